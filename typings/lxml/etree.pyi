from collections.abc import Iterable, Iterator
from typing import IO, Any

class LxmlError(Exception): ...

class XMLSyntaxError(LxmlError, SyntaxError):
    lineno: int
    msg: str

class DocInfo:
    doctype: str
    internalDTD: Any
    encoding: str | None

class ElementTree:
    docinfo: DocInfo
    def getroot(self) -> Element: ...

class Element:
    tag: str
    text: str | None
    tail: str | None
    sourceline: int | None
    attrib: dict[str, str]
    def get(self, key: str, default: str = ...) -> str | None: ...
    def find(self, path: str) -> Element | None: ...
    def findtext(self, path: str, default: str = ...) -> str | None: ...
    def iter(self, *tags: str) -> Iterator[Element]: ...
    def clear(self, keep_tail: bool = ...) -> None: ...
    def getparent(self) -> Element | None: ...
    def getprevious(self) -> Element | None: ...
    def getnext(self) -> Element | None: ...
    def getroottree(self) -> ElementTree: ...
    def remove(self, child: Element) -> None: ...
    def __iter__(self) -> Iterator[Element]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> Element: ...
    def __delitem__(self, index: int) -> None: ...

_Element = Element
_ElementTree = ElementTree

class iterparse(Iterable[tuple[str, Element]]):
    root: Element
    error_log: Any
    def __init__(
        self,
        source: str | IO[bytes],
        events: Iterable[str] = ...,
        *,
        tag: str | Iterable[str] | None = ...,
        load_dtd: bool = ...,
        no_network: bool = ...,
        remove_comments: bool = ...,
        remove_pis: bool = ...,
        remove_blank_text: bool = ...,
        resolve_entities: bool | str = ...,
        huge_tree: bool = ...,
        recover: bool | None = ...,
        encoding: str | None = ...,
        html: bool = ...,
        dtd_validation: bool = ...,
        attribute_defaults: bool = ...,
    ) -> None: ...
    def __iter__(self) -> Iterator[tuple[str, Element]]: ...
