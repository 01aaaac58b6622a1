#pragma once
#include "standard/owed.h"

// One function a rule, one file a section of the Standard. Each reads like its clause: which facts open it, by when, what
// meets it, what excuses it. Rules that read the case record alone are given no other.

namespace holdfast::rules {

// a4.cpp: case management and recording
void entries_recorded(const CaseFile& file, Owed& owed);         // R08, A4.3
void case_reviewed(const CaseFile& file, Owed& owed);            // R09, A4.1
void review_valid(const CaseFile& file, Owed& owed);             // R10, A4.1
void children_in_review(const CaseFile& file, Owed& owed);       // R11, B6.3
void suitability_in_review(const CaseFile& file, Owed& owed);    // R12, B2.5

// b2.cpp: intake
void details_passed_when_known(const CaseFile& file, Owed& owed);    // R01, B2.4
void details_sought(const CaseFile& file, Owed& owed);               // R45, B2.4
void consulted_before_offer(const CaseFile& file, Owed& owed);       // R24, B2.7
void confidentiality_agreed(const CaseFile& file, Owed& owed);       // R27, B2.3
void outcome_told(const CaseFile& file, Owed& owed);                 // R33, B2.11
void match_signed_off(const CaseFile& file, Owed& owed);             // R34, B2.8
void suspension_decided(const CaseFile& file, Owed& owed);           // R41, B2.6
void charge_decided(const CaseFile& file, Owed& owed);               // R42, B2.7

// b3.cpp: risk
void tool_in_every_case(const CaseFile& file, Owed& owed);     // R31, B3.1
void risk_outcome_shared(const CaseFile& file, Owed& owed);    // R44, B3.5

// b4_iss.cpp: the Integrated Support Service
void details_passed_at_access(const CaseFile& file, Owed& owed);    // R02, B4.5
void survivor_reached(const CaseFile& file, Owed& owed);            // R03, B4.5
void survivor_reached_sooner(const CaseFile& file, Owed& owed);     // R04, B4.5
void information_before_work(const CaseFile& file, Owed& owed);     // R05, B4.5
void programme_has_iss(const CaseFile& file, Owed& owed);           // R35, B4.1
void separate_workers(const CaseFile& file, Owed& owed);            // R28, B4.2

// b4_told.cpp: what survivors and others are told
void engagement_change_told(const CaseFile& file, Owed& owed);    // R06, B4.8
void agencies_told(const CaseFile& file, Owed& owed);             // R46, B4.8
void concern_shared(const CaseFile& file, Owed& owed);            // R07, B4.7
void agreement_signed(const CaseFile& file, Owed& owed);          // R26, B4.4
void suitability_told(const CaseFile& file, Owed& owed);          // R36, B4.9

// b6.cpp: children and the family courts
void plan_reviewed(const CaseFile& file, Owed& owed);           // R22, B6.7
void plan_agreed(const CaseFile& file, Owed& owed);             // R37, B6.7
void joint_working(const CaseFile& file, Owed& owed);           // R38, B6.8
void private_law(const CaseFile& file, Owed& owed);             // R25, B6.12
void report_signed_off(const CaseFile& file, Owed& owed);       // R30, B6.9
void public_law_informed(const CaseFile& file, Owed& owed);     // R39, B6.10
void application_answered(const CaseFile& file, Owed& owed);    // R40, B6.14

// d1.cpp: other agencies
void marac_decided(const CaseFile& file, Owed& owed);     // R32, D1.2
void justice_linked(const CaseFile& file, Owed& owed);    // R43, D1.4

}
