# The two commands are `make run` and `make test`; each sets up what is missing
# on the machine first and says nothing about what is already there.

PKG := pkg/.built
ELEMENT := pkg/.element-built
FORM := www/dist/index.html

# Folders are listed with their files, so that a removed file counts as a change.
CORE_SOURCES := $(shell find src) www/shared-material.json Cargo.toml Cargo.lock rust-toolchain.toml \
  package-lock.json scripts/build.sh scripts/complete-package.mjs scripts/rulebooks.mjs
FORM_SOURCES := $(shell find www -mindepth 1 -path www/dist -prune -o -print) vite.config.ts tsconfig.json package-lock.json
ELEMENT_SOURCES := $(FORM_SOURCES) vite.element.config.ts CHANGELOG.md scripts/build-element.sh scripts/complete-element.mjs \
  scripts/declarations.mjs scripts/describe-package.mjs scripts/manifest.mjs scripts/rulebooks-plugin.mjs

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run dev test build form zip bench fuzz format setup setup-test clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: form ## Build the form, serve it and print its address
	@node scripts/serve.mjs

dev: $(PKG) ## Serve the form from its sources, with changes as they are saved
	@node_modules/.bin/vite

test: setup-test ## Run everything: Rust, types, lint, formatting, wasm in node and in the browser, the form
	@node scripts/test.mjs

build: $(ELEMENT) ## Build the package in pkg/: the calculation, the element and the frame

form: $(FORM) ## Build the form in www/dist/

zip: $(ELEMENT) ## Build a zip of static files for a web server, with examples, in target/
	@node scripts/zip.mjs

bench: form ## Measure the time of an assessment and of a key in the form, and the size of what is shipped
	@node bench/assess.mjs
	@node bench/keys.mjs
	@node scripts/size.mjs

fuzz: $(PKG) ## Hold tens of thousands of random projects against the independent calculation
	@FUZZ_FROM=$${FUZZ_FROM:-100000} FUZZ_SEEDS=$${FUZZ_SEEDS:-20000} node_modules/.bin/vitest run tests/door/independent.test.ts

format: setup ## Write all code in its one format
	@cargo fmt
	@node_modules/.bin/prettier --write --log-level warn .

setup: ## Install what building needs and this machine lacks
	@scripts/setup.sh

setup-test: setup ## The same, and what the tests need: two browsers and LibreOffice
	@scripts/setup-test.sh

clean: ## Remove what was built
	@rm -rf target pkg www/dist test-results

$(PKG): $(CORE_SOURCES) | setup
	@scripts/build.sh

# Where the calculation had to be built anew, so was the element over it.
$(ELEMENT): $(PKG) $(ELEMENT_SOURCES) | setup
	@! find $^ -maxdepth 0 -newer $@ 2>&1 | grep -q . || scripts/build-element.sh

$(FORM): $(PKG) $(FORM_SOURCES) | setup
	@node_modules/.bin/vite build --logLevel warn
