"""Answers about consent that parents gave in a parent app, read from a list (CSV or XLSX) of that app.

1. `recognise.recognise` and `columns.look` show what the file is; `columns.guess` proposes what each column holds,
   `Register.ask(memory.remembered, look)` gives what was chosen before. A person confirms.
2. `reading.read(path, columns) -> Steps[AnswerReading]`: rows, the questions asked and the words answered.
   `meaning.propose` proposes which question is which kind of consent and which word is a yes; a person confirms.
3. `Register.run_query(compare.compare, reading)` gives what the register knows; `proposal.propose` compares, purely.
   What is not sure is asked: which child, which parent. A blank is never an answer.
4. `Register.run(commands.apply, proposal, accepted, confirmed)`: one Work. `commands.undo` takes the answers back.

A yes in the file against a standing no of the same guardian is never taken over in a heap: one by one or not at all.
Source: AVG art. 7 (consent shown, active, per purpose); consent-and-exchange B.3 and B.5.
"""
