#pragma once
// SQLCipher's own SQLite, and SQLiteCpp on top of it. Include this and never either alone:
// SQLiteCpp must be told where SQLCipher is built on an SQLite before 3.19, which names one type
// differently.
#include <sqlcipher/sqlite3.h>
#if SQLITE_VERSION_NUMBER < 3019000 && !defined(SQLITE_USE_LEGACY_STRUCT)
#define SQLITE_USE_LEGACY_STRUCT
#endif
#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
