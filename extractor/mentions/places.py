"""Places: venues, addresses, stations, and the pronouns that stand for them (家, 工作地, 小区).

A place is a stretch of text behind a cue (到|兰馨美容院), behind a clock time (11:24 |南滨医院), before a deed
(|天峰社区卫生所|就诊), or an item of a list that such a place or an introduction (涉及...) begins. Where it ends, the
tokens tell; what its parts are (county, road, name) is read later, with context.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractor.mentions.divisions import names_only
from extractor.mentions.place_lists import (
    area_head,
    area_head_before,
    form_of_item,
    heads_dated_list,
    heads_pool,
    lists_venues_behind,
    opens_list,
    part_head,
    short_head,
)
from extractor.mentions.place_values import PlaceValue, Role, covers, each, start_of, tells_when
from extractor.mentions.place_words import (
    AGENT_AFTER,
    AUTHORITY,
    CATEGORY,
    HIGHWAY,
    HOME_BEHIND_BRACKET,
    NO_NAME,
    NOT_A_PLACE,
    NOT_PART,
    NOWHERE_SAID,
    PERSON_HOME,
    SOMEBODY,
    TOLD_OF,
    end_before_verb,
    head_word,
    moments_in_bracket,
    tells_gathering,
    trim_place,
)
from extractor.mentions.rule import Mention
from extractor.mentions.token_rows import ENDS, STANDS, TokenRow
from extractor.mentions.tokens import Mark, Token, TokenKind, tokenize
from extractor.mentions.transport import is_of_name, tells_line, tells_whole_way

__all__ = [
    "PlaceValue",
    "Role",
    "area_head",
    "area_head_before",
    "find",
    "form_of_item",
    "heads_dated_list",
    "heads_pool",
    "lists_venues_behind",
    "opens_list",
    "part_head",
    "short_head",
    "trim_place",
]

_LEADERS = (TokenKind.TO, TokenKind.AT, TokenKind.FROM, TokenKind.VIA)

_WITHOUT_CUE = (TokenKind.TIME, TokenKind.COMMA, TokenKind.ARROW)  # the context alone says that it is a place
# what may follow a place that stands behind a clock time
_BEHIND_TIMED = (
    None,
    TokenKind.STOP,
    TokenKind.COMMA,
    TokenKind.BRACKET,
    TokenKind.DO,
    TokenKind.TIME,
    TokenKind.DATE,
    TokenKind.LINK,
)
_PART_OF_DAY = re.compile(r"(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|夜间|晚上|晚间|深夜)(?:[在到去于])?")
_LOOKED_BACK = 12  # tokens before a place among which a date is looked for
_TESTERS = ("疾控中心", "疾病预防控制中心")  # 经市疾控中心|检测
_BOARDS = ("上车", "下车", "上下车", "进站", "出站")  # 青禾站|上车，白云站|下车
_DONE_BY = ("采集", "复核", "送检")  # |疾控中心|采集: who did it, not where
_COMPANY = ("与", "和", "跟", "同")  # 在“好运”|与|亲戚聚餐
_LONGEST_NAME = 25  # characters of a place without a word that tells its kind
_WITHIN_VENUE = re.compile(r"[\u4e00-\u9fff]{2,12}?(?:广场|商场|商城|大厦|中心|市场|超市|小区|[Bb]?\d楼|\d层)")
_SAMPLED = re.compile(r"采样|检测|核酸")  # 凌晨|甲桥核酸采样点|采样
_HOMEWARD = re.compile(r"(?:返回|回到|返|归|回|到|(?:一直|均|都)?在)(?:自己|其)?(?=[\u4e00-\u9fff])")
_LIST_HEADS = re.compile(
    r"涉及|轨迹(?:为|如下|包括|有|是)|(?:场所|地点|点位|(?<!小)区域|[取送]餐点|采购点|工作地)(?:为|有|如下|包括|是)|(?:到过|去过)$"
)
_ADDRESS_CUE = re.compile(
    r"(?:址|住|居|居住|家居|单位|居住地)(?:于|在|为|是)?$"
)  # behind these any wording is an address


@dataclass(slots=True)
class _Reader(TokenRow):
    in_list: bool = False
    in_bracket: bool = False
    behind_time: bool = False  # a bracket right behind a clock time: 9:20（|青禾收费站）
    behind_deed: bool = False  # a bracket right behind a deed: 买菜（|青禾菜场）
    in_series: bool = False  # behind the 、 of a list that a cue or a clock time began
    told_until: int = -1  # where the place before ended

    def place(self, index: int, role: TokenKind, address: bool = False) -> tuple[Mention[PlaceValue], int] | None:
        """The place whose text begins with the token at `index`, and the index behind it; behind a cue such as 现住
        (`address`) any wording will do."""
        if self.kind_at(index) is not TokenKind.TEXT:
            return None
        after = self.stretch(index)
        first, last = self.tokens[index], self.tokens[after - 1]
        start, end = trim_place(self.text, first.start, last.end)
        if self.kind_at(after) is TokenKind.STOP and self.words(after) == "：":
            end = self.before_head(start, end)
        if end - start < 1 or not self.is_place(start, end, role, index, after, address):
            return None
        kind = head_word(self.text, start, end)
        if kind is None and (shorter := end_before_verb(self.text, start, end)) < end:
            kind, end = head_word(self.text, start, shorter), shorter
        value = PlaceValue(role, kind[1] if kind else None)
        return Mention(start, end, f"place.{role.name.lower()}", value), after

    def is_place(self, start: int, end: int, role: TokenKind, index: int, after: int, address: bool) -> bool:
        words = self.text[start:end]
        plain = words.split("（")[0]
        if (whose := HOME_BEHIND_BRACKET.search(words)) is not None:
            plain += whose[0]  # 其姑母（病例1）家
        if role is TokenKind.TIME and words.endswith("发热门诊"):
            return True  # a name of no hospital
        if len(words) > 90 or (
            NOT_A_PLACE.match(plain)
            and not (PERSON_HOME.search(plain) and plain[0] != "因")  # 因下雨便归家
            and not self.names_division(start, end)
        ):
            return False
        if SOMEBODY.match(plain) or (plain and not re.search(r"[\u4e00-\u9fffA-Za-z]", plain)):
            return False
        if address:
            return len(words) >= 2
        if HIGHWAY.fullmatch(plain) or (role is TokenKind.VIA and self.is_inquiry(index, after)):
            return False
        if role is TokenKind.FROM and self.text[start - 1] == "由" and AGENT_AFTER.match(self.text, end):
            return False
        if NOWHERE_SAID.match(plain):
            return False
        head = head_word(self.text, start, end)
        following = self.kind_at(after)
        if role in _WITHOUT_CUE and (AUTHORITY.search(plain) or TOLD_OF.search(plain)):
            return False
        if role is TokenKind.DO and plain.endswith(_TESTERS):
            return False
        if head is None and NOT_PART.search(plain):
            return False
        if head is not None and (len(head[0]) >= 2 or len(plain) > len(head[0])):
            return True
        bracket = words.endswith("）")
        ends_well = following in (
            None,
            TokenKind.STOP,
            TokenKind.DO,
            TokenKind.LINK,
            TokenKind.COMMA,
            TokenKind.TO,
            TokenKind.AT,
            TokenKind.VIA,
            TokenKind.ARROW,
            TokenKind.TIME,
            TokenKind.RIDE,
            TokenKind.BRACKET,
            TokenKind.HOME,
        )
        if role in _WITHOUT_CUE and ends_well and self.looks_like_address(start, end):
            return True
        if role in _WITHOUT_CUE and ends_well and plain.endswith("”") and len(plain) <= _LONGEST_NAME:
            return not NO_NAME.search(plain)  # 青松路“翠缘阁”
        if plain == "家" and (role is TokenKind.ARROW or (role is TokenKind.TIME and following in ENDS)):
            return True
        shortest = 2 if role is TokenKind.ARROW else 3
        if (
            self.may_lack_head(role, index, after)
            and shortest <= len(plain) <= _LONGEST_NAME
            and not NO_NAME.search(plain)
        ):
            return True
        if role in (TokenKind.TO, TokenKind.VIA, TokenKind.FROM):
            return (
                bracket
                or (ends_well and 2 <= len(plain) <= 30)
                or (len(plain) == 1 and plain in "沪京津渝杭苏浙宁甬锡穗深")
            )
        if role is TokenKind.AT:
            timed = self.is_time(index - 2) or self.words(index - 2).endswith(("饭", "餐"))
            if timed and following in (*ENDS, TokenKind.TIME) and 3 <= len(plain) <= 25:
                return not NO_NAME.search(plain)  # 10:00在|团部巴扎，午饭在|老王家常菜，
            if self.words(index - 1) == "于" and self.kind_at(index - 2) is TokenKind.DO and following in ENDS:
                return self.names_division(start, end)  # 8:00卸货于|青禾区物流港，
            dated = following is TokenKind.COMMA or any(
                token.kind is TokenKind.DATE for token in self.tokens[max(0, index - _LOOKED_BACK) : index]
            )
            names_city = (
                following in ENDS and dated and self.text[start - 2] not in "家籍" and names_only(self.text, start, end)
            )
            if following is TokenKind.RIDE and self.names_division(start, end):
                return True  # 在|青禾县白云新港|乘船
            in_company = following is TokenKind.LINK and self.words(after) in _COMPANY
            did = following in (TokenKind.DO, TokenKind.AT) or in_company or self.lists_to_deed(after)
            return bracket or names_city or (did and 2 <= len(plain) <= 30)
        return bracket

    def may_lack_head(self, role: TokenKind, index: int, after: int) -> bool:
        """Whether the list alone tells that a name is a venue's: 青禾菜场、|七匹狼|、好运面馆; 8:00|七匹狼|9:00青禾菜场."""
        following = self.kind_at(after)
        dated = following is TokenKind.DATE and self.is_dated_behind(index, after)
        behind = index == 0 and (dated or self.has_hour_behind(index, after))  # ⏎七匹狼 8:00⏎
        if self.in_list and (behind or self.is_clocked(after) or self.ends_with_moment(after)):
            return True  # 七匹狼（8:00-8:20）, 七匹狼，3月4日8:00
        if role is TokenKind.ARROW:  # 家→|七匹狼|→家
            return following in (*_BEHIND_TIMED, TokenKind.ARROW)
        if role is TokenKind.TIME and following in (TokenKind.TIME, TokenKind.DATE):
            return True
        if role is TokenKind.TIME and self.is_time(index - 1) and following in ENDS:
            return True  # 9:30七匹狼，
        clocked = role is TokenKind.TIME and self.words(index - 1) == "，" and self.is_time(index - 2)
        if clocked and following in ENDS and _WITHIN_VENUE.match(self.words(index)):
            return True  # 9:30，青禾广场七匹狼；
        if role is TokenKind.TIME and self.is_time(index - 1) and following is TokenKind.DO:
            return _WITHIN_VENUE.match(self.words(index)) is not None  # 12:00青禾广场B1楼七匹狼|购物
        if self.in_series and following in (*ENDS, TokenKind.BRACKET):
            return True  # 9:30青禾菜场、|七匹狼，
        if not self.in_list or self.in_bracket or following is TokenKind.DO:
            return False
        if self.is_whole(index) or self.heads_dated_line(index, after):
            return True
        listed = TokenKind.COMMA in (self.kind_at(index - 1), following) and following in _BEHIND_TIMED
        return (role is TokenKind.TIME and following in _BEHIND_TIMED) or (role is TokenKind.COMMA and listed)

    def read(self) -> Iterator[Mention[PlaceValue]]:
        index = 0
        while index < len(self.tokens):
            found = self.read_at(index)
            if found is None:
                index += 1
                continue
            mentions, index = found
            if mentions:
                self.told_until = mentions[-1].end
            yield from mentions

    def read_at(self, index: int) -> tuple[list[Mention[PlaceValue]], int] | None:
        token = self.tokens[index]
        kind = token.kind
        if kind is TokenKind.HOME:
            found_home = self.home(token)
            if self.kind_at(index + 1) is TokenKind.BRACKET and self.locates(index + 1):
                index += 1  # 家（青禾小区）
                found_home = replace(found_home, end=self.tokens[index].end)
            return [found_home], index + 1
        if kind in _LEADERS:
            start = index + 1
            self.in_list = self.in_list or self.words(index) == "涉及"
            address = bool(_ADDRESS_CUE.search(self.words(index)))
            if self.kind_at(start) is TokenKind.STOP and self.words(start) == "：":
                start += 1  # 现住址：
            while self.kind_at(start) in (*_LEADERS, TokenKind.LINK) or self.is_whose(start) or self.is_line(start):
                start += 1  # 曾到, 前往到; 先后到; 返回其位于; 从62路公交车
            found = self.series(start, kind, address) if start < len(self.tokens) else None
            if self.words(start - 1) in STANDS and start > index + 1:
                start_cue = index  # 到|位于青松路的白云超市
            else:
                start_cue = start - 1
            if found is None and start > index + 1:
                return [], start  # what leads to nothing need not be tried again
            if found is not None:
                cue = self.words(start_cue) if self.kind_at(start_cue) in _LEADERS else self.words(index)
                cue = self.words(index) if address else cue
                found[0][0] = replace(found[0][0], value=replace(found[0][0].value, cue=cue))
            return found
        if kind is TokenKind.TEXT:
            return self.bare(index)
        return None

    def series(self, index: int, role: TokenKind, address: bool) -> tuple[list[Mention[PlaceValue]], int] | None:
        """A place behind a cue, and those that follow it with 、."""
        first = self.place(index, role, address)
        if first is None:
            return None
        mentions, after = [first[0]], first[1]
        while TokenKind.COMMA in (self.kind_at(after), self.kind_at(after + 1)):
            if self.kind_at(after) in (TokenKind.DO, TokenKind.BRACKET):
                after += 1  # 曾到甲村会友、|乙超市; 到甲店（已停业）、|乙超市
            if self.kind_at(after) is not TokenKind.COMMA:
                break
            deed = self.kind_at(after - 1) is TokenKind.DO or mentions[-1].end < self.tokens[after - 1].end
            self.in_series = not deed
            following = self.place(after + 1, role if self.in_series else TokenKind.COMMA)
            self.in_series = False
            if following is None:
                break
            mentions.append(following[0])
            after = following[1]
        return mentions, after

    def bare(self, index: int) -> tuple[list[Mention[PlaceValue]], int] | None:
        """A place that no cue leads to: behind a clock time, before a deed, in a chain, in a list."""
        before = self.kind_at(index - 1)
        if self.is_time(index - 1) or (self.behind_time and index == 0):
            before = TokenKind.TIME
        if head := _LIST_HEADS.search(self.words(index)):
            self.in_list = True
            goes_on = head.end() < len(self.words(index)) and head[0].endswith(("为", "有", "包括", "是"))
            return self.series(index, TokenKind.COMMA, address=False) if goes_on else None
        after = self.stretch(index)
        following = self.kind_at(after)
        if following is TokenKind.STOP and self.words(after) == "：" and CATEGORY.search(self.words(index)):
            return None  # 餐饮场所：
        behind_comma = before is TokenKind.STOP and self.words(index - 1) in "，：:】" and self.is_time(index - 2)
        behind_bracket = before is TokenKind.BRACKET and (
            self.is_time_ahead(index - 1)
            or (self.is_time(index - 2) and not self.locates(index - 1))  # 9:30（午休）甲店
            or self.is_area_ahead(index - 1)
        )
        until = following is TokenKind.TO and self.ends_at(after)
        timed = (before is TokenKind.TIME or behind_comma or behind_bracket) and (following in _BEHIND_TIMED or until)
        dashed = (
            self.is_dash(index - 1) or self.is_dash(after) or (following is TokenKind.TIME and self.is_dash(after + 1))
        )
        goes_on = following is TokenKind.TIME and before is not TokenKind.TIME  # 4月3日，|甲站|9:00→乙站
        chained = (
            TokenKind.ARROW in (before, following)
            or (goes_on and self.kind_at(after + 1) is TokenKind.ARROW)
            or (dashed and self.is_station(index, after))
        )
        told = following is TokenKind.DO and before in (
            None,
            TokenKind.STOP,
            TokenKind.LINK,
            TokenKind.DATE,
            TokenKind.RIDE,
        )
        listed = self.in_list and (
            before in (TokenKind.STOP, TokenKind.COMMA, TokenKind.TEXT)
            or (before is TokenKind.DATE and following in (*ENDS, TokenKind.BRACKET) and self.is_named(index, after))
            or (before is None and following in (None, TokenKind.STOP, TokenKind.COMMA, TokenKind.BRACKET))
            or (before is None and following is TokenKind.DATE and self.is_dated_behind(index, after))
            or self.heads_dated_line(index, after)
        )
        bracketed = (
            following is TokenKind.BRACKET and moments_in_bracket(self.text, self.tokens[after].start) is not None
        )
        departs = self.departs(index, after)
        dated = self.is_dated(index, after) or self.is_of_day_part(index, after)
        joined = self.is_joined(index, after) or self.is_timed_behind(index, after)
        at_home = self.kind_at(index + 1) is TokenKind.HOME and after == index + 2 and self.is_somewhere(index)
        if told and self.words(after) in _DONE_BY:
            return None
        alone = self.behind_deed and index == 0 and self.kind_at(after) is None and self.is_venue(index, after)
        if not (timed or chained or told or listed or bracketed or at_home or departs or dated or joined or alone):
            return None
        role = (
            TokenKind.FROM
            if departs
            else TokenKind.ARROW
            if chained
            else TokenKind.TIME
            if timed or dated
            else TokenKind.DO
            if told or at_home
            else TokenKind.COMMA
        )
        if role is TokenKind.TIME:
            return self.series(index, role, address=False)
        found = self.place(index, role)
        if found is None:
            return None
        mention, after = found
        strong = head_word(self.text, mention.start, mention.end)
        named = strong and strong[1] not in ("workplace", "home", "area", "other")
        named = named or (strong and mention.end - mention.start > len(strong[0]))
        named = named or self.looks_like_address(mention.start, mention.end)
        if told and named and _PART_OF_DAY.fullmatch(self.text, self.tokens[index].start, mention.start):
            return [mention], after  # 晚上|图书馆四楼|自习
        if (
            told
            and not (self.is_at_work(index) or (strong and strong[1] == "transport" and self.words(after) in _BOARDS))
            and not (
                strong
                and len(strong[0]) >= 2
                and (strong[1] not in ("area", "other", "workplace") or _SAMPLED.search(strong[0]))
            )
            and not self.text[mention.start : mention.end].endswith("）")
            and not (named and self.is_told_in_full(mention.start, mention.end, after))
        ):
            return None
        return [mention], after

    def is_joined(self, index: int, after: int) -> bool:
        """Whether the text plainly names a venue, alone between commas behind another place: 9:30青禾村，|白云菜场，."""
        return (
            self.kind_at(index - 1) is TokenKind.STOP
            and self.words(index - 1) == "，"
            and self.told_until == self.tokens[index - 1].start
            and self.kind_at(after) in (None, TokenKind.STOP)
            and (self.is_venue(index, after) or self.is_addressed_venue(index, after))
        )

    def home(self, token: Token) -> Mention[PlaceValue]:
        """家中 within 返回家中, 宿舍 within 回到宿舍; the whole word for 居家 and the like."""
        leads = _HOMEWARD.match(self.text, token.start, token.end)
        start = leads.end() if leads else token.start
        return Mention(start, token.end, "place.home", PlaceValue(TokenKind.HOME, "home"))


def find(
    text: str,
    start: int,
    end: int,
    marks: list[Mark],
    in_list: bool = False,
    in_bracket: bool = False,
    behind_time: bool = False,
    behind_ride: bool = False,
    behind_deed: bool = False,
) -> list[Mention[PlaceValue]]:
    """Places of the sentence `text[start:end]` in reading order; `marks` are its dates, times and means of transport.

    Args:
        in_list: the sentence goes on with a list that an earlier one announced.
        in_bracket: it is what stands in a bracket.
        behind_time: that bracket stands right behind a clock time (9:20（青禾收费站）).
        behind_deed: that bracket stands right behind a deed (买菜（青禾菜场）).
        behind_ride: that bracket stands right behind a train's or a flight's number (G1次列车（青禾南-白云东）).

    What stands in a bracket that is no part of a name is read as a sentence of its own.
    """
    marks = [
        mark for mark in marks if not (mark.kind is TokenKind.RIDE and is_of_name(text, mark.start, mark.end, end))
    ]
    tokens = tokenize(text, start, end, marks)
    reader = _Reader(text, tokens, behind_ride, in_list, in_bracket, behind_time, behind_deed)
    found = [part for place in reader.read() for part in each(text, place)]
    inside: list[Mention[PlaceValue]] = []
    for index, (before, token) in enumerate(zip([None, *tokens], tokens, strict=False)):
        if reader.is_area_ahead(index) or tells_whole_way(text, token.start):
            continue  # （青松路）甲店, 由甲站乘坐K1次列车（乙-丙）
        if token.kind is TokenKind.BRACKET and not covers(found, token) and not tells_when(text, found, token):
            own = marks[bisect_left(marks, token.start, key=start_of) : bisect_left(marks, token.end, key=start_of)]
            ahead = before.kind if before is not None else None
            ridden = ahead is TokenKind.RIDE and not tells_line(text, token.start, token.end)
            did = ahead is TokenKind.DO or (before is not None and tells_gathering(text, before.start, before.end))
            inside += find(
                text, token.start + 1, token.end - 1, own, in_list, True, ahead is TokenKind.TIME, ridden, did
            )
    return sorted([*found, *inside], key=start_of)
