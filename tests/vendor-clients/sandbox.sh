# For the scripts beside this one and in tests/documents: starts the sandbox, sets the variables that it prints, and stops it.
# They run from the root of the repository and use a directory of their own, which is gone when they end.

scratch=$(mktemp -d)
SANDBOX_PID=
trap '[ -z "$SANDBOX_PID" ] || kill "$SANDBOX_PID"; rm -r "$scratch"' EXIT

fail() {
    echo "failed: $*" >&2
    exit 1
}

# TRUNKLINE is the program, where it is built already.
trunkline=${TRUNKLINE:-${CARGO_TARGET_DIR:-target}/debug/trunkline}
[ -n "${TRUNKLINE:-}" ] || cargo build --quiet -p trunkline-cli

# Starts it on a free port; the arguments are the sandbox's.
start_sandbox() {
    # Not a part of `eval`, which would hide a failure.
    local variables
    variables=$("$trunkline" sandbox --env bash "$@") || fail "the sandbox did not start"
    eval "$variables"
}

# As Ctrl-C does. It removes its files when it ends.
stop_sandbox() {
    kill -INT "$SANDBOX_PID"
    SANDBOX_PID=
    for _ in $(seq 100); do
        [ -e "$VOXIMPLANT_CREDENTIALS" ] || return 0
        sleep 0.05
    done
    fail "the sandbox did not end"
}

# A token of Voximplant's, made of what is in its credentials file.
voximplant_token() {
    local claims signed
    member() { sed -E "s/.*\"$1\":\"?([^,\"}]*).*/\1/" "$VOXIMPLANT_CREDENTIALS"; }
    base64url() { base64 | tr -d '=\n' | tr '+/' '-_'; }
    printf '%b' "$(member private_key)" >"$scratch/key.pem"
    claims="{\"iss\":$(member account_id),\"iat\":$(($(date +%s) - 5)),\"exp\":$(($(date +%s) + 600))}"
    signed=$(printf '{"alg":"RS256","typ":"JWT","kid":"%s"}' "$(member key_id)" | base64url).$(base64url <<<"$claims")
    echo "$signed.$(printf '%s' "$signed" | openssl dgst -sha256 -sign "$scratch/key.pem" -binary | base64url)"
}

pip() { "$scratch/venv/bin/pip" --disable-pip-version-check "$@" >"$scratch/pip.log" 2>&1; }

# Installs a vendor's Python package into an environment of its own. Ends the script where no package index can be reached.
install() {
    python3 -m venv "$scratch/venv" >"$scratch/venv.log" 2>&1 || fail "python3 with venv is needed: $(cat "$scratch/venv.log")"
    if ! pip index versions "${1%%==*}"; then
        # What pip says of each try to reach the index, and of nothing else.
        grep -q 'after connection broken by' "$scratch/pip.log" || fail "the index lacks it: $(cat "$scratch/pip.log")"
        echo "skipped: no package index can be reached to get $1 from"
        exit 0
    fi
    pip install --quiet "$1" || fail "it cannot be installed: $(cat "$scratch/pip.log")"
}
