import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

/** Whoever thinks of taking part: the ways that are less often gone. */
export const takePart: Partial<Readonly<Record<Matter, string>>> = {
  purpose: `
    was macht ihr / was tut ihr / was treibt ihr / womit beschäftigt ihr euch / womit befasst ihr euch / worum
    kümmert ihr euch / um was kümmert ihr euch / worum geht es bei euch / worum geht s bei euch / wer seid ihr / was
    seid ihr / wofür steht ihr / wofür seid ihr da / wozu gibt es euch / was wollt ihr erreichen / euch vor / stellt
    euch + so / eigentlich / genau / überhaupt / kurz / bitte / euch / ihr seid / wer seid / was seid / ihr da / ihr
    erreichen ! mit / Daten / wenn / falls / Antrag / Anträge / Anträgen, die Allianz erklär* / erklär* mir die
    Allianz / erklärt mir die Allianz / etwas über die Allianz / was über die Allianz / mehr über die Allianz /
    hinter der Allianz steckt / was steckt hinter der Allianz / was soll die Allianz / was will die Allianz / was
    macht die Allianz / was tut die Allianz / was ist die Allianz / was bringt die Allianz / was bringt mir diese
    Allianz / was bringt uns die Allianz / was leistet die Allianz / Ziele verfolgt die Allianz / Ziel verfolgt die
    Allianz / Zweck hat die Allianz / Zweck verfolgt die Allianz / Aufgaben hat die Allianz / Anliegen der Allianz /
    Idee der Allianz / Gedanke hinter der Allianz / Idee hinter der Allianz / diese Allianz gut / die Allianz da !
    Unterschied* / Frist / nächst* / Jahr / Monat / wann, noch nie gehört / sagt mir nichts / nie davon gehört /
    kenne ich nicht + Allianz / was / wer ! Frist, worum geht es in der Allianz / worum geht s in der Allianz / um
    was geht es in der Allianz / worum geht es der Allianz / worum dreht sich die Allianz / Themen hat die Allianz /
    welchen Themen / welche Felder / welche Forschungsfelder / um welche Themen + Allianz / kümmert / beschäftigt /
    befasst ! Ausschreibung* / Frist*`,
  'find-partner': `
    fehlt noch / fehlt mir noch / fehlt uns noch / fehlt mir / fehlt uns / fehlen noch / fehlen uns / mangelt es an
    + jemand / Partner* / Team / Institut / Labor / Museum / Schule / Firma / ein / Mitstreiter* ! Unterlage* /
    Anlage* / Geld / Dokument* / Unterschrift* / Zeit / Angabe*, suche noch jemand* / suchen noch jemand* / suche
    jemand* / suchen jemand* / suche eine* / suchen eine* / suchen ein / suche ein / auf der Suche nach / ich
    brauche noch ein* / wir brauchen noch ein* + in @country / aus @country / auf @country / aus der @country / in
    der @country / Partner / Partnerin / Team / anderen Land ! Frist / Ausschreibung / Visum / Unterkunft / Wohnung
    / Stelle / Job, kennt ihr jemand* / kennen Sie jemand* / habt ihr Kontakte / haben Sie Kontakte / kenne niemand*
    / kennen niemand* / kenne keinen / keine Kontakte / keinen Kontakt + in / aus / zu / dort / drüben / nach ! Jury
    / Gutacht*, vermittel* / vermittelt + wer / ihr / jemand / Partner / Kontakt* / Sie / Team / Museum / Schule /
    Theater / Labor ! Wohnung* / Versicherung*, kommen wir an / komme ich an / kommt man an / rankommen / lerne ich
    / lernen wir / lernt man / finde ich / finden wir / wo finde ich / trifft man / treffe ich + Partner / Partnern
    / Partnerin / Forschende* / Leute / Mitstreiter* / Team / Teams / Gleichgesinnte* / Forscher* / *institut /
    kennen ! Deutsch / Gebärden* / Sprache / Frist / Formular / Leben, Kontakte herstellt / Kontakt herstellt /
    Kontakt herstellen / Kontakte herstellen / Kontakte knüpfen / Kontakte vermittelt / bringt mich / bringt uns /
    uns zusammenbringen / mich zusammenbringen / zusammenbringen / verkuppeln / zusammenführen / verbandelt + wer /
    ihr / jemand / Stelle / Team / euch / zusammen ! Ergebnis, noch kein Team / noch keine Partner / noch keinen
    Partner / noch kein Konsortium / noch kein Partner / noch nicht beisammen / kein Team beisammen + ich / wir /
    wer / was ! allein / ohne / trotzdem, Kontaktbörse / Börse für Partner / Kontaktstelle / Partnervermittlung`,
  'other-countries': `
    @country / @country Firma / @country Institut + Firma / Firmen / Institut / Institute / Uni / Universität /
    Hochschule / Museum / Team / Teams / Partner / Partnern / Partnerin / Kollegin / Kollegen / Kollege / Labor /
    wir sind / wir sitzen / wir kommen / Verein / Schule / Freunde / Freundin / EU / Leute + leiten / führen /
    Federführung / Leitung / mitmachen / mitforschen / mitarbeiten / mitnehmen / teilnehmen / dabei / beteiligen /
    Geld / gefördert / Förderung / möglich / geht / willkommen / dazu / erlaubt / zugelassen / einsteigen / was ist
    mit / wie sieht es mit ! suche* / suchen / fehlt / kennt / vermittel* / Frist / wann / Visum / schicken / senden
    / bringen, außerhalb der drei / außerhalb der beiden / außerhalb der Länder / außerhalb der Allianz / von
    außerhalb / von außen / nicht aus den drei / nicht aus den beiden / nicht zur Allianz + Team / Teams / Länder /
    wer / Partner / jemand / Einrichtung* / teilnehmen / mitmachen / gehört ! Feld`,
  alone: `
    ohne Partner / ohne einen Partner / ohne Mitstreiter / keinen Partner / im Alleingang / als Einzelperson / als
    einzelne / als einzelner / einzelne Firma / allein / alleine / solo / zu zweit / zwingend jemand* / zwingend
    ein* Partner / zwingend einen / zwingend eine / unbedingt einen Partner / unbedingt jemand* / wie viele Partner
    / Partner mindestens + bewerben / einreichen / Antrag / teilnehmen / mitmachen / geht / sein / in @country /
    brauche* / braucht / ich / Firma ! Gerät / Visum / Wohnung / allein die / allein der / suche / finde / fühle`,
  newsletter: `
    auf dem neuesten Stand / auf dem neusten Stand / neuen Ausschreibungen / neue Ausschreibungen / aktuelle Infos /
    aktuellen Infos / neue Infos / Neuigkeiten / was es Neues gibt / was Neues gibt / Neues gibt / nichts mehr /
    nichts verpass* / Bescheid wenn / benachrichtigt + informiert / erfahre ich / erfahren wir / per Mail / per E
    Mail / kriege ich / bekomme ich / bekommen / Mails / verpass* / Bescheid / hören ! Antrag / entschieden /
    Bewerbung / veröffentlicht / Zusage, wo trage ich mich / kann ich mich eintragen / eintragen / anmelden / melde
    ich mich / abonnier* / abbestell* / bestell* + Verteiler / Rundbrief / *brief / Newsletter / *post / Neuigkeiten
    / euch ! Kurs / Workshop / Gerät / Geräte, euch folgen / Ihnen folgen / folge ich euch / euch abonnieren`,
  difference: `
    gab es nicht schon / gab s nicht schon / es gab doch schon / gab es doch schon / hatten doch / hatten wir nicht
    schon / noch eine + Allianz / *allianz / alliance / Initiative / Programm / Bündnis ! Frist / Meilenstein,
    unterscheidet euch / unterscheidet sich / verhält sich / was ist anders / hier anders / was ist neu / jetzt neu
    / baut ihr auf / baut die Allianz auf / ersetzt ihr / ersetzt die Allianz die / löst ihr / Nachfolger /
    Nachfolge / dasselbe / das Gleiche / das gleiche / der Unterschied / Unterschied zur / Unterschied zu /
    Unterschied zwischen / worin unterscheid* + Allianz / *allianz / alliance / Initiative / Vorgänger* / frühere* /
    Programm / euch / ihr ! Skizze / Antrag / Frist / Antragsskizze / Stufe, in welchem Verhältnis / wie steht ihr
    zu / wie steht die Allianz zu + früher* / alte* / Vorgänger* / alliance / *allianz`,
  membership: `
    wer gehört / welche Länder gehören / welche Länder stehen / welche Länder sind / welche Staaten sind / welche
    drei Länder / welche beiden Länder + zur Allianz / dazu / dabei / hinter / zusammengetan / bei euch !
    Ausschreibung / Antrag / bewerben, wer macht / wer ist / welche Förderer / wer alles + bei der Allianz / Teil
    der Allianz / in der Allianz / hinter der Allianz / macht mit / dabei / Mitglied + Allianz ! Ausschreibung /
    Jury / Ansprech*`,
  'proposal-language': `
    auf @language / ins @language / in @language / auf gut @language + einreichen / schreiben / verfassen / Antrag /
    Anträge / Antrags / Bewerbung / Skizze / Unterlagen / okay / geht / lassen / übersetz* / erlaubt / stellen !
    Partner / Firma / Firmen / Team / Labor / Museum / Institut / Förderer / Seite der / Mitglied / Kosten / Frist /
    bis wann / wann / Postdoc / Büro / gehörlos* / Gebärden* / Kollegin / Kollege / Ausschreibung / sitzen /
    schicken / suche* / nach / antworte / sag / spricht / sprecht, @language + Texte / Text / Fassung /
    Zusammenfassung / Kurzfassung / Version / übersetzen / Übersetzung / okay / Pflicht / mies / schlecht ! Partner
    / Firma / Firmen / Team / Labor / Museum / Institut / Förderer / Seite der / Mitglied / Kosten / Frist / bis
    wann / wann / Postdoc / Büro / gehörlos* / Gebärden* / Kollegin / Kollege / Ausschreibung / sitzen / schicken /
    suche* / nach / antworte / sag / spricht / sprecht, @language + Antrag / Anträge / Antrags / Bewerbung / Skizze
    + reicht / nehmt / nehmen / angenommen / zulässig / darf / muss / müssen / erlaubt / möglich / genügt / oder !
    Partner / Firma / Firmen / Team / Labor / Museum / Institut / Förderer / Seite der / Mitglied / Kosten / Frist /
    bis wann / wann / Postdoc / Büro / gehörlos* / Gebärden* / Kollegin / Kollege / Ausschreibung / sitzen /
    schicken / suche* / nach / antworte / sag / spricht / sprecht, übersetzen lassen / Übersetzung nötig /
    übersetzen + muss ich / müssen wir + lassen / Antrag / Unterlagen / Skizze, welche Sprache / welcher Sprache /
    welche Sprachen / welchen Sprachen + wollt / wünscht / verlangt / erwartet / zugelassen / gilt / erlaubt /
    Antrag / Anträge / Unterlagen / Einreichung / haben ! gesprochen / sprecht / sprichst / spricht / kannst`,
  accessibility: `
    gehörlos* / Gebärdensprach* / Gebärden / gebärden / gebärdet / Gebärdenvideo* / DGS / taub / taubstumm + Antrag
    / Anträge / Bewerbung / einreichen / schreiben / schriftlich* / Projektbeschreibung / Beschreibung / Vorhaben /
    Text / lang / statt / Formular / Portal / Webinar* / Veranstaltung* / Treffen / Workshop* / Sprechstunde /
    Beratung / wir sind / ich bin / Kollege / Kollegin / unsere / unser / dolmetsch* / übersetzt ! lernen /
    Ausschreibung* / *unterricht / unterrichten / Kurs / *lexikon / Frist / bis wann / Schule / Schulen / wann /
    leben / Meilenstein* / fördert / Lehrkräfte, Video / Videos / Film / filmen + statt / anstelle / Text / Antrag /
    nehmt ihr / nehmen Sie / einreichen / akzeptiert ! Drohne / Teilnehm* / Werbe*`,
  'own-share': `
    selbst beisteuern / selbst tragen / selbst zahlen / uns hängen / dazuzahlen / zuzahlen / zuschießen / hundert
    Prozent / zu 100 Prozent / alle Kosten / alles oder / kostet uns das selbst / kostet es uns / Eigenmittel /
    Eigenleistung* / Eigenbeitrag / selbst aufbringen / eigenes Geld / eigene Mittel + wir / uns / ihr / gefördert /
    Schulen / brauch* / Firma / muss / müssen / verlangt / übernehmt ! Unfall / Schaden`,
  confidentiality: `
    Konkurrenz / Konkurrent* / Wettbewerber / Mitbewerber / Fremde + liest / lesen / sehen / erfährt / erfahren /
    Idee / Einblick / einreichen, wer liest / wer sieht / wer schaut / wer hat Zugriff / wer bekommt / wer kann +
    was wir einreichen / unsere Unterlagen / eingereichten / eingereichte / meinen Antrag / unseren Antrag / die
    Anträge / Antrag an / Idee, Antrag / Anträge / Skizze / Bewerbung + veröffentlicht / öffentlich gemacht / publik
    / geheim ! Datum / wann / Ausschreibung / Ergebnis*, Idee / Ideen / Konzept + klauen / geklaut / stehlen /
    sicher / abgucken / abkupfern / geschützt + bei euch / wer / jemand / unsere / eure / könnte, bleibt das unter
    uns / unter Verschluss ! Daten / Messung*`,
  decision: `
    wann + erfahre ich / erfahren wir / höre ich / hören wir / steht fest / bekommen wir Bescheid / bekomme ich
    Bescheid / weiß ich / wissen wir / Antwort / Rückmeldung / Ergebnis + Ergebnis / etwas / von euch / Bescheid /
    wer gefördert / ob / Antrag / Antwort / Rückmeldung ! veröffentlicht / Webinar / Daten / Messung*, wie lange /
    wie viele Wochen / wie viele Monate / wie schnell / bis wann + entscheid* / Entscheidung / Begutachtung /
    Prüfung / auf eine Antwort / auf Antwort / Bescheid / Zusage oder Absage / ob mein Antrag / Antwort warten / Ja
    oder Nein ! vor dem Bescheid, wie erfahre ich / wie erfahren wir + geklappt / Ergebnis / durch / Zusage /
    bewilligt`,
};
