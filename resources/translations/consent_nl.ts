<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AnswerLine</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/answer_sheet.py" line="142"/>
        <location filename="../../opoz_desktop/features/consent/ui/answer_sheet.py" line="165"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/answer_sheet.py" line="143"/>
        <location filename="../../opoz_desktop/features/consent/ui/answer_sheet.py" line="165"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/answer_sheet.py" line="165"/>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
</context>
<context>
    <name>ConsentAudit</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="10"/>
        <source>Answers recorded: {answers}</source>
        <translation>Antwoorden geboekt: {answers}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="11"/>
        <source>Consent withdrawn, purposes: {answers}</source>
        <translation>Toestemming ingetrokken, soorten: {answers}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="12"/>
        <source>Answer corrected</source>
        <translation>Antwoord verbeterd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="13"/>
        <source>Answers taken back: {answers}</source>
        <translation>Antwoorden teruggedraaid: {answers}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="14"/>
        <source>Noted what was done after a withdrawal</source>
        <translation>Vastgelegd wat na een intrekking is gedaan</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="15"/>
        <source>Objection or disagreement noted</source>
        <translation>Bezwaar of onenigheid vastgelegd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="16"/>
        <source>Objection or disagreement ended</source>
        <translation>Bezwaar of onenigheid beëindigd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="17"/>
        <source>Court order recorded</source>
        <translation>Uitspraak van de rechter vastgelegd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="18"/>
        <source>Court order ended</source>
        <translation>Uitspraak van de rechter beëindigd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="19"/>
        <source>Forms made: {forms}, on {pages} pages</source>
        <translation>Formulieren gemaakt: {forms}, op {pages} bladzijden</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="20"/>
        <source>Consent list of a group made, pupils: {pupils}</source>
        <translation>Toestemmingslijst van een groep gemaakt, leerlingen: {pupils}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="23"/>
        <source>State of a printed form noted</source>
        <translation>Stand van een formulier vastgelegd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="24"/>
        <source>Standard list of purposes taken: {purposes}</source>
        <translation>Standaardlijst van soorten overgenomen: {purposes}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="27"/>
        <source>Purpose of the school added</source>
        <translation>Eigen soort toegevoegd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="28"/>
        <source>Text of a purpose changed, editorial</source>
        <translation>Tekst van een soort gewijzigd, redactioneel</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="29"/>
        <source>Text of a purpose changed, asked again</source>
        <translation>Tekst van een soort gewijzigd, opnieuw gevraagd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/audit_words.py" line="32"/>
        <source>Rule of a purpose changed</source>
        <translation>Regel van een soort gewijzigd</translation>
    </message>
</context>
<context>
    <name>ConsentErrors</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="15"/>
        <source>What you typed is still there.</source>
        <translation>Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="20"/>
        <source>This date lies in the future.</source>
        <translation>Deze datum ligt in de toekomst.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="22"/>
        <source>Type today's date or an earlier one.</source>
        <translation>Typ de datum van vandaag of een eerdere.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="28"/>
        <source>This date lies before the birth of the pupil.</source>
        <translation>Deze datum ligt voor de geboorte van de leerling.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="30"/>
        <source>Check the year.</source>
        <translation>Kijk het jaartal na.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="36"/>
        <source>The answer came in before it was given.</source>
        <translation>Het antwoord kwam binnen voordat het gegeven werd.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="38"/>
        <source>Check both dates.</source>
        <translation>Kijk beide datums na.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="46"/>
        <source>There is no signature, so a yes on paper does not count.</source>
        <translation>Er staat geen handtekening, dus een ja op papier telt niet.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="48"/>
        <source>Let the parent sign, or record how you heard it.</source>
        <translation>Laat de ouder tekenen, of leg vast hoe u het hoorde.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="52"/>
        <source>It is not filled in where the paper lies.</source>
        <translation>Er is niet ingevuld waar het papier ligt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="54"/>
        <source>Type the code of the form, or the folder and sheet.</source>
        <translation>Typ de code van het formulier, of de map en het blad.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="57"/>
        <source>It is not filled in how you knew that this was the parent.</source>
        <translation>Er is niet ingevuld hoe u wist dat dit de ouder was.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="59"/>
        <source>Choose how you knew.</source>
        <translation>Kies hoe u dat wist.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="65"/>
        <source>This person is not a parent or carer of this pupil.</source>
        <translation>Deze persoon is geen ouder of verzorger van deze leerling.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="67"/>
        <source>Choose someone from the pupil's card.</source>
        <translation>Kies iemand van de leerlingkaart.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="73"/>
        <source>This purpose is not in use.</source>
        <translation>Deze soort toestemming is niet in gebruik.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="75"/>
        <source>Put it in use first, under Purposes.</source>
        <translation>Neem hem eerst in gebruik, bij Soorten.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="81"/>
        <source>This parent has no yes to withdraw.</source>
        <translation>Deze ouder heeft hier geen ja om in te trekken.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="83"/>
        <source>Record a no instead.</source>
        <translation>Boek in plaats daarvan een nee.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="89"/>
        <source>This answer was already taken back.</source>
        <translation>Dit antwoord was al teruggedraaid.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="95"/>
        <source>The parent answered again after this.</source>
        <translation>De ouder heeft hierna opnieuw geantwoord.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="97"/>
        <source>Correct the answer in the history instead.</source>
        <translation>Verbeter het antwoord in het verloop.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="103"/>
        <source>There is no form to print.</source>
        <translation>Er is geen formulier om af te drukken.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="105"/>
        <source>Check who is in the group, whose authority is recorded, and which purposes are in use.</source>
        <translation>Kijk na wie in de groep zit, wiens gezag vastligt en welke soorten in gebruik zijn.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="112"/>
        <source>At most {limit} purposes fit on a form; there are {count}.</source>
        <translation>Op een formulier passen hooguit {limit} soorten; het zijn er {count}.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="116"/>
        <source>Choose fewer purposes, and print a second form.</source>
        <translation>Kies minder soorten en druk een tweede formulier af.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="122"/>
        <source>A text of the purpose is empty.</source>
        <translation>Een tekst van deze soort is leeg.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/sentences.py" line="124"/>
        <source>Fill in every text; parents read all of them.</source>
        <translation>Vul elke tekst in; ouders lezen ze allemaal.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/__init__.py" line="21"/>
        <location filename="../../opoz_desktop/features/consent/ui/__init__.py" line="33"/>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="134"/>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="39"/>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="43"/>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="46"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="51"/>
        <source>Views of consent</source>
        <translation>Weergaven van toestemmingen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="53"/>
        <source>Per group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="54"/>
        <source>Missing</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="55"/>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="56"/>
        <source>Purposes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="59"/>
        <source>On which day</source>
        <translation>Op welke dag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="63"/>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="69"/>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="88"/>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="90"/>
        <source>Who must still answer</source>
        <translation>Wie moet nog antwoorden</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="89"/>
        <source>Silence is not a yes. These guardians still owe an answer.</source>
        <translation>Stilte is geen ja. Van deze ouders is nog een antwoord nodig.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="92"/>
        <source>Nobody is missing</source>
        <translation>Niemand ontbreekt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="92"/>
        <source>Every guardian with authority answered every purpose.</source>
        <translation>Iedere ouder met gezag heeft op elke soort geantwoord.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="97"/>
        <source>Guardians who do not agree</source>
        <translation>Ouders die het niet eens zijn</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="98"/>
        <source>One no is a no. The school takes no side.</source>
        <translation>Eén nee is nee. De school kiest geen kant.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="99"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="102"/>
        <source>No conflicts</source>
        <translation>Geen conflicten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="103"/>
        <source>Nowhere does a yes stand beside a no, and no objection is open.</source>
        <translation>Nergens staat een ja naast een nee, en er is geen bezwaar bekend.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="109"/>
        <source>No groups yet</source>
        <translation>Nog geen groepen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="110"/>
        <source>Consent belongs to pupils in groups. First read the pupils from the school's own export.</source>
        <translation>Toestemming hoort bij leerlingen in groepen. Lees eerst de leerlingen in uit uw administratie.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="111"/>
        <source>Read pupils in</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="188"/>
        <source>Making the consent list</source>
        <translation>Toestemmingslijst maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="194"/>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="198"/>
        <source>pupil card</source>
        <translation>leerlingkaart</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="196"/>
        <source>cell</source>
        <translation>cel</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="197"/>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="197"/>
        <source>explanation</source>
        <translation>uitleg</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="204"/>
        <source>Every cell says what all guardians with authority answered together; an empty box is not a yes.</source>
        <translation>Elke cel zegt wat alle ouders met gezag samen antwoordden; een leeg vakje is geen ja.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="205"/>
        <source>Space explains a cell: who said what, which rule holds, and what you can do.</source>
        <translation>Spatie legt een cel uit: wie zei wat, welke regel geldt en wat u kunt doen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="206"/>
        <source>With the date at the right you see what held on an earlier day.</source>
        <translation>Met de datum rechts ziet u wat op een eerdere dag gold.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="207"/>
        <source>Withdrawing works from the day it came in and needs no reason.</source>
        <translation>Intrekken werkt vanaf de dag dat het binnenkwam. Een reden is niet nodig.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="255"/>
        <source>You are looking at a past day.</source>
        <translation>U kijkt naar een dag in het verleden.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="271"/>
        <source>A day in the future cannot be shown: what will hold is not known yet.</source>
        <translation>Een dag in de toekomst kan niet: wat dan geldt, is nog niet bekend.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="280"/>
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="287"/>
        <source>First choose a pupil in the matrix.</source>
        <translation>Kies eerst een leerling in het overzicht.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/page.py" line="294"/>
        <source>Consent list · {group}</source>
        <translation>Toestemmingslijst · {group}</translation>
    </message>
</context>
<context>
    <name>ConsentPeople</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="32"/>
        <source>1/2</source>
        <translation>1/2</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="47"/>
        <source>the pupil</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="54"/>
        <source>authority</source>
        <translation>gezag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="55"/>
        <source>no authority</source>
        <translation>geen gezag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="56"/>
        <source>authority not recorded</source>
        <translation>gezag niet vastgelegd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="69"/>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="72"/>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/people.py" line="76"/>
        <source>does not count: no authority</source>
        <translation>telt niet: geen gezag</translation>
    </message>
</context>
<context>
    <name>ConsentStory</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="72"/>
        <source>{who}: yes, {purpose}</source>
        <translation>{who}: ja, {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="73"/>
        <source>{who}: no, {purpose}</source>
        <translation>{who}: nee, {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="74"/>
        <source>{who} withdraws {purpose}</source>
        <translation>{who} trekt in: {purpose}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="78"/>
        <source>{who} withdraws %n consents</source>
        <translation>
            <numerusform>{who} trekt %n toestemming in</numerusform>
            <numerusform>{who} trekt %n toestemmingen in</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="83"/>
        <source>{who}: {yes} yes, {no} no</source>
        <translation>{who}: {yes} ja, {no} nee</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="88"/>
        <source>form {code}</source>
        <translation>formulier {code}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="92"/>
        <source>taken back, does not count</source>
        <translation>teruggedraaid, telt niet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="99"/>
        <source>all purposes</source>
        <translation>alle soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="104"/>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="106"/>
        <source>code {code}</source>
        <translation>code {code}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="111"/>
        <source>Answer of {who} taken back: {purpose}</source>
        <translation>Antwoord van {who} teruggedraaid: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="116"/>
        <source>Objection heard: {purpose}</source>
        <translation>Bezwaar gehoord: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="117"/>
        <source>Disagreement noted: {purpose}</source>
        <translation>Ouders niet eens: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="121"/>
        <source>Signal ended: {purpose}</source>
        <translation>Signaal beëindigd: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="126"/>
        <source>Court order forbids: {purpose}</source>
        <translation>De rechter verbiedt: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="130"/>
        <source>Court order instead of the yes of {who}: {purpose}</source>
        <translation>De rechter beslist in plaats van {who}: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="135"/>
        <source>Court order ended: {purpose}</source>
        <translation>Uitspraak geldt niet meer: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="139"/>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="147"/>
        <source>Form printed for {who}</source>
        <translation>Formulier afgedrukt voor {who}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="144"/>
        <source>Form of {who} came back</source>
        <translation>Formulier van {who} kwam terug</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="145"/>
        <source>Form of {who} is lost</source>
        <translation>Formulier van {who} is kwijt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="146"/>
        <source>Form of {who} was cancelled</source>
        <translation>Formulier van {who} is vervallen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="153"/>
        <source>Done after withdrawal: {purpose}</source>
        <translation>Uitgevoerd na intrekken: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="170"/>
        <source>the pupil</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="171"/>
        <source>a guardian</source>
        <translation>een ouder</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/story.py" line="176"/>
        <source>recorded by {name}</source>
        <translation>geboekt door {name}</translation>
    </message>
</context>
<context>
    <name>ConsentTab</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="85"/>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="102"/>
        <source>Nothing is asked yet</source>
        <translation>Er wordt nog niets gevraagd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="103"/>
        <source>Choose under Consents, Purposes what the school asks.</source>
        <translation>Kies bij Toestemmingen, Soorten wat de school vraagt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="104"/>
        <source>Go to purposes</source>
        <translation>Naar de soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="116"/>
        <source>To today</source>
        <translation>Naar vandaag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="119"/>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="121"/>
        <source>What held on</source>
        <translation>Wat gold op</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="132"/>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="140"/>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="185"/>
        <source>Holds on {date}. An open box is not a yes. Every answer belongs to the text the parent read.</source>
        <translation>Geldt op {date}. Een open vakje is geen ja. Elk antwoord hoort bij de tekst die de ouder las.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="228"/>
        <source>Purpose</source>
        <translation>Soort toestemming</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="232"/>
        <source>Holds today</source>
        <translation>Geldt vandaag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="234"/>
        <source>Held on {date}</source>
        <translation>Gold op {date}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="238"/>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="239"/>
        <source>Consents of the pupil</source>
        <translation>Toestemmingen van de leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="282"/>
        <source>{pupil} is 16 or older and decides alone.</source>
        <translation>{pupil} is 16 jaar of ouder en beslist zelf.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="286"/>
        <source>Of nobody is it recorded that they have authority over {pupil}.</source>
        <translation>Van niemand is vastgelegd dat die gezag over {pupil} heeft.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="288"/>
        <source>{pupil} is under 16: {one} has authority alone and decides.</source>
        <translation>{pupil} is jonger dan 16: {one} heeft alleen gezag en beslist.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="290"/>
        <source>{pupil} is under 16: {first} and {last} have authority together and each decides.</source>
        <translation>{pupil} is jonger dan 16: {first} en {last} hebben samen gezag en beslissen ieder zelf.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="300"/>
        <source>Rule: {rule} Source: {source}. Who can change this: {who}</source>
        <translation>Regel: {rule} Bron: {source}. Wie kan dit veranderen: {who}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="315"/>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_tab.py" line="315"/>
        <source>Only this purpose</source>
        <translation>Alleen deze soort</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="47"/>
        <source>allowed</source>
        <translation>mag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="48"/>
        <source>not allowed</source>
        <translation>mag niet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="49"/>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="56"/>
        <source>Allowed</source>
        <translation>Mag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="57"/>
        <source>Not allowed</source>
        <translation>Mag niet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="58"/>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="65"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="66"/>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="67"/>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="68"/>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="69"/>
        <source>does not count</source>
        <translation>telt niet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="70"/>
        <source>older text</source>
        <translation>oudere tekst</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="71"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="79"/>
        <source>It may be used. Whoever said yes may withdraw any day.</source>
        <translation>Het mag. Wie ja zei, kan dat elke dag intrekken.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="81"/>
        <source>Leave {pupil} out. Record a new answer only when it comes from the guardian.</source>
        <translation>Laat {pupil} eruit. Boek alleen een nieuw antwoord als de ouder zelf daarmee komt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="85"/>
        <source>Leave {pupil} out until the guardians agree.</source>
        <translation>Laat {pupil} eruit tot de ouders het eens zijn.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="87"/>
        <source>Leave {pupil} out as long as the order holds.</source>
        <translation>Laat {pupil} eruit zolang de uitspraak geldt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="89"/>
        <source>Record who has authority. Until then leave {pupil} out.</source>
        <translation>Leg vast wie gezag heeft. Laat {pupil} er tot die tijd uit.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="91"/>
        <source>Ask for an answer. Until then leave {pupil} out.</source>
        <translation>Vraag om een antwoord. Laat {pupil} er tot die tijd uit.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="113"/>
        <source>every guardian with authority says yes</source>
        <translation>alle ouders met gezag zeggen ja</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="114"/>
        <source>one guardian says yes, no objection known</source>
        <translation>één ouder zegt ja, geen bezwaar bekend</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="120"/>
        <source>Consent (AVG art. 6 par. 1 a)</source>
        <translation>Toestemming (AVG art. 6 lid 1 onder a)</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="121"/>
        <source>Informed, with the right to object</source>
        <translation>Geïnformeerd, met recht van bezwaar</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="122"/>
        <source>Legal obligation</source>
        <translation>Wettelijke plicht</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="123"/>
        <source>Permission in the law</source>
        <translation>Wettelijke bevoegdheid</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="124"/>
        <source>Task of the school</source>
        <translation>Taak van de school</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="125"/>
        <source>Processor for the school</source>
        <translation>Verwerker voor de school</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="126"/>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="134"/>
        <source>board</source>
        <translation>bestuur</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="135"/>
        <source>school</source>
        <translation>school</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="141"/>
        <source>closed app or page</source>
        <translation>besloten app of pagina</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="142"/>
        <source>public internet</source>
        <translation>openbaar internet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="143"/>
        <source>print</source>
        <translation>drukwerk</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="144"/>
        <source>press</source>
        <translation>pers</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="145"/>
        <source>list</source>
        <translation>lijst</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/words.py" line="146"/>
        <source>other</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/deeds.py" line="60"/>
        <source>%n answer(s) recorded for {pupil}, {who}</source>
        <translation>
            <numerusform>%n antwoord geboekt voor {pupil}, {who}</numerusform>
            <numerusform>%n antwoorden geboekt voor {pupil}, {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/deeds.py" line="62"/>
        <source>%n answer(s) kept for {pupil}; no effect without authority</source>
        <translation>
            <numerusform>%n antwoord bewaard voor {pupil}; zonder gezag geen gevolg</numerusform>
            <numerusform>%n antwoorden bewaard voor {pupil}; zonder gezag geen gevolg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/deeds.py" line="66"/>
        <source>%n consent(s) withdrawn for {pupil}, {who}</source>
        <translation>
            <numerusform>%n toestemming ingetrokken voor {pupil}, {who}</numerusform>
            <numerusform>%n toestemmingen ingetrokken voor {pupil}, {who}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="46"/>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="52"/>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="53"/>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="55"/>
        <source>Received on</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="56"/>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="58"/>
        <source>Date on the paper</source>
        <translation>Datum op het papier</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="64"/>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="67"/>
        <source>Code on the form</source>
        <translation>Code op het formulier</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="69"/>
        <source>Stands at the top right of our own form.</source>
        <translation>Staat rechtsboven op ons eigen formulier.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="73"/>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="76"/>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="157"/>
        <source>Or: where the paper lies</source>
        <translation>Of: waar het papier ligt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="76"/>
        <source>For another paper, e.g. folder consents 5.</source>
        <translation>Voor een ander papier, bijvoorbeeld map toestemmingen 5.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="80"/>
        <source>There is a signature</source>
        <translation>Er staat een handtekening</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="83"/>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="85"/>
        <source>How you knew who it was</source>
        <translation>Hoe u wist wie het was</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="157"/>
        <source>Where the e-mail lies</source>
        <translation>Waar de e-mail staat</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="162"/>
        <source>Choose…</source>
        <translation>Kies…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="182"/>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="189"/>
        <source>This lies after the day of receipt.</source>
        <translation>Dit ligt na de dag van ontvangst.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="194"/>
        <source>This code is not complete or mistyped. Look at the form again.</source>
        <translation>Deze code is niet volledig of verkeerd getypt. Kijk nog eens op het formulier.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="199"/>
        <source>Fill in the code on the form, or where the paper lies.</source>
        <translation>Vul de code van het formulier in, of waar het papier ligt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/evidence_form.py" line="203"/>
        <source>Choose how you knew who it was.</source>
        <translation>Kies hoe u wist wie het was.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="172"/>
        <source>Who said what</source>
        <translation>Wie zei wat</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="174"/>
        <source>The rule</source>
        <translation>De regel</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="176"/>
        <source>What you can do</source>
        <translation>Wat kunt u doen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="179"/>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="237"/>
        <source>Open pupil card</source>
        <translation>Leerlingkaart openen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="184"/>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="203"/>
        <source>No guardian is recorded for this pupil.</source>
        <translation>Bij deze leerling staat geen ouder.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="208"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="208"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="210"/>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="211"/>
        <source>Who decides</source>
        <translation>Wie beslist</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="212"/>
        <source>version {number} of {date}</source>
        <translation>versie {number} van {date}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="215"/>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="220"/>
        <source>You are looking at a past day. Go to today to record something.</source>
        <translation>U kijkt naar een dag in het verleden. Ga naar vandaag om iets te boeken.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="242"/>
        <source>Source: {source}. Who decides: {who}</source>
        <translation>Bron: {source}. Wie beslist: {who}</translation>
    </message>
</context>
<context>
    <name>FollowUpDialog</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="29"/>
        <source>{pupil}: what was done?</source>
        <translation>{pupil}: wat is er gedaan?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="24"/>
        <source>{purpose}, withdrawn on {date}. {todo}</source>
        <translation>{purpose}, ingetrokken op {date}. {todo}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="30"/>
        <source>Not done yet</source>
        <translation>Nog niet gedaan</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="30"/>
        <source>Note that it is done</source>
        <translation>Vastleggen dat het gedaan is</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="31"/>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="33"/>
        <source>What was done</source>
        <translation>Wat is er gedaan</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="31"/>
        <source>for instance: 2 photos off the website</source>
        <translation>bijvoorbeeld: 2 foto’s van de website</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="35"/>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="37"/>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="49"/>
        <source>Noted</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="52"/>
        <source>Say in a few words what was done.</source>
        <translation>Zeg in een paar woorden wat er gedaan is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/follow_up_dialog.py" line="57"/>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/__init__.py" line="29"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="44"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="187"/>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="36"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="60"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="139"/>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="42"/>
        <source>Printed on</source>
        <translation>Afgedrukt op</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="43"/>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="45"/>
        <source>Pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="46"/>
        <source>Came back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="47"/>
        <source>Hand in before</source>
        <translation>Inleveren vóór</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="48"/>
        <source>Printed by</source>
        <translation>Afgedrukt door</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="50"/>
        <source>Printed forms</source>
        <translation>Afgedrukte formulieren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="56"/>
        <source>No forms printed yet</source>
        <translation>Nog geen formulieren afgedrukt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="58"/>
        <source>Print one personal form per guardian with authority, in class-list order, with a cover per group.</source>
        <translation>Druk één persoonlijk formulier per ouder met gezag af, op volgorde van de klassenlijst, met een voorblad per groep.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="68"/>
        <source>Every form carries a code of its own. The code holds no name; with it the program knows the paper again when it comes back. Paper of an earlier round stays recognisable.</source>
        <translation>Elk formulier heeft een eigen code. In de code staat geen naam; het programma herkent er het papier aan als het terugkomt. Papier van een eerdere ronde blijft herkenbaar.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="126"/>
        <source>One form per pupil and guardian with authority; the other guardian's name is never on it.</source>
        <translation>Eén formulier per leerling en ouder met gezag; de naam van de andere ouder staat er nooit op.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="127"/>
        <source>The pile comes in class-list order with a cover sheet per group.</source>
        <translation>De stapel komt op volgorde van de klassenlijst, met een voorblad per groep.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="129"/>
        <source>Without recorded authority no form can be made; the list of those pupils stands at the first step.</source>
        <translation>Zonder vastgelegd gezag kan er geen formulier gemaakt worden; die leerlingen staan bij de eerste stap.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="139"/>
        <source>Make the forms</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="140"/>
        <source>Stop, print nothing</source>
        <translation>Stoppen, niets afdrukken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="170"/>
        <source>Making %n form(s)</source>
        <translation>
            <numerusform>%n formulier maken</numerusform>
            <numerusform>%n formulieren maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="177"/>
        <source>%n form(s) made</source>
        <translation>
            <numerusform>%n formulier gemaakt</numerusform>
            <numerusform>%n formulieren gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="179"/>
        <source>Consent forms · {forms}</source>
        <translation>Toestemmingsformulieren · {forms}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_page.py" line="190"/>
        <source>{back} of {all}</source>
        <translation>{back} van {all}</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/group_view.py" line="45"/>
        <source>Consents of the group</source>
        <translation>Toestemmingen van de groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/group_view.py" line="51"/>
        <source>No pupils in this group</source>
        <translation>Geen leerlingen in deze groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/group_view.py" line="52"/>
        <source>On this day no pupil was in this group. Choose another group or another day.</source>
        <translation>Op deze dag zat er niemand in deze groep. Kies een andere groep of een andere dag.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/group_view.py" line="99"/>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/group_view.py" line="99"/>
        <source>allowed now</source>
        <translation>mag nu</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/group_view.py" line="162"/>
        <source>{allowed} of {total}</source>
        <translation>{allowed} van {total}</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="48"/>
        <source>Which groups</source>
        <translation>Welke groepen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="51"/>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="83"/>
        <source>all groups</source>
        <translation>alle groepen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="54"/>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="59"/>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="60"/>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="62"/>
        <source>Purposes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="109"/>
        <source>First choose a pupil in the list.</source>
        <translation>Kies eerst een leerling in de lijst.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="113"/>
        <source>the pupil decides</source>
        <translation>de leerling beslist</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/list_view.py" line="118"/>
        <source>all %n</source>
        <translation>
            <numerusform>alle %n</numerusform>
            <numerusform>alle %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPurposeDialog</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="180"/>
        <source>Add a purpose of the school</source>
        <translation>Eigen soort toevoegen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="179"/>
        <source>One use per purpose: a parent must be able to say yes to one and no to the other.</source>
        <translation>Eén gebruik per soort: een ouder moet bij het één ja en bij het ander nee kunnen zeggen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="180"/>
        <source>Do not add</source>
        <translation>Niet toevoegen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="180"/>
        <source>Add purpose</source>
        <translation>Soort toevoegen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="185"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="195"/>
        <source>Whose use</source>
        <translation>Wie gebruikt het</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="188"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="196"/>
        <source>Where it ends up</source>
        <translation>Waar het terechtkomt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="191"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="197"/>
        <source>Who must say yes</source>
        <translation>Wie moet ja zeggen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="199"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="201"/>
        <source>Who decided this</source>
        <translation>Wie heeft dit besloten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="203"/>
        <source>For instance: director, 6 October 2026.</source>
        <translation>Bijvoorbeeld: directeur, 6 oktober 2026.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="216"/>
        <source>Purpose added; it stands last on the form</source>
        <translation>Soort toegevoegd; hij staat onderaan op het formulier</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="233"/>
        <source>Say who decided this; it stands in the register.</source>
        <translation>Zeg wie dit besloten heeft; het staat in het register.</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="24"/>
        <source>Change the rule of: {purpose}</source>
        <translation>Regel wijzigen van: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="25"/>
        <source>The old rule stays on record; what was decided before is not judged anew.</source>
        <translation>De oude regel blijft bewaard; wat eerder is beslist, wordt niet opnieuw beoordeeld.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="26"/>
        <source>Keep the old rule</source>
        <translation>Oude regel houden</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="26"/>
        <source>Keep the new rule</source>
        <translation>Nieuwe regel bewaren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="27"/>
        <source>Ask this</source>
        <translation>Dit vragen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="27"/>
        <source>It stands on the forms and in the matrix.</source>
        <translation>Het staat op de formulieren en in het overzicht.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="31"/>
        <source>Who must say yes</source>
        <translation>Wie moet ja zeggen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="34"/>
        <source>One guardian with authority</source>
        <translation>Eén ouder met gezag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="35"/>
        <source>As long as no objection of the other is known (BW 1:253i). One no is always a no.</source>
        <translation>Zolang van de ander geen bezwaar bekend is (BW 1:253i). Eén nee is altijd nee.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="38"/>
        <source>Every guardian with authority</source>
        <translation>Alle ouders met gezag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="39"/>
        <source>Stricter; advised for the public internet and the press.</source>
        <translation>Strenger; aangeraden voor openbaar internet en de pers.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="45"/>
        <source>Ends when the pupil leaves the school</source>
        <translation>Eindigt als de leerling van school gaat</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="50"/>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="52"/>
        <source>Holds for (months)</source>
        <translation>Geldt (maanden)</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="52"/>
        <source>Empty: until it is withdrawn.</source>
        <translation>Leeg: tot het wordt ingetrokken.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="54"/>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="55"/>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="59"/>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="62"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="64"/>
        <source>For instance: board decision of 6 October 2026.</source>
        <translation>Bijvoorbeeld: bestuursbesluit van 6 oktober 2026.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="89"/>
        <source>New rule kept</source>
        <translation>Nieuwe regel bewaard</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="94"/>
        <source>Fill in a number of months from 1 to 240, or leave it empty.</source>
        <translation>Vul een aantal maanden van 1 tot 240 in, of laat het leeg.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="100"/>
        <source>A rule cannot begin in the past.</source>
        <translation>Een regel kan niet in het verleden beginnen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/policy_dialog.py" line="104"/>
        <source>A rule needs its source: an article or a decision.</source>
        <translation>Bij een regel hoort een bron: een artikel of een besluit.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="302"/>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="302"/>
        <source>Is this how it should look?</source>
        <translation>Ziet het er zo goed uit?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="307"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="310"/>
        <source>Example of</source>
        <translation>Voorbeeld van</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="312"/>
        <source>A sample: it carries no code and is not kept.</source>
        <translation>Een voorbeeld: zonder code, en het wordt niet bewaard.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="314"/>
        <source>Example of the form</source>
        <translation>Voorbeeld van het formulier</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="352"/>
        <source>Drawing the example</source>
        <translation>Voorbeeld tekenen</translation>
    </message>
</context>
<context>
    <name>PrintStep</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="377"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="377"/>
        <source>Make the forms</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="377"/>
        <source>First you see the whole PDF; then you print it.</source>
        <translation>U ziet eerst de hele PDF; daarna drukt u af.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="383"/>
        <source>Every form gets a new code, which is kept with the round. Keep the pile together: the cover sheet of a group counts the forms. The codes stay readable when the forms come back.</source>
        <translation>Elk formulier krijgt een nieuwe code, die bij de ronde bewaard blijft. Houd de stapel bij elkaar: het voorblad van een groep telt de formulieren. Aan de code wordt het formulier herkend als het terugkomt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="399"/>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="400"/>
        <source>Pupils</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="401"/>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="402"/>
        <source>Purposes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="403"/>
        <source>Hand in before</source>
        <translation>Inleveren vóór</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="403"/>
        <source>no day named</source>
        <translation>geen dag genoemd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="404"/>
        <source>Without a form</source>
        <translation>Zonder formulier</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="414"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="415"/>
        <source>%n pupil(s) without recorded authority</source>
        <translation>
            <numerusform>%n leerling zonder vastgelegd gezag</numerusform>
            <numerusform>%n leerlingen zonder vastgelegd gezag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurposesView</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="49"/>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="64"/>
        <source>Purpose</source>
        <translation>Soort</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="50"/>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="51"/>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="55"/>
        <source>Purposes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="60"/>
        <source>Add a purpose of the school</source>
        <translation>Eigen soort toevoegen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="66"/>
        <source>Change text…</source>
        <translation>Tekst wijzigen…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="68"/>
        <source>Change rule…</source>
        <translation>Regel wijzigen…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="77"/>
        <source>No purposes yet</source>
        <translation>Nog geen soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="78"/>
        <source>Here stands what the school asks consent for. Begin with the standard list.</source>
        <translation>Hier staat waarvoor de school toestemming vraagt. Begin met de standaardlijst.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="79"/>
        <source>Use the standard list</source>
        <translation>Standaardlijst gebruiken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="122"/>
        <source>What the parent reads</source>
        <translation>Wat de ouder leest</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="124"/>
        <source>How it is decided</source>
        <translation>Hoe wordt beslist</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="126"/>
        <source>Versions of the text</source>
        <translation>Versies van de tekst</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="141"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="142"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="143"/>
        <source>Who sees it</source>
        <translation>Wie ziet het</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="144"/>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="145"/>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="146"/>
        <source>Column head</source>
        <translation>Kop van de kolom</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="152"/>
        <source>Ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="153"/>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="157"/>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="154"/>
        <source>Ends</source>
        <translation>Eindigt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="155"/>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="161"/>
        <source>%n month(s) after the answer</source>
        <translation>
            <numerusform>%n maand na het antwoord</numerusform>
            <numerusform>%n maanden na het antwoord</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="163"/>
        <source>when the pupil leaves the school</source>
        <translation>als de leerling van school gaat</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="164"/>
        <source>when it is withdrawn</source>
        <translation>als het wordt ingetrokken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="169"/>
        <source>first text</source>
        <translation>eerste tekst</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="171"/>
        <source>new version: asked again</source>
        <translation>nieuwe versie: opnieuw gevraagd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="173"/>
        <source>editorial: answers stay</source>
        <translation>redactioneel: antwoorden blijven</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="176"/>
        <source>Version {number}</source>
        <translation>Versie {number}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="178"/>
        <source>{version}, in force</source>
        <translation>{version}, geldt nu</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="180"/>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="188"/>
        <source>asked</source>
        <translation>gevraagd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/purposes_view.py" line="188"/>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="51"/>
        <source>Record an answer for {pupil}</source>
        <translation>Antwoord boeken voor {pupil}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="53"/>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="54"/>
        <source>Do not record</source>
        <translation>Niet boeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="48"/>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="73"/>
        <source>Who answers</source>
        <translation>Wie antwoordt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="86"/>
        <source>No guardian is recorded. First add a guardian on the pupil's card.</source>
        <translation>Er staat geen ouder bij deze leerling. Voeg er eerst een toe op de leerlingkaart.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="105"/>
        <source>What was answered</source>
        <translation>Wat is er geantwoord</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="117"/>
        <source>J yes · N no · L or Delete empty · arrows move. An empty line changes nothing.</source>
        <translation>J ja · N nee · L of Delete leeg · pijltjes lopen. Een lege regel verandert niets.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="123"/>
        <source>Note (not needed)</source>
        <translation>Aantekening (hoeft niet)</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="132"/>
        <source>decides alone (16 years or older)</source>
        <translation>beslist zelf (16 jaar of ouder)</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="157"/>
        <source>Choose who answers.</source>
        <translation>Kies wie antwoordt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="162"/>
        <source>Choose yes or no for at least one purpose.</source>
        <translation>Kies bij ten minste één soort ja of nee.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="168"/>
        <source>A yes on paper counts only with a signature. Tick it when there is one.</source>
        <translation>Een ja op papier telt alleen met een handtekening. Vink het aan als die er staat.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="228"/>
        <source>The pupil is 16 or older and decides alone. This answer is kept and has no effect.</source>
        <translation>De leerling is 16 jaar of ouder en beslist zelf. Dit antwoord wordt bewaard en heeft geen gevolg.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="231"/>
        <source>It is not recorded whether this guardian has authority. The answer is kept; a no stops the use.</source>
        <translation>Het is niet vastgelegd of deze ouder gezag heeft. Het antwoord wordt bewaard; een nee stopt het gebruik.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="233"/>
        <source>Without authority this answer is kept for the record and has no effect.</source>
        <translation>Zonder gezag wordt dit antwoord bewaard en heeft het geen gevolg.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="243"/>
        <source>now: {answer} {date}</source>
        <translation>nu: {answer} {date}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="259"/>
        <source>No form with this code was printed from this school file.</source>
        <translation>Uit dit schoolbestand is geen formulier met deze code afgedrukt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/record_dialog.py" line="262"/>
        <source>This form belongs to another pupil. Nothing was recorded.</source>
        <translation>Dit formulier hoort bij een andere leerling. Er is niets geboekt.</translation>
    </message>
</context>
<context>
    <name>ReviewNote</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_notes.py" line="18"/>
        <source>Guardians or authority changed. Look at the answers below again.</source>
        <translation>Ouders of gezag zijn veranderd. Kijk de antwoorden hieronder nog eens na.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_notes.py" line="20"/>
        <source>I looked at them</source>
        <translation>Ik heb ze nagekeken</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="107"/>
        <source>Change the text of: {purpose}</source>
        <translation>Tekst wijzigen van: {purpose}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="108"/>
        <source>The old text stays on record with every answer that was given on it.</source>
        <translation>De oude tekst blijft bewaard bij elk antwoord dat erop gegeven is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="109"/>
        <source>Keep the old text</source>
        <translation>Oude tekst houden</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="109"/>
        <source>Keep the new text</source>
        <translation>Nieuwe tekst bewaren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="112"/>
        <source>What kind of change is it?</source>
        <translation>Wat voor wijziging is het?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="115"/>
        <source>Editorial</source>
        <translation>Redactioneel</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="116"/>
        <source>Spelling or clearer words; the same use. All answers stay valid.</source>
        <translation>Spelling of duidelijker woorden; hetzelfde gebruik. Alle antwoorden blijven gelden.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="119"/>
        <source>Material</source>
        <translation>Inhoudelijk</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="121"/>
        <source>Another channel, audience, recipient or other data. This becomes a new version:
earlier answers no longer cover it, and everybody is asked again.</source>
        <translation>Een ander kanaal, publiek, ontvanger of andere gegevens. Dit wordt een nieuwe versie:
eerdere antwoorden gelden er niet meer voor en iedereen wordt opnieuw gevraagd.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="130"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="131"/>
        <source>Holds from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="132"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="134"/>
        <source>Why, or who decided</source>
        <translation>Waarom, of wie besloot dit</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="143"/>
        <source>Choose whether the change is editorial or material.</source>
        <translation>Kies of de wijziging redactioneel of inhoudelijk is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="150"/>
        <source>New text kept</source>
        <translation>Nieuwe tekst bewaard</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="169"/>
        <source>A text cannot begin in the past.</source>
        <translation>Een tekst kan niet in het verleden beginnen.</translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="237"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="238"/>
        <source>What do we ask?</source>
        <translation>Wat vragen wij?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="239"/>
        <source>Every purpose gets its own line with an empty box for yes and one for no.</source>
        <translation>Elke soort krijgt een eigen regel met een leeg vakje voor ja en een voor nee.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="242"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="246"/>
        <source>Hand in before</source>
        <translation>Inleveren vóór</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="248"/>
        <source>A no may always come later; this is only the day you ask for.</source>
        <translation>Een nee mag altijd later komen; dit is alleen de dag waar u om vraagt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="264"/>
        <source>Change the texts under Consents, Purposes</source>
        <translation>Teksten wijzigen bij Toestemmingen, Soorten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="273"/>
        <source>Choose at least one purpose.</source>
        <translation>Kies ten minste één soort.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="275"/>
        <source>A form has room for %n purposes; choose fewer.</source>
        <translation>
            <numerusform>Op een formulier past %n soort; kies er minder.</numerusform>
            <numerusform>Op een formulier passen %n soorten; kies er minder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="280"/>
        <source>%n purpose(s)</source>
        <translation>
            <numerusform>%n soort</numerusform>
            <numerusform>%n soorten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="285"/>
        <source>The day to hand in lies in the past.</source>
        <translation>De inleverdag ligt in het verleden.</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="108"/>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="108"/>
        <source>Who gets a form?</source>
        <translation>Wie krijgt een formulier?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="108"/>
        <source>One form per guardian with authority.</source>
        <translation>Eén formulier per ouder met gezag.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="111"/>
        <source>The whole school</source>
        <translation>De hele school</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="111"/>
        <source>One PDF, with a cover sheet per group.</source>
        <translation>Eén PDF, met een voorblad per groep.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="112"/>
        <source>One group</source>
        <translation>Eén groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="112"/>
        <source>In class-list order.</source>
        <translation>Op volgorde van de klassenlijst.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="114"/>
        <source>One pupil</source>
        <translation>Eén leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="114"/>
        <source>For instance a new pupil, or a form that got lost.</source>
        <translation>Bijvoorbeeld een nieuwe leerling, of een formulier dat kwijt is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="122"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="128"/>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="129"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="132"/>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="138"/>
        <source>Only who has not answered everything</source>
        <translation>Alleen wie nog niet alles beantwoordde</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="139"/>
        <source>Guardians who answered all purposes get no second form.</source>
        <translation>Ouders die op alle soorten antwoordden, krijgen geen tweede formulier.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="147"/>
        <source>Go to the first of these pupils</source>
        <translation>Naar de eerste van deze leerlingen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="162"/>
        <source>There are no groups yet. First read the pupils in.</source>
        <translation>Er zijn nog geen groepen. Lees eerst de leerlingen in.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="164"/>
        <source>With this choice nobody gets a form.</source>
        <translation>Met deze keuze krijgt niemand een formulier.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="169"/>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="211"/>
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulier</numerusform>
            <numerusform>%n formulieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="210"/>
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="212"/>
        <source>{forms} for {pupils}</source>
        <translation>{forms} voor {pupils}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="217"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/consent/ui/forms_steps.py" line="219"/>
        <source>Nobody with authority is recorded for %n pupil(s), so no form can be made: {names}.</source>
        <translation>
            <numerusform>Bij %n leerling is niemand met gezag vastgelegd, dus er kan geen formulier gemaakt worden: {names}.</numerusform>
            <numerusform>Bij %n leerlingen is niemand met gezag vastgelegd, dus er kan geen formulier gemaakt worden: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="40"/>
        <source>Withdraw consent for {pupil}</source>
        <translation>Toestemming intrekken voor {pupil}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="41"/>
        <source>It works from the day it came in; what was allowed before stays lawful. No reason is needed.</source>
        <translation>Intrekken werkt vanaf de dag dat het binnenkwam; wat eerder mocht, blijft geoorloofd. Een reden is niet nodig.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="43"/>
        <source>Do not withdraw</source>
        <translation>Niet intrekken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="42"/>
        <source>Record withdrawal</source>
        <translation>Intrekking boeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="50"/>
        <source>Who withdraws</source>
        <translation>Wie trekt in</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="69"/>
        <source>For what</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="70"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="109"/>
        <source>Choose who withdraws.</source>
        <translation>Kies wie intrekt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="113"/>
        <source>Choose at least one purpose.</source>
        <translation>Kies ten minste één soort.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="180"/>
        <source>What is on paper may stay; nothing new is printed.</source>
        <translation>Wat op papier staat, mag blijven; er komt geen nieuw drukwerk.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/withdraw_dialog.py" line="182"/>
        <source>Take down what is online today. What is on paper may stay; nothing new is printed.</source>
        <translation>Haal wat online staat vandaag weg. Wat op papier staat, mag blijven; er komt geen nieuw drukwerk.</translation>
    </message>
</context>
<context>
    <name>WithdrawalNote</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_notes.py" line="35"/>
        <source>{purpose} was withdrawn on {date}. Take it down and note that it is done.</source>
        <translation>{purpose}: ingetrokken op {date}. Haal het weg en leg vast dat het gedaan is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/card_notes.py" line="38"/>
        <source>Note that it is done…</source>
        <translation>Vastleggen dat het gedaan is…</translation>
    </message>
</context>
<context>
    <name>_Deeds</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="101"/>
        <source>Record authority</source>
        <translation>Gezag vastleggen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="105"/>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/explanation.py" line="108"/>
        <source>Record answer</source>
        <translation>Antwoord boeken</translation>
    </message>
</context>
<context>
    <name>_TextFields</name>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="35"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="39"/>
        <source>Title on the form</source>
        <translation>Titel op het formulier</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="41"/>
        <source>Column head</source>
        <translation>Kop van de kolom</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="42"/>
        <source>Column head, two lines</source>
        <translation>Kop van de kolom, twee regels</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="45"/>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="46"/>
        <source>What is used</source>
        <translation>Wat wordt gebruikt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="48"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="50"/>
        <source>Who sees it</source>
        <translation>Wie ziet het</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="54"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="55"/>
        <source>By whom</source>
        <translation>Door wie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="56"/>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="57"/>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/consent/ui/text_dialog.py" line="81"/>
        <source>The parent has to know this. Fill it in.</source>
        <translation>De ouder moet dit weten. Vul het in.</translation>
    </message>
</context>
</TS>
