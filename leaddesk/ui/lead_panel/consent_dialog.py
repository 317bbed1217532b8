"""What somebody said about being contacted: all that is known, and one more record by hand."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from leaddesk.model.consent import MARKETING, Consent
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.messages import N_
from leaddesk.services import consents
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.date_edit import DateEdit
from leaddesk.ui.kit.form import Form
from leaddesk.ui.kit.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.plain_table import PlainTable
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.lead_panel.wording import said_words

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

    def __init__(self, kit: Kit, page: LeadPage, parent: QWidget | None) -> None:
        """Of the lead of a page, newest first."""
        name = page.lead.contact or page.lead.name
        super().__init__(kit, tr("Consent of {name}", name=name), tr("Add record"), parent, width=640)
        self._lead_id = page.lead.id or 0
        heads = (tr("When"), tr("What"), tr("Where from"))
        self.table = PlainTable(kit, tr("What was said so far"), heads, figures=(), height=104)
        self.table.show_rows([self._cells(each) for each in page.consents])
        self.table.setVisible(bool(page.consents))
        self.body.addWidget(self.table, 1)
        if not page.consents:
            self.body.addWidget(label(tr("Nothing is known yet."), tone="muted"))
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

    @override
    def save(self) -> None:
        try:
            day = self.read_day(self.day)
        except ValueError:
            return
        lead_id, typed, source = self._lead_id, self.purpose.text().strip(), self.source.text().strip() or None
        purpose = MARKETING if typed == tr("marketing") else typed
        state, basis = ConsentState(self.state.currentData()), ConsentBasis(self.basis.currentData())
        self.write(
            lambda work: consents.record(
                work, state, lead_id=lead_id, purpose=purpose, basis=basis, source=source, given_on=day
            )
        )

    def _cells(self, consent: Consent) -> tuple[str, str, str]:
        """The ground only where it is another than that the person said so."""
        day = self.kit.formats.day(consent.given_on) if consent.given_on is not None else "–"
        said, ground = said_words(consent), tr(_BASES[consent.basis])
        if consent.basis is not ConsentBasis.CONSENT:
            said = f"{said} · {ground}"
        return day, said, consent.source or ""
