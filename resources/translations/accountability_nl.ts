<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountabilityAudit</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/audit_words.py" line="10"/>
        <source>Inspection report made</source>
        <translation>Inzagerapport gemaakt</translation>
    </message>
</context>
<context>
    <name>AccountabilityErrors</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/sentences.py" line="16"/>
        <source>This person has no recorded authority over the pupil.</source>
        <translation>Van deze persoon is geen gezag over de leerling vastgelegd.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/sentences.py" line="18"/>
        <source>Record the authority first, or give important information without a copy.</source>
        <translation>Leg eerst het gezag vast, of geef belangrijke informatie zonder afschrift.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/sentences.py" line="26"/>
        <source>The date of the request lies in the future.</source>
        <translation>De datum van het verzoek ligt in de toekomst.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/sentences.py" line="28"/>
        <source>Type the day on which the request came in.</source>
        <translation>Typ de dag waarop het verzoek binnenkwam.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/__init__.py" line="42"/>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="92"/>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="68"/>
        <source>Inspection report</source>
        <translation>Inzagerapport</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="113"/>
        <source>The inspection report holds everything the school file has about one child (AVG art. 15).</source>
        <translation>In het inzagerapport staat alles wat het schoolbestand over één kind bewaart (AVG art. 15).</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="114"/>
        <source>Only a guardian with authority, or a pupil of 16 and older, can ask for it.</source>
        <translation>Alleen een ouder met gezag, of een leerling van 16 jaar en ouder, kan het vragen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="115"/>
        <source>Contact data of another guardian are left out, and the report says so.</source>
        <translation>Contactgegevens van een andere ouder worden weggelaten; het rapport zegt dat erbij.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="128"/>
        <source>Find the pupil</source>
        <translation>Leerling zoeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="128"/>
        <source>Name of the pupil or a parent</source>
        <translation>Naam van de leerling of een ouder</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="130"/>
        <source>Of which pupil?</source>
        <translation>Van welke leerling?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="131"/>
        <source>Pupils found</source>
        <translation>Gevonden leerlingen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="147"/>
        <source>Another pupil</source>
        <translation>Andere leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="151"/>
        <source>Who asks?</source>
        <translation>Wie vraagt het?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="158"/>
        <source>Nobody with authority is recorded, so nobody can be given this report yet.</source>
        <translation>Er is niemand met gezag vastgelegd. Dit rapport kan nog aan niemand gegeven worden.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="163"/>
        <source>Record authority</source>
        <translation>Gezag vastleggen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="167"/>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="169"/>
        <source>Asked on</source>
        <translation>Gevraagd op</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="170"/>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="176"/>
        <source>How it came in</source>
        <translation>Hoe het binnenkwam</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="174"/>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="177"/>
        <source>Case number (not needed)</source>
        <translation>Zaaknummer (hoeft niet)</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="180"/>
        <source>I established that this is the person who asks</source>
        <translation>Ik heb vastgesteld dat dit degene is die het vraagt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="181"/>
        <source>No copy of an identity document is kept.</source>
        <translation>Er wordt geen kopie van een identiteitsbewijs bewaard.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="187"/>
        <source>Make inspection report</source>
        <translation>Inzagerapport maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="195"/>
        <source>What is in it</source>
        <translation>Wat staat erin</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="197"/>
        <source>A summary in plain words on one page</source>
        <translation>Een samenvatting in gewone woorden, op één bladzijde</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="198"/>
        <source>Which data, why, how long, and from whom</source>
        <translation>Welke gegevens, waarom, hoelang en van wie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="199"/>
        <source>Every answer about consent, also what was withdrawn</source>
        <translation>Elk antwoord over toestemming, ook wat is ingetrokken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="200"/>
        <source>The forms that were printed, and the files on the card</source>
        <translation>De afgedrukte formulieren en de bestanden op de kaart</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="201"/>
        <source>Who looked, by role and day</source>
        <translation>Wie heeft gekeken, per rol en dag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="202"/>
        <source>What was left out and on which ground</source>
        <translation>Wat is weggelaten en op welke grond</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="212"/>
        <source>The school keeps no second copy: only that the report was made, for which child and when. Saving goes through the export window, which asks why.</source>
        <translation>De school bewaart geen tweede afdruk: alleen dat het rapport gemaakt is, over welk kind en wanneer. Opslaan gaat via het exportvenster, dat vraagt waarvoor.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="225"/>
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="225"/>
        <source>Type a few letters of a name.</source>
        <translation>Typ een paar letters van een naam.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="251"/>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="288"/>
        <source>the pupil, 16 years or older</source>
        <translation>de leerling, 16 jaar of ouder</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="289"/>
        <source>guardian with authority</source>
        <translation>ouder met gezag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="290"/>
        <source>guardian by court order</source>
        <translation>voogd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="291"/>
        <source>foster guardian with authority</source>
        <translation>pleegouder met voogdij</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="292"/>
        <source>institution with authority</source>
        <translation>instelling met voogdij</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="306"/>
        <source>Answer before {date} (AVG art. 12 par. 3)</source>
        <translation>Antwoord vóór {date} (AVG art. 12 lid 3)</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="310"/>
        <source>First record who has authority.</source>
        <translation>Leg eerst vast wie gezag heeft.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="312"/>
        <source>Choose who asks.</source>
        <translation>Kies wie het vraagt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="316"/>
        <source>First establish who asks.</source>
        <translation>Stel eerst vast wie het vraagt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="323"/>
        <source>This day has not come yet.</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="339"/>
        <source>Making the inspection report</source>
        <translation>Inzagerapport maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/reports.py" line="344"/>
        <source>Inspection report · {pupil}</source>
        <translation>Inzagerapport · {pupil}</translation>
    </message>
</context>
<context>
    <name>TodayBackup</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="64"/>
        <source>There is no backup yet</source>
        <translation>Er is nog geen reservekopie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="66"/>
        <source>Backup in order</source>
        <translation>Reservekopie in orde</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="67"/>
        <source>The backup is old</source>
        <translation>De reservekopie is oud</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="72"/>
        <source>Without a backup a broken computer means everything is lost.</source>
        <translation>Gaat de computer stuk, dan is zonder reservekopie alles kwijt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="78"/>
        <source>Today {time}</source>
        <translation>Vandaag {time}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="80"/>
        <source>Yesterday {time}</source>
        <translation>Gisteren {time}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="82"/>
        <source>{date} {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="84"/>
        <source> on {place}</source>
        <translation> op {place}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/__init__.py" line="23"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="55"/>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="79"/>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="80"/>
        <source>Most urgent first</source>
        <translation>Dringendste boven</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="82"/>
        <source>complete</source>
        <translation>compleet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="82"/>
        <source>partly</source>
        <translation>deels</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="82"/>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="83"/>
        <source>Answers per group</source>
        <translation>Antwoorden per groep</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="85"/>
        <source>Only missing</source>
        <translation>Alleen ontbrekende</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="91"/>
        <source>Soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="107"/>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="124"/>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="129"/>
        <source>At most seven things to do, the most urgent first; every line has one button.</source>
        <translation>Hooguit zeven dingen om te doen, het dringendste boven; elke regel heeft één knop.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="130"/>
        <source>A line goes away by itself when it is done.</source>
        <translation>Een regel verdwijnt vanzelf als het gedaan is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="131"/>
        <source>The bars count pupils: everybody answered, somebody answered, nobody answered.</source>
        <translation>De balken tellen leerlingen: iedereen antwoordde, iemand antwoordde, niemand antwoordde.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="154"/>
        <source>Nothing to do</source>
        <translation>Niets te doen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="154"/>
        <source>Everything that the program knows of is in order.</source>
        <translation>Alles waar het programma van weet, is in orde.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="173"/>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="180"/>
        <source>{done} of {all} pupils have answers</source>
        <translation>{done} van {all} leerlingen met antwoord</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="189"/>
        <source>Nothing is known for the next four weeks.</source>
        <translation>Voor de komende vier weken is niets bekend.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="194"/>
        <source>New…</source>
        <translation>Nieuw…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="309"/>
        <source>Round of forms</source>
        <translation>Formulierronde</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="313"/>
        <source>Read pupils in</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="317"/>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="321"/>
        <source>Inspection report</source>
        <translation>Inzagerapport</translation>
    </message>
</context>
<context>
    <name>TodaySoon</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/soon.py" line="47"/>
        <source>Hand-in day of forms {number}</source>
        <translation>Inleverdag formulieren {number}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/soon.py" line="48"/>
        <source>{back} of {all} came back</source>
        <translation>{back} van {all} terug</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/soon.py" line="66"/>
        <source>{pupil} turns {age}</source>
        <translation>{pupil} wordt {age}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/soon.py" line="69"/>
        <source>From then on the pupil decides.</source>
        <translation>Vanaf dan beslist de leerling zelf.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/soon.py" line="80"/>
        <source>Consents of %n pupil(s) run out</source>
        <translation>
            <numerusform>Toestemming van %n leerling verloopt</numerusform>
            <numerusform>Toestemmingen van %n leerlingen verlopen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/soon.py" line="83"/>
        <source>At the latest on this day. Ask again in time.</source>
        <translation>Uiterlijk op deze dag. Vraag op tijd opnieuw.</translation>
    </message>
</context>
<context>
    <name>TodayTodo</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="113"/>
        <source>Read the pupils in</source>
        <translation>Lees de leerlingen in</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="114"/>
        <source>From the export of your administration system. First you see everything.</source>
        <translation>Uit de export van uw administratie. U ziet eerst alles.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="117"/>
        <source>Read in</source>
        <translation>Inlezen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="134"/>
        <source>%n more withdrawal(s) to carry out</source>
        <translation>
            <numerusform>Nog %n intrekking uitvoeren</numerusform>
            <numerusform>Nog %n intrekkingen uitvoeren</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="135"/>
        <source>Take it down and note that it is done.</source>
        <translation>Haal het weg en leg vast dat het gedaan is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="136"/>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="155"/>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="233"/>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="309"/>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="146"/>
        <source>{pupil}: consent withdrawn</source>
        <translation>{pupil}: toestemming ingetrokken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="147"/>
        <source>{purpose}. Take it down and note that it is done.</source>
        <translation>{purpose}. Haal het weg en leg het vast.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="159"/>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="175"/>
        <source>Make now</source>
        <translation>Nu maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="177"/>
        <source>advice: every week</source>
        <translation>advies: elke week</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="187"/>
        <source>Authority not recorded for %n pupil(s)</source>
        <translation>
            <numerusform>Gezag niet vastgelegd bij %n leerling</numerusform>
            <numerusform>Gezag niet vastgelegd bij %n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="194"/>
        <source>Until then no form can be made</source>
        <translation>Tot die tijd kan niet iedereen een formulier krijgen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="195"/>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="198"/>
        <source>waits for you</source>
        <translation>wacht op u</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="214"/>
        <source>Look at the consents of %n pupil(s) again</source>
        <translation>
            <numerusform>Kijk de toestemmingen van %n leerling nog eens na</numerusform>
            <numerusform>Kijk de toestemmingen van %n leerlingen nog eens na</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="215"/>
        <source>Guardians or authority changed</source>
        <translation>Ouders of gezag zijn veranderd</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="216"/>
        <source>Look</source>
        <translation>Nakijken</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="231"/>
        <source>Guardians of %n pupil(s) do not agree</source>
        <translation>
            <numerusform>Ouders van %n leerling zijn het niet eens</numerusform>
            <numerusform>Ouders van %n leerlingen zijn het niet eens</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="232"/>
        <source>Until they agree: no</source>
        <translation>Tot die tijd: nee</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="236"/>
        <source>waits for guardians</source>
        <translation>wacht op ouders</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="256"/>
        <source>Forms {number}: {back} of {all} came back</source>
        <translation>Formulieren {number}: {back} van {all} terug</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="259"/>
        <source>Record what came in, or print only the missing ones again.</source>
        <translation>Boek wat binnenkwam, of druk alleen de ontbrekende opnieuw af.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="260"/>
        <source>Only missing</source>
        <translation>Alleen ontbrekende</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="279"/>
        <source>Choose what the school asks consent for</source>
        <translation>Kies waarvoor de school toestemming vraagt</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="280"/>
        <source>There is a standard list to begin with.</source>
        <translation>Er is een standaardlijst om mee te beginnen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="281"/>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="288"/>
        <source>Answers are missing for %n pupil(s)</source>
        <translation>
            <numerusform>Antwoorden ontbreken bij %n leerling</numerusform>
            <numerusform>Antwoorden ontbreken bij %n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="296"/>
        <source>Print a form only for who has not answered everything.</source>
        <translation>Druk alleen een formulier af voor wie nog niet alles beantwoordde.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="297"/>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="308"/>
        <source>No answer is not a yes.</source>
        <translation>Geen antwoord is geen ja.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="320"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/todo.py" line="321"/>
        <source>{names}. {tail}</source>
        <translation>{names}. {tail}.</translation>
    </message>
</context>
<context>
    <name>_BackupCard</name>
    <message>
        <location filename="../../opoz_desktop/features/accountability/ui/today.py" line="278"/>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
</context>
</TS>
