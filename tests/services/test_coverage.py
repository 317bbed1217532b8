from datetime import date, timedelta

from leaddesk.model.enums import Role
from leaddesk.services.coverage import WANTED, Coverage, coverage
from leaddesk.storage.committee import Seat

TODAY = date(2026, 3, 2)


def a_seat(person: int, role: Role | None, stance: int | None = 1, influence: int | None = 3) -> Seat:
    return Seat(person, f"Person {person}", None, role, stance, influence, TODAY, None, None)


def keys(covered: Coverage) -> list[str]:
    return [alarm.key for alarm in covered.alarms]


WHOLE = tuple(a_seat(place, role) for place, role in enumerate(WANTED))


def test_a_whole_committee_has_no_gap() -> None:
    covered = coverage(WHOLE, TODAY)
    assert covered.filled == WANTED
    assert covered.missing == ()
    assert covered.alarms == ()


def test_an_empty_committee_says_only_that_it_is_empty() -> None:
    covered = coverage((), TODAY)
    assert covered.missing == WANTED
    assert keys(covered) == ["nobody"]


def test_one_contact_is_named() -> None:
    covered = coverage((a_seat(1, Role.ECONOMIC_BUYER),), TODAY)
    assert keys(covered) == ["one_contact"]
    assert str(covered.alarms[0].reason) == "If Person 1 leaves, nobody speaks for you."


def test_a_committee_without_who_pays_is_told_so() -> None:
    covered = coverage([seat for seat in WHOLE if seat.role is not Role.ECONOMIC_BUYER], TODAY)
    assert keys(covered) == ["no_buyer"]
    assert covered.missing == (Role.ECONOMIC_BUYER,)


def test_a_champion_is_silent_after_three_weeks() -> None:
    def with_champion_of(days: int | None) -> list[Seat]:
        touched = TODAY - timedelta(days=days) if days is not None else None
        return [seat._replace(last_touch=touched) if seat.role is Role.CHAMPION else seat for seat in WHOLE]

    assert keys(coverage(with_champion_of(21), TODAY)) == []
    late = coverage(with_champion_of(22), TODAY)
    assert keys(late) == ["silent_champion"]
    assert str(late.alarms[0].reason) == "Person 2, last spoken to 22 days ago."
    assert late.alarms[0].stakeholder_id == 2
    assert keys(coverage(with_champion_of(None), TODAY)) == []


def test_who_is_against_it_and_weighs_much_is_a_strong_blocker() -> None:
    assert keys(coverage((*WHOLE, a_seat(9, Role.GATEKEEPER, -1, 4)), TODAY)) == ["strong_blocker"]
    assert keys(coverage((*WHOLE, a_seat(9, Role.BLOCKER, None, 5)), TODAY)) == ["strong_blocker"]
    assert keys(coverage((*WHOLE, a_seat(9, Role.BLOCKER, 1, 5)), TODAY)) == []
    assert keys(coverage((*WHOLE, a_seat(9, Role.GATEKEEPER, -2, 3)), TODAY)) == []
    assert keys(coverage((*WHOLE, a_seat(9, Role.GATEKEEPER, -2, None)), TODAY)) == []


def test_who_left_does_not_count() -> None:
    gone = [seat._replace(left_on=TODAY) if seat.role is Role.ECONOMIC_BUYER else seat for seat in WHOLE]
    assert keys(coverage(gone, TODAY)) == ["no_buyer"]


def test_what_is_grave_comes_first() -> None:
    seats = [seat for seat in WHOLE if seat.role is not Role.ECONOMIC_BUYER]
    assert keys(coverage([*seats, a_seat(9, None, -2, 5)], TODAY)) == ["strong_blocker", "no_buyer"]
