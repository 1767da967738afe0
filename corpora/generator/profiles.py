"""The facts of a person in many orders and wordings: sex, age, occupation, home, home town, ties, vaccination."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from corpora.generator import places
from corpora.generator.areas import Area
from corpora.generator.builder import Record
from corpora.generator.people import Person, Sex, age_text, native_text, person, sex_text
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide

__all__ = ["Profile", "Tie", "related", "vaccinate"]

_RELATIONS: tuple[tuple[str, Sex | None, int, int], ...] = (  # word, sex, least and most years younger than the other
    ("妻子", "female", -4, 4),
    ("丈夫", "male", -4, 4),
    ("儿子", "male", 22, 34),
    ("女儿", "female", 22, 34),
    ("母亲", "female", -34, -22),
    ("父亲", "male", -34, -22),
    ("同事", None, -15, 15),
    ("邻居", None, -20, 20),
    ("朋友", None, -10, 10),
    ("姐姐", "female", -9, -1),
    ("哥哥", "male", -9, -1),
    ("同住人员", None, -20, 20),
    ("密切接触者", None, -20, 20),
    ("室友", None, -5, 5),
    ("儿媳", "female", 20, 34),
    ("外甥", "male", 18, 34),
    ("工友", None, -15, 15),
    ("同单元邻居", None, -20, 20),
    ("同车人员", None, -20, 20),
    ("次密接", None, -20, 20),
)
_TIES = (
    *(
        "系{label}{word}",
        "系{label}的{word}",
        "为{label}的{word}",
        "是{label}的{word}",
        "{label}的{word}",
        "属{label}的{word}",
    ),
    *("系此前通报的{label}的{word}", "为前述{label}的{word}", "为已确诊的{label}的{word}"),
)
_WITH = ("与{label}系{word}", "与{label}为{word}", "与{label}是{word}", "与前期通报的{label}系{word}")
_EACH_OTHERS = ("同事", "邻居", "朋友", "室友", "工友")  # what both are to each other
_BESIDES = ("密切接触者", "同住人员", "密接人员")  # 系病例3的妻子、密切接触者
_SHORT_WORDS = {"儿子": "子", "女儿": "女", "妻子": "妻"}  # 病例9之子


_HOMES: tuple[tuple[str, str | None], ...] = (  # wording, kind of residence
    ("现住{home}", "current"),
    ("现住{home}", "current"),
    ("现居{home}", "current"),
    ("家住{home}", "current"),
    ("居住于{home}", "current"),
    ("居住在{home}", "current"),
    ("现住址为{home}", "current"),
    ("现住址：{home}", "current"),
    ("居住地为{home}", "current"),
    ("住址：{home}", "current"),
    ("住{home}", None),
    ("常住{home}", "usual"),
    ("长期居住在{home}", "usual"),
    ("暂住{home}", "temporary"),
    ("暂住于{home}", "temporary"),
)
_VACCINES = (
    ("已接种{n}剂新冠疫苗", 0),
    ("已接种{n}剂次疫苗", 0),
    ("接种过{n}针新冠疫苗", 0),
    ("未接种新冠疫苗", 1),
    ("未接种疫苗", 1),
    ("疫苗接种史：{n}剂", 0),
    ("打过{n}针疫苗", 0),
    ("无疫苗接种史", 1),
)


@dataclass(frozen=True, slots=True)
class Tie:
    """How somebody stands to another case of the text: the word for them, and the other's label or name."""

    word: str
    label: str


def related(scene: Scene, other: Record, label: str, *, named: bool = False) -> tuple[Person, Tie] | None:
    """A relative or acquaintance of a case, of fitting age and sex; None where the draw does not fit."""
    age = other.get("age")
    if not age or age["unit"] != "year":
        return None
    word, sex, low, high = scene.pick(_RELATIONS)
    years = age["value"] - scene.number(low, high)
    if not 4 <= years <= 90 or (word in {"妻子", "丈夫", "同事"} and (years < 22 or sex == other.get("sex"))):
        return None
    return person(scene, sex=sex, least=years, most=years, named=named), Tie(word, label)


class Profile:
    """Writes the facts of one person and enters them into the case.

    Args:
        within: the divisions that the context tells (the region, or the county of a list).
        tie: how the person stands to an earlier case.
    """

    def __init__(self, scene: Scene, case: Record, who: Person, within: Area, tie: Tie | None = None) -> None:
        self.scene, self.case, self.who, self.within, self.tie = scene, case, who, within, tie
        self.writers: dict[str, Callable[[], None]] = {
            "name": self.name,
            "sex": self.sex,
            "age": self.age,
            "agesex": self.age_and_sex,
            "occupation": self.occupation,
            "native": self.native,
            "home": self.home,
            "tie": self.relation,
            "vaccine": lambda: vaccinate(scene, case),
        }

    def has(self, fact: str) -> bool:
        """Whether the person has that fact."""
        who = self.who
        if fact in {"name", "occupation", "native"}:
            return getattr(who, fact) is not None
        return fact != "tie" or self.tie is not None

    def write(self, order: str, joint: str = "，") -> None:
        """The facts that the person has, in that order."""
        first = True
        for fact in order.split():
            if self.has(fact):
                if not first:
                    self.scene.add(joint)
                first = False
                self.writers[fact]()

    def name(self) -> None:
        assert self.who.name is not None
        self.scene.add(self.who.name)
        self.case["name"] = self.who.name

    def sex(self) -> None:
        self.scene.add(sex_text(self.scene, self.who))
        self.case["sex"] = self.who.sex

    def age(self) -> None:
        self.scene.add(age_text(self.scene, self.who))
        self.case["age"] = {"value": self.who.age, "unit": self.who.unit}

    def age_and_sex(self) -> None:
        """46岁女性, 女性46岁."""
        if self.who.unit == "month" or self.scene.chance(0.7):
            self.age()
            self.scene.add("男性" if self.who.sex == "male" else "女性")
            self.case["sex"] = self.who.sex
        else:
            self.scene.add("男性" if self.who.sex == "male" else "女性", f"{self.who.age}岁")
            self.case.update(sex=self.who.sex, age={"value": self.who.age, "unit": self.who.unit})

    def occupation(self) -> None:
        assert self.who.occupation is not None
        self.scene.add(self.scene.pick(("", "", "", "职业为", "职业：", "系", "是一名", "为")), self.who.occupation)
        self.case["occupation"] = self.who.occupation

    def native(self) -> None:
        assert self.who.native is not None
        before, written, behind = native_text(self.scene, self.who)
        self.scene.add(before)
        self.case["native_place"] = places.write(self.scene, places.plain(self.who.native, written))
        self.scene.add(behind)

    def home(self) -> None:
        wording, kind = self.scene.pick(_HOMES)
        spot = places.home(self.scene, self.within)
        self.scene.say(wording, home=lambda: self.case.update(residence=places.write(self.scene, spot)))
        if kind is None:
            decide(self.case, "residence_kind")
        else:
            self.case["residence_kind"] = kind

    def relation(self) -> None:
        assert self.tie is not None
        word, label = self.tie.word, self.tie.label
        form = self.scene.pick(_TIES)
        if word in _SHORT_WORDS and self.scene.chance(0.2):
            form, word = "{label}之{word}", _SHORT_WORDS[word]
        elif word in _EACH_OTHERS and self.scene.chance(0.3):
            form = self.scene.pick(_WITH)
        words = [word]
        if form in _TIES and self.scene.chance(0.1):
            words += [other for other in (self.scene.pick(_BESIDES),) if other != word]
        with self.scene.draft.mark() as mark:
            self.scene.say(form, label=label, word="、".join(words))
        for told in words:
            self.case["relations"].append({"label": label, "relation": told, "describes": "case", "span": mark.span})


def vaccinate(scene: Scene, case: Record) -> None:
    """已接种2剂新冠疫苗, 未接种疫苗."""
    wording, none = scene.pick(_VACCINES)
    doses = 0 if none else scene.number(1, 3)
    scene.say(wording, n=str(doses))
    case["vaccinated"] = doses
