"""The strip that says what is doubtful about a search, with what may have been meant one click away."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from typing_extensions import override

from leaddesk.model.query_reading import Doubt
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_LONGEST = 40


class SearchNotice(NoticeStrip):
    """Hidden while there is no doubt."""

    def __init__(self, kit: "Kit", field: SearchField) -> None:
        """Of one search field."""
        super().__init__(kit, "warning", "")
        self._field = field
        self._mended = ""
        self._mend = link_button(kit, "")
        self._mend.clicked.connect(lambda: field.take(self._mended))
        self.add_button(self._mend)
        self.hide()
        field.doubted.connect(self._show)

    @override
    def say_or_go(self, sentence: str) -> None:
        """Of something else on the page, for which nothing was meant to be searched."""
        self._mend.hide()
        super().say_or_go(sentence)

    def _show(self, doubt: Doubt | None) -> None:
        self._mended = doubt.mended or "" if doubt is not None else ""
        self._mend.setVisible(bool(self._mended))
        shown = self._mended if len(self._mended) <= _LONGEST else self._mended[: _LONGEST - 1] + "…"
        self._mend.setText(tr("Search for {text}", text=shown.replace("&", "&&")))
        sentence = worded(doubt.message) if doubt is not None else ""
        self.say(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, sentence))
