"""What holds for every recogniser, whatever the text: it never crashes, keeps to its part, and sees only what is near.

No clock is read. That the work grows with the text alone shows in the results: in a text many times as long each
stretch gives what it gave alone.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.lexicon.people import occupation_words, relation_words, symptom_words
from extractor.lexicon.places import letters
from extractor.lexicon.venues import venue_heads
from extractor.mentions import (
    ages,
    arrivals,
    case_labels,
    case_signs,
    city_letters,
    counts,
    dates,
    diagnoses,
    divisions,
    exposures,
    illness,
    isolation,
    kin_cases,
    measures,
    named_cases,
    persons,
    places,
    profile_facts,
    symptoms,
    times,
    transport,
    travellers,
    zones,
)
from extractor.mentions.rule import match_rules
from tests.markup import Find
from tests.mentions.reading import WORDS, find_places

# Words of each kind; none ends with a Chinese numeral, so that no two of them make a number that nobody writes.
GLUE = "，。；：、（）\n 的于到在和至-第12年"
NUMBERS = (
    "2022年 3月 28日 28号 5月3日-8日 二十九日 三月 8:30 18点20分 下午三点半 次日 昨天 11岁 8月龄 1岁2个月 1993年出生"
)
LABELS = "病例1 患者二十九， 第32例 3号 感染者41、42、44 密接者 人员 病例 无症状感染者 （轻型） 确诊 阳性 境外输入 均"
PERSONS = "王某某 李某1 张XX ** 男 女 性别 女童 男性 岁 35岁 妻子 之子 汉族 欧阳某"
RIDES = "CA1553 G102次 高铁 地铁5号线 62路公交车（豫A08021D） 出租车 沪A12345 120 救护车 步行 轮渡 自驾 K148 航班 车厢"
ILLNESS = (
    "发病 就诊 隔离观察 采样 核酸 检测 阳性 阴性 异常 收治 转至 白云医院 治疗 确诊 诊断为 疑似 出院 死亡 无 未 出现"
)
FACTS = "职业 中国 籍 人 居民 居住 户籍 接种 3针 两剂次 疫苗 未 筛查 发现 隔离管控 主动 入境 密接 就医 愿检尽检 美"
ZONES = "列为 降为 由 高风险 中风险地区 封控区 管控 解除 新增 （12个） 其他区域 除 外 以 东至 以南 为界 → 白云小区 合围"
MEASURES = "7天 3天2检 集中隔离 居家 健康监测 核酸检测 2次 不具备 条件 报告 劝返 旅居史 高、中风险区 来返 人员 内"
COUNTS = "新增 3例 二十三例， 1.3万人 确诊病例 无症状感染者 转为 其中 累计 现有 无新增 境外输入 本土 治愈 截至 除 1,200"
PLACES = "上海市 静安区 浦东 浙江 中路 高新区 玉泉镇 青松路83号 白云花园 3栋 鼓楼区 来 沪 抵达 服务区 交叉口"

Cut = list[tuple[int, int]]
Reader = Callable[[str, int, int], Cut]


def spans(find: Find) -> Reader:
    return lambda text, start, end: [(m.start, m.end) for m in find(text, start, end)]


def with_names(text: str, start: int, end: int) -> Cut:
    part = text[start:end]  # introductions are found in a whole text
    return [(start + m.start, start + m.end) for m in persons.find_profiles(part, persons.find_names(part))]


def counted_lists(text: str, start: int, end: int) -> Cut:
    part = text[start:end]
    return [(start + m.start, start + m.end) for m in named_cases.find_counted_lists(part)]


READERS: dict[str, tuple[Reader, str]] = {
    "ages": (spans(ages.find), NUMBERS + " " + PERSONS),
    "arrivals": (spans(city_letters.find_letters), PLACES + " " + " ".join(letters())),
    "own_letters": (
        spans(lambda t, a, b: city_letters.find_letters(t, a, b, "同心句永")),
        PLACES + " 返 来 抵 同 心 句 永 ，",
    ),
    "waypoints": (
        spans(arrivals.find_waypoints),
        PLACES
        + " 从 由 自 离开 返回 抵达 到达 在 至 前往 返乡 老家 外省 人员 出发 机场 站 - → "
        + " ".join(letters())[:40],
    ),
    "boundaries": (lambda t, a, b: sorted(zones.boundary_lines(t, a, b)), ZONES + " " + PLACES),
    "case_labels": (spans(case_labels.find), LABELS + " " + PERSONS),
    "counted_statuses": (spans(diagnoses.counted_statuses), LABELS + " " + COUNTS),
    "counts": (lambda t, a, b: [(k.start, k.end) for k in counts.tokens(t, a, b)], COUNTS),
    "dates": (spans(dates.find), NUMBERS),
    "divisions": (lambda t, a, b: [(n.start, n.end) for n in divisions.find(t, a, b)], PLACES),
    "doses": (spans(profile_facts.find_doses), FACTS),
    "exposures": (spans(exposures.find), "旅居史 接触史 流行病学史 无 有 否认 不明 家人 武汉 病例 人员 结合 和 及"),
    "findings": (spans(profile_facts.find_findings), FACTS + " " + ILLNESS),
    "actions": (spans(measures.find_actions), MEASURES),
    "travellers": (
        spans(travellers.find),
        MEASURES + " 白云市 其他 从 去过 上述 轨迹 交集 重点 有疫情的 所在县 境外 抵 不去",
    ),
    "illness": (spans(illness.find), ILLNESS + " " + " ".join(symptom_words()[:20])),
    "isolations": (spans(isolation.find_isolations), ILLNESS + " 集中隔离 居家 医学"),
    "kin_cases": (
        spans(kin_cases.find_kin_cases),
        "其 子 丈夫 、女儿 父母 （5岁） 王某 也呈阳性 结果均为阳性 确诊 阴性 该病例的 病例1的 同事 之后 密接",
    ),
    "counted_lists": (counted_lists, "共3例 2名 感染者 ：1 、2 、3 病例 涉及 3月4日 （共 ）"),
    "names": (spans(persons.find_names), PERSONS),
    "nationalities": (spans(profile_facts.find_nationalities), FACTS),
    "native_places": (spans(profile_facts.find_native_places), FACTS + " " + PLACES),
    "occupations": (spans(profile_facts.find_occupations), FACTS + " " + " ".join(occupation_words()[::9])),
    "origins": (spans(diagnoses.find_origins), LABELS + " 省外 外省（市） 本地 输入性"),
    "places": (spans(find_places), NUMBERS + " " + " ".join(WORDS[::9]) + " " + " ".join(list(venue_heads())[::9])),
    "profiles": (with_names, PERSONS + " " + " ".join(relation_words()[::9])),
    "residents": (spans(profile_facts.find_residents), FACTS + " " + PLACES),
    "severities": (spans(diagnoses.find_severities), LABELS + " 重型 危重 普通型 重症监护"),
    "sexes": (spans(persons.find_sexes), PERSONS),
    "single_reports": (case_signs.single_reports, LABELS + " 1例 一名 密切接触者 检测"),
    "statuses": (spans(diagnoses.find_statuses), LABELS + " 诊断为 系 转为 新冠肺炎"),
    "symptoms": (spans(symptoms.find), "无 有 如 不伴 否认 出现 加重 门诊 " + " ".join(symptom_words()[::3])),
    "times": (spans(times.find), NUMBERS + " 上午 晚 凌晨 24:00 0时 点 时 分 半 次日 许"),
    "transfers": (spans(isolation.find_transfers), ILLNESS + " 闭环 转运 点对点 负压"),
    "transport": (spans(transport.find), RIDES),
    "zones": (spans(zones.find), ZONES),
}
NAMES = sorted(READERS)
OF_ONE_AREA = "boundaries"  # reads one area, not a text


@st.composite
def mixture(draw: st.DrawFn, name: str) -> str:
    words = [*READERS[name][1].split(), *GLUE]
    return "".join(draw(st.lists(st.sampled_from(words), max_size=20)))


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
def test_no_crash_and_all_spans_inside(name: str, data: st.DataObject) -> None:
    reader = READERS[name][0]
    text = data.draw(mixture(name))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    for first, last in ((0, len(text)), (start, end)):
        found = reader(text, first, last)
        assert all(first <= a < b <= last for a, b in found)
        assert found == sorted(found, key=lambda span: span[0]) or name in ("statuses", "findings", "origins")


@pytest.mark.parametrize("name", [name for name in NAMES if name != OF_ONE_AREA])
@given(data=st.data())
def test_each_paragraph_gives_what_it_gives_alone(name: str, data: st.DataObject) -> None:
    reader = READERS[name][0]
    # a bracket that is left open may reach into the next line
    one, other = ("\n" + re.sub("[\n（）]", "", data.draw(mixture(name))) + "。" for _ in range(2))
    alone = {text: sorted(reader(text, 0, len(text))) for text in (one, other)}
    expected: Cut = []
    position = 0
    for text in (one, other, one, one):
        expected += [(position + a, position + b) for a, b in alone[text]]
        position += len(text)
    assert sorted(reader(one + other + one + one, 0, position)) == expected


@pytest.mark.parametrize("name", [name for name in NAMES if name != OF_ONE_AREA])
def test_a_long_text_gives_as_many_times_as_much(name: str) -> None:
    reader = READERS[name][0]
    words = READERS[name][1].split()
    text = "\n" + "".join(words[:20]) + "，" + "，".join(words) + "。"
    once = sorted(reader(text, 0, len(text)))
    times_as_long = sorted(reader(text * 40, 0, len(text) * 40))
    assert times_as_long == [(n * len(text) + a, n * len(text) + b) for n in range(40) for a, b in once]


@pytest.mark.parametrize("module", [ages, case_labels, dates, times, transport])
@given(data=st.data())
def test_literals_decide_nothing_but_the_pace(module: ModuleType, data: st.DataObject) -> None:
    text = data.draw(mixture(module.__name__.rpartition(".")[2]))
    without = [replace(rule, literals=()) for rule in module.RULES]
    assert match_rules(module.RULES, text) == match_rules(without, text)


@given(st.lists(st.sampled_from([*WORDS, *GLUE]), max_size=15).map("".join), st.data())
def test_trimmed_places_stay_inside(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = places.trim_place(text, start, end)
    assert start <= first <= last <= end
