#!/bin/sh
# How fast `evenhand serve` answers, against Debian's nginx on the same machine in the same run.
#
#   benches/serve.sh                 pages against nginx, then the print desk
#   benches/serve.sh pages           a reading page, plain and in brotli, against nginx
#   benches/serve.sh print           40 distinct orders at the print desk, over HTTP
#   benches/serve.sh soak MINUTES    memory under a mix of everything
#   benches/serve.sh attack MINUTES  readers among floods, slow readers and stalled bundles; 20s is 20 seconds
#
# It needs Debian's curl, wrk and nginx-light. Everything stays on 127.0.0.1, in a temporary folder,
# and ends by itself. Numbers are for reading, not for tests: a busy machine bends them.
#
# pages   Both servers send the same bytes on the same cores, turn by turn, to wrk with 64 connections
#         that are kept alive. Said is the median of 5 rounds of 3 seconds, and the ratio to nginx: above
#         1 is faster. nginx reads from disk with sendfile and open_file_cache, on 2 workers, without a
#         log; brotli is a file that was packed before. nginx adds Server and Connection of its own,
#         so two of our guards are left out there: both send as many header lines.
# print   An order is a form sent to /en/print/, laid out, and its page fetched.
# soak    Pages, ranges of sound, search, print and bundles; every 30 seconds the memory of the service
#         and of its workers is said, and at the end how many answers there were, by what was asked and
#         by status. A print order or a bundle for which no place is free is told so by 503.
# attack  Readers alone, then among twice the load that saturates the service, for as long as is said, with 4,000 slow
#         readers, stalled bundles, requests that come byte by byte, and floods of asks, orders, searches and uploads:
#         answers by status and how many refusals say when to come back, p50 and p99 of readers normally and attacked,
#         the slowest /healthz, the memory every ten seconds, and which promises were kept (benches/attack.py, which
#         names its settings). The rate is the service's own there. It needs python3.
#
# Settings, by the environment:
#   EVENHAND     the program: target/release/evenhand
#   CONTENT      the content: content
#   OUT          a folder that `evenhand build --out` filled; without it everything is made first
#   ROUNDS, SECONDS_EACH, CONNECTIONS, ORDERS      5, 3, 64, 40
set -eu

EVENHAND=${EVENHAND:-target/release/evenhand}
CONTENT=${CONTENT:-content}
ROUNDS=${ROUNDS:-5}
SECONDS_EACH=${SECONDS_EACH:-3}
CONNECTIONS=${CONNECTIONS:-64}
ORDERS=${ORDERS:-40}
OURS=${OURS:-18480}
PRIVATE=${PRIVATE:-18481}
THEIRS=${THEIRS:-18482}
PAGE=en/rights/fair-trial

temp=$(mktemp -d)
served=
nginx=
end() {
    [ -z "$nginx" ] || kill "$nginx" 2>/dev/null || true
    [ -z "$served" ] || kill "$served" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$temp"
}
trap end EXIT
trap 'exit 130' INT TERM

case ${1:-all} in attack) tools="curl python3" ;; *) tools="curl wrk nginx" ;; esac
for tool in $tools; do
    PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || {
        echo "$tool is missing: apt-get install curl wrk nginx-light python3" >&2
        exit 3
    }
done

# Starts the service and waits until nothing is left to make.
serve() {
    out=${OUT:-$temp/out}
    "$EVENHAND" serve --content "$CONTENT" --out "$out" --data "$temp/data" --rate "${RATE:-100000000}" \
        --listen "127.0.0.1:$OURS" --private "127.0.0.1:$PRIVATE" >"$temp/log" 2>&1 &
    served=$!
    until curl -sf "http://127.0.0.1:$PRIVATE/readyz" >"$temp/ready"; do
        kill -0 "$served" 2>/dev/null || { cat "$temp/log" >&2; exit 3; }
        sleep 0.2
    done
    until [ "$(number made)" -ge "$(number of)" ] || [ "$(($(number made) + $(number failed)))" -ge "$(number of)" ]; do
        sleep 2
        curl -sf "http://127.0.0.1:$PRIVATE/readyz" >"$temp/ready"
    done
    # Pages are put into memory after the start: what is measured begins when the service rests.
    before=0
    while now=$(worked "$served"); [ "$((now - before))" -gt 2 ]; do
        before=$now
        sleep 1
    done
}

# The CPU time of a process so far, in clock ticks.
worked() {
    awk '{ print $14 + $15 }' "/proc/$1/stat"
}

number() {
    sed "s/.*\"$1\":\([0-9]*\).*/\1/" "$temp/ready"
}

# nginx with the bytes and the headers that the service sends.
nginx_too() {
    url=http://127.0.0.1:$OURS/$PAGE/
    mkdir -p "$temp/www"
    chmod 755 "$temp" "$temp/www"
    curl -sf "$url" -D "$temp/head" -o "$temp/www/page.html"
    curl -sf -H 'Accept-Encoding: br' "$url" -o "$temp/www/page.br"
    # What nginx says by itself, and two for its own Server and Connection, are left out.
    own='^(HTTP|date|content-type|content-length|etag|last-modified|accept-ranges|x-content-type-options|cross-origin-opener-policy)'
    tr -d '\r' <"$temp/head" | grep -Evi "$own" | sed -n 's/^\([^:]*\): \(.*\)$/add_header \1 "\2";/p' >"$temp/headers"
    cat >"$temp/nginx.conf" <<CONF
daemon off;
worker_processes 2;
pid $temp/nginx.pid;
error_log $temp/nginx.log;
events { worker_connections 1024; multi_accept on; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    tcp_nodelay on;
    server_tokens off;
    keepalive_timeout 65;
    keepalive_requests 100000000;
    open_file_cache max=100 inactive=60s;
    open_file_cache_valid 60s;
    default_type "text/html; charset=utf-8";
    client_body_temp_path $temp/1;
    proxy_temp_path $temp/2;
    fastcgi_temp_path $temp/3;
    uwsgi_temp_path $temp/4;
    scgi_temp_path $temp/5;
    server {
        listen 127.0.0.1:$THEIRS backlog=1024;
        root $temp/www;
        types { }
        include $temp/headers;
        location = /page.br {
            include $temp/headers;
            add_header content-encoding br;
        }
    }
}
CONF
    PATH=$PATH:/usr/sbin nginx -e "$temp/nginx.log" -c "$temp/nginx.conf" &
    nginx=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$THEIRS/page.html"; do
        kill -0 "$nginx" 2>/dev/null || { cat "$temp/nginx.log" >&2; exit 3; }
        sleep 0.1
    done
}

# Answers in a second: a URL, and the coding that is asked for.
rate() {
    wrk -t1 -c"$CONNECTIONS" -d"$SECONDS_EACH" -H "Accept-Encoding: $2" "$1" >"$temp/wrk"
    ! grep -E 'Non-2xx|Socket errors' "$temp/wrk" >&2 || return 1
    awk '/^Requests\/sec/ { print $2 }' "$temp/wrk"
}

# The number at a hundredth of a file of numbers.
percentile() {
    sort -n "$2" | awk -v p="$1" '{ all[NR] = $1 } END { at = int((NR * p + 99) / 100); print all[at < 1 ? 1 : at] }'
}

compare() {
    ours=http://127.0.0.1:$OURS/$PAGE/
    theirs=http://127.0.0.1:$THEIRS/$2
    for server in ours theirs; do
        eval "url=\$$server"
        curl -sf -H "Accept-Encoding: $3" -D "$temp/$server.head" -o "$temp/$server.body" "$url"
        echo "$1, $url: $(wc -c <"$temp/$server.body") bytes, $(grep -c : "$temp/$server.head") header lines" \
            "of $(wc -c <"$temp/$server.head") bytes"
    done
    cmp "$temp/ours.body" "$temp/theirs.body"
    : >"$temp/ours"
    : >"$temp/theirs"
    round=0
    while [ "$round" -lt "$ROUNDS" ]; do
        rate "$ours" "$3" >>"$temp/ours"
        rate "$theirs" "$3" >>"$temp/theirs"
        round=$((round + 1))
    done
    a=$(percentile 50 "$temp/ours")
    b=$(percentile 50 "$temp/theirs")
    awk -v what="$1" -v a="$a" -v b="$b" \
        'BEGIN { printf "%s: evenhand %.0f a second, nginx %.0f a second, ratio %.2f\n", what, a, b, a / b }'
}

pages() {
    nginx_too
    compare plain page.html identity
    compare brotli page.br br
}

# The seconds of one order, from the form to the page that shows what was laid out.
order() {
    curl -sSL --max-time 60 -o "$temp/laid" -w '%{time_total} %{http_code}\n' \
        --data "piece=rights%2F$2&wording=standard&profile=aph-18&paper=a4&theme=white&name=Order+$1" \
        "http://127.0.0.1:$OURS/en/print/" >"$temp/order"
    read -r seconds status <"$temp/order"
    [ "$status" = 200 ] || { echo "an order was answered by $status" >&2; return 1; }
    echo "$seconds"
}

print() {
    pieces=$(cd "$CONTENT/rights" && for piece in */; do echo "${piece%/}"; done)
    for piece in $pieces; do order "warm-$piece" "$piece" >/dev/null; done
    : >"$temp/orders"
    count=0
    while [ "$count" -lt "$ORDERS" ]; do
        for piece in $pieces; do
            [ "$count" -lt "$ORDERS" ] || break
            count=$((count + 1))
            order "$count" "$piece" >>"$temp/orders"
        done
    done
    awk -v n="$ORDERS" -v a="$(percentile 50 "$temp/orders")" -v b="$(percentile 95 "$temp/orders")" \
        'BEGIN { printf "print desk, warm, %d distinct orders one by one: p50 %.0f ms, p95 %.0f ms\n", n, a * 1000, b * 1000 }'
}

# An account with a translation of its own, whose files are read when they are sent.
join() {
    printf %s 'four small green boats' | "$EVENHAND" people add Bench --role contributor --lang en --passphrase-stdin --new \
        --out "${OUT:-$temp/out}" --data "$temp/data" >"$temp/log"
}

# Sends a form to the desk and says one header of the answer: its name, the path, the form.
desk() {
    curl -sf -D - -o "$temp/page" -H "origin: http://127.0.0.1:$OURS" -H "cookie: ${COOKIE:-}" --data "$3" \
        "http://127.0.0.1:$OURS$2" | tr -d '\r' | sed -n "s/^$1: \([^;]*\).*/\1/p"
}

# The memory of a process, in megabytes.
memory() {
    awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"
}

# The megabytes of answers that the service keeps in memory on purpose, within its settings.
kept() {
    curl -sf "http://127.0.0.1:$PRIVATE/metrics" | awk '/^evenhand_memory_bytes/ { printf "%.0f", $2 / 1000000 }'
}

soak() {
    cat >"$temp/mix.lua" <<'LUA'
local pieces = { "asking-for-support", "equal-treatment", "fair-trial", "police-and-court", "restorative-justice" }
local langs = { "en", "ar", "fr", "es" }
local words = { "interpreter", "court", "police", "witness", "support", "compensation" }
local count, first = 0, math.random(1, 1000000000)
function init() first = os.time() end
request = function()
    count = count + 1
    local piece, lang = pieces[count % #pieces + 1], langs[count % #langs + 1]
    local at = count % 1000
    if at == 0 then
        return wrk.format("GET", "/en/bundle/evenhand.zip?lang=en&form=mp3&piece=rights/" .. piece)
    elseif at == 500 then
        local form = "piece=rights%2F" .. piece .. "&profile=aph-18&name=" .. first .. "-" .. count
        return wrk.format("POST", "/en/print/", { ["Content-Type"] = "application/x-www-form-urlencoded" }, form)
    elseif at % 20 == 1 then
        return wrk.format("GET", "/en/search?q=" .. words[count % #words + 1])
    elseif at % 20 == 2 then
        local from = (count * 4096) % 400000
        return wrk.format("GET", "/en/rights/" .. piece .. "/" .. piece .. ".en.mp3", { ["Range"] = "bytes=" .. from .. "-" .. from + 65535 })
    end
    local coding = ({ "br", "gzip", "identity" })[count % 3 + 1]
    return wrk.format("GET", "/" .. lang .. "/rights/" .. piece .. "/", { ["Accept-Encoding"] = coding })
end
LUA
    echo "0 s: service $(memory "$served") MB"
    wrk -t1 -c16 -d"$(($1 * 60))" --timeout 60s -s "$temp/mix.lua" "http://127.0.0.1:$OURS" >"$temp/wrk" &
    load=$!
    passed=0
    while [ "$passed" -lt "$(($1 * 60))" ]; do
        sleep 30
        passed=$((passed + 30))
        workers=$(for child in $(cat "/proc/$served/task/$served/children"); do memory "$child"; printf ' '; done)
        echo "$passed s: service $(memory "$served") MB, of them $(kept) MB kept to be sent, workers ${workers:-none}"
    done
    wait "$load"
    grep -E 'requests in|Non-2xx|Socket errors|Requests/sec' "$temp/wrk"
    curl -sf "http://127.0.0.1:$PRIVATE/metrics" |
        sed -n 's/^evenhand_answers_total{kind="\(.*\)",status="\(.*\)"} \(.*\)/  \3 answers of \2 to \1/p' | sort -k4,4 -k6,6
    sleep 10
    echo "10 s of rest later: service $(memory "$served") MB"
    # Now and then an order or a bundle is told that all places are taken; more than that measures nothing.
    awk '/requests in/ { all = $1 } /Non-2xx/ { refused = $NF } END { exit refused * 100 > all }' "$temp/wrk"
}

case ${1:-all} in
    all) serve; pages; print ;;
    pages) serve; pages ;;
    print) serve; print ;;
    soak)
        case ${2:-} in '' | *[!0-9]*) echo "say how many minutes: benches/serve.sh soak 10" >&2; exit 1 ;; esac
        [ "$2" -le 240 ] || { echo "four hours are the most" >&2; exit 1; }
        serve
        soak "$2"
        ;;
    attack)
        case ${2:-s} in
            *[!0-9s]* | *s?* | s) echo "say how many minutes or seconds: benches/serve.sh attack 10, attack 20s" >&2; exit 1 ;;
            *s) seconds=${2%s} ;;
            *) seconds=$(($2 * 60)) ;;
        esac
        [ "$seconds" -le 3600 ] || { echo "an hour is the most" >&2; exit 1; }
        RATE=${RATE:-30}
        ulimit -n "$(ulimit -Hn)"
        join
        serve
        COOKIE=$(desk set-cookie /desk/sign-in/ 'name=Bench&passphrase=four+small+green+boats&to=/desk/')
        WORK=$(desk location /desk/work/ "collection=rights&piece=fair-trial&lang=${LANGUAGE:-sv}&level=standard")
        export COOKIE WORK
        python3 "$(dirname "$0")/attack.py" "$OURS" "$PRIVATE" "$served" "$seconds"
        ;;
    *) sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 1 ;;
esac
