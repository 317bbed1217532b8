"""What the sample shop's channels are worth in truth, what they cost, and which campaigns it ran."""

from collections.abc import Iterator
from itertools import chain, repeat
from typing import NamedTuple

from leaddesk.services.demo.chance import Chance, Quota

WIN_BACK = "win_back"


class ChannelPlan(NamedTuple):
    """A way leads come in, as the sample shop has it.

    `share` is how many of a hundred leads come this way, in `months` (all if empty; in others they come by own
    outreach); `wins` the share of them that become customers, `firms` the share that are firms; `pace` how long they
    stay in a stage, against the usual. Money and goods in units of the currency, minutes and visits: for each lead.
    """

    key: str
    share: int
    wins: float
    firms: float = 0.0
    pace: float = 1.0
    amount: float = 0.0
    goods: float = 0.0
    minutes: float = 0.0
    visits: float = 0.0
    months: frozenset[int] = frozenset()


_OWN_OUTREACH = ChannelPlan("own_outreach", 3, wins=0.12, firms=1.0, minutes=90)
CHANNELS = (
    ChannelPlan("social_media", 31, wins=0.125, amount=4, minutes=60, visits=45),
    ChannelPlan("paid_campaign", 16, wins=0.03, amount=19, visits=60),
    ChannelPlan("seo", 12, wins=0.15, firms=0.35, amount=14, minutes=15, visits=55),
    ChannelPlan("referral", 9, wins=0.36, firms=0.35, pace=0.7, goods=9),
    ChannelPlan("unique_content", 6, wins=0.14, firms=0.35, amount=11, minutes=120, visits=40),
    ChannelPlan("online_community", 5, wins=0.13, minutes=60, visits=25),
    ChannelPlan("email", 5, wins=0.16, firms=0.3, amount=5, minutes=40, visits=20),
    ChannelPlan("influencer", 4, wins=0.07, goods=22, minutes=15, visits=50),
    ChannelPlan("walk_in", 3, wins=0.25, pace=0.2),
    ChannelPlan("fair", 2, wins=0.2, firms=1.0, amount=400, minutes=900, months=frozenset({3, 9})),
    _OWN_OUTREACH,
    ChannelPlan("marketplace", 2, wins=0.1, amount=6, visits=30),
)
_UNKNOWN = ChannelPlan("", 2, wins=0.1)  # leads of which nobody asked how they came
UNHAPPY = ChannelPlan(WIN_BACK, 0, wins=0.35, goods=6, minutes=20)


class Dealer:
    """Deals each lead its channel, as cards from a deck, and whether it will be won."""

    def __init__(self, chance: Chance) -> None:
        """A new deck is shuffled whenever one is used up."""
        self._chance = chance
        self._wins = {plan.key: Quota(chance, plan.wins) for plan in (*CHANNELS, _UNKNOWN, UNHAPPY)}
        self._firms = {plan.key: Quota(chance, plan.firms) for plan in CHANNELS if 0 < plan.firms < 1}
        self._cards = self._endless_cards()

    def channel(self, month: int) -> ChannelPlan:
        """The channel of the next lead, which comes in this month (1 to 12)."""
        plan = next(self._cards)
        return plan if not plan.months or month in plan.months else _OWN_OUTREACH

    def is_firm(self, plan: ChannelPlan) -> bool:
        """Whether the channel's next lead is a firm."""
        quota = self._firms.get(plan.key)
        return quota.next() if quota else plan.firms == 1

    def wins(self, plan: ChannelPlan) -> bool:
        """Whether the channel's next lead will become a customer, in the end."""
        return self._wins[plan.key].next()

    def _endless_cards(self) -> Iterator[ChannelPlan]:
        deck = list(chain.from_iterable(repeat(plan, plan.share) for plan in (*CHANNELS, _UNKNOWN)))
        while True:
            self._chance.shuffle(deck)
            yield from deck


class CampaignPlan(NamedTuple):
    """A campaign of the sample shop: the months of the year that it took; its budget in units of the currency."""

    channel: str
    first_month: int
    months: int
    budget: int


# In the order of their names among the words.
CAMPAIGNS = (
    CampaignPlan("paid_campaign", 10, 2, 900),
    CampaignPlan("email", 3, 2, 150),
    CampaignPlan("influencer", 5, 2, 300),
    CampaignPlan("social_media", 12, 1, 250),
    CampaignPlan("fair", 9, 1, 1_800),
    CampaignPlan("paid_campaign", 4, 2, 600),
)
