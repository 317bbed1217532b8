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
    looked: list[int] = []
    collect = gc.collect

    def look_through(generation: int) -> None:
        looked.append(generation)
        collect(generation)

    monkeypatch.setattr(gc, "collect", look_through)
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 11))
    before, collector = gc.get_freeze_count(), Collector()
    monkeypatch.setitem(sys.modules, "loaded_at_the_start", ModuleType("loaded_at_the_start"))
    collector.look()
    assert gc.get_freeze_count() > before
    assert looked == [], "the program starts"
    for _ in range(9):
        collector.look()
    before = gc.get_freeze_count()
    kept = [[number] for number in range(1_000)]
    monkeypatch.setitem(sys.modules, "loaded_later", ModuleType("loaded_later"))
    collector.look()
    assert gc.get_freeze_count() > before + len(kept)
    assert looked == [2] * 10
    before = gc.get_freeze_count()
    collector.look()
    assert gc.get_freeze_count() <= before, "what comes after that may go again"
    collector.end()
    gc.disable()
