"""Names of files after people, of letters and digits only: no name can lead elsewhere, or run as a formula."""

import re

from leaddesk.ui.kit.words.translations import tr

_LONGEST = 60


def plain_name(name: str) -> str:
    """The name with every other mark as a hyphen; "person" if nothing is left of it."""
    return re.sub(r"[\W_]+", "-", name)[:_LONGEST].strip("-") or tr("person")
