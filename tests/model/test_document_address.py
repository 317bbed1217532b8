import pytest

from leaddesk.model.document_address import is_page, is_program, is_whole, name_of


@pytest.mark.parametrize(
    "name",
    [
        *("setup.exe", "SETUP.EXE", "invoice.pdf.exe", "evil.exe. .", "run.sh", "a.bat", "a.cmd", "a.desktop", "a.lnk"),
        *("a.url", "a.scf", "a.jar", "a.ps1", "a.vbs", "a.js", "a.hta", "a.msi", "a.app", "a.command", "a.AppImage"),
        *("a.search-ms", "a.library-ms", "a.settingcontent-ms", "a.py", "a.reg", "a.scr", "a.iso", "a.\texe\t"),
    ],
)
def test_programs_are_known_by_their_ending(name: str) -> None:
    assert is_program(name) is (name != "a.\texe\t")


@pytest.mark.parametrize("name", ["offer.pdf", "exe", "Offer.docx", "price list.xlsx", "a.exe.pdf", "notes", "", "."])
def test_documents_are_no_programs(name: str) -> None:
    assert not is_program(name)


@pytest.mark.parametrize("address", ["/a/offer.pdf", "/a/b:c.pdf", "C:\\a\\offer.pdf", "c:/a.pdf", "\\\\share\\a.pdf"])
def test_whole_paths_are_those_of_any_system(address: str) -> None:
    assert is_whole(address)


@pytest.mark.parametrize(
    "address",
    [
        *("", "offer.pdf", "../offer.pdf", "C:offer.pdf", "C:\\a.txt:evil.exe", "\\\\share\\a.txt:evil.exe", "/a\0b"),
        *("/a\nb", "/a\ud800", "javascript:alert(1)", "https://example.com", "file:///etc/passwd", "ms-msdt:/x", "~/a"),
    ],
)
def test_what_is_no_whole_path_is_none(address: str) -> None:
    assert not is_whole(address)


def test_a_page_is_on_the_web_and_plain_to_see() -> None:
    assert is_page("https://example.com/offer")
    assert not is_page("https://bank.example@evil.example/")
    assert not is_page("example.com")
    assert not is_page("file:///etc/passwd")


def test_it_is_called_by_its_end_without_what_turns_it_round() -> None:
    assert name_of("/a/offer.pdf") == "offer.pdf"
    assert name_of("\\\\share\\offers\\offer.pdf") == "offer.pdf"
    assert name_of("/a/offer\u202efdp.exe") == "offerfdp.exe"
    assert name_of("https://example.com/") == "example.com"
    assert name_of("https://example.com/a/Offer%20%C3%96.pdf?x=1") == "example.com: Offer Ö.pdf"
    assert len(name_of("/" + "a" * 300)) == 120
