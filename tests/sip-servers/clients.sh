#!/usr/bin/env bash
# sipsak and sipp, foreign SIP clients, at the sandbox's registrar: the right password and a wrong one, over UDP and TCP. A
# password that is set by API is the one that registers, and `trunkline check sip` sees the devices that sipp registers.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v sipsak >/dev/null || ! command -v sipp >/dev/null; then
    apt-get update -qq && apt-get install -y -qq sipsak sip-tester
fi
. tests/vendor-clients/sandbox.sh

# Both know MD5 only.
start_sandbox --registrar MD5
printf 'correct-horse' >"$scratch/right"
curl --silent --show-error --fail --noproxy '*' --user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN" --request PUT \
    --header 'Content-Type: application/json' --data '{"password": "correct-horse"}' --output "$scratch/updated" \
    "$SIGNALWIRE_BASE_URL/api/fabric/resources/sip_endpoints/$SIGNALWIRE_SIP_CREDENTIAL_ID"

# $1 is the transport, $2 the password.
ask_sipsak() {
    local -n port=SANDBOX_SIP_${1^^}_PORT
    sipsak -U -C empty -i -E "$1" -s "sip:$SANDBOX_SIP_USERNAME@127.0.0.1:$port" -u "$SANDBOX_SIP_USERNAME" -a "$2" &>"$scratch/log"
}
register_with_sipp() {
    local -n port=SANDBOX_SIP_${1^^}_PORT
    local response="[authentication username=$SANDBOX_SIP_USERNAME password=$2]"
    printf 'SEQUENTIAL\n%s;%s;%s\n' "$SANDBOX_SIP_DOMAIN" "$SANDBOX_SIP_USERNAME" "$response" >"$scratch/fields.csv"
    sipp "127.0.0.1:$port" -sf tests/sip-servers/register.xml -inf "$scratch/fields.csv" -t "${1:0:1}1" -m 1 -timeout 10 \
        -nostdin &>"$scratch/log"
}

right=0 refused=0
for transport in udp tcp; do
    for client in ask_sipsak register_with_sipp; do
        if $client $transport 'correct-horse'; then right=$((right + 1)); else fail "$client $transport: $(cat "$scratch/log")"; fi
        # The password from before the update, and one that never was any.
        for wrong in "$SANDBOX_SIP_PASSWORD" 'wrong-horse'; do
            if ! $client $transport "$wrong"; then refused=$((refused + 1)); else fail "$client $transport took $wrong"; fi
        done
    done
done
seen=$("$trunkline" check sip "$SANDBOX_SIP_USERNAME@$SANDBOX_SIP_DOMAIN" --password-file "$scratch/right" --sip-server localhost \
    --sip-port "$SANDBOX_SIP_TLS_PORT" --sip-ca-file "$SANDBOX_AUTHORITY_FILE")
bindings=$(grep -c 'sip:phone@192.0.2.7:5060;transport=\(UDP\|TCP\)' <<<"$seen" || true)
stop_sandbox
echo "right: $right/4, wrong refused: $refused/8, devices seen: $bindings/2"
[ "$right$refused$bindings" = 482 ]
