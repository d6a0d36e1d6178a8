"""Tell what a file is by its first bytes; names lie."""

from __future__ import annotations

import re
from pathlib import Path

from .errors import (
    BrokenXml,
    Edex2000File,
    EmptyFile,
    ForbiddenXml,
    HtmlTable,
    LockedWorkbook,
    NotASchoolExport,
    OldExcel,
    OsoFile,
    PdfFile,
    UnknownFile,
    UnreadableFile,
)
from .packed import check_size, names_of
from .records import FileKind, Source

_HEAD = 64 * 1024
_EDEX2000 = re.compile(r"^edexl[lkg]\w?.*\.txt$|^edexlr.*\.txt$|^edexgr.*\.txt$", re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)([^>]*)")
_NOT_ROOT = re.compile(r"<\?.*?\?>|<!--.*?-->", re.DOTALL)
_HTML = ("<!doctype html", "<html", "<head", "<meta", "<style", "<table", "<body", "<div")
_ONEROSTER = ("users.csv", "manifest.csv")


def recognise(path: Path) -> FileKind:
    """Return what a file or folder is.

    Raises an `OpozError` of its own for everything that is recognised but not read (OSO, EDEX2000, .xls,
    HTML, PDF), for an empty or unreadable file, and for a packed or XML file that is not safe.
    """
    try:
        if path.is_dir():
            return _folder([p.name for p in path.iterdir()])
        if check_size(path) == 0:
            raise EmptyFile
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as trouble:
        raise UnreadableFile(reason=type(trouble).__name__) from trouble
    if _EDEX2000.match(path.name):
        raise Edex2000File
    if head[:4] == b"PK\x03\x04":
        return _packed(path)
    if head[:8] == bytes.fromhex("D0CF11E0A1B11AE1"):
        # A workbook with a password is an OLE container as well, with this stream inside.
        raise LockedWorkbook if "EncryptedPackage".encode("utf-16-le") in head else OldExcel
    if head[:5] == b"%PDF-" or head[:4] in {b"\x89PNG", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1"}:
        raise PdfFile
    return _text(head)


def _folder(names: list[str]) -> FileKind:
    if any(n.lower() in _ONEROSTER for n in names):
        return FileKind(Source.ONEROSTER)
    if any(_EDEX2000.match(n) for n in names):
        raise Edex2000File
    raise UnknownFile(sniffed="folder")


def _packed(path: Path) -> FileKind:
    names = names_of(path)
    if any(n.lower().startswith("xl/") for n in names) and "[Content_Types].xml" in names:
        return FileKind(Source.XLSX)
    if any(n.rsplit("/", 1)[-1].lower() in _ONEROSTER for n in names):
        return FileKind(Source.ONEROSTER)
    raise UnknownFile(sniffed="zip")


def _text(head: bytes) -> FileKind:
    text = text_of(head)
    begin = text.lstrip("\ufeff \t\r\n")
    if not begin.strip():
        raise EmptyFile
    lower = begin[:64].lower()
    if begin.startswith("<"):
        if lower.startswith(_HTML):
            raise HtmlTable
        return _xml(begin, text)
    if "\x00" in begin:
        raise UnknownFile(sniffed="binary")
    if _looks_binary(begin):
        raise UnknownFile(sniffed="binary")
    return FileKind(Source.CSV)


def _xml(begin: str, text: str) -> FileKind:
    before = _NOT_ROOT.sub("", begin)
    found = _ROOT.search(before)
    prolog = before[: found.start()] if found else before
    if "<!DOCTYPE" in prolog or "<!ENTITY" in prolog:
        raise ForbiddenXml(line=text[: text.find("<!")].count("\n") + 1)
    if found is None:
        raise BrokenXml(line=1, reason="truncated")
    root, attributes = found[1], found[2]
    local = root.lower()
    if local == "edex":
        version = re.search(r"<xsdversie>\s*([\d.]+)", text)
        return FileKind(Source.EDEXML, version[1] if version else "")
    if "oso_gegevensset" in attributes or local == "dossier":
        raise OsoFile
    if local in {"envelope", "leerlinggegevens", "leerlinggegevens_antwoord"}:
        version = re.search(r"xsdversie>\s*([\d.]+)", text)
        return FileKind(Source.UWLR, version[1] if version else "")
    if local in {"workbook", "html"}:
        raise HtmlTable
    raise NotASchoolExport(root=root[:40])


def text_of(head: bytes) -> str:
    """Decode the beginning of a file well enough to look at it: marks first, then UTF-8, else cp1252."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", errors="replace")
    if head[:4] == b"<\x00?\x00" or head[:4] == b"<\x00E\x00":
        return head.decode("utf-16-le", errors="replace")
    return head.decode("utf-8-sig", errors="replace")


def _looks_binary(text: str) -> bool:
    strange = sum(1 for c in text[:4096] if ord(c) < 32 and c not in "\t\r\n\x0b\x0c")
    return strange > len(text[:4096]) // 50
