"""Cycles are looked for on the window's thread, and on no other."""

import gc
import sys
import threading
import weakref
from types import ModuleType

import pytest
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


def test_what_modules_are_made_of_is_looked_through_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 11))
    before, collector = gc.get_freeze_count(), Collector()
    collector.look()
    assert gc.get_freeze_count() <= before, "nothing was loaded"
    monkeypatch.setitem(sys.modules, "loaded_later", ModuleType("loaded_later"))
    collector.look()
    frozen = gc.get_freeze_count()
    assert frozen > before
    collector.look()
    assert gc.get_freeze_count() <= frozen, "what came since may go"
    collector.end()
    gc.disable()
