"""Words on screen in the user's language."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leaddesk.model.errors import NotFoundError
from leaddesk.model.messages import Message
from leaddesk.paths import resource

_log = logging.getLogger("leaddesk.ui")

# Qt has no catalogue of its own for European Portuguese.
_OF_QT = {"pt": "qtbase_pt_BR"}


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """An English sentence in the user's language, with named values put into it.

    `comment` tells apart words that are written alike but mean different things, or agree with different nouns;
    `n` is the number that the sentence counts (`%n`).
    """
    found = QCoreApplication.translate("", text, comment or None, n)
    return found.format(**values) if values else found


def worded(message: Message) -> str:
    """A sentence from below the window, in the user's language."""
    return tr(message.text, **message.values) if message.values else tr(message.text)


class Translations:
    """The catalogues in use: ours and Qt's."""

    def __init__(self) -> None:
        """None yet: everything is in English."""
        self._used: list[QTranslator] = []

    def use(self, language: str) -> None:
        """Let everything that is made from now on be in this language (`it`); Qt's own dialogs too."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("translations need an application")
        for each in self._used:
            application.removeTranslator(each)
        self._used = []
        QLocale.setDefault(QLocale(language))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != "en":
            self._load(_OF_QT.get(language, f"qtbase_{language}"), folder)
        try:
            self._load(f"leaddesk_{language}", str(resource("i18n")))
        except NotFoundError:
            _log.warning("there are no translations beside the program")

    def _load(self, name: str, folder: str) -> None:
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._used.append(translator)
        else:
            _log.warning("the catalogue %s cannot be loaded", name)
