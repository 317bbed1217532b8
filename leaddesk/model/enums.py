"""The closed lists of words that LeadDesk knows; their values are what is stored."""

from enum import StrEnum


class Kind(StrEnum):
    """Whom a lead or a pipeline is about: a person, or a firm."""

    B2C = "b2c"
    B2B = "b2b"


class StageKind(StrEnum):
    """What entering a stage means."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


class Method(StrEnum):
    """How a channel gets leads: the playbook's seven, then the rest."""

    UNIQUE_CONTENT = "unique_content"
    ONLINE_COMMUNITY = "online_community"
    INFLUENCER = "influencer"
    SOCIAL_MEDIA = "social_media"
    SEO = "seo"
    PAID_CAMPAIGN = "paid_campaign"
    WIN_BACK = "win_back"
    EMAIL = "email"
    REFERRAL = "referral"
    DIRECT = "direct"
    WALK_IN = "walk_in"
    FAIR = "fair"
    OWN_OUTREACH = "own_outreach"
    MARKETPLACE = "marketplace"
    OTHER = "other"


class Role(StrEnum):
    """What a stakeholder is in a decision."""

    DECISION_MAKER = "decision_maker"
    ECONOMIC_BUYER = "economic_buyer"
    CHAMPION = "champion"
    EVALUATOR = "evaluator"
    ADVISER = "adviser"
    END_USER = "end_user"
    GATEKEEPER = "gatekeeper"
    BLOCKER = "blocker"
    LEGAL = "legal"


class ActivityKind(StrEnum):
    """What happened with a lead."""

    NOTE = "note"
    CALL = "call"
    MESSAGE = "message"
    EMAIL = "email"
    MEETING = "meeting"
    VISIT = "visit"
    COMPLAINT = "complaint"
    INTEREST = "interest"


class ConsentState(StrEnum):
    """What a person said about being contacted."""

    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class ConsentBasis(StrEnum):
    """On what ground personal data are used (GDPR, article 6)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGITIMATE_INTEREST = "legitimate_interest"
    LEGAL_DUTY = "legal_duty"
    UNKNOWN = "unknown"


class FieldType(StrEnum):
    """What a custom field holds."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"
    LINK = "link"


class Repeat(StrEnum):
    """After how long a task that is done comes again."""

    DAY = "day"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Purpose(StrEnum):
    """What a task is for, where figures ask for it."""

    CALL = "call"
    MEETING = "meeting"
    RENEWAL = "renewal"


class Span(StrEnum):
    """How long a time a cost or a count of visits covers."""

    DAY = "day"
    MONTH = "month"


class Mode(StrEnum):
    """Whom the shop sells to."""

    B2C = "b2c"
    B2B = "b2b"
    BOTH = "both"


class ChangeKind(StrEnum):
    """What a change is in the history; ERASED: somebody was erased, or it was about somebody who was, and stays."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    ERASED = "erased"


class Verdict(StrEnum):
    """What the figures say to do with a channel."""

    MORE = "more"
    KEEP = "keep"
    LESS = "less"
    TOO_EARLY = "too_early"
