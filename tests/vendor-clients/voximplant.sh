#!/usr/bin/env bash
# Voximplant's own Python client against the sandbox. Skipped where the client cannot be installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/vendor-clients/sandbox.sh

skip() {
    echo "skipped: Voximplant's Python client was not run against the sandbox: $*"
    exit 0
}

python3 -m venv "$scratch/venv" >"$scratch/venv.log" 2>&1 || skip "python3 with venv is missing"
"$scratch/venv/bin/pip" install --quiet --disable-pip-version-check voximplant-apiclient >"$scratch/pip.log" 2>&1 ||
    skip "it cannot be installed: $(tail -n 1 "$scratch/pip.log")"

# The client knows no scheme but https, and takes from this variable whom it trusts.
start_sandbox --tls
printf '%s' "$SANDBOX_AUTHORITY_PEM" >"$scratch/authority.pem"
printf '%s' "$VOXIMPLANT_CREDENTIALS_JSON" >"$scratch/credentials.json"
env REQUESTS_CA_BUNDLE="$scratch/authority.pem" NO_PROXY=127.0.0.1 \
    VOXIMPLANT_CREDENTIALS="$scratch/credentials.json" "$scratch/venv/bin/python" tests/vendor-clients/sip_registration.py
stop_sandbox
