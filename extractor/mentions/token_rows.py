"""What can be asked of the tokens of one sentence while its places are read: what stands where, how far a name goes on,
whether a text stands at one end of a ride, behind a date, at work."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from extractor.lexicon.kinds import PlaceKind
from extractor.lexicon.places import country_names
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions.addresses import address_end
from extractor.mentions.divisions import names_at, names_only, town_end, town_pattern_at
from extractor.mentions.place_words import (
    LOCATING,
    NOT_A_PLACE,
    NOT_LOCATING,
    ONLY_TIME,
    PERSON_HOME,
    SAME_BELOW,
    head_word,
    moments_in_bracket,
)
from extractor.mentions.tokens import Token, TokenKind
from extractor.mentions.visit_links import find_moment_at_end, names_visitors

__all__ = ["ENDS", "STANDS", "TokenRow"]

ENDS = (None, TokenKind.STOP, TokenKind.COMMA)  # what stands behind a text that ends a clause or an item

_FIRM = re.compile(r"[\u4e00-\u9fff]{0,14}?(?:公司|集团|制衣厂|食品厂|电子厂)")
_OTHER_NAME = re.compile(r"[\u4e00-\u9fff]{2,8}")
_PART_BEHIND = re.compile(
    r"(?:景区|[东西南北前后正侧]{1,2}[侧面边]?(?:广场|门|停车场|出入?口)|[东西南北]{1,2}侧|门口|附近|对面|旁边?|[一二三四五六七八九十\d]{1,2}[楼层]"
    r"|[东西南北]?(?:广场|停车场|食堂|门诊部|超市|餐厅|大厅))"
)
_BEHIND_DATE = (TokenKind.DATE, TokenKind.STOP, TokenKind.BRACKET)
_HALL_BEHIND = re.compile(r"\d{1,3}号?(?:影?厅|[馆楼柜层座栋桌铺档]|摊位?|窗口|包[厢间])")  # 青禾影城（白云店）|5号厅
_TO_STATION = ("至", "到", "去", "往", "前往", "到达", "抵达")
_HOME_BEHIND = re.compile(r"家[中里]?")
_KIN_ENDS = re.compile(
    r"(?:[爷奶姥舅姑姨叔伯婶嫂哥兄姐弟妹爸妈]|[父母]亲?|公公|婆婆|[儿女]子?|某{1,2}|亲[戚属友]|朋友|同事|同学|邻居)$"
)
STANDS = ("位于", "坐落于", "坐落在")
_ABOUT = ("左右", "许", "多", "大约", "前后")
_WORK, _WORKS = ("单位", "公司", "工厂", "厂里", "学校"), ("上班", "工作", "加班", "上课", "值班", "上夜班")
_DEEDS_OF_NAME = 2
_LONGEST_REST = 5  # characters of a name behind what looks like a deed in it
_LONGEST_LINE = 14  # characters of a name without a head word that is an item of a list for itself
_DASHES_OF_CHAIN = 2  # dashes that make a sentence a chain of places
_TOKENS_OF_LEG = 3  # 青禾南, -, 白云东
# where people go, by the kind of a venue
_VISITED_KINDS = ("shop", "restaurant", "hotel", "hospital", "leisure", "school", "market", "mall", "workplace")
_LOOKED_AT = 120  # tokens of a sentence in which they are counted
_DAY_AND_BLANK = re.compile(r"(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)\s")
_DAY_PART = re.compile(r"(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚间?|晚上|夜间)")
_OWN_HOME = ("家", "家中", "家里", "住所", "住处")


@cache
def _bracketed_countries() -> tuple[str, ...]:
    return tuple(name for name in country_names() if name.endswith("）"))


_LONGEST_HEAD = 15  # 双江拉祜族佤族布朗族傣族自治县
_BOARDS = re.compile(r"站(?:[上下]车|换乘|转乘|[进出]站|$)")
_CLOCK = re.compile(r"\d[:时点]")
# deeds that signs of shops tell as well
_TRADES = frozenset(
    "照相 美甲 干洗 美发 美容 理发 推拿 按摩 足疗 足浴 洗浴 洗车 烧烤 健身 瑜伽 打印 复印 修脚 修车 汗蒸 租车".split()  # noqa: SIM905
)
_OWNERS = ("记", "姐", "哥", "嫂", "氏")
_BUSINESS = ("经营", "营业", "开店", "看店")  # 在甲小区|经营|水果店

_FOUND_THERE = (
    "出现",
    "确诊",
    "发病",
    "检出",
    "接触",
    "检测",
    "采样",
    "隔离",
    "排查",
    "核酸检测",
    "解决",
    "落实",
)  # 甲区乙村|出现病例


@dataclass(slots=True)
class TokenRow:
    """The tokens of one sentence, with the text that they cut."""

    text: str
    tokens: list[Token]
    behind_ride: bool = False  # what stands in a bracket right behind a train's number

    def kind_at(self, index: int) -> TokenKind | None:
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else None

    def words(self, index: int) -> str:
        token = self.tokens[index]
        return self.text[token.start : token.end]

    def locates(self, index: int) -> bool:
        """Whether the bracket at `index` says where a place is."""
        inside = self.words(index)[1:-1]
        if self.text.endswith(_bracketed_countries(), 0, self.tokens[index].end):
            return True  # 刚果|（金）
        if NOT_LOCATING.search(inside):
            return False
        named = kind_of_venue(SAME_BELOW.sub("", inside))
        return bool(LOCATING.search(SAME_BELOW.sub("", inside))) or (named is not None and len(named[0]) >= 2)

    def stretch(self, index: int) -> int:
        """The index behind the text that begins at `index`, with brackets that locate and text that goes on behind
        them."""
        end = index + 1
        if self.kind_at(end) is TokenKind.HOME and self.words(end).startswith("家"):
            end += 1  # 齐贤南百小区|家中, 朋友|家中|（青禾小区）
            return end + (self.kind_at(end) is TokenKind.BRACKET and self.locates(end))
        if self.kind_at(end) is TokenKind.DO and self.words(index).endswith("”") and self.names_trade(index, end):
            end += 1  # “清波”洗浴
        if self.kind_at(end) is TokenKind.DO and not self.deeds_of_name(index) and self.is_trade(index, end):
            end += 1  # 何记|美甲|购物
        branch = self.kind_at(end + 1) is TokenKind.BRACKET and self.words(end + 1).endswith("店）")
        if self.kind_at(end) is TokenKind.DO and branch and self.locates(end + 1):
            end += 1  # 丹尼斯购物（四天地店）
        end += self.deeds_of_name(index)  # 丽人|美容|SPA
        while self.kind_at(end) is TokenKind.BRACKET and (self.locates(end) or self.is_of_company(end)):
            end += 1
            if self.kind_at(end) is TokenKind.TEXT and self.tokens[end].start == self.tokens[end - 1].end:
                rest = self.words(end)
                if not _HALL_BEHIND.match(rest) and not (
                    kind_of_venue(rest)
                    and (
                        PERSON_HOME.search(rest) or rest.startswith(("发热门诊", "前台")) or not NOT_A_PLACE.match(rest)
                    )
                ):
                    break
                end += 1
        if self.is_home_of_kin(end):
            return end + 2
        if self.is_named_twice(end):
            end += 2  # 小雁塔|（荐福寺）|东侧广场
        return end

    def names_trade(self, index: int, deed: int) -> bool:
        """Whether a deed behind a name in quotes tells what is sold there: “清波”|洗浴, but not 到“南山”|住宿, 去“蓝桥”|取快递."""
        word = self.words(deed)
        if kind_of_venue(word) is not None:
            return word[0] not in "取寄拿住买卖吃喝"
        led = self.kind_at(index - 1) in (TokenKind.TO, TokenKind.AT) or self.is_next_deed(index)
        return word in _TRADES and not led

    def is_next_deed(self, index: int) -> bool:
        """Whether the text stands in a list of places with their deeds: “甲”|买菜|、“乙”|理发."""
        return self.kind_at(index - 1) is TokenKind.COMMA and self.kind_at(index - 2) is TokenKind.DO

    def is_trade(self, index: int, deed: int) -> bool:
        """Whether a word for a deed names what a shop sells: 何记|照相, 青禾镇七彩|美甲|（3月4日9:00）, 三只羊|干洗|购物."""
        if self.words(deed) not in _TRADES or kind_of_venue(self.words(index)) is not None:
            return False
        if self.words(index).endswith(_OWNERS):
            return True
        following = self.kind_at(deed + 1)
        dated = following is TokenKind.BRACKET and ONLY_TIME.fullmatch(self.words(deed + 1)) is not None
        led = self.kind_at(index - 1) in (TokenKind.TO, TokenKind.AT, TokenKind.VIA, TokenKind.LINK)
        led = led or self.is_next_deed(index)
        return dated or following in (TokenKind.DO, TokenKind.ARROW) or (not led and following in ENDS)

    def is_of_company(self, index: int) -> bool:
        """Whether the bracket at `index` stands within the name of a firm: 好运|（青禾）|食品有限公司."""
        if self.kind_at(index + 1) is not TokenKind.TEXT or self.tokens[index].end != self.tokens[index + 1].start:
            return False
        named = _OTHER_NAME.fullmatch(self.words(index)[1:-1]) is not None
        return named and not NOT_LOCATING.search(self.words(index)) and _FIRM.match(self.words(index + 1)) is not None

    def ends_at(self, index: int) -> bool:
        """Whether the cue at `index` leads to no other place: 15:30甲棋牌室|至|18:00, 15:30甲商场东门|进入|，."""
        return self.is_time(index + 1) or (self.words(index) == "进入" and self.kind_at(index + 1) in ENDS)

    def lists_to_deed(self, index: int) -> bool:
        """Whether a list goes on at the 、 at `index` and ends with a deed: 在好运屋|、小南国、阿婆家购物."""
        if "沿" in self.words(index - 1):
            return False  # 在小区沿青松路、白云路散步
        while self.kind_at(index) is TokenKind.COMMA and self.kind_at(index + 1) is TokenKind.TEXT:
            index = self.stretch(index + 1)
        return self.kind_at(index) is TokenKind.DO

    def is_home_of_kin(self, index: int) -> bool:
        """Whether the bracket at `index` tells of the relative before it whose home follows: 其爷爷|（病例1）|家."""
        return (
            self.kind_at(index) is TokenKind.BRACKET
            and self.kind_at(index + 1) in (TokenKind.TEXT, TokenKind.HOME)
            and _HOME_BEHIND.fullmatch(self.words(index + 1)) is not None
            and _KIN_ENDS.search(self.words(index - 1)) is not None
        )

    def is_named_twice(self, index: int) -> bool:
        """Whether the bracket at `index` gives another name, with a part of the place behind it: （荐福寺）东侧广场."""
        if self.kind_at(index) is not TokenKind.BRACKET or self.kind_at(index + 1) is not TokenKind.TEXT:
            return False
        inside = self.words(index)[1:-1]
        return (
            _OTHER_NAME.fullmatch(inside) is not None
            and not NOT_LOCATING.search(inside)
            and _PART_BEHIND.fullmatch(self.words(index + 1)) is not None
        )

    def is_somewhere(self, index: int) -> bool:
        """Whether a text names a place, so that 家中 behind it goes with it: 青禾镇白云村|家中."""
        return kind_of_venue(self.words(index)) is not None and not NOT_A_PLACE.match(self.words(index))

    def deeds_of_name(self, index: int) -> int:
        """How many tokens behind a text only go on with its name: 丽人|美容|SPA, 清波|足浴|休闲|会所, not 白云超市|购物."""
        after = index + 1
        while self.kind_at(after) is TokenKind.DO and after <= index + _DEEDS_OF_NAME:
            after += 1
        if after == index + 1 or self.kind_at(after) is not TokenKind.TEXT or self.words(index).endswith("”"):
            return 0
        if any(len(self.words(deed)) < 2 or self.words(deed) in _BUSINESS for deed in range(index + 1, after)):
            return 0
        before, rest = kind_of_venue(self.words(index)), self.words(after)
        head = kind_of_venue(rest)
        belongs = (
            head is not None
            and head[1] not in ("area", "home", "other")
            and len(rest) <= _LONGEST_REST
            and (before is None or before[1] == "area")
        )
        return after - index if belongs else 0

    def is_whose(self, index: int) -> bool:
        """Whether the text only tells whose place follows: 返回|其|位于青禾镇的家中."""
        behind = self.kind_at(index + 1) is TokenKind.AT and self.words(index + 1) in STANDS
        return behind and self.kind_at(index) is TokenKind.TEXT and self.words(index) == "其"

    def is_line(self, index: int) -> bool:
        """Whether the means of transport only tells of which line the station behind it is: 从|62路公交车|青松路站上车."""
        if self.kind_at(index) is not TokenKind.RIDE or self.kind_at(index + 1) is not TokenKind.TEXT:
            return False
        boarded = _BOARDS.search(self.text, self.tokens[index + 1].start, self.tokens[index + 1].end + 2)
        return boarded is not None and self.words(index - 1) in ("从", "在", "于")

    def is_whole(self, index: int) -> bool:
        """Whether a text is all that stands between the stops of a list: ；|七匹狼|；"""
        token = self.tokens[index]
        return (
            self.kind_at(index - 1) is None
            and (self.kind_at(index + 1) is None or self.words(index + 1) in "；。\n")
            and token.end - token.start <= _LONGEST_LINE
        )

    def before_head(self, start: int, end: int) -> int:
        """Where a place ends whose last words are the head over the next part of a list: 青禾菜场|白云区：好运面馆."""
        for head in range(max(start, end - _LONGEST_HEAD), end - 1):
            if any(naming.form != "short" and naming.end == end for naming in names_at(self.text, head, end)):
                return head
        return end

    def names_division(self, start: int, end: int) -> bool:
        """Whether the wording begins with the full name of a division or town (多伦县, 同江市, 多祝镇)."""
        full = any(naming.form == "full" for naming in names_at(self.text, start, end))
        return full or town_end(self.text, start, end) is not None

    def looks_like_address(self, start: int, end: int) -> bool:
        """Whether the wording begins with a division or a road and number, whatever it ends with (甲县乙镇丙冷库)."""
        if self.names_division(start, end):
            return True
        return town_pattern_at(self.text, start, end) is not None or address_end(self.text, start, end) > start

    def is_at_work(self, index: int) -> bool:
        """Whether somebody works where they always do: 后|单位|上班."""
        return (
            self.words(index) in _WORK and self.kind_at(index - 1) is TokenKind.LINK and self.words(index + 1) in _WORKS
        )

    def departs(self, index: int, after: int) -> bool:
        """Whether the text names the station where a ride began: 7:50|青松路站|至白云站."""
        if self.kind_at(after) is not TokenKind.TO or self.words(after) not in _TO_STATION:
            return False
        if self.kind_at(index - 1) not in (None, *_BEHIND_DATE, TokenKind.TIME, TokenKind.RIDE, TokenKind.LINK):
            return False
        if self.is_leg(index, linked=after == 1):
            return True
        kinds = [self.head(at, at + 1) for at in (index, after + 1) if self.kind_at(at) is TokenKind.TEXT]
        return [kind[1] for kind in kinds if kind is not None] == ["transport"] * 2

    def is_dated(self, index: int, after: int) -> bool:
        """Whether the text behind a date plainly names a venue: 3月8日|青禾菜场、好运面馆; 3月8日，下午|青禾菜场，."""
        ahead = index - 1 if self.kind_at(index - 1) is TokenKind.DATE else index - 2
        behind = self.kind_at(index - 1) is TokenKind.DATE or self.words(index - 1) in ("，", "：")
        listed = self.kind_at(after) is TokenKind.COMMA and self.kind_at(after + 1) is TokenKind.TEXT
        return (
            self.kind_at(ahead) is TokenKind.DATE
            and behind
            and self.kind_at(after) in (*ENDS, TokenKind.BRACKET)
            and (
                self.is_venue(index, after)
                or self.words(after - 1).endswith("店）")
                or (listed and self.head(index, after) is not None and self.is_plainly_named(after + 1))
                or (
                    _DAY_AND_BLANK.match(self.words(index)) is not None
                    and self.looks_like_address_behind_day(index, after)
                )
            )
        )

    def is_plainly_named(self, index: int) -> bool:
        """Whether a text alone tells a venue or an address (白云菜场, 青松路12号)."""
        token = self.tokens[index]
        return self.is_venue(index, index + 1) or address_end(self.text, token.start, token.end) > token.start

    def looks_like_address_behind_day(self, index: int, after: int) -> bool:
        """The same of what stands behind a part of the day: 3月8日|下午 青禾区万达4F好运屋|."""
        day = _DAY_AND_BLANK.match(self.words(index))
        start = self.tokens[index].start + (day.end() if day else 0)
        return self.looks_like_address(start, self.tokens[after - 1].end)

    def head(self, index: int, after: int) -> tuple[str, PlaceKind] | None:
        """The head word of what stands in the tokens up to `after`, and its kind."""
        return head_word(self.text, self.tokens[index].start, self.tokens[after - 1].end)

    def is_venue(self, index: int, after: int) -> bool:
        """Whether the text ends with a word of some length for a place where people go, and is more than that."""
        head = self.head(index, after)
        return (
            head is not None
            and len(head[0]) > 1
            and head[1] not in ("area", "other", "workplace", "home", "isolation_site")
            and self.tokens[after - 1].end - self.tokens[index].start > len(head[0])
        )

    def is_addressed_venue(self, index: int, after: int) -> bool:
        """Whether the text begins with a division and ends with a word for a place where people go: 青禾区白云广场3楼好运站."""
        head = self.head(index, after)
        return (
            head is not None
            and head[1] not in ("area", "home", "workplace", "isolation_site")
            and self.names_division(self.tokens[index].start, self.tokens[after - 1].end)
        )

    def is_time(self, index: int) -> bool:
        """Whether a clock time ends with the token at `index`: 9:30, 9时左右."""
        if self.kind_at(index) in (TokenKind.LINK, TokenKind.TEXT) and self.words(index) in _ABOUT:
            index -= 1
        return self.kind_at(index) is TokenKind.TIME

    def is_timed_behind(self, index: int, after: int) -> bool:
        """Whether a venue begins a clause that only tells its clock time: |白云菜场|12:00，|好运面馆|18:00-18:40；; or a line
        that does: |白云药店|，20:00."""
        begins = self.kind_at(index - 1) in (*ENDS, TokenKind.DATE)
        if not begins or not self.has_hour_behind(index, after):
            return False
        head = self.head(index, after) if index == 0 else None  # ⏎|王记酿皮店|9:40-10:10⏎, |青山寺|18:00
        longer = head is not None and self.tokens[after - 1].end > self.tokens[index].start + len(head[0])
        told = index == 0 and self.is_told_in_full(self.tokens[0].start, self.tokens[after - 1].end, after)
        return self.is_venue(index, after) or told or (longer and head is not None and head[1] in _VISITED_KINDS)

    def has_hour_behind(self, index: int, after: int) -> bool:
        """Whether nothing but a clock time stands in the clause behind a text: |三只羊|⇥12:00⏎."""
        parted = self.kind_at(after) is TokenKind.STOP and self.words(after) in (" ，\t" if index == 0 else " \t")
        time = after + parted
        end = time + 1 + (self.kind_at(time + 1) is not None and self.words(time + 1) in _ABOUT)
        return self.kind_at(time) is TokenKind.TIME and self.kind_at(end) in ENDS

    def is_of_day_part(self, index: int, after: int) -> bool:
        """Whether a venue stands behind a part of the day that is set off from it: 下午，|白云菜场|；, 上午 |青禾公园|."""
        part = index - 2
        return (
            self.kind_at(index - 1) is TokenKind.STOP
            and self.words(index - 1) in "，： "
            and self.kind_at(part) is TokenKind.TEXT
            and _DAY_PART.fullmatch(self.words(part)) is not None
            and self.kind_at(part - 1) in (*ENDS, TokenKind.DATE)
            and self.kind_at(after) in (*ENDS, TokenKind.BRACKET)
            and self.is_venue(index, after)
        )

    def is_time_ahead(self, index: int) -> bool:
        """Whether the bracket at `index` gives the time of what follows: ，（9:30）|甲店, but not 甲店（9:30）|乙店."""
        ahead = self.kind_at(index - 1)
        return ahead is not TokenKind.TEXT and bool(ONLY_TIME.fullmatch(self.words(index)))

    def is_area_ahead(self, index: int) -> bool:
        """Whether the bracket at `index` begins an item or a clause and tells where the place behind it lies: 9:30，（青松路）|甲店."""
        behind = index + 1
        joined = self.kind_at(behind) is TokenKind.TEXT and self.tokens[behind].start == self.tokens[index].end
        if self.kind_at(index) is not TokenKind.BRACKET or not joined:
            return False
        start, end = self.tokens[index].start + 1, self.tokens[index].end - 1
        apart = self.kind_at(index - 1) in (*ENDS, TokenKind.TIME) or self.is_time(index - 1)
        division = any(n.form == "full" and n.end == end for n in names_at(self.text, start, end))
        area = division or end in (town_end(self.text, start, end), address_end(self.text, start, end))
        return apart and area

    def is_clocked(self, index: int) -> bool:
        """Whether the bracket at `index` tells nothing but when, with a clock time: （3月4日8:00-8:20）."""
        if self.kind_at(index) is not TokenKind.BRACKET:
            return False
        moments = moments_in_bracket(self.text, self.tokens[index].start)
        return moments is not None and _CLOCK.search(self.text, moments[0], moments[1]) is not None

    def ends_with_moment(self, index: int) -> bool:
        """Whether nothing but a day and a clock time stands behind the comma at `index`: 七匹狼|，|3月4日8:00-8:20。"""
        if self.kind_at(index) is not TokenKind.STOP or self.kind_at(index + 1) is not TokenKind.DATE:
            return False
        return find_moment_at_end(self.text, self.tokens[index].start, self.tokens[-1].end) is not None

    def is_named(self, index: int, after: int) -> bool:
        """Whether the text ends with a word for a venue or an address, and has more than that."""
        head = head_word(self.text, self.tokens[index].start, self.tokens[after - 1].end)
        return head is not None and self.tokens[after - 1].end - self.tokens[index].start > len(head[0])

    def heads_dated_line(self, index: int, after: int) -> bool:
        """Whether a text is the first item of a line of names that begins with its day: 3月8日 |七匹狼|，好运面馆."""
        date = index - 1 if self.kind_at(index - 1) is TokenKind.DATE else index - 2
        if date != 0 or self.kind_at(0) is not TokenKind.DATE or (index == 2 and self.words(1) not in "，："):
            return False
        if self.kind_at(after) not in (TokenKind.STOP, TokenKind.COMMA) or after != index + 1:
            return False
        told = (TokenKind.TEXT, TokenKind.STOP, TokenKind.COMMA, TokenKind.BRACKET)
        return all(token.kind in told for token in self.tokens[1:]) and any(
            self.is_plainly_named(later)
            for later in range(after, len(self.tokens))
            if self.kind_at(later) is TokenKind.TEXT
        )

    def is_dash(self, index: int) -> bool:
        return self.kind_at(index) is TokenKind.STOP and self.words(index) == "-"

    def dashes(self) -> int:
        return sum(self.is_dash(index) for index in range(min(len(self.tokens), _LOOKED_AT)))

    def is_station(self, index: int, after: int) -> bool:
        """Whether the text names a station or is one side of 甲7:35-乙8:21."""
        kind = head_word(self.text, self.tokens[index].start, self.tokens[after - 1].end)
        if self.is_leg(index, self.is_dash(1)):
            return True  # G1次（青禾南-白云东，5车3A）
        if self.follows_ride(index) or (self.is_dash(index - 1) and self.follows_ride(index - 2)):
            return True  # G1次 青禾南-白云东 5车
        if kind is not None and kind[1] not in ("area", "home") and self.dashes() >= _DASHES_OF_CHAIN:
            return True  # 青禾园-白云山-好运夜市
        if self.words(index) in _OWN_HOME and after == index + 1 and self.dashes() >= _DASHES_OF_CHAIN:
            return True  # 家-白云菜场-家
        return (kind is not None and kind[1] == "transport") or TokenKind.TIME in (
            self.kind_at(after),
            self.kind_at(index - 2),
        )

    def follows_ride(self, index: int) -> bool:
        """Whether a text right behind a train's number is the first of two that a dash joins: G1次 |青禾南|-白云东."""
        blank = self.kind_at(index - 1) is TokenKind.STOP and self.words(index - 1) == " "
        return (
            self.kind_at(index - 1 - blank) is TokenKind.RIDE
            and self.kind_at(index) is TokenKind.TEXT
            and self.is_dash(index + 1)
            and self.kind_at(index + 2) is TokenKind.TEXT
        )

    def is_leg(self, index: int, linked: bool) -> bool:
        """Whether the text is one end of a ride that a bracket behind its number tells, and nothing but its seat follows."""
        return (
            self.behind_ride
            and linked
            and index in (0, _TOKENS_OF_LEG - 1)
            and self.kind_at(_TOKENS_OF_LEG) in (None, TokenKind.STOP)
        )

    def is_inquiry(self, index: int, after: int) -> bool:
        """Whether the deed behind 经 is what somebody else did: 经公安机关|排查, but not 途经白云服务区|加油."""
        return (
            index > 0
            and self.words(index - 1) in ("经", "经过")
            and self.kind_at(after) is TokenKind.DO
            and re.search("[查检诊测采]", self.words(after)) is not None
        )

    def is_dated_behind(self, index: int, after: int) -> bool:
        """Whether the text names a venue and only its moments follow: 白云菜场|3月6日9:00-9:30."""
        end = self.tokens[after - 1].end
        last = self.tokens[-2 if self.kind_at(len(self.tokens) - 1) is TokenKind.STOP and len(self.tokens) > 1 else -1]
        visited = last.kind is TokenKind.BRACKET and names_visitors(self.text, last.start, last.end)
        found = find_moment_at_end(self.text, end, last.start if visited else self.tokens[-1].end, visited)
        return found is not None and (self.is_named(index, after) or "\t" in self.text[end : found[0]] or index == 0)

    def is_told_in_full(self, start: int, end: int, after: int) -> bool:
        """Whether a deed that only a visitor does follows an address with its division: |青禾区白云镇李某家|吃饭."""
        return (
            self.names_division(start, end)
            and not names_only(self.text, start, end)
            and self.words(after) not in _FOUND_THERE
        )
