<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerColumnsView</name>
    <message>
        <source>These columns are right</source>
        <translation>Deze kolommen kloppen</translation>
    </message>
    <message>
        <source>The program guessed this from heads and values. Look whether it is right; it is remembered.</source>
        <translation>Dit is geraden uit koppen en waarden. Kijk of het klopt; het wordt onthouden.</translation>
    </message>
    <message>
        <source>is not shown</source>
        <translation>wordt niet getoond</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>niet gebruiken</translation>
    </message>
</context>
<context>
    <name>AnswerErrors</name>
    <message>
        <source>This file holds pupils, not answers of parents.</source>
        <translation>In dit bestand staan leerlingen, geen antwoorden van ouders.</translation>
    </message>
    <message>
        <source>Choose the list of the parent app (CSV or Excel). Pupils are read in under Manage, Read in.</source>
        <translation>Kies de lijst uit de ouderapp (CSV of Excel). Leerlingen leest u in onder Beheer, Inlezen.</translation>
    </message>
    <message>
        <source>The column of the questions holds too many different texts.</source>
        <translation>In de kolom met vragen staan te veel verschillende teksten.</translation>
    </message>
    <message>
        <source>Choose the column in which the name of the question stands.</source>
        <translation>Kies de kolom waarin de naam van de vraag staat.</translation>
    </message>
    <message>
        <source>A column of answers holds too many different words.</source>
        <translation>In een kolom met antwoorden staan te veel verschillende woorden.</translation>
    </message>
    <message>
        <source>Choose only columns in which yes, no or the like stands.</source>
        <translation>Kies alleen kolommen waarin ja, nee of iets dergelijks staat.</translation>
    </message>
    <message>
        <source>The school asks no consent for anything yet.</source>
        <translation>De school vraagt nog nergens toestemming voor.</translation>
    </message>
    <message>
        <source>Choose the kinds of consent first, under Consents, Kinds.</source>
        <translation>Kies eerst de soorten, onder Toestemmingen, Soorten.</translation>
    </message>
    <message>
        <source>A parent said no before, and the list says yes.</source>
        <translation>Een ouder zei eerder nee, en in de lijst staat ja.</translation>
    </message>
    <message>
        <source>Confirm these answers one by one, or let the no stand.</source>
        <translation>Bevestig deze antwoorden één voor één, of laat de nee staan.</translation>
    </message>
    <message>
        <source>A question or word of the list has no meaning yet.</source>
        <translation>Van een vraag of woord uit de lijst is nog niet gezegd wat het betekent.</translation>
    </message>
    <message>
        <source>Say what each question and each word means; then compare.</source>
        <translation>Zeg van elke vraag en elk woord wat het betekent, en vergelijk dan.</translation>
    </message>
</context>
<context>
    <name>AnswerHeads</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>All answers of this section</source>
        <translation>Alle antwoorden van dit deel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Uw antwoord</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>row {number} of the file</source>
        <translation>regel {number} van het bestand</translation>
    </message>
</context>
<context>
    <name>AnswerProposalView</name>
    <message>
        <source>Nothing in this section</source>
        <translation>Niets in dit deel</translation>
    </message>
    <message>
        <source>Look at the other sections, or choose another file.</source>
        <translation>Bekijk de andere delen, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>First a backup. It can be taken back until {date}.</source>
        <translation>Eerst een reservekopie. Terugdraaien kan tot {date}.</translation>
    </message>
    <message>
        <source>Questions and remarks</source>
        <translation>Vragen en opmerkingen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Delen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) without an answer: they change nothing.</source>
        <translation>
            <numerusform>%n plek zonder antwoord: die verandert niets.</numerusform>
            <numerusform>%n plekken zonder antwoord: die veranderen niets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to questions that you left out.</source>
        <translation>
            <numerusform>%n antwoord op een vraag die u weglaat.</numerusform>
            <numerusform>%n antwoorden op vragen die u weglaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand in the file twice.</source>
        <translation>
            <numerusform>%n regel staat dubbel in het bestand.</numerusform>
            <numerusform>%n regels staan dubbel in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) skipped: titles, totals, no question.</source>
        <translation>
            <numerusform>%n regel overgeslagen: titel, totaal of geen vraag.</numerusform>
            <numerusform>%n regels overgeslagen: titels, totalen of geen vraag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that are or look like a BSN left out.</source>
        <translation>
            <numerusform>%n waarde weggelaten die een BSN is of erop lijkt.</numerusform>
            <numerusform>%n waarden weggelaten die een BSN zijn of erop lijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file itself is not kept; its fingerprint goes into the log.</source>
        <translation>Het bestand zelf wordt niet bewaard; de vingerafdruk komt in het logboek.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n answer(s)</source>
        <translation>
            <numerusform>%n antwoord vastleggen</numerusform>
            <numerusform>%n antwoorden vastleggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one answer.</source>
        <translation>Vink minstens één antwoord aan.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open.</source>
        <translation>
            <numerusform>%n vraag open.</numerusform>
            <numerusform>%n vragen open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open: those answers are not recorded.</source>
        <translation>
            <numerusform>%n vraag is open: die antwoorden worden niet vastgelegd.</numerusform>
            <numerusform>%n vragen zijn open: die antwoorden worden niet vastgelegd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>pupil number</source>
        <translation>leerlingnummer</translation>
    </message>
    <message>
        <source>ECK iD</source>
        <translation>ECK iD</translation>
    </message>
    <message>
        <source>child: first name</source>
        <translation>kind: roepnaam</translation>
    </message>
    <message>
        <source>child: prefix</source>
        <translation>kind: voorvoegsel</translation>
    </message>
    <message>
        <source>child: surname</source>
        <translation>kind: achternaam</translation>
    </message>
    <message>
        <source>child: whole name</source>
        <translation>kind: hele naam</translation>
    </message>
    <message>
        <source>child: date of birth</source>
        <translation>kind: geboortedatum</translation>
    </message>
    <message>
        <source>child: group</source>
        <translation>kind: groep</translation>
    </message>
    <message>
        <source>parent: whole name</source>
        <translation>ouder: hele naam</translation>
    </message>
    <message>
        <source>parent: first name or initials</source>
        <translation>ouder: voornaam of voorletters</translation>
    </message>
    <message>
        <source>parent: prefix</source>
        <translation>ouder: voorvoegsel</translation>
    </message>
    <message>
        <source>parent: surname</source>
        <translation>ouder: achternaam</translation>
    </message>
    <message>
        <source>parent: e-mail or account</source>
        <translation>ouder: e-mail of account</translation>
    </message>
    <message>
        <source>parent: relation to the child</source>
        <translation>ouder: relatie tot het kind</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>dag van het antwoord</translation>
    </message>
    <message>
        <source>the question (one row per question)</source>
        <translation>de vraag (een regel per vraag)</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>een antwoord</translation>
    </message>
    <message>
        <source>Say which column says who the child is: the pupil number, the ECK iD or the name.</source>
        <translation>Zeg in welke kolom staat wie het kind is: het leerlingnummer, het ECK iD of de naam.</translation>
    </message>
    <message>
        <source>Where the questions stand in a column, one column holds the answers. Choose which.</source>
        <translation>Als de vragen in een kolom staan, staan de antwoorden in één kolom. Kies welke.</translation>
    </message>
    <message>
        <source>Say which column holds an answer.</source>
        <translation>Zeg in welke kolom een antwoord staat.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Yes becomes no</source>
        <translation>Ja wordt nee</translation>
    </message>
    <message>
        <source>No becomes yes</source>
        <translation>Nee wordt ja</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>Older than what we know</source>
        <translation>Ouder dan bekend</translation>
    </message>
    <message>
        <source>Cannot be read in</source>
        <translation>Niet in te lezen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>answers: {count}</source>
        <translation>antwoorden: {count}</translation>
    </message>
    <message>
        <source>no authority: on record, without effect</source>
        <translation>geen gezag: wordt bewaard, telt niet</translation>
    </message>
    <message>
        <source>about an earlier text: asked again</source>
        <translation>over een eerdere tekst: wordt opnieuw gevraagd</translation>
    </message>
    <message>
        <source>of the same day as what we know</source>
        <translation>van dezelfde dag als wat wij weten</translation>
    </message>
    <message>
        <source>said again</source>
        <translation>opnieuw gezegd</translation>
    </message>
    <message>
        <source>replaced later in the file</source>
        <translation>later in het bestand vervangen</translation>
    </message>
    <message>
        <source>you said who it is</source>
        <translation>u zei wie het is</translation>
    </message>
    <message>
        <source>this child is not in the school file</source>
        <translation>dit kind staat niet in het schoolbestand</translation>
    </message>
    <message>
        <source>this child has left the school</source>
        <translation>dit kind is van school</translation>
    </message>
    <message>
        <source>no parent of this child is on record</source>
        <translation>van dit kind is geen ouder bekend</translation>
    </message>
    <message>
        <source>you leave it out</source>
        <translation>u laat het weg</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>the day cannot be read</source>
        <translation>de datum is niet te lezen</translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation>de datum ligt in de toekomst</translation>
    </message>
    <message>
        <source>before the child was born</source>
        <translation>van voor de geboorte</translation>
    </message>
    <message>
        <source>before this was asked here</source>
        <translation>van voordat dit hier werd gevraagd</translation>
    </message>
    <message>
        <source>yes and no at one moment: ask the parent</source>
        <translation>ja en nee op één moment: vraag het de ouder</translation>
    </message>
    <message>
        <source>Which parent answered?</source>
        <translation>Welke ouder antwoordde?</translation>
    </message>
    <message>
        <source>Which parent of {name} answered?</source>
        <translation>Welke ouder van {name} antwoordde?</translation>
    </message>
    <message>
        <source>Which child is this?</source>
        <translation>Welk kind is dit?</translation>
    </message>
    <message>
        <source>BSN: leave out</source>
        <translation>BSN: weglaten</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>Children with this name and date of birth: several.</source>
        <translation>Er zijn meer kinderen met deze naam en geboortedatum.</translation>
    </message>
    <message>
        <source>The file gives no pupil number and no date of birth.</source>
        <translation>In het bestand staat geen leerlingnummer en geen geboortedatum.</translation>
    </message>
    <message>
        <source>Number and name point at different children.</source>
        <translation>Nummer en naam wijzen naar verschillende kinderen.</translation>
    </message>
    <message>
        <source>Two children of the file would be this one.</source>
        <translation>Twee kinderen uit het bestand zouden dit kind zijn.</translation>
    </message>
    <message>
        <source>This child is not in the school file.</source>
        <translation>Dit kind staat niet in het schoolbestand.</translation>
    </message>
    <message>
        <source>This child has left the school.</source>
        <translation>Dit kind is van school.</translation>
    </message>
    <message>
        <source>The file does not say who answered.</source>
        <translation>In het bestand staat niet wie antwoordde.</translation>
    </message>
    <message>
        <source>More than one parent fits what the file says.</source>
        <translation>Meer dan één ouder past bij wat er staat.</translation>
    </message>
    <message>
        <source>This is not a parent of the child as we know them.</source>
        <translation>Dit is geen ouder van het kind zoals wij die kennen.</translation>
    </message>
    <message>
        <source>The mail address and the name do not go together here.</source>
        <translation>Het e-mailadres en de naam horen hier niet bij elkaar.</translation>
    </message>
    <message>
        <source>No parent of this child is on record.</source>
        <translation>Van dit kind is geen ouder bekend.</translation>
    </message>
    <message>
        <source>Leave these answers out</source>
        <translation>Deze antwoorden weglaten</translation>
    </message>
</context>
<context>
    <name>AnswersDoneView</name>
    <message>
        <source>Take the list back</source>
        <translation>Lijst terugdraaien</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Wat is vastgelegd</translation>
    </message>
    <message>
        <source>To the consents</source>
        <translation>Naar de toestemmingen</translation>
    </message>
    <message>
        <source>Read another list</source>
        <translation>Nog een lijst inlezen</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded</source>
        <translation>
            <numerusform>%n antwoord vastgelegd</numerusform>
            <numerusform>%n antwoorden vastgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>They stand as answers from the parent app, with the number of this import.</source>
        <translation>Ze staan als antwoord uit de ouderapp, met het nummer van deze import.</translation>
    </message>
    <message>
        <source>Fingerprint of the file</source>
        <translation>Vingerafdruk bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) withdrawn: take down what is out. It stands on Today.</source>
        <translation>
            <numerusform>%n toestemming ingetrokken: haal weg wat er staat. Het staat op Vandaag.</numerusform>
            <numerusform>%n toestemmingen ingetrokken: haal weg wat er staat. Het staat op Vandaag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are still open; read the list again to answer them.</source>
        <translation>
            <numerusform>%n vraag is nog open; lees de lijst opnieuw in om die te beantwoorden.</numerusform>
            <numerusform>%n vragen zijn nog open; lees de lijst opnieuw in om die te beantwoorden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read in; ask those parents.</source>
        <translation>
            <numerusform>%n regel kon niet worden ingelezen; vraag het die ouder.</numerusform>
            <numerusform>%n regels konden niet worden ingelezen; vraag het die ouders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left open.</source>
        <translation>Er staat niets meer open.</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Recording the answers</source>
        <translation>De antwoorden worden vastgelegd</translation>
    </message>
    <message>
        <source>The answers are taken back</source>
        <translation>De antwoorden zijn teruggedraaid</translation>
    </message>
    <message>
        <source>Make the list in the parent app as CSV or Excel and choose it here.</source>
        <translation>Maak de lijst in de ouderapp als CSV of Excel en kies hem hier.</translation>
    </message>
    <message>
        <source>Say once what columns, questions and words mean; it is remembered for the next list.</source>
        <translation>Zeg één keer wat kolommen, vragen en woorden betekenen; dat wordt onthouden voor de volgende lijst.</translation>
    </message>
    <message>
        <source>Nothing changes before you press the button to record the answers.</source>
        <translation>Er verandert niets voordat u op de knop drukt om de antwoorden vast te leggen.</translation>
    </message>
    <message>
        <source>A parent who said no stays at no, unless you confirm the yes for that one answer.</source>
        <translation>Wie nee zei, blijft op nee staan, tenzij u de ja voor dat ene antwoord bevestigt.</translation>
    </message>
    <message>
        <source>A list can be taken back as a whole as long as nothing newer came in.</source>
        <translation>Een lijst kan in zijn geheel worden teruggedraaid zolang er niets nieuwers is.</translation>
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
        <source>Reading the list</source>
        <translation>De lijst wordt gelezen</translation>
    </message>
    <message>
        <source>Comparing with the school file</source>
        <translation>Vergelijken met het schoolbestand</translation>
    </message>
    <message>
        <source>The answers are recorded</source>
        <translation>De antwoorden zijn vastgelegd</translation>
    </message>
    <message>
        <source>Step 1 of 3: point out the columns</source>
        <translation>Stap 1 van 3: kolommen aanwijzen</translation>
    </message>
    <message>
        <source>Step 2 of 3: what questions and words mean</source>
        <translation>Stap 2 van 3: wat vragen en woorden betekenen</translation>
    </message>
    <message>
        <source>Step 3 of 3: look and record</source>
        <translation>Stap 3 van 3: nakijken en vastleggen</translation>
    </message>
    <message>
        <source>From the parent app</source>
        <translation>Uit de ouderapp</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>Take the only parent in %n question(s)</source>
        <translation>
            <numerusform>De enige ouder nemen bij %n vraag</numerusform>
            <numerusform>De enige ouder nemen bij %n vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave all %n open question(s) out</source>
        <translation>
            <numerusform>De %n open vraag weglaten</numerusform>
            <numerusform>Alle %n open vragen weglaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who it is first.</source>
        <translation>Kies eerst wie het is.</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Draaien</translation>
    </message>
    <message>
        <source>Type the code</source>
        <translation>Code typen</translation>
    </message>
    <message>
        <source>Other child</source>
        <translation>Ander kind</translation>
    </message>
    <message>
        <source>Set the sheet aside</source>
        <translation>Blad apart leggen</translation>
    </message>
    <message>
        <source>Sheets to check</source>
        <translation>Bladen om na te kijken</translation>
    </message>
    <message>
        <source>The scanned page</source>
        <translation>De gescande bladzijde</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Steekproef bekijken</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Niets na te kijken</translation>
    </message>
    <message>
        <source>Read a pile of scans first.</source>
        <translation>Lees eerst een stapel scans in.</translation>
    </message>
    <message>
        <source>Read scans</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Only you decide: the program never chooses where it is unsure.</source>
        <translation>Alleen u beslist: bij twijfel kiest het programma nooit.</translation>
    </message>
    <message>
        <source>Look at the whole page when the row alone does not tell.</source>
        <translation>Bekijk de hele bladzijde als de regel alleen niet genoeg zegt.</translation>
    </message>
    <message>
        <source>Enter books this form for the child and parent in the register, with the page as evidence.</source>
        <translation>Enter boekt dit formulier voor het kind en de ouder uit het schoolbestand, met het blad als bewijs.</translation>
    </message>
    <message>
        <source>Sure forms can be booked together after you have looked at a sample.</source>
        <translation>Zekere formulieren boekt u samen, nadat u een steekproef hebt bekeken.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>andere regel</translation>
    </message>
    <message>
        <source>agree with this sheet</source>
        <translation>blad akkoord</translation>
    </message>
    <message>
        <source>set the sheet aside</source>
        <translation>blad apart leggen</translation>
    </message>
    <message>
        <source>type the code</source>
        <translation>code typen</translation>
    </message>
    <message>
        <source>Pile of {day}, {time} · still to check: {left}</source>
        <translation>Stapel van {day}, {time} · nog na te kijken: {left}</translation>
    </message>
    <message numerus="yes">
        <source>Book %n sure form(s)</source>
        <translation>
            <numerusform>%n zeker formulier boeken</numerusform>
            <numerusform>%n zekere formulieren boeken</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at a sample first.</source>
        <translation>Bekijk eerst een steekproef.</translation>
    </message>
    <message>
        <source>Unknown sheet {number}</source>
        <translation>Onbekend blad {number}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>akkoord</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apart gelegd</translation>
    </message>
    <message>
        <source>sure, to look at</source>
        <translation>zeker, om te bekijken</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Type the code with C, or set the sheet aside with A.</source>
        <translation>Typ de code met C, of leg het blad apart met A.</translation>
    </message>
    <message>
        <source>A page is missing. Scan it too, or set this sheet aside and enter the form by hand.</source>
        <translation>Er ontbreekt een bladzijde. Scan die ook, of leg dit blad apart en voer het formulier met de hand in.</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose: J, N or L.</source>
        <translation>
            <numerusform>Nog %n te kiezen: J, N of L.</numerusform>
            <numerusform>Nog %n te kiezen: J, N of L.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form was booked before, with other answers. Does this page take their place?</source>
        <translation>Dit formulier is al geboekt, met andere antwoorden. Komt dit blad in de plaats daarvan?</translation>
    </message>
    <message>
        <source>Both stay on record; only the new answers count.</source>
        <translation>Beide blijven bewaard; alleen de nieuwe antwoorden tellen.</translation>
    </message>
    <message>
        <source>Replace the answers</source>
        <translation>Antwoorden vervangen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laten zoals het was</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Geboekt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart gelegd</translation>
    </message>
    <message>
        <source>Does this paper belong to another child?</source>
        <translation>Hoort dit papier bij een ander kind?</translation>
    </message>
    <message>
        <source>Nothing of it is booked. It is set aside here, and you enter it for the right child by hand.</source>
        <translation>Er wordt niets van geboekt. Het blad wordt hier apart gelegd en u voert het met de hand in bij het juiste kind.</translation>
    </message>
    <message>
        <source>Set aside and enter by hand</source>
        <translation>Apart leggen en met de hand invoeren</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Terug naar het blad</translation>
    </message>
    <message>
        <source>Reading the page with its code</source>
        <translation>Bladzijde lezen met de code</translation>
    </message>
    <message numerus="yes">
        <source>Book %n form(s)?</source>
        <translation>
            <numerusform>%n formulier boeken?</numerusform>
            <numerusform>%n formulieren boeken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is booked for its own child and parent, with its pages as evidence. You can take it back.</source>
        <translation>Elk formulier wordt geboekt voor het eigen kind en de eigen ouder, met de bladen als bewijs. U kunt het terugnemen.</translation>
    </message>
    <message>
        <source>Book them</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nog eens kijken</translation>
    </message>
    <message>
        <source>Booking the forms</source>
        <translation>Formulieren boeken</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) booked</source>
        <translation>
            <numerusform>%n formulier geboekt</numerusform>
            <numerusform>%n formulieren geboekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) could not be booked and stay here.</source>
        <translation>
            <numerusform>%n formulier kon niet worden geboekt en blijft hier.</numerusform>
            <numerusform>%n formulieren konden niet worden geboekt en blijven hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>The asked row</source>
        <translation>De gevraagde regel</translation>
    </message>
    <message>
        <source>Call the parent and decide later</source>
        <translation>Ouder bellen en later beslissen</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Zo gelezen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorig</translation>
    </message>
    <message numerus="yes">
        <source>%n still to choose</source>
        <translation>
            <numerusform>Nog %n te kiezen</numerusform>
            <numerusform>Nog %n te kiezen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Klopt</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Something is still asked.</source>
        <translation>Er is nog iets te kiezen.</translation>
    </message>
    <message>
        <source>Unknown sheet</source>
        <translation>Onbekend blad</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Alles is nagekeken</translation>
    </message>
    <message>
        <source>The program never chooses here; you do.</source>
        <translation>Het programma kiest hier nooit zelf; dat doet u.</translation>
    </message>
    <message>
        <source>Said before: yes</source>
        <translation>Eerder gezegd: ja</translation>
    </message>
    <message>
        <source>Said before: no</source>
        <translation>Eerder gezegd: nee</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>gezet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>intrekken</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>niet gezet</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>laten staan</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>ChooseAnswersView</name>
    <message>
        <source>Drop the list of the parent app here</source>
        <translation>Sleep de lijst uit de ouderapp hierheen</translation>
    </message>
    <message>
        <source>CSV or Excel. Nothing changes before you have seen every answer and taken it over.</source>
        <translation>CSV of Excel. Er verandert niets voordat u de antwoorden hebt gezien en vastgelegd.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>How answers are read</source>
        <translation>Hoe antwoorden worden gelezen</translation>
    </message>
    <message>
        <source>One row per child, per child and parent, or per question: all three are read.</source>
        <translation>Eén regel per kind, per kind en ouder, of per vraag: alle drie kunnen.</translation>
    </message>
    <message>
        <source>An empty cell is never a yes and changes nothing. A word that is not known is asked.</source>
        <translation>Een lege cel is nooit een ja en verandert niets. Een onbekend woord wordt u gevraagd.</translation>
    </message>
    <message>
        <source>What the school file knows of a later day stays. A no becomes a yes only one by one.</source>
        <translation>Wat het schoolbestand van een latere dag weet, blijft staan. Een nee wordt alleen een ja als u dat zelf aanvinkt, één voor één.</translation>
    </message>
    <message>
        <source>The file itself is not kept, only its fingerprint. A BSN is left out while reading.</source>
        <translation>Het bestand zelf wordt niet bewaard, alleen de vingerafdruk ervan. Een BSN wordt bij het lezen weggelaten.</translation>
    </message>
    <message>
        <source>Lists read in before</source>
        <translation>Eerder ingelezen lijsten</translation>
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
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Take the last list back</source>
        <translation>De laatste lijst terugdraaien</translation>
    </message>
    <message>
        <source>Lists ({kinds})</source>
        <translation>Lijsten ({kinds})</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>geldt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
</context>
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
        <source>Answers from the parent app</source>
        <translation>Antwoorden uit de ouderapp</translation>
    </message>
    <message>
        <source>A list as CSV or XLSX, under Forms, tab From the parent app.</source>
        <translation>Een lijst als CSV of XLSX, onder Formulieren, tab Uit de ouderapp.</translation>
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
    <name>CodeDialog</name>
    <message>
        <source>Which form is this?</source>
        <translation>Welk formulier is dit?</translation>
    </message>
    <message>
        <source>The number stands under the code and at the foot of the page.</source>
        <translation>Het nummer staat onder de code en onderaan de bladzijde.</translation>
    </message>
    <message>
        <source>Read the page</source>
        <translation>Bladzijde lezen</translation>
    </message>
    <message>
        <source>Back to the sheet</source>
        <translation>Terug naar het blad</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>Nummer van het formulier</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>bladzijde {number}</translation>
    </message>
    <message>
        <source>This number is not right. Look at each character.</source>
        <translation>Dit nummer klopt niet. Kijk elk teken na.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
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
        <source>You pointed out these columns before. Look whether they still fit.</source>
        <translation>U hebt deze kolommen eerder aangewezen. Kijk of ze nog kloppen.</translation>
    </message>
    <message>
        <source>row {number}: {words}</source>
        <translation>rij {number}: {words}</translation>
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
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Which answers are on the form of {child}?</source>
        <translation>Welke antwoorden staan op het formulier van {child}?</translation>
    </message>
    <message>
        <source>This form was entered before, on {date}, with other answers. Look at the paper. Both entries stay on record; only one counts.</source>
        <translation>Dit formulier is al ingevoerd, op {date}, met andere antwoorden. Kijk op het papier. Beide invoeren blijven bewaard; één telt.</translation>
    </message>
    <message>
        <source>Now is right, the first was wrong</source>
        <translation>Nu klopt, de eerste was fout</translation>
    </message>
    <message>
        <source>The first was right</source>
        <translation>De eerste klopt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Soort toestemming</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Lines that differ</source>
        <translation>Regels die verschillen</translation>
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
    <name>DoneStep</name>
    <message>
        <source>What comes next</source>
        <translation>Wat nu</translation>
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
        <source>Choose what it is first.</source>
        <translation>Kies eerst wat het is.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Enter</source>
        <translation>Invoeren</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Code van het formulier</translation>
    </message>
    <message>
        <source>Type the code at the top right of the form, or scan it. Then press Enter.</source>
        <translation>Typ de code rechtsboven op het formulier, of scan hem. Druk dan op Enter.</translation>
    </message>
    <message>
        <source>One key per line</source>
        <translation>Eén toets per regel</translation>
    </message>
    <message>
        <source>the box yes is marked</source>
        <translation>het hokje ja is aangekruist</translation>
    </message>
    <message>
        <source>the box no is marked</source>
        <translation>het hokje nee is aangekruist</translation>
    </message>
    <message>
        <source>both boxes are empty (also the space bar)</source>
        <translation>beide hokjes zijn leeg (ook de spatiebalk)</translation>
    </message>
    <message>
        <source>back and on; Backspace goes back too</source>
        <translation>terug en verder; Backspace gaat ook terug</translation>
    </message>
    <message>
        <source>after the signature and the date: book, and the next form</source>
        <translation>na de handtekening en de datum: boeken, en het volgende formulier</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>No readable code?</source>
        <translation>Geen leesbare code?</translation>
    </message>
    <message>
        <source>both boxes are marked: nothing is booked, and the use stops until the parent is asked</source>
        <translation>beide hokjes zijn aangekruist: er wordt niets geboekt, en het mag niet tot u de ouder hebt gevraagd</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>line</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>book</source>
        <translation>boeken</translation>
    </message>
    <message>
        <source>Type or scan the code at the top right of the form and press Enter.</source>
        <translation>Typ of scan de code rechtsboven op het formulier en druk op Enter.</translation>
    </message>
    <message>
        <source>Key each line: J yes, N no, L empty, B both boxes. An empty line changes nothing.</source>
        <translation>Toets elke regel: J ja, N nee, L leeg, B beide hokjes. Een lege regel verandert niets.</translation>
    </message>
    <message>
        <source>Then J or N for the signature, the date on the paper, and Enter books the form.</source>
        <translation>Dan J of N voor de handtekening, de datum op het papier, en Enter boekt het formulier.</translation>
    </message>
    <message>
        <source>A yes without a signature and a line with two marks are not booked; they wait under Still to ask.</source>
        <translation>Een ja zonder handtekening en een regel met twee kruisjes worden niet geboekt; ze wachten onder Nog te vragen.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes the last form back and opens it again.</source>
        <translation>Ctrl+Z draait het laatste formulier terug en opent het weer.</translation>
    </message>
    <message>
        <source>This paper has no code of ours: say where it lies.</source>
        <translation>Dit papier heeft geen code van ons: vul in waar het ligt.</translation>
    </message>
    <message>
        <source>{child}: entered before with the same answers. Nothing was booked twice.</source>
        <translation>{child}: al ingevoerd met dezelfde antwoorden. Er is niets dubbel geboekt.</translation>
    </message>
    <message>
        <source>{booked}; still to ask: {held}</source>
        <translation>{booked}; nog te vragen: {held}</translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation>niets geboekt</translation>
    </message>
    <message>
        <source>{child}: {what}</source>
        <translation>{child}: {what}</translation>
    </message>
    <message>
        <source>{child}: nothing was said on this form. It waits under Still to ask.</source>
        <translation>{child}: op dit formulier is niets ingevuld. Het wacht onder Nog te vragen.</translation>
    </message>
    <message>
        <source>Booked: {child}</source>
        <translation>Geboekt: {child}</translation>
    </message>
    <message>
        <source>{child}: the first entry stays.</source>
        <translation>{child}: de eerste invoer blijft staan.</translation>
    </message>
    <message>
        <source>Leave the form of {child}?</source>
        <translation>Stoppen met het formulier van {child}?</translation>
    </message>
    <message>
        <source>What you keyed for this form is not booked. Forms booked before stay.</source>
        <translation>Wat u voor dit formulier hebt ingetoetst, wordt niet geboekt. Eerder geboekte formulieren blijven staan.</translation>
    </message>
    <message>
        <source>Do not book</source>
        <translation>Niet boeken</translation>
    </message>
    <message>
        <source>Go on entering</source>
        <translation>Verder invoeren</translation>
    </message>
    <message>
        <source>This sheet belongs to the form that is open.</source>
        <translation>Dit blad hoort bij het formulier dat open staat.</translation>
    </message>
    <message>
        <source>You scanned the form of {child}. First book this one, or leave it with Esc.</source>
        <translation>U scande het formulier van {child}. Boek eerst dit formulier, of verlaat het met Esc.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>Date on the paper</source>
        <translation>Datum op het papier</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>Handtekening van {name}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>The form was printed on {date}. Did the parent fill in a date of birth?</source>
        <translation>Het formulier is op {date} afgedrukt. Vulde de ouder een geboortedatum in?</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>intrekken</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>gezet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>was {answer}, {date}</source>
        <translation>was {answer}, {date}</translation>
    </message>
    <message>
        <source>now {answer}, {date}</source>
        <translation>nu {answer}, {date}</translation>
    </message>
    <message>
        <source>older text</source>
        <translation>oudere tekst</translation>
    </message>
    <message>
        <source>no longer asked</source>
        <translation>niet meer gevraagd</translation>
    </message>
    <message>
        <source>two marks on line {lines}</source>
        <translation>twee kruisjes op regel {lines}</translation>
    </message>
    <message>
        <source>yes without a signature on line {lines}</source>
        <translation>ja zonder handtekening op regel {lines}</translation>
    </message>
    <message>
        <source>signature missing</source>
        <translation>handtekening ontbreekt</translation>
    </message>
    <message>
        <source>both boxes ticked</source>
        <translation>beide hokjes aangekruist</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>nog niet ingevoerd</translation>
    </message>
    <message>
        <source>This form was already entered, on {date}. Enter it again and the program compares.</source>
        <translation>Dit formulier is al ingevoerd, op {date}. Voer het nog eens in en het programma vergelijkt.</translation>
    </message>
    <message>
        <source>This form was noted as lost. It can be entered.</source>
        <translation>Dit formulier staat als kwijt. U kunt het gewoon invoeren.</translation>
    </message>
    <message>
        <source>This form was cancelled. It can be entered; what the parent signed counts.</source>
        <translation>Dit formulier is vervallen verklaard. U kunt het invoeren; wat de ouder tekende telt.</translation>
    </message>
    <message>
        <source>The date to hand in this form is past. It can be entered all the same.</source>
        <translation>De inleverdatum van dit formulier is voorbij. U kunt het toch invoeren.</translation>
    </message>
    <message>
        <source>Also at this school: {children}.</source>
        <translation>Ook op deze school: {children}.</translation>
    </message>
    <message>
        <source>Nearly the same name in the group: {children}.</source>
        <translation>Bijna dezelfde naam in de groep: {children}.</translation>
    </message>
    <message>
        <source>Check the name on the paper.</source>
        <translation>Controleer de naam op het papier.</translation>
    </message>
    <message>
        <source>{count} withdrawn</source>
        <translation>{count} ingetrokken</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Filled-in files</source>
        <translation>Ingevulde bestanden</translation>
    </message>
    <message>
        <source>Choose a file in the list.</source>
        <translation>Kies een bestand in de lijst.</translation>
    </message>
    <message>
        <source>File {number}: {standing}</source>
        <translation>Bestand {number}: {standing}</translation>
    </message>
    <message>
        <source>Enter by hand</source>
        <translation>Met de hand invoeren</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder/verzorger</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Ingevuld door</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>{now}, was {before}</source>
        <translation>{now}, was {before}</translation>
    </message>
    <message>
        <source>Book this file</source>
        <translation>Boek dit bestand</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>There is nothing to book.</source>
        <translation>Er is niets te boeken.</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>These are {count} files.</source>
        <translation>Dit zijn {count} bestanden.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Sleep één bestand tegelijk.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>sure</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>look</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>staat al</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>niet bruikbaar</translation>
    </message>
    <message>
        <source>Both boxes are on at line {lines}. That line is not booked; ask the parent.</source>
        <translation>Bij regel {lines} zijn beide hokjes aangekruist. Die regel wordt niet geboekt; vraag het de ouder.</translation>
    </message>
    <message>
        <source>The file says one thing and shows another at line {lines}. That line is not booked.</source>
        <translation>Bij regel {lines} zegt het bestand iets anders dan het laat zien. Die regel wordt niet geboekt.</translation>
    </message>
    <message>
        <source>The lines in the file are not those of the form. Compare it with the PDF.</source>
        <translation>De regels in het bestand zijn niet die van het formulier. Vergelijk het met de PDF.</translation>
    </message>
    <message>
        <source>The parent wrote: {text}</source>
        <translation>De ouder schreef: {text}</translation>
    </message>
    <message>
        <source>Filled in by {typed}; the form is for {guardian}.</source>
        <translation>Ingevuld door {typed}; het formulier is voor {guardian}.</translation>
    </message>
    <message>
        <source>nobody by name</source>
        <translation>niemand met naam</translation>
    </message>
    <message>
        <source>{typed} filled in a name too. It is booked for {guardian} only; ask the other parent.</source>
        <translation>{typed} vulde ook een naam in. Er wordt alleen voor {guardian} geboekt; vraag het de andere ouder.</translation>
    </message>
    <message>
        <source>The date {typed} cannot be right; the day of receipt counts.</source>
        <translation>De datum {typed} kan niet kloppen; de dag van ontvangst telt.</translation>
    </message>
    <message>
        <source>An answer on record changes.</source>
        <translation>Een eerder antwoord verandert.</translation>
    </message>
    <message>
        <source>This form was entered before with other answers.</source>
        <translation>Dit formulier is al ingevoerd met andere antwoorden.</translation>
    </message>
    <message>
        <source>This form is twice in the pile, with other answers.</source>
        <translation>Dit formulier zit twee keer in de stapel, met andere antwoorden.</translation>
    </message>
    <message>
        <source>This guardian has no say today; it has no effect.</source>
        <translation>Deze ouder/verzorger heeft nu geen gezag; het antwoord heeft geen gevolg.</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>Er is niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Filled-in files</source>
        <translation>Ingevulde bestanden</translation>
    </message>
    <message>
        <source>Drop the filled-in PDFs here</source>
        <translation>Zet de ingevulde PDF’s hier neer</translation>
    </message>
    <message>
        <source>Up to {count} at a time. Nothing is booked before you have looked.</source>
        <translation>Hooguit {count} tegelijk. Er wordt niets geboekt voordat u hebt gekeken.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Kies bestanden</translation>
    </message>
    <message>
        <source>How they came in</source>
        <translation>Hoe ze binnenkwamen</translation>
    </message>
    <message>
        <source>How you knew who sent them</source>
        <translation>Hoe u wist wie ze stuurde</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>A typed name is not a signature: what counts is how you knew that the parent sent it.</source>
        <translation>Een getypte naam is geen handtekening: het telt hoe u wist dat de ouder het stuurde.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder/verzorger</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Lijst leegmaken</translation>
    </message>
    <message>
        <source>More files</source>
        <translation>Meer bestanden</translation>
    </message>
    <message>
        <source>Drop the PDFs that parents filled in, or choose them.</source>
        <translation>Zet de PDF’s neer die ouders invulden, of kies ze.</translation>
    </message>
    <message>
        <source>A sure file can be booked with the others; one to look at is booked by itself.</source>
        <translation>Wat klaar is boekt u samen; wat een vraag heeft boekt u apart.</translation>
    </message>
    <message>
        <source>The file itself is kept in the school file as evidence, encrypted.</source>
        <translation>Het bestand zelf wordt als bewijs bewaard in het schoolbestand, versleuteld.</translation>
    </message>
    <message>
        <source>A scan or a printed form has no fields: type its code under Enter.</source>
        <translation>Een scan of een afgedrukt formulier heeft geen velden: typ de code onder Invoeren.</translation>
    </message>
    <message>
        <source>At most {count} files at a time. Nothing was read.</source>
        <translation>Hooguit {count} bestanden tegelijk. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Bestanden lezen</translation>
    </message>
    <message numerus="yes">
        <source>Book %n sure file(s)</source>
        <translation>
            <numerusform>Boek %n bestand dat klaar is</numerusform>
            <numerusform>Boek %n bestanden die klaar zijn</numerusform>
        </translation>
    </message>
    <message>
        <source>No file is sure; look at the others one by one.</source>
        <translation>Geen bestand is klaar; bekijk de andere één voor één.</translation>
    </message>
    <message numerus="yes">
        <source>Book %n file(s)?</source>
        <translation>
            <numerusform>%n bestand boeken?</numerusform>
            <numerusform>%n bestanden boeken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each is booked for its own child and parent, with the file as evidence. You can take it back.</source>
        <translation>Elk bestand wordt geboekt bij zijn eigen kind en ouder, met het bestand als bewijs. U kunt het terugdraaien.</translation>
    </message>
    <message>
        <source>Book them</source>
        <translation>Boeken</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Nog eens kijken</translation>
    </message>
    <message>
        <source>Booking the files</source>
        <translation>De bestanden boeken</translation>
    </message>
    <message>
        <source>Filled-in form {code}</source>
        <translation>Ingevuld formulier {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) booked.</source>
        <translation>
            <numerusform>%n bestand geboekt.</numerusform>
            <numerusform>%n bestanden geboekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) booked</source>
        <translation>
            <numerusform>%n bestand geboekt</numerusform>
            <numerusform>%n bestanden geboekt</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled-in forms ({kinds})</source>
        <translation>Ingevulde formulieren ({kinds})</translation>
    </message>
    <message>
        <source>Say how you knew that the parent sent it.</source>
        <translation>Kies hoe u wist dat de ouder het stuurde.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Whose paper is it?</source>
        <translation>Van wie is het papier?</translation>
    </message>
    <message>
        <source>Look at the name on the paper. Choose the form that was printed, or enter it as another paper.</source>
        <translation>Kijk naar de naam op het papier. Kies het formulier dat is afgedrukt, of voer het in als ander papier.</translation>
    </message>
    <message>
        <source>Enter this paper</source>
        <translation>Dit papier invoeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Name of the child</source>
        <translation>Naam van het kind</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Papers of this child</source>
        <translation>Papieren van dit kind</translation>
    </message>
    <message>
        <source>Choose a paper first.</source>
        <translation>Kies eerst een papier.</translation>
    </message>
    <message>
        <source>{code}, for {guardian}</source>
        <translation>{code}, voor {guardian}</translation>
    </message>
    <message numerus="yes">
        <source>printed {date}, %n line(s)</source>
        <translation>
            <numerusform>afgedrukt {date}, %n regel</numerusform>
            <numerusform>afgedrukt {date}, %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Another paper of {guardian}</source>
        <translation>Ander papier van {guardian}</translation>
    </message>
    <message>
        <source>with the purposes that are asked now</source>
        <translation>met de soorten die nu gevraagd worden</translation>
    </message>
</context>
<context>
    <name>FlipPanel</name>
    <message>
        <source>This parent said no before</source>
        <translation>Deze ouder zei eerder nee</translation>
    </message>
    <message>
        <source>Take the yes over only when you know that this parent means it. Ask when you are not sure.</source>
        <translation>Leg de ja alleen vast als u weet dat deze ouder dat bedoelt. Vraag het als u niet zeker bent.</translation>
    </message>
    <message>
        <source>Let the no stand</source>
        <translation>Nee laten staan</translation>
    </message>
    <message>
        <source>Record the yes</source>
        <translation>Ja vastleggen</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} van {total}</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Ouder</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>The yes will be recorded.</source>
        <translation>De ja wordt vastgelegd.</translation>
    </message>
    <message>
        <source>The no stands.</source>
        <translation>De nee blijft staan.</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Do not book</source>
        <translation>Niet boeken</translation>
    </message>
    <message>
        <source>Book (Enter)</source>
        <translation>Boeken (Enter)</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>the pupil decides</source>
        <translation>de leerling beslist</translation>
    </message>
    <message>
        <source>To the form</source>
        <translation>Naar het formulier</translation>
    </message>
    <message>
        <source>This is the withdrawal strip</source>
        <translation>Dit is de intrekstrook</translation>
    </message>
    <message>
        <source>Still to ask: {what}.</source>
        <translation>Nog te vragen: {what}.</translation>
    </message>
    <message>
        <source>This guardian has no say today; the answers are kept and have no effect.</source>
        <translation>Deze ouder/verzorger heeft nu geen gezag; de antwoorden worden bewaard en hebben geen gevolg.</translation>
    </message>
    <message>
        <source>This child has left the school.</source>
        <translation>Dit kind is van school.</translation>
    </message>
    <message>
        <source>This guardian got a later form. What stands on this one is booked on its own text.</source>
        <translation>Deze ouder kreeg later een nieuw formulier. Wat hierop staat wordt geboekt op de tekst van dit formulier.</translation>
    </message>
    <message>
        <source>Some texts have changed since this form was printed; its answers are booked on the text that stands on it.</source>
        <translation>Sommige teksten zijn veranderd sinds dit formulier is afgedrukt; de antwoorden worden geboekt op de tekst die erop staat.</translation>
    </message>
    <message>
        <source>Withdrawal strip: give the lines that are ticked a J, A for all, then Enter.</source>
        <translation>Intrekstrook: geef aangekruiste regels een J, A voor alles, dan Enter.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to go</source>
        <translation>
            <numerusform>nog %n regel</numerusform>
            <numerusform>nog %n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>not signed: no yes is booked</source>
        <translation>geen handtekening: er wordt geen ja geboekt</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) to ask</source>
        <translation>
            <numerusform>%n regel te vragen</numerusform>
            <numerusform>%n regels te vragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) change</source>
        <translation>
            <numerusform>%n antwoord verandert</numerusform>
            <numerusform>%n antwoorden veranderen</numerusform>
        </translation>
    </message>
    <message>
        <source>a no that came in later stays</source>
        <translation>een nee van later blijft gelden</translation>
    </message>
    <message>
        <source>nothing is ticked</source>
        <translation>er is niets aangekruist</translation>
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
    <message>
        <source>List of the parent app read in, answers: {answers}, pupils: {pupils}</source>
        <translation>Lijst uit de ouderapp ingelezen, antwoorden: {answers}, leerlingen: {pupils}</translation>
    </message>
    <message>
        <source>List of the parent app taken back, answers: {answers}</source>
        <translation>Lijst uit de ouderapp teruggedraaid, antwoorden: {answers}</translation>
    </message>
    <message>
        <source>Pile of scans started, files: {files}</source>
        <translation>Stapel scans begonnen, bestanden: {files}</translation>
    </message>
    <message>
        <source>Sheets of a pile read: {pages}</source>
        <translation>Bladen van een stapel gelezen: {pages}</translation>
    </message>
    <message>
        <source>Answer chosen on sheet {page} of a pile</source>
        <translation>Antwoord gekozen op blad {page} van een stapel</translation>
    </message>
    <message>
        <source>Code typed for sheet {page} of a pile</source>
        <translation>Code getypt voor blad {page} van een stapel</translation>
    </message>
    <message>
        <source>Sheets set aside or taken up: {pages}</source>
        <translation>Bladen apart gelegd of teruggenomen: {pages}</translation>
    </message>
    <message>
        <source>Scanned form booked, sheets: {pages}</source>
        <translation>Gescand formulier geboekt, bladen: {pages}</translation>
    </message>
    <message>
        <source>Scanned forms taken back: {sheets}</source>
        <translation>Gescande formulieren teruggenomen: {sheets}</translation>
    </message>
    <message>
        <source>Pile of scans put away, pictures taken out: {pictures}</source>
        <translation>Stapel scans opgeruimd, afbeeldingen weggehaald: {pictures}</translation>
    </message>
    <message>
        <source>Answers from the parent app recorded: {answers}</source>
        <translation>Antwoorden uit de ouderapp vastgelegd: {answers}</translation>
    </message>
    <message>
        <source>Answers from the parent app taken back: {answers}</source>
        <translation>Antwoorden uit de ouderapp teruggedraaid: {answers}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
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
    <message>
        <source>Correct what is wrong by hand, or restore a backup of before the import.</source>
        <translation>Verbeter wat niet klopt met de hand, of zet de reservekopie van vóór het inlezen terug.</translation>
    </message>
    <message numerus="yes">
        <source>The import cannot be taken back: %n rows of it were changed or used since.</source>
        <translation>
            <numerusform>Het inlezen kan niet worden teruggedraaid: 1 regel ervan is sindsdien gewijzigd of gebruikt.</numerusform>
            <numerusform>Het inlezen kan niet worden teruggedraaid: %n regels ervan zijn sindsdien gewijzigd of gebruikt.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>also of %n other pupils</source>
        <translation>
            <numerusform>ook van 1 andere leerling</numerusform>
            <numerusform>ook van %n andere leerlingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyBar</name>
    <message>
        <source>Keys of the line</source>
        <translation>Toetsen van de regel</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Looking at the list</source>
        <translation>De lijst bekijken</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>is not recorded</source>
        <translation>wordt niet vastgelegd</translation>
    </message>
    <message>
        <source>is recorded</source>
        <translation>wordt vastgelegd</translation>
    </message>
</context>
<context>
    <name>MappingView</name>
    <message>
        <source>What is in this list?</source>
        <translation>Wat staat er in deze lijst?</translation>
    </message>
    <message>
        <source>Read with these columns</source>
        <translation>Lezen met deze kolommen</translation>
    </message>
    <message>
        <source>The program guessed this from the heads. Look whether it is right; it is remembered.</source>
        <translation>Het programma raadde dit uit de kopregel. Kijk of het klopt; uw keuze wordt onthouden.</translation>
    </message>
    <message>
        <source>do not use</source>
        <translation>niet gebruiken</translation>
    </message>
</context>
<context>
    <name>MeaningView</name>
    <message>
        <source>Questions of the app</source>
        <translation>Vragen van de app</translation>
    </message>
    <message>
        <source>Words of the app</source>
        <translation>Woorden van de app</translation>
    </message>
    <message>
        <source>Answers without a day</source>
        <translation>Antwoorden zonder datum</translation>
    </message>
    <message>
        <source>Day that counts for them</source>
        <translation>Datum die daarvoor geldt</translation>
    </message>
    <message>
        <source>For instance the day on which you made the list. Left empty, they are not read in.</source>
        <translation>Bijvoorbeeld de dag waarop u de lijst maakte. Laat u dit leeg, dan worden ze niet ingelezen.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Kies een ander bestand</translation>
    </message>
    <message>
        <source>Compare with the school file</source>
        <translation>Vergelijken met het schoolbestand</translation>
    </message>
    <message>
        <source>You said before what these mean. Look whether it still fits.</source>
        <translation>U hebt eerder gezegd wat dit betekent. Kijk of het nog klopt.</translation>
    </message>
    <message>
        <source>The kinds of consent are proposed by the words of the question. You decide: read them before going on.</source>
        <translation>De soorten zijn voorgesteld op grond van de woorden van de vraag. U beslist: lees ze na voordat u verdergaat.</translation>
    </message>
    <message>
        <source>no kind of consent here: leave out</source>
        <translation>geen soort hier: weglaten</translation>
    </message>
    <message>
        <source>Question {words} is</source>
        <translation>Vraag {words} is</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In het bestand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Is the kind of consent</source>
        <translation>Is de soort toestemming</translation>
    </message>
    <message>
        <source>Word {words} means</source>
        <translation>Woord {words} betekent</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) do not say on which day the parent answered.</source>
        <translation>
            <numerusform>Bij %n regel staat niet op welke dag de ouder antwoordde.</numerusform>
            <numerusform>Bij %n regels staat niet op welke dag de ouder antwoordde.</numerusform>
        </translation>
    </message>
    <message>
        <source>choose what it is</source>
        <translation>kies wat het is</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Two questions have the same kind of consent. Leave one of them out.</source>
        <translation>Twee vragen hebben dezelfde soort toestemming. Laat er een weg.</translation>
    </message>
    <message numerus="yes">
        <source>Say of %n question(s) which kind of consent it is, or leave it out.</source>
        <translation>
            <numerusform>Zeg van %n vraag welke soort toestemming het is, of laat hem weg.</numerusform>
            <numerusform>Zeg van %n vragen welke soort toestemming het is, of laat ze weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Say of %n word(s) what it means.</source>
        <translation>
            <numerusform>Zeg van %n woord wat het betekent.</numerusform>
            <numerusform>Zeg van %n woorden wat ze betekenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question is a kind of consent: then there is nothing to read in.</source>
        <translation>Geen enkele vraag is een soort toestemming: dan is er niets in te lezen.</translation>
    </message>
</context>
<context>
    <name>PileErrors</name>
    <message>
        <source>This file is protected with a password.</source>
        <translation>Dit bestand is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Scan it again without a password, or save it without one.</source>
        <translation>Scan opnieuw zonder wachtwoord, of bewaar het zonder.</translation>
    </message>
    <message>
        <source>These scans are too large to read in one go.</source>
        <translation>Deze scans zijn te groot om in één keer te lezen.</translation>
    </message>
    <message>
        <source>Scan the pile in parts of at most 500 sheets, in grey, 200 dpi.</source>
        <translation>Scan de stapel in delen van hooguit 500 bladen, in grijs, 200 dpi.</translation>
    </message>
    <message>
        <source>This is not a scan: no PDF, TIFF, JPEG or PNG.</source>
        <translation>Dit is geen scan: geen PDF, TIFF, JPEG of PNG.</translation>
    </message>
    <message>
        <source>Choose the file that the copier or the phone made.</source>
        <translation>Kies het bestand dat het kopieerapparaat of de telefoon heeft gemaakt.</translation>
    </message>
    <message>
        <source>There is no page in this file.</source>
        <translation>Er zit geen bladzijde in dit bestand.</translation>
    </message>
    <message>
        <source>Scan the pile again.</source>
        <translation>Scan de stapel opnieuw.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off.</source>
        <translation>Dit bestand is beschadigd of afgebroken.</translation>
    </message>
    <message>
        <source>Save it again from the copier, or scan the pile again.</source>
        <translation>Bewaar het opnieuw vanaf het kopieerapparaat, of scan de stapel opnieuw.</translation>
    </message>
    <message>
        <source>This form still asks something.</source>
        <translation>Bij dit formulier is nog iets te kiezen.</translation>
    </message>
    <message>
        <source>Choose with J, N or L; then press Enter.</source>
        <translation>Kies met J, N of L; druk dan op Enter.</translation>
    </message>
    <message>
        <source>Not every sheet of this pile has a place: {left} to go.</source>
        <translation>Nog niet elk blad van deze stapel heeft een plek: nog {left}.</translation>
    </message>
    <message>
        <source>Book them or set them aside under Check; then put the pile away.</source>
        <translation>Boek ze of leg ze apart onder Nakijken; ruim daarna de stapel op.</translation>
    </message>
    <message>
        <source>This form does not have that page: it has {pages}.</source>
        <translation>Die bladzijde heeft dit formulier niet: het heeft er {pages}.</translation>
    </message>
    <message>
        <source>Choose the page that stands at the bottom of the paper.</source>
        <translation>Kies de bladzijde die onderaan het papier staat.</translation>
    </message>
</context>
<context>
    <name>PileWords</name>
    <message>
        <source>code cannot be read</source>
        <translation>code niet leesbaar</translation>
    </message>
    <message>
        <source>code is not in this school file</source>
        <translation>code staat niet in dit schoolbestand</translation>
    </message>
    <message>
        <source>form of another school</source>
        <translation>formulier van een andere school</translation>
    </message>
    <message>
        <source>picture cannot be read</source>
        <translation>afbeelding niet leesbaar</translation>
    </message>
    <message>
        <source>two forms on one picture</source>
        <translation>twee formulieren op één scan</translation>
    </message>
    <message>
        <source>a page is missing</source>
        <translation>bladzijde ontbreekt</translation>
    </message>
    <message>
        <source>twice in the pile, not the same</source>
        <translation>twee keer in de stapel, niet gelijk</translation>
    </message>
    <message>
        <source>is there a signature?</source>
        <translation>staat er een handtekening?</translation>
    </message>
    <message>
        <source>did the other parent sign?</source>
        <translation>heeft de andere ouder getekend?</translation>
    </message>
    <message>
        <source>signature is missing</source>
        <translation>handtekening ontbreekt</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>intrekking</translation>
    </message>
    <message>
        <source>something is written on it</source>
        <translation>er is iets bij geschreven</translation>
    </message>
    <message>
        <source>child has left the school</source>
        <translation>kind is van school</translation>
    </message>
    <message>
        <source>parent has no say now</source>
        <translation>ouder beslist nu niet</translation>
    </message>
    <message>
        <source>was booked before</source>
        <translation>is al geboekt</translation>
    </message>
    <message>
        <source>other than before</source>
        <translation>anders dan eerder</translation>
    </message>
    <message>
        <source>a line is empty</source>
        <translation>een regel is leeg</translation>
    </message>
    <message>
        <source>Type the number under the code, or set the sheet aside. Nothing is booked from it.</source>
        <translation>Typ het nummer onder de code, of leg het blad apart. Er wordt niets van geboekt.</translation>
    </message>
    <message>
        <source>Scan the missing page, or enter this form by hand. It is booked when all pages are there.</source>
        <translation>Scan de bladzijde die ontbreekt, of voer dit formulier met de hand in. Het wordt geboekt als alle bladzijden er zijn.</translation>
    </message>
    <message>
        <source>Without a signature a yes does not count: it waits until you have asked. A no counts.</source>
        <translation>Zonder handtekening telt een ja niet: dat wacht tot u het hebt gevraagd. Een nee telt wel.</translation>
    </message>
    <message>
        <source>The parent withdraws these. They stop at once when you confirm.</source>
        <translation>De ouder trekt deze in. Ze stoppen meteen als u akkoord geeft.</translation>
    </message>
    <message>
        <source>Read what is written. A condition is no plain yes.</source>
        <translation>Lees wat er staat. Een voorwaarde is geen gewoon ja.</translation>
    </message>
    <message>
        <source>Check the name on the paper before you confirm.</source>
        <translation>Kijk de naam op het papier na voordat u akkoord geeft.</translation>
    </message>
    <message>
        <source>It is kept, but has no effect now.</source>
        <translation>Het wordt bewaard, maar werkt nu niet.</translation>
    </message>
    <message>
        <source>Compare with the entry that is there before you confirm.</source>
        <translation>Vergelijk met wat er al geboekt is voordat u akkoord geeft.</translation>
    </message>
    <message>
        <source>The parent said otherwise before. Both stay on record.</source>
        <translation>De ouder zei eerder iets anders. Beide blijven bewaard.</translation>
    </message>
    <message>
        <source>An empty line changes nothing: no yes comes from it.</source>
        <translation>Een lege regel verandert niets: er komt geen ja uit.</translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>a very faint mark</source>
        <translation>heel lichte streep</translation>
    </message>
    <message>
        <source>both boxes marked</source>
        <translation>beide vakjes aangekruist</translation>
    </message>
    <message>
        <source>box filled or scratched out</source>
        <translation>vakje ingekleurd of doorgekrast</translation>
    </message>
    <message>
        <source>a line or stain over it</source>
        <translation>lijn of vlek over de regel</translation>
    </message>
    <message>
        <source>mark runs into the other box</source>
        <translation>kruisje loopt door in het andere vakje</translation>
    </message>
    <message>
        <source>something written beside it</source>
        <translation>er is iets bij geschreven</translation>
    </message>
    <message>
        <source>word struck through or circled</source>
        <translation>woord doorgehaald of omcirkeld</translation>
    </message>
    <message>
        <source>place not found exactly</source>
        <translation>plek niet precies gevonden</translation>
    </message>
    <message>
        <source>empty in a black and white scan</source>
        <translation>leeg in een zwart-witscan</translation>
    </message>
    <message>
        <source>layout of the paper is unknown</source>
        <translation>indeling van het papier is onbekend</translation>
    </message>
    <message>
        <source>mark on the withdrawal strip</source>
        <translation>kruisje op de intrekstrook</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Signature of the other parent</source>
        <translation>Handtekening andere ouder</translation>
    </message>
    <message>
        <source>Strip: {title}</source>
        <translation>Strook: {title}</translation>
    </message>
    <message>
        <source>ask the parent</source>
        <translation>ouder vragen</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>kiezen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>gezet</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>niet gezet</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>intrekken</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>laten staan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of forms</source>
        <translation>
            <numerusform>%n van formulieren</numerusform>
            <numerusform>%n van formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawal strip(s)</source>
        <translation>
            <numerusform>%n intrekstrook</numerusform>
            <numerusform>%n intrekstroken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double</source>
        <translation>
            <numerusform>%n dubbel</numerusform>
            <numerusform>%n dubbel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n leeg</numerusform>
            <numerusform>%n leeg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation sheet(s)</source>
        <translation>
            <numerusform>%n vertaalblad</numerusform>
            <numerusform>%n vertaalbladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n onbekend</numerusform>
            <numerusform>%n onbekend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of another school</source>
        <translation>
            <numerusform>%n van een andere school</numerusform>
            <numerusform>%n van een andere school</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with two forms</source>
        <translation>
            <numerusform>%n met twee formulieren</numerusform>
            <numerusform>%n met twee formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n onleesbaar</numerusform>
            <numerusform>%n onleesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside</source>
        <translation>
            <numerusform>%n apart gelegd</numerusform>
            <numerusform>%n apart gelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the copier to grey, 200 dpi: pencil is lost in black and white.</source>
        <translation>Zet het kopieerapparaat op grijs, 200 dpi: in zwart-wit valt potlood weg.</translation>
    </message>
    <message>
        <source>This pile is coarse. Set the copier to 200 dpi.</source>
        <translation>Deze scans zijn te grof. Zet het kopieerapparaat op 200 dpi.</translation>
    </message>
    <message>
        <source>The paper is washed out. Turn off background removal on the copier.</source>
        <translation>Het papier is weggebleekt. Zet achtergrondverwijdering op het kopieerapparaat uit.</translation>
    </message>
    <message>
        <source>Many sheets have a streak at one place. Clean the small glass strip of the copier.</source>
        <translation>Veel bladen hebben op één plek een streep. Maak de smalle glasstrook van het kopieerapparaat schoon.</translation>
    </message>
    <message>
        <source>The copier uses JBIG2, which can swap marks. Turn off compact or high compression.</source>
        <translation>Het kopieerapparaat gebruikt JBIG2; dat kan tekens verwisselen. Zet compacte of hoge compressie uit.</translation>
    </message>
</context>
<context>
    <name>ProposalStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
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
    <name>ReturnedErrors</name>
    <message>
        <source>This file is no PDF.</source>
        <translation>Dit bestand is geen PDF.</translation>
    </message>
    <message>
        <source>Choose the PDF that the parent filled in and sent back.</source>
        <translation>Kies de PDF die de ouder invulde en terugstuurde.</translation>
    </message>
    <message>
        <source>This PDF is protected with a password.</source>
        <translation>Deze PDF is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>Open it, type its code under Enter, and key the answers.</source>
        <translation>Open hem, typ de code onder Invoeren en toets de antwoorden in.</translation>
    </message>
    <message>
        <source>This PDF is damaged.</source>
        <translation>Deze PDF is beschadigd.</translation>
    </message>
    <message>
        <source>Save the attachment again, or ask the parent to send it again.</source>
        <translation>Bewaar de bijlage opnieuw, of vraag de ouder hem nog eens te sturen.</translation>
    </message>
    <message>
        <source>This PDF is far larger than a form can be.</source>
        <translation>Deze PDF is veel groter dan een formulier kan zijn.</translation>
    </message>
    <message>
        <source>Look at who sent it. Type the code and enter it by hand.</source>
        <translation>Kijk wie hem stuurde. Typ de code en voer hem met de hand in.</translation>
    </message>
    <message>
        <source>This is a scan, a photo or a form that was printed to PDF: it has no fields to read.</source>
        <translation>Dit is een scan, een foto of een formulier dat naar PDF is afgedrukt: er zijn geen velden om te lezen.</translation>
    </message>
    <message>
        <source>Type its code under Enter and key the answers.</source>
        <translation>Typ de code onder Invoeren en toets de antwoorden in.</translation>
    </message>
    <message>
        <source>This is a PDF form, but not one of ours.</source>
        <translation>Dit is een PDF-formulier, maar niet van ons.</translation>
    </message>
    <message>
        <source>Put it aside, or record what it says on the child&apos;s card.</source>
        <translation>Leg het apart, of leg op de leerlingkaart vast wat erin staat.</translation>
    </message>
    <message>
        <source>The code in this PDF and the code on its page do not agree.</source>
        <translation>De code in deze PDF en de code op de bladzijde kloppen niet met elkaar.</translation>
    </message>
    <message>
        <source>Nothing is booked from it. Ask the parent for a new form.</source>
        <translation>Er wordt niets van geboekt. Vraag de ouder om een nieuw formulier.</translation>
    </message>
    <message>
        <source>File {number} can no longer be booked as it was read: its form or pupil has changed.</source>
        <translation>Bestand {number} kan niet meer worden geboekt zoals het is gelezen: het formulier of de leerling is veranderd.</translation>
    </message>
    <message>
        <source>Nothing of the pile was booked.</source>
        <translation>Van de stapel is niets geboekt.</translation>
    </message>
    <message>
        <source>Look at that file by itself, then book the others.</source>
        <translation>Bekijk dat bestand apart en boek daarna de andere.</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Read scans</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Bladen lezen</translation>
    </message>
    <message>
        <source>Booking forms</source>
        <translation>Formulieren boeken</translation>
    </message>
    <message>
        <source>Drop the scan of the copier here</source>
        <translation>Zet hier de scan van het kopieerapparaat neer</translation>
    </message>
    <message>
        <source>PDF, TIFF or photos. Any order, also with sheets upside down.</source>
        <translation>PDF, TIFF of foto’s. In elke volgorde, ook met bladen ondersteboven.</translation>
    </message>
    <message>
        <source>Choose scans</source>
        <translation>Scans kiezen</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Map volgen</translation>
    </message>
    <message>
        <source>Papers came in on</source>
        <translation>Papieren ontvangen op</translation>
    </message>
    <message>
        <source>Best on the copier: grey, 200 dpi, background removal off, never black and white.</source>
        <translation>Het beste op het kopieerapparaat: grijs, 200 dpi, achtergrondverwijdering uit, nooit zwart-wit.</translation>
    </message>
    <message>
        <source>Read the new files</source>
        <translation>Nieuwe bestanden lezen</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Niet meer volgen</translation>
    </message>
    <message>
        <source>Put the pile on the copier and drop the file here. Every sheet gets a place.</source>
        <translation>Leg de stapel op het kopieerapparaat en zet het bestand hier neer. Elk blad krijgt een plek.</translation>
    </message>
    <message>
        <source>Nothing is booked before you have looked under Check.</source>
        <translation>Er wordt niets geboekt voordat u hebt gekeken onder Nakijken.</translation>
    </message>
    <message>
        <source>Stopped halfway? Drop the same file again: it goes on where it was.</source>
        <translation>Halverwege gestopt? Zet hetzelfde bestand weer neer: het lezen gaat verder.</translation>
    </message>
    <message>
        <source>Putting a pile away takes out the pictures that prove nothing.</source>
        <translation>Bij het opruimen van een stapel gaan de afbeeldingen weg die niets bewijzen.</translation>
    </message>
    <message>
        <source>A pile is being read. Wait until it is done, or stop it.</source>
        <translation>Er wordt een stapel gelezen. Wacht tot dat klaar is, of stop het lezen.</translation>
    </message>
    <message>
        <source>At most {count} files at a time. Nothing was read.</source>
        <translation>Hooguit {count} bestanden tegelijk. Er is niets gelezen.</translation>
    </message>
    <message>
        <source>Reading the scans</source>
        <translation>Scans lezen</translation>
    </message>
    <message>
        <source>This pile was here already; what was missing is read.</source>
        <translation>Deze stapel was er al; wat ontbrak is gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) read. Go on to Check.</source>
        <translation>
            <numerusform>%n blad gelezen. Ga verder naar Nakijken.</numerusform>
            <numerusform>%n bladen gelezen. Ga verder naar Nakijken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was read is kept; drop the same file again to go on.</source>
        <translation>Gestopt. Wat gelezen is, is bewaard; zet hetzelfde bestand weer neer om verder te gaan.</translation>
    </message>
    <message>
        <source>Pile of {day}, {time}</source>
        <translation>Stapel van {day}, {time}</translation>
    </message>
    <message>
        <source>To check: {asked} · sure: {sure} · pages without a place: {left}</source>
        <translation>Na te kijken: {asked} · zeker: {sure} · bladen zonder plek: {left}</translation>
    </message>
    <message>
        <source>{read} of {total} sheets are read. Drop the same file again to go on.</source>
        <translation>{read} van {total} bladen zijn gelezen. Zet hetzelfde bestand weer neer om verder te gaan.</translation>
    </message>
    <message>
        <source>Check this pile</source>
        <translation>Stapel nakijken</translation>
    </message>
    <message>
        <source>Put the pile away</source>
        <translation>Stapel opruimen</translation>
    </message>
    <message>
        <source>First give every sheet a place.</source>
        <translation>Geef eerst elk blad een plek.</translation>
    </message>
    <message>
        <source>Put this pile away?</source>
        <translation>Deze stapel opruimen?</translation>
    </message>
    <message>
        <source>Pages that prove an answer stay with the child. Pictures of the other sheets are taken out.</source>
        <translation>Bladen die een antwoord bewijzen, blijven bij het kind. Afbeeldingen van de andere bladen gaan weg.</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>Keep the pile</source>
        <translation>Stapel bewaren</translation>
    </message>
    <message>
        <source>The pile is put away.</source>
        <translation>De stapel is opgeruimd.</translation>
    </message>
    <message>
        <source>Scans ({kinds})</source>
        <translation>Scans ({kinds})</translation>
    </message>
    <message>
        <source>Folder of the copier</source>
        <translation>Map van het kopieerapparaat</translation>
    </message>
    <message numerus="yes">
        <source>The watched folder has %n scan(s).</source>
        <translation>
            <numerusform>In de gevolgde map staat %n scan.</numerusform>
            <numerusform>In de gevolgde map staan %n scans.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in the folder yet.</source>
        <translation>Er staat nog niets in de map.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Nothing entered yet</source>
        <translation>Nog niets ingevoerd</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Terug (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Where the papers lie</source>
        <translation>Waar de papieren liggen</translation>
    </message>
    <message>
        <source>The same for the whole pile, e.g. folder 5.</source>
        <translation>Geldt voor de hele stapel, bijv. map 5.</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Nog te vragen</translation>
    </message>
    <message>
        <source>Is settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>What was to be asked is asked and recorded on the child&apos;s card.</source>
        <translation>Wat te vragen was, is gevraagd en vastgelegd op de leerlingkaart.</translation>
    </message>
    <message>
        <source>This pile</source>
        <translation>Deze stapel</translation>
    </message>
    <message>
        <source>Last booked</source>
        <translation>Laatst geboekt</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) entered</source>
        <translation>
            <numerusform>%n formulier ingevoerd</numerusform>
            <numerusform>%n formulieren ingevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>{forms}, {minutes} min</source>
        <translation>{forms}, {minutes} min</translation>
    </message>
    <message>
        <source>{why}, since {date}</source>
        <translation>{why}, sinds {date}</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Choose a form in the list.</source>
        <translation>Kies een formulier in de lijst.</translation>
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
