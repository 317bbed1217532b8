"""Text of a cell as it is kept."""

import unicodedata

from leaddesk.exchange.guard import unguard


def tidied(text: str) -> str:
    """The text without outer space and a spreadsheet's guard, in one normal form."""
    bare = unguard(text.strip())
    return bare if bare.isascii() else unicodedata.normalize("NFC", bare)


def tidied_row(cells: list[str]) -> list[str]:
    """All cells of a row; quick where none of them needs more than a trim, which is most rows."""
    whole = "".join(cells)
    if "'" not in whole and (whole.isascii() or unicodedata.is_normalized("NFC", whole)):
        return list(map(str.strip, cells))
    return list(map(tidied, cells))
