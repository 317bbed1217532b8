"""A page of help as a document, built of plain words in the colours and sizes of the theme."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextImageFormat,
    QTextList,
    QTextListFormat,
)

from leaddesk.ui.help.library import Library, Page, Part, Run
from leaddesk.ui.help.markup import BlockKind
from leaddesk.ui.kit.look.theme import Theme

_LINE_PERCENT = 135
# Pixels of a text size of 100 %.
_BEFORE: Mapping[BlockKind, int] = {"heading": 20, "paragraph": 8, "point": 4, "step": 4, "picture": 16}
_LISTS: Mapping[BlockKind, QTextListFormat.Style] = {
    "point": QTextListFormat.Style.ListDisc, "step": QTextListFormat.Style.ListDecimal,
}
_NARROW_SPACE = "\N{NARROW NO-BREAK SPACE}"


def document_of(page: Page, library: Library, theme: Theme, width: int, ratio: float = 1) -> QTextDocument:
    """The page, with pictures no wider than so many pixels, of which the screen has `ratio` dots in each.

    Links name the page that they lead to.
    """
    writer = _Writer(library, theme, width, ratio)
    writer.begin(page.title)
    for part in page.parts:
        writer.add(part)
    return writer.document


class _Writer:
    """Adds one part after the other."""

    def __init__(self, library: Library, theme: Theme, width: int, ratio: float) -> None:
        self.document = QTextDocument()
        self.document.setDefaultFont(theme.font("body"))
        self.document.setDocumentMargin(0)
        self.document.setIndentWidth(theme.scaled(24))
        self._cursor = QTextCursor(self.document)
        self._library, self._theme, self._width, self._dots = library, theme, width, round(width * ratio)
        self._kind_before: BlockKind = "title"
        self._list: QTextList | None = None  # that points or steps are added to

    def begin(self, title: str) -> None:
        form = QTextBlockFormat()
        form.setHeadingLevel(1)
        form.setBottomMargin(self._theme.scaled(4))
        self._cursor.setBlockFormat(form)
        self._cursor.insertText(title, self._look("title"))

    def add(self, part: Part) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(self._theme.scaled(_BEFORE[part.kind]))
        form.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setHeadingLevel(2 if part.kind == "heading" else 0)
        self._cursor.insertBlock(form, self._look("text"))
        if part.kind in _LISTS:
            self._put_in_list(part.kind)
        if part.kind == "picture":
            self._picture(part)
        else:
            for run in part.runs:
                self._run(run, "heading" if part.kind == "heading" else run.look)
        self._kind_before = part.kind

    def _put_in_list(self, kind: BlockKind) -> None:
        if kind != self._kind_before or self._list is None:
            form = QTextListFormat()
            form.setStyle(_LISTS[kind])
            form.setIndent(1)
            self._list = self._cursor.createList(form)
        else:
            self._list.add(self._cursor.block())

    def _run(self, run: Run, look: str) -> None:
        form = self._look(look)
        if run.target:
            form.setAnchor(True)
            form.setAnchorHref(run.target)
        text = f"{_NARROW_SPACE}{run.text}{_NARROW_SPACE}" if look == "keys" else run.text
        self._cursor.insertText(text, form)

    def _picture(self, part: Part) -> None:
        """Under a hairline of its own, and under it what it shows."""
        image = QImage(self._library.picture(part.picture, dark=self._theme.is_dark))
        size = QSize(min(image.width(), self._width), 0)
        size.setHeight(round(image.height() * size.width() / image.width()))
        framed = image.convertToFormat(QImage.Format.Format_RGB32)
        if framed.width() > self._dots:
            framed = framed.scaledToWidth(self._dots, Qt.TransformationMode.SmoothTransformation)
        painter = QPainter(framed)
        painter.setPen(self._theme.colour("hairline-strong"))
        painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
        painter.end()
        address = QUrl(f"picture:{part.picture}")
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, address, framed)
        form = QTextImageFormat()
        form.setName(address.toString())
        form.setWidth(size.width())
        form.setHeight(size.height())
        form.setProperty(QTextFormat.Property.ImageAltText, part.text)
        block = self._cursor.blockFormat()
        block.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
        self._cursor.setBlockFormat(block)
        self._cursor.insertImage(form)
        under = QTextBlockFormat()
        under.setTopMargin(self._theme.scaled(4))
        self._cursor.insertBlock(under, self._look("caption"))
        self._cursor.insertText(part.text)

    def _look(self, name: str) -> QTextCharFormat:
        theme, form = self._theme, QTextCharFormat()
        form.setFont(theme.font("body"))
        form.setForeground(theme.colour("text"))
        match name:
            case "title":
                form.setFont(theme.font("title", "semibold"))
            case "heading":
                font = QFont(theme.font("body", "semibold"))
                font.setPixelSize(theme.font_size("body") + theme.scaled(2))
                form.setFont(font)
            case "name":
                form.setFont(theme.font("body", "semibold"))
            case "keys":
                form.setFont(theme.font("body", "medium"))
                form.setBackground(theme.colour("track"))
            case "link":
                form.setForeground(theme.colour("accent"))
                form.setFontUnderline(True)
            case "caption":
                form.setFont(theme.font("small"))
                form.setForeground(theme.colour("text-muted"))
        return form
