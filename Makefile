# Every target installs by itself what it needs: Node >= 20.19, git and make are enough.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup check check-generated check-lint check-rooms check-types check-configs test torture demo bench simulate mutate figures build pack generate format

BIN := node_modules/.bin
TSX := node --import tsx
STAMP := node_modules/.package-lock.json
# All suites, or some: make test TESTS=tests/data/read-csv.test.ts
TESTS ?= $(shell find tests -name '*.test.ts' | LC_ALL=C sort)
# Suites start child processes of their own: two at a time, four where the machine is bigger.
JOBS ?= $(shell node -p 'Math.max(2, Math.min(4, os.availableParallelism() - 1))')
SOURCES := $(shell find src -type f)

help: ## say what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

$(STAMP): package.json package-lock.json
	@node -e 'const [a, b] = process.versions.node.split(".").map(Number); if (a < 20 || (a === 20 && b < 19)) { console.error("expected Node 20.19 or newer, found " + process.version + ": install a newer one"); process.exit(1); }'
	npm ci --no-progress
	@touch $@

setup: $(STAMP) ## install the packages and the git hooks
	@if [ -e .git ] && [ -z "$$CI" ]; then $(BIN)/lefthook install; fi

check: check-generated check-lint check-rooms check-types check-configs ## the one gate: generated files, lint, types, configs

check-generated: $(STAMP)
	$(TSX) src/build/generate.ts --check

check-lint: $(STAMP)
	@if [ -t 1 ] && [ -z "$$NO_COLOR" ]; then colour=force; else colour=off; fi; \
		$(BIN)/biome ci --error-on-warnings --max-diagnostics=none --colors=$$colour

check-rooms: $(STAMP)
	$(TSX) src/build/rooms.ts

check-types: $(STAMP)
	$(BIN)/tsc --noEmit

check-configs: $(STAMP)
	$(TSX) src/cli/contender.ts validate

test: $(STAMP) ## run all tests
	@$(TSX) --test --test-concurrency=$(JOBS) \
		--test-reporter=spec --test-reporter-destination=stdout \
		--test-reporter=./tests/house/skips.js --test-reporter-destination=stderr $(TESTS)

torture: ## every fault at every request, crossed with every kill; every kill on both sides; 200 races; all of infra/ applied (hours; TORTURE=short: minutes)
	@eval "$$(.ci/tools --where)"; TORTURE=$${TORTURE:-1} $(MAKE) test \
		TESTS="tests/forge/faults.test.ts tests/forge/kills.test.ts tests/forge/race.test.ts tests/faults/kill.test.ts \
			tests/faults/race.test.ts tests/cloud/kill.test.ts tests/infra/plan.test.ts"

demo: build ## watch the loop happen in a scratch repository that is kept
	@$(TSX) src/demo/demo.ts

build: dist/contender.js ## bundle the command line into dist/

dist/contender.js: $(STAMP) package.json package-lock.json $(SOURCES)
	$(TSX) src/build/bundle.ts

pack: build ## pack the tarball that can be installed elsewhere
	$(TSX) src/build/pack.ts

bench: build ## time the bundle beside DVC, pandas and scikit-learn (makes its own Python environment)
	@$(TSX) tests/bench/bench.ts

simulate: $(STAMP) ## how often the decision errs where the truth is known (SIMULATE=short: half a minute)
	@$(TSX) tests/simulate/simulate.ts

mutate: $(STAMP) ## plant faults in the decision, one by one, and see the tests catch them
	@$(TSX) tests/mutation/mutate.ts

figures: $(STAMP) ## every number of docs/method.md and docs/real-data.md (CONTENDER_REAL_DATA for the latter)
	@$(TSX) tests/real/figures.ts

generate: $(STAMP) ## make validators, types and reference pages from the schemas
	$(TSX) src/build/generate.ts

format: $(STAMP) ## format and sort imports
	$(BIN)/biome check --write
