"""The parts of an address below the town: road and number, village, estate and building; and the name of the venue.

秣陵路83号|汉庭酒店        address 秣陵路83号, name 汉庭酒店
远景路616号A座106室        address only
狼垡一村                   address only
永辉超市（沪亭北路店）      name only
"""

from __future__ import annotations

import re

__all__ = ["address_end"]

_HAN = r"[\u4e00-\u9fff]"
_ROAD = (
    rf"(?:(?:{_HAN}|[A-Z0-9·]){{1,9}}?(?:大道|大街|公路|高速|国道|省道|县道|胡同|路|街(?!道)|道(?!班|口)|巷|弄|支路|辅路|环路|环线)"
    rf"(?:[东西南北中](?:段|路|街)?|[一二三四五六七八九十\d]+(?:段|巷|支))?)"
)
_CROSSING = rf"(?:[与和]?{_ROAD}(?:交叉口|交汇处|交界处|路口|交口|口)?)"
_OFFSET = r"(?:往?向?[东西南北]{1,2}(?:侧|面|方向|角)?(?:约?\d+米)?(?:路[东西南北])?|路[东西南北]|约?\d+米)"
_NUMBER = (
    r"(?:第?(?:[A-Za-z]?\d+[A-Za-z]?(?:[-、/]\d+[A-Za-z]?)*|[甲乙丙丁][\d]*|[A-Z]|[一二三四五六七八九十]+|负一|地下一)"
    r"(?:号楼|号院|号|弄|支弄|幢|栋|座|楼|层|室|单元|期|区|门|铺|村民小组|组|队|户|档|院))"
)
_COMMITTEE = r"村委会|村委|居委会|居委|社区(?!卫生|医院|服务|文化|活动|党群|超市|诊所)"  # no 社区卫生服务中心
_HAMLET = r"行政村|自然村|村民小组|嘎查|村(?!卫生|镇|委|口|级|民|道|小|文化|[一-龥]{0,2}店)"  # no 村卫生室
_VILLAGE = rf"(?:{_HAN}{{1,9}}?(?:{_COMMITTEE}|{_HAMLET})(?:{_HAN}{{1,5}}(?:村民小组|小组|组|屯|队)(?!{_HAN}))?)"
_ESTATE_PART = rf"(?:{_HAN}{{2,12}}?(?={_NUMBER}))"

_ADDRESS = re.compile(rf"(?:{_ROAD}(?:{_CROSSING})?{_OFFSET}?|{_VILLAGE}|{_NUMBER})+")
_BUILDING = re.compile(rf"{_ESTATE_PART}{_NUMBER}+$")


def address_end(text: str, start: int, end: int) -> int:
    """Where the address that begins at `start` ends and the name of the venue begins, within `text[start:end]`.

    Equal to `start` when there is no address, to `end` when there is no name.
    """
    match = _ADDRESS.match(text, start, end)
    if match and match.end() < end and text[match.end()] in "店馆院站厂":  # 中山路店: a branch, no address
        match = None
    position = match.end() if match else start
    if match and text[position:end].startswith("（") and text.find("）", position, end) == end - 1:
        return end  # 广州道（37、39号）
    building = _BUILDING.match(text, position, end)
    return building.end() if building else position
