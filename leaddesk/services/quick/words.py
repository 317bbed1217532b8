"""The words that the one line of a new lead is read by: days in every language, ways in, forms of firms."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from leaddesk.languages import LANGUAGES
from leaddesk.model.channel import Channel
from leaddesk.model.folding import search_fold
from leaddesk.model.shop import Shop
from leaddesk.words import words

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MOST_WORDS = 4  # of a phrase

_SOCIAL = ("instagram", "insta", "facebook", "tiktok", "pinterest", "linkedin", "youtube", "threads")
_IN_DAYS = {"today": 0, "tomorrow": 1, "day_after_tomorrow": 2}
_SURE = 5  # letters that a short word of another language needs: "mar", "die", "dom" mean other things elsewhere
_TOO_COMMON = frozenset({"other"})  # a key whose names are everyday words
_NOT_WORDS = re.compile(r"[^\w&]+|_")

Phrase = tuple[str, ...]


@dataclass(frozen=True)
class DayWords:
    """By folded words: how many days ahead, a weekday (Monday 0), a month; and what goes before a day."""

    ahead: Mapping[Phrase, int]
    weekdays: Mapping[Phrase, int]
    months: Mapping[str, int]
    before: frozenset[str]


@dataclass(frozen=True)
class QuickWords:
    """What a line is read with; `channels` are ids by folded words, `month_first` how 3/4 is meant."""

    today: date
    days: DayWords
    channels: Mapping[Phrase, int]
    country: str | None
    currency: str
    month_first: bool = False


def quick_words(shop: Shop, channels: Iterable[Channel], today: date, language: str | None = None) -> QuickWords:
    """The words of a shop; abbreviations are those of `language`, or else the shop's."""
    return QuickWords(
        today=today,
        days=_days_of(language or shop.language),
        channels=_channels_by(channels),
        country=shop.country,
        currency=shop.currency,
        month_first=shop.country == "US",
    )


def phrase(text: str) -> Phrase:
    """The folded words of a text."""
    return tuple(_NOT_WORDS.sub(" ", search_fold(text)).split())


def phrases_in(text: str) -> Iterator[tuple[int, int, Phrase]]:
    """All runs of a few words, from left to right, the longest first."""
    spans = [found.span() for found in re.finditer(r"[^\W_]+", text)]
    folded = [phrase(text[start:end]) for start, end in spans]
    for i in range(len(spans)):
        for j in range(min(i + _MOST_WORDS, len(spans)), i, -1):
            between = text[spans[i][0] : spans[j - 1][1]]
            if not re.search(r"[,;.:|@\n]", between):
                yield spans[i][0], spans[j - 1][1], sum(folded[i:j], ())


@lru_cache(maxsize=8)
def _days_of(language: str) -> DayWords:
    ahead: dict[Phrase, int] = {}
    weekdays: dict[Phrase, int] = {}
    months: dict[str, int] = {}
    before: set[str] = set()
    own = language if language in LANGUAGES else "en"
    for each in (own, *(other for other in LANGUAGES if other != own)):
        known = words(each)
        before |= {search_fold(word) for word in known.quick["before"]}
        for key, days in _IN_DAYS.items():
            for word in known.quick[key]:
                ahead.setdefault(phrase(word), days)
        for place, key in enumerate(_WEEKDAYS):
            for nth, word in enumerate(known.quick[key]):
                if each == own or (nth == 0 and len(word) >= _SURE):
                    weekdays.setdefault(phrase(word), place)
        for place, names in enumerate(known.months, 1):
            for nth, word in enumerate(names):
                if each == own or nth == 0:
                    months.setdefault(search_fold(word), place)
    return DayWords(ahead, weekdays, months, frozenset(before))


def _channels_by(channels: Iterable[Channel]) -> dict[Phrase, int]:
    """The file's own names first; then the names and keys of seeded ones in every language, and what is social."""
    usable = [each for each in channels if each.active and each.id is not None]
    found: dict[Phrase, int] = {}
    for channel in usable:
        if channel.key not in _TOO_COMMON:
            found.setdefault(phrase(channel.name), channel.id or 0)
    for channel in usable:
        key = channel.key
        if key is None or key in _TOO_COMMON:
            continue
        others = [phrase(words(language).channels.get(key, key)) for language in LANGUAGES]
        social = [(word,) for word in _SOCIAL] if key == "social_media" else []
        for each in (phrase(key), *others, *social):
            found.setdefault(each, channel.id or 0)
    return {each: channel_id for each, channel_id in found.items() if 0 < len(each) <= _MOST_WORDS}
