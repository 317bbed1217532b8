"""Ways of reaching the lead: said in words, and opened only where they are plain."""

from leaddesk.model.enums import ConsentState
from leaddesk.services import consents, leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel
from tests.ui.lead_panel.surroundings import done, lead_of
from tests.ui.opened import opened_urls


def set_ways(kit: Kit, panel: LeadPanel, **ways: str | None) -> None:
    lead_id = lead_of(panel)
    done(kit, lambda work: leads.edit(work, lead_id, ways))


def test_each_button_says_where_it_leads(kit: Kit, panel: LeadPanel) -> None:
    set_ways(
        kit,
        panel,
        email="anna@posteo.se",
        phone="+46 40 612 38 90",
        whatsapp="+39 333 1234567",
        website="example.com/shop",
        instagram="@anna.rides",
    )
    rows = panel.contact.rows
    assert {field: row.open_button.accessibleName() for field, row in rows.items() if row.open_button.isVisible()} == {
        "email": "Write an e-mail to anna@posteo.se",
        "phone": "Call +46 40 612 38 90",
        "whatsapp": "Write to +393331234567 on WhatsApp",
        "website": "Open example.com in the browser",
        "instagram": "Open @anna.rides on Instagram",
    }
    with opened_urls() as urls:
        for field in ("email", "phone", "whatsapp", "website", "instagram"):
            rows[field].open_button.click()
    assert urls == [
        "mailto:anna@posteo.se",
        "tel:+46406123890",
        "https://wa.me/393331234567",
        "https://example.com/shop",
        "https://www.instagram.com/anna.rides",
    ]


def test_who_wants_no_advertising_is_written_to_only_by_way_of_the_message(kit: Kit, panel: LeadPanel) -> None:
    set_ways(kit, panel, email="anna@posteo.se", phone="+46 40 612 38 90", whatsapp="+39 333 1234567")
    lead_id, wishes = lead_of(panel), list[int]()
    done(kit, lambda work: consents.record(work, ConsentState.WITHDRAWN, lead_id=lead_id))
    kit.navigator.message_requested.connect(wishes.append)
    rows = panel.contact.rows
    assert rows["email"].open_button.accessibleName() == "Write an e-mail to anna@posteo.se (does not want advertising)"
    with opened_urls() as urls:
        for field in ("email", "whatsapp", "phone"):
            rows[field].open_button.click()
    assert (urls, wishes) == (["tel:+46406123890"], [lead_id, lead_id])


def test_all_that_was_said_is_asked_for(kit: Kit, panel: LeadPanel) -> None:
    wished: list[tuple[str, str, int]] = []
    kit.navigator.person_requested.connect(lambda *wish: wished.append(wish))
    panel.contact.open_consents()
    assert wished == [("consents", "lead", lead_of(panel))]


def test_what_is_not_plain_has_no_button_and_opens_nothing(kit: Kit, panel: LeadPanel) -> None:
    set_ways(
        kit,
        panel,
        email="anna@posteo.se?bcc=all@example.com",
        website="javascript:alert(1)",
        instagram="file:///etc/passwd",
        whatsapp="333 1234567",
    )
    with opened_urls() as urls:
        for field in ("email", "website", "instagram", "whatsapp"):
            assert not panel.contact.rows[field].open_button.isVisible()
            panel.contact.rows[field].open()
    assert urls == []


def test_a_name_that_looks_like_html_is_a_name(kit: Kit, panel: LeadPanel) -> None:
    set_ways(kit, panel, website="<b>example.com</b>", name="<img src=x> & Söhne " * 9)
    panel.grab()
    tips = [each.toolTip() for each in panel.findChildren(type(panel.head._name))]  # noqa: SLF001
    assert tips
    assert all("<img" not in tip and "&lt;img src=x&gt; &amp; Söhne" in tip for tip in tips)
