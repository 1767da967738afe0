"""What travellers must do: look-back days, levels and places of a history, actions with their days and tests."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extractor.lexicon.kinds import MeasureAction, MeasureHistory
from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number

__all__ = ["Action", "Histories", "find_actions", "find_histories", "subject_of"]


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do, with its days; `tests` within `within` days for testing."""

    action: MeasureAction
    days: int | None = None
    tests: int | None = None
    within: int | None = None
    fallback: bool = False  # told for the case that something else can't be done


@dataclass(frozen=True, slots=True)
class Histories:
    """The histories a clause names (high, medium, low, abroad, region; None: travellers without a named origin)."""

    values: tuple[MeasureHistory | None, ...]
    lookback: int | None


_N = r"(?:\d{1,2}|[一二两三四五六七八九十]{1,3})"


def _number(text: str | None) -> int | None:
    if not text:
        return None
    value = read_number(text)
    return value if isinstance(value, int) else None


_ISOLATE: tuple[tuple[MeasureAction, str], ...] = (
    ("central_isolation", r"集中(?:医学)?隔离(?:医学)?(?:观察|管控|管理)?(?:措施)?|集中医学观察"),
    ("home_isolation", r"(?:严格)?居家(?:医学)?隔离(?:医学)?(?:观察|管理|措施)?|居家(?:隔离)?医学观察|居家观察(?!点)"),
    (
        "health_monitoring",
        r"(?:严格)?(?:居家|自我|日常|社区)?(?:自我)?健康(?:监测|管理|观察|检测)(?!平台|期间|政策|措施须知)|医学随访",
    ),
)
_ACTION_RULES = tuple(
    (
        action,
        re.compile(
            rf"(?:“?(?P<plus>\d{{1,2}})(?:天)?\+(?P<more>\d{{1,2}})(?:天)?”?(?:的)?|(?:为期)?(?P<before>{_N})(?:天|日)(?:的)?)?(?:严格)?(?P<word>{words})(?:措施)?(?:（[^（）]{{0,40}}）)?(?:不少于|至少|满|为期)?(?:(?P<after>{_N})(?:天|日)(?!\d|内|[二两三四五]检))?"
        ),
    )
    for action, words in _ISOLATE
)
# 3天2检, 三天三检, 7天内3次核酸检测, 3天内完成2次核酸检测, 2次核酸检测, 第1、4、7天各进行1次核酸检测
_TESTS = re.compile(
    rf"(?P<short_days>{_N})(?:天|日)(?:内)?(?P<short_tests>{_N})(?:次)?检(?!测点)|(?:(?P<within>{_N})(?:天|日)(?:内|之内)?|(?P<hours>\d{{2}})小时内)[^，。；\d]{{0,10}}(?:完成|进行|开展|实施|做|落实)?(?P<tests>{_N})次(?:新冠(?:病毒)?)?核酸(?:检测)?"
    rf"|(?:完成|进行|开展|实施|做|落实|再做|主动进行|接受)?(?P<alone>{_N})次(?:落地|免费|新冠(?:病毒)?)?核酸(?:检测|采样)?|第(?P<on>\d{{1,2}}(?:[、，和]\d{{1,2}})+)(?:天|日)[^，。；]{{0,8}}核酸|核酸(?:检测|采样)?(?P<later>{_N})次|(?:配合|落实|进行|开展|主动|做好|接受|参加|自觉做|及时)[^，。；]{{0,6}}核酸检测|落地检|核酸检测(?:等|、|和)"
)
_REPORT = re.compile(
    r"(?:向|到|第一时间|立即|主动|及时)[^，。；]{0,40}?(?:报告|报备|登记|申报)(?!单)|(?:主动|提前|如实)(?:报备|申报|报告|登记)"
)
_ENTRY = re.compile(
    r"劝返|非必要不(?:来|返|进)|不得(?:进入|来)|严格限制|(?:持|提供|出示|凭|查验)[^，。；]{0,20}(?:阴性证明|核酸检测证明|阴性报告|核酸)|暂缓(?:来|返)|谢绝"
)
_FALLBACK = re.compile(
    r"(?:如|若|对)?(?:不具备|不符合|不能|无法)[^，。；（）]{0,24}(?:的)?(?:则|，)?[^，。；（）]{0,12}(?:采取|实施|实行|进行)?$"
)


def find_actions(text: str, start: int, end: int) -> list[Mention[Action]]:
    """Actions in `text[start:end]` in reading order."""
    found: list[Mention[Action]] = []
    for action, pattern in _ACTION_RULES:
        for match in pattern.finditer(text, start, end):
            days = _number(match["plus"] or match["before"] or match["after"])
            fallback = bool(_FALLBACK.search(text, max(start, match.start() - 40), match.start()))
            if re.search(r"(?:不具备|不符合)[^，。；（）]{0,4}$", text[max(start, match.start() - 8) : match.start()]):
                continue  # 如不具备居家隔离条件: a condition
            if "健康管理" in match["word"] and days is None:
                continue  # 加强健康管理: a purpose
            if re.match(r"(?:条件|期间|场所|点|酒店|人员|费用|结束|期满|期)", text[match.end() : match.end() + 4]):
                continue
            found.append(
                Mention(match.start(), match.end(), f"measure.{action}", Action(action, days, fallback=fallback))
            )
    for match in _TESTS.finditer(text, start, end):
        within = _number(match["short_days"] or match["within"])
        if match["hours"]:
            within = int(match["hours"]) // 24
        tests = _number(match["short_tests"] or match["tests"] or match["alone"] or match["later"])
        if match["on"]:
            tests = len(re.findall(r"\d+", match["on"]))
        found.append(Mention(match.start(), match.end(), "measure.testing", Action("testing", None, tests, within)))
    report, entry = Action("report"), Action("restricted_entry")
    found += [Mention(*m.span(), "measure.report", report) for m in _REPORT.finditer(text, start, end)]
    found += [Mention(*m.span(), "measure.restricted_entry", entry) for m in _ENTRY.finditer(text, start, end)]
    return sorted(found, key=lambda m: m.start)


_HISTORY = re.compile(
    r"(?:(?P<days>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:天|日)(?:之?内|以内)?)?(?:有|从|来自|由|自|去过|到过|途经)?(?:国内|境内|疫情|有|对)*"
    r"(?P<levels>(?:[高中低]|中高|高中)(?:、|和|及|或)?(?:[高中低])?(?:、|和|及)?[低]?风险(?:等级)?(?:地区|区域|区)?)(?P<around>(?:[^，。；]{0,10}?所在(?:的)?(?:地级)?[县市区街地省]|及?(?:发生疫情|参照)))?"
)
_LEVELS: dict[str, MeasureHistory] = {"中": "medium", "高": "high", "低": "low"}
_REGION = re.compile(
    r"旅居史|旅行史|居住史|来自|(?:从|自)[\u4e00-\u9fff（）、]{2,30}(?:来|返|抵|入)|涉疫(?:地|区|重点)|疫情(?:发生地|重点|所在地)|重点(?:疫情)?地区|有(?:本土)?(?:疫情|病例|阳性)|所在县|轨迹(?:有)?(?:交集|重合)"
)
_ABROAD = re.compile(r"入境|境外")
_TRAVELLER = re.compile(
    r"(?:来|返|抵|入|到|进)(?:（[来返抵]）|\([来返抵]\))?(?:[来返抵])?[\u4e00-\u9fff]{1,4}(?:来|返)?[\u4e00-\u9fff]{0,3}(?:人员|旅客|人士|市民|后)|返乡人员|来返|来（返）|返（抵）|来访人员|省外(?:来|返|入)|外省(?:市)?来"
)
_LOOKBACK = re.compile(rf"(?:近|过去|前)?(?P<days>{_N})(?:天|日)(?:之内|以内|内)(?:有|曾|到|去|从|，|内|途经|国内|来)")


def find_histories(text: str, start: int, end: int) -> Histories | None:
    """The histories that a clause names; None when it speaks of no travellers."""
    values: list[MeasureHistory | None] = []
    region_words = False
    for match in _HISTORY.finditer(text, start, end):
        if match["around"]:
            region_words = True
            continue
        levels = match["levels"].split("风险")[0]
        for letter, value in _LEVELS.items():
            if letter in levels and value not in values:
                values.append(value)
    lookback = _LOOKBACK.search(text, start, end)
    days = _number(lookback["days"]) if lookback else None
    if not values:
        if _ABROAD.search(text, start, end):
            values.append("abroad")
        elif region_words or _REGION.search(text, start, end):
            values.append("region")
        elif _TRAVELLER.search(text, start, end):
            values.append(None)
    return Histories(tuple(values), days) if values else None


def subject_of(text: str, start: int, end: int) -> bool:
    """Whether a clause names the people a rule is for (…人员, …的，)."""
    return bool(re.search(r"人员|旅客|人士|者[，：]|的[，：]|市民", text[start:end]))
