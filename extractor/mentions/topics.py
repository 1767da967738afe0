"""What a sentence is about, as far as its wording tells: advice to the public, work of the authorities, people spoken of
before (该病例, 上述5人), the head of a list of places."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass

from extractor.text.numerals import read_number

__all__ = [
    "Topic",
    "announces_joint_way",
    "announces_public_places",
    "announces_way",
    "asks",
    "back_to_so_many",
    "counts_going",
    "counts_several",
    "find_same_ways",
    "goes_together",
    "goes_with_kin",
    "heads_line",
    "heads_way_of_several",
    "lists_homes_of_many",
    "lists_of_contacts",
    "lists_services",
    "one_of_two",
    "points_ahead",
    "points_at_one",
    "refers_back",
    "tells_contacts_way",
    "tells_joint_way",
    "tells_of_several",
    "tells_totals_apart",
    "tells_way_of",
    "tells_way_together",
    "topic_of",
]


@dataclass(frozen=True, slots=True)
class Topic:
    """Flags of one sentence.

    public: it speaks to or of the public, the authorities, or totals; it ends the description of a case.
    back_to_one: it goes on about the person spoken of last (该患者...).
    back_to_all: it speaks of all persons described before (上述5人均...).
    way: it announces somebody's way (活动轨迹如下).
    advice: it tells the public what to do, whomever it speaks of (请与该患者有接触的...).
    """

    public: bool
    back_to_one: bool
    back_to_all: bool
    way: bool
    advice: bool = False


_CASE_WORD = r"(?:病例|患者|感染者|阳性人员|阳性者|人员|病人|男子|女子|旅客|人|护工|司机|学生|教师|老师|员工|职工|居民|村民|店员|医生|护士|骑手|保安|商户|店主|老人)"
_CASES = r"(?:(?:本土|确诊|无症状|阳性|新冠)*(?:病例|患者|感染者|人员))"
_BACK_TO_ALL = re.compile(
    rf"(?:上述|以上|前述|这|该)(?:[\d一二两三四五六七八九十]+)(?:名|例|位|人)|(?:上述|以上)(?:新增)?(?:本土)?(?:确诊|无症状|阳性)*{_CASE_WORD}"
    # 3例均在..., 四名患者现在..., 2名确诊病例在某院治疗, 患者均为...
    rf"|(?:^|[，。；])(?:目前，?)?(?:[\d一二两三四五六七八九十]{{1,3}}[名例]{_CASES}?(?:目前|现)?(?:均|全部|都|已|正?在(?!\d))|(?:全部)?{_CASES}(?:目前|现)?(?:均|全部|都))"
    rf"|(?:[\d一二两三四五六七八九十]+)(?:名|例|位)?(?:新增)?(?:本土)?(?:确诊|无症状|阳性|新冠)*(?:病例|患者|感染者|人员|人)(?:目前)?(?:均|分别|全部|都|[现也]?已)"
    rf"|^均(?!匀|衡)|新增(?:本土|确诊|无症状)*(?:病例|感染者)(?:活动|行动)?轨迹涉及|^一家[二两三四五六七八]口|(?:^|[，。])(?:均[为系已在由经被]|他们|两人|二人|三人|四人|五人)"
)
_BACK_TO_ONE = re.compile(
    rf"(?:该|此|其中该)(?:名|位|例)?(?:新增|本土|外省|省外|境外)*(?:输入|关联)?(?:确诊|无症状|阳性|初筛|复阳|新冠|肺炎|核酸|检测)*{_CASE_WORD}"
    rf"|(?:^|[，。；：）])(?:其(?!他|余|中|它|次|后|实|间|时)|患者|病例(?![数\d])|本人)|流行病学调查(?:显示|结果)|经(?:流调|流行病学调查|初步调查|初步流调|核实|调查|查)[，：]"
)
_WAY = re.compile(
    r"(?:轨迹|行程|行踪|足迹|活动路线|(?:到过|去过)的(?:地方|场所|地点))(?![^。；：\n]{0,8}(?:交集|重[叠合]|交叉))[^。；：\n]{0,20}：\s*$|"
    r"(?:行程|行踪|足迹)(?:公布)?(?:如下|为)：|(?:活动|行动|行程|生活|运动|流动|在[\u4e00-\u9fff]{1,4})?轨迹(?:如下|为|包括|涉及|：|有|是|公布|情况|及|$|[，。])|(?:涉及|到过|去过)(?:的)?(?:主要|重点|风险|公共){0,2}(?:场所|地点|区域|点位|轨迹)|活动情况"
)
# 主要涉及以下风险点位：...; a list whose last item may run into the advice behind it: ...好运面馆|请与上述点位有交集的...
_WAY_LIST = re.compile(
    r"(?:目前|现|经初步流调|经流调|其|该病例|该感染者|，|：){0,3}(?:主要|活动|现已|已|共){0,2}涉及(?:的|到)?(?:以下|如下|主要|重点|相关|我[市区县]){0,3}(?:风险|公共|活动){0,2}(?:点位|场所|地点)"
    r"(?:有|为|如下|包括|是|：|(?=\d))"
)
_MOMENT = re.compile(r"\d:\d\d|\d[时点]|→")
_GLUED_ADVICE = re.compile(
    r"(?<![，。；：！\n“])(?:请(?=[与有在于到去曾凡近大广])|有(?=轨迹|上述|以上|相同|时空)|如有|相关场所已|不[造信]谣|广大(?=市民|居民|群众)|温馨提[示醒])"
)
# 现将其活动轨迹公布如下: the authority speaks, but of a case
_PUBLISHES_WAY = re.compile(
    r"(?:为[^。；\n]{2,40}，)?(?:现|兹)?将(?!以下)[^。；\n]{0,24}(?:轨迹|行程|活动情况)[^。；\n]{0,12}(?:如下|为|：)"
    r"|(?:现|兹)将[^。；：\n]{0,30}如下：(?=该|其|此)"
)
# how sentences to or of the public begin
_PUBLIC_START = re.compile(
    r"""(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)]?[、.．]\s?|[（(][一二三四五六七八九十\d]{1,2}[）)]|(?!\d)\S{1,6}：)?(?:
        请|敬请|提醒|再次提醒|温馨提[示醒]|特别提[示醒]|特此|凡|广大|希望|倡导|呼吁|务必|坚持|坚决|严格|严禁|加强|加快|进一步|切实|全面|如有|如出现|如果|若(?!尔盖)|一旦
      | 市民|居民|群众|社会各界|各(?:级|地|区|县|镇|街|单位|部门|村|社区|乡)|全(?:市|区|县|省|体)|我(?:市|区|县|省)(?:已|将|立即|第一时间|迅速|高度|疫情)|本市(?:将|已)
      | 截至|截止
      |自(?![述诉觉感驾行己我备带家购愿费测称])[\u4e00-\u9fff\d]{2,12}起
        (?!，?(?:陆续|先后|开始|逐渐)?(?:出现|有(?=[发咳咽流鼻头乏腹畏])|自觉|自感|感觉|感到|发热|发烧|咳|咽|乏力|头[痛晕]|鼻塞|流[涕鼻]))
      |根据(?!流|病)|按照|依据|经(?:专家|市|省|县|区)?[\u4e00-\u9fff]{0,20}(?:研究|研判|批准|同意)
      | 从\d{1,2}月\d{1,2}日(?:\d{1,2}时)?起，?[^，。；\n]{0,24}?(?:实行|实施|划[为定]|调整|封闭|封控|暂停|启动|管控)
      | 鉴于|针对|为(?:切实|做好|进一步(?!的?(?:诊|治|检查|明确|确诊))|有效|防止|保障|确保|全面|防范|尽快|阻断|坚决|严防|巩固|此(?![前次])|了)
      | 接到?(?:报|报告|通知|通报|信息|协查)后?|疫情发生后|事件发生后|接报后|市、区|区、街|省、市|市县|卫健|疾控|公安
      | 对(?:上述|相关|所有|密切|排查|涉及|以上|该|其)[\u4e00-\u9fff]{0,14}(?:场所|人员|区域|消毒|消杀|管控|落实|采取|实施|进行|开展|终末|环境|密接|接触者)
      | 来[、返]?返?[\u4e00-\u9fff]{1,4}人员(?!\d)|已对|已完成|已落实|已排查|已判定|已追踪|累计|共(?:排查|追踪|判定|采集|采样)|排查(?:出|到)|初步(?:排查|判定)|判定(?:密切|出)
      | (?:密切接触者|密接人员?)(?:情况|信息|排查|管控|追踪)|密切接触者(?:均|已|正在|\d|共)|密接(?:均|已|人员|\d)|次密接|现将|现就|现发布|以下|具体(?:如下|情况)|有关情况
      | 疫情防控|(?:当前|近期|近日)，?(?:疫情|全国|国内|我国|多地|各地|省|市|我|国际|部分|本土|新冠|周边|受|由于)
      | 目前，?(?:流调|全市|我|相关|进一步|密切|密接|各项|已|市|区|县|正|疫情|对|排查|有关|其(?:密|所有|他))|咨询电话|联系电话|值班电话
      | 热线|电话|来源|编辑|记者|附[：件]|注：|地址：|主办|承办|版权|网站|关闭|打印
      | 出现(?:发热|咳嗽|不适|可疑)|不(?:信谣|造谣|传谣|恐慌|聚集)|科学佩戴|做好(?:个人|自我)|保持|养成|减少|避免|接种(?:新冠|疫苗)(?![^，。；\n]{0,8}[\d一二两三][剂针])|第一时间|立即|尽快|尽早
      |自觉(?!\d{1,2}[月日]|身体|有[发咳]|咽|喉|发热|乏力|头)
      | 主动(?!(?:前往|到|去|就|参加|做|进行|要求|申请|接受|在)[^，。；\n]{0,24}(?:时|发现|检出|阳性|就医|就诊|采样))
    )""",
    re.VERBOSE,
)
_PUBLIC_WORDS = re.compile(
    r"^(?:本土|境外)[^，。]{0,12}情况\s*$|\d{4}年第\d{1,3}号(?:通告|公告|通报)|(?:核酸|采样|检测)[^，。；\n]{0,6}[点亭屋](?:一览|名单|设置|分布|汇总|清单|信息|公布)|设置(?:便民|免费|固定|核酸)*采样[点亭]|联系地址：|邮编：|广大(?:市民|居民|群众|村民)|市民朋友|不信谣|请(?:与|有|在|于|及时|立即|主动|尽快|自觉|您|大家|广大|市民|乘坐|以上|上述|近期|曾)|有(?:相同|过)?(?:上述|以上|类似)?(?:活动)?轨迹(?:交集|重叠|重合|交叉)|轨迹有?(?:交集|重叠|重合)|将依法|法律责任|个人防护|立即(?:向|主动)(?:所在|社区|属地)|主动(?:向|报)|社区（村）|防疫[“”三]|三件套|五还要"
    # 甲区、乙区除中风险区外的其余地区为低风险区
    r"|(?:其他|其余|以外的?|外的?)(?:其他|其余)?(?:区域|地区|范围|街道|乡镇)[^，。；\n]{0,6}(?:均|都|仍|调整|划定?|列)?为[^，。；\n]{0,6}(?:风险|防范|管控|封控)"
)


_ADVICE = re.compile(r"(?:敬?请|凡|如[有出果]|若|希望|提醒|特此|广大|一旦|务必)")


# 返乡后|主动向社区报备, 3月5日主动报告: what somebody did, who is not asked to do it
_REPORTED_THEMSELVES = re.compile(
    r"^(?![^。；\n]{0,80}(?:请|凡|应|须|需|如有|若|市民|群众|人员(?:要|抵|入|来)))"
    r"[^。；\n]{0,60}?(?:日|当天|次日|后|并|时|，)主动(?:向|报)(?![^，。；\n]{0,12}(?:的[，。]|者))"
)


def topic_of(text: str, start: int, end: int) -> Topic:
    """The flags of the sentence `text[start:end]`."""
    while start < end and not (text[start].isalpha() or text[start].isdecimal() or text[start] in "（("):
        start += 1  # emoji, bullets, ①
    words = text[start:end]
    advice = _GLUED_ADVICE.search(words)
    if advice and (_WAY_LIST.match(words) or _MOMENT.search(words, 0, advice.start())):
        end = start + advice.start()
        words = text[start:end]
    of_all_so_far = "累计" in words[:40]  # 累计报告29例，均在...
    back_to_all = not of_all_so_far and bool(_BACK_TO_ALL.search(words[:60]))
    back_to_one = bool(_BACK_TO_ONE.search(words[:60]))
    way = bool(_WAY.search(words) or _WAY_LIST.match(words))
    public = bool(_PUBLIC_START.match(text, start, end) or _PUBLIC_WORDS.search(words))
    public = public and not _PUBLISHES_WAY.match(text, start, end) and not _REPORTED_THEMSELVES.search(words)
    return Topic(public, back_to_one, back_to_all, way, bool(_ADVICE.match(words)))


_MANY = r"(?P<{}>\d{{1,4}}|[二两三四五六七八九十]{{1,3}})"
# 上述|2例无症状感染者, 这|55|人均..., |三|人8日核酸检测阳性, |两名患者已...
_SO_MANY = re.compile(
    rf"(?:(?:上述|以上|前述|这|该){_MANY.format('those')}|(?:^|[，。；])(?:目前，?)?{_MANY.format('these')})[名例位人]"
    r"(?:新增|本土|新冠|肺炎)*(?P<status>确诊|无症状|疑似)?"
)
_STATUSES = {"确诊": "confirmed", "无症状": "asymptomatic", "疑似": "suspected"}


def back_to_so_many(text: str, start: int, end: int) -> tuple[int | None, str | None]:
    """How many persons told before a sentence says that it speaks of, and what it says they are (上述2例无症状感染者: 2,
    asymptomatic)."""
    match = _SO_MANY.search(text[start : min(end, start + 60)])
    if match is None:
        return None, None
    many = read_number(match["those"] or match["these"])
    return (many if isinstance(many, int) and many > 1 else None), _STATUSES.get(match["status"] or "")


# 5月2日0—24时，|新增本土死亡4例。 新增治愈出院31例。 无新增境外输入确诊病例。: a section of figures begins
_TOTALS_APART = re.compile(
    r"(?:(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日[^，。\n]{0,14}[，,]?)?(?:[本全我][市省区县]|[\u4e00-\u9fff]{2,4}[省市])?(?:当日)?"
    r"(?:(?:新增|报告|无新增)(?:本土|境外输入性?|新冠肺炎)*(?:死亡|治愈|出院|解除)[^，。；\n]{0,12}(?:\d+[例人名]|病例)|[无未]新增[^，。；\n]{0,20}(?:病例|感染者))"
)


def tells_totals_apart(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins a section of figures about persons whom no description tells (新增本土死亡4例。)."""
    return bool(_TOTALS_APART.match(text, start, end))


_CONTACTS_WAY = re.compile(
    r"(?:密接(?:者|人员)?|密切接触(?:者|人员))[^，。；\n]{0,14}(?:轨迹|行程|活动情况)(?![^，。；]{0,6}(?:交集|重[叠合]|交叉))"
)


def tells_contacts_way(text: str, start: int, end: int) -> bool:
    """Whether a sentence announces where a contact went (密接者活动轨迹如下)."""
    return bool(_CONTACTS_WAY.search(text, start, end))


# 涉及密接者的活动场所：, 次密接人员涉及点位如下：
_LIST_OF_CONTACTS = re.compile(
    r"(?![^\n]{0,60}(?:病例|感染者|患者|阳性)[^密\n]{0,16}(?:轨迹|行程|场所|点位))"
    r"[^，。；：\n]{0,12}(?:密接|密切接触)(?:者|人员)?[^，。；：\n]{0,14}(?:轨迹|行程|场所|点位|地点|活动情况)(?![^，。；]{0,6}(?:交集|重[叠合]|交叉))"
    r"[^，。；：\n]{0,8}[：\n]"
)


def lists_of_contacts(text: str, start: int, end: int) -> bool:
    """Whether a line heads the places where contacts went (涉及密接者的活动场所：)."""
    return bool(_LIST_OF_CONTACTS.match(text, start, end))


_SERVICES = re.compile(
    r"(?:以下|下列)[^，。；\n]{0,10}(?:地点|场所|点位|区域|机构|采样点|检测点)[^，。；\n]{0,10}"
    r"(?:(?:开展|进行|设置|设立|接受|提供|参加)[^，。；\n]{0,10}(?:核酸|采样|检测|接种|服务)|关闭|暂停|停业|停止)"
)


def lists_services(text: str, start: int, end: int) -> bool:
    """Whether a sentence leads to places where people are tested or vaccinated, or that are closed (在以下地点开展全员核酸：)."""
    return bool(_SERVICES.search(text, start, end))


def announces_way(text: str, start: int, end: int) -> bool:
    """Whether a sentence announces where somebody went (活动轨迹如下)."""
    return bool(_WAY.search(text, start, end))


_DAY_OF_WAY = re.compile(r"(?:当[天日]|全天)?的?[^\d，。；：\n]{0,10}?(?:轨迹|行程|行踪|足迹|活动)")
_DAY_OF_STAY = re.compile(
    r"(?:\d{1,2}时许)?，?(?:曾|短暂|途[经径]|[在到来赴抵])[^\d，。；：\n]{2,24}(?:停留|逗留|活动|办事|出差|中转|游玩|探亲|就餐|购物)"
)


def tells_day_of_way(text: str, start: int, end: int) -> bool:
    """Whether a date that ends at `start` tells the day of a way that is announced (3月4日|的主要活动轨迹如下)."""
    return bool(_DAY_OF_WAY.match(text, start, end))


def tells_day_of_stay(text: str, start: int, end: int) -> bool:
    """Whether a date that ends at `start` tells when somebody was in a town (3月4日|曾在白云市停留)."""
    return bool(_DAY_OF_STAY.match(text, start, end))


_WAY_BEHIND = re.compile(
    r"(?:在[\u4e00-\u9fff]{1,8}|的|近期|主要){0,3}(?:活动|行动|行程|流调)?轨迹(?!有?(?:交集|重[叠合]|交叉|有时空))"
)


def tells_way_of(text: str, end: int) -> bool:
    """Whether the way of the person whose name ends at `end` is told (张某强|在甲市活动轨迹)."""
    return bool(_WAY_BEHIND.match(text, end))


_PUBLIC_PLACES = re.compile(
    r"(?:涉及|涉疫|到过|去过|活动过|在(?:以下|下列|如下))[^，。；]{0,16}(?:场所|区域|点位|地点|轨迹)[^，。；]{0,8}[：:\n]?"
    r"|(?:新增|上述|以上)[^，。；\d]{0,8}(?:病例|感染者)[^，。；\d]{0,6}轨迹涉及(?!有)"
    r"|(?:公共|主要|重点|风险|涉疫)(?:活动)?(?:场所|点位|区域|活动轨迹)[^，。；]{0,6}(?:如下|包括|有|为|：)|居住(?:于|在)[：:]|居住地址?(?:信息)?[^，。；]{0,4}(?:如下|：)|涉及的?居住小区[^，。；]{0,4}(?:如下|：)"
)


def announces_public_places(text: str, start: int, end: int) -> bool:
    """Whether a sentence announces places that nobody in particular visited (涉及公共场所如下, 分别居住于：)."""
    return bool(_PUBLIC_PLACES.search(text, start, end))


_SEVERAL_CASES = re.compile(r"(?<![\d月])(?:[2-9]|[1-9]\d{1,3})例(?!.{0,4}密)")


def counts_several(text: str, start: int, end: int) -> bool:
    """Whether a sentence counts more than one case at a time (3例为市场业户，1例为厨工)."""
    return bool(_SEVERAL_CASES.search(text, start, end))


_HOMES_OF_MANY = re.compile(
    r"新增(?:[^。；\n]{0,40}?(?:[2-9]|\d{2,4})(?:例|名|人))[^。；\n]{0,60}?(?:(?:分别居住(?:于|在)|居住地(?:分布|信息)?(?:如下|为|于|在))[：:]"
    r"|(?:居住地址?|住址|居住小区)(?:信息|分别|主要|分布){0,3}(?:涉及|为|是|在|于|有)|涉及的?(?:居住)?(?:地址|小区|住址|居住地)(?:分别)?(?:如下|为|有|是|包括)?[：:])"
)


def lists_homes_of_many(text: str, start: int, end: int) -> bool:
    """Whether a sentence counts several new cases and lists where they live (甲区新增35例，分别居住于：)."""
    return bool(_HOMES_OF_MANY.search(text, start, end))


_JOINT = re.compile(
    r"(?:(?:[两二三四五2-5]|这[两几])[人者](?!的|系|为|是|关系)|一家[二三四五六3-6]口|夫妻(?:俩|二人|两人)?|他们)"
    r"(?:[^，。；]{0,8})(?:\d{1,2}(?::\d\d|[时点])|同乘|乘|驾|骑|步行|从|由|到|前往|去|返回|抵达|在|居家|未外出)"
)
_NO_WAY = re.compile(
    r"转运|收治|救治|隔离|定点|检测|核酸|采样|筛查|解除|出院|治愈|诊断|确诊|判定|阳性|报备|居住|现住|家住|密接"
)


def tells_joint_way(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells where several persons went together (两人同乘G1次列车到甲站), and nothing else."""
    return _JOINT.search(text, start, end) is not None and _NO_WAY.search(text, start, end) is None


# 病例1、病例2|一行两人到甲店, |乘坐同一航班
_GOES_TOGETHER = re.compile(
    r"(?:一行)?(?:(?:夫妻|夫妇|母女|父子|父女|母子|情侣|姐妹|兄弟|兄妹|姐弟)?[两二三四五六七八九十\d]{1,2}人|夫妻俩|夫妇俩)?(?:均|都|共同|一起|一同|结伴|同时|先后|曾|于|[，,]|(?:20\d\d年)?\d{1,2}月\d{1,2}日|[早中晚]上?|[上下]午){0,4}"
    r"(?:同乘|[乘搭]坐?|[自]?驾|骑|步行|从|由(?!于)|到(?!案)|前往|去(?!世)|返回|抵达|在)"
)


_TOGETHER = re.compile(
    r"(?:[^，。；、\d]{0,4})(?:共同|一起|一同|结伴|同行)[^，。；在到去赴往]{0,8}?(?:在(?!一起)|到|去|前往|赴|至|返回|乘|驾|步行)(?![^，。；]{0,4}(?:居住|生活|隔离))"
)


def goes_together(text: str, position: int) -> bool:
    """Whether the words behind the labels of several persons tell that those went somewhere (病例1、病例2|一行两人到甲店)."""
    return bool(_GOES_TOGETHER.match(text, position) or _TOGETHER.match(text, position))


_WITH_KIN = re.compile(
    r"[及和与、](?:其)?(?:妻子?|丈夫|夫|爱人|配偶|父母?亲?|母亲?|[大小二]?儿子|[大小二]?女儿|[子女]|弟弟|哥哥|姐姐|妹妹|孙[子女]|同事|朋友)(?:[一-龥]某{1,2})?(?P<goes>.)",
    re.DOTALL,
)


def goes_with_kin(text: str, position: int) -> int | None:
    """Where the deed begins of a person, named up to `position`, and kin who went somewhere together (王某|及其妻子李某|到甲店)."""
    match = _WITH_KIN.match(text, position)
    return match.start("goes") if match and goes_together(text, match.start("goes")) else None


def tells_way_together(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells nothing of the course of an illness, as far as its words show."""
    return _NO_WAY.search(text, start, end) is None


# 3月4日：|二人10:00乘车, 3月4日15时，|两人一起到甲店, 3月4日|全家3人到乙村
_COUNTED = (
    r"[\s（]{0,4}(?:(?:主要|具体)?(?:活动|行动|行程)?轨迹(?:情况)?(?:如下)?：\s?)?(?:(?:20\d\d年)?(?:\d{1,2}月)?\d{1,2}日|当[日天晚]|次日|[上中下]午|[早晚]上?|约?\d{1,2}(?:[:：]\d\d|[时点](?:\d{1,2}分|半|许)?)(?:左右|许)?"
    r"|[-至到，,：:\s]){0,6}"
)
_COUNTS_GOING = re.compile(
    rf"{_COUNTED}(?:(?:夫妻|夫妇|母女|父子|父女|母子|情侣|姐妹|兄弟|全家|一家|一行)?(?P<many>[两二三四五2-5])[人口](?!的|系|为|是|关系|诊断|确诊|核酸|检测|目前|现)|(?P<pair>夫妻俩|夫妇俩))"
    r"(?![^，。；\n]{0,24}(?:医院|收治|救治|隔离|治疗|诊断|确诊|居住|密接|初筛|阳性|转运))"
    r"[^，。；\n]{0,10}?(?:\d{1,2}(?:[:：]\d\d|[时点])|同乘|乘|驾|骑|步行|从|由|到(?!案)|前往|去(?!世)|返回|抵达|在)"
)
# 3月5日|二人居家, 3月6日|两人集中隔离: the persons of the sentence before, whatever is told of them
_COUNTS_AGAIN = re.compile(
    rf"{_COUNTED}(?:(?:夫妻|夫妇|母女|父子|父女|母子|情侣|姐妹|兄弟|全家|一家)?(?P<many>[两二三四五2-5])[人口](?!的|中|名|次|及|和|与|、)|(?P<pair>夫妻俩|夫妇俩))"
)
_ONE_OF_TWO = re.compile(rf"{_COUNTED}(?P<which>前者|后者)(?!的|是|系|为)")


def counts_going(text: str, start: int, end: int, again: bool = False) -> int | None:
    """How many persons a sentence counts, behind its date at most, who went somewhere together (3月4日：|二人|到甲店: 2); where they
    are those of the sentence before (`again`), whatever it tells of them (3月5日|二人|集中隔离)."""
    match = (_COUNTS_AGAIN if again else _COUNTS_GOING).match(text, start, end)
    many = read_number(match["many"].replace("两", "二")) if match and match["many"] else None
    return 2 if match and match["pair"] else many if isinstance(many, int) else None


def one_of_two(text: str, start: int, end: int) -> int | None:
    """Which of two persons a sentence is about that tells them by their order (3月4日，|前者|到甲店: 0, 后者: 1)."""
    match = _ONE_OF_TWO.match(text, start, end)
    return ("前者", "后者").index(match["which"]) if match else None


_JOINT_HEAD = re.compile(
    r"(?:[两二三四五2-5](?:人|名(?:感染者|病例|患者))|夫妻(?:俩|二人|两人)?|一家[二三四五六3-6]口)[^，。；：\n]{0,12}"
    r"(?:轨迹|行程|行踪|足迹|活动路线|(?:到过|去过)的(?:地方|场所|地点))(?:（[^（）\n]{1,16}）)?[^，。；：\n]{0,8}：\s*$"
)
# 三人活动轨迹为：|3月4日到甲店；, 以上3人轨迹一致，具体如下：|3月4日到甲店；
_JOINT_HEAD_AHEAD = re.compile(
    r"(?:经[^，。；：\n]{0,8}，)?(?:以上|上述|前述|这)?[两二三四五2-5](?:人|[名位例](?:确诊|无症状|阳性|本土)*(?:感染者|病例|患者|人员))(?:的|近期|主要|共同|同行|活动|行动|流调|在[\u4e00-\u9fff]{1,6}){0,4}+"
    r"(?:轨迹|行程|行踪|足迹|活动路线)(?:（[^（）\n]{1,16}）)?(?:(?:基本|完全)?(?:相同|一致|重合)，?)?(?:具体|公布)?(?:为|是|如下)?："
)


def announces_joint_way(text: str, start: int, end: int) -> bool:
    """Whether a sentence announces the one way of a few persons who went together (两人行程如下：)."""
    return bool(_JOINT_HEAD.search(text, start, end) or _JOINT_HEAD_AHEAD.match(text, start, end))


_BEFORE_LABELS = re.compile(r"[^\u4e00-\u9fff]{0,6}(?:[一二三四五六七八九十]{1,2}、)?")
_BETWEEN_LABELS = re.compile(r"[、，和与及/ ]|以及|（[^（）\n]{1,12}）[、，和与及]?")
_WAY_BEHIND_LABELS = re.compile(
    r"(?:（[^（）\n]{1,16}）)?(?:(?:于|自|在)?(?:\d{1,2}月)?\d{1,2}日[-—至到](?:\d{1,2}月)?\d{1,2}日(?:期间)?)?(?:的|共同|主要|一起|同行|近期|在[\u4e00-\u9fff]{1,6}){0,3}"
    r"(?:(?:活动|行动|行程|流调)?轨迹|行程|行踪|足迹|活动路线|活动情况)"
    r"(?:(?:相同|一致|基本一致|重合|高度重合)，?(?:具体|情况)?(?:如下)?|[^，。；：\n]{0,10})(?:：\s*|\s*)"
    r"|：\s*(?=$|(?:\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}[:时点]|(?:均|都|共同|一起)?曾?(?:[到在去]|前往))"  # 病例1、病例2：3月4日到...
)


def heads_way_of_several(text: str, start: int, end: int, labels: list[tuple[int, int]]) -> int | None:
    """Where the head ends of a sentence that begins with labels, where they stand, and the announcement of where those
    persons went together (感染者12、感染者13活动轨迹：). A sentence that only compares ways (病例2轨迹与病例1一致。) has none."""
    if not _BEFORE_LABELS.fullmatch(text, start, labels[0][0]):
        return None
    if not all(_BETWEEN_LABELS.fullmatch(text, one[1], two[0]) for one, two in itertools.pairwise(labels)):
        return None
    head = _WAY_BEHIND_LABELS.match(text, labels[-1][1], end)
    if head is None or (head.end() < end and text[head.end() - 1] != "："):
        return None
    return None if text[start : head.end()].rstrip().endswith("。") else head.end()


# 病例2轨迹与病例1一致, 其他轨迹与感染者1相同, 4月8日活动轨迹同4月6日
_OTHER = r"(?:与|和|同)(?=[^，。；：\n]{0,16}(?:\d|[\u4e00-\u9fff]某))[^，。；：\n一同相]{1,16}?"
_ALIKE = r"(?:基本|高度|完全|大致)?(?:一致|相同)"
_SAME_WAY = re.compile(
    rf"(?:其[他它余]|主要|活动|行动|行程|流调|日常){{0,3}}(?:轨迹|行程|行踪){_OTHER}(?:的?(?:活动|行动)?(?:轨迹|行程|行踪))?"
    rf"(?:{_ALIKE}|(?<=日)(?=[，。；\n]|$))"
    rf"|(?<=[，。；]){_OTHER}的?(?:活动|行动)?(?:轨迹|行程|行踪){_ALIKE}"
)


def find_same_ways(text: str) -> list[tuple[int, int]]:
    """Where a text tells a way only by another person's or another day's (病例2|轨迹与病例1一致|)."""
    return [match.span() for match in _SAME_WAY.finditer(text)]


_SEVERAL = re.compile(r"(?:^|[，；])[^，。；]{0,12}?(?:[两二三四五2-5]人|夫妻|夫妇|一家|[他她]们|均|一起|一同)")


def tells_of_several(text: str, start: int, end: int) -> bool:
    """Whether a sentence is about several persons at once (两人均在家)."""
    return bool(_SEVERAL.search(text[start:end]))


_REFERS_BACK = re.compile(
    r"(?:上述|以上|前述)[^，。；]{0,10}(?:场所|区域|点位|地点|轨迹|活动(?!，|轨迹))(?![^，。；]{0,6}(?:如下|包括|为|：|涉及))"
)


def refers_back(text: str, start: int, end: int, before: int) -> bool:
    """Whether a sentence, before the position `before`, speaks of places that were listed earlier (请与上述点位有交集的...)."""
    match = _REFERS_BACK.search(text, start, end)
    return match is not None and match.start() < before


_POINTS_AHEAD = re.compile(r"(?:下列|以下|下述|如下)[^，。；：\n]{0,10}(?:场所|点位|地点|区域|轨迹)[^：\n]*$")


def points_ahead(text: str, start: int, end: int) -> bool:
    """Whether a sentence speaks of places that are listed below it (请与下列场所有交集的人员主动报备。⏎)."""
    return _POINTS_AHEAD.search(text, start, end) is not None


_HEADS_LINE = re.compile(
    r"(?:凌晨|清晨|傍晚|[早中晚]上?|[上下]午|夜间?)?(?:[，,：:]|[至到—~-]|约?\d{1,2}(?::\d\d|[时点]))|[ \t]|(?:凌晨|清晨|傍晚|[早中晚]上?|[上下]午)"
    r"|(?:[从由乘因去起]|自(?!\d)|自?驾|离开|返回|回到|抵达|前往|出现|开始|就诊|在家|居家|步行)"
)
_ASKS = re.compile(r"请|须|应当|务必|凡|不得|如有|一律|严禁|[对与][^，。；]{0,20}的(?:人员|市民|居民)")


def heads_line(text: str, date_end: int) -> bool:
    """Whether a date that ends at `date_end` is set off from what its line tells (1月29日|，在甲店)."""
    return bool(_HEADS_LINE.match(text, date_end))


def asks(text: str, start: int, end: int) -> bool:
    """Whether a sentence asks somebody to do something (请..., 一律...)."""
    return bool(_ASKS.search(text, start, end))


_ONE = re.compile(r"(?:^|[，。；：\n])\s?(?:该|此|其(?!他|它|余|中|次)|本人)")


def points_at_one(text: str, start: int, end: int) -> bool:
    """Whether a sentence goes on about one person (其主要活动轨迹如下)."""
    return bool(_ONE.search(text[start:end]))
