"""What every page, panel and dialog is given."""

from dataclasses import dataclass

from leaddesk.ui.kit.look.icons import Icons
from leaddesk.ui.kit.look.painting import CellPainter
from leaddesk.ui.kit.look.theme import Theme
from leaddesk.ui.kit.navigator import Navigator
from leaddesk.ui.kit.preferences import Preferences
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.workspace import Workspace


@dataclass(frozen=True)
class Kit:
    """The tools of the window.

    It is made anew, and all content with it, when language, text size, country or mode change: widgets set their
    texts once, when they are made.
    """

    workspace: Workspace
    theme: Theme
    icons: Icons
    formats: Formats
    navigator: Navigator
    preferences: Preferences
    painting: CellPainter
