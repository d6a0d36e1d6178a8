<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AddChildDialog</name>
    <message>
        <source>Who else is in the picture?</source>
        <translation>Wie staan er nog meer op?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>type a part of the name</source>
        <translation>typ een deel van de naam</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Children of other groups</source>
        <translation>Kinderen uit andere groepen</translation>
    </message>
    <message>
        <source>Tick a child, or close without adding.</source>
        <translation>Vink een kind aan, of sluit zonder toe te voegen.</translation>
    </message>
    <message>
        <source>former pupil</source>
        <translation>oud-leerling</translation>
    </message>
    <message>
        <source>family of {name}</source>
        <translation>familie van {name}</translation>
    </message>
</context>
<context>
    <name>DayListDialog</name>
    <message>
        <source>Day list</source>
        <translation>Daglijst</translation>
    </message>
    <message>
        <source>Day list for {date}</source>
        <translation>Daglijst voor {date}</translation>
    </message>
    <message>
        <source>Make day list</source>
        <translation>Daglijst maken</translation>
    </message>
    <message>
        <source>The picture is for</source>
        <translation>De foto is voor</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>Op welk papier</translation>
    </message>
    <message>
        <source>Four on an A4</source>
        <translation>Vier op een A4</translation>
    </message>
    <message>
        <source>with lines to cut</source>
        <translation>met kniplijnen</translation>
    </message>
    <message>
        <source>A6, one card per page</source>
        <translation>A6, één kaart per bladzijde</translation>
    </message>
    <message>
        <source>for a printer that takes small paper</source>
        <translation>voor een printer die klein papier aankan</translation>
    </message>
    <message>
        <source>First names only, no reasons. The card is worth nothing tomorrow: take it back.</source>
        <translation>Alleen voornamen, geen redenen. Morgen is de kaart niets meer waard: neem hem weer in.</translation>
    </message>
    <message>
        <source>Tick what the picture is for.</source>
        <translation>Vink aan waarvoor de foto is.</translation>
    </message>
    <message>
        <source>Making the day list</source>
        <translation>Daglijst maken</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Plan an event</source>
        <translation>Gebeurtenis plannen</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Gebeurtenis wijzigen</translation>
    </message>
    <message>
        <source>Plan event</source>
        <translation>Gebeurtenis plannen</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Wijzigingen bewaren</translation>
    </message>
    <message>
        <source>Plan nothing</source>
        <translation>Niets plannen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>for instance: school trip</source>
        <translation>bijvoorbeeld: schoolreis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>for instance 12-6</source>
        <translation>bijvoorbeeld 12-6</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>empty: the same day</source>
        <translation>leeg: dezelfde dag</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograaf</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>mag leeg blijven</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>may stay empty; no names of children</source>
        <translation>mag leeg blijven; geen namen van kinderen</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Welke groepen</translation>
    </message>
    <message>
        <source>What the pictures are for</source>
        <translation>Waar de foto’s voor zijn</translation>
    </message>
    <message>
        <source>Add a question of its own</source>
        <translation>Eigen vraag toevoegen</translation>
    </message>
    <message>
        <source>Only the director adds questions to parents.</source>
        <translation>Alleen de directeur voegt vragen aan ouders toe.</translation>
    </message>
    <message>
        <source>Some fields still need attention.</source>
        <translation>Kijk de gemarkeerde velden nog na.</translation>
    </message>
    <message>
        <source>Event planned</source>
        <translation>Gebeurtenis gepland</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Gebeurtenis gewijzigd</translation>
    </message>
    <message>
        <source>At most three questions; more is too much for one form.</source>
        <translation>Hooguit drie vragen; meer is te veel voor één formulier.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Zeg wat het is.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nieuwe gebeurtenis</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nog geen gebeurtenissen</translation>
    </message>
    <message>
        <source>Plan a trip or a play. You see per group who may be in the picture, and print only what misses.</source>
        <translation>Plan een schoolreis of een musical. U ziet per groep wie op de foto mag, en drukt alleen af wat ontbreekt.</translation>
    </message>
    <message>
        <source>new event</source>
        <translation>nieuwe gebeurtenis</translation>
    </message>
    <message>
        <source>day list</source>
        <translation>daglijst</translation>
    </message>
    <message>
        <source>An event looks ahead: who may be in the picture, who may not, and who has not answered yet.</source>
        <translation>Een gebeurtenis kijkt vooruit: wie mag op de foto, wie niet, en wie antwoordde nog niet.</translation>
    </message>
    <message>
        <source>Print forms only for who still has to answer.</source>
        <translation>Druk alleen formulieren af voor wie nog moet antwoorden.</translation>
    </message>
    <message>
        <source>A question of the event itself ends with it; nobody is asked again for next year.</source>
        <translation>Een eigen vraag van de gebeurtenis eindigt met de gebeurtenis zelf.</translation>
    </message>
    <message>
        <source>On the day itself print the day list: first names, no reasons, worth nothing tomorrow.</source>
        <translation>Druk op de dag zelf de daglijst af: voornamen, geen redenen, morgen niets meer waard.</translation>
    </message>
    <message>
        <source>Forms for who misses</source>
        <translation>Formulieren voor wie ontbreekt</translation>
    </message>
    <message>
        <source>May this picture?</source>
        <translation>Mag deze foto?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Day list…</source>
        <translation>Daglijst…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Plan again…</source>
        <translation>Opnieuw plannen…</translation>
    </message>
    <message>
        <source>Cancel this event</source>
        <translation>Deze gebeurtenis afzeggen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Niet</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Who may be in the picture</source>
        <translation>Wie mag op de foto</translation>
    </message>
    <message>
        <source>Questions of this event</source>
        <translation>Eigen vragen van deze gebeurtenis</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgezegd</translation>
    </message>
    <message>
        <source>past</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>photographer: {name}</source>
        <translation>fotograaf: {name}</translation>
    </message>
    <message>
        <source>{pupils} children, {ask} to ask</source>
        <translation>{pupils} kinderen, {ask} nog vragen</translation>
    </message>
    <message>
        <source>Nobody has to answer any more.</source>
        <translation>Niemand hoeft nog te antwoorden.</translation>
    </message>
    <message>
        <source>{who} {how_long}</source>
        <translation>{who} Hoelang: {how_long}</translation>
    </message>
    <message>
        <source>{text} Answers no longer count from {date} on.</source>
        <translation>{text} Antwoorden tellen niet meer vanaf {date}.</translation>
    </message>
    <message>
        <source>{title} cancelled</source>
        <translation>{title} afgezegd</translation>
    </message>
    <message>
        <source>not: {names}</source>
        <translation>niet: {names}</translation>
    </message>
    <message>
        <source>ask: {names}</source>
        <translation>vragen: {names}</translation>
    </message>
</context>
<context>
    <name>ImageryAudit</name>
    <message>
        <source>Event planned, groups: {groups}, questions of its own: {questions}</source>
        <translation>Gebeurtenis gepland, groepen: {groups}, eigen vragen: {questions}</translation>
    </message>
    <message>
        <source>Event changed, groups: {groups}</source>
        <translation>Gebeurtenis gewijzigd, groepen: {groups}</translation>
    </message>
    <message>
        <source>Event cancelled</source>
        <translation>Gebeurtenis afgezegd</translation>
    </message>
    <message>
        <source>Cancelling of an event taken back</source>
        <translation>Afzeggen van een gebeurtenis teruggedraaid</translation>
    </message>
    <message>
        <source>Publication noted, pupils: {pupils}, of whom not allowed: {without}</source>
        <translation>Publicatie genoteerd, leerlingen: {pupils}, van wie het niet mag: {without}</translation>
    </message>
    <message>
        <source>Publication corrected, pupils: {pupils}, of whom not allowed: {without}</source>
        <translation>Publicatie verbeterd, leerlingen: {pupils}, van wie het niet mag: {without}</translation>
    </message>
    <message>
        <source>Publication taken out of the list</source>
        <translation>Publicatie uit de lijst gehaald</translation>
    </message>
    <message>
        <source>Noted as taken down; withdrawals carried out: {withdrawals}</source>
        <translation>Weggehaald genoteerd; intrekkingen uitgevoerd: {withdrawals}</translation>
    </message>
    <message>
        <source>Taking down taken back</source>
        <translation>Weghalen teruggedraaid</translation>
    </message>
    <message>
        <source>Day list of a group made, first names: {names}</source>
        <translation>Daglijst van een groep gemaakt, voornamen: {names}</translation>
    </message>
    <message>
        <source>List for the photographer made, pupils: {pupils}</source>
        <translation>Fotograaflijst gemaakt, leerlingen: {pupils}</translation>
    </message>
    <message>
        <source>Key to the photographer&apos;s list made, pupils: {pupils}</source>
        <translation>Sleutel bij de fotograaflijst gemaakt, leerlingen: {pupils}</translation>
    </message>
</context>
<context>
    <name>ImageryErrors</name>
    <message>
        <source>What you typed is still there.</source>
        <translation>Wat u typte, staat er nog.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
    <message>
        <source>Note it when it has happened: type today or an earlier day.</source>
        <translation>Noteer het als het gebeurd is: typ vandaag of een eerdere dag.</translation>
    </message>
    <message>
        <source>The pictures were published before they were made.</source>
        <translation>De foto’s zijn geplaatst voordat ze gemaakt zijn.</translation>
    </message>
    <message>
        <source>Check both dates.</source>
        <translation>Kijk beide datums na.</translation>
    </message>
    <message>
        <source>It is not filled in where the pictures are.</source>
        <translation>Er staat niet waar de foto’s staan.</translation>
    </message>
    <message>
        <source>Type the address of the page, or the number of the newsletter or guide.</source>
        <translation>Typ het adres van de pagina, of het nummer van de nieuwsbrief of gids.</translation>
    </message>
    <message>
        <source>It is not filled in who sees the pictures.</source>
        <translation>Er staat niet wie de foto’s ziet.</translation>
    </message>
    <message>
        <source>Parents decide on that. Name who sees them.</source>
        <translation>Daar beslissen ouders op. Noem wie ze ziet.</translation>
    </message>
    <message>
        <source>It is not filled in how long the pictures stay.</source>
        <translation>Er staat niet hoelang de foto’s blijven.</translation>
    </message>
    <message>
        <source>Parents decide on that. Say until when.</source>
        <translation>Daar beslissen ouders op. Zeg tot wanneer.</translation>
    </message>
    <message>
        <source>There is no title yet.</source>
        <translation>Er is nog geen titel.</translation>
    </message>
    <message>
        <source>Give it a short name, without names of children.</source>
        <translation>Geef een korte naam, zonder namen van kinderen.</translation>
    </message>
    <message>
        <source>Pictures do not go on a contact list.</source>
        <translation>Foto’s komen niet op een adreslijst.</translation>
    </message>
    <message>
        <source>Choose where the pictures went.</source>
        <translation>Kies waar de foto’s staan.</translation>
    </message>
    <message>
        <source>This was noted as taken down before.</source>
        <translation>Dit was al genoteerd als weggehaald.</translation>
    </message>
    <message>
        <source>You need do nothing.</source>
        <translation>U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>On that day this was taken down already.</source>
        <translation>Op die dag was dit al weggehaald.</translation>
    </message>
    <message>
        <source>Did it go out again? Then note it as a new publication.</source>
        <translation>Is het opnieuw geplaatst? Noteer het dan als nieuwe publicatie.</translation>
    </message>
    <message>
        <source>This line stays: something of it was taken down, or somebody else noted it.</source>
        <translation>Deze regel blijft staan: er is al iets van weggehaald, of iemand anders noteerde hem.</translation>
    </message>
    <message>
        <source>Correct the line instead.</source>
        <translation>Verbeter de regel.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>De laatste dag ligt voor de eerste.</translation>
    </message>
    <message>
        <source>Check both days.</source>
        <translation>Kijk beide dagen na.</translation>
    </message>
    <message>
        <source>No group takes part yet.</source>
        <translation>Er doet nog geen groep mee.</translation>
    </message>
    <message>
        <source>Tick the groups that come along.</source>
        <translation>Vink aan welke groepen meedoen.</translation>
    </message>
    <message>
        <source>The answers would end before the event is over.</source>
        <translation>De antwoorden zouden eindigen voordat de gebeurtenis voorbij is.</translation>
    </message>
    <message>
        <source>Choose the last day of the event or a later day.</source>
        <translation>Kies de laatste dag van de gebeurtenis of een latere dag.</translation>
    </message>
    <message>
        <source>This event was cancelled.</source>
        <translation>Deze gebeurtenis is afgezegd.</translation>
    </message>
    <message>
        <source>Plan it again if it goes on after all.</source>
        <translation>Plan haar opnieuw als zij toch doorgaat.</translation>
    </message>
</context>
<context>
    <name>ImageryTab</name>
    <message>
        <source>Taken down</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>View in the list</source>
        <translation>In de lijst bekijken</translation>
    </message>
    <message>
        <source>For this child</source>
        <translation>Voor dit kind</translation>
    </message>
    <message>
        <source>Pictures of this child</source>
        <translation>Beeldmateriaal van dit kind</translation>
    </message>
    <message>
        <source>No pictures noted</source>
        <translation>Geen beeldmateriaal genoteerd</translation>
    </message>
    <message>
        <source>Where pictures of this child went appears here as soon as it is noted.</source>
        <translation>Zodra iemand noteert waar foto’s van dit kind staan, ziet u het hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be cleaned.</source>
        <translation>
            <numerusform>Eén plek moet schoon.</numerusform>
            <numerusform>%n plekken moeten schoon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to come down.</source>
        <translation>Er hoeft niets weg.</translation>
    </message>
    <message>
        <source>First choose a line that has to come down.</source>
        <translation>Kies eerst een regel die weg moet.</translation>
    </message>
    <message>
        <source>First choose a line.</source>
        <translation>Kies eerst een regel.</translation>
    </message>
    <message>
        <source>Noted as taken down</source>
        <translation>Genoteerd als weggehaald</translation>
    </message>
    <message>
        <source>taken down {date}</source>
        <translation>weggehaald {date}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Beeldmateriaal</translation>
    </message>
</context>
<context>
    <name>ImageryWords</name>
    <message>
        <source>allowed</source>
        <translation>mag</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>mag niet</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>eerst vragen</translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n ja</numerusform>
            <numerusform>%n ja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n nee</numerusform>
            <numerusform>%n nee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to ask first</source>
        <translation>
            <numerusform>%n eerst vragen</numerusform>
            <numerusform>%n eerst vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>taken down {date}</source>
        <translation>weggehaald {date}</translation>
    </message>
    <message>
        <source>take down</source>
        <translation>weghalen</translation>
    </message>
    <message>
        <source>clear up</source>
        <translation>opruimen</translation>
    </message>
    <message>
        <source>do not print again</source>
        <translation>niet opnieuw drukken</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
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
</context>
<context>
    <name>PhotoAnswer</name>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Off it or unrecognisable</source>
        <translation>Eraf of onherkenbaar</translation>
    </message>
    <message>
        <source>May be on it</source>
        <translation>Mag wel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Per place</source>
        <translation>Per plek</translation>
    </message>
    <message>
        <source>{place}: {answer} ({counts})</source>
        <translation>{place}: {answer} ({counts})</translation>
    </message>
    <message>
        <source>Note publication</source>
        <translation>Publicatie noteren</translation>
    </message>
    <message>
        <source>Copy without names</source>
        <translation>Zonder namen kopiëren</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>The same %n children, elsewhere</source>
        <translation>
            <numerusform>Hetzelfde kind, ergens anders</numerusform>
            <numerusform>Dezelfde %n kinderen, ergens anders</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick where it goes.</source>
        <translation>Vink aan waar hij komt.</translation>
    </message>
    <message>
        <source>Tick who can be recognised.</source>
        <translation>Vink aan wie herkenbaar zijn.</translation>
    </message>
    <message>
        <source>Tick who can be recognised, and where the picture goes.</source>
        <translation>Vink aan wie herkenbaar zijn en waar de foto komt.</translation>
    </message>
    <message>
        <source>Who and where?</source>
        <translation>Wie en waar?</translation>
    </message>
    <message>
        <source>Yes, it may: {where}</source>
        <translation>Ja, hij mag: {where}</translation>
    </message>
    <message>
        <source>Yes, it may go {where}</source>
        <translation>Ja, hij mag {where}</translation>
    </message>
    <message numerus="yes">
        <source>For all %n children it is allowed.</source>
        <translation>
            <numerusform>Voor dit kind mag het.</numerusform>
            <numerusform>Voor alle %n kinderen mag het.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {all} children may not be on it.</source>
        <translation>
            <numerusform>Voor %n van de {all} kinderen mag het niet.</numerusform>
            <numerusform>Voor %n van de {all} kinderen mag het niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the {all} children must be asked first.</source>
        <translation>
            <numerusform>Voor %n van de {all} kinderen moet u het eerst vragen.</numerusform>
            <numerusform>Voor %n van de {all} kinderen moet u het eerst vragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take these %n off or make them unrecognisable, then it may.</source>
        <translation>
            <numerusform>Haal dit kind eraf of maak het onherkenbaar, dan mag het.</numerusform>
            <numerusform>Haal deze %n eraf of maak ze onherkenbaar, dan mag het.</numerusform>
        </translation>
    </message>
    <message>
        <source>No, it may not go {where} like this</source>
        <translation>Nee, zo mag hij niet {where}</translation>
    </message>
    <message>
        <source>No, not like this: {where}</source>
        <translation>Nee, zo mag hij niet: {where}</translation>
    </message>
    <message>
        <source>Ask first: {where}</source>
        <translation>Eerst vragen: {where}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>May this picture?</source>
        <translation>Mag deze foto?</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nog geen groepen</translation>
    </message>
    <message>
        <source>As soon as pupils are in groups, you can check pictures here.</source>
        <translation>Zodra er leerlingen in groepen zitten, kunt u hier foto’s nakijken.</translation>
    </message>
    <message>
        <source>Who is in it?</source>
        <translation>Wie staan erop?</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Find a child</source>
        <translation>Kind zoeken</translation>
    </message>
    <message>
        <source>type a name, Enter ticks</source>
        <translation>typ een naam, Enter vinkt</translation>
    </message>
    <message>
        <source>Whole group</source>
        <translation>Hele groep</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Children of the group</source>
        <translation>Kinderen van de groep</translation>
    </message>
    <message>
        <source>+ Child of another group</source>
        <translation>+ Kind uit een andere groep</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Waar komt hij?</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Day of publishing</source>
        <translation>Dag van plaatsen</translation>
    </message>
    <message>
        <source>The answer holds for this day.</source>
        <translation>Het antwoord geldt voor deze dag.</translation>
    </message>
    <message>
        <source>Nobody recognisable, for instance from behind or far away? Then no consent is needed.</source>
        <translation>Niemand herkenbaar, bijvoorbeeld op de rug of van ver? Dan is geen toestemming nodig.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
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
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>whole group</source>
        <translation>hele groep</translation>
    </message>
    <message>
        <source>You load no picture. Tick who can be recognised and where the picture goes.</source>
        <translation>U laadt geen foto. Vink aan wie herkenbaar zijn en waar de foto komt.</translation>
    </message>
    <message>
        <source>One child that may not be on it is enough for a no; without that child it may.</source>
        <translation>Eén kind dat er niet op mag is genoeg voor een nee; zonder dat kind mag het.</translation>
    </message>
    <message>
        <source>No answer is not a yes: such a child has to be asked first.</source>
        <translation>Geen antwoord is geen ja: dat moet u eerst vragen.</translation>
    </message>
    <message>
        <source>Note where a picture went, then the program tells you what to take down after a withdrawal.</source>
        <translation>Noteer waar een foto staat; na een intrekking weet u dan wat er weg moet.</translation>
    </message>
    <message>
        <source>former</source>
        <translation>oud</translation>
    </message>
    <message>
        <source>No use is asked for yet.</source>
        <translation>Er wordt nog niets gevraagd.</translation>
    </message>
    <message>
        <source>{on} of {all}</source>
        <translation>{on} van {all}</translation>
    </message>
    <message>
        <source>Copied, without names</source>
        <translation>Gekopieerd, zonder namen</translation>
    </message>
</context>
<context>
    <name>PhotographerDialog</name>
    <message>
        <source>Photographer&apos;s list</source>
        <translation>Fotograaflijst</translation>
    </message>
    <message>
        <source>List for the photographer</source>
        <translation>Lijst voor de fotograaf</translation>
    </message>
    <message>
        <source>Make list</source>
        <translation>Lijst maken</translation>
    </message>
    <message>
        <source>Numbers and first names, no contact data. The key to the numbers stays at school.</source>
        <translation>Nummers en voornamen, geen adressen of telefoonnummers. De sleutel bij de nummers blijft op school.</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>Sleutel maken</translation>
    </message>
    <message>
        <source>Making the list</source>
        <translation>Lijst maken</translation>
    </message>
    <message>
        <source>Key to the numbers</source>
        <translation>Sleutel bij de nummers</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Sleutel maken</translation>
    </message>
</context>
<context>
    <name>PublicationColumns</name>
    <message>
        <source>Published</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
</context>
<context>
    <name>PublicationDialog</name>
    <message>
        <source>Where did the pictures go?</source>
        <translation>Waar staan de foto’s?</translation>
    </message>
    <message>
        <source>Correct the publication</source>
        <translation>Publicatie verbeteren</translation>
    </message>
    <message>
        <source>Note publication</source>
        <translation>Publicatie noteren</translation>
    </message>
    <message>
        <source>Keep correction</source>
        <translation>Verbetering bewaren</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>Niets noteren</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>No picture is kept: only what, where, when, and who can be recognised.</source>
        <translation>Wij bewaren geen foto: alleen wat, waar, wanneer en wie herkenbaar zijn.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>for instance: autumn walk; no names of children</source>
        <translation>bijvoorbeeld: herfstwandeling; geen namen van kinderen</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Exact place</source>
        <translation>Precieze plek</translation>
    </message>
    <message>
        <source>address of the page, number of the newsletter</source>
        <translation>adres van de pagina, nummer van de nieuwsbrief</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Geplaatst op</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Who can be recognised</source>
        <translation>Wie zijn herkenbaar</translation>
    </message>
    <message>
        <source>Children of</source>
        <translation>Kinderen van</translation>
    </message>
    <message>
        <source>these children</source>
        <translation>deze kinderen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Verbeterd</translation>
    </message>
    <message>
        <source>Publication noted</source>
        <translation>Publicatie genoteerd</translation>
    </message>
    <message numerus="yes">
        <source>Publication noted; %n child(ren) must come off</source>
        <translation>
            <numerusform>Publicatie genoteerd; één kind moet eraf</numerusform>
            <numerusform>Publicatie genoteerd; %n kinderen moeten eraf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n aangevinkt</numerusform>
            <numerusform>%n aangevinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not allowed for {names}. If the picture is already out, note it as it is: the program then asks you to take it down.</source>
        <translation>Dit mag niet voor {names}. Staat de foto er al? Noteer hem zoals hij is: dan staat meteen bij de taken dat hij weg moet.</translation>
    </message>
    <message>
        <source>Give it a short title.</source>
        <translation>Geef een korte titel.</translation>
    </message>
    <message>
        <source>Say where it is, so that it can be found back.</source>
        <translation>Zeg waar het staat, zodat u het terugvindt.</translation>
    </message>
    <message>
        <source>Made after it was published?</source>
        <translation>Gemaakt nadat het geplaatst is?</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
</context>
<context>
    <name>PublicationPanel</name>
    <message>
        <source>Where to</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Geplaatst</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>May stay until</source>
        <translation>Mag blijven tot</translation>
    </message>
    <message>
        <source>Noted by</source>
        <translation>Genoteerd door</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Weggehaald</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) in it</source>
        <translation>
            <numerusform>Eén kind erop</numerusform>
            <numerusform>%n kinderen erop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n of other groups</source>
        <translation>
            <numerusform>en %n uit een andere groep</numerusform>
            <numerusform>en %n uit andere groepen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is printed stays. Do not print it again as it is, and take a PDF of it off the website.</source>
        <translation>Wat gedrukt is, blijft. Druk het zo niet opnieuw en haal een pdf ervan van de website.</translation>
    </message>
    <message>
        <source>The term that parents were told is over. Take it down.</source>
        <translation>De termijn die ouders lazen, is voorbij. Haal het weg.</translation>
    </message>
    <message>
        <source>Taken down…</source>
        <translation>Weggehaald…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Verbeteren…</translation>
    </message>
    <message>
        <source>Noted by mistake: take it out</source>
        <translation>Per ongeluk genoteerd: uit de lijst</translation>
    </message>
</context>
<context>
    <name>PublicationsPage</name>
    <message>
        <source>Publications</source>
        <translation>Publicaties</translation>
    </message>
    <message>
        <source>Note publication</source>
        <translation>Publicatie noteren</translation>
    </message>
    <message>
        <source>To take down</source>
        <translation>Weg te halen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>title, place or child</source>
        <translation>titel, plek of kind</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Nothing published yet</source>
        <translation>Nog niets genoteerd</translation>
    </message>
    <message>
        <source>Note where pictures went. After a withdrawal the program says what has to come down, and where.</source>
        <translation>Noteer waar foto’s staan. Na een intrekking ziet u dan wat er weg moet, en waar.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No publication fits these filters.</source>
        <translation>Geen publicatie past bij deze filters.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>note publication</source>
        <translation>publicatie noteren</translation>
    </message>
    <message>
        <source>Every line is a series of pictures that went somewhere. The pictures themselves are not kept.</source>
        <translation>Elke regel is een serie foto’s die ergens staat. De foto’s zelf bewaren wij niet.</translation>
    </message>
    <message>
        <source>When a child may no longer be shown, the line says so until it came down.</source>
        <translation>Mag een kind er niet meer op, dan zegt de regel dat totdat het weg is.</translation>
    </message>
    <message>
        <source>What is printed stays; it is not printed again with that child.</source>
        <translation>Wat gedrukt is, blijft; het wordt niet opnieuw gedrukt met dat kind.</translation>
    </message>
    <message>
        <source>The last place that comes down carries out the withdrawal; the history of the child says so.</source>
        <translation>Is de laatste plek weg, dan is de intrekking uitgevoerd; dat staat in de geschiedenis van het kind.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>take down</source>
        <translation>weghalen</translation>
    </message>
    <message>
        <source>clear up</source>
        <translation>opruimen</translation>
    </message>
    <message>
        <source>do not print again</source>
        <translation>niet opnieuw drukken</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>weggehaald</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>overal</translation>
    </message>
    <message>
        <source>Noted as taken down</source>
        <translation>Genoteerd als weggehaald</translation>
    </message>
    <message numerus="yes">
        <source>Noted as taken down; %n withdrawal(s) carried out</source>
        <translation>
            <numerusform>Genoteerd als weggehaald; intrekking uitgevoerd</numerusform>
            <numerusform>Genoteerd als weggehaald; %n intrekkingen uitgevoerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the list</source>
        <translation>Uit de lijst gehaald</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Question of this event</source>
        <translation>Eigen vraag</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Where the pictures go</source>
        <translation>Waar de foto’s komen</translation>
    </message>
    <message>
        <source>Who sees them</source>
        <translation>Wie ze ziet</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Soort plek</translation>
    </message>
    <message>
        <source>Answers count up to and with</source>
        <translation>Antwoorden tellen tot en met</translation>
    </message>
    <message>
        <source>for instance: in the closed app of the camp site</source>
        <translation>bijvoorbeeld: In de besloten app van de kampboerderij</translation>
    </message>
    <message>
        <source>parents read this sentence on the form</source>
        <translation>deze zin lezen ouders op het formulier</translation>
    </message>
    <message>
        <source>for instance: until the end of the camp</source>
        <translation>bijvoorbeeld: tot het einde van het kamp.</translation>
    </message>
    <message>
        <source>empty: the last day of the event</source>
        <translation>leeg: de laatste dag</translation>
    </message>
    <message>
        <source>Say where the pictures go.</source>
        <translation>Zeg waar de foto’s komen.</translation>
    </message>
    <message>
        <source>Say who sees them; parents decide on that.</source>
        <translation>Zeg wie ze ziet; daar beslissen ouders op.</translation>
    </message>
    <message>
        <source>Say how long they stay; parents decide on that.</source>
        <translation>Zeg hoelang ze blijven; daar beslissen ouders op.</translation>
    </message>
</context>
<context>
    <name>TakeDownDialog</name>
    <message>
        <source>{channel}, {place}</source>
        <translation>{channel}, {place}</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Nog niet gedaan</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>the page, the post or the series is gone</source>
        <translation>de pagina, het bericht of de serie is weg</translation>
    </message>
    <message numerus="yes">
        <source>Only what showed %n child(ren)</source>
        <translation>
            <numerusform>Alleen waar dit kind op staat</numerusform>
            <numerusform>Alleen waar deze %n kinderen op staan</numerusform>
        </translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Wat er gedaan is</translation>
    </message>
    <message>
        <source>for instance: picture 3 cropped</source>
        <translation>bijvoorbeeld: foto 3 bijgesneden</translation>
    </message>
    <message>
        <source>What was done (may stay empty)</source>
        <translation>Wat er gedaan is (mag leeg blijven)</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
    <message>
        <source>It was not out yet on this day.</source>
        <translation>Op deze dag stond het er nog niet.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Open pupil card</source>
        <translation>Leerlingkaart openen</translation>
    </message>
    <message>
        <source>former pupil</source>
        <translation>oud-leerling</translation>
    </message>
    <message>
        <source>Rule: {rule}
Source: {source}
Who decides: {who}</source>
        <translation>Regel: {rule}
Bron: {source}
Wie beslist: {who}</translation>
    </message>
    <message>
        <source>{place}: {answer}</source>
        <translation>{place}: {answer}</translation>
    </message>
</context>
<context>
    <name>_DueRow</name>
    <message>
        <source>Taken down</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>{place}. Its term ended on {date}.</source>
        <translation>{place}. De termijn eindigde op {date}.</translation>
    </message>
    <message>
        <source>{place}. Off it: {who}</source>
        <translation>{place}. Eraf: {who}</translation>
    </message>
</context>
<context>
    <name>_GroupsDialog</name>
    <message>
        <source>Print nothing</source>
        <translation>Niets afdrukken</translation>
    </message>
    <message>
        <source>Which groups</source>
        <translation>Welke groepen</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>Vink minstens één groep aan.</translation>
    </message>
</context>
<context>
    <name>_Person</name>
    <message>
        <source>Taken down</source>
        <translation>Weggehaald</translation>
    </message>
    <message>
        <source>taken down on {date}</source>
        <translation>weggehaald op {date}</translation>
    </message>
</context>
</TS>
