"""The file's rules that say which channel a sign in an import speaks of: a discount code, a UTM parameter, a tag."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from leaddesk.exchange.values import normal_name, tags
from leaddesk.model.change import Change
from leaddesk.model.channel import Channel
from leaddesk.model.channel_rule import SIGNALS, ChannelRule, SignalBy
from leaddesk.model.messages import N_, Message
from leaddesk.model.setting import Setting
from leaddesk.services.work import Work, changed, create, delete, id_of, update

KEY = "import.rules"


def kept_rules(work: Work) -> tuple[ChannelRule, ...]:
    """The rules that the file keeps, in the order they were made; a channel that was renamed since by its new name."""
    found = work.find(Setting, key=KEY)
    rows = found[0].value if found else []
    names = {each.id: each.name for each in work.find(Channel)}
    return tuple(
        ChannelRule(
            row["by"], row["value"], names.get(row.get("channel_id")) or row["channel"], row.get("campaign", "")
        )
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict) and row.get("by") in SIGNALS
    )


def keep_rules(work: Work, rules: Iterable[ChannelRule]) -> Change:
    """Keep these rules instead of those kept so far; of several for one sign the last holds."""
    label = Message(N_("Change the rules for channels"))
    ids = {normal_name(each.name): each.id for each in work.find(Channel)}
    wanted = [
        {**each._asdict(), **({"channel_id": channel_id} if channel_id is not None else {})}
        for each in one_each(rules)
        for channel_id in (ids.get(normal_name(each.channel)),)
    ]
    known = work.find(Setting, key=KEY)
    if known and not wanted:
        return Change(label, [delete("setting", id_of(known[0]))])
    if known:
        return Change(label, update(known[0], changed(known[0], {"value": wanted})))
    return Change(label, [create(Setting(key=KEY, value=wanted))] if wanted else [])


def one_each(rules: Iterable[ChannelRule]) -> list[ChannelRule]:
    """One rule for each sign: the last that names a channel."""
    held = {(each.by, normal_name(each.value)): each for each in rules}
    return [each for each in held.values() if each.channel.strip() and each.value.strip()]


class SignalColumn(NamedTuple):
    """A column whose values speak of a channel."""

    place: int
    column: str
    by: SignalBy


def signal_columns(header: Sequence[str], fields: Mapping[str, str] = MappingProxyType({})) -> tuple[SignalColumn, ...]:
    """The columns of a file whose values speak of a channel; `fields` says which column is mapped to which field."""
    names = _spellings()
    found = []
    for place, name in enumerate(header):
        by = "tag" if fields.get(name) == "tags" else names.get(normal_name(name))
        if by is not None and fields.get(name) not in ("channel", "campaign"):
            found.append(SignalColumn(place, name, by))
    return tuple(found)


class ChannelRules:
    """The rules of an import as they are asked, cell by cell: a value is looked at once."""

    def __init__(self, rules: Iterable[ChannelRule], columns: Sequence[SignalColumn]) -> None:
        """Of several signs in one row, the one that stands first in `SIGNALS` decides: a code says more than a tag."""
        self._rules = {(each.by, normal_name(each.value)): each for each in one_each(rules)}
        self.columns = sorted(columns, key=lambda each: SIGNALS.index(each.by))
        self._known: dict[tuple[SignalBy, str], ChannelRule | None] = {}
        self.applies = bool(self._rules and self.columns)

    def rule(self, cells: Sequence[str]) -> ChannelRule | None:
        """The rule for a row, given its tidied cells; None if no sign in it has one."""
        for place, _, by in self.columns:
            text = cells[place]
            if text:
                found = self.rule_of(by, text)
                if found is not None:
                    return found
        return None

    def rule_of(self, by: SignalBy, text: str) -> ChannelRule | None:
        """The rule for the text of a cell, of whose values the first with a rule decides."""
        key = (by, text)
        if key in self._known:
            return self._known[key]
        if len(self._known) >= _REMEMBERED:
            self._known.clear()
        candidates = (self._rules.get((by, normal_name(each))) for each in parts(by, text))
        found = self._known[key] = next((each for each in candidates if each is not None), None)
        return found


NO_RULES = ChannelRules((), ())


def parts(by: SignalBy, text: str) -> tuple[str, ...]:
    """The values in a cell: of tags and codes there may be several."""
    return tags(text) if by in ("tag", "discount_code") else (text,)


_REMEMBERED = 4096

_NAMES: Mapping[SignalBy, str] = MappingProxyType(
    {
        "discount_code": """discount code | discount codes | coupon | coupons | coupon code | coupon codes |
            promo code | promotion code | voucher | voucher code | rabattcode | gutscheincode | gutschein |
            codice sconto | codice promozionale | buono sconto | código de desconto | cupão | código promocional |
            rabattkod | kortingscode | couponcode""",
        "utm_source": "utm source | utm_source | first utm source | last utm source | first visit utm source",
        "utm_medium": "utm medium | utm_medium | first utm medium | last utm medium",
        "utm_campaign": "utm campaign | utm_campaign | first utm campaign | last utm campaign",
        "tag": "tags | tag | schlagwörter | etichette | etiquetas | taggar | labels | segment | segments",
        "referrer": """referrer | referer | http referer | referring site | referring url | landing referrer |
            first referrer | first referring site | referral source | original referrer""",
        "form": "form | form name | form_name | formular | nome del modulo | formulário | formulär | formulier",
    }
)


@cache
def _spellings() -> Mapping[str, SignalBy]:
    return MappingProxyType(
        {normal_name(name.strip()): by for by, names in _NAMES.items() for name in names.replace("\n", " ").split("|")}
    )
