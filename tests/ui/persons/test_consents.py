"""What a person said about being contacted, in its dialog: all records, and one more by hand."""

from datetime import date

import pytest

from leaddesk.model.consent import Consent
from leaddesk.model.enums import ConsentState
from leaddesk.model.lead import Lead
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.services import consents, leads
from leaddesk.services.b2b import accounts
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.persons.consent_dialog import ConsentDialog
from leaddesk.ui.persons.dialogs import make_dialog
from tests.ui.lead_panel.surroundings import asked, done
from tests.ui.surroundings import settle, window_over


@pytest.mark.parametrize("table", ["lead", "stakeholder"])
def test_all_that_was_said_is_shown_and_added_to(empty_kit: Kit, table: str) -> None:
    kit, is_lead = empty_kit, table == "lead"
    if is_lead:
        done(kit, lambda work: leads.add(work, {"name": "Anna"}))
    else:
        done(kit, lambda work: accounts.add(work, {"name": "Rossi"}))
        done(kit, lambda work: accounts.add_stakeholder(work, 1, {"name": "Anna"}))
    found = asked(kit, lambda work: work.find(Lead) if is_lead else work.find(Stakeholder))
    row_id = found[0].id or 0
    of = {f"{table}_id": row_id}
    day = date(2026, 2, 1)
    done(kit, lambda work: consents.record(work, ConsentState.GRANTED, **of, source="Web form", given_on=day))  # type: ignore[arg-type]
    dialog = make_dialog(kit, "consents", table, row_id, window_over())
    assert isinstance(dialog, ConsentDialog)
    settle(kit)
    assert dialog.windowTitle() == "Consent of Anna"
    row = [str(dialog.table.model().index(0, column).data()) for column in range(3)]
    assert row[1:] == ["Agreed to marketing", "Web form"]
    assert "2026" in row[0]
    dialog.state.setCurrentIndex(dialog.state.findData("withdrawn"))
    dialog.source.setText(" By telephone ")
    dialog.day.setText("")
    dialog.save()
    settle(kit)
    newest = asked(kit, lambda work: work.find(Consent, **of))[-1]
    assert (newest.state, newest.purpose, newest.source, newest.given_on) == (
        *(ConsentState.WITHDRAWN, "marketing"),
        *("By telephone", None),
    )
