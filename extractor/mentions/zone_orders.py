"""Words of the orders that change levels: what stands before and behind their areas, how things stand, when they take effect."""

from __future__ import annotations

import re
from typing import Literal

__all__ = [
    "ListCue",
    "begins_in_force",
    "comes_into_force_when_issued",
    "find_openings",
    "goes_on_as_before",
    "list_cue",
    "list_follows",
    "rules_end",
    "starts_from_now",
    "tells_how_things_stand",
    "tells_of_other_areas",
    "time_behind",
    "time_of_all",
]


# what stands before the areas of an order: 将A列为, 经研判，A列为
_OPENS = re.compile(
    r"\t|(?:设立|增设|新设|划出|划设|(?<![无未])新增(?!\d|确诊|无症状|感染|病例|本土|阳性|境外))(?:了)?|(?:将|把|对(?!面|门)|划定|确定|调整)(?!为|后(?:续|来|期)|军|来)|[：:]|(?:高|中|低)风险区\d+个[，,]"
    r"|(?:起|决定|如下|研判|要求|规定|通知|意见|同意|同时|其中|调整后|目前|现|并|即日起|据悉|会议|指挥部|结果)[，,]"
)
_LIST_FOLLOWS = re.compile(r"(?:（[^（）]{1,8}）)?(?:[：:]|\n|$)")  # 解除封控区（2个）：
_RULES = re.compile(r"(?:（[^（）]*）)?(?:进行)?(?:管理|管控|措施)*+[，,]?(?:实行|执行|实施|落实|采取)[^；。]*+")

_KIND_OF_AREA = r"(?:区域|地区|小区|风险区|地点|场所|点位|楼栋|楼宇|楼|院落|村庄|自然村|单位|地)"
# 以下区域, 一小区, 病例居住地: the areas themselves stand elsewhere
_OTHER_AREAS = re.compile(
    rf"(?:以下|下列|如下|上述|部分|有关|相关)(?:\d+|[一二三四五六七八九十]+)?(?:个|处)?(?:[高中低](?=风险区)|(?:封控|管控|防范)(?=区))?(?:{_KIND_OF_AREA}|封控区|管控区|防范区)*+"
    r"|(?:其|该|此|这|上述)?(?:\d+|[一二三四五六七八九十]+)?[例名]?(?:阳性|确诊|无症状|新增)?(?:病例|患者|感染者|感染人员|阳性人员|确诊者|人员|(?<=其))(?:的)?(?:现|所)?(?:居住|所住|所在|暂住|工作|涉及|相关)(?:的)?"
    rf"(?:{_KIND_OF_AREA}|社区|村|单元|街道|乡镇|镇)$"
    r"|(?:[^\u4e00-\u9fff]{0,2}|[\u4e00-\u9fff]{1,10}[市区县旗])(?:[一两多某]|\d{1,3})(?:地|处|所|家|个)?(?:区域|地区|地点|地|点位|小区|场所|风险点|县区|区县|乡镇|街道|小学|中学|学校|医院|酒店|超市|工地|企业|公司|商场)?$"
)
# 调整后，西安市共有高风险区8个... 除中高风险区外，为低风险区: how things stand, not what is done
_STANDS_SO = re.compile(r"调整后[，,]|现有[高中低]风险|共有[高中低]风险|目前[，,]?[^。]{0,20}为[高中低]风险")


def find_openings(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Words in `text[start:end]` behind which the areas of an order may begin (将|, 经研判，|)."""
    return [match.span() for match in _OPENS.finditer(text, start, end)]


def list_follows(text: str, position: int) -> bool:
    """Whether nothing but a list can follow an order's words that end at `position` (解除封控区|（2个）：)."""
    return _LIST_FOLLOWS.match(text, position) is not None


def rules_end(text: str, start: int, end: int) -> int | None:
    """Where the rules end that an order adds for its areas (列为管控区|，实行“人不出区”); None where it adds none."""
    rules = _RULES.match(text, start, end)
    return rules.end() if rules else None


def tells_of_other_areas(text: str, start: int, end: int, whole: bool = False) -> bool:
    """Whether `text[start:end]` only points to areas that stand elsewhere (以下区域, 病例居住地).

    Args:
        whole: nothing else may stand there.
    """
    return (_OTHER_AREAS.fullmatch if whole else _OTHER_AREAS.match)(text, start, end) is not None


def tells_how_things_stand(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells which levels are in force, so that what follows is no change."""
    return _STANDS_SO.search(text, start, end) is not None


_STILL = re.compile(r"(?:仍然?|依[然旧]|继续|维持|保持)$")


def goes_on_as_before(text: str, verb: int) -> bool:
    """Whether the words before a verb tell that a level only goes on (甲村仍|为管控区)."""
    return _STILL.search(text, max(0, verb - 2), verb) is not None


# --- what a list without a verb does --------------------------------------------------------------------------------------

ListCue = Literal["listed", "designated"]

_LISTED = re.compile(
    r"现有|截至|名单|汇总|截止|共有|目前|存量|还有|尚有|调整后|维持|保持不变|继续|当前(?!疫情|形势|防控)"
)
_IN_FORCE = re.compile(r"全国(?:共|现)?(?:有|无|现有)?\d*个?(?:高|中)风险|地区目录|国务院客户端")
_ADJUSTED = re.compile(r"(?:判定|划定|研究决定|新增|划分)[^。]{0,60}[：:]?\s*$")
_DESIGNATED = re.compile(r"划定|新增|列为|调整(?!后)|升级|设置|划分|决定|增设|实施")
_FAR, _NEAR = 600, 200  # characters before a head in which such words stand


def list_cue(text: str, start: int, end: int) -> ListCue:
    """Whether the list under the head `text[start:end]` tells what is in force, or what is ordered anew."""
    far = max(0, start - _FAR)
    if _IN_FORCE.search(text, far, end):
        return "listed"
    if _ADJUSTED.search(text, far, start):
        return "designated"
    near = max(0, start - _NEAR)
    listed = max((match.start() for match in _LISTED.finditer(text, near, start)), default=-1)
    designated = max((match.start() for match in _DESIGNATED.finditer(text, near, start)), default=-1)
    return "listed" if listed > designated else "designated"


# --- when an order takes effect -----------------------------------------------------------------------------------------

_FROM_NOW = re.compile(r"即日(?:（[^（）]{4,12}）)?起|自发布之日起|通告发布之日起")
_IN_FORCE_NOW = re.compile(r"(?:本通告|本通知|本公告|以上(?:措施)?)?自(?:发布|公布|印发)之日起(?:实施|施行|执行|生效)")
_BEGINS = re.compile(
    r"整?）?(?:起|开始|零时起)|(?:予以|正式|全部|全面|均|同步)?(?:解除|[升降划列]为|[升降]级为|(?:调整|转|变更|恢复)为)|整?，?(?<=[时分点整\d，])[将把](?![\u4e00-\u9fff]{1,2}[县镇乡])"
)
_FROM_THEN = re.compile(
    r"[，。；]?(?:时间|期限)?(?:自|从)[\d年月日时点分:零]{3,20}起(?:生效|实施|执行|施行|实行)?(?=[。；\n]|$)"
)


_ALL_FROM_THEN = re.compile(
    r"[，；](?:以上|上述|前述)?(?:区域|地区|调整|措施|事项)?[均都](?:自|从)[\d年月日时点分:零整]{3,20}起(?:生效|实施|执行|施行|实行)?(?=[。\n]|$)"
)


def time_of_all(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a sentence tells last when all its orders take effect (..., |均自9月9日0时起执行|。); None where it does not."""
    told = _ALL_FROM_THEN.search(text, start, min(len(text), end + 1))
    return told.span() if told else None


def starts_from_now(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` has an order take effect on the day that it is issued (即日起)."""
    return _FROM_NOW.search(text, start, end) is not None


def comes_into_force_when_issued(text: str, start: int, end: int) -> int:
    """Where `text[start:end]` last says that all of it takes effect when it is issued; -1 where it doesn't."""
    return max((match.start() for match in _IN_FORCE_NOW.finditer(text, start, end)), default=-1)


def begins_in_force(text: str, position: int) -> bool:
    """Whether what is ordered begins at the time that ends at `position` (9月8日12时|起)."""
    return _BEGINS.match(text, position) is not None


def time_behind(text: str, start: int, end: int) -> int | None:
    """Where the time ends that an order tells last (划为封控区|，自9月9日0时起生效|。); None where it tells none."""
    told = _FROM_THEN.match(text, start, end)
    return told.end() if told else None
