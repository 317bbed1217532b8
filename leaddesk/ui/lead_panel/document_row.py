"""A document: what it is called; pressing it opens what lies at its place."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy
from typing_extensions import override

from leaddesk.model.document import Document
from leaddesk.model.document_address import is_page
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import offer, pop_up
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr


class DocumentRow(PaintedButton):
    """One document; Enter opens it, Delete removes it."""

    show_requested = Signal(int)  # in its folder
    remove_requested = Signal(int)

    def __init__(self, kit: Kit, document: Document) -> None:
        """Of one document."""
        super().__init__(kit)
        self.document = document
        self._id = document.id or 0
        self._is_page = is_page(document.address)
        name = document.name
        words = tr("Web page: {name}", name=name) if self._is_page else tr("Document: {name}", name=name)
        self.setText(name.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Enter opens it, Delete removes it from the lead"))
        self.setToolTip(plain_tip(document.address))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        offer(self._kit, menu, tr("Open"), "external-link", self.click, tr("Enter"))
        if not self._is_page:
            offer(self._kit, menu, tr("Show in its folder"), "folder-open", lambda: self.show_requested.emit(self._id))
        offer(self._kit, menu, tr("Copy the address"), "copy", self._copy)
        menu.addSeparator()
        offer(self._kit, menu, tr("Remove"), "trash", self._remove, tr("Del"), writes=True)
        return menu

    def _remove(self) -> None:
        self.remove_requested.emit(self._id)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(160), self._kit.theme.row("compact", 1))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(96), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if not event.isAutoRepeat():
                self._remove()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        pop_up(self.menu(), event.globalPos() if by_mouse else self.mapToGlobal(QPoint(0, self.height())))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        self.paint_hovered(painter)
        side = theme.scaled(16)
        painting.icon(painter, QRect(0, 0, side, self.height()), "globe" if self._is_page else "file-text")
        painting.text(painter, self.rect().adjusted(side + theme.scaled(8), 0, 0, 0), self.document.name)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.document.address)
        self._kit.navigator.notice_requested.emit("success", tr("Copied"))
