"""The small dialog for an account that somebody types in."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from leaddesk.model.change import Done
from leaddesk.services.b2b import accounts
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr


class NewAccount(Form):
    """A name is enough; the rest can be typed later where it stands."""

    def __init__(self, kit: Kit, made: Callable[[int], None], parent: QWidget | None) -> None:
        """`made` is told the id."""
        super().__init__(kit, tr("New account"), tr("Add account"), parent)
        self._made = made
        self.edits = {
            "name": line_edit(tr("Name")),
            "industry": line_edit(tr("Industry")),
            "city": line_edit(tr("City")),
            "website": line_edit(tr("Website")),
            "phone": line_edit(tr("Phone")),
            "vat_id": line_edit(tr("VAT id")),
        }
        self.lay_out(
            (
                (tr("&Name"), self.edits["name"]),
                (tr("&Industry"), self.edits["industry"]),
                (tr("&City"), self.edits["city"]),
                (tr("&Website"), self.edits["website"]),
                (tr("&Phone"), self.edits["phone"]),
                (tr("&VAT id"), self.edits["vat_id"]),
            )
        )

    def save(self) -> None:
        """Save it if it has a name."""
        fields = {key: edit.text().strip() for key, edit in self.edits.items() if edit.text().strip()}
        if "name" not in fields:
            self.say(tr("Give the account a name."), self.edits["name"])
            return
        self.write(lambda work: accounts.add(work, fields), self._tell)

    def _tell(self, done: Done) -> None:
        if made := done.made("account"):
            self._made(made)
