"""Persons: sex, age in all written forms, masked names, occupations, home towns; each fact with its wordings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from corpora.generator.areas import Area, cities, counties
from corpora.generator.scene import Scene
from corpora.generator.vocabulary import SURNAMES, words

__all__ = ["Person", "Sex", "age_text", "chinese_number", "masked_name", "native_text", "person", "sex_text"]

Unit = Literal["year", "month"]
Sex = Literal["male", "female"]

_DIGITS = "零一二三四五六七八九"
_OCCUPATIONS = words(
    "货车司机 出租车司机 网约车司机 快递员 外卖骑手 超市收银员 超市理货员 饭店服务员 厨师 保洁员 保安 建筑工人 装修工 工厂工人 公司职员 银行职员 教师 "
    "中学教师 护士 医生 社区工作者 个体经营者 水果店店主 理发师 导游 会计 程序员 农民 家政服务员 汽修工 仓库管理员 物流公司员工 公交车司机"
    " 小学教师 医院护工 外卖配送员 半挂车司机 叉车工 机场地勤人员 物业人员 采购员 蔬菜经销商 村医 消防员"
)
_PUPILS = ((3, 6, "幼儿园学生"), (7, 12, "小学生"), (13, 15, "初中生"), (16, 18, "高中生"), (19, 22, "大学生"))


@dataclass(frozen=True, slots=True)
class Person:
    """Who a case is. Facts that are None are not written."""

    sex: Sex
    age: int
    unit: Unit
    name: str | None = None
    occupation: str | None = None
    native: Area | None = None

    @property
    def child(self) -> bool:
        return self.unit == "month" or self.age < 14


def person(
    scene: Scene,
    *,
    sex: Sex | None = None,
    least: int = 0,
    most: int = 90,
    named: bool = False,
    occupied: float = 0.5,
    native: float = 0.12,
) -> Person:
    """A person; `occupied` and `native` are the shares that have an occupation and a home town.

    least, most: bounds of the age in years.
    """
    unit: Unit = "year"
    age = scene.number(least, most)
    if age < 3:
        unit, age = "month", scene.number(2, 30)
    occupation = None
    if unit == "year" and scene.chance(occupied):
        occupation = next((word for low, high, word in _PUPILS if low <= age <= high), None)
        if occupation is None and 22 < age < 62:
            occupation = scene.pick(_OCCUPATIONS)
    far = None
    if unit == "year" and scene.chance(native):
        far = scene.pick(cities())
        if scene.chance(0.4) and counties(far):
            far = scene.pick(counties(far))
    drawn: Sex = "male" if scene.chance(0.5) else "female"
    return Person(sex or drawn, age, unit, masked_name(scene) if named else None, occupation, far)


def masked_name(scene: Scene) -> str:
    """王某, 李某某: a surname that this bulletin has not used yet."""
    return scene.unused(SURNAMES) + scene.pick(("某", "某某"))


def chinese_number(number: int) -> str:
    """1 to 99 in Chinese numerals: 三, 十二, 五十六."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones or not tens else "")


def sex_text(scene: Scene, who: Person) -> str:
    """男, 女性, 男童, 女婴."""
    man = who.sex == "male"
    if who.child and scene.chance(0.2):
        words = ("男婴", "女婴") if who.unit == "month" else ("男童", "女童")
        return words[0] if man else words[1]
    return ("男" if man else "女") + ("性" if scene.chance(0.15) else "")


def age_text(scene: Scene, who: Person) -> str:
    """45岁, 45周岁, 五十六岁, 8月龄, 8个月大, 8个月."""
    if who.unit == "month":
        return f"{who.age}{scene.pick(('月龄', '个月大', '个月'))}"
    chance = scene.rng.random()
    if chance < 0.06 and who.age > 2:
        return f"{chinese_number(who.age)}岁"
    return f"{who.age}{'周岁' if chance > 0.93 else '岁'}"


def native_text(scene: Scene, who: Person) -> tuple[str, str, str]:
    """Words before the home town, the home town as written, words behind it: 户籍|湖北省黄冈市|; |湖北黄冈|人."""
    area = who.native
    assert area is not None
    province = "" if area.province == area.city else area.province
    written = f"{area.city}{area.county or ''}"
    if scene.chance(0.5):
        written = province + written
    return scene.pick(
        (
            *(("", written, "人"), ("户籍", written, ""), ("户籍地为", written, ""), ("", written, "籍")),
            *(("祖籍", written, ""), ("籍贯：", written, ""), ("系", written, "人")),
        )
    )
