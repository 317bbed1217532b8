"""The page of sales: the documents, and what each month adds up to."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.query import SALES
from leaddesk.services.books.sale_list import MonthTotal, found_sales, listed_sales, month_totals
from leaddesk.services.search_values import sale_values
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import icon_button, plain_button, primary_button
from leaddesk.ui.kit.empty_state import EmptyState, scrolling
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.page import PageHeader
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.search.search_notice import SearchNotice
from leaddesk.ui.kit.tables.column_table import ColumnTable
from leaddesk.ui.kit.tables.columns import PagedRows
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.sales.columns import LEAD_PLACE, sale_columns
from leaddesk.ui.sales.deeds import SaleDeeds
from leaddesk.ui.sales.month_deeds import MonthDeeds
from leaddesk.ui.sales.months import Months, sums

if TYPE_CHECKING:
    from array import array

_SHOWS = frozenset({"sale", "sale_line", "payment", "lead", "setting"})
_KEYS = {Qt.Key.Key_P: "paid", Qt.Key.Key_C: "credit", Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "delete"}
_MONTHS = 248
NEWEST_FIRST = "-date"


class SalesPage(QWidget):
    """The search chooses documents; a month beside them chooses among those."""

    def __init__(self, kit: Kit) -> None:
        """As it was left."""
        super().__init__()
        self._kit = kit
        self._is_stale = False
        self._text, self._month, self.sort = "", "", NEWEST_FIRST
        self._totals: tuple[MonthTotal, ...] = ()
        self.model = PagedRows(kit, listed_sales, sale_columns(kit), self)
        language = SearchLanguage(kit, SALES, sale_values)
        self.field = SearchField(kit, tr("Search sales, or gross:>500"), tr("Search sales"), language)
        self._record = for_writing(kit, primary_button(kit, tr("Record a sale"), "plus"))
        self._header = PageHeader(kit, tr("Sales"), search=self.field, primary=self._record)
        self._hand_over = icon_button(kit, "file-down", tr("Export for the accountant…"))
        self._header.add_right(self._hand_over)
        self._problem = SearchNotice(kit, self.field)
        self.months = Months(kit)
        self.table = ColumnTable(kit, tr("Sales"), self.model, keys=_KEYS, stretched=LEAD_PLACE, least=168)
        self.table.setSelectionMode(ColumnTable.SelectionMode.SingleSelection)
        self.deeds = SaleDeeds(kit, self.table, self.model)
        self.month_deeds = MonthDeeds(kit, self.months)
        self._footer = ElidedLabel("", role="small", tone="muted")
        self._middle = QStackedWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._lay_out()
        self._listen()
        self.field.show_search(kit.preferences.state("sales.query", ""))
        self.show_sort(kit.preferences.state("sales.sort", NEWEST_FIRST))

    @property
    def query(self) -> str:
        """The search whose documents are shown, that of the month included."""
        return " ".join(part for part in (self._text.strip(), self._month) if part)

    def show_query(self, text: str) -> None:
        """Show the documents that a search finds, of all months."""
        self._month = ""
        self.months.show_all()
        self.field.show_search(text)
        self._ask()

    def show_sort(self, sort: str) -> None:
        """Show them in another order; one that makes no sense is the newest first."""
        self.sort = sort if sort.removeprefix("-") in SALES.sort_fields else NEWEST_FIRST
        self.table.show_sort(self.sort)
        self._ask()

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.field.setFocus()
        self.field.selectAll()

    def refresh(self) -> None:
        """Read all of it again."""
        self._is_stale = False
        self.model.refresh()
        self._ask()

    def keep_place(self) -> None:
        """Remember search and order."""
        self._kit.preferences.keep("sales.query", self._text)
        self._kit.preferences.keep("sales.sort", self.sort)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """The months have what their sums need, as far as the documents beside them keep most of the room."""
        least = min(self._kit.theme.scaled(_MONTHS), self.width() // 3)
        self.months.setFixedWidth(max(least, min(self.months.wanted_width(), self.width() * 2 // 5)))

    def _ask(self) -> None:
        text, month, sort = self.field.search, self._month, self.sort
        where = " ".join(part for part in (text.strip(), month) if part)

        def read(work: Work) -> tuple["array[int]", tuple[MonthTotal, ...]]:
            return found_sales(work, where, sort=sort), month_totals(work, text)

        self._kit.workspace.ask(self, read, partial(self._show, text, month), topic="sales", failed=self._refuse)

    def _show(self, text: str, month: str, found: tuple["array[int]", tuple[MonthTotal, ...]]) -> None:
        ids, self._totals = found
        self._text, self._month = text, month
        self.field.tell_found(sum(each.count for each in self._totals))
        self.model.set_ids(ids)
        self.months.show_totals(self._totals)
        self._share()
        is_empty = not self._totals and not text.strip()
        self._middle.setCurrentIndex(1 if is_empty else 0 if self._totals else 2)
        for part in (self.field, self._footer, self._record, self._hand_over):
            part.setHidden(is_empty)
        self._tell_sums(len(ids))

    def _tell_sums(self, count: int) -> None:
        shown = [each for each in self._totals if not self._month or self._is_of_month(each)]
        formats = self._kit.formats
        every = sum(each.count for each in self._totals)
        number = formats.number
        words = number(every) if every else ""
        self._header.set_count(
            tr("{count} of {total}", count=number(count), total=number(every)) if count < every else words
        )
        parts = [tr("{count} document(s)", "", count, count=number(count))]
        for words, amount in ((tr("Net {sum}"), "net"), (tr("VAT {sum}"), "vat"), (tr("Gross {sum}"), "gross")):
            parts.append(words.format(sum=formats.sums(sums(shown, amount), cents=True)))
        unpaid = {currency: minor for currency, minor in sums(shown, "unpaid").items() if minor}
        if unpaid:
            parts.append(tr("Unpaid {sum}", sum=formats.sums(unpaid, cents=True)))
        self._footer.setText("    ".join(parts))

    def _is_of_month(self, total: MonthTotal) -> bool:
        return self._month.endswith(f"{total.month:%Y-%m}") if total.month else self._month.startswith("-")

    def _choose_month(self, where: str) -> None:
        self._month = where
        self._ask()

    def _refuse(self, error: LeadDeskError) -> None:
        self.field.refuse(error.message)

    def _open(self, index: QModelIndex) -> None:
        sale = self.model.row_at(index.row())
        if sale is not None and sale.lead_id is not None:
            self._kit.navigator.lead_requested.emit(sale.lead_id)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == LEAD_PLACE:
            self._open(index)

    def _listen(self) -> None:
        self.field.search_changed.connect(lambda _: self._ask())
        self.field.left.connect(self.table.setFocus)
        self._record.clicked.connect(lambda: self._kit.navigator.sale_requested.emit(0))
        self._hand_over.clicked.connect(lambda: self._kit.navigator.export_requested.emit("sales", self._month))
        self.months.month_chosen.connect(self._choose_month)
        self.table.sort_requested.connect(self.show_sort)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._clicked)
        self._kit.workspace.changed.connect(self._file_changed)

    def _lay_out(self) -> None:
        theme = self._kit.theme
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.months)
        row.addWidget(Hairline(self._kit, Qt.Orientation.Vertical))
        row.addWidget(self.table, 1)
        for page in (both, self._no_sales(), self._no_match()):
            self._middle.addWidget(page)
        self._footer.setProperty("edge", "top")
        self._footer.setIndent(0)  # else the line moves the words
        self._footer.setContentsMargins(theme.measure("page_padding"), 0, theme.measure("page_padding"), 0)
        self._footer.setFixedHeight(max(theme.measure("compact"), theme.line("small") + theme.scaled(8)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._problem):
            column.addWidget(part)
        column.addWidget(self._middle, 1)
        column.addWidget(self._footer)

    def _no_sales(self) -> QWidget:
        button = for_writing(self._kit, primary_button(self._kit, tr("Record a sale"), "plus"))
        button.clicked.connect(lambda: self._kit.navigator.sale_requested.emit(0))
        text = tr(
            "Here you will see every document with its net, VAT and gross, what is still to be paid, and what each "
            "month adds up to: as your accountant wants it."
        )
        hint = tr("A file of invoices can be dropped anywhere in this window")
        title = tr("What did you sell?")
        return scrolling(EmptyState(self._kit, "sales", title, text, button=button, hint=hint))

    def _no_match(self) -> QWidget:
        button = plain_button(self._kit, tr("Clear the search"), "x")
        button.clicked.connect(lambda: self.show_query(""))
        text = tr("No document has all that you search for.")
        return scrolling(EmptyState(self._kit, "sales", tr("No sale matches"), text, button=button))

    def _file_changed(self, done: Done) -> None:
        if not done.tables & _SHOWS:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True


def make_page(kit: Kit) -> QWidget:
    """The page of sales."""
    return SalesPage(kit)
