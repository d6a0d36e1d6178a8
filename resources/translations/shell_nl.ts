<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Terug (Esc)</translation>
    </message>
</context>
<context>
    <name>ChartPane</name>
    <message>
        <source>As a table</source>
        <translation>Als tabel</translation>
    </message>
    <message>
        <source>{chart}: as a table</source>
        <translation>{chart}: als tabel</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als grafiek</translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>uiterlijk {date}</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <source>Choose from the month</source>
        <translation>Kies uit de maand</translation>
    </message>
    <message>
        <source>Fill in a date, for instance 3-9-2026.</source>
        <translation>Vul een datum in, bijvoorbeeld 3-9-2026.</translation>
    </message>
    <message>
        <source>This is not a date. Type for instance 3-9-2026 or 3 sep.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 3-9-2026 of 3 sep.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>Er is niets veranderd of verloren.</translation>
    </message>
    <message>
        <source>Something went wrong that the program did not expect.</source>
        <translation>Er ging iets mis dat het programma niet verwachtte.</translation>
    </message>
    <message>
        <source>What was saved before stays saved.</source>
        <translation>Wat al was opgeslagen, blijft opgeslagen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the report for whoever helps you.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, kopieer dan het verslag voor wie u helpt.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Uw rol mag dit niet doen.</translation>
    </message>
    <message>
        <source>Ask the director.</source>
        <translation>Vraag het de directeur.</translation>
    </message>
    <message>
        <source>This is not there any more, or you may not see it.</source>
        <translation>Dit is er niet meer, of u mag het niet zien.</translation>
    </message>
    <message>
        <source>Go back to the list and choose again.</source>
        <translation>Ga terug naar de lijst en kies opnieuw.</translation>
    </message>
    <message>
        <source>A field holds something that cannot be kept.</source>
        <translation>In een veld staat iets dat niet bewaard kan worden.</translation>
    </message>
    <message>
        <source>Look at the marked field.</source>
        <translation>Kijk naar het gemarkeerde veld.</translation>
    </message>
    <message>
        <source>Someone else changed this in the meantime.</source>
        <translation>Iemand anders heeft dit intussen veranderd.</translation>
    </message>
    <message>
        <source>What the other person saved is kept; yours is not saved yet.</source>
        <translation>Wat de ander opsloeg blijft staan; uw wijziging is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Look at it again and then decide.</source>
        <translation>Bekijk het opnieuw en beslis dan.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Er is niets om terug te draaien.</translation>
    </message>
    <message>
        <source>This looks like a citizen service number. We do not keep those.</source>
        <translation>Dit lijkt op een BSN. Die bewaren wij niet.</translation>
    </message>
    <message>
        <source>The rest of what you typed is still there.</source>
        <translation>De rest van wat u typte staat er nog.</translation>
    </message>
    <message>
        <source>Remove the number.</source>
        <translation>Haal het nummer weg.</translation>
    </message>
    <message>
        <source>A file of the program is missing.</source>
        <translation>Er ontbreekt een bestand van het programma.</translation>
    </message>
    <message>
        <source>The school file was not touched.</source>
        <translation>Het schoolbestand is niet aangeraakt.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find a pupil, parent, document or action</source>
        <translation>Zoek een leerling, ouder, document of handeling</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ kiezen   Enter openen   Esc sluiten</translation>
    </message>
    <message>
        <source>Nothing found. Accents, capitals and spaces do not matter.</source>
        <translation>Niets gevonden. Accenten, hoofdletters en spaties maken niet uit.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Find a pupil, parent, document or action</source>
        <translation>Zoek een leerling, ouder, document of handeling</translation>
    </message>
    <message>
        <source>New, on pages where something can be added</source>
        <translation>Nieuw, waar iets bij kan</translation>
    </message>
    <message>
        <source>Print what you see</source>
        <translation>Afdrukken wat u ziet</translation>
    </message>
    <message>
        <source>Take back the last deed</source>
        <translation>De laatste handeling terugdraaien</translation>
    </message>
    <message>
        <source>Do again in a text what was taken back</source>
        <translation>In een tekst opnieuw doen wat u terugdraaide</translation>
    </message>
    <message>
        <source>Lock now; what you typed is kept</source>
        <translation>Nu vergrendelen; wat u typte blijft bewaard</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dit blad</translation>
    </message>
    <message>
        <source>Back, or close without doing anything</source>
        <translation>Terug, of sluiten zonder iets te doen</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Naar het volgende veld of de volgende knop</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Hulp: {page}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Opmaken</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{school} · School year {year} · {name} ({role})</source>
        <translation>{school} · Schooljaar {year} · {name} ({role})</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>yes 1/2</source>
        <translation>ja 1/2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>with consent for “{purpose}”</source>
        <translation>met toestemming voor “{purpose}”</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Blad {number} van {total}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Naar de printer gestuurd</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>Stoppen: {title}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>Stopping. Nothing of this is kept.</source>
        <translation>Wordt gestopt. Hiervan blijft niets bewaard.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Director</source>
        <translation>Directeur</translation>
    </message>
    <message>
        <source>Support coordinator</source>
        <translation>Intern begeleider</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>Het bestand is niet bewaard: de schijf is vol.</translation>
    </message>
    <message>
        <source>The file was not saved: you may not write in that folder.</source>
        <translation>Het bestand is niet bewaard: u mag in die map niet schrijven.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Het bestand is niet bewaard.</translation>
    </message>
    <message>
        <source>Nothing was lost: the document is still here.</source>
        <translation>Er is niets verloren: het document staat hier nog.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>Give to the parent</source>
        <translation>Aan de ouder geven</translation>
    </message>
    <message>
        <source>Have it printed elsewhere</source>
        <translation>Elders laten afdrukken</translation>
    </message>
    <message>
        <source>Send to the board or the DPO</source>
        <translation>Naar het bestuur of de FG sturen</translation>
    </message>
    <message>
        <source>Give to an authority or another school</source>
        <translation>Aan een instantie of andere school geven</translation>
    </message>
    <message>
        <source>Keep in the school&apos;s own archive</source>
        <translation>In het eigen archief van de school bewaren</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Save this document outside the school file?</source>
        <translation>Dit document buiten het schoolbestand bewaren?</translation>
    </message>
    <message>
        <source>The file will no longer be encrypted. Whoever can open the folder can read it. The log notes when, why and how many pupils; not who they are.</source>
        <translation>Het bestand is dan niet meer versleuteld. Wie de map kan openen, kan het lezen. Het logboek noteert wanneer, waarvoor en hoeveel; geen namen.</translation>
    </message>
    <message>
        <source>Choose folder and save</source>
        <translation>Map kiezen en bewaren</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Remove the file yourself when it has served its purpose.</source>
        <translation>Verwijder het bestand zelf als het niet meer nodig is.</translation>
    </message>
    <message>
        <source>Saved. Noted in the log.</source>
        <translation>Bewaard. Het staat in het logboek.</translation>
    </message>
    <message>
        <source>Say what it is for; the log keeps that.</source>
        <translation>Kies waar het voor is; dat komt in het logboek.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>SchoolWindow</name>
    <message>
        <source>Your half-typed work is back</source>
        <translation>Uw half getypte werk staat er weer</translation>
    </message>
    <message>
        <source>Making the practice school</source>
        <translation>Oefenschool maken</translation>
    </message>
    <message>
        <source>The practice school is ready: all people are invented</source>
        <translation>De oefenschool staat klaar: alle mensen zijn verzonnen</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Nog geen reservekopie</translation>
    </message>
    <message>
        <source>Backup {when}</source>
        <translation>Reservekopie {when}</translation>
    </message>
    <message>
        <source>{school} (practice school)</source>
        <translation>{school} (oefenschool)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>former pupil</source>
        <translation>oud-leerling</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>er ontbreekt iets</translation>
    </message>
    <message>
        <source>not yet filled in</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Opgeslagen {time}</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n min</source>
        <translation>
            <numerusform>Vergrendelt over %n min</numerusform>
            <numerusform>Vergrendelt over %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n s</source>
        <translation>
            <numerusform>Vergrendelt over %n s</numerusform>
            <numerusform>Vergrendelt over %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Toon %n</numerusform>
            <numerusform>Alle %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Undo: {text}</source>
        <translation>Terug: {text}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stop, continue later</source>
        <translation>Stoppen, later verder</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Stap {number} van {total}</translation>
    </message>
</context>
<context>
    <name>_StepMark</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
</context>
</TS>
