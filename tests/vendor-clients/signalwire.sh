#!/usr/bin/env bash
# SignalWire's own command line, `sw`, against the sandbox. Skipped where no package index can be reached.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/vendor-clients/sandbox.sh

install swsh==3.0.2
start_sandbox --tls
# It keeps its settings in the home directory, and takes the space's host.
export HOME=$scratch SIGNALWIRE_SPACE=${SIGNALWIRE_BASE_URL#https://} NO_PROXY=127.0.0.1
export SSL_CERT_FILE=$SANDBOX_AUTHORITY_FILE REQUESTS_CA_BUNDLE=$SANDBOX_AUTHORITY_FILE

# sw WHAT ARGUMENTS...: must succeed. The output is kept for `has`.
sw() {
    "$scratch/venv/bin/sw" "$@" >"$scratch/output" 2>&1 || fail "sw $*: $(cat "$scratch/output")"
    echo "sw $1 $2"
}

# The last output has each of these.
has() {
    local text
    for text in "$@"; do
        grep -qF -- "$text" "$scratch/output" || fail "no $text in $(cat "$scratch/output")"
    done
}

# The last output has none of these.
lacks() {
    local text
    for text in "$@"; do
        ! grep -qF -- "$text" "$scratch/output" || fail "$text in $(cat "$scratch/output")"
    done
}

# The id of the resource that the last command shows.
id() { python3 -c 'import json, sys; print(json.load(sys.stdin)["id"])' <"$scratch/output"; }

sw subscribers create --json --set email=jane@example.com --set password=12345678
sw subscribers list --json
has jane@example.com
gateway='{"name":"carrier","uri":"sip:gw@example.com","encryption":"optional","ciphers":["AEAD_AES_256_GCM_8"],"codecs":["PCMU"]}'
sw gateways create --json --body "$gateway"
carrier=$(id)
sw gateways create --json --body "${gateway//carrier/spare}"
sw gateways list --json
has "$carrier" spare
sw sip create --json --set username=desk --set password=secret
sw sip list --json
has desk
sw sipaddr create --json --set name=line --set "calling_handler_resource_id=$SIGNALWIRE_RESOURCE_ID"
sw sipaddr list --json
has line
sw resources list --json
has "$carrier" jane@example.com desk
sw verified list --json
has +15550100199

sw numbers list --json
number=$(python3 -c 'import json, sys; rows = json.load(sys.stdin); print(rows[0]["id"])' <"$scratch/output")
sw numbers update "$number" --json --set call_handler=relay_script --set call_relay_script_url=https://example.com/swml
has relay_script
sw resources assign-to-phone-route "$carrier" --phone-route-id "$number" --handler calling --json
sw numbers get "$number" --json
has sip_gateway "$carrier"
! "$scratch/venv/bin/sw" resources delete carrier --yes >"$scratch/output" 2>&1 || fail "a gateway that takes calls was deleted"
has resource_assigned_as_handler

sw subscribers delete jane@example.com --yes
sw sip delete desk --yes
sw sipaddr delete line --yes
sw gateways delete spare --yes
sw resources delete "$SIGNALWIRE_RESOURCE_ID" --yes
sw resources list --json
lacks jane@example.com desk spare "$SIGNALWIRE_RESOURCE_ID"
stop_sandbox
