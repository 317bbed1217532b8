import sys

from PySide6.QtGui import QImage, QPainter, Qt
from PySide6.QtWidgets import QApplication

CALLS = 2_000


def test_painting_loses_no_reference_to_none(qapp: QApplication) -> None:
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.setPen(Qt.GlobalColor.black)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert abs(lost) / CALLS < 0.01
