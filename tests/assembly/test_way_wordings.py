"""Wordings that lead to a place of a way, go on behind it, or tell of no visit."""

import pytest

from tests.assembly.readings import cases_of
from tests.assembly.test_trajectory import places


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # homes of relatives whom a bracket tells of, homes with where they are in a bracket
        ("3月4日，前往丈夫堂姐（系3月2日青禾确诊病例）家吃饭", ["丈夫堂姐（系3月2日青禾确诊病例）家"]),
        ("3月4日，前往其姑姑（确诊病例冯某）家做客，后去堂兄（密切接触者5父亲）家", ["其姑姑（确诊病例冯某）家", "堂兄（密切接触者5父亲）家"]),
        ("3月4日，到朋友家中（青禾小区）做客", ["朋友家中（青禾小区）"]),
        ("3月4日，到白云新村（3号楼9号车库）朋友家打牌", ["白云新村（3号楼9号车库）朋友家"]),
        ("3月4日，之后返回其位于青禾镇白云村的家中", ["青禾镇白云村的家中"]),
        # other words that lead to a place
        ("3月4日，就诊青禾总医院感染科", ["青禾总医院感染科"]),
        ("3月4日，下高速住青禾大酒店，之后住白云镇南山村3号楼", ["青禾大酒店", "白云镇南山村3号楼"]),
        ("3月4日，从青禾机场乘机直达白云机场", ["青禾机场", "白云机场"]),
        ("3月4日20时转青禾附院", ["青禾附院"]),
        ("3月4日14时左右从中心公园站坐62路公交车去白云站", ["中心公园站", "白云站"]),
        ("3月4日，从乐至汽车站坐班车", ["乐至汽车站"]),
        ("3月4日，从107路公交车青松路站上车，乘至白云站下车", ["青松路站", "白云站"]),
        ("3月4日，就诊后当晚居住在青禾医院附近的宾馆", ["青禾医院附近的宾馆"]),
        ("3月4日，从青禾市去白云市，住姐姐家", ["青禾市", "白云市", "姐姐家"]),
        ("3月4日，骑车前往白云湾、后港办事", ["白云湾", "后港"]),
        ("3月4日，到邻居吴某家，后到吴某家", ["邻居吴某家", "吴某家"]),
        ("3月4日，陪同其从甲市来的妹妹至青禾医院就诊", ["青禾医院"]),
        # places within a hospital
        ("3月4日，9时在门诊五楼收费处，10时在急诊医生处，11时至住院收费处办理入院", ["门诊五楼收费处", "急诊医生处", "住院收费处"]),
        ("3月4日，9时在急诊缴费窗口，10时到预检分诊台", ["急诊缴费窗口", "预检分诊台"]),
        ("3月4日，入住白云县隔离治疗点隔离治疗", ["白云县隔离治疗点"]),
        # what goes on behind a name
        ("3月4日，在青禾医院带孩子看病", ["青禾医院"]),
        ("3月4日，为到达白云机场的湖北旅行团成员", ["白云机场"]),
        ("3月4日，到青禾医院陪护中心见陪护中心负责人", ["青禾医院陪护中心"]),
        ("3月4日，来往于社区诊所和家之间，步行到白云村烧纸", ["社区诊所", "白云村"]),
        ("3月4日，晚上在青禾饭店门口批发零售芹菜", ["青禾饭店门口"]),
        ("3月4日，在家附近“财富农庄”唱歌", ["家附近“财富农庄”"]),
        # somebody goes along
        ("3月4日18时，患者夫妇及其侄女从青禾小区坐三轮车回家", ["青禾小区", "家"]),
        ("3月4日，与其丈夫自驾车到青禾北站迎接父母，下午在白云县曲艺社排练", ["青禾北站", "白云县曲艺社"]),
        ("3月4日，患者及丈夫、小女儿在公公家吃饭", ["公公家"]),
        ("3月4日，在好运公寓和摩托车大市场逗留", ["好运公寓", "摩托车大市场"]),
        # no visits: the line of a bus, where a train comes from, what was passed by, profiles, histories, orders, samples
        ("3月4日，乘坐公交车（青禾-白云）到白云站", ["白云站"]),
        ("3月4日，乘坐动车到白云站（该车次始发于青禾站）", ["白云站"]),
        ("3月4日，经过白云大桥（在青禾市没有停留），到青禾菜场", ["白云大桥", "青禾菜场"]),
        ("3月4日，前一直住在青禾市。到青禾菜场，在回家路上的沿街摊贩购物", ["青禾菜场"]),
        ("3月4日，到青禾菜场（其间，有外地亲属来探望，并于3月5日离开白云市）", ["青禾菜场"]),
        ("3月4日，现住青禾宾馆", []),
        ("3月4日到青禾菜场，当天家中有母亲、大嫂。3月5日，家中分别有来自甲市的亲人到访", ["青禾菜场"]),
        ("3月4日，到青禾菜场，在家附近散步", ["青禾菜场"]),
        ("出生于白云县，3月4日到青禾菜场", ["青禾菜场"]),
        ("3月4日到青禾菜场。自述14天内无外出旅居史", ["青禾菜场"]),
        ("3月4日，在镇村要求其居家的前提下到青禾菜场", ["青禾菜场"]),
        ("3月4日到青禾菜场。经自治区、白云盟专家组会诊，确诊为确诊病例", ["青禾菜场"]),
        ("3月4日，采集咽拭子、鼻拭子、痰液、血液送至白云市疾控中心检测", []),
        ("3月4日，因血液病到青禾医院就诊入院", ["青禾医院"]),
    ],
)  # fmt: skip
def test_wordings(told: str, expected: list[str]) -> None:
    assert places(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("3月4日，乘坐由青禾飞往白云CA1234次航班，抵达白云机场", ["CA1234", "CA1234"]),
        ("3月4日，由青禾市乘坐中国国航CA8275航班，到达白云机场", ["CA8275", "CA8275"]),
        ("3月4日，9时在青禾站乘坐311路公交车，10时在白云站下车", ["311路", "311路"]),
    ],
)
def test_rides_from_where_somebody_boarded(told: str, expected: list[str]) -> None:
    (case,) = cases_of("病例1：男，35岁。" + told)
    assert [event["transport"] and event["transport"]["number"] for event in case["trajectory"]] == expected


@pytest.mark.parametrize(
    ("told", "residence"),
    [
        ("3月4日，从青禾市出发。晚6时下高速住白云大酒店（青松路店）", None),  # a night, and no home
        ("3月4日到达白云市，之后住白云镇南山村3号楼", "白云镇南山村3号楼"),
        ("现住白云大酒店", "白云大酒店"),
    ],
)
def test_a_night_at_a_hotel_is_no_residence(told: str, residence: str | None) -> None:
    (case,) = cases_of("病例1：男，35岁。" + told)
    assert (case["residence"] and case["residence"]["text"]) == residence


def test_a_desk_of_a_hospital_is_no_hospital() -> None:
    (case,) = cases_of("病例1：男，35岁。3月4日，到青禾医院就诊，在急诊科导诊台登记，收住该院隔离治疗")
    assert case["hospital"]["text"] == "青禾医院"


@pytest.mark.parametrize(
    ("told", "places"),
    [
        # whose town it is
        ("3月5日9:10到达我市青禾站，10:00入住本市好运酒店。", ["青禾站", "好运酒店"]),
        ("3月5日9:10在我区好运菜场买菜，11:00到本县医院。", ["好运菜场", "本县医院"]),
        # where somebody was tested, and not where cases were found
        ("3月5日7:00在好运卫生院检出阳性。", ["好运卫生院"]),
        ("3月5日在好运幼儿园采样点检测出阳性，随后转运隔离。", ["好运幼儿园采样点"]),
        ("3月5日，好运医院检出阳性人员3例。", []),
    ],
)
def test_words_around_a_place(told: str, places: list[str]) -> None:
    (case,) = cases_of("病例1：女，30岁，现住白云区好运小区。" + told)
    assert [event["place"]["text"] for event in case["trajectory"]] == places
