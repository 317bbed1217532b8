<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>--from is after --to; swap the two days.</source>
        <translation>--from viene dopo --to; inverti le due date.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{platform}”, which Qt does not have here.</source>
        <translation>QT_QPA_PLATFORM indica “{platform}”, che Qt qui non ha.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. `leaddesk --help` lists what can be done without a window.</source>
        <translation>Non c’è uno schermo su cui mostrare la finestra: non sono impostati né DISPLAY né WAYLAND_DISPLAY. `leaddesk --help` elenca che cosa si può fare senza finestra.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; WAYLAND_DISPLAY has to name one that does.</source>
        <translation>Lo schermo {display} non risponde; WAYLAND_DISPLAY deve indicarne uno che risponde.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation>“{path}” è una cartella; indica un file al suo interno.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be replaced.</source>
        <translation>“{path}” non è un file che si può sostituire.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write in.</source>
        <translation>La cartella “{folder}” in cui scrivere non esiste.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long.</source>
        <translation>Il nome “{path}” è troppo lungo.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”; nothing was written.</source>
        <translation>Non c’è spazio per “{path}”; non è stato scritto niente.</translation>
    </message>
    <message>
        <source>“{path}” may not be written: it is protected, or open in another program.</source>
        <translation>Non si può scrivere “{path}”: è protetto o aperto in un altro programma.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>Impossibile scrivere “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” mixes orders of day, month and year, as in “{one}” and “{other}”; say with --date-order dmy, mdy or ymd which one holds.</source>
        <translation>Nella colonna “{column}” giorno, mese e anno sono in ordine diverso, come in “{one}” e “{other}”; indica con --date-order dmy, mdy o ymd quale ordine vale.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, y year); say with --date-order {one} or --date-order {other} which one it is.</source>
        <translation>Nella colonna “{column}”, “{value}” si può leggere come {one} e come {other} (d giorno, m mese, y anno); indica con --date-order {one} o --date-order {other} quale dei due vale.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one}, as {other} and as {third} (d day, m month, y year); say with --date-order {one}, --date-order {other} or --date-order {third} which one it is.</source>
        <translation>Nella colonna “{column}”, “{value}” si può leggere come {one}, come {other} e come {third} (d giorno, m mese, y anno); indica con --date-order {one}, --date-order {other} o --date-order {third} quale vale.</translation>
    </message>
    <message>
        <source>There is no such date as “{value}”: that month has {days} days.</source>
        <translation>La data “{value}” non esiste: quel mese ha {days} giorni.</translation>
    </message>
    <message>
        <source>There is no such time as in “{value}”.</source>
        <translation>L’ora in “{value}” non esiste.</translation>
    </message>
    <message>
        <source>“{value}” is a number among dates; write it as a date.</source>
        <translation>“{value}” è un numero in mezzo a date; scrivilo come data.</translation>
    </message>
    <message>
        <source>“{value}” is not a date in the order {order} (d day, m month, y year).</source>
        <translation>“{value}” non è una data nell’ordine {order} (d giorno, m mese, y anno).</translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation>“{value}” non è un mese.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>“{value}” non è una data.</translation>
    </message>
    <message>
        <source>{file} is a picture. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} è un’immagine. Salva la tabella come CSV (UTF-8) e importa quella.</translation>
    </message>
    <message>
        <source>{file} is a PDF document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} è un documento PDF. Salva la tabella come CSV (UTF-8) e importa quella.</translation>
    </message>
    <message>
        <source>{file} is a text document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} è un documento di testo. Salva la tabella come CSV (UTF-8) e importa quella.</translation>
    </message>
    <message>
        <source>{file} is a Numbers document. Export it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} è un documento Numbers. Esportalo come XLSX o CSV (UTF-8) e importa quel file.</translation>
    </message>
    <message>
        <source>{file} is a database. Export the table from it as CSV (UTF-8) and import that.</source>
        <translation>{file} è un database. Esporta la tabella come CSV (UTF-8) e importa quella.</translation>
    </message>
    <message>
        <source>{file} is a compressed archive. Unpack it and import the file in it.</source>
        <translation>{file} è un archivio compresso. Estrai il file che contiene e importa quello.</translation>
    </message>
    <message>
        <source>{file} is a web page that is only called a workbook. Open it in a spreadsheet program, save it as XLSX or CSV (UTF-8), and import that.</source>
        <translation>{file} è una pagina web che di cartella di lavoro ha solo il nome. Aprila in un foglio di calcolo, salvala come XLSX o CSV (UTF-8) e importa quel file.</translation>
    </message>
    <message>
        <source>{file} is a program, not a CSV file.</source>
        <translation>{file} è un programma, non un file CSV.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} è una pagina web o un file XML. Salva la tabella come CSV (UTF-8) e importa quella.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} non è un file di testo. Salva la tabella come CSV (UTF-8) e importa quella.</translation>
    </message>
    <message>
        <source>“{text}” cannot part the columns of a file; name one character.</source>
        <translation>“{text}” non può separare le colonne di un file; indica un solo carattere.</translation>
    </message>
    <message>
        <source>{file} has {count} lines, so its header is not in line {line}.</source>
        <translation>{file} ha {count} righe: l’intestazione non può essere alla riga {line}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} è vuoto.</translation>
    </message>
    <message>
        <source>{file} begins with empty lines only; name the line of its header.</source>
        <translation>{file} comincia con sole righe vuote; indica la riga dell’intestazione.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is empty and names no columns.</source>
        <translation>La riga {line} di {file} è vuota e non contiene nomi di colonne.</translation>
    </message>
    <message>
        <source>The file holds more tables; only the first is read. The others have their headers in lines {lines}.</source>
        <translation>Il file contiene più tabelle; si legge solo la prima. Righe con le altre intestazioni: {lines}.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; LeadDesk reads {most} at most.</source>
        <translation>{file} ha {count} colonne; LeadDesk ne legge al massimo {most}.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out.</source>
        <translation>{file}: alla riga {line} si apre una virgoletta che non viene mai chiusa. Chiudila o toglila.</translation>
    </message>
    <message>
        <source>The first line has the number 1.</source>
        <translation>La prima riga ha il numero 1.</translation>
    </message>
    <message>
        <source>{file} has no sheets to choose from; leave the sheet out.</source>
        <translation>{file} non ha fogli tra cui scegliere; togli il foglio.</translation>
    </message>
    <message>
        <source>Line {line} was taken for the names of the columns, but “{value}” is there, as in a row. If no line names the columns, write one above: that first row is left out now.</source>
        <translation>La riga {line} è stata presa per i nomi delle colonne, ma contiene “{value}” come una riga di dati. Se nessuna riga dà i nomi alle colonne, scrivine una sopra: ora quella prima riga resta fuori.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation>{file} è un dispositivo, non un file.</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8 and was read as Windows-1252. If letters look wrong, choose another encoding (--encoding).</source>
        <translation>{file} non è in UTF-8 ed è stato letto come Windows-1252. Se i caratteri sembrano sbagliati, scegli un’altra codifica (--encoding).</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8: line {line} holds bytes that mean nothing in it. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp1252.</source>
        <translation>{file} non è in UTF-8: la riga {line} contiene byte senza significato in questa codifica. Salvalo come CSV (UTF-8) o indica la codifica, per esempio --encoding cp1252.</translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}: line {line} holds bytes that mean nothing in it.</source>
        <translation>{file} non è nella codifica {encoding}: la riga {line} contiene byte senza significato in questa codifica.</translation>
    </message>
    <message>
        <source>{file} is neither in UTF-8 nor in Windows-1252: line {line} holds bytes that mean nothing in them. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp437.</source>
        <translation>{file} non è né in UTF-8 né in Windows-1252: la riga {line} contiene byte senza significato in queste codifiche. Salvalo come CSV (UTF-8) o indica la codifica, per esempio --encoding cp437.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an encoding; use a name such as utf-8, cp1252 or utf-16.</source>
        <translation>“{name}” non è il nome di una codifica; usa un nome come utf-8, cp1252 o utf-16.</translation>
    </message>
    <message>
        <source>The column “{column}” was given to two fields; choose one of them.</source>
        <translation>La colonna “{column}” è assegnata a due campi; scegline uno.</translation>
    </message>
    <message>
        <source>“{field}” is not a field of {kind}; choose one of {fields}.</source>
        <translation>“{field}” non è un campo di {kind}; scegline uno tra {fields}.</translation>
    </message>
    <message>
        <source>The field {field} was given to two columns, “{one}” and “{other}”; choose one of them.</source>
        <translation>Il campo {field} è assegnato a due colonne, “{one}” e “{other}”; scegline una.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has {columns}.</source>
        <translation>Nel file non c’è la colonna “{column}”; ci sono {columns}.</translation>
    </message>
    <message>
        <source>The column “{column}” has a decimal comma in “{comma}” and a decimal point in “{point}”; say with --decimal comma or --decimal point which one it is.</source>
        <translation>La colonna “{column}” ha la virgola decimale in “{comma}” e il punto decimale in “{point}”; indica con --decimal comma o --decimal point quale vale.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read in two ways; say with --decimal comma or --decimal point which one it is.</source>
        <translation>Nella colonna “{column}”, “{value}” si può leggere in due modi; indica con --decimal comma o --decimal point quale vale.</translation>
    </message>
    <message>
        <source>The number “{value}” is too large.</source>
        <translation>Il numero “{value}” è troppo grande.</translation>
    </message>
    <message>
        <source>“{value}” was rounded by a spreadsheet program: its last digits are lost.</source>
        <translation>“{value}” è stato arrotondato da un foglio di calcolo: le ultime cifre sono perse.</translation>
    </message>
    <message>
        <source>There is a letter {letter} among the digits of “{value}”.</source>
        <translation>C’è una lettera {letter} tra le cifre di “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal comma.</source>
        <translation>“{value}” non è un numero con la virgola decimale.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal point.</source>
        <translation>“{value}” non è un numero con il punto decimale.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be read: {reason}</source>
        <translation>Impossibile leggere il modello di importazione “{name}”: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not a preset; choose one of {names}.</source>
        <translation>“{name}” non è un modello di importazione; scegline uno tra {names}.</translation>
    </message>
    <message>
        <source>The preset “{name}” needs a kind; write one of {kinds}.</source>
        <translation>Al modello di importazione “{name}” manca il tipo; scrivine uno tra {kinds}.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}; a quotation mark or a delimiter is out of place.</source>
        <translation>La riga ha {found} celle, l’intestazione {expected}; c’è una virgoletta o un separatore fuori posto.</translation>
    </message>
    <message>
        <source>Lines of totals, which are no rows and were left out: {count}.</source>
        <translation>Righe di totali, che non sono dati e sono state ignorate: {count}.</translation>
    </message>
    <message>
        <source>Pictures on address cards, which were left out: {count}.</source>
        <translation>Foto nei biglietti da visita, ignorate: {count}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il file {file} non esiste.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} è una cartella, non un file.</translation>
    </message>
    <message>
        <source>You have no permission to read {file}.</source>
        <translation>Non hai il permesso di leggere {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Impossibile leggere {file}: {reason}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours.</source>
        <translation>“{value}” non è un numero di ore.</translation>
    </message>
    <message>
        <source>“{value}” is not a probability from 0 to 100 %.</source>
        <translation>“{value}” non è una probabilità da 0 a 100%.</translation>
    </message>
    <message>
        <source>“{sheet}” is larger than a sheet of Excel can be ({rows} rows); export it as CSV.</source>
        <translation>“{sheet}” è più grande di quanto può esserlo un foglio di Excel ({rows} righe); esportalo come CSV.</translation>
    </message>
    <message>
        <source>An activity belongs to a lead or an account.</source>
        <translation>Un’interazione riguarda un lead o un’azienda.</translation>
    </message>
    <message>
        <source>A consent belongs to one lead or one stakeholder.</source>
        <translation>Un consenso riguarda un solo lead o un solo referente.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone; use a name such as Europe/Rome.</source>
        <translation>“{name}” non è un fuso orario; usa un nome come Europe/Rome.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 2026-01-31.</source>
        <translation>“{text}” non è una data; scrivila come 2026-01-31.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrotto. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly better than all other leads together: {others}%.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. Nettamente meglio di tutti gli altri lead insieme: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly worse than all other leads together: {others}%.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. Nettamente peggio di tutti gli altri lead insieme: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. About as good as all other leads together: {others}%.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. Più o meno come tutti gli altri lead insieme: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, but anything between {low}% and {high}% is likely. Too few to compare with all other leads together: {others}%.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), ma tutto tra {low}% e {high}% è possibile. Troppo pochi per un confronto con tutti gli altri lead insieme: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is better than all other leads together ({others}%), but the channel has cost more than it has earned so far.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. È meglio di tutti gli altri lead insieme ({others}%), ma finora il canale è costato più di quanto ha reso.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but for each unit spent it has earned more than they have so far.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. È peggio di tutti gli altri lead insieme ({others}%), ma finora ha reso più di loro per ogni unità spesa.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%; all other leads together: {others}%. A customer from here costs more than one brings.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%; tutti gli altri lead insieme: {others}%. Un cliente di qui costa più di quanto porta.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably better than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. Probabilmente meglio di tutti gli altri lead insieme ({others}%), ma tra più canali uno appare spesso così per caso.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably worse than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. Probabilmente peggio di tutti gli altri lead insieme ({others}%), ma tra più canali uno appare spesso così per caso.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but most of its leads are still open.</source>
        <translation>Clienti: {won} lead su {leads} ({rate}%), probabilmente tra {low}% e {high}%. È peggio di tutti gli altri lead insieme ({others}%), ma la maggior parte dei suoi lead è ancora aperta.</translation>
    </message>
    <message>
        <source>It has brought no leads yet.</source>
        <translation>Non ha ancora portato nessun lead.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers. There are no other leads to compare with.</source>
        <translation>Clienti: {won} lead su {leads}. Non ci sono altri lead con cui fare un confronto.</translation>
    </message>
    <message>
        <source>The stage “{stage}” is not in use any more; choose another.</source>
        <translation>La fase “{stage}” non è più in uso; scegline un’altra.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address, a phone number or an id.</source>
        <translation>Un lead ha bisogno di un nome, un’azienda, un indirizzo email, un numero di telefono o un ID.</translation>
    </message>
    <message>
        <source>“{name}” needs pipeline, stage and status together, or none of them.</source>
        <translation>Per “{name}” servono processo di vendita, fase e stato insieme, oppure nessuno dei tre.</translation>
    </message>
    <message>
        <source>“{name}” is open: it has no closing day.</source>
        <translation>“{name}” è ancora in corso: non ha una data di chiusura.</translation>
    </message>
    <message>
        <source>The value of “{name}” needs a currency.</source>
        <translation>Al valore di “{name}” manca la valuta.</translation>
    </message>
    <message>
        <source>The contract of “{name}” cannot end before it starts.</source>
        <translation>Il contratto di “{name}” non può finire prima di iniziare.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be kept exactly.</source>
        <translation>L’importo {amount} è troppo grande per essere salvato con esattezza.</translation>
    </message>
    <message>
        <source>There is no sorting by “{key}”; use one of {fields}.</source>
        <translation>Non si può ordinare per “{key}”; usa uno di questi campi: {fields}.</translation>
    </message>
    <message>
        <source>“{key}:” needs a value right after the colon.</source>
        <translation>Dopo “{key}:” serve subito un valore, senza spazio.</translation>
    </message>
    <message>
        <source>“{key}” is a text; use &gt; and &lt; with days, amounts and numbers, or put the value in quotes.</source>
        <translation>“{key}” è un testo; usa &gt; e &lt; con date, importi e numeri, oppure metti il valore tra virgolette.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; did you mean “{nearest}”?</source>
        <translation>Il campo “{key}” non esiste; intendevi “{nearest}”?</translation>
    </message>
    <message>
        <source>There is no field “{key}”; put the text in quotes to search for it.</source>
        <translation>Il campo “{key}” non esiste; per cercare il testo mettilo tra virgolette.</translation>
    </message>
    <message>
        <source>“{key}:{flag}” is not known; use one of {flags}.</source>
        <translation>“{key}:{flag}” non esiste; usare uno di questi: {flags}.</translation>
    </message>
    <message>
        <source>“{key}” is asked by yes or no, not by “{value}”.</source>
        <translation>“{key}” si cerca con yes o no, non con “{value}”.</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts; write the smaller value first.</source>
        <translation>“{text}” finisce prima di cominciare; scrivi prima il valore più piccolo.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write it without separator, or with one decimal more or less.</source>
        <translation>“{text}” si può leggere in due modi; scrivilo senza separatore o con un decimale in più o in meno.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be compared; write it as 1250 or 12.50.</source>
        <translation>“{text}” non è un numero che si può confrontare; scrivilo come 1250 o 12,50.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} do not add up to gross {gross} (in the smallest unit of the currency).</source>
        <translation>L’imponibile {net} e l’IVA {vat} non danno il totale {gross} (nell’unità più piccola della valuta).</translation>
    </message>
    <message>
        <source>The stage “{name}” is won or lost: its probability is 100 or 0.</source>
        <translation>La fase “{name}” è vinta o persa: la sua probabilità è 100 o 0.</translation>
    </message>
    <message>
        <source>A tag is one or more words without a semicolon.</source>
        <translation>Un’etichetta è fatta di una o più parole, senza punto e virgola.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bacheca</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>A part of LeadDesk is missing: {name}. Install LeadDesk again.</source>
        <translation>Manca una parte di LeadDesk: {name}. Installa di nuovo LeadDesk.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Impossibile creare la cartella {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Add the account “{name}”</source>
        <translation>Aggiungi l’azienda “{name}”</translation>
    </message>
    <message>
        <source>Edit the account “{name}”</source>
        <translation>Modifica l’azienda “{name}”</translation>
    </message>
    <message>
        <source>Delete the account “{name}”</source>
        <translation>Elimina l’azienda “{name}”</translation>
    </message>
    <message>
        <source>Add “{name}” to “{account}”</source>
        <translation>Aggiungi “{name}” a “{account}”</translation>
    </message>
    <message>
        <source>Add {count} people to “{account}”</source>
        <translation>Aggiungi {count} persone a “{account}”</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Modifica “{name}”</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Togli “{name}”</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Un’azienda deve avere un nome.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself or to an account below it.</source>
        <translation>“{name}” non può dipendere da sé stessa o da un’azienda che sta sotto di lei.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation>Un referente deve avere un nome.</translation>
    </message>
    <message>
        <source>“{name}” can only report to somebody at the same account.</source>
        <translation>“{name}” può rispondere solo a qualcuno della stessa azienda.</translation>
    </message>
    <message>
        <source>“{name}” cannot report to somebody who reports to “{name}”.</source>
        <translation>“{name}” non può rispondere a chi risponde a “{name}”.</translation>
    </message>
    <message>
        <source>Log an activity for “{name}”</source>
        <translation>Registra un’interazione con “{name}”</translation>
    </message>
    <message>
        <source>Edit an activity of “{name}”</source>
        <translation>Modifica un’interazione con “{name}”</translation>
    </message>
    <message>
        <source>Delete an activity of “{name}”</source>
        <translation>Elimina un’interazione con “{name}”</translation>
    </message>
    <message>
        <source>This has not happened yet; plan a task for it.</source>
        <translation>Non è ancora successo: mettilo tra le cose da fare.</translation>
    </message>
    <message>
        <source>Move {count} leads to “{stage}”</source>
        <translation>Sposta {count} lead in “{stage}”</translation>
    </message>
    <message>
        <source>Open {count} leads again</source>
        <translation>Riapri {count} lead</translation>
    </message>
    <message>
        <source>Delete {count} leads</source>
        <translation>Elimina {count} lead</translation>
    </message>
    <message>
        <source>Tag {count} leads with “{tag}”</source>
        <translation>Aggiungi l’etichetta “{tag}” a {count} lead</translation>
    </message>
    <message>
        <source>Assign {count} leads to “{owner}”</source>
        <translation>Assegna {count} lead a “{owner}”</translation>
    </message>
    <message>
        <source>Assign {count} leads to nobody</source>
        <translation>Togli il responsabile a {count} lead</translation>
    </message>
    <message>
        <source>Edit {count} leads</source>
        <translation>Modifica {count} lead</translation>
    </message>
    <message>
        <source>Set “{field}” of {count} leads</source>
        <translation>Imposta “{field}” di {count} lead</translation>
    </message>
    <message>
        <source>“{field}” cannot be the same for many leads.</source>
        <translation>“{field}” non può essere uguale per più lead.</translation>
    </message>
    <message>
        <source>Add the channel “{name}”</source>
        <translation>Aggiungi il canale “{name}”</translation>
    </message>
    <message>
        <source>Edit the channel “{name}”</source>
        <translation>Modifica il canale “{name}”</translation>
    </message>
    <message>
        <source>Add the campaign “{name}”</source>
        <translation>Aggiungi la campagna “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has costs or visits in another channel; make a new campaign.</source>
        <translation>“{name}” ha costi o visite in un altro canale; crea una nuova campagna.</translation>
    </message>
    <message>
        <source>Edit the campaign “{name}”</source>
        <translation>Modifica la campagna “{name}”</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Un canale deve avere un nome.</translation>
    </message>
    <message>
        <source>There is a channel “{name}” already.</source>
        <translation>Il canale “{name}” esiste già.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Una campagna deve avere un nome.</translation>
    </message>
    <message>
        <source>There is a campaign “{name}” in this channel already.</source>
        <translation>In questo canale la campagna “{name}” esiste già.</translation>
    </message>
    <message>
        <source>The campaign “{name}” cannot end before it starts.</source>
        <translation>La campagna “{name}” non può finire prima di cominciare.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Un budget non può essere negativo.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has some of pipeline, stage and status, but not all of them.</source>
        <translation>Il lead {lead}, “{name}”, ha solo una parte di processo di vendita, fase e stato.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is {status}, which does not fit its stage “{stage}” ({kind}) or its pipeline.</source>
        <translation>Il lead {lead}, “{name}”, è {status}: non va d’accordo con la fase “{stage}” ({kind}) o con il processo di vendita.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is in the stage “{stage}”, but that is not the one it entered last.</source>
        <translation>Il lead {lead}, “{name}”, è nella fase “{stage}”, ma non è l’ultima in cui è entrato.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has no place in the column “{stage}”.</source>
        <translation>Il lead {lead}, “{name}”, non ha un posto nella colonna “{stage}”.</translation>
    </message>
    <message>
        <source>A line of the sale {sale} does not add up: net {net_minor} and VAT {vat_minor} are not {gross_minor}.</source>
        <translation>Una riga della vendita {sale} non torna: imponibile {net_minor} e IVA {vat_minor} non danno {gross_minor}.</translation>
    </message>
    <message>
        <source>The history knows nothing of the import run {run}, so it cannot be undone.</source>
        <translation>L’importazione {run} non risulta nella cronologia, quindi non si può annullare.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is not there, though the history does not say that it was removed.</source>
        <translation>La riga {row} di {table} non c’è, anche se la cronologia non dice che sia stata rimossa.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is there, though the history says that it was removed.</source>
        <translation>La riga {row} di {table} c’è, anche se la cronologia dice che è stata rimossa.</translation>
    </message>
    <message>
        <source>Row {row} of {table} holds something else in “{column}” than the history says.</source>
        <translation>La riga {row} di {table} contiene in “{column}” qualcosa di diverso da quello che dice la cronologia.</translation>
    </message>
    <message>
        <source>The figures kept for {month} do not agree with its leads. Change the value of one of them: they are then counted anew.</source>
        <translation>Le cifre conservate per {month} non corrispondono ai lead di quel mese. Cambia il valore di uno di essi: verranno ricontate.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Il file è danneggiato: {detail}</translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}. Restore a backup.</source>
        <translation>Manca una parte del file: {name}. Ripristina una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{rows} rows of {table} hold something that cannot be read. Restore a backup.</source>
        <translation>{rows} righe di {table} contengono qualcosa che non si può leggere. Ripristina una copia di sicurezza.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a row of {target} that is not there.</source>
        <translation>La riga {row} di {table} rimanda a una riga di {target} che non c’è.</translation>
    </message>
    <message>
        <source>The search index does not agree with the leads; some may not be found.</source>
        <translation>L’indice di ricerca non corrisponde ai lead; alcuni potrebbero non essere trovati.</translation>
    </message>
    <message>
        <source>Row {row} of {table}, “{name}”, is not found and sorted by what it holds now.</source>
        <translation>La riga {row} di {table}, “{name}”, non si trova e non si ordina secondo ciò che contiene ora.</translation>
    </message>
    <message>
        <source>There are more than these {count} of this sort.</source>
        <translation>Di questo tipo ce ne sono altri oltre a questi {count}.</translation>
    </message>
    <message>
        <source>“{person}” is not at the account of “{name}”.</source>
        <translation>“{person}” non fa parte dell’azienda di “{name}”.</translation>
    </message>
    <message>
        <source>Seat “{person}” on the committee of “{name}”</source>
        <translation>Metti “{person}” tra chi decide per “{name}”</translation>
    </message>
    <message>
        <source>“{person}” is not on the committee of “{name}”.</source>
        <translation>“{person}” non è tra chi decide per “{name}”.</translation>
    </message>
    <message>
        <source>Take “{person}” off the committee of “{name}”</source>
        <translation>Togli “{person}” da chi decide per “{name}”</translation>
    </message>
    <message>
        <source>A consent needs a purpose.</source>
        <translation>Un consenso deve avere uno scopo.</translation>
    </message>
    <message>
        <source>Record the consent of “{name}”</source>
        <translation>Registra il consenso di “{name}”</translation>
    </message>
    <message>
        <source>Costs and visits cannot be negative.</source>
        <translation>Costi e visite non possono essere negativi.</translation>
    </message>
    <message>
        <source>Record the costs of {month}</source>
        <translation>Registra i costi di {month}</translation>
    </message>
    <message>
        <source>Record the costs of {day}</source>
        <translation>Registra i costi del {day}</translation>
    </message>
    <message>
        <source>Give an amount of money, the worth of goods, or the time that was spent.</source>
        <translation>Indica una somma di denaro, il valore della merce o il tempo impiegato.</translation>
    </message>
    <message>
        <source>Costs cannot be negative.</source>
        <translation>I costi non possono essere negativi.</translation>
    </message>
    <message>
        <source>Record costs of “{channel}”</source>
        <translation>Registra costi di “{channel}”</translation>
    </message>
    <message>
        <source>Delete costs of “{channel}”</source>
        <translation>Elimina costi di “{channel}”</translation>
    </message>
    <message>
        <source>Record visits from “{channel}”</source>
        <translation>Registra visite da “{channel}”</translation>
    </message>
    <message>
        <source>Delete visits from “{channel}”</source>
        <translation>Elimina visite da “{channel}”</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not one of “{channel}”.</source>
        <translation>La campagna “{campaign}” non fa parte di “{channel}”.</translation>
    </message>
    <message>
        <source>No decision maker before {following}</source>
        <translation>Nessuno che decide prima di {following}</translation>
    </message>
    <message>
        <source>No economic buyer before {following}</source>
        <translation>Nessuno che decide la spesa prima di {following}</translation>
    </message>
    <message>
        <source>No champion before {following}</source>
        <translation>Nessun sostenitore prima di {following}</translation>
    </message>
    <message>
        <source>No evaluator before {following}</source>
        <translation>Nessun valutatore prima di {following}</translation>
    </message>
    <message>
        <source>No adviser before {following}</source>
        <translation>Nessun consigliere prima di {following}</translation>
    </message>
    <message>
        <source>No end user before {following}</source>
        <translation>Nessun utilizzatore prima di {following}</translation>
    </message>
    <message>
        <source>No gatekeeper before {following}</source>
        <translation>Nessun filtro noto prima di {following}</translation>
    </message>
    <message>
        <source>No blocker known before {following}</source>
        <translation>Nessun oppositore noto prima di {following}</translation>
    </message>
    <message>
        <source>No legal contact before {following}</source>
        <translation>Nessun referente legale prima di {following}</translation>
    </message>
    <message>
        <source>Without them, nothing can be said about this lead.</source>
        <translation>Senza sapere chi decide, di questo lead non si può dire niente.</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet</source>
        <translation>Non si sa ancora chi decide</translation>
    </message>
    <message>
        <source>If {name} leaves, nobody speaks for you.</source>
        <translation>Se {name} se ne va, nessuno parla più per te.</translation>
    </message>
    <message>
        <source>One contact only</source>
        <translation>Un solo contatto</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} non c’è più</translation>
    </message>
    <message>
        <source>Nobody has taken the role over: {role}.</source>
        <translation>Nessuno ha preso il suo ruolo: {role}.</translation>
    </message>
    <message>
        <source>Nobody who releases the money is on the committee.</source>
        <translation>Tra chi decide manca chi paga.</translation>
    </message>
    <message>
        <source>No economic buyer</source>
        <translation>Manca chi paga</translation>
    </message>
    <message>
        <source>A stage before {stage} asked for one.</source>
        <translation>Lo chiedeva già una fase prima di {stage}.</translation>
    </message>
    <message>
        <source>{stage} asks for one before it is left.</source>
        <translation>La fase {stage} lo chiede prima di proseguire.</translation>
    </message>
    <message>
        <source>{name}, last spoken to {days} days ago.</source>
        <translation>{name}, ultimo contatto {days} giorni fa.</translation>
    </message>
    <message>
        <source>The champion is silent</source>
        <translation>Il sostenitore tace</translation>
    </message>
    <message>
        <source>{name} is against it, influence {influence}.</source>
        <translation>{name} è contro, influenza {influence}.</translation>
    </message>
    <message>
        <source>{name}, influence {influence}.</source>
        <translation>{name}, influenza {influence}.</translation>
    </message>
    <message>
        <source>A strong blocker, and no meeting planned</source>
        <translation>Un forte oppositore e nessun incontro previsto</translation>
    </message>
    <message>
        <source>Not spoken to for 30 days</source>
        <translation>Non sentiti da più di 30 giorni</translation>
    </message>
    <message>
        <source>Nothing is planned with {names}.</source>
        <translation>Nulla in programma con {names}.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; write a code such as EUR.</source>
        <translation>“{value}” non è una valuta; scrivi un codice come EUR.</translation>
    </message>
    <message>
        <source>Add the field “{name}”</source>
        <translation>Aggiungi il campo “{name}”</translation>
    </message>
    <message>
        <source>“{choice}” is still in use in the field “{name}”.</source>
        <translation>“{choice}” è ancora in uso nel campo “{name}”.</translation>
    </message>
    <message>
        <source>Edit the field “{name}”</source>
        <translation>Modifica il campo “{name}”</translation>
    </message>
    <message>
        <source>Move the field “{name}”</source>
        <translation>Sposta il campo “{name}”</translation>
    </message>
    <message>
        <source>Delete the field “{name}”</source>
        <translation>Elimina il campo “{name}”</translation>
    </message>
    <message>
        <source>Set “{field}” of “{name}”</source>
        <translation>Imposta “{field}” di “{name}”</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Un campo deve avere un nome.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Il campo “{name}” esiste già.</translation>
    </message>
    <message>
        <source>The field “{name}” needs choices, each with a name of its own.</source>
        <translation>Il campo “{name}” deve avere delle scelte, ognuna con un nome diverso.</translation>
    </message>
    <message>
        <source>Only a choice field has choices; “{name}” is none.</source>
        <translation>Solo un campo a scelta ha delle scelte; “{name}” non lo è.</translation>
    </message>
    <message>
        <source>“{field}” is a number such as -1234.50, not “{text}”.</source>
        <translation>“{field}” è un numero come -1234.50, non “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” has more decimal places than {currency} has.</source>
        <translation>“{text}” ha più decimali di quanti ne ha {currency}.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices of “{field}”: {choices}.</source>
        <translation>“{text}” non è tra le scelte di “{field}”: {choices}.</translation>
    </message>
    <message>
        <source>“{field}” is 1 for yes or 0 for no, not “{text}”.</source>
        <translation>“{field}” è 1 per sì o 0 per no, non “{text}”.</translation>
    </message>
    <message>
        <source>“{field}” is a web address such as https://example.com, not “{text}”.</source>
        <translation>“{field}” è un indirizzo web come https://example.com, non “{text}”.</translation>
    </message>
    <message>
        <source>A sample shop has at least one lead, not {leads}.</source>
        <translation>Un negozio di prova ha almeno un lead, non {leads}.</translation>
    </message>
    <message>
        <source>This file has leads already; make a new one for the sample shop.</source>
        <translation>Questo file contiene già dei lead; creane uno nuovo per il negozio di prova.</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Negozio di prova</translation>
    </message>
    <message>
        <source>The sample shop needs the channels, pipelines and stages that every new file has; make a new file for it.</source>
        <translation>Al negozio di prova servono i canali, i processi di vendita e le fasi che ogni nuovo file ha; crea un nuovo file.</translation>
    </message>
    <message>
        <source>There is no import run {run}; `leaddesk history` lists them.</source>
        <translation>L’importazione {run} non esiste; `leaddesk history` le elenca.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed by editing.</source>
        <translation>“{field}” non si può cambiare con una modifica.</translation>
    </message>
    <message>
        <source>Of {selected} rows, {written} could be written; “{path}” was left as it was.</source>
        <translation>Di {selected} righe se ne potevano scrivere {written}; “{path}” è rimasto com’era.</translation>
    </message>
    <message>
        <source>“{name}” is not a profile; choose one of {names}.</source>
        <translation>“{name}” non è un profilo; scegline uno tra {names}.</translation>
    </message>
    <message>
        <source>“{path}” belongs to the file that is open; choose another name.</source>
        <translation>“{path}” fa parte del file aperto; scegli un altro nome.</translation>
    </message>
    <message>
        <source>Only leads and stakeholders can be written as address cards.</source>
        <translation>Solo lead e referenti si possono scrivere come biglietti da visita.</translation>
    </message>
    <message>
        <source>The exact profile is for CSV files; choose a language for a workbook.</source>
        <translation>Il profilo esatto è per i file CSV; per una cartella di lavoro scegli una lingua.</translation>
    </message>
    <message>
        <source>The period ends before it begins; swap the two days.</source>
        <translation>Il periodo finisce prima di cominciare; inverti le due date.</translation>
    </message>
    <message>
        <source>Only sales, as CSV or workbook and in a language, can leave origins out or be those changed since.</source>
        <translation>Escludere origini o limitarsi a quanto è cambiato nel frattempo si può solo per le vendite, in CSV o cartella di lavoro e in una lingua.</translation>
    </message>
    <message>
        <source>What changed since a month was closed is told whole; leave period and search out.</source>
        <translation>Quello che è cambiato dopo la chiusura di un mese si scrive per intero; togli periodo e ricerca.</translation>
    </message>
    <message>
        <source>Only leads and sales have a day to be chosen by; leave the period out.</source>
        <translation>Solo lead e vendite hanno una data con cui scegliere; togli il periodo.</translation>
    </message>
    <message>
        <source>The whole file is written as JSON only; for other formats, export one list at a time.</source>
        <translation>Il file intero si scrive solo come JSON; per gli altri formati esporta un elenco alla volta.</translation>
    </message>
    <message>
        <source>The whole file is written with all that it holds; leave period and search out.</source>
        <translation>Il file intero si scrive con tutto quello che contiene; togli periodo e ricerca.</translation>
    </message>
    <message>
        <source>“{name}” is on the board already.</source>
        <translation>“{name}” è già in bacheca.</translation>
    </message>
    <message>
        <source>Put “{name}” on the board</source>
        <translation>Metti “{name}” in bacheca</translation>
    </message>
    <message>
        <source>Move “{name}” to “{stage}”</source>
        <translation>Sposta “{name}” in “{stage}”</translation>
    </message>
    <message>
        <source>Win “{name}”</source>
        <translation>Segna “{name}” come vinto</translation>
    </message>
    <message>
        <source>Lose “{name}”</source>
        <translation>Segna “{name}” come perso</translation>
    </message>
    <message>
        <source>“{name}” is not closed.</source>
        <translation>“{name}” non è chiuso.</translation>
    </message>
    <message>
        <source>Open “{name}” again</source>
        <translation>Riapri “{name}”</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” is archived; bring it back first.</source>
        <translation>Il processo di vendita “{pipeline}” è archiviato; prima ripristinalo.</translation>
    </message>
    <message>
        <source>There is no pipeline for such a lead; make one first.</source>
        <translation>Non c’è un processo di vendita per un lead così; prima creane uno.</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has no stage of the kind “{kind}”; add one first.</source>
        <translation>Il processo di vendita “{pipeline}” non ha una fase di tipo “{kind}”; prima aggiungine una.</translation>
    </message>
    <message>
        <source>“{name}” is a contact; put it on the board first.</source>
        <translation>“{name}” è un contatto; prima mettilo in bacheca.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} already.</source>
        <translation>“{name}” è già {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stage “{stage}”.</source>
        <translation>“{name}” non è nella fase “{stage}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be above itself; the parent was left out.</source>
        <translation>“{name}” non può essere sopra di sé; la capogruppo è stata ignorata.</translation>
    </message>
    <message>
        <source>The row has no name to know an account by.</source>
        <translation>La riga non ha un nome con cui riconoscere un’azienda.</translation>
    </message>
    <message>
        <source>“{name}” stands in the file more than once; the first row counts.</source>
        <translation>“{name}” compare più volte nel file; vale la prima riga.</translation>
    </message>
    <message>
        <source>“{value}” does not say which currency it is in; add a column “currency” with codes such as USD.</source>
        <translation>“{value}” non dice in quale valuta è; aggiungi una colonna “currency” con codici come USD.</translation>
    </message>
    <message>
        <source>“{value}” and the currency of its row, {currency}, contradict each other; correct one of them.</source>
        <translation>“{value}” e la valuta della riga, {currency}, si contraddicono; correggi una delle due.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}” non è un numero intero.</translation>
    </message>
    <message>
        <source>“{value}” is not a consent as LeadDesk writes it.</source>
        <translation>“{value}” non è un consenso come lo scrive LeadDesk.</translation>
    </message>
    <message>
        <source>Line {line}: there is no @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Riga {line}: nell’indirizzo email “{value}” manca la @; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: there is more than one @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Riga {line}: nell’indirizzo email “{value}” c’è più di una @; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: there is a comma in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Riga {line}: nell’indirizzo email “{value}” c’è una virgola; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: there is a space in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Riga {line}: nell’indirizzo email “{value}” c’è uno spazio; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” ends with a point; it is kept as it is.</source>
        <translation>Riga {line}: l’indirizzo email “{value}” finisce con un punto; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” has no ending such as .com after the @; it is kept as it is.</source>
        <translation>Riga {line}: nell’indirizzo email “{value}” dopo la @ manca la parte finale, come .it o .com; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Riga {line}: l’indirizzo email “{value}” non è comprensibile; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: a spreadsheet program has rounded the phone number “{value}”, and its last digits are lost; it is kept as it is.</source>
        <translation>Riga {line}: un foglio di calcolo ha arrotondato il numero di telefono “{value}” e le ultime cifre sono perse; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a phone number of {country}; it is kept as it was typed. Numbers of other countries begin with + and the country’s code.</source>
        <translation>Riga {line}: “{value}” non è un numero di telefono valido per {country}; resta com’è stato scritto. I numeri di altri paesi cominciano con + e il prefisso del paese.</translation>
    </message>
    <message>
        <source>Line {line}: the phone number “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Riga {line}: il numero di telefono “{value}” non è comprensibile; resta com’è.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” says neither yes nor no to being contacted; it is kept, but no consent is noted.</source>
        <translation>Riga {line}: “{value}” non dice né sì né no a essere contattati; resta com’è, ma non si registra nessun consenso.</translation>
    </message>
    <message>
        <source>{month} is there as a whole month and now by day as well; both count. Take one of them out.</source>
        <translation>{month} c’è come mese intero e ora anche per singoli giorni; contano entrambi. Togli uno dei due.</translation>
    </message>
    <message>
        <source>{month} is there by day and now as a whole month as well; both count. Take one of them out.</source>
        <translation>{month} c’è per singoli giorni e ora anche come mese intero; contano entrambi. Togli uno dei due.</translation>
    </message>
    <message>
        <source>The row names no channel.</source>
        <translation>La riga non indica un canale.</translation>
    </message>
    <message>
        <source>The row names no day and no month.</source>
        <translation>La riga non indica né un giorno né un mese.</translation>
    </message>
    <message>
        <source>Money and goods are in two currencies; write them in two rows.</source>
        <translation>Denaro e merce sono in due valute; scrivili su due righe.</translation>
    </message>
    <message>
        <source>The row has no amount, no goods and no hours.</source>
        <translation>La riga non ha né importo, né merce, né ore.</translation>
    </message>
    <message>
        <source>The row has no number of visits, or one below 0.</source>
        <translation>La riga non ha un numero di visite, oppure è sotto lo 0.</translation>
    </message>
    <message>
        <source>Closed before they were created, and kept so: {count} (the first in line {line}).</source>
        <translation>Chiusi prima di essere creati, e lasciati così: {count} (il primo alla riga {line}).</translation>
    </message>
    <message>
        <source>Line {line}: {count} leads fit “{name}”; the row was skipped. Give it an id, or merge them.</source>
        <translation>Riga {line}: {count} lead corrispondono a “{name}”; la riga è stata saltata. Dalle un ID o unisci i lead.</translation>
    </message>
    <message>
        <source>{count} leads fit; give the row an id, or merge them.</source>
        <translation>Lead che corrispondono: {count}. Dai un ID alla riga o unisci i lead.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has the address or number of “{other}”; it is a new lead.</source>
        <translation>Riga {line}: “{name}” ha l’indirizzo o il numero di “{other}”; è un nuovo lead.</translation>
    </message>
    <message>
        <source>It has the address or number of “{other}”, but another name.</source>
        <translation>Ha l’indirizzo o il numero di “{other}”, ma un altro nome.</translation>
    </message>
    <message>
        <source>The row has no name, company, account, e-mail address, phone number or id to know a lead by.</source>
        <translation>La riga non ha né nome, azienda, indirizzo email, numero di telefono o ID con cui riconoscere un lead.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; choose one of {names}.</source>
        <translation>Il processo di vendita “{name}” non esiste; scegline uno tra {names}.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” is new.</source>
        <translation>Il processo di vendita “{name}” è nuovo.</translation>
    </message>
    <message>
        <source>The channel “{name}” is new; its method is taken to be {method}.</source>
        <translation>Il canale “{name}” è nuovo; si suppone che il metodo sia {method}.</translation>
    </message>
    <message>
        <source>The stage “{name}” is new: an open stage, its probability 0 % until you set it.</source>
        <translation>La fase “{name}” è nuova: una fase aperta, con probabilità 0% finché non la imposti.</translation>
    </message>
    <message>
        <source>The row is won and lost at once; give one of the days, or a status.</source>
        <translation>La riga è vinta e persa insieme; lascia una sola delle due date o indica uno stato.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address, phone number or id to know a person by.</source>
        <translation>La riga non ha né nome, indirizzo email, numero di telefono o ID con cui riconoscere una persona.</translation>
    </message>
    <message>
        <source>“{name}”, to whom somebody reports, is not among the people of the account.</source>
        <translation>“{name}”, a cui qualcuno risponde, non è tra le persone dell’azienda.</translation>
    </message>
    <message>
        <source>“{value}” is not a role; write one of {roles}.</source>
        <translation>“{value}” non è un ruolo; scrivine uno tra {roles}.</translation>
    </message>
    <message>
        <source>… and {more} more warnings like the last one.</source>
        <translation>… e altri {more} avvisi come l’ultimo.</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Importa {files}</translation>
    </message>
    <message>
        <source>{count} control characters (such as NUL) were taken out.</source>
        <translation>Tolti {count} caratteri di controllo (come NUL).</translation>
    </message>
    <message>
        <source>The amounts in “{column}” are so large that they were taken to be in millionths; check one of them.</source>
        <translation>Gli importi in “{column}” sono così grandi che sono stati letti come milionesimi; controllane uno.</translation>
    </message>
    <message>
        <source>{file} is empty; it is left out.</source>
        <translation>{file} è vuoto e resta fuori.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; nothing was imported.</source>
        <translation>{file} ha un’intestazione ma nessuna riga; non è stato importato niente.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; it is left out.</source>
        <translation>{file} ha un’intestazione ma nessuna riga e resta fuori.</translation>
    </message>
    <message>
        <source>No column of {file} has a name that is known here; say what they mean (--map COLUMN=FIELD), or in which line the names are (--header-row). Nothing was imported.</source>
        <translation>Nessuna colonna di {file} ha un nome conosciuto; di’ che cosa significano (--map COLONNA=CAMPO) o in quale riga stanno i nomi (--header-row). Non è stato importato nulla.</translation>
    </message>
    <message>
        <source>No row of {file} can be used; line {line}: {reason} Nothing was imported.</source>
        <translation>Nessuna riga di {file} è utilizzabile; riga {line}: {reason} Non è stato importato niente.</translation>
    </message>
    <message>
        <source>The document {number} has lines in two currencies.</source>
        <translation>Il documento {number} ha righe in due valute.</translation>
    </message>
    <message>
        <source>The payment of order {number} was voided or failed; it is no sale.</source>
        <translation>Il pagamento dell’ordine {number} è stato annullato o non è riuscito; non è una vendita.</translation>
    </message>
    <message>
        <source>The order {number} was cancelled before it was paid; it is no sale.</source>
        <translation>L’ordine {number} è stato annullato prima del pagamento; non è una vendita.</translation>
    </message>
    <message>
        <source>The order {number} has not been paid yet; it is no sale so far.</source>
        <translation>L’ordine {number} non è ancora stato pagato; per ora non è una vendita.</translation>
    </message>
    <message>
        <source>Line {line}: the buyer was erased on request; the sale is kept without a name.</source>
        <translation>Riga {line}: l&apos;acquirente è stato cancellato su richiesta; la vendita resta senza nome.</translation>
    </message>
    <message>
        <source>Line {line}: the sale has no date; it is in no month.</source>
        <translation>Riga {line}: la vendita non ha data; non rientra in nessun mese.</translation>
    </message>
    <message>
        <source>Line {line}: the VAT of order {number} is of no single rate; it is kept without one.</source>
        <translation>Riga {line}: l’IVA dell’ordine {number} non ha un’aliquota unica; resta senza aliquota.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” non è un numero.</translation>
    </message>
    <message>
        <source>Credit notes for money given back: {count}. The file does not say on which day, so they have no day and are in no month.</source>
        <translation>Note di credito per rimborsi: {count}. Il file non dice in quale giorno, quindi sono senza data e non rientrano in nessun mese.</translation>
    </message>
    <message>
        <source>Orders that name no buyer: {count}. They are sales of nobody, and in no channel’s figures.</source>
        <translation>Ordini senza acquirente: {count}. Sono vendite senza cliente e non contano nei dati di nessun canale.</translation>
    </message>
    <message>
        <source>Leads on the board that have bought, and so are won now: {count}.</source>
        <translation>Lead in bacheca che hanno comprato e quindi ora sono vinti: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: the document {number} is there without this line, which cannot be used.</source>
        <translation>Riga {line}: il documento {number} c’è, ma senza questa riga, che non è utilizzabile.</translation>
    </message>
    <message>
        <source>The row does not say which lead the sale is from.</source>
        <translation>La riga non dice da quale lead viene la vendita.</translation>
    </message>
    <message>
        <source>There is no lead “{name}”; import the leads first.</source>
        <translation>Il lead “{name}” non esiste; importa prima i lead.</translation>
    </message>
    <message>
        <source>The lead “{name}” is not won; a sale is from a won lead.</source>
        <translation>Il lead “{name}” non è vinto; una vendita viene da un lead vinto.</translation>
    </message>
    <message>
        <source>Several leads are called “{name}”; name the lead by its id.</source>
        <translation>Più lead si chiamano “{name}”; indica il lead con il suo ID.</translation>
    </message>
    <message>
        <source>The row has VAT, but no net and no gross amount.</source>
        <translation>La riga ha l’IVA, ma né l’imponibile né il totale.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} are {sum} together, not the gross {gross}.</source>
        <translation>Imponibile {net} e IVA {vat} insieme fanno {sum}, non il totale {gross}.</translation>
    </message>
    <message>
        <source>Line {line}: {rate} % of {net} would be {expected}, not {vat}; the VAT is kept as it stands.</source>
        <translation>Riga {line}: {rate}% di {net} fa {expected}, non {vat}; l’IVA resta com’è.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>La riga non ha un importo.</translation>
    </message>
    <message>
        <source>The row has amounts in two currencies.</source>
        <translation>La riga ha importi in due valute.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” non c’è più.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Aggiungi “{name}”</translation>
    </message>
    <message>
        <source>Add contact “{name}”</source>
        <translation>Aggiungi il contatto “{name}”</translation>
    </message>
    <message>
        <source>“{field}” cannot be edited.</source>
        <translation>“{field}” non si può modificare.</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Elimina “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has sales, which must stay for the accounts. Credit them, and keep the lead.</source>
        <translation>“{name}” ha vendite che devono restare per la contabilità. Stornale e tieni il lead.</translation>
    </message>
    <message>
        <source>New lead for “{name}”</source>
        <translation>Nuovo lead per “{name}”</translation>
    </message>
    <message>
        <source>The win-back pipeline is archived; bring it back first.</source>
        <translation>Il processo per riconquistare i clienti è archiviato; prima ripristinalo.</translation>
    </message>
    <message>
        <source>Win back “{name}”</source>
        <translation>Riconquista “{name}”</translation>
    </message>
    <message>
        <source>Say what is promised, and for which day.</source>
        <translation>Scrivi che cosa è promesso e per quale giorno.</translation>
    </message>
    <message>
        <source>A promise is for today or a later day.</source>
        <translation>Una promessa vale per oggi o per un giorno successivo.</translation>
    </message>
    <message>
        <source>“{field}” changes when the card is moved, not by editing it.</source>
        <translation>“{field}” cambia quando si sposta la scheda, non con una modifica.</translation>
    </message>
    <message>
        <source>This belongs to a lead or to an account, not to both.</source>
        <translation>Questo riguarda un lead o un’azienda, non tutti e due.</translation>
    </message>
    <message>
        <source>There is no channel “{name}”; choose one of {names}.</source>
        <translation>Non c&apos;è nessun canale “{name}”; scegline uno tra {names}.</translation>
    </message>
    <message>
        <source>Only the report of channels can be by method, or with more figures.</source>
        <translation>Solo il resoconto dei canali può essere per metodo o con più cifre.</translation>
    </message>
    <message>
        <source>The report of channels is of all of them; leave the channel out.</source>
        <translation>Il resoconto dei canali li comprende tutti; non indicare il canale.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}; swap the two days.</source>
        <translation>Il periodo finisce ({last}) prima di cominciare ({first}); inverti le due date.</translation>
    </message>
    <message>
        <source>There is no pipeline in this file; make one first.</source>
        <translation>In questo file non c’è un processo di vendita; prima creane uno.</translation>
    </message>
    <message>
        <source>A sale needs at least one line.</source>
        <translation>Una vendita ha almeno una riga.</translation>
    </message>
    <message>
        <source>Put what was sold at one VAT code into one line.</source>
        <translation>Metti in una sola riga ciò che hai venduto con lo stesso codice IVA.</translation>
    </message>
    <message>
        <source>A line needs a net or a gross amount, one of the two.</source>
        <translation>In ogni riga serve l’imponibile o il totale, uno dei due.</translation>
    </message>
    <message>
        <source>A sale cannot be negative; credit the one that it takes back.</source>
        <translation>Una vendita non può essere negativa; storna quella che va ripresa.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” does not hold on {day}.</source>
        <translation>In data {day} il codice IVA “{code}” non vale.</translation>
    </message>
    <message>
        <source>A line needs a VAT code or a VAT rate.</source>
        <translation>In ogni riga serve un codice IVA o un’aliquota.</translation>
    </message>
    <message>
        <source>Several VAT codes have the rate {rate} %; choose one of them.</source>
        <translation>Più codici IVA hanno l’aliquota {rate}%; scegline uno.</translation>
    </message>
    <message>
        <source>The VAT rate {rate} % does not hold on {day}.</source>
        <translation>In data {day} l’aliquota IVA {rate}% non vale.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” needs the rate of the other country.</source>
        <translation>Per il codice IVA “{code}” serve l’aliquota dell’altro paese.</translation>
    </message>
    <message>
        <source>The rate of the VAT code “{code}” is {rate} %.</source>
        <translation>L’aliquota del codice IVA “{code}” è {rate}%.</translation>
    </message>
    <message>
        <source>A VAT rate lies between 0 and 100 %, not at {rate} %.</source>
        <translation>Un’aliquota IVA va da 0 a 100%, non è {rate}%.</translation>
    </message>
    <message>
        <source>“{name}” is lost; a sale needs one that is won.</source>
        <translation>“{name}” è perso; per una vendita serve un lead vinto.</translation>
    </message>
    <message>
        <source>Record a sale to “{name}”</source>
        <translation>Registra una vendita a “{name}”</translation>
    </message>
    <message>
        <source>Win “{name}” and record the sale</source>
        <translation>Segna “{name}” come vinto e registra la vendita</translation>
    </message>
    <message>
        <source>“{number}” is a credit note; it cannot be credited.</source>
        <translation>“{number}” è una nota di credito; non si può stornare.</translation>
    </message>
    <message>
        <source>The credit note cannot be older than “{number}”.</source>
        <translation>La nota di credito non può essere precedente a “{number}”.</translation>
    </message>
    <message>
        <source>Nothing is left of “{number}” to be credited.</source>
        <translation>Di “{number}” non resta più niente da stornare.</translation>
    </message>
    <message>
        <source>Credit the sale “{number}”</source>
        <translation>Storna la vendita “{number}”</translation>
    </message>
    <message>
        <source>Nothing of “{number}” is left to be paid.</source>
        <translation>Di “{number}” non resta niente da incassare.</translation>
    </message>
    <message>
        <source>Of “{number}” {left} {currency} is left to be paid; a payment is a part of that.</source>
        <translation>Di “{number}” resta da incassare {left} {currency}; un pagamento ne copre una parte o il totale.</translation>
    </message>
    <message>
        <source>Record a refund of “{number}”</source>
        <translation>Registra un rimborso per “{number}”</translation>
    </message>
    <message>
        <source>Mark the sale “{number}” as paid</source>
        <translation>Segna la vendita “{number}” come pagata</translation>
    </message>
    <message>
        <source>Record a part payment of “{number}”</source>
        <translation>Registra un pagamento parziale di “{number}”</translation>
    </message>
    <message>
        <source>Remove a payment of “{number}”</source>
        <translation>Togli un pagamento di “{number}”</translation>
    </message>
    <message>
        <source>Nothing of “{number}” was paid.</source>
        <translation>Di “{number}” non è stato pagato niente.</translation>
    </message>
    <message>
        <source>Edit the sale “{number}”</source>
        <translation>Modifica la vendita “{number}”</translation>
    </message>
    <message>
        <source>“{number}” has a credit note; delete that first.</source>
        <translation>“{number}” ha una nota di credito; elimina prima quella.</translation>
    </message>
    <message>
        <source>Delete the sale “{number}”</source>
        <translation>Elimina la vendita “{number}”</translation>
    </message>
    <message>
        <source>The month {month} is closed: its sales are final.</source>
        <translation>Il mese {month} è chiuso: le sue vendite sono definitive.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” that can be changed.</source>
        <translation>L’impostazione “{setting}” non esiste o non si può cambiare.</translation>
    </message>
    <message>
        <source>Change the setting “{setting}”</source>
        <translation>Cambia l’impostazione “{setting}”</translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}.</source>
        <translation>L’impostazione “{setting}” non può essere {value}.</translation>
    </message>
    <message>
        <source>Tag “{name}” with “{tag}”</source>
        <translation>Aggiungi l’etichetta “{tag}” a “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has no tag “{tag}”.</source>
        <translation>“{name}” non ha l’etichetta “{tag}”.</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off “{name}”</source>
        <translation>Togli l’etichetta “{tag}” da “{name}”</translation>
    </message>
    <message>
        <source>Add the task “{title}”</source>
        <translation>Aggiungi alle cose da fare: “{title}”</translation>
    </message>
    <message>
        <source>Plan {count} tasks for “{name}”</source>
        <translation>Pianifica {count} cose da fare per “{name}”</translation>
    </message>
    <message>
        <source>Edit the task “{title}”</source>
        <translation>Modifica la cosa da fare “{title}”</translation>
    </message>
    <message>
        <source>Put off the task “{title}”</source>
        <translation>Rimanda la cosa da fare “{title}”</translation>
    </message>
    <message>
        <source>The task “{title}” is done already.</source>
        <translation>La cosa da fare “{title}” è già fatta.</translation>
    </message>
    <message>
        <source>Finish the task “{title}”</source>
        <translation>Segna come fatta: “{title}”</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the call</source>
        <translation>Segna come fatta “{title}” e annota la chiamata</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the meeting</source>
        <translation>Segna come fatta “{title}” e annota l’incontro</translation>
    </message>
    <message>
        <source>The task “{title}” is not done yet.</source>
        <translation>La cosa da fare “{title}” non è ancora fatta.</translation>
    </message>
    <message>
        <source>Reopen the task “{title}”</source>
        <translation>Rimetti tra le cose da fare: “{title}”</translation>
    </message>
    <message>
        <source>Delete the task “{title}”</source>
        <translation>Elimina la cosa da fare “{title}”</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Una cosa da fare deve avere un titolo.</translation>
    </message>
    <message>
        <source>A task that repeats needs a day.</source>
        <translation>Una cosa da fare che si ripete ha bisogno di un giorno.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiamata</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Incontro</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Showed interest</source>
        <translation>Ha mostrato interesse</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Con {people}</translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation>Spostato in “{stage}”</translation>
    </message>
    <message>
        <source>from “{stage}”</source>
        <translation>da “{stage}”</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>in “{stage}”</source>
        <translation>in “{stage}”</translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation>Importato da “{file}”</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Credit note “{number}”</source>
        <translation>Nota di credito “{number}”</translation>
    </message>
    <message>
        <source>Sale “{number}”</source>
        <translation>Vendita “{number}”</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota di credito</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>“{field}” holds something that cannot be kept: broken characters, or too large a number.</source>
        <translation>“{field}” contiene qualcosa che non si può salvare: caratteri illeggibili o un numero troppo grande.</translation>
    </message>
    <message>
        <source>“{field}” cannot be {value}: {reason}.</source>
        <translation>“{field}” non può essere {value}: {reason}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path}: {reason}.</source>
        <translation>Impossibile salvare le impostazioni in {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups cannot be made: {reason}.</source>
        <translation>Impossibile creare la cartella “{folder}” per le copie di sicurezza: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {problem}. It was left as it is.</source>
        <translation>“{path}” è danneggiato: {problem}. È rimasto com’era.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or program. Close it there first.</source>
        <translation>“{path}” è aperto in un’altra finestra o in un altro programma. Prima chiudilo lì.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name.</source>
        <translation>“{path}” esiste già; scegli un altro nome.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; check the name or make it.</source>
        <translation>La cartella “{folder}” non esiste; controlla il nome o creala.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>Impossibile scrivere “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>The copy of “{path}” does not hold the same rows. Try again.</source>
        <translation>La copia di “{path}” non contiene le stesse righe. Riprova.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. Restore a backup of it.</source>
        <translation>“{path}” non è un file di LeadDesk, o è danneggiato. Ripristina una sua copia di sicurezza.</translation>
    </message>
    <message>
        <source>“{path}” is damaged. Restore a backup of it; the damaged file is left as it is.</source>
        <translation>“{path}” è danneggiato. Ripristina una copia di sicurezza; il file danneggiato resta com’è.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”. Make room and try again; nothing changed.</source>
        <translation>Non c’è più spazio sul disco di “{path}”. Libera spazio e riprova; non è cambiato niente.</translation>
    </message>
    <message>
        <source>“{path}” or its folder may not be written to. Change permissions or copy it elsewhere.</source>
        <translation>Non si può scrivere in “{path}” o nella sua cartella. Cambia i permessi o copialo altrove.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation>Impossibile aprire “{path}”. Controlla che esista e che tu possa leggerlo e scriverlo.</translation>
    </message>
    <message>
        <source>“{path}” is being written to by another program. Try again in a moment.</source>
        <translation>Un altro programma sta scrivendo in “{path}”. Riprova tra poco.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written: the disk reports an error. Nothing was changed.</source>
        <translation>Impossibile leggere o scrivere “{path}”: il disco segnala un errore. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>The row {row} of {table} is not there any more.</source>
        <translation>La riga {row} di {table} non c’è più.</translation>
    </message>
    <message>
        <source>{table} {row} cannot go: {other} refers to it. Nothing was changed.</source>
        <translation>{table} {row} non si può togliere: {other} vi rimanda. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>{table} {row} needs a row of {other} that is gone. Nothing was changed.</source>
        <translation>A {table} {row} serve una riga di {other} che non c’è più. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>There is such a {table} already. Nothing was changed.</source>
        <translation>Esiste già una riga uguale in {table}. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed.</source>
        <translation>{table} {row}: “{column}” doveva essere {expected}, ma ora è {value}. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: rows of {tables} would have been lost. It is as it was.</source>
        <translation>Impossibile aggiornare “{path}”: si sarebbero perse righe di {tables}. È rimasto com’era.</translation>
    </message>
    <message>
        <source>edited after this import</source>
        <translation>modificato dopo questa importazione</translation>
    </message>
    <message>
        <source>something was added to it after this import</source>
        <translation>dopo questa importazione ci è stato aggiunto qualcosa</translation>
    </message>
    <message>
        <source>used by rows that stay</source>
        <translation>usato da righe che restano</translation>
    </message>
    <message>
        <source>its month is closed</source>
        <translation>il suo mese è chiuso</translation>
    </message>
    <message>
        <source>Something that this change needs is not in the file any more. Nothing was changed.</source>
        <translation>Qualcosa che serve a questa modifica non è più nel file. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a LeadDesk file.</source>
        <translation>“{path}” è una cartella; indica un file di LeadDesk.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check its name.</source>
        <translation>Il file “{path}” non esiste. Controlla il nome.</translation>
    </message>
    <message>
        <source>You only look at “{path}”: it is open elsewhere. Nothing was changed.</source>
        <translation>Stai solo guardando “{path}”: è aperto altrove. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk; open it alone once.</source>
        <translation>“{path}” è stato creato da un LeadDesk precedente; aprilo una volta da solo.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk and has to be brought up to date, but it may not be written to. Copy it to where you may write, and open the copy.</source>
        <translation>“{path}” è stato creato da un LeadDesk più vecchio e va aggiornato, ma non può essere scritto. Copialo dove puoi scrivere e apri la copia.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>Impossibile leggere “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes): it is no LeadDesk file. Restore a backup.</source>
        <translation>“{path}” è vuoto (0 byte): non è un file di LeadDesk. Ripristina una copia di sicurezza.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. It was left as it is.</source>
        <translation>“{path}” non è un file di LeadDesk, o è danneggiato. È rimasto com’era.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. It was left as it is.</source>
        <translation>“{path}” appartiene a un altro programma. È rimasto com’era.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer LeadDesk (file version {found}). Install that version to open it.</source>
        <translation>“{path}” è stato creato da un LeadDesk più recente (versione del file {found}). Per aprirlo installa quella versione.</translation>
    </message>
    <message>
        <source>This search has {count} terms; write at most {most}.</source>
        <translation>Questa ricerca ha {count} termini; scrivine al massimo {most}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è niente da annullare.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: it would bring back somebody who was erased. Nothing was changed.</source>
        <translation>“{label}” non si può annullare: riporterebbe qualcuno i cui dati sono stati cancellati. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>There is no change {change} in the history.</source>
        <translation>Nella cronologia non c’è la modifica {change}.</translation>
    </message>
    <message>
        <source>“{label}” is undone already.</source>
        <translation>“{label}” è già annullato.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è niente da ripetere.</translation>
    </message>
    <message>
        <source>Lead {lead} went on to another stage since. Nothing was changed.</source>
        <translation>Nel frattempo il lead {lead} è passato a un’altra fase. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>There is no {table} {row}; it may have been removed.</source>
        <translation>{table} {row} non esiste; forse è stato tolto.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}.</source>
        <translation>Impossibile mostrare la finestra: {reason}.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; install it.</source>
        <translation>Per la finestra serve qualcosa che questo sistema non ha: {libraries}; installalo.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; Debian calls the packages {packages}.</source>
        <translation>Per la finestra serve qualcosa che questo sistema non ha: {libraries}; in Debian i pacchetti si chiamano {packages}.</translation>
    </message>
    <message>
        <source>The window needs the system library {library}; install it with `sudo apt install {package}`.</source>
        <translation>Per la finestra serve la libreria di sistema {library}; installala con `sudo apt install {package}`.</translation>
    </message>
    <message>
        <source>The window needs the system libraries {libraries}; install them with `sudo apt install {packages}`.</source>
        <translation>Per la finestra servono le librerie di sistema {libraries}; installale con `sudo apt install {packages}`.</translation>
    </message>
    <message>
        <source>Web page: {name}</source>
        <translation>Pagina web: {name}</translation>
    </message>
    <message>
        <source>Document: {name}</source>
        <translation>Documento: {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it from the lead</source>
        <translation>Invio lo apre, Canc lo toglie dal lead</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Sposta in…</translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation>Sposta nella colonna dopo</translation>
    </message>
    <message>
        <source>Alt Right</source>
        <translation>Alt Destra</translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation>Sposta nella colonna prima</translation>
    </message>
    <message>
        <source>Alt Left</source>
        <translation>Alt Sinistra</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleziona</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Comprimi questa colonna</translation>
    </message>
    <message>
        <source>Lay open: {number}</source>
        <translation>Mostra come nasce: {number}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>Processi di vendita e fasi…</translation>
    </message>
    <message>
        <source>Unfold this column</source>
        <translation>Espandi questa colonna</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Segna come vinto</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Segna come perso…</translation>
    </message>
    <message>
        <source>Mark as won…</source>
        <translation>Segna come vinto…</translation>
    </message>
    <message>
        <source>Record a sale…</source>
        <translation>Registra una vendita…</translation>
    </message>
    <message>
        <source>Show this column in the table</source>
        <translation>Mostra questa colonna nella tabella</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Modifica persona…</translation>
    </message>
    <message>
        <source>Put on the committee</source>
        <translation>Metti tra chi decide</translation>
    </message>
    <message>
        <source>Take off the committee</source>
        <translation>Togli da chi decide</translation>
    </message>
    <message>
        <source>Has left the account</source>
        <translation>Ha lasciato l’azienda</translation>
    </message>
    <message>
        <source>Is back at the account</source>
        <translation>È di nuovo in azienda</translation>
    </message>
    <message>
        <source>Works elsewhere now…</source>
        <translation>Ora lavora altrove…</translation>
    </message>
    <message>
        <source>What is kept about the person…</source>
        <translation>Che cosa è registrato sulla persona…</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Cancella i dati della persona…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>Dove lavora ora {name}?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Seats and history stay here; the person is known at the new account from today.</source>
        <translation>Ruoli e storia restano qui; da oggi la persona è nella nuova azienda.</translation>
    </message>
    <message>
        <source>Is the same person as</source>
        <translation>È la stessa persona di</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Una persona nuova…</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Chiama {name}</translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation>Incontrare {name}</translation>
    </message>
    <message>
        <source>A committee decides about a lead. This account has no lead yet.</source>
        <translation>Chi decide si indica per ogni lead. Questa azienda non ne ha ancora.</translation>
    </message>
    <message>
        <source>Nobody is on the committee of this lead yet. Add who decides, or give somebody below a role.</source>
        <translation>Non si sa ancora chi decide per questo lead. Aggiungi chi decide o dai un ruolo a qualcuno qui sotto.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Chiusura {day}</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>Da pianificare</translation>
    </message>
    <message numerus="yes">
        <source>{days} d</source>
        <comment>days, as short as can be</comment>
        <translation>
            <numerusform>{days} g</numerusform>
            <numerusform>{days} g</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale for %Ln day(s)</source>
        <translation>
            <numerusform>Fermo da %Ln giorno</numerusform>
            <numerusform>Fermo da %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>In this stage since today</source>
        <translation>In questa fase da oggi</translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %Ln day(s)</source>
        <translation>
            <numerusform>In questa fase da %Ln giorno</numerusform>
            <numerusform>In questa fase da %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln scheda</numerusform>
            <numerusform>%Ln schede</numerusform>
        </translation>
    </message>
    <message>
        <source>more than the {limit} that it should have</source>
        <translation>più delle {limit} previste</translation>
    </message>
    <message>
        <source>{sum} weighted</source>
        <translation>{sum} ponderato</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} di {limit}</translation>
    </message>
    <message>
        <source>No card found</source>
        <translation>Nessuna scheda trovata</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>Trascina qui una scheda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) open again</source>
        <translation>
            <numerusform>%Ln scheda riaperta</numerusform>
            <numerusform>%Ln schede riaperte</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>“{name}” eliminato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) deleted</source>
        <translation>
            <numerusform>%Ln scheda eliminata</numerusform>
            <numerusform>%Ln schede eliminate</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards are put in order by hand on the board by stage only.</source>
        <translation>Le schede si ordinano a mano solo nella bacheca per fase.</translation>
    </message>
    <message>
        <source>“{name}” moved to {stage}</source>
        <translation>“{name}” spostato in “{stage}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to {stage}</source>
        <translation>
            <numerusform>%Ln scheda spostata in “{stage}”</numerusform>
            <numerusform>%Ln schede spostate in “{stage}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>Cerca schede</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Torna alle aziende</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Aggiungi persona</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifica dettagli</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nuovo lead</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Incolla persone…</translation>
    </message>
    <message>
        <source>Merge with another account…</source>
        <translation>Unisci a un’altra azienda…</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Elimina azienda</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Salva la mappa come immagine…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Salva la mappa</translation>
    </message>
    <message>
        <source>People, leads and all that happened come here; what the other says differently is kept in the notes.</source>
        <translation>Persone, trattative e storia arrivano qui; ciò che l’altra dice di diverso resta nelle note.</translation>
    </message>
    <message>
        <source>Which account is the same company as {name}?</source>
        <translation>Quale azienda è la stessa di {name}?</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln dipendente</numerusform>
            <numerusform>%Ln dipendenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads {count}</source>
        <translation>Lead {count}</translation>
    </message>
    <message>
        <source>Sales {count}</source>
        <translation>Vendite {count}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Chi decide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>Parti dell’azienda</translation>
    </message>
    <message>
        <source>Record the sale</source>
        <translation>Registra la vendita</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nobody is on this board yet</source>
        <translation>Qui in bacheca non c’è ancora nessuno</translation>
    </message>
    <message>
        <source>Every lead is a card here. Drag it from stage to stage until it is won or lost.</source>
        <translation>Ogni lead è una scheda: trascinala di fase in fase finché il lead è vinto o perso.</translation>
    </message>
    <message>
        <source>An import puts leads here as well</source>
        <translation>Anche un’importazione mette qui i lead</translation>
    </message>
    <message>
        <source>{name} folded</source>
        <translation>{name}: colonna compressa</translation>
    </message>
    <message>
        <source>{name} unfolded</source>
        <translation>{name}: colonna espansa</translation>
    </message>
    <message>
        <source>“{name}” is won. Record the sale, so that it counts.</source>
        <translation>“{name}” segnato come vinto. Registra la vendita, così conta.</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>What cards show</source>
        <translation>Contenuto delle schede</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Processo: {name}</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Tutte le schede</translation>
    </message>
    <message>
        <source>Comfortable cards</source>
        <translation>Schede ampie</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Schede compatte</translation>
    </message>
    <message>
        <source>Weighted sums above the columns</source>
        <translation>Somme ponderate sopra le colonne</translation>
    </message>
    <message>
        <source>Fold empty columns</source>
        <translation>Comprimi le colonne vuote</translation>
    </message>
    <message>
        <source>Unfold all columns</source>
        <translation>Espandi tutte le colonne</translation>
    </message>
    <message>
        <source>Whom and where</source>
        <translation>Chi e dove</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Giorni nella fase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) this month</source>
        <translation>
            <numerusform>%Ln scheda questo mese</numerusform>
            <numerusform>%Ln schede questo mese</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} in {month}</source>
        <translation>{sum} in {month}</translation>
    </message>
    <message>
        <source>Unfolds this column</source>
        <translation>Espande questa colonna</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Sposta in</translation>
    </message>
    <message>
        <source>No column is called this</source>
        <translation>Nessuna colonna si chiama così</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tutti i dati</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Salva o copia il grafico</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copia i dati</translation>
    </message>
    <message>
        <source>No leads came in and no costs were entered in this period.</source>
        <translation>In questo periodo non sono arrivati lead e non sono stati inseriti costi.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Mostra tutto</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga copiata</numerusform>
            <numerusform>%Ln righe copiate</numerusform>
        </translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Che cosa mostra il grafico</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>How the chart shows it</source>
        <translation>Come lo mostra il grafico</translation>
    </message>
    <message>
        <source>Chart: {what}</source>
        <translation>Grafico: {what}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>By the month the lead came in</source>
        <translation>Per mese di arrivo del lead</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Nessun canale</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nessuna azienda</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Altri canali</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Altre persone</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Altre aziende</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Per fase</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Per canale</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Per responsabile</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per mese</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Per azienda</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Tutti gli altri</translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Probabilmente tra {low} e {high}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>leads</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>leads</comment>
        <translation>Persi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienti</translation>
    </message>
    <message>
        <source>The chance that the channel truly wins more of its leads than all others together, from what was counted. More or less is said when it is nearly certain, the more channels the nearer, so that of twenty shops whose channels are alike at most one hears otherwise; and money that is known must not speak against it. Keep is said when the share is known to ten percentage points and may be that of the others. All else is too early.</source>
        <translation>La probabilità, da quanto è stato contato, che il canale conquisti davvero più lead di tutti gli altri insieme. “Di più” o “di meno” si dice quando è quasi certo, tanto più quanti più sono i canali, così che su venti negozi con canali uguali al massimo uno senta altro; e il denaro noto non deve dire il contrario. “Così” si dice quando la quota è nota entro dieci punti percentuali e può essere quella degli altri. Tutto il resto è troppo presto.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversione</translation>
    </message>
    <message>
        <source>Median days to win</source>
        <translation>Giorni per vincere (mediana)</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Denaro speso</translation>
    </message>
    <message>
        <source>Goods given</source>
        <translation>Merce omaggio</translation>
    </message>
    <message>
        <source>Hours at what an hour is worth</source>
        <translation>Ore al valore di un&apos;ora</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Costo per lead</translation>
    </message>
    <message>
        <source>Visits of months of which the period has a part only.</source>
        <translation>Visite di mesi di cui il periodo contiene solo una parte.</translation>
    </message>
    <message>
        <source>This row is not in the report any more; look at the page again.</source>
        <translation>Questa riga non è più nel resoconto; guarda di nuovo la pagina.</translation>
    </message>
    <message>
        <source>Customers of all others</source>
        <translation>Clienti di tutti gli altri</translation>
    </message>
    <message>
        <source>Leads of all others</source>
        <translation>Lead di tutti gli altri</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>Probabilità di essere migliore</translation>
    </message>
    <message>
        <source>All leads that came in in the period, whatever has become of them since.</source>
        <translation>Tutti i lead arrivati nel periodo, qualunque cosa ne sia stato dopo.</translation>
    </message>
    <message>
        <source>Customers ÷ leads. Leads that are still open are among the leads, so that it can still rise.</source>
        <translation>Clienti ÷ lead. I lead ancora aperti sono tra i lead: il valore può ancora salire.</translation>
    </message>
    <message>
        <source>Customers of whom both days are known</source>
        <translation>Clienti di cui si conoscono entrambi i giorni</translation>
    </message>
    <message>
        <source>The middle one of the days from coming in to winning, of all customers: half took less, half more.</source>
        <translation>Il valore centrale dei giorni dall&apos;arrivo alla vendita, di tutti i clienti: metà ne ha impiegati meno, metà di più.</translation>
    </message>
    <message>
        <source>Customers of whom one of the days is not known.</source>
        <translation>Clienti di cui non si conosce uno dei due giorni.</translation>
    </message>
    <message>
        <source>What was entered for the channel, added up: of the days in the period, and of its whole months.</source>
        <translation>Ciò che è stato inserito per il canale, sommato: dei giorni nel periodo e dei suoi mesi interi.</translation>
    </message>
    <message>
        <source>Cost ÷ leads. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Costi ÷ lead. I costi sono denaro, merce omaggio e ore, se hai detto quanto vale un&apos;ora.</translation>
    </message>
    <message>
        <source>Cost ÷ customers. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Costi ÷ clienti. I costi sono denaro, merce omaggio e ore, se hai detto quanto vale un&apos;ora.</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>Costo per cliente</translation>
    </message>
    <message>
        <source>Sales to customers, net</source>
        <translation>Vendite ai clienti, nette</translation>
    </message>
    <message>
        <source>Values of customers without a sale</source>
        <translation>Valori dei clienti senza vendita</translation>
    </message>
    <message>
        <source>Customers without a sale and without a value.</source>
        <translation>Clienti senza vendita e senza valore.</translation>
    </message>
    <message>
        <source>What was sold to customers, net of VAT; for a customer without a sale, the value of the lead.</source>
        <translation>Ciò che è stato venduto ai clienti, IVA esclusa; per un cliente senza vendita, il valore del lead.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Ricavi</translation>
    </message>
    <message>
        <source>Revenue − what the goods cost where that is known; of the rest of the revenue, your margin rate.</source>
        <translation>Ricavi − costo della merce dove è noto; sul resto dei ricavi, il tuo margine percentuale.</translation>
    </message>
    <message>
        <source>Cost of the goods sold</source>
        <translation>Costo della merce venduta</translation>
    </message>
    <message>
        <source>There is revenue without a known cost, and no margin rate is set.</source>
        <translation>Ci sono ricavi senza un costo noto e non è impostato un margine percentuale.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margine</translation>
    </message>
    <message>
        <source>Revenue so far ÷ cost. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Ricavi finora ÷ costi. I costi sono denaro, merce omaggio e ore, se hai detto quanto vale un&apos;ora.</translation>
    </message>
    <message>
        <source>Earned per unit spent</source>
        <translation>Resa per unità spesa</translation>
    </message>
    <message>
        <source>Revenue so far ÷ the hours that were entered, whatever an hour is worth to you.</source>
        <translation>Ricavi finora ÷ le ore inserite, qualunque sia per te il valore di un&apos;ora.</translation>
    </message>
    <message>
        <source>Earned per hour</source>
        <translation>Resa per ora</translation>
    </message>
    <message>
        <source>Leads of the period that are neither won nor lost yet.</source>
        <translation>Lead del periodo non ancora vinti né persi.</translation>
    </message>
    <message>
        <source>Lost leads</source>
        <translation>Lead persi</translation>
    </message>
    <message>
        <source>Leads of the period that are lost now.</source>
        <translation>Lead del periodo che ora sono persi.</translation>
    </message>
    <message>
        <source>Leads of the period that are won now, whenever that was.</source>
        <translation>Lead del periodo che ora sono vinti, quando che sia accaduto.</translation>
    </message>
    <message>
        <source>Earned per {unit} spent</source>
        <translation>Resa per {unit} speso</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Cosa conviene</translation>
    </message>
    <message>
        <source>Money, {currency}</source>
        <translation>Denaro, {currency}</translation>
    </message>
    <message>
        <source>Goods, {currency}</source>
        <translation>Merce, {currency}</translation>
    </message>
    <message>
        <source>That is too much to be true.</source>
        <translation>È troppo per essere vero.</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours; write 3, 3.5 or 3:30.</source>
        <translation>“{text}” non è un numero di ore; scrivi 3, 3,5 o 3:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” non è un numero intero.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation>“{text}” non è un importo.</translation>
    </message>
    <message>
        <source>Costs and visits of the month</source>
        <translation>Costi e visite del mese</translation>
    </message>
    <message>
        <source>Costs and visits</source>
        <translation>Costi e visite</translation>
    </message>
    <message>
        <source>What an hour of yours is worth</source>
        <translation>Quanto vale una tua ora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Modifica persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ruolo in azienda</translation>
    </message>
    <message>
        <source>Head of purchasing</source>
        <translation>Responsabile acquisti</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Ruolo in azienda</translation>
    </message>
    <message>
        <source>Usual &amp;role</source>
        <translation>Ruolo abit&amp;uale</translation>
    </message>
    <message>
        <source>Reports t&amp;o</source>
        <translation>Ri&amp;sponde a</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Scrivi il nome della persona.</translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation>Ruolo abituale</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Risponde a</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nessuno qui</translation>
    </message>
    <message>
        <source>Save, and go to the month before</source>
        <translation>Salva e vai al mese prima</translation>
    </message>
    <message>
        <source>Save, and go to the day before</source>
        <translation>Salva e vai al giorno prima</translation>
    </message>
    <message>
        <source>Save, and go to the next month</source>
        <translation>Salva e vai al mese dopo</translation>
    </message>
    <message>
        <source>What an hour of yours is worth, {currency}</source>
        <translation>Quanto vale una tua ora, {currency}</translation>
    </message>
    <message>
        <source>Also recorded for the whole month, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Ci sono anche dati per il mese intero, campagne o altre valute, e contano: {channels}.</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>A che cosa si riferiscono i dati</translation>
    </message>
    <message>
        <source>Empty: hours cost nothing</source>
        <translation>Vuoto: le ore non costano nulla</translation>
    </message>
    <message>
        <source>“{text}” is no amount for an hour.</source>
        <translation>“{text}” non è un importo per un&apos;ora.</translation>
    </message>
    <message>
        <source>Also recorded for single days, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Ci sono anche dati per singoli giorni, campagne o altre valute, e contano: {channels}.</translation>
    </message>
    <message>
        <source>Save, and go to the next day</source>
        <translation>Salva e vai al giorno dopo</translation>
    </message>
    <message>
        <source>An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30.</source>
        <translation>Una cella vuota è un dato che manca, 0 è nessuna spesa. Ore come 3, 3,5 o 3:30.</translation>
    </message>
    <message>
        <source>+ Costs</source>
        <translation>+ Costi</translation>
    </message>
    <message>
        <source>Contacts: they are on no board, so they are in no rate.</source>
        <translation>Contatti: non sono in nessuna bacheca, quindi in nessun tasso.</translation>
    </message>
    <message>
        <source>Nobody knows the day that they would be counted by.</source>
        <translation>Nessuno sa il giorno in base al quale contarli.</translation>
    </message>
    <message>
        <source>This column is not on the board any more; look at the board again.</source>
        <translation>Questa colonna non è più in bacheca; guarda di nuovo la bacheca.</translation>
    </message>
    <message>
        <source>The leads that are in this column now; in a won or lost one, those that were closed this month.</source>
        <translation>I lead che ora sono in questa colonna; in una di vinti o persi, quelli chiusi questo mese.</translation>
    </message>
    <message>
        <source>Values of the cards</source>
        <translation>Valori delle schede</translation>
    </message>
    <message>
        <source>The values of the cards in this column, added up.</source>
        <translation>I valori delle schede di questa colonna, sommati.</translation>
    </message>
    <message>
        <source>Values with a chance of {percent}%</source>
        <translation>Valori con una probabilità del {percent}%</translation>
    </message>
    <message>
        <source>The value of each card × its chance: its own, else that of its stage.</source>
        <translation>Il valore di ogni scheda × la sua probabilità: la propria, altrimenti quella della fase.</translation>
    </message>
    <message>
        <source>Amounts in {currencies} are not added.</source>
        <translation>Gli importi in {currencies} non sono sommati.</translation>
    </message>
    <message>
        <source>Costs of months of which the period has a part only.</source>
        <translation>Costi di mesi di cui il periodo contiene solo una parte.</translation>
    </message>
    <message>
        <source>Figures of all channels</source>
        <translation>Dati di tutti i canali</translation>
    </message>
    <message>
        <source>Columns; a press sorts</source>
        <translation>Colonne; un clic ordina</translation>
    </message>
    <message>
        <source>Enter costs</source>
        <translation>Inserisci costi</translation>
    </message>
    <message>
        <source>Print the figures, or save them as PDF</source>
        <translation>Stampa i valori o salvali come PDF</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Confronta con il periodo precedente</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Metodi</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Che cos&apos;è ogni riga</translation>
    </message>
    <message>
        <source>in brackets: against {period}</source>
        <translation>tra parentesi: rispetto a {period}</translation>
    </message>
    <message>
        <source>Fewer verdicts</source>
        <translation>Meno consigli</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tutti i consigli</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>All</source>
        <comment>pipelines</comment>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Tutti i processi</translation>
    </message>
    <message>
        <source>Leads that came in</source>
        <translation>Lead arrivati</translation>
    </message>
    <message>
        <source>Leads that became customers</source>
        <translation>Lead diventati clienti</translation>
    </message>
    <message>
        <source>Share of leads that became customers</source>
        <translation>Quota di lead diventati clienti</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Revenue from customers</source>
        <translation>Ricavi dai clienti</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Resa</translation>
    </message>
    <message>
        <source>Bring a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Which of your channels pays?</source>
        <translation>Quali canali rendono?</translation>
    </message>
    <message>
        <source>Here you will see how many leads and customers each channel brings, what a customer costs, and what it earns. It starts with your leads: bring them from a file, or add the first by hand.</source>
        <translation>Qui vedrai quanti lead e clienti porta ogni canale, quanto costa un cliente e quanto rende. Si parte dai tuoi lead: importali da un file o aggiungi il primo a mano.</translation>
    </message>
    <message>
        <source>Or drop a spreadsheet anywhere in this window</source>
        <translation>Oppure trascina un foglio di calcolo in questa finestra</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nuova campagna</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>Modifica la campagna</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Più canali</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>This is no day that can be understood.</source>
        <translation>Questa data non è comprensibile.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Indica le due date.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dal … al …</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Periodo: {period}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mese scorso</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Questo trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimi 12 mesi</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Fino al {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Dal {day}</translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation>Intervalli al 95%</translation>
    </message>
    <message>
        <source>Leads are counted by the day they came in; customers are those of them won to date.</source>
        <translation>I lead si contano nel giorno in cui sono arrivati; i clienti sono quelli tra loro vinti fino a oggi.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln lead(s)</source>
        <translation>
            <numerusform>Mostra %Ln lead</numerusform>
            <numerusform>Mostra %Ln lead</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>verdict</comment>
        <translation>Di più</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>verdict</comment>
        <translation>Di meno</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verdict</comment>
        <translation>Così</translation>
    </message>
    <message>
        <source>Too early</source>
        <comment>verdict</comment>
        <translation>Troppo presto</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly better than all others together: {others}.</source>
        <translation>Diventano clienti: {rate}, probabilmente tra {low} e {high}. Nettamente meglio del resto: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly worse than all others together: {others}.</source>
        <translation>Diventano clienti: {rate}, probabilmente tra {low} e {high}. Nettamente peggio del resto: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. About as good as all others together: {others}.</source>
        <translation>Diventano clienti: {rate}, probabilmente tra {low} e {high}. Più o meno come tutti gli altri insieme: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But it has cost more than it has earned so far.</source>
        <translation>Diventano clienti: {rate}, gli altri {others}. Ma finora è costato più di quanto ha reso.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But for its cost it has earned more so far.</source>
        <translation>Diventano clienti: {rate}, gli altri {others}. Ma per quanto costa ha reso di più finora.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. A customer costs more than one brings.</source>
        <translation>Diventano clienti: {rate}, gli altri {others}. Un cliente costa più di quanto porta.</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Tutti i metodi</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that it beats the others.</source>
        <translation>Con probabilità {part} su {whole} va meglio degli altri.</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that the others beat it.</source>
        <translation>Con probabilità {part} su {whole} va peggio degli altri.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads: years away at this pace.</source>
        <translation>Si saprà dopo altri {leads} lead: a questo ritmo tra anni.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads, at this pace {months} mo.</source>
        <translation>Si saprà dopo altri {leads} lead, a questo ritmo {months} mesi.</translation>
    </message>
    <message numerus="yes">
        <source>Next try: %Ln lead(s)</source>
        <translation>
            <numerusform>Prossima prova: %Ln lead</numerusform>
            <numerusform>Prossima prova: %Ln lead</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>circa {cost}</translation>
    </message>
    <message>
        <source>Enter its costs to see if it pays</source>
        <translation>Inserisci i costi per vedere se conviene</translation>
    </message>
    <message>
        <source>{cost} per customer</source>
        <translation>{cost} per cliente</translation>
    </message>
    <message>
        <source>{earned} per {unit} spent</source>
        <translation>{earned} per {unit} speso</translation>
    </message>
    <message>
        <source>Costs, but no customer yet</source>
        <translation>Costi, ma ancora nessun cliente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canale</numerusform>
            <numerusform>%Ln canali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln metodo</numerusform>
            <numerusform>%Ln metodi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} di più</translation>
    </message>
    <message>
        <source>{count} less</source>
        <translation>{count} di meno</translation>
    </message>
    <message>
        <source>{count} keep</source>
        <translation>{count} così</translation>
    </message>
    <message>
        <source>{count} too early</source>
        <translation>{count} troppo presto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) have no channel and are a row of their own.</source>
        <translation>
            <numerusform>%Ln lead non ha un canale ed è in una riga a parte.</numerusform>
            <numerusform>%Ln lead non hanno un canale e sono in una riga a parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No costs entered: {channels} and {count} more.</source>
        <translation>Costi non inseriti: {channels} e altri {count}.</translation>
    </message>
    <message>
        <source>No costs entered: {channels}.</source>
        <translation>Costi non inseriti: {channels}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of an unknown day are left out.</source>
        <translation>
            <numerusform>%Ln lead senza data certa non è contato.</numerusform>
            <numerusform>%Ln lead senza data certa non sono contati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs of {months} are left out: the period has a part of the month only.</source>
        <translation>Non contati i costi di {months}: il periodo comprende solo una parte del mese.</translation>
    </message>
    <message>
        <source>Visits of {months} are left out: the period has a part of the month only.</source>
        <translation>Non contate le visite di {months}: il periodo comprende solo una parte del mese.</translation>
    </message>
    <message>
        <source>Costs are of the whole channel.</source>
        <translation>I costi sono dell’intero canale.</translation>
    </message>
    <message>
        <source>Hours cost nothing here: no hourly rate is set.</source>
        <translation>Qui le ore non costano niente: manca la tariffa oraria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not counted.</source>
        <translation>
            <numerusform>%Ln contatto non è contato.</numerusform>
            <numerusform>%Ln contatti non sono contati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were won before the day they were created.</source>
        <translation>
            <numerusform>%Ln lead è stato vinto prima del giorno in cui è stato creato.</numerusform>
            <numerusform>%Ln lead sono stati vinti prima del giorno in cui sono stati creati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete takes the filter away</source>
        <translation>Canc toglie il filtro</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Decisore</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Chi paga</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Sostenitore</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Valutatore</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Consigliere</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utente finale</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Fa da filtro</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Oppositore</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legale</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contrario</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Scettico</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutrale</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>Favorevole</translation>
    </message>
    <message>
        <source>Strongly for</source>
        <translation>Molto favorevole</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Scegli una data</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Enter changes it</source>
        <translation>Invio per modificare</translation>
    </message>
    <message>
        <source>“{text}” was entered meanwhile: Enter replaces it, Esc keeps it.</source>
        <translation>“{text}” è stato inserito nel frattempo: Invio lo sostituisce, Esc lo mantiene.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Non è comprensibile.</translation>
    </message>
    <message>
        <source>This is no amount that can be understood.</source>
        <translation>Questo importo non è comprensibile.</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>Senza scadenza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>Scaduto da %Ln giorno</numerusform>
            <numerusform>Scaduto da %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln giorno fa</numerusform>
            <numerusform>%Ln giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>domani</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Perché è andato perso?</translation>
    </message>
    <message>
        <source>Why was it won?</source>
        <translation>Perché è stato vinto?</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Un altro motivo…</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Motivo…</translation>
    </message>
    <message>
        <source>Enter skips, Esc cancels</source>
        <translation>Invio salta, Esc annulla</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Senza motivo</translation>
    </message>
    <message>
        <source>With this reason</source>
        <translation>Con questo motivo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Cancella ricerca</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Che cosa si può cercare</translation>
    </message>
    <message>
        <source>Did you mean this?</source>
        <translation>Si intendeva questo?</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Sposta in “{stage}”</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Perso in “{stage}”</translation>
    </message>
    <message>
        <source>{stage}, step {place} of {count}</source>
        <translation>{stage}, fase {place} di {count}</translation>
    </message>
    <message>
        <source>Stage: {words}</source>
        <translation>Fase: {words}</translation>
    </message>
    <message>
        <source>Left and Right look at another stage, Enter moves to it</source>
        <translation>Sinistra e Destra scorrono le fasi, Invio sposta in quella scelta</translation>
    </message>
    <message>
        <source>Nobody goes on from a won or a lost stage, so there is nothing to count.</source>
        <translation>Da una fase vinta o persa nessuno va avanti: non c&apos;è nulla da contare.</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>Andati avanti</translation>
    </message>
    <message>
        <source>Leads that were ever in this stage or in a later one; who came back counts once.</source>
        <translation>Lead che sono stati almeno una volta in questa fase o in una successiva; chi è tornato conta una volta sola.</translation>
    </message>
    <message>
        <source>Reached this stage</source>
        <translation>Arrivati a questa fase</translation>
    </message>
    <message>
        <source>Leads that reached this stage and a later one. Lost ones are among them if they did.</source>
        <translation>Lead arrivati a questa fase e a una successiva. Anche quelli persi, se ci sono arrivati.</translation>
    </message>
    <message>
        <source>Leads that are lost now and came no further than this stage.</source>
        <translation>Lead che ora sono persi e non sono andati oltre questa fase.</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Perso qui</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Qui ora</translation>
    </message>
    <message>
        <source>Leads that are in this stage now.</source>
        <translation>Lead che ora sono in questa fase.</translation>
    </message>
    <message>
        <source>Leads that went further ÷ leads that reached this stage. Lost leads stay where they came to.</source>
        <translation>Lead andati avanti ÷ lead arrivati a questa fase. I lead persi restano dove sono arrivati.</translation>
    </message>
    <message>
        <source>Leads that have left it</source>
        <translation>Lead che l&apos;hanno lasciata</translation>
    </message>
    <message>
        <source>Leads that are still there</source>
        <translation>Lead che sono ancora lì</translation>
    </message>
    <message>
        <source>Stays that began or ended on a day that nobody knows.</source>
        <translation>Permanenze iniziate o finite in un giorno che nessuno conosce.</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, all their visits to it together.</source>
        <translation>Giorni dopo i quali metà dei lead ha lasciato la fase, contando insieme tutte le permanenze.</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Giorni (mediana)</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, all their visits to it together.</source>
        <translation>Giorni dopo i quali 80 lead su 100 hanno lasciato la fase, contando insieme tutte le permanenze.</translation>
    </message>
    <message>
        <source>Days for 80%</source>
        <translation>Giorni per l’80%</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, counted from their last entry to it.</source>
        <translation>Giorni dopo i quali metà dei lead ha lasciato la fase, contati dal loro ultimo ingresso.</translation>
    </message>
    <message>
        <source>Median days, last visit</source>
        <translation>Giorni (mediana), ultima permanenza</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, counted from their last entry to it.</source>
        <translation>Giorni dopo i quali 80 lead su 100 hanno lasciato la fase, contati dal loro ultimo ingresso.</translation>
    </message>
    <message>
        <source>Days for 80%, last visit</source>
        <translation>Giorni per l’80%, ultima permanenza</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Azienda</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are offered.</source>
        <translation>Scegli una delle aziende proposte.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Lead aperti</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>senza ruolo</translation>
    </message>
    <message>
        <source>stance not known</source>
        <translation>posizione non nota</translation>
    </message>
    <message>
        <source>influence {influence} of 5</source>
        <translation>influenza {influence} su 5</translation>
    </message>
    <message>
        <source>influence not known</source>
        <translation>influenza non nota</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>ultimo contatto {day}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>nessun contatto</translation>
    </message>
    <message>
        <source>Arrow keys change stance and influence</source>
        <translation>I tasti freccia cambiano posizione e influenza</translation>
    </message>
    <message>
        <source>influence {influence}</source>
        <translation>influenza {influence}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>uscita: {day}</translation>
    </message>
    <message>
        <source>Enter opens the account</source>
        <translation>Invio apre l’azienda</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Indica chi decide</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Scrivi una nota…</translation>
    </message>
    <message>
        <source>Enter saves, Shift and Enter begin a new line</source>
        <translation>Invio salva, Shift e Invio vanno a capo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copia: {field}</translation>
    </message>
    <message>
        <source>{deed} (does not want advertising)</source>
        <translation>{deed} (non vuole pubblicità)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Opens a menu to record what the person said</source>
        <translation>Apre un menu per registrare che cosa ha detto la persona</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Scrivi un messaggio</translation>
    </message>
    <message>
        <source>Agreed to marketing today</source>
        <translation>Consenso al marketing dato oggi</translation>
    </message>
    <message>
        <source>Refused marketing today</source>
        <translation>Consenso al marketing negato oggi</translation>
    </message>
    <message>
        <source>Withdrew the consent today</source>
        <translation>Consenso revocato oggi</translation>
    </message>
    <message>
        <source>All that was said, and more to record…</source>
        <translation>Tutto ciò che è stato detto, e una nuova registrazione…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelto</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Questo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>È lo stesso</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 27 March, Friday or +3.</source>
        <translation>“{text}” non è una data; scrivi 27 marzo, venerdì o +3.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage.</source>
        <translation>“{text}” non è una percentuale.</translation>
    </message>
    <message>
        <source>A probability is a whole number from 0 to 100.</source>
        <translation>Una probabilità è un numero intero da 0 a 100.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” non è un numero.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days.</source>
        <translation>“{text}” non è un numero di giorni.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagna</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Nome azienda</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contratto</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} al mese</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) notice</source>
        <translation>
            <numerusform>%Ln giorno di preavviso</numerusform>
            <numerusform>%Ln giorni di preavviso</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fa parte di</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln cosa da fare</numerusform>
            <numerusform>%Ln cose da fare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(-ies)</source>
        <translation>
            <numerusform>%Ln interazione</numerusform>
            <numerusform>%Ln interazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <comment>account</comment>
        <translation>Questa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>What one should know of this account…</source>
        <translation>Che cosa bisogna sapere di questa azienda…</translation>
    </message>
    <message>
        <source>This is no number that can be understood.</source>
        <translation>Questo numero non è comprensibile.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Settore</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Dipendenti</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Fatturato annuo</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>Partita IVA</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Fields of your own…</source>
        <translation>I tuoi campi…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Preavviso</translation>
    </message>
    <message>
        <source>{percent} by its stage</source>
        <translation>{percent} secondo la fase</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln time(s), by {days}; at first {day}</source>
        <translation>
            <numerusform>Rinviata %Ln volta, di {days}; all’inizio {day}</numerusform>
            <numerusform>Rinviata %Ln volte, di {days} in tutto; all’inizio {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Meno campi</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Più campi</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 per modificare</translation>
    </message>
    <message>
        <source>Was here before: {name}</source>
        <translation>Già da noi in passato: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A lead needs a name.</source>
        <translation>Un lead deve avere un nome.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privato</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Metti in bacheca</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Riapri</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Nuova cosa da fare</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Scrivi un messaggio…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Aggiungi un documento…</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Registra una vendita</translation>
    </message>
    <message>
        <source>New lead for the same person</source>
        <translation>Nuovo lead per la stessa persona</translation>
    </message>
    <message>
        <source>Win back…</source>
        <translation>Riconquista…</translation>
    </message>
    <message>
        <source>Record a remedy…</source>
        <translation>Registra un rimedio…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>da incassare</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>da rimborsare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>On no board yet: it counts in no rate and no forecast</source>
        <translation>Non è ancora in bacheca: non conta nei tassi e nelle previsioni</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Vinto</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>Won on {day}</source>
        <translation>Vinto: {day}</translation>
    </message>
    <message>
        <source>Lost on {day}</source>
        <translation>Perso: {day}</translation>
    </message>
    <message>
        <source>In {stage}</source>
        <translation>In “{stage}”</translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %Ln day(s)</source>
        <translation>
            <numerusform>In “{stage}” da %Ln giorno</numerusform>
            <numerusform>In “{stage}” da %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {days}</source>
        <translation>di solito {days}</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %Ln day(s)</source>
        <translation>
            <numerusform>niente di fatto da %Ln giorno</numerusform>
            <numerusform>niente di fatto da %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>fermo</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Codici sconto</translation>
    </message>
    <message>
        <source>UTM sources</source>
        <translation>Sorgenti UTM</translation>
    </message>
    <message>
        <source>UTM mediums</source>
        <translation>Mezzi UTM</translation>
    </message>
    <message>
        <source>UTM campaigns</source>
        <translation>Campagne UTM</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Referring sites</source>
        <translation>Siti di provenienza</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Moduli</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln ordine</numerusform>
            <numerusform>%Ln ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>We found {signs} in {rows}. Whose are they?</source>
        <translation>Abbiamo trovato {signs} in {rows}. Chi c’è dietro?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discount code(s)</source>
        <translation>
            <numerusform>%Ln codice sconto</numerusform>
            <numerusform>%Ln codici sconto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM source(s)</source>
        <translation>
            <numerusform>%Ln sorgente UTM</numerusform>
            <numerusform>%Ln sorgenti UTM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln etichetta</numerusform>
            <numerusform>%Ln etichette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln modulo</numerusform>
            <numerusform>%Ln moduli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring site(s)</source>
        <translation>
            <numerusform>%Ln sito di provenienza</numerusform>
            <numerusform>%Ln siti di provenienza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM value(s)</source>
        <translation>
            <numerusform>%Ln valore UTM</numerusform>
            <numerusform>%Ln valori UTM</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Aggiungi un’etichetta</translation>
    </message>
    <message>
        <source>Delete takes the tag off</source>
        <translation>Canc toglie l’etichetta</translation>
    </message>
    <message>
        <source>Show leads with this tag</source>
        <translation>Mostra i lead con questa etichetta</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Togli l’etichetta</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Cosa da fare</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Fatto: {task}</translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation>Segna come fatto: {task}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Scadenza: {day}</translation>
    </message>
    <message>
        <source>More: {task}</source>
        <translation>Altro: {task}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Che cosa c’è da fare</translation>
    </message>
    <message>
        <source>Day, such as Friday</source>
        <translation>Data, per esempio venerdì</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Messages and e-mails</source>
        <translation>Messaggi ed email</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Incontri e visite</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclami</translation>
    </message>
    <message>
        <source>From the day a lead came in to the first call, message, e-mail, meeting or visit by us; of leads without one yet it is known only that it takes longer than it has so far.</source>
        <translation>Dal giorno in cui il lead è arrivato alla prima chiamata, messaggio, e-mail, incontro o visita da parte nostra; di chi non ne ha ancora si sa solo che ci vuole più di quanto è passato finora.</translation>
    </message>
    <message>
        <source>Activities by this channel</source>
        <translation>Attività per questo canale</translation>
    </message>
    <message>
        <source>Calls, messages, visits and whatever else was written down with this channel on a day of the period, of leads, contacts and accounts.</source>
        <translation>Chiamate, messaggi, visite e quant&apos;altro annotato con questo canale in un giorno del periodo, di lead, contatti e aziende.</translation>
    </message>
    <message>
        <source>Interest shown</source>
        <translation>Interesse mostrato</translation>
    </message>
    <message>
        <source>Leads that were answered</source>
        <translation>Lead a cui si è risposto</translation>
    </message>
    <message>
        <source>Leads without an answer</source>
        <translation>Lead senza risposta</translation>
    </message>
    <message>
        <source>Leads with which no call, message, e-mail, meeting or visit was written down, open or closed.</source>
        <translation>Lead per cui non è annotata nessuna chiamata, messaggio, e-mail, incontro o visita, aperti o chiusi.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Leads that came in, or were answered or closed, on a day that nobody knows.</source>
        <translation>Lead arrivati, o che hanno avuto risposta o sono stati chiusi, in un giorno che nessuno conosce.</translation>
    </message>
    <message>
        <source>Customers who had been one before</source>
        <translation>Clienti che lo erano già stati</translation>
    </message>
    <message>
        <source>Customers of the same account, e-mail address or telephone number as one who was won earlier, in whatever channel, or whose lead names one as the lead before it.</source>
        <translation>Clienti con la stessa azienda, lo stesso indirizzo e-mail o numero di telefono di uno vinto prima, in qualunque canale, o il cui lead ne indica uno come lead precedente.</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Clienti di ritorno</translation>
    </message>
    <message>
        <source>Days from the first cost to the day on which the customers&apos; margin had covered all costs of the period; their revenue, where the margin of some of it is not known.</source>
        <translation>Giorni dal primo costo al giorno in cui il margine dei clienti ha coperto tutti i costi del periodo; i ricavi, dove il margine di una parte non è noto.</translation>
    </message>
    <message>
        <source>Paid back after days</source>
        <translation>Ripagato dopo giorni</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Giorni alla risposta (mediana)</translation>
    </message>
    <message>
        <source>Days for 80% of the answers</source>
        <translation>Giorni per l’80% delle risposte</translation>
    </message>
    <message>
        <source>Stages and origin</source>
        <translation>Fasi e origine</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Cose fatte</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendite</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Ancora niente di questo tipo</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostra tutto ({count})</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Lead precedente</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Lead successivo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Chiudi il pannello</translation>
    </message>
    <message>
        <source>Show it beside the list</source>
        <translation>Mostra accanto all&apos;elenco</translation>
    </message>
    <message>
        <source>Show it as a page of its own</source>
        <translation>Mostra come pagina a sé</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
    <message>
        <source>Agreed to {purpose}</source>
        <translation>Consenso dato: {purpose}</translation>
    </message>
    <message>
        <source>Refused {purpose}</source>
        <translation>Consenso negato: {purpose}</translation>
    </message>
    <message>
        <source>Withdrew the consent to {purpose}</source>
        <translation>Consenso revocato: {purpose}</translation>
    </message>
    <message>
        <source>Consent to {purpose} unknown</source>
        <translation>Consenso non noto: {purpose}</translation>
    </message>
    <message>
        <source>Looked at, and kept</source>
        <translation>Verificato e conservato</translation>
    </message>
    <message>
        <source>1, low</source>
        <translation>1, bassa</translation>
    </message>
    <message>
        <source>5, high</source>
        <translation>5, alta</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Ex referente</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Senza ruolo</translation>
    </message>
    <message>
        <source>Not on this committee</source>
        <translation>Non è tra chi decide</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influenza</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>{name} (does not want advertising)</source>
        <translation>{name} (non vuole pubblicità)</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Nessun consenso registrato</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Ha acconsentito</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ha rifiutato</translation>
    </message>
    <message>
        <source>Withdrew it</source>
        <translation>Ha revocato il consenso</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Interesse legittimo</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obbligo di legge</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Consenso di {name}</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Da dove</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>Che cosa è stato detto finora</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Non si sa ancora nulla.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>Such as Form at the counter</source>
        <translation>Ad esempio Modulo alla cassa</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>Where fro&amp;m</source>
        <translation>Da d&amp;ove</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>What this account is interested in stands here, with its stage and value.</source>
        <translation>Qui trovi che cosa interessa a questa azienda, con fase e valore.</translation>
    </message>
    <message>
        <source>No lead of this account yet</source>
        <translation>Questa azienda non ha ancora lead</translation>
    </message>
    <message>
        <source>A sale is recorded from a lead that was won.</source>
        <translation>Una vendita si registra da un lead vinto.</translation>
    </message>
    <message>
        <source>No sale to this account yet</source>
        <translation>Ancora nessuna vendita a questa azienda</translation>
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
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Da rimborsare</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Imponibile</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagato il</translation>
    </message>
    <message>
        <source>Values of leads that were won</source>
        <translation>Valori dei lead vinti</translation>
    </message>
    <message>
        <source>Values of open leads</source>
        <translation>Valori dei lead aperti</translation>
    </message>
    <message>
        <source>Leads without a value.</source>
        <translation>Lead senza valore.</translation>
    </message>
    <message>
        <source>The values of the leads that were won, added up by the month they were won in.</source>
        <translation>I valori dei lead vinti, sommati per il mese in cui sono stati vinti.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Valore vinto</translation>
    </message>
    <message>
        <source>The values of the open leads as they are, added up by the month they are expected in.</source>
        <translation>I valori dei lead aperti così come sono, sommati per il mese in cui sono attesi.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Valore aperto</translation>
    </message>
    <message>
        <source>The value of each open lead × its chance: its own, else that of its stage. Lost leads count nothing.</source>
        <translation>Il valore di ogni lead aperto × la sua probabilità: la propria, altrimenti quella della fase. I lead persi non contano nulla.</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Valore ponderato</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Vinto finora</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Of the roles that the stages of all open leads ask for, those that are well filled</source>
        <translation>Dei ruoli richiesti dalle fasi di tutte le trattative aperte, quelli ben coperti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln vinta</numerusform>
            <numerusform>%Ln vinte</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a task…</source>
        <translation>Nuova cosa da fare…</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>Modifica “{field}”</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Modifica un campo…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>verb</comment>
        <translation>Etichetta…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assegna a</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Segna vinto</translation>
    </message>
    <message>
        <source>Lose…</source>
        <translation>Segna perso…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once; “Export the view…” in the File menu writes all of them.</source>
        <translation>Si possono copiare al massimo {count} righe alla volta; “Esporta la vista…” nel menu File le scrive tutte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln riga copiata</numerusform>
            <numerusform>%Ln righe copiate</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is interested in what you sell?</source>
        <translation>A chi interessa quello che vendi?</translation>
    </message>
    <message>
        <source>Here you will see everybody who showed interest: where they came from, how far they are, and what is to be done next. Bring the list that you have, from a spreadsheet or another tool.</source>
        <translation>Qui vedrai chi ha mostrato interesse: da dove arriva, a che punto è e che cosa c’è da fare. Porta l’elenco che hai già, da un foglio di calcolo o da un altro programma.</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window</source>
        <translation>Oppure trascina un file in questa finestra</translation>
    </message>
    <message>
        <source>Search accounts, or city:Hamburg</source>
        <translation>Cerca aziende, o città:Torino</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Cerca aziende</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuova azienda</translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>{count} azienda</numerusform>
            <numerusform>{count} aziende</numerusform>
        </translation>
    </message>
    <message>
        <source>An account is a company that buys from you. Here you see who decides there, how they stand to you, what is open, and when you last spoke.</source>
        <translation>Le aziende che comprano da te stanno qui: vedi chi decide, come la pensa, che cosa è in corso e quando vi siete sentiti l’ultima volta.</translation>
    </message>
    <message>
        <source>Which companies do you sell to?</source>
        <translation>A quali aziende vendi?</translation>
    </message>
    <message>
        <source>A file of accounts can be dropped anywhere in this window</source>
        <translation>Puoi trascinare un file di aziende in questa finestra</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message>
        <source>No account has all that you search for.</source>
        <translation>Nessuna azienda ha tutto quello che cerchi.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Nessuna azienda trovata</translation>
    </message>
    <message>
        <source>No lead has all that you search for.</source>
        <translation>Nessun lead ha tutto quello che cerchi.</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Nessun lead trovato</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Aggiungi un filtro</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>I miei</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Fermi</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scaduti</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Nuovi questa settimana</translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation>Nuovi questo trimestre</translation>
    </message>
    <message>
        <source>With e-mail</source>
        <translation>Con email</translation>
    </message>
    <message>
        <source>With phone</source>
        <translation>Con telefono</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Togli: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>%Ln altro filtro</numerusform>
            <numerusform>%Ln altri filtri</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, in the order in which they are taken in</source>
        <translation>File, nell’ordine in cui si importano</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
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
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Arrivati</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Monthly value</source>
        <translation>Valore mensile</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Inizio contratto</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Fine contratto</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>Perso perché</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Importazione n.</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Numero dell’azienda</translation>
    </message>
    <message>
        <source>Customers with a value</source>
        <translation>Clienti con un valore</translation>
    </message>
    <message>
        <source>Their values together</source>
        <translation>I loro valori insieme</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost). Leads that are still open are in neither.</source>
        <translation>Vinti ÷ (vinti + persi). I lead ancora aperti non sono in nessuno dei due.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Vinti su chiusi</translation>
    </message>
    <message>
        <source>The values of customers, added up ÷ the customers that have one.</source>
        <translation>I valori dei clienti, sommati ÷ i clienti che ne hanno uno.</translation>
    </message>
    <message>
        <source>Average value of a customer</source>
        <translation>Valore medio di un cliente</translation>
    </message>
    <message>
        <source>Open leads × win rate × average value ÷ median days to win: what the open leads should bring a day.</source>
        <translation>Lead aperti × vinti su chiusi × valore medio ÷ giorni per vincere (mediana): quanto dovrebbero rendere al giorno i lead aperti.</translation>
    </message>
    <message>
        <source>Expected value per day</source>
        <translation>Valore atteso al giorno</translation>
    </message>
    <message>
        <source>Values of lost leads</source>
        <translation>Valori dei lead persi</translation>
    </message>
    <message>
        <source>Value won ÷ (value won + value lost). Leads without a value have no part in it.</source>
        <translation>Valore vinto ÷ (valore vinto + valore perso). I lead senza valore non vi entrano.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Vinti su chiusi, per valore</translation>
    </message>
    <message>
        <source>Mean days to win</source>
        <translation>Giorni per vincere (media)</translation>
    </message>
    <message>
        <source>The days from coming in to winning of all customers, added up ÷ customers.</source>
        <translation>I giorni dall&apos;arrivo alla vendita di tutti i clienti, sommati ÷ clienti.</translation>
    </message>
    <message>
        <source>Days for 80% of those won</source>
        <translation>Giorni per l’80% dei vinti</translation>
    </message>
    <message>
        <source>The days from coming in to winning within which 80 of 100 customers were won.</source>
        <translation>I giorni dall&apos;arrivo alla vendita entro i quali sono stati vinti 80 clienti su 100.</translation>
    </message>
    <message>
        <source>Activities per customer</source>
        <translation>Interazioni per cliente</translation>
    </message>
    <message>
        <source>Activities that were written down ÷ customers. Customers without any count.</source>
        <translation>Interazioni annotate ÷ clienti. Contano anche i clienti senza interazioni.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Interazioni</translation>
    </message>
    <message>
        <source>Stakeholders per customer</source>
        <translation>Referenti per cliente</translation>
    </message>
    <message>
        <source>Stakeholders who decide together ÷ customers. Customers without any count.</source>
        <translation>Referenti che decidono insieme ÷ clienti. Contano anche i clienti senza referenti.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nuovo canale</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Modifica il canale</translation>
    </message>
    <message>
        <source>Such as a shop fair or a newsletter</source>
        <translation>Ad esempio una fiera o una newsletter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>By its method</source>
        <translation>Secondo il metodo</translation>
    </message>
    <message>
        <source>In use: offered for new leads and costs</source>
        <translation>In uso: proposto per nuovi lead e costi</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icona</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID esterno</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Tranne {what}</translation>
    </message>
    <message>
        <source>With next task</source>
        <translation>Con qualcosa in programma</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation>Senza: {field}</translation>
    </message>
    <message>
        <source>With: {field}</source>
        <translation>Con: {field}</translation>
    </message>
    <message numerus="yes">
        <source>{count} lead(s)</source>
        <translation>
            <numerusform>{count} lead</numerusform>
            <numerusform>{count} lead</numerusform>
        </translation>
    </message>
    <message>
        <source>{sums} open</source>
        <translation>{sums} aperti</translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} selezionato</numerusform>
            <numerusform>{count} selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>double click or Enter opens it</source>
        <translation>doppio clic o Invio apre</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Aggiungi lead</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Da fare entro</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Non è un importo.</translation>
    </message>
    <message>
        <source>The value is not an amount; write it as 1250 or 12.50.</source>
        <translation>Il valore non è un importo; scrivilo come 1250 o 12,50.</translation>
    </message>
    <message>
        <source>Give a name, a company, an e-mail address or a phone number.</source>
        <translation>Scrivi un nome, un’azienda, un indirizzo email o un numero di telefono.</translation>
    </message>
    <message>
        <source>Task &amp;due</source>
        <translation>&amp;Da fare entro</translation>
    </message>
    <message>
        <source>Map of the committee</source>
        <translation>Mappa di chi decide</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Low 1</source>
        <translation>Bassa 1</translation>
    </message>
    <message>
        <source>High 5</source>
        <translation>Alta 5</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Aggiungi azienda</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Settore</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Città</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sito &amp;web</translation>
    </message>
    <message>
        <source>&amp;VAT id</source>
        <translation>Partita &amp;IVA</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Scrivi il nome dell’azienda.</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>&amp;Azienda</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Email</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefono</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canale</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valore</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Fase</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Search leads, or value:&gt;500</source>
        <translation>Cerca lead, o valore:&gt;500</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Cerca lead</translation>
    </message>
    <message>
        <source>{filled} of {wanted} roles filled</source>
        <translation>Ruoli coperti: {filled} su {wanted}</translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation>Altri lead</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <comment>of an account</comment>
        <translation>
            <numerusform>%Ln trattativa</numerusform>
            <numerusform>%Ln trattative</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} di {total}</translation>
    </message>
    <message>
        <source>Every role that decides, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Ogni ruolo che decide, coperto da chi è favorevole e sentito negli ultimi 30 giorni.</translation>
    </message>
    <message>
        <source>Every role that {stage} needs, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Ogni ruolo che serve per {stage}, coperto da chi è favorevole e sentito negli ultimi 30 giorni.</translation>
    </message>
    <message>
        <source>Plan calls</source>
        <translation>Pianifica chiamate</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Pianifica un incontro</translation>
    </message>
    <message>
        <source>Name a successor</source>
        <translation>Indica chi subentra</translation>
    </message>
    <message>
        <source>Nobody yet: {roles}</source>
        <translation>Ancora nessuno: {roles}</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Segna da chiamare</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Richiamare</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln lead(s)</source>
        <translation>
            <numerusform>Etichetta per %Ln lead</numerusform>
            <numerusform>Etichetta per %Ln lead</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, such as {example}</source>
        <translation>Etichetta, per esempio {example}</translation>
    </message>
    <message>
        <source>A tag that nobody has used yet is made.</source>
        <translation>Un’etichetta che nessuno ha ancora usato viene creata.</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>verb</comment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Dal più recente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Dal più vecchio</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valore più alto</translation>
    </message>
    <message>
        <source>Next task due</source>
        <translation>Prima scadenza</translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation>Ultimi chiusi</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Righe ampie</translation>
    </message>
    <message>
        <source>Regular rows</source>
        <translation>Righe normali</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Righe compatte</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Salva come vista</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Altezza delle righe</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Ordine: {order}</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt with an arrow, to move it.</source>
        <translation>Spazio mostra o nasconde una colonna; per spostarla trascinala, o premi Alt con una freccia.</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Le colonne abituali</translation>
    </message>
    <message>
        <source>{field}, last first</source>
        <translation>{field}, decrescente</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Shows a shop which ways of getting leads pay, and turns leads into customers.</source>
        <translation>Mostra a un negozio quali modi di trovare lead rendono, e trasforma i lead in clienti.</translation>
    </message>
    <message>
        <source>Everything is in one file on your own computer: {file}</source>
        <translation>È tutto in un file sul tuo computer: {file}</translation>
    </message>
    <message>
        <source>MIT licence. Icons: Lucide (ISC licence). Made with Qt (LGPL).</source>
        <translation>Licenza MIT. Icone: Lucide (licenza ISC). Realizzato con Qt (LGPL).</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campi</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>I tuoi campi</translation>
    </message>
    <message>
        <source>From imported columns</source>
        <translation>Dalle colonne importate</translation>
    </message>
    <message>
        <source>Channels and campaigns</source>
        <translation>Canali e campagne</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Che cosa è elencato</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>A channel that is not in use any more keeps its leads and figures.</source>
        <translation>Un canale non più in uso conserva i suoi lead e i suoi valori.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuovo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>In ogni elenco</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Apri la riga selezionata</translation>
    </message>
    <message>
        <source>Select it, or take it out of the selection</source>
        <translation>Selezionala o toglila dalla selezione</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Maiusc + frecce</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Seleziona altre righe</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menu delle righe selezionate</translation>
    </message>
    <message>
        <source>Type in the cell; Tab goes to the next one</source>
        <translation>Scrivi nella cella; Tab passa alla successiva</translation>
    </message>
    <message>
        <source>Move to a stage</source>
        <translation>Sposta in una fase</translation>
    </message>
    <message>
        <source>Set one field of all selected leads</source>
        <translation>Imposta un campo di tutti i lead selezionati</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copia le righe</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Frecce</translation>
    </message>
    <message>
        <source>Go from card to card, from column to column</source>
        <translation>Passa da una scheda all’altra, da una colonna all’altra</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + frecce</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Sposta la scheda</translation>
    </message>
    <message>
        <source>Move to a stage by letters of its name</source>
        <translation>Sposta in una fase, scrivendone il nome</translation>
    </message>
    <message>
        <source>Select a card, or not any more</source>
        <translation>Seleziona o deseleziona una scheda</translation>
    </message>
    <message>
        <source>Fold a column of the board</source>
        <translation>Comprimi una colonna della bacheca</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Panel and dialogs</source>
        <translation>Pannello e finestre</translation>
    </message>
    <message>
        <source>Edit the name, or the selected field</source>
        <translation>Modifica il nome o il campo selezionato</translation>
    </message>
    <message>
        <source>Save, from any input</source>
        <translation>Salva, da qualsiasi campo</translation>
    </message>
    <message>
        <source>Close the panel, a question, the search</source>
        <translation>Chiudi il pannello, una domanda, la ricerca</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Nuovo file…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Apri file…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Export the view…</source>
        <translation>E&amp;sporta la vista…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Stam&amp;pa…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backup…</translation>
    </message>
    <message>
        <source>Show the file in its &amp;folder</source>
        <translation>Mostra il file nella &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Trova in questa pagina</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <translation>Cerca o esegui un &amp;comando…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>C&amp;hi è al computer…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>Sal&amp;es funnel</source>
        <translation>Imb&amp;uto di vendita</translation>
    </message>
    <message>
        <source>&amp;Keep as a view…</source>
        <translation>Salva come &amp;vista…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Testo più &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Testo più &amp;piccolo</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Testo &amp;normale</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Chiaro o scuro</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Area successiva</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Schermo intero</translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;Nuovo lead…</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Scrivi una n&amp;ota</translation>
    </message>
    <message>
        <source>Plan a &amp;task…</source>
        <translation>Nuova cosa da &amp;fare…</translation>
    </message>
    <message>
        <source>Write a &amp;message…</source>
        <translation>Scrivi un &amp;messaggio…</translation>
    </message>
    <message>
        <source>&amp;Add a document…</source>
        <translation>&amp;Aggiungi un documento…</translation>
    </message>
    <message>
        <source>Mark as &amp;won</source>
        <translation>Segna come &amp;vinto</translation>
    </message>
    <message>
        <source>Mark as &amp;lost…</source>
        <translation>Segna come &amp;perso…</translation>
    </message>
    <message>
        <source>Record a &amp;sale…</source>
        <translation>&amp;Registra una vendita…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Lead preceden&amp;te</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead</source>
        <translation>Lead s&amp;uccessivo</translation>
    </message>
    <message>
        <source>As a pa&amp;ge of its own</source>
        <translation>Come pa&amp;gina a sé</translation>
    </message>
    <message>
        <source>H&amp;istory of the lead…</source>
        <translation>Cronologia &amp;del lead…</translation>
    </message>
    <message>
        <source>What is &amp;kept about the person…</source>
        <translation>Che cosa è regi&amp;strato sulla persona…</translation>
    </message>
    <message>
        <source>&amp;Erase the person…</source>
        <translation>Cance&amp;lla i dati della persona…</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>&amp;Chiudi il pannello</translation>
    </message>
    <message>
        <source>Enter &amp;costs and visits…</source>
        <translation>Inserisci &amp;costi e visite…</translation>
    </message>
    <message>
        <source>Cha&amp;nnels and campaigns…</source>
        <translation>Ca&amp;nali e campagne…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>Cam&amp;pi…</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>Processi di vendita e &amp;fasi…</translation>
    </message>
    <message>
        <source>Message &amp;templates…</source>
        <translation>&amp;Modelli di messaggio…</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicati…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Crono&amp;logia…</translation>
    </message>
    <message>
        <source>&amp;Recently deleted…</source>
        <translation>&amp;Eliminati di recente…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Aiuto su questa pagina</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Primi passi</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Scorciatoie</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>Che cosa significano i &amp;valori</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>Salva un &amp;rapporto per l’assistenza…</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>&amp;Informazioni su LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk files</source>
        <translation>File di LeadDesk</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Apri file</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Il mio negozio</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nuovo file</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Salva un backup</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Cartella per i backup</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>File di testo</translation>
    </message>
    <message>
        <source>{name} is at the desk.</source>
        <translation>{name} è al computer.</translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation>Testo al {size}%</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Rapporto per l’assistenza</translation>
    </message>
    <message>
        <source>LeadDesk met an error that it did not expect. What you did before is saved; what you did last was either saved whole or not at all. You can go on working.</source>
        <translation>LeadDesk ha incontrato un errore imprevisto. Quello che hai fatto prima è salvato; l’ultima cosa è stata salvata per intero o per niente. Puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds no names, addresses or amounts, and is sent nowhere:</source>
        <translation>Questo rapporto aiuta a risolverlo. Non contiene nomi, indirizzi o importi e non viene inviato a nessuno:</translation>
    </message>
    <message>
        <source>What LeadDesk knows of itself, without names, addresses or amounts. It is sent nowhere:</source>
        <translation>Ciò che LeadDesk sa di sé, senza nomi, indirizzi o importi. Non viene inviato da nessuna parte:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salva rapporto…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvato come {file}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Write what happened…</source>
        <translation>Scrivi che cosa è successo…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Con chiunque</translation>
    </message>
    <message>
        <source>from import: {file}</source>
        <translation>dall&apos;importazione: {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, per ogni foglio di calcolo</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Cartella di lavoro di Excel</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, per le rubriche</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, per i programmi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Indica dove salvare il file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln riga scritta in {file}</numerusform>
            <numerusform>%Ln righe scritte in {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {files}.</source>
        <translation>Accanto: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation>
            <numerusform>%Ln testo troppo lungo per una cella è stato accorciato.</numerusform>
            <numerusform>%Ln testi troppo lunghi per una cella sono stati accorciati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Interrotto; nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>What changed since {month} was closed</source>
        <translation>Modifiche dopo la chiusura di {month}</translation>
    </message>
    <message>
        <source>{month} is not closed yet: its sales can change.</source>
        <translation>{month} non è ancora chiuso: le vendite possono cambiare.</translation>
    </message>
    <message>
        <source>{count} of {total} rows</source>
        <translation>{count} di {total} righe</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>Quello che si vede ora</translation>
    </message>
    <message>
        <source>The whole file, everything in it</source>
        <translation>Il file intero, con tutto il contenuto</translation>
    </message>
    <message>
        <source>Spreadsheets, in {language}</source>
        <translation>Fogli di calcolo ({language})</translation>
    </message>
    <message>
        <source>LeadDesk: read again without loss</source>
        <translation>LeadDesk: si rilegge senza perdite</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutte le aziende</translation>
    </message>
    <message>
        <source>All stakeholders</source>
        <translation>Tutti i referenti</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Tutte le vendite</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Cosa</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Dove</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>aziende</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>referenti</translation>
    </message>
    <message>
        <source>Print this lead</source>
        <translation>Stampa questo lead</translation>
    </message>
    <message>
        <source>Print these leads</source>
        <translation>Stampa questi lead</translation>
    </message>
    <message>
        <source>Print these accounts</source>
        <translation>Stampa queste aziende</translation>
    </message>
    <message>
        <source>Print these sales</source>
        <translation>Stampa queste vendite</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation>Stampa questo resoconto</translation>
    </message>
    <message>
        <source>Print what is kept</source>
        <translation>Stampa ciò che è registrato</translation>
    </message>
    <message>
        <source>report</source>
        <translation>resoconto</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>Interrotto; non è stato stampato nulla.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vendite</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>In the language of its &amp;reader</source>
        <translation>Nella &amp;lingua di chi legge</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>Il grafico è stato copiato.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canali</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Salva il grafico</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvato come {file}.</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;Salva il grafico come immagine…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>&amp;Copia il grafico</translation>
    </message>
    <message>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>Impossibile scrivere “{file}”. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>whole-file</source>
        <translation>file-completo</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>since-{month}</source>
        <translation>dopo-{month}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Esporta in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>Chi c’è dietro?</translation>
    </message>
    <message>
        <source>Say which channel they are of, and perhaps whose. It is kept, and holds for later files too.</source>
        <translation>Indica a quale canale appartengono e, se vuoi, a chi. Resta salvato e vale anche per i prossimi file.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somma</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Campaign or name</source>
        <translation>Campagna o nome</translation>
    </message>
    <message>
        <source>Code or tag</source>
        <translation>Codice o etichetta</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Salva queste regole</translation>
    </message>
    <message>
        <source>Channel of “{value}”</source>
        <translation>Canale di “{value}”</translation>
    </message>
    <message>
        <source>Campaign or name of “{value}”</source>
        <translation>Campagna o nome di “{value}”</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Annulla questa importazione</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (annullato)</translation>
    </message>
    <message>
        <source>History of the lead</source>
        <translation>Cronologia del lead</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annulla questa modifica</translation>
    </message>
    <message>
        <source>Take back the others</source>
        <translation>Annulla tutto il resto</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annulla: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Ripeti: {what}</translation>
    </message>
    <message>
        <source>A name, a page, or what to do</source>
        <translation>Un nome, una pagina o che cosa fare</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Tab take over    Esc close</source>
        <translation>↑ ↓ scegli    Tab inserisci    Esc chiudi</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ scegli    Invio apri    Esc chiudi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>On one contact</source>
        <translation>Un solo referente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln lead</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all leads with “{text}”</source>
        <translation>Mostra tutti i lead con “{text}”</translation>
    </message>
    <message>
        <source>New lead “{name}”</source>
        <translation>Nuovo lead “{name}”</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>“{name}” aggiunto</translation>
    </message>
    <message>
        <source>Contact “{name}” added</source>
        <translation>Contatto “{name}” aggiunto</translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation>“{name}” modificato</translation>
    </message>
    <message>
        <source>“{name}” moved to “{stage}”</source>
        <translation>“{name}” spostato in “{stage}”</translation>
    </message>
    <message>
        <source>“{name}” is won</source>
        <translation>“{name}” segnato come vinto</translation>
    </message>
    <message>
        <source>“{name}” is lost</source>
        <translation>“{name}” segnato come perso</translation>
    </message>
    <message>
        <source>“{name}” is open again</source>
        <translation>“{name}” riaperto</translation>
    </message>
    <message>
        <source>“{name}” is on the board</source>
        <translation>“{name}” è in bacheca</translation>
    </message>
    <message>
        <source>“{name}” is there again</source>
        <translation>“{name}” è di nuovo qui</translation>
    </message>
    <message>
        <source>View “{name}” kept</source>
        <translation>Vista “{name}” salvata</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>Vista “{name}” modificata</translation>
    </message>
    <message>
        <source>View “{old}” is called “{name}” now</source>
        <translation>La vista “{old}” ora si chiama “{name}”</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>Vista “{name}” rimossa</translation>
    </message>
    <message>
        <source>View “{name}” moved</source>
        <translation>Vista “{name}” spostata</translation>
    </message>
    <message>
        <source>“{name}” tagged with “{tag}”</source>
        <translation>Etichetta “{tag}” aggiunta a “{name}”</translation>
    </message>
    <message>
        <source>Tag “{tag}” taken off “{name}”</source>
        <translation>Etichetta “{tag}” tolta da “{name}”</translation>
    </message>
    <message>
        <source>Field “{name}” moved</source>
        <translation>Campo “{name}” spostato</translation>
    </message>
    <message>
        <source>Field “{name}” made of an imported column</source>
        <translation>Campo “{name}” creato da una colonna importata</translation>
    </message>
    <message>
        <source>“{field}” of “{name}” set</source>
        <translation>“{field}” di “{name}” impostato</translation>
    </message>
    <message>
        <source>New lead for “{name}” added</source>
        <translation>Nuovo lead per “{name}” aggiunto</translation>
    </message>
    <message>
        <source>Winning back “{name}” begun</source>
        <translation>Riconquista di “{name}” avviata</translation>
    </message>
    <message>
        <source>Remedy for “{name}” recorded</source>
        <translation>Rimedio per “{name}” registrato</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>“{name}” viene conservato</translation>
    </message>
    <message>
        <source>{count} leads are kept</source>
        <translation>{count} lead vengono conservati</translation>
    </message>
    <message>
        <source>Consent of “{name}” recorded</source>
        <translation>Consenso di “{name}” registrato</translation>
    </message>
    <message>
        <source>Task “{title}” planned</source>
        <translation>Aggiunto alle cose da fare: “{title}”</translation>
    </message>
    <message>
        <source>{count} tasks planned for “{name}”</source>
        <translation>Pianificate {count} cose da fare per “{name}”</translation>
    </message>
    <message>
        <source>Task “{title}” done</source>
        <translation>Fatto: “{title}”</translation>
    </message>
    <message>
        <source>Task “{title}” done, the call noted</source>
        <translation>Fatto: “{title}”; chiamata annotata</translation>
    </message>
    <message>
        <source>Task “{title}” done, the meeting noted</source>
        <translation>Fatto: “{title}”; incontro annotato</translation>
    </message>
    <message>
        <source>Task “{title}” deleted</source>
        <translation>Tolto dalle cose da fare: “{title}”</translation>
    </message>
    <message>
        <source>Task “{title}” put off</source>
        <translation>Cosa da fare “{title}” rimandata</translation>
    </message>
    <message>
        <source>Task “{title}” changed</source>
        <translation>Cosa da fare modificata: “{title}”</translation>
    </message>
    <message>
        <source>Document “{document}” kept with “{name}”</source>
        <translation>Documento “{document}” aggiunto a “{name}”</translation>
    </message>
    <message>
        <source>{count} documents kept with “{name}”</source>
        <translation>{count} documenti aggiunti a “{name}”</translation>
    </message>
    <message>
        <source>Document “{document}” renamed</source>
        <translation>Documento “{document}” rinominato</translation>
    </message>
    <message>
        <source>Document “{document}” removed</source>
        <translation>Documento “{document}” tolto</translation>
    </message>
    <message>
        <source>Templates to begin with added</source>
        <translation>Modelli iniziali aggiunti</translation>
    </message>
    <message>
        <source>Template “{name}” moved</source>
        <translation>Modello “{name}” spostato</translation>
    </message>
    <message>
        <source>Template “{name}” added</source>
        <translation>Modello “{name}” aggiunto</translation>
    </message>
    <message>
        <source>Template “{name}” changed</source>
        <translation>Modello “{name}” modificato</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation>Modello “{name}” eliminato</translation>
    </message>
    <message>
        <source>Entry of “{name}” changed</source>
        <translation>Voce di “{name}” modificata</translation>
    </message>
    <message>
        <source>Entry of “{name}” deleted</source>
        <translation>Voce di “{name}” eliminata</translation>
    </message>
    <message>
        <source>Task “{title}” is open again</source>
        <translation>Di nuovo tra le cose da fare: “{title}”</translation>
    </message>
    <message>
        <source>“{title}” done, “{next}” planned</source>
        <translation>Fatto: “{title}”; da fare: “{next}”</translation>
    </message>
    <message>
        <source>“{title}” done and noted, “{next}” planned</source>
        <translation>Fatto e annotato: “{title}”; da fare: “{next}”</translation>
    </message>
    <message>
        <source>Noted for “{name}”</source>
        <translation>Annotato per “{name}”</translation>
    </message>
    <message>
        <source>Sale to “{name}” recorded</source>
        <translation>Vendita a “{name}” registrata</translation>
    </message>
    <message>
        <source>“{name}” is won, the sale recorded</source>
        <translation>“{name}” segnato come vinto, vendita registrata</translation>
    </message>
    <message>
        <source>Sale “{number}” changed</source>
        <translation>Vendita “{number}” modificata</translation>
    </message>
    <message>
        <source>Sale “{number}” credited</source>
        <translation>Vendita “{number}” stornata</translation>
    </message>
    <message>
        <source>Sale “{number}” deleted</source>
        <translation>Vendita “{number}” eliminata</translation>
    </message>
    <message>
        <source>Sale “{number}” marked as paid</source>
        <translation>Vendita “{number}” segnata come pagata</translation>
    </message>
    <message>
        <source>Part payment of “{number}” recorded</source>
        <translation>Pagamento parziale di “{number}” registrato</translation>
    </message>
    <message>
        <source>Refund of “{number}” recorded</source>
        <translation>Rimborso per “{number}” registrato</translation>
    </message>
    <message>
        <source>Payment of “{number}” removed</source>
        <translation>Pagamento di “{number}” tolto</translation>
    </message>
    <message>
        <source>Month {month} closed</source>
        <translation>Mese {month} chiuso</translation>
    </message>
    <message>
        <source>Month {month} is open again</source>
        <translation>Mese {month} riaperto</translation>
    </message>
    <message>
        <source>{count} leads moved to “{stage}”</source>
        <translation>{count} lead spostati in “{stage}”</translation>
    </message>
    <message>
        <source>{count} leads are open again</source>
        <translation>{count} lead riaperti</translation>
    </message>
    <message>
        <source>{count} leads deleted</source>
        <translation>{count} lead eliminati</translation>
    </message>
    <message>
        <source>{count} leads tagged with “{tag}”</source>
        <translation>Etichetta “{tag}” aggiunta a {count} lead</translation>
    </message>
    <message>
        <source>{count} leads assigned to “{owner}”</source>
        <translation>{count} lead assegnati a “{owner}”</translation>
    </message>
    <message>
        <source>{count} leads changed</source>
        <translation>{count} lead modificati</translation>
    </message>
    <message>
        <source>{count} leads assigned to nobody</source>
        <translation>{count} lead senza più responsabile</translation>
    </message>
    <message>
        <source>Account “{name}” added</source>
        <translation>Azienda “{name}” aggiunta</translation>
    </message>
    <message>
        <source>Account “{name}” changed</source>
        <translation>Azienda “{name}” modificata</translation>
    </message>
    <message>
        <source>Account “{name}” deleted</source>
        <translation>Azienda “{name}” eliminata</translation>
    </message>
    <message>
        <source>“{name}” added to “{account}”</source>
        <translation>“{name}” aggiunto a “{account}”</translation>
    </message>
    <message>
        <source>“{name}” has left the account</source>
        <translation>“{name}” ha lasciato l’azienda</translation>
    </message>
    <message>
        <source>“{name}” is at the account again</source>
        <translation>“{name}” è di nuovo in azienda</translation>
    </message>
    <message>
        <source>“{name}” moved to the account “{account}”</source>
        <translation>“{name}” ora è all’azienda “{account}”</translation>
    </message>
    <message>
        <source>{count} accounts merged into “{name}”</source>
        <translation>{count} aziende unite in “{name}”</translation>
    </message>
    <message>
        <source>Account of “{company}” made</source>
        <translation>Azienda “{company}” creata</translation>
    </message>
    <message>
        <source>{count} people added to “{account}”</source>
        <translation>{count} persone aggiunte a “{account}”</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>“{name}” tolto</translation>
    </message>
    <message>
        <source>“{other}” merged into “{name}”</source>
        <translation>“{other}” unito a “{name}”</translation>
    </message>
    <message>
        <source>{count} leads merged into “{name}”</source>
        <translation>{count} lead uniti a “{name}”</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are kept apart</source>
        <translation>“{name}” e “{other}” restano distinti</translation>
    </message>
    <message>
        <source>{count} leads are kept apart</source>
        <translation>{count} lead restano distinti</translation>
    </message>
    <message>
        <source>{count} accounts are kept apart</source>
        <translation>{count} aziende restano distinte</translation>
    </message>
    <message>
        <source>“{person}” is on the committee of “{name}”</source>
        <translation>“{person}” è ora tra chi decide per “{name}”</translation>
    </message>
    <message>
        <source>“{person}” taken off the committee of “{name}”</source>
        <translation>“{person}” non è più tra chi decide per “{name}”</translation>
    </message>
    <message>
        <source>Channel “{name}” added</source>
        <translation>Canale “{name}” aggiunto</translation>
    </message>
    <message>
        <source>Channel “{name}” changed</source>
        <translation>Canale “{name}” modificato</translation>
    </message>
    <message>
        <source>Campaign “{name}” added</source>
        <translation>Campagna “{name}” aggiunta</translation>
    </message>
    <message>
        <source>Campaign “{name}” changed</source>
        <translation>Campagna “{name}” modificata</translation>
    </message>
    <message>
        <source>Rules for channels changed</source>
        <translation>Regole dei canali cambiate</translation>
    </message>
    <message>
        <source>Costs of “{channel}” recorded</source>
        <translation>Costi di “{channel}” registrati</translation>
    </message>
    <message>
        <source>Costs of {month} recorded</source>
        <translation>Costi di {month} registrati</translation>
    </message>
    <message>
        <source>Costs of {day} recorded</source>
        <translation>Costi del {day} registrati</translation>
    </message>
    <message>
        <source>Costs of “{channel}” deleted</source>
        <translation>Costi di “{channel}” eliminati</translation>
    </message>
    <message>
        <source>Visits from “{channel}” recorded</source>
        <translation>Visite da “{channel}” registrate</translation>
    </message>
    <message>
        <source>Visits from “{channel}” deleted</source>
        <translation>Visite da “{channel}” eliminate</translation>
    </message>
    <message>
        <source>Stage “{name}” added</source>
        <translation>Fase “{name}” aggiunta</translation>
    </message>
    <message>
        <source>Stage “{name}” changed</source>
        <translation>Fase “{name}” modificata</translation>
    </message>
    <message>
        <source>Stage “{old}” is called “{name}” now</source>
        <translation>La fase “{old}” ora si chiama “{name}”</translation>
    </message>
    <message>
        <source>Stage “{name}” moved</source>
        <translation>Fase “{name}” spostata</translation>
    </message>
    <message>
        <source>Stage “{name}” archived</source>
        <translation>Fase “{name}” archiviata</translation>
    </message>
    <message>
        <source>Stage “{name}” is in use again</source>
        <translation>La fase “{name}” è di nuovo in uso</translation>
    </message>
    <message>
        <source>Stage “{other}” merged into “{name}”</source>
        <translation>Fase “{other}” unita a “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” added</source>
        <translation>Processo di vendita “{name}” aggiunto</translation>
    </message>
    <message>
        <source>Pipeline “{old}” is called “{name}” now</source>
        <translation>Il processo di vendita “{old}” ora si chiama “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” moved</source>
        <translation>Processo di vendita “{name}” spostato</translation>
    </message>
    <message>
        <source>Pipeline “{other}” merged into “{name}”</source>
        <translation>Processo di vendita “{other}” unito a “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived</source>
        <translation>Processo di vendita “{name}” archiviato</translation>
    </message>
    <message>
        <source>Pipeline “{name}” is in use again</source>
        <translation>Il processo di vendita “{name}” è di nuovo in uso</translation>
    </message>
    <message>
        <source>“{field}” of {count} leads set</source>
        <translation>“{field}” di {count} lead impostato</translation>
    </message>
    <message>
        <source>A field of your own stands in the lead panel, in searches, in exports and in imports. Search for it by its key, such as {example}.</source>
        <translation>Un tuo campo compare nella scheda del lead, nelle ricerche, nelle esportazioni e nelle importazioni. Cercalo con la sua chiave, per esempio {example}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nuovo campo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) hold something in this field. Deleting it can be undone.</source>
        <translation>
            <numerusform>%Ln lead ha un valore in questo campo. L’eliminazione si può annullare.</numerusform>
            <numerusform>%Ln lead hanno un valore in questo campo. L’eliminazione si può annullare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” added</source>
        <translation>Campo “{name}” aggiunto</translation>
    </message>
    <message>
        <source>Field “{name}” changed</source>
        <translation>Campo “{name}” modificato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) held something in it.</source>
        <translation>
            <numerusform>%Ln lead vi aveva un valore.</numerusform>
            <numerusform>%Ln lead vi avevano un valore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” deleted</source>
        <translation>Campo “{name}” eliminato</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed</source>
        <translation>Impostazione “{setting}” cambiata</translation>
    </message>
    <message>
        <source>Preset “{title}” saved</source>
        <translation>Modello di importazione “{title}” salvato</translation>
    </message>
    <message>
        <source>Preset “{title}” removed</source>
        <translation>Modello di importazione “{title}” tolto</translation>
    </message>
    <message>
        <source>{files} imported</source>
        <translation>Importato: {files}</translation>
    </message>
    <message>
        <source>The sample shop is ready</source>
        <translation>Il negozio di prova è pronto</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Ripetuto: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) edited since stayed as they are</source>
        <translation>
            <numerusform>%Ln riga modificata nel frattempo resta com’è</numerusform>
            <numerusform>%Ln righe modificate nel frattempo restano come sono</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annullato: {what}</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>For you, at this computer</source>
        <translation>Per te, su questo computer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione testo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>Nothing moves on screen</source>
        <translation>Niente animazioni sullo schermo</translation>
    </message>
    <message>
        <source>This desktop has no place for reminders.</source>
        <translation>Su questo desktop non c’è posto per i promemoria.</translation>
    </message>
    <message>
        <source>For this file, and everybody who uses it</source>
        <translation>Per questo file e per chiunque lo usi</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Privati (B2C)</translation>
    </message>
    <message>
        <source>Firms (B2B)</source>
        <translation>Aziende (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>You sell to</source>
        <translation>Vendi a</translation>
    </message>
    <message>
        <source>Review lost leads after, months</source>
        <translation>Verifica i lead persi dopo, mesi</translation>
    </message>
    <message>
        <source>Margin of sales without a known cost, %</source>
        <translation>Margine delle vendite senza costo noto, %</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Vuoto: non noto</translation>
    </message>
    <message>
        <source>Empty: never</source>
        <translation>Vuoto: mai</translation>
    </message>
    <message>
        <source>Remind of tasks outside the window</source>
        <translation>Ricorda le cose da fare fuori dalla finestra</translation>
    </message>
    <message>
        <source>As messages name it</source>
        <translation>Come appare nei messaggi</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Un altro paese</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Views of accounts</source>
        <translation>Viste delle aziende</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>Nessuno al computer</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Chi è al computer</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Cerca o esegui…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tutto salvato</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Solo da guardare</translation>
    </message>
    <message>
        <source>Everything is saved as you do it, in {file}</source>
        <translation>Tutto si salva subito, in {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Salvato {time}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Shift Z</translation>
    </message>
    <message>
        <source>{percent} done; what you do meanwhile waits its turn</source>
        <translation>{percent} fatto; quello che fai intanto aspetta il suo turno</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Scegli un altro file…</translation>
    </message>
    <message>
        <source>Say it once, and LeadDesk knows which channel they came by, in this file and in later ones.</source>
        <translation>Indicalo una volta e LeadDesk saprà da quale canale sono arrivati, in questo file e nei prossimi.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Sort them out…</source>
        <translation>Assegna i canali…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Enter costs…</source>
        <translation>Inserisci costi…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>What next: say what your channels cost, and Channels shows which ones pay.</source>
        <translation>E adesso: indica quanto costano i canali e in Canali vedrai quali rendono.</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Working; what you do meanwhile waits its turn</source>
        <translation>Lavoro in corso; quello che fai intanto aspetta il suo turno</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Tutti i lead</translation>
    </message>
    <message>
        <source>No talk for 30 days</source>
        <translation>Non sentite da 30 giorni</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Vinti questo mese</translation>
    </message>
    <message>
        <source>Unhappy customers</source>
        <translation>Clienti scontenti</translation>
    </message>
    <message>
        <source>Whom do you sell to?</source>
        <translation>A chi vendi?</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Come vuoi cominciare?</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Guardati intorno con dati di prova</translation>
    </message>
    <message>
        <source>A made-up shop, in a file of its own</source>
        <translation>Un negozio inventato, in un file a parte</translation>
    </message>
    <message>
        <source>Bring my files</source>
        <translation>Importa i tuoi file</translation>
    </message>
    <message>
        <source>Exports of your shop or another tool, or a spreadsheet</source>
        <translation>Esportazioni dal negozio online o da un altro programma, o un foglio di calcolo</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Comincia da zero</translation>
    </message>
    <message>
        <source>Add your first lead by hand</source>
        <translation>Aggiungi a mano il primo lead</translation>
    </message>
    <message>
        <source>One decides, often today</source>
        <translation>Decide uno, subito</translation>
    </message>
    <message>
        <source>People</source>
        <comment>private customers</comment>
        <translation>Privati</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>Several decide together</source>
        <translation>Decidono più persone</translation>
    </message>
    <message>
        <source>You can change this later</source>
        <translation>Puoi cambiarlo più avanti</translation>
    </message>
    <message>
        <source>Enter shows all of it, F2 changes it, Delete deletes it</source>
        <translation>Invio mostra tutto, F2 modifica, Canc elimina</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Open LeadDesk</source>
        <translation>Apri LeadDesk</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>Apri un file esistente…</translation>
    </message>
    <message>
        <source>It is kept in {file}</source>
        <translation>Salvato in {file}</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>Creazione del file in corso…</translation>
    </message>
    <message>
        <source>Welcome to LeadDesk</source>
        <translation>Benvenuti in LeadDesk</translation>
    </message>
    <message>
        <source>Two minutes, no account. Everything stays in one file on this computer.</source>
        <translation>Due minuti, senza registrazione. Tutto resta in un file su questo computer.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of LeadDesk; choose one of {languages}.</source>
        <translation>“{language}” non è una lingua di LeadDesk; scegline una tra {languages}.</translation>
    </message>
    <message>
        <source>DISPLAY is “{display}”, which names no screen; it is like :0.</source>
        <translation>DISPLAY è “{display}”, che non indica uno schermo; di solito è come :0.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; DISPLAY has to name one that does.</source>
        <translation>Lo schermo {display} non risponde; DISPLAY deve indicarne uno che risponde.</translation>
    </message>
    <message>
        <source>The screen {display} refuses to show a window of this user ({reason}).</source>
        <translation>Lo schermo {display} rifiuta di mostrare una finestra di questo utente ({reason}).</translation>
    </message>
    <message>
        <source>There is no account “{name}”; make it on the page of accounts first.</source>
        <translation>L’azienda “{name}” non esiste; creala prima nella pagina delle aziende.</translation>
    </message>
    <message>
        <source>“{name}” names no company, or is at an account already.</source>
        <translation>“{name}” non indica nessuna azienda, o è già in un’azienda.</translation>
    </message>
    <message>
        <source>Make an account of “{company}”</source>
        <translation>Crea l’azienda “{company}”</translation>
    </message>
    <message>
        <source>Choose another lead</source>
        <translation>Scegli un altro lead</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Ancora nessun lead</translation>
    </message>
    <message>
        <source>Nothing is lost: it is shown with the lead.</source>
        <translation>Niente va perso: si vede insieme al lead.</translation>
    </message>
    <message>
        <source>{count} of {total} matched</source>
        <translation>{count} di {total} abbinate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valore</numerusform>
            <numerusform>%Ln valori</numerusform>
        </translation>
    </message>
    <message>
        <source>Field of column “{column}”</source>
        <translation>Campo della colonna “{column}”</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>{example} · known by its values</source>
        <translation>{example} · riconosciuta dai valori</translation>
    </message>
    <message>
        <source>{name} – problems</source>
        <translation>{name} – problemi</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Salva le righe con problemi</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>che cosa non va</translation>
    </message>
    <message>
        <source>{rows} saved in {file}. Mend them there, and import that file.</source>
        <translation>{file} contiene {rows} da correggere. Correggi lì e importa quel file.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli i file…</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>Trascina qui i tuoi file</translation>
    </message>
    <message>
        <source>Exports of your shop, newsletter, CRM or ads, spreadsheets and address cards; several at once. Nothing is written before you have seen what becomes of it.</source>
        <translation>Esportazioni da negozio online, newsletter, CRM o inserzioni, fogli di calcolo e biglietti da visita; anche più file insieme. Prima di scrivere, LeadDesk mostra che cosa ne esce.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Tables and address cards</source>
        <translation>Tabelle e biglietti da visita</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Scegli i file da importare</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Letto come</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Foglio</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>Match on</source>
        <translation>Abbina per</translation>
    </message>
    <message>
        <source>Rows become</source>
        <translation>Importa come</translation>
    </message>
    <message>
        <source>New leads go to</source>
        <translation>Nuovi lead in</translation>
    </message>
    <message>
        <source>Read as you answered on {day}</source>
        <translation>Letto secondo le tue risposte ({day})</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Tutti gli elenchi</translation>
    </message>
    <message>
        <source>Leads on the board</source>
        <translation>Lead in bacheca</translation>
    </message>
    <message>
        <source>Contacts, on no board</source>
        <translation>Contatti, fuori bacheca</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi ancora</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separatore</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Riga {number}</translation>
    </message>
    <message>
        <source>The fitting pipeline</source>
        <translation>Il processo adatto</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} righe</translation>
    </message>
    <message>
        <source>{count} rows a second</source>
        <translation>{count} righe al secondo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>ancora %Ln secondo</numerusform>
            <numerusform>ancora %Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>ancora circa %Ln minuto</numerusform>
            <numerusform>ancora circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovi</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aggiornati</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariati</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltati</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambigui</translation>
    </message>
    <message>
        <source>{result}, line {line}</source>
        <translation>{result}, riga {line}</translation>
    </message>
    <message>
        <source>{column}: {old} becomes {new}</source>
        <translation>{column}: {old} diventa {new}</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one row</comment>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>one row</comment>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>one row</comment>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>one row</comment>
        <translation>Saltato</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>one row</comment>
        <translation>Ambiguo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>{count} of {total} rows are listed: the first of each result.</source>
        <translation>Elencate {count} righe su {total}: le prime di ogni esito.</translation>
    </message>
    <message>
        <source>The first {count} of {total} are listed.</source>
        <translation>Elencate le prime {count} su {total}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ricontrolla</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Di che cosa</translation>
    </message>
    <message>
        <source>Only groups with a lead of this import are shown.</source>
        <translation>Vedi solo i gruppi con un lead di questa importazione.</translation>
    </message>
    <message>
        <source>Show all duplicates</source>
        <translation>Mostra tutti i duplicati</translation>
    </message>
    <message numerus="yes">
        <source>{count} group(s)</source>
        <translation>
            <numerusform>{count} gruppo</numerusform>
            <numerusform>{count} gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>Controllo dei lead…</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same e-mail address, phone number or VAT id, and for names that are alike in one city, postal code or company. While you type and after an import it looks again.</source>
        <translation>LeadDesk ha cercato lo stesso indirizzo email, numero di telefono o partita IVA, e nomi simili nella stessa città, nello stesso CAP o nella stessa azienda. Ricontrolla mentre scrivi e dopo ogni importazione.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln account(s)</source>
        <translation>
            <numerusform>Unisci %Ln azienda</numerusform>
            <numerusform>Unisci %Ln aziende</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <comment>account</comment>
        <translation>Non è la stessa</translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <comment>account</comment>
        <translation>Le altre non sono la stessa</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <comment>account</comment>
        <translation>Solo tu dici che sono la stessa</translation>
    </message>
    <message>
        <source>People, leads, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Persone, lead, cose da fare, interazioni, documenti ed etichette di tutte restano. I valori non scelti vanno nelle note. È un solo passo, e si può sempre tornare indietro.</translation>
    </message>
    <message>
        <source>Looking through the accounts…</source>
        <translation>Controllo delle aziende…</translation>
    </message>
    <message>
        <source>No company is there twice</source>
        <translation>Nessuna azienda compare due volte</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same VAT id, phone number, website or e-mail domain, and for names that are the same or alike without GmbH, Srl, AB, B.V. and the like.</source>
        <translation>LeadDesk ha cercato la stessa partita IVA, lo stesso telefono, sito o dominio e-mail, e nomi uguali o simili senza Srl, S.p.A., GmbH, AB e così via.</translation>
    </message>
    <message>
        <source>Not all accounts were looked at. Nothing was changed.</source>
        <translation>Non tutte le aziende sono state controllate. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Only groups with an account of this import are shown.</source>
        <translation>Vedi solo i gruppi con un’azienda di questa importazione.</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>Nessuno compare due volte</translation>
    </message>
    <message>
        <source>Not all leads were looked at. Nothing was changed.</source>
        <translation>Non tutti i lead sono stati controllati. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrotto. Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importa un altro file…</translation>
    </message>
    <message>
        <source>The whole import is one step in History and can be undone weeks later.</source>
        <translation>L’intera importazione è un solo passo nella Cronologia e si può annullare anche dopo settimane.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. The whole import is one step in History and can be undone weeks later.</source>
        <translation>Non si scrive niente finché non premi Importa. L’intera importazione è un solo passo nella Cronologia e si può annullare anche dopo settimane.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln problem row(s)…</source>
        <translation>
            <numerusform>Salva %Ln riga con problemi…</numerusform>
            <numerusform>Salva %Ln righe con problemi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make fields of %Ln further column(s)…</source>
        <translation>
            <numerusform>Crea un campo da %Ln altra colonna…</numerusform>
            <numerusform>Crea campi da altre %Ln colonne…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Niente da importare</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln domanda aperta</numerusform>
            <numerusform>%Ln domande aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above, and what comes of the file is shown here.</source>
        <translation>Rispondi alla domanda qui sopra e vedrai che cosa esce dal file.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Referenti</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costi</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Importa lead</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importa aziende</translation>
    </message>
    <message>
        <source>Import stakeholders</source>
        <translation>Importa referenti</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importa vendite</translation>
    </message>
    <message>
        <source>Import costs</source>
        <translation>Importa costi</translation>
    </message>
    <message>
        <source>Import visits</source>
        <translation>Importa visite</translation>
    </message>
    <message>
        <source>Id, e-mail, then phone</source>
        <translation>ID, email, poi telefono</translation>
    </message>
    <message>
        <source>Id only</source>
        <translation>Solo ID</translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation>Solo email</translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation>Solo telefono</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Solo nome</translation>
    </message>
    <message>
        <source>Nothing: all are new</source>
        <translation>Niente: tutti nuovi</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra verticale</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Make a field</source>
        <translation>Crea un campo</translation>
    </message>
    <message>
        <source>It has more than {count} different values: too many to choose from.</source>
        <translation>Ha più di {count} valori diversi: troppi tra cui scegliere.</translation>
    </message>
    <message>
        <source>None of its values is of this type.</source>
        <translation>Nessuno dei suoi valori è di questo tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) get a value.</source>
        <translation>
            <numerusform>%Ln lead riceve un valore.</numerusform>
            <numerusform>%Ln lead ricevono un valore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln valore non è adatto e resta tra gli altri dati: {some}</numerusform>
            <numerusform>%Ln valori non sono adatti e restano tra gli altri dati: {some}</numerusform>
        </translation>
    </message>
    <message>
        <source>To choose from: {words}</source>
        <translation>Tra cui scegliere: {words}</translation>
    </message>
    <message>
        <source>Times of day are left out.</source>
        <translation>L’ora del giorno non viene ripresa.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways. Which one is it?</source>
        <translation>“{value}” si può leggere in due modi. Quale vale?</translation>
    </message>
    <message>
        <source>It mixes orders of day and month. Which one holds?</source>
        <translation>Mescola ordini diversi di giorno e mese. Quale vale?</translation>
    </message>
    <message>
        <source>It mixes decimal commas and points. Which one holds?</source>
        <translation>Mescola virgole e punti decimali. Quale vale?</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Giorno, mese, anno</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mese, giorno, anno</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Anno, mese, giorno</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgola decimale</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Punto decimale</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acquirente</translation>
    </message>
    <message>
        <source>Buyer’s first name</source>
        <translation>Nome acquirente</translation>
    </message>
    <message>
        <source>Buyer’s last name</source>
        <translation>Cognome acquirente</translation>
    </message>
    <message>
        <source>Buyer’s e-mail</source>
        <translation>Email acquirente</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Telefono acquirente</translation>
    </message>
    <message>
        <source>Buyer’s company</source>
        <translation>Azienda acquirente</translation>
    </message>
    <message>
        <source>Buyer’s street</source>
        <translation>Indirizzo acquirente</translation>
    </message>
    <message>
        <source>Buyer’s city</source>
        <translation>Città acquirente</translation>
    </message>
    <message>
        <source>Buyer’s postal code</source>
        <translation>CAP acquirente</translation>
    </message>
    <message>
        <source>Buyer’s region</source>
        <translation>Provincia acquirente</translation>
    </message>
    <message>
        <source>Buyer’s country</source>
        <translation>Paese acquirente</translation>
    </message>
    <message>
        <source>Buyer’s consent</source>
        <translation>Consenso acquirente</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>IVA per aliquota</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Credited document, by its id</source>
        <translation>Documento stornato, dal suo ID</translation>
    </message>
    <message>
        <source>Credited document</source>
        <translation>Documento stornato</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>interazioni</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>e-mails that were written</source>
        <translation>testi delle email</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>numeri di telefono</translation>
    </message>
    <message>
        <source>why deals were lost</source>
        <translation>motivi della perdita</translation>
    </message>
    <message>
        <source>leads older than 90 days</source>
        <translation>lead di più di 90 giorni fa</translation>
    </message>
    <message>
        <source>products</source>
        <translation>prodotti</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>allegati</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>responsabili</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>trattative</translation>
    </message>
    <message>
        <source>people</source>
        <translation>persone</translation>
    </message>
    <message>
        <source>Keep as further details</source>
        <translation>Tieni tra gli altri dati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this file written in UTF-16?</source>
        <translation>Questo file è scritto in UTF-16?</translation>
    </message>
    <message>
        <source>Its letters are not in UTF-8, which is usual.</source>
        <translation>I caratteri non sono in UTF-8, come di solito.</translation>
    </message>
    <message>
        <source>The letters of this file are not in UTF-8. Should this be “{text}”?</source>
        <translation>I caratteri di questo file non sono in UTF-8. Qui si deve leggere “{text}”?</translation>
    </message>
    <message>
        <source>Then it was written in Windows-1252, as older programs do.</source>
        <translation>Allora è scritto in Windows-1252, come fanno i programmi meno recenti.</translation>
    </message>
    <message>
        <source>LeadDesk never guesses. The answer holds for the whole file, and is kept for files of this kind.</source>
        <translation>LeadDesk non tira mai a indovinare. La risposta vale per tutto il file e resta salvata per i file di questo tipo.</translation>
    </message>
    <message>
        <source>What a file of {title} does not hold: {things}.</source>
        <translation>Un file “{title}” non contiene: {things}.</translation>
    </message>
    <message>
        <source>Column “{column}”: does {value} mean {one} or {other}?</source>
        <translation>Colonna “{column}”: {value} significa {one} o {other}?</translation>
    </message>
    <message>
        <source>the history of stages</source>
        <translation>la storia delle fasi</translation>
    </message>
    <message>
        <source>the cost of the goods</source>
        <translation>il costo della merce</translation>
    </message>
    <message>
        <source>Column “{column}” mixes orders of day and month. Which one holds?</source>
        <translation>Nella colonna “{column}” giorno e mese sono in ordine diverso. Quale ordine vale?</translation>
    </message>
    <message>
        <source>Column “{column}” mixes decimal commas and points. Which one holds?</source>
        <translation>Nella colonna “{column}” ci sono virgole e punti decimali. Quale dei due vale?</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Come è stato letto</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Mostra i suoi lead</translation>
    </message>
    <message>
        <source>{rows} stayed as they are: {names}</source>
        <translation>L’annullamento non ha toccato {rows}: {names}</translation>
    </message>
    <message>
        <source>{rows} would stay as they are: {names}</source>
        <translation>L’annullamento non toccherebbe {rows}: {names}</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>righe lette: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>nuovi: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>invariati: {count}</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>con un problema: {count}</translation>
    </message>
    <message>
        <source>Known as {name}.</source>
        <translation>Modello: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Importa %Ln modifica</numerusform>
            <numerusform>Importa %Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {new} new, {changes}</source>
        <translation>Importa (nuovi: {new}, {changes})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>modifiche: %Ln</numerusform>
            <numerusform>modifiche: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importa {what}</translation>
    </message>
    <message>
        <source>Import {what} and {last}</source>
        <translation>Importa {what} e {last}</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>{what} in più</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>aggiornati: {count}</translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation>niente da cambiare</translation>
    </message>
    <message>
        <source>Done: {what}. Undo at any time under History.</source>
        <translation>Fatto ({what}). Puoi annullare in ogni momento dalla Cronologia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a problem</source>
        <translation>
            <numerusform>%Ln riga con un problema</numerusform>
            <numerusform>%Ln righe con un problema</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>saltati: {count}</translation>
    </message>
    <message>
        <source>{file} (no rows)</source>
        <translation>{file} (nessuna riga)</translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>Fuori dall’importazione: {rows}.</translation>
    </message>
    <message>
        <source>Without rows, and so left out: {files}.</source>
        <translation>Senza righe, e quindi lasciati fuori: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contatto</numerusform>
            <numerusform>%Ln contatti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln azienda</numerusform>
            <numerusform>%Ln aziende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder(s)</source>
        <translation>
            <numerusform>%Ln referente</numerusform>
            <numerusform>%Ln referenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln vendita</numerusform>
            <numerusform>%Ln vendite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of costs</source>
        <translation>
            <numerusform>%Ln riga di costi</numerusform>
            <numerusform>%Ln righe di costi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of visits</source>
        <translation>
            <numerusform>%Ln riga di visite</numerusform>
            <numerusform>%Ln righe di visite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importa %Ln riga</numerusform>
            <numerusform>Importa %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Apri l’azienda</translation>
    </message>
    <message>
        <source>Name of an account</source>
        <translation>Nome di un’azienda</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Senza numero</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>nota di credito</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>stornata</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Nessun lead</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Stornata</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Niente da pagare</translation>
    </message>
    <message>
        <source>{amount} to refund</source>
        <translation>{amount} da rimborsare</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>Restano {amount}</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Scritta qui</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Apri il lead</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Pagata oggi</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Rimborsata oggi</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Segna come pagata…</translation>
    </message>
    <message>
        <source>Mark as refunded…</source>
        <translation>Segna come rimborsata…</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Togli il pagamento</translation>
    </message>
    <message>
        <source>Not refunded after all</source>
        <translation>Togli il rimborso</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Nota di credito…</translation>
    </message>
    <message>
        <source>Edit number and notes…</source>
        <translation>Modifica numero e note…</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Registra vendita</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Scegli un altro</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Data della vendita</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Non ancora pagata</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Costo della merce</translation>
    </message>
    <message>
        <source>What the goods cost you</source>
        <translation>Quanto ti è costata la merce</translation>
    </message>
    <message>
        <source>Say who bought.</source>
        <translation>Indica chi ha comprato.</translation>
    </message>
    <message>
        <source>The cost of goods is no amount that can be understood.</source>
        <translation>Il costo della merce non è un importo comprensibile.</translation>
    </message>
    <message>
        <source>Mark as won and record</source>
        <translation>Segna come vinto e registra</translation>
    </message>
    <message>
        <source>“{name}” is still open. A sale needs a lead that is won.</source>
        <translation>“{name}” è ancora in corso. Per una vendita serve un lead vinto.</translation>
    </message>
    <message>
        <source>“{name}” is lost. Win it first, or choose another lead.</source>
        <translation>“{name}” è perso. Prima segnalo come vinto o scegli un altro lead.</translation>
    </message>
    <message>
        <source>There is a document {number} already.</source>
        <translation>Il documento {number} esiste già.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numero</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Pagato il</translation>
    </message>
    <message>
        <source>C&amp;ost of goods</source>
        <translation>&amp;Costo della merce</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Codice IVA</translation>
    </message>
    <message>
        <source>VAT rate in percent</source>
        <translation>Aliquota IVA in percentuale</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Togli la riga</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 100.</source>
        <translation>Un’aliquota è un numero da 0 a 100.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>Un’altra aliquota</translation>
    </message>
    <message>
        <source>Codes of other countries…</source>
        <translation>Codici di altri paesi…</translation>
    </message>
    <message>
        <source>Add a line at another VAT code</source>
        <translation>Aggiungi una riga con un altro codice IVA</translation>
    </message>
    <message>
        <source>Type what was paid: the gross or the net amount.</source>
        <translation>Scrivi quanto è stato pagato: il totale o l’imponibile.</translation>
    </message>
    <message>
        <source>Net {net} + VAT {vat} = gross {gross}</source>
        <translation>Imponibile {net} + IVA {vat} = totale {gross}</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Segna come pagata</translation>
    </message>
    <message>
        <source>Mark as refunded</source>
        <translation>Segna come rimborsata</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Rimborsato il</translation>
    </message>
    <message>
        <source>&amp;Refunded on</source>
        <translation>&amp;Rimborsato il</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Make credit note</source>
        <translation>Crea nota di credito</translation>
    </message>
    <message>
        <source>Takes back what is left of {sale}.</source>
        <translation>Storna quello che resta di {sale}.</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Modifica documento</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>la vendita</translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation>Manca una data.</translation>
    </message>
    <message>
        <source>Who bought?</source>
        <translation>Chi ha comprato?</translation>
    </message>
    <message>
        <source>Name, company, e-mail or phone of who bought</source>
        <translation>Nome, azienda, email o telefono di chi ha comprato</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Lead e contatti</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Non si trova nessuno</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Tutti i mesi</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>{count} · net {net} · VAT {vat}</source>
        <translation>{count} · netto {net} · IVA {vat}</translation>
    </message>
    <message>
        <source>{month}: {gross} gross, {rest}</source>
        <translation>{month}: totale {gross}, {rest}</translation>
    </message>
    <message>
        <source>{month} (closed)</source>
        <translation>{month} (chiuso)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Imbuto</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>How the board is shown</source>
        <translation>Come si mostra la bacheca</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Tempo per fase</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>B2C and B2B</source>
        <translation>B2C e B2B</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Motivi delle perdite</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Leads that came in in the period. Who reached a later stage passed the earlier ones; lost leads stay where they came to.</source>
        <translation>Lead arrivati nel periodo. Chi è arrivato a una fase successiva ha passato le precedenti; i lead persi restano dove sono arrivati.</translation>
    </message>
    <message>
        <source>How long leads that came in in the period stay in a stage, all visits together. Those that are still there count with the days so far, as the least that it will be.</source>
        <translation>Quanto restano in una fase i lead arrivati nel periodo, contando insieme tutte le permanenze. Chi è ancora lì conta con i giorni trascorsi, come minimo.</translation>
    </message>
    <message>
        <source>Values won in a month, and values of open leads in the month they are expected in: times their chance, and whole. Lost leads are in none of it.</source>
        <translation>Valori vinti in un mese, e valori dei lead aperti nel mese in cui sono attesi: moltiplicati per la probabilità, e interi. I lead persi non vi compaiono.</translation>
    </message>
    <message>
        <source>Leads that came in in the period: people beside firms. Open leads are in no win rate.</source>
        <translation>Lead arrivati nel periodo: persone e aziende a confronto. I lead aperti non entrano nei vinti su chiusi.</translation>
    </message>
    <message>
        <source>Leads that were lost in the period, by the reason that was given and by channel.</source>
        <translation>Lead persi nel periodo, per motivo indicato e per canale.</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Andati avanti</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Qui ora</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tutti insieme</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Mese non noto</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nessun motivo indicato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) of unknown length are left out.</source>
        <translation>
            <numerusform>%Ln permanenza di durata non nota è esclusa.</numerusform>
            <numerusform>%Ln permanenze di durata non nota sono escluse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search sales, or gross:&gt;500</source>
        <translation>Cerca vendite, o totale:&gt;500</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Cerca vendite</translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Net {sum}</source>
        <translation>Imponibile {sum}</translation>
    </message>
    <message>
        <source>VAT {sum}</source>
        <translation>IVA {sum}</translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation>Totale {sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>Da incassare {sum}</translation>
    </message>
    <message>
        <source>Here you will see every document with its net, VAT and gross, what is still to be paid, and what each month adds up to: as your accountant wants it.</source>
        <translation>Qui vedrai ogni documento con imponibile, IVA e totale, quanto resta da incassare e la somma di ogni mese: come li vuole il commercialista.</translation>
    </message>
    <message>
        <source>A file of invoices can be dropped anywhere in this window</source>
        <translation>Puoi trascinare un file di fatture in questa finestra</translation>
    </message>
    <message>
        <source>What did you sell?</source>
        <translation>Che cosa hai venduto?</translation>
    </message>
    <message>
        <source>No document has all that you search for.</source>
        <translation>Nessun documento ha tutto quello che cerchi.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Nessuna vendita trovata</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then close.</source>
        <translation>Qualcosa si sta ancora scrivendo. Aspetta che finisca o annulla, poi chiudi.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>won</source>
        <translation>vinto</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perso</translation>
    </message>
    <message>
        <source>country</source>
        <translation>paese</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>valuta</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso orario</translation>
    </message>
    <message>
        <source>whom you sell to</source>
        <translation>a chi vendi</translation>
    </message>
    <message>
        <source>margin rate</source>
        <translation>percentuale di margine</translation>
    </message>
    <message>
        <source>what an hour is worth</source>
        <translation>valore di un’ora</translation>
    </message>
    <message>
        <source>closed months</source>
        <translation>mesi chiusi</translation>
    </message>
    <message>
        <source>the review of lost leads</source>
        <translation>la verifica dei lead persi</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>nome del negozio</translation>
    </message>
    <message>
        <source>unique content</source>
        <translation>contenuti originali</translation>
    </message>
    <message>
        <source>online community</source>
        <translation>community online</translation>
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
        <translation>campagna a pagamento</translation>
    </message>
    <message>
        <source>win-back</source>
        <translation>riconquista clienti</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>passaparola</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>diretto</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>passaggio in negozio</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fiera</translation>
    </message>
    <message>
        <source>own outreach</source>
        <translation>ricerca clienti</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marketplace</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>A preset is saved from one file; name one file with --save-preset.</source>
        <translation>Un modello di importazione si salva da un solo file; con --save-preset indica un solo file.</translation>
    </message>
    <message>
        <source>Give the preset a title.</source>
        <translation>Dai un titolo al modello di importazione.</translation>
    </message>
    <message>
        <source>The import is done, as run {run}, but not what comes after it. {reason}</source>
        <translation>L’importazione {run} è fatta, ma non quello che viene dopo. {reason}</translation>
    </message>
    <message>
        <source>The address card has no end; it is incomplete.</source>
        <translation>Il biglietto da visita non ha una fine: è incompleto.</translation>
    </message>
    <message>
        <source>{file} holds no address card that ends.</source>
        <translation>{file} non contiene nessun biglietto da visita completo.</translation>
    </message>
    <message>
        <source>“{name}” is not a cleaner; choose one of {names}.</source>
        <translation>“{name}” non è una regola di pulizia; scegline una tra {names}.</translation>
    </message>
    <message>
        <source>No @ in this address</source>
        <translation>Manca la @ in questo indirizzo</translation>
    </message>
    <message>
        <source>More than one @ in this address</source>
        <translation>Più di una @ in questo indirizzo</translation>
    </message>
    <message>
        <source>A comma in this address</source>
        <translation>Una virgola in questo indirizzo</translation>
    </message>
    <message>
        <source>A space in this address</source>
        <translation>Uno spazio in questo indirizzo</translation>
    </message>
    <message>
        <source>A point at the end of this address</source>
        <translation>Un punto alla fine di questo indirizzo</translation>
    </message>
    <message>
        <source>Two points side by side in this address</source>
        <translation>Un punto doppio in questo indirizzo</translation>
    </message>
    <message>
        <source>No ending such as .com in this address</source>
        <translation>Manca la parte finale, come .it o .com</translation>
    </message>
    <message>
        <source>Nothing before the @ in this address</source>
        <translation>Niente prima della @ in questo indirizzo</translation>
    </message>
    <message>
        <source>Too long for an address</source>
        <translation>Troppo lungo per un indirizzo</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Non è un indirizzo email</translation>
    </message>
    <message>
        <source>{file} is not whole, or no JSON: it cannot be read on from line {line}.</source>
        <translation>{file} è incompleto o non è un JSON: dalla riga {line} in poi non si può leggere.</translation>
    </message>
    <message>
        <source>{file} has a value that is too large, in line {line}.</source>
        <translation>{file} ha un valore troppo grande alla riga {line}.</translation>
    </message>
    <message>
        <source>Activities, committees, budgets and settings of a whole file are not taken in; a backup that is restored has them.</source>
        <translation>Interazioni, chi decide, budget e impostazioni di un file intero non si importano; ci sono se ripristini una copia di sicurezza.</translation>
    </message>
    <message>
        <source>{file} holds no list of objects, and so no table.</source>
        <translation>{file} non contiene un elenco di oggetti, quindi nessuna tabella.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>In {file} non c’è il foglio “{sheet}”; fogli presenti: {sheets}.</translation>
    </message>
    <message>
        <source>{file} is no table: line {line} begins what is no object with a value for every column.</source>
        <translation>{file} non è una tabella: alla riga {line} comincia qualcosa che non è un oggetto con un valore per ogni colonna.</translation>
    </message>
    <message>
        <source>{file} is no table: in line {line}, “{column}” holds further objects. Export flat rows, or CSV (UTF-8).</source>
        <translation>{file} non è una tabella: alla riga {line} “{column}” contiene altri oggetti. Esporta righe semplici o un CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet: its last digits are lost</source>
        <translation>Arrotondato da un foglio di calcolo: le ultime cifre sono perse</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Non è un numero di telefono</translation>
    </message>
    <message>
        <source>Letters in this phone number</source>
        <translation>Lettere in questo numero di telefono</translation>
    </message>
    <message>
        <source>Too short for a phone number</source>
        <translation>Troppo corto per un numero di telefono</translation>
    </message>
    <message>
        <source>Too long for a phone number</source>
        <translation>Troppo lungo per un numero di telefono</translation>
    </message>
    <message>
        <source>Not a phone number of this country</source>
        <translation>Non è un numero di telefono di questo paese</translation>
    </message>
    <message>
        <source>The row sums up several days, from {first} to {last}. Choose in the report to break it down by day or by month, and export it again.</source>
        <translation>La riga somma più giorni, da {first} a {last}. Nel report scegli la suddivisione per giorno o per mese ed esportalo di nuovo.</translation>
    </message>
    <message>
        <source>The report sums up several days, from {first} to {last}. Choose in it a single month, or to break it down by day or by month, and export it again.</source>
        <translation>Il report somma più giorni, da {first} a {last}. Scegli un solo mese o la suddivisione per giorno o per mese ed esportalo di nuovo.</translation>
    </message>
    <message>
        <source>The row does not say of which day or month it is. Break the report down by day or by month.</source>
        <translation>La riga non dice di quale giorno o mese è. Suddividi il report per giorno o per mese.</translation>
    </message>
    <message>
        <source>The report does not say of which day or month it is. Break it down by day or by month, and export it again.</source>
        <translation>Il report non dice di quale giorno o mese è. Suddividilo per giorno o per mese ed esportalo di nuovo.</translation>
    </message>
    <message>
        <source>“{value}” is not in {currency}, the currency of the row.</source>
        <translation>“{value}” non è in {currency}, la valuta della riga.</translation>
    </message>
    <message>
        <source>The file does not say how much VAT is in its orders: it is kept as unknown, not as 0 %. To have it, export the orders with their tax columns.</source>
        <translation>Il file non dice quanta IVA c’è negli ordini: resta sconosciuta, non 0 %. Per averla, esporta gli ordini con le colonne delle imposte.</translation>
    </message>
    <message>
        <source>The row names no order.</source>
        <translation>La riga non indica un ordine.</translation>
    </message>
    <message>
        <source>The order {number} has no total; the rows of an order must stand together.</source>
        <translation>L’ordine {number} non ha un totale; le righe di un ordine devono stare una sotto l’altra.</translation>
    </message>
    <message>
        <source>The file does not say when orders were paid: completed ones and those in work count as paid on their day.</source>
        <translation>Il file non dice quando gli ordini sono stati pagati: quelli completati e quelli in lavorazione contano come pagati nel loro giorno.</translation>
    </message>
    <message>
        <source>These are no {title}: the file has no column {columns}.</source>
        <translation>Questo file non è di tipo “{title}”: manca la colonna {columns}.</translation>
    </message>
    <message>
        <source>{file} begins with empty rows only; name its header’s.</source>
        <translation>{file} comincia con sole righe vuote; indica quella dell’intestazione.</translation>
    </message>
    <message>
        <source>Row {line} of the sheet “{sheet}” is empty and names no columns.</source>
        <translation>La riga {line} del foglio “{sheet}” è vuota e non contiene nomi di colonne.</translation>
    </message>
    <message>
        <source>{file} is an old Office document, but not an old Excel workbook that can be read. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} è un vecchio documento di Office, ma non una vecchia cartella di lavoro di Excel che si possa leggere. Salva la tabella come CSV (UTF-8) e importa quella.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} is empty.</source>
        <translation>Il foglio “{sheet}” di {file} è vuoto.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. Import {others} as well, if leads or sales are there (--sheet).</source>
        <translation>È stato letto solo il foglio “{sheet}”. Importa anche {others}, se contiene lead o vendite (--sheet).</translation>
    </message>
    <message>
        <source>Cells that hold an error of the spreadsheet program, such as #REF!, and are taken as empty: {count} (the first is {cell}).</source>
        <translation>Celle con un errore del foglio di calcolo, come #RIF!, lette come vuote: {count} (la prima è {cell}).</translation>
    </message>
    <message>
        <source>Formulas that have no result yet and are taken as empty: {count} (the first is {cell}). Open the file in a spreadsheet program, save it, and import that.</source>
        <translation>Formule che non hanno ancora un risultato e sono considerate vuote: {count} (la prima è {cell}). Apri il file in un foglio di calcolo, salvalo e importa quello.</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook or OpenDocument spreadsheet, but damaged or incomplete. Save it anew and import that.</source>
        <translation>{file} è una cartella di lavoro di Excel o un foglio di calcolo OpenDocument, ma è danneggiato o incompleto. Salvalo di nuovo e importa quel file.</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook: LeadDesk reads up to {cells} million cells of a sheet. Save the sheet as CSV (UTF-8), which may be of any size.</source>
        <translation>{file} è troppo grande per una cartella di lavoro: LeadDesk legge fino a {cells} milioni di celle per foglio. Salva il foglio come CSV (UTF-8), che può avere qualsiasi dimensione.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save it without one, and import that.</source>
        <translation>{file} è protetto da una password. Aprilo, salvalo senza password e importa quel file.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (XLSB). Save it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} è una cartella di lavoro binaria (XLSB). Salvala come XLSX o CSV (UTF-8) e importa quel file.</translation>
    </message>
    <message>
        <source>The task “{title}” has no day; give it one first.</source>
        <translation>La cosa da fare “{title}” non ha una data; prima dagliene una.</translation>
    </message>
    <message>
        <source>“{path}” would not add up to your sales in {currency}, and was not written. Please report this.</source>
        <translation>“{path}” non tornerebbe con le tue vendite in {currency} e non è stato scritto. Segnalacelo, per favore.</translation>
    </message>
    <message>
        <source>Several leads fit; give the row an id, or merge them.</source>
        <translation>Corrispondono più lead; dai un ID alla riga o uniscili.</translation>
    </message>
    <message>
        <source>Line {line}, “{value}”, has nothing beside it but numbers: it is a line of totals and is left out.</source>
        <translation>Riga {line}, “{value}”: accanto ci sono solo numeri. È una riga di totali e resta fuori.</translation>
    </message>
    <message>
        <source>Line {line} repeats an earlier one and is left out; if both are meant, add them up in one line.</source>
        <translation>La riga {line} ripete una riga precedente ed è esclusa; se valgono entrambe, sommale in una sola riga.</translation>
    </message>
    <message>
        <source>Line {line}: this person was erased on request; the row is left out.</source>
        <translation>Riga {line}: questa persona è stata cancellata su richiesta; la riga viene tralasciata.</translation>
    </message>
    <message>
        <source>This person was erased on request.</source>
        <translation>Questa persona è stata cancellata su richiesta.</translation>
    </message>
    <message>
        <source>It repeats an earlier row.</source>
        <translation>Ripete una riga precedente.</translation>
    </message>
    <message>
        <source>This very file was imported before, as “{name}” in run {run}; rows that are new all the same: {count}. If they are there twice now, undo the import and give the rows an id.</source>
        <translation>Questo stesso file è già stato importato come “{name}” nell’importazione {run}; righe comunque nuove: {count}. Se ora ci sono due volte, annulla l’importazione e dai un ID alle righe.</translation>
    </message>
    <message>
        <source>This is the same file as “{name}”; rows that are new all the same: {count}. If they are there twice now, undo the import and leave one of the files out.</source>
        <translation>È lo stesso file di “{name}”; righe comunque nuove: {count}. Se ora ci sono due volte, annulla l’importazione e lascia fuori uno dei file.</translation>
    </message>
    <message>
        <source>The file holds several tables; the one in line {line} is read.</source>
        <translation>Il file contiene più tabelle; si legge quella alla riga {line}.</translation>
    </message>
    <message>
        <source>Save the preset “{title}”</source>
        <translation>Salva il modello di importazione “{title}”</translation>
    </message>
    <message>
        <source>Remove the preset “{title}”</source>
        <translation>Togli il modello di importazione “{title}”</translation>
    </message>
    <message>
        <source>There is no preset “{name}” of your own.</source>
        <translation>Tra i tuoi modelli di importazione “{name}” non c’è.</translation>
    </message>
    <message>
        <source>“{path}” is itself to be imported; name another file for the rows to be mended.</source>
        <translation>“{path}” è tra i file da importare; indica un altro file per le righe da correggere.</translation>
    </message>
    <message>
        <source>Change the rules for channels</source>
        <translation>Cambia le regole dei canali</translation>
    </message>
    <message>
        <source>The month {month} is closed already.</source>
        <translation>Il mese {month} è già chiuso.</translation>
    </message>
    <message>
        <source>The month {month} is not over yet.</source>
        <translation>Il mese {month} non è ancora finito.</translation>
    </message>
    <message>
        <source>Close the month {month}</source>
        <translation>Chiudi il mese {month}</translation>
    </message>
    <message>
        <source>The month {month} is not closed.</source>
        <translation>Il mese {month} non è chiuso.</translation>
    </message>
    <message>
        <source>Open the month {month} again</source>
        <translation>Riapri il mese {month}</translation>
    </message>
    <message>
        <source>{count} rows are too many for paper ({most} at most); search for fewer, or export them.</source>
        <translation>{count} righe sono troppe da stampare (al massimo {most}); restringi la ricerca o esportale.</translation>
    </message>
    <message>
        <source>Finish “{title}” and plan “{next}”</source>
        <translation>Segna come fatta “{title}” e aggiungi “{next}”</translation>
    </message>
    <message>
        <source>Finish “{title}”, log it and plan “{next}”</source>
        <translation>Segna come fatta “{title}”, annotala e aggiungi “{next}”</translation>
    </message>
    <message>
        <source>Sales that came from</source>
        <translation>Vendite arrivate da</translation>
    </message>
    <message>
        <source>What comes of the rows</source>
        <translation>Che cosa diventano le righe</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>C’è una domanda aperta</translation>
    </message>
    <message>
        <source>What the values of {column} become</source>
        <translation>Che cosa diventano i valori di {column}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>no known file</source>
        <translation>nessun modello</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Salva come mio modello…</translation>
    </message>
    <message>
        <source>Know such files from now on</source>
        <translation>Riconosci i file come questo</translation>
    </message>
    <message>
        <source>Such as: Fair list</source>
        <translation>Per esempio: Elenco fiera</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Scrivi un nome.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Dove lo trovo?</translation>
    </message>
    <message>
        <source>In the Shopify admin open Customers and press Export: all of them, as CSV. The same under Orders.</source>
        <translation>Nel pannello di controllo di Shopify apri Clienti e premi Esporta: tutti, in CSV. Lo stesso in Ordini.</translation>
    </message>
    <message>
        <source>Of more than 50 rows, Shopify sends the file to your e-mail address, sometimes minutes later.</source>
        <translation>Oltre le 50 righe, Shopify manda il file al tuo indirizzo email, a volte dopo qualche minuto.</translation>
    </message>
    <message>
        <source>Bring both files together: orders find their customers by themselves.</source>
        <translation>Importa insieme i due file: gli ordini trovano da soli i loro clienti.</translation>
    </message>
    <message>
        <source>Leads: in Meta Business Suite open All tools › Instant forms, and download a form’s leads as CSV.</source>
        <translation>Lead: in Meta Business Suite apri Tutti gli strumenti › Moduli istantanei e scarica in CSV i lead di un modulo.</translation>
    </message>
    <message>
        <source>Meta hands out leads of the last 90 days only: download them once a month, and nothing is lost.</source>
        <translation>Meta dà solo i lead degli ultimi 90 giorni: scaricali una volta al mese e niente va perso.</translation>
    </message>
    <message>
        <source>Costs: in Ads Manager choose Campaigns, break down by time › Month, then Reports › Export table data.</source>
        <translation>Costi: in Gestione inserzioni scegli Campagne, dettaglio per Tempo › Mese, poi Report › Esporta dati della tabella.</translation>
    </message>
    <message>
        <source>Open Campaigns and choose the days above the table: since you began, if you can.</source>
        <translation>Apri Campagne e scegli il periodo sopra la tabella: possibilmente da quando hai cominciato.</translation>
    </message>
    <message>
        <source>Press Segment › Time › Month, so that costs are known month by month.</source>
        <translation>Premi Segmento › Tempo › Mese, così i costi si conoscono mese per mese.</translation>
    </message>
    <message>
        <source>Press Download above the table, and choose CSV. The lines above its header do no harm.</source>
        <translation>Premi Scarica sopra la tabella e scegli CSV. Le righe sopra l’intestazione non danno fastidio.</translation>
    </message>
    <message>
        <source>Open CRM › Contacts, choose the view All contacts, and press Export above the table.</source>
        <translation>Apri CRM › Contatti, scegli la vista Tutti i contatti e premi Esporta sopra la tabella.</translation>
    </message>
    <message>
        <source>Choose CSV and all properties; HubSpot sends a link to your e-mail address.</source>
        <translation>Scegli CSV e tutte le proprietà; HubSpot manda un link al tuo indirizzo email.</translation>
    </message>
    <message>
        <source>Do the same under Companies and Deals, and bring the three files together.</source>
        <translation>Fai lo stesso in Aziende e Trattative e importa insieme i tre file.</translation>
    </message>
    <message>
        <source>Open Deals as a list, show the columns that matter (only these are exported), ID among them.</source>
        <translation>Apri Affari come elenco e mostra le colonne che servono (si esportano solo quelle), ID compreso.</translation>
    </message>
    <message>
        <source>Press … at the upper right, then Export filter results, and choose CSV or Excel.</source>
        <translation>Premi … in alto a destra, poi Esporta i risultati del filtro, e scegli CSV o Excel.</translation>
    </message>
    <message>
        <source>Do the same under Contacts for people and for organizations, and bring the files together.</source>
        <translation>Fai lo stesso in Contatti per persone e organizzazioni e importa insieme i file.</translation>
    </message>
    <message>
        <source>Bring the workbook as it is (.xlsx, .xls or .ods); if it has several sheets, you choose one here.</source>
        <translation>Importa la cartella di lavoro così com’è (.xlsx, .xls o .ods); se ha più fogli, ne scegli uno qui.</translation>
    </message>
    <message>
        <source>One row has the names of the columns, and each row under it is a person, a deal or a sale.</source>
        <translation>Una riga ha i nomi delle colonne, e ogni riga sotto è una persona, una trattativa o una vendita.</translation>
    </message>
    <message>
        <source>A title or empty rows above the names do no harm; LeadDesk never changes your workbook.</source>
        <translation>Un titolo o righe vuote sopra i nomi non danno fastidio; LeadDesk non cambia mai il tuo file di Excel.</translation>
    </message>
    <message>
        <source>Open contacts.google.com on a computer and press Export.</source>
        <translation>Apri contacts.google.com sul computer e premi Esporta.</translation>
    </message>
    <message>
        <source>Choose all contacts, or a label such as Customers, and Google CSV or vCard as the format.</source>
        <translation>Scegli tutti i contatti o un’etichetta, per esempio Clienti, e come formato Google CSV o vCard.</translation>
    </message>
    <message>
        <source>They come in as contacts: found and listed, but on the board only when you put them there.</source>
        <translation>Arrivano come contatti: si trovano e sono in elenco, ma in bacheca solo quando ce li metti tu.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Un altro programma</translation>
    </message>
    <message>
        <source>Look for Export or Download beside its list, often under … or in its settings.</source>
        <translation>Cerca Esporta o Scarica accanto all’elenco, spesso sotto … o nelle impostazioni.</translation>
    </message>
    <message>
        <source>Choose CSV or Excel, with all columns; address books often offer vCard, which can be read too.</source>
        <translation>Scegli CSV o Excel, con tutte le colonne; le rubriche offrono spesso vCard, che si legge lo stesso.</translation>
    </message>
    <message>
        <source>What a column holds is shown next, and can be put right, before anything is written.</source>
        <translation>Dopo vedi che cosa contiene ogni colonna e puoi correggerlo, prima che si scriva qualcosa.</translation>
    </message>
    <message>
        <source>What the channels become</source>
        <translation>Che cosa diventano i canali</translation>
    </message>
    <message>
        <source>What the stages become</source>
        <translation>Che cosa diventano le fasi</translation>
    </message>
    <message>
        <source>Choose one that is there, or type a name: then a new one is made.</source>
        <translation>Scegli dall’elenco o scrivi un nome: se è nuovo, LeadDesk lo aggiunge.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>new channel</source>
        <translation>nuovo canale</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>nuova fase</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usa questi</translation>
    </message>
    <message>
        <source>What “{value}” becomes</source>
        <translation>Che cosa diventa “{value}”</translation>
    </message>
    <message>
        <source>Export for the accountant…</source>
        <translation>Esporta per il commercialista…</translation>
    </message>
    <message>
        <source>Export what changed since…</source>
        <translation>Esporta le modifiche successive…</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Riapri il mese</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Chiudi il mese</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a heading</comment>
        <translation>
            <numerusform>Mostra tutti (%Ln)</numerusform>
            <numerusform>Mostra tutti (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %Ln day(s)</source>
        <translation>
            <numerusform>fermo da %Ln giorno</numerusform>
            <numerusform>fermo da %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Fatto…</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un altro giorno</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Save for the calendar (.ics)…</source>
        <translation>Salva per il calendario (.ics)…</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>Prossimo passo…</translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>Conserva per ora</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Domani</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>Tra t&amp;re giorni</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>&amp;Lunedì prossimo</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Tra una &amp;settimana</translation>
    </message>
    <message>
        <source>In a m&amp;onth</source>
        <translation>Tra un &amp;mese</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Salva per il calendario</translation>
    </message>
    <message>
        <source>Done. What is the next step?</source>
        <translation>Fatto. Qual è il prossimo passo?</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Qual è il prossimo passo?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prossimo passo</translation>
    </message>
    <message>
        <source>Nothing, or: call back</source>
        <translation>Niente, oppure: richiamare</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Prossimo passo</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Scadenza</translation>
    </message>
    <message>
        <source>A day as you say it: tomorrow, friday, +3</source>
        <translation>Una data come la dici tu: domani, venerdì, +3</translation>
    </message>
    <message>
        <source>{again}: it comes again by itself on {day}.</source>
        <translation>{again}: torna da sola {day}.</translation>
    </message>
    <message>
        <source>D done · P later · N next step · Enter opens</source>
        <translation>D fatto · P più tardi · N prossimo passo · Invio apre</translation>
    </message>
    <message>
        <source>Nothing is waiting today</source>
        <translation>Oggi niente in sospeso</translation>
    </message>
    <message>
        <source>What is due, new leads, and those that have gone quiet stand here each morning. Plan a next step with a lead, and it comes up on its day.</source>
        <translation>Ogni mattina trovi qui che cosa scade, i lead nuovi e quelli fermi da tempo. Aggiungi a un lead il prossimo passo e ricomparirà nel giorno giusto.</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Mostra i lead</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Da fare oggi</translation>
    </message>
    <message>
        <source>Unhappy customers waiting</source>
        <translation>Clienti scontenti in attesa</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Nuovi da ieri</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Fermi da tempo</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Senza un prossimo passo</translation>
    </message>
    <message>
        <source>Due for review: keep or erase</source>
        <translation>Da verificare: conservare o cancellare</translation>
    </message>
    <message>
        <source>“{path}” is the open file itself; choose another name.</source>
        <translation>“{path}” è proprio il file aperto; scegliere un altro nome.</translation>
    </message>
    <message>
        <source>This file is on a network drive. If the connection breaks while something is saved, the file can be damaged: keep it on this computer, and only its backups there.</source>
        <translation>Questo file è su un’unità di rete. Se la connessione cade durante un salvataggio, il file può danneggiarsi: tienilo su questo computer e lascia lì solo i suoi backup.</translation>
    </message>
    <message>
        <source>This file is in a folder that is synchronised. Opened on two computers, it falls apart into two files: keep it outside of that folder, and only its backups there.</source>
        <translation>Questo file è in una cartella sincronizzata. Aperto su due computer, si divide in due file diversi: tienilo fuori da quella cartella e lascia lì solo i suoi backup.</translation>
    </message>
    <message>
        <source>{name} has “{path}” open on the computer {computer} since {since}: one window a file.</source>
        <translation>{name} ha aperto “{path}” sul computer {computer} dal {since}: una sola finestra per file.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: one window a file.</source>
        <translation>“{path}” è aperto in un’altra finestra: una sola finestra per file.</translation>
    </message>
    <message>
        <source>New lead in one line</source>
        <translation>Nuovo lead in una riga</translation>
    </message>
    <message>
        <source>Lucia @lucia.home Instagram mirror saturday</source>
        <translation>Lucia @lucia.home Instagram specchio sabato</translation>
    </message>
    <message>
        <source>All &amp;fields…</source>
        <translation>Tutti i &amp;campi…</translation>
    </message>
    <message>
        <source>Use what was co&amp;pied: “{text}”</source>
        <translation>&amp;Usa il testo copiato: “{text}”</translation>
    </message>
    <message>
        <source>Erased on request: saving takes this person in again.</source>
        <translation>Cancellata su richiesta: salvando, questa persona torna nel file.</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address already.</source>
        <translation>“{name}” ha già questo indirizzo email.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number already.</source>
        <translation>“{name}” ha già questo numero di telefono.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desiderio</translation>
    </message>
    <message>
        <source>A name is enough. Understood too: @handle, phone, e-mail, channel, company, €120, day.</source>
        <translation>Basta un nome. Si capiscono anche: @profilo, telefono, email, canale, azienda, 120 €, giorno.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it out of the line</source>
        <translation>Canc lo toglie dalla riga</translation>
    </message>
    <message>
        <source>Delete leaves it to the wish</source>
        <translation>Canc lo lascia al desiderio</translation>
    </message>
    <message>
        <source>When LeadDesk was closed, no backup was made: it would have taken too long. Make one in File › Backups.</source>
        <translation>Alla chiusura di LeadDesk non è stato fatto alcun backup: avrebbe richiesto troppo tempo. Fanne uno in File › Backup.</translation>
    </message>
    <message>
        <source>“{name}” is not open any more; nothing was restored.</source>
        <translation>“{name}” non è più aperto; non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>“{name}” è danneggiato</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salva ciò che si può leggere</translation>
    </message>
    <message>
        <source>There is no good backup of it. What can still be read can be saved into a new file.</source>
        <translation>Non ne esiste un backup integro. Ciò che si può ancora leggere si può salvare in un nuovo file.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}, with {leads}. Restore it?</source>
        <translation>L’ultimo backup integro è del {when}, con {leads}. Ripristinarlo?</translation>
    </message>
    <message>
        <source>The damaged file stays where it is, as it is.</source>
        <translation>Il file danneggiato resta dov’è, com’è.</translation>
    </message>
    <message>
        <source>The damaged file is set aside beside the backups; nothing of it is deleted.</source>
        <translation>Il file danneggiato viene messo da parte accanto ai backup; nulla viene eliminato.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>recuperato</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>Lettura di ciò che si può leggere…</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) something was lost.</source>
        <translation>
            <numerusform>In %Ln punto è andato perso qualcosa.</numerusform>
            <numerusform>In %Ln punti è andato perso qualcosa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads} could be read; they are in “{file}”.</source>
        <translation>Si sono potuti leggere {leads}; sono in “{file}”.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Apri il nuovo file</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Ripristina questo backup</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Fatto a mano</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Prima di un’importazione</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Prima di una modifica estesa</translation>
    </message>
    <message>
        <source>Before an import was taken back</source>
        <translation>Prima di annullare un’importazione</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Prima di un ripristino</translation>
    </message>
    <message>
        <source>Before an update of LeadDesk</source>
        <translation>Prima di un aggiornamento di LeadDesk</translation>
    </message>
    <message>
        <source>The file is as it was on {when}. What it held since is kept as a backup.</source>
        <translation>Il file è com’era il {when}. Ciò che conteneva da allora è conservato come backup.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Backup di “{name}”</translation>
    </message>
    <message>
        <source>LeadDesk makes one after half an hour of changes, when it is closed, and before an import or a large change. Older ones thin out: one a day, a week, then a month stays.</source>
        <translation>LeadDesk ne crea uno dopo mezz’ora di modifiche, alla chiusura e prima di un’importazione o di una modifica estesa. I più vecchi si diradano: ne resta uno al giorno, alla settimana, poi al mese.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Conserva altrove…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Fanne uno ora</translation>
    </message>
    <message>
        <source>Save one to…</source>
        <translation>Salvane uno in…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>They are kept in {folder}</source>
        <translation>Si trovano in {folder}</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Backup in corso…</translation>
    </message>
    <message>
        <source>The backup is made, and it was opened to check it.</source>
        <translation>Il backup è fatto ed è stato aperto per verificarlo.</translation>
    </message>
    <message>
        <source>{name} backup</source>
        <translation>{name} backup</translation>
    </message>
    <message>
        <source>The backup is in {file}, and it was opened to check it.</source>
        <translation>Il backup è in {file} ed è stato aperto per verificarlo.</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then restore.</source>
        <translation>Una scrittura è ancora in corso. Attendere o annullarla, poi ripristinare.</translation>
    </message>
    <message>
        <source>The file goes back to {when}, also what can be undone. What is there now is kept first.</source>
        <translation>Il file torna a com’era il {when}, anche ciò che si può annullare. Prima si conserva il contenuto attuale.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Torna a questo</translation>
    </message>
    <message>
        <source>Keep the view “{name}”</source>
        <translation>Salva la vista “{name}”</translation>
    </message>
    <message>
        <source>Change the view “{name}”</source>
        <translation>Modifica la vista “{name}”</translation>
    </message>
    <message>
        <source>Rename the view “{old}” to “{name}”</source>
        <translation>Rinomina la vista “{old}” in “{name}”</translation>
    </message>
    <message>
        <source>Remove the view “{name}”</source>
        <translation>Rimuovi la vista “{name}”</translation>
    </message>
    <message>
        <source>Move the view “{name}”</source>
        <translation>Sposta la vista “{name}”</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>C’è già una vista “{name}”.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordine crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordine decrescente</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Nascondi questa colonna</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonne…</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>Salva come vista…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Change the view “{name}” to what is shown</source>
        <translation>Aggiorna la vista “{name}” con ciò che si vede</translation>
    </message>
    <message>
        <source>Search, columns and order are kept; it stands in the sidebar with a count of what it finds.</source>
        <translation>Si salvano ricerca, colonne e ordine; la vista sta nella barra laterale, con il numero di ciò che trova.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Rinomina la vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Voci tra cui scegliere</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Aggiungi una voce</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Take this word away</source>
        <translation>Togli questa voce</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Giù</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s)</source>
        <translation>
            <numerusform>Modifica %Ln lead</numerusform>
            <numerusform>Modifica %Ln lead</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>All of them get this value.</source>
        <translation>Tutti ricevono questo valore.</translation>
    </message>
    <message>
        <source>This takes “{field}” away from all of them. Save once more to do so.</source>
        <translation>Così “{field}” viene tolto a tutti. Per farlo, salva ancora una volta.</translation>
    </message>
    <message>
        <source>These are more than {count} documents; add their folder instead.</source>
        <translation>Sono più di {count} documenti: aggiungi la loro cartella.</translation>
    </message>
    <message>
        <source>Keep the document “{document}” with “{name}”</source>
        <translation>Aggiungi il documento “{document}” a “{name}”</translation>
    </message>
    <message>
        <source>Keep {count} documents with “{name}”</source>
        <translation>Aggiungi {count} documenti a “{name}”</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Un documento ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>Rename the document “{document}”</source>
        <translation>Rinomina il documento “{document}”</translation>
    </message>
    <message>
        <source>Remove the document “{document}”</source>
        <translation>Togli il documento “{document}”</translation>
    </message>
    <message>
        <source>“{text}” is neither a file nor an address of the web that begins with https://.</source>
        <translation>“{text}” non è né un file né un indirizzo web che comincia con https://.</translation>
    </message>
    <message>
        <source>Add the template “{name}”</source>
        <translation>Aggiungi il modello “{name}”</translation>
    </message>
    <message>
        <source>Add templates to begin with</source>
        <translation>Aggiungi modelli per cominciare</translation>
    </message>
    <message>
        <source>Edit the template “{name}”</source>
        <translation>Modifica il modello “{name}”</translation>
    </message>
    <message>
        <source>Delete the template “{name}”</source>
        <translation>Elimina il modello “{name}”</translation>
    </message>
    <message>
        <source>Move the template “{name}”</source>
        <translation>Sposta il modello “{name}”</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Un modello ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>Un modello ha bisogno di un testo.</translation>
    </message>
    <message>
        <source>Write an e-mail to {whom}</source>
        <translation>Scrivi un&apos;e-mail a {whom}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>Chiama {whom}</translation>
    </message>
    <message>
        <source>Write to {whom} on WhatsApp</source>
        <translation>Scrivi a {whom} su WhatsApp</translation>
    </message>
    <message>
        <source>Open {whom} on Instagram</source>
        <translation>Apri {whom} su Instagram</translation>
    </message>
    <message>
        <source>Open {whom} in the browser</source>
        <translation>Apri {whom} nel browser</translation>
    </message>
    <message>
        <source>No program on this computer opens this: {what}</source>
        <translation>Nessun programma di questo computer lo apre: {what}</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Non si ripete</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Ogni due settimane</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Ogni mese</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Ogni tre mesi</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Ogni anno</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when</comment>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Prima…</translation>
    </message>
    <message>
        <source>Through which channel</source>
        <translation>Attraverso quale canale</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Aggiungi un documento</translation>
    </message>
    <message>
        <source>Files and links can be dropped on the panel as well</source>
        <translation>File e link si possono anche trascinare sul pannello</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Indirizzo web…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Aggiungi documenti</translation>
    </message>
    <message>
        <source>“{name}” is not there: {place}</source>
        <translation>“{name}” non c&apos;è: {place}</translation>
    </message>
    <message>
        <source>LeadDesk starts no programs: “{name}” is shown in its folder.</source>
        <translation>LeadDesk non avvia programmi: “{name}” viene mostrato nella sua cartella.</translation>
    </message>
    <message>
        <source>Let go to keep it with the lead</source>
        <translation>Lascia per aggiungerlo al lead</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Modifica la voce</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Giorno in cui è successo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Time, such as 14:30</source>
        <translation>Ora, ad es. 14:30</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write 14:30.</source>
        <translation>“{text}” non è un&apos;ora; scrivi 14:30.</translation>
    </message>
    <message>
        <source>A time needs its day.</source>
        <translation>Un&apos;ora ha bisogno del suo giorno.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con chi</translation>
    </message>
    <message>
        <source>Who took part: {people}</source>
        <translation>Chi ha partecipato: {people}</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Chi ha partecipato</translation>
    </message>
    <message>
        <source>Day of the next task</source>
        <translation>Giorno della prossima cosa da fare</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>Il mio nome</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nome del negozio</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Data di oggi</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nuovo modello</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Modifica il modello</translation>
    </message>
    <message>
        <source>For you: what it is for</source>
        <translation>Per te: a che cosa serve</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>For e-mail</source>
        <translation>Per l&apos;e-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>a figure, as 42.5</comment>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Penna</translation>
    </message>
    <message>
        <source>Speech bubbles</source>
        <translation>Fumetti</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafono</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cuore</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Stretta di mano</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Vetrina</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Segnaposto</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Borsa della spesa</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
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
        <translation>ama le rose</translation>
    </message>
    <message>
        <source>one of your own words</source>
        <translation>una delle tue voci</translation>
    </message>
    <message>
        <source>{type} – {example}</source>
        <translation>{type} – {example}</translation>
    </message>
    <message>
        <source>Insert what is known of the reader</source>
        <translation>Inserisci ciò che si sa del destinatario</translation>
    </message>
    <message>
        <source>LeadDesk does not know {places}; it stays as it is.</source>
        <translation>LeadDesk non conosce {places}: resta com&apos;è.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Modelli di messaggio</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Nuovo modello…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Più su</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Più giù</translation>
    </message>
    <message>
        <source>Take three to begin with</source>
        <translation>Parti da tre modelli pronti</translation>
    </message>
    <message>
        <source>Words that you write again and again: a thank-you, a question about an offer, an apology. Name, value and the rest are put in by themselves.</source>
        <translation>Parole che scrivi spesso: un grazie, una domanda su un&apos;offerta, delle scuse. Nome, valore e il resto si inseriscono da soli.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>Subject, for e-mail</source>
        <translation>Oggetto, per l&apos;e-mail</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Scrivi il messaggio…</translation>
    </message>
    <message>
        <source>This is no advertising: it is an answer, or about an order</source>
        <translation>Non è pubblicità: è una risposta, o riguarda un ordine</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>È stato inviato?</translation>
    </message>
    <message>
        <source>Note it with the lead</source>
        <translation>Annotalo nel lead</translation>
    </message>
    <message>
        <source>Open in WhatsApp</source>
        <translation>Apri in WhatsApp</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Apri nella posta</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Senza modello</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Ancora nessun modello</translation>
    </message>
    <message>
        <source>This person does not want to be sent advertising: such a message goes nowhere from here.</source>
        <translation>Questa persona non vuole ricevere pubblicità: un messaggio del genere da qui non parte.</translation>
    </message>
    <message>
        <source>Not known: {what}. Write it in, or take it out.</source>
        <translation>Non si sa: {what}. Scrivilo tu o toglilo.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be written to.</source>
        <translation>Non c&apos;è un indirizzo e-mail a cui scrivere.</translation>
    </message>
    <message>
        <source>WhatsApp needs a number with its country&apos;s code, such as +39 333 123 4567.</source>
        <translation>WhatsApp vuole un numero con il prefisso del paese, ad es. +39 333 123 4567.</translation>
    </message>
    <message>
        <source>This is too long to be handed on: copy it, and paste it there.</source>
        <translation>È troppo lungo per passarlo: copialo e incollalo lì.</translation>
    </message>
    <message>
        <source>Copied. Was it sent?</source>
        <translation>Copiato. È stato inviato?</translation>
    </message>
    <message>
        <source>{title} (does not want advertising)</source>
        <translation>{title} (non vuole pubblicità)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) overdue</source>
        <translation>
            <numerusform>%Ln cosa da fare scaduta</numerusform>
            <numerusform>%Ln cose da fare scadute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due today</source>
        <translation>
            <numerusform>%Ln cosa da fare oggi</numerusform>
            <numerusform>%Ln cose da fare oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) due today</source>
        <translation>
            <numerusform>%Ln altra cosa da fare oggi</numerusform>
            <numerusform>%Ln altre cose da fare oggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>e un&apos;altra (%Ln)</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Mostra che cosa è in scadenza</translation>
    </message>
    <message>
        <source>Quit LeadDesk</source>
        <translation>Esci da LeadDesk</translation>
    </message>
    <message>
        <source>“{value}” is not a payment as LeadDesk writes it.</source>
        <translation>“{value}” non è un pagamento come lo scrive LeadDesk.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”: all of them were typed here.</source>
        <translation>Nessuna vendita è arrivata da “{name}”: sono state inserite tutte qui.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”; choose one of {names}.</source>
        <translation>Nessuna vendita è arrivata da “{name}”; scegli tra {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 2026-01-31, 2026-01, 2026, today or last-month.</source>
        <translation>“{text}” non è un giorno; scrivere 2026-01-31, 2026-01, 2026, oggi o mese-scorso.</translation>
    </message>
    <message>
        <source>A quote is not closed: all that follows it belongs to it.</source>
        <translation>Manca una virgoletta di chiusura: tutto ciò che segue ne fa parte.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; type “{has}:” to see those that there are.</source>
        <translation>Il campo “{key}” non esiste; scrivere “{has}:” per vedere quelli disponibili.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; type “{key}:” to see what there is.</source>
        <translation>In “{key}” non c’è nulla che si chiami “{value}”; scrivere “{key}:” per vedere che cosa c’è.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; did you mean “{nearest}”?</source>
        <translation>In “{key}” non c’è nulla che si chiami “{value}”; si intendeva “{nearest}”?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Search for {text}</source>
        <translation>Cerca {text}</translation>
    </message>
    <message>
        <source>A state: open, won, stale, overdue…</source>
        <translation>Uno stato: aperto, vinto, fermo, scaduto…</translation>
    </message>
    <message>
        <source>Something that is filled in</source>
        <translation>Un campo compilato</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Con questa etichetta</translation>
    </message>
    <message>
        <source>Written in the notes</source>
        <translation>Scritto nelle note</translation>
    </message>
    <message>
        <source>Written down of calls, mails, visits…</source>
        <translation>Annotato di telefonate, e-mail, visite…</translation>
    </message>
    <message>
        <source>A word anywhere, also in notes and activities</source>
        <translation>Una parola ovunque, anche in note e interazioni</translation>
    </message>
    <message>
        <source>Was in this stage or a later one</source>
        <translation>È stato in questa fase o in una successiva</translation>
    </message>
    <message>
        <source>Somebody who decides has this role</source>
        <translation>Qualcuno che decide ha questo ruolo</translation>
    </message>
    <message>
        <source>Brought by the import of this number</source>
        <translation>Arrivato con l’importazione di questo numero</translation>
    </message>
    <message>
        <source>With the account of this number</source>
        <translation>Con l’azienda di questo numero</translation>
    </message>
    <message>
        <source>a day, a month, from … to …</source>
        <translation>un giorno, un mese, da … a …</translation>
    </message>
    <message>
        <source>more than, less than, from … to …</source>
        <translation>più di, meno di, da … a …</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>più di</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>meno di</translation>
    </message>
    <message>
        <source>Notes too</source>
        <translation>Anche le note</translation>
    </message>
    <message>
        <source>Search notes and activities too</source>
        <translation>Cerca anche in note e interazioni</translation>
    </message>
    <message>
        <source>Search notes and activities too (Shift+Enter)</source>
        <translation>Cerca anche in note e interazioni (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Looking through notes and activities…</source>
        <translation>Ricerca in note e interazioni…</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Avanzamento della ricerca</translation>
    </message>
    <message>
        <source>Search the notes too</source>
        <translation>Cerca anche nelle note</translation>
    </message>
    <message>
        <source>Show the leads with {search}</source>
        <translation>Mostra i lead con {search}</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two that are not the same.</source>
        <translation>C’è un solo lead; scegline almeno due che non sono lo stesso.</translation>
    </message>
    <message>
        <source>There is only one account; choose at least two that are not the same.</source>
        <translation>C’è una sola azienda; scegline almeno due che non sono la stessa.</translation>
    </message>
    <message>
        <source>Keep “{name}” and “{other}” apart</source>
        <translation>Tieni distinti “{name}” e “{other}”</translation>
    </message>
    <message>
        <source>Keep {count} accounts apart</source>
        <translation>Tieni distinte {count} aziende</translation>
    </message>
    <message>
        <source>Keep {count} leads apart</source>
        <translation>Tieni distinti {count} lead</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>stesso indirizzo email</translation>
    </message>
    <message>
        <source>There is only one account; choose another to merge it with.</source>
        <translation>C’è una sola azienda: scegline un’altra con cui unirla.</translation>
    </message>
    <message>
        <source>Merge {count} accounts into “{name}”</source>
        <translation>Unisci {count} aziende in “{name}”</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>stessa partita IVA</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>stesso numero di telefono</translation>
    </message>
    <message>
        <source>same VAT id and person</source>
        <translation>stessa partita IVA e persona</translation>
    </message>
    <message>
        <source>same website or e-mail domain: {domain}</source>
        <translation>stesso sito o dominio e-mail: {domain}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>stesso nome</translation>
    </message>
    <message>
        <source>names alike: {one} / {other}</source>
        <translation>nomi simili: {one} / {other}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>stessa azienda</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>stesso CAP</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>stessa città</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two to merge.</source>
        <translation>C’è un solo lead; scegline almeno due da unire.</translation>
    </message>
    <message>
        <source>“{field}” cannot be chosen.</source>
        <translation>“{field}” non si può scegliere.</translation>
    </message>
    <message>
        <source>“{name}” is won and has sales: take its stage.</source>
        <translation>“{name}” è vinto e ha vendite: scegli la sua fase.</translation>
    </message>
    <message>
        <source>“{name}” came back as “{other}”. Both stay: the first time and the second are told apart.</source>
        <translation>“{name}” è tornato come “{other}”. Restano entrambi: la prima volta e la seconda contano a parte.</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>Unisci “{other}” a “{name}”</translation>
    </message>
    <message>
        <source>Merge {count} leads into “{name}”</source>
        <translation>Unisci {count} lead a “{name}”</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è lo stesso</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidi dopo</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Invio</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <translation>Solo tu dici che sono lo stesso</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln lead(s)</source>
        <translation>
            <numerusform>Unisci %Ln lead</numerusform>
            <numerusform>Unisci %Ln lead</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <translation>Gli altri non sono lo stesso</translation>
    </message>
    <message>
        <source>Sales, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Vendite, cose da fare, interazioni, documenti ed etichette di tutti restano. I valori non scelti vanno nelle note. È un solo passo: Annulla lo riporta com’era.</translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Unisci lead</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Unisci aziende</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possibili duplicati</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Cerca duplicati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln lead forse doppio</numerusform>
            <numerusform>%Ln lead forse doppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln azienda forse doppia</numerusform>
            <numerusform>%Ln aziende forse doppie</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unisci…</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address, too.</source>
        <translation>Anche “{name}” ha questo indirizzo email.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number, too.</source>
        <translation>Anche “{name}” ha questo numero di telefono.</translation>
    </message>
    <message>
        <source>There is no deleted lead {lead} in the change {change}.</source>
        <translation>Nella modifica {change} non c’è un lead eliminato {lead}.</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>Ripristina “{name}”</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminati di recente</translation>
    </message>
    <message>
        <source>Who deleted it</source>
        <translation>Chi ha eliminato</translation>
    </message>
    <message>
        <source>Nothing was deleted, or all of it is there again.</source>
        <translation>Niente è stato eliminato, o tutto è già stato ripristinato.</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} different values; that is a text rather than a choice.</source>
        <translation>“{column}” ha più di {most} valori diversi; è un testo piuttosto che una scelta.</translation>
    </message>
    <message>
        <source>Make the field “{name}” of an imported column</source>
        <translation>Crea il campo “{name}” da una colonna importata</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” does not fit the field “{field}”; it is kept as further details.</source>
        <translation>Riga {line}: “{value}” non è adatto al campo “{field}”; resta tra gli altri dati.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nuovo campo</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Campo “{name}”</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Incolla persone</translation>
    </message>
    <message>
        <source>Signature or table</source>
        <translation>Firma o tabella</translation>
    </message>
    <message>
        <source>A signature under a mail, or rows of a table…</source>
        <translation>La firma di una mail, o righe di una tabella…</translation>
    </message>
    <message>
        <source>Nobody can be found in this text.</source>
        <translation>In questo testo non si trova nessuno.</translation>
    </message>
    <message>
        <source>Such as Shoe size</source>
        <translation>Per esempio Numero di scarpe</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valori</translation>
    </message>
    <message>
        <source>Columns of imports</source>
        <translation>Colonne delle importazioni</translation>
    </message>
    <message>
        <source>Looking at what leads keep…</source>
        <translation>Esame dei dati dei lead…</translation>
    </message>
    <message>
        <source>These columns of imported files are no field yet. Choose one; its values go into a field on all leads.</source>
        <translation>Queste colonne di file importati non sono ancora un campo. Scegline una: i suoi valori vanno in un campo, per tutti i lead.</translation>
    </message>
    <message>
        <source>There is none: what an import does not know as a field, each lead keeps, and it is listed here.</source>
        <translation>Non ce n’è nessuna: ciò che un’importazione non riconosce come campo resta con il lead e compare qui.</translation>
    </message>
    <message>
        <source>Moving the values…</source>
        <translation>Spostamento dei valori…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln valore non era adatto e resta tra gli altri dati: {some}</numerusform>
            <numerusform>%Ln valori non erano adatti e restano tra gli altri dati: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “{name}” made: %Ln lead(s) hold it.</source>
        <translation>
            <numerusform>Campo “{name}” creato: lo ha %Ln lead.</numerusform>
            <numerusform>Campo “{name}” creato: lo hanno %Ln lead.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a web address such as https://example.com.</source>
        <translation>“{text}” non è un indirizzo web come https://example.com.</translation>
    </message>
    <message>
        <source>Open: {field}</source>
        <translation>Apri: {field}</translation>
    </message>
    <message>
        <source>Make a field of one…</source>
        <translation>Fanne un campo…</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Meno dati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further detail(s) of imports</source>
        <translation>
            <numerusform>%Ln altro dato dalle importazioni</numerusform>
            <numerusform>%Ln altri dati dalle importazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>This column holds the rest. Drop the card on one of the others.</source>
        <translation>Questa colonna raccoglie il resto. Trascina la scheda su una delle altre.</translation>
    </message>
    <message>
        <source>“{name}” is closed. Open it again first, on the board by stage.</source>
        <translation>“{name}” è chiuso: prima va riaperto, nella bacheca per fase.</translation>
    </message>
    <message>
        <source>Add the pipeline “{name}”</source>
        <translation>Aggiungi il processo di vendita “{name}”</translation>
    </message>
    <message>
        <source>Rename the pipeline “{old}” to “{name}”</source>
        <translation>Rinomina il processo di vendita “{old}” in “{name}”</translation>
    </message>
    <message>
        <source>Move the pipeline “{name}”</source>
        <translation>Sposta il processo di vendita “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the only pipeline in use.</source>
        <translation>“{name}” è l’unico processo di vendita in uso.</translation>
    </message>
    <message>
        <source>Open leads are in “{name}” ({count}). Close them, or move them to another pipeline.</source>
        <translation>In “{name}” ci sono lead aperti ({count}). Chiudili, oppure spostali in un altro processo di vendita.</translation>
    </message>
    <message>
        <source>Archive the pipeline “{name}”</source>
        <translation>Archivia il processo di vendita “{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into “{into}”: both must be in use for the same kind of leads.</source>
        <translation>“{name}” non si può unire a “{into}”: entrambi devono essere in uso per lo stesso tipo di lead.</translation>
    </message>
    <message>
        <source>Merge the pipeline “{other}” into “{name}”</source>
        <translation>Unisci il processo di vendita “{other}” a “{name}”</translation>
    </message>
    <message>
        <source>Complaints are dealt with in “{name}”, so it stays a pipeline of its own. Archive it to win nobody back.</source>
        <translation>In “{name}” si seguono i reclami, perciò resta un processo di vendita a sé. Archivialo se non vuoi riconquistare nessuno.</translation>
    </message>
    <message>
        <source>“{name}” was merged into another pipeline.</source>
        <translation>“{name}” è stato unito a un altro processo di vendita.</translation>
    </message>
    <message>
        <source>Bring back the pipeline “{name}”</source>
        <translation>Ripristina il processo di vendita “{name}”</translation>
    </message>
    <message>
        <source>A pipeline needs a name.</source>
        <translation>Un processo di vendita deve avere un nome.</translation>
    </message>
    <message>
        <source>There is a pipeline “{name}” already.</source>
        <translation>Il processo di vendita “{name}” esiste già.</translation>
    </message>
    <message>
        <source>Add the stage “{name}”</source>
        <translation>Aggiungi la fase “{name}”</translation>
    </message>
    <message>
        <source>Edit the stage “{name}”</source>
        <translation>Modifica la fase “{name}”</translation>
    </message>
    <message>
        <source>Rename the stage “{old}” to “{name}”</source>
        <translation>Rinomina la fase “{old}” in “{name}”</translation>
    </message>
    <message>
        <source>Move the stage “{name}”</source>
        <translation>Sposta la fase “{name}”</translation>
    </message>
    <message>
        <source>Leads are in “{name}” ({count}). Merge it into another stage, and they go there.</source>
        <translation>Nella fase “{name}” ci sono lead ({count}). Uniscila a un’altra fase, e passano lì.</translation>
    </message>
    <message>
        <source>Archive the stage “{name}”</source>
        <translation>Archivia la fase “{name}”</translation>
    </message>
    <message>
        <source>Bring back the stage “{name}”</source>
        <translation>Ripristina la fase “{name}”</translation>
    </message>
    <message>
        <source>“{name}” can only be merged into a stage of its own pipeline that is open, won or lost as it is.</source>
        <translation>“{name}” si può unire solo a una fase dello stesso processo di vendita e dello stesso tipo (aperta, vinta o persa).</translation>
    </message>
    <message>
        <source>Merge the stage “{other}” into “{name}”</source>
        <translation>Unisci la fase “{other}” a “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the last of its kind: a pipeline needs a stage that is open, one that is won, one lost.</source>
        <translation>“{name}” è l’ultima del suo tipo: un processo di vendita deve avere una fase aperta, una vinta e una persa.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Una fase deve avere un nome.</translation>
    </message>
    <message>
        <source>There is a stage “{name}” already.</source>
        <translation>La fase “{name}” esiste già.</translation>
    </message>
    <message>
        <source>A limit of “{name}” is at least 1; leave it empty for none.</source>
        <translation>Un limite di “{name}” è almeno 1; lascialo vuoto per non averne.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azzurro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa antico</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrone</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Secondo la posizione</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Processi di vendita e fasi</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Unisci “{name}”</translation>
    </message>
    <message>
        <source>Into the stage</source>
        <translation>Con la fase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to the end of that stage.</source>
        <translation>
            <numerusform>%Ln lead passa in fondo a quella fase.</numerusform>
            <numerusform>%Ln lead passano in fondo a quella fase.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead is in it now.</source>
        <translation>Ora non contiene lead.</translation>
    </message>
    <message>
        <source>What was ever counted in “{name}” counts there from now on.</source>
        <translation>Tutto ciò che è stato contato in “{name}” d’ora in poi conta lì.</translation>
    </message>
    <message>
        <source>Rename the pipeline…</source>
        <translation>Rinomina il processo di vendita…</translation>
    </message>
    <message>
        <source>Pipeline further up</source>
        <translation>Processo di vendita più su</translation>
    </message>
    <message>
        <source>Pipeline further down</source>
        <translation>Processo di vendita più giù</translation>
    </message>
    <message>
        <source>Merge the pipeline…</source>
        <translation>Unisci il processo di vendita…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Nuovo processo…</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (archiviato)</translation>
    </message>
    <message>
        <source>Bring the pipeline back</source>
        <translation>Ripristina il processo di vendita</translation>
    </message>
    <message>
        <source>Archive the pipeline</source>
        <translation>Archivia il processo di vendita</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Rinomina il processo di vendita</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived: no lead is offered for a complaint now</source>
        <translation>Processo di vendita “{name}” archiviato: per un reclamo ora non viene proposto alcun lead</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nuovo processo di vendita</translation>
    </message>
    <message>
        <source>Such as Weddings</source>
        <translation>Per esempio Matrimoni</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Aziende</translation>
    </message>
    <message>
        <source>With the stages of</source>
        <translation>Con le fasi di</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nuova fase</translation>
    </message>
    <message>
        <source>Stage “{name}”</source>
        <translation>Fase “{name}”</translation>
    </message>
    <message>
        <source>Such as Visited the shop</source>
        <translation>Per esempio Venuto in negozio</translation>
    </message>
    <message>
        <source>What it means to be in it</source>
        <translation>Che cosa vuol dire esserci</translation>
    </message>
    <message>
        <source>Chance to win (%)</source>
        <translation>Probabilità (%)</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Fermo dopo (giorni)</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Limite di schede</translation>
    </message>
    <message>
        <source>In it, a lead is</source>
        <translation>Qui un lead è</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Richiede</translation>
    </message>
    <message>
        <source>Once ten leads that were here are won, they propose a limit.</source>
        <translation>Quando dieci lead passati di qui saranno vinti, proporranno un limite.</translation>
    </message>
    <message numerus="yes">
        <source>Four in five of {count} won leads went on from here within %Ln day(s).</source>
        <translation>
            <numerusform>Quattro su cinque dei {count} lead vinti sono andati avanti entro %Ln giorno.</numerusform>
            <numerusform>Quattro su cinque dei {count} lead vinti sono andati avanti entro %Ln giorni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale after %Ln day(s)</source>
        <translation>
            <numerusform>Fermo dopo %Ln giorno</numerusform>
            <numerusform>Fermo dopo %Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Archived stages too</source>
        <translation>Anche le fasi archiviate</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Nuova fase…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Move up (Alt Up)</source>
        <translation>Sposta su (Alt Su)</translation>
    </message>
    <message>
        <source>Move down (Alt Down)</source>
        <translation>Sposta giù (Alt Giù)</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>stage</comment>
        <translation>Archiviata</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilità</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Fermo dopo</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fasi</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is better than all others.</source>
        <translation>{part} su {whole} che sia meglio di tutti gli altri.</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is worse than all others.</source>
        <translation>{part} su {whole} che sia peggio di tutti gli altri.</translation>
    </message>
    <message>
        <source>Settled once {leads} of its open leads are won or lost.</source>
        <translation>Si saprà quando {leads} dei suoi lead aperti saranno vinti o persi.</translation>
    </message>
    <message>
        <source>It is too close to the others to be told apart.</source>
        <translation>È troppo vicino agli altri per distinguerlo.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads.</source>
        <translation>Si saprà dopo circa altri {leads} lead.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: a month at this pace.</source>
        <translation>Si saprà dopo circa altri {leads} lead: un mese a questo ritmo.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: in ten years at the earliest.</source>
        <translation>Si saprà dopo circa altri {leads} lead: non prima di dieci anni.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: {months} months at this pace.</source>
        <translation>Si saprà dopo circa altri {leads} lead: {months} mesi a questo ritmo.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads, which settle it.</source>
        <translation>Prossima prova meno cara: altri {leads} lead, che lo decidono.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads. Stop if none of them becomes a customer.</source>
        <translation>Prossima prova meno cara: altri {leads} lead. Fermati se nessuno diventa cliente.</translation>
    </message>
    <message>
        <source>Lost for this reason</source>
        <translation>Persi per questo motivo</translation>
    </message>
    <message>
        <source>Leads that were lost, by the reason that was given; reasons that are written alike are one.</source>
        <translation>Lead persi, per motivo indicato; i motivi scritti allo stesso modo sono uno solo.</translation>
    </message>
    <message>
        <source>Leads that were lost for this reason ÷ all that were lost.</source>
        <translation>Lead persi per questo motivo ÷ tutti i persi.</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Stampa o salva…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Resoconti</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Quale resoconto</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Meno valori</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Altri valori</translation>
    </message>
    <message>
        <source>Won, and behind it the weighted value of open leads</source>
        <translation>Vinto e, a seguire, il valore ponderato dei lead aperti</translation>
    </message>
    <message>
        <source>There is nothing to report in this period.</source>
        <translation>Non c&apos;è nulla da riportare in questo periodo.</translation>
    </message>
    <message>
        <source>Where do leads get lost, and what is to come?</source>
        <translation>Dove si perdono i lead, e che cosa deve arrivare?</translation>
    </message>
    <message>
        <source>Here you will see how many leads reach each stage and how long they stay there, what the coming months should bring, how people and firms buy, and why leads were lost. It starts with your leads.</source>
        <translation>Qui vedrai quanti lead arrivano a ogni fase e quanto vi restano, che cosa dovrebbero portare i prossimi mesi, come comprano persone e aziende, e perché i lead sono andati persi. Si comincia dai tuoi lead.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Valori del resoconto</translation>
    </message>
    <message>
        <source>How this number comes about</source>
        <translation>Come nasce questo numero</translation>
    </message>
    <message>
        <source>The rows are being counted…</source>
        <translation>Le righe vengono contate…</translation>
    </message>
    <message>
        <source>Show costs</source>
        <translation>Mostra i costi</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostra le righe</translation>
    </message>
    <message>
        <source>{figure}: all together</source>
        <translation>{figure}: tutti insieme</translation>
    </message>
    <message>
        <source>It cannot be worked out yet: something that it takes is not recorded.</source>
        <translation>Non si può ancora calcolare: manca un dato che serve.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}. It is the same.</source>
        <translation>Sommato di nuovo dalle righe: {again}. È uguale.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}, but the page says {said}.</source>
        <translation>Sommato di nuovo dalle righe: {again}, ma la pagina dice {said}.</translation>
    </message>
    <message>
        <source>The stage “{name}” was archived; it is in use again.</source>
        <translation>La fase “{name}” era archiviata; ora è di nuovo in uso.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” was archived; it is in use again.</source>
        <translation>Il processo di vendita “{name}” era archiviato; ora è di nuovo in uso.</translation>
    </message>
    <message>
        <source>Give an amount of money or the worth of goods.</source>
        <translation>Indica un importo in denaro o il valore della merce.</translation>
    </message>
    <message>
        <source>Record the remedy for “{name}”</source>
        <translation>Registra il rimedio per “{name}”</translation>
    </message>
    <message>
        <source>There is no channel that wins customers back; make one first.</source>
        <translation>Non c’è un canale per riconquistare i clienti; prima creane uno.</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>Su tutti i lead</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Of the step above</source>
        <translation>Della fase sopra</translation>
    </message>
    <message>
        <source>+ Visits</source>
        <translation>+ Visite</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>Canale: {name}</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Imbuto di vendita</translation>
    </message>
    <message>
        <source>Here you will see how many visits become leads, how far these come from stage to stage, and how many become customers.</source>
        <translation>Qui vedrai quante visite diventano lead, fin dove arrivano di fase in fase e quanti diventano clienti.</translation>
    </message>
    <message>
        <source>Nobody came this way yet</source>
        <translation>Di qui non è ancora passato nessuno</translation>
    </message>
    <message>
        <source>Nobody came this way then</source>
        <translation>In quel periodo non è passato nessuno</translation>
    </message>
    <message>
        <source>Leads count by the day they came in.</source>
        <translation>I lead contano nel giorno in cui sono arrivati.</translation>
    </message>
    <message>
        <source>Visits are those of all pipelines; their bar is not to scale.</source>
        <translation>Le visite sono di tutti i processi di vendita; la loro barra non è in scala.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>Che cosa è andato storto?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Such as A new chair</source>
        <translation>Per esempio Una sedia nuova</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Promesso per</translation>
    </message>
    <message>
        <source>A new lead begins in the win-back pipeline; what is promised is a task with a deadline.</source>
        <translation>Inizia un nuovo lead fra i clienti da riconquistare; ciò che prometti diventa una cosa da fare con scadenza.</translation>
    </message>
    <message>
        <source>Remedy for “{name}”</source>
        <translation>Rimedio per “{name}”</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Such as Voucher or New chair</source>
        <translation>Per esempio Buono o Sedia nuova</translation>
    </message>
    <message>
        <source>Money ({currency})</source>
        <translation>Denaro ({currency})</translation>
    </message>
    <message>
        <source>Goods ({currency})</source>
        <translation>Merce ({currency})</translation>
    </message>
    <message>
        <source>It is added to today’s costs of the win-back channel.</source>
        <translation>Si aggiunge ai costi di oggi del canale che riconquista i clienti.</translation>
    </message>
    <message>
        <source>Remedy: {what}, {cost}</source>
        <translation>Rimedio: {what}, {cost}</translation>
    </message>
    <message>
        <source>Remedy: {cost}</source>
        <translation>Rimedio: {cost}</translation>
    </message>
    <message>
        <source>This customer complained. A promise that is kept wins many back.</source>
        <translation>Questo cliente ha fatto un reclamo. Una promessa mantenuta ne riconquista molti.</translation>
    </message>
    <message>
        <source>Promised: {what} – {when}</source>
        <translation>Promesso: {what} – {when}</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Riconquista in corso</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>A questo cliente non è promesso nulla.</translation>
    </message>
    <message>
        <source>Into the pipeline</source>
        <translation>Con il processo di vendita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go there.</source>
        <translation>
            <numerusform>%Ln lead passa lì.</numerusform>
            <numerusform>%Ln lead passano lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stage goes into the one of the same name, else into the one most like it.</source>
        <translation>Ogni fase passa in quella con lo stesso nome, altrimenti in quella più simile.</translation>
    </message>
    <message>
        <source>Let “{name}” leave</source>
        <translation>Segna che “{name}” ha lasciato l’azienda</translation>
    </message>
    <message>
        <source>Let “{name}” come back</source>
        <translation>Segna che “{name}” è tornato in azienda</translation>
    </message>
    <message>
        <source>“{name}” is at “{account}” already.</source>
        <translation>“{name}” è già in “{account}”.</translation>
    </message>
    <message>
        <source>Move “{name}” to the account “{account}”</source>
        <translation>Sposta “{name}” all’azienda “{account}”</translation>
    </message>
    <message>
        <source>“{name}” is one person already.</source>
        <translation>“{name}” è già una sola persona.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are at different accounts; say that one of them moved.</source>
        <translation>“{name}” e “{other}” sono in aziende diverse: indica chi si è spostato.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Nessun ruolo</translation>
    </message>
    <message>
        <source>Asks for, before it is left: {roles}</source>
        <translation>Richiede, prima di proseguire: {roles}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nell’aiuto</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nessuna pagina contiene tutte queste parole.</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>Indietro ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>Avanti ({keys})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagine dell’aiuto</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aiuto (F1)</translation>
    </message>
    <message>
        <source>Nothing was erased. Add --yes to do it: it cannot be undone.</source>
        <translation>Non è stato cancellato nulla. Aggiungi --yes per farlo: non si può annullare.</translation>
    </message>
    <message>
        <source>Old pages of the file could not be overwritten yet: {reason} Erase once more when nobody has it open.</source>
        <translation>Le vecchie pagine del file non sono ancora state sovrascritte: {reason} Ripeti la cancellazione quando nessuno lo ha aperto.</translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>“{path}” non si può eliminare: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody with the e-mail address “{email}”.</source>
        <translation>Non c’è nessuno con l’indirizzo e-mail “{email}”.</translation>
    </message>
    <message>
        <source>Keep “{name}” after review</source>
        <translation>Conserva “{name}” dopo la verifica</translation>
    </message>
    <message>
        <source>Keep {count} leads after review</source>
        <translation>Conserva {count} lead dopo la verifica</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Cancella i dati di una persona</translation>
    </message>
    <message>
        <source>Nothing of “{path}” can be read any more.</source>
        <translation>Di “{path}” non si può più leggere nulla.</translation>
    </message>
    <message>
        <source>Leave out those who want no advertising</source>
        <translation>Escludi chi non vuole pubblicità</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who want(s) no advertising.</source>
        <translation>
            <numerusform>Escluso %Ln che non vuole pubblicità.</numerusform>
            <numerusform>Esclusi %Ln che non vogliono pubblicità.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln di loro non vuole pubblicità.</numerusform>
            <numerusform>%Ln di loro non vogliono pubblicità.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these backups, and make a new one</source>
        <translation>Elimina questi backup e creane uno nuovo</translation>
    </message>
    <message>
        <source>A backup is one piece: nobody can be taken out of it. If you go back to one, LeadDesk erases the person again. Backups that you copied elsewhere are not known here.</source>
        <translation>Un backup è un pezzo unico: non se ne può togliere nessuno. Se ne ripristini uno, LeadDesk cancella di nuovo la persona. I backup copiati altrove qui non sono noti.</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Sparisce per sempre</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Resta, senza nome</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Backup che contengono ancora la persona</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Cancella per sempre</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Cancellare i dati di {name}?</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and notes; in what others wrote, too</source>
        <translation>Nomi, indirizzi, numeri e note, anche in ciò che è scritto altrove</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document link(s)</source>
        <translation>
            <numerusform>%Ln collegamento a documenti</numerusform>
            <numerusform>%Ln collegamenti a documenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of consent</source>
        <translation>
            <numerusform>%Ln registrazione del consenso</numerusform>
            <numerusform>%Ln registrazioni del consenso</numerusform>
        </translation>
    </message>
    <message>
        <source>What the history knows of it: it cannot be undone, nor can what was done before</source>
        <translation>Ciò che ne sa la cronologia: non si può annullare, e nemmeno ciò che è stato fatto prima</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) with channel, stages, value and days: no figure changes</source>
        <translation>
            <numerusform>%Ln lead con canale, fasi, valore e giorni: nessuna cifra cambia</numerusform>
            <numerusform>%Ln lead con canale, fasi, valore e giorni: nessuna cifra cambia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) with amounts, days and VAT, for the accountant</source>
        <translation>
            <numerusform>%Ln vendita con importi, giorni e IVA, per il commercialista</numerusform>
            <numerusform>%Ln vendite con importi, giorni e IVA, per il commercialista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day and kind of %Ln contact(s) with the person</source>
        <translation>
            <numerusform>Giorno e tipo di %Ln interazione</numerusform>
            <numerusform>Giorno e tipo di %Ln interazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) among those who decide</source>
        <translation>
            <numerusform>%Ln posto tra chi decide</numerusform>
            <numerusform>%Ln posti tra chi decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln other(s) with the same e-mail address</source>
        <translation>
            <numerusform>Anche %Ln altro con lo stesso indirizzo e-mail</numerusform>
            <numerusform>Anche altri %Ln con lo stesso indirizzo e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Cancellazione in corso…</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>I dati della persona sono stati cancellati.</translation>
    </message>
    <message>
        <source>The person is erased, but not yet overwritten in the file: {reason}</source>
        <translation>I dati della persona sono cancellati, ma non ancora sovrascritti nel file: {reason}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation>Che cosa è registrato su una persona</translation>
    </message>
    <message>
        <source>All of it: the fields, what was written down, tasks, sales, parts in decisions, documents, consent, every change since, and the files that it came from. Nothing of anybody else.</source>
        <translation>Tutto: i campi, ciò che è stato annotato, le cose da fare, le vendite, i ruoli nelle decisioni, i documenti, il consenso, ogni modifica e i file di provenienza. Nulla che riguardi altri.</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Stampa o PDF…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Salva come JSON…</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>Che cosa è registrato su {name}</translation>
    </message>
    <message numerus="yes">
        <source>Also what %Ln other(s) with the same e-mail address have</source>
        <translation>
            <numerusform>Anche ciò che riguarda %Ln altro con lo stesso indirizzo e-mail</numerusform>
            <numerusform>Anche ciò che riguarda altri %Ln con lo stesso indirizzo e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Salva come JSON</translation>
    </message>
    <message>
        <source>LeadDesk keeps everything in a file; name one instead of a server.</source>
        <translation>LeadDesk conserva tutto in un file: indica un file, non un server.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Togli l’esempio</translation>
    </message>
    <message>
        <source>This shop is made up. A click takes it out of the file; what you added or changed stays.</source>
        <translation>Questo negozio è inventato. Un clic lo toglie dal file; ciò che hai aggiunto o modificato resta.</translation>
    </message>
    <message>
        <source>&amp;Somebody else…</source>
        <translation>Un’&amp;altra persona…</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Chi è al computer?</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>Il file è aperto altrove</translation>
    </message>
    <message>
        <source>You can look at it meanwhile: what is done there is seen here, and nothing is written from here.</source>
        <translation>Nel frattempo puoi guardarlo: ciò che si fa lì si vede qui, e da qui non si scrive nulla.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Try again to open it</source>
        <translation>Riprova ad aprirlo</translation>
    </message>
    <message>
        <source>{name} (only to look at)</source>
        <translation>{name} (solo da guardare)</translation>
    </message>
    <message>
        <source>This does not look like a VAT id of {country}.</source>
        <translation>Non sembra una partita IVA di {country}.</translation>
    </message>
    <message>
        <source>The value is in {one}, and what is paid every month in {other}; a lead has one currency.</source>
        <translation>Il valore è in {one} e l’importo mensile in {other}; un lead ha una sola valuta.</translation>
    </message>
    <message>
        <source>“{value}” is no notice; write whole days, up to {most}.</source>
        <translation>“{value}” non è un preavviso; scrivi giorni interi, al massimo {most}.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>Il contratto finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>Line {line}: the document that “{number}” credits, “{original}”, is not there.</source>
        <translation>Riga {line}: il documento “{original}”, stornato da “{number}”, non c’è.</translation>
    </message>
    <message>
        <source>Accounts are hidden, since this shop sells to people only. The preferences can change that.</source>
        <translation>Le aziende sono nascoste, perché questo negozio vende solo a privati. Si cambia nelle preferenze.</translation>
    </message>
    <message>
        <source>{name} has this file open on the computer {computer} since {since}. You are only looking at it: nothing is written from here.</source>
        <translation>{name} ha aperto questo file sul computer {computer} dal {since}. Lo stai solo guardando: da qui non si scrive nulla.</translation>
    </message>
    <message>
        <source>This file is open in another window. You are only looking at it: nothing is written from here.</source>
        <translation>Questo file è aperto in un&apos;altra finestra. Lo stai solo guardando: da qui non si scrive nulla.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written to. You are only looking at it: nothing is written from here.</source>
        <translation>In questo file o nella sua cartella non si può scrivere. Lo stai solo guardando: da qui non si scrive nulla.</translation>
    </message>
    <message>
        <source>“{path}” was changed elsewhere while it was read. Try again.</source>
        <translation>“{path}” è stato modificato altrove mentre veniva letto. Riprova.</translation>
    </message>
    <message>
        <source>The file is only looked at</source>
        <translation>Il file è aperto solo per guardarlo</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Pagina precedente (Pag su)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Pagina successiva (Pag giù)</translation>
    </message>
    <message>
        <source>As wide as there is room (W)</source>
        <translation>Adatta alla larghezza (W)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Pagina {page} di {pages}</translation>
    </message>
    <message>
        <source>{words}; the rest is like these</source>
        <translation>{words}; le altre sono come queste</translation>
    </message>
    <message>
        <source>Preview: {words}</source>
        <translation>Anteprima: {words}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Premi ancora Esc per scartare ciò che hai scritto.</translation>
    </message>
</context>
</TS>
