"""Files that want to do harm, are broken, or are of another kind: each its own error, within 2 s and 200 MB."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import Workbook

from opoz_desktop.intake import errors, reading
from opoz_desktop.intake.recognise import recognise
from opoz_desktop.intake.records import Source
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import finish

from .build import SAMPLES, Intake

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
SCHOOL = "<school><schooljaar>2025-2026</schooljaar><brincode>99ZY</brincode></school>"
EXAMPLE = SAMPLES / "edexml-2.1-parnassys-2025-2026.xml"


def edex(pupils: str, groups: str = "", more: str = "") -> str:
    return f"{HEAD}<EDEX>{SCHOOL}<groepen>{groups}</groepen><leerlingen>{pupils}</leerlingen>{more}</EDEX>"


def entity_bomb() -> bytes:
    lines = ['<!ENTITY a0 "lol">'] + [f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12)]
    return (HEAD + "<!DOCTYPE EDEX [" + "".join(lines) + "]>" + "<EDEX><school>&a11;</school></EDEX>").encode()


def xxe() -> bytes:
    return (HEAD + '<!DOCTYPE EDEX [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + edex("&x;")[len(HEAD) :]).encode()


def hidden_doctype() -> bytes:
    return (HEAD + "<!-- " + "x" * 500 + " -->\n<!DOCTYPE EDEX SYSTEM 'http://example.org/x.dtd'>\n<EDEX/>").encode()


def utf16_doctype() -> bytes:
    return "<!DOCTYPE EDEX [<!ENTITY a 'b'>]><EDEX>&a;</EDEX>".encode("utf-16")


def zip_of(parts: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return buffer.getvalue()


def xlsx_with(sheet: bytes, strings: bytes = b"") -> bytes:
    buffer = io.BytesIO()
    Workbook().save(buffer)
    parts = {}
    with zipfile.ZipFile(buffer) as packed:
        parts = {n: packed.read(n) for n in packed.namelist()}
    parts["xl/worksheets/sheet1.xml"] = sheet
    if strings:
        parts["xl/sharedStrings.xml"] = strings
    return zip_of(parts)


def zip_bomb() -> bytes:
    return xlsx_with(b"<worksheet>" + b" " * 300_000_000 + b"</worksheet>")


def string_bomb() -> bytes:
    return xlsx_with(b"<worksheet/>", b"<sst>" + b"<si><t>abcdefghij</t></si>" * 3_000_000 + b"</sst>")


def many_parts() -> bytes:
    return zip_of({f"xl/{i}.xml": b"x" for i in range(5000)} | {"[Content_Types].xml": b"<a/>"})


def sheet_entities() -> bytes:
    lines = '<!DOCTYPE x [<!ENTITY a "' + "b" * 1000 + '"><!ENTITY c "' + "&a;" * 1000 + '">]>'
    sheet = "<worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>"
    return xlsx_with(f'<?xml version="1.0"?>{lines}{sheet}'.encode())


def traversal() -> bytes:
    return zip_of({"../../users.csv": b"sourcedId\n1\n", "manifest.csv": b"propertyName,value\n"})


def deep() -> bytes:
    return (HEAD + "<EDEX>" + "<leerlingen>" * 20_000 + "</leerlingen>" * 20_000 + "</EDEX>").encode()


def long_text() -> bytes:
    return edex("<leerling key='1'><roepnaam>" + "x" * 30_000_000 + "</roepnaam></leerling>").encode()


def truncated() -> bytes:
    return EXAMPLE.read_bytes()[:40_000]


BOMBS: dict[str, tuple[str, Callable[[], bytes], type[OpozError]]] = {
    "entity_bomb": ("EDEX.XML", entity_bomb, errors.ForbiddenXml),
    "xxe": ("EDEX.XML", xxe, errors.ForbiddenXml),
    "hidden_doctype": ("EDEX.XML", hidden_doctype, errors.ForbiddenXml),
    "utf16_doctype": ("EDEX.XML", utf16_doctype, errors.ForbiddenXml),
    "zip_bomb": ("lijst.xlsx", zip_bomb, errors.ZipBomb),
    "string_bomb": ("lijst.xlsx", string_bomb, errors.ZipBomb),
    "many_parts": ("lijst.xlsx", many_parts, errors.ZipBomb),
    "sheet_entities": ("lijst.xlsx", sheet_entities, errors.ForbiddenXml),
    "traversal": ("set.zip", traversal, errors.UnsafeZip),
    "deep": ("EDEX.XML", deep, errors.BrokenXml),
    "long_text": ("EDEX.XML", long_text, errors.BrokenXml),
    "truncated": ("EDEX.XML", truncated, errors.BrokenXml),
}

_MEASURE = """
import json, sys, time
from pathlib import Path
from opoz_desktop.intake import reading
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import finish
start = time.perf_counter()
try:
    finish(reading.read(Path(sys.argv[1])))
    name = "read"
except OpozError as error:
    name = type(error).__name__
seconds = time.perf_counter() - start
try:
    # Not ru_maxrss: a child inherits that from the process that started it.
    lines = Path("/proc/self/status").read_text().splitlines()
    peak = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
except OSError:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024
print(json.dumps({"name": name, "seconds": seconds, "megabytes": peak}))
"""


@pytest.mark.parametrize("case", sorted(BOMBS))
def test_bombs_are_refused_within_two_seconds_and_200_mb(case: str, tmp_path: Path) -> None:
    name, make, error = BOMBS[case]
    path = tmp_path / name
    path.write_bytes(make())
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(path)], capture_output=True, text=True, timeout=60, check=True
    )
    found = json.loads(done.stdout)
    assert found["name"] == error.__name__
    assert found["seconds"] < 2
    assert found["megabytes"] < 200


def read(path: Path) -> reading.Reading:
    return finish(reading.read(path))


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("leeg.xml", b"", errors.EmptyFile),
        ("leeg.csv", b"\xef\xbb\xbf \r\n", errors.EmptyFile),
        ("oud.xls", bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, errors.OldExcel),
        (
            "slot.xlsx",
            bytes.fromhex("D0CF11E0A1B11AE1") + "EncryptedPackage".encode("utf-16-le"),
            errors.LockedWorkbook,
        ),
        ("lijst.xls", b"<html><body><table><tr><td>Naam</td></tr></table></body></html>", errors.HtmlTable),
        ("lijst.xls", b"<!DOCTYPE html><html></html>", errors.HtmlTable),
        ("EDEXLL.TXT", b"0123456789", errors.Edex2000File),
        ("brief.pdf", b"%PDF-1.7\n", errors.PdfFile),
        ("foto.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 20, errors.PdfFile),
        ("programma.csv", b"MZ\x90\0\x03\0\0\0\x04\0", errors.UnknownFile),
        ("iets.zip", zip_of({"a.txt": b"a"}), errors.UnknownFile),
        ("kapot.xlsx", b"PK\x03\x04" + b"\0" * 100, errors.BrokenZip),
        ("ander.xml", b"<rss><channel/></rss>", errors.NotASchoolExport),
        (
            "oso.xml",
            b"<dossier xmlns='http://www.edustandaard.nl/oso_gegevensset/2019/dossier'><leerling/></dossier>",
            errors.OsoFile,
        ),
        ("EDEX.XML", edex("").encode(), errors.NoRows),
        (
            "uwlr.xml",
            b"<e:Envelope xmlns:e='http://schemas.xmlsoap.org/soap/envelope/'><e:Body><leerlinggegevens_antwoord>%s"
            % b"<geenwijzigingen/></leerlinggegevens_antwoord></e:Body></e:Envelope>",
            errors.EmptyAnswer,
        ),
        ("lijst.csv", b"zomaar;wat;tekst\r\n1;2;3\r\n", errors.NoHeaderRow),
        ("lijst.csv", b"Leerlingnummer;Naam;Groep\r\n", errors.NoRows),
        ("lijst.csv", b"Roepnaam;Groep;Klas\r\nSem;3;3\r\n", errors.MappingIncomplete),
    ],
)
def test_other_files_have_an_answer_of_their_own(
    tmp_path: Path, name: str, data: bytes, error: type[OpozError]
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(error):
        read(path)


def test_a_missing_file_and_a_strange_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.UnreadableFile):
        recognise(tmp_path / "weg.xml")
    with pytest.raises(errors.UnknownFile):
        recognise(tmp_path)


def test_a_truncated_file_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "EDEX.XML"
    path.write_bytes(truncated())
    with pytest.raises(errors.BrokenXml) as caught:
        read(path)
    assert caught.value.facts["reason"] == "truncated"
    assert caught.value.facts["line"] == truncated().count(b"\n") + 1


def test_a_wrong_encoding_is_read_as_windows_letters_and_asked(tmp_path: Path) -> None:
    path = tmp_path / "EDEX.XML"
    path.write_bytes(
        edex("<leerling key='1'><achternaam>Lefèvre</achternaam><roepnaam>Anaïs</roepnaam></leerling>").encode("cp1252")
    )
    got = read(path)
    assert got.pupils[0].name.full == "Anaïs Lefèvre"
    assert [q.code for q in got.questions] == ["encoding"]
    assert got.questions[0].facts["examples"] == ("Anaïs Lefèvre",)
    assert finish(reading.read(path, answers={"encoding": "yes"})).questions == ()
    with pytest.raises(errors.BrokenXml):
        finish(reading.read(path, answers={"encoding": "no"}))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_honest_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    text = edex("<leerling key='1'><roepnaam>Zoë</roepnaam></leerling>").replace("UTF-8", encoding.replace("-sig", ""))
    path = tmp_path / "EDEX.XML"
    path.write_bytes(text.encode(encoding))
    assert read(path).pupils[0].first_name == "Zoë"


def test_order_is_free_and_private_blocks_are_ignored(tmp_path: Path) -> None:
    private = (
        "<toevoegingen><blok><code>x</code><leerlingen><leerling key='99'><roepnaam>Nep</roepnaam></leerling>"
        "</leerlingen><leerling key='98'/><roepnaam>Fout</roepnaam></blok></toevoegingen>"
    )
    text = (
        f"{HEAD}<EDEX>{private}<leerlingen><leerling key=' 0921 '>{private}<voorvoegsel></voorvoegsel><groep key='b'/>"
        "<roepnaam>Sem</roepnaam><onbekend>x</onbekend><geboortedatum>2017-05-05+02:00</geboortedatum></leerling>"
        "</leerlingen><groepen><groep key='a'><naam>3/4</naam><jaargroep>3</jaargroep></groep>"
        f"<groep key='b'><jaargroep>4</jaargroep><naam>3/4</naam></groep></groepen>{SCHOOL}</EDEX>"
    )
    path = tmp_path / "EDEX.XML"
    path.write_text(text, encoding="utf-8")
    got = read(path)
    assert [(p.key, p.first_name, p.group, p.year_code) for p in got.pupils] == [("0921", "Sem", "3/4", "4")]
    assert [(g.name, g.year_codes) for g in got.groups] == [("3/4", ("3", "4"))]
    assert str(got.pupils[0].born_on) == "2017-05-05"


def test_what_is_never_kept_is_dropped_while_reading(tmp_path: Path) -> None:
    private = "<etniciteit>5029</etniciteit><land>6030</land><land_vader>?</land_vader><bsn>111222333</bsn>"
    private += "<gewicht>0.25</gewicht>"
    path = tmp_path / "EDEX.XML"
    path.write_text(edex(f"<leerling key='1'><roepnaam>Sem</roepnaam>{private}</leerling>"), encoding="utf-8")
    got = read(path)
    assert {k.value: n for k, n in got.dropped.items()} == {"bsn": 1, "ethnicity": 1, "country": 1, "weight": 1}
    assert "111222333" not in repr(got)
    assert "5029" not in repr(got)


def test_keys_that_are_bsns_are_not_kept(tmp_path: Path) -> None:
    pupils = "".join(
        f"<leerling key='{n}'><roepnaam>P{n[-1]}</roepnaam></leerling>" for n in ("111222333", "123456782", "100000009")
    )
    path = tmp_path / "EDEX.XML"
    path.write_text(edex(pupils), encoding="utf-8")
    got = read(path)
    assert [p.key for p in got.pupils] == ["", "", ""]
    assert sum(got.dropped.values()) == 3


def test_a_bsn_column_of_a_list_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Leerlingnummer;Naam;BSN;Geboorteland\r\n12;Vries, Daan de;111222333;Marokko\r\n", encoding="utf-8")
    got = read(path)
    assert {k.value: n for k, n in got.dropped.items()} == {"bsn": 1, "country": 1}
    assert "111222333" not in repr(got)


def test_formulas_and_markup_are_just_text(tmp_path: Path, empty: Intake) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(
        'Leerlingnummer;Roepnaam;Achternaam\r\n1;"<img src=x>";"=HYPERLINK(""http://x"")"\r\n', encoding="utf-8"
    )
    empty.take(path)
    assert empty.pupils()["1"].name.full == '<img src=x> =HYPERLINK("http://x")'


def test_double_keys_are_doubt_and_no_crash(tmp_path: Path, empty: Intake) -> None:
    pupils = (
        "<leerling key='1'><roepnaam>Sem</roepnaam></leerling><leerling key='1'><roepnaam>Noor</roepnaam></leerling>"
        "<leerling key='2'><roepnaam>Bo</roepnaam></leerling><leerling key='2'><roepnaam>Bo</roepnaam></leerling>"
    )
    path = tmp_path / "EDEX.XML"
    path.write_text(edex(pupils), encoding="utf-8")
    proposal = empty.propose(path)
    empty.apply(proposal)
    assert sorted(p.first_name for p in empty.here().pupils)[:1] == ["Bo"]
    again = empty.propose(path)
    assert {n.code for n in again.notices} >= {"repeated_pupil"}


def test_cancelling_a_long_read_stops_it(tmp_path: Path) -> None:
    path = tmp_path / "EDEX.XML"
    path.write_text(
        edex("".join(f"<leerling key='{i}'><roepnaam>P</roepnaam></leerling>" for i in range(5000))), encoding="utf-8"
    )
    steps = reading.read(path)
    seen = [next(steps) for _ in range(4)]
    assert [s.code for s in seen] == ["reading"] * 4
    assert seen[-1].done == 1500
    steps.close()
    path.unlink()


def test_kinds_are_recognised_by_content(tmp_path: Path) -> None:
    assert recognise(SAMPLES / "uwlr-2.2-smalle-set-2025-2026.xml").source == Source.UWLR
    assert recognise(SAMPLES / "oneroster-1.1").source == Source.ONEROSTER
    other = tmp_path / "verkeerde-naam.pdf"
    other.write_bytes(EXAMPLE.read_bytes())
    assert recognise(other).version == "2.1"


def test_a_oneroster_zip_reads_as_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    path.write_bytes(zip_of({f"map/{f.name}": f.read_bytes() for f in (SAMPLES / "oneroster-1.2").iterdir()}))
    got, want = read(path), read(SAMPLES / "oneroster-1.2")
    assert got == want


def test_a_oneroster_set_without_users(tmp_path: Path) -> None:
    (tmp_path / "manifest.csv").write_text("propertyName,value\n")
    with pytest.raises(errors.MissingTable):
        read(tmp_path)


def test_guardians_before_pupils_have_a_clear_answer(empty: Intake) -> None:
    with pytest.raises(errors.NoPupilsYet):
        empty.propose("verzorgers-lang-2025-2026.xlsx")
