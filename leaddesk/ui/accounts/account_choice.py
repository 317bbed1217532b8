"""The small dialog that asks for another account."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from leaddesk.services.b2b.lead_account import account_places
from leaddesk.services.duplicates.account_search import Double, doubles_of
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit, suggest
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.model.change import Change
    from leaddesk.services.work import Work

    UseCase = Callable[[Work, int], Change]

_MOST = 4


class AccountChoice(Form):
    """Names are offered while one types; accounts of one name are told apart by their town."""

    help_page = "accounts"
    chosen = Signal(int)

    def __init__(
        self,
        kit: Kit,
        title: str,
        save: str,
        parent: QWidget | None,
        deed: "UseCase | None",
        account_id: int,
        *,
        hint: str = "",
        doubles: bool = False,
    ) -> None:
        """Any account but this one can be chosen; `doubles`: those that may be the same company come first.

        Without a deed, nothing is written: `chosen` tells which one it is.
        """
        super().__init__(kit, title, save, parent, width=440)
        self._use_case, self._ids = deed, dict[str, int]()
        self.edit = line_edit(tr("Account"), placeholder=tr("Name of an account"))
        self.offered: list[QWidget] = []
        if hint:
            self.body.addWidget(label(hint, tone="muted", wrap=True))
        self.lay_out(((tr("&Account"), self.edit),))
        kit.workspace.ask(self, partial(account_places, account_id=account_id), self._offer, topic="accounts")
        if doubles:
            question = partial(doubles_of, account_id=account_id)
            kit.workspace.ask(self, question, self._offer_doubles, topic="doubles")

    def save(self) -> None:
        """Take the account that was named."""
        typed = self.edit.text().strip().casefold()
        chosen = next((account_id for name, account_id in self._ids.items() if name.casefold() == typed), None)
        if chosen is None:
            named = [each for name, each in self._ids.items() if name.casefold().startswith(f"{typed} · ") and typed]
            chosen = named[0] if len(named) == 1 else None
        if chosen is None:
            self.say(tr("Choose one of the accounts that are offered."), self.edit)
            return
        use_case, account_id = self._use_case, chosen
        if use_case is None:
            self.accept()
            self.chosen.emit(account_id)
        else:
            self.write(lambda work: use_case(work, account_id))

    def _offer(self, places: Mapping[int, str]) -> None:
        self._ids = {name: account_id for account_id, name in places.items()}
        suggest(self.edit, tuple(self._ids))

    def _offer_doubles(self, doubles: tuple[Double, ...]) -> None:
        """One press names it."""
        for place, double in enumerate(doubles[:_MOST]):
            words = tr("{name}: {reason}", name=double.name, reason=worded(double.reason))
            button = plain_button(self.kit, words.replace("&", "&&"), "building", small=True)
            button.clicked.connect(partial(self._take, double.account_id))
            self.body.insertWidget(place + 1, button, 0, Qt.AlignmentFlag.AlignLeft)
            button.show()  # at once: what is hidden takes no room below
            self.offered.append(button)
        self.put_in_order([*self.offered, self.edit])
        layout = self.layout()
        if self.offered and layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _take(self, account_id: int, _checked: bool = False) -> None:
        name = next((name for name, each in self._ids.items() if each == account_id), "")
        self.edit.setText(name)
        self.save_button.setFocus()
