"""Line breaks: which ones the layout of a column or a page made, and which ones the author made.

A newspaper column cuts a paragraph in the middle of a sentence, sometimes with a blank line; a mail or a terminal wraps
at a fixed width. Such breaks are joined for reading. Headlines, bylines and list lines stay lines of their own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Line", "goes_on", "joins_next", "split_lines"]

_NEW = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"  # \f ends a page of a PDF file
_NEWLINE = re.compile(rf"\r\n|[{_NEW}]")
_BREAK = re.compile(rf"[{_NEW}]\s*+")

_TERMINAL = "。！？；：…!?;:”」』】）)》"  # a line that ends so is complete
_OPEN_END = "，、（(《“【["  # a line that ends so goes on
_NO_START = "，、。；：！？）》】”"  # no line of an author's starts so

# A line that starts so is a list line, a head or a byline, whatever stands before it.
_STARTS_ITEM = re.compile(
    r"""(?:
        [（(]?[一二三四五六七八九十]{1,3}[、.）)]          # 一、 （二）
      | [（(]\d{1,3}[）)] | \d{1,3}[、.．)）](?!\d)         # （1） 1、 1.
      | \d{1,2}[.．](?=\d{1,2}(?:[:：]\d\d|[时点月]))       # 1.8:00-8:30
      | [①-⑳●■◆▲▼★☆•·※►▶]
      | 第?\d{1,4}[例号]
      | [^\s，、。；]{0,8}(?:病例|患者|感染者|人员|者)[\d一二三四五六七八九十]{1,4}[^\d天日人名例个年月小]
      | [^\s，、。；]{0,8}(?:病例|患者|感染者|人员)[A-Z甲乙丙丁戊己庚辛][：:，,、（(男女]  # 病例A：
      | (?:确诊|无症状|阳性)\d{1,4}[：:，,（(男女]              # 确诊1：
      | (?:病例|患者|感染者|人员)\S{0,4}[：:]
      | (?:序号|编号)\s | \d{1,4}\s{1,4}[男女]\s              # a table typed with blanks
      | (?:\d{4}年)?\d{1,2}月\d{1,2}日                      # a dated line of a trajectory
      | (?:时间|地点|日期|姓名|性别|年龄|地址|场所|活动|备注|区域|点位|途[径经])：
      | 本报|本刊|记者|来源|编辑|责编|作者|通讯员|【|\#
    )""",
    re.VERBOSE,
)
_NUMBERED = re.compile(r"[（(]?[一二三四五六七八九十\d]{1,3}[、.）)]")
# What a new paragraph starts with, where a blank line stands before it; also the authority that signs.
_OPENS_PARAGRAPH = re.compile(
    r"""(?:
        请(?!示|假|客|求) | 敬请 | 希望 | 提醒 | 温馨提示 | 特此 | 附[：件] | 注[：]
      | 如(?:有|您|与|出现|发现|曾|果|存在|需|未) | 凡(?![\u4e00-\u9fff]{0,2}[路街]) | 若(?!干)
      | 有(?:以上|上述|相关|相同|与|到过|去过|过|轨迹|活动轨迹|时空|接触史|交集|重合) | 对(?:于|\d|上述|以上|有|来|所有|全|违|拒|不)
      | 以上(?!的) | 上述 | 目前 | 截[至止] | 现(?:将|已|通告|公告|通报|要求|就) | 即日起 | 自(?:\d|即日|本)
      | 经(?=流调|流行病|核[酸查实]|初步|查|排查|调查|市|省|区|县|州|专家|研[判究]|综合|检测|复核|复检|采样|疾控|卫|国家|与|进一步|大数据|上级|报)
      | 为(?=此|了|进一步|有效|切实|确保|做好|加强|防|保障|尽快|方便|快速|全力|科学|精准|坚决|阻断)
      | 流行病学(?!史) | 流调 | 相关(?=人员|部门|场所|工作|区域|情况|流) | 疫情(?=信息|溯源|就是|防控工作) | 不(?:造谣|信谣|传谣) | 统计显示 | 另据
      | 广大 | 各(?:地|级|县|区|街|乡|部|单|位|有关|相关) | 全市 | 全县 | 全区 | 市民 | 接下来 | 下一步 | 下步 | 根据 | 按照 | 依据 | 据(?!点)
      | (?:其他|其余)(?=区域|地区|范围|县|未|街|乡|人|密) | (?:此外|另外|同时|因此|随后|接报后|获悉后|事发后|疫情发生后)，
      | [^，。、；]{1,24}?(?:指挥部|领导小组|工作组|卫健委|卫生健康(?:委员会|[委局])|卫健局|疾控中心|疾病预防控制中心|人民政府|居委会|街道办事处)(?:办公室)?(?=$|提醒|温馨|通告|公告)
    )""",
    re.VERBOSE,
)
# What only the rest of a torn sentence starts with: "策，" after "防疫政", "感染者。" after "无症状".
_TORN_CLAUSE = re.compile(r"[^，。、；：！？“（【《]{1}[，、]|[^，。、；：！？“（【《]{1,4}。")

# 2022年|5月3日, 无症状感|染者519, 确诊病|例3: a word that the line cut, whatever the rest looks like
_CUT_WORDS = re.compile(
    r"年\n\d{1,2}月|月\n\d{1,2}日|\d\n[时日月年](?![间常轻光期程段刻份龄])|无症状感\n染者|感染\n者|确诊病\n例|(?<!疾)病\n例|患\n者|人\n员|阳\n性|密\n接|核酸检\n测"
)

_LONG = 25  # characters; a headline in two clauses is shorter as a rule


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text, `text[start:end]`, without the blanks around it."""

    start: int
    end: int
    gap: bool  # a blank line follows
    indented: bool  # two blanks or a wide one stand before it, as before a new paragraph


def split_lines(text: str) -> list[Line]:
    """The lines of a text that are not blank, in order."""
    lines: list[Line] = []
    start = len(text) - len(text.lstrip())
    for match in _BREAK.finditer(text):
        end = start + len(text[start : match.start()].rstrip())
        if end > start:
            newlines = _NEWLINE.findall(match[0])
            lines.append(Line(start, end, len(newlines) > 1, _is_indented(text, start)))
        start = max(start, match.end())
    end = len(text.rstrip())
    if end > start:
        lines.append(Line(start, end, False, _is_indented(text, start)))
    return lines


def _follows_item(text: str, lines: list[Line], index: int) -> bool:
    """Whether a line is an item of a list right below another one: a blank line behind it ends the list."""
    return (
        index > 0
        and not lines[index - 1].gap
        and all(_STARTS_ITEM.match(text, line.start) for line in lines[index - 1 : index + 1])
    )


def _is_indented(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start]
    return before.endswith("\u3000") or (len(before) == 2 and before.isspace() and not _NEWLINE.search(before))


def joins_next(text: str, lines: list[Line]) -> list[bool]:
    """For each line whether the next one continues it. The last is always False."""
    prose = _is_prose(text, lines)
    full = _full_lines(text, lines)
    joins: list[bool] = []
    for index, (this, following) in enumerate(pairwise(lines)):
        # this line goes on with the one before: it ends as a sentence does, or it's torn
        inside = bool(joins) and joins[-1]
        closes_list = this.gap and not full[index] and not inside and _follows_item(text, lines, index)
        joins.append(not closes_list and _continues(text, this, following, prose, full[index], inside))
    return [*joins, False] if lines else []


_WORD = re.compile(r"[\x21-\x7e]{2,20}")
_COLUMNS = range(24, 121)  # columns of a screen or a page at which a text is wrapped; a Chinese character takes two
_SLACK = 3  # columns that a wrapped line may leave empty: a wide character, or one that may not begin a line
_TORN = 3  # lines torn at the width from which a text counts as wrapped
_SHARE = 0.25  # of all lines
_OUTLIERS = 0.1  # of all lines, those that are wider than the page: a long word


def _full_lines(text: str, lines: list[Line]) -> list[bool]:
    """For each line whether it was torn where it reached the width of its page, in columns or in characters."""
    most = [False] * len(lines)
    for measure, indent in ((_columns, 4), (_characters, 4)):
        # marks that may not begin a line hang over the edge of the page
        widths = [measure(text[line.start : line.end].rstrip(_NO_START)) + indent * line.indented for line in lines]
        torn = _torn_at(text, lines, widths)
        most = max(most, torn, key=sum)
    return most if any(most) else _torn_between_indents(text, lines)


_SENTENCE_ENDS = "。！？；：…"  # behind a bracket or a quote the sentence of such a column may go on
_PARAGRAPHS = 3  # indented lines from which a text counts as one whose paragraphs are indented
_TORN_IN_COLUMN = 8  # lines torn in a ragged column
_NARROW = range(16, 61)  # columns of the screen that such a column of a newspaper is wide
_RAGGED = 0.25  # of its width, by which its lines differ


def _torn_between_indents(text: str, lines: list[Line]) -> list[bool]:
    """The lines of a narrow column with a ragged edge: each paragraph begins with an indent behind a full stop, and between
    the indents most lines are torn at much the same width."""
    none = [False] * len(lines)
    ended = [text[line.end - 1] in _SENTENCE_ENDS for line in lines]
    indents = [index for index, line in enumerate(lines) if line.indented and index]
    if len(indents) < _PARAGRAPHS or 4 * sum(ended[index - 1] for index in indents) < 3 * len(indents):
        return none
    torn = [
        not (end or following.indented or line.gap)
        for line, following, end in zip(lines, lines[1:], ended, strict=False)
    ]
    widths = [_columns(text[line.start : line.end]) for line, is_torn in zip(lines, torn, strict=False) if is_torn]
    if len(widths) < _TORN_IN_COLUMN or 2 * len(widths) < len(lines):
        return none
    page = sorted(widths)[len(widths) // 2]
    alike = sum(abs(width - page) <= _RAGGED * page for width in widths)
    return [*torn, False] if page in _NARROW and 10 * alike >= 9 * len(widths) else none


def _torn_at(text: str, lines: list[Line], widths: list[int]) -> list[bool]:
    """The lines that reach the greatest width, if the text was wrapped there. Lines of a list that happen to be alike in
    width are not followed by the short last lines of paragraphs, which end with a full stop."""
    none = [False] * len(lines)
    if len(lines) < _TORN or max(widths) > 2 * _COLUMNS.stop:
        return none
    page = max(set(widths), key=lambda w: (sum(w - _SLACK <= width <= w for width in widths), w))
    if page not in _COLUMNS or sum(width > page for width in widths) > max(1, _OUTLIERS * len(lines)):
        return none
    least = page - _SLACK
    ended = [text[line.end - 1] in _TERMINAL for line in lines]
    heads = [_WORD.match(text, line.start, line.end) for line in lines[1:]]
    moved = [*(len(head[0]) if head else 0 for head in heads), 0]  # 10:55-11:25 goes to the next line as a whole
    torn = [width + word >= least and not end for width, word, end in zip(widths, moved, ended, strict=True)]
    rests = [ended[i] for i in range(1, len(lines)) if torn[i - 1] and widths[i] < least]
    many = sum(torn) >= max(_TORN, _SHARE * len(lines)) or (sum(torn) >= _TORN - 1 and 2 * sum(torn) >= len(lines))
    return torn if many and sum(rests) >= max(1, 0.6 * len(rests)) else none


def _characters(words: str) -> int:
    """Twice the number of characters: the columns of a page whose Latin letters are as wide as Chinese ones."""
    return 2 * len(words)


def _columns(words: str) -> int:
    """How many columns a screen needs for the words: in GB 18030 a Chinese character has two bytes, a Latin one has one."""
    return len(words.encode("gb18030", "replace"))


def goes_on(last: str, following: str) -> bool:
    """Whether the marks alone tell that a line whose last character is `last` goes on with `following`."""
    if following[0] in _NO_START:
        return True
    if _STARTS_ITEM.match(following):
        return last in "，、（(" and not _NUMBERED.match(following)
    return last in _OPEN_END


def _continues(text: str, line: Line, next_line: Line, prose: bool, full: bool, inside: bool) -> bool:
    this, following = text[line.start : line.end], text[next_line.start : next_line.end]
    last = this[-1]
    if goes_on(last, following) or _CUT_WORDS.search(f"{this[-4:]}\n{following[:4]}"):
        return True
    if _STARTS_ITEM.match(following) or next_line.indented or (last in _TERMINAL and not full):
        return False
    if _ANNOUNCES.search(this):
        return False
    if full:
        return True
    if line.gap and _OPENS_PARAGRAPH.match(following):
        return False
    if inside and len(this) >= _LONG and "，" in following:
        return True
    if "。" in this or (inside and len(this) >= _LONG):
        return not _is_headline(following)
    if not line.gap:
        return False
    # a column broke inside the first or only sentence of a paragraph
    clauses = len(re.findall(r"[，,；;]", this))
    if len(this) >= _LONG and (clauses >= 2 or (clauses and prose)):
        return True
    return bool(_TORN_CLAUSE.match(following))


_ANNOUNCES = re.compile(r"(?:如下|公布|包括|涉及|轨迹|场所|点位)[—─-]{1,2}$|[↓⬇👇]\ufe0f?$")  # 风险点位公布如下--
_RUNNING = re.compile(r"[。；]|\d[时:：]\d\d")  # marks and times of running text


def _is_headline(line: str) -> bool:
    return len(line) <= 40 and line[-1] not in _TERMINAL and not _RUNNING.search(line)


def _is_prose(text: str, lines: list[Line]) -> bool:
    """Whether most of the long lines end as sentences do."""
    long_lines = [line for line in lines if line.end - line.start >= _LONG]
    ended = sum(text[line.end - 1] in _TERMINAL for line in long_lines)
    return len(long_lines) > 0 and ended * 2 >= len(long_lines)
