"""What a person was found to be: confirmed or asymptomatic, local or imported, mild or severe."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from extractor.lexicon.people import relation_words
from extractor.mentions.denial import is_denied
from extractor.mentions.rule import Mention, Rule, match_rules
from extractor.text.trie import longest_of

__all__ = [
    "calls_one_case",
    "counted_statuses",
    "denies_new",
    "find_all_called",
    "find_origins",
    "find_severities",
    "find_status_headings",
    "find_statuses",
    "names_others",
    "status_of_head",
    "tells_a_turn",
    "tells_diagnosis",
    "tells_sums",
    "title_before",
]

_HEADS = (("无症状", "asymptomatic"), ("疑似", "suspected"), ("确诊", "confirmed"), ("阳性", "positive"))


def status_of_head(head: str) -> str | None:
    """The status that the head word of a label tells: 无症状感染者 -> asymptomatic; None for a plain 病例."""
    return next((status for word, status in _HEADS if word in head), None)


def _constant(value: str) -> Callable[[re.Match[str]], str]:
    return lambda match: value


_VERDICT = r"(?:诊断|判定|确定|确认|确诊|认定|订正|核定|转归|转|评估|均|系|为|是)"
_ORDINAL = r"(?:我[省市区县]|本[省市])?(?:第?[\d一二三四五六七八九十]+[例名])?"  # 为我市第3例
_WHENCE = r"(?:境外输入性?|本土|输入性?|外省|省外|新增|首例|1例)*"
_DIAGNOSED = rf"{_VERDICT}(?:结果)?(?:其|患者|均)?(?:为|是|成|：)?{_ORDINAL}{_WHENCE}"
_SEVERITY_GIVEN = r"(?:（?(?:轻型|普通型|重型|危重型|轻症)）?)?"
_DISEASE = (
    r"(?:新型冠状病毒(?:感染的?)?(?:肺炎)?|新冠(?:病毒)?(?:感染)?(?:肺炎)?|新型冠状肺炎)?(?:感染的?)?(?:肺炎)?"
    + _SEVERITY_GIVEN
)


@cache
def _status_rules() -> tuple[Rule[str], ...]:
    # 系确诊病例3的同事, 为外地确诊病例密切接触者, 系无症状感染者王某某的母亲: somebody else was found to be that
    not_another = rf"(?!\d|[\u4e00-\u9fff]某|的?(?:{longest_of(relation_words())}|次密|密|关联))"
    return (
        Rule(
            "status.diagnosed_asymptomatic",
            re.compile(_DIAGNOSED + _DISEASE + r"(?:本土|境外输入)?无症状(?:感染者|者|感染(?!者))(?!的)" + not_another),
            _constant("asymptomatic"),
            literals=("无症状",),
        ),
        Rule(
            "status.diagnosed_confirmed",
            re.compile(
                _DIAGNOSED
                + _DISEASE
                + rf"(?:本土|境外输入|输入性)?(?:确诊病例{not_another}|病例(?!的){not_another}|患者(?!的){not_another})"
                + r"|(?<!疑似)确诊(?!病例|患者|的|者|为[^，。；]{0,12}无症状)|被?诊断为新型冠状病毒感染的肺炎"
                + r"|(?:诊断|判定|分型|订正)(?:均)?为(?:新冠肺炎)?[（“]?(?:轻型|普通型|重型|危重型)"
            ),
            _constant("confirmed"),
            literals=("病例", "确诊", "患者", "诊断为新型", "型"),
        ),
        Rule(
            "status.diagnosed_stated",  # 女，40岁，无症状感染者。
            re.compile(
                r"(?<=[，；（ \t])(?:新增|本土|新冠肺炎|新冠)*+(?P<status>确诊病例|无症状感染者)(?=[，。；） \t\n]|$)"
            ),
            lambda match: "confirmed" if match["status"].startswith("确") else "asymptomatic",
            literals=("确诊病例", "无症状感染者"),
        ),
        Rule(
            "status.suspected",
            re.compile(r"(?:诊断|列|判定|定|作)为疑似(?:病例)?|疑似病例(?!的?(?:密|次密)|的)"),
            _constant("suspected"),
            literals=("疑似",),
        ),
        Rule(
            "status.positive",
            re.compile(
                r"(?:检测|核酸|初筛|复核|结果|复检|筛查|检出|确认|[也亦均都]呈)[^，。；阴]{0,12}(?<!非)阳性(?:感染者|人员|病例|者)?(?!的?(?:密|次密))"
                r"|阳性(?:感染者|人员|病例)(?!的?(?:密|次密))"
            ),
            _constant("positive"),
            literals=("阳性",),
        ),
    )


# 1例确诊病例为甲校的|学生，8岁
_ONE_IS = re.compile(r"(?:1|一)[例名](?:[\u4e00-\u9fff]{0,8}(?:确诊病例|无症状感染者))(?=为|是|系|，)")


def calls_one_case(text: str, floor: int, position: int) -> bool:
    """Whether somebody introduced at `position` is called a case in the clause before: 1例确诊病例为甲校学生，|8岁."""
    return _ONE_IS.search(text, max(floor, position - 40), position) is not None


def title_before(text: str, floor: int, start: int, position: int) -> tuple[int, int]:
    """The words that call somebody introduced at `position` a case: `text[start:position]`, or what stands before them in
    the clause (1例确诊病例为甲校学生，|8岁), none before `floor`."""
    found = list(_ONE_IS.finditer(text, max(floor, position - 40), position))
    return found[-1].span() if found else (start, position)


def tells_diagnosis(text: str, start: int, end: int) -> bool:
    """Whether what a person was found to be is stated (经专家组会诊，诊断为...)."""
    return any(
        found.rule.startswith("status.diagnosed") and text.startswith(("诊断", "判定"), found.start)
        for found in find_statuses(text, start, end)
    )


_TURN = re.compile(r"转|订正|更正|核定")


def tells_a_turn(text: str, start: int, end: int) -> bool:
    """Whether a statement of a status tells that it changed (转为确诊病例)."""
    return bool(_TURN.search(text, start, end))


def find_statuses(text: str, start: int, end: int) -> list[Mention[str]]:
    """Statements of a status, the most telling rules first; denied ones are left out (排除疑似病例)."""
    return [m for m in match_rules(_status_rules(), text, start, end) if not is_denied(text, m.start, start)]


_PERSONS_COUNTED = r"(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:例|名|位|人)"
_STATUS_NOUN = (
    r"(?:(?P<confirmed{0}>确诊(?:病例|患者)|新冠肺炎(?:死亡)?(?:病例|患者))|(?P<asymptomatic{0}>无症状(?:感染者|病例))"
    r"|(?P<suspected{0}>疑似(?:病例|患者))|(?P<positive{0}>(?:阳性)?感染者|(?:核酸)?(?:检测)?(?:结果)?(?:呈|为)?阳性(?:人员|病例|者)?))"
)
_NOT_OF_THEM = r"(?!的?(?:密切|密接|次密|关联|接触|轨迹|转归|转为))"
# 3例本土无症状感染者, 确诊病例2例
_COUNTED = re.compile(
    rf"{_PERSONS_COUNTED}[^，。；、\n累]{{0,16}}?{_STATUS_NOUN.format('')}{_NOT_OF_THEM}"
    rf"|{_STATUS_NOUN.format('_2')}{_NOT_OF_THEM}[：为共（]?{_PERSONS_COUNTED}"
)


# 本土确诊病例情况, 阳性感染者活动轨迹一览表, （二）无症状感染者情况（节选）: a line that heads descriptions, and counts nobody
_STATUS_HEADING = re.compile(
    r"^(?=[^\n]{0,60}(?:情况|信息|轨迹|一览|名单|列表|场所|简介|详情))(?:附(?:件|录)?\d?：?)?(?:\d{1,2}月\d{1,2}日)?[^\n，。；：\d]{0,30}?"
    r"(?P<status>确诊病例|无症状感染者|阳性(?:感染者|人员|病例)|疑似病例)(?![^\n]{0,30}(?:病例|感染者|人员|[例名]))[^\n，。；]{0,50}$",
    re.MULTILINE,
)


def find_status_headings(text: str, start: int, end: int) -> list[Mention[str]]:
    """Lines that head the descriptions of persons of one status (本土确诊病例情况)."""
    found = []
    for match in _STATUS_HEADING.finditer(text, start, end):
        status = status_of_head(match["status"])
        if status is not None:
            found.append(Mention(*match.span("status"), "status.section", status))
    return found


_SUMS = re.compile(r"累计|现有|现存|尚有")


def tells_sums(text: str, start: int, end: int) -> bool:
    """Whether a sentence counts older cases too (现有疑似病例27例, 累计确诊43例，其中重症3例)."""
    return _SUMS.search(text, start, end) is not None


def counted_statuses(text: str, start: int, end: int) -> list[Mention[str]]:
    """What the persons are that a sentence counts: 新增3例本土无症状感染者 -> asymptomatic."""
    found = []
    for match in _COUNTED.finditer(text, start, end):
        name, words = next((n, w) for n, w in match.groupdict().items() if w is not None)
        at = match.start(name)
        found.append(Mention(at, at + len(words), "status.counted", name.removesuffix("_2")))
    return found


# 外省, 市外, 京外: another part of the country
_ELSEWHERE = r"(?:[省市州]外|自治区外|(?<![社小校院园片景灾疫城郊山厂库辖])区外|外省(?:市)?|外市|外地|外区|国内其他省份?|[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔贵滇藏陕甘青宁新疆]外)"
_NO_LIKENESS = r"(?![^，。；]{0,10}(?:同源|序列|毒株|关联(?!病例|$)))"  # 与本土和境外输入病例同源性低
_ORIGIN_RULES: tuple[Rule[str], ...] = (
    Rule(
        "origin.imported_abroad",
        re.compile(
            rf"境外(?:输入|入境)(?!传播|风险|压力|(?:病例|感染者)?(?:的|所致)?关联){_NO_LIKENESS}|输入性?(?:新冠|无症状|确诊)(?=\S{{0,8}}境外)"
            r"|入境人员(?!集中|隔离|转运|接驳|服务|管控|闭环|密)"
        ),
        _constant("imported_abroad"),
        literals=("境外输入", "入境", "输入"),
    ),
    Rule(
        "origin.imported_domestic",
        re.compile(
            rf"{_ELSEWHERE}(?:关联)?(?:输入(?!风险|压力|疫情|传播|引|链)|(?<![由从自]外省)(?:来(?!返|（返）)[\u4e00-\u9fff]{{1,2}}(?:返[\u4e00-\u9fff])?|返[\u4e00-\u9fff]{{1,2}}))"
            rf"|{_ELSEWHERE}(?:（市）)?(?:来返?|来（返）|返|入|抵)[\u4e00-\u9fff]{{0,3}}?(?:阳性)?(?:人员|旅客|学生|大学生|司机|游客)(?!须|需|请|应|要|必须|实行|落实|推行|抵|到达|在|一律|执行)"
            r"|(?:外省（市）|省外（市）)来|为省外返|外省市来|外来(?:输入|无症状|确诊|阳性)"
        ),
        _constant("imported_domestic"),
        literals=("外", "国内其他省"),
    ),
    Rule(
        "origin.local",
        re.compile(rf"本土{_NO_LIKENESS}|(?<!有)本地(?:病例|确诊|无症状|感染|新增)|[省市]内(?:病例|确诊|无症状|感染)"),
        _constant("local"),
        literals=("本土", "本地", "内"),
    ),
)


def find_origins(text: str, start: int, end: int) -> list[Mention[str]]:
    """Statements of an origin; not those of others' (与本土和境外输入病例|同源性较低)."""
    found = match_rules(_ORIGIN_RULES, text, start, end)
    return [m for m in found if not _LIKE_OTHERS.search(text, m.end, min(end, m.end + 12))]


_LIKE_OTHERS = re.compile(r"^[^，。；]{0,8}(?:同源|基因|序列)")


_NONE_NEW = re.compile(r"(?:无|未)(?:新增|报告)?(?:新增|报告)?$|(?<!\d)0例$")
_NONE_BEHIND = re.compile(r"[\u4e00-\u9fff]{0,8}[为：]?0例")


def denies_new(text: str, found: Mention[str]) -> bool:
    """Whether a report says that there are none of an origin (无新增|境外输入病例)."""
    before = text[max(0, found.start - 6) : found.start]
    return bool(_NONE_NEW.search(before) or _NONE_BEHIND.match(text, found.end))


# 轻型2例; 轻型或无症状, 轻型确诊病例或无症状感染者: not known of whom
_COUNT_BEHIND = re.compile(r"(?:确诊)?(?:病例|患者)?(?:或|[：为有]?\d{1,4}[例人名])")
_SEVERITY_RULES: tuple[Rule[str], ...] = (
    Rule(
        "severity.critical", re.compile(r"(?<!急)危重型?(?!患者\d|病例\d)"), _constant("critical"), literals=("危重",)
    ),
    Rule(
        "severity.severe",
        re.compile(r"(?<!危)(?<!非)重型(?!化)|(?<!危)重症(?!监护|医学|患者\d|病例\d|率)"),
        _constant("severe"),
        literals=("重型", "重症"),
    ),
    Rule("severity.moderate", re.compile(r"普通型|(?:为|属)普通病例"), _constant("moderate"), literals=("普通",)),
    Rule("severity.mild", re.compile(r"轻型|轻症(?!状)"), _constant("mild"), literals=("轻",)),
)

# 无重症, 暂未出现危重, 没有重型: a denial right before; no record keeps it
_NOBODY_BEFORE = re.compile(r"(?:无|未|没有|非)(?:新增|出现|发现|见|转为|发展为|报告)?$")


def find_severities(text: str, start: int, end: int) -> list[Mention[str]]:
    """Statements of the clinical severity; not those of how many persons have it (其中重型1例)."""
    found = match_rules(_SEVERITY_RULES, text, start, end)
    stated = (
        m for m in found if not _COUNT_BEHIND.match(text, m.end) and not _NOBODY_BEFORE.search(text, start, m.start)
    )
    return sorted(stated, key=lambda m: m.start)


_WITH_OTHERS = re.compile(r"(?:与|和|同(?![日天时期样为]|一天)|系|接触|因).{0,14}$")


def names_others(before: str) -> bool:
    """Whether the status word behind these words of its clause belongs to another person (与|确诊病例|有接触)."""
    return bool(_WITH_OTHERS.search(before))


# 2名阳性感染者...均为新冠肺炎无症状感染者, 均诊断为确诊病例（轻型）
_ALL_CALLED = re.compile(
    r"(?:均|都|全部)(?:已)?(?:被|经[^，。；]{0,12})?(?:诊断|判定|确定|确认|认定)?(?:为|系|是)[^，。；、\d]{0,10}?"
    r"(?:(?P<asymptomatic>无症状感染者)|(?P<confirmed>确诊病例))(?!的|密|、|和|及|或)"
)


def find_all_called(text: str, start: int, end: int) -> list[Mention[str]]:
    """What a sentence of the lead says that all new cases are (均为无症状感染者)."""
    return [
        Mention(match.start(), match.end(), "status.of_all", str(match.lastgroup))
        for match in _ALL_CALLED.finditer(text, start, end)
    ]
