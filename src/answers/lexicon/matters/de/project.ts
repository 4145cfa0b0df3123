import { PROJECT, WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { ProjectMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const DATA = `
  Daten / *daten / Messwerte* / Messreihe* / Messung* / *ergebnis / *ergebnisse / *ergebnissen / *aufnahmen /
  Datensatz / Datensätze* / Rohdaten / Quellcode / Code / Software / Paper / Artikel / Publikation* / Erkenntnisse /
  Fotos / Forschungsdaten / Baupläne`;
const RESULTS = `
  *ergebnis / *ergebnisse / *ergebnissen / Daten / *daten / Messwerte* / Erfindung* / Entwicklung / Entwicklungen /
  Prototyp* / App / Software / Quellcode / Code / Know how / Produkt / Produkte / Rechte / Sorte / Sorten /
  Entdeckung / Idee / Ideen / Geräte / Gerät / Handbuch / Verfahren / Technik / Patent* / Erfundene / entwickelt /
  entwickeln / erfinden / züchten / gezüchtet / herauskommt / rauskommt / entsteht / erfunden / Marke / Design /
  Material`;
const PUBLISHED = `
  veröffentlich* / Veröffentlichung* / publizier* / öffentlich / öffentliches / zugänglich / frei / offen /
  offenlegen / offengelegt / Verschluss / geheim / geheim halten / unter Verschluss / hochladen / ablegen /
  archivier* / speicher* / aufheb* / aufgehoben / aufbewahr* / teilen / Repositorium / Repositorien /
  Bezahlzeitschrift / Zeitschrift / Journal / Open / Lizenz / bereitstellen / ins Netz / online / für alle /
  erscheinen / herausgeben / nachnutzen / Embargo / Sperrfrist / Portal`;
const OWNED = `
  gehör* / gehört / gehören / Rechte / Recht / Eigentum / Eigentümer / behalten / behält / besitzt / hält / halten /
  Verwertung / verwerten / vermarkten / vermarktet / verkaufen / verkauft / kommerzialisier* / nutzen /
  weiterverwenden / weiternutzen / verwenden / lizenzier* / Anspruch / beanspruch* / patentieren / zusteh* / steht /
  Nutzungsrecht* / Miteigentum / geteilt / aufgeteilt / Geld verdienen / wem / wessen / anmelden`;
const LASTS = `
  laufen / läuft / laufe / dauern / dauert / dauer / gefördert / Förderung / fördert / fördert ihr / maximal /
  mindestens / sein / planen / einplanen / dürfen / darf / strecken`;
const LENGTH = 'Jahre / Jahr / Monate / Monat / Monaten / Semester / Sommersemester / Jahren';
const MISSED = `
  scheiter* / scheitert / gescheitert / schiefgeht / schief / Flop / floppt / nichts rauskommt / rauskommt / ins
  Leere / Misserfolg* / misslingt / klappt nicht / nicht klappt / nicht funktioniert / funktioniert nicht /
  Sackgasse / erfolglos / nicht erreicht / nicht erreichen / verfehlt / verfehlen / falsch erwiesen / fehlschlägt /
  Fehlschlag / platzt / Ziele nicht / nur die Hälfte / kein Ergebnis / keine Ergebnisse / negative* / negatives /
  nichts wird / den Bach / danebengeht / aufgeben / abbrechen / Abbruch / abgebrochen / hinwerfen / einstellen
  müssen / nicht wie erhofft`;
const CONSEQUENCE = `
  was ist / was passiert / was geschieht / und wenn / wenn / falls / zurückzahl* / zurückgeben / zurück / droht /
  Strafe / Sanktion* / Folgen / Konsequenzen / schlimm / Rückzahlung / Rückforderung / zurückfordern / dürfen /
  Problem / trotzdem / müssen wir / haftet`;
const PEOPLE = `
  Partner / Partnerin / *partner / Partnerfirma / Projektleiter* / Projektleitung / Doktorand* / Postdoc /
  Mitarbeiter* / Koordinator* / Kollege / Kollegin / Chef* / Firma / Institut / Verein / Leiter* / PI / Forscher* /
  Antragsteller* / Unternehmen / Konsortialpartner`;
const LEAVES = `
  springt ab / abspringt / abgesprungen / aussteigt / steigt aus / ausgestiegen / aussteigen / abspringen /
  ausscheid* / scheidet / ausfällt / fällt aus / wechselt / wechseln / gewechselt / gekündigt / kündigt / pleite /
  insolvent / Insolvenz / verlässt / verlassen / geht in Rente / stirbt / gestorben / verstorben / fusioniert /
  heißt jetzt / umbenannt / ersetzen / austauschen / auswechseln / hinzu / Neues dazukommen / dazukommen /
  nachrücken / nachträglich / übernommen von / weggefallen / wegfällt / umgezogen / zieht um / zurücktritt / raus /
  neuer Partner / neuen Partner / in Elternzeit geht / Nachfolger* / jemand anderes`;
const ALTER = `
  änder* / geändert / Änderung* / umstell* / umgestellt / anpass* / angepasst / umplanen / umwerfen / wechseln /
  tauschen / anders machen / abweich* / statt / doch lieber / stattdessen / verlegen / verlagern / neu ausrichten /
  streichen / weglassen / umsteuern / umschwenken / umdefinieren / erweitern / verkleinern`;
const SCOPE = `
  Arbeitsprogramm / Arbeitsplan / Arbeitspaket* / Projektplan / Zeitplan / Ziel / Ziele / Inhalt / Inhalte / Thema /
  Ort / Standort / Methode* / Ansatz / Projektinhalt* / Schwerpunkt* / bewilligten Projekt / laufenden Projekt /
  laufendes Projekt / während der Laufzeit / bewilligtes Projekt / im Projekt / am Projekt / am bewilligten / nach
  der Bewilligung / Studie / Messort / Versuchsort / Vorhaben / Konsortium / Projektskizze`;
const TELLS = `
  schreiben / abgeben / abliefern / vorlegen / liefern / liefert / einreichen / melden / dokumentieren / berichten /
  schicken / fällig / zeigen / sehen / ablegen / informieren / festhalten / trage ich / eintragen / verlangt / wollt
  ihr / erwartet / wie oft / wie lang / wie ausführlich / reicht`;

/** The project, from its first day on. */
export const project: Wordings<ProjectMatter> = {
  duration: `
    *laufzeit + ${WE} / maximal* / wie / Mindest* / höchst* / welche / lang / gibt ! während der / Pauschale / wer /
    Ausschreibung läuft / strecken / verlänger* / läuft aus / Papierkram, Mindestlaufzeit, Höchstlaufzeit,
    Projektlaufzeit ! verlänger* / während, Projektdauer, Förderdauer, Höchstdauer, Mindestdauer, maximale Dauer,
    Dauer + ${PROJECT} / maximal* / wie / Förder* ! Bearbeitung*, wie lange + gefördert / Förderung ! noch, wie
    lange / wie lang / wie viele Jahre / wie viele Monate / über welchen Zeitraum / wieviele Monate / wie viele
    Monate + ${PROJECT} + ${LASTS} ! Prüfung / Entscheidung / warten / Bericht / *bericht / *skizze / *beschreibung / Bescheid / dauert es bis / Beleg* /
    aufheb* / aufbewahr* / Ausschreibung / nach Projektende / Portal / Antrag auf, über welchen Zeitraum,
    Förderzeitraum + wie lang* / welcher / maximal, wie viele Monate / wie viele Jahre + einplanen / planen /
    fördert / gefördert / maximal / dürfen / darf, ${LENGTH} + zu viel / zu lang / zu kurz / Schluss / passt das /
    Rahmen / okay / möglich / erlaubt / zu wenig / Obergrenze / fördert ihr / auch machen + wir / ist / sind / kann
    / man / unsere / brauchen / Projekt ! verlänger* / später / mehr / Frist / dranhängen / ins Land / Aufenthalt /
    einreichen / extra / aufbewahren, Kurzprojekt*, kurze Projekte, kurzes Projekt, etwas Kurzes, kürzeste* Projekt*
    / längste* Projekt* / kürzestes / Kurzzeitprojekt*, übliche Dauer / übliche Laufzeit / normale Laufzeit /
    typische Laufzeit / Regellaufzeit / Laufzeit / Förderperiode / Projektzeitraum + wie / welche / lang / fest /
    Projekt* / ist / gibt / maximal ! verlänger* / während / Ausschreibung / strecken, einjährig* / zweijährig* /
    dreijährig* / vierjährig* / fünfjährig* / mehrjährig* + ${WE} / Projekt* / Studie / Förder* / Vorhaben, wie
    lange werden wir / wie lange wird man / wie lange bekommen wir / wie lange fördert / wie lange fördern + ${WE} /
    gefördert / Geld / Förderung, zwölf Monate / 12 Monate / 18 Monate / 24 Monate / 36 Monate / 48 Monate / zwei
    Jahre / drei Jahre / fünf Jahre / ein Jahr / anderthalb Jahre + maximal / fest / Projekt / Förder* / fördert /
    reicht / gefördert / genug / lang / höchstens / möglich / mindestens ! verlänger* / aufbewahr* / aufheben /
    Belege / warten / älter`,
  extension: `
    ${PROJECT} + verlänger* / Verlängerung* / mehr Zeit / länger laufen / länger / strecken / gestreckt / nach
    hinten / dranhängen / hinterher / in Verzug / Verzug / hinterherhinken / nicht fertig / später fertig /
    überziehen ! Frist / Einreichen / einreichen / Abgabe / zu spät kommen / wie viel länger, kostenneutral*,
    Laufzeitverlängerung*, Projektverlängerung*, Verlängerungsantrag*, Verlängerung + ${WE} / beantragen / drin /
    möglich / wie ! Frist / Abgabe, *laufzeit + verlänger* / länger / strecken / gestreckt, nicht rechtzeitig
    fertig, nicht fertig + ${WE} ! Antrag, im Verzug, in Verzug + ${WE}, Anschlussphase, Anschlussförderung*,
    Anschlussprojekt*, Folgeförderung*, Folgeprojekt*, Fortsetzungsantrag, Nachfolgeprojekt, Monate mehr / Monate
    länger / Wochen mehr / Monate extra / paar Monate / halbes Jahr länger / halbes Jahr mehr / weiteres halbes Jahr
    / Monate dranhängen / Wochen dranhängen / Monate drauf + ${WE} / beantragen / reichen / kann / bräuchten !
    einreichen / Abgabe, Projektende / Ende des Projekts / Projektschluss / Enddatum / Förderende / Förderzeitraum +
    hinaus / verschieb* / nach hinten / später / schieben / verlänger* / reicht nicht / zu kurz / noch nicht /
    weiterarbeiten / weitermachen / verlegen / hinausschieben, länger brauchen + ${WE} ! einreichen, brauchen länger
    + ${WE} ! einreichen, hinken hinterher / hinterherhinken / hängt hinterher / hängen hinterher / stand alles
    still / stand still / liegt auf Eis, weiterlaufen + ${PROJECT} / ${WE}, Schluss nach hinten / Ende nach hinten /
    Ende verschieben / Ende verschoben / Projektende verschieben / später enden / später fertig / später abschließen
    / länger dauern / dauert länger / länger als geplant / länger brauchen / brauchen länger / brauchen mehr Zeit /
    mehr Zeit brauchen / mehr Zeit fürs Projekt / mehr Zeit für das Projekt + ${WE} / Projekt / geplant / als !
    Antrag / Abgabe / Einreich* / einreichen, zweite Phase / Phase zwei / Folgeantrag / Nachfolgeantrag /
    Weiterförderung / Weiterfinanzierung / Fortsetzung + Projekt / ${WE} / möglich / gibt, aufgehalten /
    zurückgeworfen / Verzögerung* / verzögert* / Lieferverzug / Lieferschwierigkeiten / monatelang krank / krank
    gewesen + ${WE} / Projekt / Monate / länger / anhängen / Laufzeit / Ende, anhängen / dranhängen / drangehängt +
    Monate / Wochen / Zeit / Jahr, Zeit läuft davon / Zeit läuft uns davon / läuft uns die Zeit / Zeit reicht nicht
    / Geld übrig aber / hinter dem Zeitplan / hinter Plan / hinken / Rückstand, aufstocken + Zeit / Laufzeit, nach
    Projektende weiter / über das Ende hinaus / länger forschen`,
  changes: `
    will aussteigen / möchte aussteigen / steigt aus / springt ab / ausgestiegen / abgesprungen / will nicht mehr
    + Konsortium / Partner / Partnerin / jemand / einer von uns / Mitglied ! Visum,
    ${PEOPLE} + ${LEAVES} + ${WE} / was nun / wie geht / Projekt / müssen / darf / kann / Uni / Doktorand* /
    Projektleiter* / während / noch jemand / melden ! Visum / Fristverlängerung / einreichen / Antrag /
    Ausschreibung / Flug / Kaufpreis / Zentrifuge / mitmachen / Leitung übernehmen / drei Jahre, Partnerwechsel,
    Projektänderung*, Änderungsantrag*, Änderungsanzeige, Umfirmierung*, Rechtsnachfolge*, ${ALTER} + ${SCOPE} +
    ${WE} / dürfen / kann / möglich / bewilligt* / laufen* / müssen / nachträglich / nach der Bewilligung ! Budget /
    Kostenplan / Finanzplan / Antrag überarbeit* / eingereichten / verlänger* / Geld / Mittel / Abgabe*, statt /
    anstelle / anstatt + lieber / doch / wollen wir / möchten wir / entwickeln / bauen + ${WE} ! Ein Workshop / Geld
    / Mittel / Präsentation / Feedback, umbenannt + ${WE}, heißt jetzt anders / neuen Namen + ${WE}, neuer Partner /
    neuen Partner / weiterer Partner / weiteren Partner / noch jemand Neues / neue Partnerin / Partner ersetzen +
    ${WE} + aufnehmen / während / mitten / nachträglich / Laufzeit / nachholen / dazu ! finde / suche / fehlt,
    Partner geht / Partner verlässt / Partner hört auf / Partner aufgenommen / Partner dazunehmen / Partner
    hinzufügen / weiteren Partner aufnehmen / neuen Partner aufnehmen / neue Partner aufnehmen / neuer Partner dazu
    / Team erweitern / Konsortium erweitern / Konsortium verkleinern + ${WE} / Projekt / darf / können / mitten /
    nun, nimmt das Projekt mit / Projekt mitnehmen / Projekt umziehen / an die neue Uni / an eine andere Uni / an
    eine andere Hochschule / neuen Arbeitgeber / neue Stelle + ${WE} / Projekt / Leiter* / nehmen / mit, aufgelöst /
    aufgekauft / übernommen / verkauft + Firma / Partner / Verein / Start up / Unternehmen + Projekt / ${WE} /
    Konsortium ! Kosten / Gebühr* / Prototyp / App, hat gekündigt / wirft hin / hingeworfen / hat hingeschmissen /
    hört auf / ausgefallen / ausgeschieden + ${PEOPLE}, Ersatz für / Ersatz suchen / Ersatz finden / Nachfolge für /
    Nachfolgerin für / Nachfolger für + ${WE} / Partner / Leiter* / Doktorand* ! Allianz ein Ersatz / Allianz der
    Ersatz / Allianz als Ersatz / Programm ein Ersatz / Initiative ein Ersatz, anderer Weg / anderen Weg / anderen
    Ansatz / neuer Ansatz / neue Richtung / andere Richtung / Kurswechsel / anderes Thema / Thema wechseln / Plan
    ändern / Plan geändert / Pläne ändern / Pläne geändert / Arbeitsplan / anders als geplant / anders als beantragt
    / anders als im Antrag + ${WE} / dürfen / melden / fragen / möglich / Projekt ! Budget / Kosten`,
  failure: `
    ${MISSED} + ${CONSEQUENCE} + ${WE} / am Ende / Ziele / rauskommt / Flop / Hypothese / Förderung / Studie /
    Experiment / Versuch / es / das ! Antrag / Absage / abgelehnt* / Frist / Vertrag / Partner, zurückzahl* + ${WE}
    / Förder* / Geld / Zuschuss / müssen, Rückzahlung* + ${WE} / Förder* / Geld, Rückforderung*, zurückforder* +
    ${WE} / Förder* / Geld / Mittel, zurückgefordert, Geld zurück + ${WE} / verlangt / wollt / geben / müssen,
    scheitert / scheitern + ${PROJECT} / ${WE} ! Antrag, vorzeitig abbrechen / abbrechen / abgebrochen + ${PROJECT}
    / ${WE} / dürfen ! Antrag, Projektabbruch*, Ziele + schaffen / erreichen / verfehlen / nicht erreicht / nicht
    erreichen / verfehlt + ${WE} / was / droht ! Allianz / welche, Meilensteine + nicht geschafft / nicht erreicht /
    Hälfte / verfehlt / nicht schaffen, negatives Ergebnis, negative Ergebnisse, Hypothese + falsch / widerlegt /
    nicht bestätigt / bestätigt sich nicht, verläuft im Sand / im Sande / ergebnislos / hinschmeißen / Handtuch
    werfen / aufgeben müssen / Reißleine, nichts finden / nichts gefunden / nichts herausfinden / nichts herauskommt
    / nichts herausgekommen / nichts bringt / nichts gebracht / kein Effekt / keinen Effekt, widersprechen /
    widerspricht + Ergebnisse / Hypothese / versprochen, pleite gehen / in die Hose / schief gehen / schiefgehen /
    schiefgegangen / geht schief / daneben / misslungen / floppen + ${WE} / Projekt / was / wenn / Experiment,
    schulden wir / schulden / haften wir / persönlich haften, versprochen / zugesagt + nicht / weniger / nur +
    erreicht / geschafft / geliefert / liefern / einhalten + ${WE}, Versuch gescheitert / Experiment gescheitert /
    Versuch misslungen / gescheitertes Projekt / gescheitertes Experiment / Misserfolg / Nullergebnis /
    Negativergebnis* / Fehlschlag, Zielverfehlung / Ziele verfehlt / Projektziel* + nicht / verfehlt / erreicht /
    schaffen / erreichen, Zuschuss zurück / Förderung zurück / Fördergeld zurück / Fördermittel zurück / Mittel
    zurück / Geld zurück + ${WE} / müssen / verlangt / fordern / zahlen / geben ! Steuer`,
  reports: `
    Projektende + abgegeben / abgeben / abzugeben / vorlegen / vorzulegen ! Daten / Messdaten / Messwerte / Aufnahmen / Proben,
    bericht* + ${WE} / wie oft / wann / wie / müssen / muss / Projekt / fällig / ihr / schreiben, *bericht + ${WE} /
    wie oft / wann / fällig / muss / müssen / Umfang / schreiben / Vorlage / gibt / abgeben / Seiten / lang ! kommt
    der, *berichte + ${WE} / gibt / schreiben / wie / müssen / fällig / sind, *berichten + ${WE} / wie oft / häufig,
    Sachbericht*, Zwischenbericht* ! wann kommt, Abschlussbericht*, Fortschrittsbericht*, Verwendungsnachweis*,
    Berichtspflicht*, Berichtswesen, Berichterstattung + ${WE}, Rechenschaft*, Sachstand*, Zwischenstand* + ${WE},
    Abschlussdokumentation, Schlussdarstellung, Abschlusspräsentation, Statusbericht*, Jahresbericht* + ${WE},
    Zwischenevaluation, Zwischenbegutachtung, Papierkram + Laufzeit / während / Projekt, was wir gemacht haben / was
    wir erreicht haben / was wir getan haben / was wir tun / Fortschritt / Fortschritte / Stand der Arbeiten /
    Projektfortschritt / Arbeitsstand + ${TELLS}, am Ende / nach Projektende / zum Abschluss / zum Projektende +
    ${TELLS} + von uns / wir / uns / Papier / Seiten / sehen ! Patent* / ausgezahlt / behalten / hält am / Belege /
    Quittungen / Finanzen / Rest / Daten, wie oft + melden / dokumentieren / berichten / Bericht / hören lassen /
    informieren + wir / euch / uns / man ! Newsletter, dokumentieren + ${WE} / Projekt / Fortschritt ! Arbeitszeit*
    / Ausgaben, Meilensteine + abgehakt / melden / trage / eintragen / dokument*, Halbzeit / zur Hälfte /
    Projekthälfte + abgeben / Bericht / vorlegen / melden / etwas / zeigen / präsentieren, jährlich / halbjährlich /
    vierteljährlich / quartalsweise / monatlich + berichten / Bericht / hören / melden / schreiben / Stand /
    Rückmeldung, Jahreszusammenfassung / Kurzbericht* / Schlussbericht* / Endbericht* / Ergebnisbericht* /
    Projektbericht* / Schlussdokumentation / Dokumentationspflicht* / Tätigkeitsbericht* / Zwischenpräsentation /
    Abschlusskonferenz / Projektdokumentation, wie viel Bürokratie / Verwaltungsaufwand während / Aufwand während /
    Papierkrieg / Schreibkram / Bürokratie + ${WE} / Projekt / Laufzeit / während, was wir erreicht / was wir
    geschafft / was ihr von uns hören / was rausgekommen ist / wie es läuft / wie weit wir sind / wie wir
    vorankommen / wo wir stehen / vorankommen + melden / schreiben / erzählen / berichten / wie oft / wann /
    mitteilen / wissen / hören, Ergebnisse präsentieren / Ergebnisse vorstellen / Zwischenergebnisse + ${WE} /
    müssen / wann / wo / vorstellen / persönlich`,
  data: `
    *daten / Daten / Messwerte / Messreihen / Aufnahmen + gehör* / Eigentum / Rechte / behalten / behält !
    Teilnehmer* / Patient*, Open Access, Open Data, Open Source, Open Science, *datenmanagement, Datenmanagement*,
    Datenmanagementplan*, FAIR Prinzip*, FAIR Data, Forschungsdaten* + ${WE} / ${PUBLISHED}, Repositorium*,
    Repositorien, Preprint*, Bezahlzeitschrift, Creative Commons, Zweitveröffentlichung*, ${DATA} + ${PUBLISHED} +
    ${WE} / muss / müssen / dürfen / darf / sollen / kann / wo / wie lange / wann ! Datenschutz / DSGVO /
    personenbezogen* / Patient* / Antrag / Teilnehmer* / Befragte* / Interview* / Logo / Förderung hinweis* /
    Danksagung / Fördernummer / Adressen / Ideen / Logo / gelöscht / Belege / Gutachter* / Unterlagen /
    Gesundheitsangaben / Probanden / Bewohner / Anwohner / Gesuch / Formular / Gewinner / Fotos anhängen / China /
    Ausland / Vordruck / Plakat, Publizieren / publizieren / veröffentlichen / Veröffentlichen / Publikation + ${WE}
    / müssen / dürfen + Ergebnisse / Daten / Zeitschrift / Journal / warten / Jahr / frei / offen / Pflicht / wann !
    Gesuch / Gewinner / Fördernummer / Logo / erwähn* / Danksagung, was + geschieht / passiert + Daten / *daten /
    Ergebnissen / Messwerten ! Datenschutz / Teilnehmer* / Patient*, Zenodo / GitHub / GitLab / Figshare / arXiv /
    Datenarchiv / Forschungsdatenzentrum / Metadaten, Skripte / Auswertungsskripte + veröffentlichen / hochladen /
    offen / teilen / müssen, Daten teilen / Daten weitergeben / Daten veröffentlichen / Daten ablegen / Daten
    archivieren / Daten speichern / Daten aufbewahren / Daten aufheben / Daten offen / Daten frei / offene Daten /
    freie Daten / Ergebnisse veröffentlichen / Ergebnisse öffentlich / Ergebnisse offen / Ergebnisse geheim /
    Ergebnisse frei / Code veröffentlichen / Code offenlegen / Code öffentlich / Software offenlegen + ${WE} /
    müssen / muss / dürfen / wo / wie / wann / Pflicht / sollen / für andere ! Datenschutz / Teilnehmer* /
    personenbezogen* / Proband* / Patient*, freier Zugang / frei verfügbar / frei zugänglich / öffentlich zugänglich
    / für alle zugänglich / CC BY / offene Lizenz / freie Lizenz / Publikationspflicht / Veröffentlichungspflicht,
    Fachzeitschrift* / Journal* / Konferenzband + veröffentlichen / publizieren / Ergebnisse / frei / offen / müssen`,
  ownership: `
    Verwertungsrecht*, Verwertung + ${WE} / Ergebnisse, Nutzungsrecht*, Sortenschutz*, Gewinnbeteiligung + ${WE},
    Rechteinhaber*, ${RESULTS} + ${OWNED} + wem / wer / wessen / Rechte / Recht / dürfen / darf / behält / Anspruch
    / behalten / vermarkten / verkaufen / Uni / Partner / wie + ${WE} / Ergebnisse / Ergebnis / *ergebnisse /
    Erfindung / Prototyp / *daten / Projekts / nach dem Projekt / am Ende / später / nachher / gemeinsam / zusammen
    / neue / Entwicklung / Rechte / Patent / entwickelt ! Teilnehmer* / Patient* / leihweise / Datenschutz / Proben
    / Schloss / personenbezogen* / Zoll / China / geheim / nach dem Stichtag / Ausfuhr / Verschluss / Baupläne /
    Großdruck / sprech / open / offen / Logo / Emblem / Bescheid / Gutachter / Vorlage / alte / Überarbeitet /
    Testgelände / erstattet / einreichen / nachweis* / Vorjahr / Visum, Rechte + bei der Uni / bei uns / an euch /
    wer / behalten / hat + ${WE} / Ergebnis* / Ergebnisse / Projekt, gemeinsam entwickel* / gemeinsam etwas /
    zusammen entwickelt / gemeinsame Entwicklung + wem / wie / geteilt / gehört, vermarkt* / kommerziell /
    kommerzialisier* / Geld verdienen + ${WE} + App / Ergebnis* / Prototyp* / Produkt / redet / dürfen / nachher /
    später, wem gehört das / wem gehört am Ende / wem gehört später / wem gehören am Ende / wem gehört dann / gehört
    uns / gehört euch / gehört dann euch / gehört der Allianz / gehört der Uni + Ergebnis* / Gerät* / Prototyp* /
    Erfindung / App / Daten / entwickel* / Patent* / Software / Rechte / Projekt / dann / was wir / Idee ! Firma /
    Schloss, beansprucht ihr / beansprucht die / Ansprüche auf / Anspruch auf + Ergebnis* / Erfindung* / Rechte /
    Gewinn* / Einnahmen / was wir, kommerziell nutzen / kommerziell verwerten / wirtschaftlich verwerten / zu Geld
    machen / verkaufen / Gewinn machen / Produkt daraus / Ausgründung / Spin off + Ergebnis* / Prototyp* / App /
    Erfindung* / Software / Entwicklung* / später / nachher / nach dem Projekt / danach ! KMU / klein, Erfinder* +
    ${WE} / wer / nennen / gilt / Rechte, nach Projektende + behalten / weiter nutzen / weiternutzen / Gerät* /
    Laptop* / nutzen ! Daten / Belege / Quittung*`,
  patents: `
    Patent* + ${WE} / hält / gehört / gehören / am Ende / anmelden / Kosten / Rechte ! hat die Firma / hat das
    Unternehmen, Patente, Patentrecht*, Patentanmeldung*, *schutzrecht, Schutzrecht*, Erfindung* + ${WE} / wem /
    gehört / Rechte / darf, Erfindungen, Arbeitnehmererfindung*, geistige* Eigentum*, IP Rechte, Urheberrecht* +
    ${WE} / wem / wer / Ergebnis*, Urheberschaft, Lizenzeinnahme*, Lizenzgebühr* + ${WE}, Lizenzrecht*, Lizenzen +
    vergeben / vergibt / gehören, Markenrecht*, IP + ${WE}, IP Regeln / IP Rechte / IP Regelung / IP Vereinbarung,
    Vorwissen / mitgebrachtes Wissen / eingebrachtes Wissen / Altschutzrechte / Know how + Partner / eingebracht /
    mitbringen / nutzen / schützen ! Ausland / Ausfuhr, Marke / Markenrechte / Gebrauchsmuster / Geschmacksmuster,
    gemeinsame Erfindung / gemeinsamen Erfindung / gemeinsame Ergebnisse / Miteigentümer* / Rechte teilen / Rechte
    aufteilen / geteilte Rechte`,
  logo: `
    *logo / *logos / Logo / Logos + ${WE} / wo / herunterladen / runterladen / verwenden / nutzen / muss / Plakat /
    Website / Webseite / Poster / finde / Datei, Emblem* + ${WE} / Flyer / Plakat / eure*, Förderhinweis*,
    Förderkennzeichen, Fördernummer, Danksagung*, Schriftzug*, Corporate Design, Publizitätspflicht*, Styleguide,
    Gestaltungsvorgabe*, Markenzeichen + ${WE}, Öffentlichkeitsarbeit + ${WE} / Vorgaben / Regeln, nennen / erwähnen
    / erwähnt / genannt / Nennung / Hinweis / hinweisen / angeben / danken / Dank + Geldgeber / Förderer / euch /
    Förderung / Allianz / dass ihr / Fördermittelgeber + müssen / muss / sollen / soll / wie / wo / darf / korrekt /
    Plakat / Poster / Paper / Interview / Publikation* / Website / Webseite / Pressemitteilung / Presse ! andere
    Förderung / Zuschuss, Pressemitteilung* + ${WE} / Förder* / ihr / Allianz ! letzte / neue / Neues, Aufkleber /
    Plakette / Schild / Banner + ${WE} / Logo / Förder* / eurem / euer / Zeichen, Plakat / Poster / Flyer / Folien /
    Rollup + nennen / erwähnen / Logo / Hinweis / draufstehen / drauf / wer bezahlt / euch, Plakette / Vektordatei /
    Vektorgrafik / Hausfarben / Farbwerte / Bildmarke / Wortmarke, namentlich erwähnen / namentlich nennen / euren
    Namen / euer Name / eure Förderung / eure Unterstützung + erwähn* / nenn* / schreib* / steht / stehen / Paper /
    Artikel / Flyer / Plakat / muss / müssen / wo / drauf / auftauchen, Presse / Pressetext / Presseartikel /
    Zeitungsartikel / Artikel / Social Media Post / Beitrag + erwähnen / nennen / abstimmen / vorher zeigen /
    freigeben / euch / Förderung + ${WE} ! gefördert werden, wer das bezahlt hat / wer das gefördert hat / wer
    bezahlt hat / wer uns fördert / dass ihr uns fördert / dass ihr das fördert / dass wir gefördert / gefördert von
    / finanziert von / mit Mitteln von + schreiben / stehen / nennen / erwähnen / Plakat / Paper / Website /
    draufstehen / Flyer / Hinweis / muss, EU Flagge / Flagge / euer Zeichen / euer Symbol / eure Marke + ${WE} /
    verwenden / drauf / benutzen / darf / T Shirts`,
};
