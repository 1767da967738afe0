"""Words and endings that tell a place from other text: which brackets locate, what is never a place, where its name ends."""

from __future__ import annotations

import re

from extractor.lexicon.kinds import PlaceKind
from extractor.lexicon.places import foreign_cities
from extractor.lexicon.venues import kind_of_venue
from extractor.mentions.addresses import address_end
from extractor.mentions.divisions import names_at, names_only, town_end
from extractor.text.words import words

__all__ = [
    "AGENT_AFTER",
    "AUTHORITY",
    "CATEGORY",
    "HIGHWAY",
    "HOME_BEHIND_BRACKET",
    "LOCATING",
    "NOT_A_PLACE",
    "NOT_LOCATING",
    "NOT_PART",
    "NOWHERE_SAID",
    "NO_NAME",
    "ONLY_TIME",
    "PERSON_HOME",
    "SAME_BELOW",
    "SOMEBODY",
    "TOLD_OF",
    "address_beside_moments",
    "end_before_verb",
    "head_word",
    "is_of_province",
    "is_unknown_city",
    "moments_in_bracket",
    "tells_gathering",
    "trim_place",
]

# （甲路乙路口）, （万达店）, （一楼）: where a place is or which branch. Other brackets tell of masks, plates, durations.
LOCATING = re.compile(
    r"[路街巷道弄胡同里号院楼层栋幢座室店铺城区县市镇乡村屯组站口场馆侧面旁边角近园苑府庄厦门厅部所]|桥|方向$|[东西南北]行$|[东西南北]头$|[库仓摊档]$|合作社|中心|\d[Ff]|(?:主|友|事|戚|属|[父母子女婆公哥姐弟妹])家$|院区|公司|地下|公寓|[一-龥]段$|[一-龥]{2}坊$|[一-龥]{2}\d{1,3}-\d{1,4}$|[一-龥]{2,}酒店|万达|银泰"
)
NOT_LOCATING = re.compile(
    r"^(?:[进出]站|赶[场集圩]|关门|找[\u4e00-\u9fff]{1,4})$|口罩|停留|分钟|小时(?!店|便利|营业|药)|时长|车牌|牌照|座位|车厢|号车(?!库)|坐(?![落东西南北])|单座|航班|次列车|同行|同乘|全程|佩戴|自述|支付|步行(?!街|天街|桥)|驾(?!校|驶员培训)|乘|微信|扫码|密接|接触|病例|患者|阳性"
    r"|[已无]|未(?!来)|均|系|\d[号排]厅?\d{1,2}[排座号]|\d排(?![东西南北])"
    r"|前往|返回|始发|离开|探望|来访|期间|简称|编号|座次|车次|编组|同室|同[住屋房](?!\w{0,6}小区)|^与|曾(?!家|[\u4e00-\u9fff]?[村庄路厝])|休息(?!区|室|厅)|老公|妻子|丈夫|儿子|女儿|父亲|母亲|购(?!物(?:公园|中心|广场|城|街|天地))|就餐|(?<!小)吃|买(?!买)|房产|人员|风险|隔离|监控|门进|门出|堂食|打包|外卖|\d{1,2}:\d\d|\d[点时]"
)
SAME_BELOW = re.compile(r"[，,、；]?(?:以?下同|同下|以下简称[^，]*|下称[^，]*)$")  # （市场旁，下同）
_MOMENTS = (
    r"(?:(?:\d{1,2}月)?\d{1,2}日[、和及,，至到—~～\-]?){0,4}+(?:次日|当[日天晚]|第二天)?"
    r"(?:[约~～—\d:：\- 至时点分许整半刻多左右前后大、，上下午中晚早凌晨傍夜清]|次日|全[天日]|到(?![达站家]))*+(?:到达|抵达|到站|下车|到家)?"
)
ONLY_TIME = re.compile(rf"（{_MOMENTS}）")
# （青松路3号，3月4日9:00-9:30、3月5日）, （3月4日9:00，青松路3号）
_TIME_AND_ADDRESS = re.compile(
    r"（(?:(?P<ahead>[^（）\n，；。]{2,40})[，,；] ?(?P<when>(?=\d{1,2}(?:月|日|[:：]\d|[时点]))[^（）\n]{2,80})"
    r"|(?P<first>(?=\d{1,2}(?:月|日|[:：]\d|[时点]))[\d月日:：~～—\-至时点分、 ]{3,60}+)[，,；] ?(?P<behind>[^（）\n，；。]{2,40}))）"
)
# （3月4日晚，与6人聚餐）, （3月4日9:00-9:30，打包）, （10:30-12:50，含二楼茶餐厅）
_TIME_AND_REMARK = re.compile(
    r"（(?P<when>\d{1,2}(?:月\d{1,2}日|:\d\d|[时点])(?:[\d月日:：~～—\-至到时点分许整半左右、 约上下午中晚早凌晨傍夜清]|次日|当[日天晚]){0,60}+)"
    r"[，,；] ?(?![^（）\n]{0,40}(?:[确诊收]诊|阳性|发病|感染|病例|通报|报告|公布|停业|关闭|消[毒杀]|解除|隔离|\d[日时点:]))[^（）\n]{1,40}）"
)
_MOMENTS_ALONE = re.compile(
    r"(?:[\d月日:：~～—\-至到时点分许整左右、，和及 约上下午中晚早凌晨傍夜清]|次日|当[日天晚])+"
)

# What a cue leads to when it is no place.
NOT_A_PLACE = re.compile(
    r"""^(?:
        [其他她它我你您该此那这各每][^路街村镇乡城海华庄]{0,3}(?:$|人|者|时|期|地|类|间|段|次|方|区域)
      | [上以前后同](?![\u4e00-\u9fff][市县区旗]$)[^路街村镇乡城海华庄港湾沟坝坪塘岭]?(?:$|人|者|时|期|地|类|间|段|次|方|区域)  # but 同江市
      | 以?下同|以下简称|已(?:闭店|停业|关[店闭停]|消[杀毒]|封|歇业|搬)|[两三]点一线|现场$|原地$|他人|别人|外人|旁人|自己|本人|大家|人员|家属|亲属
      | 群众(?!路|街|村|艺术|文化|广场|公园|市场|超市|医院)|市民(?!中心|广场|公园|之家|服务|活动|文化|驿站|花园|食堂|农园)|居民(?!小区|楼|活动|服务|食堂|点)|患者|病人|医生|护士|司机(?!之家)|乘客|旅客
      | 第\d{1,4}号(?:通告|公告|令)?$
      | 同事|朋友|同学|亲友|亲戚|邻居|家人|家长|父母|父亲
      | (?:母亲|妻子|丈夫|儿子|女儿|孩子|儿媳|女婿|爱人|老伴|孙子|孙女|外孙|弟弟|哥哥|姐姐|妹妹)(?!家)
      | (?:连襟|妯娌|亲家|女友|男友|前[妻夫]|恋人|房东)$
      | (?:日期|时间|地点|场所|序号|编号|名称|备注|区域|点位|地址|详细地址|活动轨迹|轨迹|分布|发布日期)$  # the head of a table
      | (?:区县|所[在属](?:区县?|街道)|(?:点位|场所|地点)名称|(?:涉及|停留|接触|活动)时间|时段|管控措施|风险等级|基本信息|(?:感染者|病例)编号|联系(?:人|电话|方式))$
      | (?:\d{1,2}|[一二三四五六七])天(?:\d{1,2}|[一二三四五六七])[检次测]|居家(?:隔离|监测|健康)|健康监测  # what it orders
      | (?:(?:封控|管控|防范|管制|静态管理)(?:区域?|范围)|[高中低]风险地?区)[内外]?$|以[上下]区域
      | [厂校岗店]后(?![街路巷村])|与[\u4e00-\u9fff]{2,10}(?:核[对实]|沟通|联系|对接|协商|会商)|场次?(?:《|电影)  # 经|与流调组核对, 15:10|场次《…》
      | [\u4e00-\u9fff]{0,4}[门巷口]出(?!租|口|站|入)[\u4e00-\u9fff]{2,}  # 从|东门出小区
      | 起(?:新[增列]|[列升降按由]|继续|全面|采取|延长|划定|划为|将|对|在|调整|实[行施]|启动|恢复|暂停|停止|解除|关闭|开放|全[省市县区域镇乡])|[须应请](?:当|须|第一时间|立即|及时|主动|尽快)
      | 车上[晕呕吐睡等聊昏]|因[\u4e00-\u9fff]{1,8}[回归]家
      | (?:外卖|快递)(?:员|小哥|骑手)?$|自?组团$|\d{1,2}[点时]\d{0,2}(?:间|之间|$)|-\d{1,2}[点时月日:许]|骑手|志愿者|网格员  # 三餐由|外卖|送达
      | [\u4e00-\u9fff]{1,8}(?:通知|告知|劝返)|由[\u4e00-\u9fff]{1,8}(?:转运|转送|护送|接[走至到回]|送[至到往])  # 19时|由社区转运
      | [装卸][\u4e00-\u9fff]{1,2}$|自治区$|经(?:海关|疾控|专家|公安)|[\u4e00-\u9fff]{0,20}上门$|[\u4e00-\u9fff]{0,4}指定(?:的)?(?:场所|地点|区域|位置)$
      | 期间|时间|目前|现在|今[天日晨晚早]|当前|近期|当时|次日|当天|当日|当晚|[早晚](?:[上间晨饭餐起期]|$)|凌晨|上午|下午|中午|傍晚|夜间|随后|之后|以来|以后|以前|之前
      | (?:核酸(?:检测)?(?:采样)?|检测(?:采样)?)(?!采样[点亭屋室处站]|检测[点亭屋室处站]|[点亭屋室处站]|中心)
      | (?:自我?)?(?:感觉|觉得|认为|以为)|(?:全身|浑身|周身|四肢|肌肉|关节)(?:酸|疼|痛|乏|无力|不适|肌肉|关节|发[冷热])
      | (?:暂停|停止|恢复|取消|关闭|暂缓)(?:普通|部分|全部)?(?:门诊|急诊|门急诊|营业|开放|服务|收治|体检|堂食)|起[我本](?![\u4e00-\u9fff]?[村路街])
      | 发热|发烧|咳嗽|症状|结果|阳性|阴性|确诊|疑似|无症状|密切|密接|次密|隔离期|隔离观察期|医学观察期|排查|筛查
      | 流调|调查|疫情|防控|感染(?!科|病科|性疾病科)|接触|通报|通知|协查|信息|推送|电话|报告|消息|上级
      | [高中低]风险(?:地区|区域|区)?(?:调整|[升降转变])|[东南西北]至(?!县)  # 由|中风险区调整为低风险区, 东至青松路、|南至白云路
      | (?:去|前|今|明)年(?:\d|底|初|[起至末])|\d{1,2}号?车厢
      | (?:专家|公安|医生|相关部门|研究|CT(?!室)|流调|因(?!特)|由其|死亡)|转运(?!中心|站|场)|闭环|管控|解除|管理$
      | 在[该此其]|之日|满\d|[东西南北]往[东西南北]
      | (?:出门|外出|出发|起床|下楼|营运|返程|原路)(?:$|[^路街村镇乡]{0,4}$)|同一(?!首)|同[场批次](?!路)|绿色通道
      | [一二两三四五六七八九十多数\d]{1,3}(?:条(?![路街巷胡东西南北])|起|批次?|位|例|份|项|次$)
      | \d{1,3}名|[\d一两三四五六七八九十半约几]{1,4}个?多?(?:小时|分钟|天)|酒店\s*外$|-?[GDCKTZ]\d{1,4}$|\d{1,2}号机$|医[学疗]$|[\u4e00-\u9fff]{0,6}密切接触
      | \d{1,3}[号车]?[上中下]铺|(?:[A-Z]?\d{1,3}|[一二两三]){1,2}[号排]?座位?$
      | (?:户籍|籍贯|职业|身份证|文化程度|未婚|已婚|婚姻|联系方式|接种)
      | (?:人工|过)?安检$|(?:微信|抖音|QQ|淘宝|手机|线上|网上|网络|电话|视频)(?:群|平台)?[上里中内]?$|才[出回到离起]
      | 才[装卸忙收吃睡做][\u4e00-\u9fff]?完$|淋[雨湿]|到[岗店站点]$|[店屋车门][里内]出来|本[组队屯寨社村](?:给|为|向)  # 等到6点|才卸完
      | [送接吃喝买办做忙][完好](?![又来再])[\u4e00-\u9fff]{0,4}$|找[\u4e00-\u9fff]{1,3}(?:人|友|戚|乡|板|客|户)$
      | (?:的)?(?:地方|场所|地点)(?:有|为|是|包括)?$|(?:[到出进]站|[上下]车|早点)$|顺[路道便手]$|沿[路途街]$
      | .的$|离[港岸船校岗厂院店馆园场]|返[港校程航船]|启[程航](?![\u4e00-\u9fff]{2})|开船|收[工摊]|起床|洗漱|翻墙|位|多|少|一起|共同|戴|佩戴|做好|落实|第一(?:时间|批|次|例|名|轮)|点对点
      | [\d.\-]+(?:[℃度天个名人例次分秒%级倍岁]|多|余)?$
    )""",
    re.VERBOSE,
)
NOWHERE_SAID = re.compile(
    r"(?:国内|外省市?|外地|省外|外市|市外|[京沪]外|异地|我[省市县区]|全[省市县区]|各地|市区|县城|城区|城里|[市县镇乡][里上]|当地|本地|[本][市县区镇乡]|[省市县区境]内)$"
)
# who signs below a list: no place of it
AUTHORITY = re.compile(
    r"(?:指挥部|领导小组|卫健委|卫生健康(?:委|局)|卫健局|疾控中心|疾病预防控制中心|防控办|(?<![村居]民)(?<![村居])委员会|人民政府)(?:办公室)?(?:[ \d\-×xX*（）]{5,24})?$|指挥部办公室$"
)
# what heads a part of a list by its kind: 餐饮场所：, 学校及托管机构：, 商超：
CATEGORY = re.compile(
    r"(?:场所|机构|类|点位|地点|居住地|工作地|住址|方面|商超|超市、?商场|酒店宾馆|交通工具|服务业|行业)$"
    r"|^(?:其他|其它|居住|工作|学校|餐饮|餐馆|酒店|商超|商场|购物|医疗|医院|交通|娱乐|休闲|公共|社区|小区|住宅)(?:[及和与、][\u4e00-\u9fff]{2,4})?$"
)
TOLD_OF = re.compile(
    r"[已将](?!军)[设开启划封管对完将]|(?:列|划|定|调整?|升级?|降级?)[为至成入](?:[高中低]|风险|封|管|防)|(?:做好|落实|开展|处置|检出|报告(?!厅|会)|通报)"
)  # 22时，甲县已设立乙酒店...封控区
NO_NAME = re.compile(
    r"[已未均被将请应须]|人员|风险|疫情|病例|感染|患者|核酸|检测|结果|隔离|措施|防控|工作(?!室|站)|情况|消毒|消杀|处置|流调|排查|转运|核查|死亡|衰竭|传播|输入|关联|病毒|新增|累计|专家|社区[一-龥]{0,2}(?:通知|上报)|(?:居民|村民|职工|员工|学生|农民|住户|业主|个体户?|退休|无业)$|\d[例名人岁度℃]|\d月\d|等$"
)
# G1青禾高速, 320国道, 省道204线: what somebody drives on
HIGHWAY = re.compile(
    r"(?:[GS]\d{1,4})?[\u4e00-\u9fff]{0,8}(?:高速(?:公路)?|国道|省道|环线|快速路)|[GS]\d{1,4}线?"
    r"|[GSXY]?\d{3}(?:国道|省道|县道|乡道)|(?:国道|省道|县道)[GSXY]?\d{3}线?"
)
# 由|甲医院|救护车转运: who did it, not where from
AGENT_AFTER = re.compile(
    r"的?(?:负压)?(?:救护车|救护|急救|转运|专[车人]|车辆|派[出遣车]|安排|组织|工作人员|人员|医护|医[生务]|接[至到回走诊收]|护送|送[至到往达餐上]|配送|代[买购]|投送|提供|收治|采样|采集|检测|复核|诊断|确诊|判定"
    r"|管控|隔离|负责|闭环|点对点|实施|进行|开展|通报|推送|报告|通知)"
)
# 董某某, 高某来家, 李某出门: who came or left, and no place
SOMEBODY = re.compile(
    r"(?:店[主员]|老板|邻居|经理|医生|同事|朋友)[\u4e00-\u9fff]某{1,2}(?![的家店])|[\u4e00-\u9fff](?:某{1,2}|[XxＸ×*]{1,3})(?!家$)[\u4e00-\u9fff\d]?(?:$|来(?!福)|出门|外出|驾|开车|自驾|载|接|送|陪|[回返]去)|(?:家人|朋友|亲[戚友])来|[\u4e00-\u9fff\d]{0,15}[^省市县区旗州和与]来[其她他]?家[中里]?$|[\u4e00-\u9fff]{2,20}(?:上门|有房产)$|[\u4e00-\u9fff]{2,10}某{1,2}$"
    r"|[\u4e00-\u9fff][\u4e00-\u9fffXxＸ×*]{1,2}(?:某{0,2})一家(?:[\d一二三四五六七八][口人]?|$)"
)
HOME_BEHIND_BRACKET = re.compile(r"(?<=）)家[中里]?$")
PERSON_HOME = re.compile(r"(?:家|家中|家里)$")
NOT_PART = re.compile(
    r"(?:运输|的(?:大客|客车|班车|大巴|巴士|列车|火车|高铁|动车|航班|公交车?|渡轮)|全员|全民|定期|人员|人群|症状|情况|措施|工作|阳性|阴性|期间|过程|时间|派[车员]|派[出遣][\u4e00-\u9fff]{0,3}|筛查|排查|闭环|例行|病例|感染者|接触者|密接者?|次密接|同志|要求|规定|方式|原则|结果|标本|肺炎|治疗|方案|病毒|检测|复核|复检|送检|管控|事实|夫妇|夫妻|(?:母子|母女|父子|父女)(?:一道)?|邻居|路线|区间|班车|看护|护工|带[其他她]|组织|[铁机船轮]上|车厢|车内|车上|[座铺]|的密切|亲属|亲戚|家属|女儿|儿子|媳妇|朋友|同事|同学|客户|要求其|报告|通知|电话|反馈|短信|推送|协查函|获悉|评估|会诊|专家组|方面|(?:方面)?(?:发布|公布|通报|公告)|批准|派[车人]|核准|审批|授权|研判|决定|升学宴|满月[酒宴]|[婚丧寿喜家][宴事礼]|酒席|宴席|宴会|聚会|葬礼|白事|红事|仪式|居民|村民|住户|职工|离境|入境|新增|[省市县区镇乡村道]人|的(?:弟弟|哥哥|姐姐|妹妹|叔叔|舅舅|姑姑|阿姨|外甥|侄子)|[之的][子女妻夫孙父母兄弟媳侄]|妻子|丈夫|母亲|父亲|婆婆|公公|岳[父母]|孙[子女]|外孙女?|外甥女?|侄[子女])$"
)

_OF_PROVINCE = re.compile(
    r"(?:省|自治区)(?![会界道内外])(?:第?[一二三四五六七八九十]|立|级)?[\u4e00-\u9fff]{0,12}?(?:医院|院区|分院|疾控中心|实验室|监狱|大学)"
)


def is_of_province(text: str, start: int, end: int) -> bool:
    """Whether a wording names an institution of the province, wherever in it that stands (省人民医院)."""
    return _OF_PROVINCE.match(text, start, end) is not None


_CITY = re.compile(
    r"[\u4e00-\u9fff]{2,6}(?<![超夜早菜门农集花鱼商茶米衣布城闹股都])市(?!场|民|内|里|中心|区)(?=$|[\u4e00-\u9fff]{1,5}[区郡县])"
)


def is_unknown_city(text: str, start: int, end: int) -> bool:
    """Whether a wording begins with the name of a city that no list of divisions has: one of another country, as all of this
    one are listed."""
    match = _CITY.match(text[start:end])
    return match is not None and not any(naming.form == "full" for naming in names_at(text, start, end))


_LEAD_IN = re.compile(
    r"(?:在(?=[校院厂店]内)|高速(?=[\u4e00-\u9fff]{2,6}(?:收费站|出口|服务区)$)|(?:居住地|暂住地|租住地|住处|住所|现住址)(?=[\u4e00-\u9fff]{2}[\u4e00-\u9fffA-Za-z\d]*(?:[区园苑村号栋楼城庄]|公寓))"
    r"|沿(?=[\u4e00-\u9fff]{2,6}(?:路|街|大道)(?:（|夜市|早市))"
    r"|\d{1,2}(?:[.．](?!\d)|）)|[①-⑳]|[·•●■◆▶▪|] ?|[^，。、；：（]{0,12}?(?:场所|地点|点位|轨迹|[取送]餐点|采购点|工作地|(?<!小)区域)(?:有|为|包括|是|在|：)"
    r"|(?:内?含|包括)(?=(?:负?[一二三四五六七八九\d]|B\d|F\d)[楼层F])"  # 白云广场（10:30，含|二楼茶餐厅）
    r"|(?:娘家|婆家|老家|岳父家|岳母家)(?=[\u4e00-\u9fff]{2,10}[省市县区旗镇乡村屯])|驶?[上下](?=[\u4e00-\u9fff]{2,10}(?:收费站|高速(?:路)?口|互通))|(?:[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff\d]?|其|自己|自家(?!开))所?(?:开设|经营|开|承包|承租|租赁|工作|打工|务工|上班|就读|租住|居住|就职|任职)的|[\u4e00-\u9fff]{2,4}(?:推荐|介绍|预订|预定|安排)的|了(?!凡)|过的?(?![街境桥路])|的|位于|自己的?|在(?=其)|经(?=[省市县区]?[\u4e00-\u9fff]{0,8}医院)|一家(?![人亲村])|[一二两三几\d][次趟](?=[\u4e00-\u9fff]{2})|(?:现?已|即)?被|店名[为叫]|有(?=[\u4e00-\u9fff]{2,12}(?:店|商场|广场|市场|超市)$)|巡查|来(?=(?!宾|安|凤)[\u4e00-\u9fff]{2,8}家[中里]$)|一个|某个|约?\d+(?:分钟|小时)后|日常(?=在|到)|每[日天](?:[早中晚]上?|清晨|凌晨|上午|中午|下午|傍晚)?(?!优鲜)"
    r"|(?<=[\d时点分半])(?:左右|许|多|前后)|(?:凌晨|清晨|早上|上午|中午|下午|傍晚|夜间|晚上|晚间|夜里|深夜|早晨(?!来))\s?)(?=[“\u4e00-\u9fffA-Za-z])"
)
# 白云村|贴春联, 青禾园|摘草莓: a deed that no list of verbs holds, behind the last head word
_DEED = re.compile(
    r"(?:从事[\u4e00-\u9fff]{0,6}|(?:[取接送贴摘挖订收看卖买购放做办吃喝玩打练跳唱换配修裁剪拆装卸运搬备喂割种拔捡挑缝租借还拜祭吊奔听学教遛赏洗盖量等找问谈拿拉浇砍选批品尝碰遇锄晾刷扫砌刨锯焊钉钓捕捞逮试领交缴寄存汇提抽测拍补熨扭踢耍弹荡滑逗溜画写编剃爬插撒淘兑刻查验陪帮倒]|置办|领取|采野|采茶"
    r"|相亲|提亲|订婚|晾晒|晒[太粮谷]|参[与加]|旁听|面试|报名|签[约到字]|注射|缴纳|招待|开(?=卡|户|票|证明|药|单|锁|介绍|[\u4e00-\u9fff]{0,2}车$)|偶遇|[与和](?=[\u4e00-\u9fff]{0,6}(?:人|一起|聊|谈|见|会|吃|喝|打))"
    r")[\u4e00-\u9fff\dA-Za-z]{1,8}|带(?:其|孩子|小孩|儿子|女儿|孙[子女]|父亲|母亲|父母|家人|妻子|丈夫|朋友|亲[戚属])[\u4e00-\u9fff]{0,3}|走亲|会友|过早|晨练|备餐|晨跑|遛娃|备货|备课)(?<![点站处店馆厂园场室城摊台房区厅柜])$"
)
_LEAVES = re.compile(
    r"(?:等?[两二三四五六七八九十\d]{1,2}(?:个|家|处)(?:小区|地[点方]|场所|超市|商场|店铺?|门店|网点|商铺|饭店|餐馆|药店|菜场|市场|村庄?|社区)$|(?<=站)[上下]|(?<=\d号口)[进出]站?|(?<=[A-Z\d]口)[进出]站?|(?:(?<=[部会村场校口])|(?<=社区)|(?<=小区))(?:组织的?|全员|第[一二三四五六七八九十\d]{1,2}轮|大规模)$|“点对点”|点对点|内的?|里的?|集中|中的?|(?<![费号药诊导生里米])处的?|的|(?<!小)时|等(?:地|处|景[点区]|场所|地方|地点|街区|商[场铺店户]|[多几数]处)?|(?<=[\u4e00-\u9fff]{2})[或及]|[（(]?\d{1,3}[例名人][）)]?|\d{1,2}号?车厢|(?<=港)[起启]航|(?<=[站馆校院园])下$|(?<=[场区站”])车[内里上]$|(?<=医院)就$|(?<=[路街道])[往向][东西南北]{1,2}$|(?<=[椅凳])上$|等(?:多[个处])?(?:景点|景区|场所|地点)$|(?:上|看|听|学|读|观看)?《[^》]{0,20}》?$|(?<=[村镇乡组])的?(?:亲[戚友]|朋友|同事|老乡|邻居|[外表堂]?[甥侄孙叔伯舅姑姨][女子父母]?)的?$|(?<=[站区店馆园])各$|(?<=[院所站室心])就$|的(?:另|同)?一[辆班趟列]$|这边|那里|一带|期间|之间|左右|，)$"
)
# 广州南站|将3名亲人, 好运药店|约上堂嫂, 青禾厂|正常..., 白云医院|与弟弟一同: what goes on behind a name and is none of it
_GOES_ON = re.compile(
    r"(?:后?(?:以来|一直|[内里]?(?:正常|照常)|继续|进一步|自我|自觉|自行|自助|定点|一起|一同|独自|期间)|[将把用](?![军来])|约(?=[上请一半\d])|[与和跟同](?:其|[\u4e00-\u9fff]{0,2}(?:弟|哥|姐|妹|爷|奶|父|母|妻|夫|儿|女|朋友|同事|同学|导游))"
    r"|其(?![他它余])(?=[\u4e00-\u9fff])|的(?=[\u4e00-\u9fff]{2,3}$)|有$|一人到|从事(?=[\u4e00-\u9fff]{2})|后包[车小]?|诊断$|进门|回?来(?=[\u4e00-\u9fff]{1,2}$|同住|过年|探亲|旅游)|时(?=[很均都曾未仅])|[一半]整?[天晚夜]$|返乡|\d{1,2}车(?:厢)?\d{1,3}[A-FＡ-Ｆ]?号?$|参加|见(?=[\u4e00-\u9fff]{2,8}(?:人|员)$)|入住|前[,，]?$|给[牛羊猪鸡鸭狗猫鱼]$|给[\u4e00-\u9fff]{1,2}(?:打|喂|看|治|接|送|做|剪|修|喷))"
)
_FETCHES = "接送陪找取拿领发"
# where somebody has a barbecue of their own: 白云湖边|烧烤
_MEALS = ("早餐", "早饭", "早点", "夜宵", "宵夜", "正餐", "简餐")  # 在酒店二楼餐厅|早餐
_OPEN_AIR = (
    "公园",
    "湿地公园",
    "农家乐",
    "农庄",
    "山庄",
    "河边",
    "江边",
    "湖边",
    "海滩",
    "沙滩",
    "水库",
    "营地",
    "度假村",
    "基地",
    "院子",
    "果园",
    "林场",
    "生态园",
)
# 码头鱼市|与鱼贩, 白云公园|和其同学, 好运面馆|同5名工友
_COMPANY = re.compile(
    r"(?:[与和跟同]|给|替)(?:另外?)?(?:其|(?:[\d一二两三四五六七八九十几]{1,3}|多)[名位个]|[\u4e00-\u9fff]{0,6}(?:朋友|好友|友人|同乡|网友|同事|同学|同伴|工友|战友|舍友|室友|亲[戚友属]|家人|老乡|客户|顾客|[鱼菜货商肉]贩|商户|店[主家员]|老板|师傅|邻居|对象|妻子|丈夫|父母|父亲|母亲|儿子|女儿|孩子|小孩|老人|自己|婆婆|公公|[外爷奶姥岳][公婆爷奶姥父母]|孙[子女])|[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?)[^路街店馆厂场园]{0,4}$"
)
_AND_HOME = re.compile(r"[和与](?:自己)?(?:家|住所|住处)$")  # 来往于社区诊所|和家
_SHORTEST_LANE = 4
_SCHOOL_NUMBER = re.compile(r"[一二三四五六七八九十\d附高初]中$")


# 我市|好运菜场, 本区|翠湖公园: but not 本县医院, 我区各街道
_OWN_AREA = re.compile(
    r"(?:[我本][市县州旗]|我区|本区(?!域))(?![一各辖内其外区所某多全域直级](?!路|街))(?=[\u4e00-\u9fff“\d]{3})"
)
# 1 好运面馆, [2]青禾超市, 3/白云药店, * 七匹狼, 风险点4 三只羊: what numbers an item of a list
_ITEM_NUMBER = re.compile(
    r"(?:\d{1,2}[ /]\s?|\[\d{1,2}\]\s?|[*>#+]{1,2}\s?|[Nn][Oo]\.?\d{1,2}\s?|(?:风险|重点|涉疫)?(?:点位?|点位|场所|地点)(?:\d{1,2}|[一二三四五六七八九十]{1,2})[：、\s]?"
    r"|[一二三四五六七八九十]{1,2}是)(?=[“\u4e00-\u9fffA-Za-z])"
)


def trim_place(text: str, start: int, end: int) -> tuple[int, int]:
    """`text[start:end]` without the words that only lead into a place or out of it (了..., ...内, ...的)."""
    if own := _OWN_AREA.match(text, start, end):
        start = own.end()
    if (start == 0 or text[start - 1] == "\n") and (number := _ITEM_NUMBER.match(text, start, end)):
        start = number.end()
    while (match := _LEAD_IN.match(text, start, end)) and not _is_division(text, start, match.end(), end):
        start = match.end()
    while end - start > 2 and (match := _LEAVES.search(text, start, end)):
        shorter = match.start()
        word = kind_of_venue(text[start:end])
        if (word and len(word[0]) > len(match[0])) or _SCHOOL_NUMBER.search(text, start, end):
            break
        if match[0] == "里" and end - start > _SHORTEST_LANE and kind_of_venue(text[start:shorter]) is None:
            break  # 白云镇青禾里: a name of its own, behind no venue
        if text.endswith(tuple(foreign_cities()), start, end):
            break  # 越南河内
        end = shorter
    while end - start > 2 and text[end - 1] in "—-~":
        end -= 1  # 卖菜——14:00
    if kind_of_venue(text[start:end]) is None:
        end = _before_rest(text, start, _before_deed(text, start, end))
        if end - start > 2 and text[end - 1] in "内里中" and kind_of_venue(text[start : end - 1]) is not None:
            end -= 1
    if (rest := kind_of_venue(text[start : end - 2])) is not None and (
        (text.endswith("烧烤", start, end) and rest[0] in _OPEN_AIR)
        or (text.endswith(_MEALS, start, end) and rest[1] in ("restaurant", "hotel"))
    ):
        end -= 2
    fetched = end - start > 2 and text[end - 1] in _FETCHES
    if fetched and (kind_of_venue(text[start : end - 1]) is not None or names_only(text, start, end - 1)):
        end -= 1  # 在高铁站|接从外地回来的女儿, 到上海|接病例1
    if (company := _COMPANY.search(text, start + 2, end)) and (
        text[company.start() - 1] == "”" or kind_of_venue(text[start : company.start()]) is not None
    ):
        named = kind_of_venue(text[company.start() : end]) is not None and not text.endswith("乡", start, end)
        end = end if named else company.start()
    if (signed := _SIGNED_BEHIND.search(text, start, end)) is not None:
        end = signed.start() + 1  # 好运市场（青松路3号）|甲市疫情防控指挥部
    if (home := _AND_HOME.search(text, start + 2, end)) and kind_of_venue(text[start : home.start()]) is not None:
        end = home.start()
    unclosed = text.rfind("（", start, end)
    if unclosed >= 0 and text.find("）", unclosed, end) < 0:
        end = unclosed
    if (gathered := _GATHERED_AT.fullmatch(text, start, end)) is not None:
        start, end = gathered.span("where")  # 公司年夜饭（|好运酒店|）
    while start < end and text[start] in " ，、：“\"'":
        if text[start] == "“" and "”" in text[start:end]:
            break
        if text[start] == '"' and '"' in text[start + 1 : end]:
            break  # "再来一碗"小吃店
        start += 1
    while start < end and text[end - 1] in " ，、：。；“—-~":
        end -= 1
    return start, end


_GATHERING = r"(?:年夜饭|年饭|团圆饭|年会|婚[礼宴]|喜[宴酒]|寿宴|宴席|酒席|酒宴|聚会|聚餐|满月酒|升学宴|生日宴|法会|葬礼|追悼会|同学会)"
_GATHERED_AT = re.compile(rf"[^（）]{{0,16}}{_GATHERING}（(?P<where>[^（）]{{2,40}})）")
_GATHERS = re.compile(rf"{_GATHERING}$")


def tells_gathering(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` ends with people's coming together, so that a bracket behind it tells where (年会（|好运酒店|）)."""
    return _GATHERS.search(text, start, end) is not None


_SIGNED_BEHIND = re.compile(
    r"(?:）|[\u4e00-\u9fff](?=[\u4e00-\u9fff]{2,4}[市县区州旗](?:新型?冠|疫情|应对|统筹)))[\u4e00-\u9fff]{2,30}(?:指挥部|领导小组|卫健委|卫生健康[委局]|疾控中心|预防控制中心|防控办)(?:办公室)?$"
)


def _is_division(text: str, start: int, leads_to: int, end: int) -> bool:
    """Whether what looks like a word that leads into a place begins the name of a town or county: 前往|过埠镇, 8:00|多伦县."""
    if leads_to != start + 1:
        return False
    return town_end(text, start, end) is not None or any(n.form == "full" for n in names_at(text, start, end))


_LONGEST_DEED_OF_ROAD = 3
_TAIL_OF_DEED = 10  # characters at the end of a wording in which its deed is looked for
_BUILDING_PART = re.compile(r"(?:[A-Z\d一二三四五六七八九十][号栋幢座楼层室档铺排队]|号库|楼[上下旁]|[村屯组社连])$")


def _before_deed(text: str, start: int, end: int) -> int:
    """Where the wording ends before a deed that no list of verbs holds; `end` where there is none (青禾设备厂|装暖气片)."""
    position = max(start + 2, end - _TAIL_OF_DEED)
    ends = None
    while deed := _DEED.search(text, position, end):
        named = address_end(text, deed.start(), end) > deed.start()  # 青禾新区|祭城路好运包子: a road, and no deed
        if not named and _ends_named(text, start, deed.start(), end):
            if ends is not None and kind_of_venue(text[ends : deed.start()]) is None:
                break
            ends = deed.start()  # 家属院门口修表摊|换表带
        position = deed.start() + 1
    return end if ends is None else ends


def _before_rest(text: str, start: int, end: int) -> int:
    """Where the wording ends before words that only go on behind the name of a place; `end` where there are none."""
    if head_word(text, start, end) is not None:
        return end
    for rest in _GOES_ON.finditer(text, start + 2, end):
        if text.find("（", start, rest.start()) > text.rfind("）", start, rest.start()):
            continue
        if rest[0] == "的" and not names_only(text, rest.end(), end):
            continue  # 白云机场|的湖北旅行团, but not 白云广场的七匹狼
        named = kind_of_venue(text[start : rest.start()])
        if (named and len(named[0]) > 1) or any(n.end == rest.start() for n in names_at(text, start, end)):
            return rest.start()
    return end


# what ends with these is a part of the place before it: 急诊科|导诊台, 高速|检疫点
_ENDS_PART = tuple("档铺摊柜座厅街路口门桥点台处站口室楼层区域店园苑部库厅馆院场房屋棚号栋线城家科心所F座）”0123456789")


_SHORT_DEEDS = "看见带收访迎探"  # verbs of one character that begin no name behind a venue's
# places that hold no shops, whose names may begin with any verb (白云医院|挂号, but not 白云广场|爱婴屋)
_SELLS_NO_NAMES = ("hospital", "school", "home", "restaurant", "hotel", "isolation_site", "public_toilet")


def end_before_verb(text: str, start: int, end: int) -> int:
    """Where a wording without a head word at its end stops being a name: behind its last head word before a verb of the
    dictionary (白云医院|迎接客人); `end` where there is none."""
    if text.endswith(_ENDS_PART, start, end) or "“" in text[start:end]:
        return end
    shorter = end
    for word in words(text, start, end):
        if word.verb and word.start > start and text[word.start - 1] not in "楼层":
            head = kind_of_venue(text[start : word.start])
            if head is None or not 1 < len(head[0]) < word.start - start:
                continue
            if word.end - word.start > 1 or text[word.start] in _SHORT_DEEDS or head[1] in _SELLS_NO_NAMES:
                shorter = word.start
    return shorter


def _ends_named(text: str, start: int, end: int, deed_end: int) -> bool:
    """Whether the wording ends as the name of a place does: with a head word, a bracket, a quote, a part of a building.
    Behind a road a longer deed may be a name: 青松路学而优辅导."""
    if text[end - 1] in "路街道巷" and deed_end - end > _LONGEST_DEED_OF_ROAD:
        return False
    if text[end - 1] in "内里中" and end - start > 2:
        end -= 1  # 青禾合作社大棚内|抓小鸡
    return (
        kind_of_venue(text[start:end]) is not None
        or text[end - 1] in "）”"
        or _BUILDING_PART.search(text, start, end) is not None
    )


def moments_in_bracket(text: str, at: int) -> tuple[int, int, int] | None:
    """Where the moments begin and end that the bracket at `at` tells of the place before it, alone or beside its address,
    and where the bracket ends: 甲店（|3月4日9:00|）, 甲店（青松路3号，|3月4日9:00|）, 甲店（|3月4日晚|，与6人聚餐）; None where it
    tells something else."""
    if alone := ONLY_TIME.match(text, at):
        return at + 1, alone.end() - 1, alone.end()
    match = _beside_address(text, at)
    if match is None:
        remarked = _TIME_AND_REMARK.match(text, at)
        return (*remarked.span("when"), remarked.end()) if remarked is not None else None
    return *match.span("when" if match["when"] else "first"), match.end()


def address_beside_moments(text: str, at: int) -> tuple[int, int] | None:
    """Where such a bracket gives the address: 甲店（|青松路3号|，3月4日9:00）."""
    match = _beside_address(text, at)
    return match.span("ahead" if match["ahead"] else "behind") if match is not None else None


def _beside_address(text: str, at: int) -> re.Match[str] | None:
    match = _TIME_AND_ADDRESS.match(text, at)
    if match is None or not _MOMENTS_ALONE.fullmatch(match["when"] or match["first"]):
        return None
    address = match["ahead"] or match["behind"]
    return match if LOCATING.search(address) and not NOT_LOCATING.search(address) else None


def head_word(text: str, start: int, end: int) -> tuple[str, PlaceKind] | None:
    """Head word and kind of a place, a closing bracket left out."""
    plain = text[start:end]
    if plain.endswith("）"):
        inside = plain[plain.rfind("（") + 1 : -1]
        plain = plain[: plain.rfind("（")]
        return kind_of_venue(plain.rstrip("”")) or kind_of_venue(inside) or _regiment(plain)
    return kind_of_venue(plain.rstrip('”"')) or _regiment(plain)


_REGIMENT = re.compile(r"[团场]第?(?:\d{1,2}|[一二三四五六七八九十]{1,3})连$")


def _regiment(plain: str) -> tuple[str, PlaceKind] | None:
    """2团5连, 八一农场三连: companies of the corps."""
    match = _REGIMENT.search(plain)
    return (match[0], "area") if match else None
