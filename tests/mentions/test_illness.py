"""Cues of the course of an illness: the mark shows where a cue must be found, not its exact extent."""

import pytest

from extractor.mentions.illness import find, find_resets
from tests.markup import assert_touched


@pytest.mark.parametrize(
    "marked",
    [
        "9月2日<onset>发病</onset>",
        "首次<onset>发病</onset>，<onset>发病</onset>时间为9月2日",
        "9月2日<onset>出现发热</onset>症状",
        "9月2日，<onset>发热</onset>；9月3日<onset>乏力</onset>",
        "9月2日凌晨<onset>发热</onset>，9月3日夜里<onset>咳嗽</onset>，清晨<onset>咽痛</onset>",
        "9月2日<onset>病情发作</onset>，测得体温异常，体征异常",
        "自感<onset>不适</onset>，出现<onset>咳嗽</onset>",
        "因<onset>咳嗽</onset>，自行服药",  # 因发热 too
        "出现相关<onset>症状</onset>，有<onset>症状</onset>",
    ],
)
def test_onset(marked: str) -> None:
    assert_touched(marked, find, str)


@pytest.mark.parametrize(
    "marked",
    [
        "到青禾医院<first_visit>就诊</first_visit>",
        "到<first_visit>发热门诊</first_visit>，自行<first_visit>就医</first_visit>",
        "到青禾<first_visit>诊所治疗</first_visit>，<first_visit>输液</first_visit>，<first_visit>急诊</first_visit>",
        "因<onset>发热</onset>到青禾医院<first_visit>就诊</first_visit>",
        "村医上门<first_visit>挂水</first_visit>，在青禾诊所<first_visit>吊水</first_visit>",
        "<first_visit>在青禾村卫生室</first_visit>打针，至青禾诊所治疗",
        "<admitted>入院</admitted><first_visit>就诊</first_visit>",  # both
        "<admitted>住院</admitted>，<admitted>收治</admitted><admitted>入院</admitted>",
        "<admitted>转至青禾医院隔离治疗</admitted>",
        "<admitted>送至白云市人民医院治疗</admitted>，在该院<admitted>隔离治疗</admitted>",
        "<admitted>转运至定点医院</admitted>，<admitted>转入方舱医院</admitted>",
        "闭环转运至<isolated>隔离点</isolated>",
        "进行<isolated>集中隔离医学观察</isolated>，<isolated>居家隔离</isolated>",
        "在青禾医院<isolated>隔离观察</isolated>",  # not for treatment
        "被<isolated>隔离</isolated>，<isolated>居家观察</isolated>",
    ],
)
def test_visits_and_isolation(marked: str) -> None:
    assert_touched(marked, find, str)


@pytest.mark.parametrize(
    "marked",
    [
        "9月3日<sampled>采样</sampled>，<sampled>采集咽拭子</sampled>，<sampled>取样</sampled>",
        "<sampled>采集鼻咽拭子标本</sampled>送检",
        "<positive>核酸检测结果为阳性</positive>，<positive>复核阳性</positive>",
        "核酸<positive>检测结果异常</positive>，<positive>抗原阳性</positive>，<positive>转阳</positive>",
        "结果为阴性，<positive>复检阳性</positive>",
        "<positive>核酸检测：阳性</positive>。",
        "检测<positive>核酸呈阳性</positive>，9月3日<sampled>测核酸</sampled>",
        "未戴口罩到青禾医院<first_visit>就诊</first_visit>",
        "15日2时许<positive>报阳</positive>性结果",
        "9月4日<confirmed>确诊</confirmed>，被<confirmed>确诊</confirmed>",
        "<confirmed>诊断为</confirmed>新冠肺炎患者",
        "<confirmed>诊断为</confirmed>无症状感染者",
        "经专家会诊后<confirmed>确定为</confirmed>无症状感染者，<confirmed>订正为</confirmed>普通型",
        "9月20日<discharged>出院</discharged>，治愈<discharged>出院</discharged>",
        "抢救无效<died>死亡</died>，9月9日<died>去世</died>",
        # as given: full width, blanks
        "９月２日<positive>核酸检测 阳性</positive>，９月３日<confirmed>确 诊</confirmed>",
    ],
)
def test_tests_and_outcomes(marked: str) -> None:
    assert_touched(marked, find, str)


@pytest.mark.parametrize(
    "text",
    [
        "发病前到过白云，发病后未外出，发病期间，发病率",
        "无发热，无症状，咳嗽加重，症状加重",
        "核酸检测阴性，检测结果均为阴性",
        "阳性感染者、阳性病例的密接、阳性者",
        "诊断为疑似病例，疑似病例，判定为密切接触者",
        "确诊患者、确诊的",
        "出院标准、出院患者、死亡病例、入院前",
        "隔离病区，输液室，就诊者，就诊途中",
        "未到青禾医院就诊，没有去诊所看病，未再到任何医疗机构就诊，未外出就医",
        "收治点，住院老人，直到住院",
        "来白云市就医人员",  # 来...就医 is why somebody came
    ],
)
def test_no_cues(text: str) -> None:
    assert_touched(text, find, str)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("目前在青禾医院治疗", [0]),
        ("9月9日确诊，现已出院", [7]),
        ("至今未外出", [0]),
        ("截至目前，情况稳定", [0]),
        ("截至9月2日", [0]),
        ("现病情稳定", [0]),
        ("现住白云小区", []),  # a residence
        ("到现场，出现发热", []),
        ("", []),
    ],
)
def test_resets(text: str, at: list[int]) -> None:
    assert find_resets(text, 0, len(text)) == at
