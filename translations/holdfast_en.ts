<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>holdfast::ui::MeetingPage</name>
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
    <name>holdfast::ui::Reminders</name>
    <message numerus="yes">
        <source>%n duties</source>
        <translation>
            <numerusform>%n duty</numerusform>
            <numerusform>%n duties</numerusform>
        </translation>
    </message>
</context>
</TS>
