"""The parts of an address below the town: road and number, village, estate and building; and the name of the venue.

秣陵路83号|汉庭酒店        address 秣陵路83号, name 汉庭酒店
远景路616号A座106室        address only
狼垡一村                   address only
永辉超市（沪亭北路店）      name only
"""

from __future__ import annotations

import re

__all__ = ["address_end", "highway_end"]

_HAN = r"[\u4e00-\u9fff]"
_ROAD = (
    rf"(?:(?:{_HAN}|[A-Z0-9·]){{1,9}}?(?:大道|大街|公路|高速|国道|省道|县道|胡同|路(?!小区|社区)|街(?!道|村|小区|社区)|道(?!班|口)|巷(?!小区|社区|村)|弄|支路|辅路|环路|环线)"
    r"(?:(?<=[国省县]道)[GSXY]?\d{1,4}线?)?"  # 省道305线
    rf"(?:[东西南北中](?:段|路|街)|[一二三四五六七八九十\d]{{1,4}}(?:段|巷|支))?)"
)
_CROSSING = (
    rf"(?:[与和]?{_ROAD}(?:交叉口|交汇处|交界处|路口|交口|口)?|、{_ROAD}(?:交叉口|交叉路口|交汇处|交界处|路口|交口))"
)
# 东侧, 往北50米, 路西, 西口; a bare 南 only where it begins no name (not 青松路|东北饺子馆, 青松路|北京烤鸭)
_SIDE = r"(?:[东西南北]{1,2}(?:侧|面|边|方向|角|头|首|端|[路出入]?口)|附近|对面|旁边?)"
_DIRECTION = (
    rf"(?:{_SIDE}|[东西南北]{{1,2}}(?=约?\d)|[往向][东西南北]{{1,2}}(?:侧|方向)?"
    r"|[东西南北](?![东西南北京安方风湖海莞昌宁通洋岸山门苑园郊区城站街路里院国大小部段]))"
)
_OFFSET = rf"(?:往?向?{_DIRECTION}(?:约?\d{{1,4}}米)?(?:路[东西南北])?|路[东西南北]|约?\d{{1,4}}米(?:路[东西南北])?|(?:十字|丁字|三岔)(?:路口|街口)?|路?口)"
_NUMBER = (
    r"(?:第?附?(?:[A-Za-z]?\d{1,5}+[A-Za-z]?(?:(?:[、/]|号?-)\d{1,5}+[A-Za-z]?)*+|[甲乙丙丁]\d{0,4}|[A-Z]|[一二三四五六七八九十]{1,4}|负一|地下一)"
    r"(?:号楼(?!下)|号院|号门(?![市诊店])|号商铺|号铺面?|号底商|号|弄|支弄|幢|栋|座|楼|层|室|单元|期|区|门|铺|村民小组|组|队|社(?![区会保])|户|档|(?<=[\dA-Za-z甲乙丙丁])院|连(?![锁心花云通江接])|团(?=[\d一二三四五六七八九十]{1,3}连)|分场|工区|作业区)"
    # 3栋|301, the room without its 室; 2F
    r"|(?<=[元栋幢楼座])\d{3,4}(?![\dA-Za-z号路弄年月国医])|\d{1,2}F(?![A-Za-z\d座])"
    r"|\d{1,3}-\d{1,2}-\d{3,4}(?![\d-])|(?<=[街路巷])\d{1,2}条)"
)
_COMMITTEE = r"村民委员会|居民委员会|村委会|村委|居委会|居委|社区(?:居民委员会|居委会?)|社区(?!卫生|医院|服务|文化|活动|党群|超市|诊所|派出所|警务|幼儿园|食堂)"  # no 社区卫生服务中心
_HAMLET = r"行政村|村组|自然村|村民小组|嘎查|村(?!卫生|镇|委|口|级|民|道|小|文化|[一-龥]{0,2}店)"  # no 村卫生室
_VILLAGE = rf"(?:{_HAN}{{1,9}}?(?:{_COMMITTEE}|{_HAMLET})(?:{_HAN}{{1,5}}(?:村民小组|小组|组|屯|队)(?!{_HAN}))?)"
_PHASE = rf"(?:（(?:{_HAN}|[A-Za-z0-9]){{0,4}}[期区苑里园巷]）)"  # 白云花园（一期）3幢
_ESTATE_PART = rf"(?:{_HAN}{{2,12}}?{_PHASE}?(?={_NUMBER}))"

_ADDRESS = re.compile(
    rf"(?:{_ROAD}(?:{_CROSSING})?{_OFFSET}{{0,2}}+|{_VILLAGE}(?:附近|对面|[东西南北]侧)?|{_NUMBER}{_SIDE}?)+"
)
_BUILDING = re.compile(rf"{_ESTATE_PART}{_NUMBER}+$")
_BARE_ROAD = re.compile(rf"{_ROAD}$")

# 青松路派出所, 青松路第二小学, 青松路店: the road is only what a venue is called after
_CALLED_AFTER = re.compile(
    r"(?:第?[一二三四五六七八九十]{1,2}|中心|实验|附属)?"
    r"(?:派出所|警务站|警务室|法庭|小学|中学|学校|校区|幼儿园|托儿所|卫生院|卫生所|卫生室|卫生站|(?:社区)?卫生服务(?:中心|站)|医院|门诊部"
    r"|院区|分院|菜市?场|支行|分行|营业厅|营业部|营业所|储蓄所|邮局|邮政所|邮政支局|分店|门店|加油站|加气站|消防站|消防救援站|变电站|客运站"
    r"|汽车站|火车站|公交站|地铁站|车站|立交桥?|隧道|大桥|高架桥?|公园|店|馆|院|站|厂|校)(?:（[^（）]{1,20}）)?(?:门口|门前|附近|对面|旁边?|[东西南北]侧)?"
)


_HIGHWAY = re.compile(r"(?:[GS]\d{1,4})?(?:[\u4e00-\u9fff]{2,6}?高速(?:公路)?|[GS]?\d{3}[国省]道|[国省]道[GS]?\d{3})")


def highway_end(text: str, start: int, end: int) -> int | None:
    """Where the highway ends that leads the wording `text[start:end]`; None where none does."""
    match = _HIGHWAY.match(text, start, end)
    return match.end() if match else None


def address_end(text: str, start: int, end: int) -> int:
    """Where the address that begins at `start` ends and the name of the venue begins, within `text[start:end]`.

    Equal to `start` when there is no address, to `end` when there is no name.
    """
    match = _ADDRESS.match(text, start, end)
    if match and match.end() < end:
        branch = text[match.end()] in "店馆院站厂"  # 中山路店
        if branch or (_BARE_ROAD.match(text, start, match.end()) and _CALLED_AFTER.fullmatch(text, match.end(), end)):
            match = None
    position = match.end() if match else start
    if match and text[position:end].startswith("（") and text.find("）", position, end) == end - 1:
        return end  # 广州道（37、39号）
    building = _BUILDING.match(text, position, end)
    return building.end() if building else position
