<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>--from is after --to; swap the two days.</source>
        <translation>--from vem depois de --to; trocar os dois dias.</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM names “{platform}”, which Qt does not have here.</source>
        <translation>QT_QPA_PLATFORM indica “{platform}”, que o Qt não tem aqui.</translation>
    </message>
    <message>
        <source>There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. `leaddesk --help` lists what can be done without a window.</source>
        <translation>Não há ecrã onde mostrar uma janela: nem DISPLAY nem WAYLAND_DISPLAY estão definidos. `leaddesk --help` mostra o que se pode fazer sem janela.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; WAYLAND_DISPLAY has to name one that does.</source>
        <translation>O ecrã {display} não responde; WAYLAND_DISPLAY tem de indicar um que responda.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file in it.</source>
        <translation>“{path}” é uma pasta; indicar um ficheiro dentro dela.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that can be replaced.</source>
        <translation>“{path}” não é um ficheiro que possa ser substituído.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” to write in.</source>
        <translation>Não existe a pasta “{folder}” para escrever nela.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long.</source>
        <translation>O nome “{path}” é demasiado longo.</translation>
    </message>
    <message>
        <source>There is no room for “{path}”; nothing was written.</source>
        <translation>Não há espaço para “{path}”; nada foi escrito.</translation>
    </message>
    <message>
        <source>“{path}” may not be written: it is protected, or open in another program.</source>
        <translation>Não é possível escrever em “{path}”: está protegido ou aberto noutro programa.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {reason}.</source>
        <translation>Não foi possível escrever “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>The column “{column}” mixes orders of day, month and year, as in “{one}” and “{other}”; say with --date-order dmy, mdy or ymd which one holds.</source>
        <translation>A coluna “{column}” mistura ordens de dia, mês e ano, como em “{one}” e “{other}”; indicar com --date-order dmy, mdy ou ymd qual é a certa.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one} and as {other} (d day, m month, y year); say with --date-order {one} or --date-order {other} which one it is.</source>
        <translation>Na coluna “{column}”, “{value}” pode ler-se como {one} e como {other} (d dia, m mês, y ano); indicar com --date-order {one} ou --date-order {other} qual é a certa.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read as {one}, as {other} and as {third} (d day, m month, y year); say with --date-order {one}, --date-order {other} or --date-order {third} which one it is.</source>
        <translation>Na coluna “{column}”, “{value}” pode ler-se como {one}, como {other} e como {third} (d dia, m mês, y ano); indicar com --date-order {one}, --date-order {other} ou --date-order {third} qual é a certa.</translation>
    </message>
    <message>
        <source>There is no such date as “{value}”: that month has {days} days.</source>
        <translation>A data “{value}” não existe: esse mês tem {days} dias.</translation>
    </message>
    <message>
        <source>There is no such time as in “{value}”.</source>
        <translation>A hora em “{value}” não existe.</translation>
    </message>
    <message>
        <source>“{value}” is a number among dates; write it as a date.</source>
        <translation>“{value}” é um número entre datas; escrever como data.</translation>
    </message>
    <message>
        <source>“{value}” is not a date in the order {order} (d day, m month, y year).</source>
        <translation>“{value}” não é uma data na ordem {order} (d dia, m mês, y ano).</translation>
    </message>
    <message>
        <source>“{value}” is not a month.</source>
        <translation>“{value}” não é um mês.</translation>
    </message>
    <message>
        <source>“{value}” is not a date.</source>
        <translation>“{value}” não é uma data.</translation>
    </message>
    <message>
        <source>{file} is a picture. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} é uma imagem. Guardar a tabela em CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is a PDF document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} é um documento PDF. Guardar a tabela em CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is a text document. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} é um documento de texto. Guardar a tabela em CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is a Numbers document. Export it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} é um documento do Numbers. Exportá-lo em XLSX ou CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is a database. Export the table from it as CSV (UTF-8) and import that.</source>
        <translation>{file} é uma base de dados. Exportar a tabela em CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is a compressed archive. Unpack it and import the file in it.</source>
        <translation>{file} é um ficheiro comprimido. Descomprimir e importar o ficheiro que está lá dentro.</translation>
    </message>
    <message>
        <source>{file} is a web page that is only called a workbook. Open it in a spreadsheet program, save it as XLSX or CSV (UTF-8), and import that.</source>
        <translation>{file} é uma página web que só tem o nome de um livro do Excel. Abri-la numa folha de cálculo, guardar em XLSX ou CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is a program, not a CSV file.</source>
        <translation>{file} é um programa, não um ficheiro CSV.</translation>
    </message>
    <message>
        <source>{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} é uma página web ou XML. Guardar a tabela em CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is not a text file. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} não é um ficheiro de texto. Guardar a tabela em CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>“{text}” cannot part the columns of a file; name one character.</source>
        <translation>“{text}” não pode separar as colunas de um ficheiro; indicar um só caráter.</translation>
    </message>
    <message>
        <source>{file} has {count} lines, so its header is not in line {line}.</source>
        <translation>{file} tem {count} linhas, por isso o cabeçalho não está na linha {line}.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vazio.</translation>
    </message>
    <message>
        <source>{file} begins with empty lines only; name the line of its header.</source>
        <translation>{file} começa só com linhas vazias; indicar a linha do cabeçalho.</translation>
    </message>
    <message>
        <source>Line {line} of {file} is empty and names no columns.</source>
        <translation>A linha {line} de {file} está vazia e não dá nome às colunas.</translation>
    </message>
    <message>
        <source>The file holds more tables; only the first is read. The others have their headers in lines {lines}.</source>
        <translation>O ficheiro tem mais tabelas; só a primeira é lida. Os cabeçalhos das outras estão nas linhas {lines}.</translation>
    </message>
    <message>
        <source>{file} has {count} columns; LeadDesk reads {most} at most.</source>
        <translation>{file} tem {count} colunas; o LeadDesk lê no máximo {most}.</translation>
    </message>
    <message>
        <source>{file}: a quotation mark in line {line} is opened and never closed. Close it or take it out.</source>
        <translation>{file}: na linha {line} abrem-se aspas que nunca se fecham. Fechá-las ou retirá-las.</translation>
    </message>
    <message>
        <source>The first line has the number 1.</source>
        <translation>A primeira linha tem o número 1.</translation>
    </message>
    <message>
        <source>{file} has no sheets to choose from; leave the sheet out.</source>
        <translation>{file} não tem folhas por onde escolher; não indicar a folha.</translation>
    </message>
    <message>
        <source>Line {line} was taken for the names of the columns, but “{value}” is there, as in a row. If no line names the columns, write one above: that first row is left out now.</source>
        <translation>A linha {line} foi tomada pelos nomes das colunas, mas contém “{value}”, como uma linha de dados. Se nenhuma linha der nome às colunas, escreva uma por cima: essa primeira linha fica agora de fora.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file.</source>
        <translation>{file} é um dispositivo, não um ficheiro.</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8 and was read as Windows-1252. If letters look wrong, choose another encoding (--encoding).</source>
        <translation>{file} não está em UTF-8 e foi lido como Windows-1252. Se houver letras erradas, escolher outra codificação (--encoding).</translation>
    </message>
    <message>
        <source>{file} is not in UTF-8: line {line} holds bytes that mean nothing in it. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp1252.</source>
        <translation>{file} não está em UTF-8: a linha {line} tem bytes sem significado. Guardá-lo em CSV (UTF-8) ou indicar a codificação, por exemplo --encoding cp1252.</translation>
    </message>
    <message>
        <source>{file} is not in the encoding {encoding}: line {line} holds bytes that mean nothing in it.</source>
        <translation>{file} não está na codificação {encoding}: a linha {line} tem bytes sem significado.</translation>
    </message>
    <message>
        <source>{file} is neither in UTF-8 nor in Windows-1252: line {line} holds bytes that mean nothing in them. Save it as CSV (UTF-8), or name its encoding, for example --encoding cp437.</source>
        <translation>{file} não está em UTF-8 nem em Windows-1252: a linha {line} tem bytes sem significado em ambas. Guardá-lo em CSV (UTF-8) ou indicar a codificação, por exemplo --encoding cp437.</translation>
    </message>
    <message>
        <source>“{name}” is not the name of an encoding; use a name such as utf-8, cp1252 or utf-16.</source>
        <translation>“{name}” não é o nome de uma codificação; usar um nome como utf-8, cp1252 ou utf-16.</translation>
    </message>
    <message>
        <source>The column “{column}” was given to two fields; choose one of them.</source>
        <translation>A coluna “{column}” foi atribuída a dois campos; escolher um deles.</translation>
    </message>
    <message>
        <source>“{field}” is not a field of {kind}; choose one of {fields}.</source>
        <translation>“{field}” não é um campo de {kind}; escolher um destes: {fields}.</translation>
    </message>
    <message>
        <source>The field {field} was given to two columns, “{one}” and “{other}”; choose one of them.</source>
        <translation>O campo {field} foi atribuído a duas colunas, “{one}” e “{other}”; escolher uma delas.</translation>
    </message>
    <message>
        <source>The file has no column “{column}”; it has {columns}.</source>
        <translation>O ficheiro não tem a coluna “{column}”; tem {columns}.</translation>
    </message>
    <message>
        <source>The column “{column}” has a decimal comma in “{comma}” and a decimal point in “{point}”; say with --decimal comma or --decimal point which one it is.</source>
        <translation>A coluna “{column}” tem vírgula decimal em “{comma}” e ponto decimal em “{point}”; indicar com --decimal comma ou --decimal point qual é o certo.</translation>
    </message>
    <message>
        <source>In the column “{column}”, “{value}” can be read in two ways; say with --decimal comma or --decimal point which one it is.</source>
        <translation>Na coluna “{column}”, “{value}” pode ler-se de duas maneiras; indicar com --decimal comma ou --decimal point qual é a certa.</translation>
    </message>
    <message>
        <source>The number “{value}” is too large.</source>
        <translation>O número “{value}” é demasiado grande.</translation>
    </message>
    <message>
        <source>“{value}” was rounded by a spreadsheet program: its last digits are lost.</source>
        <translation>“{value}” foi arredondado por uma folha de cálculo: perderam-se os últimos algarismos.</translation>
    </message>
    <message>
        <source>There is a letter {letter} among the digits of “{value}”.</source>
        <translation>Há uma letra {letter} entre os algarismos de “{value}”.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal comma.</source>
        <translation>“{value}” não é um número com vírgula decimal.</translation>
    </message>
    <message>
        <source>“{value}” is not a number with a decimal point.</source>
        <translation>“{value}” não é um número com ponto decimal.</translation>
    </message>
    <message>
        <source>The preset “{name}” cannot be read: {reason}</source>
        <translation>Não é possível ler a predefinição “{name}”: {reason}</translation>
    </message>
    <message>
        <source>“{name}” is not a preset; choose one of {names}.</source>
        <translation>“{name}” não é uma predefinição; escolher uma destas: {names}.</translation>
    </message>
    <message>
        <source>The preset “{name}” needs a kind; write one of {kinds}.</source>
        <translation>A predefinição “{name}” precisa de um tipo; escrever um destes: {kinds}.</translation>
    </message>
    <message>
        <source>The row has {found} cells, the header {expected}; a quotation mark or a delimiter is out of place.</source>
        <translation>A linha tem {found} células e o cabeçalho {expected}; há aspas ou um separador fora do sítio.</translation>
    </message>
    <message>
        <source>Lines of totals, which are no rows and were left out: {count}.</source>
        <translation>Linhas de totais, que não são dados e ficaram de fora: {count}.</translation>
    </message>
    <message>
        <source>Pictures on address cards, which were left out: {count}.</source>
        <translation>Imagens em cartões de contacto, que ficaram de fora: {count}.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Não existe o ficheiro {file}.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a file.</source>
        <translation>{file} é uma pasta, não um ficheiro.</translation>
    </message>
    <message>
        <source>You have no permission to read {file}.</source>
        <translation>Sem permissão para ler {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>“{value}” is not a number of hours.</source>
        <translation>“{value}” não é um número de horas.</translation>
    </message>
    <message>
        <source>“{value}” is not a probability from 0 to 100 %.</source>
        <translation>“{value}” não é uma probabilidade de 0 a 100 %.</translation>
    </message>
    <message>
        <source>“{sheet}” is larger than a sheet of Excel can be ({rows} rows); export it as CSV.</source>
        <translation>“{sheet}” é maior do que uma folha do Excel permite ({rows} linhas); exportar em CSV.</translation>
    </message>
    <message>
        <source>An activity belongs to a lead or an account.</source>
        <translation>Uma interação pertence a um lead ou a uma empresa.</translation>
    </message>
    <message>
        <source>A consent belongs to one lead or one stakeholder.</source>
        <translation>Um consentimento pertence a um lead ou a um interlocutor.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone; use a name such as Europe/Rome.</source>
        <translation>“{name}” não é um fuso horário; usar um nome como Europe/Lisbon.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write it as 2026-01-31.</source>
        <translation>“{text}” não é um dia; escrever assim: 2026-01-31.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly better than all other leads together: {others}%.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. Claramente melhor do que todos os outros leads juntos: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Clearly worse than all other leads together: {others}%.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. Claramente pior do que todos os outros leads juntos: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. About as good as all other leads together: {others}%.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. Quase igual a todos os outros leads juntos: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, but anything between {low}% and {high}% is likely. Too few to compare with all other leads together: {others}%.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, mas qualquer valor entre {low}% e {high}% é provável. São poucos para comparar com todos os outros leads juntos: {others}%.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is better than all other leads together ({others}%), but the channel has cost more than it has earned so far.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. É melhor do que todos os outros leads juntos ({others}%), mas até agora o canal custou mais do que rendeu.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but for each unit spent it has earned more than they have so far.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. É pior do que todos os outros leads juntos ({others}%), mas até agora rendeu mais do que eles por cada unidade gasta.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%; all other leads together: {others}%. A customer from here costs more than one brings.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%; todos os outros leads juntos: {others}%. Um cliente daqui custa mais do que traz.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably better than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. Provavelmente melhor do que todos os outros leads juntos ({others}%), mas entre vários canais um parece muitas vezes assim por acaso.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. Probably worse than all other leads together ({others}%), but among several channels one often looks so by chance.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. Provavelmente pior do que todos os outros leads juntos ({others}%), mas entre vários canais um parece muitas vezes assim por acaso.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers: {rate}%, likely between {low}% and {high}%. That is worse than all other leads together ({others}%), but most of its leads are still open.</source>
        <translation>{won} de {leads} tornaram-se clientes: {rate}%, provavelmente entre {low}% e {high}%. É pior do que todos os outros leads juntos ({others}%), mas a maior parte dos seus leads ainda está em aberto.</translation>
    </message>
    <message>
        <source>It has brought no leads yet.</source>
        <translation>Ainda não trouxe leads.</translation>
    </message>
    <message>
        <source>{won} of {leads} became customers. There are no other leads to compare with.</source>
        <translation>{won} de {leads} tornaram-se clientes. Não há outros leads com que comparar.</translation>
    </message>
    <message>
        <source>The stage “{stage}” is not in use any more; choose another.</source>
        <translation>A etapa “{stage}” já não está em uso; escolher outra.</translation>
    </message>
    <message>
        <source>A lead needs a name, a company, an e-mail address, a phone number or an id.</source>
        <translation>Um lead precisa de um nome, uma empresa, um e-mail, um telefone ou um ID.</translation>
    </message>
    <message>
        <source>“{name}” needs pipeline, stage and status together, or none of them.</source>
        <translation>“{name}” precisa de processo de venda, etapa e estado em conjunto, ou de nenhum deles.</translation>
    </message>
    <message>
        <source>“{name}” is open: it has no closing day.</source>
        <translation>“{name}” está em aberto: não tem dia de fecho.</translation>
    </message>
    <message>
        <source>The value of “{name}” needs a currency.</source>
        <translation>O valor de “{name}” precisa de uma moeda.</translation>
    </message>
    <message>
        <source>The contract of “{name}” cannot end before it starts.</source>
        <translation>O contrato de “{name}” não pode terminar antes de começar.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be kept exactly.</source>
        <translation>O montante {amount} é demasiado grande para ser guardado com exatidão.</translation>
    </message>
    <message>
        <source>There is no sorting by “{key}”; use one of {fields}.</source>
        <translation>Não é possível ordenar por “{key}”; usar um destes: {fields}.</translation>
    </message>
    <message>
        <source>“{key}:” needs a value right after the colon.</source>
        <translation>“{key}:” precisa de um valor logo a seguir aos dois pontos.</translation>
    </message>
    <message>
        <source>“{key}” is a text; use &gt; and &lt; with days, amounts and numbers, or put the value in quotes.</source>
        <translation>“{key}” é um texto; usar &gt; e &lt; com dias, montantes e números, ou pôr o valor entre aspas.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; did you mean “{nearest}”?</source>
        <translation>Não existe o campo “{key}”; seria “{nearest}”?</translation>
    </message>
    <message>
        <source>There is no field “{key}”; put the text in quotes to search for it.</source>
        <translation>Não existe o campo “{key}”; pôr o texto entre aspas para o procurar.</translation>
    </message>
    <message>
        <source>“{key}:{flag}” is not known; use one of {flags}.</source>
        <translation>“{key}:{flag}” não existe; use um destes: {flags}.</translation>
    </message>
    <message>
        <source>“{key}” is asked by yes or no, not by “{value}”.</source>
        <translation>“{key}” procura-se com yes ou no, não com “{value}”.</translation>
    </message>
    <message>
        <source>“{text}” ends before it starts; write the smaller value first.</source>
        <translation>“{text}” acaba antes de começar; escrever primeiro o valor menor.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways; write it without separator, or with one decimal more or less.</source>
        <translation>“{text}” pode ler-se de duas maneiras; escrever sem separador, ou com mais ou menos uma casa decimal.</translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be compared; write it as 1250 or 12.50.</source>
        <translation>“{text}” não é um número que se possa comparar; escrever 1250 ou 12.50.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} do not add up to gross {gross} (in the smallest unit of the currency).</source>
        <translation>{net} sem IVA e {vat} de IVA não somam {gross} com IVA (na unidade mais pequena da moeda).</translation>
    </message>
    <message>
        <source>The stage “{name}” is won or lost: its probability is 100 or 0.</source>
        <translation>A etapa “{name}” é de ganho ou de perda: a probabilidade é 100 ou 0.</translation>
    </message>
    <message>
        <source>A tag is one or more words without a semicolon.</source>
        <translation>Uma etiqueta é uma ou mais palavras sem ponto e vírgula.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A part of LeadDesk is missing: {name}. Install LeadDesk again.</source>
        <translation>Falta uma parte do LeadDesk: {name}. Instalar o LeadDesk de novo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Não é possível criar a pasta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Add the account “{name}”</source>
        <translation>Adicionar a empresa “{name}”</translation>
    </message>
    <message>
        <source>Edit the account “{name}”</source>
        <translation>Editar a empresa “{name}”</translation>
    </message>
    <message>
        <source>Delete the account “{name}”</source>
        <translation>Eliminar a empresa “{name}”</translation>
    </message>
    <message>
        <source>Add “{name}” to “{account}”</source>
        <translation>Adicionar “{name}” a “{account}”</translation>
    </message>
    <message>
        <source>Add {count} people to “{account}”</source>
        <translation>Acrescentar {count} pessoas a “{account}”</translation>
    </message>
    <message>
        <source>Edit “{name}”</source>
        <translation>Editar “{name}”</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Retirar “{name}”</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Uma empresa precisa de um nome.</translation>
    </message>
    <message>
        <source>“{name}” cannot belong to itself or to an account below it.</source>
        <translation>“{name}” não pode pertencer a si própria nem a uma empresa abaixo dela.</translation>
    </message>
    <message>
        <source>A stakeholder needs a name.</source>
        <translation>Um interlocutor precisa de um nome.</translation>
    </message>
    <message>
        <source>“{name}” can only report to somebody at the same account.</source>
        <translation>“{name}” só pode reportar a alguém da mesma empresa.</translation>
    </message>
    <message>
        <source>“{name}” cannot report to somebody who reports to “{name}”.</source>
        <translation>“{name}” não pode reportar a quem reporta a “{name}”.</translation>
    </message>
    <message>
        <source>Log an activity for “{name}”</source>
        <translation>Registar uma interação com “{name}”</translation>
    </message>
    <message>
        <source>Edit an activity of “{name}”</source>
        <translation>Editar uma interação com “{name}”</translation>
    </message>
    <message>
        <source>Delete an activity of “{name}”</source>
        <translation>Eliminar uma interação com “{name}”</translation>
    </message>
    <message>
        <source>This has not happened yet; plan a task for it.</source>
        <translation>Isto ainda não aconteceu; planeie uma tarefa.</translation>
    </message>
    <message>
        <source>Move {count} leads to “{stage}”</source>
        <translation>Mover {count} leads para “{stage}”</translation>
    </message>
    <message>
        <source>Open {count} leads again</source>
        <translation>Reabrir {count} leads</translation>
    </message>
    <message>
        <source>Delete {count} leads</source>
        <translation>Eliminar {count} leads</translation>
    </message>
    <message>
        <source>Tag {count} leads with “{tag}”</source>
        <translation>Etiquetar {count} leads com “{tag}”</translation>
    </message>
    <message>
        <source>Assign {count} leads to “{owner}”</source>
        <translation>Atribuir {count} leads a “{owner}”</translation>
    </message>
    <message>
        <source>Assign {count} leads to nobody</source>
        <translation>Deixar {count} leads sem responsável</translation>
    </message>
    <message>
        <source>Edit {count} leads</source>
        <translation>Alterar {count} leads</translation>
    </message>
    <message>
        <source>Set “{field}” of {count} leads</source>
        <translation>Definir “{field}” de {count} leads</translation>
    </message>
    <message>
        <source>“{field}” cannot be the same for many leads.</source>
        <translation>“{field}” não pode ser igual para vários leads.</translation>
    </message>
    <message>
        <source>Add the channel “{name}”</source>
        <translation>Adicionar o canal “{name}”</translation>
    </message>
    <message>
        <source>Edit the channel “{name}”</source>
        <translation>Editar o canal “{name}”</translation>
    </message>
    <message>
        <source>Add the campaign “{name}”</source>
        <translation>Adicionar a campanha “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has costs or visits in another channel; make a new campaign.</source>
        <translation>“{name}” tem custos ou visitas noutro canal; criar uma campanha nova.</translation>
    </message>
    <message>
        <source>Edit the campaign “{name}”</source>
        <translation>Editar a campanha “{name}”</translation>
    </message>
    <message>
        <source>A channel needs a name.</source>
        <translation>Um canal precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a channel “{name}” already.</source>
        <translation>Já existe um canal “{name}”.</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Uma campanha precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a campaign “{name}” in this channel already.</source>
        <translation>Já existe uma campanha “{name}” neste canal.</translation>
    </message>
    <message>
        <source>The campaign “{name}” cannot end before it starts.</source>
        <translation>A campanha “{name}” não pode acabar antes de começar.</translation>
    </message>
    <message>
        <source>A budget cannot be negative.</source>
        <translation>Um orçamento não pode ser negativo.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has some of pipeline, stage and status, but not all of them.</source>
        <translation>O lead {lead}, “{name}”, tem processo de venda, etapa ou estado, mas não os três.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is {status}, which does not fit its stage “{stage}” ({kind}) or its pipeline.</source>
        <translation>O lead {lead}, “{name}”, tem o estado {status}, que não condiz com a etapa “{stage}” ({kind}) ou com o processo de venda.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, is in the stage “{stage}”, but that is not the one it entered last.</source>
        <translation>O lead {lead}, “{name}”, está na etapa “{stage}”, mas não foi nessa que entrou por último.</translation>
    </message>
    <message>
        <source>Lead {lead}, “{name}”, has no place in the column “{stage}”.</source>
        <translation>O lead {lead}, “{name}”, não tem lugar na coluna “{stage}”.</translation>
    </message>
    <message>
        <source>A line of the sale {sale} does not add up: net {net_minor} and VAT {vat_minor} are not {gross_minor}.</source>
        <translation>Uma linha da venda {sale} não bate certo: {net_minor} sem IVA e {vat_minor} de IVA não somam {gross_minor}.</translation>
    </message>
    <message>
        <source>The history knows nothing of the import run {run}, so it cannot be undone.</source>
        <translation>O histórico não conhece a importação {run}, por isso não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is not there, though the history does not say that it was removed.</source>
        <translation>A linha {row} de {table} não existe, embora o histórico não diga que foi removida.</translation>
    </message>
    <message>
        <source>Row {row} of {table} is there, though the history says that it was removed.</source>
        <translation>A linha {row} de {table} existe, embora o histórico diga que foi removida.</translation>
    </message>
    <message>
        <source>Row {row} of {table} holds something else in “{column}” than the history says.</source>
        <translation>A linha {row} de {table} tem em “{column}” algo diferente do que diz o histórico.</translation>
    </message>
    <message>
        <source>The figures kept for {month} do not agree with its leads. Change the value of one of them: they are then counted anew.</source>
        <translation>Os números guardados de {month} não correspondem aos leads desse mês. Altere o valor de um deles: serão contados de novo.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>O ficheiro está danificado: {detail}</translation>
    </message>
    <message>
        <source>A part of the file is missing: {name}. Restore a backup.</source>
        <translation>Falta uma parte do ficheiro: {name}. Restaurar uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{rows} rows of {table} hold something that cannot be read. Restore a backup.</source>
        <translation>{rows} linhas de {table} têm algo que não se consegue ler. Restaurar uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to a row of {target} that is not there.</source>
        <translation>A linha {row} de {table} remete para uma linha de {target} que não existe.</translation>
    </message>
    <message>
        <source>The search index does not agree with the leads; some may not be found.</source>
        <translation>O índice de pesquisa não condiz com os leads; alguns podem não ser encontrados.</translation>
    </message>
    <message>
        <source>Row {row} of {table}, “{name}”, is not found and sorted by what it holds now.</source>
        <translation>A linha {row} de {table}, “{name}”, não é encontrada nem ordenada pelo que contém agora.</translation>
    </message>
    <message>
        <source>There are more than these {count} of this sort.</source>
        <translation>Há mais do que estes {count} deste tipo.</translation>
    </message>
    <message>
        <source>“{person}” is not at the account of “{name}”.</source>
        <translation>“{person}” não pertence à empresa de “{name}”.</translation>
    </message>
    <message>
        <source>Seat “{person}” on the committee of “{name}”</source>
        <translation>Incluir “{person}” em quem decide sobre “{name}”</translation>
    </message>
    <message>
        <source>“{person}” is not on the committee of “{name}”.</source>
        <translation>“{person}” não está entre quem decide sobre “{name}”.</translation>
    </message>
    <message>
        <source>Take “{person}” off the committee of “{name}”</source>
        <translation>Retirar “{person}” de quem decide sobre “{name}”</translation>
    </message>
    <message>
        <source>A consent needs a purpose.</source>
        <translation>Um consentimento precisa de uma finalidade.</translation>
    </message>
    <message>
        <source>Record the consent of “{name}”</source>
        <translation>Registar o consentimento de “{name}”</translation>
    </message>
    <message>
        <source>Costs and visits cannot be negative.</source>
        <translation>Custos e visitas não podem ser negativos.</translation>
    </message>
    <message>
        <source>Record the costs of {month}</source>
        <translation>Registar os custos de {month}</translation>
    </message>
    <message>
        <source>Record the costs of {day}</source>
        <translation>Registar os custos de {day}</translation>
    </message>
    <message>
        <source>Give an amount of money, the worth of goods, or the time that was spent.</source>
        <translation>Indicar um montante, o valor da mercadoria ou o tempo gasto.</translation>
    </message>
    <message>
        <source>Costs cannot be negative.</source>
        <translation>Os custos não podem ser negativos.</translation>
    </message>
    <message>
        <source>Record costs of “{channel}”</source>
        <translation>Registar custos de “{channel}”</translation>
    </message>
    <message>
        <source>Delete costs of “{channel}”</source>
        <translation>Eliminar custos de “{channel}”</translation>
    </message>
    <message>
        <source>Record visits from “{channel}”</source>
        <translation>Registar visitas de “{channel}”</translation>
    </message>
    <message>
        <source>Delete visits from “{channel}”</source>
        <translation>Eliminar visitas de “{channel}”</translation>
    </message>
    <message>
        <source>The campaign “{campaign}” is not one of “{channel}”.</source>
        <translation>A campanha “{campaign}” não é de “{channel}”.</translation>
    </message>
    <message>
        <source>No decision maker before {following}</source>
        <translation>Sem quem decida antes de {following}</translation>
    </message>
    <message>
        <source>No economic buyer before {following}</source>
        <translation>Sem quem aprove a despesa antes de {following}</translation>
    </message>
    <message>
        <source>No champion before {following}</source>
        <translation>Sem defensor antes de {following}</translation>
    </message>
    <message>
        <source>No evaluator before {following}</source>
        <translation>Sem avaliador antes de {following}</translation>
    </message>
    <message>
        <source>No adviser before {following}</source>
        <translation>Sem conselheiro antes de {following}</translation>
    </message>
    <message>
        <source>No end user before {following}</source>
        <translation>Sem utilizador antes de {following}</translation>
    </message>
    <message>
        <source>No gatekeeper before {following}</source>
        <translation>Sem filtro conhecido antes de {following}</translation>
    </message>
    <message>
        <source>No blocker known before {following}</source>
        <translation>Sem opositor conhecido antes de {following}</translation>
    </message>
    <message>
        <source>No legal contact before {following}</source>
        <translation>Sem contacto jurídico antes de {following}</translation>
    </message>
    <message>
        <source>Without them, nothing can be said about this lead.</source>
        <translation>Sem isso, não se pode dizer nada sobre este lead.</translation>
    </message>
    <message>
        <source>Nobody is on the committee yet</source>
        <translation>Ainda não se sabe quem decide</translation>
    </message>
    <message>
        <source>If {name} leaves, nobody speaks for you.</source>
        <translation>Se {name} sair, ninguém fala pela loja.</translation>
    </message>
    <message>
        <source>One contact only</source>
        <translation>Um só contacto</translation>
    </message>
    <message>
        <source>{name} has left</source>
        <translation>{name} saiu da empresa</translation>
    </message>
    <message>
        <source>Nobody has taken the role over: {role}.</source>
        <translation>Ninguém assumiu o papel: {role}.</translation>
    </message>
    <message>
        <source>Nobody who releases the money is on the committee.</source>
        <translation>Falta entre quem decide alguém que liberte o dinheiro.</translation>
    </message>
    <message>
        <source>No economic buyer</source>
        <translation>Falta quem paga</translation>
    </message>
    <message>
        <source>A stage before {stage} asked for one.</source>
        <translation>Uma etapa antes de {stage} já o pedia.</translation>
    </message>
    <message>
        <source>{stage} asks for one before it is left.</source>
        <translation>A etapa {stage} pede-o antes de avançar.</translation>
    </message>
    <message>
        <source>{name}, last spoken to {days} days ago.</source>
        <translation>{name}, última conversa há {days} dias.</translation>
    </message>
    <message>
        <source>The champion is silent</source>
        <translation>O defensor está em silêncio</translation>
    </message>
    <message>
        <source>{name} is against it, influence {influence}.</source>
        <translation>{name} está contra, influência {influence}.</translation>
    </message>
    <message>
        <source>{name}, influence {influence}.</source>
        <translation>{name}, influência {influence}.</translation>
    </message>
    <message>
        <source>A strong blocker, and no meeting planned</source>
        <translation>Um forte opositor e nenhuma reunião marcada</translation>
    </message>
    <message>
        <source>Not spoken to for 30 days</source>
        <translation>Sem contacto há mais de 30 dias</translation>
    </message>
    <message>
        <source>Nothing is planned with {names}.</source>
        <translation>Nada marcado com {names}.</translation>
    </message>
    <message>
        <source>“{value}” is not a currency; write a code such as EUR.</source>
        <translation>“{value}” não é uma moeda; escrever um código como EUR.</translation>
    </message>
    <message>
        <source>Add the field “{name}”</source>
        <translation>Adicionar o campo “{name}”</translation>
    </message>
    <message>
        <source>“{choice}” is still in use in the field “{name}”.</source>
        <translation>“{choice}” ainda está em uso no campo “{name}”.</translation>
    </message>
    <message>
        <source>Edit the field “{name}”</source>
        <translation>Editar o campo “{name}”</translation>
    </message>
    <message>
        <source>Move the field “{name}”</source>
        <translation>Mover o campo “{name}”</translation>
    </message>
    <message>
        <source>Delete the field “{name}”</source>
        <translation>Eliminar o campo “{name}”</translation>
    </message>
    <message>
        <source>Set “{field}” of “{name}”</source>
        <translation>Definir “{field}” de “{name}”</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Um campo precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a field “{name}” already.</source>
        <translation>Já existe um campo “{name}”.</translation>
    </message>
    <message>
        <source>The field “{name}” needs choices, each with a name of its own.</source>
        <translation>O campo “{name}” precisa de opções, cada uma com o seu nome.</translation>
    </message>
    <message>
        <source>Only a choice field has choices; “{name}” is none.</source>
        <translation>Só um campo de escolha tem opções; “{name}” não é um deles.</translation>
    </message>
    <message>
        <source>“{field}” is a number such as -1234.50, not “{text}”.</source>
        <translation>“{field}” é um número como -1234.50, não “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” has more decimal places than {currency} has.</source>
        <translation>“{text}” tem mais casas decimais do que {currency} permite.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices of “{field}”: {choices}.</source>
        <translation>“{text}” não é uma das opções de “{field}”: {choices}.</translation>
    </message>
    <message>
        <source>“{field}” is 1 for yes or 0 for no, not “{text}”.</source>
        <translation>“{field}” é 1 para sim ou 0 para não, não “{text}”.</translation>
    </message>
    <message>
        <source>“{field}” is a web address such as https://example.com, not “{text}”.</source>
        <translation>“{field}” é um endereço web como https://example.com, não “{text}”.</translation>
    </message>
    <message>
        <source>A sample shop has at least one lead, not {leads}.</source>
        <translation>Uma loja de exemplo tem pelo menos um lead, não {leads}.</translation>
    </message>
    <message>
        <source>This file has leads already; make a new one for the sample shop.</source>
        <translation>Este ficheiro já tem leads; criar um novo para a loja de exemplo.</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Loja de exemplo</translation>
    </message>
    <message>
        <source>The sample shop needs the channels, pipelines and stages that every new file has; make a new file for it.</source>
        <translation>A loja de exemplo precisa dos canais, processos de venda e etapas que todo o ficheiro novo tem; criar um ficheiro novo para ela.</translation>
    </message>
    <message>
        <source>There is no import run {run}; `leaddesk history` lists them.</source>
        <translation>Não existe a importação {run}; `leaddesk history` mostra a lista.</translation>
    </message>
    <message>
        <source>“{field}” cannot be changed by editing.</source>
        <translation>“{field}” não se altera por edição.</translation>
    </message>
    <message>
        <source>Of {selected} rows, {written} could be written; “{path}” was left as it was.</source>
        <translation>De {selected} linhas, foi possível escrever {written}; “{path}” ficou como estava.</translation>
    </message>
    <message>
        <source>“{name}” is not a profile; choose one of {names}.</source>
        <translation>“{name}” não é um perfil; escolher um destes: {names}.</translation>
    </message>
    <message>
        <source>“{path}” belongs to the file that is open; choose another name.</source>
        <translation>“{path}” pertence ao ficheiro que está aberto; escolher outro nome.</translation>
    </message>
    <message>
        <source>Only leads and stakeholders can be written as address cards.</source>
        <translation>Só leads e interlocutores podem ser escritos como cartões de contacto.</translation>
    </message>
    <message>
        <source>The exact profile is for CSV files; choose a language for a workbook.</source>
        <translation>O perfil exato é para ficheiros CSV; para um livro do Excel, escolher um idioma.</translation>
    </message>
    <message>
        <source>The period ends before it begins; swap the two days.</source>
        <translation>O período acaba antes de começar; trocar os dois dias.</translation>
    </message>
    <message>
        <source>Only sales, as CSV or workbook and in a language, can leave origins out or be those changed since.</source>
        <translation>Só as vendas, em CSV ou livro do Excel e num idioma, se podem exportar sem certas origens ou só com o que mudou desde um fecho.</translation>
    </message>
    <message>
        <source>What changed since a month was closed is told whole; leave period and search out.</source>
        <translation>O que mudou desde o fecho de um mês é exportado por inteiro; deixar período e pesquisa de fora.</translation>
    </message>
    <message>
        <source>Only leads and sales have a day to be chosen by; leave the period out.</source>
        <translation>Só leads e vendas têm um dia por onde escolher; deixar o período de fora.</translation>
    </message>
    <message>
        <source>The whole file is written as JSON only; for other formats, export one list at a time.</source>
        <translation>O ficheiro completo só é escrito em JSON; noutros formatos, exportar uma lista de cada vez.</translation>
    </message>
    <message>
        <source>The whole file is written with all that it holds; leave period and search out.</source>
        <translation>O ficheiro completo é escrito com tudo o que contém; deixar período e pesquisa de fora.</translation>
    </message>
    <message>
        <source>“{name}” is on the board already.</source>
        <translation>“{name}” já está no quadro.</translation>
    </message>
    <message>
        <source>Put “{name}” on the board</source>
        <translation>Pôr “{name}” no quadro</translation>
    </message>
    <message>
        <source>Move “{name}” to “{stage}”</source>
        <translation>Mover “{name}” para “{stage}”</translation>
    </message>
    <message>
        <source>Win “{name}”</source>
        <translation>Ganhar “{name}”</translation>
    </message>
    <message>
        <source>Lose “{name}”</source>
        <translation>Perder “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is not closed.</source>
        <translation>“{name}” não está fechado.</translation>
    </message>
    <message>
        <source>Open “{name}” again</source>
        <translation>Reabrir “{name}”</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” is archived; bring it back first.</source>
        <translation>O processo de venda “{pipeline}” está arquivado; é preciso repô-lo primeiro.</translation>
    </message>
    <message>
        <source>There is no pipeline for such a lead; make one first.</source>
        <translation>Não há processo de venda para um lead destes; criar primeiro um.</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has no stage of the kind “{kind}”; add one first.</source>
        <translation>O processo de venda “{pipeline}” não tem nenhuma etapa do tipo “{kind}”; adicionar primeiro uma.</translation>
    </message>
    <message>
        <source>“{name}” is a contact; put it on the board first.</source>
        <translation>“{name}” é um contacto; pô-lo primeiro no quadro.</translation>
    </message>
    <message>
        <source>“{name}” is {kind} already.</source>
        <translation>“{name}” já está {kind}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the stage “{stage}”.</source>
        <translation>“{name}” não está na etapa “{stage}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be above itself; the parent was left out.</source>
        <translation>“{name}” não pode estar acima de si própria; a empresa-mãe ficou de fora.</translation>
    </message>
    <message>
        <source>The row has no name to know an account by.</source>
        <translation>A linha não tem um nome que identifique a empresa.</translation>
    </message>
    <message>
        <source>“{name}” stands in the file more than once; the first row counts.</source>
        <translation>“{name}” aparece mais do que uma vez no ficheiro; vale a primeira linha.</translation>
    </message>
    <message>
        <source>“{value}” does not say which currency it is in; add a column “currency” with codes such as USD.</source>
        <translation>“{value}” não diz em que moeda está; acrescentar uma coluna “currency” com códigos como USD.</translation>
    </message>
    <message>
        <source>“{value}” and the currency of its row, {currency}, contradict each other; correct one of them.</source>
        <translation>“{value}” e a moeda da linha, {currency}, contradizem-se; corrigir uma das duas.</translation>
    </message>
    <message>
        <source>“{value}” is not a whole number.</source>
        <translation>“{value}” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“{value}” is not a consent as LeadDesk writes it.</source>
        <translation>“{value}” não é um consentimento na forma que o LeadDesk escreve.</translation>
    </message>
    <message>
        <source>Line {line}: there is no @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Linha {line}: falta o @ no e-mail “{value}”; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: there is more than one @ in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Linha {line}: há mais do que um @ no e-mail “{value}”; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: there is a comma in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Linha {line}: há uma vírgula no e-mail “{value}”; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: there is a space in the e-mail address “{value}”; it is kept as it is.</source>
        <translation>Linha {line}: há um espaço no e-mail “{value}”; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” ends with a point; it is kept as it is.</source>
        <translation>Linha {line}: o e-mail “{value}” acaba com um ponto; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” has no ending such as .com after the @; it is kept as it is.</source>
        <translation>Linha {line}: o e-mail “{value}” não tem uma terminação como .com depois do @; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: the e-mail address “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Linha {line}: não se percebe o e-mail “{value}”; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: a spreadsheet program has rounded the phone number “{value}”, and its last digits are lost; it is kept as it is.</source>
        <translation>Linha {line}: uma folha de cálculo arredondou o telefone “{value}” e perderam-se os últimos algarismos; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” is not a phone number of {country}; it is kept as it was typed. Numbers of other countries begin with + and the country’s code.</source>
        <translation>Linha {line}: “{value}” não é um número de telefone deste país ({country}); fica como foi escrito. Os números de outros países começam por + e o indicativo do país.</translation>
    </message>
    <message>
        <source>Line {line}: the phone number “{value}” cannot be understood; it is kept as it is.</source>
        <translation>Linha {line}: não se percebe o telefone “{value}”; fica como está.</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” says neither yes nor no to being contacted; it is kept, but no consent is noted.</source>
        <translation>Linha {line}: “{value}” não diz sim nem não a ser contactado; fica guardado, mas sem consentimento registado.</translation>
    </message>
    <message>
        <source>{month} is there as a whole month and now by day as well; both count. Take one of them out.</source>
        <translation>O mês {month} já existe por inteiro e agora também por dias; contam os dois. Retirar um deles.</translation>
    </message>
    <message>
        <source>{month} is there by day and now as a whole month as well; both count. Take one of them out.</source>
        <translation>O mês {month} já existe por dias e agora também por inteiro; contam os dois. Retirar um deles.</translation>
    </message>
    <message>
        <source>The row names no channel.</source>
        <translation>A linha não indica um canal.</translation>
    </message>
    <message>
        <source>The row names no day and no month.</source>
        <translation>A linha não indica dia nem mês.</translation>
    </message>
    <message>
        <source>Money and goods are in two currencies; write them in two rows.</source>
        <translation>Dinheiro e mercadoria estão em duas moedas; escrevê-los em duas linhas.</translation>
    </message>
    <message>
        <source>The row has no amount, no goods and no hours.</source>
        <translation>A linha não tem montante, mercadoria nem horas.</translation>
    </message>
    <message>
        <source>The row has no number of visits, or one below 0.</source>
        <translation>A linha não tem um número de visitas, ou tem um inferior a 0.</translation>
    </message>
    <message>
        <source>Closed before they were created, and kept so: {count} (the first in line {line}).</source>
        <translation>Fechados antes de serem criados, e mantidos assim: {count} (o primeiro na linha {line}).</translation>
    </message>
    <message>
        <source>Line {line}: {count} leads fit “{name}”; the row was skipped. Give it an id, or merge them.</source>
        <translation>Linha {line}: {count} leads condizem com “{name}”; a linha foi ignorada. Dar-lhe um ID ou juntar os leads.</translation>
    </message>
    <message>
        <source>{count} leads fit; give the row an id, or merge them.</source>
        <translation>Condizem {count} leads; dar um ID à linha ou juntar os leads.</translation>
    </message>
    <message>
        <source>Line {line}: “{name}” has the address or number of “{other}”; it is a new lead.</source>
        <translation>Linha {line}: “{name}” tem o endereço ou o número de “{other}”; é um lead novo.</translation>
    </message>
    <message>
        <source>It has the address or number of “{other}”, but another name.</source>
        <translation>Tem o endereço ou o número de “{other}”, mas outro nome.</translation>
    </message>
    <message>
        <source>The row has no name, company, account, e-mail address, phone number or id to know a lead by.</source>
        <translation>A linha não tem nome, empresa, e-mail, telefone nem ID que identifique um lead.</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”; choose one of {names}.</source>
        <translation>Não existe o processo de venda “{name}”; escolher um destes: {names}.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” is new.</source>
        <translation>O processo de venda “{name}” é novo.</translation>
    </message>
    <message>
        <source>The channel “{name}” is new; its method is taken to be {method}.</source>
        <translation>O canal “{name}” é novo; assume-se que o método é {method}.</translation>
    </message>
    <message>
        <source>The stage “{name}” is new: an open stage, its probability 0 % until you set it.</source>
        <translation>A etapa “{name}” é nova: uma etapa em aberto, com probabilidade de 0 % até ser definida.</translation>
    </message>
    <message>
        <source>The row is won and lost at once; give one of the days, or a status.</source>
        <translation>A linha está ganha e perdida ao mesmo tempo; indicar um dos dias ou um estado.</translation>
    </message>
    <message>
        <source>The row has no name, e-mail address, phone number or id to know a person by.</source>
        <translation>A linha não tem nome, e-mail, telefone nem ID que identifique uma pessoa.</translation>
    </message>
    <message>
        <source>“{name}”, to whom somebody reports, is not among the people of the account.</source>
        <translation>“{name}”, a quem alguém reporta, não está entre as pessoas da empresa.</translation>
    </message>
    <message>
        <source>“{value}” is not a role; write one of {roles}.</source>
        <translation>“{value}” não é um papel; escrever um destes: {roles}.</translation>
    </message>
    <message>
        <source>… and {more} more warnings like the last one.</source>
        <translation>… e mais {more} avisos como o último.</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <translation>Importar {files}</translation>
    </message>
    <message>
        <source>{count} control characters (such as NUL) were taken out.</source>
        <translation>Foram retirados {count} carateres de controlo (como NUL).</translation>
    </message>
    <message>
        <source>The amounts in “{column}” are so large that they were taken to be in millionths; check one of them.</source>
        <translation>Os montantes em “{column}” são tão grandes que se assumiu estarem em milionésimos; verificar um deles.</translation>
    </message>
    <message>
        <source>{file} is empty; it is left out.</source>
        <translation>{file} está vazio e fica de fora.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; nothing was imported.</source>
        <translation>{file} tem cabeçalho mas não tem linhas; nada foi importado.</translation>
    </message>
    <message>
        <source>{file} has a header but no rows; it is left out.</source>
        <translation>{file} tem cabeçalho mas não tem linhas e fica de fora.</translation>
    </message>
    <message>
        <source>No column of {file} has a name that is known here; say what they mean (--map COLUMN=FIELD), or in which line the names are (--header-row). Nothing was imported.</source>
        <translation>Nenhuma coluna de {file} tem um nome conhecido; é preciso dizer o que significam (--map COLUNA=CAMPO) ou em que linha estão os nomes (--header-row). Nada foi importado.</translation>
    </message>
    <message>
        <source>No row of {file} can be used; line {line}: {reason} Nothing was imported.</source>
        <translation>Nenhuma linha de {file} pode ser usada; linha {line}: {reason} Nada foi importado.</translation>
    </message>
    <message>
        <source>The document {number} has lines in two currencies.</source>
        <translation>O documento {number} tem linhas em duas moedas.</translation>
    </message>
    <message>
        <source>The payment of order {number} was voided or failed; it is no sale.</source>
        <translation>O pagamento da encomenda {number} foi anulado ou falhou; não é uma venda.</translation>
    </message>
    <message>
        <source>The order {number} was cancelled before it was paid; it is no sale.</source>
        <translation>A encomenda {number} foi cancelada antes de ser paga; não é uma venda.</translation>
    </message>
    <message>
        <source>The order {number} has not been paid yet; it is no sale so far.</source>
        <translation>A encomenda {number} ainda não foi paga; por agora não é uma venda.</translation>
    </message>
    <message>
        <source>Line {line}: the buyer was erased on request; the sale is kept without a name.</source>
        <translation>Linha {line}: o comprador foi apagado a pedido; a venda fica sem nome.</translation>
    </message>
    <message>
        <source>Line {line}: the sale has no date; it is in no month.</source>
        <translation>Linha {line}: a venda não tem data; não entra em nenhum mês.</translation>
    </message>
    <message>
        <source>Line {line}: the VAT of order {number} is of no single rate; it is kept without one.</source>
        <translation>Linha {line}: o IVA da encomenda {number} não é de uma só taxa; fica guardado sem taxa.</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}” não é um número.</translation>
    </message>
    <message>
        <source>Credit notes for money given back: {count}. The file does not say on which day, so they have no day and are in no month.</source>
        <translation>Notas de crédito por reembolsos: {count}. O ficheiro não diz em que dia, por isso ficam sem dia e não entram em nenhum mês.</translation>
    </message>
    <message>
        <source>Orders that name no buyer: {count}. They are sales of nobody, and in no channel’s figures.</source>
        <translation>Encomendas sem comprador: {count}. Ficam como vendas sem cliente e não contam para nenhum canal.</translation>
    </message>
    <message>
        <source>Leads on the board that have bought, and so are won now: {count}.</source>
        <translation>Leads do quadro que compraram e, por isso, passam a ganhos: {count}.</translation>
    </message>
    <message>
        <source>Line {line}: the document {number} is there without this line, which cannot be used.</source>
        <translation>Linha {line}: o documento {number} fica sem esta linha, que não pode ser usada.</translation>
    </message>
    <message>
        <source>The row does not say which lead the sale is from.</source>
        <translation>A linha não diz de que lead é a venda.</translation>
    </message>
    <message>
        <source>There is no lead “{name}”; import the leads first.</source>
        <translation>Não existe o lead “{name}”; importar primeiro os leads.</translation>
    </message>
    <message>
        <source>The lead “{name}” is not won; a sale is from a won lead.</source>
        <translation>O lead “{name}” não está ganho; uma venda é de um lead ganho.</translation>
    </message>
    <message>
        <source>Several leads are called “{name}”; name the lead by its id.</source>
        <translation>Vários leads chamam-se “{name}”; indicar o lead pelo ID.</translation>
    </message>
    <message>
        <source>The row has VAT, but no net and no gross amount.</source>
        <translation>A linha tem IVA, mas não tem valor sem IVA nem com IVA.</translation>
    </message>
    <message>
        <source>Net {net} and VAT {vat} are {sum} together, not the gross {gross}.</source>
        <translation>{net} sem IVA e {vat} de IVA somam {sum}, e não {gross} com IVA.</translation>
    </message>
    <message>
        <source>Line {line}: {rate} % of {net} would be {expected}, not {vat}; the VAT is kept as it stands.</source>
        <translation>Linha {line}: {rate} % de {net} seria {expected}, não {vat}; o IVA fica como está.</translation>
    </message>
    <message>
        <source>The row has no amount.</source>
        <translation>A linha não tem montante.</translation>
    </message>
    <message>
        <source>The row has amounts in two currencies.</source>
        <translation>A linha tem montantes em duas moedas.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” já não existe.</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Adicionar “{name}”</translation>
    </message>
    <message>
        <source>Add contact “{name}”</source>
        <translation>Adicionar o contacto “{name}”</translation>
    </message>
    <message>
        <source>“{field}” cannot be edited.</source>
        <translation>“{field}” não se pode editar.</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Eliminar “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has sales, which must stay for the accounts. Credit them, and keep the lead.</source>
        <translation>“{name}” tem vendas, que têm de ficar nos livros. Creditar as vendas e manter o lead.</translation>
    </message>
    <message>
        <source>New lead for “{name}”</source>
        <translation>Novo lead para “{name}”</translation>
    </message>
    <message>
        <source>The win-back pipeline is archived; bring it back first.</source>
        <translation>O processo para recuperar clientes está arquivado; é preciso repô-lo primeiro.</translation>
    </message>
    <message>
        <source>Win back “{name}”</source>
        <translation>Recuperar “{name}”</translation>
    </message>
    <message>
        <source>Say what is promised, and for which day.</source>
        <translation>É preciso dizer o que se promete e para que dia.</translation>
    </message>
    <message>
        <source>A promise is for today or a later day.</source>
        <translation>Uma promessa é para hoje ou para um dia posterior.</translation>
    </message>
    <message>
        <source>“{field}” changes when the card is moved, not by editing it.</source>
        <translation>“{field}” muda quando se move o cartão, não ao editar.</translation>
    </message>
    <message>
        <source>This belongs to a lead or to an account, not to both.</source>
        <translation>Isto pertence a um lead ou a uma empresa, não aos dois.</translation>
    </message>
    <message>
        <source>There is no channel “{name}”; choose one of {names}.</source>
        <translation>Não há nenhum canal “{name}”; escolha um de {names}.</translation>
    </message>
    <message>
        <source>Only the report of channels can be by method, or with more figures.</source>
        <translation>Só o relatório de canais pode ser por método ou com mais números.</translation>
    </message>
    <message>
        <source>The report of channels is of all of them; leave the channel out.</source>
        <translation>O relatório de canais é de todos eles; não indique o canal.</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}; swap the two days.</source>
        <translation>O período acaba a {last}, antes de começar a {first}; trocar os dois dias.</translation>
    </message>
    <message>
        <source>There is no pipeline in this file; make one first.</source>
        <translation>Este ficheiro não tem processo de venda; criar primeiro um.</translation>
    </message>
    <message>
        <source>A sale needs at least one line.</source>
        <translation>Uma venda precisa de pelo menos uma linha.</translation>
    </message>
    <message>
        <source>Put what was sold at one VAT code into one line.</source>
        <translation>Pôr numa só linha o que foi vendido com o mesmo código de IVA.</translation>
    </message>
    <message>
        <source>A line needs a net or a gross amount, one of the two.</source>
        <translation>Uma linha precisa de um valor sem IVA ou com IVA, um dos dois.</translation>
    </message>
    <message>
        <source>A sale cannot be negative; credit the one that it takes back.</source>
        <translation>Uma venda não pode ser negativa; creditar a venda que se quer anular.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” does not hold on {day}.</source>
        <translation>O código de IVA “{code}” não é válido a {day}.</translation>
    </message>
    <message>
        <source>A line needs a VAT code or a VAT rate.</source>
        <translation>Uma linha precisa de um código ou de uma taxa de IVA.</translation>
    </message>
    <message>
        <source>Several VAT codes have the rate {rate} %; choose one of them.</source>
        <translation>Vários códigos de IVA têm a taxa de {rate} %; escolher um deles.</translation>
    </message>
    <message>
        <source>The VAT rate {rate} % does not hold on {day}.</source>
        <translation>A taxa de IVA de {rate} % não é válida a {day}.</translation>
    </message>
    <message>
        <source>The VAT code “{code}” needs the rate of the other country.</source>
        <translation>O código de IVA “{code}” precisa da taxa do outro país.</translation>
    </message>
    <message>
        <source>The rate of the VAT code “{code}” is {rate} %.</source>
        <translation>A taxa do código de IVA “{code}” é de {rate} %.</translation>
    </message>
    <message>
        <source>A VAT rate lies between 0 and 100 %, not at {rate} %.</source>
        <translation>Uma taxa de IVA fica entre 0 e 100 %, não em {rate} %.</translation>
    </message>
    <message>
        <source>“{name}” is lost; a sale needs one that is won.</source>
        <translation>“{name}” está perdido; uma venda precisa de um lead ganho.</translation>
    </message>
    <message>
        <source>Record a sale to “{name}”</source>
        <translation>Registar uma venda a “{name}”</translation>
    </message>
    <message>
        <source>Win “{name}” and record the sale</source>
        <translation>Ganhar “{name}” e registar a venda</translation>
    </message>
    <message>
        <source>“{number}” is a credit note; it cannot be credited.</source>
        <translation>“{number}” é uma nota de crédito; não pode ser creditada.</translation>
    </message>
    <message>
        <source>The credit note cannot be older than “{number}”.</source>
        <translation>A nota de crédito não pode ser anterior a “{number}”.</translation>
    </message>
    <message>
        <source>Nothing is left of “{number}” to be credited.</source>
        <translation>Já não resta nada de “{number}” para creditar.</translation>
    </message>
    <message>
        <source>Credit the sale “{number}”</source>
        <translation>Creditar a venda “{number}”</translation>
    </message>
    <message>
        <source>Nothing of “{number}” is left to be paid.</source>
        <translation>De “{number}” já não falta pagar nada.</translation>
    </message>
    <message>
        <source>Of “{number}” {left} {currency} is left to be paid; a payment is a part of that.</source>
        <translation>De “{number}” falta pagar {left} {currency}; um pagamento não pode ser maior.</translation>
    </message>
    <message>
        <source>Record a refund of “{number}”</source>
        <translation>Registar um reembolso de “{number}”</translation>
    </message>
    <message>
        <source>Mark the sale “{number}” as paid</source>
        <translation>Marcar a venda “{number}” como paga</translation>
    </message>
    <message>
        <source>Record a part payment of “{number}”</source>
        <translation>Registar um pagamento parcial de “{number}”</translation>
    </message>
    <message>
        <source>Remove a payment of “{number}”</source>
        <translation>Retirar um pagamento de “{number}”</translation>
    </message>
    <message>
        <source>Nothing of “{number}” was paid.</source>
        <translation>De “{number}” não foi pago nada.</translation>
    </message>
    <message>
        <source>Edit the sale “{number}”</source>
        <translation>Editar a venda “{number}”</translation>
    </message>
    <message>
        <source>“{number}” has a credit note; delete that first.</source>
        <translation>“{number}” tem uma nota de crédito; eliminá-la primeiro.</translation>
    </message>
    <message>
        <source>Delete the sale “{number}”</source>
        <translation>Eliminar a venda “{number}”</translation>
    </message>
    <message>
        <source>The month {month} is closed: its sales are final.</source>
        <translation>O mês {month} está fechado: as vendas são definitivas.</translation>
    </message>
    <message>
        <source>There is no setting “{setting}” that can be changed.</source>
        <translation>Não existe uma definição “{setting}” que se possa alterar.</translation>
    </message>
    <message>
        <source>Change the setting “{setting}”</source>
        <translation>Alterar a definição “{setting}”</translation>
    </message>
    <message>
        <source>The setting “{setting}” cannot be {value}.</source>
        <translation>A definição “{setting}” não pode ser {value}.</translation>
    </message>
    <message>
        <source>Tag “{name}” with “{tag}”</source>
        <translation>Pôr a etiqueta “{tag}” em “{name}”</translation>
    </message>
    <message>
        <source>“{name}” has no tag “{tag}”.</source>
        <translation>“{name}” não tem a etiqueta “{tag}”.</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off “{name}”</source>
        <translation>Retirar a etiqueta “{tag}” de “{name}”</translation>
    </message>
    <message>
        <source>Add the task “{title}”</source>
        <translation>Adicionar a tarefa “{title}”</translation>
    </message>
    <message>
        <source>Plan {count} tasks for “{name}”</source>
        <translation>Planear {count} tarefas para “{name}”</translation>
    </message>
    <message>
        <source>Edit the task “{title}”</source>
        <translation>Editar a tarefa “{title}”</translation>
    </message>
    <message>
        <source>Put off the task “{title}”</source>
        <translation>Adiar a tarefa “{title}”</translation>
    </message>
    <message>
        <source>The task “{title}” is done already.</source>
        <translation>A tarefa “{title}” já está concluída.</translation>
    </message>
    <message>
        <source>Finish the task “{title}”</source>
        <translation>Concluir a tarefa “{title}”</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the call</source>
        <translation>Concluir a tarefa “{title}” e registar a chamada</translation>
    </message>
    <message>
        <source>Finish the task “{title}” and log the meeting</source>
        <translation>Concluir a tarefa “{title}” e registar a reunião</translation>
    </message>
    <message>
        <source>The task “{title}” is not done yet.</source>
        <translation>A tarefa “{title}” ainda não está concluída.</translation>
    </message>
    <message>
        <source>Reopen the task “{title}”</source>
        <translation>Reabrir a tarefa “{title}”</translation>
    </message>
    <message>
        <source>Delete the task “{title}”</source>
        <translation>Eliminar a tarefa “{title}”</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Uma tarefa precisa de um título.</translation>
    </message>
    <message>
        <source>A task that repeats needs a day.</source>
        <translation>Uma tarefa que se repete precisa de um dia.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamação</translation>
    </message>
    <message>
        <source>Showed interest</source>
        <translation>Mostrou interesse</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Com {people}</translation>
    </message>
    <message>
        <source>Moved to “{stage}”</source>
        <translation>Movido para “{stage}”</translation>
    </message>
    <message>
        <source>from “{stage}”</source>
        <translation>de “{stage}”</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>in “{stage}”</source>
        <translation>em “{stage}”</translation>
    </message>
    <message>
        <source>Imported from “{file}”</source>
        <translation>Importado de “{file}”</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Tarefa concluída</translation>
    </message>
    <message>
        <source>Credit note “{number}”</source>
        <translation>Nota de crédito “{number}”</translation>
    </message>
    <message>
        <source>Sale “{number}”</source>
        <translation>Venda “{number}”</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Nota de crédito</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Venda</translation>
    </message>
    <message>
        <source>“{field}” holds something that cannot be kept: broken characters, or too large a number.</source>
        <translation>“{field}” contém algo que não se pode guardar: carateres inválidos ou um número demasiado grande.</translation>
    </message>
    <message>
        <source>“{field}” cannot be {value}: {reason}.</source>
        <translation>“{field}” não pode ser {value}: {reason}.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in {path}: {reason}.</source>
        <translation>Não é possível guardar as definições em {path}: {reason}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups cannot be made: {reason}.</source>
        <translation>Não é possível criar a pasta “{folder}” para cópias de segurança: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is damaged: {problem}. It was left as it is.</source>
        <translation>“{path}” está danificado: {problem}. Ficou como estava.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window or program. Close it there first.</source>
        <translation>“{path}” está aberto noutra janela ou noutro programa. Fechá-lo lá primeiro.</translation>
    </message>
    <message>
        <source>“{path}” exists already; choose another name.</source>
        <translation>“{path}” já existe; escolher outro nome.</translation>
    </message>
    <message>
        <source>The folder “{folder}” does not exist; check the name or make it.</source>
        <translation>A pasta “{folder}” não existe; verificar o nome ou criá-la.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>Não é possível escrever “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>The copy of “{path}” does not hold the same rows. Try again.</source>
        <translation>A cópia de “{path}” não contém as mesmas linhas. Tentar de novo.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. Restore a backup of it.</source>
        <translation>“{path}” não é um ficheiro do LeadDesk ou está danificado. Restaurar uma cópia de segurança.</translation>
    </message>
    <message>
        <source>“{path}” is damaged. Restore a backup of it; the damaged file is left as it is.</source>
        <translation>“{path}” está danificado. Restaurar uma cópia de segurança; o ficheiro danificado fica como está.</translation>
    </message>
    <message>
        <source>There is no space left on the disk of “{path}”. Make room and try again; nothing changed.</source>
        <translation>Não há espaço no disco de “{path}”. Libertar espaço e tentar de novo; nada mudou.</translation>
    </message>
    <message>
        <source>“{path}” or its folder may not be written to. Change permissions or copy it elsewhere.</source>
        <translation>Não há permissão para escrever em “{path}” ou na sua pasta. Mudar as permissões ou copiá-lo para outro sítio.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened. Check that it exists and that you may read and write it.</source>
        <translation>Não é possível abrir “{path}”. Verificar se existe e se há permissão para ler e escrever.</translation>
    </message>
    <message>
        <source>“{path}” is being written to by another program. Try again in a moment.</source>
        <translation>Outro programa está a escrever em “{path}”. Tentar de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written: the disk reports an error. Nothing was changed.</source>
        <translation>Não foi possível ler ou escrever “{path}”: o disco comunica um erro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The row {row} of {table} is not there any more.</source>
        <translation>A linha {row} de {table} já não existe.</translation>
    </message>
    <message>
        <source>{table} {row} cannot go: {other} refers to it. Nothing was changed.</source>
        <translation>{table} {row} não pode sair: {other} depende dela. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{table} {row} needs a row of {other} that is gone. Nothing was changed.</source>
        <translation>{table} {row} precisa de uma linha de {other} que já não existe. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is such a {table} already. Nothing was changed.</source>
        <translation>Já existe uma linha assim em {table}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{table} {row}: “{column}” was expected to be {expected}, but it is {value} now. Nothing was changed.</source>
        <translation>{table} {row}: esperava-se que “{column}” fosse {expected}, mas agora é {value}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{path}” could not be brought up to date: rows of {tables} would have been lost. It is as it was.</source>
        <translation>Não foi possível atualizar “{path}”: perder-se-iam linhas de {tables}. Ficou como estava.</translation>
    </message>
    <message>
        <source>edited after this import</source>
        <translation>editado depois desta importação</translation>
    </message>
    <message>
        <source>something was added to it after this import</source>
        <translation>foi-lhe acrescentado algo depois desta importação</translation>
    </message>
    <message>
        <source>used by rows that stay</source>
        <translation>usado por linhas que ficam</translation>
    </message>
    <message>
        <source>its month is closed</source>
        <translation>o mês está fechado</translation>
    </message>
    <message>
        <source>Something that this change needs is not in the file any more. Nothing was changed.</source>
        <translation>Algo de que esta alteração precisa já não está no ficheiro. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a LeadDesk file.</source>
        <translation>“{path}” é uma pasta; indicar um ficheiro do LeadDesk.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check its name.</source>
        <translation>Não existe o ficheiro “{path}”. Verificar o nome.</translation>
    </message>
    <message>
        <source>You only look at “{path}”: it is open elsewhere. Nothing was changed.</source>
        <translation>Está apenas a ver “{path}”: está aberto noutro local. Nada foi alterado.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk; open it alone once.</source>
        <translation>“{path}” foi criado por um LeadDesk mais antigo; abra-o uma vez sozinho.</translation>
    </message>
    <message>
        <source>“{path}” was made by an older LeadDesk and has to be brought up to date, but it may not be written to. Copy it to where you may write, and open the copy.</source>
        <translation>“{path}” foi criado por um LeadDesk mais antigo e tem de ser atualizado, mas não se pode escrever nele. Copie-o para onde se possa escrever e abra a cópia.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>Não é possível ler “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is empty (0 bytes): it is no LeadDesk file. Restore a backup.</source>
        <translation>“{path}” está vazio (0 bytes): não é um ficheiro do LeadDesk. Restaurar uma cópia de segurança.</translation>
    </message>
    <message>
        <source>“{path}” is not a LeadDesk file, or it is damaged. It was left as it is.</source>
        <translation>“{path}” não é um ficheiro do LeadDesk ou está danificado. Ficou como estava.</translation>
    </message>
    <message>
        <source>“{path}” belongs to another program. It was left as it is.</source>
        <translation>“{path}” pertence a outro programa. Ficou como estava.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer LeadDesk (file version {found}). Install that version to open it.</source>
        <translation>“{path}” foi criado por um LeadDesk mais recente (versão de ficheiro {found}). Instalar essa versão para o abrir.</translation>
    </message>
    <message>
        <source>This search has {count} terms; write at most {most}.</source>
        <translation>Esta pesquisa tem {count} termos; escrever no máximo {most}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back: it would bring back somebody who was erased. Nothing was changed.</source>
        <translation>Não é possível anular “{label}”: traria de volta alguém cujos dados foram apagados. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no change {change} in the history.</source>
        <translation>O histórico não tem a alteração {change}.</translation>
    </message>
    <message>
        <source>“{label}” is undone already.</source>
        <translation>“{label}” já foi desfeito.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>Lead {lead} went on to another stage since. Nothing was changed.</source>
        <translation>O lead {lead} passou entretanto a outra etapa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is no {table} {row}; it may have been removed.</source>
        <translation>Não existe {table} {row}; pode ter sido eliminado.</translation>
    </message>
    <message>
        <source>The window cannot be shown: {reason}.</source>
        <translation>Não é possível mostrar a janela: {reason}.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; install it.</source>
        <translation>A janela precisa do que este sistema não tem: {libraries}; instalar o que falta.</translation>
    </message>
    <message>
        <source>The window needs what this system does not have: {libraries}; Debian calls the packages {packages}.</source>
        <translation>A janela precisa do que este sistema não tem: {libraries}; no Debian, os pacotes chamam-se {packages}.</translation>
    </message>
    <message>
        <source>The window needs the system library {library}; install it with `sudo apt install {package}`.</source>
        <translation>A janela precisa da biblioteca de sistema {library}; instalar com `sudo apt install {package}`.</translation>
    </message>
    <message>
        <source>The window needs the system libraries {libraries}; install them with `sudo apt install {packages}`.</source>
        <translation>A janela precisa das bibliotecas de sistema {libraries}; instalar com `sudo apt install {packages}`.</translation>
    </message>
    <message>
        <source>Web page: {name}</source>
        <translation>Página web: {name}</translation>
    </message>
    <message>
        <source>Document: {name}</source>
        <translation>Documento: {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it from the lead</source>
        <translation>Enter abre, Delete retira do lead</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Move to the next column</source>
        <translation>Mover para a coluna seguinte</translation>
    </message>
    <message>
        <source>Alt Right</source>
        <translation>Alt →</translation>
    </message>
    <message>
        <source>Move to the column before</source>
        <translation>Mover para a coluna anterior</translation>
    </message>
    <message>
        <source>Alt Left</source>
        <translation>Alt ←</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Fold this column</source>
        <translation>Recolher esta coluna</translation>
    </message>
    <message>
        <source>Lay open: {number}</source>
        <translation>Mostrar como se chega a: {number}</translation>
    </message>
    <message>
        <source>Pipelines and stages…</source>
        <translation>Processos de venda e etapas…</translation>
    </message>
    <message>
        <source>Unfold this column</source>
        <translation>Expandir esta coluna</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Marcar como ganho</translation>
    </message>
    <message>
        <source>Mark as lost…</source>
        <translation>Marcar como perdido…</translation>
    </message>
    <message>
        <source>Mark as won…</source>
        <translation>Marcar como ganho…</translation>
    </message>
    <message>
        <source>Record a sale…</source>
        <translation>Registar uma venda…</translation>
    </message>
    <message>
        <source>Show this column in the table</source>
        <translation>Mostrar esta coluna na tabela</translation>
    </message>
    <message>
        <source>Edit person…</source>
        <translation>Editar pessoa…</translation>
    </message>
    <message>
        <source>Put on the committee</source>
        <translation>Incluir em quem decide</translation>
    </message>
    <message>
        <source>Take off the committee</source>
        <translation>Retirar de quem decide</translation>
    </message>
    <message>
        <source>Has left the account</source>
        <translation>Saiu da empresa</translation>
    </message>
    <message>
        <source>Is back at the account</source>
        <translation>Voltou à empresa</translation>
    </message>
    <message>
        <source>Works elsewhere now…</source>
        <translation>Trabalha agora noutro lado…</translation>
    </message>
    <message>
        <source>What is kept about the person…</source>
        <translation>O que está guardado sobre a pessoa…</translation>
    </message>
    <message>
        <source>Erase the person…</source>
        <translation>Apagar os dados da pessoa…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Where does {name} work now?</source>
        <translation>Onde trabalha agora {name}?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Seats and history stay here; the person is known at the new account from today.</source>
        <translation>Papéis e histórico ficam aqui; a partir de hoje a pessoa está na nova empresa.</translation>
    </message>
    <message>
        <source>Is the same person as</source>
        <translation>É a mesma pessoa que</translation>
    </message>
    <message>
        <source>Somebody new…</source>
        <translation>Uma pessoa nova…</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Ligar a {name}</translation>
    </message>
    <message>
        <source>Meet {name}</source>
        <translation>Reunir com {name}</translation>
    </message>
    <message>
        <source>A committee decides about a lead. This account has no lead yet.</source>
        <translation>Decide-se sobre um lead, e esta empresa ainda não tem nenhum.</translation>
    </message>
    <message>
        <source>Nobody is on the committee of this lead yet. Add who decides, or give somebody below a role.</source>
        <translation>Ainda não se sabe quem decide neste lead. Adicionar quem decide ou dar um papel a alguém abaixo.</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Closes {day}</source>
        <translation>Fecho {day}</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>Sem tarefa</translation>
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
            <numerusform>Parado há %Ln dia</numerusform>
            <numerusform>Parado há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>In this stage since today</source>
        <translation>Nesta etapa desde hoje</translation>
    </message>
    <message numerus="yes">
        <source>In this stage for %Ln day(s)</source>
        <translation>
            <numerusform>Nesta etapa há %Ln dia</numerusform>
            <numerusform>Nesta etapa há %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln cartão</numerusform>
            <numerusform>%Ln cartões</numerusform>
        </translation>
    </message>
    <message>
        <source>more than the {limit} that it should have</source>
        <translation>mais do que os {limit} que devia ter</translation>
    </message>
    <message>
        <source>{sum} weighted</source>
        <translation>{sum} ponderado</translation>
    </message>
    <message>
        <source>{count} of {limit}</source>
        <translation>{count} de {limit}</translation>
    </message>
    <message>
        <source>No card found</source>
        <translation>Sem cartões</translation>
    </message>
    <message>
        <source>Drop a card here</source>
        <translation>Largar aqui um cartão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) open again</source>
        <translation>
            <numerusform>%Ln cartão reaberto</numerusform>
            <numerusform>%Ln cartões reabertos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>“{name}” eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) deleted</source>
        <translation>
            <numerusform>%Ln cartão eliminado</numerusform>
            <numerusform>%Ln cartões eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards are put in order by hand on the board by stage only.</source>
        <translation>Os cartões só se ordenam à mão no quadro por etapa.</translation>
    </message>
    <message>
        <source>“{name}” moved to {stage}</source>
        <translation>“{name}” movido para {stage}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to {stage}</source>
        <translation>
            <numerusform>%Ln cartão movido para {stage}</numerusform>
            <numerusform>%Ln cartões movidos para {stage}</numerusform>
        </translation>
    </message>
    <message>
        <source>Search cards</source>
        <translation>Procurar cartões</translation>
    </message>
    <message>
        <source>Back to the accounts</source>
        <translation>Voltar às empresas</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalhes</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Novo lead</translation>
    </message>
    <message>
        <source>Paste people…</source>
        <translation>Colar pessoas…</translation>
    </message>
    <message>
        <source>Merge with another account…</source>
        <translation>Juntar com outra empresa…</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Eliminar empresa</translation>
    </message>
    <message>
        <source>Save the map as a picture…</source>
        <translation>Guardar o mapa como imagem…</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Guardar o mapa</translation>
    </message>
    <message>
        <source>People, leads and all that happened come here; what the other says differently is kept in the notes.</source>
        <translation>Pessoas, negócios e tudo o que aconteceu vêm para aqui; o que a outra diz de diferente fica nas notas.</translation>
    </message>
    <message>
        <source>Which account is the same company as {name}?</source>
        <translation>Que empresa é a mesma que {name}?</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employee(s)</source>
        <translation>
            <numerusform>%Ln trabalhador</numerusform>
            <numerusform>%Ln trabalhadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads {count}</source>
        <translation>Leads {count}</translation>
    </message>
    <message>
        <source>Sales {count}</source>
        <translation>Vendas {count}</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Quem decide</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Parts of the account</source>
        <translation>Partes da empresa</translation>
    </message>
    <message>
        <source>Record the sale</source>
        <translation>Registar a venda</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nobody is on this board yet</source>
        <translation>Ainda não há ninguém neste quadro</translation>
    </message>
    <message>
        <source>Every lead is a card here. Drag it from stage to stage until it is won or lost.</source>
        <translation>Aqui cada lead é um cartão. Arrasta-se de etapa em etapa até ser ganho ou perdido.</translation>
    </message>
    <message>
        <source>An import puts leads here as well</source>
        <translation>Uma importação também põe leads aqui</translation>
    </message>
    <message>
        <source>{name} folded</source>
        <translation>{name}: coluna recolhida</translation>
    </message>
    <message>
        <source>{name} unfolded</source>
        <translation>{name}: coluna expandida</translation>
    </message>
    <message>
        <source>“{name}” is won. Record the sale, so that it counts.</source>
        <translation>“{name}” está ganho. Registar a venda, para que conte.</translation>
    </message>
    <message>
        <source>Kept views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>What cards show</source>
        <translation>O que os cartões mostram</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Processo de venda: {name}</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todos os cartões</translation>
    </message>
    <message>
        <source>Comfortable cards</source>
        <translation>Cartões espaçosos</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>Cartões compactos</translation>
    </message>
    <message>
        <source>Weighted sums above the columns</source>
        <translation>Somas ponderadas sobre as colunas</translation>
    </message>
    <message>
        <source>Fold empty columns</source>
        <translation>Recolher as colunas vazias</translation>
    </message>
    <message>
        <source>Unfold all columns</source>
        <translation>Expandir todas as colunas</translation>
    </message>
    <message>
        <source>Whom and where</source>
        <translation>Quem e onde</translation>
    </message>
    <message>
        <source>Days in the stage</source>
        <translation>Dias na etapa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) this month</source>
        <translation>
            <numerusform>%Ln cartão este mês</numerusform>
            <numerusform>%Ln cartões este mês</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} in {month}</source>
        <translation>{sum} em {month}</translation>
    </message>
    <message>
        <source>Unfolds this column</source>
        <translation>Expande esta coluna</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>No column is called this</source>
        <translation>Nenhuma coluna tem este nome</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Guardar ou copiar o gráfico</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Copiar os números</translation>
    </message>
    <message>
        <source>No leads came in and no costs were entered in this period.</source>
        <translation>Neste período não chegaram leads nem foram registados custos.</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>Mostrar desde sempre</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que mostra o gráfico</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>How the chart shows it</source>
        <translation>Como o gráfico o mostra</translation>
    </message>
    <message>
        <source>Chart: {what}</source>
        <translation>Gráfico: {what}</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>By the month the lead came in</source>
        <translation>Pelo mês em que o lead chegou</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Sem canal</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem empresa</translation>
    </message>
    <message>
        <source>Other channels</source>
        <translation>Outros canais</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Outras pessoas</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Outras empresas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Por etapa</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Por canal</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsável</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por empresa</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todos os outros</translation>
    </message>
    <message>
        <source>Likely between {low} and {high}</source>
        <translation>Provavelmente entre {low} e {high}</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>leads</comment>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>leads</comment>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>The chance that the channel truly wins more of its leads than all others together, from what was counted. More or less is said when it is nearly certain, the more channels the nearer, so that of twenty shops whose channels are alike at most one hears otherwise; and money that is known must not speak against it. Keep is said when the share is known to ten percentage points and may be that of the others. All else is too early.</source>
        <translation>A probabilidade, a partir do que foi contado, de o canal ganhar mesmo mais dos seus leads do que todos os outros juntos. Diz-se mais ou menos quando é quase certo, tanto mais quantos mais canais há, para que em vinte lojas com canais iguais no máximo uma ouça outra coisa; e o dinheiro conhecido não pode dizer o contrário. Diz-se manter quando a parte é conhecida dentro de dez pontos percentuais e pode ser a dos outros. O resto é cedo demais.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversão</translation>
    </message>
    <message>
        <source>Median days to win</source>
        <translation>Dias até ganhar (mediana)</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Dinheiro gasto</translation>
    </message>
    <message>
        <source>Goods given</source>
        <translation>Mercadoria dada</translation>
    </message>
    <message>
        <source>Hours at what an hour is worth</source>
        <translation>Horas ao valor de uma hora</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Cost per lead</source>
        <translation>Custo por lead</translation>
    </message>
    <message>
        <source>Visits of months of which the period has a part only.</source>
        <translation>Visitas de meses de que o período só tem uma parte.</translation>
    </message>
    <message>
        <source>This row is not in the report any more; look at the page again.</source>
        <translation>Esta linha já não está no relatório; veja a página de novo.</translation>
    </message>
    <message>
        <source>Customers of all others</source>
        <translation>Clientes de todos os outros</translation>
    </message>
    <message>
        <source>Leads of all others</source>
        <translation>Leads de todos os outros</translation>
    </message>
    <message>
        <source>Chance to be better</source>
        <translation>Probabilidade de ser melhor</translation>
    </message>
    <message>
        <source>All leads that came in in the period, whatever has become of them since.</source>
        <translation>Todos os leads que chegaram no período, seja o que for que lhes aconteceu depois.</translation>
    </message>
    <message>
        <source>Customers ÷ leads. Leads that are still open are among the leads, so that it can still rise.</source>
        <translation>Clientes ÷ leads. Os leads ainda em aberto contam entre os leads, por isso pode ainda subir.</translation>
    </message>
    <message>
        <source>Customers of whom both days are known</source>
        <translation>Clientes de que se conhecem os dois dias</translation>
    </message>
    <message>
        <source>The middle one of the days from coming in to winning, of all customers: half took less, half more.</source>
        <translation>O valor do meio dos dias entre chegar e ganhar, de todos os clientes: metade demorou menos, metade mais.</translation>
    </message>
    <message>
        <source>Customers of whom one of the days is not known.</source>
        <translation>Clientes de que não se conhece um dos dias.</translation>
    </message>
    <message>
        <source>What was entered for the channel, added up: of the days in the period, and of its whole months.</source>
        <translation>O que foi introduzido para o canal, somado: dos dias do período e dos seus meses inteiros.</translation>
    </message>
    <message>
        <source>Cost ÷ leads. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Custos ÷ leads. Os custos são dinheiro, mercadoria dada e horas, se foi dito quanto vale uma hora.</translation>
    </message>
    <message>
        <source>Cost ÷ customers. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Custos ÷ clientes. Os custos são dinheiro, mercadoria dada e horas, se foi dito quanto vale uma hora.</translation>
    </message>
    <message>
        <source>Cost per customer</source>
        <translation>Custo por cliente</translation>
    </message>
    <message>
        <source>Sales to customers, net</source>
        <translation>Vendas a clientes, líquidas</translation>
    </message>
    <message>
        <source>Values of customers without a sale</source>
        <translation>Valores de clientes sem venda</translation>
    </message>
    <message>
        <source>Customers without a sale and without a value.</source>
        <translation>Clientes sem venda e sem valor.</translation>
    </message>
    <message>
        <source>What was sold to customers, net of VAT; for a customer without a sale, the value of the lead.</source>
        <translation>O que foi vendido a clientes, sem IVA; para um cliente sem venda, o valor do lead.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Revenue − what the goods cost where that is known; of the rest of the revenue, your margin rate.</source>
        <translation>Receita − custo da mercadoria onde é conhecido; sobre o resto da receita, a taxa de margem.</translation>
    </message>
    <message>
        <source>Cost of the goods sold</source>
        <translation>Custo da mercadoria vendida</translation>
    </message>
    <message>
        <source>There is revenue without a known cost, and no margin rate is set.</source>
        <translation>Há receita sem custo conhecido e não está definida uma taxa de margem.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Revenue so far ÷ cost. Cost is money, goods given, and hours where you said what an hour is worth.</source>
        <translation>Receita até agora ÷ custos. Os custos são dinheiro, mercadoria dada e horas, se foi dito quanto vale uma hora.</translation>
    </message>
    <message>
        <source>Earned per unit spent</source>
        <translation>Retorno por unidade gasta</translation>
    </message>
    <message>
        <source>Revenue so far ÷ the hours that were entered, whatever an hour is worth to you.</source>
        <translation>Receita até agora ÷ as horas introduzidas, seja qual for o valor de uma hora.</translation>
    </message>
    <message>
        <source>Earned per hour</source>
        <translation>Retorno por hora</translation>
    </message>
    <message>
        <source>Leads of the period that are neither won nor lost yet.</source>
        <translation>Leads do período ainda nem ganhos nem perdidos.</translation>
    </message>
    <message>
        <source>Lost leads</source>
        <translation>Leads perdidos</translation>
    </message>
    <message>
        <source>Leads of the period that are lost now.</source>
        <translation>Leads do período que agora estão perdidos.</translation>
    </message>
    <message>
        <source>Leads of the period that are won now, whenever that was.</source>
        <translation>Leads do período que agora estão ganhos, seja quando for que isso aconteceu.</translation>
    </message>
    <message>
        <source>Earned per {unit} spent</source>
        <translation>Retorno por {unit} gasto</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Money, {currency}</source>
        <translation>Gasto, {currency}</translation>
    </message>
    <message>
        <source>Goods, {currency}</source>
        <translation>Artigos, {currency}</translation>
    </message>
    <message>
        <source>That is too much to be true.</source>
        <translation>É demasiado para ser verdade.</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours; write 3, 3.5 or 3:30.</source>
        <translation>“{text}” não é um número de horas; escrever 3, 3,5 ou 3:30.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount.</source>
        <translation>“{text}” não é um montante.</translation>
    </message>
    <message>
        <source>Costs and visits of the month</source>
        <translation>Custos e visitas do mês</translation>
    </message>
    <message>
        <source>Costs and visits</source>
        <translation>Custos e visitas</translation>
    </message>
    <message>
        <source>What an hour of yours is worth</source>
        <translation>Quanto vale uma hora de trabalho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Editar pessoa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Head of purchasing</source>
        <translation>Responsável de compras</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>Car&amp;go</translation>
    </message>
    <message>
        <source>Usual &amp;role</source>
        <translation>Papel &amp;habitual</translation>
    </message>
    <message>
        <source>Reports t&amp;o</source>
        <translation>&amp;Reporta a</translation>
    </message>
    <message>
        <source>Give the person a name.</source>
        <translation>Indicar o nome da pessoa.</translation>
    </message>
    <message>
        <source>Usual role</source>
        <translation>Papel habitual</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Reporta a</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ninguém daqui</translation>
    </message>
    <message>
        <source>Save, and go to the month before</source>
        <translation>Guardar e ir para o mês anterior</translation>
    </message>
    <message>
        <source>Save, and go to the day before</source>
        <translation>Guardar e ir para o dia anterior</translation>
    </message>
    <message>
        <source>Save, and go to the next month</source>
        <translation>Guardar e ir para o mês seguinte</translation>
    </message>
    <message>
        <source>What an hour of yours is worth, {currency}</source>
        <translation>Quanto vale uma hora de trabalho, {currency}</translation>
    </message>
    <message>
        <source>Also recorded for the whole month, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Também registado para o mês inteiro, por campanhas ou noutras moedas, e incluído nas contas: {channels}.</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>A que se referem os números</translation>
    </message>
    <message>
        <source>Empty: hours cost nothing</source>
        <translation>Vazio: as horas não custam nada</translation>
    </message>
    <message>
        <source>“{text}” is no amount for an hour.</source>
        <translation>“{text}” não é um montante por hora.</translation>
    </message>
    <message>
        <source>Also recorded for single days, campaigns or in other currencies, and counted too: {channels}.</source>
        <translation>Também registado por dias, por campanhas ou noutras moedas, e incluído nas contas: {channels}.</translation>
    </message>
    <message>
        <source>Save, and go to the next day</source>
        <translation>Guardar e ir para o dia seguinte</translation>
    </message>
    <message>
        <source>An empty cell is unknown, 0 is nothing spent. Hours as 3, 3.5 or 3:30.</source>
        <translation>Uma célula vazia é desconhecido, 0 é nada gasto. Horas como 3, 3,5 ou 3:30.</translation>
    </message>
    <message>
        <source>+ Costs</source>
        <translation>+ Custos</translation>
    </message>
    <message>
        <source>Contacts: they are on no board, so they are in no rate.</source>
        <translation>Contactos: não estão em nenhum quadro, por isso em nenhuma taxa.</translation>
    </message>
    <message>
        <source>Nobody knows the day that they would be counted by.</source>
        <translation>Ninguém sabe o dia pelo qual seriam contados.</translation>
    </message>
    <message>
        <source>This column is not on the board any more; look at the board again.</source>
        <translation>Esta coluna já não está no quadro; veja o quadro de novo.</translation>
    </message>
    <message>
        <source>The leads that are in this column now; in a won or lost one, those that were closed this month.</source>
        <translation>Os leads que estão agora nesta coluna; numa de ganhos ou perdidos, os fechados este mês.</translation>
    </message>
    <message>
        <source>Values of the cards</source>
        <translation>Valores dos cartões</translation>
    </message>
    <message>
        <source>The values of the cards in this column, added up.</source>
        <translation>Os valores dos cartões desta coluna, somados.</translation>
    </message>
    <message>
        <source>Values with a chance of {percent}%</source>
        <translation>Valores com uma probabilidade de {percent}%</translation>
    </message>
    <message>
        <source>The value of each card × its chance: its own, else that of its stage.</source>
        <translation>O valor de cada cartão × a sua probabilidade: a própria, senão a da etapa.</translation>
    </message>
    <message>
        <source>Amounts in {currencies} are not added.</source>
        <translation>Os montantes em {currencies} não são somados.</translation>
    </message>
    <message>
        <source>Costs of months of which the period has a part only.</source>
        <translation>Custos de meses de que o período só tem uma parte.</translation>
    </message>
    <message>
        <source>Figures of all channels</source>
        <translation>Números de todos os canais</translation>
    </message>
    <message>
        <source>Columns; a press sorts</source>
        <translation>Colunas; um clique ordena</translation>
    </message>
    <message>
        <source>Enter costs</source>
        <translation>Registar custos</translation>
    </message>
    <message>
        <source>Print the figures, or save them as PDF</source>
        <translation>Imprimir os valores ou guardá-los como PDF</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Comparar com o período anterior</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Métodos</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>O que é cada linha</translation>
    </message>
    <message>
        <source>in brackets: against {period}</source>
        <translation>entre parênteses: face a {period}</translation>
    </message>
    <message>
        <source>Fewer verdicts</source>
        <translation>Ver menos</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todas as recomendações</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Processo de venda</translation>
    </message>
    <message>
        <source>All</source>
        <comment>pipelines</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Todos os processos</translation>
    </message>
    <message>
        <source>Leads that came in</source>
        <translation>Leads que chegaram</translation>
    </message>
    <message>
        <source>Leads that became customers</source>
        <translation>Leads que se tornaram clientes</translation>
    </message>
    <message>
        <source>Share of leads that became customers</source>
        <translation>Percentagem de leads que se tornaram clientes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Revenue from customers</source>
        <translation>Receita dos clientes</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Bring a file…</source>
        <translation>Trazer ficheiro…</translation>
    </message>
    <message>
        <source>Which of your channels pays?</source>
        <translation>Que canais compensam?</translation>
    </message>
    <message>
        <source>Here you will see how many leads and customers each channel brings, what a customer costs, and what it earns. It starts with your leads: bring them from a file, or add the first by hand.</source>
        <translation>Aqui vê-se quantos leads e clientes traz cada canal, quanto custa um cliente e quanto rende. Tudo começa com os leads: trazê-los de um ficheiro ou adicionar o primeiro à mão.</translation>
    </message>
    <message>
        <source>Or drop a spreadsheet anywhere in this window</source>
        <translation>Ou largar uma folha de cálculo em qualquer ponto desta janela</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nova campanha</translation>
    </message>
    <message>
        <source>Change the campaign</source>
        <translation>Alterar a campanha</translation>
    </message>
    <message>
        <source>Several channels</source>
        <translation>Vários canais</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is no day that can be understood.</source>
        <translation>Não se percebe que dia é este.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Indicar os dois dias.</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Period: {period}</source>
        <translation>Período: {period}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde sempre</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>A partir de {day}</translation>
    </message>
    <message>
        <source>95% intervals</source>
        <translation>Intervalos de 95%</translation>
    </message>
    <message>
        <source>Leads are counted by the day they came in; customers are those of them won to date.</source>
        <translation>Os leads contam no dia em que chegaram; os clientes são os desses leads ganhos até hoje.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln lead(s)</source>
        <translation>
            <numerusform>Mostrar %Ln lead</numerusform>
            <numerusform>Mostrar os %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <comment>verdict</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>verdict</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>verdict</comment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Too early</source>
        <comment>verdict</comment>
        <translation>Ainda é cedo</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly better than all others together: {others}.</source>
        <translation>{rate} tornam-se clientes, provavelmente {low} a {high}. Claramente melhor do que o resto: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. Clearly worse than all others together: {others}.</source>
        <translation>{rate} tornam-se clientes, provavelmente {low} a {high}. Claramente pior do que o resto: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, likely {low} to {high}. About as good as all others together: {others}.</source>
        <translation>{rate} tornam-se clientes, provavelmente {low} a {high}. Quase igual a todos os outros juntos: {others}.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But it has cost more than it has earned so far.</source>
        <translation>{rate} tornam-se clientes, os outros {others}. Mas até agora custou mais do que rendeu.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. But for its cost it has earned more so far.</source>
        <translation>{rate} tornam-se clientes, os outros {others}. Mas para o que custou rendeu mais até agora.</translation>
    </message>
    <message>
        <source>{rate} become customers, others {others}. A customer costs more than one brings.</source>
        <translation>{rate} tornam-se clientes, os outros {others}. Um cliente custa mais do que traz.</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos os métodos</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that it beats the others.</source>
        <translation>Em {part} de {whole} casos, melhor do que os outros.</translation>
    </message>
    <message>
        <source>The odds are {part} in {whole} that the others beat it.</source>
        <translation>Em {part} de {whole} casos, pior do que os outros.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads: years away at this pace.</source>
        <translation>Decide-se após mais {leads} leads: a este ritmo, daqui a anos.</translation>
    </message>
    <message>
        <source>Settled after {leads} more leads, at this pace {months} mo.</source>
        <translation>Decide-se após mais {leads} leads, a este ritmo {months} meses.</translation>
    </message>
    <message numerus="yes">
        <source>Next try: %Ln lead(s)</source>
        <translation>
            <numerusform>Próxima tentativa: %Ln lead</numerusform>
            <numerusform>Próxima tentativa: %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>cerca de {cost}</translation>
    </message>
    <message>
        <source>Enter its costs to see if it pays</source>
        <translation>Registar os custos para ver se compensa</translation>
    </message>
    <message>
        <source>{cost} per customer</source>
        <translation>{cost} por cliente</translation>
    </message>
    <message>
        <source>{earned} per {unit} spent</source>
        <translation>{earned} por {unit} gasto</translation>
    </message>
    <message>
        <source>Costs, but no customer yet</source>
        <translation>Com custos, ainda sem clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln canal</numerusform>
            <numerusform>%Ln canais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln method(s)</source>
        <translation>
            <numerusform>%Ln método</numerusform>
            <numerusform>%Ln métodos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais: {count}</translation>
    </message>
    <message>
        <source>{count} less</source>
        <translation>menos: {count}</translation>
    </message>
    <message>
        <source>{count} keep</source>
        <translation>manter: {count}</translation>
    </message>
    <message>
        <source>{count} too early</source>
        <translation>ainda é cedo: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) have no channel and are a row of their own.</source>
        <translation>
            <numerusform>%Ln lead não tem canal e fica numa linha à parte.</numerusform>
            <numerusform>%Ln leads não têm canal e ficam numa linha à parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No costs entered: {channels} and {count} more.</source>
        <translation>Sem custos registados: {channels} e mais {count}.</translation>
    </message>
    <message>
        <source>No costs entered: {channels}.</source>
        <translation>Sem custos registados: {channels}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of an unknown day are left out.</source>
        <translation>
            <numerusform>%Ln lead de dia desconhecido fica de fora.</numerusform>
            <numerusform>%Ln leads de dia desconhecido ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Costs of {months} are left out: the period has a part of the month only.</source>
        <translation>Os custos de {months} ficam de fora: o período só tem parte do mês.</translation>
    </message>
    <message>
        <source>Visits of {months} are left out: the period has a part of the month only.</source>
        <translation>As visitas de {months} ficam de fora: o período só tem parte do mês.</translation>
    </message>
    <message>
        <source>Costs are of the whole channel.</source>
        <translation>Os custos são do canal inteiro.</translation>
    </message>
    <message>
        <source>Hours cost nothing here: no hourly rate is set.</source>
        <translation>Aqui as horas não custam nada: não há preço por hora definido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not counted.</source>
        <translation>
            <numerusform>%Ln contacto não entra nos números.</numerusform>
            <numerusform>%Ln contactos não entram nos números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) were won before the day they were created.</source>
        <translation>
            <numerusform>%Ln lead foi ganho antes do dia em que foi criado.</numerusform>
            <numerusform>%Ln leads foram ganhos antes do dia em que foram criados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete takes the filter away</source>
        <translation>Delete retira o filtro</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Decisor</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Quem paga</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Defensor</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Avaliador</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conselheiro</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Utilizador</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Guardião</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Opositor</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Jurídico</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>Sceptical</source>
        <translation>Cético</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Strongly for</source>
        <translation>Muito a favor</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ainda ninguém</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Escolher um dia</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Enter changes it</source>
        <translation>Enter altera</translation>
    </message>
    <message>
        <source>“{text}” was entered meanwhile: Enter replaces it, Esc keeps it.</source>
        <translation>“{text}” foi introduzido entretanto: Enter substitui-o, Esc mantém-no.</translation>
    </message>
    <message>
        <source>This cannot be understood.</source>
        <translation>Isto não se percebe.</translation>
    </message>
    <message>
        <source>This is no amount that can be understood.</source>
        <translation>Não se percebe que montante é este.</translation>
    </message>
    <message>
        <source>Some day</source>
        <translation>Sem data</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln dia em atraso</numerusform>
            <numerusform>%Ln dias em atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Porque se perdeu?</translation>
    </message>
    <message>
        <source>Why was it won?</source>
        <translation>Porque se ganhou?</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Outro motivo…</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Motivo…</translation>
    </message>
    <message>
        <source>Enter skips, Esc cancels</source>
        <translation>Enter salta, Esc cancela</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sem motivo</translation>
    </message>
    <message>
        <source>With this reason</source>
        <translation>Com este motivo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>O que se pode procurar</translation>
    </message>
    <message>
        <source>Did you mean this?</source>
        <translation>Queria dizer isto?</translation>
    </message>
    <message>
        <source>Move to {stage}</source>
        <translation>Mover para {stage}</translation>
    </message>
    <message>
        <source>Lost in {stage}</source>
        <translation>Perdido na etapa {stage}</translation>
    </message>
    <message>
        <source>{stage}, step {place} of {count}</source>
        <translation>{stage}, etapa {place} de {count}</translation>
    </message>
    <message>
        <source>Stage: {words}</source>
        <translation>Etapa: {words}</translation>
    </message>
    <message>
        <source>Left and Right look at another stage, Enter moves to it</source>
        <translation>Esquerda e Direita mostram outra etapa, Enter move para ela</translation>
    </message>
    <message>
        <source>Nobody goes on from a won or a lost stage, so there is nothing to count.</source>
        <translation>De uma etapa ganha ou perdida ninguém avança: não há nada a contar.</translation>
    </message>
    <message>
        <source>Went further</source>
        <translation>Avançaram</translation>
    </message>
    <message>
        <source>Leads that were ever in this stage or in a later one; who came back counts once.</source>
        <translation>Leads que alguma vez estiveram nesta etapa ou numa posterior; quem voltou conta uma vez.</translation>
    </message>
    <message>
        <source>Reached this stage</source>
        <translation>Chegaram a esta etapa</translation>
    </message>
    <message>
        <source>Leads that reached this stage and a later one. Lost ones are among them if they did.</source>
        <translation>Leads que chegaram a esta etapa e a uma posterior. Também os perdidos, se lá chegaram.</translation>
    </message>
    <message>
        <source>Leads that are lost now and came no further than this stage.</source>
        <translation>Leads que agora estão perdidos e não passaram desta etapa.</translation>
    </message>
    <message>
        <source>Lost here</source>
        <translation>Perdido aqui</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Leads that are in this stage now.</source>
        <translation>Leads que agora estão nesta etapa.</translation>
    </message>
    <message>
        <source>Leads that went further ÷ leads that reached this stage. Lost leads stay where they came to.</source>
        <translation>Leads que avançaram ÷ leads que chegaram a esta etapa. Os perdidos ficam onde chegaram.</translation>
    </message>
    <message>
        <source>Leads that have left it</source>
        <translation>Leads que já a deixaram</translation>
    </message>
    <message>
        <source>Leads that are still there</source>
        <translation>Leads que ainda lá estão</translation>
    </message>
    <message>
        <source>Stays that began or ended on a day that nobody knows.</source>
        <translation>Permanências que começaram ou acabaram num dia que ninguém sabe.</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, all their visits to it together.</source>
        <translation>Dias após os quais metade dos leads deixou a etapa, somando todas as passagens.</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Dias (mediana)</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, all their visits to it together.</source>
        <translation>Dias após os quais 80 em cada 100 leads deixaram a etapa, somando todas as passagens.</translation>
    </message>
    <message>
        <source>Days for 80%</source>
        <translation>Dias para 80%</translation>
    </message>
    <message>
        <source>Days after which half of the leads have left the stage, counted from their last entry to it.</source>
        <translation>Dias após os quais metade dos leads deixou a etapa, contados desde a última entrada.</translation>
    </message>
    <message>
        <source>Median days, last visit</source>
        <translation>Dias (mediana), última passagem</translation>
    </message>
    <message>
        <source>Days after which 80 of 100 leads have left the stage, counted from their last entry to it.</source>
        <translation>Dias após os quais 80 em cada 100 leads deixaram a etapa, contados desde a última entrada.</translation>
    </message>
    <message>
        <source>Days for 80%, last visit</source>
        <translation>Dias para 80%, última passagem</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Empresa</translation>
    </message>
    <message>
        <source>Choose one of the accounts that are offered.</source>
        <translation>Escolha uma das empresas propostas.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Leads em aberto</translation>
    </message>
    <message>
        <source>no role yet</source>
        <translation>ainda sem papel</translation>
    </message>
    <message>
        <source>stance not known</source>
        <translation>posição desconhecida</translation>
    </message>
    <message>
        <source>influence {influence} of 5</source>
        <translation>influência {influence} de 5</translation>
    </message>
    <message>
        <source>influence not known</source>
        <translation>influência desconhecida</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>último contacto: {day}</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>ainda sem contacto</translation>
    </message>
    <message>
        <source>Arrow keys change stance and influence</source>
        <translation>As setas alteram a posição e a influência</translation>
    </message>
    <message>
        <source>influence {influence}</source>
        <translation>influência {influence}</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>saiu a {day}</translation>
    </message>
    <message>
        <source>Enter opens the account</source>
        <translation>Enter abre a empresa</translation>
    </message>
    <message>
        <source>Say who decides</source>
        <translation>Indicar quem decide</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escrever uma nota…</translation>
    </message>
    <message>
        <source>Enter saves, Shift and Enter begin a new line</source>
        <translation>Enter guarda, Shift e Enter começam uma linha nova</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copiar: {field}</translation>
    </message>
    <message>
        <source>{deed} (does not want advertising)</source>
        <translation>{deed} (não quer publicidade)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Telemóvel</translation>
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
        <translation>Abre um menu para registar o que a pessoa disse</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever mensagem</translation>
    </message>
    <message>
        <source>Agreed to marketing today</source>
        <translation>Aceitou marketing hoje</translation>
    </message>
    <message>
        <source>Refused marketing today</source>
        <translation>Recusou marketing hoje</translation>
    </message>
    <message>
        <source>Withdrew the consent today</source>
        <translation>Retirou hoje o consentimento</translation>
    </message>
    <message>
        <source>All that was said, and more to record…</source>
        <translation>Tudo o que foi dito, e um novo registo…</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Fica</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>É o mesmo</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Inclui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 27 March, Friday or +3.</source>
        <translation>“{text}” não é um dia; escrever 27 março, sexta ou +3.</translation>
    </message>
    <message>
        <source>“{text}” is not a percentage.</source>
        <translation>“{text}” não é uma percentagem.</translation>
    </message>
    <message>
        <source>A probability is a whole number from 0 to 100.</source>
        <translation>Uma probabilidade é um número inteiro de 0 a 100.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” não é um número.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days.</source>
        <translation>“{text}” não é um número de dias.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Fecho previsto</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campanha</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} por mês</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) notice</source>
        <translation>
            <numerusform>%Ln dia de pré-aviso</numerusform>
            <numerusform>%Ln dias de pré-aviso</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Faz parte de</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activity(-ies)</source>
        <translation>
            <numerusform>%Ln interação</numerusform>
            <numerusform>%Ln interações</numerusform>
        </translation>
    </message>
    <message>
        <source>This one</source>
        <comment>account</comment>
        <translation>Esta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>What one should know of this account…</source>
        <translation>O que convém saber desta empresa…</translation>
    </message>
    <message>
        <source>This is no number that can be understood.</source>
        <translation>Não se percebe que número é este.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensão</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Trabalhadores</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>Volume de negócios</translation>
    </message>
    <message>
        <source>VAT id</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Fields of your own…</source>
        <translation>Os seus campos…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pré-aviso</translation>
    </message>
    <message>
        <source>{percent} by its stage</source>
        <translation>{percent} pela etapa</translation>
    </message>
    <message numerus="yes">
        <source>Put off %Ln time(s), by {days}; at first {day}</source>
        <translation>
            <numerusform>Adiado %Ln vez, por {days}; de início {day}</numerusform>
            <numerusform>Adiado %Ln vezes, por {days} ao todo; de início {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Menos campos</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mais campos</translation>
    </message>
    <message>
        <source>F2 changes it</source>
        <translation>F2 altera</translation>
    </message>
    <message>
        <source>Was here before: {name}</source>
        <translation>Já cá esteve: {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A lead needs a name.</source>
        <translation>Um lead precisa de um nome.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Particular</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>Pôr no quadro</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Plan a task</source>
        <translation>Planear tarefa</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Escrever mensagem…</translation>
    </message>
    <message>
        <source>Add a document…</source>
        <translation>Adicionar documento…</translation>
    </message>
    <message>
        <source>Record a sale</source>
        <translation>Registar venda</translation>
    </message>
    <message>
        <source>New lead for the same person</source>
        <translation>Novo lead para a mesma pessoa</translation>
    </message>
    <message>
        <source>Win back…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Record a remedy…</source>
        <translation>Registar uma compensação…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>to refund</source>
        <translation>por reembolsar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>On no board yet: it counts in no rate and no forecast</source>
        <translation>Ainda fora do quadro: não conta para taxas nem previsões</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Won on {day}</source>
        <translation>Ganho a {day}</translation>
    </message>
    <message>
        <source>Lost on {day}</source>
        <translation>Perdido a {day}</translation>
    </message>
    <message>
        <source>In {stage}</source>
        <translation>Etapa: {stage}</translation>
    </message>
    <message numerus="yes">
        <source>In {stage} for %Ln day(s)</source>
        <translation>
            <numerusform>{stage} há %Ln dia</numerusform>
            <numerusform>{stage} há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {days}</source>
        <translation>habitual {days}</translation>
    </message>
    <message numerus="yes">
        <source>nothing done for %Ln day(s)</source>
        <translation>
            <numerusform>parado há %Ln dia</numerusform>
            <numerusform>parado há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>stale</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Discount codes</source>
        <translation>Códigos de desconto</translation>
    </message>
    <message>
        <source>UTM sources</source>
        <translation>Fontes UTM</translation>
    </message>
    <message>
        <source>UTM mediums</source>
        <translation>Meios UTM</translation>
    </message>
    <message>
        <source>UTM campaigns</source>
        <translation>Campanhas UTM</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Referring sites</source>
        <translation>Sites de origem</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln encomenda</numerusform>
            <numerusform>%Ln encomendas</numerusform>
        </translation>
    </message>
    <message>
        <source>We found {signs} in {rows}. Whose are they?</source>
        <translation>Há {signs} em {rows}. De quem são?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln discount code(s)</source>
        <translation>
            <numerusform>%Ln código de desconto</numerusform>
            <numerusform>%Ln códigos de desconto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM source(s)</source>
        <translation>
            <numerusform>%Ln fonte UTM</numerusform>
            <numerusform>%Ln fontes UTM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln formulário</numerusform>
            <numerusform>%Ln formulários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln referring site(s)</source>
        <translation>
            <numerusform>%Ln site de origem</numerusform>
            <numerusform>%Ln sites de origem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln UTM value(s)</source>
        <translation>
            <numerusform>%Ln valor UTM</numerusform>
            <numerusform>%Ln valores UTM</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>Delete takes the tag off</source>
        <translation>Delete retira a etiqueta</translation>
    </message>
    <message>
        <source>Show leads with this tag</source>
        <translation>Mostrar leads com esta etiqueta</translation>
    </message>
    <message>
        <source>Take the tag off</source>
        <translation>Retirar a etiqueta</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Concluída: {task}</translation>
    </message>
    <message>
        <source>Finish: {task}</source>
        <translation>Concluir: {task}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Prazo: {day}</translation>
    </message>
    <message>
        <source>More: {task}</source>
        <translation>Mais: {task}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>O que há a fazer</translation>
    </message>
    <message>
        <source>Day, such as Friday</source>
        <translation>Dia, como sexta</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planear</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chamadas</translation>
    </message>
    <message>
        <source>Messages and e-mails</source>
        <translation>Mensagens e e-mails</translation>
    </message>
    <message>
        <source>Meetings and visits</source>
        <translation>Reuniões e visitas</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Reclamações</translation>
    </message>
    <message>
        <source>From the day a lead came in to the first call, message, e-mail, meeting or visit by us; of leads without one yet it is known only that it takes longer than it has so far.</source>
        <translation>Desde o dia em que o lead chegou até à primeira chamada, mensagem, e-mail, reunião ou visita da nossa parte; dos que ainda não a têm só se sabe que demora mais do que até agora.</translation>
    </message>
    <message>
        <source>Activities by this channel</source>
        <translation>Atividades por este canal</translation>
    </message>
    <message>
        <source>Calls, messages, visits and whatever else was written down with this channel on a day of the period, of leads, contacts and accounts.</source>
        <translation>Chamadas, mensagens, visitas e tudo o mais registado com este canal num dia do período, de leads, contactos e empresas.</translation>
    </message>
    <message>
        <source>Interest shown</source>
        <translation>Interesse mostrado</translation>
    </message>
    <message>
        <source>Leads that were answered</source>
        <translation>Leads com resposta</translation>
    </message>
    <message>
        <source>Leads without an answer</source>
        <translation>Leads sem resposta</translation>
    </message>
    <message>
        <source>Leads with which no call, message, e-mail, meeting or visit was written down, open or closed.</source>
        <translation>Leads sem nenhuma chamada, mensagem, e-mail, reunião ou visita registada, em aberto ou fechados.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Leads that came in, or were answered or closed, on a day that nobody knows.</source>
        <translation>Leads que chegaram, tiveram resposta ou foram fechados num dia que ninguém sabe.</translation>
    </message>
    <message>
        <source>Customers who had been one before</source>
        <translation>Clientes que já o tinham sido</translation>
    </message>
    <message>
        <source>Customers of the same account, e-mail address or telephone number as one who was won earlier, in whatever channel, or whose lead names one as the lead before it.</source>
        <translation>Clientes com a mesma empresa, o mesmo e-mail ou telefone de um ganho antes, em qualquer canal, ou cujo lead indica um deles como lead anterior.</translation>
    </message>
    <message>
        <source>Repeat customers</source>
        <translation>Clientes que voltaram</translation>
    </message>
    <message>
        <source>Days from the first cost to the day on which the customers&apos; margin had covered all costs of the period; their revenue, where the margin of some of it is not known.</source>
        <translation>Dias desde o primeiro custo até ao dia em que a margem dos clientes cobriu todos os custos do período; a receita, onde a margem de uma parte não se conhece.</translation>
    </message>
    <message>
        <source>Paid back after days</source>
        <translation>Pago após dias</translation>
    </message>
    <message>
        <source>Median days to answer</source>
        <translation>Dias até à resposta (mediana)</translation>
    </message>
    <message>
        <source>Days for 80% of the answers</source>
        <translation>Dias para 80% das respostas</translation>
    </message>
    <message>
        <source>Stages and origin</source>
        <translation>Etapas e origem</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Tarefas concluídas</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vendas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Nothing of this kind yet</source>
        <translation>Ainda nada deste tipo</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar tudo ({count})</translation>
    </message>
    <message>
        <source>Previous lead</source>
        <translation>Lead anterior</translation>
    </message>
    <message>
        <source>Next lead</source>
        <translation>Lead seguinte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Show it beside the list</source>
        <translation>Mostrar ao lado da lista</translation>
    </message>
    <message>
        <source>Show it as a page of its own</source>
        <translation>Mostrar como página inteira</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Agreed to {purpose}</source>
        <translation>Aceitou {purpose}</translation>
    </message>
    <message>
        <source>Refused {purpose}</source>
        <translation>Recusou {purpose}</translation>
    </message>
    <message>
        <source>Withdrew the consent to {purpose}</source>
        <translation>Retirou o consentimento para {purpose}</translation>
    </message>
    <message>
        <source>Consent to {purpose} unknown</source>
        <translation>Consentimento para {purpose} desconhecido</translation>
    </message>
    <message>
        <source>Looked at, and kept</source>
        <translation>Revisto e mantido</translation>
    </message>
    <message>
        <source>1, low</source>
        <translation>1, baixa</translation>
    </message>
    <message>
        <source>5, high</source>
        <translation>5, alta</translation>
    </message>
    <message>
        <source>Left the account</source>
        <translation>Saiu da empresa</translation>
    </message>
    <message>
        <source>No role yet</source>
        <translation>Ainda sem papel</translation>
    </message>
    <message>
        <source>Not on this committee</source>
        <translation>Não decide aqui</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influência</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>{name} (does not want advertising)</source>
        <translation>{name} (não quer publicidade)</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Sem consentimento registado</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Concordou</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusou</translation>
    </message>
    <message>
        <source>Withdrew it</source>
        <translation>Retirou o consentimento</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Interesse legítimo</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Obrigação legal</translation>
    </message>
    <message>
        <source>Consent of {name}</source>
        <translation>Consentimento de {name}</translation>
    </message>
    <message>
        <source>Add record</source>
        <translation>Acrescentar</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>What was said so far</source>
        <translation>O que foi dito até agora</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Ainda nada se sabe.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>marketing</translation>
    </message>
    <message>
        <source>Such as Form at the counter</source>
        <translation>Por exemplo Formulário no balcão</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Where fro&amp;m</source>
        <translation>De &amp;onde</translation>
    </message>
    <message>
        <source>&amp;Ground</source>
        <translation>&amp;Fundamento</translation>
    </message>
    <message>
        <source>What this account is interested in stands here, with its stage and value.</source>
        <translation>O que interessa a esta empresa aparece aqui, com a etapa e o valor.</translation>
    </message>
    <message>
        <source>No lead of this account yet</source>
        <translation>Ainda não há leads desta empresa</translation>
    </message>
    <message>
        <source>A sale is recorded from a lead that was won.</source>
        <translation>Uma venda regista-se a partir de um lead ganho.</translation>
    </message>
    <message>
        <source>No sale to this account yet</source>
        <translation>Ainda não há vendas a esta empresa</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>Próxima tarefa</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>To refund</source>
        <translation>Por reembolsar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Sem IVA</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>IVA</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Com IVA</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pago em</translation>
    </message>
    <message>
        <source>Values of leads that were won</source>
        <translation>Valores dos leads ganhos</translation>
    </message>
    <message>
        <source>Values of open leads</source>
        <translation>Valores dos leads em aberto</translation>
    </message>
    <message>
        <source>Leads without a value.</source>
        <translation>Leads sem valor.</translation>
    </message>
    <message>
        <source>The values of the leads that were won, added up by the month they were won in.</source>
        <translation>Os valores dos leads ganhos, somados pelo mês em que foram ganhos.</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Valor ganho</translation>
    </message>
    <message>
        <source>The values of the open leads as they are, added up by the month they are expected in.</source>
        <translation>Os valores dos leads em aberto tal como são, somados pelo mês em que são esperados.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Valor em aberto</translation>
    </message>
    <message>
        <source>The value of each open lead × its chance: its own, else that of its stage. Lost leads count nothing.</source>
        <translation>O valor de cada lead em aberto × a sua probabilidade: a própria, senão a da etapa. Os leads perdidos não contam nada.</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Valor ponderado</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Já ganho</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Of the roles that the stages of all open leads ask for, those that are well filled</source>
        <translation>Dos papéis que as etapas de todos os negócios em aberto pedem, os que estão bem preenchidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln ganho</numerusform>
            <numerusform>%Ln ganhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a task…</source>
        <translation>Planear tarefa…</translation>
    </message>
    <message>
        <source>Edit “{field}”</source>
        <translation>Alterar “{field}”</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Alterar um campo…</translation>
    </message>
    <message>
        <source>Tag…</source>
        <comment>verb</comment>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Atribuir a</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Win</source>
        <translation>Ganhar</translation>
    </message>
    <message>
        <source>Lose…</source>
        <translation>Perder…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>At most {count} rows can be copied at once; “Export the view…” in the File menu writes all of them.</source>
        <translation>Copiam-se no máximo {count} linhas de uma vez; “Exportar a vista…”, no menu Ficheiro, escreve todas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is interested in what you sell?</source>
        <translation>Quem se interessa pelo que a loja vende?</translation>
    </message>
    <message>
        <source>Here you will see everybody who showed interest: where they came from, how far they are, and what is to be done next. Bring the list that you have, from a spreadsheet or another tool.</source>
        <translation>Aqui vê-se quem mostrou interesse: de onde veio, em que ponto está e o que falta fazer. Basta trazer a lista que já existe, de uma folha de cálculo ou de outra ferramenta.</translation>
    </message>
    <message>
        <source>Or drop a file anywhere in this window</source>
        <translation>Ou largar um ficheiro em qualquer ponto desta janela</translation>
    </message>
    <message>
        <source>Search accounts, or city:Hamburg</source>
        <translation>Procurar empresas, ou localidade:Lisboa</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Procurar empresas</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nova empresa</translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>{count} empresa</numerusform>
            <numerusform>{count} empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>An account is a company that buys from you. Here you see who decides there, how they stand to you, what is open, and when you last spoke.</source>
        <translation>Aqui ficam as empresas que compram à loja: quem decide em cada uma, que posição tem, o que está em aberto e quando foi a última conversa.</translation>
    </message>
    <message>
        <source>Which companies do you sell to?</source>
        <translation>A que empresas vende a loja?</translation>
    </message>
    <message>
        <source>A file of accounts can be dropped anywhere in this window</source>
        <translation>Pode largar-se um ficheiro de empresas em qualquer ponto desta janela</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>No account has all that you search for.</source>
        <translation>Nenhuma empresa tem tudo o que se procura.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Nenhuma empresa encontrada</translation>
    </message>
    <message>
        <source>No lead has all that you search for.</source>
        <translation>Nenhum lead tem tudo o que se procura.</translation>
    </message>
    <message>
        <source>No lead matches</source>
        <translation>Nenhum lead encontrado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Os meus</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>Novos esta semana</translation>
    </message>
    <message>
        <source>New this quarter</source>
        <translation>Novos este trimestre</translation>
    </message>
    <message>
        <source>With e-mail</source>
        <translation>Com e-mail</translation>
    </message>
    <message>
        <source>With phone</source>
        <translation>Com telefone</translation>
    </message>
    <message>
        <source>Take off: {filter}</source>
        <translation>Retirar: {filter}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more filter(s)</source>
        <translation>
            <numerusform>mais %Ln filtro</numerusform>
            <numerusform>mais %Ln filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Files, in the order in which they are taken in</source>
        <translation>Ficheiros, pela ordem em que são importados</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
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
        <translation>A rever</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Chegaram</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Monthly value</source>
        <translation>Valor mensal</translation>
    </message>
    <message>
        <source>Contract start</source>
        <translation>Início do contrato</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Fim do contrato</translation>
    </message>
    <message>
        <source>Lost because</source>
        <translation>Motivo da perda</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>Importação n.º</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Número da empresa</translation>
    </message>
    <message>
        <source>Customers with a value</source>
        <translation>Clientes com valor</translation>
    </message>
    <message>
        <source>Their values together</source>
        <translation>Os seus valores somados</translation>
    </message>
    <message>
        <source>Won ÷ (won + lost). Leads that are still open are in neither.</source>
        <translation>Ganhos ÷ (ganhos + perdidos). Os leads ainda em aberto não estão em nenhum.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Ganhos entre fechados</translation>
    </message>
    <message>
        <source>The values of customers, added up ÷ the customers that have one.</source>
        <translation>Os valores dos clientes, somados ÷ os clientes que têm um.</translation>
    </message>
    <message>
        <source>Average value of a customer</source>
        <translation>Valor médio de um cliente</translation>
    </message>
    <message>
        <source>Open leads × win rate × average value ÷ median days to win: what the open leads should bring a day.</source>
        <translation>Leads em aberto × ganhos entre fechados × valor médio ÷ dias até ganhar (mediana): o que os leads em aberto devem trazer por dia.</translation>
    </message>
    <message>
        <source>Expected value per day</source>
        <translation>Valor esperado por dia</translation>
    </message>
    <message>
        <source>Values of lost leads</source>
        <translation>Valores dos leads perdidos</translation>
    </message>
    <message>
        <source>Value won ÷ (value won + value lost). Leads without a value have no part in it.</source>
        <translation>Valor ganho ÷ (valor ganho + valor perdido). Os leads sem valor não contam.</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Ganhos entre fechados, por valor</translation>
    </message>
    <message>
        <source>Mean days to win</source>
        <translation>Dias até ganhar (média)</translation>
    </message>
    <message>
        <source>The days from coming in to winning of all customers, added up ÷ customers.</source>
        <translation>Os dias entre chegar e ganhar de todos os clientes, somados ÷ clientes.</translation>
    </message>
    <message>
        <source>Days for 80% of those won</source>
        <translation>Dias para 80% dos ganhos</translation>
    </message>
    <message>
        <source>The days from coming in to winning within which 80 of 100 customers were won.</source>
        <translation>Os dias entre chegar e ganhar dentro dos quais se ganharam 80 em cada 100 clientes.</translation>
    </message>
    <message>
        <source>Activities per customer</source>
        <translation>Interações por cliente</translation>
    </message>
    <message>
        <source>Activities that were written down ÷ customers. Customers without any count.</source>
        <translation>Interações anotadas ÷ clientes. Os clientes sem nenhuma também contam.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Interações</translation>
    </message>
    <message>
        <source>Stakeholders per customer</source>
        <translation>Interlocutores por cliente</translation>
    </message>
    <message>
        <source>Stakeholders who decide together ÷ customers. Customers without any count.</source>
        <translation>Interlocutores que decidem juntos ÷ clientes. Os clientes sem nenhum também contam.</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lado</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Novo canal</translation>
    </message>
    <message>
        <source>Change the channel</source>
        <translation>Alterar o canal</translation>
    </message>
    <message>
        <source>Such as a shop fair or a newsletter</source>
        <translation>Por exemplo, uma feira ou uma newsletter</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>By its method</source>
        <translation>Conforme o método</translation>
    </message>
    <message>
        <source>In use: offered for new leads and costs</source>
        <translation>Em uso: proposto para novos leads e custos</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Not: {what}</source>
        <translation>Exceto: {what}</translation>
    </message>
    <message>
        <source>With next task</source>
        <translation>Com tarefa</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation>Sem: {field}</translation>
    </message>
    <message>
        <source>With: {field}</source>
        <translation>Com: {field}</translation>
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
        <translation>{sums} em aberto</translation>
    </message>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} selecionado</numerusform>
            <numerusform>{count} selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>double click or Enter opens it</source>
        <translation>duplo clique ou Enter abre</translation>
    </message>
    <message>
        <source>Add lead</source>
        <translation>Adicionar lead</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Tarefa para</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Isto não é um montante.</translation>
    </message>
    <message>
        <source>The value is not an amount; write it as 1250 or 12.50.</source>
        <translation>O valor não é um montante; escrever 1250 ou 12,50.</translation>
    </message>
    <message>
        <source>Give a name, a company, an e-mail address or a phone number.</source>
        <translation>Indicar um nome, uma empresa, um e-mail ou um telefone.</translation>
    </message>
    <message>
        <source>Task &amp;due</source>
        <translation>Tarefa pa&amp;ra</translation>
    </message>
    <message>
        <source>Map of the committee</source>
        <translation>Mapa de quem decide</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Low 1</source>
        <translation>Baixa 1</translation>
    </message>
    <message>
        <source>High 5</source>
        <translation>Alta 5</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar empresa</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Industry</source>
        <translation>&amp;Setor</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>&amp;Localidade</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;VAT id</source>
        <translation>N&amp;IF</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Indicar o nome da empresa.</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>E&amp;mpresa</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>Eta&amp;pa</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Search leads, or value:&gt;500</source>
        <translation>Procurar leads, ou valor:&gt;500</translation>
    </message>
    <message>
        <source>Search leads</source>
        <translation>Procurar leads</translation>
    </message>
    <message>
        <source>{filled} of {wanted} roles filled</source>
        <translation>{filled} de {wanted} papéis preenchidos</translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation>Outros leads</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <comment>of an account</comment>
        <translation>
            <numerusform>%Ln negócio</numerusform>
            <numerusform>%Ln negócios</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>Every role that decides, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Cada papel que decide, com alguém a favor e contactado nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Every role that {stage} needs, held by somebody in favour who was spoken to within 30 days.</source>
        <translation>Cada papel de que {stage} precisa, com alguém a favor e contactado nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Plan calls</source>
        <translation>Planear chamadas</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Marcar uma reunião</translation>
    </message>
    <message>
        <source>Name a successor</source>
        <translation>Indicar quem sucede</translation>
    </message>
    <message>
        <source>Nobody yet: {roles}</source>
        <translation>Ainda ninguém: {roles}</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Planear chamada</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ligar de volta</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln lead(s)</source>
        <translation>
            <numerusform>Etiquetar %Ln lead</numerusform>
            <numerusform>Etiquetar %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, such as {example}</source>
        <translation>Etiqueta, como {example}</translation>
    </message>
    <message>
        <source>A tag that nobody has used yet is made.</source>
        <translation>Uma etiqueta que ainda ninguém usou é criada.</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>verb</comment>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Maior valor</translation>
    </message>
    <message>
        <source>Next task due</source>
        <translation>Prazo da tarefa</translation>
    </message>
    <message>
        <source>Closed last</source>
        <translation>Últimos fechados</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Linhas espaçosas</translation>
    </message>
    <message>
        <source>Regular rows</source>
        <translation>Linhas normais</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>Keep as a view</source>
        <translation>Guardar como vista</translation>
    </message>
    <message>
        <source>Height of the rows</source>
        <translation>Altura das linhas</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Ordenado por: {order}</translation>
    </message>
    <message>
        <source>Space shows or hides a column; drag it, or press Alt with an arrow, to move it.</source>
        <translation>Espaço mostra ou esconde uma coluna; para a mover, arraste-a ou prima Alt com uma seta.</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>As colunas habituais</translation>
    </message>
    <message>
        <source>{field}, last first</source>
        <translation>{field}, decrescente</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Shows a shop which ways of getting leads pay, and turns leads into customers.</source>
        <translation>Mostra à loja que formas de conseguir leads compensam e transforma leads em clientes.</translation>
    </message>
    <message>
        <source>Everything is in one file on your own computer: {file}</source>
        <translation>Tudo está num só ficheiro, neste computador: {file}</translation>
    </message>
    <message>
        <source>MIT licence. Icons: Lucide (ISC licence). Made with Qt (LGPL).</source>
        <translation>Licença MIT. Ícones: Lucide (licença ISC). Feito com Qt (LGPL).</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Your fields</source>
        <translation>Os seus campos</translation>
    </message>
    <message>
        <source>From imported columns</source>
        <translation>De colunas importadas</translation>
    </message>
    <message>
        <source>Channels and campaigns</source>
        <translation>Canais e campanhas</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campanhas</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>O que está na lista</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>A channel that is not in use any more keeps its leads and figures.</source>
        <translation>Um canal que já não está em uso mantém os seus leads e valores.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In every list</source>
        <translation>Em todas as listas</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Abrir a linha selecionada</translation>
    </message>
    <message>
        <source>Select it, or take it out of the selection</source>
        <translation>Selecioná-la ou retirá-la da seleção</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + setas</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Selecionar mais linhas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Menu of the selected rows</source>
        <translation>Menu das linhas selecionadas</translation>
    </message>
    <message>
        <source>Type in the cell; Tab goes to the next one</source>
        <translation>Escrever na célula; Tab passa à seguinte</translation>
    </message>
    <message>
        <source>Move to a stage</source>
        <translation>Mover para uma etapa</translation>
    </message>
    <message>
        <source>Set one field of all selected leads</source>
        <translation>Definir um campo de todos os leads selecionados</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Setas</translation>
    </message>
    <message>
        <source>Go from card to card, from column to column</source>
        <translation>Ir de cartão em cartão, de coluna em coluna</translation>
    </message>
    <message>
        <source>Alt + arrows</source>
        <translation>Alt + setas</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Mover o cartão</translation>
    </message>
    <message>
        <source>Move to a stage by letters of its name</source>
        <translation>Mover para uma etapa pelas letras do nome</translation>
    </message>
    <message>
        <source>Select a card, or not any more</source>
        <translation>Selecionar um cartão, ou deixar de o selecionar</translation>
    </message>
    <message>
        <source>Fold a column of the board</source>
        <translation>Recolher uma coluna do quadro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Panel and dialogs</source>
        <translation>Painel e janelas</translation>
    </message>
    <message>
        <source>Edit the name, or the selected field</source>
        <translation>Editar o nome ou o campo selecionado</translation>
    </message>
    <message>
        <source>Save, from any input</source>
        <translation>Guardar, a partir de qualquer campo</translation>
    </message>
    <message>
        <source>Close the panel, a question, the search</source>
        <translation>Fechar o painel, uma pergunta, a pesquisa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation>&amp;Lead</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ferramen&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Novo ficheiro…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Abrir ficheiro…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export the view…</source>
        <translation>&amp;Exportar a vista…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Cópias de segurança…</translation>
    </message>
    <message>
        <source>Show the file in its &amp;folder</source>
        <translation>Mostrar o ficheiro na &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Procurar nesta página</translation>
    </message>
    <message>
        <source>Search or run a &amp;command…</source>
        <translation>Procurar ou executar um &amp;comando…</translation>
    </message>
    <message>
        <source>&amp;Who is at the desk…</source>
        <translation>&amp;Quem está ao computador…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferências…</translation>
    </message>
    <message>
        <source>Sal&amp;es funnel</source>
        <translation>&amp;Funil de vendas</translation>
    </message>
    <message>
        <source>&amp;Keep as a view…</source>
        <translation>&amp;Guardar como vista…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto me&amp;nor</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Tamanho normal</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Claro ou e&amp;scuro</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Parte seguinte da janela</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Ecrã inteiro</translation>
    </message>
    <message>
        <source>&amp;New lead…</source>
        <translation>&amp;Novo lead…</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>&amp;Escrever uma nota</translation>
    </message>
    <message>
        <source>Plan a &amp;task…</source>
        <translation>Planear uma &amp;tarefa…</translation>
    </message>
    <message>
        <source>Write a &amp;message…</source>
        <translation>Escrever uma &amp;mensagem…</translation>
    </message>
    <message>
        <source>&amp;Add a document…</source>
        <translation>&amp;Adicionar um documento…</translation>
    </message>
    <message>
        <source>Mark as &amp;won</source>
        <translation>Marcar como &amp;ganho</translation>
    </message>
    <message>
        <source>Mark as &amp;lost…</source>
        <translation>Marcar como &amp;perdido…</translation>
    </message>
    <message>
        <source>Record a &amp;sale…</source>
        <translation>Registar uma &amp;venda…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Previous lead</source>
        <translation>Lead ante&amp;rior</translation>
    </message>
    <message>
        <source>Ne&amp;xt lead</source>
        <translation>Lead &amp;seguinte</translation>
    </message>
    <message>
        <source>As a pa&amp;ge of its own</source>
        <translation>Como página &amp;inteira</translation>
    </message>
    <message>
        <source>H&amp;istory of the lead…</source>
        <translation>&amp;Histórico do lead…</translation>
    </message>
    <message>
        <source>What is &amp;kept about the person…</source>
        <translation>O que está g&amp;uardado sobre a pessoa…</translation>
    </message>
    <message>
        <source>&amp;Erase the person…</source>
        <translation>Apagar os &amp;dados da pessoa…</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>&amp;Fechar o painel</translation>
    </message>
    <message>
        <source>Enter &amp;costs and visits…</source>
        <translation>Registar &amp;custos e visitas…</translation>
    </message>
    <message>
        <source>Cha&amp;nnels and campaigns…</source>
        <translation>Ca&amp;nais e campanhas…</translation>
    </message>
    <message>
        <source>&amp;Fields…</source>
        <translation>Cam&amp;pos…</translation>
    </message>
    <message>
        <source>&amp;Pipelines and stages…</source>
        <translation>Processos de venda e e&amp;tapas…</translation>
    </message>
    <message>
        <source>Message &amp;templates…</source>
        <translation>&amp;Modelos de mensagem…</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicados…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>&amp;Recently deleted…</source>
        <translation>&amp;Eliminados recentemente…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>Aj&amp;uda sobre esta página</translation>
    </message>
    <message>
        <source>&amp;Getting started</source>
        <translation>&amp;Primeiros passos</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>What the &amp;figures mean</source>
        <translation>O que significam os &amp;valores</translation>
    </message>
    <message>
        <source>Save a &amp;report for support…</source>
        <translation>Guardar um &amp;relatório para o suporte…</translation>
    </message>
    <message>
        <source>&amp;About LeadDesk</source>
        <translation>&amp;Acerca do LeadDesk</translation>
    </message>
    <message>
        <source>LeadDesk files</source>
        <translation>Ficheiros do LeadDesk</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir ficheiro</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>A minha loja</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Novo ficheiro</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para as cópias de segurança</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Ficheiros de texto</translation>
    </message>
    <message>
        <source>{name} is at the desk.</source>
        <translation>{name} está ao computador.</translation>
    </message>
    <message>
        <source>Text size {size} %</source>
        <translation>Tamanho do texto {size} %</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo correu mal</translation>
    </message>
    <message>
        <source>Report for support</source>
        <translation>Relatório para o suporte</translation>
    </message>
    <message>
        <source>LeadDesk met an error that it did not expect. What you did before is saved; what you did last was either saved whole or not at all. You can go on working.</source>
        <translation>O LeadDesk encontrou um erro inesperado. O que foi feito antes está guardado; o último passo ou ficou todo guardado ou não ficou nada. Pode continuar-se a trabalhar.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds no names, addresses or amounts, and is sent nowhere:</source>
        <translation>Este relatório ajuda a corrigi-lo. Não contém nomes, moradas nem montantes e não é enviado a ninguém:</translation>
    </message>
    <message>
        <source>What LeadDesk knows of itself, without names, addresses or amounts. It is sent nowhere:</source>
        <translation>O que o LeadDesk sabe de si, sem nomes, moradas ou valores. Não é enviado para lado nenhum:</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar relatório…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado como {file}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Write what happened…</source>
        <translation>Escrever o que aconteceu…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>With anybody</source>
        <translation>Com qualquer pessoa</translation>
    </message>
    <message>
        <source>from import: {file}</source>
        <translation>da importação: {file}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV, para qualquer folha de cálculo</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Livro do Excel</translation>
    </message>
    <message>
        <source>vCard, for address books</source>
        <translation>vCard, para listas de contactos</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation>Indicar onde deve ficar o ficheiro.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {file}</source>
        <translation>
            <numerusform>%Ln linha escrita em {file}</numerusform>
            <numerusform>%Ln linhas escritas em {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside it: {files}.</source>
        <translation>Na mesma pasta: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) too long for a cell were shortened.</source>
        <translation>
            <numerusform>%Ln texto demasiado longo para uma célula foi encurtado.</numerusform>
            <numerusform>%Ln textos demasiado longos para uma célula foram encurtados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no file was written.</source>
        <translation>Interrompido; nenhum ficheiro foi escrito.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What changed since {month} was closed</source>
        <translation>O que mudou desde o fecho de {month}</translation>
    </message>
    <message>
        <source>{month} is not closed yet: its sales can change.</source>
        <translation>O mês de {month} ainda não está fechado: as vendas podem mudar.</translation>
    </message>
    <message>
        <source>{count} of {total} rows</source>
        <translation>{count} de {total} linhas</translation>
    </message>
    <message>
        <source>What is shown now</source>
        <translation>O que se vê agora</translation>
    </message>
    <message>
        <source>The whole file, everything in it</source>
        <translation>O ficheiro completo, com tudo</translation>
    </message>
    <message>
        <source>Spreadsheets, in {language}</source>
        <translation>Folhas de cálculo ({language})</translation>
    </message>
    <message>
        <source>LeadDesk: read again without loss</source>
        <translation>LeadDesk: para ler de novo sem perdas</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as empresas</translation>
    </message>
    <message>
        <source>All stakeholders</source>
        <translation>Todos os interlocutores</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Todas as vendas</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;O quê</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>O&amp;nde</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>empresas</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>interlocutores</translation>
    </message>
    <message>
        <source>Print this lead</source>
        <translation>Imprimir este lead</translation>
    </message>
    <message>
        <source>Print these leads</source>
        <translation>Imprimir estes leads</translation>
    </message>
    <message>
        <source>Print these accounts</source>
        <translation>Imprimir estas empresas</translation>
    </message>
    <message>
        <source>Print these sales</source>
        <translation>Imprimir estas vendas</translation>
    </message>
    <message>
        <source>Print this report</source>
        <translation>Imprimir este relatório</translation>
    </message>
    <message>
        <source>Print what is kept</source>
        <translation>Imprimir o que está guardado</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatorio</translation>
    </message>
    <message>
        <source>Stopped; nothing was printed.</source>
        <translation>Interrompido; nada foi impresso.</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>vendas</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>In the language of its &amp;reader</source>
        <translation>No idioma de quem vai &amp;ler</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The chart was copied.</source>
        <translation>O gráfico foi copiado.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canais</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar o gráfico</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>&amp;Save the chart as a picture…</source>
        <translation>&amp;Guardar o gráfico como imagem…</translation>
    </message>
    <message>
        <source>&amp;Copy the chart</source>
        <translation>&amp;Copiar o gráfico</translation>
    </message>
    <message>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>Não foi possível escrever “{file}”. Escolher outra pasta.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>whole-file</source>
        <translation>ficheiro-completo</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>since-{month}</source>
        <translation>desde-{month}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Whose are they?</source>
        <translation>De quem são?</translation>
    </message>
    <message>
        <source>Say which channel they are of, and perhaps whose. It is kept, and holds for later files too.</source>
        <translation>Indicar de que canal são e, se for o caso, de quem. Fica guardado e vale também para ficheiros futuros.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Campaign or name</source>
        <translation>Campanha ou nome</translation>
    </message>
    <message>
        <source>Code or tag</source>
        <translation>Código ou etiqueta</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Guardar estas regras</translation>
    </message>
    <message>
        <source>Channel of “{value}”</source>
        <translation>Canal de “{value}”</translation>
    </message>
    <message>
        <source>Campaign or name of “{value}”</source>
        <translation>Campanha ou nome de “{value}”</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>Desfazer esta importação</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (desfeito)</translation>
    </message>
    <message>
        <source>History of the lead</source>
        <translation>Histórico do lead</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Anular esta alteração</translation>
    </message>
    <message>
        <source>Take back the others</source>
        <translation>Desfazer o resto</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Desfazer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Refazer: {what}</translation>
    </message>
    <message>
        <source>A name, a page, or what to do</source>
        <translation>Um nome, uma página ou o que fazer</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Procurar ou executar um comando</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Tab take over    Esc close</source>
        <translation>↑ ↓ escolher    Tab inserir    Esc fechar</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter open    Esc close</source>
        <translation>↑ ↓ escolher    Enter abrir    Esc fechar</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>On one contact</source>
        <translation>Um só contacto</translation>
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
        <translation>Mostrar todos os leads com “{text}”</translation>
    </message>
    <message>
        <source>New lead “{name}”</source>
        <translation>Novo lead “{name}”</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>“{name}” added</source>
        <translation>“{name}” adicionado</translation>
    </message>
    <message>
        <source>Contact “{name}” added</source>
        <translation>Contacto “{name}” adicionado</translation>
    </message>
    <message>
        <source>“{name}” changed</source>
        <translation>“{name}” alterado</translation>
    </message>
    <message>
        <source>“{name}” moved to “{stage}”</source>
        <translation>“{name}” movido para “{stage}”</translation>
    </message>
    <message>
        <source>“{name}” is won</source>
        <translation>“{name}” está ganho</translation>
    </message>
    <message>
        <source>“{name}” is lost</source>
        <translation>“{name}” está perdido</translation>
    </message>
    <message>
        <source>“{name}” is open again</source>
        <translation>“{name}” está de novo em aberto</translation>
    </message>
    <message>
        <source>“{name}” is on the board</source>
        <translation>“{name}” está no quadro</translation>
    </message>
    <message>
        <source>“{name}” is there again</source>
        <translation>“{name}” está de volta</translation>
    </message>
    <message>
        <source>View “{name}” kept</source>
        <translation>Vista “{name}” guardada</translation>
    </message>
    <message>
        <source>View “{name}” changed</source>
        <translation>Vista “{name}” alterada</translation>
    </message>
    <message>
        <source>View “{old}” is called “{name}” now</source>
        <translation>A vista “{old}” chama-se agora “{name}”</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>Vista “{name}” removida</translation>
    </message>
    <message>
        <source>View “{name}” moved</source>
        <translation>Vista “{name}” movida</translation>
    </message>
    <message>
        <source>“{name}” tagged with “{tag}”</source>
        <translation>“{name}” com a etiqueta “{tag}”</translation>
    </message>
    <message>
        <source>Tag “{tag}” taken off “{name}”</source>
        <translation>Etiqueta “{tag}” retirada de “{name}”</translation>
    </message>
    <message>
        <source>Field “{name}” moved</source>
        <translation>Campo “{name}” movido</translation>
    </message>
    <message>
        <source>Field “{name}” made of an imported column</source>
        <translation>Campo “{name}” criado de uma coluna importada</translation>
    </message>
    <message>
        <source>“{field}” of “{name}” set</source>
        <translation>“{field}” de “{name}” definido</translation>
    </message>
    <message>
        <source>New lead for “{name}” added</source>
        <translation>Novo lead para “{name}” adicionado</translation>
    </message>
    <message>
        <source>Winning back “{name}” begun</source>
        <translation>Recuperação de “{name}” iniciada</translation>
    </message>
    <message>
        <source>Remedy for “{name}” recorded</source>
        <translation>Compensação para “{name}” registada</translation>
    </message>
    <message>
        <source>“{name}” is kept</source>
        <translation>“{name}” é mantido</translation>
    </message>
    <message>
        <source>{count} leads are kept</source>
        <translation>{count} leads são mantidos</translation>
    </message>
    <message>
        <source>Consent of “{name}” recorded</source>
        <translation>Consentimento de “{name}” registado</translation>
    </message>
    <message>
        <source>Task “{title}” planned</source>
        <translation>Tarefa “{title}” planeada</translation>
    </message>
    <message>
        <source>{count} tasks planned for “{name}”</source>
        <translation>{count} tarefas planeadas para “{name}”</translation>
    </message>
    <message>
        <source>Task “{title}” done</source>
        <translation>Tarefa “{title}” concluída</translation>
    </message>
    <message>
        <source>Task “{title}” done, the call noted</source>
        <translation>Tarefa “{title}” concluída, chamada registada</translation>
    </message>
    <message>
        <source>Task “{title}” done, the meeting noted</source>
        <translation>Tarefa “{title}” concluída, reunião registada</translation>
    </message>
    <message>
        <source>Task “{title}” deleted</source>
        <translation>Tarefa “{title}” eliminada</translation>
    </message>
    <message>
        <source>Task “{title}” put off</source>
        <translation>Tarefa “{title}” adiada</translation>
    </message>
    <message>
        <source>Task “{title}” changed</source>
        <translation>Tarefa “{title}” alterada</translation>
    </message>
    <message>
        <source>Document “{document}” kept with “{name}”</source>
        <translation>Documento “{document}” guardado com “{name}”</translation>
    </message>
    <message>
        <source>{count} documents kept with “{name}”</source>
        <translation>{count} documentos guardados com “{name}”</translation>
    </message>
    <message>
        <source>Document “{document}” renamed</source>
        <translation>Documento “{document}” com novo nome</translation>
    </message>
    <message>
        <source>Document “{document}” removed</source>
        <translation>Documento “{document}” retirado</translation>
    </message>
    <message>
        <source>Templates to begin with added</source>
        <translation>Modelos iniciais adicionados</translation>
    </message>
    <message>
        <source>Template “{name}” moved</source>
        <translation>Modelo “{name}” movido</translation>
    </message>
    <message>
        <source>Template “{name}” added</source>
        <translation>Modelo “{name}” adicionado</translation>
    </message>
    <message>
        <source>Template “{name}” changed</source>
        <translation>Modelo “{name}” alterado</translation>
    </message>
    <message>
        <source>Template “{name}” deleted</source>
        <translation>Modelo “{name}” eliminado</translation>
    </message>
    <message>
        <source>Entry of “{name}” changed</source>
        <translation>Registo de “{name}” alterado</translation>
    </message>
    <message>
        <source>Entry of “{name}” deleted</source>
        <translation>Registo de “{name}” eliminado</translation>
    </message>
    <message>
        <source>Task “{title}” is open again</source>
        <translation>Tarefa “{title}” reaberta</translation>
    </message>
    <message>
        <source>“{title}” done, “{next}” planned</source>
        <translation>“{title}” concluída, “{next}” planeada</translation>
    </message>
    <message>
        <source>“{title}” done and noted, “{next}” planned</source>
        <translation>“{title}” concluída e registada, “{next}” planeada</translation>
    </message>
    <message>
        <source>Noted for “{name}”</source>
        <translation>Registado em “{name}”</translation>
    </message>
    <message>
        <source>Sale to “{name}” recorded</source>
        <translation>Venda a “{name}” registada</translation>
    </message>
    <message>
        <source>“{name}” is won, the sale recorded</source>
        <translation>“{name}” está ganho, venda registada</translation>
    </message>
    <message>
        <source>Sale “{number}” changed</source>
        <translation>Venda “{number}” alterada</translation>
    </message>
    <message>
        <source>Sale “{number}” credited</source>
        <translation>Venda “{number}” creditada</translation>
    </message>
    <message>
        <source>Sale “{number}” deleted</source>
        <translation>Venda “{number}” eliminada</translation>
    </message>
    <message>
        <source>Sale “{number}” marked as paid</source>
        <translation>Venda “{number}” marcada como paga</translation>
    </message>
    <message>
        <source>Part payment of “{number}” recorded</source>
        <translation>Pagamento parcial de “{number}” registado</translation>
    </message>
    <message>
        <source>Refund of “{number}” recorded</source>
        <translation>Reembolso de “{number}” registado</translation>
    </message>
    <message>
        <source>Payment of “{number}” removed</source>
        <translation>Pagamento de “{number}” retirado</translation>
    </message>
    <message>
        <source>Month {month} closed</source>
        <translation>Mês {month} fechado</translation>
    </message>
    <message>
        <source>Month {month} is open again</source>
        <translation>Mês {month} reaberto</translation>
    </message>
    <message>
        <source>{count} leads moved to “{stage}”</source>
        <translation>{count} leads movidos para “{stage}”</translation>
    </message>
    <message>
        <source>{count} leads are open again</source>
        <translation>{count} leads reabertos</translation>
    </message>
    <message>
        <source>{count} leads deleted</source>
        <translation>{count} leads eliminados</translation>
    </message>
    <message>
        <source>{count} leads tagged with “{tag}”</source>
        <translation>{count} leads etiquetados com “{tag}”</translation>
    </message>
    <message>
        <source>{count} leads assigned to “{owner}”</source>
        <translation>{count} leads atribuídos a “{owner}”</translation>
    </message>
    <message>
        <source>{count} leads changed</source>
        <translation>{count} leads alterados</translation>
    </message>
    <message>
        <source>{count} leads assigned to nobody</source>
        <translation>{count} leads sem responsável</translation>
    </message>
    <message>
        <source>Account “{name}” added</source>
        <translation>Empresa “{name}” adicionada</translation>
    </message>
    <message>
        <source>Account “{name}” changed</source>
        <translation>Empresa “{name}” alterada</translation>
    </message>
    <message>
        <source>Account “{name}” deleted</source>
        <translation>Empresa “{name}” eliminada</translation>
    </message>
    <message>
        <source>“{name}” added to “{account}”</source>
        <translation>“{name}” adicionado a “{account}”</translation>
    </message>
    <message>
        <source>“{name}” has left the account</source>
        <translation>“{name}” saiu da empresa</translation>
    </message>
    <message>
        <source>“{name}” is at the account again</source>
        <translation>“{name}” está de novo na empresa</translation>
    </message>
    <message>
        <source>“{name}” moved to the account “{account}”</source>
        <translation>“{name}” está agora na empresa “{account}”</translation>
    </message>
    <message>
        <source>{count} accounts merged into “{name}”</source>
        <translation>{count} empresas juntadas em “{name}”</translation>
    </message>
    <message>
        <source>Account of “{company}” made</source>
        <translation>Empresa “{company}” criada</translation>
    </message>
    <message>
        <source>{count} people added to “{account}”</source>
        <translation>{count} pessoas acrescentadas a “{account}”</translation>
    </message>
    <message>
        <source>“{name}” removed</source>
        <translation>“{name}” retirado</translation>
    </message>
    <message>
        <source>“{other}” merged into “{name}”</source>
        <translation>“{other}” unido a “{name}”</translation>
    </message>
    <message>
        <source>{count} leads merged into “{name}”</source>
        <translation>{count} leads unidos a “{name}”</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are kept apart</source>
        <translation>“{name}” e “{other}” ficam separados</translation>
    </message>
    <message>
        <source>{count} leads are kept apart</source>
        <translation>{count} leads ficam separados</translation>
    </message>
    <message>
        <source>{count} accounts are kept apart</source>
        <translation>{count} empresas ficam separadas</translation>
    </message>
    <message>
        <source>“{person}” is on the committee of “{name}”</source>
        <translation>“{person}” está incluído em quem decide sobre “{name}”</translation>
    </message>
    <message>
        <source>“{person}” taken off the committee of “{name}”</source>
        <translation>“{person}” retirado de quem decide sobre “{name}”</translation>
    </message>
    <message>
        <source>Channel “{name}” added</source>
        <translation>Canal “{name}” adicionado</translation>
    </message>
    <message>
        <source>Channel “{name}” changed</source>
        <translation>Canal “{name}” alterado</translation>
    </message>
    <message>
        <source>Campaign “{name}” added</source>
        <translation>Campanha “{name}” adicionada</translation>
    </message>
    <message>
        <source>Campaign “{name}” changed</source>
        <translation>Campanha “{name}” alterada</translation>
    </message>
    <message>
        <source>Rules for channels changed</source>
        <translation>Regras dos canais alteradas</translation>
    </message>
    <message>
        <source>Costs of “{channel}” recorded</source>
        <translation>Custos de “{channel}” registados</translation>
    </message>
    <message>
        <source>Costs of {month} recorded</source>
        <translation>Custos de {month} registados</translation>
    </message>
    <message>
        <source>Costs of {day} recorded</source>
        <translation>Custos de {day} registados</translation>
    </message>
    <message>
        <source>Costs of “{channel}” deleted</source>
        <translation>Custos de “{channel}” eliminados</translation>
    </message>
    <message>
        <source>Visits from “{channel}” recorded</source>
        <translation>Visitas de “{channel}” registadas</translation>
    </message>
    <message>
        <source>Visits from “{channel}” deleted</source>
        <translation>Visitas de “{channel}” eliminadas</translation>
    </message>
    <message>
        <source>Stage “{name}” added</source>
        <translation>Etapa “{name}” adicionada</translation>
    </message>
    <message>
        <source>Stage “{name}” changed</source>
        <translation>Etapa “{name}” alterada</translation>
    </message>
    <message>
        <source>Stage “{old}” is called “{name}” now</source>
        <translation>A etapa “{old}” chama-se agora “{name}”</translation>
    </message>
    <message>
        <source>Stage “{name}” moved</source>
        <translation>Etapa “{name}” movida</translation>
    </message>
    <message>
        <source>Stage “{name}” archived</source>
        <translation>Etapa “{name}” arquivada</translation>
    </message>
    <message>
        <source>Stage “{name}” is in use again</source>
        <translation>A etapa “{name}” está de novo em uso</translation>
    </message>
    <message>
        <source>Stage “{other}” merged into “{name}”</source>
        <translation>Etapa “{other}” unida a “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” added</source>
        <translation>Processo de venda “{name}” adicionado</translation>
    </message>
    <message>
        <source>Pipeline “{old}” is called “{name}” now</source>
        <translation>O processo de venda “{old}” chama-se agora “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” moved</source>
        <translation>Processo de venda “{name}” movido</translation>
    </message>
    <message>
        <source>Pipeline “{other}” merged into “{name}”</source>
        <translation>Processo de venda “{other}” unido a “{name}”</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived</source>
        <translation>Processo de venda “{name}” arquivado</translation>
    </message>
    <message>
        <source>Pipeline “{name}” is in use again</source>
        <translation>O processo de venda “{name}” está de novo em uso</translation>
    </message>
    <message>
        <source>“{field}” of {count} leads set</source>
        <translation>“{field}” de {count} leads definido</translation>
    </message>
    <message>
        <source>A field of your own stands in the lead panel, in searches, in exports and in imports. Search for it by its key, such as {example}.</source>
        <translation>Um campo seu aparece no painel do lead, nas pesquisas, nas exportações e nas importações. Procure-o pela sua chave, por exemplo {example}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Novo campo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) hold something in this field. Deleting it can be undone.</source>
        <translation>
            <numerusform>%Ln lead tem um valor neste campo. A eliminação pode ser anulada.</numerusform>
            <numerusform>%Ln leads têm um valor neste campo. A eliminação pode ser anulada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” added</source>
        <translation>Campo “{name}” adicionado</translation>
    </message>
    <message>
        <source>Field “{name}” changed</source>
        <translation>Campo “{name}” alterado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) held something in it.</source>
        <translation>
            <numerusform>%Ln lead tinha nele um valor.</numerusform>
            <numerusform>%Ln leads tinham nele um valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field “{name}” deleted</source>
        <translation>Campo “{name}” eliminado</translation>
    </message>
    <message>
        <source>Setting “{setting}” changed</source>
        <translation>Definição “{setting}” alterada</translation>
    </message>
    <message>
        <source>Preset “{title}” saved</source>
        <translation>Predefinição “{title}” guardada</translation>
    </message>
    <message>
        <source>Preset “{title}” removed</source>
        <translation>Predefinição “{title}” retirada</translation>
    </message>
    <message>
        <source>{files} imported</source>
        <translation>Importado: {files}</translation>
    </message>
    <message>
        <source>The sample shop is ready</source>
        <translation>A loja de exemplo está pronta</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refeito: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) edited since stayed as they are</source>
        <translation>
            <numerusform>%Ln linha editada entretanto fica como está</numerusform>
            <numerusform>%Ln linhas editadas entretanto ficam como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Desfeito: {what}</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>For you, at this computer</source>
        <translation>Pessoal, neste computador</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O meu nome</translation>
    </message>
    <message>
        <source>Nothing moves on screen</source>
        <translation>Nada se move no ecrã</translation>
    </message>
    <message>
        <source>This desktop has no place for reminders.</source>
        <translation>Este ambiente de trabalho não tem lugar para lembretes.</translation>
    </message>
    <message>
        <source>For this file, and everybody who uses it</source>
        <translation>Neste ficheiro, para todos os que o usam</translation>
    </message>
    <message>
        <source>People (B2C)</source>
        <translation>Pessoas (B2C)</translation>
    </message>
    <message>
        <source>Firms (B2B)</source>
        <translation>Empresas (B2B)</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>You sell to</source>
        <translation>A loja vende a</translation>
    </message>
    <message>
        <source>Review lost leads after, months</source>
        <translation>Rever leads perdidos após, meses</translation>
    </message>
    <message>
        <source>Margin of sales without a known cost, %</source>
        <translation>Margem das vendas sem custo conhecido, %</translation>
    </message>
    <message>
        <source>Empty: not known</source>
        <translation>Vazio: desconhecido</translation>
    </message>
    <message>
        <source>Empty: never</source>
        <translation>Vazio: nunca</translation>
    </message>
    <message>
        <source>Remind of tasks outside the window</source>
        <translation>Lembrar tarefas fora da janela</translation>
    </message>
    <message>
        <source>As messages name it</source>
        <translation>Como aparece nas mensagens</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Outro país</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views of accounts</source>
        <translation>Vistas das empresas</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Nobody at the desk</source>
        <translation>Ninguém ao computador</translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation>Quem está ao computador</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Procurar ou fazer…</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tudo guardado</translation>
    </message>
    <message>
        <source>Only to look at</source>
        <translation>Só para ver</translation>
    </message>
    <message>
        <source>Everything is saved as you do it, in {file}</source>
        <translation>Tudo é guardado à medida que se faz, em {file}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado às {time}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Ctrl Shift Z</source>
        <translation>Ctrl Shift Z</translation>
    </message>
    <message>
        <source>{percent} done; what you do meanwhile waits its turn</source>
        <translation>{percent} feito; o que se fizer entretanto espera a sua vez</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro ficheiro…</translation>
    </message>
    <message>
        <source>Say it once, and LeadDesk knows which channel they came by, in this file and in later ones.</source>
        <translation>Basta indicar uma vez para o LeadDesk saber por que canal vieram, neste ficheiro e nos futuros.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Sort them out…</source>
        <translation>Indicar agora…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Enter costs…</source>
        <translation>Registar custos…</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What next: say what your channels cost, and Channels shows which ones pay.</source>
        <translation>A seguir: registar quanto custam os canais, para que a página Canais mostre quais compensam.</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Working; what you do meanwhile waits its turn</source>
        <translation>A trabalhar; o que se fizer entretanto espera a sua vez</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Todos os leads</translation>
    </message>
    <message>
        <source>No talk for 30 days</source>
        <translation>Sem contacto há 30 dias</translation>
    </message>
    <message>
        <source>Won this month</source>
        <translation>Ganhos este mês</translation>
    </message>
    <message>
        <source>Unhappy customers</source>
        <translation>Clientes insatisfeitos</translation>
    </message>
    <message>
        <source>Whom do you sell to?</source>
        <translation>A quem vende a loja?</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Como começar?</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar com dados de exemplo</translation>
    </message>
    <message>
        <source>A made-up shop, in a file of its own</source>
        <translation>Uma loja inventada, num ficheiro próprio</translation>
    </message>
    <message>
        <source>Bring my files</source>
        <translation>Trazer os meus ficheiros</translation>
    </message>
    <message>
        <source>Exports of your shop or another tool, or a spreadsheet</source>
        <translation>Exportações da loja ou de outra ferramenta, ou uma folha de cálculo</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Add your first lead by hand</source>
        <translation>Adicionar o primeiro lead à mão</translation>
    </message>
    <message>
        <source>One decides, often today</source>
        <translation>Decide uma pessoa, na hora</translation>
    </message>
    <message>
        <source>People</source>
        <comment>private customers</comment>
        <translation>Particulares</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Several decide together</source>
        <translation>Vários decidem juntos</translation>
    </message>
    <message>
        <source>You can change this later</source>
        <translation>Pode mudar-se depois</translation>
    </message>
    <message>
        <source>Enter shows all of it, F2 changes it, Delete deletes it</source>
        <translation>Enter mostra tudo, F2 altera, Delete elimina</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Open LeadDesk</source>
        <translation>Abrir o LeadDesk</translation>
    </message>
    <message>
        <source>Open an existing file…</source>
        <translation>Abrir um ficheiro existente…</translation>
    </message>
    <message>
        <source>It is kept in {file}</source>
        <translation>Fica guardado em {file}</translation>
    </message>
    <message>
        <source>The file is being made…</source>
        <translation>A criar o ficheiro…</translation>
    </message>
    <message>
        <source>Welcome to LeadDesk</source>
        <translation>Boas-vindas ao LeadDesk</translation>
    </message>
    <message>
        <source>Two minutes, no account. Everything stays in one file on this computer.</source>
        <translation>Dois minutos, sem registo. Tudo fica num só ficheiro neste computador.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of LeadDesk; choose one of {languages}.</source>
        <translation>“{language}” não é um idioma do LeadDesk; escolher um destes: {languages}.</translation>
    </message>
    <message>
        <source>DISPLAY is “{display}”, which names no screen; it is like :0.</source>
        <translation>DISPLAY é “{display}”, que não indica um ecrã; deve ser como :0.</translation>
    </message>
    <message>
        <source>The screen {display} does not answer; DISPLAY has to name one that does.</source>
        <translation>O ecrã {display} não responde; DISPLAY tem de indicar um que responda.</translation>
    </message>
    <message>
        <source>The screen {display} refuses to show a window of this user ({reason}).</source>
        <translation>O ecrã {display} recusa mostrar uma janela deste utilizador ({reason}).</translation>
    </message>
    <message>
        <source>There is no account “{name}”; make it on the page of accounts first.</source>
        <translation>Não existe a empresa “{name}”; criá-la primeiro na página das empresas.</translation>
    </message>
    <message>
        <source>“{name}” names no company, or is at an account already.</source>
        <translation>“{name}” não indica uma empresa, ou já está numa.</translation>
    </message>
    <message>
        <source>Make an account of “{company}”</source>
        <translation>Criar a empresa “{company}”</translation>
    </message>
    <message>
        <source>Choose another lead</source>
        <translation>Escolher outro lead</translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation>Ainda não há leads</translation>
    </message>
    <message>
        <source>Nothing is lost: it is shown with the lead.</source>
        <translation>Nada se perde: aparece junto do lead.</translation>
    </message>
    <message>
        <source>{count} of {total} matched</source>
        <translation>{count} de {total} associadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Field of column “{column}”</source>
        <translation>Campo da coluna “{column}”</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>{example} · known by its values</source>
        <translation>{example} · reconhecido pelos valores</translation>
    </message>
    <message>
        <source>{name} – problems</source>
        <translation>{name} – problemas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Save the problem rows</source>
        <translation>Guardar as linhas com problemas</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>o que está errado</translation>
    </message>
    <message>
        <source>{rows} saved in {file}. Mend them there, and import that file.</source>
        <translation>Guardado em {file}: {rows}. Corrigir nesse ficheiro e importá-lo.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Drop your files here</source>
        <translation>Largar aqui os ficheiros</translation>
    </message>
    <message>
        <source>Exports of your shop, newsletter, CRM or ads, spreadsheets and address cards; several at once. Nothing is written before you have seen what becomes of it.</source>
        <translation>Exportações da loja, da newsletter, do CRM ou dos anúncios, folhas de cálculo e cartões de contacto; vários de uma vez. Nada é escrito antes de se ver o que daí resulta.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os ficheiros</translation>
    </message>
    <message>
        <source>Tables and address cards</source>
        <translation>Tabelas e cartões de contacto</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Escolher ficheiros a importar</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Convém saber</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Ler como</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>Match on</source>
        <translation>Reconhecer por</translation>
    </message>
    <message>
        <source>Rows become</source>
        <translation>Linhas passam a</translation>
    </message>
    <message>
        <source>New leads go to</source>
        <translation>Leads novos vão para</translation>
    </message>
    <message>
        <source>Read as you answered on {day}</source>
        <translation>Lido conforme as respostas de {day}</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas as listas</translation>
    </message>
    <message>
        <source>Leads on the board</source>
        <translation>Leads no quadro</translation>
    </message>
    <message>
        <source>Contacts, on no board</source>
        <translation>Contactos, fora do quadro</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Linha {number}</translation>
    </message>
    <message>
        <source>The fitting pipeline</source>
        <translation>O processo adequado</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} linhas</translation>
    </message>
    <message>
        <source>{count} rows a second</source>
        <translation>{count} linhas por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorados</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <translation>Ambíguos</translation>
    </message>
    <message>
        <source>{result}, line {line}</source>
        <translation>{result}, linha {line}</translation>
    </message>
    <message>
        <source>{column}: {old} becomes {new}</source>
        <translation>{column}: {old} passa a {new}</translation>
    </message>
    <message>
        <source>New</source>
        <comment>one row</comment>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>one row</comment>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>one row</comment>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>one row</comment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Ambiguous</source>
        <comment>one row</comment>
        <translation>Ambíguo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{count} of {total} rows are listed: the first of each result.</source>
        <translation>Mostram-se {count} de {total} linhas: as primeiras de cada resultado.</translation>
    </message>
    <message>
        <source>The first {count} of {total} are listed.</source>
        <translation>Mostram-se as primeiras {count} de {total}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De quê</translation>
    </message>
    <message>
        <source>Only groups with a lead of this import are shown.</source>
        <translation>Só aparecem os grupos com um lead desta importação.</translation>
    </message>
    <message>
        <source>Show all duplicates</source>
        <translation>Mostrar todos os duplicados</translation>
    </message>
    <message numerus="yes">
        <source>{count} group(s)</source>
        <translation>
            <numerusform>{count} grupo</numerusform>
            <numerusform>{count} grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the leads…</source>
        <translation>A examinar os leads…</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same e-mail address, phone number or VAT id, and for names that are alike in one city, postal code or company. While you type and after an import it looks again.</source>
        <translation>O LeadDesk procurou o mesmo e-mail, número de telefone ou NIF, e nomes parecidos na mesma localidade, código postal ou empresa. Volta a procurar ao escrever e depois de cada importação.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln account(s)</source>
        <translation>
            <numerusform>Unir %Ln empresa</numerusform>
            <numerusform>Unir %Ln empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same</source>
        <comment>account</comment>
        <translation>Não é a mesma</translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <comment>account</comment>
        <translation>As outras não são a mesma</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <comment>account</comment>
        <translation>Só a escolha feita diz que são a mesma</translation>
    </message>
    <message>
        <source>People, leads, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Pessoas, leads, tarefas, interações, documentos e etiquetas de todas ficam. Os valores não escolhidos passam para as notas. É um só passo, que Desfazer anula.</translation>
    </message>
    <message>
        <source>Looking through the accounts…</source>
        <translation>A examinar as empresas…</translation>
    </message>
    <message>
        <source>No company is there twice</source>
        <translation>Nenhuma empresa aparece duas vezes</translation>
    </message>
    <message>
        <source>LeadDesk looked for the same VAT id, phone number, website or e-mail domain, and for names that are the same or alike without GmbH, Srl, AB, B.V. and the like.</source>
        <translation>O LeadDesk procurou o mesmo NIF, telefone, site ou domínio de e-mail, e nomes iguais ou parecidos sem Lda, S.A., GmbH, Srl e afins.</translation>
    </message>
    <message>
        <source>Not all accounts were looked at. Nothing was changed.</source>
        <translation>Nem todas as empresas foram examinadas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Only groups with an account of this import are shown.</source>
        <translation>Só aparecem os grupos com uma empresa desta importação.</translation>
    </message>
    <message>
        <source>Nobody is there twice</source>
        <translation>Ninguém aparece duas vezes</translation>
    </message>
    <message>
        <source>Not all leads were looked at. Nothing was changed.</source>
        <translation>Nem todos os leads foram examinados. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompido. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importar outro ficheiro…</translation>
    </message>
    <message>
        <source>The whole import is one step in History and can be undone weeks later.</source>
        <translation>A importação inteira é um só passo no Histórico e pode desfazer-se semanas depois.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Import. The whole import is one step in History and can be undone weeks later.</source>
        <translation>Nada é escrito até se carregar em Importar. A importação inteira é um só passo no Histórico e pode desfazer-se semanas depois.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln problem row(s)…</source>
        <translation>
            <numerusform>Guardar %Ln linha com problema…</numerusform>
            <numerusform>Guardar as %Ln linhas com problemas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make fields of %Ln further column(s)…</source>
        <translation>
            <numerusform>Criar um campo de mais %Ln coluna…</numerusform>
            <numerusform>Criar campos de mais %Ln colunas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada para importar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) open</source>
        <translation>
            <numerusform>%Ln pergunta por responder</numerusform>
            <numerusform>%Ln perguntas por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above, and what comes of the file is shown here.</source>
        <translation>Respondida a pergunta acima, mostra-se aqui o que resulta do ficheiro.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>A importar…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>A examinar o ficheiro…</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Importar leads</translation>
    </message>
    <message>
        <source>Import accounts</source>
        <translation>Importar empresas</translation>
    </message>
    <message>
        <source>Import stakeholders</source>
        <translation>Importar interlocutores</translation>
    </message>
    <message>
        <source>Import sales</source>
        <translation>Importar vendas</translation>
    </message>
    <message>
        <source>Import costs</source>
        <translation>Importar custos</translation>
    </message>
    <message>
        <source>Import visits</source>
        <translation>Importar visitas</translation>
    </message>
    <message>
        <source>Id, e-mail, then phone</source>
        <translation>ID, e-mail, depois telefone</translation>
    </message>
    <message>
        <source>Id only</source>
        <translation>Só ID</translation>
    </message>
    <message>
        <source>E-mail only</source>
        <translation>Só e-mail</translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation>Só telefone</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Só nome</translation>
    </message>
    <message>
        <source>Nothing: all are new</source>
        <translation>Nada: são todos novos</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Make a field</source>
        <translation>Criar um campo</translation>
    </message>
    <message>
        <source>It has more than {count} different values: too many to choose from.</source>
        <translation>Tem mais de {count} valores diferentes: demasiados para escolher.</translation>
    </message>
    <message>
        <source>None of its values is of this type.</source>
        <translation>Nenhum dos seus valores é deste tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) get a value.</source>
        <translation>
            <numerusform>%Ln lead recebe um valor.</numerusform>
            <numerusform>%Ln leads recebem um valor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) do not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln valor não serve e fica em outros dados: {some}</numerusform>
            <numerusform>%Ln valores não servem e ficam em outros dados: {some}</numerusform>
        </translation>
    </message>
    <message>
        <source>To choose from: {words}</source>
        <translation>Opções: {words}</translation>
    </message>
    <message>
        <source>Times of day are left out.</source>
        <translation>As horas não são guardadas.</translation>
    </message>
    <message>
        <source>“{value}” can be read in two ways. Which one is it?</source>
        <translation>“{value}” pode ler-se de duas maneiras. Qual é a certa?</translation>
    </message>
    <message>
        <source>It mixes orders of day and month. Which one holds?</source>
        <translation>Mistura ordens de dia e mês. Qual é a certa?</translation>
    </message>
    <message>
        <source>It mixes decimal commas and points. Which one holds?</source>
        <translation>Mistura vírgulas e pontos decimais. Qual é o certo?</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Ano, mês, dia</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Vírgula decimal</translation>
    </message>
    <message>
        <source>Decimal point</source>
        <translation>Ponto decimal</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Buyer’s first name</source>
        <translation>Nome do comprador</translation>
    </message>
    <message>
        <source>Buyer’s last name</source>
        <translation>Apelido do comprador</translation>
    </message>
    <message>
        <source>Buyer’s e-mail</source>
        <translation>E-mail do comprador</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Telefone do comprador</translation>
    </message>
    <message>
        <source>Buyer’s company</source>
        <translation>Empresa do comprador</translation>
    </message>
    <message>
        <source>Buyer’s street</source>
        <translation>Morada do comprador</translation>
    </message>
    <message>
        <source>Buyer’s city</source>
        <translation>Localidade do comprador</translation>
    </message>
    <message>
        <source>Buyer’s postal code</source>
        <translation>Código postal do comprador</translation>
    </message>
    <message>
        <source>Buyer’s region</source>
        <translation>Distrito do comprador</translation>
    </message>
    <message>
        <source>Buyer’s country</source>
        <translation>País do comprador</translation>
    </message>
    <message>
        <source>Buyer’s consent</source>
        <translation>Consentimento do comprador</translation>
    </message>
    <message>
        <source>VAT by rate</source>
        <translation>IVA por taxa</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>De fora</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Credited document, by its id</source>
        <translation>Documento creditado, pelo seu ID</translation>
    </message>
    <message>
        <source>Credited document</source>
        <translation>Documento creditado</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>interações</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>e-mails that were written</source>
        <translation>e-mails trocados</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de telefone</translation>
    </message>
    <message>
        <source>why deals were lost</source>
        <translation>motivos da perda de negócios</translation>
    </message>
    <message>
        <source>leads older than 90 days</source>
        <translation>leads com mais de 90 dias</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produtos</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>ficheiros anexos</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>responsáveis</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>negócios</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>Keep as further details</source>
        <translation>Guardar em outros dados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ficheiro</numerusform>
            <numerusform>%Ln ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this file written in UTF-16?</source>
        <translation>Este ficheiro está escrito em UTF-16?</translation>
    </message>
    <message>
        <source>Its letters are not in UTF-8, which is usual.</source>
        <translation>As letras não estão em UTF-8, como é habitual.</translation>
    </message>
    <message>
        <source>The letters of this file are not in UTF-8. Should this be “{text}”?</source>
        <translation>As letras deste ficheiro não estão em UTF-8. Isto deve ler-se “{text}”?</translation>
    </message>
    <message>
        <source>Then it was written in Windows-1252, as older programs do.</source>
        <translation>Então foi escrito em Windows-1252, como fazem os programas mais antigos.</translation>
    </message>
    <message>
        <source>LeadDesk never guesses. The answer holds for the whole file, and is kept for files of this kind.</source>
        <translation>O LeadDesk nunca adivinha. A resposta vale para o ficheiro inteiro e fica guardada para ficheiros deste tipo.</translation>
    </message>
    <message>
        <source>What a file of {title} does not hold: {things}.</source>
        <translation>O que um ficheiro de {title} não traz: {things}.</translation>
    </message>
    <message>
        <source>Column “{column}”: does {value} mean {one} or {other}?</source>
        <translation>Coluna “{column}”: {value} significa {one} ou {other}?</translation>
    </message>
    <message>
        <source>the history of stages</source>
        <translation>o histórico das etapas</translation>
    </message>
    <message>
        <source>the cost of the goods</source>
        <translation>o custo da mercadoria</translation>
    </message>
    <message>
        <source>Column “{column}” mixes orders of day and month. Which one holds?</source>
        <translation>A coluna “{column}” mistura ordens de dia e mês. Qual é a certa?</translation>
    </message>
    <message>
        <source>Column “{column}” mixes decimal commas and points. Which one holds?</source>
        <translation>A coluna “{column}” mistura vírgulas e pontos decimais. Qual é o certo?</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Como foi lido</translation>
    </message>
    <message>
        <source>Show its leads</source>
        <translation>Mostrar os leads</translation>
    </message>
    <message>
        <source>{rows} stayed as they are: {names}</source>
        <translation>Ficou tudo na mesma em {rows}: {names}</translation>
    </message>
    <message>
        <source>{rows} would stay as they are: {names}</source>
        <translation>Ficaria tudo na mesma em {rows}: {names}</translation>
    </message>
    <message>
        <source>{count} rows read</source>
        <translation>linhas lidas: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>novos: {count}</translation>
    </message>
    <message>
        <source>{count} unchanged</source>
        <translation>sem alteração: {count}</translation>
    </message>
    <message>
        <source>{count} with a problem</source>
        <translation>com problema: {count}</translation>
    </message>
    <message>
        <source>Known as {name}.</source>
        <translation>Reconhecido como {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Importar %Ln alteração</numerusform>
            <numerusform>Importar %Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {new} new, {changes}</source>
        <translation>Importar novos ({new}) e {changes}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {what}</source>
        <translation>Importar {what}</translation>
    </message>
    <message>
        <source>Import {what} and {last}</source>
        <translation>Importar {what} e {last}</translation>
    </message>
    <message>
        <source>{what} new</source>
        <translation>novos: {what}</translation>
    </message>
    <message>
        <source>{count} updated</source>
        <translation>atualizados: {count}</translation>
    </message>
    <message>
        <source>nothing had to be changed</source>
        <translation>não foi preciso mudar nada</translation>
    </message>
    <message>
        <source>Done: {what}. Undo at any time under History.</source>
        <translation>Feito – {what}. Pode desfazer-se a qualquer momento no Histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a problem</source>
        <translation>
            <numerusform>%Ln linha com problema</numerusform>
            <numerusform>%Ln linhas com problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>ignorados: {count}</translation>
    </message>
    <message>
        <source>{file} (no rows)</source>
        <translation>{file} (sem linhas)</translation>
    </message>
    <message>
        <source>Left out: {rows}.</source>
        <translation>Ficou de fora – {rows}.</translation>
    </message>
    <message>
        <source>Without rows, and so left out: {files}.</source>
        <translation>Sem linhas, e por isso fora da importação: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln empresa</numerusform>
            <numerusform>%Ln empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stakeholder(s)</source>
        <translation>
            <numerusform>%Ln interlocutor</numerusform>
            <numerusform>%Ln interlocutores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s)</source>
        <translation>
            <numerusform>%Ln venda</numerusform>
            <numerusform>%Ln vendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of costs</source>
        <translation>
            <numerusform>%Ln linha de custos</numerusform>
            <numerusform>%Ln linhas de custos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of visits</source>
        <translation>
            <numerusform>%Ln linha de visitas</numerusform>
            <numerusform>%Ln linhas de visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importar %Ln linha</numerusform>
            <numerusform>Importar %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>Abrir a empresa</translation>
    </message>
    <message>
        <source>Name of an account</source>
        <translation>Nome de uma empresa</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Sem número</translation>
    </message>
    <message>
        <source>credit note</source>
        <translation>nota de crédito</translation>
    </message>
    <message>
        <source>credited</source>
        <translation>creditado</translation>
    </message>
    <message>
        <source>No lead</source>
        <translation>Sem lead</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Creditado</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Nada a pagar</translation>
    </message>
    <message>
        <source>{amount} to refund</source>
        <translation>{amount} por reembolsar</translation>
    </message>
    <message>
        <source>{amount} open</source>
        <translation>Faltam {amount}</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Escrito aqui</translation>
    </message>
    <message>
        <source>Open the lead</source>
        <translation>Abrir o lead</translation>
    </message>
    <message>
        <source>Paid today</source>
        <translation>Pago hoje</translation>
    </message>
    <message>
        <source>Refunded today</source>
        <translation>Reembolsado hoje</translation>
    </message>
    <message>
        <source>Mark as paid…</source>
        <translation>Marcar como pago…</translation>
    </message>
    <message>
        <source>Mark as refunded…</source>
        <translation>Marcar como reembolsado…</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Afinal não foi pago</translation>
    </message>
    <message>
        <source>Not refunded after all</source>
        <translation>Afinal não foi reembolsado</translation>
    </message>
    <message>
        <source>Credit note…</source>
        <translation>Nota de crédito…</translation>
    </message>
    <message>
        <source>Edit number and notes…</source>
        <translation>Editar número e notas…</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Registar venda</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Escolher outro</translation>
    </message>
    <message>
        <source>Day of the sale</source>
        <translation>Dia da venda</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Ainda por pagar</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Custo da mercadoria</translation>
    </message>
    <message>
        <source>What the goods cost you</source>
        <translation>Quanto custou à loja</translation>
    </message>
    <message>
        <source>Say who bought.</source>
        <translation>Indicar quem comprou.</translation>
    </message>
    <message>
        <source>The cost of goods is no amount that can be understood.</source>
        <translation>Não se percebe que montante é o custo da mercadoria.</translation>
    </message>
    <message>
        <source>Mark as won and record</source>
        <translation>Marcar como ganho e registar</translation>
    </message>
    <message>
        <source>“{name}” is still open. A sale needs a lead that is won.</source>
        <translation>“{name}” ainda está em aberto. Uma venda precisa de um lead ganho.</translation>
    </message>
    <message>
        <source>“{name}” is lost. Win it first, or choose another lead.</source>
        <translation>“{name}” está perdido. Marcar primeiro como ganho ou escolher outro lead.</translation>
    </message>
    <message>
        <source>There is a document {number} already.</source>
        <translation>Já existe um documento {number}.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Moeda</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Pago em</translation>
    </message>
    <message>
        <source>C&amp;ost of goods</source>
        <translation>C&amp;usto da mercadoria</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Código IVA</translation>
    </message>
    <message>
        <source>VAT rate in percent</source>
        <translation>Taxa de IVA em percentagem</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirar a linha</translation>
    </message>
    <message>
        <source>A rate is a number from 0 to 100.</source>
        <translation>Uma taxa é um número de 0 a 100.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>Outra taxa</translation>
    </message>
    <message>
        <source>Codes of other countries…</source>
        <translation>Códigos de outros países…</translation>
    </message>
    <message>
        <source>Add a line at another VAT code</source>
        <translation>Adicionar linha com outro código de IVA</translation>
    </message>
    <message>
        <source>Type what was paid: the gross or the net amount.</source>
        <translation>Escrever o que foi pago: o valor com ou sem IVA.</translation>
    </message>
    <message>
        <source>Net {net} + VAT {vat} = gross {gross}</source>
        <translation>{net} sem IVA + {vat} de IVA = {gross} com IVA</translation>
    </message>
    <message>
        <source>Mark as paid</source>
        <translation>Marcar como pago</translation>
    </message>
    <message>
        <source>Mark as refunded</source>
        <translation>Marcar como reembolsado</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>Reembolsado em</translation>
    </message>
    <message>
        <source>&amp;Refunded on</source>
        <translation>&amp;Reembolsado em</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montante</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Make credit note</source>
        <translation>Criar nota de crédito</translation>
    </message>
    <message>
        <source>Takes back what is left of {sale}.</source>
        <translation>Anula o que resta de {sale}.</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Editar documento</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>a venda</translation>
    </message>
    <message>
        <source>A day is missing.</source>
        <translation>Falta um dia.</translation>
    </message>
    <message>
        <source>Who bought?</source>
        <translation>Quem comprou?</translation>
    </message>
    <message>
        <source>Name, company, e-mail or phone of who bought</source>
        <translation>Nome, empresa, e-mail ou telefone de quem comprou</translation>
    </message>
    <message>
        <source>Leads and contacts</source>
        <translation>Leads e contactos</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>Ninguém encontrado</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Todos os meses</translation>
    </message>
    <message>
        <source>Unknown day</source>
        <translation>Dia desconhecido</translation>
    </message>
    <message>
        <source>{count} · net {net} · VAT {vat}</source>
        <translation>{count} · líquido {net} · IVA {vat}</translation>
    </message>
    <message>
        <source>{month}: {gross} gross, {rest}</source>
        <translation>{month}: {gross} com IVA, {rest}</translation>
    </message>
    <message>
        <source>{month} (closed)</source>
        <translation>{month} (fechado)</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funil</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>How the board is shown</source>
        <translation>Como se mostra o quadro</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Tempo por etapa</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>B2C and B2B</source>
        <translation>B2C e B2B</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Motivos das perdas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Leads that came in in the period. Who reached a later stage passed the earlier ones; lost leads stay where they came to.</source>
        <translation>Leads que chegaram no período. Quem chegou a uma etapa posterior passou as anteriores; os leads perdidos ficam onde chegaram.</translation>
    </message>
    <message>
        <source>How long leads that came in in the period stay in a stage, all visits together. Those that are still there count with the days so far, as the least that it will be.</source>
        <translation>Quanto tempo ficam numa etapa os leads que chegaram no período, somando todas as passagens. Os que ainda lá estão contam com os dias até agora, como mínimo.</translation>
    </message>
    <message>
        <source>Values won in a month, and values of open leads in the month they are expected in: times their chance, and whole. Lost leads are in none of it.</source>
        <translation>Valores ganhos num mês, e valores dos leads em aberto no mês em que são esperados: vezes a probabilidade, e inteiros. Os leads perdidos não entram.</translation>
    </message>
    <message>
        <source>Leads that came in in the period: people beside firms. Open leads are in no win rate.</source>
        <translation>Leads que chegaram no período: pessoas e empresas lado a lado. Os leads em aberto não entram nos ganhos entre fechados.</translation>
    </message>
    <message>
        <source>Leads that were lost in the period, by the reason that was given and by channel.</source>
        <translation>Leads perdidos no período, pelo motivo indicado e por canal.</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>Avançaram</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Aqui agora</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Mês desconhecido</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sem motivo indicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) of unknown length are left out.</source>
        <translation>
            <numerusform>%Ln permanência de duração desconhecida fica de fora.</numerusform>
            <numerusform>%Ln permanências de duração desconhecida ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search sales, or gross:&gt;500</source>
        <translation>Procurar vendas, ou com-iva:&gt;500</translation>
    </message>
    <message>
        <source>Search sales</source>
        <translation>Procurar vendas</translation>
    </message>
    <message numerus="yes">
        <source>{count} document(s)</source>
        <translation>
            <numerusform>{count} documento</numerusform>
            <numerusform>{count} documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Net {sum}</source>
        <translation>Sem IVA {sum}</translation>
    </message>
    <message>
        <source>VAT {sum}</source>
        <translation>IVA {sum}</translation>
    </message>
    <message>
        <source>Gross {sum}</source>
        <translation>Com IVA {sum}</translation>
    </message>
    <message>
        <source>Unpaid {sum}</source>
        <translation>Por pagar {sum}</translation>
    </message>
    <message>
        <source>Here you will see every document with its net, VAT and gross, what is still to be paid, and what each month adds up to: as your accountant wants it.</source>
        <translation>Aqui vê-se cada documento com o valor sem IVA, o IVA e o total, o que falta pagar e a soma de cada mês: tal como o contabilista quer.</translation>
    </message>
    <message>
        <source>A file of invoices can be dropped anywhere in this window</source>
        <translation>Pode largar-se um ficheiro de faturas em qualquer ponto desta janela</translation>
    </message>
    <message>
        <source>What did you sell?</source>
        <translation>O que se vendeu?</translation>
    </message>
    <message>
        <source>No document has all that you search for.</source>
        <translation>Nenhum documento tem tudo o que se procura.</translation>
    </message>
    <message>
        <source>No sale matches</source>
        <translation>Nenhuma venda encontrada</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then close.</source>
        <translation>Ainda se está a escrever algo. Esperar ou cancelar; depois fechar.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganho</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moeda</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso horário</translation>
    </message>
    <message>
        <source>whom you sell to</source>
        <translation>a quem a loja vende</translation>
    </message>
    <message>
        <source>margin rate</source>
        <translation>taxa de margem</translation>
    </message>
    <message>
        <source>what an hour is worth</source>
        <translation>preço por hora</translation>
    </message>
    <message>
        <source>closed months</source>
        <translation>meses fechados</translation>
    </message>
    <message>
        <source>the review of lost leads</source>
        <translation>a revisão dos leads perdidos</translation>
    </message>
    <message>
        <source>the shop&apos;s name</source>
        <translation>nome da loja</translation>
    </message>
    <message>
        <source>unique content</source>
        <translation>conteúdos originais</translation>
    </message>
    <message>
        <source>online community</source>
        <translation>comunidade online</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>influenciadores</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociais</translation>
    </message>
    <message>
        <source>SEO</source>
        <translation>SEO</translation>
    </message>
    <message>
        <source>paid campaign</source>
        <translation>campanha paga</translation>
    </message>
    <message>
        <source>win-back</source>
        <translation>recuperar clientes</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>passa-palavra</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direto</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>visita à loja</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>feira</translation>
    </message>
    <message>
        <source>own outreach</source>
        <translation>prospeção própria</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>marketplace</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>A preset is saved from one file; name one file with --save-preset.</source>
        <translation>Uma predefinição guarda-se a partir de um só ficheiro; com --save-preset, indicar um só.</translation>
    </message>
    <message>
        <source>Give the preset a title.</source>
        <translation>Indicar o título da predefinição.</translation>
    </message>
    <message>
        <source>The import is done, as run {run}, but not what comes after it. {reason}</source>
        <translation>A importação está feita, com o número {run}, mas não o que devia seguir-se. {reason}</translation>
    </message>
    <message>
        <source>The address card has no end; it is incomplete.</source>
        <translation>O cartão de contacto não tem fim; está incompleto.</translation>
    </message>
    <message>
        <source>{file} holds no address card that ends.</source>
        <translation>{file} não contém nenhum cartão de contacto completo.</translation>
    </message>
    <message>
        <source>“{name}” is not a cleaner; choose one of {names}.</source>
        <translation>“{name}” não é uma regra de limpeza; escolher uma destas: {names}.</translation>
    </message>
    <message>
        <source>No @ in this address</source>
        <translation>Falta o @ neste endereço</translation>
    </message>
    <message>
        <source>More than one @ in this address</source>
        <translation>Mais do que um @ neste endereço</translation>
    </message>
    <message>
        <source>A comma in this address</source>
        <translation>Uma vírgula neste endereço</translation>
    </message>
    <message>
        <source>A space in this address</source>
        <translation>Um espaço neste endereço</translation>
    </message>
    <message>
        <source>A point at the end of this address</source>
        <translation>Um ponto no fim deste endereço</translation>
    </message>
    <message>
        <source>Two points side by side in this address</source>
        <translation>Dois pontos seguidos neste endereço</translation>
    </message>
    <message>
        <source>No ending such as .com in this address</source>
        <translation>Falta uma terminação como .com neste endereço</translation>
    </message>
    <message>
        <source>Nothing before the @ in this address</source>
        <translation>Nada antes do @ neste endereço</translation>
    </message>
    <message>
        <source>Too long for an address</source>
        <translation>Demasiado longo para um endereço</translation>
    </message>
    <message>
        <source>Not an e-mail address</source>
        <translation>Não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>{file} is not whole, or no JSON: it cannot be read on from line {line}.</source>
        <translation>{file} está incompleto ou não é JSON: não se consegue ler a partir da linha {line}.</translation>
    </message>
    <message>
        <source>{file} has a value that is too large, in line {line}.</source>
        <translation>{file} tem um valor demasiado grande na linha {line}.</translation>
    </message>
    <message>
        <source>Activities, committees, budgets and settings of a whole file are not taken in; a backup that is restored has them.</source>
        <translation>De um ficheiro completo não se importam as interações, quem decide, os orçamentos nem as definições; vêm ao restaurar uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{file} holds no list of objects, and so no table.</source>
        <translation>{file} não contém uma lista de objetos e, por isso, nenhuma tabela.</translation>
    </message>
    <message>
        <source>{file} has no sheet “{sheet}”; it has {sheets}.</source>
        <translation>{file} não tem a folha “{sheet}”; tem {sheets}.</translation>
    </message>
    <message>
        <source>{file} is no table: line {line} begins what is no object with a value for every column.</source>
        <translation>{file} não é uma tabela: na linha {line} começa algo que não é um objeto com um valor para cada coluna.</translation>
    </message>
    <message>
        <source>{file} is no table: in line {line}, “{column}” holds further objects. Export flat rows, or CSV (UTF-8).</source>
        <translation>{file} não é uma tabela: na linha {line}, “{column}” contém outros objetos. Exportar linhas simples ou CSV (UTF-8).</translation>
    </message>
    <message>
        <source>Rounded by a spreadsheet: its last digits are lost</source>
        <translation>Arredondado por uma folha de cálculo: perderam-se os últimos algarismos</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Não é um número de telefone</translation>
    </message>
    <message>
        <source>Letters in this phone number</source>
        <translation>Letras neste número de telefone</translation>
    </message>
    <message>
        <source>Too short for a phone number</source>
        <translation>Demasiado curto para um número de telefone</translation>
    </message>
    <message>
        <source>Too long for a phone number</source>
        <translation>Demasiado longo para um número de telefone</translation>
    </message>
    <message>
        <source>Not a phone number of this country</source>
        <translation>Não é um número de telefone deste país</translation>
    </message>
    <message>
        <source>The row sums up several days, from {first} to {last}. Choose in the report to break it down by day or by month, and export it again.</source>
        <translation>A linha soma vários dias, de {first} a {last}. No relatório, escolher a divisão por dia ou por mês e exportar de novo.</translation>
    </message>
    <message>
        <source>The report sums up several days, from {first} to {last}. Choose in it a single month, or to break it down by day or by month, and export it again.</source>
        <translation>O relatório soma vários dias, de {first} a {last}. Escolher nele um só mês, ou a divisão por dia ou por mês, e exportar de novo.</translation>
    </message>
    <message>
        <source>The row does not say of which day or month it is. Break the report down by day or by month.</source>
        <translation>A linha não diz de que dia ou mês é. Dividir o relatório por dia ou por mês.</translation>
    </message>
    <message>
        <source>The report does not say of which day or month it is. Break it down by day or by month, and export it again.</source>
        <translation>O relatório não diz de que dia ou mês é. Dividi-lo por dia ou por mês e exportar de novo.</translation>
    </message>
    <message>
        <source>“{value}” is not in {currency}, the currency of the row.</source>
        <translation>“{value}” não está em {currency}, a moeda da linha.</translation>
    </message>
    <message>
        <source>The file does not say how much VAT is in its orders: it is kept as unknown, not as 0 %. To have it, export the orders with their tax columns.</source>
        <translation>O ficheiro não diz quanto IVA há nas encomendas: fica como desconhecido, e não como 0 %. Para o ter, exportar as encomendas com as colunas de impostos.</translation>
    </message>
    <message>
        <source>The row names no order.</source>
        <translation>A linha não indica uma encomenda.</translation>
    </message>
    <message>
        <source>The order {number} has no total; the rows of an order must stand together.</source>
        <translation>A encomenda {number} não tem total; as linhas de uma encomenda têm de estar juntas.</translation>
    </message>
    <message>
        <source>The file does not say when orders were paid: completed ones and those in work count as paid on their day.</source>
        <translation>O ficheiro não diz quando as encomendas foram pagas: as concluídas e as que estão em processamento contam como pagas no dia da encomenda.</translation>
    </message>
    <message>
        <source>These are no {title}: the file has no column {columns}.</source>
        <translation>Isto não é {title}: o ficheiro não tem a coluna {columns}.</translation>
    </message>
    <message>
        <source>{file} begins with empty rows only; name its header’s.</source>
        <translation>{file} começa só com linhas vazias; indicar a linha do cabeçalho.</translation>
    </message>
    <message>
        <source>Row {line} of the sheet “{sheet}” is empty and names no columns.</source>
        <translation>A linha {line} da folha “{sheet}” está vazia e não dá nome às colunas.</translation>
    </message>
    <message>
        <source>{file} is an old Office document, but not an old Excel workbook that can be read. Save the table as CSV (UTF-8) and import that.</source>
        <translation>{file} é um documento antigo do Office, mas não um livro do Excel que se consiga ler. Guardar a tabela em CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of {file} is empty.</source>
        <translation>A folha “{sheet}” de {file} está vazia.</translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” was read. Import {others} as well, if leads or sales are there (--sheet).</source>
        <translation>Só foi lida a folha “{sheet}”. Importar também {others}, se lá houver leads ou vendas (--sheet).</translation>
    </message>
    <message>
        <source>Cells that hold an error of the spreadsheet program, such as #REF!, and are taken as empty: {count} (the first is {cell}).</source>
        <translation>Células com um erro da folha de cálculo, como #REF!, lidas como vazias: {count} (a primeira é {cell}).</translation>
    </message>
    <message>
        <source>Formulas that have no result yet and are taken as empty: {count} (the first is {cell}). Open the file in a spreadsheet program, save it, and import that.</source>
        <translation>Fórmulas que ainda não têm resultado e contam como vazias: {count} (a primeira é {cell}). Abra o ficheiro numa folha de cálculo, guarde-o e importe esse.</translation>
    </message>
    <message>
        <source>{file} is an Excel workbook or OpenDocument spreadsheet, but damaged or incomplete. Save it anew and import that.</source>
        <translation>{file} é um livro do Excel ou uma folha de cálculo OpenDocument, mas está danificado ou incompleto. Guardá-lo de novo e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is too large for a workbook: LeadDesk reads up to {cells} million cells of a sheet. Save the sheet as CSV (UTF-8), which may be of any size.</source>
        <translation>{file} é demasiado grande para um livro do Excel: o LeadDesk lê até {cells} milhões de células por folha. Guardar a folha em CSV (UTF-8), que pode ter qualquer tamanho.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Open it, save it without one, and import that.</source>
        <translation>{file} está protegido por palavra-passe. Abri-lo, guardá-lo sem ela e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>{file} is a binary workbook (XLSB). Save it as XLSX or CSV (UTF-8) and import that.</source>
        <translation>{file} é um livro do Excel binário (XLSB). Guardá-lo em XLSX ou CSV (UTF-8) e importar esse ficheiro.</translation>
    </message>
    <message>
        <source>The task “{title}” has no day; give it one first.</source>
        <translation>A tarefa “{title}” não tem dia; indicar primeiro um.</translation>
    </message>
    <message>
        <source>“{path}” would not add up to your sales in {currency}, and was not written. Please report this.</source>
        <translation>“{path}” não bateria certo com as vendas em {currency} e não foi escrito. Convém comunicar este erro.</translation>
    </message>
    <message>
        <source>Several leads fit; give the row an id, or merge them.</source>
        <translation>Condizem vários leads; dar um ID à linha ou juntar os leads.</translation>
    </message>
    <message>
        <source>Line {line}, “{value}”, has nothing beside it but numbers: it is a line of totals and is left out.</source>
        <translation>Linha {line}, “{value}”: ao lado só há números. É uma linha de totais e fica de fora.</translation>
    </message>
    <message>
        <source>Line {line} repeats an earlier one and is left out; if both are meant, add them up in one line.</source>
        <translation>A linha {line} repete uma anterior e fica de fora; se ambas contam, some-as numa só linha.</translation>
    </message>
    <message>
        <source>Line {line}: this person was erased on request; the row is left out.</source>
        <translation>Linha {line}: esta pessoa foi apagada a pedido; a linha fica de fora.</translation>
    </message>
    <message>
        <source>This person was erased on request.</source>
        <translation>Esta pessoa foi apagada a pedido.</translation>
    </message>
    <message>
        <source>It repeats an earlier row.</source>
        <translation>Repete uma linha anterior.</translation>
    </message>
    <message>
        <source>This very file was imported before, as “{name}” in run {run}; rows that are new all the same: {count}. If they are there twice now, undo the import and give the rows an id.</source>
        <translation>Este mesmo ficheiro já foi importado, como “{name}”, na importação {run}; linhas que ainda assim são novas: {count}. Se ficaram a dobrar, desfazer a importação e dar um ID às linhas.</translation>
    </message>
    <message>
        <source>This is the same file as “{name}”; rows that are new all the same: {count}. If they are there twice now, undo the import and leave one of the files out.</source>
        <translation>Este ficheiro é igual a “{name}”; linhas que ainda assim são novas: {count}. Se ficaram a dobrar, desfazer a importação e deixar um dos ficheiros de fora.</translation>
    </message>
    <message>
        <source>The file holds several tables; the one in line {line} is read.</source>
        <translation>O ficheiro contém várias tabelas; lê-se a da linha {line}.</translation>
    </message>
    <message>
        <source>Save the preset “{title}”</source>
        <translation>Guardar a predefinição “{title}”</translation>
    </message>
    <message>
        <source>Remove the preset “{title}”</source>
        <translation>Retirar a predefinição “{title}”</translation>
    </message>
    <message>
        <source>There is no preset “{name}” of your own.</source>
        <translation>Não existe uma predefinição própria “{name}”.</translation>
    </message>
    <message>
        <source>“{path}” is itself to be imported; name another file for the rows to be mended.</source>
        <translation>“{path}” é um dos ficheiros a importar; indicar outro para as linhas a corrigir.</translation>
    </message>
    <message>
        <source>Change the rules for channels</source>
        <translation>Alterar as regras dos canais</translation>
    </message>
    <message>
        <source>The month {month} is closed already.</source>
        <translation>O mês {month} já está fechado.</translation>
    </message>
    <message>
        <source>The month {month} is not over yet.</source>
        <translation>O mês {month} ainda não acabou.</translation>
    </message>
    <message>
        <source>Close the month {month}</source>
        <translation>Fechar o mês {month}</translation>
    </message>
    <message>
        <source>The month {month} is not closed.</source>
        <translation>O mês {month} não está fechado.</translation>
    </message>
    <message>
        <source>Open the month {month} again</source>
        <translation>Reabrir o mês {month}</translation>
    </message>
    <message>
        <source>{count} rows are too many for paper ({most} at most); search for fewer, or export them.</source>
        <translation>{count} linhas são demasiadas para papel (no máximo {most}); procurar menos ou exportá-las.</translation>
    </message>
    <message>
        <source>Finish “{title}” and plan “{next}”</source>
        <translation>Concluir “{title}” e planear “{next}”</translation>
    </message>
    <message>
        <source>Finish “{title}”, log it and plan “{next}”</source>
        <translation>Concluir “{title}”, registar e planear “{next}”</translation>
    </message>
    <message>
        <source>Sales that came from</source>
        <translation>Vendas vindas de</translation>
    </message>
    <message>
        <source>What comes of the rows</source>
        <translation>O que resulta das linhas</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>Há uma pergunta por responder</translation>
    </message>
    <message>
        <source>What the values of {column} become</source>
        <translation>Ao que correspondem os valores – {column}</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Reconhecido como</translation>
    </message>
    <message>
        <source>no known file</source>
        <translation>nenhum ficheiro conhecido</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Guardar como meu…</translation>
    </message>
    <message>
        <source>Know such files from now on</source>
        <translation>Passar a reconhecer estes ficheiros</translation>
    </message>
    <message>
        <source>Such as: Fair list</source>
        <translation>Por exemplo: Lista da feira</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Indicar um nome.</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Onde se encontra?</translation>
    </message>
    <message>
        <source>In the Shopify admin open Customers and press Export: all of them, as CSV. The same under Orders.</source>
        <translation>Na administração da Shopify, abrir Clientes e carregar em Exportar: todos, em CSV. O mesmo em Encomendas.</translation>
    </message>
    <message>
        <source>Of more than 50 rows, Shopify sends the file to your e-mail address, sometimes minutes later.</source>
        <translation>Com mais de 50 linhas, a Shopify envia o ficheiro por e-mail, às vezes minutos depois.</translation>
    </message>
    <message>
        <source>Bring both files together: orders find their customers by themselves.</source>
        <translation>Trazer os dois ficheiros juntos: as encomendas encontram sozinhas os seus clientes.</translation>
    </message>
    <message>
        <source>Leads: in Meta Business Suite open All tools › Instant forms, and download a form’s leads as CSV.</source>
        <translation>Leads: no Meta Business Suite, abrir Todas as ferramentas › Formulários instantâneos e transferir em CSV os leads de um formulário.</translation>
    </message>
    <message>
        <source>Meta hands out leads of the last 90 days only: download them once a month, and nothing is lost.</source>
        <translation>A Meta só entrega leads dos últimos 90 dias: transferi-los uma vez por mês, e nada se perde.</translation>
    </message>
    <message>
        <source>Costs: in Ads Manager choose Campaigns, break down by time › Month, then Reports › Export table data.</source>
        <translation>Custos: no Gestor de Anúncios, escolher Campanhas, dividir por tempo › Mês e depois Relatórios › Exportar dados da tabela.</translation>
    </message>
    <message>
        <source>Open Campaigns and choose the days above the table: since you began, if you can.</source>
        <translation>Abrir Campanhas e escolher os dias acima da tabela: se possível, desde o início.</translation>
    </message>
    <message>
        <source>Press Segment › Time › Month, so that costs are known month by month.</source>
        <translation>Carregar em Segmento › Tempo › Mês, para que se saibam os custos mês a mês.</translation>
    </message>
    <message>
        <source>Press Download above the table, and choose CSV. The lines above its header do no harm.</source>
        <translation>Carregar em Transferir, acima da tabela, e escolher CSV. As linhas acima do cabeçalho não atrapalham.</translation>
    </message>
    <message>
        <source>Open CRM › Contacts, choose the view All contacts, and press Export above the table.</source>
        <translation>Abrir CRM › Contactos, escolher a vista Todos os contactos e carregar em Exportar, acima da tabela.</translation>
    </message>
    <message>
        <source>Choose CSV and all properties; HubSpot sends a link to your e-mail address.</source>
        <translation>Escolher CSV e todas as propriedades; a HubSpot envia uma ligação por e-mail.</translation>
    </message>
    <message>
        <source>Do the same under Companies and Deals, and bring the three files together.</source>
        <translation>Fazer o mesmo em Empresas e Negócios e trazer os três ficheiros juntos.</translation>
    </message>
    <message>
        <source>Open Deals as a list, show the columns that matter (only these are exported), ID among them.</source>
        <translation>Abrir Negócios em lista e mostrar as colunas que interessam (só essas são exportadas), entre elas ID.</translation>
    </message>
    <message>
        <source>Press … at the upper right, then Export filter results, and choose CSV or Excel.</source>
        <translation>Carregar em …, no canto superior direito, depois em Exportar resultados do filtro e escolher CSV ou Excel.</translation>
    </message>
    <message>
        <source>Do the same under Contacts for people and for organizations, and bring the files together.</source>
        <translation>Fazer o mesmo em Contactos, para pessoas e organizações, e trazer os ficheiros juntos.</translation>
    </message>
    <message>
        <source>Bring the workbook as it is (.xlsx, .xls or .ods); if it has several sheets, you choose one here.</source>
        <translation>Trazer o livro do Excel como está (.xlsx, .xls ou .ods); se tiver várias folhas, escolhe-se aqui uma.</translation>
    </message>
    <message>
        <source>One row has the names of the columns, and each row under it is a person, a deal or a sale.</source>
        <translation>Uma linha tem os nomes das colunas, e cada linha abaixo é uma pessoa, um negócio ou uma venda.</translation>
    </message>
    <message>
        <source>A title or empty rows above the names do no harm; LeadDesk never changes your workbook.</source>
        <translation>Um título ou linhas vazias acima dos nomes não atrapalham; o LeadDesk nunca altera o livro do Excel.</translation>
    </message>
    <message>
        <source>Open contacts.google.com on a computer and press Export.</source>
        <translation>Abrir contacts.google.com num computador e carregar em Exportar.</translation>
    </message>
    <message>
        <source>Choose all contacts, or a label such as Customers, and Google CSV or vCard as the format.</source>
        <translation>Escolher todos os contactos, ou uma etiqueta como Clientes, e o formato CSV do Google ou vCard.</translation>
    </message>
    <message>
        <source>They come in as contacts: found and listed, but on the board only when you put them there.</source>
        <translation>Entram como contactos: aparecem na pesquisa e na lista, mas no quadro só quando lá forem postos.</translation>
    </message>
    <message>
        <source>Another tool</source>
        <translation>Outra ferramenta</translation>
    </message>
    <message>
        <source>Look for Export or Download beside its list, often under … or in its settings.</source>
        <translation>Procurar Exportar ou Transferir junto da lista, muitas vezes em … ou nas definições.</translation>
    </message>
    <message>
        <source>Choose CSV or Excel, with all columns; address books often offer vCard, which can be read too.</source>
        <translation>Escolher CSV ou Excel, com todas as colunas; as listas de contactos têm muitas vezes vCard, que também se lê.</translation>
    </message>
    <message>
        <source>What a column holds is shown next, and can be put right, before anything is written.</source>
        <translation>O que cada coluna contém mostra-se a seguir, e pode corrigir-se antes de se escrever seja o que for.</translation>
    </message>
    <message>
        <source>What the channels become</source>
        <translation>A que canais correspondem</translation>
    </message>
    <message>
        <source>What the stages become</source>
        <translation>A que etapas correspondem</translation>
    </message>
    <message>
        <source>Choose one that is there, or type a name: then a new one is made.</source>
        <translation>Escolher na lista ou escrever um nome; o que for novo é criado.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Passa a</translation>
    </message>
    <message>
        <source>new channel</source>
        <translation>novo canal</translation>
    </message>
    <message>
        <source>new stage</source>
        <translation>nova etapa</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar assim</translation>
    </message>
    <message>
        <source>What “{value}” becomes</source>
        <translation>A que corresponde “{value}”</translation>
    </message>
    <message>
        <source>Export for the accountant…</source>
        <translation>Exportar para o contabilista…</translation>
    </message>
    <message>
        <source>Export what changed since…</source>
        <translation>Exportar o que mudou desde o fecho…</translation>
    </message>
    <message>
        <source>Open the month again</source>
        <translation>Reabrir o mês</translation>
    </message>
    <message>
        <source>Close the month</source>
        <translation>Fechar o mês</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>rows of a heading</comment>
        <translation>
            <numerusform>Mostrar %Ln</numerusform>
            <numerusform>Mostrar todos (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %Ln day(s)</source>
        <translation>
            <numerusform>parado há %Ln dia</numerusform>
            <numerusform>parado há %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Concluir…</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Outro dia</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Save for the calendar (.ics)…</source>
        <translation>Guardar para o calendário (.ics)…</translation>
    </message>
    <message>
        <source>Plan the next step…</source>
        <translation>Planear o próximo passo…</translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>Manter por agora</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Amanhã</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>Daqui a &amp;três dias</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>Próxima &amp;segunda-feira</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Daqui a &amp;uma semana</translation>
    </message>
    <message>
        <source>In a m&amp;onth</source>
        <translation>Daqui a um &amp;mês</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Guardar para o calendário</translation>
    </message>
    <message>
        <source>Done. What is the next step?</source>
        <translation>Concluída. Qual é o próximo passo?</translation>
    </message>
    <message>
        <source>What is the next step?</source>
        <translation>Qual é o próximo passo?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Nothing, or: call back</source>
        <translation>Nada, ou: ligar de volta</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Próximo passo</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>Pra&amp;zo</translation>
    </message>
    <message>
        <source>A day as you say it: tomorrow, friday, +3</source>
        <translation>Um dia, como se diz: amanhã, sexta, +3</translation>
    </message>
    <message>
        <source>{again}: it comes again by itself on {day}.</source>
        <translation>{again}: volta sozinha em {day}.</translation>
    </message>
    <message>
        <source>D done · P later · N next step · Enter opens</source>
        <translation>D concluir · P mais tarde · N próximo passo · Enter abrir</translation>
    </message>
    <message>
        <source>Nothing is waiting today</source>
        <translation>Hoje não há nada à espera</translation>
    </message>
    <message>
        <source>What is due, new leads, and those that have gone quiet stand here each morning. Plan a next step with a lead, and it comes up on its day.</source>
        <translation>Todas as manhãs aparece aqui o que tem prazo, os leads novos e os que estão parados. Um próximo passo planeado num lead surge aqui no dia marcado.</translation>
    </message>
    <message>
        <source>Show the leads</source>
        <translation>Mostrar os leads</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Para hoje</translation>
    </message>
    <message>
        <source>Unhappy customers waiting</source>
        <translation>Clientes insatisfeitos à espera</translation>
    </message>
    <message>
        <source>New since yesterday</source>
        <translation>Novos desde ontem</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Without a next step</source>
        <translation>Sem próximo passo</translation>
    </message>
    <message>
        <source>Due for review: keep or erase</source>
        <translation>A rever: manter ou apagar</translation>
    </message>
    <message>
        <source>“{path}” is the open file itself; choose another name.</source>
        <translation>“{path}” é o próprio ficheiro aberto; escolha outro nome.</translation>
    </message>
    <message>
        <source>This file is on a network drive. If the connection breaks while something is saved, the file can be damaged: keep it on this computer, and only its backups there.</source>
        <translation>Este ficheiro está numa unidade de rede. Se a ligação falhar durante uma gravação, o ficheiro pode ficar danificado: guarde-o neste computador e deixe lá só as cópias de segurança.</translation>
    </message>
    <message>
        <source>This file is in a folder that is synchronised. Opened on two computers, it falls apart into two files: keep it outside of that folder, and only its backups there.</source>
        <translation>Este ficheiro está numa pasta sincronizada. Aberto em dois computadores, divide-se em dois ficheiros diferentes: guarde-o fora dessa pasta e deixe lá só as cópias de segurança.</translation>
    </message>
    <message>
        <source>{name} has “{path}” open on the computer {computer} since {since}: one window a file.</source>
        <translation>{name} tem “{path}” aberto no computador {computer} desde {since}: uma só janela por ficheiro.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window: one window a file.</source>
        <translation>“{path}” está aberto noutra janela: uma só janela por ficheiro.</translation>
    </message>
    <message>
        <source>New lead in one line</source>
        <translation>Novo lead numa linha</translation>
    </message>
    <message>
        <source>Lucia @lucia.home Instagram mirror saturday</source>
        <translation>Lúcia @lucia.home Instagram espelho sábado</translation>
    </message>
    <message>
        <source>All &amp;fields…</source>
        <translation>Todos os &amp;campos…</translation>
    </message>
    <message>
        <source>Use what was co&amp;pied: “{text}”</source>
        <translation>&amp;Usar o que foi copiado: “{text}”</translation>
    </message>
    <message>
        <source>Erased on request: saving takes this person in again.</source>
        <translation>Apagada a pedido: ao guardar, esta pessoa volta a constar.</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address already.</source>
        <translation>“{name}” já tem este e-mail.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number already.</source>
        <translation>“{name}” já tem este número de telefone.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Desejo</translation>
    </message>
    <message>
        <source>A name is enough. Understood too: @handle, phone, e-mail, channel, company, €120, day.</source>
        <translation>Basta um nome. Também se entende: @perfil, telefone, e-mail, canal, empresa, 120 €, dia.</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Delete takes it out of the line</source>
        <translation>Delete retira-o da linha</translation>
    </message>
    <message>
        <source>Delete leaves it to the wish</source>
        <translation>Delete deixa-o no desejo</translation>
    </message>
    <message>
        <source>When LeadDesk was closed, no backup was made: it would have taken too long. Make one in File › Backups.</source>
        <translation>Ao fechar o LeadDesk não foi feita cópia de segurança: demoraria demasiado. Faça uma em Ficheiro › Cópias de segurança.</translation>
    </message>
    <message>
        <source>“{name}” is not open any more; nothing was restored.</source>
        <translation>“{name}” já não está aberto; nada foi reposto.</translation>
    </message>
    <message>
        <source>“{name}” is damaged</source>
        <translation>“{name}” está danificado</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar o que se consegue ler</translation>
    </message>
    <message>
        <source>There is no good backup of it. What can still be read can be saved into a new file.</source>
        <translation>Não há nenhuma cópia de segurança em bom estado. O que ainda se consegue ler pode ser guardado num ficheiro novo.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}, with {leads}. Restore it?</source>
        <translation>A cópia de segurança íntegra mais recente é de {when}, com {leads}. Repor?</translation>
    </message>
    <message>
        <source>The damaged file stays where it is, as it is.</source>
        <translation>O ficheiro danificado fica onde está, tal como está.</translation>
    </message>
    <message>
        <source>The damaged file is set aside beside the backups; nothing of it is deleted.</source>
        <translation>O ficheiro danificado é posto de parte junto das cópias de segurança; nada é eliminado.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>Reading what can be read…</source>
        <translation>A ler o que se consegue ler…</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) something was lost.</source>
        <translation>
            <numerusform>Em %Ln sítio perdeu-se alguma coisa.</numerusform>
            <numerusform>Em %Ln sítios perdeu-se alguma coisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>{leads} could be read; they are in “{file}”.</source>
        <translation>Foi possível ler {leads}; estão em “{file}”.</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Abrir o ficheiro novo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Repor esta cópia</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Feita por si</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Antes de uma importação</translation>
    </message>
    <message>
        <source>Before a large change</source>
        <translation>Antes de uma alteração grande</translation>
    </message>
    <message>
        <source>Before an import was taken back</source>
        <translation>Antes de anular uma importação</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Antes de repor uma cópia</translation>
    </message>
    <message>
        <source>Before an update of LeadDesk</source>
        <translation>Antes de uma atualização do LeadDesk</translation>
    </message>
    <message>
        <source>The file is as it was on {when}. What it held since is kept as a backup.</source>
        <translation>O ficheiro está como em {when}. O que continha desde então fica guardado como cópia de segurança.</translation>
    </message>
    <message>
        <source>Backups of “{name}”</source>
        <translation>Cópias de segurança de “{name}”</translation>
    </message>
    <message>
        <source>LeadDesk makes one after half an hour of changes, when it is closed, and before an import or a large change. Older ones thin out: one a day, a week, then a month stays.</source>
        <translation>O LeadDesk cria uma após meia hora de alterações, ao fechar e antes de uma importação ou de uma alteração grande. As mais antigas vão rareando: fica uma por dia, por semana e depois por mês.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Guardar noutro sítio…</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Fazer uma agora</translation>
    </message>
    <message>
        <source>Save one to…</source>
        <translation>Guardar uma em…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>They are kept in {folder}</source>
        <translation>Estão guardadas em {folder}</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>A fazer uma cópia de segurança…</translation>
    </message>
    <message>
        <source>The backup is made, and it was opened to check it.</source>
        <translation>A cópia de segurança está feita e foi aberta para verificação.</translation>
    </message>
    <message>
        <source>{name} backup</source>
        <translation>{name} cópia de segurança</translation>
    </message>
    <message>
        <source>The backup is in {file}, and it was opened to check it.</source>
        <translation>A cópia de segurança está em {file} e foi aberta para verificação.</translation>
    </message>
    <message>
        <source>Something is still being written. Wait for it, or cancel it; then restore.</source>
        <translation>Ainda há algo a ser escrito. Aguarde ou cancele; depois reponha.</translation>
    </message>
    <message>
        <source>The file goes back to {when}, also what can be undone. What is there now is kept first.</source>
        <translation>O ficheiro volta a {when}, incluindo o que se pode anular. O que existe agora é guardado primeiro.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a esta</translation>
    </message>
    <message>
        <source>Keep the view “{name}”</source>
        <translation>Guardar a vista “{name}”</translation>
    </message>
    <message>
        <source>Change the view “{name}”</source>
        <translation>Alterar a vista “{name}”</translation>
    </message>
    <message>
        <source>Rename the view “{old}” to “{name}”</source>
        <translation>Mudar o nome da vista “{old}” para “{name}”</translation>
    </message>
    <message>
        <source>Remove the view “{name}”</source>
        <translation>Remover a vista “{name}”</translation>
    </message>
    <message>
        <source>Move the view “{name}”</source>
        <translation>Mover a vista “{name}”</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Uma vista precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Já existe uma vista “{name}”.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordem crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordem decrescente</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Esconder esta coluna</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Keep as a view…</source>
        <translation>Guardar como vista…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Change the view “{name}” to what is shown</source>
        <translation>Atualizar a vista “{name}” com o que se vê</translation>
    </message>
    <message>
        <source>Search, columns and order are kept; it stands in the sidebar with a count of what it finds.</source>
        <translation>Guardam-se a pesquisa, as colunas e a ordem; a vista fica na barra lateral, com o número do que encontra.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Mudar o nome da vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation>Adicionar uma opção</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Take this word away</source>
        <translation>Tirar esta opção</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Baixo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln lead(s)</source>
        <translation>
            <numerusform>Alterar %Ln lead</numerusform>
            <numerusform>Alterar %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>All of them get this value.</source>
        <translation>Todos recebem este valor.</translation>
    </message>
    <message>
        <source>This takes “{field}” away from all of them. Save once more to do so.</source>
        <translation>Assim, “{field}” é retirado a todos. Para o fazer, guarde mais uma vez.</translation>
    </message>
    <message>
        <source>These are more than {count} documents; add their folder instead.</source>
        <translation>São mais de {count} documentos; adicione antes a pasta deles.</translation>
    </message>
    <message>
        <source>Keep the document “{document}” with “{name}”</source>
        <translation>Guardar o documento “{document}” com “{name}”</translation>
    </message>
    <message>
        <source>Keep {count} documents with “{name}”</source>
        <translation>Guardar {count} documentos com “{name}”</translation>
    </message>
    <message>
        <source>A document needs a name.</source>
        <translation>Um documento precisa de um nome.</translation>
    </message>
    <message>
        <source>Rename the document “{document}”</source>
        <translation>Mudar o nome do documento “{document}”</translation>
    </message>
    <message>
        <source>Remove the document “{document}”</source>
        <translation>Retirar o documento “{document}”</translation>
    </message>
    <message>
        <source>“{text}” is neither a file nor an address of the web that begins with https://.</source>
        <translation>“{text}” não é um ficheiro nem um endereço web que comece por https://.</translation>
    </message>
    <message>
        <source>Add the template “{name}”</source>
        <translation>Adicionar o modelo “{name}”</translation>
    </message>
    <message>
        <source>Add templates to begin with</source>
        <translation>Adicionar modelos para começar</translation>
    </message>
    <message>
        <source>Edit the template “{name}”</source>
        <translation>Alterar o modelo “{name}”</translation>
    </message>
    <message>
        <source>Delete the template “{name}”</source>
        <translation>Eliminar o modelo “{name}”</translation>
    </message>
    <message>
        <source>Move the template “{name}”</source>
        <translation>Mover o modelo “{name}”</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Um modelo precisa de um nome.</translation>
    </message>
    <message>
        <source>A template needs a text.</source>
        <translation>Um modelo precisa de um texto.</translation>
    </message>
    <message>
        <source>Write an e-mail to {whom}</source>
        <translation>Escrever um e-mail a {whom}</translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation>Ligar para {whom}</translation>
    </message>
    <message>
        <source>Write to {whom} on WhatsApp</source>
        <translation>Escrever a {whom} no WhatsApp</translation>
    </message>
    <message>
        <source>Open {whom} on Instagram</source>
        <translation>Abrir {whom} no Instagram</translation>
    </message>
    <message>
        <source>Open {whom} in the browser</source>
        <translation>Abrir {whom} no navegador</translation>
    </message>
    <message>
        <source>No program on this computer opens this: {what}</source>
        <translation>Nenhum programa deste computador abre isto: {what}</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Não se repete</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Todas as semanas</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>De duas em duas semanas</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Todos os meses</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>De três em três meses</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todos os anos</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>when</comment>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Antes…</translation>
    </message>
    <message>
        <source>Through which channel</source>
        <translation>Por que canal</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Adicionar documento</translation>
    </message>
    <message>
        <source>Files and links can be dropped on the panel as well</source>
        <translation>Ficheiros e ligações também se podem largar no painel</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>Web address…</source>
        <translation>Endereço web…</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Adicionar documentos</translation>
    </message>
    <message>
        <source>“{name}” is not there: {place}</source>
        <translation>“{name}” não está lá: {place}</translation>
    </message>
    <message>
        <source>LeadDesk starts no programs: “{name}” is shown in its folder.</source>
        <translation>O LeadDesk não inicia programas: “{name}” é mostrado na sua pasta.</translation>
    </message>
    <message>
        <source>Let go to keep it with the lead</source>
        <translation>Largue para guardar com o lead</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Alterar o registo</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation>Dia em que aconteceu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time, such as 14:30</source>
        <translation>Hora, p. ex. 14:30</translation>
    </message>
    <message>
        <source>“{text}” is not a time; write 14:30.</source>
        <translation>“{text}” não é uma hora; escreva 14:30.</translation>
    </message>
    <message>
        <source>A time needs its day.</source>
        <translation>Uma hora precisa do seu dia.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Com quem</translation>
    </message>
    <message>
        <source>Who took part: {people}</source>
        <translation>Quem participou: {people}</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quem participou</translation>
    </message>
    <message>
        <source>Day of the next task</source>
        <translation>Dia da próxima tarefa</translation>
    </message>
    <message>
        <source>My name</source>
        <translation>O meu nome</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Nome da loja</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>Data de hoje</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Novo modelo</translation>
    </message>
    <message>
        <source>Change the template</source>
        <translation>Alterar o modelo</translation>
    </message>
    <message>
        <source>For you: what it is for</source>
        <translation>Para si: para que serve</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>For e-mail</source>
        <translation>Para o e-mail</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>a figure, as 42.5</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Caneta</translation>
    </message>
    <message>
        <source>Speech bubbles</source>
        <translation>Balões de fala</translation>
    </message>
    <message>
        <source>Megaphone</source>
        <translation>Megafone</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Magnifying glass</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Valor em dinheiro</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Coração</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Aperto de mão</translation>
    </message>
    <message>
        <source>Shop front</source>
        <translation>Fachada de loja</translation>
    </message>
    <message>
        <source>Map pin</source>
        <translation>Marcador de mapa</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Shopping bag</source>
        <translation>Saco de compras</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>likes roses</source>
        <translation>gosta de rosas</translation>
    </message>
    <message>
        <source>one of your own words</source>
        <translation>uma das suas opções</translation>
    </message>
    <message>
        <source>{type} – {example}</source>
        <translation>{type} – {example}</translation>
    </message>
    <message>
        <source>Insert what is known of the reader</source>
        <translation>Inserir o que se sabe do destinatário</translation>
    </message>
    <message>
        <source>LeadDesk does not know {places}; it stays as it is.</source>
        <translation>O LeadDesk não conhece {places}; fica como está.</translation>
    </message>
    <message>
        <source>Message templates</source>
        <translation>Modelos de mensagem</translation>
    </message>
    <message>
        <source>New template…</source>
        <translation>Novo modelo…</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Mais para cima</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Mais para baixo</translation>
    </message>
    <message>
        <source>Take three to begin with</source>
        <translation>Começar com três modelos prontos</translation>
    </message>
    <message>
        <source>Words that you write again and again: a thank-you, a question about an offer, an apology. Name, value and the rest are put in by themselves.</source>
        <translation>Palavras que se escrevem vezes sem conta: um agradecimento, uma pergunta sobre uma proposta, um pedido de desculpa. Nome, valor e o resto são preenchidos automaticamente.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Subject, for e-mail</source>
        <translation>Assunto, para o e-mail</translation>
    </message>
    <message>
        <source>Write your message…</source>
        <translation>Escreva a mensagem…</translation>
    </message>
    <message>
        <source>This is no advertising: it is an answer, or about an order</source>
        <translation>Não é publicidade: é uma resposta, ou é sobre uma encomenda</translation>
    </message>
    <message>
        <source>Was it sent?</source>
        <translation>Foi enviada?</translation>
    </message>
    <message>
        <source>Note it with the lead</source>
        <translation>Anotar no lead</translation>
    </message>
    <message>
        <source>Open in WhatsApp</source>
        <translation>Abrir no WhatsApp</translation>
    </message>
    <message>
        <source>Open in mail</source>
        <translation>Abrir no e-mail</translation>
    </message>
    <message>
        <source>Without a template</source>
        <translation>Sem modelo</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Ainda sem modelos</translation>
    </message>
    <message>
        <source>This person does not want to be sent advertising: such a message goes nowhere from here.</source>
        <translation>Esta pessoa não quer receber publicidade: uma mensagem dessas não sai daqui.</translation>
    </message>
    <message>
        <source>Not known: {what}. Write it in, or take it out.</source>
        <translation>Não se sabe: {what}. Escreva ou retire.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be written to.</source>
        <translation>Não há um endereço de e-mail para onde escrever.</translation>
    </message>
    <message>
        <source>WhatsApp needs a number with its country&apos;s code, such as +39 333 123 4567.</source>
        <translation>O WhatsApp precisa de um número com o indicativo do país, p. ex. +351 912 345 678.</translation>
    </message>
    <message>
        <source>This is too long to be handed on: copy it, and paste it there.</source>
        <translation>É demasiado longo para ser passado: copie e cole lá.</translation>
    </message>
    <message>
        <source>Copied. Was it sent?</source>
        <translation>Copiada. Foi enviada?</translation>
    </message>
    <message>
        <source>{title} (does not want advertising)</source>
        <translation>{title} (não quer publicidade)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) overdue</source>
        <translation>
            <numerusform>%Ln tarefa em atraso</numerusform>
            <numerusform>%Ln tarefas em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due today</source>
        <translation>
            <numerusform>%Ln tarefa para hoje</numerusform>
            <numerusform>%Ln tarefas para hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more task(s) due today</source>
        <translation>
            <numerusform>mais %Ln tarefa para hoje</numerusform>
            <numerusform>mais %Ln tarefas para hoje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is due</source>
        <translation>Mostrar o que há para fazer</translation>
    </message>
    <message>
        <source>Quit LeadDesk</source>
        <translation>Sair do LeadDesk</translation>
    </message>
    <message>
        <source>“{value}” is not a payment as LeadDesk writes it.</source>
        <translation>“{value}” não é um pagamento como o LeadDesk o escreve.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”: all of them were typed here.</source>
        <translation>Nenhuma venda veio de “{name}”: foram todas introduzidas aqui.</translation>
    </message>
    <message>
        <source>No sales came from “{name}”; choose one of {names}.</source>
        <translation>Nenhuma venda veio de “{name}”; opções: {names}.</translation>
    </message>
    <message>
        <source>“{text}” is not a day; write 2026-01-31, 2026-01, 2026, today or last-month.</source>
        <translation>“{text}” não é um dia; escreva 2026-01-31, 2026-01, 2026, hoje ou mês-passado.</translation>
    </message>
    <message>
        <source>A quote is not closed: all that follows it belongs to it.</source>
        <translation>Falta fechar umas aspas: tudo o que vem a seguir faz parte delas.</translation>
    </message>
    <message>
        <source>There is no field “{key}”; type “{has}:” to see those that there are.</source>
        <translation>Não há nenhum campo “{key}”; escreva “{has}:” para ver os que existem.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; type “{key}:” to see what there is.</source>
        <translation>Em “{key}” não há nada com o nome “{value}”; escreva “{key}:” para ver o que existe.</translation>
    </message>
    <message>
        <source>Nothing in “{key}” is called “{value}”; did you mean “{nearest}”?</source>
        <translation>Em “{key}” não há nada com o nome “{value}”; queria dizer “{nearest}”?</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>Search for {text}</source>
        <translation>Procurar {text}</translation>
    </message>
    <message>
        <source>A state: open, won, stale, overdue…</source>
        <translation>Um estado: aberto, ganho, parado, em atraso…</translation>
    </message>
    <message>
        <source>Something that is filled in</source>
        <translation>Um campo preenchido</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>Com esta etiqueta</translation>
    </message>
    <message>
        <source>Written in the notes</source>
        <translation>Escrito nas notas</translation>
    </message>
    <message>
        <source>Written down of calls, mails, visits…</source>
        <translation>Registado de chamadas, e-mails, visitas…</translation>
    </message>
    <message>
        <source>A word anywhere, also in notes and activities</source>
        <translation>Uma palavra em qualquer lado, também em notas e interações</translation>
    </message>
    <message>
        <source>Was in this stage or a later one</source>
        <translation>Esteve nesta etapa ou numa posterior</translation>
    </message>
    <message>
        <source>Somebody who decides has this role</source>
        <translation>Alguém que decide tem este papel</translation>
    </message>
    <message>
        <source>Brought by the import of this number</source>
        <translation>Trazido pela importação com este número</translation>
    </message>
    <message>
        <source>With the account of this number</source>
        <translation>Com a empresa deste número</translation>
    </message>
    <message>
        <source>a day, a month, from … to …</source>
        <translation>um dia, um mês, de … a …</translation>
    </message>
    <message>
        <source>more than, less than, from … to …</source>
        <translation>mais de, menos de, de … a …</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mais de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>Notes too</source>
        <translation>Também nas notas</translation>
    </message>
    <message>
        <source>Search notes and activities too</source>
        <translation>Procurar também em notas e interações</translation>
    </message>
    <message>
        <source>Search notes and activities too (Shift+Enter)</source>
        <translation>Procurar também em notas e interações (Shift+Enter)</translation>
    </message>
    <message>
        <source>Looking through notes and activities…</source>
        <translation>A procurar em notas e interações…</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <translation>Progresso da procura</translation>
    </message>
    <message>
        <source>Search the notes too</source>
        <translation>Procurar também nas notas</translation>
    </message>
    <message>
        <source>Show the leads with {search}</source>
        <translation>Mostrar os leads com {search}</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two that are not the same.</source>
        <translation>Há só um lead; escolher pelo menos dois que não sejam o mesmo.</translation>
    </message>
    <message>
        <source>There is only one account; choose at least two that are not the same.</source>
        <translation>Há só uma empresa; escolher pelo menos duas que não sejam a mesma.</translation>
    </message>
    <message>
        <source>Keep “{name}” and “{other}” apart</source>
        <translation>Manter “{name}” e “{other}” separados</translation>
    </message>
    <message>
        <source>Keep {count} accounts apart</source>
        <translation>Manter {count} empresas separadas</translation>
    </message>
    <message>
        <source>Keep {count} leads apart</source>
        <translation>Manter {count} leads separados</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>mesmo e-mail</translation>
    </message>
    <message>
        <source>There is only one account; choose another to merge it with.</source>
        <translation>Há só uma empresa; escolha outra para juntar.</translation>
    </message>
    <message>
        <source>Merge {count} accounts into “{name}”</source>
        <translation>Juntar {count} empresas em “{name}”</translation>
    </message>
    <message>
        <source>same VAT id</source>
        <translation>mesmo NIF/IVA</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>mesmo número de telefone</translation>
    </message>
    <message>
        <source>same VAT id and person</source>
        <translation>mesmo NIF e mesma pessoa</translation>
    </message>
    <message>
        <source>same website or e-mail domain: {domain}</source>
        <translation>mesmo site ou domínio de e-mail: {domain}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>names alike: {one} / {other}</source>
        <translation>nomes parecidos: {one} / {other}</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>mesma empresa</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>mesmo código postal</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>mesma localidade</translation>
    </message>
    <message>
        <source>There is only one lead; choose at least two to merge.</source>
        <translation>Há só um lead; escolher pelo menos dois para unir.</translation>
    </message>
    <message>
        <source>“{field}” cannot be chosen.</source>
        <translation>“{field}” não se pode escolher.</translation>
    </message>
    <message>
        <source>“{name}” is won and has sales: take its stage.</source>
        <translation>“{name}” está ganho e tem vendas: escolher a sua etapa.</translation>
    </message>
    <message>
        <source>“{name}” came back as “{other}”. Both stay: the first time and the second are told apart.</source>
        <translation>“{name}” voltou como “{other}”. Ficam ambos: a primeira vez e a segunda contam à parte.</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{name}”</source>
        <translation>Unir “{other}” a “{name}”</translation>
    </message>
    <message>
        <source>Merge {count} leads into “{name}”</source>
        <translation>Unir {count} leads a “{name}”</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é o mesmo</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Only you say that these are the same</source>
        <translation>Só a escolha feita diz que são o mesmo</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln lead(s)</source>
        <translation>
            <numerusform>Unir %Ln lead</numerusform>
            <numerusform>Unir %Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>The others are not the same</source>
        <translation>Os outros não são o mesmo</translation>
    </message>
    <message>
        <source>Sales, tasks, activities, documents and tags of all of them stay. Values that are not chosen are written into the notes. One step, which Undo takes back.</source>
        <translation>Vendas, tarefas, interações, documentos e etiquetas de todos ficam. Os valores não escolhidos passam para as notas. É um só passo, que Desfazer anula.</translation>
    </message>
    <message>
        <source>Merge leads</source>
        <translation>Unir leads</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Unir empresas</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possíveis duplicados</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Procurar duplicados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln lead talvez repetido</numerusform>
            <numerusform>%Ln leads talvez repetidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) possibly there twice</source>
        <translation>
            <numerusform>%Ln empresa talvez repetida</numerusform>
            <numerusform>%Ln empresas talvez repetidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Unir…</translation>
    </message>
    <message>
        <source>“{name}” has this e-mail address, too.</source>
        <translation>“{name}” também tem este e-mail.</translation>
    </message>
    <message>
        <source>“{name}” has this phone number, too.</source>
        <translation>“{name}” também tem este número de telefone.</translation>
    </message>
    <message>
        <source>There is no deleted lead {lead} in the change {change}.</source>
        <translation>Na alteração {change} não há nenhum lead eliminado {lead}.</translation>
    </message>
    <message>
        <source>Restore “{name}”</source>
        <translation>Restaurar “{name}”</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminados recentemente</translation>
    </message>
    <message>
        <source>Who deleted it</source>
        <translation>Quem eliminou</translation>
    </message>
    <message>
        <source>Nothing was deleted, or all of it is there again.</source>
        <translation>Nada foi eliminado, ou já foi tudo restaurado.</translation>
    </message>
    <message>
        <source>“{column}” has more than {most} different values; that is a text rather than a choice.</source>
        <translation>“{column}” tem mais de {most} valores diferentes; é um texto e não uma escolha.</translation>
    </message>
    <message>
        <source>Make the field “{name}” of an imported column</source>
        <translation>Criar o campo “{name}” de uma coluna importada</translation>
    </message>
    <message>
        <source>Line {line}: “{value}” does not fit the field “{field}”; it is kept as further details.</source>
        <translation>Linha {line}: “{value}” não serve para o campo “{field}”; fica em outros dados.</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Novo campo</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Campo “{name}”</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Paste people</source>
        <translation>Colar pessoas</translation>
    </message>
    <message>
        <source>Signature or table</source>
        <translation>Assinatura ou tabela</translation>
    </message>
    <message>
        <source>A signature under a mail, or rows of a table…</source>
        <translation>A assinatura de um e-mail, ou linhas de uma tabela…</translation>
    </message>
    <message>
        <source>Nobody can be found in this text.</source>
        <translation>Não se encontra ninguém neste texto.</translation>
    </message>
    <message>
        <source>Such as Shoe size</source>
        <translation>Por exemplo Número do sapato</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Columns of imports</source>
        <translation>Colunas das importações</translation>
    </message>
    <message>
        <source>Looking at what leads keep…</source>
        <translation>A examinar os dados dos leads…</translation>
    </message>
    <message>
        <source>These columns of imported files are no field yet. Choose one; its values go into a field on all leads.</source>
        <translation>Estas colunas de ficheiros importados ainda não são um campo. Escolha uma: os valores passam para um campo em todos os leads.</translation>
    </message>
    <message>
        <source>There is none: what an import does not know as a field, each lead keeps, and it is listed here.</source>
        <translation>Não há nenhuma: o que uma importação não reconhece como campo fica com o lead e aparece aqui.</translation>
    </message>
    <message>
        <source>Moving the values…</source>
        <translation>A mover os valores…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit and stay as further details: {some}</source>
        <translation>
            <numerusform>%Ln valor não servia e fica em outros dados: {some}</numerusform>
            <numerusform>%Ln valores não serviam e ficam em outros dados: {some}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field “{name}” made: %Ln lead(s) hold it.</source>
        <translation>
            <numerusform>Campo “{name}” criado: %Ln lead tem-no.</numerusform>
            <numerusform>Campo “{name}” criado: %Ln leads têm-no.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a web address such as https://example.com.</source>
        <translation>“{text}” não é um endereço web como https://example.com.</translation>
    </message>
    <message>
        <source>Open: {field}</source>
        <translation>Abrir: {field}</translation>
    </message>
    <message>
        <source>Make a field of one…</source>
        <translation>Fazer disto um campo…</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Menos dados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further detail(s) of imports</source>
        <translation>
            <numerusform>%Ln outro dado das importações</numerusform>
            <numerusform>%Ln outros dados das importações</numerusform>
        </translation>
    </message>
    <message>
        <source>This column holds the rest. Drop the card on one of the others.</source>
        <translation>Esta coluna reúne o resto. Largar o cartão numa das outras.</translation>
    </message>
    <message>
        <source>“{name}” is closed. Open it again first, on the board by stage.</source>
        <translation>“{name}” está fechado. Reabrir primeiro, no quadro por etapa.</translation>
    </message>
    <message>
        <source>Add the pipeline “{name}”</source>
        <translation>Adicionar o processo de venda “{name}”</translation>
    </message>
    <message>
        <source>Rename the pipeline “{old}” to “{name}”</source>
        <translation>Mudar o nome do processo de venda “{old}” para “{name}”</translation>
    </message>
    <message>
        <source>Move the pipeline “{name}”</source>
        <translation>Mover o processo de venda “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the only pipeline in use.</source>
        <translation>“{name}” é o único processo de venda em uso.</translation>
    </message>
    <message>
        <source>Open leads are in “{name}” ({count}). Close them, or move them to another pipeline.</source>
        <translation>Há leads em aberto em “{name}” ({count}). Feche-os ou mova-os para outro processo de venda.</translation>
    </message>
    <message>
        <source>Archive the pipeline “{name}”</source>
        <translation>Arquivar o processo de venda “{name}”</translation>
    </message>
    <message>
        <source>“{name}” cannot be merged into “{into}”: both must be in use for the same kind of leads.</source>
        <translation>“{name}” não pode ser unido a “{into}”: ambos têm de estar em uso para o mesmo tipo de leads.</translation>
    </message>
    <message>
        <source>Merge the pipeline “{other}” into “{name}”</source>
        <translation>Unir o processo de venda “{other}” a “{name}”</translation>
    </message>
    <message>
        <source>Complaints are dealt with in “{name}”, so it stays a pipeline of its own. Archive it to win nobody back.</source>
        <translation>Em “{name}” tratam-se as reclamações, por isso continua a ser um processo de venda próprio. Basta arquivá-lo para não recuperar ninguém.</translation>
    </message>
    <message>
        <source>“{name}” was merged into another pipeline.</source>
        <translation>“{name}” foi unido a outro processo de venda.</translation>
    </message>
    <message>
        <source>Bring back the pipeline “{name}”</source>
        <translation>Repor o processo de venda “{name}”</translation>
    </message>
    <message>
        <source>A pipeline needs a name.</source>
        <translation>Um processo de venda precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a pipeline “{name}” already.</source>
        <translation>Já existe um processo de venda “{name}”.</translation>
    </message>
    <message>
        <source>Add the stage “{name}”</source>
        <translation>Adicionar a etapa “{name}”</translation>
    </message>
    <message>
        <source>Edit the stage “{name}”</source>
        <translation>Alterar a etapa “{name}”</translation>
    </message>
    <message>
        <source>Rename the stage “{old}” to “{name}”</source>
        <translation>Mudar o nome da etapa “{old}” para “{name}”</translation>
    </message>
    <message>
        <source>Move the stage “{name}”</source>
        <translation>Mover a etapa “{name}”</translation>
    </message>
    <message>
        <source>Leads are in “{name}” ({count}). Merge it into another stage, and they go there.</source>
        <translation>Há leads na etapa “{name}” ({count}). Una-a a outra etapa, e passam para lá.</translation>
    </message>
    <message>
        <source>Archive the stage “{name}”</source>
        <translation>Arquivar a etapa “{name}”</translation>
    </message>
    <message>
        <source>Bring back the stage “{name}”</source>
        <translation>Repor a etapa “{name}”</translation>
    </message>
    <message>
        <source>“{name}” can only be merged into a stage of its own pipeline that is open, won or lost as it is.</source>
        <translation>“{name}” só pode ser unida a uma etapa do mesmo processo de venda e do mesmo tipo (em aberto, ganho ou perdido).</translation>
    </message>
    <message>
        <source>Merge the stage “{other}” into “{name}”</source>
        <translation>Unir a etapa “{other}” a “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is the last of its kind: a pipeline needs a stage that is open, one that is won, one lost.</source>
        <translation>“{name}” é a última do seu tipo: um processo de venda precisa de uma etapa em aberto, uma ganha e uma perdida.</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>Uma etapa precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a stage “{name}” already.</source>
        <translation>Já existe uma etapa “{name}”.</translation>
    </message>
    <message>
        <source>A limit of “{name}” is at least 1; leave it empty for none.</source>
        <translation>Um limite de “{name}” é pelo menos 1; deixar vazio para nenhum.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul-claro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Verde-azeitona</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Castanho</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinzento</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Conforme a posição</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Processos de venda e etapas</translation>
    </message>
    <message>
        <source>Merge “{name}”</source>
        <translation>Unir “{name}”</translation>
    </message>
    <message>
        <source>Into the stage</source>
        <translation>Com a etapa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to the end of that stage.</source>
        <translation>
            <numerusform>%Ln lead passa para o fim dessa etapa.</numerusform>
            <numerusform>%Ln leads passam para o fim dessa etapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead is in it now.</source>
        <translation>Agora não tem leads.</translation>
    </message>
    <message>
        <source>What was ever counted in “{name}” counts there from now on.</source>
        <translation>Tudo o que foi contado em “{name}” passa a contar lá.</translation>
    </message>
    <message>
        <source>Rename the pipeline…</source>
        <translation>Mudar o nome do processo de venda…</translation>
    </message>
    <message>
        <source>Pipeline further up</source>
        <translation>Processo de venda mais acima</translation>
    </message>
    <message>
        <source>Pipeline further down</source>
        <translation>Processo de venda mais abaixo</translation>
    </message>
    <message>
        <source>Merge the pipeline…</source>
        <translation>Unir o processo de venda…</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Novo processo…</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (arquivado)</translation>
    </message>
    <message>
        <source>Bring the pipeline back</source>
        <translation>Repor o processo de venda</translation>
    </message>
    <message>
        <source>Archive the pipeline</source>
        <translation>Arquivar o processo de venda</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Mudar o nome do processo de venda</translation>
    </message>
    <message>
        <source>Pipeline “{name}” archived: no lead is offered for a complaint now</source>
        <translation>Processo de venda “{name}” arquivado: agora não é proposto nenhum lead para uma reclamação</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Novo processo de venda</translation>
    </message>
    <message>
        <source>Such as Weddings</source>
        <translation>Por exemplo Casamentos</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>With the stages of</source>
        <translation>Com as etapas de</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nova etapa</translation>
    </message>
    <message>
        <source>Stage “{name}”</source>
        <translation>Etapa “{name}”</translation>
    </message>
    <message>
        <source>Such as Visited the shop</source>
        <translation>Por exemplo Veio à loja</translation>
    </message>
    <message>
        <source>What it means to be in it</source>
        <translation>O que significa estar nela</translation>
    </message>
    <message>
        <source>Chance to win (%)</source>
        <translation>Probabilidade (%)</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Parado ao fim de (dias)</translation>
    </message>
    <message>
        <source>Card limit</source>
        <translation>Limite de cartões</translation>
    </message>
    <message>
        <source>In it, a lead is</source>
        <translation>Aqui um lead está</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pede</translation>
    </message>
    <message>
        <source>Once ten leads that were here are won, they propose a limit.</source>
        <translation>Quando dez leads que passaram por aqui forem ganhos, propõem um limite.</translation>
    </message>
    <message numerus="yes">
        <source>Four in five of {count} won leads went on from here within %Ln day(s).</source>
        <translation>
            <numerusform>Quatro em cada cinco dos {count} leads ganhos avançaram daqui em %Ln dia.</numerusform>
            <numerusform>Quatro em cada cinco dos {count} leads ganhos avançaram daqui em %Ln dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stale after %Ln day(s)</source>
        <translation>
            <numerusform>Parado ao fim de %Ln dia</numerusform>
            <numerusform>Parado ao fim de %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Archived stages too</source>
        <translation>Também as etapas arquivadas</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Nova etapa…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Move up (Alt Up)</source>
        <translation>Mover para cima (Alt Cima)</translation>
    </message>
    <message>
        <source>Move down (Alt Down)</source>
        <translation>Mover para baixo (Alt Baixo)</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>stage</comment>
        <translation>Arquivada</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Parado após</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is better than all others.</source>
        <translation>{part} em {whole} que seja melhor do que todos os outros.</translation>
    </message>
    <message>
        <source>{part} in {whole} that it is worse than all others.</source>
        <translation>{part} em {whole} que seja pior do que todos os outros.</translation>
    </message>
    <message>
        <source>Settled once {leads} of its open leads are won or lost.</source>
        <translation>Decide-se quando {leads} dos seus leads em aberto estiverem ganhos ou perdidos.</translation>
    </message>
    <message>
        <source>It is too close to the others to be told apart.</source>
        <translation>Está demasiado próximo dos outros para se distinguir.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads.</source>
        <translation>Decide-se após cerca de mais {leads} leads.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: a month at this pace.</source>
        <translation>Decide-se após cerca de mais {leads} leads: um mês a este ritmo.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: in ten years at the earliest.</source>
        <translation>Decide-se após cerca de mais {leads} leads: não antes de dez anos.</translation>
    </message>
    <message>
        <source>Settled after about {leads} more leads: {months} months at this pace.</source>
        <translation>Decide-se após cerca de mais {leads} leads: {months} meses a este ritmo.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads, which settle it.</source>
        <translation>Próxima tentativa mais barata: mais {leads} leads, que o decidem.</translation>
    </message>
    <message>
        <source>Cheapest next try: {leads} more leads. Stop if none of them becomes a customer.</source>
        <translation>Próxima tentativa mais barata: mais {leads} leads. Parar se nenhum se tornar cliente.</translation>
    </message>
    <message>
        <source>Lost for this reason</source>
        <translation>Perdidos por este motivo</translation>
    </message>
    <message>
        <source>Leads that were lost, by the reason that was given; reasons that are written alike are one.</source>
        <translation>Leads perdidos, pelo motivo indicado; motivos escritos da mesma forma são um só.</translation>
    </message>
    <message>
        <source>Leads that were lost for this reason ÷ all that were lost.</source>
        <translation>Leads perdidos por este motivo ÷ todos os perdidos.</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Imprimir ou guardar…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Que relatório</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Menos valores</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Mais valores</translation>
    </message>
    <message>
        <source>Won, and behind it the weighted value of open leads</source>
        <translation>Ganho e, a seguir, o valor ponderado dos leads em aberto</translation>
    </message>
    <message>
        <source>There is nothing to report in this period.</source>
        <translation>Não há nada a relatar neste período.</translation>
    </message>
    <message>
        <source>Where do leads get lost, and what is to come?</source>
        <translation>Onde se perdem os leads, e o que está para vir?</translation>
    </message>
    <message>
        <source>Here you will see how many leads reach each stage and how long they stay there, what the coming months should bring, how people and firms buy, and why leads were lost. It starts with your leads.</source>
        <translation>Aqui verá quantos leads chegam a cada etapa e quanto tempo lá ficam, o que os próximos meses devem trazer, como compram pessoas e empresas, e porque se perderam leads. Começa com os seus leads.</translation>
    </message>
    <message>
        <source>Figures of the report</source>
        <translation>Valores do relatório</translation>
    </message>
    <message>
        <source>How this number comes about</source>
        <translation>Como se chega a este número</translation>
    </message>
    <message>
        <source>The rows are being counted…</source>
        <translation>As linhas estão a ser contadas…</translation>
    </message>
    <message>
        <source>Show costs</source>
        <translation>Mostrar custos</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar linhas</translation>
    </message>
    <message>
        <source>{figure}: all together</source>
        <translation>{figure}: no total</translation>
    </message>
    <message>
        <source>It cannot be worked out yet: something that it takes is not recorded.</source>
        <translation>Ainda não se pode calcular: falta registar algo de que precisa.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}. It is the same.</source>
        <translation>Somado de novo a partir das linhas: {again}. É igual.</translation>
    </message>
    <message>
        <source>Added up again from the rows: {again}, but the page says {said}.</source>
        <translation>Somado de novo a partir das linhas: {again}, mas a página diz {said}.</translation>
    </message>
    <message>
        <source>The stage “{name}” was archived; it is in use again.</source>
        <translation>A etapa “{name}” estava arquivada; está de novo em uso.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” was archived; it is in use again.</source>
        <translation>O processo de venda “{name}” estava arquivado; está de novo em uso.</translation>
    </message>
    <message>
        <source>Give an amount of money or the worth of goods.</source>
        <translation>É preciso indicar um valor em dinheiro ou o valor dos artigos.</translation>
    </message>
    <message>
        <source>Record the remedy for “{name}”</source>
        <translation>Registar a compensação para “{name}”</translation>
    </message>
    <message>
        <source>There is no channel that wins customers back; make one first.</source>
        <translation>Não há nenhum canal para recuperar clientes; é preciso criar um primeiro.</translation>
    </message>
    <message>
        <source>Of all leads</source>
        <translation>De todos os leads</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>Of the step above</source>
        <translation>Da etapa acima</translation>
    </message>
    <message>
        <source>+ Visits</source>
        <translation>+ Visitas</translation>
    </message>
    <message>
        <source>Channel: {name}</source>
        <translation>Canal: {name}</translation>
    </message>
    <message>
        <source>Sales funnel</source>
        <translation>Funil de vendas</translation>
    </message>
    <message>
        <source>Here you will see how many visits become leads, how far these come from stage to stage, and how many become customers.</source>
        <translation>Aqui se vê quantas visitas se tornam leads, até onde chegam de etapa em etapa e quantos se tornam clientes.</translation>
    </message>
    <message>
        <source>Nobody came this way yet</source>
        <translation>Ainda ninguém passou por aqui</translation>
    </message>
    <message>
        <source>Nobody came this way then</source>
        <translation>Nesse período ninguém passou por aqui</translation>
    </message>
    <message>
        <source>Leads count by the day they came in.</source>
        <translation>Os leads contam no dia em que chegaram.</translation>
    </message>
    <message>
        <source>Visits are those of all pipelines; their bar is not to scale.</source>
        <translation>As visitas são de todos os processos de venda; a barra delas não está à escala.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>What went wrong?</source>
        <translation>O que correu mal?</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Such as A new chair</source>
        <translation>Por exemplo Uma cadeira nova</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Prometido para</translation>
    </message>
    <message>
        <source>A new lead begins in the win-back pipeline; what is promised is a task with a deadline.</source>
        <translation>Começa um novo lead entre os clientes a recuperar; o que se promete é uma tarefa com prazo.</translation>
    </message>
    <message>
        <source>Remedy for “{name}”</source>
        <translation>Compensação para “{name}”</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Such as Voucher or New chair</source>
        <translation>Por exemplo Vale ou Cadeira nova</translation>
    </message>
    <message>
        <source>Money ({currency})</source>
        <translation>Dinheiro ({currency})</translation>
    </message>
    <message>
        <source>Goods ({currency})</source>
        <translation>Artigos ({currency})</translation>
    </message>
    <message>
        <source>It is added to today’s costs of the win-back channel.</source>
        <translation>Soma-se aos custos de hoje do canal que recupera clientes.</translation>
    </message>
    <message>
        <source>Remedy: {what}, {cost}</source>
        <translation>Compensação: {what}, {cost}</translation>
    </message>
    <message>
        <source>Remedy: {cost}</source>
        <translation>Compensação: {cost}</translation>
    </message>
    <message>
        <source>This customer complained. A promise that is kept wins many back.</source>
        <translation>Este cliente reclamou. Uma promessa cumprida recupera muitos.</translation>
    </message>
    <message>
        <source>Promised: {what} – {when}</source>
        <translation>Prometido: {what} – {when}</translation>
    </message>
    <message>
        <source>Being won back</source>
        <translation>Recuperação em curso</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>Nada está prometido a este cliente.</translation>
    </message>
    <message>
        <source>Into the pipeline</source>
        <translation>Com o processo de venda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go there.</source>
        <translation>
            <numerusform>%Ln lead passa para lá.</numerusform>
            <numerusform>%Ln leads passam para lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each stage goes into the one of the same name, else into the one most like it.</source>
        <translation>Cada etapa passa para a do mesmo nome, ou então para a mais parecida.</translation>
    </message>
    <message>
        <source>Let “{name}” leave</source>
        <translation>Registar a saída de “{name}”</translation>
    </message>
    <message>
        <source>Let “{name}” come back</source>
        <translation>Registar o regresso de “{name}”</translation>
    </message>
    <message>
        <source>“{name}” is at “{account}” already.</source>
        <translation>“{name}” já está em “{account}”.</translation>
    </message>
    <message>
        <source>Move “{name}” to the account “{account}”</source>
        <translation>Mudar “{name}” para a empresa “{account}”</translation>
    </message>
    <message>
        <source>“{name}” is one person already.</source>
        <translation>“{name}” já é uma só pessoa.</translation>
    </message>
    <message>
        <source>“{name}” and “{other}” are at different accounts; say that one of them moved.</source>
        <translation>“{name}” e “{other}” estão em empresas diferentes; indique quem mudou.</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Nenhum papel</translation>
    </message>
    <message>
        <source>Asks for, before it is left: {roles}</source>
        <translation>Pede, antes de avançar: {roles}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nenhuma página tem todas estas palavras.</translation>
    </message>
    <message>
        <source>Back ({keys})</source>
        <translation>Recuar ({keys})</translation>
    </message>
    <message>
        <source>Forward ({keys})</source>
        <translation>Avançar ({keys})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ajuda (F1)</translation>
    </message>
    <message>
        <source>Nothing was erased. Add --yes to do it: it cannot be undone.</source>
        <translation>Nada foi apagado. Acrescente --yes para o fazer: não é possível anular.</translation>
    </message>
    <message>
        <source>Old pages of the file could not be overwritten yet: {reason} Erase once more when nobody has it open.</source>
        <translation>As páginas antigas do ficheiro ainda não foram substituídas: {reason} Volte a apagar quando ninguém o tiver aberto.</translation>
    </message>
    <message>
        <source>“{path}” cannot be removed: {reason}.</source>
        <translation>Não é possível remover “{path}”: {reason}.</translation>
    </message>
    <message>
        <source>There is nobody with the e-mail address “{email}”.</source>
        <translation>Não há ninguém com o endereço de e-mail “{email}”.</translation>
    </message>
    <message>
        <source>Keep “{name}” after review</source>
        <translation>Manter “{name}” após revisão</translation>
    </message>
    <message>
        <source>Keep {count} leads after review</source>
        <translation>Manter {count} leads após revisão</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Apagar os dados de uma pessoa</translation>
    </message>
    <message>
        <source>Nothing of “{path}” can be read any more.</source>
        <translation>Já não se consegue ler nada de “{path}”.</translation>
    </message>
    <message>
        <source>Leave out those who want no advertising</source>
        <translation>Deixar de fora quem não quer publicidade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out who want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln ficou de fora: não quer publicidade.</numerusform>
            <numerusform>%Ln ficaram de fora: não querem publicidade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want(s) no advertising.</source>
        <translation>
            <numerusform>%Ln deles não quer publicidade.</numerusform>
            <numerusform>%Ln deles não querem publicidade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove these backups, and make a new one</source>
        <translation>Remover estas cópias de segurança e criar uma nova</translation>
    </message>
    <message>
        <source>A backup is one piece: nobody can be taken out of it. If you go back to one, LeadDesk erases the person again. Backups that you copied elsewhere are not known here.</source>
        <translation>Uma cópia de segurança é uma peça única: não é possível retirar ninguém dela. Se repuser uma, o LeadDesk volta a apagar a pessoa. As cópias guardadas noutros locais não são conhecidas aqui.</translation>
    </message>
    <message>
        <source>Goes for good</source>
        <translation>Desaparece de vez</translation>
    </message>
    <message>
        <source>Stays, without a name</source>
        <translation>Fica, sem nome</translation>
    </message>
    <message>
        <source>Backups that still hold the person</source>
        <translation>Cópias de segurança que ainda contêm a pessoa</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>Erase {name}?</source>
        <translation>Apagar os dados de {name}?</translation>
    </message>
    <message>
        <source>Names, addresses, numbers and notes; in what others wrote, too</source>
        <translation>Nomes, moradas, números e notas, também no que está escrito noutros locais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document link(s)</source>
        <translation>
            <numerusform>%Ln ligação a documentos</numerusform>
            <numerusform>%Ln ligações a documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of consent</source>
        <translation>
            <numerusform>%Ln registo de consentimento</numerusform>
            <numerusform>%Ln registos de consentimento</numerusform>
        </translation>
    </message>
    <message>
        <source>What the history knows of it: it cannot be undone, nor can what was done before</source>
        <translation>O que o histórico sabe: não é possível anular, nem o que foi feito antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) with channel, stages, value and days: no figure changes</source>
        <translation>
            <numerusform>%Ln lead com canal, etapas, valor e dias: nenhum número muda</numerusform>
            <numerusform>%Ln leads com canal, etapas, valor e dias: nenhum número muda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) with amounts, days and VAT, for the accountant</source>
        <translation>
            <numerusform>%Ln venda com valores, dias e IVA, para o contabilista</numerusform>
            <numerusform>%Ln vendas com valores, dias e IVA, para o contabilista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day and kind of %Ln contact(s) with the person</source>
        <translation>
            <numerusform>Dia e tipo de %Ln interação</numerusform>
            <numerusform>Dia e tipo de %Ln interações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seat(s) among those who decide</source>
        <translation>
            <numerusform>%Ln lugar entre quem decide</numerusform>
            <numerusform>%Ln lugares entre quem decide</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>Also %Ln other(s) with the same e-mail address</source>
        <translation>
            <numerusform>Também %Ln outro com o mesmo endereço de e-mail</numerusform>
            <numerusform>Também %Ln outros com o mesmo endereço de e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>A apagar…</translation>
    </message>
    <message>
        <source>The person is erased.</source>
        <translation>Os dados da pessoa foram apagados.</translation>
    </message>
    <message>
        <source>The person is erased, but not yet overwritten in the file: {reason}</source>
        <translation>Os dados da pessoa foram apagados, mas ainda não substituídos no ficheiro: {reason}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>What is kept about a person</source>
        <translation>O que está guardado sobre uma pessoa</translation>
    </message>
    <message>
        <source>All of it: the fields, what was written down, tasks, sales, parts in decisions, documents, consent, every change since, and the files that it came from. Nothing of anybody else.</source>
        <translation>Tudo: os campos, o que foi anotado, tarefas, vendas, papéis nas decisões, documentos, consentimento, cada alteração e os ficheiros de origem. Nada de outras pessoas.</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>Imprimir ou PDF…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>What is kept about {name}</source>
        <translation>O que está guardado sobre {name}</translation>
    </message>
    <message numerus="yes">
        <source>Also what %Ln other(s) with the same e-mail address have</source>
        <translation>
            <numerusform>Também o que diz respeito a %Ln outro com o mesmo endereço de e-mail</numerusform>
            <numerusform>Também o que diz respeito a %Ln outros com o mesmo endereço de e-mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Guardar como JSON</translation>
    </message>
    <message>
        <source>LeadDesk keeps everything in a file; name one instead of a server.</source>
        <translation>O LeadDesk guarda tudo num ficheiro: indicar um ficheiro e não um servidor.</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Retirar o exemplo</translation>
    </message>
    <message>
        <source>This shop is made up. A click takes it out of the file; what you added or changed stays.</source>
        <translation>Esta loja é inventada. Um clique retira-a do ficheiro; o que acrescentou ou alterou fica.</translation>
    </message>
    <message>
        <source>&amp;Somebody else…</source>
        <translation>&amp;Outra pessoa…</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Quem está ao computador?</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The file is open elsewhere</source>
        <translation>O ficheiro está aberto noutro local</translation>
    </message>
    <message>
        <source>You can look at it meanwhile: what is done there is seen here, and nothing is written from here.</source>
        <translation>Entretanto pode vê-lo: o que é feito lá vê-se aqui, e daqui nada é escrito.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Try again to open it</source>
        <translation>Tentar abrir de novo</translation>
    </message>
    <message>
        <source>{name} (only to look at)</source>
        <translation>{name} (só para ver)</translation>
    </message>
    <message>
        <source>This does not look like a VAT id of {country}.</source>
        <translation>Não parece um número de IVA de {country}.</translation>
    </message>
    <message>
        <source>The value is in {one}, and what is paid every month in {other}; a lead has one currency.</source>
        <translation>O valor está em {one} e o que se paga por mês em {other}; um lead tem uma só moeda.</translation>
    </message>
    <message>
        <source>“{value}” is no notice; write whole days, up to {most}.</source>
        <translation>“{value}” não é um pré-aviso; escrever dias inteiros, no máximo {most}.</translation>
    </message>
    <message>
        <source>The contract ends before it starts.</source>
        <translation>O contrato termina antes de começar.</translation>
    </message>
    <message>
        <source>Line {line}: the document that “{number}” credits, “{original}”, is not there.</source>
        <translation>Linha {line}: o documento “{original}”, a que “{number}” dá crédito, não existe.</translation>
    </message>
    <message>
        <source>Accounts are hidden, since this shop sells to people only. The preferences can change that.</source>
        <translation>As empresas estão ocultas, porque esta loja só vende a particulares. Pode mudar-se nas preferências.</translation>
    </message>
    <message>
        <source>{name} has this file open on the computer {computer} since {since}. You are only looking at it: nothing is written from here.</source>
        <translation>{name} tem este ficheiro aberto no computador {computer} desde {since}. Está apenas a vê-lo: daqui nada é escrito.</translation>
    </message>
    <message>
        <source>This file is open in another window. You are only looking at it: nothing is written from here.</source>
        <translation>Este ficheiro está aberto noutra janela. Está apenas a vê-lo: daqui nada é escrito.</translation>
    </message>
    <message>
        <source>This file or its folder may not be written to. You are only looking at it: nothing is written from here.</source>
        <translation>Não se pode escrever neste ficheiro ou na sua pasta. Está apenas a vê-lo: daqui nada é escrito.</translation>
    </message>
    <message>
        <source>“{path}” was changed elsewhere while it was read. Try again.</source>
        <translation>“{path}” foi alterado noutro local enquanto era lido. Tente de novo.</translation>
    </message>
    <message>
        <source>The file is only looked at</source>
        <translation>O ficheiro está aberto só para ver</translation>
    </message>
    <message>
        <source>Page before (Page Up)</source>
        <translation>Página anterior (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Página seguinte (Page Down)</translation>
    </message>
    <message>
        <source>As wide as there is room (W)</source>
        <translation>Ajustar à largura (W)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>{words}; the rest is like these</source>
        <translation>{words}; as restantes são como estas</translation>
    </message>
    <message>
        <source>Preview: {words}</source>
        <translation>Pré-visualização: {words}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Esc once more throws away what you typed.</source>
        <translation>Prima Esc outra vez para descartar o que escreveu.</translation>
    </message>
</context>
</TS>
