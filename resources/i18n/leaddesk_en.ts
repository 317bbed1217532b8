<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>{days} d</source>
        <comment>days, as short as can be</comment>
        <translation>
            <numerusform>{days} d</numerusform>
            <numerusform>{days} d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale for %Ln day(s)</source>
        <translation>
            <numerusform>Stale for %Ln day</numerusform>
            <numerusform>Stale for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %Ln day(s)</source>
        <translation>
            <numerusform>In this stage for %Ln day</numerusform>
            <numerusform>In this stage for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) open again</source>
        <translation>
            <numerusform>%Ln card open again</numerusform>
            <numerusform>%Ln cards open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) deleted</source>
        <translation>
            <numerusform>%Ln card deleted</numerusform>
            <numerusform>%Ln cards deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to {stage}</source>
        <translation>
            <numerusform>%Ln card moved to {stage}</numerusform>
            <numerusform>%Ln cards moved to {stage}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) this month</source>
        <translation>
            <numerusform>%Ln card this month</numerusform>
            <numerusform>%Ln cards this month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>Copied %Ln row</numerusform>
            <numerusform>Copied %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln lead(s)</source>
        <translation>
            <numerusform>Show the %Ln lead</numerusform>
            <numerusform>Show the %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next try: %Ln lead(s)</source>
        <translation>
            <numerusform>Next try: %Ln lead</numerusform>
            <numerusform>Next try: %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln channel</numerusform>
            <numerusform>%Ln channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln method</numerusform>
            <numerusform>%Ln methods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) have no channel and are a row of their own.</source>
        <translation>
            <numerusform>%Ln lead has no channel and is a row of its own.</numerusform>
            <numerusform>%Ln leads have no channel and are a row of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of an unknown day are left out.</source>
        <translation>
            <numerusform>%Ln lead of an unknown day is left out.</numerusform>
            <numerusform>%Ln leads of an unknown day are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not counted.</source>
        <translation>
            <numerusform>%Ln contact is not counted.</numerusform>
            <numerusform>%Ln contacts are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were won before the day they were created.</source>
        <translation>
            <numerusform>%Ln lead was won before the day it was created.</numerusform>
            <numerusform>%Ln leads were won before the day they were created.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %Ln day(s)</source>
        <translation>
            <numerusform>In {stage} for %Ln day</numerusform>
            <numerusform>In {stage} for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %Ln day(s)</source>
        <translation>
            <numerusform>nothing done for %Ln day</numerusform>
            <numerusform>nothing done for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>%Ln more filter</numerusform>
            <numerusform>%Ln more filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation>
            <numerusform>{count} lead</numerusform>
            <numerusform>{count} leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} selected</numerusform>
            <numerusform>{count} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln lead(s)</source>
        <translation>
            <numerusform>Tag %Ln lead</numerusform>
            <numerusform>Tag %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Import %Ln change</numerusform>
            <numerusform>Import %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a problem</source>
        <translation>
            <numerusform>%Ln row with a problem</numerusform>
            <numerusform>%Ln rows with a problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder(s)</source>
        <translation>
            <numerusform>%Ln stakeholder</numerusform>
            <numerusform>%Ln stakeholders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) notice</source>
        <translation>
            <numerusform>%Ln day’s notice</numerusform>
            <numerusform>%Ln days’ notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(-ies)</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of costs</source>
        <translation>
            <numerusform>%Ln row of costs</numerusform>
            <numerusform>%Ln rows of costs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of visits</source>
        <translation>
            <numerusform>%Ln row of visits</numerusform>
            <numerusform>%Ln rows of visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) edited since stayed as they are</source>
        <translation>
            <numerusform>%Ln row edited since stayed as it is</numerusform>
            <numerusform>%Ln rows edited since stayed as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln employee</numerusform>
            <numerusform>%Ln employees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>{count} account</numerusform>
            <numerusform>{count} accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln row written to {file}</numerusform>
            <numerusform>%Ln rows written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation>
            <numerusform>%Ln text too long for a cell was shortened.</numerusform>
            <numerusform>%Ln texts too long for a cell were shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln question open</numerusform>
            <numerusform>%Ln questions open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln problem row(s)…</source>
        <translation>
            <numerusform>Save the %Ln problem row…</numerusform>
            <numerusform>Save the %Ln problem rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make fields of %Ln further column(s)…</source>
        <translation>
            <numerusform>Make a field of %Ln further column…</numerusform>
            <numerusform>Make fields of %Ln further columns…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln discount code(s)</source>
        <translation>
            <numerusform>%Ln discount code</numerusform>
            <numerusform>%Ln discount codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM source(s)</source>
        <translation>
            <numerusform>%Ln UTM source</numerusform>
            <numerusform>%Ln UTM sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln form</numerusform>
            <numerusform>%Ln forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring site(s)</source>
        <translation>
            <numerusform>%Ln referring site</numerusform>
            <numerusform>%Ln referring sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM value(s)</source>
        <translation>
            <numerusform>%Ln UTM value</numerusform>
            <numerusform>%Ln UTM values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a heading</comment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %Ln day(s)</source>
        <translation>
            <numerusform>quiet for %Ln day</numerusform>
            <numerusform>quiet for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s)</source>
        <translation>
            <numerusform>Edit %Ln lead</numerusform>
            <numerusform>Edit %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) overdue</source>
        <translation>
            <numerusform>%Ln task overdue</numerusform>
            <numerusform>%Ln tasks overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due today</source>
        <translation>
            <numerusform>%Ln task due today</numerusform>
            <numerusform>%Ln tasks due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) due today</source>
        <translation>
            <numerusform>%Ln more task due today</numerusform>
            <numerusform>%Ln more tasks due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln lead(s)</source>
        <translation>
            <numerusform>Merge %Ln lead</numerusform>
            <numerusform>Merge %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln account(s)</source>
        <translation>
            <numerusform>Merge %Ln account</numerusform>
            <numerusform>Merge %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} group(s)</source>
        <translation>
            <numerusform>{count} group</numerusform>
            <numerusform>{count} groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln lead possibly there twice</numerusform>
            <numerusform>%Ln leads possibly there twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln account possibly there twice</numerusform>
            <numerusform>%Ln accounts possibly there twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) get a value.</source>
        <translation>
            <numerusform>%Ln lead gets a value.</numerusform>
            <numerusform>%Ln leads get a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln value does not fit and stays as a further detail: {some}</numerusform>
            <numerusform>%Ln values do not fit and stay as further details: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln value did not fit and stays as a further detail: {some}</numerusform>
            <numerusform>%Ln values did not fit and stay as further details: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “{name}” made: %Ln lead(s) hold it.</source>
        <translation>
            <numerusform>Field “{name}” made: %Ln lead has it.</numerusform>
            <numerusform>Field “{name}” made: %Ln leads have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) hold something in this field. Deleting it can be undone.</source>
        <translation>
            <numerusform>%Ln lead holds something in this field. Deleting it can be undone.</numerusform>
            <numerusform>%Ln leads hold something in this field. Deleting it can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) held something in it.</source>
        <translation>
            <numerusform>%Ln lead held something in it.</numerusform>
            <numerusform>%Ln leads held something in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further detail(s) of imports</source>
        <translation>
            <numerusform>%Ln further detail of imports</numerusform>
            <numerusform>%Ln further details of imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to the end of that stage.</source>
        <translation>
            <numerusform>%Ln lead goes to the end of that stage.</numerusform>
            <numerusform>%Ln leads go to the end of that stage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four in five of {count} won leads went on from here within %Ln day(s).</source>
        <translation>
            <numerusform>Four in five of {count} won leads went on from here within %Ln day.</numerusform>
            <numerusform>Four in five of {count} won leads went on from here within %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale after %Ln day(s)</source>
        <translation>
            <numerusform>Stale after %Ln day</numerusform>
            <numerusform>Stale after %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) of unknown length are left out.</source>
        <translation>
            <numerusform>%Ln stay of unknown length is left out.</numerusform>
            <numerusform>%Ln stays of unknown length are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go there.</source>
        <translation>
            <numerusform>%Ln lead goes there.</numerusform>
            <numerusform>%Ln leads go there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln time(s), by {days}; at first {day}</source>
        <translation>
            <numerusform>Put off once, by {days}; at first {day}</numerusform>
            <numerusform>Put off %Ln times, by {days} in all; at first {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln left out who wants no advertising.</numerusform>
            <numerusform>%Ln left out who want no advertising.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln of them wants no advertising.</numerusform>
            <numerusform>%Ln of them want no advertising.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document link(s)</source>
        <translation>
            <numerusform>%Ln document link</numerusform>
            <numerusform>%Ln document links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of consent</source>
        <translation>
            <numerusform>%Ln record of consent</numerusform>
            <numerusform>%Ln records of consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) with channel, stages, value and days: no figure changes</source>
        <translation>
            <numerusform>%Ln lead with channel, stages, value and days: no figure changes</numerusform>
            <numerusform>%Ln leads with channel, stages, value and days: no figure changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) with amounts, days and VAT, for the accountant</source>
        <translation>
            <numerusform>%Ln sale with amounts, days and VAT, for the accountant</numerusform>
            <numerusform>%Ln sales with amounts, days and VAT, for the accountant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day and kind of %Ln contact(s) with the person</source>
        <translation>
            <numerusform>Day and kind of %Ln activity</numerusform>
            <numerusform>Day and kind of %Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) among those who decide</source>
        <translation>
            <numerusform>%Ln seat among those who decide</numerusform>
            <numerusform>%Ln seats among those who decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln other(s) with the same e-mail address</source>
        <translation>
            <numerusform>Also %Ln other with the same e-mail address</numerusform>
            <numerusform>Also %Ln others with the same e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also what %Ln other(s) with the same e-mail address have</source>
        <translation>
            <numerusform>Also what %Ln other with the same e-mail address has</numerusform>
            <numerusform>Also what %Ln others with the same e-mail address have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) something was lost.</source>
        <translation>
            <numerusform>In %Ln place something was lost.</numerusform>
            <numerusform>In %Ln places something was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln won</numerusform>
            <numerusform>%Ln won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <comment>of an account</comment>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
</context>
</TS>
