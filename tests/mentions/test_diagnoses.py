"""What a person was found to be."""

import pytest

from extractor.mentions.diagnoses import (
    counted_statuses,
    find_origins,
    find_severities,
    find_statuses,
    status_of_head,
)
from tests.markup import assert_touched


@pytest.mark.parametrize(
    "marked",
    [
        "<confirmed>诊断为确诊病例</confirmed>",
        "<confirmed>确诊</confirmed>为新冠肺炎",
        "<confirmed>为我市第3例确诊病例</confirmed>，系<confirmed>境外输入病例</confirmed>",
        "由无症状感染者<confirmed>转为确诊病例</confirmed>",
        "诊断为新型冠状病毒肺炎<confirmed>确诊病例</confirmed>（普通型）",
        "<asymptomatic>诊断为新冠肺炎无症状感染者</asymptomatic>",
        "<asymptomatic>判定为无症状感染者</asymptomatic>，<asymptomatic>均为无症状感染者</asymptomatic>",
        "<suspected>诊断为疑似病例</suspected>，<suspected>疑似病例</suspected>",
        "<positive>核酸检测结果阳性</positive>，<positive>核酸阳性</positive>",
        "<positive>阳性感染者</positive>",
        "女，40岁，<asymptomatic>无症状感染者</asymptomatic>。",
        "均 为 <asymptomatic>无症状感染者</asymptomatic>",
    ],
)
def test_statuses(marked: str) -> None:
    assert_touched(marked, find_statuses, str)


@pytest.mark.parametrize(
    "text",
    [
        "系病例3的密切接触者，为病例1的妻子",
        "疑似病例的密接",
        "系确诊病例1的同事，为外地确诊病例密切接触者，系无症状感染者王某某的母亲",
        "为阳性感染者的密切接触者",
        "核酸检测阴性，抗原非阳性",
        "该患者现住白云小区",
        "疑似确诊",
        "",
    ],
)
def test_no_statuses(text: str) -> None:
    assert_touched(text, find_statuses, str)


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("无症状感染者", "asymptomatic"),
        ("本土确诊病例", "confirmed"),
        ("疑似病例", "suspected"),
        ("核酸阳性人员", "positive"),
        ("无症状阳性感染者", "asymptomatic"),  # the most telling word
        ("病例", None),
        ("患者", None),
        ("感染者", None),
        ("密接者", None),
        ("", None),
    ],
)
def test_status_of_head(head: str, status: str | None) -> None:
    assert status_of_head(head) == status


@pytest.mark.parametrize(
    "marked",
    [
        "新增3例本土<asymptomatic>无症状感染者</asymptomatic>",
        "报告<confirmed>确诊病例</confirmed>2例，1名<positive>核酸检测阳性人员</positive>",
        "2名<suspected>疑似病例</suspected>",
        "２例<confirmed>确诊病例</confirmed>",
        "3名确诊病例的密切接触者",  # who is counted are contacts
        "确诊病例，无症状感染者",
        "3人口、2次核酸",
    ],
)
def test_counted_statuses(marked: str) -> None:
    assert_touched(marked, counted_statuses, str)


@pytest.mark.parametrize(
    "marked",
    [
        "<imported_abroad>境外输入</imported_abroad>病例，<imported_abroad>入境人员</imported_abroad>",
        "<imported_domestic>省外输入</imported_domestic>，<imported_domestic>外省来</imported_domestic>青人员",
        "<imported_domestic>外省返</imported_domestic>青，<imported_domestic>外来输入</imported_domestic>",
        "<local>本土</local>确诊病例，<local>本地病例</local>，<local>本地新增</local>",
        "本地人，本地居民，外地人，外来务工人员",
        "境外，国外，输入密码",
    ],
)
def test_origins(marked: str) -> None:
    assert_touched(marked, find_origins, str)


@pytest.mark.parametrize(
    "marked",
    [
        "临床分型为<mild>轻型</mild>，<mild>轻症</mild>",
        "（<moderate>普通型</moderate>），为<moderate>普通病例</moderate>",
        "<severe>重型</severe>，<severe>重症</severe>患者",
        "<critical>危重型</critical>，病情<critical>危重</critical>",
        "由<moderate>普通型</moderate>转为<severe>重型</severe>",
        "非重型，重症监护室，重症医学科，重型化",
        "轻症状，普通门诊，普通病例数",
        "无重症，暂未出现危重型，没有重型病例，急危重症患者",
        "均为轻型或无症状，为轻型确诊病例或无症状感染者",
    ],
)
def test_severities(marked: str) -> None:
    assert_touched(marked, find_severities, str)
