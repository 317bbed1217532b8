"""When something unforeseen happened: what it means for the user's data, what can be sent, and nothing hidden."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from leaddesk.ui.kit.words.translations import tr


class CrashDialog(QDialog):
    """It stands on plain Qt alone, since anything of ours may be what is broken."""

    def __init__(
        self,
        report: str,
        save: Callable[[QWidget, str], Path | None],
        parent: QWidget | None,
        *,
        is_failure: bool = True,
    ) -> None:
        """`report` is all that would be saved; `save` asks where and writes it. Nothing need have failed."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.report = report
        self.setWindowTitle(tr("Something went wrong") if is_failure else tr("Report for support"))
        self.resize(640, 440)
        said = QLabel(
            tr(
                "LeadDesk met an error that it did not expect. What you did before is saved; what you did last was "
                "either saved whole or not at all. You can go on working."
            )
        )
        said.setWordWrap(True)
        holds = tr("This report helps to mend it. It holds no names, addresses or amounts, and is sent nowhere:")
        if not is_failure:
            said.hide()
            holds = tr("What LeadDesk knows of itself, without names, addresses or amounts. It is sent nowhere:")
        below = QLabel(holds)
        below.setWordWrap(True)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Report"))
        self._saved = QLabel("")
        copy, keep, close = (QPushButton(name) for name in (tr("Copy report"), tr("Save report…"), tr("Go on")))
        close.setDefault(True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        keep.clicked.connect(lambda: self._tell(save(self, report)))
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        for each in (self._saved, None, copy, keep, close):
            if each is None:
                row.addStretch(1)
            else:
                row.addWidget(each)
        column = QVBoxLayout(self)
        for widget in (said, below, text):
            column.addWidget(widget)
        column.addLayout(row)

    def _tell(self, path: Path | None) -> None:
        if path is not None:
            self._saved.setText(tr("Saved as {file}", file=path.name))
