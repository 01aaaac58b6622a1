<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>holdfast::ui::AccessPart</name>
    <message numerus="yes">
        <source>%n lines, newest first</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines, newest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n times before that</source>
        <translation>
            <numerusform>and once before that</numerusform>
            <numerusform>and %n times before that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AgendaView</name>
    <message numerus="yes">
        <source>%1 · %n pages</source>
        <translation>
            <numerusform>%1 · %n page</numerusform>
            <numerusform>%1 · %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open cases</source>
        <translation>
            <numerusform>%n open case</numerusform>
            <numerusform>%n open cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n files can be drawn: open, or closed in the last three months, and none that you work on.</source>
        <translation>
            <numerusform>%n file can be drawn: open, or closed in the last three months, and not one that you work on.</numerusform>
            <numerusform>%n files can be drawn: open, or closed in the last three months, and none that you work on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drawn %1 by %2 from %n files; there is no second draw in a quarter. Seed %3.</source>
        <translation>
            <numerusform>Drawn %1 by %2 from %n file; there is no second draw in a quarter. Seed %3.</numerusform>
            <numerusform>Drawn %1 by %2 from %n files; there is no second draw in a quarter. Seed %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::AuditPaper</name>
    <message numerus="yes">
        <source>%n files that the auditor does not work on</source>
        <translation>
            <numerusform>%n file that the auditor does not work on</numerusform>
            <numerusform>%n files that the auditor does not work on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::BackupsPart</name>
    <message numerus="yes">
        <source>%n minutes old</source>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours old</source>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CalendarPart</name>
    <message numerus="yes">
        <source>%n days were new.</source>
        <translation>
            <numerusform>%n day was new.</numerusform>
            <numerusform>%n days were new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::CaseReviewForm</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ChecklistForm</name>
    <message numerus="yes">
        <source>The record: kept, %n times</source>
        <translation>
            <numerusform>The record: kept, once</numerusform>
            <numerusform>The record: kept, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record: missed, late or breached %n times (%1)</source>
        <translation>
            <numerusform>The record: missed, late or breached once (%1)</numerusform>
            <numerusform>The record: missed, late or breached %n times (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExchangePart</name>
    <message numerus="yes">
        <source>%n entries were corrected in more than one way. Settle them under Conflicting corrections.</source>
        <translation>
            <numerusform>%n entry was corrected in more than one way. Settle it under Conflicting corrections.</numerusform>
            <numerusform>%n entries were corrected in more than one way. Settle them under Conflicting corrections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::ExchangeWords</name>
    <message numerus="yes">
        <source>%n entries are new here.</source>
        <translation>
            <numerusform>%n entry is new here.</numerusform>
            <numerusform>%n entries are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed letters came for those who can open them.</source>
        <translation>
            <numerusform>%n sealed letter came for those who can open it.</numerusform>
            <numerusform>%n sealed letters came for those who can open them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of people and their keys came with it. People and access shows who is who now.</source>
        <translation>
            <numerusform>%n change of people and their keys came with it. People and access shows who is who now.</numerusform>
            <numerusform>%n changes of people and their keys came with it. People and access shows who is who now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts before some of these are still missing. They come with another file from the same computer.</source>
        <translation>
            <numerusform>%n act before some of these is still missing. It comes with another file from the same computer.</numerusform>
            <numerusform>%n acts before some of these are still missing. They come with another file from the same computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken into the record; they are listed below, with what to do.</source>
        <translation>
            <numerusform>%n thing was not taken into the record; it is listed below, with what to do.</numerusform>
            <numerusform>%n things were not taken into the record; they are listed below, with what to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts in the name of %1 are signed with a passphrase that was replaced before. Ask %1 whether they wrote them.</source>
        <translation>
            <numerusform>%n act in the name of %1 is signed with a passphrase that was replaced before. Ask %1 whether they wrote it.</numerusform>
            <numerusform>%n acts in the name of %1 are signed with a passphrase that was replaced before. Ask %1 whether they wrote them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people can open it, each the part that is theirs.</source>
        <translation>
            <numerusform>%n person can open it.</numerusform>
            <numerusform>%n people can open it, each the part that is theirs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acts are in it.</source>
        <translation>
            <numerusform>%n act is in it.</numerusform>
            <numerusform>%n acts are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::FileView</name>
    <message numerus="yes">
        <source>%n lines are still to be answered</source>
        <translation>
            <numerusform>%n line is still to be answered</numerusform>
            <numerusform>%n lines are still to be answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::Reminders</name>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>holdfast::ui::RetentionPart</name>
    <message numerus="yes">
        <source>%n cases are kept longer. Nothing is ever erased by itself.</source>
        <translation>
            <numerusform>%n case is kept longer. Nothing is ever erased by itself.</numerusform>
            <numerusform>%n cases are kept longer. Nothing is ever erased by itself.</numerusform>
        </translation>
    </message>
</context>
</TS>
