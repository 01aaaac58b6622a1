#pragma once
#include "app/cli.h"

namespace holdfast {

// Each adds its verbs to the command line. `cli` and `app` must outlive the parsing; a verb sets `cli.ended`.

void add_init_verb(CLI::App& app, Cli& cli);
void add_person_verb(CLI::App& app, Cli& cli);
void add_passphrase_verb(CLI::App& app, Cli& cli);
void add_recovery_verbs(CLI::App& app, Cli& cli);    ///< recover, recovery
void add_device_verb(CLI::App& app, Cli& cli);
void add_access_verb(CLI::App& app, Cli& cli);
void add_assessor_verb(CLI::App& app, Cli& cli);
void add_record_verb(CLI::App& app, Cli& cli);
void add_exchange_verbs(CLI::App& app, Cli& cli);       ///< import, export, schema
void add_case_verbs(CLI::App& app, Cli& cli);           ///< cases, case
void add_obligations_verbs(CLI::App& app, Cli& cli);    ///< obligations, gates
void add_search_verb(CLI::App& app, Cli& cli);
void add_policy_verb(CLI::App& app, Cli& cli);
void add_calendar_verb(CLI::App& app, Cli& cli);
void add_upkeep_verbs(CLI::App& app, Cli& cli);     ///< verify, rebuild
void add_document_verb(CLI::App& app, Cli& cli);    ///< document add, list, get
void add_erase_verbs(CLI::App& app, Cli& cli);      ///< erase, hold
void add_backup_verbs(CLI::App& app, Cli& cli);     ///< backup, backups, restore, retention
void add_letter_verb(CLI::App& app, Cli& cli);      ///< letter draft, sign, release
void add_bundle_verbs(CLI::App& app, Cli& cli);     ///< bundle, merge, conflicts
void add_sample_verb(CLI::App& app, Cli& cli);

}
