"""Wordings that lead to a place of a way, go on behind it, or tell of no visit."""

import pytest

from tests.assembly.readings import cases_of
from tests.assembly.test_trajectory import places


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # homes of relatives whom a bracket tells of, homes with where they are in a bracket
        ("3月4日，前往丈夫哥哥（系3月2日青禾确诊病例）家并留宿", ["丈夫哥哥（系3月2日青禾确诊病例）家"]),
        ("3月4日，前往其姥姥（确诊病例杜某）家拜年，后去堂兄（密切接触者2父亲）家", ["其姥姥（确诊病例杜某）家", "堂兄（密切接触者2父亲）家"]),
        ("3月4日，到朋友家中（青禾小区）做客", ["朋友家中（青禾小区）"]),
        ("3月4日，到白云新村（5号楼16号车库）亲戚家过年", ["白云新村（5号楼16号车库）亲戚家"]),
        ("3月4日，之后返回其位于青禾镇白云村的家中", ["青禾镇白云村的家中"]),
        # other words that lead to a place
        ("3月4日，就诊青禾总医院感染科", ["青禾总医院感染科"]),
        ("3月4日，下高速住青禾大酒店，之后住白云镇南山村3号楼", ["青禾大酒店", "白云镇南山村3号楼"]),
        ("3月4日，从青禾机场乘机直达白云机场", ["青禾机场", "白云机场"]),
        ("3月4日20时转青禾附院", ["青禾附院"]),
        ("3月4日14时左右从中心广场站乘坐216路公交车到白云站", ["中心广场站", "白云站"]),
        ("3月4日，从周至汽车站乘坐班车", ["周至汽车站"]),
        # places within a hospital
        ("3月4日，9时在门诊五楼收费处，10时在急诊医生处，11时至住院收费处办理入院", ["门诊五楼收费处", "急诊医生处", "住院收费处"]),
        ("3月4日，9时在急诊缴费窗口，10时到预检分诊台", ["急诊缴费窗口", "预检分诊台"]),
        ("3月4日，入住白云县隔离治疗点隔离治疗", ["白云县隔离治疗点"]),
        # what goes on behind a name
        ("3月4日，在青禾医院带孩子看病", ["青禾医院"]),
        ("3月4日，为到达白云机场的湖北旅行团成员", ["白云机场"]),
        ("3月4日，到青禾医院陪护中心见陪护中心负责人", ["青禾医院陪护中心"]),
        ("3月4日，在家附近“财富农庄”唱歌", ["家附近“财富农庄”"]),
        # somebody goes along
        ("3月4日18时，患者夫妇及其侄女从青禾小区坐三轮车回家", ["青禾小区", "家"]),
        # no visits: the line of a bus, where a train comes from, what was passed by, profiles, histories, orders, samples
        ("3月4日，乘坐公交车（沙县-青纸）到白云站", ["白云站"]),
        ("3月4日，乘坐动车到白云站（该车次始发于青禾站）", ["白云站"]),
        ("3月4日，经过白云大桥（在青禾市没有停留），到青禾菜场", ["白云大桥", "青禾菜场"]),
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
