"""The words of the command line: names and options are a contract, to be added to and never changed."""

import argparse
from pathlib import Path

from leaddesk.cli.arguments import Pairs, Rules, count, day, month, separator
from leaddesk.exchange.fields import KINDS
from leaddesk.exchange.profiles import PROFILES
from leaddesk.languages import LANGUAGES

LISTS = ("leads", "accounts", "stakeholders", "sales", "tasks")
REPORTS = ("channels", "funnel", "forecast", "cycle", "lost")
EXPORTS = ("leads", "accounts", "stakeholders", "sales", "all")

_SEARCH = (
    "words, field:value, field:>100, stage:won, created:2026-01..2026-03, -field:value, is:stale, has:email, tag:x"
)

_EXAMPLES = {
    "import": """\
  leaddesk import leads.csv --dry-run
  leaddesk import deals.csv --date-order dmy --pipeline B2B --map deal_stage=stage
  leaddesk import costs.xlsx --as spend --sheet March --header-row 3
  leaddesk import new.csv --map-channel insta="Social media" --map-stage hot=Qualified
  leaddesk import orders.csv customers.csv --rule discount_code:LUCIA10=Influencer/Lucia
  leaddesk import list.csv --problems to-mend.csv""",
    "list": """\
  leaddesk list leads --where "stage:qualified -has:phone" --sort=-value --limit 20
  leaddesk list tasks --format json""",
    "report": """\
  leaddesk report channels --from 2026-01-01 --to 2026-06-30
  leaddesk report funnel --pipeline Shop --json
  leaddesk report lost --channel "paid campaign\"""",
    "export": """\
  leaddesk export leads --out leads.csv --profile exact
  leaddesk export sales --out sales.xlsx --profile it --from 2026-01-01 --to 2026-03-31
  leaddesk export all --out everything.json --format json""",
    "close": """\
  leaddesk close 2026-03
  leaddesk close 2026-03 --open-again
  leaddesk export sales --changed-since 2026-03 --out since-march.csv""",
    "person": """\
  leaddesk person anna@example.com --out anna.json
  leaddesk person 12 --stakeholder --out anna.json""",
    "erase": """\
  leaddesk erase anna@example.com
  leaddesk erase 12 --yes""",
    "history": "  leaddesk history --limit 10",
    "undo": """\
  leaddesk undo
  leaddesk undo --run 7""",
    "redo": "  leaddesk redo",
    "check": "  leaddesk check --json",
    "backup": "  leaddesk backup /media/usb/shop.leaddesk",
    "restore": "  leaddesk restore /media/usb/shop.leaddesk",
    "salvage": "  leaddesk --store damaged.leaddesk salvage new.leaddesk",
    "demo": """\
  leaddesk demo --open
  leaddesk --store sample.leaddesk demo --leads 5000 --seed 3 --language it""",
    "version": "  leaddesk version",
}


def make_parser() -> argparse.ArgumentParser:
    """The whole command line; a command is in `command`, its options beside it."""
    parser = argparse.ArgumentParser(
        prog="leaddesk",
        description="Find out which ways of getting leads pay, and turn leads into customers.",
        epilog="leaddesk [FILE] opens the window. `leaddesk COMMAND --help` shows a command's options and examples.",
    )
    parser.add_argument(
        "--store", type=Path, metavar="FILE", help="the LeadDesk file (default: the one in your documents)"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_import(_command(commands, "import", "take in leads, accounts, people, sales, costs or visits from files"))
    _add_list(_command(commands, "list", "show leads, accounts, stakeholders, sales or tasks"))
    _add_report(
        _command(
            commands,
            "report",
            "which channels pay, how the funnel runs, what is to come, how long it takes, why leads were lost",
        )
    )
    _add_export(_command(commands, "export", "write a list, or the whole file, for other programs and the accountant"))
    _add_persons(commands)
    closing = _command(commands, "close", "make the sales of a month final, or open it again")
    closing.add_argument("month", type=month, metavar="MONTH", help="such as 2026-03")
    closing.add_argument("--open-again", action="store_true", help="let its sales be changed again")
    history = _command(commands, "history", "what was done, newest first")
    history.add_argument("--limit", type=count, metavar="N", help="so many changes only")
    undo = _command(commands, "undo", "take back the last change, or a whole import")
    undo.add_argument("--run", type=count, metavar="N", help="take back this import run, however old")
    redo = _command(commands, "redo", "bring back what was undone last")
    check = _command(commands, "check", "examine the file and say what is wrong with it")
    for each in (history, undo, redo, check):
        each.add_argument("--json", action="store_true", help="answer with one JSON document")
    backup = _command(commands, "backup", "write a verified copy of the file")
    backup.add_argument("file", type=Path, metavar="FILE", help="where to")
    restore = _command(commands, "restore", "let the file be a backup's content; what it held is backed up first")
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    salvage = _command(commands, "salvage", "read what can still be read of a damaged file into a new one")
    salvage.add_argument("file", type=Path, metavar="FILE", help="the new file")
    _add_demo(_command(commands, "demo", "fill a new file with a sample shop and show what its channels are worth"))
    _command(commands, "version", "which LeadDesk this is")
    return parser


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, what: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=what,
        description=what[0].upper() + what[1:] + ".",
        epilog="examples:\n" + _EXAMPLES[name],
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", type=Path, nargs="+", metavar="FILE", help="CSV, Excel, ODS, vCard or JSON files; several are one run"
    )
    parser.add_argument("--as", dest="kind", choices=KINDS, help="what the rows are (default: what the header says)")
    parser.add_argument("--preset", metavar="NAME", help="the tool that the file is from")
    parser.add_argument(
        "--match",
        choices=("external_id", "email", "phone", "name", "none"),
        help="how a row finds its lead (default: by id; else e-mail, else phone, if the names agree)",
    )
    parser.add_argument("--map", dest="columns", action=Pairs, metavar="COLUMN=FIELD", help="what a column means")
    parser.add_argument(
        "--map-stage", dest="stages", action=Pairs, metavar="VALUE=STAGE", help="what a stage is called here"
    )
    parser.add_argument(
        "--map-channel", dest="channels", action=Pairs, metavar="VALUE=CHANNEL", help="what a channel is called here"
    )
    parser.add_argument(
        "--rule",
        dest="rules",
        action=Rules,
        metavar="BY:VALUE=CHANNEL[/CAMPAIGN]",
        help="whose a discount code, UTM value, tag, referrer or form is; kept, and used by later imports too",
    )
    parser.add_argument("--pipeline", metavar="NAME", help="the pipeline that new leads go through")
    parser.add_argument(
        "--contacts",
        choices=("yes", "no"),
        help="rows without a stage are contacts, or go on the board (default: what the tool's export is of)",
    )
    parser.add_argument("--date-order", choices=("dmy", "mdy", "ymd"), help="the order of day, month and year")
    parser.add_argument("--decimal", choices=("comma", "point"), help="the mark before the decimals")
    _add_reading(parser)
    parser.add_argument(
        "--ask-again", action="store_true", help="leave out what was answered about files of this kind before"
    )
    parser.add_argument(
        "--problems", type=Path, metavar="FILE", help="save the rows that cannot be used, with reasons, to mend them"
    )
    parser.add_argument(
        "--save-preset", metavar="TITLE", help="keep what columns and values mean, and know such files by it"
    )
    parser.add_argument(
        "--diff", action="store_true", help="a dry run that says row by row and cell by cell what would come of it"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would come of it, and write nothing")
    parser.add_argument("--json", action="store_true", help="answer with one JSON document")


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """Options that say how a file is read, where that is found out wrongly."""
    parser.add_argument("--encoding", metavar="NAME", help="the file's encoding (default: found out)")
    parser.add_argument(
        "--separator",
        type=separator,
        metavar="MARK",
        help="what parts the columns: comma, semicolon, tab, pipe or another character (default: found out)",
    )
    parser.add_argument(
        "--header-row", type=count, metavar="N", help="the line, or row, that names the columns (default: found out)"
    )
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook (default: the first with a table)")


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=LISTS)
    parser.add_argument("--where", default="", metavar="QUERY", help=_SEARCH)
    parser.add_argument("--sort", metavar="FIELD", help="sort by a field; --sort=-FIELD for the largest first")
    parser.add_argument("--limit", type=count, metavar="N", help="so many rows only")
    parser.add_argument("--format", choices=("table", "json", "csv"), default="table")


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=REPORTS)
    _add_period(parser)
    parser.add_argument(
        "--by", choices=("created", "closed"), help="choose leads by the day they came, or the day they were closed"
    )
    parser.add_argument("--pipeline", metavar="NAME")
    parser.add_argument("--channel", metavar="NAME", help="the leads of one channel only; not of the channel report")
    parser.add_argument("--by-method", action="store_true", help="the report of channels: those of a method as one")
    parser.add_argument("--more", action="store_true", help="the report of channels: figures that few shops need, too")
    parser.add_argument("--currency", metavar="XXX", help="the currency of amounts (default: the file's)")
    parser.add_argument("--json", action="store_true", help="answer with one JSON document")


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("kind", choices=EXPORTS)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument(
        "--profile", choices=tuple(PROFILES), default="en", help="exact for LeadDesk; else a language's habits"
    )
    parser.add_argument(
        "--format", choices=("csv", "xlsx", "vcf", "json"), help="default: by the name of the file, else csv"
    )
    parser.add_argument(
        "--with-refused", action="store_true", help="with those who want no advertising also in address cards"
    )
    _add_period(parser)
    parser.add_argument("--where", default="", metavar="QUERY", help=_SEARCH)
    parser.add_argument(
        "--without-origin",
        dest="without_origins",
        action="append",
        metavar="NAME",
        help='of sales: leave out what came from there, such as "Shopify orders"; may be repeated',
    )
    parser.add_argument(
        "--changed-since", type=month, metavar="MONTH", help="of sales: only what changed since this month was closed"
    )


def _add_persons(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    telling = _command(commands, "person", "write all that is kept about a person to a JSON file")
    telling.add_argument("--out", type=Path, required=True, metavar="FILE")
    erasing = _command(commands, "erase", "erase a person for good; without --yes it is only said what goes and stays")
    erasing.add_argument("--yes", action="store_true", help="do it: nothing of it can be undone")
    for each in (telling, erasing):
        each.add_argument("who", metavar="WHO", help="an e-mail address, or the id of a lead")
        each.add_argument("--stakeholder", action="store_true", help="the id is a stakeholder's")
        each.add_argument(
            "--same-email", action="store_true", help="with all who have the same address (always, if that is WHO)"
        )


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--leads", type=count, default=1_000, metavar="N", help="how many leads (default: 1000)")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="the same number gives the same shop")
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the shop")
    parser.add_argument("--open", action="store_true", help="then open the window")


def _add_period(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", type=day, metavar="DAY", help="from this day on (2026-01-31)")
    parser.add_argument("--to", dest="last", type=day, metavar="DAY", help="to this day, included")
