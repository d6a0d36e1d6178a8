"""The rules of the house, checked by a machine: who may know whom, and what imports cannot say."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from opoz_desktop.kernel.base import Base
from opoz_desktop.kernel.choices import standard_choices
from opoz_desktop.kernel.errors import OpozError
from tests.schema import differences, load_everything

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "opoz_desktop"
OURS = ("opoz_desktop", "tests", "bench")

CONTRACTS = [
    c["name"] for c in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
]

FAULTS = {
    "Everything leans downwards": ("kernel/clock.py", "import opoz_desktop.vault.errors"),
    "Features stand on storeys": ("features/school/rules.py", "import opoz_desktop.features.consent"),
    "Inside a feature the screen knows the work, never the reverse": (
        "features/school/rules.py",
        "import opoz_desktop.features.school.model",
    ),
    "Qt, and the shell that wraps it, are for screens and their sentences": (
        "features/school/model.py",
        "import PySide6.QtCore",
    ),
    "A screen never touches the database": ("features/school/ui/__init__.py", "import sqlalchemy"),
    "Screens of different subjects do not know each other": (
        "features/consent/ui/__init__.py",
        "import opoz_desktop.features.school.ui",
    ),
    "Only the composition root knows the screens": ("vault/container.py", "import opoz_desktop.vault.ui"),
}
"""For each contract an import that it must refuse."""


def lint(folder: Path) -> dict[str, bool]:
    """Return for each contract whether it is kept by the package in a folder."""
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=folder, capture_output=True, text=True, check=False, timeout=120
    )
    told = re.findall(r"^(.+?) (KEPT|BROKEN)", done.stdout, flags=re.MULTILINE)
    assert told, done.stdout + done.stderr
    assert done.returncode == (1 if any(word == "BROKEN" for _, word in told) else 0)
    return {name: word == "KEPT" for name, word in told}


def copy_of_the_house(folder: Path) -> Path:
    """Copy the package and its contract, so that a fault can be planted."""
    shutil.copytree(PACKAGE, folder / "opoz_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return folder


def plant(house: Path, file: str, line: str) -> None:
    """Add an import below the ones that are there."""
    path = house / "opoz_desktop" / file
    path.write_text(path.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")


def test_everybody_knows_only_whom_they_may() -> None:
    assert lint(ROOT) == dict.fromkeys(CONTRACTS, True)


def test_each_contract_has_a_fault_that_proves_it() -> None:
    assert set(FAULTS) == set(CONTRACTS)


@pytest.mark.parametrize("contract", sorted(FAULTS))
def test_a_planted_import_breaks_the_contract(contract: str, tmp_path: Path) -> None:
    house = copy_of_the_house(tmp_path)
    plant(house, *FAULTS[contract])
    assert lint(house)[contract] is False


@pytest.mark.parametrize("place", ["misplaced", "features/misplaced"])
def test_an_unplanned_folder_breaks_the_contract(place: str, tmp_path: Path) -> None:
    house = copy_of_the_house(tmp_path)
    folder = house / "opoz_desktop" / place
    folder.mkdir()
    (folder / "__init__.py").write_text('"""Not planned."""\n')
    command = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=house, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode != 0
    assert "misplaced" in done.stdout


# What imports cannot say


def python_files(*places: str) -> Iterator[Path]:
    for place in places:
        for path in sorted((ROOT / place).rglob("*.py")):
            if "__pycache__" not in path.parts:
                yield path


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def calls(path: Path, *names: str) -> Iterator[ast.Call]:
    """Yield the calls in a file whose last name is one of the given ones."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in names:
                yield node


def place(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"


def test_no_file_outgrows_its_room() -> None:
    written = [p for p in python_files(*OURS) if p.parent.name != "versions"]  # a migration is a record, not a room
    long = {str(p.relative_to(ROOT)): n for p in written if (n := len(p.read_text().splitlines())) > 450}
    assert long == {}


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "tools", "stuff", "base_utils"}
    found = [p for p in python_files(*OURS) if p.stem in empty or p.parent.name in empty]
    assert found == []


def test_every_module_says_why_it_exists() -> None:
    silent = [p for p in python_files("opoz_desktop", "bench") if not (ast.get_docstring(tree(p)) or "").strip()]
    assert silent == []


def test_every_folder_with_modules_is_a_package() -> None:
    bare = {p.parent for p in python_files("opoz_desktop") if not (p.parent / "__init__.py").exists()}
    assert bare - {PACKAGE / "vault" / "migrations" / "versions"} == set()


def retention_rules() -> dict[str, str]:
    load_everything()
    rules: dict[str, str] = {}
    for name, module in sorted(sys.modules.items()):
        if name.startswith("opoz_desktop."):
            rules |= getattr(module, "RETENTION", {})
    return rules


def test_every_table_has_a_retention_rule_or_a_stated_reason() -> None:
    rules = retention_rules()
    assert sorted(set(Base.metadata.tables) - set(rules)) == []
    assert sorted(set(rules) - set(Base.metadata.tables)) == []
    assert [table for table, rule in rules.items() if not re.match(r"(none|rule): .{8,}", rule)] == []


def test_retention_terms_that_are_named_are_choices() -> None:
    named = {key for rule in retention_rules().values() for key in re.findall(r"retention\.[a-z_]+", rule)}
    assert named
    assert named - set(standard_choices()) == set()


def test_tables_and_migrations_agree() -> None:
    assert differences() == []


def command_modules() -> list[Path]:
    places = [PACKAGE / "features", PACKAGE / "intake"]
    files = [p for folder in places for p in sorted(folder.rglob("*.py"))]
    return [p for p in files if p.stem == "commands" or p.parent.name == "commands"]


def public_commands() -> Iterator[tuple[Path, ast.FunctionDef]]:
    for path in command_modules():
        for node in tree(path).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_") and node.args.args:
                first = node.args.args[0]
                if isinstance(first.annotation, ast.Name) and first.annotation.id == "Work":
                    yield path, node


def names_a_permission(node: ast.FunctionDef, commands: set[str]) -> bool:
    """Tell whether a command asks for a permission itself, or through the command it is made of."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call):
            if ast.unparse(inner.func) == "work.require":
                return True
            name = inner.func.attr if isinstance(inner.func, ast.Attribute) else getattr(inner.func, "id", "")
            if name in commands and name != node.name and inner.args and ast.unparse(inner.args[0]) == "work":
                return True
    return False


def test_every_command_names_a_permission() -> None:
    found = list(public_commands())
    assert len(found) >= 10
    names = {node.name for _, node in found}
    assert [place(p, node) + " " + node.name for p, node in found if not names_a_permission(node, names)] == []


def test_a_command_without_a_permission_is_seen() -> None:
    bare = ast.parse("def erase(work: Work) -> None:\n    work.session.flush()").body[0]
    asking = ast.parse("def erase(work: Work) -> None:\n    work.require(Permission.EXPORT)").body[0]
    assert isinstance(bare, ast.FunctionDef)
    assert isinstance(asking, ast.FunctionDef)
    assert not names_a_permission(bare, {"erase"})
    assert names_a_permission(asking, {"erase"})


def family(cls: type[OpozError]) -> Iterator[type[OpozError]]:
    for child in cls.__subclasses__():
        if child.__module__.startswith("opoz_desktop."):
            yield child
        yield from family(child)


def test_every_error_has_its_sentence() -> None:
    load_everything()
    from opoz_desktop.shell import errors

    wordless = sorted(
        f"{cls.__module__}.{cls.__name__}"
        for cls in set(family(OpozError))
        if not any(errors.registered(parent) for parent in cls.__mro__[: cls.__mro__.index(OpozError)])
    )
    assert wordless == []


def test_every_page_has_a_screen() -> None:
    load_everything()
    from opoz_desktop.shell.page import PageEntry

    pages: set[str] = set()
    for name, module in sorted(sys.modules.items()):
        if name.startswith("opoz_desktop.") and name.endswith(".ui"):
            for value in vars(module).values():
                entries = value if isinstance(value, tuple | list) else [value]
                pages |= {entry.key for entry in entries if isinstance(entry, PageEntry)}
    assert pages
    shown = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "tests" / "screens").glob("*.py"))
    assert sorted(page for page in pages if f'"{page}"' not in shown) == []


def test_no_text_for_a_person_is_built_before_it_is_translated() -> None:
    built = []
    for path in python_files("opoz_desktop"):
        for call in calls(path, "tr", "translate"):
            if any(isinstance(arg, ast.JoinedStr | ast.BinOp) for arg in call.args[:2]):
                built.append(place(path, call))
    assert built == []


def test_a_signal_never_keeps_its_page_alive_through_a_lambda() -> None:
    found = [
        place(path, call)
        for path in python_files("opoz_desktop")
        for call in calls(path, "connect")
        if any(isinstance(arg, ast.Lambda) for arg in call.args)
    ]
    assert found == []


def test_the_window_never_pumps_events_by_hand() -> None:
    found = [place(p, c) for p in python_files("opoz_desktop") for c in calls(p, "processEvents", "QEventLoop")]
    assert found == []


def test_a_log_line_holds_no_data() -> None:
    """Only constants and the names of classes may be logged: what is never formatted cannot leak."""
    loud = []
    for path in python_files("opoz_desktop"):
        for call in calls(path, "debug", "info", "warning", "error", "exception", "critical"):
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            if not isinstance(owner, ast.Name) or owner.id not in {"log", "logger", "logging", "_log", "LOG"}:
                continue
            safe = [isinstance(a, ast.Constant) or ast.unparse(a).endswith("__name__") for a in call.args]
            if not all(safe):
                loud.append(place(path, call))
    assert loud == []


ASKING = {"execute", "scalars", "scalar", "rows", "change", "get", "flush", "ask", "ask_once", "do"}
ASKED = re.compile(r"(^|[._])(work|session|desk|register|connection)(\(\))?\.\w+$")

IN_A_LOOP = {
    "features/consent/commands/catalogue.py": "the purposes of a school: a dozen or two",
    "features/consent/queries/digests.py": "three statements, one per table",
    "features/consent/queries/history.py": "two statements, one per table",
    "features/consent/queries/signals.py": "two statements, one per table",
    "features/school/ui/files.py": "the files that a person drops on one card, each its own deed in the log",
    "intake/commands.py": "pieces of 500 rows, because SQLite limits the parameters of a statement",
    "intake/piles/work.py": "each batch of pages and each form is a deed of its own: a stop loses nothing",
    "intake/trail.py": "tables, and pieces of 500 rows",
    "intake/ui/scan/read_page.py": "the piles that are not put away: one or two",
    "vault/archive.py": "one count per table of a backup",
    "vault/compartments.py": "the members of a compartment: the staff who may read a document",
    "vault/container.py": "the users of a new school file: the director and the recovery sheet",
}
"""Where a question stands in a loop, and why the loop does not grow with the number of pupils."""


def repeated(loop: ast.AST) -> list[ast.AST]:
    """Return the parts of a loop that run once for every turn."""
    if isinstance(loop, ast.For | ast.AsyncFor):
        return list(loop.body)
    if isinstance(loop, ast.While):
        return [loop.test, *loop.body]
    if isinstance(loop, ast.DictComp):
        once = [loop.key, loop.value]
    elif isinstance(loop, ast.ListComp | ast.SetComp | ast.GeneratorExp):
        once = [loop.elt]
    else:
        return []
    return [*once, *(c for g in loop.generators for c in g.ifs), *(g.iter for g in loop.generators[1:])]


def questions_in_loops(code: ast.AST) -> Iterator[ast.AST]:
    """Yield the questions and deeds that a loop asks again at every turn."""
    for loop in ast.walk(code):
        for part in repeated(loop):
            for node in ast.walk(part):
                called = node.func if isinstance(node, ast.Call) else None
                if isinstance(called, ast.Attribute) and called.attr in ASKING and ASKED.search(ast.unparse(called)):
                    yield node


def test_no_question_is_asked_for_every_pupil() -> None:
    found: dict[str, list[str]] = {}
    for path in python_files("opoz_desktop"):
        if path.parent.name != "versions":
            for call in questions_in_loops(tree(path)):
                found.setdefault(str(path.relative_to(PACKAGE)), []).append(place(path, call))
    assert {file: places for file, places in found.items() if file not in IN_A_LOOP} == {}
    assert sorted(set(IN_A_LOOP) - set(found)) == [], "these no longer need their reason"


@pytest.mark.parametrize(
    ("code", "seen"),
    [
        ("for pupil in pupils:\n    work.session.execute(select(Decision))", 1),
        ("[self._desk.ask(card, pupil.id) for pupil in pupils]", 1),
        ("{p: n for p in pupils for n in work.rows(of(p))}", 1),
        ("for row in work.rows(select(Pupil)):\n    names.append(row.name)", 0),
        ("{row.id: known.get(row.id) for row in work.rows(select(Pupil))}", 0),
    ],
)
def test_a_question_in_a_loop_is_seen(code: str, seen: int) -> None:
    assert len(list(questions_in_loops(ast.parse(code)))) == seen


TEXTS = {".py", ".toml", ".txt", ".md", ".in", ".lock", ".spec", ".ts", ".json", ".svg", ".qss", ".yaml", ""}
NOT_OURS = {".git", ".venv", "build", "dist", "tour-output", "__pycache__", "node_modules"}


def committed_texts() -> Iterator[tuple[Path, str]]:
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if not path.is_file() or path.suffix not in TEXTS or any(p in NOT_OURS or p.endswith("_cache") for p in parts):
            continue
        if path == Path(__file__) or path.stat().st_size > 2_000_000:
            continue
        try:
            yield path, path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def test_no_file_points_at_a_package_index_or_outside_the_project() -> None:
    wrong = re.compile(
        r"--(extra-)?index-url|--find-links|https?://(pypi\.|files\.pythonhosted|registry\.npmjs|deb\.debian)"
        r"|https?://(10|127|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d|(?<![\w.])\.\./(shared|design|domain|samples)/",
    )
    found = [f"{p.relative_to(ROOT)}: {m.group(0)}" for p, text in committed_texts() if (m := wrong.search(text))]
    assert found == []


def test_the_lock_file_pins_every_library_with_a_hash() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[A-Za-z0-9])", lock.replace("\\\n", " "))
    pins = [block for block in blocks if re.match(r"[A-Za-z0-9_.-]+==", block)]
    assert len(pins) > 40
    assert [block[:40] for block in pins if "--hash=sha256:" not in block] == []
    wanted = {
        re.split(r"[=<>~]", line)[0].strip().lower().replace("_", "-")
        for line in (ROOT / "requirements.in").read_text().splitlines()
        if line.strip() and not line.startswith("#")
    }
    assert wanted - {block.split("==")[0].lower().replace("_", "-") for block in pins} == set()
