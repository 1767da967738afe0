"""Whether a place that is named was visited: the words before and behind it, and its own."""

from __future__ import annotations

import re

__all__ = [
    "are_taken_already",
    "ends_visitors",
    "fills_profile",
    "find_advice",
    "goes_alone",
    "goes_on_with_others",
    "is_before_date",
    "is_denied_visit",
    "is_found_inside",
    "is_made_by_others",
    "is_no_home",
    "is_nowhere",
    "is_of_contacts",
    "is_own_home",
    "is_part_alone",
    "is_passed_by",
    "is_received_there",
    "is_ride_of_others",
    "is_sample_taken_there",
    "lives_or_works",
    "lives_there",
    "living_cue",
    "lodges",
    "names_no_place",
    "only_stays",
    "qualifies_another",
    "returns_to",
    "runs_there",
    "speaks_of_another",
    "stays_in",
    "tells_profile",
    "tells_zone",
    "works_there",
]

_PROFILE_CUE = re.compile(
    r"现住|现居|久居|常居|暂居|旅居|寄居|居住|家住|家居|住址|地址|住地|常住|长住|长居|长期居住|暂住|户籍|工作单位|就读|就职|任职|工作于|坐落|位于|^住$|租住"
)
_DENIED = re.compile(
    r"(?:(?:原定|原计划|原打算|原本(?:打算|计划)|本打算|尽量(?:不|避免|少)|切勿|请勿)|未(?!知|央|来)|没有|从未|不曾|未曾|否认|无(?!锡|棣|为[市县]|极县))(?:[\u4e00-\u9fff]{0,6})$"
)
_BOILERPLATE = re.compile(
    r"[\u4e00-\u9fff]{2,12}的(?:主要)?(?:行程|行踪|足迹)(?:轨迹)?(?:通告|通报|公布|公告|告知|发布|如下)|^“?[应愿]检尽检|^(?:口岸|海关|边检|国门)(?:处|现场)?$|^(?:[市县区省]级?)?(?:疾控|疾病预防|卫健|专家组|指挥部)|^[\u4e00-\u9fff]{0,16}[筛排]查中?(?:发现|检出)"
    r"|^起?(?:调整|划定?|列|降)为[高中低]风险|[高中低]风险(?:地?区|等级)$"  # 自12时|起调整为中风险区
)
# 关于病例在甲服务区|活动轨迹的公告; 甲区|通报病例: of what is told
_HEADING_AFTER = re.compile(
    r"(?:、[\u4e00-\u9fff]{2,8}){0,4}的(?:主要)?(?:行程|行踪|足迹|活动情况)(?:轨迹)?(?:通告|通报|公布|公告|告知|发布|如下)|的?(?:期间的?)?(?:活动|行程|行动|停留)?轨迹(?!的?地点|场所)|(?:昨日|前期|此前|已)?(?:通报|报告)的?(?:病例|确诊|无症状|阳性|感染者)|(?:在[^，。；\n]{2,20}?中)?(?:检出|发现|查出)(?:[\d一二两三]+[例名]|阳性)"
    r"|(?:发来的?|推送的?)?协查(?:函|通报|信息|单|通知)"  # 接到甲市|协查函
    r"|(?:\d{1,2}月)?\d{1,2}日(?:确诊|检出|通报|报告|公布)的"  # 甲市|3月4日确诊的患者
    r"|(?:、[\u4e00-\u9fff]{2,6})?(?:已|隐匿|继续|持续|再次|进一步){0,3}(?:传播|扩散|蔓延|出现(?:其[他它]|新的|更多)?(?:的)?(?:病例|感染者|阳性|疫情))"  # 在学校|隐匿传播
)
# 为同一隔离点|工作人员, 在机场重点岗位|工作人员筛查中: whom somebody is one of, not where they went
_STAFF_AFTER = re.compile(
    r"(?:上班|工作|打工|务工|住院)的(?![地单店工公企超商]|时候)|(?:来[\u4e00-\u9fff]{1,3})?的(?:无症状|感染者|病例|患者)|(?:(?:返|回|过|归)?来的)|(?:返乡|回来|返回|回国|[返回来])[\u4e00-\u9fff]{0,4}?的?(?:亲[戚属友]|邻居|家人|朋友|同事|同学|老乡|[哥弟姐妹叔舅姑姨]|[\u4e00-\u9fff]{1,2}[叔伯姑姨舅婶嫂哥姐弟妹]|大?女儿|儿子|父母|父亲|母亲|人员)|的(?:弟弟|哥哥|姐姐|妹妹|父亲|母亲|父母|儿子|女儿|亲[戚友属]|家[人属]|朋友|同事|同学)(?!家)|的?(?:工作|从业|管理|保洁|相关|重点)?(?:人员|员工|职工|保安|司机|厨师|店员|收银员|学生|教师|老师|经营者|从业者|负责人|业主)(?!通道|宿舍|食堂|餐厅|公寓)"
)
_THIRD_PERSON = re.compile(
    r"(?:(?:其|患者的?)?(?:(?:丈夫|妻子|爱人|老伴儿?|父亲|母亲|父母|儿子|女儿|儿媳|女婿|孙子|孙女|外孙女?|外甥女?|侄子|侄女|弟弟|哥哥|姐姐|妹妹|[表堂][哥弟姐妹]|岳[父母]|舅舅|姑姑|叔叔|[男女]朋友|[男女]友|朋友|同事|同学|室友|亲戚|亲属|家属|雇主|房东|(?<!一)家人|邻居|婆婆|公公|[之、][夫妻子媳女]|其[妻夫母父子女兄弟姐妹孙媳婿]|(?:外卖|快递)(?:小哥|员)|骑手|密切接触者|密接者?|次密接)(?:[\u4e00-\u9fff]某{1,2})?[和及与、]?){1,4}(?:（[^（）]{0,20}）)?(?:等?共?[\d一二两三四五六七八九十]{1,3}[人名口]?|一家\S?人?)?(?:（[^（）]{0,20}）)?(?:现已?|已|均|都|被|全部|目前|平时|平常|一直|长期|常年)*+(?:闭环)?(?:转运|转移|护送)?(?:自行|独自|分别|先后|也|还|又|曾|于|从|乘坐?|当[天日晚]|每[天日晚周]|经常|多次|次日|随后){0,4}(?:\d{1,2}月\d{1,2}日(?:[至到-](?:\d{1,2}月)?\d{1,2}日)?(?:之?[前后]|起|以[来前后])?)?(?:每[日天晚周]|天天|经常)?[\d:时点分至左右许-]{0,14})$"
)
# 市领导|到甲校检查: whom the office sends
_SENT = re.compile(
    r"(?:领导|负责人|领队\d{1,2}人|书记|[市县区镇]长|(?:专家|工作|督导|检查|流调)(?:小?组|人员|队))(?:一行|同志|等)?(?:先后|分别|也|再次)?$"
)
_RELATIVES = (
    r"(?:丈夫|妻子|爱人|老伴儿?|父亲|母亲|父母亲?|岳父母|公婆|爷爷|奶奶|[大小二三]?(?:儿子|女儿)|[大二三][哥弟姐妹]|儿媳|女婿|孙子|孙女|外孙女?|外甥女?|侄子|侄女"
    r"|弟弟|哥哥|姐姐|妹妹|[表堂][哥弟姐妹]|岳[父母]|舅舅|姑姑|叔叔|[男女]?朋友|[男女]友|同事|同学|室友|亲戚|亲属|家属|家人|邻居|婆婆|公公)"
)
# 其大女儿一家自驾车|, 患者岳父母、外甥女共3人从甲市乘坐高铁|: somebody else's way, told with how they went
_THEIR_RIDE = re.compile(
    rf"(?<![一表堂]){_RELATIVES}(?:[\u4e00-\u9fff]某{{1,2}})?(?:、{_RELATIVES}(?:[\u4e00-\u9fff]某{{1,2}})?){{0,4}}(?!$)"
    r"(?:等?共?[\d一二两三四五六七八九十]{1,3}[人名口]|一家(?:\S[口人])?|全家|夫[妻妇](?:[俩二两]人?)?)?(?:均|都)?(?:戴着?口罩|当[天日晚]|次日|曾|分别|先后|自行|独自|于|也){0,3}"
    r"(?:从[^，。；、患其]{2,12}?)?(?:自驾车?|(?<=自行)[驾开]车|骑[^，。；患其]{1,6}车|步行|乘坐?[^，。；患其]{1,8})?$"
)
# 由患者|儿子开车, 载其妻子、|女儿: the person goes along
_WITH_THEM = re.compile(
    rf"(?:[接送陪带载携同与和跟及由随让被坐乘帮])(?:着|了|上)?(?:其|患者的?|[他她]的?|自己的?|本人的?|[\d两二三四五六七八几多]{{1,2}}[名个位]?){{0,2}}(?:{_RELATIVES}|[\u4e00-\u9fff]某{{1,2}}|[、和及与])*$"
)
_AS_ONE = re.compile(
    r"[^其家亲妻夫父母儿女同朋]{0,16}(?:作为|列为|判为|[判确认]定为)[^，。；]{0,12}(?:密切接触者|密接者?|次密接)[^，。；]{0,4}$"
)
_MEETS = re.compile(r"[^，。；]{0,4}接")  # 儿子骑车到汽车站|接回家中
_AND_THEIRS = re.compile(r"(?:患者|本人|夫[妇妻]|某{1,2}|病例\d{0,3})[及和与]$")
_PATIENT_TOO = re.compile(r"(?:^|[日午晚时\s])患者(?:本人)?[及和]")
_FETCHES = tuple("接送带载护转")
# 送小儿子|到幼儿园, 陪母亲|到医院: who tells goes with them
_GOES_WITH = re.compile(
    r"(?:[接送陪带载携同与和跟随约邀]|陪同|陪伴|携带|驾车载)(?:着|了)?(?:另外?)?(?:[\d一二两三四五六七八九十几多]{1,3}[名个位])?(?:其|大|小|两个|自己的?)?(?:[\u4e00-\u9fff]{1,4}[及和、]|(?:高中|初中|小学|大学|多年|同村|单位|男|女)(?:的|好)?)?$"
    # 陪其从甲市来的|妹妹; 3月4日与父母和姐姐的2位|朋友
    r"|(?:陪同?|带|送|接)其?从[\u4e00-\u9fff]{2,10}的$"
    r"|(?:^|[日午上晚，。；\s])(?:患者)?[与跟][^，。；\n与跟]{1,24}[\d一二两三四五六][位名个]$"
)
# who is spoken to is no case, and what they are asked to do is no visit
_ADVICE = re.compile(
    r"请(?!假|客)|广大|务必|不得|不要|应(?:立即|当|主动|及时|第一时间|尽快|尽量)|须(?:主动|立即|在|于|第一时间|及时|尽快)|需(?:持|凭|提供|主动|(?<![职作行务活疗学诊院境岗出]需)要)|(?<![\u4e00-\u9fff])凡(?!客)|凡[是有与近曾]|(?<![在曾日午晚天])主动(?:向|到|前往)|第一时间向"
    r"|(?:^|[，。；])(?:如|若)(?:有|出现|发现|您)|一旦"
)
# 近期进入口岸的司机（含外省车辆）|须持核酸证明: the whole clause is said to the public
_DUTY_OF_ALL = re.compile(
    r"(?:人员|者|司机|旅客|乘客|群众)(?:（[^（）\n]{0,40}）)?(?:均|都|一律)?(?:须|应当?|需)(?:提前|持|凭|出示|提供|主动|接受|进行|完成|向|在|于)"
)
_STAYS = re.compile(r"外出|出门|不出户|出家门|出小区|居家|宅家")
# in a profile: 在甲市|务工
_WORKS_THERE = re.compile(
    r"(?:做[\u4e00-\u9fff]{2,8}工作|从事|经营|开[店办设]|务工|工作|打工|经商|做生意|租房|陪读|生活|留学|求学|定居|就读|上学|(?:做|当|任|干)(?!核酸|检查|手术|[\u4e00-\u9fff]?超)[\u4e00-\u9fff]{2,6}(?=[，。；\n]|$))"
)
_SAMPLES = re.compile(
    r"(?:样[本品]|标本|[咽鼻口肛]拭子|痰液|血清|血液(?![病透科净])|粪便|便样)[^，。；]{0,6}(?:，(?:送|寄|报)?)?$"
    # 三餐由外卖员送至|门口, 物资由社区送到|家中
    r"|(?:餐食?|外卖|盒饭|饭菜|物资|用品|货物|蔬菜|快递|包裹)[^，。；]{0,3}由[^，。；]{1,8}$"
)
# parts of a place and of a vehicle that bear no name
_PART_ALONE = re.compile(
    r"(?:[一二三四五六七八九十]|\d{1,2}|地下[一二]|负[一二\d])[楼层]|(?:本|该|其)?(?:所住)?(?:小区|院子?|大厅|服务区|楼[道栋下上]?|单元门?|大门|车厢|站厅|站台|月台|(?:自动)?扶梯|电梯|(?:地铁)?出入口|[出进]站口|检票口|闸机|走廊|座位|候车[厅室])(?:[内外里中上]|外面|里面|附近|旁边?|门口|门外|处)?|[本该]?[站店馆场院园校室厂库][内里中](?:[一二三四五六七八九\d]{1,2}[楼层])?|(?:充电|停车|休息|等候)区|卧室|驾驶[室舱][内里中]?|[船机客货][舱厢][内里中]?|房间|客房|村[中内里]|包[间厢]|车[内里中上]|车旁|(?:地下通道|天桥|人行道|斑马线)(?:过马路)?"
)


# 甲村3号楼→高风险区, 甲路（乙路以南）划为封控区: a zone is told of
_IN_ZONE = re.compile(
    r"(?:（[^（）\n]{0,20}）)?\s?(?:→|->|：|-)?\s?(?:[高中低]风险|封控区|管控区|防范区|(?:调整|划定?|列|升级?|降级?)为)"
)
_ZONES_FOLLOW = re.compile(
    r"(?:[高中低]风险地?区|(?:封控|管控|防范|管制)区域?)(?:（[^（）\n]{0,12}）|\d{1,3}个)?：[^：\n]*$"
)
_CLOSED_SITE = re.compile(r"隔离|封闭|闭环|管控")
_FOUND_BEHIND = re.compile(r"(?:期间|时|中)?(?:的)?(?:例行)?(?:核酸)?(?:采样|检测|筛查)?(?:时|中)?(?:检出|发现|查出)")
_PROFILE_BEGINS = re.compile(r"(?:^|[：，、（）\d])(?:男|女)(?:性|孩|童)?[，、,]|\d岁[，、）]")


def tells_zone(text: str, start: int, end: int, stop: int) -> bool:
    """Whether a control level is told of the place at `end`, in a sentence that begins at `start` (甲村→高风险区)."""
    return bool(_IN_ZONE.match(text, end, stop) or _ZONES_FOLLOW.search(text, start, end))


def is_found_inside(words: str, text: str, end: int, stop: int) -> bool:
    """Whether the place only tells among whom a case was found (在集中隔离点|检出)."""
    return bool(_CLOSED_SITE.search(words) and _FOUND_BEHIND.match(text, end, stop))


def tells_profile(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` lists who a person is (男，45岁，货车司机，)."""
    return bool(_PROFILE_BEGINS.search(text, start, end)) and _TELLS.search(text, start, end) is None


_TELLS = re.compile(r"轨迹|涉及|场所|地点|点位|活动")
_RETURNS = re.compile(r"返|回")


def returns_to(cue: str) -> bool:
    """Whether the cue tells that somebody came back (返回)."""
    return bool(_RETURNS.search(cue))


def lives_or_works(cue: str) -> bool:
    """Whether the cue before a place tells a profile's home, work or school."""
    return bool(_PROFILE_CUE.search(cue))


# 处于|集中或|居家隔离, 经|复采|, |校方|, 前往|宁夏方向|: words for how, for people and for nowhere in particular
_NOWHERE = re.compile(
    r"[\u4e00-\u9fff]{0,4}(?:[省市县区]内)?(?:多|数|若干)[个家处](?:车站|场所|地点|小区|社区|城市|地区|站点)|近[日期]|[自从]?外[省市地](?:同一[\u4e00-\u9fff]{0,4}|来我?[\u4e00-\u9fff]{1,2})|(?:进一步|初步|深入|详细|全面)?(?:流调|流行病学调查|调查|核实|排查|溯源)|[东南西北]{1,2}[向往朝][东南西北]{1,2}|"
    r"(?:集中|居家|分散)[或和及、]|集中|分散|[我本][镇乡]|(?:复采|复检|复核|初筛|混检|单管|混管|单采)(?:检测)?|[中俄蒙越缅朝韩美日校警院军厂]方"
    r"|[\u4e00-\u9fff]{0,3}[省市区县旗境国渝川沪京津黔滇粤闽琼]外|[\u4e00-\u9fff]{0,8}(?:方向|某地|[省市县]等地)"
    r"|[\u4e00-\u9fff]{0,8}(?:实验|学习|工作|流调|领导|专家|采样)(?:小组|专班|组)|[\u4e00-\u9fff“]{0,10}(?:行动|活动)”"
    r"|(?:[镇村街集乡县]上|村里|城里|当地|本地|老家|镇区|集镇)?上?(?<=[上里地家区镇])开[\u4e00-\u9fff]{1,6}(?:店|铺|馆|厂|超市)"
    r"|(?:所属|所在)?(?:县区|区县|市县|县市|区市|区域|街镇|镇街|乡镇|县（区）|区（县）|县（市、区）)"
    r"|[\u4e00-\u9fff]{0,8}(?:组织|开展|安排|举行)的[\u4e00-\u9fff]{0,6}"  # 在单位组织的定期|检测中
    r"|(?:过的)?(?:公共|主要|重点)?(?:地方|场所|地点|点位)[\u4e00-\u9fff]{0,4}(?:公布|通报|如下|公告)"
    r"|(?:上述|以上|前述|相关|公共|风险|涉疫|重点)?(?:点位|场所|地点|区域|交通工具)(?:如下)?(?:（[^（）]{1,24}）)?(?:的?(?:市民|居民|群众|人员|人士|朋友))?|\d{4}年第\d{1,4}号"
    r"|(?:VIP|贵宾|[A-Z])区?\d{1,2}排[\d、-]{1,7}[号座]座?"  # seats
)
_DUTY = re.compile(r"(?:者|人员|员工|司机)?(?:须|应当|不得|必须)(?:提前|持|主动|在|于|经|凭|向|进入|接受)")


_LISTED_BELOW = re.compile(
    r"(?:以下|下列)(?:村|社区|小区|街道|乡镇|镇|区域|地区|单位|学校|企业)?$"
)  # 涉及我镇|以下村：


def names_no_place(words: str) -> bool:
    """Whether the wording is an authority's, or a level's, and no place that anybody goes to."""
    return bool(_BOILERPLATE.match(words))


def is_nowhere(words: str) -> bool:
    """Whether the wording tells a duty, a way of doing, people or a direction, and no place, whatever cue stands before it."""
    return bool(_NOWHERE.fullmatch(words) or _DUTY.search(words) or _LISTED_BELOW.search(words))


# 在甲医院|检出阳性，随后转运: where somebody was tested, and not 甲区|检出阳性人员
_FOUND_THERE = re.compile(
    r"(?:核酸|采样|检测|复核|初筛){0,2}(?:检出|查出|检测出|发现)(?:核酸|新冠|结果|呈){0,2}阳性(?=[，。；、\n]|$)"
)


def qualifies_another(text: str, end: int, stop: int, tested_there: bool = False) -> bool:
    """Whether the place that ends at `end` only tells of what report or of which people is spoken (甲店|工作人员).

    Args:
        tested_there: the place is one where people are tested.
    """
    if tested_there and _FOUND_THERE.match(text, end, stop):
        return False
    return bool(_STAFF_AFTER.match(text, end, stop) or _HEADING_AFTER.match(text, end, stop))


def is_part_alone(words: str) -> bool:
    """Whether the wording is only a part of some place or vehicle (电梯内, 出站口)."""
    return bool(_PART_ALONE.fullmatch(words))


def is_denied_visit(before: str) -> bool:
    """Whether the words before a place deny that somebody was there (未前往|)."""
    return bool(_DENIED.search(before))


_VEHICLE_RUNS = re.compile(
    r"(?:该|此|同一?)(?:车次|车|列车|航班|班车|客车|火车|动车|高铁)[^，。；]{0,4}(?:始发|开往|发往|起点|终点)[于为在站]?$"
)
_PASSED_BY = re.compile(
    r"(?:均|都)?(?:没有?|未)(?:停留|逗留|停靠|停车|下车)"
    r"|(?:[^，。；、（）]{0,4}，)?(?:但|后|又)?(?:因[^，。；]{1,8}?)?(?:未去|没去|未能?(?:前往|成行|进入|进店|入内|入住|到达)|没有?(?:进去|进店|去成))(?=[，。；）\n]|$)"
)
_AROUND_HOME = re.compile(
    r"(?:的?(?:路上|途中|路途)|(?:附近|周边|周围|门口|楼下)(?:$|[，。；、]|散步|遛|走|转|活动|闲逛|跑步|玩))"
)
_RECEIVES = re.compile(r"(?:分别|曾|先后|还|只)?有[^，。；]{0,14}(?:人|亲|友|客|母|父|嫂|弟|妹|哥|姐|[子女]儿?)")
_BEFORE_DATE = re.compile(r"\s?前(?:一直|长期|常)?")
_LODGES = re.compile(r"(?:居住|住)[在于]?|住")


def lodges(cue: str) -> bool:
    """Whether the cue tells of staying somewhere for a night as well as of living there (居住在, but not 现住)."""
    return bool(_LODGES.fullmatch(cue))


def is_before_date(before: str) -> bool:
    """Whether the clause tells of the time before the date at its head (1月20日，前住在|)."""
    return bool(_BEFORE_DATE.fullmatch(before))


def runs_there(before: str) -> bool:
    """Whether the words before a place tell where a vehicle comes from or goes to (该车次始发于|)."""
    return bool(_VEHICLE_RUNS.search(before))


def is_passed_by(words: str, text: str, end: int) -> bool:
    """Whether it is told behind a place that somebody did not stop there (在甲市|没有停留), or that they were only near their
    home (在家|附近散步) or guests came there (家中|有亲人到访)."""
    if words in ("家", "家中", "家里"):
        return bool(_AROUND_HOME.match(text, end) or _RECEIVES.match(text, end))
    return bool(_PASSED_BY.match(text, end))


_ONE_WAY = re.compile(
    r"(?:一人|独自|单独|本人|自行|自己|[自驾乘骑步由从到前去返回于在先曾]|当[日天晚]|次日|同日|\d{1,2}月\d{1,2}日)"
)
_BOTH = re.compile(r"[两二三四五六][人者]|一起|共同|一家|均|都|分别")


def goes_alone(text: str, end: int, stop: int) -> bool:
    """Whether the words behind a person's label tell that this person went somewhere (病例1|一人到甲店)."""
    return bool(_ONE_WAY.match(text, end, stop))


def ends_visitors(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` tells of several persons again (两人一起)."""
    return bool(_BOTH.search(text, start, end))


_NOT_AT_HOME = re.compile(
    r"(?:[在住]校|[校厂店院站船岗园][区内里中上]|单位|公司|工地)(?:期间)?(?:内|一直|均|都|全程|，|也){0,2}$"  # 在校|未外出: no home
    r"|其[余它他]时间(?:均|都|基本|一般){0,2}$"
    r"|(?:居民|村民|市民|群众|住户|人员|封控区内?|[实执]行|做到|要求)(?:一律|均|都|应|须|要|原则上|“){0,2}$"  # 封控区内居民|足不出户
)


def is_no_home(words: str, before: str) -> bool:
    """Whether what stands before 未外出, 居家 or the like tells of another place than a home, or what is asked of somebody."""
    return before.endswith(("要求其", "要求")) or (only_stays(words) and bool(_NOT_AT_HOME.search(before)))


_HOST = re.compile(r"(?:该|此)?(?:名|例)?(?:患者|病例\d{0,3})的?家[中里]?")
_OWN_HOME = re.compile(r"(?:[其他她])?家[中里]?")
_VISITORS = re.compile(rf"(?:^|[日午晚时\s])(?:其|患者的?)?{_RELATIVES}(?![家与和])")
_ALL_OF_A_CROWD = ("已全部", "均已", "已全员", "现已全部")
_NAMED_VISITORS = re.compile(r"[\u4e00-\u9fff]某{1,2}(?:一家)?(?:[\d一二两三四五六七八][人口])?$")
_SOME_OF_CONTACTS = re.compile(
    r"(?:密切接触者|密接者?|接触者|[人者]中)[^。；]{0,24}?，(?:其中|有|另)?[一二两三四五六七八九十\d]{1,2}[人名位](?:现已?|已|均)?在?$"
)
_THE_REST = re.compile(
    r"(?:(?:其余|其他|另外?)[一二两三四五六七八九十\d]{1,2}[人名位]|(?:其余|其他|现有)(?:确诊|疑似|在院|住院|重症)?(?:病例|患者|病人|人员))"
    r"(?:[\d一二两三四五六七八九十]{1,3}[人名例]，?)?(?:目前|现已?|已|均|都|全部|正){0,3}在?$"
)
_COMES_TO_THEM = re.compile(r"(?:(?<![回归到前后下近])来|串门到|来到)(?:其|患者的?|他|她|自己)?(?:的)?$")
_TAKEN_ALREADY = re.compile(r"[均都现](?:已|已经)(?:全部|被|闭环){0,2}$")


def is_received_there(words: str, before: str, cue: str) -> bool:
    """Whether somebody else came to the home of the person told (其亲戚从甲市自驾|到|患者家中, 周某|来|家中)."""
    if _OWN_HOME.fullmatch(words):
        return bool(_COMES_TO_THEM.search(before))
    if not _HOST.fullmatch(words):
        return False
    if before in ("并", "后") and words.startswith("患者"):
        return True  # 周某到患者家，并在|患者家
    named = cue in ("到", "去", "来到", "前往") and _NAMED_VISITORS.search(before) is not None
    return named or bool(_VISITORS.search(before) or _COMES_TO_THEM.search(before))


def is_own_home(words: str) -> bool:
    """Whether the wording is a home without a word on where it is (家中)."""
    return bool(_OWN_HOME.fullmatch(words))


def are_taken_already(before: str, cue: str) -> bool:
    """Whether it is only told where several persons are by now (病例2至病例7均已|送|青禾医院)."""
    kept = cue == "在" and before.endswith(_ALL_OF_A_CROWD)  # 现有师生900人，已全部|在甲酒店
    return kept or (cue[:1] in ("送", "转", "收") and bool(_TAKEN_ALREADY.search(before)))


def only_stays(words: str) -> bool:
    """Whether the wording names no home, and tells only that somebody stayed where they were (未外出)."""
    return "家" not in words and stays_in(words)


_PROFILE_FIELD = re.compile(
    r"(?:住址|住地|居住地点?|住所|家庭地址|户籍地?|籍贯|工作(?:地点|地址|单位)|单位(?:地址)?|学校地址|就读学校|职业)\d?[：:]$|出生$"
)
# （周某从..., （同车另外3人，..., 患者父母（从...
_SOMEBODY_ELSE = re.compile(
    r"（(?:[\u4e00-\u9fff]某{1,2}(?![\u4e00-\u9fff]?[家的店])|(?:同[车行乘机]|其余|其他|另外?)[^，。；（）]{0,6}[\d一二两三四五六七八九十][人名位]|[^（）]{0,10}(?:亲[属戚友]|朋友|同事|客人)来)"
)
_KIN_BEFORE = re.compile(rf"(?<![与和同跟陪]){_RELATIVES}$")


def fills_profile(before: str) -> bool:
    """Whether the words before a place are the field of a profile (现住址2：|)."""
    return bool(_PROFILE_FIELD.search(before))


def speaks_of_another(before: str) -> bool:
    """Whether the bracket that the words before a place open tells of somebody by name (（周某某从|)."""
    opened = before.rfind("（")
    if opened < 0 or "）" in before[opened:]:
        return False
    return bool(_SOMEBODY_ELSE.match(before, opened) or _KIN_BEFORE.search(before, 0, opened))


def is_of_contacts(before: str, cared_for: bool) -> bool:
    """Whether the words before a place count some of the contacts or of those told besides (两名密切接触者中，一人|在).

    Args:
        cared_for: the place is a hospital or an isolation site, where the rest (其余4人) are without the person told.
    """
    return bool(_SOME_OF_CONTACTS.search(before) or (cared_for and _THE_REST.search(before)))


def stays_in(words: str) -> bool:
    """Whether the wording tells that somebody stayed at home (未外出, 居家)."""
    return bool(_STAYS.search(words))


def works_there(text: str, end: int, stop: int) -> bool:
    """Whether it is told behind a place that somebody lives, works or learns there (在甲市|务工)."""
    return bool(_WORKS_THERE.match(text, end, stop))


_LIVES_THERE = re.compile(r"(?:长期|常年|一直)?(?:居住|定居)(?!地|小区|点|期间)")


def lives_there(text: str, end: int) -> bool:
    """Whether it is told behind a place that somebody lives there (在甲县|居住)."""
    return bool(_LIVES_THERE.match(text, end))


def is_sample_taken_there(before: str) -> bool:
    """Whether a sample and not a person is taken to the place behind these words (标本送至|)."""
    return bool(_SAMPLES.search(before))


_BRINGS_GOODS = re.compile(r"外卖|快递|骑手")


def is_made_by_others(before: str, cue: str) -> bool:
    """Whether the words before a place tell of somebody else alone who goes there (其妻子到|), and nobody goes along."""
    if _SENT.search(before):
        return True
    other = _THIRD_PERSON.search(before)
    brings_goods = other is not None and _BRINGS_GOODS.search(other[0]) is not None
    if other is not None and not brings_goods and cue[:1] in _FETCHES and before[: other.start()].endswith("由"):
        return False  # 由其父|接至|外婆家, but not 由外卖员|送至|门口
    if other is not None and _AS_ONE.match(before, 0, other.end()):
        return False  # 作为周某的密切接触者|送至
    if other is None or _AND_THEIRS.search(before, 0, other.start()) or _PATIENT_TOO.search(before):
        return False  # 患者夫妇及|其侄女到, 患者及丈夫、小女儿到
    return _GOES_WITH.search(before, 0, other.start()) is None


_GOES_ON = re.compile(r"[^。；\n：]{0,16}，(?:之|随|然|而)?(?:后|又|再|并|接着)(?:又|再)?[^，。；\n患其病某]{0,6}")


def goes_on_with_others(between: str, cue: str) -> bool:
    """Whether the clause that leads to a place goes on about whoever went to the place before (其弟到甲店，后去|乙店)."""
    return bool(_GOES_ON.fullmatch(between.removesuffix(cue)))


def is_ride_of_others(before: str, text: str, end: int) -> bool:
    """Whether the words before a place that ends at `end` tell how somebody else alone went there (其大女儿一家自驾车|返回甲市), and
    not to fetch the person told."""
    other = _THEIR_RIDE.search(before)
    if other is None or _MEETS.match(text, end):
        return False
    return _WITH_THEM.search(before, 0, other.start()) is None and "患者及" not in before


def find_advice(text: str, start: int, end: int) -> int:
    """Where `text[start:end]` turns to the public; `end` if it doesn't."""
    match = _ADVICE.search(text, start, end)
    duty = _DUTY_OF_ALL.search(text, start, match.start() if match else end)
    if duty is not None:
        return max(start, max(text.rfind(mark, start, duty.start()) for mark in "，；") + 1)
    if match is None:
        return end
    listed = _LIST_BEHIND_ADVICE.match(text, match.start(), end)
    return find_advice(text, listed.end(), end) if listed else match.start()


# 涉及以下场所，|请到过的市民报备：|①3月4日，好运面馆
_LIST_BEHIND_ADVICE = re.compile(r"[^。；：\n]{2,60}(?:报备|报告|联系[^：，]{0,12})：(?=[①1一（\n])")


def living_cue(cue: str) -> str:
    """A cue as it would be told of one person: 现均住在, 均住 -> 现住; any other as it is."""
    alone = cue.replace("均", "").replace("都", "").replace("也", "")
    return "现住" if alone != cue and alone.startswith("住") else alone
