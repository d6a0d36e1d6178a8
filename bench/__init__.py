"""The measurements that the README quotes; each module exposes `measure()` and returns figures with a limit."""
