"""Where the tools that people come from keep their export: three lines each, as true as their vendors keep it."""

from typing import NamedTuple

from leaddesk.model.messages import N_


class Source(NamedTuple):
    """A tool, what it is called (a name, or a word to be translated), and the way to its file."""

    key: str
    title: str
    lines: tuple[str, str, str]


SOURCES = (
    Source(
        "shopify",
        "Shopify",
        (
            N_("In the Shopify admin open Customers and press Export: all of them, as CSV. The same under Orders."),
            N_("Of more than 50 rows, Shopify sends the file to your e-mail address, sometimes minutes later."),
            N_("Bring both files together: orders find their customers by themselves."),
        ),
    ),
    Source(
        "meta",
        "Meta",
        (
            N_("Leads: in Meta Business Suite open All tools › Instant forms, and download a form’s leads as CSV."),
            N_("Meta hands out leads of the last 90 days only: download them once a month, and nothing is lost."),
            N_("Costs: in Ads Manager choose Campaigns, break down by time › Month, then Reports › Export table data."),
        ),
    ),
    Source(
        "google_ads",
        "Google Ads",
        (
            N_("Open Campaigns and choose the days above the table: since you began, if you can."),
            N_("Press Segment › Time › Month, so that costs are known month by month."),
            N_("Press Download above the table, and choose CSV. The lines above its header do no harm."),
        ),
    ),
    Source(
        "hubspot",
        "HubSpot",
        (
            N_("Open CRM › Contacts, choose the view All contacts, and press Export above the table."),
            N_("Choose CSV and all properties; HubSpot sends a link to your e-mail address."),
            N_("Do the same under Companies and Deals, and bring the three files together."),
        ),
    ),
    Source(
        "pipedrive",
        "Pipedrive",
        (
            N_("Open Deals as a list, show the columns that matter (only these are exported), ID among them."),
            N_("Press … at the upper right, then Export filter results, and choose CSV or Excel."),
            N_("Do the same under Contacts for people and for organizations, and bring the files together."),
        ),
    ),
    Source(
        "excel",
        "Excel",
        (
            N_("Bring the workbook as it is (.xlsx, .xls or .ods); if it has several sheets, you choose one here."),
            N_("One row has the names of the columns, and each row under it is a person, a deal or a sale."),
            N_("A title or empty rows above the names do no harm; LeadDesk never changes your workbook."),
        ),
    ),
    Source(
        "google_contacts",
        "Google Contacts",
        (
            N_("Open contacts.google.com on a computer and press Export."),
            N_("Choose all contacts, or a label such as Customers, and Google CSV or vCard as the format."),
            N_("They come in as contacts: found and listed, but on the board only when you put them there."),
        ),
    ),
    Source(
        "other",
        N_("Another tool"),
        (
            N_("Look for Export or Download beside its list, often under … or in its settings."),
            N_("Choose CSV or Excel, with all columns; address books often offer vCard, which can be read too."),
            N_("What a column holds is shown next, and can be put right, before anything is written."),
        ),
    ),
)
