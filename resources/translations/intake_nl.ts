<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ChooseView</name>
    <message>
        <source>Drop the export of your school here</source>
        <translation>Sleep de export van uw school hierheen</translation>
    </message>
    <message>
        <source>Or choose it yourself. Nothing changes before you have seen the differences and taken them over.</source>
        <translation>Of kies het bestand zelf. Er verandert niets voordat u de verschillen hebt gezien en overgenomen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Map kiezen</translation>
    </message>
    <message>
        <source>Choose a folder with a OneRoster set</source>
        <translation>Map met een OneRoster-set kiezen</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Wat u kunt inlezen</translation>
    </message>
    <message>
        <source>Pupils, groups and teachers</source>
        <translation>Leerlingen, groepen en leerkrachten</translation>
    </message>
    <message>
        <source>EDEXML 1.03, 2.0 and 2.1 from ParnasSys, ESIS and others; a saved UWLR answer.</source>
        <translation>EDEXML 1.03, 2.0 en 2.1 uit ParnasSys, ESIS en andere; een bewaard UWLR-antwoord.</translation>
    </message>
    <message>
        <source>Parents, carers and authority</source>
        <translation>Ouders, verzorgers en gezag</translation>
    </message>
    <message>
        <source>A list as CSV or XLSX. You say once which column is what.</source>
        <translation>Een lijst als CSV of XLSX. U zegt één keer welke kolom wat is.</translation>
    </message>
    <message>
        <source>Everything at once</source>
        <translation>Alles in één keer</translation>
    </message>
    <message>
        <source>A OneRoster set: a folder or a zip.</source>
        <translation>Een OneRoster-set: een map of een zip.</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>Wat nooit wordt bewaard</translation>
    </message>
    <message>
        <source>BSN, ethnicity, country and weight are left out while reading.</source>
        <translation>BSN, etniciteit, land en gewicht worden bij het lezen weggelaten.</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Eerder ingelezen</translation>
    </message>
    <message>
        <source>Read in on</source>
        <translation>Ingelezen op</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take the last import back</source>
        <translation>Laatste inlezen terugdraaien</translation>
    </message>
    <message>
        <source>Exports ({kinds})</source>
        <translation>Exports ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>These are {count} files.</source>
        <translation>Dit zijn {count} bestanden.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Sleep één bestand tegelijk.</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>terug te draaien</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>overgenomen</translation>
    </message>
</context>
<context>
    <name>DifferenceHeads</name>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>All rows of this tab</source>
        <translation>Alle regels van dit tabblad</translation>
    </message>
    <message>
        <source>All rows of this tab (Ctrl A)</source>
        <translation>Alle regels van dit tabblad (Ctrl A)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Straks</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>nothing to take over</source>
        <translation>niets over te nemen</translation>
    </message>
    <message>
        <source>comes along</source>
        <translation>gaat vanzelf mee</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>wordt overgenomen</translation>
    </message>
    <message>
        <source>is not taken over</source>
        <translation>wordt niet overgenomen</translation>
    </message>
</context>
<context>
    <name>DifferencesView</name>
    <message>
        <source>Worth knowing</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>Authority is only taken from the file when it says so. The program never concludes it from a marriage or an address.</source>
        <translation>Gezag komt alleen uit het bestand als het er staat. Het programma leidt het nooit af uit een huwelijk of adres.</translation>
    </message>
    <message>
        <source>There are no differences</source>
        <translation>Er zijn geen verschillen</translation>
    </message>
    <message>
        <source>The file and the school file say the same. There is nothing to take over.</source>
        <translation>Het bestand en het schoolbestand zijn gelijk. Er valt niets over te nemen.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Lijst afdrukken</translation>
    </message>
    <message>
        <source>First a backup. It can be taken back until {date}.</source>
        <translation>Eerst een reservekopie. Terugdraaien kan tot {date}.</translation>
    </message>
    <message>
        <source>First a backup, then everything in one go. It can be taken back until {date}.</source>
        <translation>Eerst een reservekopie, dan alles in één keer. Terugdraaien kan tot {date}.</translation>
    </message>
    <message>
        <source>Doubts and remarks</source>
        <translation>Twijfel en opmerkingen</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>Kinds of difference</source>
        <translation>Soorten verschillen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n difference(s)</source>
        <translation>
            <numerusform>1 verschil overnemen</numerusform>
            <numerusform>%n verschillen overnemen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n small change(s)</source>
        <translation>
            <numerusform>1 kleine wijziging overnemen</numerusform>
            <numerusform>%n kleine wijzigingen overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one row.</source>
        <translation>Vink minstens één regel aan.</translation>
    </message>
    <message>
        <source>now {now} pupils, {came} new, {left} left, then {then}</source>
        <translation>nu {now} leerlingen, {came} nieuw, {left} vertrokken, straks {then}</translation>
    </message>
    <message>
        <source>now {now} pupils, then {then}</source>
        <translation>nu {now} leerlingen, straks {then}</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Take the import back</source>
        <translation>Inlezen terugdraaien</translation>
    </message>
    <message>
        <source>What was taken over</source>
        <translation>Wat is overgenomen</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wat nu</translation>
    </message>
    <message>
        <source>To the pupils</source>
        <translation>Naar de leerlingen</translation>
    </message>
    <message>
        <source>Read another file</source>
        <translation>Nog een bestand inlezen</translation>
    </message>
    <message>
        <source>The differences are taken over</source>
        <translation>De verschillen zijn overgenomen</translation>
    </message>
    <message>
        <source>{counts}. The school now has {pupils} pupils.</source>
        <translation>{counts}. De school heeft nu {pupils} leerlingen.</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>Reference date</source>
        <translation>Peildatum</translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) are still open; read the file again to solve them.</source>
        <translation>
            <numerusform>1 twijfel staat nog open; lees het bestand opnieuw in om die op te lossen.</numerusform>
            <numerusform>%n twijfels staan nog open; lees het bestand opnieuw in om ze op te lossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no parents. Read them from a list of the school (CSV or XLSX).</source>
        <translation>In dit bestand staan geen ouders. Lees die in uit een lijst van de school (CSV of XLSX).</translation>
    </message>
    <message>
        <source>Look at the pupils whose authority is not recorded: a dashed circle in the list.</source>
        <translation>Bekijk de leerlingen met gezag dat niet is vastgelegd: een gestippeld rondje in de lijst.</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Choose, next</source>
        <translation>Kiezen, volgende</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Overslaan</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
    <message>
        <source>Choose what it is first.</source>
        <translation>Kies eerst wat het is.</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Differences from a file taken over</source>
        <translation>Verschillen uit een bestand overgenomen</translation>
    </message>
    <message>
        <source>Last import taken back</source>
        <translation>Laatste inlezen teruggedraaid</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Looking at the list</source>
        <translation>De lijst bekijken</translation>
    </message>
    <message>
        <source>Taking over the differences</source>
        <translation>De verschillen overnemen</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Het inlezen is teruggedraaid</translation>
    </message>
    <message>
        <source>Nothing changes before you press the button to take the differences over.</source>
        <translation>Er verandert niets voordat u op de knop ‘overnemen’ drukt.</translation>
    </message>
    <message>
        <source>A doubt is solved per child; what you leave open stays as it is.</source>
        <translation>Een twijfel lost u per kind op; wat u open laat, blijft zoals het is.</translation>
    </message>
    <message>
        <source>Who is not in the file becomes a former pupil; consents and files stay.</source>
        <translation>Wie niet in het bestand staat, wordt oud-leerling; toestemmingen en bestanden blijven.</translation>
    </message>
    <message>
        <source>The last import can be taken back as a whole.</source>
        <translation>Het laatste inlezen kunt u in zijn geheel terugdraaien.</translation>
    </message>
    <message>
        <source>BSN, ethnicity, country and weight are left out while reading.</source>
        <translation>BSN, etniciteit, land en gewicht worden bij het lezen weggelaten.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>aan of uit</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergelijken</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand lezen</translation>
    </message>
    <message>
        <source>Comparing with the school file</source>
        <translation>Vergelijken met het schoolbestand</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The differences are taken over</source>
        <translation>De verschillen zijn overgenomen</translation>
    </message>
    <message>
        <source>Point out the columns</source>
        <translation>Kolommen aanwijzen</translation>
    </message>
    <message>
        <source>A question first</source>
        <translation>Eerst een vraag</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>From the export of the school to the school file, with your eyes on it.</source>
        <translation>Van de export van de school naar het schoolbestand; u kijkt mee.</translation>
    </message>
    <message>
        <source>reference date {date}</source>
        <translation>peildatum {date}</translation>
    </message>
    <message>
        <source>counts from {date}</source>
        <translation>geldt vanaf {date}</translation>
    </message>
    <message>
        <source>made {date}, {time}</source>
        <translation>gemaakt {date}, {time}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>school and school year fit</source>
        <translation>school en schooljaar kloppen</translation>
    </message>
    <message>
        <source>school year {year}</source>
        <translation>schooljaar {year}</translation>
    </message>
    <message>
        <source>another school</source>
        <translation>een andere school</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>other group</source>
        <translation>andere groep</translation>
    </message>
    <message>
        <source>left</source>
        <translation>vertrokken</translation>
    </message>
    <message>
        <source>doubt</source>
        <translation>twijfel</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Other group</source>
        <translation>Andere groep</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vertrokken</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Twijfel</translation>
    </message>
    <message>
        <source>Stayed the same</source>
        <translation>Gelijk gebleven</translation>
    </message>
    <message>
        <source>only small changes, such as numbers</source>
        <translation>alleen kleine wijzigingen, zoals nummers</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to another group</source>
        <translation>
            <numerusform>%n naar een andere groep</numerusform>
            <numerusform>%n naar een andere groep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n vertrokken</numerusform>
            <numerusform>%n vertrokken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubt(s) solved</source>
        <translation>
            <numerusform>1 twijfel opgelost</numerusform>
            <numerusform>%n twijfels opgelost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n BSN(s) left out</source>
        <translation>
            <numerusform>1 BSN weggelaten</numerusform>
            <numerusform>%n BSN’s weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ethnicity left out %n time(s)</source>
        <translation>
            <numerusform>%n keer etniciteit weggelaten</numerusform>
            <numerusform>%n keer etniciteit weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>country left out %n time(s)</source>
        <translation>
            <numerusform>%n keer land weggelaten</numerusform>
            <numerusform>%n keer land weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weight left out %n time(s)</source>
        <translation>
            <numerusform>%n keer gewicht weggelaten</numerusform>
            <numerusform>%n keer gewicht weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>leerlingen</translation>
    </message>
    <message>
        <source>parents, one row per pupil</source>
        <translation>ouders, één regel per leerling</translation>
    </message>
    <message>
        <source>parents, one row per parent</source>
        <translation>ouders, één regel per ouder</translation>
    </message>
    <message>
        <source>parent {number}: {field}</source>
        <translation>ouder {number}: {field}</translation>
    </message>
    <message>
        <source>Say which column holds the name of the pupil.</source>
        <translation>Zeg in welke kolom de naam van de leerling staat.</translation>
    </message>
    <message>
        <source>Say which column holds the pupil number, or the name and the date of birth.</source>
        <translation>Zeg in welke kolom het leerlingnummer staat, of de naam en de geboortedatum.</translation>
    </message>
    <message>
        <source>Say which column holds the name of the parent, or how to reach them.</source>
        <translation>Zeg in welke kolom de naam van de ouder staat, of hoe u die bereikt.</translation>
    </message>
</context>
<context>
    <name>IntakeErrors</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Het bestand kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Close it in other programs, or copy it to this computer, and choose it again.</source>
        <translation>Sluit het in andere programma’s, of kopieer het naar deze computer, en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>Make the export again and choose the new file.</source>
        <translation>Maak de export opnieuw en kies het nieuwe bestand.</translation>
    </message>
    <message>
        <source>This is not a file that can be imported.</source>
        <translation>Dit bestand kan niet worden ingelezen.</translation>
    </message>
    <message>
        <source>Choose an EDEXML export, a saved UWLR answer, a list (CSV or XLSX), or a OneRoster set.</source>
        <translation>Kies een EDEXML-export, een bewaard UWLR-antwoord, een lijst (CSV of XLSX) of een OneRoster-set.</translation>
    </message>
    <message>
        <source>This is a workbook in the old Excel format (.xls).</source>
        <translation>Dit is een werkmap in het oude Excel-formaat (.xls).</translation>
    </message>
    <message>
        <source>Open it, choose Save as, and save it as an Excel workbook (.xlsx).</source>
        <translation>Open het, kies Opslaan als, en bewaar het als Excel-werkmap (.xlsx).</translation>
    </message>
    <message>
        <source>This file looks like a spreadsheet but is a web page.</source>
        <translation>Dit bestand lijkt een rekenblad, maar is een webpagina.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as an Excel workbook (.xlsx).</source>
        <translation>Open het in een rekenprogramma en bewaar het als Excel-werkmap (.xlsx).</translation>
    </message>
    <message>
        <source>This is a transfer file (OSO) with care data and the BSN of one child.</source>
        <translation>Dit is een overstapdossier (OSO) met zorggegevens en het BSN van één kind.</translation>
    </message>
    <message>
        <source>Do not use it here. Export EDEXML from the administration system for pupils and groups.</source>
        <translation>Gebruik het hier niet. Exporteer EDEXML uit de leerlingadministratie voor leerlingen en groepen.</translation>
    </message>
    <message>
        <source>This is a file of EDEX2000, the old text format.</source>
        <translation>Dit is een bestand van EDEX2000, het oude tekstformaat.</translation>
    </message>
    <message>
        <source>Choose EDEXML when you export from the administration system.</source>
        <translation>Kies EDEXML als u exporteert uit de leerlingadministratie.</translation>
    </message>
    <message>
        <source>This is a PDF or a picture, not an export.</source>
        <translation>Dit is een PDF of een afbeelding, geen export.</translation>
    </message>
    <message>
        <source>Choose the export itself: EDEXML, CSV or XLSX.</source>
        <translation>Kies de export zelf: EDEXML, CSV of XLSX.</translation>
    </message>
    <message>
        <source>This workbook is protected with a password.</source>
        <translation>Deze werkmap is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Take the password off and save the workbook again.</source>
        <translation>Haal het wachtwoord eraf en bewaar de werkmap opnieuw.</translation>
    </message>
    <message>
        <source>This is XML, but not an export of pupils.</source>
        <translation>Dit is XML, maar geen export van leerlingen.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>Het bestand is beschadigd of niet compleet.</translation>
    </message>
    <message>
        <source>Make the export again, or copy the file again.</source>
        <translation>Maak de export opnieuw, of kopieer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>This packed file unpacks to far more than a school can have. It was not opened.</source>
        <translation>Dit ingepakte bestand wordt uitgepakt veel groter dan een school kan hebben. Het is niet geopend.</translation>
    </message>
    <message>
        <source>Make the export again. If it came by mail, ask the sender.</source>
        <translation>Maak de export opnieuw. Kwam het per e-mail, vraag het dan aan de afzender.</translation>
    </message>
    <message>
        <source>This packed file has names that point outside it. It was not opened.</source>
        <translation>Dit ingepakte bestand heeft namen die naar buiten wijzen. Het is niet geopend.</translation>
    </message>
    <message>
        <source>There is no pupil or guardian in this file.</source>
        <translation>In dit bestand staat geen leerling of ouder.</translation>
    </message>
    <message>
        <source>Look whether the right list was exported.</source>
        <translation>Kijk of de juiste lijst is geëxporteerd.</translation>
    </message>
    <message>
        <source>The chosen columns do not belong to this file.</source>
        <translation>De gekozen kolommen horen niet bij dit bestand.</translation>
    </message>
    <message>
        <source>Choose the columns again.</source>
        <translation>Wijs de kolommen opnieuw aan.</translation>
    </message>
    <message>
        <source>There are no pupils yet to give these guardians to.</source>
        <translation>Er zijn nog geen leerlingen waar deze ouders bij horen.</translation>
    </message>
    <message>
        <source>Import the pupils first (EDEXML), and then this list.</source>
        <translation>Lees eerst de leerlingen in (EDEXML) en daarna deze lijst.</translation>
    </message>
    <message>
        <source>A question about this file has no answer yet.</source>
        <translation>Een vraag over dit bestand heeft nog geen antwoord.</translation>
    </message>
    <message>
        <source>Answer it above the list of differences.</source>
        <translation>Kies het bestand opnieuw en beantwoord de vraag.</translation>
    </message>
    <message>
        <source>The school file was changed after this comparison was made.</source>
        <translation>Het schoolbestand is veranderd nadat deze vergelijking was gemaakt.</translation>
    </message>
    <message>
        <source>Compare the file again.</source>
        <translation>Het bestand wordt opnieuw vergeleken.</translation>
    </message>
    <message>
        <source>The file holds a definition (DOCTYPE or ENTITY) that no school system writes. It was not read.</source>
        <translation>In het bestand staat een definitie (DOCTYPE of ENTITY) die geen schoolsysteem schrijft. Het is niet gelezen.</translation>
    </message>
    <message>
        <source>The file stops halfway, at line {line}.</source>
        <translation>Het bestand stopt halverwege, bij regel {line}.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read (line {line}).</source>
        <translation>De letters van het bestand zijn niet te lezen (regel {line}).</translation>
    </message>
    <message>
        <source>The file is damaged at line {line}.</source>
        <translation>Het bestand is beschadigd bij regel {line}.</translation>
    </message>
    <message>
        <source>This answer says that nothing has changed since the last one.</source>
        <translation>Dit antwoord zegt dat er sinds het vorige niets is veranderd.</translation>
    </message>
    <message>
        <source>This answer says that there are no data.</source>
        <translation>Dit antwoord zegt dat er geen gegevens zijn.</translation>
    </message>
    <message>
        <source>The file is {size} MB; the program reads up to {limit} MB.</source>
        <translation>Het bestand is {size} MB; het programma leest tot {limit} MB.</translation>
    </message>
    <message>
        <source>Export one school and one school year.</source>
        <translation>Exporteer één school en één schooljaar.</translation>
    </message>
    <message>
        <source>No row with column heads was found in the first {rows} rows.</source>
        <translation>In de eerste {rows} rijen is geen kopregel gevonden.</translation>
    </message>
    <message>
        <source>Point out the row with the heads, or choose another sheet.</source>
        <translation>Wijs de kopregel aan, of kies een ander blad.</translation>
    </message>
    <message>
        <source>It is not yet clear which column says whose row it is.</source>
        <translation>Het is nog niet duidelijk welke kolom zegt van wie een regel is.</translation>
    </message>
    <message>
        <source>What you chose is still there.</source>
        <translation>Wat u koos, staat er nog.</translation>
    </message>
    <message>
        <source>Choose the column with the pupil number, or those with the name and the date of birth.</source>
        <translation>Kies de kolom met het leerlingnummer, of die met de naam en de geboortedatum.</translation>
    </message>
    <message>
        <source>The list cannot be read at row {row}.</source>
        <translation>De lijst is niet te lezen bij rij {row}.</translation>
    </message>
    <message>
        <source>Save the list as an Excel workbook (.xlsx) and choose that.</source>
        <translation>Bewaar de lijst als Excel-werkmap (.xlsx) en kies die.</translation>
    </message>
    <message>
        <source>The set lacks the file {name}.</source>
        <translation>In de set ontbreekt het bestand {name}.</translation>
    </message>
    <message>
        <source>Choose the folder or the zip with the whole set.</source>
        <translation>Kies de map of de zip met de hele set.</translation>
    </message>
    <message numerus="yes">
        <source>The import cannot be taken back: %n rows of it were changed or used since.</source>
        <translation>
            <numerusform>Het inlezen kan niet worden teruggedraaid: 1 regel ervan is sindsdien gewijzigd of gebruikt.</numerusform>
            <numerusform>Het inlezen kan niet worden teruggedraaid: %n regels ervan zijn sindsdien gewijzigd of gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct what is wrong by hand, or restore a backup of before the import.</source>
        <translation>Verbeter wat niet klopt met de hand, of zet de reservekopie van vóór het inlezen terug.</translation>
    </message>
    <message numerus="yes">
        <source>The last import is more than %n days ago and cannot be taken back any more.</source>
        <translation>
            <numerusform>Het laatste inlezen is meer dan 1 dag geleden en kan niet meer worden teruggedraaid.</numerusform>
            <numerusform>Het laatste inlezen is meer dan %n dagen geleden en kan niet meer worden teruggedraaid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>{person}: {text}</source>
        <translation>{person}: {text}</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>geen groep</translation>
    </message>
    <message>
        <source>group {names}</source>
        <translation>groep {names}</translation>
    </message>
    <message>
        <source>parent or carer without a name</source>
        <translation>ouder of verzorger zonder naam</translation>
    </message>
    <message>
        <source>year {year}</source>
        <translation>jaargroep {year}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>new pupil</source>
        <translation>nieuwe leerling</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>zonder groep</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>vertrokken {day}</translation>
    </message>
    <message>
        <source>pupil again</source>
        <translation>weer leerling</translation>
    </message>
    <message>
        <source>filled in: {fields}</source>
        <translation>aangevuld: {fields}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geb. {day}</translation>
    </message>
    <message>
        <source>leaves {day}</source>
        <translation>vertrekt {day}</translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation>subgroep</translation>
    </message>
    <message>
        <source>no pupils in it</source>
        <translation>geen leerlingen</translation>
    </message>
    <message>
        <source>stays in year {year}</source>
        <translation>blijft in jaargroep {year}</translation>
    </message>
    <message>
        <source>skips to year {year}</source>
        <translation>slaat over naar jaargroep {year}</translation>
    </message>
    <message>
        <source>signed out {day}</source>
        <translation>uitgeschreven {day}</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>niet in het bestand</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>ingeschreven</translation>
    </message>
    <message>
        <source>retention period starts</source>
        <translation>bewaartermijn begint</translation>
    </message>
    <message>
        <source>date of leaving is missing</source>
        <translation>vertrekdatum ontbreekt</translation>
    </message>
    <message>
        <source>typed in by hand here</source>
        <translation>hier met de hand ingevuld</translation>
    </message>
    <message>
        <source>recorded here from a paper</source>
        <translation>hier vastgelegd van papier</translation>
    </message>
    <message>
        <source>review consents</source>
        <translation>herziet toestemmingen</translation>
    </message>
    <message numerus="yes">
        <source>also of %n other pupils</source>
        <translation>
            <numerusform>ook van 1 andere leerling</numerusform>
            <numerusform>ook van %n andere leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>number {number} is nobody here</source>
        <translation>nummer {number} is hier niemand</translation>
    </message>
    <message>
        <source>{relation}: authority yes</source>
        <translation>{relation}: gezag ja</translation>
    </message>
    <message>
        <source>{relation}: authority no</source>
        <translation>{relation}: gezag nee</translation>
    </message>
    <message>
        <source>{relation}: authority not recorded</source>
        <translation>{relation}: gezag niet vastgelegd</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>address secret</source>
        <translation>adres geheim</translation>
    </message>
    <message>
        <source>address visible</source>
        <translation>adres zichtbaar</translation>
    </message>
    <message>
        <source>telephone secret</source>
        <translation>telefoon geheim</translation>
    </message>
    <message>
        <source>telephone visible</source>
        <translation>telefoon zichtbaar</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>geslacht onbekend</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>jongen</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>meisje</translation>
    </message>
    <message>
        <source>sex not specified</source>
        <translation>geslacht niet opgegeven</translation>
    </message>
    <message>
        <source>on the staff</source>
        <translation>in dienst</translation>
    </message>
    <message>
        <source>stands in the file as a parent</source>
        <translation>staat in het bestand als ouder</translation>
    </message>
    <message>
        <source>parent or carer</source>
        <translation>ouder of verzorger</translation>
    </message>
    <message>
        <source>pupil number</source>
        <translation>leerlingnummer</translation>
    </message>
    <message>
        <source>first name of the pupil</source>
        <translation>roepnaam leerling</translation>
    </message>
    <message>
        <source>prefix of the pupil</source>
        <translation>tussenvoegsel leerling</translation>
    </message>
    <message>
        <source>surname of the pupil</source>
        <translation>achternaam leerling</translation>
    </message>
    <message>
        <source>name of the pupil</source>
        <translation>naam leerling</translation>
    </message>
    <message>
        <source>given names of the pupil</source>
        <translation>voornamen leerling</translation>
    </message>
    <message>
        <source>initials of the pupil</source>
        <translation>voorletters leerling</translation>
    </message>
    <message>
        <source>postcode of the pupil</source>
        <translation>postcode leerling</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>geboortedatum</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>geslacht</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaargroep</translation>
    </message>
    <message>
        <source>enrolled on</source>
        <translation>ingeschreven op</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>uitgeschreven op</translation>
    </message>
    <message>
        <source>order</source>
        <translation>volgorde</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relatie</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>gezag</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>aanhef</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>roepnaam</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>voornamen</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>voorletters</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>tussenvoegsel</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>achternaam</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobiel</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>street</source>
        <translation>straat</translation>
    </message>
    <message>
        <source>house number</source>
        <translation>huisnummer</translation>
    </message>
    <message>
        <source>addition</source>
        <translation>toevoeging</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>postcode</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>secret address</source>
        <translation>geheim adres</translation>
    </message>
    <message>
        <source>secret telephone</source>
        <translation>geheim telefoonnummer</translation>
    </message>
    <message>
        <source>BSN (left out)</source>
        <translation>BSN (weggelaten)</translation>
    </message>
    <message>
        <source>ethnicity (left out)</source>
        <translation>etniciteit (weggelaten)</translation>
    </message>
    <message>
        <source>country (left out)</source>
        <translation>land (weggelaten)</translation>
    </message>
    <message>
        <source>weight (left out)</source>
        <translation>gewicht (weggelaten)</translation>
    </message>
    <message>
        <source>Is this child without a group?</source>
        <translation>Zit dit kind in geen groep?</translation>
    </message>
    <message>
        <source>This pupil stands in the file twice</source>
        <translation>Staat twee keer in het bestand</translation>
    </message>
    <message>
        <source>Several children have this name and birthday</source>
        <translation>Meer kinderen met deze naam</translation>
    </message>
    <message>
        <source>This pupil is not here</source>
        <translation>Deze leerling is er niet</translation>
    </message>
    <message>
        <source>Do these parents belong to this child?</source>
        <translation>Horen deze ouders bij dit kind?</translation>
    </message>
    <message>
        <source>Is this the same child?</source>
        <translation>Is dit hetzelfde kind?</translation>
    </message>
    <message>
        <source>Do not choose yet</source>
        <translation>Nu nog niet kiezen</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Een ander kind</translation>
    </message>
    <message>
        <source>A pupil is added.</source>
        <translation>Er komt een leerling bij.</translation>
    </message>
    <message>
        <source>Yes, without a group</source>
        <translation>Ja, zonder groep</translation>
    </message>
    <message>
        <source>The child stays a pupil.</source>
        <translation>Het kind blijft leerling.</translation>
    </message>
    <message>
        <source>Yes, this child</source>
        <translation>Ja, bij dit kind</translation>
    </message>
    <message>
        <source>The parents come with this child.</source>
        <translation>De ouders komen bij dit kind.</translation>
    </message>
    <message>
        <source>The same child</source>
        <translation>Hetzelfde kind</translation>
    </message>
    <message>
        <source>Consents and everything else stay.</source>
        <translation>Toestemmingen en al het andere blijven.</translation>
    </message>
    <message>
        <source>The file does not say truly how its letters are stored. Are these names right? {examples}</source>
        <translation>Het bestand zegt niet eerlijk hoe de letters zijn bewaard. Kloppen deze namen? {examples}</translation>
    </message>
    <message>
        <source>In the column with the sex only M occurs ({count} times). What does it mean?</source>
        <translation>In de kolom met het geslacht staat alleen M ({count} keer). Wat betekent dat?</translation>
    </message>
    <message>
        <source>The list does not say who has authority. It is kept as not recorded for everybody.</source>
        <translation>De lijst zegt niet wie gezag heeft. Het blijft voor iedereen ‘niet vastgelegd’.</translation>
    </message>
    <message>
        <source>All pupil numbers are new. {by_name} pupils were found by name and birthday, {by_eck} by their ECK iD. Is there another administration system?</source>
        <translation>Alle leerlingnummers zijn nieuw. {by_name} leerlingen zijn gevonden op naam en geboortedatum, {by_eck} op hun ECK iD. Is er een andere leerlingadministratie?</translation>
    </message>
    <message>
        <source>The numbers of {pupils} pupils are not known here, their names and birthdays are. May name and birthday decide?</source>
        <translation>De nummers van {pupils} leerlingen zijn hier niet bekend, hun naam en geboortedatum wel. Mogen naam en geboortedatum beslissen?</translation>
    </message>
    <message>
        <source>The file is of another school or location ({there}) than this school file ({here}).</source>
        <translation>Het bestand is van een andere school of vestiging ({there}) dan dit schoolbestand ({here}).</translation>
    </message>
    <message>
        <source>The file ({there}, school year {year}) is older than the last import ({here}).</source>
        <translation>Het bestand ({there}, schooljaar {year}) is ouder dan wat u het laatst hebt ingelezen ({here}).</translation>
    </message>
    <message>
        <source>{absent} of {pupils} pupils ({percent} %) are not in the file; it has {groups_there} groups, here are {groups_here}. Is it the whole school?</source>
        <translation>{absent} van de {pupils} leerlingen ({percent} %) staan niet in het bestand; het heeft {groups_there} groepen, hier zijn er {groups_here}. Is dit de hele school?</translation>
    </message>
    <message>
        <source>The file has no reference date and is of school year {year}, which is not the present one.</source>
        <translation>Het bestand heeft geen peildatum en is van schooljaar {year}; dat is niet het huidige.</translation>
    </message>
    <message>
        <source>The file has {pupils} pupils; more than {limit} is unusual for one school.</source>
        <translation>Het bestand heeft {pupils} leerlingen; meer dan {limit} is ongewoon voor één school.</translation>
    </message>
    <message>
        <source>M is a girl (meisje)</source>
        <translation>M is een meisje</translation>
    </message>
    <message>
        <source>M is a boy (man)</source>
        <translation>M is een jongen (man)</translation>
    </message>
    <message>
        <source>Leave the sex out</source>
        <translation>Geslacht weglaten</translation>
    </message>
    <message>
        <source>Keep as not recorded</source>
        <translation>Bewaren als niet vastgelegd</translation>
    </message>
    <message>
        <source>No, a part of the school: nobody leaves</source>
        <translation>Nee, een deel van de school: niemand vertrekt</translation>
    </message>
    <message>
        <source>Yes, the whole school: they left</source>
        <translation>Ja, de hele school: zij zijn vertrokken</translation>
    </message>
    <message>
        <source>Yes, take over the new numbers</source>
        <translation>Ja, de nieuwe nummers overnemen</translation>
    </message>
    <message>
        <source>No, ask per child</source>
        <translation>Nee, per kind vragen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>Doorgaan met dit bestand</translation>
    </message>
    <message>
        <source>The school year in the file cannot be read.</source>
        <translation>Het schooljaar in het bestand is niet te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n group keys stand in the file twice.</source>
        <translation>
            <numerusform>1 groepssleutel staat twee keer in het bestand.</numerusform>
            <numerusform>%n groepssleutels staan twee keer in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils point at a group that is not in the file.</source>
        <translation>
            <numerusform>1 leerling verwijst naar een groep die niet in het bestand staat.</numerusform>
            <numerusform>%n leerlingen verwijzen naar een groep die niet in het bestand staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows with a title or a total were skipped.</source>
        <translation>
            <numerusform>1 regel met een titel of totaal is overgeslagen.</numerusform>
            <numerusform>%n regels met een titel of totaal zijn overgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stand in the list twice.</source>
        <translation>
            <numerusform>1 regel staat twee keer in de lijst.</numerusform>
            <numerusform>%n regels staan twee keer in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not say of which pupil they are.</source>
        <translation>
            <numerusform>1 regel zegt niet van welke leerling die is.</numerusform>
            <numerusform>%n regels zeggen niet van welke leerling ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no guardian.</source>
        <translation>
            <numerusform>1 regel heeft geen ouder.</numerusform>
            <numerusform>%n regels hebben geen ouder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no name.</source>
        <translation>
            <numerusform>1 regel heeft geen naam.</numerusform>
            <numerusform>%n regels hebben geen naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail addresses cannot be read.</source>
        <translation>
            <numerusform>1 e-mailadres is niet te lezen.</numerusform>
            <numerusform>%n e-mailadressen zijn niet te lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates of birth cannot be read.</source>
        <translation>
            <numerusform>1 geboortedatum is niet te lezen.</numerusform>
            <numerusform>%n geboortedatums zijn niet te lezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Authority cannot be read in %n rows; it stays not recorded.</source>
        <translation>
            <numerusform>In 1 regel is het gezag niet te lezen; het blijft niet vastgelegd.</numerusform>
            <numerusform>In %n regels is het gezag niet te lezen; het blijft niet vastgelegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guardians that pupils point at are not in the file.</source>
        <translation>
            <numerusform>1 ouder waar een leerling naar verwijst, staat niet in het bestand.</numerusform>
            <numerusform>%n ouders waar leerlingen naar verwijzen, staan niet in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils in the file left before they were known here.</source>
        <translation>
            <numerusform>1 leerling in het bestand vertrok voordat die hier bekend was.</numerusform>
            <numerusform>%n leerlingen in het bestand vertrokken voordat ze hier bekend waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are in a later school year here.</source>
        <translation>
            <numerusform>1 leerling zit hier in een later schooljaar.</numerusform>
            <numerusform>%n leerlingen zitten hier in een later schooljaar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has one group; the other groups stay as they are.</source>
        <translation>Het bestand heeft één groep; de andere groepen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The pupil numbers come from another administration system and are replaced.</source>
        <translation>De leerlingnummers komen uit een andere leerlingadministratie en worden vervangen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupils stand in the file twice, word for word.</source>
        <translation>
            <numerusform>1 leerling staat twee keer letterlijk gelijk in het bestand.</numerusform>
            <numerusform>%n leerlingen staan twee keer letterlijk gelijk in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of staff stand in the file twice.</source>
        <translation>
            <numerusform>1 personeelslid staat twee keer in het bestand.</numerusform>
            <numerusform>%n personeelsleden staan twee keer in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupils are not in the list.</source>
        <translation>
            <numerusform>1 leerling staat niet in de lijst.</numerusform>
            <numerusform>%n leerlingen staan niet in de lijst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of pupils who left.</source>
        <translation>
            <numerusform>1 regel is van een leerling die vertrok.</numerusform>
            <numerusform>%n regels zijn van leerlingen die vertrokken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of pupils about whom there is a doubt.</source>
        <translation>
            <numerusform>1 regel is van een leerling over wie twijfel is.</numerusform>
            <numerusform>%n regels zijn van leerlingen over wie twijfel is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>What is in this list?</source>
        <translation>Wat staat er in deze lijst?</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row with the heads</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>Lezen met deze kolommen</translation>
    </message>
    <message>
        <source>You pointed out these columns before. Look whether they still fit.</source>
        <translation>U hebt deze kolommen eerder aangewezen. Kijk of ze nog kloppen.</translation>
    </message>
    <message>
        <source>The program guessed this from the heads. Look whether it is right; it is remembered.</source>
        <translation>Het programma raadde dit uit de kopregel. Kijk of het klopt; uw keuze wordt onthouden.</translation>
    </message>
    <message>
        <source>row {number}: {words}</source>
        <translation>rij {number}: {words}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Eerste waarden</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>kolom {number}</translation>
    </message>
    <message>
        <source>Column {name} is</source>
        <translation>Kolom {name} is</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>niet gebruiken</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Ander bestand kiezen</translation>
    </message>
    <message>
        <source>Answer and go on</source>
        <translation>Antwoord geven en verder</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Kies eerst een antwoord.</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Choose an answer first.</source>
        <translation>Er is nog niets veranderd. Kies eerst een antwoord.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{words}, differs</source>
        <translation>{words}, verschilt</translation>
    </message>
</context>
</TS>
