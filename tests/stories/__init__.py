"""Stories: what a person does, from click to disk to paper, in the real program."""
