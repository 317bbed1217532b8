"""A new lead in one line: what is understood is shown while it is typed, and Enter saves it."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from leaddesk.model.change import Done
from leaddesk.services.quick import adding
from leaddesk.services.quick.line import QuickLead, Refusal, looks_like_a_person, read_line
from leaddesk.ui.kit.buttons import ghost_button, link_button
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.already_there import AlreadyThere
from leaddesk.ui.leads.understood import Understood

if TYPE_CHECKING:
    from leaddesk.services.quick.words import QuickWords

_WIDTH = 560


class QuickAdd(Form):
    """Nothing is required but something to call the lead by; all fields are one click away."""

    help_page = "leads"

    whole_requested = Signal(object)  # what is known of it: fields by name, for the form with all of them

    def __init__(self, kit: Kit, known: Mapping[str, object], parent: QWidget | None) -> None:
        """`known` may have a stage, and a name, which is the line to begin with."""
        super().__init__(kit, tr("New lead"), tr("Add lead"), parent, width=_WIDTH)
        self._stage_id = _number(known.get("stage_id"))
        self._words: QuickWords | None = None
        self._read = QuickLead()
        self._taken_back: set[Refusal] = set()
        self._is_early = False  # Enter came before the words did
        hint = tr("Lucia @lucia.home Instagram mirror saturday")
        self.line = line_edit(tr("New lead in one line"), str(known.get("name") or ""), hint, takes_lines=True)
        self.understood = Understood(kit)
        self.offer = link_button(kit, "")
        self._offered = ""
        self._whole = ghost_button(kit, tr("All &fields…"))
        self.there = AlreadyThere(kit)
        self._lay_out()
        self._listen()
        language = QLocale().name().partition("_")[0]
        kit.workspace.ask(self, lambda work: adding.prepare(work, language), self._begin, topic="words")

    @property
    def read(self) -> QuickLead:
        """What is understood now."""
        return self._read

    def save(self) -> None:
        """Make the lead with its wish and its task, and show it."""
        read, stage_id = self._read, self._stage_id
        if self._words is None:
            self._is_early = True
            return
        if read.called is None:
            self.say(tr("Give a name, a company, an e-mail address or a phone number."), self.line)
            return
        fields = read.fields()
        wish = "" if read.wish == read.called else read.wish
        task = wish or tr("Call back")
        due_on = read.due_on
        self.write(
            lambda work: adding.add(work, fields, stage_id, wish=wish, task=task, due_on=due_on),
            partial(show_made, self.kit),
        )

    def show_all(self) -> None:
        """Leave for the form with all fields, which has what is understood already."""
        read = self._read
        known: dict[str, object] = {**read.fields(), "wish": read.wish, "due_on": read.due_on}
        if read.called is not None and read.called != read.name:
            del known["name"]
        if self._stage_id is not None:
            known["stage_id"] = self._stage_id
        self.reject()
        self.whole_requested.emit(known)

    def take_offer(self) -> None:
        """Read what the clipboard has."""
        self.line.setText(self._offered)
        self.line.setFocus()

    def _begin(self, words: "QuickWords") -> None:
        self._words = words
        copied = QGuiApplication.clipboard().text()
        if len(copied) < 1_000 and looks_like_a_person(copied, words):
            self._offered = ", ".join(" ".join(line.split()) for line in copied.splitlines() if line.strip())
            shown = self._offered if len(self._offered) <= 48 else f"{self._offered[:47]}…"
            self.offer.setText(tr("Use what was co&pied: “{text}”", text=shown.replace("&", "&&")))
        self._look()
        if self._is_early:
            self.save()

    def _look(self) -> None:
        text = self.line.text()
        self.say("")
        self.offer.setVisible(bool(self._offered) and not text.strip())
        if self._words is None:
            return
        self._read = read_line(text, self._words, self._taken_back)
        self.understood.show_read(self._read)
        self.there.look_for(self._read.email, self._read.phone)

    def _refuse(self, kind: str, text: str) -> None:
        """What is taken back is wish; a wish that is taken back is not in the line any more."""
        self.line.setFocus()
        if kind != "wish":
            self._taken_back.add(Refusal(kind, text))
            self._look()
            return
        kept = [part.text for part in self._read.parts]
        self.line.setText(", ".join(kept))

    def _open_known(self, lead_id: int) -> None:
        self.reject()
        self.kit.navigator.lead_requested.emit(lead_id)


    def _lay_out(self) -> None:
        self.body.addWidget(self.line)
        self.body.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.understood, self.there, self.problem):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.offer.hide()
        self.buttons.insertWidget(0, self._whole)
        self.put_in_order([self.line, self.offer, self.understood, self.there.open_button, self._whole])
        self.line.setFocus()

    def _listen(self) -> None:
        self.line.textChanged.connect(self._look)
        self.understood.refused.connect(self._refuse)
        self.offer.clicked.connect(self.take_offer)
        self._whole.clicked.connect(self.show_all)
        self.there.open_requested.connect(self._open_known)
        self.finished.connect(self.there.pause.stop)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)


def show_made(kit: Kit, done: Done) -> None:
    """Open the lead that was made."""
    if made := done.made("lead"):
        kit.navigator.lead_requested.emit(made)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
