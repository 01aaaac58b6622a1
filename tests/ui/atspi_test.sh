#!/usr/bin/env bash
# Shows that a screen reader gets the window through AT-SPI: starts it under Xvfb on a bus of its own and walks it from outside.
# Usage: atspi_test.sh HOLDFAST WALK.py. Says which program is missing, and skips (77), where it cannot be shown.
set -euo pipefail
holdfast=$1 walk=$2

for program in Xvfb dbus-run-session python3; do
    command -v "$program" >/dev/null || { echo "skipped: there is no $program here"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "skipped: there is no python3-pyatspi here"; exit 77; }
registry=$(find /usr/libexec /usr/lib -name at-spi-bus-launcher 2>/dev/null | head -1)
[[ -n $registry ]] || { echo "skipped: there is no at-spi2-core here"; exit 77; }

home=$(mktemp -d)
trap 'kill "${server-}" 2>/dev/null || true; rm -rf "$home"' EXIT

# Starts a display of its own and leaves its number in $display.
start_display() {
    rm -f "$home/display"
    exec 3<>"$home/display"
    # Without -noreset the server starts over when its last client leaves (the bus launcher asks it one thing and goes), and
    # refuses whoever comes meanwhile.
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset >/dev/null 2>&1 &
    server=$!
    for _ in $(seq 100); do [[ -s $home/display ]] && break; sleep 0.1; done
    [[ -s $home/display ]] || { echo "skipped: Xvfb does not start here"; exit 77; }
    display=:$(head -1 "$home/display")
}

walk_window() {
    DISPLAY=$display HOME=$home XDG_RUNTIME_DIR=$home QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 \
        GTK_MODULES='' timeout 60 dbus-run-session -- bash -c '
            "$1" --launch-immediately & bus=$!
            "$2" & window=$!
            status=0
            /usr/bin/python3 "$3" || status=$?
            kill "$window" "$bus" 2>/dev/null || true
            exit "$status"' _ "$registry" "$holdfast" "$walk"
}

# A display that the window never reached says nothing about the window: that alone is worth another try.
for _ in 1 2 3; do
    start_display
    status=0
    walk_window >"$home/said" 2>&1 || status=$?
    cat "$home/said"
    grep -q 'could not connect to display' "$home/said" || exit "$status"
    kill "$server" 2>/dev/null || true
done
exit 1
