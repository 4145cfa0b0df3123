import { APPLICATION, REJECTED, WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { DecisionMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const WHEN = `
  wann / wie lange / wie schnell / wie viele Wochen / ab wann / bis wann / wie bald / wie viel Zeit / wie viele
  Monate`;
const TOLD = `
  erfahr* / Bescheid / hören / höre / gehört / Antwort / Nachricht / Prüfung / prüf* / Begutachtung / begutachte* /
  Begutachtungs* / Entscheidung* / entschieden / entscheide* / entscheidet / bewilligt / Bewilligung / Zusage /
  Zusagen / Absage / Ergebnis / Ergebnisse / Rückmeldung / wissen wir / geklappt / klappt / Auswahl / ausgewählt /
  steht fest / fest / Gewinner / durch ist / angenommen / Benachrichtigung / benachrichtigt / informiert /
  Auswahlverfahren / Resultat / Daumen`;
const CHOOSES = `
  entscheid* / entscheidet / begutachtet / bewertet / beurteilt / prüft / wählt / sucht / auswählt / aussucht /
  ausgesucht / wählt aus / bestimmt / letzte Wort / urteilt / benotet / liest / befindet / das Sagen`;
const JUDGES = `
  Jury / Gutachter* / Gutachterin* / Gutachtergremium / Auswahlgremium / Gremium / Prüfer / Prüfern / Begutachtende*
  / Auswahlkommission / Auswahlausschuss / Jurymitglied* / Fachjury / Panel / Beirat / Juror* / Expertengremium /
  Bewertungskommission / Gutachterkreis / Auswahljury`;
const JUDGED = `
  bewertet / beurteilt / ausgewählt / entschieden / bewerten / Bewertung / Beurteilung / Auswahl / Begutachtung /
  begutachtet / auswählt / Punkte / Note / gewichtet / Gewichtung / Ranking / vergleicht / Rangliste / Benotung /
  durchzukommen / Pluspunkte / Bonuspunkte / Pluspunkt / überzeugt`;
const WEIGHED = `
  worauf / wonach / zählt / zählen / wichtig / wichtiger / Rolle / wie viele / welche / fließt / bringt / achtet /
  achten / Kriterien / was macht / Maßstab / Maßstäben / wie läuft / nach was / stärker / Aspekte / ausschlaggebend
  / was muss / entscheidend / wie wird / wie werden / anhand / gibt es`;
const REASONS = `
  Begründung* / begründet / Gründe / Grund / Feedback / Gutachten / Stellungnahme / warum / weshalb / wieso / woran
  / Einspruch / Widerspruch / beschweren / anfechten / Kommentare / Punkte / Punktzahl / besser machen / verbessern
  / gefehlt / erklär* / Schwächen / Schwachstellen / einsehen / Rückmeldung / Erläuterung* / besprechen / nachfragen
  / Kritikpunkte / Kritik / hätten / gelegen / Einsicht`;
const TO_BEGIN = `
  beginn* / start* / anfangen / anzufangen / loslegen / loszulegen / losgehen / vorziehen / begonnen / angefangen /
  gestartet / Beginn / Start / vorarbeiten / bestellen / bestellt / kaufen / gekauft / einstellen / Ausgaben /
  ausgeben / ausgegeben / losgelegt / warten / läuft / loslaufen / Vorarbeiten / Auftrag / Aufträge / beauftragen`;
const APPROVAL = `
  vor der Bewilligung / vor Bewilligung / vor dem Bescheid / vor der Zusage / vor der Entscheidung / vor dem
  offiziellen / vor Erhalt / vor Vertragsabschluss / vor Förderbeginn / vor dem Förderbeginn / vor Projektbeginn /
  bevor / noch nicht bewilligt / noch nichts bewilligt / ohne Bescheid / ohne Bewilligung / auf eigenes Risiko / auf
  eigene Rechnung / bis ihr Ja / bis zur Bewilligung / bis zum Bescheid / Bescheid da / noch kein Bescheid /
  schädlich / förderschädlich* / gefährdet / jetzt schon / vorzeitig* / schon jetzt / rückwirkend`;

/** The decision. */
export const decision: Wordings<DecisionMatter> = {
  decision: `
    Entscheidung / Entscheidungen / entschieden / Bescheid / Bescheide / Ergebnis / Ergebnisse / Zusage / Zusagen + Wochen nach /
    Monate nach / Wochen dauert / Monate dauert / innerhalb von / binnen / nach Wochen ! vor, bis wann / wann / wie lange / wie schnell + entschieden / Bescheid / Rückmeldung ! einreichen, Rückmeldung* +
    ${WE} / ${APPLICATION} + wann / bekommen / kommt / wie lange ! vor dem Antrag / vorab / abgelehnt / gescheitert,
    Bearbeitungszeit*, Bearbeitungsdauer, Bearbeitungsstand, Förderbescheid + wann / wann kommt,
    Entscheidungstermin, ${WHEN} + ${TOLD} + ${WE} / ${APPLICATION} / fällt / warten / warte / wartet / dauert / Auswahl / ob / Bescheid /
    Entscheidung / es ! Projektende / loslegen / anfangen / beginnen / Gast / Verlängerung / Neuigkeiten /
    zurückziehen / Jury / arbeiten will / von neuen / Laufzeit / Bericht / Visum / besucht / Ethik* / läuft die,
    wann fällt / wann kommt / wann ist + Entscheidung / Bescheid / Ergebnis / Zusage, ob + geklappt / bewilligt /
    gefördert werden / angenommen / ausgewählt / Zusage / genommen + erfahren / wissen / wann / schon / steht /
    Bescheid / hören, eingereicht / beworben / abgegeben / abgeschickt / Antrag + noch nichts gehört / nichts gehört
    / seitdem / Funkstille / immer noch nichts / keine Antwort / keine Nachricht / noch keine / gibt s Neuigkeiten /
    Neuigkeiten zu unserem / Stand / Status / keine Rückmeldung / noch nichts, auf heißen Kohlen, Stand +
    ${APPLICATION} + unser* / unserer / wie / wo, steht schon fest / schon entschieden / bereits entschieden / schon
    Ergebnisse / Ergebnis schon, wer gefördert wird / wer gewonnen hat / wer den Zuschlag / Gewinner +
    veröffentlicht / fest / Webseite / Liste / bekannt / gebt / wann, Abgelehnten + Nachricht / Bescheid /
    informiert, Zusage / Bescheid / Absage / Ergebnis / Zusagen + per Mail / per Brief / per Post / telefonisch /
    schriftlich / wie, noch keine Mail / noch keine Nachricht / noch keine Antwort / bisher nichts / noch nichts da
    / bislang nichts + ${WE} / Antrag / gehört / heißt / normal / bekommen, wie benachrichtigt / wie werden wir
    benachrichtigt / wie erfahren wir / wie erfahre ich / wie bekommen wir Bescheid / wie teilt ihr + ${WE} /
    Ergebnis / ob / mit ! Ausschreibung / Neuigkeit*, Ergebnisse vor / Ergebnis vor / noch vor Weihnachten / noch
    dieses Jahr / noch diesen Monat / vor dem Sommer + Bescheid / Ergebnis* / Zusage / entschieden / Entscheidung /
    rechnen ! Ausschreibung, hoffen / Hoffnung + noch / Zusage / Antrag, wie lange braucht ihr / wie lange brauchen
    Sie / wie lange müssen wir warten / wie lange warten / wie lange muss man warten + Antrag / Entscheidung /
    Bescheid / Ergebnis / prüfen / Antwort / auf ! Ablehnung, Entscheid / Juryentscheid* / Auswahlentscheidung /
    Auswahlergebnis* / Förderentscheidung / Förderzusage / Bewilligungsbescheid / Zuwendungsbescheid + wann / wie /
    kommt / ob / bekommen / rechnen / lange ! bevor / vor dem / start* / beginn* / loslegen, zwischen Abgabe und /
    zwischen Einreichung und / von der Einreichung bis / nach der Abgabe + Entscheidung / Ergebnis / Wochen / dauert
    / Bescheid / passiert`,
  jury: `
    Jurymitglied*, Jury + ${WE} / sitzen / Praktiker / ausgewählt / wie / unabhängig / setzt ! besucht / Kommentare
    / Wann, wer + ${JUDGES} + ist / sitzt / sind / gehört / wählt ! Dance / Fernseh* / Film* / Festival, ${JUDGES} +
    unabhängig* / Namen / heißen / ausschließen / befangen* / Befangenheit / Ausland / Wissenschaftler / Politiker /
    Praktiker / wie wird man / werden / bekannt / besetzt / zusammengesetzt / sitzt / sitzen / kommen / ernannt /
    berufen / kenne / bestimmte / neutral / anonym / wie viele / Mitglied / woher ! Geheimhaltung* / Kommentare /
    Gutachten / unterschreiben / sprechen / lesen / versteht / Dance / Fernseh* / Film* / Festival, wer + ${CHOOSES}
    + Projekt* / Antrag / Anträge / Bewerbung* / ${WE} / Auswahl / über uns / darüber / ob / letzte / gefördert /
    Geld / Skizze* ! Know how / Genehmig* / Frist / unterschr* / Ausfuhr / Fahrt / Grundstück / Versuch / Ausgaben /
    Patientenakten / lesen / Antrag zu sehen / Kontrolle / Menschen / Vertrag, entscheiden / entscheidet +
    Wissenschaftler / Politiker / Beamte / Fachleute / Ministerium / Experten / Ministerien + über / oder / wer,
    Befangenheit*, befangen, Peer Review / Fachgutachter* / externe Gutachter* / Gutachtergruppe / Gutachterpool /
    Gutachterliste / Fachleute + Auswahl / wer / ${WE} / entscheiden / bewerten, wer stimmt ab / stimmberechtigt /
    Stimmrecht / abstimmen + Projekte / Anträge / wer, verkracht / zerstritten / Feind / Freund / kenne jemanden /
    kennt mich / mein alter Chef / Ex Mann + Jury / Gutachter* / begutachtet / bewertet / Gremium, überstimm* / Veto
    / letztes Wort / letzte Wort + Jury / Gutachter* / wer / Auswahl / Vorstand / Ministerium, Politik / Politiker*
    + Auswahl / entscheid* / mitreden / mitentscheiden / beteiligt, wer wählt / wer sucht aus / wer bestimmt / wer
    vergibt + aus / Projekte / Geld / Sieger / Gewinner / Mittel ! Schloss, wer über unseren Antrag / wer über unser
    Projekt / über unseren Antrag entscheidet / über die Anträge / über die Vergabe / über die Projekte + entscheid*
    / bestimm* / befind*, Namen der Gutachter / Namen der Jury / Besetzung der Jury / Zusammensetzung der Jury /
    Zusammensetzung des Gremiums`,
  criteria: `
    *kriterien + ${WE} / Auswahl / welche / bewertet / nach ! Quote / Kriterien hat, *kriterium + ${WE} / Auswahl /
    Bewertung / welche, Auswahlkriterien, Bewertungskriterien, Bewertungsmaßstab*, Bewertungsschema,
    Bewertungsraster, Punktesystem, Punktzahl + Antrag / durch / brauchen / mindestens, Mindestpunkt*, ${JUDGED} +
    ${WEIGHED} ! haften / wer hat / was hilft / gefehlt / wie viele Punkte wir / Jury / Ausschreibung läuft /
    Projekte gefördert / jury / Zuschlag / Gutachter, wonach + ausgewählt / entschieden / bewertet / entscheidet,
    nach welchen Maßstäben, nach welchen Kriterien, worauf + achtet / achten / kommt es / legt ihr / Wert, wie +
    bewertet / beurteilt / ausgewählt + Antrag / Anträge / Projekte / Skizzen / ihr / werden, zählt + eher / mehr /
    stärker + Wissenschaft / Nutzen / Qualität / Praxis / Exzellenz / Team / Idee, guten Antrag + was macht / Sicht
    / Bewertung, gute Chancen / bessere Chancen / Chancen erhöhen + ${WE} / Antrag / Partner, Punkte für / Punkte
    gibt / Punktabzug / Abzüge / Extrapunkte / Bonus für / Zusatzpunkte / Mindestpunktzahl / Punkteschwelle /
    Punktegrenze + ${WE} / Antrag / Projekt / Bewertung / wie / gibt, bevorzugt ihr / bevorzugt werden / lieber
    gefördert / Vorrang / Priorität + Projekte / Anträge / billig* / klein* / ${WE} ! Forscherinnen / Frauen,
    wichtiger + Neuheit / Machbarkeit / Qualität / Nutzen / Team / Preis / Innovation / Idee / Exzellenz / Wirkung /
    was, Neuheit / Machbarkeit / Originalität / Nachhaltigkeit / Innovation* / Exzellenz / Wirkung / Relevanz +
    zählt / zählen / gewichtet / bewertet / Rolle / wichtig* / Punkte / mehr, Hürde / Schwelle + Bewertung / Punkte
    / nehmen / Auswahl, Gleichstand / Punktgleichheit, was zählt am meisten / was zählt am Ende / was zählt mehr /
    worauf kommt es an / worauf kommt's an / worauf legt ihr Wert / worauf schaut ihr / worauf schaut die Jury / was
    überzeugt / was ist euch wichtig / was ist Ihnen wichtig / was wollt ihr sehen bei, guter Antrag / gute Anträge
    / perfekter Antrag / überzeugender Antrag + was / wie / aus / macht, Bewertungsbogen / Bewertungsskala /
    Notenskala / Skala / Auswahlverfahren + wie / läuft / Kriterien / welche / nach`,
  feedback: `
    ${REJECTED} + ${REASONS} ! noch mal / nochmal / wieder einreichen / vor dem Abgabetermin / vorab / neu schreiben
    / wie lange warten, Gutachten + einsehen / bekommen / sehen / schicken / lesen / zuschicken / erhalten /
    Einsicht, Kommentare + Jury / Gutachter* / Prüfer / bekommen, Feedback + gebt ihr / geben Sie / bekommen wir /
    gibt es / zu unserem ! vor dem / Abgabetermin / vorab / Entwurf / vorher, Einspruch / Widerspruch / anfechten /
    Beschwerde* + ${WE} / Ablehnung / Entscheidung / einlegen / gegen, Ablehnungsgrund*, Ablehnungsgründe*, woran es
    gelegen / woran hat es gelegen / woran lag / woran es lag / was hat gefehlt / was gefehlt hat / was
    schiefgelaufen, warum / weshalb / wieso / was + abgelehnt / Absage / nicht bewilligt / rausgeflogen /
    durchgefallen / gescheitert* / nicht geklappt + ${WE}, wie viele Punkte + wir hatten / hatten wir / hat unser,
    einzeilig* / nur eine Zeile / knappe Absage / kurze Absage / ohne Erklärung / ohne Gründe / ohne Angabe von
    Gründen + ${WE} / Absage / Ablehnung / bekommen, Bewertungsbogen / Bewertungsbögen / Gutachten + bekommen /
    haben / einsehen / sehen / schicken / anfordern ! Skala, aus der Ablehnung lernen / daraus lernen / draus lernen
    / aus Fehlern lernen / was lernen, unfair / ungerecht / zu Unrecht / Fehlentscheidung / nicht einverstanden +
    ${WE} / Jury / Gutachten / Entscheidung / bewertet / abgelehnt / beschweren, beschweren / Beschwerde /
    reklamieren + Entscheidung / Ablehnung / Jury / Auswahl / abgelehnt / wo / Gutachten, was war schlecht / was war
    falsch / was lief schief / was hat nicht gepasst / was hat euch nicht gefallen / was fehlte / was haben wir
    falsch / Manko / Mängel / Schwachpunkte + ${WE} / Antrag / Bewerbung / Skizze, Rückmeldung / Feedback /
    Kommentare / Anmerkungen / Hinweise + nach der Absage / nach der Ablehnung / zu unserem Antrag / zum abgelehnten
    / zur Ablehnung / der Gutachter / der Jury / von der Jury, nicht ausgewählt / nicht berücksichtigt / nicht
    gefördert / durchgefallen / rausgeflogen + warum / weshalb / wieso / erklär* / Gründe / erfahren / Begründung`,
  'early-start': `
    noch geprüft / noch begutachtet / in der Begutachtung / noch in Prüfung / noch in der Prüfung / noch nicht entschieden / noch bewertet +
    anfangen / beginnen / starten / loslegen / bauen / bestellen / einstellen / kaufen / schon,
    *maßnahmenbeginn, Maßnahmenbeginn, Maßnahmebeginn, vorzeitig* + ${TO_BEGIN} ! abbrechen, ${APPROVAL} +
    ${TO_BEGIN} ! Einreichen / einreichen / unserer Idee / wann fällt / Vorschuss / überhaupt etwas / auszahl /
    gegenlesen / wann kommt / Ethik / Rücktritt / Ausfuhr / rausgeht / Probanden / Vertrag schließen / vorstrecken /
    Partner vor dem / Einwilligung / überweist, scharrt + Hufen, schon / bereits / jetzt + bestellt / begonnen /
    angefangen / gestartet / losgelegt / loslegen / anfangen / beginnen / vorfinanziert / gekauft + ${WE} +
    schädlich / Problem / schlimm / gefährdet / Förderung / Bescheid / Ergebnis kommt / Bewilligung / Bewilligt /
    erstattet / trotzdem / eigenes Risiko / dürfen ! lang / Bericht / wie oft, ab welchem Tag / ab welchem Datum /
    ab wann + Geld / Ausgaben / Kosten / ausgeben / ausgegeben / Projekt starten / loslegen / anfangen / starten /
    beginnen ! Antwort / Ausschreibung / nächste Runde, Ausgaben / Kosten + vor der Bewilligung / vor Bewilligung /
    vor Projektstart / vor Projektbeginn / vor dem Start / vor dem Bescheid, warten + bis ihr Ja / Bescheid /
    Bewilligung / Zusage + ${TO_BEGIN}, Rechnung von vor / Rechnungen von vor / Rechnung vor / ältere Rechnungen /
    rückdatier* / rückwirkend + gefördert / erstattet / abrechnen / Kosten / Ausgaben / Förder*, schon angezahlt /
    bereits angezahlt / schon bezahlt / bereits bezahlt / schon unterschrieben / schon halb fertig / schon begonnen
    / bereits begonnen / schon angefangen / bereits angefangen / bereits gestartet / schon gestartet / bereits
    bestellt / schon losgelegt / läuft schon / läuft bereits + ${WE} / Förder* / schädlich / noch / trotzdem /
    Problem ! wie lange / gefördert von / Bundesmittel* / Mitteln / EU, Stellenanzeige / Kandidat* / Bewerber* /
    Vertrag unterschreiben + schon / jetzt / vor / warten / Bescheid / Bewilligung, auf den Bescheid warten / auf
    die Bewilligung warten / auf die Zusage warten / auf euer Okay / auf euer Ja / bis zum Okay / Startschuss /
    grünes Licht + ${WE} / start* / beginn* / warten, früher anfangen / früher starten / früher beginnen / früher
    loslegen / eher anfangen / eher starten / schon anfangen / schon starten / schon beginnen / schon loslegen /
    sofort loslegen / sofort anfangen / sofort starten / gleich loslegen / schon mal loslegen / schon mal anfangen`,
};
