"""Everything Qt that is not about a subject: the window, the look, and the frame every subject stands in."""
