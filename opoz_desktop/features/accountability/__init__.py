"""Accountability: the reports that look across every subject, and what is due today.

Words: *inzagerapport* inspection report (AVG art. 15), *verzoeker* requester, *hoedanigheid* capacity,
*weglaten* leave out, each time numbered and with its ground. Complete by construction: `coverage` says of
every table that is about a pupil where it stands in the report, or why not, and a test compares it with the
tables that exist.
"""
