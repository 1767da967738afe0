"""The generator: deterministic, records of the right shape, spans that read as their values, every style written."""

import json
import random
import re
import subprocess
import sys
from copy import deepcopy
from itertools import islice

import pytest
from pydantic import TypeAdapter

from corpora.generator import STYLES, bulletins
from corpora.generator.areas import cities, counties, provinces, reporting, towns
from corpora.generator.builder import Draft, fill
from corpora.generator.dates import CLOCKS, Days, clock_range, clock_time
from corpora.generator.pages import relaid
from corpora.generator.people import chinese_number
from corpora.generator.scene import Scene
from corpora.generator.vocabulary import HEADS, STEMS
from extractor.lexicon.divisions import gazetteer
from extractor.records import Bulletin
from tests.assertions import assert_spans_read_as_values

DRAWS = 200
PARTS = {"case": "cases", "traj": "cases", "pool": "cases", "zone": "zones", "measure": "measures", "count": "counts"}


def decided(value):
    """A record without the marks of what is optional, so that the models can check it."""
    if isinstance(value, dict):
        return {key: decided(inner) for key, inner in value.items() if key != "optional"}
    return [decided(inner) for inner in value] if isinstance(value, list) else value


def completed(bulletin):
    """The record with the one required key that may be undecided: the action of a zone."""
    record = decided(deepcopy(bulletin.record))
    for zone in record["zones"]:
        zone.setdefault("action", "designated")
    for event in (event for case in record["cases"] for event in case["trajectory"]):
        event.setdefault("text", event["place"]["text"])
    return {"id": bulletin.id, **record}


@pytest.fixture(scope="module", params=list(STYLES))
def drawn(request):
    return list(bulletins(5, DRAWS, styles=[request.param]))


def test_the_same_seed_writes_the_same(drawn):
    again = bulletins(5, 20, styles=[drawn[0].style])
    assert list(again) == drawn[:20]


def test_other_seeds_write_others():
    texts = {bulletin.text for seed in range(5) for bulletin in bulletins(seed, 40)}
    assert len(texts) == 200


def test_nothing_is_held():
    endless = bulletins(1, 10**9)
    assert [bulletin.id for bulletin in islice(endless, 3)] == ["gen-1-0000000", "gen-1-0000001", "gen-1-0000002"]


def test_records_have_the_shape_of_the_models(drawn):
    check = TypeAdapter(Bulletin)
    for bulletin in drawn:
        check.validate_python(completed(bulletin))


def test_spans_read_as_their_values(drawn):
    for bulletin in drawn:
        assert_spans_read_as_values(bulletin.text, bulletin.record)


def test_a_style_writes_what_it_is_for(drawn):
    style = drawn[0].style
    part = PARTS.get(style.partition("-")[0])
    for bulletin in drawn:
        assert bulletin.style == style
        assert bulletin.text.strip()
        if part:
            assert bulletin.record[part]


def test_most_texts_of_a_style_differ(drawn):
    assert len({bulletin.text for bulletin in drawn}) > 0.95 * DRAWS


def test_labels_stand_in_the_passage_of_their_case(drawn):
    for bulletin in drawn:
        for case in bulletin.record["cases"]:
            if case.get("label"):
                start, end = case["span"]
                passage = "".join(bulletin.text[start:end].split())
                assert case["label"][:1] in passage
                assert (
                    case["label"] in passage or "-" in passage or "、" in passage or "—" in passage or "至" in passage
                )


def test_dates_have_a_year_only_where_it_is_known(drawn):
    for bulletin in drawn:
        dates = {day for case in bulletin.record["cases"] for day in case.get("dates", {}).values() if day}
        known = bulletin.published is not None or re.search(r"\d{4}\s*年", bulletin.text) is not None
        assert all(day.startswith("--") != known for day in dates)


def test_without_a_publication_date_records_have_none():
    for bulletin in bulletins(3, 300):
        assert ("published" in bulletin.record) == (bulletin.published is not None)


def test_an_unknown_style_is_refused():
    with pytest.raises(ValueError, match="no-such-style"):
        bulletins(1, 1, styles=["no-such-style"])
    with pytest.raises(ValueError, match="none given"):
        bulletins(1, 1, styles=[])


# --- vocabulary ---


def test_invented_stems_are_no_divisions():
    names = {*gazetteer().short_names(), *gazetteer().full_names()}
    assert not names.intersection(STEMS)


def test_divisions_are_real():
    full = gazetteer().full_names()
    rng = random.Random(2)
    for city in rng.sample(cities(), 20):
        assert city.name in full
        for county in counties(city):
            assert (county.province, county.city) == (city.province, city.city)
            assert all(town.county == county.name for town in towns(county))
    assert all(province.city is None for province in provinces())


def test_a_county_that_reports_alone_has_its_name_alone():
    full = gazetteer().full_names()
    for city in cities()[::20]:
        assert all(len([d for d in full[county.name] if d.current]) == 1 for county in reporting(city))


def test_every_head_word_is_written():
    text = "".join(bulletin.text for bulletin in bulletins(9, 600, styles=["traj-dated", "traj-glued", "pool-day"]))
    assert [head for heads in HEADS.values() for head in heads if head not in text] == []


# --- small parts ---


def test_a_mark_knows_where_it_stands():
    draft = Draft()
    draft.add("病例1，")
    with draft.mark() as outer:
        draft.add("男，")
        with draft.mark() as inner:
            draft.add("45", "岁")
    assert (outer.text, outer.span) == ("男，45岁", [4, 9])
    assert draft.text[slice(*inner.span)] == inner.text == "45岁"


def test_slots_are_texts_or_writers():
    draft = Draft()
    fill(draft, "{day}到{place}就诊", {"day": "3月5日", "place": lambda: draft.add("某医院")})
    assert draft.text == "3月5日到某医院就诊"


@pytest.mark.parametrize(("number", "shown"), [(3, "三"), (10, "十"), (12, "十二"), (20, "二十"), (56, "五十六")])
def test_chinese_numerals(number, shown):
    assert chinese_number(number) == shown


@pytest.mark.parametrize(
    ("form", "shown"), [("colon", "8:05"), ("padded", "08:05"), ("wide", "8：05"), ("时", "8时5分"), ("点短", "8点05")]
)
def test_clock_forms(form, shown):
    assert form in CLOCKS
    assert clock_time(form, 8 * 60 + 5) == shown


def test_a_range_over_midnight_says_so():
    assert "次日0:30" in clock_range(random.Random(1), "colon", 23 * 60 + 50, 24 * 60 + 30)


def test_times_past_midnight_are_the_next_days():
    scene = Scene(random.Random(1), "2022")
    days = Days(scene.rng, year_known=True)
    assert days.at(scene.today.replace(month=3, day=5), 25 * 60).endswith("03-06T01:00")


def test_a_layout_moves_spans_along():
    text, record = relaid("3月5日到甲店", {"place": {"text": "甲店", "span": [5, 7]}}, {0: "　　", 6: "\n"}, wide=True)
    assert text == "　　３月５日到甲\n店"
    assert record["place"]["span"] == [7, 10]


# --- command line ---


def run(*arguments):
    command = [sys.executable, "-m", "corpora.generator", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_writes_documents_and_records_that_pair(tmp_path):
    docs, gold = tmp_path / "docs.jsonl", tmp_path / "gold.jsonl"
    done = run("--seed", "4", "--count", "30", "--docs", str(docs), "--gold", str(gold))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    documents = [json.loads(line) for line in docs.read_text(encoding="utf-8").splitlines()]
    records = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    assert [document["id"] for document in documents] == [record["id"] for record in records]
    assert [document["text"] for document in documents] == [bulletin.text for bulletin in bulletins(4, 30)]


def test_the_command_writes_to_standard_output():
    done = run("--count", "2", "--styles", "count-zero,count-day", "--docs", "-")
    assert {json.loads(line)["style"] for line in done.stdout.splitlines()} <= {"count-zero", "count-day"}


def test_the_command_tells_its_styles_and_refuses_others():
    shown = run("--help").stdout
    assert all(name in shown for name in STYLES)
    refused = run("--styles", "nothing")
    assert refused.returncode == 2
    assert "nothing" in refused.stderr
    assert run("--count", "-1").returncode == 2
