# Everything sets itself up: Python 3.11 and git are enough. Python packages go into .venv and nowhere else.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup compile demo test check lint bench ledger browser node lock clean distclean

PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
READY := .venv/.ready
PYTEST ?= -ra -n auto --dist loadfile

help: ## say what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(READY) ## make .venv with the exact packages of requirements.lock

$(READY): requirements.lock pyproject.toml
	@PYTHON="$(PYTHON)" bash .ci/setup
	@touch $@

compile: $(READY) ## compile the modules that read articles: twice the speed; needs a C compiler
	@$(BIN)/python .ci/compile.py

demo: $(READY) ## build the graph of the demo articles, print answers, write demo/*.html
	@$(BIN)/alaqat demo demo

test: $(READY) lint browser node ## linters, types, layers and all tests
	@$(BIN)/python -m pytest $(PYTEST)

check: $(READY) lint ## the quick part: linters, types, layers, tests that need neither browser nor minutes
	@$(BIN)/python -m pytest -q -m "not slow and not browser" -n auto --dist loadfile

lint: $(READY)
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

bench: $(READY) ## articles a second, stage by stage, and peak memory; compiled where it can be
	@$(MAKE) --no-print-directory compile || true
	@$(BIN)/python -m benchmarks

ledger: $(READY) ## what each rule gets right, by root and rule; LEDGER=--leave-one-out takes minutes
	@$(BIN)/python -m tests.eval.ledger $(LEDGER)

browser: # Chromium and an Arabic font for the tests of the pages
	@bash .ci/browser

node: # node and npm for the test that reads our networks in JavaScript
	@bash .ci/node

lock: ## make requirements.lock anew
	@command -v uv >/dev/null || { echo "make lock needs uv (pip install uv)" >&2; exit 1; }
	@uv pip compile pyproject.toml --group dev --all-extras --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-annotate --no-header -q --upgrade -o requirements.lock
	@! grep -n '://' requirements.lock

clean: ## remove what was built, but keep .venv
	@rm -rf demo dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@rm -rf src/alaqat/_compiled
	@find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

distclean: clean ## remove .venv too
	@rm -rf .venv .cache
