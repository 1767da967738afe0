"""What the wording of an area looks like, and what tells that a wording is none.

中风险地区（3个）：甲村；乙小区3号楼 is followed by advice, dates and offices. No list of places holds the verbs of a notice
(完成, 进行, 联系), so a piece with one of them tells something and names no area.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from extractor.lexicon.venues import kind_of_venue
from extractor.text.numerals import read_number

__all__ = [
    "and_cut",
    "counted_start",
    "ends_as_area",
    "glued_cuts",
    "is_only_number",
    "lead_end",
    "list_opener",
    "stands_for_itself",
    "tail_start",
    "tells_something",
]

# --- pieces that name no area -------------------------------------------------------------------------------------------

_DEEDS = (
    r"已(?:经|完成|于|对|有|被)|正在|仍在|应当|应该|必须|需要?(?=[在持按向做])|不得|不要|不再|不可|不具备|不能|严禁|禁止|避免|尽量|减少"
    r"|召开|举行|进行|完成|开展|落实|实行|实施|执行|采取|加强|做好|配合|参加|坚持|强化|确保|保持|遵守|服从|出现|联系|拨打|咨询"
    r"|通知|通报|通告|公告|发布(?!会)|公布|报告|报备|调查|排查|消毒|消杀|采集|研判|恢复|解除|降为|列为|继续|提醒|感谢|安排(?!房)"
    r"|领取|购买|登记|外出|扎堆|聚集|停留|等候|随意|来源|阅读|字号|编辑|责编|记者|转发|如下|以下|下列|不造谣|不信谣|不传谣|新增(?=\d)"
    r"|足不出|人不出|不出区|错峰取|上门服务|服务上门|避免聚集|个人防护|区域封闭|只进不出|经过\d+天"
)
_THINGS = (
    r"疫情|境外|病例|感染者|疑似|阳性|阴性|症状|人员|市民朋友|居民朋友|广大|旅客|防控|防护|防疫(?!站)|措施|要求|管控|检测(?!站|点|线|中心|公司|大楼)"
    r"|采样(?!点|亭|屋|室)|隔离(?!点|酒店|宾馆|区|病)|监测|旅居史|居民(?!区|楼|点|小区|小组|委|组|新村|安置|宿舍|住宅|家|院|大院|自建|片区|平房|公寓|第)|口罩|风险等级"
    r"|指挥部|防控办|领导小组|办公室$|(?<!村民)(?<!居民)委员会$|卫健[委局]|卫生健康[委局]|人民政府$|疾控中心$|疾病预防控制中心$|电话|热线|网站|版权|邮编|备案"
)
_TELLS = re.compile(f"{_DEEDS}|{_THINGS}")
_NEVER = re.compile(
    r"^[\u4e00-\u9fff]{2,10}\d{1,4}(?:个|处|地)$|^(?:全[国省市区县])?(?:现|共|仍|还)?有?(?:\d{1,4}|[一二两三四五六七八九十]{1,3})个(?:$|[县区地街社乡高中低疫]|小区|点位|风险)|^均?(?:涉及|均在|分布)|^(?:\d+|无|暂无|等|及其|并|同上|(?:除此之?外)?(?:的)?(?:其他|其它|其余)(?:的)?(?:区域|地区|地方|部分|范围|楼栋|楼宇|楼|单元|小区|街道|乡镇|村组|村)?|.|(?:自|从)?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日[\d时点分:零整]*起?)?|[（）“”【】#]+)$"
    r"|^(?:该|本|我|此|各|两|多|某|有关|相关|重点|部分)?(?:小区|社区|地区|区域|场所|地方|楼栋|村|镇|区|市|县|省|街道)$"
    r"|^(?:原|其|该人)?(?:现)?(?:居住|出发|所在|工作|户籍|暂住|始发)地$|^\d[\d-]{6,}|^(?:\d{1,3}|[一两二三四五六七八九十多]{1,3})(?:地|处)$|^(?:全[国省市区县]|[我本][省市区县])?的?(?:所有|现有|全部|原有?)?的?[高中低、和]{1,5}风险(?:地区|区域|区)[→-]?$|共有[高中低]风险|^[高中低]风险区\d+个|^(?:现有|共有|共计|分别|具体|合计)$"
)
_BRACKETS = re.compile(r"（[^（）]{0,300}）")
_EXCEPT_LEVELS = re.compile(  # 好运区|除封控区、管控区以外|的其他区域
    r"除(?:[高中低](?:风险(?:地区|区域|区)?)?|[封管]控区?|防范区?|以上|上述|此前|前期|已|新?(?:公布|划定)|现有|的|[、和及以]){1,12}?(?:以外|之外|外)"
)


def tells_something(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, read without its brackets, is a piece of prose, a date or an office: no area."""
    words = _EXCEPT_LEVELS.sub("", _BRACKETS.sub("", text[start:end]))
    return _NEVER.search(words) is not None or _TELLS.search(words) is not None


# --- pieces that do -----------------------------------------------------------------------------------------------------

_WHOLE = ("全域", "辖区", "范围", "区域", "片区", "沿线", "周边", "全境", "全镇", "全村", "地块", "部分", "院落")
_NUMBERED_END = re.compile(
    r"(?:\d|[A-Za-z])(?:号|栋|幢|座|排|组|社|队|室|单元|期|区|层|院|楼|门|户)?$"
    r"|[一二三四五六七八九十](?:号楼|栋|幢|组|社|小?队|单元|期)$"
)


def ends_as_area(words: str) -> bool:
    """Whether a wording ends as the name of an area does: 甲小区, 乙村3组, 丙路5号, 丁镇全域."""
    bare = words.split("（", maxsplit=1)[0].rstrip("”’ ")
    return kind_of_venue(bare) is not None or bare.endswith(_WHOLE) or _NUMBERED_END.search(bare) is not None


_ONLY_NUMBER = re.compile(
    r"(?:[A-Za-z]?\d+[A-Za-z]?(?:-[A-Za-z]?\d+)?|[A-Z]|[东南西北]|[一二三四五六七八九十]+)"
    r"(?:号楼|号院|号|栋|幢|座|单元|室|楼|区|期|组|社|巷|弄|排|院|队)*+(?:以[东南西北]{1,2})?(?:的?(?:区域|范围)|所在的?[\u4e00-\u9fff]{2,8}|所?(?:包围|围合|合围|围)(?:的)?(?:区域|范围|院落))?(?:（[^（）]{0,200}）)?"
)


def is_only_number(words: str) -> bool:
    """Whether a piece of a list has no name of its own, and goes on with the item before: 甲小区3栋、|5栋."""
    return _ONLY_NUMBER.fullmatch(words) is not None


_DIVISIONS_ALONE = re.compile(r"[\u4e00-\u9fff]{0,20}[省市区县州盟旗镇乡道街]")


def stands_for_itself(words: str) -> bool:
    """Whether a wording between blanks is an area with a name of its own, and neither a division nor a number."""
    if len(words) < 3 or (_DIVISIONS_ALONE.fullmatch(words) and not words.endswith("小区")):
        return False
    return ends_as_area(words) and not is_only_number(words)


# --- what stands around the areas of an order ---------------------------------------------------------------------------

_DAY_AND_HOUR = r"(?:今|明|即|当|次)[日天](?:凌晨|早上|上午|中午|下午|傍晚|晚上?)?(?:[\d时点分:：零整]{2,12})?|[\d年月日号时点分:：零整]{2,24}"
_TAIL = re.compile(
    rf"(?:[，、]|经过?[^，。；、]{{0,16}}(?:天|周|月)[^，。；、]{{0,8}}"  # 经过21天的努力
    rf"|(?:今|昨|当)[日天](?:凌晨|早上|上午|中午|下午|傍晚|晚上?)?[\d时点分:：零整]{{0,12}}起?"
    rf"|(?:，|即)?(?:自|从|于|在)(?:{_DAY_AND_HOUR})(?:起|开始|后)?|即日起"  # 自6月5日12时起|列为...
    r"|(?:的)?(?:疫情)?(?:风险)?等级|的|(?:(?:已经?)?被?新|(?:现|也|都|均)?已经?|现|均|都|全部|同步|统一|分别|被|整体|暂时?|继续|重新|正式|一并|也|仍然?|再次?)"
    r"|(?:实行|实施|采取|进行)[^，、。；]{0,12}(?:管理|管控|措施)，?|等(?:(?:共|共计)?(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:个|处|家|地)(?:区域|地区|地点|地|点位|场所|小区|工地|单位|风险点|区)?)?"
    r"|已?(?:符合|达到|满足)[^，。；、]{0,16}(?:条件|标准|要求))$"
)
_COUNTED = re.compile(
    r"(?:共|共计)?(?P<count>\d{1,4}|[一二两三四五六七八九十]{1,3})(?:个|处|家)(?:区域|地区|地点|地|点位|场所|小区|工地|单位|风险点)$"
)
_LEAD = re.compile(
    r"(?:[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)]|[、.．](?!\d)))"  # 三、|甲街道
    r"|[\u2190-\u2199\u2580-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff•※\ufe0f]{1,4}"
    r"|(?:自|从)?(?:(?:20\d\d年)?\d{1,2}月)?\d{1,2}日(?:\d{1,2}[时点:：](?:\d{1,2}分?)?)?起[，, ]?(?=[\u4e00-\u9fff]{2})"
    r"|(?:而?且|并且|此外|另外)(?=[\u4e00-\u9fff])|(?:并|决定|同时|现|拟|我[省市区县])?(?:将|把)(?![\u4e00-\u9fff]{1,2}[县镇乡])"
    r"|(?:我[省市区县]|原(?:来的?|有的?)?(?:[高中低]风险(?:地区|区域|区)|封控区|管控区|防范区)的?)(?=[\u4e00-\u9fff]{2})"
    r"|(?:而|其中|也就是说?|而?(?:此前|之前|前期|曾经?)[^，。；、]{0,16}(?:疫情|病例|感染者|阳性人员)的)(?=[\u4e00-\u9fff]{2})|即(?![日墨])|\d{1,3}[ \t]+(?=[\u4e00-\u9fff])"
    r"|(?:其|该|此|这|上述)?(?:病例|患者|感染者|人员)?(?:现|所)?(?:居住|所住|所在|暂住|工作|就读|涉及|相关)的"
)


def tail_start(text: str, start: int, end: int) -> int:
    """Where the areas in `text[start:end]` end and words about them begin: time, 的风险等级, 等3个区域, 均."""
    for _ in range(5):
        tail = _TAIL.search(text, max(start, end - 30), end)
        if tail is None or tail.start() == start:
            break
        end = tail.start()
    return end


def counted_start(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a number of the areas begins that stands behind them, and the number: 甲村、乙村|2个区域."""
    match = _COUNTED.search(text, max(start, end - 16), end)
    count = read_number(match["count"]) if match else None
    return (match.start(), count) if match and isinstance(count, int) else None


def lead_end(text: str, start: int, end: int) -> int:
    """Where the first area in `text[start:end]` begins behind words that lead to it: 将, 其居住的."""
    for _ in range(3):
        lead = _LEAD.match(text, start, end)
        if lead is None:
            break
        start = lead.end()
    return start


_OPENER = re.compile(
    r"(?:(?:以下|下列)(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?(?:个|处|家)?(?:风险)?(?:区域|地区|小区|地点|场所|范围|楼栋|单位|村|点位)[^。；\n：]{0,40}"
    r"|(?:区域|范围|名单|风险区)[^。；\n：]{0,12}(?:如下|具体为|分别为))(?:：|(?=\n))"
)


def list_opener(text: str, start: int, end: int) -> int | None:
    """Where the list begins that a sentence announces (对以下区域实行管控：); None when `text[start:end]` has no such."""
    match = _OPENER.search(text, start, end)
    return match.end() if match else None


_AND = re.compile(r"以及|[及与和](?=[\u4e00-\u9fff]{3})")
_ONE_AREA = re.compile(r"所在|围合|合围|连片|片区|交叉|交汇|交界|之间|部分|周边|沿线|一带")


_BEGINS_NAME = r"(?![平谐美顺睦兴合风润丰畅悦乐煦泰义庄园苑瑞家信贵善祥静雅远硕田政县林布声])"  # 和平小区, 和美家园
_AND_ANOTHER = re.compile(rf"和{_BEGINS_NAME}(?=[\u4e00-\u9fff]{{3}})")
_WHOLE_NAME = re.compile(
    r"(?:小区|社区|街道|[家花]园|号[楼院]|大厦|广场|公寓|酒店|宾馆|超市|市场|[村镇乡苑城厂]|公司|学校|医院|\d[栋幢号])$"
)


def and_cut(
    text: str, start: int, end: int, town_at: Callable[[int, int], int | None] | None
) -> tuple[int, int] | None:
    """Where 和 or 及 parts two areas (甲小区|及|乙小区); None where it does not. 和 begins many names: a town must follow."""
    for match in _AND.finditer(text, start + 3, end):
        if _ONE_AREA.search(text, match.end(), end) or not ends_as_area(text[start : match.start()]):
            continue
        known = town_at is not None and town_at(match.end(), end) is not None
        if known or (match[0] != "和" and ends_as_area(text[match.end() : end])):
            return match.span()
        another = _AND_ANOTHER.match(text, match.start(), end) and _WHOLE_NAME.search(text, start, match.start())
        if another and not is_only_number(text[match.end() : end]) and _WHOLE_NAME.search(text, match.end(), end):
            return match.span()
    return None


# --- lists without signs ------------------------------------------------------------------------------------------------


def glued_cuts(text: str, start: int, end: int, town_at: Callable[[int, int], int | None], strict: bool) -> list[int]:
    """Where areas begin that nothing parts from the one before: 甲街道乙小区3栋|丙镇丁村2组.

    Args:
        town_at: the end of a town that is known to begin at a position, or None.
        strict: what stands before a town must end as an area does.
    """
    cuts: list[int] = []
    position = named = start  # named: where the divisions of the area end
    while position < end - 2:
        if text[position] == "（":  # what a bracket holds is no area of its own
            close = text.find("）", position, end)
            position = close + 1 if close >= 0 else position + 1
            continue
        stop = town_at(position, end)
        if stop is None:
            position += 1
            continue
        glued = position > named and text[position - 1] not in "、，；"
        if glued and (not strict or ends_as_area(text[max(named, position - 12) : position])):
            cuts.append(position)
        position = named = stop
    return cuts
