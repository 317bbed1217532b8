"""Keeping a text from running as a formula when a spreadsheet program opens a CSV file.

A cell that begins with one of a few characters is a formula to such a program, quoted or not; an apostrophe before it
makes it a text (OWASP ASVS 5, 1.2.10). Leading blanks are skipped, as the programs do, and the full-width forms count.
"""

import re

_MARK = "'"
# Marks that are there already are part of the pattern, so that adding one and taking one off are exact opposites.
_RUNS = re.compile(r"'*[^\S\t\r\n]*[\t\r\n\0=+\-@\uff1d\uff0b\uff0d\uff20]")


def guard(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet program would run it."""
    return _MARK + text if _RUNS.match(text) else text


def unguard(text: str) -> str:
    """The text that `guard` was given; one that it never touched comes back as it is."""
    return text[1:] if text.startswith(_MARK) and _RUNS.match(text, 1) else text
