"""What a text denies: 未见异常, 否认发热, 没有就诊; and what it says is over: 解除隔离.

Only a denial that stands right before a word counts (未戴口罩到医院就诊 denies no visit). A list behind one denial (无发热、
咳嗽) is for `symptoms` to follow.
"""

from __future__ import annotations

import re

__all__ = ["DENIAL", "is_denied", "is_evaded", "is_over", "stays_away"]

DENIAL = r"(?:没有|[未无没非]|不|否认|并非|排除|以外)"
_FILLERS = (
    r"(?:曾|再|有|过|出现|发生|见|发现|明显|任何|其他|其它|被|能|是|为|系|伴有|伴|进行|接受|做|去|到|前往|新发|新增|自行|及时"
    r"|要求|予以?|予|自觉|感到?|因)"
)
_DENIED = re.compile(rf"{DENIAL}{_FILLERS}{{0,4}}$")
_OVER = re.compile(r"(?:解除|结束|撤销|取消|终止|期满)(?:了|其|集中|居家|医学|隔离|自行){0,3}$")
# 未按规定居家隔离, 未遵守管控要求落实集中隔离, 拒不配合隔离
_EVADED = re.compile(
    r"(?:[未末]|没有|拒[不绝]|不)(?:[按如]|及时|严格|主动|能|遵守|落实|执行|配合|履行|接受|服从)[^，。；]{0,16}$|(?:逃避|规避|脱离|违反)[^，。；]{0,6}$"
)
# 未到医院|就诊, 没有去任何诊所|看病; not 未戴口罩到医院就诊
_STAYS_AWAY = re.compile(
    r"(?:拒绝|不[愿肯想敢])$|(?:没有|[未没]|[不拒][愿肯想敢绝])(?:再|曾|及时|主动|自行){0,2}"
    r"(?:(?:外出)?(?:前往|[到去至赴往在])(?:过|了)?[\u4e00-\u9fff]{0,6}?(?:医院|卫生[院室]|诊所|医疗机构|门诊)|外出)$"
)
_REACH = 12  # characters in which a denial stands before what it denies


def is_denied(text: str, position: int, floor: int = 0) -> bool:
    """Whether what begins at `position` is denied by the words right before it, none of them before `floor`."""
    return _DENIED.search(text, max(floor, position - _REACH), position) is not None


def is_over(text: str, position: int, floor: int = 0) -> bool:
    """Whether what begins at `position` is said to end (解除隔离)."""
    return _OVER.search(text, max(floor, position - _REACH), position) is not None


def stays_away(text: str, position: int) -> bool:
    """Whether the visit told at `position` is one that was not made (未到医院|就诊)."""
    return _STAYS_AWAY.search(text, max(0, position - 2 * _REACH), position) is not None


def is_evaded(text: str, position: int) -> bool:
    """Whether the duty that begins at `position` is said not to have been kept (未按规定|居家隔离)."""
    return _EVADED.search(text, max(0, position - 2 * _REACH), position) is not None
