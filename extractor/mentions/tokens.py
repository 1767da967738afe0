"""The words of a sentence that tell where a place begins and ends.

A sentence about somebody's way is read as a row of tokens: cues (到, 在, 从, 途经), deeds (购物, 就诊), links (后, 再,
随后), marks of punctuation, dates, times, means of transport, brackets; and between them stretches of plain text. A
place is a stretch of text behind a cue, before a deed, or behind a clock time. `mentions.places` does that; this module
only cuts.

Words that hold a cue or a deed but belong to names (工作室, 活动中心, 经开区, 和平路) are guarded by the lexicon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from extractor.lexicon.divisions import gazetteer
from extractor.lexicon.places import letters
from extractor.lexicon.venues import activities, name_guards, place_cues
from extractor.text.trie import longest_of

__all__ = ["Mark", "Token", "TokenKind", "tokenize"]


class TokenKind(Enum):
    """What a token does in a sentence about somebody's way."""

    TEXT = auto()
    TO = auto()  # 到, 前往: somebody went there
    AT = auto()  # 在, 入住: somebody was there
    FROM = auto()  # 从, 离开
    VIA = auto()  # 途经
    HOME = auto()  # 回家, 家中, 居家
    DO = auto()  # 购物, 就诊
    LINK = auto()  # 后, 再, 随后
    STOP = auto()  # ，。；：
    COMMA = auto()  # 、
    ARROW = auto()  # →
    BRACKET = auto()  # （...） as one piece
    DATE = auto()
    TIME = auto()
    RIDE = auto()  # a means of transport


_CUES = frozenset((TokenKind.TO, TokenKind.AT, TokenKind.FROM, TokenKind.VIA))


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a sentence, `text[start:end]`."""

    kind: TokenKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch that another recogniser has claimed: a date, a time, a means of transport."""

    kind: TokenKind
    start: int
    end: int


# a hospital's name, as far as its last word
_HOSPITAL_END = (
    "医院|附院|分院|医疗机构|临床中心|医疗中心|救治中心|卫生院|保健院|传染病院|院区|方舱|[一二三四五六七八九]院"
)
# 转|县医院, 收住|市第三人民医院
_TAKEN_IN = (
    r"(?:转送|转诊|转院|转运|转|收治|收住|收|(?<![接护运输快配赠派])送|(?<![出介加投收转送住])入(?![住职学伍境关校户围群馆园店口])|住)(?:到|至|往|入|在|于|进)?"
    rf"(?=[\u4e00-\u9fff]{{1,16}}?(?:{_HOSPITAL_END}))(?![治院])"
)
# 现住, 均居住于, 暂住地为, 家庭住址：, 长期在此居住 is none; the cue that tells of somebody's home
_LIVES = (
    r"(?:均|都|也)?(?:现|目前|长期|常年|平时)?(?:均|都)?"
    r"(?:居住|暂住|租住|合租|借住|寄住|常住|长住(?!宿)|家住(?!宿)|家居(?![家文产建装用生广城馆店体商市公])|暂居|长居|久居|现居|常居|旅居(?=于|在)|(?<=长期|常年)居(?=于)|(?<=现)居(?=于)|(?:家庭|户籍|居住|现)?(?:住址|地址)|(?<=现|均|都|也)住)"
    r"(?:地址|地点|地|址)?(?:均|都|分别)?(?:于|在|为|是|系|位于)?(?!(?:酒店|宾馆|社区|小区|村)?[\u4e00-\u9fff]{0,2}报[告备]|证|史|院|户(?!县)|处|所|宅|房(?!山|县)|宿舍|者|人员|人口|环境|期间|点位|民(?:委|宅))"
)
_DIVISION = (
    "@"  # stands for the names of divisions that begin like words no cue leads to: 到|来凤县, 在|内黄县, 从|中山市
)
# 窦店镇|于庄村, 白云乡|从善社区: a village's name behind its town
_OF_VILLAGE = r"(?<=[镇乡道][于从自由])[\u4e00-\u9fff]{0,2}(?:村|社区|屯|寨)(?!委?[里内中口头])"
_ROAD = "#"  # stands for what makes a city's letter the name of a road: 在|京开道, 在|沪宁高速, 在|沪太路
_ROAD_BEHIND_LETTER = (
    r"(?:(?![住居租现暂在打务])[\u4e00-\u9fff]{1,3}(?:道(?!路)|高速|公路|铁路)|(?![住居租现暂在打务])[\u4e00-\u9fff]路)"
)
# One-character cues, each with the words it must not be cut out of.
_SHORT_CUES = (
    (
        TokenKind.TO,
        r"(?<![达得受感找遇收做看解测查踪提拿听想直遭买碰迟报签虑轮摸赶挂拉])(?<!(?<!直)接)(?<!(?<![夫妻人子友属女母父某])等)到(?:(?=@)|(?!位(?!于)|底|期|处|岗|账|案|访|来|达|场|时|点|此|站(?:后|时|即|[，。、；]|$)))",
    ),
    (
        TokenKind.TO,
        r"(?<![甚乃截以直及延持起日时分号周乐])(?<![（，、；。：\s][东南西北])至(?!今|少|于|此|多)|(?<=[\d日时分])至(?=[\u4e00-\u9fff]{2,})",
    ),
    (TokenKind.TO, r"(?<![过除失])去(?!世|年|除|向|过|重|留)"),
    (TokenKind.TO, r"(?<![撤收召挽驳推])回(?!迁|访|应|复|顾|归|升|落|执|来|乡|程|国|避|报)"),
    (TokenKind.TO, r"(?<![往遣退召])返(?!还|程|工|岗|校|乡|回|[\u4e00-\u9fff]{1,4}人员)"),
    (
        TokenKind.AT,
        r"(?<=[晚夜日])宿(?![舍迁州松豫营])|(?<=[，；时分\d])宿(?=[^，。；\n]{1,14}?(?:停车场|旅馆|旅社|酒店|宾馆|民宿|服务区))",
    ),
    (TokenKind.TO, r"赶(?=[\u4e00-\u9fff]{1,8}(?:圩|墟|集市|大集|庙会|早市|夜市)(?![场镇]))"),
    (
        TokenKind.TO,
        r"(?<![旅导郊春秋畅巡出野环夜])游(?=[\u4e00-\u9fff]{2,10}(?:公园|植物园|动物园|乐园|景区|古城|古镇|寺|湖|山|博物馆|景点)(?:$|[，。、；]))",
    ),
    (
        TokenKind.TO,
        r"(?<=机场)飞(?=[\u4e00-\u9fff]{2,8}机场)|赴(?!约|宴|任|考)|(?<![前以来开交向既])往(?!返|来|常|年|往|[东西南北])|抵(?!制|抗|押|扣|消|御|离|触|达)",
    ),
    (
        TokenKind.AT,
        r"(?<![正现所存实好内旨健潜何])(?<!不仅)在(?:(?=@)|(?!于(?![记氏姐哥嫂])|此|校(?!图书馆|医院|门|外[\u4e00-\u9fff]{3})|[京沪](?!#)|押|职|读|建(?:[工项筑楼房的中]|[民住商厂小安]\S{0,2}[房区目地程])|逃|册|线|场人|内|外|院|其(?!所?(?:经营|工作|打工|务工|上班|就读|租住|居住|就职|任职|开设|承包)的)|该(?!(?:商场|市场|小区|酒店|商城|大厦|大楼|中心|广场|园区|写字楼|超市|医院|院(?=[\u4e00-\u9fff]{1,6}科)|村|镇)[\u4e00-\u9fffA-Za-z“\d]{2})|上述))",
    ),
    (TokenKind.AT, r"(?:(?<=[，。；：（\s\n号晚夜后速])|(?<=[晚夜]上))住(?![址所房院宿处户])"),
    (TokenKind.AT, rf"现在(?=[\u4e00-\u9fff]{{2,12}}(?:{_HOSPITAL_END}|医疗机构|隔离))"),
    (
        TokenKind.AT,
        rf"(?<![由对关属低高大小等基终鉴源至位住入老])于(?!是|此|其|[记某氏家姓姐哥嫂]|[村庄屯](?![里内中口头子])|{_OF_VILLAGE})",
    ),
    (
        TokenKind.FROM,
        rf"(?<![服盲])从(?:(?=@)|(?!{_OF_VILLAGE}|事|细|实|优|紧|快|严|业|未|而|前|容|速|快|重|轻|外观|中(?![心山国央医原铁关学街华南北海庄村塘路])|即日|源头|根本|[下本]周|今|明天|此))|(?<![来大转])自(?!由|然|来水|认为|去年|今年|前年|上[个周月]|建[房楼小厂区]|[驾行述己觉我动感热诉主备带服身购助称愿负有费家测查制习营产用种认])",
    ),
    (
        TokenKind.FROM,
        r"(?<![理缘因自])由(?!于|此|衷|来|其|120|救护|专|疾控|[省市县区][级疾卫防专政定]|社区|工作人员|家[人属])",
    ),
    (
        TokenKind.VIA,
        r"(?<![已曾神财正一二三四五六七八九十])经(?!过|理|济|抢救|闭环|核[查实]|询问|了解|评估|健康|海关|积极|全力|营|常|专家|市|省|县|区|国家|核酸|检测|复核|疾控|采样|实验|诊断|查|初步|流调|流行|组织|调查|治疗|会诊|上级|省级|市级|研判|领导|指挥部|120|救护|批准|排查|综合|[一二三四五六七八九十\d]{0,2}[路街纬])",
    ),
)
# Places told by a pronoun. They are text, though they begin like cues: 返回现住址, 在住址2.
_PRONOUNS = (
    r"(?:现?住址|工作地)\d|居住小区(?=[、，。；→]|$)|工作地(?![址点])"
    r"|(?<=[到回在至往])(?:现住址|住址|(?:居|现|暂|租|常)?住[地处]|工作单位)(?![：为])|(?<=[\u4e00-\u9fff])现住址(?=[，。；、）]|$|后|乘|自驾|[休居]|未)"
)
# words that lead to a place only before certain names: 来|武陵区, 外出|青禾菜场, 落地|白云机场, 逛|青禾商场, 收入|感染科
_GOES = (
    rf"就诊(?!后|于|时|的|[人患])(?=[\u4e00-\u9fff]{{2,10}}?(?:{_HOSPITAL_END}|诊所|门诊))|直达(?=[\u4e00-\u9fff]{{2,10}}?(?:机场|站|码头))|"
    r"(?<![回归以近原本从往过前外带出进起])来(?![我本该贵])(?=[\u4e00-\u9fff]{1,3}(?:[省县]|(?<!超)市(?!场)|(?<![小社校园])区)(?![\u4e00-\u9fff]{0,2}(?:人员|的)))"
    r"|往返于?(?=[^，。；、和与至到从\-\n（）]{2,16}?(?:公司|厂|学校|小学|中学|幼儿园|单位|超市|市场|工地|店|医院)(?:$|[，。；]|上[班学]|工作))"
    r"|(?:顺[道路便]|又|再|后|(?<=[\d日时分，。；]))进了?(?!贤|入|站|出|口|行|一步|而|展|修)(?=[\u4e00-\u9fffA-Za-z“”]{2,12}?(?:菜场|市场|超市|商场|药店|药房|公园|广场|饭店|餐馆|面馆|便利店|小卖部|网吧|棋牌室))"
    r"|外出(?=[\u4e00-\u9fff]{2,8}?(?:菜场|市场|超市|商场|药店|药房|公园|广场|饭店|餐馆))"
    r"|[上下驶出入进]{1,2}高速(?=[\u4e00-\u9fff]{2,8}(?:收费站|出口|入口|互通|匝道))"
    r"|落地(?=[\u4e00-\u9fff]{2,12}机场)|(?<!闲)逛了?(?=[\u4e00-\u9fffA-Za-z]{3})(?!街|了|完|荡|逛)|收入(?=[\u4e00-\u9fff]{2,8}科)"
    r"|(?:游览|参观|打卡)了?(?=[\u4e00-\u9fff（）“”]{1,14}?(?:景区|公园|古城|古镇|古村|老街|步行街|美食街|小吃街|夜市|大院|故居|旧址|遗址|纪念馆|博物[馆院]|美术馆|科技馆|展览?馆|海洋馆|动物园|植物园|乐园|广场|景点|寺|庙|宫|塔|[\u4e00-\u9fff]馆)(?:$|[，。；、（后]))"
)
# 参加|青禾镇白云村李某家婚宴
_FEASTS = (
    r"(?:参加|出席)(?:了)?(?=[\u4e00-\u9fff某]{2,16}?(?:[村镇乡家组]|社区|酒店|饭店|酒楼|酒家|宾馆|食府|山庄|农庄|学校|[小中大]学|幼儿园|教堂|公园|广场)[\u4e00-\u9fff某]{0,6}?"
    r"(?:婚[礼宴]|葬礼|酒席|喜[酒宴]|丧事|寿宴|宴席|满月酒|升学宴|生日[宴会]|庙会|年会|家长会|典礼|活动(?![中室站点])|礼拜|法会|考试|培训(?![班中])))"
    # 参加|白云村村部全员核酸采样
    r"|参加(?:了)?(?=[\u4e00-\u9fff\d]{2,14}?(?:村部|委会|社区|小区|村|广场|学校|门口)(?:组织的?|全员|集中|第[一二三四五六七八九十\d]{1,2}轮|大规模|区域){0,2}核酸)"
)
_HOME = (
    r"(?:返回|回到|返|(?<!回)归|回|到|(?:一直|均|都)?在)(?:自己)?家(?:中|里)?(?!有|人(?=陪|的|驾|护送)|和[苑园府庭]|附近的?“|(?:附近|门口|楼下|对面|旁边?)的?[\u4e00-\u9fff]{0,8}(?:诊所|店|超市|市场|药房|公园|医院|卫生|广场|站|采样点|面馆|摊|空地)|[\u4e00-\u9fff]{0,3}(?:医院|酒店|超市)|[\u4e00-\u9fff]?(?:[具俱](?![体备])|电(?![话视影脑])|乐福|常菜|庭|园|居(?!家)|家店)|属(?!于))"
    r"|(?:返回|回到|回|到|在)(?:居住地|住处|住所|住地|现住址\d?|暂住地|暂住处|租住处|出租屋|宿舍|小区家中|其家中|家里)(?![\u4e00-\u9fff]{2,15}?(?:[区园苑村号栋楼城庄]|公寓)(?:$|[，。；、（])|附近|旁|门口|对面|楼下|周边|[\u4e00-\u9fff]*(?:小区|路))"
    r"|(?<![安宜乐福康邻])居家(?!园|具|乐|装|广场|城|店|馆|生活|建材|卖场|商场|中心|市场|世界|体验|公司|隔离|健康|医学|观察|监测|自我|线上|在线|等待)|宅家|家中(?![学心医药国])|足不出户|(?:未|没有|无)外出(?!(?:务工|打工|旅[居行游]|接触|活动)?史)|未出门|没出门|未出家门|未出小区"
)
_LINKS = (
    r"进行|接受(?=治疗|隔离|检)|后(?=[，。；、）]|各自|地铁|公交|单位|公司|到|至|前往|返|回|去|乘|驾|步|骑|自|由|于|在|再|又|开|打|入|居|转|进|离|就|继|未|坐|与|从|前|经|步|与|被|送|直|即|一直|住|收[治住入]|换|多次|出现|发[病热现]|包[车小]|均|仍|便|感|$)"
    r"|随后|然后|之后|接着|继而|其后|而后|最后|期间|其间|同时|随即|当即|立即|直接|独自|一道(?=前往|去|到|回|在|乘|自|开)|一同|一起|共同|陪同下(?![车楼班乡])|陪同|继续|短暂|"
    r"先后|分别|多次|再次|(?<!一)直到(?!达)|并(?!州)|再(?!来)|又(?!一|来(?!到|至))|以及|未(?!来|央)|没有|无(?=人|外|异|症|医疗)|大约|(?<=[\d时点分钟半刻米个天名人次])左右|全程|佩戴|戴口罩|途中|路上(?!的)|"
    r"时许|许(?=[，。到在前至去从由])|均(?!安|和)|被(?=转|送|隔|集|诊|确|闭|管)|将(?=其|患者)|因(?=[发出身病])|系(?!统)|[与同和跟](?=人[下聊打喝吃]|病例|确诊|无症状|阳性|感染者|其|家人|家属|同事|朋友|丈夫|妻子|母亲|父亲|父母|儿[子媳]|女[儿婿]|孩子|爱人|老[乡公婆]|亲[戚友]|邻居|同学|客[户商]|公司同事|单位同事|[一两二三几\d]名|上述|[\u4e00-\u9fff]某)|给(?=其|他|她|[\u4e00-\u9fff]{1,2}送)|有(?=长时间|密切|接触|过)|为(?=[\u4e00-\u9fff]{0,4}(?:例|病例|患者))"
    # where a list ends and the public is addressed: ...面馆|请与上述..., ...小区|目前
    r"|请(?=[与在到主于各广有尽大市居相自立上您密所如曾及近凡第])|不(?=造谣|信谣|传谣|恐慌|前往|去|到|得|要)|有轨迹|如有|相关场所|广大(?=市民|居民|群众)|务必|目前|当前(?!路|街|村)|截[至止]|现已|闭环|点对点|实施|采取|对(?=其|患者|该|[\u4e00-\u9fff]某)"
    rf"|(?:回|过|归)?来的|来(?=[{''.join(letters())}](?:$|[，。；、）]|人员|后|途中))|坐(?=$|[\u4e00-\u9fff]{{0,3}}(?:车|船|飞机|高铁|动车|大巴|轮渡|地铁|公交))"
    r"|为(?=[其他她]|(?:[大小二]?[女儿]儿?子?|丈夫|妻子|[父母]亲|父母|孙[子女]|外孙|岳[父母]|公公|婆婆|亲[戚友属]|朋友|同事|邻居|家[人属])(?:[送取买拿办缴购]|看病)|[\u4e00-\u9fff]{0,3}(?:车|客人|顾客|家人|老人)|$)|行(?=血液|透析|手术|CT|化疗|输液)"
)
# 输液|大厅, 宵夜|档, 健身|公园: a deed that only tells what a part of the place is for
_NO_FACILITY = (
    r"(?!大厅|收费处|结算处|登记处|缴费处|人?员(?!工)|工人|师傅|\d{1,2}号?[点站亭]|[室厅馆亭舱柜铺棚]|档口?(?=$|[，。；、（]|吃|购|就|打)|窗口|公园|广场|市场|步道|中心|公司|房(?![间子东里租屋])|点(?![半\d了钟餐心菜单名外])|处(?![理方置所])"
    r"|店(?![员主内里长铺])|(?:经济|度假|风景|开发|示范|产业)?区(?![间域别])|站(?![台长岗])|城(?![区市])|园(?!区)|场(?!所)|间(?!隔)|屋|台(?![球湾])|车(?=$|[，。；、（做采献停处检进])|行(?=$|[，。；、（])|口(?![罩服腔红香])|[摊沟坪巷寨屯庄坡岭岩塘]|[村镇乡湾](?![里中]?的))"
)
# 发热门诊|治疗, 密切接触者: words that hold a deed
# 其|经营的|好运面馆: whose place it is
_NO_DEED = r"门诊(?=[治断])|密切接触|(?<=[其所己家])所?(?:经营|工作|打工|务工|上班|就读|租住|居住|就职|任职)的(?=[\u4e00-\u9fff“]{2})"
_QUOTED = r"“[^“”，。；\n]{1,12}”"  # “回味”面馆: no word in a name's quotes leads anywhere
# 接小儿子放学, 送妻子上班
_FETCHES = (
    r"(?:接|送)(?:大|小|其|两个)?(?:儿子|女儿|孙子|孙女|外孙女?|孩子|小孩|妻子|丈夫|母亲|父亲|老婆|老公|朋友|同事|侄子|外甥)"
    r"|(?<=[外口前边旁侧])[站坐等蹲]了(?=[\d半一两二三四五六七八九十几约近])"  # 在甲小学门外|站了十分钟
)
_BLANK_IN_NAME = re.compile(
    r"(?:(?:街道|[\u4e00-\u9fff][镇乡]) (?=[\u4e00-\u9fff“])(?![\u4e00-\u9fff]{1,6}(?:街道|镇|乡|[区县市])(?:[ \n，。、；]|$))"
    r"|[\u4e00-\u9fff][路街巷] (?=[\u4e00-\u9fff“]{4})|.?[\u4e00-\u9fff] (?=\d{1,2}[Ff] ?[\u4e00-\u9fff])|\d[Ff] (?=[\u4e00-\u9fff]{2})"
    r"|[\u4e00-\u9fffA-Za-z]?[A-Za-z] (?=[A-Z]\d|\d{1,2}[层楼座号])"
    r"|[\u4e00-\u9fffA-Za-z]?[A-Za-z\d] (?=[\u4e00-\u9fff])(?![\u4e00-\u9fff]{2,3}[区县])|.?[\u4e00-\u9fff] (?=(?:[A-Z]\d{0,2}|\d{1,3}[Ff]?)[楼层座区栋号馆](?![\u4e00-\u9fff]?线)))"
)
_PART_OF_DAY = re.compile(r"(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚)")
_ABOUT = ("左右", "前后")  # 8:00左右 青禾早市
# 甲店→乙店, 甲店-->乙店, 甲店（10:00）>乙店, 甲店--乙店
_ARROWS = (
    r"→+|[➔➙➜➝➞➡⟶⇒⟹]\uFE0F?|-{1,3}>|(?:(?<=[\u4e00-\u9fff）”A-Za-z])|(?<=:\d\d))(?:>{1,2}|-{2,3})(?=[\u4e00-\u9fff“])"
)
# ④, ■, 📍: the signs that set off an item
_STOPS = r"[，。；：！？\n【】①-⑳\u25a0-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff\ufe0f]|-(?=[\u4e00-\u9fff“])|\s"


# A bracket is one piece, with one more inside it at the most; （ that nobody closes is plain text.
_BRACKET = re.compile(r"（[^（）\n]{0,120}(?:（[^（）\n]{0,60}）[^（）\n]{0,60}){0,3}）")


def _claims(text: str, start: int, end: int, marks: list[Mark]) -> list[Mark]:
    """Brackets, and the marks outside them."""
    brackets = [Mark(TokenKind.BRACKET, *match.span()) for match in _BRACKET.finditer(text, start, end)]
    inside = set().union(*(range(b.start, b.end) for b in brackets)) if brackets else set()
    ends = {bracket.end for bracket in brackets}  # 出租车（浙A12345） is one mark
    outside = [
        m
        for m in marks
        if m.start < end and start < m.end and m.start not in inside and (m.end - 1 not in inside or m.end in ends)
    ]
    covered = {position for mark in outside for position in range(mark.start, mark.end)}
    return sorted([*outside, *(b for b in brackets if b.start not in covered)], key=lambda mark: mark.start)


_BEGIN_WORDS = (
    "位底期处岗账案访来达场时点此站于校京沪押职读建逃册线内外院其该上事细实优紧快严业未容速重轻中即根本下今明前"
)
_CUE_CHARACTERS = "又乘到至去回返赴往抵在住于从自由经均买"


def _divisions_with(characters: str) -> list[str]:
    """Full names of divisions that hold one of the characters, or a deed: 乐至县, 于洪区, 马回岭镇, 洗车河镇."""
    book = gazetteer()
    deeds = longest_of(deed for deed in activities() if len(deed) > 1)
    holds = re.compile(f"[{characters}]|{deeds}")
    return [name for name in (*book.full_names(), *book.town_names()) if holds.search(name)]


_SHORTENED = 3  # characters of the name of a city or county whose short form has two


@cache
def _names_behind_cues() -> re.Pattern[str]:
    """Names that begin with the last character of a longer cue: 到|达州市, 居住|于洪区."""
    ends = {word[-1] for word in place_cues() if len(word) > 1} | set("均都于在为是系居住")
    book = gazetteer()
    names = [name for name in (*book.full_names(), *book.town_names()) if name[0] in ends and len(name) > 2]
    short = longest_of(name[:2] for name in names if len(name) == _SHORTENED and name[2] in "市县")
    station = "(?=[东西南北]?站|火车站|汽车站|客运站|高铁站|机场|高速|服务区|收费站)"  # 到|达州站旁的好运旅馆
    return re.compile(f"{longest_of(names)}|{short}{station}")


@cache
def _names_like_words() -> str:
    """A pattern of the divisions that begin like a word no cue leads to: 到|来凤县 beside 到来, 在|内黄县 beside 在内."""
    book = gazetteer()
    names = (name for name in (*book.full_names(), *book.town_names()) if name[0] in _BEGIN_WORDS)
    named = (name for name in names if (len(name) > 2 or name[-1] == "县") and not name.endswith(("场", "园区")))
    return longest_of(["内蒙古", *named])


@cache
def _scanner() -> tuple[re.Pattern[str], tuple[TokenKind | None, ...]]:
    """One pattern for all words, and the kind of token for each of its groups (None: guarded text)."""
    long_cues: dict[TokenKind, list[str]] = {}
    for word, role in place_cues().items():
        long_cues.setdefault(TokenKind[role.upper()], []).append(word)
    branches: list[tuple[TokenKind | None, str]] = [
        (None, _PRONOUNS),
        (None, _QUOTED),
        (None, _NO_DEED),
        (None, longest_of([*name_guards(), *_divisions_with(_CUE_CHARACTERS)])),
        (TokenKind.HOME, _HOME),
        (
            TokenKind.TO,
            rf"{_TAKEN_IN}|{_GOES}",
        ),
        (TokenKind.AT, _LIVES),
        (TokenKind.AT, _FEASTS),
        *((kind, longest_of(words)) for kind, words in long_cues.items()),
        (TokenKind.LINK, _LINKS),
        (TokenKind.DO, _FETCHES),
        (TokenKind.DO, rf"(?>{longest_of(deed for deed in activities() if len(deed) > 1)}){_NO_FACILITY}"),
        (TokenKind.DO, longest_of(deed for deed in activities() if len(deed) == 1)),
        *(
            (kind, cue.replace(_DIVISION, _names_like_words()).replace(_ROAD, _ROAD_BEHIND_LETTER))
            for kind, cue in _SHORT_CUES
        ),
        (TokenKind.ARROW, _ARROWS),
        (TokenKind.COMMA, "、"),
        (TokenKind.STOP, _STOPS),
    ]
    pattern = "|".join(f"(?P<g{n}>{body})" for n, (_, body) in enumerate(branches))
    return re.compile(pattern), tuple(kind for kind, _ in branches)


def _names_county(text: str, start: int, end: int, before: Token) -> bool:
    """Whether `text[start:end]` right behind a cue is so far only a county or town."""
    led = before.kind in (TokenKind.TO, TokenKind.AT) and before.end == start
    return led and end - start > 1 and text[end - 1] in "区县市镇乡旗"


def tokenize(text: str, start: int, end: int, marks: list[Mark]) -> list[Token]:
    """Cut `text[start:end]` into tokens; `marks` (sorted, not overlapping) win over words."""
    pattern, kinds = _scanner()
    tokens: list[Token] = []
    position = plain = start

    def text_up_to(at: int) -> None:
        if at > plain:
            tokens.append(Token(TokenKind.TEXT, plain, at))

    claims = iter(_claims(text, start, end, marks))
    claim = next(claims, None)
    while position < end:
        limit = claim.start if claim is not None else end
        match = pattern.search(text, position, limit) if position < limit else None
        if match is None:
            if claim is None:
                break
            text_up_to(claim.start)
            tokens.append(Token(claim.kind, max(claim.start, position), claim.end))
            position = plain = claim.end
            claim = next(claims, None)
            continue
        position = match.end()
        assert match.lastgroup is not None
        kind = kinds[int(match.lastgroup[1:])]
        if kind is TokenKind.STOP and match[0] in " \t":
            before = tokens[-1] if tokens else None
            about = before is not None and before.kind is TokenKind.LINK and text[before.start : before.end] in _ABOUT
            if before and (about or before.kind in (TokenKind.TIME, TokenKind.DATE)) and before.end == match.start():
                plain = match.end()  # 11:24 崖州区南滨医院
                continue
            if before and before.kind is TokenKind.BRACKET and len(tokens) > 1 and tokens[-2].kind is TokenKind.TIME:
                plain = match.end()  # 11:24（午休） 崖州区南滨医院
                continue
            if before and before.kind is TokenKind.DATE and _PART_OF_DAY.fullmatch(text, plain, match.start()):
                continue  # 3月8日下午 玉泉区万达
            if position > plain + 1 and _BLANK_IN_NAME.match(text, max(plain, match.start() - 2), end):
                continue  # 首都机场T3 核酸检测点
            if before and before.kind is TokenKind.AT and text[match.start() - 1] in "省市县区旗州":
                continue  # 常住中山市 小榄镇
        if match[0] == "回" and tokens and _names_county(text, plain, match.start(), tokens[-1]):
            continue  # 到青禾区|回新社区
        if kind in _CUES and match.end() - match.start() > 1 and _names_behind_cues().match(text, match.end() - 1, end):
            position = match.end() - 1
        if kind is not None:
            text_up_to(match.start())
            tokens.append(Token(kind, match.start(), position))
            plain = position
    text_up_to(end)
    return tokens
