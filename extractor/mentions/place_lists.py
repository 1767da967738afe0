"""Lists of places: the sentence that announces one, and the areas that head its parts."""

from __future__ import annotations

import re

from extractor.lexicon.venues import kind_of_venue

__all__ = [
    "area_head",
    "area_head_before",
    "calls_theirs",
    "dated_list_below",
    "fills_line",
    "form_of_item",
    "heads_dated_list",
    "heads_kind",
    "heads_pool",
    "lists_homes",
    "lists_venues_behind",
    "names_kind",
    "opens_list",
    "part_head",
    "short_head",
]

_SITES = r"(?:场所|轨迹|区域|点位|地点)"
_ANNOUNCES = re.compile(
    rf"涉及(?:的)?[^，。；]{{0,16}}{_SITES}|(?:上述|以上)[^，。；]{{2,12}}(?:主要)?涉及(?!的?(?:密|次密|人员))|新增[^，。；\d]{{0,8}}(?:病例|感染者)[^，。；\d]{{0,6}}轨迹涉及|(?:{_SITES}|活动情况|居住地址?(?:信息)?(?=如下|公布)|居住地信息)(?:[及和]时间)?(?:公布)?(?:如下|为|包括|有|：|是)|(?:行程|行踪|足迹)(?:公布)?(?:如下|为)：|居住地?(?:信息)?(?:分别)?(?:分布)?(?:于|在|如下|包括)[：:]|涉及[：:]$"
    r"|(?:[2-9]|\d{2,4})[例名人][^。；：\n]{0,24}?(?:居住地址?|住址|居住小区)(?:信息|分别|主要|分布){0,3}(?:涉及|为|是|在|于|有)[：:]?"
    r"|涉及的?(?:居住)?(?:地址|小区|住址|居住地)(?:分别)?(?:如下|为|有|是|包括)?[：:]"
    rf"|(?:在|到过|去过|到访)(?:以下|下列|如下)[^，。；：]{{0,6}}{_SITES}[^，。；：]{{0,6}}[：:]"
)
_AREA = r"(?P<area>[\u4e00-\u9fff]{1,13}(?:省|市|州|盟|区|县|旗|镇|乡|街道|苏木))(?:[（(]共?\d{1,3}[个处例名家](?:点位|场所|地点)?[）)])?"
_AREA_HEAD = re.compile(
    rf"[■●◆▲★□○•·【\s]*(?:[（(]?[一二三四五六七八九十\d]{{1,2}}(?:[）)][、.]?|[、.])|\d{{1,2}}(?=\D))?{_AREA}[：:\n】]"
)  # 三、甲区：, but 六枝特区：, 二道区：
_SHORT_HEAD = re.compile(r"[■●◆▲★□○•·【\s]*(?P<area>[\u4e00-\u9fff]{2,4})[：:】]")
_AREA_HEAD_BEFORE = re.compile(rf"{_AREA}[：:】]\s?(?:[（(]?\d{{1,2}}[）)、.．]\s?|[①-⑳]\s?)?$")


# 新增感染者曾停留场所：, 【风险点位汇总】, 关于公布风险点位的通告: a line that heads places of people who are only counted
_INFECTED = r"(?:感染者|病例|阳性|确诊|无症状|患者|感染人员)(?![^，。；：\n]{0,6}(?:密接|密切接触))"
_POOL = (
    rf"(?:{_INFECTED}[^，。；：\n]{{0,20}}?(?:场所|点位|地点|居住地址?|住址|居住小区|(?:活动|行程|行动|停留)轨迹)"
    r"|(?:风险|涉疫|涉及的?重点|疫情重点)(?:重点|公共|风险)?(?:点位|场所|地点|点(?=如下|：|提示|公布|通[报告]|公告|汇总)))"
)
_REMARK = r"(?:第?[\d一二三四五六七八九十]{1,3}[号批期]|[（〔【\[][^（）〔〕【】\[\]\n]{1,24}[）〕】\]]){0,2}"  # （第3批）, 〔2022〕3号
_THEIRS = re.compile(_POOL + r"[^，。；：\n]{0,8}(?:如下|[为有：])：?$")
_HOMES_FOLLOW = re.compile(
    r"(?:分别|分布)[^，。；：\n]{0,6}居住[^，。；：\n]{0,4}：?$|居住地?[^，。；：\n]{0,6}(?:分别|分布)[^，。；：\n]{0,6}：?$"
)
_HEADS_POOL = re.compile(
    rf"[^。；\n]{{0,40}}?{_POOL}[^，。；：\n]{{0,6}}?(?:汇总|名单|清单|一览|情况|信息|公布|发布|更新|通告|公告|通报|提示|如下|[有为是])?"
    rf"{_REMARK}[：】！。]?\s*$"
)
# 阳性住户轨迹, 外地感染者行程：, of whom nothing else is told; not 第3例确诊病例行程
_HEADS_WAY = re.compile(
    rf"[【■●◆\s]{{0,3}}(?!关于|[^：\n]{{0,20}}(?:第[\d一二三四五六七八九十]|[1一][名例]))[^，。；：\n]{{0,20}}?{_INFECTED}[^，。；：\n]{{0,6}}?(?:轨迹|行程|行踪)(?:公布|如下)?{_REMARK}[：】]?\s*$"
    # 急寻与确诊病例同时空的人员：
    rf"|[^，。；：\n]{{0,8}}与{_INFECTED}[^，。；：\n]{{0,6}}(?:同时空|时空(?:[伴重交]\w|同在))[^，。；：\n]{{0,4}}[：]\s*$"
)
# 二、餐饮场所：, ③商超：, 11月30日：, 3.: what a further part of a list begins with
_PART_HEAD = re.compile(
    r"[■●◆▲★□○•·▶【\s]*(?:(?:[（(]?[一二三四五六七八九十]{1,2}[）)]?[、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳])[^，。；：\n]{0,14}[：】]?"
    r"|\d{1,2}月\d{1,2}日[：:】\n]|(?:居住|工作|学校|餐饮|商超|购物|医疗|交通|娱乐|休闲|公共|其他|酒店|社区|小区)[^，。；：\n]{0,8}："
    r"|(?:新增|本土|确诊|无症状|阳性|新冠)*(?:感染者|病例|患者|人员)[A-Za-z甲乙丙丁戊己\d]{1,4}(?:[、和与][^，。；：\n]{1,12})?(?:（[^（）\n]{1,8}）)?[：】])"
)


def heads_pool(text: str, start: int, end: int) -> int | None:
    """Where the list begins whose places the sentence calls those of infected people (感染者涉及风险点位, 风险点位汇总)."""
    match = _HEADS_POOL.match(text, start, end) or _HEADS_WAY.match(text, start, end)
    return match.end() if match else None


def lists_homes(text: str, start: int, end: int) -> bool:
    """Whether the words that announce a list tell that several live at its places (，分别居住于：)."""
    return _HOMES_FOLLOW.search(text, start, end) is not None


def calls_theirs(text: str, start: int, end: int) -> bool:
    """Whether the words that announce a list call its places those of infected people (新增病例居住地|如下)."""
    return _THEIRS.search(text, start, end) is not None


def part_head(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins with the head of a further part of a list (二、餐饮场所：, 11月30日：)."""
    return _PART_HEAD.match(text, start, end) is not None


_KIND_HEAD = re.compile(
    r"[■●◆▲★□○•·▶【\s]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]?)?"
    r"(?:居住|工作|学校|餐饮|商超|商场|超市|购物|医疗|医药|药店|交通|娱乐|休闲|公共|其他|酒店|住宿|宾馆|社区|小区|文体|景区|旅游|服务|机关|企业|教育)"
    r"[^，。；：\n\d]{0,6}?(?:类|场所|机构|工具|点位|方面|地点|单位)?(?:（[^（）\n]{1,8}）)?[：】\s]*$"
)


def heads_kind(text: str, start: int, end: int) -> bool:
    """Whether a sentence is nothing but a kind of venue, over a part of a list (一、餐饮类)."""
    return end - start <= _LONGEST_KIND and _KIND_HEAD.match(text, start, end) is not None


_KIND = re.compile(r"(?:餐饮|商超|购物|医疗|交通|娱乐|休闲|住宿|教育|景区|文体)(?:类|场所|机构|服务)?")


def names_kind(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` is a kind of venue before a colon, and no venue (1.|餐饮|：甲饭店)."""
    return text.startswith("：", end) and _KIND.fullmatch(text, start, end) is not None


_LONGEST_KIND = 18  # characters of such a head

_WHEN = r"(?:20\d\d年)?\d{1,2}月\d{1,2}日"
_FORMS = {  # of the items of a list, which end with full stops
    "day": re.compile(rf"{_WHEN}[，：:\s](?![^。\n]{{0,40}}(?:新增|报告|累计|通报|发布))"),
    "moment": re.compile(
        rf"[^。；：\n]{{2,80}}?[，：（\s]{{1,2}}{_WHEN}[，\s]?(?:\d{{1,2}}[:时点][^。；\n]{{0,24}}?)[）]?[。\n]*$"
    ),
    "field": re.compile(r"(?:场所|地点)?(?:名称|场所|地点|点位|时间|日期)："),
    "number": re.compile(r"[（(]?(?:\d{1,2}[）)、.．](?!\d)|[一二三四五六七八九十]{1,3}[）)、.．])|[①-⑳·•●■◆▪]"),
}


def form_of_item(text: str, start: int, end: int) -> str | None:
    """What form an item of a list has that fills a line: its day first, its moment last, fields, or a number or mark before
    it."""
    if start > 0 and text[start - 1] != "\n":
        return None
    return next((name for name, form in _FORMS.items() if form.match(text, start, end)), None)


_MARK = re.compile(r"[■●◆▲▶►➤★□○•·【\s]{0,3}(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．\s]{0,2})?")
_LINE_ENDS = re.compile(r"(?:（共?\d{1,3}[个处例名家][\u4e00-\u9fff]{0,2}）)?[】：\s]{0,2}")


_TRADE = re.compile(
    r"(?:药店|超市|商超|学校|医院|酒店|宾馆|市场|农贸市场|小区|公园|银行|诊所|饭店|餐馆|餐厅|网吧|浴室|理发店|便利店|商场)(?:类|等)?"
)
_DIVISION = re.compile(r"[\u4e00-\u9fff]{1,12}(?:(?<![小园社景厂校院湾宿])区|县|旗|镇|乡|街道)")


def fills_line(text: str, line: int, start: int, end: int, ends: int) -> bool:
    """Whether nothing but a mark or number and a count stands in the line `text[line:ends]` beside `text[start:end]`, which is
    a division or a trade."""
    alone = _MARK.fullmatch(text, line, start) and _LINE_ENDS.fullmatch(text, end, ends)
    trade = start > line and _TRADE.fullmatch(text, start, end)  # 二、药店
    return bool(alone and (trade or _DIVISION.fullmatch(text, start, end)))


# 去过以下地方：, 相关点位: a line that heads a list whatever it calls the places, if the lines below tell day and hour
_NAMES_WAY = re.compile(r"轨迹|行程|行踪|足迹|点位|场所|地点|地方|[到去来]过|到访|活动过|流调|时间[轴线]|[名清]单")
_NAMES_SERVICE = re.compile(
    r"采样|核酸|检测|接种|疫苗|便民|配送|供应|营业|开放|班次|停运|封控|管控|防范区|风险区|隔离|消[毒杀]|服务|调整|关闭|暂停|恢复|免费|志愿|演出|值[班守]|密接|密切接触"
)
_DAY_AND_HOUR = re.compile(
    r"[^\n。]{0,60}?\d{1,2}月\d{1,2}日[^\n。]{0,16}?(?:\d{1,2}(?::\d\d|[时点])|[上下]午|[早晚中][上晨间午饭餐]?|凌晨|傍晚|全天)[^\n]{0,60}(?:\n|$)"
)
_COUNTS_PEOPLE = re.compile(r"(?:新增|报告|累计|通报|发布|确诊)[^，。；\n]{0,16}\d+[例名人]")
_SALUTES = re.compile(r"[^\n，。；\d]{2,12}：\n")  # 各位居民：
_REST_OF_HEAD = re.compile(r"(?:（[^（）\n]{1,24}）)?")  # 重点场所：|（仅公布部分）
_IN_BRACKETS = re.compile(r"（[^（）\n]{1,24}）")
_LONGEST_HEAD = 48  # characters of such a line
_DATED_LINES = 2


def heads_dated_list(text: str, start: int, end: int) -> int | None:
    """Where the list begins below a line that heads it by some word for places or ways, if at least two lines right below
    tell of a day and an hour and of no service (去过以下地方：⏎|好运面馆，3月4日9:00⏎青禾超市，3月5日10:00⏎)."""
    return end if dated_list_below(text, start, end) is not None else None


def dated_list_below(text: str, start: int, end: int) -> int | None:
    """Where such a list ends."""
    if end - start > _LONGEST_HEAD or (start > 0 and text[start - 1] not in "\n！"):
        return None
    head = text[start:end]
    plain = _IN_BRACKETS.sub("", head)
    if not _NAMES_WAY.search(head) or _NAMES_SERVICE.search(head) or _DAY_AND_HOUR.match(plain):
        return None
    if plain != head and "：" in plain.rstrip("：\n"):
        return None  # 点位1：好运面馆（3月4日9:00）
    line_end = text.find("\n", start)
    if line_end < 0 or not _REST_OF_HEAD.fullmatch(text, end, max(end, line_end)):
        return None
    salute = _SALUTES.match(text, line_end + 1)
    position = salute.end() if salute else line_end + 1
    lines = 0
    while line := _DAY_AND_HOUR.match(text, position):
        if _NAMES_SERVICE.search(line[0]) or _COUNTS_PEOPLE.search(line[0]):
            break
        position = line.end()
        lines += 1
    return position if lines >= _DATED_LINES else None


_ITEM = re.compile(r"[^，。；：、\n男女岁]{2,40}(?=[、；。，\n（]|$)")


def lists_venues_behind(text: str, start: int, end: int) -> bool:
    """Whether what stands behind a label's colon, `text[start:end]`, begins with the name of a venue: 感染者2：|白云超市、..."""
    item = _ITEM.match(text, start, end)
    kind = kind_of_venue(item[0]) if item is not None else None
    return kind is not None and kind[1] not in ("area", "home", "isolation_site", "hospital")


def opens_list(text: str, start: int, end: int) -> int | None:
    """Where the sentence has announced a list of places (轨迹如下, 涉及以下场所); None where it announces none."""
    match = _ANNOUNCES.search(text, start, end)
    return match.end() if match else None


def area_head(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The area over a part of a list, where the sentence begins with one (浦东新区：祝桥镇...)."""
    match = _AREA_HEAD.match(text, start, end)
    return match.span("area") if match else None


def short_head(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What may be the short name of an area over a part of a list (浦东：祝桥镇...)."""
    match = _SHORT_HEAD.match(text, start, end)
    return match.span("area") if match else None


def area_head_before(text: str, start: int, position: int) -> tuple[int, int] | None:
    """The same right before a place, within `text[start:position]` (轨迹为：松江区：|九里亭街道...)."""
    match = _AREA_HEAD_BEFORE.search(text, start, position)
    return match.span("area") if match else None
