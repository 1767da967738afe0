"""The register of zones: what bulletins tell of an area, day by day, and the periods that come of it."""

import doctest

import pytest

import extractor.zone_register
from extractor import extract
from extractor.zone_register import ZonePeriod, ZoneRegister

Told = tuple[str, str]


def periods_of(*told: Told) -> list[ZonePeriod]:
    """The periods of bulletins of 大同市, each given by its day in September 2022 (which is its id) and its text."""
    register = ZoneRegister()
    for day, text in told:
        bulletin = extract("大同市疫情通报\n" + text, published=f"2022-09-{day}", id=day)
        register.add(bulletin.id, bulletin.published, bulletin.zones)
    return register.periods()


def line(period: ZonePeriod) -> str:
    """A period as `high 白云小区 09-06..09-12 a>b`: the day it begins, the day it ends, who tells so; `?` for what nobody tells."""
    start, end = (moment[5:] if moment else "?" for moment in (period.start, period.end))
    until = end if period.ended else ""
    return f"{period.level} {period.area} {start}..{until} {period.source or ''}>{period.ended_by or ''}"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # put into a level, and out of it
        ([("06", "自9月6日18时起，将好运小区列为高风险区。")], ["high 好运小区 09-06T18:00.. 06>"]),
        ([("06", "将好运小区列为高风险区。")], ["high 好运小区 09-06.. 06>"]),
        ([("06", "将好运小区列为高风险区。"), ("12", "自9月12日8时起，解除好运小区高风险区。")], ["high 好运小区 09-06..09-12T08:00 06>12"]),
        ([("06", "将好运小区列为高风险区。"), ("12", "好运小区由高风险区降为低风险区。")], ["high 好运小区 09-06..09-12 06>12", "low 好运小区 09-12.. 12>"]),
        (
            [("06", "将好运小区列为中风险区。"), ("07", "好运小区由中风险区升级为高风险区。"), ("15", "好运小区由高风险区调整为低风险区。")],
            ["medium 好运小区 09-06..09-07 06>07", "high 好运小区 09-07..09-15 07>15", "low 好运小区 09-15.. 15>"],
        ),
        # twice in one level
        ([("06", "将好运小区列为高风险区。"), ("12", "解除好运小区高风险区。"), ("20", "将好运小区列为高风险区。")], ["high 好运小区 09-06..09-12 06>12", "high 好运小区 09-20.. 20>"]),
        # told again
        ([("06", "将好运小区列为高风险区。"), ("07", "将好运小区列为高风险区。")], ["high 好运小区 09-06.. 06>"]),
        ([("06", "将好运小区列为高风险区。"), ("08", "截至9月8日，现有高风险区1个：好运小区。")], ["high 好运小区 09-06.. 06>"]),
        # lists tell no beginning, and no end where they leave an area out
        ([("08", "现有高风险区1个：好运小区。")], ["high 好运小区 ?.. 08>"]),
        ([("08", "现有高风险区1个：好运小区。"), ("12", "解除好运小区高风险区。")], ["high 好运小区 ?..09-12 08>12"]),
        ([("08", "现有高风险区1个：好运小区。"), ("12", "现有中风险区1个：好运小区。")], ["high 好运小区 ?..? 08>12", "medium 好运小区 ?.. 12>"]),
        ([("08", "现有高风险区2个：好运小区、平安小区。"), ("12", "现有高风险区1个：平安小区。")], ["high 好运小区 ?.. 08>", "high 平安小区 ?.. 08>"]),
        # only its end is told
        ([("12", "解除好运小区高风险区。")], ["high 好运小区 ?..09-12 >12"]),
        # levels of two kinds stand side by side
        (
            [("06", "将好运小区列为高风险区。"), ("07", "将好运小区划为封控区。"), ("09", "好运小区由封控区降为管控区。")],
            ["high 好运小区 09-06.. 06>", "lockdown 好运小区 09-07..09-09 07>09", "control 好运小区 09-09.. 09>"],
        ),
        # one area in several wordings
        ([("06", "将平城区好运小区列为高风险区。"), ("12", "平城区疫情防控指挥部决定，解除好运小区高风险区。")], ["high 平城区好运小区 09-06..09-12 06>12"]),
        ([("06", "将平城区列为中风险区。"), ("12", "平城区全域降为低风险区。")], ["medium 平城区 09-06..09-12 06>12", "low 平城区全域 09-12.. 12>"]),
        ([("06", "将平城区青松小区列为中风险区。"), ("12", "云州区青松小区降为低风险区。")], ["medium 平城区青松小区 09-06.. 06>", "low 云州区青松小区 09-12.. 12>"]),
        # the rest of an area is another than the area
        ([("06", "将好运小区3号楼列为高风险区，好运小区其他楼栋列为中风险区。"), ("12", "解除好运小区3号楼高风险区。")], ["high 好运小区3号楼 09-06..09-12 06>12", "medium 好运小区 09-06.. 06>"]),
        # bulletins come in any order
        ([("12", "解除好运小区高风险区。"), ("06", "将好运小区列为高风险区。")], ["high 好运小区 09-06..09-12 06>12"]),
    ],
)  # fmt: skip
def test_periods(told: list[Told], expected: list[str]) -> None:
    assert [line(period) for period in periods_of(*told)] == expected


def test_what_a_period_holds() -> None:
    (period,) = periods_of(
        ("06", "将平城区清风路、明月路、好运街合围区域列为高风险区。"),
        ("08", "现有高风险区1个：平城区清风路、明月路、好运街合围区域。"),
        ("12", "解除平城区清风路、明月路、好运街合围区域高风险区。"),
    )
    assert (period.province, period.city, period.county, period.adcode) == ("山西省", "大同市", "平城区", "140213")
    assert period.boundary == ["清风路", "明月路", "好运街"]
    assert (period.first_told, period.last_told) == ("2022-09-06", "2022-09-08")
    assert period.documents == ["06", "08", "12"]


def test_a_bulletin_without_a_date_follows_the_one_before() -> None:
    zones = [extract(f"大同市通报\n{text}").zones for text in ("解除好运小区高风险区。", "将好运小区列为高风险区。")]
    register = ZoneRegister()
    register.add("first", "2022-09-12", zones[0])
    register.add("undated", None, zones[1])
    register.add("earlier", "2022-09-01", zones[1])
    assert [line(period) for period in register.periods()] == [
        "high 好运小区 09-01..09-12 earlier>first",
        "high 好运小区 ?.. undated>",
    ]


def test_ids_are_the_same_in_every_run() -> None:
    told = [
        ("06", "将好运小区、平安小区列为高风险区。"),
        ("12", "解除好运小区高风险区。"),
        ("20", "将好运小区列为高风险区。"),
    ]
    ids = [period.id for period in periods_of(*told)]
    assert ids == [period.id for period in periods_of(*told)]
    assert len(set(ids)) == 3


def test_the_example_in_the_docstring() -> None:
    assert doctest.testmod(extractor.zone_register).failed == 0
