"""What surrounds a cue of the course of illness: whose it is, and which date is its own."""

from __future__ import annotations

import re
from functools import cache

from extractor.lexicon.people import relation_words
from extractor.text.trie import longest_of

__all__ = [
    "accompanies",
    "dated_behind",
    "dated_by_key",
    "dates_a_case",
    "diagnoses_asymptomatic",
    "explains_met",
    "find_told_of_others",
    "follows_reason",
    "goes_on",
    "is_met",
    "is_subject",
    "leads_to_test",
    "lists_days",
    "named_subject",
    "open_bracket",
    "past_signs",
    "takes_along",
    "tells_of_contacts",
    "tells_of_others",
    "tells_something_else",
    "told_as_done",
    "turns_to_now",
]

# 3月2日集中隔离，已转至定点医院: by now, on some day
_BY_NOW = re.compile(r"(?:现|均|且)?已(?:全部|由\S{1,8}|闭环)?(?:转|送)")
_DATED_BY_KEY = re.compile(r"(?:时间|日期)?：|(?:时间|日期)(?:为|是|于)?")
_DATED_BEHIND = re.compile(r"[为是于]?")
# 1月29日确诊病例邢某的同事: a date that tells which case, not when something happened to this one
_ATTRIBUTIVE = re.compile(
    r"的?(?:确诊|无症状|本土|阳性)*(?:病例|患者|感染者)\s?\d{1,4}(?=[的之同密])|"  # 系2月28日|病例75同住人
    r"(?:\d{1,2}[时:：]\d{0,2}分?)?[\u4e00-\u9fff]{0,8}?(?:通报|报告|公布|发布)(?!为|结果|核酸)[的]?[\u4e00-\u9fff]{0,10}?(?:病例|患者|感染者|阳性人员|病人)|"
    r"(?:已|被)?(?:通报|报告|公布|新增|发布)?(?:的)?(?:新增)?(?:的)?(?:首例|一例|\d+例)?(?:已?确诊|无症状|阳性|疑似)的?(?:一?例|\d+例|一名)?(?:病例|患者|感染者|病人|人员|病患)|(?:通报|报告|公布|新增)的?(?:病例|患者)|(?:确诊|报告|通报|公布)(?:的)?(?:病例|患者|无症状|感染者|新冠|新型|\d+例)|[\u4e00-\u9fff]{0,8}通报"
)
_BEFORE_DATE_NOT_OWN = re.compile(r"截至|截止|自$|以来$|(?:参加|有关|发布)$")
_SINCE_ISOLATED = re.compile(r"起[^，。；]{0,12}隔离")  # 自3月7日|起在集中隔离点
# pairs, and those who may be the person as well (司机, 学生): no kin of anybody
_NO_KIN = re.compile(
    r"接触|密接|[同共]|关[系联]|乘客?|游客|司机|员工|老板|雇|租|陪护|护工|保姆|学生|老师|顾客"
    r"|(?:夫[妻妇]|父[子女]|母[子女]|儿女|祖孙|公婆|婆媳|翁婿|叔侄|舅甥|甥舅|师生|兄妹|姐弟|姊妹|兄弟|姐妹)$"
)
_ALSO_KIN = ("同事", "同学", "同伴")


@cache
def _kin() -> str:
    return longest_of({word for word in relation_words() if not _NO_KIN.search(word)} | set(_ALSO_KIN))


@cache
def _others() -> re.Pattern[str]:
    """Other people's illness: 丈夫8日发病, 其妻1月20日确诊, 和他同一楼层办公的同事确诊, 该人数天后在外地确诊."""
    kin = _kin()
    return re.compile(
        r"(?:在|因|待|且|而|得知|获知|听说|途中|其间|期间|当时|此时|随后|家中|同行的?){0,2}(?:[其他她](?:在[^，。；（）的]{2,10})?(?:的)?(?:[在住居]{1,2}[\u4e00-\u9fff]{2,10}的)?(?:\d{1,2}岁的?)?|患者的?|该患者的?|同事[\u4e00-\u9fff]某{1,2}的|[一有1][名位个]?)?"
        rf"(?:[大小二三长次]?{kin}|(?<=其)[妻夫父母子女](?![亲子儿婿]))(?!的?(?:密切接触|密接)|[子儿婿亲]?(?:陪|带|护?送|接|开车|驾|一起|自驾|租车)|家(?![人属]))"
        rf"|[与和](?:[其他她]|患者|该病例)[^，。；（）]{{1,14}}的{kin}(?=确诊|发病|出现|发热|核酸|检测|已|也|被|于|均)"
        rf"|(?:同行|同住|其)?的?(?:{kin}|家[人属]|亲[属戚友])中[有，]?(?:已|先后|陆续)?(?:有|\d|[一二两三])"
        r"|(?:曾|短暂)*(?:接触|遇到|遇见)[^，。；（）]{0,16}?(?:有|出现)"
        r"|另(?:外|据|行)?(?:还)?(?:通报|报告|有|发现|检出|新增)|（?已确诊|(?<=（)[\u4e00-\u9fff]某{1,2}|该(?:人(?!员)|乘客|旅客)"
        r"|(?:同[车机行桌村住屋]|邻座)的?(?:[\u4e00-\u9fff]某{1,2}|人员|乘客|旅客|朋友|同事)"
        r"|(?:[该同本](?:车|机|船|航班|列车|车次|次列车)[上内中]?[另还]?有)?[1一][名位]?(?:乘客|旅客)"
        r"|[\u4e00-\u9fff]{0,6}中(?:另|还)?有(?:[\d一二两三四五六七八九十]{1,3})[人名位例]"  # （聚餐者中有5人先后|确诊）
        r"|(?:其余|其他|另外?|剩余|余下|同车(?:另外)?|同机(?:另外)?)[的有]?(?:[\d一二两三四五六七八九十]{1,3})[人名位]"
    )


# what is done with contacts: 排查密切接触者25人，全部隔离观察; 对其密切接触者实施集中隔离
_CONTACTS = re.compile(
    r"(?:(?<!针)对|将|把)[^，。；]{0,16}(?:密切接触者|密接者?|接触者|接触人员|家[属人]|亲属|同住人员?|同行人员?|共同居住人员?)"
    r"|(?:密切接触者|密接者?|次密接|接触者|接触人员|共同居住者)(?:及次密接|和次密接)?中?[，：]?(?:共计?|合计|有|均|都|已|全部|等)?(?:\d+|[一二两三四五六七八九十]+)?(?:余?[人名例]|均|都|全部|已[全均]|[^，。；]{0,6}(?:人员)?(?:进行|实施|采取|落实))"
)
_AS_CONTACT = re.compile(r"(?:作为|列为|判定为|认定为|确定为|被判为|为|系|是|因|属)[^，。；]{0,30}$")
_BACK_TO_PERSON = re.compile(r"患者|该病例|本人|该感染者|某|\d日")
# 确诊病例武某（2月12日确诊）的母亲: what a bracket tells of the one it follows
_BRACKET_ENDS = re.compile(r"[^（）。；\n]{0,24}）(?:的|之|有|密切|系)")
# 陪家人到医院就诊; 由家人陪同就诊 is the person's own visit
_ACCOMPANIES = re.compile(
    r"[将把]其?(?:妻子|丈夫|爱人|老伴|父亲|母亲|父母|儿子|女儿|孩子|岳[父母]|公公|婆婆|孙[子女]|外孙女?|哥哥|弟弟|姐姐|妹妹)[^，。；]{0,24}$"
    r"|(?:陪(?:同|护|伴|着)?|带着?|送|接|领着?|抱着?)其?(?:[^，。；]{2,10}的)?(?:\d{1,2}岁的?)?(?:家人|家属|亲[戚属友]|朋友|同事|老[人伴]|[孩妻儿女父母爷奶岳公婆丈外孙](?!某)[\u4e00-\u9fff]{0,2})(?:(?:[^，。；下]|下午){0,20}|于[^，。；下]{0,4}(?:下午)?[^，。；下]{0,8}，(?:自?驾|乘|打)[^，。；下]{0,20})$"
)
# 送丈夫到县医院治疗: the cue itself begins with what is done for somebody else
_TAKES_THERE = re.compile(
    r"(?:送|接|转)(?:其|大|小|二)?(?:家人|家属|亲[戚属友]|朋友|老[人伴]|孩子|丈夫|妻子?|父[亲母]|母亲|儿子|女儿|孙[子女]|婆婆|公公|岳[父母])(?!陪|开|驾|送)"
)
# 陪母亲到医院|就诊时，预检分诊发现其发热: the one who went along was found ill
_FOUND_ILL = re.compile(r"就诊时[^。；\n]{0,16}发现(?:其|患者|本人)(?!母|父|妻|丈|子|女|亲|家)")
_KIN_TAKEN = r"其?(?:家人|亲[戚属友]|朋友|同事|老[人伴]|[孩妻儿女父母爷奶岳公婆丈外孙](?!某)[\u4e00-\u9fff]{0,2})"
_TAKES_KIN = re.compile(rf"(?:护|接|转)?送{_KIN_TAKEN}(?:到|去|至|往|前往|入)")  # |送丈夫到县医院治疗
_TAKES_ALONG = re.compile(rf"(?:带着?|领着?|抱着?){_KIN_TAKEN}[^，。；]{{0,20}}$")
# （同车另外3人，李某：|核酸检测阳性）
_COMPANIONS = re.compile(
    r"(?:同车|同行|同机|同住|同桌|另外?|其余|其他)[^，。；（）]{0,6}(?:\d|[一二两三四五六七八九十])[人名位例]"
)


def told_as_done(text: str, start: int, end: int) -> bool:
    """Whether a transfer in `text[start:end]` is told as done by now, on some day (已转至定点医院)."""
    return bool(_BY_NOW.search(text, start, end))


def dated_by_key(between: str) -> bool:
    """Whether the words between a cue and a date name it as the cue's own (发病时间：1月28日)."""
    return bool(_DATED_BY_KEY.fullmatch(between))


def dated_behind(between: str) -> bool:
    """Whether the words between a cue and a date may join them (确诊于2月1日)."""
    return bool(_DATED_BEHIND.fullmatch(between))


def tells_something_else(text: str, start: int, end: int) -> bool:
    """Whether the date at `text[start:end]` tells which case is meant, or from when on, and not when something happened."""
    if _BEFORE_DATE_NOT_OWN.search(text, max(0, start - 4), start):
        return not _SINCE_ISOLATED.match(text, end)
    return bool(_ATTRIBUTIVE.match(text, end))


def tells_of_others(text: str, start: int, cue: int) -> bool:
    """Whether the clause from `start` to the cue speaks of a relative: 丈夫8日发病, （其妻子此时已发病）, 陪母亲到医院就诊."""
    if text[start - 1 : start] == "（" and (_BRACKET_ENDS.match(text, cue) or _COMPANIONS.match(text, start, cue)):
        return True
    if _FOUND_ILL.match(text, cue):
        return False
    if _TAKES_THERE.match(text, cue) or _TAKES_KIN.match(text, cue) or _ACCOMPANIES.search(text, start, cue):
        return True
    return _others().match(text, start, cue + 2) is not None


# 2月1日，|江某|确诊
_NAMED = re.compile(
    r"(?P<name>[\u4e00-\u9fff](?:某{1,2}|[XxＸ×]{1,2}))(?:也|亦)?(?:于|在)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:于|在|被|已)?(?=确诊|发病|发热|出现|核酸|检测|被)"
)


def named_subject(text: str, start: int, cue: int) -> str | None:
    """The masked name that is the subject of what is told from `start` to the cue (|江某|确诊); None where there is none."""
    match = _NAMED.match(text, start, cue + 2)
    return match["name"] if match else None


# 与张某（|2月6日确诊）, 同事（|后确诊）
_MET_BEFORE = re.compile(
    r"(?:[与和同跟]|接触|朋友|同事|邻居|亲戚|好友)[^，。；（）]{0,8}[\u4e00-\u9fff](?:某{1,2}|[XxＸ×]{1,2})（$|(?:同事|朋友|邻居|好友|同学|亲戚|老乡)（$"
)


def explains_met(text: str, floor: int, bracket: int) -> bool:
    """Whether the bracket that opens before `bracket` explains somebody whom the person met."""
    return _MET_BEFORE.search(text, max(floor, bracket - 16), bracket) is not None


def is_met(text: str, floor: int, start: int, name: str) -> bool:
    """Whether somebody of this name is told before `start` as one whom the person met, or whose kin they are."""
    return any(text.find(told, floor, start) >= 0 for told in (name + "的", "与" + name, "和" + name, "触" + name))


def accompanies(text: str, start: int, position: int) -> bool:
    """Whether the clause from `start` to `position` tells that the person took somebody there (陪妻子去|青禾医院)."""
    return _ACCOMPANIES.search(text, start, position) is not None


# 因女儿（3月23日感染者）阳性|被隔离
_REASON = re.compile(
    r"(?:因|由于|待|得知|获知)[^，。；]{0,40}(?:阳性|确诊|发病|感染|疑似|异常)(?:病例|者|人员)?[）后]{0,2}$"
)


def follows_reason(text: str, start: int, cue: int) -> bool:
    """Whether what the clause from `start` to the cue tells of others is the reason for what was done with the person."""
    return _REASON.search(text, start, cue) is not None


def takes_along(text: str, start: int, cue: int) -> bool:
    """Whether the person came along with those who are told of (带女儿到隔离点|隔离)."""
    return bool(_TAKES_ALONG.search(text, start, cue))


def past_signs(text: str, start: int, end: int) -> int:
    """Where the words begin behind a date, its part of the day and the signs that set it off (2月1日：|其妻, 2月1日晚8时|其妻)."""
    match = _SIGNS.match(text, start, end)
    return match.end() if match else start


_SIGNS = re.compile(
    r"[：:，, \t]*+(?:凌晨|清晨|早上?|早晨|上午|中午|下午|傍晚|晚[上间]?|夜间|深夜)?(?:\d{1,2}[时点:：]\d{0,2}分?(?:许|左右)?)?[，,]?"
)


def open_bracket(text: str, floor: int, position: int) -> int | None:
    """The position behind the bracket that is open at `position`; None where none is."""
    opened = text.rfind("（", floor, position)
    return None if opened < 0 or text.find("）", opened, position) >= 0 else opened + 1


@cache
def _of_somebody() -> re.Pattern[str]:
    """A bracket behind the words for somebody else: 其母亲（2月3日确诊）, 与邻居杨某（2月8日确诊）, 确诊病例武某（2月12日确诊）."""
    name = r"[\u4e00-\u9fff](?:[某Xx×*]{1,2})[\u4e00-\u9fff]?"
    tie = rf"(?:{_kin()}|朋友|邻居|亲戚|[之的][妻夫子女父母])"
    return re.compile(rf"(?:{tie}(?:{name})?|(?:[与和同]|确诊病例|感染者){name})（(?P<told>[^（）\n]{{2,40}})）")


def find_told_of_others(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Brackets of `text[start:end]` that tell of those whom they follow: a relative, somebody met."""
    return [match.span("told") for match in _of_somebody().finditer(text, start, end)]


_GOES_ON = re.compile(
    r"[^，。；\n因]{0,12}[，、](?:于|被|后)?(?:凌晨|[上下]午|[中早晚]上?|当晚|夜)?(?:于|被|后|因病|不幸|经抢救无效)?"
)
_BECAUSE = re.compile(r"因|由于|待")
_LEARNED = re.compile(r"\S{0,12}?(?:得知|获知|听说)")


def goes_on(between: str, clause: str, dated: bool) -> bool:
    """Whether what is told behind a clause on a relative goes on about them (外甥1月27日发病，|1月29日|确诊).

    `between` are the words between the two cues without their dates, `clause` those before the first one: where the
    relative's illness is told as the reason (因丈夫确诊，) or the person went with them (陪母亲就诊，), the person is told
    of next; so behind what was learned of them, where a date of its own follows (`dated`).
    """
    if _LEARNED.match(clause) and (dated or "被" not in between):
        return False
    return bool(_GOES_ON.fullmatch(between)) and not _BECAUSE.match(clause) and not _ACCOMPANIES.search(clause)


def tells_of_contacts(text: str, start: int, cue: int) -> bool:
    """Whether the sentence from `start` to the cue speaks of the person's contacts (排查密切接触者25人，全部隔离观察)."""
    told = None
    for told in _CONTACTS.finditer(text, start, cue):  # noqa: B007 - the last one counts
        pass
    if told is None or _BACK_TO_PERSON.search(text, told.end(), cue):
        return False
    return not _AS_CONTACT.search(text, start, told.start())


# 感染者2|于11月5日|出现: nothing but a date between a person and what happened to them; 感染者2|独自到甲医院|就诊
_SUBJECT_TO_CUE = re.compile(
    r"(?:独自|单独|一人)[^，。；\n与和]{0,20}|）?(?:(?:于|在|已|也|又|被|均|因|后|的)|\d{1,2}月|\d{1,2}日|[上下]午|当[日天晚]|凌晨|晚|[自突]){0,5}(?:感[到觉]|觉得|[自出]现|自觉)?"
)
_WITH = re.compile(r"[与和同跟由被对及、系为是与]$|的$|接触$|陪同?$|密切$")


def is_subject(text: str, start: int, end: int, cue: int) -> bool:
    """Whether the person whose label is `text[start:end]` is the subject of what begins at `cue`."""
    if text[end : end + 1] == "）" and text[start - 1 : start] != "（":
        return False  # 病例5（其母亲为病例3）发热
    if end == cue and text[max(0, start - 1) : start] == "的":
        return True  # 来自同一家庭的|病例8|确诊
    return bool(_SUBJECT_TO_CUE.fullmatch(text, end, cue)) and not _WITH.search(text, max(0, start - 2), start)


_REPORTED = re.compile(r"新增|报告|通报|公布|截至|累计|[。；]|出院|来源|现将")


def leads_to_test(text: str, start: int, date: tuple[int, int], end: int) -> bool:
    """Whether the date heads a sentence from `start` that leads to the one who is named at `end` and tested: no day of a
    report (1月29日，我市新增...)."""
    return date[0] - start <= 2 and not _REPORTED.search(text, date[1], end)


_ASYMPTOMATIC = re.compile(r"[^，。；]{0,14}无症状")


def diagnoses_asymptomatic(text: str, cue_end: int) -> bool:
    """Whether the diagnosis whose words end at `cue_end` is that of an infection without illness (诊断为|无症状感染者)."""
    return bool(_ASYMPTOMATIC.match(text, cue_end))


_NOT_WHEN = re.compile(
    r"(?!经|被|诊断)[\u4e00-\u9fff]{2,4}(?:确诊|疑似)病例(?=[\u4e00-\u9fff]某)"  # 2月2日|青禾确诊病例李某
    r"|(?:已|被)?(?:通报|报告|公布|新增|发布)?(?:的)?(?:新增)?(?:首例|\d+例)?(?:确诊|无症状|阳性|疑似)?的?(?:病例|患者|感染者|病人)"
    r"(?!(?<!通报)(?<!报告)\d{1,4}(?:[、和与](?:病例|患者|感染者)?\d{1,4}){0,12}(?:[一两二三四五\d]{1,2}人|一行|共同|一起|到|前往|去|乘|驾|在|从))|(?:以来|至今)"
)
_NOW = re.compile(r"目前|现(?=已|在|于)|现正|截至|截止")


def lists_days(between: str) -> bool:
    """Whether the words between two dates list them (1月30日、|2月1日)."""
    return between.strip() in ("、", "和", "及", "与")


def dates_a_case(text: str, end: int) -> bool:
    """Whether the date that ends at `end` tells which case is meant (1月29日|确诊病例), and not when something was."""
    return bool(_NOT_WHEN.match(text, end))


def turns_to_now(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` turns to the present, to which no date before belongs; not in a bracket that is closed again."""
    for match in _NOW.finditer(text, start, end):
        opened = text.rfind("（", start, match.start())
        closed = text.find("）", match.end(), end)
        if opened < 0 or closed < 0 or text.rfind("）", opened, match.start()) >= 0:
            return True
    return False
