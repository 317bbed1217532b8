"""The input that a page is searched with."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from leaddesk.model.messages import Message
from leaddesk.model.query_reading import Doubt, Reading
from leaddesk.ui.kit.buttons import keep_icon
from leaddesk.ui.kit.fields.inputs import set_doubt
from leaddesk.ui.kit.search.offers import Offer
from leaddesk.ui.kit.search.search_offers import SearchOffer, offers_at
from leaddesk.ui.kit.search.search_popup import SearchPopup
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit
    from leaddesk.ui.kit.search.search_language import SearchLanguage

_PAUSE_MS = 150
_PATIENCE_MS = 500  # more, before a doubt is told to somebody who is typing
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Says what is searched for after a short pause in typing, or at once by Enter; Esc and the cross empty it.

    With a language, it says the search in English once it makes sense, whatever language it is typed in, and offers
    what can be typed next. What makes no sense is not said, but told as a doubt: what was said last stays.
    """

    search_changed = Signal(str)
    left = Signal()  # Esc in an empty field, or Down: the list below is to have the keyboard
    doubted = Signal(object)  # Doubt, or None: there is none any more
    wider_requested = Signal()  # Shift+Enter: search more than usual for the same

    def __init__(
        self, kit: "Kit", placeholder: str = "", name: str = "", language: "SearchLanguage | None" = None
    ) -> None:
        """`name` for a screen reader is the placeholder, if not given; without a language, what is typed is said."""
        super().__init__()
        self._kit, self._language = kit, language
        self._said = ""
        self._doubt: Doubt | None = None
        self._if_none: Doubt | None = None
        self._popup: SearchPopup | None = None
        self._offers: tuple[SearchOffer, ...] = ()
        self._is_taking = False
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder or tr("Search"))
        sign = QAction(tr("Search"), self)
        sign.setEnabled(True)
        keep_icon(kit, sign, "search")
        self.addAction(sign, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self._trailing(tr("Clear search"), "x", self.clear_search)
        self._open = self._trailing(tr("What can be searched for"), "chevron-down", self.open_offers)
        self._show_actions()
        self._pause = self._timer(_PAUSE_MS, self._look)
        self._patience = self._timer(_PATIENCE_MS, self._look_again)
        self.textChanged.connect(self._typed)
        self.textEdited.connect(self._offer)
        if language is not None:
            language.setParent(self)
            language.values_arrived.connect(self._offer_more)

    @property
    def search(self) -> str:
        """The search that was said or shown last, in English."""
        return self._said

    def show_search(self, query: str) -> None:
        """Show an English search without saying so; what is typed already is left as it is typed."""
        self._said, self._if_none = query.strip(), None
        if self._reading(is_final=True).query != self._said or not self._said:
            self.setText(self._language.shown(query) if self._language is not None else query)
        self._quiet()
        self._tell(None)

    def clear_search(self) -> None:
        """Search for nothing."""
        self.clear()
        self._finish()

    def take(self, text: str) -> None:
        """Search for a text, as if it had been typed."""
        self.setFocus()
        self.setText(text)
        self._finish()

    def open_offers(self) -> None:
        """Show what can be typed here, also where nothing is typed yet."""
        self.setFocus()
        self._offer(wanted=True)

    def refuse(self, message: Message) -> None:
        """Tell that the file cannot be searched so."""
        self._tell(Doubt(message))

    def tell_found(self, count: int) -> None:
        """How much the search found that was said last: where it is nothing, it may have been meant otherwise."""
        if not count and self._if_none is not None:
            self._tell(self._if_none)
        elif self._doubt is not None and self._doubt == self._if_none:
            self._tell(None)

    def offered(self) -> list[str]:
        """What is offered to be typed, as it is shown."""
        return self._popup.titles() if self._popup is not None else []

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, popup = event.key(), self._popup
        is_open = popup is not None and popup.isVisible()
        if popup is not None and is_open and key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape):
            self._steer(popup, key)
        elif key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_offers()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear_search()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        elif key in _ENTER:
            self._enter(widen=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes over what is pointed at, or offered first."""
        if forward and self.offered() and self._popup is not None:
            self._choose(max(self._popup.row, 0))
            return True
        return super().focusNextPrevChild(forward)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._close_offers()
        if not self._kit.workspace.is_open:  # any more: the window is closing
            self._quiet()
        elif self._pause.isActive() or self._patience.isActive() or self._reading().query is None:
            self._finish()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close_offers()

    def _steer(self, popup: SearchPopup, key: int) -> None:
        if key == Qt.Key.Key_Escape:
            popup.hide()
        else:
            popup.step(1 if key == Qt.Key.Key_Down else -1)

    def _enter(self, *, widen: bool) -> None:
        row = self._popup.row if self._popup is not None else -1
        if row >= 0:
            self._choose(row)
            return
        self._close_offers()
        self._finish()
        if widen and self._doubt is None:
            self.wider_requested.emit()
        if self._mended is not None:
            self._offer()

    def _typed(self) -> None:
        self._show_actions()
        self._patience.stop()
        self._pause.start()

    def _look(self) -> None:
        """What is in the field now, while somebody may still be typing."""
        if not self._kit.workspace.is_open:
            return  # the file is being left
        reading = self._reading()
        self._say(reading)
        if reading.doubt is None:
            self._tell(None)
        else:
            self._patience.start()

    def _look_again(self) -> None:
        self._tell(self._reading().doubt)
        if self._mended is not None and self.hasFocus():
            self._offer()

    def _finish(self) -> None:
        """Nobody is typing any more."""
        self._quiet()
        reading = self._reading(is_final=True)
        self._say(reading)
        self._tell(reading.doubt)

    @property
    def _mended(self) -> str | None:
        return self._doubt.mended if self._doubt is not None else None

    def _reading(self, *, is_final: bool = False) -> Reading:
        if self._language is None:
            return Reading(self.text().strip())
        return self._language.reader().read(self.text(), None if is_final else self.cursorPosition())

    def _say(self, reading: Reading) -> None:
        self._pause.stop()
        self._if_none = reading.if_none
        if reading.query is not None and reading.query != self._said:
            self._said = reading.query
            self.search_changed.emit(self._said)

    def _tell(self, doubt: Doubt | None) -> None:
        if doubt != self._doubt:
            self._doubt = doubt
            set_doubt(self._kit, self, worded(doubt.message) if doubt is not None else "")
            self.doubted.emit(doubt)

    def _quiet(self) -> None:
        self._pause.stop()
        self._patience.stop()
        self._close_offers()

    def _offer(self, _: str = "", *, wanted: bool = False) -> None:
        """Show what can be typed next; first, what a doubt is mended by."""
        if self._language is None or self._is_taking or not self.isVisible():
            return
        text, caret = self.text(), self.cursorPosition()
        mended = None if self._pause.isActive() else self._mended
        meant = (SearchOffer(mended, tr("Did you mean this?"), mended, 0, len(text)),) if mended is not None else ()
        self._offers = (*meant, *offers_at(self._language, text, caret, wanted=wanted))
        if not self._offers:
            self._close_offers()
            return
        if self._popup is None:
            self._popup = SearchPopup(self._kit, self)
            self._popup.chosen.connect(self._choose)
        rows = [Offer(each.title, each.detail, act=lambda: None) for each in self._offers]
        is_waited_for = self._reading().query is None and not self._offers[0].goes_on
        is_begun = text[:caret][-1:] not in ("", ":", '"')
        self._popup.show_offers(rows, self.mapTo(self.window(), QPoint()), first=is_waited_for and is_begun)

    def _offer_more(self) -> None:
        if self.hasFocus():
            self._offer()

    def _choose(self, row: int) -> None:
        offer = self._offers[row]
        self._is_taking = True
        self._close_offers()
        is_last = not self.text()[offer.end :].strip()
        self.setSelection(offer.start, offer.end - offer.start)
        is_whole = offer.becomes == self._mended
        self.insert(offer.becomes + (" " if is_last and not offer.goes_on and not is_whole else ""))
        self._is_taking = False
        if offer.goes_on:
            self._offer()
        else:
            self._finish()

    def _close_offers(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _show_actions(self) -> None:
        self._clear.setVisible(bool(self.text()))
        self._open.setVisible(self._language is not None and not self.text())

    def _trailing(self, name: str, icon: str, then: object) -> QAction:
        action = QAction(name, self)
        action.setToolTip(plain_tip(name))
        keep_icon(self._kit, action, icon)
        action.triggered.connect(then)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        return action

    def _timer(self, pause_ms: int, then: object) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=pause_ms)
        timer.timeout.connect(then)
        return timer
