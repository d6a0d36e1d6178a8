<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/buttons.py" line="125" />
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/buttons.py" line="126" />
        <source>Back (Esc)</source>
        <translation>Terug (Esc)</translation>
    </message>
</context>
<context>
    <name>ClockChip</name>
    <message numerus="yes">
        <location filename="../../opoz_desktop/shell/widgets/chips.py" line="89" />
        <source>%n day(s) late</source>
        <translation><numerusform>%n dag te laat</numerusform><numerusform>%n dagen te laat</numerusform></translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/chips.py" line="91" />
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/shell/widgets/chips.py" line="93" />
        <source>%n day(s) left</source>
        <translation><numerusform>nog %n dag</numerusform><numerusform>nog %n dagen</numerusform></translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/chips.py" line="95" />
        <source>by {date}</source>
        <translation>uiterlijk {date}</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/buttons.py" line="136" />
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/buttons.py" line="137" />
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="139" />
        <source>dd-mm-yyyy</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="141" />
        <source>Choose from the month</source>
        <translation>Kies uit de maand</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="165" />
        <source>Fill in a date, for instance 3-9-2026.</source>
        <translation>Vul een datum in, bijvoorbeeld 3-9-2026.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="166" />
        <source>This is not a date. Type for instance 3-9-2026 or 3 sep.</source>
        <translation>Dit is geen datum. Typ bijvoorbeeld 3-9-2026 of 3 sep.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../opoz_desktop/shell/desk.py" line="144" />
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <location filename="../../opoz_desktop/shell/dialogs.py" line="77" />
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../opoz_desktop/shell/dialogs.py" line="202" />
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="54" />
        <source>Nothing was changed or lost.</source>
        <translation>Er is niets veranderd of verloren.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="59" />
        <source>Something went wrong that the program did not expect.</source>
        <translation>Er ging iets mis dat het programma niet verwachtte.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="60" />
        <source>What was saved before stays saved.</source>
        <translation>Wat al was opgeslagen, blijft opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="61" />
        <source>Try again. If it happens again, copy the report for whoever helps you.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, kopieer dan het verslag voor wie u helpt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="67" />
        <source>Your role may not do this.</source>
        <translation>Uw rol mag dit niet doen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="69" />
        <source>Ask the director.</source>
        <translation>Vraag het de directeur.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="75" />
        <source>This is not there any more, or you may not see it.</source>
        <translation>Dit is er niet meer, of u mag het niet zien.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="77" />
        <source>Go back to the list and choose again.</source>
        <translation>Ga terug naar de lijst en kies opnieuw.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="83" />
        <source>A field holds something that cannot be kept.</source>
        <translation>In een veld staat iets dat niet bewaard kan worden.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="85" />
        <source>Look at the marked field.</source>
        <translation>Kijk naar het gemarkeerde veld.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="91" />
        <source>Someone else changed this in the meantime.</source>
        <translation>Iemand anders heeft dit intussen veranderd.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="92" />
        <source>What the other person saved is kept; yours is not saved yet.</source>
        <translation>Wat de ander opsloeg blijft staan; uw wijziging is nog niet opgeslagen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="93" />
        <source>Look at it again and then decide.</source>
        <translation>Bekijk het opnieuw en beslis dan.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="98" />
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="103" />
        <source>There is nothing to take back.</source>
        <translation>Er is niets om terug te draaien.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="111" />
        <source>This looks like a citizen service number. We do not keep those.</source>
        <translation>Dit lijkt op een BSN. Die bewaren wij niet.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="112" />
        <source>The rest of what you typed is still there.</source>
        <translation>De rest van wat u typte staat er nog.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="113" />
        <source>Remove the number.</source>
        <translation>Haal het nummer weg.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="119" />
        <source>A file of the program is missing.</source>
        <translation>Er ontbreekt een bestand van het programma.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="120" />
        <source>The school file was not touched.</source>
        <translation>Het schoolbestand is niet aangeraakt.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/errors.py" line="121" />
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <location filename="../../opoz_desktop/shell/search.py" line="167" />
        <location filename="../../opoz_desktop/shell/search.py" line="168" />
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/search.py" line="186" />
        <location filename="../../opoz_desktop/shell/search.py" line="187" />
        <source>Find a pupil, parent, document or action</source>
        <translation>Zoek een leerling, ouder, document of handeling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/search.py" line="194" />
        <source>Hits</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/search.py" line="204" />
        <source>↑ ↓ choose   Enter open   Esc close</source>
        <translation>↑ ↓ kiezen   Enter openen   Esc sluiten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/search.py" line="230" />
        <source>Nothing found. Accents, capitals and spaces do not matter.</source>
        <translation>Niets gevonden. Accenten, hoofdletters en spaties maken niet uit.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="19" />
        <source>Find a pupil, parent, document or action</source>
        <translation>Zoek een leerling, ouder, document of handeling</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="20" />
        <source>New, on pages where something can be added</source>
        <translation>Nieuw, waar iets bij kan</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="21" />
        <source>Print what you see</source>
        <translation>Afdrukken wat u ziet</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="22" />
        <source>Take back the last deed</source>
        <translation>De laatste handeling terugdraaien</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="23" />
        <source>Do again in a text what was taken back</source>
        <translation>In een tekst opnieuw doen wat u terugdraaide</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="24" />
        <source>Lock now; what you typed is kept</source>
        <translation>Nu vergrendelen; wat u typte blijft bewaard</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="25" />
        <source>This sheet</source>
        <translation>Dit blad</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="26" />
        <source>Back, or close without doing anything</source>
        <translation>Terug, of sluiten zonder iets te doen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="27" />
        <source>To the next field or button</source>
        <translation>Naar het volgende veld of de volgende knop</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/helpsheet.py" line="35" />
        <source>Help: {page}</source>
        <translation>Hulp: {page}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <location filename="../../opoz_desktop/shell/jobs.py" line="40" />
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/jobs.py" line="41" />
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/jobs.py" line="42" />
        <source>Drawing</source>
        <translation>Opmaken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/jobs.py" line="43" />
        <source>Writing</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/jobs.py" line="44" />
        <source>Checking</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/jobs.py" line="45" />
        <source>Copying</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <location filename="../../opoz_desktop/shell/last_resort.py" line="94" />
        <source>Copy report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/last_resort.py" line="100" />
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="71" />
        <source>{school} · School year {year} · {name} ({role})</source>
        <translation>{school} · Schooljaar {year} · {name} ({role})</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="258" />
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="352" />
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/matrix.py" line="63" />
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/matrix.py" line="64" />
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/matrix.py" line="65" />
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/matrix.py" line="66" />
        <source>yes 1/2</source>
        <translation>ja 1/2</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/matrix.py" line="67" />
        <source>n/a</source>
        <translation>n.v.t.</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/month.py" line="21" />
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/month.py" line="34" />
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/month.py" line="35" />
        <source>Month after</source>
        <translation>Volgende maand</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="229" />
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="291" />
        <source>Show</source>
        <translation>Toon</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="235" />
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock staat aan.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/fields.py" line="291" />
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <location filename="../../opoz_desktop/shell/preview.py" line="45" />
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/preview.py" line="46" />
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/preview.py" line="47" />
        <source>Save PDF…</source>
        <translation>PDF bewaren…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/preview.py" line="48" />
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/preview.py" line="49" />
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/preview.py" line="83" />
        <source>Page {number} of {total}</source>
        <translation>Blad {number} van {total}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/preview.py" line="123" />
        <source>Sent to the printer</source>
        <translation>Naar de printer gestuurd</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/progress.py" line="39" />
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/progress.py" line="40" />
        <source>Stop: {title}</source>
        <translation>Stoppen: {title}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/progress.py" line="56" />
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/progress.py" line="60" />
        <source>Stopping. Nothing of this is kept.</source>
        <translation>Wordt gestopt. Hiervan blijft niets bewaard.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../opoz_desktop/shell/rail.py" line="149" />
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/rail.py" line="153" />
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/rail.py" line="191" />
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="370" />
        <source>Director</source>
        <translation>Directeur</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="371" />
        <source>Support coordinator</source>
        <translation>Intern begeleider</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="372" />
        <source>Teacher</source>
        <translation>Leerkracht</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="373" />
        <source>Administration</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="374" />
        <source>Data protection officer</source>
        <translation>Functionaris gegevensbescherming</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/window.py" line="375" />
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="33" />
        <source>The file was not saved: the disk is full.</source>
        <translation>Het bestand is niet bewaard: de schijf is vol.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="34" />
        <source>The file was not saved: you may not write in that folder.</source>
        <translation>Het bestand is niet bewaard: u mag in die map niet schrijven.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="35" />
        <source>The file was not saved.</source>
        <translation>Het bestand is niet bewaard.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="38" />
        <source>Nothing was lost: the document is still here.</source>
        <translation>Er is niets verloren: het document staat hier nog.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="39" />
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="55" />
        <source>Give to the parent</source>
        <translation>Aan de ouder geven</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="56" />
        <source>Have it printed elsewhere</source>
        <translation>Elders laten afdrukken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="57" />
        <source>Send to the board or the DPO</source>
        <translation>Naar het bestuur of de FG sturen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="58" />
        <source>Give to an authority or another school</source>
        <translation>Aan een instantie of andere school geven</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="59" />
        <source>Keep in the school's own archive</source>
        <translation>In het eigen archief van de school bewaren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="60" />
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="92" />
        <source>Save this document outside the school file?</source>
        <translation>Dit document buiten het schoolbestand bewaren?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="93" />
        <source>The file will no longer be encrypted. Whoever can open the folder can read it. The log notes when, why and how many pupils; not who they are.</source>
        <translation>Het bestand is dan niet meer versleuteld. Wie de map kan openen, kan het lezen. Het logboek noteert wanneer, waarvoor en hoeveel; geen namen.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="98" />
        <source>Choose folder and save</source>
        <translation>Map kiezen en bewaren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="99" />
        <source>Do not save</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="102" />
        <location filename="../../opoz_desktop/shell/saving.py" line="107" />
        <source>What is it for?</source>
        <translation>Waar is het voor?</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="103" />
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="112" />
        <source>Remove the file yourself when it has served its purpose.</source>
        <translation>Verwijder het bestand zelf als het niet meer nodig is.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="138" />
        <source>Saved. Noted in the log.</source>
        <translation>Bewaard. Het staat in het logboek.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="145" />
        <source>Say what it is for; the log keeps that.</source>
        <translation>Kies waar het voor is; dat komt in het logboek.</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/saving.py" line="154" />
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/lists.py" line="209" />
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/lists.py" line="210" />
        <source>something is missing</source>
        <translation>er ontbreekt iets</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/lists.py" line="211" />
        <source>not yet filled in</source>
        <translation>nog niet ingevuld</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/lists.py" line="212" />
        <source>not needed</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/lists.py" line="213" />
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../opoz_desktop/shell/statusline.py" line="40" />
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/statusline.py" line="60" />
        <source>Saved {time}</source>
        <translation>Opgeslagen {time}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/shell/statusline.py" line="69" />
        <source>Locks in %n min</source>
        <translation><numerusform>Vergrendelt over %n min</numerusform><numerusform>Vergrendelt over %n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../opoz_desktop/shell/statusline.py" line="71" />
        <source>Locks in %n s</source>
        <translation><numerusform>Vergrendelt over %n s</numerusform><numerusform>Vergrendelt over %n s</numerusform></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/tabs.py" line="86" />
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <location filename="../../opoz_desktop/shell/widgets/timeline.py" line="65" />
        <source>Show all %n</source>
        <translation><numerusform>Toon %n</numerusform><numerusform>Alle %n tonen</numerusform></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/toast.py" line="30" />
        <source>Undo</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/toast.py" line="47" />
        <source>Undo: {text}</source>
        <translation>Terug: {text}</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="71" />
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="103" />
        <source>Stop, continue later</source>
        <translation>Stoppen, later verder</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="104" />
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="145" />
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="150" />
        <source>Step {number} of {total}</source>
        <translation>Stap {number} van {total}</translation>
    </message>
</context>
<context>
    <name>_StepMark</name>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="186" />
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="186" />
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/shell/widgets/wizard.py" line="186" />
        <source>later</source>
        <translation>later</translation>
    </message>
</context>
</TS>
