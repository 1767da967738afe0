.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help test demo quality clean

help:  ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s  %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

test: $(READY)  ## Check style, types and layers, then run the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

demo: $(READY)  ## Read the bulletins of corpora/, show them as tables, write demo-out/records.jsonl
	@mkdir -p demo-out
	$(BIN)/bulletin-extractor extract corpora/docs.jsonl --format table
	$(BIN)/bulletin-extractor extract corpora/docs.jsonl --output demo-out/records.jsonl
	@echo "The records are in demo-out/records.jsonl"

quality: $(READY)  ## Score the extractor on the measuring sets and print the table
	$(BIN)/pytest tests/quality --capture=no

clean:  ## Remove the virtual environment and everything that was built
	rm -rf $(VENV) build dist demo-out .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
