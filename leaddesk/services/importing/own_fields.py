"""The fields that the user made, in files: which columns are theirs, and putting cells into leads."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING

from leaddesk.exchange.dates import DateForm
from leaddesk.exchange.mapping import Mapped
from leaddesk.exchange.numbers import NumberForm
from leaddesk.exchange.own_columns import told_by
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.model.messages import N_
from leaddesk.model.query import OWN_PREFIX
from leaddesk.services.custom_fields import fields_in_order
from leaddesk.services.importing.request import Warnings
from leaddesk.services.own_values import NO_DATES, NO_NUMBERS, ValueReader
from leaddesk.services.work import Work, changed, create, id_of
from leaddesk.storage.masses.bulk import Bulk

if TYPE_CHECKING:
    from leaddesk.services.importing.looking import Looked
    from leaddesk.services.importing.plan import FilePlan

_TABLE = "custom_value"
_LONGEST_SHOWN = 80


def own_columns(looked: "Looked", mapped: Mapped) -> dict[str, CustomField]:
    """The fields of the user's own that columns are mapped to; those that an exact file brings have no id yet."""
    found: dict[str, CustomField] = {}
    for name, field in mapped.columns.items():
        key = field.removeprefix(OWN_PREFIX)
        told = told_by(name)
        if field.startswith(OWN_PREFIX) and key in looked.own:
            found[field] = looked.own[key]
        elif told is not None and told.field == field and told.type is not None:
            found[field] = CustomField(key=told.key, name=told.name, type=told.type)
    return found


class OwnValues:
    """Puts the cells of one file into the leads; what does not fit is kept in extra, and told of."""

    def __init__(self, work: Work, bulk: Bulk, plan: "FilePlan") -> None:
        """Fields that the file brings are made now; all rows are the run's."""
        self._work = work
        self._bulk = bulk
        self._is_exact = plan.exact
        self._column_of = plan.column_of
        self._fields = {name: self._there(field) for name, field in plan.own.items()}
        self._readers = {
            name: _reader(work, field, plan.dates.get(name, NO_DATES), plan.numbers.get(name, NO_NUMBERS))
            for name, field in self._fields.items()
        }
        self._new_words: dict[str, list[str]] = {}
        self._values = bulk.table(_TABLE, ("custom_field_id", "lead_id", "text")) if self._fields else None
        self.given = tuple(self._fields)

    def read(self, name: str, text: str) -> str | None:
        """The value of a cell as it is stored; None if it does not fit its field."""
        field = self._fields[name]
        if self._is_exact and field.type is FieldType.TEXT:
            return text
        if self._is_exact and field.type is FieldType.CHOICE and text.casefold() not in self._readers[name].choices:
            self._readers[name].choices[text.casefold()] = text
            self._new_words.setdefault(name, []).append(text)
            return text
        return self._readers[name].read(text)

    def sort_out(self, fields: dict[str, str], extra: dict[str, str], line: int, warnings: Warnings) -> None:
        """Let extra have the cells that do not fit."""
        for name in self.given:
            text = fields.get(name)
            if text is not None and self.read(name, text) is None:
                column = self._fields[name].key if self._is_exact else self._column_of[name]
                extra.setdefault(column, fields.pop(name))
                warnings.add(
                    N_("Line {line}: “{value}” does not fit the field “{field}”; it is kept as further details."),
                    line=line,
                    value=text[:_LONGEST_SHOWN],
                    field=self._fields[name].name,
                )

    def add(self, lead_id: int, fields: Mapping[str, str], *, is_new: bool) -> tuple[str, ...]:
        """Put what a row says into a lead; returns the fields in which it held something else."""
        said = {name: text for name in self.given if name in fields and (text := self.read(name, fields[name]))}
        held = {} if is_new or not said else self._held(lead_id)
        changes = []
        for name, text in said.items():
            field_id = id_of(self._fields[name])
            now = held.get(field_id)
            if now is None:
                if self._values is not None:
                    self._values.add((field_id, lead_id, text))
            elif now.text != text:
                self._bulk.update(_TABLE, id_of(now), {"text": now.text}, {"text": text})
            else:
                continue
            changes.append(name)
        return tuple(changes)

    def before(self, lead_id: int, fields: Mapping[str, str]) -> dict[str, str | None]:
        """What a lead holds in the fields that a row speaks of."""
        spoken_of = [name for name in self.given if name in fields]
        held = self._held(lead_id) if spoken_of else {}
        values = {name: held.get(id_of(self._fields[name])) for name in spoken_of}
        return {name: value.text if value is not None else None for name, value in values.items()}

    def finish(self) -> None:
        """Let choice fields have the words that an exact file brought."""
        for name, words in self._new_words.items():
            field = self._fields[name]
            before, after = (
                json.dumps(each, ensure_ascii=False, separators=(",", ":"))
                for each in (field.choices, (*field.choices, *words))
            )
            self._bulk.update("custom_field", id_of(field), {"choices": before}, {"choices": after})

    def _held(self, lead_id: int) -> dict[int, CustomValue]:
        self._bulk.flush()
        return {each.custom_field_id: each for each in self._work.find(CustomValue, lead_id=lead_id)}

    def _there(self, field: CustomField) -> CustomField:
        """The field as it is in the file, made if it is not there yet; another file of the run may have made it."""
        if field.id is not None:
            return field
        known = fields_in_order(self._work)
        made = next((each for each in known if each.key == field.key), None)
        if made is None:
            placed = changed(field, {"position": max((each.position for each in known), default=-1) + 1})
            made = changed(placed, {"id": self._bulk.write(create(placed))})
        return made


def _reader(work: Work, field: CustomField, dates: DateForm, numbers: NumberForm) -> ValueReader:
    return ValueReader(
        field.type,
        currency=work.shop.currency,
        zone=work.shop.zone,
        choices=field.choices,
        date_form=dates,
        number_form=numbers,
    )
