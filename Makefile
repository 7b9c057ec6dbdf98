# Two commands are all that is needed: `make build` and `make test`.

CARGO := cargo
# Where .ci/cargo-tool installs what `make lint` uses.
TOOLS := target/tools/bin
BUILD_TOOLS := gcc:gcc /usr/include/stdio.h:libc6-dev make:make libespeak-ng.so.1:libespeak-ng1 /usr/share/doc/espeak-ng-data:espeak-ng-data
TEST_TOOLS := chromium:chromium node:nodejs npm:npm java:default-jre-headless pdftotext:poppler-utils unzip:unzip mpg123:mpg123 opusdec:opus-tools ffmpeg:ffmpeg setpriv:util-linux ip:iproute2 openssl:openssl psql:postgresql /usr/lib/python3/dist-packages/aiosmtpd:python3-aiosmtpd /usr/share/doc/python3-venv:python3-venv curl:curl /usr/sbin/nginx:nginx-light caddy:caddy systemd-analyze:systemd

.PHONY: build dist deb test lint bench-words tools-build tools-test

## Installs what is missing, compiles, builds all content into outputs/ and says where to look.
build: tools-build
	$(CARGO) build --release --locked
	./target/release/evenhand build
	@echo
	@echo "The toolkit is in outputs/site. Open outputs/site/index.html in a browser,"
	@echo "or serve the folder with any web server."

## Installs what the tests need and runs all of them, the quick ones first.
test: tools-build tools-test
	cd tests/pages && npm ci --ignore-scripts --no-audit --no-fund --silent
	$(CARGO) test --release --locked --lib --test tidy
	$(CARGO) test --release --locked --test content
	$(CARGO) test --release --locked --test service
	$(CARGO) test --release --locked --test nodes -- --nocapture
	$(CARGO) test --release --locked --test browser -- --nocapture

## Compiles the program for a server: optimised over all crates and stripped.
dist: tools-build
	$(CARGO) build --profile dist --locked

## Writes a Debian package into target/debian: program, units, man pages, completions, example content.
deb: dist
	./target/dist/evenhand manual target/manual
	@.ci/cargo-tool cargo-deb 3.8.0
	$(TOOLS)/cargo-deb --no-build --locked --profile dist

## Checks the code without running it: format, lints, documentation, dependencies.
lint: tools-build
	$(CARGO) fmt --check
	$(CARGO) clippy --release --locked --all-targets --features fuzzing -- -D warnings
	RUSTDOCFLAGS="-D warnings" $(CARGO) doc --release --locked --no-deps
	@.ci/cargo-tool cargo-machete 0.9.2
	$(TOOLS)/cargo-machete
	@.ci/cargo-tool cargo-deny 0.20.2
	$(CARGO) fetch --quiet --locked
	$(TOOLS)/cargo-deny --offline check licenses bans sources

## Counts, per language, which changes of meaning the guard finds, and its false alarms on the content.
bench-words: tools-build
	$(CARGO) bench --locked --bench words

tools-build:
	@.ci/install $(BUILD_TOOLS)

tools-test:
	@.ci/install $(TEST_TOOLS)
