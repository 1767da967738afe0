"""Tables for people: every part of a record has its row, and no text is taken for a command."""

import io

from pydantic import BaseModel

from extractor.documents import error_record
from extractor.io.table import Table
from extractor.records import Bulletin


def shown(record: BaseModel) -> str:
    stream = io.BytesIO()
    table = Table(stream)
    table.write(record)
    table.close()
    return stream.getvalue().decode()


def place(text: str) -> dict[str, object]:
    return {"text": text, "span": (0, 1)}


def test_every_part_of_a_bulletin_has_a_row():
    at = {"text": "t", "span": (0, 1)}
    visit = {"start": "2022-09-03T10:00", "end": "2022-09-03T11:00", "place": place("甲商场"), "activity": "购物", **at}
    ride = {"start": "2022-09-04", "end": "2022-09-04", "transport": {"mode": "metro", "number": "2号线"}, **at}
    bulletin = Bulletin.model_validate(
        {
            "id": "sh-1",
            "title": "[bold]上海[/bold]",
            "region": place("上海市"),
            "cases": [
                {
                    "label": "患者3",
                    "sex": "female",
                    "age": {"value": 1, "unit": "year"},
                    "residence": place("乙小区"),
                    "dates": {"onset": "2022-09-02", "confirmed": "2022-09-06"},
                    "trajectory": [visit, ride],
                    "span": (0, 9),
                },
                {"size": 3, "span": (0, 9)},
            ],
            "zones": [{"level": "high", "action": "designated", "place": place("丙村"), "boundary": ["丁路"], **at}],
            "measures": [{"history": "medium", "lookback_days": 7, "action": "home_isolation", "days": 5, **at}],
            "counts": [{"status": "confirmed", "kind": "new", "value": 3, "date": "2022-09-06", **at}],
            "notes": [{"code": "count_mismatch", "message": "3 stated, 2 found"}],
        }
    )
    text = shown(bulletin)
    for part in (
        "sh-1 · 上海市 · [bold]上海[/bold]",
        "患者3, female, 1 year ",
        "onset 2022-09-02",
        "乙小区",
        "购物",
        "2022-09-03T10:00 – 2022-09-03T11:00",
        "甲商场",
        "metro 2号线",
        "3 persons",
        "high, designated, within 丁路",
        "丙村",
        "after a stay: medium, home_isolation, 5 days",
        "3 new confirmed",
        "count_mismatch: 3 stated, 2 found",
    ):
        assert part in text


def test_a_bulletin_without_anything():
    assert shown(Bulletin(id="a")) == "a\nnothing found\n\n"


def test_an_error():
    assert "a: the text is empty [empty_text]" in shown(error_record("a", None, "empty_text", "the text is empty"))


def test_a_terminal_obeys_no_text():
    assert "\x1b" not in shown(Bulletin(id="a\x1b[31m", title="\x1b]0;x\x07"))
