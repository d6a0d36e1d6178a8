"""Every page rendered to pictures for human eyes, and walked for names, keys and clipped words."""
