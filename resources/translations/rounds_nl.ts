<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AgainDialog</name>
    <message>
        <source>Who gets a form again?</source>
        <translation>Wie krijgt opnieuw een formulier?</translation>
    </message>
    <message>
        <source>New forms get new codes. The older form of the same parent expires.</source>
        <translation>Nieuwe formulieren krijgen nieuwe codes. Het oudere formulier van dezelfde ouder vervalt.</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>Niets afdrukken</translation>
    </message>
    <message>
        <source>Only who did not answer yet</source>
        <translation>Alleen wie nog niet antwoordde</translation>
    </message>
    <message>
        <source>{forms} for {pupils}</source>
        <translation>{forms} voor {pupils}</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulier</numerusform>
            <numerusform>%n formulieren</numerusform>
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
        <source>Everybody of this round</source>
        <translation>Iedereen van deze ronde</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) were made before</source>
        <translation>
            <numerusform>er is al %n formulier gemaakt</numerusform>
            <numerusform>er zijn al %n formulieren gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Help language</source>
        <translation>Hulptaal</translation>
    </message>
</context>
<context>
    <name>Example</name>
    <message>
        <source>Example of</source>
        <translation>Voorbeeld van</translation>
    </message>
    <message>
        <source>Example of the form</source>
        <translation>Voorbeeld van het formulier</translation>
    </message>
    <message>
        <source>Drawing the example</source>
        <translation>Voorbeeld tekenen</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
</context>
<context>
    <name>HandOutDialog</name>
    <message>
        <source>Which piles were handed out?</source>
        <translation>Welke stapels zijn uitgedeeld?</translation>
    </message>
    <message>
        <source>The cover sheet of the group was signed. Every form on the pile is marked at once.</source>
        <translation>Het voorblad van de groep is getekend. Alle formulieren van de stapel worden in één keer gemarkeerd.</translation>
    </message>
    <message>
        <source>Mark as handed out</source>
        <translation>Als uitgedeeld markeren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulier</numerusform>
            <numerusform>%n formulieren</numerusform>
        </translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>zonder groep</translation>
    </message>
    <message>
        <source>Handed out on</source>
        <translation>Uitgedeeld op</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) marked as handed out</source>
        <translation>
            <numerusform>%n formulier als uitgedeeld gemarkeerd</numerusform>
            <numerusform>%n formulieren als uitgedeeld gemarkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>This day lies in the future.</source>
        <translation>Deze dag ligt in de toekomst.</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>Vink ten minste één groep aan.</translation>
    </message>
</context>
<context>
    <name>LadderDialog</name>
    <message>
        <source>When is which reminder?</source>
        <translation>Wanneer is welke herinnering?</translation>
    </message>
    <message>
        <source>After the day to hand in, one after the other.</source>
        <translation>Na de inleverdag, en steeds na elkaar.</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>Dagen wijzigen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Zo laten</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: gedaan</translation>
    </message>
    <message>
        <source>The days of the ladder were changed.</source>
        <translation>De dagen van de stappen zijn gewijzigd.</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter about {pupil}</source>
        <translation>Brief over {pupil}</translation>
    </message>
    <message>
        <source>Each letter is for one person. What another guardian said never stands in it.</source>
        <translation>Elke brief is voor één persoon. Wat een andere ouder antwoordde, staat er nooit in.</translation>
    </message>
    <message>
        <source>Make letter</source>
        <translation>Brief maken</translation>
    </message>
    <message>
        <source>Make nothing</source>
        <translation>Niets maken</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welke brief</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Which reminder</source>
        <translation>Welke herinnering</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Tweede</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Where it comes down</source>
        <translation>Waar wij het weghalen</translation>
    </message>
    <message>
        <source>One place per line. It may stay empty.</source>
        <translation>Eén plek per regel. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>A paragraph of the school. It may stay empty.</source>
        <translation>Een alinea van de school. Mag leeg blijven.</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Voorbeeld van de brief</translation>
    </message>
</context>
<context>
    <name>LetterJob</name>
    <message numerus="yes">
        <source>%n letter(s) made</source>
        <translation>
            <numerusform>%n brief gemaakt</numerusform>
            <numerusform>%n brieven gemaakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letter…</source>
        <translation>Brief…</translation>
    </message>
    <message>
        <source>Receipt of answers</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Confirmation of a withdrawal</source>
        <translation>Bevestiging intrekking</translation>
    </message>
    <message>
        <source>What is on record of you</source>
        <translation>Dit hebben wij van u genoteerd</translation>
    </message>
    <message>
        <source>Reminder to answer</source>
        <translation>Herinnering</translation>
    </message>
    <message>
        <source>No agreement: to every guardian</source>
        <translation>Geen overeenstemming: aan ieder apart</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Yearly letter</source>
        <translation>Jaarlijkse brief</translation>
    </message>
    <message>
        <source>Yearly letter…</source>
        <translation>Jaarlijkse brief…</translation>
    </message>
    <message>
        <source>Letters for one child</source>
        <translation>Brieven over één kind</translation>
    </message>
    <message>
        <source>Receipt, confirmation of a withdrawal</source>
        <translation>Ontvangstbewijs, bevestiging intrekking</translation>
    </message>
    <message>
        <source>On the pupil&apos;s card, with the button Letter…</source>
        <translation>Op de leerlingkaart, met de knop Brief…</translation>
    </message>
    <message>
        <source>Reminders of a round</source>
        <translation>Herinneringen van een ronde</translation>
    </message>
    <message>
        <source>On the tab Rounds, in the round itself.</source>
        <translation>Op het tabblad Rondes, in de ronde zelf.</translation>
    </message>
    <message>
        <source>No agreement</source>
        <translation>Geen overeenstemming</translation>
    </message>
    <message>
        <source>Under Consents, on the tab Conflicts.</source>
        <translation>Bij Toestemmingen, op het tabblad Conflicten.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Every guardian sees the own answers once a year; no form is needed when they are right.</source>
        <translation>Iedere ouder ziet één keer per jaar de eigen antwoorden; kloppen ze, dan is geen formulier nodig.</translation>
    </message>
    <message>
        <source>The board chose not to send a yearly letter. You can still make it.</source>
        <translation>Het bestuur koos ervoor geen jaarlijkse brief te sturen. Maken kan wel.</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>It was not made yet.</source>
        <translation>De brief is nog niet gemaakt.</translation>
    </message>
    <message>
        <source>Last made on {date}.</source>
        <translation>Laatst gemaakt op {date}.</translation>
    </message>
    <message>
        <source>Each letter is for one guardian and shows only what that guardian said.</source>
        <translation>Elke brief is voor één ouder en laat alleen zien wat die ouder antwoordde.</translation>
    </message>
    <message>
        <source>A secret address is never printed; such a letter goes through the school.</source>
        <translation>Een geheim adres wordt nooit afgedrukt; zo&apos;n brief gaat via de school.</translation>
    </message>
    <message>
        <source>Letters come in class-list order, each on a sheet of its own, with a cover per group.</source>
        <translation>De brieven staan op volgorde van de klassenlijst, elk op een eigen vel, met een voorblad per groep.</translation>
    </message>
    <message>
        <source>Count the letters when you pack them: every letter has its number at the foot.</source>
        <translation>Tel de brieven bij het inpakken: elke brief heeft onderaan een nummer.</translation>
    </message>
    <message>
        <source>Making letters leaves a line in the log.</source>
        <translation>Brieven maken geeft een regel in het logboek.</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What came of it?</source>
        <translation>Wat is de uitkomst?</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <source>{who}, about {child}</source>
        <translation>{who}, over {child}</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noteren</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>Niets noteren</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>In a talk</source>
        <translation>In een gesprek</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>An answer itself is recorded at the consents of the child, not here.</source>
        <translation>Een antwoord zelf legt u vast bij de toestemmingen van het kind, niet hier.</translation>
    </message>
    <message>
        <source>Outcome noted</source>
        <translation>Uitkomst genoteerd</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Is this how it should look?</source>
        <translation>Ziet het er zo goed uit?</translation>
    </message>
    <message>
        <source>Example of</source>
        <translation>Voorbeeld van</translation>
    </message>
    <message>
        <source>A sample: it carries no code and is not kept.</source>
        <translation>Een voorbeeld: zonder code, en het wordt niet bewaard.</translation>
    </message>
</context>
<context>
    <name>PrintStep</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <source>First you see the whole PDF; then you print it.</source>
        <translation>U ziet eerst de hele PDF; daarna drukt u af.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Naam van de ronde</translation>
    </message>
    <message>
        <source>Hand in before</source>
        <translation>Inleveren vóór</translation>
    </message>
    <message>
        <source>A no may always come later; this is only the day you ask for.</source>
        <translation>Een nee mag altijd later komen; dit is alleen de dag waar u om vraagt.</translation>
    </message>
    <message>
        <source>Ladder for who does not answer</source>
        <translation>Als antwoord uitblijft</translation>
    </message>
    <message>
        <source>Counted in school days from the settings with a source; public holidays are left out, vacations are not known. Change what does not suit.</source>
        <translation>Geteld in schooldagen volgens de instellingen met bron. Feestdagen tellen niet mee; de vakanties van uw school kent het programma niet. Wijzig wat niet past.</translation>
    </message>
    <message>
        <source>Propose the days again</source>
        <translation>Dagen opnieuw voorstellen</translation>
    </message>
    <message>
        <source>Every form gets a new code, which is kept with the round. Keep the pile together: the cover sheet of a group counts the forms. The codes stay readable when the forms come back.</source>
        <translation>Elk formulier krijgt een nieuwe code, die bij de ronde bewaard blijft. Houd de stapel bij elkaar: het voorblad van een groep telt de formulieren. Aan de code wordt het formulier herkend als het terugkomt.</translation>
    </message>
    <message>
        <source>Keep the round and print later</source>
        <translation>Ronde bewaren en later afdrukken</translation>
    </message>
    <message>
        <source>With this choice nobody gets a form.</source>
        <translation>Met deze keuze krijgt niemand een formulier.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Leerlingen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Soorten</translation>
    </message>
    <message>
        <source>Without a form</source>
        <translation>Zonder formulier</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) without recorded authority</source>
        <translation>
            <numerusform>%n leerling zonder vastgelegd gezag</numerusform>
            <numerusform>%n leerlingen zonder vastgelegd gezag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderLettersDialog</name>
    <message>
        <source>Reminder letters</source>
        <translation>Herinneringsbrieven</translation>
    </message>
    <message>
        <source>One letter per guardian who owes an answer. Whoever has answered meanwhile gets none.</source>
        <translation>Eén brief per ouder die nog moet antwoorden. Wie intussen antwoordde, krijgt er geen.</translation>
    </message>
    <message>
        <source>Make letters</source>
        <translation>Brieven maken</translation>
    </message>
    <message>
        <source>Make nothing</source>
        <translation>Niets maken</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Voorbeeld van de brief</translation>
    </message>
    <message>
        <source>Which reminder</source>
        <translation>Welke herinnering</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Tweede</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Hand in before</source>
        <translation>Inleveren vóór</translation>
    </message>
    <message>
        <source>Empty: as soon as possible.</source>
        <translation>Leeg: zo snel mogelijk.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>A paragraph of the school. It may stay empty.</source>
        <translation>Een alinea van de school. Mag leeg blijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n brieven</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of these still owes an answer.</source>
        <translation>Hier hoeft niemand meer te antwoorden.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Kies een dag die nog komt.</translation>
    </message>
</context>
<context>
    <name>RoundCard</name>
    <message>
        <source>Print the forms</source>
        <translation>Formulieren afdrukken</translation>
    </message>
    <message>
        <source>Throw the round away</source>
        <translation>Ronde weggooien</translation>
    </message>
    <message>
        <source>Take forms in…</source>
        <translation>Formulieren innemen…</translation>
    </message>
    <message>
        <source>Handed out…</source>
        <translation>Uitgedeeld…</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Opnieuw afdrukken…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Weer openen</translation>
    </message>
    <message>
        <source>Not in photos</source>
        <translation>Niet op foto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Sides of the round</source>
        <translation>Onderdelen van de ronde</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulieren</translation>
    </message>
    <message>
        <source>Without an answer</source>
        <translation>Zonder antwoord</translation>
    </message>
    <message>
        <source>Nothing printed yet</source>
        <translation>Nog niets afgedrukt</translation>
    </message>
    <message>
        <source>As long as no paper left the printer, the round can be thrown away.</source>
        <translation>Zolang er geen papier is afgedrukt, kunt u de ronde weggooien.</translation>
    </message>
    <message>
        <source>all rounds</source>
        <translation>alle rondes</translation>
    </message>
    <message>
        <source>take in</source>
        <translation>innemen</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>uitgedeeld</translation>
    </message>
    <message>
        <source>print again</source>
        <translation>opnieuw afdrukken</translation>
    </message>
    <message>
        <source>report</source>
        <translation>verslag</translation>
    </message>
    <message>
        <source>Report of the round</source>
        <translation>Verslag van de ronde</translation>
    </message>
    <message>
        <source>Making the forms</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <source>opened {date}</source>
        <translation>geopend {date}</translation>
    </message>
    <message>
        <source>hand in before {date}</source>
        <translation>inleveren vóór {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s)</source>
        <translation>
            <numerusform>%n soort</numerusform>
            <numerusform>%n soorten</numerusform>
        </translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>gesloten {date}</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet afgedrukt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>No form is on the pile any more.</source>
        <translation>Er ligt geen formulier meer op de stapel.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) made</source>
        <translation>
            <numerusform>%n formulier gemaakt</numerusform>
            <numerusform>%n formulieren gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent forms · {forms}</source>
        <translation>Toestemmingsformulieren · {forms}</translation>
    </message>
    <message>
        <source>Round thrown away; no paper was printed.</source>
        <translation>Ronde weggegooid; er was nog niets afgedrukt.</translation>
    </message>
    <message>
        <source>Step marked as done</source>
        <translation>Stap is gedaan</translation>
    </message>
    <message>
        <source>Step is still to be done</source>
        <translation>Stap moet nog gebeuren</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) that did not come back expire. No answer is not a yes.</source>
        <translation>
            <numerusform>%n formulier dat niet terugkwam, vervalt. Geen antwoord is geen ja.</numerusform>
            <numerusform>%n formulieren die niet terugkwamen, vervallen. Geen antwoord is geen ja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this round?</source>
        <translation>Deze ronde sluiten?</translation>
    </message>
    <message>
        <source>{out} Until tonight you can open it again.</source>
        <translation>{out} Tot vanavond kunt u de ronde weer openen.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Ronde sluiten</translation>
    </message>
    <message>
        <source>Leave it running</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>Ronde gesloten</translation>
    </message>
    <message>
        <source>Nobody owes an answer, so there is no letter to make.</source>
        <translation>Iedereen heeft geantwoord, dus er is geen brief nodig.</translation>
    </message>
    <message>
        <source>List for the teachers</source>
        <translation>Lijst voor de leerkrachten</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>Consent list of the group</source>
        <translation>Toestemmingslijst van de groep</translation>
    </message>
</context>
<context>
    <name>RoundErrors</name>
    <message>
        <source>Give the round a name.</source>
        <translation>Geef de ronde een naam.</translation>
    </message>
    <message>
        <source>The name of the round has at most {most} letters.</source>
        <translation>De naam van de ronde heeft hooguit {most} tekens.</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>Kies ten minste één soort.</translation>
    </message>
    <message>
        <source>So many purposes do not fit on a form; choose fewer.</source>
        <translation>Zoveel soorten passen niet op een formulier; kies er minder.</translation>
    </message>
    <message>
        <source>Your own words have at most {most} letters.</source>
        <translation>Uw eigen tekst heeft hooguit {most} tekens.</translation>
    </message>
    <message>
        <source>Fill in until which day parents can hand in.</source>
        <translation>Vul in tot welke dag ouders kunnen inleveren.</translation>
    </message>
    <message>
        <source>The day to hand in lies in the past.</source>
        <translation>De inleverdag ligt in het verleden.</translation>
    </message>
    <message>
        <source>A step of the ladder has no day.</source>
        <translation>Een stap heeft nog geen dag.</translation>
    </message>
    <message>
        <source>A reminder falls before the day to hand in; choose a later day.</source>
        <translation>Een herinnering valt vóór of op de inleverdag; kies een latere dag.</translation>
    </message>
    <message>
        <source>The days of the ladder do not follow each other: letter, talk, telephone, close.</source>
        <translation>De dagen volgen elkaar niet op: brief, gesprek, telefoon, sluiten.</translation>
    </message>
    <message>
        <source>With this choice nobody gets a form.</source>
        <translation>Met deze keuze krijgt niemand een formulier.</translation>
    </message>
    <message>
        <source>Choose other groups or another day, or look who already answered.</source>
        <translation>Kies andere groepen of een andere dag, of kijk wie al antwoordde.</translation>
    </message>
    <message>
        <source>Forms of this round were printed, so it stays on record.</source>
        <translation>Van deze ronde zijn formulieren afgedrukt, dus de ronde blijft bewaard.</translation>
    </message>
    <message>
        <source>Close the round instead; what did not come back then expires.</source>
        <translation>Sluit de ronde; wat niet terugkwam, vervalt dan.</translation>
    </message>
    <message>
        <source>This round is closed.</source>
        <translation>Deze ronde is gesloten.</translation>
    </message>
    <message>
        <source>Begin a new round for who did not answer.</source>
        <translation>Begin een nieuwe ronde voor wie niet antwoordde.</translation>
    </message>
    <message>
        <source>A round can be opened again only on the day it was closed.</source>
        <translation>Een ronde kan alleen op de dag van sluiten weer open.</translation>
    </message>
    <message>
        <source>This form belongs to another round.</source>
        <translation>Dit formulier hoort bij een andere ronde.</translation>
    </message>
    <message>
        <source>Lay it aside, and take it in at its own round.</source>
        <translation>Leg het apart en neem het in bij de eigen ronde.</translation>
    </message>
    <message>
        <source>This form was taken in before.</source>
        <translation>Dit formulier is al ingenomen.</translation>
    </message>
    <message>
        <source>The form is booked already.</source>
        <translation>Het formulier is al geboekt.</translation>
    </message>
    <message>
        <source>Look at the consents of the child for what was recorded.</source>
        <translation>Kijk bij de toestemmingen van het kind wat er is vastgelegd.</translation>
    </message>
    <message>
        <source>No answer of this person is on record.</source>
        <translation>Van deze persoon staat geen antwoord in het schoolbestand.</translation>
    </message>
    <message>
        <source>This person has withdrawn nothing.</source>
        <translation>Deze persoon heeft niets ingetrokken.</translation>
    </message>
    <message>
        <source>Nobody of these still owes an answer.</source>
        <translation>Hier hoeft niemand meer te antwoorden.</translation>
    </message>
    <message>
        <source>Nobody with recorded authority is there to write to.</source>
        <translation>Er is niemand met vastgelegd gezag om aan te schrijven.</translation>
    </message>
</context>
<context>
    <name>RoundForms</name>
    <message>
        <source>Name or code</source>
        <translation>Naam of code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Elke stand</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Lost: print again</source>
        <translation>Kwijt: opnieuw afdrukken</translation>
    </message>
    <message>
        <source>To fill in on a screen…</source>
        <translation>Invulbare pdf…</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Forms of this round</source>
        <translation>Formulieren van deze ronde</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Elke groep</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>Choose a form that did not come back.</source>
        <translation>Kies een formulier dat niet terugkwam.</translation>
    </message>
</context>
<context>
    <name>RoundOverview</name>
    <message>
        <source>Forms per group</source>
        <translation>Formulieren per groep</translation>
    </message>
    <message>
        <source>Forms per week</source>
        <translation>Formulieren per week</translation>
    </message>
    <message>
        <source>Per group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>Per week</source>
        <translation>Per week</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Als antwoord uitblijft</translation>
    </message>
    <message>
        <source>Change days…</source>
        <translation>Dagen wijzigen…</translation>
    </message>
    <message>
        <source>forms made</source>
        <translation>formulieren gemaakt</translation>
    </message>
    <message>
        <source>on the pile</source>
        <translation>op de stapel</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>uitgedeeld</translation>
    </message>
    <message>
        <source>came back, to enter</source>
        <translation>terug, nog invoeren</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>expired or lost</source>
        <translation>verlopen of kwijt</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) expired without an answer.</source>
        <translation>
            <numerusform>%n formulier is verlopen zonder antwoord.</numerusform>
            <numerusform>%n formulieren zijn verlopen zonder antwoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer is not a yes: these children are not in photos or videos for what was asked.</source>
        <translation>Geen antwoord = nee: deze kinderen komen niet op foto of video voor wat gevraagd is.</translation>
    </message>
    <message>
        <source>{group}: {back} of {made} came back</source>
        <translation>{group}: {back} van {made} terug</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>zonder groep</translation>
    </message>
    <message>
        <source>{booked} booked and {back} back of {printed} until now</source>
        <translation>{booked} geboekt en {back} terug van {printed} tot nu toe</translation>
    </message>
</context>
<context>
    <name>RoundOwing</name>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Note the outcome…</source>
        <translation>Uitkomst noteren…</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>For the teachers</source>
        <translation>Voor de leerkrachten</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>Parent or carer</source>
        <translation>Ouder of verzorger</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Laatste herinnering</translation>
    </message>
    <message>
        <source>Still without an answer</source>
        <translation>Nog zonder antwoord</translation>
    </message>
    <message>
        <source>Nobody owes an answer</source>
        <translation>Iedereen heeft geantwoord</translation>
    </message>
    <message>
        <source>Everybody who got a form answered it.</source>
        <translation>Iedereen die een formulier kreeg, heeft geantwoord.</translation>
    </message>
    <message>
        <source>Every group</source>
        <translation>Elke groep</translation>
    </message>
    <message>
        <source>the pupil</source>
        <translation>de leerling</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>geheim</translation>
    </message>
    <message>
        <source>{outcome} {date}</source>
        <translation>{outcome} {date}</translation>
    </message>
    <message>
        <source>{words} ({number}×)</source>
        <translation>{words} ({number}×)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missing</source>
        <translation>
            <numerusform>%n antwoord ontbreekt</numerusform>
            <numerusform>%n antwoorden ontbreken</numerusform>
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
        <source>{parents}, {pupils}</source>
        <translation>{parents}, {pupils}</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Kies eerst een regel.</translation>
    </message>
</context>
<context>
    <name>Rounds</name>
    <message>
        <source>booked</source>
        <translation>geboekt</translation>
    </message>
    <message>
        <source>back, not entered</source>
        <translation>terug, niet ingevoerd</translation>
    </message>
    <message>
        <source>still out</source>
        <translation>nog uit</translation>
    </message>
    <message>
        <source>expired or lost</source>
        <translation>verlopen of kwijt</translation>
    </message>
    <message>
        <source>{back} of {made} back</source>
        <translation>{back} van {made} terug</translation>
    </message>
    <message>
        <source>without a group</source>
        <translation>zonder groep</translation>
    </message>
    <message>
        <source>made</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>whole school</source>
        <translation>hele school</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groepen</translation>
    </message>
    <message>
        <source>new pupils</source>
        <translation>nieuwe leerlingen</translation>
    </message>
    <message>
        <source>only missing</source>
        <translation>alleen ontbrekende</translation>
    </message>
    <message>
        <source>changed purpose</source>
        <translation>gewijzigde soort</translation>
    </message>
    <message>
        <source>event</source>
        <translation>gebeurtenis</translation>
    </message>
    <message>
        <source>one pupil</source>
        <translation>één leerling</translation>
    </message>
    <message>
        <source>Consents {groups}</source>
        <translation>Toestemmingen {groups}</translation>
    </message>
    <message>
        <source>New pupils since {date}</source>
        <translation>Nieuwe leerlingen sinds {date}</translation>
    </message>
    <message>
        <source>Consents {year}</source>
        <translation>Toestemmingen {year}</translation>
    </message>
    <message>
        <source>Missing answers {year}</source>
        <translation>Ontbrekende antwoorden {year}</translation>
    </message>
    <message>
        <source>Changed purpose {year}</source>
        <translation>Gewijzigde soort {year}</translation>
    </message>
    <message>
        <source>Event {year}</source>
        <translation>Gebeurtenis {year}</translation>
    </message>
    <message>
        <source>One pupil {year}</source>
        <translation>Eén leerling {year}</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>afgedrukt</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>uitgedeeld</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>terug</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>kwijt</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Herinneringsbrief</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gesprek door leerkracht</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Ronde sluiten</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sluiten</translation>
    </message>
    <message>
        <source>letter sent</source>
        <translation>brief gemaakt</translation>
    </message>
    <message>
        <source>promised to hand in</source>
        <translation>levert nog in</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>niet bereikt</translation>
    </message>
    <message>
        <source>gave an answer</source>
        <translation>gaf antwoord</translation>
    </message>
    <message>
        <source>does not want to answer</source>
        <translation>wil niet antwoorden</translation>
    </message>
    <message>
        <source>Dutch only</source>
        <translation>Alleen Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>{round}: send the reminder letter</source>
        <translation>{round}: stuur de herinneringsbrief</translation>
    </message>
    <message>
        <source>{round}: let the teachers ask</source>
        <translation>{round}: laat de leerkrachten ernaar vragen</translation>
    </message>
    <message>
        <source>{round}: telephone who did not answer</source>
        <translation>{round}: bel wie niet antwoordde</translation>
    </message>
    <message>
        <source>{round}: close the round</source>
        <translation>{round}: sluit de ronde</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n of {made} forms did not come back yet.</source>
        <translation>
            <numerusform>%n van de {made} formulieren is nog niet terug.</numerusform>
            <numerusform>%n van de {made} formulieren zijn nog niet terug.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundsAudit</name>
    <message>
        <source>Round of forms opened</source>
        <translation>Ronde geopend</translation>
    </message>
    <message>
        <source>Round thrown away before printing</source>
        <translation>Ronde weggegooid vóór het afdrukken</translation>
    </message>
    <message>
        <source>Forms of a round printed; older forms expired: {replaced}</source>
        <translation>Formulieren van een ronde afgedrukt; oudere formulieren vervallen: {replaced}</translation>
    </message>
    <message>
        <source>Forms marked as handed out: {forms}</source>
        <translation>Formulieren als uitgedeeld gemarkeerd: {forms}</translation>
    </message>
    <message>
        <source>State of forms put back: {forms}</source>
        <translation>Stand van formulieren teruggezet: {forms}</translation>
    </message>
    <message>
        <source>Round closed; forms expired: {forms}</source>
        <translation>Ronde gesloten; formulieren verlopen: {forms}</translation>
    </message>
    <message>
        <source>Round opened again</source>
        <translation>Ronde weer geopend</translation>
    </message>
    <message>
        <source>Dates of a ladder changed: {steps}</source>
        <translation>Dagen van de stappen van een ronde gewijzigd: {steps}</translation>
    </message>
    <message>
        <source>Step of a ladder marked</source>
        <translation>Stap van een ronde gemarkeerd</translation>
    </message>
    <message>
        <source>Outcome of a reminder noted</source>
        <translation>Uitkomst van een herinnering genoteerd</translation>
    </message>
    <message>
        <source>Outcome of a reminder taken back</source>
        <translation>Uitkomst van een herinnering teruggenomen</translation>
    </message>
    <message>
        <source>List of missing answers printed: {pupils}</source>
        <translation>Lijst van ontbrekende antwoorden gemaakt, leerlingen: {pupils}</translation>
    </message>
    <message>
        <source>Letter to one guardian made</source>
        <translation>Brief aan één ouder gemaakt</translation>
    </message>
    <message>
        <source>Letters made: {letters}</source>
        <translation>Brieven gemaakt: {letters}</translation>
    </message>
    <message>
        <source>Report of a round made</source>
        <translation>Verslag van een ronde gemaakt</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>New round</source>
        <translation>Nieuwe ronde</translation>
    </message>
    <message>
        <source>Yearly letter…</source>
        <translation>Jaarlijkse brief…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronde</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Hand in before</source>
        <translation>Inleveren vóór</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Still out</source>
        <translation>Nog uit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Afgedrukt op</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Afgedrukt door</translation>
    </message>
    <message>
        <source>Printed without a round</source>
        <translation>Afgedrukt zonder ronde</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Nog geen ronde</translation>
    </message>
    <message>
        <source>A round prints one personal form per guardian with authority and follows them until all are back.</source>
        <translation>Een ronde drukt één persoonlijk formulier per ouder met gezag af en volgt ze tot alles terug is.</translation>
    </message>
    <message>
        <source>Every form carries a code of its own. The code holds no name; with it the program knows the paper again when it comes back. Paper of an earlier round stays recognisable.</source>
        <translation>Elk formulier heeft een eigen code. In de code staat geen naam; het programma herkent er het papier aan als het terugkomt. Papier van een eerdere ronde blijft herkenbaar.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>volgende</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>vorige</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>new round</source>
        <translation>nieuwe ronde</translation>
    </message>
    <message>
        <source>open the round</source>
        <translation>ronde openen</translation>
    </message>
    <message>
        <source>One form per pupil and guardian with authority; the other guardian&apos;s name is never on it.</source>
        <translation>Eén formulier per leerling en ouder met gezag; de naam van de andere ouder staat er nooit op.</translation>
    </message>
    <message>
        <source>The pile comes in class-list order with a cover sheet per group.</source>
        <translation>De stapel komt op volgorde van de klassenlijst, met een voorblad per groep.</translation>
    </message>
    <message>
        <source>A round follows its forms: printed, handed out, back, booked, expired.</source>
        <translation>Een ronde volgt de formulieren: afgedrukt, uitgedeeld, terug, geboekt, verlopen.</translation>
    </message>
    <message>
        <source>The ladder says when a letter, a talk and a call are due; no answer is not a yes.</source>
        <translation>Bij elke stap staat wanneer de brief, het gesprek en het telefoontje aan de beurt zijn; geen antwoord is geen ja.</translation>
    </message>
    <message>
        <source>Without recorded authority no form can be made; the list of those pupils stands at the first step.</source>
        <translation>Zonder vastgelegd gezag kan er geen formulier gemaakt worden; die leerlingen staan bij de eerste stap.</translation>
    </message>
    <message>
        <source>Make the forms</source>
        <translation>Formulieren maken</translation>
    </message>
    <message>
        <source>Stop, print nothing</source>
        <translation>Stoppen, niets afdrukken</translation>
    </message>
    <message>
        <source>Round kept; nothing is printed yet</source>
        <translation>Ronde bewaard; er is nog niets afgedrukt</translation>
    </message>
    <message numerus="yes">
        <source>Making %n form(s)</source>
        <translation>
            <numerusform>%n formulier maken</numerusform>
            <numerusform>%n formulieren maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) made</source>
        <translation>
            <numerusform>%n formulier gemaakt</numerusform>
            <numerusform>%n formulieren gemaakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent forms · {forms}</source>
        <translation>Toestemmingsformulieren · {forms}</translation>
    </message>
    <message>
        <source>{back} of {all}</source>
        <translation>{back} van {all}</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>gesloten {date}</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet afgedrukt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>now: {step}</source>
        <translation>nu: {step}</translation>
    </message>
    <message>
        <source>{step} {date}</source>
        <translation>{step} {date}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>done {date}</source>
        <translation>gedaan {date}</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Toch niet gedaan</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als gedaan markeren</translation>
    </message>
    <message>
        <source>Make the letters</source>
        <translation>Brieven maken</translation>
    </message>
    <message>
        <source>List per group</source>
        <translation>Lijst per groep</translation>
    </message>
    <message>
        <source>Telephone list</source>
        <translation>Bellijst</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Ronde sluiten…</translation>
    </message>
</context>
<context>
    <name>TakeInDialog</name>
    <message>
        <source>Take forms in</source>
        <translation>Formulieren innemen</translation>
    </message>
    <message>
        <source>Scan the code on the first page, or type it and press Enter. The answers are entered later.</source>
        <translation>Scan de code op de eerste pagina, of typ de code en druk op Enter. De antwoorden voert u later in.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Code van het formulier</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Ingenomen</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Laatste terugdraaien</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in</source>
        <translation>
            <numerusform>%n formulier ingenomen</numerusform>
            <numerusform>%n formulieren ingenomen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextStep</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Uw eigen woorden</translation>
    </message>
    <message>
        <source>At most 300 letters above the questions. The rest of the form stays as the law wants it.</source>
        <translation>Hooguit 300 tekens boven de vragen. De rest van het formulier blijft zoals de wet het wil.</translation>
    </message>
    <message>
        <source>Own introduction</source>
        <translation>Eigen inleiding</translation>
    </message>
    <message>
        <source>May stay empty. For instance why you ask it now.</source>
        <translation>Mag leeg blijven. Bijvoorbeeld waarom u het nu vraagt.</translation>
    </message>
    <message numerus="yes">
        <source>Your own words are %n letter(s) too long.</source>
        <translation>
            <numerusform>Uw eigen tekst is %n teken te lang.</numerusform>
            <numerusform>Uw eigen tekst is %n tekens te lang.</numerusform>
        </translation>
    </message>
    <message>
        <source>own introduction</source>
        <translation>eigen inleiding</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) left</source>
        <translation>
            <numerusform>nog %n teken</numerusform>
            <numerusform>nog %n tekens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatStep</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What do we ask?</source>
        <translation>Wat vragen wij?</translation>
    </message>
    <message>
        <source>Every purpose gets its own line with an empty box for yes and one for no.</source>
        <translation>Elke soort krijgt een eigen regel met een leeg vakje voor ja en een voor nee.</translation>
    </message>
    <message>
        <source>Help language</source>
        <translation>Hulptaal</translation>
    </message>
    <message>
        <source>The Dutch text is the one that counts; another language only helps to read it.</source>
        <translation>De Nederlandse tekst geldt; een andere taal helpt alleen bij het lezen.</translation>
    </message>
    <message>
        <source>Change texts and their order under Consents, Purposes</source>
        <translation>Teksten en volgorde wijzigen bij Toestemmingen, Soorten</translation>
    </message>
    <message>
        <source>Choose at least one purpose.</source>
        <translation>Kies ten minste één soort.</translation>
    </message>
    <message numerus="yes">
        <source>A form has room for %n purposes; choose fewer.</source>
        <translation>
            <numerusform>Op een formulier past %n soort; kies er minder.</numerusform>
            <numerusform>Op een formulier passen %n soorten; kies er minder.</numerusform>
        </translation>
    </message>
    <message>
        <source>For these purposes nobody gets a form.</source>
        <translation>Voor deze soorten krijgt niemand een formulier.</translation>
    </message>
    <message numerus="yes">
        <source>%n purpose(s)</source>
        <translation>
            <numerusform>%n soort</numerusform>
            <numerusform>%n soorten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Who gets a form?</source>
        <translation>Wie krijgt een formulier?</translation>
    </message>
    <message>
        <source>One form per guardian with authority.</source>
        <translation>Eén formulier per ouder met gezag.</translation>
    </message>
    <message>
        <source>Go to the first of these pupils</source>
        <translation>Naar de eerste van deze leerlingen</translation>
    </message>
    <message>
        <source>There are no groups yet. First read the pupils in.</source>
        <translation>Er zijn nog geen groepen. Lees eerst de leerlingen in.</translation>
    </message>
    <message>
        <source>Tick at least one group.</source>
        <translation>Vink ten minste één groep aan.</translation>
    </message>
    <message>
        <source>With this choice nobody gets a form.</source>
        <translation>Met deze keuze krijgt niemand een formulier.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n formulier</numerusform>
            <numerusform>%n formulieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The children of the event</source>
        <translation>De kinderen van de gebeurtenis</translation>
    </message>
    <message>
        <source>Only for who was chosen at the event, with its own questions.</source>
        <translation>Alleen voor wie bij de gebeurtenis gekozen is, met eigen vragen.</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>De hele school</translation>
    </message>
    <message>
        <source>One PDF, with a cover sheet per group.</source>
        <translation>Eén PDF, met een voorblad per groep.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>One or more, in class-list order.</source>
        <translation>Eén of meer, op volgorde van de klassenlijst.</translation>
    </message>
    <message>
        <source>New pupils</source>
        <translation>Nieuwe leerlingen</translation>
    </message>
    <message>
        <source>Everybody who was enrolled since a day.</source>
        <translation>Iedereen die sinds een dag is ingeschreven.</translation>
    </message>
    <message>
        <source>Only missing answers</source>
        <translation>Alleen ontbrekende antwoorden</translation>
    </message>
    <message>
        <source>Guardians who answered everything get no second form.</source>
        <translation>Ouders die alles al beantwoordden, krijgen geen tweede formulier.</translation>
    </message>
    <message>
        <source>A changed purpose</source>
        <translation>Een gewijzigde soort</translation>
    </message>
    <message>
        <source>Ask again what got another text; the other answers stay.</source>
        <translation>Opnieuw vragen wat een andere tekst kreeg; de andere antwoorden blijven.</translation>
    </message>
    <message>
        <source>One pupil</source>
        <translation>Eén leerling</translation>
    </message>
    <message>
        <source>For instance a form that got lost, or a new parent.</source>
        <translation>Bijvoorbeeld een formulier dat kwijt is, of een nieuwe ouder.</translation>
    </message>
    <message>
        <source>Only who has not answered everything</source>
        <translation>Alleen wie nog niet alles beantwoordde</translation>
    </message>
    <message>
        <source>Enrolled since</source>
        <translation>Ingeschreven sinds</translation>
    </message>
    <message>
        <source>Changed purpose</source>
        <translation>Gewijzigde soort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Pupil</source>
        <translation>Leerling</translation>
    </message>
    <message>
        <source>No purpose changed so that it must be asked again.</source>
        <translation>Geen soort is zo gewijzigd dat u het opnieuw moet vragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>%n leerling</numerusform>
            <numerusform>%n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>{forms} for {pupils}</source>
        <translation>{forms} voor {pupils}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody with authority is recorded for %n pupil(s), so no form can be made: {names}.</source>
        <translation>
            <numerusform>Bij %n leerling is niemand met gezag vastgelegd, dus er kan geen formulier gemaakt worden: {names}.</numerusform>
            <numerusform>Bij %n leerlingen is niemand met gezag vastgelegd, dus er kan geen formulier gemaakt worden: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearlyLettersDialog</name>
    <message>
        <source>Yearly letter: what is on record of you</source>
        <translation>Jaarlijkse brief: dit hebben wij van u genoteerd</translation>
    </message>
    <message>
        <source>Consent need not be asked again every year. This letter shows each guardian the own answers.</source>
        <translation>Toestemming hoeft niet elk jaar opnieuw. Deze brief laat iedere ouder de eigen antwoorden zien.</translation>
    </message>
    <message>
        <source>Make letters</source>
        <translation>Brieven maken</translation>
    </message>
    <message>
        <source>Make nothing</source>
        <translation>Niets maken</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Voorbeeld van de brief</translation>
    </message>
    <message>
        <source>Last made on {date}.</source>
        <translation>Laatst gemaakt op {date}.</translation>
    </message>
    <message>
        <source>For which groups</source>
        <translation>Voor welke groepen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>A paragraph of the school. It may stay empty.</source>
        <translation>Een alinea van de school. Mag leeg blijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n brieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n pupil(s)</source>
        <translation>
            <numerusform>voor %n leerling</numerusform>
            <numerusform>voor %n leerlingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody with recorded authority is in these groups.</source>
        <translation>In deze groepen is van niemand het gezag vastgelegd.</translation>
    </message>
    <message>
        <source>Choose at least one group.</source>
        <translation>Kies minstens één groep.</translation>
    </message>
    <message>
        <source>Yearly letters</source>
        <translation>Jaarlijkse brieven</translation>
    </message>
</context>
</TS>
