"""Handing on to the programs of the computer what may be opened, and saying where it leads."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from leaddesk.model.links import SCHEMES, Link, LinkKind
from leaddesk.model.messages import N_
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_WORDS: Mapping[LinkKind, str] = MappingProxyType(
    {
        LinkKind.MAIL: N_("Write an e-mail to {whom}"),
        LinkKind.PHONE: N_("Call {whom}"),
        LinkKind.CHAT: N_("Write to {whom} on WhatsApp"),
        LinkKind.PROFILE: N_("Open {whom} on Instagram"),
        LinkKind.PAGE: N_("Open {whom} in the browser"),
    }
)


def link_words(link: Link) -> str:
    """What opening it does."""
    return tr(_WORDS[link.kind], whom=link.shown)


def open_link(kit: Kit, link: Link) -> bool:
    """Open it in the program that is for it, and say whether; where there is none, that is told."""
    url = QUrl(link.address, QUrl.ParsingMode.StrictMode)
    opened = url.isValid() and url.scheme() in SCHEMES and QDesktopServices.openUrl(url)
    if not opened:
        _tell(kit, link.shown)
    return opened


def open_file(kit: Kit, path: Path) -> None:
    """Open a file, or a folder, that is there and is no program; whoever calls knows that."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        _tell(kit, path.name)


def _tell(kit: Kit, what: str) -> None:
    kit.navigator.notice_requested.emit("warning", tr("No program on this computer opens this: {what}", what=what))
