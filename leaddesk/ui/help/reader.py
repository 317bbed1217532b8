"""Where a page of help is read: it follows no address but those of other pages, and shows no picture but ours."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit
from typing_extensions import override

from leaddesk.model.folding import search_fold
from leaddesk.ui.help.document import document_of
from leaddesk.ui.help.library import Library, Page
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_MEASURE = 600  # pixels of a text size of 100 % that a line is long at most
_SIDE, _TOP = 32, 24


class Reader(QTextBrowser):
    """One page at a time, in lines that are well read, with the words that were searched for marked."""

    page_requested = Signal(str)  # the page that a link leads to

    def __init__(self, kit: Kit, library: Library) -> None:
        """Empty."""
        super().__init__()
        self._kit, self._library = kit, library
        self._page: Page | None = None
        self._wanted: tuple[str, ...] = ()
        self._filled = 0  # how wide the room was that the text was laid out for
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "page")
        self.setAccessibleName(tr("Help"))
        self.anchorClicked.connect(lambda url: self.page_requested.emit(url.toString()))

    def show_page(self, page: Page, wanted: str = "") -> None:
        """Show a page from its top, or from the first of the wanted words."""
        self._page, self._wanted = page, tuple(search_fold(wanted).split())
        self._draw()
        self.verticalScrollBar().setValue(0)
        marked = self.extraSelections()
        if marked:
            cursor = QTextCursor(marked[0].cursor)
            cursor.clearSelection()
            self.setTextCursor(cursor)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def draw_again(self) -> None:
        """In the colours of now."""
        place = self.verticalScrollBar().value()
        self._draw()
        self.verticalScrollBar().setValue(place)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        return None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._room() != self._filled:
            self.draw_again()

    def _width(self) -> int:
        theme = self._kit.theme
        return max(theme.scaled(_SIDE), min(self._room() - 2 * theme.scaled(_SIDE), theme.scaled(_MEASURE)))

    def _room(self) -> int:
        """Beside the scroll bar, which may not be there yet."""
        return self.width() - self.verticalScrollBar().sizeHint().width()

    def _draw(self) -> None:
        if self._page is None:
            return
        self._filled, width = self._room(), self._width()
        document = document_of(self._page, self._library, self._kit.theme, width, self.devicePixelRatioF())
        form = document.rootFrame().frameFormat()
        side, top = self._kit.theme.scaled(_SIDE), self._kit.theme.scaled(_TOP)
        form.setLeftMargin(side)
        form.setTopMargin(top)
        form.setBottomMargin(top)
        form.setRightMargin(max(0, self._filled - side - width))
        document.rootFrame().setFrameFormat(form)
        document.setParent(self)
        self.setDocument(document)  # which deletes the one before
        self.setExtraSelections([self._marked(cursor) for cursor in self._found(document)])

    def _found(self, document: QTextDocument) -> list[QTextCursor]:
        """Every place of the wanted words. A fold may be longer than its letter, so it is made letter by letter."""
        places: list[QTextCursor] = []
        block = document.begin()
        while self._wanted and block.isValid():
            folds = [search_fold(letter) for letter in block.text()]
            origin = [at for at, fold in enumerate(folds) for _ in fold]
            line = "".join(folds)
            for word in self._wanted:
                start = line.find(word)
                while start >= 0:
                    end = start + len(word)
                    cursor = QTextCursor(block)
                    cursor.setPosition(block.position() + origin[start])
                    cursor.setPosition(block.position() + origin[end - 1] + 1, QTextCursor.MoveMode.KeepAnchor)
                    places.append(cursor)
                    start = line.find(word, end)
            block = block.next()
        return sorted(places, key=QTextCursor.position)

    def _marked(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setBackground(QColor(self._kit.theme.colour("warning-soft")))
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        mark.format = form
        return mark
