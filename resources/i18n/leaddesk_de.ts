<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>--sheet is for workbooks; a CSV file has no sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from is after --to; swap the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{platform}”, which Qt does not have here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. `leaddesk --help` lists what can be done without a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen {display} does not answer; WAYLAND_DISPLAY has to name one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{path}” is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for “{path}”; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” may not be written: it is protected, or open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” mixes orders of day, month and year, as in “{one}” and “{other}”; say with --date-order dmy, mdy or ymd which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, y year); say with --date-order {one} or --date-order {other} which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date as “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a picture. Save the table as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a PDF document. Save the table as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an Excel workbook. Save it as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an Office document, perhaps an old Excel workbook. Save it as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an OpenDocument spreadsheet. Save it as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a text document. Save the table as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a database. Export the table from it as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a compressed archive. Unpack it and import the CSV file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a program, not a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is an address card (vCard). Export the addresses as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in UTF-16, not in UTF-8. Save it as CSV (UTF-8), or add --encoding utf-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text file. Save the table as CSV (UTF-8) and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {count} columns; LeadDesk reads {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in UTF-8: line {line} holds bytes that mean nothing in it. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}: line {line} holds bytes that mean nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not the name of an encoding; use a name such as utf-8, cp1252 or utf-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” was given to two fields; choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is not a field of {kind}; choose one of {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} was given to two columns, “{one}” and “{other}”; choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{column}” has a decimal comma in “{comma}” and a decimal point in “{point}”; say with --decimal comma or --decimal point which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read in two ways; say with --decimal comma or --decimal point which one it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “{value}” is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a preset; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}; a quotation mark or a delimiter is out of place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a probability from 0 to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sheet}” is larger than a sheet of Excel can be ({rows} rows); export it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity belongs to a lead or an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent belongs to one lead or one stakeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a time zone; use a name such as Europe/Rome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly better than all other leads together: {others}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly worse than all other leads together: {others}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. About as good as all other leads together: {others}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, but anything between {low}% and {high}% is likely. Too few to compare with all other leads together: {others}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has brought no leads yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{won} of {leads} became customers. There are no other leads to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “{stage}” is not in use any more; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address, a phone number or an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs pipeline, stage and status together, or none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open: it has no closing day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “{name}” needs a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be kept exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sorting by “{key}”; use one of {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}:” needs a value right after the colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is a text; use &gt; and &lt; with days, amounts and numbers, or put the value in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{key}”; did you mean “{nearest}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{key}”; put the text in quotes to search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is:{flag}” is not known; use one of {flags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” ends before it starts; write the smaller value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 2026-01-31, 2026-01, 2026, today or yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write it without separator, or with one decimal more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be compared; write it as 1250 or 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} do not add up to gross {gross} (in the smallest unit of the currency).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “{name}” is won or lost: its probability is 100 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag is one or more words without a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of LeadDesk is missing: {name}. Install LeadDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the account “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}” to “{account}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself or to an account below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can only report to somebody at the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot report to somebody who reports to “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an activity for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit an activity of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete an activity of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {count} leads to “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} leads with “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {count} leads to “{owner}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {count} leads to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the channel “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the channel “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the campaign “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has costs or visits in another channel; make a new campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the campaign “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a channel “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a campaign “{name}” in this channel already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign “{name}” cannot end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has some of pipeline, stage and status, but not all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is {status}, which does not fit its stage “{stage}” ({kind}) or its pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is in the stage “{stage}”, but that is not the one it entered last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has no place in the column “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the sale {sale} does not add up: net {net_minor} and VAT {vat_minor} are not {gross_minor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history knows nothing of the import run {run}, so it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} rows of {table} hold something that cannot be read. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a row of {target} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not agree with the leads; some may not be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table}, “{name}”, is not found and sorted by what it holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than these {count} of this sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{person}” is not at the account of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat “{person}” on the committee of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{person}” is not on the committee of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{person}” off the committee of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent needs a purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the consent of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and visits cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the costs of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an amount of money, the worth of goods, or the time that was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record costs of “{channel}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete costs of “{channel}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record visits from “{channel}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete visits from “{channel}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not one of “{channel}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them, nothing can be said about this lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the committee yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If {name} leaves, nobody speaks for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contact only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who releases the money is on the committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, last spoken to {days} days ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The champion is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is against it, influence {influence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, influence {influence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strong blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a currency; write a code such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{choice}” is still in use in the field “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “{field}” of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “{name}” needs choices, each with a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a choice field has choices; “{name}” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is a number such as -1234.50, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has more decimal places than {currency} has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is none of the choices of “{field}”: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is 1 for yes or 0 for no, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is a web address such as https://example.com, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample shop has at least one lead, not {leads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has leads already; make a new one for the sample shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample shop needs the channels, pipelines and stages that every new file has; make a new file for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import run {run}; `leaddesk history` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” cannot be changed by editing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {selected} rows, {written} could be written; “{path}” was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a profile; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” belongs to the file that is open; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only leads and stakeholders can be written as address cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact profile is for CSV files; choose a language for a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins; swap the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only leads and sales have a day to be chosen by; leave the period out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is written as JSON only; for other formats, export one list at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is written with all that it holds; leave period and search out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on the board already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{name}” on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}” to “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{name}” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline for such a lead; make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has no stage of the kind “{kind}”; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a contact; put it on the board first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {kind} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the stage “{stage}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be above itself; the parent was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name to know an account by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stands in the file more than once; the first row counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not say which currency it is in; add a column “currency” with codes such as USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a consent as LeadDesk writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the phone number “{value}” cannot be understood; it is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no day and no month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and goods are in two currencies; write them in two rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no amount, no goods and no hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no number of visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed before they were created, and kept so: {count} (the first in line {line}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {count} leads fit “{name}”; the row was skipped. Give it an id, or merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has the address or number of “{other}”; it is a new lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name, company, account, e-mail address, phone number or id to know a lead by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline “{name}” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “{name}” is new; its method is taken to be {method}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “{name}” is new: an open stage, its probability 0 % until you set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is won and lost at once; give one of the days, or a status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no name, e-mail address, phone number or id to know a person by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, to whom somebody reports, is not among the people of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a role; write one of {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {more} more warnings like the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} control characters (such as NUL) were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a header but no rows; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {file} can be used; line {line}: {reason} Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document {number} has lines in two currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: the sale has no date; it is in no month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say which lead the sale is from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead “{name}”; import the leads first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead “{name}” is not won; a sale is from a won lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several leads are called “{name}”; name the lead by its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has amounts in two currencies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net, VAT and gross do not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has sales, which must stay for the accounts. Credit them, and keep the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no win-back pipeline in this file; make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win back “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” changes when the card is moved, not by editing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a lead or to an account, not to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}; swap the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline in this file; make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale needs at least one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put what was sold at one VAT code into one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line needs a net or a gross amount, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale cannot be negative; credit the one that it takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VAT code “{code}” does not hold on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line needs a VAT code or a VAT rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several VAT codes have the rate {rate} %; choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VAT rate {rate} % does not hold on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VAT code “{code}” needs the rate of the other country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate of the VAT code “{code}” is {rate} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A VAT rate lies between 0 and 100 %, not at {rate} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still open; win it first, then record the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is lost; a sale needs one that is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a sale to “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” is a credit note; it cannot be credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit note cannot be older than “{number}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of “{number}” to be credited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit the sale “{number}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the sale “{number}” as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the sale “{number}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{number}” has a credit note; delete that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the sale “{number}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month {month} is closed: its sales are final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “{setting}” that can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the setting “{setting}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “{name}” with “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no tag “{tag}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the task “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the task “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “{title}” is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the task “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task “{title}” is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the task “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the task “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note “{number}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale “{number}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” holds something that cannot be kept: broken characters, or too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” cannot be {value}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged: {problem}. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is open in another window or program. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; check the name or make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of “{path}” does not hold the same rows. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. Restore a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged. Restore a backup of it; the damaged file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”. Make room and try again; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” or its folder may not be written to. Change permissions or copy it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is being written to by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read or written: the disk reports an error. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row {row} of {table} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {row} cannot go: {other} refers to it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {row} needs a row of {other} that is gone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a {table} already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: rows of {tables} would have been lost. It is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited after this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was added to it after this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by rows that stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that this change needs is not in the file any more. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a LeadDesk file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes): it is no LeadDesk file. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was made by a newer LeadDesk (file version {found}). Install that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search has {count} terms; write at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change {change} in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead {lead} went on to another stage since. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {table} {row}; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; install it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; Debian calls the packages {packages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs the system library {library}; install it with `sudo apt install {package}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs the system libraries {libraries}; install them with `sudo apt install {packages}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a sale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this column in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back at the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A committee decides about a lead. This account has no lead yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the committee of this lead yet. Add who decides, or give somebody below a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{days} d</source>
        <comment>days, as short as can be</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In this stage since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more than the {limit} that it should have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” moved to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved to {stage}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leads {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this board yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lead is a card here. Drag it from stage to stage until it is won or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import puts leads here as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is won. Record the sale, so that it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) this month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows these leads in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leads came in and no costs were entered in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total or months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the month the lead came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>leads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>leads</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days to win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned per {unit} spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goods, {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much to be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of hours; write 3, 3.5 or 3:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and visits of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of purchasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual &amp;role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and go to the month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, and go to the next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also recorded for single days, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts in {currencies} are not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of all channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns; a press sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>pipelines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads that became customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of leads that became customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue from customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your channels pays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see how many leads and customers each channel brings, what a customer costs, and what it earns. It starts with your leads: bring them from a file, or add the first by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a spreadsheet anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no day that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads are counted by the day they came in; customers are those of them won to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the %n lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early</source>
        <comment>verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly better than all others together: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly worse than all others together: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. About as good as all others together: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{won} of {leads} became customers, likely {low} to {high}. Too few to compare with all others: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its costs to see if it pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{earned} per {unit} spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs, but no customer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) have no channel and are a row of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No costs entered: {channels} and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No costs entered: {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) of an unknown day are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Costs of {months} are left out: the period has a part of the month only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of {months} are left out: the period has a part of the month only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs are of the whole channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours cost nothing here: no hourly rate is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) were won before the day they were created.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete takes the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In favour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongly for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no amount that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter skips, Esc cancels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, step {place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and Right look at another stage, Enter moves to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence {influence} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>influence not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys change stance and influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter saves, Shift and Enter begin a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a menu to record what the person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to marketing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused marketing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the consent today</source>
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
        <source>Enter shows all of it, Delete deletes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 27 March, Friday or +3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability is a whole number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one should know of this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} by its stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here before: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead for the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no board yet: it counts in no rate and no forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>usual {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes the tag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show leads with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, such as Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages and e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed to {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the consent to {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to {purpose} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5, high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this account is interested in stands here, with its stage and value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead of this account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sale is recorded from a lead that was won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale to this account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Win</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once; “Export the view…” in the File menu writes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who is interested in what you sell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see everybody who showed interest: where they came from, how far they are, and what is to be done next. Bring the list that you have, from a spreadsheet or another tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search accounts, or city:Hamburg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An account is a company that buys from you. Here you see who decides there, how they stand to you, what is open, and when you last spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which companies do you sell to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of accounts can be dropped anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has all that you search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead has all that you search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more filter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B2B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B2C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sums} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not an amount; write it as 1250 or 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name, a company, an e-mail address or a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map of the committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VAT id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search leads, or value:&gt;500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{filled} of {wanted} roles filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is in every role that decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet: {roles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, such as {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that nobody has used yet is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a shop which ways of getting leads pay, and turns leads into customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in one file on your own computer: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Icons: Lucide (ISC licence). Made with Qt (LGPL).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the selected lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a card to a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M, then letters of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a card to the next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a field of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel, a question, the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file in its &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a &amp;task…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;lost…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;sale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter &amp;costs and visits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeadDesk files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeadDesk met an error that it did not expect. What you did before is saved; what you did last was either saved whole or not at all. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds no names, addresses or amounts, and is sent nowhere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file, everything in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets, in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeadDesk: read again without loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole-file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, a page, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all leads with “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lead “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact “{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” moved to “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task “{title}” planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task “{title}” done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task “{title}” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale to “{name}” recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale “{number}” credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale “{number}” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sale “{number}” marked as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads moved to “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads tagged with “{tag}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads assigned to “{owner}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} leads assigned to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “{name}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account “{name}” deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” added to “{account}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample shop is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) edited since stayed as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you, at this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this file, and everybody who uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firms (B2B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sell to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved as you do it, in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working; what you do meanwhile waits its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhappy customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you sell to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up shop, in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet, or the export of another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first lead by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decides, often today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several decide together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open LeadDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to LeadDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes, no account. Everything stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{language}” is not a language of LeadDesk; choose one of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DISPLAY is “{display}”, which names no screen; it is like :0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen {display} does not answer; DISPLAY has to name one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen {display} refuses to show a window of this user ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account “{name}”; make it on the page of accounts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: it is shown with the lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of column “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables saved as CSV: exports of your newsletter, shop or CRM, or of a spreadsheet. Nothing is written before you have seen what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads, accounts, stakeholders, sales, costs and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, and what is good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New leads go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fitting pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row can be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole import is one step in History and can be undone weeks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. The whole import is one step in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above, and what comes of the file is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id, e-mail, then phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as further details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is this file written in UTF-16?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters are not in UTF-8, which is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of this file are not in UTF-8. Should this be “{text}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it was written in Windows-1252, as older programs do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LeadDesk never guesses. The answer holds for the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{column}”: does {value} mean {one} or {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{column}” mixes orders of day and month. Which one holds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “{column}” mixes decimal commas and points. Which one holds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}. Undo at any time under History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln account(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln stakeholder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln sale(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit number and notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the goods cost you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of goods is no amount that can be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as won and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still open. A sale needs a lead that is won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is lost. Win it first, or choose another lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ost of goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT rate in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes of other countries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line at another VAT code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what was paid: the gross or the net amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net {net} + VAT {vat} = gross {gross}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make credit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what is left of {sale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who bought?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, company, e-mail or phone of who bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · net {net} · VAT {vat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {gross} gross, {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sales, or gross:&gt;500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Net {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you will see every document with its net, VAT and gross, what is still to be paid, and what each month adds up to: as your accountant wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of invoices can be dropped anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you sell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has all that you search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then close.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
