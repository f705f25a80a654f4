#!/usr/bin/env bash
# Voximplant's own Python client against the sandbox. Skipped where no package index can be reached.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/vendor-clients/sandbox.sh

install voximplant-apiclient

# The client knows no scheme but https, and takes from this variable whom it trusts.
start_sandbox --tls
env REQUESTS_CA_BUNDLE="$SANDBOX_AUTHORITY_FILE" NO_PROXY=127.0.0.1 \
    "$scratch/venv/bin/python" tests/vendor-clients/sip_registration.py
stop_sandbox
