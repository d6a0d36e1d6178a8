"""Real school files of each released format, which every later build must open."""
