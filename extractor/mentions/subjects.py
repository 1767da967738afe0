"""Of whom a clause with a place is told where it names somebody (15时|吴某|驾车到甲店) or tells whose kin or company goes there
(其在甲市打工的|侄子|返乡，途中在乙站停留)."""

from __future__ import annotations

import re

__all__ = ["named_traveller", "tells_way_of_others"]

_MASKED = r"[\u4e00-\u9fff](?:某{1,2}|[XxＸ×*]{1,2})(?!家|的|父母)[\u4e00-\u9fff]??"
_MOMENT = (
    r"(?:[，,\s]|20\d\d年|\d{1,2}[月日时点分]|\d{1,2}:\d\d|\d{1,2}(?=[一-龥]某)|凌晨|清晨|[早中晚]上?|[上下]午|傍晚|当[日天晚]|次日"
    r"|左右|许|多|同[日天]|随后|之?后|[再又]|因(?:私)?事){0,10}+"
)
_HOW = (
    r"(?:\d{1,2}[日时点]|\d{1,2}分?|左右|许|当[日天晚]|独自|自行|一人|单独|先后|便|也|又|再|曾|于|则|自?驾驶?(?:[一-龥]{0,3}车)?|开车|打车|包车"
    r"|骑[一-龥]{1,5}车|步行|乘坐?[^，。；、与和同]{1,8})"
)
_GOES = r"(?:到(?!来)|去|前往|返回|回|离开|驶[入出]|从|在(?!内)|赶往|外出)"
_KIN = r"(?:母亲|父亲|父母|孩子|儿子|女儿|妻子|丈夫|老人|[爷奶]{2}|孙[子女])"
_SUBJECT = re.compile(rf"(?:^|[，。；：\n\s]){_MOMENT}(?P<name>{_MASKED})(?:陪同?其?{_KIN})?{_HOW}{{0,3}}+{_GOES}")
_PERSON = rf"(?:其(?![他它余后中间])|患者|本人|[他她]|家人|亲[戚属友]|[妻丈父母儿女夫兄弟姐妹爷奶岳公婆孩]|朋友|同事|同学|老[人乡公婆]|{_MASKED})"
_OTHERS_TOO = re.compile(
    r"患者|病例|本人|[两二三四五六][人名位]|夫[妇妻]|一家|一行|全家|其余|等\d{0,2}人|大家|一起|一同|共同"
    rf"|[与和同跟及、接送带载陪将把]{_PERSON}|(?<=[，；]){_MASKED}"
)
_REACH = 120  # characters before a place in which the subject of its sentence is looked for


def named_traveller(text: str, start: int, position: int) -> str | None:
    """The masked name of the one alone who goes to the place whose cue begins at `position`, in a sentence from `start`; None
    where the clause names nobody, or somebody else goes along."""
    floor = max(start - 1, 0, position - _REACH, *(text.rfind(mark, start, position) for mark in "。；\n"))
    last = None
    for match in _SUBJECT.finditer(text, floor, position + 2):
        closed = text.find("）", match.end("name"), position)
        if closed < 0 or text.find("（", match.end("name"), closed) >= 0:
            last = match  # none in a bracket that ends before the place
    if last is None or last.end("name") > position:
        return None
    if _OTHERS_TOO.search(re.sub(rf"陪同?其?{_KIN}", "", text[last.end("name") : position])):
        return None
    return last["name"]


_RELATIVE = (
    r"(?:(?:[大小二三]|前)?(?:丈夫|妻子|爱人|配偶|老伴儿?|父亲|母亲|父母亲?|爸爸|妈妈|爷爷|奶奶|外公|外婆|姥[姥爷]|公婆|公公|婆婆|岳父母?|岳母|儿子|女儿|孩子|儿媳妇?|女婿|孙子|孙女|外孙女?"
    r"|侄子|侄女|侄儿|外甥女?|[表堂]?(?:弟弟|哥哥|姐姐|妹妹|弟|哥|姐|妹)|弟媳|弟妹|嫂子|姐夫|妹夫|舅舅|舅妈|姑姑|姑父|姨妈|叔叔|伯父|婶婶)"
    r"|[男女]?朋友|[男女]友|同伴|同事|同学|室友|舍友|工友|战友|老乡|同乡|亲戚|亲友|亲属|家属|家人|邻居|房东|房客|雇主|雇员|领队|留学生)"
)
_OF_SITE = r"(?:该|此|这家)[\u4e00-\u9fff]{0,6}?(?:老板娘?|店主|店员|业主|经营者|负责人|房东)"
_SHORT_KIN = r"(?:其|患者的?)(?:[妻夫父母子女兄弟姐妹孙媳婿](?=[\d（于在从到去自乘驾开曾也又将均都已当前次独每]|[上下]午|[早晚中]上?))"
_ATTRIBUTE = r"(?:(?:同[行住班车村桌乡院租]|随行|陪同)的|[其与和同在从](?![他它余])(?:(?![看探]望|[接送陪见找到去给])[^，。；：（）\n]){1,16}的)"
_OWNER = r"(?:(?:其|患者|本人|[他她]|该(?:例)?(?:病例|患者|感染者|男子|女子)|(?:病例|感染者|患者)\d{1,4}|[\u4e00-\u9fff]某{1,2}[甲乙丙丁]?)的?)"
_OTHER = (
    rf"(?P<other>(?:(?:{_OWNER}|{_ATTRIBUTE}){{0,2}}(?:[\d一两二三四五]{{1,2}}[名位个])?{_RELATIVE}(?:、(?:其)?{_RELATIVE}){{0,3}}|{_OF_SITE}|{_SHORT_KIN})"
    rf"(?P<name>(?!家)[\u4e00-\u9fff]某{{1,2}}[甲乙丙]?|(?:一家)?[一二两三四五\d]{{1,2}}[人口])?(?:（(?!.{{0,12}}(?:病例|感染者|患者)\d)[^（）\n]{{1,24}}）)?)"
)
# whose home or shop, or whom else, the words only tell: 老乡|家, 女儿|和患者, 侄子|，男，
_ONLY_NAMES = r"(?!(?:自)?(?:[家的之开店厂房屋宅处所楼]|娘家|婆家|经营|[聚婚]|结婚|生日|葬礼|丧|说|称|表示|反映|告知|[与和同及跟、]|租的|是|[为系]|[，、（]?(?:男|女|\d{1,2}岁)))"
_OTHERS_CLAUSE = re.compile(
    rf"(?:^|[，。；：\n]){_MOMENT}(?:据了解|据悉|另外?|此外|同时|期间|其间|而|但|且|因|，){{0,3}}{_MOMENT}{_OTHER}{_ONLY_NAMES}"
)
_LEADS_ON = re.compile(r"\s?(?:据(?:了解|悉|其自述)|另(?:外|据了解)?|此外|本人[^，。；]{0,16}|同时|[他她]的?)?，?")
_ON_THE_WAY = re.compile(r"，(?:途中|其间|期间|并)[^，。；]*")
_WENT = re.compile(r"[到去来返回乘从赴往在]|外出|出发|出差|驾车|开车")
# 将饭菜|送到甲店; 孩子由奶奶|接到甲校
_BRINGS = re.compile(
    rf"由(?:其)?{_RELATIVE}[^，。；]{{0,4}}[接送带]|"
    r"(?:将|把)?(?:饭菜?|菜|餐食?|早餐|午餐|晚餐|物资|用品|东西|药品?|衣[物服]|行李|快递|礼物)[^，。；]{0,4}[送带拿]|送(?:饭|菜|餐|药|货|东西|物资)"
)
_TAKES_ALONG = re.compile(r"[接送载陪带搀扶抱转]|一起|一同|共同|同行|随行|叫|通知|拨打|护送|联系")
_WITH_THEIRS = re.compile(
    rf"[接送陪带](?:着|了)?(?:[大小两二]|[\d一两二三]个)?(?:{_RELATIVE}|老人|小孩)"
)  # 妻子|送孩子|到甲校
_TOLD_AGAIN = re.compile(
    rf"(?:^|[，：]){_MOMENT}(?:而|但|随后|之后|同时)?(?:其(?![他它余中后间实])|患者|本人|[他她](?!的)|该?(?:病例|感染者|男子|女子)|{_MASKED}|[两二三四五][人者]|夫[妻妇]|一家|全家)"
    r"|[与和同跟及、给为向让约邀请叫将把由](?:其(?!父|母|[他它])|患者|本人|[他她]|病例|感染者)"
)

# 其丈夫确诊后|自行前往甲医院: why the person told went there
_FELL_ILL = re.compile(r"确诊|阳性|发病|发热|去世|病[逝重故]|住院")
# 亲戚驾车到甲站|接车, 其父母常到甲店|共同就餐, 男友到乙村，|将患者接到丙村
_MEETS_BEHIND = re.compile(
    r"[^。；\n]{0,12}?(?:接(?!触|受|种|到[电通])|[将把](?:患者|其|他|她|本人)|一起|一同|共同|[与和](?:患者|其|本人|他|她)(?!他)|[为给替](?:患者|其|他|她))"
)


def tells_way_of_others(
    text: str, start: int, position: int, end: int, own: str | None = None, called: tuple[str, ...] = ()
) -> bool:
    """Whether kin or company of the person told, and not that person, go to the place `text[position:end]`: who begins the
    sentence is its subject until it names another (其父亲曾到甲镇走亲戚，并在|乙店|洗澡), who begins a later clause is that
    of this clause (患者居家，其妻子外出到|甲店|).

    Args:
        own: the surname of the person told, who is nobody's kin (柳某之妻李某到甲店, told of 李某) and meets those who come to
            theirs.
        called: the words for kin by which the person told is called (妻子到|甲店, told of the wife).
    """
    floor = max(start, position - _REACH, *(text.rfind(mark, start, position) + 1 for mark in "。；\n"))
    words, last = text[floor:position], None
    for match in _OTHERS_CLAUSE.finditer(words):
        last = match
    if last is None or (own is not None and ((last["name"] or "").startswith(own) or f"{own}某" in text[position:end])):
        return False
    told = words[last.end() :]
    if any(word in words[last.start("other") :] for word in called):
        return False
    clause = told.partition("，")[0]
    if "，" in told:
        goes_on = _LEADS_ON.fullmatch(words, 0, last.start("other")) or _ON_THE_WAY.fullmatch(told, len(clause))
        if not goes_on or not _WENT.search(clause):
            return False
    if _TOLD_AGAIN.search(told) or _FELL_ILL.search(clause) or _MEETS_BEHIND.match(text, end):
        return False
    return _BRINGS.search(told) is not None or _TAKES_ALONG.search(_WITH_THEIRS.sub("", told)) is None
