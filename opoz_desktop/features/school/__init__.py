"""School: schools, school years, groups, pupils, guardians and their authority, staff.

The register that every other subject points at. It is filled by imports (`intake`) and by hand.
Words: *leerling* pupil, *ouder/verzorger* guardian, *gezag* authority (yes, no, or not recorded: three
values, never guessed), *stamgroep* home group, *geheim adres* secret address. Law: BW 1:245 and further
(authority), WPO (school year, groups). No BSN, ethnicity, country or weight is kept anywhere.
"""
