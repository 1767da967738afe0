"""Symptoms that are stated as present."""

import pytest

from extractor.mentions.symptoms import find
from tests.markup import assert_marked


@pytest.mark.parametrize(
    "marked",
    [
        "9月2日出现<s>发热</s>、<s>咳嗽</s>等症状",
        "<s>轻微咳嗽</s>，<s>轻度咽痛</s>，<s>有点咳嗽</s>",
        "<s>间断性咳嗽</s>，<s>午后低热</s>，<s>全身乏力</s>，<s>双下肢无力</s>",
        "<s>低热</s>37.5℃",
        "因<s>发热</s>到青禾医院就诊",
        "自感<s>身体不适</s>，<s>咽部不适</s>",
        "<s>鼻塞</s>、<s>流涕</s>、<s>打喷嚏</s>",
        "<s>味觉嗅觉减退</s>",
        "<s>发热</s>后自行服药，因<s>咳痰</s>到清河县医院",  # no 发热药, no 咳痰清
        "<s>咳粘痰</s>，<s>咳少量白色痰</s>，<s>咳出黄痰</s>",
        "<s>咽喉不适</s>、<s>没有食欲</s>、<s>肌肉关节疼痛</s>",
        "<s>头痛</s><s>头晕</s>，<s>身体不舒服</s>",
        "最高39℃，伴<s>头痛</s>",
        "<s>咳嗽</s>加重",
        "曾<s>发热</s>，<s>乏力</s>明显",
        # denial ends with its clause, or with a word that turns it
        "无发热，有<s>咳嗽</s>",
        "无发热但有<s>咳嗽</s>",
        "无发热，后出现<s>乏力</s>",
        "<s>发热</s>、<s>乏力</s>，无咳嗽",
        "无明显诱因出现<s>发热</s>",  # no cause, not no fever
        # as given: blanks, other marks
        "<s>发　热</s>、<s>干 咳</s>",
        "<s>胸闷</s> <s>气短</s>",
        "<s>咽痛</s>;<s>咳嗽</s>;",
    ],
)
def test_symptoms(marked: str) -> None:
    assert_marked(marked, find, lambda word: "s")


@pytest.mark.parametrize(
    "text",
    [
        "无发热，无咳嗽",
        "无发热、咳嗽、乏力等症状",  # a denial holds for the list
        "无咳嗽咳痰",
        "其间没有出现发热、咳嗽等症状，没有出现咽痛",
        "不伴咳嗽，不再发热",
        "否认发热，未见发热",
        "目前无发热症状，既往无咳嗽",
        "到发热门诊、发热诊室",
        "发热患者、发热人员、发热待查",
        "与一高热客户接触，与发热的同事共餐",  # somebody else's
        "感冒通、感冒药、感冒退烧药、咳嗽糖浆、感冒冲剂",
        "照顾发热的母亲，与有发热、咽痛症状的工友聚餐，照顾发热症状明显的病人",  # those met
        "按“感冒”诊治，按感冒治疗，以为是感冒，诊断为感冒，当作普通感冒",  # what it was taken for
        "如有发热，如出现发热、干咳，一旦发热，若咳嗽",  # advice
        "监测发热，预防感冒，是否发热，有无发热",
        "体温正常，无症状",
        "",
    ],
)
def test_no_symptoms(text: str) -> None:
    assert_marked(text, find, lambda word: "s")


def test_the_value_is_the_wording() -> None:
    text = "出现轻微咳嗽、发热"
    assert [mention.value for mention in find(text, 0, len(text))] == ["轻微咳嗽", "发热"]
    assert [mention.value for mention in find(text, 0, 6)] == ["轻微咳嗽"]
