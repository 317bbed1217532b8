"""The first start: three answers, already filled in, and three ways to begin."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from leaddesk.countries import COUNTRY_CODES, country
from leaddesk.languages import LANGUAGE_NAMES
from leaddesk.model.enums import Mode
from leaddesk.paths import default_store
from leaddesk.ui.kit.buttons import link_button, plain_button, primary_button
from leaddesk.ui.kit.fields.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.look.marks import Hairline
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.choose_file import file_to_make
from leaddesk.ui.shell.preferences_dialog import country_name
from leaddesk.ui.shell.welcome_choice import Choice, start_with

_WIDTH = 576
_PATIENCE_MS = 300


@dataclass(frozen=True)
class FirstAnswers:
    """How the new file is to be, and what comes next: "sample", "file" or "empty"."""

    path: Path
    country: str
    mode: Mode
    begin: str


class Welcome(QScrollArea):
    """One page; changing the language makes it anew."""

    language_chosen = Signal(str)
    answered = Signal(object)  # FirstAnswers
    open_requested = Signal()  # a file that is there already
    cancelled = Signal()

    def __init__(self, kit: Kit, language: str, country_code: str, path: Path, *, can_go_back: bool = False) -> None:
        """With the system's language and country, and where the file would be; `can_go_back` to a file that is open."""
        super().__init__()
        self._can_go_back = can_go_back
        self._kit, self._path = kit, path
        self._is_named = path != default_store()  # the user said where
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._mode, self._begin = QButtonGroup(self), QButtonGroup(self)
        self._language = _combo([(name, code) for code, name in LANGUAGE_NAMES.items()], language)
        self._language.activated.connect(lambda _: self.language_chosen.emit(self._language.currentData()))
        countries = sorted((country_name(code), code) for code in COUNTRY_CODES)
        self._country = _combo([*countries, (tr("Another country"), "")], country_code)
        self._follows = label("", role="small", tone="muted")
        self._country.currentIndexChanged.connect(self._tell_what_follows)
        self._tell_what_follows()
        page = QWidget()
        page.setFixedWidth(kit.theme.scaled(_WIDTH))
        self._lay_out(QVBoxLayout(page))
        outer = QWidget()
        outer.setProperty("ground", "surface")
        outer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(outer)
        row.addStretch(1)
        row.addWidget(page, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.setWidget(outer)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self, column: QVBoxLayout) -> None:
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(8)
        column.addWidget(_Title(self._kit))
        column.addSpacing(8)
        column.addWidget(Hairline(self._kit))
        column.addSpacing(12)
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for line, (name, box) in enumerate(((tr("Language"), self._language), (tr("Country"), self._country))):
            named = label(name, tone="muted")
            named.setBuddy(box)
            named.setFixedWidth(self._kit.theme.scaled(112))
            box.setFixedWidth(self._kit.theme.scaled(216))
            form.addWidget(named, line, 0)
            form.addWidget(box, line, 1)
        form.addWidget(self._follows, 1, 2)
        form.setColumnStretch(2, 1)
        column.addLayout(form)
        column.addSpacing(16)
        column.addWidget(self._question(tr("Whom do you sell to?")))
        column.addLayout(self._modes())
        column.addSpacing(16)
        column.addWidget(self._question(tr("How do you want to begin?")))
        for name, title, detail, icon in (
            ("sample", tr("Look around with sample data"), tr("A made-up shop, in a file of its own"), "flask-conical"),
            ("file", tr("Bring my files"), tr("Exports of your shop or another tool, or a spreadsheet"), "file-up"),
            ("empty", tr("Start empty"), tr("Add your first lead by hand"), "plus"),
        ):
            choice = Choice(self._kit, name, title, detail, icon, is_row=True)
            choice.entered.connect(self._answer)
            self._begin.addButton(choice)
            column.addWidget(choice)
        start_with(self._begin, 0)
        column.addSpacing(8)
        column.addLayout(self._place_row())
        column.addSpacing(8)
        column.addLayout(self._last_row())
        self._begin.buttonClicked.connect(self._tell_place)
        self.answered.connect(self._wait)

    def _modes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        for mode, title, detail, icon in (
            (Mode.B2C, tr("People", "private customers"), tr("One decides, often today"), "user-round"),
            (Mode.B2B, tr("Firms"), tr("Several decide together"), "building"),
            (Mode.BOTH, tr("Both"), tr("You can change this later"), "store"),
        ):
            choice = Choice(self._kit, mode.value, title, detail, icon)
            choice.entered.connect(self._answer)
            self._mode.addButton(choice)
            row.addWidget(choice, 1)
        start_with(self._mode, 2)
        for button in self._mode.buttons():
            button.setFixedHeight(max(each.height() for each in self._mode.buttons()))
        return row

    def _place_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._place = ElidedLabel("", role="small", tone="muted")
        self._change = link_button(self._kit, tr("Change…"), small=True)
        self._change.clicked.connect(self._change_place)
        row.addWidget(self._place)
        row.addWidget(self._change)
        row.addStretch(1)
        self._tell_place()
        return row

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._go = primary_button(self._kit, tr("Open LeadDesk"))
        self._go.setDefault(True)
        self._go.clicked.connect(self._answer)
        row.addStretch(1)
        if self._can_go_back:
            back = plain_button(self._kit, tr("Cancel"))
            back.clicked.connect(self.cancelled)
            row.addWidget(back)
        else:
            other = plain_button(self._kit, tr("Open an existing file…"))
            other.clicked.connect(self.open_requested)
            row.addWidget(other)
        row.addWidget(self._go)
        return row

    def _question(self, text: str) -> QLabel:
        return label(text, weight="semibold")

    def _tell_what_follows(self) -> None:
        chosen = country(self._country.currentData() or None)
        usual_bp = max((rate.rate_bp for rate in chosen.vat if rate.rate_bp), default=0)
        percent = self._kit.formats.percent(usual_bp / 10_000, 0 if usual_bp % 100 == 0 else 1)
        vat = f"{chosen.vat_label} {percent}" if usual_bp else ""
        self._follows.setText(" · ".join(part for part in (chosen.currency, vat, chosen.phone_prefix) if part))

    def _chosen_path(self) -> Path:
        """Where the file will be: a sample never takes the place of the user's own file, unless told to."""
        if self._is_named or _name_of(self._begin.checkedButton()) != "sample":
            return self._path
        name = tr("Sample shop")
        names = (name, *(f"{name} {number}" for number in range(2, 100)))
        paths = (self._path.with_name(each + self._path.suffix) for each in names)
        return next((path for path in paths if not path.exists()), self._path)

    def _tell_place(self) -> None:
        path = self._chosen_path()
        self._place.setText(tr("It is kept in {file}", file=f"{path.parent.name} › {path.name}"))
        self._change.setToolTip(plain_tip(str(path)))

    def _change_place(self) -> None:
        path = file_to_make(self, self._path.parent)
        if path is not None:
            self._path, self._is_named = path, True
            self._tell_place()

    def _answer(self) -> None:
        mode = Mode(_name_of(self._mode.checkedButton()))
        begin = _name_of(self._begin.checkedButton())
        self.answered.emit(FirstAnswers(self._chosen_path(), self._country.currentData(), mode, begin))


    def _wait(self) -> None:
        """Until the file is made, or the page is, anew."""
        self._go.setEnabled(False)
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._place.setText(tr("The file is being made…")))


class _Title(QWidget):
    """The mark of LeadDesk, a welcome and one promise."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.setFixedHeight(kit.theme.line("title") + kit.theme.line("body") + 12)
        self.setAccessibleName(tr("Welcome to LeadDesk"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, painting = QPainter(self), self._kit.theme, self._kit.painting
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.scaled(40)
        mark = QRect(0, (self.height() - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(mark, 8, 8)
        painter.setBrush(theme.colour("on-accent"))
        for line, share in enumerate((0.6, 0.4, 0.2)):
            width, thick = round(side * share), max(2, side // 11)
            top = mark.top() + round(side * (0.28 + 0.2 * line))
            painter.drawRoundedRect(mark.center().x() - width // 2, top, width, thick, thick / 2, thick / 2)
        left = side + 16
        upper = QRect(left, 0, self.width() - left, theme.line("title") + 4)
        painting.text(painter, upper, tr("Welcome to LeadDesk"), role="title", weight="semibold")
        lower = QRect(left, upper.bottom() + 1, upper.width(), theme.line("body") + 4)
        promise = tr("Two minutes, no account. Everything stays in one file on this computer.")
        painting.text(painter, lower, promise, colour="text-muted")


def _name_of(button: QAbstractButton | None) -> str:
    return "" if button is None else button.objectName()


def _combo(choices: list[tuple[str, str]], chosen: str) -> QComboBox:
    box = combo_box()
    for name, value in choices:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, next((place for place, (_, value) in enumerate(choices) if value == chosen), 0)))
    return box
