"""Consent: purposes and their texts, what each guardian said, what holds on a day, and the paper forms.

Words: *doel* purpose, *toestemming* consent (never *instemming*, which is the council's), *gezag* authority,
*antwoord* answer, *intrekken* withdraw, *geen antwoord* no answer, *verdict* may or may not, with its reason.
Law: AVG art. 6, 7 and 17, UAVG art. 5, BW 1:245 to 1:253i. A decision belongs to one pupil, one version of
one purpose and one guardian; it is appended and never overwritten. One no of a guardian with authority is a
no; silence is never consent. Nothing here decides between parents who disagree: that is for the court.
"""
