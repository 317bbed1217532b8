"""The small dialog that asks for a name."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from leaddesk.model.change import Change, Done
    from leaddesk.services.work import Work

    UseCase = Callable[[Work, str], Change]


class NameForm(Form):
    """What is wrong with the name is said by the rules of what is named."""

    def __init__(
        self,
        kit: Kit,
        title: str,
        save: str,
        parent: QWidget,
        use_case: "UseCase",
        *,
        name: str = "",
        hint: str = "",
        then: "Callable[[Done], None] | None" = None,
    ) -> None:
        """`save` are the words of the button; `use_case` is given the name, and `then` hears of what was done."""
        super().__init__(kit, title, save, parent, width=360)
        self._use_case, self._then = use_case, then
        self.edit = line_edit(title, name)
        self.edit.selectAll()
        self.body.addWidget(self.edit)
        if hint:
            self.body.addWidget(label(hint, role="small", tone="muted", wrap=True))
        self.body.addWidget(self.problem)
        self.edit.setFocus()

    def save(self) -> None:
        """Give the name."""
        name, use_case = self.edit.text(), self._use_case
        self.write(lambda work: use_case(work, name), self._then)
