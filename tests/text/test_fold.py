"""Folding: one spelling, the same length."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.text.fold import fold, fold_between_digits

WIDE = "０９ＡｚＺ％＋－～—–，：；（）！？．「」『』［］＜＞｡､﹐﹕∶⽉⽇豈 　\n"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("２０２２年３月２日", "2022年3月2日"),
        ("Ｇ１０２次", "G102次"),
        ("男,35岁;现住(青禾)", "男，35岁；现住（青禾）"),
        ("病例1:男", "病例1：男"),
        ("是吗?是!", "是吗？是！"),
        ("5月3日—8日", "5月3日-8日"),
        ("3–5、6～8、9－11、12~15", "3-5、6-8、9-11、12-15"),
        ("「好运」面馆、『青禾』超市", "“好运”面馆、“青禾”超市"),
        ("［1］＜2＞", "[1]<2>"),
        ("５．３", "5.3"),
        ("⽉⽇", "月日"),  # radicals of the Kangxi block, as some PDF files have them
        ("⻓⻔⻋站、⻄⻘⻢⻰⻩⻦⻅⻚", "长门车站、西青马龙黄鸟见页"),  # and of the block that NFKC leaves alone
        ("⺠⺟⻝⻛", "民母食风"),
        ("\uf900\U0002f800", "豈丽"),  # compatibility ideographs
        ("甲﹐乙､丙｡", "甲，乙、丙。"),
        # clock times and thousands keep their marks half-width...
        ("8：30", "8:30"),
        ("8∶30-17﹕05", "8:30-17:05"),
        ("1，200例", "1,200例"),
        ("1，200，300", "1,200,300"),
        ("病例1:8:30出门", "病例1：8:30出门"),
        ("病例1:11:20-12:00，患者12：20：00", "病例1：11:20-12:00，患者12：20:00"),
        ("患者8：30出门", "患者8:30出门"),
        ("病例8、9：15：00", "病例8、9：15:00"),
        # ... where they are such
        ("感染者1:10月5日", "感染者1：10月5日"),
        ("感染者3:20岁", "感染者3：20岁"),
        ("病例2:15例", "病例2：15例"),
        ("比分10:5", "比分10：5"),
        ("3，4例", "3，4例"),
        ("住300，4000元", "住300，4000元"),
        ("8:75", "8：75"),
        ("", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_between_digits_only_marks_between_digits_change() -> None:
    assert fold_between_digits("8：30，男：1，200") == "8:30，男：1,200"


def test_every_radical_becomes_an_ideograph() -> None:
    for code in (*range(0x2E80, 0x2F00), *range(0x2F00, 0x2FD6)):
        name = unicodedata.name(chr(code), "")
        if not name or code == 0x2E80:  # CJK RADICAL REPEAT stands for no ideograph
            continue
        folded = fold(chr(code))
        assert unicodedata.name(folded).startswith("CJK UNIFIED IDEOGRAPH-"), hex(code)
        assert unicodedata.normalize("NFKC", chr(code)) in (chr(code), folded)


@given(st.text() | st.text(alphabet=WIDE))
def test_fold_keeps_length_and_is_final(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


@given(st.text(alphabet="甲乙年月日，。、；（）“”abcXYZ0189.%-"))
def test_folded_characters_stay(text: str) -> None:
    assert fold(text).replace(",", "，") == text
