<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>--from is after --to; swap the two days.</source>
        <translation>--from ligt na --to; verwissel de twee dagen.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{platform}”, which Qt does not have here.</source>
        <translation>QT_QPA_PLATFORM noemt “{platform}”, maar dat heeft Qt hier niet.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. `leaddesk --help` lists what can be done without a window.</source>
        <translation>Er is geen scherm om een venster op te tonen: DISPLAY en WAYLAND_DISPLAY zijn geen van beide ingesteld. `leaddesk --help` laat zien wat zonder venster kan.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; WAYLAND_DISPLAY has to name one that does.</source>
        <translation>Het scherm {display} antwoordt niet; WAYLAND_DISPLAY moet er een noemen dat wel antwoordt.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation>“{path}” is een map; geef een bestand daarin op.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be replaced.</source>
        <translation>“{path}” is geen bestand dat vervangen kan worden.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write in.</source>
        <translation>Er is geen map “{folder}” om in te schrijven.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long.</source>
        <translation>De naam “{path}” is te lang.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”; nothing was written.</source>
        <translation>Er is geen ruimte voor “{path}”; er is niets geschreven.</translation>
    </message>
    <message>
        <source>“{path}” may not be written: it is protected, or open in another program.</source>
        <translation>Er mag niet in “{path}” worden geschreven: het is beveiligd of open in een ander programma.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>“{path}” kon niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” mixes orders of day, month and year, as in “{one}” and “{other}”; say with --date-order dmy, mdy or ymd which one holds.</source>
        <translation>In de kolom “{column}” staan dag, maand en jaar in verschillende volgorde, zoals in “{one}” en “{other}”; geef met --date-order dmy, mdy of ymd aan welke geldt.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, y year); say with --date-order {one} or --date-order {other} which one it is.</source>
        <translation>In de kolom “{column}” kan “{value}” worden gelezen als {one} en als {other} (d dag, m maand, y jaar); geef met --date-order {one} of --date-order {other} aan welke het is.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one}, as {other} and as {third} (d day, m month, y year); say with --date-order {one}, --date-order {other} or --date-order {third} which one it is.</source>
        <translation>In de kolom “{column}” kan “{value}” worden gelezen als {one}, als {other} en als {third} (d dag, m maand, y jaar); geef met --date-order {one}, --date-order {other} of --date-order {third} aan welke het is.</translation>
    </message>
    <message>
        <source>There is no such date as “{value}”: that month has {days} days.</source>
        <translation>De datum “{value}” bestaat niet: die maand heeft {days} dagen.</translation>
    </message>
    <message>
        <source>There is no such time as in “{value}”.</source>
        <translation>De tijd in “{value}” bestaat niet.</translation>
    </message>
    <message>
        <source>“{value}” is a number among dates; write it as a date.</source>
        <translation>“{value}” is een getal tussen datums; schrijf het als datum.</translation>
    </message>
    <message>
        <source>“{value}” is not a date in the order {order} (d day, m month, y year).</source>
        <translation>“{value}” is geen datum in de volgorde {order} (d dag, m maand, y jaar).</translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation>“{value}” is geen maand.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>“{value}” is geen datum.</translation>
    </message>
    <message>
        <source>{file} is a picture. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} is een afbeelding. Sla de tabel op als CSV (UTF-8) en importeer die.</translation>
    </message>
    <message>
        <source>{file} is a PDF document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} is een pdf-document. Sla de tabel op als CSV (UTF-8) en importeer die.</translation>
    </message>
    <message>
        <source>{file} is a text document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} is een tekstdocument. Sla de tabel op als CSV (UTF-8) en importeer die.</translation>
    </message>
    <message>
        <source>{file} is a Numbers document. Export it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} is een Numbers-document. Exporteer het als XLSX of CSV (UTF-8) en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is a database. Export the table from it as CSV (UTF-8) and import that.</source>
        <translation>{file} is een database. Exporteer de tabel eruit als CSV (UTF-8) en importeer die.</translation>
    </message>
    <message>
        <source>{file} is a compressed archive. Unpack it and import the file in it.</source>
        <translation>{file} is een gecomprimeerd archief. Pak het uit en importeer het bestand dat erin zit.</translation>
    </message>
    <message>
        <source>{file} is a web page that is only called a workbook. Open it in a spreadsheet program, save it as XLSX or CSV (UTF-8), and import that.</source>
        <translation>{file} is een webpagina die alleen een werkmap heet. Open het in een spreadsheetprogramma, sla het op als XLSX of CSV (UTF-8) en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is a program, not a CSV file.</source>
        <translation>{file} is een programma, geen CSV-bestand.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} is een webpagina of XML. Sla de tabel op als CSV (UTF-8) en importeer die.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} is geen tekstbestand. Sla de tabel op als CSV (UTF-8) en importeer die.</translation>
    </message>
    <message>
        <source>“{text}” cannot part the columns of a file; name one character.</source>
        <translation>“{text}” kan de kolommen van een bestand niet scheiden; geef één teken op.</translation>
    </message>
    <message>
        <source>{file} has {count} lines, so its header is not in line {line}.</source>
        <translation>{file} heeft {count} regels, dus de kopregel staat niet in regel {line}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} is leeg.</translation>
    </message>
    <message>
        <source>{file} begins with empty lines only; name the line of its header.</source>
        <translation>{file} begint met alleen lege regels; geef op in welke regel de kolomnamen staan.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is empty and names no columns.</source>
        <translation>Regel {line} van {file} is leeg en noemt geen kolommen.</translation>
    </message>
    <message>
        <source>The file holds more tables; only the first is read. The others have their headers in lines {lines}.</source>
        <translation>Het bestand bevat meer tabellen; alleen de eerste wordt gelezen. De andere hebben hun kopregel in regel {lines}.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; LeadDesk reads {most} at most.</source>
        <translation>{file} heeft {count} kolommen; LeadDesk leest er hoogstens {most}.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out.</source>
        <translation>{file}: een aanhalingsteken in regel {line} wordt geopend maar nooit gesloten. Sluit het of haal het weg.</translation>
    </message>
    <message>
        <source>The first line has the number 1.</source>
        <translation>De eerste regel heeft nummer 1.</translation>
    </message>
    <message>
        <source>{file} has no sheets to choose from; leave the sheet out.</source>
        <translation>{file} heeft geen bladen om uit te kiezen; laat het blad weg.</translation>
    </message>
    <message>
        <source>Line {line} was taken for the names of the columns, but “{value}” is there, as in a row. If no line names the columns, write one above: that first row is left out now.</source>
        <translation>Regel {line} is gelezen als kopregel, maar er staat “{value}” in, zoals in een gewone rij. Heeft het bestand geen kopregel, zet er dan een boven: deze eerste rij wordt nu weggelaten.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation>{file} is een apparaat, geen bestand.</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8 and was read as Windows-1252. If letters look wrong, choose another encoding (--encoding).</source>
        <translation>{file} is niet in UTF-8 en is gelezen als Windows-1252. Zien letters er verkeerd uit, kies dan een andere codering (--encoding).</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8: line {line} holds bytes that mean nothing in it. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp1252.</source>
        <translation>{file} is niet in UTF-8: in regel {line} staan bytes die daarin niets betekenen. Sla het op als CSV (UTF-8) of geef de codering op, bijvoorbeeld --encoding cp1252.</translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}: line {line} holds bytes that mean nothing in it.</source>
        <translation>{file} is niet in de codering {encoding}: in regel {line} staan bytes die daarin niets betekenen.</translation>
    </message>
    <message>
        <source>{file} is neither in UTF-8 nor in Windows-1252: line {line} holds bytes that mean nothing in them. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp437.</source>
        <translation>{file} is niet in UTF-8 en ook niet in Windows-1252: in regel {line} staan bytes die daarin niets betekenen. Sla het op als CSV (UTF-8) of geef de codering op, bijvoorbeeld --encoding cp437.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an encoding; use a name such as utf-8, cp1252 or utf-16.</source>
        <translation>“{name}” is geen naam van een codering; gebruik een naam als utf-8, cp1252 of utf-16.</translation>
    </message>
    <message>
        <source>The column “{column}” was given to two fields; choose one of them.</source>
        <translation>De kolom “{column}” is aan twee velden gegeven; kies er een.</translation>
    </message>
    <message>
        <source>“{field}” is not a field of {kind}; choose one of {fields}.</source>
        <translation>“{field}” is geen veld van {kind}; kies een van {fields}.</translation>
    </message>
    <message>
        <source>The field {field} was given to two columns, “{one}” and “{other}”; choose one of them.</source>
        <translation>Het veld {field} is aan twee kolommen gegeven, “{one}” en “{other}”; kies er een.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has {columns}.</source>
        <translation>Het bestand heeft geen kolom “{column}”; wel {columns}.</translation>
    </message>
    <message>
        <source>The column “{column}” has a decimal comma in “{comma}” and a decimal point in “{point}”; say with --decimal comma or --decimal point which one it is.</source>
        <translation>De kolom “{column}” heeft een decimale komma in “{comma}” en een decimale punt in “{point}”; geef met --decimal comma of --decimal point aan welke het is.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read in two ways; say with --decimal comma or --decimal point which one it is.</source>
        <translation>In de kolom “{column}” kan “{value}” op twee manieren worden gelezen; geef met --decimal comma of --decimal point aan welke het is.</translation>
    </message>
    <message>
        <source>The number “{value}” is too large.</source>
        <translation>Het getal “{value}” is te groot.</translation>
    </message>
    <message>
        <source>“{value}” was rounded by a spreadsheet program: its last digits are lost.</source>
        <translation>“{value}” is afgerond door een spreadsheetprogramma: de laatste cijfers zijn verloren.</translation>
    </message>
    <message>
        <source>There is a letter {letter} among the digits of “{value}”.</source>
        <translation>Tussen de cijfers van “{value}” staat een letter {letter}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal comma.</source>
        <translation>“{value}” is geen getal met een decimale komma.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal point.</source>
        <translation>“{value}” is geen getal met een decimale punt.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be read: {reason}</source>
        <translation>De voorinstelling “{name}” kan niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not a preset; choose one of {names}.</source>
        <translation>“{name}” is geen voorinstelling; kies een van {names}.</translation>
    </message>
    <message>
        <source>The preset “{name}” needs a kind; write one of {kinds}.</source>
        <translation>De voorinstelling “{name}” heeft een soort nodig; schrijf een van {kinds}.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}; a quotation mark or a delimiter is out of place.</source>
        <translation>De rij heeft {found} cellen, de kopregel {expected}; een aanhalingsteken of scheidingsteken staat verkeerd.</translation>
    </message>
    <message>
        <source>Lines of totals, which are no rows and were left out: {count}.</source>
        <translation>Regels met totalen (geen echte rijen), weggelaten: {count}.</translation>
    </message>
    <message>
        <source>Pictures on address cards, which were left out: {count}.</source>
        <translation>Foto’s op adreskaarten, weggelaten: {count}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Er is geen bestand {file}.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} is een map, geen bestand.</translation>
    </message>
    <message>
        <source>You have no permission to read {file}.</source>
        <translation>Je mag {file} niet lezen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours.</source>
        <translation>“{value}” is geen aantal uren.</translation>
    </message>
    <message>
        <source>“{value}” is not a probability from 0 to 100 %.</source>
        <translation>“{value}” is geen kans van 0 tot 100%.</translation>
    </message>
    <message>
        <source>“{sheet}” is larger than a sheet of Excel can be ({rows} rows); export it as CSV.</source>
        <translation>“{sheet}” is groter dan een Excel-blad kan zijn ({rows} rijen); exporteer het als CSV.</translation>
    </message>
    <message>
        <source>An activity belongs to a lead or an account.</source>
        <translation>Een contactmoment hoort bij een lead of een bedrijf.</translation>
    </message>
    <message>
        <source>A consent belongs to one lead or one stakeholder.</source>
        <translation>Een toestemming hoort bij één lead of één contactpersoon.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone; use a name such as Europe/Rome.</source>
        <translation>“{name}” is geen tijdzone; gebruik een naam als Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 2026-01-31.</source>
        <translation>“{text}” is geen dag; schrijf bijvoorbeeld 2026-01-31.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly better than all other leads together: {others}%.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Duidelijk beter dan alle andere leads samen: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly worse than all other leads together: {others}%.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Duidelijk slechter dan alle andere leads samen: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. About as good as all other leads together: {others}%.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Ongeveer even goed als alle andere leads samen: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, but anything between {low}% and {high}% is likely. Too few to compare with all other leads together: {others}%.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, maar alles tussen {low}% en {high}% is mogelijk. Te weinig om met alle andere leads samen te vergelijken: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is better than all other leads together ({others}%), but the channel has cost more than it has earned so far.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Dat is beter dan alle andere leads samen ({others}%), maar het kanaal heeft tot nu toe meer gekost dan opgebracht.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but for each unit spent it has earned more than they have so far.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Dat is slechter dan alle andere leads samen ({others}%), maar het heeft tot nu toe meer opgebracht dan zij voor wat eraan besteed is.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%; all other leads together: {others}%. A customer from here costs more than one brings.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%; alle andere leads samen: {others}%. Een klant van hier kost meer dan hij opbrengt.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably better than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Waarschijnlijk beter dan alle andere leads samen ({others}%), maar onder meerdere kanalen lijkt er vaak een toevallig zo.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably worse than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Waarschijnlijk slechter dan alle andere leads samen ({others}%), maar onder meerdere kanalen lijkt er vaak een toevallig zo.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but most of its leads are still open.</source>
        <translation>{won} van de {leads} werden klant: {rate}%, waarschijnlijk tussen {low}% en {high}%. Dat is slechter dan alle andere leads samen ({others}%), maar de meeste leads zijn nog open.</translation>
    </message>
    <message>
        <source>It has brought no leads yet.</source>
        <translation>Dit heeft nog geen leads opgeleverd.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers. There are no other leads to compare with.</source>
        <translation>{won} van de {leads} werden klant. Er zijn geen andere leads om mee te vergelijken.</translation>
    </message>
    <message>
        <source>The stage “{stage}” is not in use any more; choose another.</source>
        <translation>De fase “{stage}” is niet meer in gebruik; kies een andere.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address, a phone number or an id.</source>
        <translation>Een lead heeft een naam, bedrijf, e-mailadres, telefoonnummer of ID nodig.</translation>
    </message>
    <message>
        <source>“{name}” needs pipeline, stage and status together, or none of them.</source>
        <translation>“{name}” heeft verkoopproces, fase en status samen nodig, of geen van de drie.</translation>
    </message>
    <message>
        <source>“{name}” is open: it has no closing day.</source>
        <translation>“{name}” is open en heeft dus geen sluitdatum.</translation>
    </message>
    <message>
        <source>The value of “{name}” needs a currency.</source>
        <translation>De waarde van “{name}” heeft een valuta nodig.</translation>
    </message>
    <message>
        <source>The contract of “{name}” cannot end before it starts.</source>
        <translation>Het contract van “{name}” kan niet eindigen voordat het begint.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be kept exactly.</source>
        <translation>Het bedrag {amount} is te groot om precies te bewaren.</translation>
    </message>
    <message>
        <source>There is no sorting by “{key}”; use one of {fields}.</source>
        <translation>Sorteren op “{key}” kan niet; gebruik een van {fields}.</translation>
    </message>
    <message>
        <source>“{key}:” needs a value right after the colon.</source>
        <translation>Na “{key}:” moet meteen een waarde staan.</translation>
    </message>
    <message>
        <source>“{key}” is a text; use &gt; and &lt; with days, amounts and numbers, or put the value in quotes.</source>
        <translation>“{key}” is tekst; gebruik &gt; en &lt; bij dagen, bedragen en getallen, of zet de waarde tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; did you mean “{nearest}”?</source>
        <translation>Er is geen veld “{key}”; bedoel je “{nearest}”?</translation>
    </message>
    <message>
        <source>There is no field “{key}”; put the text in quotes to search for it.</source>
        <translation>Er is geen veld “{key}”; zet de tekst tussen aanhalingstekens om ernaar te zoeken.</translation>
    </message>
    <message>
        <source>“{key}:{flag}” is not known; use one of {flags}.</source>
        <translation>“{key}:{flag}” bestaat niet; kies uit {flags}.</translation>
    </message>
    <message>
        <source>“{key}” is asked by yes or no, not by “{value}”.</source>
        <translation>Naar “{key}” zoek je met yes of no, niet met “{value}”.</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts; write the smaller value first.</source>
        <translation>“{text}” eindigt voordat het begint; schrijf de kleinste waarde eerst.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write it without separator, or with one decimal more or less.</source>
        <translation>“{text}” kan op twee manieren worden gelezen; schrijf het zonder scheidingsteken, of met een decimaal meer of minder.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be compared; write it as 1250 or 12.50.</source>
        <translation>“{text}” is geen getal om mee te vergelijken; schrijf bijvoorbeeld 1250 of 12,50.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} do not add up to gross {gross} (in the smallest unit of the currency).</source>
        <translation>{net} excl. btw en {vat} btw zijn samen niet {gross} incl. btw (in de kleinste eenheid van de valuta).</translation>
    </message>
    <message>
        <source>The stage “{name}” is won or lost: its probability is 100 or 0.</source>
        <translation>De fase “{name}” is gewonnen of verloren: de kans is 100 of 0.</translation>
    </message>
    <message>
        <source>A tag is one or more words without a semicolon.</source>
        <translation>Een label is één of meer woorden zonder puntkomma.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>A part of LeadDesk is missing: {name}. Install LeadDesk again.</source>
        <translation>Er ontbreekt een deel van LeadDesk: {name}. Installeer LeadDesk opnieuw.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>De map {folder} kan niet worden gemaakt: {reason}.</translation>
    </message>
    <message>
        <source>Add the account “{name}”</source>
        <translation>Bedrijf “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Edit the account “{name}”</source>
        <translation>Bedrijf “{name}” bewerken</translation>
    </message>
    <message>
        <source>Delete the account “{name}”</source>
        <translation>Bedrijf “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Add “{name}” to “{account}”</source>
        <translation>“{name}” toevoegen bij “{account}”</translation>
    </message>
    <message>
        <source>Add {count} people to “{account}”</source>
        <translation>{count} personen toevoegen aan “{account}”</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>“{name}” bewerken</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Een bedrijf heeft een naam nodig.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself or to an account below it.</source>
        <translation>“{name}” kan niet onder zichzelf vallen, of onder een bedrijf dat eronder valt.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation>Een contactpersoon heeft een naam nodig.</translation>
    </message>
    <message>
        <source>“{name}” can only report to somebody at the same account.</source>
        <translation>“{name}” kan alleen rapporteren aan iemand van hetzelfde bedrijf.</translation>
    </message>
    <message>
        <source>“{name}” cannot report to somebody who reports to “{name}”.</source>
        <translation>“{name}” kan niet rapporteren aan iemand die aan “{name}” rapporteert.</translation>
    </message>
    <message>
        <source>Log an activity for “{name}”</source>
        <translation>Contactmoment met “{name}” vastleggen</translation>
    </message>
    <message>
        <source>Edit an activity of “{name}”</source>
        <translation>Contactmoment met “{name}” bewerken</translation>
    </message>
    <message>
        <source>Delete an activity of “{name}”</source>
        <translation>Contactmoment met “{name}” verwijderen</translation>
    </message>
    <message>
        <source>This has not happened yet; plan a task for it.</source>
        <translation>Dit is nog niet gebeurd; plan er een taak voor.</translation>
    </message>
    <message>
        <source>Move {count} leads to “{stage}”</source>
        <translation>{count} leads verplaatsen naar “{stage}”</translation>
    </message>
    <message>
        <source>Open {count} leads again</source>
        <translation>{count} leads heropenen</translation>
    </message>
    <message>
        <source>Delete {count} leads</source>
        <translation>{count} leads verwijderen</translation>
    </message>
    <message>
        <source>Tag {count} leads with “{tag}”</source>
        <translation>{count} leads het label “{tag}” geven</translation>
    </message>
    <message>
        <source>Assign {count} leads to “{owner}”</source>
        <translation>{count} leads toewijzen aan “{owner}”</translation>
    </message>
    <message>
        <source>Assign {count} leads to nobody</source>
        <translation>{count} leads aan niemand toewijzen</translation>
    </message>
    <message>
        <source>Edit {count} leads</source>
        <translation>{count} leads wijzigen</translation>
    </message>
    <message>
        <source>Set “{field}” of {count} leads</source>
        <translation>“{field}” van {count} leads invullen</translation>
    </message>
    <message>
        <source>“{field}” cannot be the same for many leads.</source>
        <translation>“{field}” kan niet voor meerdere leads hetzelfde zijn.</translation>
    </message>
    <message>
        <source>Add the channel “{name}”</source>
        <translation>Kanaal “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Edit the channel “{name}”</source>
        <translation>Kanaal “{name}” bewerken</translation>
    </message>
    <message>
        <source>Add the campaign “{name}”</source>
        <translation>Campagne “{name}” toevoegen</translation>
    </message>
    <message>
        <source>“{name}” has costs or visits in another channel; make a new campaign.</source>
        <translation>“{name}” heeft kosten of bezoeken in een ander kanaal; maak een nieuwe campagne.</translation>
    </message>
    <message>
        <source>Edit the campaign “{name}”</source>
        <translation>Campagne “{name}” bewerken</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Een kanaal heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a channel “{name}” already.</source>
        <translation>Er is al een kanaal “{name}”.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Een campagne heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a campaign “{name}” in this channel already.</source>
        <translation>Er is al een campagne “{name}” in dit kanaal.</translation>
    </message>
    <message>
        <source>The campaign “{name}” cannot end before it starts.</source>
        <translation>De campagne “{name}” kan niet eindigen voordat ze begint.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Een budget kan niet negatief zijn.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has some of pipeline, stage and status, but not all of them.</source>
        <translation>Lead {lead}, “{name}”, heeft van verkoopproces, fase en status er wel één, maar niet alle drie.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is {status}, which does not fit its stage “{stage}” ({kind}) or its pipeline.</source>
        <translation>Lead {lead}, “{name}”, is {status}; dat past niet bij de fase “{stage}” ({kind}) of bij het verkoopproces.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is in the stage “{stage}”, but that is not the one it entered last.</source>
        <translation>Lead {lead}, “{name}”, staat in de fase “{stage}”, maar kwam als laatste in een andere.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has no place in the column “{stage}”.</source>
        <translation>Lead {lead}, “{name}”, heeft geen plek in de kolom “{stage}”.</translation>
    </message>
    <message>
        <source>A line of the sale {sale} does not add up: net {net_minor} and VAT {vat_minor} are not {gross_minor}.</source>
        <translation>Een regel van de verkoop {sale} klopt niet: {net_minor} excl. btw en {vat_minor} btw zijn samen niet {gross_minor}.</translation>
    </message>
    <message>
        <source>The history knows nothing of the import run {run}, so it cannot be undone.</source>
        <translation>De geschiedenis weet niets van de import {run}, dus die kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is not there, though the history does not say that it was removed.</source>
        <translation>Rij {row} van {table} is er niet, hoewel de geschiedenis niet zegt dat die is verwijderd.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is there, though the history says that it was removed.</source>
        <translation>Rij {row} van {table} is er, hoewel de geschiedenis zegt dat die is verwijderd.</translation>
    </message>
    <message>
        <source>Row {row} of {table} holds something else in “{column}” than the history says.</source>
        <translation>Rij {row} van {table} bevat in “{column}” iets anders dan de geschiedenis zegt.</translation>
    </message>
    <message>
        <source>The figures kept for {month} do not agree with its leads. Change the value of one of them: they are then counted anew.</source>
        <translation>De bewaarde cijfers van {month} kloppen niet met de leads van die maand. Wijzig de waarde van één ervan: dan worden ze opnieuw geteld.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Het bestand is beschadigd: {detail}</translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}. Restore a backup.</source>
        <translation>Er ontbreekt een deel van het bestand: {name}. Zet een back-up terug.</translation>
    </message>
    <message>
        <source>{rows} rows of {table} hold something that cannot be read. Restore a backup.</source>
        <translation>In {rows} rijen van {table} staat iets wat niet gelezen kan worden. Zet een back-up terug.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a row of {target} that is not there.</source>
        <translation>Rij {row} van {table} verwijst naar een rij van {target} die er niet is.</translation>
    </message>
    <message>
        <source>The search index does not agree with the leads; some may not be found.</source>
        <translation>De zoekindex komt niet overeen met de leads; sommige worden misschien niet gevonden.</translation>
    </message>
    <message>
        <source>Row {row} of {table}, “{name}”, is not found and sorted by what it holds now.</source>
        <translation>Rij {row} van {table}, “{name}”, wordt niet gevonden en gesorteerd op wat er nu in staat.</translation>
    </message>
    <message>
        <source>There are more than these {count} of this sort.</source>
        <translation>Er zijn er meer dan deze {count} van dit soort.</translation>
    </message>
    <message>
        <source>“{person}” is not at the account of “{name}”.</source>
        <translation>“{person}” hoort niet bij het bedrijf van “{name}”.</translation>
    </message>
    <message>
        <source>Seat “{person}” on the committee of “{name}”</source>
        <translation>“{person}” bij de beslissers van “{name}” zetten</translation>
    </message>
    <message>
        <source>“{person}” is not on the committee of “{name}”.</source>
        <translation>“{person}” hoort niet bij de beslissers van “{name}”.</translation>
    </message>
    <message>
        <source>Take “{person}” off the committee of “{name}”</source>
        <translation>“{person}” weghalen bij de beslissers van “{name}”</translation>
    </message>
    <message>
        <source>A consent needs a purpose.</source>
        <translation>Een toestemming heeft een doel nodig.</translation>
    </message>
    <message>
        <source>Record the consent of “{name}”</source>
        <translation>Toestemming van “{name}” vastleggen</translation>
    </message>
    <message>
        <source>Costs and visits cannot be negative.</source>
        <translation>Kosten en bezoeken kunnen niet negatief zijn.</translation>
    </message>
    <message>
        <source>Record the costs of {month}</source>
        <translation>Kosten van {month} vastleggen</translation>
    </message>
    <message>
        <source>Record the costs of {day}</source>
        <translation>Kosten van {day} vastleggen</translation>
    </message>
    <message>
        <source>Give an amount of money, the worth of goods, or the time that was spent.</source>
        <translation>Vul een bedrag in, de waarde van goederen of de bestede tijd.</translation>
    </message>
    <message>
        <source>Costs cannot be negative.</source>
        <translation>Kosten kunnen niet negatief zijn.</translation>
    </message>
    <message>
        <source>Record costs of “{channel}”</source>
        <translation>Kosten van “{channel}” vastleggen</translation>
    </message>
    <message>
        <source>Delete costs of “{channel}”</source>
        <translation>Kosten van “{channel}” verwijderen</translation>
    </message>
    <message>
        <source>Record visits from “{channel}”</source>
        <translation>Bezoeken via “{channel}” vastleggen</translation>
    </message>
    <message>
        <source>Delete visits from “{channel}”</source>
        <translation>Bezoeken via “{channel}” verwijderen</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not one of “{channel}”.</source>
        <translation>De campagne “{campaign}” hoort niet bij “{channel}”.</translation>
    </message>
    <message>
        <source>No decision maker before {following}</source>
        <translation>Geen beslisser vóór {following}</translation>
    </message>
    <message>
        <source>No economic buyer before {following}</source>
        <translation>Geen budgethouder vóór {following}</translation>
    </message>
    <message>
        <source>No champion before {following}</source>
        <translation>Geen pleitbezorger vóór {following}</translation>
    </message>
    <message>
        <source>No evaluator before {following}</source>
        <translation>Geen beoordelaar vóór {following}</translation>
    </message>
    <message>
        <source>No adviser before {following}</source>
        <translation>Geen adviseur vóór {following}</translation>
    </message>
    <message>
        <source>No end user before {following}</source>
        <translation>Geen eindgebruiker vóór {following}</translation>
    </message>
    <message>
        <source>No gatekeeper before {following}</source>
        <translation>Geen poortwachter bekend vóór {following}</translation>
    </message>
    <message>
        <source>No blocker known before {following}</source>
        <translation>Geen tegenstander bekend vóór {following}</translation>
    </message>
    <message>
        <source>No legal contact before {following}</source>
        <translation>Geen juridisch contact vóór {following}</translation>
    </message>
    <message>
        <source>Without them, nothing can be said about this lead.</source>
        <translation>Zonder beslissers valt er over deze lead niets te zeggen.</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet</source>
        <translation>Er zijn nog geen beslissers</translation>
    </message>
    <message>
        <source>If {name} leaves, nobody speaks for you.</source>
        <translation>Als {name} vertrekt, spreekt niemand meer voor je.</translation>
    </message>
    <message>
        <source>One contact only</source>
        <translation>Maar één contactpersoon</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} is vertrokken</translation>
    </message>
    <message>
        <source>Nobody has taken the role over: {role}.</source>
        <translation>Niemand heeft de rol overgenomen: {role}.</translation>
    </message>
    <message>
        <source>Nobody who releases the money is on the committee.</source>
        <translation>Niemand van de beslissers gaat over het geld.</translation>
    </message>
    <message>
        <source>No economic buyer</source>
        <translation>Geen budgethouder</translation>
    </message>
    <message>
        <source>A stage before {stage} asked for one.</source>
        <translation>Een fase vóór {stage} vroeg er al om.</translation>
    </message>
    <message>
        <source>{stage} asks for one before it is left.</source>
        <translation>{stage} vraagt daarom voordat het verdergaat.</translation>
    </message>
    <message>
        <source>{name}, last spoken to {days} days ago.</source>
        <translation>{name}, {days} dagen geleden voor het laatst gesproken.</translation>
    </message>
    <message>
        <source>The champion is silent</source>
        <translation>De pleitbezorger is stil</translation>
    </message>
    <message>
        <source>{name} is against it, influence {influence}.</source>
        <translation>{name} is tegen, invloed {influence}.</translation>
    </message>
    <message>
        <source>{name}, influence {influence}.</source>
        <translation>{name}, invloed {influence}.</translation>
    </message>
    <message>
        <source>A strong blocker, and no meeting planned</source>
        <translation>Een sterke tegenstander en geen afspraak gepland</translation>
    </message>
    <message>
        <source>Not spoken to for 30 days</source>
        <translation>Al meer dan 30 dagen niet gesproken</translation>
    </message>
    <message>
        <source>Nothing is planned with {names}.</source>
        <translation>Er is niets gepland met {names}.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; write a code such as EUR.</source>
        <translation>“{value}” is geen valuta; schrijf een code als EUR.</translation>
    </message>
    <message>
        <source>Add the field “{name}”</source>
        <translation>Veld “{name}” toevoegen</translation>
    </message>
    <message>
        <source>“{choice}” is still in use in the field “{name}”.</source>
        <translation>“{choice}” is nog in gebruik in het veld “{name}”.</translation>
    </message>
    <message>
        <source>Edit the field “{name}”</source>
        <translation>Veld “{name}” bewerken</translation>
    </message>
    <message>
        <source>Move the field “{name}”</source>
        <translation>Veld “{name}” verplaatsen</translation>
    </message>
    <message>
        <source>Delete the field “{name}”</source>
        <translation>Veld “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Set “{field}” of “{name}”</source>
        <translation>“{field}” van “{name}” invullen</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Een veld heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Er is al een veld “{name}”.</translation>
    </message>
    <message>
        <source>The field “{name}” needs choices, each with a name of its own.</source>
        <translation>Het veld “{name}” heeft keuzes nodig, elk met een eigen naam.</translation>
    </message>
    <message>
        <source>Only a choice field has choices; “{name}” is none.</source>
        <translation>Alleen een keuzeveld heeft keuzes; “{name}” is er geen.</translation>
    </message>
    <message>
        <source>“{field}” is a number such as -1234.50, not “{text}”.</source>
        <translation>“{field}” is een getal zoals -1234.50, niet “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” has more decimal places than {currency} has.</source>
        <translation>“{text}” heeft meer decimalen dan {currency} heeft.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices of “{field}”: {choices}.</source>
        <translation>“{text}” is geen van de keuzes van “{field}”: {choices}.</translation>
    </message>
    <message>
        <source>“{field}” is 1 for yes or 0 for no, not “{text}”.</source>
        <translation>“{field}” is 1 voor ja of 0 voor nee, niet “{text}”.</translation>
    </message>
    <message>
        <source>“{field}” is a web address such as https://example.com, not “{text}”.</source>
        <translation>“{field}” is een webadres zoals https://example.com, niet “{text}”.</translation>
    </message>
    <message>
        <source>A sample shop has at least one lead, not {leads}.</source>
        <translation>Een voorbeeldwinkel heeft minstens één lead, niet {leads}.</translation>
    </message>
    <message>
        <source>This file has leads already; make a new one for the sample shop.</source>
        <translation>Dit bestand heeft al leads; maak een nieuw bestand voor de voorbeeldwinkel.</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Voorbeeldwinkel</translation>
    </message>
    <message>
        <source>The sample shop needs the channels, pipelines and stages that every new file has; make a new file for it.</source>
        <translation>De voorbeeldwinkel heeft de kanalen, verkoopprocessen en fasen nodig die elk nieuw bestand heeft; maak er een nieuw bestand voor.</translation>
    </message>
    <message>
        <source>There is no import run {run}; `leaddesk history` lists them.</source>
        <translation>Er is geen import {run}; `leaddesk history` toont ze allemaal.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed by editing.</source>
        <translation>“{field}” kan niet door bewerken worden veranderd.</translation>
    </message>
    <message>
        <source>Of {selected} rows, {written} could be written; “{path}” was left as it was.</source>
        <translation>Van {selected} rijen konden er {written} worden geschreven; “{path}” is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>“{name}” is not a profile; choose one of {names}.</source>
        <translation>“{name}” is geen profiel; kies een van {names}.</translation>
    </message>
    <message>
        <source>“{path}” belongs to the file that is open; choose another name.</source>
        <translation>“{path}” hoort bij het bestand dat open is; kies een andere naam.</translation>
    </message>
    <message>
        <source>Only leads and stakeholders can be written as address cards.</source>
        <translation>Alleen leads en contactpersonen kunnen als adreskaarten worden geschreven.</translation>
    </message>
    <message>
        <source>The exact profile is for CSV files; choose a language for a workbook.</source>
        <translation>Het exacte profiel is voor CSV-bestanden; kies een taal voor een werkmap.</translation>
    </message>
    <message>
        <source>The period ends before it begins; swap the two days.</source>
        <translation>De periode eindigt voordat ze begint; verwissel de twee dagen.</translation>
    </message>
    <message>
        <source>Only sales, as CSV or workbook and in a language, can leave origins out or be those changed since.</source>
        <translation>Alleen bij verkopen, als CSV of werkmap en in een taal, kun je herkomsten weglaten of kiezen wat sindsdien is gewijzigd.</translation>
    </message>
    <message>
        <source>What changed since a month was closed is told whole; leave period and search out.</source>
        <translation>Wat is gewijzigd sinds een maand is afgesloten, wordt altijd volledig gegeven; laat periode en zoekopdracht weg.</translation>
    </message>
    <message>
        <source>Only leads and sales have a day to be chosen by; leave the period out.</source>
        <translation>Alleen leads en verkopen hebben een dag om op te kiezen; laat de periode weg.</translation>
    </message>
    <message>
        <source>The whole file is written as JSON only; for other formats, export one list at a time.</source>
        <translation>Het hele bestand kan alleen als JSON worden geschreven; exporteer voor andere indelingen één lijst tegelijk.</translation>
    </message>
    <message>
        <source>The whole file is written with all that it holds; leave period and search out.</source>
        <translation>Het hele bestand wordt geschreven met alles erin; laat periode en zoekopdracht weg.</translation>
    </message>
    <message>
        <source>“{name}” is on the board already.</source>
        <translation>“{name}” staat al op het bord.</translation>
    </message>
    <message>
        <source>Put “{name}” on the board</source>
        <translation>“{name}” op het bord zetten</translation>
    </message>
    <message>
        <source>Move “{name}” to “{stage}”</source>
        <translation>“{name}” verplaatsen naar “{stage}”</translation>
    </message>
    <message>
        <source>Win “{name}”</source>
        <translation>“{name}” op gewonnen zetten</translation>
    </message>
    <message>
        <source>Lose “{name}”</source>
        <translation>“{name}” op verloren zetten</translation>
    </message>
    <message>
        <source>“{name}” is not closed.</source>
        <translation>“{name}” is niet gesloten.</translation>
    </message>
    <message>
        <source>Open “{name}” again</source>
        <translation>“{name}” heropenen</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” is archived; bring it back first.</source>
        <translation>Verkoopproces “{pipeline}” is gearchiveerd; haal het eerst terug.</translation>
    </message>
    <message>
        <source>There is no pipeline for such a lead; make one first.</source>
        <translation>Er is geen verkoopproces voor zo’n lead; maak er eerst een.</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has no stage of the kind “{kind}”; add one first.</source>
        <translation>Het verkoopproces “{pipeline}” heeft geen fase van het soort “{kind}”; voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>“{name}” is a contact; put it on the board first.</source>
        <translation>“{name}” is een contact; zet het eerst op het bord.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} already.</source>
        <translation>“{name}” is al {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stage “{stage}”.</source>
        <translation>“{name}” staat niet in de fase “{stage}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be above itself; the parent was left out.</source>
        <translation>“{name}” kan niet boven zichzelf staan; het moederbedrijf is weggelaten.</translation>
    </message>
    <message>
        <source>The row has no name to know an account by.</source>
        <translation>De rij heeft geen naam om een bedrijf aan te herkennen.</translation>
    </message>
    <message>
        <source>“{name}” stands in the file more than once; the first row counts.</source>
        <translation>“{name}” staat meer dan eens in het bestand; de eerste rij telt.</translation>
    </message>
    <message>
        <source>“{value}” does not say which currency it is in; add a column “currency” with codes such as USD.</source>
        <translation>“{value}” zegt niet in welke valuta het is; voeg een kolom “currency” toe met codes als USD.</translation>
    </message>
    <message>
        <source>“{value}” and the currency of its row, {currency}, contradict each other; correct one of them.</source>
        <translation>“{value}” en de valuta van de rij, {currency}, spreken elkaar tegen; verbeter een van beide.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}” is geen heel getal.</translation>
    </message>
    <message>
        <source>“{value}” is not a consent as LeadDesk writes it.</source>
        <translation>“{value}” is geen toestemming zoals LeadDesk die schrijft.</translation>
    </message>
    <message>
        <source>Line {line}: there is no @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Regel {line}: er staat geen @ in het e-mailadres “{value}”; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: there is more than one @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Regel {line}: er staat meer dan één @ in het e-mailadres “{value}”; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: there is a comma in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Regel {line}: er staat een komma in het e-mailadres “{value}”; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: there is a space in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Regel {line}: er staat een spatie in het e-mailadres “{value}”; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” ends with a point; it is kept as it is.</source>
        <translation>Regel {line}: het e-mailadres “{value}” eindigt op een punt; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” has no ending such as .com after the @; it is kept as it is.</source>
        <translation>Regel {line}: het e-mailadres “{value}” heeft na de @ geen einde zoals .nl of .com; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Regel {line}: het e-mailadres “{value}” is niet te begrijpen; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: a spreadsheet program has rounded the phone number “{value}”, and its last digits are lost; it is kept as it is.</source>
        <translation>Regel {line}: een spreadsheetprogramma heeft het telefoonnummer “{value}” afgerond, waardoor de laatste cijfers verloren zijn; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a phone number of {country}; it is kept as it was typed. Numbers of other countries begin with + and the country’s code.</source>
        <translation>Regel {line}: “{value}” is geen telefoonnummer uit {country}; het blijft zoals het is ingevuld. Nummers uit andere landen beginnen met + en de landcode.</translation>
    </message>
    <message>
        <source>Line {line}: the phone number “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Regel {line}: het telefoonnummer “{value}” is niet te begrijpen; het blijft zoals het is.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” says neither yes nor no to being contacted; it is kept, but no consent is noted.</source>
        <translation>Regel {line}: uit “{value}” blijkt niet of je contact mag opnemen; het wordt bewaard, maar er is geen toestemming vastgelegd.</translation>
    </message>
    <message>
        <source>{month} is there as a whole month and now by day as well; both count. Take one of them out.</source>
        <translation>{month} staat er als hele maand en nu ook per dag; allebei tellen mee. Haal er een weg.</translation>
    </message>
    <message>
        <source>{month} is there by day and now as a whole month as well; both count. Take one of them out.</source>
        <translation>{month} staat er per dag en nu ook als hele maand; allebei tellen mee. Haal er een weg.</translation>
    </message>
    <message>
        <source>The row names no channel.</source>
        <translation>De rij noemt geen kanaal.</translation>
    </message>
    <message>
        <source>The row names no day and no month.</source>
        <translation>De rij noemt geen dag en geen maand.</translation>
    </message>
    <message>
        <source>Money and goods are in two currencies; write them in two rows.</source>
        <translation>Geld en goederen zijn in twee valuta’s; zet ze in twee rijen.</translation>
    </message>
    <message>
        <source>The row has no amount, no goods and no hours.</source>
        <translation>De rij heeft geen bedrag, geen goederen en geen uren.</translation>
    </message>
    <message>
        <source>The row has no number of visits, or one below 0.</source>
        <translation>De rij heeft geen aantal bezoeken, of een aantal onder 0.</translation>
    </message>
    <message>
        <source>Closed before they were created, and kept so: {count} (the first in line {line}).</source>
        <translation>Gesloten voordat ze zijn aangemaakt, en zo gelaten: {count} (de eerste in regel {line}).</translation>
    </message>
    <message>
        <source>Line {line}: {count} leads fit “{name}”; the row was skipped. Give it an id, or merge them.</source>
        <translation>Regel {line}: {count} leads passen bij “{name}”; de rij is overgeslagen. Geef een ID op of voeg de leads samen.</translation>
    </message>
    <message>
        <source>{count} leads fit; give the row an id, or merge them.</source>
        <translation>{count} leads passen; geef de rij een ID of voeg de leads samen.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has the address or number of “{other}”; it is a new lead.</source>
        <translation>Regel {line}: “{name}” heeft het adres of nummer van “{other}”; het is een nieuwe lead.</translation>
    </message>
    <message>
        <source>It has the address or number of “{other}”, but another name.</source>
        <translation>Deze rij heeft het adres of nummer van “{other}”, maar een andere naam.</translation>
    </message>
    <message>
        <source>The row has no name, company, account, e-mail address, phone number or id to know a lead by.</source>
        <translation>De rij heeft geen naam, bedrijf, e-mailadres, telefoonnummer of ID om een lead aan te herkennen.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; choose one of {names}.</source>
        <translation>Er is geen verkoopproces “{name}”; kies een van {names}.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” is new.</source>
        <translation>Het verkoopproces “{name}” is nieuw.</translation>
    </message>
    <message>
        <source>The channel “{name}” is new; its method is taken to be {method}.</source>
        <translation>Het kanaal “{name}” is nieuw; als methode is {method} aangenomen.</translation>
    </message>
    <message>
        <source>The stage “{name}” is new: an open stage, its probability 0 % until you set it.</source>
        <translation>De fase “{name}” is nieuw: een open fase met een kans van 0% totdat je die instelt.</translation>
    </message>
    <message>
        <source>The row is won and lost at once; give one of the days, or a status.</source>
        <translation>De rij is tegelijk gewonnen en verloren; geef een van de dagen, of een status.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address, phone number or id to know a person by.</source>
        <translation>De rij heeft geen naam, e-mailadres, telefoonnummer of ID om iemand aan te herkennen.</translation>
    </message>
    <message>
        <source>“{name}”, to whom somebody reports, is not among the people of the account.</source>
        <translation>“{name}”, aan wie iemand rapporteert, hoort niet bij de mensen van het bedrijf.</translation>
    </message>
    <message>
        <source>“{value}” is not a role; write one of {roles}.</source>
        <translation>“{value}” is geen rol; schrijf een van {roles}.</translation>
    </message>
    <message>
        <source>… and {more} more warnings like the last one.</source>
        <translation>… en nog {more} meldingen zoals de laatste.</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>{files} importeren</translation>
    </message>
    <message>
        <source>{count} control characters (such as NUL) were taken out.</source>
        <translation>{count} besturingstekens (zoals NUL) zijn eruit gehaald.</translation>
    </message>
    <message>
        <source>The amounts in “{column}” are so large that they were taken to be in millionths; check one of them.</source>
        <translation>De bedragen in “{column}” zijn zo groot dat ze als miljoensten zijn gelezen; controleer er een.</translation>
    </message>
    <message>
        <source>{file} is empty; it is left out.</source>
        <translation>{file} is leeg en wordt overgeslagen.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; nothing was imported.</source>
        <translation>{file} heeft een kopregel maar geen rijen; er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; it is left out.</source>
        <translation>{file} heeft een kopregel maar geen rijen en wordt overgeslagen.</translation>
    </message>
    <message>
        <source>No column of {file} has a name that is known here; say what they mean (--map COLUMN=FIELD), or in which line the names are (--header-row). Nothing was imported.</source>
        <translation>Geen enkele kolom van {file} heeft een naam die hier bekend is; geef aan wat ze betekenen (--map KOLOM=VELD) of in welke regel de namen staan (--header-row). Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>No row of {file} can be used; line {line}: {reason} Nothing was imported.</source>
        <translation>Geen rij van {file} is bruikbaar; regel {line}: {reason} Er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>The document {number} has lines in two currencies.</source>
        <translation>Het document {number} heeft regels in twee valuta’s.</translation>
    </message>
    <message>
        <source>The payment of order {number} was voided or failed; it is no sale.</source>
        <translation>De betaling van bestelling {number} is geannuleerd of mislukt; dit is geen verkoop.</translation>
    </message>
    <message>
        <source>The order {number} was cancelled before it was paid; it is no sale.</source>
        <translation>Bestelling {number} is geannuleerd voordat die was betaald; dit is geen verkoop.</translation>
    </message>
    <message>
        <source>The order {number} has not been paid yet; it is no sale so far.</source>
        <translation>Bestelling {number} is nog niet betaald; voorlopig is dit geen verkoop.</translation>
    </message>
    <message>
        <source>Line {line}: the buyer was erased on request; the sale is kept without a name.</source>
        <translation>Regel {line}: de koper is op verzoek gewist; de verkoop blijft zonder naam bewaard.</translation>
    </message>
    <message>
        <source>Line {line}: the sale has no date; it is in no month.</source>
        <translation>Regel {line}: de verkoop heeft geen datum en valt dus in geen enkele maand.</translation>
    </message>
    <message>
        <source>Line {line}: the VAT of order {number} is of no single rate; it is kept without one.</source>
        <translation>Regel {line}: de btw van bestelling {number} valt niet onder één tarief; die wordt zonder tarief bewaard.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” is geen getal.</translation>
    </message>
    <message>
        <source>Credit notes for money given back: {count}. The file does not say on which day, so they have no day and are in no month.</source>
        <translation>Creditnota’s voor teruggegeven geld: {count}. Het bestand zegt niet op welke dag, dus ze hebben geen dag en vallen in geen enkele maand.</translation>
    </message>
    <message>
        <source>Orders that name no buyer: {count}. They are sales of nobody, and in no channel’s figures.</source>
        <translation>Bestellingen zonder koper: {count}. Deze verkopen horen bij niemand en tellen bij geen enkel kanaal mee.</translation>
    </message>
    <message>
        <source>Leads on the board that have bought, and so are won now: {count}.</source>
        <translation>Leads op het bord die hebben gekocht en nu dus gewonnen zijn: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: the document {number} is there without this line, which cannot be used.</source>
        <translation>Regel {line}: document {number} is opgenomen zonder deze regel, want die is niet bruikbaar.</translation>
    </message>
    <message>
        <source>The row does not say which lead the sale is from.</source>
        <translation>De rij zegt niet van welke lead de verkoop is.</translation>
    </message>
    <message>
        <source>There is no lead “{name}”; import the leads first.</source>
        <translation>Er is geen lead “{name}”; importeer eerst de leads.</translation>
    </message>
    <message>
        <source>The lead “{name}” is not won; a sale is from a won lead.</source>
        <translation>De lead “{name}” is niet gewonnen; een verkoop hoort bij een gewonnen lead.</translation>
    </message>
    <message>
        <source>Several leads are called “{name}”; name the lead by its id.</source>
        <translation>Er zijn meerdere leads met de naam “{name}”; noem de lead bij zijn ID.</translation>
    </message>
    <message>
        <source>The row has VAT, but no net and no gross amount.</source>
        <translation>De rij heeft btw, maar geen bedrag excl. of incl. btw.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} are {sum} together, not the gross {gross}.</source>
        <translation>{net} excl. btw en {vat} btw zijn samen {sum}, niet {gross} incl. btw.</translation>
    </message>
    <message>
        <source>Line {line}: {rate} % of {net} would be {expected}, not {vat}; the VAT is kept as it stands.</source>
        <translation>Regel {line}: {rate}% van {net} zou {expected} zijn, niet {vat}; de btw blijft zoals die er staat.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>De rij heeft geen bedrag.</translation>
    </message>
    <message>
        <source>The row has amounts in two currencies.</source>
        <translation>De rij heeft bedragen in twee valuta’s.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” is er niet meer.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>“{name}” toevoegen</translation>
    </message>
    <message>
        <source>Add contact “{name}”</source>
        <translation>Contact “{name}” toevoegen</translation>
    </message>
    <message>
        <source>“{field}” cannot be edited.</source>
        <translation>“{field}” kan niet worden bewerkt.</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
    <message>
        <source>“{name}” has sales, which must stay for the accounts. Credit them, and keep the lead.</source>
        <translation>“{name}” heeft verkopen en die moeten voor de boekhouding blijven. Crediteer ze en houd de lead.</translation>
    </message>
    <message>
        <source>New lead for “{name}”</source>
        <translation>Nieuwe lead voor “{name}”</translation>
    </message>
    <message>
        <source>The win-back pipeline is archived; bring it back first.</source>
        <translation>Het verkoopproces voor klanten terugwinnen is gearchiveerd; haal het eerst terug.</translation>
    </message>
    <message>
        <source>Win back “{name}”</source>
        <translation>“{name}” terugwinnen</translation>
    </message>
    <message>
        <source>Say what is promised, and for which day.</source>
        <translation>Zeg wat er is beloofd en voor welke dag.</translation>
    </message>
    <message>
        <source>A promise is for today or a later day.</source>
        <translation>Een belofte is voor vandaag of een latere dag.</translation>
    </message>
    <message>
        <source>“{field}” changes when the card is moved, not by editing it.</source>
        <translation>“{field}” verandert door de kaart te verplaatsen, niet door te bewerken.</translation>
    </message>
    <message>
        <source>This belongs to a lead or to an account, not to both.</source>
        <translation>Dit hoort bij een lead of bij een bedrijf, niet bij allebei.</translation>
    </message>
    <message>
        <source>There is no channel “{name}”; choose one of {names}.</source>
        <translation>Er is geen kanaal “{name}”; kies er een van {names}.</translation>
    </message>
    <message>
        <source>Only the report of channels can be by method, or with more figures.</source>
        <translation>Alleen het rapport van kanalen kan per methode of met meer cijfers.</translation>
    </message>
    <message>
        <source>The report of channels is of all of them; leave the channel out.</source>
        <translation>Het rapport van kanalen gaat over alle kanalen; laat het kanaal weg.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}; swap the two days.</source>
        <translation>De periode eindigt op {last}, voordat ze begint op {first}; verwissel de twee dagen.</translation>
    </message>
    <message>
        <source>There is no pipeline in this file; make one first.</source>
        <translation>Dit bestand heeft geen verkoopproces; maak er eerst een.</translation>
    </message>
    <message>
        <source>A sale needs at least one line.</source>
        <translation>Een verkoop heeft minstens één regel nodig.</translation>
    </message>
    <message>
        <source>Put what was sold at one VAT code into one line.</source>
        <translation>Zet alles wat met dezelfde btw-code is verkocht op één regel.</translation>
    </message>
    <message>
        <source>A line needs a net or a gross amount, one of the two.</source>
        <translation>Een regel heeft een bedrag excl. of incl. btw nodig, een van de twee.</translation>
    </message>
    <message>
        <source>A sale cannot be negative; credit the one that it takes back.</source>
        <translation>Een verkoop kan niet negatief zijn; crediteer de verkoop die wordt teruggedraaid.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” does not hold on {day}.</source>
        <translation>De btw-code “{code}” geldt niet op {day}.</translation>
    </message>
    <message>
        <source>A line needs a VAT code or a VAT rate.</source>
        <translation>Een regel heeft een btw-code of een btw-tarief nodig.</translation>
    </message>
    <message>
        <source>Several VAT codes have the rate {rate} %; choose one of them.</source>
        <translation>Meerdere btw-codes hebben het tarief {rate}%; kies er een.</translation>
    </message>
    <message>
        <source>The VAT rate {rate} % does not hold on {day}.</source>
        <translation>Het btw-tarief {rate}% geldt niet op {day}.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” needs the rate of the other country.</source>
        <translation>De btw-code “{code}” heeft het tarief van het andere land nodig.</translation>
    </message>
    <message>
        <source>The rate of the VAT code “{code}” is {rate} %.</source>
        <translation>Het tarief van de btw-code “{code}” is {rate}%.</translation>
    </message>
    <message>
        <source>A VAT rate lies between 0 and 100 %, not at {rate} %.</source>
        <translation>Een btw-tarief ligt tussen 0 en 100%, niet op {rate}%.</translation>
    </message>
    <message>
        <source>“{name}” is lost; a sale needs one that is won.</source>
        <translation>“{name}” is verloren; een verkoop hoort bij een gewonnen lead.</translation>
    </message>
    <message>
        <source>Record a sale to “{name}”</source>
        <translation>Verkoop aan “{name}” vastleggen</translation>
    </message>
    <message>
        <source>Win “{name}” and record the sale</source>
        <translation>“{name}” op gewonnen zetten en de verkoop vastleggen</translation>
    </message>
    <message>
        <source>“{number}” is a credit note; it cannot be credited.</source>
        <translation>“{number}” is een creditnota; die kan niet worden gecrediteerd.</translation>
    </message>
    <message>
        <source>The credit note cannot be older than “{number}”.</source>
        <translation>De creditnota kan niet ouder zijn dan “{number}”.</translation>
    </message>
    <message>
        <source>Nothing is left of “{number}” to be credited.</source>
        <translation>Van “{number}” is niets meer over om te crediteren.</translation>
    </message>
    <message>
        <source>Credit the sale “{number}”</source>
        <translation>Verkoop “{number}” crediteren</translation>
    </message>
    <message>
        <source>Nothing of “{number}” is left to be paid.</source>
        <translation>Van “{number}” staat niets meer open.</translation>
    </message>
    <message>
        <source>Of “{number}” {left} {currency} is left to be paid; a payment is a part of that.</source>
        <translation>Van “{number}” staat nog {left} {currency} open; een betaling is hoogstens dat bedrag.</translation>
    </message>
    <message>
        <source>Record a refund of “{number}”</source>
        <translation>Terugbetaling van “{number}” vastleggen</translation>
    </message>
    <message>
        <source>Mark the sale “{number}” as paid</source>
        <translation>Verkoop “{number}” op betaald zetten</translation>
    </message>
    <message>
        <source>Record a part payment of “{number}”</source>
        <translation>Deelbetaling van “{number}” vastleggen</translation>
    </message>
    <message>
        <source>Remove a payment of “{number}”</source>
        <translation>Betaling van “{number}” verwijderen</translation>
    </message>
    <message>
        <source>Nothing of “{number}” was paid.</source>
        <translation>Op “{number}” is niets betaald.</translation>
    </message>
    <message>
        <source>Edit the sale “{number}”</source>
        <translation>Verkoop “{number}” bewerken</translation>
    </message>
    <message>
        <source>“{number}” has a credit note; delete that first.</source>
        <translation>“{number}” heeft een creditnota; verwijder die eerst.</translation>
    </message>
    <message>
        <source>Delete the sale “{number}”</source>
        <translation>Verkoop “{number}” verwijderen</translation>
    </message>
    <message>
        <source>The month {month} is closed: its sales are final.</source>
        <translation>De maand {month} is afgesloten: de verkopen staan vast.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” that can be changed.</source>
        <translation>Er is geen instelling “{setting}” die kan worden veranderd.</translation>
    </message>
    <message>
        <source>Change the setting “{setting}”</source>
        <translation>Instelling “{setting}” wijzigen</translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}.</source>
        <translation>De instelling “{setting}” kan niet {value} zijn.</translation>
    </message>
    <message>
        <source>Tag “{name}” with “{tag}”</source>
        <translation>“{name}” het label “{tag}” geven</translation>
    </message>
    <message>
        <source>“{name}” has no tag “{tag}”.</source>
        <translation>“{name}” heeft geen label “{tag}”.</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off “{name}”</source>
        <translation>Label “{tag}” weghalen bij “{name}”</translation>
    </message>
    <message>
        <source>Add the task “{title}”</source>
        <translation>Taak “{title}” toevoegen</translation>
    </message>
    <message>
        <source>Plan {count} tasks for “{name}”</source>
        <translation>{count} taken plannen voor “{name}”</translation>
    </message>
    <message>
        <source>Edit the task “{title}”</source>
        <translation>Taak “{title}” bewerken</translation>
    </message>
    <message>
        <source>Put off the task “{title}”</source>
        <translation>Taak “{title}” uitstellen</translation>
    </message>
    <message>
        <source>The task “{title}” is done already.</source>
        <translation>De taak “{title}” is al afgerond.</translation>
    </message>
    <message>
        <source>Finish the task “{title}”</source>
        <translation>Taak “{title}” afronden</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the call</source>
        <translation>Taak “{title}” afronden en het telefoongesprek noteren</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the meeting</source>
        <translation>Taak “{title}” afronden en de afspraak noteren</translation>
    </message>
    <message>
        <source>The task “{title}” is not done yet.</source>
        <translation>De taak “{title}” is nog niet afgerond.</translation>
    </message>
    <message>
        <source>Reopen the task “{title}”</source>
        <translation>Taak “{title}” heropenen</translation>
    </message>
    <message>
        <source>Delete the task “{title}”</source>
        <translation>Taak “{title}” verwijderen</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Een taak heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A task that repeats needs a day.</source>
        <translation>Een taak die zich herhaalt, heeft een dag nodig.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Telefoontje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>Showed interest</source>
        <translation>Toonde interesse</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Met {people}</translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation>Verplaatst naar “{stage}”</translation>
    </message>
    <message>
        <source>from “{stage}”</source>
        <translation>uit “{stage}”</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>in “{stage}”</source>
        <translation>in “{stage}”</translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation>Geïmporteerd uit “{file}”</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Taak afgerond</translation>
    </message>
    <message>
        <source>Credit note “{number}”</source>
        <translation>Creditnota “{number}”</translation>
    </message>
    <message>
        <source>Sale “{number}”</source>
        <translation>Verkoop “{number}”</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Creditnota</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkoop</translation>
    </message>
    <message>
        <source>“{field}” holds something that cannot be kept: broken characters, or too large a number.</source>
        <translation>In “{field}” staat iets wat niet bewaard kan worden: kapotte tekens of een te groot getal.</translation>
    </message>
    <message>
        <source>“{field}” cannot be {value}: {reason}.</source>
        <translation>“{field}” kan niet {value} zijn: {reason}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path}: {reason}.</source>
        <translation>De instellingen kunnen niet worden opgeslagen in {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups cannot be made: {reason}.</source>
        <translation>De map “{folder}” voor back-ups kan niet worden gemaakt: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {problem}. It was left as it is.</source>
        <translation>“{path}” is beschadigd: {problem}. Het is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or program. Close it there first.</source>
        <translation>“{path}” is open in een ander venster of programma. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name.</source>
        <translation>“{path}” bestaat al; kies een andere naam.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; check the name or make it.</source>
        <translation>De map “{folder}” bestaat niet; controleer de naam of maak de map.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>“{path}” kan niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>The copy of “{path}” does not hold the same rows. Try again.</source>
        <translation>De kopie van “{path}” bevat niet dezelfde rijen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. Restore a backup of it.</source>
        <translation>“{path}” is geen LeadDesk-bestand, of het is beschadigd. Zet een back-up ervan terug.</translation>
    </message>
    <message>
        <source>“{path}” is damaged. Restore a backup of it; the damaged file is left as it is.</source>
        <translation>“{path}” is beschadigd. Zet een back-up ervan terug; het beschadigde bestand blijft zoals het is.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”. Make room and try again; nothing changed.</source>
        <translation>De schijf van “{path}” is vol. Maak ruimte en probeer het opnieuw; er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{path}” or its folder may not be written to. Change permissions or copy it elsewhere.</source>
        <translation>In “{path}” of de map ervan mag niet worden geschreven. Pas de rechten aan of kopieer het ergens anders heen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation>“{path}” kan niet worden geopend. Kijk of het bestaat en of je het mag lezen en schrijven.</translation>
    </message>
    <message>
        <source>“{path}” is being written to by another program. Try again in a moment.</source>
        <translation>Een ander programma schrijft op dit moment in “{path}”. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written: the disk reports an error. Nothing was changed.</source>
        <translation>“{path}” kon niet worden gelezen of geschreven: de schijf meldt een fout. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The row {row} of {table} is not there any more.</source>
        <translation>Rij {row} van {table} is er niet meer.</translation>
    </message>
    <message>
        <source>{table} {row} cannot go: {other} refers to it. Nothing was changed.</source>
        <translation>{table} {row} kan niet weg: {other} verwijst ernaar. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{table} {row} needs a row of {other} that is gone. Nothing was changed.</source>
        <translation>{table} {row} heeft een rij van {other} nodig die weg is. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is such a {table} already. Nothing was changed.</source>
        <translation>Er is al zo’n {table}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed.</source>
        <translation>{table} {row}: “{column}” zou {expected} zijn, maar is nu {value}. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: rows of {tables} would have been lost. It is as it was.</source>
        <translation>“{path}” kon niet worden bijgewerkt: er zouden rijen van {tables} verloren gaan. Het is zoals het was.</translation>
    </message>
    <message>
        <source>edited after this import</source>
        <translation>bewerkt na deze import</translation>
    </message>
    <message>
        <source>something was added to it after this import</source>
        <translation>er is iets aan toegevoegd na deze import</translation>
    </message>
    <message>
        <source>used by rows that stay</source>
        <translation>in gebruik door rijen die blijven</translation>
    </message>
    <message>
        <source>its month is closed</source>
        <translation>de maand is afgesloten</translation>
    </message>
    <message>
        <source>Something that this change needs is not in the file any more. Nothing was changed.</source>
        <translation>Iets wat deze wijziging nodig heeft, staat niet meer in het bestand. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a LeadDesk file.</source>
        <translation>“{path}” is een map; geef een LeadDesk-bestand op.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check its name.</source>
        <translation>Er is geen bestand “{path}”. Controleer de naam.</translation>
    </message>
    <message>
        <source>You only look at “{path}”: it is open elsewhere. Nothing was changed.</source>
        <translation>Je bekijkt “{path}” alleen: het is elders geopend. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk; open it alone once.</source>
        <translation>“{path}” is gemaakt door een oudere LeadDesk; open het één keer alleen.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk and has to be brought up to date, but it may not be written to. Copy it to where you may write, and open the copy.</source>
        <translation>“{path}” is gemaakt met een oudere LeadDesk en moet worden bijgewerkt, maar er mag niet in worden geschreven. Kopieer het naar een plek waar je mag schrijven en open de kopie.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>“{path}” kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes): it is no LeadDesk file. Restore a backup.</source>
        <translation>“{path}” is leeg (0 bytes): dit is geen LeadDesk-bestand. Zet een back-up terug.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. It was left as it is.</source>
        <translation>“{path}” is geen LeadDesk-bestand, of het is beschadigd. Het is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. It was left as it is.</source>
        <translation>“{path}” hoort bij een ander programma. Het is gelaten zoals het was.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer LeadDesk (file version {found}). Install that version to open it.</source>
        <translation>“{path}” is gemaakt door een nieuwere LeadDesk (bestandsversie {found}). Installeer die versie om het te openen.</translation>
    </message>
    <message>
        <source>This search has {count} terms; write at most {most}.</source>
        <translation>Deze zoekopdracht heeft {count} termen; schrijf er hoogstens {most}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: it would bring back somebody who was erased. Nothing was changed.</source>
        <translation>“{label}” kan niet ongedaan worden gemaakt: dat zou iemand terugbrengen die is gewist. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>There is no change {change} in the history.</source>
        <translation>Er is geen wijziging {change} in de geschiedenis.</translation>
    </message>
    <message>
        <source>“{label}” is undone already.</source>
        <translation>“{label}” is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Er is niets om opnieuw uit te voeren.</translation>
    </message>
    <message>
        <source>Lead {lead} went on to another stage since. Nothing was changed.</source>
        <translation>Lead {lead} is intussen naar een andere fase gegaan. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>There is no {table} {row}; it may have been removed.</source>
        <translation>Er is geen {table} {row}; misschien is die verwijderd.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}.</source>
        <translation>Het venster kan niet worden getoond: {reason}.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; install it.</source>
        <translation>Het venster heeft iets nodig wat dit systeem niet heeft: {libraries}; installeer het.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; Debian calls the packages {packages}.</source>
        <translation>Het venster heeft iets nodig wat dit systeem niet heeft: {libraries}; in Debian heten de pakketten {packages}.</translation>
    </message>
    <message>
        <source>The window needs the system library {library}; install it with `sudo apt install {package}`.</source>
        <translation>Het venster heeft de systeembibliotheek {library} nodig; installeer die met `sudo apt install {package}`.</translation>
    </message>
    <message>
        <source>The window needs the system libraries {libraries}; install them with `sudo apt install {packages}`.</source>
        <translation>Het venster heeft de systeembibliotheken {libraries} nodig; installeer ze met `sudo apt install {packages}`.</translation>
    </message>
    <message>
        <source>Web page: {name}</source>
        <translation>Webpagina: {name}</translation>
    </message>
    <message>
        <source>Document: {name}</source>
        <translation>Document: {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it from the lead</source>
        <translation>Enter opent het, Delete haalt het bij de lead weg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>In de map tonen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verplaatsen naar…</translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation>Naar de volgende kolom</translation>
    </message>
    <message>
        <source>Alt Right</source>
        <translation>Alt Rechts</translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation>Naar de vorige kolom</translation>
    </message>
    <message>
        <source>Alt Left</source>
        <translation>Alt Links</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Kolom inklappen</translation>
    </message>
    <message>
        <source>Lay open: {number}</source>
        <translation>Laten zien hoe dit tot stand komt: {number}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>Verkoopprocessen en fasen…</translation>
    </message>
    <message>
        <source>Unfold this column</source>
        <translation>Kolom uitklappen</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Op gewonnen zetten</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Op verloren zetten…</translation>
    </message>
    <message>
        <source>Mark as won…</source>
        <translation>Op gewonnen zetten…</translation>
    </message>
    <message>
        <source>Record a sale…</source>
        <translation>Verkoop vastleggen…</translation>
    </message>
    <message>
        <source>Show this column in the table</source>
        <translation>Deze kolom in de tabel tonen</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Persoon bewerken…</translation>
    </message>
    <message>
        <source>Put on the committee</source>
        <translation>Bij de beslissers zetten</translation>
    </message>
    <message>
        <source>Take off the committee</source>
        <translation>Weghalen bij de beslissers</translation>
    </message>
    <message>
        <source>Has left the account</source>
        <translation>Werkt er niet meer</translation>
    </message>
    <message>
        <source>Is back at the account</source>
        <translation>Werkt er weer</translation>
    </message>
    <message>
        <source>Works elsewhere now…</source>
        <translation>Werkt nu ergens anders…</translation>
    </message>
    <message>
        <source>What is kept about the person…</source>
        <translation>Wat er over de persoon is vastgelegd…</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Persoon wissen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>Waar werkt {name} nu?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Seats and history stay here; the person is known at the new account from today.</source>
        <translation>Rollen en historie blijven hier; de persoon staat vanaf vandaag bij het nieuwe bedrijf.</translation>
    </message>
    <message>
        <source>Is the same person as</source>
        <translation>Is dezelfde persoon als</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Iemand nieuws…</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} bellen</translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation>Afspraak met {name}</translation>
    </message>
    <message>
        <source>A committee decides about a lead. This account has no lead yet.</source>
        <translation>Beslissers horen bij een lead. Dit bedrijf heeft nog geen lead.</translation>
    </message>
    <message>
        <source>Nobody is on the committee of this lead yet. Add who decides, or give somebody below a role.</source>
        <translation>Deze lead heeft nog geen beslissers. Voeg toe wie beslist, of geef iemand hieronder een rol.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Sluit {day}</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>Geen taak</translation>
    </message>
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
            <numerusform>Ligt %Ln dag stil</numerusform>
            <numerusform>Ligt %Ln dagen stil</numerusform>
        </translation>
    </message>
    <message>
        <source>In this stage since today</source>
        <translation>Sinds vandaag in deze fase</translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %Ln day(s)</source>
        <translation>
            <numerusform>Al %Ln dag in deze fase</numerusform>
            <numerusform>Al %Ln dagen in deze fase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln kaart</numerusform>
            <numerusform>%Ln kaarten</numerusform>
        </translation>
    </message>
    <message>
        <source>more than the {limit} that it should have</source>
        <translation>meer dan de afgesproken {limit}</translation>
    </message>
    <message>
        <source>{sum} weighted</source>
        <translation>{sum} gewogen</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} van {limit}</translation>
    </message>
    <message>
        <source>No card found</source>
        <translation>Geen kaart gevonden</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>Zet hier een kaart neer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) open again</source>
        <translation>
            <numerusform>%Ln kaart heropend</numerusform>
            <numerusform>%Ln kaarten heropend</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>“{name}” verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) deleted</source>
        <translation>
            <numerusform>%Ln kaart verwijderd</numerusform>
            <numerusform>%Ln kaarten verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards are put in order by hand on the board by stage only.</source>
        <translation>Kaarten zet je alleen op het bord per fase met de hand op volgorde.</translation>
    </message>
    <message>
        <source>“{name}” moved to {stage}</source>
        <translation>“{name}” verplaatst naar {stage}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to {stage}</source>
        <translation>
            <numerusform>%Ln kaart verplaatst naar {stage}</numerusform>
            <numerusform>%Ln kaarten verplaatst naar {stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>Kaarten zoeken</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Terug naar de bedrijven</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Persoon toevoegen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Gegevens bewerken</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nieuwe lead</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Personen plakken…</translation>
    </message>
    <message>
        <source>Merge with another account…</source>
        <translation>Samenvoegen met een ander bedrijf…</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Bedrijf verwijderen</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Kaart als afbeelding opslaan…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Kaart opslaan</translation>
    </message>
    <message>
        <source>People, leads and all that happened come here; what the other says differently is kept in the notes.</source>
        <translation>Personen, verkoopkansen en alles wat er gebeurde komen hierheen; wat daar anders staat, blijft in de notities.</translation>
    </message>
    <message>
        <source>Which account is the same company as {name}?</source>
        <translation>Welk bedrijf is hetzelfde als {name}?</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln medewerker</numerusform>
            <numerusform>%Ln medewerkers</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads {count}</source>
        <translation>Leads {count}</translation>
    </message>
    <message>
        <source>Sales {count}</source>
        <translation>Verkopen {count}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Beslissers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>Delen van het bedrijf</translation>
    </message>
    <message>
        <source>Record the sale</source>
        <translation>Verkoop vastleggen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nobody is on this board yet</source>
        <translation>Er staat nog niemand op dit bord</translation>
    </message>
    <message>
        <source>Every lead is a card here. Drag it from stage to stage until it is won or lost.</source>
        <translation>Elke lead is hier een kaart. Sleep die van fase naar fase tot de lead gewonnen of verloren is.</translation>
    </message>
    <message>
        <source>An import puts leads here as well</source>
        <translation>Een import zet hier ook leads neer</translation>
    </message>
    <message>
        <source>{name} folded</source>
        <translation>{name} ingeklapt</translation>
    </message>
    <message>
        <source>{name} unfolded</source>
        <translation>{name} uitgeklapt</translation>
    </message>
    <message>
        <source>“{name}” is won. Record the sale, so that it counts.</source>
        <translation>“{name}” is gewonnen. Leg de verkoop vast, dan telt die mee.</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Bewaarde weergaven</translation>
    </message>
    <message>
        <source>What cards show</source>
        <translation>Wat kaarten tonen</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Verkoopproces: {name}</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle kaarten</translation>
    </message>
    <message>
        <source>Comfortable cards</source>
        <translation>Ruime kaarten</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Compacte kaarten</translation>
    </message>
    <message>
        <source>Weighted sums above the columns</source>
        <translation>Gewogen bedragen boven de kolommen</translation>
    </message>
    <message>
        <source>Fold empty columns</source>
        <translation>Lege kolommen inklappen</translation>
    </message>
    <message>
        <source>Unfold all columns</source>
        <translation>Alle kolommen uitklappen</translation>
    </message>
    <message>
        <source>Whom and where</source>
        <translation>Wie en waar</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Dagen in de fase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) this month</source>
        <translation>
            <numerusform>%Ln kaart deze maand</numerusform>
            <numerusform>%Ln kaarten deze maand</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} in {month}</source>
        <translation>{sum} in {month}</translation>
    </message>
    <message>
        <source>Unfolds this column</source>
        <translation>Klapt de kolom uit</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verplaatsen naar</translation>
    </message>
    <message>
        <source>No column is called this</source>
        <translation>Geen kolom heet zo</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle cijfers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Grafiek opslaan of kopiëren</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Cijfers kopiëren</translation>
    </message>
    <message>
        <source>No leads came in and no costs were entered in this period.</source>
        <translation>In deze periode kwamen geen leads binnen en zijn geen kosten ingevoerd.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Alles tonen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij gekopieerd</numerusform>
            <numerusform>%Ln rijen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Wat de grafiek toont</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>How the chart shows it</source>
        <translation>Hoe de grafiek het toont</translation>
    </message>
    <message>
        <source>Chart: {what}</source>
        <translation>Grafiek: {what}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staven</translation>
    </message>
    <message>
        <source>By the month the lead came in</source>
        <translation>Per maand van binnenkomst</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Geen kanaal</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Geen bedrijf</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Overige kanalen</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Overige personen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Overige bedrijven</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Per fase</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Per kanaal</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Per verantwoordelijke</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Per bedrijf</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle andere</translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Waarschijnlijk tussen {low} en {high}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>leads</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>leads</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>The chance that the channel truly wins more of its leads than all others together, from what was counted. More or less is said when it is nearly certain, the more channels the nearer, so that of twenty shops whose channels are alike at most one hears otherwise; and money that is known must not speak against it. Keep is said when the share is known to ten percentage points and may be that of the others. All else is too early.</source>
        <translation>De kans, naar wat geteld is, dat het kanaal echt meer van zijn leads wint dan alle andere samen. Meer of minder zeggen we als het bijna zeker is, hoe meer kanalen hoe zekerder, zodat van twintig winkels met gelijke kanalen er hoogstens één iets anders hoort; en bekend geld mag het niet tegenspreken. Zo houden zeggen we als het aandeel op tien procentpunten bekend is en dat van de andere kan zijn. Al het andere is te vroeg.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversie</translation>
    </message>
    <message>
        <source>Median days to win</source>
        <translation>Dagen tot klant (mediaan)</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Uitgegeven geld</translation>
    </message>
    <message>
        <source>Goods given</source>
        <translation>Goederen</translation>
    </message>
    <message>
        <source>Hours at what an hour is worth</source>
        <translation>Uren tegen wat een uur waard is</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kosten per lead</translation>
    </message>
    <message>
        <source>Visits of months of which the period has a part only.</source>
        <translation>Bezoeken van maanden die maar deels in de periode vallen.</translation>
    </message>
    <message>
        <source>This row is not in the report any more; look at the page again.</source>
        <translation>Deze regel staat niet meer in het rapport; bekijk de pagina opnieuw.</translation>
    </message>
    <message>
        <source>Customers of all others</source>
        <translation>Klanten van alle andere</translation>
    </message>
    <message>
        <source>Leads of all others</source>
        <translation>Leads van alle andere</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>Kans om beter te zijn</translation>
    </message>
    <message>
        <source>All leads that came in in the period, whatever has become of them since.</source>
        <translation>Alle leads die in de periode binnenkwamen, wat er ook van geworden is.</translation>
    </message>
    <message>
        <source>Customers ÷ leads. Leads that are still open are among the leads, so that it can still rise.</source>
        <translation>Klanten ÷ leads. Leads die nog open zijn tellen mee, dus het kan nog stijgen.</translation>
    </message>
    <message>
        <source>Customers of whom both days are known</source>
        <translation>Klanten van wie beide dagen bekend zijn</translation>
    </message>
    <message>
        <source>The middle one of the days from coming in to winning, of all customers: half took less, half more.</source>
        <translation>De middelste van de dagen van binnenkomst tot klant, van alle klanten: de helft korter, de helft langer.</translation>
    </message>
    <message>
        <source>Customers of whom one of the days is not known.</source>
        <translation>Klanten van wie een van de dagen niet bekend is.</translation>
    </message>
    <message>
        <source>What was entered for the channel, added up: of the days in the period, and of its whole months.</source>
        <translation>Wat voor het kanaal is ingevoerd, opgeteld: van de dagen in de periode en van de hele maanden.</translation>
    </message>
    <message>
        <source>Cost ÷ leads. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Kosten ÷ leads. Kosten zijn geld, goederen en uren, als je hebt gezegd wat een uur waard is.</translation>
    </message>
    <message>
        <source>Cost ÷ customers. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Kosten ÷ klanten. Kosten zijn geld, goederen en uren, als je hebt gezegd wat een uur waard is.</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>Kosten per klant</translation>
    </message>
    <message>
        <source>Sales to customers, net</source>
        <translation>Verkopen aan klanten, netto</translation>
    </message>
    <message>
        <source>Values of customers without a sale</source>
        <translation>Waarden van klanten zonder verkoop</translation>
    </message>
    <message>
        <source>Customers without a sale and without a value.</source>
        <translation>Klanten zonder verkoop en zonder waarde.</translation>
    </message>
    <message>
        <source>What was sold to customers, net of VAT; for a customer without a sale, the value of the lead.</source>
        <translation>Wat aan klanten is verkocht, zonder btw; bij een klant zonder verkoop de waarde van de lead.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>Revenue − what the goods cost where that is known; of the rest of the revenue, your margin rate.</source>
        <translation>Omzet − wat de goederen kostten waar dat bekend is; van de rest van de omzet je margepercentage.</translation>
    </message>
    <message>
        <source>Cost of the goods sold</source>
        <translation>Kosten van de verkochte goederen</translation>
    </message>
    <message>
        <source>There is revenue without a known cost, and no margin rate is set.</source>
        <translation>Er is omzet zonder bekende kosten en er is geen margepercentage ingesteld.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Revenue so far ÷ cost. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Omzet tot nu toe ÷ kosten. Kosten zijn geld, goederen en uren, als je hebt gezegd wat een uur waard is.</translation>
    </message>
    <message>
        <source>Earned per unit spent</source>
        <translation>Verdiend per bestede eenheid</translation>
    </message>
    <message>
        <source>Revenue so far ÷ the hours that were entered, whatever an hour is worth to you.</source>
        <translation>Omzet tot nu toe ÷ de ingevoerde uren, wat een uur je ook waard is.</translation>
    </message>
    <message>
        <source>Earned per hour</source>
        <translation>Verdiend per uur</translation>
    </message>
    <message>
        <source>Leads of the period that are neither won nor lost yet.</source>
        <translation>Leads uit de periode die nog niet gewonnen of verloren zijn.</translation>
    </message>
    <message>
        <source>Lost leads</source>
        <translation>Verloren leads</translation>
    </message>
    <message>
        <source>Leads of the period that are lost now.</source>
        <translation>Leads uit de periode die nu verloren zijn.</translation>
    </message>
    <message>
        <source>Leads of the period that are won now, whenever that was.</source>
        <translation>Leads uit de periode die nu gewonnen zijn, wanneer dat ook was.</translation>
    </message>
    <message>
        <source>Earned per {unit} spent</source>
        <translation>Verdiend per bestede {unit}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Money, {currency}</source>
        <translation>Geld, {currency}</translation>
    </message>
    <message>
        <source>Goods, {currency}</source>
        <translation>Goederen, {currency}</translation>
    </message>
    <message>
        <source>That is too much to be true.</source>
        <translation>Dat is te veel om waar te zijn.</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours; write 3, 3.5 or 3:30.</source>
        <translation>“{text}” is geen aantal uren; schrijf 3, 3,5 of 3:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” is geen heel getal.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation>“{text}” is geen bedrag.</translation>
    </message>
    <message>
        <source>Costs and visits of the month</source>
        <translation>Kosten en bezoeken van de maand</translation>
    </message>
    <message>
        <source>Costs and visits</source>
        <translation>Kosten en bezoeken</translation>
    </message>
    <message>
        <source>What an hour of yours is worth</source>
        <translation>Wat een uur van jou waard is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Persoon bewerken</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Head of purchasing</source>
        <translation>Hoofd inkoop</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Functie</translation>
    </message>
    <message>
        <source>Usual &amp;role</source>
        <translation>Gebruikelijke &amp;rol</translation>
    </message>
    <message>
        <source>Reports t&amp;o</source>
        <translation>Rapporteert &amp;aan</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Geef de persoon een naam.</translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation>Gebruikelijke rol</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporteert aan</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>Save, and go to the month before</source>
        <translation>Opslaan en naar de vorige maand</translation>
    </message>
    <message>
        <source>Save, and go to the day before</source>
        <translation>Opslaan en naar de vorige dag</translation>
    </message>
    <message>
        <source>Save, and go to the next month</source>
        <translation>Opslaan en naar de volgende maand</translation>
    </message>
    <message>
        <source>What an hour of yours is worth, {currency}</source>
        <translation>Wat een uur van jou waard is, {currency}</translation>
    </message>
    <message>
        <source>Also recorded for the whole month, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Ook vastgelegd voor de hele maand, per campagne of in andere valuta’s, en meegeteld: {channels}.</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>Waar de cijfers over gaan</translation>
    </message>
    <message>
        <source>Empty: hours cost nothing</source>
        <translation>Leeg: uren kosten niets</translation>
    </message>
    <message>
        <source>“{text}” is no amount for an hour.</source>
        <translation>“{text}” is geen bedrag voor een uur.</translation>
    </message>
    <message>
        <source>Also recorded for single days, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Ook vastgelegd per dag, per campagne of in andere valuta’s, en meegeteld: {channels}.</translation>
    </message>
    <message>
        <source>Save, and go to the next day</source>
        <translation>Opslaan en naar de volgende dag</translation>
    </message>
    <message>
        <source>An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30.</source>
        <translation>Een lege cel is onbekend, 0 is niets uitgegeven. Uren als 3, 3,5 of 3:30.</translation>
    </message>
    <message>
        <source>+ Costs</source>
        <translation>+ Kosten</translation>
    </message>
    <message>
        <source>Contacts: they are on no board, so they are in no rate.</source>
        <translation>Contacten: ze staan op geen bord en tellen dus in geen percentage mee.</translation>
    </message>
    <message>
        <source>Nobody knows the day that they would be counted by.</source>
        <translation>Niemand weet op welke dag ze geteld zouden worden.</translation>
    </message>
    <message>
        <source>This column is not on the board any more; look at the board again.</source>
        <translation>Deze kolom staat niet meer op het bord; bekijk het bord opnieuw.</translation>
    </message>
    <message>
        <source>The leads that are in this column now; in a won or lost one, those that were closed this month.</source>
        <translation>De leads die nu in deze kolom staan; in een gewonnen of verloren kolom die van deze maand.</translation>
    </message>
    <message>
        <source>Values of the cards</source>
        <translation>Waarden van de kaarten</translation>
    </message>
    <message>
        <source>The values of the cards in this column, added up.</source>
        <translation>De waarden van de kaarten in deze kolom, opgeteld.</translation>
    </message>
    <message>
        <source>Values with a chance of {percent}%</source>
        <translation>Waarden met een kans van {percent}%</translation>
    </message>
    <message>
        <source>The value of each card × its chance: its own, else that of its stage.</source>
        <translation>De waarde van elke kaart × de kans: de eigen kans, anders die van de fase.</translation>
    </message>
    <message>
        <source>Amounts in {currencies} are not added.</source>
        <translation>Bedragen in {currencies} worden niet opgeteld.</translation>
    </message>
    <message>
        <source>Costs of months of which the period has a part only.</source>
        <translation>Kosten van maanden die maar deels in de periode vallen.</translation>
    </message>
    <message>
        <source>Figures of all channels</source>
        <translation>Cijfers van alle kanalen</translation>
    </message>
    <message>
        <source>Columns; a press sorts</source>
        <translation>Kolommen; klikken sorteert</translation>
    </message>
    <message>
        <source>Enter costs</source>
        <translation>Kosten invoeren</translation>
    </message>
    <message>
        <source>Print the figures, or save them as PDF</source>
        <translation>Cijfers afdrukken of als PDF opslaan</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Vergelijken met de periode ervoor</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Wat elke regel is</translation>
    </message>
    <message>
        <source>in brackets: against {period}</source>
        <translation>tussen haakjes: tegenover {period}</translation>
    </message>
    <message>
        <source>Fewer verdicts</source>
        <translation>Minder adviezen</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle adviezen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Verkoopproces</translation>
    </message>
    <message>
        <source>All</source>
        <comment>pipelines</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle verkoopprocessen</translation>
    </message>
    <message>
        <source>Leads that came in</source>
        <translation>Leads die binnenkwamen</translation>
    </message>
    <message>
        <source>Leads that became customers</source>
        <translation>Leads die klant werden</translation>
    </message>
    <message>
        <source>Share of leads that became customers</source>
        <translation>Deel van de leads dat klant werd</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Revenue from customers</source>
        <translation>Omzet van klanten</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Verdiend</translation>
    </message>
    <message>
        <source>Bring a file…</source>
        <translation>Bestand inlezen…</translation>
    </message>
    <message>
        <source>Which of your channels pays?</source>
        <translation>Welke kanalen leveren je iets op?</translation>
    </message>
    <message>
        <source>Here you will see how many leads and customers each channel brings, what a customer costs, and what it earns. It starts with your leads: bring them from a file, or add the first by hand.</source>
        <translation>Hier zie je hoeveel leads en klanten elk kanaal brengt, wat een klant kost en wat die oplevert. Het begint met je leads: lees ze in uit een bestand, of voeg de eerste zelf toe.</translation>
    </message>
    <message>
        <source>Or drop a spreadsheet anywhere in this window</source>
        <translation>Of sleep een spreadsheet naar dit venster</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nieuwe campagne</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>Campagne wijzigen</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Meerdere kanalen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>T/m</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>This is no day that can be understood.</source>
        <translation>Deze dag is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Vul beide dagen in.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … t/m …</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Periode: {period}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Laatste 12 maanden</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Tot en met {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation>95%-intervallen</translation>
    </message>
    <message>
        <source>Leads are counted by the day they came in; customers are those of them won to date.</source>
        <translation>Leads tellen op de dag dat ze binnenkwamen; klanten zijn de leads daarvan die tot nu toe zijn gewonnen.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln lead(s)</source>
        <translation>
            <numerusform>De %Ln lead tonen</numerusform>
            <numerusform>De %Ln leads tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>verdict</comment>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>verdict</comment>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verdict</comment>
        <translation>Zo houden</translation>
    </message>
    <message>
        <source>Too early</source>
        <comment>verdict</comment>
        <translation>Nog te vroeg</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly better than all others together: {others}.</source>
        <translation>{rate} wordt klant, waarschijnlijk {low} tot {high}. Duidelijk beter dan alle andere samen: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly worse than all others together: {others}.</source>
        <translation>{rate} wordt klant, waarschijnlijk {low} tot {high}. Duidelijk slechter dan alle andere samen: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. About as good as all others together: {others}.</source>
        <translation>{rate} wordt klant, waarschijnlijk {low} tot {high}. Ongeveer even goed als alle andere samen: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But it has cost more than it has earned so far.</source>
        <translation>{rate} wordt klant, andere {others}. Maar het heeft tot nu toe meer gekost dan opgebracht.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But for its cost it has earned more so far.</source>
        <translation>{rate} wordt klant, andere {others}. Maar voor wat het kost heeft het meer opgebracht tot nu toe.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. A customer costs more than one brings.</source>
        <translation>{rate} wordt klant, andere {others}. Een klant kost meer dan hij opbrengt.</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle methoden</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that it beats the others.</source>
        <translation>In {part} van de {whole} gevallen beter dan de andere.</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that the others beat it.</source>
        <translation>In {part} van de {whole} gevallen slechter dan de andere.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads: years away at this pace.</source>
        <translation>Duidelijk na {leads} leads meer: in dit tempo pas over jaren.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads, at this pace {months} mo.</source>
        <translation>Duidelijk na {leads} leads meer, in dit tempo {months} mnd.</translation>
    </message>
    <message numerus="yes">
        <source>Next try: %Ln lead(s)</source>
        <translation>
            <numerusform>Volgende poging: %Ln lead</numerusform>
            <numerusform>Volgende poging: %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>ongeveer {cost}</translation>
    </message>
    <message>
        <source>Enter its costs to see if it pays</source>
        <translation>Voer de kosten in en zie of het loont</translation>
    </message>
    <message>
        <source>{cost} per customer</source>
        <translation>{cost} per klant</translation>
    </message>
    <message>
        <source>{earned} per {unit} spent</source>
        <translation>{earned} per bestede {unit}</translation>
    </message>
    <message>
        <source>Costs, but no customer yet</source>
        <translation>Kosten, maar nog geen klant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln kanaal</numerusform>
            <numerusform>%Ln kanalen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln methode</numerusform>
            <numerusform>%Ln methoden</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} meer</translation>
    </message>
    <message>
        <source>{count} less</source>
        <translation>{count} minder</translation>
    </message>
    <message>
        <source>{count} keep</source>
        <translation>{count} zo houden</translation>
    </message>
    <message>
        <source>{count} too early</source>
        <translation>{count} nog te vroeg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) have no channel and are a row of their own.</source>
        <translation>
            <numerusform>%Ln lead heeft geen kanaal en staat in een eigen rij.</numerusform>
            <numerusform>%Ln leads hebben geen kanaal en staan in een eigen rij.</numerusform>
        </translation>
    </message>
    <message>
        <source>No costs entered: {channels} and {count} more.</source>
        <translation>Geen kosten ingevoerd: {channels} en nog {count}.</translation>
    </message>
    <message>
        <source>No costs entered: {channels}.</source>
        <translation>Geen kosten ingevoerd: {channels}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of an unknown day are left out.</source>
        <translation>
            <numerusform>%Ln lead zonder bekende dag telt niet mee.</numerusform>
            <numerusform>%Ln leads zonder bekende dag tellen niet mee.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs of {months} are left out: the period has a part of the month only.</source>
        <translation>Kosten van {months} tellen niet mee: de periode bevat maar een deel van de maand.</translation>
    </message>
    <message>
        <source>Visits of {months} are left out: the period has a part of the month only.</source>
        <translation>Bezoeken van {months} tellen niet mee: de periode bevat maar een deel van de maand.</translation>
    </message>
    <message>
        <source>Costs are of the whole channel.</source>
        <translation>Kosten zijn van het hele kanaal.</translation>
    </message>
    <message>
        <source>Hours cost nothing here: no hourly rate is set.</source>
        <translation>Uren kosten hier niets: er is geen uurtarief ingesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not counted.</source>
        <translation>
            <numerusform>%Ln contact telt niet mee.</numerusform>
            <numerusform>%Ln contacten tellen niet mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were won before the day they were created.</source>
        <translation>
            <numerusform>%Ln lead is gewonnen vóór de dag van aanmaken.</numerusform>
            <numerusform>%Ln leads zijn gewonnen vóór de dag van aanmaken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete takes the filter away</source>
        <translation>Delete haalt het filter weg</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Beslisser</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Budgethouder</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Pleitbezorger</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Beoordelaar</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviseur</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Eindgebruiker</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Poortwachter</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Tegenstander</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridisch</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Tegen</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Sceptisch</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutraal</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Strongly for</source>
        <translation>Sterk voor</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Dag kiezen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Enter changes it</source>
        <translation>Enter om te wijzigen</translation>
    </message>
    <message>
        <source>“{text}” was entered meanwhile: Enter replaces it, Esc keeps it.</source>
        <translation>“{text}” is intussen ingevuld: Enter vervangt het, Esc behoudt het.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Dit is niet te begrijpen.</translation>
    </message>
    <message>
        <source>This is no amount that can be understood.</source>
        <translation>Dit bedrag is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>Ooit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln dag te laat</numerusform>
            <numerusform>%Ln dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dag geleden</numerusform>
            <numerusform>%Ln dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Waarom verloren?</translation>
    </message>
    <message>
        <source>Why was it won?</source>
        <translation>Waarom gewonnen?</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Een andere reden…</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Reden…</translation>
    </message>
    <message>
        <source>Enter skips, Esc cancels</source>
        <translation>Enter slaat over, Esc annuleert</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Zonder reden</translation>
    </message>
    <message>
        <source>With this reason</source>
        <translation>Met deze reden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Zoekveld leegmaken</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Waarop je kunt zoeken</translation>
    </message>
    <message>
        <source>Did you mean this?</source>
        <translation>Bedoelde je dit?</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Verplaatsen naar {stage}</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Verloren in {stage}</translation>
    </message>
    <message>
        <source>{stage}, step {place} of {count}</source>
        <translation>{stage}, stap {place} van {count}</translation>
    </message>
    <message>
        <source>Stage: {words}</source>
        <translation>Fase: {words}</translation>
    </message>
    <message>
        <source>Left and Right look at another stage, Enter moves to it</source>
        <translation>Met links en rechts bekijk je een andere fase, Enter verplaatst ernaartoe</translation>
    </message>
    <message>
        <source>Nobody goes on from a won or a lost stage, so there is nothing to count.</source>
        <translation>Vanuit een gewonnen of verloren fase gaat niemand verder, dus valt er niets te tellen.</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>Verder gekomen</translation>
    </message>
    <message>
        <source>Leads that were ever in this stage or in a later one; who came back counts once.</source>
        <translation>Leads die ooit in deze fase of een latere waren; wie terugkwam telt één keer.</translation>
    </message>
    <message>
        <source>Reached this stage</source>
        <translation>Tot deze fase gekomen</translation>
    </message>
    <message>
        <source>Leads that reached this stage and a later one. Lost ones are among them if they did.</source>
        <translation>Leads die in deze fase en een latere kwamen. Ook verloren leads, als ze zo ver kwamen.</translation>
    </message>
    <message>
        <source>Leads that are lost now and came no further than this stage.</source>
        <translation>Leads die nu verloren zijn en niet verder kwamen dan deze fase.</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hier verloren</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Nu hier</translation>
    </message>
    <message>
        <source>Leads that are in this stage now.</source>
        <translation>Leads die nu in deze fase zijn.</translation>
    </message>
    <message>
        <source>Leads that went further ÷ leads that reached this stage. Lost leads stay where they came to.</source>
        <translation>Leads die verder kwamen ÷ leads die deze fase bereikten. Verloren leads blijven waar ze kwamen.</translation>
    </message>
    <message>
        <source>Leads that have left it</source>
        <translation>Leads die haar verlaten hebben</translation>
    </message>
    <message>
        <source>Leads that are still there</source>
        <translation>Leads die er nog zijn</translation>
    </message>
    <message>
        <source>Stays that began or ended on a day that nobody knows.</source>
        <translation>Verblijven die begonnen of eindigden op een dag die niemand weet.</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, all their visits to it together.</source>
        <translation>Dagen waarna de helft van de leads de fase heeft verlaten, alle keren samen.</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Dagen (mediaan)</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, all their visits to it together.</source>
        <translation>Dagen waarna 80 van de 100 leads de fase hebben verlaten, alle keren samen.</translation>
    </message>
    <message>
        <source>Days for 80%</source>
        <translation>Dagen tot 80%</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, counted from their last entry to it.</source>
        <translation>Dagen waarna de helft van de leads de fase heeft verlaten, geteld vanaf de laatste keer dat ze erin kwamen.</translation>
    </message>
    <message>
        <source>Median days, last visit</source>
        <translation>Dagen (mediaan), laatste verblijf</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, counted from their last entry to it.</source>
        <translation>Dagen waarna 80 van de 100 leads de fase hebben verlaten, geteld vanaf de laatste keer dat ze erin kwamen.</translation>
    </message>
    <message>
        <source>Days for 80%, last visit</source>
        <translation>Dagen tot 80%, laatste verblijf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Bedrijf</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are offered.</source>
        <translation>Kies een van de voorgestelde bedrijven.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Open leads</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>nog geen rol</translation>
    </message>
    <message>
        <source>stance not known</source>
        <translation>houding onbekend</translation>
    </message>
    <message>
        <source>influence {influence} of 5</source>
        <translation>invloed {influence} van 5</translation>
    </message>
    <message>
        <source>influence not known</source>
        <translation>invloed onbekend</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>laatste contact {day}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nog geen contact</translation>
    </message>
    <message>
        <source>Arrow keys change stance and influence</source>
        <translation>Pijltjestoetsen veranderen houding en invloed</translation>
    </message>
    <message>
        <source>influence {influence}</source>
        <translation>invloed {influence}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>vertrokken op {day}</translation>
    </message>
    <message>
        <source>Enter opens the account</source>
        <translation>Enter opent het bedrijf</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Aangeven wie beslist</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notitie schrijven</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notitie schrijven…</translation>
    </message>
    <message>
        <source>Enter saves, Shift and Enter begin a new line</source>
        <translation>Enter slaat op, Shift en Enter begint een nieuwe regel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Kopiëren: {field}</translation>
    </message>
    <message>
        <source>{deed} (does not want advertising)</source>
        <translation>{deed} (wil geen reclame)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Opens a menu to record what the person said</source>
        <translation>Opent een menu om vast te leggen wat diegene zei</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Bericht schrijven</translation>
    </message>
    <message>
        <source>Agreed to marketing today</source>
        <translation>Vandaag akkoord met marketing</translation>
    </message>
    <message>
        <source>Refused marketing today</source>
        <translation>Vandaag marketing geweigerd</translation>
    </message>
    <message>
        <source>Withdrew the consent today</source>
        <translation>Toestemming vandaag ingetrokken</translation>
    </message>
    <message>
        <source>All that was said, and more to record…</source>
        <translation>Alles wat is gezegd, en een nieuwe vastlegging…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niet gekozen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blijft</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>Is dezelfde</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 27 March, Friday or +3.</source>
        <translation>“{text}” is geen dag; schrijf 27 maart, vrijdag of +3.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage.</source>
        <translation>“{text}” is geen percentage.</translation>
    </message>
    <message>
        <source>A probability is a whole number from 0 to 100.</source>
        <translation>Een kans is een heel getal van 0 tot 100.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” is geen getal.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days.</source>
        <translation>“{text}” is geen aantal dagen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Verwachte sluiting</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijfsnaam</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} per maand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) notice</source>
        <translation>
            <numerusform>%Ln dag opzegtermijn</numerusform>
            <numerusform>%Ln dagen opzegtermijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln taak</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(-ies)</source>
        <translation>
            <numerusform>%Ln contactmoment</numerusform>
            <numerusform>%Ln contactmomenten</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <comment>account</comment>
        <translation>Dit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>What one should know of this account…</source>
        <translation>Wat je over dit bedrijf moet weten…</translation>
    </message>
    <message>
        <source>This is no number that can be understood.</source>
        <translation>Dit getal is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Jaaromzet</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Btw-id</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Fields of your own…</source>
        <translation>Eigen velden…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opzegtermijn</translation>
    </message>
    <message>
        <source>{percent} by its stage</source>
        <translation>{percent} volgens de fase</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln time(s), by {days}; at first {day}</source>
        <translation>
            <numerusform>%Ln keer uitgesteld, {days}; eerst {day}</numerusform>
            <numerusform>%Ln keer uitgesteld, samen {days}; eerst {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Minder velden</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Meer velden</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 om te wijzigen</translation>
    </message>
    <message>
        <source>Was here before: {name}</source>
        <translation>Was hier eerder: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>A lead needs a name.</source>
        <translation>Een lead heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Zakelijk</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Particulier</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Op het bord zetten</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Taak plannen</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Bericht schrijven…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Document toevoegen…</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Verkoop vastleggen</translation>
    </message>
    <message>
        <source>New lead for the same person</source>
        <translation>Nieuwe lead voor dezelfde persoon</translation>
    </message>
    <message>
        <source>Win back…</source>
        <translation>Terugwinnen…</translation>
    </message>
    <message>
        <source>Record a remedy…</source>
        <translation>Tegemoetkoming vastleggen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>niet betaald</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>terug te betalen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>On no board yet: it counts in no rate and no forecast</source>
        <translation>Nog op geen bord: telt niet mee in percentages en verwachtingen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Won on {day}</source>
        <translation>Gewonnen op {day}</translation>
    </message>
    <message>
        <source>Lost on {day}</source>
        <translation>Verloren op {day}</translation>
    </message>
    <message>
        <source>In {stage}</source>
        <translation>In {stage}</translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %Ln day(s)</source>
        <translation>
            <numerusform>Al %Ln dag in {stage}</numerusform>
            <numerusform>Al %Ln dagen in {stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {days}</source>
        <translation>meestal {days}</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %Ln day(s)</source>
        <translation>
            <numerusform>al %Ln dag niets gedaan</numerusform>
            <numerusform>al %Ln dagen niets gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>ligt stil</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Kortingscodes</translation>
    </message>
    <message>
        <source>UTM sources</source>
        <translation>UTM-bronnen</translation>
    </message>
    <message>
        <source>UTM mediums</source>
        <translation>UTM-media</translation>
    </message>
    <message>
        <source>UTM campaigns</source>
        <translation>UTM-campagnes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Referring sites</source>
        <translation>Verwijzende sites</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln bestelling</numerusform>
            <numerusform>%Ln bestellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>We found {signs} in {rows}. Whose are they?</source>
        <translation>{signs} gevonden in {rows}. Bij welk kanaal hoort dat?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discount code(s)</source>
        <translation>
            <numerusform>%Ln kortingscode</numerusform>
            <numerusform>%Ln kortingscodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM source(s)</source>
        <translation>
            <numerusform>%Ln UTM-bron</numerusform>
            <numerusform>%Ln UTM-bronnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln formulier</numerusform>
            <numerusform>%Ln formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring site(s)</source>
        <translation>
            <numerusform>%Ln verwijzende site</numerusform>
            <numerusform>%Ln verwijzende sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM value(s)</source>
        <translation>
            <numerusform>%Ln UTM-waarde</numerusform>
            <numerusform>%Ln UTM-waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Label toevoegen</translation>
    </message>
    <message>
        <source>Delete takes the tag off</source>
        <translation>Delete haalt het label weg</translation>
    </message>
    <message>
        <source>Show leads with this tag</source>
        <translation>Leads met dit label tonen</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Label weghalen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Taak</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Klaar: {task}</translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation>Afronden: {task}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Uiterlijk: {day}</translation>
    </message>
    <message>
        <source>More: {task}</source>
        <translation>Meer: {task}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Day, such as Friday</source>
        <translation>Dag, bijv. vrijdag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plannen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Telefoontjes</translation>
    </message>
    <message>
        <source>Messages and e-mails</source>
        <translation>Berichten en e-mails</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Afspraken en bezoeken</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>From the day a lead came in to the first call, message, e-mail, meeting or visit by us; of leads without one yet it is known only that it takes longer than it has so far.</source>
        <translation>Van de dag waarop een lead binnenkwam tot ons eerste telefoontje, bericht, e-mail, gesprek of bezoek; van leads die nog niets kregen is alleen bekend dat het langer duurt dan tot nu toe.</translation>
    </message>
    <message>
        <source>Activities by this channel</source>
        <translation>Activiteiten via dit kanaal</translation>
    </message>
    <message>
        <source>Calls, messages, visits and whatever else was written down with this channel on a day of the period, of leads, contacts and accounts.</source>
        <translation>Telefoontjes, berichten, bezoeken en wat verder met dit kanaal op een dag van de periode is genoteerd, van leads, contacten en bedrijven.</translation>
    </message>
    <message>
        <source>Interest shown</source>
        <translation>Getoonde interesse</translation>
    </message>
    <message>
        <source>Leads that were answered</source>
        <translation>Leads die antwoord kregen</translation>
    </message>
    <message>
        <source>Leads without an answer</source>
        <translation>Leads zonder antwoord</translation>
    </message>
    <message>
        <source>Leads with which no call, message, e-mail, meeting or visit was written down, open or closed.</source>
        <translation>Leads waarbij geen telefoontje, bericht, e-mail, gesprek of bezoek is genoteerd, open of afgesloten.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Niet beantwoord</translation>
    </message>
    <message>
        <source>Leads that came in, or were answered or closed, on a day that nobody knows.</source>
        <translation>Leads die binnenkwamen, antwoord kregen of werden afgesloten op een dag die niemand weet.</translation>
    </message>
    <message>
        <source>Customers who had been one before</source>
        <translation>Klanten die het al eerder waren</translation>
    </message>
    <message>
        <source>Customers of the same account, e-mail address or telephone number as one who was won earlier, in whatever channel, or whose lead names one as the lead before it.</source>
        <translation>Klanten met hetzelfde bedrijf, e-mailadres of telefoonnummer als iemand die eerder werd gewonnen, in welk kanaal dan ook, of van wie de lead er een als vorige lead noemt.</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Terugkerende klanten</translation>
    </message>
    <message>
        <source>Days from the first cost to the day on which the customers&apos; margin had covered all costs of the period; their revenue, where the margin of some of it is not known.</source>
        <translation>Dagen van de eerste kosten tot de dag waarop de marge van de klanten alle kosten van de periode had gedekt; hun omzet, waar de marge van een deel niet bekend is.</translation>
    </message>
    <message>
        <source>Paid back after days</source>
        <translation>Terugverdiend na dagen</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Dagen tot antwoord (mediaan)</translation>
    </message>
    <message>
        <source>Days for 80% of the answers</source>
        <translation>Dagen tot 80% beantwoord</translation>
    </message>
    <message>
        <source>Stages and origin</source>
        <translation>Fasen en herkomst</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Afgeronde taken</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkopen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Nog niets van deze soort</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} tonen</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Vorige lead</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Volgende lead</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Paneel sluiten</translation>
    </message>
    <message>
        <source>Show it beside the list</source>
        <translation>Naast de lijst tonen</translation>
    </message>
    <message>
        <source>Show it as a page of its own</source>
        <translation>Als eigen pagina tonen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
    <message>
        <source>Agreed to {purpose}</source>
        <translation>Akkoord met {purpose}</translation>
    </message>
    <message>
        <source>Refused {purpose}</source>
        <translation>Weigert {purpose}</translation>
    </message>
    <message>
        <source>Withdrew the consent to {purpose}</source>
        <translation>Toestemming voor {purpose} ingetrokken</translation>
    </message>
    <message>
        <source>Consent to {purpose} unknown</source>
        <translation>Toestemming voor {purpose} onbekend</translation>
    </message>
    <message>
        <source>Looked at, and kept</source>
        <translation>Nagekeken en behouden</translation>
    </message>
    <message>
        <source>1, low</source>
        <translation>1, laag</translation>
    </message>
    <message>
        <source>5, high</source>
        <translation>5, hoog</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Nog geen rol</translation>
    </message>
    <message>
        <source>Not on this committee</source>
        <translation>Geen beslisser bij deze lead</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Houding</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>{name} (does not want advertising)</source>
        <translation>{name} (wil geen reclame)</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Geen toestemming vastgelegd</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Stemde in</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Weigerde</translation>
    </message>
    <message>
        <source>Withdrew it</source>
        <translation>Trok het in</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Wettelijke plicht</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Toestemming van {name}</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Waarvandaan</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Wat tot nu toe is gezegd</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Er is nog niets bekend.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>Such as Form at the counter</source>
        <translation>Bijvoorbeeld Formulier aan de kassa</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>V&amp;oor</translation>
    </message>
    <message>
        <source>Where fro&amp;m</source>
        <translation>Waarva&amp;ndaan</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grond</translation>
    </message>
    <message>
        <source>What this account is interested in stands here, with its stage and value.</source>
        <translation>Hier staat waar dit bedrijf interesse in heeft, met fase en waarde.</translation>
    </message>
    <message>
        <source>No lead of this account yet</source>
        <translation>Nog geen lead van dit bedrijf</translation>
    </message>
    <message>
        <source>A sale is recorded from a lead that was won.</source>
        <translation>Een verkoop leg je vast vanuit een gewonnen lead.</translation>
    </message>
    <message>
        <source>No sale to this account yet</source>
        <translation>Nog geen verkoop aan dit bedrijf</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Volgende taak</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Onbetaald</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Terug te betalen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Excl. btw</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Btw</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Incl. btw</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Values of leads that were won</source>
        <translation>Waarden van gewonnen leads</translation>
    </message>
    <message>
        <source>Values of open leads</source>
        <translation>Waarden van open leads</translation>
    </message>
    <message>
        <source>Leads without a value.</source>
        <translation>Leads zonder waarde.</translation>
    </message>
    <message>
        <source>The values of the leads that were won, added up by the month they were won in.</source>
        <translation>De waarden van gewonnen leads, opgeteld per maand waarin ze gewonnen zijn.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Gewonnen waarde</translation>
    </message>
    <message>
        <source>The values of the open leads as they are, added up by the month they are expected in.</source>
        <translation>De waarden van open leads zoals ze zijn, opgeteld per maand waarin ze verwacht worden.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Open waarde</translation>
    </message>
    <message>
        <source>The value of each open lead × its chance: its own, else that of its stage. Lost leads count nothing.</source>
        <translation>De waarde van elke open lead × de kans: de eigen kans, anders die van de fase. Verloren leads tellen niets.</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Gewogen waarde</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Tot nu toe gewonnen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Of the roles that the stages of all open leads ask for, those that are well filled</source>
        <translation>Van de rollen die de fasen van alle open verkoopkansen vragen, de goed vervulde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln gewonnen</numerusform>
            <numerusform>%Ln gewonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a task…</source>
        <translation>Taak plannen…</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>“{field}” wijzigen</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Een veld wijzigen…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>verb</comment>
        <translation>Label geven…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Toewijzen aan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Op gewonnen zetten</translation>
    </message>
    <message>
        <source>Lose…</source>
        <translation>Op verloren zetten…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once; “Export the view…” in the File menu writes all of them.</source>
        <translation>Je kunt hoogstens {count} rijen tegelijk kopiëren; “Weergave exporteren…” in het menu Bestand schrijft ze allemaal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln rij gekopieerd</numerusform>
            <numerusform>%Ln rijen gekopieerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is interested in what you sell?</source>
        <translation>Wie heeft interesse in wat je verkoopt?</translation>
    </message>
    <message>
        <source>Here you will see everybody who showed interest: where they came from, how far they are, and what is to be done next. Bring the list that you have, from a spreadsheet or another tool.</source>
        <translation>Hier zie je iedereen die interesse toonde: waar ze vandaan kwamen, hoe ver ze zijn en wat de volgende stap is. Lees de lijst in die je al hebt, uit een spreadsheet of een ander programma.</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window</source>
        <translation>Of sleep een bestand naar dit venster</translation>
    </message>
    <message>
        <source>Search accounts, or city:Hamburg</source>
        <translation>Zoek bedrijven, of plaats:Utrecht</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Bedrijven zoeken</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nieuw bedrijf</translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>{count} bedrijf</numerusform>
            <numerusform>{count} bedrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>An account is a company that buys from you. Here you see who decides there, how they stand to you, what is open, and when you last spoke.</source>
        <translation>Hier staan de bedrijven die bij je kopen. Je ziet wie er beslist, hoe ze tegenover je staan, wat er openstaat en wanneer je elkaar voor het laatst sprak.</translation>
    </message>
    <message>
        <source>Which companies do you sell to?</source>
        <translation>Aan welke bedrijven verkoop je?</translation>
    </message>
    <message>
        <source>A file of accounts can be dropped anywhere in this window</source>
        <translation>Een bestand met bedrijven kun je naar dit venster slepen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>No account has all that you search for.</source>
        <translation>Geen enkel bedrijf voldoet aan alles wat je zoekt.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Geen bedrijf gevonden</translation>
    </message>
    <message>
        <source>No lead has all that you search for.</source>
        <translation>Geen enkele lead voldoet aan alles wat je zoekt.</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Geen lead gevonden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter toevoegen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Ligt stil</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Nieuw deze week</translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation>Nieuw dit kwartaal</translation>
    </message>
    <message>
        <source>With e-mail</source>
        <translation>Met e-mail</translation>
    </message>
    <message>
        <source>With phone</source>
        <translation>Met telefoon</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Weghalen: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>Nog %Ln filter</numerusform>
            <numerusform>Nog %Ln filters</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, in the order in which they are taken in</source>
        <translation>Bestanden, in de volgorde waarin ze worden ingelezen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>B2B</source>
        <translation>B2B</translation>
    </message>
    <message>
        <source>B2C</source>
        <translation>B2C</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Monthly value</source>
        <translation>Waarde per maand</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Begin contract</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Einde contract</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>Reden van verlies</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Import nr.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Nummer van het bedrijf</translation>
    </message>
    <message>
        <source>Customers with a value</source>
        <translation>Klanten met een waarde</translation>
    </message>
    <message>
        <source>Their values together</source>
        <translation>Hun waarden samen</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost). Leads that are still open are in neither.</source>
        <translation>Gewonnen ÷ (gewonnen + verloren). Leads die nog open zijn zitten in geen van beide.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewonnen van afgesloten</translation>
    </message>
    <message>
        <source>The values of customers, added up ÷ the customers that have one.</source>
        <translation>De waarden van klanten, opgeteld ÷ de klanten die er een hebben.</translation>
    </message>
    <message>
        <source>Average value of a customer</source>
        <translation>Gemiddelde waarde van een klant</translation>
    </message>
    <message>
        <source>Open leads × win rate × average value ÷ median days to win: what the open leads should bring a day.</source>
        <translation>Open leads × gewonnen van afgesloten × gemiddelde waarde ÷ dagen tot klant (mediaan): wat de open leads per dag zouden opbrengen.</translation>
    </message>
    <message>
        <source>Expected value per day</source>
        <translation>Verwachte waarde per dag</translation>
    </message>
    <message>
        <source>Values of lost leads</source>
        <translation>Waarden van verloren leads</translation>
    </message>
    <message>
        <source>Value won ÷ (value won + value lost). Leads without a value have no part in it.</source>
        <translation>Gewonnen waarde ÷ (gewonnen waarde + verloren waarde). Leads zonder waarde doen niet mee.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Gewonnen van afgesloten, naar waarde</translation>
    </message>
    <message>
        <source>Mean days to win</source>
        <translation>Dagen tot klant (gemiddeld)</translation>
    </message>
    <message>
        <source>The days from coming in to winning of all customers, added up ÷ customers.</source>
        <translation>De dagen van binnenkomst tot klant van alle klanten, opgeteld ÷ klanten.</translation>
    </message>
    <message>
        <source>Days for 80% of those won</source>
        <translation>Dagen tot 80% gewonnen</translation>
    </message>
    <message>
        <source>The days from coming in to winning within which 80 of 100 customers were won.</source>
        <translation>De dagen vanaf binnenkomst waarbinnen 80 van de 100 klanten gewonnen werden.</translation>
    </message>
    <message>
        <source>Activities per customer</source>
        <translation>Contactmomenten per klant</translation>
    </message>
    <message>
        <source>Activities that were written down ÷ customers. Customers without any count.</source>
        <translation>Genoteerde contactmomenten ÷ klanten. Klanten zonder tellen mee.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Contactmomenten</translation>
    </message>
    <message>
        <source>Stakeholders per customer</source>
        <translation>Contactpersonen per klant</translation>
    </message>
    <message>
        <source>Stakeholders who decide together ÷ customers. Customers without any count.</source>
        <translation>Contactpersonen die samen beslissen ÷ klanten. Klanten zonder tellen mee.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nieuw kanaal</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Kanaal wijzigen</translation>
    </message>
    <message>
        <source>Such as a shop fair or a newsletter</source>
        <translation>Zoals een beurs of een nieuwsbrief</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>By its method</source>
        <translation>Naar de methode</translation>
    </message>
    <message>
        <source>In use: offered for new leads and costs</source>
        <translation>In gebruik: aangeboden voor nieuwe leads en kosten</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogram</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Extern ID</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Niet: {what}</translation>
    </message>
    <message>
        <source>With next task</source>
        <translation>Met volgende taak</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation>Zonder: {field}</translation>
    </message>
    <message>
        <source>With: {field}</source>
        <translation>Met: {field}</translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation>
            <numerusform>{count} lead</numerusform>
            <numerusform>{count} leads</numerusform>
        </translation>
    </message>
    <message>
        <source>{sums} open</source>
        <translation>{sums} open</translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} geselecteerd</numerusform>
            <numerusform>{count} geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>double click or Enter opens it</source>
        <translation>dubbelklik of Enter opent</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lead toevoegen</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Taak uiterlijk</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Dit is geen bedrag.</translation>
    </message>
    <message>
        <source>The value is not an amount; write it as 1250 or 12.50.</source>
        <translation>De waarde is geen bedrag; schrijf bijvoorbeeld 1250 of 12,50.</translation>
    </message>
    <message>
        <source>Give a name, a company, an e-mail address or a phone number.</source>
        <translation>Vul een naam, bedrijf, e-mailadres of telefoonnummer in.</translation>
    </message>
    <message>
        <source>Task &amp;due</source>
        <translation>Taak &amp;uiterlijk</translation>
    </message>
    <message>
        <source>Map of the committee</source>
        <translation>Kaart van de beslissers</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Low 1</source>
        <translation>Laag 1</translation>
    </message>
    <message>
        <source>High 5</source>
        <translation>Hoog 5</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Bedrijf toevoegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;VAT id</source>
        <translation>Btw-&amp;id</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geef het bedrijf een naam.</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Bedrijfsnaam</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Waarde</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;otitie</translation>
    </message>
    <message>
        <source>Search leads, or value:&gt;500</source>
        <translation>Zoek leads, of waarde:&gt;500</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Leads zoeken</translation>
    </message>
    <message>
        <source>{filled} of {wanted} roles filled</source>
        <translation>{filled} van {wanted} rollen ingevuld</translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation>Andere leads</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Dekking</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <comment>of an account</comment>
        <translation>
            <numerusform>%Ln verkoopkans</numerusform>
            <numerusform>%Ln verkoopkansen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} van {total}</translation>
    </message>
    <message>
        <source>Every role that decides, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Elke rol die beslist, bij iemand die vóór is en die de laatste 30 dagen gesproken is.</translation>
    </message>
    <message>
        <source>Every role that {stage} needs, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Elke rol die {stage} nodig heeft, bij iemand die vóór is en die de laatste 30 dagen gesproken is.</translation>
    </message>
    <message>
        <source>Plan calls</source>
        <translation>Telefoontjes plannen</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Afspraak plannen</translation>
    </message>
    <message>
        <source>Name a successor</source>
        <translation>Opvolger aanwijzen</translation>
    </message>
    <message>
        <source>Nobody yet: {roles}</source>
        <translation>Nog niemand: {roles}</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Telefoontje plannen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead een label geven</numerusform>
            <numerusform>%Ln leads een label geven</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, such as {example}</source>
        <translation>Label, bijv. {example}</translation>
    </message>
    <message>
        <source>A tag that nobody has used yet is made.</source>
        <translation>Een label dat nog niemand gebruikte, wordt gemaakt.</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>verb</comment>
        <translation>Label geven</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Hoogste waarde</translation>
    </message>
    <message>
        <source>Next task due</source>
        <translation>Taak die eerst moet</translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation>Laatst gesloten</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Ruime rijen</translation>
    </message>
    <message>
        <source>Regular rows</source>
        <translation>Normale rijen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Compacte rijen</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Bewaren als weergave</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Hoogte van de rijen</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Gesorteerd op: {order}</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt with an arrow, to move it.</source>
        <translation>Spatie toont of verbergt een kolom; sleep om te verplaatsen, of druk op Alt met een pijl.</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>De gebruikelijke kolommen</translation>
    </message>
    <message>
        <source>{field}, last first</source>
        <translation>{field}, aflopend</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Shows a shop which ways of getting leads pay, and turns leads into customers.</source>
        <translation>Laat een winkel zien welke manieren om leads te krijgen lonen, en maakt van leads klanten.</translation>
    </message>
    <message>
        <source>Everything is in one file on your own computer: {file}</source>
        <translation>Alles staat in één bestand op je eigen computer: {file}</translation>
    </message>
    <message>
        <source>MIT licence. Icons: Lucide (ISC licence). Made with Qt (LGPL).</source>
        <translation>MIT-licentie. Pictogrammen: Lucide (ISC-licentie). Gemaakt met Qt (LGPL).</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>Eigen velden</translation>
    </message>
    <message>
        <source>From imported columns</source>
        <translation>Uit geïmporteerde kolommen</translation>
    </message>
    <message>
        <source>Channels and campaigns</source>
        <translation>Kanalen en campagnes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Wat er in de lijst staat</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>A channel that is not in use any more keeps its leads and figures.</source>
        <translation>Een kanaal dat niet meer in gebruik is, houdt zijn leads en cijfers.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>In elke lijst</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>De geselecteerde rij openen</translation>
    </message>
    <message>
        <source>Select it, or take it out of the selection</source>
        <translation>Selecteren of uit de selectie halen</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + pijltjes</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Meer rijen selecteren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menu van de geselecteerde rijen</translation>
    </message>
    <message>
        <source>Type in the cell; Tab goes to the next one</source>
        <translation>In de cel typen; Tab gaat naar de volgende</translation>
    </message>
    <message>
        <source>Move to a stage</source>
        <translation>Naar een fase verplaatsen</translation>
    </message>
    <message>
        <source>Set one field of all selected leads</source>
        <translation>Eén veld van alle geselecteerde leads invullen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>De rijen kopiëren</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pijltjes</translation>
    </message>
    <message>
        <source>Go from card to card, from column to column</source>
        <translation>Van kaart naar kaart, van kolom naar kolom</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + pijltjes</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>De kaart verplaatsen</translation>
    </message>
    <message>
        <source>Move to a stage by letters of its name</source>
        <translation>Naar een fase verplaatsen met letters van de naam</translation>
    </message>
    <message>
        <source>Select a card, or not any more</source>
        <translation>Een kaart selecteren of niet meer</translation>
    </message>
    <message>
        <source>Fold a column of the board</source>
        <translation>Een kolom van het bord inklappen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Panel and dialogs</source>
        <translation>Paneel en vensters</translation>
    </message>
    <message>
        <source>Edit the name, or the selected field</source>
        <translation>De naam of het geselecteerde veld bewerken</translation>
    </message>
    <message>
        <source>Save, from any input</source>
        <translation>Opslaan, vanuit elk invoerveld</translation>
    </message>
    <message>
        <source>Close the panel, a question, the search</source>
        <translation>Het paneel, een vraag of het zoeken sluiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nieuw bestand…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Recent openen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>&amp;Export the view…</source>
        <translation>Weergave &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Back-ups…</translation>
    </message>
    <message>
        <source>Show the file in its &amp;folder</source>
        <translation>Bestand in &amp;map tonen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw uitvoeren</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Zoeken op deze pagina</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <translation>Zoeken of opdracht &amp;uitvoeren…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>&amp;Wie zit hier…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>Sal&amp;es funnel</source>
        <translation>Verkoop&amp;trechter</translation>
    </message>
    <message>
        <source>&amp;Keep as a view…</source>
        <translation>&amp;Bewaren als weergave…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale tekstgrootte</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Licht of &amp;donker</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Volgend deel van het ven&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Volledig scherm</translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;Nieuwe lead…</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>N&amp;otitie schrijven</translation>
    </message>
    <message>
        <source>Plan a &amp;task…</source>
        <translation>&amp;Taak plannen…</translation>
    </message>
    <message>
        <source>Write a &amp;message…</source>
        <translation>Bericht &amp;schrijven…</translation>
    </message>
    <message>
        <source>&amp;Add a document…</source>
        <translation>&amp;Document toevoegen…</translation>
    </message>
    <message>
        <source>Mark as &amp;won</source>
        <translation>Op &amp;gewonnen zetten</translation>
    </message>
    <message>
        <source>Mark as &amp;lost…</source>
        <translation>Op &amp;verloren zetten…</translation>
    </message>
    <message>
        <source>Record a &amp;sale…</source>
        <translation>Ver&amp;koop vastleggen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Vo&amp;rige lead</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead</source>
        <translation>Vo&amp;lgende lead</translation>
    </message>
    <message>
        <source>As a pa&amp;ge of its own</source>
        <translation>Als &amp;eigen pagina</translation>
    </message>
    <message>
        <source>H&amp;istory of the lead…</source>
        <translation>Gesch&amp;iedenis van de lead…</translation>
    </message>
    <message>
        <source>What is &amp;kept about the person…</source>
        <translation>W&amp;at er over de persoon is vastgelegd…</translation>
    </message>
    <message>
        <source>&amp;Erase the person…</source>
        <translation>Persoon &amp;helemaal wissen…</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>&amp;Paneel sluiten</translation>
    </message>
    <message>
        <source>Enter &amp;costs and visits…</source>
        <translation>Kosten en &amp;bezoeken invoeren…</translation>
    </message>
    <message>
        <source>Cha&amp;nnels and campaigns…</source>
        <translation>K&amp;analen en campagnes…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>&amp;Velden…</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>Verkoop&amp;processen en fasen…</translation>
    </message>
    <message>
        <source>Message &amp;templates…</source>
        <translation>Bericht&amp;sjablonen…</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Dubbele leads…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>&amp;Recently deleted…</source>
        <translation>&amp;Onlangs verwijderd…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Help bij deze pagina</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Aan de slag</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Wat de c&amp;ijfers betekenen</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>&amp;Rapport voor support opslaan…</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>&amp;Over LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk files</source>
        <translation>LeadDesk-bestanden</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mijn winkel</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nieuw bestand</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Back-up opslaan</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Map voor back-ups</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Tekstbestanden</translation>
    </message>
    <message>
        <source>{name} is at the desk.</source>
        <translation>{name} zit nu hier.</translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation>Tekstgrootte {size}%</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport voor de ondersteuning</translation>
    </message>
    <message>
        <source>LeadDesk met an error that it did not expect. What you did before is saved; what you did last was either saved whole or not at all. You can go on working.</source>
        <translation>LeadDesk kreeg een onverwachte fout. Wat je eerder deed, is opgeslagen; wat je als laatste deed, is helemaal opgeslagen of helemaal niet. Je kunt gewoon verder werken.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds no names, addresses or amounts, and is sent nowhere:</source>
        <translation>Dit rapport helpt om de fout te verhelpen. Er staan geen namen, adressen of bedragen in, en het wordt nergens heen gestuurd:</translation>
    </message>
    <message>
        <source>What LeadDesk knows of itself, without names, addresses or amounts. It is sent nowhere:</source>
        <translation>Wat LeadDesk over zichzelf weet, zonder namen, adressen of bedragen. Het wordt nergens naartoe gestuurd:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Rapport kopiëren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Write what happened…</source>
        <translation>Schrijf wat er gebeurde…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Met iedereen</translation>
    </message>
    <message>
        <source>from import: {file}</source>
        <translation>uit import: {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, voor elk spreadsheetprogramma</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-werkmap</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, voor adresboeken</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, voor programma’s</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Geef aan waar het bestand moet komen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln rij naar {file} geschreven</numerusform>
            <numerusform>%Ln rijen naar {file} geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {files}.</source>
        <translation>Ernaast geschreven: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation>
            <numerusform>%Ln tekst was te lang voor een cel en is ingekort.</numerusform>
            <numerusform>%Ln teksten waren te lang voor een cel en zijn ingekort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Gestopt; er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>What changed since {month} was closed</source>
        <translation>Wijzigingen sinds {month} is afgesloten</translation>
    </message>
    <message>
        <source>{month} is not closed yet: its sales can change.</source>
        <translation>{month} is nog niet afgesloten: de verkopen kunnen nog veranderen.</translation>
    </message>
    <message>
        <source>{count} of {total} rows</source>
        <translation>{count} van {total} rijen</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>Wat nu te zien is</translation>
    </message>
    <message>
        <source>The whole file, everything in it</source>
        <translation>Het hele bestand, met alles erin</translation>
    </message>
    <message>
        <source>Spreadsheets, in {language}</source>
        <translation>Spreadsheets, in het {language}</translation>
    </message>
    <message>
        <source>LeadDesk: read again without loss</source>
        <translation>LeadDesk: zonder verlies terug te lezen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle bedrijven</translation>
    </message>
    <message>
        <source>All stakeholders</source>
        <translation>Alle contactpersonen</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Alle verkopen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Wat</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Indeling</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>W&amp;aar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hoe ver het is</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>bedrijven</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>contactpersonen</translation>
    </message>
    <message>
        <source>Print this lead</source>
        <translation>Deze lead afdrukken</translation>
    </message>
    <message>
        <source>Print these leads</source>
        <translation>Deze leads afdrukken</translation>
    </message>
    <message>
        <source>Print these accounts</source>
        <translation>Deze bedrijven afdrukken</translation>
    </message>
    <message>
        <source>Print these sales</source>
        <translation>Deze verkopen afdrukken</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation>Dit rapport afdrukken</translation>
    </message>
    <message>
        <source>Print what is kept</source>
        <translation>Afdrukken wat er is vastgelegd</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>Gestopt; er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkopen</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>In the language of its &amp;reader</source>
        <translation>In de taal van de &amp;lezer</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>De grafiek is gekopieerd.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanalen</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Opgeslagen als {file}.</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>Grafiek als afbeelding op&amp;slaan…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>Grafiek &amp;kopiëren</translation>
    </message>
    <message>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>“{file}” kon niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>whole-file</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>since-{month}</source>
        <translation>sinds-{month}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporteren naar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>Bij welk kanaal hoort dit?</translation>
    </message>
    <message>
        <source>Say which channel they are of, and perhaps whose. It is kept, and holds for later files too.</source>
        <translation>Geef aan bij welk kanaal ze horen en eventueel bij wie. Dat wordt bewaard en geldt ook voor latere bestanden.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Campaign or name</source>
        <translation>Campagne of naam</translation>
    </message>
    <message>
        <source>Code or tag</source>
        <translation>Code of label</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Regels bewaren</translation>
    </message>
    <message>
        <source>Channel of “{value}”</source>
        <translation>Kanaal van “{value}”</translation>
    </message>
    <message>
        <source>Campaign or name of “{value}”</source>
        <translation>Campagne of naam bij “{value}”</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Deze import terugdraaien</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (ongedaan gemaakt)</translation>
    </message>
    <message>
        <source>History of the lead</source>
        <translation>Geschiedenis van de lead</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dit ongedaan maken</translation>
    </message>
    <message>
        <source>Take back the others</source>
        <translation>De rest terugdraaien</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>Op&amp;nieuw uitvoeren: {what}</translation>
    </message>
    <message>
        <source>A name, a page, or what to do</source>
        <translation>Een naam, een pagina of wat je wilt doen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Zoeken of opdracht uitvoeren</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggesties</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Tab take over    Esc close</source>
        <translation>↑ ↓ kiezen    Tab overnemen    Esc sluiten</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ kiezen    Enter openen    Esc sluiten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>On one contact</source>
        <translation>Maar één contact</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all leads with “{text}”</source>
        <translation>Alle leads met “{text}” tonen</translation>
    </message>
    <message>
        <source>New lead “{name}”</source>
        <translation>Nieuwe lead “{name}”</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>“{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Contact “{name}” added</source>
        <translation>Contact “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation>“{name}” gewijzigd</translation>
    </message>
    <message>
        <source>“{name}” moved to “{stage}”</source>
        <translation>“{name}” verplaatst naar “{stage}”</translation>
    </message>
    <message>
        <source>“{name}” is won</source>
        <translation>“{name}” is gewonnen</translation>
    </message>
    <message>
        <source>“{name}” is lost</source>
        <translation>“{name}” is verloren</translation>
    </message>
    <message>
        <source>“{name}” is open again</source>
        <translation>“{name}” is heropend</translation>
    </message>
    <message>
        <source>“{name}” is on the board</source>
        <translation>“{name}” staat op het bord</translation>
    </message>
    <message>
        <source>“{name}” is there again</source>
        <translation>“{name}” is er weer</translation>
    </message>
    <message>
        <source>View “{name}” kept</source>
        <translation>Weergave “{name}” bewaard</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>Weergave “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>View “{old}” is called “{name}” now</source>
        <translation>Weergave “{old}” heet nu “{name}”</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>Weergave “{name}” verwijderd</translation>
    </message>
    <message>
        <source>View “{name}” moved</source>
        <translation>Weergave “{name}” verplaatst</translation>
    </message>
    <message>
        <source>“{name}” tagged with “{tag}”</source>
        <translation>“{name}” kreeg het label “{tag}”</translation>
    </message>
    <message>
        <source>Tag “{tag}” taken off “{name}”</source>
        <translation>Label “{tag}” weggehaald bij “{name}”</translation>
    </message>
    <message>
        <source>Field “{name}” moved</source>
        <translation>Veld “{name}” verplaatst</translation>
    </message>
    <message>
        <source>Field “{name}” made of an imported column</source>
        <translation>Veld “{name}” gemaakt van een geïmporteerde kolom</translation>
    </message>
    <message>
        <source>“{field}” of “{name}” set</source>
        <translation>“{field}” van “{name}” ingevuld</translation>
    </message>
    <message>
        <source>New lead for “{name}” added</source>
        <translation>Nieuwe lead voor “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Winning back “{name}” begun</source>
        <translation>Terugwinnen van “{name}” begonnen</translation>
    </message>
    <message>
        <source>Remedy for “{name}” recorded</source>
        <translation>Tegemoetkoming voor “{name}” vastgelegd</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>“{name}” blijft bewaard</translation>
    </message>
    <message>
        <source>{count} leads are kept</source>
        <translation>{count} leads blijven bewaard</translation>
    </message>
    <message>
        <source>Consent of “{name}” recorded</source>
        <translation>Toestemming van “{name}” vastgelegd</translation>
    </message>
    <message>
        <source>Task “{title}” planned</source>
        <translation>Taak “{title}” gepland</translation>
    </message>
    <message>
        <source>{count} tasks planned for “{name}”</source>
        <translation>{count} taken gepland voor “{name}”</translation>
    </message>
    <message>
        <source>Task “{title}” done</source>
        <translation>Taak “{title}” afgerond</translation>
    </message>
    <message>
        <source>Task “{title}” done, the call noted</source>
        <translation>Taak “{title}” afgerond, telefoongesprek genoteerd</translation>
    </message>
    <message>
        <source>Task “{title}” done, the meeting noted</source>
        <translation>Taak “{title}” afgerond, afspraak genoteerd</translation>
    </message>
    <message>
        <source>Task “{title}” deleted</source>
        <translation>Taak “{title}” verwijderd</translation>
    </message>
    <message>
        <source>Task “{title}” put off</source>
        <translation>Taak “{title}” uitgesteld</translation>
    </message>
    <message>
        <source>Task “{title}” changed</source>
        <translation>Taak “{title}” gewijzigd</translation>
    </message>
    <message>
        <source>Document “{document}” kept with “{name}”</source>
        <translation>Document “{document}” bewaard bij “{name}”</translation>
    </message>
    <message>
        <source>{count} documents kept with “{name}”</source>
        <translation>{count} documenten bewaard bij “{name}”</translation>
    </message>
    <message>
        <source>Document “{document}” renamed</source>
        <translation>Document “{document}” hernoemd</translation>
    </message>
    <message>
        <source>Document “{document}” removed</source>
        <translation>Document “{document}” weggehaald</translation>
    </message>
    <message>
        <source>Templates to begin with added</source>
        <translation>Startsjablonen toegevoegd</translation>
    </message>
    <message>
        <source>Template “{name}” moved</source>
        <translation>Sjabloon “{name}” verplaatst</translation>
    </message>
    <message>
        <source>Template “{name}” added</source>
        <translation>Sjabloon “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Template “{name}” changed</source>
        <translation>Sjabloon “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation>Sjabloon “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Entry of “{name}” changed</source>
        <translation>Notering bij “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Entry of “{name}” deleted</source>
        <translation>Notering bij “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Task “{title}” is open again</source>
        <translation>Taak “{title}” is heropend</translation>
    </message>
    <message>
        <source>“{title}” done, “{next}” planned</source>
        <translation>“{title}” afgerond, “{next}” gepland</translation>
    </message>
    <message>
        <source>“{title}” done and noted, “{next}” planned</source>
        <translation>“{title}” afgerond en genoteerd, “{next}” gepland</translation>
    </message>
    <message>
        <source>Noted for “{name}”</source>
        <translation>Genoteerd bij “{name}”</translation>
    </message>
    <message>
        <source>Sale to “{name}” recorded</source>
        <translation>Verkoop aan “{name}” vastgelegd</translation>
    </message>
    <message>
        <source>“{name}” is won, the sale recorded</source>
        <translation>“{name}” is gewonnen, de verkoop is vastgelegd</translation>
    </message>
    <message>
        <source>Sale “{number}” changed</source>
        <translation>Verkoop “{number}” gewijzigd</translation>
    </message>
    <message>
        <source>Sale “{number}” credited</source>
        <translation>Verkoop “{number}” gecrediteerd</translation>
    </message>
    <message>
        <source>Sale “{number}” deleted</source>
        <translation>Verkoop “{number}” verwijderd</translation>
    </message>
    <message>
        <source>Sale “{number}” marked as paid</source>
        <translation>Verkoop “{number}” staat op betaald</translation>
    </message>
    <message>
        <source>Part payment of “{number}” recorded</source>
        <translation>Deelbetaling van “{number}” vastgelegd</translation>
    </message>
    <message>
        <source>Refund of “{number}” recorded</source>
        <translation>Terugbetaling van “{number}” vastgelegd</translation>
    </message>
    <message>
        <source>Payment of “{number}” removed</source>
        <translation>Betaling van “{number}” verwijderd</translation>
    </message>
    <message>
        <source>Month {month} closed</source>
        <translation>Maand {month} afgesloten</translation>
    </message>
    <message>
        <source>Month {month} is open again</source>
        <translation>Maand {month} is heropend</translation>
    </message>
    <message>
        <source>{count} leads moved to “{stage}”</source>
        <translation>{count} leads verplaatst naar “{stage}”</translation>
    </message>
    <message>
        <source>{count} leads are open again</source>
        <translation>{count} leads zijn heropend</translation>
    </message>
    <message>
        <source>{count} leads deleted</source>
        <translation>{count} leads verwijderd</translation>
    </message>
    <message>
        <source>{count} leads tagged with “{tag}”</source>
        <translation>{count} leads kregen het label “{tag}”</translation>
    </message>
    <message>
        <source>{count} leads assigned to “{owner}”</source>
        <translation>{count} leads toegewezen aan “{owner}”</translation>
    </message>
    <message>
        <source>{count} leads changed</source>
        <translation>{count} leads gewijzigd</translation>
    </message>
    <message>
        <source>{count} leads assigned to nobody</source>
        <translation>{count} leads aan niemand toegewezen</translation>
    </message>
    <message>
        <source>Account “{name}” added</source>
        <translation>Bedrijf “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Account “{name}” changed</source>
        <translation>Bedrijf “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Account “{name}” deleted</source>
        <translation>Bedrijf “{name}” verwijderd</translation>
    </message>
    <message>
        <source>“{name}” added to “{account}”</source>
        <translation>“{name}” toegevoegd bij “{account}”</translation>
    </message>
    <message>
        <source>“{name}” has left the account</source>
        <translation>“{name}” heeft het bedrijf verlaten</translation>
    </message>
    <message>
        <source>“{name}” is at the account again</source>
        <translation>“{name}” is weer bij het bedrijf</translation>
    </message>
    <message>
        <source>“{name}” moved to the account “{account}”</source>
        <translation>“{name}” is nu bij het bedrijf “{account}”</translation>
    </message>
    <message>
        <source>{count} accounts merged into “{name}”</source>
        <translation>{count} bedrijven samengevoegd met “{name}”</translation>
    </message>
    <message>
        <source>Account of “{company}” made</source>
        <translation>Bedrijf “{company}” aangemaakt</translation>
    </message>
    <message>
        <source>{count} people added to “{account}”</source>
        <translation>{count} personen toegevoegd aan “{account}”</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>“{name}” verwijderd</translation>
    </message>
    <message>
        <source>“{other}” merged into “{name}”</source>
        <translation>“{other}” samengevoegd met “{name}”</translation>
    </message>
    <message>
        <source>{count} leads merged into “{name}”</source>
        <translation>{count} leads samengevoegd met “{name}”</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are kept apart</source>
        <translation>“{name}” en “{other}” blijven apart</translation>
    </message>
    <message>
        <source>{count} leads are kept apart</source>
        <translation>{count} leads blijven apart</translation>
    </message>
    <message>
        <source>{count} accounts are kept apart</source>
        <translation>{count} bedrijven blijven apart</translation>
    </message>
    <message>
        <source>“{person}” is on the committee of “{name}”</source>
        <translation>“{person}” hoort nu bij de beslissers van “{name}”</translation>
    </message>
    <message>
        <source>“{person}” taken off the committee of “{name}”</source>
        <translation>“{person}” weggehaald bij de beslissers van “{name}”</translation>
    </message>
    <message>
        <source>Channel “{name}” added</source>
        <translation>Kanaal “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Channel “{name}” changed</source>
        <translation>Kanaal “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Campaign “{name}” added</source>
        <translation>Campagne “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Campaign “{name}” changed</source>
        <translation>Campagne “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Rules for channels changed</source>
        <translation>Regels voor kanalen gewijzigd</translation>
    </message>
    <message>
        <source>Costs of “{channel}” recorded</source>
        <translation>Kosten van “{channel}” vastgelegd</translation>
    </message>
    <message>
        <source>Costs of {month} recorded</source>
        <translation>Kosten van {month} vastgelegd</translation>
    </message>
    <message>
        <source>Costs of {day} recorded</source>
        <translation>Kosten van {day} vastgelegd</translation>
    </message>
    <message>
        <source>Costs of “{channel}” deleted</source>
        <translation>Kosten van “{channel}” verwijderd</translation>
    </message>
    <message>
        <source>Visits from “{channel}” recorded</source>
        <translation>Bezoeken via “{channel}” vastgelegd</translation>
    </message>
    <message>
        <source>Visits from “{channel}” deleted</source>
        <translation>Bezoeken via “{channel}” verwijderd</translation>
    </message>
    <message>
        <source>Stage “{name}” added</source>
        <translation>Fase “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Stage “{name}” changed</source>
        <translation>Fase “{name}” gewijzigd</translation>
    </message>
    <message>
        <source>Stage “{old}” is called “{name}” now</source>
        <translation>Fase “{old}” heet nu “{name}”</translation>
    </message>
    <message>
        <source>Stage “{name}” moved</source>
        <translation>Fase “{name}” verplaatst</translation>
    </message>
    <message>
        <source>Stage “{name}” archived</source>
        <translation>Fase “{name}” gearchiveerd</translation>
    </message>
    <message>
        <source>Stage “{name}” is in use again</source>
        <translation>Fase “{name}” is weer in gebruik</translation>
    </message>
    <message>
        <source>Stage “{other}” merged into “{name}”</source>
        <translation>Fase “{other}” samengevoegd met “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” added</source>
        <translation>Verkoopproces “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Pipeline “{old}” is called “{name}” now</source>
        <translation>Verkoopproces “{old}” heet nu “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” moved</source>
        <translation>Verkoopproces “{name}” verplaatst</translation>
    </message>
    <message>
        <source>Pipeline “{other}” merged into “{name}”</source>
        <translation>Verkoopproces “{other}” samengevoegd met “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived</source>
        <translation>Verkoopproces “{name}” gearchiveerd</translation>
    </message>
    <message>
        <source>Pipeline “{name}” is in use again</source>
        <translation>Verkoopproces “{name}” is weer in gebruik</translation>
    </message>
    <message>
        <source>“{field}” of {count} leads set</source>
        <translation>“{field}” van {count} leads ingevuld</translation>
    </message>
    <message>
        <source>A field of your own stands in the lead panel, in searches, in exports and in imports. Search for it by its key, such as {example}.</source>
        <translation>Een eigen veld staat in het paneel van de lead, in zoekopdrachten, exporten en importen. Zoek erop met de sleutel, bijvoorbeeld {example}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nieuw veld…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) hold something in this field. Deleting it can be undone.</source>
        <translation>
            <numerusform>%Ln lead heeft een waarde in dit veld. Verwijderen kan ongedaan worden gemaakt.</numerusform>
            <numerusform>%Ln leads hebben een waarde in dit veld. Verwijderen kan ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” added</source>
        <translation>Veld “{name}” toegevoegd</translation>
    </message>
    <message>
        <source>Field “{name}” changed</source>
        <translation>Veld “{name}” gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) held something in it.</source>
        <translation>
            <numerusform>%Ln lead had er een waarde in.</numerusform>
            <numerusform>%Ln leads hadden er een waarde in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” deleted</source>
        <translation>Veld “{name}” verwijderd</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed</source>
        <translation>Instelling “{setting}” gewijzigd</translation>
    </message>
    <message>
        <source>Preset “{title}” saved</source>
        <translation>Voorinstelling “{title}” opgeslagen</translation>
    </message>
    <message>
        <source>Preset “{title}” removed</source>
        <translation>Voorinstelling “{title}” verwijderd</translation>
    </message>
    <message>
        <source>{files} imported</source>
        <translation>{files} geïmporteerd</translation>
    </message>
    <message>
        <source>The sample shop is ready</source>
        <translation>De voorbeeldwinkel staat klaar</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Opnieuw uitgevoerd: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) edited since stayed as they are</source>
        <translation>
            <numerusform>%Ln rij die daarna is bewerkt, bleef zoals ze was</numerusform>
            <numerusform>%Ln rijen die daarna zijn bewerkt, bleven zoals ze waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>For you, at this computer</source>
        <translation>Voor jou, op deze computer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Nothing moves on screen</source>
        <translation>Geen beweging op het scherm</translation>
    </message>
    <message>
        <source>This desktop has no place for reminders.</source>
        <translation>Dit bureaublad heeft geen plaats voor herinneringen.</translation>
    </message>
    <message>
        <source>For this file, and everybody who uses it</source>
        <translation>Voor dit bestand, en iedereen die het gebruikt</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Particulieren (B2C)</translation>
    </message>
    <message>
        <source>Firms (B2B)</source>
        <translation>Bedrijven (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Allebei</translation>
    </message>
    <message>
        <source>You sell to</source>
        <translation>Je verkoopt aan</translation>
    </message>
    <message>
        <source>Review lost leads after, months</source>
        <translation>Verloren leads nakijken na, maanden</translation>
    </message>
    <message>
        <source>Margin of sales without a known cost, %</source>
        <translation>Marge van verkopen zonder bekende kosten, %</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Leeg: niet bekend</translation>
    </message>
    <message>
        <source>Empty: never</source>
        <translation>Leeg: nooit</translation>
    </message>
    <message>
        <source>Remind of tasks outside the window</source>
        <translation>Ook buiten het venster aan taken herinneren</translation>
    </message>
    <message>
        <source>As messages name it</source>
        <translation>Zoals het in berichten staat</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Een ander land</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
    </message>
    <message>
        <source>Views of accounts</source>
        <translation>Weergaven van bedrijven</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>Niemand zit hier</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Wie hier zit</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Zoeken of doen…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles opgeslagen</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Alleen bekijken</translation>
    </message>
    <message>
        <source>Everything is saved as you do it, in {file}</source>
        <translation>Alles wordt meteen opgeslagen, in {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Opgeslagen om {time}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Shift Z</translation>
    </message>
    <message>
        <source>{percent} done; what you do meanwhile waits its turn</source>
        <translation>{percent} klaar; wat je intussen doet, wacht op zijn beurt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopt…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Ander bestand kiezen…</translation>
    </message>
    <message>
        <source>Say it once, and LeadDesk knows which channel they came by, in this file and in later ones.</source>
        <translation>Zeg het één keer, dan weet LeadDesk via welk kanaal ze kwamen, in dit bestand en in latere.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Sort them out…</source>
        <translation>Kanaal kiezen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Enter costs…</source>
        <translation>Kosten invoeren…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>What next: say what your channels cost, and Channels shows which ones pay.</source>
        <translation>Volgende stap: geef aan wat je kanalen kosten, dan laat Kanalen zien welke iets opleveren.</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Working; what you do meanwhile waits its turn</source>
        <translation>Bezig; wat je intussen doet, wacht op zijn beurt</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Alle leads</translation>
    </message>
    <message>
        <source>No talk for 30 days</source>
        <translation>30 dagen niet gesproken</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Gewonnen deze maand</translation>
    </message>
    <message>
        <source>Unhappy customers</source>
        <translation>Ontevreden klanten</translation>
    </message>
    <message>
        <source>Whom do you sell to?</source>
        <translation>Aan wie verkoop je?</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hoe wil je beginnen?</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Rondkijken met voorbeelden</translation>
    </message>
    <message>
        <source>A made-up shop, in a file of its own</source>
        <translation>Een verzonnen winkel, in een eigen bestand</translation>
    </message>
    <message>
        <source>Bring my files</source>
        <translation>Mijn bestanden inlezen</translation>
    </message>
    <message>
        <source>Exports of your shop or another tool, or a spreadsheet</source>
        <translation>Exports van je winkel of een ander programma, of een spreadsheet</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leeg beginnen</translation>
    </message>
    <message>
        <source>Add your first lead by hand</source>
        <translation>Voeg je eerste lead zelf toe</translation>
    </message>
    <message>
        <source>One decides, often today</source>
        <translation>Eén beslist, vaak snel</translation>
    </message>
    <message>
        <source>People</source>
        <comment>private customers</comment>
        <translation>Particulieren</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Several decide together</source>
        <translation>Meerdere beslissers</translation>
    </message>
    <message>
        <source>You can change this later</source>
        <translation>Je kunt dit later wijzigen</translation>
    </message>
    <message>
        <source>Enter shows all of it, F2 changes it, Delete deletes it</source>
        <translation>Enter toont alles, F2 wijzigt, Delete verwijdert</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Open LeadDesk</source>
        <translation>LeadDesk openen</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>Bestaand bestand openen…</translation>
    </message>
    <message>
        <source>It is kept in {file}</source>
        <translation>Het staat in {file}</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Het bestand wordt gemaakt…</translation>
    </message>
    <message>
        <source>Welcome to LeadDesk</source>
        <translation>Welkom bij LeadDesk</translation>
    </message>
    <message>
        <source>Two minutes, no account. Everything stays in one file on this computer.</source>
        <translation>Twee minuten, geen account. Alles blijft in één bestand op deze pc.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of LeadDesk; choose one of {languages}.</source>
        <translation>“{language}” is geen taal van LeadDesk; kies een van {languages}.</translation>
    </message>
    <message>
        <source>DISPLAY is “{display}”, which names no screen; it is like :0.</source>
        <translation>DISPLAY is “{display}”, maar dat is geen scherm; het moet iets zijn als :0.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; DISPLAY has to name one that does.</source>
        <translation>Het scherm {display} antwoordt niet; DISPLAY moet er een noemen dat wel antwoordt.</translation>
    </message>
    <message>
        <source>The screen {display} refuses to show a window of this user ({reason}).</source>
        <translation>Het scherm {display} weigert een venster van deze gebruiker te tonen ({reason}).</translation>
    </message>
    <message>
        <source>There is no account “{name}”; make it on the page of accounts first.</source>
        <translation>Er is geen bedrijf “{name}”; maak het eerst aan op de pagina Bedrijven.</translation>
    </message>
    <message>
        <source>“{name}” names no company, or is at an account already.</source>
        <translation>“{name}” noemt geen bedrijf, of hoort al bij een bedrijf.</translation>
    </message>
    <message>
        <source>Make an account of “{company}”</source>
        <translation>Bedrijf “{company}” aanmaken</translation>
    </message>
    <message>
        <source>Choose another lead</source>
        <translation>Andere lead kiezen</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Nog geen lead</translation>
    </message>
    <message>
        <source>Nothing is lost: it is shown with the lead.</source>
        <translation>Er gaat niets verloren: het staat bij de lead.</translation>
    </message>
    <message>
        <source>{count} of {total} matched</source>
        <translation>{count} van {total} herkend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln waarde</numerusform>
            <numerusform>%Ln waarden</numerusform>
        </translation>
    </message>
    <message>
        <source>Field of column “{column}”</source>
        <translation>Veld van kolom “{column}”</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>{example} · known by its values</source>
        <translation>{example} · herkend aan de waarden</translation>
    </message>
    <message>
        <source>{name} – problems</source>
        <translation>{name} – problemen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Probleemrijen opslaan</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>wat er mis is</translation>
    </message>
    <message>
        <source>{rows} saved in {file}. Mend them there, and import that file.</source>
        <translation>{rows} opgeslagen in {file}. Verbeter ze daar en importeer dat bestand.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Bestanden kiezen…</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>Zet hier je bestanden neer</translation>
    </message>
    <message>
        <source>Exports of your shop, newsletter, CRM or ads, spreadsheets and address cards; several at once. Nothing is written before you have seen what becomes of it.</source>
        <translation>Exports van je winkel, nieuwsbrief, CRM of advertenties, spreadsheets en adreskaarten; ook meerdere tegelijk. Er wordt niets opgeslagen voordat je hebt gezien wat ermee gebeurt.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Tables and address cards</source>
        <translation>Tabellen en adreskaarten</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Bestanden kiezen om te importeren</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lezen als</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codering</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>Match on</source>
        <translation>Herkennen aan</translation>
    </message>
    <message>
        <source>Rows become</source>
        <translation>Rijen worden</translation>
    </message>
    <message>
        <source>New leads go to</source>
        <translation>Nieuwe leads naar</translation>
    </message>
    <message>
        <source>Read as you answered on {day}</source>
        <translation>Gelezen volgens je antwoord van {day}</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle lijsten</translation>
    </message>
    <message>
        <source>Leads on the board</source>
        <translation>Leads op het bord</translation>
    </message>
    <message>
        <source>Contacts, on no board</source>
        <translation>Contacten, niet op een bord</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Scheidingsteken</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rij {number}</translation>
    </message>
    <message>
        <source>The fitting pipeline</source>
        <translation>Het passende verkoopproces</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rijen</translation>
    </message>
    <message>
        <source>{count} rows a second</source>
        <translation>{count} rijen per seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>nog %Ln seconde</numerusform>
            <numerusform>nog %Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>nog ongeveer %Ln minuut</numerusform>
            <numerusform>nog ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>{result}, line {line}</source>
        <translation>{result}, regel {line}</translation>
    </message>
    <message>
        <source>{column}: {old} becomes {new}</source>
        <translation>{column}: {old} wordt {new}</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one row</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>one row</comment>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>one row</comment>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>one row</comment>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>one row</comment>
        <translation>Onduidelijk</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>{count} of {total} rows are listed: the first of each result.</source>
        <translation>{count} van {total} rijen staan hier: de eerste van elk resultaat.</translation>
    </message>
    <message>
        <source>The first {count} of {total} are listed.</source>
        <translation>De eerste {count} van {total} staan hier.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw bekijken</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele leads</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Waarvan</translation>
    </message>
    <message>
        <source>Only groups with a lead of this import are shown.</source>
        <translation>Je ziet alleen groepen met een lead uit deze import.</translation>
    </message>
    <message>
        <source>Show all duplicates</source>
        <translation>Alle dubbele leads tonen</translation>
    </message>
    <message numerus="yes">
        <source>{count} group(s)</source>
        <translation>
            <numerusform>{count} groep</numerusform>
            <numerusform>{count} groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>Leads worden bekeken…</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same e-mail address, phone number or VAT id, and for names that are alike in one city, postal code or company. While you type and after an import it looks again.</source>
        <translation>LeadDesk zocht naar hetzelfde e-mailadres, telefoonnummer of btw-id, en naar namen die op elkaar lijken in dezelfde plaats, postcode of bedrijf. Terwijl je typt en na elke import zoekt het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln account(s)</source>
        <translation>
            <numerusform>%Ln bedrijf samenvoegen</numerusform>
            <numerusform>%Ln bedrijven samenvoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <comment>account</comment>
        <translation>Niet hetzelfde</translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <comment>account</comment>
        <translation>De andere zijn niet hetzelfde</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <comment>account</comment>
        <translation>Alleen jij zegt dat het hetzelfde is</translation>
    </message>
    <message>
        <source>People, leads, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Personen, leads, taken, contactmomenten, documenten en labels van allemaal blijven. Waarden die je niet kiest, komen in de notities. Het is één stap, die je ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>Looking through the accounts…</source>
        <translation>Bedrijven worden bekeken…</translation>
    </message>
    <message>
        <source>No company is there twice</source>
        <translation>Geen bedrijf staat er dubbel in</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same VAT id, phone number, website or e-mail domain, and for names that are the same or alike without GmbH, Srl, AB, B.V. and the like.</source>
        <translation>LeadDesk zocht naar hetzelfde btw-nummer, telefoonnummer, dezelfde website of hetzelfde e-maildomein, en naar namen die zonder B.V., GmbH, Srl, AB en dergelijke gelijk zijn of op elkaar lijken.</translation>
    </message>
    <message>
        <source>Not all accounts were looked at. Nothing was changed.</source>
        <translation>Niet alle bedrijven zijn bekeken. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Only groups with an account of this import are shown.</source>
        <translation>Je ziet alleen groepen met een bedrijf uit deze import.</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>Niemand staat er dubbel in</translation>
    </message>
    <message>
        <source>Not all leads were looked at. Nothing was changed.</source>
        <translation>Niet alle leads zijn bekeken. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Ander bestand importeren…</translation>
    </message>
    <message>
        <source>The whole import is one step in History and can be undone weeks later.</source>
        <translation>De hele import is één stap in Geschiedenis en is weken later nog ongedaan te maken.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. The whole import is one step in History and can be undone weeks later.</source>
        <translation>Er wordt niets opgeslagen totdat je op Importeren klikt. De hele import is één stap in Geschiedenis en is weken later nog ongedaan te maken.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln problem row(s)…</source>
        <translation>
            <numerusform>%Ln probleemrij opslaan…</numerusform>
            <numerusform>%Ln probleemrijen opslaan…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make fields of %Ln further column(s)…</source>
        <translation>
            <numerusform>Van nog %Ln kolom een veld maken…</numerusform>
            <numerusform>Van nog %Ln kolommen velden maken…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Niets te importeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln vraag open</numerusform>
            <numerusform>%Ln vragen open</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above, and what comes of the file is shown here.</source>
        <translation>Beantwoord de vraag hierboven, dan zie je hier wat er uit het bestand komt.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importeert…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Bekijkt het bestand…</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Contactpersonen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Leads importeren</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Bedrijven importeren</translation>
    </message>
    <message>
        <source>Import stakeholders</source>
        <translation>Contactpersonen importeren</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Verkopen importeren</translation>
    </message>
    <message>
        <source>Import costs</source>
        <translation>Kosten importeren</translation>
    </message>
    <message>
        <source>Import visits</source>
        <translation>Bezoeken importeren</translation>
    </message>
    <message>
        <source>Id, e-mail, then phone</source>
        <translation>ID, e-mail, dan telefoon</translation>
    </message>
    <message>
        <source>Id only</source>
        <translation>Alleen ID</translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation>Alleen e-mail</translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation>Alleen telefoon</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Alleen naam</translation>
    </message>
    <message>
        <source>Nothing: all are new</source>
        <translation>Niets: alles is nieuw</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Make a field</source>
        <translation>Veld maken</translation>
    </message>
    <message>
        <source>It has more than {count} different values: too many to choose from.</source>
        <translation>Deze heeft meer dan {count} verschillende waarden: te veel om uit te kiezen.</translation>
    </message>
    <message>
        <source>None of its values is of this type.</source>
        <translation>Geen van de waarden is van deze soort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) get a value.</source>
        <translation>
            <numerusform>%Ln lead krijgt een waarde.</numerusform>
            <numerusform>%Ln leads krijgen een waarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln waarde past niet en blijft bij de overige gegevens: {some}</numerusform>
            <numerusform>%Ln waarden passen niet en blijven bij de overige gegevens: {some}</numerusform>
        </translation>
    </message>
    <message>
        <source>To choose from: {words}</source>
        <translation>Om uit te kiezen: {words}</translation>
    </message>
    <message>
        <source>Times of day are left out.</source>
        <translation>Tijdstippen vallen weg.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways. Which one is it?</source>
        <translation>“{value}” kan op twee manieren worden gelezen. Welke is het?</translation>
    </message>
    <message>
        <source>It mixes orders of day and month. Which one holds?</source>
        <translation>De volgorde van dag en maand loopt door elkaar. Welke geldt?</translation>
    </message>
    <message>
        <source>It mixes decimal commas and points. Which one holds?</source>
        <translation>Decimale komma’s en punten staan door elkaar. Welke geldt?</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dag, maand, jaar</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Maand, dag, jaar</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jaar, maand, dag</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Decimale komma</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Decimale punt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Koper</translation>
    </message>
    <message>
        <source>Buyer’s first name</source>
        <translation>Voornaam koper</translation>
    </message>
    <message>
        <source>Buyer’s last name</source>
        <translation>Achternaam koper</translation>
    </message>
    <message>
        <source>Buyer’s e-mail</source>
        <translation>E-mail koper</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Telefoon koper</translation>
    </message>
    <message>
        <source>Buyer’s company</source>
        <translation>Bedrijf koper</translation>
    </message>
    <message>
        <source>Buyer’s street</source>
        <translation>Straat koper</translation>
    </message>
    <message>
        <source>Buyer’s city</source>
        <translation>Plaats koper</translation>
    </message>
    <message>
        <source>Buyer’s postal code</source>
        <translation>Postcode koper</translation>
    </message>
    <message>
        <source>Buyer’s region</source>
        <translation>Provincie koper</translation>
    </message>
    <message>
        <source>Buyer’s country</source>
        <translation>Land koper</translation>
    </message>
    <message>
        <source>Buyer’s consent</source>
        <translation>Toestemming koper</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>Btw per tarief</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Credited document, by its id</source>
        <translation>Gecrediteerd document, op id</translation>
    </message>
    <message>
        <source>Credited document</source>
        <translation>Gecrediteerd document</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>contactmomenten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notities</translation>
    </message>
    <message>
        <source>e-mails that were written</source>
        <translation>geschreven e-mails</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>telefoonnummers</translation>
    </message>
    <message>
        <source>why deals were lost</source>
        <translation>waarom verkoopkansen verloren gingen</translation>
    </message>
    <message>
        <source>leads older than 90 days</source>
        <translation>leads van meer dan 90 dagen geleden</translation>
    </message>
    <message>
        <source>products</source>
        <translation>producten</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>bijlagen</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>verantwoordelijken</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>verkoopkansen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personen</translation>
    </message>
    <message>
        <source>Keep as further details</source>
        <translation>Bewaren als overige gegevens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this file written in UTF-16?</source>
        <translation>Is dit bestand in UTF-16 geschreven?</translation>
    </message>
    <message>
        <source>Its letters are not in UTF-8, which is usual.</source>
        <translation>De letters zijn niet in UTF-8, wat gebruikelijk is.</translation>
    </message>
    <message>
        <source>The letters of this file are not in UTF-8. Should this be “{text}”?</source>
        <translation>De letters van dit bestand zijn niet in UTF-8. Moet dit “{text}” zijn?</translation>
    </message>
    <message>
        <source>Then it was written in Windows-1252, as older programs do.</source>
        <translation>Dan is het in Windows-1252 geschreven, zoals oudere programma’s doen.</translation>
    </message>
    <message>
        <source>LeadDesk never guesses. The answer holds for the whole file, and is kept for files of this kind.</source>
        <translation>LeadDesk gokt nooit. Het antwoord geldt voor het hele bestand en wordt bewaard voor bestanden van dit soort.</translation>
    </message>
    <message>
        <source>What a file of {title} does not hold: {things}.</source>
        <translation>Dit staat niet in een bestand van {title}: {things}.</translation>
    </message>
    <message>
        <source>Column “{column}”: does {value} mean {one} or {other}?</source>
        <translation>Kolom “{column}”: betekent {value} {one} of {other}?</translation>
    </message>
    <message>
        <source>the history of stages</source>
        <translation>het verloop van de fasen</translation>
    </message>
    <message>
        <source>the cost of the goods</source>
        <translation>de kostprijs van de goederen</translation>
    </message>
    <message>
        <source>Column “{column}” mixes orders of day and month. Which one holds?</source>
        <translation>In kolom “{column}” staan dag en maand in verschillende volgorde. Welke geldt?</translation>
    </message>
    <message>
        <source>Column “{column}” mixes decimal commas and points. Which one holds?</source>
        <translation>In kolom “{column}” staan decimale komma’s en punten door elkaar. Welke geldt?</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Hoe het is gelezen</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Leads tonen</translation>
    </message>
    <message>
        <source>{rows} stayed as they are: {names}</source>
        <translation>{rows} niet teruggedraaid: {names}</translation>
    </message>
    <message>
        <source>{rows} would stay as they are: {names}</source>
        <translation>{rows} niet terug te draaien: {names}</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>{count} rijen gelezen</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nieuw</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} ongewijzigd</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>{count} met een probleem</translation>
    </message>
    <message>
        <source>Known as {name}.</source>
        <translation>Herkend als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging importeren</numerusform>
            <numerusform>%Ln wijzigingen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {new} new, {changes}</source>
        <translation>{new} nieuwe en {changes} importeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln wijziging</numerusform>
            <numerusform>%Ln wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>{what} importeren</translation>
    </message>
    <message>
        <source>Import {what} and {last}</source>
        <translation>{what} en {last} importeren</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} toegevoegd</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} bijgewerkt</translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation>er hoefde niets te veranderen</translation>
    </message>
    <message>
        <source>Done: {what}. Undo at any time under History.</source>
        <translation>Klaar: {what}. Altijd ongedaan te maken via Geschiedenis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a problem</source>
        <translation>
            <numerusform>%Ln rij met een probleem</numerusform>
            <numerusform>%Ln rijen met een probleem</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} overgeslagen</translation>
    </message>
    <message>
        <source>{file} (no rows)</source>
        <translation>{file} (geen rijen)</translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>Niet geïmporteerd: {rows}.</translation>
    </message>
    <message>
        <source>Without rows, and so left out: {files}.</source>
        <translation>Zonder rijen en daarom overgeslagen: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln bedrijf</numerusform>
            <numerusform>%Ln bedrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder(s)</source>
        <translation>
            <numerusform>%Ln contactpersoon</numerusform>
            <numerusform>%Ln contactpersonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln verkoop</numerusform>
            <numerusform>%Ln verkopen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of costs</source>
        <translation>
            <numerusform>%Ln rij met kosten</numerusform>
            <numerusform>%Ln rijen met kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of visits</source>
        <translation>
            <numerusform>%Ln rij met bezoeken</numerusform>
            <numerusform>%Ln rijen met bezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij importeren</numerusform>
            <numerusform>%Ln rijen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Bedrijf openen</translation>
    </message>
    <message>
        <source>Name of an account</source>
        <translation>Naam van een bedrijf</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Zonder nummer</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>creditnota</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gecrediteerd</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Geen lead</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gecrediteerd</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Niets te betalen</translation>
    </message>
    <message>
        <source>{amount} to refund</source>
        <translation>{amount} terug te betalen</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} open</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Handmatig</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Lead openen</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Vandaag betaald</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Vandaag terugbetaald</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Op betaald zetten…</translation>
    </message>
    <message>
        <source>Mark as refunded…</source>
        <translation>Op terugbetaald zetten…</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Toch niet betaald</translation>
    </message>
    <message>
        <source>Not refunded after all</source>
        <translation>Toch niet terugbetaald</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Creditnota…</translation>
    </message>
    <message>
        <source>Edit number and notes…</source>
        <translation>Nummer en notities bewerken…</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Verkoop vastleggen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Een andere kiezen</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Dag van de verkoop</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Nog niet betaald</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Kostprijs</translation>
    </message>
    <message>
        <source>What the goods cost you</source>
        <translation>Wat de goederen je kosten</translation>
    </message>
    <message>
        <source>Say who bought.</source>
        <translation>Geef aan wie er kocht.</translation>
    </message>
    <message>
        <source>The cost of goods is no amount that can be understood.</source>
        <translation>Deze kostprijs is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Mark as won and record</source>
        <translation>Op gewonnen zetten en vastleggen</translation>
    </message>
    <message>
        <source>“{name}” is still open. A sale needs a lead that is won.</source>
        <translation>“{name}” is nog open. Een verkoop heeft een gewonnen lead nodig.</translation>
    </message>
    <message>
        <source>“{name}” is lost. Win it first, or choose another lead.</source>
        <translation>“{name}” is verloren. Zet de lead eerst op gewonnen, of kies een andere.</translation>
    </message>
    <message>
        <source>There is a document {number} already.</source>
        <translation>Er is al een document {number}.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Betaald op</translation>
    </message>
    <message>
        <source>C&amp;ost of goods</source>
        <translation>&amp;Kostprijs</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otities</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Btw-code</translation>
    </message>
    <message>
        <source>VAT rate in percent</source>
        <translation>Btw-tarief in procenten</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Regel verwijderen</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 100.</source>
        <translation>Een tarief is een getal van 0 tot 100.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>Een ander tarief</translation>
    </message>
    <message>
        <source>Codes of other countries…</source>
        <translation>Codes van andere landen…</translation>
    </message>
    <message>
        <source>Add a line at another VAT code</source>
        <translation>Regel met een andere btw-code toevoegen</translation>
    </message>
    <message>
        <source>Type what was paid: the gross or the net amount.</source>
        <translation>Vul in wat is betaald: het bedrag incl. of excl. btw.</translation>
    </message>
    <message>
        <source>Net {net} + VAT {vat} = gross {gross}</source>
        <translation>{net} excl. + {vat} btw = {gross} incl.</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Op betaald zetten</translation>
    </message>
    <message>
        <source>Mark as refunded</source>
        <translation>Op terugbetaald zetten</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Terugbetaald op</translation>
    </message>
    <message>
        <source>&amp;Refunded on</source>
        <translation>&amp;Terugbetaald op</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>B&amp;edrag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Make credit note</source>
        <translation>Creditnota maken</translation>
    </message>
    <message>
        <source>Takes back what is left of {sale}.</source>
        <translation>Draait terug wat er van {sale} over is.</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Document bewerken</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otities</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>de verkoop</translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation>Er ontbreekt een dag.</translation>
    </message>
    <message>
        <source>Who bought?</source>
        <translation>Wie kocht er?</translation>
    </message>
    <message>
        <source>Name, company, e-mail or phone of who bought</source>
        <translation>Naam, bedrijf, e-mail of telefoon van de koper</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Leads en contacten</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle maanden</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Dag onbekend</translation>
    </message>
    <message>
        <source>{count} · net {net} · VAT {vat}</source>
        <translation>{count} · excl. {net} · btw {vat}</translation>
    </message>
    <message>
        <source>{month}: {gross} gross, {rest}</source>
        <translation>{month}: {gross} incl. btw, {rest}</translation>
    </message>
    <message>
        <source>{month} (closed)</source>
        <translation>{month} (afgesloten)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trechter</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>How the board is shown</source>
        <translation>Hoe het bord wordt getoond</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Tijd per fase</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>B2C and B2B</source>
        <translation>B2C en B2B</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Verliesredenen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Leads that came in in the period. Who reached a later stage passed the earlier ones; lost leads stay where they came to.</source>
        <translation>Leads die in de periode binnenkwamen. Wie een latere fase bereikte, heeft de eerdere doorlopen; verloren leads blijven waar ze kwamen.</translation>
    </message>
    <message>
        <source>How long leads that came in in the period stay in a stage, all visits together. Those that are still there count with the days so far, as the least that it will be.</source>
        <translation>Hoe lang leads die in de periode binnenkwamen in een fase blijven, alle keren samen. Wie er nog is, telt met de dagen tot nu toe, als het minste dat het wordt.</translation>
    </message>
    <message>
        <source>Values won in a month, and values of open leads in the month they are expected in: times their chance, and whole. Lost leads are in none of it.</source>
        <translation>Waarden die in een maand gewonnen zijn, en waarden van open leads in de verwachte maand: maal hun kans, en geheel. Verloren leads tellen niet mee.</translation>
    </message>
    <message>
        <source>Leads that came in in the period: people beside firms. Open leads are in no win rate.</source>
        <translation>Leads die in de periode binnenkwamen: personen en bedrijven naast elkaar. Open leads tellen niet mee in gewonnen van afgesloten.</translation>
    </message>
    <message>
        <source>Leads that were lost in the period, by the reason that was given and by channel.</source>
        <translation>Leads die in de periode verloren zijn, naar de opgegeven reden en naar kanaal.</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Verder gegaan</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Nu hier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles samen</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Maand niet bekend</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Geen reden opgegeven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) of unknown length are left out.</source>
        <translation>
            <numerusform>%Ln verblijf van onbekende duur is weggelaten.</numerusform>
            <numerusform>%Ln verblijven van onbekende duur zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search sales, or gross:&gt;500</source>
        <translation>Zoek verkopen, of incl-btw:&gt;500</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Verkopen zoeken</translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation>
            <numerusform>{count} document</numerusform>
            <numerusform>{count} documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Net {sum}</source>
        <translation>{sum} excl. btw</translation>
    </message>
    <message>
        <source>VAT {sum}</source>
        <translation>{sum} btw</translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation>{sum} incl. btw</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>{sum} onbetaald</translation>
    </message>
    <message>
        <source>Here you will see every document with its net, VAT and gross, what is still to be paid, and what each month adds up to: as your accountant wants it.</source>
        <translation>Hier zie je elk document met het bedrag excl. en incl. btw, wat er nog betaald moet worden en het totaal van elke maand: zoals je boekhouder het wil.</translation>
    </message>
    <message>
        <source>A file of invoices can be dropped anywhere in this window</source>
        <translation>Een bestand met facturen kun je naar dit venster slepen</translation>
    </message>
    <message>
        <source>What did you sell?</source>
        <translation>Wat heb je verkocht?</translation>
    </message>
    <message>
        <source>No document has all that you search for.</source>
        <translation>Geen enkel document voldoet aan alles wat je zoekt.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Geen verkoop gevonden</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then close.</source>
        <translation>Er wordt nog iets opgeslagen. Wacht daarop of annuleer het, en sluit daarna.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>whom you sell to</source>
        <translation>aan wie je verkoopt</translation>
    </message>
    <message>
        <source>margin rate</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>what an hour is worth</source>
        <translation>wat een uur waard is</translation>
    </message>
    <message>
        <source>closed months</source>
        <translation>afgesloten maanden</translation>
    </message>
    <message>
        <source>the review of lost leads</source>
        <translation>het nakijken van verloren leads</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>naam van de winkel</translation>
    </message>
    <message>
        <source>unique content</source>
        <translation>unieke content</translation>
    </message>
    <message>
        <source>online community</source>
        <translation>online community</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>influencer</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>social media</translation>
    </message>
    <message>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <source>paid campaign</source>
        <translation>betaalde campagne</translation>
    </message>
    <message>
        <source>win-back</source>
        <translation>klanten terugwinnen</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>aanbeveling</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direct</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>winkelbezoek</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>beurs</translation>
    </message>
    <message>
        <source>own outreach</source>
        <translation>eigen acquisitie</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marketplace</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>A preset is saved from one file; name one file with --save-preset.</source>
        <translation>Een voorinstelling wordt uit één bestand opgeslagen; geef met --save-preset één bestand op.</translation>
    </message>
    <message>
        <source>Give the preset a title.</source>
        <translation>Geef de voorinstelling een titel.</translation>
    </message>
    <message>
        <source>The import is done, as run {run}, but not what comes after it. {reason}</source>
        <translation>Import {run} is gelukt, maar de stap daarna niet. {reason}</translation>
    </message>
    <message>
        <source>The address card has no end; it is incomplete.</source>
        <translation>De adreskaart heeft geen einde; die is onvolledig.</translation>
    </message>
    <message>
        <source>{file} holds no address card that ends.</source>
        <translation>Geen enkele adreskaart in {file} is compleet.</translation>
    </message>
    <message>
        <source>“{name}” is not a cleaner; choose one of {names}.</source>
        <translation>“{name}” is geen opschoning; kies een van {names}.</translation>
    </message>
    <message>
        <source>No @ in this address</source>
        <translation>Geen @ in dit adres</translation>
    </message>
    <message>
        <source>More than one @ in this address</source>
        <translation>Meer dan één @ in dit adres</translation>
    </message>
    <message>
        <source>A comma in this address</source>
        <translation>Een komma in dit adres</translation>
    </message>
    <message>
        <source>A space in this address</source>
        <translation>Een spatie in dit adres</translation>
    </message>
    <message>
        <source>A point at the end of this address</source>
        <translation>Een punt aan het eind van dit adres</translation>
    </message>
    <message>
        <source>Two points side by side in this address</source>
        <translation>Twee punten naast elkaar in dit adres</translation>
    </message>
    <message>
        <source>No ending such as .com in this address</source>
        <translation>Geen einde zoals .nl of .com in dit adres</translation>
    </message>
    <message>
        <source>Nothing before the @ in this address</source>
        <translation>Niets vóór de @ in dit adres</translation>
    </message>
    <message>
        <source>Too long for an address</source>
        <translation>Te lang voor een adres</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Geen e-mailadres</translation>
    </message>
    <message>
        <source>{file} is not whole, or no JSON: it cannot be read on from line {line}.</source>
        <translation>{file} is niet compleet of geen JSON: vanaf regel {line} kan het niet verder worden gelezen.</translation>
    </message>
    <message>
        <source>{file} has a value that is too large, in line {line}.</source>
        <translation>{file} bevat een te grote waarde, in regel {line}.</translation>
    </message>
    <message>
        <source>Activities, committees, budgets and settings of a whole file are not taken in; a backup that is restored has them.</source>
        <translation>Contactmomenten, beslissers, budgetten en instellingen uit een compleet bestand worden niet ingelezen; zet je een back-up terug, dan zijn ze er wel.</translation>
    </message>
    <message>
        <source>{file} holds no list of objects, and so no table.</source>
        <translation>In {file} staat geen lijst met objecten, en dus geen tabel.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>{file} heeft geen blad “{sheet}”; wel {sheets}.</translation>
    </message>
    <message>
        <source>{file} is no table: line {line} begins what is no object with a value for every column.</source>
        <translation>{file} is geen tabel: wat in regel {line} begint, is geen object met een waarde voor elke kolom.</translation>
    </message>
    <message>
        <source>{file} is no table: in line {line}, “{column}” holds further objects. Export flat rows, or CSV (UTF-8).</source>
        <translation>{file} is geen tabel: in regel {line} bevat “{column}” weer andere objecten. Exporteer platte rijen of CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet: its last digits are lost</source>
        <translation>Afgerond door een spreadsheet: de laatste cijfers zijn verloren</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Geen telefoonnummer</translation>
    </message>
    <message>
        <source>Letters in this phone number</source>
        <translation>Letters in dit telefoonnummer</translation>
    </message>
    <message>
        <source>Too short for a phone number</source>
        <translation>Te kort voor een telefoonnummer</translation>
    </message>
    <message>
        <source>Too long for a phone number</source>
        <translation>Te lang voor een telefoonnummer</translation>
    </message>
    <message>
        <source>Not a phone number of this country</source>
        <translation>Geen telefoonnummer uit dit land</translation>
    </message>
    <message>
        <source>The row sums up several days, from {first} to {last}. Choose in the report to break it down by day or by month, and export it again.</source>
        <translation>De rij telt meerdere dagen op, van {first} tot en met {last}. Splits het rapport uit per dag of per maand en exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>The report sums up several days, from {first} to {last}. Choose in it a single month, or to break it down by day or by month, and export it again.</source>
        <translation>Het rapport telt meerdere dagen op, van {first} tot en met {last}. Kies daarin één maand, of splits het uit per dag of per maand, en exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>The row does not say of which day or month it is. Break the report down by day or by month.</source>
        <translation>De rij zegt niet bij welke dag of maand die hoort. Splits het rapport uit per dag of per maand.</translation>
    </message>
    <message>
        <source>The report does not say of which day or month it is. Break it down by day or by month, and export it again.</source>
        <translation>Het rapport zegt niet bij welke dag of maand het hoort. Splits het uit per dag of per maand en exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>“{value}” is not in {currency}, the currency of the row.</source>
        <translation>“{value}” is niet in {currency}, de valuta van de rij.</translation>
    </message>
    <message>
        <source>The file does not say how much VAT is in its orders: it is kept as unknown, not as 0 %. To have it, export the orders with their tax columns.</source>
        <translation>Het bestand zegt niet hoeveel btw er in de bestellingen zit: die blijft onbekend en wordt niet 0 %. Exporteer de bestellingen met hun btw-kolommen om die wel te hebben.</translation>
    </message>
    <message>
        <source>The row names no order.</source>
        <translation>De rij noemt geen bestelling.</translation>
    </message>
    <message>
        <source>The order {number} has no total; the rows of an order must stand together.</source>
        <translation>Bestelling {number} heeft geen totaal; de rijen van een bestelling moeten bij elkaar staan.</translation>
    </message>
    <message>
        <source>The file does not say when orders were paid: completed ones and those in work count as paid on their day.</source>
        <translation>Het bestand zegt niet wanneer bestellingen zijn betaald: afgeronde bestellingen en bestellingen in behandeling tellen als betaald op hun eigen dag.</translation>
    </message>
    <message>
        <source>These are no {title}: the file has no column {columns}.</source>
        <translation>Dit is geen bestand van {title}: het heeft geen kolom {columns}.</translation>
    </message>
    <message>
        <source>{file} begins with empty rows only; name its header’s.</source>
        <translation>{file} begint met alleen lege rijen; geef op in welke rij de kolomnamen staan.</translation>
    </message>
    <message>
        <source>Row {line} of the sheet “{sheet}” is empty and names no columns.</source>
        <translation>Rij {line} van het blad “{sheet}” is leeg en noemt geen kolommen.</translation>
    </message>
    <message>
        <source>{file} is an old Office document, but not an old Excel workbook that can be read. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} is een oud Office-document, maar geen oude Excel-werkmap die gelezen kan worden. Sla de tabel op als CSV (UTF-8) en importeer die.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} is empty.</source>
        <translation>Het blad “{sheet}” van {file} is leeg.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. Import {others} as well, if leads or sales are there (--sheet).</source>
        <translation>Alleen het blad “{sheet}” is gelezen. Importeer ook {others} als daar leads of verkopen staan (--sheet).</translation>
    </message>
    <message>
        <source>Cells that hold an error of the spreadsheet program, such as #REF!, and are taken as empty: {count} (the first is {cell}).</source>
        <translation>Cellen met een fout van het spreadsheetprogramma, zoals #REF! of #VERW!, die als leeg zijn gelezen: {count} (de eerste is {cell}).</translation>
    </message>
    <message>
        <source>Formulas that have no result yet and are taken as empty: {count} (the first is {cell}). Open the file in a spreadsheet program, save it, and import that.</source>
        <translation>Formules die nog geen uitkomst hebben en als leeg gelden: {count} (de eerste is {cell}). Open het bestand in een spreadsheetprogramma, sla het op en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook or OpenDocument spreadsheet, but damaged or incomplete. Save it anew and import that.</source>
        <translation>{file} is een Excel-werkmap of OpenDocument-spreadsheet, maar beschadigd of onvolledig. Sla het opnieuw op en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook: LeadDesk reads up to {cells} million cells of a sheet. Save the sheet as CSV (UTF-8), which may be of any size.</source>
        <translation>{file} is te groot voor een werkmap: LeadDesk leest hoogstens {cells} miljoen cellen van een blad. Sla het blad op als CSV (UTF-8); dat mag elke grootte hebben.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save it without one, and import that.</source>
        <translation>{file} is met een wachtwoord beveiligd. Open het, sla het zonder wachtwoord op en importeer dat.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (XLSB). Save it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} is een binaire werkmap (XLSB). Sla het op als XLSX of CSV (UTF-8) en importeer dat.</translation>
    </message>
    <message>
        <source>The task “{title}” has no day; give it one first.</source>
        <translation>De taak “{title}” heeft geen dag; geef er eerst een op.</translation>
    </message>
    <message>
        <source>“{path}” would not add up to your sales in {currency}, and was not written. Please report this.</source>
        <translation>“{path}” zou niet kloppen met je verkopen in {currency} en is niet geschreven. Meld dit alsjeblieft.</translation>
    </message>
    <message>
        <source>Several leads fit; give the row an id, or merge them.</source>
        <translation>Meerdere leads passen; geef de rij een ID of voeg de leads samen.</translation>
    </message>
    <message>
        <source>Line {line}, “{value}”, has nothing beside it but numbers: it is a line of totals and is left out.</source>
        <translation>Regel {line}, “{value}”, heeft alleen getallen naast zich: het is een totaalregel en die wordt overgeslagen.</translation>
    </message>
    <message>
        <source>Line {line} repeats an earlier one and is left out; if both are meant, add them up in one line.</source>
        <translation>Regel {line} herhaalt een eerdere regel en wordt weggelaten; als beide gelden, tel ze dan op in één regel.</translation>
    </message>
    <message>
        <source>Line {line}: this person was erased on request; the row is left out.</source>
        <translation>Regel {line}: deze persoon is op verzoek gewist; de rij wordt overgeslagen.</translation>
    </message>
    <message>
        <source>This person was erased on request.</source>
        <translation>Deze persoon is op verzoek gewist.</translation>
    </message>
    <message>
        <source>It repeats an earlier row.</source>
        <translation>Deze rij herhaalt een eerdere rij.</translation>
    </message>
    <message>
        <source>This very file was imported before, as “{name}” in run {run}; rows that are new all the same: {count}. If they are there twice now, undo the import and give the rows an id.</source>
        <translation>Precies dit bestand is al eerder geïmporteerd, als “{name}” in import {run}; rijen die toch nieuw zijn: {count}. Staan ze er nu dubbel in, draai de import dan terug en geef de rijen een ID.</translation>
    </message>
    <message>
        <source>This is the same file as “{name}”; rows that are new all the same: {count}. If they are there twice now, undo the import and leave one of the files out.</source>
        <translation>Dit is hetzelfde bestand als “{name}”; rijen die toch nieuw zijn: {count}. Staan ze er nu dubbel in, draai de import dan terug en laat een van de bestanden weg.</translation>
    </message>
    <message>
        <source>The file holds several tables; the one in line {line} is read.</source>
        <translation>Het bestand bevat meerdere tabellen; die in regel {line} wordt gelezen.</translation>
    </message>
    <message>
        <source>Save the preset “{title}”</source>
        <translation>Voorinstelling “{title}” opslaan</translation>
    </message>
    <message>
        <source>Remove the preset “{title}”</source>
        <translation>Voorinstelling “{title}” verwijderen</translation>
    </message>
    <message>
        <source>There is no preset “{name}” of your own.</source>
        <translation>Je hebt zelf geen voorinstelling “{name}”.</translation>
    </message>
    <message>
        <source>“{path}” is itself to be imported; name another file for the rows to be mended.</source>
        <translation>“{path}” wordt zelf geïmporteerd; geef een ander bestand op voor de rijen die je moet verbeteren.</translation>
    </message>
    <message>
        <source>Change the rules for channels</source>
        <translation>Regels voor kanalen wijzigen</translation>
    </message>
    <message>
        <source>The month {month} is closed already.</source>
        <translation>De maand {month} is al afgesloten.</translation>
    </message>
    <message>
        <source>The month {month} is not over yet.</source>
        <translation>De maand {month} is nog niet voorbij.</translation>
    </message>
    <message>
        <source>Close the month {month}</source>
        <translation>Maand {month} afsluiten</translation>
    </message>
    <message>
        <source>The month {month} is not closed.</source>
        <translation>De maand {month} is niet afgesloten.</translation>
    </message>
    <message>
        <source>Open the month {month} again</source>
        <translation>Maand {month} heropenen</translation>
    </message>
    <message>
        <source>{count} rows are too many for paper ({most} at most); search for fewer, or export them.</source>
        <translation>{count} rijen zijn te veel voor papier (hoogstens {most}); beperk de zoekopdracht of exporteer ze.</translation>
    </message>
    <message>
        <source>Finish “{title}” and plan “{next}”</source>
        <translation>“{title}” afronden en “{next}” plannen</translation>
    </message>
    <message>
        <source>Finish “{title}”, log it and plan “{next}”</source>
        <translation>“{title}” afronden, noteren en “{next}” plannen</translation>
    </message>
    <message>
        <source>Sales that came from</source>
        <translation>Verkopen met herkomst</translation>
    </message>
    <message>
        <source>What comes of the rows</source>
        <translation>Wat er met de rijen gebeurt</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>Er staat een vraag open</translation>
    </message>
    <message>
        <source>What the values of {column} become</source>
        <translation>Wat de waarden van {column} worden</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Herkend als</translation>
    </message>
    <message>
        <source>no known file</source>
        <translation>onbekend bestand</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Als eigen opslaan…</translation>
    </message>
    <message>
        <source>Know such files from now on</source>
        <translation>Zulke bestanden voortaan herkennen</translation>
    </message>
    <message>
        <source>Such as: Fair list</source>
        <translation>Bijvoorbeeld: Beurslijst</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Waar vind ik dat?</translation>
    </message>
    <message>
        <source>In the Shopify admin open Customers and press Export: all of them, as CSV. The same under Orders.</source>
        <translation>Open in Shopify Klanten en klik op Exporteren: alle klanten, als CSV. Doe hetzelfde bij Bestellingen.</translation>
    </message>
    <message>
        <source>Of more than 50 rows, Shopify sends the file to your e-mail address, sometimes minutes later.</source>
        <translation>Bij meer dan 50 rijen stuurt Shopify het bestand naar je e-mailadres, soms pas na enkele minuten.</translation>
    </message>
    <message>
        <source>Bring both files together: orders find their customers by themselves.</source>
        <translation>Lees beide bestanden samen in: bestellingen vinden vanzelf hun klant.</translation>
    </message>
    <message>
        <source>Leads: in Meta Business Suite open All tools › Instant forms, and download a form’s leads as CSV.</source>
        <translation>Leads: open in Meta Business Suite Alle tools › Directe formulieren (Instant forms) en download de leads van een formulier als CSV.</translation>
    </message>
    <message>
        <source>Meta hands out leads of the last 90 days only: download them once a month, and nothing is lost.</source>
        <translation>Meta geeft alleen leads van de laatste 90 dagen: download ze elke maand, dan gaat er niets verloren.</translation>
    </message>
    <message>
        <source>Costs: in Ads Manager choose Campaigns, break down by time › Month, then Reports › Export table data.</source>
        <translation>Kosten: kies in Advertentiebeheer Campagnes, splits uit op tijd › Maand en kies dan Rapporten › Tabelgegevens exporteren.</translation>
    </message>
    <message>
        <source>Open Campaigns and choose the days above the table: since you began, if you can.</source>
        <translation>Open Campagnes en kies de dagen boven de tabel: het liefst vanaf je begin.</translation>
    </message>
    <message>
        <source>Press Segment › Time › Month, so that costs are known month by month.</source>
        <translation>Klik op Segment › Tijd › Maand, zodat de kosten per maand bekend zijn.</translation>
    </message>
    <message>
        <source>Press Download above the table, and choose CSV. The lines above its header do no harm.</source>
        <translation>Klik op Downloaden boven de tabel en kies CSV. De regels boven de kopregel kunnen geen kwaad.</translation>
    </message>
    <message>
        <source>Open CRM › Contacts, choose the view All contacts, and press Export above the table.</source>
        <translation>Open CRM › Contacten, kies de weergave Alle contacten en klik op Exporteren boven de tabel.</translation>
    </message>
    <message>
        <source>Choose CSV and all properties; HubSpot sends a link to your e-mail address.</source>
        <translation>Kies CSV en alle eigenschappen; HubSpot stuurt een link naar je e-mailadres.</translation>
    </message>
    <message>
        <source>Do the same under Companies and Deals, and bring the three files together.</source>
        <translation>Doe hetzelfde bij Bedrijven en Deals en lees de drie bestanden samen in.</translation>
    </message>
    <message>
        <source>Open Deals as a list, show the columns that matter (only these are exported), ID among them.</source>
        <translation>Open Deals als lijst en toon de kolommen die je nodig hebt (alleen die worden geëxporteerd), ook ID.</translation>
    </message>
    <message>
        <source>Press … at the upper right, then Export filter results, and choose CSV or Excel.</source>
        <translation>Klik rechtsboven op …, dan op Filterresultaten exporteren en kies CSV of Excel.</translation>
    </message>
    <message>
        <source>Do the same under Contacts for people and for organizations, and bring the files together.</source>
        <translation>Doe hetzelfde bij Contacten, voor personen en voor organisaties, en lees de bestanden samen in.</translation>
    </message>
    <message>
        <source>Bring the workbook as it is (.xlsx, .xls or .ods); if it has several sheets, you choose one here.</source>
        <translation>Lees de werkmap in zoals die is (.xlsx, .xls of .ods); heeft die meerdere bladen, dan kies je er hier een.</translation>
    </message>
    <message>
        <source>One row has the names of the columns, and each row under it is a person, a deal or a sale.</source>
        <translation>In één rij staan de namen van de kolommen, en elke rij eronder is een persoon, een verkoopkans of een verkoop.</translation>
    </message>
    <message>
        <source>A title or empty rows above the names do no harm; LeadDesk never changes your workbook.</source>
        <translation>Een titel of lege rijen boven de namen kunnen geen kwaad; LeadDesk verandert nooit iets aan je werkmap.</translation>
    </message>
    <message>
        <source>Open contacts.google.com on a computer and press Export.</source>
        <translation>Open contacts.google.com op een computer en klik op Exporteren.</translation>
    </message>
    <message>
        <source>Choose all contacts, or a label such as Customers, and Google CSV or vCard as the format.</source>
        <translation>Kies alle contacten, of een label zoals Klanten, en als indeling Google CSV of vCard.</translation>
    </message>
    <message>
        <source>They come in as contacts: found and listed, but on the board only when you put them there.</source>
        <translation>Ze komen binnen als contacten: te vinden en in de lijst, maar pas op het bord als jij ze daar zet.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Ander programma</translation>
    </message>
    <message>
        <source>Look for Export or Download beside its list, often under … or in its settings.</source>
        <translation>Zoek naar Exporteren of Downloaden bij de lijst, vaak onder … of in de instellingen.</translation>
    </message>
    <message>
        <source>Choose CSV or Excel, with all columns; address books often offer vCard, which can be read too.</source>
        <translation>Kies CSV of Excel, met alle kolommen; adresboeken bieden vaak vCard, dat kan ook worden gelezen.</translation>
    </message>
    <message>
        <source>What a column holds is shown next, and can be put right, before anything is written.</source>
        <translation>Wat er in een kolom staat, zie je hierna en kun je nog verbeteren voordat er iets wordt opgeslagen.</translation>
    </message>
    <message>
        <source>What the channels become</source>
        <translation>Wat de kanalen worden</translation>
    </message>
    <message>
        <source>What the stages become</source>
        <translation>Wat de fasen worden</translation>
    </message>
    <message>
        <source>Choose one that is there, or type a name: then a new one is made.</source>
        <translation>Kies er een die er al is, of typ een naam: dan wordt er een nieuwe gemaakt.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>new channel</source>
        <translation>nieuw kanaal</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>nieuwe fase</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>What “{value}” becomes</source>
        <translation>Wat “{value}” wordt</translation>
    </message>
    <message>
        <source>Export for the accountant…</source>
        <translation>Exporteren voor de boekhouder…</translation>
    </message>
    <message>
        <source>Export what changed since…</source>
        <translation>Wijzigingen exporteren sinds…</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Maand heropenen</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Maand afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a heading</comment>
        <translation>
            <numerusform>Alle %Ln tonen</numerusform>
            <numerusform>Alle %Ln tonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %Ln day(s)</source>
        <translation>
            <numerusform>ligt %Ln dag stil</numerusform>
            <numerusform>ligt %Ln dagen stil</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Afronden…</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Een andere dag</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Save for the calendar (.ics)…</source>
        <translation>Opslaan voor de agenda (.ics)…</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>Volgende stap plannen…</translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>Voorlopig behouden</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>Over &amp;drie dagen</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>Komende m&amp;aandag</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Over een &amp;week</translation>
    </message>
    <message>
        <source>In a m&amp;onth</source>
        <translation>Over een maa&amp;nd</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Opslaan voor de agenda</translation>
    </message>
    <message>
        <source>Done. What is the next step?</source>
        <translation>Afgerond. Wat is de volgende stap?</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Wat is de volgende stap?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Nothing, or: call back</source>
        <translation>Niets, of: terugbellen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Volgende stap</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>A day as you say it: tomorrow, friday, +3</source>
        <translation>Een dag zoals je die zegt: morgen, vrijdag, +3</translation>
    </message>
    <message>
        <source>{again}: it comes again by itself on {day}.</source>
        <translation>{again}: ze komt vanzelf terug op {day}.</translation>
    </message>
    <message>
        <source>D done · P later · N next step · Enter opens</source>
        <translation>D afronden · P later · N volgende stap · Enter openen</translation>
    </message>
    <message>
        <source>Nothing is waiting today</source>
        <translation>Er wacht vandaag niets op je</translation>
    </message>
    <message>
        <source>What is due, new leads, and those that have gone quiet stand here each morning. Plan a next step with a lead, and it comes up on its day.</source>
        <translation>Elke ochtend zie je hier wat er moet gebeuren, welke leads nieuw zijn en welke stilliggen. Plan bij een lead een volgende stap, dan verschijnt die hier op de dag zelf.</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Leads tonen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vandaag te doen</translation>
    </message>
    <message>
        <source>Unhappy customers waiting</source>
        <translation>Ontevreden klanten wachten</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Nieuw sinds gisteren</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Stilgevallen</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Zonder volgende stap</translation>
    </message>
    <message>
        <source>Due for review: keep or erase</source>
        <translation>Na te kijken: behouden of wissen</translation>
    </message>
    <message>
        <source>“{path}” is the open file itself; choose another name.</source>
        <translation>“{path}” is het geopende bestand zelf; kies een andere naam.</translation>
    </message>
    <message>
        <source>This file is on a network drive. If the connection breaks while something is saved, the file can be damaged: keep it on this computer, and only its backups there.</source>
        <translation>Dit bestand staat op een netwerkschijf. Valt de verbinding weg terwijl er iets wordt opgeslagen, dan kan het bestand beschadigd raken: bewaar het op deze computer en zet daar alleen de back-ups.</translation>
    </message>
    <message>
        <source>This file is in a folder that is synchronised. Opened on two computers, it falls apart into two files: keep it outside of that folder, and only its backups there.</source>
        <translation>Dit bestand staat in een map die wordt gesynchroniseerd. Op twee computers geopend valt het uiteen in twee bestanden: bewaar het buiten die map en zet daar alleen de back-ups.</translation>
    </message>
    <message>
        <source>{name} has “{path}” open on the computer {computer} since {since}: one window a file.</source>
        <translation>{name} heeft “{path}” sinds {since} geopend op de computer {computer}: één venster per bestand.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: one window a file.</source>
        <translation>“{path}” is geopend in een ander venster: één venster per bestand.</translation>
    </message>
    <message>
        <source>New lead in one line</source>
        <translation>Nieuwe lead in één regel</translation>
    </message>
    <message>
        <source>Lucia @lucia.home Instagram mirror saturday</source>
        <translation>Lucia @lucia.home Instagram spiegel zaterdag</translation>
    </message>
    <message>
        <source>All &amp;fields…</source>
        <translation>Alle &amp;velden…</translation>
    </message>
    <message>
        <source>Use what was co&amp;pied: “{text}”</source>
        <translation>&amp;Gekopieerde tekst gebruiken: “{text}”</translation>
    </message>
    <message>
        <source>Erased on request: saving takes this person in again.</source>
        <translation>Op verzoek gewist: met opslaan neem je deze persoon weer op.</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address already.</source>
        <translation>“{name}” heeft dit e-mailadres al.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number already.</source>
        <translation>“{name}” heeft dit telefoonnummer al.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wens</translation>
    </message>
    <message>
        <source>A name is enough. Understood too: @handle, phone, e-mail, channel, company, €120, day.</source>
        <translation>Een naam is genoeg. Ook begrepen: @profiel, telefoon, e-mail, kanaal, bedrijf, €&#xa0;120, dag.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it out of the line</source>
        <translation>Delete haalt het uit de regel</translation>
    </message>
    <message>
        <source>Delete leaves it to the wish</source>
        <translation>Delete laat het bij de wens</translation>
    </message>
    <message>
        <source>When LeadDesk was closed, no backup was made: it would have taken too long. Make one in File › Backups.</source>
        <translation>Bij het afsluiten van LeadDesk is geen back-up gemaakt: dat had te lang geduurd. Maak er een via Bestand › Back-ups.</translation>
    </message>
    <message>
        <source>“{name}” is not open any more; nothing was restored.</source>
        <translation>“{name}” is niet meer geopend; er is niets teruggezet.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>“{name}” is beschadigd</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Bewaren wat te lezen is</translation>
    </message>
    <message>
        <source>There is no good backup of it. What can still be read can be saved into a new file.</source>
        <translation>Er is geen goede back-up van. Wat nog te lezen is, kan in een nieuw bestand worden bewaard.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}, with {leads}. Restore it?</source>
        <translation>De nieuwste goede back-up is van {when}, met {leads}. Terugzetten?</translation>
    </message>
    <message>
        <source>The damaged file stays where it is, as it is.</source>
        <translation>Het beschadigde bestand blijft waar en zoals het is.</translation>
    </message>
    <message>
        <source>The damaged file is set aside beside the backups; nothing of it is deleted.</source>
        <translation>Het beschadigde bestand wordt bij de back-ups bewaard; er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gered</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lezen wat te lezen is…</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) something was lost.</source>
        <translation>
            <numerusform>Op %Ln plaats ging iets verloren.</numerusform>
            <numerusform>Op %Ln plaatsen ging iets verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads} could be read; they are in “{file}”.</source>
        <translation>{leads} konden worden gelezen; ze staan in “{file}”.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Het nieuwe bestand openen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Deze back-up terugzetten</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Door jou gemaakt</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Voor een import</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Voor een grote wijziging</translation>
    </message>
    <message>
        <source>Before an import was taken back</source>
        <translation>Voor het terugdraaien van een import</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Voor het terugzetten van een back-up</translation>
    </message>
    <message>
        <source>Before an update of LeadDesk</source>
        <translation>Voor een update van LeadDesk</translation>
    </message>
    <message>
        <source>The file is as it was on {when}. What it held since is kept as a backup.</source>
        <translation>Het bestand is weer zoals op {when}. Wat er sindsdien in stond, is als back-up bewaard.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Back-ups van “{name}”</translation>
    </message>
    <message>
        <source>LeadDesk makes one after half an hour of changes, when it is closed, and before an import or a large change. Older ones thin out: one a day, a week, then a month stays.</source>
        <translation>LeadDesk maakt er een na een half uur wijzigingen, bij het afsluiten en voor een import of een grote wijziging. Oudere worden uitgedund: er blijft er een per dag, per week, dan per maand.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Elders bewaren…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Nu maken</translation>
    </message>
    <message>
        <source>Save one to…</source>
        <translation>Opslaan in…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>They are kept in {folder}</source>
        <translation>Ze staan in {folder}</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Back-up wordt gemaakt…</translation>
    </message>
    <message>
        <source>The backup is made, and it was opened to check it.</source>
        <translation>De back-up is gemaakt en ter controle geopend.</translation>
    </message>
    <message>
        <source>{name} backup</source>
        <translation>{name} back-up</translation>
    </message>
    <message>
        <source>The backup is in {file}, and it was opened to check it.</source>
        <translation>De back-up staat in {file} en is ter controle geopend.</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then restore.</source>
        <translation>Er wordt nog iets geschreven. Wacht erop of breek het af; zet daarna terug.</translation>
    </message>
    <message>
        <source>The file goes back to {when}, also what can be undone. What is there now is kept first.</source>
        <translation>Het bestand gaat terug naar {when}, ook wat ongedaan te maken is. Wat er nu staat, wordt eerst bewaard.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Hiernaar terug</translation>
    </message>
    <message>
        <source>Keep the view “{name}”</source>
        <translation>Weergave “{name}” bewaren</translation>
    </message>
    <message>
        <source>Change the view “{name}”</source>
        <translation>Weergave “{name}” wijzigen</translation>
    </message>
    <message>
        <source>Rename the view “{old}” to “{name}”</source>
        <translation>Weergave “{old}” hernoemen naar “{name}”</translation>
    </message>
    <message>
        <source>Remove the view “{name}”</source>
        <translation>Weergave “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Move the view “{name}”</source>
        <translation>Weergave “{name}” verplaatsen</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Een weergave heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Er is al een weergave “{name}”.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Oplopend sorteren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Aflopend sorteren</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Deze kolom verbergen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolommen…</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>Bewaren als weergave…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Change the view “{name}” to what is shown</source>
        <translation>Weergave “{name}” bijwerken naar wat er te zien is</translation>
    </message>
    <message>
        <source>Search, columns and order are kept; it stands in the sidebar with a count of what it finds.</source>
        <translation>Zoekopdracht, kolommen en volgorde worden bewaard; de weergave staat in de zijbalk, met het aantal resultaten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Weergave hernoemen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Hernoemen…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Keuzes</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Keuze toevoegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Take this word away</source>
        <translation>Keuze weghalen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Omlaag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead wijzigen</numerusform>
            <numerusform>%Ln leads wijzigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>All of them get this value.</source>
        <translation>Allemaal krijgen ze deze waarde.</translation>
    </message>
    <message>
        <source>This takes “{field}” away from all of them. Save once more to do so.</source>
        <translation>Hiermee wordt “{field}” bij allemaal weggehaald. Sla nog een keer op om dat te doen.</translation>
    </message>
    <message>
        <source>These are more than {count} documents; add their folder instead.</source>
        <translation>Dit zijn meer dan {count} documenten; voeg liever de map toe.</translation>
    </message>
    <message>
        <source>Keep the document “{document}” with “{name}”</source>
        <translation>Document “{document}” bewaren bij “{name}”</translation>
    </message>
    <message>
        <source>Keep {count} documents with “{name}”</source>
        <translation>{count} documenten bewaren bij “{name}”</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Een document heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Rename the document “{document}”</source>
        <translation>Document “{document}” hernoemen</translation>
    </message>
    <message>
        <source>Remove the document “{document}”</source>
        <translation>Document “{document}” weghalen</translation>
    </message>
    <message>
        <source>“{text}” is neither a file nor an address of the web that begins with https://.</source>
        <translation>“{text}” is geen bestand en geen webadres dat met https:// begint.</translation>
    </message>
    <message>
        <source>Add the template “{name}”</source>
        <translation>Sjabloon “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Add templates to begin with</source>
        <translation>Sjablonen toevoegen om te beginnen</translation>
    </message>
    <message>
        <source>Edit the template “{name}”</source>
        <translation>Sjabloon “{name}” wijzigen</translation>
    </message>
    <message>
        <source>Delete the template “{name}”</source>
        <translation>Sjabloon “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Move the template “{name}”</source>
        <translation>Sjabloon “{name}” verplaatsen</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Een sjabloon heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>Een sjabloon heeft een tekst nodig.</translation>
    </message>
    <message>
        <source>Write an e-mail to {whom}</source>
        <translation>E-mail aan {whom} schrijven</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>{whom} bellen</translation>
    </message>
    <message>
        <source>Write to {whom} on WhatsApp</source>
        <translation>Aan {whom} schrijven via WhatsApp</translation>
    </message>
    <message>
        <source>Open {whom} on Instagram</source>
        <translation>{whom} op Instagram openen</translation>
    </message>
    <message>
        <source>Open {whom} in the browser</source>
        <translation>{whom} in de browser openen</translation>
    </message>
    <message>
        <source>No program on this computer opens this: {what}</source>
        <translation>Geen programma op deze computer opent dit: {what}</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Herhaalt zich niet</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Elke week</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Elke twee weken</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Elke maand</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Elke drie maanden</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Elk jaar</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Eerder…</translation>
    </message>
    <message>
        <source>Through which channel</source>
        <translation>Via welk kanaal</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Document toevoegen</translation>
    </message>
    <message>
        <source>Files and links can be dropped on the panel as well</source>
        <translation>Bestanden en links kun je ook op het paneel laten vallen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Webadres…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>“{name}” is not there: {place}</source>
        <translation>“{name}” is er niet: {place}</translation>
    </message>
    <message>
        <source>LeadDesk starts no programs: “{name}” is shown in its folder.</source>
        <translation>LeadDesk start geen programma’s: “{name}” wordt in de map getoond.</translation>
    </message>
    <message>
        <source>Let go to keep it with the lead</source>
        <translation>Laat los om het bij de lead te bewaren</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Notering wijzigen</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Dag waarop het gebeurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time, such as 14:30</source>
        <translation>Tijd, bijv. 14:30</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write 14:30.</source>
        <translation>“{text}” is geen tijd; schrijf 14:30.</translation>
    </message>
    <message>
        <source>A time needs its day.</source>
        <translation>Bij een tijd hoort een dag.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>Who took part: {people}</source>
        <translation>Wie erbij was: {people}</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wie erbij was</translation>
    </message>
    <message>
        <source>Day of the next task</source>
        <translation>Dag van de volgende taak</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mijn naam</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Naam van de winkel</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Datum van vandaag</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nieuw sjabloon</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Sjabloon wijzigen</translation>
    </message>
    <message>
        <source>For you: what it is for</source>
        <translation>Voor jou: waar het voor is</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>For e-mail</source>
        <translation>Voor e-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>a figure, as 42.5</comment>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Pen</translation>
    </message>
    <message>
        <source>Speech bubbles</source>
        <translation>Tekstballonnen</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafoon</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Vergrootglas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handdruk</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Winkelpui</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Kaartpunt</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Boodschappentas</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Vormen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>likes roses</source>
        <translation>houdt van rozen</translation>
    </message>
    <message>
        <source>one of your own words</source>
        <translation>een van je eigen woorden</translation>
    </message>
    <message>
        <source>{type} – {example}</source>
        <translation>{type} – {example}</translation>
    </message>
    <message>
        <source>Insert what is known of the reader</source>
        <translation>Invoegen wat van de lezer bekend is</translation>
    </message>
    <message>
        <source>LeadDesk does not know {places}; it stays as it is.</source>
        <translation>LeadDesk kent {places} niet; het blijft zo staan.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Berichtsjablonen</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nieuw sjabloon…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Verder omhoog</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Verder omlaag</translation>
    </message>
    <message>
        <source>Take three to begin with</source>
        <translation>Met drie voorbeelden beginnen</translation>
    </message>
    <message>
        <source>Words that you write again and again: a thank-you, a question about an offer, an apology. Name, value and the rest are put in by themselves.</source>
        <translation>Woorden die je steeds weer schrijft: een bedankje, een vraag over een offerte, een excuus. Naam, waarde en de rest worden vanzelf ingevuld.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Sjablonen…</translation>
    </message>
    <message>
        <source>Subject, for e-mail</source>
        <translation>Onderwerp, voor e-mail</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Schrijf je bericht…</translation>
    </message>
    <message>
        <source>This is no advertising: it is an answer, or about an order</source>
        <translation>Dit is geen reclame: het is een antwoord, of gaat over een bestelling</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Is het verstuurd?</translation>
    </message>
    <message>
        <source>Note it with the lead</source>
        <translation>Bij de lead noteren</translation>
    </message>
    <message>
        <source>Open in WhatsApp</source>
        <translation>In WhatsApp openen</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>In e-mail openen</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Zonder sjabloon</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Nog geen sjablonen</translation>
    </message>
    <message>
        <source>This person does not want to be sent advertising: such a message goes nowhere from here.</source>
        <translation>Deze persoon wil geen reclame: zo’n bericht gaat hiervandaan niet verder.</translation>
    </message>
    <message>
        <source>Not known: {what}. Write it in, or take it out.</source>
        <translation>Niet bekend: {what}. Vul het in of haal het weg.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be written to.</source>
        <translation>Er is geen e-mailadres om naar te schrijven.</translation>
    </message>
    <message>
        <source>WhatsApp needs a number with its country&apos;s code, such as +39 333 123 4567.</source>
        <translation>WhatsApp heeft een nummer met landcode nodig, bijv. +31 6 12345678.</translation>
    </message>
    <message>
        <source>This is too long to be handed on: copy it, and paste it there.</source>
        <translation>Dit is te lang om door te geven: kopieer het en plak het daar.</translation>
    </message>
    <message>
        <source>Copied. Was it sent?</source>
        <translation>Gekopieerd. Is het verstuurd?</translation>
    </message>
    <message>
        <source>{title} (does not want advertising)</source>
        <translation>{title} (wil geen reclame)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) overdue</source>
        <translation>
            <numerusform>%Ln taak te laat</numerusform>
            <numerusform>%Ln taken te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due today</source>
        <translation>
            <numerusform>%Ln taak voor vandaag</numerusform>
            <numerusform>%Ln taken voor vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) due today</source>
        <translation>
            <numerusform>nog %Ln taak voor vandaag</numerusform>
            <numerusform>nog %Ln taken voor vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Tonen wat er te doen is</translation>
    </message>
    <message>
        <source>Quit LeadDesk</source>
        <translation>LeadDesk afsluiten</translation>
    </message>
    <message>
        <source>“{value}” is not a payment as LeadDesk writes it.</source>
        <translation>“{value}” is geen betaling zoals LeadDesk die schrijft.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”: all of them were typed here.</source>
        <translation>Er kwamen geen verkopen uit “{name}”: ze zijn allemaal hier ingevoerd.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”; choose one of {names}.</source>
        <translation>Er kwamen geen verkopen uit “{name}”; kies uit {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 2026-01-31, 2026-01, 2026, today or last-month.</source>
        <translation>“{text}” is geen dag; schrijf 2026-01-31, 2026-01, 2026, vandaag of vorige-maand.</translation>
    </message>
    <message>
        <source>A quote is not closed: all that follows it belongs to it.</source>
        <translation>Een aanhalingsteken is niet gesloten: alles erachter hoort erbij.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; type “{has}:” to see those that there are.</source>
        <translation>Er is geen veld “{key}”; typ “{has}:” om te zien welke er zijn.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; type “{key}:” to see what there is.</source>
        <translation>Niets bij “{key}” heet “{value}”; typ “{key}:” om te zien wat er is.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; did you mean “{nearest}”?</source>
        <translation>Niets bij “{key}” heet “{value}”; bedoelde je “{nearest}”?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <source>Search for {text}</source>
        <translation>Zoek {text}</translation>
    </message>
    <message>
        <source>A state: open, won, stale, overdue…</source>
        <translation>Een toestand: open, gewonnen, stil, te laat…</translation>
    </message>
    <message>
        <source>Something that is filled in</source>
        <translation>Iets dat is ingevuld</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Met dit label</translation>
    </message>
    <message>
        <source>Written in the notes</source>
        <translation>In de notities</translation>
    </message>
    <message>
        <source>Written down of calls, mails, visits…</source>
        <translation>Genoteerd bij telefoontjes, mails, bezoeken…</translation>
    </message>
    <message>
        <source>A word anywhere, also in notes and activities</source>
        <translation>Een woord waar dan ook, ook in notities en contactmomenten</translation>
    </message>
    <message>
        <source>Was in this stage or a later one</source>
        <translation>Was in deze fase of een latere</translation>
    </message>
    <message>
        <source>Somebody who decides has this role</source>
        <translation>Iemand die meebeslist heeft deze rol</translation>
    </message>
    <message>
        <source>Brought by the import of this number</source>
        <translation>Binnengekomen met de import met dit nummer</translation>
    </message>
    <message>
        <source>With the account of this number</source>
        <translation>Bij het bedrijf met dit nummer</translation>
    </message>
    <message>
        <source>a day, a month, from … to …</source>
        <translation>een dag, een maand, van … tot …</translation>
    </message>
    <message>
        <source>more than, less than, from … to …</source>
        <translation>meer dan, minder dan, van … tot …</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>meer dan</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>minder dan</translation>
    </message>
    <message>
        <source>Notes too</source>
        <translation>Ook notities</translation>
    </message>
    <message>
        <source>Search notes and activities too</source>
        <translation>Ook in notities en contactmomenten zoeken</translation>
    </message>
    <message>
        <source>Search notes and activities too (Shift+Enter)</source>
        <translation>Ook in notities en contactmomenten zoeken (Shift+Enter)</translation>
    </message>
    <message>
        <source>Looking through notes and activities…</source>
        <translation>Notities en contactmomenten worden doorzocht…</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Hoe ver de zoekopdracht is</translation>
    </message>
    <message>
        <source>Search the notes too</source>
        <translation>Ook in de notities zoeken</translation>
    </message>
    <message>
        <source>Show the leads with {search}</source>
        <translation>Toon de leads met {search}</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two that are not the same.</source>
        <translation>Er is maar één lead; kies er minstens twee die niet dezelfde zijn.</translation>
    </message>
    <message>
        <source>There is only one account; choose at least two that are not the same.</source>
        <translation>Er is maar één bedrijf; kies er minstens twee die niet hetzelfde zijn.</translation>
    </message>
    <message>
        <source>Keep “{name}” and “{other}” apart</source>
        <translation>“{name}” en “{other}” apart houden</translation>
    </message>
    <message>
        <source>Keep {count} accounts apart</source>
        <translation>{count} bedrijven apart houden</translation>
    </message>
    <message>
        <source>Keep {count} leads apart</source>
        <translation>{count} leads apart houden</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>zelfde e-mailadres</translation>
    </message>
    <message>
        <source>There is only one account; choose another to merge it with.</source>
        <translation>Er is maar één bedrijf; kies een ander om mee samen te voegen.</translation>
    </message>
    <message>
        <source>Merge {count} accounts into “{name}”</source>
        <translation>{count} bedrijven samenvoegen met “{name}”</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>hetzelfde btw-nummer</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>zelfde telefoonnummer</translation>
    </message>
    <message>
        <source>same VAT id and person</source>
        <translation>zelfde btw-id en persoon</translation>
    </message>
    <message>
        <source>same website or e-mail domain: {domain}</source>
        <translation>zelfde website of e-maildomein: {domain}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>zelfde naam</translation>
    </message>
    <message>
        <source>names alike: {one} / {other}</source>
        <translation>namen lijken op elkaar: {one} / {other}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>zelfde bedrijf</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>zelfde postcode</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>zelfde plaats</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two to merge.</source>
        <translation>Er is maar één lead; kies er minstens twee om samen te voegen.</translation>
    </message>
    <message>
        <source>“{field}” cannot be chosen.</source>
        <translation>“{field}” kan niet worden gekozen.</translation>
    </message>
    <message>
        <source>“{name}” is won and has sales: take its stage.</source>
        <translation>“{name}” is gewonnen en heeft verkopen: kies die fase.</translation>
    </message>
    <message>
        <source>“{name}” came back as “{other}”. Both stay: the first time and the second are told apart.</source>
        <translation>“{name}” kwam terug als “{other}”. Beide blijven: de eerste en de tweede keer tellen apart.</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>“{other}” samenvoegen met “{name}”</translation>
    </message>
    <message>
        <source>Merge {count} leads into “{name}”</source>
        <translation>{count} leads samenvoegen met “{name}”</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Niet dezelfde</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Later beslissen</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <translation>Alleen jij zegt dat het dezelfde is</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead samenvoegen</numerusform>
            <numerusform>%Ln leads samenvoegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <translation>De andere zijn niet dezelfde</translation>
    </message>
    <message>
        <source>Sales, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Verkopen, taken, contactmomenten, documenten en labels van allemaal blijven. Waarden die je niet kiest, komen in de notities. Het is één stap, die je ongedaan kunt maken.</translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Leads samenvoegen</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Bedrijven samenvoegen</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mogelijk dubbele leads</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Dubbele leads zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln mogelijk dubbele lead</numerusform>
            <numerusform>%Ln mogelijk dubbele leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln mogelijk dubbel bedrijf</numerusform>
            <numerusform>%Ln mogelijk dubbele bedrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Samenvoegen…</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address, too.</source>
        <translation>“{name}” heeft ook dit e-mailadres.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number, too.</source>
        <translation>“{name}” heeft ook dit telefoonnummer.</translation>
    </message>
    <message>
        <source>There is no deleted lead {lead} in the change {change}.</source>
        <translation>In wijziging {change} is er geen verwijderde lead {lead}.</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>“{name}” terugzetten</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Onlangs verwijderd</translation>
    </message>
    <message>
        <source>Who deleted it</source>
        <translation>Verwijderd door</translation>
    </message>
    <message>
        <source>Nothing was deleted, or all of it is there again.</source>
        <translation>Er is niets verwijderd, of alles is er weer.</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} different values; that is a text rather than a choice.</source>
        <translation>“{column}” heeft meer dan {most} verschillende waarden; dat is eerder een tekst dan een keuze.</translation>
    </message>
    <message>
        <source>Make the field “{name}” of an imported column</source>
        <translation>Veld “{name}” maken van een geïmporteerde kolom</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” does not fit the field “{field}”; it is kept as further details.</source>
        <translation>Regel {line}: “{value}” past niet in het veld “{field}”; het blijft bij de overige gegevens.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nieuw veld</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Veld “{name}”</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Personen plakken</translation>
    </message>
    <message>
        <source>Signature or table</source>
        <translation>Handtekening of tabel</translation>
    </message>
    <message>
        <source>A signature under a mail, or rows of a table…</source>
        <translation>De ondertekening van een e-mail, of rijen uit een tabel…</translation>
    </message>
    <message>
        <source>Nobody can be found in this text.</source>
        <translation>In deze tekst is niemand te vinden.</translation>
    </message>
    <message>
        <source>Such as Shoe size</source>
        <translation>Bijvoorbeeld Schoenmaat</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Columns of imports</source>
        <translation>Kolommen uit importen</translation>
    </message>
    <message>
        <source>Looking at what leads keep…</source>
        <translation>De gegevens van de leads worden bekeken…</translation>
    </message>
    <message>
        <source>These columns of imported files are no field yet. Choose one; its values go into a field on all leads.</source>
        <translation>Deze kolommen van geïmporteerde bestanden zijn nog geen veld. Kies er een: de waarden komen bij alle leads in een veld.</translation>
    </message>
    <message>
        <source>There is none: what an import does not know as a field, each lead keeps, and it is listed here.</source>
        <translation>Er is er geen: wat een import niet als veld herkent, blijft bij de lead en staat dan hier.</translation>
    </message>
    <message>
        <source>Moving the values…</source>
        <translation>De waarden worden verplaatst…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln waarde paste niet en blijft bij de overige gegevens: {some}</numerusform>
            <numerusform>%Ln waarden pasten niet en blijven bij de overige gegevens: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “{name}” made: %Ln lead(s) hold it.</source>
        <translation>
            <numerusform>Veld “{name}” gemaakt: %Ln lead heeft het.</numerusform>
            <numerusform>Veld “{name}” gemaakt: %Ln leads hebben het.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a web address such as https://example.com.</source>
        <translation>“{text}” is geen webadres zoals https://example.com.</translation>
    </message>
    <message>
        <source>Open: {field}</source>
        <translation>Openen: {field}</translation>
    </message>
    <message>
        <source>Make a field of one…</source>
        <translation>Maak er een veld van…</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Minder gegevens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further detail(s) of imports</source>
        <translation>
            <numerusform>%Ln overig gegeven uit import</numerusform>
            <numerusform>%Ln overige gegevens uit import</numerusform>
        </translation>
    </message>
    <message>
        <source>This column holds the rest. Drop the card on one of the others.</source>
        <translation>Deze kolom bevat de rest. Zet de kaart in een van de andere.</translation>
    </message>
    <message>
        <source>“{name}” is closed. Open it again first, on the board by stage.</source>
        <translation>“{name}” is gesloten. Open de kaart eerst weer, op het bord per fase.</translation>
    </message>
    <message>
        <source>Add the pipeline “{name}”</source>
        <translation>Verkoopproces “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Rename the pipeline “{old}” to “{name}”</source>
        <translation>Verkoopproces “{old}” hernoemen naar “{name}”</translation>
    </message>
    <message>
        <source>Move the pipeline “{name}”</source>
        <translation>Verkoopproces “{name}” verplaatsen</translation>
    </message>
    <message>
        <source>“{name}” is the only pipeline in use.</source>
        <translation>“{name}” is het enige verkoopproces dat in gebruik is.</translation>
    </message>
    <message>
        <source>Open leads are in “{name}” ({count}). Close them, or move them to another pipeline.</source>
        <translation>In “{name}” zitten nog open leads ({count}). Sluit ze af, of verplaats ze naar een ander verkoopproces.</translation>
    </message>
    <message>
        <source>Archive the pipeline “{name}”</source>
        <translation>Verkoopproces “{name}” archiveren</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into “{into}”: both must be in use for the same kind of leads.</source>
        <translation>“{name}” kan niet worden samengevoegd met “{into}”: beide moeten in gebruik zijn voor dezelfde soort leads.</translation>
    </message>
    <message>
        <source>Merge the pipeline “{other}” into “{name}”</source>
        <translation>Verkoopproces “{other}” samenvoegen met “{name}”</translation>
    </message>
    <message>
        <source>Complaints are dealt with in “{name}”, so it stays a pipeline of its own. Archive it to win nobody back.</source>
        <translation>In “{name}” worden klachten afgehandeld, dus het blijft een eigen verkoopproces. Archiveer het als je niemand wilt terugwinnen.</translation>
    </message>
    <message>
        <source>“{name}” was merged into another pipeline.</source>
        <translation>“{name}” is samengevoegd met een ander verkoopproces.</translation>
    </message>
    <message>
        <source>Bring back the pipeline “{name}”</source>
        <translation>Verkoopproces “{name}” terughalen</translation>
    </message>
    <message>
        <source>A pipeline needs a name.</source>
        <translation>Een verkoopproces heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a pipeline “{name}” already.</source>
        <translation>Er is al een verkoopproces “{name}”.</translation>
    </message>
    <message>
        <source>Add the stage “{name}”</source>
        <translation>Fase “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Edit the stage “{name}”</source>
        <translation>Fase “{name}” wijzigen</translation>
    </message>
    <message>
        <source>Rename the stage “{old}” to “{name}”</source>
        <translation>Fase “{old}” hernoemen naar “{name}”</translation>
    </message>
    <message>
        <source>Move the stage “{name}”</source>
        <translation>Fase “{name}” verplaatsen</translation>
    </message>
    <message>
        <source>Leads are in “{name}” ({count}). Merge it into another stage, and they go there.</source>
        <translation>In “{name}” zitten nog leads ({count}). Voeg de fase samen met een andere, dan gaan ze daarheen.</translation>
    </message>
    <message>
        <source>Archive the stage “{name}”</source>
        <translation>Fase “{name}” archiveren</translation>
    </message>
    <message>
        <source>Bring back the stage “{name}”</source>
        <translation>Fase “{name}” terughalen</translation>
    </message>
    <message>
        <source>“{name}” can only be merged into a stage of its own pipeline that is open, won or lost as it is.</source>
        <translation>“{name}” kan alleen worden samengevoegd met een fase van hetzelfde verkoopproces en dezelfde soort (open, gewonnen of verloren).</translation>
    </message>
    <message>
        <source>Merge the stage “{other}” into “{name}”</source>
        <translation>Fase “{other}” samenvoegen met “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the last of its kind: a pipeline needs a stage that is open, one that is won, one lost.</source>
        <translation>“{name}” is de laatste van zijn soort: een verkoopproces heeft een open, een gewonnen en een verloren fase nodig.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Een fase heeft een naam nodig.</translation>
    </message>
    <message>
        <source>There is a stage “{name}” already.</source>
        <translation>Er is al een fase “{name}”.</translation>
    </message>
    <message>
        <source>A limit of “{name}” is at least 1; leave it empty for none.</source>
        <translation>Een grens van “{name}” is minstens 1; laat het veld leeg voor geen grens.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Hemelsblauw</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijfgroen</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Oudroze</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruin</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Naar de plaats</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Verkoopprocessen en fasen</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>“{name}” samenvoegen</translation>
    </message>
    <message>
        <source>Into the stage</source>
        <translation>Met de fase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to the end of that stage.</source>
        <translation>
            <numerusform>%Ln lead gaat naar het einde van die fase.</numerusform>
            <numerusform>%Ln leads gaan naar het einde van die fase.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead is in it now.</source>
        <translation>Er zitten nu geen leads in.</translation>
    </message>
    <message>
        <source>What was ever counted in “{name}” counts there from now on.</source>
        <translation>Alles wat ooit in “{name}” is geteld, telt vanaf nu daar.</translation>
    </message>
    <message>
        <source>Rename the pipeline…</source>
        <translation>Verkoopproces hernoemen…</translation>
    </message>
    <message>
        <source>Pipeline further up</source>
        <translation>Verkoopproces omhoog</translation>
    </message>
    <message>
        <source>Pipeline further down</source>
        <translation>Verkoopproces omlaag</translation>
    </message>
    <message>
        <source>Merge the pipeline…</source>
        <translation>Verkoopproces samenvoegen…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Nieuw proces…</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (gearchiveerd)</translation>
    </message>
    <message>
        <source>Bring the pipeline back</source>
        <translation>Verkoopproces terughalen</translation>
    </message>
    <message>
        <source>Archive the pipeline</source>
        <translation>Verkoopproces archiveren</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Verkoopproces hernoemen</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived: no lead is offered for a complaint now</source>
        <translation>Verkoopproces “{name}” gearchiveerd: bij een klacht wordt nu geen lead voorgesteld</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nieuw verkoopproces</translation>
    </message>
    <message>
        <source>Such as Weddings</source>
        <translation>Bijvoorbeeld Bruiloften</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>With the stages of</source>
        <translation>Met de fasen van</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nieuwe fase</translation>
    </message>
    <message>
        <source>Stage “{name}”</source>
        <translation>Fase “{name}”</translation>
    </message>
    <message>
        <source>Such as Visited the shop</source>
        <translation>Bijvoorbeeld In de winkel geweest</translation>
    </message>
    <message>
        <source>What it means to be in it</source>
        <translation>Wat het betekent om erin te zitten</translation>
    </message>
    <message>
        <source>Chance to win (%)</source>
        <translation>Kans (%)</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Ligt stil na (dagen)</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Kaartlimiet</translation>
    </message>
    <message>
        <source>In it, a lead is</source>
        <translation>Een lead is hier</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Once ten leads that were here are won, they propose a limit.</source>
        <translation>Zodra tien leads die hier waren gewonnen zijn, stellen ze een grens voor.</translation>
    </message>
    <message numerus="yes">
        <source>Four in five of {count} won leads went on from here within %Ln day(s).</source>
        <translation>
            <numerusform>Vier van de vijf van {count} gewonnen leads gingen hier binnen %Ln dag verder.</numerusform>
            <numerusform>Vier van de vijf van {count} gewonnen leads gingen hier binnen %Ln dagen verder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale after %Ln day(s)</source>
        <translation>
            <numerusform>Ligt stil na %Ln dag</numerusform>
            <numerusform>Ligt stil na %Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen grens</translation>
    </message>
    <message>
        <source>Archived stages too</source>
        <translation>Ook gearchiveerde fasen</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Nieuwe fase…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiveren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Move up (Alt Up)</source>
        <translation>Omhoog (Alt Omhoog)</translation>
    </message>
    <message>
        <source>Move down (Alt Down)</source>
        <translation>Omlaag (Alt Omlaag)</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>stage</comment>
        <translation>Gearchiveerd</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Kans</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Ligt stil na</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is better than all others.</source>
        <translation>{part} op {whole} dat het beter is dan alle andere.</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is worse than all others.</source>
        <translation>{part} op {whole} dat het slechter is dan alle andere.</translation>
    </message>
    <message>
        <source>Settled once {leads} of its open leads are won or lost.</source>
        <translation>Duidelijk zodra {leads} van de open leads gewonnen of verloren zijn.</translation>
    </message>
    <message>
        <source>It is too close to the others to be told apart.</source>
        <translation>Het ligt te dicht bij de andere om het verschil te zien.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads.</source>
        <translation>Duidelijk na ongeveer {leads} leads meer.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: a month at this pace.</source>
        <translation>Duidelijk na ongeveer {leads} leads meer: een maand in dit tempo.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: in ten years at the earliest.</source>
        <translation>Duidelijk na ongeveer {leads} leads meer: op zijn vroegst over tien jaar.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: {months} months at this pace.</source>
        <translation>Duidelijk na ongeveer {leads} leads meer: {months} maanden in dit tempo.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads, which settle it.</source>
        <translation>Goedkoopste volgende poging: {leads} leads meer, die het duidelijk maken.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads. Stop if none of them becomes a customer.</source>
        <translation>Goedkoopste volgende poging: {leads} leads meer. Stop als geen ervan klant wordt.</translation>
    </message>
    <message>
        <source>Lost for this reason</source>
        <translation>Om deze reden verloren</translation>
    </message>
    <message>
        <source>Leads that were lost, by the reason that was given; reasons that are written alike are one.</source>
        <translation>Verloren leads naar de opgegeven reden; redenen die hetzelfde geschreven zijn, zijn er één.</translation>
    </message>
    <message>
        <source>Leads that were lost for this reason ÷ all that were lost.</source>
        <translation>Leads die om deze reden verloren zijn ÷ alle verloren leads.</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Afdrukken of opslaan…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Welk rapport</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Minder cijfers</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Meer cijfers</translation>
    </message>
    <message>
        <source>Won, and behind it the weighted value of open leads</source>
        <translation>Gewonnen, en daarachter de gewogen waarde van open leads</translation>
    </message>
    <message>
        <source>There is nothing to report in this period.</source>
        <translation>Er valt niets te melden over deze periode.</translation>
    </message>
    <message>
        <source>Where do leads get lost, and what is to come?</source>
        <translation>Waar gaan leads verloren, en wat komt er nog?</translation>
    </message>
    <message>
        <source>Here you will see how many leads reach each stage and how long they stay there, what the coming months should bring, how people and firms buy, and why leads were lost. It starts with your leads.</source>
        <translation>Hier zie je hoeveel leads elke fase bereiken en hoe lang ze daar blijven, wat de komende maanden zouden opbrengen, hoe personen en bedrijven kopen, en waarom leads verloren gingen. Het begint met je leads.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Cijfers van het rapport</translation>
    </message>
    <message>
        <source>How this number comes about</source>
        <translation>Hoe dit getal tot stand komt</translation>
    </message>
    <message>
        <source>The rows are being counted…</source>
        <translation>De regels worden geteld…</translation>
    </message>
    <message>
        <source>Show costs</source>
        <translation>Kosten tonen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Regels tonen</translation>
    </message>
    <message>
        <source>{figure}: all together</source>
        <translation>{figure}: alles samen</translation>
    </message>
    <message>
        <source>It cannot be worked out yet: something that it takes is not recorded.</source>
        <translation>Nog niet te berekenen: er is iets niet vastgelegd dat nodig is.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}. It is the same.</source>
        <translation>Opnieuw opgeteld uit de regels: {again}. Het klopt.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}, but the page says {said}.</source>
        <translation>Opnieuw opgeteld uit de regels: {again}, maar de pagina zegt {said}.</translation>
    </message>
    <message>
        <source>The stage “{name}” was archived; it is in use again.</source>
        <translation>Fase “{name}” was gearchiveerd; ze is weer in gebruik.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” was archived; it is in use again.</source>
        <translation>Verkoopproces “{name}” was gearchiveerd; het is weer in gebruik.</translation>
    </message>
    <message>
        <source>Give an amount of money or the worth of goods.</source>
        <translation>Geef een geldbedrag of de waarde van de goederen op.</translation>
    </message>
    <message>
        <source>Record the remedy for “{name}”</source>
        <translation>Tegemoetkoming voor “{name}” vastleggen</translation>
    </message>
    <message>
        <source>There is no channel that wins customers back; make one first.</source>
        <translation>Er is geen kanaal om klanten terug te winnen; maak er eerst een.</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>Van alle leads</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Of the step above</source>
        <translation>Van de fase erboven</translation>
    </message>
    <message>
        <source>+ Visits</source>
        <translation>+ Bezoeken</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>Kanaal: {name}</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Verkooptrechter</translation>
    </message>
    <message>
        <source>Here you will see how many visits become leads, how far these come from stage to stage, and how many become customers.</source>
        <translation>Hier zie je hoeveel bezoeken leads worden, hoe ver die van fase tot fase komen en hoeveel er klant worden.</translation>
    </message>
    <message>
        <source>Nobody came this way yet</source>
        <translation>Hier kwam nog niemand langs</translation>
    </message>
    <message>
        <source>Nobody came this way then</source>
        <translation>In die periode kwam hier niemand langs</translation>
    </message>
    <message>
        <source>Leads count by the day they came in.</source>
        <translation>Leads tellen op de dag dat ze binnenkwamen.</translation>
    </message>
    <message>
        <source>Visits are those of all pipelines; their bar is not to scale.</source>
        <translation>De bezoeken zijn van alle verkoopprocessen; hun balk is niet op schaal.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Wat ging er mis?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Belofte</translation>
    </message>
    <message>
        <source>Such as A new chair</source>
        <translation>Bijvoorbeeld Een nieuwe stoel</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Beloofd voor</translation>
    </message>
    <message>
        <source>A new lead begins in the win-back pipeline; what is promised is a task with a deadline.</source>
        <translation>Er begint een nieuwe lead bij klanten terugwinnen; wat je belooft wordt een taak met een einddatum.</translation>
    </message>
    <message>
        <source>Remedy for “{name}”</source>
        <translation>Tegemoetkoming voor “{name}”</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Such as Voucher or New chair</source>
        <translation>Bijvoorbeeld Tegoedbon of Nieuwe stoel</translation>
    </message>
    <message>
        <source>Money ({currency})</source>
        <translation>Geld ({currency})</translation>
    </message>
    <message>
        <source>Goods ({currency})</source>
        <translation>Goederen ({currency})</translation>
    </message>
    <message>
        <source>It is added to today’s costs of the win-back channel.</source>
        <translation>Het komt bij de kosten van vandaag van het kanaal klanten terugwinnen.</translation>
    </message>
    <message>
        <source>Remedy: {what}, {cost}</source>
        <translation>Tegemoetkoming: {what}, {cost}</translation>
    </message>
    <message>
        <source>Remedy: {cost}</source>
        <translation>Tegemoetkoming: {cost}</translation>
    </message>
    <message>
        <source>This customer complained. A promise that is kept wins many back.</source>
        <translation>Deze klant heeft geklaagd. Een belofte die je nakomt wint velen terug.</translation>
    </message>
    <message>
        <source>Promised: {what} – {when}</source>
        <translation>Beloofd: {what} – {when}</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Wordt teruggewonnen</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>Deze klant is niets beloofd.</translation>
    </message>
    <message>
        <source>Into the pipeline</source>
        <translation>Met het verkoopproces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go there.</source>
        <translation>
            <numerusform>%Ln lead gaat daarheen.</numerusform>
            <numerusform>%Ln leads gaan daarheen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stage goes into the one of the same name, else into the one most like it.</source>
        <translation>Elke fase gaat op in die met dezelfde naam, anders in de meest gelijkende.</translation>
    </message>
    <message>
        <source>Let “{name}” leave</source>
        <translation>Vertrek van “{name}” noteren</translation>
    </message>
    <message>
        <source>Let “{name}” come back</source>
        <translation>Terugkeer van “{name}” noteren</translation>
    </message>
    <message>
        <source>“{name}” is at “{account}” already.</source>
        <translation>“{name}” is al bij “{account}”.</translation>
    </message>
    <message>
        <source>Move “{name}” to the account “{account}”</source>
        <translation>“{name}” naar het bedrijf “{account}” verplaatsen</translation>
    </message>
    <message>
        <source>“{name}” is one person already.</source>
        <translation>“{name}” is al één persoon.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are at different accounts; say that one of them moved.</source>
        <translation>“{name}” en “{other}” zitten bij verschillende bedrijven; geef aan wie er is overgestapt.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Geen rol</translation>
    </message>
    <message>
        <source>Asks for, before it is left: {roles}</source>
        <translation>Vraagt, voordat het verdergaat: {roles}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Zoeken in de help</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Geen pagina bevat al deze woorden.</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>Terug ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>Vooruit ({keys})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagina’s van de help</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Help (F1)</translation>
    </message>
    <message>
        <source>Nothing was erased. Add --yes to do it: it cannot be undone.</source>
        <translation>Er is niets gewist. Voeg --yes toe om het te doen: het kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Old pages of the file could not be overwritten yet: {reason} Erase once more when nobody has it open.</source>
        <translation>Oude pagina’s van het bestand konden nog niet worden overschreven: {reason} Wis nog een keer als niemand het open heeft.</translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>“{path}” kan niet worden verwijderd: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody with the e-mail address “{email}”.</source>
        <translation>Er is niemand met het e-mailadres “{email}”.</translation>
    </message>
    <message>
        <source>Keep “{name}” after review</source>
        <translation>“{name}” behouden na controle</translation>
    </message>
    <message>
        <source>Keep {count} leads after review</source>
        <translation>{count} leads behouden na controle</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Persoon wissen</translation>
    </message>
    <message>
        <source>Nothing of “{path}” can be read any more.</source>
        <translation>Van “{path}” is niets meer te lezen.</translation>
    </message>
    <message>
        <source>Leave out those who want no advertising</source>
        <translation>Wie geen reclame wil weglaten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln weggelaten die geen reclame wil.</numerusform>
            <numerusform>%Ln weggelaten die geen reclame willen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln van hen wil geen reclame.</numerusform>
            <numerusform>%Ln van hen willen geen reclame.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these backups, and make a new one</source>
        <translation>Deze back-ups verwijderen en een nieuwe maken</translation>
    </message>
    <message>
        <source>A backup is one piece: nobody can be taken out of it. If you go back to one, LeadDesk erases the person again. Backups that you copied elsewhere are not known here.</source>
        <translation>Een back-up is één geheel: niemand kan eruit worden gehaald. Ga je naar een back-up terug, dan wist LeadDesk de persoon opnieuw. Back-ups die je ergens anders hebt neergezet, zijn hier niet bekend.</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Verdwijnt voorgoed</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Blijft, zonder naam</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Back-ups waar de persoon nog in staat</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Voorgoed wissen</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} wissen?</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and notes; in what others wrote, too</source>
        <translation>Namen, adressen, nummers en notities, ook in wat elders is opgeschreven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document link(s)</source>
        <translation>
            <numerusform>%Ln verwijzing naar een document</numerusform>
            <numerusform>%Ln verwijzingen naar documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of consent</source>
        <translation>
            <numerusform>%Ln vastlegging van toestemming</numerusform>
            <numerusform>%Ln vastleggingen van toestemming</numerusform>
        </translation>
    </message>
    <message>
        <source>What the history knows of it: it cannot be undone, nor can what was done before</source>
        <translation>Wat de geschiedenis ervan weet: het kan niet ongedaan worden gemaakt, en wat ervoor gebeurde ook niet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) with channel, stages, value and days: no figure changes</source>
        <translation>
            <numerusform>%Ln lead met kanaal, fasen, waarde en dagen: geen cijfer verandert</numerusform>
            <numerusform>%Ln leads met kanaal, fasen, waarde en dagen: geen cijfer verandert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) with amounts, days and VAT, for the accountant</source>
        <translation>
            <numerusform>%Ln verkoop met bedragen, dagen en btw, voor de boekhouder</numerusform>
            <numerusform>%Ln verkopen met bedragen, dagen en btw, voor de boekhouder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day and kind of %Ln contact(s) with the person</source>
        <translation>
            <numerusform>Dag en soort van %Ln contactmoment</numerusform>
            <numerusform>Dag en soort van %Ln contactmomenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) among those who decide</source>
        <translation>
            <numerusform>%Ln plaats bij de beslissers</numerusform>
            <numerusform>%Ln plaatsen bij de beslissers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln other(s) with the same e-mail address</source>
        <translation>
            <numerusform>Ook %Ln andere met hetzelfde e-mailadres</numerusform>
            <numerusform>Ook %Ln andere met hetzelfde e-mailadres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>en nog %Ln</numerusform>
            <numerusform>en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Bezig met wissen…</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>De persoon is gewist.</translation>
    </message>
    <message>
        <source>The person is erased, but not yet overwritten in the file: {reason}</source>
        <translation>De persoon is gewist, maar in het bestand nog niet overschreven: {reason}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation>Wat er over een persoon is vastgelegd</translation>
    </message>
    <message>
        <source>All of it: the fields, what was written down, tasks, sales, parts in decisions, documents, consent, every change since, and the files that it came from. Nothing of anybody else.</source>
        <translation>Alles: de velden, wat er is opgeschreven, taken, verkopen, rollen bij beslissingen, documenten, toestemming, elke wijziging en de bestanden waar het uit komt. Niets over anderen.</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Afdrukken of pdf…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Opslaan als JSON…</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>Wat er over {name} is vastgelegd</translation>
    </message>
    <message numerus="yes">
        <source>Also what %Ln other(s) with the same e-mail address have</source>
        <translation>
            <numerusform>Ook wat %Ln andere met hetzelfde e-mailadres betreft</numerusform>
            <numerusform>Ook wat %Ln andere met hetzelfde e-mailadres betreft</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Opslaan als JSON</translation>
    </message>
    <message>
        <source>LeadDesk keeps everything in a file; name one instead of a server.</source>
        <translation>LeadDesk bewaart alles in één bestand. Geef een bestand op in plaats van een server.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Voorbeeld verwijderen</translation>
    </message>
    <message>
        <source>This shop is made up. A click takes it out of the file; what you added or changed stays.</source>
        <translation>Deze winkel is verzonnen. Eén klik haalt hem uit het bestand; wat je hebt toegevoegd of gewijzigd, blijft.</translation>
    </message>
    <message>
        <source>&amp;Somebody else…</source>
        <translation>&amp;Iemand anders…</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wie zit hier?</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Gaan zitten</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Het bestand is elders geopend</translation>
    </message>
    <message>
        <source>You can look at it meanwhile: what is done there is seen here, and nothing is written from here.</source>
        <translation>Je kunt het intussen bekijken: wat daar gebeurt zie je hier, en van hieruit wordt niets geschreven.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Try again to open it</source>
        <translation>Opnieuw proberen te openen</translation>
    </message>
    <message>
        <source>{name} (only to look at)</source>
        <translation>{name} (alleen bekijken)</translation>
    </message>
    <message>
        <source>This does not look like a VAT id of {country}.</source>
        <translation>Dit lijkt niet op een btw-nummer van {country}.</translation>
    </message>
    <message>
        <source>The value is in {one}, and what is paid every month in {other}; a lead has one currency.</source>
        <translation>De waarde is in {one} en wat per maand wordt betaald in {other}; een lead heeft één valuta.</translation>
    </message>
    <message>
        <source>“{value}” is no notice; write whole days, up to {most}.</source>
        <translation>“{value}” is geen opzegtermijn; geef hele dagen op, hooguit {most}.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>Het contract eindigt voordat het begint.</translation>
    </message>
    <message>
        <source>Line {line}: the document that “{number}” credits, “{original}”, is not there.</source>
        <translation>Regel {line}: het document ‘{original}’, dat door ‘{number}’ wordt gecrediteerd, is er niet.</translation>
    </message>
    <message>
        <source>Accounts are hidden, since this shop sells to people only. The preferences can change that.</source>
        <translation>Bedrijven zijn verborgen, omdat deze winkel alleen aan particulieren verkoopt. Dat verander je bij de voorkeuren.</translation>
    </message>
    <message>
        <source>{name} has this file open on the computer {computer} since {since}. You are only looking at it: nothing is written from here.</source>
        <translation>{name} heeft dit bestand sinds {since} geopend op de computer {computer}. Je bekijkt het alleen: van hieruit wordt niets geschreven.</translation>
    </message>
    <message>
        <source>This file is open in another window. You are only looking at it: nothing is written from here.</source>
        <translation>Dit bestand is in een ander venster geopend. Je bekijkt het alleen: van hieruit wordt niets geschreven.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written to. You are only looking at it: nothing is written from here.</source>
        <translation>In dit bestand of de map ervan mag niet worden geschreven. Je bekijkt het alleen: van hieruit wordt niets geschreven.</translation>
    </message>
    <message>
        <source>“{path}” was changed elsewhere while it was read. Try again.</source>
        <translation>“{path}” is elders gewijzigd terwijl het werd gelezen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file is only looked at</source>
        <translation>Het bestand wordt alleen bekeken</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Vorige pagina (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Volgende pagina (Page Down)</translation>
    </message>
    <message>
        <source>As wide as there is room (W)</source>
        <translation>Aanpassen aan de breedte (W)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} van {pages}</translation>
    </message>
    <message>
        <source>{words}; the rest is like these</source>
        <translation>{words}; de rest ziet er net zo uit</translation>
    </message>
    <message>
        <source>Preview: {words}</source>
        <translation>Voorbeeld: {words}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Druk nog eens op Esc om weg te gooien wat je hebt ingevuld.</translation>
    </message>
</context>
</TS>
