"""The leads of the sample shop, one after the other: people, firms with a deal, unhappy customers; and contacts."""

from collections import deque
from functools import partial
from math import exp
from typing import NamedTuple

from leaddesk.model.enums import Kind, StageKind
from leaddesk.services.demo.agenda import Agenda
from leaddesk.services.demo.books import Books, Order
from leaddesk.services.demo.chance import Quota
from leaddesk.services.demo.doings import Doings
from leaddesk.services.demo.firms import Clients
from leaddesk.services.demo.histories import Route, Step, history
from leaddesk.services.demo.people import Person, Towns
from leaddesk.services.demo.plan import UNHAPPY, WIN_BACK, ChannelPlan, Dealer
from leaddesk.services.demo.rows import LeadRow, StageEntryRow
from leaddesk.services.demo.scene import B2B, SHOP, Scene

# What people wish for costs this much, in the order of the wishes among the words.
_PRICES = (189, 129, 149, 119, 349, 49, 79, 89, 99, 139, 39, 69)
_TWO_OF_IT = 0.2
_DEAL, _DEAL_STEP = 2_400, 50  # a typical deal with a firm, and what such prices are rounded to
_COMPLAINS = 0.22  # the share of customers
_WAITS, _BOUGHT = 1, 4  # opening days ago, at least: somebody complained and waits, who had bought
_AMENDS = 0.6  # what an unhappy customer who returns spends, against the first time
_HAS_EMAIL, _HAS_PHONE, _HAS_VALUE = 0.88, 0.55, 0.8
_SUBSCRIBER, _FROM_BEFORE = 0.6, 0.5  # of contacts; of those who are no subscribers


class _Placed(NamedTuple):
    """A lead in the file, with what happened to it until now."""

    lead_id: int
    row: LeadRow
    steps: list[Step]

    @property
    def owner(self) -> str:
        return self.row.owner or ""


class Leads:
    """Writes the next lead, whichever it is, with all that belongs to it."""

    def __init__(self, scene: Scene, towns: Towns, books: Books, agenda: Agenda) -> None:
        """Sales and complaints are planned in the agenda."""
        self._scene = scene
        self._towns = towns
        self._books = books
        self._agenda = agenda
        self._dealer = Dealer(scene.chance)
        self._clients = Clients(scene, towns)
        self._doings = Doings(scene)
        self._complains = Quota(scene.chance, _COMPLAINS)
        self._unhappy: deque[_Placed] = deque()
        self._content: _Placed | None = None  # the last customer that did not complain yet
        agenda.plan(scene.days.end - _WAITS, lambda _: self._unhappy.extend([self._content] if self._content else []))

    def add(self, moment: float) -> None:
        """Write the lead that comes at a moment; unhappy customers do not wait."""
        if self._unhappy:
            self._win_back(self._unhappy.popleft(), moment)
            return
        plan = self._dealer.channel(self._scene.days.days[int(moment)].month)
        if self._dealer.is_firm(plan):
            self._deal(plan, moment)
        else:
            self._customer(plan, moment)

    def add_contact(self, moment: float) -> None:
        """Write somebody who is no lead; nobody knows since when the address book has those who did not subscribe."""
        scene, chance = self._scene, self._scene.chance
        person = self._towns.any().person(has_phone=chance.happens(_HAS_PHONE))
        subscribes, bought = chance.happens(_SUBSCRIBER), chance.happens(_FROM_BEFORE)
        row = self._person(person)
        if subscribes:
            row = row._replace(email=person.email, created_at=scene.days.at(moment), created_on=scene.days.on(moment))
        elif bought:
            row = row._replace(street=person.street)
        lead_id = scene.rows.add(row)
        if subscribes:
            self._doings.subscription(lead_id, moment)

    def _customer(self, plan: ChannelPlan, moment: float) -> None:
        scene, chance, doings = self._scene, self._scene.chance, self._doings
        person = self._towns.any().person(has_phone=chance.happens(_HAS_PHONE))
        wish = int(chance.random() * len(_PRICES))
        price_minor = scene.minor(_PRICES[wish]) * (2 if chance.happens(_TWO_OF_IT) else 1)
        placed = self._place(self._person(person), plan, scene.routes[SHOP], moment, price_minor)
        wishes = scene.words.wishes
        doings.interest(placed.lead_id, moment, placed.row.channel_id, wishes[wish % len(wishes)], placed.owner)
        doings.steps(placed.lead_id, placed.steps, placed.owner, None)
        doings.tags(placed.lead_id)
        doings.consent(placed.lead_id, moment)
        if placed.row.status == StageKind.WON:
            closed = self._sell(placed, price_minor, person.country)
            if self._complains.next():
                self._agenda.plan(closed + chance.between(2, 20), lambda _: self._unhappy.append(placed))
            elif closed < scene.days.end - _BOUGHT:
                self._content = placed

    def _deal(self, plan: ChannelPlan, moment: float) -> None:
        scene, chance, doings = self._scene, self._scene.chance, self._doings
        client = self._clients.next(moment)
        firm, contact = client.firm, client.people[0]
        price_minor = scene.minor(_DEAL_STEP * max(1, round(_DEAL * exp(chance.bell(0.0, 0.7)) / _DEAL_STEP)))
        wish = chance.pick(scene.words.wishes)
        draft = LeadRow(
            uid=chance.uid(),
            kind=Kind.B2B.value,
            name=chance.pick(scene.words.deals).format(company=firm.name),
            recorded_at=scene.stamp,
            title=contact.title,
            contact=contact.name,
            account_id=client.account_id,
            email=contact.email,
            phone=contact.phone or firm.phone,
            city=firm.city,
            postal_code=firm.postal_code,
            region=firm.region,
            country=firm.country,
            language=firm.language,
            owner=client.owner,
        )
        placed = self._place(draft, plan, scene.routes[B2B], moment, price_minor)
        mood = {StageKind.WON: 1, StageKind.LOST: -1}.get(StageKind(placed.row.status or ""), 0)
        self._clients.committee(placed.lead_id, client, mood=mood)
        doings.interest(placed.lead_id, moment, placed.row.channel_id, wish, placed.owner, client)
        doings.steps(placed.lead_id, placed.steps, placed.owner, client)
        doings.tags(placed.lead_id)
        if placed.row.status == StageKind.WON:
            self._sell(placed, price_minor, firm.country)

    def _win_back(self, won: _Placed, moment: float) -> None:
        """The same person complains: a new lead, while the old one stays won."""
        scene = self._scene
        draft = won.row._replace(
            uid=scene.chance.uid(),
            previous_lead_id=won.lead_id,
            campaign_id=None,
            closed_at=None,
            closed_on=None,
            close_reason=None,
        )
        price_minor = round((won.row.value_minor or 0) * _AMENDS)
        placed = self._place(draft, UNHAPPY, scene.routes[WIN_BACK], moment, price_minor)
        self._doings.complaint(placed.lead_id, moment, placed.owner)
        self._doings.steps(placed.lead_id, placed.steps, placed.owner, None)
        if placed.row.status == StageKind.WON:
            self._sell(placed, price_minor, won.row.country or "")

    def _place(self, draft: LeadRow, plan: ChannelPlan, route: Route, moment: float, price_minor: int) -> _Placed:
        """Write a lead with its way through the stages, and what was or is to be done about it."""
        scene, chance, days = self._scene, self._scene.chance, self._scene.days
        wins = self._dealer.wins(plan)
        steps = history(chance, route, moment, days.end, wins=wins, pace=plan.pace)
        last = steps[-1]
        status = {route.won: StageKind.WON, route.lost: StageKind.LOST}.get(last.stage_id, StageKind.OPEN)
        is_open, is_firm = status is StageKind.OPEN, draft.account_id is not None
        reason, value_known, closes = chance.pick(scene.words.lost_reasons), chance.happens(_HAS_VALUE), chance.random()
        times = [(days.at(step.moment), days.on(step.moment)) for step in steps]
        (created_at, created_on), (closed_at, closed_on) = times[0], (None, None) if is_open else times[-1]
        channel_id = scene.channels.get(plan.key)
        value_known = value_known or is_firm or status is StageKind.WON
        row = draft._replace(
            channel_id=channel_id,
            campaign_id=scene.campaign(channel_id, created_on),
            pipeline_id=route.pipeline_id,
            stage_id=last.stage_id,
            status=status.value,
            value_minor=price_minor if value_known else None,
            currency=scene.currency if value_known else None,
            created_at=created_at,
            created_on=created_on,
            closed_at=closed_at,
            closed_on=closed_on,
            # Some should have been closed a week ago.
            expected_close=days.on(days.end - 6 + 70 * closes) if is_open and is_firm else None,
            close_reason=reason if status is StageKind.LOST else None,
            rank=next(scene.ranks[last.stage_id]),
        )
        lead_id = scene.rows.add(row)
        for step, (entered_at, entered_on) in zip(steps, times, strict=True):
            scene.rows.add(StageEntryRow(lead_id, step.stage_id, entered_at, entered_on, scene.stamp))
        if is_open:
            self._doings.open_task(lead_id, row.owner or "")
        else:
            self._doings.done_task(lead_id, last.moment, row.owner or "")
        return _Placed(lead_id, row, steps)

    def _sell(self, placed: _Placed, price_minor: int, country: str) -> float:
        """Plan the document of a won lead; returns the moment at which it was won."""
        closed = placed.steps[-1].moment
        order = Order(placed.lead_id, price_minor, country, is_firm=placed.row.account_id is not None)
        self._agenda.plan(closed, partial(self._books.sell, order))
        return closed

    def _person(self, person: Person) -> LeadRow:
        """What a lead's or contact's card shows of somebody; one of e-mail and phone is always known."""
        scene, chance = self._scene, self._scene.chance
        has_email = chance.happens(_HAS_EMAIL)
        return LeadRow(
            uid=chance.uid(),
            kind=Kind.B2C.value,
            name=person.name,
            recorded_at=scene.stamp,
            first_name=person.first_name,
            last_name=person.last_name,
            email=person.email if has_email or person.phone is None else None,
            phone=person.phone,
            city=person.city,
            postal_code=person.postal_code,
            region=person.region,
            country=person.country,
            language=person.language,
            owner=chance.pick(scene.owners),
        )
