"""Forms that came back, on screen."""
