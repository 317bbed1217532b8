"""Cycles are looked for on the window's thread, and on no other."""

import gc
import threading
import weakref

from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.collector import Collector


class Knot:
    def __init__(self) -> None:
        self.itself = self


def test_no_other_thread_destroys_what_the_window_made(qapp: QApplication) -> None:
    collector = Collector()
    died_on: list[str] = []
    knot = Knot()
    weakref.finalize(knot, lambda: died_on.append(threading.current_thread().name))
    del knot

    def make_much() -> None:
        kept = [[number] for number in range(200_000)]
        assert kept

    thread = threading.Thread(target=make_much, name="worker")
    thread.start()
    thread.join()
    assert died_on == []
    for _ in range(30):
        [[number] for number in range(1_000)]
        collector.look()
    gc.collect()
    assert died_on == ["MainThread"]
    collector.end()
    gc.disable()
