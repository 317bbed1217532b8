"""Domains that say nothing of who uses them: providers of mail, and sites on which anybody has a page."""

_FAMILIES = frozenset(
    {
        *("gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "gmx", "aol"),
        *("protonmail", "proton", "yandex", "zoho", "facebook", "instagram", "linkedin", "youtube", "tiktok", "etsy"),
        *("amazon", "ebay", "google", "tripadvisor", "booking"),
    }
)
_DOMAINS = frozenset(
    {
        *("me.com", "mac.com", "pm.me", "mail.com", "email.com", "mail.ru", "qq.com", "163.com", "linktr.ee"),
        *("web.de", "t-online.de", "freenet.de", "arcor.de", "mail.de", "posteo.de", "mailbox.org", "online.de"),
        *("libero.it", "virgilio.it", "alice.it", "tin.it", "tiscali.it", "fastwebnet.it", "inwind.it", "email.it"),
        *("pec.it", "legalmail.it", "arubapec.it", "pecimprese.it", "postecert.it", "poste.it", "pec.aruba.it"),
        *("sapo.pt", "mail.pt", "iol.pt", "clix.pt", "netcabo.pt", "portugalmail.pt"),
        *("telia.com", "spray.se", "bredband.net", "comhem.se", "tele2.se", "passagen.se", "home.se", "swipnet.se"),
        *("ziggo.nl", "kpnmail.nl", "kpnplanet.nl", "planet.nl", "hetnet.nl", "xs4all.nl", "home.nl", "upcmail.nl"),
        *("casema.nl", "chello.nl", "zonnet.nl", "telenet.be", "skynet.be", "bluewin.ch", "a1.net", "aon.at"),
        *("chello.at", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "sfr.fr", "btinternet.com", "sky.com"),
        *("virginmedia.com", "ntlworld.com", "talktalk.net", "eircom.net"),
    }
)


def own_domain(domain: str) -> str:
    """A domain as it is compared: folded, without `www.`; empty where it is nobody's own."""
    bare = domain.strip().strip(".").casefold().removeprefix("www.")
    labels = bare.split(".")
    is_nobodys = bare in _DOMAINS or any(label in _FAMILIES for label in labels[-3:-1])
    return "" if len(labels) < 2 or is_nobodys else bare
