"""The figures of an account: small words over what they say."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from leaddesk.services.account_page import AccountPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.translations import tr


class Figures(QFrame):
    """Open value, won so far, last contact, people, VAT id."""

    def __init__(self, kit: Kit) -> None:
        """Unknown."""
        super().__init__()
        self._kit = kit
        theme = kit.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.measure("page_padding"), 0, theme.measure("page_padding"), 0)
        row.setSpacing(theme.scaled(48))
        self._values: dict[str, ElidedLabel] = {}
        titles = {
            "open": tr("Open value"),
            "won": tr("Won so far"),
            "contact": tr("Last contact"),
            "people": tr("People"),
            "vat": tr("VAT id"),
        }
        for key, title in titles.items():
            pair = QVBoxLayout()
            pair.setSpacing(theme.scaled(2))
            pair.addStretch(1)
            pair.addWidget(label(title, role="small", tone="muted"))
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
            "won": formats.sums(page.won_minor),
            "contact": formats.ago(page.last_contact, self._kit.workspace.today),
            "people": formats.number(page.listed.people) if page.listed.people else "–",
            "vat": page.account.vat_id or "–",
        }
        for key, text in said.items():
            self._values[key].setText(text)
