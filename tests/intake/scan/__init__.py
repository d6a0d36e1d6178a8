"""Reading scans: real printed forms, simulated pens and copiers of which the truth is known, and what is read."""
