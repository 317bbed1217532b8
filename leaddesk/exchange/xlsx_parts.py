"""The parts of an Excel workbook (ECMA-376) that are the same whatever its sheets hold."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import quoteattr

# Cell formats, by their place in the list of styles.xml. A day and an instant are shown as the reader's own system
# shows them (the built-in forms 14 and 22), money with its currency's digits.
TEXT, HEADING, DAY, INSTANT = range(4)
MONEY_BY_DIGITS = {0: 4, 2: 5, 3: 6}
_NUMBER_FORMS = (14, 22, 3, 4, 164)  # of the formats from DAY on

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MIME = "application/vnd.openxmlformats"


def sheet_part(number: int) -> str:
    """The name of the part that holds the sheet of this number; the first is 1."""
    return f"xl/worksheets/sheet{number}.xml"


def fixed_parts(titles: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The parts that say what is in a workbook with sheets of these titles, as (name, text)."""
    sheets = [(number, quoteattr(title)) for number, title in enumerate(titles, 1)]
    yield "[Content_Types].xml", _content_types(len(sheets))
    yield "_rels/.rels", _relationships([("officeDocument", "xl/workbook.xml")])
    yield (
        "xl/workbook.xml",
        f'{XML}<workbook {MAIN} xmlns:r="{_OFFICE}"><bookViews><workbookView/></bookViews><sheets>'
        + "".join(f'<sheet name={title} sheetId="{number}" r:id="rId{number}"/>' for number, title in sheets)
        + "</sheets></workbook>",
    )
    links = [("worksheet", f"worksheets/sheet{number}.xml") for number, _ in sheets]
    yield "xl/_rels/workbook.xml.rels", _relationships([*links, ("styles", "styles.xml")])
    yield "xl/styles.xml", _styles()


def _content_types(sheets: int) -> str:
    overrides = [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
    overrides += [(sheet_part(number), "worksheet") for number in range(1, sheets + 1)]
    return (
        f'{XML}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_MIME}-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(
            f'<Override PartName="/{name}" ContentType="{_MIME}-officedocument.spreadsheetml.{kind}+xml"/>'
            for name, kind in overrides
        )
        + "</Types>"
    )


def _relationships(links: Sequence[tuple[str, str]]) -> str:
    return (
        f'{XML}<Relationships xmlns="{_PACKAGE}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
            for number, (kind, target) in enumerate(links, 1)
        )
        + "</Relationships>"
    )


def _styles() -> str:
    plain = 'fontId="0" fillId="0" borderId="0"'
    font = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
    forms = "".join(f'<xf numFmtId="{form}" {plain} xfId="0" applyNumberFormat="1"/>' for form in _NUMBER_FORMS)
    return (
        f'{XML}<styleSheet {MAIN}>'
        '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.000"/></numFmts>'
        f'<fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        f'<cellStyleXfs count="1"><xf numFmtId="0" {plain}/></cellStyleXfs>'
        f'<cellXfs count="{2 + len(_NUMBER_FORMS)}"><xf numFmtId="0" {plain} xfId="0"/>'
        f'<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>{forms}</cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
