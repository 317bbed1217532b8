"""Campaigns that a file names; made where new."""

from collections.abc import Callable, Mapping

from leaddesk.exchange.values import normal_name
from leaddesk.model.campaign import Campaign
from leaddesk.services.work import Work, id_of
from leaddesk.storage.statements import Stored


class Campaigns:
    """Those that there are, and those that an import makes."""

    def __init__(self, work: Work, make: Callable[[Campaign], Campaign]) -> None:
        """`make` writes a new one."""
        self._make = make
        self._known = {id_of(each): each for each in work.find(Campaign)}
        self._called = {(each.channel_id, normal_name(each.name)): key for key, each in self._known.items()}

    def called(self, value: str, channel_id: int | None) -> int:
        """The campaign of a name in a channel; a new one if there is none."""
        wanted = (channel_id, normal_name(value))
        if wanted not in self._called:
            campaign = self._make(Campaign(name=value, channel_id=channel_id))
            self._called[wanted] = id_of(campaign)
            self._known[id_of(campaign)] = campaign
        return self._called[wanted]

    def left(self, now: Mapping[str, Stored], wanted: Mapping[str, Stored]) -> dict[str, Stored]:
        """No campaign, for a lead that comes to be of another channel than its campaign; unless a row names one."""
        if now["campaign_id"] is None or "channel_id" not in wanted or "campaign_id" in wanted:
            return {}
        channel_id = int(wanted["channel_id"] or 0)
        is_kept = now["channel_id"] == channel_id or self._known[int(now["campaign_id"])].suits(channel_id)
        return {} if is_kept else {"campaign_id": None}
