"""The enumerations of the record, in one place: recognisers read into them, models are made of them.

All values are lower-case English words; their meaning stands beside each.
"""

from __future__ import annotations

from typing import Literal

__all__ = [
    "AgeUnit",
    "CountKind",
    "CountStatus",
    "CourseEvent",
    "ExposureKind",
    "FoundBy",
    "MeasureAction",
    "MeasureHistory",
    "MentionKind",
    "Origin",
    "PlaceKind",
    "ResidenceKind",
    "Severity",
    "Sex",
    "Status",
    "TransportMode",
    "ZoneAction",
    "ZoneLevel",
]

Status = Literal["confirmed", "asymptomatic", "suspected", "positive"]
"""确诊病例, 无症状感染者, 疑似病例, 阳性感染者."""

Origin = Literal["local", "imported_abroad", "imported_domestic"]
"""本土, 境外输入, 省外输入."""

Severity = Literal["mild", "moderate", "severe", "critical"]
"""轻型, 普通型, 重型, 危重型."""

Sex = Literal["male", "female"]

AgeUnit = Literal["year", "month", "day"]

ResidenceKind = Literal["usual", "current", "temporary"]
"""常住, 现住, 暂住."""

FoundBy = Literal["screening", "isolation", "contact", "visit", "border", "voluntary_test"]
"""社区筛查, 隔离管控中, 密接排查, 主动就诊, 入境检测, 愿检尽检."""

ExposureKind = Literal["travel", "contact", "none_known"]
"""旅居史, 接触史, 流行病学史不明确."""

CourseEvent = Literal[
    "onset", "first_visit", "isolated", "sampled", "positive", "admitted", "confirmed", "discharged", "died"
]
"""发病, 就诊, 隔离观察, 采样, 阳性, 收治, 确诊, 出院, 死亡."""

PlaceKind = Literal[
    "home",
    "hotel",
    "hospital",
    "isolation_site",
    "shop",
    "market",
    "mall",
    "restaurant",
    "school",
    "workplace",
    "transport",
    "leisure",
    "public_toilet",
    "area",
    "other",
]

TransportMode = Literal["air", "rail", "coach", "car", "ship", "metro", "bus", "taxi", "ambulance", "bicycle", "foot"]

ZoneLevel = Literal["high", "medium", "low", "lockdown", "control", "prevention"]
"""高风险区, 中风险区, 低风险区, 封控区, 管控区, 防范区."""

ZoneAction = Literal["designated", "listed", "lifted", "lowered", "raised"]

MeasureHistory = Literal["high", "medium", "low", "abroad", "region"]

MeasureAction = Literal[
    "central_isolation", "home_isolation", "health_monitoring", "testing", "report", "restricted_entry"
]

CountStatus = Literal[
    "confirmed",
    "asymptomatic",
    "suspected",
    "positive",
    "severe",
    "critical",
    "discharged",
    "released",
    "died",
    "contacts",
    "converted",
]

CountKind = Literal["new", "cumulative", "current"]
"""新增, 累计, 现有."""

MentionKind = Literal["case", "age", "date", "time", "place", "relation", "transport", "isolation", "transfer"]
