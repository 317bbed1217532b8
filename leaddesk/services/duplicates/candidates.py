"""Pairs of leads that may be the same, found without comparing each with each.

Leads are met in an order in which those that are alike come close together: by e-mail address, phone number and VAT id,
and by their names, once as they are written and once with the last word first. By name, a lead is compared with those
of its city, postal code or company that begin with the same three letters there and came last before it. So slips at
the beginning of both the first and the last word are missed, and so are namesakes beyond the last thirty of a place;
but memory and time grow no faster than the leads do.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, groupby, islice
from operator import itemgetter

from leaddesk.services.duplicates.likeness import names_alike, why_same
from leaddesk.services.duplicates.looks import Look, compared_number, look_of
from leaddesk.services.duplicates.neighbours import Neighbours
from leaddesk.services.progress import Progress
from leaddesk.services.work import Work
from leaddesk.storage.searching import lookalikes

Pair = tuple[Look, Look]

_PASSES = 4  # as often is each lead met, about
_PAGE = 200  # leads read at once: few enough that nobody waits long to stop
_SAME_START = 3  # letters
_NOBODYS_OWN = 10  # leads: an address or number that more have is nobody's in particular, and names must be alike
_RARE = 5  # leads: a name that no more have tells who somebody is


class Search:
    """One look through all leads; it says how far it is, and stops where that is asked for."""

    def __init__(self, work: Work, progress: Progress) -> None:
        """Nothing is read yet."""
        self._con, self._country = work.con, work.shop.country
        self._progress = progress
        self._done = 0
        self._total = _PASSES * lookalikes.count_leads(work.con)

    def pairs(self) -> Iterator[Pair]:
        """The pairs, those with a sure sign first; some may come twice."""
        yield from self._sharing(lookalikes.with_one_email(self._con))
        yield from self._sharing(lookalikes.with_one_phone(self._con, self._typed()))
        yield from self._sharing(lookalikes.with_one_vat_id(self._con))
        self._done = self._total // 2
        yield from _near(self._named(lookalikes.in_order_of_names(self._con)))

    def _typed(self) -> Sequence[lookalikes.Shared]:
        """The numbers that are kept as somebody typed them, as they are compared, sorted."""
        read = lookalikes.typed_numbers(self._con)
        numbers = ((compared_number(number, its, self._country), lead_id) for lead_id, number, its in read)
        return sorted(each for each in numbers if each[0])

    def _sharing(self, groups: Iterable[list[int]]) -> Iterator[Pair]:
        """The pairs among the leads that have something in common, some groups at a time."""
        batch: list[list[int]] = []
        size = 0
        for group in groups:
            for start in range(0, len(group), _PAGE):  # what very many share is looked at in parts
                batch.append(group[start : start + _PAGE])
                size += len(batch[-1])
                if size >= _PAGE:
                    yield from self._within(batch)
                    batch, size = [], 0
        yield from self._within(batch)

    def _within(self, groups: Sequence[Sequence[int]]) -> Iterator[Pair]:
        ids = list(dict.fromkeys(lead_id for group in groups for lead_id in group))
        looks = {look.lead_id: look for look in self._looks(ids)}
        for group in groups:
            there = [looks[lead_id] for lead_id in group if lead_id in looks]
            is_shared_by_many = len(group) > _NOBODYS_OWN
            for one, other in combinations(there, 2):
                if (not is_shared_by_many or names_alike(one, other)) and why_same(one, other):
                    yield one, other

    def _named(self, names: Iterator[lookalikes.Shared]) -> Iterator[tuple[str, Look]]:
        """The leads, each behind the words that it stands there by."""
        while page := list(islice(names, _PAGE)):
            looks = {look.lead_id: look for look in self._looks([lead_id for _, lead_id in page])}
            yield from ((words, looks[lead_id]) for words, lead_id in page if lead_id in looks)

    def _looks(self, ids: Sequence[int]) -> Iterator[Look]:
        for start in range(0, len(ids), _PAGE):
            page = ids[start : start + _PAGE]
            self._done += len(page)
            self._progress.report(min(self._done, self._total) // _PASSES, self._total // _PASSES)
            for lead in lookalikes.traits(self._con, page):
                yield look_of(lead, self._country)


def _near(names: Iterable[tuple[str, Look]]) -> Iterator[Pair]:
    """The pairs of like names that come close together, of leads in the order of these words."""
    for _, start in groupby(names, lambda named: named[0][:_SAME_START]):
        last = Neighbours()
        for words, namesakes in groupby(start, itemgetter(0)):
            same = [look for _, look in islice(namesakes, _RARE + 1)]
            if 1 < len(same) <= _RARE:
                yield from _pairs_of_a_rare_name(same)
            for look in chain(same, (look for _, look in namesakes)):
                for other in last.like(words, look):
                    if why_same(look, other):
                        yield other, look
                last.add(words, look)


def _pairs_of_a_rare_name(same: Sequence[Look]) -> Iterator[Pair]:
    for one, other in combinations(same, 2):
        if why_same(one, other, is_rare=True):
            yield one, other
