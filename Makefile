# The two commands of a newcomer: `make run` and `make test`. Both set up what they need.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PARALLEL ?= -n auto --maxprocesses 4 --dist loadfile
INSTALLED := $(VENV)/.installed
NODE := tests/clients/node_modules/.installed tests/schema_tools/node_modules/.installed

.PHONY: help run install test check lint types fast system mongod format schema clean

help:
	@echo "make run      serve on http://127.0.0.1:8000/ with sample data (PORT, HOST, DATA_DIR: see README.md)"
	@echo "make test     run every check and test"
	@echo "make check    lint, types and the fast tests: under a minute"
	@echo "make install  only set up"
	@echo "make schema   print the schema into schema.graphql"
	@echo "make format   format the code"

run: install
	@exec $(BIN)/contact-insights demo

install: $(INSTALLED)

$(INSTALLED): constraints.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	  || { echo "Python 3.11, 3.12 or 3.13 is needed; name it with make PYTHON=..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo "Python's venv is missing; on Debian: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r constraints.txt
	@# Quieter: only errors, and not what setuptools warns of in every editable installation.
	$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

system:
	@./.ci/system-packages

mongod: install system
	@./.ci/mongod $(BIN)/python $(VENV)/mongod

%/node_modules/.installed: %/package-lock.json | system
	npm ci --prefix $* --no-audit --no-fund --loglevel=error
	@touch $@

test: install system mongod $(NODE) lint types
	$(BIN)/python -m pytest $(PARALLEL)

check: install lint types fast

fast:
	$(BIN)/python -m pytest $(PARALLEL) -m "not slow" -q

lint: install
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/lint-imports

types: install
	$(BIN)/mypy

format: install
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

schema: install
	$(BIN)/contact-insights schema > schema.graphql

clean:
	rm -rf $(VENV) tests/*/node_modules build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
