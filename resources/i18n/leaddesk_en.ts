<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name />
    <message numerus="yes">
        <source>{days} d</source>
        <comment>days, as short as can be</comment>
        <translation><numerusform>{days} d</numerusform><numerusform>{days} d</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation><numerusform>Stale for %n day</numerusform><numerusform>Stale for %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %n day(s)</source>
        <translation><numerusform>In this stage for %n day</numerusform><numerusform>In this stage for %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation><numerusform>%n card</numerusform><numerusform>%n cards</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation><numerusform>%n card deleted</numerusform><numerusform>%n cards deleted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to {stage}</source>
        <translation><numerusform>%n card moved to {stage}</numerusform><numerusform>%n cards moved to {stage}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) this month</source>
        <translation><numerusform>%n card this month</numerusform><numerusform>%n cards this month</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation><numerusform>Copied %n row</numerusform><numerusform>Copied %n rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show the %n lead(s)</source>
        <translation><numerusform>Show the %n lead</numerusform><numerusform>Show the %n leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation><numerusform>%n channel</numerusform><numerusform>%n channels</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) have no channel and are a row of their own.</source>
        <translation><numerusform>%n lead has no channel and is a row of its own.</numerusform><numerusform>%n leads have no channel and are a row of their own.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of an unknown day are left out.</source>
        <translation><numerusform>%n lead of an unknown day is left out.</numerusform><numerusform>%n leads of an unknown day are left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are not counted.</source>
        <translation><numerusform>%n contact is not counted.</numerusform><numerusform>%n contacts are not counted.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were won before the day they were created.</source>
        <translation><numerusform>%n lead was won before the day it was created.</numerusform><numerusform>%n leads were won before the day they were created.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation><numerusform>%n day overdue</numerusform><numerusform>%n days overdue</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %n day(s)</source>
        <translation><numerusform>In {stage} for %n day</numerusform><numerusform>In {stage} for %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %n day(s)</source>
        <translation><numerusform>nothing done for %n day</numerusform><numerusform>nothing done for %n days</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation><numerusform>%n row copied</numerusform><numerusform>%n rows copied</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation><numerusform>%n more filter</numerusform><numerusform>%n more filters</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation><numerusform>{count} lead</numerusform><numerusform>{count} leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation><numerusform>{count} selected</numerusform><numerusform>{count} selected</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n lead(s)</source>
        <translation><numerusform>Tag %n lead</numerusform><numerusform>Tag %n leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation><numerusform>%n lead</numerusform><numerusform>%n leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) edited since stayed as they are</source>
        <translation><numerusform>%n row edited since stayed as it is</numerusform><numerusform>%n rows edited since stayed as they are</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation><numerusform>%n employee</numerusform><numerusform>%n employees</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation><numerusform>{count} account</numerusform><numerusform>{count} accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation><numerusform>%Ln row written to {file}</numerusform><numerusform>%Ln rows written to {file}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation><numerusform>%Ln text too long for a cell was shortened.</numerusform><numerusform>%Ln texts too long for a cell were shortened.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation><numerusform>%Ln question open</numerusform><numerusform>%Ln questions open</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation><numerusform>%Ln file</numerusform><numerusform>%Ln files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln lead(s)</source>
        <translation><numerusform>Import %Ln lead</numerusform><numerusform>Import %Ln leads</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln account(s)</source>
        <translation><numerusform>Import %Ln account</numerusform><numerusform>Import %Ln accounts</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln stakeholder(s)</source>
        <translation><numerusform>Import %Ln stakeholder</numerusform><numerusform>Import %Ln stakeholders</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln sale(s)</source>
        <translation><numerusform>Import %Ln sale</numerusform><numerusform>Import %Ln sales</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation><numerusform>Import %Ln row</numerusform><numerusform>Import %Ln rows</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation><numerusform>{count} document</numerusform><numerusform>{count} documents</numerusform></translation>
    </message>
</context>
</TS>
