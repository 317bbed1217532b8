"""What the list of accounts shows of each."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from leaddesk.services.b2b.account_list import ListedAccount
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.columns import Column
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.words.translations import tr


class AccountCells:
    """The texts of an account's cells, and how those are painted that are more than a text."""

    def __init__(self, kit: Kit) -> None:
        """In the user's words."""
        self._kit = kit
        self._today = Today(kit.workspace)

    def columns(self) -> tuple[Column[ListedAccount], ...]:
        """Name, figures, and who looks after it; in a narrow list what may go wrong is the last to give way."""
        sums, number = self._kit.formats.sums, self._kit.formats.number
        return (
            Column("name", tr("Account"), self.name, self.paint_name, 200, sort="name"),
            _figure("open", tr("Open value"), lambda row: sums(row.open_minor), 96, grows=True),
            _figure("won", tr("Won so far"), lambda row: sums(row.won_minor), 96, grows=True),
            _figure("open_leads", tr("Open leads"), lambda row: number(row.open_leads or None), 88, gives_way=3),
            _figure("people", tr("People"), lambda row: number(row.people or None), 72, gives_way=4),
            Column(
                "alone",
                tr("On one contact"),
                self.alone,
                self.paint_alone,
                112,
                gives_way=2,
                sort="alone",
                descends=True,
            ),
            Column("coverage", tr("Coverage"), coverage_words, self.paint_coverage, 96, gives_way=1, sort="coverage"),
            Column(
                "last_contact",
                tr("Last contact"),
                self.last_contact,
                width=112,
                muted=True,
                grows=True,
                sort="last_contact",
                descends=True,
            ),
            *(
                Column(key, title, text, width=width, muted=True, sort=key, at_first=False)
                for key, title, text, width in (
                    ("industry", tr("Industry"), lambda row: row.industry or "", 144),
                    ("size", tr("Size"), lambda row: row.size or "", 96),
                    ("city", tr("City"), lambda row: row.city or "", 128),
                    ("country", tr("Country"), lambda row: row.country or "", 72),
                    ("vat_id", tr("VAT id"), lambda row: row.vat_id or "", 144),
                )
            ),
            Column("owner", tr("Owner"), lambda row: row.owner or "", self.paint_owner, 160, gives_way=5, sort="owner"),
        )

    def name(self, account: ListedAccount) -> str:
        """The name, and what tells it from others."""
        return ", ".join(part for part in (account.name, about(account)) if part)

    def alone(self, account: ListedAccount) -> str:
        """How many open leads hang on one person."""
        return tr("%Ln lead(s)", "of an account", account.alone) if account.alone else ""

    def paint_alone(self, painter: QPainter, rect: QRect, account: ListedAccount) -> None:
        """As a warning."""
        if account.alone:
            self._kit.painting.marked(painter, rect, "user-round", self.alone(account), "warning")
        else:
            self._kit.painting.text(painter, rect, "–", colour="text-muted")

    def paint_coverage(self, painter: QPainter, rect: QRect, account: ListedAccount) -> None:
        """As words; quiet where nothing is asked for."""
        is_asked = account.covered.asked > 0
        words = coverage_words(account) if is_asked else "–"
        self._kit.painting.text(painter, rect, words, colour="text" if is_asked else "text-muted")

    def last_contact(self, account: ListedAccount) -> str:
        """How long ago one spoke."""
        return self._kit.formats.ago(account.last_contact, self._today())

    def paint_name(self, painter: QPainter, rect: QRect, account: ListedAccount) -> None:
        """The name over the rest."""
        self._kit.painting.two_lines(painter, rect, account.name, about(account))

    def paint_owner(self, painter: QPainter, rect: QRect, account: ListedAccount) -> None:
        """Initials and name."""
        if account.owner:
            theme, painting = self._kit.theme, self._kit.painting
            side = theme.measure("avatar")
            painting.avatar(painter, QRect(rect.left(), rect.top(), side, rect.height()), account.owner)
            painting.text(painter, rect.adjusted(side + theme.scaled(8), 0, 0, 0), account.owner)


def account_columns(kit: Kit) -> tuple[Column[ListedAccount], ...]:
    """All columns."""
    return AccountCells(kit).columns()


def about(account: ListedAccount) -> str:
    """Industry and city, as far as they are known."""
    return " · ".join(part for part in (account.industry, account.city) if part)


def coverage_words(account: ListedAccount) -> str:
    """How many of the roles that the stages of its open leads ask for are well filled; empty if none is asked for."""
    filled, asked = account.covered
    return tr("{count} of {total}", count=filled, total=asked) if asked else ""


def _figure(
    key: str, title: str, text: Callable[[ListedAccount], str], width: int, *, grows: bool = False, gives_way: int = 0
) -> Column[ListedAccount]:
    """A figure, of which the largest come first."""
    return Column(
        key, title, text, width=width, right=True, grows=grows, gives_way=gives_way, sort=key, descends=True
    )
