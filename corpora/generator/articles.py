"""Articles that are no bulletins, for newspaper pages, and texts that look like bulletins and hold no case."""

from __future__ import annotations

from collections.abc import Callable

from corpora.generator import places
from corpora.generator.dates import clock_range
from corpora.generator.frames import reporting_day
from corpora.generator.people import masked_name
from corpora.generator.scene import Scene
from corpora.generator.visits import plan, spot_and_deed
from corpora.generator.vocabulary import STEMS, SURNAMES

__all__ = ["no_case", "unrelated"]

_HEADLINES = (
    "抓紧农时忙春耕",
    "社区书屋添新书",
    "新公交线路下周开通",
    "老街改造月底完工",
    "菜篮子价格总体平稳",
    "今明两天多云转晴",
    "技能比武决出名次",
    "广场舞大赛报名开始",
)
_SENTENCES = (
    "记者昨天从市住建局获悉，{road}改造工程已完成{n}成，预计下月通车。",
    "活动吸引了{n}00多名居民参加，年龄最大的{m}岁。",
    "据介绍，今年全市计划新建口袋公园{n}处，改造老旧小区{n}个。",
    "{name}告诉记者，合作社今年种了{n}0亩大棚蔬菜，一天能摘{n}00公斤。",
    "市气象台预计，明天白天多云，最高气温{n}℃，西北风3到4级。",
    "比赛现场，{n}支队伍同场竞技，赢得阵阵掌声。",
    "从下周一起，{n}路公交车首班车提前到6时，末班车时间不变。",
    "会议强调，要抓好安全生产，做好防汛准备，保障群众生活。",
    "图书馆负责人{name}说，新书上架后，每天借阅量有{n}0多册。",
    "截至昨天，粮站已收购小麦{n}00吨，价格比去年略有上涨。",
)


def _small(scene: Scene, template: str) -> str:
    return template.format(
        n=scene.number(2, 30), m=scene.number(61, 88), road=f"{scene.pick(STEMS)}路", name=f"{scene.pick(SURNAMES)}某"
    )


def unrelated(scene: Scene, count: int) -> None:
    """Articles of the day: a headline, a byline, a paragraph; each ends with a line end."""
    for headline in scene.several(_HEADLINES, count):
        scene.add(headline, "\n", scene.pick(("本报讯 ", f"本报讯（记者 {scene.pick(SURNAMES)}某）", "")))
        for sentence in scene.several(_SENTENCES, scene.number(2, 5)):
            scene.add(_small(scene, sentence))
        scene.add("\n")


def _police(scene: Scene) -> None:
    town = scene.town(scene.county())
    scene.add(f"警情通报\n{reporting_day(scene)}21时许，{scene.region.name}{town.name}一居民与防疫志愿者发生争执。")
    scene.add(
        f"经查，{masked_name(scene)}（男，{scene.number(20, 60)}岁，{town.name}人）因不配合测温登记，将卡口围挡推倒。"
    )
    scene.add(
        scene.pick(("目前，该男子已被行政拘留。", "该男子核酸检测结果为阴性，已被依法处理。", "案件正在进一步办理中。"))
    )


def _dengue(scene: Scene) -> None:
    county = scene.county()
    scene.add(
        f"{scene.region.name}报告1例登革热病例\n{masked_name(scene)}，女，{scene.number(20, 70)}岁，{county.name}人，{reporting_day(scene)}出现高热、皮疹，"
    )
    scene.add(f"次日到{places.hospital(scene).text}就诊，经检测确诊为登革热，现已好转。请市民清理积水，防蚊灭蚊。")


def _flu(scene: Scene) -> None:
    scene.add(
        f"{scene.region.name}流感监测周报\n本周哨点医院共报告流感样病例{scene.number(100, 2000)}例，占门诊就诊人数的{scene.number(2, 9)}%。"
    )
    scene.add(f"报告聚集性疫情{scene.number(1, 4)}起，均发生在小学，患儿均已居家休息，无重症。请大家勤洗手、多通风。")


def _contact(scene: Scene) -> None:
    name = masked_name(scene)
    scene.add(
        f"{scene.region.name}关于1名外地感染者密切接触者活动轨迹的通告\n{reporting_day(scene)}，接协查通知，{name}为外地某感染者的密切接触者。"
    )
    scene.add(f"{name}，男，{scene.number(20, 70)}岁，其在我地活动轨迹如下：\n")
    day = scene.day(2)
    for begin, end in plan(scene, scene.number(1, 3)):
        spot, _ = spot_and_deed(scene, scene.region, plain=True)
        scene.add(scene.days.full(day), clock_range(scene.rng, scene.clock, begin, end), "，", spot.text, "；\n")
    scene.add(f"{name}已集中隔离，两次核酸检测结果均为阴性。截至目前，{scene.region.name}无新冠肺炎确诊病例。")


def _testing(scene: Scene) -> None:
    scene.add(f"{scene.region.name}便民核酸采样点一览\n为方便群众就近采样，现将采样点和服务时间公布如下。\n")
    for index in range(1, scene.number(3, 8)):
        spot = places.testing_site(scene, scene.region)
        scene.add(f"{index}.{spot.text}　时间：8:00—11:30，14:00—{scene.number(17, 21)}:00\n")
    scene.add("请市民携带身份证，戴好口罩，有序排队。")


def _praise(scene: Scene) -> None:
    name = masked_name(scene)
    scene.add(
        f"隔离点里的“大白”\n{places.hospital(scene).text}护士{name}（女，{scene.number(24, 50)}岁）已在集中隔离点工作{scene.number(10, 40)}天。"
    )
    scene.add(f"每天6时起床，为{scene.number(30, 200)}名隔离人员测体温、做核酸。她说，等疫情过去，最想回家看看孩子。")


def _overseas(scene: Scene) -> None:
    scene.add(
        f"国际快讯\n韩国防疫部门{reporting_day(scene)}通报，过去一天新增新冠病例{scene.number(1000, 90000)}例，为近期新高。"
    )
    scene.add(f"另据报道，当地一名{scene.number(20, 60)}岁男子在登山时摔伤，已送往医院，没有生命危险。")


_QUESTIONS = (
    "问：居家隔离期间要注意什么？\n答：单人单间，足不出户，每天早晚各测一次体温，37.3℃以上要及时报告。\n",
    "问：同住的家人能外出吗？\n答：不能。同住人员要一起居家，不与外人接触，取送物品时戴好口罩。\n",
    "问：房间怎样通风？\n答：每天开窗{n}次，每次不少于{m}分钟。\n",
    "问：垃圾怎么处理？\n答：用双层袋子装好，放在门口，由专人收走。\n",
    "问：出现发热、咳嗽怎么办？\n答：先告诉社区，由专车送到发热门诊，不要自己坐公交车去。\n",
    "问：老人孩子怎样照看？\n答：{m}岁以上老人和孕产妇可以申请上门采样，孩子由一位家长陪同。\n",
    "问：解除隔离以后呢？\n答：继续监测{n}天，少去人多的地方。\n",
)


def _advice(scene: Scene) -> None:
    scene.add("居家防护要点\n")
    for question in scene.several(_QUESTIONS, scene.number(2, 5)):
        scene.add(_small(scene, question))


_FAMILIES: tuple[Callable[[Scene], None], ...] = (
    _police,
    _dengue,
    _flu,
    _contact,
    _testing,
    _praise,
    _overseas,
    _advice,
)


def no_case(scene: Scene) -> None:
    """Police notices, other diseases, a contact's trajectory, testing places, praise, overseas news, advice: no case."""
    scene.pick(_FAMILIES)(scene)
    scene.add("\n")
    for key in ("measures", "counts", "region"):
        scene.record.pop(key, None)
