"""Every action of the menus: its name, its keys, its icon, its place. What it does is said in `commands.py`."""

from dataclasses import dataclass

from leaddesk.model.messages import N_


@dataclass(frozen=True)
class ActionEntry:
    """One action; `text` is English, to be translated, with the mnemonic's `&`.

    `needs`: "lead" a lead in the panel, "undo" or "redo" something to take back; empty: nothing but an open file.
    """

    name: str
    menu: str
    text: str
    keys: str = ""
    icon: str = ""
    needs: str = ""
    separated: bool = False  # a line above it
    also: str = ""  # keys that do the same in other programs; the menu shows the first ones
    writes: bool = False  # it changes the file: off while that is only looked at


MENUS = (
    ("file", N_("&File")),
    ("edit", N_("&Edit")),
    ("view", N_("&View")),
    ("lead", N_("&Lead")),
    ("tools", N_("&Tools")),
    ("help", N_("&Help")),
)

ACTIONS = (
    ActionEntry("new_file", "file", N_("&New file…")),
    ActionEntry("open_file", "file", N_("&Open file…"), "Ctrl+O"),
    ActionEntry("open_recent", "file", N_("Open &recent")),
    ActionEntry("import", "file", N_("&Import…"), "Ctrl+I", "file-up", separated=True, writes=True),
    ActionEntry("export", "file", N_("&Export the view…"), "Ctrl+E", "file-down"),
    ActionEntry("print", "file", N_("&Print…"), "Ctrl+P", "printer"),
    ActionEntry("backups", "file", N_("&Backups…"), icon="database-backup", separated=True),
    ActionEntry("show_folder", "file", N_("Show the file in its &folder")),
    ActionEntry("quit", "file", N_("&Quit"), "Ctrl+Q", separated=True),
    ActionEntry("undo", "edit", N_("&Undo"), "Ctrl+Z", "undo-2", needs="undo", writes=True),
    ActionEntry("redo", "edit", N_("&Redo"), "Ctrl+Shift+Z", "redo-2", needs="redo", also="Ctrl+Y", writes=True),
    ActionEntry("find", "edit", N_("&Find on this page"), "Ctrl+F", "search", separated=True),
    ActionEntry("palette", "edit", N_("Search or run a &command…"), "Ctrl+K", "search", also="Ctrl+Shift+P"),
    ActionEntry("desk", "edit", N_("&Who is at the desk…"), "Ctrl+U", "user-round", separated=True),
    ActionEntry("preferences", "edit", N_("&Preferences…"), "Ctrl+,", "settings"),
    ActionEntry("funnel", "view", N_("Sal&es funnel"), icon="funnel", separated=True),
    ActionEntry("keep_view", "view", N_("&Keep as a view…"), "Ctrl+D", "bookmark", separated=True, writes=True),
    ActionEntry("larger", "view", N_("&Larger text"), "Ctrl++", separated=True),
    ActionEntry("smaller", "view", N_("&Smaller text"), "Ctrl+-"),
    ActionEntry("usual_size", "view", N_("&Usual text size"), "Ctrl+0"),
    ActionEntry("dark", "view", N_("Light or &dark"), "Ctrl+Shift+L", separated=True),
    ActionEntry("next_part", "view", N_("&Next part of the window"), "F6", separated=True),
    ActionEntry("full_screen", "view", N_("&Full screen"), "F11"),
    ActionEntry("new_lead", "lead", N_("&New lead…"), "Ctrl+N", "plus", writes=True),
    ActionEntry(
        "note", "lead", N_("Write a n&ote"), "Ctrl+Shift+N", "sticky-note", needs="lead", separated=True, writes=True
    ),
    ActionEntry("plan", "lead", N_("Plan a &task…"), "Ctrl+T", "calendar-plus", needs="lead", writes=True),
    ActionEntry("message", "lead", N_("Write a &message…"), "Ctrl+M", "send", needs="lead"),
    ActionEntry("document", "lead", N_("&Add a document…"), "Ctrl+Shift+A", "paperclip", needs="lead", writes=True),
    ActionEntry("win", "lead", N_("Mark as &won"), "Ctrl+Shift+W", "trophy", needs="lead", separated=True, writes=True),
    ActionEntry("lose", "lead", N_("Mark as &lost…"), "Ctrl+Shift+X", needs="lead", writes=True),
    ActionEntry("sale", "lead", N_("Record a &sale…"), icon="receipt-euro", needs="lead", writes=True),
    ActionEntry("delete", "lead", N_("&Delete"), "Ctrl+Del", "trash", needs="lead", separated=True, writes=True),
    ActionEntry("previous", "lead", N_("&Previous lead"), "Ctrl+PgUp", "chevron-up", needs="lead", separated=True),
    ActionEntry("next", "lead", N_("Ne&xt lead"), "Ctrl+PgDown", "chevron-down", needs="lead"),
    ActionEntry("alone", "lead", N_("As a pa&ge of its own"), "Ctrl+Shift+M", "maximize-2", needs="lead"),
    ActionEntry("lead_history", "lead", N_("H&istory of the lead…"), icon="rotate-ccw-clock", needs="lead"),
    ActionEntry("tell_person", "lead", N_("What is &kept about the person…"), icon="file-user", needs="lead"),
    ActionEntry("erase_person", "lead", N_("&Erase the person…"), icon="user-x", needs="lead", writes=True),
    ActionEntry("close_panel", "lead", N_("&Close the panel"), needs="lead"),
    ActionEntry("costs", "tools", N_("Enter &costs and visits…"), "Ctrl+Shift+C", "coins", writes=True),
    ActionEntry("channels", "tools", N_("Cha&nnels and campaigns…"), icon="chart-column", writes=True),
    ActionEntry("new_sale", "tools", N_("Record a &sale…"), icon="receipt-euro", writes=True),
    ActionEntry("fields", "tools", N_("&Fields…"), icon="text-cursor-input", writes=True),
    ActionEntry("stages", "tools", N_("&Pipelines and stages…"), icon="square-kanban", writes=True),
    ActionEntry("templates", "tools", N_("Message &templates…"), icon="message-square", writes=True),
    ActionEntry("duplicates", "tools", N_("&Duplicates…"), icon="merge", writes=True),
    ActionEntry("history", "tools", N_("&History…"), "Ctrl+H", "rotate-ccw-clock", separated=True),
    ActionEntry("deleted", "tools", N_("&Recently deleted…"), icon="archive-restore"),
    ActionEntry("help", "help", N_("&Help on this page"), "F1", "circle-question-mark"),
    ActionEntry("start", "help", N_("&Getting started"), icon="book-open"),
    ActionEntry("figures", "help", N_("What the &figures mean"), "", "chart-column"),
    ActionEntry("keys", "help", N_("&Keys"), "Shift+F1", "keyboard"),
    ActionEntry("report", "help", N_("Save a &report for support…"), separated=True),
    ActionEntry("about", "help", N_("&About LeadDesk"), "", "info", separated=True),
)
