"""What the list of accounts shows of each."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from leaddesk.services.account_list import ListedAccount
from leaddesk.ui.kit.columns import Column
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.translations import tr


def account_columns(kit: Kit) -> tuple[Column[ListedAccount], ...]:
    """Name, figures, and who looks after it."""
    formats, painting = kit.formats, kit.painting
    today = Today(kit.workspace)

    def paint_name(painter: QPainter, rect: QRect, account: ListedAccount) -> None:
        painting.two_lines(painter, rect, account.name, about(account))

    def paint_owner(painter: QPainter, rect: QRect, account: ListedAccount) -> None:
        if account.owner:
            side = kit.theme.measure("avatar")
            painting.avatar(painter, QRect(rect.left(), rect.top(), side, rect.height()), account.owner)
            painting.text(painter, rect.adjusted(side + kit.theme.scaled(8), 0, 0, 0), account.owner)

    def figure(value: int) -> str:
        return formats.number(value) if value else "–"

    return (
        Column("name", tr("Account"), lambda row: _joined(row.name, about(row)), paint_name, 200, sort="name"),
        Column(
            "open",
            tr("Open value"),
            lambda row: formats.sums(row.open_minor),
            width=96,
            right=True,
            grows=True,
            sort="open",
            descends=True,
        ),
        Column(
            "won",
            tr("Won so far"),
            lambda row: formats.sums(row.won_minor),
            width=96,
            right=True,
            grows=True,
            sort="won",
            descends=True,
        ),
        Column(
            "open_leads",
            tr("Open leads"),
            lambda row: figure(row.open_leads),
            width=88,
            right=True,
            gives_way=1,
            sort="open_leads",
            descends=True,
        ),
        Column(
            "people",
            tr("People"),
            lambda row: figure(row.people),
            width=72,
            right=True,
            gives_way=2,
            sort="people",
            descends=True,
        ),
        Column(
            "last_contact",
            tr("Last contact"),
            lambda row: formats.ago(row.last_contact, today()),
            width=112,
            muted=True,
            grows=True,
            sort="last_contact",
            descends=True,
        ),
        Column("owner", tr("Owner"), lambda row: row.owner or "", paint_owner, 144, gives_way=3, sort="owner"),
    )


def about(account: ListedAccount) -> str:
    """Industry and city, as far as they are known."""
    return " · ".join(part for part in (account.industry, account.city) if part)


def _joined(name: str, more: str) -> str:
    return f"{name}, {more}" if more else name
