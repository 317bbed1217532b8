"""What a thread beside the window was given to do is let go of on the window's thread."""

import threading
import weakref

from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.worker import Courier, Worker
from tests.ui.surroundings import wait_for


class Page:
    """Stands for a widget: where the last that holds it is let go of, it is destroyed."""


def test_the_last_hold_of_a_page_is_let_go_of_by_the_window(qapp: QApplication) -> None:
    courier = Courier()
    worker = Worker("worker", courier)
    died_on: list[str] = []
    for _ in range(200):
        page = Page()
        weakref.finalize(page, lambda: died_on.append(threading.current_thread().name))
        worker.submit(lambda page=page: courier.send(lambda: page and None))  # type: ignore[misc] # bound for the loop
        del page
    wait_for(lambda: len(died_on) == 200)
    worker.stop()
    assert set(died_on) == {"MainThread"}
