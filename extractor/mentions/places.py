"""Places: venues, addresses, stations, and the pronouns that stand for them (家, 工作地, 小区).

A place is a stretch of text behind a cue (到|兰馨美容院), behind a clock time (11:24 |南滨医院), before a deed
(|天峰社区卫生所|就诊), or an item of a list that such a place or an introduction (涉及...) begins. Where it ends, the
tokens tell; what its parts are (county, road, name) is read later, with context.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extractor.lexicon.kinds import PlaceKind
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions.addresses import address_end
from extractor.mentions.divisions import names_at, town_pattern_at
from extractor.mentions.rule import Mention
from extractor.mentions.tokens import Mark, Token, TokenKind, tokenize

__all__ = [
    "PlaceValue",
    "Role",
    "area_head",
    "area_head_before",
    "find",
    "living_cue",
    "opens_list",
    "short_head",
    "trim_place",
]

Role = TokenKind


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """How the text led to the place (`role` and its `cue`), and the kind of place that its last word tells."""

    role: Role
    kind: PlaceKind | None
    cue: str = ""


_LEADERS = (TokenKind.TO, TokenKind.AT, TokenKind.FROM, TokenKind.VIA)

# （甲路乙路口）, （万达店）, （一楼）: where a place is or which branch. Other brackets tell of masks, plates, durations.
_LOCATING = re.compile(
    r"[路街巷道弄胡同里号院楼层栋幢座室店铺城区县市镇乡村屯组站口场馆侧面旁边角近园苑府庄厦门厅部所]|桥|[东西南北]头$|(?:主|友|事|戚|属|[父母子女婆公哥姐弟妹])家$|院区|公司|地下|公寓|[一-龥]{2,}酒店|万达|银泰"
)
_NOT_LOCATING = re.compile(
    r"口罩|停留|分钟|小时(?!店|便利|营业|药)|时长|车牌|牌照|座位|车厢|号车|航班|次列车|同行|同乘|全程|佩戴|自述|支付|步行|驾|乘|微信|扫码|密接|接触|病例|患者|阳性"
    r"|[已未无]|均|系|前往|返回|期间|简称|下同|同下|以下|编号|老公|妻子|丈夫|儿子|女儿|父亲|母亲|购|就餐|吃|买(?!买)|人员|风险|隔离|监控|堂食|打包|外卖|\d{1,2}:\d\d|\d[点时]"
)
_ONLY_TIME = re.compile(r"（(?:\d{1,2}月\d{1,2}日)?[约\d:：\-至时点分许左右、，上下午中晚早凌晨]+）")

# What a cue leads to when it is no place.
_NOT_A_PLACE = re.compile(
    r"""^(?:
        [其他她它我你您该此那这各每][^路街村镇乡城海华庄]{0,3}(?:$|人|者|时|期|地|类|间|段|次|方|区域)
      | [上以前后同](?![\u4e00-\u9fff][市县区旗]$)[^路街村镇乡城海华庄]?(?:$|人|者|时|期|地|类|间|段|次|方|区域)  # but 同江市
      | 以?下同|以下简称|现场$|原地$|他人|别人|外人|旁人|自己|本人|大家|人员|家属|亲属|群众|市民|居民|患者|病人|医生|护士|司机|乘客|旅客
      | 同事|朋友|同学|亲友|亲戚|邻居|家人|父母|父亲
      | (?:母亲|妻子|丈夫|儿子|女儿|孩子|儿媳|女婿|爱人|老伴|孙子|孙女|外孙|弟弟|哥哥|姐姐|妹妹)(?!家)
      | (?:日期|时间|地点|场所|序号|编号|名称|备注|区域|点位|地址|详细地址|活动轨迹|轨迹)$  # the head of a table
      | 期间|时间|目前|现在|今|当前|近期|当时|次日|当天|当日|当晚|晚|早|凌晨|上午|下午|中午|傍晚|夜间|随后|之后|以来|以后|以前|之前
      | (?:核酸(?:检测)?(?:采样)?|检测(?:采样)?)(?!采样[点亭屋室处站]|检测[点亭屋室处站]|[点亭屋室处站]|中心)
      | 发热|发烧|咳嗽|症状|结果|阳性|阴性|确诊|疑似|无症状|密切|密接|次密|隔离期|隔离观察期|医学观察期|排查|筛查
      | 流调|调查|疫情|防控|感染|接触|通报|通知|协查|信息|推送|电话|报告|消息|上级
      | 转运(?!中心|站|场)|闭环|管控|解除
      | 在[该此其]|之日|满\d|[东西南北]往[东西南北]
      | 位|多|少|一起|共同|戴|佩戴|做好|落实|第一|点对点
      | [\d.\-]+(?:[℃度天个名人例次分秒%级倍]|多|余)?$
    )""",
    re.VERBOSE,
)
_NOWHERE_SAID = re.compile(r"(?:外省市?|外地|省外|外市|市外|[京沪]外|异地|我[省市县区]|全[省市县区]|各地)$")
# who signs below a list: no place of it
_AUTHORITY = re.compile(
    r"(?:指挥部|领导小组|卫健委|卫生健康(?:委|局)|卫健局|疾控中心|疾病预防控制中心|防控办|(?<![村居]民)(?<![村居])委员会|人民政府)(?:办公室)?$|指挥部办公室$"
)
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
_NO_NAME = re.compile(
    r"[已未均被将请应须]|人员|风险|疫情|病例|感染|患者|核酸|检测|结果|隔离|措施|防控|工作(?!室|站)|情况|消毒|消杀|处置|流调|排查|转运|核查|新增|累计|专家|社区[一-龥]{0,2}(?:通知|上报)|\d[例名人岁度℃]|等$"
)
_ENDS = (None, TokenKind.STOP, TokenKind.COMMA)
_HIGHWAY = re.compile(r"(?:[GS]\d{1,4})?[\u4e00-\u9fff]{0,8}(?:高速(?:公路)?|国道|省道|环线)|[GS]\d{1,4}")
_ABOUT = ("左右", "许", "大约", "前后")
# 由|甲医院|救护车转运: who did it, not where from
_AGENT_AFTER = re.compile(
    r"的?(?:负压)?(?:救护车|救护|转运|专[车人]|车辆|派[出遣车]|安排|组织|工作人员|人员|医护|医[生务]|接[至到回走诊收]|护送|送[至到往]|收治|采样|采集|检测|复核|诊断|确诊|判定"
    r"|管控|隔离|负责|闭环|点对点|实施|进行|开展|通报|推送|报告|通知)"
)
_LONGEST_HEAD = 15  # 双江拉祜族佤族布朗族傣族自治县
_PERSON_HOME = re.compile(r"(?:家|家中|家里)$")
_HOMEWARD = re.compile(r"(?:返回|回到|返|回|到|在)(?:自己|其)?(?=[\u4e00-\u9fff])")
_NOT_PART = re.compile(
    r"(?:人员|人群|症状|情况|措施|工作|阳性|阴性|期间|过程|时间|筛查|排查|闭环|例行|病例|感染者|接触者|密接者?|次密接|同志|要求|规定|方式|原则|结果|标本|肺炎|治疗|方案|病毒|检测|管控|车厢|车内|车上|[座铺]|的密切|报告|通知|电话|反馈|短信|推送|协查函|获悉)$"
)

_LEAD_IN = re.compile(
    r"(?:\d{1,2}[.．](?!\d)|[①-⑳]|[^，。、；：（]{0,12}?(?:场所|地点|点位|轨迹|[取送]餐点|采购点|(?<!小)区域)(?:有|为|包括|是|在|：)"
    r"|了(?!凡)|过的?(?![街境桥路])|的|位于|自己的?|一家(?![人亲村])|一个|某个|约?\d+(?:分钟|小时)后|日常(?=在|到)"
    r"|(?<=[\d时点分半])(?:左右|许|多|前后)|(?:凌晨|清晨|早上|上午|中午|下午|傍晚|夜间))(?=[\u4e00-\u9fffA-Za-z])"
)
_LEAVES = re.compile(r"(?:内的?|里的?|中的?|处的?|的|时|等地?|等处|这边|那里|一带|期间|之间|左右|，)$")
_SCHOOL_NUMBER = re.compile(r"[一二三四五六七八九十\d附高初]中$")

_ADDRESS_CUE = re.compile(
    r"(?:址|住|居|居住|家居|单位|居住地)(?:于|在|为|是)?$"
)  # behind these any wording is an address
_SITES = r"(?:场所|轨迹|区域|点位|地点)"
_ANNOUNCES = re.compile(
    rf"涉及(?:的)?[^，。；]{{0,16}}{_SITES}|(?:{_SITES}|活动情况|居住地信息)(?:公布)?(?:如下|为|包括|有|：|是)|居住地?(?:信息)?(?:分别)?(?:分布)?(?:于|在|如下|包括)[：:]|涉及[：:]$"
)
_AREA = r"(?P<area>[\u4e00-\u9fff]{1,8}(?:省|市|州|盟|区|县|旗|镇|乡|街道|苏木))(?:[（(]\d{1,3}[个处例名][）)])?"
_AREA_HEAD = re.compile(rf"[■●◆▲★□○•·【\s]*(?:[（(]?[一二三四五六七八九十\d]{{1,2}}[）)]?[、.]?)?{_AREA}[：:\n】]")
_SHORT_HEAD = re.compile(r"[■●◆▲★□○•·【\s]*(?P<area>[\u4e00-\u9fff]{2,4})[：:】]")
_AREA_HEAD_BEFORE = re.compile(rf"{_AREA}[：:】]\s?$")
_LIST_HEADS = re.compile(
    r"涉及|轨迹(?:为|如下|包括|有|是)|(?:场所|地点|点位|(?<!小)区域|[取送]餐点|采购点)(?:为|有|如下|包括|是)|(?:到过|去过)$"
)


def trim_place(text: str, start: int, end: int) -> tuple[int, int]:
    """`text[start:end]` without the words that only lead into a place or out of it (了..., ...内, ...的)."""
    while match := _LEAD_IN.match(text, start, end):
        start = match.end()
    while end - start > 2 and (match := _LEAVES.search(text, start, end)):
        shorter = match.start()
        word = kind_of_venue(text[start:end])
        if (word and len(word[0]) > len(match[0])) or _SCHOOL_NUMBER.search(text, start, end):
            break
        end = shorter
    unclosed = text.rfind("（", start, end)
    if unclosed >= 0 and text.find("）", unclosed, end) < 0:
        end = unclosed
    while start < end and text[start] in " ，、：“\"'":
        if text[start] == "“" and "”" in text[start:end]:
            break
        start += 1
    while start < end and text[end - 1] in " ，、：。；":
        end -= 1
    return start, end


def _kind(text: str, start: int, end: int) -> tuple[str, PlaceKind] | None:
    """Head word and kind of a place, a closing bracket left out."""
    plain = text[start:end]
    if plain.endswith("）"):
        inside = plain[plain.rfind("（") + 1 : -1]
        plain = plain[: plain.rfind("（")]
        return kind_of_venue(plain.rstrip("”")) or kind_of_venue(inside)
    return kind_of_venue(plain.rstrip('”"'))


@dataclass(slots=True)
class _Reader:
    text: str
    tokens: list[Token]
    in_list: bool = False

    def kind_at(self, index: int) -> TokenKind | None:
        return self.tokens[index].kind if 0 <= index < len(self.tokens) else None

    def words(self, index: int) -> str:
        token = self.tokens[index]
        return self.text[token.start : token.end]

    def locates(self, index: int) -> bool:
        """Whether the bracket at `index` says where a place is."""
        inside = self.words(index)[1:-1]
        return bool(_LOCATING.search(inside)) and not _NOT_LOCATING.search(inside)

    def stretch(self, index: int) -> int:
        """The index behind the text that begins at `index`, with brackets that locate and text that goes on behind
        them."""
        end = index + 1
        if self.kind_at(end) is TokenKind.HOME and self.words(end).startswith("家"):
            return end + 1  # 齐贤南百小区|家中
        branch = self.kind_at(end + 1) is TokenKind.BRACKET and self.words(end + 1).endswith("店）")
        if self.kind_at(end) is TokenKind.DO and branch and self.locates(end + 1):
            end += 1  # 丹尼斯购物（四天地店）
        while self.kind_at(end) is TokenKind.BRACKET and self.locates(end):
            end += 1
            if self.kind_at(end) is TokenKind.TEXT and self.tokens[end].start == self.tokens[end - 1].end:
                rest = self.words(end)
                if not (kind_of_venue(rest) and not _NOT_A_PLACE.match(rest)):
                    break
                end += 1
        return end

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
        kind = _kind(self.text, start, end)
        value = PlaceValue(role, kind[1] if kind else None)
        return Mention(start, end, f"place.{role.name.lower()}", value), after

    def is_place(self, start: int, end: int, role: TokenKind, index: int, after: int, address: bool) -> bool:
        words = self.text[start:end]
        plain = words.split("（")[0]
        if len(words) > 90 or (
            _NOT_A_PLACE.match(plain) and not _PERSON_HOME.search(plain) and not self.names_division(start, end)
        ):
            return False
        if plain and not re.search(r"[\u4e00-\u9fffA-Za-z]", plain):
            return False
        if address:
            return len(words) >= 2
        if role is TokenKind.VIA and _HIGHWAY.fullmatch(plain):
            return False
        if role is TokenKind.FROM and self.text[start - 1] == "由" and _AGENT_AFTER.match(self.text, end):
            return False
        if _NOWHERE_SAID.match(plain):
            return False
        head = _kind(self.text, start, end)
        following = self.kind_at(after)
        if role in _WITHOUT_CUE and _AUTHORITY.search(plain):
            return False
        if head is None and _NOT_PART.search(plain):
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
            TokenKind.ARROW,
            TokenKind.TIME,
            TokenKind.RIDE,
            TokenKind.BRACKET,
            TokenKind.HOME,
        )
        if role in _WITHOUT_CUE and ends_well and self.looks_like_address(start, end):
            return True
        if self.may_lack_head(role, index, following) and 3 <= len(plain) <= 25 and not _NO_NAME.search(plain):
            return True
        if role in (TokenKind.TO, TokenKind.VIA, TokenKind.FROM):
            return (
                bracket
                or (ends_well and 2 <= len(plain) <= 30)
                or (len(plain) == 1 and plain in "沪京津渝杭苏浙宁甬锡穗深")
            )
        if role is TokenKind.AT:
            if self.is_time(index - 2) and following in (*_ENDS, TokenKind.TIME) and 3 <= len(plain) <= 25:
                return not _NO_NAME.search(plain)  # 10:00在|团部巴扎，
            names_city = following is TokenKind.COMMA and any(n.end == end for n in names_at(self.text, start, end))
            return bracket or names_city or (following in (TokenKind.DO, TokenKind.AT) and 2 <= len(plain) <= 30)
        return bracket

    def may_lack_head(self, role: TokenKind, index: int, following: TokenKind | None) -> bool:
        """Whether the list alone tells that a name is a venue's: 青禾菜场、|七匹狼|、好运面馆; 8:00|七匹狼|9:00青禾菜场."""
        if role is TokenKind.TIME and following in (TokenKind.TIME, TokenKind.DATE):
            return True
        if role is TokenKind.TIME and self.is_time(index - 1) and following in _ENDS:
            return True  # 9:30七匹狼，
        if not self.in_list or following is TokenKind.DO:
            return False
        listed = TokenKind.COMMA in (self.kind_at(index - 1), following) and following in _BEHIND_TIMED
        return (role is TokenKind.TIME and following in _BEHIND_TIMED) or (role is TokenKind.COMMA and listed)

    def before_head(self, start: int, end: int) -> int:
        """Where a place ends whose last words are the head over the next part of a list: 青禾菜场|白云区：好运面馆."""
        for head in range(max(start, end - _LONGEST_HEAD), end - 1):
            if any(naming.form != "short" and naming.end == end for naming in names_at(self.text, head, end)):
                return head
        return end

    def names_division(self, start: int, end: int) -> bool:
        """Whether the wording begins with the full name of a division (多伦县, 同江市)."""
        return any(naming.form == "full" for naming in names_at(self.text, start, end))

    def looks_like_address(self, start: int, end: int) -> bool:
        """Whether the wording begins with a division or a road and number, whatever it ends with (甲县乙镇丙冷库)."""
        if self.names_division(start, end):
            return True
        return town_pattern_at(self.text, start, end) is not None or address_end(self.text, start, end) > start

    def read(self) -> Iterator[Mention[PlaceValue]]:
        index = 0
        while index < len(self.tokens):
            found = self.read_at(index)
            if found is None:
                index += 1
                continue
            mentions, index = found
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
            while self.kind_at(start) in (*_LEADERS, TokenKind.LINK):
                start += 1  # 曾到, 前往到; 先后到
            found = self.series(start, kind, address) if start < len(self.tokens) else None
            if found is None and start > index + 1:
                return [], start  # what leads to nothing need not be tried again
            if found is not None:
                cue = self.words(start - 1) if self.kind_at(start - 1) in _LEADERS else self.words(index)
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
        while self.kind_at(after) is TokenKind.COMMA:
            following = self.place(after + 1, role)
            if following is None:
                break
            mentions.append(following[0])
            after = following[1]
        return mentions, after

    def bare(self, index: int) -> tuple[list[Mention[PlaceValue]], int] | None:
        """A place that no cue leads to: behind a clock time, before a deed, in a chain, in a list."""
        before = self.kind_at(index - 1)
        if self.is_time(index - 1):
            before = TokenKind.TIME
        if head := _LIST_HEADS.search(self.words(index)):
            self.in_list = True
            goes_on = head.end() < len(self.words(index)) and head[0].endswith(("为", "有", "包括", "是"))
            return self.series(index, TokenKind.COMMA, address=False) if goes_on else None
        after = self.stretch(index)
        following = self.kind_at(after)
        behind_comma = before is TokenKind.STOP and self.words(index - 1) in "，：:" and self.is_time(index - 2)
        behind_bracket = before is TokenKind.BRACKET and self.is_time_ahead(index - 1)
        timed = (before is TokenKind.TIME or behind_comma or behind_bracket) and following in _BEHIND_TIMED
        dashed = (
            self.is_dash(index - 1) or self.is_dash(after) or (following is TokenKind.TIME and self.is_dash(after + 1))
        )
        chained = TokenKind.ARROW in (before, following) or (dashed and self.is_station(index, after))
        told = following is TokenKind.DO and before in (
            None,
            TokenKind.STOP,
            TokenKind.LINK,
            TokenKind.DATE,
            TokenKind.RIDE,
        )
        listed = self.in_list and (
            before in (TokenKind.STOP, TokenKind.COMMA, TokenKind.TEXT)
            or (before is None and following in (None, TokenKind.STOP, TokenKind.COMMA, TokenKind.BRACKET))
        )
        bracketed = following is TokenKind.BRACKET and bool(_ONLY_TIME.fullmatch(self.words(after)))
        if not (timed or chained or told or listed or bracketed):
            return None
        role = TokenKind.ARROW if chained else TokenKind.TIME if timed else TokenKind.DO if told else TokenKind.COMMA
        if role is TokenKind.TIME:
            return self.series(index, role, address=False)
        found = self.place(index, role)
        if found is None:
            return None
        mention, after = found
        strong = _kind(self.text, mention.start, mention.end)
        if (
            told
            and not (strong and len(strong[0]) >= 2 and strong[1] not in ("area", "other", "workplace"))
            and not self.text[mention.start : mention.end].endswith("）")
        ):
            return None
        return [mention], after

    def is_time(self, index: int) -> bool:
        """Whether a clock time ends with the token at `index`: 9:30, 9时左右."""
        if self.kind_at(index) is TokenKind.LINK and self.words(index) in _ABOUT:
            index -= 1
        return self.kind_at(index) is TokenKind.TIME

    def is_time_ahead(self, index: int) -> bool:
        """Whether the bracket at `index` gives the time of what follows: ，（9:30）|甲店, but not 甲店（9:30）|乙店."""
        ahead = self.kind_at(index - 1)
        return ahead is not TokenKind.TEXT and bool(_ONLY_TIME.fullmatch(self.words(index)))

    def is_dash(self, index: int) -> bool:
        return self.kind_at(index) is TokenKind.STOP and self.words(index) == "-"

    def is_station(self, index: int, after: int) -> bool:
        """Whether the text names a station or is one side of 甲7:35-乙8:21."""
        kind = _kind(self.text, self.tokens[index].start, self.tokens[after - 1].end)
        return (kind is not None and kind[1] == "transport") or TokenKind.TIME in (
            self.kind_at(after),
            self.kind_at(index - 2),
        )

    def home(self, token: Token) -> Mention[PlaceValue]:
        """家中 within 返回家中, 宿舍 within 回到宿舍; the whole word for 居家 and the like."""
        leads = _HOMEWARD.match(self.text, token.start, token.end)
        start = leads.end() if leads else token.start
        return Mention(start, token.end, "place.home", PlaceValue(TokenKind.HOME, "home"))


_AND = re.compile(
    r"(?<=[\u4e00-\u9fff）])(?:以及|和(?!平|谐|睦|顺|合|信|兴|美|田|静|硕|政|县|龙|林)|[及与])(?=[\u4e00-\u9fff“])"
)
_CROSSING = re.compile(r"交叉口|交汇处|交界处|路口|交口|之间|交叉|交汇")


def _split_pairs(text: str, place: Mention[PlaceValue]) -> list[Mention[PlaceValue]]:
    """东大街和上海商贸街 as two places; 汝河路与勤劳街交叉口 stays one."""
    for link in _AND.finditer(text, place.start, place.end):
        left, right = _kind(text, place.start, link.start()), _kind(text, link.end(), place.end)
        if not (left and right and len(left[0]) + len(right[0]) >= 2) or _CROSSING.search(text, link.end(), place.end):
            continue
        if "（" in text[place.start : link.start()] and "）" not in text[place.start : link.start()]:
            continue
        if link.start() - place.start < 3 or place.end - link.end() < 3:
            continue
        first = Mention(place.start, link.start(), place.rule, replace(place.value, kind=left[1]))
        rest = Mention(link.end(), place.end, place.rule, replace(place.value, kind=right[1], cue=""))
        return [first, *_split_pairs(text, rest)]
    return [place]


def living_cue(cue: str) -> str:
    """A cue as it would be told of one person: 现均住在, 均住 -> 现住; any other as it is."""
    alone = cue.replace("均", "").replace("都", "").replace("也", "")
    return "现住" if alone != cue and alone.startswith("住") else alone


def opens_list(text: str, start: int, end: int) -> int | None:
    """Where the sentence has announced a list of places (轨迹如下, 涉及以下场所); None where it announces none."""
    match = _ANNOUNCES.search(text, start, end)
    return match.end() if match else None


def area_head(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The area over a part of a list, where the sentence begins with one (浦东新区：祝桥镇...)."""
    match = _AREA_HEAD.match(text, start, end)
    return match.span("area") if match else None


def short_head(text: str, start: int, end: int) -> tuple[int, int] | None:
    """What may be the short name of an area over a part of a list (浦东：祝桥镇...)."""
    match = _SHORT_HEAD.match(text, start, end)
    return match.span("area") if match else None


def area_head_before(text: str, start: int, position: int) -> tuple[int, int] | None:
    """The same right before a place, within `text[start:position]` (轨迹为：松江区：|九里亭街道...)."""
    match = _AREA_HEAD_BEFORE.search(text, start, position)
    return match.span("area") if match else None


def find(text: str, start: int, end: int, marks: list[Mark], in_list: bool = False) -> list[Mention[PlaceValue]]:
    """Places of the sentence `text[start:end]` in reading order; `marks` are its dates, times and means of transport.

    Args:
        in_list: the sentence goes on with a list that an earlier one announced.

    What stands in a bracket that is no part of a name is read as a sentence of its own.
    """
    tokens = tokenize(text, start, end, marks)
    found = [part for place in _Reader(text, tokens, in_list).read() for part in _split_pairs(text, place)]
    for token in tokens:
        if token.kind is TokenKind.BRACKET and not any(m.overlaps(token.start, token.end) for m in found):
            found += find(text, token.start + 1, token.end - 1, marks, in_list)
    return sorted(found, key=lambda m: m.start)
