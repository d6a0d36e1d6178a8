"""Imagery (beeldmateriaal): using consent where pictures are made and published.

*Mag deze foto?* answers for the children in a picture and the places it should go to; an event looks ahead; day
lists and the photographer's list carry first names and no reasons. The publication ledger remembers what went where,
without pictures, so that a withdrawal says where to take something down.

Words: event (gebeurtenis), publication (publicatie), publication ledger (publicatielijst), take down (weghalen), day
list (daglijst). Law: AVG art. 7 lid 3 and art. 17 lid 1 onder b; every recognisable pupil must be allowed.
"""
