"""Preferences: those of the user at this computer, and those of the file. Each takes effect as it is chosen."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QSystemTrayIcon, QWidget

from leaddesk.countries import COUNTRY_CODES, country
from leaddesk.languages import LANGUAGE_NAMES
from leaddesk.model.enums import Mode
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr

_WHOLE_BP = 10_000  # all of it
_MOST_MONTHS = 600
_TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class PreferencesDialog(Dialog):
    """What is chosen is handed on at once: to the user's settings, or as a change of the file that can be undone."""

    help_page = "start"

    def __init__(
        self,
        kit: Kit,
        set_for_user: Callable[[dict[str, object]], None],
        set_for_file: Callable[[str, object], None],
        parent: QWidget,
    ) -> None:
        """`set_for_user` takes fields of the settings; `set_for_file` a setting of the file and its value."""
        super().__init__(kit, tr("Preferences"), parent)
        self._set_for_user, self._set_for_file = set_for_user, set_for_file
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._add_those_of_the_user()
        self._grid.setRowMinimumHeight(self._grid.rowCount(), 16)
        self._add_those_of_the_file()
        self.add_close()

    def _add_those_of_the_user(self) -> None:
        settings = self.kit.preferences.settings
        self._head(tr("For you, at this computer"))
        languages = [(tr("As the system"), None), *((name, code) for code, name in LANGUAGE_NAMES.items())]
        self._add(tr("Language"), self._choice(languages, settings.language, "language"))
        themes = [(tr("As the system"), "system"), (tr("Light"), "light"), (tr("Dark"), "dark")]
        self._add(tr("Colours"), self._choice(themes, settings.theme, "theme"))
        sizes = [(f"{size} %", size) for size in sorted({*_TEXT_SIZES, settings.text_size})]
        self._add(tr("Text size"), self._choice(sizes, settings.text_size, "text_size"))
        self._add(tr("Your name"), self._name(settings.actor))
        still = QCheckBox(tr("Nothing moves on screen"))
        still.setChecked(settings.reduced_motion)
        still.toggled.connect(lambda on: self._set_for_user({"reduced_motion": on}))
        self._add("", still)
        reminders = self._reminders(settings.reminders)
        self._add("", reminders)
        if not reminders.isEnabled():
            why = tr("This desktop has no place for reminders.")
            reminders.setAccessibleDescription(why)
            told = label(why, role="small", tone="muted", wrap=True)
            told.setContentsMargins(self.kit.theme.measure("icon") + 8, 0, 0, 0)  # below the words of the box
            self._add("", told)

    def _add_those_of_the_file(self) -> None:
        shop = self.kit.workspace.shop
        self._head(tr("For this file, and everybody who uses it"))
        self._add(tr("Name of the shop"), for_writing(self.kit, self._shop_name(shop.name)))
        countries = sorted((country_name(code), code) for code in COUNTRY_CODES)
        self._add(tr("Country"), self._choice(countries, shop.country, "country", of_file=True))
        modes = [
            (tr("People (B2C)"), Mode.B2C.value),
            (tr("Firms (B2B)"), Mode.B2B.value),
            (tr("Both"), Mode.BOTH.value),
        ]
        self._add(tr("You sell to"), self._choice(modes, shop.mode.value, "mode", of_file=True))
        self._add_figures(shop.currency)

    def _add_figures(self, currency: str) -> None:
        """Numbers of the file; what is left empty is not known, or never."""
        self.hourly_rate = self._figure("hourly_rate_minor", self._rate_text, self._rate_of)
        self._add(tr("What an hour of yours is worth, {currency}", currency=currency), self.hourly_rate)
        self.hourly_rate.setPlaceholderText(tr("Empty: hours cost nothing"))
        self.margin_rate = self._figure("margin_rate_bp", self._percent_text, self._percent_of)
        self._add(tr("Margin of sales without a known cost, %"), self.margin_rate)
        self.margin_rate.setPlaceholderText(tr("Empty: not known"))
        self.review = self._figure("review_months", self._review_text, self._months_of)
        self._add(tr("Review lost leads after, months"), self.review)
        for figure in (self.hourly_rate, self.margin_rate, self.review):
            for_writing(self.kit, figure)
        self.review.setPlaceholderText(tr("Empty: never"))

    def _reminders(self, on: bool) -> QCheckBox:
        """Where the desktop has no place for them, there is nothing to choose."""
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        box = QCheckBox(tr("Remind of tasks outside the window"))
        box.setChecked(on and has_tray)
        box.setEnabled(has_tray)
        box.toggled.connect(lambda on: self._set_for_user({"reminders": on}))
        return box

    def _head(self, heading: str) -> None:
        self._grid.addWidget(label(heading, weight="semibold"), self._grid.rowCount(), 0, 1, 2)

    def _add(self, name: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        named = label(name, tone="muted")
        named.setBuddy(widget)
        self._grid.addWidget(named, row, 0)
        self._grid.addWidget(widget, row, 1)
        if name:
            widget.setAccessibleName(name)

    def _choice(
        self, choices: Sequence[tuple[str, object]], chosen: object, field: str, *, of_file: bool = False
    ) -> QComboBox:
        box = combo_box()
        for name, value in choices:
            box.addItem(name, value)
        box.setCurrentIndex(next((place for place, (_, value) in enumerate(choices) if value == chosen), -1))

        def choose(place: int) -> None:
            value = choices[place][1]
            if of_file:
                self._set_for_file(field, value)
            else:
                self._set_for_user({field: value})

        box.activated.connect(choose)
        return for_writing(self.kit, box) if of_file else box

    def _name(self, name: str) -> QLineEdit:
        edit = QLineEdit(name)

        def keep() -> None:
            if edit.text().strip() and edit.text().strip() != self.kit.preferences.settings.actor:
                self._set_for_user({"actor": edit.text().strip()})

        edit.editingFinished.connect(keep)
        return edit

    def _figure(self, setting: str, shown: Callable[[], str], read: Callable[[str], int]) -> QLineEdit:
        """A number of the file; what is none is taken back, and empty forgets it."""
        edit = QLineEdit(shown())

        def keep() -> None:
            if edit.text() == shown():
                return
            try:
                value = read(edit.text()) if edit.text().strip() else None
            except ValueError:
                edit.setText(shown())
                return
            self._set_for_file(setting, value)

        edit.editingFinished.connect(keep)
        return edit

    def _rate_text(self) -> str:
        shop = self.kit.workspace.shop
        return self.kit.formats.plain_money(shop.hourly_rate_minor, shop.currency)

    def _rate_of(self, text: str) -> int:
        return _not_negative(self.kit.formats.parse_money(text, self.kit.workspace.shop.currency))

    def _percent_text(self) -> str:
        rate_bp = self.kit.workspace.shop.margin_rate_bp
        return "" if rate_bp is None else f"{Decimal(rate_bp) / 100:f}".replace(".", self.kit.formats.decimal_point)

    def _percent_of(self, text: str) -> int:
        rate_bp = int(self.kit.formats.parse_number(text.replace("%", "")) * 100)
        if rate_bp > _WHOLE_BP:
            raise ValueError(text)
        return _not_negative(rate_bp)

    def _review_text(self) -> str:
        months = self.kit.workspace.shop.review_months
        return "" if months is None else str(months)

    def _months_of(self, text: str) -> int:
        months = int(text)
        if not 0 < months <= _MOST_MONTHS:
            raise ValueError(text)
        return months

    def _shop_name(self, name: str) -> QLineEdit:
        edit = QLineEdit(name)
        edit.setPlaceholderText(tr("As messages name it"))

        def keep() -> None:
            typed = " ".join(edit.text().split())
            if typed != self.kit.workspace.shop.name:
                self._set_for_file("name", typed or None)

        edit.editingFinished.connect(keep)
        return edit


def _not_negative(number: int) -> int:
    if number < 0:
        raise ValueError(number)
    return number


def country_name(code: str) -> str:
    """The country's name as it is said there."""
    return QLocale(f"{country(code).language}_{code}").nativeTerritoryName()
