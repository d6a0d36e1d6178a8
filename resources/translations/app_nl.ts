<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>SchoolWindow</name>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="91"/>
        <source>Your half-typed work is back</source>
        <translation>Uw half getypte werk staat er weer</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="95"/>
        <source>Making the practice school</source>
        <translation>Oefenschool maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="134"/>
        <source>The practice school is ready: all people are invented</source>
        <translation>De oefenschool staat klaar: alle mensen zijn verzonnen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="144"/>
        <source>Making a backup</source>
        <translation>Reservekopie maken</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="153"/>
        <source>No backup yet</source>
        <translation>Nog geen reservekopie</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="158"/>
        <source>Backup {when}</source>
        <translation>Reservekopie {when}</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="173"/>
        <source>{school} (practice school)</source>
        <translation>{school} (oefenschool)</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="177"/>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <location filename="../../opoz_desktop/app/school.py" line="187"/>
        <source>former pupil</source>
        <translation>oud-leerling</translation>
    </message>
</context>
</TS>
