"""`import extractor` is quick and loads nothing heavy; every public name is there all the same."""

import doctest
import subprocess
import sys

import pytest

import extractor
from extractor import records


def run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("module", ["extractor", "extractor.cli"])
def test_import_loads_nothing_heavy(module: str):
    loaded = set(run(f"import sys, {module}; print(*sys.modules)").split())
    assert loaded.isdisjoint({"pydantic", "jieba", "spacy", "regex", "rich", "numpy", "multiprocessing"})


def test_extract_does_not_load_what_only_other_uses_need():
    loaded = set(run("import sys; from extractor import extract; extract('患者1，男'); print(*sys.modules)").split())
    assert loaded.isdisjoint({"spacy", "rich", "click", "numpy"})


def test_import_is_quick():
    program = "import time; start = time.perf_counter(); import extractor; print(time.perf_counter() - start)"
    assert min(float(run(program)) for _ in range(3)) < 0.1


def test_every_public_name_can_be_had():
    for name in extractor.__all__:
        assert getattr(extractor, name) is not None
    assert set(extractor.__all__) <= set(dir(extractor))
    assert set(records.__all__) - {"Span"} <= set(extractor.__all__)


def test_other_names_are_refused():
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        getattr(extractor, "nothing")  # noqa: B009 - the checkers know that it isn't there


def test_the_example_in_the_docstring():
    assert doctest.testmod(extractor) == (0, 3)
