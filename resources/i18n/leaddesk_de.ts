<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>--from is after --to; swap the two days.</source>
        <translation>--from liegt nach --to; vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{platform}”, which Qt does not have here.</source>
        <translation>QT_QPA_PLATFORM nennt „{platform}“, das es in Qt hier nicht gibt.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. `leaddesk --help` lists what can be done without a window.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. `leaddesk --help` zeigt, was ohne Fenster geht.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; WAYLAND_DISPLAY has to name one that does.</source>
        <translation>Der Bildschirm {display} antwortet nicht; WAYLAND_DISPLAY muss einen nennen, der antwortet.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation>„{path}“ ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be replaced.</source>
        <translation>„{path}“ ist keine Datei, die ersetzt werden kann.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write in.</source>
        <translation>Es gibt keinen Ordner „{folder}“, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long.</source>
        <translation>Der Name „{path}“ ist zu lang.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”; nothing was written.</source>
        <translation>Für „{path}“ ist kein Platz; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“{path}” may not be written: it is protected, or open in another program.</source>
        <translation>„{path}“ darf nicht geschrieben werden: Die Datei ist geschützt oder in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>„{path}“ konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” mixes orders of day, month and year, as in “{one}” and “{other}”; say with --date-order dmy, mdy or ymd which one holds.</source>
        <translation>Die Spalte „{column}“ mischt die Reihenfolge von Tag, Monat und Jahr, etwa in „{one}“ und „{other}“; geben Sie mit --date-order dmy, mdy oder ymd an, welche gilt.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, y year); say with --date-order {one} or --date-order {other} which one it is.</source>
        <translation>In der Spalte „{column}“ lässt sich „{value}“ als {one} und als {other} lesen (d Tag, m Monat, y Jahr); geben Sie mit --date-order {one} oder --date-order {other} an, was gilt.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one}, as {other} and as {third} (d day, m month, y year); say with --date-order {one}, --date-order {other} or --date-order {third} which one it is.</source>
        <translation>In der Spalte „{column}“ lässt sich „{value}“ als {one}, als {other} und als {third} lesen (d Tag, m Monat, y Jahr); geben Sie mit --date-order {one}, --date-order {other} oder --date-order {third} an, was gilt.</translation>
    </message>
    <message>
        <source>There is no such date as “{value}”: that month has {days} days.</source>
        <translation>Das Datum „{value}“ gibt es nicht: Dieser Monat hat {days} Tage.</translation>
    </message>
    <message>
        <source>There is no such time as in “{value}”.</source>
        <translation>Die Uhrzeit in „{value}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{value}” is a number among dates; write it as a date.</source>
        <translation>„{value}“ ist eine Zahl unter lauter Daten; schreiben Sie ein Datum.</translation>
    </message>
    <message>
        <source>“{value}” is not a date in the order {order} (d day, m month, y year).</source>
        <translation>„{value}“ ist kein Datum in der Reihenfolge {order} (d Tag, m Monat, y Jahr).</translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation>„{value}“ ist kein Monat.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>„{value}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>{file} is a picture. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} ist ein Bild. Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is a PDF document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} ist ein PDF. Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is a text document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} ist ein Textdokument. Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is a Numbers document. Export it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} ist ein Numbers-Dokument. Exportieren Sie es als XLSX oder CSV (UTF-8) und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>{file} is a database. Export the table from it as CSV (UTF-8) and import that.</source>
        <translation>{file} ist eine Datenbank. Exportieren Sie die Tabelle daraus als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is a compressed archive. Unpack it and import the file in it.</source>
        <translation>{file} ist ein gepacktes Archiv. Entpacken Sie es und importieren Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a web page that is only called a workbook. Open it in a spreadsheet program, save it as XLSX or CSV (UTF-8), and import that.</source>
        <translation>{file} ist eine Webseite, die nur wie eine Arbeitsmappe heißt. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als XLSX oder CSV (UTF-8) und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>{file} is a program, not a CSV file.</source>
        <translation>{file} ist ein Programm, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} ist eine Webseite oder XML. Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} ist keine Textdatei. Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>“{text}” cannot part the columns of a file; name one character.</source>
        <translation>„{text}“ kann keine Spalten trennen; nennen Sie ein einzelnes Zeichen.</translation>
    </message>
    <message>
        <source>{file} has {count} lines, so its header is not in line {line}.</source>
        <translation>{file} hat {count} Zeilen; die Kopfzeile kann also nicht in Zeile {line} stehen.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>{file} begins with empty lines only; name the line of its header.</source>
        <translation>{file} beginnt mit lauter leeren Zeilen; geben Sie an, in welcher Zeile die Kopfzeile steht.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is empty and names no columns.</source>
        <translation>Zeile {line} von {file} ist leer und nennt keine Spalten.</translation>
    </message>
    <message>
        <source>The file holds more tables; only the first is read. The others have their headers in lines {lines}.</source>
        <translation>Die Datei enthält mehrere Tabellen; nur die erste wird gelesen. Die Kopfzeilen der anderen stehen in Zeile {lines}.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; LeadDesk reads {most} at most.</source>
        <translation>{file} hat {count} Spalten; LeadDesk liest höchstens {most}.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out.</source>
        <translation>{file}: Ein Anführungszeichen in Zeile {line} wird nie geschlossen. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The first line has the number 1.</source>
        <translation>Die erste Zeile hat die Nummer 1.</translation>
    </message>
    <message>
        <source>{file} has no sheets to choose from; leave the sheet out.</source>
        <translation>{file} hat keine Blätter zur Auswahl; lassen Sie das Blatt weg.</translation>
    </message>
    <message>
        <source>Line {line} was taken for the names of the columns, but “{value}” is there, as in a row. If no line names the columns, write one above: that first row is left out now.</source>
        <translation>Zeile {line} wurde für die Spaltennamen gehalten, dort steht aber „{value}“ wie in einer Datenzeile. Wenn keine Zeile die Spalten benennt, schreiben Sie eine darüber: Diese erste Zeile fehlt jetzt.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation>{file} ist ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8 and was read as Windows-1252. If letters look wrong, choose another encoding (--encoding).</source>
        <translation>{file} ist nicht in UTF-8 und wurde als Windows-1252 gelesen. Wenn Zeichen falsch aussehen, wählen Sie eine andere Zeichenkodierung (--encoding).</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8: line {line} holds bytes that mean nothing in it. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp1252.</source>
        <translation>{file} ist nicht in UTF-8: Zeile {line} enthält Bytes, die darin nichts bedeuten. Speichern Sie die Datei als CSV (UTF-8) oder nennen Sie die Zeichenkodierung, zum Beispiel --encoding cp1252.</translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}: line {line} holds bytes that mean nothing in it.</source>
        <translation>{file} ist nicht in der Zeichenkodierung {encoding}: Zeile {line} enthält Bytes, die darin nichts bedeuten.</translation>
    </message>
    <message>
        <source>{file} is neither in UTF-8 nor in Windows-1252: line {line} holds bytes that mean nothing in them. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp437.</source>
        <translation>{file} ist weder in UTF-8 noch in Windows-1252: Zeile {line} enthält Bytes, die darin nichts bedeuten. Speichern Sie die Datei als CSV (UTF-8) oder nennen Sie die Zeichenkodierung, zum Beispiel --encoding cp437.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an encoding; use a name such as utf-8, cp1252 or utf-16.</source>
        <translation>„{name}“ ist keine Zeichenkodierung; verwenden Sie einen Namen wie utf-8, cp1252 oder utf-16.</translation>
    </message>
    <message>
        <source>The column “{column}” was given to two fields; choose one of them.</source>
        <translation>Die Spalte „{column}“ ist zwei Feldern zugeordnet; wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>“{field}” is not a field of {kind}; choose one of {fields}.</source>
        <translation>„{field}“ ist kein Feld von {kind}; wählen Sie eines von: {fields}.</translation>
    </message>
    <message>
        <source>The field {field} was given to two columns, “{one}” and “{other}”; choose one of them.</source>
        <translation>Dem Feld {field} sind zwei Spalten zugeordnet, „{one}“ und „{other}“; wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has {columns}.</source>
        <translation>Die Datei hat keine Spalte „{column}“; sie hat: {columns}.</translation>
    </message>
    <message>
        <source>The column “{column}” has a decimal comma in “{comma}” and a decimal point in “{point}”; say with --decimal comma or --decimal point which one it is.</source>
        <translation>Die Spalte „{column}“ hat in „{comma}“ ein Dezimalkomma und in „{point}“ einen Dezimalpunkt; geben Sie mit --decimal comma oder --decimal point an, was gilt.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read in two ways; say with --decimal comma or --decimal point which one it is.</source>
        <translation>In der Spalte „{column}“ lässt sich „{value}“ auf zwei Arten lesen; geben Sie mit --decimal comma oder --decimal point an, was gilt.</translation>
    </message>
    <message>
        <source>The number “{value}” is too large.</source>
        <translation>Die Zahl „{value}“ ist zu groß.</translation>
    </message>
    <message>
        <source>“{value}” was rounded by a spreadsheet program: its last digits are lost.</source>
        <translation>„{value}“ wurde von einer Tabellenkalkulation gerundet: Die letzten Ziffern sind verloren.</translation>
    </message>
    <message>
        <source>There is a letter {letter} among the digits of “{value}”.</source>
        <translation>Unter den Ziffern von „{value}“ steht ein Buchstabe {letter}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal comma.</source>
        <translation>„{value}“ ist keine Zahl mit Dezimalkomma.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal point.</source>
        <translation>„{value}“ ist keine Zahl mit Dezimalpunkt.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be read: {reason}</source>
        <translation>Die Vorlage „{name}“ kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not a preset; choose one of {names}.</source>
        <translation>„{name}“ ist keine Vorlage; wählen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>The preset “{name}” needs a kind; write one of {kinds}.</source>
        <translation>Die Vorlage „{name}“ braucht eine Art; schreiben Sie eine von: {kinds}.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}; a quotation mark or a delimiter is out of place.</source>
        <translation>Die Zeile hat {found} Zellen, die Kopfzeile {expected}; ein Anführungszeichen oder Trennzeichen steht am falschen Platz.</translation>
    </message>
    <message>
        <source>Lines of totals, which are no rows and were left out: {count}.</source>
        <translation>Weggelassene Summenzeilen: {count}.</translation>
    </message>
    <message>
        <source>Pictures on address cards, which were left out: {count}.</source>
        <translation>Weggelassene Bilder auf Visitenkarten: {count}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>You have no permission to read {file}.</source>
        <translation>Sie dürfen {file} nicht lesen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours.</source>
        <translation>„{value}“ ist keine Stundenzahl.</translation>
    </message>
    <message>
        <source>“{value}” is not a probability from 0 to 100 %.</source>
        <translation>„{value}“ ist keine Wahrscheinlichkeit von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>“{sheet}” is larger than a sheet of Excel can be ({rows} rows); export it as CSV.</source>
        <translation>„{sheet}“ ist größer, als ein Excel-Blatt sein kann ({rows} Zeilen); exportieren Sie es als CSV.</translation>
    </message>
    <message>
        <source>An activity belongs to a lead or an account.</source>
        <translation>Eine Aktivität gehört zu einem Interessenten oder einer Firma.</translation>
    </message>
    <message>
        <source>A consent belongs to one lead or one stakeholder.</source>
        <translation>Eine Einwilligung gehört zu einem Interessenten oder einer Ansprechperson.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone; use a name such as Europe/Rome.</source>
        <translation>„{name}“ ist keine Zeitzone; verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 2026-01-31.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie ihn als 2026-01-31.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly better than all other leads together: {others}%.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Deutlich besser als alle anderen Interessenten zusammen: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly worse than all other leads together: {others}%.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Deutlich schlechter als alle anderen Interessenten zusammen: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. About as good as all other leads together: {others}%.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Etwa so gut wie alle anderen Interessenten zusammen: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, but anything between {low}% and {high}% is likely. Too few to compare with all other leads together: {others}%.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, möglich ist aber alles zwischen {low} % und {high} %. Zu wenige für einen Vergleich mit allen anderen Interessenten zusammen: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is better than all other leads together ({others}%), but the channel has cost more than it has earned so far.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Das ist besser als alle anderen Interessenten zusammen ({others} %), aber der Kanal hat bisher mehr gekostet als eingebracht.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but for each unit spent it has earned more than they have so far.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Das ist schlechter als alle anderen Interessenten zusammen ({others} %), aber im Verhältnis zu den Kosten hat der Kanal bisher mehr eingebracht als sie.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%; all other leads together: {others}%. A customer from here costs more than one brings.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %; alle anderen Interessenten zusammen: {others} %. Ein Kunde von hier kostet mehr, als einer einbringt.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably better than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Wahrscheinlich besser als alle anderen Interessenten zusammen ({others} %), aber unter mehreren Kanälen sieht einer oft zufällig so aus.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably worse than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Wahrscheinlich schlechter als alle anderen Interessenten zusammen ({others} %), aber unter mehreren Kanälen sieht einer oft zufällig so aus.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but most of its leads are still open.</source>
        <translation>{won} von {leads} wurden Kunden: {rate} %, wahrscheinlich zwischen {low} % und {high} %. Das ist schlechter als alle anderen Interessenten zusammen ({others} %), aber die meisten seiner Interessenten sind noch offen.</translation>
    </message>
    <message>
        <source>It has brought no leads yet.</source>
        <translation>Hat noch keine Interessenten gebracht.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers. There are no other leads to compare with.</source>
        <translation>{won} von {leads} wurden Kunden. Es gibt keine anderen Interessenten zum Vergleichen.</translation>
    </message>
    <message>
        <source>The stage “{stage}” is not in use any more; choose another.</source>
        <translation>Die Phase „{stage}“ wird nicht mehr verwendet; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address, a phone number or an id.</source>
        <translation>Ein Interessent braucht einen Namen, eine Firma, eine E-Mail-Adresse, eine Telefonnummer oder eine ID.</translation>
    </message>
    <message>
        <source>“{name}” needs pipeline, stage and status together, or none of them.</source>
        <translation>„{name}“ braucht Verkaufsprozess, Phase und Status zusammen oder nichts davon.</translation>
    </message>
    <message>
        <source>“{name}” is open: it has no closing day.</source>
        <translation>„{name}“ ist offen und hat daher keinen Abschlusstag.</translation>
    </message>
    <message>
        <source>The value of “{name}” needs a currency.</source>
        <translation>Der Wert von „{name}“ braucht eine Währung.</translation>
    </message>
    <message>
        <source>The contract of “{name}” cannot end before it starts.</source>
        <translation>Der Vertrag von „{name}“ kann nicht enden, bevor er beginnt.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be kept exactly.</source>
        <translation>Der Betrag {amount} ist zu groß, um genau gespeichert zu werden.</translation>
    </message>
    <message>
        <source>There is no sorting by “{key}”; use one of {fields}.</source>
        <translation>Nach „{key}“ lässt sich nicht sortieren; verwenden Sie eines von: {fields}.</translation>
    </message>
    <message>
        <source>“{key}:” needs a value right after the colon.</source>
        <translation>Nach „{key}:“ muss gleich ein Wert stehen.</translation>
    </message>
    <message>
        <source>“{key}” is a text; use &gt; and &lt; with days, amounts and numbers, or put the value in quotes.</source>
        <translation>„{key}“ ist ein Text; verwenden Sie &gt; und &lt; bei Tagen, Beträgen und Zahlen, oder setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; did you mean “{nearest}”?</source>
        <translation>Es gibt kein Feld „{key}“; meinten Sie „{nearest}“?</translation>
    </message>
    <message>
        <source>There is no field “{key}”; put the text in quotes to search for it.</source>
        <translation>Es gibt kein Feld „{key}“; um danach zu suchen, setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“{key}:{flag}” is not known; use one of {flags}.</source>
        <translation>„{key}:{flag}“ gibt es nicht; möglich sind {flags}.</translation>
    </message>
    <message>
        <source>“{key}” is asked by yes or no, not by “{value}”.</source>
        <translation>Nach „{key}“ wird mit yes oder no gesucht, nicht mit „{value}“.</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts; write the smaller value first.</source>
        <translation>„{text}“ endet, bevor es beginnt; schreiben Sie den kleineren Wert zuerst.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write it without separator, or with one decimal more or less.</source>
        <translation>„{text}“ lässt sich auf zwei Arten lesen; schreiben Sie es ohne Trennzeichen oder mit einer Nachkommastelle mehr oder weniger.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be compared; write it as 1250 or 12.50.</source>
        <translation>„{text}“ ist keine Zahl, mit der verglichen werden kann; schreiben Sie 1250 oder 12,50.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} do not add up to gross {gross} (in the smallest unit of the currency).</source>
        <translation>Netto {net} und USt {vat} ergeben nicht brutto {gross} (in der kleinsten Einheit der Währung).</translation>
    </message>
    <message>
        <source>The stage “{name}” is won or lost: its probability is 100 or 0.</source>
        <translation>Die Phase „{name}“ ist gewonnen oder verloren: Ihre Wahrscheinlichkeit ist 100 oder 0.</translation>
    </message>
    <message>
        <source>A tag is one or more words without a semicolon.</source>
        <translation>Ein Schlagwort besteht aus einem oder mehreren Wörtern ohne Semikolon.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>A part of LeadDesk is missing: {name}. Install LeadDesk again.</source>
        <translation>Ein Teil von LeadDesk fehlt: {name}. Installieren Sie LeadDesk neu.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Add the account “{name}”</source>
        <translation>Firma „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Edit the account “{name}”</source>
        <translation>Firma „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete the account “{name}”</source>
        <translation>Firma „{name}“ löschen</translation>
    </message>
    <message>
        <source>Add “{name}” to “{account}”</source>
        <translation>„{name}“ bei „{account}“ anlegen</translation>
    </message>
    <message>
        <source>Add {count} people to “{account}”</source>
        <translation>{count} Personen zu „{account}“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>„{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>„{name}“ entfernen</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Eine Firma braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself or to an account below it.</source>
        <translation>„{name}“ kann nicht zu sich selbst oder zu einer untergeordneten Firma gehören.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation>Eine Ansprechperson braucht einen Namen.</translation>
    </message>
    <message>
        <source>“{name}” can only report to somebody at the same account.</source>
        <translation>„{name}“ kann nur an jemanden in derselben Firma berichten.</translation>
    </message>
    <message>
        <source>“{name}” cannot report to somebody who reports to “{name}”.</source>
        <translation>„{name}“ kann nicht an jemanden berichten, der selbst an „{name}“ berichtet.</translation>
    </message>
    <message>
        <source>Log an activity for “{name}”</source>
        <translation>Aktivität für „{name}“ eintragen</translation>
    </message>
    <message>
        <source>Edit an activity of “{name}”</source>
        <translation>Aktivität von „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>Delete an activity of “{name}”</source>
        <translation>Aktivität von „{name}“ löschen</translation>
    </message>
    <message>
        <source>This has not happened yet; plan a task for it.</source>
        <translation>Das ist noch nicht geschehen; planen Sie dafür eine Aufgabe.</translation>
    </message>
    <message>
        <source>Move {count} leads to “{stage}”</source>
        <translation>{count} Interessenten nach „{stage}“ verschieben</translation>
    </message>
    <message>
        <source>Open {count} leads again</source>
        <translation>{count} Interessenten wieder öffnen</translation>
    </message>
    <message>
        <source>Delete {count} leads</source>
        <translation>{count} Interessenten löschen</translation>
    </message>
    <message>
        <source>Tag {count} leads with “{tag}”</source>
        <translation>{count} Interessenten mit „{tag}“ kennzeichnen</translation>
    </message>
    <message>
        <source>Assign {count} leads to “{owner}”</source>
        <translation>{count} Interessenten „{owner}“ zuweisen</translation>
    </message>
    <message>
        <source>Assign {count} leads to nobody</source>
        <translation>Zuständigkeit für {count} Interessenten entfernen</translation>
    </message>
    <message>
        <source>Edit {count} leads</source>
        <translation>{count} Interessenten ändern</translation>
    </message>
    <message>
        <source>Set “{field}” of {count} leads</source>
        <translation>„{field}“ von {count} Interessenten setzen</translation>
    </message>
    <message>
        <source>“{field}” cannot be the same for many leads.</source>
        <translation>„{field}“ kann nicht für mehrere Interessenten gleich sein.</translation>
    </message>
    <message>
        <source>Add the channel “{name}”</source>
        <translation>Kanal „{name}“ anlegen</translation>
    </message>
    <message>
        <source>Edit the channel “{name}”</source>
        <translation>Kanal „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>Add the campaign “{name}”</source>
        <translation>Kampagne „{name}“ anlegen</translation>
    </message>
    <message>
        <source>“{name}” has costs or visits in another channel; make a new campaign.</source>
        <translation>Für „{name}“ gibt es Kosten oder Besuche in einem anderen Kanal; legen Sie eine neue Kampagne an.</translation>
    </message>
    <message>
        <source>Edit the campaign “{name}”</source>
        <translation>Kampagne „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Ein Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a channel “{name}” already.</source>
        <translation>Es gibt schon einen Kanal „{name}“.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Eine Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a campaign “{name}” in this channel already.</source>
        <translation>In diesem Kanal gibt es schon eine Kampagne „{name}“.</translation>
    </message>
    <message>
        <source>The campaign “{name}” cannot end before it starts.</source>
        <translation>Die Kampagne „{name}“ kann nicht enden, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Ein Budget kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has some of pipeline, stage and status, but not all of them.</source>
        <translation>Interessent {lead}, „{name}“, hat nur einen Teil von Verkaufsprozess, Phase und Status.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is {status}, which does not fit its stage “{stage}” ({kind}) or its pipeline.</source>
        <translation>Interessent {lead}, „{name}“, ist {status}; das passt nicht zur Phase „{stage}“ ({kind}) oder zum Verkaufsprozess.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is in the stage “{stage}”, but that is not the one it entered last.</source>
        <translation>Interessent {lead}, „{name}“, ist in der Phase „{stage}“, zuletzt begonnen hat aber eine andere.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has no place in the column “{stage}”.</source>
        <translation>Interessent {lead}, „{name}“, hat keinen Platz in der Spalte „{stage}“.</translation>
    </message>
    <message>
        <source>A line of the sale {sale} does not add up: net {net_minor} and VAT {vat_minor} are not {gross_minor}.</source>
        <translation>Eine Position des Verkaufs {sale} geht nicht auf: Netto {net_minor} und USt {vat_minor} ergeben nicht {gross_minor}.</translation>
    </message>
    <message>
        <source>The history knows nothing of the import run {run}, so it cannot be undone.</source>
        <translation>Der Import {run} steht nicht unter „Änderungen“ und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is not there, though the history does not say that it was removed.</source>
        <translation>Die Zeile {row} von {table} fehlt, obwohl der Verlauf nicht sagt, dass sie entfernt wurde.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is there, though the history says that it was removed.</source>
        <translation>Die Zeile {row} von {table} ist da, obwohl der Verlauf sagt, dass sie entfernt wurde.</translation>
    </message>
    <message>
        <source>Row {row} of {table} holds something else in “{column}” than the history says.</source>
        <translation>Zeile {row} von {table} enthält in „{column}“ etwas anderes, als der Verlauf sagt.</translation>
    </message>
    <message>
        <source>The figures kept for {month} do not agree with its leads. Change the value of one of them: they are then counted anew.</source>
        <translation>Die gespeicherten Zahlen für {month} passen nicht zu den Interessenten dieses Monats. Ändern Sie den Wert von einem: Dann werden sie neu gezählt.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Die Datei ist beschädigt: {detail}</translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}. Restore a backup.</source>
        <translation>Ein Teil der Datei fehlt: {name}. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>{rows} rows of {table} hold something that cannot be read. Restore a backup.</source>
        <translation>{rows} Zeilen von {table} enthalten etwas Unlesbares. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a row of {target} that is not there.</source>
        <translation>Zeile {row} von {table} verweist auf eine Zeile von {target}, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The search index does not agree with the leads; some may not be found.</source>
        <translation>Der Suchindex passt nicht zu den Interessenten; manche werden vielleicht nicht gefunden.</translation>
    </message>
    <message>
        <source>Row {row} of {table}, “{name}”, is not found and sorted by what it holds now.</source>
        <translation>Zeile {row} von {table}, „{name}“, wird nicht nach ihrem jetzigen Inhalt gefunden und sortiert.</translation>
    </message>
    <message>
        <source>There are more than these {count} of this sort.</source>
        <translation>Davon gibt es mehr als diese {count}.</translation>
    </message>
    <message>
        <source>“{person}” is not at the account of “{name}”.</source>
        <translation>„{person}“ ist nicht bei der Firma von „{name}“.</translation>
    </message>
    <message>
        <source>Seat “{person}” on the committee of “{name}”</source>
        <translation>„{person}“ in den Entscheiderkreis von „{name}“ aufnehmen</translation>
    </message>
    <message>
        <source>“{person}” is not on the committee of “{name}”.</source>
        <translation>„{person}“ ist nicht im Entscheiderkreis von „{name}“.</translation>
    </message>
    <message>
        <source>Take “{person}” off the committee of “{name}”</source>
        <translation>„{person}“ aus dem Entscheiderkreis von „{name}“ nehmen</translation>
    </message>
    <message>
        <source>A consent needs a purpose.</source>
        <translation>Eine Einwilligung braucht einen Zweck.</translation>
    </message>
    <message>
        <source>Record the consent of “{name}”</source>
        <translation>Einwilligung von „{name}“ eintragen</translation>
    </message>
    <message>
        <source>Costs and visits cannot be negative.</source>
        <translation>Kosten und Besuche können nicht negativ sein.</translation>
    </message>
    <message>
        <source>Record the costs of {month}</source>
        <translation>Kosten für {month} eintragen</translation>
    </message>
    <message>
        <source>Record the costs of {day}</source>
        <translation>Kosten für {day} eintragen</translation>
    </message>
    <message>
        <source>Give an amount of money, the worth of goods, or the time that was spent.</source>
        <translation>Geben Sie einen Betrag, einen Warenwert oder die aufgewendete Zeit an.</translation>
    </message>
    <message>
        <source>Costs cannot be negative.</source>
        <translation>Kosten können nicht negativ sein.</translation>
    </message>
    <message>
        <source>Record costs of “{channel}”</source>
        <translation>Kosten von „{channel}“ eintragen</translation>
    </message>
    <message>
        <source>Delete costs of “{channel}”</source>
        <translation>Kosten von „{channel}“ löschen</translation>
    </message>
    <message>
        <source>Record visits from “{channel}”</source>
        <translation>Besuche über „{channel}“ eintragen</translation>
    </message>
    <message>
        <source>Delete visits from “{channel}”</source>
        <translation>Besuche über „{channel}“ löschen</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not one of “{channel}”.</source>
        <translation>Die Kampagne „{campaign}“ gehört nicht zu „{channel}“.</translation>
    </message>
    <message>
        <source>No decision maker before {following}</source>
        <translation>Niemand, der entscheidet, vor {following}</translation>
    </message>
    <message>
        <source>No economic buyer before {following}</source>
        <translation>Kein Budgetgeber vor {following}</translation>
    </message>
    <message>
        <source>No champion before {following}</source>
        <translation>Kein Fürsprecher vor {following}</translation>
    </message>
    <message>
        <source>No evaluator before {following}</source>
        <translation>Niemand, der prüft, vor {following}</translation>
    </message>
    <message>
        <source>No adviser before {following}</source>
        <translation>Kein Berater vor {following}</translation>
    </message>
    <message>
        <source>No end user before {following}</source>
        <translation>Kein Anwender vor {following}</translation>
    </message>
    <message>
        <source>No gatekeeper before {following}</source>
        <translation>Kein Türöffner bekannt vor {following}</translation>
    </message>
    <message>
        <source>No blocker known before {following}</source>
        <translation>Kein Gegner bekannt vor {following}</translation>
    </message>
    <message>
        <source>No legal contact before {following}</source>
        <translation>Niemand für Rechtliches vor {following}</translation>
    </message>
    <message>
        <source>Without them, nothing can be said about this lead.</source>
        <translation>Ohne ihn lässt sich über diese Verkaufschance nichts sagen.</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet</source>
        <translation>Noch niemand im Entscheiderkreis</translation>
    </message>
    <message>
        <source>If {name} leaves, nobody speaks for you.</source>
        <translation>Wenn {name} geht, spricht niemand mehr für Sie.</translation>
    </message>
    <message>
        <source>One contact only</source>
        <translation>Nur ein Kontakt</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} ist nicht mehr da</translation>
    </message>
    <message>
        <source>Nobody has taken the role over: {role}.</source>
        <translation>Niemand hat die Rolle übernommen: {role}.</translation>
    </message>
    <message>
        <source>Nobody who releases the money is on the committee.</source>
        <translation>Niemand im Entscheiderkreis gibt das Budget frei.</translation>
    </message>
    <message>
        <source>No economic buyer</source>
        <translation>Kein Budgetgeber</translation>
    </message>
    <message>
        <source>A stage before {stage} asked for one.</source>
        <translation>Eine Phase vor {stage} hat das schon verlangt.</translation>
    </message>
    <message>
        <source>{stage} asks for one before it is left.</source>
        <translation>{stage} verlangt das, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>{name}, last spoken to {days} days ago.</source>
        <translation>{name}, zuletzt vor {days} Tagen gesprochen.</translation>
    </message>
    <message>
        <source>The champion is silent</source>
        <translation>Funkstille beim Fürsprecher</translation>
    </message>
    <message>
        <source>{name} is against it, influence {influence}.</source>
        <translation>{name} ist dagegen, Einfluss {influence}.</translation>
    </message>
    <message>
        <source>{name}, influence {influence}.</source>
        <translation>{name}, Einfluss {influence}.</translation>
    </message>
    <message>
        <source>A strong blocker, and no meeting planned</source>
        <translation>Starker Gegner und kein Treffen geplant</translation>
    </message>
    <message>
        <source>Not spoken to for 30 days</source>
        <translation>Seit über 30 Tagen nicht gesprochen</translation>
    </message>
    <message>
        <source>Nothing is planned with {names}.</source>
        <translation>Mit {names} ist nichts geplant.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; write a code such as EUR.</source>
        <translation>„{value}“ ist keine Währung; schreiben Sie ein Kürzel wie EUR.</translation>
    </message>
    <message>
        <source>Add the field “{name}”</source>
        <translation>Feld „{name}“ anlegen</translation>
    </message>
    <message>
        <source>“{choice}” is still in use in the field “{name}”.</source>
        <translation>„{choice}“ wird im Feld „{name}“ noch verwendet.</translation>
    </message>
    <message>
        <source>Edit the field “{name}”</source>
        <translation>Feld „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>Move the field “{name}”</source>
        <translation>Feld „{name}“ verschieben</translation>
    </message>
    <message>
        <source>Delete the field “{name}”</source>
        <translation>Feld „{name}“ löschen</translation>
    </message>
    <message>
        <source>Set “{field}” of “{name}”</source>
        <translation>„{field}“ von „{name}“ setzen</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Es gibt schon ein Feld „{name}“.</translation>
    </message>
    <message>
        <source>The field “{name}” needs choices, each with a name of its own.</source>
        <translation>Das Feld „{name}“ braucht Auswahlmöglichkeiten, jede mit eigenem Namen.</translation>
    </message>
    <message>
        <source>Only a choice field has choices; “{name}” is none.</source>
        <translation>Nur ein Auswahlfeld hat Auswahlmöglichkeiten; „{name}“ ist keines.</translation>
    </message>
    <message>
        <source>“{field}” is a number such as -1234.50, not “{text}”.</source>
        <translation>„{field}“ ist eine Zahl wie -1234.50, nicht „{text}“.</translation>
    </message>
    <message>
        <source>“{text}” has more decimal places than {currency} has.</source>
        <translation>„{text}“ hat mehr Nachkommastellen als {currency}.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices of “{field}”: {choices}.</source>
        <translation>„{text}“ steht bei „{field}“ nicht zur Auswahl: {choices}.</translation>
    </message>
    <message>
        <source>“{field}” is 1 for yes or 0 for no, not “{text}”.</source>
        <translation>„{field}“ ist 1 für Ja oder 0 für Nein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>“{field}” is a web address such as https://example.com, not “{text}”.</source>
        <translation>„{field}“ ist eine Webadresse wie https://example.com, nicht „{text}“.</translation>
    </message>
    <message>
        <source>A sample shop has at least one lead, not {leads}.</source>
        <translation>Ein Beispielladen hat mindestens einen Interessenten, nicht {leads}.</translation>
    </message>
    <message>
        <source>This file has leads already; make a new one for the sample shop.</source>
        <translation>In dieser Datei gibt es schon Interessenten; legen Sie für den Beispielladen eine neue an.</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Beispielladen</translation>
    </message>
    <message>
        <source>The sample shop needs the channels, pipelines and stages that every new file has; make a new file for it.</source>
        <translation>Der Beispielladen braucht die Kanäle, Verkaufsprozesse und Phasen, die jede neue Datei hat; legen Sie dafür eine neue Datei an.</translation>
    </message>
    <message>
        <source>There is no import run {run}; `leaddesk history` lists them.</source>
        <translation>Es gibt keinen Import {run}; `leaddesk history` zeigt alle.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed by editing.</source>
        <translation>„{field}“ lässt sich nicht durch Bearbeiten ändern.</translation>
    </message>
    <message>
        <source>Of {selected} rows, {written} could be written; “{path}” was left as it was.</source>
        <translation>Von {selected} Zeilen konnten {written} geschrieben werden; „{path}“ wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“{name}” is not a profile; choose one of {names}.</source>
        <translation>„{name}“ ist kein Profil; wählen Sie eines von: {names}.</translation>
    </message>
    <message>
        <source>“{path}” belongs to the file that is open; choose another name.</source>
        <translation>„{path}“ gehört zur geöffneten Datei; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Only leads and stakeholders can be written as address cards.</source>
        <translation>Nur Interessenten und Ansprechpersonen lassen sich als Visitenkarten schreiben.</translation>
    </message>
    <message>
        <source>The exact profile is for CSV files; choose a language for a workbook.</source>
        <translation>Das exakte Profil ist für CSV-Dateien; wählen Sie für eine Arbeitsmappe eine Sprache.</translation>
    </message>
    <message>
        <source>The period ends before it begins; swap the two days.</source>
        <translation>Der Zeitraum endet, bevor er beginnt; vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>Only sales, as CSV or workbook and in a language, can leave origins out or be those changed since.</source>
        <translation>Herkünfte weglassen oder nur spätere Änderungen schreiben geht nur bei Verkäufen, als CSV oder Arbeitsmappe und in einer Sprache.</translation>
    </message>
    <message>
        <source>What changed since a month was closed is told whole; leave period and search out.</source>
        <translation>Was sich seit dem Abschluss eines Monats geändert hat, wird vollständig geschrieben; lassen Sie Zeitraum und Suche weg.</translation>
    </message>
    <message>
        <source>Only leads and sales have a day to be chosen by; leave the period out.</source>
        <translation>Nur Interessenten und Verkäufe lassen sich nach Tagen auswählen; lassen Sie den Zeitraum weg.</translation>
    </message>
    <message>
        <source>The whole file is written as JSON only; for other formats, export one list at a time.</source>
        <translation>Die ganze Datei wird nur als JSON geschrieben; für andere Formate exportieren Sie die Listen einzeln.</translation>
    </message>
    <message>
        <source>The whole file is written with all that it holds; leave period and search out.</source>
        <translation>Die ganze Datei wird mit allem Inhalt geschrieben; lassen Sie Zeitraum und Suche weg.</translation>
    </message>
    <message>
        <source>“{name}” is on the board already.</source>
        <translation>„{name}“ ist schon auf dem Board.</translation>
    </message>
    <message>
        <source>Put “{name}” on the board</source>
        <translation>„{name}“ aufs Board setzen</translation>
    </message>
    <message>
        <source>Move “{name}” to “{stage}”</source>
        <translation>„{name}“ nach „{stage}“ verschieben</translation>
    </message>
    <message>
        <source>Win “{name}”</source>
        <translation>„{name}“ als gewonnen markieren</translation>
    </message>
    <message>
        <source>Lose “{name}”</source>
        <translation>„{name}“ als verloren markieren</translation>
    </message>
    <message>
        <source>“{name}” is not closed.</source>
        <translation>„{name}“ ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Open “{name}” again</source>
        <translation>„{name}“ wieder öffnen</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” is archived; bring it back first.</source>
        <translation>Der Verkaufsprozess „{pipeline}“ ist archiviert; holen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>There is no pipeline for such a lead; make one first.</source>
        <translation>Für solche Interessenten gibt es keinen Verkaufsprozess; legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has no stage of the kind “{kind}”; add one first.</source>
        <translation>Der Verkaufsprozess „{pipeline}“ hat keine Phase der Art „{kind}“; legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>“{name}” is a contact; put it on the board first.</source>
        <translation>„{name}“ ist ein Kontakt; setzen Sie ihn zuerst aufs Board.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} already.</source>
        <translation>„{name}“ ist schon {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stage “{stage}”.</source>
        <translation>„{name}“ ist nicht in der Phase „{stage}“.</translation>
    </message>
    <message>
        <source>“{name}” cannot be above itself; the parent was left out.</source>
        <translation>„{name}“ kann sich nicht selbst übergeordnet sein; die Muttergesellschaft wurde weggelassen.</translation>
    </message>
    <message>
        <source>The row has no name to know an account by.</source>
        <translation>Die Zeile hat keinen Namen, an dem die Firma zu erkennen ist.</translation>
    </message>
    <message>
        <source>“{name}” stands in the file more than once; the first row counts.</source>
        <translation>„{name}“ steht mehrmals in der Datei; die erste Zeile zählt.</translation>
    </message>
    <message>
        <source>“{value}” does not say which currency it is in; add a column “currency” with codes such as USD.</source>
        <translation>„{value}“ sagt nicht, in welcher Währung es ist; ergänzen Sie eine Spalte „currency“ mit Kürzeln wie USD.</translation>
    </message>
    <message>
        <source>“{value}” and the currency of its row, {currency}, contradict each other; correct one of them.</source>
        <translation>„{value}“ und die Währung der Zeile, {currency}, widersprechen sich; berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>„{value}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{value}” is not a consent as LeadDesk writes it.</source>
        <translation>„{value}“ ist keine Einwilligung, wie LeadDesk sie schreibt.</translation>
    </message>
    <message>
        <source>Line {line}: there is no @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Zeile {line}: In der E-Mail-Adresse „{value}“ fehlt das @; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: there is more than one @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Zeile {line}: In der E-Mail-Adresse „{value}“ steht mehr als ein @; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: there is a comma in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Zeile {line}: In der E-Mail-Adresse „{value}“ steht ein Komma; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: there is a space in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Zeile {line}: In der E-Mail-Adresse „{value}“ steht ein Leerzeichen; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” ends with a point; it is kept as it is.</source>
        <translation>Zeile {line}: Die E-Mail-Adresse „{value}“ endet mit einem Punkt; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” has no ending such as .com after the @; it is kept as it is.</source>
        <translation>Zeile {line}: Der E-Mail-Adresse „{value}“ fehlt nach dem @ eine Endung wie .de; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Zeile {line}: Die E-Mail-Adresse „{value}“ ist nicht zu verstehen; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: a spreadsheet program has rounded the phone number “{value}”, and its last digits are lost; it is kept as it is.</source>
        <translation>Zeile {line}: Eine Tabellenkalkulation hat die Telefonnummer „{value}“ gerundet, die letzten Ziffern sind verloren; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a phone number of {country}; it is kept as it was typed. Numbers of other countries begin with + and the country’s code.</source>
        <translation>Zeile {line}: „{value}“ ist keine Telefonnummer aus {country}; sie wird so übernommen. Nummern anderer Länder beginnen mit + und der Landesvorwahl.</translation>
    </message>
    <message>
        <source>Line {line}: the phone number “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Zeile {line}: Die Telefonnummer „{value}“ ist nicht zu verstehen; sie wird so übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” says neither yes nor no to being contacted; it is kept, but no consent is noted.</source>
        <translation>Zeile {line}: „{value}“ sagt weder Ja noch Nein zur Kontaktaufnahme; die Angabe bleibt erhalten, aber es wird keine Einwilligung eingetragen.</translation>
    </message>
    <message>
        <source>{month} is there as a whole month and now by day as well; both count. Take one of them out.</source>
        <translation>{month} ist als ganzer Monat eingetragen und jetzt auch nach Tagen; beides zählt. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>{month} is there by day and now as a whole month as well; both count. Take one of them out.</source>
        <translation>{month} ist nach Tagen eingetragen und jetzt auch als ganzer Monat; beides zählt. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>The row names no channel.</source>
        <translation>Die Zeile nennt keinen Kanal.</translation>
    </message>
    <message>
        <source>The row names no day and no month.</source>
        <translation>Die Zeile nennt weder Tag noch Monat.</translation>
    </message>
    <message>
        <source>Money and goods are in two currencies; write them in two rows.</source>
        <translation>Geld und Waren sind in zwei Währungen; schreiben Sie sie in zwei Zeilen.</translation>
    </message>
    <message>
        <source>The row has no amount, no goods and no hours.</source>
        <translation>Die Zeile hat keinen Betrag, keine Waren und keine Stunden.</translation>
    </message>
    <message>
        <source>The row has no number of visits, or one below 0.</source>
        <translation>Die Zeile enthält keine Zahl von Besuchen oder eine unter 0.</translation>
    </message>
    <message>
        <source>Closed before they were created, and kept so: {count} (the first in line {line}).</source>
        <translation>Vor dem Erstellen abgeschlossen und so übernommen: {count} (zuerst in Zeile {line}).</translation>
    </message>
    <message>
        <source>Line {line}: {count} leads fit “{name}”; the row was skipped. Give it an id, or merge them.</source>
        <translation>Zeile {line}: Zu „{name}“ passen {count} Interessenten; die Zeile wurde übersprungen. Geben Sie eine ID an oder führen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>{count} leads fit; give the row an id, or merge them.</source>
        <translation>{count} Interessenten passen; geben Sie der Zeile eine ID oder führen Sie die Interessenten zusammen.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has the address or number of “{other}”; it is a new lead.</source>
        <translation>Zeile {line}: „{name}“ hat dieselbe Adresse oder Nummer wie „{other}“ und wird als neuer Interessent angelegt.</translation>
    </message>
    <message>
        <source>It has the address or number of “{other}”, but another name.</source>
        <translation>Dieselbe Adresse oder Nummer wie „{other}“, aber ein anderer Name.</translation>
    </message>
    <message>
        <source>The row has no name, company, account, e-mail address, phone number or id to know a lead by.</source>
        <translation>Die Zeile hat keinen Namen, keine Firma, keine E-Mail-Adresse, keine Telefonnummer und keine ID, an der ein Interessent zu erkennen ist.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; choose one of {names}.</source>
        <translation>Es gibt keinen Verkaufsprozess „{name}“; wählen Sie einen von: {names}.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” is new.</source>
        <translation>Der Verkaufsprozess „{name}“ ist neu.</translation>
    </message>
    <message>
        <source>The channel “{name}” is new; its method is taken to be {method}.</source>
        <translation>Der Kanal „{name}“ ist neu; als Methode gilt „{method}“.</translation>
    </message>
    <message>
        <source>The stage “{name}” is new: an open stage, its probability 0 % until you set it.</source>
        <translation>Die Phase „{name}“ ist neu: eine offene Phase mit Wahrscheinlichkeit 0 %, bis Sie sie ändern.</translation>
    </message>
    <message>
        <source>The row is won and lost at once; give one of the days, or a status.</source>
        <translation>Die Zeile ist zugleich gewonnen und verloren; geben Sie nur einen der Tage oder einen Status an.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address, phone number or id to know a person by.</source>
        <translation>Die Zeile hat keinen Namen, keine E-Mail-Adresse, keine Telefonnummer und keine ID, an der eine Person zu erkennen ist.</translation>
    </message>
    <message>
        <source>“{name}”, to whom somebody reports, is not among the people of the account.</source>
        <translation>„{name}“ ist als Vorgesetzte(r) genannt, gehört aber nicht zu den Personen der Firma.</translation>
    </message>
    <message>
        <source>“{value}” is not a role; write one of {roles}.</source>
        <translation>„{value}“ ist keine Rolle; schreiben Sie eine von: {roles}.</translation>
    </message>
    <message>
        <source>… and {more} more warnings like the last one.</source>
        <translation>… und {more} weitere Warnungen wie die letzte.</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>{files} importieren</translation>
    </message>
    <message>
        <source>{count} control characters (such as NUL) were taken out.</source>
        <translation>{count} Steuerzeichen (etwa NUL) wurden entfernt.</translation>
    </message>
    <message>
        <source>The amounts in “{column}” are so large that they were taken to be in millionths; check one of them.</source>
        <translation>Die Beträge in „{column}“ sind so groß, dass sie als Millionstel gelesen wurden; prüfen Sie einen davon.</translation>
    </message>
    <message>
        <source>{file} is empty; it is left out.</source>
        <translation>{file} ist leer und wird ausgelassen.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; nothing was imported.</source>
        <translation>{file} hat eine Kopfzeile, aber keine Zeilen; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; it is left out.</source>
        <translation>{file} hat eine Kopfzeile, aber keine Zeilen, und wird ausgelassen.</translation>
    </message>
    <message>
        <source>No column of {file} has a name that is known here; say what they mean (--map COLUMN=FIELD), or in which line the names are (--header-row). Nothing was imported.</source>
        <translation>Keine Spalte von {file} hat einen bekannten Namen; sagen Sie, was die Spalten bedeuten (--map SPALTE=FELD), oder in welcher Zeile die Namen stehen (--header-row). Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>No row of {file} can be used; line {line}: {reason} Nothing was imported.</source>
        <translation>Keine Zeile von {file} ist verwendbar; Zeile {line}: {reason} Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The document {number} has lines in two currencies.</source>
        <translation>Der Beleg {number} hat Positionen in zwei Währungen.</translation>
    </message>
    <message>
        <source>The payment of order {number} was voided or failed; it is no sale.</source>
        <translation>Die Zahlung der Bestellung {number} wurde storniert oder ist fehlgeschlagen; das ist kein Verkauf.</translation>
    </message>
    <message>
        <source>The order {number} was cancelled before it was paid; it is no sale.</source>
        <translation>Die Bestellung {number} wurde vor der Bezahlung storniert; das ist kein Verkauf.</translation>
    </message>
    <message>
        <source>The order {number} has not been paid yet; it is no sale so far.</source>
        <translation>Die Bestellung {number} ist noch nicht bezahlt; das ist vorerst kein Verkauf.</translation>
    </message>
    <message>
        <source>Line {line}: the buyer was erased on request; the sale is kept without a name.</source>
        <translation>Zeile {line}: Der Käufer wurde auf Wunsch gelöscht; der Verkauf bleibt ohne Namen erhalten.</translation>
    </message>
    <message>
        <source>Line {line}: the sale has no date; it is in no month.</source>
        <translation>Zeile {line}: Der Verkauf hat kein Datum und zählt in keinem Monat.</translation>
    </message>
    <message>
        <source>Line {line}: the VAT of order {number} is of no single rate; it is kept without one.</source>
        <translation>Zeile {line}: Die USt der Bestellung {number} entspricht keinem einzelnen Satz; sie wird ohne Satz übernommen.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>„{value}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Credit notes for money given back: {count}. The file does not say on which day, so they have no day and are in no month.</source>
        <translation>Gutschriften für Erstattungen: {count}. Die Datei nennt dafür keinen Tag; deshalb haben sie kein Datum und zählen in keinem Monat.</translation>
    </message>
    <message>
        <source>Orders that name no buyer: {count}. They are sales of nobody, and in no channel’s figures.</source>
        <translation>Bestellungen ohne Käufer: {count}. Diese Verkäufe gehören zu niemandem und zählen bei keinem Kanal.</translation>
    </message>
    <message>
        <source>Leads on the board that have bought, and so are won now: {count}.</source>
        <translation>Interessenten auf dem Board, die gekauft haben und damit gewonnen sind: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: the document {number} is there without this line, which cannot be used.</source>
        <translation>Zeile {line}: Der Beleg {number} wurde ohne diese Position übernommen, denn sie ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The row does not say which lead the sale is from.</source>
        <translation>Die Zeile sagt nicht, zu welchem Interessenten der Verkauf gehört.</translation>
    </message>
    <message>
        <source>There is no lead “{name}”; import the leads first.</source>
        <translation>Es gibt keinen Interessenten „{name}“; importieren Sie zuerst die Interessenten.</translation>
    </message>
    <message>
        <source>The lead “{name}” is not won; a sale is from a won lead.</source>
        <translation>Der Interessent „{name}“ ist nicht gewonnen; ein Verkauf gehört zu einem gewonnenen Interessenten.</translation>
    </message>
    <message>
        <source>Several leads are called “{name}”; name the lead by its id.</source>
        <translation>Mehrere Interessenten heißen „{name}“; nennen Sie den richtigen mit seiner ID.</translation>
    </message>
    <message>
        <source>The row has VAT, but no net and no gross amount.</source>
        <translation>Die Zeile hat USt, aber weder Netto- noch Bruttobetrag.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} are {sum} together, not the gross {gross}.</source>
        <translation>Netto {net} und USt {vat} ergeben zusammen {sum}, nicht brutto {gross}.</translation>
    </message>
    <message>
        <source>Line {line}: {rate} % of {net} would be {expected}, not {vat}; the VAT is kept as it stands.</source>
        <translation>Zeile {line}: {rate} % von {net} wären {expected}, nicht {vat}; die USt wird so übernommen.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>Die Zeile hat keinen Betrag.</translation>
    </message>
    <message>
        <source>The row has amounts in two currencies.</source>
        <translation>Die Zeile hat Beträge in zwei Währungen.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>Add contact “{name}”</source>
        <translation>Kontakt „{name}“ anlegen</translation>
    </message>
    <message>
        <source>“{field}” cannot be edited.</source>
        <translation>„{field}“ lässt sich nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>“{name}” has sales, which must stay for the accounts. Credit them, and keep the lead.</source>
        <translation>Zu „{name}“ gibt es Verkäufe, die die Buchhaltung braucht. Schreiben Sie sie gut und behalten Sie den Interessenten.</translation>
    </message>
    <message>
        <source>New lead for “{name}”</source>
        <translation>Neuer Interessent für „{name}“</translation>
    </message>
    <message>
        <source>The win-back pipeline is archived; bring it back first.</source>
        <translation>Der Verkaufsprozess der Kundenrückgewinnung ist archiviert; holen Sie ihn zuerst zurück.</translation>
    </message>
    <message>
        <source>Win back “{name}”</source>
        <translation>„{name}“ zurückgewinnen</translation>
    </message>
    <message>
        <source>Say what is promised, and for which day.</source>
        <translation>Geben Sie an, was versprochen ist und für welchen Tag.</translation>
    </message>
    <message>
        <source>A promise is for today or a later day.</source>
        <translation>Ein Versprechen gilt für heute oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>“{field}” changes when the card is moved, not by editing it.</source>
        <translation>„{field}“ ändert sich durch Verschieben der Karte, nicht durch Bearbeiten.</translation>
    </message>
    <message>
        <source>This belongs to a lead or to an account, not to both.</source>
        <translation>Das gehört zu einem Interessenten oder zu einer Firma, nicht zu beiden.</translation>
    </message>
    <message>
        <source>There is no channel “{name}”; choose one of {names}.</source>
        <translation>Es gibt keinen Kanal „{name}“; wählen Sie einen von {names}.</translation>
    </message>
    <message>
        <source>Only the report of channels can be by method, or with more figures.</source>
        <translation>Nur der Bericht der Kanäle geht nach Methode oder mit weiteren Zahlen.</translation>
    </message>
    <message>
        <source>The report of channels is of all of them; leave the channel out.</source>
        <translation>Der Bericht der Kanäle umfasst alle; lassen Sie den Kanal weg.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}; swap the two days.</source>
        <translation>Der Zeitraum endet am {last}, bevor er am {first} beginnt; vertauschen Sie die beiden Tage.</translation>
    </message>
    <message>
        <source>There is no pipeline in this file; make one first.</source>
        <translation>In dieser Datei gibt es keinen Verkaufsprozess; legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>A sale needs at least one line.</source>
        <translation>Ein Verkauf braucht mindestens eine Position.</translation>
    </message>
    <message>
        <source>Put what was sold at one VAT code into one line.</source>
        <translation>Fassen Sie alles mit demselben USt-Schlüssel in einer Position zusammen.</translation>
    </message>
    <message>
        <source>A line needs a net or a gross amount, one of the two.</source>
        <translation>Eine Position braucht entweder einen Netto- oder einen Bruttobetrag.</translation>
    </message>
    <message>
        <source>A sale cannot be negative; credit the one that it takes back.</source>
        <translation>Ein Verkauf kann nicht negativ sein; schreiben Sie den Verkauf gut, der zurückgenommen wird.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” does not hold on {day}.</source>
        <translation>Der USt-Schlüssel „{code}“ gilt am {day} nicht.</translation>
    </message>
    <message>
        <source>A line needs a VAT code or a VAT rate.</source>
        <translation>Eine Position braucht einen USt-Schlüssel oder einen USt-Satz.</translation>
    </message>
    <message>
        <source>Several VAT codes have the rate {rate} %; choose one of them.</source>
        <translation>Mehrere USt-Schlüssel haben den Satz {rate} %; wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>The VAT rate {rate} % does not hold on {day}.</source>
        <translation>Der USt-Satz {rate} % gilt am {day} nicht.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” needs the rate of the other country.</source>
        <translation>Der USt-Schlüssel „{code}“ braucht den Satz des anderen Landes.</translation>
    </message>
    <message>
        <source>The rate of the VAT code “{code}” is {rate} %.</source>
        <translation>Der Satz des USt-Schlüssels „{code}“ ist {rate} %.</translation>
    </message>
    <message>
        <source>A VAT rate lies between 0 and 100 %, not at {rate} %.</source>
        <translation>Ein USt-Satz liegt zwischen 0 und 100 %, nicht bei {rate} %.</translation>
    </message>
    <message>
        <source>“{name}” is lost; a sale needs one that is won.</source>
        <translation>„{name}“ ist verloren; ein Verkauf gehört zu jemandem, der gewonnen ist.</translation>
    </message>
    <message>
        <source>Record a sale to “{name}”</source>
        <translation>Verkauf an „{name}“ erfassen</translation>
    </message>
    <message>
        <source>Win “{name}” and record the sale</source>
        <translation>„{name}“ als gewonnen markieren und Verkauf erfassen</translation>
    </message>
    <message>
        <source>“{number}” is a credit note; it cannot be credited.</source>
        <translation>„{number}“ ist eine Gutschrift und kann nicht gutgeschrieben werden.</translation>
    </message>
    <message>
        <source>The credit note cannot be older than “{number}”.</source>
        <translation>Die Gutschrift kann nicht älter sein als „{number}“.</translation>
    </message>
    <message>
        <source>Nothing is left of “{number}” to be credited.</source>
        <translation>Von „{number}“ ist nichts mehr gutzuschreiben.</translation>
    </message>
    <message>
        <source>Credit the sale “{number}”</source>
        <translation>Verkauf „{number}“ gutschreiben</translation>
    </message>
    <message>
        <source>Nothing of “{number}” is left to be paid.</source>
        <translation>Von „{number}“ ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>Of “{number}” {left} {currency} is left to be paid; a payment is a part of that.</source>
        <translation>Von „{number}“ sind noch {left} {currency} zu zahlen; eine Zahlung kann nicht höher sein.</translation>
    </message>
    <message>
        <source>Record a refund of “{number}”</source>
        <translation>Erstattung zu „{number}“ erfassen</translation>
    </message>
    <message>
        <source>Mark the sale “{number}” as paid</source>
        <translation>Verkauf „{number}“ als bezahlt markieren</translation>
    </message>
    <message>
        <source>Record a part payment of “{number}”</source>
        <translation>Teilzahlung zu „{number}“ erfassen</translation>
    </message>
    <message>
        <source>Remove a payment of “{number}”</source>
        <translation>Zahlung zu „{number}“ entfernen</translation>
    </message>
    <message>
        <source>Nothing of “{number}” was paid.</source>
        <translation>Zu „{number}“ wurde nichts gezahlt.</translation>
    </message>
    <message>
        <source>Edit the sale “{number}”</source>
        <translation>Verkauf „{number}“ bearbeiten</translation>
    </message>
    <message>
        <source>“{number}” has a credit note; delete that first.</source>
        <translation>Zu „{number}“ gibt es eine Gutschrift; löschen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>Delete the sale “{number}”</source>
        <translation>Verkauf „{number}“ löschen</translation>
    </message>
    <message>
        <source>The month {month} is closed: its sales are final.</source>
        <translation>Der Monat {month} ist abgeschlossen: Seine Verkäufe sind endgültig.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” that can be changed.</source>
        <translation>Es gibt keine Einstellung „{setting}“, die geändert werden kann.</translation>
    </message>
    <message>
        <source>Change the setting “{setting}”</source>
        <translation>Einstellung „{setting}“ ändern</translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}.</source>
        <translation>Die Einstellung „{setting}“ kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>Tag “{name}” with “{tag}”</source>
        <translation>„{name}“ mit „{tag}“ kennzeichnen</translation>
    </message>
    <message>
        <source>“{name}” has no tag “{tag}”.</source>
        <translation>„{name}“ hat kein Schlagwort „{tag}“.</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off “{name}”</source>
        <translation>Schlagwort „{tag}“ von „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Add the task “{title}”</source>
        <translation>Aufgabe „{title}“ anlegen</translation>
    </message>
    <message>
        <source>Plan {count} tasks for “{name}”</source>
        <translation>{count} Aufgaben für „{name}“ planen</translation>
    </message>
    <message>
        <source>Edit the task “{title}”</source>
        <translation>Aufgabe „{title}“ bearbeiten</translation>
    </message>
    <message>
        <source>Put off the task “{title}”</source>
        <translation>Aufgabe „{title}“ verschieben</translation>
    </message>
    <message>
        <source>The task “{title}” is done already.</source>
        <translation>Die Aufgabe „{title}“ ist schon erledigt.</translation>
    </message>
    <message>
        <source>Finish the task “{title}”</source>
        <translation>Aufgabe „{title}“ erledigen</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the call</source>
        <translation>Aufgabe „{title}“ erledigen und den Anruf notieren</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the meeting</source>
        <translation>Aufgabe „{title}“ erledigen und das Treffen notieren</translation>
    </message>
    <message>
        <source>The task “{title}” is not done yet.</source>
        <translation>Die Aufgabe „{title}“ ist noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Reopen the task “{title}”</source>
        <translation>Aufgabe „{title}“ wieder öffnen</translation>
    </message>
    <message>
        <source>Delete the task “{title}”</source>
        <translation>Aufgabe „{title}“ löschen</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Eine Aufgabe braucht einen Titel.</translation>
    </message>
    <message>
        <source>A task that repeats needs a day.</source>
        <translation>Eine Aufgabe, die sich wiederholt, braucht einen Tag.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Showed interest</source>
        <translation>Interesse gezeigt</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Mit {people}</translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation>Nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>from “{stage}”</source>
        <translation>aus „{stage}“</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>in “{stage}”</source>
        <translation>in „{stage}“</translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation>Importiert aus „{file}“</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Credit note “{number}”</source>
        <translation>Gutschrift „{number}“</translation>
    </message>
    <message>
        <source>Sale “{number}”</source>
        <translation>Verkauf „{number}“</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>“{field}” holds something that cannot be kept: broken characters, or too large a number.</source>
        <translation>„{field}“ enthält etwas, das sich nicht speichern lässt: defekte Zeichen oder eine zu große Zahl.</translation>
    </message>
    <message>
        <source>“{field}” cannot be {value}: {reason}.</source>
        <translation>„{field}“ kann nicht {value} sein: {reason}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path}: {reason}.</source>
        <translation>Die Einstellungen können nicht in {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups cannot be made: {reason}.</source>
        <translation>Der Ordner „{folder}“ für Sicherungen kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {problem}. It was left as it is.</source>
        <translation>„{path}“ ist beschädigt: {problem}. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or program. Close it there first.</source>
        <translation>„{path}“ ist in einem anderen Fenster oder Programm geöffnet. Schließen Sie die Datei dort zuerst.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name.</source>
        <translation>„{path}“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; check the name or make it.</source>
        <translation>Den Ordner „{folder}“ gibt es nicht; prüfen Sie den Namen oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>„{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The copy of “{path}” does not hold the same rows. Try again.</source>
        <translation>Die Kopie von „{path}“ enthält nicht dieselben Zeilen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. Restore a backup of it.</source>
        <translation>„{path}“ ist keine LeadDesk-Datei oder beschädigt. Spielen Sie eine Sicherung davon zurück.</translation>
    </message>
    <message>
        <source>“{path}” is damaged. Restore a backup of it; the damaged file is left as it is.</source>
        <translation>„{path}“ ist beschädigt. Spielen Sie eine Sicherung davon zurück; die beschädigte Datei wird nicht verändert.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”. Make room and try again; nothing changed.</source>
        <translation>Auf dem Datenträger von „{path}“ ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{path}” or its folder may not be written to. Change permissions or copy it elsewhere.</source>
        <translation>„{path}“ oder der Ordner darf nicht beschrieben werden. Ändern Sie die Rechte oder kopieren Sie die Datei woandershin.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation>„{path}“ lässt sich nicht öffnen. Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>“{path}” is being written to by another program. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in „{path}“. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written: the disk reports an error. Nothing was changed.</source>
        <translation>„{path}“ konnte nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The row {row} of {table} is not there any more.</source>
        <translation>Die Zeile {row} von {table} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{table} {row} cannot go: {other} refers to it. Nothing was changed.</source>
        <translation>{table} {row} kann nicht gelöscht werden: {other} verweist darauf. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{table} {row} needs a row of {other} that is gone. Nothing was changed.</source>
        <translation>{table} {row} braucht eine Zeile von {other}, die es nicht mehr gibt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is such a {table} already. Nothing was changed.</source>
        <translation>Das gibt es in {table} schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed.</source>
        <translation>{table} {row}: „{column}“ sollte {expected} sein, ist jetzt aber {value}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: rows of {tables} would have been lost. It is as it was.</source>
        <translation>„{path}“ konnte nicht auf den neuen Stand gebracht werden: Zeilen von {tables} wären verloren gegangen. Die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>edited after this import</source>
        <translation>nach diesem Import bearbeitet</translation>
    </message>
    <message>
        <source>something was added to it after this import</source>
        <translation>nach diesem Import wurde etwas hinzugefügt</translation>
    </message>
    <message>
        <source>used by rows that stay</source>
        <translation>von anderen Zeilen verwendet</translation>
    </message>
    <message>
        <source>its month is closed</source>
        <translation>der Monat ist abgeschlossen</translation>
    </message>
    <message>
        <source>Something that this change needs is not in the file any more. Nothing was changed.</source>
        <translation>Etwas, das diese Änderung braucht, ist nicht mehr in der Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a LeadDesk file.</source>
        <translation>„{path}“ ist ein Ordner; nennen Sie eine LeadDesk-Datei.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check its name.</source>
        <translation>Es gibt keine Datei „{path}“. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>You only look at “{path}”: it is open elsewhere. Nothing was changed.</source>
        <translation>Sie sehen „{path}“ nur an: Die Datei ist anderswo geöffnet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk; open it alone once.</source>
        <translation>„{path}“ stammt von einem älteren LeadDesk; öffnen Sie die Datei einmal allein.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk and has to be brought up to date, but it may not be written to. Copy it to where you may write, and open the copy.</source>
        <translation>„{path}“ stammt von einem älteren LeadDesk und muss aktualisiert werden, ist aber schreibgeschützt. Kopieren Sie die Datei an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes): it is no LeadDesk file. Restore a backup.</source>
        <translation>„{path}“ ist leer (0 Bytes) und keine LeadDesk-Datei. Spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. It was left as it is.</source>
        <translation>„{path}“ ist keine LeadDesk-Datei oder beschädigt. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. It was left as it is.</source>
        <translation>„{path}“ gehört zu einem anderen Programm. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer LeadDesk (file version {found}). Install that version to open it.</source>
        <translation>„{path}“ stammt aus einem neueren LeadDesk (Dateiversion {found}). Installieren Sie diese Version, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>This search has {count} terms; write at most {most}.</source>
        <translation>Diese Suche hat {count} Begriffe; schreiben Sie höchstens {most}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: it would bring back somebody who was erased. Nothing was changed.</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen: Es würde jemanden zurückbringen, der gelöscht wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no change {change} in the history.</source>
        <translation>Eine Änderung {change} gibt es nicht.</translation>
    </message>
    <message>
        <source>“{label}” is undone already.</source>
        <translation>„{label}“ ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Lead {lead} went on to another stage since. Nothing was changed.</source>
        <translation>Interessent {lead} ist inzwischen in einer anderen Phase. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no {table} {row}; it may have been removed.</source>
        <translation>{table} {row} gibt es nicht, vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}.</source>
        <translation>Das Fenster kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; install it.</source>
        <translation>Dem Fenster fehlt etwas auf diesem System: {libraries}; installieren Sie es.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; Debian calls the packages {packages}.</source>
        <translation>Dem Fenster fehlt etwas auf diesem System: {libraries}; in Debian heißen die Pakete {packages}.</translation>
    </message>
    <message>
        <source>The window needs the system library {library}; install it with `sudo apt install {package}`.</source>
        <translation>Das Fenster braucht die Systembibliothek {library}; installieren Sie sie mit `sudo apt install {package}`.</translation>
    </message>
    <message>
        <source>The window needs the system libraries {libraries}; install them with `sudo apt install {packages}`.</source>
        <translation>Das Fenster braucht die Systembibliotheken {libraries}; installieren Sie sie mit `sudo apt install {packages}`.</translation>
    </message>
    <message>
        <source>Web page: {name}</source>
        <translation>Webseite: {name}</translation>
    </message>
    <message>
        <source>Document: {name}</source>
        <translation>Dokument: {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it from the lead</source>
        <translation>Eingabe öffnet es, Entf nimmt es vom Interessenten weg</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation>In die nächste Spalte</translation>
    </message>
    <message>
        <source>Alt Right</source>
        <translation>Alt Rechts</translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation>In die vorige Spalte</translation>
    </message>
    <message>
        <source>Alt Left</source>
        <translation>Alt Links</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Spalte einklappen</translation>
    </message>
    <message>
        <source>Lay open: {number}</source>
        <translation>Aufschlüsseln: {number}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>Verkaufsprozesse und Phasen…</translation>
    </message>
    <message>
        <source>Unfold this column</source>
        <translation>Spalte ausklappen</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Als verloren markieren…</translation>
    </message>
    <message>
        <source>Mark as won…</source>
        <translation>Als gewonnen markieren…</translation>
    </message>
    <message>
        <source>Record a sale…</source>
        <translation>Verkauf erfassen…</translation>
    </message>
    <message>
        <source>Show this column in the table</source>
        <translation>Spalte in der Tabelle zeigen</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Person bearbeiten…</translation>
    </message>
    <message>
        <source>Put on the committee</source>
        <translation>In den Entscheiderkreis</translation>
    </message>
    <message>
        <source>Take off the committee</source>
        <translation>Aus dem Entscheiderkreis</translation>
    </message>
    <message>
        <source>Has left the account</source>
        <translation>Hat die Firma verlassen</translation>
    </message>
    <message>
        <source>Is back at the account</source>
        <translation>Ist wieder bei der Firma</translation>
    </message>
    <message>
        <source>Works elsewhere now…</source>
        <translation>Arbeitet jetzt woanders …</translation>
    </message>
    <message>
        <source>What is kept about the person…</source>
        <translation>Was über die Person gespeichert ist…</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Person löschen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>Wo arbeitet {name} jetzt?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Seats and history stay here; the person is known at the new account from today.</source>
        <translation>Rollen und Verlauf bleiben hier; ab heute steht die Person bei der neuen Firma.</translation>
    </message>
    <message>
        <source>Is the same person as</source>
        <translation>Ist dieselbe Person wie</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Jemand Neues …</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation>{name} treffen</translation>
    </message>
    <message>
        <source>A committee decides about a lead. This account has no lead yet.</source>
        <translation>Ein Entscheiderkreis gehört zu einer Verkaufschance. Diese Firma hat noch keine.</translation>
    </message>
    <message>
        <source>Nobody is on the committee of this lead yet. Add who decides, or give somebody below a role.</source>
        <translation>Der Entscheiderkreis ist noch leer. Fügen Sie hinzu, wer entscheidet, oder geben Sie unten jemandem eine Rolle.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Abschluss {day}</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>Keine Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>{days} d</source>
        <comment>days, as short as can be</comment>
        <translation>
            <numerusform>{days} T.</numerusform>
            <numerusform>{days} T.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale for %Ln day(s)</source>
        <translation>
            <numerusform>Ruht seit %Ln Tag</numerusform>
            <numerusform>Ruht seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In this stage since today</source>
        <translation>Seit heute in dieser Phase</translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag in dieser Phase</numerusform>
            <numerusform>Seit %Ln Tagen in dieser Phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>more than the {limit} that it should have</source>
        <translation>mehr als die vorgesehenen {limit}</translation>
    </message>
    <message>
        <source>{sum} weighted</source>
        <translation>{sum} gewichtet</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} von {limit}</translation>
    </message>
    <message>
        <source>No card found</source>
        <translation>Keine Karte gefunden</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>Karte hierher ziehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) open again</source>
        <translation>
            <numerusform>%Ln Karte wieder offen</numerusform>
            <numerusform>%Ln Karten wieder offen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>„{name}“ gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) deleted</source>
        <translation>
            <numerusform>%Ln Karte gelöscht</numerusform>
            <numerusform>%Ln Karten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards are put in order by hand on the board by stage only.</source>
        <translation>Von Hand ordnen lassen sich Karten nur auf dem Board nach Phase.</translation>
    </message>
    <message>
        <source>“{name}” moved to {stage}</source>
        <translation>„{name}“ nach {stage} verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to {stage}</source>
        <translation>
            <numerusform>%Ln Karte nach {stage} verschoben</numerusform>
            <numerusform>%Ln Karten nach {stage} verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>Karten suchen</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Zurück zu den Firmen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Details bearbeiten</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Interessent</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Personen einfügen …</translation>
    </message>
    <message>
        <source>Merge with another account…</source>
        <translation>Mit anderer Firma zusammenführen …</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Firma löschen</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Karte als Bild speichern …</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>People, leads and all that happened come here; what the other says differently is kept in the notes.</source>
        <translation>Personen, Verkaufschancen und alles Geschehene kommen hierher; was dort anders steht, bleibt in den Notizen.</translation>
    </message>
    <message>
        <source>Which account is the same company as {name}?</source>
        <translation>Welche Firma ist dieselbe wie {name}?</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln Mitarbeiter</numerusform>
            <numerusform>%Ln Mitarbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads {count}</source>
        <translation>Chancen {count}</translation>
    </message>
    <message>
        <source>Sales {count}</source>
        <translation>Verkäufe {count}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Entscheiderkreis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>Bereiche der Firma</translation>
    </message>
    <message>
        <source>Record the sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody is on this board yet</source>
        <translation>Auf diesem Board ist noch niemand</translation>
    </message>
    <message>
        <source>Every lead is a card here. Drag it from stage to stage until it is won or lost.</source>
        <translation>Jeder Interessent ist hier eine Karte. Ziehen Sie sie von Phase zu Phase, bis sie gewonnen oder verloren ist.</translation>
    </message>
    <message>
        <source>An import puts leads here as well</source>
        <translation>Auch ein Import bringt Interessenten hierher</translation>
    </message>
    <message>
        <source>{name} folded</source>
        <translation>{name} eingeklappt</translation>
    </message>
    <message>
        <source>{name} unfolded</source>
        <translation>{name} ausgeklappt</translation>
    </message>
    <message>
        <source>“{name}” is won. Record the sale, so that it counts.</source>
        <translation>„{name}“ ist gewonnen. Erfassen Sie den Verkauf, damit er zählt.</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Gemerkte Ansichten</translation>
    </message>
    <message>
        <source>What cards show</source>
        <translation>Was Karten zeigen</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Verkaufsprozess: {name}</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Comfortable cards</source>
        <translation>Hohe Karten</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Kompakte Karten</translation>
    </message>
    <message>
        <source>Weighted sums above the columns</source>
        <translation>Gewichtete Summen über den Spalten</translation>
    </message>
    <message>
        <source>Fold empty columns</source>
        <translation>Leere Spalten einklappen</translation>
    </message>
    <message>
        <source>Unfold all columns</source>
        <translation>Alle Spalten ausklappen</translation>
    </message>
    <message>
        <source>Whom and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Tage in der Phase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) this month</source>
        <translation>
            <numerusform>%Ln Karte in diesem Monat</numerusform>
            <numerusform>%Ln Karten in diesem Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} in {month}</source>
        <translation>{sum} im {month}</translation>
    </message>
    <message>
        <source>Unfolds this column</source>
        <translation>Klappt die Spalte aus</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>No column is called this</source>
        <translation>Keine Spalte heißt so</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Zahlen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Diagramm speichern oder kopieren</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>No leads came in and no costs were entered in this period.</source>
        <translation>In diesem Zeitraum kamen keine Interessenten und wurden keine Kosten eingetragen.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Gesamte Zeit zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>How the chart shows it</source>
        <translation>Wie das Diagramm es zeigt</translation>
    </message>
    <message>
        <source>Chart: {what}</source>
        <translation>Diagramm: {what}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>By the month the lead came in</source>
        <translation>Nach Eingangsmonat</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Kein Kanal</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Keine Firma</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Andere Kanäle</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andere Personen</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Andere Firmen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Nach Kanal</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Firma</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Wahrscheinlich zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>leads</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>leads</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>The chance that the channel truly wins more of its leads than all others together, from what was counted. More or less is said when it is nearly certain, the more channels the nearer, so that of twenty shops whose channels are alike at most one hears otherwise; and money that is known must not speak against it. Keep is said when the share is known to ten percentage points and may be that of the others. All else is too early.</source>
        <translation>Die Wahrscheinlichkeit nach dem, was gezählt wurde, dass der Kanal wirklich mehr seiner Interessenten gewinnt als alle anderen zusammen. Mehr oder weniger heißt es, wenn es fast sicher ist, bei mehr Kanälen noch sicherer, sodass von zwanzig Läden mit gleich guten Kanälen höchstens einer etwas anderes hört; und bekanntes Geld darf nicht dagegen sprechen. Beibehalten heißt es, wenn der Anteil auf zehn Prozentpunkte genau bekannt ist und der der anderen sein kann. Alles andere ist zu früh.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>Median days to win</source>
        <translation>Tage bis Kauf (Median)</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Goods given</source>
        <translation>Warenwert</translation>
    </message>
    <message>
        <source>Hours at what an hour is worth</source>
        <translation>Stunden zum Wert einer Stunde</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kosten je Interessent</translation>
    </message>
    <message>
        <source>Visits of months of which the period has a part only.</source>
        <translation>Besuche von Monaten, die nur zum Teil im Zeitraum liegen.</translation>
    </message>
    <message>
        <source>This row is not in the report any more; look at the page again.</source>
        <translation>Diese Zeile steht nicht mehr im Bericht; sehen Sie die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>Customers of all others</source>
        <translation>Kunden aller anderen</translation>
    </message>
    <message>
        <source>Leads of all others</source>
        <translation>Interessenten aller anderen</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>Chance, besser zu sein</translation>
    </message>
    <message>
        <source>All leads that came in in the period, whatever has become of them since.</source>
        <translation>Alle Interessenten, die im Zeitraum kamen, was auch seither aus ihnen wurde.</translation>
    </message>
    <message>
        <source>Customers ÷ leads. Leads that are still open are among the leads, so that it can still rise.</source>
        <translation>Kunden ÷ Interessenten. Noch offene Interessenten zählen mit, der Wert kann also noch steigen.</translation>
    </message>
    <message>
        <source>Customers of whom both days are known</source>
        <translation>Kunden, von denen beide Tage bekannt sind</translation>
    </message>
    <message>
        <source>The middle one of the days from coming in to winning, of all customers: half took less, half more.</source>
        <translation>Der mittlere Wert der Tage vom Eingang bis zum Kauf, aller Kunden: Die Hälfte brauchte weniger, die Hälfte mehr.</translation>
    </message>
    <message>
        <source>Customers of whom one of the days is not known.</source>
        <translation>Kunden, von denen einer der Tage nicht bekannt ist.</translation>
    </message>
    <message>
        <source>What was entered for the channel, added up: of the days in the period, and of its whole months.</source>
        <translation>Was für den Kanal eingegeben wurde, zusammengezählt: von den Tagen im Zeitraum und von seinen ganzen Monaten.</translation>
    </message>
    <message>
        <source>Cost ÷ leads. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Kosten ÷ Interessenten. Kosten sind Ausgaben, Warenwert und Stunden, sofern Sie gesagt haben, was eine Stunde wert ist.</translation>
    </message>
    <message>
        <source>Cost ÷ customers. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Kosten ÷ Kunden. Kosten sind Ausgaben, Warenwert und Stunden, sofern Sie gesagt haben, was eine Stunde wert ist.</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>Kosten je Kunde</translation>
    </message>
    <message>
        <source>Sales to customers, net</source>
        <translation>Verkäufe an Kunden, netto</translation>
    </message>
    <message>
        <source>Values of customers without a sale</source>
        <translation>Werte von Kunden ohne Verkauf</translation>
    </message>
    <message>
        <source>Customers without a sale and without a value.</source>
        <translation>Kunden ohne Verkauf und ohne Wert.</translation>
    </message>
    <message>
        <source>What was sold to customers, net of VAT; for a customer without a sale, the value of the lead.</source>
        <translation>Was an Kunden verkauft wurde, ohne MwSt.; bei Kunden ohne Verkauf der Wert des Interessenten.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Revenue − what the goods cost where that is known; of the rest of the revenue, your margin rate.</source>
        <translation>Umsatz − Warenkosten, wo sie bekannt sind; vom übrigen Umsatz Ihr Margensatz.</translation>
    </message>
    <message>
        <source>Cost of the goods sold</source>
        <translation>Kosten der verkauften Ware</translation>
    </message>
    <message>
        <source>There is revenue without a known cost, and no margin rate is set.</source>
        <translation>Es gibt Umsatz ohne bekannte Kosten, und kein Margensatz ist festgelegt.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Revenue so far ÷ cost. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Umsatz bisher ÷ Kosten. Kosten sind Ausgaben, Warenwert und Stunden, sofern Sie gesagt haben, was eine Stunde wert ist.</translation>
    </message>
    <message>
        <source>Earned per unit spent</source>
        <translation>Ertrag je Einheit Kosten</translation>
    </message>
    <message>
        <source>Revenue so far ÷ the hours that were entered, whatever an hour is worth to you.</source>
        <translation>Umsatz bisher ÷ die eingetragenen Stunden, was auch immer eine Stunde Ihnen wert ist.</translation>
    </message>
    <message>
        <source>Earned per hour</source>
        <translation>Ertrag je Stunde</translation>
    </message>
    <message>
        <source>Leads of the period that are neither won nor lost yet.</source>
        <translation>Interessenten des Zeitraums, die weder gewonnen noch verloren sind.</translation>
    </message>
    <message>
        <source>Lost leads</source>
        <translation>Verlorene Interessenten</translation>
    </message>
    <message>
        <source>Leads of the period that are lost now.</source>
        <translation>Interessenten des Zeitraums, die jetzt verloren sind.</translation>
    </message>
    <message>
        <source>Leads of the period that are won now, whenever that was.</source>
        <translation>Interessenten des Zeitraums, die jetzt gewonnen sind, wann immer das war.</translation>
    </message>
    <message>
        <source>Earned per {unit} spent</source>
        <translation>Ertrag je {unit} Kosten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Money, {currency}</source>
        <translation>Geld, {currency}</translation>
    </message>
    <message>
        <source>Goods, {currency}</source>
        <translation>Waren, {currency}</translation>
    </message>
    <message>
        <source>That is too much to be true.</source>
        <translation>So viel kann nicht stimmen.</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours; write 3, 3.5 or 3:30.</source>
        <translation>„{text}“ ist keine Stundenzahl; schreiben Sie 3, 3,5 oder 3:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation>„{text}“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>Costs and visits of the month</source>
        <translation>Kosten und Besuche des Monats</translation>
    </message>
    <message>
        <source>Costs and visits</source>
        <translation>Kosten und Besuche</translation>
    </message>
    <message>
        <source>What an hour of yours is worth</source>
        <translation>Was eine Stunde von Ihnen wert ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Head of purchasing</source>
        <translation>Leitung Einkauf</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Usual &amp;role</source>
        <translation>Übliche &amp;Rolle</translation>
    </message>
    <message>
        <source>Reports t&amp;o</source>
        <translation>Berichtet &amp;an</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Geben Sie der Person einen Namen.</translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation>Übliche Rolle</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemanden hier</translation>
    </message>
    <message>
        <source>Save, and go to the month before</source>
        <translation>Speichern und zum Vormonat</translation>
    </message>
    <message>
        <source>Save, and go to the day before</source>
        <translation>Speichern und zum Vortag</translation>
    </message>
    <message>
        <source>Save, and go to the next month</source>
        <translation>Speichern und zum nächsten Monat</translation>
    </message>
    <message>
        <source>What an hour of yours is worth, {currency}</source>
        <translation>Was eine Stunde von Ihnen wert ist, {currency}</translation>
    </message>
    <message>
        <source>Also recorded for the whole month, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Auch für den ganzen Monat, Kampagnen oder in anderen Währungen eingetragen und mitgezählt: {channels}.</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>Worauf sich die Zahlen beziehen</translation>
    </message>
    <message>
        <source>Empty: hours cost nothing</source>
        <translation>Leer: Stunden kosten nichts</translation>
    </message>
    <message>
        <source>“{text}” is no amount for an hour.</source>
        <translation>„{text}“ ist kein Betrag für eine Stunde.</translation>
    </message>
    <message>
        <source>Also recorded for single days, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Auch für einzelne Tage, Kampagnen oder in anderen Währungen eingetragen und mitgezählt: {channels}.</translation>
    </message>
    <message>
        <source>Save, and go to the next day</source>
        <translation>Speichern und zum nächsten Tag</translation>
    </message>
    <message>
        <source>An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30.</source>
        <translation>Eine leere Zelle heißt unbekannt, 0 heißt keine Kosten. Stunden als 3, 3,5 oder 3:30.</translation>
    </message>
    <message>
        <source>+ Costs</source>
        <translation>+ Kosten</translation>
    </message>
    <message>
        <source>Contacts: they are on no board, so they are in no rate.</source>
        <translation>Kontakte: Sie stehen auf keinem Board und zählen deshalb in keiner Rate.</translation>
    </message>
    <message>
        <source>Nobody knows the day that they would be counted by.</source>
        <translation>Niemand kennt den Tag, nach dem sie zu zählen wären.</translation>
    </message>
    <message>
        <source>This column is not on the board any more; look at the board again.</source>
        <translation>Diese Spalte ist nicht mehr auf dem Board; sehen Sie das Board noch einmal an.</translation>
    </message>
    <message>
        <source>The leads that are in this column now; in a won or lost one, those that were closed this month.</source>
        <translation>Die Interessenten, die jetzt in dieser Spalte sind; in einer gewonnenen oder verlorenen die in diesem Monat abgeschlossenen.</translation>
    </message>
    <message>
        <source>Values of the cards</source>
        <translation>Werte der Karten</translation>
    </message>
    <message>
        <source>The values of the cards in this column, added up.</source>
        <translation>Die Werte der Karten in dieser Spalte, zusammengezählt.</translation>
    </message>
    <message>
        <source>Values with a chance of {percent}%</source>
        <translation>Werte mit einer Chance von {percent} %</translation>
    </message>
    <message>
        <source>The value of each card × its chance: its own, else that of its stage.</source>
        <translation>Der Wert jeder Karte × ihre Chance: die eigene, sonst die der Phase.</translation>
    </message>
    <message>
        <source>Amounts in {currencies} are not added.</source>
        <translation>Beträge in {currencies} werden nicht addiert.</translation>
    </message>
    <message>
        <source>Costs of months of which the period has a part only.</source>
        <translation>Kosten von Monaten, die nur zum Teil im Zeitraum liegen.</translation>
    </message>
    <message>
        <source>Figures of all channels</source>
        <translation>Zahlen aller Kanäle</translation>
    </message>
    <message>
        <source>Columns; a press sorts</source>
        <translation>Spalten; ein Klick sortiert</translation>
    </message>
    <message>
        <source>Enter costs</source>
        <translation>Kosten eintragen</translation>
    </message>
    <message>
        <source>Print the figures, or save them as PDF</source>
        <translation>Zahlen drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Mit dem Zeitraum davor vergleichen</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Was jede Zeile ist</translation>
    </message>
    <message>
        <source>in brackets: against {period}</source>
        <translation>in Klammern: gegenüber {period}</translation>
    </message>
    <message>
        <source>Fewer verdicts</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Einschätzungen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Verkaufsprozess</translation>
    </message>
    <message>
        <source>All</source>
        <comment>pipelines</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle Prozesse</translation>
    </message>
    <message>
        <source>Leads that came in</source>
        <translation>Neue Interessenten</translation>
    </message>
    <message>
        <source>Leads that became customers</source>
        <translation>Interessenten, die Kunden wurden</translation>
    </message>
    <message>
        <source>Share of leads that became customers</source>
        <translation>Anteil der Interessenten, die Kunden wurden</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Revenue from customers</source>
        <translation>Umsatz mit Kunden</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Bring a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Which of your channels pays?</source>
        <translation>Welcher Ihrer Kanäle lohnt sich?</translation>
    </message>
    <message>
        <source>Here you will see how many leads and customers each channel brings, what a customer costs, and what it earns. It starts with your leads: bring them from a file, or add the first by hand.</source>
        <translation>Hier sehen Sie, wie viele Interessenten und Kunden jeder Kanal bringt, was ein Kunde kostet und was er einbringt. Es beginnt mit Ihren Interessenten: Importieren Sie sie aus einer Datei oder legen Sie den ersten selbst an.</translation>
    </message>
    <message>
        <source>Or drop a spreadsheet anywhere in this window</source>
        <translation>Oder ziehen Sie eine Tabelle irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>Kampagne ändern</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Mehrere Kanäle</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>This is no day that can be understood.</source>
        <translation>Dieser Tag ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Geben Sie beide Tage an.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Zeitraum: {period}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation>95-%-Intervalle</translation>
    </message>
    <message>
        <source>Leads are counted by the day they came in; customers are those of them won to date.</source>
        <translation>Interessenten zählen an dem Tag, an dem sie kamen; Kunden sind die davon bis heute gewonnenen.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Interessenten zeigen</numerusform>
            <numerusform>%Ln Interessenten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>verdict</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>verdict</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verdict</comment>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>Too early</source>
        <comment>verdict</comment>
        <translation>Noch zu früh</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly better than all others together: {others}.</source>
        <translation>{rate} werden Kunden, wahrscheinlich {low} bis {high}. Deutlich besser als alle anderen zusammen: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly worse than all others together: {others}.</source>
        <translation>{rate} werden Kunden, wahrscheinlich {low} bis {high}. Deutlich schlechter als alle anderen zusammen: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. About as good as all others together: {others}.</source>
        <translation>{rate} werden Kunden, wahrscheinlich {low} bis {high}. Etwa so gut wie alle anderen zusammen: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But it has cost more than it has earned so far.</source>
        <translation>{rate} werden Kunden, andere {others}. Aber er hat bisher mehr gekostet als eingebracht.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But for its cost it has earned more so far.</source>
        <translation>{rate} werden Kunden, andere {others}. Aber für seine Kosten hat er bisher mehr eingebracht.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. A customer costs more than one brings.</source>
        <translation>{rate} werden Kunden, andere {others}. Ein Kunde kostet mehr, als einer einbringt.</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alle Methoden</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that it beats the others.</source>
        <translation>In {part} von {whole} Fällen besser als die anderen.</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that the others beat it.</source>
        <translation>In {part} von {whole} Fällen schlechter als die anderen.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads: years away at this pace.</source>
        <translation>Geklärt nach {leads} weiteren Interessenten, also erst in Jahren.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads, at this pace {months} mo.</source>
        <translation>Geklärt nach {leads} weiteren Interessenten, etwa {months} Mon.</translation>
    </message>
    <message numerus="yes">
        <source>Next try: %Ln lead(s)</source>
        <translation>
            <numerusform>Nächster Versuch: %Ln Interessent</numerusform>
            <numerusform>Nächster Versuch: %Ln Interessenten</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>etwa {cost}</translation>
    </message>
    <message>
        <source>Enter its costs to see if it pays</source>
        <translation>Ob es sich lohnt, zeigen erst die Kosten</translation>
    </message>
    <message>
        <source>{cost} per customer</source>
        <translation>{cost} je Kunde</translation>
    </message>
    <message>
        <source>{earned} per {unit} spent</source>
        <translation>{earned} je {unit} Kosten</translation>
    </message>
    <message>
        <source>Costs, but no customer yet</source>
        <translation>Kosten, aber noch kein Kunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln Kanal</numerusform>
            <numerusform>%Ln Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln Methode</numerusform>
            <numerusform>%Ln Methoden</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} mehr</translation>
    </message>
    <message>
        <source>{count} less</source>
        <translation>{count} weniger</translation>
    </message>
    <message>
        <source>{count} keep</source>
        <translation>{count} beibehalten</translation>
    </message>
    <message>
        <source>{count} too early</source>
        <translation>{count} noch zu früh</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) have no channel and are a row of their own.</source>
        <translation>
            <numerusform>%Ln Interessent hat keinen Kanal und steht in einer eigenen Zeile.</numerusform>
            <numerusform>%Ln Interessenten haben keinen Kanal und stehen in einer eigenen Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>No costs entered: {channels} and {count} more.</source>
        <translation>Keine Kosten eingetragen: {channels} und {count} weitere.</translation>
    </message>
    <message>
        <source>No costs entered: {channels}.</source>
        <translation>Keine Kosten eingetragen: {channels}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of an unknown day are left out.</source>
        <translation>
            <numerusform>%Ln Interessent ohne bekannten Tag zählt nicht mit.</numerusform>
            <numerusform>%Ln Interessenten ohne bekannten Tag zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs of {months} are left out: the period has a part of the month only.</source>
        <translation>Kosten von {months} zählen nicht mit: Der Zeitraum umfasst nur einen Teil des Monats.</translation>
    </message>
    <message>
        <source>Visits of {months} are left out: the period has a part of the month only.</source>
        <translation>Besuche von {months} zählen nicht mit: Der Zeitraum umfasst nur einen Teil des Monats.</translation>
    </message>
    <message>
        <source>Costs are of the whole channel.</source>
        <translation>Die Kosten gelten für den ganzen Kanal.</translation>
    </message>
    <message>
        <source>Hours cost nothing here: no hourly rate is set.</source>
        <translation>Stunden kosten hier nichts: Es ist kein Stundensatz eingestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not counted.</source>
        <translation>
            <numerusform>%Ln Kontakt zählt nicht mit.</numerusform>
            <numerusform>%Ln Kontakte zählen nicht mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were won before the day they were created.</source>
        <translation>
            <numerusform>%Ln Interessent wurde vor dem Tag gewonnen, an dem er erstellt wurde.</numerusform>
            <numerusform>%Ln Interessenten wurden vor dem Tag gewonnen, an dem sie erstellt wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete takes the filter away</source>
        <translation>Entf entfernt den Filter</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Budgetgeber</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Gatekeeper</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Bremser</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Skeptisch</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Strongly for</source>
        <translation>Sehr dafür</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Enter changes it</source>
        <translation>Enter ändert das Feld</translation>
    </message>
    <message>
        <source>“{text}” was entered meanwhile: Enter replaces it, Esc keeps it.</source>
        <translation>„{text}“ wurde inzwischen eingetragen: Enter ersetzt es, Esc behält es.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Das ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>This is no amount that can be understood.</source>
        <translation>Dieser Betrag ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>Irgendwann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln Tag überfällig</numerusform>
            <numerusform>%Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Warum verloren?</translation>
    </message>
    <message>
        <source>Why was it won?</source>
        <translation>Warum gewonnen?</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Anderer Grund…</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Grund…</translation>
    </message>
    <message>
        <source>Enter skips, Esc cancels</source>
        <translation>Enter überspringt, Esc bricht ab</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message>
        <source>With this reason</source>
        <translation>Mit diesem Grund</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach man suchen kann</translation>
    </message>
    <message>
        <source>Did you mean this?</source>
        <translation>Meinten Sie das?</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Nach „{stage}“ verschieben</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Verloren in „{stage}“</translation>
    </message>
    <message>
        <source>{stage}, step {place} of {count}</source>
        <translation>{stage}, Schritt {place} von {count}</translation>
    </message>
    <message>
        <source>Stage: {words}</source>
        <translation>Phase: {words}</translation>
    </message>
    <message>
        <source>Left and Right look at another stage, Enter moves to it</source>
        <translation>Links und Rechts zeigen eine andere Phase, Enter verschiebt dorthin</translation>
    </message>
    <message>
        <source>Nobody goes on from a won or a lost stage, so there is nothing to count.</source>
        <translation>Aus einer gewonnenen oder verlorenen Phase geht niemand weiter, es gibt also nichts zu zählen.</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>Weitergekommen</translation>
    </message>
    <message>
        <source>Leads that were ever in this stage or in a later one; who came back counts once.</source>
        <translation>Interessenten, die je in dieser oder einer späteren Phase waren; wer zurückkam, zählt einmal.</translation>
    </message>
    <message>
        <source>Reached this stage</source>
        <translation>Bis zu dieser Phase gekommen</translation>
    </message>
    <message>
        <source>Leads that reached this stage and a later one. Lost ones are among them if they did.</source>
        <translation>Interessenten, die in diese und eine spätere Phase kamen. Auch verlorene, wenn sie so weit kamen.</translation>
    </message>
    <message>
        <source>Leads that are lost now and came no further than this stage.</source>
        <translation>Interessenten, die jetzt verloren sind und nicht über diese Phase hinauskamen.</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Hier verloren</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>Leads that are in this stage now.</source>
        <translation>Interessenten, die jetzt in dieser Phase sind.</translation>
    </message>
    <message>
        <source>Leads that went further ÷ leads that reached this stage. Lost leads stay where they came to.</source>
        <translation>Weitergekommene ÷ Interessenten, die bis zu dieser Phase kamen. Verlorene bleiben, wo sie hinkamen.</translation>
    </message>
    <message>
        <source>Leads that have left it</source>
        <translation>Interessenten, die sie verlassen haben</translation>
    </message>
    <message>
        <source>Leads that are still there</source>
        <translation>Interessenten, die noch dort sind</translation>
    </message>
    <message>
        <source>Stays that began or ended on a day that nobody knows.</source>
        <translation>Aufenthalte, die an einem unbekannten Tag begannen oder endeten.</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, all their visits to it together.</source>
        <translation>Tage, nach denen die Hälfte der Interessenten die Phase verlassen hat, alle Aufenthalte zusammen.</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Tage (Median)</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, all their visits to it together.</source>
        <translation>Tage, nach denen 80 von 100 Interessenten die Phase verlassen haben, alle Aufenthalte zusammen.</translation>
    </message>
    <message>
        <source>Days for 80%</source>
        <translation>Tage bis 80 %</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, counted from their last entry to it.</source>
        <translation>Tage, nach denen die Hälfte der Interessenten die Phase verlassen hat, gezählt ab ihrem letzten Eintritt.</translation>
    </message>
    <message>
        <source>Median days, last visit</source>
        <translation>Tage (Median), letzter Aufenthalt</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, counted from their last entry to it.</source>
        <translation>Tage, nach denen 80 von 100 Interessenten die Phase verlassen haben, gezählt ab ihrem letzten Eintritt.</translation>
    </message>
    <message>
        <source>Days for 80%, last visit</source>
        <translation>Tage bis 80 %, letzter Aufenthalt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are offered.</source>
        <translation>Wählen Sie eine der vorgeschlagenen Firmen.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Chancen</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>noch keine Rolle</translation>
    </message>
    <message>
        <source>stance not known</source>
        <translation>Haltung unbekannt</translation>
    </message>
    <message>
        <source>influence {influence} of 5</source>
        <translation>Einfluss {influence} von 5</translation>
    </message>
    <message>
        <source>influence not known</source>
        <translation>Einfluss unbekannt</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>letzter Kontakt {day}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>Arrow keys change stance and influence</source>
        <translation>Pfeiltasten ändern Haltung und Einfluss</translation>
    </message>
    <message>
        <source>influence {influence}</source>
        <translation>Einfluss {influence}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>ausgeschieden am {day}</translation>
    </message>
    <message>
        <source>Enter opens the account</source>
        <translation>Enter öffnet die Firma</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Wer entscheidet?</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Enter saves, Shift and Enter begin a new line</source>
        <translation>Enter speichert, Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Kopieren: {field}</translation>
    </message>
    <message>
        <source>{deed} (does not want advertising)</source>
        <translation>{deed} (möchte keine Werbung)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
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
        <translation>Öffnet ein Menü, um einzutragen, was die Person gesagt hat</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
    <message>
        <source>Agreed to marketing today</source>
        <translation>Heute in Werbung eingewilligt</translation>
    </message>
    <message>
        <source>Refused marketing today</source>
        <translation>Heute Werbung abgelehnt</translation>
    </message>
    <message>
        <source>Withdrew the consent today</source>
        <translation>Heute Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>All that was said, and more to record…</source>
        <translation>Alles bisher Gesagte, und ein neuer Eintrag…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>Ist derselbe</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 27 March, Friday or +3.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie 27. März, Freitag oder +3.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage.</source>
        <translation>„{text}“ ist kein Prozentwert.</translation>
    </message>
    <message>
        <source>A probability is a whole number from 0 to 100.</source>
        <translation>Eine Wahrscheinlichkeit ist eine ganze Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days.</source>
        <translation>„{text}“ ist keine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erw. Abschluss</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} im Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) notice</source>
        <translation>
            <numerusform>%Ln Tag Kündigungsfrist</numerusform>
            <numerusform>%Ln Tage Kündigungsfrist</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(-ies)</source>
        <translation>
            <numerusform>%Ln Aktivität</numerusform>
            <numerusform>%Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <comment>account</comment>
        <translation>Diese</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>What one should know of this account…</source>
        <translation>Was man über diese Firma wissen sollte…</translation>
    </message>
    <message>
        <source>This is no number that can be understood.</source>
        <translation>Diese Zahl ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Fields of your own…</source>
        <translation>Eigene Felder…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>{percent} by its stage</source>
        <translation>{percent} laut Phase</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln time(s), by {days}; at first {day}</source>
        <translation>
            <numerusform>%Ln-mal verschoben, um {days}; zuerst {day}</numerusform>
            <numerusform>%Ln-mal verschoben, um insgesamt {days}; zuerst {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Weniger Felder</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 ändert den Namen</translation>
    </message>
    <message>
        <source>Was here before: {name}</source>
        <translation>War schon einmal hier: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A lead needs a name.</source>
        <translation>Ein Interessent braucht einen Namen.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Gewerblich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Aufs Board setzen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Aufgabe planen</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>New lead for the same person</source>
        <translation>Neuer Interessent für dieselbe Person</translation>
    </message>
    <message>
        <source>Win back…</source>
        <translation>Zurückgewinnen…</translation>
    </message>
    <message>
        <source>Record a remedy…</source>
        <translation>Wiedergutmachung erfassen…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>nicht bezahlt</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>zu erstatten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>On no board yet: it counts in no rate and no forecast</source>
        <translation>Noch auf keinem Board: zählt in keiner Rate und keiner Prognose</translation>
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
        <translation>Gewonnen am {day}</translation>
    </message>
    <message>
        <source>Lost on {day}</source>
        <translation>Verloren am {day}</translation>
    </message>
    <message>
        <source>In {stage}</source>
        <translation>In „{stage}“</translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag in „{stage}“</numerusform>
            <numerusform>Seit %Ln Tagen in „{stage}“</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {days}</source>
        <translation>üblich {days}</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %Ln day(s)</source>
        <translation>
            <numerusform>ruht seit %Ln Tag</numerusform>
            <numerusform>ruht seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Rabattcodes</translation>
    </message>
    <message>
        <source>UTM sources</source>
        <translation>UTM-Quellen</translation>
    </message>
    <message>
        <source>UTM mediums</source>
        <translation>UTM-Medien</translation>
    </message>
    <message>
        <source>UTM campaigns</source>
        <translation>UTM-Kampagnen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Referring sites</source>
        <translation>Verweisende Websites</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>We found {signs} in {rows}. Whose are they?</source>
        <translation>{signs} in {rows} gefunden. Zu wem gehören sie?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discount code(s)</source>
        <translation>
            <numerusform>%Ln Rabattcode</numerusform>
            <numerusform>%Ln Rabattcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM source(s)</source>
        <translation>
            <numerusform>%Ln UTM-Quelle</numerusform>
            <numerusform>%Ln UTM-Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln Formular</numerusform>
            <numerusform>%Ln Formulare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring site(s)</source>
        <translation>
            <numerusform>%Ln verweisende Website</numerusform>
            <numerusform>%Ln verweisende Websites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM value(s)</source>
        <translation>
            <numerusform>%Ln UTM-Wert</numerusform>
            <numerusform>%Ln UTM-Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Delete takes the tag off</source>
        <translation>Entf entfernt das Schlagwort</translation>
    </message>
    <message>
        <source>Show leads with this tag</source>
        <translation>Interessenten mit diesem Schlagwort zeigen</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Erledigt: {task}</translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation>Erledigen: {task}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Fällig: {day}</translation>
    </message>
    <message>
        <source>More: {task}</source>
        <translation>Mehr: {task}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was ist zu tun?</translation>
    </message>
    <message>
        <source>Day, such as Friday</source>
        <translation>Tag, etwa Freitag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Messages and e-mails</source>
        <translation>Nachrichten und E-Mails</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Treffen und Besuche</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Beschwerden</translation>
    </message>
    <message>
        <source>From the day a lead came in to the first call, message, e-mail, meeting or visit by us; of leads without one yet it is known only that it takes longer than it has so far.</source>
        <translation>Vom Tag, an dem ein Interessent kam, bis zu unserem ersten Anruf, der ersten Nachricht, E-Mail, dem ersten Treffen oder Besuch; von Interessenten ohne Antwort weiß man nur, dass es länger dauert als bisher.</translation>
    </message>
    <message>
        <source>Activities by this channel</source>
        <translation>Aktivitäten über diesen Kanal</translation>
    </message>
    <message>
        <source>Calls, messages, visits and whatever else was written down with this channel on a day of the period, of leads, contacts and accounts.</source>
        <translation>Anrufe, Nachrichten, Besuche und was sonst mit diesem Kanal an einem Tag des Zeitraums notiert ist, von Interessenten, Kontakten und Firmen.</translation>
    </message>
    <message>
        <source>Interest shown</source>
        <translation>Gezeigtes Interesse</translation>
    </message>
    <message>
        <source>Leads that were answered</source>
        <translation>Interessenten mit Antwort</translation>
    </message>
    <message>
        <source>Leads without an answer</source>
        <translation>Interessenten ohne Antwort</translation>
    </message>
    <message>
        <source>Leads with which no call, message, e-mail, meeting or visit was written down, open or closed.</source>
        <translation>Interessenten, bei denen kein Anruf, keine Nachricht oder E-Mail, kein Treffen und kein Besuch notiert ist, offen oder abgeschlossen.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ohne Antwort</translation>
    </message>
    <message>
        <source>Leads that came in, or were answered or closed, on a day that nobody knows.</source>
        <translation>Interessenten, die an einem unbekannten Tag kamen, Antwort bekamen oder abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Customers who had been one before</source>
        <translation>Kunden, die es schon einmal waren</translation>
    </message>
    <message>
        <source>Customers of the same account, e-mail address or telephone number as one who was won earlier, in whatever channel, or whose lead names one as the lead before it.</source>
        <translation>Kunden mit derselben Firma, derselben E-Mail-Adresse oder Telefonnummer wie ein früher gewonnener, gleich in welchem Kanal, oder deren Interessent einen solchen als vorherigen nennt.</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Wiederkehrende Kunden</translation>
    </message>
    <message>
        <source>Days from the first cost to the day on which the customers&apos; margin had covered all costs of the period; their revenue, where the margin of some of it is not known.</source>
        <translation>Tage von den ersten Kosten bis zu dem Tag, an dem die Marge der Kunden alle Kosten des Zeitraums gedeckt hatte; ihr Umsatz, wo die Marge eines Teils nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Paid back after days</source>
        <translation>Bezahlt gemacht nach Tagen</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Tage bis Antwort (Median)</translation>
    </message>
    <message>
        <source>Days for 80% of the answers</source>
        <translation>Tage bis 80 % der Antworten</translation>
    </message>
    <message>
        <source>Stages and origin</source>
        <translation>Phasen und Herkunft</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Erledigte Aufgaben</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Noch nichts dieser Art</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Voriger Interessent</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nächster Interessent</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Show it beside the list</source>
        <translation>Neben der Liste anzeigen</translation>
    </message>
    <message>
        <source>Show it as a page of its own</source>
        <translation>Als eigene Seite anzeigen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Agreed to {purpose}</source>
        <translation>Mit {purpose} einverstanden</translation>
    </message>
    <message>
        <source>Refused {purpose}</source>
        <translation>{purpose} abgelehnt</translation>
    </message>
    <message>
        <source>Withdrew the consent to {purpose}</source>
        <translation>Einwilligung in {purpose} widerrufen</translation>
    </message>
    <message>
        <source>Consent to {purpose} unknown</source>
        <translation>Einwilligung in {purpose} unbekannt</translation>
    </message>
    <message>
        <source>Looked at, and kept</source>
        <translation>Geprüft und behalten</translation>
    </message>
    <message>
        <source>1, low</source>
        <translation>1, gering</translation>
    </message>
    <message>
        <source>5, high</source>
        <translation>5, hoch</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Noch keine Rolle</translation>
    </message>
    <message>
        <source>Not on this committee</source>
        <translation>Nicht im Entscheiderkreis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>{name} (does not want advertising)</source>
        <translation>{name} (möchte keine Werbung)</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Keine Einwilligung eingetragen</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrew it</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berechtigtes Interesse</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Einwilligung von {name}</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Was bisher gesagt wurde</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Such as Form at the counter</source>
        <translation>Etwa Formular an der Kasse</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Where fro&amp;m</source>
        <translation>Wo&amp;her</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grundlage</translation>
    </message>
    <message>
        <source>What this account is interested in stands here, with its stage and value.</source>
        <translation>Hier steht, woran diese Firma Interesse hat, mit Phase und Wert.</translation>
    </message>
    <message>
        <source>No lead of this account yet</source>
        <translation>Noch keine Verkaufschance bei dieser Firma</translation>
    </message>
    <message>
        <source>A sale is recorded from a lead that was won.</source>
        <translation>Ein Verkauf gehört zu einer gewonnenen Verkaufschance.</translation>
    </message>
    <message>
        <source>No sale to this account yet</source>
        <translation>Noch kein Verkauf an diese Firma</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nächste Aufgabe</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Zu erstatten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>USt</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Values of leads that were won</source>
        <translation>Werte gewonnener Interessenten</translation>
    </message>
    <message>
        <source>Values of open leads</source>
        <translation>Werte offener Interessenten</translation>
    </message>
    <message>
        <source>Leads without a value.</source>
        <translation>Interessenten ohne Wert.</translation>
    </message>
    <message>
        <source>The values of the leads that were won, added up by the month they were won in.</source>
        <translation>Die Werte der gewonnenen Interessenten, zusammengezählt nach dem Monat des Gewinns.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Gewonnener Wert</translation>
    </message>
    <message>
        <source>The values of the open leads as they are, added up by the month they are expected in.</source>
        <translation>Die Werte der offenen Interessenten, wie sie sind, zusammengezählt nach dem erwarteten Monat.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>The value of each open lead × its chance: its own, else that of its stage. Lost leads count nothing.</source>
        <translation>Der Wert jedes offenen Interessenten × seine Chance: die eigene, sonst die der Phase. Verlorene zählen nichts.</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Gewichteter Wert</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Bisher gewonnen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Of the roles that the stages of all open leads ask for, those that are well filled</source>
        <translation>Von den Rollen, die die Phasen aller offenen Chancen verlangen, die gut besetzten</translation>
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
        <translation>Aufgabe planen…</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>„{field}“ ändern</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Ein Feld ändern…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>verb</comment>
        <translation>Schlagwort…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lose…</source>
        <translation>Verloren…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once; “Export the view…” in the File menu writes all of them.</source>
        <translation>Höchstens {count} Zeilen lassen sich auf einmal kopieren; „Ansicht exportieren…“ im Menü „Datei“ schreibt alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is interested in what you sell?</source>
        <translation>Wer interessiert sich für Ihre Ware?</translation>
    </message>
    <message>
        <source>Here you will see everybody who showed interest: where they came from, how far they are, and what is to be done next. Bring the list that you have, from a spreadsheet or another tool.</source>
        <translation>Hier sehen Sie alle, die Interesse gezeigt haben: woher sie kamen, wie weit sie sind und was als Nächstes zu tun ist. Importieren Sie die Liste, die Sie schon haben, aus einer Tabelle oder einem anderen Programm.</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window</source>
        <translation>Oder ziehen Sie eine Datei irgendwo in dieses Fenster</translation>
    </message>
    <message>
        <source>Search accounts, or city:Hamburg</source>
        <translation>Firmen suchen, auch ort:Hamburg</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Firmen suchen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neue Firma</translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>{count} Firma</numerusform>
            <numerusform>{count} Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>An account is a company that buys from you. Here you see who decides there, how they stand to you, what is open, and when you last spoke.</source>
        <translation>Hier stehen Firmen, die bei Ihnen kaufen: wer dort entscheidet, wie die Leute zu Ihnen stehen, was offen ist und wann Sie zuletzt gesprochen haben.</translation>
    </message>
    <message>
        <source>Which companies do you sell to?</source>
        <translation>An welche Firmen verkaufen Sie?</translation>
    </message>
    <message>
        <source>A file of accounts can be dropped anywhere in this window</source>
        <translation>Eine Datei mit Firmen können Sie irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No account has all that you search for.</source>
        <translation>Keine Firma hat alles, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Keine Firma gefunden</translation>
    </message>
    <message>
        <source>No lead has all that you search for.</source>
        <translation>Kein Interessent hat alles, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Kein Interessent gefunden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Neu diese Woche</translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation>Neu in diesem Quartal</translation>
    </message>
    <message>
        <source>With e-mail</source>
        <translation>Mit E-Mail</translation>
    </message>
    <message>
        <source>With phone</source>
        <translation>Mit Telefon</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Entfernen: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>%Ln weiterer Filter</numerusform>
            <numerusform>%Ln weitere Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, in the order in which they are taken in</source>
        <translation>Dateien in der Reihenfolge des Imports</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
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
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Monthly value</source>
        <translation>Monatlicher Wert</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Vertragsbeginn</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Import Nr.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Nummer der Firma</translation>
    </message>
    <message>
        <source>Customers with a value</source>
        <translation>Kunden mit einem Wert</translation>
    </message>
    <message>
        <source>Their values together</source>
        <translation>Ihre Werte zusammen</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost). Leads that are still open are in neither.</source>
        <translation>Gewonnene ÷ (gewonnene + verlorene). Noch offene Interessenten sind in keinem von beiden.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>The values of customers, added up ÷ the customers that have one.</source>
        <translation>Die Werte der Kunden, zusammengezählt ÷ die Kunden, die einen haben.</translation>
    </message>
    <message>
        <source>Average value of a customer</source>
        <translation>Durchschnittlicher Wert eines Kunden</translation>
    </message>
    <message>
        <source>Open leads × win rate × average value ÷ median days to win: what the open leads should bring a day.</source>
        <translation>Offene Interessenten × Abschlussquote × Durchschnittswert ÷ Tage bis Kauf (Median): was die offenen Interessenten je Tag bringen sollten.</translation>
    </message>
    <message>
        <source>Expected value per day</source>
        <translation>Erwarteter Wert je Tag</translation>
    </message>
    <message>
        <source>Values of lost leads</source>
        <translation>Werte verlorener Interessenten</translation>
    </message>
    <message>
        <source>Value won ÷ (value won + value lost). Leads without a value have no part in it.</source>
        <translation>Gewonnener Wert ÷ (gewonnener Wert + verlorener Wert). Interessenten ohne Wert sind nicht dabei.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Abschlussquote nach Wert</translation>
    </message>
    <message>
        <source>Mean days to win</source>
        <translation>Tage bis Kauf (Mittel)</translation>
    </message>
    <message>
        <source>The days from coming in to winning of all customers, added up ÷ customers.</source>
        <translation>Die Tage vom Eingang bis zum Kauf aller Kunden, zusammengezählt ÷ Kunden.</translation>
    </message>
    <message>
        <source>Days for 80% of those won</source>
        <translation>Tage bis 80 % der Käufe</translation>
    </message>
    <message>
        <source>The days from coming in to winning within which 80 of 100 customers were won.</source>
        <translation>Die Tage vom Eingang an, binnen derer 80 von 100 Kunden gewonnen wurden.</translation>
    </message>
    <message>
        <source>Activities per customer</source>
        <translation>Aktivitäten je Kunde</translation>
    </message>
    <message>
        <source>Activities that were written down ÷ customers. Customers without any count.</source>
        <translation>Aufgeschriebene Aktivitäten ÷ Kunden. Kunden ohne Aktivität zählen mit.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Stakeholders per customer</source>
        <translation>Ansprechpersonen je Kunde</translation>
    </message>
    <message>
        <source>Stakeholders who decide together ÷ customers. Customers without any count.</source>
        <translation>Ansprechpersonen, die gemeinsam entscheiden ÷ Kunden. Kunden ohne eine zählen mit.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Neuer Kanal</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Kanal ändern</translation>
    </message>
    <message>
        <source>Such as a shop fair or a newsletter</source>
        <translation>Etwa eine Messe oder ein Newsletter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>By its method</source>
        <translation>Wie die Methode</translation>
    </message>
    <message>
        <source>In use: offered for new leads and costs</source>
        <translation>In Gebrauch: wird für neue Interessenten und Kosten angeboten</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Nicht: {what}</translation>
    </message>
    <message>
        <source>With next task</source>
        <translation>Mit nächster Aufgabe</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation>Ohne: {field}</translation>
    </message>
    <message>
        <source>With: {field}</source>
        <translation>Mit: {field}</translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation>
            <numerusform>{count} Interessent</numerusform>
            <numerusform>{count} Interessenten</numerusform>
        </translation>
    </message>
    <message>
        <source>{sums} open</source>
        <translation>{sums} offen</translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} ausgewählt</numerusform>
            <numerusform>{count} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>double click or Enter opens it</source>
        <translation>Doppelklick oder Enter öffnet</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Aufgabe fällig</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>The value is not an amount; write it as 1250 or 12.50.</source>
        <translation>Der Wert ist kein Betrag; schreiben Sie 1250 oder 12,50.</translation>
    </message>
    <message>
        <source>Give a name, a company, an e-mail address or a phone number.</source>
        <translation>Geben Sie Name, Firma, E-Mail-Adresse oder Telefonnummer an.</translation>
    </message>
    <message>
        <source>Task &amp;due</source>
        <translation>A&amp;ufgabe fällig</translation>
    </message>
    <message>
        <source>Map of the committee</source>
        <translation>Karte des Entscheiderkreises</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Low 1</source>
        <translation>Gering 1</translation>
    </message>
    <message>
        <source>High 5</source>
        <translation>Hoch 5</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Firma anlegen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Branche</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;VAT id</source>
        <translation>&amp;USt-IdNr.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie der Firma einen Namen.</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Search leads, or value:&gt;500</source>
        <translation>Suchen, auch wert:&gt;500</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Interessenten suchen</translation>
    </message>
    <message>
        <source>{filled} of {wanted} roles filled</source>
        <translation>{filled} von {wanted} Rollen besetzt</translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation>Weitere Chancen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <comment>of an account</comment>
        <translation>
            <numerusform>%Ln Verkaufschance</numerusform>
            <numerusform>%Ln Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>Every role that decides, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Jede Rolle, die entscheidet, besetzt mit jemandem, der dafür ist und mit dem in den letzten 30 Tagen gesprochen wurde.</translation>
    </message>
    <message>
        <source>Every role that {stage} needs, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Jede Rolle, die {stage} braucht, besetzt mit jemandem, der dafür ist und mit dem in den letzten 30 Tagen gesprochen wurde.</translation>
    </message>
    <message>
        <source>Plan calls</source>
        <translation>Anrufe planen</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Treffen planen</translation>
    </message>
    <message>
        <source>Name a successor</source>
        <translation>Nachfolge bestimmen</translation>
    </message>
    <message>
        <source>Nobody yet: {roles}</source>
        <translation>Noch offen: {roles}</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Anruf planen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln lead(s)</source>
        <translation>
            <numerusform>Schlagwort für %Ln Interessenten</numerusform>
            <numerusform>Schlagwort für %Ln Interessenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, such as {example}</source>
        <translation>Schlagwort, etwa {example}</translation>
    </message>
    <message>
        <source>A tag that nobody has used yet is made.</source>
        <translation>Ein neues Schlagwort wird angelegt.</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>verb</comment>
        <translation>Vergeben</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Next task due</source>
        <translation>Nächste Aufgabe fällig</translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation>Zuletzt abgeschlossen</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Hohe Zeilen</translation>
    </message>
    <message>
        <source>Regular rows</source>
        <translation>Normale Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Als Ansicht merken</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sortiert: {order}</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt with an arrow, to move it.</source>
        <translation>Die Leertaste blendet eine Spalte ein oder aus; verschieben: ziehen, oder Alt und ein Pfeil.</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>{field}, last first</source>
        <translation>{field}, absteigend</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Shows a shop which ways of getting leads pay, and turns leads into customers.</source>
        <translation>Zeigt Händlern, welche Wege zu Interessenten sich lohnen, und macht aus Interessenten Kunden.</translation>
    </message>
    <message>
        <source>Everything is in one file on your own computer: {file}</source>
        <translation>Alles steht in einer Datei auf Ihrem eigenen Computer: {file}</translation>
    </message>
    <message>
        <source>MIT licence. Icons: Lucide (ISC licence). Made with Qt (LGPL).</source>
        <translation>MIT-Lizenz. Symbole: Lucide (ISC-Lizenz). Erstellt mit Qt (LGPL).</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>From imported columns</source>
        <translation>Aus importierten Spalten</translation>
    </message>
    <message>
        <source>Channels and campaigns</source>
        <translation>Kanäle und Kampagnen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>A channel that is not in use any more keeps its leads and figures.</source>
        <translation>Ein Kanal, der nicht mehr in Gebrauch ist, behält seine Interessenten und Zahlen.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>In jeder Liste</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Markierte Zeile öffnen</translation>
    </message>
    <message>
        <source>Select it, or take it out of the selection</source>
        <translation>Markieren oder aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Weitere Zeilen markieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle markieren</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menü der markierten Zeilen</translation>
    </message>
    <message>
        <source>Type in the cell; Tab goes to the next one</source>
        <translation>In die Zelle schreiben; Tab geht zur nächsten</translation>
    </message>
    <message>
        <source>Move to a stage</source>
        <translation>In eine Phase verschieben</translation>
    </message>
    <message>
        <source>Set one field of all selected leads</source>
        <translation>Ein Feld aller markierten Interessenten setzen</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Go from card to card, from column to column</source>
        <translation>Von Karte zu Karte, von Spalte zu Spalte</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Move to a stage by letters of its name</source>
        <translation>In eine Phase verschieben, mit Buchstaben ihres Namens</translation>
    </message>
    <message>
        <source>Select a card, or not any more</source>
        <translation>Karte auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Fold a column of the board</source>
        <translation>Spalte des Boards einklappen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Panel and dialogs</source>
        <translation>Details und Dialoge</translation>
    </message>
    <message>
        <source>Edit the name, or the selected field</source>
        <translation>Namen oder markiertes Feld bearbeiten</translation>
    </message>
    <message>
        <source>Save, from any input</source>
        <translation>Speichern, aus jedem Eingabefeld</translation>
    </message>
    <message>
        <source>Close the panel, a question, the search</source>
        <translation>Details, Frage oder Suche schließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Interessent</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Datei…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export the view…</source>
        <translation>Ansicht &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Show the file in its &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>Auf dieser Seite &amp;suchen</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <translation>Suchen oder &amp;Befehl ausführen…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>Wer s&amp;itzt hier…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Sal&amp;es funnel</source>
        <translation>Verkaufs&amp;trichter</translation>
    </message>
    <message>
        <source>&amp;Keep as a view…</source>
        <translation>Als Ansicht &amp;merken…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;Neuer Interessent…</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>N&amp;otiz schreiben</translation>
    </message>
    <message>
        <source>Plan a &amp;task…</source>
        <translation>&amp;Aufgabe planen…</translation>
    </message>
    <message>
        <source>Write a &amp;message…</source>
        <translation>Na&amp;chricht schreiben…</translation>
    </message>
    <message>
        <source>&amp;Add a document…</source>
        <translation>&amp;Dokument hinzufügen…</translation>
    </message>
    <message>
        <source>Mark as &amp;won</source>
        <translation>Als &amp;gewonnen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;lost…</source>
        <translation>Als &amp;verloren markieren…</translation>
    </message>
    <message>
        <source>Record a &amp;sale…</source>
        <translation>Verkau&amp;f erfassen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Vor&amp;heriger Interessent</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead</source>
        <translation>Nächster In&amp;teressent</translation>
    </message>
    <message>
        <source>As a pa&amp;ge of its own</source>
        <translation>Als &amp;eigene Seite</translation>
    </message>
    <message>
        <source>H&amp;istory of the lead…</source>
        <translation>Verlauf des &amp;Interessenten…</translation>
    </message>
    <message>
        <source>What is &amp;kept about the person…</source>
        <translation>&amp;Was über die Person gespeichert ist…</translation>
    </message>
    <message>
        <source>&amp;Erase the person…</source>
        <translation>&amp;Person löschen…</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>Details &amp;schließen</translation>
    </message>
    <message>
        <source>Enter &amp;costs and visits…</source>
        <translation>&amp;Kosten und Besuche eintragen…</translation>
    </message>
    <message>
        <source>Cha&amp;nnels and campaigns…</source>
        <translation>K&amp;anäle und Kampagnen…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>Fe&amp;lder…</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>Verkaufs&amp;prozesse und Phasen…</translation>
    </message>
    <message>
        <source>Message &amp;templates…</source>
        <translation>&amp;Nachrichtenvorlagen…</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Dubletten…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Änderungen…</translation>
    </message>
    <message>
        <source>&amp;Recently deleted…</source>
        <translation>Kürzlich &amp;gelöscht…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Was die &amp;Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>&amp;Bericht für den Support speichern…</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>Über Lead&amp;Desk</translation>
    </message>
    <message>
        <source>LeadDesk files</source>
        <translation>LeadDesk-Dateien</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Laden</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>{name} is at the desk.</source>
        <translation>{name} sitzt jetzt hier.</translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation>Textgröße {size} %</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Bericht für den Support</translation>
    </message>
    <message>
        <source>LeadDesk met an error that it did not expect. What you did before is saved; what you did last was either saved whole or not at all. You can go on working.</source>
        <translation>In LeadDesk ist ein unerwarteter Fehler aufgetreten. Alles davor ist gespeichert; Ihr letzter Schritt wurde entweder ganz oder gar nicht gespeichert. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds no names, addresses or amounts, and is sent nowhere:</source>
        <translation>Dieser Bericht hilft, den Fehler zu beheben. Er enthält keine Namen, Adressen oder Beträge und wird nirgendwohin gesendet:</translation>
    </message>
    <message>
        <source>What LeadDesk knows of itself, without names, addresses or amounts. It is sent nowhere:</source>
        <translation>Was LeadDesk über sich selbst weiß, ohne Namen, Adressen oder Beträge. Es wird nirgendwohin gesendet:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>Write what happened…</source>
        <translation>Aktivität notieren…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Mit allen</translation>
    </message>
    <message>
        <source>from import: {file}</source>
        <translation>aus Import: {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, für jede Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, für Adressbücher</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Geben Sie an, wohin die Datei soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln Zeile nach {file} geschrieben</numerusform>
            <numerusform>%Ln Zeilen nach {file} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {files}.</source>
        <translation>Dazu: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation>
            <numerusform>%Ln Text war zu lang für eine Zelle und wurde gekürzt.</numerusform>
            <numerusform>%Ln Texte waren zu lang für eine Zelle und wurden gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Angehalten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>What changed since {month} was closed</source>
        <translation>Was sich seit dem Abschluss von {month} geändert hat</translation>
    </message>
    <message>
        <source>{month} is not closed yet: its sales can change.</source>
        <translation>{month} ist noch nicht abgeschlossen: Die Verkäufe können sich noch ändern.</translation>
    </message>
    <message>
        <source>{count} of {total} rows</source>
        <translation>{count} von {total} Zeilen</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>Die aktuelle Ansicht</translation>
    </message>
    <message>
        <source>The whole file, everything in it</source>
        <translation>Die ganze Datei mit allem Inhalt</translation>
    </message>
    <message>
        <source>Spreadsheets, in {language}</source>
        <translation>Tabellenkalkulation, {language}</translation>
    </message>
    <message>
        <source>LeadDesk: read again without loss</source>
        <translation>LeadDesk: ohne Verlust wieder einlesbar</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Firmen</translation>
    </message>
    <message>
        <source>All stakeholders</source>
        <translation>Alle Ansprechpersonen</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Alle Verkäufe</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>firmen</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>ansprechpersonen</translation>
    </message>
    <message>
        <source>Print this lead</source>
        <translation>Diesen Interessenten drucken</translation>
    </message>
    <message>
        <source>Print these leads</source>
        <translation>Diese Interessenten drucken</translation>
    </message>
    <message>
        <source>Print these accounts</source>
        <translation>Diese Firmen drucken</translation>
    </message>
    <message>
        <source>Print these sales</source>
        <translation>Diese Verkäufe drucken</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation>Diesen Bericht drucken</translation>
    </message>
    <message>
        <source>Print what is kept</source>
        <translation>Gespeichertes drucken</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>Angehalten; es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>verkäufe</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>interessent</translation>
    </message>
    <message>
        <source>In the language of its &amp;reader</source>
        <translation>In der &amp;Sprache des Empfängers</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Das Diagramm wurde kopiert.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanaele</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>Diagramm als Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>Diagramm &amp;kopieren</translation>
    </message>
    <message>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>„{file}“ konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>whole-file</source>
        <translation>gesamte-datei</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>interessenten</translation>
    </message>
    <message>
        <source>since-{month}</source>
        <translation>seit-{month}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>Zu wem gehören sie?</translation>
    </message>
    <message>
        <source>Say which channel they are of, and perhaps whose. It is kept, and holds for later files too.</source>
        <translation>Geben Sie an, zu welchem Kanal sie gehören und, wenn Sie möchten, zu wem. Das wird gespeichert und gilt auch für spätere Dateien.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Campaign or name</source>
        <translation>Kampagne oder Name</translation>
    </message>
    <message>
        <source>Code or tag</source>
        <translation>Code oder Schlagwort</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Channel of “{value}”</source>
        <translation>Kanal von „{value}“</translation>
    </message>
    <message>
        <source>Campaign or name of “{value}”</source>
        <translation>Kampagne oder Name von „{value}“</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>History of the lead</source>
        <translation>Verlauf des Interessenten</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Dies rückgängig machen</translation>
    </message>
    <message>
        <source>Take back the others</source>
        <translation>Übrige zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>A name, a page, or what to do</source>
        <translation>Name, Seite oder was zu tun ist</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Tab take over    Esc close</source>
        <translation>↑ ↓ wählen    Tab übernehmen    Esc schließen</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ wählen    Enter öffnen    Esc schließen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>On one contact</source>
        <translation>Nur ein Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Interessent</numerusform>
            <numerusform>%Ln Interessenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all leads with “{text}”</source>
        <translation>Alle Interessenten mit „{text}“ zeigen</translation>
    </message>
    <message>
        <source>New lead “{name}”</source>
        <translation>Neuer Interessent „{name}“</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>„{name}“ angelegt</translation>
    </message>
    <message>
        <source>Contact “{name}” added</source>
        <translation>Kontakt „{name}“ angelegt</translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation>„{name}“ geändert</translation>
    </message>
    <message>
        <source>“{name}” moved to “{stage}”</source>
        <translation>„{name}“ nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>“{name}” is won</source>
        <translation>„{name}“ ist gewonnen</translation>
    </message>
    <message>
        <source>“{name}” is lost</source>
        <translation>„{name}“ ist verloren</translation>
    </message>
    <message>
        <source>“{name}” is open again</source>
        <translation>„{name}“ ist wieder offen</translation>
    </message>
    <message>
        <source>“{name}” is on the board</source>
        <translation>„{name}“ ist auf dem Board</translation>
    </message>
    <message>
        <source>“{name}” is there again</source>
        <translation>„{name}“ ist wieder da</translation>
    </message>
    <message>
        <source>View “{name}” kept</source>
        <translation>Ansicht „{name}“ gemerkt</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>Ansicht „{name}“ geändert</translation>
    </message>
    <message>
        <source>View “{old}” is called “{name}” now</source>
        <translation>Die Ansicht „{old}“ heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>Ansicht „{name}“ entfernt</translation>
    </message>
    <message>
        <source>View “{name}” moved</source>
        <translation>Ansicht „{name}“ verschoben</translation>
    </message>
    <message>
        <source>“{name}” tagged with “{tag}”</source>
        <translation>„{name}“ mit „{tag}“ gekennzeichnet</translation>
    </message>
    <message>
        <source>Tag “{tag}” taken off “{name}”</source>
        <translation>Schlagwort „{tag}“ von „{name}“ entfernt</translation>
    </message>
    <message>
        <source>Field “{name}” moved</source>
        <translation>Feld „{name}“ verschoben</translation>
    </message>
    <message>
        <source>Field “{name}” made of an imported column</source>
        <translation>Feld „{name}“ aus einer importierten Spalte angelegt</translation>
    </message>
    <message>
        <source>“{field}” of “{name}” set</source>
        <translation>„{field}“ von „{name}“ gesetzt</translation>
    </message>
    <message>
        <source>New lead for “{name}” added</source>
        <translation>Neuer Interessent für „{name}“ angelegt</translation>
    </message>
    <message>
        <source>Winning back “{name}” begun</source>
        <translation>Rückgewinnung von „{name}“ begonnen</translation>
    </message>
    <message>
        <source>Remedy for “{name}” recorded</source>
        <translation>Wiedergutmachung für „{name}“ erfasst</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>„{name}“ wird behalten</translation>
    </message>
    <message>
        <source>{count} leads are kept</source>
        <translation>{count} Interessenten werden behalten</translation>
    </message>
    <message>
        <source>Consent of “{name}” recorded</source>
        <translation>Einwilligung von „{name}“ eingetragen</translation>
    </message>
    <message>
        <source>Task “{title}” planned</source>
        <translation>Aufgabe „{title}“ geplant</translation>
    </message>
    <message>
        <source>{count} tasks planned for “{name}”</source>
        <translation>{count} Aufgaben für „{name}“ geplant</translation>
    </message>
    <message>
        <source>Task “{title}” done</source>
        <translation>Aufgabe „{title}“ erledigt</translation>
    </message>
    <message>
        <source>Task “{title}” done, the call noted</source>
        <translation>Aufgabe „{title}“ erledigt, Anruf notiert</translation>
    </message>
    <message>
        <source>Task “{title}” done, the meeting noted</source>
        <translation>Aufgabe „{title}“ erledigt, Treffen notiert</translation>
    </message>
    <message>
        <source>Task “{title}” deleted</source>
        <translation>Aufgabe „{title}“ gelöscht</translation>
    </message>
    <message>
        <source>Task “{title}” put off</source>
        <translation>Aufgabe „{title}“ verschoben</translation>
    </message>
    <message>
        <source>Task “{title}” changed</source>
        <translation>Aufgabe „{title}“ geändert</translation>
    </message>
    <message>
        <source>Document “{document}” kept with “{name}”</source>
        <translation>Dokument „{document}“ bei „{name}“ abgelegt</translation>
    </message>
    <message>
        <source>{count} documents kept with “{name}”</source>
        <translation>{count} Dokumente bei „{name}“ abgelegt</translation>
    </message>
    <message>
        <source>Document “{document}” renamed</source>
        <translation>Dokument „{document}“ umbenannt</translation>
    </message>
    <message>
        <source>Document “{document}” removed</source>
        <translation>Dokument „{document}“ entfernt</translation>
    </message>
    <message>
        <source>Templates to begin with added</source>
        <translation>Vorlagen zum Anfangen hinzugefügt</translation>
    </message>
    <message>
        <source>Template “{name}” moved</source>
        <translation>Vorlage „{name}“ verschoben</translation>
    </message>
    <message>
        <source>Template “{name}” added</source>
        <translation>Vorlage „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Template “{name}” changed</source>
        <translation>Vorlage „{name}“ geändert</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation>Vorlage „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Entry of “{name}” changed</source>
        <translation>Eintrag zu „{name}“ geändert</translation>
    </message>
    <message>
        <source>Entry of “{name}” deleted</source>
        <translation>Eintrag zu „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Task “{title}” is open again</source>
        <translation>Aufgabe „{title}“ ist wieder offen</translation>
    </message>
    <message>
        <source>“{title}” done, “{next}” planned</source>
        <translation>„{title}“ erledigt, „{next}“ geplant</translation>
    </message>
    <message>
        <source>“{title}” done and noted, “{next}” planned</source>
        <translation>„{title}“ erledigt und notiert, „{next}“ geplant</translation>
    </message>
    <message>
        <source>Noted for “{name}”</source>
        <translation>Für „{name}“ eingetragen</translation>
    </message>
    <message>
        <source>Sale to “{name}” recorded</source>
        <translation>Verkauf an „{name}“ erfasst</translation>
    </message>
    <message>
        <source>“{name}” is won, the sale recorded</source>
        <translation>„{name}“ ist gewonnen, der Verkauf erfasst</translation>
    </message>
    <message>
        <source>Sale “{number}” changed</source>
        <translation>Verkauf „{number}“ geändert</translation>
    </message>
    <message>
        <source>Sale “{number}” credited</source>
        <translation>Verkauf „{number}“ gutgeschrieben</translation>
    </message>
    <message>
        <source>Sale “{number}” deleted</source>
        <translation>Verkauf „{number}“ gelöscht</translation>
    </message>
    <message>
        <source>Sale “{number}” marked as paid</source>
        <translation>Verkauf „{number}“ als bezahlt markiert</translation>
    </message>
    <message>
        <source>Part payment of “{number}” recorded</source>
        <translation>Teilzahlung zu „{number}“ erfasst</translation>
    </message>
    <message>
        <source>Refund of “{number}” recorded</source>
        <translation>Erstattung zu „{number}“ erfasst</translation>
    </message>
    <message>
        <source>Payment of “{number}” removed</source>
        <translation>Zahlung zu „{number}“ entfernt</translation>
    </message>
    <message>
        <source>Month {month} closed</source>
        <translation>Monat {month} abgeschlossen</translation>
    </message>
    <message>
        <source>Month {month} is open again</source>
        <translation>Monat {month} ist wieder offen</translation>
    </message>
    <message>
        <source>{count} leads moved to “{stage}”</source>
        <translation>{count} Interessenten nach „{stage}“ verschoben</translation>
    </message>
    <message>
        <source>{count} leads are open again</source>
        <translation>{count} Interessenten sind wieder offen</translation>
    </message>
    <message>
        <source>{count} leads deleted</source>
        <translation>{count} Interessenten gelöscht</translation>
    </message>
    <message>
        <source>{count} leads tagged with “{tag}”</source>
        <translation>{count} Interessenten mit „{tag}“ gekennzeichnet</translation>
    </message>
    <message>
        <source>{count} leads assigned to “{owner}”</source>
        <translation>{count} Interessenten „{owner}“ zugewiesen</translation>
    </message>
    <message>
        <source>{count} leads changed</source>
        <translation>{count} Interessenten geändert</translation>
    </message>
    <message>
        <source>{count} leads assigned to nobody</source>
        <translation>Zuständigkeit für {count} Interessenten entfernt</translation>
    </message>
    <message>
        <source>Account “{name}” added</source>
        <translation>Firma „{name}“ angelegt</translation>
    </message>
    <message>
        <source>Account “{name}” changed</source>
        <translation>Firma „{name}“ geändert</translation>
    </message>
    <message>
        <source>Account “{name}” deleted</source>
        <translation>Firma „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>“{name}” added to “{account}”</source>
        <translation>„{name}“ bei „{account}“ angelegt</translation>
    </message>
    <message>
        <source>“{name}” has left the account</source>
        <translation>„{name}“ hat die Firma verlassen</translation>
    </message>
    <message>
        <source>“{name}” is at the account again</source>
        <translation>„{name}“ ist wieder bei der Firma</translation>
    </message>
    <message>
        <source>“{name}” moved to the account “{account}”</source>
        <translation>„{name}“ ist jetzt bei der Firma „{account}“</translation>
    </message>
    <message>
        <source>{count} accounts merged into “{name}”</source>
        <translation>{count} Firmen mit „{name}“ zusammengeführt</translation>
    </message>
    <message>
        <source>Account of “{company}” made</source>
        <translation>Firma „{company}“ angelegt</translation>
    </message>
    <message>
        <source>{count} people added to “{account}”</source>
        <translation>{count} Personen zu „{account}“ hinzugefügt</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message>
        <source>“{other}” merged into “{name}”</source>
        <translation>„{other}“ mit „{name}“ zusammengeführt</translation>
    </message>
    <message>
        <source>{count} leads merged into “{name}”</source>
        <translation>{count} Interessenten mit „{name}“ zusammengeführt</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are kept apart</source>
        <translation>„{name}“ und „{other}“ bleiben getrennt</translation>
    </message>
    <message>
        <source>{count} leads are kept apart</source>
        <translation>{count} Interessenten bleiben getrennt</translation>
    </message>
    <message>
        <source>{count} accounts are kept apart</source>
        <translation>{count} Firmen bleiben getrennt</translation>
    </message>
    <message>
        <source>“{person}” is on the committee of “{name}”</source>
        <translation>„{person}“ in den Entscheiderkreis von „{name}“ aufgenommen</translation>
    </message>
    <message>
        <source>“{person}” taken off the committee of “{name}”</source>
        <translation>„{person}“ aus dem Entscheiderkreis von „{name}“ genommen</translation>
    </message>
    <message>
        <source>Channel “{name}” added</source>
        <translation>Kanal „{name}“ angelegt</translation>
    </message>
    <message>
        <source>Channel “{name}” changed</source>
        <translation>Kanal „{name}“ geändert</translation>
    </message>
    <message>
        <source>Campaign “{name}” added</source>
        <translation>Kampagne „{name}“ angelegt</translation>
    </message>
    <message>
        <source>Campaign “{name}” changed</source>
        <translation>Kampagne „{name}“ geändert</translation>
    </message>
    <message>
        <source>Rules for channels changed</source>
        <translation>Regeln für Kanäle geändert</translation>
    </message>
    <message>
        <source>Costs of “{channel}” recorded</source>
        <translation>Kosten von „{channel}“ eingetragen</translation>
    </message>
    <message>
        <source>Costs of {month} recorded</source>
        <translation>Kosten für {month} eingetragen</translation>
    </message>
    <message>
        <source>Costs of {day} recorded</source>
        <translation>Kosten für {day} eingetragen</translation>
    </message>
    <message>
        <source>Costs of “{channel}” deleted</source>
        <translation>Kosten von „{channel}“ gelöscht</translation>
    </message>
    <message>
        <source>Visits from “{channel}” recorded</source>
        <translation>Besuche über „{channel}“ eingetragen</translation>
    </message>
    <message>
        <source>Visits from “{channel}” deleted</source>
        <translation>Besuche über „{channel}“ gelöscht</translation>
    </message>
    <message>
        <source>Stage “{name}” added</source>
        <translation>Phase „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Stage “{name}” changed</source>
        <translation>Phase „{name}“ geändert</translation>
    </message>
    <message>
        <source>Stage “{old}” is called “{name}” now</source>
        <translation>Die Phase „{old}“ heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>Stage “{name}” moved</source>
        <translation>Phase „{name}“ verschoben</translation>
    </message>
    <message>
        <source>Stage “{name}” archived</source>
        <translation>Phase „{name}“ archiviert</translation>
    </message>
    <message>
        <source>Stage “{name}” is in use again</source>
        <translation>Die Phase „{name}“ ist wieder in Gebrauch</translation>
    </message>
    <message>
        <source>Stage “{other}” merged into “{name}”</source>
        <translation>Phase „{other}“ in „{name}“ zusammengeführt</translation>
    </message>
    <message>
        <source>Pipeline “{name}” added</source>
        <translation>Verkaufsprozess „{name}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Pipeline “{old}” is called “{name}” now</source>
        <translation>Der Verkaufsprozess „{old}“ heißt jetzt „{name}“</translation>
    </message>
    <message>
        <source>Pipeline “{name}” moved</source>
        <translation>Verkaufsprozess „{name}“ verschoben</translation>
    </message>
    <message>
        <source>Pipeline “{other}” merged into “{name}”</source>
        <translation>Verkaufsprozess „{other}“ in „{name}“ zusammengeführt</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived</source>
        <translation>Verkaufsprozess „{name}“ archiviert</translation>
    </message>
    <message>
        <source>Pipeline “{name}” is in use again</source>
        <translation>Der Verkaufsprozess „{name}“ ist wieder in Gebrauch</translation>
    </message>
    <message>
        <source>“{field}” of {count} leads set</source>
        <translation>„{field}“ von {count} Interessenten gesetzt</translation>
    </message>
    <message>
        <source>A field of your own stands in the lead panel, in searches, in exports and in imports. Search for it by its key, such as {example}.</source>
        <translation>Ein eigenes Feld steht bei jedem Interessenten, in Suchen, Exporten und Importen. Gesucht wird mit seinem Schlüssel, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Neues Feld…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) hold something in this field. Deleting it can be undone.</source>
        <translation>
            <numerusform>%Ln Interessent hat einen Wert in diesem Feld. Das Löschen lässt sich rückgängig machen.</numerusform>
            <numerusform>%Ln Interessenten haben einen Wert in diesem Feld. Das Löschen lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” added</source>
        <translation>Feld „{name}“ angelegt</translation>
    </message>
    <message>
        <source>Field “{name}” changed</source>
        <translation>Feld „{name}“ geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) held something in it.</source>
        <translation>
            <numerusform>%Ln Interessent hatte darin einen Wert.</numerusform>
            <numerusform>%Ln Interessenten hatten darin einen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” deleted</source>
        <translation>Feld „{name}“ gelöscht</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed</source>
        <translation>Einstellung „{setting}“ geändert</translation>
    </message>
    <message>
        <source>Preset “{title}” saved</source>
        <translation>Vorlage „{title}“ gespeichert</translation>
    </message>
    <message>
        <source>Preset “{title}” removed</source>
        <translation>Vorlage „{title}“ entfernt</translation>
    </message>
    <message>
        <source>{files} imported</source>
        <translation>{files} importiert</translation>
    </message>
    <message>
        <source>The sample shop is ready</source>
        <translation>Der Beispielladen ist fertig</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) edited since stayed as they are</source>
        <translation>
            <numerusform>%Ln inzwischen bearbeitete Zeile wurde nicht verändert</numerusform>
            <numerusform>%Ln inzwischen bearbeitete Zeilen wurden nicht verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>For you, at this computer</source>
        <translation>Für Sie, an diesem Computer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Nothing moves on screen</source>
        <translation>Keine Animationen</translation>
    </message>
    <message>
        <source>This desktop has no place for reminders.</source>
        <translation>Dieser Desktop hat keinen Platz für Erinnerungen.</translation>
    </message>
    <message>
        <source>For this file, and everybody who uses it</source>
        <translation>Für diese Datei und alle, die sie nutzen</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Privatkunden (B2C)</translation>
    </message>
    <message>
        <source>Firms (B2B)</source>
        <translation>Firmen (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>You sell to</source>
        <translation>Sie verkaufen an</translation>
    </message>
    <message>
        <source>Review lost leads after, months</source>
        <translation>Verlorene Interessenten prüfen nach, Monate</translation>
    </message>
    <message>
        <source>Margin of sales without a known cost, %</source>
        <translation>Marge von Verkäufen ohne bekannte Kosten, %</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Leer: nicht bekannt</translation>
    </message>
    <message>
        <source>Empty: never</source>
        <translation>Leer: nie</translation>
    </message>
    <message>
        <source>Remind of tasks outside the window</source>
        <translation>An Aufgaben auch außerhalb des Fensters erinnern</translation>
    </message>
    <message>
        <source>As messages name it</source>
        <translation>Wie es in Nachrichten steht</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views of accounts</source>
        <translation>Ansichten der Firmen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>Niemand sitzt hier</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Wer hier sitzt</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Suchen, Befehl…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Nur zum Ansehen</translation>
    </message>
    <message>
        <source>Everything is saved as you do it, in {file}</source>
        <translation>Alles wird sofort gespeichert, in {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Strg Umschalt Z</translation>
    </message>
    <message>
        <source>{percent} done; what you do meanwhile waits its turn</source>
        <translation>{percent} erledigt; was Sie inzwischen tun, folgt danach</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Say it once, and LeadDesk knows which channel they came by, in this file and in later ones.</source>
        <translation>Geben Sie es einmal an, und LeadDesk weiß, über welchen Kanal sie kamen, in dieser Datei und in späteren.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Sort them out…</source>
        <translation>Zuordnen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Enter costs…</source>
        <translation>Kosten eintragen…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What next: say what your channels cost, and Channels shows which ones pay.</source>
        <translation>Wie weiter? Tragen Sie ein, was Ihre Kanäle kosten; unter „Kanäle“ sehen Sie dann, welche sich lohnen.</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Working; what you do meanwhile waits its turn</source>
        <translation>Es wird gearbeitet; was Sie inzwischen tun, folgt danach</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Alle Interessenten</translation>
    </message>
    <message>
        <source>No talk for 30 days</source>
        <translation>30 Tage nicht gesprochen</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Diesen Monat gewonnen</translation>
    </message>
    <message>
        <source>Unhappy customers</source>
        <translation>Unzufriedene Kunden</translation>
    </message>
    <message>
        <source>Whom do you sell to?</source>
        <translation>An wen verkaufen Sie?</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>A made-up shop, in a file of its own</source>
        <translation>Ein erfundener Laden, in einer eigenen Datei</translation>
    </message>
    <message>
        <source>Bring my files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Exports of your shop or another tool, or a spreadsheet</source>
        <translation>Exporte aus Shop oder anderem Programm oder eine Tabelle</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Add your first lead by hand</source>
        <translation>Den ersten Interessenten selbst anlegen</translation>
    </message>
    <message>
        <source>One decides, often today</source>
        <translation>Entscheiden oft sofort</translation>
    </message>
    <message>
        <source>People</source>
        <comment>private customers</comment>
        <translation>Privatkunden</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Several decide together</source>
        <translation>Entscheiden gemeinsam</translation>
    </message>
    <message>
        <source>You can change this later</source>
        <translation>Später änderbar</translation>
    </message>
    <message>
        <source>Enter shows all of it, F2 changes it, Delete deletes it</source>
        <translation>Eingabe zeigt alles, F2 ändert, Entf löscht</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Open LeadDesk</source>
        <translation>LeadDesk öffnen</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>Vorhandene Datei öffnen…</translation>
    </message>
    <message>
        <source>It is kept in {file}</source>
        <translation>Gespeichert in {file}</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Die Datei wird angelegt…</translation>
    </message>
    <message>
        <source>Welcome to LeadDesk</source>
        <translation>Willkommen bei LeadDesk</translation>
    </message>
    <message>
        <source>Two minutes, no account. Everything stays in one file on this computer.</source>
        <translation>Zwei Minuten, ohne Anmeldung. Alles bleibt in einer Datei auf diesem PC.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of LeadDesk; choose one of {languages}.</source>
        <translation>„{language}“ ist keine Sprache von LeadDesk; wählen Sie eine von: {languages}.</translation>
    </message>
    <message>
        <source>DISPLAY is “{display}”, which names no screen; it is like :0.</source>
        <translation>DISPLAY ist „{display}“ und nennt keinen Bildschirm; richtig wäre etwa :0.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; DISPLAY has to name one that does.</source>
        <translation>Der Bildschirm {display} antwortet nicht; DISPLAY muss einen nennen, der antwortet.</translation>
    </message>
    <message>
        <source>The screen {display} refuses to show a window of this user ({reason}).</source>
        <translation>Der Bildschirm {display} zeigt kein Fenster dieses Benutzers ({reason}).</translation>
    </message>
    <message>
        <source>There is no account “{name}”; make it on the page of accounts first.</source>
        <translation>Es gibt keine Firma „{name}“; legen Sie sie zuerst auf der Seite „Firmen“ an.</translation>
    </message>
    <message>
        <source>“{name}” names no company, or is at an account already.</source>
        <translation>„{name}“ nennt keine Firma oder gehört schon zu einer.</translation>
    </message>
    <message>
        <source>Make an account of “{company}”</source>
        <translation>Firma „{company}“ anlegen</translation>
    </message>
    <message>
        <source>Choose another lead</source>
        <translation>Andere Verkaufschance wählen</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Noch keine Chance</translation>
    </message>
    <message>
        <source>Nothing is lost: it is shown with the lead.</source>
        <translation>Nichts geht verloren: Es steht beim Interessenten.</translation>
    </message>
    <message>
        <source>{count} of {total} matched</source>
        <translation>{count} von {total} zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Field of column “{column}”</source>
        <translation>Feld der Spalte „{column}“</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{example} · known by its values</source>
        <translation>{example} · an den Werten erkannt</translation>
    </message>
    <message>
        <source>{name} – problems</source>
        <translation>{name} – Probleme</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Problemzeilen speichern</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>was nicht stimmt</translation>
    </message>
    <message>
        <source>{rows} saved in {file}. Mend them there, and import that file.</source>
        <translation>{rows} in {file} gespeichert. Korrigieren Sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Exports of your shop, newsletter, CRM or ads, spreadsheets and address cards; several at once. Nothing is written before you have seen what becomes of it.</source>
        <translation>Exporte aus Shop, Newsletter, CRM oder Werbekonto, Tabellen und Visitenkarten; auch mehrere auf einmal. Es wird nichts geschrieben, bevor Sie gesehen haben, was daraus wird.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Tables and address cards</source>
        <translation>Tabellen und Visitenkarten</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Dateien für den Import wählen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>Match on</source>
        <translation>Abgleich über</translation>
    </message>
    <message>
        <source>Rows become</source>
        <translation>Zeilen werden</translation>
    </message>
    <message>
        <source>New leads go to</source>
        <translation>Neue Interessenten in</translation>
    </message>
    <message>
        <source>Read as you answered on {day}</source>
        <translation>Gelesen wie am {day} beantwortet</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>Leads on the board</source>
        <translation>Interessenten auf dem Board</translation>
    </message>
    <message>
        <source>Contacts, on no board</source>
        <translation>Kontakte, auf keinem Board</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>The fitting pipeline</source>
        <translation>Passender Verkaufsprozess</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{count} rows a second</source>
        <translation>{count} Zeilen je Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>{result}, line {line}</source>
        <translation>{result}, Zeile {line}</translation>
    </message>
    <message>
        <source>{column}: {old} becomes {new}</source>
        <translation>{column}: aus {old} wird {new}</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one row</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>one row</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>one row</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>one row</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>one row</comment>
        <translation>Mehrdeutig</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>{count} of {total} rows are listed: the first of each result.</source>
        <translation>{count} von {total} Zeilen stehen hier: von jedem Ergebnis die ersten.</translation>
    </message>
    <message>
        <source>The first {count} of {total} are listed.</source>
        <translation>Hier stehen die ersten {count} von {total}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Only groups with a lead of this import are shown.</source>
        <translation>Gezeigt werden nur Gruppen mit einem Interessenten aus diesem Import.</translation>
    </message>
    <message>
        <source>Show all duplicates</source>
        <translation>Alle Dubletten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{count} group(s)</source>
        <translation>
            <numerusform>{count} Gruppe</numerusform>
            <numerusform>{count} Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>Interessenten werden geprüft…</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same e-mail address, phone number or VAT id, and for names that are alike in one city, postal code or company. While you type and after an import it looks again.</source>
        <translation>LeadDesk hat nach gleichen E-Mail-Adressen, Telefonnummern und USt-IdNr. gesucht und nach ähnlichen Namen im selben Ort, mit derselben PLZ oder Firma. Beim Tippen und nach jedem Import wird wieder gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln account(s)</source>
        <translation>
            <numerusform>%Ln Firma zusammenführen</numerusform>
            <numerusform>%Ln Firmen zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <comment>account</comment>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <comment>account</comment>
        <translation>Die anderen sind nicht dieselbe</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <comment>account</comment>
        <translation>Nur Sie sagen, dass es dieselbe ist</translation>
    </message>
    <message>
        <source>People, leads, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Personen, Interessenten, Aufgaben, Aktivitäten, Dokumente und Schlagwörter von allen bleiben. Nicht gewählte Werte kommen in die Notizen. Es ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Looking through the accounts…</source>
        <translation>Firmen werden geprüft…</translation>
    </message>
    <message>
        <source>No company is there twice</source>
        <translation>Keine Firma ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same VAT id, phone number, website or e-mail domain, and for names that are the same or alike without GmbH, Srl, AB, B.V. and the like.</source>
        <translation>LeadDesk suchte nach gleicher USt-IdNr., Telefonnummer, Website oder E-Mail-Domain und nach Namen, die ohne GmbH, KG, Srl, AB und dergleichen gleich oder ähnlich sind.</translation>
    </message>
    <message>
        <source>Not all accounts were looked at. Nothing was changed.</source>
        <translation>Es wurden nicht alle Firmen geprüft. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only groups with an account of this import are shown.</source>
        <translation>Gezeigt werden nur Gruppen mit einer Firma aus diesem Import.</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>Niemand ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>Not all leads were looked at. Nothing was changed.</source>
        <translation>Es wurden nicht alle Interessenten geprüft. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Weitere Datei importieren…</translation>
    </message>
    <message>
        <source>The whole import is one step in History and can be undone weeks later.</source>
        <translation>Der ganze Import ist ein Schritt unter „Änderungen“ und auch Wochen später rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. The whole import is one step in History and can be undone weeks later.</source>
        <translation>Geschrieben wird erst, wenn Sie importieren. Der ganze Import ist ein Schritt unter „Änderungen“ und auch Wochen später rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln problem row(s)…</source>
        <translation>
            <numerusform>%Ln Problemzeile speichern…</numerusform>
            <numerusform>%Ln Problemzeilen speichern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make fields of %Ln further column(s)…</source>
        <translation>
            <numerusform>Aus %Ln weiteren Spalte ein Feld machen…</numerusform>
            <numerusform>Aus %Ln weiteren Spalten Felder machen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln Frage offen</numerusform>
            <numerusform>%Ln Fragen offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above, and what comes of the file is shown here.</source>
        <translation>Beantworten Sie die Frage oben, dann steht hier, was aus der Datei wird.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Ansprechpersonen</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Interessenten importieren</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Firmen importieren</translation>
    </message>
    <message>
        <source>Import stakeholders</source>
        <translation>Ansprechpersonen importieren</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Verkäufe importieren</translation>
    </message>
    <message>
        <source>Import costs</source>
        <translation>Kosten importieren</translation>
    </message>
    <message>
        <source>Import visits</source>
        <translation>Besuche importieren</translation>
    </message>
    <message>
        <source>Id, e-mail, then phone</source>
        <translation>ID, E-Mail, dann Telefon</translation>
    </message>
    <message>
        <source>Id only</source>
        <translation>Nur ID</translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation>Nur E-Mail</translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation>Nur Telefon</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Nur Name</translation>
    </message>
    <message>
        <source>Nothing: all are new</source>
        <translation>Nichts: alle sind neu</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Make a field</source>
        <translation>Feld daraus machen</translation>
    </message>
    <message>
        <source>It has more than {count} different values: too many to choose from.</source>
        <translation>Sie hat mehr als {count} verschiedene Werte: zu viele für eine Auswahl.</translation>
    </message>
    <message>
        <source>None of its values is of this type.</source>
        <translation>Keiner ihrer Werte ist von dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) get a value.</source>
        <translation>
            <numerusform>%Ln Interessent bekommt einen Wert.</numerusform>
            <numerusform>%Ln Interessenten bekommen einen Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln Wert passt nicht und bleibt bei den weiteren Angaben: {some}</numerusform>
            <numerusform>%Ln Werte passen nicht und bleiben bei den weiteren Angaben: {some}</numerusform>
        </translation>
    </message>
    <message>
        <source>To choose from: {words}</source>
        <translation>Zur Auswahl: {words}</translation>
    </message>
    <message>
        <source>Times of day are left out.</source>
        <translation>Uhrzeiten entfallen.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways. Which one is it?</source>
        <translation>„{value}“ lässt sich auf zwei Arten lesen. Was gilt?</translation>
    </message>
    <message>
        <source>It mixes orders of day and month. Which one holds?</source>
        <translation>Tag und Monat stehen mal so, mal so. Was gilt?</translation>
    </message>
    <message>
        <source>It mixes decimal commas and points. Which one holds?</source>
        <translation>Dezimalkomma und Dezimalpunkt sind gemischt. Was gilt?</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Buyer’s first name</source>
        <translation>Vorname des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s last name</source>
        <translation>Nachname des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s e-mail</source>
        <translation>E-Mail des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Telefon des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s company</source>
        <translation>Firma des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s street</source>
        <translation>Straße des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s city</source>
        <translation>Ort des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s postal code</source>
        <translation>PLZ des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s region</source>
        <translation>Bundesland des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s country</source>
        <translation>Land des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s consent</source>
        <translation>Einwilligung des Käufers</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>USt nach Satz</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Credited document, by its id</source>
        <translation>Gutgeschriebener Beleg, nach seiner ID</translation>
    </message>
    <message>
        <source>Credited document</source>
        <translation>Gutgeschriebener Beleg</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>e-mails that were written</source>
        <translation>geschriebene E-Mails</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>why deals were lost</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>leads older than 90 days</source>
        <translation>Interessenten, die älter als 90 Tage sind</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Keep as further details</source>
        <translation>Als weitere Angaben behalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this file written in UTF-16?</source>
        <translation>Ist diese Datei in UTF-16 geschrieben?</translation>
    </message>
    <message>
        <source>Its letters are not in UTF-8, which is usual.</source>
        <translation>Ihre Zeichen sind nicht wie üblich in UTF-8.</translation>
    </message>
    <message>
        <source>The letters of this file are not in UTF-8. Should this be “{text}”?</source>
        <translation>Die Zeichen dieser Datei sind nicht in UTF-8. Soll das „{text}“ heißen?</translation>
    </message>
    <message>
        <source>Then it was written in Windows-1252, as older programs do.</source>
        <translation>Dann wurde sie in Windows-1252 geschrieben, wie bei älteren Programmen üblich.</translation>
    </message>
    <message>
        <source>LeadDesk never guesses. The answer holds for the whole file, and is kept for files of this kind.</source>
        <translation>LeadDesk rät nie. Die Antwort gilt für die ganze Datei und wird für Dateien dieser Art gespeichert.</translation>
    </message>
    <message>
        <source>What a file of {title} does not hold: {things}.</source>
        <translation>Nicht enthalten in Dateien der Art „{title}“: {things}.</translation>
    </message>
    <message>
        <source>Column “{column}”: does {value} mean {one} or {other}?</source>
        <translation>Spalte „{column}“: Heißt {value} {one} oder {other}?</translation>
    </message>
    <message>
        <source>the history of stages</source>
        <translation>der Verlauf der Phasen</translation>
    </message>
    <message>
        <source>the cost of the goods</source>
        <translation>der Wareneinsatz</translation>
    </message>
    <message>
        <source>Column “{column}” mixes orders of day and month. Which one holds?</source>
        <translation>Die Spalte „{column}“ mischt die Reihenfolge von Tag und Monat. Welche gilt?</translation>
    </message>
    <message>
        <source>Column “{column}” mixes decimal commas and points. Which one holds?</source>
        <translation>Die Spalte „{column}“ mischt Dezimalkomma und Dezimalpunkt. Was gilt?</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Wie gelesen wurde</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Interessenten zeigen</translation>
    </message>
    <message>
        <source>{rows} stayed as they are: {names}</source>
        <translation>{rows} nicht zurückgenommen: {names}</translation>
    </message>
    <message>
        <source>{rows} would stay as they are: {names}</source>
        <translation>{rows} nicht zurückzunehmen: {names}</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>{count} gelesen</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} unverändert</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>{count} mit Problem</translation>
    </message>
    <message>
        <source>Known as {name}.</source>
        <translation>Erkannt als {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Importieren: %Ln Änderung</numerusform>
            <numerusform>Importieren: %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {new} new, {changes}</source>
        <translation>Importieren: {new} neu, {changes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importieren: {what}</translation>
    </message>
    <message>
        <source>Import {what} and {last}</source>
        <translation>Importieren: {what} und {last}</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} neu</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation>nichts musste geändert werden</translation>
    </message>
    <message>
        <source>Done: {what}. Undo at any time under History.</source>
        <translation>Fertig: {what}. Jederzeit unter „Änderungen“ rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a problem</source>
        <translation>
            <numerusform>%Ln Zeile mit Problem</numerusform>
            <numerusform>%Ln Zeilen mit Problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>{file} (no rows)</source>
        <translation>{file} (keine Zeilen)</translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>Weggelassen: {rows}.</translation>
    </message>
    <message>
        <source>Without rows, and so left out: {files}.</source>
        <translation>Ohne Zeilen und deshalb ausgelassen: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Firma</numerusform>
            <numerusform>%Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder(s)</source>
        <translation>
            <numerusform>%Ln Ansprechperson</numerusform>
            <numerusform>%Ln Ansprechpersonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln Verkauf</numerusform>
            <numerusform>%Ln Verkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of costs</source>
        <translation>
            <numerusform>%Ln Zeile Kosten</numerusform>
            <numerusform>%Ln Zeilen Kosten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of visits</source>
        <translation>
            <numerusform>%Ln Zeile Besuche</numerusform>
            <numerusform>%Ln Zeilen Besuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importieren: %Ln Zeile</numerusform>
            <numerusform>Importieren: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Firma öffnen</translation>
    </message>
    <message>
        <source>Name of an account</source>
        <translation>Name einer Firma</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>gutgeschrieben</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Kein Interessent</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>{amount} to refund</source>
        <translation>{amount} zu erstatten</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} offen</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Interessenten öffnen</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Heute bezahlt</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Heute erstattet</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Als bezahlt markieren…</translation>
    </message>
    <message>
        <source>Mark as refunded…</source>
        <translation>Als erstattet markieren…</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Doch nicht bezahlt</translation>
    </message>
    <message>
        <source>Not refunded after all</source>
        <translation>Doch nicht erstattet</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Gutschrift…</translation>
    </message>
    <message>
        <source>Edit number and notes…</source>
        <translation>Nummer und Notizen bearbeiten…</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Tag des Verkaufs</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>What the goods cost you</source>
        <translation>Was die Ware Sie gekostet hat</translation>
    </message>
    <message>
        <source>Say who bought.</source>
        <translation>Geben Sie an, wer gekauft hat.</translation>
    </message>
    <message>
        <source>The cost of goods is no amount that can be understood.</source>
        <translation>Der Wareneinsatz ist kein verständlicher Betrag.</translation>
    </message>
    <message>
        <source>Mark as won and record</source>
        <translation>Gewonnen: Verkauf erfassen</translation>
    </message>
    <message>
        <source>“{name}” is still open. A sale needs a lead that is won.</source>
        <translation>„{name}“ ist noch offen. Ein Verkauf braucht einen gewonnenen Interessenten.</translation>
    </message>
    <message>
        <source>“{name}” is lost. Win it first, or choose another lead.</source>
        <translation>„{name}“ ist verloren. Bitte erst als gewonnen markieren oder einen anderen Interessenten wählen.</translation>
    </message>
    <message>
        <source>There is a document {number} already.</source>
        <translation>Es gibt schon einen Beleg {number}.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Bezahlt am</translation>
    </message>
    <message>
        <source>C&amp;ost of goods</source>
        <translation>Waren&amp;einsatz</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>USt-Schlüssel</translation>
    </message>
    <message>
        <source>VAT rate in percent</source>
        <translation>USt-Satz in Prozent</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 100.</source>
        <translation>Ein Satz ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>Anderer Satz</translation>
    </message>
    <message>
        <source>Codes of other countries…</source>
        <translation>Schlüssel anderer Länder…</translation>
    </message>
    <message>
        <source>Add a line at another VAT code</source>
        <translation>Position mit anderem USt-Schlüssel</translation>
    </message>
    <message>
        <source>Type what was paid: the gross or the net amount.</source>
        <translation>Geben Sie ein, was bezahlt wurde: brutto oder netto.</translation>
    </message>
    <message>
        <source>Net {net} + VAT {vat} = gross {gross}</source>
        <translation>Netto {net} + USt {vat} = brutto {gross}</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>Mark as refunded</source>
        <translation>Als erstattet markieren</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Erstattet am</translation>
    </message>
    <message>
        <source>&amp;Refunded on</source>
        <translation>E&amp;rstattet am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>B&amp;etrag</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Make credit note</source>
        <translation>Gutschrift erstellen</translation>
    </message>
    <message>
        <source>Takes back what is left of {sale}.</source>
        <translation>Nimmt zurück, was von {sale} noch übrig ist.</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Beleg bearbeiten</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>dem Verkauf</translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation>Es fehlt ein Tag.</translation>
    </message>
    <message>
        <source>Who bought?</source>
        <translation>Wer hat gekauft?</translation>
    </message>
    <message>
        <source>Name, company, e-mail or phone of who bought</source>
        <translation>Name, Firma, E-Mail oder Telefon des Käufers</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Interessenten und Kontakte</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Unbekannter Tag</translation>
    </message>
    <message>
        <source>{count} · net {net} · VAT {vat}</source>
        <translation>{count}: netto {net}, USt {vat}</translation>
    </message>
    <message>
        <source>{month}: {gross} gross, {rest}</source>
        <translation>{month}: {gross} brutto, {rest}</translation>
    </message>
    <message>
        <source>{month} (closed)</source>
        <translation>{month} (abgeschlossen)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>How the board is shown</source>
        <translation>Wie das Board gezeigt wird</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Zeit je Phase</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>B2C and B2B</source>
        <translation>B2C und B2B</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Leads that came in in the period. Who reached a later stage passed the earlier ones; lost leads stay where they came to.</source>
        <translation>Interessenten, die im Zeitraum kamen. Wer in eine spätere Phase kam, hat die früheren durchlaufen; verlorene bleiben, wo sie hinkamen.</translation>
    </message>
    <message>
        <source>How long leads that came in in the period stay in a stage, all visits together. Those that are still there count with the days so far, as the least that it will be.</source>
        <translation>Wie lange Interessenten, die im Zeitraum kamen, in einer Phase bleiben, alle Aufenthalte zusammen. Wer noch dort ist, zählt mit den bisherigen Tagen als dem Mindesten.</translation>
    </message>
    <message>
        <source>Values won in a month, and values of open leads in the month they are expected in: times their chance, and whole. Lost leads are in none of it.</source>
        <translation>Werte, die in einem Monat gewonnen wurden, und Werte offener Interessenten im erwarteten Monat: mal ihre Chance, und ganz. Verlorene sind nicht dabei.</translation>
    </message>
    <message>
        <source>Leads that came in in the period: people beside firms. Open leads are in no win rate.</source>
        <translation>Interessenten, die im Zeitraum kamen: Personen und Firmen im Vergleich. Offene zählen in keiner Abschlussquote.</translation>
    </message>
    <message>
        <source>Leads that were lost in the period, by the reason that was given and by channel.</source>
        <translation>Interessenten, die im Zeitraum verloren wurden, nach angegebenem Grund und nach Kanal.</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt hier</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Monat nicht bekannt</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) of unknown length are left out.</source>
        <translation>
            <numerusform>%Ln Aufenthalt unbekannter Dauer ist weggelassen.</numerusform>
            <numerusform>%Ln Aufenthalte unbekannter Dauer sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search sales, or gross:&gt;500</source>
        <translation>Verkäufe suchen, auch brutto:&gt;500</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Verkäufe suchen</translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation>
            <numerusform>{count} Beleg</numerusform>
            <numerusform>{count} Belege</numerusform>
        </translation>
    </message>
    <message>
        <source>Net {sum}</source>
        <translation>Netto {sum}</translation>
    </message>
    <message>
        <source>VAT {sum}</source>
        <translation>USt {sum}</translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation>Brutto {sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>Unbezahlt {sum}</translation>
    </message>
    <message>
        <source>Here you will see every document with its net, VAT and gross, what is still to be paid, and what each month adds up to: as your accountant wants it.</source>
        <translation>Hier sehen Sie jeden Beleg mit netto, USt und brutto, was noch zu zahlen ist und was jeder Monat ergibt: so, wie es Ihre Steuerberatung braucht.</translation>
    </message>
    <message>
        <source>A file of invoices can be dropped anywhere in this window</source>
        <translation>Eine Datei mit Rechnungen können Sie irgendwo in dieses Fenster ziehen</translation>
    </message>
    <message>
        <source>What did you sell?</source>
        <translation>Was haben Sie verkauft?</translation>
    </message>
    <message>
        <source>No document has all that you search for.</source>
        <translation>Kein Beleg hat alles, wonach Sie suchen.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Kein Verkauf gefunden</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then close.</source>
        <translation>Es wird noch geschrieben. Warten Sie oder brechen Sie ab; schließen Sie dann.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
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
        <translation>Land</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>whom you sell to</source>
        <translation>An wen Sie verkaufen</translation>
    </message>
    <message>
        <source>margin rate</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>what an hour is worth</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>closed months</source>
        <translation>abgeschlossene Monate</translation>
    </message>
    <message>
        <source>the review of lost leads</source>
        <translation>die Prüfung verlorener Interessenten</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>unique content</source>
        <translation>Einzigartige Inhalte</translation>
    </message>
    <message>
        <source>online community</source>
        <translation>Online-Community</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>Influencer</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>Social Media</translation>
    </message>
    <message>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <source>paid campaign</source>
        <translation>Bezahlte Kampagne</translation>
    </message>
    <message>
        <source>win-back</source>
        <translation>Kundenrückgewinnung</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>Laufkundschaft</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>Messe</translation>
    </message>
    <message>
        <source>own outreach</source>
        <translation>Eigene Ansprache</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>A preset is saved from one file; name one file with --save-preset.</source>
        <translation>Eine Vorlage wird aus einer einzigen Datei gespeichert; nennen Sie zu --save-preset nur eine Datei.</translation>
    </message>
    <message>
        <source>Give the preset a title.</source>
        <translation>Geben Sie der Vorlage einen Titel.</translation>
    </message>
    <message>
        <source>The import is done, as run {run}, but not what comes after it. {reason}</source>
        <translation>Der Import {run} ist erledigt, aber nicht, was danach kommt. {reason}</translation>
    </message>
    <message>
        <source>The address card has no end; it is incomplete.</source>
        <translation>Die Visitenkarte ist unvollständig: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>{file} holds no address card that ends.</source>
        <translation>{file} enthält keine vollständige Visitenkarte.</translation>
    </message>
    <message>
        <source>“{name}” is not a cleaner; choose one of {names}.</source>
        <translation>„{name}“ ist keine Bereinigung; wählen Sie eine von: {names}.</translation>
    </message>
    <message>
        <source>No @ in this address</source>
        <translation>Kein @ in dieser Adresse</translation>
    </message>
    <message>
        <source>More than one @ in this address</source>
        <translation>Mehr als ein @ in dieser Adresse</translation>
    </message>
    <message>
        <source>A comma in this address</source>
        <translation>Ein Komma in dieser Adresse</translation>
    </message>
    <message>
        <source>A space in this address</source>
        <translation>Ein Leerzeichen in dieser Adresse</translation>
    </message>
    <message>
        <source>A point at the end of this address</source>
        <translation>Ein Punkt am Ende dieser Adresse</translation>
    </message>
    <message>
        <source>Two points side by side in this address</source>
        <translation>Zwei Punkte hintereinander in dieser Adresse</translation>
    </message>
    <message>
        <source>No ending such as .com in this address</source>
        <translation>Keine Endung wie .de in dieser Adresse</translation>
    </message>
    <message>
        <source>Nothing before the @ in this address</source>
        <translation>Vor dem @ dieser Adresse fehlt etwas</translation>
    </message>
    <message>
        <source>Too long for an address</source>
        <translation>Zu lang für eine Adresse</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{file} is not whole, or no JSON: it cannot be read on from line {line}.</source>
        <translation>{file} ist unvollständig oder kein JSON: Ab Zeile {line} lässt sich nicht weiterlesen.</translation>
    </message>
    <message>
        <source>{file} has a value that is too large, in line {line}.</source>
        <translation>{file} hat in Zeile {line} einen zu großen Wert.</translation>
    </message>
    <message>
        <source>Activities, committees, budgets and settings of a whole file are not taken in; a backup that is restored has them.</source>
        <translation>Aktivitäten, Entscheiderkreise, Budgets und Einstellungen einer ganzen Datei werden nicht importiert; eine zurückgespielte Sicherung enthält sie.</translation>
    </message>
    <message>
        <source>{file} holds no list of objects, and so no table.</source>
        <translation>{file} enthält keine Liste von Objekten und damit keine Tabelle.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>{file} hat kein Blatt „{sheet}“; vorhanden: {sheets}.</translation>
    </message>
    <message>
        <source>{file} is no table: line {line} begins what is no object with a value for every column.</source>
        <translation>{file} ist keine Tabelle: In Zeile {line} beginnt etwas anderes als ein Objekt mit einem Wert für jede Spalte.</translation>
    </message>
    <message>
        <source>{file} is no table: in line {line}, “{column}” holds further objects. Export flat rows, or CSV (UTF-8).</source>
        <translation>{file} ist keine Tabelle: In Zeile {line} enthält „{column}“ weitere Objekte. Exportieren Sie einfache Zeilen oder CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet: its last digits are lost</source>
        <translation>Von einer Tabellenkalkulation gerundet: letzte Ziffern verloren</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Keine Telefonnummer</translation>
    </message>
    <message>
        <source>Letters in this phone number</source>
        <translation>Buchstaben in dieser Telefonnummer</translation>
    </message>
    <message>
        <source>Too short for a phone number</source>
        <translation>Zu kurz für eine Telefonnummer</translation>
    </message>
    <message>
        <source>Too long for a phone number</source>
        <translation>Zu lang für eine Telefonnummer</translation>
    </message>
    <message>
        <source>Not a phone number of this country</source>
        <translation>Keine Telefonnummer dieses Landes</translation>
    </message>
    <message>
        <source>The row sums up several days, from {first} to {last}. Choose in the report to break it down by day or by month, and export it again.</source>
        <translation>Die Zeile fasst mehrere Tage zusammen, von {first} bis {last}. Schlüsseln Sie den Bericht nach Tag oder Monat auf und exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The report sums up several days, from {first} to {last}. Choose in it a single month, or to break it down by day or by month, and export it again.</source>
        <translation>Der Bericht fasst mehrere Tage zusammen, von {first} bis {last}. Wählen Sie darin einen einzelnen Monat oder schlüsseln Sie ihn nach Tag oder Monat auf und exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The row does not say of which day or month it is. Break the report down by day or by month.</source>
        <translation>Die Zeile nennt weder Tag noch Monat. Schlüsseln Sie den Bericht nach Tag oder Monat auf.</translation>
    </message>
    <message>
        <source>The report does not say of which day or month it is. Break it down by day or by month, and export it again.</source>
        <translation>Der Bericht nennt weder Tag noch Monat. Schlüsseln Sie ihn nach Tag oder Monat auf und exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>“{value}” is not in {currency}, the currency of the row.</source>
        <translation>„{value}“ ist nicht in {currency}, der Währung der Zeile.</translation>
    </message>
    <message>
        <source>The file does not say how much VAT is in its orders: it is kept as unknown, not as 0 %. To have it, export the orders with their tax columns.</source>
        <translation>Die Datei sagt nicht, wie viel USt in ihren Bestellungen steckt: Sie gilt als unbekannt, nicht als 0 %. Exportieren Sie die Bestellungen mit ihren Steuerspalten, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>The row names no order.</source>
        <translation>Die Zeile nennt keine Bestellung.</translation>
    </message>
    <message>
        <source>The order {number} has no total; the rows of an order must stand together.</source>
        <translation>Die Bestellung {number} hat keine Summe; die Zeilen einer Bestellung müssen beieinanderstehen.</translation>
    </message>
    <message>
        <source>The file does not say when orders were paid: completed ones and those in work count as paid on their day.</source>
        <translation>Die Datei sagt nicht, wann Bestellungen bezahlt wurden: Abgeschlossene und solche in Bearbeitung gelten als am Bestelltag bezahlt.</translation>
    </message>
    <message>
        <source>These are no {title}: the file has no column {columns}.</source>
        <translation>Das ist keine Datei der Art „{title}“: Unter den Spalten fehlt {columns}.</translation>
    </message>
    <message>
        <source>{file} begins with empty rows only; name its header’s.</source>
        <translation>{file} beginnt mit lauter leeren Zeilen; geben Sie an, welche die Kopfzeile ist.</translation>
    </message>
    <message>
        <source>Row {line} of the sheet “{sheet}” is empty and names no columns.</source>
        <translation>Zeile {line} im Blatt „{sheet}“ ist leer und nennt keine Spalten.</translation>
    </message>
    <message>
        <source>{file} is an old Office document, but not an old Excel workbook that can be read. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} ist ein altes Office-Dokument, aber keine lesbare Excel-Arbeitsmappe. Speichern Sie die Tabelle als CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} is empty.</source>
        <translation>Das Blatt „{sheet}“ von {file} ist leer.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. Import {others} as well, if leads or sales are there (--sheet).</source>
        <translation>Nur das Blatt „{sheet}“ wurde gelesen. Importieren Sie auch {others}, falls dort Interessenten oder Verkäufe stehen (--sheet).</translation>
    </message>
    <message>
        <source>Cells that hold an error of the spreadsheet program, such as #REF!, and are taken as empty: {count} (the first is {cell}).</source>
        <translation>Zellen mit einem Fehler der Tabellenkalkulation wie #BEZUG!, die als leer gelten: {count} (die erste ist {cell}).</translation>
    </message>
    <message>
        <source>Formulas that have no result yet and are taken as empty: {count} (the first is {cell}). Open the file in a spreadsheet program, save it, and import that.</source>
        <translation>Formeln, die noch kein Ergebnis haben und als leer gelten: {count} (die erste ist {cell}). Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook or OpenDocument spreadsheet, but damaged or incomplete. Save it anew and import that.</source>
        <translation>{file} ist eine Excel-Arbeitsmappe oder OpenDocument-Tabelle, aber beschädigt oder unvollständig. Speichern Sie die Datei neu und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook: LeadDesk reads up to {cells} million cells of a sheet. Save the sheet as CSV (UTF-8), which may be of any size.</source>
        <translation>{file} ist zu groß für eine Arbeitsmappe: LeadDesk liest bis zu {cells} Millionen Zellen je Blatt. Speichern Sie das Blatt als CSV (UTF-8); das darf beliebig groß sein.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save it without one, and import that.</source>
        <translation>{file} ist durch ein Passwort geschützt. Öffnen Sie die Datei, speichern Sie sie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (XLSB). Save it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} ist eine binäre Arbeitsmappe (XLSB). Speichern Sie sie als XLSX oder CSV (UTF-8) und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The task “{title}” has no day; give it one first.</source>
        <translation>Die Aufgabe „{title}“ hat keinen Tag; geben Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>“{path}” would not add up to your sales in {currency}, and was not written. Please report this.</source>
        <translation>„{path}“ ergäbe nicht die Summe Ihrer Verkäufe in {currency} und wurde nicht geschrieben. Bitte melden Sie uns das.</translation>
    </message>
    <message>
        <source>Several leads fit; give the row an id, or merge them.</source>
        <translation>Mehrere Interessenten passen; geben Sie der Zeile eine ID oder führen Sie die Interessenten zusammen.</translation>
    </message>
    <message>
        <source>Line {line}, “{value}”, has nothing beside it but numbers: it is a line of totals and is left out.</source>
        <translation>Zeile {line}, „{value}“, hat nur Zahlen neben sich: Sie ist eine Summenzeile und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Line {line} repeats an earlier one and is left out; if both are meant, add them up in one line.</source>
        <translation>Zeile {line} wiederholt eine frühere und wird ausgelassen; wenn beide gelten, fassen Sie sie in einer Zeile zusammen.</translation>
    </message>
    <message>
        <source>Line {line}: this person was erased on request; the row is left out.</source>
        <translation>Zeile {line}: Diese Person wurde auf Wunsch gelöscht; die Zeile wird ausgelassen.</translation>
    </message>
    <message>
        <source>This person was erased on request.</source>
        <translation>Diese Person wurde auf Wunsch gelöscht.</translation>
    </message>
    <message>
        <source>It repeats an earlier row.</source>
        <translation>Wiederholt eine frühere Zeile.</translation>
    </message>
    <message>
        <source>This very file was imported before, as “{name}” in run {run}; rows that are new all the same: {count}. If they are there twice now, undo the import and give the rows an id.</source>
        <translation>Genau diese Datei wurde schon importiert, als „{name}“ mit Import {run}; trotzdem neue Zeilen: {count}. Falls sie jetzt doppelt da sind, machen Sie den Import rückgängig und geben Sie den Zeilen eine ID.</translation>
    </message>
    <message>
        <source>This is the same file as “{name}”; rows that are new all the same: {count}. If they are there twice now, undo the import and leave one of the files out.</source>
        <translation>Das ist dieselbe Datei wie „{name}“; trotzdem neue Zeilen: {count}. Falls sie jetzt doppelt da sind, machen Sie den Import rückgängig und lassen Sie eine der Dateien weg.</translation>
    </message>
    <message>
        <source>The file holds several tables; the one in line {line} is read.</source>
        <translation>Die Datei enthält mehrere Tabellen; gelesen wird die in Zeile {line}.</translation>
    </message>
    <message>
        <source>Save the preset “{title}”</source>
        <translation>Vorlage „{title}“ speichern</translation>
    </message>
    <message>
        <source>Remove the preset “{title}”</source>
        <translation>Vorlage „{title}“ entfernen</translation>
    </message>
    <message>
        <source>There is no preset “{name}” of your own.</source>
        <translation>Sie haben keine eigene Vorlage „{name}“.</translation>
    </message>
    <message>
        <source>“{path}” is itself to be imported; name another file for the rows to be mended.</source>
        <translation>„{path}“ soll selbst importiert werden; nennen Sie für die Problemzeilen eine andere Datei.</translation>
    </message>
    <message>
        <source>Change the rules for channels</source>
        <translation>Regeln für Kanäle ändern</translation>
    </message>
    <message>
        <source>The month {month} is closed already.</source>
        <translation>Der Monat {month} ist schon abgeschlossen.</translation>
    </message>
    <message>
        <source>The month {month} is not over yet.</source>
        <translation>Der Monat {month} ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>Close the month {month}</source>
        <translation>Monat {month} abschließen</translation>
    </message>
    <message>
        <source>The month {month} is not closed.</source>
        <translation>Der Monat {month} ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Open the month {month} again</source>
        <translation>Monat {month} wieder öffnen</translation>
    </message>
    <message>
        <source>{count} rows are too many for paper ({most} at most); search for fewer, or export them.</source>
        <translation>{count} Zeilen sind zu viele zum Drucken (höchstens {most}); grenzen Sie die Suche ein oder exportieren Sie sie.</translation>
    </message>
    <message>
        <source>Finish “{title}” and plan “{next}”</source>
        <translation>„{title}“ erledigen und „{next}“ planen</translation>
    </message>
    <message>
        <source>Finish “{title}”, log it and plan “{next}”</source>
        <translation>„{title}“ erledigen, notieren und „{next}“ planen</translation>
    </message>
    <message>
        <source>Sales that came from</source>
        <translation>Verkäufe aus</translation>
    </message>
    <message>
        <source>What comes of the rows</source>
        <translation>Was aus den Zeilen wird</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>Eine Frage ist offen</translation>
    </message>
    <message>
        <source>What the values of {column} become</source>
        <translation>Was aus den Werten wird: {column}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>no known file</source>
        <translation>keine bekannte Datei</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Know such files from now on</source>
        <translation>Solche Dateien künftig erkennen</translation>
    </message>
    <message>
        <source>Such as: Fair list</source>
        <translation>Zum Beispiel: Messeliste</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>In the Shopify admin open Customers and press Export: all of them, as CSV. The same under Orders.</source>
        <translation>Öffnen Sie im Shopify-Adminbereich „Kunden“ und klicken Sie auf „Exportieren“: alle, als CSV. Dasselbe unter „Bestellungen“.</translation>
    </message>
    <message>
        <source>Of more than 50 rows, Shopify sends the file to your e-mail address, sometimes minutes later.</source>
        <translation>Bei mehr als 50 Zeilen schickt Shopify die Datei an Ihre E-Mail-Adresse, manchmal erst Minuten später.</translation>
    </message>
    <message>
        <source>Bring both files together: orders find their customers by themselves.</source>
        <translation>Importieren Sie beide Dateien zusammen: Bestellungen finden ihre Kunden von selbst.</translation>
    </message>
    <message>
        <source>Leads: in Meta Business Suite open All tools › Instant forms, and download a form’s leads as CSV.</source>
        <translation>Interessenten: Öffnen Sie in der Meta Business Suite „Alle Tools › Instant-Formulare“ und laden Sie die Leads eines Formulars als CSV herunter.</translation>
    </message>
    <message>
        <source>Meta hands out leads of the last 90 days only: download them once a month, and nothing is lost.</source>
        <translation>Meta gibt nur die Leads der letzten 90 Tage heraus: Laden Sie sie einmal im Monat herunter, dann geht nichts verloren.</translation>
    </message>
    <message>
        <source>Costs: in Ads Manager choose Campaigns, break down by time › Month, then Reports › Export table data.</source>
        <translation>Kosten: Wählen Sie im Werbeanzeigenmanager „Kampagnen“, schlüsseln Sie nach „Zeit › Monat“ auf, dann „Berichte › Tabellendaten exportieren“.</translation>
    </message>
    <message>
        <source>Open Campaigns and choose the days above the table: since you began, if you can.</source>
        <translation>Öffnen Sie „Kampagnen“ und wählen Sie über der Tabelle den Zeitraum: möglichst seit Sie angefangen haben.</translation>
    </message>
    <message>
        <source>Press Segment › Time › Month, so that costs are known month by month.</source>
        <translation>Klicken Sie auf „Segmentieren › Zeit › Monat“, damit die Kosten für jeden Monat einzeln bekannt sind.</translation>
    </message>
    <message>
        <source>Press Download above the table, and choose CSV. The lines above its header do no harm.</source>
        <translation>Klicken Sie über der Tabelle auf „Herunterladen“ und wählen Sie CSV. Die Zeilen über der Kopfzeile stören nicht.</translation>
    </message>
    <message>
        <source>Open CRM › Contacts, choose the view All contacts, and press Export above the table.</source>
        <translation>Öffnen Sie „CRM › Kontakte“, wählen Sie die Ansicht „Alle Kontakte“ und klicken Sie über der Tabelle auf „Exportieren“.</translation>
    </message>
    <message>
        <source>Choose CSV and all properties; HubSpot sends a link to your e-mail address.</source>
        <translation>Wählen Sie CSV und alle Eigenschaften; HubSpot schickt einen Link an Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Do the same under Companies and Deals, and bring the three files together.</source>
        <translation>Machen Sie dasselbe unter „Unternehmen“ und „Deals“ und importieren Sie die drei Dateien zusammen.</translation>
    </message>
    <message>
        <source>Open Deals as a list, show the columns that matter (only these are exported), ID among them.</source>
        <translation>Öffnen Sie „Deals“ als Liste und blenden Sie alle wichtigen Spalten ein (nur diese werden exportiert), auch die ID.</translation>
    </message>
    <message>
        <source>Press … at the upper right, then Export filter results, and choose CSV or Excel.</source>
        <translation>Klicken Sie oben rechts auf „…“, dann auf „Filterergebnisse exportieren“, und wählen Sie CSV oder Excel.</translation>
    </message>
    <message>
        <source>Do the same under Contacts for people and for organizations, and bring the files together.</source>
        <translation>Machen Sie dasselbe unter „Kontakte“ für Personen und für Organisationen und importieren Sie alle Dateien zusammen.</translation>
    </message>
    <message>
        <source>Bring the workbook as it is (.xlsx, .xls or .ods); if it has several sheets, you choose one here.</source>
        <translation>Importieren Sie die Arbeitsmappe, wie sie ist (.xlsx, .xls oder .ods); bei mehreren Blättern wählen Sie hier eines.</translation>
    </message>
    <message>
        <source>One row has the names of the columns, and each row under it is a person, a deal or a sale.</source>
        <translation>Eine Zeile enthält die Spaltennamen, und jede Zeile darunter ist eine Person, eine Verkaufschance oder ein Verkauf.</translation>
    </message>
    <message>
        <source>A title or empty rows above the names do no harm; LeadDesk never changes your workbook.</source>
        <translation>Ein Titel oder leere Zeilen darüber stören nicht; LeadDesk ändert Ihre Arbeitsmappe nie.</translation>
    </message>
    <message>
        <source>Open contacts.google.com on a computer and press Export.</source>
        <translation>Öffnen Sie contacts.google.com am Computer und klicken Sie auf „Exportieren“.</translation>
    </message>
    <message>
        <source>Choose all contacts, or a label such as Customers, and Google CSV or vCard as the format.</source>
        <translation>Wählen Sie alle Kontakte oder ein Label wie „Kunden“ und als Format Google CSV oder vCard.</translation>
    </message>
    <message>
        <source>They come in as contacts: found and listed, but on the board only when you put them there.</source>
        <translation>Sie kommen als Kontakte herein: Sie finden sie in Suche und Liste, aber erst dann auf dem Board, wenn Sie sie dorthin setzen.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Anderes Programm</translation>
    </message>
    <message>
        <source>Look for Export or Download beside its list, often under … or in its settings.</source>
        <translation>Suchen Sie bei der Liste nach „Exportieren“ oder „Herunterladen“, oft unter „…“ oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>Choose CSV or Excel, with all columns; address books often offer vCard, which can be read too.</source>
        <translation>Wählen Sie CSV oder Excel mit allen Spalten; Adressbücher bieten oft vCard an, das geht auch.</translation>
    </message>
    <message>
        <source>What a column holds is shown next, and can be put right, before anything is written.</source>
        <translation>Danach sehen Sie, was jede Spalte enthält, und können es korrigieren, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>What the channels become</source>
        <translation>Was aus den Kanälen wird</translation>
    </message>
    <message>
        <source>What the stages become</source>
        <translation>Was aus den Phasen wird</translation>
    </message>
    <message>
        <source>Choose one that is there, or type a name: then a new one is made.</source>
        <translation>Wählen Sie etwas Vorhandenes oder geben Sie einen neuen Namen ein, der dann angelegt wird.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>new channel</source>
        <translation>neuer Kanal</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>neue Phase</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What “{value}” becomes</source>
        <translation>Was aus „{value}“ wird</translation>
    </message>
    <message>
        <source>Export for the accountant…</source>
        <translation>Für die Steuerberatung exportieren…</translation>
    </message>
    <message>
        <source>Export what changed since…</source>
        <translation>Spätere Änderungen exportieren…</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Monat wieder öffnen</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Monat abschließen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a heading</comment>
        <translation>
            <numerusform>Alle %Ln zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %Ln day(s)</source>
        <translation>
            <numerusform>ruht seit %Ln Tag</numerusform>
            <numerusform>ruht seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save for the calendar (.ics)…</source>
        <translation>Für den Kalender speichern (.ics)…</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>Nächsten Schritt planen…</translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>Vorerst behalten</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Morgen</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>In &amp;drei Tagen</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>&amp;Nächsten Montag</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>In einer &amp;Woche</translation>
    </message>
    <message>
        <source>In a m&amp;onth</source>
        <translation>In einem M&amp;onat</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Für den Kalender speichern</translation>
    </message>
    <message>
        <source>Done. What is the next step?</source>
        <translation>Erledigt. Was ist der nächste Schritt?</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Was ist der nächste Schritt?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Nothing, or: call back</source>
        <translation>Nichts, oder: zurückrufen</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nächster Schritt</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>A day as you say it: tomorrow, friday, +3</source>
        <translation>Ein Tag, wie man ihn sagt: morgen, freitag, +3</translation>
    </message>
    <message>
        <source>{again}: it comes again by itself on {day}.</source>
        <translation>{again}: Sie kommt von selbst wieder am {day}.</translation>
    </message>
    <message>
        <source>D done · P later · N next step · Enter opens</source>
        <translation>D erledigt · P später · N nächster Schritt · Enter öffnet</translation>
    </message>
    <message>
        <source>Nothing is waiting today</source>
        <translation>Heute steht nichts an</translation>
    </message>
    <message>
        <source>What is due, new leads, and those that have gone quiet stand here each morning. Plan a next step with a lead, and it comes up on its day.</source>
        <translation>Hier steht jeden Morgen, was fällig ist, wer neu ist und wer ruht. Planen Sie bei einem Interessenten den nächsten Schritt, und er erscheint hier an seinem Tag.</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Interessenten zeigen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Unhappy customers waiting</source>
        <translation>Unzufriedene Kunden warten</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Neu seit gestern</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Ruhende Interessenten</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Due for review: keep or erase</source>
        <translation>Zu prüfen: behalten oder löschen</translation>
    </message>
    <message>
        <source>“{path}” is the open file itself; choose another name.</source>
        <translation>„{path}“ ist die geöffnete Datei selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This file is on a network drive. If the connection breaks while something is saved, the file can be damaged: keep it on this computer, and only its backups there.</source>
        <translation>Diese Datei liegt auf einem Netzlaufwerk. Bricht die Verbindung beim Speichern ab, kann die Datei beschädigt werden: Bewahren Sie sie auf diesem Computer auf und dort nur ihre Sicherungen.</translation>
    </message>
    <message>
        <source>This file is in a folder that is synchronised. Opened on two computers, it falls apart into two files: keep it outside of that folder, and only its backups there.</source>
        <translation>Diese Datei liegt in einem Ordner, der synchronisiert wird. Auf zwei Computern geöffnet, zerfällt sie in zwei Dateien: Bewahren Sie sie außerhalb dieses Ordners auf und dort nur ihre Sicherungen.</translation>
    </message>
    <message>
        <source>{name} has “{path}” open on the computer {computer} since {since}: one window a file.</source>
        <translation>{name} hat „{path}“ seit {since} auf dem Computer {computer} geöffnet: ein Fenster je Datei.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: one window a file.</source>
        <translation>„{path}“ ist in einem anderen Fenster geöffnet: ein Fenster je Datei.</translation>
    </message>
    <message>
        <source>New lead in one line</source>
        <translation>Neuer Interessent in einer Zeile</translation>
    </message>
    <message>
        <source>Lucia @lucia.home Instagram mirror saturday</source>
        <translation>Lucia @lucia.home Instagram Spiegel Samstag</translation>
    </message>
    <message>
        <source>All &amp;fields…</source>
        <translation>Alle &amp;Felder…</translation>
    </message>
    <message>
        <source>Use what was co&amp;pied: “{text}”</source>
        <translation>&amp;Kopiertes übernehmen: „{text}“</translation>
    </message>
    <message>
        <source>Erased on request: saving takes this person in again.</source>
        <translation>Auf Wunsch gelöscht: Mit dem Speichern nehmen Sie diese Person wieder auf.</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address already.</source>
        <translation>„{name}“ hat diese E-Mail-Adresse schon.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number already.</source>
        <translation>„{name}“ hat diese Telefonnummer schon.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>A name is enough. Understood too: @handle, phone, e-mail, channel, company, €120, day.</source>
        <translation>Ein Name genügt. Verstanden werden auch: @Profil, Telefon, E-Mail, Kanal, Firma, 120 €, Tag.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it out of the line</source>
        <translation>Entfernen nimmt es aus der Zeile</translation>
    </message>
    <message>
        <source>Delete leaves it to the wish</source>
        <translation>Entfernen überlässt es dem Wunsch</translation>
    </message>
    <message>
        <source>When LeadDesk was closed, no backup was made: it would have taken too long. Make one in File › Backups.</source>
        <translation>Beim Schließen von LeadDesk wurde keine Sicherung angelegt: Es hätte zu lange gedauert. Legen Sie eine unter Datei › Sicherungen an.</translation>
    </message>
    <message>
        <source>“{name}” is not open any more; nothing was restored.</source>
        <translation>„{name}“ ist nicht mehr geöffnet; es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>„{name}“ ist beschädigt</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>There is no good backup of it. What can still be read can be saved into a new file.</source>
        <translation>Es gibt keine intakte Sicherung davon. Was noch lesbar ist, kann in eine neue Datei gerettet werden.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}, with {leads}. Restore it?</source>
        <translation>Die neueste gute Sicherung ist vom {when}, mit {leads}. Wiederherstellen?</translation>
    </message>
    <message>
        <source>The damaged file stays where it is, as it is.</source>
        <translation>Die beschädigte Datei bleibt, wo und wie sie ist.</translation>
    </message>
    <message>
        <source>The damaged file is set aside beside the backups; nothing of it is deleted.</source>
        <translation>Die beschädigte Datei wird bei den Sicherungen aufgehoben; nichts davon wird gelöscht.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gerettet</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lesbares wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) something was lost.</source>
        <translation>
            <numerusform>An %Ln Stelle ging etwas verloren.</numerusform>
            <numerusform>An %Ln Stellen ging etwas verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads} could be read; they are in “{file}”.</source>
        <translation>{leads} konnten gelesen werden; sie sind in „{file}“.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Neue Datei öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Von selbst</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Vor einer großen Änderung</translation>
    </message>
    <message>
        <source>Before an import was taken back</source>
        <translation>Vor dem Zurücknehmen eines Imports</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Before an update of LeadDesk</source>
        <translation>Vor einer Aktualisierung von LeadDesk</translation>
    </message>
    <message>
        <source>The file is as it was on {when}. What it held since is kept as a backup.</source>
        <translation>Die Datei ist wieder wie am {when}. Was sie seither enthielt, ist als Sicherung aufgehoben.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Sicherungen von „{name}“</translation>
    </message>
    <message>
        <source>LeadDesk makes one after half an hour of changes, when it is closed, and before an import or a large change. Older ones thin out: one a day, a week, then a month stays.</source>
        <translation>LeadDesk legt eine an nach einer halben Stunde mit Änderungen, beim Schließen und vor einem Import oder einer großen Änderung. Ältere werden ausgedünnt: Eine pro Tag, pro Woche, dann pro Monat bleibt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Anderswo aufheben…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine anlegen</translation>
    </message>
    <message>
        <source>Save one to…</source>
        <translation>Eine speichern unter…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>They are kept in {folder}</source>
        <translation>Sie liegen in {folder}</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sicherung wird angelegt…</translation>
    </message>
    <message>
        <source>The backup is made, and it was opened to check it.</source>
        <translation>Die Sicherung ist angelegt und wurde zur Prüfung geöffnet.</translation>
    </message>
    <message>
        <source>{name} backup</source>
        <translation>{name} Sicherung</translation>
    </message>
    <message>
        <source>The backup is in {file}, and it was opened to check it.</source>
        <translation>Die Sicherung liegt in {file} und wurde zur Prüfung geöffnet.</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then restore.</source>
        <translation>Es wird noch etwas geschrieben. Warten Sie es ab oder brechen Sie es ab; dann stellen Sie wieder her.</translation>
    </message>
    <message>
        <source>The file goes back to {when}, also what can be undone. What is there now is kept first.</source>
        <translation>Die Datei wird wieder wie am {when}, auch was sich rückgängig machen lässt. Was jetzt da ist, wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>Keep the view “{name}”</source>
        <translation>Ansicht „{name}“ merken</translation>
    </message>
    <message>
        <source>Change the view “{name}”</source>
        <translation>Ansicht „{name}“ ändern</translation>
    </message>
    <message>
        <source>Rename the view “{old}” to “{name}”</source>
        <translation>Ansicht „{old}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the view “{name}”</source>
        <translation>Ansicht „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Move the view “{name}”</source>
        <translation>Ansicht „{name}“ verschieben</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Es gibt schon eine Ansicht „{name}“.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>Als Ansicht merken…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Change the view “{name}” to what is shown</source>
        <translation>Ansicht „{name}“ auf das Gezeigte ändern</translation>
    </message>
    <message>
        <source>Search, columns and order are kept; it stands in the sidebar with a count of what it finds.</source>
        <translation>Suche, Spalten und Reihenfolge werden gemerkt; die Ansicht steht mit der Zahl ihrer Treffer in der Seitenleiste.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Take this word away</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Interessenten ändern</numerusform>
            <numerusform>%Ln Interessenten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>All of them get this value.</source>
        <translation>Alle bekommen diesen Wert.</translation>
    </message>
    <message>
        <source>This takes “{field}” away from all of them. Save once more to do so.</source>
        <translation>Damit wird „{field}“ bei allen entfernt. Zum Bestätigen noch einmal speichern.</translation>
    </message>
    <message>
        <source>These are more than {count} documents; add their folder instead.</source>
        <translation>Das sind mehr als {count} Dokumente; fügen Sie stattdessen den Ordner hinzu.</translation>
    </message>
    <message>
        <source>Keep the document “{document}” with “{name}”</source>
        <translation>Dokument „{document}“ bei „{name}“ ablegen</translation>
    </message>
    <message>
        <source>Keep {count} documents with “{name}”</source>
        <translation>{count} Dokumente bei „{name}“ ablegen</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Ein Dokument braucht einen Namen.</translation>
    </message>
    <message>
        <source>Rename the document “{document}”</source>
        <translation>Dokument „{document}“ umbenennen</translation>
    </message>
    <message>
        <source>Remove the document “{document}”</source>
        <translation>Dokument „{document}“ entfernen</translation>
    </message>
    <message>
        <source>“{text}” is neither a file nor an address of the web that begins with https://.</source>
        <translation>„{text}“ ist weder eine Datei noch eine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Add the template “{name}”</source>
        <translation>Vorlage „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add templates to begin with</source>
        <translation>Vorlagen für den Anfang hinzufügen</translation>
    </message>
    <message>
        <source>Edit the template “{name}”</source>
        <translation>Vorlage „{name}“ ändern</translation>
    </message>
    <message>
        <source>Delete the template “{name}”</source>
        <translation>Vorlage „{name}“ löschen</translation>
    </message>
    <message>
        <source>Move the template “{name}”</source>
        <translation>Vorlage „{name}“ verschieben</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>Eine Vorlage braucht einen Text.</translation>
    </message>
    <message>
        <source>Write an e-mail to {whom}</source>
        <translation>E-Mail an {whom} schreiben</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>{whom} anrufen</translation>
    </message>
    <message>
        <source>Write to {whom} on WhatsApp</source>
        <translation>An {whom} über WhatsApp schreiben</translation>
    </message>
    <message>
        <source>Open {whom} on Instagram</source>
        <translation>{whom} auf Instagram öffnen</translation>
    </message>
    <message>
        <source>Open {whom} in the browser</source>
        <translation>{whom} im Browser öffnen</translation>
    </message>
    <message>
        <source>No program on this computer opens this: {what}</source>
        <translation>Kein Programm auf diesem Computer öffnet das: {what}</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Wiederholt sich nicht</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Alle zwei Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Alle drei Monate</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Früher…</translation>
    </message>
    <message>
        <source>Through which channel</source>
        <translation>Über welchen Kanal</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Files and links can be dropped on the panel as well</source>
        <translation>Dateien und Links lassen sich auch auf den Bereich ziehen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Webadresse…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>“{name}” is not there: {place}</source>
        <translation>„{name}“ ist nicht da: {place}</translation>
    </message>
    <message>
        <source>LeadDesk starts no programs: “{name}” is shown in its folder.</source>
        <translation>LeadDesk startet keine Programme: „{name}“ wird im Ordner gezeigt.</translation>
    </message>
    <message>
        <source>Let go to keep it with the lead</source>
        <translation>Loslassen, um es beim Interessenten abzulegen</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Eintrag ändern</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Tag, an dem es geschah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time, such as 14:30</source>
        <translation>Uhrzeit, z. B. 14:30</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write 14:30.</source>
        <translation>„{text}“ ist keine Uhrzeit; schreiben Sie 14:30.</translation>
    </message>
    <message>
        <source>A time needs its day.</source>
        <translation>Zu einer Uhrzeit gehört der Tag.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Who took part: {people}</source>
        <translation>Wer dabei war: {people}</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Wer dabei war</translation>
    </message>
    <message>
        <source>Day of the next task</source>
        <translation>Tag der nächsten Aufgabe</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mein Name</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Heutiges Datum</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Vorlage ändern</translation>
    </message>
    <message>
        <source>For you: what it is for</source>
        <translation>Für Sie: wozu sie dient</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>For e-mail</source>
        <translation>Für E-Mails</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>a figure, as 42.5</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Speech bubbles</source>
        <translation>Sprechblasen</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafon</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Händedruck</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Ladenfront</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Kartennadel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Einkaufstasche</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>likes roses</source>
        <translation>mag Rosen</translation>
    </message>
    <message>
        <source>one of your own words</source>
        <translation>eines Ihrer eigenen Wörter</translation>
    </message>
    <message>
        <source>{type} – {example}</source>
        <translation>{type} – {example}</translation>
    </message>
    <message>
        <source>Insert what is known of the reader</source>
        <translation>Bekanntes über den Empfänger einsetzen</translation>
    </message>
    <message>
        <source>LeadDesk does not know {places}; it stays as it is.</source>
        <translation>LeadDesk kennt {places} nicht; es bleibt so stehen.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Nachrichtenvorlagen</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Neue Vorlage…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Take three to begin with</source>
        <translation>Mit drei fertigen beginnen</translation>
    </message>
    <message>
        <source>Words that you write again and again: a thank-you, a question about an offer, an apology. Name, value and the rest are put in by themselves.</source>
        <translation>Worte, die Sie immer wieder schreiben: ein Dank, eine Frage zum Angebot, eine Entschuldigung. Name, Wert und anderes werden von selbst eingesetzt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Subject, for e-mail</source>
        <translation>Betreff, für E-Mails</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Schreiben Sie Ihre Nachricht…</translation>
    </message>
    <message>
        <source>This is no advertising: it is an answer, or about an order</source>
        <translation>Das ist keine Werbung, sondern eine Antwort oder zu einer Bestellung</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Wurde sie gesendet?</translation>
    </message>
    <message>
        <source>Note it with the lead</source>
        <translation>Beim Interessenten notieren</translation>
    </message>
    <message>
        <source>Open in WhatsApp</source>
        <translation>In WhatsApp öffnen</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>In E-Mail öffnen</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Ohne Vorlage</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>This person does not want to be sent advertising: such a message goes nowhere from here.</source>
        <translation>Diese Person möchte keine Werbung: Eine solche Nachricht geht von hier aus nicht weiter.</translation>
    </message>
    <message>
        <source>Not known: {what}. Write it in, or take it out.</source>
        <translation>Nicht bekannt: {what}. Tragen Sie es ein oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be written to.</source>
        <translation>Es gibt keine E-Mail-Adresse, an die man schreiben kann.</translation>
    </message>
    <message>
        <source>WhatsApp needs a number with its country&apos;s code, such as +39 333 123 4567.</source>
        <translation>WhatsApp braucht eine Nummer mit Landesvorwahl, z. B. +49 151 23456789.</translation>
    </message>
    <message>
        <source>This is too long to be handed on: copy it, and paste it there.</source>
        <translation>Das ist zu lang zum Weitergeben: Kopieren Sie es und fügen Sie es dort ein.</translation>
    </message>
    <message>
        <source>Copied. Was it sent?</source>
        <translation>Kopiert. Wurde sie gesendet?</translation>
    </message>
    <message>
        <source>{title} (does not want advertising)</source>
        <translation>{title} (möchte keine Werbung)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) overdue</source>
        <translation>
            <numerusform>%Ln Aufgabe überfällig</numerusform>
            <numerusform>%Ln Aufgaben überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due today</source>
        <translation>
            <numerusform>%Ln Aufgabe heute fällig</numerusform>
            <numerusform>%Ln Aufgaben heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) due today</source>
        <translation>
            <numerusform>%Ln weitere Aufgabe heute fällig</numerusform>
            <numerusform>%Ln weitere Aufgaben heute fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Fälliges anzeigen</translation>
    </message>
    <message>
        <source>Quit LeadDesk</source>
        <translation>LeadDesk beenden</translation>
    </message>
    <message>
        <source>“{value}” is not a payment as LeadDesk writes it.</source>
        <translation>„{value}“ ist keine Zahlung, wie LeadDesk sie schreibt.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”: all of them were typed here.</source>
        <translation>Aus „{name}“ kamen keine Verkäufe: Alle wurden hier eingegeben.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”; choose one of {names}.</source>
        <translation>Aus „{name}“ kamen keine Verkäufe; zur Wahl stehen {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 2026-01-31, 2026-01, 2026, today or last-month.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie 2026-01-31, 2026-01, 2026, heute oder letzter-monat.</translation>
    </message>
    <message>
        <source>A quote is not closed: all that follows it belongs to it.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen: Alles danach gehört noch dazu.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; type “{has}:” to see those that there are.</source>
        <translation>Ein Feld „{key}“ gibt es nicht; tippen Sie „{has}:“, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; type “{key}:” to see what there is.</source>
        <translation>Unter „{key}“ gibt es kein „{value}“; tippen Sie „{key}:“, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; did you mean “{nearest}”?</source>
        <translation>Unter „{key}“ gibt es kein „{value}“; meinten Sie „{nearest}“?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>Search for {text}</source>
        <translation>{text} suchen</translation>
    </message>
    <message>
        <source>A state: open, won, stale, overdue…</source>
        <translation>Ein Zustand: offen, gewonnen, ruhend, überfällig…</translation>
    </message>
    <message>
        <source>Something that is filled in</source>
        <translation>Etwas, das ausgefüllt ist</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>Written in the notes</source>
        <translation>In den Notizen</translation>
    </message>
    <message>
        <source>Written down of calls, mails, visits…</source>
        <translation>Festgehalten zu Anrufen, E-Mails, Besuchen…</translation>
    </message>
    <message>
        <source>A word anywhere, also in notes and activities</source>
        <translation>Ein Wort irgendwo, auch in Notizen und Aktivitäten</translation>
    </message>
    <message>
        <source>Was in this stage or a later one</source>
        <translation>War in dieser Phase oder einer späteren</translation>
    </message>
    <message>
        <source>Somebody who decides has this role</source>
        <translation>Jemand, der mitentscheidet, hat diese Rolle</translation>
    </message>
    <message>
        <source>Brought by the import of this number</source>
        <translation>Aus dem Import mit dieser Nummer</translation>
    </message>
    <message>
        <source>With the account of this number</source>
        <translation>Bei der Firma mit dieser Nummer</translation>
    </message>
    <message>
        <source>a day, a month, from … to …</source>
        <translation>ein Tag, ein Monat, von … bis …</translation>
    </message>
    <message>
        <source>more than, less than, from … to …</source>
        <translation>mehr als, weniger als, von … bis …</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>Notes too</source>
        <translation>Auch Notizen</translation>
    </message>
    <message>
        <source>Search notes and activities too</source>
        <translation>Auch in Notizen und Aktivitäten suchen</translation>
    </message>
    <message>
        <source>Search notes and activities too (Shift+Enter)</source>
        <translation>Auch in Notizen und Aktivitäten suchen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Looking through notes and activities…</source>
        <translation>Notizen und Aktivitäten werden durchsucht…</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Search the notes too</source>
        <translation>Auch in den Notizen suchen</translation>
    </message>
    <message>
        <source>Show the leads with {search}</source>
        <translation>Interessenten mit {search} zeigen</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two that are not the same.</source>
        <translation>Es ist nur ein Interessent; wählen Sie mindestens zwei, die nicht derselbe sind.</translation>
    </message>
    <message>
        <source>There is only one account; choose at least two that are not the same.</source>
        <translation>Es ist nur eine Firma; wählen Sie mindestens zwei, die nicht dieselbe sind.</translation>
    </message>
    <message>
        <source>Keep “{name}” and “{other}” apart</source>
        <translation>„{name}“ und „{other}“ getrennt halten</translation>
    </message>
    <message>
        <source>Keep {count} accounts apart</source>
        <translation>{count} Firmen getrennt halten</translation>
    </message>
    <message>
        <source>Keep {count} leads apart</source>
        <translation>{count} Interessenten getrennt halten</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>There is only one account; choose another to merge it with.</source>
        <translation>Das ist nur eine Firma; wählen Sie eine zweite zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Merge {count} accounts into “{name}”</source>
        <translation>{count} Firmen mit „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>gleiche USt-IdNr.</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same VAT id and person</source>
        <translation>gleiche USt-IdNr. und Person</translation>
    </message>
    <message>
        <source>same website or e-mail domain: {domain}</source>
        <translation>gleiche Website oder E-Mail-Domain: {domain}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>names alike: {one} / {other}</source>
        <translation>ähnliche Namen: {one} / {other}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiche Firma</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>gleiche PLZ</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>gleicher Ort</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two to merge.</source>
        <translation>Es ist nur ein Interessent; wählen Sie mindestens zwei zum Zusammenführen.</translation>
    </message>
    <message>
        <source>“{field}” cannot be chosen.</source>
        <translation>„{field}“ lässt sich nicht wählen.</translation>
    </message>
    <message>
        <source>“{name}” is won and has sales: take its stage.</source>
        <translation>„{name}“ ist gewonnen und hat Verkäufe: Wählen Sie dessen Phase.</translation>
    </message>
    <message>
        <source>“{name}” came back as “{other}”. Both stay: the first time and the second are told apart.</source>
        <translation>„{name}“ ist als „{other}“ wiedergekommen. Beide bleiben: Das erste und das zweite Mal zählen getrennt.</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>„{other}“ mit „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge {count} leads into “{name}”</source>
        <translation>{count} Interessenten mit „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht derselbe</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Strg Eingabe</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <translation>Nur Sie sagen, dass es derselbe ist</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Interessenten zusammenführen</numerusform>
            <numerusform>%Ln Interessenten zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <translation>Die anderen sind nicht derselbe</translation>
    </message>
    <message>
        <source>Sales, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Verkäufe, Aufgaben, Aktivitäten, Dokumente und Schlagwörter von allen bleiben. Nicht gewählte Werte kommen in die Notizen. Es ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Interessenten zusammenführen</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Firmen zusammenführen</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Nach Dubletten suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln Interessent vielleicht doppelt</numerusform>
            <numerusform>%Ln Interessenten vielleicht doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln Firma vielleicht doppelt</numerusform>
            <numerusform>%Ln Firmen vielleicht doppelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address, too.</source>
        <translation>Auch „{name}“ hat diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number, too.</source>
        <translation>Auch „{name}“ hat diese Telefonnummer.</translation>
    </message>
    <message>
        <source>There is no deleted lead {lead} in the change {change}.</source>
        <translation>In der Änderung {change} gibt es keinen gelöschten Interessenten {lead}.</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>„{name}“ wiederherstellen</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Kürzlich gelöscht</translation>
    </message>
    <message>
        <source>Who deleted it</source>
        <translation>Gelöscht von</translation>
    </message>
    <message>
        <source>Nothing was deleted, or all of it is there again.</source>
        <translation>Nichts wurde gelöscht, oder alles ist wieder da.</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} different values; that is a text rather than a choice.</source>
        <translation>„{column}“ hat mehr als {most} verschiedene Werte; das ist eher ein Text als eine Auswahl.</translation>
    </message>
    <message>
        <source>Make the field “{name}” of an imported column</source>
        <translation>Feld „{name}“ aus einer importierten Spalte anlegen</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” does not fit the field “{field}”; it is kept as further details.</source>
        <translation>Zeile {line}: „{value}“ passt nicht ins Feld „{field}“; es bleibt bei den weiteren Angaben.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Feld „{name}“</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Personen einfügen</translation>
    </message>
    <message>
        <source>Signature or table</source>
        <translation>Signatur oder Tabelle</translation>
    </message>
    <message>
        <source>A signature under a mail, or rows of a table…</source>
        <translation>Eine Signatur aus einer E-Mail oder Zeilen einer Tabelle …</translation>
    </message>
    <message>
        <source>Nobody can be found in this text.</source>
        <translation>In diesem Text ist niemand zu finden.</translation>
    </message>
    <message>
        <source>Such as Shoe size</source>
        <translation>Zum Beispiel Schuhgröße</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Columns of imports</source>
        <translation>Spalten aus Importen</translation>
    </message>
    <message>
        <source>Looking at what leads keep…</source>
        <translation>Die Angaben zu den Interessenten werden durchgesehen…</translation>
    </message>
    <message>
        <source>These columns of imported files are no field yet. Choose one; its values go into a field on all leads.</source>
        <translation>Diese Spalten importierter Dateien sind noch kein Feld. Wählen Sie eine: Ihre Werte kommen bei allen Interessenten in ein Feld.</translation>
    </message>
    <message>
        <source>There is none: what an import does not know as a field, each lead keeps, and it is listed here.</source>
        <translation>Es gibt keine: Was ein Import nicht als Feld erkennt, bleibt beim Interessenten und wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Moving the values…</source>
        <translation>Die Werte werden übertragen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln Wert passte nicht und bleibt bei den weiteren Angaben: {some}</numerusform>
            <numerusform>%Ln Werte passten nicht und bleiben bei den weiteren Angaben: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “{name}” made: %Ln lead(s) hold it.</source>
        <translation>
            <numerusform>Feld „{name}“ angelegt: %Ln Interessent hat es.</numerusform>
            <numerusform>Feld „{name}“ angelegt: %Ln Interessenten haben es.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a web address such as https://example.com.</source>
        <translation>„{text}“ ist keine Internetadresse wie https://example.com.</translation>
    </message>
    <message>
        <source>Open: {field}</source>
        <translation>Öffnen: {field}</translation>
    </message>
    <message>
        <source>Make a field of one…</source>
        <translation>Ein Feld daraus machen…</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further detail(s) of imports</source>
        <translation>
            <numerusform>%Ln weitere Angabe aus Importen</numerusform>
            <numerusform>%Ln weitere Angaben aus Importen</numerusform>
        </translation>
    </message>
    <message>
        <source>This column holds the rest. Drop the card on one of the others.</source>
        <translation>Diese Spalte fasst den Rest zusammen. Ziehen Sie die Karte auf eine der anderen.</translation>
    </message>
    <message>
        <source>“{name}” is closed. Open it again first, on the board by stage.</source>
        <translation>„{name}“ ist abgeschlossen. Öffnen Sie ihn zuerst wieder, auf dem Board nach Phase.</translation>
    </message>
    <message>
        <source>Add the pipeline “{name}”</source>
        <translation>Verkaufsprozess „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename the pipeline “{old}” to “{name}”</source>
        <translation>Verkaufsprozess „{old}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Move the pipeline “{name}”</source>
        <translation>Verkaufsprozess „{name}“ verschieben</translation>
    </message>
    <message>
        <source>“{name}” is the only pipeline in use.</source>
        <translation>„{name}“ ist der einzige Verkaufsprozess in Gebrauch.</translation>
    </message>
    <message>
        <source>Open leads are in “{name}” ({count}). Close them, or move them to another pipeline.</source>
        <translation>In „{name}“ sind noch offene Interessenten ({count}). Schließen Sie sie ab oder verschieben Sie sie in einen anderen Verkaufsprozess.</translation>
    </message>
    <message>
        <source>Archive the pipeline “{name}”</source>
        <translation>Verkaufsprozess „{name}“ archivieren</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into “{into}”: both must be in use for the same kind of leads.</source>
        <translation>„{name}“ lässt sich nicht in „{into}“ zusammenführen: Beide müssen für dieselbe Art von Interessenten in Gebrauch sein.</translation>
    </message>
    <message>
        <source>Merge the pipeline “{other}” into “{name}”</source>
        <translation>Verkaufsprozess „{other}“ in „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Complaints are dealt with in “{name}”, so it stays a pipeline of its own. Archive it to win nobody back.</source>
        <translation>In „{name}“ geht es um Beschwerden, daher bleibt das ein eigener Verkaufsprozess. Archivieren Sie ihn, wenn niemand zurückgewonnen werden soll.</translation>
    </message>
    <message>
        <source>“{name}” was merged into another pipeline.</source>
        <translation>„{name}“ wurde in einen anderen Verkaufsprozess zusammengeführt.</translation>
    </message>
    <message>
        <source>Bring back the pipeline “{name}”</source>
        <translation>Verkaufsprozess „{name}“ zurückholen</translation>
    </message>
    <message>
        <source>A pipeline needs a name.</source>
        <translation>Ein Verkaufsprozess braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a pipeline “{name}” already.</source>
        <translation>Es gibt schon einen Verkaufsprozess „{name}“.</translation>
    </message>
    <message>
        <source>Add the stage “{name}”</source>
        <translation>Phase „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Edit the stage “{name}”</source>
        <translation>Phase „{name}“ ändern</translation>
    </message>
    <message>
        <source>Rename the stage “{old}” to “{name}”</source>
        <translation>Phase „{old}“ in „{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Move the stage “{name}”</source>
        <translation>Phase „{name}“ verschieben</translation>
    </message>
    <message>
        <source>Leads are in “{name}” ({count}). Merge it into another stage, and they go there.</source>
        <translation>In „{name}“ sind noch Interessenten ({count}). Führen Sie die Phase mit einer anderen zusammen, dann kommen sie dorthin.</translation>
    </message>
    <message>
        <source>Archive the stage “{name}”</source>
        <translation>Phase „{name}“ archivieren</translation>
    </message>
    <message>
        <source>Bring back the stage “{name}”</source>
        <translation>Phase „{name}“ zurückholen</translation>
    </message>
    <message>
        <source>“{name}” can only be merged into a stage of its own pipeline that is open, won or lost as it is.</source>
        <translation>„{name}“ lässt sich nur mit einer Phase desselben Verkaufsprozesses und derselben Art (offen, gewonnen oder verloren) zusammenführen.</translation>
    </message>
    <message>
        <source>Merge the stage “{other}” into “{name}”</source>
        <translation>Phase „{other}“ in „{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>“{name}” is the last of its kind: a pipeline needs a stage that is open, one that is won, one lost.</source>
        <translation>„{name}“ ist die letzte ihrer Art: Ein Verkaufsprozess braucht eine offene, eine gewonnene und eine verlorene Phase.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Eine Phase braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a stage “{name}” already.</source>
        <translation>Es gibt schon eine Phase „{name}“.</translation>
    </message>
    <message>
        <source>A limit of “{name}” is at least 1; leave it empty for none.</source>
        <translation>Eine Grenze von „{name}“ ist mindestens 1; lassen Sie sie leer für keine.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Altrosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Nach ihrem Platz</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Verkaufsprozesse und Phasen</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>„{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>Into the stage</source>
        <translation>In die Phase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to the end of that stage.</source>
        <translation>
            <numerusform>%Ln Interessent kommt ans Ende jener Phase.</numerusform>
            <numerusform>%Ln Interessenten kommen ans Ende jener Phase.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead is in it now.</source>
        <translation>Jetzt ist kein Interessent darin.</translation>
    </message>
    <message>
        <source>What was ever counted in “{name}” counts there from now on.</source>
        <translation>Alles, was je in „{name}“ gezählt wurde, zählt von nun an dort.</translation>
    </message>
    <message>
        <source>Rename the pipeline…</source>
        <translation>Verkaufsprozess umbenennen…</translation>
    </message>
    <message>
        <source>Pipeline further up</source>
        <translation>Verkaufsprozess nach oben</translation>
    </message>
    <message>
        <source>Pipeline further down</source>
        <translation>Verkaufsprozess nach unten</translation>
    </message>
    <message>
        <source>Merge the pipeline…</source>
        <translation>Verkaufsprozess zusammenführen…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Neuer Prozess…</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (archiviert)</translation>
    </message>
    <message>
        <source>Bring the pipeline back</source>
        <translation>Verkaufsprozess zurückholen</translation>
    </message>
    <message>
        <source>Archive the pipeline</source>
        <translation>Verkaufsprozess archivieren</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Verkaufsprozess umbenennen</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived: no lead is offered for a complaint now</source>
        <translation>Verkaufsprozess „{name}“ archiviert: Zu einer Beschwerde wird jetzt kein Interessent mehr angeboten</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neuer Verkaufsprozess</translation>
    </message>
    <message>
        <source>Such as Weddings</source>
        <translation>Zum Beispiel Hochzeiten</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>With the stages of</source>
        <translation>Mit den Phasen von</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Stage “{name}”</source>
        <translation>Phase „{name}“</translation>
    </message>
    <message>
        <source>Such as Visited the shop</source>
        <translation>Zum Beispiel Im Laden gewesen</translation>
    </message>
    <message>
        <source>What it means to be in it</source>
        <translation>Was es heißt, darin zu sein</translation>
    </message>
    <message>
        <source>Chance to win (%)</source>
        <translation>Chance (%)</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Ruht nach (Tagen)</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Kartengrenze</translation>
    </message>
    <message>
        <source>In it, a lead is</source>
        <translation>Interessenten sind hier</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Once ten leads that were here are won, they propose a limit.</source>
        <translation>Sobald zehn Interessenten, die hier waren, gewonnen sind, schlagen sie eine Grenze vor.</translation>
    </message>
    <message numerus="yes">
        <source>Four in five of {count} won leads went on from here within %Ln day(s).</source>
        <translation>
            <numerusform>Vier von fünf der {count} gewonnenen Interessenten waren hier nach %Ln Tag weiter.</numerusform>
            <numerusform>Vier von fünf der {count} gewonnenen Interessenten waren hier nach %Ln Tagen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale after %Ln day(s)</source>
        <translation>
            <numerusform>Ruht nach %Ln Tag</numerusform>
            <numerusform>Ruht nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Archived stages too</source>
        <translation>Auch archivierte Phasen</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Neue Phase…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Move up (Alt Up)</source>
        <translation>Nach oben (Alt Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt Down)</source>
        <translation>Nach unten (Alt Ab)</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>stage</comment>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Ruht nach</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is better than all others.</source>
        <translation>{part} zu {whole}, dass er besser ist als alle anderen.</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is worse than all others.</source>
        <translation>{part} zu {whole}, dass er schlechter ist als alle anderen.</translation>
    </message>
    <message>
        <source>Settled once {leads} of its open leads are won or lost.</source>
        <translation>Geklärt, sobald {leads} seiner offenen Interessenten gewonnen oder verloren sind.</translation>
    </message>
    <message>
        <source>It is too close to the others to be told apart.</source>
        <translation>Er liegt zu nah bei den anderen, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads.</source>
        <translation>Geklärt nach etwa {leads} weiteren Interessenten.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: a month at this pace.</source>
        <translation>Geklärt nach etwa {leads} weiteren Interessenten: ein Monat in diesem Tempo.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: in ten years at the earliest.</source>
        <translation>Geklärt nach etwa {leads} weiteren Interessenten: frühestens in zehn Jahren.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: {months} months at this pace.</source>
        <translation>Geklärt nach etwa {leads} weiteren Interessenten: {months} Monate in diesem Tempo.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads, which settle it.</source>
        <translation>Günstigster nächster Versuch: {leads} weitere Interessenten, die es klären.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads. Stop if none of them becomes a customer.</source>
        <translation>Günstigster nächster Versuch: {leads} weitere Interessenten. Aufhören, wenn keiner davon Kunde wird.</translation>
    </message>
    <message>
        <source>Lost for this reason</source>
        <translation>Aus diesem Grund verloren</translation>
    </message>
    <message>
        <source>Leads that were lost, by the reason that was given; reasons that are written alike are one.</source>
        <translation>Verlorene Interessenten nach angegebenem Grund; gleich geschriebene Gründe sind einer.</translation>
    </message>
    <message>
        <source>Leads that were lost for this reason ÷ all that were lost.</source>
        <translation>Aus diesem Grund verlorene Interessenten ÷ alle verlorenen.</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Drucken oder speichern…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Welcher Bericht</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Weniger Kennzahlen</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Mehr Kennzahlen</translation>
    </message>
    <message>
        <source>Won, and behind it the weighted value of open leads</source>
        <translation>Gewonnen, und dahinter der gewichtete Wert offener Interessenten</translation>
    </message>
    <message>
        <source>There is nothing to report in this period.</source>
        <translation>In diesem Zeitraum gibt es nichts zu berichten.</translation>
    </message>
    <message>
        <source>Where do leads get lost, and what is to come?</source>
        <translation>Wo gehen Interessenten verloren, und was kommt noch?</translation>
    </message>
    <message>
        <source>Here you will see how many leads reach each stage and how long they stay there, what the coming months should bring, how people and firms buy, and why leads were lost. It starts with your leads.</source>
        <translation>Hier sehen Sie, wie viele Interessenten jede Phase erreichen und wie lange sie dort bleiben, was die kommenden Monate bringen sollten, wie Personen und Firmen kaufen und warum Interessenten verloren gingen. Es beginnt mit Ihren Interessenten.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Kennzahlen des Berichts</translation>
    </message>
    <message>
        <source>How this number comes about</source>
        <translation>Wie diese Zahl zustande kommt</translation>
    </message>
    <message>
        <source>The rows are being counted…</source>
        <translation>Die Zeilen werden gezählt…</translation>
    </message>
    <message>
        <source>Show costs</source>
        <translation>Kosten zeigen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>{figure}: all together</source>
        <translation>{figure}: alle zusammen</translation>
    </message>
    <message>
        <source>It cannot be worked out yet: something that it takes is not recorded.</source>
        <translation>Noch nicht zu berechnen: Etwas, das dazu nötig ist, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}. It is the same.</source>
        <translation>Aus den Zeilen noch einmal zusammengezählt: {again}. Es ist dasselbe.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}, but the page says {said}.</source>
        <translation>Aus den Zeilen noch einmal zusammengezählt: {again}, aber die Seite sagt {said}.</translation>
    </message>
    <message>
        <source>The stage “{name}” was archived; it is in use again.</source>
        <translation>Die Phase „{name}“ war archiviert; sie ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” was archived; it is in use again.</source>
        <translation>Der Verkaufsprozess „{name}“ war archiviert; er ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Give an amount of money or the worth of goods.</source>
        <translation>Geben Sie einen Geldbetrag oder den Wert der Ware an.</translation>
    </message>
    <message>
        <source>Record the remedy for “{name}”</source>
        <translation>Wiedergutmachung für „{name}“ erfassen</translation>
    </message>
    <message>
        <source>There is no channel that wins customers back; make one first.</source>
        <translation>Es gibt keinen Kanal der Kundenrückgewinnung; legen Sie zuerst einen an.</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Of the step above</source>
        <translation>Von der Phase darüber</translation>
    </message>
    <message>
        <source>+ Visits</source>
        <translation>+ Besuche</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>Kanal: {name}</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Verkaufstrichter</translation>
    </message>
    <message>
        <source>Here you will see how many visits become leads, how far these come from stage to stage, and how many become customers.</source>
        <translation>Hier sehen Sie, wie viele Besuche zu Interessenten werden, wie weit diese von Phase zu Phase kommen und wie viele Kunden werden.</translation>
    </message>
    <message>
        <source>Nobody came this way yet</source>
        <translation>Hier war noch niemand</translation>
    </message>
    <message>
        <source>Nobody came this way then</source>
        <translation>In dieser Zeit war hier niemand</translation>
    </message>
    <message>
        <source>Leads count by the day they came in.</source>
        <translation>Interessenten zählen an dem Tag, an dem sie kamen.</translation>
    </message>
    <message>
        <source>Visits are those of all pipelines; their bar is not to scale.</source>
        <translation>Die Besuche sind die aller Verkaufsprozesse; ihr Balken ist nicht maßstäblich.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Was ist schiefgelaufen?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Such as A new chair</source>
        <translation>Zum Beispiel Ein neuer Stuhl</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Versprochen bis</translation>
    </message>
    <message>
        <source>A new lead begins in the win-back pipeline; what is promised is a task with a deadline.</source>
        <translation>Ein neuer Interessent beginnt in der Kundenrückgewinnung; das Versprechen ist eine Aufgabe mit Frist.</translation>
    </message>
    <message>
        <source>Remedy for “{name}”</source>
        <translation>Wiedergutmachung für „{name}“</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Such as Voucher or New chair</source>
        <translation>Zum Beispiel Gutschein oder Neuer Stuhl</translation>
    </message>
    <message>
        <source>Money ({currency})</source>
        <translation>Geld ({currency})</translation>
    </message>
    <message>
        <source>Goods ({currency})</source>
        <translation>Ware ({currency})</translation>
    </message>
    <message>
        <source>It is added to today’s costs of the win-back channel.</source>
        <translation>Es kommt zu den heutigen Kosten des Kanals der Kundenrückgewinnung.</translation>
    </message>
    <message>
        <source>Remedy: {what}, {cost}</source>
        <translation>Wiedergutmachung: {what}, {cost}</translation>
    </message>
    <message>
        <source>Remedy: {cost}</source>
        <translation>Wiedergutmachung: {cost}</translation>
    </message>
    <message>
        <source>This customer complained. A promise that is kept wins many back.</source>
        <translation>Dieser Kunde hat sich beschwert. Ein gehaltenes Versprechen gewinnt viele zurück.</translation>
    </message>
    <message>
        <source>Promised: {what} – {when}</source>
        <translation>Versprochen: {what} – {when}</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Wird gerade zurückgewonnen</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>Diesem Kunden ist nichts versprochen.</translation>
    </message>
    <message>
        <source>Into the pipeline</source>
        <translation>In den Verkaufsprozess</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go there.</source>
        <translation>
            <numerusform>%Ln Interessent kommt dorthin.</numerusform>
            <numerusform>%Ln Interessenten kommen dorthin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stage goes into the one of the same name, else into the one most like it.</source>
        <translation>Jede Phase geht in die gleichen Namens auf, sonst in die ähnlichste.</translation>
    </message>
    <message>
        <source>Let “{name}” leave</source>
        <translation>Weggang von „{name}“ vermerken</translation>
    </message>
    <message>
        <source>Let “{name}” come back</source>
        <translation>Rückkehr von „{name}“ vermerken</translation>
    </message>
    <message>
        <source>“{name}” is at “{account}” already.</source>
        <translation>„{name}“ ist schon bei „{account}“.</translation>
    </message>
    <message>
        <source>Move “{name}” to the account “{account}”</source>
        <translation>„{name}“ zur Firma „{account}“ verlegen</translation>
    </message>
    <message>
        <source>“{name}” is one person already.</source>
        <translation>„{name}“ ist bereits eine Person.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are at different accounts; say that one of them moved.</source>
        <translation>„{name}“ und „{other}“ sind bei verschiedenen Firmen; vermerken Sie, wer gewechselt hat.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Keine Rolle</translation>
    </message>
    <message>
        <source>Asks for, before it is left: {roles}</source>
        <translation>Verlangt, bevor es weitergeht: {roles}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>Zurück ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>Vorwärts ({keys})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
    <message>
        <source>Nothing was erased. Add --yes to do it: it cannot be undone.</source>
        <translation>Nichts wurde gelöscht. Mit --yes wird es getan: Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Old pages of the file could not be overwritten yet: {reason} Erase once more when nobody has it open.</source>
        <translation>Alte Seiten der Datei konnten noch nicht überschrieben werden: {reason} Löschen Sie noch einmal, wenn niemand sie geöffnet hat.</translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>„{path}“ kann nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody with the e-mail address “{email}”.</source>
        <translation>Es gibt niemanden mit der E-Mail-Adresse „{email}“.</translation>
    </message>
    <message>
        <source>Keep “{name}” after review</source>
        <translation>„{name}“ nach Prüfung behalten</translation>
    </message>
    <message>
        <source>Keep {count} leads after review</source>
        <translation>{count} Interessenten nach Prüfung behalten</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Nothing of “{path}” can be read any more.</source>
        <translation>Von „{path}“ ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>Leave out those who want no advertising</source>
        <translation>Alle auslassen, die keine Werbung möchten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln ausgelassen, der keine Werbung möchte.</numerusform>
            <numerusform>%Ln ausgelassen, die keine Werbung möchten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln davon möchte keine Werbung.</numerusform>
            <numerusform>%Ln davon möchten keine Werbung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these backups, and make a new one</source>
        <translation>Diese Sicherungen entfernen und eine neue anlegen</translation>
    </message>
    <message>
        <source>A backup is one piece: nobody can be taken out of it. If you go back to one, LeadDesk erases the person again. Backups that you copied elsewhere are not known here.</source>
        <translation>Eine Sicherung ist ein Stück: Niemand lässt sich herausnehmen. Wenn Sie zu einer zurückkehren, löscht LeadDesk die Person erneut. Sicherungen, die Sie anderswohin kopiert haben, sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Geht endgültig</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Bleibt, ohne Namen</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Sicherungen, in denen die Person noch steht</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and notes; in what others wrote, too</source>
        <translation>Namen, Adressen, Nummern und Notizen, auch in dem, was anderswo geschrieben steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document link(s)</source>
        <translation>
            <numerusform>%Ln Verweis auf ein Dokument</numerusform>
            <numerusform>%Ln Verweise auf Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of consent</source>
        <translation>
            <numerusform>%Ln Eintrag zur Einwilligung</numerusform>
            <numerusform>%Ln Einträge zur Einwilligung</numerusform>
        </translation>
    </message>
    <message>
        <source>What the history knows of it: it cannot be undone, nor can what was done before</source>
        <translation>Was der Verlauf davon weiß: Es lässt sich nicht rückgängig machen, auch nicht, was davor geschah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) with channel, stages, value and days: no figure changes</source>
        <translation>
            <numerusform>%Ln Interessent mit Kanal, Phasen, Wert und Tagen: Keine Zahl ändert sich</numerusform>
            <numerusform>%Ln Interessenten mit Kanal, Phasen, Wert und Tagen: Keine Zahl ändert sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) with amounts, days and VAT, for the accountant</source>
        <translation>
            <numerusform>%Ln Verkauf mit Beträgen, Tagen und MwSt., für die Buchhaltung</numerusform>
            <numerusform>%Ln Verkäufe mit Beträgen, Tagen und MwSt., für die Buchhaltung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day and kind of %Ln contact(s) with the person</source>
        <translation>
            <numerusform>Tag und Art von %Ln Aktivität</numerusform>
            <numerusform>Tag und Art von %Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) among those who decide</source>
        <translation>
            <numerusform>%Ln Platz im Entscheiderkreis</numerusform>
            <numerusform>%Ln Plätze im Entscheiderkreis</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln other(s) with the same e-mail address</source>
        <translation>
            <numerusform>Auch %Ln weiteren mit derselben E-Mail-Adresse</numerusform>
            <numerusform>Auch %Ln weitere mit derselben E-Mail-Adresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Die Person ist gelöscht.</translation>
    </message>
    <message>
        <source>The person is erased, but not yet overwritten in the file: {reason}</source>
        <translation>Die Person ist gelöscht, in der Datei aber noch nicht überschrieben: {reason}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation>Was über eine Person gespeichert ist</translation>
    </message>
    <message>
        <source>All of it: the fields, what was written down, tasks, sales, parts in decisions, documents, consent, every change since, and the files that it came from. Nothing of anybody else.</source>
        <translation>Alles: die Felder, was notiert wurde, Aufgaben, Verkäufe, Rollen bei Entscheidungen, Dokumente, Einwilligung, jede Änderung und die Dateien, aus denen es stammt. Nichts über andere.</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Drucken oder PDF…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>Was über {name} gespeichert ist</translation>
    </message>
    <message numerus="yes">
        <source>Also what %Ln other(s) with the same e-mail address have</source>
        <translation>
            <numerusform>Auch, was %Ln weiteren Eintrag mit derselben E-Mail-Adresse betrifft</numerusform>
            <numerusform>Auch, was %Ln weitere Einträge mit derselben E-Mail-Adresse betrifft</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message>
        <source>LeadDesk keeps everything in a file; name one instead of a server.</source>
        <translation>LeadDesk speichert alles in einer Datei. Geben Sie eine Datei statt eines Servers an.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Beispiel entfernen</translation>
    </message>
    <message>
        <source>This shop is made up. A click takes it out of the file; what you added or changed stays.</source>
        <translation>Dieses Geschäft ist erfunden. Ein Klick nimmt es aus der Datei; was Sie hinzugefügt oder geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Somebody else…</source>
        <translation>&amp;Jemand anderes…</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer sitzt hier?</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Platz nehmen</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Die Datei ist anderswo geöffnet</translation>
    </message>
    <message>
        <source>You can look at it meanwhile: what is done there is seen here, and nothing is written from here.</source>
        <translation>Sie können sie solange ansehen: Was dort geschieht, ist hier zu sehen, und von hier wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Try again to open it</source>
        <translation>Erneut zu öffnen versuchen</translation>
    </message>
    <message>
        <source>{name} (only to look at)</source>
        <translation>{name} (nur zum Ansehen)</translation>
    </message>
    <message>
        <source>This does not look like a VAT id of {country}.</source>
        <translation>Das sieht nicht nach einer USt-IdNr. aus {country} aus.</translation>
    </message>
    <message>
        <source>The value is in {one}, and what is paid every month in {other}; a lead has one currency.</source>
        <translation>Der Wert ist in {one}, der monatliche Betrag in {other}; ein Interessent hat nur eine Währung.</translation>
    </message>
    <message>
        <source>“{value}” is no notice; write whole days, up to {most}.</source>
        <translation>„{value}“ ist keine Kündigungsfrist; geben Sie ganze Tage an, höchstens {most}.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>Der Vertrag endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>Line {line}: the document that “{number}” credits, “{original}”, is not there.</source>
        <translation>Zeile {line}: Der Beleg „{original}“, den „{number}“ gutschreibt, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Accounts are hidden, since this shop sells to people only. The preferences can change that.</source>
        <translation>Firmen sind ausgeblendet, weil dieses Geschäft nur an Privatkunden verkauft. Die Einstellungen ändern das.</translation>
    </message>
    <message>
        <source>{name} has this file open on the computer {computer} since {since}. You are only looking at it: nothing is written from here.</source>
        <translation>{name} hat diese Datei seit {since} auf dem Computer {computer} geöffnet. Sie sehen sie nur an: Von hier wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>This file is open in another window. You are only looking at it: nothing is written from here.</source>
        <translation>Diese Datei ist in einem anderen Fenster geöffnet. Sie sehen sie nur an: Von hier wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written to. You are only looking at it: nothing is written from here.</source>
        <translation>Diese Datei oder ihr Ordner ist schreibgeschützt. Sie sehen sie nur an: Von hier wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>“{path}” was changed elsewhere while it was read. Try again.</source>
        <translation>„{path}“ wurde anderswo geändert, während die Datei gelesen wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file is only looked at</source>
        <translation>Die Datei wird nur angesehen</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>As wide as there is room (W)</source>
        <translation>Auf Fensterbreite (W)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>{words}; the rest is like these</source>
        <translation>{words}; der Rest sieht genauso aus</translation>
    </message>
    <message>
        <source>Preview: {words}</source>
        <translation>Vorschau: {words}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Drücken Sie noch einmal Esc, um Ihre Eingaben zu verwerfen.</translation>
    </message>
</context>
</TS>
