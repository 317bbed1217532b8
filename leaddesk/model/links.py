"""What may be opened for somebody: mail, a telephone, a chat, a page of the web; whatever a file or a user brought.

This is the one place that decides. What is not understood to the last letter leads nowhere.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote, urlsplit

SCHEMES = frozenset({"http", "https", "mailto", "tel"})
LONGEST = 2_000  # letters of an address that programs of every system are known to take

_MAIL = re.compile(r"[^\s@<>,;:?&=%/\"\\()\[\]]+@[^\s@<>,;:?&=%/\"\\()\[\]]+")
_NUMBER = re.compile(r"\+?[\d\s()./\-\u2010-\u2015]+")
_WEB = re.compile(r"(?i)https?://")
_HOST = re.compile(r"[^\W_]([\w-]*[^\W_])?(\.[^\W_]([\w-]*[^\W_])?)*\.?")
_NEVER_IN_A_PAGE = re.compile(r"[\s<>\"\\^`{|}]")
_HANDLE = re.compile(r"@?([A-Za-z0-9._]{1,30})")
_INSTAGRAM = re.compile(r"(?i)(www\.)?instagram\.com/")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 15  # a number has at most fifteen (E.164)


class LinkKind(StrEnum):
    """What is opened."""

    MAIL = "mail"
    PHONE = "phone"
    CHAT = "chat"
    PROFILE = "profile"
    PAGE = "page"


@dataclass(frozen=True)
class Link:
    """`address` is opened; `shown` says where it leads: an address, a number, a name, the host of a page."""

    kind: LinkKind
    address: str
    shown: str


def link_of(field: str, value: str) -> Link | None:
    """Where a lead's e-mail, phone, mobile, whatsapp, website or instagram leads; None: nowhere."""
    text = value.strip()
    if not text or len(text) > LONGEST:
        return None
    if field in ("phone", "mobile"):
        return phone_link(text)
    if field == "whatsapp":
        return chat_link(text)
    if not _is_plain(text):
        return None
    if field == "email":
        return mail_link(text)
    return _profile_link(text) if field == "instagram" else page_link(text)


def mail_link(address: str, subject: str = "", text: str = "") -> Link | None:
    """A message to one address, with a subject and words already in it; nothing else can be smuggled into it."""
    bare = address.strip()
    if not _is_plain(bare) or not _MAIL.fullmatch(bare):
        return None
    parts = (("subject", " ".join(subject.split())), ("body", text.replace("\r\n", "\n").replace("\n", "\r\n")))
    query = "&".join(f"{name}={quote(_kept(said), safe='')}" for name, said in parts if said)
    return Link(LinkKind.MAIL, f"mailto:{quote(bare, safe='@+')}" + (f"?{query}" if query else ""), bare)


def phone_link(number: str) -> Link | None:
    """A call."""
    digits = _digits(number)
    return None if digits is None else Link(LinkKind.PHONE, f"tel:{digits}", number.strip())


def chat_link(number: str, text: str = "") -> Link | None:
    """A message on WhatsApp, which knows numbers by their country only: with a + or two noughts before it."""
    digits = _digits(number)
    if digits is None or not digits.startswith(("+", "00")):
        return None
    bare = digits.removeprefix("+").removeprefix("00")
    if not len(bare) > _FEWEST_DIGITS:
        return None
    query = f"?text={quote(_kept(text), safe='')}" if text else ""
    return Link(LinkKind.CHAT, f"https://wa.me/{bare}{query}", f"+{bare}")


def page_link(text: str) -> Link | None:
    """A page of the web; one without a scheme is asked for by https. None if its host is not plain to see."""
    bare = text.strip()
    if len(bare) > LONGEST or not _is_plain(bare) or _NEVER_IN_A_PAGE.search(bare):
        return None
    is_whole = bool(_WEB.match(bare))
    try:
        parts = urlsplit(bare if is_whole else f"https://{bare}")
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return None
    # A name before the host is there to be taken for it: https://yourbank.com@elsewhere.net
    if "@" in parts.netloc or not _HOST.fullmatch(host) or (not is_whole and ("." not in host or ":" in parts.netloc)):
        return None
    return Link(LinkKind.PAGE, bare if is_whole else f"https://{bare}", host)


def _profile_link(text: str) -> Link | None:
    if _WEB.match(text) or _INSTAGRAM.match(text):
        return page_link(text)
    name = _HANDLE.fullmatch(text)
    return None if name is None else Link(LinkKind.PROFILE, f"https://www.instagram.com/{name[1]}", f"@{name[1]}")


def _digits(number: str) -> str | None:
    """The digits of a number, after a + if it has one; invisible marks that copying brings along are nothing."""
    bare = "".join(letter for letter in number if unicodedata.category(letter) != "Cf").strip()
    if not _NUMBER.fullmatch(bare):
        return None
    digits = "".join(str(unicodedata.decimal(letter)) for letter in bare if letter.isdecimal())
    plus = "+" if bare.startswith("+") else ""
    return f"{plus}{digits}" if _FEWEST_DIGITS <= len(digits.removeprefix("00")) <= _MOST_DIGITS else None


def _is_plain(text: str) -> bool:
    """Without anything that cannot be seen, or that turns round what can be."""
    return not any(unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") for letter in text)


def _kept(text: str) -> str:
    """A text as an address can hold it: without halves of letters and control characters other than line ends."""
    return "".join(
        letter for letter in text if letter in "\r\n\t" or unicodedata.category(letter) not in ("Cc", "Cs")
    )
