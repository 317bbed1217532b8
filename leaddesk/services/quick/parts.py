"""The parts of a line that is read as a lead: what each looks like, and which words are taken for it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from leaddesk.exchange import currency_marks, emails, phones
from leaddesk.model import money
from leaddesk.model.errors import BadInputError
from leaddesk.services.quick.days import days_in
from leaddesk.services.quick.taken import Part, Taken
from leaddesk.services.quick.words import QuickWords, phrases_in

_EMAIL = re.compile(
    r"(?<![^\s<(,;:|])(?:mailto:)?[^\s<>,;:|()\[\]\"@]+@[^\s<>,;:|()\[\]\"@]+\.[^\W\d_]{2,24}(?![\w@])", re.I
)
_HANDLE = re.compile(r"(?<![^\s(,;:|])@(\w(?:[\w.]{0,28}\w)?)(?![\w@])")
_PROFILE = re.compile(r"(?<![^\s(,;:|])(?:https?://)?(?:www\.)?instagram\.com/([\w.]{1,30})/?(?:\?\S*)?(?!\S)", re.I)
_SITE = re.compile(
    r"(?<![^\s(,;|])(?:https?://[^\s,;|]+|www\.[\w.-]+\.\w{2,}(?:/[^\s,;|]*)?|(?:[\w-]{2,}\.)+(?:com|org|net|eu|info|shop|io|it|pt|"
    r"se|de|nl|at|be|ch|fi|ie|fr|es|dk|no|example|(?:co\.)?uk)(?:/[^\s,;|]*)?)(?![\w@])",
    re.I,
)
_AMOUNT = r"\d{1,9}(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2})?"
_CURRENCY = r"(?:US\$|[€£$]|(?:EUR|GBP|USD|CHF|SEK|DKK|NOK|PLN|CZK|euros?|kronor|kr|Fr|zł|Kč)(?![^\W\d_])\.?)"
_VALUE = re.compile(
    rf"(?<![\w.,+])(?:(?P<before>{_CURRENCY})\s?(?P<first>{_AMOUNT})|(?P<last>{_AMOUNT})\s?(?P<after>{_CURRENCY}))"
    r"(?![\w€£$])(?![.,]\d)",
    re.I,
)
_LABEL = r"(?:(?:tel|telefono?|telefone|telefon|telefoon|cell|cel|mob|mobile|mobil|phone|tlm|tlf|handy|ph)\b[.:]*\s*)?"
_PHONE = re.compile(
    rf"(?<![\w@.,/+-]){_LABEL}(?P<number>(?:\+|\(|\d)[\d ()./\u00a0-]{{4,30}}\d)(?![\w@])(?![.,/-]\d)", re.I
)
_GROUP = re.compile(r"[^ \u00a0]+")
_MOST_PHONE_DIGITS = 15


def parts_in(taken: Taken, words: QuickWords) -> None:
    """Take all but the names of person and firm, the surest first."""
    for finding in (_emails, _profiles, _handles, _sites, _values, days_in, _phones, _channels):
        for part in finding(taken, words):
            taken.add(part)


def _emails(taken: Taken, _words: QuickWords) -> Iterator[Part]:
    for found in _EMAIL.finditer(taken.text):
        read = emails.email(found[0])
        if read.understood and read.primary and not read.others:
            yield taken.part("email", *found.span(), read.primary)


def _profiles(taken: Taken, _words: QuickWords) -> Iterator[Part]:
    for found in _PROFILE.finditer(taken.text):
        yield taken.part("instagram", *found.span(), found[1])


def _handles(taken: Taken, _words: QuickWords) -> Iterator[Part]:
    for found in _HANDLE.finditer(taken.text):
        yield taken.part("instagram", *found.span(), found[1])


def _sites(taken: Taken, _words: QuickWords) -> Iterator[Part]:
    for found in _SITE.finditer(taken.text):
        end = found.start() + len(found[0].rstrip(".)"))
        yield taken.part("website", found.start(), end, taken.text[found.start() : end])


def _values(taken: Taken, words: QuickWords) -> Iterator[Part]:
    for found in _VALUE.finditer(taken.text):
        mark, typed = found["before"] or found["after"], found["first"] or found["last"]
        currency = currency_marks.code(mark) or currency_marks.of_country(mark, words.country)
        if currency is None and currency_marks.may_mean(mark, words.currency):
            currency = words.currency
        if currency is None:
            continue
        try:
            yield taken.part("value", *found.span(), (money.to_minor(_amount(typed), currency), currency))
        except BadInputError:
            continue


def _amount(typed: str) -> Decimal:
    """Two digits or one after the last mark are decimals, three are not."""
    whole, decimals = typed, ""
    if (ending := re.search(r"[.,](\d{1,2})\Z", typed)) is not None:
        whole, decimals = typed[: ending.start()], ending[1]
    return Decimal(f"{re.sub(r'[^0-9]', '', whole) or '0'}.{re.sub(r'[^0-9]', '', decimals) or '0'}")


def _phones(taken: Taken, words: QuickWords) -> Iterator[Part]:
    """The longest run of groups of digits that is a number where the shop is, or anywhere with a country's code."""
    for found in _PHONE.finditer(taken.text):
        groups = [each.span() for each in _GROUP.finditer(found["number"])]
        base = found.start("number")
        runs = [(i, j) for i in range(len(groups)) for j in range(i, len(groups))]
        for i, j in sorted(runs, key=lambda run: (run[0] - run[1], run[0])):
            start, end = base + groups[i][0], base + groups[j][1]
            number = taken.text[start:end]
            if not 7 <= sum(map(str.isdigit, number)) <= _MOST_PHONE_DIGITS + 2 or not number.isascii():
                continue
            read = phones.phone(number, words.country)
            part = taken.part("phone", found.start() if i == 0 else start, end, read.text)
            if read.understood and not read.others and taken.can(part):
                yield part
                break


def _channels(taken: Taken, words: QuickWords) -> Iterator[Part]:
    for start, end, said in phrases_in(taken.text):
        if said in words.channels:
            yield taken.part("channel_id", start, end, words.channels[said])
