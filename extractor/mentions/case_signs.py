"""Signs that a person of the text is infected, or is not: 确诊, 阳性, 隔离治疗; 密接者, 犯罪嫌疑人, 登革热."""

from __future__ import annotations

import re

from extractor.mentions.denial import is_denied
from extractor.mentions.rule import Mention
from extractor.text.numerals import read_number

__all__ = [
    "begins_with_facts",
    "called_case",
    "counts_one",
    "find_groups",
    "has_other_disease",
    "introduces",
    "is_contact_of",
    "names_casualty",
    "names_contact",
    "names_kin_told",
    "names_suspect",
    "reported_each",
    "reported_together",
    "shows_infection",
    "single_figures",
    "single_reports",
    "speaks_of_contacts",
    "speaks_of_epidemic",
    "tells_together",
    "tested_negative",
    "turned_out_infected",
]

_NOT_THEIR_CONTACT = r"(?!的?(?:密切|密接|次密))"  # 感染者的密切接触者 is none
_INFECTED = re.compile(
    rf"转阳|确诊(?!病例的?(?:密|次密)|患者的?(?:密|次密))|无症状感染者{_NOT_THEIR_CONTACT}|阳性(?!感染者的?(?:密|次密)|病例的?(?:密|次密))"
    rf"|感染者{_NOT_THEIR_CONTACT}|(?<!确诊)病例(?!的?(?:密|次密|轨迹有))"
    r"|新增[^，。；\n]{0,10}\d{1,4}[例名]|隔离治疗|发病|患者|复阳|收治|入院|疑似|症状|发热|发烧|不适|就诊|就医|医疗机构报告|居住史|旅居史|接触史"
)
_CONTACT_WORD = r"(?:次?密接(?:者|人员)?|次?密切接触(?:者|人员)|接触者)"
_CONTACT = re.compile(
    rf"{_CONTACT_WORD}(?!转阳|转为)(?:[（(][^（）]{{0,12}}[）)])?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})?[：:，、]?(?:为|是|系)?"
    r"[\u4e00-\u9fff]{0,3}[某*xX×]{0,3}[\u4e00-\u9fff]?(?:的?(?:活动)?轨迹)?[：:，]?\s?$"
)
_SUSPECT = re.compile(
    r"犯罪嫌疑人|违法(?:行为)?人|嫌疑人|被告人|涉案|行政(?:拘留|处罚)|刑事|立案|警情|警方|抓获|传唤|拘留|民警|诈骗|敲诈"
)
_CASUALTY = re.compile(
    r"受伤|车祸|撞上|[撞顶咬砸摔烧烫刺砍刀枪踩压打冻]伤|坠[楼落]|溺[水亡]|落水|失联|失踪|走失|中暑|雷击|火灾|爆炸|枪击|遇难|触电|骨折"
)
_FOUND_INFECTED = re.compile(
    r"转阳|(?<=[被已也日])确诊(?!病例|患者|的|后|前|时)|诊断为|确诊为|判定为(?!密|次密)|(?:结果|复核|检测|复检|核酸|为|呈)[^，。；阴]{0,8}阳性(?!感染者|病例|人员)"
    r"|隔离治疗|转[运至入]{1,2}[^，。]{0,12}定点(?:医院|医疗)"
)
_NEGATIVE = re.compile(r"(?:结果|检测|核酸|抗原|均|为|呈)[^，。；阳]{0,8}阴性")
_OTHER_DISEASE = re.compile(
    r"登革热|流感(?!样)|流行性感冒|手足口|诺如|结核|霍乱|鼠疫|布病|布鲁氏|麻疹|水痘|禽流感|猴痘|狂犬|艾滋|炭疽|疟疾|出血热|猩红热|腮腺炎|百日咳|H[157]N\d"
)
_THIS_DISEASE = re.compile(r"新冠|新型冠状|核酸|无症状|COVID|奥密克戎")

_ONE_OF_MORE = r"(?<!其余)(?<!另有)(?<![尚现还]有)(?<![含另除])"
# 1名新冠病毒核酸检测阳性人员, 1例本土无症状感染者: one person, told as news
_SINGLE = re.compile(
    rf"(?<![\d.第]){_ONE_OF_MORE}(?:(?:1|一)(?:名|例|位|人)|(?<=[有现出，])一(?=确诊|新冠|无症状|阳性|核酸))(?!及?以[上下])(?![\u4e00-\u9fff]{{0,16}}(?:密切接触|密接|次密|转))[\u4e00-\u9fff]{{0,16}}?"
    r"(?:（[^（）\n]{1,40}）[\u4e00-\u9fff]{0,8}?)?"  # 1名返乡人员（李某某）核酸检测阳性
    r"(?:阳性(?:感染者|人员|病例|检测者)?|感染者|确诊病例|病例|患者|确诊|无症状(?!感染者)|复阳人员|(?:检测|结果|筛查|初筛)(?:结果)?(?:呈)?异常)(?!的?(?:密切|密接|次密|转))"
)

_SEVERAL = r"(?P<{}>\d{{1,2}}|[二两三四五六七八九十])"
_PATIENTS = r"(?:阳性(?:人员|感染者|病例|检测者)?|(?:新冠病毒)?感染者|(?:确诊)?病例|确诊患者|无症状感染者)(?!的?(?:密切|密接|次密))"
_KIN_GROUP = r"(?:同)?(?:一家[二两三四五六七八九\d]口|一家人|一家庭|夫妻|夫妇|母女|母子|父子|父女|姐妹|姐弟|兄弟|兄妹|[^，。；]{0,12}的?家人)"
# not a list of homes: 居住地为：甲镇、乙镇、丙镇
_LIVE = r"(?:[现暂家居租常]住(?!史|地|所|区|信息|人|场)|住地?址?[为：于在](?![^。；\n、]{2,40}、[^。；\n、]{2,40}、))"
# who they are or where they live together; not 分别居住于
_FEW = r"[\d二两三四五六七八九]"
_TOGETHER = (
    rf"(?:，|(?=均)|。\n?(?={_FEW}人|均){_FEW}?人?(?=[均为系现居家暂]))"  # the same sentence, or 两人... in the next
    rf"(?:[为系是]?[一\d二两三四五六七八九]男[一\d二两三四五六七八九]女|[均都]?(?:为|系|是){_KIN_GROUP}"
    rf"|(?:(?!分别|其中)[^，。；]{{1,24}}，){{0,3}}(?!分别)[^，。；分]{{0,6}}{_LIVE})"
)
# 新增3名阳性人员，为一家三口; 感染者2名，均为…，暂住于…; 一家四口确诊; 5名学生核酸检测阳性
_GROUPS = re.compile(
    rf"(?<![\d.第述上该])(?<!累计)(?:{_SEVERAL.format('before')}(?:名|例|位|人)[\u4e00-\u9fff]{{0,14}}?{_PATIENTS}"
    rf"|{_PATIENTS}{_SEVERAL.format('after')}[名例人])(?={_TOGETHER})"
    rf"|一家{_SEVERAL.format('kin')}口(?:（[^（）]{{1,40}}）)?(?=[^，。；]{{0,12}}(?:确诊|感染|阳性|异常))"
    rf"|(?:其中|：|；|^|(?<=[。\n，]))[\u4e00-\u9fff]{{1,6}}[市县区旗镇乡]{_SEVERAL.format('place')}[例名](?=，[为系是均]{_KIN_GROUP})"
    rf"|(?<![\d.第述上该]){_SEVERAL.format('folk')}名(?:学生|师生|教师|员工|工人|民工|职工|司机|乘客|村民|居民|游客|旅客)(?=[^，。；]{{0,8}}(?:阳性|确诊))"
)
_ROLE = (
    r"(?:护工|司机|学生|教师|老师|员工|职工|保洁员?|保安|医生|护士|医务人员|工作人员|居民|村民|市民|旅客|乘客|顾客|快递员|外卖员|骑手|店员|服务员|厨师"
    r"|工人|民工|商户|店主|游客|老人|孩子|儿童|幼儿|婴儿|货运人员|返乡人员|外来人员)"
)
_SINGLE_BY_ROLE = re.compile(
    rf"(?<![\d.第]){_ONE_OF_MORE}(?:1|一)[名位](?:[\u4e00-\u9fff]{{0,10}}?){_ROLE}(?:（[^（）\n]{{1,30}}）)?(?![^。；\n]{{0,6}}(?:的|密))"
    r"[^。；\n阴]{0,24}?(?:呈|检测|结果|核酸|筛查|复核|初筛)[^。；\n阴，]{0,8}?阳性(?!感染者|病例|人员|者)"
    # 检出省外来甲人员阳性1例（9月2日自乙市返回，...）
    r"|(?:检出|发现|报告|新增)[^，。；\n]{0,16}人员(?:核酸)?(?:检测)?阳性(?:1|一)[例名人](?=（)"
)
# 新增无症状感染者1例: said of one person, and as often of a day on which there was one
_SINGLE_BEHIND = re.compile(
    r"(?:新增|报告|发现|检出|出现)[^，。；：\n\d]{0,20}?(?:感染者|病例|患者|阳性(?:人员|者)?)(?:1|一)[例名人](?!及?以[上下])"
)
_COUNTED = re.compile(r"\d+[例名人]|[^\u4e00-\u9fff]0例|无新增")
_COUNTS_ONE = re.compile(rf"{_SINGLE.pattern}|(?:病例|感染者|阳性人员)(?:1|一)[例名人]")


def shows_infection(text: str, start: int, end: int) -> bool:
    """Whether the wording says of somebody that they are infected."""
    return any(not is_denied(text, match.start(), start) for match in _INFECTED.finditer(text, start, end))


def turned_out_infected(text: str, start: int, end: int) -> bool:
    """Whether somebody called a contact is said to be infected (经检测为阳性, 诊断为...)."""
    return bool(_FOUND_INFECTED.search(text, start, end))


_EPIDEMIC = re.compile(r"疫情|新冠|核酸|流调|流行病学|感染|阳性|确诊|病例|报备|协查")
_CONTACTS_TOLD = re.compile(r"密接|密切接触|接触者")


def speaks_of_epidemic(text: str) -> bool:
    """Whether a text is on the epidemic at all."""
    return _EPIDEMIC.search(text) is not None


def speaks_of_contacts(text: str, start: int, end: int) -> bool:
    """Whether contacts are spoken of, whose way it may be that is told then."""
    return _CONTACTS_TOLD.search(text, start, end) is not None


def tested_negative(text: str, start: int, end: int) -> bool:
    """Whether a test of somebody is said to be negative."""
    return bool(_NEGATIVE.search(text, start, end))


def has_other_disease(text: str, start: int, end: int) -> bool:
    """Whether the wording is about a disease that no record is kept of (登革热, 流感)."""
    return bool(_OTHER_DISEASE.search(text, start, end)) and not _THIS_DISEASE.search(text, start, end)


# the words that end in a name of somebody infected: 某市感染者|张某某; not 工作人员|张某某
_CASE_WORDS = ("感染者", "病例", "患者", "阳性人员", "阳性者")


def called_case(text: str, start: int, position: int) -> bool:
    """Whether the person named at `position` is called a case right before, within `text[start:position]`."""
    return text.endswith(_CASE_WORDS, start, position)


def names_contact(text: str, start: int, position: int) -> bool:
    """Whether the person introduced at `position` is called a contact right before (密接者2韩某某，女)."""
    return bool(_CONTACT.search(text, max(start, position - 40), position))


_IS_CONTACT = re.compile(rf"(?:为|是|系)[^。；，]{{0,30}}的?{_CONTACT_WORD}")


def is_contact_of(text: str, start: int, end: int) -> bool:
    """Whether what follows a name calls the person a contact (...是确诊病例李某的密切接触者)."""
    return bool(_IS_CONTACT.match(text, start, end))


def names_suspect(text: str, start: int, end: int) -> bool:
    """Whether the wording is about police work."""
    return bool(_SUSPECT.search(text, start, end))


def names_casualty(text: str, start: int, end: int) -> bool:
    """Whether the wording is about an accident."""
    return bool(_CASUALTY.search(text, start, end))


def find_groups(text: str, start: int, end: int) -> list[Mention[int]]:
    """Infected persons told together without numbers or names, with how many they are (新增3名阳性人员，为一家三口)."""
    found = []
    for match in _GROUPS.finditer(text, start, end):
        numeral = next(value for value in match.groupdict().values() if value)
        size = read_number(numeral)
        if isinstance(size, int) and size > 1:
            found.append(Mention(match.start(), match.end(), "case.group", size))
    return found


_REPORTED_TOGETHER = re.compile(
    rf"(?:新增|报告|发现|检出)[^，。；\n\d]{{0,12}}?{_SEVERAL.format('many')}(?:名|例|位|人)(?:[\u4e00-\u9fff]{{0,14}}?{_PATIENTS})"
)
# 上述2例病例作为病例1的密接人员...: facts of several persons who have no numbers
_TOLD_TOGETHER = re.compile(
    r"(?:上述|以上|该|这)?\S{0,8}?(?:作为|均?[为系是])[^，。；]{0,24}(?:密接|密切接触)|(?<!分别)(?<!各自)(?:现住|居住[于在]|家住|暂住)|检出阳性|结果异常|同一"
)


def reported_together(text: str, start: int, end: int) -> int:
    """How many persons a sentence reports at once, as 检出2例确诊病例 does; 0 where it reports none or one."""
    match = _REPORTED_TOGETHER.search(text, start, end)
    size = read_number(match["many"]) if match else None
    return size if isinstance(size, int) and size > 1 else 0


def tells_together(text: str, start: int, end: int) -> bool:
    """Whether a sentence that goes on about several persons tells facts of them."""
    return bool(_TOLD_TOGETHER.search(text, start, end))


# 新增1例感染者，|现住址甲街道，工作于乙市场
_INTRODUCES = re.compile(
    r"[，：](?:[为系是][\u4e00-\u9fff]{1,12}[，])?(?:现住|居住[于在地]|家住|住址|现居|暂住|常住|工作[于在]|职业|户籍|曾于\d|[男女][，。性童])"
    r"|^（[^（）\n]{0,20}\d日[^（）\n]{0,30}(?:返|抵|来|乘|出差|旅游|自驾|自|从)[^（）\n]{0,30}）"
)


def introduces(text: str, start: int, end: int) -> bool:
    """Whether a sentence goes on to tell facts of the person that it reports (新增1例感染者，现住...)."""
    return bool(_INTRODUCES.search(text[start:end]))


# 为外地返乡人员，常住...; 现住甲小区，3月1日...; 女，36岁
_FACTS = re.compile(
    r"\s?(?:(?:为|系|是)(?!了|进|切|防|确|做|此|保|加|方|便)[^，。；\n]{2,20}(?:人员|居民|村民|员工|学生|职工|人|者)，|(?:现住|常住|家住|居住于|户籍|工作单位|职业)"
    r"|(?:密接|密切接触者)[，转])"
)


def begins_with_facts(text: str, start: int, end: int) -> bool:
    """Whether a sentence begins with facts of somebody whom it doesn't name (为外地返乡人员，常住甲小区)."""
    return bool(_FACTS.match(text, start, end))


_KIN_TOLD = re.compile(rf"[，：；](?:均|都)?[系为](?:一对)?(?:同)?(?:{_KIN_GROUP})")


def names_kin_told(text: str, start: int, end: int) -> bool:
    """Whether a group of persons is said to be kin (2例，系夫妻，)."""
    return _KIN_TOLD.search(text, start, end) is not None


def counts_one(text: str, start: int, end: int) -> bool:
    """Whether exactly one infected person is counted (1例无症状感染者, 新增确诊病例1例)."""
    return bool(_COUNTS_ONE.search(text, start, end))


_EACH = re.compile(
    r"(?P<places>(?:[\u4e00-\u9fff]{2,12}、){1,5}[\u4e00-\u9fff]{2,12}?)(?:分别|各)(?:报告|新增|发现|检出)(?:1|一)[例名人]"
)


def reported_each(text: str, start: int, end: int) -> int:
    """How many persons a sentence tells that reports one for each of its places (甲县、乙县分别报告1例: 2)."""
    match = _EACH.search(text, start, end)
    return match["places"].count("、") + 1 if match else 1


def single_reports(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where exactly one infected person is reported."""
    found = [match.span() for match in _SINGLE.finditer(text, start, end)]
    return found or [match.span() for match in _SINGLE_BY_ROLE.finditer(text, start, end)]


def single_figures(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where a sentence counts nobody but one infected person, as the figures of a day do too (新增无症状感染者1例)."""
    found = [match.span() for match in _SINGLE_BEHIND.finditer(text, start, end)]
    return found if len(found) == 1 and len(_COUNTED.findall(text, start, end)) <= 1 else []
