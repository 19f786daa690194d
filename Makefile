# `make demo` and `make test` need python3 (3.11 or later) and nothing else.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
ROOMS := figures network scraper storage alerts monitor
STAMP := $(VENV)/.installed
COMPILED := build/wheel
STORED := $(addprefix tests/test_,$(addsuffix .py,storage_store storage_pages storage_outbox storage_series storage_snapshots \
	storage_hosts storage_processes host_lanes ledger))

# Each of the workers would compile all tests anew, at each run.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-slow test-server check format accept wheel wheel-compiled bench clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(STAMP): pyproject.toml requirements/runtime.txt requirements/dev.txt
	$(PYTHON) -c 'import sys; sys.exit("keyfigures needs Python 3.11 or later, this is " + sys.version.split()[0] if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q $(ROOMS)
	touch $@

setup: $(STAMP) ## make .venv with everything pinned, and .venv/bin/keyfigures

demo: $(STAMP) ## the whole job, on this machine, without network
	$(BIN)/keyfigures demo

test: $(STAMP) ## the tests
	$(BIN)/python -m pytest -n 4 --dist worksteal -m "not slow"

test-slow: $(STAMP) ## the long tests: kill sweeps, oracles over every locale, properties with six times the examples
	$(BIN)/python -m pytest -n 4 --dist loadgroup -m "slow or hypothesis" --hypothesis-profile=thorough

test-server: $(STAMP) ## the laws of the storage once more, on a PostgreSQL server (Debian: postgresql)
	$(BIN)/python -m pytest -n 2 -m "not sqlite" --database postgresql $(STORED)

check: $(STAMP) ## the gate: format, lint, types, import rules, dependency rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .

format: $(STAMP) ## format and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

accept: $(STAMP) ## rewrite the expected records of tests/fixtures; review the diff
	$(BIN)/python tests/support/accept.py

wheel: $(STAMP) ## dist/*-none-any.whl: for any machine
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

wheel-compiled: $(STAMP) ## dist/*-cp*.whl: for this kind of machine, with the reading compiled; needs a C compiler
	HATCH_BUILD_HOOKS_ENABLE=1 $(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

$(COMPILED)/.unpacked: $(STAMP) hatch_build.py pyproject.toml $(shell find $(ROOMS) -type f -not -name '*.pyc')
	rm -rf $(COMPILED) dist/*-cp*.whl
	$(MAKE) wheel-compiled
	$(BIN)/python -m pip install --quiet --no-deps --target $(COMPILED) dist/*-cp*.whl
	touch $@

bench: $(STAMP) ## the benchmarks, each beside its reference; of the compiled wheel where there is a C compiler
	@$(MAKE) $(COMPILED)/.unpacked || echo "cannot compile here: the reading is measured as Python interprets it"
	PYTHONSAFEPATH=1 PYTHONPATH=$(CURDIR)/$(COMPILED):$(CURDIR) $(BIN)/python -m bench

clean: ## remove what was made here
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache
