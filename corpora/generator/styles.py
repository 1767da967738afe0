"""The styles: a name, the families of wording that it covers, and how a bulletin of it is written."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpora.generator import (
    articles,
    case_groups,
    case_imported,
    case_lists,
    counts,
    measures,
    pages,
    pools,
    pools_wide,
    reports,
    routes,
    trajectories,
    ways,
    ways_beside,
    ways_told,
    zone_groups,
    zone_lists,
    zone_styles,
)
from corpora.generator.builder import Record
from corpora.generator.scene import Scene
from corpora.generator.vocabulary import SURNAMES

__all__ = ["STYLES", "Style", "write"]

Writer = Callable[[Scene], None]
Reshape = Callable[[random.Random, str, Record], tuple[str, Record]]


@dataclass(frozen=True, slots=True)
class Style:
    """One style of bulletin.

    families: what wordings it shows, in the words of the issues. era: the time it reports. reshape: what a layout then
    does to text and record.
    """

    name: str
    families: str
    write: Writer
    era: str = "2022"
    reshape: Reshape | None = None


def _columns(rng: random.Random, text: str, record: Record) -> tuple[str, Record]:
    return pages.relaid(text, record, pages.columns(rng, text))


def _wrapped(rng: random.Random, text: str, record: Record) -> tuple[str, Record]:
    return pages.relaid(text, record, pages.wrapped(rng, text), wide=rng.random() < 0.4)


def _blanks(rng: random.Random, text: str, record: Record) -> tuple[str, Record]:
    text, record = pages.relaid(text, record, pages.blanks(rng, text))
    return pages.relaid(text, record, pages.crlf(text)) if rng.random() < 0.3 else (text, record)


_IN_A_PAGE: Sequence[Writer] = (
    case_lists.single,
    case_lists.nothing_between,
    pools.sentence,
    trajectories.running,
    zone_styles.designated,
    zone_styles.several_districts,
    measures.in_running_text,
    counts.city,
)
_LONG_LINES: Sequence[Writer] = (
    *_IN_A_PAGE,
    case_lists.listed_2022,
    case_groups.shared,
    case_groups.ranges,
    trajectories.dated,
    zone_styles.lifted,
    zone_lists.national,
    measures.by_level,
    counts.breakdown,
)


def _page(scene: Scene) -> None:
    """Articles, a bulletin, articles."""
    articles.unrelated(scene, scene.number(1, 3))
    scene.add("\n")
    scene.pick(_IN_A_PAGE)(scene)
    scene.add("\n本报记者 ", scene.pick(SURNAMES), "某\n")
    articles.unrelated(scene, scene.number(1, 3))


def _any_long(scene: Scene) -> None:
    scene.pick(_LONG_LINES)(scene)


_ALL = (
    Style(
        "case-list-2020",
        "numbered lists 病例1/患者一/第32例, course of illness, arrivals",
        case_lists.listed_2020,
        "2020",
    ),
    Style("case-list-2022", "numbered lists 感染者1/无症状感染者2, ways of being found, ties", case_lists.listed_2022),
    Style("case-glued", "病例20女，38岁 with nothing between, one paragraph", case_lists.nothing_between),
    Style("case-brackets", "阳性人员3（男，45岁）", case_lists.bracketed),
    Style("case-named", "1、甲某，女: masked names behind ordinals, ties by name", case_lists.named, "2021"),
    Style("case-single", "one person without a label, in the opening's paragraph", case_lists.single),
    Style("case-unlabelled", "a paragraph per person without any label", case_lists.unlabelled, "2020"),
    Style("case-outcome", "discharged and died, by old numbers", case_lists.outcomes, "2020"),
    Style("case-ranges", "病例1—病例5，居住于…，均在隔离管控中发现", case_groups.ranges),
    Style("case-shared", "感染者41、42、44：现住…: one sentence for several numbers", case_groups.shared),
    Style("case-parallel", "分别为…的同事和邻居，分别居住于…", case_groups.parallel),
    Style("case-family", "甲某（男，35岁）、乙某（女，32岁），一家…", case_groups.family, "2020"),
    Style("case-together", "3人为一家三口，现住…: one record for several persons", case_groups.together),
    Style("case-named-after", "诊断为确诊病例（以下简称病例1）", case_groups.named_after),
    Style("case-table", "a table of cases flattened to lines", case_groups.table, "2020"),
    Style("case-imported", "from abroad: nationality, flight, airport, border", case_imported.imported, "2021"),
    Style("case-aggregates", "上述感染者中，男性2人…: lines on all of them beside lines on each", routes.aggregates),
    Style("report-dated", "a day a line: visits, then the steps of the illness", reports.dated_report, "2020"),
    Style("report-couple", "陈某，女；姜某，男。二人系夫妻: lines of both and of one", reports.couple, "2020"),
    Style("report-kin", "relatives' doings between the person's own", reports.with_kin, "2020"),
    Style("traj-dated", "a day a line, visits with verbs, 每天, 居家, 采样", trajectories.dated),
    Style("traj-running", "several days in one paragraph", trajectories.running),
    Style("traj-bare", "times beside, before and behind the places, without verbs", trajectories.bare),
    Style("traj-glued", "07:40-07:47甲便利店10:00-10:05乙店", trajectories.glued),
    Style("traj-arrows", "家→甲超市（7:10-7:25）→家", trajectories.arrows),
    Style("traj-table", "date | time | place flattened to lines", trajectories.table),
    Style("traj-cells", "day, time and place below each other, each in a line", trajectories.cells),
    Style("traj-separate", "profiles first, trajectories later under the same labels", trajectories.separate),
    Style("traj-journey", "trains with stations and clock times", trajectories.journey),
    Style("traj-numbered", "days as heads, numbered or bulleted visits", routes.numbered),
    Style("traj-dashes", "甲小区—乙超市（10:20-10:45）—丙店", routes.dashes),
    Style("traj-joint", "感染者1、感染者2活动轨迹: the common way of two", routes.joint),
    Style("traj-stations", "甲站7:35-乙站8:21, 甲店（9:10）→乙小区: each place with one time", ways.stations),
    Style("traj-stream", "…用餐17:00自驾返回家中18:20到…: clauses with nothing between", ways.stream),
    Style("traj-paragraph", "3月5日…；6日…；7日…: days in one paragraph, the month told once", ways.paragraph),
    Style("traj-sentences", "1.3月5日8:00-8:30，甲店；2.…: numbered visits with their own days", ways.sentences),
    Style("traj-columns", "tables in many orders of columns, with tabs, bars, blanks", ways.columns),
    Style("traj-copied", "轨迹与感染者1一致, 共同到…, 期间多次前往", ways_told.copied),
    Style("traj-clocks", "8时许, 下午3点半, 20点多, 至次日0:20: times before, behind, in brackets", ways_told.clocks),
    Style("traj-malls", "shops in malls, floors, gates, stalls", ways_told.malls),
    Style("traj-rural", "villages, 屯, 组, 嘎查, 团 and 连, 村委会", ways_told.rural),
    Style("traj-roads", "crossings and distances, 弄, stretches of roads", ways_told.roads),
    Style("traj-headless", "names without a word for a kind of venue, in quotes, with branches", ways_told.headless),
    Style("traj-abroad", "places abroad, which lie in no province", ways_told.abroad),
    Style("traj-rides", "K148次12号车厢, 豫A牌照出租车, 地铁5号线: the ride to each place", ways_beside.rides),
    Style("traj-stays", "staying in, what was not done, what others did, transfers", ways_beside.stays),
    Style("traj-hometown", "a home town in another province, none of the visits'", ways_beside.hometown),
    Style("traj-beside", "advice, telephones, testing places, the office's address behind the way", ways_beside.beside),
    Style("pool-person", "涉及场所：感染者1：甲、乙; 感染者2：…", routes.by_person),
    Style("pool-rows", "risk points as rows of a table: number, county, place, time", routes.rows),
    Style("pool-district", "涉及以下场所: venues by district, which hold for the list", pools.by_district),
    Style("pool-day", "risk points by day and hour", pools.by_day),
    Style("pool-sentence", "活动轨迹涉及甲、乙、丙: one sentence without times", pools.sentence),
    Style("pool-addresses", "分别居住于：…: home addresses of many", pools.addresses),
    Style("pool-times", "甲区：1.乙店（3月5日8:00-8:30）: by district with times", pools_wide.district_times),
    Style("pool-points", "风险点位：1.…；2.…: numbered points with times", pools_wide.points),
    Style("pool-cells", "甲店⏎3月5日8:00⏎乙市场⏎…: one cell a line, wide gaps, rare marks", pools_wide.cells),
    Style("pool-days", "3月5日：甲店、乙市场；3月6日：…: by day without clock times", pools_wide.plain_days),
    Style("pool-person-times", "感染者1：甲店（3月5日8:00-8:30）: by person with times", pools_wide.person_times),
    Style("pool-heirs", "涉及甲区乙店、丙店，丁县戊店: a county holds for what follows", pools_wide.heirs),
    Style("pool-city", "甲区新增…分别居住于：: homes of hundreds, district by district", pools_wide.by_city),
    Style("zone-designated", "将A列为高风险区，B列为中风险区，其他区域…", zone_styles.designated),
    Style("zone-lines", "高风险区（3个）：, one area a line", zone_lists.lines),
    Style("zone-roads", "areas that roads bound", zone_lists.roads),
    Style("zone-three", "封控区：…；管控区：…；防范区：…", zone_styles.three_zones),
    Style("zone-lifted", "解除A、B封控区", zone_styles.lifted),
    Style("zone-changed", "由高风险区降为中风险区, 升级, 调整", zone_styles.changed),
    Style("zone-in-force", "现有高风险区3个，分别为：…", zone_lists.in_force),
    Style("zone-national", "甲省乙市（3个）：丙区…，…；丁区…", zone_lists.national),
    Style("zone-unseparated", "lists without signs, cut where towns begin", zone_lists.glued),
    Style("zone-districts", "districts in one sentence, time and level at its end", zone_styles.several_districts),
    Style("zone-carved", "an estate and the rest of it: （除2号楼外）, （不含2号楼）", zone_styles.carved),
    Style("zone-headline", "the level in the headline only", zone_lists.headline),
    Style("zone-digest", "counties of a city in brackets: 甲省乙市（丙区、丁县）", zone_groups.digest),
    Style("zone-towns", "towns and counties alone over their areas", zone_groups.towns),
    Style("zone-sides", "sides of an area parted by ；", zone_groups.sides),
    Style("zone-orders", "counties that order, each for its own areas", zone_groups.orders),
    Style("zone-with-case", "a zone told behind the case", zone_styles.with_case),
    Style("measure-levels", "rules by level, from abroad, for the rest; fallback", measures.by_level),
    Style("measure-places", "rules for named places, 以来", measures.by_place),
    Style("measure-shorthand", "3天2检, 7+3, 落地检", measures.shorthand),
    Style("measure-running", "rules within a briefing", measures.in_running_text),
    Style("measure-listed", "people listed behind what they must do", measures.listed_behind),
    Style("count-day", "a city's or county's day with breakdowns and totals", counts.city),
    Style("count-breakdown", "其中甲区18例、乙区15例; conversions", counts.breakdown),
    Style("count-province", "a province's day, breakdowns by city and district", counts.province),
    Style("count-zero", "无新增确诊病例和疑似病例", counts.zero),
    Style("count-numerals", "Chinese numerals and 万", counts.numerals),
    Style("count-table", "several days, a line each", counts.by_day),
    Style("count-digest", "a head with the origin over provinces and their cities", counts.digest),
    Style("page-columns", "a newspaper page in broken columns among other articles", _page, reshape=_columns),
    Style("page-wrapped", "hard-wrapped lines, full-width digits", _any_long, reshape=_wrapped),
    Style("page-blanks", "odd blanks, zero-width characters, mixed line ends", _any_long, reshape=_blanks),
    Style("no-case", "police, other diseases, a contact, testing places, praise, overseas, advice", articles.no_case),
)
STYLES: dict[str, Style] = {style.name: style for style in _ALL}


def write(rng: random.Random, style: Style) -> tuple[str, str | None, Record]:
    """One bulletin of a style: text, publication date, record."""
    scene = Scene(rng, style.era)
    style.write(scene)
    text, record = scene.draft.text, scene.record
    if style.reshape:
        text, record = style.reshape(rng, text, record)
    published = scene.published.isoformat() if scene.published else None
    if published:
        record = {"published": published, **record}
    return text, published, record
