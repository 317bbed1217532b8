<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>--from is after --to; swap the two days.</source>
        <translation>--from ligger efter --to; byt plats på de två datumen.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{platform}”, which Qt does not have here.</source>
        <translation>QT_QPA_PLATFORM anger ”{platform}”, som Qt inte har här.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. `leaddesk --help` lists what can be done without a window.</source>
        <translation>Det finns ingen skärm att visa ett fönster på: varken DISPLAY eller WAYLAND_DISPLAY är satt. `leaddesk --help` visar vad som går att göra utan fönster.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; WAYLAND_DISPLAY has to name one that does.</source>
        <translation>Skärmen {display} svarar inte; WAYLAND_DISPLAY måste ange en som gör det.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation>”{path}” är en mapp; ange en fil i den.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be replaced.</source>
        <translation>”{path}” är ingen fil som kan ersättas.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write in.</source>
        <translation>Mappen ”{folder}” att skriva i finns inte.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long.</source>
        <translation>Namnet ”{path}” är för långt.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”; nothing was written.</source>
        <translation>Det finns inte plats för ”{path}”; inget skrevs.</translation>
    </message>
    <message>
        <source>“{path}” may not be written: it is protected, or open in another program.</source>
        <translation>”{path}” får inte skrivas: filen är skyddad eller öppen i ett annat program.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>”{path}” kunde inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” mixes orders of day, month and year, as in “{one}” and “{other}”; say with --date-order dmy, mdy or ymd which one holds.</source>
        <translation>Kolumnen ”{column}” blandar ordningen på dag, månad och år, som i ”{one}” och ”{other}”; ange med --date-order dmy, mdy eller ymd vilken som gäller.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, y year); say with --date-order {one} or --date-order {other} which one it is.</source>
        <translation>I kolumnen ”{column}” kan ”{value}” läsas som {one} och som {other} (d dag, m månad, y år); ange med --date-order {one} eller --date-order {other} vilket det är.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one}, as {other} and as {third} (d day, m month, y year); say with --date-order {one}, --date-order {other} or --date-order {third} which one it is.</source>
        <translation>I kolumnen ”{column}” kan ”{value}” läsas som {one}, som {other} och som {third} (d dag, m månad, y år); ange med --date-order {one}, --date-order {other} eller --date-order {third} vilket det är.</translation>
    </message>
    <message>
        <source>There is no such date as “{value}”: that month has {days} days.</source>
        <translation>Det finns inget datum ”{value}”: den månaden har {days} dagar.</translation>
    </message>
    <message>
        <source>There is no such time as in “{value}”.</source>
        <translation>Det finns inget sådant klockslag som i ”{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is a number among dates; write it as a date.</source>
        <translation>”{value}” är ett tal bland datum; skriv det som ett datum.</translation>
    </message>
    <message>
        <source>“{value}” is not a date in the order {order} (d day, m month, y year).</source>
        <translation>”{value}” är inget datum i ordningen {order} (d dag, m månad, y år).</translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation>”{value}” är ingen månad.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>”{value}” är inget datum.</translation>
    </message>
    <message>
        <source>{file} is a picture. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} är en bild. Spara tabellen som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>{file} is a PDF document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} är ett PDF-dokument. Spara tabellen som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>{file} is a text document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} är ett textdokument. Spara tabellen som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>{file} is a Numbers document. Export it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} är ett Numbers-dokument. Exportera det som XLSX eller CSV (UTF-8) och importera den filen.</translation>
    </message>
    <message>
        <source>{file} is a database. Export the table from it as CSV (UTF-8) and import that.</source>
        <translation>{file} är en databas. Exportera tabellen därifrån som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>{file} is a compressed archive. Unpack it and import the file in it.</source>
        <translation>{file} är ett komprimerat arkiv. Packa upp det och importera filen i det.</translation>
    </message>
    <message>
        <source>{file} is a web page that is only called a workbook. Open it in a spreadsheet program, save it as XLSX or CSV (UTF-8), and import that.</source>
        <translation>{file} är en webbsida som bara kallas arbetsbok. Öppna den i ett kalkylprogram, spara den som XLSX eller CSV (UTF-8) och importera den filen.</translation>
    </message>
    <message>
        <source>{file} is a program, not a CSV file.</source>
        <translation>{file} är ett program, inte en CSV-fil.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} är en webbsida eller XML. Spara tabellen som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} är ingen textfil. Spara tabellen som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>“{text}” cannot part the columns of a file; name one character.</source>
        <translation>”{text}” kan inte skilja kolumnerna i en fil åt; ange ett enda tecken.</translation>
    </message>
    <message>
        <source>{file} has {count} lines, so its header is not in line {line}.</source>
        <translation>{file} har {count} rader, så rubrikraden kan inte vara rad {line}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} är tom.</translation>
    </message>
    <message>
        <source>{file} begins with empty lines only; name the line of its header.</source>
        <translation>{file} börjar med bara tomma rader; ange vilken rad som är rubrikraden.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is empty and names no columns.</source>
        <translation>Rad {line} i {file} är tom och anger inga kolumner.</translation>
    </message>
    <message>
        <source>The file holds more tables; only the first is read. The others have their headers in lines {lines}.</source>
        <translation>Filen innehåller fler tabeller; bara den första läses. De andra har sina rubriker på rad {lines}.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; LeadDesk reads {most} at most.</source>
        <translation>{file} har {count} kolumner; LeadDesk läser högst {most}.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out.</source>
        <translation>{file}: ett citattecken på rad {line} öppnas men stängs aldrig. Stäng det eller ta bort det.</translation>
    </message>
    <message>
        <source>The first line has the number 1.</source>
        <translation>Den första raden har nummer 1.</translation>
    </message>
    <message>
        <source>{file} has no sheets to choose from; leave the sheet out.</source>
        <translation>{file} har inga blad att välja mellan; utelämna bladet.</translation>
    </message>
    <message>
        <source>Line {line} was taken for the names of the columns, but “{value}” is there, as in a row. If no line names the columns, write one above: that first row is left out now.</source>
        <translation>Rad {line} togs för kolumnernas namn, men där står ”{value}” som på en vanlig rad. Om ingen rad namnger kolumnerna, skriv en ovanför: den första raden utelämnas nu.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation>{file} är en enhet, inte en fil.</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8 and was read as Windows-1252. If letters look wrong, choose another encoding (--encoding).</source>
        <translation>{file} är inte i UTF-8 och lästes som Windows-1252. Om tecken ser fel ut, välj en annan teckenkodning (--encoding).</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8: line {line} holds bytes that mean nothing in it. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp1252.</source>
        <translation>{file} är inte i UTF-8: rad {line} innehåller byte som inte betyder något där. Spara den som CSV (UTF-8) eller ange teckenkodningen, till exempel --encoding cp1252.</translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}: line {line} holds bytes that mean nothing in it.</source>
        <translation>{file} har inte teckenkodningen {encoding}: rad {line} innehåller byte som inte betyder något där.</translation>
    </message>
    <message>
        <source>{file} is neither in UTF-8 nor in Windows-1252: line {line} holds bytes that mean nothing in them. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp437.</source>
        <translation>{file} är varken i UTF-8 eller i Windows-1252: rad {line} innehåller byte som inte betyder något där. Spara den som CSV (UTF-8) eller ange teckenkodningen, till exempel --encoding cp437.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an encoding; use a name such as utf-8, cp1252 or utf-16.</source>
        <translation>”{name}” är inte namnet på en teckenkodning; ange ett namn som utf-8, cp1252 eller utf-16.</translation>
    </message>
    <message>
        <source>The column “{column}” was given to two fields; choose one of them.</source>
        <translation>Kolumnen ”{column}” har fått två fält; välj ett av dem.</translation>
    </message>
    <message>
        <source>“{field}” is not a field of {kind}; choose one of {fields}.</source>
        <translation>”{field}” är inget fält i {kind}; välj ett av {fields}.</translation>
    </message>
    <message>
        <source>The field {field} was given to two columns, “{one}” and “{other}”; choose one of them.</source>
        <translation>Fältet {field} har fått två kolumner, ”{one}” och ”{other}”; välj en av dem.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has {columns}.</source>
        <translation>Filen har ingen kolumn ”{column}”; den har {columns}.</translation>
    </message>
    <message>
        <source>The column “{column}” has a decimal comma in “{comma}” and a decimal point in “{point}”; say with --decimal comma or --decimal point which one it is.</source>
        <translation>Kolumnen ”{column}” har decimalkomma i ”{comma}” och decimalpunkt i ”{point}”; ange med --decimal comma eller --decimal point vilket det är.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read in two ways; say with --decimal comma or --decimal point which one it is.</source>
        <translation>I kolumnen ”{column}” kan ”{value}” läsas på två sätt; ange med --decimal comma eller --decimal point vilket det är.</translation>
    </message>
    <message>
        <source>The number “{value}” is too large.</source>
        <translation>Talet ”{value}” är för stort.</translation>
    </message>
    <message>
        <source>“{value}” was rounded by a spreadsheet program: its last digits are lost.</source>
        <translation>”{value}” har avrundats av ett kalkylprogram: de sista siffrorna är borta.</translation>
    </message>
    <message>
        <source>There is a letter {letter} among the digits of “{value}”.</source>
        <translation>Det finns en bokstav {letter} bland siffrorna i ”{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal comma.</source>
        <translation>”{value}” är inget tal med decimalkomma.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal point.</source>
        <translation>”{value}” är inget tal med decimalpunkt.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be read: {reason}</source>
        <translation>Förinställningen ”{name}” kan inte läsas: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not a preset; choose one of {names}.</source>
        <translation>”{name}” är ingen förinställning; välj en av {names}.</translation>
    </message>
    <message>
        <source>The preset “{name}” needs a kind; write one of {kinds}.</source>
        <translation>Förinställningen ”{name}” behöver en typ; skriv en av {kinds}.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}; a quotation mark or a delimiter is out of place.</source>
        <translation>Raden har {found} celler, rubrikraden {expected}; ett citattecken eller en avgränsare sitter fel.</translation>
    </message>
    <message>
        <source>Lines of totals, which are no rows and were left out: {count}.</source>
        <translation>Summarader, som inte är riktiga rader och utelämnades: {count}.</translation>
    </message>
    <message>
        <source>Pictures on address cards, which were left out: {count}.</source>
        <translation>Bilder på adresskort, som utelämnades: {count}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Filen {file} finns inte.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} är en mapp, inte en fil.</translation>
    </message>
    <message>
        <source>You have no permission to read {file}.</source>
        <translation>Du får inte läsa {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours.</source>
        <translation>”{value}” är inget antal timmar.</translation>
    </message>
    <message>
        <source>“{value}” is not a probability from 0 to 100 %.</source>
        <translation>”{value}” är ingen sannolikhet mellan 0 och 100 %.</translation>
    </message>
    <message>
        <source>“{sheet}” is larger than a sheet of Excel can be ({rows} rows); export it as CSV.</source>
        <translation>”{sheet}” är större än vad ett Excel-blad kan vara ({rows} rader); exportera det som CSV.</translation>
    </message>
    <message>
        <source>An activity belongs to a lead or an account.</source>
        <translation>En händelse hör till ett lead eller ett företag.</translation>
    </message>
    <message>
        <source>A consent belongs to one lead or one stakeholder.</source>
        <translation>Ett samtycke hör till ett lead eller en kontaktperson.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone; use a name such as Europe/Rome.</source>
        <translation>”{name}” är ingen tidszon; ange ett namn som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 2026-01-31.</source>
        <translation>”{text}” är inget datum; skriv som 2026-01-31.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stoppat. Inget ändrades.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly better than all other leads together: {others}%.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Klart bättre än alla andra leads tillsammans: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly worse than all other leads together: {others}%.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Klart sämre än alla andra leads tillsammans: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. About as good as all other leads together: {others}%.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Ungefär lika bra som alla andra leads tillsammans: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, but anything between {low}% and {high}% is likely. Too few to compare with all other leads together: {others}%.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, men allt mellan {low} % och {high} % är troligt. För få för att jämföra med alla andra leads tillsammans: {others} %.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is better than all other leads together ({others}%), but the channel has cost more than it has earned so far.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Det är bättre än alla andra leads tillsammans ({others} %), men kanalen har hittills kostat mer än den gett.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but for each unit spent it has earned more than they have so far.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Det är sämre än alla andra leads tillsammans ({others} %), men hittills har kanalen gett mer än de för det som satsats.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%; all other leads together: {others}%. A customer from here costs more than one brings.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %; alla andra leads tillsammans: {others} %. En kund härifrån kostar mer än den ger.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably better than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Troligen bättre än alla andra leads tillsammans ({others} %), men bland flera kanaler ser en ofta ut så av en slump.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably worse than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Troligen sämre än alla andra leads tillsammans ({others} %), men bland flera kanaler ser en ofta ut så av en slump.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but most of its leads are still open.</source>
        <translation>{won} av {leads} blev kunder: {rate} %, troligen mellan {low} % och {high} %. Det är sämre än alla andra leads tillsammans ({others} %), men de flesta av dess leads är ännu öppna.</translation>
    </message>
    <message>
        <source>It has brought no leads yet.</source>
        <translation>Kanalen har inte gett några leads än.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers. There are no other leads to compare with.</source>
        <translation>{won} av {leads} blev kunder. Det finns inga andra leads att jämföra med.</translation>
    </message>
    <message>
        <source>The stage “{stage}” is not in use any more; choose another.</source>
        <translation>Steget ”{stage}” används inte längre; välj ett annat.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address, a phone number or an id.</source>
        <translation>Ett lead behöver ett namn, ett företag, en e-postadress, ett telefonnummer eller ett id.</translation>
    </message>
    <message>
        <source>“{name}” needs pipeline, stage and status together, or none of them.</source>
        <translation>”{name}” behöver säljprocess, steg och status tillsammans, eller inget av dem.</translation>
    </message>
    <message>
        <source>“{name}” is open: it has no closing day.</source>
        <translation>”{name}” är öppen och har därför inget avslutsdatum.</translation>
    </message>
    <message>
        <source>The value of “{name}” needs a currency.</source>
        <translation>Värdet för ”{name}” behöver en valuta.</translation>
    </message>
    <message>
        <source>The contract of “{name}” cannot end before it starts.</source>
        <translation>Avtalet för ”{name}” kan inte ta slut innan det börjar.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be kept exactly.</source>
        <translation>Beloppet {amount} är för stort för att sparas exakt.</translation>
    </message>
    <message>
        <source>There is no sorting by “{key}”; use one of {fields}.</source>
        <translation>Det går inte att sortera efter ”{key}”; använd något av {fields}.</translation>
    </message>
    <message>
        <source>“{key}:” needs a value right after the colon.</source>
        <translation>”{key}:” behöver ett värde direkt efter kolonet.</translation>
    </message>
    <message>
        <source>“{key}” is a text; use &gt; and &lt; with days, amounts and numbers, or put the value in quotes.</source>
        <translation>”{key}” är en text; använd &gt; och &lt; med datum, belopp och tal, eller sätt värdet inom citattecken.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; did you mean “{nearest}”?</source>
        <translation>Fältet ”{key}” finns inte; menade du ”{nearest}”?</translation>
    </message>
    <message>
        <source>There is no field “{key}”; put the text in quotes to search for it.</source>
        <translation>Fältet ”{key}” finns inte; sätt texten inom citattecken för att söka efter den.</translation>
    </message>
    <message>
        <source>“{key}:{flag}” is not known; use one of {flags}.</source>
        <translation>“{key}:{flag}” finns inte; använd något av {flags}.</translation>
    </message>
    <message>
        <source>“{key}” is asked by yes or no, not by “{value}”.</source>
        <translation>”{key}” söks med yes eller no, inte med ”{value}”.</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts; write the smaller value first.</source>
        <translation>”{text}” slutar innan det börjar; skriv det mindre värdet först.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write it without separator, or with one decimal more or less.</source>
        <translation>”{text}” kan läsas på två sätt; skriv det utan avgränsare, eller med en decimal mer eller mindre.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be compared; write it as 1250 or 12.50.</source>
        <translation>”{text}” är inget tal som går att jämföra; skriv som 1250 eller 12,50.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} do not add up to gross {gross} (in the smallest unit of the currency).</source>
        <translation>Netto {net} och moms {vat} blir inte brutto {gross} (i valutans minsta enhet).</translation>
    </message>
    <message>
        <source>The stage “{name}” is won or lost: its probability is 100 or 0.</source>
        <translation>Steget ”{name}” är vunnet eller förlorat: sannolikheten är 100 eller 0.</translation>
    </message>
    <message>
        <source>A tag is one or more words without a semicolon.</source>
        <translation>En etikett är ett eller flera ord utan semikolon.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importera</translation>
    </message>
    <message>
        <source>A part of LeadDesk is missing: {name}. Install LeadDesk again.</source>
        <translation>En del av LeadDesk saknas: {name}. Installera LeadDesk igen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Mappen {folder} kan inte skapas: {reason}.</translation>
    </message>
    <message>
        <source>Add the account “{name}”</source>
        <translation>Lägg till företaget ”{name}”</translation>
    </message>
    <message>
        <source>Edit the account “{name}”</source>
        <translation>Redigera företaget ”{name}”</translation>
    </message>
    <message>
        <source>Delete the account “{name}”</source>
        <translation>Ta bort företaget ”{name}”</translation>
    </message>
    <message>
        <source>Add “{name}” to “{account}”</source>
        <translation>Lägg till ”{name}” hos ”{account}”</translation>
    </message>
    <message>
        <source>Add {count} people to “{account}”</source>
        <translation>Lägg till {count} personer på ”{account}”</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Redigera ”{name}”</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Ta bort ”{name}”</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Ett företag behöver ett namn.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself or to an account below it.</source>
        <translation>”{name}” kan inte höra till sig självt eller till ett företag under sig.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation>En kontaktperson behöver ett namn.</translation>
    </message>
    <message>
        <source>“{name}” can only report to somebody at the same account.</source>
        <translation>”{name}” kan bara rapportera till någon på samma företag.</translation>
    </message>
    <message>
        <source>“{name}” cannot report to somebody who reports to “{name}”.</source>
        <translation>”{name}” kan inte rapportera till någon som rapporterar till ”{name}”.</translation>
    </message>
    <message>
        <source>Log an activity for “{name}”</source>
        <translation>Anteckna en händelse för ”{name}”</translation>
    </message>
    <message>
        <source>Edit an activity of “{name}”</source>
        <translation>Redigera en händelse för ”{name}”</translation>
    </message>
    <message>
        <source>Delete an activity of “{name}”</source>
        <translation>Ta bort en händelse för ”{name}”</translation>
    </message>
    <message>
        <source>This has not happened yet; plan a task for it.</source>
        <translation>Det har inte hänt än; planera en uppgift i stället.</translation>
    </message>
    <message>
        <source>Move {count} leads to “{stage}”</source>
        <translation>Flytta {count} leads till ”{stage}”</translation>
    </message>
    <message>
        <source>Open {count} leads again</source>
        <translation>Öppna {count} leads igen</translation>
    </message>
    <message>
        <source>Delete {count} leads</source>
        <translation>Ta bort {count} leads</translation>
    </message>
    <message>
        <source>Tag {count} leads with “{tag}”</source>
        <translation>Sätt etiketten ”{tag}” på {count} leads</translation>
    </message>
    <message>
        <source>Assign {count} leads to “{owner}”</source>
        <translation>Tilldela ”{owner}” {count} leads</translation>
    </message>
    <message>
        <source>Assign {count} leads to nobody</source>
        <translation>Ta bort ansvarig för {count} leads</translation>
    </message>
    <message>
        <source>Edit {count} leads</source>
        <translation>Ändra {count} leads</translation>
    </message>
    <message>
        <source>Set “{field}” of {count} leads</source>
        <translation>Ange ”{field}” för {count} leads</translation>
    </message>
    <message>
        <source>“{field}” cannot be the same for many leads.</source>
        <translation>”{field}” kan inte vara samma för flera leads.</translation>
    </message>
    <message>
        <source>Add the channel “{name}”</source>
        <translation>Lägg till kanalen ”{name}”</translation>
    </message>
    <message>
        <source>Edit the channel “{name}”</source>
        <translation>Redigera kanalen ”{name}”</translation>
    </message>
    <message>
        <source>Add the campaign “{name}”</source>
        <translation>Lägg till kampanjen ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” has costs or visits in another channel; make a new campaign.</source>
        <translation>”{name}” har kostnader eller besök i en annan kanal; skapa en ny kampanj.</translation>
    </message>
    <message>
        <source>Edit the campaign “{name}”</source>
        <translation>Redigera kampanjen ”{name}”</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>En kanal behöver ett namn.</translation>
    </message>
    <message>
        <source>There is a channel “{name}” already.</source>
        <translation>Det finns redan en kanal ”{name}”.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>En kampanj behöver ett namn.</translation>
    </message>
    <message>
        <source>There is a campaign “{name}” in this channel already.</source>
        <translation>Det finns redan en kampanj ”{name}” i den här kanalen.</translation>
    </message>
    <message>
        <source>The campaign “{name}” cannot end before it starts.</source>
        <translation>Kampanjen ”{name}” kan inte sluta innan den börjar.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>En budget kan inte vara negativ.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has some of pipeline, stage and status, but not all of them.</source>
        <translation>Lead {lead}, ”{name}”, har något av säljprocess, steg och status, men inte alla tre.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is {status}, which does not fit its stage “{stage}” ({kind}) or its pipeline.</source>
        <translation>Lead {lead}, ”{name}”, är {status}, vilket inte stämmer med steget ”{stage}” ({kind}) eller säljprocessen.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is in the stage “{stage}”, but that is not the one it entered last.</source>
        <translation>Lead {lead}, ”{name}”, står i steget ”{stage}”, men det är inte det steg det kom till sist.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has no place in the column “{stage}”.</source>
        <translation>Lead {lead}, ”{name}”, har ingen plats i kolumnen ”{stage}”.</translation>
    </message>
    <message>
        <source>A line of the sale {sale} does not add up: net {net_minor} and VAT {vat_minor} are not {gross_minor}.</source>
        <translation>En rad i försäljningen {sale} går inte ihop: netto {net_minor} och moms {vat_minor} blir inte {gross_minor}.</translation>
    </message>
    <message>
        <source>The history knows nothing of the import run {run}, so it cannot be undone.</source>
        <translation>Historiken känner inte till importen {run}, så den går inte att ångra.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is not there, though the history does not say that it was removed.</source>
        <translation>Rad {row} i {table} finns inte, fast historiken inte säger att den togs bort.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is there, though the history says that it was removed.</source>
        <translation>Rad {row} i {table} finns, fast historiken säger att den togs bort.</translation>
    </message>
    <message>
        <source>Row {row} of {table} holds something else in “{column}” than the history says.</source>
        <translation>Rad {row} i {table} innehåller något annat i ”{column}” än historiken säger.</translation>
    </message>
    <message>
        <source>The figures kept for {month} do not agree with its leads. Change the value of one of them: they are then counted anew.</source>
        <translation>Siffrorna som sparats för {month} stämmer inte med månadens leads. Ändra värdet på ett av dem, så räknas de om.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Filen är skadad: {detail}</translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}. Restore a backup.</source>
        <translation>En del av filen saknas: {name}. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>{rows} rows of {table} hold something that cannot be read. Restore a backup.</source>
        <translation>{rows} rader i {table} innehåller något som inte går att läsa. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a row of {target} that is not there.</source>
        <translation>Rad {row} i {table} hänvisar till en rad i {target} som inte finns.</translation>
    </message>
    <message>
        <source>The search index does not agree with the leads; some may not be found.</source>
        <translation>Sökindexet stämmer inte med leads i filen; en del kanske inte hittas.</translation>
    </message>
    <message>
        <source>Row {row} of {table}, “{name}”, is not found and sorted by what it holds now.</source>
        <translation>Rad {row} i {table}, ”{name}”, hittas och sorteras inte efter det den innehåller nu.</translation>
    </message>
    <message>
        <source>There are more than these {count} of this sort.</source>
        <translation>Det finns fler än dessa {count} av samma slag.</translation>
    </message>
    <message>
        <source>“{person}” is not at the account of “{name}”.</source>
        <translation>”{person}” finns inte på företaget för ”{name}”.</translation>
    </message>
    <message>
        <source>Seat “{person}” on the committee of “{name}”</source>
        <translation>Sätt ”{person}” i beslutsgruppen för ”{name}”</translation>
    </message>
    <message>
        <source>“{person}” is not on the committee of “{name}”.</source>
        <translation>”{person}” är inte med i beslutsgruppen för ”{name}”.</translation>
    </message>
    <message>
        <source>Take “{person}” off the committee of “{name}”</source>
        <translation>Ta bort ”{person}” ur beslutsgruppen för ”{name}”</translation>
    </message>
    <message>
        <source>A consent needs a purpose.</source>
        <translation>Ett samtycke behöver ett ändamål.</translation>
    </message>
    <message>
        <source>Record the consent of “{name}”</source>
        <translation>Registrera samtycke från ”{name}”</translation>
    </message>
    <message>
        <source>Costs and visits cannot be negative.</source>
        <translation>Kostnader och besök kan inte vara negativa.</translation>
    </message>
    <message>
        <source>Record the costs of {month}</source>
        <translation>Registrera kostnaderna för {month}</translation>
    </message>
    <message>
        <source>Record the costs of {day}</source>
        <translation>Registrera kostnaderna för {day}</translation>
    </message>
    <message>
        <source>Give an amount of money, the worth of goods, or the time that was spent.</source>
        <translation>Ange ett belopp, varornas värde eller tiden som gick åt.</translation>
    </message>
    <message>
        <source>Costs cannot be negative.</source>
        <translation>Kostnader kan inte vara negativa.</translation>
    </message>
    <message>
        <source>Record costs of “{channel}”</source>
        <translation>Registrera kostnader för ”{channel}”</translation>
    </message>
    <message>
        <source>Delete costs of “{channel}”</source>
        <translation>Ta bort kostnader för ”{channel}”</translation>
    </message>
    <message>
        <source>Record visits from “{channel}”</source>
        <translation>Registrera besök från ”{channel}”</translation>
    </message>
    <message>
        <source>Delete visits from “{channel}”</source>
        <translation>Ta bort besök från ”{channel}”</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not one of “{channel}”.</source>
        <translation>Kampanjen ”{campaign}” hör inte till ”{channel}”.</translation>
    </message>
    <message>
        <source>No decision maker before {following}</source>
        <translation>Ingen beslutsfattare före {following}</translation>
    </message>
    <message>
        <source>No economic buyer before {following}</source>
        <translation>Ingen budgetägare före {following}</translation>
    </message>
    <message>
        <source>No champion before {following}</source>
        <translation>Ingen förespråkare före {following}</translation>
    </message>
    <message>
        <source>No evaluator before {following}</source>
        <translation>Ingen utvärderare före {following}</translation>
    </message>
    <message>
        <source>No adviser before {following}</source>
        <translation>Ingen rådgivare före {following}</translation>
    </message>
    <message>
        <source>No end user before {following}</source>
        <translation>Ingen slutanvändare före {following}</translation>
    </message>
    <message>
        <source>No gatekeeper before {following}</source>
        <translation>Ingen grindvakt känd före {following}</translation>
    </message>
    <message>
        <source>No blocker known before {following}</source>
        <translation>Ingen motståndare känd före {following}</translation>
    </message>
    <message>
        <source>No legal contact before {following}</source>
        <translation>Ingen juridisk kontakt före {following}</translation>
    </message>
    <message>
        <source>Without them, nothing can be said about this lead.</source>
        <translation>Utan dem går det inte att säga något om det här leadet.</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet</source>
        <translation>Ingen i beslutsgruppen än</translation>
    </message>
    <message>
        <source>If {name} leaves, nobody speaks for you.</source>
        <translation>Om {name} slutar finns det ingen som talar för dig.</translation>
    </message>
    <message>
        <source>One contact only</source>
        <translation>Bara en kontakt</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} har slutat</translation>
    </message>
    <message>
        <source>Nobody has taken the role over: {role}.</source>
        <translation>Ingen har tagit över rollen: {role}.</translation>
    </message>
    <message>
        <source>Nobody who releases the money is on the committee.</source>
        <translation>Ingen som släpper till pengarna är med i beslutsgruppen.</translation>
    </message>
    <message>
        <source>No economic buyer</source>
        <translation>Ingen budgetägare</translation>
    </message>
    <message>
        <source>A stage before {stage} asked for one.</source>
        <translation>Ett steg före {stage} krävde det redan.</translation>
    </message>
    <message>
        <source>{stage} asks for one before it is left.</source>
        <translation>{stage} kräver det innan affären går vidare.</translation>
    </message>
    <message>
        <source>{name}, last spoken to {days} days ago.</source>
        <translation>{name}, senaste kontakt för {days} dagar sedan.</translation>
    </message>
    <message>
        <source>The champion is silent</source>
        <translation>Förespråkaren är tyst</translation>
    </message>
    <message>
        <source>{name} is against it, influence {influence}.</source>
        <translation>{name} är emot, inflytande {influence}.</translation>
    </message>
    <message>
        <source>{name}, influence {influence}.</source>
        <translation>{name}, inflytande {influence}.</translation>
    </message>
    <message>
        <source>A strong blocker, and no meeting planned</source>
        <translation>En stark motståndare och inget möte planerat</translation>
    </message>
    <message>
        <source>Not spoken to for 30 days</source>
        <translation>Ingen kontakt på över 30 dagar</translation>
    </message>
    <message>
        <source>Nothing is planned with {names}.</source>
        <translation>Inget är planerat med {names}.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; write a code such as EUR.</source>
        <translation>”{value}” är ingen valuta; skriv en kod som SEK.</translation>
    </message>
    <message>
        <source>Add the field “{name}”</source>
        <translation>Lägg till fältet ”{name}”</translation>
    </message>
    <message>
        <source>“{choice}” is still in use in the field “{name}”.</source>
        <translation>”{choice}” används fortfarande i fältet ”{name}”.</translation>
    </message>
    <message>
        <source>Edit the field “{name}”</source>
        <translation>Redigera fältet ”{name}”</translation>
    </message>
    <message>
        <source>Move the field “{name}”</source>
        <translation>Flytta fältet ”{name}”</translation>
    </message>
    <message>
        <source>Delete the field “{name}”</source>
        <translation>Ta bort fältet ”{name}”</translation>
    </message>
    <message>
        <source>Set “{field}” of “{name}”</source>
        <translation>Ange ”{field}” för ”{name}”</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ett fält behöver ett namn.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Det finns redan ett fält ”{name}”.</translation>
    </message>
    <message>
        <source>The field “{name}” needs choices, each with a name of its own.</source>
        <translation>Fältet ”{name}” behöver alternativ, vart och ett med eget namn.</translation>
    </message>
    <message>
        <source>Only a choice field has choices; “{name}” is none.</source>
        <translation>Bara ett alternativfält har alternativ; ”{name}” är inget sådant.</translation>
    </message>
    <message>
        <source>“{field}” is a number such as -1234.50, not “{text}”.</source>
        <translation>”{field}” är ett tal som -1234.50, inte ”{text}”.</translation>
    </message>
    <message>
        <source>“{text}” has more decimal places than {currency} has.</source>
        <translation>”{text}” har fler decimaler än {currency} har.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices of “{field}”: {choices}.</source>
        <translation>”{text}” är inget av alternativen för ”{field}”: {choices}.</translation>
    </message>
    <message>
        <source>“{field}” is 1 for yes or 0 for no, not “{text}”.</source>
        <translation>”{field}” är 1 för ja eller 0 för nej, inte ”{text}”.</translation>
    </message>
    <message>
        <source>“{field}” is a web address such as https://example.com, not “{text}”.</source>
        <translation>”{field}” är en webbadress som https://example.com, inte ”{text}”.</translation>
    </message>
    <message>
        <source>A sample shop has at least one lead, not {leads}.</source>
        <translation>En exempelbutik har minst ett lead, inte {leads}.</translation>
    </message>
    <message>
        <source>This file has leads already; make a new one for the sample shop.</source>
        <translation>Den här filen har redan leads; skapa en ny för exempelbutiken.</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Exempelbutik</translation>
    </message>
    <message>
        <source>The sample shop needs the channels, pipelines and stages that every new file has; make a new file for it.</source>
        <translation>Exempelbutiken behöver de kanaler, säljprocesser och steg som varje ny fil har; skapa en ny fil för den.</translation>
    </message>
    <message>
        <source>There is no import run {run}; `leaddesk history` lists them.</source>
        <translation>Det finns ingen import {run}; `leaddesk history` visar vilka som finns.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed by editing.</source>
        <translation>”{field}” kan inte ändras genom att redigeras.</translation>
    </message>
    <message>
        <source>Of {selected} rows, {written} could be written; “{path}” was left as it was.</source>
        <translation>Av {selected} rader gick {written} att skriva; ”{path}” lämnades som den var.</translation>
    </message>
    <message>
        <source>“{name}” is not a profile; choose one of {names}.</source>
        <translation>”{name}” är ingen profil; välj en av {names}.</translation>
    </message>
    <message>
        <source>“{path}” belongs to the file that is open; choose another name.</source>
        <translation>”{path}” hör till filen som är öppen; välj ett annat namn.</translation>
    </message>
    <message>
        <source>Only leads and stakeholders can be written as address cards.</source>
        <translation>Bara leads och kontaktpersoner kan skrivas som adresskort.</translation>
    </message>
    <message>
        <source>The exact profile is for CSV files; choose a language for a workbook.</source>
        <translation>Den exakta profilen är till för CSV-filer; välj ett språk för en arbetsbok.</translation>
    </message>
    <message>
        <source>The period ends before it begins; swap the two days.</source>
        <translation>Perioden slutar innan den börjar; byt plats på de två datumen.</translation>
    </message>
    <message>
        <source>Only sales, as CSV or workbook and in a language, can leave origins out or be those changed since.</source>
        <translation>Bara försäljningar, som CSV eller arbetsbok och på ett språk, kan exporteras utan vissa ursprung eller med bara det som ändrats.</translation>
    </message>
    <message>
        <source>What changed since a month was closed is told whole; leave period and search out.</source>
        <translation>Det som ändrats sedan en månad stängdes skrivs alltid i sin helhet; utelämna period och sökning.</translation>
    </message>
    <message>
        <source>Only leads and sales have a day to be chosen by; leave the period out.</source>
        <translation>Bara leads och försäljningar har ett datum att välja efter; utelämna perioden.</translation>
    </message>
    <message>
        <source>The whole file is written as JSON only; for other formats, export one list at a time.</source>
        <translation>Hela filen skrivs bara som JSON; exportera en lista i taget i andra format.</translation>
    </message>
    <message>
        <source>The whole file is written with all that it holds; leave period and search out.</source>
        <translation>Hela filen skrivs med allt den innehåller; utelämna period och sökning.</translation>
    </message>
    <message>
        <source>“{name}” is on the board already.</source>
        <translation>”{name}” finns redan på tavlan.</translation>
    </message>
    <message>
        <source>Put “{name}” on the board</source>
        <translation>Lägg ”{name}” på tavlan</translation>
    </message>
    <message>
        <source>Move “{name}” to “{stage}”</source>
        <translation>Flytta ”{name}” till ”{stage}”</translation>
    </message>
    <message>
        <source>Win “{name}”</source>
        <translation>Markera ”{name}” som vunnen</translation>
    </message>
    <message>
        <source>Lose “{name}”</source>
        <translation>Markera ”{name}” som förlorad</translation>
    </message>
    <message>
        <source>“{name}” is not closed.</source>
        <translation>”{name}” är inte avslutad.</translation>
    </message>
    <message>
        <source>Open “{name}” again</source>
        <translation>Öppna ”{name}” igen</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” is archived; bring it back first.</source>
        <translation>Säljprocessen ”{pipeline}” är arkiverad; ta tillbaka den först.</translation>
    </message>
    <message>
        <source>There is no pipeline for such a lead; make one first.</source>
        <translation>Det finns ingen säljprocess för ett sådant lead; skapa en först.</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has no stage of the kind “{kind}”; add one first.</source>
        <translation>Säljprocessen ”{pipeline}” har inget steg av typen ”{kind}”; lägg till ett först.</translation>
    </message>
    <message>
        <source>“{name}” is a contact; put it on the board first.</source>
        <translation>”{name}” är en kontakt; lägg den på tavlan först.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} already.</source>
        <translation>”{name}” är redan {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stage “{stage}”.</source>
        <translation>”{name}” står inte i steget ”{stage}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be above itself; the parent was left out.</source>
        <translation>”{name}” kan inte stå över sig självt; moderbolaget utelämnades.</translation>
    </message>
    <message>
        <source>The row has no name to know an account by.</source>
        <translation>Raden har inget namn att känna igen ett företag på.</translation>
    </message>
    <message>
        <source>“{name}” stands in the file more than once; the first row counts.</source>
        <translation>”{name}” finns flera gånger i filen; den första raden gäller.</translation>
    </message>
    <message>
        <source>“{value}” does not say which currency it is in; add a column “currency” with codes such as USD.</source>
        <translation>”{value}” säger inte vilken valuta det är; lägg till en kolumn ”currency” med koder som USD.</translation>
    </message>
    <message>
        <source>“{value}” and the currency of its row, {currency}, contradict each other; correct one of them.</source>
        <translation>”{value}” och radens valuta, {currency}, säger emot varandra; rätta den ena.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>”{value}” är inget heltal.</translation>
    </message>
    <message>
        <source>“{value}” is not a consent as LeadDesk writes it.</source>
        <translation>”{value}” är inget samtycke så som LeadDesk skriver det.</translation>
    </message>
    <message>
        <source>Line {line}: there is no @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Rad {line}: e-postadressen ”{value}” saknar @; den sparas som den är.</translation>
    </message>
    <message>
        <source>Line {line}: there is more than one @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Rad {line}: e-postadressen ”{value}” innehåller mer än ett @; den sparas som den är.</translation>
    </message>
    <message>
        <source>Line {line}: there is a comma in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Rad {line}: e-postadressen ”{value}” innehåller ett komma; den sparas som den är.</translation>
    </message>
    <message>
        <source>Line {line}: there is a space in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Rad {line}: e-postadressen ”{value}” innehåller ett mellanslag; den sparas som den är.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” ends with a point; it is kept as it is.</source>
        <translation>Rad {line}: e-postadressen ”{value}” slutar med en punkt; den sparas som den är.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” has no ending such as .com after the @; it is kept as it is.</source>
        <translation>Rad {line}: e-postadressen ”{value}” saknar en ändelse som .com efter @; den sparas som den är.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Rad {line}: e-postadressen ”{value}” går inte att tolka; den sparas som den är.</translation>
    </message>
    <message>
        <source>Line {line}: a spreadsheet program has rounded the phone number “{value}”, and its last digits are lost; it is kept as it is.</source>
        <translation>Rad {line}: ett kalkylprogram har avrundat telefonnumret ”{value}” och de sista siffrorna är borta; det sparas som det är.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a phone number of {country}; it is kept as it was typed. Numbers of other countries begin with + and the country’s code.</source>
        <translation>Rad {line}: ”{value}” är inget telefonnummer i {country}; det sparas som det skrevs. Nummer i andra länder börjar med + och landsnumret.</translation>
    </message>
    <message>
        <source>Line {line}: the phone number “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Rad {line}: telefonnumret ”{value}” går inte att tolka; det sparas som det är.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” says neither yes nor no to being contacted; it is kept, but no consent is noted.</source>
        <translation>Rad {line}: ”{value}” säger varken ja eller nej till att bli kontaktad; det sparas, men inget samtycke registreras.</translation>
    </message>
    <message>
        <source>{month} is there as a whole month and now by day as well; both count. Take one of them out.</source>
        <translation>Månaden {month} finns som hel månad och nu även per dag; båda räknas. Ta bort det ena.</translation>
    </message>
    <message>
        <source>{month} is there by day and now as a whole month as well; both count. Take one of them out.</source>
        <translation>Månaden {month} finns per dag och nu även som hel månad; båda räknas. Ta bort det ena.</translation>
    </message>
    <message>
        <source>The row names no channel.</source>
        <translation>Raden anger ingen kanal.</translation>
    </message>
    <message>
        <source>The row names no day and no month.</source>
        <translation>Raden anger varken dag eller månad.</translation>
    </message>
    <message>
        <source>Money and goods are in two currencies; write them in two rows.</source>
        <translation>Pengar och varor är i två valutor; skriv dem på två rader.</translation>
    </message>
    <message>
        <source>The row has no amount, no goods and no hours.</source>
        <translation>Raden har varken belopp, varor eller timmar.</translation>
    </message>
    <message>
        <source>The row has no number of visits, or one below 0.</source>
        <translation>Raden har inget antal besök, eller ett under 0.</translation>
    </message>
    <message>
        <source>Closed before they were created, and kept so: {count} (the first in line {line}).</source>
        <translation>Avslutade innan de skapades, och sparade så: {count} (den första på rad {line}).</translation>
    </message>
    <message>
        <source>Line {line}: {count} leads fit “{name}”; the row was skipped. Give it an id, or merge them.</source>
        <translation>Rad {line}: {count} leads stämmer med ”{name}”; raden hoppades över. Ge den ett id, eller slå ihop dem.</translation>
    </message>
    <message>
        <source>{count} leads fit; give the row an id, or merge them.</source>
        <translation>{count} leads stämmer; ge raden ett id, eller slå ihop dem.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has the address or number of “{other}”; it is a new lead.</source>
        <translation>Rad {line}: ”{name}” har samma adress eller nummer som ”{other}”; det blir ett nytt lead.</translation>
    </message>
    <message>
        <source>It has the address or number of “{other}”, but another name.</source>
        <translation>Samma adress eller nummer som ”{other}”, men ett annat namn.</translation>
    </message>
    <message>
        <source>The row has no name, company, account, e-mail address, phone number or id to know a lead by.</source>
        <translation>Raden har varken namn, företagsnamn, företag, e-postadress, telefonnummer eller id att känna igen ett lead på.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; choose one of {names}.</source>
        <translation>Det finns ingen säljprocess ”{name}”; välj en av {names}.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” is new.</source>
        <translation>Säljprocessen ”{name}” är ny.</translation>
    </message>
    <message>
        <source>The channel “{name}” is new; its method is taken to be {method}.</source>
        <translation>Kanalen ”{name}” är ny; dess metod antas vara {method}.</translation>
    </message>
    <message>
        <source>The stage “{name}” is new: an open stage, its probability 0 % until you set it.</source>
        <translation>Steget ”{name}” är nytt: ett öppet steg med sannolikheten 0 % tills du anger den.</translation>
    </message>
    <message>
        <source>The row is won and lost at once; give one of the days, or a status.</source>
        <translation>Raden är både vunnen och förlorad; ange ett av datumen, eller en status.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address, phone number or id to know a person by.</source>
        <translation>Raden har varken namn, e-postadress, telefonnummer eller id att känna igen en person på.</translation>
    </message>
    <message>
        <source>“{name}”, to whom somebody reports, is not among the people of the account.</source>
        <translation>”{name}”, som någon rapporterar till, finns inte bland företagets personer.</translation>
    </message>
    <message>
        <source>“{value}” is not a role; write one of {roles}.</source>
        <translation>”{value}” är ingen roll; skriv en av {roles}.</translation>
    </message>
    <message>
        <source>… and {more} more warnings like the last one.</source>
        <translation>… och {more} varningar till av samma slag.</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Importera {files}</translation>
    </message>
    <message>
        <source>{count} control characters (such as NUL) were taken out.</source>
        <translation>{count} styrtecken (som NUL) togs bort.</translation>
    </message>
    <message>
        <source>The amounts in “{column}” are so large that they were taken to be in millionths; check one of them.</source>
        <translation>Beloppen i ”{column}” är så stora att de tolkades som miljondelar; kontrollera ett av dem.</translation>
    </message>
    <message>
        <source>{file} is empty; it is left out.</source>
        <translation>{file} är tom och utelämnas.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; nothing was imported.</source>
        <translation>{file} har en rubrikrad men inga rader; inget importerades.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; it is left out.</source>
        <translation>{file} har en rubrikrad men inga rader och utelämnas.</translation>
    </message>
    <message>
        <source>No column of {file} has a name that is known here; say what they mean (--map COLUMN=FIELD), or in which line the names are (--header-row). Nothing was imported.</source>
        <translation>Ingen kolumn i {file} har ett känt namn; ange vad de betyder (--map KOLUMN=FÄLT), eller på vilken rad namnen står (--header-row). Inget importerades.</translation>
    </message>
    <message>
        <source>No row of {file} can be used; line {line}: {reason} Nothing was imported.</source>
        <translation>Ingen rad i {file} går att använda; rad {line}: {reason} Inget importerades.</translation>
    </message>
    <message>
        <source>The document {number} has lines in two currencies.</source>
        <translation>Dokumentet {number} har rader i två valutor.</translation>
    </message>
    <message>
        <source>The payment of order {number} was voided or failed; it is no sale.</source>
        <translation>Betalningen av order {number} annullerades eller misslyckades; det är ingen försäljning.</translation>
    </message>
    <message>
        <source>The order {number} was cancelled before it was paid; it is no sale.</source>
        <translation>Order {number} avbröts innan den betalades; det är ingen försäljning.</translation>
    </message>
    <message>
        <source>The order {number} has not been paid yet; it is no sale so far.</source>
        <translation>Order {number} är inte betald än; tills vidare är det ingen försäljning.</translation>
    </message>
    <message>
        <source>Line {line}: the buyer was erased on request; the sale is kept without a name.</source>
        <translation>Rad {line}: köparen raderades på begäran; försäljningen sparas utan namn.</translation>
    </message>
    <message>
        <source>Line {line}: the sale has no date; it is in no month.</source>
        <translation>Rad {line}: försäljningen har inget datum; den hamnar inte i någon månad.</translation>
    </message>
    <message>
        <source>Line {line}: the VAT of order {number} is of no single rate; it is kept without one.</source>
        <translation>Rad {line}: momsen på order {number} motsvarar ingen enskild momssats; den sparas utan sats.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>”{value}” är inget tal.</translation>
    </message>
    <message>
        <source>Credit notes for money given back: {count}. The file does not say on which day, so they have no day and are in no month.</source>
        <translation>Kreditfakturor för återbetalda pengar: {count}. Filen anger inte när, så de saknar datum och hamnar inte i någon månad.</translation>
    </message>
    <message>
        <source>Orders that name no buyer: {count}. They are sales of nobody, and in no channel’s figures.</source>
        <translation>Ordrar utan köpare: {count}. De blir försäljningar utan kund och räknas inte i någon kanals siffror.</translation>
    </message>
    <message>
        <source>Leads on the board that have bought, and so are won now: {count}.</source>
        <translation>Leads på tavlan som har köpt och därför nu är vunna: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: the document {number} is there without this line, which cannot be used.</source>
        <translation>Rad {line}: dokumentet {number} finns med, men utan den här raden, som inte går att använda.</translation>
    </message>
    <message>
        <source>The row does not say which lead the sale is from.</source>
        <translation>Raden anger inte vilket lead försäljningen hör till.</translation>
    </message>
    <message>
        <source>There is no lead “{name}”; import the leads first.</source>
        <translation>Det finns inget lead ”{name}”; importera leads först.</translation>
    </message>
    <message>
        <source>The lead “{name}” is not won; a sale is from a won lead.</source>
        <translation>Leadet ”{name}” är inte vunnet; en försäljning hör till ett vunnet lead.</translation>
    </message>
    <message>
        <source>Several leads are called “{name}”; name the lead by its id.</source>
        <translation>Flera leads heter ”{name}”; ange leadet med dess id.</translation>
    </message>
    <message>
        <source>The row has VAT, but no net and no gross amount.</source>
        <translation>Raden har moms, men varken netto- eller bruttobelopp.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} are {sum} together, not the gross {gross}.</source>
        <translation>Netto {net} och moms {vat} blir {sum} tillsammans, inte brutto {gross}.</translation>
    </message>
    <message>
        <source>Line {line}: {rate} % of {net} would be {expected}, not {vat}; the VAT is kept as it stands.</source>
        <translation>Rad {line}: {rate} % av {net} skulle bli {expected}, inte {vat}; momsen sparas som den är.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>Raden har inget belopp.</translation>
    </message>
    <message>
        <source>The row has amounts in two currencies.</source>
        <translation>Raden har belopp i två valutor.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>”{name}” finns inte längre.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Lägg till ”{name}”</translation>
    </message>
    <message>
        <source>Add contact “{name}”</source>
        <translation>Lägg till kontakten ”{name}”</translation>
    </message>
    <message>
        <source>“{field}” cannot be edited.</source>
        <translation>”{field}” kan inte redigeras.</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Ta bort ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” has sales, which must stay for the accounts. Credit them, and keep the lead.</source>
        <translation>”{name}” har försäljningar som måste finnas kvar för bokföringen. Kreditera dem och behåll leadet.</translation>
    </message>
    <message>
        <source>New lead for “{name}”</source>
        <translation>Nytt lead för ”{name}”</translation>
    </message>
    <message>
        <source>The win-back pipeline is archived; bring it back first.</source>
        <translation>Säljprocessen för att vinna tillbaka kunder är arkiverad; ta tillbaka den först.</translation>
    </message>
    <message>
        <source>Win back “{name}”</source>
        <translation>Vinn tillbaka ”{name}”</translation>
    </message>
    <message>
        <source>Say what is promised, and for which day.</source>
        <translation>Skriv vad som är utlovat och till vilken dag.</translation>
    </message>
    <message>
        <source>A promise is for today or a later day.</source>
        <translation>Ett löfte gäller i dag eller en senare dag.</translation>
    </message>
    <message>
        <source>“{field}” changes when the card is moved, not by editing it.</source>
        <translation>”{field}” ändras när kortet flyttas, inte genom att redigeras.</translation>
    </message>
    <message>
        <source>This belongs to a lead or to an account, not to both.</source>
        <translation>Det här hör till ett lead eller till ett företag, inte till båda.</translation>
    </message>
    <message>
        <source>There is no channel “{name}”; choose one of {names}.</source>
        <translation>Det finns ingen kanal ”{name}”; välj en av {names}.</translation>
    </message>
    <message>
        <source>Only the report of channels can be by method, or with more figures.</source>
        <translation>Bara kanalrapporten kan visas per metod eller med fler siffror.</translation>
    </message>
    <message>
        <source>The report of channels is of all of them; leave the channel out.</source>
        <translation>Kanalrapporten gäller alla kanaler; utelämna kanalen.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}; swap the two days.</source>
        <translation>Perioden slutar {last}, innan den börjar {first}; byt plats på de två datumen.</translation>
    </message>
    <message>
        <source>There is no pipeline in this file; make one first.</source>
        <translation>Det finns ingen säljprocess i den här filen; skapa en först.</translation>
    </message>
    <message>
        <source>A sale needs at least one line.</source>
        <translation>En försäljning behöver minst en rad.</translation>
    </message>
    <message>
        <source>Put what was sold at one VAT code into one line.</source>
        <translation>Samla det som såldes med samma momskod på en rad.</translation>
    </message>
    <message>
        <source>A line needs a net or a gross amount, one of the two.</source>
        <translation>En rad behöver ett nettobelopp eller ett bruttobelopp, ett av de två.</translation>
    </message>
    <message>
        <source>A sale cannot be negative; credit the one that it takes back.</source>
        <translation>En försäljning kan inte vara negativ; kreditera den som tas tillbaka.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” does not hold on {day}.</source>
        <translation>Momskoden ”{code}” gäller inte {day}.</translation>
    </message>
    <message>
        <source>A line needs a VAT code or a VAT rate.</source>
        <translation>En rad behöver en momskod eller en momssats.</translation>
    </message>
    <message>
        <source>Several VAT codes have the rate {rate} %; choose one of them.</source>
        <translation>Flera momskoder har satsen {rate} %; välj en av dem.</translation>
    </message>
    <message>
        <source>The VAT rate {rate} % does not hold on {day}.</source>
        <translation>Momssatsen {rate} % gäller inte {day}.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” needs the rate of the other country.</source>
        <translation>Momskoden ”{code}” behöver det andra landets momssats.</translation>
    </message>
    <message>
        <source>The rate of the VAT code “{code}” is {rate} %.</source>
        <translation>Satsen för momskoden ”{code}” är {rate} %.</translation>
    </message>
    <message>
        <source>A VAT rate lies between 0 and 100 %, not at {rate} %.</source>
        <translation>En momssats ligger mellan 0 och 100 %, inte på {rate} %.</translation>
    </message>
    <message>
        <source>“{name}” is lost; a sale needs one that is won.</source>
        <translation>”{name}” är förlorad; en försäljning kräver att den är vunnen.</translation>
    </message>
    <message>
        <source>Record a sale to “{name}”</source>
        <translation>Registrera en försäljning till ”{name}”</translation>
    </message>
    <message>
        <source>Win “{name}” and record the sale</source>
        <translation>Markera ”{name}” som vunnen och registrera försäljningen</translation>
    </message>
    <message>
        <source>“{number}” is a credit note; it cannot be credited.</source>
        <translation>”{number}” är en kreditfaktura; den kan inte krediteras.</translation>
    </message>
    <message>
        <source>The credit note cannot be older than “{number}”.</source>
        <translation>Kreditfakturan kan inte vara äldre än ”{number}”.</translation>
    </message>
    <message>
        <source>Nothing is left of “{number}” to be credited.</source>
        <translation>Det finns inget kvar av ”{number}” att kreditera.</translation>
    </message>
    <message>
        <source>Credit the sale “{number}”</source>
        <translation>Kreditera försäljningen ”{number}”</translation>
    </message>
    <message>
        <source>Nothing of “{number}” is left to be paid.</source>
        <translation>Det finns inget kvar att betala av ”{number}”.</translation>
    </message>
    <message>
        <source>Of “{number}” {left} {currency} is left to be paid; a payment is a part of that.</source>
        <translation>Av ”{number}” återstår {left} {currency} att betala; ange högst det beloppet.</translation>
    </message>
    <message>
        <source>Record a refund of “{number}”</source>
        <translation>Registrera en återbetalning av ”{number}”</translation>
    </message>
    <message>
        <source>Mark the sale “{number}” as paid</source>
        <translation>Markera försäljningen ”{number}” som betald</translation>
    </message>
    <message>
        <source>Record a part payment of “{number}”</source>
        <translation>Registrera en delbetalning av ”{number}”</translation>
    </message>
    <message>
        <source>Remove a payment of “{number}”</source>
        <translation>Ta bort en betalning av ”{number}”</translation>
    </message>
    <message>
        <source>Nothing of “{number}” was paid.</source>
        <translation>Inget av ”{number}” är betalt.</translation>
    </message>
    <message>
        <source>Edit the sale “{number}”</source>
        <translation>Redigera försäljningen ”{number}”</translation>
    </message>
    <message>
        <source>“{number}” has a credit note; delete that first.</source>
        <translation>”{number}” har en kreditfaktura; ta bort den först.</translation>
    </message>
    <message>
        <source>Delete the sale “{number}”</source>
        <translation>Ta bort försäljningen ”{number}”</translation>
    </message>
    <message>
        <source>The month {month} is closed: its sales are final.</source>
        <translation>Månaden {month} är stängd: dess försäljningar är slutgiltiga.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” that can be changed.</source>
        <translation>Det finns ingen inställning ”{setting}” som kan ändras.</translation>
    </message>
    <message>
        <source>Change the setting “{setting}”</source>
        <translation>Ändra inställningen ”{setting}”</translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}.</source>
        <translation>Inställningen ”{setting}” kan inte vara {value}.</translation>
    </message>
    <message>
        <source>Tag “{name}” with “{tag}”</source>
        <translation>Sätt etiketten ”{tag}” på ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” has no tag “{tag}”.</source>
        <translation>”{name}” har ingen etikett ”{tag}”.</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off “{name}”</source>
        <translation>Ta bort etiketten ”{tag}” från ”{name}”</translation>
    </message>
    <message>
        <source>Add the task “{title}”</source>
        <translation>Lägg till uppgiften ”{title}”</translation>
    </message>
    <message>
        <source>Plan {count} tasks for “{name}”</source>
        <translation>Planera {count} uppgifter för ”{name}”</translation>
    </message>
    <message>
        <source>Edit the task “{title}”</source>
        <translation>Redigera uppgiften ”{title}”</translation>
    </message>
    <message>
        <source>Put off the task “{title}”</source>
        <translation>Skjut upp uppgiften ”{title}”</translation>
    </message>
    <message>
        <source>The task “{title}” is done already.</source>
        <translation>Uppgiften ”{title}” är redan klar.</translation>
    </message>
    <message>
        <source>Finish the task “{title}”</source>
        <translation>Slutför uppgiften ”{title}”</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the call</source>
        <translation>Slutför uppgiften ”{title}” och anteckna samtalet</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the meeting</source>
        <translation>Slutför uppgiften ”{title}” och anteckna mötet</translation>
    </message>
    <message>
        <source>The task “{title}” is not done yet.</source>
        <translation>Uppgiften ”{title}” är inte klar än.</translation>
    </message>
    <message>
        <source>Reopen the task “{title}”</source>
        <translation>Öppna uppgiften ”{title}” igen</translation>
    </message>
    <message>
        <source>Delete the task “{title}”</source>
        <translation>Ta bort uppgiften ”{title}”</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>En uppgift behöver en rubrik.</translation>
    </message>
    <message>
        <source>A task that repeats needs a day.</source>
        <translation>En uppgift som upprepas behöver en dag.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Möte</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>Showed interest</source>
        <translation>Visade intresse</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Med {people}</translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation>Flyttad till ”{stage}”</translation>
    </message>
    <message>
        <source>from “{stage}”</source>
        <translation>från ”{stage}”</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>in “{stage}”</source>
        <translation>i ”{stage}”</translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation>Importerad från ”{file}”</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Uppgift klar</translation>
    </message>
    <message>
        <source>Credit note “{number}”</source>
        <translation>Kreditfaktura ”{number}”</translation>
    </message>
    <message>
        <source>Sale “{number}”</source>
        <translation>Försäljning ”{number}”</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditfaktura</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>“{field}” holds something that cannot be kept: broken characters, or too large a number.</source>
        <translation>”{field}” innehåller något som inte går att spara: trasiga tecken eller ett för stort tal.</translation>
    </message>
    <message>
        <source>“{field}” cannot be {value}: {reason}.</source>
        <translation>”{field}” kan inte vara {value}: {reason}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path}: {reason}.</source>
        <translation>Inställningarna kan inte sparas i {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups cannot be made: {reason}.</source>
        <translation>Mappen ”{folder}” för säkerhetskopior kan inte skapas: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {problem}. It was left as it is.</source>
        <translation>”{path}” är skadad: {problem}. Filen lämnades som den är.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or program. Close it there first.</source>
        <translation>”{path}” är öppen i ett annat fönster eller program. Stäng den där först.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name.</source>
        <translation>”{path}” finns redan; välj ett annat namn.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; check the name or make it.</source>
        <translation>Mappen ”{folder}” finns inte; kontrollera namnet eller skapa den.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>”{path}” kan inte skrivas: {reason}.</translation>
    </message>
    <message>
        <source>The copy of “{path}” does not hold the same rows. Try again.</source>
        <translation>Kopian av ”{path}” innehåller inte samma rader. Försök igen.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. Restore a backup of it.</source>
        <translation>”{path}” är ingen LeadDesk-fil, eller så är den skadad. Återställ en säkerhetskopia av den.</translation>
    </message>
    <message>
        <source>“{path}” is damaged. Restore a backup of it; the damaged file is left as it is.</source>
        <translation>”{path}” är skadad. Återställ en säkerhetskopia; den skadade filen lämnas som den är.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”. Make room and try again; nothing changed.</source>
        <translation>Det finns inget utrymme kvar på disken med ”{path}”. Frigör plats och försök igen; inget ändrades.</translation>
    </message>
    <message>
        <source>“{path}” or its folder may not be written to. Change permissions or copy it elsewhere.</source>
        <translation>”{path}” eller dess mapp får inte skrivas till. Ändra behörigheten eller kopiera filen någon annanstans.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation>”{path}” kan inte öppnas. Kontrollera att filen finns och att du får läsa och skriva den.</translation>
    </message>
    <message>
        <source>“{path}” is being written to by another program. Try again in a moment.</source>
        <translation>Ett annat program skriver i ”{path}” just nu. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written: the disk reports an error. Nothing was changed.</source>
        <translation>”{path}” kunde inte läsas eller skrivas: disken rapporterar ett fel. Inget ändrades.</translation>
    </message>
    <message>
        <source>The row {row} of {table} is not there any more.</source>
        <translation>Rad {row} i {table} finns inte längre.</translation>
    </message>
    <message>
        <source>{table} {row} cannot go: {other} refers to it. Nothing was changed.</source>
        <translation>{table} {row} kan inte tas bort: {other} hänvisar till den. Inget ändrades.</translation>
    </message>
    <message>
        <source>{table} {row} needs a row of {other} that is gone. Nothing was changed.</source>
        <translation>{table} {row} behöver en rad i {other} som är borta. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is such a {table} already. Nothing was changed.</source>
        <translation>Det finns redan en likadan rad i {table}. Inget ändrades.</translation>
    </message>
    <message>
        <source>{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed.</source>
        <translation>{table} {row}: ”{column}” väntades vara {expected} men är nu {value}. Inget ändrades.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: rows of {tables} would have been lost. It is as it was.</source>
        <translation>”{path}” kunde inte uppdateras: rader i {tables} hade gått förlorade. Filen är som den var.</translation>
    </message>
    <message>
        <source>edited after this import</source>
        <translation>redigerad efter den här importen</translation>
    </message>
    <message>
        <source>something was added to it after this import</source>
        <translation>något lades till efter den här importen</translation>
    </message>
    <message>
        <source>used by rows that stay</source>
        <translation>används av rader som blir kvar</translation>
    </message>
    <message>
        <source>its month is closed</source>
        <translation>månaden är stängd</translation>
    </message>
    <message>
        <source>Something that this change needs is not in the file any more. Nothing was changed.</source>
        <translation>Något som ändringen behöver finns inte längre i filen. Inget ändrades.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a LeadDesk file.</source>
        <translation>”{path}” är en mapp; ange en LeadDesk-fil.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check its name.</source>
        <translation>Filen ”{path}” finns inte. Kontrollera namnet.</translation>
    </message>
    <message>
        <source>You only look at “{path}”: it is open elsewhere. Nothing was changed.</source>
        <translation>Du tittar bara på ”{path}”: den är öppen någon annanstans. Inget har ändrats.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk; open it alone once.</source>
        <translation>”{path}” gjordes av ett äldre LeadDesk; öppna den ensam en gång.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk and has to be brought up to date, but it may not be written to. Copy it to where you may write, and open the copy.</source>
        <translation>”{path}” gjordes av ett äldre LeadDesk och måste uppdateras, men den är skrivskyddad. Kopiera den till en plats där du får skriva och öppna kopian.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>”{path}” kan inte läsas: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes): it is no LeadDesk file. Restore a backup.</source>
        <translation>”{path}” är tom (0 byte): det är ingen LeadDesk-fil. Återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. It was left as it is.</source>
        <translation>”{path}” är ingen LeadDesk-fil, eller så är den skadad. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. It was left as it is.</source>
        <translation>”{path}” hör till ett annat program. Filen lämnades som den är.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer LeadDesk (file version {found}). Install that version to open it.</source>
        <translation>”{path}” skapades av ett nyare LeadDesk (filversion {found}). Installera den versionen för att öppna filen.</translation>
    </message>
    <message>
        <source>This search has {count} terms; write at most {most}.</source>
        <translation>Den här sökningen har {count} termer; skriv högst {most}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: it would bring back somebody who was erased. Nothing was changed.</source>
        <translation>”{label}” kan inte ångras: det skulle ta tillbaka någon som har raderats. Inget har ändrats.</translation>
    </message>
    <message>
        <source>There is no change {change} in the history.</source>
        <translation>Det finns ingen ändring {change} i historiken.</translation>
    </message>
    <message>
        <source>“{label}” is undone already.</source>
        <translation>”{label}” är redan ångrat.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det finns inget att göra om.</translation>
    </message>
    <message>
        <source>Lead {lead} went on to another stage since. Nothing was changed.</source>
        <translation>Lead {lead} har gått vidare till ett annat steg sedan dess. Inget ändrades.</translation>
    </message>
    <message>
        <source>There is no {table} {row}; it may have been removed.</source>
        <translation>Det finns ingen {table} {row}; den kan ha tagits bort.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}.</source>
        <translation>Fönstret kan inte visas: {reason}.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; install it.</source>
        <translation>Fönstret behöver något som saknas på det här systemet: {libraries}; installera det.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; Debian calls the packages {packages}.</source>
        <translation>Fönstret behöver något som saknas på det här systemet: {libraries}; i Debian heter paketen {packages}.</translation>
    </message>
    <message>
        <source>The window needs the system library {library}; install it with `sudo apt install {package}`.</source>
        <translation>Fönstret behöver systembiblioteket {library}; installera det med `sudo apt install {package}`.</translation>
    </message>
    <message>
        <source>The window needs the system libraries {libraries}; install them with `sudo apt install {packages}`.</source>
        <translation>Fönstret behöver systembiblioteken {libraries}; installera dem med `sudo apt install {packages}`.</translation>
    </message>
    <message>
        <source>Web page: {name}</source>
        <translation>Webbsida: {name}</translation>
    </message>
    <message>
        <source>Document: {name}</source>
        <translation>Dokument: {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it from the lead</source>
        <translation>Enter öppnar, Delete tar bort det från leadet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Flytta till…</translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation>Flytta till nästa kolumn</translation>
    </message>
    <message>
        <source>Alt Right</source>
        <translation>Alt Höger</translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation>Flytta till föregående kolumn</translation>
    </message>
    <message>
        <source>Alt Left</source>
        <translation>Alt Vänster</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Markera</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Fäll ihop kolumnen</translation>
    </message>
    <message>
        <source>Lay open: {number}</source>
        <translation>Visa hur siffran kommer till: {number}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>Säljprocesser och steg…</translation>
    </message>
    <message>
        <source>Unfold this column</source>
        <translation>Fäll ut kolumnen</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Markera som vunnen</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Markera som förlorad…</translation>
    </message>
    <message>
        <source>Mark as won…</source>
        <translation>Markera som vunnen…</translation>
    </message>
    <message>
        <source>Record a sale…</source>
        <translation>Registrera försäljning…</translation>
    </message>
    <message>
        <source>Show this column in the table</source>
        <translation>Visa den här kolumnen i tabellen</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Redigera person…</translation>
    </message>
    <message>
        <source>Put on the committee</source>
        <translation>Ta med i beslutsgruppen</translation>
    </message>
    <message>
        <source>Take off the committee</source>
        <translation>Ta bort ur beslutsgruppen</translation>
    </message>
    <message>
        <source>Has left the account</source>
        <translation>Har slutat på företaget</translation>
    </message>
    <message>
        <source>Is back at the account</source>
        <translation>Är tillbaka på företaget</translation>
    </message>
    <message>
        <source>Works elsewhere now…</source>
        <translation>Arbetar någon annanstans nu…</translation>
    </message>
    <message>
        <source>What is kept about the person…</source>
        <translation>Vad som finns sparat om personen…</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Radera personen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>Var arbetar {name} nu?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytta</translation>
    </message>
    <message>
        <source>Seats and history stay here; the person is known at the new account from today.</source>
        <translation>Roller och historik stannar här; personen finns på det nya företaget från i dag.</translation>
    </message>
    <message>
        <source>Is the same person as</source>
        <translation>Är samma person som</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Någon ny…</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Ring {name}</translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation>Träffa {name}</translation>
    </message>
    <message>
        <source>A committee decides about a lead. This account has no lead yet.</source>
        <translation>En beslutsgrupp bestämmer om ett lead. Det här företaget har inget lead än.</translation>
    </message>
    <message>
        <source>Nobody is on the committee of this lead yet. Add who decides, or give somebody below a role.</source>
        <translation>Ingen är med i beslutsgruppen för det här leadet än. Lägg till dem som bestämmer, eller ge någon nedan en roll.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Avslut {day}</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>Ingen uppgift</translation>
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
            <numerusform>Stilla i %Ln dag</numerusform>
            <numerusform>Stilla i %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>In this stage since today</source>
        <translation>I det här steget sedan idag</translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %Ln day(s)</source>
        <translation>
            <numerusform>I det här steget i %Ln dag</numerusform>
            <numerusform>I det här steget i %Ln dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln kort</numerusform>
            <numerusform>%Ln kort</numerusform>
        </translation>
    </message>
    <message>
        <source>more than the {limit} that it should have</source>
        <translation>fler än de {limit} som det borde ha</translation>
    </message>
    <message>
        <source>{sum} weighted</source>
        <translation>{sum} vägt</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} av {limit}</translation>
    </message>
    <message>
        <source>No card found</source>
        <translation>Inget kort hittades</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>Släpp ett kort här</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) open again</source>
        <translation>
            <numerusform>%Ln kort öppnat igen</numerusform>
            <numerusform>%Ln kort öppnade igen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>”{name}” har tagits bort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) deleted</source>
        <translation>
            <numerusform>%Ln kort har tagits bort</numerusform>
            <numerusform>%Ln kort har tagits bort</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards are put in order by hand on the board by stage only.</source>
        <translation>Korten kan bara ordnas för hand på tavlan efter steg.</translation>
    </message>
    <message>
        <source>“{name}” moved to {stage}</source>
        <translation>”{name}” flyttad till ”{stage}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to {stage}</source>
        <translation>
            <numerusform>%Ln kort flyttat till ”{stage}”</numerusform>
            <numerusform>%Ln kort flyttade till ”{stage}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>Sök kort</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Tillbaka till företagen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Redigera detaljer</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nytt lead</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Klistra in personer…</translation>
    </message>
    <message>
        <source>Merge with another account…</source>
        <translation>Slå ihop med ett annat företag…</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Ta bort företaget</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Spara kartan som bild…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Spara kartan</translation>
    </message>
    <message>
        <source>People, leads and all that happened come here; what the other says differently is kept in the notes.</source>
        <translation>Personer, affärer och allt som hänt kommer hit; det som skiljer sig sparas i anteckningarna.</translation>
    </message>
    <message>
        <source>Which account is the same company as {name}?</source>
        <translation>Vilket företag är samma som {name}?</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln anställd</numerusform>
            <numerusform>%Ln anställda</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads {count}</source>
        <translation>Leads {count}</translation>
    </message>
    <message>
        <source>Sales {count}</source>
        <translation>Försäljning {count}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Beslutsgrupp</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>Företagets delar</translation>
    </message>
    <message>
        <source>Record the sale</source>
        <translation>Registrera försäljningen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nobody is on this board yet</source>
        <translation>Ingen är på den här tavlan än</translation>
    </message>
    <message>
        <source>Every lead is a card here. Drag it from stage to stage until it is won or lost.</source>
        <translation>Varje lead är ett kort här. Dra det från steg till steg tills det är vunnet eller förlorat.</translation>
    </message>
    <message>
        <source>An import puts leads here as well</source>
        <translation>En import lägger också leads här</translation>
    </message>
    <message>
        <source>{name} folded</source>
        <translation>{name} ihopfälld</translation>
    </message>
    <message>
        <source>{name} unfolded</source>
        <translation>{name} utfälld</translation>
    </message>
    <message>
        <source>“{name}” is won. Record the sale, so that it counts.</source>
        <translation>”{name}” är vunnen. Registrera försäljningen, så att den räknas.</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>What cards show</source>
        <translation>Vad korten visar</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Säljprocess: {name}</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alla kort</translation>
    </message>
    <message>
        <source>Comfortable cards</source>
        <translation>Luftiga kort</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Täta kort</translation>
    </message>
    <message>
        <source>Weighted sums above the columns</source>
        <translation>Vägda summor över kolumnerna</translation>
    </message>
    <message>
        <source>Fold empty columns</source>
        <translation>Fäll ihop tomma kolumner</translation>
    </message>
    <message>
        <source>Unfold all columns</source>
        <translation>Fäll ut alla kolumner</translation>
    </message>
    <message>
        <source>Whom and where</source>
        <translation>Vem och var</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Dagar i steget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) this month</source>
        <translation>
            <numerusform>%Ln kort den här månaden</numerusform>
            <numerusform>%Ln kort den här månaden</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} in {month}</source>
        <translation>{sum} i {month}</translation>
    </message>
    <message>
        <source>Unfolds this column</source>
        <translation>Fäller ut kolumnen</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flytta till</translation>
    </message>
    <message>
        <source>No column is called this</source>
        <translation>Ingen kolumn heter så</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alla siffror</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Spara eller kopiera diagrammet</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Kopiera siffrorna</translation>
    </message>
    <message>
        <source>No leads came in and no costs were entered in this period.</source>
        <translation>Inga leads kom in och inga kostnader angavs under den här perioden.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Visa all tid</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad kopierad</numerusform>
            <numerusform>%Ln rader kopierade</numerusform>
        </translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Vad diagrammet visar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>How the chart shows it</source>
        <translation>Hur diagrammet visar det</translation>
    </message>
    <message>
        <source>Chart: {what}</source>
        <translation>Diagram: {what}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>By the month the lead came in</source>
        <translation>Efter månaden då leadet kom</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alla kanaler</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Ingen kanal</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Inget datum</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Inget företag</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Övriga kanaler</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Övriga personer</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Övriga företag</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Efter steg</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Efter kanal</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Efter ansvarig</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Efter månad</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Efter företag</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alla andra</translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Troligen mellan {low} och {high}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besök</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>leads</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>leads</comment>
        <translation>Förlorade</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>The chance that the channel truly wins more of its leads than all others together, from what was counted. More or less is said when it is nearly certain, the more channels the nearer, so that of twenty shops whose channels are alike at most one hears otherwise; and money that is known must not speak against it. Keep is said when the share is known to ten percentage points and may be that of the others. All else is too early.</source>
        <translation>Sannolikheten, av det som räknats, att kanalen verkligen vinner fler av sina leads än alla andra tillsammans. Mer eller mindre sägs när det är nästan säkert, ju fler kanaler desto säkrare, så att av tjugo butiker med likvärdiga kanaler högst en får höra något annat; och pengar som är kända får inte tala emot. Behåll sägs när andelen är känd på tio procentenheter när och kan vara de andras. Allt annat är för tidigt.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konvertering</translation>
    </message>
    <message>
        <source>Median days to win</source>
        <translation>Dagar till kund (median)</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Goods given</source>
        <translation>Skänkta varor</translation>
    </message>
    <message>
        <source>Hours at what an hour is worth</source>
        <translation>Timmar till vad en timme är värd</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Kostnad per lead</translation>
    </message>
    <message>
        <source>Visits of months of which the period has a part only.</source>
        <translation>Besök för månader som bara delvis ligger i perioden.</translation>
    </message>
    <message>
        <source>This row is not in the report any more; look at the page again.</source>
        <translation>Den här raden finns inte längre i rapporten; titta på sidan igen.</translation>
    </message>
    <message>
        <source>Customers of all others</source>
        <translation>Kunder från alla andra</translation>
    </message>
    <message>
        <source>Leads of all others</source>
        <translation>Leads från alla andra</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>Sannolikhet att vara bättre</translation>
    </message>
    <message>
        <source>All leads that came in in the period, whatever has become of them since.</source>
        <translation>Alla leads som kom in under perioden, vad som än har hänt med dem sedan dess.</translation>
    </message>
    <message>
        <source>Customers ÷ leads. Leads that are still open are among the leads, so that it can still rise.</source>
        <translation>Kunder ÷ leads. Leads som ännu är öppna räknas med, så andelen kan stiga.</translation>
    </message>
    <message>
        <source>Customers of whom both days are known</source>
        <translation>Kunder där båda dagarna är kända</translation>
    </message>
    <message>
        <source>The middle one of the days from coming in to winning, of all customers: half took less, half more.</source>
        <translation>Mittenvärdet av dagarna från att de kom in till att de vanns, för alla kunder: hälften tog kortare tid, hälften längre.</translation>
    </message>
    <message>
        <source>Customers of whom one of the days is not known.</source>
        <translation>Kunder där en av dagarna inte är känd.</translation>
    </message>
    <message>
        <source>What was entered for the channel, added up: of the days in the period, and of its whole months.</source>
        <translation>Det som angetts för kanalen, summerat: för dagarna i perioden och för dess hela månader.</translation>
    </message>
    <message>
        <source>Cost ÷ leads. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Kostnader ÷ leads. Kostnader är pengar, skänkta varor och timmar, om du har sagt vad en timme är värd.</translation>
    </message>
    <message>
        <source>Cost ÷ customers. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Kostnader ÷ kunder. Kostnader är pengar, skänkta varor och timmar, om du har sagt vad en timme är värd.</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>Kostnad per kund</translation>
    </message>
    <message>
        <source>Sales to customers, net</source>
        <translation>Försäljning till kunder, netto</translation>
    </message>
    <message>
        <source>Values of customers without a sale</source>
        <translation>Värden för kunder utan försäljning</translation>
    </message>
    <message>
        <source>Customers without a sale and without a value.</source>
        <translation>Kunder utan försäljning och utan värde.</translation>
    </message>
    <message>
        <source>What was sold to customers, net of VAT; for a customer without a sale, the value of the lead.</source>
        <translation>Det som sålts till kunder, utan moms; för en kund utan försäljning värdet på dess lead.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Intäkter</translation>
    </message>
    <message>
        <source>Revenue − what the goods cost where that is known; of the rest of the revenue, your margin rate.</source>
        <translation>Intäkter − vad varorna kostade där det är känt; på resten av intäkterna din marginalprocent.</translation>
    </message>
    <message>
        <source>Cost of the goods sold</source>
        <translation>Kostnad för sålda varor</translation>
    </message>
    <message>
        <source>There is revenue without a known cost, and no margin rate is set.</source>
        <translation>Det finns intäkter utan känd kostnad, och ingen marginalprocent är angiven.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>Revenue so far ÷ cost. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Intäkter hittills ÷ kostnader. Kostnader är pengar, skänkta varor och timmar, om du har sagt vad en timme är värd.</translation>
    </message>
    <message>
        <source>Earned per unit spent</source>
        <translation>Intjänat per satsad krona eller euro</translation>
    </message>
    <message>
        <source>Revenue so far ÷ the hours that were entered, whatever an hour is worth to you.</source>
        <translation>Intäkter hittills ÷ timmarna som angetts, vad en timme än är värd för dig.</translation>
    </message>
    <message>
        <source>Earned per hour</source>
        <translation>Intjänat per timme</translation>
    </message>
    <message>
        <source>Leads of the period that are neither won nor lost yet.</source>
        <translation>Periodens leads som varken är vunna eller förlorade än.</translation>
    </message>
    <message>
        <source>Lost leads</source>
        <translation>Förlorade leads</translation>
    </message>
    <message>
        <source>Leads of the period that are lost now.</source>
        <translation>Periodens leads som nu är förlorade.</translation>
    </message>
    <message>
        <source>Leads of the period that are won now, whenever that was.</source>
        <translation>Periodens leads som nu är vunna, när det än skedde.</translation>
    </message>
    <message>
        <source>Earned per {unit} spent</source>
        <translation>Intjänat per satsad {unit}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Money, {currency}</source>
        <translation>Betalt, {currency}</translation>
    </message>
    <message>
        <source>Goods, {currency}</source>
        <translation>Varor, {currency}</translation>
    </message>
    <message>
        <source>That is too much to be true.</source>
        <translation>Det är för mycket för att vara sant.</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours; write 3, 3.5 or 3:30.</source>
        <translation>”{text}” är inget antal timmar; skriv 3, 3,5 eller 3:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>”{text}” är inget heltal.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation>”{text}” är inget belopp.</translation>
    </message>
    <message>
        <source>Costs and visits of the month</source>
        <translation>Månadens kostnader och besök</translation>
    </message>
    <message>
        <source>Costs and visits</source>
        <translation>Kostnader och besök</translation>
    </message>
    <message>
        <source>What an hour of yours is worth</source>
        <translation>Vad en timme av din tid är värd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Redigera person</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Head of purchasing</source>
        <translation>Inköpschef</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itel</translation>
    </message>
    <message>
        <source>Usual &amp;role</source>
        <translation>Vanlig &amp;roll</translation>
    </message>
    <message>
        <source>Reports t&amp;o</source>
        <translation>Rapporterar ti&amp;ll</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Ge personen ett namn.</translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation>Vanlig roll</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterar till</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen här</translation>
    </message>
    <message>
        <source>Save, and go to the month before</source>
        <translation>Spara och gå till föregående månad</translation>
    </message>
    <message>
        <source>Save, and go to the day before</source>
        <translation>Spara och gå till föregående dag</translation>
    </message>
    <message>
        <source>Save, and go to the next month</source>
        <translation>Spara och gå till nästa månad</translation>
    </message>
    <message>
        <source>What an hour of yours is worth, {currency}</source>
        <translation>Vad en timme av din tid är värd, {currency}</translation>
    </message>
    <message>
        <source>Also recorded for the whole month, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Finns också för hela månaden, kampanjer eller i andra valutor, och räknas med: {channels}.</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>Vad siffrorna gäller</translation>
    </message>
    <message>
        <source>Empty: hours cost nothing</source>
        <translation>Tomt: timmar kostar inget</translation>
    </message>
    <message>
        <source>“{text}” is no amount for an hour.</source>
        <translation>”{text}” är inget belopp för en timme.</translation>
    </message>
    <message>
        <source>Also recorded for single days, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Finns också för enstaka dagar, kampanjer eller i andra valutor, och räknas med: {channels}.</translation>
    </message>
    <message>
        <source>Save, and go to the next day</source>
        <translation>Spara och gå till nästa dag</translation>
    </message>
    <message>
        <source>An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30.</source>
        <translation>En tom cell är okänd, 0 betyder att inget gick åt. Timmar som 3, 3,5 eller 3:30.</translation>
    </message>
    <message>
        <source>+ Costs</source>
        <translation>+ Kostnader</translation>
    </message>
    <message>
        <source>Contacts: they are on no board, so they are in no rate.</source>
        <translation>Kontakter: de ligger inte på någon tavla och räknas därför inte.</translation>
    </message>
    <message>
        <source>Nobody knows the day that they would be counted by.</source>
        <translation>Ingen vet vilken dag de skulle räknas på.</translation>
    </message>
    <message>
        <source>This column is not on the board any more; look at the board again.</source>
        <translation>Den här kolumnen finns inte längre på tavlan; titta på tavlan igen.</translation>
    </message>
    <message>
        <source>The leads that are in this column now; in a won or lost one, those that were closed this month.</source>
        <translation>De leads som nu finns i kolumnen; i en för vunna eller förlorade de som avslutades den här månaden.</translation>
    </message>
    <message>
        <source>Values of the cards</source>
        <translation>Kortens värden</translation>
    </message>
    <message>
        <source>The values of the cards in this column, added up.</source>
        <translation>Värdena på korten i kolumnen, summerade.</translation>
    </message>
    <message>
        <source>Values with a chance of {percent}%</source>
        <translation>Värden med {percent} % chans</translation>
    </message>
    <message>
        <source>The value of each card × its chance: its own, else that of its stage.</source>
        <translation>Värdet på varje kort × dess chans: den egna, annars stegets.</translation>
    </message>
    <message>
        <source>Amounts in {currencies} are not added.</source>
        <translation>Belopp i {currencies} läggs inte ihop.</translation>
    </message>
    <message>
        <source>Costs of months of which the period has a part only.</source>
        <translation>Kostnader för månader som bara delvis ligger i perioden.</translation>
    </message>
    <message>
        <source>Figures of all channels</source>
        <translation>Siffror för alla kanaler</translation>
    </message>
    <message>
        <source>Columns; a press sorts</source>
        <translation>Kolumner; ett klick sorterar</translation>
    </message>
    <message>
        <source>Enter costs</source>
        <translation>Ange kostnader</translation>
    </message>
    <message>
        <source>Print the figures, or save them as PDF</source>
        <translation>Skriv ut nyckeltalen eller spara dem som PDF</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Jämför med föregående period</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Vad varje rad är</translation>
    </message>
    <message>
        <source>in brackets: against {period}</source>
        <translation>inom parentes: mot {period}</translation>
    </message>
    <message>
        <source>Fewer verdicts</source>
        <translation>Färre bedömningar</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alla bedömningar</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Säljprocess</translation>
    </message>
    <message>
        <source>All</source>
        <comment>pipelines</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alla säljprocesser</translation>
    </message>
    <message>
        <source>Leads that came in</source>
        <translation>Leads som kom in</translation>
    </message>
    <message>
        <source>Leads that became customers</source>
        <translation>Leads som blev kunder</translation>
    </message>
    <message>
        <source>Share of leads that became customers</source>
        <translation>Andel leads som blev kunder</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Revenue from customers</source>
        <translation>Intäkter från kunder</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Intjänat</translation>
    </message>
    <message>
        <source>Bring a file…</source>
        <translation>Hämta in en fil…</translation>
    </message>
    <message>
        <source>Which of your channels pays?</source>
        <translation>Vilka av dina kanaler lönar sig?</translation>
    </message>
    <message>
        <source>Here you will see how many leads and customers each channel brings, what a customer costs, and what it earns. It starts with your leads: bring them from a file, or add the first by hand.</source>
        <translation>Här ser du hur många leads och kunder varje kanal ger, vad en kund kostar och vad den ger tillbaka. Allt börjar med dina leads: hämta dem från en fil, eller lägg till det första för hand.</translation>
    </message>
    <message>
        <source>Or drop a spreadsheet anywhere in this window</source>
        <translation>Eller släpp ett kalkylblad var som helst i fönstret</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Ny kampanj</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>Ändra kampanjen</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Flera kanaler</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>This is no day that can be understood.</source>
        <translation>Det går inte att tolka som ett datum.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Ange båda datumen.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Från … till …</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Period: {period}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Förra månaden</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Senaste 12 mån.</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>All tid</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Till och med {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Från och med {day}</translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation>95 %-intervall</translation>
    </message>
    <message>
        <source>Leads are counted by the day they came in; customers are those of them won to date.</source>
        <translation>Leads räknas efter dagen de kom in; kunder är de av dessa som har vunnits hittills.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln lead(s)</source>
        <translation>
            <numerusform>Visa %Ln lead</numerusform>
            <numerusform>Visa %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>verdict</comment>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>verdict</comment>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verdict</comment>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Too early</source>
        <comment>verdict</comment>
        <translation>För tidigt</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly better than all others together: {others}.</source>
        <translation>{rate} blir kunder, troligen {low} till {high}. Klart bättre än alla andra tillsammans: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly worse than all others together: {others}.</source>
        <translation>{rate} blir kunder, troligen {low} till {high}. Klart sämre än alla andra tillsammans: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. About as good as all others together: {others}.</source>
        <translation>{rate} blir kunder, troligen {low} till {high}. Ungefär lika bra som alla andra tillsammans: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But it has cost more than it has earned so far.</source>
        <translation>{rate} blir kunder, övriga {others}. Men hittills har den kostat mer än den gett.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But for its cost it has earned more so far.</source>
        <translation>{rate} blir kunder, övriga {others}. Men för sin kostnad har den gett mer hittills.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. A customer costs more than one brings.</source>
        <translation>{rate} blir kunder, övriga {others}. En kund kostar mer än den ger.</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Alla metoder</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that it beats the others.</source>
        <translation>I {part} fall av {whole} bättre än de andra.</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that the others beat it.</source>
        <translation>I {part} fall av {whole} sämre än de andra.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads: years away at this pace.</source>
        <translation>Avgörs efter {leads} leads till: i den här takten om flera år.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads, at this pace {months} mo.</source>
        <translation>Avgörs efter {leads} leads till, i den här takten {months} mån.</translation>
    </message>
    <message numerus="yes">
        <source>Next try: %Ln lead(s)</source>
        <translation>
            <numerusform>Nästa försök: %Ln lead</numerusform>
            <numerusform>Nästa försök: %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>cirka {cost}</translation>
    </message>
    <message>
        <source>Enter its costs to see if it pays</source>
        <translation>Ange kostnaderna för att se om kanalen lönar sig</translation>
    </message>
    <message>
        <source>{cost} per customer</source>
        <translation>{cost} per kund</translation>
    </message>
    <message>
        <source>{earned} per {unit} spent</source>
        <translation>{earned} per satsad {unit}</translation>
    </message>
    <message>
        <source>Costs, but no customer yet</source>
        <translation>Kostnader, men ingen kund än</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln kanal</numerusform>
            <numerusform>%Ln kanaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln metod</numerusform>
            <numerusform>%Ln metoder</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} mer</translation>
    </message>
    <message>
        <source>{count} less</source>
        <translation>{count} mindre</translation>
    </message>
    <message>
        <source>{count} keep</source>
        <translation>{count} behåll</translation>
    </message>
    <message>
        <source>{count} too early</source>
        <translation>{count} för tidigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) have no channel and are a row of their own.</source>
        <translation>
            <numerusform>%Ln lead saknar kanal och får en egen rad.</numerusform>
            <numerusform>%Ln leads saknar kanal och får en egen rad.</numerusform>
        </translation>
    </message>
    <message>
        <source>No costs entered: {channels} and {count} more.</source>
        <translation>Inga kostnader angivna: {channels} och {count} till.</translation>
    </message>
    <message>
        <source>No costs entered: {channels}.</source>
        <translation>Inga kostnader angivna: {channels}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of an unknown day are left out.</source>
        <translation>
            <numerusform>%Ln lead utan känt datum räknas inte.</numerusform>
            <numerusform>%Ln leads utan känt datum räknas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs of {months} are left out: the period has a part of the month only.</source>
        <translation>Kostnader för {months} räknas inte: perioden omfattar bara en del av månaden.</translation>
    </message>
    <message>
        <source>Visits of {months} are left out: the period has a part of the month only.</source>
        <translation>Besök för {months} räknas inte: perioden omfattar bara en del av månaden.</translation>
    </message>
    <message>
        <source>Costs are of the whole channel.</source>
        <translation>Kostnaderna gäller hela kanalen.</translation>
    </message>
    <message>
        <source>Hours cost nothing here: no hourly rate is set.</source>
        <translation>Timmar kostar inget här: ingen timkostnad är angiven.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not counted.</source>
        <translation>
            <numerusform>%Ln kontakt räknas inte.</numerusform>
            <numerusform>%Ln kontakter räknas inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were won before the day they were created.</source>
        <translation>
            <numerusform>%Ln lead vanns före dagen då det skapades.</numerusform>
            <numerusform>%Ln leads vanns före dagen då de skapades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete takes the filter away</source>
        <translation>Delete tar bort filtret</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Beslutsfattare</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Budgetägare</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Förespråkare</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Utvärderare</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Rådgivare</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Slutanvändare</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Grindvakt</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Bromskloss</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridik</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Emot</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Skeptisk</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Strongly for</source>
        <translation>Mycket positiv</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen än</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Välj datum</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Enter changes it</source>
        <translation>Enter ändrar</translation>
    </message>
    <message>
        <source>“{text}” was entered meanwhile: Enter replaces it, Esc keeps it.</source>
        <translation>”{text}” har skrivits in under tiden: Enter ersätter det, Esc behåller det.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Det går inte att tolka.</translation>
    </message>
    <message>
        <source>This is no amount that can be understood.</source>
        <translation>Det går inte att tolka som ett belopp.</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>Någon gång</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln dag försenad</numerusform>
            <numerusform>%Ln dagar försenad</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Idag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Imorgon</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Igår</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln dag sedan</numerusform>
            <numerusform>%Ln dagar sedan</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>idag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>imorgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>igår</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Varför ingen affär?</translation>
    </message>
    <message>
        <source>Why was it won?</source>
        <translation>Varför blev det affär?</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Annan orsak…</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Orsak…</translation>
    </message>
    <message>
        <source>Enter skips, Esc cancels</source>
        <translation>Enter hoppar över, Esc avbryter</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Utan orsak</translation>
    </message>
    <message>
        <source>With this reason</source>
        <translation>Med denna orsak</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Vad du kan söka efter</translation>
    </message>
    <message>
        <source>Did you mean this?</source>
        <translation>Menade du detta?</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Flytta till ”{stage}”</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Förlorad i ”{stage}”</translation>
    </message>
    <message>
        <source>{stage}, step {place} of {count}</source>
        <translation>{stage}, steg {place} av {count}</translation>
    </message>
    <message>
        <source>Stage: {words}</source>
        <translation>Steg: {words}</translation>
    </message>
    <message>
        <source>Left and Right look at another stage, Enter moves to it</source>
        <translation>Vänster och Höger visar ett annat steg, Enter flyttar dit</translation>
    </message>
    <message>
        <source>Nobody goes on from a won or a lost stage, so there is nothing to count.</source>
        <translation>Ingen går vidare från ett vunnet eller förlorat steg, så det finns inget att räkna.</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>Gick vidare</translation>
    </message>
    <message>
        <source>Leads that were ever in this stage or in a later one; who came back counts once.</source>
        <translation>Leads som någon gång varit i det här steget eller ett senare; den som kom tillbaka räknas en gång.</translation>
    </message>
    <message>
        <source>Reached this stage</source>
        <translation>Kom till det här steget</translation>
    </message>
    <message>
        <source>Leads that reached this stage and a later one. Lost ones are among them if they did.</source>
        <translation>Leads som kom till det här steget och ett senare. Även förlorade, om de gjorde det.</translation>
    </message>
    <message>
        <source>Leads that are lost now and came no further than this stage.</source>
        <translation>Leads som nu är förlorade och inte kom längre än hit.</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Förlorad här</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Här nu</translation>
    </message>
    <message>
        <source>Leads that are in this stage now.</source>
        <translation>Leads som är i det här steget nu.</translation>
    </message>
    <message>
        <source>Leads that went further ÷ leads that reached this stage. Lost leads stay where they came to.</source>
        <translation>Leads som gick vidare ÷ leads som kom till det här steget. Förlorade leads står kvar där de kom.</translation>
    </message>
    <message>
        <source>Leads that have left it</source>
        <translation>Leads som har lämnat det</translation>
    </message>
    <message>
        <source>Leads that are still there</source>
        <translation>Leads som är kvar där</translation>
    </message>
    <message>
        <source>Stays that began or ended on a day that nobody knows.</source>
        <translation>Vistelser som började eller slutade en dag som ingen vet.</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, all their visits to it together.</source>
        <translation>Dagar efter vilka hälften av leads har lämnat steget, alla besök i det räknade tillsammans.</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Dagar (median)</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, all their visits to it together.</source>
        <translation>Dagar efter vilka 80 av 100 leads har lämnat steget, alla besök i det räknade tillsammans.</translation>
    </message>
    <message>
        <source>Days for 80%</source>
        <translation>Dagar för 80 %</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, counted from their last entry to it.</source>
        <translation>Dagar efter vilka hälften av leads har lämnat steget, räknat från senaste gången de kom dit.</translation>
    </message>
    <message>
        <source>Median days, last visit</source>
        <translation>Dagar (median), senaste vistelsen</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, counted from their last entry to it.</source>
        <translation>Dagar efter vilka 80 av 100 leads har lämnat steget, räknat från senaste gången de kom dit.</translation>
    </message>
    <message>
        <source>Days for 80%, last visit</source>
        <translation>Dagar för 80 %, senaste vistelsen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Företag</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are offered.</source>
        <translation>Välj ett av de föreslagna företagen.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Öppna leads</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>ingen roll än</translation>
    </message>
    <message>
        <source>stance not known</source>
        <translation>hållning okänd</translation>
    </message>
    <message>
        <source>influence {influence} of 5</source>
        <translation>inflytande {influence} av 5</translation>
    </message>
    <message>
        <source>influence not known</source>
        <translation>inflytande okänt</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>senaste kontakt {day}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>ingen kontakt än</translation>
    </message>
    <message>
        <source>Arrow keys change stance and influence</source>
        <translation>Piltangenterna ändrar hållning och inflytande</translation>
    </message>
    <message>
        <source>influence {influence}</source>
        <translation>inflytande {influence}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>slutade {day}</translation>
    </message>
    <message>
        <source>Enter opens the account</source>
        <translation>Enter öppnar företaget</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Ange vem som bestämmer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Anteckna…</translation>
    </message>
    <message>
        <source>Enter saves, Shift and Enter begin a new line</source>
        <translation>Enter sparar, Skift och Enter ger en ny rad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Kopiera: {field}</translation>
    </message>
    <message>
        <source>{deed} (does not want advertising)</source>
        <translation>{deed} (vill inte ha reklam)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
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
        <translation>Webbplats</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Opens a menu to record what the person said</source>
        <translation>Öppnar en meny där du anger vad personen sa</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Skriv ett meddelande</translation>
    </message>
    <message>
        <source>Agreed to marketing today</source>
        <translation>Sa ja till marknadsföring idag</translation>
    </message>
    <message>
        <source>Refused marketing today</source>
        <translation>Sa nej till marknadsföring idag</translation>
    </message>
    <message>
        <source>Withdrew the consent today</source>
        <translation>Återkallade samtycket idag</translation>
    </message>
    <message>
        <source>All that was said, and more to record…</source>
        <translation>Allt som har sagts, och en ny uppgift…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>vald</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>inte vald</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Blir kvar</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Det här</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>Är samma</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 27 March, Friday or +3.</source>
        <translation>”{text}” är inget datum; skriv 27 mars, fredag eller +3.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage.</source>
        <translation>”{text}” är ingen procentsats.</translation>
    </message>
    <message>
        <source>A probability is a whole number from 0 to 100.</source>
        <translation>En sannolikhet är ett heltal från 0 till 100.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>”{text}” är inget tal.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days.</source>
        <translation>”{text}” är inte ett antal dagar.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Förväntat avslut</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanj</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Sannolikhet</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företagsnamn</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} per månad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) notice</source>
        <translation>
            <numerusform>%Ln dags uppsägning</numerusform>
            <numerusform>%Ln dagars uppsägning</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln uppgift</numerusform>
            <numerusform>%Ln uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(-ies)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <comment>account</comment>
        <translation>Det här</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln dokument</numerusform>
            <numerusform>%Ln dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>What one should know of this account…</source>
        <translation>Bra att veta om det här företaget…</translation>
    </message>
    <message>
        <source>This is no number that can be understood.</source>
        <translation>Det går inte att tolka som ett tal.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Bransch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Anställda</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Årsomsättning</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Momsreg.nr</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatuadress</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Fields of your own…</source>
        <translation>Egna fält…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Uppsägningstid</translation>
    </message>
    <message>
        <source>{percent} by its stage</source>
        <translation>{percent} enligt steget</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln time(s), by {days}; at first {day}</source>
        <translation>
            <numerusform>Uppskjutet %Ln gång, med {days}; först {day}</numerusform>
            <numerusform>Uppskjutet %Ln gånger, med {days} totalt; först {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Färre fält</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Fler fält</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 ändrar</translation>
    </message>
    <message>
        <source>Was here before: {name}</source>
        <translation>Har varit här förut: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>A lead needs a name.</source>
        <translation>Ett lead behöver ett namn.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Lägg på tavlan</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Planera en uppgift</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Skriv ett meddelande…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Lägg till dokument…</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Registrera försäljning</translation>
    </message>
    <message>
        <source>New lead for the same person</source>
        <translation>Nytt lead för samma person</translation>
    </message>
    <message>
        <source>Win back…</source>
        <translation>Vinn tillbaka…</translation>
    </message>
    <message>
        <source>Record a remedy…</source>
        <translation>Registrera en gottgörelse…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>inte betald</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>att betala tillbaka</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>On no board yet: it counts in no rate and no forecast</source>
        <translation>Inte på någon tavla än: räknas varken i andelar eller prognoser</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vunnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Förlorad</translation>
    </message>
    <message>
        <source>Won on {day}</source>
        <translation>Vunnen {day}</translation>
    </message>
    <message>
        <source>Lost on {day}</source>
        <translation>Förlorad {day}</translation>
    </message>
    <message>
        <source>In {stage}</source>
        <translation>I ”{stage}”</translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag i ”{stage}”</numerusform>
            <numerusform>%Ln dagar i ”{stage}”</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {days}</source>
        <translation>vanligen {days}</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %Ln day(s)</source>
        <translation>
            <numerusform>inget gjort på %Ln dag</numerusform>
            <numerusform>inget gjort på %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>står stilla</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Rabattkoder</translation>
    </message>
    <message>
        <source>UTM sources</source>
        <translation>UTM-källor</translation>
    </message>
    <message>
        <source>UTM mediums</source>
        <translation>UTM-medier</translation>
    </message>
    <message>
        <source>UTM campaigns</source>
        <translation>UTM-kampanjer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>Referring sites</source>
        <translation>Hänvisande webbplatser</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulär</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln ordrar</numerusform>
        </translation>
    </message>
    <message>
        <source>We found {signs} in {rows}. Whose are they?</source>
        <translation>Vi hittade {signs} i {rows}. Vilken kanal gäller det?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discount code(s)</source>
        <translation>
            <numerusform>%Ln rabattkod</numerusform>
            <numerusform>%Ln rabattkoder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM source(s)</source>
        <translation>
            <numerusform>%Ln UTM-källa</numerusform>
            <numerusform>%Ln UTM-källor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln etikett</numerusform>
            <numerusform>%Ln etiketter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln formulär</numerusform>
            <numerusform>%Ln formulär</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring site(s)</source>
        <translation>
            <numerusform>%Ln hänvisande webbplats</numerusform>
            <numerusform>%Ln hänvisande webbplatser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM value(s)</source>
        <translation>
            <numerusform>%Ln UTM-värde</numerusform>
            <numerusform>%Ln UTM-värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Lägg till en etikett</translation>
    </message>
    <message>
        <source>Delete takes the tag off</source>
        <translation>Delete tar bort etiketten</translation>
    </message>
    <message>
        <source>Show leads with this tag</source>
        <translation>Visa leads med den här etiketten</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Ta bort etiketten</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Klar: {task}</translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation>Slutför: {task}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Senast: {day}</translation>
    </message>
    <message>
        <source>More: {task}</source>
        <translation>Mer: {task}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Day, such as Friday</source>
        <translation>Dag, t.ex. fredag</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planera</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Messages and e-mails</source>
        <translation>Meddelanden och mejl</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Möten och besök</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Klagomål</translation>
    </message>
    <message>
        <source>From the day a lead came in to the first call, message, e-mail, meeting or visit by us; of leads without one yet it is known only that it takes longer than it has so far.</source>
        <translation>Från dagen då ett lead kom in till vårt första samtal, meddelande, mejl, möte eller besök; om leads som inte har fått något än vet man bara att det tar längre tid än hittills.</translation>
    </message>
    <message>
        <source>Activities by this channel</source>
        <translation>Aktiviteter via kanalen</translation>
    </message>
    <message>
        <source>Calls, messages, visits and whatever else was written down with this channel on a day of the period, of leads, contacts and accounts.</source>
        <translation>Samtal, meddelanden, besök och annat som antecknats med kanalen en dag i perioden, hos leads, kontakter och företag.</translation>
    </message>
    <message>
        <source>Interest shown</source>
        <translation>Visat intresse</translation>
    </message>
    <message>
        <source>Leads that were answered</source>
        <translation>Leads som har fått svar</translation>
    </message>
    <message>
        <source>Leads without an answer</source>
        <translation>Leads utan svar</translation>
    </message>
    <message>
        <source>Leads with which no call, message, e-mail, meeting or visit was written down, open or closed.</source>
        <translation>Leads utan något antecknat samtal, meddelande, mejl, möte eller besök, öppna eller avslutade.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Utan svar</translation>
    </message>
    <message>
        <source>Leads that came in, or were answered or closed, on a day that nobody knows.</source>
        <translation>Leads som kom in, fick svar eller avslutades en dag som ingen vet.</translation>
    </message>
    <message>
        <source>Customers who had been one before</source>
        <translation>Kunder som hade varit det förut</translation>
    </message>
    <message>
        <source>Customers of the same account, e-mail address or telephone number as one who was won earlier, in whatever channel, or whose lead names one as the lead before it.</source>
        <translation>Kunder med samma företag, e-postadress eller telefonnummer som en som vanns tidigare, oavsett kanal, eller vars lead anger ett sådant som sitt förra.</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Återkommande kunder</translation>
    </message>
    <message>
        <source>Days from the first cost to the day on which the customers&apos; margin had covered all costs of the period; their revenue, where the margin of some of it is not known.</source>
        <translation>Dagar från den första kostnaden till dagen då kundernas marginal hade täckt periodens alla kostnader; deras intäkter, där marginalen på en del inte är känd.</translation>
    </message>
    <message>
        <source>Paid back after days</source>
        <translation>Betalt sig efter dagar</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Dagar till svar (median)</translation>
    </message>
    <message>
        <source>Days for 80% of the answers</source>
        <translation>Dagar för 80 % av svaren</translation>
    </message>
    <message>
        <source>Stages and origin</source>
        <translation>Steg och ursprung</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Klara uppgifter</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Försäljning</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Inget av det slaget än</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Visa alla {count}</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Föregående lead</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Nästa lead</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Stäng panelen</translation>
    </message>
    <message>
        <source>Show it beside the list</source>
        <translation>Visa bredvid listan</translation>
    </message>
    <message>
        <source>Show it as a page of its own</source>
        <translation>Visa som egen sida</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} av {count}</translation>
    </message>
    <message>
        <source>Agreed to {purpose}</source>
        <translation>Har sagt ja till {purpose}</translation>
    </message>
    <message>
        <source>Refused {purpose}</source>
        <translation>Har sagt nej till {purpose}</translation>
    </message>
    <message>
        <source>Withdrew the consent to {purpose}</source>
        <translation>Har återkallat samtycket till {purpose}</translation>
    </message>
    <message>
        <source>Consent to {purpose} unknown</source>
        <translation>Samtycke till {purpose} okänt</translation>
    </message>
    <message>
        <source>Looked at, and kept</source>
        <translation>Granskad och behållen</translation>
    </message>
    <message>
        <source>1, low</source>
        <translation>1, lågt</translation>
    </message>
    <message>
        <source>5, high</source>
        <translation>5, högt</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Har slutat</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Ingen roll än</translation>
    </message>
    <message>
        <source>Not on this committee</source>
        <translation>Inte i den här beslutsgruppen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Hållning</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Inflytande</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>{name} (does not want advertising)</source>
        <translation>{name} (vill inte ha reklam)</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Inget samtycke registrerat</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Sa ja</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Sa nej</translation>
    </message>
    <message>
        <source>Withdrew it</source>
        <translation>Tog tillbaka samtycket</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtycke</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berättigat intresse</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Rättslig förpliktelse</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Samtycke från {name}</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Varifrån</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Vad som har sagts hittills</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Inget är känt än.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marknadsföring</translation>
    </message>
    <message>
        <source>Such as Form at the counter</source>
        <translation>Till exempel Blankett i kassan</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>Where fro&amp;m</source>
        <translation>V&amp;arifrån</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>What this account is interested in stands here, with its stage and value.</source>
        <translation>Här står vad företaget är intresserat av, med steg och värde.</translation>
    </message>
    <message>
        <source>No lead of this account yet</source>
        <translation>Inget lead från det här företaget än</translation>
    </message>
    <message>
        <source>A sale is recorded from a lead that was won.</source>
        <translation>En försäljning registreras från ett vunnet lead.</translation>
    </message>
    <message>
        <source>No sale to this account yet</source>
        <translation>Ingen försäljning till det här företaget än</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Nästa uppgift</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Obetald</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Att betala tillbaka</translation>
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
        <translation>Moms</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betald den</translation>
    </message>
    <message>
        <source>Values of leads that were won</source>
        <translation>Värden på vunna leads</translation>
    </message>
    <message>
        <source>Values of open leads</source>
        <translation>Värden på öppna leads</translation>
    </message>
    <message>
        <source>Leads without a value.</source>
        <translation>Leads utan värde.</translation>
    </message>
    <message>
        <source>The values of the leads that were won, added up by the month they were won in.</source>
        <translation>Värdena på vunna leads, summerade efter månaden då de vanns.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Vunnet värde</translation>
    </message>
    <message>
        <source>The values of the open leads as they are, added up by the month they are expected in.</source>
        <translation>Värdena på öppna leads som de är, summerade efter månaden då de väntas.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Öppet värde</translation>
    </message>
    <message>
        <source>The value of each open lead × its chance: its own, else that of its stage. Lost leads count nothing.</source>
        <translation>Värdet på varje öppet lead × dess chans: den egna, annars stegets. Förlorade leads räknas inte.</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Vägt värde</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Vunnet hittills</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Senaste kontakt</translation>
    </message>
    <message>
        <source>Of the roles that the stages of all open leads ask for, those that are well filled</source>
        <translation>Av rollerna som alla öppna affärers steg kräver, de som är väl besatta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln vunnen</numerusform>
            <numerusform>%Ln vunna</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a task…</source>
        <translation>Planera uppgift…</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>Ändra ”{field}”</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Ändra ett fält…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>verb</comment>
        <translation>Etikett…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Tilldela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Markera som vunnen</translation>
    </message>
    <message>
        <source>Lose…</source>
        <translation>Markera som förlorad…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once; “Export the view…” in the File menu writes all of them.</source>
        <translation>Högst {count} rader kan kopieras åt gången; ”Exportera vyn…” i menyn Arkiv skriver alla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln rad kopierad</numerusform>
            <numerusform>%Ln rader kopierade</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is interested in what you sell?</source>
        <translation>Vem är intresserad av det du säljer?</translation>
    </message>
    <message>
        <source>Here you will see everybody who showed interest: where they came from, how far they are, and what is to be done next. Bring the list that you have, from a spreadsheet or another tool.</source>
        <translation>Här ser du alla som har visat intresse: var de kom ifrån, hur långt de har kommit och vad som ska göras härnäst. Hämta in listan du redan har, från ett kalkylblad eller ett annat program.</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window</source>
        <translation>Eller släpp en fil var som helst i fönstret</translation>
    </message>
    <message>
        <source>Search accounts, or city:Hamburg</source>
        <translation>Sök företag eller ort:Malmö</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Sök företag</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nytt företag</translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>{count} företag</numerusform>
            <numerusform>{count} företag</numerusform>
        </translation>
    </message>
    <message>
        <source>An account is a company that buys from you. Here you see who decides there, how they stand to you, what is open, and when you last spoke.</source>
        <translation>Här samlar du företagen som köper av dig: vilka som bestämmer där, hur de ställer sig till dig, vad som är öppet och när ni talades vid senast.</translation>
    </message>
    <message>
        <source>Which companies do you sell to?</source>
        <translation>Vilka företag säljer du till?</translation>
    </message>
    <message>
        <source>A file of accounts can be dropped anywhere in this window</source>
        <translation>En fil med företag kan släppas var som helst i fönstret</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message>
        <source>No account has all that you search for.</source>
        <translation>Inget företag stämmer med hela sökningen.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Inget företag hittades</translation>
    </message>
    <message>
        <source>No lead has all that you search for.</source>
        <translation>Inget lead stämmer med hela sökningen.</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Inget lead hittades</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Lägg till ett filter</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mina</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Står stilla</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Nya denna vecka</translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation>Nya detta kvartal</translation>
    </message>
    <message>
        <source>With e-mail</source>
        <translation>Med e-post</translation>
    </message>
    <message>
        <source>With phone</source>
        <translation>Med telefon</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Ta bort: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>%Ln filter till</numerusform>
            <numerusform>%Ln filter till</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, in the order in which they are taken in</source>
        <translation>Filer, i den ordning de läses in</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
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
        <translation>Att granska</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Kom hit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Monthly value</source>
        <translation>Värde per månad</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Avtalsstart</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Avtalsslut</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>Förlustorsak</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Import nr</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Företagets nummer</translation>
    </message>
    <message>
        <source>Customers with a value</source>
        <translation>Kunder med ett värde</translation>
    </message>
    <message>
        <source>Their values together</source>
        <translation>Deras värden tillsammans</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost). Leads that are still open are in neither.</source>
        <translation>Vunna ÷ (vunna + förlorade). Leads som ännu är öppna är i ingetdera.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Vunna av avslutade</translation>
    </message>
    <message>
        <source>The values of customers, added up ÷ the customers that have one.</source>
        <translation>Kundernas värden, summerade ÷ de kunder som har ett.</translation>
    </message>
    <message>
        <source>Average value of a customer</source>
        <translation>Genomsnittligt värde per kund</translation>
    </message>
    <message>
        <source>Open leads × win rate × average value ÷ median days to win: what the open leads should bring a day.</source>
        <translation>Öppna leads × vunna av avslutade × genomsnittligt värde ÷ dagar till kund (median): vad öppna leads bör ge per dag.</translation>
    </message>
    <message>
        <source>Expected value per day</source>
        <translation>Väntat värde per dag</translation>
    </message>
    <message>
        <source>Values of lost leads</source>
        <translation>Värden på förlorade leads</translation>
    </message>
    <message>
        <source>Value won ÷ (value won + value lost). Leads without a value have no part in it.</source>
        <translation>Vunnet värde ÷ (vunnet värde + förlorat värde). Leads utan värde ingår inte.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Vunna av avslutade, efter värde</translation>
    </message>
    <message>
        <source>Mean days to win</source>
        <translation>Dagar till kund (medel)</translation>
    </message>
    <message>
        <source>The days from coming in to winning of all customers, added up ÷ customers.</source>
        <translation>Dagarna från att de kom in till att de vanns för alla kunder, summerade ÷ kunder.</translation>
    </message>
    <message>
        <source>Days for 80% of those won</source>
        <translation>Dagar för 80 % av de vunna</translation>
    </message>
    <message>
        <source>The days from coming in to winning within which 80 of 100 customers were won.</source>
        <translation>Dagarna från att de kom in inom vilka 80 av 100 kunder vanns.</translation>
    </message>
    <message>
        <source>Activities per customer</source>
        <translation>Händelser per kund</translation>
    </message>
    <message>
        <source>Activities that were written down ÷ customers. Customers without any count.</source>
        <translation>Antecknade händelser ÷ kunder. Kunder utan någon räknas också.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Stakeholders per customer</source>
        <translation>Kontaktpersoner per kund</translation>
    </message>
    <message>
        <source>Stakeholders who decide together ÷ customers. Customers without any count.</source>
        <translation>Kontaktpersoner som beslutar tillsammans ÷ kunder. Kunder utan någon räknas också.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Ny kanal</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Ändra kanalen</translation>
    </message>
    <message>
        <source>Such as a shop fair or a newsletter</source>
        <translation>Till exempel en mässa eller ett nyhetsbrev</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>By its method</source>
        <translation>Efter sin metod</translation>
    </message>
    <message>
        <source>In use: offered for new leads and costs</source>
        <translation>Används: erbjuds för nya leads och kostnader</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ikon</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externt ID</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Inte: {what}</translation>
    </message>
    <message>
        <source>With next task</source>
        <translation>Med nästa uppgift</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation>Utan: {field}</translation>
    </message>
    <message>
        <source>With: {field}</source>
        <translation>Med: {field}</translation>
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
        <translation>{sums} öppet</translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} markerad</numerusform>
            <numerusform>{count} markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>double click or Enter opens it</source>
        <translation>dubbelklick eller Enter öppnar</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Lägg till lead</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Uppgift senast</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Det är inget belopp.</translation>
    </message>
    <message>
        <source>The value is not an amount; write it as 1250 or 12.50.</source>
        <translation>Värdet är inget belopp; skriv som 1250 eller 12,50.</translation>
    </message>
    <message>
        <source>Give a name, a company, an e-mail address or a phone number.</source>
        <translation>Ange ett namn, ett företag, en e-postadress eller ett telefonnummer.</translation>
    </message>
    <message>
        <source>Task &amp;due</source>
        <translation>&amp;Uppgift senast</translation>
    </message>
    <message>
        <source>Map of the committee</source>
        <translation>Karta över beslutsgruppen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Vet ej</translation>
    </message>
    <message>
        <source>Low 1</source>
        <translation>Lågt 1</translation>
    </message>
    <message>
        <source>High 5</source>
        <translation>Högt 5</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Lägg till företag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Bransch</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Webbplats</translation>
    </message>
    <message>
        <source>&amp;VAT id</source>
        <translation>&amp;Momsreg.nr</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Ge företaget ett namn.</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>F&amp;öretag</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-post</translation>
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
        <translation>&amp;Värde</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Steg</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Search leads, or value:&gt;500</source>
        <translation>Sök leads eller värde:&gt;500</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Sök leads</translation>
    </message>
    <message>
        <source>{filled} of {wanted} roles filled</source>
        <translation>{filled} av {wanted} roller tillsatta</translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation>Andra leads</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <comment>of an account</comment>
        <translation>
            <numerusform>%Ln affär</numerusform>
            <numerusform>%Ln affärer</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} av {total}</translation>
    </message>
    <message>
        <source>Every role that decides, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Varje roll som beslutar, med någon som är för och som ni talat med de senaste 30 dagarna.</translation>
    </message>
    <message>
        <source>Every role that {stage} needs, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Varje roll som {stage} behöver, med någon som är för och som ni talat med de senaste 30 dagarna.</translation>
    </message>
    <message>
        <source>Plan calls</source>
        <translation>Planera samtal</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planera ett möte</translation>
    </message>
    <message>
        <source>Name a successor</source>
        <translation>Utse en efterträdare</translation>
    </message>
    <message>
        <source>Nobody yet: {roles}</source>
        <translation>Saknas än: {roles}</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Planera ett samtal</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ring tillbaka</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln lead(s)</source>
        <translation>
            <numerusform>Sätt etikett på %Ln lead</numerusform>
            <numerusform>Sätt etikett på %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, such as {example}</source>
        <translation>Etikett, t.ex. {example}</translation>
    </message>
    <message>
        <source>A tag that nobody has used yet is made.</source>
        <translation>En etikett som ingen har använt än skapas.</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>verb</comment>
        <translation>Sätt etikett</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nyast först</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Äldst först</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Högst värde</translation>
    </message>
    <message>
        <source>Next task due</source>
        <translation>Närmaste uppgift</translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation>Senast avslutade</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Luftiga rader</translation>
    </message>
    <message>
        <source>Regular rows</source>
        <translation>Vanliga rader</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Täta rader</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Spara som vy</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Radhöjd</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Sorterat efter: {order}</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt with an arrow, to move it.</source>
        <translation>Blanksteg visar eller döljer en kolumn; flytta den genom att dra, eller med Alt och en pil.</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>De vanliga kolumnerna</translation>
    </message>
    <message>
        <source>{field}, last first</source>
        <translation>{field}, fallande</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Shows a shop which ways of getting leads pay, and turns leads into customers.</source>
        <translation>Visar en butik vilka sätt att få leads som lönar sig, och gör leads till kunder.</translation>
    </message>
    <message>
        <source>Everything is in one file on your own computer: {file}</source>
        <translation>Allt finns i en enda fil på din egen dator: {file}</translation>
    </message>
    <message>
        <source>MIT licence. Icons: Lucide (ISC licence). Made with Qt (LGPL).</source>
        <translation>MIT-licens. Ikoner: Lucide (ISC-licens). Byggt med Qt (LGPL).</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>Dina fält</translation>
    </message>
    <message>
        <source>From imported columns</source>
        <translation>Från importerade kolumner</translation>
    </message>
    <message>
        <source>Channels and campaigns</source>
        <translation>Kanaler och kampanjer</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanjer</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Vad som visas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>A channel that is not in use any more keeps its leads and figures.</source>
        <translation>En kanal som inte längre används behåller sina leads och nyckeltal.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Ny…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>I alla listor</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Öppna den markerade raden</translation>
    </message>
    <message>
        <source>Select it, or take it out of the selection</source>
        <translation>Markera den, eller ta bort den ur markeringen</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Skift + pilar</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Markera fler rader</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Meny för de markerade raderna</translation>
    </message>
    <message>
        <source>Type in the cell; Tab goes to the next one</source>
        <translation>Skriv i cellen; Tabb går till nästa</translation>
    </message>
    <message>
        <source>Move to a stage</source>
        <translation>Flytta till ett steg</translation>
    </message>
    <message>
        <source>Set one field of all selected leads</source>
        <translation>Ange ett fält för alla markerade leads</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Kopiera raderna</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Go from card to card, from column to column</source>
        <translation>Gå från kort till kort, från kolumn till kolumn</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + piltangent</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Flytta kortet</translation>
    </message>
    <message>
        <source>Move to a stage by letters of its name</source>
        <translation>Flytta till ett steg med bokstäver ur dess namn</translation>
    </message>
    <message>
        <source>Select a card, or not any more</source>
        <translation>Markera ett kort, eller avmarkera det</translation>
    </message>
    <message>
        <source>Fold a column of the board</source>
        <translation>Fäll ihop en kolumn på tavlan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Panel and dialogs</source>
        <translation>Panel och dialogrutor</translation>
    </message>
    <message>
        <source>Edit the name, or the selected field</source>
        <translation>Ändra namnet eller det markerade fältet</translation>
    </message>
    <message>
        <source>Save, from any input</source>
        <translation>Spara, från vilket fält som helst</translation>
    </message>
    <message>
        <source>Close the panel, a question, the search</source>
        <translation>Stäng panelen, en fråga, sökningen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Verk&amp;tyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Ny fil…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Öppna fil…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Öppna &amp;senaste</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importera…</translation>
    </message>
    <message>
        <source>&amp;Export the view…</source>
        <translation>&amp;Exportera vyn…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Skriv &amp;ut…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Säkerhets&amp;kopior…</translation>
    </message>
    <message>
        <source>Show the file in its &amp;folder</source>
        <translation>Visa filen i sin &amp;mapp</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Sök på sidan</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <translation>Sök eller kör ett &amp;kommando…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>&amp;Vem sitter här…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Sal&amp;es funnel</source>
        <translation>Säljt&amp;ratt</translation>
    </message>
    <message>
        <source>&amp;Keep as a view…</source>
        <translation>Spara som v&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Större text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Mindre text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Vanlig textstorlek</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Ljust eller mörkt</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>Nästa &amp;del av fönstret</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Helskärm</translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;Nytt lead…</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Skriv en &amp;anteckning</translation>
    </message>
    <message>
        <source>Plan a &amp;task…</source>
        <translation>Planera en &amp;uppgift…</translation>
    </message>
    <message>
        <source>Write a &amp;message…</source>
        <translation>Skriv ett &amp;meddelande…</translation>
    </message>
    <message>
        <source>&amp;Add a document…</source>
        <translation>&amp;Lägg till dokument…</translation>
    </message>
    <message>
        <source>Mark as &amp;won</source>
        <translation>Markera som &amp;vunnen</translation>
    </message>
    <message>
        <source>Mark as &amp;lost…</source>
        <translation>Markera som &amp;förlorad…</translation>
    </message>
    <message>
        <source>Record a &amp;sale…</source>
        <translation>Registrera för&amp;säljning…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Föregåen&amp;de lead</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead</source>
        <translation>Nästa l&amp;ead</translation>
    </message>
    <message>
        <source>As a pa&amp;ge of its own</source>
        <translation>Som e&amp;gen sida</translation>
    </message>
    <message>
        <source>H&amp;istory of the lead…</source>
        <translation>H&amp;istorik för leadet…</translation>
    </message>
    <message>
        <source>What is &amp;kept about the person…</source>
        <translation>Vad s&amp;om finns sparat om personen…</translation>
    </message>
    <message>
        <source>&amp;Erase the person…</source>
        <translation>&amp;Radera personen…</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>Stäng &amp;panelen</translation>
    </message>
    <message>
        <source>Enter &amp;costs and visits…</source>
        <translation>Ange &amp;kostnader och besök…</translation>
    </message>
    <message>
        <source>Cha&amp;nnels and campaigns…</source>
        <translation>Ka&amp;naler och kampanjer…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>&amp;Fält…</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>Sälj&amp;processer och steg…</translation>
    </message>
    <message>
        <source>Message &amp;templates…</source>
        <translation>&amp;Meddelandemallar…</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Dubbletter…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historik…</translation>
    </message>
    <message>
        <source>&amp;Recently deleted…</source>
        <translation>N&amp;yligen borttagna…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hjälp om den här sidan</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>Kom &amp;igång</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Vad &amp;nyckeltalen betyder</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>Spara en &amp;rapport till supporten…</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>&amp;Om LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk files</source>
        <translation>LeadDesk-filer</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Öppna fil</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Min butik</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Ny fil</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Spara en säkerhetskopia</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textfiler</translation>
    </message>
    <message>
        <source>{name} is at the desk.</source>
        <translation>{name} sitter här nu.</translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation>Textstorlek {size} %</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapport till supporten</translation>
    </message>
    <message>
        <source>LeadDesk met an error that it did not expect. What you did before is saved; what you did last was either saved whole or not at all. You can go on working.</source>
        <translation>LeadDesk stötte på ett oväntat fel. Det du gjorde tidigare är sparat; det du gjorde sist sparades antingen helt eller inte alls. Du kan arbeta vidare.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds no names, addresses or amounts, and is sent nowhere:</source>
        <translation>Den här rapporten hjälper oss att rätta felet. Den innehåller inga namn, adresser eller belopp och skickas ingenstans:</translation>
    </message>
    <message>
        <source>What LeadDesk knows of itself, without names, addresses or amounts. It is sent nowhere:</source>
        <translation>Det LeadDesk vet om sig självt, utan namn, adresser eller belopp. Det skickas ingenstans:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Spara rapporten…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Sparad som {file}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Write what happened…</source>
        <translation>Skriv vad som hände…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Med vem som helst</translation>
    </message>
    <message>
        <source>from import: {file}</source>
        <translation>från import: {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, för alla kalkylprogram</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbetsbok</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, för adressböcker</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, för program</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Ange var filen ska ligga.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln rad skriven till {file}</numerusform>
            <numerusform>%Ln rader skrivna till {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {files}.</source>
        <translation>I samma mapp: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation>
            <numerusform>%Ln text var för lång för en cell och kortades.</numerusform>
            <numerusform>%Ln texter var för långa för en cell och kortades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Stoppat; ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>What changed since {month} was closed</source>
        <translation>Det som ändrats sedan {month} stängdes</translation>
    </message>
    <message>
        <source>{month} is not closed yet: its sales can change.</source>
        <translation>Månaden {month} är inte stängd än: försäljningen kan ändras.</translation>
    </message>
    <message>
        <source>{count} of {total} rows</source>
        <translation>{count} av {total} rader</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>Det som visas nu</translation>
    </message>
    <message>
        <source>The whole file, everything in it</source>
        <translation>Hela filen, med allt i den</translation>
    </message>
    <message>
        <source>Spreadsheets, in {language}</source>
        <translation>Kalkylblad ({language})</translation>
    </message>
    <message>
        <source>LeadDesk: read again without loss</source>
        <translation>LeadDesk: kan läsas in igen utan förlust</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alla företag</translation>
    </message>
    <message>
        <source>All stakeholders</source>
        <translation>Alla kontaktpersoner</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Alla försäljningar</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Vad</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ör</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>V&amp;ar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hur långt det har kommit</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>företag</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>kontaktpersoner</translation>
    </message>
    <message>
        <source>Print this lead</source>
        <translation>Skriv ut leadet</translation>
    </message>
    <message>
        <source>Print these leads</source>
        <translation>Skriv ut dessa leads</translation>
    </message>
    <message>
        <source>Print these accounts</source>
        <translation>Skriv ut dessa företag</translation>
    </message>
    <message>
        <source>Print these sales</source>
        <translation>Skriv ut dessa försäljningar</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation>Skriv ut den här rapporten</translation>
    </message>
    <message>
        <source>Print what is kept</source>
        <translation>Skriv ut det som finns sparat</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>Stoppat; ingenting skrevs ut.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>försäljning</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>In the language of its &amp;reader</source>
        <translation>På &amp;läsarens språk</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Diagrammet har kopierats.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>kanaler</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Spara diagrammet</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Sparad som {file}.</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;Spara diagrammet som bild…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>&amp;Kopiera diagrammet</translation>
    </message>
    <message>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>”{file}” kunde inte skrivas. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>whole-file</source>
        <translation>hela-filen</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>since-{month}</source>
        <translation>sedan-{month}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportera till</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>Vilken kanal gäller det?</translation>
    </message>
    <message>
        <source>Say which channel they are of, and perhaps whose. It is kept, and holds for later files too.</source>
        <translation>Ange vilken kanal de hör till, och gärna vems de är. Svaret sparas och gäller även senare filer.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Campaign or name</source>
        <translation>Kampanj eller namn</translation>
    </message>
    <message>
        <source>Code or tag</source>
        <translation>Kod eller etikett</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Spara reglerna</translation>
    </message>
    <message>
        <source>Channel of “{value}”</source>
        <translation>Kanal för ”{value}”</translation>
    </message>
    <message>
        <source>Campaign or name of “{value}”</source>
        <translation>Kampanj eller namn för ”{value}”</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Ta tillbaka den här importen</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (ångrat)</translation>
    </message>
    <message>
        <source>History of the lead</source>
        <translation>Historik för leadet</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Ångra detta</translation>
    </message>
    <message>
        <source>Take back the others</source>
        <translation>Ta tillbaka de andra</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ångra: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Gör om: {what}</translation>
    </message>
    <message>
        <source>A name, a page, or what to do</source>
        <translation>Ett namn, en sida eller vad som ska göras</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Sök eller kör ett kommando</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Förslag</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Tab take over    Esc close</source>
        <translation>↑ ↓ välj    Tab infoga    Esc stäng</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ välj    Enter öppna    Esc stäng</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>On one contact</source>
        <translation>Bara en kontakt</translation>
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
        <translation>Visa alla leads med ”{text}”</translation>
    </message>
    <message>
        <source>New lead “{name}”</source>
        <translation>Nytt lead ”{name}”</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Åtgärder</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>”{name}” har lagts till</translation>
    </message>
    <message>
        <source>Contact “{name}” added</source>
        <translation>Kontakten ”{name}” har lagts till</translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation>”{name}” har ändrats</translation>
    </message>
    <message>
        <source>“{name}” moved to “{stage}”</source>
        <translation>”{name}” flyttad till ”{stage}”</translation>
    </message>
    <message>
        <source>“{name}” is won</source>
        <translation>”{name}” är vunnen</translation>
    </message>
    <message>
        <source>“{name}” is lost</source>
        <translation>”{name}” är förlorad</translation>
    </message>
    <message>
        <source>“{name}” is open again</source>
        <translation>”{name}” är öppen igen</translation>
    </message>
    <message>
        <source>“{name}” is on the board</source>
        <translation>”{name}” finns på tavlan</translation>
    </message>
    <message>
        <source>“{name}” is there again</source>
        <translation>”{name}” är tillbaka</translation>
    </message>
    <message>
        <source>View “{name}” kept</source>
        <translation>Vyn ”{name}” sparad</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>Vyn ”{name}” ändrad</translation>
    </message>
    <message>
        <source>View “{old}” is called “{name}” now</source>
        <translation>Vyn ”{old}” heter nu ”{name}”</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>Vyn ”{name}” borttagen</translation>
    </message>
    <message>
        <source>View “{name}” moved</source>
        <translation>Vyn ”{name}” flyttad</translation>
    </message>
    <message>
        <source>“{name}” tagged with “{tag}”</source>
        <translation>”{name}” fick etiketten ”{tag}”</translation>
    </message>
    <message>
        <source>Tag “{tag}” taken off “{name}”</source>
        <translation>Etiketten ”{tag}” har tagits bort från ”{name}”</translation>
    </message>
    <message>
        <source>Field “{name}” moved</source>
        <translation>Fältet ”{name}” flyttat</translation>
    </message>
    <message>
        <source>Field “{name}” made of an imported column</source>
        <translation>Fältet ”{name}” skapat av en importerad kolumn</translation>
    </message>
    <message>
        <source>“{field}” of “{name}” set</source>
        <translation>”{field}” för ”{name}” har angetts</translation>
    </message>
    <message>
        <source>New lead for “{name}” added</source>
        <translation>Nytt lead för ”{name}” har lagts till</translation>
    </message>
    <message>
        <source>Winning back “{name}” begun</source>
        <translation>Försöket att vinna tillbaka ”{name}” har börjat</translation>
    </message>
    <message>
        <source>Remedy for “{name}” recorded</source>
        <translation>Gottgörelse för ”{name}” registrerad</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>”{name}” behålls</translation>
    </message>
    <message>
        <source>{count} leads are kept</source>
        <translation>{count} leads behålls</translation>
    </message>
    <message>
        <source>Consent of “{name}” recorded</source>
        <translation>Samtycke från ”{name}” registrerat</translation>
    </message>
    <message>
        <source>Task “{title}” planned</source>
        <translation>Uppgiften ”{title}” planerad</translation>
    </message>
    <message>
        <source>{count} tasks planned for “{name}”</source>
        <translation>{count} uppgifter planerade för ”{name}”</translation>
    </message>
    <message>
        <source>Task “{title}” done</source>
        <translation>Uppgiften ”{title}” klar</translation>
    </message>
    <message>
        <source>Task “{title}” done, the call noted</source>
        <translation>Uppgiften ”{title}” klar, samtalet antecknat</translation>
    </message>
    <message>
        <source>Task “{title}” done, the meeting noted</source>
        <translation>Uppgiften ”{title}” klar, mötet antecknat</translation>
    </message>
    <message>
        <source>Task “{title}” deleted</source>
        <translation>Uppgiften ”{title}” borttagen</translation>
    </message>
    <message>
        <source>Task “{title}” put off</source>
        <translation>Uppgiften ”{title}” uppskjuten</translation>
    </message>
    <message>
        <source>Task “{title}” changed</source>
        <translation>Uppgiften ”{title}” ändrad</translation>
    </message>
    <message>
        <source>Document “{document}” kept with “{name}”</source>
        <translation>Dokumentet ”{document}” sparat hos ”{name}”</translation>
    </message>
    <message>
        <source>{count} documents kept with “{name}”</source>
        <translation>{count} dokument sparade hos ”{name}”</translation>
    </message>
    <message>
        <source>Document “{document}” renamed</source>
        <translation>Dokumentet ”{document}” har fått nytt namn</translation>
    </message>
    <message>
        <source>Document “{document}” removed</source>
        <translation>Dokumentet ”{document}” borttaget</translation>
    </message>
    <message>
        <source>Templates to begin with added</source>
        <translation>Startmallar tillagda</translation>
    </message>
    <message>
        <source>Template “{name}” moved</source>
        <translation>Mallen ”{name}” flyttad</translation>
    </message>
    <message>
        <source>Template “{name}” added</source>
        <translation>Mallen ”{name}” tillagd</translation>
    </message>
    <message>
        <source>Template “{name}” changed</source>
        <translation>Mallen ”{name}” ändrad</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation>Mallen ”{name}” borttagen</translation>
    </message>
    <message>
        <source>Entry of “{name}” changed</source>
        <translation>Anteckning om ”{name}” ändrad</translation>
    </message>
    <message>
        <source>Entry of “{name}” deleted</source>
        <translation>Anteckning om ”{name}” borttagen</translation>
    </message>
    <message>
        <source>Task “{title}” is open again</source>
        <translation>Uppgiften ”{title}” är öppen igen</translation>
    </message>
    <message>
        <source>“{title}” done, “{next}” planned</source>
        <translation>”{title}” klar, ”{next}” planerad</translation>
    </message>
    <message>
        <source>“{title}” done and noted, “{next}” planned</source>
        <translation>”{title}” klar och antecknad, ”{next}” planerad</translation>
    </message>
    <message>
        <source>Noted for “{name}”</source>
        <translation>Antecknat för ”{name}”</translation>
    </message>
    <message>
        <source>Sale to “{name}” recorded</source>
        <translation>Försäljning till ”{name}” registrerad</translation>
    </message>
    <message>
        <source>“{name}” is won, the sale recorded</source>
        <translation>”{name}” är vunnen, försäljningen registrerad</translation>
    </message>
    <message>
        <source>Sale “{number}” changed</source>
        <translation>Försäljningen ”{number}” har ändrats</translation>
    </message>
    <message>
        <source>Sale “{number}” credited</source>
        <translation>Försäljningen ”{number}” krediterad</translation>
    </message>
    <message>
        <source>Sale “{number}” deleted</source>
        <translation>Försäljningen ”{number}” borttagen</translation>
    </message>
    <message>
        <source>Sale “{number}” marked as paid</source>
        <translation>Försäljningen ”{number}” markerad som betald</translation>
    </message>
    <message>
        <source>Part payment of “{number}” recorded</source>
        <translation>Delbetalning av ”{number}” registrerad</translation>
    </message>
    <message>
        <source>Refund of “{number}” recorded</source>
        <translation>Återbetalning av ”{number}” registrerad</translation>
    </message>
    <message>
        <source>Payment of “{number}” removed</source>
        <translation>Betalning av ”{number}” borttagen</translation>
    </message>
    <message>
        <source>Month {month} closed</source>
        <translation>Månaden {month} är stängd</translation>
    </message>
    <message>
        <source>Month {month} is open again</source>
        <translation>Månaden {month} är öppen igen</translation>
    </message>
    <message>
        <source>{count} leads moved to “{stage}”</source>
        <translation>{count} leads flyttade till ”{stage}”</translation>
    </message>
    <message>
        <source>{count} leads are open again</source>
        <translation>{count} leads är öppna igen</translation>
    </message>
    <message>
        <source>{count} leads deleted</source>
        <translation>{count} leads borttagna</translation>
    </message>
    <message>
        <source>{count} leads tagged with “{tag}”</source>
        <translation>{count} leads fick etiketten ”{tag}”</translation>
    </message>
    <message>
        <source>{count} leads assigned to “{owner}”</source>
        <translation>{count} leads tilldelade ”{owner}”</translation>
    </message>
    <message>
        <source>{count} leads changed</source>
        <translation>{count} leads ändrade</translation>
    </message>
    <message>
        <source>{count} leads assigned to nobody</source>
        <translation>{count} leads utan ansvarig</translation>
    </message>
    <message>
        <source>Account “{name}” added</source>
        <translation>Företaget ”{name}” har lagts till</translation>
    </message>
    <message>
        <source>Account “{name}” changed</source>
        <translation>Företaget ”{name}” har ändrats</translation>
    </message>
    <message>
        <source>Account “{name}” deleted</source>
        <translation>Företaget ”{name}” har tagits bort</translation>
    </message>
    <message>
        <source>“{name}” added to “{account}”</source>
        <translation>”{name}” har lagts till hos ”{account}”</translation>
    </message>
    <message>
        <source>“{name}” has left the account</source>
        <translation>”{name}” har lämnat företaget</translation>
    </message>
    <message>
        <source>“{name}” is at the account again</source>
        <translation>”{name}” är tillbaka på företaget</translation>
    </message>
    <message>
        <source>“{name}” moved to the account “{account}”</source>
        <translation>”{name}” är nu på företaget ”{account}”</translation>
    </message>
    <message>
        <source>{count} accounts merged into “{name}”</source>
        <translation>{count} företag hopslagna till ”{name}”</translation>
    </message>
    <message>
        <source>Account of “{company}” made</source>
        <translation>Företaget ”{company}” skapat</translation>
    </message>
    <message>
        <source>{count} people added to “{account}”</source>
        <translation>{count} personer tillagda på ”{account}”</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>”{name}” har tagits bort</translation>
    </message>
    <message>
        <source>“{other}” merged into “{name}”</source>
        <translation>”{other}” har slagits ihop med ”{name}”</translation>
    </message>
    <message>
        <source>{count} leads merged into “{name}”</source>
        <translation>{count} leads har slagits ihop med ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are kept apart</source>
        <translation>”{name}” och ”{other}” hålls isär</translation>
    </message>
    <message>
        <source>{count} leads are kept apart</source>
        <translation>{count} leads hålls isär</translation>
    </message>
    <message>
        <source>{count} accounts are kept apart</source>
        <translation>{count} företag hålls isär</translation>
    </message>
    <message>
        <source>“{person}” is on the committee of “{name}”</source>
        <translation>”{person}” är med i beslutsgruppen för ”{name}”</translation>
    </message>
    <message>
        <source>“{person}” taken off the committee of “{name}”</source>
        <translation>”{person}” har tagits bort ur beslutsgruppen för ”{name}”</translation>
    </message>
    <message>
        <source>Channel “{name}” added</source>
        <translation>Kanalen ”{name}” har lagts till</translation>
    </message>
    <message>
        <source>Channel “{name}” changed</source>
        <translation>Kanalen ”{name}” har ändrats</translation>
    </message>
    <message>
        <source>Campaign “{name}” added</source>
        <translation>Kampanjen ”{name}” har lagts till</translation>
    </message>
    <message>
        <source>Campaign “{name}” changed</source>
        <translation>Kampanjen ”{name}” har ändrats</translation>
    </message>
    <message>
        <source>Rules for channels changed</source>
        <translation>Reglerna för kanaler har ändrats</translation>
    </message>
    <message>
        <source>Costs of “{channel}” recorded</source>
        <translation>Kostnader för ”{channel}” registrerade</translation>
    </message>
    <message>
        <source>Costs of {month} recorded</source>
        <translation>Kostnaderna för {month} registrerade</translation>
    </message>
    <message>
        <source>Costs of {day} recorded</source>
        <translation>Kostnaderna för {day} registrerade</translation>
    </message>
    <message>
        <source>Costs of “{channel}” deleted</source>
        <translation>Kostnader för ”{channel}” borttagna</translation>
    </message>
    <message>
        <source>Visits from “{channel}” recorded</source>
        <translation>Besök från ”{channel}” registrerade</translation>
    </message>
    <message>
        <source>Visits from “{channel}” deleted</source>
        <translation>Besök från ”{channel}” borttagna</translation>
    </message>
    <message>
        <source>Stage “{name}” added</source>
        <translation>Steget ”{name}” tillagt</translation>
    </message>
    <message>
        <source>Stage “{name}” changed</source>
        <translation>Steget ”{name}” ändrat</translation>
    </message>
    <message>
        <source>Stage “{old}” is called “{name}” now</source>
        <translation>Steget ”{old}” heter nu ”{name}”</translation>
    </message>
    <message>
        <source>Stage “{name}” moved</source>
        <translation>Steget ”{name}” flyttat</translation>
    </message>
    <message>
        <source>Stage “{name}” archived</source>
        <translation>Steget ”{name}” arkiverat</translation>
    </message>
    <message>
        <source>Stage “{name}” is in use again</source>
        <translation>Steget ”{name}” används igen</translation>
    </message>
    <message>
        <source>Stage “{other}” merged into “{name}”</source>
        <translation>Steget ”{other}” har gått upp i ”{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” added</source>
        <translation>Säljprocessen ”{name}” tillagd</translation>
    </message>
    <message>
        <source>Pipeline “{old}” is called “{name}” now</source>
        <translation>Säljprocessen ”{old}” heter nu ”{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” moved</source>
        <translation>Säljprocessen ”{name}” flyttad</translation>
    </message>
    <message>
        <source>Pipeline “{other}” merged into “{name}”</source>
        <translation>Säljprocessen ”{other}” har gått upp i ”{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived</source>
        <translation>Säljprocessen ”{name}” arkiverad</translation>
    </message>
    <message>
        <source>Pipeline “{name}” is in use again</source>
        <translation>Säljprocessen ”{name}” används igen</translation>
    </message>
    <message>
        <source>“{field}” of {count} leads set</source>
        <translation>”{field}” för {count} leads har angetts</translation>
    </message>
    <message>
        <source>A field of your own stands in the lead panel, in searches, in exports and in imports. Search for it by its key, such as {example}.</source>
        <translation>Ett eget fält finns i leadpanelen, i sökningar, exporter och importer. Sök på det med dess nyckel, till exempel {example}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nytt fält…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) hold something in this field. Deleting it can be undone.</source>
        <translation>
            <numerusform>%Ln lead har ett värde i fältet. Borttagningen kan ångras.</numerusform>
            <numerusform>%Ln leads har ett värde i fältet. Borttagningen kan ångras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” added</source>
        <translation>Fältet ”{name}” har lagts till</translation>
    </message>
    <message>
        <source>Field “{name}” changed</source>
        <translation>Fältet ”{name}” har ändrats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) held something in it.</source>
        <translation>
            <numerusform>%Ln lead hade ett värde i det.</numerusform>
            <numerusform>%Ln leads hade ett värde i det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” deleted</source>
        <translation>Fältet ”{name}” har tagits bort</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed</source>
        <translation>Inställningen ”{setting}” har ändrats</translation>
    </message>
    <message>
        <source>Preset “{title}” saved</source>
        <translation>Förinställningen ”{title}” sparad</translation>
    </message>
    <message>
        <source>Preset “{title}” removed</source>
        <translation>Förinställningen ”{title}” har tagits bort</translation>
    </message>
    <message>
        <source>{files} imported</source>
        <translation>{files} importerades</translation>
    </message>
    <message>
        <source>The sample shop is ready</source>
        <translation>Exempelbutiken är klar</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Gjort om: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) edited since stayed as they are</source>
        <translation>
            <numerusform>%Ln rad som redigerats sedan dess lämnades som den var</numerusform>
            <numerusform>%Ln rader som redigerats sedan dess lämnades som de var</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>For you, at this computer</source>
        <translation>För dig, på den här datorn</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Nothing moves on screen</source>
        <translation>Inga rörelser på skärmen</translation>
    </message>
    <message>
        <source>This desktop has no place for reminders.</source>
        <translation>Det här skrivbordet har ingen plats för påminnelser.</translation>
    </message>
    <message>
        <source>For this file, and everybody who uses it</source>
        <translation>För den här filen och alla som använder den</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Privatpersoner (B2C)</translation>
    </message>
    <message>
        <source>Firms (B2B)</source>
        <translation>Företag (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Båda</translation>
    </message>
    <message>
        <source>You sell to</source>
        <translation>Du säljer till</translation>
    </message>
    <message>
        <source>Review lost leads after, months</source>
        <translation>Granska förlorade leads efter, månader</translation>
    </message>
    <message>
        <source>Margin of sales without a known cost, %</source>
        <translation>Marginal på försäljning utan känd kostnad, %</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Tomt: okänt</translation>
    </message>
    <message>
        <source>Empty: never</source>
        <translation>Tomt: aldrig</translation>
    </message>
    <message>
        <source>Remind of tasks outside the window</source>
        <translation>Påminn om uppgifter utanför fönstret</translation>
    </message>
    <message>
        <source>As messages name it</source>
        <translation>Som det står i meddelanden</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Ett annat land</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Spara rapporten</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidofält</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vyer</translation>
    </message>
    <message>
        <source>Views of accounts</source>
        <translation>Vyer över företag</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>Ingen sitter här</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Vem som sitter här</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Sök eller kör…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Allt sparat</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Bara att titta på</translation>
    </message>
    <message>
        <source>Everything is saved as you do it, in {file}</source>
        <translation>Allt sparas medan du arbetar, i {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Skift Z</translation>
    </message>
    <message>
        <source>{percent} done; what you do meanwhile waits its turn</source>
        <translation>{percent} klart; det du gör under tiden väntar på sin tur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Välj en annan fil…</translation>
    </message>
    <message>
        <source>Say it once, and LeadDesk knows which channel they came by, in this file and in later ones.</source>
        <translation>Svara en gång, så vet LeadDesk vilken kanal de kom via, i den här filen och i senare filer.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Sort them out…</source>
        <translation>Ange kanaler…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Enter costs…</source>
        <translation>Ange kostnader…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Visa dem</translation>
    </message>
    <message>
        <source>What next: say what your channels cost, and Channels shows which ones pay.</source>
        <translation>Nästa: ange vad dina kanaler kostar, så visar Kanaler vilka som lönar sig.</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Working; what you do meanwhile waits its turn</source>
        <translation>Arbetar; det du gör under tiden väntar på sin tur</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Alla leads</translation>
    </message>
    <message>
        <source>No talk for 30 days</source>
        <translation>Ingen kontakt på 30 dagar</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Vunna denna månad</translation>
    </message>
    <message>
        <source>Unhappy customers</source>
        <translation>Missnöjda kunder</translation>
    </message>
    <message>
        <source>Whom do you sell to?</source>
        <translation>Vem säljer du till?</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Hur vill du börja?</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Se dig omkring med exempeldata</translation>
    </message>
    <message>
        <source>A made-up shop, in a file of its own</source>
        <translation>En påhittad butik, i en egen fil</translation>
    </message>
    <message>
        <source>Bring my files</source>
        <translation>Hämta in mina filer</translation>
    </message>
    <message>
        <source>Exports of your shop or another tool, or a spreadsheet</source>
        <translation>Exportfiler från din butik eller ett annat program, eller ett kalkylblad</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Börja tomt</translation>
    </message>
    <message>
        <source>Add your first lead by hand</source>
        <translation>Lägg till ditt första lead för hand</translation>
    </message>
    <message>
        <source>One decides, often today</source>
        <translation>En bestämmer direkt</translation>
    </message>
    <message>
        <source>People</source>
        <comment>private customers</comment>
        <translation>Privatpersoner</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Several decide together</source>
        <translation>Flera bestämmer ihop</translation>
    </message>
    <message>
        <source>You can change this later</source>
        <translation>Du kan ändra det senare</translation>
    </message>
    <message>
        <source>Enter shows all of it, F2 changes it, Delete deletes it</source>
        <translation>Enter visar allt, F2 ändrar, Delete tar bort</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Open LeadDesk</source>
        <translation>Öppna LeadDesk</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>Öppna en befintlig fil…</translation>
    </message>
    <message>
        <source>It is kept in {file}</source>
        <translation>Den sparas i {file}</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Filen skapas…</translation>
    </message>
    <message>
        <source>Welcome to LeadDesk</source>
        <translation>Välkommen till LeadDesk</translation>
    </message>
    <message>
        <source>Two minutes, no account. Everything stays in one file on this computer.</source>
        <translation>Två minuter, ingen inloggning. Allt stannar i en fil på den här datorn.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of LeadDesk; choose one of {languages}.</source>
        <translation>”{language}” är inget språk i LeadDesk; välj ett av {languages}.</translation>
    </message>
    <message>
        <source>DISPLAY is “{display}”, which names no screen; it is like :0.</source>
        <translation>DISPLAY är ”{display}”, som inte anger någon skärm; det ska se ut som :0.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; DISPLAY has to name one that does.</source>
        <translation>Skärmen {display} svarar inte; DISPLAY måste ange en som gör det.</translation>
    </message>
    <message>
        <source>The screen {display} refuses to show a window of this user ({reason}).</source>
        <translation>Skärmen {display} vägrar visa fönster för den här användaren ({reason}).</translation>
    </message>
    <message>
        <source>There is no account “{name}”; make it on the page of accounts first.</source>
        <translation>Det finns inget företag ”{name}”; skapa det på sidan Företag först.</translation>
    </message>
    <message>
        <source>“{name}” names no company, or is at an account already.</source>
        <translation>”{name}” anger inget företag, eller hör redan till ett.</translation>
    </message>
    <message>
        <source>Make an account of “{company}”</source>
        <translation>Skapa företaget ”{company}”</translation>
    </message>
    <message>
        <source>Choose another lead</source>
        <translation>Välj ett annat lead</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Inget lead än</translation>
    </message>
    <message>
        <source>Nothing is lost: it is shown with the lead.</source>
        <translation>Inget går förlorat: det visas tillsammans med leadet.</translation>
    </message>
    <message>
        <source>{count} of {total} matched</source>
        <translation>{count} av {total} matchade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln värde</numerusform>
            <numerusform>%Ln värden</numerusform>
        </translation>
    </message>
    <message>
        <source>Field of column “{column}”</source>
        <translation>Fält för kolumnen ”{column}”</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>{example} · known by its values</source>
        <translation>{example} · känns igen på värdena</translation>
    </message>
    <message>
        <source>{name} – problems</source>
        <translation>{name} – problem</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Spara problemraderna</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>vad som är fel</translation>
    </message>
    <message>
        <source>{rows} saved in {file}. Mend them there, and import that file.</source>
        <translation>Sparade {rows} i {file}. Rätta där och importera sedan den filen.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Välj filer…</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>Släpp dina filer här</translation>
    </message>
    <message>
        <source>Exports of your shop, newsletter, CRM or ads, spreadsheets and address cards; several at once. Nothing is written before you have seen what becomes of it.</source>
        <translation>Exportfiler från butik, nyhetsbrev, CRM eller annonser, kalkylblad och adresskort; flera på en gång. Inget skrivs innan du har sett vad det blir.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alla filer</translation>
    </message>
    <message>
        <source>Tables and address cards</source>
        <translation>Tabeller och adresskort</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Välj filer att importera</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bra att veta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Läs som</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Teckenkodning</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Rubrikrad</translation>
    </message>
    <message>
        <source>Match on</source>
        <translation>Matcha på</translation>
    </message>
    <message>
        <source>Rows become</source>
        <translation>Raderna blir</translation>
    </message>
    <message>
        <source>New leads go to</source>
        <translation>Nya leads till</translation>
    </message>
    <message>
        <source>Read as you answered on {day}</source>
        <translation>Läst enligt dina svar den {day}</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alla listor</translation>
    </message>
    <message>
        <source>Leads on the board</source>
        <translation>Leads på tavlan</translation>
    </message>
    <message>
        <source>Contacts, on no board</source>
        <translation>Kontakter, inte på tavlan</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Fråga igen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Avgränsare</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>The fitting pipeline</source>
        <translation>Passande säljprocess</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rader</translation>
    </message>
    <message>
        <source>{count} rows a second</source>
        <translation>{count} rader per sekund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln sekund kvar</numerusform>
            <numerusform>%Ln sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>cirka %Ln minut kvar</numerusform>
            <numerusform>cirka %Ln minuter kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterade</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrade</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Överhoppade</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Oklara</translation>
    </message>
    <message>
        <source>{result}, line {line}</source>
        <translation>{result}, rad {line}</translation>
    </message>
    <message>
        <source>{column}: {old} becomes {new}</source>
        <translation>{column}: {old} blir {new}</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one row</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>one row</comment>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>one row</comment>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>one row</comment>
        <translation>Överhoppad</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>one row</comment>
        <translation>Oklar</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{count} of {total} rows are listed: the first of each result.</source>
        <translation>{count} av {total} rader visas: de första för varje resultat.</translation>
    </message>
    <message>
        <source>The first {count} of {total} are listed.</source>
        <translation>De första {count} av {total} visas.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbletter</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Av vad</translation>
    </message>
    <message>
        <source>Only groups with a lead of this import are shown.</source>
        <translation>Bara grupper med ett lead från den här importen visas.</translation>
    </message>
    <message>
        <source>Show all duplicates</source>
        <translation>Visa alla dubbletter</translation>
    </message>
    <message numerus="yes">
        <source>{count} group(s)</source>
        <translation>
            <numerusform>{count} grupp</numerusform>
            <numerusform>{count} grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>Går igenom leads…</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same e-mail address, phone number or VAT id, and for names that are alike in one city, postal code or company. While you type and after an import it looks again.</source>
        <translation>LeadDesk har letat efter samma e-postadress, telefonnummer eller momsreg.nr och efter liknande namn på samma ort, postnummer eller företag. Det letar igen medan du skriver och efter varje import.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln account(s)</source>
        <translation>
            <numerusform>Slå ihop %Ln företag</numerusform>
            <numerusform>Slå ihop %Ln företag</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <comment>account</comment>
        <translation>Inte samma</translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <comment>account</comment>
        <translation>De andra är inte samma</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <comment>account</comment>
        <translation>Bara du säger att de är samma</translation>
    </message>
    <message>
        <source>People, leads, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Personer, leads, uppgifter, händelser, dokument och etiketter från alla blir kvar. Värden som inte väljs skrivs in i anteckningarna. Allt är ett steg som Ångra tar tillbaka.</translation>
    </message>
    <message>
        <source>Looking through the accounts…</source>
        <translation>Går igenom företag…</translation>
    </message>
    <message>
        <source>No company is there twice</source>
        <translation>Inget företag finns två gånger</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same VAT id, phone number, website or e-mail domain, and for names that are the same or alike without GmbH, Srl, AB, B.V. and the like.</source>
        <translation>LeadDesk letade efter samma momsnummer, telefonnummer, webbplats eller e-postdomän, och efter namn som är lika eller nästan lika utan AB, HB, GmbH, Srl och liknande.</translation>
    </message>
    <message>
        <source>Not all accounts were looked at. Nothing was changed.</source>
        <translation>Alla företag gicks inte igenom. Inget ändrades.</translation>
    </message>
    <message>
        <source>Only groups with an account of this import are shown.</source>
        <translation>Bara grupper med ett företag från den här importen visas.</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>Ingen finns två gånger</translation>
    </message>
    <message>
        <source>Not all leads were looked at. Nothing was changed.</source>
        <translation>Alla leads gicks inte igenom. Inget ändrades.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppat</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Stoppat. Inget skrevs.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importera en annan fil…</translation>
    </message>
    <message>
        <source>The whole import is one step in History and can be undone weeks later.</source>
        <translation>Hela importen är ett enda steg i Historik och kan ångras flera veckor senare.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. The whole import is one step in History and can be undone weeks later.</source>
        <translation>Inget skrivs förrän du trycker på Importera. Hela importen är ett enda steg i Historik och kan ångras flera veckor senare.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln problem row(s)…</source>
        <translation>
            <numerusform>Spara %Ln problemrad…</numerusform>
            <numerusform>Spara %Ln problemrader…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make fields of %Ln further column(s)…</source>
        <translation>
            <numerusform>Gör fält av %Ln kolumn till…</numerusform>
            <numerusform>Gör fält av %Ln kolumner till…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Inget att importera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln fråga kvar</numerusform>
            <numerusform>%Ln frågor kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above, and what comes of the file is shown here.</source>
        <translation>Svara på frågan ovan, så visas här vad filen ger.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerar…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Går igenom filen…</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Kontaktpersoner</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Importera leads</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importera företag</translation>
    </message>
    <message>
        <source>Import stakeholders</source>
        <translation>Importera kontaktpersoner</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importera försäljning</translation>
    </message>
    <message>
        <source>Import costs</source>
        <translation>Importera kostnader</translation>
    </message>
    <message>
        <source>Import visits</source>
        <translation>Importera besök</translation>
    </message>
    <message>
        <source>Id, e-mail, then phone</source>
        <translation>Id, e-post, sedan telefon</translation>
    </message>
    <message>
        <source>Id only</source>
        <translation>Bara id</translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation>Bara e-post</translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation>Bara telefon</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Bara namn</translation>
    </message>
    <message>
        <source>Nothing: all are new</source>
        <translation>Inget: alla är nya</translation>
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
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Lodstreck</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Make a field</source>
        <translation>Gör ett fält</translation>
    </message>
    <message>
        <source>It has more than {count} different values: too many to choose from.</source>
        <translation>Den har fler än {count} olika värden: för många att välja bland.</translation>
    </message>
    <message>
        <source>None of its values is of this type.</source>
        <translation>Inget av värdena är av den här typen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) get a value.</source>
        <translation>
            <numerusform>%Ln lead får ett värde.</numerusform>
            <numerusform>%Ln leads får ett värde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln värde passar inte och blir kvar som övrig uppgift: {some}</numerusform>
            <numerusform>%Ln värden passar inte och blir kvar som övriga uppgifter: {some}</numerusform>
        </translation>
    </message>
    <message>
        <source>To choose from: {words}</source>
        <translation>Att välja bland: {words}</translation>
    </message>
    <message>
        <source>Times of day are left out.</source>
        <translation>Klockslag tas inte med.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways. Which one is it?</source>
        <translation>”{value}” kan läsas på två sätt. Vilket är det?</translation>
    </message>
    <message>
        <source>It mixes orders of day and month. Which one holds?</source>
        <translation>Ordningen mellan dag och månad är blandad. Vilken gäller?</translation>
    </message>
    <message>
        <source>It mixes decimal commas and points. Which one holds?</source>
        <translation>Decimalkomma och decimalpunkt är blandade. Vilket gäller?</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dag, månad, år</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Månad, dag, år</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>År, månad, dag</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Decimalkomma</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Decimalpunkt</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Köpare</translation>
    </message>
    <message>
        <source>Buyer’s first name</source>
        <translation>Köparens förnamn</translation>
    </message>
    <message>
        <source>Buyer’s last name</source>
        <translation>Köparens efternamn</translation>
    </message>
    <message>
        <source>Buyer’s e-mail</source>
        <translation>Köparens e-post</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Köparens telefon</translation>
    </message>
    <message>
        <source>Buyer’s company</source>
        <translation>Köparens företag</translation>
    </message>
    <message>
        <source>Buyer’s street</source>
        <translation>Köparens gatuadress</translation>
    </message>
    <message>
        <source>Buyer’s city</source>
        <translation>Köparens ort</translation>
    </message>
    <message>
        <source>Buyer’s postal code</source>
        <translation>Köparens postnummer</translation>
    </message>
    <message>
        <source>Buyer’s region</source>
        <translation>Köparens län</translation>
    </message>
    <message>
        <source>Buyer’s country</source>
        <translation>Köparens land</translation>
    </message>
    <message>
        <source>Buyer’s consent</source>
        <translation>Köparens samtycke</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>Moms per sats</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Återbetalt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnat</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>Credited document, by its id</source>
        <translation>Krediterat dokument, efter dess id</translation>
    </message>
    <message>
        <source>Credited document</source>
        <translation>Krediterat dokument</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>händelser</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>e-mails that were written</source>
        <translation>skrivna mejl</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>telefonnummer</translation>
    </message>
    <message>
        <source>why deals were lost</source>
        <translation>varför affärer förlorades</translation>
    </message>
    <message>
        <source>leads older than 90 days</source>
        <translation>leads äldre än 90 dagar</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produkter</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>bifogade filer</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>ansvariga</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>affärer</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personer</translation>
    </message>
    <message>
        <source>Keep as further details</source>
        <translation>Spara som övriga uppgifter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fil</numerusform>
            <numerusform>%Ln filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this file written in UTF-16?</source>
        <translation>Är den här filen skriven i UTF-16?</translation>
    </message>
    <message>
        <source>Its letters are not in UTF-8, which is usual.</source>
        <translation>Tecknen är inte i UTF-8, som är det vanliga.</translation>
    </message>
    <message>
        <source>The letters of this file are not in UTF-8. Should this be “{text}”?</source>
        <translation>Tecknen i den här filen är inte i UTF-8. Ska det här vara ”{text}”?</translation>
    </message>
    <message>
        <source>Then it was written in Windows-1252, as older programs do.</source>
        <translation>Då skrevs den i Windows-1252, som äldre program gör.</translation>
    </message>
    <message>
        <source>LeadDesk never guesses. The answer holds for the whole file, and is kept for files of this kind.</source>
        <translation>LeadDesk gissar aldrig. Svaret gäller hela filen och sparas för filer av det här slaget.</translation>
    </message>
    <message>
        <source>What a file of {title} does not hold: {things}.</source>
        <translation>Det här finns inte i en fil med {title}: {things}.</translation>
    </message>
    <message>
        <source>Column “{column}”: does {value} mean {one} or {other}?</source>
        <translation>Kolumnen ”{column}”: betyder {value} {one} eller {other}?</translation>
    </message>
    <message>
        <source>the history of stages</source>
        <translation>vägen genom stegen</translation>
    </message>
    <message>
        <source>the cost of the goods</source>
        <translation>varukostnaden</translation>
    </message>
    <message>
        <source>Column “{column}” mixes orders of day and month. Which one holds?</source>
        <translation>Kolumnen ”{column}” blandar ordningen på dag och månad. Vilken gäller?</translation>
    </message>
    <message>
        <source>Column “{column}” mixes decimal commas and points. Which one holds?</source>
        <translation>Kolumnen ”{column}” blandar decimalkomma och decimalpunkt. Vilket gäller?</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Så lästes den</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Visa importens leads</translation>
    </message>
    <message>
        <source>{rows} stayed as they are: {names}</source>
        <translation>{rows} blev kvar: {names}</translation>
    </message>
    <message>
        <source>{rows} would stay as they are: {names}</source>
        <translation>{rows} skulle bli kvar: {names}</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>{count} rader lästa</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} nya</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>{count} oförändrade</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>{count} med problem</translation>
    </message>
    <message>
        <source>Known as {name}.</source>
        <translation>Igenkänd som {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Importera %Ln ändring</numerusform>
            <numerusform>Importera %Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {new} new, {changes}</source>
        <translation>Importera {new} nya, {changes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importera {what}</translation>
    </message>
    <message>
        <source>Import {what} and {last}</source>
        <translation>Importera {what} och {last}</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} tillkom</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>{count} uppdaterade</translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation>inget behövde ändras</translation>
    </message>
    <message>
        <source>Done: {what}. Undo at any time under History.</source>
        <translation>Klart: {what}. Ångra när du vill under Historik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a problem</source>
        <translation>
            <numerusform>%Ln rad med problem</numerusform>
            <numerusform>%Ln rader med problem</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} överhoppade</translation>
    </message>
    <message>
        <source>{file} (no rows)</source>
        <translation>{file} (inga rader)</translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>Kom inte med: {rows}.</translation>
    </message>
    <message>
        <source>Without rows, and so left out: {files}.</source>
        <translation>Utan rader, och därför utelämnade: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln företag</numerusform>
            <numerusform>%Ln företag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder(s)</source>
        <translation>
            <numerusform>%Ln kontaktperson</numerusform>
            <numerusform>%Ln kontaktpersoner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln försäljning</numerusform>
            <numerusform>%Ln försäljningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of costs</source>
        <translation>
            <numerusform>%Ln rad med kostnader</numerusform>
            <numerusform>%Ln rader med kostnader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of visits</source>
        <translation>
            <numerusform>%Ln rad med besök</numerusform>
            <numerusform>%Ln rader med besök</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importera %Ln rad</numerusform>
            <numerusform>Importera %Ln rader</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Öppna företaget</translation>
    </message>
    <message>
        <source>Name of an account</source>
        <translation>Företagets namn</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Utan nummer</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>kreditfaktura</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>krediterad</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Inget lead</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Krediterad</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Inget att betala</translation>
    </message>
    <message>
        <source>{amount} to refund</source>
        <translation>{amount} att betala tillbaka</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>{amount} kvar</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Inskriven här</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Öppna leadet</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Betald idag</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Återbetald idag</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Markera som betald…</translation>
    </message>
    <message>
        <source>Mark as refunded…</source>
        <translation>Markera som återbetald…</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Ta bort betalningen</translation>
    </message>
    <message>
        <source>Not refunded after all</source>
        <translation>Ta bort återbetalningen</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Kreditfaktura…</translation>
    </message>
    <message>
        <source>Edit number and notes…</source>
        <translation>Redigera nummer och anteckningar…</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Välj en annan</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Försäljningsdatum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Inte betald än</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Varukostnad</translation>
    </message>
    <message>
        <source>What the goods cost you</source>
        <translation>Vad varorna kostade dig</translation>
    </message>
    <message>
        <source>Say who bought.</source>
        <translation>Ange vem som köpte.</translation>
    </message>
    <message>
        <source>The cost of goods is no amount that can be understood.</source>
        <translation>Varukostnaden går inte att tolka som ett belopp.</translation>
    </message>
    <message>
        <source>Mark as won and record</source>
        <translation>Markera vunnen och registrera</translation>
    </message>
    <message>
        <source>“{name}” is still open. A sale needs a lead that is won.</source>
        <translation>”{name}” är fortfarande öppen. En försäljning behöver ett vunnet lead.</translation>
    </message>
    <message>
        <source>“{name}” is lost. Win it first, or choose another lead.</source>
        <translation>”{name}” är förlorad. Markera den som vunnen först, eller välj ett annat lead.</translation>
    </message>
    <message>
        <source>There is a document {number} already.</source>
        <translation>Det finns redan ett dokument {number}.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>Val&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Betald den</translation>
    </message>
    <message>
        <source>C&amp;ost of goods</source>
        <translation>Varu&amp;kostnad</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Anteckn&amp;ingar</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Momskod</translation>
    </message>
    <message>
        <source>VAT rate in percent</source>
        <translation>Momssats i procent</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 100.</source>
        <translation>En momssats är ett tal från 0 till 100.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>En annan sats</translation>
    </message>
    <message>
        <source>Codes of other countries…</source>
        <translation>Andra länders koder…</translation>
    </message>
    <message>
        <source>Add a line at another VAT code</source>
        <translation>Lägg till en rad med en annan momskod</translation>
    </message>
    <message>
        <source>Type what was paid: the gross or the net amount.</source>
        <translation>Skriv vad som betalades: brutto- eller nettobeloppet.</translation>
    </message>
    <message>
        <source>Net {net} + VAT {vat} = gross {gross}</source>
        <translation>Netto {net} + moms {vat} = brutto {gross}</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Markera som betald</translation>
    </message>
    <message>
        <source>Mark as refunded</source>
        <translation>Markera som återbetald</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Återbetald den</translation>
    </message>
    <message>
        <source>&amp;Refunded on</source>
        <translation>&amp;Återbetald den</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>B&amp;elopp</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>An&amp;teckning</translation>
    </message>
    <message>
        <source>Make credit note</source>
        <translation>Skapa kreditfaktura</translation>
    </message>
    <message>
        <source>Takes back what is left of {sale}.</source>
        <translation>Tar tillbaka det som är kvar av {sale}.</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Redigera dokument</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Anteckningar</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>försäljningen</translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation>Ett datum saknas.</translation>
    </message>
    <message>
        <source>Who bought?</source>
        <translation>Vem köpte?</translation>
    </message>
    <message>
        <source>Name, company, e-mail or phone of who bought</source>
        <translation>Namn, företag, e-post eller telefon för den som köpte</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Leads och kontakter</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Ingen hittades</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alla månader</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Okänt datum</translation>
    </message>
    <message>
        <source>{count} · net {net} · VAT {vat}</source>
        <translation>{count} · netto {net} · moms {vat}</translation>
    </message>
    <message>
        <source>{month}: {gross} gross, {rest}</source>
        <translation>{month}: {gross} brutto, {rest}</translation>
    </message>
    <message>
        <source>{month} (closed)</source>
        <translation>{month} (stängd)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Tratt</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>How the board is shown</source>
        <translation>Hur tavlan visas</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Tid per steg</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognos</translation>
    </message>
    <message>
        <source>B2C and B2B</source>
        <translation>B2C och B2B</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Förlustorsaker</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Leads that came in in the period. Who reached a later stage passed the earlier ones; lost leads stay where they came to.</source>
        <translation>Leads som kom in under perioden. Den som kom till ett senare steg har passerat de tidigare; förlorade leads står kvar där de kom.</translation>
    </message>
    <message>
        <source>How long leads that came in in the period stay in a stage, all visits together. Those that are still there count with the days so far, as the least that it will be.</source>
        <translation>Hur länge leads som kom in under perioden stannar i ett steg, alla besök tillsammans. De som är kvar räknas med dagarna hittills, som det minsta det blir.</translation>
    </message>
    <message>
        <source>Values won in a month, and values of open leads in the month they are expected in: times their chance, and whole. Lost leads are in none of it.</source>
        <translation>Värden vunna i en månad, och värden på öppna leads i månaden då de väntas: gånger chansen, och hela. Förlorade leads ingår inte.</translation>
    </message>
    <message>
        <source>Leads that came in in the period: people beside firms. Open leads are in no win rate.</source>
        <translation>Leads som kom in under perioden: privatpersoner jämfört med företag. Öppna leads ingår inte i andelen vunna.</translation>
    </message>
    <message>
        <source>Leads that were lost in the period, by the reason that was given and by channel.</source>
        <translation>Leads som förlorades under perioden, efter angiven orsak och kanal.</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Gick vidare</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Här nu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alla tillsammans</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Okänd månad</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Ingen orsak angiven</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) of unknown length are left out.</source>
        <translation>
            <numerusform>%Ln vistelse av okänd längd är utelämnad.</numerusform>
            <numerusform>%Ln vistelser av okänd längd är utelämnade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search sales, or gross:&gt;500</source>
        <translation>Sök försäljning eller brutto:&gt;500</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Sök försäljning</translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation>
            <numerusform>{count} dokument</numerusform>
            <numerusform>{count} dokument</numerusform>
        </translation>
    </message>
    <message>
        <source>Net {sum}</source>
        <translation>Netto {sum}</translation>
    </message>
    <message>
        <source>VAT {sum}</source>
        <translation>Moms {sum}</translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation>Brutto {sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>Obetalt {sum}</translation>
    </message>
    <message>
        <source>Here you will see every document with its net, VAT and gross, what is still to be paid, and what each month adds up to: as your accountant wants it.</source>
        <translation>Här ser du varje dokument med netto, moms och brutto, vad som återstår att betala och vad varje månad blir: precis så som bokföringen vill ha det.</translation>
    </message>
    <message>
        <source>A file of invoices can be dropped anywhere in this window</source>
        <translation>En fil med fakturor kan släppas var som helst i fönstret</translation>
    </message>
    <message>
        <source>What did you sell?</source>
        <translation>Vad har du sålt?</translation>
    </message>
    <message>
        <source>No document has all that you search for.</source>
        <translation>Inget dokument stämmer med hela sökningen.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Ingen försäljning hittades</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then close.</source>
        <translation>Något håller fortfarande på att skrivas. Vänta tills det är klart, eller avbryt; stäng sedan.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>won</source>
        <translation>vunnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>förlorad</translation>
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
        <translation>tidszon</translation>
    </message>
    <message>
        <source>whom you sell to</source>
        <translation>vem du säljer till</translation>
    </message>
    <message>
        <source>margin rate</source>
        <translation>marginal</translation>
    </message>
    <message>
        <source>what an hour is worth</source>
        <translation>vad en timme är värd</translation>
    </message>
    <message>
        <source>closed months</source>
        <translation>stängda månader</translation>
    </message>
    <message>
        <source>the review of lost leads</source>
        <translation>granskningen av förlorade leads</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>butikens namn</translation>
    </message>
    <message>
        <source>unique content</source>
        <translation>unikt innehåll</translation>
    </message>
    <message>
        <source>online community</source>
        <translation>gemenskap på nätet</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>influencer</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>sociala medier</translation>
    </message>
    <message>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <source>paid campaign</source>
        <translation>betald kampanj</translation>
    </message>
    <message>
        <source>win-back</source>
        <translation>vinn tillbaka</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-post</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>rekommendation</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>butiksbesök</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mässa</translation>
    </message>
    <message>
        <source>own outreach</source>
        <translation>egen bearbetning</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marknadsplats</translation>
    </message>
    <message>
        <source>other</source>
        <translation>övrigt</translation>
    </message>
    <message>
        <source>A preset is saved from one file; name one file with --save-preset.</source>
        <translation>En förinställning sparas från en enda fil; ange en fil med --save-preset.</translation>
    </message>
    <message>
        <source>Give the preset a title.</source>
        <translation>Ge förinställningen ett namn.</translation>
    </message>
    <message>
        <source>The import is done, as run {run}, but not what comes after it. {reason}</source>
        <translation>Import {run} är klar, men inte det som skulle göras efteråt. {reason}</translation>
    </message>
    <message>
        <source>The address card has no end; it is incomplete.</source>
        <translation>Adresskortet har inget slut; det är ofullständigt.</translation>
    </message>
    <message>
        <source>{file} holds no address card that ends.</source>
        <translation>{file} innehåller inget fullständigt adresskort.</translation>
    </message>
    <message>
        <source>“{name}” is not a cleaner; choose one of {names}.</source>
        <translation>”{name}” är ingen rensning; välj en av {names}.</translation>
    </message>
    <message>
        <source>No @ in this address</source>
        <translation>Inget @ i adressen</translation>
    </message>
    <message>
        <source>More than one @ in this address</source>
        <translation>Mer än ett @ i adressen</translation>
    </message>
    <message>
        <source>A comma in this address</source>
        <translation>Ett komma i adressen</translation>
    </message>
    <message>
        <source>A space in this address</source>
        <translation>Ett mellanslag i adressen</translation>
    </message>
    <message>
        <source>A point at the end of this address</source>
        <translation>En punkt i slutet av adressen</translation>
    </message>
    <message>
        <source>Two points side by side in this address</source>
        <translation>Två punkter i rad i adressen</translation>
    </message>
    <message>
        <source>No ending such as .com in this address</source>
        <translation>Ingen ändelse som .com i adressen</translation>
    </message>
    <message>
        <source>Nothing before the @ in this address</source>
        <translation>Inget före @ i adressen</translation>
    </message>
    <message>
        <source>Too long for an address</source>
        <translation>För långt för en adress</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Ingen e-postadress</translation>
    </message>
    <message>
        <source>{file} is not whole, or no JSON: it cannot be read on from line {line}.</source>
        <translation>{file} är ofullständig eller inte JSON: den går inte att läsa vidare från rad {line}.</translation>
    </message>
    <message>
        <source>{file} has a value that is too large, in line {line}.</source>
        <translation>{file} har ett för stort värde på rad {line}.</translation>
    </message>
    <message>
        <source>Activities, committees, budgets and settings of a whole file are not taken in; a backup that is restored has them.</source>
        <translation>Händelser, beslutsgrupper, budgetar och inställningar i en hel fil läses inte in; de följer med när en säkerhetskopia återställs.</translation>
    </message>
    <message>
        <source>{file} holds no list of objects, and so no table.</source>
        <translation>{file} innehåller ingen lista med objekt och alltså ingen tabell.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>{file} har inget blad ”{sheet}”; den har {sheets}.</translation>
    </message>
    <message>
        <source>{file} is no table: line {line} begins what is no object with a value for every column.</source>
        <translation>{file} är ingen tabell: det som börjar på rad {line} är inget objekt med ett värde för varje kolumn.</translation>
    </message>
    <message>
        <source>{file} is no table: in line {line}, “{column}” holds further objects. Export flat rows, or CSV (UTF-8).</source>
        <translation>{file} är ingen tabell: på rad {line} innehåller ”{column}” ytterligare objekt. Exportera platta rader, eller CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet: its last digits are lost</source>
        <translation>Avrundat av ett kalkylprogram: de sista siffrorna är borta</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Inget telefonnummer</translation>
    </message>
    <message>
        <source>Letters in this phone number</source>
        <translation>Bokstäver i telefonnumret</translation>
    </message>
    <message>
        <source>Too short for a phone number</source>
        <translation>För kort för ett telefonnummer</translation>
    </message>
    <message>
        <source>Too long for a phone number</source>
        <translation>För långt för ett telefonnummer</translation>
    </message>
    <message>
        <source>Not a phone number of this country</source>
        <translation>Inget telefonnummer i det här landet</translation>
    </message>
    <message>
        <source>The row sums up several days, from {first} to {last}. Choose in the report to break it down by day or by month, and export it again.</source>
        <translation>Raden summerar flera dagar, från {first} till {last}. Välj uppdelning per dag eller per månad i rapporten och exportera den igen.</translation>
    </message>
    <message>
        <source>The report sums up several days, from {first} to {last}. Choose in it a single month, or to break it down by day or by month, and export it again.</source>
        <translation>Rapporten summerar flera dagar, från {first} till {last}. Välj en enda månad i den, eller uppdelning per dag eller per månad, och exportera den igen.</translation>
    </message>
    <message>
        <source>The row does not say of which day or month it is. Break the report down by day or by month.</source>
        <translation>Raden anger inte vilken dag eller månad den gäller. Dela upp rapporten per dag eller per månad.</translation>
    </message>
    <message>
        <source>The report does not say of which day or month it is. Break it down by day or by month, and export it again.</source>
        <translation>Rapporten anger inte vilken dag eller månad den gäller. Dela upp den per dag eller per månad och exportera den igen.</translation>
    </message>
    <message>
        <source>“{value}” is not in {currency}, the currency of the row.</source>
        <translation>”{value}” är inte i {currency}, radens valuta.</translation>
    </message>
    <message>
        <source>The file does not say how much VAT is in its orders: it is kept as unknown, not as 0 %. To have it, export the orders with their tax columns.</source>
        <translation>Filen anger inte hur mycket moms som ingår i ordrarna: den sparas som okänd, inte som 0 %. Exportera ordrarna med momskolumnerna för att få med den.</translation>
    </message>
    <message>
        <source>The row names no order.</source>
        <translation>Raden anger ingen order.</translation>
    </message>
    <message>
        <source>The order {number} has no total; the rows of an order must stand together.</source>
        <translation>Order {number} har ingen totalsumma; raderna i en order måste stå tillsammans.</translation>
    </message>
    <message>
        <source>The file does not say when orders were paid: completed ones and those in work count as paid on their day.</source>
        <translation>Filen anger inte när ordrar betalades: slutförda ordrar och ordrar under behandling räknas som betalda på orderdatumet.</translation>
    </message>
    <message>
        <source>These are no {title}: the file has no column {columns}.</source>
        <translation>Det här är inte {title}: filen har ingen kolumn {columns}.</translation>
    </message>
    <message>
        <source>{file} begins with empty rows only; name its header’s.</source>
        <translation>{file} börjar med bara tomma rader; ange numret på rubrikraden.</translation>
    </message>
    <message>
        <source>Row {line} of the sheet “{sheet}” is empty and names no columns.</source>
        <translation>Rad {line} på bladet ”{sheet}” är tom och anger inga kolumner.</translation>
    </message>
    <message>
        <source>{file} is an old Office document, but not an old Excel workbook that can be read. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} är ett äldre Office-dokument, men ingen äldre Excel-arbetsbok som går att läsa. Spara tabellen som CSV (UTF-8) och importera den.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} is empty.</source>
        <translation>Bladet ”{sheet}” i {file} är tomt.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. Import {others} as well, if leads or sales are there (--sheet).</source>
        <translation>Bara bladet ”{sheet}” lästes. Importera även {others}, om det finns leads eller försäljningar där (--sheet).</translation>
    </message>
    <message>
        <source>Cells that hold an error of the spreadsheet program, such as #REF!, and are taken as empty: {count} (the first is {cell}).</source>
        <translation>Celler med ett fel från kalkylprogrammet, till exempel #REF!, som läses som tomma: {count} (den första är {cell}).</translation>
    </message>
    <message>
        <source>Formulas that have no result yet and are taken as empty: {count} (the first is {cell}). Open the file in a spreadsheet program, save it, and import that.</source>
        <translation>Formler som ännu inte har något resultat och räknas som tomma: {count} (den första är {cell}). Öppna filen i ett kalkylprogram, spara den och importera den.</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook or OpenDocument spreadsheet, but damaged or incomplete. Save it anew and import that.</source>
        <translation>{file} är en Excel-arbetsbok eller ett OpenDocument-kalkylblad, men skadad eller ofullständig. Spara filen på nytt och importera den.</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook: LeadDesk reads up to {cells} million cells of a sheet. Save the sheet as CSV (UTF-8), which may be of any size.</source>
        <translation>{file} är för stor för en arbetsbok: LeadDesk läser upp till {cells} miljoner celler på ett blad. Spara bladet som CSV (UTF-8), som får vara hur stor som helst.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save it without one, and import that.</source>
        <translation>{file} är skyddad med lösenord. Öppna filen, spara den utan lösenord och importera den.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (XLSB). Save it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} är en binär arbetsbok (XLSB). Spara den som XLSX eller CSV (UTF-8) och importera den filen.</translation>
    </message>
    <message>
        <source>The task “{title}” has no day; give it one first.</source>
        <translation>Uppgiften ”{title}” har inget datum; ange ett först.</translation>
    </message>
    <message>
        <source>“{path}” would not add up to your sales in {currency}, and was not written. Please report this.</source>
        <translation>”{path}” skulle inte stämma med din försäljning i {currency} och skrevs inte. Rapportera gärna felet.</translation>
    </message>
    <message>
        <source>Several leads fit; give the row an id, or merge them.</source>
        <translation>Flera leads stämmer; ge raden ett id, eller slå ihop dem.</translation>
    </message>
    <message>
        <source>Line {line}, “{value}”, has nothing beside it but numbers: it is a line of totals and is left out.</source>
        <translation>Rad {line}, ”{value}”, har bara siffror bredvid sig: det är en summarad och den utelämnas.</translation>
    </message>
    <message>
        <source>Line {line} repeats an earlier one and is left out; if both are meant, add them up in one line.</source>
        <translation>Rad {line} upprepar en tidigare rad och utelämnas; om båda gäller, lägg ihop dem på en rad.</translation>
    </message>
    <message>
        <source>Line {line}: this person was erased on request; the row is left out.</source>
        <translation>Rad {line}: den här personen raderades på begäran; raden utelämnas.</translation>
    </message>
    <message>
        <source>This person was erased on request.</source>
        <translation>Den här personen raderades på begäran.</translation>
    </message>
    <message>
        <source>It repeats an earlier row.</source>
        <translation>Upprepar en tidigare rad.</translation>
    </message>
    <message>
        <source>This very file was imported before, as “{name}” in run {run}; rows that are new all the same: {count}. If they are there twice now, undo the import and give the rows an id.</source>
        <translation>Just den här filen har importerats förut, som ”{name}” i import {run}; rader som ändå är nya: {count}. Om de nu finns dubbelt, ångra importen och ge raderna ett id.</translation>
    </message>
    <message>
        <source>This is the same file as “{name}”; rows that are new all the same: {count}. If they are there twice now, undo the import and leave one of the files out.</source>
        <translation>Det här är samma fil som ”{name}”; rader som ändå är nya: {count}. Om de nu finns dubbelt, ångra importen och utelämna en av filerna.</translation>
    </message>
    <message>
        <source>The file holds several tables; the one in line {line} is read.</source>
        <translation>Filen innehåller flera tabeller; den på rad {line} läses.</translation>
    </message>
    <message>
        <source>Save the preset “{title}”</source>
        <translation>Spara förinställningen ”{title}”</translation>
    </message>
    <message>
        <source>Remove the preset “{title}”</source>
        <translation>Ta bort förinställningen ”{title}”</translation>
    </message>
    <message>
        <source>There is no preset “{name}” of your own.</source>
        <translation>Du har ingen egen förinställning ”{name}”.</translation>
    </message>
    <message>
        <source>“{path}” is itself to be imported; name another file for the rows to be mended.</source>
        <translation>”{path}” ska själv importeras; ange en annan fil för raderna som ska rättas.</translation>
    </message>
    <message>
        <source>Change the rules for channels</source>
        <translation>Ändra reglerna för kanaler</translation>
    </message>
    <message>
        <source>The month {month} is closed already.</source>
        <translation>Månaden {month} är redan stängd.</translation>
    </message>
    <message>
        <source>The month {month} is not over yet.</source>
        <translation>Månaden {month} är inte slut än.</translation>
    </message>
    <message>
        <source>Close the month {month}</source>
        <translation>Stäng månaden {month}</translation>
    </message>
    <message>
        <source>The month {month} is not closed.</source>
        <translation>Månaden {month} är inte stängd.</translation>
    </message>
    <message>
        <source>Open the month {month} again</source>
        <translation>Öppna månaden {month} igen</translation>
    </message>
    <message>
        <source>{count} rows are too many for paper ({most} at most); search for fewer, or export them.</source>
        <translation>{count} rader är för många för papper (högst {most}); sök fram färre, eller exportera dem.</translation>
    </message>
    <message>
        <source>Finish “{title}” and plan “{next}”</source>
        <translation>Slutför ”{title}” och planera ”{next}”</translation>
    </message>
    <message>
        <source>Finish “{title}”, log it and plan “{next}”</source>
        <translation>Slutför ”{title}”, anteckna det och planera ”{next}”</translation>
    </message>
    <message>
        <source>Sales that came from</source>
        <translation>Försäljning från</translation>
    </message>
    <message>
        <source>What comes of the rows</source>
        <translation>Vad raderna blir</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>En fråga är obesvarad</translation>
    </message>
    <message>
        <source>What the values of {column} become</source>
        <translation>Vad värdena blir: {column}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Igenkänd som</translation>
    </message>
    <message>
        <source>no known file</source>
        <translation>ingen känd fil</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Spara som egen…</translation>
    </message>
    <message>
        <source>Know such files from now on</source>
        <translation>Känn igen sådana filer framöver</translation>
    </message>
    <message>
        <source>Such as: Fair list</source>
        <translation>Till exempel: Mässlista</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ange ett namn.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Var hittar jag den?</translation>
    </message>
    <message>
        <source>In the Shopify admin open Customers and press Export: all of them, as CSV. The same under Orders.</source>
        <translation>Öppna Kunder i Shopify-admin och tryck på Exportera: alla kunder, som CSV. Gör likadant under Ordrar.</translation>
    </message>
    <message>
        <source>Of more than 50 rows, Shopify sends the file to your e-mail address, sometimes minutes later.</source>
        <translation>Är det fler än 50 rader skickar Shopify filen till din e-postadress, ibland några minuter senare.</translation>
    </message>
    <message>
        <source>Bring both files together: orders find their customers by themselves.</source>
        <translation>Hämta in båda filerna samtidigt: ordrarna hittar själva sina kunder.</translation>
    </message>
    <message>
        <source>Leads: in Meta Business Suite open All tools › Instant forms, and download a form’s leads as CSV.</source>
        <translation>Leads: öppna Alla verktyg › Direktformulär (Instant forms) i Meta Business Suite och ladda ned formulärets leads som CSV.</translation>
    </message>
    <message>
        <source>Meta hands out leads of the last 90 days only: download them once a month, and nothing is lost.</source>
        <translation>Meta lämnar bara ut leads från de senaste 90 dagarna: ladda ned dem en gång i månaden, så går inget förlorat.</translation>
    </message>
    <message>
        <source>Costs: in Ads Manager choose Campaigns, break down by time › Month, then Reports › Export table data.</source>
        <translation>Kostnader: välj Kampanjer i Annonshanteraren, dela upp efter tid › Månad och välj sedan Rapporter › Exportera tabelldata.</translation>
    </message>
    <message>
        <source>Open Campaigns and choose the days above the table: since you began, if you can.</source>
        <translation>Öppna Kampanjer och välj datum ovanför tabellen: helst ända från början.</translation>
    </message>
    <message>
        <source>Press Segment › Time › Month, so that costs are known month by month.</source>
        <translation>Tryck på Segment › Tid › Månad, så att kostnaderna syns månad för månad.</translation>
    </message>
    <message>
        <source>Press Download above the table, and choose CSV. The lines above its header do no harm.</source>
        <translation>Tryck på Ladda ned ovanför tabellen och välj CSV. Raderna ovanför rubrikraden gör inget.</translation>
    </message>
    <message>
        <source>Open CRM › Contacts, choose the view All contacts, and press Export above the table.</source>
        <translation>Öppna CRM › Kontakter, välj vyn Alla kontakter och tryck på Exportera ovanför tabellen.</translation>
    </message>
    <message>
        <source>Choose CSV and all properties; HubSpot sends a link to your e-mail address.</source>
        <translation>Välj CSV och alla egenskaper; HubSpot skickar en länk till din e-postadress.</translation>
    </message>
    <message>
        <source>Do the same under Companies and Deals, and bring the three files together.</source>
        <translation>Gör likadant under Företag och Affärer, och hämta in de tre filerna samtidigt.</translation>
    </message>
    <message>
        <source>Open Deals as a list, show the columns that matter (only these are exported), ID among them.</source>
        <translation>Öppna Affärer som lista och visa de kolumner som behövs (bara de exporteras), däribland ID.</translation>
    </message>
    <message>
        <source>Press … at the upper right, then Export filter results, and choose CSV or Excel.</source>
        <translation>Tryck på … uppe till höger, sedan Exportera filterresultat, och välj CSV eller Excel.</translation>
    </message>
    <message>
        <source>Do the same under Contacts for people and for organizations, and bring the files together.</source>
        <translation>Gör likadant under Kontakter för personer och för organisationer, och hämta in filerna samtidigt.</translation>
    </message>
    <message>
        <source>Bring the workbook as it is (.xlsx, .xls or .ods); if it has several sheets, you choose one here.</source>
        <translation>Hämta in arbetsboken som den är (.xlsx, .xls eller .ods); har den flera blad väljer du ett här.</translation>
    </message>
    <message>
        <source>One row has the names of the columns, and each row under it is a person, a deal or a sale.</source>
        <translation>En rad har kolumnernas namn, och varje rad under den är en person, en affär eller en försäljning.</translation>
    </message>
    <message>
        <source>A title or empty rows above the names do no harm; LeadDesk never changes your workbook.</source>
        <translation>En rubrik eller tomma rader ovanför namnen gör inget; LeadDesk ändrar aldrig din arbetsbok.</translation>
    </message>
    <message>
        <source>Open contacts.google.com on a computer and press Export.</source>
        <translation>Öppna contacts.google.com på en dator och tryck på Exportera.</translation>
    </message>
    <message>
        <source>Choose all contacts, or a label such as Customers, and Google CSV or vCard as the format.</source>
        <translation>Välj alla kontakter, eller en etikett som Kunder, och Google CSV eller vCard som format.</translation>
    </message>
    <message>
        <source>They come in as contacts: found and listed, but on the board only when you put them there.</source>
        <translation>De kommer in som kontakter: de går att söka och visas i listan, men hamnar på tavlan först när du lägger dem där.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Ett annat program</translation>
    </message>
    <message>
        <source>Look for Export or Download beside its list, often under … or in its settings.</source>
        <translation>Leta efter Exportera eller Ladda ned vid listan, ofta under … eller i inställningarna.</translation>
    </message>
    <message>
        <source>Choose CSV or Excel, with all columns; address books often offer vCard, which can be read too.</source>
        <translation>Välj CSV eller Excel, med alla kolumner; adressböcker har ofta vCard, som också går att läsa.</translation>
    </message>
    <message>
        <source>What a column holds is shown next, and can be put right, before anything is written.</source>
        <translation>Vad varje kolumn innehåller visas härnäst och kan rättas innan något skrivs.</translation>
    </message>
    <message>
        <source>What the channels become</source>
        <translation>Vad kanalerna blir</translation>
    </message>
    <message>
        <source>What the stages become</source>
        <translation>Vad stegen blir</translation>
    </message>
    <message>
        <source>Choose one that is there, or type a name: then a new one is made.</source>
        <translation>Välj i listan, eller skriv ett nytt namn som då läggs till.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>I filen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Blir</translation>
    </message>
    <message>
        <source>new channel</source>
        <translation>ny kanal</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>nytt steg</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Använd dessa</translation>
    </message>
    <message>
        <source>What “{value}” becomes</source>
        <translation>Vad ”{value}” blir</translation>
    </message>
    <message>
        <source>Export for the accountant…</source>
        <translation>Exportera till bokföringen…</translation>
    </message>
    <message>
        <source>Export what changed since…</source>
        <translation>Exportera det som ändrats…</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Öppna månaden igen</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Stäng månaden</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a heading</comment>
        <translation>
            <numerusform>Visa alla (%Ln)</numerusform>
            <numerusform>Visa alla (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %Ln day(s)</source>
        <translation>
            <numerusform>stilla i %Ln dag</numerusform>
            <numerusform>stilla i %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Klar…</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>En annan dag</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Upprepa</translation>
    </message>
    <message>
        <source>Save for the calendar (.ics)…</source>
        <translation>Spara till kalendern (.ics)…</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>Planera nästa uppgift…</translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>Behåll tills vidare</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Imorgon</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>Om t&amp;re dagar</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>Nästa &amp;måndag</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Om en &amp;vecka</translation>
    </message>
    <message>
        <source>In a m&amp;onth</source>
        <translation>Om en må&amp;nad</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Spara till kalendern</translation>
    </message>
    <message>
        <source>Done. What is the next step?</source>
        <translation>Klart. Vad ska göras härnäst?</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Vad ska göras härnäst?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa uppgift</translation>
    </message>
    <message>
        <source>Nothing, or: call back</source>
        <translation>Inget, eller: ring tillbaka</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Nästa uppgift</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Senast</translation>
    </message>
    <message>
        <source>A day as you say it: tomorrow, friday, +3</source>
        <translation>En dag så som du säger den: imorgon, fredag, +3</translation>
    </message>
    <message>
        <source>{again}: it comes again by itself on {day}.</source>
        <translation>{again}: den kommer tillbaka av sig själv {day}.</translation>
    </message>
    <message>
        <source>D done · P later · N next step · Enter opens</source>
        <translation>D klar · P senare · N nästa uppgift · Enter öppnar</translation>
    </message>
    <message>
        <source>Nothing is waiting today</source>
        <translation>Inget väntar idag</translation>
    </message>
    <message>
        <source>What is due, new leads, and those that have gone quiet stand here each morning. Plan a next step with a lead, and it comes up on its day.</source>
        <translation>Här ser du varje morgon det som ska göras, nya leads och leads som står stilla. Planera nästa uppgift för ett lead, så dyker den upp på sin dag.</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Visa leads</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Att göra idag</translation>
    </message>
    <message>
        <source>Unhappy customers waiting</source>
        <translation>Missnöjda kunder som väntar</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Nya sedan igår</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Står stilla</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Utan nästa uppgift</translation>
    </message>
    <message>
        <source>Due for review: keep or erase</source>
        <translation>Att granska: behåll eller radera</translation>
    </message>
    <message>
        <source>“{path}” is the open file itself; choose another name.</source>
        <translation>”{path}” är själva den öppna filen; välj ett annat namn.</translation>
    </message>
    <message>
        <source>This file is on a network drive. If the connection breaks while something is saved, the file can be damaged: keep it on this computer, and only its backups there.</source>
        <translation>Den här filen ligger på en nätverksenhet. Om anslutningen bryts medan något sparas kan filen skadas: ha den på den här datorn och bara säkerhetskopiorna där.</translation>
    </message>
    <message>
        <source>This file is in a folder that is synchronised. Opened on two computers, it falls apart into two files: keep it outside of that folder, and only its backups there.</source>
        <translation>Den här filen ligger i en mapp som synkroniseras. Öppnas den på två datorer blir det två olika filer: ha den utanför den mappen och bara säkerhetskopiorna där.</translation>
    </message>
    <message>
        <source>{name} has “{path}” open on the computer {computer} since {since}: one window a file.</source>
        <translation>{name} har ”{path}” öppen på datorn {computer} sedan {since}: ett fönster per fil.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: one window a file.</source>
        <translation>”{path}” är öppen i ett annat fönster: ett fönster per fil.</translation>
    </message>
    <message>
        <source>New lead in one line</source>
        <translation>Nytt lead på en rad</translation>
    </message>
    <message>
        <source>Lucia @lucia.home Instagram mirror saturday</source>
        <translation>Lucia @lucia.home Instagram spegel lördag</translation>
    </message>
    <message>
        <source>All &amp;fields…</source>
        <translation>Alla &amp;fält…</translation>
    </message>
    <message>
        <source>Use what was co&amp;pied: “{text}”</source>
        <translation>&amp;Använd det kopierade: ”{text}”</translation>
    </message>
    <message>
        <source>Erased on request: saving takes this person in again.</source>
        <translation>Raderad på begäran: om du sparar tas personen in igen.</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address already.</source>
        <translation>”{name}” har redan den här e-postadressen.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number already.</source>
        <translation>”{name}” har redan det här telefonnumret.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Önskemål</translation>
    </message>
    <message>
        <source>A name is enough. Understood too: @handle, phone, e-mail, channel, company, €120, day.</source>
        <translation>Ett namn räcker. Även @profil, telefon, e-post, kanal, företag, 120 kr och dag förstås.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it out of the line</source>
        <translation>Delete tar bort det från raden</translation>
    </message>
    <message>
        <source>Delete leaves it to the wish</source>
        <translation>Delete låter det bli en del av önskemålet</translation>
    </message>
    <message>
        <source>When LeadDesk was closed, no backup was made: it would have taken too long. Make one in File › Backups.</source>
        <translation>När LeadDesk stängdes gjordes ingen säkerhetskopia: det hade tagit för lång tid. Gör en i Arkiv › Säkerhetskopior.</translation>
    </message>
    <message>
        <source>“{name}” is not open any more; nothing was restored.</source>
        <translation>”{name}” är inte öppen längre; ingenting har återställts.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>”{name}” är skadad</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Spara det som går att läsa</translation>
    </message>
    <message>
        <source>There is no good backup of it. What can still be read can be saved into a new file.</source>
        <translation>Det finns ingen hel säkerhetskopia av den. Det som fortfarande går att läsa kan sparas i en ny fil.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}, with {leads}. Restore it?</source>
        <translation>Den senaste hela säkerhetskopian är från {when}, med {leads}. Återställa den?</translation>
    </message>
    <message>
        <source>The damaged file stays where it is, as it is.</source>
        <translation>Den skadade filen ligger kvar som den är.</translation>
    </message>
    <message>
        <source>The damaged file is set aside beside the backups; nothing of it is deleted.</source>
        <translation>Den skadade filen läggs undan bland säkerhetskopiorna; inget av den tas bort.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>räddad</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Läser det som går att läsa…</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) something was lost.</source>
        <translation>
            <numerusform>På %Ln ställe gick något förlorat.</numerusform>
            <numerusform>På %Ln ställen gick något förlorat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads} could be read; they are in “{file}”.</source>
        <translation>{leads} gick att läsa; de finns i ”{file}”.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Öppna den nya filen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Återställ den här kopian</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisk</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Gjord av dig</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Före en import</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Före en stor ändring</translation>
    </message>
    <message>
        <source>Before an import was taken back</source>
        <translation>Innan en import togs tillbaka</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Före en återställning</translation>
    </message>
    <message>
        <source>Before an update of LeadDesk</source>
        <translation>Före en uppdatering av LeadDesk</translation>
    </message>
    <message>
        <source>The file is as it was on {when}. What it held since is kept as a backup.</source>
        <translation>Filen är som den var {when}. Det som fanns i den sedan dess sparas som säkerhetskopia.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Säkerhetskopior av ”{name}”</translation>
    </message>
    <message>
        <source>LeadDesk makes one after half an hour of changes, when it is closed, and before an import or a large change. Older ones thin out: one a day, a week, then a month stays.</source>
        <translation>LeadDesk gör en efter en halvtimmes ändringar, när programmet stängs och före en import eller en stor ändring. Äldre gallras: en om dagen, i veckan och sedan i månaden blir kvar.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Säkerhetskopior</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mappen</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Spara dem någon annanstans…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Gör en nu</translation>
    </message>
    <message>
        <source>Save one to…</source>
        <translation>Spara en till…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>They are kept in {folder}</source>
        <translation>De finns i {folder}</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Gör en säkerhetskopia…</translation>
    </message>
    <message>
        <source>The backup is made, and it was opened to check it.</source>
        <translation>Säkerhetskopian är gjord och har öppnats som kontroll.</translation>
    </message>
    <message>
        <source>{name} backup</source>
        <translation>{name} säkerhetskopia</translation>
    </message>
    <message>
        <source>The backup is in {file}, and it was opened to check it.</source>
        <translation>Säkerhetskopian finns i {file} och har öppnats som kontroll.</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then restore.</source>
        <translation>Något skrivs fortfarande. Vänta eller avbryt det; återställ sedan.</translation>
    </message>
    <message>
        <source>The file goes back to {when}, also what can be undone. What is there now is kept first.</source>
        <translation>Filen går tillbaka till {when}, även det som kan ångras. Det som finns nu sparas först.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Gå tillbaka till den</translation>
    </message>
    <message>
        <source>Keep the view “{name}”</source>
        <translation>Spara vyn ”{name}”</translation>
    </message>
    <message>
        <source>Change the view “{name}”</source>
        <translation>Ändra vyn ”{name}”</translation>
    </message>
    <message>
        <source>Rename the view “{old}” to “{name}”</source>
        <translation>Byt namn på vyn ”{old}” till ”{name}”</translation>
    </message>
    <message>
        <source>Remove the view “{name}”</source>
        <translation>Ta bort vyn ”{name}”</translation>
    </message>
    <message>
        <source>Move the view “{name}”</source>
        <translation>Flytta vyn ”{name}”</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>En vy behöver ett namn.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Det finns redan en vy ”{name}”.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortera stigande</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortera fallande</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Dölj kolumnen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumner…</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>Spara som vy…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Change the view “{name}” to what is shown</source>
        <translation>Uppdatera vyn ”{name}” till det som visas</translation>
    </message>
    <message>
        <source>Search, columns and order are kept; it stands in the sidebar with a count of what it finds.</source>
        <translation>Sökning, kolumner och ordning sparas; vyn står i sidofältet med antalet träffar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Byt namn på vyn</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Byt namn…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Lägg till ett val</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Take this word away</source>
        <translation>Ta bort valet</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s)</source>
        <translation>
            <numerusform>Ändra %Ln lead</numerusform>
            <numerusform>Ändra %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>All of them get this value.</source>
        <translation>Alla får detta värde.</translation>
    </message>
    <message>
        <source>This takes “{field}” away from all of them. Save once more to do so.</source>
        <translation>Detta tar bort ”{field}” för alla. Spara en gång till för att göra det.</translation>
    </message>
    <message>
        <source>These are more than {count} documents; add their folder instead.</source>
        <translation>Det är fler än {count} dokument; lägg till mappen i stället.</translation>
    </message>
    <message>
        <source>Keep the document “{document}” with “{name}”</source>
        <translation>Spara dokumentet ”{document}” hos ”{name}”</translation>
    </message>
    <message>
        <source>Keep {count} documents with “{name}”</source>
        <translation>Spara {count} dokument hos ”{name}”</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Ett dokument behöver ett namn.</translation>
    </message>
    <message>
        <source>Rename the document “{document}”</source>
        <translation>Byt namn på dokumentet ”{document}”</translation>
    </message>
    <message>
        <source>Remove the document “{document}”</source>
        <translation>Ta bort dokumentet ”{document}”</translation>
    </message>
    <message>
        <source>“{text}” is neither a file nor an address of the web that begins with https://.</source>
        <translation>”{text}” är varken en fil eller en webbadress som börjar med https://.</translation>
    </message>
    <message>
        <source>Add the template “{name}”</source>
        <translation>Lägg till mallen ”{name}”</translation>
    </message>
    <message>
        <source>Add templates to begin with</source>
        <translation>Lägg till mallar att börja med</translation>
    </message>
    <message>
        <source>Edit the template “{name}”</source>
        <translation>Ändra mallen ”{name}”</translation>
    </message>
    <message>
        <source>Delete the template “{name}”</source>
        <translation>Ta bort mallen ”{name}”</translation>
    </message>
    <message>
        <source>Move the template “{name}”</source>
        <translation>Flytta mallen ”{name}”</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>En mall behöver ett namn.</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>En mall behöver en text.</translation>
    </message>
    <message>
        <source>Write an e-mail to {whom}</source>
        <translation>Skriv e-post till {whom}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>Ring {whom}</translation>
    </message>
    <message>
        <source>Write to {whom} on WhatsApp</source>
        <translation>Skriv till {whom} på WhatsApp</translation>
    </message>
    <message>
        <source>Open {whom} on Instagram</source>
        <translation>Öppna {whom} på Instagram</translation>
    </message>
    <message>
        <source>Open {whom} in the browser</source>
        <translation>Öppna {whom} i webbläsaren</translation>
    </message>
    <message>
        <source>No program on this computer opens this: {what}</source>
        <translation>Inget program på den här datorn öppnar detta: {what}</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Upprepas inte</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Varje dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Varje vecka</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Varannan vecka</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Varje månad</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Var tredje månad</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Varje år</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when</comment>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Tidigare…</translation>
    </message>
    <message>
        <source>Through which channel</source>
        <translation>Genom vilken kanal</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>Files and links can be dropped on the panel as well</source>
        <translation>Filer och länkar kan också släppas på panelen</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webbadress</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Webbadress…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Lägg till dokument</translation>
    </message>
    <message>
        <source>“{name}” is not there: {place}</source>
        <translation>”{name}” finns inte där: {place}</translation>
    </message>
    <message>
        <source>LeadDesk starts no programs: “{name}” is shown in its folder.</source>
        <translation>LeadDesk startar inga program: ”{name}” visas i sin mapp.</translation>
    </message>
    <message>
        <source>Let go to keep it with the lead</source>
        <translation>Släpp för att spara hos leadet</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Ändra anteckningen</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Dag då det hände</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time, such as 14:30</source>
        <translation>Tid, t.ex. 14:30</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write 14:30.</source>
        <translation>”{text}” är ingen tid; skriv 14:30.</translation>
    </message>
    <message>
        <source>A time needs its day.</source>
        <translation>En tid behöver sin dag.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Who took part: {people}</source>
        <translation>Vilka som deltog: {people}</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Vilka som deltog</translation>
    </message>
    <message>
        <source>Day of the next task</source>
        <translation>Dag för nästa uppgift</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Mitt namn</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Butikens namn</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Dagens datum</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Ny mall</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Ändra mallen</translation>
    </message>
    <message>
        <source>For you: what it is for</source>
        <translation>För dig: vad den är till för</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>For e-mail</source>
        <translation>För e-post</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>a figure, as 42.5</comment>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Penna</translation>
    </message>
    <message>
        <source>Speech bubbles</source>
        <translation>Pratbubblor</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafon</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Förstoringsglas</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjärta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handslag</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Kartnål</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Shoppingpåse</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja eller nej</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>”{text}”</translation>
    </message>
    <message>
        <source>likes roses</source>
        <translation>gillar rosor</translation>
    </message>
    <message>
        <source>one of your own words</source>
        <translation>ett av dina egna ord</translation>
    </message>
    <message>
        <source>{type} – {example}</source>
        <translation>{type} – {example}</translation>
    </message>
    <message>
        <source>Insert what is known of the reader</source>
        <translation>Infoga vad som är känt om mottagaren</translation>
    </message>
    <message>
        <source>LeadDesk does not know {places}; it stays as it is.</source>
        <translation>LeadDesk känner inte till {places}; det får stå kvar.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Meddelandemallar</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Ny mall…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Längre upp</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Längre ned</translation>
    </message>
    <message>
        <source>Take three to begin with</source>
        <translation>Börja med tre färdiga</translation>
    </message>
    <message>
        <source>Words that you write again and again: a thank-you, a question about an offer, an apology. Name, value and the rest are put in by themselves.</source>
        <translation>Ord som du skriver om och om igen: ett tack, en fråga om en offert, en ursäkt. Namn, värde och annat fylls i av sig självt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Mallar…</translation>
    </message>
    <message>
        <source>Subject, for e-mail</source>
        <translation>Ämne, för e-post</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Skriv ditt meddelande…</translation>
    </message>
    <message>
        <source>This is no advertising: it is an answer, or about an order</source>
        <translation>Det här är ingen reklam: det är ett svar, eller gäller en beställning</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Skickades det?</translation>
    </message>
    <message>
        <source>Note it with the lead</source>
        <translation>Anteckna hos leadet</translation>
    </message>
    <message>
        <source>Open in WhatsApp</source>
        <translation>Öppna i WhatsApp</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Öppna i e-post</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Utan mall</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Inga mallar än</translation>
    </message>
    <message>
        <source>This person does not want to be sent advertising: such a message goes nowhere from here.</source>
        <translation>Personen vill inte ha reklam: ett sådant meddelande skickas inte vidare härifrån.</translation>
    </message>
    <message>
        <source>Not known: {what}. Write it in, or take it out.</source>
        <translation>Okänt: {what}. Skriv in det eller ta bort det.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be written to.</source>
        <translation>Det finns ingen e-postadress att skriva till.</translation>
    </message>
    <message>
        <source>WhatsApp needs a number with its country&apos;s code, such as +39 333 123 4567.</source>
        <translation>WhatsApp behöver ett nummer med landskod, t.ex. +46 70 123 45 67.</translation>
    </message>
    <message>
        <source>This is too long to be handed on: copy it, and paste it there.</source>
        <translation>Det är för långt för att skickas vidare: kopiera det och klistra in det där.</translation>
    </message>
    <message>
        <source>Copied. Was it sent?</source>
        <translation>Kopierat. Skickades det?</translation>
    </message>
    <message>
        <source>{title} (does not want advertising)</source>
        <translation>{title} (vill inte ha reklam)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) overdue</source>
        <translation>
            <numerusform>%Ln försenad uppgift</numerusform>
            <numerusform>%Ln försenade uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due today</source>
        <translation>
            <numerusform>%Ln uppgift i dag</numerusform>
            <numerusform>%Ln uppgifter i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) due today</source>
        <translation>
            <numerusform>%Ln uppgift till i dag</numerusform>
            <numerusform>%Ln uppgifter till i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Visa vad som ska göras</translation>
    </message>
    <message>
        <source>Quit LeadDesk</source>
        <translation>Avsluta LeadDesk</translation>
    </message>
    <message>
        <source>“{value}” is not a payment as LeadDesk writes it.</source>
        <translation>”{value}” är ingen betalning som LeadDesk skriver den.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”: all of them were typed here.</source>
        <translation>Ingen försäljning kom från ”{name}”: allt har skrivits in här.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”; choose one of {names}.</source>
        <translation>Ingen försäljning kom från ”{name}”; välj bland {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 2026-01-31, 2026-01, 2026, today or last-month.</source>
        <translation>“{text}” är ingen dag; skriv 2026-01-31, 2026-01, 2026, idag eller förra-månaden.</translation>
    </message>
    <message>
        <source>A quote is not closed: all that follows it belongs to it.</source>
        <translation>Ett citattecken är inte avslutat: allt som kommer efter hör till det.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; type “{has}:” to see those that there are.</source>
        <translation>Det finns inget fält “{key}”; skriv “{has}:” för att se vilka som finns.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; type “{key}:” to see what there is.</source>
        <translation>Inget i “{key}” heter “{value}”; skriv “{key}:” för att se vad som finns.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; did you mean “{nearest}”?</source>
        <translation>Inget i “{key}” heter “{value}”; menade du “{nearest}”?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Search for {text}</source>
        <translation>Sök {text}</translation>
    </message>
    <message>
        <source>A state: open, won, stale, overdue…</source>
        <translation>Ett läge: öppen, vunnen, stilla, försenad…</translation>
    </message>
    <message>
        <source>Something that is filled in</source>
        <translation>Ett fält som är ifyllt</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Med denna etikett</translation>
    </message>
    <message>
        <source>Written in the notes</source>
        <translation>Skrivet i anteckningarna</translation>
    </message>
    <message>
        <source>Written down of calls, mails, visits…</source>
        <translation>Noterat om samtal, mejl, besök…</translation>
    </message>
    <message>
        <source>A word anywhere, also in notes and activities</source>
        <translation>Ett ord överallt, även i anteckningar och händelser</translation>
    </message>
    <message>
        <source>Was in this stage or a later one</source>
        <translation>Har varit i det här steget eller ett senare</translation>
    </message>
    <message>
        <source>Somebody who decides has this role</source>
        <translation>Någon som beslutar har den här rollen</translation>
    </message>
    <message>
        <source>Brought by the import of this number</source>
        <translation>Kom med importen med detta nummer</translation>
    </message>
    <message>
        <source>With the account of this number</source>
        <translation>Med företaget som har detta nummer</translation>
    </message>
    <message>
        <source>a day, a month, from … to …</source>
        <translation>en dag, en månad, från … till …</translation>
    </message>
    <message>
        <source>more than, less than, from … to …</source>
        <translation>mer än, mindre än, från … till …</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mer än</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>mindre än</translation>
    </message>
    <message>
        <source>Notes too</source>
        <translation>Även anteckningar</translation>
    </message>
    <message>
        <source>Search notes and activities too</source>
        <translation>Sök även i anteckningar och händelser</translation>
    </message>
    <message>
        <source>Search notes and activities too (Shift+Enter)</source>
        <translation>Sök även i anteckningar och händelser (Skift+Retur)</translation>
    </message>
    <message>
        <source>Looking through notes and activities…</source>
        <translation>Söker i anteckningar och händelser…</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Hur långt sökningen har kommit</translation>
    </message>
    <message>
        <source>Search the notes too</source>
        <translation>Sök även i anteckningarna</translation>
    </message>
    <message>
        <source>Show the leads with {search}</source>
        <translation>Visa leads med {search}</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two that are not the same.</source>
        <translation>Det är bara ett lead; välj minst två som inte är samma.</translation>
    </message>
    <message>
        <source>There is only one account; choose at least two that are not the same.</source>
        <translation>Det är bara ett företag; välj minst två som inte är samma.</translation>
    </message>
    <message>
        <source>Keep “{name}” and “{other}” apart</source>
        <translation>Håll isär ”{name}” och ”{other}”</translation>
    </message>
    <message>
        <source>Keep {count} accounts apart</source>
        <translation>Håll isär {count} företag</translation>
    </message>
    <message>
        <source>Keep {count} leads apart</source>
        <translation>Håll isär {count} leads</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>samma e-postadress</translation>
    </message>
    <message>
        <source>There is only one account; choose another to merge it with.</source>
        <translation>Det är bara ett företag; välj ett annat att slå ihop det med.</translation>
    </message>
    <message>
        <source>Merge {count} accounts into “{name}”</source>
        <translation>Slå ihop {count} företag till ”{name}”</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>samma momsnummer</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>samma telefonnummer</translation>
    </message>
    <message>
        <source>same VAT id and person</source>
        <translation>samma momsreg.nr och person</translation>
    </message>
    <message>
        <source>same website or e-mail domain: {domain}</source>
        <translation>samma webbplats eller e-postdomän: {domain}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>samma namn</translation>
    </message>
    <message>
        <source>names alike: {one} / {other}</source>
        <translation>liknande namn: {one} / {other}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>samma företag</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>samma postnummer</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>samma ort</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two to merge.</source>
        <translation>Det är bara ett lead; välj minst två att slå ihop.</translation>
    </message>
    <message>
        <source>“{field}” cannot be chosen.</source>
        <translation>”{field}” kan inte väljas.</translation>
    </message>
    <message>
        <source>“{name}” is won and has sales: take its stage.</source>
        <translation>”{name}” är vunnet och har försäljning: välj dess steg.</translation>
    </message>
    <message>
        <source>“{name}” came back as “{other}”. Both stay: the first time and the second are told apart.</source>
        <translation>”{name}” kom tillbaka som ”{other}”. Båda blir kvar: första och andra gången räknas var för sig.</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>Slå ihop ”{other}” med ”{name}”</translation>
    </message>
    <message>
        <source>Merge {count} leads into “{name}”</source>
        <translation>Slå ihop {count} leads med ”{name}”</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Inte samma</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Retur</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <translation>Bara du säger att de är samma</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln lead(s)</source>
        <translation>
            <numerusform>Slå ihop %Ln lead</numerusform>
            <numerusform>Slå ihop %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <translation>De andra är inte samma</translation>
    </message>
    <message>
        <source>Sales, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Försäljning, uppgifter, händelser, dokument och etiketter från alla blir kvar. Värden som inte väljs skrivs in i anteckningarna. Allt är ett steg som Ångra tar tillbaka.</translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Slå ihop leads</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Slå ihop företag</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Möjliga dubbletter</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Leta efter dubbletter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln lead finns kanske två gånger</numerusform>
            <numerusform>%Ln leads finns kanske två gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln företag finns kanske två gånger</numerusform>
            <numerusform>%Ln företag finns kanske två gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Slå ihop…</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address, too.</source>
        <translation>”{name}” har också den här e-postadressen.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number, too.</source>
        <translation>”{name}” har också det här telefonnumret.</translation>
    </message>
    <message>
        <source>There is no deleted lead {lead} in the change {change}.</source>
        <translation>I ändringen {change} finns inget borttaget lead {lead}.</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>Återställ ”{name}”</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Nyligen borttagna</translation>
    </message>
    <message>
        <source>Who deleted it</source>
        <translation>Vem tog bort</translation>
    </message>
    <message>
        <source>Nothing was deleted, or all of it is there again.</source>
        <translation>Inget har tagits bort, eller allt är tillbaka.</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} different values; that is a text rather than a choice.</source>
        <translation>”{column}” har fler än {most} olika värden; det är snarare en text än ett val.</translation>
    </message>
    <message>
        <source>Make the field “{name}” of an imported column</source>
        <translation>Gör fältet ”{name}” av en importerad kolumn</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” does not fit the field “{field}”; it is kept as further details.</source>
        <translation>Rad {line}: ”{value}” passar inte i fältet ”{field}”; det sparas som övrig uppgift.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nytt fält</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Fältet ”{name}”</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Klistra in personer</translation>
    </message>
    <message>
        <source>Signature or table</source>
        <translation>Signatur eller tabell</translation>
    </message>
    <message>
        <source>A signature under a mail, or rows of a table…</source>
        <translation>En signatur i ett mejl, eller rader ur en tabell…</translation>
    </message>
    <message>
        <source>Nobody can be found in this text.</source>
        <translation>Ingen kan hittas i texten.</translation>
    </message>
    <message>
        <source>Such as Shoe size</source>
        <translation>Till exempel Skostorlek</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Columns of imports</source>
        <translation>Kolumner från importer</translation>
    </message>
    <message>
        <source>Looking at what leads keep…</source>
        <translation>Går igenom uppgifterna om leads…</translation>
    </message>
    <message>
        <source>These columns of imported files are no field yet. Choose one; its values go into a field on all leads.</source>
        <translation>De här kolumnerna från importerade filer är inte fält ännu. Välj en, så hamnar värdena i ett fält på alla leads.</translation>
    </message>
    <message>
        <source>There is none: what an import does not know as a field, each lead keeps, and it is listed here.</source>
        <translation>Det finns ingen: det som en import inte känner igen som fält följer med varje lead och visas här.</translation>
    </message>
    <message>
        <source>Moving the values…</source>
        <translation>Flyttar värdena…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln värde passade inte och blir kvar som övrig uppgift: {some}</numerusform>
            <numerusform>%Ln värden passade inte och blir kvar som övriga uppgifter: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “{name}” made: %Ln lead(s) hold it.</source>
        <translation>
            <numerusform>Fältet ”{name}” skapat: %Ln lead har det.</numerusform>
            <numerusform>Fältet ”{name}” skapat: %Ln leads har det.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a web address such as https://example.com.</source>
        <translation>”{text}” är ingen webbadress som https://example.com.</translation>
    </message>
    <message>
        <source>Open: {field}</source>
        <translation>Öppna: {field}</translation>
    </message>
    <message>
        <source>Make a field of one…</source>
        <translation>Gör ett fält av en…</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Färre uppgifter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further detail(s) of imports</source>
        <translation>
            <numerusform>%Ln övrig uppgift från importer</numerusform>
            <numerusform>%Ln övriga uppgifter från importer</numerusform>
        </translation>
    </message>
    <message>
        <source>This column holds the rest. Drop the card on one of the others.</source>
        <translation>Den här kolumnen samlar resten. Släpp kortet på en av de andra.</translation>
    </message>
    <message>
        <source>“{name}” is closed. Open it again first, on the board by stage.</source>
        <translation>”{name}” är avslutat. Öppna det igen först, på tavlan efter steg.</translation>
    </message>
    <message>
        <source>Add the pipeline “{name}”</source>
        <translation>Lägg till säljprocessen ”{name}”</translation>
    </message>
    <message>
        <source>Rename the pipeline “{old}” to “{name}”</source>
        <translation>Byt namn på säljprocessen ”{old}” till ”{name}”</translation>
    </message>
    <message>
        <source>Move the pipeline “{name}”</source>
        <translation>Flytta säljprocessen ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the only pipeline in use.</source>
        <translation>”{name}” är den enda säljprocessen som används.</translation>
    </message>
    <message>
        <source>Open leads are in “{name}” ({count}). Close them, or move them to another pipeline.</source>
        <translation>Det finns öppna leads i ”{name}” ({count}). Avsluta dem, eller flytta dem till en annan säljprocess.</translation>
    </message>
    <message>
        <source>Archive the pipeline “{name}”</source>
        <translation>Arkivera säljprocessen ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into “{into}”: both must be in use for the same kind of leads.</source>
        <translation>”{name}” kan inte slås ihop med ”{into}”: båda måste användas för samma slags leads.</translation>
    </message>
    <message>
        <source>Merge the pipeline “{other}” into “{name}”</source>
        <translation>Slå ihop säljprocessen ”{other}” med ”{name}”</translation>
    </message>
    <message>
        <source>Complaints are dealt with in “{name}”, so it stays a pipeline of its own. Archive it to win nobody back.</source>
        <translation>I ”{name}” tas klagomål om hand, så den förblir en egen säljprocess. Arkivera den om du inte vill vinna tillbaka någon.</translation>
    </message>
    <message>
        <source>“{name}” was merged into another pipeline.</source>
        <translation>”{name}” har gått upp i en annan säljprocess.</translation>
    </message>
    <message>
        <source>Bring back the pipeline “{name}”</source>
        <translation>Ta tillbaka säljprocessen ”{name}”</translation>
    </message>
    <message>
        <source>A pipeline needs a name.</source>
        <translation>En säljprocess behöver ett namn.</translation>
    </message>
    <message>
        <source>There is a pipeline “{name}” already.</source>
        <translation>Det finns redan en säljprocess ”{name}”.</translation>
    </message>
    <message>
        <source>Add the stage “{name}”</source>
        <translation>Lägg till steget ”{name}”</translation>
    </message>
    <message>
        <source>Edit the stage “{name}”</source>
        <translation>Ändra steget ”{name}”</translation>
    </message>
    <message>
        <source>Rename the stage “{old}” to “{name}”</source>
        <translation>Byt namn på steget ”{old}” till ”{name}”</translation>
    </message>
    <message>
        <source>Move the stage “{name}”</source>
        <translation>Flytta steget ”{name}”</translation>
    </message>
    <message>
        <source>Leads are in “{name}” ({count}). Merge it into another stage, and they go there.</source>
        <translation>Det finns leads i ”{name}” ({count}). Slå ihop steget med ett annat, så flyttas de dit.</translation>
    </message>
    <message>
        <source>Archive the stage “{name}”</source>
        <translation>Arkivera steget ”{name}”</translation>
    </message>
    <message>
        <source>Bring back the stage “{name}”</source>
        <translation>Ta tillbaka steget ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” can only be merged into a stage of its own pipeline that is open, won or lost as it is.</source>
        <translation>”{name}” kan bara slås ihop med ett steg i samma säljprocess och av samma slag (öppet, vunnet eller förlorat).</translation>
    </message>
    <message>
        <source>Merge the stage “{other}” into “{name}”</source>
        <translation>Slå ihop steget ”{other}” med ”{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the last of its kind: a pipeline needs a stage that is open, one that is won, one lost.</source>
        <translation>”{name}” är det sista av sitt slag: en säljprocess behöver ett öppet, ett vunnet och ett förlorat steg.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Ett steg behöver ett namn.</translation>
    </message>
    <message>
        <source>There is a stage “{name}” already.</source>
        <translation>Det finns redan ett steg ”{name}”.</translation>
    </message>
    <message>
        <source>A limit of “{name}” is at least 1; leave it empty for none.</source>
        <translation>En gräns för ”{name}” är minst 1; lämna fältet tomt för ingen gräns.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelsblå</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grå</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Efter sin plats</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Säljprocesser och steg</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Slå ihop ”{name}”</translation>
    </message>
    <message>
        <source>Into the stage</source>
        <translation>Med steget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to the end of that stage.</source>
        <translation>
            <numerusform>%Ln lead flyttas sist i det steget.</numerusform>
            <numerusform>%Ln leads flyttas sist i det steget.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead is in it now.</source>
        <translation>Inga leads finns där nu.</translation>
    </message>
    <message>
        <source>What was ever counted in “{name}” counts there from now on.</source>
        <translation>Allt som någon gång räknats i ”{name}” räknas där från och med nu.</translation>
    </message>
    <message>
        <source>Rename the pipeline…</source>
        <translation>Byt namn på säljprocessen…</translation>
    </message>
    <message>
        <source>Pipeline further up</source>
        <translation>Säljprocessen uppåt</translation>
    </message>
    <message>
        <source>Pipeline further down</source>
        <translation>Säljprocessen nedåt</translation>
    </message>
    <message>
        <source>Merge the pipeline…</source>
        <translation>Slå ihop säljprocessen…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Ny säljprocess…</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (arkiverad)</translation>
    </message>
    <message>
        <source>Bring the pipeline back</source>
        <translation>Ta tillbaka säljprocessen</translation>
    </message>
    <message>
        <source>Archive the pipeline</source>
        <translation>Arkivera säljprocessen</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Byt namn på säljprocessen</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived: no lead is offered for a complaint now</source>
        <translation>Säljprocessen ”{name}” arkiverad: för ett klagomål föreslås nu inget lead</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Ny säljprocess</translation>
    </message>
    <message>
        <source>Such as Weddings</source>
        <translation>Till exempel Bröllop</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>With the stages of</source>
        <translation>Med stegen från</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nytt steg</translation>
    </message>
    <message>
        <source>Stage “{name}”</source>
        <translation>Steget ”{name}”</translation>
    </message>
    <message>
        <source>Such as Visited the shop</source>
        <translation>Till exempel Besökt butiken</translation>
    </message>
    <message>
        <source>What it means to be in it</source>
        <translation>Vad det betyder att vara där</translation>
    </message>
    <message>
        <source>Chance to win (%)</source>
        <translation>Chans att vinna (%)</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Stilla efter (dagar)</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Kortgräns</translation>
    </message>
    <message>
        <source>In it, a lead is</source>
        <translation>Här är ett lead</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Kräver</translation>
    </message>
    <message>
        <source>Once ten leads that were here are won, they propose a limit.</source>
        <translation>När tio leads som varit här är vunna föreslår de en gräns.</translation>
    </message>
    <message numerus="yes">
        <source>Four in five of {count} won leads went on from here within %Ln day(s).</source>
        <translation>
            <numerusform>Fyra av fem av {count} vunna leads gick vidare härifrån inom %Ln dag.</numerusform>
            <numerusform>Fyra av fem av {count} vunna leads gick vidare härifrån inom %Ln dagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale after %Ln day(s)</source>
        <translation>
            <numerusform>Stilla efter %Ln dag</numerusform>
            <numerusform>Stilla efter %Ln dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ingen gräns</translation>
    </message>
    <message>
        <source>Archived stages too</source>
        <translation>Även arkiverade steg</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Nytt steg…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivera</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>Move up (Alt Up)</source>
        <translation>Flytta upp (Alt Upp)</translation>
    </message>
    <message>
        <source>Move down (Alt Down)</source>
        <translation>Flytta ner (Alt Ner)</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>stage</comment>
        <translation>Arkiverat</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Chans</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Stilla efter</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is better than all others.</source>
        <translation>{part} av {whole} att den är bättre än alla andra.</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is worse than all others.</source>
        <translation>{part} av {whole} att den är sämre än alla andra.</translation>
    </message>
    <message>
        <source>Settled once {leads} of its open leads are won or lost.</source>
        <translation>Avgörs när {leads} av dess öppna leads är vunna eller förlorade.</translation>
    </message>
    <message>
        <source>It is too close to the others to be told apart.</source>
        <translation>Den ligger för nära de andra för att kunna skiljas ut.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads.</source>
        <translation>Avgörs efter ungefär {leads} leads till.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: a month at this pace.</source>
        <translation>Avgörs efter ungefär {leads} leads till: en månad i den här takten.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: in ten years at the earliest.</source>
        <translation>Avgörs efter ungefär {leads} leads till: tidigast om tio år.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: {months} months at this pace.</source>
        <translation>Avgörs efter ungefär {leads} leads till: {months} månader i den här takten.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads, which settle it.</source>
        <translation>Billigaste nästa försök: {leads} leads till, som avgör det.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads. Stop if none of them becomes a customer.</source>
        <translation>Billigaste nästa försök: {leads} leads till. Sluta om ingen av dem blir kund.</translation>
    </message>
    <message>
        <source>Lost for this reason</source>
        <translation>Förlorade av denna orsak</translation>
    </message>
    <message>
        <source>Leads that were lost, by the reason that was given; reasons that are written alike are one.</source>
        <translation>Förlorade leads efter angiven orsak; orsaker som skrivs likadant är en.</translation>
    </message>
    <message>
        <source>Leads that were lost for this reason ÷ all that were lost.</source>
        <translation>Leads förlorade av denna orsak ÷ alla förlorade.</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Skriv ut eller spara…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Vilken rapport</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Färre nyckeltal</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Fler nyckeltal</translation>
    </message>
    <message>
        <source>Won, and behind it the weighted value of open leads</source>
        <translation>Vunnet, och därefter det vägda värdet av öppna leads</translation>
    </message>
    <message>
        <source>There is nothing to report in this period.</source>
        <translation>Det finns inget att rapportera för den här perioden.</translation>
    </message>
    <message>
        <source>Where do leads get lost, and what is to come?</source>
        <translation>Var tappas leads bort, och vad väntar?</translation>
    </message>
    <message>
        <source>Here you will see how many leads reach each stage and how long they stay there, what the coming months should bring, how people and firms buy, and why leads were lost. It starts with your leads.</source>
        <translation>Här ser du hur många leads som når varje steg och hur länge de stannar där, vad de kommande månaderna bör ge, hur personer och företag köper, och varför leads förlorades. Det börjar med dina leads.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Rapportens nyckeltal</translation>
    </message>
    <message>
        <source>How this number comes about</source>
        <translation>Hur siffran kommer till</translation>
    </message>
    <message>
        <source>The rows are being counted…</source>
        <translation>Raderna räknas…</translation>
    </message>
    <message>
        <source>Show costs</source>
        <translation>Visa kostnader</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Visa rader</translation>
    </message>
    <message>
        <source>{figure}: all together</source>
        <translation>{figure}: alla tillsammans</translation>
    </message>
    <message>
        <source>It cannot be worked out yet: something that it takes is not recorded.</source>
        <translation>Det går inte att räkna ut än: något som behövs är inte registrerat.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}. It is the same.</source>
        <translation>Summerat på nytt från raderna: {again}. Det stämmer.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}, but the page says {said}.</source>
        <translation>Summerat på nytt från raderna: {again}, men sidan säger {said}.</translation>
    </message>
    <message>
        <source>The stage “{name}” was archived; it is in use again.</source>
        <translation>Steget ”{name}” var arkiverat; det används igen.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” was archived; it is in use again.</source>
        <translation>Säljprocessen ”{name}” var arkiverad; den används igen.</translation>
    </message>
    <message>
        <source>Give an amount of money or the worth of goods.</source>
        <translation>Ange ett belopp i pengar eller varornas värde.</translation>
    </message>
    <message>
        <source>Record the remedy for “{name}”</source>
        <translation>Registrera gottgörelsen för ”{name}”</translation>
    </message>
    <message>
        <source>There is no channel that wins customers back; make one first.</source>
        <translation>Det finns ingen kanal för att vinna tillbaka kunder; skapa en först.</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>Av alla leads</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hur många</translation>
    </message>
    <message>
        <source>Of the step above</source>
        <translation>Av steget ovanför</translation>
    </message>
    <message>
        <source>+ Visits</source>
        <translation>+ Besök</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>Kanal: {name}</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Säljtratt</translation>
    </message>
    <message>
        <source>Here you will see how many visits become leads, how far these come from stage to stage, and how many become customers.</source>
        <translation>Här ser du hur många besök som blir leads, hur långt de kommer steg för steg och hur många som blir kunder.</translation>
    </message>
    <message>
        <source>Nobody came this way yet</source>
        <translation>Ingen har kommit den här vägen än</translation>
    </message>
    <message>
        <source>Nobody came this way then</source>
        <translation>Då kom ingen den här vägen</translation>
    </message>
    <message>
        <source>Leads count by the day they came in.</source>
        <translation>Leads räknas på dagen då de kom in.</translation>
    </message>
    <message>
        <source>Visits are those of all pipelines; their bar is not to scale.</source>
        <translation>Besöken är för alla säljprocesser; deras stapel är inte skalenlig.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Vad gick fel?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Such as A new chair</source>
        <translation>Till exempel En ny stol</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Utlovat till</translation>
    </message>
    <message>
        <source>A new lead begins in the win-back pipeline; what is promised is a task with a deadline.</source>
        <translation>Ett nytt lead börjar bland kunderna som ska vinnas tillbaka; löftet blir en uppgift med sista datum.</translation>
    </message>
    <message>
        <source>Remedy for “{name}”</source>
        <translation>Gottgörelse för ”{name}”</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrera</translation>
    </message>
    <message>
        <source>Such as Voucher or New chair</source>
        <translation>Till exempel Presentkort eller Ny stol</translation>
    </message>
    <message>
        <source>Money ({currency})</source>
        <translation>Pengar ({currency})</translation>
    </message>
    <message>
        <source>Goods ({currency})</source>
        <translation>Varor ({currency})</translation>
    </message>
    <message>
        <source>It is added to today’s costs of the win-back channel.</source>
        <translation>Det läggs till dagens kostnader för kanalen som vinner tillbaka kunder.</translation>
    </message>
    <message>
        <source>Remedy: {what}, {cost}</source>
        <translation>Gottgörelse: {what}, {cost}</translation>
    </message>
    <message>
        <source>Remedy: {cost}</source>
        <translation>Gottgörelse: {cost}</translation>
    </message>
    <message>
        <source>This customer complained. A promise that is kept wins many back.</source>
        <translation>Kunden har klagat. Ett löfte som hålls vinner tillbaka många.</translation>
    </message>
    <message>
        <source>Promised: {what} – {when}</source>
        <translation>Utlovat: {what} – {when}</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Vinns tillbaka just nu</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>Inget är utlovat till kunden.</translation>
    </message>
    <message>
        <source>Into the pipeline</source>
        <translation>Med säljprocessen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go there.</source>
        <translation>
            <numerusform>%Ln lead flyttas dit.</numerusform>
            <numerusform>%Ln leads flyttas dit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stage goes into the one of the same name, else into the one most like it.</source>
        <translation>Varje steg går upp i det med samma namn, annars i det som liknar det mest.</translation>
    </message>
    <message>
        <source>Let “{name}” leave</source>
        <translation>Registrera att ”{name}” har slutat</translation>
    </message>
    <message>
        <source>Let “{name}” come back</source>
        <translation>Registrera att ”{name}” är tillbaka</translation>
    </message>
    <message>
        <source>“{name}” is at “{account}” already.</source>
        <translation>”{name}” är redan på ”{account}”.</translation>
    </message>
    <message>
        <source>Move “{name}” to the account “{account}”</source>
        <translation>Flytta ”{name}” till företaget ”{account}”</translation>
    </message>
    <message>
        <source>“{name}” is one person already.</source>
        <translation>”{name}” är redan en och samma person.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are at different accounts; say that one of them moved.</source>
        <translation>”{name}” och ”{other}” är på olika företag; ange att en av dem har bytt.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Ingen roll</translation>
    </message>
    <message>
        <source>Asks for, before it is left: {roles}</source>
        <translation>Kräver, innan affären går vidare: {roles}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ingen sida har alla de här orden.</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>Bakåt ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>Framåt ({keys})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Hjälpens sidor</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hjälp (F1)</translation>
    </message>
    <message>
        <source>Nothing was erased. Add --yes to do it: it cannot be undone.</source>
        <translation>Inget har raderats. Lägg till --yes för att göra det: det kan inte ångras.</translation>
    </message>
    <message>
        <source>Old pages of the file could not be overwritten yet: {reason} Erase once more when nobody has it open.</source>
        <translation>Gamla sidor i filen kunde inte skrivas över än: {reason} Radera en gång till när ingen har den öppen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>”{path}” kan inte tas bort: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody with the e-mail address “{email}”.</source>
        <translation>Det finns ingen med e-postadressen ”{email}”.</translation>
    </message>
    <message>
        <source>Keep “{name}” after review</source>
        <translation>Behåll ”{name}” efter granskning</translation>
    </message>
    <message>
        <source>Keep {count} leads after review</source>
        <translation>Behåll {count} leads efter granskning</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Radera en person</translation>
    </message>
    <message>
        <source>Nothing of “{path}” can be read any more.</source>
        <translation>Inget av ”{path}” går längre att läsa.</translation>
    </message>
    <message>
        <source>Leave out those who want no advertising</source>
        <translation>Utelämna dem som inte vill ha reklam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln utelämnad som inte vill ha reklam.</numerusform>
            <numerusform>%Ln utelämnade som inte vill ha reklam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln av dem vill inte ha reklam.</numerusform>
            <numerusform>%Ln av dem vill inte ha reklam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these backups, and make a new one</source>
        <translation>Ta bort dessa säkerhetskopior och gör en ny</translation>
    </message>
    <message>
        <source>A backup is one piece: nobody can be taken out of it. If you go back to one, LeadDesk erases the person again. Backups that you copied elsewhere are not known here.</source>
        <translation>En säkerhetskopia är ett helt stycke: ingen kan tas ut ur den. Går du tillbaka till en raderar LeadDesk personen igen. Kopior som du har lagt någon annanstans är inte kända här.</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Försvinner för gott</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Blir kvar, utan namn</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Säkerhetskopior där personen finns kvar</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Radera {name}?</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and notes; in what others wrote, too</source>
        <translation>Namn, adresser, nummer och anteckningar, även i det som står på andra ställen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document link(s)</source>
        <translation>
            <numerusform>%Ln dokumentlänk</numerusform>
            <numerusform>%Ln dokumentlänkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of consent</source>
        <translation>
            <numerusform>%Ln uppgift om samtycke</numerusform>
            <numerusform>%Ln uppgifter om samtycke</numerusform>
        </translation>
    </message>
    <message>
        <source>What the history knows of it: it cannot be undone, nor can what was done before</source>
        <translation>Det som historiken vet om det: det kan inte ångras, och inte heller det som gjordes innan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) with channel, stages, value and days: no figure changes</source>
        <translation>
            <numerusform>%Ln lead med kanal, steg, värde och dagar: inga siffror ändras</numerusform>
            <numerusform>%Ln leads med kanal, steg, värde och dagar: inga siffror ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) with amounts, days and VAT, for the accountant</source>
        <translation>
            <numerusform>%Ln försäljning med belopp, dagar och moms, för bokföringen</numerusform>
            <numerusform>%Ln försäljningar med belopp, dagar och moms, för bokföringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day and kind of %Ln contact(s) with the person</source>
        <translation>
            <numerusform>Dag och slag för %Ln händelse</numerusform>
            <numerusform>Dag och slag för %Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) among those who decide</source>
        <translation>
            <numerusform>%Ln plats i beslutsgruppen</numerusform>
            <numerusform>%Ln platser i beslutsgruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln other(s) with the same e-mail address</source>
        <translation>
            <numerusform>Även %Ln annan med samma e-postadress</numerusform>
            <numerusform>Även %Ln andra med samma e-postadress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Raderar…</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Personen är raderad.</translation>
    </message>
    <message>
        <source>The person is erased, but not yet overwritten in the file: {reason}</source>
        <translation>Personen är raderad men inte överskriven i filen än: {reason}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation>Det som finns sparat om en person</translation>
    </message>
    <message>
        <source>All of it: the fields, what was written down, tasks, sales, parts in decisions, documents, consent, every change since, and the files that it came from. Nothing of anybody else.</source>
        <translation>Allt: fälten, det som antecknats, uppgifter, försäljningar, roller i beslut, dokument, samtycke, varje ändring och filerna som det kom från. Inget om någon annan.</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Skriv ut eller PDF…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Spara som JSON…</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>Det som finns sparat om {name}</translation>
    </message>
    <message numerus="yes">
        <source>Also what %Ln other(s) with the same e-mail address have</source>
        <translation>
            <numerusform>Även det som rör %Ln annan med samma e-postadress</numerusform>
            <numerusform>Även det som rör %Ln andra med samma e-postadress</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Spara som JSON</translation>
    </message>
    <message>
        <source>LeadDesk keeps everything in a file; name one instead of a server.</source>
        <translation>LeadDesk sparar allt i en fil. Ange en fil i stället för en server.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Ta bort exemplet</translation>
    </message>
    <message>
        <source>This shop is made up. A click takes it out of the file; what you added or changed stays.</source>
        <translation>Den här butiken är påhittad. Ett klick tar bort den ur filen; det du har lagt till eller ändrat blir kvar.</translation>
    </message>
    <message>
        <source>&amp;Somebody else…</source>
        <translation>&amp;Någon annan…</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Vem sitter här?</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Sätt dig</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Filen är öppen någon annanstans</translation>
    </message>
    <message>
        <source>You can look at it meanwhile: what is done there is seen here, and nothing is written from here.</source>
        <translation>Du kan titta på den så länge: det som görs där syns här, och inget skrivs härifrån.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Try again to open it</source>
        <translation>Försök öppna den igen</translation>
    </message>
    <message>
        <source>{name} (only to look at)</source>
        <translation>{name} (bara att titta på)</translation>
    </message>
    <message>
        <source>This does not look like a VAT id of {country}.</source>
        <translation>Det ser inte ut som ett momsnummer från {country}.</translation>
    </message>
    <message>
        <source>The value is in {one}, and what is paid every month in {other}; a lead has one currency.</source>
        <translation>Värdet är i {one} och det som betalas varje månad i {other}; en lead har en enda valuta.</translation>
    </message>
    <message>
        <source>“{value}” is no notice; write whole days, up to {most}.</source>
        <translation>”{value}” är ingen uppsägningstid; skriv hela dagar, högst {most}.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>Avtalet slutar innan det börjar.</translation>
    </message>
    <message>
        <source>Line {line}: the document that “{number}” credits, “{original}”, is not there.</source>
        <translation>Rad {line}: dokumentet ”{original}”, som ”{number}” krediterar, finns inte.</translation>
    </message>
    <message>
        <source>Accounts are hidden, since this shop sells to people only. The preferences can change that.</source>
        <translation>Företag är dolda, eftersom butiken bara säljer till privatpersoner. Det kan ändras i inställningarna.</translation>
    </message>
    <message>
        <source>{name} has this file open on the computer {computer} since {since}. You are only looking at it: nothing is written from here.</source>
        <translation>{name} har den här filen öppen på datorn {computer} sedan {since}. Du tittar bara på den: härifrån skrivs inget.</translation>
    </message>
    <message>
        <source>This file is open in another window. You are only looking at it: nothing is written from here.</source>
        <translation>Den här filen är öppen i ett annat fönster. Du tittar bara på den: härifrån skrivs inget.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written to. You are only looking at it: nothing is written from here.</source>
        <translation>Den här filen eller dess mapp är skrivskyddad. Du tittar bara på den: härifrån skrivs inget.</translation>
    </message>
    <message>
        <source>“{path}” was changed elsewhere while it was read. Try again.</source>
        <translation>”{path}” ändrades någon annanstans medan den lästes. Försök igen.</translation>
    </message>
    <message>
        <source>The file is only looked at</source>
        <translation>Filen är bara öppen att titta på</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Föregående sida (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nästa sida (Page Down)</translation>
    </message>
    <message>
        <source>As wide as there is room (W)</source>
        <translation>Anpassa till bredden (W)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Sida {page} av {pages}</translation>
    </message>
    <message>
        <source>{words}; the rest is like these</source>
        <translation>{words}; resten ser likadana ut</translation>
    </message>
    <message>
        <source>Preview: {words}</source>
        <translation>Förhandsgranskning: {words}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsgranskning</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Tryck på Esc en gång till för att kasta det du har skrivit.</translation>
    </message>
</context>
</TS>
