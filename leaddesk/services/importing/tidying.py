"""Text of a cell as it is kept."""

import re
import unicodedata
from collections.abc import Sequence

from leaddesk.exchange.guard import unguard
from leaddesk.exchange.layout import CellNumber

# What nobody sees and every comparison trips over: soft hyphen, zero-width space, word joiner, byte order mark.
_UNSEEN = "\u00ad\u200b\u2060\ufeff"
# With control characters and halves of characters, neither of which a database takes.
_LEFT_OUT = re.compile(f"[{_UNSEEN}\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]+")


def tidied(text: str) -> str:
    """The text without outer space and a spreadsheet's guard, in one normal form; a number of a workbook as it is.

    Characters that cannot be seen, control characters but tab and line ends, and halves of characters are left out.
    """
    if isinstance(text, CellNumber):
        return text
    if text.isascii() and text.isprintable() and "'" not in text:
        return text.strip()
    bare = unguard(_LEFT_OUT.sub("", text).strip()).strip()
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare)


def tidied_row(cells: Sequence[str], *, typed: bool = False) -> list[str]:
    """All cells of a row; quick where none of them needs more than a trim, which is most rows.

    `typed`: some cells may be a CellNumber, or hold characters that the reading of a text file leaves out.
    """
    whole = "".join(cells)
    if not typed and "'" not in whole and (whole.isascii() or _is_clean(whole)):
        return list(map(str.strip, cells))
    return list(map(tidied, cells))


def _is_clean(text: str) -> bool:
    if "\u00ad" in text or "\u200b" in text or "\u2060" in text or "\ufeff" in text:
        return False
    return unicodedata.is_normalized("NFC", text)
