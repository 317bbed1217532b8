"""Opens the help when somebody wishes for it, and until then knows nothing of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from leaddesk.ui.kit.kit import Kit

NAME = "help"  # of the window of help, by which it is found


class HelpOpener(QObject):
    """One window, over the dialog that it was wished for in, else over the main window; a second wish brings it up."""

    def __init__(self, kit: Kit, make: Callable[[QWidget], QDialog], owner: QWidget) -> None:
        """For what is shown within `owner`. Help that is open there already is made anew: words or sizes may differ."""
        super().__init__(owner)
        self._kit, self._make, self._window = kit, make, owner.window()
        kit.navigator.help_requested.connect(self._open)
        for before in self._shown():
            name: str = before.page  # type: ignore[attr-defined] # what a window of help must have
            before.close()
            self._show(name, self._window, is_quiet=True)

    def _open(self, name: str) -> None:
        """Empty: what is to be known of the page that is shown."""
        over = QApplication.activeModalWidget() or self._window
        for before in self._shown():
            if before.parentWidget() is over:
                before.show_page(name or self._kit.navigator.page)  # type: ignore[attr-defined] # as above
                before.raise_()
                before.activateWindow()
                return
            before.close()
        self._show(name or self._kit.navigator.page, over)

    def _show(self, name: str, over: QWidget, *, is_quiet: bool = False) -> None:
        made = self._make(over)
        made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, is_quiet)
        made.show_page(name)  # type: ignore[attr-defined] # as above
        made.show()

    def _shown(self) -> list[QDialog]:
        return [each for each in self._window.findChildren(QDialog, NAME) if each.isVisible()]
