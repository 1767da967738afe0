"""What the words of a counting sentence say of one number: its status, its kind, its origin.

Words beside the number come first; what they leave out holds over from what was said before (`Carried`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractor.lexicon.kinds import CountKind, CountStatus, Origin
from extractor.mentions.counts import Counted, CountToken

__all__ = ["NOTHING", "PERSONS", "Carried", "kind_told", "status_told", "usual_kind"]

# Where several status words stand with one number the most telling one wins: 治愈出院确诊病例3例 counts the discharged.
_PRIORITY: tuple[Counted, ...] = (
    "others",
    "converted",
    "discharged",
    "released",
    "died",
    "critical",
    "severe",
    "suspected",
    "contacts",
    "asymptomatic",
    "confirmed",
    "positive",
)
PERSONS: tuple[Counted, ...] = ("confirmed", "asymptomatic", "positive", "suspected")
"""What 在院3例 may be counted of."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What holds until something else is said."""

    kind: CountKind | None = None
    origin: Origin | None = None
    status: CountStatus | None = None
    people: CountStatus | None = None  # the status that 在院, 尚在观察 are told of


NOTHING = Carried()


def status_told(statuses: Sequence[CountToken]) -> Counted | None:
    """The most telling status of the words with one number; None where they name none."""
    told = [t.status for t in statuses]
    if "contacts" in told and "positive" in told and told.index("contacts") < told.index("positive"):
        return "positive"  # 1名密切接触者核酸检测阳性
    return next((status for status in _PRIORITY if status in told), None)


def kind_told(
    marks: Sequence[CountToken], before: Sequence[CountToken], base: Carried, *, until: bool
) -> CountKind | None:
    """The kind that the words with a number tell, or the one that holds; `until`: 截至 stood before."""
    kinds = [t for t in marks if t.type == "kind"]
    if len(kinds) > 1 and any(t.status in ("died", "discharged") for t in marks):
        kinds = [t for t in kinds if t.kind != "current"] or kinds  # 累计在院死亡3例
    strong = [t for t in kinds if not t.weak]
    if any(t.type == "except" for t in before):
        return "current"
    if strong:
        return strong[-1].kind
    if kinds and until:
        return "cumulative"
    if base.kind is not None:
        return base.kind
    if any(t.kind == "cumulative" for t in kinds):
        return "cumulative"  # 已报告3例
    return kinds[-1].kind if kinds else None


def usual_kind(status: CountStatus, *, until: bool) -> CountKind:
    """The kind where no word tells it."""
    if until or status == "contacts":
        return "cumulative"
    return "current" if status in ("severe", "critical") else "new"
