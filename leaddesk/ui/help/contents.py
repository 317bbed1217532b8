"""Which pages the help has, in their order, and which of them is about what is shown."""

# The names of their files.
PAGES = (
    "start", "today", "leads", "lead", "board", "channels", "figures", "accounts", "sales", "accountant", "reports",
    "import", "tools", "duplicates", "history", "backups", "privacy", "keyboard", "trouble", "limits",
)
_OF_PAGES = {"funnel": "board"}  # pages of the window whose help has another name


def page_about(shown: str) -> str:
    """The page of help about a page of the window, or of this name; the first one if there is none."""
    name = _OF_PAGES.get(shown, shown)
    return name if name in PAGES else PAGES[0]
