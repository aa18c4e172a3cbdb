# The ways to build, run and test; "make" lists them.

PORT      ?= 9229
STATE     ?= run
WORKERS   ?= auto
SIGNATURE ?= on
SMTP      ?=
LAMBDA    ?=
KMS       ?=
WEBHOOK   ?=
JOBS      ?= $(shell nproc)

BUILD_PACKAGES = gcc libc6-dev perl nginx nginx-dev libyajl-dev \
                 libhiredis-dev libssl-dev libfido2-dev libcurl4-openssl-dev
RUN_PACKAGES   = $(BUILD_PACKAGES) redis-server redis-tools curl
TEST_PACKAGES  = $(RUN_PACKAGES) openssl awscli python3-boto3 \
                 libmath-bigint-gmp-perl python3-aiosmtpd
SDK_PACKAGES   = nodejs npm chromium-headless-shell

export PORT STATE WORKERS SIGNATURE SMTP LAMBDA KMS WEBHOOK JOBS

.PHONY: help run stop build test test-unit test-sdk test-asan fuzz bench \
        operations generate check clean

help: ## this list
	@awk -F ': ## ' '/^[a-z-]+:.*## / { sub(/:.*/, "", $$1); \
	                 printf "  %-10s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "  make run: PORT=9229 STATE=run WORKERS=auto SIGNATURE=on|off"
	@echo "            SMTP=smtp://127.0.0.1:1025 sends mails there, too"
	@echo "            WEBHOOK=http://127.0.0.1:9002/path gets all messages, too"
	@echo "            LAMBDA=http://127.0.0.1:9001 runs the triggers"
	@echo "            KMS=http://127.0.0.1:8080 has keys for custom senders"
	@echo "  make test: TESTS=\"t/one.t t/other.t\" JOBS=4"

run: ## build, then start a server with a demo pool on 127.0.0.1:PORT
	@tools/packages $(RUN_PACKAGES)
	@tools/build
	@tools/run

stop: ## end what "make run" started in STATE
	@tools/stop $(STATE)

build: ## build/ngx_http_cognito_module.so for the installed nginx
	@tools/packages $(BUILD_PACKAGES)
	@tools/build

test: ## everything: t/*.t, then the real clients of t/sdk
	@tools/packages $(TEST_PACKAGES) $(if $(wildcard t/sdk/*.test.*), \
	                                      $(SDK_PACKAGES))
	@tools/build
	@tools/build t/unit
	@tools/test $(TESTS)

test-unit: ## only the C units, t/unit.t
	@tools/packages $(BUILD_PACKAGES)
	@tools/build t/unit
	@tools/test t/unit.t

test-sdk: ## only the real clients of t/sdk
	@tools/packages $(TEST_PACKAGES) $(SDK_PACKAGES)
	@tools/build
	@tools/test --sdk

test-asan: ## t/*.t against an nginx with sanitizers in everything
	@tools/packages $(TEST_PACKAGES) dpkg-dev
	@tools/build-asan
	@COGNITO_NGINX=$(CURDIR)/build/asan/nginx COGNITO_MODULE=static \
	 COGNITO_PATIENCE=60 JOBS=2 tools/test --no-sdk $(TESTS)

fuzz: ## each target of t/fuzz for FUZZ_TIME seconds (120), by libFuzzer
	@tools/packages $(BUILD_PACKAGES) dpkg-dev clang libclang-rt-dev openssl
	@tools/fuzz $(TARGETS)

bench: ## measure calls against their floors into bench/results.md
	@tools/packages $(RUN_PACKAGES) openssl wrk libmath-bigint-gmp-perl
	@tools/build
	@bench/run

operations: ## run the tests and write docs/operations.md from them
	@tools/build
	@tools/build t/unit
	@rm -f build/coverage
	@COGNITO_COVERAGE=$(CURDIR)/build/coverage tools/test --no-sdk
	@tools/operations build/coverage

generate: ## make the *.gen.c and *.gen.h files anew
	@tools/generate

check: ## style, and whether generated files are fresh
	@tools/checkstyle
	@tools/generate --check

clean: ## remove build/ and what the tests installed
	rm -rf build t/sdk/node_modules
