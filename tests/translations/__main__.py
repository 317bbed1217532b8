"""`python -m tests.translations`: brings all catalogues up to date with the sources, and makes what is loaded."""

from tests.translations.catalogues import LANGUAGES, QT_OF_PORTUGAL, entries, make, path_of, release, update


def main() -> None:
    """Update and release every language, and say how much is left to be translated."""
    for language in ("en", *LANGUAGES):
        update(language)
        release(language)
        found = list(entries(path_of(language)))
        print(language, len(found), "sentences,", sum(not entry.is_finished for entry in found), "to be translated")
    make(QT_OF_PORTUGAL)


if __name__ == "__main__":
    main()
