<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>holdfast::ui::AgendaModel</name>
    <message>
        <source>Covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Gweithwyr</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AttendancePanel</name>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>There for the intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There for the ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AuditPage</name>
    <message>
        <source>Draw this quarter&apos;s sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter&apos;s sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Line of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit of case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files in the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each line held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audit is due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit was due by %1 (A4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next audit is due by %1 (A4.4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files can be drawn: open, or closed in the last three months, and none that you work on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn %1 by %2 from %n files; there is no second draw in a quarter. Seed %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CalendarPart</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Why it is not worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the closure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge a gov.uk file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closures never lengthen a limit that the Standard sets for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are not worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Calendar and closures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a closure now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank-holidays.json from gov.uk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days were new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChecklistForm</name>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The record: kept, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The record: it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The record: missed, late or breached %n times (%1)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The record: not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not hold the survivors&apos; record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ClauseTag</name>
    <message>
        <source>Clause %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DayCalendar</name>
    <message>
        <source>Days counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DayControl</name>
    <message>
        <source>such as 31/1 or 31 Jan 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>That is not a day. Write it as 31/1 or 31 Jan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DueLabel</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::DueWords</name>
    <message>
        <source>under an hour over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the end of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused until the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::EarlierActionsForm</name>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none to go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried to which day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · carried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FactForm</name>
    <message>
        <source>Write the day, such as 31/1 or 31 Jan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: put it into the text beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the case reads this entry, so it has no text: nothing in it may say how, where or why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

Corrected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the case record: everybody on the case reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the survivors’ record: ISS and managers read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the survivors’ record: you will not see it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileView</name>
    <message>
        <source>Record this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that come of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are still to be answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FirstRun</name>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Make the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose an empty folder for the new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty or not there yet, on this computer&apos;s own disk. All that is in it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Enw&apos;r gwasanaeth</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>The town or office, where there are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>It decides the bank holidays, and some clauses of the Standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You become the first service and case manager. You can add the others, and hand these roles on, once the record is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eich enw</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Short, as you type it each time. It can be read by anybody who has the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Making the record, and measuring how slow a guess at a passphrase can be made on this computer. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of 3 · The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 of 3 · You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 3 · The recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Frame</name>
    <message>
        <source>SAMPLE · everybody in this record is invented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1 · offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Head</name>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Lock at once (Ctrl+L)</source>
        <translation>Cloi ar unwaith (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::KindPicker</name>
    <message>
        <source>What happened? Type a word of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::LongWork</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewActionsForm</name>
    <message>
        <source>Add an action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>ISS alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests in the survivors&apos; record: the intervention does not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::NewPassphrase</name>
    <message>
        <source>The two are not the same yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cyfrinymadrodd newydd</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and can be remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OwedList</name>
    <message>
        <source>What is owed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PeoplePart</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New first passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Can be read by anybody who has the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits until somebody who holds the key signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New first passphrase for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can sign in. Let them set a passphrase of their own in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new first passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the access of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They cannot sign in any more, and what they could open is encrypted anew. What they recorded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PersonChip</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PlacesPart</name>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>behaviour-change group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour change, one to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intensive case management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short motivational intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Safleoedd</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes, sites, agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: no place may be offered (B4.1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::PolicyPart</name>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B4.5: the day of the handover counts as day one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4.3: due at the same clock time of the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: 12 hours, 3 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polisi</translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · set by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to shorten its limit. From the moment it is set it holds for what begins then; what runs keeps the limit it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a limit: write a number and a unit, such as 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is set, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings are set, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is longer than the Standard has it (%1): a limit can only be shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is outside what a service may set (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy was refused at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Rail</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecordPanel</name>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not happen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the fields is changed so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still missing: it is said beside its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has happened is written down with the time when it happened. Is the time right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager can let it go on, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the work go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The override stands in the record with your name and this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it not happen at all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry stays in the record and is marked as withdrawn; it counts for nothing any more. Say how it came to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RecoveryCodeStep</name>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every manager forgets their passphrase, this code is the only way back in. Write it on paper and lock it in a safe, apart from the computer. It is shown this once, and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two groups of the code from your paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what the code says. Look at your paper, or see the code again and write it down anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the code again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record&apos;s fingerprint, to write beside it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1 of the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Reminders</name>
    <message numerus="yes">
        <source>%n duties</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ReviewForm</name>
    <message>
        <source>1 · Earlier actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 · New actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 · Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both teams read this. What must stay with the ISS goes under 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 · Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The children&apos;s safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 · Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to other work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>His place is in question: a decision is owed (B2.6).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the work still suits him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>6 · For the ISS alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in the survivors&apos; record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shown in the view for both teams, nor in their minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · assessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · concern since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk that he presents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No survivor is recorded as at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at risk of significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a worry was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>early help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed to social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social care not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: no relevant children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No child is recorded, nor that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suitability</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ServicePage</name>
    <message>
        <source>Parts of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SettingsPage</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Testun a lliwiau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Maint y testun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Lliwiau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>From the next unlocking on. What is not translated stays English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also locks when the computer sleeps, when its screen is locked, and with Ctrl+L. What was being typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Fy nghyfrinymadrodd</translation>
    </message>
    <message>
        <source>The passphrase I have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::SystemWatch</name>
    <message>
        <source>The case record is being locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TodayModel</name>
    <message>
        <source>somebody no longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Next seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I owe, and those I cover for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the whole service owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cymal</translation>
    </message>
    <message>
        <source>Why is the chosen row due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is the chosen row due? (press ?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F5 to try again. If it happens again, lock the record and run holdfast-cli verify on its folder (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue · %2 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is owed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed under this clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other clauses have duties that are not met yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You owe nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties appear here as soon as something is recorded that opens them on a case of yours, or of somebody you cover for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties appear here as soon as a referral, a session or a contact is recorded that opens them. Records are brought in with holdfast-cli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row in the list, and its reasons stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be read. Press F5 to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::UnlockPage</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Start a new service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Choose the folder of the service&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the service&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Enw mewngofnodi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the case record of your service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s swap is not encrypted. What is open here could be written to its disk and be found there. Ask whoever looks after it to encrypt the disk, or to turn swap off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the service&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WhenControl</name>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first time (summer time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second time (winter time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a day. Write it as 31/1 or 31 Jan 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a time. Write it as 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks went forward: there was no such time on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Why is this due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this stop work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respect Standard 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no set time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clause&apos;s own limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, recorded by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: %1. Not counted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until the next case review; then it is owed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 until %2; then it is owed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1; it ran out on %2, so it is owed again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attendance_problem</name>
    <message>
        <source>Nobody stands for either side: what is recorded will not count as a review (A4.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands for the ISS: what is recorded will not count as a review (A4.1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands for the intervention: what is recorded will not count as a review (A4.1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>There are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perpetrator and the survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen or done by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He no longer takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was opened by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided not to refer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doesn’t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Himself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children’s social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult social care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cafcass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other person at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unborn child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hung up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not safe to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour change group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour change one to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intensive case management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short motivational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-to-one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent an apology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspension is considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact with him lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rearrested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsuitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criminal justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors’ services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child in need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not established</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic abuse protection notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-molestation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restraining order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalking protection order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prohibited steps order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child arrangements order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bail conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPANI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coercive control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breach of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child harmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would not be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at risk any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact was declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling would not be safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency is involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disengaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iss worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation>Lloegr</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Seen or done by a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>date_edit</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day_text</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>yfory</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Told about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the survivor agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were details asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At or above the MARAC threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the service approved by Cafcass?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is he able to take part?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one survivor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan ends with this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chronology was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were invited to comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern as the ISS recorded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concerns were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, office and how to reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Gwlad</translation>
    </message>
    <message>
        <source>Did the court order the work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds only: the details themselves go to the ISS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it about domestic abuse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expert report was considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is later contact welcome?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It raises concern for a survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The danger is imminent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act first, then write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service and the ISS were explained and offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISS linked to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people on the case call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets or met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Meets on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is he motivated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nobody relevant to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our service agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May he know that the ISS knows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were the police involved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Whom it protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who referred him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship to him</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than its author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt is not contact: record a conversation as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One date a line, such as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example “the dentist”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example her GP, or the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Safle</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The social worker agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It states the limits of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the child stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suitability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told or withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed on his side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He was told that the ISS will make contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detail itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to the ISS alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to nobody who does not ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which survivor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ISS side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be remembered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was worked on, and how was he?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said? Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened? Only the survivors’ record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in whose words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the concern?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does this programme fit him?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it decided so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What puts his place in question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why may the work go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it come to be written?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can the duty not be met?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it begin again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it paused?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was poor about it, and what was asked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that helps to follow it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why must nothing be erased?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that was said; a reason why telling him would be unsafe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that should be read beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>form_context</name>
    <message>
        <source>%1 (perpetrator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (child)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Criminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Sessions and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Referral and assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courts and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>The case itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FlagControl</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ManyControl</name>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::OneControl</name>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Refusals</name>
    <message>
        <source>There is no service record in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds vault.json. If it is on a drive or stick, check that it is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network drive, where the record could be damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the copy on this computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is open in another Holdfast window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or close that window, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is open already, by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again; check Caps Lock. A service manager can give you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in to this record by that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or ask a service manager which name was set for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That recovery code belongs to another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it against the printed sheet of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in by that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be a sign-in name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name that was set for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was written by a newer Holdfast (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same version here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the record is not what was written (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop using this copy, keep it as it is, and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the record was not signed by this service (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed it. Tell your data protection lead and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is protected too lightly to be real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your data protection lead; do not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This installation cannot read encrypted records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Holdfast again from its package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions, or the write-protection of the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not read or write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the folder elsewhere and check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not allow this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a service manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would be left who can manage people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody else a service manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would be left who can open part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody else with that role sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be opened (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, run holdfast-cli verify on the folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>holdfast::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Offers to unlock the record in FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdfast, the case record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Archwilio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
</context>
<context>
    <name>refused_words</name>
    <message>
        <source>The record could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be written (%1). Nothing was lost: try again, and if it happens again, lock the record and look at the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 stops %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your roles do not allow this. Ask a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such case any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that this belongs to is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That person is not known on this case. Record them first, then this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on the case can read this entry, so it carries no text of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason: write it beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever authorises this has to be a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That would loosen the Standard, or is outside its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a calendar: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in: %1 lines are not good, the first of them line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the record is damaged. Lock the record and run holdfast-cli verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk</name>
    <message>
        <source>High risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>risk_in_words</name>
    <message>
        <source>At the MARAC threshold · concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the MARAC threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specific concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>short_date</name>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>weakness</name>
    <message>
        <source>It is short: use twelve letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built on a word that is guessed early: put more words together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a name in it that somebody who knows you would try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has keys that lie side by side, such as “qwerty”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a run such as “abc” or “123”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a year or a date in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
