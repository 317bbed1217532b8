"""Every word two fifths longer, as some languages have it: nothing on any page is cut."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QPushButton, QRadioButton, QToolButton, QWidget
from typing_extensions import override

from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.shell.nav_row import NavRow
from leaddesk.ui.shell.shell import Shell
from tests.journeys.conftest import Open
from tests.ui.surroundings import copy_of, settle

PAGES = ("leads", "board", "channels", "accounts", "sales")
_ACCENTS = str.maketrans("aeiouncsAEIOU", "àéîöüñçšÀÉÎÖÜ")


class Longer(QTranslator):
    """Says everything with marks on its letters, and two fifths longer."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        if context not in ("", None) or not text:
            return ""
        shown = text.replace("(s)", "s").replace("%Ln", str(n))
        parts = shown.split("{")
        marked = parts[0].translate(_ACCENTS)
        for part in parts[1:]:
            value, _, rest = part.partition("}")
            marked += "{" + value + "}" + rest.translate(_ACCENTS)
        more = max(1, round(0.4 * len(shown)))
        padding = ("~" * min(more, 3) + " ") * (more // 4 + 1)
        ending = "…" if marked.endswith("…") else ""
        return marked.removesuffix("…") + " " + padding[:more].strip() + ending


@pytest.fixture
def longer(qapp: QCoreApplication) -> Iterator[Longer]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.fixture
def long_shell(longer: Longer, open_program: Open, sample_file: Path, tmp_path: Path) -> Shell:
    return open_program(copy_of(sample_file, tmp_path))


def cut(root: QWidget) -> list[str]:
    """What is narrower than what it says, and does not elide on purpose."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel | NavRow):
            continue
        if isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton) and words_of(widget):
            if widget.width() < widget.minimumSizeHint().width() - 1:
                found.append(f"{type(widget).__name__} “{words_of(widget)}”: {widget.width()}")
        elif isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
            wanted = widget.fontMetrics().horizontalAdvance(widget.text())
            if widget.contentsRect().width() < wanted - 1:
                found.append(f"QLabel “{widget.text()}”: {widget.contentsRect().width()} of {wanted}")
    return found


def words_of(widget: QAbstractButton) -> str:
    return widget.text()


@pytest.mark.parametrize("name", PAGES)
def test_no_word_of_a_page_is_cut(long_shell: Shell, name: str) -> None:
    page = long_shell.show_page(name)
    assert page is not None
    assert long_shell.kit is not None
    settle(long_shell.kit, 200)
    assert cut(long_shell.window) == []
