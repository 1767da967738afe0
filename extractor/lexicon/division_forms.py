"""Shorter and other forms of division names: 静安区 -> 静安, 恩施土家族苗族自治州 -> 恩施, 恩施州; 江宁路街道 -> 江宁路街道办.

The lists here are general knowledge: the names of the 55 minorities, and how news and notices shorten names.
"""

from __future__ import annotations

import functools
import re

__all__ = ["asked_towns", "short_forms", "town_variants"]

_NATIONALITIES = (
    "阿昌 白 保安 布朗 布依 朝鲜 达斡尔 傣 德昂 侗 东乡 独龙 鄂伦春 鄂温克 高山 仡佬 哈尼 哈萨克 赫哲 回 基诺 京 景颇 柯尔克孜 拉祜"
    " 黎 傈僳 珞巴 满 毛南 门巴 蒙古 苗 仫佬 纳西 怒 普米 羌 撒拉 畲 水 塔吉克 塔塔尔 土家 土 佤 维吾尔 乌孜别克 锡伯 瑶 彝 裕固"
    " 藏 壮 俄罗斯 各 民"  # 龙胜各族自治县; 民族乡
)
_WITHOUT_ZU = "蒙古|哈萨克|维吾尔|柯尔克孜|锡伯|塔吉克"  # 木垒哈萨克自治县 drops 族

# What a name ends with at each level, in the order in which it is tried: 新区 before 区.
_ENDINGS = {
    "province": ("特别行政区", "省", "市"),
    "city": ("地区", "市", "盟"),
    "county": ("行政委员会", "新区", "矿区", "特区", "市", "区", "县", "旗"),
}
_EXCEPTIONS = {
    "神农架林区": ("神农架",),  # the one 林区; 万柏林区 is 万柏林
    "井陉矿区": (),  # 井陉 is the county beside it
}
_BANNER_PARTS = ("左", "右", "前", "中", "后")  # 乌拉特前旗: nobody calls it 乌拉特前


@functools.cache
def _autonomous() -> re.Pattern[str]:
    """恩施 + 土家族苗族 + 自治州; 瀍河 + 回族 + 区. The place keeps two characters, so that 内蒙古 is not 内 + 蒙古."""
    people = rf"(?:(?:{'|'.join(_NATIONALITIES.split())})族|{_WITHOUT_ZU})+"
    return re.compile(rf"(?P<place>..+?){people}(?:自治)?(?P<kind>[区州县旗])")


@functools.cache
def _ethnic_town() -> re.Pattern[str]:
    """于家务 + 回族 + 乡."""
    return re.compile(rf"(?P<place>.+?)(?:(?:{'|'.join(_NATIONALITIES.split())})族)+(?P<kind>乡|镇|苏木)")


def short_forms(name: str, level: str) -> tuple[str, ...]:
    """Usual short forms of a province's, city's or county's full name, each of two characters or more.

    >>> short_forms("恩施土家族苗族自治州", "city")
    ('恩施', '恩施州')
    >>> short_forms("莒县", "county")
    ()
    """
    ethnic = _autonomous().fullmatch(name) if "自治" in name or name.endswith("族区") else None
    if ethnic:
        place, kind = ethnic["place"], ethnic["kind"]
        return (place,) if level == "province" else (place, place + kind)
    if "自治" in name:  # named after the people alone, or a region: 东乡族自治县, 鄂伦春自治旗, 西藏自治区
        place, _, kind = name.partition("自治")
        place = place.removesuffix("族")
        return (place,) if level == "province" else (place, place + kind)
    if name in _EXCEPTIONS:
        return _EXCEPTIONS[name]
    for ending in _ENDINGS[level]:
        place = name.removesuffix(ending)
        if place != name and len(place) >= 2:
            return () if ending == "旗" and place.endswith(_BANNER_PARTS) else (place,)
    return ()


def town_variants(name: str) -> tuple[str, ...]:
    """Other ways to write a town's full name.

    >>> town_variants("江宁路街道")
    ('江宁路街道办事处', '江宁路街道办', '江宁路办事处')
    >>> town_variants("于家务回族乡")
    ('于家务乡',)
    """
    if name.endswith("街道"):
        return name + "办事处", name + "办", name.removesuffix("街道") + "办事处"
    if name.endswith("地区"):  # 北京
        return (name + "办事处",)
    ethnic = _ethnic_town().fullmatch(name) if "族" in name else None
    return (ethnic["place"] + ethnic["kind"],) if ethnic else ()


def asked_towns(name: str) -> tuple[str, ...]:
    """Full names that a written one may stand for, likeliest first: X街道办 -> X街道; X办事处 -> itself, X街道.

    >>> asked_towns("嵩山路街道办事处")
    ('嵩山路街道',)
    """
    for ending in ("街道办事处", "街道办"):
        if name.endswith(ending):
            return (name.removesuffix(ending) + "街道",)
    if name.endswith("地区办事处"):
        return (name.removesuffix("办事处"),)
    if name.endswith("办事处"):
        return name, name.removesuffix("办事处") + "街道"
    return (name,)
