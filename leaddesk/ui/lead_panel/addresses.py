"""Where a way of reaching somebody leads: only to mail, phone and the web, whatever a file may have brought."""

import re
from urllib.parse import quote, urlsplit

_MAIL = re.compile(r"[^\s@<>,;?&]+@[^\s@<>,;?&]+")
_WEB = re.compile(r"(?i)https?://")
_HOST = re.compile(r"[^\s/@:]+\.[^\s/@:]+(/\S*)?")


def address_of(field: str, value: str) -> str | None:
    """The address to open for an e-mail address, a number, a page or a name of another service; None if it is none."""
    text = value.strip()
    if field == "email":
        return f"mailto:{quote(text, safe='@+')}" if _MAIL.fullmatch(text) else None
    if field in ("phone", "mobile", "whatsapp"):
        digits = re.sub(r"\D", "", text)
        if len(digits) < 3:
            return None
        if field == "whatsapp":
            return f"https://wa.me/{digits}"
        return f"tel:{'+' if text.startswith('+') else ''}{digits}"
    if field == "instagram" and not _WEB.match(text):
        name = text.removeprefix("@")
        return f"https://www.instagram.com/{quote(name, safe='')}" if name and " " not in name else None
    return _page(text)


def _page(text: str) -> str | None:
    if not _WEB.match(text):
        return f"https://{text}" if _HOST.fullmatch(text) else None
    try:
        host = urlsplit(text).hostname
    except ValueError:
        return None
    return text if host and not re.search(r"\s", text) else None
