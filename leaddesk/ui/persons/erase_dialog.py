"""Erasing a person: asked once, with what goes, what stays, and which backups still hold it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.services import backups
from leaddesk.services.persons.erasing import Erased, Erasing, erase, would_erase
from leaddesk.services.persons.who import Whom
from leaddesk.ui.kit.buttons import danger_button, plain_button
from leaddesk.ui.kit.drafts import forget_person
from leaddesk.ui.kit.fields.inputs import check_box
from leaddesk.ui.kit.job_dialog import JobDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label, set_tone
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.persons.kept_searches import forget

if TYPE_CHECKING:
    from leaddesk.model.backups import Backup
    from leaddesk.services.desk import Desk

_NAMED = 4  # backups


class EraseDialog(JobDialog):
    """It cannot be undone, and says so; while it runs it can only be waited for."""

    help_page = "privacy"

    def __init__(self, kit: Kit, whom: Whom, parent: QWidget | None) -> None:
        """Filled as soon as it is known what there is."""
        super().__init__(kit, tr("Erase a person"), parent, width=560)
        self._whom = whom
        self._told: Erasing | None = None
        self._holding: Sequence[Backup] = ()
        self.also, self.remove = check_box(""), check_box(tr("Remove these backups, and make a new one"))
        self.goes, self.stays, self.held, self.said = (label("", wrap=True) for _ in range(4))
        self._why_held = label(
            tr(
                "A backup is one piece: nobody can be taken out of it. If you go back to one, LeadDesk erases the "
                "person again. Backups that you copied elsewhere are not known here."
            ),
            role="small",
            tone="muted",
            wrap=True,
        )
        gap = kit.theme.scaled(8)
        for head, part in ((tr("Goes for good"), self.goes), (tr("Stays, without a name"), self.stays)):
            self.body.addWidget(label(head, weight="medium"))
            self.body.addWidget(part)
            self.body.addSpacing(gap)
        self._held_head = label(tr("Backups that still hold the person"), weight="medium")
        for later in (self._held_head, self.held, self._why_held, self.remove, self.also, self.said):
            self.body.addWidget(later)
            later.hide()
        self.cancel = plain_button(kit, tr("Cancel"))
        self.erase = danger_button(kit, tr("Erase for good"), "user-x")
        self.erase.setEnabled(False)
        self.cancel.clicked.connect(self.reject)
        self.erase.clicked.connect(self._erase)
        self.also.toggled.connect(self._read)
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.erase)
        self._read()

    def _read(self) -> None:
        whom, same_email = self._whom, self.also.isChecked()
        self.erase.setEnabled(False)
        self.kit.workspace.ask(
            self,
            lambda work: would_erase(work, whom, same_email=same_email),
            self._show,
            topic="erasing",
            failed=self._refuse,
        )

    def _show(self, told: Erasing) -> None:
        self._told = told
        self.set_title(tr("Erase {name}?", name=told.name))
        goes = (
            (tr("Names, addresses, numbers and notes; in what others wrote, too"), 1),
            (tr("%Ln task(s)", "", told.tasks), told.tasks),
            (tr("%Ln document link(s)", "", told.documents), told.documents),
            (tr("%Ln record(s) of consent", "", told.consents), told.consents),
            (tr("What the history knows of it: it cannot be undone, nor can what was done before"), 1),
        )
        stays = (
            (tr("%Ln lead(s) with channel, stages, value and days: no figure changes", "", told.leads), told.leads),
            (tr("%Ln sale(s) with amounts, days and VAT, for the accountant", "", told.sales), told.sales),
            (tr("Day and kind of %Ln contact(s) with the person", "", told.entries), told.entries),
            (tr("%Ln seat(s) among those who decide", "", told.roles), told.roles),
        )
        self.goes.setText(_listed(goes))
        self.stays.setText(_listed(stays) or tr("Nothing"))
        self.also.setText(tr("Also %Ln other(s) with the same e-mail address", "", told.also))
        self.also.setVisible(told.also > 0)
        path, uids = self.kit.workspace.path, told.uids
        self.kit.workspace.run(
            lambda _desk, _progress: backups.holding(path, uids),
            owner=self,
            then=self._show_backups,
            failed=self._refuse,
            writes=False,
        )

    def _show_backups(self, holding: "Sequence[Backup]") -> None:
        self._holding = holding
        names = [f"• {backup.path.name}" for backup in holding[:_NAMED]]
        if len(holding) > _NAMED:
            names.append(tr("and %Ln more", "", len(holding) - _NAMED))
        self.held.setText("\n".join(names))
        for each in (self._held_head, self.held, self._why_held, self.remove):
            each.setVisible(bool(holding))
        self.erase.setEnabled(True)
        self._fit()

    def _fit(self) -> None:
        """As high as the words want to be at this width, which Qt finds out only when the dialog is first shown."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted, room = layout.totalHeightForWidth(self.width()), self.screen().availableGeometry().height()
            self.setMinimumHeight(min(wanted, room))

    def _erase(self) -> None:
        whom, same_email, path = self._whom, self.also.isChecked(), self.kit.workspace.path
        gone = tuple(self._holding) if self.remove.isChecked() else ()

        def job(desk: "Desk", _: object) -> Erased:
            done = erase(desk, whom, same_email=same_email)
            if gone:
                backups.replace(path, gone)
            return done

        for part in (self.erase, self.cancel, self.also, self.remove):
            part.setEnabled(False)
        self._say(tr("Erasing…"))
        self.kit.workspace.run(job, owner=self, then=self._erased, failed=self._refuse)

    def _erased(self, erased: Erased) -> None:
        if self._told is not None:
            forget(self.kit.preferences, self._told.words)
            forget_person(self.kit.workspace, self._told.uids, self._told.words)
        if erased.unclean is None:
            self.kit.navigator.notice_requested.emit("success", tr("The person is erased."))
        else:
            reason = worded(erased.unclean)
            sentence = tr("The person is erased, but not yet overwritten in the file: {reason}", reason=reason)
            self.kit.navigator.notice_requested.emit("warning", sentence)
        self.accept()

    def _refuse(self, error: LeadDeskError) -> None:
        for part in (self.cancel, self.also, self.remove):
            part.setEnabled(True)
        self._say(worded(error.message), "danger")

    def _say(self, sentence: str, tone: str = "muted") -> None:
        self.said.setText(sentence)
        set_tone(self.said, tone)
        self.said.show()
        self._fit()


def _listed(parts: Sequence[tuple[str, int]]) -> str:
    """What there is any of, line by line."""
    return "\n".join(f"• {words}" for words, count in parts if count)
