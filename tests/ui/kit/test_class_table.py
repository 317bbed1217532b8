"""Modules with classes of Qt can be loaded beside a window that lives."""

import subprocess
import sys

from leaddesk.ui.kit.class_table import make_room

# A window of many parts, each of which Qt asks what it is whenever it is painted, and beside it a thread that makes
# classes: without room for them nearly every such program ends with a segmentation fault.
_SCRIPT = """
import sys
from threading import Thread
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QPushButton, QWidget
from leaddesk.ui.kit.class_table import make_room
make_room(20_000)
sys.setswitchinterval(0.0002)
application = QApplication([])
application.setStyleSheet("QPushButton { border: 1px solid red } QLabel { color: blue } QWidget { background: white }")
window = QWidget()
grid = QGridLayout(window)
kinds = [type("Kind", (kind,), {}) for kind in (QLabel, QPushButton) * 5]
for place in range(200):
    grid.addWidget(kinds[place % 10](str(place)), place // 10, place % 10)
window.resize(900, 700)
window.show()
classes = []
def work():
    for number in range(9_000):
        classes.append(type(f"Part{number}", (QWidget,), {}))
beside = Thread(target=work, daemon=True)
painting, looking = QTimer(), QTimer()
painting.timeout.connect(window.update)
looking.timeout.connect(lambda: beside.is_alive() or application.quit())
beside.start()
painting.start(0)
looking.start(20)
application.exec()
"""


def test_thousands_of_classes_are_made_beside_a_window_that_is_painted() -> None:
    ran = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True, timeout=100, check=False)
    assert ran.returncode == 0, ran.stderr


def test_the_pyside_that_we_have_lets_us_make_the_room() -> None:
    assert make_room()
