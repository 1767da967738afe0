"""Whether a hospital that is named is where the person was treated or taken to."""

from __future__ import annotations

import re

from extractor.mentions.rule import Mention

__all__ = ["find_told", "is_generic", "is_treated_at", "keeps_in", "name_in", "names_part"]

_GENERIC_HOSPITAL = re.compile(
    r"^(?:该|本)院|^(?:[或和及、与]|至|往)?(?![县旗]医院$)(?:[本全我]?[省市区县]级?|当地|相关|指定|上级|附近)?(?:定点)?(?:收治|救治|隔离)?(?:医院|方舱医院|方舱|亚定点医院|医疗机构|医疗卫生机构|收治医院|救治医院|医疗救治机构|病房|隔离病房|隔离点|发热门诊|急诊|急诊科|感染科|门诊|分院)$|^[省市区县]?级?定点|^[\u4e00-\u9fff]{2,8}(?<!定点)(?<!指定)医疗机构$"
)
_DEPARTMENT = re.compile(
    r"(?:(?<=院)|(?<=中心))(?!医院)(?:住院[部楼]|门诊[部楼]|[一二三四五六七八九十\d]{1,3}号?[楼层栋]){0,2}(?:发热门诊|急诊科?|门诊部?|隔离病[房区]|[\u4e00-\u9fff]{2,4}(?:科|门诊)|(?:[\u4e00-\u9fff]{2,4}科)?(?:感染|传染|呼吸|重症|负压|隔离)病[区房]|ICU|重症监护室)$"
)
_SITE = re.compile(r"(?:医院|保健院|中心)[（]?(?:[东西南北新老本旧总]|[\u4e00-\u9fff]{2,4})院区?[）]?$")
_APPOINTED = re.compile(r"（[^（）]{0,8}(?:定点|指定)[^（）]{0,8}）$")  # 甲医院（定点医院）
_GENERAL = r"[^（）]{0,8}(?:定点|指定)(?:收治|救治|医疗)*(?:医院|机构|单位)"
_IN_BRACKET = re.compile(rf"{_GENERAL}（[^（）]{{3,24}}(?:医院|中心|院区?)）")
_BARE_OFFICE = re.compile(r"(?:定点|指定)(?:收治|救治|医疗)*(?:医院|机构|单位)（[^（）]{3,24}(?:医院|中心|院区?)）")
_LEADING = re.compile(
    rf"(?:{_GENERAL}(?=[^（）]{{2,24}}(?:医院|中心|院))|(?:随后|随即|后|即|再|已|直接|当[日晚天])?[被由入送经转](?:送|入|至)?(?=[^（）]{{2,24}}(?:医院|中心|院|附[一二]|机构|单位)))"
)
_NO_HOSPITAL = re.compile(
    r"^(?:(?:被|由|经|送|转|入|该|其)?医院|疾控|(?:[^（）]{0,12}(?:疾控|疾病预防|检验)[^（）]{0,6}))$|(?:疾控中心|疾病预防控制中心)"
)
_NAME = r"[\u4e00-\u9fff]{2,20}?(?:医院|临床中心|医疗中心|救治中心|保健院|卫生院|附院)(?:[\u4e00-\u9fff]{1,3}院区)?"
_TOLD = re.compile(
    rf"(?:收治|救治|治疗|住院)(?:医院|医疗机构|机构|单位|地点)(?:为|是|：|为：)(?P<listed>{_NAME})"
    rf"|[由被](?![\u4e00-\u9fff]{{2,16}}?[送转])(?P<agent>{_NAME})(?=收治|收住|收入|接收|留院)"
)
_TREATED = re.compile(
    r"[^，。；]{0,12}(?:隔离治疗|治疗|住院|收治|救治|隔离医学观察|医学观察|隔离观察|入院|收住|集中救治|隔离)"
)
_TAKEN = re.compile(
    r"(?:送|带|拉|接|护送|转|转运|转送|转诊|收治|收住|收入|入住|住|送往|闭环|隔离|转入|转至|转院|转到|收治入|移|后转|转移)(?:至|到|往|入|于|在|进|运至)?$|(?:收治|救治|治疗|隔离|住院)(?:医院|单位|机构)(?:为|：|是)$"
)
_FOR_A_VISIT = re.compile(r"(?:门诊部?|急诊科?|输液大?[厅室]|注射室)$")  # 送至县医院|发热门诊
_SEES_PATIENT = re.compile(r"(?:看望|探望|探视|看护|陪护|照顾|照料|护理)")  # 到县医院|看望住院的同事
_KEPT = re.compile(r"[^，。；]{0,12}(?:隔离|住院|收治|入院|收住|留院)")
_ONLY_VISITED = re.compile(r"[^，。；]{0,6}(?:发热门诊|就诊|采样|核酸|检测|检查|输液)")
# 其余患者均在|甲医院|治疗
_OF_THE_REST = re.compile(r"(?:其余|其他)[^，。；]{0,6}(?:病例|患者|病人|人员|[人名例位])[^，。；]{0,6}$")
_RANGE = 24  # characters before a hospital in which it is told that it is that of the rest
_REACH = 12  # characters behind a hospital in which the visit is told


def is_generic(words: str) -> bool:
    """Whether the wording names no hospital (定点医院, 当地医院)."""
    if _NO_HOSPITAL.search(words):
        return True
    return bool(_GENERIC_HOSPITAL.search(words)) and not _IN_BRACKET.fullmatch(words)


def name_in(words: str) -> tuple[int, int]:
    """Where in the wording of a hospital its own name stands: without the department at its end (甲医院|发热门诊), the verb
    before it (被|甲医院) and the words for its office (定点救治医院|甲医院)."""
    if _BARE_OFFICE.fullmatch(words):  # 定点医院（|县中医院|）
        return words.index("（") + 1, len(words) - 1
    if _IN_BRACKET.fullmatch(words):
        return 0, len(words)  # 县定点医院（县中医院）: the bracket names it
    start = leading.end() if (leading := _LEADING.match(words)) else 0
    rest = _APPOINTED.sub("", words[start:])
    while (shorter := _DEPARTMENT.sub("", rest)) != rest:
        rest = shorter
    return start, start + len(rest)


def find_told(text: str, start: int, end: int) -> list[Mention[None]]:
    """Hospitals that are told as such: 收治医院：|甲医院|, 由|甲医院|收治."""
    return [
        Mention(match.start(group), match.end(group), "hospital.told", None)
        for match in _TOLD.finditer(text, start, end)
        for group in ("listed", "agent")
        if match[group] and not is_generic(match[group])
    ]


def keeps_in(text: str, start: int, end: int) -> bool:
    """Whether the isolation told at `text[start:end]` is one in the hospital that was visited (就医，留院隔离)."""
    return text.find("留院", max(0, start - 2), end) >= 0


def names_part(words: str) -> bool:
    """Whether the wording ends in a department or a site of a hospital (甲医院传染科, 甲医院北院)."""
    return bool(_DEPARTMENT.search(words) or _SITE.search(words))


def is_treated_at(text: str, start: int, place: tuple[int, int], end: int) -> bool:
    """Whether somebody is treated in, or was taken to, the hospital at `place` in `text[start:end]`."""
    if _OF_THE_REST.search(text, max(start, place[0] - _RANGE), place[0]):
        return False
    treated = _TREATED.match(text, place[1], end) is not None
    if _SEES_PATIENT.match(text, place[1], end):
        return False
    if _FOR_A_VISIT.search(text[place[0] : place[1]]) and not (treated and _KEPT.match(text, place[1], end)):
        return False
    if not treated and _ONLY_VISITED.match(text, place[1], place[1] + _REACH):
        return False
    return treated or _TAKEN.search(text[max(start, place[0] - 8) : place[0]]) is not None
