import { PAID, WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { MoneyMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const OURSELVES = 'selbst / selber / eigen / eigene / eigenen / eigenes / eigener';
const TO_BEAR = `
  zahlen / bezahlen / tragen / trägt / aufbring* / aufzubringen / finanzieren / mitbring* / mitzubringen / einbring*
  / einzubringen / stemmen / beitragen / beizutragen / schultern / zuzahlen / bezahlt / dazugeben / zuschießen /
  zuschieß* / hinlegen / leisten / stellen / aufkommen / drauflegen / auf den Tisch legen / zusteuern / reinstecken
  / investieren`;
const SHARE = `
  Prozent / Anteil / Anteils / hundert / Prozentsatz / komplett / vollständig / voll / gänzlich / ganz / ganze /
  ganzen / alles / Rest / Restbetrag / Hälfte / Teil / Teilbetrag / Quote / Satz`;
const GRANTED = `
  gefördert / fördert / Förderung / bezuschusst / übernehmt / übernehmen / übernommen / übernimmt / zahlt ihr /
  zahlen Sie / finanziert / abgedeckt / deckt / decken / deckt ihr / Zuschuss / Fördermittel`;
const FUNDERS = `
  Geldgeber* / Fördergeber* / Förderer / Fördertopf / anderen Topf / anderem Topf / anderer Topf / EU Projekt* / EU
  Mittel* / EU Geld* / Landesmittel* / Bundesmittel* / Bundesförderung / Landesförderung / Stiftung* /
  Stiftungsgeld* / DFG / BMBF / Ministerium / Land / Bund / Horizon / Zuschuss / Zuschüsse / Programm / Programme /
  Programmen / Ausschreibung / Drittmittel* / Spender / Sponsor* / Spenden / Förderung / Förderungen / Fördermittel*
  / woanders / anderswo / andere Stelle / anderer Stelle / zweite Förderung / öffentlichen Mitteln / öffentliche
  Mittel / Stipendium`;
const ALREADY = `
  schon / bereits / zusätzlich / gleichzeitig / parallel / kombinier* / ergänz* / daneben / nebenher / ebenfalls /
  auch noch / obendrauf / mit eurem / mit eurer / mit euren / mischen / kumulieren / aufstocken / zugleich / zweiter
  / zweite / anderem / anderen / weiteren`;
const MONEY = `
  Geld / Gelder / Mittel / Zuschuss / Zuwendung / Zahlung / Zahlungen / Rate / Tranche* / Überweisung / Betrag /
  Kohle / Zahlungseingang / Auszahlung`;
const ARRIVES = `
  kommt / kommen / bekommen / bekommt / kriegen / fließt / fließen / Konto / da / erhalten / eingeht / landet /
  ankommen / auf dem Konto / fällig / anfordern / angefordert / abrufen / abgerufen / überwies* / verfügbar`;
const SHIFTED = `
  verschieb* / verschoben / umbuchen / umgebucht / anders verteilen / umverteil* / umwandeln / umgewandelt /
  tauschen / schieben / übertragen / mitnehmen / mitgenommen / verwenden / ausgeben / nutzen / überziehen /
  überschreiten / abweichen / umlegen / umplanen`;
const LINES = `
  *posten / Posten / Kostenart* / Titel / Kategorien / Personalmittel* / Sachmittel* / Reisemittel* / Budget /
  Budgets / Finanzplan* / Kostenplan* / Finanzierungsplan* / Kalkulation / Mittel / Restmittel* / Rest /
  Haushaltsjahr / nächste Jahr / nächstes Jahr / Folgejahr / Gelder / Geld`;
const PROOFS = `
  Beleg / Belege / Belegen / Quittung* / Kassenbon* / Kassenzettel / Rechnung / Rechnungen / Stundenzettel* /
  Zeitnachweis* / Stundennachweis* / Originalbeleg* / Bücher / Buchhaltung / Nachweise / Fahrkarten / Kontoauszüge`;
const KEPT = `
  aufheb* / aufgehoben / aufbewahr* / bewahr* / einreichen / vorlegen / vorgelegt / archivier* / verloren / verlor*
  / Kopie / Kopien / prüf* / geprüft / sammeln / zeigen / sehen / führen / scannen / eingescannt / genügen / reicht
  / reichen / Original / Originale / nötig / brauch* / braucht / wollt / lange / digital / weg`;

/** Money. */
export const money: Wordings<MoneyMatter> = {
  'own-share': `
    Eigenanteil*, Eigenmittel*, Eigenbeitrag*, Eigenbeteiligung*, Eigenleistung*, Eigenkapital, Eigenfinanz*,
    *kofinanzier, kofinanzier*, Kofinanz*, mitfinanzier* ! offen / Ausschreibung* / aus @country, Teilfinanz*, Vollfinanz*, Fehlbedarf*, Anteilfinanz*,
    Anteilsfinanz*, Vollkosten + ${GRANTED}, beisteuern, beizusteuern, zuschießen, zuzuschießen, dazulegen,
    drauflegen, dazuzahlen, draufzahlen, zuzahlen, Zuzahlung*, dazutun, aus eigener Tasche, eigener Tasche, eigene
    Tasche, eigenes Geld, eigenem Geld, eigene Mittel, eigenen Mitteln, eigene Gelder, Förderquote*, Fördersatz*,
    Fördersätze*, Förderanteil*, Beihilfeintensität*, Sachleistung* + ${WE}, Naturalien, ${OURSELVES} + ${TO_BEAR},
    wie viel / wieviel / was / welchen Betrag / welche Summe / welchen Anteil + müssen / muss / sollen / soll +
    ${TO_BEAR} + ${WE} ! Zoll*, an uns hängen, bei uns hängen, zu wie viel Prozent / zu wieviel Prozent, ${SHARE} +
    ${GRANTED} + wie viel / wieviel / welcher / welchen / nur / oder / auch / bis zu / etwa / trotzdem / volle /
    hundert / voll / muss / müssen ! Doktorand* / Kaufpreis / Kinder* / Reise* / Personal, Rücklagen + ${WE}, unser
    Beitrag / unseren Beitrag / eigenen Beitrag / Beitrag leisten / Beitrag zur Finanzierung / Beitrag von uns,
    ehrenamtliche Stunden / Ehrenamt / ehrenamtliche Arbeit / Arbeitsstunden + anrechn* / angerechnet / zählen /
    zählt / einbringen / gelten / gilt, euer Anteil und unser Anteil, Aufteilung + Kosten + uns / euch, von uns +
    dazu / drauf / kommen / Prozent + Geld / müssen / Teil, aus dem eigenen Haushalt, aus eigenem Haushalt, eigenen
    Haushalt, wer zahlt den Rest / wer trägt den Rest / wer übernimmt den Rest / Restfinanzierung / Restkosten,
    kostet uns + was / das / etwas / wie viel, Selbstbehalt, Selbstbeteiligung, Vollförderung, 100 Prozent / 80
    Prozent / 50 Prozent / 70 Prozent / 60 Prozent / 90 Prozent / hundertprozentig* + ${WE} / Förderung / gefördert
    / zahlt / gedeckt, fördert ihr voll, Finanzierungslücke*, Gegenfinanzierung*, gegenfinanzier*, Lücke + schließen
    / finanzieren, geldwerte Leistung*, geldwert*, Matching, Anteil + Kosten + selbst / uns / tragen / wir`,
  'double-funding': `
    *doppelförderung, Doppelförderung*, Doppelfinanzierung*, Mehrfachförderung*, doppelt + gefördert / fördern /
    finanziert / bezahlt / beantragt, zweimal gefördert, andere* + Fördermittel* / Förderung* / Förderprogramm* /
    Geldgeber* / Topf, weitere + Fördermittel* / Förderung* / Geldgeber* / Zuschüsse, kumulier*, Kumulierung*,
    Querfinanzierung, kombinier* / kombinierbar / mischen / verbinden + Förder* / *förderung / Mittel / Zuschuss /
    Geld / Stipendium / Programm*, schon / bereits + gefördert / Fördermittel + ${WE} ! sechs / abgeschlossen /
    beantragen, ${FUNDERS} + ${ALREADY} + ${WE} + Geld / gefördert / Zuschuss / Mittel / Bundesmittel* /
    Landesmittel* / bezahlt / finanziert / kombinier* / Problem / angeben / trotzdem / zusätzlich / angeben / liegen
    / unterstützt / fördert / abgezogen / laufen / läuft ! Wann, EU Projekt* / EU Förderung / EU Mittel / zweiter
    Fördergeber / zweiten Fördergeber / andere Stiftung / anderen Fördergeber / anderem Topf / anderen Topf /
    anderen Töpfen / anderer Seite + ${WE} / schließt / trotzdem / abgezogen / ausgeschlossen / bezahlt !
    unterscheid*, Spender / Sponsor / Sponsoren / Spenden / Sponsoring + ${WE} / Rest / Geld, Crowdfunding,
    Steuervergünstigung*, Forschungszulage*, Stipendium + gleichzeitig / daneben / verträgt / kollidiert, zweite
    Förderung / zweiten Zuschuss / zweiter Zuschuss / andere Zuschüsse / anderer Zuschuss / weitere Gelder / anderes
    Geld / andere Gelder / anderes Förderprogramm, woanders + Geld / gefördert / Antrag / beantragt / bekommen /
    eingereicht + ${WE} ! aussteigen / zurückziehen, auch bei / anderswo + beantragt / eingereicht / läuft / Antrag
    / gefördert, beide Förderungen / zwei Förderungen / zwei Töpfe / zwei Töpfen / beiden Töpfen / mehreren Töpfen,
    Zusage von woanders / beide zusagen / beide Ja sagen, mit anderen Mitteln / anderen Fördermitteln / anderen
    Mitteln + kombinier* / zusammen / verträg* / ergänz* / aufstocken, verträgt sich + Förder* / Stipendium /
    Zuschuss / Mittel`,
  payment: `
    kommt das Geld zu uns / kommt das Geld bei uns an / gelangt das Geld / erreicht uns das Geld,
    ausgezahlt, auszahl*, Auszahlung*, überwiesen, überweis*, Überweisung*, Raten / Teilzahlung* / Teilbeträge* /
    Rate + ${WE} / Geld / Zahlung / wann, erste Rate, nächste Rate, letzte Rate, Schlussrate*, Schlusszahlung,
    Tranche*, Mittelabruf*, Mittelanforderung*, Zahlungsanforderung*, Zahlungsplan, Mittel abrufen, Mittel ab,
    Mittel anfordern, Geld abrufen, Geld anfordern, Zahlungsweise, Bankverbindung*, Kontonummer, IBAN,
    Zahlungseingang, wann / wie schnell / ab wann / wie / wie oft / wie lange / in welchen / auf welches + ${MONEY}
    + ${ARRIVES} ! wie viel / wie viel Geld / wieviel / wie hoch / Geld beantragen / zu spät / Bescheid, auf unser
    Konto, auf welches Konto, welches Konto, Konto + Geld / Mittel / Koordin* / Partner, hinterher / nachträglich /
    im Nachhinein / rückwirkend + erstattet / bezahlt / Geld / ausgezahlt / Erstattung, quartalsweise / jährlich /
    monatlich / vierteljährlich + abgerechnet / abrechnen / gezahlt / Geld / Zahlung* / ausgezahlt, Rechnung +
    stellen + wir / ihr / euch, einbehalten + bis / Ende / Rate / Betrag, fordern / fordere + Mittel / Geld + ab /
    an / wie, noch kein Geld / noch keinen Cent / kein Cent / keinen Cent / Geld lässt auf sich warten / warten auf
    das Geld / auf unser Geld / noch nichts überwiesen / Geld noch nicht da, Geldfluss / Geldeingang /
    Zahlungsmodalität* / Zahlungsziel / Zahlungsweg / Zahlungsrhythmus, in einem Betrag / auf einmal ausgezahlt /
    auf einen Schlag / in einer Summe / häppchenweise / stückweise + Geld / gezahlt / ausgezahlt / überwiesen /
    zahlt, erst ausgeben / erst bezahlen / erst einmal bezahlen / zuerst bezahlen + erstattet / zurück / dann /
    Geld, Erstattungsprinzip, Erstattungsverfahren, wer verteilt das Geld / verteilt das Geld / leitet das Geld
    weiter / leitet weiter / Weiterleitung + Geld / Mittel / Partner, Geld fürs Projekt / Fördergeld / Fördergelder
    / Fördermittel + wann / Konto / überwiesen / fließt / fließen / kommen ! schon`,
  advance: `
    Vorschuss*, Vorschüsse*, Abschlag*, Anzahlung* ! *wohnung / *haus / Urlaub* / Miete, Vorauszahlung*,
    Vorabzahlung*, Vorkasse, Startkapital, Anschubfinanzierung, Startgeld, in Vorleistung, Vorleistung*,
    vorstrecken, vorgestreckt, vorfinanzier*, Vorfinanzierung*, auslegen + ${WE} / Geld / alles, vorschieß*,
    vorzuschießen, vorlegen + Geld, auslegen, Bankbürgschaft*, Liquidität* + ${WE}, zwischenfinanz*, Überbrückung +
    Geld, Geld / Mittel / zahl* / überweis* / Teil / etwas / Betrag / Rate + im Voraus / vorab / zum Start / gleich
    zu Beginn / am Anfang / zu Beginn / vor Projektbeginn / zum Auftakt / bevor / schon zum ! wann / fälschlich /
    Bescheid / Bewilligung / loslegen / anfangen, kriegen / bekommen + bevor + ausgegeben / Ausgaben, Konto leer /
    Konto ist leer / leere Kasse / kein Geld auf dem Konto / keine Reserven, erste Rate vor / erste Rate zu Beginn /
    erstes Geld / Startfinanzierung / Starthilfe / Anfangsrate / Sofortzahlung, bevor Ausgaben / bevor wir ausgeben
    / bevor wir Geld ausgeben / bevor Kosten / bevor Rechnungen, keine Rücklagen + vorstrecken / auslegen / loslegen
    / starten, in Vorkasse / in die Vorlage / vorlegen müssen / Geld vorlegen / finanziell überbrücken /
    überbrücken, selbst vorlegen / selbst auslegen, Kassenlage / klamm / knapp bei Kasse, gleich am Anfang + Geld /
    Teil / überweist / zahlt`,
  currency: `
    Währung* + ${WE} / ${PAID} / in welcher / Abrechnung / Budget, *währung / *währungen ! Währung hat / Währung
    gilt in, Wechselkurs*, Umrechnungskurs*, Tageskurs*, Kursverlust*, Kursschwankung*, Kursrisik*,
    Währungsverlust*, Währungsrisik*, Devisenkurs*, Monatskurs*, in Euro oder, Umrechnung* + ${WE} / Kurs / Kosten,
    umrechnen + ${WE} / Belege / Kosten, welcher Kurs, welchen Kurs, welchem Kurs, Kurs + gilt / umgerechnet /
    umrechnen / Umrechnung, Euro / Dollar / Franken / Pfund / Kronen / Yen / Zloty / Złoty / Fremdwährung* / Rand /
    Peso / Rubel / Real + ${WE} / Zahlen / Belege / Abrechnung / Budget / rechnen / trage / Beträge / Angaben /
    Finanzplan / umrechnen + rechnen / abrechn* / Abrechnung / Budget / Belege / Zahlen / umrechn* / umgerechnet /
    Kurs / gefallen / eintragen / trage / angeben / Verlust / bekommt / gestiegen / Landeswährung / kalkulieren /
    Finanzplan / führen / führt / lauten ! 10 000 / Geräte / bis zu, Forint / Rupien / Dirham / Schekel + ${WE} /
    Budget / abrechn*, Landeswährung, Kurs + Tag / Monat / Durchschnitt / EZB / Bank / welcher / welchen / Stichtag,
    EZB, Zentralbank*, Inflation + Budget / Förder* / ${WE}, Auf- und Abwertung, abgewertet, Wechselkursverlust*,
    fremde* Währung, eigener Währung, unserer Währung, anderer Währung, lokaler Währung, Eurobeträge, Eurozone /
    Euroraum + ${WE} / Partner / abrechnen`,
  'budget-changes': `
    umschicht*, Umschichtung*, umgeschichtet, umwidm*, Umwidmung*, umgewidmet, Umbuchung*, umbuchen, umdisponier*,
    Mittelverschiebung*, Restmittel*, übrig* + Geld / Mittel + ${SHIFTED}, Mehrkosten, Mehrausgaben, nicht
    verbraucht* + Mittel / Geld / Gelder, übrig geblieben* + Geld / Mittel / Geldes / Betrag, Überschuss + Budget,
    eingespart* + ${WE} / Geld / Mittel, Ansätze + überschreit*, deckungsfähig*, ${LINES} + verschieb* / verschoben
    / umbuchen / umgebucht / anders verteil* / umverteil* / umwandeln / umgewandelt / tauschen / abweichen /
    mitgenommen / überziehen / überschreiten / umlegen / ins nächste Jahr ! Abgabe* / Frist, Geld / Mittel / Budget
    / Posten / Kostenarten / Geldes + zwischen + Posten / Partnern / Kategorien / Kostenarten / Titeln / Personal /
    Reise* / den, Kostenplan* / Finanzplan* / Finanzierungsplan* / Budget / Budgetplan* / Kalkulation + änder* /
    geändert / anpass* / angepasst / umstellen / abweich* / passt nicht mehr / nachträglich / überarbeiten /
    korrigier* / flexibel / starr / verbindlich / umschreib*, gespart / billiger / günstiger / teurer / gestiegen /
    weniger gebraucht / weniger ausgegeben / nicht gebraucht / übrig / verbraucht + Rest / dürfen wir mehr / für
    Fahrten / umbuchen / umschichten / verwenden / ausgeben / Topf / behalten / stattdessen / Geld / Mittel / nutzen
    / mehr für / nächste Jahr, Geld übrig / Mittel übrig / Geld bleibt übrig / bleibt Geld / bleibt etwas / noch
    Geld / Restgeld / Restbudget / Einsparungen / Ersparnis / eingespart + ${WE} / was / darf / damit / verwenden,
    mehr für + weniger für / statt für / ausgeben / Budget, Posten + streichen / kürzen / erhöhen / aufstocken /
    verbindlich / überzogen, Rabatt + übrig / was, Spielraum + Budget / Posten / Finanzplan / Ausgaben,
    Mittelumschichtung, zwischen den Jahren / ins Folgejahr / Jahresübertrag / Übertrag + Mittel / Geld, teurer
    geworden / teurer als / Preise gestiegen / Preissteigerung* / billiger als / günstiger als + ${WE} / Budget /
    geplant, Geld tauschen / Mittel tauschen / Budget tauschen / Geld abgeben + Partner, Ausgabenplan /
    Ausgabenposten / Budgetplanung + änder* / abweich* / anders / ${WE} / anpassen`,
  audit: `
    *wirtschaftsprüf, Wirtschaftsprüf*, Rechnungsprüf*, *prüfungsamt, Rechnungshof, Buchprüf*, Kassenprüf*,
    Prüfvermerk, Audit ! in the world, Audits, auditier*, Aufbewahrungsfrist*, Aufbewahrungspflicht*, Belegpflicht,
    Belegliste*, Ausgabennachweis*, Kostennachweis*, Stundenzettel*, Zeiterfassung*, Stundennachweis*,
    Zeitnachweis*, Stundenaufzeichnung*, Verwendungsprüfung*, Kontrolle* + Finanzen / Ausgaben / Kosten / Geld / vor
    Ort, Stichprobe* + Ausgaben / Belege / Prüfung / geprüft, ${PROOFS} + ${KEPT} ! Steuer* / Visum / Währung /
    umrechne / Euro / trage / kaufen, Bücher + prüf* / geprüft / Kontrolle, Ausgaben / Kosten / Verwendung / Geld /
    Arbeitszeit* / Stunden + nachweis* / weisen / belegen / belegt / nachzuweisen / Nachweis / Nachweise / prüft /
    geprüft / kontrolliert / dokumentieren ! Fortschritt, prüft + jemand + Ausgaben / Finanzen / Abrechnung /
    Bücher, Belegaufbewahrung, schreddern / vernichten / wegwerfen + ${PROOFS}, wegschmeißen, Stunden aufschreiben /
    Stunden erfassen / Stunden dokumentieren / Arbeitsstunden erfassen / Arbeitszeiterfassung / Arbeitszeiten
    aufschreiben, Kontoauszug / Kontoauszüge, separates Konto / eigenes Konto / extra Konto / gesondertes Konto /
    Projektkonto, Steuerberater* + ${WE} / bestätig* / testier*, testier*, Testat*, Bücher offenlegen, wohin das
    Geld + ging / geflossen, nachvollzieh* + Ausgaben / Geld, Finanzprüfung*, Prüfer + ins Haus / Bücher /
    Rechnungen / Belege / vorbei / kommen die, vor-Ort-Prüfung / Vor Ort Kontrolle / Prüfung vor Ort /
    unangekündigt*, Kostenstelle*, Originalrechnung*, Rechnungen + wie lange / scannen / Original / Kopie* /
    aufheben`,
};
