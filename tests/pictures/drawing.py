"""Draws the pictures of one language: LANGUAGE FOLDER FAMILY FILE [WORD…]; prints the name of each."""

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.app import Program, make_application
from leaddesk.model.enums import Mode
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.files import make_file
from leaddesk.services.shop import set_setting
from leaddesk.settings import Settings, save_settings
from leaddesk.ui.kit.failures import FailureWatch
from leaddesk.ui.shell.shell import Shell
from tests.benchmarks import leads_csv
from tests.pictures.scenes import EMPTY, LOOKED_AT, SCENES, WELCOME, Scene

_LEADS = 600
_COUNTRIES = {"en": "IE", "de": "DE", "it": "IT", "pt": "PT", "sv": "SE", "nl": "NL"}
_OPENING = "…"  # goes on by itself when it is done
_GLANCE_MS = 120
_GLANCES = 60  # until two are alike
_SMALL, _LARGE = QSize(1280, 800), QSize(1920, 1080)


@dataclass(frozen=True)
class Look:
    """Colours, text size in percent, and how large the window is."""

    theme: str
    text_size: int
    size: QSize

    @property
    def name(self) -> str:
        """For the name of a file."""
        text = f"-{self.text_size}%" if self.text_size != 100 else ""
        return f"{self.theme}-{self.size.width()}x{self.size.height()}{text}"


LOOKS = (
    Look("light", 100, _SMALL),
    Look("light", 100, _LARGE),
    Look("dark", 100, _LARGE),
    Look("dark", 100, _SMALL),
    Look("light", 200, _SMALL),
)


class Drawing(QObject):
    """Goes from scene to scene; draws each when it does not change any more."""

    def __init__(self, program: Program, language: str, folder: Path, words: Sequence[str]) -> None:
        """Begins when the shell has opened its file."""
        super().__init__()
        self._program, self._language, self._folder, self._words = program, language, folder, words
        self._before = QImage()
        self._glances = 0
        self._story = self._tell()
        self._failures = FailureWatch(self._fail)
        program.filled.connect(self._failures.start)
        program.filled.connect(lambda: self._shell.workspace.opened.connect(self._begin))

    @property
    def _shell(self) -> Shell:
        return self._program.ready_shell

    def _begin(self) -> None:
        self._shell.workspace.opened.disconnect(self._begin)
        QTimer.singleShot(0, self, self._go_on)

    def _fail(self, _: str, __: BaseException, place: str) -> None:
        """Whatever fails ends it all: what is drawn after that would not be what is to be seen."""
        sys.stderr.write(f"{place}\n")
        QApplication.exit(1)

    def _tell(self) -> Iterator[str]:
        """Each yield waits until all is still; the name of a picture draws it."""
        yield from self._all_looks(SCENES)
        shop = self._shell.workspace.path
        empty = shop.with_name("empty.leaddesk")
        if not empty.exists():
            return
        yield self._open(empty)
        yield from self._all_looks(EMPTY)
        yield from self._all_looks(WELCOME)
        yield self._open(shop, to_look=True)
        yield from self._all_looks(LOOKED_AT)

    def _open(self, path: Path, *, to_look: bool = False) -> str:
        """What is asked of a file that is left meanwhile is never answered: so the next is gone on with."""
        self._shell.workspace.opened.connect(self._go_on, Qt.ConnectionType.SingleShotConnection)
        self._shell.open_path(path, to_look=to_look)
        return _OPENING

    def _all_looks(self, scenes: Sequence[Scene]) -> Iterator[str]:
        for look in LOOKS:
            named = [(scene, f"{scene.name}-{self._language}-{look.name}") for scene in scenes]
            wanted = [(scene, name) for scene, name in named if all(word in name for word in self._words)]
            if not wanted:
                continue
            self._program.window.resize(look.size)
            self._shell.commands.set_for_user({"theme": look.theme, "text_size": look.text_size})
            yield ""
            for scene, name in wanted:
                if scene.page and scene.page not in self._shell.page_names():
                    continue
                for _ in scene.show(self._shell):
                    yield ""
                yield name
                scene.leave(self._shell)

    def _go_on(self) -> None:
        name = next(self._story, None)
        if name is None:
            self._program.window.close()
        elif name != _OPENING:
            self._when_still(lambda: self._draw(name))

    def _draw(self, name: str) -> None:
        if name:
            _shown(self._program).save(str(self._folder / f"{name}.png"))
            sys.stdout.write(f"{name}\n")
        self._go_on()

    def _when_still(self, then: Callable[[], None]) -> None:
        """Behind everything that is asked by now, and then when two glances see the same."""
        self._before, self._glances = QImage(), _GLANCES
        workspace = self._shell.workspace
        workspace.ask(
            self, lambda _: None, lambda _: QTimer.singleShot(_GLANCE_MS, self, lambda: self._glance(then)), last=True
        )

    def _glance(self, then: Callable[[], None]) -> None:
        seen = _shown(self._program)
        if seen == self._before or not self._glances:
            then()
            return
        self._before, self._glances = seen, self._glances - 1
        QTimer.singleShot(_GLANCE_MS, self, lambda: self._glance(then))


def _shown(program: Program) -> QImage:
    """The window as it is seen, with what lies over it."""
    window = program.window
    image = window.grab().toImage()
    painter = QPainter(image)
    for other in sorted(QApplication.topLevelWidgets(), key=_height):
        if other is not window and other.isVisible():
            middle = window.rect().center() - other.rect().center()
            at = middle if other.isModal() else other.pos() - window.mapToGlobal(QPoint())
            painter.drawPixmap(at, other.grab())
            painter.setPen(Qt.GlobalColor.gray)  # for the frame that a window manager would draw
            painter.drawRect(other.rect().translated(at).adjusted(-1, -1, 0, 0))
    painter.end()
    return image


def _height(window: QWidget) -> int:
    """A window lies over those that it belongs to."""
    below = window.parentWidget()
    return 0 if below is None else 1 + _height(below)


def _make_files(folder: Path, language: str) -> Path:
    """The sample, with an empty file and one to import beside it."""
    full = folder / "Lumière & Söhne.leaddesk"
    for path, leads in ((full, _LEADS), (folder / "empty.leaddesk", 0)):
        with make_file(path, language=language, country=_COUNTRIES[language], time_zone="Europe/Berlin") as store:
            desk = Desk(store, "Ada")
            desk.do(lambda work: set_setting(work, "mode", Mode.BOTH))
            if leads:
                desk.run(make_sample, leads=leads, seed=1, language=language)
    leads_csv.write(folder / "leads.csv", 200)
    return full


def draw(kind: type[Drawing], language: str, folder: Path, family: str, file: str, words: Sequence[str]) -> int:
    """Draw them all: of a copy of the file, if it is named, else of a sample in the home folder, which is nobody's."""
    save_settings(Settings(language=language, theme="light", actor="Ada", reduced_motion=True))
    full = Path(shutil.copy(file, Path.home())) if file else _make_files(Path.home(), language)
    application = make_application()
    application.setCursorFlashTime(0)
    if family:
        font = QFont(family)
        font.setPixelSize(13)
        application.setFont(font)
    program = Program(application, full)
    drawing = kind(program, language, folder, words)
    program.window.show()
    code = application.exec()
    program.stop()
    del drawing
    return code


if __name__ == "__main__":
    sys.exit(draw(Drawing, sys.argv[1], Path(sys.argv[2]), sys.argv[3], sys.argv[4], sys.argv[5:]))
