import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

/** Whoever applies: the ways that are less often gone. */
export const apply: Partial<Readonly<Record<Matter, string>>> = {
  late: `
    Tag danach / einen Tag später / Tage danach / nach Ablauf / nach der Frist / fünf nach zwölf / nach zwölf / nach
    Mitternacht / nach Schluss / nach Toresschluss / Minuten drüber / nach dem Termin + einreich* / eingehen /
    eingeh* / hochgeladen / hochladen / unterschrieben / zählt / Bewerbung* / geprüft / Antrag / abgegeben / abgeben
    / schicken ! Projektende / Projekt`,
  'deadline-extension': `
    Abgabetermin / Abgabefrist / Stichtag / Einreichungsschluss / Einreichfrist / Einsendeschluss /
    Einreichungsfrist + bestehen / bleibt es / bleibt / rutscht / nach hinten / Tage drauf / Woche drauf / verlegt /
    Streik / Ausfall / wackelt / fest / fix`,
  several: `
    neben der Skizze / neben dem Antrag / noch eine andere / noch ein anderes / ein weiteres / eine weitere / noch
    eines / noch einen + schicken / einreich* / laufendes Projekt / laufendes Vorhaben / bei euch / bewerben !
    Partner / Land, pro Professor* / pro Lehrstuhl / pro Team / pro Firma / pro Institut / pro Uni / pro Forscher* /
    je Firma / je Lehrstuhl + nur / eine / einmal / Bewerbung / wie viele / zulässig / Antrag, wie oft darf / wie
    oft dürfen / wie oft kann / wie viele Anträge / wie viele Skizzen / wie viele Bewerbungen + Runde / bewerben /
    pro / einreich* ! abgelehnt / bewilligt*, bewerben sich getrennt / getrennt bewerben / gegeneinander antreten /
    in jeder zweiten / in mehreren / in zwei + Skizze* / Skizzen / Problem / Anträge* / Bewerbung* / Tochterfirma /
    Konsortien`,
  resubmission: `
    zweiter Anlauf / zweiten Anlauf / neuer Anlauf / neuen Anlauf / neuer Versuch / zweiter Versuch / zweiten
    Versuch / nochmal probieren / noch mal probieren / nochmal versuchen / neu vorlegen / erneut vorlegen / wieder
    vorlegen / erneut schicken / nochmal schicken / noch mal schicken + Idee / bewillig* / Absage / Antrag / Skizze
    / lohnt / Vorschlag / wann / wir, Sperre / gesperrt / Sperrzeit / Wartezeit / Zwangspause + gescheitert /
    abgelehnt / Absage / erneut / einmal, nicht bewilligt* / abgelehnt* + neu / erneut / wieder / nochmal /
    überarbeit* + vorlegen / schicken / einreich* / versuch* / wie oft`,
  withdrawal: `
    Rücknahme / Rückzug / zurückziehen / zurückzieh* / zurücknehmen / zurückgezogen / aussteigen / abspringen /
    Rückzieher + Antrag* / Vorschlag / Skizze / Bewerbung / begründet / vor der Begutachtung / Antragsteller /
    Begründung / informieren, nicht ins Rennen / aus dem Rennen / doch nicht / keinen Sinn mehr / hinfällig /
    erledigt + Vorschlag / Antrag / laufenden Antrag / Skizze / Bewerbung + informieren / wen / tun / melden / soll
    / wollen`,
  template: `
    Blanko* / Gerüst / Muster* / Mustertext* / Textbaustein* / Vordruck* / Beispielantrag / ausgefülltes Beispiel /
    Beispieltext* / Formatvorlage* / Formular* / Musterskizze + Bogen / Überschriften / Kurzfassung / schicken /
    gibt / habt / Schreiben / funktioniert / Antrag / anders ! Zoll / USA, LaTeX / Word Datei / Word Version /
    OpenOffice / LibreOffice / Google Docs / Schriftgröße / Seitenzahl / Seitenlimit / wie viele Seiten + Antrag* /
    Antragsunterlagen / Formular / Vorlage / Skizze / gibt / darf / Beschreibung`,
  attachments: `
    anhängen / angehängt / beiliegen / beilieg* / beigelegt / beilegen / mit dazu / mit dabei sein / nachschieben /
    dazulegen / mitschicken / mit hochladen + Zeichnung* / Foto* / Angebote / Unterlage* / alles / Dokument* /
    Anlage* / Prototyp* / Absichts* / Nachweis* / Lebensl* / darf man / was, Anlage / Anlagen / Anhang /
    Handelsregister* / Satzung / Registerauszug + fehlt* / vergessen / nachreich* / nachschieben / Pflicht* /
    übersetz* / Absenden / beglaubig* / hochladen, Pflichtanlage* / Pflichtdokument* / Pflichtunterlage* /
    Pflichtfeld* + Antrag / Einreich* / Dokument* / welche`,
  signature: `
    Stift / Unterschrift* / unterschreib* / unterschrieben / QES / Kartenleser / Signatur* / signieren / Notar /
    notariell* / beglaubig* / Stempel / geradestehen + ganze / nötig / Partner / Papier / Namen / reicht / digital /
    elektronisch / Formular / Antrag / Skizze / alle ! Tag danach / Registerauszug / Handelsregister*`,
  advice: `
    lest / lesen / liest / schaut / schauen / werft + gegen / drüber / drauf / einen Blick / quer + Skizze / Idee /
    Antrag / Entwurf / ihr, taugt / unsicher / lohnt es sich / lohnt sich / Chancen + Skizze / Idee / Antrag /
    Vorschlag + lest / ihr / könnt / sagt / jemand / einschätz* / gegen ! Anlauf / Frauen, erklär* / erläuter* /
    durchgehen / helf* + Richtlinie* / Leitfaden / Ausschreibungstext / Förderrichtlinie* + ihr / jemand / uns`,
  confidentiality: `
    KI / ChatGPT / Sprachmodell* + landet / füttert / gefüttert / hochgeladen / mein Text / unser Text / unsere
    Idee, geheim / vertraulich / Geheimnis* / Betriebsgeheimnis* / vernichtet / geschreddert / öffentlichen Liste /
    öffentliche Liste / Mitbewerber* + Antrag* / Anträge* / abgelehnten / Seiten / Titel / Idee / kennzeichnen /
    markieren / Skizze / Text / unser* / bewilligt, taucht / auftauch* / erscheint / sichtbar + Titel / Idee /
    Antrag / Skizze + öffentlich* / Liste / Netz / Internet / Webseite / bevor`,
  'proposal-language': `
    welcher Sprache / welche Sprache / beide Sprachen / beide Fassungen / zweisprachig / Mischmasch / Sprachmix /
    deutsch und englisch / deutsche Fassung / englische Fassung + reich* / einreich* / schreib* / Antrag / Skizze /
    hochgeladen / tolerier* / verfass* / Englisch / stell*, auf Norwegisch / auf Deutsch / auf Englisch / auf
    Französisch / auf Spanisch / auf Italienisch / auf Polnisch / auf Dänisch / auf Schwedisch / auf Finnisch / auf
    Griechisch / auf Niederländisch / auf Portugiesisch / auf Japanisch / auf Tschechisch / auf Ungarisch +
    einreich* / schreib* / Antrag* / Skizze / abgeben / vorlegen / verfass* / bewerben ! Vortrag / Veranstaltung,
    geht Französisch / geht Englisch / geht Deutsch / geht Spanisch / geht Italienisch / geht Polnisch / reicht
    Englisch / reicht Deutsch`,
  accessibility: `
    barrierefrei* / Rollstuhl* / Untertitel* / Braille / Blindenschrift /
    sehbehindert* / hörgeschädigt* / gehörlos* / schwerbehindert* / Legasthen* / Leichte* Sprache / Screenreader* /
    Vorlese* / stotter* / nicht tippen / nicht sehen kann / schlecht sehe / schwerhörig* + ich / wir / Antrag /
    Veranstaltung / Formular / Portal / Vorgespräch / PDF / Idee / kann / gibt ! Mehrkosten, Schrift / Kontrast /
    Schriftgrad + größer / stärker / lesbar* + PDF / Dokument / Formular / Seite / bekommen`,
  'find-partner': `
    Anzeige / Inserat / Gesuch / Projektwunsch + aufgeben / schalten / veröffentlichen, zusammenbringen / vermitteln
    / zusammenführen / verkuppeln / bekannt machen + jemand* / uns / könnt ihr / Partner* / könntet ihr ! Museum,
    Ersatz / Ersatzpartner / Nachfolger + abgesprungen / ausgestiegen / auf die Schnelle + wo / kriegen / finden /
    her / woher, wer wäre / wer hätte / wer würde / trifft man / treffe ich / wo finde ich / wo treffe +
    Zusammenarbeit / gemeinsames Projekt / gemeinsamen Antrag / Mitstreiter* / Interesse / mitmachen`,
  'consortium-size': `
    unhandlich / zu zweit / zu dritt / zu viert / einer zu wenig / einer zu viel / dazunehmen / noch dazunehmen /
    langt das / langt es / reicht das / genügt das / reichen die + Konsortium / Institut / Firma / wie viele / wir
    nur / Tochterfirma / Verbund / Partner / wären ! Absicherung / Geld / leiten, eigene Einrichtung / als eine
    Einrichtung / doppelt gezählt / zählen wir / zählt ihr uns + Tochterfirma / Lehrstuhl / Partner / einmal /
    zweimal / zwei / nur einer, zugesagt / Zusagen + wie viele + noch / dürfen`,
  alone: `
    ganz für sich / unter uns ausmachen / unter uns bleiben / mit niemandem / niemandem zusammen* / keine
    Mitstreiter / keine Partner / keinen Partner / wozu Partner / wozu überhaupt Partner / alles selbst / alles
    selber / nur ein Betrieb / keine Verbünde / kein Konsortium + wir / ich / Antrag / einreich* / können / kann /
    zusammenarbeiten / will / müssen ! suche / suchen / finden / kaufen, einzelne / einzelner / einzelnen /
    einzelnes + Institut* / Firma / Firmen / Betrieb* / Forscher* / Einrichtung* / Person* + fördert / gefördert /
    erlaubt / einreich* / bewerben / möglich / Antrag, Freiberufler* / Selbständige* / Selbstständige* / Soloselbst*
    / Einzelunternehmer* / Privatperson* + Antrag / bewerben / einreich* / teilnehmen / mitmachen ! Rechnung /
    Auftrag / Software`,
  lead: `
    federführende* Stelle / federführende* / federführend / Federführung / Konsortialführ* / Verbundleit* /
    Antragsteller für alle / Hauptantragsteller* + extra / taugt / wer / bekommt / kann / Postdoc / darf / muss /
    Aufgaben, wer von uns + reicht / hält / spricht / leitet / vertritt`,
  'other-countries': `
    @country + zulässig / in Ordnung / wäre ideal / fachlich ideal / erlaubt / geht auch / teilnahmeberechtigt /
    Konsortialführ* / mit rein / mit ins Boot / ins Boot / einbinden ! Ausschreibung / wann / Frist / Visum / Zoll /
    suchen / finden / Einfuhr, geht @country / @country möglich / wie steht es mit @country / was ist mit @country +
    geht / möglich / dabei / mitmachen ! Frist / wann, aus einem Staat / aus einem Land / aus Staaten / aus Ländern
    / Drittstaat* / ausländisch* / im Ausland + nicht zur Allianz / nicht dazu / Chance / Muttergesellschaft / der
    Sitz / außerhalb / zählt das / nicht dabei / nicht Mitglied, welche Länder / welche Staaten / welche Nationen +
    teilnahmeberechtigt / antragsberechtigt / zugelassen / förderberechtigt / mitmachen dürfen / dürfen mitmachen`,
  agreement: `
    Juristen / Anwält* / Rechtsabteilung* / Justiziar* / Justitiar* + verhandel* / einig* / Vertrag / Partner* /
    unseren ! Patent, rechtlich geeinigt / rechtlich einigen / vertraglich geregelt / vertraglich regeln /
    Verbindliches / Schriftliches / was Schriftliches / Handschlag / mündlich* + uns / Partner* / Beteiligte* /
    anderen / untereinander / Letter of Intent / reicht, Verhältnis zu / Verhältnis zur / Verhältnis zum / Ansprüche
    gegen / Pflichten gegenüber + Uni / Partner* / anderen / Firma / Institut, Papier / Vertrag / Vereinbarung /
    Regelwerk + bindet / setzt / aufsetz* / untereinander / unterzeichnen + Projektpartner* / Partner* / alle !
    Veranstaltung`,
  sme: `
    großes Unternehmen / kleines Unternehmen / Betriebsgröße / Unternehmensgröße / KMU Status / KMU Definition /
    Kleinunternehmen / mittelständisch* / Großunternehmen + ab wann / Azubis / gelten / rechne* / zähl* / sind wir /
    gilt / bestätigt, Umsatz / Mitarbeiter / Mitarbeitern / Mitarbeiterzahl / Azubis / Leute / Bilanz* /
    Muttergesellschaft / Konzern / Teilzeitkräfte + groß oder klein / gelten wir / als klein / mitgezählt /
    mitrechnen / zählen mit / zählt mit / noch klein / KMU`,
  gender: `
    gegendert / gendern / Genderplan / Diversity / Frauenanteil / Frauenquote / Gleichstellung* / Vielfalt /
    Chancengleichheit + Text / muss / Konzept / Antrag / Firma / Projekt / Team / brauch* / wir, Frauen /
    Forscherinnen / Gründerinnen / Mütter / Männer + besondere Förderung / Förderung / gefördert / bevorzugt /
    Anteil / Quote / Bonus / mindestens / Punkte + bei euch / ihr / gibt / Team / Projekt / Konsortium / muss`,
  jury: `
    Gutachter / Gutachterinnen / Gutachtern / Gremium / Begutachtung / Begutachten / Jury / Auswahl / Gutachtenden +
    vom Fach / eingeladen / Externe / wie groß / wie viele / abstimmt / stimmt ab / Vetorecht / Veto / Ministerium /
    Kleinbetriebe / Praktiker* / versteht / bezahlt / ausgesucht / bestimmt ! Kritik / falsch / vor der
    Begutachtung, denselben Leuten / denselben Gutachter* / dieselben Gutachter* / anderen Gutachter* + begutachtet
    / bewertet / erste / Fassung / geprüft, jemand dabei / dabei jemand + versteht / Ahnung / kennt`,
  criteria: `
    benotet / Notenschema / Schema / Punkteschema / Bewertungsbogen / schlechter bewertet / besser bewertet / fällt
    durch / eher durch / eher gefördert / bessere Chancen / schlechtere Chancen / Punktabzug / Extrapunkte +
    Vorschlag* / Vorschläge / Antrag / Anträge / Plan / Englisch / Skizze* / wir / man / Projekt*, spielt + Rolle +
    Publikation* / Zahl / Alter / Größe / Erfahrung / Preis / Neuheit / Standort, richtig gut / wirklich gut /
    überzeugend / gewinnt + Antrag / Skizze / Bewerbung + was macht / wie / wann / welcher`,
  feedback: `
    Kritik / Gutachten / Gutachter / Gutachtern / Zweizeiler / Absage / Absagegrund / Ablehnung / Ablehnungsbescheid
    + falsch / ausführlich* / Kommentare / besprechen / sachlich / Begründung / warum / woran / einsehen / anfechten
    ! erneut / wieder / Anlauf, schwach / schlecht / Mängel / Schwächen / Schwachstellen + am Antrag / an unserem
    Antrag / unser Antrag / an der Skizze + war / waren / besprechen / woran`,
  'early-start': `
    auf Verdacht / Zusage aussteht / Bescheid noch fehlt / Bescheid fehlt / noch keine Zusage / noch kein Bescheid /
    ohne Bescheid / ohne Zusage / vor der Zusage / vor dem Bescheid / Entscheidung aussteht / bevor der Bescheid /
    bevor die Zusage + schon / Versuche / einstell* / kauf* / bestell* / dürfen / loslegen / beginn* / start* /
    beauftrag*, förderschädlich* / vorzeitiger Beginn / vorzeitiger Maßnahmenbeginn / Vorarbeit / Vorarbeiten +
    schon / ist / Ausnahme / Beginn / passiert / gilt`,
};
