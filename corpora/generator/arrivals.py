"""Arrivals from other cities, and vehicles in many wordings."""

from __future__ import annotations

from corpora.generator import places
from corpora.generator.areas import city_named
from corpora.generator.builder import Record
from corpora.generator.scene import Scene
from corpora.generator.shapes import event_shape
from corpora.generator.vocabulary import FAR_CITIES

__all__ = ["arrive", "ride_text"]

_ARRIVALS = (  # {origin} and {here} once each; {later} is the day after
    "{day}从{origin}{ride}返回{here}",
    "{day}由{origin}{ride}返回{here}",
    "{day}自{origin}{ride}回到{here}",
    "{day}{ride}从{origin}返回{here}",
    "{day}{ride}由{origin}抵达{here}",
    "{day}{ride}自{origin}到达{here}",
    "于{day}从{origin}{ride}来到{here}",
    "{day}离开{origin}，{ride}回到{here}",
    "{day}从{origin}出发，{ride}返回{here}",
    "{origin}务工返乡人员，{day}{ride}返回{here}",
    "{day}{ride}返回{here}",
    "{day}{ride}抵达{here}",
    "{day}从{origin}{ride}抵{here}",
    "曾前往{origin}探亲，{day}{ride}回到{here}",
    "{day}{ride}从{origin}直达{here}",
    "{day}由工作专班从{origin}闭环接回{here}",
    "{day}从{origin}返乡，{ride}抵达{here}",
)
_TO_LETTER = (  # the place is called by the first letter of its name
    "{day}从{origin}{ride}返{here}",
    "{day}自{origin}{ride}抵{here}",
    "{day}{ride}由{origin}回{here}",
)
_NO_LETTERS = "城乡新中家口山港上下东西南北大小海内外国校老院岗"  # 返乡, 回家, 抵港: words
_OVERNIGHT = (  # the day of arriving is told behind that of leaving
    "{day}从{origin}{ride}出发，{later}抵达{here}",
    "{day}晚{ride}从{origin}返回{here}，次日凌晨抵达",
    "{day}从{origin}出发返回{here}，{later}到达",
    "{day}从{origin}{ride}返回{here}，{later}凌晨到家",
)
_RIDES: tuple[tuple[str, str | None, str | None], ...] = (  # wording, mode, number; # stands for a digit
    ("", None, None),
    ("", None, None),
    ("自驾", "car", None),
    ("驾车", "car", None),
    ("乘坐G##次列车", "rail", "G##"),
    ("乘坐D###次动车", "rail", "D###"),
    ("乘坐高铁（G##次）", "rail", "G##"),
    ("乘K##次列车", "rail", "K##"),
    ("乘坐MU5##航班", "air", "MU5##"),
    ("乘坐航班CZ3##", "air", "CZ3##"),
    ("乘坐长途大巴", "coach", None),
)


def ride_text(scene: Scene) -> tuple[str, Record | None]:
    """乘坐G1234次列车 and what it is in the record; no words and None for no vehicle."""
    wording, mode, number = scene.pick(_RIDES)
    digits = f"{scene.number(11, 99)}{scene.number(0, 9)}"
    fitted = wording.replace("###", digits + "7").replace("##", digits)
    shown = number and number.replace("###", digits + "7").replace("##", digits)
    return fitted, {"mode": mode, "number": shown} if mode else None


def arrive(scene: Scene, case: Record, ago: int) -> None:
    """Write an arrival from another city, without a stop: 1月18日自武汉回到温岭."""
    here = scene.region if scene.region.short or scene.region.county else scene.city
    written = here.short or here.name
    far = city_named(scene.pick([name for name in FAR_CITIES if name != scene.city.short]))
    overnight = scene.chance(0.2)
    by_letter = not overnight and written[0] not in _NO_LETTERS and scene.chance(0.15)
    wording = scene.pick(_OVERNIGHT if overnight else _TO_LETTER if by_letter else _ARRIVALS)
    written = written[0] if by_letter else written
    day, later = scene.day(ago), scene.day(ago - 1)
    ride, transport = ride_text(scene) if "{ride}" in wording else ("", None)
    found: Record = {"origin": None}
    with scene.draft.mark() as mark:
        scene.say(
            wording,
            day=lambda: scene.add(scene.days.short(day)),
            later=lambda: scene.add(scene.days.short(later)),
            ride=ride,
            origin=lambda: found.update(origin=places.write(scene, places.plain(far, far.short or ""))),
            here=lambda: found.update(destination=places.write(scene, places.plain(here, written))),
        )
    iso = scene.days.iso(later if overnight else day)
    case["arrival"] = {"date": iso, "text": mark.text, **found, "transport": transport, "span": mark.span}
    for place in filter(None, (found["origin"], found["destination"])):
        case["trajectory"].append(event_shape(place, mark, iso, transport=transport, optional=True))
