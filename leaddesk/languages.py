"""The languages of LeadDesk."""

LANGUAGES = ("en", "it", "pt", "sv", "de", "nl")
