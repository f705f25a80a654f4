#!/usr/bin/env bash
# Voximplant's own Python client against the sandbox. Skipped where no package index can be reached.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/vendor-clients/sandbox.sh

pip() { "$scratch/venv/bin/pip" --disable-pip-version-check "$@" >"$scratch/pip.log" 2>&1; }

python3 -m venv "$scratch/venv" >"$scratch/venv.log" 2>&1 || fail "python3 with venv is needed: $(cat "$scratch/venv.log")"
if ! pip index versions voximplant-apiclient; then
    # What pip says of each try to reach the index, and of nothing else.
    grep -q 'after connection broken by' "$scratch/pip.log" || fail "the index lacks it: $(cat "$scratch/pip.log")"
    echo "skipped: no package index can be reached to get Voximplant's Python client from"
    exit 0
fi
pip install --quiet voximplant-apiclient || fail "it cannot be installed: $(cat "$scratch/pip.log")"

# The client knows no scheme but https, and takes from this variable whom it trusts.
start_sandbox --tls
printf '%s' "$SANDBOX_AUTHORITY_PEM" >"$scratch/authority.pem"
printf '%s' "$VOXIMPLANT_CREDENTIALS_JSON" >"$scratch/credentials.json"
env REQUESTS_CA_BUNDLE="$scratch/authority.pem" NO_PROXY=127.0.0.1 \
    VOXIMPLANT_CREDENTIALS="$scratch/credentials.json" "$scratch/venv/bin/python" tests/vendor-clients/sip_registration.py
stop_sandbox
