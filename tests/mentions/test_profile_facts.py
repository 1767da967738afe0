"""Facts of a profile: occupation, nationality, native place, residents, doses, how the infection was found."""

import pytest

from extractor.mentions.profile_facts import (
    find_doses,
    find_findings,
    find_nationalities,
    find_native_places,
    find_occupations,
    find_residents,
)
from tests.markup import assert_marked, assert_touched, found_in, parse


@pytest.mark.parametrize(
    "marked",
    [
        "女，56岁，<job>退休</job>，住白云",
        "男，<job>学生</job>。女，<job>白云小学教师</job>，",
        "男，35岁，系<job>白云公司员工</job>，",
        "女，是<job>药房工作人员</job>，",
        "男，为<job>卡车司机</job>。",
        "女，患者为<job>护士</job>，",
        "，<job>务农</job>，，<job>个体户</job>。，<job>退休教师</job>，",
        "，<job>白云市第一中学学生</job>（高二）",
        "职业：<job>货车司机</job>，住白云",
        "，<job>学生</job> 现住白云小区",  # a blank ends the clause
        "，<job>快递小哥</job>\n",
        "58岁的男性<job>渔民</job>，本地<job>鱼贩</job>，",
        "，<job>自由职业</job>，，<job>无职业</job>。",
        "，<job>青禾市某职业学院学生</job>，，<job>呼和浩特市某厂工人</job>，",
        "，<job>青禾七中初三（5）班学生</job>，，<job>白云市医院护士</job>，",
        "，均为<job>青禾镇某制衣厂职工</job>，",
    ],
)
def test_occupations(marked: str) -> None:
    # one wording may be read by two rules
    text, expected = parse(marked)
    assert set(found_in(text, find_occupations, lambda job: "job")) == set(expected)


@pytest.mark.parametrize(
    "text",
    [
        "，其丈夫为司机，",
        "，与同事接触，",
        "，护士1名，",
        "，由疾控工作人员送医，",
        "，流调工作人员，",
        "，被医护人员转运，",
        "，老板娘，",
        "，白云小区业主，",  # who lives there
        "，母亲为棋牌室服务员，",
        "，有职业暴露风险，",
        "司机王某到白云",
    ],
)
def test_no_occupations(text: str) -> None:
    assert found_in(text, find_occupations, str) == []


@pytest.mark.parametrize(
    "marked",
    [
        "男，<n>中国籍</n>，",
        "<n>尼日利亚籍</n>男子，<n>加拿大籍</n>华人",
        "，<n>美籍</n>，为<n>俄籍</n>，",  # one letter only at the edge of a word
        "<n>中国台湾籍</n>",
        "湖北籍、外籍、书籍、外国籍，籍贯中国",
    ],
)
def test_nationalities(marked: str) -> None:
    assert_marked(marked, find_nationalities, lambda value: "n")


@pytest.mark.parametrize(
    "marked",
    [
        "男，<place>湖北</place>籍，",
        "男，<place>安徽金寨</place>籍，现住白云",
        "女，<place>武汉市洪山区</place>人，30岁",
        "女，<place>青禾县白云镇</place>人。",
        "男，<place>青禾市白云区</place>人（男）",
        "，<place>福建</place>人、",
        "，<place>白云村</place>人现住青禾",
        "户籍<registered>安徽金寨</registered>，现住白云",
        "户籍地为<registered>青禾省白云市</registered>，",
        "户籍：<registered>白云市</registered>；籍贯<registered>青禾省</registered>。",
        "户籍所在地<registered>青禾市白云区好运街道</registered>，",
        "户籍<registered>青禾市</registered> 现住白云市",
    ],
)
def test_native_places(marked: str) -> None:
    assert_marked(marked, find_native_places, str)


@pytest.mark.parametrize(
    "text",
    [
        "，本地人，，外省人，，外地人，",
        "，工人，，病人，，负责人，，主持人，，他人，，同行人，",
        "，密切接触人，，监护人，，中国籍，，外籍，",
        "常住人口，男人，家人",
        "新增2人，共3人，",
    ],
)
def test_no_native_places(text: str) -> None:
    assert_marked(text, find_native_places, str)


@pytest.mark.parametrize(
    "marked",
    [
        "，<r>白湖区</r>居民，",
        "，<r>白云市高新区</r>居住，",
        "，<r>白云社区</r>居民。",
        "，系<r>白湖镇青禾村</r>村民，，<r>白云家园</r>业主（三口），",
        "，<r>好运街道M区</r>居民，，<r>好运街道某小区</r>业主，",
        "，<r>白湖区好运小区</r>居民，，所在小区居民，，晚饭后回到白湖镇自家居住，",
        "与居民接触，，其居民，居民3人，",
    ],
)
def test_residents(marked: str) -> None:
    assert_marked(marked, find_residents, lambda value: "r")


@pytest.mark.parametrize(
    "marked",
    [
        "已<dose 3>接种3针</dose>，<dose 1>接种1剂次</dose>",
        "已完成<dose 3>3剂次新冠疫苗</dose>接种",
        "<dose 2>接种过两针</dose>新冠疫苗，已<dose 2>接种新冠疫苗2剂</dose>",
        "<dose 2>接种２剂次</dose>，<dose 3>三剂疫苗</dose>",
        "<dose 0>未接种</dose>疫苗，<dose 0>没有接种</dose>",
        "<dose 0>无疫苗接种史</dose>，<dose 0>没有打过疫苗</dose>，<dose 2>打过两针</dose>",
        "全程接种，已接种疫苗，接种加强针",  # no number is stated
        "接种点，3天内2次核酸",
    ],
)
def test_doses(marked: str) -> None:
    assert_touched(marked, find_doses, lambda doses: f"dose {doses}")


@pytest.mark.parametrize(
    "marked",
    [
        "在<screening>社区筛查</screening>中发现，<screening>全员核酸检测</screening>结果异常",
        "<screening>重点人群筛查</screening>，“<screening>应检尽检</screening>”发现",
        "在<isolation>隔离管控中发现</isolation>，<isolation>集中隔离点发现</isolation>",
        "<isolation>居家隔离期间核酸</isolation>阳性，<isolation>封控区内发现</isolation>",
        "<contact>密接排查</contact>中发现，<contact>排查密切接触者</contact>时",
        "<visit>主动就诊</visit>，<visit>因发热就诊，核酸阳性</visit>",
        "11月7日<screening>大筛发现</screening>，<voluntary_test>自行到便民点采样</voluntary_test>，次日报告阳性",
        "<visit>因发热在青禾医院就诊检出</visit>",
        "<border>入境检测</border>，<border>口岸检测</border>发现",
        "“<voluntary_test>愿检尽检</voluntary_test>”，<voluntary_test>主动到采样点做核酸</voluntary_test>，结果异常",
        "检测点，筛查点，密接者，闭环管理",
        "主动报备，到白云超市购物",
    ],
)
def test_findings(marked: str) -> None:
    assert_touched(marked, find_findings, str)
