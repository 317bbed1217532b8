"""Chooses the period of the figures: by name, or from one day to another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFormLayout, QMenu, QWidget

from leaddesk.ui.kit.buttons import ghost_button, plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.periods import ALL, NAMED, custom_key, custom_period, period_of, period_words
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class PeriodDialog(Dialog):
    """From one day to another."""

    def __init__(self, kit: "Kit", key: str, parent: QWidget | None) -> None:
        """Beginning with the days of a period that is shown."""
        super().__init__(kit, tr("Period"), parent, width=320)
        period = period_of(key, kit.workspace.today)
        self.key = ""
        self.first = DateEdit(kit, tr("From"), period.first)
        self.last = DateEdit(kit, tr("To"), period.last)
        self._problem = label("", tone="danger", role="small", wrap=True)
        form = QFormLayout()
        form.addRow(tr("From"), self.first)
        form.addRow(tr("To"), self.last)
        self.body.addLayout(form)
        self.body.addWidget(self._problem)
        cancel = plain_button(kit, tr("Cancel"))
        cancel.clicked.connect(self.reject)
        show = primary_button(kit, tr("Show"))
        show.setDefault(True)
        show.clicked.connect(self.accept)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(show)

    def accept(self) -> None:
        """Close it if both days make a period."""
        try:
            first, last = self.first.day(), self.last.day()
        except ValueError:
            self._problem.setText(tr("This is no day that can be understood."))
            return
        if first is None or last is None:
            self._problem.setText(tr("Give both days."))
        elif first > last:
            self._problem.setText(tr("The period ends before it begins; swap the two days."))
        else:
            self.key = custom_key(first, last)
            super().accept()


class PeriodPicker(QObject):
    """A button with a menu of periods."""

    chosen = Signal(str)  # the key of a period

    def __init__(self, kit: "Kit", key: str, parent: QObject) -> None:
        """Showing this period; the button is to be put somewhere."""
        super().__init__(parent)
        self._kit = kit
        self._key = key
        self.button = ghost_button(kit, period_words(key, kit.formats), "calendar")
        self._menu = QMenu(self.button)
        self._group = QActionGroup(self._menu)
        self._actions: dict[str, QAction] = {}
        for named in NAMED:
            action = self._menu.addAction(period_words(named, kit.formats))
            action.triggered.connect(lambda _=False, named=named: self._choose(named))
            self._actions[named] = action
        self._menu.addSeparator()
        self._own = self._menu.addAction(tr("From … to …"))
        self._own.triggered.connect(self._ask)
        for action in (*self._actions.values(), self._own):
            action.setCheckable(True)
            self._group.addAction(action)
        self.button.setMenu(self._menu)
        self.show_key(key)

    def show_key(self, key: str) -> None:
        """Show that this period was chosen."""
        self._key = key if key in NAMED or custom_period(key) is not None else ALL
        words = period_words(self._key, self._kit.formats)
        self.button.setText(words)
        self.button.setAccessibleName(tr("Period: {period}", period=words))
        self._actions.get(self._key, self._own).setChecked(True)
        wide = self._kit.painting.width(words, "body", "medium") + self._kit.theme.scaled(72)
        self.button.setMinimumWidth(wide)

    def _choose(self, key: str) -> None:
        self.show_key(key)
        self.chosen.emit(key)

    def _ask(self) -> None:
        self.show_key(self._key)
        dialog = PeriodDialog(self._kit, self._key, self.button.window())
        dialog.accepted.connect(lambda: self._choose(dialog.key))
        dialog.open()
        dialog.first.setFocus()

