<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>The person gets a temporary password on a slip and chooses an own one at the first unlocking.</source>
        <translation>De gebruiker krijgt een tijdelijk wachtwoord op een briefje en kiest bij de eerste keer ontgrendelen een eigen wachtwoord.</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>School file made</source>
        <translation>Schoolbestand gemaakt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ontgrendeld</translation>
    </message>
    <message>
        <source>Unlocked, after wrong passwords: {failed} times</source>
        <translation>Ontgrendeld, na foute wachtwoorden: {failed} keer</translation>
    </message>
    <message>
        <source>Opened an older state of the school file</source>
        <translation>Oudere stand van het schoolbestand geopend</translation>
    </message>
    <message>
        <source>Opened with the recovery sheet</source>
        <translation>Geopend met het herstelblad</translation>
    </message>
    <message>
        <source>User added as {role}</source>
        <translation>Gebruiker toegevoegd als {role}</translation>
    </message>
    <message>
        <source>Temporary password given</source>
        <translation>Tijdelijk wachtwoord gegeven</translation>
    </message>
    <message>
        <source>Login name changed, temporary password given</source>
        <translation>Inlognaam gewijzigd, tijdelijk wachtwoord gegeven</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Eigen wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Name of a user changed</source>
        <translation>Naam van een gebruiker gewijzigd</translation>
    </message>
    <message>
        <source>Last day of a user taken away</source>
        <translation>Laatste dag van een gebruiker weggehaald</translation>
    </message>
    <message>
        <source>Last day of a user set</source>
        <translation>Laatste dag van een gebruiker ingesteld</translation>
    </message>
    <message>
        <source>Role or groups changed: {role}</source>
        <translation>Rol of groepen gewijzigd: {role}</translation>
    </message>
    <message>
        <source>User removed, keys renewed</source>
        <translation>Gebruiker verwijderd, sleutels vernieuwd</translation>
    </message>
    <message>
        <source>User without a key marked as removed</source>
        <translation>Gebruiker zonder sleutel als verwijderd gemerkt</translation>
    </message>
    <message>
        <source>New recovery sheet made</source>
        <translation>Nieuw herstelblad gemaakt</translation>
    </message>
    <message>
        <source>Recovery sheet typed back</source>
        <translation>Herstelblad overgetypt</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Backup made, also in the second folder</source>
        <translation>Reservekopie gemaakt, ook in de tweede map</translation>
    </message>
    <message>
        <source>Second folder for backups taken away</source>
        <translation>Tweede map voor reservekopieën weggehaald</translation>
    </message>
    <message>
        <source>Second folder for backups chosen</source>
        <translation>Tweede map voor reservekopieën gekozen</translation>
    </message>
    <message>
        <source>Backup brought back, of line {from_line} of the log</source>
        <translation>Reservekopie teruggezet, van regel {from_line} van het logboek</translation>
    </message>
    <message>
        <source>Erased for good, children: {pupils}</source>
        <translation>Definitief gewist, kinderen: {pupils}</translation>
    </message>
    <message>
        <source>Erased again after a restore, children: {pupils}</source>
        <translation>Opnieuw gewist na terugzetten, kinderen: {pupils}</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Instelling gewijzigd</translation>
    </message>
    <message>
        <source>PDF saved outside the school file</source>
        <translation>PDF opgeslagen buiten het schoolbestand</translation>
    </message>
    <message>
        <source>Saving a PDF failed</source>
        <translation>Opslaan van een PDF mislukt</translation>
    </message>
    <message>
        <source>Printed: {pages} pages</source>
        <translation>Afgedrukt: {pages} bladzijden</translation>
    </message>
    <message>
        <source>Table saved outside the school file</source>
        <translation>Tabel opgeslagen buiten het schoolbestand</translation>
    </message>
    <message>
        <source>Saving a table failed</source>
        <translation>Opslaan van een tabel mislukt</translation>
    </message>
    <message>
        <source>School file</source>
        <translation>Schoolbestand</translation>
    </message>
    <message>
        <source>Users and unlocking</source>
        <translation>Gebruikers en ontgrendelen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Erasures</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Saved as file</source>
        <translation>Opgeslagen als bestand</translation>
    </message>
    <message>
        <source>School and pupils</source>
        <translation>School en leerlingen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Toestemmingen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>pupil {id}</source>
        <translation>leerling {id}</translation>
    </message>
    <message>
        <source>guardian {id}</source>
        <translation>ouder/verzorger {id}</translation>
    </message>
    <message>
        <source>user {id}</source>
        <translation>gebruiker {id}</translation>
    </message>
    <message>
        <source>authority {id}</source>
        <translation>gezag {id}</translation>
    </message>
    <message>
        <source>the school</source>
        <translation>de school</translation>
    </message>
    <message>
        <source>school year {id}</source>
        <translation>schooljaar {id}</translation>
    </message>
    <message>
        <source>group {id}</source>
        <translation>groep {id}</translation>
    </message>
    <message>
        <source>member of staff {id}</source>
        <translation>medewerker {id}</translation>
    </message>
    <message>
        <source>kind of consent {id}</source>
        <translation>soort toestemming {id}</translation>
    </message>
    <message>
        <source>answer {id}</source>
        <translation>antwoord {id}</translation>
    </message>
    <message>
        <source>form {id}</source>
        <translation>formulier {id}</translation>
    </message>
    <message>
        <source>print run {id}</source>
        <translation>afdrukronde {id}</translation>
    </message>
    <message>
        <source>import {id}</source>
        <translation>inleesronde {id}</translation>
    </message>
    <message>
        <source>setting {id}</source>
        <translation>instelling {id}</translation>
    </message>
    <message>
        <source>file {id}</source>
        <translation>bestand {id}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Made every day at the first unlocking, encrypted, and checked before the old one goes.</source>
        <translation>Elke dag bij de eerste keer ontgrendelen gemaakt, versleuteld, en gecontroleerd voordat de oude weggaat.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Nu een reservekopie maken</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Tweede map</translation>
    </message>
    <message>
        <source>A stick that lies somewhere else than this computer. When the computer is stolen or burns, this one is left.</source>
        <translation>Een USB-stick die ergens anders ligt dan deze computer. Bij diefstal of brand blijft deze over.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Geen tweede map</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>second folder</source>
        <translation>tweede map</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gecontroleerd</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Bewaarde reservekopieën</translation>
    </message>
    <message>
        <source>Check this one…</source>
        <translation>Deze controleren…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Seven of the last days, four of the weeks, three of the months; none older than 92 days.</source>
        <translation>Zeven van de laatste dagen, vier van de weken, drie van de maanden; geen ouder dan 92 dagen.</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen reservekopie</translation>
    </message>
    <message>
        <source>Make one now; it takes a few seconds.</source>
        <translation>Maak er nu een; het duurt een paar seconden.</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Laatste reservekopie: {when}</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Map: {path}</translation>
    </message>
    <message>
        <source>That is more than a week ago. Make one now.</source>
        <translation>Dat is meer dan een week geleden. Maak er nu een.</translation>
    </message>
    <message>
        <source>It was opened and counted after copying; it can be brought back.</source>
        <translation>Na het kopiëren geopend en nageteld; hij kan worden teruggezet.</translation>
    </message>
    <message>
        <source>Not chosen yet. One backup on the same computer is not enough.</source>
        <translation>Nog niet gekozen. Eén reservekopie op dezelfde computer is niet genoeg.</translation>
    </message>
    <message>
        <source>Not plugged in now: {path}</source>
        <translation>Nu niet aangesloten: {path}</translation>
    </message>
    <message>
        <source>{path}: no backup on it yet</source>
        <translation>{path}: nog geen reservekopie</translation>
    </message>
    <message>
        <source>{path}: last backup {when}</source>
        <translation>{path}: laatste reservekopie {when}</translation>
    </message>
    <message>
        <source>Choose a backup in the list first.</source>
        <translation>Kies eerst een reservekopie in de lijst.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <source>Backup made and checked, also in the second folder.</source>
        <translation>Reservekopie gemaakt en gecontroleerd, ook in de tweede map.</translation>
    </message>
    <message>
        <source>Backup made and checked.</source>
        <translation>Reservekopie gemaakt en gecontroleerd.</translation>
    </message>
    <message>
        <source>Choose the second folder for backups</source>
        <translation>Kies de tweede map voor reservekopieën</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>heel</translation>
    </message>
    <message>
        <source>Bring back the backup of {moment}?</source>
        <translation>Reservekopie van {moment} terugzetten?</translation>
    </message>
    <message>
        <source>The program locks first. At the unlock screen you see what comes back and what there is now; only after that something changes. The present school file is kept beside it.</source>
        <translation>Het programma vergrendelt eerst. Op het ontgrendelscherm ziet u wat terugkomt en wat er nu is; pas daarna verandert er iets. Het huidige schoolbestand blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>Lock and look</source>
        <translation>Vergrendelen en bekijken</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>when it was made</source>
        <translation>bij het maken</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Choose your own password</source>
        <translation>Kies uw eigen wachtwoord</translation>
    </message>
    <message>
        <source>You came in with a temporary password. Choose one that only you know; nothing else changes.</source>
        <translation>U kwam binnen met een tijdelijk wachtwoord. Kies er een dat alleen u kent; verder verandert er niets.</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dit wachtwoord gebruiken</translation>
    </message>
</context>
<context>
    <name>ChangePersonDialog</name>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Wijzigingen opslaan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>The last director keeps this role, without a last day.</source>
        <translation>De laatste directeur houdt deze rol, zonder laatste dag.</translation>
    </message>
    <message>
        <source>Another director can change your login name.</source>
        <translation>Een andere directeur kan uw inlognaam wijzigen.</translation>
    </message>
    <message>
        <source>With another login name comes a new temporary password.</source>
        <translation>Bij een andere inlognaam hoort een nieuw tijdelijk wachtwoord.</translation>
    </message>
</context>
<context>
    <name>CheckBackupDialog</name>
    <message>
        <source>Check this backup?</source>
        <translation>Deze reservekopie controleren?</translation>
    </message>
    <message>
        <source>The backup is opened with your password of the day it was made, and counted. Nothing is changed.</source>
        <translation>De reservekopie wordt geopend met uw wachtwoord van de dag waarop hij is gemaakt, en nageteld. Er verandert niets.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Password of that day</source>
        <translation>Wachtwoord van die dag</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Typ het wachtwoord.</translation>
    </message>
    <message>
        <source>This backup is whole and can be brought back.</source>
        <translation>Deze reservekopie is heel en kan worden teruggezet.</translation>
    </message>
    <message>
        <source>This was not your password on that day. Nothing was changed.</source>
        <translation>Dit was die dag niet uw wachtwoord. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>ComputerSection</name>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>For you on this computer only; it does not go along with the school file.</source>
        <translation>Alleen voor u op deze computer; het gaat niet mee met het schoolbestand.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Zoals de computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without a key or mouse</source>
        <translation>
            <numerusform>%n minuut zonder toets of muis</numerusform>
            <numerusform>%n minuten zonder toets of muis</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Words and rows; the rest stays.</source>
        <translation>Woorden en regels; de rest blijft.</translation>
    </message>
    <message>
        <source>What is half typed is kept, encrypted.</source>
        <translation>Wat half getypt is, blijft versleuteld bewaard.</translation>
    </message>
    <message>
        <source>Letters and forms stay Dutch.</source>
        <translation>Brieven en formulieren blijven Nederlands.</translation>
    </message>
    <message>
        <source>The new language comes after the next unlocking.</source>
        <translation>De nieuwe taal komt na de volgende keer ontgrendelen.</translation>
    </message>
</context>
<context>
    <name>DirectorStep</name>
    <message>
        <source>Director and password</source>
        <translation>Directeur en wachtwoord</translation>
    </message>
    <message>
        <source>Who is the director?</source>
        <translation>Wie is de directeur?</translation>
    </message>
    <message>
        <source>With this name and password you open the school file. OPOZ and the supplier cannot open it for you.</source>
        <translation>Met deze naam en dit wachtwoord opent u het schoolbestand. OPOZ en de leverancier kunnen het niet voor u openen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inlognaam</translation>
    </message>
    <message>
        <source>As it stands on letters and in the log.</source>
        <translation>Zoals op brieven en in het logboek.</translation>
    </message>
    <message>
        <source>What you type to unlock. Capitals do not matter.</source>
        <translation>Typt u om te ontgrendelen. Hoofdletters tellen niet.</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Typ uw naam.</translation>
    </message>
    <message>
        <source>Type a login name.</source>
        <translation>Typ een inlognaam.</translation>
    </message>
    <message>
        <source>Type your name, for instance Marjolein van Dalen.</source>
        <translation>Typ uw naam, bijvoorbeeld Marjolein van Dalen.</translation>
    </message>
</context>
<context>
    <name>FirstRunWizard</name>
    <message>
        <source>OPOZ Desktop · First time set-up</source>
        <translation>OPOZ Desktop · Eerste keer instellen</translation>
    </message>
    <message>
        <source>First time set-up</source>
        <translation>Eerste keer instellen</translation>
    </message>
    <message>
        <source>Set up your school</source>
        <translation>Uw school instellen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Making the school file</source>
        <translation>Schoolbestand maken</translation>
    </message>
    <message>
        <source>Nothing was made yet, and what you typed is not kept. You start again at the first step.</source>
        <translation>Er is nog niets gemaakt, en wat u typte wordt niet bewaard. U begint weer bij de eerste stap.</translation>
    </message>
    <message>
        <source>Your school file is made and stays. The recovery sheet is not finished: the next time you unlock, the program asks for it again.</source>
        <translation>Uw schoolbestand is gemaakt en blijft staan. Het herstelblad is nog niet af: de volgende keer dat u ontgrendelt, vraagt het programma er weer om.</translation>
    </message>
    <message>
        <source>Stop setting up the school?</source>
        <translation>Stoppen met instellen?</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Nu stoppen</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Hier verdergaan</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>There are no groups yet. Import the pupils first; you can choose groups afterwards.</source>
        <translation>Er zijn nog geen groepen. Lees eerst de leerlingen in; daarna kunt u groepen kiezen.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Make {name} director?</source>
        <translation>{name} directeur maken?</translation>
    </message>
    <message>
        <source>{name} can then do everything, also manage users and read everything.</source>
        <translation>{name} kan dan alles doen, ook gebruikers beheren, en alles lezen.</translation>
    </message>
    <message>
        <source>Make {name} director</source>
        <translation>{name} directeur maken</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>En u?</translation>
    </message>
    <message>
        <source>I stay director as well</source>
        <translation>Ik blijf ook directeur</translation>
    </message>
    <message>
        <source>I become: {role}</source>
        <translation>Ik word: {role}</translation>
    </message>
    <message>
        <source>You see it the next time you unlock.</source>
        <translation>U ziet het de volgende keer dat u ontgrendelt.</translation>
    </message>
    <message>
        <source>{name} is director now.</source>
        <translation>{name} is nu directeur.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>The school file is locked</source>
        <translation>Het schoolbestand is vergrendeld</translation>
    </message>
</context>
<context>
    <name>KitCard</name>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Herstelblad gebruiken</translation>
    </message>
    <message>
        <source>Type the eight groups from the paper, or scan its QR code in the first box. Small letters are fine.</source>
        <translation>Typ de acht groepen van het papier over, of scan de QR-code in het eerste vak. Kleine letters mogen ook.</translation>
    </message>
    <message>
        <source>check</source>
        <translation>controle</translation>
    </message>
    <message>
        <source>Open with the recovery sheet</source>
        <translation>Openen met het herstelblad</translation>
    </message>
    <message>
        <source>Back to name and password</source>
        <translation>Terug naar naam en wachtwoord</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Check sign of row {number}</source>
        <translation>Controleteken van rij {number}</translation>
    </message>
    <message>
        <source>{box} is not complete yet.</source>
        <translation>{box} is nog niet compleet.</translation>
    </message>
    <message>
        <source>Row {number} does not fit its check sign. Compare it with the paper.</source>
        <translation>Rij {number} past niet bij het controleteken. Vergelijk met het papier.</translation>
    </message>
    <message>
        <source>The number of signs is not right. Compare it with the paper.</source>
        <translation>Het aantal tekens klopt niet. Vergelijk met het papier.</translation>
    </message>
    <message>
        <source>The digits 0, 1, 8 and 9 never stand on the sheet.</source>
        <translation>De cijfers 0, 1, 8 en 9 staan nooit op het blad.</translation>
    </message>
</context>
<context>
    <name>KitPanel</name>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Herstelblad afdrukken</translation>
    </message>
    <message>
        <source>Keep as PDF instead</source>
        <translation>Liever als PDF bewaren</translation>
    </message>
    <message>
        <source>The sheet lies in the safe, in a closed envelope with date and initials.</source>
        <translation>Het blad ligt in de kluis, in een dichte envelop met datum en paraaf.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The signs come on paper only, never on the screen.</source>
        <translation>De tekens komen alleen op papier, nooit op het scherm.</translation>
    </message>
    <message>
        <source>Type two groups over</source>
        <translation>Twee groepen overtypen</translation>
    </message>
    <message>
        <source>That is how we know for certain that the paper can be read. Small letters are fine.</source>
        <translation>Zo weten we zeker dat het papier leesbaar is. Kleine letters mogen ook.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Opbergen</translation>
    </message>
    <message>
        <source>Print the recovery sheet first.</source>
        <translation>Druk eerst het herstelblad af.</translation>
    </message>
    <message>
        <source>Type groups {first} and {second} from the paper.</source>
        <translation>Typ groep {first} en {second} over van het papier.</translation>
    </message>
    <message>
        <source>Put the sheet in the safe and tick that you did.</source>
        <translation>Berg het blad op in de kluis en vink dat aan.</translation>
    </message>
    <message>
        <source>Printed at {time} on ‘{printer}’</source>
        <translation>Afgedrukt om {time} op ‘{printer}’</translation>
    </message>
    <message>
        <source>Printed at {time}</source>
        <translation>Afgedrukt om {time}</translation>
    </message>
    <message>
        <source>Keep the recovery sheet as a file?</source>
        <translation>Herstelblad als bestand bewaren?</translation>
    </message>
    <message>
        <source>Whoever has this file can read everything. Put it on a stick that goes into the safe, never on this computer or in a mailbox. Paper is safer.</source>
        <translation>Wie dit bestand heeft, kan alles lezen. Zet het op een stick die in de kluis gaat, nooit op deze computer of in de e-mail. Papier is veiliger.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF opslaan</translation>
    </message>
    <message>
        <source>Print it instead</source>
        <translation>Toch afdrukken</translation>
    </message>
    <message>
        <source>Saved as PDF. Print it from the stick, then throw the file away.</source>
        <translation>Opgeslagen als PDF. Druk hem af vanaf de stick en gooi het bestand daarna weg.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Opnieuw afdrukken</translation>
    </message>
</context>
<context>
    <name>KitPreview</name>
    <message>
        <source>Example. The eight groups stand on the print only.</source>
        <translation>Voorbeeld. De acht groepen staan alleen op de afdruk.</translation>
    </message>
</context>
<context>
    <name>KitResetCard</name>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>The recovery sheet fits</source>
        <translation>Het herstelblad past</translation>
    </message>
    <message>
        <source>Choose a new password. The old one stops working at once; nothing else changes. Afterwards make a new sheet.</source>
        <translation>Kies een nieuw wachtwoord. Het oude werkt direct niet meer; verder verandert er niets. Maak daarna een nieuw blad.</translation>
    </message>
    <message>
        <source>Use this password and open</source>
        <translation>Dit wachtwoord gebruiken en openen</translation>
    </message>
</context>
<context>
    <name>KitSection</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>The paper in the safe that opens the school file when passwords are lost.</source>
        <translation>Het papier in de kluis dat het schoolbestand opent als wachtwoorden kwijt zijn.</translation>
    </message>
    <message>
        <source>Make a new sheet…</source>
        <translation>Nieuw blad maken…</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Nieuw herstelblad</translation>
    </message>
    <message>
        <source>The sheet is in order</source>
        <translation>Het blad is in orde</translation>
    </message>
    <message>
        <source>Made on {date}.</source>
        <translation>Gemaakt op {date}.</translation>
    </message>
    <message>
        <source>The sheet was used</source>
        <translation>Het blad is gebruikt</translation>
    </message>
    <message>
        <source>Make a new one now; then the old one does not work any more.</source>
        <translation>Maak nu een nieuw blad; dan werkt het oude niet meer.</translation>
    </message>
    <message>
        <source>The sheet was never typed back</source>
        <translation>Het blad is nog nooit overgetypt</translation>
    </message>
    <message>
        <source>Nobody knows whether the paper can be read. Make a new one and type two groups over.</source>
        <translation>Niemand weet of het papier leesbaar is. Maak een nieuw blad en typ twee groepen over.</translation>
    </message>
    <message>
        <source>The sheet is more than a year old</source>
        <translation>Het blad is ouder dan een jaar</translation>
    </message>
    <message>
        <source>Look whether it is still in the safe, or make a new one.</source>
        <translation>Kijk of het nog in de kluis ligt, of maak een nieuw blad.</translation>
    </message>
    <message>
        <source>Typed back on {date}.</source>
        <translation>Overgetypt op {date}.</translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation>Nieuw herstelblad maken?</translation>
    </message>
    <message>
        <source>The sheet in the safe stops working at once. Keep a printer at hand: the new signs stand on paper only.</source>
        <translation>Het blad in de kluis werkt dan direct niet meer. Houd een printer bij de hand: de nieuwe tekens staan alleen op papier.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Nieuw blad maken</translation>
    </message>
    <message>
        <source>Keep the present sheet</source>
        <translation>Huidig blad houden</translation>
    </message>
    <message>
        <source>The new recovery sheet counts from now on.</source>
        <translation>Het nieuwe herstelblad geldt vanaf nu.</translation>
    </message>
</context>
<context>
    <name>KitStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Druk het herstelblad af</translation>
    </message>
    <message>
        <source>When you lose your password, this sheet is the only way back. Nobody else can help: not OPOZ, not the supplier. Keep it on paper in the school&apos;s safe.</source>
        <translation>Bent u uw wachtwoord kwijt, dan is dit blad de enige weg terug. Niemand anders kan u helpen: OPOZ niet, de leverancier niet. Bewaar het op papier in de kluis van de school.</translation>
    </message>
    <message>
        <source>Keep it in the safe</source>
        <translation>Bewaren in de kluis</translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Every deed leaves one line with numbers and codes. Nobody can change a line unseen.</source>
        <translation>Elke handeling laat één regel na met nummers en codes. Niemand kan een regel ongemerkt wijzigen.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>name or number</source>
        <translation>naam of nummer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Regels van het logboek</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Oudere regels tonen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Het programma</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown</source>
        <translation>
            <numerusform>%n regel getoond</numerusform>
            <numerusform>%n regels getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log</source>
        <translation>Logboek controleren</translation>
    </message>
    <message>
        <source>{count} lines checked</source>
        <translation>{count} regels gecontroleerd</translation>
    </message>
    <message>
        <source>The chain is whole</source>
        <translation>De keten is heel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>en nog %n plaats</numerusform>
            <numerusform>en nog %n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is not whole</source>
        <translation>De keten is niet heel</translation>
    </message>
    <message>
        <source>Someone changed the school file outside this program. Keep it as it is and tell the data protection officer.</source>
        <translation>Iemand heeft het schoolbestand buiten dit programma gewijzigd. Laat het zoals het is en licht de functionaris gegevensbescherming in.</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>regel {number}</translation>
    </message>
    <message>
        <source>lines {first} to {last}</source>
        <translation>regel {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{where}: changed</source>
        <translation>{where}: gewijzigd</translation>
    </message>
    <message>
        <source>{where}: taken out</source>
        <translation>{where}: weggehaald</translation>
    </message>
    <message>
        <source>{where}: cut off at the end</source>
        <translation>{where}: aan het eind afgeknipt</translation>
    </message>
    <message>
        <source>{where}: sealed with another key</source>
        <translation>{where}: met een andere sleutel verzegeld</translation>
    </message>
    <message>
        <source>{where}: what it speaks of was changed outside the program</source>
        <translation>{where}: waar de regel over gaat, is buiten het programma gewijzigd</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <source>Administration</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>Sections of administration</source>
        <translation>Onderdelen van beheer</translation>
    </message>
    <message>
        <source>Choose a section at the left with the arrow keys.</source>
        <translation>Kies links een onderdeel met de pijltjestoetsen.</translation>
    </message>
    <message>
        <source>A backup is made every day at the first unlocking; a second one belongs on a stick.</source>
        <translation>Elke dag komt er bij de eerste keer ontgrendelen een reservekopie; een tweede hoort op een stick.</translation>
    </message>
    <message>
        <source>A new user gets a temporary password on paper and chooses an own one at the first unlocking.</source>
        <translation>Een nieuwe gebruiker krijgt een tijdelijk wachtwoord op papier en kiest bij de eerste keer ontgrendelen een eigen.</translation>
    </message>
    <message>
        <source>The log keeps who did what; it holds numbers and codes, no names of children.</source>
        <translation>Het logboek bewaart wie wat deed; er staan nummers en codes in, geen namen van kinderen.</translation>
    </message>
</context>
<context>
    <name>ManageSections</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Mijn wachtwoord</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gisteren {time}</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>Other words</source>
        <translation>Andere woorden</translation>
    </message>
    <message>
        <source>Our proposal: four words</source>
        <translation>Ons voorstel: vier woorden</translation>
    </message>
    <message>
        <source>Easy to remember, and nobody guesses them. Write them down until you know them, or think of your own.</source>
        <translation>Goed te onthouden, en niemand raadt ze. Schrijf ze op tot u ze kent, of bedenk zelf iets.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nog een keer hetzelfde</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Typ een wachtwoord.</translation>
    </message>
    <message>
        <source>Type the password once more.</source>
        <translation>Typ het wachtwoord nog een keer.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Look at them with the eye.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Bekijk ze met het oog.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Open another school file</source>
        <translation>Ander schoolbestand openen</translation>
    </message>
    <message>
        <source>Make a new school file</source>
        <translation>Nieuw schoolbestand maken</translation>
    </message>
    <message>
        <source>Without a password the school file cannot be read.</source>
        <translation>Zonder wachtwoord is het schoolbestand onleesbaar.</translation>
    </message>
    <message>
        <source>An encrypted draft is waiting ({time}). You see it as soon as you unlock.</source>
        <translation>Er staat een versleuteld concept klaar ({time}). U ziet het zodra u ontgrendelt.</translation>
    </message>
    <message>
        <source>Last backup: {time}</source>
        <translation>Laatste reservekopie: {time}</translation>
    </message>
    <message>
        <source>No backup seen on this computer yet</source>
        <translation>Op deze computer is nog geen reservekopie gemaakt</translation>
    </message>
    <message>
        <source>This is a practice file. Put no real children in it.</source>
        <translation>Dit bestand is om te testen. Zet er geen echte kinderen in.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The key file was damaged. The spare copy was used and put back.</source>
        <translation>Het sleutelbestand was beschadigd. De reserve is gebruikt en teruggezet.</translation>
    </message>
    <message>
        <source>Nothing is lost. Make a backup today.</source>
        <translation>Er is niets verloren. Maak vandaag een reservekopie.</translation>
    </message>
    <message>
        <source>You opened an older state of the school file than this computer saw before.</source>
        <translation>U opende een oudere stand van het schoolbestand dan deze computer eerder zag.</translation>
    </message>
    <message>
        <source>Look in the log what is missing.</source>
        <translation>Kijk in het logboek wat ontbreekt.</translation>
    </message>
    <message>
        <source>The key file is older than the school file: someone put an old copy back.</source>
        <translation>Het sleutelbestand is ouder dan het schoolbestand: iemand heeft een oude kopie teruggezet.</translation>
    </message>
    <message>
        <source>Look through the users: passwords and roles may be those of before.</source>
        <translation>Loop de gebruikers na: wachtwoorden en rollen kunnen die van vroeger zijn.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Er is nog geen reservekopie.</translation>
    </message>
    <message>
        <source>Make one now; it takes a few seconds.</source>
        <translation>Maak er nu een; het duurt een paar seconden.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>De laatste reservekopie is meer dan een week oud.</translation>
    </message>
    <message>
        <source>The second folder has had no backup for two weeks.</source>
        <translation>De tweede map kreeg twee weken geen reservekopie.</translation>
    </message>
    <message>
        <source>Plug in the stick and make a backup.</source>
        <translation>Sluit de stick aan en maak een reservekopie.</translation>
    </message>
    <message>
        <source>The recovery sheet was not typed back yet.</source>
        <translation>Het herstelblad is nog niet overgetypt.</translation>
    </message>
    <message>
        <source>Without a readable sheet a lost password means a lost school file. Print a new one.</source>
        <translation>Zonder leesbaar blad betekent een wachtwoord kwijt ook het schoolbestand kwijt. Druk een nieuw blad af.</translation>
    </message>
    <message>
        <source>There is one director, and the recovery sheet is more than a year old.</source>
        <translation>Er is één directeur, en het herstelblad is meer dan een jaar oud.</translation>
    </message>
    <message>
        <source>Look whether it is still in the safe, or make a new one.</source>
        <translation>Kijk of het nog in de kluis ligt, of maak een nieuw blad.</translation>
    </message>
    <message>
        <source>The recovery sheet was used.</source>
        <translation>Het herstelblad is gebruikt.</translation>
    </message>
    <message>
        <source>Make a new one; the old one must not work any more.</source>
        <translation>Maak een nieuw blad; het oude mag niet meer werken.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of the school file.</source>
        <translation>In de map van het schoolbestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>You can read everything, but save nothing.</source>
        <translation>U kunt alles lezen, maar niets opslaan.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>De schijf is bijna vol.</translation>
    </message>
    <message>
        <source>Make room, or saving will fail.</source>
        <translation>Maak ruimte, anders mislukt het opslaan.</translation>
    </message>
    <message>
        <source>The school file stands in a folder that a cloud service copies.</source>
        <translation>Het schoolbestand staat in een map die een clouddienst meekopieert.</translation>
    </message>
    <message>
        <source>Move it to a folder that stays on this computer.</source>
        <translation>Zet het in een map die op deze computer blijft.</translation>
    </message>
    <message>
        <source>This is a school file for practice: its key is light.</source>
        <translation>Dit schoolbestand is om te testen: de sleutel is licht.</translation>
    </message>
    <message>
        <source>Put no real children in it.</source>
        <translation>Zet er geen echte kinderen in.</translation>
    </message>
    <message>
        <source>You came in with a temporary password.</source>
        <translation>U kwam binnen met een tijdelijk wachtwoord.</translation>
    </message>
    <message>
        <source>Choose your own.</source>
        <translation>Kies een eigen wachtwoord.</translation>
    </message>
    <message>
        <source>A change of the users was interrupted last time; the program finished it.</source>
        <translation>Een wijziging van de gebruikers was vorige keer onderbroken; het programma heeft die afgemaakt.</translation>
    </message>
    <message>
        <source>The access of someone has ended, but the person still has a key.</source>
        <translation>De toegang van iemand is afgelopen, maar de sleutel is er nog.</translation>
    </message>
    <message>
        <source>Remove the person from the users.</source>
        <translation>Verwijder deze persoon bij Gebruikers.</translation>
    </message>
    <message>
        <source>The backup you brought back held children that were erased since.</source>
        <translation>In de teruggezette reservekopie stonden kinderen die daarna zijn gewist.</translation>
    </message>
    <message>
        <source>They are erased again.</source>
        <translation>Ze worden opnieuw gewist.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordSection</name>
    <message>
        <source>My password</source>
        <translation>Mijn wachtwoord</translation>
    </message>
    <message>
        <source>A new password counts at once. Nothing else changes, and nobody can see it.</source>
        <translation>Een nieuw wachtwoord geldt direct. Verder verandert er niets, en niemand kan het zien.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Mijn wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>An old backup still opens with the password of that time. Backups go away after at most 92 days.</source>
        <translation>Een oude reservekopie opent nog met het wachtwoord van toen. Reservekopieën gaan na hoogstens 92 dagen weg.</translation>
    </message>
    <message>
        <source>Type your present password.</source>
        <translation>Typ uw huidige wachtwoord.</translation>
    </message>
    <message>
        <source>Changing the password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Password changed. Use the new one from now on.</source>
        <translation>Wachtwoord gewijzigd. Gebruik vanaf nu het nieuwe.</translation>
    </message>
    <message>
        <source>This is not your present password. Nothing was changed.</source>
        <translation>Dit is niet uw huidige wachtwoord. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Saving…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Too short: at least 12 signs.</source>
        <translation>Te kort: minstens 12 tekens.</translation>
    </message>
    <message>
        <source>Too long: at most 256 signs.</source>
        <translation>Te lang: hoogstens 256 tekens.</translation>
    </message>
    <message>
        <source>Too easy to guess. Add a word that has nothing to do with you.</source>
        <translation>Te makkelijk te raden. Voeg een woord toe dat niets met u te maken heeft.</translation>
    </message>
    <message>
        <source>It holds your name. Choose something else.</source>
        <translation>Uw naam staat erin. Kies iets anders.</translation>
    </message>
    <message>
        <source>This is the old password. Choose a new one.</source>
        <translation>Dit is het oude wachtwoord. Kies een nieuw.</translation>
    </message>
    <message>
        <source>Just strong enough.</source>
        <translation>Net sterk genoeg.</translation>
    </message>
    <message>
        <source>Strong enough.</source>
        <translation>Sterk genoeg.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Zeer sterk.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Everyone has an own name and password. Nobody, not even the director, can see a password.</source>
        <translation>Iedereen heeft een eigen naam en wachtwoord. Niemand kan een wachtwoord zien, ook de directeur niet.</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>Gebruiker toevoegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Last unlocked</source>
        <translation>Laatst ontgrendeld</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>New temporary password…</source>
        <translation>Nieuw tijdelijk wachtwoord…</translation>
    </message>
    <message>
        <source>Make director…</source>
        <translation>Directeur maken…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inlognaam</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Your own password stands under My password.</source>
        <translation>Uw eigen wachtwoord staat bij Mijn wachtwoord.</translation>
    </message>
    <message>
        <source>This person&apos;s access ends; a director needs lasting access.</source>
        <translation>De toegang van deze persoon loopt af; een directeur heeft blijvende toegang nodig.</translation>
    </message>
    <message>
        <source>The last director cannot be removed. First make someone else director.</source>
        <translation>De laatste directeur kan niet weg. Maak eerst iemand anders directeur.</translation>
    </message>
    <message>
        <source>You cannot remove yourself. Let another director do it.</source>
        <translation>U kunt uzelf niet verwijderen. Laat een andere directeur dat doen.</translation>
    </message>
    <message>
        <source>Give {name} a temporary password?</source>
        <translation>{name} een tijdelijk wachtwoord geven?</translation>
    </message>
    <message>
        <source>The old password stops working at once. Nothing of this person&apos;s work is lost.</source>
        <translation>Het oude wachtwoord werkt direct niet meer. Er gaat niets verloren van wat deze persoon deed.</translation>
    </message>
    <message>
        <source>Make a temporary password</source>
        <translation>Tijdelijk wachtwoord maken</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Tijdelijk wachtwoord</translation>
    </message>
    <message>
        <source>Remove {name} as a user?</source>
        <translation>{name} verwijderen als gebruiker?</translation>
    </message>
    <message>
        <source>This person cannot unlock any more, and the school file gets new keys. What this person did stays in the log. Old backups open with the old password for at most 92 days.</source>
        <translation>Deze persoon kan niet meer ontgrendelen, en het schoolbestand krijgt nieuwe sleutels. Wat deze persoon deed, blijft in het logboek. Oude reservekopieën openen nog hoogstens 92 dagen met het oude wachtwoord.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Removing a user</source>
        <translation>Gebruiker verwijderen</translation>
    </message>
    <message>
        <source>User removed. The school file has new keys.</source>
        <translation>Gebruiker verwijderd. Het schoolbestand heeft nieuwe sleutels.</translation>
    </message>
    <message>
        <source>access ended</source>
        <translation>toegang afgelopen</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>tijdelijk</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>tot en met {date}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nog nooit</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inlognaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>What this person types to unlock.</source>
        <translation>Typt deze persoon om te ontgrendelen.</translation>
    </message>
    <message>
        <source>Last day (may stay empty)</source>
        <translation>Laatste dag (mag leeg blijven)</translation>
    </message>
    <message>
        <source>For a substitute or trainee.</source>
        <translation>Voor een invaller of stagiair.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Type the name, for instance Sanne de Vries.</source>
        <translation>Typ de naam, bijvoorbeeld Sanne de Vries.</translation>
    </message>
    <message>
        <source>This day has passed already.</source>
        <translation>Deze dag is al voorbij.</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Place of the file</source>
        <translation>Plaats van het bestand</translation>
    </message>
    <message>
        <source>Make the school file</source>
        <translation>Schoolbestand maken</translation>
    </message>
    <message>
        <source>Where does the school file go?</source>
        <translation>Waar komt het schoolbestand?</translation>
    </message>
    <message>
        <source>Best on this computer, in your own folder. Everything in it is encrypted; a backup comes every day.</source>
        <translation>Het liefst op deze computer, in uw eigen map. Alles erin is versleuteld; elke dag komt er een reservekopie.</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Andere map…</translation>
    </message>
    <message>
        <source>Put it there all the same, for one computer only</source>
        <translation>Toch daar, voor één computer</translation>
    </message>
    <message>
        <source>Two computers at once can damage the file. Ask whoever does the IT.</source>
        <translation>Twee computers tegelijk kunnen het bestand beschadigen. Vraag het de ICT&apos;er.</translation>
    </message>
    <message>
        <source>Making the school file</source>
        <translation>Schoolbestand maken</translation>
    </message>
    <message>
        <source>Something stands in this folder already. Choose another one.</source>
        <translation>In deze map staat al iets. Kies een andere.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>In deze map kan niet worden geschreven. Kies een andere.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Kies een map op deze computer.</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>Op het netwerk</translation>
    </message>
    <message>
        <source>This computer, the disk is encrypted</source>
        <translation>Deze computer, schijf is versleuteld</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Something stands in this folder already.</source>
        <translation>In deze map staat al iets.</translation>
    </message>
    <message>
        <source>The program can write here.</source>
        <translation>Het programma kan hier schrijven.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder.</source>
        <translation>In deze map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>This folder is on the network: when the connection drops, saving fails.</source>
        <translation>Deze map staat op het netwerk: als de verbinding wegvalt, mislukt het opslaan.</translation>
    </message>
    <message>
        <source>A cloud service copies this folder. That can mix up the file; choose another folder.</source>
        <translation>Een clouddienst kopieert deze map. Dat kan het bestand in de war brengen; kies een andere map.</translation>
    </message>
    <message>
        <source>This is a stick or removable drive. Use it for backups, not for the file itself.</source>
        <translation>Dit is een stick of losse schijf. Gebruik die voor reservekopieën, niet voor het bestand zelf.</translation>
    </message>
    <message>
        <source>The folder is on this computer only.</source>
        <translation>De map staat alleen op deze computer.</translation>
    </message>
    <message>
        <source>The disk is encrypted.</source>
        <translation>De schijf is versleuteld.</translation>
    </message>
    <message>
        <source>The disk does not seem to be encrypted. Ask whoever does the IT to switch that on.</source>
        <translation>De schijf lijkt niet versleuteld. Vraag de ICT&apos;er dat aan te zetten.</translation>
    </message>
    <message>
        <source>Is the disk of this computer encrypted (BitLocker, FileVault)? Ask whoever does the IT.</source>
        <translation>Is de schijf van deze computer versleuteld (BitLocker, FileVault)? Vraag het de ICT&apos;er.</translation>
    </message>
    <message>
        <source>Choose the folder for the school file</source>
        <translation>Kies de map voor het schoolbestand</translation>
    </message>
</context>
<context>
    <name>PupilsStep</name>
    <message>
        <source>Import pupils</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <source>Your school file is ready</source>
        <translation>Uw schoolbestand is klaar</translation>
    </message>
    <message>
        <source>What do you want to do first?</source>
        <translation>Wat wilt u eerst doen?</translation>
    </message>
    <message>
        <source>Import the pupils</source>
        <translation>Leerlingen inlezen</translation>
    </message>
    <message>
        <source>From the export of ParnasSys, ESIS or another system.
You see everything before it is kept.</source>
        <translation>Uit de export van ParnasSys, ESIS of een ander systeem.
U ziet alles voordat het wordt bewaard.</translation>
    </message>
    <message>
        <source>Practise first</source>
        <translation>Eerst oefenen</translation>
    </message>
    <message>
        <source>This file is filled with invented children.
For your own school you make a new file afterwards.</source>
        <translation>Dit bestand wordt gevuld met verzonnen kinderen.
Voor uw eigen school maakt u daarna een nieuw bestand.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The program opens empty; Import stands under Pupils.</source>
        <translation>Het programma opent leeg; Inlezen vindt u bij Leerlingen.</translation>
    </message>
    <message>
        <source>May also wait</source>
        <translation>Mag ook later</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Pupils</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Parents and guardians</source>
        <translation>Ouders en verzorgers</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Answers of parents</source>
        <translation>Antwoorden van ouders</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Regels van het logboek</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>First you see what comes back. The present school file is kept beside it; nothing is thrown away.</source>
        <translation>Eerst ziet u wat terugkomt. Het huidige schoolbestand blijft ernaast bewaard; er wordt niets weggegooid.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welke reservekopie?</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Ander bestand…</translation>
    </message>
    <message>
        <source>Name of a director</source>
        <translation>Naam van een directeur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Use the recovery sheet instead</source>
        <translation>Liever met het herstelblad</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Look what comes back</source>
        <translation>Bekijken wat terugkomt</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Deze reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Kies eerst een reservekopie.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Kies een reservekopie</translation>
    </message>
    <message>
        <source>Backups of OPOZ Desktop (*.zip)</source>
        <translation>Reservekopieën van OPOZ Desktop (*.zip)</translation>
    </message>
    <message>
        <source>The eight groups of the recovery sheet</source>
        <translation>De acht groepen van het herstelblad</translation>
    </message>
    <message>
        <source>Use name and password instead</source>
        <translation>Liever met naam en wachtwoord</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Typ het wachtwoord.</translation>
    </message>
    <message>
        <source>Backup of {moment}. It is whole.</source>
        <translation>Reservekopie van {moment}. Hij is heel.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>komt terug</translation>
    </message>
    <message>
        <source>There is no list of erasures beside this backup. Children who were erased since may come back.</source>
        <translation>Bij deze reservekopie ligt geen lijst van wat is gewist. Kinderen die daarna zijn gewist, kunnen terugkomen.</translation>
    </message>
    <message>
        <source>Unlock now</source>
        <translation>Nu ontgrendelen</translation>
    </message>
    <message>
        <source>The school file is back.</source>
        <translation>Het schoolbestand is terug.</translation>
    </message>
    <message>
        <source>The school file is back. The one that stood here before is kept as “{name}”.</source>
        <translation>Het schoolbestand is terug. Het vorige blijft bewaard als “{name}”.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>director</source>
        <translation>directeur</translation>
    </message>
    <message>
        <source>support coordinator</source>
        <translation>intern begeleider</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>leerkracht</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administratie</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>functionaris gegevensbescherming</translation>
    </message>
    <message>
        <source>recovery sheet</source>
        <translation>herstelblad</translation>
    </message>
    <message>
        <source>Sees and does everything, and manages the users.</source>
        <translation>Ziet en doet alles, en beheert de gebruikers.</translation>
    </message>
    <message>
        <source>Sees all pupils and records consent; no users, no settings.</source>
        <translation>Ziet alle leerlingen en legt toestemming vast; geen gebruikers, geen instellingen.</translation>
    </message>
    <message>
        <source>Sees only the groups you choose below.</source>
        <translation>Ziet alleen de groepen die u hieronder kiest.</translation>
    </message>
    <message>
        <source>Imports, prints, records consent; no growth documents.</source>
        <translation>Leest in, drukt af, legt toestemming vast; geen groeidocumenten.</translation>
    </message>
    <message>
        <source>Sees the log and the figures; no pupil files.</source>
        <translation>Ziet het logboek en de cijfers; geen dossiers.</translation>
    </message>
</context>
<context>
    <name>SchoolStep</name>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation>Welke school is dit?</translation>
    </message>
    <message>
        <source>This stands at the top of every letter and form. You can change it later.</source>
        <translation>Dit staat boven elke brief en elk formulier. U kunt het later wijzigen.</translation>
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
        <source>Place</source>
        <translation>Plaats</translation>
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
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>You may leave these empty for now</source>
        <translation>Deze mogen nu leeg blijven</translation>
    </message>
    <message>
        <source>Type the name of the school.</source>
        <translation>Typ de naam van de school.</translation>
    </message>
    <message>
        <source>Type the name of the board.</source>
        <translation>Typ de naam van het bestuur.</translation>
    </message>
    <message>
        <source>Type the place of the school.</source>
        <translation>Typ de plaats van de school.</translation>
    </message>
    <message>
        <source>Type the name, for instance OBS De Kleine Beer.</source>
        <translation>Typ de naam, bijvoorbeeld OBS De Kleine Beer.</translation>
    </message>
    <message>
        <source>Type the place, for instance Zoetermeer.</source>
        <translation>Typ de plaats, bijvoorbeeld Zoetermeer.</translation>
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
    <name>SignInCard</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Herstelblad gebruiken</translation>
    </message>
    <message>
        <source>Ask the director for a temporary password: nothing of yours is lost. Are you the director? Then take the recovery sheet from the safe.</source>
        <translation>Vraag de directeur om een tijdelijk wachtwoord: er gaat niets van u verloren. Bent u de directeur? Pak dan het herstelblad uit de kluis.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Type your name as the director gave it to you.</source>
        <translation>Typ uw naam zoals u die van de directeur kreeg.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Typ uw wachtwoord.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s</source>
        <translation>Opnieuw over {seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>U kunt het over %n seconde opnieuw proberen.</numerusform>
            <numerusform>U kunt het over %n seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Temporary password for {name}</source>
        <translation>Tijdelijk wachtwoord voor {name}</translation>
    </message>
    <message>
        <source>You see it only now. Print the slip and give it by hand; at the first unlocking {name} chooses an own one.</source>
        <translation>U ziet het alleen nu. Druk het briefje af en geef het zelf af; bij de eerste keer ontgrendelen kiest {name} een eigen wachtwoord.</translation>
    </message>
    <message>
        <source>I gave it; close</source>
        <translation>Afgegeven, sluiten</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inlognaam</translation>
    </message>
    <message>
        <source>Temporary password</source>
        <translation>Tijdelijk wachtwoord</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>Briefje afdrukken…</translation>
    </message>
    <message>
        <source>Slip with the temporary password</source>
        <translation>Briefje met het tijdelijke wachtwoord</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Tab next field   Enter unlock   Esc back</source>
        <translation>Tab volgende veld   Enter ontgrendelen   Esc terug</translation>
    </message>
    <message>
        <source>Locked since {time}</source>
        <translation>Vergrendeld sinds {time}</translation>
    </message>
</context>
<context>
    <name>TroubleCard</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open another school file</source>
        <translation>Ander schoolbestand openen</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Make a new school file</source>
        <translation>Nieuw schoolbestand maken</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Herstelblad gebruiken</translation>
    </message>
    <message>
        <source>Use this network folder, on this computer only</source>
        <translation>Deze netwerkmap toch gebruiken, alleen op deze computer</translation>
    </message>
    <message>
        <source>Open the older school file all the same</source>
        <translation>Het oudere schoolbestand toch openen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Unlock OPOZ Desktop</source>
        <translation>OPOZ Desktop ontgrendelen</translation>
    </message>
    <message>
        <source>Choose the folder of the school file</source>
        <translation>Kies de map van het schoolbestand</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
</context>
<context>
    <name>VaultConsole</name>
    <message>
        <source>Password: </source>
        <translation>Wachtwoord: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nog een keer: </translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was made.</source>
        <translation>De twee wachtwoorden verschillen; er is niets gemaakt.</translation>
    </message>
    <message>
        <source>There is no keyboard to ask the password at; put it in the variable {variable}.</source>
        <translation>Er is geen toetsenbord om het wachtwoord te vragen; zet het in de variabele {variable}.</translation>
    </message>
    <message>
        <source>Give the login name with --login, or use --kit.</source>
        <translation>Geef de inlognaam met --login, of gebruik --kit.</translation>
    </message>
    <message>
        <source>The school file was made in {folder}. Write down this recovery code on paper; it is shown only now:</source>
        <translation>Het schoolbestand is gemaakt in {folder}. Schrijf deze herstelcode op papier; hij wordt alleen nu getoond:</translation>
    </message>
    <message>
        <source>The school file is whole and the log holds, {lines} lines.</source>
        <translation>Het schoolbestand is heel en het logboek klopt, {lines} regels.</translation>
    </message>
    <message>
        <source>The school file is whole. The log ({lines} lines) can be checked by the director, the support coordinator or the recovery sheet.</source>
        <translation>Het schoolbestand is heel. Het logboek ({lines} regels) kan worden gecontroleerd door de directeur, de intern begeleider of met het herstelblad.</translation>
    </message>
    <message>
        <source>The log was changed outside the program, in {faults} places. Nothing was written.</source>
        <translation>Het logboek is buiten het programma gewijzigd, op {faults} plaatsen. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>The backup was made and verified: {paths}.</source>
        <translation>De reservekopie is gemaakt en gecontroleerd: {paths}.</translation>
    </message>
    <message>
        <source>The backup {name} is whole and can be brought back; it holds {pupils} pupils.</source>
        <translation>De reservekopie {name} is heel en kan worden teruggezet; er staan {pupils} leerlingen in.</translation>
    </message>
    <message>
        <source>The backup was brought back in {folder}.</source>
        <translation>De reservekopie is teruggezet in {folder}.</translation>
    </message>
    <message>
        <source>What stood there is kept in {old}.</source>
        <translation>Wat daar stond, is bewaard in {old}.</translation>
    </message>
</context>
<context>
    <name>VaultErrors</name>
    <message>
        <source>What was saved is still there.</source>
        <translation>Wat was opgeslagen, is er nog.</translation>
    </message>
    <message>
        <source>Something is wrong with the school file.</source>
        <translation>Er is iets mis met het schoolbestand.</translation>
    </message>
    <message>
        <source>Try again, or bring back a backup.</source>
        <translation>Probeer het opnieuw, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>This name and this password do not belong together.</source>
        <translation>Deze naam en dit wachtwoord horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>Too many wrong passwords in a row.</source>
        <translation>Te veel foute wachtwoorden achter elkaar.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Wacht even en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Your access ended on {date}.</source>
        <translation>Uw toegang is op {date} afgelopen.</translation>
    </message>
    <message>
        <source>Ask the director if you still need it.</source>
        <translation>Vraag de directeur als u die nog nodig hebt.</translation>
    </message>
    <message>
        <source>The key file of the school file is not there.</source>
        <translation>Het sleutelbestand van het schoolbestand ontbreekt.</translation>
    </message>
    <message>
        <source>The folder is there, but the data of the school file is not in it.</source>
        <translation>De map is er, maar de gegevens van het schoolbestand zitten er niet in.</translation>
    </message>
    <message>
        <source>The school file is not in this place.</source>
        <translation>Het schoolbestand staat niet op deze plaats.</translation>
    </message>
    <message>
        <source>The program changed nothing.</source>
        <translation>Het programma heeft niets veranderd.</translation>
    </message>
    <message>
        <source>Is it on a stick or another drive? Plug that in. Or bring back a backup.</source>
        <translation>Staat het op een stick of andere schijf? Sluit die aan. Of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Something stands in this folder already.</source>
        <translation>In deze map staat al iets.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new name.</source>
        <translation>Kies een lege map of een nieuwe naam.</translation>
    </message>
    <message>
        <source>The password is right, but the school file is damaged.</source>
        <translation>Het wachtwoord klopt, maar het schoolbestand is beschadigd.</translation>
    </message>
    <message>
        <source>The program wrote nothing into it. Your backups are untouched.</source>
        <translation>Het programma heeft er niets in geschreven. Uw reservekopieën zijn niet aangeraakt.</translation>
    </message>
    <message>
        <source>Bring back the last backup; the damaged file is kept beside it.</source>
        <translation>Zet de laatste reservekopie terug; het beschadigde bestand blijft ernaast bewaard.</translation>
    </message>
    <message>
        <source>Something was put into the school file that does not belong there.</source>
        <translation>In het schoolbestand is iets gezet dat er niet hoort.</translation>
    </message>
    <message>
        <source>The program opened nothing and wrote nothing.</source>
        <translation>Het programma heeft niets geopend en niets geschreven.</translation>
    </message>
    <message>
        <source>Tell the director and whoever does the school&apos;s IT. Bring back the last backup.</source>
        <translation>Licht de directeur en de ICT&apos;er in. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The key file is damaged, and its spare copies too.</source>
        <translation>Het sleutelbestand is beschadigd, en de reserves ook.</translation>
    </message>
    <message>
        <source>The data is still there, but without a key file it cannot be opened.</source>
        <translation>De gegevens zijn er nog, maar zonder sleutelbestand gaan ze niet open.</translation>
    </message>
    <message>
        <source>Bring back the last backup: it holds a key file.</source>
        <translation>Zet de laatste reservekopie terug: daar zit een sleutelbestand in.</translation>
    </message>
    <message>
        <source>The key file was changed, and not by a director in this program.</source>
        <translation>Het sleutelbestand is gewijzigd, en niet door een directeur in dit programma.</translation>
    </message>
    <message>
        <source>Tell the director. Bring back the last backup.</source>
        <translation>Licht de directeur in. Zet de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>The key file is older than the school file; someone put an old copy back.</source>
        <translation>Het sleutelbestand is ouder dan het schoolbestand; iemand heeft een oude kopie teruggezet.</translation>
    </message>
    <message>
        <source>Only a director or the recovery sheet can go on.</source>
        <translation>Alleen een directeur of het herstelblad kan verder.</translation>
    </message>
    <message>
        <source>These files belong to two different school files.</source>
        <translation>Deze bestanden horen bij twee verschillende schoolbestanden.</translation>
    </message>
    <message>
        <source>Choose the backup or the folder that belongs to this school file.</source>
        <translation>Kies de reservekopie of de map die bij dit schoolbestand hoort.</translation>
    </message>
    <message>
        <source>A newer version of OPOZ Desktop wrote this file.</source>
        <translation>Een nieuwere versie van OPOZ Desktop heeft dit bestand geschreven.</translation>
    </message>
    <message>
        <source>Install the newest version on this computer.</source>
        <translation>Installeer de nieuwste versie op deze computer.</translation>
    </message>
    <message>
        <source>The school file is open in another program or on another computer.</source>
        <translation>Het schoolbestand is open in een ander programma of op een andere computer.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Sluit het daar en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder.</source>
        <translation>In deze map kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>What was saved is still there and can be read.</source>
        <translation>Wat was opgeslagen, is er nog en is te lezen.</translation>
    </message>
    <message>
        <source>Ask whoever does the school&apos;s IT for the right to write here.</source>
        <translation>Vraag de ICT&apos;er om hier te mogen schrijven.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>What was saved is still there; the last change was not saved.</source>
        <translation>Wat was opgeslagen, is er nog; de laatste wijziging is niet opgeslagen.</translation>
    </message>
    <message>
        <source>Make room on the disk, then do it again.</source>
        <translation>Maak ruimte op de schijf en doe het dan opnieuw.</translation>
    </message>
    <message>
        <source>The drive with the school file went away.</source>
        <translation>De schijf met het schoolbestand is weggevallen.</translation>
    </message>
    <message>
        <source>What was saved before is still on it.</source>
        <translation>Wat eerder was opgeslagen, staat er nog op.</translation>
    </message>
    <message>
        <source>Plug the drive in again, then try again.</source>
        <translation>Sluit de schijf weer aan en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>This folder is on the network. There the file can be damaged when two computers use it.</source>
        <translation>Deze map staat op het netwerk. Als twee computers het bestand gebruiken, kan het beschadigen.</translation>
    </message>
    <message>
        <source>Put the school file on this computer and use a second folder for backups.</source>
        <translation>Zet het schoolbestand op deze computer en gebruik een tweede map voor reservekopieën.</translation>
    </message>
    <message>
        <source>This school file is older than what this computer has seen before.</source>
        <translation>Dit schoolbestand is ouder dan wat deze computer eerder zag.</translation>
    </message>
    <message>
        <source>Someone put an old copy back; what came after it is missing. Nothing was changed.</source>
        <translation>Iemand heeft een oude kopie teruggezet; wat daarna kwam, ontbreekt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Did you do that yourself? Then open it all the same. Otherwise bring back the last backup.</source>
        <translation>Deed u dat zelf? Open het dan toch. Zet anders de laatste reservekopie terug.</translation>
    </message>
    <message>
        <source>This is the last director. Without a director nobody can manage the school file.</source>
        <translation>Dit is de laatste directeur. Zonder directeur kan niemand het schoolbestand beheren.</translation>
    </message>
    <message>
        <source>First make someone else director.</source>
        <translation>Maak eerst iemand anders directeur.</translation>
    </message>
    <message>
        <source>This is your own account; you cannot do this to yourself.</source>
        <translation>Dit is uw eigen toegang; dit kunt u niet bij uzelf doen.</translation>
    </message>
    <message>
        <source>Let another director do it.</source>
        <translation>Laat een andere directeur het doen.</translation>
    </message>
    <message>
        <source>Someone already has this login name.</source>
        <translation>Iemand heeft deze inlognaam al.</translation>
    </message>
    <message>
        <source>Add an initial or a number.</source>
        <translation>Voeg een voorletter of een cijfer toe.</translation>
    </message>
    <message>
        <source>Type a login name.</source>
        <translation>Typ een inlognaam.</translation>
    </message>
    <message>
        <source>This login name is too long.</source>
        <translation>Deze inlognaam is te lang.</translation>
    </message>
    <message>
        <source>This login name holds a sign that cannot be used.</source>
        <translation>In deze inlognaam zit een teken dat niet kan.</translation>
    </message>
    <message>
        <source>This password cannot be used.</source>
        <translation>Dit wachtwoord kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The recovery sheet was not typed over right.</source>
        <translation>Het herstelblad is niet goed overgetypt.</translation>
    </message>
    <message>
        <source>Compare it with the paper, sign by sign.</source>
        <translation>Vergelijk het teken voor teken met het papier.</translation>
    </message>
    <message>
        <source>This recovery sheet does not belong to this school file, or not any more.</source>
        <translation>Dit herstelblad hoort niet (meer) bij dit schoolbestand.</translation>
    </message>
    <message>
        <source>Look for the newest sheet: the date stands at the top.</source>
        <translation>Zoek het nieuwste blad: de datum staat bovenaan.</translation>
    </message>
    <message>
        <source>You can read the log, but not check it.</source>
        <translation>U kunt het logboek lezen, maar niet controleren.</translation>
    </message>
    <message>
        <source>A director or the support coordinator can check it.</source>
        <translation>Een directeur of de intern begeleider kan het controleren.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>In deze map staat geen reservekopie.</translation>
    </message>
    <message>
        <source>Choose another folder, for instance the stick.</source>
        <translation>Kies een andere map, bijvoorbeeld de stick.</translation>
    </message>
    <message>
        <source>This backup is damaged, or is no backup of this program.</source>
        <translation>Deze reservekopie is beschadigd, of is geen reservekopie van dit programma.</translation>
    </message>
    <message>
        <source>The school file itself was not touched.</source>
        <translation>Het schoolbestand zelf is niet aangeraakt.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Kies een andere reservekopie.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>De map voor reservekopieën is er niet.</translation>
    </message>
    <message>
        <source>The school file itself is safe.</source>
        <translation>Het schoolbestand zelf is veilig.</translation>
    </message>
    <message>
        <source>Plug in the stick, or choose another folder.</source>
        <translation>Sluit de stick aan, of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>VaultPhases</name>
    <message>
        <source>Saving</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Opening the school file</source>
        <translation>Schoolbestand openen</translation>
    </message>
    <message>
        <source>Making the keys; measuring this computer</source>
        <translation>Sleutels maken; deze computer meten</translation>
    </message>
    <message>
        <source>Writing the school</source>
        <translation>School vastleggen</translation>
    </message>
    <message>
        <source>Copying to the second folder</source>
        <translation>Kopiëren naar de tweede map</translation>
    </message>
    <message>
        <source>Tidying old backups</source>
        <translation>Oude reservekopieën opruimen</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Inpakken</translation>
    </message>
    <message>
        <source>Making new keys</source>
        <translation>Nieuwe sleutels maken</translation>
    </message>
    <message>
        <source>Putting the users back</source>
        <translation>Gebruikers terugzetten</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <translation>Op zijn plaats zetten</translation>
    </message>
    <message>
        <source>Encrypting the school file anew</source>
        <translation>Schoolbestand opnieuw versleutelen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>VaultPrinting</name>
    <message>
        <source>This computer has no printer that answers.</source>
        <translation>Deze computer heeft geen printer die antwoordt.</translation>
    </message>
    <message>
        <source>Nothing is lost; the sheet can be printed again and again.</source>
        <translation>Er is niets verloren; het blad kan steeds opnieuw worden afgedrukt.</translation>
    </message>
    <message>
        <source>Connect a printer, or keep the sheet as PDF on a stick.</source>
        <translation>Sluit een printer aan, of bewaar het blad als PDF op een stick.</translation>
    </message>
</context>
<context>
    <name>_GroupCheck</name>
    <message>
        <source>Group {number}</source>
        <translation>Groep {number}</translation>
    </message>
    <message>
        <source>Group {number} of the sheet</source>
        <translation>Groep {number} van het blad</translation>
    </message>
    <message>
        <source>right</source>
        <translation>klopt</translation>
    </message>
    <message>
        <source>The digits 0, 1, 8 and 9 never stand on the sheet.</source>
        <translation>De cijfers 0, 1, 8 en 9 staan nooit op het blad.</translation>
    </message>
    <message>
        <source>This is not what stands on the paper. Look at this group once more.</source>
        <translation>Dit staat niet op het papier. Kijk nog eens naar deze groep.</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s) to go</source>
        <translation>
            <numerusform>Nog %n teken</numerusform>
            <numerusform>Nog %n tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Example of the recovery sheet, without signs</source>
        <translation>Voorbeeld van het herstelblad, zonder tekens</translation>
    </message>
</context>
</TS>
