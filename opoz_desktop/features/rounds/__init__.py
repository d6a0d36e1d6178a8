"""Rounds (rondes): asking for consent on paper, from the first form to the last reminder.

A round says who is asked what, in which words and until when. Printing makes forms (they belong to consent); the
round follows them: handed out, returned, booked, expired. A ladder of reminders with dates closes it. Letters go to
one guardian at a time: the other guardian's answers, name and address are never on them.

Words: round (ronde), step of the ladder (stap), reminder (herinnering), receipt (ontvangstbewijs). Law: AVG art. 7
lid 1 and 3; AP: not every school year again, a yearly reminder is good practice.
"""
