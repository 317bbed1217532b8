"""The catalogues of the window's words: made from the sources, and from them what the program loads."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"
QT_OF_PORTUGAL = FOLDER / "qtbase_pt.ts"  # written by hand: Qt's own words where they are only Brazilian
LANGUAGES = ("it", "pt", "sv", "de", "nl")
CODES = {"en": "en_GB", "it": "it_IT", "pt": "pt_PT", "sv": "sv_SE", "de": "de_DE", "nl": "nl_NL"}


@dataclass(frozen=True)
class Entry:
    """A sentence of a catalogue; a plural has a translation for each form."""

    source: str
    comment: str
    translations: tuple[str, ...]
    is_finished: bool
    is_plural: bool


def path_of(language: str) -> Path:
    """The catalogue of a language; of English, its plurals."""
    return FOLDER / f"leaddesk_{language}.ts"


def update(language: str, target: Path | None = None) -> None:
    """Take in what is new in the sources, and let go of what is gone from them."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "leaddesk").rglob("*.py"))
    plurals = ["-pluralonly"] if language == "en" else []
    _run(
        "lupdate",
        *("-tr-function-alias", "tr+=N_", "-no-obsolete", "-locations", "none", "-source-language", "en"),
        *plurals,
        *("-target-language", CODES[language]),
        *sources,
        *("-ts", str(target or path_of(language))),
    )


def release(language: str, target: Path | None = None) -> None:
    """Make what the program loads."""
    make(path_of(language), target)


def make(catalogue: Path, target: Path | None = None) -> None:
    """Make of a catalogue what the program loads."""
    _run("lrelease", str(catalogue), "-qm", str(target or catalogue.with_suffix(".qm")))


def entries(path: Path) -> Iterator[Entry]:
    """The sentences of a catalogue, in its order."""
    for message in ET.parse(path).getroot().iter("message"):  # our own files
        found = message.find("translation")
        forms = [] if found is None else [form.text or "" for form in found.findall("numerusform")]
        yield Entry(
            source=message.findtext("source") or "",
            comment=message.findtext("comment") or "",
            translations=tuple(forms or [(found.text or "") if found is not None else ""]),
            is_finished=found is not None and found.get("type") is None,
            is_plural=message.get("numerus") == "yes",
        )


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True, capture_output=True)
