#!/usr/bin/env bash
# The requests of the platforms' references against the sandbox, with curl.
set -euo pipefail
cd "$(dirname "$0")/../.."
. tests/vendor-clients/sandbox.sh

# call STATUS WHAT CURL_ARGUMENTS...: the response must have the status. Its body is kept for `has`.
call() {
    local expected=$1 what=$2 status
    shift 2
    status=$(curl --silent --show-error --noproxy '*' --output "$scratch/body" --write-out '%{http_code}' "$@")
    [ "$status" = "$expected" ] || fail "$what: status $status in place of $expected: $(cat "$scratch/body")"
    echo "$what: $status"
}

# The last response has each of these.
has() {
    local text
    for text in "$@"; do
        grep -qF -- "$text" "$scratch/body" || fail "no $text in $(cat "$scratch/body")"
    done
}

hides() {
    ! grep -qF -- "$1" "$scratch/body" || fail "$1 in a response"
}

start_sandbox
signalwire=(--user "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN" --header 'Content-Type: application/json')
diga=(--header "Authorization: Bearer $DIGA_API_KEY" --header 'Content-Type: application/json')

credential=$SIGNALWIRE_BASE_URL/api/fabric/resources/sip_endpoints/$SIGNALWIRE_SIP_CREDENTIAL_ID
call 200 'update a SIP credential' "${signalwire[@]}" --request PUT "$credential" --data '{
    "username": "User", "caller_id": "123456789", "send_as": "random", "password": "hack-me-if-you-can",
    "ciphers": ["AEAD_AES_256_GCM_8", "AES_256_CM_HMAC_SHA1_32"], "codecs": ["G722", "PCMA", "PCMU", "VP8"],
    "encryption": "required", "call_handler": "resource", "calling_handler_resource_id": "'"$SIGNALWIRE_RESOURCE_ID"'"
}'
has "\"id\":\"$SIGNALWIRE_SIP_CREDENTIAL_ID\"" '"type":"sip_endpoint"' '"username":"User"' '"encryption":"required"' \
    '"codecs":["G722","PCMA","PCMU","VP8"]' "\"calling_handler_resource_id\":\"$SIGNALWIRE_RESOURCE_ID\""
hides hack-me
call 200 'update it, and nothing else' "${signalwire[@]}" --request PUT "$credential" --data '{
    "call_handler": "passthrough", "calling_handler_resource_id": null
}'
has '"username":"User"' '"call_handler":"passthrough"' '"calling_handler_resource_id":null'
call 422 'update it with what is wrong' "${signalwire[@]}" --request PUT "$credential" --data '{
    "encryption": "sometimes"
}'
has '"type":"validation_error"' '"code":"invalid_parameter_value"' '"attribute":"encryption"'
# The header, spelled out as the reference does.
basic=$(printf '%s' "$SIGNALWIRE_PROJECT_ID:$SIGNALWIRE_API_TOKEN" | base64 | tr -d '\n')
call 200 'read it' --header "Authorization: Basic $basic" "$credential"
has '"username":"User"'
call 401 'read it with a wrong token' --user "$SIGNALWIRE_PROJECT_ID:wrong" "$credential"
has '{"error":"Unauthorized"}'

profile=$SIGNALWIRE_BASE_URL/api/relay/rest/sip_profile
call 201 'update the SIP profile' "${signalwire[@]}" --request PUT "$profile" --data '{
    "domain_identifier": "acme", "default_codecs": ["OPUS", "PCMU"], "default_encryption": "required",
    "default_ciphers": ["AES_256_CM_HMAC_SHA1_80"], "default_send_as": "+15551230001"
}'
has '"domain":"sandbox-acme.sip.signalwire.com"' '"default_codecs":["OPUS","PCMU"]' '"default_encryption":"required"' \
    '"default_ciphers":["AES_256_CM_HMAC_SHA1_80"]' '"default_send_as":"+15551230001"'
call 201 'take its number away' "${signalwire[@]}" --request PUT "$profile" --data '{ "default_send_as": null }'
has '"default_send_as":null' '"domain_identifier":"acme"'
call 200 'read it' "${signalwire[@]}" "$profile"
has '"default_send_as":null'

subscriber=$SIGNALWIRE_BASE_URL/api/fabric/resources/subscribers/$SIGNALWIRE_SUBSCRIBER_ID/sip_endpoints
endpoint='{
    "username": "justice-league", "password": "hack-me-if-you-can", "password_confirmation": "hack-me-if-you-can",
    "caller_id": "call-id-123", "send_as": "+14632322867", "ciphers": ["AEAD_AES_256_GCM_8"],
    "codecs": ["OPUS", "G729"], "encryption": "optional", "call_handler": "default"
}'
call 201 'create a SIP credential of a subscriber' "${signalwire[@]}" "$subscriber" --data "$endpoint"
has '"username":"justice-league"' '"caller_id":"call-id-123"' '"send_as":"+14632322867"' '"encryption":"optional"'
hides hack-me
call 422 'create it again' "${signalwire[@]}" "$subscriber" --data "$endpoint"
has '"code":"not_unique_within_project"' '"attribute":"username"'
call 200 'list those of the subscriber' "${signalwire[@]}" "$subscriber"
has '"data":[{' '"username":"justice-league"'

phone=$DIGA_BASE_URL/v1/phone/$DIGA_PHONE_ID
call 200 'update the SIP configuration of a phone' "${diga[@]}" --request PATCH "$phone/sip-config" --data '{
    "inbound_config": { "allowed_addresses": ["203.0.113.0/24"] },
    "outbound_config": { "termination_uri": "sip.example.org", "username": "trunk", "password": "hack-me-if-you-can" }
}'
has "\"id\":\"$DIGA_PHONE_ID\"" '"allowed_addresses":["203.0.113.0/24"]' '"termination_uri":"sip.example.org"' \
    '"username":"trunk"' '"inbound_media_encryption":"allow"'
hides hack-me
call 200 'read the phone' "${diga[@]}" "$phone"
has '"termination_uri":"sip.example.org"' '"telephony_provider":"custom"'
call 422 'update it with what is wrong' "${diga[@]}" --request PATCH "$phone/sip-config" --data '{
    "inbound_config": { "media_encryption": "allowed" }
}'
has '"loc":["body","inbound_config","media_encryption"]' '"type":"enum"'
call 401 'read it with a wrong key' --header 'Authorization: Bearer wrong' "$phone"
has '"error_code":"INVALID_API_KEY"'

voximplant=(--request POST --header "Authorization: Bearer $(voximplant_token)")

# The reference's samples have the parameters in the URL, and an empty JSON object beside them.
sample=(--header 'Content-Type: application/json' --data '{}')
update="$VOXIMPLANT_BASE_URL/platform_api/UpdateSipRegistration?sip_registration_id=$VOXIMPLANT_SIP_REGISTRATION_ID"
call 200 'update a SIP registration' "${voximplant[@]}" "${sample[@]}" "$update&sip_username=HedyLamarr&outbound_proxy=12"
has '{"result":1}'
call 200 'list it' "${voximplant[@]}" "${sample[@]}" \
    "$VOXIMPLANT_BASE_URL/platform_api/GetSipRegistrations?sip_registration_id=$VOXIMPLANT_SIP_REGISTRATION_ID"
has '"sip_username":"HedyLamarr"' '"outbound_proxy":"12"' '"count":1'
call 200 'update its password in the URL' "${voximplant[@]}" "${sample[@]}" "$update&password=hack-me-if-you-can"
has '"code":101' "'password' belongs in the body"
hides hack-me
call 200 'update its password in a form' "${voximplant[@]}" "$update" --data-urlencode 'password=hack-me-if-you-can'
has '{"result":1}'

# A port that is taken is named.
port=${DIGA_BASE_URL##*:}
! "$trunkline" sandbox --port "$port" >"$scratch/out" 2>"$scratch/err" || fail 'two sandboxes on one port'
grep -q "cannot listen on 127.0.0.1:$port" "$scratch/err" || fail "unclear: $(cat "$scratch/err")"
# So is it that nobody reads what it prints.
exec 3> >(true)
wait $!
! "$trunkline" sandbox >&3 2>"$scratch/err" || fail 'a sandbox that nobody knows the address of'
grep -q 'cannot print the variables' "$scratch/err" || fail "unclear: $(cat "$scratch/err")"
stop_sandbox
echo 'curl: all responses are as documented'
