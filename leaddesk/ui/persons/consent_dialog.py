"""What somebody said about being contacted: all that is known, and one more record by hand."""

from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.consent import MARKETING, Consent
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_
from leaddesk.services import consents
from leaddesk.services.persons.who import Whom
from leaddesk.ui.kit.consent_words import said_words
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr

_STATES = {
    ConsentState.GRANTED: N_("Agreed"),
    ConsentState.REFUSED: N_("Refused"),
    ConsentState.WITHDRAWN: N_("Withdrew it"),
}
_BASES = {
    ConsentBasis.CONSENT: N_("Consent"),
    ConsentBasis.LEGITIMATE_INTEREST: N_("Legitimate interest"),
    ConsentBasis.CONTRACT: N_("Contract"),
    ConsentBasis.LEGAL_DUTY: N_("Legal duty"),
    ConsentBasis.UNKNOWN: N_("Not known"),
}


class ConsentDialog(Form):
    """Records are added and never changed; the newest of a purpose holds."""

    help_page = "privacy"

    def __init__(self, kit: Kit, whom: Whom, parent: QWidget | None) -> None:
        """Of a lead or a stakeholder, newest first."""
        super().__init__(kit, tr("Consent"), tr("Add record"), parent, width=640)
        is_lead = whom.table == "lead"
        self._lead_id = whom.row_id if is_lead else None
        self._stakeholder_id = None if is_lead else whom.row_id
        heads = (tr("When"), tr("What"), tr("Where from"))
        self.table = PlainTable(kit, tr("What was said so far"), heads, figures=(), height=104)
        self.body.addWidget(self.table, 1)
        self._unknown = label(tr("Nothing is known yet."), tone="muted")
        self._unknown.hide()
        self.body.addWidget(self._unknown)
        self.state, self.basis = combo_box(tr("What")), combo_box(tr("Ground"))
        for state, words in _STATES.items():
            self.state.addItem(tr(words), state.value)
        for basis, words in _BASES.items():
            self.basis.addItem(tr(words), basis.value)
        self.purpose = line_edit(tr("For"), tr("marketing"))
        self.day = DateEdit(kit, tr("Day"), kit.workspace.today)
        self.source = line_edit(tr("Where from"), placeholder=tr("Such as Form at the counter"))
        self.lay_out(
            (
                (tr("&What"), self.state),
                (tr("&For"), self.purpose),
                (tr("&Day"), self.day),
                (tr("Where fro&m"), self.source),
                (tr("&Ground"), self.basis),
            )
        )
        question = partial(consents.said_by, lead_id=self._lead_id, stakeholder_id=self._stakeholder_id)
        kit.workspace.ask(self, question, self._show, topic="consents", failed=self._gone)

    @override
    def save(self) -> None:
        try:
            day = self.read_day(self.day)
        except ValueError:
            return
        typed, source = self.purpose.text().strip(), self.source.text().strip() or None
        purpose = MARKETING if typed == tr("marketing") else typed
        state, basis = ConsentState(self.state.currentData()), ConsentBasis(self.basis.currentData())
        record = partial(consents.record, lead_id=self._lead_id, stakeholder_id=self._stakeholder_id)
        self.write(
            lambda work: record(work, state, purpose=purpose, basis=basis, source=source, given_on=day)
        )

    def _show(self, said: consents.Said) -> None:
        self.set_title(tr("Consent of {name}", name=said.name))
        self.table.show_rows([self._cells(each) for each in said.consents])
        self.table.setVisible(bool(said.consents))
        self._unknown.setVisible(not said.consents)

    def _gone(self, error: LeadDeskError) -> None:
        self.reject()
        self.kit.workspace.refused.emit(error.message)

    def _cells(self, consent: Consent) -> tuple[str, str, str]:
        """The ground only where it is another than that the person said so."""
        day = self.kit.formats.day(consent.given_on) if consent.given_on is not None else "–"
        said, ground = said_words(consent), tr(_BASES[consent.basis])
        if consent.basis is not ConsentBasis.CONSENT:
            said = f"{said} · {ground}"
        return day, said, consent.source or ""
