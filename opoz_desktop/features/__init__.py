"""The subjects of the program: the director's own table of contents, one folder each."""
