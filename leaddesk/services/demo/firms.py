"""The firms that buy from the sample shop, the people at them, and who of these decides about a deal."""

from typing import NamedTuple

from leaddesk.model.enums import Role
from leaddesk.services.demo.people import Firm, Town, Towns
from leaddesk.services.demo.rows import AccountRow, CommitteeMemberRow, StakeholderRow
from leaddesk.services.demo.scene import Scene

_REMEMBERED = 200  # firms that may come back with another deal
_COMES_BACK = 0.35
_IN_A_GROUP = 0.1
_HAS_LEFT = 0.05
_SIZES = (3, 6, 9, 14, 25, 40, 85, 160)
# Roles in the order of the job titles among the words, each with its usual influence.
_ROLES = (
    (Role.DECISION_MAKER, 5),
    (Role.ECONOMIC_BUYER, 4),
    (Role.CHAMPION, 3),
    (Role.END_USER, 2),
    (Role.EVALUATOR, 3),
    (Role.ADVISER, 2),
    (Role.BLOCKER, 4),
    (Role.GATEKEEPER, 1),
)
_FEWEST, _MOST = 2, 5


class Colleague(NamedTuple):
    """Somebody at a firm; `role` is the place in the table of roles."""

    stakeholder_id: int
    name: str
    title: str
    email: str
    phone: str | None
    role: int


class Client(NamedTuple):
    """A firm in the file."""

    account_id: int
    firm: Firm
    owner: str
    people: tuple[Colleague, ...]


class Clients:
    """Writes firms and their people, and remembers some that come back."""

    def __init__(self, scene: Scene, towns: Towns) -> None:
        """Nothing is written yet."""
        self._scene = scene
        self._towns = towns
        self._known: list[Client] = []
        self._place = 0

    def next(self, moment: float) -> Client:
        """A firm with something to decide: one that was there before or, more often, a new one."""
        chance = self._scene.chance
        again, place = chance.happens(_COMES_BACK), chance.random()
        if again and self._known:
            return self._known[int(place * len(self._known))]
        client = self._new(moment)
        if len(self._known) < _REMEMBERED:
            self._known.append(client)
        else:
            self._known[self._place % _REMEMBERED] = client
            self._place += 1
        return client

    def committee(self, lead_id: int, client: Client, *, mood: int) -> None:
        """Write who decides about a deal; `mood` is 1 where it goes well, -1 where not, 0 where nobody knows."""
        chance = self._scene.chance
        for colleague in client.people:
            role, influence = _ROLES[colleague.role]
            takes_part, known, swing = chance.happens(0.85), chance.happens(0.8), int(chance.between(-1, 2))
            if not takes_part and colleague is not client.people[0]:
                continue
            leaning = {Role.CHAMPION: 2, Role.BLOCKER: -2}.get(role, mood)
            stance = max(-2, min(2, leaning + swing)) if known else None
            self._scene.rows.add(
                CommitteeMemberRow(lead_id, colleague.stakeholder_id, role.value, stance, influence if known else None)
            )

    def _new(self, moment: float) -> Client:
        scene, chance = self._scene, self._scene.chance
        town = self._towns.any()
        firm, owner = town.firm(), chance.pick(scene.owners)
        in_group, place = chance.happens(_IN_A_GROUP), chance.random()
        parent = self._known[int(place * len(self._known))] if in_group and self._known else None
        account_id = scene.rows.add(
            AccountRow(
                uid=chance.uid(),
                name=firm.name,
                industry=chance.pick(scene.words.industries),
                employees=chance.pick(_SIZES),
                website=f"https://www.{firm.domain}",
                phone=firm.phone,
                email=f"info@{firm.domain}",
                street=firm.street,
                city=firm.city,
                postal_code=firm.postal_code,
                region=firm.region,
                country=firm.country,
                parent_id=parent.account_id if parent else None,
                owner=owner,
                recorded_at=scene.stamp,
            )
        )
        return Client(account_id, firm, owner, self._staff(account_id, firm, town, moment))

    def _staff(self, account_id: int, firm: Firm, town: Town, moment: float) -> tuple[Colleague, ...]:
        """Two to five people in different jobs; all report to the first, who is never gone."""
        chance = self._scene.chance
        head, turn = chance.pick((0, 1)), int(chance.between(0, len(_ROLES)))
        count = int(chance.between(_FEWEST, _MOST + 1))
        others = [role % len(_ROLES) for role in range(turn, turn + len(_ROLES)) if role % len(_ROLES) != head]
        people = [self._colleague(account_id, firm, town, head, None, moment)]
        for role in others[: count - 1]:
            people.append(self._colleague(account_id, firm, town, role, people[0].stakeholder_id, moment))
        return tuple(people)

    def _colleague(
        self, account_id: int, firm: Firm, town: Town, role: int, boss_id: int | None, moment: float
    ) -> Colleague:
        scene, chance = self._scene, self._scene.chance
        first, last, handle = town.name()
        title = scene.words.job_titles[role % len(scene.words.job_titles)]
        name, email = f"{first} {last}", f"{handle}@{firm.domain}"
        phone = town.phone() if chance.happens(0.5) else None
        left, when = chance.happens(_HAS_LEFT), chance.between(moment, scene.days.end)
        stakeholder_id = scene.rows.add(
            StakeholderRow(
                uid=chance.uid(),
                account_id=account_id,
                name=name,
                first_name=first,
                last_name=last,
                title=title,
                email=email,
                phone=phone,
                language=firm.language,
                role=_ROLES[role][0].value,
                reports_to_id=boss_id,
                left_on=scene.days.on(when) if left and boss_id else None,
                recorded_at=scene.stamp,
            )
        )
        return Colleague(stakeholder_id, name, title, email, phone, role)
