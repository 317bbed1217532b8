"""A search field with its language over a list, at a real file."""


from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from leaddesk.model.query import LEADS
from leaddesk.services.search_values import lead_values
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.search.search_notice import SearchNotice

Key = Qt.Key


class Box(QWidget):
    """A field with its notice over a list, as pages have them."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.field = SearchField(kit, "Search leads", language=SearchLanguage(kit, LEADS, lead_values))
        self.notice = SearchNotice(kit, self.field)
        self.below = QPushButton("List")
        column = QVBoxLayout(self)
        for part in (self.field, self.notice, self.below):
            column.addWidget(part)
        column.addStretch()
        self.said: list[str] = []
        self.field.search_changed.connect(self.said.append)
        self.resize(700, 500)
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def type(self, text: str) -> None:
        QTest.keyClicks(self.field, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.field, key, modifier)

    @property
    def button(self) -> QPushButton:
        return self.notice.findChildren(QPushButton)[0]


def speaking(kit: Kit, language: str) -> None:
    kit.formats.language = language
