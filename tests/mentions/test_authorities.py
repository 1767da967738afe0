"""Authorities that issue bulletins."""

import pytest

from extractor.mentions import authorities


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("青禾市卫生健康委员会\n2022年3月4日", ["青禾市卫生健康委员会"]),
        ("青禾区新冠肺炎疫情防控指挥部办公室发布", ["青禾区新冠肺炎疫情防控指挥部办公室"]),
        ("青禾市中心医院", []),
    ],
)
def test_names(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in authorities.find(text)] == names


def test_roles() -> None:
    assert authorities.signs("青禾市疾控中心\n", 7)
    assert not authorities.signs("青禾市疾控中心复核", 7)
    assert authorities.speaks("青禾市疾控中心通报", 7)
    assert authorities.acts_on_case("样本经青禾市疾控中心复核", 3, 10)
    assert not authorities.acts_on_case("青禾市疾控中心通报", 0, 7)
    assert authorities.is_asked("收到青禾市疾控中心", 2, 9)


@pytest.mark.parametrize(("text", "start"), [("据青禾市卫健委", 1), ("青禾市卫健委", 0)])
def test_words_before(text: str, start: int) -> None:
    assert authorities.skip_words(text, 0, len(text)) == start
