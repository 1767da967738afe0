"""The shared assertion itself: what it accepts, what it catches."""

import pytest

from extractor.records import Bulletin, Case, Evidence, Note, Place
from tests.assertions import assert_spans_read_as_values

TEXT = "居住于静安区\n秣陵路８３号，\u200b女"


def bulletin(place: Place, evidence: Evidence) -> Bulletin:
    case = Case(residence=place, span=(0, 9), evidence={"residence": [evidence]})
    return Bulletin(id="x", cases=[case], notes=[Note(code="c", message="m")])


def test_layout_and_width_do_not_count():
    record = bulletin(Place(text="静安区秣陵路83号", span=(3, 13)), Evidence(start=0, end=3, rule="lives"))
    assert_spans_read_as_values(TEXT, record)
    assert_spans_read_as_values(TEXT, record.model_dump(mode="json"))


@pytest.mark.parametrize(
    ("place", "evidence", "message"),
    [
        (Place(text="静安", span=(3, 6)), Evidence(start=0, end=3, rule="lives"), r"cases\[0\].residence: '静安区'"),
        (Place(text="静安区", span=(3, 99)), Evidence(start=0, end=3, rule="lives"), "span 3–99"),
        (Place(text="", span=(3, 3)), Evidence(start=0, end=3, rule="lives"), "span 3–3"),
        (Place(text="静安区", span=(3, 6)), Evidence(start=9, end=99, rule="lives"), r"evidence.residence\[0\]"),
    ],
)
def test_a_span_that_lies_is_named(place: Place, evidence: Evidence, message: str):
    with pytest.raises(AssertionError, match=message):
        assert_spans_read_as_values(TEXT, bulletin(place, evidence))
