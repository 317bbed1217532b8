"""One field: its name, its type, which stays once it is made, and the words of a choice."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.custom_field import CustomField
from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields
from leaddesk.ui.fields.choices_edit import ChoicesEdit
from leaddesk.ui.fields.words import type_name, type_with_example
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.change import Change, Done
    from leaddesk.services.work import Work


class FieldForm(Form):
    """A new field, or one that there is."""

    def __init__(self, kit: Kit, field: CustomField | None, then: "Callable[[Done], None]", parent: QWidget) -> None:
        """`then` is told what was done."""
        title = tr("New field") if field is None else tr("Field “{name}”", name=field.name)
        super().__init__(kit, title, tr("Add") if field is None else tr("Save"), parent)
        self._field, self._then = field, then
        self.name = line_edit(tr("Name"), field.name if field is not None else "", tr("Such as Shoe size"))
        self.type = combo_box(tr("Type"))
        for each in FieldType:
            self.type.addItem(type_with_example(kit, each), each)
        self.choices = ChoicesEdit(kit, field.choices if field is not None else ())
        kind: QWidget = self.type
        if field is not None:
            self.type.setCurrentIndex(self.type.findData(field.type))
            kind = label(type_name(field.type))
        self.lay_out([(tr("Name"), self.name), (tr("Type"), kind)])
        self.body.insertWidget(1, self.choices, 1)
        self.put_in_order([self.name, *([self.type] if field is None else []), *self.choices.inputs()])
        self.type.currentIndexChanged.connect(self._show_choices)
        self._show_choices()

    @override
    def save(self) -> None:
        self.write(self._change, self._then)

    def _show_choices(self) -> None:
        self.choices.setVisible(self.type.currentData() == FieldType.CHOICE)

    @property
    def _change(self) -> "Callable[[Work], Change]":
        """What is to be done, with what is typed now."""
        name, field_type, field = self.name.text(), FieldType(self.type.currentData()), self._field
        choices = self.choices.choices() if field_type is FieldType.CHOICE else ()
        if field is None or field.id is None:
            return lambda work: custom_fields.define(work, name, field_type, [word for _, word in choices])
        field_id = field.id
        if field_type is not FieldType.CHOICE:
            return lambda work: custom_fields.edit(work, field_id, {"name": name})
        return lambda work: custom_fields.set_choices(work, field_id, choices, name=name)
