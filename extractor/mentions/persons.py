"""Who is spoken of: masked names, sex, and the introductions that join them (王某某，男，35岁; 一名来沪就医的女童，11岁)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from extractor.lexicon.names import surnames
from extractor.lexicon.people import relation_words
from extractor.mentions import ages
from extractor.mentions.ages import AgeValue
from extractor.mentions.rule import Mention, Rule, longest_first, match_rules
from extractor.text.trie import longest_of

__all__ = ["Profile", "as_full", "find_names", "find_profiles", "find_sexes", "heads_way", "is_possessor"]

# 女，女性，女童，男孩，男婴; not 男友, 女儿, 妇女, 男装
_SEX = re.compile(
    r"(?:(?<![子妇母父儿孙侄外甥长次幼独美少一二三四之])|(?<=[例者员人][一二三四五六七八九]))(?<!男\d)(?P<sex>男|女)(?!\d女|性?\d+[例名人])(?:性(?!别)|童|孩(?!子)|婴|生(?!日|前|活))?"
    r"(?![儿友朋子装婿士厕款卫篮排足队式科工裤鞋包模神方方])(?=[，,、（）；。\s：\d]|患者|病例|性|童|孩|婴|系|为|是|现|居|住|家|未知|长期|长住|常[住年]|户籍|祖?籍|曾|因|从事|[\u4e00-\u9fff]{1,8}(?:人|籍)|汉族|$)"
)
# 45岁男子; 一名女教师
_SEX_OF_ONE = re.compile(
    r"(?:(?<=岁)的?|(?<=阳性)|(?<=确诊)|(?<=感染))(?P<sex>男|女)子|(?<=[一1该][名位])(?P<sex_2>男|女)(?=学生|教师|老师|员工|职工|司机|护士|医生|工人|村民|居民|旅客|乘客|服务员|店员|教员|大学生|中学生|小学生|老人)"
)
# 45岁F; （F，45岁; M/45岁
_SEX_LETTER = re.compile(
    r"(?<=岁)[，,、/\s]?(?P<sex>[FM])(?![A-Za-z\d])|(?<![A-Za-z\d])(?P<sex_2>[FM])(?=[，,、/\s]{0,2}\d{1,3}周?岁)"
)
_SEX_WORD = re.compile(r"性别[：为]?(?P<sex>男|女)")


def _read_sex(match: re.Match[str]) -> str:
    word = match["sex"] or match.groupdict().get("sex_2")
    return "male" if word == "男" else "female"


def _read_letter(match: re.Match[str]) -> str:
    return "male" if (match["sex"] or match["sex_2"]) == "M" else "female"


_SEX_RULES: tuple[Rule[str], ...] = (
    Rule("sex.word", _SEX, _read_sex, literals=("男", "女")),
    Rule("sex.one", _SEX_OF_ONE, _read_sex, literals=("男", "女")),
    Rule("sex.letter", _SEX_LETTER, _read_letter, literals=("F", "M")),
    Rule("sex.labelled", _SEX_WORD, _read_sex, literals=("性别",)),
)


def find_sexes(text: str, start: int = 0, end: int | None = None) -> list[Mention[str]]:
    """男 and 女 of persons, as `male` and `female`."""
    return longest_first(match_rules(_SEX_RULES, text, start, end))


_NOT_MASKED_PLACE = r"(?!月|日|年|市|区|县|地|街|路|广场|小区|公司|医院|酒店|超市|村|镇|单位|学校|商场|大厦|店)"


@cache
def _name_rules() -> tuple[Rule[str], ...]:
    family = f"{longest_of(surnames())}|[甲乙丙丁戊己](?=某{{1,2}}[（，、均的为系于和])"
    masked = re.compile(
        # not 白云|区某校; 王某某, 王某（甲）, 刘某文, 陈某桂, 李某1, 张XX, 李**; not 某某, 万某广场, 于某月
        rf"(?!(?<=[\u4e00-\u9fff])(?<![者例员的和与及])区某)(?P<name>(?:{family})(?:某某?(?:[甲乙丙丁戊己庚]|\d(?![\d月日时点:岁]))?|[XxＸ×*]{{1,3}})){_NOT_MASKED_PLACE}"
        rf"(?P<given>(?![男女的之与和系是为在于从到同及])[\u4e00-\u9fff](?=[，,、（：。；\s]|男|女))?"
    )

    titled = re.compile(
        rf"(?P<name>(?:{longest_of(surnames())})(?:(?:女士|先生)(?=[，（])|(?:太太|小姐|小朋友|同学|师傅|大爷|大妈|阿姨|婆婆|老师)(?=[，（](?:[男女现今]|\d))))"
    )  # 会计|王女士，

    def read(match: re.Match[str]) -> str | None:
        return match[0]

    return (
        Rule("name.masked", masked, read, literals=("某", "X", "x", "×", "*")),
        Rule(
            "name.titled",
            titled,
            read,
            literals=("女士", "先生", "太太", "小姐", "小朋友", "同学", "师傅", "大", "阿姨", "婆婆", "老师"),
        ),
    )


# 小杜（女，23岁）; 患者老许，男: a name among colleagues, known from what follows it
_FAMILIAR_NAME = re.compile(
    r"(?:(?<=[，。；：、（）\s\d例者员与和友妻夫母父子女事学人邻居])|^)(?P<name>[小老阿](?!区|人|伴|板|师|家|学|孩|乡|城|街|年|婴|姨|公|婆)[\u4e00-\u9fff])"
    r"(?=[，（](?:今年|现年)?(?:男|女|\d{1,3}周?岁))"
)
# 格某，女; 扎某某（男: a name of a people without family names, known from what follows it
_INTRODUCED_NAME = re.compile(
    r"(?:(?<=[，。；：、（）.\s\d例者员])|^)(?P<name>(?!其(?!其)|[该系是为某\d]|患者|病例|人员|男子|女子)[\u4e00-\u9fff]{1,3}?某{1,2})"
    r"(?=[，、（]?(?:[\u4e00-\u9fff]{1,4}族[，、）])?[，、]?(?:男|女)(?:性)?[，、）。])"
)


def find_names(text: str, start: int = 0, end: int | None = None) -> list[Mention[str]]:
    """Masked names, verbatim: those with a known family name, and those that are introduced like one (格某，女)."""
    found = longest_first(match_rules(_name_rules(), text, start, end))
    stop = len(text) if end is None else end
    taken = {position for name in found for position in range(name.start, name.end)}
    introduced = [*_INTRODUCED_NAME.finditer(text, start, stop)] if "某" in text else []
    introduced += [m for m in _FAMILIAR_NAME.finditer(text, start, stop) if m["name"][1] in surnames()]
    others = {match["name"] for match in introduced if not taken & set(range(*match.span("name")))}
    if not others:
        return found
    again = re.compile(rf"(?<!某)(?:{longest_of(tuple(sorted(others)))})(?!某)")
    found += [
        Mention(m.start(), m.end(), "name.introduced", m[0])
        for m in again.finditer(text, start, stop)
        if m.start() not in taken
    ]
    return sorted(found, key=lambda m: m.start)


def as_full(text: str, names: list[Mention[str]]) -> list[Mention[str]]:
    """The same names, each as full as the text prints it where its end is sure: 张某强（男..., then 张某|强 在甲市."""
    full = {name.value for name in names if "某" in name.value and name.value[-1] not in "某甲乙丙丁戊己庚0123456789"}
    return [
        replace(name, end=name.end + 1, value=longer)
        if (longer := name.value + text[name.end : name.end + 1]) in full
        else name
        for name in names
    ]


@cache
def _possessed() -> re.Pattern[str]:
    return re.compile(
        rf"（?[\u4e00-\u9fff某]{{0,2}}）?(?:的(?!基本[信情]|活动轨迹|轨迹|行动轨迹)|之)[\u4e00-\u9fff]|(?:{longest_of(relation_words())})[）)]"
    )


def is_possessor(text: str, name: Mention[str]) -> bool:
    """Whether a name only tells whose somebody or something is (李某|的丈夫)."""
    return _possessed().match(text, name.end) is not None


@dataclass(frozen=True, slots=True)
class Profile:
    """The introduction of one person: name, sex and age as far as they stand together."""

    name: Mention[str] | None
    sex: Mention[str] | None
    age: Mention[AgeValue] | None


# What may stand between the name, the sex and the age of one person.
_BETWEEN = re.compile(
    r"(?:（[^（）]{0,30}）)?(?:[，,]?(?:系|为|是)[^，。；（）]{2,24}(?=，))?(?:[，,][\u4e00-\u9fff]{2,8}(?:确诊病例|无症状感染者|感染者|患者)(?=，))?(?:[，,][\u4e00-\u9fff某]{2,5}之[子女妻夫父母])?[，,、（）：；/\s]*(?:（[^（）]{0,30}）)?(?:为|系|是|今年|现年|年龄|年约|约|性别|患者|病例|汉族?|[\u4e00-\u9fff]{1,3}族|性|的|一名|[\u4e00-\u9fff]{2,6}(?:人|籍))?[，,、（：\s]*"
)
# 患者|高某某: a name is enough, but not 与患者|高某某同乘
_CALLED_CASE = re.compile(
    r"(?<![与和同跟及、到触由为系是对])(?:新增|确诊|发现|[1一][名例]?|[市县区]|^|[。，\n：]|[。、；\n](?:(?![与和同跟及到触由为系是对的])[\u4e00-\u9fff]){2,4})"
    r"(?:外地|省外|外省|市外|本土|关联|新冠|病毒|核酸|检测|初筛|结果|呈|无症状){0,6}+(?:患者|感染者|确诊病例|阳性人员|阳性感染者|阳性[男女]子)$"
)


# 张某强|（外地初筛阳性人员）: called a case behind the name
_CALLED_BEHIND = re.compile(r"（[^（）\n]{0,24}(?:阳性(?:人员|感染者|者)|确诊病例|无症状感染者|感染者)）")


_SHORT_NAME = r"[\u4e00-\u9fff](?:某{1,2}|[Xx×*]{1,2})[\u4e00-\u9fff]?"
_SAID_OF_BOTH = r"(?:[二两]人)?(?:均?[为系是](?!其)|均)"
# 病例|刘某与王某|为夫妻: two persons called cases together
_FIRST_OF_TWO = re.compile(rf"[与和、]{_SHORT_NAME}{_SAID_OF_BOTH}")
_SECOND_OF_TWO = re.compile(rf"(?:^|[。，；：\n])(?:确诊)?(?:病例|患者|感染者){_SHORT_NAME}[与和、]$")
_CALLED_FIRST = re.compile(r"(?:^|[。，；：\n])(?:确诊)?(?:病例|患者|感染者)$")
_OF_BOTH = re.compile(_SAID_OF_BOTH)


def _called_together(text: str, start: int, end: int) -> bool:
    """Whether the name `text[start:end]` is one of two that the text calls cases together."""
    if _CALLED_FIRST.search(text, max(0, start - 8), start) and _FIRST_OF_TWO.match(text, end):
        return True
    return bool(_SECOND_OF_TWO.search(text, max(0, start - 16), start) and _OF_BOTH.match(text, end))


# （一）|王某某（青禾镇）, 【|李某】, 二、|张某的活动轨迹：, |陈某：3月4日...: the name that alone heads a part of a list
_BEFORE_HEAD = re.compile(
    r"[【\s▶►➤■●◆▲★□○•·\-]{0,3}(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]?[、.．：\s]{0,2}|[①-⑳])?"
    r"(?:本土|确诊|无症状|阳性)*(?:病例|感染者|患者|人员)?"
)
_BEHIND_HEAD = re.compile(
    r"(?:（[^（）\n]{1,16}）)?(?:的|近期|主要|在[\u4e00-\u9fff]{1,6}){0,3}(?:(?:活动|行动|流调|行程)?(?:轨迹|行程|行踪|足迹)(?:如下|为)?)?[】\s]?"
    r"(?:：?\s*(?:\n|$)|：(?=\d{1,2}月\d{1,2}日))"
)


def heads_way(text: str, name: Mention[str]) -> bool:
    """Whether a line has nothing but a name, as the head over where that person went (（一）|王某某（青禾镇）)."""
    line = text.rfind("\n", 0, name.start) + 1
    before = name.start - line < _LONGEST_MARK and _BEFORE_HEAD.fullmatch(text, line, name.start)
    return bool(before and _BEHIND_HEAD.match(text, name.end))


_LONGEST_MARK = 16  # characters before such a name
_LIVES_BEHIND = re.compile(r"，(?:现住|家住|居住[于在]|暂住|常住|租住)")  # 陈某|，现住甲镇


_WOMEN = ("女士", "太太", "小姐", "大妈", "阿姨", "婆婆")
_MEN = ("先生", "大爷")


def _sex_of_title(name: Mention[str] | None) -> Mention[str] | None:
    """王|女士 tells the sex as well."""
    if name is None or name.rule != "name.titled":
        return None
    sex = "female" if name.value.endswith(_WOMEN) else "male" if name.value.endswith(_MEN) else None
    return Mention(name.end - 2, name.end, "sex.title", sex) if sex else None


_SPAN_LIMIT = 32  # characters between two parts of one introduction
# 男，汉族，|现年41岁; 女，在某校读书，|16岁: what else a profile tells before the age; nobody else's (其母亲，60岁) and no date
_CLAUSES_BETWEEN = re.compile(
    r"(?:（[^（）\n]{0,20}）)?(?:[，、](?!\d{1,2}月|其|该|丈夫|妻子|父|母|儿|女|孙)[^，、。；：（）\n其该]{1,22}(?:（[^（）\n]{0,12}）)?){1,3}"
    r"[，、](?:今年|现年|年龄为?|年约|约)?"
)
# 王某的基本信息：籍贯青岛，性别|男; 李某，某校教师，|女: what stands between a name and the sex
_TO_SEX = re.compile(
    r"的?基本(?:信息|情况)(?:如下|为)?：(?:[^，。；：\n]{1,20}，){0,2}(?:性别)?[：为]?"
    r"|，(?!其|该|系)[^，。；：（）\n\d其与和同到在从陪送接]{2,20}，"
    r"|[在于经](?![^，。；：（）\n]{0,18}[其与和同陪])[^，。；：（）\n]{2,18}(?:阳性|异常|确诊|检出)，"  # 李某在甲卡口检测阳性，|男
)
_AGE_ENDS = re.compile(r"[，。；、）\s]|$")
_CLAUSES_LIMIT = 50


def find_profiles(text: str, names: Sequence[Mention[str]]) -> list[Mention[Profile]]:
    """Introductions of persons: any two of name (of those in `names`), sex, age side by side, or one of sex and age
    alone."""
    parts: list[tuple[int, int, str, Mention[Any]]] = sorted(
        [
            *((m.start, m.end, "name", m) for m in names if not is_possessor(text, m)),
            *((m.start, m.end, "sex", m) for m in find_sexes(text)),
            *((m.start, m.end, "age", m) for m in ages.find(text)),
        ],
        key=lambda part: (part[0], part[1]),
    )
    profiles: list[Mention[Profile]] = []
    current: dict[str, Mention[Any]] = {}
    last_end = -1

    def close() -> None:
        name = current.get("name")
        if (
            "sex" in current
            or "age" in current
            or (name and _CALLED_CASE.search(text, max(0, name.start - 20), name.start))
            or (name and _called_together(text, name.start, name.end))
            or (name and (_CALLED_BEHIND.match(text, name.end) or _LIVES_BEHIND.match(text, name.end)))
            or (name and heads_way(text, name))
        ):
            profile = Profile(name, current.get("sex") or _sex_of_title(name), current.get("age"))
            profiles.append(Mention(min(m.start for m in current.values()), last_end, "profile", profile))
        current.clear()

    def goes_on(kind: str, start: int, end: int) -> bool:
        if start - last_end <= _SPAN_LIMIT and _BETWEEN.fullmatch(text, last_end, start):
            return True
        if kind == "sex" and start - last_end <= _CLAUSES_LIMIT and _TO_SEX.fullmatch(text, last_end, start):
            return "age" not in current
        known = "sex" in current or _sex_of_title(current.get("name")) is not None
        told_singly = kind == "age" and known and _AGE_ENDS.match(text, end) is not None
        return (
            told_singly
            and start - last_end <= _CLAUSES_LIMIT
            and bool(_CLAUSES_BETWEEN.fullmatch(text, last_end, start))
        )

    for part_start, part_end, kind, mention in parts:
        joined = current and kind not in current and kind != "name" and goes_on(kind, part_start, part_end)
        joined = joined or (kind == "name" and current.keys() == {"sex"} and part_start == last_end)  # 阳性男子|张某强
        if not joined:
            close()
        current[kind] = mention
        last_end = part_end
    close()
    return profiles
