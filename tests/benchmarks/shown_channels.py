"""The channels on one file, in a process of its own: their first show, against pyqtgraph with an empty plot.

Once right after the start, and once when the window had time to load pyqtgraph, as it does after a moment's rest.
"""

import json
import subprocess
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QTimer

from leaddesk.ui.channels.loading import load_pyqtgraph
from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.page import LeadsPage
from tests.benchmarks.waiting import kit_on, quiet, show, until

_RESTED = "--rested"
_BARE = """
from time import perf_counter
from PySide6.QtWidgets import QApplication
application = QApplication([])
start = perf_counter()
import pyqtgraph
plot = pyqtgraph.PlotWidget()
plot.resize(1072, 768)
plot.show()
application.processEvents()
plot.repaint()
print(perf_counter() - start)
"""


def main(path: Path) -> None:
    """Measure it, and print it."""
    bare = subprocess.run([sys.executable, "-c", _BARE], capture_output=True, text=True, check=True)
    rested = subprocess.run(
        [sys.executable, "-m", __spec__.name, str(path), _RESTED], capture_output=True, text=True, check=True
    )
    with kit_on(path) as kit:
        _show_leads(kit)
        told = {"bare pyqtgraph": float(bare.stdout), "first show, after a rest": float(rested.stdout)}
        told["figures"], told["first show"] = _shown(kit)
        _, told["second show"] = _shown(kit)
    sys.stdout.write(json.dumps(told))


def after_a_rest(path: Path) -> None:
    """Print the seconds of a first show once pyqtgraph is there."""
    with kit_on(path) as kit:
        _show_leads(kit)
        load_pyqtgraph()
        sys.stdout.write(str(_shown(kit)[1]))


def _show_leads(kit: Kit) -> None:
    """As the window has shown a page before anybody wishes for another: Qt's classes are made when first used."""
    page = LeadsPage(kit)
    show(page)
    quiet(kit)
    page.close()


def _shown(kit: Kit) -> tuple[float, float]:
    """Seconds until the figures are painted, and until the chart is."""
    glance = QTimer(interval=2)
    glance.start()
    start = perf_counter()
    page = ChannelsPage(kit)
    show(page)
    until(lambda: page.body.model.rowCount() > 0, glance.timeout)
    page.body.viewport().repaint()
    figures = perf_counter() - start
    until(lambda: page.body.chart.can_draw, glance.timeout)
    page.body.chart.repaint()
    whole = perf_counter() - start
    page.close()
    return figures, whole


if __name__ == "__main__":
    (after_a_rest if _RESTED in sys.argv else main)(Path(sys.argv[1]))
