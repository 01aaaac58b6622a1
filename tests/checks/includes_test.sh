#!/usr/bin/env bash
# Tries includes.sh on small trees: one that is right, and the same with one thing wrong at a time.
set -euo pipefail
check=$(dirname "$(realpath "$0")")/includes.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# A fresh tree in which every rule is kept.
plant() {
    rm -rf "$work/tree"
    mkdir -p "$work"/tree/{core/{time,record,vault},app,ui/today,resources,tests/core/record}
    cd "$work/tree"
    printf '%s\n' '# folder: folders' 'time: resources' 'record: time' 'vault: record' 'report: record' >core/includes.txt
    printf '%s\n' '#include <string>' '#include "resources/resources.h"' >core/time/instant.cpp
    printf '%s\n' '#include "time/instant.h"' >core/record/ids.h
    printf '%s\n' '#include "record/ids.h"' '#include <SQLiteCpp/Database.h>' >core/vault/ledger.cpp
    printf '%s\n' '#include "workspace/workspace.h"' >app/main.cpp
    printf '%s\n' '#include <QWidget>' '#include "workspace/workspace.h"' >ui/today/today_page.h
    touch resources/resources.h
}

# expect WHAT PATTERN: the check passes ("") or prints a fault that matches.
expect() {
    local output status=0
    output=$("$check" "$work/tree" 2>&1) || status=$?
    if [[ -z $2 && $status == 0 && -z $output ]] || [[ -n $2 && $status == 1 && $output =~ $2 ]]; then
        return
    fi
    echo "FAILED: $1: exit $status, wanted /$2/, got: ${output:-nothing}"
    failed=1
}

# wrong WHAT FILE LINE PATTERN: adds a line to a file of a fresh tree and expects a fault that matches.
wrong() {
    plant
    echo "$3" >>"$2"
    expect "$1" "$4"
}

plant
expect "a tree in which all is right" ""

wrong "an include that the table does not permit" core/time/deadline.h '#include "record/ids.h"' \
    '^core/time/deadline.h:1: core/time may not include record'
wrong "the same with the core folder written" core/record/ids.h '  # include  "core/vault/ledger.h"' \
    '^core/record/ids.h:2: core/record may not include vault'
wrong "the same in angle brackets" core/record/ids.h '#include <vault/ledger.h>' 'core/record may not include vault'
wrong "a permission that nothing uses" core/includes.txt 'vault: time' \
    '^core/includes.txt:6: core/vault no longer includes time'
wrong "an include without its folder" core/record/codec.cpp '#include "ids.h"' 'write the folder too: "record/ids.h"'
plant
mkdir core/extra && echo '#include <string>' >core/extra/extra.h
expect "a folder that the table does not know" '^core/extra/extra.h:1: core/extra has no line'
wrong "Qt in core" core/record/ids.h '#include <QString>' 'core knows no Qt'
wrong "Qt in core, by module" core/record/ids.h '#include <QtCore/QString>' 'core knows no Qt'
wrong "Qt in a test of core" tests/core/record/ids_test.cpp '#include <QTest>' 'core knows no Qt'
wrong "core standing on ui" core/record/ids.h '#include "ui/today/today_page.h"' 'core stands on nothing above it'
wrong "ui reaching into the vault" ui/today/today_page.h '#include "vault/ledger.h"' \
    '^ui/today/today_page.h:3: ui goes through workspace'
wrong "app reaching into the vault" app/main.cpp '#include "core/vault/ledger.h"' '^app/main.cpp:2: app goes through workspace'
wrong "app reaching into the database" app/main.cpp '#include <SQLiteCpp/Database.h>' 'app goes through workspace'
wrong "the other SQLite's header" core/vault/ledger.cpp '#include <sqlite3.h>' 'belongs to another SQLite'
wrong "Qt's SQL module in code" ui/today/today_page.h '#include <QSqlDatabase>' '^ui/today/today_page.h:3: Qt.s SQL module'
wrong "Qt's SQL module in the build" ui/CMakeLists.txt 'target_link_libraries(ui Qt6::Sql)' '^ui/CMakeLists.txt:1: Qt.s SQL module'

plant
echo 'vault - record' >>core/includes.txt
expect "a line of the table that cannot be read" '^core/includes.txt:6: not a line of the form'

exit $failed
