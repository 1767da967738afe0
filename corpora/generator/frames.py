"""What stands around the facts: titles, opening sentences that state how many, closing advice, issuer and date."""

from __future__ import annotations

from dataclasses import dataclass

from corpora.generator.builder import Record
from corpora.generator.scene import Scene
from corpora.generator.shapes import count_shape
from corpora.generator.vocabulary import OFFICES

__all__ = [
    "ORIGINS",
    "STATUSES",
    "Tally",
    "advice",
    "closing",
    "hashtag",
    "opening",
    "period",
    "region_name",
    "reporting_day",
    "title",
]

STATUSES: dict[str, tuple[str, ...]] = {
    "confirmed": ("确诊病例", "新冠肺炎确诊病例", "新型冠状病毒肺炎确诊病例"),
    "asymptomatic": ("无症状感染者", "新冠病毒无症状感染者"),
    "positive": ("新冠病毒感染者", "阳性感染者", "阳性人员", "感染者"),
    "suspected": ("疑似病例",),
}
ORIGINS: dict[str | None, str] = {None: "", "local": "本土", "imported_abroad": "境外输入"}

_TITLES = (
    "{region}新增{total}最新通报",
    "{region}通报新增{total}详情",
    "关于{region}新增{total}的通报",
    "{region}疫情通报",
    "{region}疫情情况通报（{day}）",
    "【{region}新增{total}】",
    "{region}发布最新疫情信息",
)
_OPENINGS = (
    "{period}，{region}共新增{total}。",
    "{period}，{region}报告新增{total}。",
    "{period}，{region}又新增{total}，有关情况如下：",
    "{region}{period}新增{total}，情况通报如下：",
    "据通报，{period}，{region}共新增{total}。",
)
_PERIODS = ("{day}0时至24时", "{day}0—24时", "{day}0-24时", "{day}0时至{hour}时", "{day}", "{day}")
_ADVICE = (
    "请与上述人员有过接触的居民尽快向社区报备，并配合做好检测。",
    "相关场所已完成消毒，排查管控工作正在进行。",
    "请大家坚持戴口罩、勤洗手、少聚集，做好个人防护。",
    "不造谣、不传谣，疫情信息以官方发布为准。",
    "如有发热等不适，请做好防护后就近到发热门诊就医，途中不乘坐公共交通工具。",
    "有轨迹重合的市民朋友请主动联系所在社区，等候进一步通知。",
    "流行病学调查仍在进行，后续情况将及时公布。",
)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many new cases of which status and origin a bulletin tells of."""

    status: str
    origin: str | None
    value: int


def region_name(scene: Scene) -> Record:
    """Write the region; the first time, it is entered into the record."""
    start = scene.draft.length
    scene.add(scene.region.name)
    place: Record = {"text": scene.region.name, **scene.region.fields(), "span": [start, scene.draft.length]}
    scene.record.setdefault("region", place)
    return place


def _total(scene: Scene, tallies: list[Tally], words: list[str], enter: bool) -> None:
    """3例本土确诊病例和1例无症状感染者, 本土确诊病例3例、无症状感染者1例: an origin holds for the whole list."""
    first = scene.chance(0.5)
    for index, (tally, word) in enumerate(zip(tallies, words, strict=True)):
        if index:
            scene.add(scene.pick(("、", "和", "，")) if first is False else scene.pick(("、", "和")))
        origin = ORIGINS[tally.origin] if index == 0 or tally.origin != tallies[0].origin else ""
        with scene.draft.mark() as mark:
            unit = "名" if "人员" in word else "例"
            scene.add(f"{tally.value}{unit}{origin}{word}" if first else f"{origin}{word}{tally.value}{unit}")
        if enter:
            day = scene.days.iso(scene.today)
            scene.record["counts"].append(count_shape(tally.status, tally.origin, "new", tally.value, day, mark))


def _words(scene: Scene, tallies: list[Tally]) -> list[str]:
    """A word for each status; those from abroad are 境外输入确诊病例, short."""
    short = (tally.origin == "imported_abroad" for tally in tallies)
    return [
        STATUSES[tally.status][0] if first else scene.pick(STATUSES[tally.status])
        for tally, first in zip(tallies, short, strict=True)
    ]


def title(scene: Scene, tallies: list[Tally]) -> None:
    """A headline on a line of its own; it repeats the numbers of the opening, or gives none."""
    words = _words(scene, tallies)
    scene.say(
        scene.pick(_TITLES),
        region=lambda: region_name(scene),
        total=lambda: _total(scene, tallies, words, enter=False),
        day=lambda: scene.add(scene.days.full(scene.today)),
    )
    scene.add("\n")


def reporting_day(scene: Scene) -> str:
    """3月5日, or 2022年3月5日 where the text prints the year."""
    return scene.days.with_year(scene.today) if scene.prints_year else scene.days.full(scene.today)


def period(scene: Scene) -> None:
    """3月5日0时至24时, 2022年3月5日0—24时."""
    scene.say(scene.pick(_PERIODS), day=reporting_day(scene), hour=str(scene.pick((12, 15, 16, 18, 20))))


def opening(scene: Scene, tallies: list[Tally]) -> None:
    """The sentence that states how many; its numbers are counts of the record."""
    words = _words(scene, tallies)
    scene.say(
        scene.pick(_OPENINGS),
        period=lambda: period(scene),
        region=lambda: region_name(scene),
        total=lambda: _total(scene, tallies, words, enter=True),
    )


def advice(scene: Scene, count: int = 2) -> None:
    """A paragraph of advice that states no fact."""
    scene.add(*scene.several(_ADVICE, scene.number(0, count)))


def closing(scene: Scene) -> None:
    """Advice, and often issuer and date on lines of their own."""
    scene.add("\n")
    advice(scene)
    if scene.chance(0.5):
        if not scene.draft.since(scene.draft.parts - 1).endswith("\n"):
            scene.add("\n")
        issuer = scene.region.name + scene.pick(OFFICES)
        scene.add(issuer)
        scene.record["issuer"] = issuer
        if scene.published is not None and scene.chance(0.6):
            day = scene.published
            scene.add("\n", scene.pick(("发布日期：{}", "（{}发布）")).format(f"{day.year}年{day.month}月{day.day}日"))


def hashtag(scene: Scene) -> None:
    """#台州疫情# in front of a post."""
    if scene.chance(0.7):
        scene.add(
            f"#{scene.region.short or scene.region.name}{scene.pick(('疫情', '疫情防控', '疫情通报'))}#",
            scene.pick(("", " ")),
        )
