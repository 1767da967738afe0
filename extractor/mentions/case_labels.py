"""Labels of cases: 病例1, 患者二十九, 病例甲, 确诊1, 第32例患者, 3号病例, 感染者41、42、44, 病例1-病例19, 4，男，32岁.

A label may open the description of its case (病例1：男...) or only point at it (病例1的妻子). What stands around it
decides; `LabelValue.opens` tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from extractor.lexicon.people import relation_words
from extractor.mentions.label_values import LabelValue, Numbered
from extractor.mentions.rule import Mention, Rule, longest_first, match_rules
from extractor.text.numerals import in_chinese, read_number
from extractor.text.trie import longest_of

__all__ = ["LabelValue", "Numbered", "counts_them", "find", "find_unnumbered", "single_labels"]


_ARABIC = r"\d{1,5}(?:-\d{1,3})?(?![\d%]|\.\d)"  # 病例19.男 is a label, 病例1.5万 is none
_CHINESE = r"[一二三四五六七八九十百零]{1,5}"
_NOT_COUNTED = (
    r"(?![例名人个位天日月年岁起条份℃]|家(?![中里])|次(?!密)|周岁)"  # 病例3例, 患者1月20日, 患者65岁: no labels
)
_NO_HOUR = r"(?!\d{1,2}[:：][0-5]\d(?![\d周岁月日号:：]))"  # 与病例44、9:30到...

_MODIFIER = (
    r"(?:新增|输入性?|境外输入性?|境外|外籍|本土|本地|外省|省外|输入|关联|新冠肺炎|新型冠状病毒感染的肺炎|新型冠状病毒肺炎|新型冠状病毒|新冠病毒|新冠"
    r"|核酸检测|核酸|检测|初筛|复核|确诊|疑似|[无有]?症状|阳性|社会面|轻型|普通型|重型|危重型|危重|重症|死亡|治愈|出院|首个|（(?:轻型|普通型|重型|危重型)）)"
)
_HEAD_WORD = r"(?:(?<=阳性|检测)者|阳性感染者|感染者|阳性病例|阳性人员|阳性检测者|检测阳性者|阳性者|病例|患者|病患|病人|个案|复阳人员|感染人员|人员)"
_CONTACT_WORD = r"(?:次?密切接触者的?|次?密接者?|密接人员|次密接人员|接触者|密切接触人员)"
# possessive: 境外输入 is read in one way only, however often it stands there
_MODIFIERS = rf"(?:{_MODIFIER}){{0,12}}+"
_HEAD = rf"(?P<head>(?:患者)?{_MODIFIERS}{_HEAD_WORD}|{_CONTACT_WORD})(?:（(?:轻型|普通型|重型|危重型|轻症)）)?"

_NUMBER = rf"(?:{_ARABIC}|{_CHINESE})"
# 病例1，病例2，居住于...; not 病例2，病例1的妻子
_JOIN = rf"(?:、|，(?=\s?(?:病例|患者|感染者|无症状感染者|确诊病例)\d{{1,5}}(?!\d|的|之|{longest_of(relation_words())}))|和|与|及|至|-|到|—)"
_MORE = (
    rf"(?:\s?{_JOIN}\s?(?:(?:{_MODIFIERS}{_HEAD_WORD}\s?|{_NO_HOUR}){_ARABIC}{_NOT_COUNTED}|(?:{_MODIFIERS}{_HEAD_WORD})\s?{_CHINESE}(?=[：，、（）均是为和与及\s到去在前乘从于共])"
    rf"|(?<=[、和与及至]){_CHINESE}(?=[：，（均分\s])))"
)

# 病例1; 感染者41、42、44; 病例1-病例19; 患者二十九
_AFTER = re.compile(
    rf"{_HEAD}\s?(?P<numbers>(?:{_ARABIC}{_NOT_COUNTED}|(?<!\n)(?!一(?:同|起|家|行)){_CHINESE}(?=[：，、（。\s男女为系均是和与及至到同的之自因于曾在已随则也未赴被陪）前去乘从]|{longest_of(relation_words())}|$|\n)){_MORE}*)"
)
# 病例A; 患者甲、乙; not 患者甲某, 病例A型
_LETTER = r"[A-Z甲乙丙丁戊己庚辛壬癸]"
_LETTERED = re.compile(
    rf"{_HEAD}(?P<numbers>{_LETTER}(?:[、和与及](?:{_MODIFIERS}{_HEAD_WORD})?{_LETTER}){{0,9}})"
    rf"(?=[：，、（。；）\s男女均为系是和与及同的之在于到去乘从曾也未还则另返独单先自驾步接陪送]|前往|(?:近期|主要|共同|单独)?(?:活动|行动)?(?:轨迹|行程)|{longest_of(relation_words())}|$)"
)
# 确诊病例（1）：男; 无症状感染者（2），女
_BRACKETED = re.compile(
    rf"(?P<head>{_MODIFIERS}(?:感染者|病例|患者|阳性人员))（(?P<numbers>\d{{1,4}})）(?=[：，、]|[男女系为是之的和与及])"
)
# 确诊1：男; 无症状2（女: the head word cut short, where a person follows and no count can be meant
_SHORT = re.compile(
    r"(?P<head>确诊|(?<!新增)无症状|(?:初筛|核酸)?阳性)(?P<numbers>\d{1,5})号?"
    rf"(?=[：，（]?(?:男|女|[现居家暂]住|\d{{1,3}}岁)|：(?!\d)|[的（]?(?:{longest_of(relation_words())})|的?(?:共同|单独)?(?:活动|行动|行程)?轨迹|之[妻夫子女父母])"
)
# 第32例患者; 第115号确诊病例; 第32、33例确诊病例; 第四例：; 第2例的妻子
_ORDINAL = re.compile(
    rf"第(?P<numbers>{_NUMBER}(?:[例号]?[、和与及至-]第?{_NUMBER})*)(?P<unit>[例号位]|名(?=\S{{0,12}}(?:病例|患者|感染者)))"
    rf"(?:(?P<head>{_MODIFIERS}{_HEAD_WORD})|(?=[：，、（\s]|(?:[均都]|分别|同为|[为系是]|居住|现住|家住|(?:单独|另)?(?:到(?![期达])|前往)|与第)|的?(?:{longest_of(relation_words())})|之[妻夫子女父母]|(?<=[例号位])）))"
)
# 3号病例; 111号、112号感染者
_BEFORE = re.compile(
    rf"(?<![\d第楼栋幢座弄路街巷道村苑里组室])(?P<numbers>\d{{1,4}}(?:号?[、和与及至-]\d{{1,4}}){{0,9}})号(?P<head>{_MODIFIERS}{_HEAD_WORD})"
)
# 4，男，32岁; 5.肖某某，男; （1）张某，男 — at the head of a line or sentence only
_BARE = re.compile(
    r"(?:(?<=^)|(?<=[\n。；：]))[（(]?(?P<numbers>\d{1,3})[）)]?[、，.：]?\s?"
    r"(?=(?:患者)?[\u4e00-\u9fff]{0,3}[某*XxＸ][某*XxＸ\u4e00-\u9fff甲乙丙丁]{0,2}[，（、]|(?:男|女)(?:性|，|、|童|婴)|(?<=[、，.：）)\s])\d{1,3}周?岁[，、/]?\s?[男女FM]|[FM][，、/]?\s?\d{1,3}周?岁|(?:患者|病例)(?![和与同及于自由在从乘因曾的]|发病|家|近|无))"
)

# 4、5.|两名患者为兄弟: an item of several persons
_BARE_SEVERAL = re.compile(
    r"(?:(?<=^)|(?<=[\n。；：]))(?P<numbers>\d{1,3}(?:[、和-]\d{1,3}){1,4})[.．、：）]\s?(?=[两二三四五2-5][名例位](?:患者|病例|感染者|人员))"
)

# ①号：女, ③号、④号：; ①号|丈夫
_CIRCLED_SIGN = re.compile(r"[①-⑳]")
_CIRCLED = re.compile(
    r"(?P<numbers>[①-⑳](?:[号例]?[、和与及][①-⑳]){0,9})(?:(?<=[\n。；，：][①-⑳])(?P<alone>(?=[男女][，,性]))|(?P<unit>[号例])(?=[：，、（\s男女]|的|之|"
    + longest_of(relation_words())
    + "))"
)
# 1号：女，30岁; 3号、4号：均为...; at the head of a line only, and where a person follows
_PLAIN = re.compile(
    r"(?:(?<=^)|(?<=[\n。；]))(?P<numbers>\d{1,4}(?:号?[、和与及]\d{1,4}){0,9})号(?=[：，]?\s?(?:男|女|\d{1,3}周?岁|均[为系]|[现家居]住|系))"
)
# 例1：男，30岁
_EXAMPLE = re.compile(
    r"(?:(?<=^)|(?<=[\n。；]))例(?P<numbers>\d{1,3}|[一二三四五六七八九十])(?=[：，（\s]{1,2}(?:男|女|\d{1,3}周?岁))"
)
# 甲：3月4日8:00, B：男，30岁; only where a second line begins with the next letter
_LETTER_ALONE = re.compile(
    r"(?:(?<=^)|(?<=[\n。；]))(?P<numbers>[A-D甲乙丙丁])(?=[：:]\s?(?:男|女|\d{1,3}周?岁|(?:20\d\d年)?\d{1,2}月\d{1,2}日|\d{1,2}日|\d{1,2}[:时点]|[现居家]住))"
)
# 何某（|第17例）, 女
_CALLED_IN_BRACKET = re.compile(r"[某*XxＸ×][\u4e00-\u9fff]?（(?:系|为|即)?$")

_SENTENCE_START = re.compile(
    r"(?:^|[\n。；！？：】【#”\s\u2460-\u2473\u2580-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]|(?<=[。；\n])\d{1,2}[、.]|[）)]|其中[，：]?|(?:一|二|三|四|五|六|七|八|九|十)、|^新增|[\n。]新增|^-{1,2}|[\n。；]-{1,2}|(?:[例名人者员]|病例|患者)--"
    r"|(?:首先|其次|再次|接着|然后|最后|另外|还有)(?:是|为|介绍|通报|公布)|某{1,2}(?:说|表示|介绍|通报|称)[，：]|据介绍，)$"
)
_OPENED = re.compile(
    r"(?:（(?:[^（）\n]|（[^（）\n]{1,8}）){0,60}）)?\s?(?:[：，,、。】\n]|(?<=\d)号(?:[：，、（]|[为系均]|同)|\.(?!\d)|:(?=\d{1,3}周?岁|(?:20\d\d年)?\d{1,2}月)|男|女|均|分别|同为|为(?!例)|系|是|\d{1,3}岁|-{1,2}|于|在|现|居|住|户籍|籍|患者|[\u4e00-\u9fff]某|自|乘|从|由|(?:20\d\d年)?\d{1,2}月|昨|今|首次|轨迹|活动轨迹|未知|\d{1,2}(?::\d\d|[时点])|前往|到(?![过访了])|去(?!过)|\s|$)"
)
_WAY_AFTER = re.compile(
    r"(?:（[^（）\n]{1,16}）)?(?:的?(?:近期|共同|单独|单人|个人|[两二三四]人|一同){0,2}的?(?:基本情况|(?:主要)?(?:活动|行动|行程|流调|在\S{1,6})?轨迹|(?:主要|活动|具体)?(?:行程|行踪)(?=[：\n]|如下|情况|按|公布|为))"
    r"|(?:活动轨迹)?涉及(?:的)?(?:以下|下列|主要|公共|重点|风险|活动)*(?:场所|点位|地点|风险点|区域)(?:及时间)?(?:如下|有|为)?：)"
)  # 病例22主要活动轨迹：, 病例1、病例2（母子）共同轨迹：, 病例22涉及以下场所：
_WAY_FOLLOWS = re.compile(rf"{_WAY_AFTER.pattern}(?:公布|情况|通报)*(?:如下|为|：)")  # 经流调，|病例22活动轨迹如下：
_RELATION_AFTER = re.compile(
    rf"(?:（[^（）]{{0,20}}）)?(?:[\u4e00-\u9fff]某{{1,2}})?(?:(?:的|之)?(?:{longest_of(relation_words())}|的)|之[子女妻夫父母])"
)


_PARTS = re.compile(rf"{_MODIFIERS}{_HEAD_WORD}|\d{{1,5}}|{_CHINESE}|[-—至到]")
_WIDE = 2_000  # persons of a range that is written out at once
_WIDEST = 20_000  # persons of a range: a city's day at the worst
_MOST = 60_000  # persons of wide ranges in a text; more are no bulletin


def _expand(numbers: str, prefix: str, suffix: str, head: str) -> tuple[Numbered, ...]:
    """41、42、44 and 1-病例19 and 1和无症状感染者1 as single persons."""
    prefix = prefix.removeprefix("新增")
    persons: list[Numbered] = []
    ranged = False
    for piece in _PARTS.findall(numbers):
        if piece in "-至到":
            ranged = bool(persons)
            continue
        number = read_number(piece)
        if not isinstance(number, int):
            if not suffix:
                prefix = head = piece  # the next persons have a head word of their own
            continue
        last = persons[-1].number if persons else None
        if ranged and last is not None and last < number <= last + _WIDE:
            written = str if piece.isascii() else in_chinese
            persons += [Numbered(n, f"{prefix}{written(n)}{suffix}", head) for n in range(last + 1, number)]
        persons.append(Numbered(number, f"{prefix}{piece}{suffix}", head))
        ranged = False
    return tuple(persons)


# what the next person of a list is told with: ，男; （女，; 居住于; 为法国籍; not 病例3为其同事
_GOES_ON = re.compile(
    r"(?:（[^（）\n]{0,60}）)?(?:[：:]|[，,、.]?(?:男|女|均|\d{1,3}岁|居住|现住|现居|家住|住(?!院)|常住)|(?:为|系|是)(?!其|他|她|该|此)[\u4e00-\u9fff]{1,6}(?:籍|型)|(?:为|系|是)[一1]名[^，。；\n]{0,8}\d岁|（|[均都也]?[已被]{0,2}(?:送|转送|转运|转至|收治)[至到往于在]?(?:(?![到去在回])[\u4e00-\u9fff]){2,16}?医院)"
)


# 白云|第1例：, 8月20日|第2例无症状感染者：; whose list it is before the ordinal
_WHOSE_LIST = re.compile(r"(?:^|[\n。；])(?:\d{1,2}月\d{1,2}日)?(?!(?:我|该|本|全)[省市区县])[\u4e00-\u9fff]{0,6}$")

# （以下简称|病例1）, （下称“病例1”）
_NAMED_HERE = re.compile(r"(?:以下|下)?(?:统称|简称|称|记)作?为?[：“‘]?$")
# 新增确诊病例1例（|病例12），男
_COUNTED_HERE = re.compile(
    rf"(?:[例名]|病例|感染者|患者|人员|某{{1,2}}[\u4e00-\u9fff]?|(?:的|之|其)(?:{longest_of(relation_words())})|[其之][子女妻夫父母])（(?:(?:20\d\d年)?\d{{1,2}}月\d{{1,2}}日(?:通报|公布|报告|新增)?的?)?$"
)
_INTRODUCED_BEHIND = re.compile(r"）[，：]?(?:男|女|\d{1,3}岁|[现家居]住|系(?!其|他|她))")
# 2022年3月15日|病例1系..., where a signature runs into the list
_SIGNED_BEFORE = re.compile(r"\d日$")
# 3月4日，|病例1（男，35岁）9:30到..., 3月5日，|病例1前往...
# 青禾区|确诊病例1：
_COUNTY_BEFORE = re.compile(r"(?:^|[\n。；])(?P<town>(?![该全我本在与和对将])[\u4e00-\u9fff]{1,9}[区县旗市州盟])$")
# 青禾|无症状11：男，: the short name of the town whose numbers they are
_NUMBERED_BY = re.compile(r"(?:^|[\n。；])(?![该此其本])[\u4e00-\u9fff]{2,4}$")
_INTRODUCED_ALONE = re.compile(r"[：，（][男女][，、）]")
_DATED_BEFORE = re.compile(r"(?:^|[\n。；]|\d月)\d{1,2}日[，：\s]$")
# 3月9日，新增无症状感染者36、37|，均为同一家庭成员
_TOLD_OF_NEW = re.compile(r"，?(?:均|都|同为|同住|系|[两二三四五六]人)")
_VISITS = re.compile(
    r"(?:（[男女][^（）\n]{0,40}）)?[，：\s]?(?:\d{1,2}(?::\d\d|[时点])|前往|[到去乘在](?!此)|驾|步行|自驾|先后|曾)"
)
# 3月9日，|感染者11确诊，租住地为...
_FOUND = re.compile(r"(?:也|均|都)?(?:确诊|检出|核酸[^，。；]{0,8}阳性|转阳)(?![前后时之的]|病例|患者)")
# 新增确诊病例3例（|病例4、病例5、病例6; 检出6例无症状感染者，编号为|无症状感染者40至45
_NEW_ONES = re.compile(
    r"(?:新增|报告|检出|发现|确诊)[^。；：\n累计]{0,24}?(?P<count>\d{1,3}|[两二三四五六七八九十])[例名人][^，。；：（\d]{0,16}[（：，](?:编号|标号|序号|分别)?(?:为|是)?$"
)
_COUNT_BEFORE = 60  # characters before labels in which their number is told
_INTRODUCED_NEXT = re.compile(r"（(?:男|女|\d{1,3}岁)")  # 病例1（男，35岁）与|病例2（女，34岁）系夫妻
_DESCRIBED = re.compile(r"系(?!其|他|她)|[：，]?[男女]|，?[现家居]?住")


def _heads_list(match: re.Match[str]) -> bool:
    """Whether an ordinal with a colon heads a description, though whose list it is stands before it."""
    text, start = match.string, match.start()
    if not text.startswith("第", start) or text[match.end() : match.end() + 1] != "：":
        return False
    return _WHOSE_LIST.search(text, max(0, start - 13), start) is not None


def counts_them(text: str, start: int, persons: int) -> bool:
    """Whether right before the labels of several new cases it is told how many they are (新增确诊病例3例（|病例4、病例5、病例6|）)."""
    counted = _NEW_ONES.search(text, max(0, start - _COUNT_BEFORE), start)
    return counted is not None and read_number(counted["count"]) == persons


def _value(match: re.Match[str], persons: tuple[Numbered, ...], head: str) -> LabelValue:
    """The label with its place in the sentence: whether a description begins here, and not 病例1的妻子."""
    text, end = match.string, match.end()
    contact = bool(re.fullmatch(_CONTACT_WORD, head))
    if _heads_list(match):
        return LabelValue(persons, head, opens=True, contact=contact)
    if _RELATION_AFTER.match(text, end) and not _WAY_AFTER.match(text, end):
        return LabelValue(persons, head, opens=False, contact=contact)
    if match.start() == 0 or _SENTENCE_START.search(text, max(0, match.start() - 5), match.start()):
        opens = bool(_OPENED.match(text, end) or _WAY_AFTER.match(text, end))
        opens = opens or bool(_INTRODUCED_NEXT.match(text, end)) or (match.start() == 0 and text.startswith("（", end))
        return LabelValue(persons, head, opens=opens, contact=contact)
    if _NAMED_HERE.search(text, max(0, match.start() - 8), match.start()) and text[end : end + 1] in ("）", "”", "’"):
        return LabelValue(persons, head, opens=False, closes=True, contact=contact)
    if _SIGNED_BEFORE.search(text, match.start() - 2, match.start()) and _DESCRIBED.match(text, end):
        return LabelValue(persons, head, opens=True, contact=contact)
    if _COUNTY_BEFORE.search(text, max(0, match.start() - 12), match.start()) and text[end : end + 1] in ("：", "（"):
        return LabelValue(persons, head, opens=True, contact=contact)
    if _NUMBERED_BY.search(text, max(0, match.start() - 6), match.start()) and _INTRODUCED_ALONE.match(text, end):
        return LabelValue(persons, head, opens=True, contact=contact)
    if _DATED_BEFORE.search(text, max(0, match.start() - 8), match.start()) and (
        _VISITS.match(text, end) or _FOUND.match(text, end)
    ):
        return LabelValue(persons, head, opens=True, contact=contact)
    if (
        len(persons) > 1
        and head.startswith("新增")
        and _DATED_BEFORE.search(text, max(0, match.start() - 8), match.start())
    ):
        opens = _TOLD_OF_NEW.match(text, end) is not None
        return LabelValue(persons, head, opens=opens, contact=contact)
    if len(persons) > 1 and counts_them(text, match.start(), len(persons)):
        return LabelValue(persons, head, opens=True, contact=contact)
    if text[match.start() - 1] == "，" and _WAY_FOLLOWS.match(text, end):
        return LabelValue(persons, head, opens=True, contact=contact)
    if _COUNTED_HERE.search(text, max(0, match.start() - 24), match.start()) and _INTRODUCED_BEHIND.match(text, end):
        return LabelValue(persons, head, opens=True, contact=contact)
    joined = text[match.start() - 1] in "与和及" and bool(_INTRODUCED_NEXT.match(text, end))
    may_open = joined or (text[match.start() - 1] in "，,、；中" and bool(_GOES_ON.match(text, end)))
    return LabelValue(persons, head, opens=False, may_open=may_open, contact=contact)


def _read_after(match: re.Match[str]) -> LabelValue | None:
    head = match["head"]
    persons = _expand(match["numbers"], head, "", head)
    if head == "人员" and not _heads_line(match):
        return None
    if not persons:
        return None
    value = _value(match, persons, head)
    if _points_back(match["numbers"], persons):
        value = replace(value, opens=False, may_open=False)
    return value


# 其中感染者2、3|与感染者1|在同一超市工作: a tie to somebody of lower number, with whom no description begins
_WITH_ONE = re.compile(rf"[与和同跟]\s?{_MODIFIERS}{_HEAD_WORD}\d{{1,5}}$")


def _points_back(numbers: str, persons: tuple[Numbered, ...]) -> bool:
    """Whether the last of a list of persons is somebody told before, to whom the others are tied."""
    last, first = persons[-1].number, persons[0].number
    return last is not None and first is not None and last < first and _WITH_ONE.search(numbers) is not None


def _heads_line(match: re.Match[str]) -> bool:
    """Whether a line begins with the label and goes on about the person: 人员1：男; not 工作人员1."""
    text = match.string
    line_start = match.start() == 0 or text[match.start() - 1] == "\n"
    return line_start and _GOES_ON.match(text, match.end()) is not None


def _read_bracketed(match: re.Match[str]) -> LabelValue:
    head = match["head"]
    return _value(match, (Numbered(int(match["numbers"]), match[0], head),), head)


def _read_lettered(match: re.Match[str]) -> LabelValue | None:
    head = match["head"]
    letters = re.findall(_LETTER, match["numbers"])
    persons = tuple(Numbered(None, head + letter, head) for letter in letters)
    return None if head == "人员" else _value(match, persons, head)


def _read_ordinal(match: re.Match[str]) -> LabelValue | None:
    head = match["head"] or ""
    if (
        match.string.startswith("）", match.end())
        and not head
        and not _CALLED_IN_BRACKET.search(match.string, max(0, match.start() - 5), match.start())
    ):
        return None
    persons = _expand(match["numbers"], "第", match["unit"] + head, head)
    return _value(match, persons, head) if persons else None


def _read_circled(match: re.Match[str]) -> LabelValue | None:
    numbers = [ord(sign) - ord("①") + 1 for sign in _CIRCLED_SIGN.findall(match["numbers"])]
    unit = match["unit"] or ""
    persons = tuple(Numbered(number, f"{chr(ord('①') + number - 1)}{unit}", "") for number in numbers)
    value = _value(match, persons, "") if persons else None
    return replace(value, opens=True) if value is not None and match["alone"] is not None else value


def _read_plain(match: re.Match[str]) -> LabelValue | None:
    persons = _expand(match["numbers"], "", "号", "")
    return _value(match, persons, "") if persons else None


def _read_example(match: re.Match[str]) -> LabelValue | None:
    persons = _expand(match["numbers"], "例", "", "")
    return LabelValue(persons, "", opens=True) if persons else None


def _read_letter(match: re.Match[str]) -> LabelValue | None:
    return LabelValue((Numbered(None, match["numbers"], ""),), "", opens=True)


def _read_before(match: re.Match[str]) -> LabelValue | None:
    persons = _expand(match["numbers"], "", "号" + match["head"], match["head"])
    return _value(match, persons, match["head"]) if persons else None


def _read_bare(match: re.Match[str]) -> LabelValue | None:
    number = int(match["numbers"])
    return LabelValue((Numbered(number, match["numbers"], ""),), "", opens=True)


def _read_bare_several(match: re.Match[str]) -> LabelValue | None:
    persons = _expand(match["numbers"], "", "", "")
    return LabelValue(persons, "", opens=True) if len(persons) > 1 else None


_ALONE = "case.letter_alone"

RULES: tuple[Rule[LabelValue], ...] = (
    Rule("case.numbered", _AFTER, _read_after, literals=("病例", "患者", "者", "病患", "病人", "个案", "员", "密接")),
    Rule("case.lettered", _LETTERED, _read_lettered, literals=("病例", "患者", "者", "病患", "病人", "个案", "员")),
    Rule(
        "case.bracketed",
        _BRACKETED,
        _read_bracketed,
        literals=("（1", "（2", "（3", "（4", "（5", "（6", "（7", "（8", "（9"),
    ),
    Rule("case.short", _SHORT, _read_after, literals=("确诊", "无症状", "阳性")),
    Rule("case.ordinal", _ORDINAL, _read_ordinal, literals=("第",)),
    Rule("case.number_first", _BEFORE, _read_before, literals=("号",)),
    Rule("case.circled", _CIRCLED, _read_circled, literals=("号", "例", "①")),
    Rule("case.number_alone", _PLAIN, _read_plain, literals=("号",)),
    Rule("case.example", _EXAMPLE, _read_example, literals=("例",)),
    Rule(_ALONE, _LETTER_ALONE, _read_letter, literals=tuple(f"{c}{m}" for c in "ABCD甲乙丙丁" for m in "：:")),
    Rule("case.list_number", _BARE, _read_bare, group="numbers"),
    Rule("case.list_numbers", _BARE_SEVERAL, _read_bare_several, literals=("名", "例", "位"), group="numbers"),
)


# 确诊病例：中国籍，...; （2）无症状感染者：1月9日从...
_UNNUMBERED = re.compile(
    rf"(?:^|(?<=[\n。；]))\s?(?:[（(]?[一二三四五六七八九\d][）)]?[、.]?\s?)?(?P<head>{_MODIFIERS}(?:病例|感染者|患者|阳性人员)|无症状|确诊)[：:]"
    r"(?=[^。；\n]{0,40}?(?:[男女系]|籍|住|(?<!均)为|\d月\d{1,2}日))"
)


def find_unnumbered(text: str) -> list[Mention[str]]:
    """Heads of descriptions that give no number (确诊病例：中国籍...), each with its word for the person."""
    return [
        Mention(match.start("head"), match.end("head"), "case.unnumbered", match["head"])
        for match in _UNNUMBERED.finditer(text)
    ]


_SINGLE = re.compile(rf"{_MODIFIERS}{_HEAD_WORD}(?=\s?(?:{_ARABIC}|{_CHINESE}))|(?<=[、和与及])\d{{1,5}}(?!\d|号)")


def single_labels(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The labels within an enumeration, each for itself: 病例1、病例2; 感染者41 and 44 in 感染者41、44; 病例3-6 stays one."""
    starts = [m.start() for m in _SINGLE.finditer(text[start:end])]
    if len(starts) < 2:
        return [(start, end)]
    stops = [*starts[1:], end - start]
    pieces = [(start + a, start + b) for a, b in zip(starts, stops, strict=True)]
    return [(a, a + len(text[a:b].rstrip("、，和与及至-到 "))) for a, b in pieces]


def find(text: str, start: int = 0, end: int | None = None) -> list[Mention[LabelValue]]:
    """Labels in reading order."""
    found = _without_single_letters(text, longest_first(match_rules(RULES, text, start, end)))
    found = _without_ordinals(text, found)
    left = _MOST
    for index, label in enumerate(found):
        persons = label.value.persons
        if len(persons) == 2 and _RANGED.search(text, label.start, label.end):
            first, last = (person.number or 0 for person in persons)
            if _WIDE < last - first <= min(_WIDEST, left):
                left -= last - first
                found[index] = replace(label, value=replace(label.value, persons=_between(*persons)))
    return _by_town(text, [*_with_references(text, found, start, end)])


_SPEAKS_OF_CASES = re.compile(r"阳性|确诊|感染|病例|无症状")


def _without_single_letters(text: str, labels: list[Mention[LabelValue]]) -> list[Mention[LabelValue]]:
    """The labels without letters that stand alone (甲：) where no second one follows, or the text speaks of no cases."""
    letters = {label.value.persons[0].mark for label in labels if label.rule == _ALONE}
    if not letters or (letters & {"A", "甲"} and letters & {"B", "乙"} and _SPEAKS_OF_CASES.search(text)):
        return labels
    return [label for label in labels if label.rule != _ALONE]


# 1.|王某（3月4日|病例12），男: between the number of an item and the label in the bracket behind its name
_ITEM_TO_BRACKET = re.compile(r"[）)]?[、，.．：]?\s?[^，。；：\n（）]{1,10}（[^（）\n。；]{0,18}")


def _without_ordinals(text: str, labels: list[Mention[LabelValue]]) -> list[Mention[LabelValue]]:
    """The labels without the numbers of items whose person has a label of their own in a bracket (1.王某（病例12），男)."""
    kept: list[Mention[LabelValue]] = []
    heads_item = False
    for label, following in zip_longest(labels, labels[1:]):
        one = replace(label, value=replace(label.value, opens=True)) if heads_item else label
        heads_item = (
            label.rule == "case.list_number"
            and following is not None
            and text[following.end : following.end + 1] in "，、）"
            and _ITEM_TO_BRACKET.fullmatch(text, label.end, following.start) is not None
        )
        if not heads_item:
            kept.append(one)
    return kept


# 系|1069例的密接; |147号妻子; |2号、3号之子: only the number of somebody, with a word of kin or contact behind it
_REFERENCE = re.compile(
    rf"(?:(?<=[，。：；、（\n\s系为是与和同跟])|^)(?P<numbers>\d{{1,5}}(?:号?[、和与及]\d{{1,5}}){{0,4}})(?:号(?=(?:的|之)?(?:{longest_of(relation_words())})|之[子女妻夫父母孙])|例(?=(?:的|之)(?:{longest_of(relation_words())})))"
)
_DAYS = 31  # a number up to it before 号 may be a day


def _with_references(
    text: str, labels: list[Mention[LabelValue]], start: int, end: int | None
) -> Iterator[Mention[LabelValue]]:
    """The labels, with bare numbers among them that point at a person whom the text numbers, or can only do that."""
    stop = len(text) if end is None else end
    found = list(_REFERENCE.finditer(text, start, stop)) if "号" in text or "例" in text else []
    known = {person.mark for label in labels for person in label.value.persons} if found else set()
    waiting = [*labels]
    for match in found:
        unit = text[match.end() - 1]
        persons = _expand(match["numbers"], "", unit, "")
        taken = any(label.overlaps(match.start(), match.end()) for label in labels)
        if taken or not all(p.mark in known or (p.number or 0) > _DAYS for p in persons):
            continue
        value = LabelValue(persons, "", opens=False)
        waiting.append(Mention(match.start(), match.end(), "case.reference", value))
    yield from sorted(waiting, key=lambda label: label.start)


def _by_town(text: str, labels: list[Mention[LabelValue]]) -> list[Mention[LabelValue]]:
    """The same labels, those at the head of a line with the town before them where each town's list begins anew
    (甲市无症状感染者1：, then 乙市无症状感染者1：)."""
    towns: dict[int, str] = {}
    lists: dict[tuple[str, str], set[str]] = {}
    for index, label in enumerate(labels):
        before = _COUNTY_BEFORE.search(text, max(0, label.start - 12), label.start) if label.value.opens else None
        if before is not None:
            towns[index] = before["town"]
            first = label.value.persons[0]
            lists.setdefault((first.head, first.mark), set()).add(before["town"])
    if not any(len(several) > 1 for several in lists.values()):
        return labels
    kept = list(labels)
    for index, town in towns.items():
        label = labels[index]
        persons = tuple(replace(p, label=town + p.label, town=town) for p in label.value.persons)
        kept[index] = replace(label, start=label.start - len(town), value=replace(label.value, persons=persons))
    return kept


_RANGED = re.compile(r"\d\s?[-—至到]")


def _between(first: Numbered, last: Numbered) -> tuple[Numbered, ...]:
    """All persons of a wide range."""
    bare = first.label.removesuffix(str(first.number))
    numbers = range((first.number or 0) + 1, last.number or 0)
    return (first, *(Numbered(n, f"{bare}{n}", first.head) for n in numbers), last)
