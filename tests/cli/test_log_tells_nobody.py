"""What commands leave in the log: their names, and nothing of anybody."""

from pathlib import Path

from leaddesk import paths
from tests.cli.conftest import Type

ABOUT = ("Perpetua", "Quilici", "perpetua", "9998877", "Vicolo", "hates cats")
CSV = """\
Name,Email,Phone,Street,Notes
Perpetua Quilici,perpetua@quilici.example,+39 333 999 8877,Vicolo Nascosto 1,hates cats
"""


def test_whatever_is_done_and_fails_the_log_tells_of_nobody(type_in: Type, tmp_path: Path) -> None:
    file = tmp_path / "Perpetua Quilici.csv"
    file.write_text(CSV, encoding="utf-8")
    for code, *words in (
        (0, "import", file),
        (1, "import", file, "--map", "Perpetua=name"),
        (0, "list", "leads", "--where", "Perpetua"),
        (1, "list", "leads", "--where", "Quilici:x"),
        (0, "export", "leads", "--where", "perpetua@quilici.example", "--out", tmp_path / "Perpetua.vcf"),
        (1, "export", "leads", "--out", tmp_path / "Quilici" / "none.csv"),
        (0, "person", "perpetua@quilici.example", "--out", tmp_path / "Perpetua.json"),
        (1, "person", "nobody@quilici.example", "--out", tmp_path / "Perpetua.json"),
        (0, "erase", "perpetua@quilici.example", "--yes"),
    ):
        assert type_in(*words).code == code, words
    log = (paths.log_dir() / "leaddesk.log").read_text(encoding="utf-8")
    assert "command import" in log
    assert [word for word in ABOUT if word in log] == []
