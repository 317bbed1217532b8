"""Tool tips in which every text is what it is: Qt takes one that looks like HTML for that, and loads its pictures."""

import html


def plain_tip(text: str) -> str:
    """The text as a tool tip shows it to the letter."""
    if "<" not in text and "&" not in text:
        return text
    return "<qt>" + html.escape(text).replace("\n", "<br>") + "</qt>"
