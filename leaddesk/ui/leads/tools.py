"""The quiet controls over the table: the order, the columns, the height of the rows."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton

from leaddesk.model.messages import N_
from leaddesk.ui.kit.buttons import ToolButton, icon_button, keep_icon
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.menus import pop_up
from leaddesk.ui.kit.page import ToolRow
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

_ORDERS = (
    ("-created", N_("Newest first")),
    ("created", N_("Oldest first")),
    ("name", N_("Name")),
    ("-value", N_("Highest value")),
    ("due", N_("Next task due")),
    ("stage", N_("Stage")),
    ("channel", N_("Channel")),
    ("owner", N_("Owner")),
    ("expected_close", N_("Expected close")),
    ("-closed", N_("Closed last")),
)
DENSITIES = (("comfortable", N_("Comfortable rows")), ("regular", N_("Regular rows")), ("compact", N_("Compact rows")))


class LeadTools(QObject):
    """Adds its buttons to the right of a tool row; menus say what is wished."""

    sort_requested = Signal(str)
    views_requested = Signal(object)  # the button, under which a menu may open
    columns_requested = Signal()
    density_requested = Signal(str)

    def __init__(self, kit: Kit, row: ToolRow, title: Callable[[str], str]) -> None:
        """`title` is what a field to sort by is called where the usual orders do not name it."""
        super().__init__(row)
        self._title = title
        self._sort = ""
        self._density = ""
        self._sort_button = _quiet_button(kit, "arrow-up-down")
        self._views_button = icon_button(kit, "bookmark", tr("Keep as a view"))
        self._views_button.clicked.connect(lambda: self.views_requested.emit(self._views_button))
        self._columns_button = icon_button(kit, "columns-3", tr("Columns…"))
        self._density_button = icon_button(kit, "rows-3", tr("Height of the rows"))
        self._sort_button.clicked.connect(lambda: _open(self.sort_menu(), self._sort_button))
        self._columns_button.clicked.connect(self.columns_requested)
        self._density_button.clicked.connect(lambda: _open(self._density_menu(), self._density_button))
        for button in (self._sort_button, self._views_button, self._columns_button, self._density_button):
            row.add_right(button)

    def show_sort(self, sort: str) -> None:
        """Say what the rows are sorted by."""
        self._sort = sort
        name = self._order_name(sort)
        self._sort_button.setText(name)
        self._sort_button.setAccessibleName(tr("Sorted by: {order}", order=name))
        self._sort_button.setToolTip(plain_tip(tr("Sorted by: {order}", order=name)))

    def show_words(self, *, shown: bool) -> None:
        """Whether there is room for more than icons."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if shown else Qt.ToolButtonStyle.ToolButtonIconOnly
        self._sort_button.setToolButtonStyle(style)

    def show_density(self, density: str) -> None:
        """Say how high the rows are."""
        self._density = density

    def sort_menu(self) -> QMenu:
        """The orders to choose from."""
        return _choice([(key, tr(name)) for key, name in _ORDERS], self._sort, self.sort_requested.emit)

    def _order_name(self, sort: str) -> str:
        known = dict(_ORDERS).get(sort)
        if known is not None:
            return tr(known)
        title = self._title(sort.removeprefix("-"))
        return tr("{field}, last first", field=title) if sort.startswith("-") else title

    def _density_menu(self) -> QMenu:
        options = [(key, tr(name)) for key, name in DENSITIES]
        return _choice(options, self._density, self.density_requested.emit)


def _quiet_button(kit: Kit, icon: str) -> QToolButton:
    button = ToolButton()
    button.setProperty("kind", "segment")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    keep_icon(kit, button, icon, gap=kit.theme.scaled(4))
    return button


def _choice(options: Sequence[tuple[str, str]], chosen: str, tell: Callable[[str], object]) -> QMenu:
    menu = QMenu()
    group = QActionGroup(menu)
    for key, name in options:
        action = QAction(name, menu)
        action.setCheckable(True)
        action.setChecked(key == chosen)
        action.triggered.connect(lambda _=False, key=key: tell(key))
        group.addAction(action)
        menu.addAction(action)
    return menu


def _open(menu: QMenu, button: QAbstractButton) -> None:
    """Below a button, its right edge under the button's."""
    menu.setParent(button, menu.windowFlags())
    menu.ensurePolished()
    left = button.width() - menu.sizeHint().width()
    pop_up(menu, button.mapToGlobal(QPoint(left, button.height() + 2)))
