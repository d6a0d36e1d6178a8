<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AcknowledgementHelp</name>
    <message>
        <source>Not married, and the child was acknowledged?</source>
        <translation>Niet getrouwd, en is het kind erkend?</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Erkend op</translation>
    </message>
    <message>
        <source>It is entered in the authority register</source>
        <translation>Het staat in het gezagsregister</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dit overnemen</translation>
    </message>
    <message>
        <source>From 1 January 2023 acknowledgement gives authority by law; before that it does not.</source>
        <translation>Vanaf 1 januari 2023 geeft erkenning vanzelf gezag; daarvoor niet.</translation>
    </message>
    <message>
        <source>Authority: it stands in the register. Source: BW 1:252.</source>
        <translation>Gezag: het staat in het register. Bron: BW 1:252.</translation>
    </message>
    <message>
        <source>Authority by law, unless the deed of acknowledgement makes an exception. Source: BW 1:251b.</source>
        <translation>Gezag volgens de wet, behalve als de akte van erkenning een uitzondering maakt. Bron: BW 1:251b.</translation>
    </message>
    <message>
        <source>No authority by acknowledgement alone: it was before 2023. Look in the authority register. Source: BW 1:252.</source>
        <translation>Geen gezag door de erkenning alleen: die was vóór 2023. Kijk in het gezagsregister. Bron: BW 1:252.</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Does {guardian} have authority over {pupil}?</source>
        <translation>Heeft {guardian} gezag over {pupil}?</translation>
    </message>
    <message>
        <source>Record what the paper says. The program never concludes it from a marriage or address.</source>
        <translation>Leg vast wat op het papier staat. Het programma leidt het nooit af uit een huwelijk of adres.</translation>
    </message>
    <message>
        <source>Record authority</source>
        <translation>Gezag vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Yes, has authority</source>
        <translation>Ja, heeft gezag</translation>
    </message>
    <message>
        <source>No, has no authority</source>
        <translation>Nee, geen gezag</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort gezag</translation>
    </message>
    <message>
        <source>How does the school know?</source>
        <translation>Hoe weet de school dit?</translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation>Kies het papier</translation>
    </message>
    <message>
        <source>other, in your own words</source>
        <translation>anders, in uw eigen woorden</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In uw eigen woorden</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>I have seen the paper today</source>
        <translation>Ik heb het papier vandaag gezien</translation>
    </message>
    <message>
        <source>The paper itself is not kept, only that you saw it.</source>
        <translation>Het papier zelf wordt niet bewaard, alleen dat u het zag.</translation>
    </message>
    <message>
        <source>Choose yes, no or not known.</source>
        <translation>Kies ja, nee of niet bekend.</translation>
    </message>
    <message>
        <source>Authority of {guardian} recorded</source>
        <translation>Gezag van {guardian} vastgelegd</translation>
    </message>
    <message>
        <source>Empty: as long as the school knows</source>
        <translation>Leeg: zolang de school weet</translation>
    </message>
    <message>
        <source>Empty: until now</source>
        <translation>Leeg: tot nu toe</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Now: {value}. The former value stays in the history.</source>
        <translation>Nu: {value}. De vorige waarde blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>Save this setting</source>
        <translation>Instelling opslaan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zoals het is</translation>
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
        <source>New value</source>
        <translation>Nieuwe waarde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>For instance: decision of the board of 12-10-2026.</source>
        <translation>Bijvoorbeeld: besluit van het bestuur van 12-10-2026.</translation>
    </message>
    <message>
        <source>Setting saved with its source.</source>
        <translation>Instelling opgeslagen met bron.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Typ een getal.</translation>
    </message>
    <message>
        <source>Type a whole number.</source>
        <translation>Typ een heel getal.</translation>
    </message>
    <message>
        <source>Without a source nobody can tell later why this was chosen.</source>
        <translation>Zonder bron kan later niemand zeggen waarom dit is gekozen.</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Wijzigen: {what}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>sinds {date}</translation>
    </message>
</context>
<context>
    <name>ChoiceSettings</name>
    <message>
        <source>Settings with a source</source>
        <translation>Instellingen met bron</translation>
    </message>
    <message>
        <source>Where law and practice differ, the board decides. Every change keeps its source and date.</source>
        <translation>Waar wet en praktijk verschillen, beslist het bestuur. Elke wijziging bewaart bron en datum.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Remind parents every year of what they chose</source>
        <translation>Ouders elk jaar herinneren aan wat zij kozen</translation>
    </message>
    <message>
        <source>From this age a pupil decides</source>
        <translation>Vanaf deze leeftijd beslist een leerling zelf</translation>
    </message>
    <message>
        <source>Keep consents after a pupil has left</source>
        <translation>Toestemmingen bewaren na vertrek</translation>
    </message>
    <message>
        <source>Keep a pupil&apos;s file after leaving</source>
        <translation>Gegevens van een leerling bewaren na vertrek</translation>
    </message>
    <message>
        <source>Keep staff data after leaving</source>
        <translation>Gegevens van personeel bewaren na vertrek</translation>
    </message>
    <message>
        <source>Lock after minutes without key or mouse</source>
        <translation>Vergrendelen na minuten zonder toets of muis</translation>
    </message>
    <message>
        <source>Ask before importing when more pupils than this would leave</source>
        <translation>Eerst vragen als meer leerlingen dan dit zouden vertrekken</translation>
    </message>
    <message>
        <source>Ask before importing more pupils than this</source>
        <translation>Eerst vragen bij meer leerlingen dan dit</translation>
    </message>
    <message>
        <source>Room on the form for the title of a purpose</source>
        <translation>Ruimte op het formulier voor de titel van een soort</translation>
    </message>
    <message>
        <source>Room on the form for who sees it</source>
        <translation>Ruimte op het formulier voor wie het ziet</translation>
    </message>
    <message>
        <source>Room on the form for how long</source>
        <translation>Ruimte op het formulier voor hoelang</translation>
    </message>
    <message>
        <source>An import can be taken back this long</source>
        <translation>Zo lang kan een inlezen worden teruggedraaid</translation>
    </message>
    <message>
        <source>Forms: time to hand in</source>
        <translation>Formulieren: tijd om in te leveren</translation>
    </message>
    <message>
        <source>Forms: reminder letter so long after printing</source>
        <translation>Formulieren: herinneringsbrief zo lang na afdrukken</translation>
    </message>
    <message>
        <source>Forms: the teacher asks so long after printing</source>
        <translation>Formulieren: leerkracht vraagt ernaar zo lang na afdrukken</translation>
    </message>
    <message>
        <source>Forms: telephone call so long after printing</source>
        <translation>Formulieren: bellen zo lang na afdrukken</translation>
    </message>
    <message>
        <source>Forms: close a round so long after printing</source>
        <translation>Formulieren: ronde sluiten zo lang na afdrukken</translation>
    </message>
    <message>
        <source>Window of the envelope</source>
        <translation>Venster van de envelop</translation>
    </message>
    <message>
        <source>Forms: for one guardian, or for both</source>
        <translation>Formulieren: voor één ouder of voor beide</translation>
    </message>
    <message>
        <source>Forms: print on both sides</source>
        <translation>Formulieren: dubbelzijdig printen</translation>
    </message>
    <message>
        <source>Forms: where a translation stands</source>
        <translation>Formulieren: waar een vertaling staat</translation>
    </message>
    <message>
        <source>Forms: what the window of the envelope shows</source>
        <translation>Formulieren: wat het venster van de envelop laat zien</translation>
    </message>
    <message>
        <source>Largest scan that is kept as evidence</source>
        <translation>Grootste scan die als bewijs wordt bewaard</translation>
    </message>
    <message>
        <source>School photographer: portraits</source>
        <translation>Schoolfotograaf: portretten</translation>
    </message>
    <message>
        <source>School photographer: the class photo</source>
        <translation>Schoolfotograaf: de klassenfoto</translation>
    </message>
    <message>
        <source>School photographer: brothers and sisters</source>
        <translation>Schoolfotograaf: broers en zussen</translation>
    </message>
    <message>
        <source>every pupil</source>
        <translation>elke leerling</translation>
    </message>
    <message>
        <source>with consent for the class photo</source>
        <translation>met toestemming voor de klassenfoto</translation>
    </message>
    <message>
        <source>no window</source>
        <translation>geen venster</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>one form each</source>
        <translation>ieder een eigen formulier</translation>
    </message>
    <message>
        <source>one form for two</source>
        <translation>één formulier voor twee</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>de groep</translation>
    </message>
    <message>
        <source>own address</source>
        <translation>het eigen adres</translation>
    </message>
    <message>
        <source>behind the Dutch text</source>
        <translation>achter de Nederlandse tekst</translation>
    </message>
    <message>
        <source>on the form itself</source>
        <translation>op het formulier zelf</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>tekens</translation>
    </message>
    <message>
        <source>years</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>schooldagen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>leerlingen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>EndGuardianshipDialog</name>
    <message>
        <source>Take {guardian} off the card of {pupil}?</source>
        <translation>{guardian} van de kaart van {pupil} halen?</translation>
    </message>
    <message>
        <source>Authority ends on this day. What this person answered earlier stays on record.</source>
        <translation>Het gezag eindigt op deze dag. Wat deze persoon eerder antwoordde, blijft bewaard.</translation>
    </message>
    <message>
        <source>Take {guardian} off the card</source>
        <translation>{guardian} van de kaart halen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Vanaf welke dag</translation>
    </message>
    <message>
        <source>{guardian} no longer stands on the card</source>
        <translation>{guardian} staat niet meer op de kaart</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Drop files here</source>
        <translation>Sleep bestanden hierheen</translation>
    </message>
    <message>
        <source>PDF, PNG, JPG, DOCX, ODT or TXT, at most {limit} MB each. They stand encrypted in the school file.</source>
        <translation>PDF, PNG, JPG, DOCX, ODT of TXT, elk hoogstens {limit} MB. Ze staan versleuteld in het schoolbestand.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Files of this pupil</source>
        <translation>Bestanden van deze leerling</translation>
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
        <source>No files yet. Here belong letters, statements and agreements about this child.</source>
        <translation>Nog geen bestanden. Hier horen brieven, verklaringen en afspraken over dit kind.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>1 bestand toegevoegd</numerusform>
            <numerusform>%n bestanden toegevoegd</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents and pictures ({kinds})</source>
        <translation>Documenten en afbeeldingen ({kinds})</translation>
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
        <source>Remove “{title}” from the card?</source>
        <translation>‘{title}’ van de kaart verwijderen?</translation>
    </message>
    <message>
        <source>The file is taken out of the school file for good. Backups keep it until they are replaced.</source>
        <translation>Het bestand gaat voorgoed uit het schoolbestand. In reservekopieën staat het tot die zijn vervangen.</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Bestand verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Laten staan</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Bestand verwijderd</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>GuardianCard</name>
    <message>
        <source>Off the card since {date}</source>
        <translation>Van de kaart sinds {date}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the facts of {name}</source>
        <translation>Gegevens van {name} wijzigen</translation>
    </message>
    <message>
        <source>Off the card…</source>
        <translation>Van de kaart…</translation>
    </message>
    <message>
        <source>Take {name} off the card</source>
        <translation>{name} van de kaart halen</translation>
    </message>
    <message>
        <source>Record authority</source>
        <translation>Gezag vastleggen</translation>
    </message>
    <message>
        <source>Record authority of {name}</source>
        <translation>Gezag van {name} vastleggen</translation>
    </message>
    <message>
        <source>Authority not recorded</source>
        <translation>Gezag niet vastgelegd</translation>
    </message>
    <message>
        <source>Look at the paper or in the authority register. Until then this counts as open, not as yes.</source>
        <translation>Bekijk het papier of het gezagsregister. Tot die tijd telt dit als open, niet als ja.</translation>
    </message>
    <message>
        <source>Change authority</source>
        <translation>Gezag wijzigen</translation>
    </message>
    <message>
        <source>Change authority of {name}</source>
        <translation>Gezag van {name} wijzigen</translation>
    </message>
    <message numerus="yes">
        <source>History of authority (%n)</source>
        <translation>
            <numerusform>Verloop van het gezag (%n)</numerusform>
            <numerusform>Verloop van het gezag (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>telephone secret</source>
        <translation>telefoon geheim</translation>
    </message>
    <message>
        <source>address secret: on no screen, list or paper</source>
        <translation>adres geheim: op geen scherm, lijst of papier</translation>
    </message>
    <message>
        <source>no e-mail address or telephone number known</source>
        <translation>geen e-mailadres of telefoonnummer bekend</translation>
    </message>
</context>
<context>
    <name>GuardianDialog</name>
    <message>
        <source>Add a parent or carer to {pupil}</source>
        <translation>Ouder of verzorger toevoegen bij {pupil}</translation>
    </message>
    <message>
        <source>Add parent or carer</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Change the facts of {guardian}</source>
        <translation>Gegevens van {guardian} wijzigen</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>Gegevens opslaan</translation>
    </message>
    <message>
        <source>Authority starts as not recorded.</source>
        <translation>Het gezag begint als niet vastgelegd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Person or institution</source>
        <translation>Persoon of instelling</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>Relation to the child</source>
        <translation>Relatie tot het kind</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Aanhef</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobiel nummer</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message>
        <source>The address then stands on no screen, list or paper.</source>
        <translation>Het adres staat dan op geen scherm, lijst of papier.</translation>
    </message>
    <message>
        <source>Secret telephone numbers</source>
        <translation>Geheime telefoonnummers</translation>
    </message>
    <message>
        <source>The numbers then stand on no screen, list or paper.</source>
        <translation>De nummers staan dan op geen scherm, lijst of papier.</translation>
    </message>
    <message>
        <source>Parent or carer added</source>
        <translation>Ouder of verzorger toegevoegd</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Gegevens gewijzigd</translation>
    </message>
    <message>
        <source>hidden, stays as it is</source>
        <translation>verborgen, blijft zoals het is</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Naam van de instelling</translation>
    </message>
</context>
<context>
    <name>GuardiansTab</name>
    <message>
        <source>Looked at</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Authority or parents changed: look at the consents again</source>
        <translation>Gezag of ouders gewijzigd: kijk de toestemmingen na</translation>
    </message>
    <message>
        <source>Nothing was withdrawn. Look whether what was answered still fits who decides now.</source>
        <translation>Er is niets ingetrokken. Kijk of de antwoorden nog passen bij wie nu beslist.</translation>
    </message>
    <message>
        <source>Add a parent or carer</source>
        <translation>Ouder of verzorger toevoegen</translation>
    </message>
    <message>
        <source>No parents or carers yet</source>
        <translation>Nog geen ouders of verzorgers</translation>
    </message>
    <message>
        <source>Read them from a list of the school, or add them one by one.</source>
        <translation>Lees ze in uit een lijst van de school, of voeg ze één voor één toe.</translation>
    </message>
    <message>
        <source>Hide who no longer belongs here</source>
        <translation>Verbergen wie hier niet meer bij hoort</translation>
    </message>
    <message numerus="yes">
        <source>Show %n who no longer belong(s) here</source>
        <translation>
            <numerusform>1 persoon tonen die hier niet meer bij hoort</numerusform>
            <numerusform>%n personen tonen die hier niet meer bij horen</numerusform>
        </translation>
    </message>
    <message>
        <source>{pupil} is 16 or older and decides about consent without the parents.</source>
        <translation>{pupil} is 16 jaar of ouder en beslist zelf over toestemming.</translation>
    </message>
    <message>
        <source>It is not known yet who decides about {pupil}.</source>
        <translation>Het is nog niet bekend wie over {pupil} beslist.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>{pupil} is younger than 16: {names} has authority and decides.</source>
        <translation>{pupil} is jonger dan 16: {names} heeft gezag en beslist.</translation>
    </message>
    <message>
        <source>{pupil} is younger than 16: {names} have authority together; each decides for themselves.</source>
        <translation>{pupil} is jonger dan 16: {names} hebben samen gezag en beslissen ieder zelf.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n other(s) the authority is not recorded.</source>
        <translation>
            <numerusform>Van 1 ander is het gezag niet vastgelegd.</numerusform>
            <numerusform>Van %n anderen is het gezag niet vastgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consents looked at</source>
        <translation>Toestemmingen nagekeken</translation>
    </message>
    <message>
        <source>Parents and authority</source>
        <translation>Ouders en gezag</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>When does {name} leave the school?</source>
        <translation>Wanneer gaat {name} van school?</translation>
    </message>
    <message>
        <source>After the last day the pupil stands with the former pupils. Consents, files and history stay.</source>
        <translation>Na de laatste dag staat de leerling bij de oud-leerlingen. Toestemmingen, bestanden en verloop blijven.</translation>
    </message>
    <message>
        <source>Record last day</source>
        <translation>Laatste dag vastleggen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Last day at school</source>
        <translation>Laatste dag op school</translation>
    </message>
    <message>
        <source>{name}: last day {date}</source>
        <translation>{name}: laatste dag {date}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Drop the logo here</source>
        <translation>Sleep het logo hierheen</translation>
    </message>
    <message>
        <source>PNG or JPG, at most {limit} MB. Nothing else of the file is kept.</source>
        <translation>PNG of JPG, hoogstens {limit} MB. Alleen het plaatje wordt bewaard.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Logo of the school</source>
        <translation>Logo van de school</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo weghalen</translation>
    </message>
    <message>
        <source>Line at the foot</source>
        <translation>Regel onderaan</translation>
    </message>
    <message>
        <source>For instance the motto of the school. It may stay empty.</source>
        <translation>Bijvoorbeeld de slogan van de school. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Sample of the letterhead</source>
        <translation>Voorbeeld van het briefhoofd</translation>
    </message>
    <message>
        <source>Trial print</source>
        <translation>Proefafdruk</translation>
    </message>
    <message>
        <source>Window of the envelope: {side}. Change it under Settings with a source.</source>
        <translation>Venster van de envelop: {side}. U verandert dit bij Instellingen met bron.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Plaatjes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation>De afbeelding lezen</translation>
    </message>
    <message>
        <source>Logo saved. It stands on new letters and forms.</source>
        <translation>Logo bewaard. Het staat op nieuwe brieven en formulieren.</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logo weggehaald</translation>
    </message>
    <message>
        <source>Trial of the letterhead</source>
        <translation>Proef van het briefhoofd</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Facts</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change the facts of {name}</source>
        <translation>Gegevens van {name} wijzigen</translation>
    </message>
    <message>
        <source>This pupil is in no group, so no teacher sees the card.</source>
        <translation>Deze leerling zit in geen groep; geen leerkracht ziet de kaart.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Name used</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Pupil number</source>
        <translation>Leerlingnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>At school since</source>
        <translation>Op school sinds</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Left school…</source>
        <translation>Uit school…</translation>
    </message>
    <message>
        <source>{name} leaves the school</source>
        <translation>{name} gaat van school</translation>
    </message>
    <message>
        <source>Group and teachers</source>
        <translation>Groep en leerkrachten</translation>
    </message>
    <message>
        <source>No teacher is known for this group.</source>
        <translation>Bij deze groep is geen leerkracht bekend.</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Zonder groep</translation>
    </message>
    <message>
        <source>Brothers and sisters at school</source>
        <translation>Broers en zussen op school</translation>
    </message>
    <message>
        <source>None that share a parent or carer in this file.</source>
        <translation>Geen kind dat hier een ouder of verzorger deelt.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>This picture cannot be shown. The file itself is still on the card.</source>
        <translation>Deze afbeelding kan niet worden getoond. Het bestand zelf staat nog op de kaart.</translation>
    </message>
</context>
<context>
    <name>PupilCardView</name>
    <message>
        <source>Parts of the card</source>
        <translation>Onderdelen van de kaart</translation>
    </message>
    <message>
        <source>This pupil is not here any more</source>
        <translation>Deze leerling is er niet meer</translation>
    </message>
    <message>
        <source>Choose another pupil from the list.</source>
        <translation>Kies een andere leerling in de lijst.</translation>
    </message>
    <message>
        <source>look at the consents again</source>
        <translation>toestemmingen nakijken</translation>
    </message>
    <message numerus="yes">
        <source>authority of %n not recorded</source>
        <translation>
            <numerusform>van 1 gezag niet vastgelegd</numerusform>
            <numerusform>van %n gezag niet vastgelegd</numerusform>
        </translation>
    </message>
    <message>
        <source>no parents known</source>
        <translation>geen ouders bekend</translation>
    </message>
    <message>
        <source>two houses, each its own post</source>
        <translation>twee huizen, elk eigen post</translation>
    </message>
    <message>
        <source>address {relation} secret</source>
        <translation>adres {relation} geheim</translation>
    </message>
</context>
<context>
    <name>PupilColumn</name>
    <message>
        <source>Pupils</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Zoeken in deze lijst</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show the filters for status and school year</source>
        <translation>Filters voor status en schooljaar tonen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>New pupil</source>
        <translation>Nieuwe leerling</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Former pupils</source>
        <translation>Oud-leerlingen</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Schooljaar</translation>
    </message>
    <message>
        <source>School year {name}</source>
        <translation>Schooljaar {name}</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>zonder groep</translation>
    </message>
    <message>
        <source>authority not recorded</source>
        <translation>gezag niet vastgelegd</translation>
    </message>
    <message>
        <source>look at the consents again</source>
        <translation>toestemmingen nakijken</translation>
    </message>
    <message numerus="yes">
        <source>%n former pupil(s)</source>
        <translation>
            <numerusform>1 oud-leerling</numerusform>
            <numerusform>%n oud-leerlingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>1 leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Minder</translation>
    </message>
    <message>
        <source>Hide the filters</source>
        <translation>Filters verbergen</translation>
    </message>
</context>
<context>
    <name>PupilDialog</name>
    <message>
        <source>Name used</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Tussenvoegsel</translation>
    </message>
    <message>
        <source>van der</source>
        <translation>van der</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Voorletters</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Pupil number</source>
        <translation>Leerlingnummer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>no group yet</source>
        <translation>nog geen groep</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>At school since</source>
        <translation>Op school sinds</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Pupil added</source>
        <translation>Leerling toegevoegd</translation>
    </message>
    <message>
        <source>Facts changed</source>
        <translation>Gegevens gewijzigd</translation>
    </message>
    <message>
        <source>Add a pupil</source>
        <translation>Leerling toevoegen</translation>
    </message>
    <message>
        <source>Add pupil</source>
        <translation>Leerling toevoegen</translation>
    </message>
    <message>
        <source>Change the facts of {name}</source>
        <translation>Gegevens van {name} wijzigen</translation>
    </message>
    <message>
        <source>Save facts</source>
        <translation>Gegevens opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This date lies in the future. Look at the year.</source>
        <translation>Deze datum ligt in de toekomst. Kijk naar het jaar.</translation>
    </message>
    <message>
        <source>On lists: {listed}</source>
        <translation>Op lijsten: {listed}</translation>
    </message>
</context>
<context>
    <name>PupilsPage</name>
    <message>
        <source>No pupils yet</source>
        <translation>Nog geen leerlingen</translation>
    </message>
    <message>
        <source>Read them from the export of your administration system. You see everything before it changes.</source>
        <translation>Lees ze in uit de export van uw leerlingadministratie. U ziet alles voordat er iets verandert.</translation>
    </message>
    <message>
        <source>Read pupils in</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <source>Add one pupil by hand</source>
        <translation>Eén leerling met de hand toevoegen</translation>
    </message>
    <message>
        <source>Choose a pupil</source>
        <translation>Kies een leerling</translation>
    </message>
    <message>
        <source>The card of the pupil you choose at the left comes here.</source>
        <translation>Hier komt de kaart van de leerling die u links kiest.</translation>
    </message>
    <message>
        <source>Choose a group and then a pupil; typing in the search field narrows the list.</source>
        <translation>Kies een groep en dan een leerling; typen in het zoekveld maakt de lijst korter.</translation>
    </message>
    <message>
        <source>Ctrl and the arrows go to the next and the previous pupil; the tab stays open.</source>
        <translation>Ctrl met de pijlen gaat naar de volgende en vorige leerling; het tabblad blijft open.</translation>
    </message>
    <message>
        <source>A circle of dashes means that authority is not recorded yet.</source>
        <translation>Een gestippeld rondje betekent dat het gezag nog niet is vastgelegd.</translation>
    </message>
    <message>
        <source>Former pupils stand under Filter.</source>
        <translation>Oud-leerlingen vindt u onder Filter.</translation>
    </message>
    <message>
        <source>Files on the card never stand on your disk; they are encrypted in the school file.</source>
        <translation>Bestanden op de kaart staan nooit los op uw schijf, maar versleuteld in het schoolbestand.</translation>
    </message>
    <message>
        <source>previous, next pupil</source>
        <translation>vorige, volgende leerling</translation>
    </message>
    <message>
        <source>search in the list</source>
        <translation>zoeken in de lijst</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Leerlingen</translation>
    </message>
</context>
<context>
    <name>SchoolErrors</name>
    <message>
        <source>What you typed is still there.</source>
        <translation>Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>Another pupil already has this pupil number.</source>
        <translation>Een andere leerling heeft dit leerlingnummer al.</translation>
    </message>
    <message>
        <source>Type another number, or look the other pupil up with Ctrl+K.</source>
        <translation>Typ een ander nummer, of zoek de andere leerling op met Ctrl+K.</translation>
    </message>
    <message>
        <source>There is no name yet.</source>
        <translation>Er is nog geen naam.</translation>
    </message>
    <message>
        <source>Type a first name or a surname; one of them is enough.</source>
        <translation>Typ een roepnaam of een achternaam; één van de twee is genoeg.</translation>
    </message>
    <message>
        <source>The last day at school lies before the first day.</source>
        <translation>De laatste dag op school ligt vóór de eerste.</translation>
    </message>
    <message>
        <source>Type a later date.</source>
        <translation>Typ een latere datum.</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Het einde ligt vóór het begin.</translation>
    </message>
    <message>
        <source>Type a later end, or leave it empty when there is none.</source>
        <translation>Typ een later einde, of laat het leeg als er geen is.</translation>
    </message>
    <message>
        <source>It is not filled in how the school knows this.</source>
        <translation>Er staat niet bij hoe de school dit weet.</translation>
    </message>
    <message>
        <source>Choose the paper, or type in your own words how you know.</source>
        <translation>Kies het papier, of typ in uw eigen woorden hoe u het weet.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Het bestand is groter dan {limit} MB.</translation>
    </message>
    <message>
        <source>The file on your computer was not touched.</source>
        <translation>Het bestand op uw computer is niet aangeraakt.</translation>
    </message>
    <message>
        <source>Scan it in greyscale or split it, and add it again.</source>
        <translation>Scan het in grijstinten of splits het, en voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>This kind of file is not kept on a pupil&apos;s card.</source>
        <translation>Dit soort bestand hoort niet op een leerlingkaart.</translation>
    </message>
    <message>
        <source>You can add PDF, PNG, JPG, DOCX, ODT and TXT.</source>
        <translation>U kunt PDF, PNG, JPG, DOCX, ODT en TXT toevoegen.</translation>
    </message>
    <message>
        <source>This file is no picture that can be printed.</source>
        <translation>Dit bestand is geen plaatje dat afgedrukt kan worden.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Dit bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The letterhead is as it was.</source>
        <translation>Het briefhoofd is zoals het was.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPG of the logo.</source>
        <translation>Kies een PNG of JPG van het logo.</translation>
    </message>
    <message>
        <source>The picture has more than {limit} million points.</source>
        <translation>Het plaatje heeft meer dan {limit} miljoen beeldpunten.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation>Het plaatje is groter dan {limit} MB.</translation>
    </message>
    <message>
        <source>Make it smaller; 1,000 points wide is enough for paper.</source>
        <translation>Maak het kleiner; 1.000 beeldpunten breed is genoeg voor papier.</translation>
    </message>
</context>
<context>
    <name>SchoolLog</name>
    <message>
        <source>School set up</source>
        <translation>School ingesteld</translation>
    </message>
    <message>
        <source>School and letterhead changed</source>
        <translation>School en briefhoofd gewijzigd</translation>
    </message>
    <message>
        <source>Letterhead changed</source>
        <translation>Briefhoofd gewijzigd</translation>
    </message>
    <message>
        <source>Marked as practice school</source>
        <translation>Als oefenschool gemerkt</translation>
    </message>
    <message>
        <source>School year opened</source>
        <translation>Schooljaar geopend</translation>
    </message>
    <message>
        <source>Pupil added by hand</source>
        <translation>Leerling met de hand toegevoegd</translation>
    </message>
    <message>
        <source>Facts of a pupil changed</source>
        <translation>Gegevens van een leerling gewijzigd</translation>
    </message>
    <message>
        <source>Last day at school recorded</source>
        <translation>Laatste schooldag vastgelegd</translation>
    </message>
    <message>
        <source>Last day at school taken back</source>
        <translation>Laatste schooldag teruggenomen</translation>
    </message>
    <message>
        <source>Consents looked at again</source>
        <translation>Toestemmingen opnieuw bekeken</translation>
    </message>
    <message>
        <source>Parent or carer added</source>
        <translation>Ouder of verzorger toegevoegd</translation>
    </message>
    <message>
        <source>Facts of a parent or carer changed</source>
        <translation>Gegevens van een ouder/verzorger gewijzigd</translation>
    </message>
    <message>
        <source>Parent or carer no longer with the pupil</source>
        <translation>Ouder/verzorger hoort niet meer bij de leerling</translation>
    </message>
    <message>
        <source>Authority recorded</source>
        <translation>Gezag vastgelegd</translation>
    </message>
    <message>
        <source>File put on the pupil&apos;s card</source>
        <translation>Bestand op de leerlingkaart gezet</translation>
    </message>
    <message>
        <source>File taken off the pupil&apos;s card</source>
        <translation>Bestand van de leerlingkaart gehaald</translation>
    </message>
    <message>
        <source>Setting with source changed</source>
        <translation>Instelling met bron gewijzigd</translation>
    </message>
</context>
<context>
    <name>SchoolSettings</name>
    <message>
        <source>School and letterhead</source>
        <translation>School en briefhoofd</translation>
    </message>
    <message>
        <source>This stands on every letter, form and report that is printed.</source>
        <translation>Dit staat op elke brief, elk formulier en elk rapport dat wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Naam en adres</translation>
    </message>
    <message>
        <source>Where parents can turn</source>
        <translation>Waar ouders terechtkunnen</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Naam van de school</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bestuur</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Name of the director</source>
        <translation>Naam van de directeur</translation>
    </message>
    <message>
        <source>E-mail of the data protection officer</source>
        <translation>E-mail van de functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>BRIN number</source>
        <translation>BRIN-nummer</translation>
    </message>
    <message>
        <source>Location code</source>
        <translation>Vestigingscode</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Er is nog niets gewijzigd.</translation>
    </message>
    <message>
        <source>Saved. New letters and forms carry it from now on.</source>
        <translation>Opgeslagen. Nieuwe brieven en formulieren dragen dit vanaf nu.</translation>
    </message>
    <message>
        <source>Type the name, for instance OBS De Kleine Beer.</source>
        <translation>Typ de naam, bijvoorbeeld OBS De Kleine Beer.</translation>
    </message>
    <message>
        <source>Type the name of the board.</source>
        <translation>Typ de naam van het bestuur.</translation>
    </message>
    <message>
        <source>Four digits and two letters, for instance 2711 AB.</source>
        <translation>Vier cijfers en twee letters, bijvoorbeeld 2711 AB.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. For instance directie@school.nl.</source>
        <translation>Dit is geen e-mailadres. Bijvoorbeeld directie@school.nl.</translation>
    </message>
</context>
<context>
    <name>SchoolWords</name>
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
        <source>guardianship of a person who is not a parent</source>
        <translation>voogdij van iemand die geen ouder is</translation>
    </message>
    <message>
        <source>guardianship of the foster parent</source>
        <translation>voogdij van de pleegouder</translation>
    </message>
    <message>
        <source>guardianship of a certified institution</source>
        <translation>voogdij van een gecertificeerde instelling</translation>
    </message>
    <message>
        <source>parental authority</source>
        <translation>ouderlijk gezag</translation>
    </message>
    <message>
        <source>authority register</source>
        <translation>gezagsregister</translation>
    </message>
    <message>
        <source>court decision</source>
        <translation>beschikking van de rechter</translation>
    </message>
    <message>
        <source>statement of the parents</source>
        <translation>verklaring van de ouders</translation>
    </message>
    <message>
        <source>deed of acknowledgement</source>
        <translation>akte van erkenning</translation>
    </message>
    <message>
        <source>taken from the administration system</source>
        <translation>uit de leerlingadministratie</translation>
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
        <source>not specified</source>
        <translation>niet opgegeven</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>The school does not know yet whether this person decides for the child.</source>
        <translation>De school weet nog niet of deze persoon voor het kind beslist.</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot {date}</translation>
    </message>
    <message>
        <source>seen on {date} by {name}</source>
        <translation>gezien op {date} door {name}</translation>
    </message>
    <message>
        <source>former pupil since {date}</source>
        <translation>oud-leerling sinds {date}</translation>
    </message>
    <message>
        <source>former pupil</source>
        <translation>oud-leerling</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Zonder groep</translation>
    </message>
    <message numerus="yes">
        <source>born {date} (%n year(s))</source>
        <translation>
            <numerusform>geboren {date} (%n jaar)</numerusform>
            <numerusform>geboren {date} (%n jaar)</numerusform>
        </translation>
    </message>
    <message>
        <source>pupil number {number}</source>
        <translation>leerlingnummer {number}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>_NothingFound</name>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Niemand past bij deze filters.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>There is nobody here yet.</source>
        <translation>Hier staat nog niemand.</translation>
    </message>
</context>
</TS>
