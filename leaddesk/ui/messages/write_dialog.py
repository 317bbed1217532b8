"""A message to a lead: from a template or free, read once more, and then copied or handed to mail or WhatsApp."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.model.change import Done
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.links import LONGEST, Link, chat_link, mail_link
from leaddesk.model.message_template import MessageTemplate
from leaddesk.model.placeholders import PLACEHOLDERS, fill, places_left
from leaddesk.services import templates
from leaddesk.services.diary import activities
from leaddesk.services.templates import Reader
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import ghost_button, plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.fields.inputs import check_box, combo_box, line_edit, text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.opening import open_link
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.messages.place_words import place_words
from leaddesk.ui.messages.templates_dialog import TemplatesDialog
from leaddesk.ui.messages.values import values_for

_TEXT_HEIGHT = 200


@dataclass(frozen=True)
class _Read:
    reader: Reader
    templates: tuple[MessageTemplate, ...]


class WriteDialog(Dialog):
    """What was opened or copied is not yet sent: only who wrote it knows, and notes it with one click."""

    help_page = "lead"

    def __init__(self, kit: Kit, lead_id: int, parent: QWidget | None) -> None:
        """Filled as soon as the lead is read."""
        super().__init__(kit, tr("Write a message"), parent, width=600)
        self._lead_id = lead_id
        self._reader: Reader | None = None
        self._templates: tuple[MessageTemplate, ...] = ()
        self._kind = ActivityKind.MESSAGE
        self.manager: TemplatesDialog | None = None
        self.whom = label("", tone="muted", wrap=True)
        self.choice = combo_box(tr("Template"))
        self.manage = for_writing(kit, ghost_button(kit, tr("Templates…"), "pencil"))
        self.subject = line_edit(tr("Subject"), placeholder=tr("Subject, for e-mail"))
        self.text = text_edit(tr("Text"), placeholder=tr("Write your message…"))
        self.text.setMinimumHeight(kit.theme.scaled(_TEXT_HEIGHT))
        self.is_no_advertising = check_box(tr("This is no advertising: it is an answer, or about an order"))
        self.is_no_advertising.hide()
        self.doubt = label(role="small", tone="warning", wrap=True)
        self.sent = NoticeStrip(kit, "question", tr("Was it sent?"))
        self.note = for_writing(kit, plain_button(kit, tr("Note it with the lead"), "check", small=True))
        self.copy = plain_button(kit, tr("Copy"), "copy")
        self.chat = plain_button(kit, tr("Open in WhatsApp"), "message-circle")
        self.mail = primary_button(kit, tr("Open in mail"), "mail")
        self._lay_out()
        self.choice.activated.connect(self._take_template)
        self.manage.clicked.connect(self._manage)
        self.subject.textChanged.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        self.is_no_advertising.toggled.connect(self._tell)
        self.copy.clicked.connect(self._copy)
        self.chat.clicked.connect(lambda: self._open(self.chat_link(), ActivityKind.MESSAGE))
        self.mail.clicked.connect(lambda: self._open(self.mail_link(), ActivityKind.EMAIL))
        self.note.clicked.connect(self._note)
        kit.workspace.changed.connect(self._file_changed)
        self._read()

    def mail_link(self) -> Link | None:
        """The message for the mail program; None if there is no address."""
        address = self._reader.lead.email if self._reader is not None else None
        return mail_link(address or "", self.subject.text(), self.text.toPlainText())

    def chat_link(self) -> Link | None:
        """The message for WhatsApp; None if no number with its country's code is known."""
        if self._reader is None:
            return None
        lead, text = self._reader.lead, self.text.toPlainText()
        links = (chat_link(number, text) for number in (lead.whatsapp, lead.mobile, lead.phone) if number)
        return next((link for link in links if link is not None), None)

    def take_template(self, template: MessageTemplate) -> None:
        """Fill the message from a template; what is not known stays as a place, and is pointed out.

        What was written before can be taken back to, as anything that one types over.
        """
        if self._reader is None:
            return
        values = values_for(self.kit, self._reader)
        self.subject.selectAll()
        self.subject.insert(fill(template.subject, values).text)
        self.text.selectAll()
        self.text.insertPlainText(fill(template.text, values).text)
        self.text.setFocus()

    def _lay_out(self) -> None:
        gap = self.kit.theme.scaled(8)
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self.choice, 1)
        row.addWidget(self.manage)
        self.body.addWidget(self.whom)
        self.body.addLayout(row)
        for part in (self.subject, self.text, self.doubt, self.is_no_advertising, self.sent):
            self.body.addWidget(part)
        self.body.setStretchFactor(self.text, 1)
        self.doubt.hide()
        self.sent.hide()
        self.sent.add_button(self.note)
        self.add_close()
        for button in (self.copy, self.chat, self.mail):
            self.buttons.addWidget(button)

    def _read(self) -> None:
        lead_id = self._lead_id

        def read(work: Work) -> _Read:
            return _Read(templates.reader(work, lead_id), templates.templates(work))

        self.kit.workspace.ask(self, read, self._show, topic="message")

    def _show(self, read: _Read) -> None:
        self._reader, self._templates = read.reader, read.templates
        lead = read.reader.lead
        ways = [way for way in (lead.email, lead.whatsapp or lead.mobile or lead.phone) if way]
        self.whom.setText(" · ".join([lead.name, *ways]))
        chosen = self.choice.currentData()
        self.choice.clear()
        self.choice.addItem(tr("Without a template") if read.templates else tr("No templates yet"), 0)
        for template in read.templates:
            self.choice.addItem(template.name, template.id)
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self._tell()

    def _take_template(self, place: int) -> None:
        template = next((each for each in self._templates if each.id == self.choice.itemData(place)), None)
        if template is not None:
            self.take_template(template)

    def _tell(self) -> None:
        """What one should know before it is sent, and which ways there are."""
        has_text = bool(self.text.toPlainText().strip())
        mail, chat = self.mail_link(), self.chat_link()
        said_no = self._reader is not None and self._reader.said_no
        self.is_no_advertising.setVisible(said_no)
        may_go = has_text and (not said_no or self.is_no_advertising.isChecked())
        self.copy.setEnabled(may_go)
        self.mail.setEnabled(may_go and mail is not None and len(mail.address) <= LONGEST)
        self.chat.setEnabled(may_go and chat is not None and len(chat.address) <= LONGEST)
        sentences = list(self._doubts(mail, chat))
        self.doubt.setText("\n".join(sentences))
        needed = self.doubt.heightForWidth(self.text.width()) if sentences else 0
        self.doubt.setMinimumHeight(needed)  # else the dialog stays as it was, and the lines under the text
        self.doubt.setVisible(bool(sentences))

    def _doubts(self, mail: Link | None, chat: Link | None) -> Sequence[str]:
        if self._reader is None:
            return ()
        found: list[str] = []
        if self._reader.said_no:
            found.append(tr("This person does not want to be sent advertising: such a message goes nowhere from here."))
        left = places_left(f"{self.subject.text()}\n{self.text.toPlainText()}")
        missing = [place_words(name) for place in left if (name := place[1:-1].lower()) in PLACEHOLDERS]
        unknown = [place for place in left if place[1:-1].lower() not in PLACEHOLDERS]
        if missing:
            found.append(tr("Not known: {what}. Write it in, or take it out.", what=", ".join(missing)))
        if unknown:
            found.append(tr("LeadDesk does not know {places}; it stays as it is.", places=", ".join(unknown)))
        if mail is None:
            found.append(tr("There is no e-mail address that can be written to."))
        if chat is None:
            found.append(tr("WhatsApp needs a number with its country's code, such as +39 333 123 4567."))
        if any(link is not None and len(link.address) > LONGEST for link in (mail, chat)):
            found.append(tr("This is too long to be handed on: copy it, and paste it there."))
        return found

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._ask_whether_sent(ActivityKind.MESSAGE, tr("Copied. Was it sent?"))

    def _open(self, link: Link | None, kind: ActivityKind) -> None:
        if link is not None and len(link.address) <= LONGEST and open_link(self.kit, link):
            self._ask_whether_sent(kind, tr("Was it sent?"))

    def _ask_whether_sent(self, kind: ActivityKind, sentence: str) -> None:
        self._kind = kind
        self.sent.say(sentence)
        self.sent.show()
        self.note.setFocus()

    def _note(self) -> None:
        """Keep that it was sent, and what."""
        kind, lead_id = self._kind, self._lead_id
        parts = (self.subject.text().strip() if kind is ActivityKind.EMAIL else "", self.text.toPlainText().strip())
        text = "\n".join(part for part in parts if part)
        self.note.setEnabled(False)
        self.kit.workspace.do(
            lambda work: activities.log(work, kind, text, lead_id=lead_id),
            owner=self,
            then=lambda _: self.accept(),
            failed=self._not_noted,
        )

    def _not_noted(self, error: LeadDeskError) -> None:
        self.note.setEnabled(True)
        self.sent.say(worded(error.message))

    def _manage(self) -> None:
        self.manager = TemplatesDialog(self.kit, self)
        self.manager.open()

    def _file_changed(self, done: Done) -> None:
        if done.tables & {"message_template", "lead", "setting", "consent"}:
            self._read()
