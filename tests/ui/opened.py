"""What the window hands on to other programs, heard by a handler of Qt's own in their place."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http", "https", "mailto", "tel", "file")


class _Handler(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@contextmanager
def opened_urls() -> Iterator[list[str]]:
    """The addresses that are opened, as they are handed on."""
    handler = _Handler()
    for scheme in _SCHEMES:
        QDesktopServices.setUrlHandler(scheme, handler, "take")  # type: ignore[arg-type] # bytes and str are both taken
    try:
        yield handler.urls
    finally:
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
