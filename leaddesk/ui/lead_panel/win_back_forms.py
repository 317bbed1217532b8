"""What is asked where a customer is won back: what is promised by when, and what the remedy cost."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.services import leads, win_back
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit, text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_DAYS, _LINES = 2, 3


class WinBackForm(Form):
    """Begins a lead for the customer in the win-back pipeline; the old one stays as it is."""

    help_page = "lead"

    def __init__(
        self, kit: Kit, lead_id: int, name: str, complaint: str, then: Callable[[Done], None], parent: QWidget
    ) -> None:
        """What was complained of is there already if somebody wrote it down."""
        super().__init__(kit, tr("Win back “{name}”", name=name), tr("Begin"), parent, width=440)
        self._lead_id, self._then = lead_id, then
        self.complaint = text_edit(tr("Complaint"), complaint, tr("What went wrong?"))
        self.complaint.setFixedHeight(self.complaint.fontMetrics().lineSpacing() * _LINES + kit.theme.scaled(16))
        self.promise = line_edit(tr("Promise"), placeholder=tr("Such as A new chair"))
        self.day = DateEdit(kit, tr("Promised for"), kit.workspace.today + timedelta(days=_DAYS))
        told = tr("A new lead begins in the win-back pipeline; what is promised is a task with a deadline.")
        self.body.addWidget(label(told, tone="muted", wrap=True))
        self.lay_out(
            ((tr("Complaint"), self.complaint), (tr("Promise"), self.promise), (tr("Promised for"), self.day))
        )
        self.promise.setFocus()

    @override
    def save(self) -> None:
        try:
            day = self.read_day(self.day)
        except ValueError:
            return
        lead_id, complaint, promise = self._lead_id, self.complaint.toPlainText(), self.promise.text().strip()
        on = day if promise else None
        self.write(
            lambda work: leads.open_win_back(work, lead_id, complaint, promise=promise, promised_on=on), self._then
        )


class RemedyForm(Form):
    """What a remedy cost today: it counts as the channel's cost."""

    help_page = "lead"

    def __init__(self, kit: Kit, lead_id: int, name: str, parent: QWidget) -> None:
        """Nothing is known of it yet."""
        super().__init__(kit, tr("Remedy for “{name}”", name=name), tr("Record"), parent)
        self._lead_id, self._currency = lead_id, kit.workspace.shop.currency
        self.what = line_edit(tr("What"), placeholder=tr("Such as Voucher or New chair"))
        self.money = line_edit(tr("Money ({currency})", currency=self._currency))
        self.goods = line_edit(tr("Goods ({currency})", currency=self._currency))
        told = tr("It is added to today’s costs of the win-back channel.")
        self.body.addWidget(label(told, tone="muted", wrap=True))
        self.lay_out([(each.accessibleName(), each) for each in (self.what, self.money, self.goods)])

    @override
    def save(self) -> None:
        try:
            money, goods = self._amount(self.money), self._amount(self.goods)
        except ValueError:
            return
        lead_id, note = self._lead_id, self._note(money, goods)
        self.write(
            lambda work: win_back.record_remedy(work, lead_id, amount_minor=money, goods_minor=goods, note=note)
        )

    def _amount(self, edit: QLineEdit) -> int | None:
        """What was typed, None for nothing; what cannot be understood is said, and raises ValueError."""
        if not edit.text().strip():
            return None
        try:
            return self.kit.formats.parse_money(edit.text(), self._currency)
        except ValueError:
            self.say(tr("This is no amount that can be understood."), edit)
            raise

    def _note(self, money: int | None, goods: int | None) -> str:
        """As it is kept with the lead."""
        amounts = [each for each in (money, goods) if each]
        told = " + ".join(self.kit.formats.money(each, self._currency, cents=True) for each in amounts)
        what = self.what.text().strip()
        return tr("Remedy: {what}, {cost}", what=what, cost=told) if what else tr("Remedy: {cost}", cost=told)
