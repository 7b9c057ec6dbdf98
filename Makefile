# Two commands are all that is needed: `make build` and `make test`.

CARGO := cargo
BUILD_TOOLS := gcc:gcc /usr/include/stdio.h:libc6-dev make:make libespeak-ng.so.1:libespeak-ng1 /usr/share/doc/espeak-ng-data:espeak-ng-data
TEST_TOOLS := chromium:chromium node:nodejs npm:npm java:default-jre-headless pdftotext:poppler-utils unzip:unzip mpg123:mpg123 opusdec:opus-tools ffmpeg:ffmpeg setpriv:util-linux ip:iproute2 openssl:openssl psql:postgresql /usr/lib/python3/dist-packages/aiosmtpd:python3-aiosmtpd /usr/share/doc/python3-venv:python3-venv

.PHONY: build test deny tools-build tools-test

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
	$(CARGO) test --release --locked --lib --test tidy --test rules
	$(CARGO) test --release --locked --test build --test files --test layers --test export --test hostile --test press --test print --test removal --test voice
	$(CARGO) test --release --locked --test serve
	$(CARGO) test --release --locked --test story -- --nocapture
	$(CARGO) test --release --locked --test cluster -- --nocapture
	$(CARGO) test --release --locked --test crash -- --nocapture
	$(CARGO) test --release --locked --test site -- --nocapture

## Checks what dependencies are licensed under and where they come from; needs `cargo install cargo-deny --locked`.
deny:
	$(CARGO) deny --offline check licenses bans sources

tools-build:
	@.ci/install $(BUILD_TOOLS)

tools-test:
	@.ci/install $(TEST_TOOLS)
