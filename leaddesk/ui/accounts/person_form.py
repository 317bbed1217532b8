"""The small dialog for a person at an account, new or known."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from leaddesk.model.enums import Role
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services.b2b import accounts
from leaddesk.services.erased import was_erased
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.committee_words import role_words
from leaddesk.ui.kit.words.translations import tr

_TEXTS = ("name", "title", "email", "phone")


class PersonForm(Form):
    """Name, title, how to reach them, what they usually are in a decision, and whom they report to."""

    help_page = "accounts"

    def __init__(
        self,
        kit: Kit,
        account_id: int,
        others: Sequence[Stakeholder],
        parent: QWidget | None,
        *,
        person: Stakeholder | None = None,
        lead_id: int | None = None,
        role: Role | None = None,
    ) -> None:
        """`others` are at the account; a new person is seated on the committee of the lead, if one is named."""
        title = tr("Add person") if person is None else tr("Edit person")
        super().__init__(kit, title, tr("Add person") if person is None else tr("Save"), parent)
        self._account_id, self._person, self._lead_id = account_id, person, lead_id
        self.name = line_edit(tr("Name"), person.name if person else "")
        self.title = line_edit(tr("Title"), (person.title or "") if person else "", tr("Head of purchasing"))
        self.email = line_edit(tr("E-mail"), (person.email or "") if person else "")
        self.phone = line_edit(tr("Phone"), (person.phone or "") if person else "")
        self.role = self._roles(person.role if person else role)
        self.reports_to = self._bosses(others)
        self.lay_out(
            (
                (tr("&Name"), self.name),
                (tr("&Title"), self.title),
                (tr("&E-mail"), self.email),
                (tr("&Phone"), self.phone),
                (tr("Usual &role"), self.role),
                (tr("Reports t&o"), self.reports_to),
            )
        )
        if person is None:
            for edit in (self.email, self.phone):
                edit.editingFinished.connect(self._look_whether_erased)

    def save(self) -> None:
        """Save the person if there is a name."""
        texts = (self.name, self.title, self.email, self.phone)
        fields: dict[str, object] = {
            key: edit.text().strip() or None for key, edit in zip(_TEXTS, texts, strict=True)
        }
        if not fields["name"]:
            self.say(tr("Give the person a name."), self.name)
            return
        role = self.role.currentData()
        fields |= {"role": Role(role) if role else None, "reports_to_id": self.reports_to.currentData()}
        if self._person is not None:
            person_id = self._person.id or 0
            self.write(lambda work: accounts.edit_stakeholder(work, person_id, fields))
        else:
            account_id, lead_id = self._account_id, self._lead_id
            self.write(lambda work: accounts.add_stakeholder(work, account_id, fields, lead_id=lead_id))

    def _look_whether_erased(self) -> None:
        email, phone = self.email.text(), self.phone.text()
        self.kit.workspace.ask(self, lambda work: was_erased(work, email, phone), self._tell_erased, topic="erased")

    def _tell_erased(self, is_erased: bool) -> None:
        self.say(tr("Erased on request: saving takes this person in again.") if is_erased else "")

    def _roles(self, chosen: Role | None) -> QComboBox:
        box = combo_box(tr("Usual role"))
        box.addItem(tr("Not known"), "")
        for role in Role:
            box.addItem(role_words(role), role.value)
        box.setCurrentIndex(max(0, box.findData(chosen.value if chosen else "")))
        return box

    def _bosses(self, others: Sequence[Stakeholder]) -> QComboBox:
        box = combo_box(tr("Reports to"))
        box.addItem(tr("Nobody here"), None)
        mine = self._person.id if self._person else None
        for other in others:
            if other.id != mine:
                box.addItem(other.name, other.id)
        boss = self._person.reports_to_id if self._person else None
        if boss is not None:
            box.setCurrentIndex(max(0, box.findData(boss)))
        return box
