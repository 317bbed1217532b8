"""The settings that belong to the file, since its figures depend on them."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from leaddesk.model import days, money
from leaddesk.model.change import Change
from leaddesk.model.enums import Mode
from leaddesk.model.errors import BadInputError, NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.model.setting import Setting
from leaddesk.services.work import Work, changed, create, id_of, update
from leaddesk.services.work import delete as delete_row

_MONTH = re.compile(r"(?!0000)[0-9]{4}-(0[1-9]|1[0-2])")
_LONGEST_NAME = 80
_MOST_MONTHS = 600
_FORGETTABLE = frozenset({"country", "margin_rate_bp", "hourly_rate_minor", "closed_months", "review_months", "name"})


def set_setting(work: Work, key: str, value: object) -> Change:
    """Set a setting, after its name in `Shop`; None forgets one that the shop can do without.

    Figures change with it, rows do not: amounts keep their currency, days are not counted anew in another time zone.
    Raises BadInputError for a value that does not fit.
    """
    if key not in _READ:
        raise NotFoundError(N_("There is no setting “{setting}” that can be changed."), setting=key)
    label = Message(N_("Change the setting “{setting}”"), {"setting": key})
    known = work.find(Setting, key=key)
    if value is None and key in _FORGETTABLE:
        return Change(label, [delete_row("setting", id_of(each)) for each in known])
    kept = _READ[key](value)
    if kept is None:
        raise BadInputError(N_("The setting “{setting}” cannot be {value}."), setting=key, value=str(value)[:80])
    if known:
        return Change(label, update(known[0], changed(known[0], {"value": kept})))
    return Change(label, [create(Setting(key=key, value=kept))])


def _country(value: object) -> str | None:
    """ISO 3166: two capital letters."""
    return value if isinstance(value, str) and re.fullmatch("[A-Z]{2}", value) else None


def _currency(value: object) -> str | None:
    return value if isinstance(value, str) and money.is_currency(value) else None


def _time_zone(value: object) -> str | None:
    return days.zone(value).key if isinstance(value, str) else None


def _mode(value: object) -> str | None:
    return next((mode.value for mode in Mode if mode == value), None)


def _margin_rate(value: object) -> int | None:
    return _whole(value, 10_000)


def _hourly_rate(value: object) -> int | None:
    return _whole(value, money.LARGEST_MINOR)


def _review_months(value: object) -> int | None:
    return None if value == 0 else _whole(value, _MOST_MONTHS)


def _name(value: object) -> str | None:
    """One line that can be seen."""
    text = " ".join(value.split()) if isinstance(value, str) else ""
    return text if text.isprintable() and 0 < len(text) <= _LONGEST_NAME else None


def _whole(value: object, largest: int) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    return value if 0 <= value <= largest else None


def _months(value: object) -> list[str] | None:
    if not isinstance(value, list | tuple) or not all(_is_month(each) for each in value):
        return None
    return sorted(set(value))


def _is_month(value: object) -> bool:
    return isinstance(value, str) and _MONTH.fullmatch(value) is not None


_READ: Mapping[str, Callable[[object], object]] = MappingProxyType(
    {
        "country": _country,
        "currency": _currency,
        "time_zone": _time_zone,
        "mode": _mode,
        "margin_rate_bp": _margin_rate,
        "hourly_rate_minor": _hourly_rate,
        "closed_months": _months,
        "review_months": _review_months,
        "name": _name,
    }
)
