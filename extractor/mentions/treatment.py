"""Whether a hospital that is named is where the person was treated or taken to."""

from __future__ import annotations

import re

__all__ = ["is_generic", "is_treated_at", "names_department", "without_department"]

_GENERIC_HOSPITAL = re.compile(
    r"^(?:[本全我]?[省市区县]级?|当地|相关|指定|上级|附近)?(?:定点)?(?:收治|救治|隔离)?(?:医院|医疗机构|医疗卫生机构|收治医院|救治医院|医疗救治机构|病房|隔离病房|隔离点|发热门诊|急诊|急诊科|感染科|门诊|分院)$|^[省市区县]?级?定点"
)
_DEPARTMENT = re.compile(
    r"(?<=院|心)(?!医院)(?:发热门诊|急诊科?|门诊部?|隔离病[房区]|[\u4e00-\u9fff]{2,4}(?:科|门诊)|(?:感染|传染|呼吸|重症|负压)病[区房]|ICU|重症监护室)$"
)
_APPOINTED = re.compile(r"（[^（）]{0,8}(?:定点|指定)[^（）]{0,8}）$")  # 甲医院（定点医院）
_TREATED = re.compile(
    r"[^，。；]{0,12}(?:隔离治疗|治疗|住院|收治|救治|隔离医学观察|医学观察|隔离观察|入院|收住|集中救治|隔离)"
)
_TAKEN = re.compile(
    r"(?:送|带|拉|接|护送|转|转运|转送|转诊|收治|收住|收入|入住|住|送往|闭环|隔离|转入|转至|转院|转到|收治入|移|后转|转移)(?:至|到|往|入|于|在|进|运至)?$|(?:收治|救治|治疗|隔离|住院)(?:医院|单位|机构)(?:为|：|是)$"
)
_ONLY_VISITED = re.compile(r"[^，。；]{0,6}(?:发热门诊|就诊|采样|核酸|检测|检查|输液)")
_REACH = 12  # characters behind a hospital in which the visit is told


def is_generic(words: str) -> bool:
    """Whether the wording names no hospital (定点医院, 当地医院)."""
    return bool(_GENERIC_HOSPITAL.search(words))


def without_department(words: str) -> str:
    """The hospital without the department at its end (甲医院|发热门诊)."""
    return _DEPARTMENT.sub("", _APPOINTED.sub("", words))


def names_department(words: str) -> bool:
    """Whether the wording ends in a department of a hospital (甲医院传染科)."""
    return bool(_DEPARTMENT.search(words))


def is_treated_at(text: str, start: int, place: tuple[int, int], end: int) -> bool:
    """Whether somebody is treated in, or was taken to, the hospital at `place` in `text[start:end]`."""
    treated = _TREATED.match(text, place[1], end) is not None
    if not treated and _ONLY_VISITED.match(text, place[1], place[1] + _REACH):
        return False
    return treated or _TAKEN.search(text[max(start, place[0] - 8) : place[0]]) is not None
