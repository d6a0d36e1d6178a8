<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerLine</name>
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
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Stop asking: {purpose}</source>
        <translation>Niet meer vragen: {purpose}</translation>
    </message>
    <message>
        <source>It no longer stands on forms and in the matrix. What was answered stays on record.</source>
        <translation>Het staat niet meer op formulieren en in het overzicht. Wat er is geantwoord, blijft bewaard.</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Blijven vragen</translation>
    </message>
    <message>
        <source>Ask: {purpose}</source>
        <translation>Wel vragen: {purpose}</translation>
    </message>
    <message>
        <source>It comes on the forms and in the matrix. Answers given earlier on this text count.</source>
        <translation>Het komt op de formulieren en in het overzicht. Eerdere antwoorden op deze tekst tellen.</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Dit vragen</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Niet vragen</translation>
    </message>
    <message>
        <source>Who decided this</source>
        <translation>Wie besloot dit</translation>
    </message>
    <message>
        <source>For instance: director, 6 October 2026.</source>
        <translation>Bijvoorbeeld: directeur, 6 oktober 2026.</translation>
    </message>
    <message>
        <source>This is asked from today</source>
        <translation>Dit wordt vanaf vandaag gevraagd</translation>
    </message>
    <message>
        <source>This is no longer asked</source>
        <translation>Dit wordt niet meer gevraagd</translation>
    </message>
</context>
<context>
    <name>ChosenFiles</name>
    <message>
        <source>Scans and photos (*.pdf *.png *.jpg *.jpeg)</source>
        <translation>Scans en foto’s (*.pdf *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Add a scan or photo of the paper…</source>
        <translation>Scan of foto van het papier toevoegen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were too large to keep while locked. Choose again.</source>
        <translation>
            <numerusform>%n bestand was te groot om te bewaren tijdens het vergrendelen. Kies het opnieuw.</numerusform>
            <numerusform>%n bestanden waren te groot om te bewaren tijdens het vergrendelen. Kies ze opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Kies de scan</translation>
    </message>
    <message>
        <source>Do not add {title}</source>
        <translation>{title} niet toevoegen</translation>
    </message>
</context>
<context>
    <name>ConsentAudit</name>
    <message>
        <source>Answers recorded: {answers}</source>
        <translation>Antwoorden geboekt: {answers}</translation>
    </message>
    <message>
        <source>Consent withdrawn, purposes: {answers}</source>
        <translation>Toestemming ingetrokken, soorten: {answers}</translation>
    </message>
    <message>
        <source>Answer corrected</source>
        <translation>Antwoord verbeterd</translation>
    </message>
    <message>
        <source>Answers taken back: {answers}</source>
        <translation>Antwoorden teruggedraaid: {answers}</translation>
    </message>
    <message>
        <source>Noted what was done after a withdrawal</source>
        <translation>Vastgelegd wat na een intrekking is gedaan</translation>
    </message>
    <message>
        <source>Objection or disagreement noted</source>
        <translation>Bezwaar of onenigheid vastgelegd</translation>
    </message>
    <message>
        <source>Objection or disagreement ended</source>
        <translation>Bezwaar of onenigheid beëindigd</translation>
    </message>
    <message>
        <source>Court order recorded</source>
        <translation>Uitspraak van de rechter vastgelegd</translation>
    </message>
    <message>
        <source>Court order ended</source>
        <translation>Uitspraak van de rechter beëindigd</translation>
    </message>
    <message>
        <source>Correction of an answer taken back</source>
        <translation>Verbetering van een antwoord teruggedraaid</translation>
    </message>
    <message>
        <source>Note about what was done after a withdrawal taken back</source>
        <translation>Notitie over wat na intrekken is gedaan, teruggedraaid</translation>
    </message>
    <message>
        <source>Objection or disagreement taken back</source>
        <translation>Bezwaar of onenigheid teruggedraaid</translation>
    </message>
    <message>
        <source>End of an objection or disagreement taken back</source>
        <translation>Einde van een bezwaar of onenigheid teruggedraaid</translation>
    </message>
    <message>
        <source>Court order taken back</source>
        <translation>Uitspraak van de rechter teruggedraaid</translation>
    </message>
    <message>
        <source>End of a court order taken back</source>
        <translation>Einde van een uitspraak van de rechter teruggedraaid</translation>
    </message>
    <message>
        <source>Proof of an answer put in the file</source>
        <translation>Bewijs van een antwoord in het schoolbestand gezet</translation>
    </message>
    <message>
        <source>Proof joined to answers: {answers}</source>
        <translation>Bewijs gekoppeld aan antwoorden: {answers}</translation>
    </message>
    <message>
        <source>Proof removed; it belonged to answers: {answers}</source>
        <translation>Bewijs verwijderd; het hoorde bij antwoorden: {answers}</translation>
    </message>
    <message>
        <source>Records of answers made for export: {records}</source>
        <translation>Records van antwoorden gemaakt om op te slaan: {records}</translation>
    </message>
    <message>
        <source>Forms made: {forms}, on {pages} pages</source>
        <translation>Formulieren gemaakt: {forms}, op {pages} bladzijden</translation>
    </message>
    <message>
        <source>Printed form made as a PDF to fill in</source>
        <translation>Afgedrukt formulier gemaakt als invulbare pdf</translation>
    </message>
    <message>
        <source>Consent list of a group made, pupils: {pupils}</source>
        <translation>Toestemmingslijst van een groep gemaakt, leerlingen: {pupils}</translation>
    </message>
    <message>
        <source>Returned form entered, answers: {answers}</source>
        <translation>Formulier dat terugkwam ingevoerd, antwoorden: {answers}</translation>
    </message>
    <message>
        <source>Entry of a returned form taken back</source>
        <translation>Invoer van een formulier dat terugkwam teruggedraaid</translation>
    </message>
    <message>
        <source>State of a printed form noted</source>
        <translation>Stand van een formulier vastgelegd</translation>
    </message>
    <message>
        <source>Standard list of purposes taken: {purposes}</source>
        <translation>Standaardlijst van soorten overgenomen: {purposes}</translation>
    </message>
    <message>
        <source>Purpose of the school added</source>
        <translation>Eigen soort toegevoegd</translation>
    </message>
    <message>
        <source>Text of a purpose changed, editorial</source>
        <translation>Tekst van een soort gewijzigd, redactioneel</translation>
    </message>
    <message>
        <source>Text of a purpose changed, asked again</source>
        <translation>Tekst van een soort gewijzigd, opnieuw gevraagd</translation>
    </message>
    <message>
        <source>New text of a purpose taken back</source>
        <translation>Nieuwe tekst van een soort teruggenomen</translation>
    </message>
    <message>
        <source>New rule of a purpose taken back</source>
        <translation>Nieuwe regel van een soort teruggenomen</translation>
    </message>
    <message>
        <source>Order of the purposes changed</source>
        <translation>Volgorde van de soorten gewijzigd</translation>
    </message>
    <message>
        <source>Uses without consent added: {purposes}</source>
        <translation>Gebruik zonder toestemming toegevoegd: {purposes}</translation>
    </message>
    <message>
        <source>Translations added, purposes: {purposes}</source>
        <translation>Vertalingen toegevoegd, soorten: {purposes}</translation>
    </message>
    <message>
        <source>Rule of a purpose changed</source>
        <translation>Regel van een soort gewijzigd</translation>
    </message>
</context>
<context>
    <name>ConsentChips</name>
    <message>
        <source>{n} allowed</source>
        <translation>{n} mag</translation>
    </message>
    <message>
        <source>{n} not allowed</source>
        <translation>{n} mag niet</translation>
    </message>
    <message>
        <source>{n} not yet</source>
        <translation>{n} nog niet</translation>
    </message>
</context>
<context>
    <name>ConsentErrors</name>
    <message>
        <source>What you typed is still there.</source>
        <translation>Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>This date lies in the future.</source>
        <translation>Deze datum ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Type today&apos;s date or an earlier one.</source>
        <translation>Typ de datum van vandaag of een eerdere.</translation>
    </message>
    <message>
        <source>This date lies before the birth of the pupil.</source>
        <translation>Deze datum ligt voor de geboorte van de leerling.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Kijk het jaartal na.</translation>
    </message>
    <message>
        <source>The answer came in before it was given.</source>
        <translation>Het antwoord kwam binnen voordat het gegeven werd.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Kijk beide datums na.</translation>
    </message>
    <message>
        <source>There is no signature, so a yes on paper does not count.</source>
        <translation>Er staat geen handtekening, dus een ja op papier telt niet.</translation>
    </message>
    <message>
        <source>Let the parent sign, or record how you heard it.</source>
        <translation>Laat de ouder tekenen, of leg vast hoe u het hoorde.</translation>
    </message>
    <message>
        <source>It is not filled in where the paper lies.</source>
        <translation>Er is niet ingevuld waar het papier ligt.</translation>
    </message>
    <message>
        <source>Type the code of the form, or the folder and sheet.</source>
        <translation>Typ de code van het formulier, of de map en het blad.</translation>
    </message>
    <message>
        <source>It is not filled in how you knew that this was the parent.</source>
        <translation>Er is niet ingevuld hoe u wist dat dit de ouder was.</translation>
    </message>
    <message>
        <source>Choose how you knew.</source>
        <translation>Kies hoe u dat wist.</translation>
    </message>
    <message>
        <source>This person is not a parent or carer of this pupil.</source>
        <translation>Deze persoon is geen ouder of verzorger van deze leerling.</translation>
    </message>
    <message>
        <source>Choose someone from the pupil&apos;s card.</source>
        <translation>Kies iemand van de leerlingkaart.</translation>
    </message>
    <message>
        <source>This purpose is not in use.</source>
        <translation>Deze soort toestemming is niet in gebruik.</translation>
    </message>
    <message>
        <source>Put it in use first, under Purposes.</source>
        <translation>Neem hem eerst in gebruik, bij Soorten.</translation>
    </message>
    <message>
        <source>This parent has no yes to withdraw.</source>
        <translation>Deze ouder heeft hier geen ja om in te trekken.</translation>
    </message>
    <message>
        <source>Record a no instead.</source>
        <translation>Boek in plaats daarvan een nee.</translation>
    </message>
    <message>
        <source>This answer was already taken back.</source>
        <translation>Dit antwoord was al teruggedraaid.</translation>
    </message>
    <message>
        <source>The parent answered again after this.</source>
        <translation>De ouder heeft hierna opnieuw geantwoord.</translation>
    </message>
    <message>
        <source>Correct the answer in the history instead.</source>
        <translation>Verbeter het antwoord in het verloop.</translation>
    </message>
    <message>
        <source>There is no form to print.</source>
        <translation>Er is geen formulier om af te drukken.</translation>
    </message>
    <message>
        <source>Check who is in the group, whose authority is recorded, and which purposes are in use.</source>
        <translation>Kijk na wie in de groep zit, wiens gezag vastligt en welke soorten in gebruik zijn.</translation>
    </message>
    <message>
        <source>At most {limit} purposes fit on a form; there are {count}.</source>
        <translation>Op een formulier passen hooguit {limit} soorten; het zijn er {count}.</translation>
    </message>
    <message>
        <source>Choose fewer purposes, and print a second form.</source>
        <translation>Kies minder soorten en druk een tweede formulier af.</translation>
    </message>
    <message>
        <source>This form is for somebody who has no authority any more.</source>
        <translation>Dit formulier is voor iemand die geen gezag meer heeft.</translation>
    </message>
    <message>
        <source>Make a new form for the pupil.</source>
        <translation>Maak een nieuw formulier voor de leerling.</translation>
    </message>
    <message>
        <source>A text of the purpose is empty.</source>
        <translation>Een tekst van deze soort is leeg.</translation>
    </message>
    <message>
        <source>Fill in every text; parents read all of them.</source>
        <translation>Vul elke tekst in; ouders lezen ze allemaal.</translation>
    </message>
    <message>
        <source>On that day the school did not ask this yet: its text is of {date}.</source>
        <translation>Op die dag vroeg de school dit nog niet: de tekst is van {date}.</translation>
    </message>
    <message>
        <source>Check the date, or record only the other answers.</source>
        <translation>Kijk de datum na, of leg alleen de andere antwoorden vast.</translation>
    </message>
    <message>
        <source>Without a date nobody can see from when the court order holds.</source>
        <translation>Zonder datum is niet te zien vanaf wanneer de uitspraak van de rechter geldt.</translation>
    </message>
    <message>
        <source>Fill in the first day; it stands in the order.</source>
        <translation>Vul de eerste dag in; die staat in de uitspraak.</translation>
    </message>
    <message>
        <source>This file is larger than {limit_mb} MB.</source>
        <translation>Dit bestand is groter dan {limit_mb} MB.</translation>
    </message>
    <message>
        <source>This picture has more than {megapixels} million dots.</source>
        <translation>Deze afbeelding heeft meer dan {megapixels} miljoen punten.</translation>
    </message>
    <message>
        <source>Scan it again in fewer colours or only this page.</source>
        <translation>Scan opnieuw, in minder kleuren of alleen deze bladzijde.</translation>
    </message>
    <message>
        <source>This is no whole PDF, PNG or JPEG, whatever its name says.</source>
        <translation>Dit is geen hele PDF, PNG of JPEG, wat de naam ook zegt.</translation>
    </message>
    <message>
        <source>Choose the scan or the photo itself, or scan the paper again.</source>
        <translation>Kies de scan of de foto zelf, of scan het papier opnieuw.</translation>
    </message>
    <message>
        <source>This rule has already been in force.</source>
        <translation>Deze regel heeft al gegolden.</translation>
    </message>
    <message>
        <source>Make a new rule that begins today.</source>
        <translation>Maak een nieuwe regel die vandaag begint.</translation>
    </message>
    <message>
        <source>This text has already been printed, answered or in force.</source>
        <translation>Deze tekst is al afgedrukt of beantwoord, of heeft al gegolden.</translation>
    </message>
    <message>
        <source>Change the text again instead.</source>
        <translation>Wijzig de tekst opnieuw.</translation>
    </message>
    <message>
        <source>This code was not read whole.</source>
        <translation>Deze code is niet helemaal gelezen.</translation>
    </message>
    <message>
        <source>Scan it again, or type the code that stands below it.</source>
        <translation>Scan hem nog eens, of typ de code die eronder staat.</translation>
    </message>
    <message>
        <source>This code has a typing mistake.</source>
        <translation>In deze code zit een tikfout.</translation>
    </message>
    <message>
        <source>It has 11 signs, like MJHU-WHK7-RPC. O, I, 0 and 1 do not occur. Look again.</source>
        <translation>Een code heeft 11 tekens, zoals MJHU-WHK7-RPC. O, I, 0 en 1 komen niet voor. Kijk nog eens.</translation>
    </message>
    <message>
        <source>This form does not come from this school file.</source>
        <translation>Dit formulier komt niet uit dit schoolbestand.</translation>
    </message>
    <message>
        <source>Put it aside. It may be of another school, or of a copy.</source>
        <translation>Leg het apart. Misschien is het van een andere school, of van een kopie.</translation>
    </message>
    <message>
        <source>No form with this code is in the school file.</source>
        <translation>Er staat geen formulier met deze code in het schoolbestand.</translation>
    </message>
    <message>
        <source>Find the child by name, or ask whether an older backup was put back.</source>
        <translation>Zoek het kind op naam, of vraag of een oudere reservekopie is teruggezet.</translation>
    </message>
    <message>
        <source>The form was printed on {date}; this date lies before it.</source>
        <translation>Het formulier is op {date} afgedrukt; deze datum ligt daarvóór.</translation>
    </message>
    <message>
        <source>Check the date. Parents sometimes fill in a date of birth.</source>
        <translation>Controleer de datum. Soms vult een ouder een geboortedatum in.</translation>
    </message>
    <message>
        <source>This form was entered before with the same answers.</source>
        <translation>Dit formulier is al ingevoerd met dezelfde antwoorden.</translation>
    </message>
    <message>
        <source>This form was entered before with other answers.</source>
        <translation>Dit formulier is al ingevoerd met andere antwoorden.</translation>
    </message>
    <message>
        <source>Look at the paper and say which entry is right.</source>
        <translation>Kijk op het papier en kies welke invoer klopt.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Consent list</source>
        <translation>Toestemmingslijst</translation>
    </message>
    <message>
        <source>Views of consent</source>
        <translation>Weergaven van toestemmingen</translation>
    </message>
    <message>
        <source>Per group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Verloopt</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>Who must still answer</source>
        <translation>Wie moet nog antwoorden</translation>
    </message>
    <message>
        <source>Silence is not a yes. These guardians still owe an answer.</source>
        <translation>Stilte is geen ja. Van deze ouders is nog een antwoord nodig.</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Niemand ontbreekt</translation>
    </message>
    <message>
        <source>Every guardian with authority answered every purpose.</source>
        <translation>Iedere ouder met gezag heeft op elke soort geantwoord.</translation>
    </message>
    <message>
        <source>Guardians who do not agree</source>
        <translation>Ouders die het niet eens zijn</translation>
    </message>
    <message>
        <source>One no is a no. The school takes no side.</source>
        <translation>Eén nee is nee. De school kiest geen kant.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Geen conflicten</translation>
    </message>
    <message>
        <source>Nowhere does a yes stand beside a no, and no objection is open.</source>
        <translation>Nergens staat een ja naast een nee, en er is geen bezwaar bekend.</translation>
    </message>
    <message>
        <source>Letter to both guardians</source>
        <translation>Brief aan beide ouders</translation>
    </message>
    <message>
        <source>Consents that run out</source>
        <translation>Toestemmingen die verlopen</translation>
    </message>
    <message>
        <source>These consents no longer count within four weeks. Ask again in time.</source>
        <translation>Deze toestemmingen tellen binnen vier weken niet meer. Vraag op tijd opnieuw.</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Wie ja zei</translation>
    </message>
    <message>
        <source>Nothing runs out</source>
        <translation>Er verloopt niets</translation>
    </message>
    <message>
        <source>No consent ends within four weeks by its own term.</source>
        <translation>Binnen vier weken eindigt geen toestemming door haar eigen termijn.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nog geen groepen</translation>
    </message>
    <message>
        <source>Consent belongs to pupils in groups. First read the pupils from the school&apos;s own export.</source>
        <translation>Toestemming hoort bij leerlingen in groepen. Lees eerst de leerlingen in uit uw administratie.</translation>
    </message>
    <message>
        <source>Read pupils in</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <source>The list is printed per group. First choose a group.</source>
        <translation>De lijst wordt per groep geprint. Kies eerst een groep.</translation>
    </message>
    <message>
        <source>Making the consent list</source>
        <translation>Toestemmingslijst maken</translation>
    </message>
    <message>
        <source>place on the form</source>
        <translation>plaats op het formulier</translation>
    </message>
    <message>
        <source>pupil card</source>
        <translation>leerlingkaart</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>uitleg</translation>
    </message>
    <message>
        <source>Every cell says what all guardians with authority answered together; an empty box is not a yes.</source>
        <translation>Elke cel zegt wat alle ouders met gezag samen antwoordden; een leeg vakje is geen ja.</translation>
    </message>
    <message>
        <source>Space explains a cell: who said what, which rule holds, and what you can do.</source>
        <translation>Spatie legt een cel uit: wie zei wat, welke regel geldt en wat u kunt doen.</translation>
    </message>
    <message>
        <source>With the date at the right you see what held on an earlier day.</source>
        <translation>Met de datum rechts ziet u wat op een eerdere dag gold.</translation>
    </message>
    <message>
        <source>Withdrawing works from the day it came in and needs no reason.</source>
        <translation>Intrekken werkt vanaf de dag dat het binnenkwam. Een reden is niet nodig.</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>Hele school</translation>
    </message>
    <message>
        <source>You are looking at a past day.</source>
        <translation>U kijkt naar een dag in het verleden.</translation>
    </message>
    <message>
        <source>A day in the future cannot be shown: what will hold is not known yet.</source>
        <translation>Een dag in de toekomst kan niet: wat dan geldt, is nog niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>First choose a pupil in the matrix.</source>
        <translation>Kies eerst een leerling in het overzicht.</translation>
    </message>
    <message>
        <source>Consent list · {group}</source>
        <translation>Toestemmingslijst · {group}</translation>
    </message>
</context>
<context>
    <name>ConsentPeople</name>
    <message>
        <source>1/2</source>
        <translation>1/2</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>gezag</translation>
    </message>
    <message>
        <source>no authority</source>
        <translation>geen gezag</translation>
    </message>
    <message>
        <source>authority not recorded</source>
        <translation>gezag niet vastgelegd</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>does not count: no authority</source>
        <translation>telt niet: geen gezag</translation>
    </message>
</context>
<context>
    <name>ConsentSignals</name>
    <message>
        <source>Objection</source>
        <translation>Bezwaar</translation>
    </message>
    <message>
        <source>Both boxes marked</source>
        <translation>Beide hokjes aangekruist</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Onenigheid</translation>
    </message>
    <message>
        <source>Court order that forbids</source>
        <translation>Verbod van de rechter</translation>
    </message>
    <message>
        <source>Court order instead of a yes</source>
        <translation>Toestemming van de rechter</translation>
    </message>
    <message>
        <source>{what} ({who})</source>
        <translation>{what} ({who})</translation>
    </message>
    <message>
        <source>all purposes</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
</context>
<context>
    <name>ConsentStory</name>
    <message>
        <source>{who}: yes, {purpose}</source>
        <translation>{who}: ja, {purpose}</translation>
    </message>
    <message>
        <source>{who}: no, {purpose}</source>
        <translation>{who}: nee, {purpose}</translation>
    </message>
    <message>
        <source>{who} withdraws {purpose}</source>
        <translation>{who} trekt in: {purpose}</translation>
    </message>
    <message numerus="yes">
        <source>{who} withdraws %n consents</source>
        <translation>
            <numerusform>{who} trekt %n toestemming in</numerusform>
            <numerusform>{who} trekt %n toestemmingen in</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}: {yes} yes, {no} no</source>
        <translation>{who}: {yes} ja, {no} nee</translation>
    </message>
    <message>
        <source>form {code}</source>
        <translation>formulier {code}</translation>
    </message>
    <message>
        <source>taken back, does not count</source>
        <translation>teruggedraaid, telt niet</translation>
    </message>
    <message>
        <source>all purposes</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <source>Answer of {who} corrected: {purpose}</source>
        <translation>Antwoord van {who} verbeterd: {purpose}</translation>
    </message>
    <message>
        <source>Answer of {who} taken back: {purpose}</source>
        <translation>Antwoord van {who} teruggedraaid: {purpose}</translation>
    </message>
    <message>
        <source>Objection heard: {purpose}</source>
        <translation>Bezwaar gehoord: {purpose}</translation>
    </message>
    <message>
        <source>{who} marked both boxes: {purpose}</source>
        <translation>{who} kruiste beide hokjes aan: {purpose}</translation>
    </message>
    <message>
        <source>Disagreement noted: {purpose}</source>
        <translation>Ouders niet eens: {purpose}</translation>
    </message>
    <message>
        <source>Signal taken back: {purpose}</source>
        <translation>Signaal teruggedraaid: {purpose}</translation>
    </message>
    <message>
        <source>Signal ended: {purpose}</source>
        <translation>Signaal beëindigd: {purpose}</translation>
    </message>
    <message>
        <source>Court order forbids: {purpose}</source>
        <translation>De rechter verbiedt: {purpose}</translation>
    </message>
    <message>
        <source>Court order instead of the yes of {who}: {purpose}</source>
        <translation>De rechter beslist in plaats van {who}: {purpose}</translation>
    </message>
    <message>
        <source>Court order taken back: {purpose}</source>
        <translation>Uitspraak van de rechter teruggedraaid: {purpose}</translation>
    </message>
    <message>
        <source>Court order ended: {purpose}</source>
        <translation>Uitspraak geldt niet meer: {purpose}</translation>
    </message>
    <message>
        <source>Form printed for {who}</source>
        <translation>Formulier afgedrukt voor {who}</translation>
    </message>
    <message>
        <source>Form of {who} was handed out</source>
        <translation>Formulier van {who} meegegeven</translation>
    </message>
    <message>
        <source>Form of {who} was booked</source>
        <translation>Formulier van {who} verwerkt</translation>
    </message>
    <message>
        <source>Form of {who} is too late</source>
        <translation>Formulier van {who} verlopen</translation>
    </message>
    <message>
        <source>Form of {who} came back</source>
        <translation>Formulier van {who} kwam terug</translation>
    </message>
    <message>
        <source>Form of {who} is lost</source>
        <translation>Formulier van {who} is kwijt</translation>
    </message>
    <message>
        <source>Form of {who} was cancelled</source>
        <translation>Formulier van {who} is vervallen</translation>
    </message>
    <message>
        <source>Done after withdrawal: {purpose}</source>
        <translation>Uitgevoerd na intrekken: {purpose}</translation>
    </message>
    <message>
        <source>Noted as done, and taken back: {purpose}</source>
        <translation>Genoteerd als gedaan, en teruggedraaid: {purpose}</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <source>a guardian</source>
        <translation>een ouder</translation>
    </message>
    <message>
        <source>recorded by {name}</source>
        <translation>geboekt door {name}</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Er wordt nog niets gevraagd</translation>
    </message>
    <message>
        <source>Choose under Consents, Purposes what the school asks.</source>
        <translation>Kies bij Toestemmingen, Soorten wat de school vraagt.</translation>
    </message>
    <message>
        <source>Go to purposes</source>
        <translation>Naar de soorten</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <source>What held on</source>
        <translation>Wat gold op</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Rule: {rule}</source>
        <translation>Regel: {rule}</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Er is nog niets gebeurd.</translation>
    </message>
    <message>
        <source>Holds on {date}. An open box is not a yes. Every answer belongs to the text the parent read.</source>
        <translation>Geldt op {date}. Een open vakje is geen ja. Elk antwoord hoort bij de tekst die de ouder las.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Soort toestemming</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Geldt vandaag</translation>
    </message>
    <message>
        <source>Held on {date}</source>
        <translation>Gold op {date}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Consents of the pupil</source>
        <translation>Toestemmingen van de leerling</translation>
    </message>
    <message>
        <source>{pupil} is 16 or older and decides alone.</source>
        <translation>{pupil} is 16 jaar of ouder en beslist zelf.</translation>
    </message>
    <message>
        <source>Of nobody is it recorded that they have authority over {pupil}.</source>
        <translation>Van niemand is vastgelegd dat die gezag over {pupil} heeft.</translation>
    </message>
    <message>
        <source>{pupil} is under 16: {one} has authority alone and decides.</source>
        <translation>{pupil} is jonger dan 16: {one} heeft alleen gezag en beslist.</translation>
    </message>
    <message>
        <source>{pupil} is under 16: {first} and {last} have authority together and each decides.</source>
        <translation>{pupil} is jonger dan 16: {first} en {last} hebben samen gezag en beslissen ieder zelf.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Only this purpose</source>
        <translation>Alleen deze soort</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>allowed</source>
        <translation>mag</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>mag niet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
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
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <source>older text</source>
        <translation>oudere tekst</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>court: yes</source>
        <translation>rechter: ja</translation>
    </message>
    <message>
        <source>It may be used. Whoever said yes may withdraw any day.</source>
        <translation>Het mag. Wie ja zei, kan dat elke dag intrekken.</translation>
    </message>
    <message>
        <source>Leave {pupil} out. Record a new answer only when it comes from the guardian.</source>
        <translation>Laat {pupil} eruit. Boek alleen een nieuw antwoord als de ouder zelf daarmee komt.</translation>
    </message>
    <message>
        <source>Leave {pupil} out until the guardians agree.</source>
        <translation>Laat {pupil} eruit tot de ouders het eens zijn.</translation>
    </message>
    <message>
        <source>Leave {pupil} out as long as the order holds.</source>
        <translation>Laat {pupil} eruit zolang de uitspraak geldt.</translation>
    </message>
    <message>
        <source>Record who has authority. Until then leave {pupil} out.</source>
        <translation>Leg vast wie gezag heeft. Laat {pupil} er tot die tijd uit.</translation>
    </message>
    <message>
        <source>Ask for an answer. Until then leave {pupil} out.</source>
        <translation>Vraag om een antwoord. Laat {pupil} er tot die tijd uit.</translation>
    </message>
    <message>
        <source>every guardian with authority says yes</source>
        <translation>alle ouders met gezag zeggen ja</translation>
    </message>
    <message>
        <source>one guardian says yes, no objection known</source>
        <translation>één ouder zegt ja, geen bezwaar bekend</translation>
    </message>
    <message>
        <source>Consent (AVG art. 6 par. 1 a)</source>
        <translation>Toestemming (AVG art. 6 lid 1 onder a)</translation>
    </message>
    <message>
        <source>Informed, with the right to object</source>
        <translation>Geïnformeerd, met recht van bezwaar</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Wettelijke plicht</translation>
    </message>
    <message>
        <source>Permission in the law</source>
        <translation>Wettelijke bevoegdheid</translation>
    </message>
    <message>
        <source>Task of the school</source>
        <translation>Taak van de school</translation>
    </message>
    <message>
        <source>Processor for the school</source>
        <translation>Verwerker voor de school</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>board</source>
        <translation>bestuur</translation>
    </message>
    <message>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <source>closed app or page</source>
        <translation>besloten app of pagina</translation>
    </message>
    <message>
        <source>public internet</source>
        <translation>openbaar internet</translation>
    </message>
    <message>
        <source>print</source>
        <translation>drukwerk</translation>
    </message>
    <message>
        <source>press</source>
        <translation>pers</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Column head</source>
        <translation>Kop van de kolom</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Wat er wordt gebruikt</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wie het ziet</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct an answer about {pupil}</source>
        <translation>Antwoord over {pupil} verbeteren</translation>
    </message>
    <message>
        <source>{purpose}. Only for a mistake in recording. Did a parent change their mind? Then record a new answer.</source>
        <translation>{purpose}. Alleen voor een fout bij het boeken. Wil een ouder het nu anders? Boek dan een nieuw antwoord.</translation>
    </message>
    <message>
        <source>Correct answer</source>
        <translation>Antwoord verbeteren</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>Which answer is wrong</source>
        <translation>Welk antwoord is fout</translation>
    </message>
    <message>
        <source>It should be</source>
        <translation>Het moet zijn</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>Choose which answer is wrong.</source>
        <translation>Kies welk antwoord fout is.</translation>
    </message>
    <message>
        <source>A yes on paper counts only with a signature. Tick it when there is one.</source>
        <translation>Een ja op papier telt alleen met een handtekening. Vink het aan als die er staat.</translation>
    </message>
    <message>
        <source>Answer corrected for {pupil}</source>
        <translation>Antwoord van {pupil} verbeterd</translation>
    </message>
    <message>
        <source>Choose what it should be.</source>
        <translation>Kies wat het moet zijn.</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>There is no answer to correct yet</source>
        <translation>Er is nog geen antwoord om te verbeteren</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) recorded for {pupil}, {who}</source>
        <translation>
            <numerusform>%n antwoord geboekt voor {pupil}, {who}</numerusform>
            <numerusform>%n antwoorden geboekt voor {pupil}, {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) kept for {pupil}; no effect without authority</source>
        <translation>
            <numerusform>%n antwoord bewaard voor {pupil}; zonder gezag geen gevolg</numerusform>
            <numerusform>%n antwoorden bewaard voor {pupil}; zonder gezag geen gevolg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) withdrawn for {pupil}, {who}</source>
        <translation>
            <numerusform>%n toestemming ingetrokken voor {pupil}, {who}</numerusform>
            <numerusform>%n toestemmingen ingetrokken voor {pupil}, {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiffText</name>
    <message>
        <source>new: {text}</source>
        <translation>erbij: {text}</translation>
    </message>
    <message>
        <source>gone: {text}</source>
        <translation>weg: {text}</translation>
    </message>
</context>
<context>
    <name>EndSignalDialog</name>
    <message>
        <source>End: {what}</source>
        <translation>Beëindigen: {what}</translation>
    </message>
    <message>
        <source>{line}. From then on the answers of the parents decide again.</source>
        <translation>{line}. Vanaf die dag tellen de antwoorden van de ouders weer.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Number of the new order, or why it ends</source>
        <translation>Nummer van de nieuwe uitspraak, of waarom het stopt</translation>
    </message>
    <message>
        <source>How the school knows</source>
        <translation>Hoe weet de school dit</translation>
    </message>
    <message>
        <source>Ended; the answers of the parents decide again</source>
        <translation>Beëindigd; de antwoorden van de ouders tellen weer</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This lies before the first day.</source>
        <translation>Dit ligt voor de eerste dag.</translation>
    </message>
    <message>
        <source>Say in a few words why it ends.</source>
        <translation>Schrijf kort op waarom het stopt.</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Add a scan…</source>
        <translation>Scan toevoegen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Save records…</source>
        <translation>Records opslaan…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Proof of the answers</source>
        <translation>Bewijs van de antwoorden</translation>
    </message>
    <message>
        <source>{purpose}: nobody answered yet, so there is nothing to prove.</source>
        <translation>{purpose}: er is nog geen antwoord, dus er valt niets te bewijzen.</translation>
    </message>
    <message numerus="yes">
        <source>Proof added to %n answer(s)</source>
        <translation>
            <numerusform>Bewijs toegevoegd aan %n antwoord</numerusform>
            <numerusform>Bewijs toegevoegd aan %n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>Kies de scan</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} openen</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>{title} verwijderen</translation>
    </message>
    <message>
        <source>Remove “{title}” as proof?</source>
        <translation>“{title}” verwijderen als bewijs?</translation>
    </message>
    <message>
        <source>The file is taken out of the school file for good; the answers stay. The log says that it was there.</source>
        <translation>Het bestand gaat voorgoed uit het schoolbestand; de antwoorden blijven. In het logboek staat dat het er was.</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Bestand verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Bestand verwijderd</translation>
    </message>
    <message>
        <source>{answer}, taken back</source>
        <translation>{answer}, teruggedraaid</translation>
    </message>
    <message>
        <source>Version {version}, language {language}, SHA-256 {digest}</source>
        <translation>Versie {version}, taal {language}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>geen bestand</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Date on the paper</source>
        <translation>Datum op het papier</translation>
    </message>
    <message>
        <source>Code on the form</source>
        <translation>Code op het formulier</translation>
    </message>
    <message>
        <source>Stands at the top right of our own form.</source>
        <translation>Staat rechtsboven op ons eigen formulier.</translation>
    </message>
    <message>
        <source>Or: where the paper lies</source>
        <translation>Of: waar het papier ligt</translation>
    </message>
    <message>
        <source>For another paper, e.g. folder consents 5.</source>
        <translation>Ander papier? Bijvoorbeeld: map 5, blad 12.</translation>
    </message>
    <message>
        <source>There is a signature</source>
        <translation>Er staat een handtekening</translation>
    </message>
    <message>
        <source>How you knew who it was</source>
        <translation>Hoe u wist wie het was</translation>
    </message>
    <message>
        <source>Where the e-mail lies</source>
        <translation>Waar de e-mail staat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>This lies after the day of receipt.</source>
        <translation>Dit ligt na de dag van ontvangst.</translation>
    </message>
    <message>
        <source>This code is not complete or mistyped. Look at the form again.</source>
        <translation>Deze code is niet volledig of verkeerd getypt. Kijk nog eens op het formulier.</translation>
    </message>
    <message>
        <source>Fill in the code on the form, or where the paper lies.</source>
        <translation>Vul de code van het formulier in, of waar het papier ligt.</translation>
    </message>
    <message>
        <source>Choose how you knew who it was.</source>
        <translation>Kies hoe u wist wie het was.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Who said what</source>
        <translation>Wie zei wat</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>De regel</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Wat kunt u doen</translation>
    </message>
    <message>
        <source>Open pupil card</source>
        <translation>Leerlingkaart openen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>No guardian is recorded for this pupil.</source>
        <translation>Bij deze leerling staat geen ouder.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <source>version {number} of {date}</source>
        <translation>versie {number} van {date}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>You are looking at a past day. Go to today to record something.</source>
        <translation>U kijkt naar een dag in het verleden. Ga naar vandaag om iets te boeken.</translation>
    </message>
</context>
<context>
    <name>FlagDialog</name>
    <message>
        <source>Objection or disagreement about {pupil}</source>
        <translation>Bezwaar of onenigheid over {pupil}</translation>
    </message>
    <message>
        <source>From that day the use stops, until you end it. The answers of the parents stay as they are.</source>
        <translation>Het mag niet meer vanaf die dag, tot u dit beëindigt. De antwoorden van de ouders blijven staan.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Do not note</source>
        <translation>Niet noteren</translation>
    </message>
    <message>
        <source>A parent objects</source>
        <translation>Een ouder maakt bezwaar</translation>
    </message>
    <message>
        <source>Heard or read, without a form</source>
        <translation>Gehoord of gelezen, zonder formulier</translation>
    </message>
    <message>
        <source>The parents disagree</source>
        <translation>De ouders zijn het niet eens</translation>
    </message>
    <message>
        <source>The school takes no side and waits for them</source>
        <translation>De school kiest geen kant en wacht op de ouders</translation>
    </message>
    <message>
        <source>Not known which parent</source>
        <translation>Niet bekend welke ouder</translation>
    </message>
    <message>
        <source>Who objects</source>
        <translation>Wie maakt bezwaar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>How the school knows</source>
        <translation>Hoe weet de school dit</translation>
    </message>
    <message>
        <source>for instance: phone call with the father</source>
        <translation>bijvoorbeeld: vader belde op</translation>
    </message>
    <message>
        <source>Noted for {pupil}</source>
        <translation>Genoteerd bij {pupil}</translation>
    </message>
    <message>
        <source>This person does not decide. The objection is kept and does not stop the use.</source>
        <translation>Deze persoon beslist niet mee. Het bezwaar wordt bewaard, maar houdt niets tegen.</translation>
    </message>
    <message>
        <source>The authority of this person is not recorded. Until it is, the objection stops the use.</source>
        <translation>Van deze persoon is niet vastgelegd of die gezag heeft. Tot dat vaststaat, houdt het bezwaar het gebruik tegen.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Say in a few words how the school knows.</source>
        <translation>Schrijf kort op hoe de school dit weet.</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <source>{pupil}: what was done?</source>
        <translation>{pupil}: wat is er gedaan?</translation>
    </message>
    <message>
        <source>{purpose}, withdrawn on {date}. {todo}</source>
        <translation>{purpose}, ingetrokken op {date}. {todo}</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Nog niet gedaan</translation>
    </message>
    <message>
        <source>Note that it is done</source>
        <translation>Vastleggen dat het gedaan is</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat is er gedaan</translation>
    </message>
    <message>
        <source>for instance: 2 photos off the website</source>
        <translation>bijvoorbeeld: 2 foto’s van de website</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation>Zeg in een paar woorden wat er gedaan is.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Consents of the group</source>
        <translation>Toestemmingen van de groep</translation>
    </message>
    <message>
        <source>No pupils in this group</source>
        <translation>Geen leerlingen in deze groep</translation>
    </message>
    <message>
        <source>On this day no pupil was in this group. Choose another group or another day.</source>
        <translation>Op deze dag zat er niemand in deze groep. Kies een andere groep of een andere dag.</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>allowed now</source>
        <translation>mag nu</translation>
    </message>
    <message>
        <source>{allowed} of {total}</source>
        <translation>{allowed} van {total}</translation>
    </message>
</context>
<context>
    <name>LanguageFields</name>
    <message>
        <source>Language of the text</source>
        <translation>Taal van de tekst</translation>
    </message>
    <message>
        <source>Fill in the standard translation</source>
        <translation>Standaardvertaling invullen</translation>
    </message>
    <message>
        <source>No text in {language} yet. These parents then get the Dutch text.</source>
        <translation>{language}: nog geen tekst. Deze ouders krijgen dan de Nederlandse tekst.</translation>
    </message>
    <message>
        <source>{language} helps parents to read it. The Dutch text is the legal one.</source>
        <translation>{language}: een hulp bij het lezen. De Nederlandse tekst is de tekst die telt.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Which groups</source>
        <translation>Welke groepen</translation>
    </message>
    <message>
        <source>all groups</source>
        <translation>alle groepen</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
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
        <source>Purposes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>First choose a pupil in the list.</source>
        <translation>Kies eerst een leerling in de lijst.</translation>
    </message>
    <message>
        <source>the pupil decides</source>
        <translation>de leerling beslist</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>alle %n</numerusform>
            <numerusform>alle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>Note objection or disagreement…</source>
        <translation>Bezwaar of onenigheid noteren…</translation>
    </message>
    <message>
        <source>Record court order…</source>
        <translation>Uitspraak van de rechter vastleggen…</translation>
    </message>
    <message>
        <source>Correct answer…</source>
        <translation>Antwoord verbeteren…</translation>
    </message>
</context>
<context>
    <name>NewPurposeDialog</name>
    <message>
        <source>One use per purpose: a parent must be able to say yes to one and no to the other.</source>
        <translation>Eén gebruik per soort: een ouder moet bij het ene ja en bij het andere nee kunnen zeggen. Elk netwerk is dus een eigen soort.</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Niet toevoegen</translation>
    </message>
    <message>
        <source>Add purpose</source>
        <translation>Soort toevoegen</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Soort toevoegen</translation>
    </message>
    <message>
        <source>Whose use</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Where it ends up</source>
        <translation>Waar het terechtkomt</translation>
    </message>
    <message>
        <source>Who must say yes</source>
        <translation>Wie moet ja zeggen</translation>
    </message>
    <message>
        <source>Who decided this</source>
        <translation>Wie besloot dit</translation>
    </message>
    <message>
        <source>For instance: director, 6 October 2026.</source>
        <translation>Bijvoorbeeld: directeur, 6 oktober 2026.</translation>
    </message>
    <message>
        <source>Purpose added; it stands last on the form</source>
        <translation>Soort toegevoegd; hij staat als laatste op het formulier</translation>
    </message>
    <message>
        <source>Say who decided this; it stands in the register.</source>
        <translation>Zeg wie dit besloot; het staat in het register.</translation>
    </message>
</context>
<context>
    <name>NewUseDialog</name>
    <message>
        <source>It never stands on a form. Its ground and source show why nobody has to be asked.</source>
        <translation>Het komt nooit op een formulier. De grondslag en de bron laten zien waarom u niemand hoeft te vragen.</translation>
    </message>
    <message>
        <source>Add a use without consent</source>
        <translation>Gebruik zonder toestemming toevoegen</translation>
    </message>
    <message>
        <source>Add use</source>
        <translation>Gebruik toevoegen</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>Niet toevoegen</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>An article of law, or who decided it.</source>
        <translation>Een wetsartikel, of wie het besloot.</translation>
    </message>
    <message>
        <source>Use added</source>
        <translation>Gebruik toegevoegd</translation>
    </message>
</context>
<context>
    <name>OrderDialog</name>
    <message>
        <source>Court order about {pupil}</source>
        <translation>Uitspraak van de rechter over {pupil}</translation>
    </message>
    <message>
        <source>Only the number and the days are kept. Give the paper back.</source>
        <translation>Alleen het nummer en de data worden bewaard. Geef het papier terug.</translation>
    </message>
    <message>
        <source>Record court order</source>
        <translation>Uitspraak vastleggen</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Niet vastleggen</translation>
    </message>
    <message>
        <source>The court forbids the use</source>
        <translation>De rechter verbiedt het</translation>
    </message>
    <message>
        <source>Whatever the parents answered</source>
        <translation>Wat de ouders ook antwoordden</translation>
    </message>
    <message>
        <source>The court gives consent</source>
        <translation>De rechter geeft toestemming</translation>
    </message>
    <message>
        <source>In the place of one parent; the answer of the other still counts</source>
        <translation>In plaats van één ouder; het antwoord van de ander telt mee</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <source>In place of whom</source>
        <translation>In plaats van wie</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Until (not needed)</source>
        <translation>Tot (hoeft niet)</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Zaaknummer</translation>
    </message>
    <message>
        <source>Court order recorded for {pupil}</source>
        <translation>Uitspraak vastgelegd bij {pupil}</translation>
    </message>
    <message>
        <source>Choose in place of whom.</source>
        <translation>Kies in plaats van wie.</translation>
    </message>
    <message>
        <source>This lies before the first day.</source>
        <translation>Dit ligt voor de eerste dag.</translation>
    </message>
    <message>
        <source>Type the number that stands on the order.</source>
        <translation>Typ het nummer dat op de uitspraak staat.</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>Change the rule of: {purpose}</source>
        <translation>Regel wijzigen van: {purpose}</translation>
    </message>
    <message>
        <source>The old rule stays on record; what was decided before is not judged anew.</source>
        <translation>De oude regel blijft bewaard; wat eerder is beslist, wordt niet opnieuw beoordeeld.</translation>
    </message>
    <message>
        <source>Keep the old rule</source>
        <translation>Oude regel houden</translation>
    </message>
    <message>
        <source>Keep the new rule</source>
        <translation>Nieuwe regel bewaren</translation>
    </message>
    <message>
        <source>Ask this</source>
        <translation>Dit vragen</translation>
    </message>
    <message>
        <source>It stands on the forms and in the matrix.</source>
        <translation>Het staat op de formulieren en in het overzicht.</translation>
    </message>
    <message>
        <source>Who must say yes</source>
        <translation>Wie moet ja zeggen</translation>
    </message>
    <message>
        <source>One guardian with authority</source>
        <translation>Eén ouder met gezag</translation>
    </message>
    <message>
        <source>As long as no objection of the other is known (BW 1:253i). One no is always a no.</source>
        <translation>Zolang van de ander geen bezwaar bekend is (BW 1:253i). Eén nee is altijd nee.</translation>
    </message>
    <message>
        <source>Every guardian with authority</source>
        <translation>Elke ouder met gezag</translation>
    </message>
    <message>
        <source>Stricter; advised for the public internet and the press.</source>
        <translation>Strenger; aangeraden voor openbaar internet en pers.</translation>
    </message>
    <message>
        <source>How long a yes counts</source>
        <translation>Hoelang een ja telt</translation>
    </message>
    <message>
        <source>Ends when the pupil leaves the school</source>
        <translation>Eindigt als de leerling van school gaat</translation>
    </message>
    <message>
        <source>Holds for (months)</source>
        <translation>Geldt (maanden)</translation>
    </message>
    <message>
        <source>Empty: no number of months.</source>
        <translation>Leeg: geen aantal maanden.</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Geldt tot</translation>
    </message>
    <message>
        <source>From this day on no yes counts. Empty: no day.</source>
        <translation>Vanaf die dag telt geen ja meer. Leeg: geen dag.</translation>
    </message>
    <message>
        <source>Pictures stay (months)</source>
        <translation>Beeld blijft (maanden)</translation>
    </message>
    <message>
        <source>How long after placing they are taken away. Empty: no term.</source>
        <translation>Zo lang na het plaatsen halen wij het weg. Leeg: geen termijn.</translation>
    </message>
    <message>
        <source>This day lies before the rule begins.</source>
        <translation>Deze dag ligt vóór het begin van de regel.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>For instance: board decision of 6 October 2026.</source>
        <translation>Bijvoorbeeld: bestuursbesluit van 6 oktober 2026.</translation>
    </message>
    <message>
        <source>New rule kept</source>
        <translation>Nieuwe regel bewaard</translation>
    </message>
</context>
<context>
    <name>PolicyHistory</name>
    <message>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>confirmed on {date}</source>
        <translation>bevestigd op {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
</context>
<context>
    <name>PurposeDetail</name>
    <message>
        <source>Purpose</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Tekst…</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel…</translation>
    </message>
    <message>
        <source>Ground…</source>
        <translation>Grondslag…</translation>
    </message>
    <message>
        <source>Stop asking…</source>
        <translation>Niet meer vragen…</translation>
    </message>
    <message>
        <source>Ask this…</source>
        <translation>Wel vragen…</translation>
    </message>
    <message>
        <source>What the parent reads</source>
        <translation>Wat de ouder leest</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>Zo wordt er beslist</translation>
    </message>
    <message>
        <source>Why nobody has to be asked</source>
        <translation>Waarom niemand gevraagd hoeft te worden</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Versies van de tekst</translation>
    </message>
    <message>
        <source>Rules over time</source>
        <translation>Regels door de tijd</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>nog bevestigen</translation>
    </message>
    <message>
        <source>no consent needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>asked, line {number}</source>
        <translation>gevraagd, regel {number}</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is another since {date}: {answers} of {pupils} no longer count.</source>
        <translation>Sinds {date} is de vraag anders: {answers} van {pupils} tellen niet meer.</translation>
    </message>
    <message>
        <source>Start a round for this question</source>
        <translation>Ronde voor deze vraag beginnen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>No text yet in: {languages}. These parents get the Dutch text.</source>
        <translation>Nog geen tekst in: {languages}. Deze ouders krijgen de Nederlandse tekst.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Who must say yes</source>
        <translation>Wie moet ja zeggen</translation>
    </message>
    <message>
        <source>A yes counts</source>
        <translation>Een ja telt</translation>
    </message>
    <message>
        <source>Pictures stay</source>
        <translation>Beeld blijft</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>niet ingevuld</translation>
    </message>
    <message>
        <source>Parents told on</source>
        <translation>Ouders ingelicht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd door FG</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>A public school cannot rely on legitimate interest for its own task (AVG art. 6 par. 1, last sentence). Let the data protection officer confirm this ground, or choose the task of the school.</source>
        <translation>Een openbare school kan zich voor haar eigen taak niet beroepen op gerechtvaardigd belang (AVG art. 6 lid 1, laatste zin). Laat de FG deze grondslag bevestigen, of kies de taak van de school.</translation>
    </message>
</context>
<context>
    <name>PurposeRoom</name>
    <message>
        <source>At most two lines of {most} letters fit above a column.</source>
        <translation>Boven een kolom passen hooguit twee regels van {most} letters.</translation>
    </message>
    <message>
        <source>{count} characters: too long. At most {most} stand well on the form; make it shorter.</source>
        <translation>{count} tekens: te lang. Op het formulier passen er hooguit {most}; maak het korter.</translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} van {most} tekens</translation>
    </message>
</context>
<context>
    <name>PurposeTerms</name>
    <message>
        <source>{term} after the answer</source>
        <translation>{term} na het antwoord</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot {date}</translation>
    </message>
    <message>
        <source>as long as the child is at school</source>
        <translation>zolang het kind op school zit</translation>
    </message>
    <message>
        <source>until it is withdrawn, also after leaving</source>
        <translation>tot het wordt ingetrokken, ook na vertrek</translation>
    </message>
    <message>
        <source>, and at most </source>
        <translation>, en hooguit </translation>
    </message>
    <message>
        <source>no term; withdrawing always takes it down</source>
        <translation>geen termijn; na intrekken gaat het altijd weg</translation>
    </message>
    <message>
        <source>{term}, then it is taken away</source>
        <translation>{term}, daarna gaat het weg</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} maanden</translation>
    </message>
    <message>
        <source>Fill in a number of months from 1 to 240, or leave it empty.</source>
        <translation>Vul een aantal maanden in van 1 tot en met 240, of laat het leeg.</translation>
    </message>
    <message>
        <source>A rule needs its source: an article or a decision.</source>
        <translation>Een regel heeft een bron nodig: een artikel of een besluit.</translation>
    </message>
    <message>
        <source>A rule cannot begin in the past.</source>
        <translation>Een regel kan niet in het verleden beginnen.</translation>
    </message>
</context>
<context>
    <name>PurposesView</name>
    <message>
        <source>That parents are asked for…</source>
        <translation>Waarvoor u ouders vraagt…</translation>
    </message>
    <message>
        <source>That needs no consent…</source>
        <translation>Waarvoor geen toestemming nodig is…</translation>
    </message>
    <message>
        <source>Add the standard translations</source>
        <translation>Standaardvertalingen toevoegen</translation>
    </message>
    <message>
        <source>Add the uses without consent</source>
        <translation>Gebruik zonder toestemming toevoegen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruik</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Purposes of the school</source>
        <translation>Soorten van de school</translation>
    </message>
    <message>
        <source>Purposes of the board</source>
        <translation>Soorten van OPOZ</translation>
    </message>
    <message>
        <source>Uses without consent</source>
        <translation>Gebruik zonder toestemming</translation>
    </message>
    <message>
        <source>Asked by the school</source>
        <translation>Van de school</translation>
    </message>
    <message>
        <source>Asked by the board</source>
        <translation>Van OPOZ, het bestuur</translation>
    </message>
    <message>
        <source>Without consent</source>
        <translation>Zonder toestemming</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s) can get translations for parents, beside the Dutch text.</source>
        <translation>
            <numerusform>%n soort kan vertalingen voor ouders krijgen, naast de Nederlandse tekst.</numerusform>
            <numerusform>%n soorten kunnen vertalingen voor ouders krijgen, naast de Nederlandse tekst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) without consent can be added, with their ground.</source>
        <translation>
            <numerusform>%n gebruik zonder toestemming kan erbij, met de grondslag.</numerusform>
            <numerusform>%n keer gebruik zonder toestemming kan erbij, met de grondslag.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one stands first.</source>
        <translation>Deze staat al bovenaan.</translation>
    </message>
    <message>
        <source>This one stands last.</source>
        <translation>Deze staat al onderaan.</translation>
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
        <source>to be confirmed</source>
        <translation>nog bevestigen</translation>
    </message>
    <message>
        <source>no consent needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>No purposes yet</source>
        <translation>Nog geen soorten</translation>
    </message>
    <message>
        <source>Here stands what the school asks consent for. Begin with the standard list.</source>
        <translation>Hier staat waarvoor de school toestemming vraagt. Begin met de standaardlijst.</translation>
    </message>
    <message>
        <source>Use the standard list</source>
        <translation>Standaardlijst gebruiken</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an answer for {pupil}</source>
        <translation>Antwoord boeken voor {pupil}</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
    <message>
        <source>Do not record</source>
        <translation>Niet boeken</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wie antwoordt</translation>
    </message>
    <message>
        <source>No guardian is recorded. First add a guardian on the pupil&apos;s card.</source>
        <translation>Er staat geen ouder bij deze leerling. Voeg er eerst een toe op de leerlingkaart.</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Wat is er geantwoord</translation>
    </message>
    <message>
        <source>J yes · N no · L or Delete empty · arrows move. An empty line changes nothing.</source>
        <translation>J ja · N nee · L of Delete leeg · pijltjes lopen. Een lege regel verandert niets.</translation>
    </message>
    <message>
        <source>Note (not needed)</source>
        <translation>Aantekening (hoeft niet)</translation>
    </message>
    <message>
        <source>Make the receipt on paper afterwards</source>
        <translation>Daarna het ontvangstbewijs op papier maken</translation>
    </message>
    <message>
        <source>decides alone (16 years or older)</source>
        <translation>beslist zelf (16 jaar of ouder)</translation>
    </message>
    <message>
        <source>Choose who answers.</source>
        <translation>Kies wie antwoordt.</translation>
    </message>
    <message>
        <source>Choose yes or no for at least one purpose.</source>
        <translation>Kies bij ten minste één soort ja of nee.</translation>
    </message>
    <message>
        <source>A yes on paper counts only with a signature. Tick it when there is one.</source>
        <translation>Een ja op papier telt alleen met een handtekening. Vink het aan als die er staat.</translation>
    </message>
    <message>
        <source>Not every yes stands on this form. Record the others apart, with their own evidence.</source>
        <translation>Niet elk ja staat op dit formulier. Leg de andere apart vast, met hun eigen bewijs.</translation>
    </message>
    <message>
        <source>The pupil is 16 or older and decides alone. This answer is kept and has no effect.</source>
        <translation>De leerling is 16 jaar of ouder en beslist zelf. Dit antwoord wordt bewaard en heeft geen gevolg.</translation>
    </message>
    <message>
        <source>It is not recorded whether this guardian has authority. The answer is kept; a no stops the use.</source>
        <translation>Het is niet vastgelegd of deze ouder gezag heeft. Het antwoord wordt bewaard; een nee stopt het gebruik.</translation>
    </message>
    <message>
        <source>Without authority this answer is kept for the record and has no effect.</source>
        <translation>Zonder gezag wordt dit antwoord bewaard en heeft het geen gevolg.</translation>
    </message>
    <message>
        <source>now: {answer} {date}</source>
        <translation>nu: {answer} {date}</translation>
    </message>
    <message>
        <source>No form with this code was printed from this school file.</source>
        <translation>Uit dit schoolbestand is geen formulier met deze code afgedrukt.</translation>
    </message>
    <message>
        <source>This form belongs to another pupil. Nothing was recorded.</source>
        <translation>Dit formulier hoort bij een andere leerling. Er is niets geboekt.</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <source>Guardians or authority changed. Look at the answers below again.</source>
        <translation>Ouders of gezag zijn veranderd. Kijk de antwoorden hieronder nog eens na.</translation>
    </message>
    <message>
        <source>I looked at them</source>
        <translation>Ik heb ze nagekeken</translation>
    </message>
</context>
<context>
    <name>SignalNote</name>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Change the text of: {purpose}</source>
        <translation>Tekst wijzigen van: {purpose}</translation>
    </message>
    <message>
        <source>The old text stays on record with every answer that was given on it.</source>
        <translation>De oude tekst blijft bewaard, met elk antwoord dat erop is gegeven.</translation>
    </message>
    <message>
        <source>Keep the old text</source>
        <translation>Oude tekst houden</translation>
    </message>
    <message>
        <source>Keep the new text</source>
        <translation>Nieuwe tekst bewaren</translation>
    </message>
    <message>
        <source>What changes for parents?</source>
        <translation>Wat verandert er voor ouders?</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Redactioneel</translation>
    </message>
    <message>
        <source>Spelling or clearer words; the same use. All answers stay valid.</source>
        <translation>Spelling of duidelijker woorden; hetzelfde gebruik. Alle antwoorden blijven gelden.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Inhoudelijk</translation>
    </message>
    <message>
        <source>Another channel, audience, recipient or other data. This becomes a new version:
earlier answers no longer cover it, and everybody is asked again.</source>
        <translation>Een ander kanaal, publiek of ontvanger, of andere gegevens. Dit wordt een nieuwe versie:
eerdere antwoorden gelden er niet voor, en iedereen wordt opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Why, or who decided</source>
        <translation>Waarom, of wie het besloot</translation>
    </message>
    <message>
        <source>Choose whether the change is editorial or material.</source>
        <translation>Kies of de wijziging redactioneel of inhoudelijk is.</translation>
    </message>
    <message>
        <source>Nothing was changed in the text.</source>
        <translation>Er is niets aan de tekst gewijzigd.</translation>
    </message>
    <message>
        <source>New text kept</source>
        <translation>Nieuwe tekst bewaard</translation>
    </message>
    <message>
        <source>You change: {fields}. That is mostly another question, so material stands ready.</source>
        <translation>U wijzigt: {fields}. Dat is meestal een andere vraag; daarom staat inhoudelijk klaar.</translation>
    </message>
    <message>
        <source>You change: {fields}. Is it another channel or a longer time? Then it is material.</source>
        <translation>U wijzigt: {fields}. Is het een ander kanaal of een langere tijd? Dan is het inhoudelijk.</translation>
    </message>
    <message>
        <source>Nobody answered this text yet, so no answer is lost.</source>
        <translation>Nog niemand antwoordde op deze tekst; er vervalt geen antwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{answers} of {pupils} then no longer count. They stay on record.</source>
        <translation>{answers} van {pupils} tellen dan niet meer. Ze blijven wel bewaard.</translation>
    </message>
    <message>
        <source>Not changed along: {languages}. These parents get the Dutch text until you translate it.</source>
        <translation>Niet mee gewijzigd: {languages}. Deze ouders krijgen de Nederlandse tekst tot u vertaalt.</translation>
    </message>
    <message>
        <source>Not changed along: {languages}. Look whether they still say the same.</source>
        <translation>Niet mee gewijzigd: {languages}. Kijk of er nog hetzelfde staat.</translation>
    </message>
    <message>
        <source>A text cannot begin in the past.</source>
        <translation>Een tekst kan niet in het verleden beginnen.</translation>
    </message>
    <message>
        <source>A newer text already begins later than this.</source>
        <translation>Er is al een nieuwere tekst die later begint.</translation>
    </message>
</context>
<context>
    <name>TextFields</name>
    <message>
        <source>Title on the form</source>
        <translation>Titel op het formulier</translation>
    </message>
    <message>
        <source>Column head</source>
        <translation>Kop van de kolom</translation>
    </message>
    <message>
        <source>Column head, two lines</source>
        <translation>Kop van de kolom, twee regels</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Wat er wordt gebruikt</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wie het ziet</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>A translation has all texts, or none. Fill it in, or empty the others.</source>
        <translation>Een vertaling heeft alle teksten of geen. Vul in, of maak de andere leeg.</translation>
    </message>
    <message>
        <source>The parent has to know this. Fill it in.</source>
        <translation>De ouder moet dit weten. Vul het in.</translation>
    </message>
</context>
<context>
    <name>UsePolicyDialog</name>
    <message>
        <source>Change the ground of: {purpose}</source>
        <translation>Grondslag wijzigen van: {purpose}</translation>
    </message>
    <message>
        <source>The old ground stays on record.</source>
        <translation>De oude grondslag blijft bewaard.</translation>
    </message>
    <message>
        <source>Keep the new ground</source>
        <translation>Nieuwe grondslag bewaren</translation>
    </message>
    <message>
        <source>Keep the old ground</source>
        <translation>Oude grondslag houden</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>A public school cannot rely on legitimate interest for its own task (AVG art. 6 par. 1). Let the data protection officer confirm it; otherwise choose the task of the school.</source>
        <translation>Een openbare school kan zich voor haar eigen taak niet beroepen op gerechtvaardigd belang (AVG art. 6 lid 1, laatste zin). Laat de FG dit bevestigen; kies anders de taak van de school.</translation>
    </message>
    <message>
        <source>Confirmed by the data protection officer on</source>
        <translation>Door de FG bevestigd op</translation>
    </message>
    <message>
        <source>Empty: not yet.</source>
        <translation>Leeg: nog niet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Parents were told on</source>
        <translation>Ouders ingelicht op</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>New ground kept</source>
        <translation>Nieuwe grondslag bewaard</translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Deze dag ligt in de toekomst.</translation>
    </message>
</context>
<context>
    <name>VersionHistory</name>
    <message>
        <source>Language of the changes</source>
        <translation>Taal van de verschillen</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <source>{version}, in force</source>
        <translation>{version}, geldt nu</translation>
    </message>
    <message>
        <source>first text</source>
        <translation>eerste tekst</translation>
    </message>
    <message>
        <source>material: asked again</source>
        <translation>inhoudelijk: opnieuw gevraagd</translation>
    </message>
    <message>
        <source>editorial: answers stay</source>
        <translation>redactioneel: antwoorden blijven</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
    <message>
        <source>standard text</source>
        <translation>standaardtekst</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Withdraw consent for {pupil}</source>
        <translation>Toestemming intrekken voor {pupil}</translation>
    </message>
    <message>
        <source>It works from the day it came in; what was allowed before stays lawful. No reason is needed.</source>
        <translation>Intrekken werkt vanaf de dag dat het binnenkwam; wat eerder mocht, blijft geoorloofd. Een reden is niet nodig.</translation>
    </message>
    <message>
        <source>Do not withdraw</source>
        <translation>Niet intrekken</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Intrekking boeken</translation>
    </message>
    <message>
        <source>Who withdraws</source>
        <translation>Wie trekt in</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Make the confirmation on paper afterwards</source>
        <translation>Daarna de bevestiging op papier maken</translation>
    </message>
    <message>
        <source>Choose who withdraws.</source>
        <translation>Kies wie intrekt.</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>Kies ten minste één soort.</translation>
    </message>
    <message>
        <source>What is on paper may stay; nothing new is printed.</source>
        <translation>Wat op papier staat, mag blijven; er komt geen nieuw drukwerk.</translation>
    </message>
    <message>
        <source>Take down what is online today. What is on paper may stay; nothing new is printed.</source>
        <translation>Haal wat online staat vandaag weg. Wat op papier staat, mag blijven; er komt geen nieuw drukwerk.</translation>
    </message>
</context>
<context>
    <name>WithdrawalNote</name>
    <message>
        <source>{purpose} was withdrawn on {date}. Take it down and note that it is done.</source>
        <translation>{purpose}: ingetrokken op {date}. Haal het weg en leg vast dat het gedaan is.</translation>
    </message>
    <message>
        <source>{purpose} was withdrawn on {date}. Take down: {places}. Then note that it is done.</source>
        <translation>{purpose} is ingetrokken op {date}. Haal weg: {places}. Noteer daarna dat het gedaan is.</translation>
    </message>
    <message numerus="yes">
        <source>{places} and %n more</source>
        <translation>
            <numerusform>{places} en nog %n</numerusform>
            <numerusform>{places} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Note that it is done…</source>
        <translation>Vastleggen dat het gedaan is…</translation>
    </message>
</context>
<context>
    <name>_Deeds</name>
    <message>
        <source>Record authority</source>
        <translation>Gezag vastleggen</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
</context>
<context>
    <name>_Entry</name>
    <message>
        <source>Show what changed</source>
        <translation>Verschil tonen</translation>
    </message>
    <message>
        <source>Nothing changed in {language}.</source>
        <translation>{language}: niets gewijzigd.</translation>
    </message>
    <message>
        <source>{said} Changed in: {languages}.</source>
        <translation>{said} Wel gewijzigd: {languages}.</translation>
    </message>
    <message>
        <source>This language was left out: its text no longer fitted.</source>
        <translation>Deze taal is weggelaten: de tekst klopte niet meer.</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Verschil verbergen</translation>
    </message>
</context>
<context>
    <name>_SignalDialog</name>
    <message>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Kies wat het is.</translation>
    </message>
</context>
</TS>
