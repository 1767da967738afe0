"""The style of cases from abroad: nationality, flight, airport, found at the border or in isolation."""

from __future__ import annotations

from corpora.generator import places
from corpora.generator.areas import city_named
from corpora.generator.builder import Record
from corpora.generator.case_lists import start
from corpora.generator.cases import LABELS, label_text, new_case
from corpora.generator.frames import Tally, closing
from corpora.generator.people import person
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide, event_shape
from corpora.generator.vocabulary import AIRPORTS, COUNTRIES

__all__ = ["imported"]

_FLIGHTS = ("乘坐{flight}航班", "搭乘{flight}航班", "乘{flight}次航班", "乘坐航班{flight}")
_IMPORTED = (
    "{nation}，自{origin}出发，{ride}于{day}抵达{here}，{found}",
    "{nation}，在{origin}务工，{day}从{origin}{ride}抵达{here}，{found}",
    "{nation}，{day}由{origin}{ride}抵达{here}，{found}",
    "{nation}，{day}从{origin}出发{ride}到达{here}，{found}",
)
_AT_BORDER = ("入境时核酸检测呈阳性", "入境检测结果为阳性", "入关时采样检测为阳性")
_IN_ISOLATION = ("集中隔离期间核酸检测阳性", "在集中隔离期间检出阳性", "隔离期间检测结果呈阳性")


def imported(scene: Scene) -> None:
    """病例2，男，40岁，法国籍，…乘坐…抵达…机场，入境检测阳性: cases from abroad, with flights."""
    airport, city = scene.pick(AIRPORTS)
    scene.move(city_named(city))
    label = LABELS[scene.pick(("病例1", "无症状感染者1", "确诊病例1"))]
    size = scene.number(1, 4)
    start(scene, [Tally(label.status, "imported_abroad", size)])
    for number in range(1, size + 1):
        scene.days.restart()
        with scene.draft.mark() as mark:
            case = new_case(mark, label.status, "imported_abroad", label_text(label, number), number)
            scene.add(case["label"], scene.pick(label.heads))
            who = person(scene, least=18, most=70)
            if scene.chance(0.6):
                scene.add("男" if who.sex == "male" else "女", f"，{who.age}岁，")
                case.update(sex=who.sex, age={"value": who.age, "unit": who.unit})
            _journey(scene, case, airport, city)
            scene.add("。")
        scene.record["cases"].append(case)
        scene.add("" if number == size else "\n")
    closing(scene)


def _journey(scene: Scene, case: Record, airport: str, city: str) -> None:
    country = scene.pick(COUNTRIES)
    nation = scene.pick(("中国籍", "中国籍", f"{country}籍"))
    flight = f"{scene.pick(('CA', 'MU', 'CZ', 'HU', 'ET'))}{scene.number(100, 999)}"
    day = scene.day(scene.number(0, 3))
    ride = scene.pick(_FLIGHTS).format(flight=flight)
    at_border = scene.chance(0.4)
    found: Record = {}

    def write_here() -> None:
        found["destination"] = places.write(scene, places.airport(city_named(city), airport))

    def write_origin() -> None:
        if "origin" in found:
            scene.add(country)
            return
        start_at = scene.draft.length
        scene.add(country)
        found["origin"] = {"text": country, "span": [start_at, scene.draft.length]}

    with scene.draft.mark() as mark:
        scene.say(
            scene.pick(_IMPORTED),
            nation=nation,
            origin=write_origin,
            ride=ride,
            day=scene.days.full(day),
            here=write_here,
            found=scene.pick(_AT_BORDER if at_border else _IN_ISOLATION),
        )
    transport = {"mode": "air", "number": flight}
    iso = scene.days.iso(day)
    case["nationality"] = nation
    case["arrival"] = {"date": iso, "text": mark.text, **found, "transport": transport, "span": mark.span}
    case["found_by"] = "border" if at_border else "isolation"
    decide(case, "dates.positive", "dates.isolated", "dates.sampled")
    case["trajectory"].append(event_shape(found["destination"], mark, iso, transport=transport))
    case["trajectory"].append(event_shape(found["origin"], mark, iso, transport=transport, optional=True))
