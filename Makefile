# A newcomer needs two commands: `make run` and `make test`. Both set up what they need.

PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
# One worker for each core: with more, browsers and databases of several tests keep each other waiting.
PARALLEL ?= -n $$(nproc) --maxprocesses 8 --dist loadfile --no-loadscope-reorder
SERVING := $(VENV)/.serving
DEVELOPING := $(VENV)/.developing
PINS := constraints-build.txt constraints.txt constraints-embedded.txt
NODE := tests/clients/node_modules/.installed tests/schema_tools/node_modules/.installed

# Tests and services start hundreds of interpreters. They must not compile every module anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help run install test ready check lint types fast system mongod format schema pictures clean

help:
	@echo "make run      serve on http://127.0.0.1:8000/ with sample data (for PORT, HOST, DATA_DIR see docs/settings.md)"
	@echo "make test     run every check and test"
	@echo "make check    run lint, types and the fast tests, in under a minute"
	@echo "make install  only set up"
	@echo "make schema   print the schema into schema.graphql and possibleTypes.json"
	@echo "make pictures make the pictures of the README anew"
	@echo "make format   format the code"

run: $(SERVING)
	@exec $(BIN)/contact-insights demo

install: $(SERVING) $(DEVELOPING)

# The packages that serve, and the embedded database.
$(SERVING): $(PINS) pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' \
	  || { echo "Python 3.11, 3.12 or 3.13 is needed; name it with make PYTHON=..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
	  || { echo "Python's venv is missing; on Debian: apt-get install python3-venv" >&2; exit 1; }
	@$(BIN)/python .ci/install $(PINS)
	@# -qq shows only errors: setuptools warns in every editable installation.
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# The packages that check and test the service, and those that send traces.
$(DEVELOPING): $(SERVING) constraints-tracing.txt constraints-develop.txt
	@$(BIN)/python .ci/install constraints-tracing.txt constraints-develop.txt
	@touch $@

system:
	@./.ci/system-packages

mongod: install system
	@./.ci/mongod $(BIN)/python $(VENV)/mongod

%/node_modules/.installed: %/package-lock.json | system
	npm ci --prefix $* --no-audit --no-fund --loglevel=error
	@touch $@

# mypy keeps one core busy for half a minute. Meanwhile the packages of the tests are fetched.
test: install
	@$(MAKE) --no-print-directory -j 2 types ready lint
	$(BIN)/python -m pytest $(PARALLEL)

ready: system mongod $(NODE)

check: install
	@$(MAKE) --no-print-directory -j 2 lint types fast

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
	$(BIN)/contact-insights schema --possible-types > possibleTypes.json

pictures: install system
	$(BIN)/python -m tests.pictures

clean:
	rm -rf $(VENV) tests/*/node_modules build *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
