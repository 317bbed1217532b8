"""Forms of arguments that argparse does not know."""

import argparse
from collections.abc import Sequence
from datetime import date

from typing_extensions import override

from leaddesk.model.channel_rule import SIGNALS, ChannelRule

_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}


def day(text: str) -> date:
    """A day as 2026-01-31."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it as 2026-01-31") from None


def month(text: str) -> date:
    """A month as 2026-01: its first day."""
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a month; write it as 2026-01") from None


def count(text: str) -> int:
    """A whole number from 1 on."""
    if not text.isascii() or not text.isdigit() or int(text[:10]) < 1 or len(text) > 10:
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number from 1 on")
    return int(text)


def separator(text: str) -> str:
    """What parts the columns of a file: a character, or the name of a usual one."""
    mark = _SEPARATORS.get(text.casefold(), text)
    if len(mark) != 1:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {', '.join(_SEPARATORS)}, nor a single character")
    return mark


class Rules(argparse.Action):
    """BY:VALUE=CHANNEL or BY:VALUE=CHANNEL/CAMPAIGN, any number of times, as rules; the last `=` parts them."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        sign, _, target = str(values).rpartition("=")
        name, _, value = sign.partition(":")
        channel, _, campaign = (part.strip() for part in target.partition("/"))
        by = next((each for each in SIGNALS if each == name.strip().lower().replace("-", "_")), None)
        if by is None or not value.strip() or not channel:
            raise argparse.ArgumentError(
                self, f"“{values}” is not of the form {self.metavar}; BY is one of {', '.join(SIGNALS)}"
            )
        rules = (*(getattr(namespace, self.dest) or ()), ChannelRule(by, value.strip(), channel, campaign))
        setattr(namespace, self.dest, rules)


class Pairs(argparse.Action):
    """KEY=VALUE, any number of times, as one mapping; the last `=` parts them."""

    @override
    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> None:
        key, sign, value = str(values).rpartition("=")
        if not sign or not key or not value:
            raise argparse.ArgumentError(self, f"“{values}” is not of the form {self.metavar}")
        pairs = dict(getattr(namespace, self.dest) or {})
        if pairs.get(key, value) != value:
            raise argparse.ArgumentError(self, f"“{key}” is given twice, as {pairs[key]} and as {value}")
        setattr(namespace, self.dest, pairs | {key: value})
