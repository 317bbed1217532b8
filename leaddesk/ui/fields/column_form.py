"""What is to become of one kept column: the field's name and type, what fits it, and what must be asked first."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.model.enums import FieldType
from leaddesk.services.field_making import FieldWanted
from leaddesk.services.importing.preview import Answer, Question
from leaddesk.services.kept_columns import MOST_CHOICES, NO_ANSWERS, Answers, ColumnFit, KeptColumn
from leaddesk.ui.fields.words import quoted, type_with_example
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label, set_tone
from leaddesk.ui.kit.words.translations import tr

_WORDS_SHOWN = 8


class ColumnForm(QWidget):
    """Filled in already: one press makes the field."""

    look_requested = Signal()  # another type was chosen, or a question was answered
    make_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """No column is chosen."""
        super().__init__()
        self._kit = kit
        self._column: KeptColumn | None = None
        self._answers = NO_ANSWERS
        self.name = line_edit(tr("Name"))
        self.type = combo_box(tr("Type"))
        for each in FieldType:
            self.type.addItem(type_with_example(kit, each), each)
        self.type.activated.connect(self._choose_type)
        self.make = primary_button(kit, tr("Make a field"))
        self.make.clicked.connect(self.make_requested)
        self.told = label("", wrap=True)
        self.told.setMinimumHeight(2 * kit.theme.line("body"))  # kept free, so that nothing moves
        self._answer_row = QHBoxLayout()
        self._answer_row.setSpacing(kit.theme.scaled(8))
        self.answers: list[QWidget] = []
        self._lay_out()
        self.show_column(None)

    def show_column(self, column: KeptColumn | None) -> None:
        """Propose a field for a column."""
        self._column, self._answers = column, NO_ANSWERS
        self.setEnabled(column is not None)
        self.name.setText(column.name if column is not None else "")
        self.type.setCurrentIndex(self.type.findData(column.type) if column is not None else -1)
        self.show_fit(None)

    def show_fit(self, fit: ColumnFit | None) -> None:
        """Say what fits, or ask; None while it is looked at."""
        self._clear_answers()
        self.make.setEnabled(fit is not None and fit.question is None and self._is_possible(fit))
        if fit is None or self._column is None:
            self._say("")
        elif fit.question is not None:
            self._ask(fit.question)
        elif not self._is_possible(fit):
            self._say(self._why_not(fit), "warning")
        else:
            self._say(self._told(fit))

    @property
    def wanted(self) -> FieldWanted | None:
        """The field as it is asked for now."""
        if self._column is None:
            return None
        return FieldWanted(self._column.name, self.name.text(), FieldType(self.type.currentData()), self._answers)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._kit.theme.scaled(16))
        grid.setVerticalSpacing(self._kit.theme.scaled(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        for place, (words, field) in enumerate(((tr("Name"), self.name), (tr("Type"), self.type))):
            head = label(words, tone="muted")
            head.setBuddy(field)
            grid.addWidget(head, 0, 2 * place)
            grid.addWidget(field, 0, 2 * place + 1)
        row = QHBoxLayout()
        row.setSpacing(self._kit.theme.scaled(16))
        row.addWidget(self.told, 1)
        row.addLayout(self._answer_row)
        row.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.theme.scaled(8))
        column.addLayout(grid)
        column.addLayout(row)

    def _is_possible(self, fit: ColumnFit) -> bool:
        return fit.fits > 0

    def _why_not(self, fit: ColumnFit) -> str:
        if self.type.currentData() == FieldType.CHOICE and not fit.choices:
            return tr("It has more than {count} different values: too many to choose from.", count=MOST_CHOICES)
        return tr("None of its values is of this type.")

    def _told(self, fit: ColumnFit) -> str:
        said = [tr("%Ln lead(s) get a value.", "", fit.fits)]
        if fit.misfits:
            some = quoted(fit.examples)
            said.append(tr("%Ln value(s) do not fit and stay as further details: {some}", "", fit.misfits, some=some))
        if self.type.currentData() == FieldType.CHOICE:
            some = ", ".join(fit.choices[:_WORDS_SHOWN]) + ("…" if len(fit.choices) > _WORDS_SHOWN else "")
            said.append(tr("To choose from: {words}", words=some))
        if fit.drops_times:
            said.append(tr("Times of day are left out."))
        return " ".join(said)

    def _ask(self, question: Question) -> None:
        meanings = [self._meaning(each) for each in question.answers]
        if all(meanings):
            said = tr("“{value}” can be read in two ways. Which one is it?", value=question.value)
        elif question.about == "date_order":
            said = tr("It mixes orders of day and month. Which one holds?")
        else:
            said = tr("It mixes decimal commas and points. Which one holds?")
        self._say(said, "warning")
        for answer, meaning in zip(question.answers, meanings, strict=True):
            button = plain_button(self._kit, meaning or _bare_answer(answer.value))
            button.clicked.connect(lambda _=False, value=answer.value: self._answer(question, value))
            self._answer_row.addWidget(button)
            self.answers.append(button)

    def _answer(self, question: Question, value: str) -> None:
        for order in ("dmy", "mdy", "ymd"):
            if question.about == "date_order" and value == order:
                self._answers = Answers(date_order=order)
        for mark in ("comma", "point"):
            if question.about == "decimal" and value == mark:
                self._answers = Answers(decimal=mark)
        self.look_requested.emit()

    def _meaning(self, answer: Answer) -> str:
        formats, meaning = self._kit.formats, answer.meaning
        if isinstance(meaning, date):
            return formats.day(meaning)
        if isinstance(meaning, Decimal):
            exponent = meaning.as_tuple().exponent
            return formats.number(float(meaning), max(0, -exponent) if isinstance(exponent, int) else 0)
        return ""

    def _choose_type(self) -> None:
        self._answers = NO_ANSWERS
        self.look_requested.emit()

    def _say(self, sentence: str, tone: str = "muted") -> None:
        self.told.setText(sentence)
        set_tone(self.told, tone)

    def _clear_answers(self) -> None:
        for button in self.answers:
            button.hide()
            button.deleteLater()
        self.answers = []


def _bare_answer(value: str) -> str:
    return {
        "dmy": tr("Day, month, year"),
        "mdy": tr("Month, day, year"),
        "ymd": tr("Year, month, day"),
        "comma": tr("Decimal comma"),
        "point": tr("Decimal point"),
    }[value]
