"""One line of a sale while it is typed: VAT code, gross and net, either of which gives the other."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from leaddesk.model import money
from leaddesk.model.vat_code import VatCode
from leaddesk.services.books.sale_lines import LineDraft, is_typed
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit, set_doubt
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_ANOTHER, _MORE = -1, -2
_AMOUNT = 112

Sums = tuple[int, int, int]  # net, VAT, gross


class EntryLine(QObject):
    """The inputs of one line; what was typed last, gross or net, is what counts."""

    changed = Signal()
    removed = Signal()

    def __init__(self, kit: Kit, currency: Callable[[], str], parent: QObject) -> None:
        """Empty; `currency` tells which one the amounts are in."""
        super().__init__(parent)
        self._kit, self._currency = kit, currency
        self._codes: dict[int, VatCode] = {}
        self._all: tuple[VatCode, ...] = ()
        self.source, self._is_suggested = "", False
        self.code = combo_box(tr("VAT code"))
        self.code.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.code.setMinimumContentsLength(16)
        self.rate = line_edit(tr("VAT rate in percent"), placeholder="%")
        self.gross, self.net = line_edit(tr("Gross")), line_edit(tr("Net"))
        self.vat = label("–", tone="muted")
        self.vat.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove = icon_button(kit, "x", tr("Remove the line"))
        self.rate.setFixedWidth(kit.theme.scaled(64))
        for edit in (self.gross, self.net):
            edit.setFixedWidth(kit.theme.scaled(_AMOUNT))
            edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.vat.setMinimumWidth(kit.theme.scaled(72))
        self.code.activated.connect(self._code_chosen)
        self.rate.textEdited.connect(lambda _: self.work_out())
        self.gross.textEdited.connect(lambda _: self._typed("gross"))
        self.net.textEdited.connect(lambda _: self._typed("net"))
        self.remove.clicked.connect(self.removed)

    @property
    def is_empty(self) -> bool:
        """Whether no amount is typed."""
        return not (self.gross.text().strip() or self.net.text().strip())

    def suggest(self, which: str, minor: int | None) -> None:
        """Put in an amount, unless one was typed; None takes it out again."""
        if not (self.is_empty or self._is_suggested):
            return
        self.source, self._is_suggested = which, minor is not None
        self.gross.clear()
        self.net.clear()
        edit = self.net if which == "net" else self.gross
        edit.setText(self._kit.formats.plain_money(minor, self._currency()) if minor else "")
        edit.selectAll()
        self.work_out()

    def offer(self, codes: Sequence[VatCode], country: str, chosen: int | None = None) -> None:
        """Offer the codes that hold on the day, those of the shop's country first and the others on demand."""
        before = self._codes.get(self.code.currentData() or 0)
        self._all = tuple(codes)
        own = [code for code in codes if code.country == country] or list(codes)
        others = [code for code in codes if code not in own]
        self._fill(own, others)
        kept = next((c for c in codes if before and (c.country, c.key) == (before.country, before.key)), None)
        wanted = chosen if chosen is not None else kept.id if kept else None
        self.code.setCurrentIndex(max(0, self.code.findData(wanted)) if wanted is not None else 0)
        self._show_rate()
        self.work_out()

    def rate_bp(self) -> int:
        """The rate in basis points; raises ValueError if it is typed and cannot be understood."""
        code = self._codes.get(self.code.currentData() or 0)
        if code is not None and not is_typed(code):
            return code.rate_bp
        rate = self._kit.formats.parse_number(self.rate.text().replace("%", "").strip() or "?")
        bp = rate * 100
        if bp != int(bp) or not 0 <= bp <= 10_000:
            raise ValueError(self.rate.text())
        return int(bp)

    def draft(self) -> LineDraft:
        """The line as it is to be kept; raises ValueError after the doubtful input was marked."""
        rate_bp = self._checked(self.rate, self.rate_bp, tr("A rate is a number from 0 to 100."))
        edit = self.net if self.source == "net" else self.gross
        minor = self._checked(edit, lambda: self._amount(edit), tr("This is no amount that can be understood."))
        code = self._codes.get(self.code.currentData() or 0)
        typed = rate_bp if code is None or is_typed(code) else None
        code_id = code.id if code else None
        if edit is self.net:
            return LineDraft(code_id, typed, net_minor=minor)
        return LineDraft(code_id, typed, gross_minor=minor)

    def sums(self) -> Sums | None:
        """Net, VAT and gross; None while they are not known."""
        try:
            rate_bp = self.rate_bp()
            if self.source == "net":
                net = self._amount(self.net)
                vat = money.vat_of_net(net, rate_bp)
                return net, vat, net + vat
            gross = self._amount(self.gross)
        except ValueError:
            return None
        net = money.net_of_gross(gross, rate_bp)
        return net, gross - net, gross

    def work_out(self) -> None:
        """Show the other amount and the VAT."""
        found = self.sums()
        formats, currency = self._kit.formats, self._currency()
        other = self.gross if self.source == "net" else self.net
        if found is None:
            other.clear()
            self.vat.setText("–")
        else:
            other.setText(formats.plain_money(found[2] if other is self.gross else found[0], currency))
            self.vat.setText(formats.money(found[1], currency, cents=True))
        self.changed.emit()

    def widgets(self) -> tuple[QWidget, ...]:
        """All of its inputs."""
        return (self.code, self.rate, self.gross, self.vat, self.net, self.remove)

    def _amount(self, edit: QLineEdit) -> int:
        minor = self._kit.formats.parse_money(edit.text().strip(), self._currency())
        if minor < 0:
            raise ValueError(edit.text())
        return minor

    def _checked(self, edit: QLineEdit, read: Callable[[], int], sentence: str) -> int:
        try:
            found = read()
        except ValueError:
            set_doubt(self._kit, edit, sentence)
            edit.setFocus()
            raise ValueError(sentence) from None
        set_doubt(self._kit, edit, "")
        return found

    def _typed(self, which: str) -> None:
        self.source, self._is_suggested = which, False
        for edit in (self.gross, self.net):
            set_doubt(self._kit, edit, "")
        self.work_out()

    def _code_chosen(self) -> None:
        if self.code.currentData() == _MORE:
            self._fill(self._all, ())
            self.code.setCurrentIndex(0)
            self.code.showPopup()
        self._show_rate()
        self.work_out()

    def _show_rate(self) -> None:
        code = self._codes.get(self.code.currentData() or 0)
        self.rate.setVisible(code is None or is_typed(code))

    def _fill(self, codes: Sequence[VatCode], others: Sequence[VatCode]) -> None:
        self._codes = {code.id or 0: code for code in codes}
        countries = {code.country for code in codes}
        self.code.clear()
        for code in codes:
            is_said = is_typed(code) or "%" in code.name or not code.rate_bp
            rate = "" if is_said else f" · {_percent(self._kit, code.rate_bp)}"
            place = f"{code.country} · " if len(countries) > 1 else ""
            self.code.addItem(f"{place}{code.name}{rate}", code.id)
        self.code.addItem(tr("Another rate"), _ANOTHER)
        if others:
            self.code.addItem(tr("Codes of other countries…"), _MORE)


def _percent(kit: Kit, rate_bp: int) -> str:
    whole = rate_bp % 100 == 0
    return kit.formats.percent(float(Decimal(rate_bp) / 10_000), 0 if whole else 1 if rate_bp % 10 == 0 else 2)
