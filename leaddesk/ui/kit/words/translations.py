"""Words on screen in the user's language."""

import logging
from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from leaddesk.model.errors import NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.paths import resource

_log = logging.getLogger("leaddesk.ui")

# Qt has no catalogue of its own for European Portuguese; ours has what is said in another way there.
_OF_QT = {"pt": "qtbase_pt_BR"}


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """An English sentence in the user's language, with named values put into it.

    `comment` tells apart words that are written alike but mean different things, or agree with different nouns;
    `n` is the number that the sentence counts (`%Ln`).
    """
    found = QCoreApplication.translate("", text, comment or None, n)
    return found.format(**values) if values else found


def worded(message: Message) -> str:
    """A sentence from below the window, in the user's language, also where it names a word of the program's own."""
    values = {name: _own_word(name, value) for name, value in message.values.items()}
    return tr(message.text, **values) if values else tr(message.text)


def _own_word(name: str, value: object) -> object:
    """The user's word for a value that is a key of the program's; other values are somebody's own words."""
    words = _OWN_WORDS.get(name)
    return tr(words[value]) if words is not None and isinstance(value, str) and value in words else value


_ROLES = {
    "decision_maker": N_("Decision maker"),
    "economic_buyer": N_("Economic buyer"),
    "champion": N_("Champion"),
    "evaluator": N_("Evaluator"),
    "adviser": N_("Adviser"),
    "end_user": N_("End user"),
    "gatekeeper": N_("Gatekeeper"),
    "blocker": N_("Blocker"),
    "legal": N_("Legal"),
}
_STATES = {"open": N_("open"), "won": N_("won"), "lost": N_("lost")}
_OWN_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "kind": _STATES,
        "status": _STATES,
        "role": _ROLES,
        "setting": {
            "country": N_("country"),
            "currency": N_("currency"),
            "time_zone": N_("time zone"),
            "mode": N_("whom you sell to"),
            "margin_rate_bp": N_("margin rate"),
            "hourly_rate_minor": N_("what an hour is worth"),
            "closed_months": N_("closed months"),
            "review_months": N_("the review of lost leads"),
            "name": N_("the shop's name"),
        },
        "method": {
            "unique_content": N_("unique content"),
            "online_community": N_("online community"),
            "influencer": N_("influencer"),
            "social_media": N_("social media"),
            "seo": N_("SEO"),
            "paid_campaign": N_("paid campaign"),
            "win_back": N_("win-back"),
            "email": N_("email"),
            "referral": N_("referral"),
            "direct": N_("direct"),
            "walk_in": N_("walk-in"),
            "fair": N_("fair"),
            "own_outreach": N_("own outreach"),
            "marketplace": N_("marketplace"),
            "other": N_("other"),
        },
    }
)


def method_name(method: str) -> str:
    """What a way to win customers is called."""
    return tr(_OWN_WORDS["method"].get(method, method))


def role_name(role: str) -> str:
    """What somebody on a committee is called by their role."""
    return tr(_ROLES[role])


class Translations:
    """The catalogues in use, ours and Qt's: those of the application, of which there is one."""

    _used: ClassVar[list[QTranslator]] = []

    def use(self, language: str) -> None:
        """Let everything that is made from now on be in this language (`it`); Qt's own dialogs too."""
        application = QCoreApplication.instance()
        if application is None:
            raise RuntimeError("translations need an application")
        for each in self._used:
            application.removeTranslator(each)
        self._used.clear()
        QLocale.setDefault(QLocale(language))
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if language != "en":
            self._load(_OF_QT.get(language, f"qtbase_{language}"), folder)
        try:
            if language in _OF_QT:  # what is loaded later is asked first
                self._load(f"qtbase_{language}", str(resource("i18n")))
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
