"""How one comes to a customer who complained, and to what is promised."""

from collections.abc import Callable, Generator, Iterator

from leaddesk.model.enums import ActivityKind
from leaddesk.services import leads
from leaddesk.services.diary import activities
from leaddesk.services.lead_list import found_leads
from leaddesk.ui.lead_panel.panel import LeadPanel
from leaddesk.ui.shell.shell import Shell

_WON = "is:won -channel:win_back"


def _complain(shell: Shell) -> Generator[None, None, int]:
    """Let a customer complain; returns who."""
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: list(found_leads(work, _WON, limit=1)), found.extend, topic="scene")
    while not found:
        yield
    lead_id = found[0]
    shell.workspace.do(
        lambda work: activities.log(work, ActivityKind.COMPLAINT, "The lamp flickers", lead_id=lead_id), quiet=True
    )
    yield
    return lead_id


def _panel(shell: Shell, lead_id: int) -> None:
    if shell.kit is None:
        raise RuntimeError("no file is open")
    shell.kit.navigator.lead_requested.emit(lead_id)


def complaint(shell: Shell, *, asks: bool = False) -> Iterator[None]:
    """The offer in the panel; `asks`: and the form behind it."""
    shell.show_page("leads")
    lead_id = yield from _complain(shell)
    _panel(shell, lead_id)
    yield
    yield
    for panel in shell.window.findChildren(LeadPanel):
        if asks:
            panel.win_back.begin()
    yield


def asked_for_promise(shell: Shell) -> Iterator[None]:
    """What is promised by when."""
    yield from complaint(shell, asks=True)


def promised(page: str, *, remedy: bool = False) -> Callable[[Shell], Iterator[None]]:
    """A promise in the panel, over a page; `remedy`: and what its keeping cost is asked for."""

    def show(shell: Shell) -> Iterator[None]:
        made, today = list[int](), shell.workspace.today
        lead_id = yield from _complain(shell)
        shell.workspace.do(
            lambda work: leads.open_win_back(
                work, lead_id, "The lamp flickers", promise="A new lamp, by courier", promised_on=today
            ),
            then=lambda done: made.append(done.made("lead")),
            quiet=True,
        )
        shell.show_page(page)
        while not made:
            yield
        _panel(shell, made[0])
        yield
        yield
        for panel in shell.window.findChildren(LeadPanel):
            if remedy:
                panel.win_back.record_remedy()
        yield

    return show
