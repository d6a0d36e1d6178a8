"""The parts every page is made of. Import what you need from here.

Each part takes what it shows in its constructor or a `set_...` method, tells by signals in the past tense,
paints itself from the tokens of `shell.theme`, and has an accessible name.
"""

from .answer import Answer, AnswerMark
from .banner import NoteBox, VerdictBanner
from .bars import BarRow, StackedBars
from .buttons import BackButton, Button, CloseButton, LinkButton, MenuButton
from .cards import Card, EmptyState, Hairline, TodoRow
from .chart import ChartPane, ChartView
from .chips import Chip, ClockChip
from .choice import CheckBox, RadioButton, Segmented
from .combo import Combo
from .fields import DateField, Field, PasswordField, TextBox, TextField
from .lists import ListRow, RowList, Section, SectionList
from .matrix import Matrix, MatrixCell, MatrixColumn, MatrixRow
from .panel import FactList, SaidRow, SidePanel
from .preview_pane import PreviewPane
from .progress import ProgressCard
from .pupil_head import PupilHead
from .table_view import Answered, Chipped, Iconed, TableView
from .tabs import Tab, Tabs
from .text import Icon, Label, Scroll, Selectable
from .timeline import Event, Timeline
from .toast import Toast
from .wizard import StepCircle, Wizard, WizardStep

__all__ = [
    "Answer", "AnswerMark", "Answered", "BackButton", "BarRow", "Button", "Card", "ChartPane",
    "ChartView", "CheckBox", "Chip", "Chipped",
    "ClockChip", "CloseButton", "Combo", "DateField", "EmptyState", "Event", "FactList", "Field", "Hairline", "Icon",
    "Iconed", "Label", "LinkButton", "ListRow", "Matrix", "MatrixCell", "MatrixColumn", "MatrixRow", "MenuButton",
    "NoteBox", "PasswordField", "PreviewPane", "ProgressCard", "PupilHead", "RadioButton", "RowList", "SaidRow",
    "Scroll", "Section", "SectionList", "Segmented", "Selectable", "SidePanel", "StackedBars", "StepCircle", "Tab",
    "TableView", "Tabs", "TextBox", "TextField", "Timeline", "Toast", "TodoRow", "VerdictBanner", "Wizard",
    "WizardStep",
]  # fmt: skip
