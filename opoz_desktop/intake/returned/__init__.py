"""Forms that came back: keyed in from paper, or read from a PDF that a parent filled in. A person books them.

`marks` says what a line of a form can hold and what booking makes of it; `acroform` reads one filled PDF into a
record without a database; `proposal` compares such records with the forms in the school file; `commands` book them.
Source of the rules: scanning design, sections 3 (AcroForm) and 7.
"""
