from datetime import date, timedelta

from leaddesk.model.enums import Purpose, Role, StageKind
from leaddesk.model.stage import Stage
from leaddesk.model.stage_roles import Asked, asked_at
from leaddesk.services.b2b import committee
from leaddesk.services.coverage import WANTED, Coverage, Mend, coverage
from leaddesk.services.lead_page import lead_page
from leaddesk.services.pipeline import funnel
from leaddesk.storage.committee import Seat
from tests.services.bench import Bench

TODAY = date(2026, 3, 2)


def a_seat(person: int, role: Role | None, stance: int | None = 1, influence: int | None = 3) -> Seat:
    return Seat(person, f"Person {person}", None, role, stance, influence, TODAY, None, None)


def two_stages() -> list[Stage]:
    """Discovery asks for who pays and a champion, as by itself; Proposal for the law, as somebody chose."""
    won, lost = StageKind.WON, StageKind.LOST
    return [
        Stage(id=1, name="Prospect", key="prospect", pipeline_id=1, kind=StageKind.OPEN),
        Stage(id=2, name="Discovery", key="discovery", pipeline_id=1, kind=StageKind.OPEN),
        Stage(id=3, name="Proposal", key="proposal", pipeline_id=1, kind=StageKind.OPEN, asks_for=(Role.LEGAL,)),
        Stage(id=4, name="Contract", pipeline_id=1, kind=won, probability=100),
        Stage(id=5, name="Lost", pipeline_id=1, kind=lost),
    ]


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
    assert late.alarms[0].people == ((2, "Person 2"),)
    assert keys(coverage(with_champion_of(None), TODAY)) == []


def test_who_is_against_it_and_weighs_much_is_a_strong_blocker() -> None:
    assert keys(coverage((*WHOLE, a_seat(9, Role.GATEKEEPER, -1, 4)), TODAY)) == ["strong_blocker"]
    assert keys(coverage((*WHOLE, a_seat(9, Role.BLOCKER, None, 5)), TODAY)) == ["strong_blocker"]
    assert keys(coverage((*WHOLE, a_seat(9, Role.BLOCKER, 1, 5)), TODAY)) == []
    assert keys(coverage((*WHOLE, a_seat(9, Role.GATEKEEPER, -2, 3)), TODAY)) == []
    assert keys(coverage((*WHOLE, a_seat(9, Role.GATEKEEPER, -2, None)), TODAY)) == []


def test_who_left_does_not_count() -> None:
    gone = [seat._replace(left_on=TODAY) if seat.role is Role.ECONOMIC_BUYER else seat for seat in WHOLE]
    covered = coverage(gone, TODAY)
    assert keys(covered) == ["vacant"]
    assert covered.missing == (Role.ECONOMIC_BUYER,)
    assert (covered.alarms[0].role, covered.alarms[0].mend) == (Role.ECONOMIC_BUYER, Mend.SUCCEED)
    assert keys(coverage([*gone, a_seat(9, Role.ECONOMIC_BUYER)], TODAY)) == []


def test_a_stage_asks_for_roles_before_it_is_left_and_more_gravely_after() -> None:
    two = (a_seat(1, None), a_seat(2, None))
    prospect = coverage(two, TODAY, asked_at(two_stages(), 1))
    assert (prospect.asked.roles, keys(prospect)) == ((Role.CHAMPION, Role.ECONOMIC_BUYER), [])

    discovery = coverage(two, TODAY, asked_at(two_stages(), 2))
    assert keys(discovery) == ["no_role", "no_buyer"]
    assert [str(alarm.title) for alarm in discovery.alarms] == [
        "No champion before Proposal",
        "No economic buyer before Proposal",
    ]
    assert [alarm.is_grave for alarm in discovery.alarms] == [False, False]
    assert discovery.alarms[0].role is Role.CHAMPION

    proposal = coverage((*two, a_seat(3, Role.CHAMPION)), TODAY, asked_at(two_stages(), 3))
    assert [(alarm.role, alarm.is_grave) for alarm in proposal.alarms] == [
        (Role.ECONOMIC_BUYER, True),
        (Role.LEGAL, False),
    ]
    assert str(proposal.alarms[1].reason) == "Proposal asks for one before it is left."
    assert asked_at(two_stages(), 5) == asked_at([], 1) == Asked()


def test_a_role_is_well_filled_by_who_is_in_favour_and_was_spoken_to() -> None:
    for worse in ({"stance": 0}, {"stance": None}, {"last_touch": TODAY - timedelta(days=31)}, {"last_touch": None}):
        first = WHOLE[0]._replace(**worse)
        covered = coverage((first, *WHOLE[1:]), TODAY)
        assert (covered.filled, covered.missing) == (WANTED[1:], ()), worse


def test_what_is_planned_with_somebody_ends_the_alarm_about_them() -> None:
    silent = [seat._replace(last_touch=TODAY - timedelta(days=22)) for seat in WHOLE]
    assert keys(coverage(silent, TODAY, planned={2: {None}})) == []
    against = (*WHOLE, a_seat(9, Role.GATEKEEPER, -2, 5))
    assert keys(coverage(against, TODAY, planned={9: {Purpose.CALL}})) == ["strong_blocker"]
    assert keys(coverage(against, TODAY, planned={9: {Purpose.CALL, Purpose.MEETING}})) == []


def test_who_was_not_spoken_to_for_thirty_days_is_named_in_one_alarm() -> None:
    def quiet_for(days: int) -> list[Seat]:
        return [
            seat._replace(last_touch=TODAY - timedelta(days=days)) if seat.stakeholder_id > 2 else seat
            for seat in WHOLE
        ]

    assert keys(coverage(quiet_for(30), TODAY)) == []
    (alarm,) = coverage(quiet_for(31), TODAY).alarms
    assert (alarm.key, alarm.people) == ("quiet", ((3, "Person 3"), (4, "Person 4")))
    assert keys(coverage(quiet_for(31), TODAY, planned={3: {Purpose.CALL}, 4: {None}})) == []


def test_what_is_grave_comes_first() -> None:
    seats = [seat for seat in WHOLE if seat.role is not Role.ECONOMIC_BUYER]
    assert keys(coverage([*seats, a_seat(9, None, -2, 5)], TODAY)) == ["strong_blocker", "no_buyer"]


def test_the_panel_of_a_lead_tells_of_its_alarms_too(bench: Bench) -> None:
    account = bench.account()
    deal, other = bench.lead("Chairs", account_id=account), bench.lead("Carla")
    bench.do(committee.seat, deal, bench.stakeholder(account, "Anna"))
    assert [alarm.key for alarm in bench.desk.ask(lead_page, deal).alarms] == ["one_contact"]
    assert bench.desk.ask(lead_page, other).alarms == ()
    bench.do(funnel.lose, deal)
    assert bench.desk.ask(lead_page, deal).alarms == ()
