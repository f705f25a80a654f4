#!/usr/bin/env bash
# Checks passwords at a Kamailio: with each hash and each transport, the right one and a wrong one. The registrations of its
# devices must stay as they were. sipsak, a foreign client, gets the same verdicts.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v kamailio >/dev/null || ! command -v sipsak >/dev/null || ! [ -e /usr/lib/*/kamailio/modules/tls.so ]; then
    apt-get update -qq && apt-get install -y -qq kamailio kamailio-tls-modules sipsak
fi
modules=$(dirname /usr/lib/*/kamailio/modules/tls.so)/
# TRUNKLINE is the program, where it is built already.
trunkline=${TRUNKLINE:-target/debug/trunkline}
[ -n "${TRUNKLINE:-}" ] || cargo build --quiet --package trunkline-cli

folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT
printf 'correct horse\n' >"$folder/right"
printf 'wrong horse\n' >"$folder/wrong"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=example.test -addext subjectAltName=DNS:example.test \
    -addext basicConstraints=critical,CA:FALSE -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
chmod a+r "$folder"/* && chmod a+x "$folder"

# Writes a configuration: $1 is the hash, $2 the port of UDP and TCP, $3 that of TLS.
configuration() {
    cat <<CONFIGURATION
debug=-1
log_stderror=yes
children=1
tcp_children=1
enable_tls=yes
listen=udp:127.0.0.1:$2
listen=tcp:127.0.0.1:$2
listen=tls:127.0.0.1:$3
mpath="$modules"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "pv.so"
loadmodule "kex.so"
loadmodule "xlog.so"
loadmodule "maxfwd.so"
loadmodule "siputils.so"
loadmodule "textops.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "auth.so"
loadmodule "tls.so"
modparam("auth", "algorithm", "$1")
modparam("auth", "qop", "auth")
modparam("usrloc", "db_mode", 0)
modparam("tls", "tls_method", "TLSv1.2+")
modparam("tls", "private_key", "$folder/key.pem")
modparam("tls", "certificate", "$folder/certificate.pem")
request_route {
    if (!is_method("REGISTER")) { sl_send_reply("405", "Method Not Allowed"); exit; }
    if (!pv_www_authenticate("example.test", "correct horse", "0")) { www_challenge("example.test", "1"); exit; }
    if (\$au != "front-desk") { sl_send_reply("403", "Forbidden"); exit; }
    save("location");
}
CONFIGURATION
}

# The verdict on a password: $1 is the file, $2 the transport, $3 the port.
check() {
    "$trunkline" check sip front-desk@example.test --password-file "$folder/$1" --sip-server 127.0.0.1 --sip-port "$3" \
        --transport "$2" --sip-ca-file "$folder/certificate.pem"
}

witnesses=0 right=0 refused=0 changed=0 port=25060
for hash in MD5 SHA-256; do
    udp=$((port += 2)) tls=$((port + 1))
    configuration "$hash" "$udp" "$tls" >"$folder/$hash.cfg"
    mkdir "$folder/$hash"
    kamailio -DD -E -f "$folder/$hash.cfg" -Y "$folder/$hash" &>"$folder/$hash.log" &
    server=$!
    for _ in $(seq 100); do
        if (echo >"/dev/tcp/127.0.0.1/$tls") 2>/dev/null; then break; fi
        sleep 0.1
    done
    if [ "$hash" = MD5 ]; then
        # A device, for its registration to be left alone. sipsak knows MD5 only.
        sipsak -U -C sip:phone@192.0.2.7:5060 -x 600 -E tcp -s "sip:front-desk@127.0.0.1:$udp" -u front-desk -a 'correct horse' >/dev/null
        sipsak -U -C empty -E tcp -s "sip:front-desk@127.0.0.1:$udp" -u front-desk -a 'correct horse' >/dev/null
        ! sipsak -U -C empty -E tcp -s "sip:front-desk@127.0.0.1:$udp" -u front-desk -a 'wrong horse' &>/dev/null
    fi
    before=""
    for transport in udp tcp tls; do
        own=$udp
        [ $transport = tls ] && own=$tls
        witnesses=$((witnesses + 2))
        code=0
        seen=$(check right $transport "$own") || code=$?
        if [ $code = 0 ]; then right=$((right + 1)); else echo "$hash $transport: $seen"; fi
        bindings=$(grep -o '"sip:[^"]*"' <<<"$seen" || true)
        code=0
        seen=$(check wrong $transport "$own") || code=$?
        if [ $code = 1 ]; then refused=$((refused + 1)); else echo "$hash $transport, wrong password: $seen"; fi
        if [ -n "$before" ] && [ "$before" != "=$bindings" ]; then changed=$((changed + 1)); fi
        before="=$bindings"
    done
    [ "$hash" != MD5 ] || [ "$before" = '="sip:phone@192.0.2.7:5060"' ] || { echo "the device is gone: $before"; exit 1; }
    kill $server
    wait $server 2>/dev/null || true
done
echo "witnesses: $witnesses, right: $right/6, wrong refused: $refused/6, bindings changed: $changed"
[ "$right$refused$changed" = 660 ]
