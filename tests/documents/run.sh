#!/usr/bin/env bash
# Our OpenAPI documents with tools that nobody here wrote: two validators, a tester that holds the sandbox against them, and a
# generated TypeScript client. Skipped where no package index can be reached.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/vendor-clients/sandbox.sh

install openapi-spec-validator==0.9.0
pip install --quiet schemathesis==4.32.5 || fail "it cannot be installed: $(cat "$scratch/pip.log")"
cp tests/documents/{package.json,tsconfig.json,client.ts} "$scratch"
if ! npm --prefix "$scratch" install --no-audit --no-fund --ignore-scripts >"$scratch/npm.log" 2>&1; then
    # What npm says if it can't reach its registry.
    grep -qE 'ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN' "$scratch/npm.log" || fail "npm: $(cat "$scratch/npm.log")"
    echo 'skipped: no package index can be reached to get the tools from'
    exit 0
fi
tool() { "$scratch/node_modules/.bin/$1" "${@:2}"; }
sources=(specs/{diga,signalwire,voximplant}/*.yaml)
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true NO_PROXY=127.0.0.1

for document in openapi/*.json "${sources[@]}"; do
    "$scratch/venv/bin/openapi-spec-validator" "$document"
done
tool redocly lint --config tests/documents/redocly.yaml openapi/*.json
# A source has no license of its own, and holds what others refer to.
tool redocly lint --config tests/documents/redocly.yaml --skip-rule info-license --skip-rule no-unused-components "${sources[@]}"

# Tests all operations of a platform at the sandbox: by examples, by generated requests, valid and not, and by sequences of them.
schemathesis() {
    PYTHONPATH=tests/documents SCHEMATHESIS_HOOKS=hooks \
        "$scratch/venv/bin/schemathesis" --config-file tests/documents/schemathesis.toml run "openapi/$1.json" \
        --max-examples 20 --warnings off --no-color "${@:2}"
}
start_sandbox
schemathesis signalwire --url "$SIGNALWIRE_BASE_URL" --auth "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN"
VOXIMPLANT_TOKEN=$(voximplant_token)
ERRORS_COME_WITH_200=1 schemathesis voximplant --url "$VOXIMPLANT_BASE_URL" --header "Authorization: Bearer $VOXIMPLANT_TOKEN"
schemathesis diga --url "$DIGA_BASE_URL" --header "Authorization: Bearer $DIGA_API_KEY"
stop_sandbox

for document in openapi/*.json; do
    tool openapi-typescript "$document" --output "$scratch/generated/$(basename "$document" .json).ts" >/dev/null
done
tool tsc --project "$scratch" --noEmit
tool tsc --project "$scratch" --outDir "$scratch/compiled"
start_sandbox
VOXIMPLANT_TOKEN=$(voximplant_token) node "$scratch/compiled/client.js"
stop_sandbox
echo 'documents: valid, true of the sandbox, and good for a client in TypeScript'
