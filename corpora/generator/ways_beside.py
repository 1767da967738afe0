"""Styles of ways with what stands beside the visits: rides, days at home, others' doings, a home town, advice, addresses."""

from __future__ import annotations

from datetime import date

from corpora.generator import places
from corpora.generator.areas import city_named
from corpora.generator.builder import Record
from corpora.generator.case_lists import start
from corpora.generator.cases import LABELS, first_number, label_text, new_case
from corpora.generator.dates import clock_time
from corpora.generator.frames import Tally, closing
from corpora.generator.people import person
from corpora.generator.places import Spot
from corpora.generator.profiles import Profile
from corpora.generator.routes import profiles
from corpora.generator.scene import Scene
from corpora.generator.shapes import decide, event_shape, free_events
from corpora.generator.visits import spot_and_deed, visit
from corpora.generator.vocabulary import DEEDS, FAR_CITIES, HEADS, SURNAMES, words
from corpora.generator.ways import any_spot, days, one_day

__all__ = ["beside", "hometown", "rides", "stays"]

_LEADS = ("活动轨迹如下：", "主要活动轨迹：", "其近期活动情况：", "轨迹如下：", "经流调，其轨迹如下：")
_DEEDS = words("用餐 就餐 购物 买菜 取快递 办事 健身 购药 理发 上班 买水果 缴费 聚餐 会友 喝茶")


# --- rides ---

_RIDES: tuple[tuple[str, str, str | None], ...] = (  # wording, mode, number; # stands for a digit
    ("步行", "foot", None),
    ("徒步", "foot", None),
    ("自驾", "car", None),
    ("驾驶私家车", "car", None),
    ("驾驶豫A#2C7#轿车", "car", None),
    ("开车", "car", None),
    ("乘坐朋友私家车", "car", None),
    ("骑电动车", "bicycle", None),
    ("骑共享单车", "bicycle", None),
    ("骑摩托车", "bicycle", None),
    ("打车", "taxi", None),
    ("乘坐滴滴", "taxi", None),
    ("乘坐网约车", "taxi", None),
    ("搭乘出租车", "taxi", None),
    ("乘坐豫A牌照出租车", "taxi", None),
    ("乘坐#路公交车", "bus", "#路"),
    ("乘坐1#2路公交", "bus", "1#2路"),
    ("换乘K#路公交车", "bus", "K#路"),
    ("坐地铁#号线", "metro", "#号线"),
    ("乘坐轨道交通#号线", "metro", "#号线"),
    ("转乘地铁#号线", "metro", "#号线"),
    ("乘坐长途大巴", "coach", None),
    ("乘坐班车", "coach", None),
    ("乘坐城乡公交", "bus", None),
    ("乘轮渡", "ship", None),
    ("乘坐K14#次列车12号车厢", "rail", "K14#"),
    ("乘坐G1#5次高铁（5车厢12F座）", "rail", "G1#5"),
    ("乘坐D2#18次动车", "rail", "D2#18"),
    ("乘CA15#3航班", "air", "CA15#3"),
)  # fmt: skip
_RIDDEN = (
    "{time}{ride}到{place}{deed}",
    "{time}{ride}前往{place}{deed}",
    "{time}，{ride}至{place}",
    "{time}{ride}抵达{place}",
    "{ride}于{time}到达{place}",
    "随后{ride}到{place}{deed}",
    "后{ride}前往{place}{deed}",
    "{time}{ride}去{place}{deed}",
)


def rides(scene: Scene) -> None:
    """乘坐K148次列车12号车厢, 豫A牌照出租车, 地铁5号线, 骑电动车: the means and its number on each visit."""
    _, (case,) = profiles(scene, 1)
    decide(case, "arrival")  # a coach or a train may bring somebody to the region
    scene.add(scene.pick(_LEADS), "\n")
    for day in days(scene, 2, 3):
        scene.days.restart()
        scene.add(scene.days.full(day), "，")
        for index, (begin, _) in enumerate(one_day(scene, scene.number(2, 4))):
            scene.add(scene.pick(("；", "，")) if index else "")
            wording, mode, number = scene.pick(_RIDES)
            digit = str(scene.number(1, 9))
            template = scene.pick(_RIDDEN if index else _RIDDEN[:5])
            found: Record = {}
            spot, _ = spot_and_deed(scene, scene.region, plain=True)
            with scene.draft.mark() as mark:
                scene.say(
                    template,
                    time=clock_time(scene.clock, begin),
                    ride=wording.replace("#", digit),
                    place=places.slot(scene, spot, found),
                    deed=scene.pick(_DEEDS),
                )
            transport: Record = {"mode": mode, "number": number.replace("#", digit) if number else None}
            if "豫" in wording:
                del transport["number"]  # whether a plate is a number of the ride is not decided
            start_ = scene.days.at(day, begin if "{time}" in template else None)
            event = event_shape(found, mark, start_, transport=transport)
            if "number" not in transport:
                del event["transport"]
            case["trajectory"].append(event)
        scene.add("。\n")
    closing(scene)


# --- staying in, transfers, what others did, what was not done ---

_STAYING = (
    "居家未外出",
    "全天在家中",
    "在家休息，未外出",
    "居家隔离，未外出",
    "均在家中，未与他人接触",
    "在集中隔离点隔离，未外出",
    "因事请假居家休息",
    "全天居家，未与外人接触",
)
_OTHERS = (
    "其{kin}到{a}{deed}",
    "其{kin}每日去{a}上班",
    "由其{kin}到{a}代为{deed}",
    "{kin}从{a}买菜回家",
    "其{kin}独自前往{a}、{b}",
    "社区工作人员上门采样",
    "由社区志愿者送菜上门",
)
_NOT_DONE = (
    "未前往{a}、{b}等公共场所",
    "未去过{a}、{b}",
    "原定前往{a}{deed}，因核酸结果未出未能成行",
    "没有到过{a}",
    "未乘坐公共交通工具，未到{a}等人员密集场所",
    "未到过{a}和{b}",
)
_TRANSFERS = (
    "由120救护车转运至{place}隔离治疗",
    "被专车转运至{place}集中隔离",
    "由负压救护车闭环转运至{place}",
    "闭环转运至{place}集中隔离医学观察",
    "转至{place}进行隔离观察",
)
_KIN = words("母亲 父亲 丈夫 妻子 儿子 女儿 岳母 公公 同事 室友")


def _venue_words(scene: Scene) -> str:
    return spot_and_deed(scene, scene.region, plain=True)[0].text


def stays(scene: Scene) -> None:
    """全天居家, 未前往…, 其母亲到…买菜, 转运至甲宾馆集中隔离: days without visits among days with some."""
    _, (case,) = profiles(scene, 1)
    scene.add(scene.pick(_LEADS), "\n")
    for day in days(scene, 3, 5):
        scene.days.restart()
        scene.add(scene.days.full(day), scene.pick(("，", "：")))
        _day_of_stays(scene, case, day)
        scene.add("。\n")
    if scene.chance(0.6):
        scene.add(scene.days.full(scene.day(1)), "，")
        found: Record = {}
        hotel = Spot("", "", f"{places.stem(scene)}{scene.pick(HEADS['hotel'])}", "", scene.region, None)
        with scene.draft.mark() as mark:
            scene.say(scene.pick(_TRANSFERS), place=places.slot(scene, hotel, found))
        case["trajectory"].append(event_shape(found, mark, scene.days.iso(scene.day(1)), optional=True))
        scene.add("。\n")
    decide(case, "dates.isolated", "dates.admitted", "dates.sampled", "hospital", "found_by")
    closing(scene)


def _day_of_stays(scene: Scene, case: Record, day: date) -> None:
    chance = scene.rng.random()
    if chance < 0.3:
        with scene.draft.mark() as mark:
            scene.add(scene.pick(_STAYING))
        case["trajectory"] += free_events(mark, scene.days.iso(day))
        return
    if chance < 0.75:
        (begin, end), *_ = [*one_day(scene, 1), (600, 660)]
        visit(scene, case, day, (begin, end), scene.region, ("{time}到{place}{deed}", "{time}在{place}{deed}"))
        scene.add(scene.pick(("，", "；", "。")))
    scene.say(
        scene.pick(_NOT_DONE if scene.chance(0.5) else _OTHERS),
        kin=scene.pick(_KIN),
        a=_venue_words(scene),
        b=_venue_words(scene),
        deed=scene.pick(DEEDS["shop"]),
    )


# --- home town elsewhere ---

_BACK = (
    "{day}自驾从{far}返回{here}",
    "{day}乘坐{train}次列车从{far}来{here}",
    "{day}由{far}乘大巴抵达{here}",
)


def hometown(scene: Scene) -> None:
    """湖南邵阳人，现住…: a home town in another province, which is none of the visits' after it."""
    start(scene, [Tally("positive", None, 1)])
    scene.days.restart()
    label = LABELS["感染者1"]
    number = first_number(scene, label)
    with scene.draft.mark() as mark:
        case = new_case(mark, "positive", None, label_text(label, number), number)
        scene.add(case["label"], "：")
        Profile(scene, case, person(scene, least=18, most=70, native=1), scene.region).write(
            scene.pick(("sex age native occupation home", "sex age native home", "sex age home native"))
        )
        scene.add("。")
    decide(case, "origin", "found_by", "arrival")
    if scene.chance(0.5):
        far = city_named(scene.pick([name for name in FAR_CITIES if name != scene.city.short]))
        with scene.draft.mark() as told:
            scene.say(
                scene.pick(_BACK),
                day=scene.days.full(scene.day(6)),
                far=f"{far.province if far.province != far.city else ''}{far.city}",
                here=scene.region.name,
                train=f"G{scene.number(100, 9999)}",
            )
        text, first = told.text, told.span[0]
        for name in (f"{far.province if far.province != far.city else ''}{far.city}", scene.region.name):
            begin = first + text.index(name)
            place: Record = {"text": name, "kind": "area", "span": [begin, begin + len(name)]}
            case["trajectory"].append(event_shape(place, told, scene.days.iso(scene.day(6)), optional=True))
        scene.add("。")
    scene.add("\n")
    for day in days(scene, 2, 4):
        scene.days.restart()
        scene.add(scene.days.full(day), "，")
        for index, hours in enumerate(one_day(scene, scene.number(1, 3))):
            scene.add("；" if index else "")
            visit(
                scene,
                case,
                day,
                hours,
                scene.region,
                ("{time}到{place}{deed}", "{time}在{place}{deed}", "{time}去{place}{deed}"),
                (any_spot(scene), scene.pick(_DEEDS)),
            )
        scene.add("。\n")
    scene.record["cases"].append(case)
    closing(scene)


# --- places beside the way that are no visits ---

_APPEALS = (
    "请{day}以来到过上述场所的人员立即向所在社区（村）、单位报告。",
    "如出现发热、咳嗽等症状，请到{clinic}发热门诊就诊，途中避免乘坐公共交通工具。",
    "近期到过{mall}的市民，请主动到{site}进行核酸检测。",
    "请与该感染者同时空接触的居民，尽快前往{site}采样。",
    "尽量不前往{mall}等人员密集场所。",
)
_PHONES = (
    "{town}：8{d}",
    "{town}报备电话：8{d}",
    "{town}社区卫生服务中心：8{d}",
    "{clinic}：8{d}（24小时）",
    "{village}社区 {surname}主任 8{d}",
)
_SITES = (
    "{n}.{site}（8:00-20:00）",
    "{n}、{site}，服务时间7:30—11:30",
    "{n}. {clinic}，24小时",
    "{n}.{site}\t地址：{road}{m}号\t7:00-19:00",
)
_SITE_HEADS = (
    "便民核酸采样点设置如下：",
    "{region}免费核酸检测点一览表",
    "即日起，在以下地点设置便民采样点：",
    "附：核酸检测采样点名单",
)
_OFFICES = (
    "地址：{road}{m}号  邮编：{m}00000",
    "咨询电话：8{d}  地址：{town}{road}{m}号政务中心3楼",
    "{region}疾病预防控制中心  联系地址：{road}{m}号",
    "主办：{region}人民政府办公室  地址：{road}{m}号",
)


def beside(scene: Scene) -> None:
    """Visits, and behind them advice, telephones, testing places for everybody, the office's address: no visits."""
    _, (case,) = profiles(scene, 1)
    scene.add(scene.pick(_LEADS), "\n")
    for day in days(scene, 2, 3):
        scene.days.restart()
        scene.add(scene.days.full(day), "，")
        for index, hours in enumerate(one_day(scene, scene.number(1, 3))):
            scene.add("；" if index else "")
            visit(scene, case, day, hours, scene.region, ("{time}到{place}{deed}", "{time}在{place}{deed}"))
        scene.add("。\n")
    for part in scene.several((_appeals, _phones, _sites, _office), scene.number(1, 3)):
        part(scene)
    closing(scene)


def _said(scene: Scene, template: str, number: int = 1) -> None:
    scene.say(
        template,
        n=str(number),
        m=str(scene.number(2, 98)),
        d=str(scene.number(100000, 999999)),
        day=f"{scene.day(8).month}月{scene.day(8).day}日",
        clinic=f"{scene.county().name}{scene.pick(('人民医院', '中医院', '第二医院'))}",
        mall=f"{places.stem(scene)}{scene.pick(HEADS['mall'])}",
        site=places.testing_site(scene, scene.region).text,
        town=scene.town(scene.county()).name,
        village=places.village(scene),
        surname=scene.pick(SURNAMES),
        road=places.road(scene),
        region=scene.region.name,
    )


def _appeals(scene: Scene) -> None:
    for template in scene.several(_APPEALS, scene.number(1, 3)):
        _said(scene, template)
    scene.add("\n")


def _phones(scene: Scene) -> None:
    scene.add(scene.pick(("各镇街报备电话：", "疫情防控咨询电话：", "附：24小时报备电话")), "\n")
    template = scene.pick(_PHONES)
    for _ in range(scene.number(2, 5)):
        _said(scene, template)
        scene.add("\n")


def _sites(scene: Scene) -> None:
    _said(scene, scene.pick(_SITE_HEADS))
    scene.add("\n")
    template = scene.pick(_SITES)
    for number in range(1, scene.number(3, 6)):
        _said(scene, template, number)
        scene.add("\n")


def _office(scene: Scene) -> None:
    _said(scene, scene.pick(_OFFICES))
    scene.add("\n")
