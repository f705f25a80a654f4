#!/usr/bin/env bash
# A whole trunk from names alone, with the command line and nothing else: no id is typed, and no password is on a command
# line. Everything looks before it creates, so all of it can run again after a failure.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/vendor-clients/sandbox.sh
start_sandbox --registrar
PATH=$(cd "$(dirname "$trunkline")" && pwd):$PATH
cd "$scratch"
# Where the sandbox's SIP server is. A real domain needs none of this.
server=(--sip-server localhost --sip-port "$SANDBOX_SIP_TLS_PORT" --sip-ca-file "$SANDBOX_AUTHORITY_FILE")

# A store of passwords, here in files. Any password manager that can `get`, `put` and `delete` a name will do.
cat >store <<'STORE'
#!/bin/sh
umask 077
case $1 in
    get) cat "$2" 2>/dev/null || true ;;
    put) cat >"$2" ;;
    delete) rm -f "$2" ;;
esac
STORE
chmod +x store

set_up() {
    # SignalWire: a subscriber, and the SIP credential that her devices register with.
    subscriber=$(trunkline signalwire subscribers create --email ada@example.com \
        --unless-found email=ada@example.com --yes --values id)
    credential=$(trunkline signalwire subscriber-sip-credentials create "$subscriber" --username ada \
        --generate-password-into './store put current' --unless-found username=ada --values id)
    domain=$(trunkline signalwire sip-profile get --values domain)

    # Voximplant: a registration that logs in with it, and hands its calls to a rule of an application.
    application=$(trunkline voximplant applications find application_name=sandbox --values application_id)
    rule=$(trunkline voximplant rules find "$application" rule_name=incoming --values rule_id)
    registration=$(trunkline voximplant sip-registrations create --sip-username ada --proxy "$domain" \
        --password-command './store get current' --application-id "$application" --rule-id "$rule" \
        --unless-found sip_username=ada --unless-found proxy="$domain" --yes --values sip_registration_id)

    # Diga: a phone that calls with it, and the agent that takes its calls.
    agent=$(trunkline diga agents find name='Front desk' --values agent_id)
    version=$(trunkline diga agents list-versions "$agent" --where is_draft=false --limit 1 --values version_id)
    phone=$(trunkline diga phones import --phone-number +34675897654 --outbound-config.termination-uri "$domain" \
        --outbound-config.username ada --outbound-config.password-command './store get current' \
        --unless-found number=+34675897654 --values id)
    trunkline diga phones update "$phone" --inbound-version-id "$version" --values number

    # SignalWire: a number that rings the front desk.
    endpoint=$(trunkline signalwire sip-credentials create --username front-desk \
        --generate-password-into './store put front-desk' --unless-found username=front-desk --values sip_endpoint.id)
    number=$(trunkline signalwire phone-numbers find number=+15550100123 --values id)
    trunkline signalwire phone-numbers update "$number" --call-handler relay_sip_endpoint \
        --call-sip-endpoint-id "$endpoint" --verify --values number
}

# One password, everywhere it is used. The store has the new one before any platform does.
rotate() {
    cat >trunk.toml <<'MANIFEST'
version = 1
[signalwire.sip_profile]

[signalwire.subscriber_sip_credentials.ada]
subscriber = "ada@example.com"
username = "ada"
password = { generate = { length = 24 }, store = { command = ["./store"] } }

[voximplant.sip_registrations.ada]
sip_username = "ada"
proxy = { ref = "signalwire.sip_profile.domain" }
password = { ref = "signalwire.subscriber_sip_credentials.ada.password" }

[diga.phones.ada]
phone_number = "+34675897654"
[diga.phones.ada.outbound_config]
termination_uri = { ref = "signalwire.sip_profile.domain" }
username = "ada"
password = { ref = "signalwire.subscriber_sip_credentials.ada.password" }
MANIFEST
    trunkline rotate ada --manifest trunk.toml "${server[@]}"
}

# works SLOT: whether the SIP server accepts a password of the store.
works() {
    trunkline check sip "ada@$domain" --password-command "./store get $1" "${server[@]}"
}

# shows WHAT EXPECTED...: what a command prints, tab-separated.
shows() {
    local what=$1 expected
    shift
    expected=$(IFS=$'\t' && echo "$*")
    [ "$(cat)" = "$expected" ] || fail "$what is not as expected: $expected"
}

set_up
first="$subscriber $credential $registration $phone $endpoint"
set_up
[ "$first" = "$subscriber $credential $registration $phone $endpoint" ] || fail 'the second time created something'

# Each points to the next.
trunkline signalwire resources find display_name=ada@example.com --values id | shows 'the subscriber' "$subscriber"
trunkline voximplant sip-registrations find sip_registration_id="$registration" \
    --values sip_username,proxy,application_id,rule_id | shows 'the registration' ada "$domain" "$application" "$rule"
trunkline diga phones get "$phone" --values username,termination_uri,inbound_agent_id |
    shows 'the phone' ada "$domain" "$agent"
trunkline signalwire phone-numbers get "$number" --values call_handler,call_sip_endpoint_id |
    shows 'the number' relay_sip_endpoint "$endpoint"
works current
trunkline voximplant sip-registrations wait-registered "$registration" >registered

rotate
works current
if works previous; then fail 'the old password still works'; fi
! cmp -s current previous || fail 'the password is the old one'
trunkline plan trunk.toml --check-passwords "${server[@]}"
stop_sandbox
echo 'tour: all of it holds'
