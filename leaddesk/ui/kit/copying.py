"""Texts on their way to the clipboard, where a spreadsheet may take one for a formula."""

_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four in full width


def harmless(text: str) -> str:
    """The text in one line, with an apostrophe before it if a spreadsheet would run it."""
    one_line = " ".join(text.split())
    return f"'{one_line}" if one_line.startswith(_BEGINS_A_FORMULA) else one_line
