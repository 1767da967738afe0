"""The course of an illness: what a clause says happened (发病, 就诊, 隔离, 采样, 阳性, 收治, 确诊, 出院, 死亡).

Each cue is found where it stands; which date it has is told by `assembly.course`.
"""

from __future__ import annotations

import re
from functools import cache

from extractor.lexicon.kinds import CourseEvent
from extractor.lexicon.people import symptom_words
from extractor.mentions.denial import is_denied, is_evaded, is_over, stays_away
from extractor.mentions.rule import Mention, Rule, match_rules
from extractor.mentions.symptoms import SPUTUM, is_of_those_met
from extractor.text.numerals import read_number
from extractor.text.trie import longest_of

__all__ = ["find", "find_found", "find_resets", "fresh_start"]

_HAN = r"[\u4e00-\u9fff]"
_HOSPITAL = (
    r"(?:医院|保健院|传染病院|院区|医疗机构|临床中心|卫生院|方舱|医疗中心|救治中心|[一二三四五六七八九]院|[省市区县中]医院"
    r"|附[一二三]?院|总院|病房|隔离病区|感染科|定点)"
)

# --- onset ---
# how a symptom is qualified: 轻微咳嗽, 不明原因的发热
_DEGREE = (
    r"(?:轻微的?|轻度|少许|少量|稍有|有点|些许|明显|剧烈|中度|反复|偶有|偶发|间断性?|阵发性?|持续性?|午后|夜间|全身|浑身|周身|身体|自觉"
    r"|一过性|不明原因的?|(?:无)?(?:明显)?诱因的?|低烧)?"
)
_FELT = r"(?:(?<=[日天晚午时许])起|出现|开始|始|自感|自觉|感觉|感到|突感|突发|发生|略感|稍感|觉得|感(?!染|冒|谢)|有)"
_LATER = r"(?!加重|好转|缓解|消失|减轻)"  # no first symptom
# 患者|发热、咳嗽等症状消失, 患者|咳嗽情况未见好转
_GOES_OFF = r"[^，。；\d]{0,14}(?:加重|好转|缓解|消失|减轻|消退|正常|加剧|治愈|改善|控制|稳定|平稳)"
# 发病, but not 发病前, 发病原因, 因发病 and 发病时间，...
_FELL_ILL = (
    r"(?<![因于至到])(?:首次)?(?:发病(?!前|后|的(?!(?:时间|日期)?[为是：])|原因|期间|[与及和、]?(?:就诊|就医|诊疗|诊治)(?:经过|情况|过程|史)?[：:]|经过|过程|时间(?!\d|为|：|是|[，]?\d)|于|者|以来|以后|之前|之后|情况|较|地|率|人数)|起病(?!前|后))"
    r"|发病于|发病时间|病发(?!症)|病情发作|(?<=[日晚午])，?发病后(?=[在到去至赴]|前往|立即|随即|即|被|就)|症状(?:最早|首次)?(?:始|出现|开始)于"
)

# --- first visit ---
_SEES_DOCTOR = (
    rf"(?:就诊|(?<!来{_HAN})就医(?!的)|就治|初诊|(?<![后科])复诊|由{_HAN}{{2,16}}接诊(?!医|的|了|患)|(?<!隔离)(?<!进一步)诊治|(?<!检)查体|求诊|求医|(?<!来{_HAN})看病|看诊|问诊|急诊(?!科?(?:医|护)))"
    r"(?!者|过程|途中|期间|患者|人员|前|史|经过|情况|后(?:感染|发现))"
)
# 到村卫生室打针; a pharmacy is none
_AT_CLINIC = (
    rf"到{_HAN}{{2,20}}(?:诊所|卫生室|卫生院|门诊部?)(?=[，。]|治疗|打针|输|检查|看|开|后)"
    rf"|(?:在|去|至|前往){_HAN}{{0,12}}(?:诊所|卫生室|卫生院|门诊部?)(?=打针|输|看病)"
)
# in a fever clinic, but not on duty there
_FEVER_CLINIC = r"(?<!进驻)(?<!支援)发热门诊(?!值班|工作|上班|坐诊|医[生护师]|护士)"
_INFUSION = r"输液(?!港|室)|[吊挂]水(?![库泥电])|[打挂]点滴|打吊针"
_FIRST_VISIT = rf"{_SEES_DOCTOR}|{_FEVER_CLINIC}|{_INFUSION}|{_AT_CLINIC}"

# --- isolation ---
# 隔离点发现1例, 集中隔离人员核酸检测: where and among whom, not what happened to the person
_NOT_WHERE = (
    r"(?!(?:点|场所|酒店|宾馆)?(?:医学)?(?:观察|管[控理])?[内中]?(?:转[入运至往诊送]|在管)?(?:的?人\s?员|的?密切?接触?|的?次密|对象|发现|检出|例行|核酸|检测|筛查|健康监测|期间|工作|保洁|服务"
    r"|的?\d+[名例人]|的?[一二两三四五][名例]))"
)
# 集中隔离的管控措施 is what is done to the person, 集中隔离的人员 who is isolated
_NO_TREATMENT = rf"(?!治疗|室|病|期|的(?!(?:管[控理]|防控|观察|医学|隔离)?(?:措施|方式|要求))){_NOT_WHERE}"
# 我区组织转运、隔离管控、场所消毒: what the office does
_NO_WORK = r"(?<![排源运控调检杀测查]、)"
_NO_TASK = r"(?!、(?:核酸|场所|环境|流[调行]|封[控闭]|转运|医疗|社区|人员|消[杀毒]|终末|密接|区域|管控|健康|采样|排查)|等(?:各项|防控|处置|措施|工作))"
_ISOLATED = (
    rf"{_NO_WORK}"
    r"(?:集中|居家|自行|自我|单独)?(?:进行|实施|采取|接受)?(?:集中|居家|自行)?"
    r"(?:隔离(?:医学)?观察|医学(?:隔离)?观察|隔离点(?:观察)?|隔离管[控理]|居家隔离|集中隔离|自行隔离|自我隔离|居家观察|居家医学观察|医学隔离"
    r"|隔离酒店|隔离宾馆|留院观察|留观)"
    rf"{_NO_TREATMENT}{_NO_TASK}"
    rf"|(?:被|就地|即刻?|立即|随即|当即|直接|(?<=[家房])中?(?:自[行我]|单独)?)隔离(?!治疗|室|病|点|区|期|的|酒店|宾馆){_NOT_WHERE}"
    r"|居家自行隔离|(?<!解除)(?<!结束)隔离(?=[，。\n；]|$)"
)

# 从|集中医学观察点|直接转送, 由|医学观察|转隔离治疗; 需|居家隔离观察: where somebody came from, and a rule
_FROM_THERE = re.compile(
    r"(?:(?:[从由自]|解除)(?:集中|居家|定点|医学|隔离|某|该)*|(?<!必)[需须应](?:要|当)?(?:进行|实施)?)$"
)
_FROM_REACH = 10  # characters before an isolation in which that is looked for


def _left_there(match: re.Match[str]) -> bool:
    """Whether the isolation that was found is where somebody came from, or what a rule asks for."""
    return _FROM_THERE.search(match.string, max(0, match.start() - _FROM_REACH), match.start()) is not None


# --- tests ---
_SAMPLED = (
    r"采样(?!点|亭|屋|站|处|台|车|工作|人员|检测点|地点)"
    rf"|采集(?:了)?{_HAN}{{0,12}}(?:标本|样本|咽拭子|鼻拭子|拭子)|核酸采集(?!点)|咽拭子(?:采样|采集)|取样|采其"
    r"|采(?:了|的)?(?:样(?![点亭屋站处台车品本])|核酸)|(?:做|(?<!检)测|检测(?=核酸(?:[，。；]|采|筛)))(?:了|过|完)?(?:一次|单管|混管)?核酸(?!阴)|(?:参加|进行|接受|完成)(?:了|过|一次)?(?:社区|单位|学校|全员|常态化|区域|例行|便民|小区){0,2}核酸(?:检测|筛查)(?=，|。|；|后|）)"
    r"|(?:[做行接受]|“)?(?<!人员)落地检”?(?!测?阴|[中时]|要求|措施|政策|规定|查验)"
)
_TEST = r"(?:检测|核酸|初筛|复核|结果|复检|筛查|检验|标本|样本|抗原|确认|检出|为|呈|均|混检|单管|混管)"
_NOT_OTHERS = r"(?!感染者|人员|病例|者|密|个案|患者|的密|物品|环境)"
_POSITIVE = (
    rf"{_TEST}[^，。；阴未无非不日]{{0,14}}(?:阳性|异常|弱阳){_NOT_OTHERS}|(?<!体温)(?<!体征)(?<!血象)(?:阳性|异常)[。；，]|呈阳|转阳"
    r"|(?:(?<!直)接到?|收到|获知|得知|反馈|报告|报出来?是?|查出来?是?|测出|复核|复查|复测|追阳|回报)[^，。；阴未无非不]{0,8}(?:阳性|(?<=[是为呈])阳)(?!的?(?:感染者|人员|病例|者|个案|患者|物品|环境))"
    r"|报阳(?!性?(?:感染者|人员|病例|者))|复阳(?!病例|人员)|(?:筛查|排查|检测|采样)[中时]被?检出(?!密)"
)

# --- admission ---
_TAKEN = r"(?:转运|闭环转运|转送|转移|转往|转入|转至|转到|转诊)"
_MOVED = r"(?:转|送|收|运|转运|闭环转运|转送|转移|转诊|转诊于|接|入)(?:至|到|往|入|送至|运至|院至|送到)?"
_NO_VISIT = (
    rf"(?!{_HAN}{{0,6}}(?:就诊|采样|核酸|检测|检查|门诊|留观|留院|隔离(?:医学)?观察(?!治疗)|医学隔离观察(?!治疗)))"
)
_KIN_IN_BED = r"(?:父|母|岳|公公|婆婆|爷爷|奶奶|外[公婆]|亲属|亲戚|朋友|病人|老人)"  # 看望住院|父亲
_ADMITTED = (
    rf"入院(?!前)|(?<!直到)(?<!直至)住院(?!部|楼|号|病区|的|{_KIN_IN_BED})|收治(?!病例|患者|条件|医院[：为]|单位|定?点)|收住|收入|收至|隔离治疗(?!后，?(?:目前|现)?(?:病情|症状|好转|情况|生命))|收留"
    rf"|(?:入住|住进){_HAN}{{0,20}}{_HOSPITAL}"
    # 送至县医院隔离治疗
    rf"|{_MOVED}[\u4e00-\u9fff（）]{{0,24}}{_HOSPITAL}[\u4e00-\u9fff（）]{{0,10}}(?:治疗|救治|住院|收治|隔离(?!观察|医学观察|留))"
    # 到指定医院治疗
    rf"|[到赴往至](?:当?地|[省市区县])?(?:指定|定点)(?:收治|救治)?(?:医院|医疗机构|医疗单位)(?:进行|接受)?(?:隔离|住院)?(?:治疗|救治)"
    # 转至定点医院
    rf"|(?:{_TAKEN}|转(?={_HAN}{{2,12}}院))(?:至|到|往|入|于)?{_HAN}{{0,24}}{_HOSPITAL}{_NO_VISIT}"
)

# --- diagnosis ---
_NOT_A_NOUN = r"(?!病例|患者|的|病人|人员|者|数|情况|信息|及|有关|标准|时间[未]|和|或|、)"
# 诊断为|新型冠状病毒感染的肺炎疑似病例
_NOT_SUSPECTED = r"(?!(?:为|是)?(?:[^，。；、病]|病毒){0,14}疑似)"
_CONFIRMED = (
    rf"(?<!疑似)(?<!无法)(?<!不能)(?<!未能)确诊(?![^，。；\n]{{0,2}}(?:病例|患者)(?!$|[，。（；]))(?:为|是)?{_NOT_A_NOUN}(?!新型冠状病毒感染者|后){_NOT_SUSPECTED}"
    r"|确诊病例(?=[，。；（]?(?:目前|$|\n))|(?:纳入|列为|按)(?:新增)?(?:本土)?确诊病例(?=管理|统计|$|[，。；（])"
    rf"|(?:诊断|判定|确定|确认|确诊|认定|订正|核定)(?:其|患者|[^，。；]{{0,4}}病例)?(?:为|是){_NOT_SUSPECTED}(?!阳性|密|[^，。；]{{1,16}}(?:密切接触|密接)|境外|无关|(?:病毒性)?肺炎|{_HAN}{{0,4}}感冒|[上下]呼吸道|支气管)"
    rf"|(?<=\d日)诊断(?=[，。；])|被(?:诊断|确诊){_NOT_SUSPECTED}|(?:会诊|评估|讨论)后?[，]?(?:后)?(?:确定|确认)(?:为|是)?{_NOT_SUSPECTED}(?!阳性)|诊断{_NOT_SUSPECTED}(?:新型冠状|新冠|本例)"
    r"|(?:会诊|评估|研判)为(?=[^，。；]{0,10}(?:确诊|无症状|轻型|普通型|重型|危重型))"
)

# --- outcome ---
_DISCHARGED = r"出院(?!标准|条件|人数|病例|\d|患者|后(?:继续|需|应))|治愈出舱"
_DIED = r"(?:抢救无效)?(?:死亡|病逝|去世|离世|病故)(?!病例|风险|人数|率|\d|的)"


def _rule(name: CourseEvent, tail: str, pattern: str, *literals: str) -> Rule[CourseEvent]:
    def read(match: re.Match[str]) -> CourseEvent | None:
        text, start = match.string, match.start()
        over = name == "isolated" and (is_over(text, start) or is_evaded(text, start) or _left_there(match))
        over = over or (name == "first_visit" and stays_away(text, start))
        over = over or (name == "onset" and is_of_those_met(text, start, match.end()))
        return None if over or is_denied(match.string, match.start()) else name

    return Rule(f"{name}.{tail}", re.compile(pattern), read, literals)


@cache
def _rules() -> tuple[Rule[CourseEvent], ...]:
    symptom = f"{longest_of(symptom_words())}|{SPUTUM}"
    return (
        _rule("onset", "word", _FELL_ILL, "发病", "起病", "病发", "症状", "发作"),
        _rule(
            "onset",
            "symptoms",
            rf"{_FELT}(?:了|有)?“?{_DEGREE}(?:{symptom})",
            "出现",
            "始",
            "感",
            "觉",
            "发",
            "有",
            "起",
        ),
        _rule("onset", "because", rf"因(?:为|出现|突发|有|其)?{_DEGREE}(?:{symptom})(?!病|科)", "因"),
        _rule("onset", "unwell", rf"(?:出现?|有|现){_HAN}{{0,6}}(?:相关|明显|临床|可疑)?症状{_LATER}(?!未)", "症状"),
        _rule(
            "onset",
            "symptom",
            rf"(?:(?<=[日，时许后晚早上午晨夜里间天 ])|(?<=初[一二三四五六七八九十])|(?<=\d号)){_DEGREE}(?:{symptom}){_LATER}(?!门诊|药)",
        ),
        _rule(
            "onset",
            "of_person",
            rf"(?:(?<=患者)|(?<=本人)|(?<=某)|(?<=某某)){_DEGREE}(?:{symptom}){_LATER}(?!门诊|药|病|患|{_GOES_OFF})",
            "患者",
            "本人",
            "某",
        ),
        _rule(
            "first_visit", "word", _FIRST_VISIT, "诊", "医", "输液", "水", "点滴", "吊针", "看病", "卫生", "治", "查体"
        ),
        _rule("isolated", "observed", _ISOLATED, "隔离", "观察", "留观"),
        _rule("sampled", "word", _SAMPLED, "采", "拭子", "取样", "核酸", "落地检"),
        _rule("positive", "word", _POSITIVE, "阳", "异常", "检出"),
        _rule("admitted", "hospital", _ADMITTED, "院", "治", "收", "转", "送", "临床", "方舱", "定点", "住"),
        _rule(
            "confirmed",
            "word",
            _CONFIRMED,
            "确诊",
            "诊断",
            "会诊",
            "评估",
            "研判",
            "判定",
            "确定",
            "确认",
            "认定",
            "订正",
            "核定",
            "纳入",
            "列为",
            "按",
        ),
        _rule("discharged", "word", _DISCHARGED, "出院", "出舱"),
        _rule("died", "word", _DIED, "死亡", "逝", "世", "病故"),
    )


def find(text: str, start: int, end: int) -> list[Mention[CourseEvent]]:
    """Cues in `text[start:end]` in reading order, denied ones left out; several may stand in one place (入院就诊)."""
    return sorted(match_rules(_rules(), text, start, end), key=lambda m: m.start)


_RESET = re.compile(
    r"(?<=[，。；])(?<![日号]，)(?:集中|居家|隔离|住院|观察|医学|管控|健康|监测){0,5}(?:期间|其间)(?!\d)|正在?(?=[^，。；\d]{0,16}(?:治疗|观察|救治|住院|收治))"
    r"|目前|现(?=已|正|均(?!住)|病情|隔离|处|住院|收治|转)|现在(?!住(?!院))|至今|截至目前|现于|迄今|当前|截至|截止"
)


def find_resets(text: str, start: int, end: int) -> list[int]:
    """Where a date stops to hold: 目前, 现已, 至今; also 其间 and 集中隔离期间 behind a comma, on some day of several."""
    return [match.start() for match in _RESET.finditer(text, start, end)]


# 发现5名核酸检测结果异常人员, 检出1例阳性
_FOUND = re.compile(
    r"(?:(?:发现|检出|检测出|筛查出|出现|排查出)(?:了)?|(?<=阳性，)|(?<=异常，))(?P<count>\d{1,3}|[一二两三四五六七八九十]{1,2})(?:名|例|人|位)"
    r"[^，。；、\d]{0,24}?(?:阳性|异常)(?!的?密)"
)


def find_found(text: str, start: int, end: int) -> list[Mention[int]]:
    """How many persons a test found infected: 发现|5名核酸检测结果异常人员."""
    found = []
    for match in _FOUND.finditer(text, start, end):
        count = read_number(match["count"])
        if isinstance(count, int):
            found.append(Mention(match.start(), match.end(), "positive.found", count))
    return found


# 已转至定点医院, 居家隔离期间采样: the date of the sentence before is not theirs
_FRESH = re.compile(r"已|(?<![出发呈显表体])现(?![场金象代行象])|期间|其间|期满|后续|再次")


def fresh_start(text: str, start: int, end: int) -> int | None:
    """From where in a sentence the date of the sentence before holds no longer; None where it may hold to the end."""
    match = _FRESH.search(text, start, end)
    return match.start() if match else None
