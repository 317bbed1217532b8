"""Fields that the user makes, and what leads hold in them."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from leaddesk.model import days
from leaddesk.model.change import Change, RowChange
from leaddesk.model.custom_field import STORED_NUMBER, CustomField, CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import BadInputError, RuleError
from leaddesk.model.folding import key_of
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.services.editable import only
from leaddesk.services.own_values import stored_amount, web_address
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row
from leaddesk.storage.searching import own_fields

_EDITABLE = frozenset({"name", "choices", "position"})


def fields_in_order(work: Work) -> tuple[CustomField, ...]:
    """The fields of the file in their order."""
    return tuple(sorted(work.find(CustomField), key=lambda field: (field.position, id_of(field))))


def custom_texts(work: Work, lead_ids: Sequence[int], field_ids: Sequence[int]) -> Mapping[int, Mapping[int, str]]:
    """What a screenful of leads holds, as it is stored: lead → field → text; what a lead does not hold is left out."""
    return own_fields.texts_of(work.con, lead_ids, field_ids)


def held_counts(work: Work) -> Mapping[int, int]:
    """How many leads hold something, by field."""
    return own_fields.held_counts(work.con)


def define(work: Work, name: str, field_type: FieldType, choices: Sequence[str] = ()) -> Change:
    """Make a field for all leads; `choices` are the words of a choice field, in order."""
    field = new_field(work, name, field_type, choices)
    return Change(Message(N_("Add the field “{name}”"), {"name": field.name}), [create(field)])


def new_field(work: Work, name: str, field_type: FieldType, choices: Sequence[str] = ()) -> CustomField:
    """A field after all others, with a key of its own; raises RuleError for one that cannot be told from others."""
    known = work.find(CustomField)
    fields = {
        "key": _free_key(name, {each.key for each in known}),
        "name": name,
        "type": field_type,
        "choices": tuple(choices),
        "position": max((each.position for each in known), default=-1) + 1,
    }
    return _checked(work, made(CustomField, fields))


def edit(work: Work, field_id: int, fields: Mapping[str, object]) -> Change:
    """Set name, choices or position of a field; its key and type stay, and so do choices that a lead holds."""
    field = work.get(CustomField, field_id)
    becomes = _checked(work, changed(field, only(_EDITABLE, fields)))
    for choice in field.choices:
        if choice not in becomes.choices and own_fields.value_ids(work.con, field_id, choice):
            raise RuleError(N_("“{choice}” is still in use in the field “{name}”."), choice=choice, name=field.name)
    return Change(Message(N_("Edit the field “{name}”"), {"name": field.name}), update(field, becomes))


def move(work: Work, field_id: int, place: int) -> Change:
    """Let a field stand at this place among all, counted from 0; the others make room."""
    fields = list(fields_in_order(work))
    field = work.get(CustomField, field_id)
    fields.remove(field)
    fields.insert(place, field)
    rows = [row for at, each in enumerate(fields) for row in update(each, changed(each, {"position": at}))]
    return Change(Message(N_("Move the field “{name}”"), {"name": field.name}), rows)


def set_choices(
    work: Work, field_id: int, choices: Sequence[tuple[str | None, str]], *, name: str | None = None
) -> Change:
    """Let a choice field have these words, in order, each with the word that it was before; None is a new one.

    `name`: the field is called so from now on. Leads that hold a word that is written otherwise now hold the new one.
    Raises RuleError for words that a lead holds and that would go, and for words that cannot be told from each other.
    """
    field = work.get(CustomField, field_id)
    becomes = {before: after.strip() for before, after in choices if before is not None}
    for choice in field.choices:
        if choice not in becomes and own_fields.value_ids(work.con, field_id, choice):
            raise RuleError(N_("“{choice}” is still in use in the field “{name}”."), choice=choice, name=field.name)
    fields = {"choices": tuple(after for _, after in choices), "name": field.name if name is None else name}
    rows = update(field, _checked(work, changed(field, fields)))
    for before, after in becomes.items():
        if before != after:
            for value_id in own_fields.value_ids(work.con, field_id, before):
                rows.append(RowChange("custom_value", value_id, {"text": before}, {"text": after}))
    return Change(Message(N_("Edit the field “{name}”"), {"name": field.name}), rows)


def delete(work: Work, field_id: int) -> Change:
    """Remove a field, with what all leads hold in it."""
    field = work.get(CustomField, field_id)
    rows = [delete_row("custom_value", value_id) for value_id in own_fields.value_ids(work.con, field_id)]
    label = Message(N_("Delete the field “{name}”"), {"name": field.name})
    return Change(label, [*rows, delete_row("custom_field", field_id)])


def set_value(work: Work, lead_id: int, field_id: int, text: str | None) -> Change:
    """Set what a lead holds in a field, nothing for None or an empty text.

    A number is `-1234.50`, money the same in the shop's currency, a day `2026-01-31`, yes or no `1` or `0`, a link a
    web address. Raises BadInputError for a text that does not fit the field.
    """
    lead, field = work.get(Lead, lead_id), work.get(CustomField, field_id)
    label = Message(N_("Set “{field}” of “{name}”"), {"field": field.name, "name": lead.name})
    held = work.find(CustomValue, lead_id=lead_id, custom_field_id=field_id)
    kept = stored_text(work, field, text)
    if kept is None:
        return Change(label, [delete_row("custom_value", id_of(each)) for each in held])
    if held:
        return Change(label, update(held[0], changed(held[0], {"text": kept})))
    value = CustomValue(custom_field_id=field_id, lead_id=lead_id, text=kept)
    return Change(label, [create(value)])


def stored_text(work: Work, field: CustomField, text: str | None) -> str | None:
    """A text as it is stored in a field, None for an empty one; raises BadInputError as `set_value`."""
    bare = (text or "").strip()
    return _READ[field.type](work, field, bare) if bare else None


def _free_key(name: str, taken: set[str]) -> str:
    stem = key_of(name) or "field"
    key, number = stem, 1
    while key in taken:
        number += 1
        key = f"{stem}_{number}"
    return key


def _checked(work: Work, given: CustomField) -> CustomField:
    """The field with its words trimmed; raises RuleError for one that cannot be told from others."""
    trimmed = {"name": given.name.strip(), "choices": tuple(choice.strip() for choice in given.choices)}
    field = changed(given, trimmed)
    if not field.name:
        raise RuleError(N_("A field needs a name."))
    for other in work.find(CustomField):
        if other.id != field.id and other.name.casefold() == field.name.casefold():
            raise RuleError(N_("There is a field “{name}” already."), name=other.name)
    folded = {choice.casefold() for choice in field.choices}
    if field.type is FieldType.CHOICE and (not folded or "" in folded or len(folded) < len(field.choices)):
        raise RuleError(N_("The field “{name}” needs choices, each with a name of its own."), name=field.name)
    if field.type is not FieldType.CHOICE and field.choices:
        raise RuleError(N_("Only a choice field has choices; “{name}” is none."), name=field.name)
    return field


def _number(work: Work, field: CustomField, text: str) -> str:
    if not STORED_NUMBER.fullmatch(text):
        raise BadInputError(
            N_("“{field}” is a number such as -1234.50, not “{text}”."), field=field.name, text=text[:80]
        )
    return text


def _money(work: Work, field: CustomField, text: str) -> str:
    kept = stored_amount(Decimal(_number(work, field, text)), work.shop.currency)
    if kept is None:
        raise BadInputError(
            N_("“{text}” has more decimal places than {currency} has."), text=text, currency=work.shop.currency
        )
    return kept


def _day(work: Work, field: CustomField, text: str) -> str:
    return days.parse_day(text).isoformat()


def _choice(work: Work, field: CustomField, text: str) -> str:
    for choice in field.choices:
        if choice.casefold() == text.casefold():
            return choice
    raise BadInputError(
        N_("“{text}” is none of the choices of “{field}”: {choices}."),
        text=text[:80],
        field=field.name,
        choices=", ".join(field.choices),
    )


def _yes_no(work: Work, field: CustomField, text: str) -> str:
    if text not in ("0", "1"):
        raise BadInputError(N_("“{field}” is 1 for yes or 0 for no, not “{text}”."), field=field.name, text=text[:80])
    return text


def _link(work: Work, field: CustomField, text: str) -> str:
    """Only web addresses: a link is there to be opened, and others can start programs."""
    if web_address(text) != text:
        raise BadInputError(
            N_("“{field}” is a web address such as https://example.com, not “{text}”."),
            field=field.name,
            text=text[:80],
        )
    return text


def _text(work: Work, field: CustomField, text: str) -> str:
    return text


_READ: Mapping[FieldType, Callable[[Work, CustomField, str], str]] = MappingProxyType(
    {
        FieldType.TEXT: _text,
        FieldType.NUMBER: _number,
        FieldType.MONEY: _money,
        FieldType.DATE: _day,
        FieldType.CHOICE: _choice,
        FieldType.YES_NO: _yes_no,
        FieldType.LINK: _link,
    }
)
