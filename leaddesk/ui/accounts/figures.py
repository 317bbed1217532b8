"""The figures of an account: small words over what they say."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout
from typing_extensions import override

from leaddesk.services.b2b.account_page import AccountPage
from leaddesk.ui.accounts.list_columns import coverage_words
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

_GAP = 48


class Figures(QFrame):
    """Open value, won so far, last contact, people, coverage, VAT id."""

    def __init__(self, kit: Kit) -> None:
        """Unknown."""
        super().__init__()
        self._kit = kit
        theme = kit.theme
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(theme.measure("page_padding"), 0, theme.measure("page_padding"), 0)
        self._values: dict[str, ElidedLabel] = {}
        self._titles = {
            "open": tr("Open value"),
            "won": tr("Won so far"),
            "contact": tr("Last contact"),
            "people": tr("People"),
            "coverage": tr("Coverage"),
            "vat": tr("VAT id"),
        }
        for key, title in self._titles.items():
            pair = QVBoxLayout()
            pair.setSpacing(theme.scaled(2))
            pair.addStretch(1)
            head = label(title, role="small", tone="muted")
            if key == "coverage":
                what = tr("Of the roles that the stages of all open leads ask for, those that are well filled")
                head.setToolTip(plain_tip(what))
                head.setAccessibleDescription(what)
            pair.addWidget(head)
            self._values[key] = ElidedLabel("–", weight="medium")
            pair.addWidget(self._values[key])
            pair.addStretch(1)
            row.addLayout(pair)
        row.addStretch(1)
        self.setFixedHeight(max(theme.scaled(56), theme.line("small") + theme.line() + theme.scaled(16)))

    def show_page(self, page: AccountPage) -> None:
        """Of one account."""
        formats = self._kit.formats
        said = {
            "open": formats.sums(page.open_minor),
            "won": " · ".join(filter(None, (formats.sums(page.won_minor), self._won(page.won_leads)))),
            "contact": formats.ago(page.last_contact, self._kit.workspace.today),
            "people": formats.number(page.listed.people) if page.listed.people else "–",
            "coverage": coverage_words(page.listed) or "–",
            "vat": page.account.vat_id or "–",
        }
        for key, text in said.items():
            self._values[key].setText(text)
        self._space()

    @staticmethod
    def _won(count: int) -> str:
        return tr("%Ln won", "", count) if count else ""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        """Figures are never cut: they stand closer together where room lacks."""
        wide, count = self._kit.theme.scaled(_GAP), len(self._values)
        edges = self._kit.theme.measure("page_padding") * 2
        painting = self._kit.painting
        words = (
            max(painting.width(self._titles[key], "small"), value.sizeHint().width()) + 2
            for key, value in self._values.items()
        )
        self._row.setSpacing(max(self._kit.theme.scaled(8), min(wide, (self.width() - edges - sum(words)) // count)))
