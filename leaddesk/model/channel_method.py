"""The method that the name of a channel speaks of, as other tools and shops name their sources."""

import re

from leaddesk.model.enums import Method

# The first method one of whose words begins a word of the name; paid and organic before the place they happen in.
_SIGNS: tuple[tuple[Method, tuple[str, ...]], ...] = (
    (Method.WIN_BACK, ("winback", "win back", "complain", "reclaim")),
    (Method.INFLUENCER, ("influencer", "ambassador", "creator")),
    (Method.REFERRAL, ("referr", "referral", "word of mouth", "recommend", "partner", "employee", "friend")),
    (
        Method.PAID_CAMPAIGN,
        ("paid", "ads", "ad", "adwords", "cpc", "ppc", "display", "advert", "sem", "retarget", "banner"),
    ),
    (Method.SEO, ("seo", "organic search", "organic", "google", "bing", "search")),
    (Method.ONLINE_COMMUNITY, ("community", "forum", "group", "chat", "discord", "reddit")),
    (Method.SOCIAL_MEDIA, ("social", "instagram", "facebook", "tiktok", "pinterest", "linkedin", "twitter", "youtube")),
    (Method.UNIQUE_CONTENT, ("content", "blog", "video", "podcast", "webinar", "download", "ebook")),
    (Method.EMAIL, ("email", "e mail", "mail", "newsletter", "mailchimp")),
    (Method.FAIR, ("fair", "trade show", "tradeshow", "event", "exhibition", "conference", "seminar", "market stall")),
    (Method.MARKETPLACE, ("marketplace", "amazon", "etsy", "ebay", "zalando", "bol")),
    (Method.WALK_IN, ("walk in", "walkin", "store visit", "in store", "showroom")),
    (
        Method.OWN_OUTREACH,
        ("cold call", "cold", "outreach", "outbound", "prospecting", "telemarketing", "self generated"),
    ),
    (Method.DIRECT, ("direct", "web", "website", "site", "phone", "call")),
)


def guess_method(name: str) -> Method:
    """The method that a channel's name speaks of (`paid_search` → paid campaign), else *other*."""
    words = " " + " ".join(re.findall(r"[^\W_]+", name.casefold()))
    for method, signs in _SIGNS:
        if any(_begins(words, sign) for sign in signs):
            return method
    return Method.OTHER


def _begins(words: str, sign: str) -> bool:
    """Short signs must be a whole word: `ad` is none of `address`."""
    return f" {sign} " in f"{words} " if len(sign) < 5 else f" {sign}" in words
