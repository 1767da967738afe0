"""What the words around the introduction of a person tell: whether a description begins, goes on, or is of several."""

from __future__ import annotations

import re

__all__ = [
    "adds_up",
    "begins_one_more",
    "begins_with_name",
    "breaks_off",
    "calls_both",
    "find_companions",
    "find_told_of_all",
    "heads_clause",
    "heads_item",
    "heads_item_by_tie",
    "is_told_as_kin",
    "joins_introductions",
    "joins_names",
    "names_companion",
    "names_patient",
    "persons_told_together",
    "reach_back",
    "reports",
    "reports_one",
    "tells_of_all",
    "tells_one",
    "ties_by_label",
]

_RELATED = re.compile(
    r"(?:其|的|与|和|同|携|陪|带|由|接触|司机|店主|老板|服务员|收银员|保安|顾客|医生|护士|朋友|同事|亲戚|邻居|家属|丈夫|妻子|母亲|父亲|儿子|女儿|孙子|孙女|弟弟|哥哥|姐姐|妹妹|岳父|岳母|婆婆|公公|编号|患者妻子|患者丈夫)[（(]?[^\s：）①-⑳]{0,3}$|(?:为|系|与|和|日)[^，。；]{0,16}(?:病例|患者|感染者)$"
)
# a person told as news: 是一名来沪就医的|女童，11岁
_ONE_PERSON = re.compile(
    r"(?:一|1)[名位例](?!密)[\u4e00-\u9fff]{0,12}的$|(?:该|此)[名位]?(?:病例|患者|感染者|人员)?(?:为|系|是)?$|(?:这|该|此)[名位](?:[\u4e00-\u9fff]{0,4}(?:司机|学生|护工|教师|老师|员工|职工|居民|村民|患者|感染者))(?:师傅)?，?(?:今年|现年)?$"
)
# 为甲县病例的同事，|女，29岁: the tie is told of the person introduced
_IS_TIED = re.compile(r"[，：；](?:为|系|是)[^，。；：（）\n]{2,16}，$")
# 最先发病的是|于某，男: with whom the text begins, and nobody's
_IS_FIRST = re.compile(r"(?:发病|确诊|感染|阳性|检出|报告|发现|传播链|通报)的(?:还?有|另一[名例位人])?(?:是|为)$")
# 货车司机|王某在...: whom a sentence begins with, and nobody's driver
_ROLE_AT_START = re.compile(
    r"(?:^|[。；\n]|(?:这|该|此)[名位])[\u4e00-\u9fff]{0,6}(?<![其的与和同由])(?:司机|店主|老板|服务员|收银员|保安|顾客|医生|护士|护工|教师|老师|学生)(?:师傅)?$"
)
_REPORTED = re.compile(r"新增|报告|发现|检出")
_WITH = re.compile(r"(?:与|同(?![事学乡伴屋桌室班伙])|陪同|接触|跟|携)(?!为|系|是|均)|因$")
_ONE_MORE = re.compile(r"\n?(?:另外?)?[一1][例名位人](?:为|系|是)")  # 一例为甲小区居民，女；|另一例为乙村居民，男
_TIED = re.compile(r"(?:病例|感染者|患者)[\dA-Z甲乙丙丁]{1,5}(?:的|之)?[\u4e00-\u9fff]{1,6}[，,]$")
# an item of a list: ②李某的丈夫|王某，男; 2、李某妻子|王某，女
_ITEM = re.compile(
    r"\s?(?:[\u2460-\u2473]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．\s]|[【▶►➤■●◆▲★•·\-])\s?[^，。；：\n]{0,24}"
)
_ITEM_BY_TIE = re.compile(
    r"\s?(?:[\u2460-\u2473]|\d{1,2}[、.])\s?(?!其)[\u4e00-\u9fff]{1,8}[的之][\u4e00-\u9fff]{1,4}，"
)
_NEXT_OF_LIST = re.compile(r"[）)]?(?:[、，,；;和及与\s]{0,2}|[、和及与][\u4e00-\u9fff]{1,4})")
# what is told of all persons of a list: ，一家三口; ，均...; ，家住甲镇
_OF_ALL = re.compile(
    r"[）)]?：|[）)]?(?:于?\d{1,2}月\d{1,2}日)?[^，。；：（）\n]{1,12}[均都][为呈系被]|[）)]?[，,]?\s?(?:[均都]|一家|[二两三四五六七八\d]人|(?:家|现|居|暂)?住|[为系是](?!其|病例|患者|感染者))"
)
_ALL_OF_LIST = re.compile(
    r"(?<=，)(?:(?:以上|上述)\S{0,4}|病情|临床(?:症状|分型)|\S{0,6}(?:病例|感染者|患者)\d[\d、和至\-病例感染者患]{1,20}|\d{1,2}月\d{1,2}日)?(?:均|都|全部|[二两三四五六七八2]人(?:系|为|是|均|同|现|都))"
    # 病例1（女，33岁）、病例2（男，35岁）|3月4日共同驾车到...
    r"|(?<=）)[^，。；：（）与和跟陪带携]{0,16}(?:共同|一同|一起|结伴)(?=[驾乘坐骑步前从由到去在返回])"
    # 病例1（男，35岁）、病例2（女，34岁），|同住甲小区
    r"|(?<=）[，,])同(?:住|为|系|属|在)"
    # 病例1（男，35岁）与病例2（女，34岁）|系夫妻
    r"|(?<=）)(?:系|为|是|互为)(?:夫[妻妇]|母[女子]|父[女子]|兄[弟妹]|姐[妹弟]|同事|邻居|室友|同学|一家|亲属|亲戚|情侣|朋友)"
)
_SO_MANY = re.compile(r"(?<=，)(?P<many>[两三四五六七八])人(?:系|为|是|均|同|现|都)")  # 感染者4，女，两人系兄妹
# 确诊病例2罗某，女；|无症状感染者陈某，男: the next one is somebody else
_BREAK = re.compile(r"[。\n]|；(?:新增|本土|确诊|无症状|阳性|疑似)*(?:病例|感染者|患者|人员)")
_TOTAL = re.compile(r"累计|现有|截[至止]|其中")
_TITLE_BEFORE = re.compile(
    r"(?:(?:新增|本土|境外输入|输入性?|新冠肺炎|确诊|疑似|无症状|阳性)*(?:病例|患者|感染者|阳性人员|人员)[A-Z甲乙丙丁戊己]?|(?:核酸|检测|初筛|结果|呈)+阳性|[一1]名阳性|一名|1名|一例|1例|该(?:病例|患者|感染者|人员)?|系|为|是|：|:|，|\s|[\u4e00-\u9fff]{0,6}的)+（?$"
)
_TIE_BEFORE = 8  # characters before an introduction in which a tie is told
_FROM_TWO = "两三四五六七八"
_LONGEST_TITLE = 24  # characters


def is_told_as_kin(text: str, position: int) -> bool:
    """Whether the person introduced at `position` is only named by a tie to somebody (其妻|李某, 与|张某)."""
    if _IS_TIED.search(text, max(0, position - _LONGEST_TITLE), position):
        return False
    if _IS_FIRST.search(text, max(0, position - _LONGEST_TITLE), position):
        return False
    if _ROLE_AT_START.search(text, max(0, position - _LONGEST_TITLE), position):
        return False
    return bool(_RELATED.search(text, max(0, position - _TIE_BEFORE), position))


def tells_one(text: str, start: int, position: int) -> bool:
    """Whether the person introduced at `position` is told as news or pointed at (是一名来沪就医的|女童, 该病例为|女)."""
    return bool(_ONE_PERSON.search(text, start, position))


_REPORTS_ONE = re.compile(
    r"(?:报告|新增|检出|发现|通报|排查出)[^，。；：\n]{0,16}?(?:1|一)[例名人](?!次)[^，。；：\n]{0,8}[，（：]$"
)


def reports_one(text: str, start: int, position: int) -> bool:
    """Whether the sentence from `start` reports one case, who is introduced at `position` (乙县检出阳性1例，|女，25岁)."""
    return bool(_REPORTS_ONE.search(text, start, position))


def reports(words: str) -> bool:
    """Whether the wording reports cases (新增, 发现)."""
    return bool(_REPORTED.search(words))


def find_companions(text: str, start: int, position: int) -> int | None:
    """Where 与, 陪同 and the like stand before the person named at `position`; None where nothing of the kind does."""
    match = _WITH.search(text, start, position)
    return match.start() if match else None


def begins_one_more(text: str, start: int, position: int) -> bool:
    """Whether a clause tells of one more person (另一例为|乙村居民，男)."""
    return bool(_ONE_MORE.match(text, start, position))


_ONE_OF_THEM = re.compile(
    r"(?:其中|另外?|还有|此外)，?[^。；\d]{0,24}?(?<!\d)[1一][例名][^，。；\d]{0,10}?(?:感染者|病例|人员)(?:为|系|是)(?![^，。；]{0,8}(?:转|隔离管控))"
)


def picks_out_one(text: str, start: int, end: int) -> bool:
    """Whether a sentence picks one person out of those whose places a list tells (其中，住甲村的1例感染者为货车司机，3月4日...)."""
    return bool(_ONE_OF_THEM.match(text, start, end)) and re.search(r"\d日", text[start:end]) is not None


def ties_by_label(text: str, position: int) -> bool:
    """Whether the clause before `position` tells whose kin the person is, by a label (系病例75同住人，|男)."""
    return bool(_TIED.search(text, max(0, position - 16), position))


def heads_item(text: str, start: int, position: int) -> bool:
    """Whether nothing but an item's number and a tie stands in `text[start:position]` (②李某的丈夫|王某，男)."""
    return bool(_ITEM.fullmatch(text, start, position))


def ends_with_number(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` ends with the number of the next item of a list (①李某，女|②)."""
    return bool(re.search(r"[①-⑳]$|[（(]?\d{1,2}[）)、.]$", text[max(start, end - 4) : end]))


def heads_item_by_tie(text: str, start: int, end: int) -> bool:
    """Whether an item of a list is about somebody told by a tie (②女生的母亲，|38岁), and not about kin (②其母亲，|60岁)."""
    return bool(_ITEM_BY_TIE.fullmatch(text, start, end))


def joins_introductions(text: str, start: int, end: int) -> bool:
    """Whether nothing but a list's link stands between two introductions (甲某（男，35岁|）、|乙某)."""
    return bool(_NEXT_OF_LIST.fullmatch(text, start, end))


_AND = re.compile(r"[、和与同及跟]")
_IN_COMPANY = re.compile(r"[与和同跟陪接送到的由]$")


_BEFORE_NAME = re.compile(
    r"(?:附件?\d?：)?[【\s\u2580-\u27bf•·※]{0,3}(?:[①-⑳]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．\s]{1,2})?(?:患者|病例|感染者)?"
)


def begins_with_name(text: str, start: int, position: int) -> bool:
    """Whether a sentence from `start` begins with the name at `position`, with its title, a symbol and an item's number at most (▍患者|李某,
    ②|王某：)."""
    return _BEFORE_NAME.fullmatch(text, start, position) is not None


# 1月30日，上午11时|密切接触者1隔离: what may stand before whom a sentence or clause is about
_MOMENT_BEFORE = re.compile(
    r"(?:[，,\s]|20\d\d年|\d{1,2}[月日时点分]|\d{1,2}:\d\d|凌晨|清晨|[早中晚]上?|[上下]午|傍晚|当[日天晚]|左右|许|同[日天]){0,10}"
)
_PATIENT = re.compile(r"患者|该病例|本人|其(?![他它余中])")


def heads_clause(text: str, start: int, position: int) -> bool:
    """Whether nothing but a moment stands in `text[start:position]`."""
    return bool(_MOMENT_BEFORE.fullmatch(text, start, position))


def names_patient(text: str, start: int, end: int) -> bool:
    """Whether a sentence speaks of the patient, by no name (与患者一起)."""
    return bool(_PATIENT.search(text, start, end))


_CALLED_AND_TIED = re.compile(r"[）)]?(?:[二两]人)?(?:均?[为系是])(?!其|与)[^，。；]{1,12}")


def calls_both(text: str, start: int, position: int, end: int) -> bool:
    """Whether the person introduced at `text[position:end]` is called a case beside another one, and something is told of both
    (患者张某（男）与患者|李某（女）|系夫妻)."""
    called = text.endswith(("患者", "病例", "感染者"), start, position)
    return called and bool(_CALLED_AND_TIED.match(text, end))


def joins_names(text: str, start: int, end: int) -> bool:
    """Whether nothing but 、, 与 or the like stands between two names (甲某|与|乙某在家)."""
    return bool(_AND.fullmatch(text, start, end))


def names_companion(text: str, start: int, position: int, end: int) -> bool:
    """Whether the person whose name is `text[position:end]` is not the one a sentence is about (到|乙某|家, 乙某|的店)."""
    return bool(_IN_COMPANY.search(text, start, position)) or text.startswith("的", end)


def tells_of_all(text: str, start: int, end: int) -> bool:
    """Whether what follows a list of introductions is told of all of them (，一家三口, ，均为...)."""
    return bool(_OF_ALL.match(text, start, end))


def find_told_of_all(text: str, start: int, end: int) -> int | None:
    """Where the clause begins that tells of all persons of a list of labels (，|均在隔离管控中发现); None without one."""
    match = _ALL_OF_LIST.search(text, start, end)
    return match.start() if match else None


def persons_told_together(text: str, start: int, end: int) -> int | None:
    """Of how many persons a clause of `text[start:end]` tells together (，|两人系兄妹: 2); None without one."""
    match = _SO_MANY.search(text, start, end)
    return _FROM_TWO.index(match["many"]) + 2 if match else None


def breaks_off(words: str) -> bool:
    """Whether a sentence or a line ends in the words between a label and an introduction."""
    return bool(_BREAK.search(words.strip("\n")))


def adds_up(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` leads to a total of older cases (累计, 其中)."""
    return bool(_TOTAL.search(text, start, end))


def reach_back(text: str, start: int) -> int:
    """The start of an introduction with its title: 患者|王某某，男; 该病例为|女性."""
    floor = max(text.rfind("。", 0, start) + 1, text.rfind("\n", 0, start) + 1, start - _LONGEST_TITLE, 0)
    match = _TITLE_BEFORE.search(text, floor, start)
    return match.start() if match else start
