"""How long stays were, and which dates in remarks on other cases are no days of a visit."""

import pytest

from tests.assembly.test_trajectory import visits


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # until a day told before the stay
        ("1月21日，9时到好运面馆就餐后回家，至1月23日17时20分再未外出", [("01-21T09:00", None, "好运面馆"), ("01-21", None, "家"), ("01-21", "01-23T17:20", "未外出")]),
        ("1月27日，11时到白云村，13时至1月31日上午一直在白云村父母家", [("01-27T11:00", None, "白云村"), ("01-27T13:00", "01-31", "白云村父母家")]),
        ("1月24日，到白云超市，至次日9时一直居家", [("01-24", None, "白云超市"), ("01-24", "01-25T09:00", "居家")]),
        ("1月24日，到白云超市，直至2月10日到青禾宾馆集中隔离", [("01-24", None, "白云超市"), ("02-10", None, "青禾宾馆")]),
        # the range of days begins behind the date at the head of the line
        ("1月29日, 至2月1日在好运诊所输液", [("01-29", "02-01", "好运诊所")]),
        ("2月4日, 到10日在家中未外出", [("02-04", "02-10", "家中")]),
        ("1月27日, 至1月30日24时，一直在白云村父母家中", [("01-27", "01-31T00:00", "白云村父母家中")]),
        ("1月29日，到2月1日才到好运诊所输液", [("02-01", None, "好运诊所")]),
        # the clock time behind a range is that of its last day, but that of every day where none is joined to it
        ("1月23日-24日8时，在青禾面条店帮忙", [("01-23", "01-24T08:00", "青禾面条店")]),
        ("1月23-24日，8时在青禾菜场买菜", [("01-23T08:00", "01-24", "青禾菜场")]),
        # until a day told behind the stay
        ("1月25日，11时到青松路某公寓借宿，住宿一直到2月8日", [("01-25T11:00", "02-08", "青松路某公寓")]),
        ("2月3日，送至青禾酒店隔离观察至2月6日19时，到青禾医院", [("02-03", "02-06T19:00", "青禾酒店"), ("02-06T19:00", None, "青禾医院")]),
        # the clock time told behind the place
        ("3月4日12时，自驾到白云镇上坟，14时到达，15时离开", [("03-04T14:00", "03-04T15:00", "白云镇")]),
        ("3月4日11时，前往父母家（白云村），下午1时许到达，随后到青禾菜场", [("03-04T13:00", None, "父母家（白云村）"), ("03-04", None, "青禾菜场")]),
        ("3月4日，从青禾站到白云站（到站时间21时32分）", [("03-04", None, "青禾站"), ("03-04T21:32", None, "白云站")]),
        ("3月4日，自驾车到白云超市购物，时间16时许-17时许", [("03-04T16:00", "03-04T17:00", "白云超市")]),
        ("3月4日9时40分左右，再次前往白云村卫生室", [("03-04T09:40", None, "白云村卫生室")]),
        ("3月4日9时到白云超市，10时到青禾菜场", [("03-04T09:00", None, "白云超市"), ("03-04T10:00", None, "青禾菜场")]),
        ("1月22日，14时18分进入白云超市，14时50分离开（约半小时）", [("01-22T14:18", "01-22T14:50", "白云超市")]),
    ],
)  # fmt: skip
def test_how_long_stays_were(told: str, expected: list[tuple[str, str | None, str]]) -> None:
    assert visits(told) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("1月20日，到邻居周某家（2月2日青禾确诊病例周某父亲），后到白云超市，次日到青禾菜场", ["01-20", "01-20", "01-21"]),
        ("1月20日，与周某（2月1日确诊）在好运面馆聚餐，见到吴某（2月3日确诊病例），当晚到白云宾馆", ["01-20", "01-20"]),
        ("1月23日，在白云酒店乘车，24日确诊病例周某同车，到青禾农庄用餐。当晚到青禾客栈", ["01-23", "01-23", "01-23"]),
        ("1月20日，到好运面馆（2月1日停业），2月3日到白云超市，次日到青禾菜场", ["01-20", "02-03", "02-04"]),
    ],
)  # fmt: skip
def test_days_of_other_cases_are_no_days_of_visits(told: str, expected: list[str]) -> None:
    assert [start for start, _, _ in visits(told)] == expected


@pytest.mark.parametrize(
    "told", ["1月24日18时，其表弟周某来家中吃饭", "1月24日，周某（1月29日确诊的病例）来其家中看望", "1月24日，儿子来家"]
)
def test_those_who_come_to_see_somebody_make_no_visit_of_theirs(told: str) -> None:
    assert visits(told) == []
