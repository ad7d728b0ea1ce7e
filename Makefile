# `make` alone lists what can be made; every target can be run again and then changes nothing.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup run test screenshots bench bench-voice voice-bank quits fuzz check translations bundle \
	bundle-voice bundle-windows bundle-windows-voice bundle-table compare-bundles check-deb try-deb try-windows \
	lock clean app-libraries test-libraries

ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := .venv/Scripts
else
PYTHON ?= python3
BIN := .venv/bin
endif

LOCKS := packaging/locks
LOCKER := build/lock
# The locks hold for every system and every Python from 3.11 on, and name no place to download from.
# That of the environment holds the extra `local-voice`: whoever runs it from here hears the matched voice.
COMPILE = $(LOCKER)/$(notdir $(BIN))/uv pip compile pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --no-header -q

help:
	@echo "make TARGET, where TARGET is one of:"
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-20s %s\n", $$1, $$2 }' Makefile

setup: ## make the environment in .venv: Python packages as locked, and the project
	@$(PYTHON) packaging/setup/environment.py

run: setup app-libraries ## start Voice Studio; ARGS="..." are handed on to it
	@$(BIN)/voicestudio $(ARGS)

test: setup test-libraries check ## check the source, then run all tests; ARGS="..." go to pytest
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

screenshots: setup ## pictures of every page and state in build/screenshots; ARGS="light dark" takes some of them
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots $(ARGS)

bench: setup ## speed against what it is measured by, side by side in one run, as a table
	@$(BIN)/python -m tests.bench

bench-voice: setup ## how near the sandbox's voice comes to real people; ARGS=--verifier asks one more judge (torch)
	@$(BIN)/python -m tests.bench.voice $(ARGS)

voice-bank: setup ## maintainers: build what resources/voices holds (half an hour of CPU); ARGS=--install
	@$(BIN)/python packaging/voices/build_voices.py $(ARGS)

quits: setup test-libraries ## start the window 200 times and close it in the middle of work; ARGS="--times 18 --seed 2"
	@$(BIN)/python -m tests.app.start_and_quit $(ARGS)

fuzz: setup ## mutated sound files through examine and check; ARGS="--files 10000 --seed 1"
	@$(BIN)/python -m tests.audio.fuzz_samples $(ARGS)

check: setup ## style, types and the borders between the folders
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

translations: setup ## bring the catalogues of all languages up to the source, and compile them
	@$(BIN)/python packaging/translations/update_translations.py

bundle: setup app-libraries ## packages to install, for the system this runs on, in dist; proved by their own doctor
	@PYTHONPATH=packaging $(BIN)/python -m bundle

bundle-windows: setup app-libraries ## Setup.exe and an MSI for Windows, built on Linux
	@PYTHONPATH=packaging $(BIN)/python -m bundle windows

bundle-voice: setup ## after `make bundle`: the sandbox's neural voice as a second package, proved beside the program
	@PYTHONPATH=packaging $(BIN)/python -m bundle linux-voice

bundle-windows-voice: setup ## the same after `make bundle-windows`
	@PYTHONPATH=packaging $(BIN)/python -m bundle windows-voice

bundle-table: ## sizes and start of what was bundled, beside the program from source, as a table
	@PYTHONPATH=packaging $(BIN)/python -m bundle.measuring

compare-bundles: ## what differs between two builds: A=dist B=../second/dist, or folders below build/bundle
	@PYTHONPATH=packaging $(BIN)/python -m bundle.comparing "$(A)" "$(B)"

check-deb: ## what the desktop's and Debian's own tools say of the packages that were built
	@for package in dist/voicestudio*.deb; do packaging/linux/check_deb.sh $$package || exit 1; done

try-deb: ## as root: install both Linux packages in bare Debian 12 and 13, clone in the window, remove, look what is left
	@for release in bookworm trixie; do for kind in deb tar.xz; do packaging/linux/try_in_debian.sh $$release \
		dist/voicestudio[_-][0-9]*.$$kind $$(ls dist/voicestudio-local-voice*.$$kind 2>/dev/null) || exit 1; done; done

try-windows: ## the same with Setup.exe under Wine
	@TRY_MSI=$$(ls dist/VoiceStudio-[0-9]*.msi 2>/dev/null) packaging/windows/try_under_wine.sh dist/VoiceStudio-[0-9]*-Setup.exe $$(ls dist/VoiceStudio-local-voice-*-Setup.exe 2>/dev/null)

lock: ## maintainers: renew the lock files from pyproject.toml; ARGS=--upgrade for newer versions
	@$(PYTHON) -m venv $(LOCKER)
	@$(LOCKER)/$(notdir $(BIN))/python -m pip install -q --disable-pip-version-check uv
	$(COMPILE) $(ARGS) --extra local-voice --group dev -o $(LOCKS)/development.txt
	$(COMPILE) -c $(LOCKS)/development.txt -o $(LOCKS)/application.txt
	$(COMPILE) -c $(LOCKS)/application.txt --group bundle -o $(LOCKS)/bundle.txt

clean: ## remove everything that was made here: .venv, build, dist and the tools' caches
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Without these libraries a part still works (the terminal, many tests): say it and go on.
app-libraries:
	@$(PYTHON) packaging/setup/system_libraries.py app || true

test-libraries:
	@$(PYTHON) packaging/setup/system_libraries.py tests || true
