#!/usr/bin/env bash
# Checks who includes what: `includes.sh [ROOT]`. Prints each fault as FILE:LINE: MESSAGE; exits 1 if there is one.
#   core/FOLDER includes its own folder and those that core/includes.txt permits, and what is permitted is used;
#   core and its tests know no Qt; ui and app go through workspace, never to vault or its database;
#   nobody uses Debian's plain sqlite3.h or Qt's SQL module, which bring a second SQLite beside SQLCipher's.
set -euo pipefail
cd "${1:-$(dirname "$0")/../..}"

folders=()
for folder in core app ui resources tests; do
    [[ -d $folder ]] && folders+=("$folder")
done

# "FILE:LINE:#include <NAME>" becomes "FILE LINE KIND NAME" (KIND is < or "), and mentions of Qt's SQL module "FILE LINE sql -".
uses() {
    grep -rnE --include='*.h' --include='*.cpp' '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]' "${folders[@]}" |
        sed -E 's/^([^:]+):([0-9]+):[^<"]*([<"])([^>"]*).*/\1 \2 \3 \4/' || true
    grep -rnE --include='*.h' --include='*.cpp' --include=CMakeLists.txt 'QtSql|QSql|Qt6::Sql' "${folders[@]}" |
        sed -E 's/^([^:]+):([0-9]+):.*/\1 \2 sql -/' || true
}

# The folders that have sources, one a line: an entry of the table about a folder that is still empty is not called unused.
present() {
    find core resources -name '*.h' -o -name '*.cpp' | sed -E 's,^core/,,; s,/.*,,' | sort -u
}

awk '
    function fault(message) { print file ":" line ": " message; faults++ }
    function starts(text, start) { return index(text, start) == 1 }

    FILENAME == "core/includes.txt" {
        if (/^#/ || !NF) next
        folder = $1
        if (sub(/:$/, "", folder) != 1) { file = FILENAME; line = FNR; fault("not a line of the form \"folder: folders\""); next }
        known[folder] = 1
        for (i = 2; i <= NF; i++) permitted[folder, $i] = FNR
        next
    }
    FILENAME == ARGV[2] { has_sources[$1] = 1; next }

    {
        file = $1; line = $2; kind = $3; name = $4
        split(file, path, "/")
        into = starts(name, "core/") ? substr(name, 6) : name
        sub(/\/.*/, "", into)

        if (kind == "sql") { fault("Qt'\''s SQL module brings a second SQLite beside SQLCipher'\''s"); next }
        if (name == "sqlite3.h") fault("sqlite3.h belongs to another SQLite; include <SQLiteCpp/...> or <sqlcipher/sqlite3.h>")

        in_core = path[1] == "core"
        if ((in_core || (path[1] == "tests" && path[2] == "core")) && kind == "<" && name ~ /^(Q[A-Z]|Qt)/)
            fault("core knows no Qt, but includes <" name ">")
        if ((path[1] == "ui" || path[1] == "app") && (into == "vault" || into == "SQLiteCpp" || into == "sqlcipher"))
            fault(path[1] " goes through workspace, but includes " name)

        if (!in_core) next
        folder = path[2]
        if (!(folder in known)) {
            if (!(folder in missed)) fault("core/" folder " has no line in core/includes.txt")
            missed[folder] = 1
        } else if (kind == "\"" && name !~ /\//) {
            fault("write the folder too: \"" folder "/" name "\"")
        } else if (into == "ui" || into == "app" || into == "tests") {
            fault("core stands on nothing above it, but includes " name)
        } else if (into != folder && (kind == "\"" || into in known)) {
            used[folder, into] = 1
            if (!((folder, into) in permitted)) fault("core/" folder " may not include " into " (core/includes.txt)")
        }
    }

    END {
        file = "core/includes.txt"
        for (entry in permitted) {
            split(entry, pair, SUBSEP)
            if ((pair[1] in has_sources) && (pair[2] in has_sources) && !(entry in used)) {
                line = permitted[entry]
                fault("core/" pair[1] " no longer includes " pair[2] "; take the entry out")
            }
        }
        exit faults > 0
    }
' core/includes.txt <(present) <(uses)
