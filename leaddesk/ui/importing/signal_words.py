"""What the signs are called that speak of a channel, and what is asked about them."""

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from leaddesk.model.channel_rule import SIGNALS
from leaddesk.model.messages import N_
from leaddesk.services.importing.request import FileResult
from leaddesk.services.importing.values_found import Signal
from leaddesk.ui.kit.words.translations import tr

SIGN_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "discount_code": N_("Discount codes"),
        "utm_source": N_("UTM sources"),
        "utm_medium": N_("UTM mediums"),
        "utm_campaign": N_("UTM campaigns"),
        "tag": N_("Tags"),
        "referrer": N_("Referring sites"),
        "form": N_("Forms"),
    }
)


def open_signals(files: Sequence[FileResult]) -> tuple[Signal, ...]:
    """The signs in all files that no rule speaks of yet; of one that is in several files, the counts together."""
    found: dict[tuple[str, str], Signal] = {}
    for each in (signal for file in files for signal in file.signals if signal.channel is None):
        key = (each.by, each.value)
        found[key] = _together(found[key], each) if key in found else each
    return tuple(found.values())


def _together(one: Signal, other: Signal) -> Signal:
    money = Counter(one.money)
    money.update(other.money)
    return replace(one, count=one.count + other.count, money=money)


def is_worth_asking(files: Sequence[FileResult], contacts: Container[Path]) -> bool:
    """Whether signs speak of a channel: tags of people in an address book seldom do."""
    return any(
        signal.channel is None and (signal.by != "tag" or file.file not in contacts)
        for file in files
        for signal in file.signals
    )


def sign_question(signals: Sequence[Signal], *, of_orders: bool) -> str:
    """“We found 7 discount codes in 214 orders. Whose are they?”: of several sorts, the one that says the most."""
    by = next(by for by in SIGNALS if any(each.by == by for each in signals))
    of_it = [each for each in signals if each.by == by]
    rows, signs = sum(each.count for each in of_it), _counted(by, len(of_it))
    where = tr("%Ln order(s)", "", rows) if of_orders else tr("%Ln row(s)", "", rows)
    return tr("We found {signs} in {rows}. Whose are they?", signs=signs, rows=where)


def _counted(by: str, count: int) -> str:
    if by == "discount_code":
        return tr("%Ln discount code(s)", "", count)
    if by == "utm_source":
        return tr("%Ln UTM source(s)", "", count)
    if by == "tag":
        return tr("%Ln tag(s)", "", count)
    if by == "form":
        return tr("%Ln form(s)", "", count)
    if by == "referrer":
        return tr("%Ln referring site(s)", "", count)
    return tr("%Ln UTM value(s)", "", count)
