"""The help on figures says what the figures themselves say when they are laid open."""

import re

from leaddesk.services.proofs import channels, cycle, forecast, funnel
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.shell.figures_help import MEANINGS, FiguresHelp
from tests.ui.surroundings import window_over


def test_every_formula_is_that_of_the_figure() -> None:
    sources = " ".join(open_file(module.__file__) for module in (channels, cycle, forecast, funnel))
    for meaning in MEANINGS:
        assert " ".join(meaning.formula.split()) in sources, meaning.name


def open_file(path: str | None) -> str:
    """A module's text, with strings that go on on the next line in one."""
    assert path is not None
    with open(path, encoding="utf-8") as file:  # noqa: PTH123 - a module's own path
        return re.sub(r'"\s*\n\s*"', "", file.read())


def test_all_of_it_can_be_read(kit: Kit) -> None:
    dialog = FiguresHelp(kit, window_over())
    dialog.show()
    assert dialog.isVisible()
    names = [each.elsewhere for each in MEANINGS if each.elsewhere]
    assert {"HubSpot", "Pipedrive", "Odoo"} <= set(re.findall("HubSpot|Pipedrive|Odoo", " ".join(names)))
