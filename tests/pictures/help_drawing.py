"""Draws the pictures of the help in one language: LANGUAGE FOLDER FAMILY [WORD…]; prints the name of each.

Each shows a part of the window, light and dark, no wider than a page of help has room for, in few colours.
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from typing_extensions import override

from leaddesk.ui.shell.shell import Shell
from tests.pictures import account_scenes, report_scenes, ways
from tests.pictures.drawing import Drawing, draw
from tests.pictures.few_colours import with_few_colours

Steps = Iterator[None]

WIDTH = 600  # pixels of a page of help at a text size of 100 %
_COLOURS = 80
_LEAD = "is:b2c is:open has:task has:email created:last-30-days"


@dataclass(frozen=True)
class Picture:
    """A part of the window of this size: what `part` grabs, of which the upper left is kept."""

    name: str
    window: QSize
    show: Callable[[Shell], Steps]
    part: Callable[[Shell], QPixmap]
    height: int  # at most


def _as_seen(shell: Shell, part: QWidget) -> QPixmap:
    """On the ground that it stands on."""
    return shell.window.grab(QRect(part.mapTo(shell.window, QPoint()), part.size()))


def _page(shell: Shell) -> QPixmap:
    assert shell.content is not None
    return _as_seen(shell, shell.content.pages)


def _panel(shell: Shell) -> QPixmap:
    assert shell.content is not None
    assert shell.content.panel is not None
    return _as_seen(shell, shell.content.panel)


def _beside(shell: Shell) -> QPixmap:
    """Page and panel, without the sidebar."""
    assert shell.content is not None
    pages = shell.content.pages
    return shell.window.grab(QRect(pages.mapTo(shell.window, QPoint()), shell.window.rect().bottomRight()))


def _dialog(_: Shell) -> QPixmap:
    dialogs = (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog))
    return next(each for each in dialogs if each.isVisible()).grab()


_SMALL, _USUAL = QSize(840, 560), QSize(1000, 640)

PICTURES = (
    Picture("leads", QSize(1160, 600), ways.show_panel("leads", _LEAD), _beside, 360),
    Picture("today", _SMALL, ways.show_page("today"), _page, 300),
    Picture("panel", _USUAL, ways.show_panel("leads", _LEAD), _panel, 460),
    Picture("board", _SMALL, ways.show_page("board"), _page, 340),
    Picture("channels", QSize(1240, 720), ways.show_page("channels"), _page, 400),
    Picture("figure", _USUAL, report_scenes.figure, _dialog, 420),
    Picture("committee", QSize(1160, 720), account_scenes.alarms, _page, 400),
    Picture("sales", QSize(900, 560), ways.show_page("sales"), _page, 300),
    Picture("reports", QSize(760, 560), ways.show_page("reports"), _page, 340),
    Picture("import", QSize(1000, 640), ways.show_import, _page, 360),
    Picture("duplicates", QSize(1000, 640), ways.show_merge, _dialog, 460),
)


class HelpDrawing(Drawing):
    """Goes through the pictures twice, light and dark."""

    @override
    def _tell(self) -> Iterator[str]:
        for theme in ("light", "dark"):
            self._shell.commands.set_for_user({"theme": theme})
            yield ""
            for picture in PICTURES:
                name = f"{picture.name}-{theme}"
                if not all(word in name for word in self._words):
                    continue
                self._program.window.resize(picture.window)
                yield ""
                for _ in picture.show(self._shell):
                    yield ""
                self._picture = picture
                yield name
                ways.close_dialogs(self._shell)
                ways.close_panel(self._shell)

    @override
    def _draw(self, name: str) -> None:
        if name:
            folder = self._folder / self._language
            folder.mkdir(parents=True, exist_ok=True)
            _fitting(self._picture, self._shell).save(str(folder / f"{name}.png"), quality=0)
            sys.stdout.write(f"{name}\n")
        self._go_on()


def _fitting(picture: Picture, shell: Shell) -> QImage:
    image = picture.part(shell).toImage()
    if image.width() > WIDTH:
        image = image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    kept = image.copy(QRect(0, 0, image.width(), min(image.height(), picture.height)))
    return with_few_colours(kept, _COLOURS)


if __name__ == "__main__":
    sys.exit(draw(HelpDrawing, sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4], sys.argv[5:]))
