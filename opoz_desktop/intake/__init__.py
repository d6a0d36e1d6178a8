"""Intake: from outside to proposals. A file becomes records, records become differences, a person accepts them.

The way of an import, and the calls a screen needs:

1. `recognise.recognise(path) -> FileKind`: what it is; everything that cannot be read is an `OpozError` of its own.
2. Spreadsheets only: `spreadsheet.look(path) -> SheetLook` (sheets, heads, first rows), `columns.guess(look)` gives a
   `ColumnMapping`, and `Register.ask(snapshot.remembered_mapping, look)` what was chosen before. A person confirms.
3. `reading.read(path, mapping=..., answers=...) -> Steps[Reading]`: plain frozen records, no database. Runs with
   progress, can be closed at any step. `Reading.questions` come first; read again with `answers={code: option}`.
4. `Register.ask(compare.compare, reading, answers) -> Proposal`: the rows, and questions on which the import stops.
5. `Register.run(commands.apply, proposal, accepted, answers)`: one Work; `accepted` are row ids, `answers` give
   `DoubtAnswer`s by row id.
6. `Register.do(commands.undo_last)`, `Register.ask(snapshot.history)`.

Answers about consent from a parent app go their own way on the same readers: see `answers`.

`ui.wording` turns codes of rows, questions, notices and doubts into words; `sentences` does so for errors.
Source of the rules: import-formats A to F.
"""
