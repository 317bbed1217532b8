"""Pairs of leads that may be the same, put together to groups that are looked at at once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from leaddesk.services.duplicates.likeness import may_be_same, sure_signs
from leaddesk.services.duplicates.looks import Look

MOST = 12  # leads in a group: more at once are compared by nobody; the rest is found again when these are merged


class Groups:
    """What is the same as the same is in one group, unless somebody said, or a lead says, that it is not.

    Without a sure sign a lead joins a group only if nothing speaks against its being the same as any lead in it.
    `apart` are pairs that are not the same; `persons` gives leads of one person who came back one number, each of them
    a chapter of its own: no two leads of one number are put together.
    """

    def __init__(self, apart: Iterable[tuple[int, int]], persons: Mapping[int, int]) -> None:
        """Without pairs."""
        self._apart: defaultdict[int, set[int]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)
        self._persons = persons
        self._of: dict[int, list[Look]] = {}  # lead → the group that it is in

    def add(self, one: Look, other: Look) -> None:
        """Put two leads together, with all that is the same as either."""
        left, right = self._of.get(one.lead_id, [one]), self._of.get(other.lead_id, [other])
        if left is right or len(left) + len(right) > MOST:
            return
        is_sure = bool(sure_signs(one, other))
        for each, its in product(left, right):
            if self._parts(each, its, is_sure=is_sure or (each == one and its == other)):
                return
        left.extend(right)
        for look in left:
            self._of[look.lead_id] = left

    def all(self) -> Iterator[tuple[int, ...]]:
        """The groups, in the order of their first pairs; ids from small to large."""
        seen: set[int] = set()
        for group in self._of.values():
            if id(group) not in seen:
                seen.add(id(group))
                yield tuple(sorted(look.lead_id for look in group))

    def _parts(self, one: Look, other: Look, *, is_sure: bool) -> bool:
        """Whether two leads cannot be in one group."""
        if other.lead_id in self._apart.get(one.lead_id, ()):
            return True
        person = self._persons.get(one.lead_id)
        if person is not None and person == self._persons.get(other.lead_id):
            return True
        return not is_sure and not may_be_same(one, other)


def persons_of(followers: Iterable[tuple[int, int]]) -> dict[int, int]:
    """Lead → a number of its person, of leads that came back and those that they came back as."""
    number: dict[int, int] = {}
    members: dict[int, list[int]] = {}
    for lead_id, previous in followers:
        one, other = number.get(lead_id, lead_id), number.get(previous, previous)
        together = members.pop(one, [lead_id])
        if one != other:
            together += members.pop(other, [previous])
        members[one] = together
        for each in together:
            number[each] = one
    return number
