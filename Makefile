# `make` alone lists what can be made. Works with GNU make 3.81, which macOS ships.

# What `make bench` measures with (RECORD=1 keeps the figures in Benchmarks/README.md), and where
# `make serve` begins to look for a free port.
SIZES ?= 1000 10000
FOLDERS ?= $(firstword $(wildcard /dev/shm) /tmp)
ROUNDS ?= 5
PAGES ?= 10000
PORT ?= 8080

RELEASE := .build/release
# A long build shows its progress to a person and only its faults to a log.
QUIET := $(shell test -t 2 || echo --quiet)

# Where `make install` puts the program, its manual and its completions.
PREFIX ?= /usr/local

.PHONY: help site test serve lint bench imports release install manual clean mocban swift libcmark

help: ## List these targets
	@echo "Mocban turns a folder of saved article texts into a browsable archive."
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) \
	  | while IFS='|' read -r target purpose; do printf '%-15s %s\n' "$$target" "$$purpose"; done

site: mocban ## Build the program, import seeds/ and build the site into public/
	@# A text with errors (exit code 1) must not keep the others from being shown.
	@import=0; $(RELEASE)/mocban import || import=$$?; \
	if [ $$import -gt 1 ]; then exit $$import; fi; \
	$(RELEASE)/mocban build && exit $$import

test: libcmark ## Run the tests of every room
	@swift test --disable-xctest

serve: site ## Build the site and show it on http://127.0.0.1:8080/ (PORT=8080)
	@swift build -c release --product mocban-preview $(QUIET)
	@$(RELEASE)/mocban serve --port $(PORT)

lint: swift ## Check the code's form
	@swift format lint --strict -r -p Sources Templates Tests Benchmarks Package.swift

bench: release ## Time builds beside other generators (SIZES="1000 10000" FOLDERS="/dev/shm /tmp")
	@Benchmarks/compare.py .build/static/mocban --sizes $(SIZES) --folders $(FOLDERS) \
	  --rounds $(ROUNDS) $(if $(RECORD),--record)

imports: mocban ## Time imports of generated pages (PAGES=10000)
	@Benchmarks/import.sh $(PAGES) $(RELEASE)/mocban

release: libcmark ## Build a program for machines without Swift: .build/static/mocban
	@swift build -c release --product mocban --static-swift-stdlib --scratch-path .build/static/scratch $(QUIET)
	@strip -o .build/static/mocban .build/static/scratch/release/mocban

install: release ## Put that program, its manual and completions below /usr/local (PREFIX=…)
	@install -d $(PREFIX)/bin $(PREFIX)/share/man/man1 \
	  $(PREFIX)/share/bash-completion/completions $(PREFIX)/share/zsh/site-functions \
	  $(PREFIX)/share/fish/vendor_completions.d
	@install .build/static/mocban $(PREFIX)/bin/mocban
	@install -m 644 docs/mocban.1 $(PREFIX)/share/man/man1/mocban.1
	@.build/static/mocban --generate-completion-script bash \
	  > $(PREFIX)/share/bash-completion/completions/mocban
	@.build/static/mocban --generate-completion-script zsh \
	  > $(PREFIX)/share/zsh/site-functions/_mocban
	@.build/static/mocban --generate-completion-script fish \
	  > $(PREFIX)/share/fish/vendor_completions.d/mocban.fish

manual: libcmark ## Write docs/mocban.1 anew from what the commands say of themselves
	@swift build --product mocban $(QUIET) && swift build --product generate-manual $(QUIET)
	@.build/debug/generate-manual .build/debug/mocban --output-directory docs

# .mocban/ stays: it remembers what the last import wrote, and with it what people have changed since.
clean: ## Remove what was built: .build/ and public/
	@rm -rf .build public

mocban: libcmark
	@swift build -c release --product mocban $(QUIET)

swift:
	@version=$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p'); \
	case "$$version" in \
	'') echo "Mocban needs Swift 6.2 or newer, and there is none: https://www.swift.org/install" >&2; exit 1 ;; \
	[0-5].*|6.[01]|6.[01].*) \
	  echo "Mocban needs Swift 6.2 or newer, not $$version: https://www.swift.org/install" >&2; exit 1 ;; \
	esac

libcmark: swift
	@if pkg-config --exists libcmark 2>/dev/null; then exit 0; fi; \
	if ! command -v apt-get >/dev/null; then \
	  echo "Mocban needs the packages libcmark-dev and pkg-config; please install them." >&2; \
	  if [ "$$(uname)" = Darwin ]; then echo "With Homebrew: brew install cmark pkg-config" >&2; fi; \
	  exit 1; \
	fi; \
	if [ "$$(id -u)" -eq 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root=sudo; \
	else echo "As root, please run: apt-get install libcmark-dev pkg-config" >&2; exit 1; fi; \
	echo "Installing libcmark-dev and pkg-config ..."; \
	install="$$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends"; \
	$$install libcmark-dev pkg-config >/dev/null 2>&1 \
	  || { $$as_root apt-get -qq update && $$install libcmark-dev pkg-config >/dev/null; }
