"""Hears another start of LeadDesk that wants this window, since the file that it was to open is open here."""

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_ANSWER = b"coming"
_LONGEST = 1_000_000  # bytes


class Summons(QObject):
    """A socket of the user's own on this computer; nothing of it is on a network."""

    heard = Signal(str)  # what lets the window take the focus

    def __init__(self, parent: QObject) -> None:
        """It listens nowhere yet."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self, address: str) -> None:
        """Listen there and nowhere else; what a program that was killed left there is taken away."""
        if self._server.fullServerName() == address:
            return
        self.stop()
        QLocalServer.removeServer(address)
        self._server.listen(address)

    def stop(self) -> None:
        """Listen no more."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            line = self._server.nextPendingConnection()
            line.setReadBufferSize(_LONGEST)
            line.readyRead.connect(self._read)
            line.disconnected.connect(line.deleteLater)
            self._answer(line)

    def _read(self) -> None:
        line = self.sender()
        if isinstance(line, QLocalSocket):
            self._answer(line)

    def _answer(self, line: QLocalSocket) -> None:
        if not line.canReadLine():
            return
        try:
            message = json.loads(bytes(line.readLine().data()))
        except (ValueError, RecursionError):
            message = None
        match message:
            case {"wish": "raise", "token": str(token)}:
                line.write(_ANSWER)
                line.flush()
                self.heard.emit(token)
        line.disconnectFromServer()
