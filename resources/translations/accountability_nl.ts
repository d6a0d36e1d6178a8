<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountabilityAudit</name>
    <message>
        <source>Inspection report made</source>
        <translation>Inzagerapport gemaakt</translation>
    </message>
</context>
<context>
    <name>AccountabilityErrors</name>
    <message>
        <source>This person has no recorded authority over the pupil.</source>
        <translation>Van deze persoon is geen gezag over de leerling vastgelegd.</translation>
    </message>
    <message>
        <source>Record the authority first, or give important information without a copy.</source>
        <translation>Leg eerst het gezag vast, of geef belangrijke informatie zonder afschrift.</translation>
    </message>
    <message>
        <source>The date of the request lies in the future.</source>
        <translation>De datum van het verzoek ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Type the day on which the request came in.</source>
        <translation>Typ de dag waarop het verzoek binnenkwam.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>Inzagerapport</translation>
    </message>
    <message>
        <source>The inspection report holds everything the school file has about one child (AVG art. 15).</source>
        <translation>In het inzagerapport staat alles wat het schoolbestand over één kind bewaart (AVG art. 15).</translation>
    </message>
    <message>
        <source>Only a guardian with authority, or a pupil of 16 and older, can ask for it.</source>
        <translation>Alleen een ouder met gezag, of een leerling van 16 jaar en ouder, kan het vragen.</translation>
    </message>
    <message>
        <source>Contact data of another guardian are left out, and the report says so.</source>
        <translation>Contactgegevens van een andere ouder worden weggelaten; het rapport zegt dat erbij.</translation>
    </message>
    <message>
        <source>Find the pupil</source>
        <translation>Leerling zoeken</translation>
    </message>
    <message>
        <source>Name of the pupil or a parent</source>
        <translation>Naam van de leerling of een ouder</translation>
    </message>
    <message>
        <source>Of which pupil?</source>
        <translation>Van welke leerling?</translation>
    </message>
    <message>
        <source>Pupils found</source>
        <translation>Gevonden leerlingen</translation>
    </message>
    <message>
        <source>Another pupil</source>
        <translation>Andere leerling</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Wie vraagt het?</translation>
    </message>
    <message>
        <source>Nobody with authority is recorded, so nobody can be given this report yet.</source>
        <translation>Er is niemand met gezag vastgelegd. Dit rapport kan nog aan niemand gegeven worden.</translation>
    </message>
    <message>
        <source>Record authority</source>
        <translation>Gezag vastleggen</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <source>Case number (not needed)</source>
        <translation>Zaaknummer (hoeft niet)</translation>
    </message>
    <message>
        <source>I established that this is the person who asks</source>
        <translation>Ik heb vastgesteld dat dit degene is die het vraagt</translation>
    </message>
    <message>
        <source>No copy of an identity document is kept.</source>
        <translation>Er wordt geen kopie van een identiteitsbewijs bewaard.</translation>
    </message>
    <message>
        <source>Make inspection report</source>
        <translation>Inzagerapport maken</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Wat staat erin</translation>
    </message>
    <message>
        <source>A summary in plain words on one page</source>
        <translation>Een samenvatting in gewone woorden, op één bladzijde</translation>
    </message>
    <message>
        <source>Which data, why, how long, and from whom</source>
        <translation>Welke gegevens, waarom, hoelang en van wie</translation>
    </message>
    <message>
        <source>Every answer about consent, also what was withdrawn</source>
        <translation>Elk antwoord over toestemming, ook wat is ingetrokken</translation>
    </message>
    <message>
        <source>The forms that were printed, and the files on the card</source>
        <translation>De afgedrukte formulieren en de bestanden op de kaart</translation>
    </message>
    <message>
        <source>Who looked, by role and day</source>
        <translation>Wie heeft gekeken, per rol en dag</translation>
    </message>
    <message>
        <source>What was left out and on which ground</source>
        <translation>Wat is weggelaten en op welke grond</translation>
    </message>
    <message>
        <source>The school keeps no second copy: only that the report was made, for which child and when. Saving goes through the export window, which asks why.</source>
        <translation>De school bewaart geen tweede afdruk: alleen dat het rapport gemaakt is, over welk kind en wanneer. Opslaan gaat via het exportvenster, dat vraagt waarvoor.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>Typ een paar letters van een naam.</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>the pupil, 16 years or older</source>
        <translation>de leerling, 16 jaar of ouder</translation>
    </message>
    <message>
        <source>guardian with authority</source>
        <translation>ouder met gezag</translation>
    </message>
    <message>
        <source>guardian by court order</source>
        <translation>voogd</translation>
    </message>
    <message>
        <source>foster guardian with authority</source>
        <translation>pleegouder met voogdij</translation>
    </message>
    <message>
        <source>institution with authority</source>
        <translation>instelling met voogdij</translation>
    </message>
    <message>
        <source>Answer before {date} (AVG art. 12 par. 3)</source>
        <translation>Antwoord vóór {date} (AVG art. 12 lid 3)</translation>
    </message>
    <message>
        <source>First record who has authority.</source>
        <translation>Leg eerst vast wie gezag heeft.</translation>
    </message>
    <message>
        <source>Choose who asks.</source>
        <translation>Kies wie het vraagt.</translation>
    </message>
    <message>
        <source>First establish who asks.</source>
        <translation>Stel eerst vast wie het vraagt.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <source>Making the inspection report</source>
        <translation>Inzagerapport maken</translation>
    </message>
    <message>
        <source>Inspection report · {pupil}</source>
        <translation>Inzagerapport · {pupil}</translation>
    </message>
</context>
<context>
    <name>TodayBackup</name>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen reservekopie</translation>
    </message>
    <message>
        <source>Backup in order</source>
        <translation>Reservekopie in orde</translation>
    </message>
    <message>
        <source>The backup is old</source>
        <translation>De reservekopie is oud</translation>
    </message>
    <message>
        <source>Without a backup a broken computer means everything is lost.</source>
        <translation>Gaat de computer stuk, dan is zonder reservekopie alles kwijt.</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>Vandaag {time}</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gisteren {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source> on {place}</source>
        <translation> op {place}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste boven</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>Answers per group</source>
        <translation>Antwoorden per groep</translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>Alleen ontbrekende</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>At most seven things to do, the most urgent first; every line has one button.</source>
        <translation>Hooguit zeven dingen om te doen, het dringendste boven; elke regel heeft één knop.</translation>
    </message>
    <message>
        <source>A line goes away by itself when it is done.</source>
        <translation>Een regel verdwijnt vanzelf als het gedaan is.</translation>
    </message>
    <message>
        <source>The bars count pupils: everybody answered, somebody answered, nobody answered.</source>
        <translation>De balken tellen leerlingen: iedereen antwoordde, iemand antwoordde, niemand antwoordde.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <source>Everything that the program knows of is in order.</source>
        <translation>Alles waar het programma van weet, is in orde.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>{done} of {all} pupils have answers</source>
        <translation>{done} van {all} leerlingen met antwoord</translation>
    </message>
    <message>
        <source>Nothing is known for the next four weeks.</source>
        <translation>Voor de komende vier weken is niets bekend.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <source>Round of forms</source>
        <translation>Formulierronde</translation>
    </message>
    <message>
        <source>Read pupils in</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>Inzagerapport</translation>
    </message>
</context>
<context>
    <name>TodaySoon</name>
    <message>
        <source>Hand-in day of forms {number}</source>
        <translation>Inleverdag formulieren {number}</translation>
    </message>
    <message>
        <source>{back} of {all} came back</source>
        <translation>{back} van {all} terug</translation>
    </message>
    <message>
        <source>{pupil} turns {age}</source>
        <translation>{pupil} wordt {age}</translation>
    </message>
    <message>
        <source>From then on the pupil decides.</source>
        <translation>Vanaf dan beslist de leerling zelf.</translation>
    </message>
    <message numerus="yes">
        <source>Consents of %n pupil(s) run out</source>
        <translation>
            <numerusform>Toestemming van %n leerling verloopt</numerusform>
            <numerusform>Toestemmingen van %n leerlingen verlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>At the latest on this day. Ask again in time.</source>
        <translation>Uiterlijk op deze dag. Vraag op tijd opnieuw.</translation>
    </message>
</context>
<context>
    <name>TodayTodo</name>
    <message>
        <source>Read the pupils in</source>
        <translation>Lees de leerlingen in</translation>
    </message>
    <message>
        <source>From the export of your administration system. First you see everything.</source>
        <translation>Uit de export van uw administratie. U ziet eerst alles.</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Take it down and note that it is done.</source>
        <translation>Haal het weg en leg vast dat het gedaan is.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>{pupil}: consent withdrawn</source>
        <translation>{pupil}: toestemming ingetrokken</translation>
    </message>
    <message>
        <source>{pupil}: {why}</source>
        <translation>{pupil}: {why}</translation>
    </message>
    <message>
        <source>{purpose}. Take down: {places}</source>
        <translation>{purpose}. Weghalen: {places}</translation>
    </message>
    <message>
        <source>Take down: {places}</source>
        <translation>Weghalen: {places}</translation>
    </message>
    <message>
        <source>{purpose}. Take it down and note that it is done.</source>
        <translation>{purpose}. Haal het weg en leg het vast.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n more withdrawal(s) to carry out</source>
        <translation>
            <numerusform>Nog %n intrekking uitvoeren</numerusform>
            <numerusform>Nog %n intrekkingen uitvoeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) past their term</source>
        <translation>
            <numerusform>Eén publicatie is over haar termijn</numerusform>
            <numerusform>%n publicaties zijn over hun termijn</numerusform>
        </translation>
    </message>
    <message>
        <source>Make now</source>
        <translation>Nu maken</translation>
    </message>
    <message>
        <source>advice: every week</source>
        <translation>advies: elke week</translation>
    </message>
    <message numerus="yes">
        <source>Authority not recorded for %n pupil(s)</source>
        <translation>
            <numerusform>Gezag niet vastgelegd bij %n leerling</numerusform>
            <numerusform>Gezag niet vastgelegd bij %n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then no form can be made</source>
        <translation>Zonder gezag geen formulier</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wacht op u</translation>
    </message>
    <message numerus="yes">
        <source>Look at the consents of %n pupil(s) again</source>
        <translation>
            <numerusform>Kijk de toestemmingen van %n leerling nog eens na</numerusform>
            <numerusform>Kijk de toestemmingen van %n leerlingen nog eens na</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardians or authority changed</source>
        <translation>Ouders of gezag zijn veranderd</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nakijken</translation>
    </message>
    <message numerus="yes">
        <source>Guardians of %n pupil(s) do not agree</source>
        <translation>
            <numerusform>Ouders van %n leerling zijn het niet eens</numerusform>
            <numerusform>Ouders van %n leerlingen zijn het niet eens</numerusform>
        </translation>
    </message>
    <message>
        <source>Until they agree: no</source>
        <translation>Tot die tijd: nee</translation>
    </message>
    <message>
        <source>waits for guardians</source>
        <translation>wacht op ouders</translation>
    </message>
    <message>
        <source>Forms {number}: {back} of {all} came back</source>
        <translation>Formulieren {number}: {back} van {all} terug</translation>
    </message>
    <message>
        <source>Record what came in, or print only the missing ones again.</source>
        <translation>Boek wat binnenkwam, of druk alleen de ontbrekende opnieuw af.</translation>
    </message>
    <message>
        <source>Only missing</source>
        <translation>Alleen ontbrekende</translation>
    </message>
    <message>
        <source>Choose what the school asks consent for</source>
        <translation>Kies waarvoor de school toestemming vraagt</translation>
    </message>
    <message>
        <source>There is a standard list to begin with.</source>
        <translation>Er is een standaardlijst om mee te beginnen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message numerus="yes">
        <source>Answers are missing for %n pupil(s)</source>
        <translation>
            <numerusform>Antwoorden ontbreken bij %n leerling</numerusform>
            <numerusform>Antwoorden ontbreken bij %n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Print a form only for who has not answered everything.</source>
        <translation>Druk alleen een formulier af voor wie nog niet alles beantwoordde.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>No answer is not a yes.</source>
        <translation>Geen antwoord is geen ja.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}. {tail}</source>
        <translation>{names}. {tail}.</translation>
    </message>
</context>
<context>
    <name>_BackupCard</name>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
</context>
</TS>
