r"""Cleaners: what a preset says of a column in one word, where a tool writes something around the values.

Each is a pure function of one cell's text and is asked for by name; it never raises, whatever the text. Several are
joined by `+` and work in their order: `apostrophe+after_colon`.

    after_colon       `p:+39 347…`, `l:1234`, `ag:12`  → what follows the short mark of letters and its colon
    apostrophe        `'7210448301122`                 → without the one apostrophe that it begins with (Shopify)
    html              `<p>Hi &amp; bye</p>`            → plain text (exchange/notes.py), also of entities alone
    html_if_clear     the same, but only of what clearly is HTML
    json_list         `["a","b"]`                      → `a; b`; of objects their `name`, `value` or `emailAddress`
    first_of_list     `8001;8002`, `a ::: b`, `["a"]`  → `8001`
    rest_of_list      `8001;8002;8003`                 → `8002; 8003`
    own_labels        `* myContacts ::: Friends`       → `Friends`: Google's own groups are left out
    opt_out           yes → `withdrawn`, else nothing: who never objected has not consented
    inverted          yes ↔ no, in six languages (`Do not call`); what is neither stays
    consent_if_yes    yes → `granted`, else nothing: a form's tick
    units_of_micros   `1234560000`                     → `1234.56`
    units_of_cents    `123456`                         → `1234.56`
    no_dash           `--`, ` -- `, `-`, `—`, `n/a`, `(not set)`, `(none)`, `null`, `#N/A` → nothing
    empty:a|b         nothing if the cell is `a` or `b`, as names are compared
    starts:x|y        nothing if the cell begins with `x` or `y`, as names are compared (Meta's test rows)
    key_words         `ATTEMPTED_TO_CONTACT`           → `Attempted to contact`
    last_part         `Sales / Lamps`, `A > B`, `A|B`  → `B`
    unquoted          `"Customer","VIP"`               → `Customer,VIP` (Mailchimp's tags)
    first_line        the first line that is not empty
    handle            `https://instagram.com/lucia/?hl=it`, `@lucia` → `lucia`
    lower, upper      in small or capital letters
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache

from leaddesk.exchange import notes
from leaddesk.exchange.lists import json_parts, list_parts
from leaddesk.exchange.values import normal_name
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

Cleaner = Callable[[str], str]

_SHORT_MARK = re.compile(r"\s*[A-Za-z]{1,3}:(?!//)\s*")
_WHOLE = re.compile(r"\s*-?[0-9]{1,24}\s*")
_KEY = re.compile(r"[A-Z0-9]+(?:_[A-Z0-9]+)*|[a-z0-9]+(?:_[a-z0-9]+)+")
_LAST_MARK = re.compile(r"\s[/>|›»]\s|[>|›»]")
_HANDLE = re.compile(r"(?:https?://)?(?:www\.|m\.)?[a-z]+\.com/(?:@)?([\w.-]+)(?:[/?#].*)?", re.IGNORECASE)

_NOTHING = frozenset(
    {"", "--", "-", "–", "—", "n/a", "na", "n.a.", "#n/a", "(not set)", "(none)", "null", "none", "nan", "undefined"}
)
_YES = frozenset(
    {"yes", "y", "true", "1", "x", "✓", "on", "sì", "si", "s", "vero", "sim", "verdadeiro", "ja", "j", "wahr", "sant"}
    | {"waar", "checked", "selected"}
)
_NO = frozenset(
    {"no", "n", "false", "0", "off", "falso", "não", "nao", "nein", "falsch", "nej", "falskt", "nee", "onwaar"}
    | {"unchecked", "not selected"}
)


def cleaner(name: str) -> Cleaner:
    """The cleaner of a name, or several in a row; raises BadInputError, naming all, if there is no such."""
    found = tuple(_cleaner(part.strip()) for part in name.split("+"))
    return found[0] if len(found) == 1 else _chained(found)


def names() -> tuple[str, ...]:
    """The names of all cleaners; those that end in `:` want words after it, parted by `|`."""
    return (*_CLEANERS, *_WITH_WORDS)


@cache
def _cleaner(name: str) -> Cleaner:
    plain = _CLEANERS.get(name)
    if plain is not None:
        return plain
    for mark, make in _WITH_WORDS.items():
        if name.startswith(mark):
            return make(frozenset(map(normal_name, name[len(mark) :].split("|"))))
    raise BadInputError(N_("“{name}” is not a cleaner; choose one of {names}."), name=name, names=", ".join(names()))


def _chained(cleaners: tuple[Cleaner, ...]) -> Cleaner:
    def clean(text: str) -> str:
        for each in cleaners:
            text = each(text)
        return text

    return clean


def _after_colon(text: str) -> str:
    mark = _SHORT_MARK.match(text)
    return text if mark is None else text[mark.end() :]


def _apostrophe(text: str) -> str:
    return text.lstrip().removeprefix("'") if text.lstrip().startswith("'") else text


def _html_if_clear(text: str) -> str:
    return notes.plain(text) if notes.is_html(text) else text


def _json_list(text: str) -> str:
    parts = json_parts(text)
    return text if parts is None else "; ".join(part for part in map(str.strip, parts) if part)


def _first_of_list(text: str) -> str:
    return next(iter(list_parts(text)), "")


def _rest_of_list(text: str) -> str:
    return "; ".join(list_parts(text)[1:])


def _own_labels(text: str) -> str:
    return " ::: ".join(part for part in map(str.strip, text.split(":::")) if part and not part.startswith("* "))


def _opt_out(text: str) -> str:
    return "withdrawn" if normal_name(text) in _YES else ""


def _inverted(text: str) -> str:
    name = normal_name(text)
    return "no" if name in _YES else "yes" if name in _NO else text


def _consent_if_yes(text: str) -> str:
    return "granted" if normal_name(text) in _YES else ""


def _shifted(text: str, digits: int) -> str:
    if not _WHOLE.fullmatch(text):
        return text
    shifted = f"{Decimal(text.strip()).scaleb(-digits):f}"
    return shifted.rstrip("0").rstrip(".") if "." in shifted else shifted


def _units_of_micros(text: str) -> str:
    return _shifted(text, 6)


def _units_of_cents(text: str) -> str:
    return _shifted(text, 2)


def _no_dash(text: str) -> str:
    return "" if text.strip().casefold() in _NOTHING else text


def _empty(words: frozenset[str]) -> Cleaner:
    return lambda text: "" if normal_name(text) in words else text


def _starts(words: frozenset[str]) -> Cleaner:
    begins = tuple(words)
    return lambda text: "" if normal_name(text).startswith(begins) else text


def _key_words(text: str) -> str:
    stripped = text.strip()
    return stripped.replace("_", " ").lower().capitalize() if _KEY.fullmatch(stripped) else text


def _last_part(text: str) -> str:
    return _LAST_MARK.split(text)[-1].strip()


def _unquoted(text: str) -> str:
    return text.replace('"', "")


def _first_line(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


def _handle(text: str) -> str:
    stripped = text.strip()
    address = _HANDLE.fullmatch(stripped)
    return address[1] if address else stripped.removeprefix("@")


_CLEANERS: dict[str, Cleaner] = {
    "after_colon": _after_colon,
    "apostrophe": _apostrophe,
    "html": notes.plain,
    "html_if_clear": _html_if_clear,
    "json_list": _json_list,
    "first_of_list": _first_of_list,
    "rest_of_list": _rest_of_list,
    "own_labels": _own_labels,
    "opt_out": _opt_out,
    "inverted": _inverted,
    "consent_if_yes": _consent_if_yes,
    "units_of_micros": _units_of_micros,
    "units_of_cents": _units_of_cents,
    "no_dash": _no_dash,
    "key_words": _key_words,
    "last_part": _last_part,
    "unquoted": _unquoted,
    "first_line": _first_line,
    "handle": _handle,
    "lower": str.lower,
    "upper": str.upper,
}
_WITH_WORDS: dict[str, Callable[[frozenset[str]], Cleaner]] = {"empty:": _empty, "starts:": _starts}
