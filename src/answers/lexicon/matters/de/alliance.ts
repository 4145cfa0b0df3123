import { WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { AllianceMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const SITES = `
  Labor / Labore / Anlage / Anlagen / Prüfstand / Versuchshalle / Halle / Forschungszentrum / Institut /
  Einrichtung* / Werkstatt / Reinraum / Projekt vor Ort / vor Ort / Testgelände / Versuchsfeld / Gelände / Station /
  Räume / Standort / Fläche / Flächen / bei euch / Zentrum / Versuchsanlage* / Teststrecke / Versuchsstand / euch /
  Ausstellung`;
const SEE = `
  besuch* / besicht* / Besichtigung* / ansehen / anschauen / anzusehen / anzuschauen / angucken / vorbeikommen /
  vorbeischauen / reinschauen / Führung / Führungen / Rundgang / Rundgänge / live / erleben / hereinschauen /
  umsehen / umschauen / kommen mit / herumführen / rumführen / durchführen / zeigen`;
const GROUP = `
  Schulklasse* / Klasse / Studierende* / Studenten / Gruppe / Besuchergruppe* / Stadtrat / Stadträte / Schüler* /
  Verein / Vereine / Gäste / Besucher / Delegation / Rat / Vorstand / Kollegen`;
const NEWS = `
  Neuigkeiten / Neues / News / Ausschreibungen / neuen Ausschreibungen / Aufrufe / Nachrichten / Mails / Infos /
  Updates / Meldungen / Info Mail / E Mails / nächste Runde / nächste Ausschreibung / neue Calls / Informationen /
  Ankündigungen`;
const SUBSCRIBE = `
  abonnier* / abonnieren / Abo / bestellen / anmelden / eintragen / regelmäßig / per Mail / per E Mail / Bescheid /
  Verteiler / Liste / informiert / informieren / auf dem Laufenden / verpassen / automatisch / benachrichtig* /
  Benachrichtigung* / zuschicken / als Erste / mitbekommen / mitkriegen / wo erfahre / wie erfahre / erfahre ich /
  kriege keine / abbestell* / erinnert`;
const EARLIER = `
  alten Programm / alte Programm / altes Programm / Vorgänger* / früheren Initiative / frühere Initiative / früher /
  vorher / letzten Programm / Vorläufer* / bisherigen / bisherige / vorherigen / EU Förderung / Horizon / anderen
  Programmen / anderen Netzwerken / andere Netzwerke / so viele Netzwerke / anderen Förderer* / andere Förderer /
  andere Förderprogramme / anderen Initiativen / anderen Allianzen / andere Allianz / nationalen Förderprogramm /
  Förderprogramm / alten Initiative / alte Initiative / Bundesprogramm / vorigen / Erasmus / COST / Eureka /
  Vorgängerprogramm / ehemaligen / damaligen / Digitalallianz / Initiative / Bündnis / Netzwerk / Netzwerke`;
const DIFFERS = `
  unterscheid* / Unterschied* / anders / Nachfolger* / Nachfolge* / dasselbe / das Gleiche / das gleiche / identisch
  / geändert / verändert / neu / Neues / neue / grenzt / abgrenz* / Abgrenzung / Vergleich / vergleichbar /
  Verhältnis / verhält / löst / ersetzt / Besonderes / besser / warum gibt es euch / wozu / hängt / zusammen /
  Verbindung / gelten / was könnt ihr / Mehrwert / Vorteil / noch`;
const MEMBERS = `
  Mitglied / Mitglieder / Mitgliedschaft / Mitgliedsländer / Mitgliedsstaaten / Beitritt / beitreten / beigetreten /
  beizutreten / eintreten / anschließen / anzuschließen / angehören / Mitgliedsbeitrag / aufgenommen werden / Teil
  von euch / Teil der Allianz / Mitgliedsland / Mitglied werden / Gründungsmitglied*`;
const US = `
  ihr / euch / euer / eure / eurer / eurem / Allianz / Verbund / Bündnis / Netzwerk / dabei / Stadt / Ministerium /
  Verein / Land / unser / unsere / wir / Agentur / Förderagentur / bei euch / Region / Universität / Firma`;

/** The alliance itself. */
export const alliance: Wordings<AllianceMatter> = {
  visits: `
    besuchen / besucht + Museum / Museen / Jury / welche / Schulklasse* ! Wer, Tag der offenen Tür, offene Tür,
    Besichtigungstermin*, Laborführung*, Laborbesuch*, Besuchergruppe*, Besuchstermin*, Besuchsprogramm*, Exkursion*
    + ${WE}, Schnuppertag*, ${SITES} + ${SEE} + ${WE} / kann / man / darf / dürfen / ich / können / lässt / bietet !
    Konferenz / was wollt / Gutachten / Stempel / Mobiliar / Formular / Antrag / Gast aus / von uns / Beispielantrag
    / über unsere / Skizze / Visum / Einreise / barrierefrei, Führungen + bietet / gibt / buchen / an, ${GROUP} +
    ${SEE} + Labor / Projekt / vor Ort / Rundgang / dürfen / können / kann / gern / organisieren / Fläche / Station
    / Institut ! Kita / Rollstuhl / Antrag, ins Labor + dürfen / können / wir / mit, Besuch + ${WE} / möglich /
    anmelden / vereinbaren / Labor ! Gast, vorbeischauen + ${WE} / ich, vorbeikommen + ${WE} / ich, reinschnuppern /
    hineinschauen / reinschauen / umsehen / umschauen / herumgeführt / gucken kommen / gucken / angucken + ${WE} /
    Labor / vor Ort / Halle / Anlage / darf / dürfen / können / kann, für Besucher / Besucher willkommen /
    öffentlich zugänglich + Labor / Anlage / Station / Gelände / Standort* / Halle, Versuch zuschauen / beim Versuch
    zusehen / beim Testen zusehen / zusehen / zuschauen + ${WE} / Labor / Versuch / Test / dürfen / kann / können,
    Führung buchen / eine Führung / Führungen / Werksführung / Rundgang / Besichtigung + ${WE} / buchen / gibt /
    möglich / anbieten / bietet / Gruppe / anmelden / kann / wann / wo, Besuch anmelden / Besuch vereinbaren / zu
    Besuch kommen / zu Besuch / mal vorbei / vorbeikommen / persönlich vorbei, Besuchszeiten / Besuchertag* /
    Laborrundgang / virtuelle Führung / virtueller Rundgang / Schulausflug / Klassenausflug / Betriebsausflug /
    Ausflug + ${WE}`,
  newsletter: `
    Newsletter*, Rundbrief*, Rundmail*, Rundschreiben, Infobrief*, Mailverteiler*, E Mail Verteiler, Mailingliste*,
    Mailing Liste, Verteiler + ${WE} / eintragen / mich / aufnehmen / aus dem / in den, RSS, RSS Feed, Feed +
    abonnieren / gibt / habt, auf dem Laufenden, auf dem neuesten Stand, auf dem aktuellen Stand, LinkedIn,
    Mastodon, Bluesky, Instagram, Facebook, Social Media, soziale Medien, sozialen Medien, Twitter,
    Nachrichtendienst + ${WE}, Infomail*, Push Nachricht*, Kalenderfeed, ${NEWS} + ${SUBSCRIBE} + ich / wir / mich /
    uns / mir / man / unsere / eure / ihr / kann ! Webinar / Antrag / Bewerbung / Bescheid gebt / zu unserem Antrag
    / Entscheidung, Bescheid + wenn / sobald / sagt / gebt + nächste Runde / neue Ausschreibung / aufgeht / öffnet /
    Neues / startet / losgeht ! eingereicht / Antrag, nichts verpassen / nichts zu verpassen, Mails + bekommen /
    kriege / keine / mehr + von euch / von Ihnen, abonnieren + eure / Neuigkeiten / wo / kann / wie, eure Mails /
    eure Infos / eure Neuigkeiten / eure News / eure Ankündigungen / eure Rundmail / eure Nachrichten / Ihre Mails /
    Ihre Infos / Ihren Newsletter + bekomm* / abbestell* / abonnier* / kriege / verpass* / wo / wie / nicht mehr /
    keine / anmelden / mehr, zu viele Mails / zu viele E Mails / Mails abbestellen / abbestellen / abmelden vom /
    austragen + Mails / Newsletter / Verteiler / wie / mich, neue Adresse / Adresse geändert + Rundbrief /
    Newsletter / Mails / bekommen, regelmäßig informiert / regelmäßige Infos / regelmäßig Infos / regelmäßig
    Neuigkeiten / regelmäßig hören / immer informiert / immer auf dem / informiert bleiben / bleibe ich informiert /
    bleiben wir informiert / informiert werden, Presseverteiler, soziale Netzwerke / sozialen Netzwerken / Kanäle /
    Social Media Kanal* / folgen + ${WE} / eure / wo / auf / welche ! Folgen, Benachrichtigung / Alarm / Erinnerung
    + neue Ausschreibung* / neue Aufrufe / sobald / Mail / einrichten, mitbekommen / mitkriegen / verpassen + neue
    Ausschreibung* / neuen Ausschreibungen / Ausschreibungen / Aufrufe / Neues / Neuigkeiten ! Frist`,
  difference: `
    ${EARLIER} + ${DIFFERS} + ihr / euch / Allianz / das / ist / es / was / wie / die / Regeln ! einreichen / Antrag
    / abgelehnt* / welche / wann / Verlängerung, das / dies / es / ihr / die + nur die / bloß die / einfach die /
    lediglich die / nichts als die / nichts anderes als die /
    nur das / bloß das / einfach das / lediglich das / nichts anderes als das + alte / alten / wieder / neuem Namen /
    anderem Namen /
    neues Etikett / neuem Etikett / umetikettiert* / umbenannt* / aufgewärmt* / neuem Gewand / neuen Kleidern ! Frist* / Antrag /
    Skizze / Ausschreibung / Termin / Formular, was unterscheidet + euch / Allianz / das / diese, worin / wodurch +
    unterscheide* + ihr / Allianz / sich / euch, Unterschied + zu / zur / zum / zwischen + Allianz / euch / Programm
    / Initiative / Netzwerk / Förderung, Nachfolger / Nachfolgeprogramm / Nachfolgerin + ihr / Allianz / Programm /
    Initiative, wie grenzt + ab, warum gibt es euch / wozu gibt es euch / wozu braucht es euch / wozu noch eine
    Allianz, dasselbe wie / das Gleiche wie / das gleiche wie, aufgegangen / verschmolzen / abgelöst /
    hervorgegangen / Fortsetzung / Weiterführung / Neuauflage + Programm / Initiative / Allianz / Vorgänger* / alte*
    / frühere* / ihr ! Projekt, im Gegensatz zu / im Unterschied zu / im Vergleich zu / verglichen mit / anders als
    + Programm* / Initiative / Allianz / EU / national* / früher* / Horizon / bisher* / Netzwerk / ihr / Vorgänger*,
    alte und neue / alten und neuen / alt und neu / früher und heute, warum zu euch / warum bei euch / wieso bei
    euch / warum nicht gleich / warum nicht zur + Agentur / Ministerium / EU / national* / beantragen / Programm,
    seid ihr nicht dasselbe / dasselbe wie / das gleiche wie / seid ihr wie / seid ihr das / verwechsle ich euch /
    verwechselt + ihr / Programm / Allianz / euch / Erasmus / Horizon / Initiative, was ist neu / was ist das Neue /
    was gibt es Neues an / das Besondere / das Neue + Allianz / euch / Programm / daran / gegenüber / im Vergleich`,
  membership: `
    ${MEMBERS} + ${US} + wer / wie / kann / was / welche / kostet / darf / werden / Vorteile / bringt / läuft /
    überlegt / können / dürfen / sind / möglich ! Projekt / Konsortium / Jury / Konsortial* / Antrag / Team,
    Mitgliedschaft + ${WE} / kostet / was / wie, Mitgliedsländer, Mitgliedsbeitrag, welche Länder / welche Staaten /
    welche Organisationen / welche Einrichtungen / aus welchen Organisationen / aus welchen Ländern / welche
    Ministerien + bei euch dabei / Allianz / gehören / besteht / stecken / beteiligt / machen mit / Verbund /
    dahinter ! einreichen / mitmachen dürfen / Ausschreibung / Projekt, gehört + @country + dazu / zur Allianz / zu
    euch / auch, ist + @country + dabei / auch dabei / mit dabei / Mitglied / in der Allianz / bei euch ! Antrag,
    wer steckt hinter / wer steht hinter + Allianz / euch / dem Ganzen, Teil von euch / Teil der Allianz / Teil
    eures / Teil des Verbunds + werden / wird / wie / wer, aus der Allianz austreten / Austritt / austreten + Land /
    Allianz / Bündnis / ${WE}, mit dabei sein in der Allianz / in die Allianz / zur Allianz + kommen / aufgenommen /
    gehören / gehört / beitreten / stoßen / rein / wer / welche / dazu ! Fragen, Mitglied in / Mitglied der /
    Mitglied bei / Mitglieder der / Mitgliedern der + Allianz / euch / Bund / Verbund / Netzwerk, welche Länder
    gehören / welche Länder sind / welche Staaten sind / welche Förderer / welche Ministerien / welche Agenturen /
    welche Partnerländer + Mitglied / dabei / dazu / beteiligt / Allianz / mit / gehören ! mitmachen /
    antragsberechtigt / Ausschreibung / Projekt, wer gehört zu / wer gehört alles / wer ist alles dabei / wer ist
    Mitglied / wer sind eure Mitglieder / wer macht alles mit / wer macht mit / wer ist alles Mitglied / wer alles
    dabei ist / wer alles mitmacht, neue Mitglieder / weitere Mitglieder / neue Länder / weitere Länder + aufnehmen
    / aufgenommen / beitreten / dazu / Allianz / kommen / wachsen, Allianz erweitern / Erweiterung der Allianz /
    wächst die Allianz, beitreten + ${WE} / Land / Stadt / Region / kann / wie ! Vertrag / Abmachung`,
  office: `
    Geschäftsstelle + wo / sitzt / Telefon* / erreich* / Adresse / Nummer / wie / wer / Öffnungszeiten / anrufen /
    besetzt / Mail / welche ! Rundbrief, Sekretariat + wo / welcher / Stadt / sitzt / erreich* / Nummer / Telefon* !
    Buchhaltung, Koordinierungsstelle + wo / sitzt / erreich*, wo + sitzt ihr / seid ihr / ist euer Büro / findet
    man euch / ist euer Sitz / sitzen Sie / finde ich euch / habt ihr euren Sitz / euer Büro, euer Büro / eurem Büro
    / eure Büros, Telefonnummer / Mailadresse / E Mail Adresse / Postanschrift / Anschrift / Postadresse / Durchwahl
    / Kontaktdaten / Mail Adresse / Adresse + euch / ihr / habt / eure / euer / Allianz / gibt / lautet /
    Geschäftsstelle / Ansprechpartner* / wie ! Probanden / Anwohner* / Teilnehmer* / Abgabe / Befragte*, mit einem
    Menschen / echten Menschen / mit jemandem sprechen / statt mit einem Bot / mit jemand echtem / einem Mitarbeiter
    sprechen / persönlich sprechen / mit einer Person, Ansprechpartner* / Ansprechperson* / Kontaktperson* +
    allgemein* / Universitäten / Hochschulen / Unternehmen / Vereine / Kommunen / bei euch / Allianz /
    Geschäftsstelle / habt ihr / haben Sie ! *ausschreibung / Ausschreibung / Call, an wen / wen / bei wem +
    allgemein* / allgemeinen Fragen / grundsätzlich* / Fragen aller Art / Anliegen + wende* / wenden / anrufen /
    melden / kann / kontaktiere / fragen / schreiben ! passt / Genehmig* / Laternen / Antrag / Frist / Ausschreibung
    / Labor / verletzt / Idee / Thema, wer ist bei euch / wer ist bei Ihnen + zuständig / verantwortlich, zuständig
    + für Kommunen / für Vereine / für Universitäten / für Unternehmen / für uns / bei euch / für KMU, wann +
    erreichbar / Öffnungszeiten / Bürozeiten / Servicezeiten / besetzt, Öffnungszeiten + ${WE} / Büro / eure,
    Bürozeiten, erreichbar + euch / ihr / jemand, wie erreiche ich euch / wie kann ich euch erreichen / wie erreicht
    man euch / wie erreiche ich jemanden / wie kann ich Sie erreichen, euch anrufen / Sie anrufen / euch schreiben /
    Ihnen schreiben / euch erreichen / Sie erreichen / euch kontaktieren / Sie kontaktieren / mit euch in Kontakt /
    Kontakt zu euch / Kontakt aufnehmen + wie / wo / kann / können / wann / darf / geht ! Bericht / Fortschritt, wie
    komme ich zu euch / wie komme ich zu eurem / Weg zu euch / Anfahrt zu euch / euer Standort / eure Adresse / eure
    Anschrift / Ihre Adresse / euer Sitz / Hauptsitz / Sitz der Allianz / Sitz der Geschäftsstelle, ist freitags
    jemand / freitags / am Wochenende / mittags / abends + jemand da / erreichbar / besetzt / Büro, echter Mensch /
    echten Menschen / richtigen Menschen / richtiger Mensch / Mensch statt / einen Menschen / jemanden aus Fleisch /
    Mitarbeiter sprechen / Kollegen sprechen / verbinden mit / durchstellen / verbinde mich / verbindet mich /
    lebenden / persönlich mit jemand*, Bot kann mir nicht / Bot hilft mir nicht / du kannst mir nicht / du verstehst
    mich nicht / hilfst mir nicht + wer / helfen / weiter / Mensch / sonst / jemand, wohin mit / wohin schicke ich /
    wohin richte ich / wo stelle ich + Frage / Fragen / Anfrage / Paket / Brief / Post ! Antrag / Skizze /
    Bewerbung, nationale Kontaktstelle / Kontaktstelle in / Ansprechpartner in / Ansprechpartner für unser /
    Ansprechpartner bei euch / Ansprechpartner für allgemeine, wer kümmert sich / wer betreut / wer hilft mir weiter
    / wer kann mir weiterhelfen / wer kann mir helfen + bei euch / uns / Verein* / Kommunen / Hochschulen /
    Unternehmen / allgemein / mit Fragen ! Antrag / Erlaubnis / Partner`,
  purpose: `
    was ist die Allianz / was ist diese Allianz / was ist das für eine Allianz / Ziele hat die Allianz / Ziel der
    Allianz / Ziele der Allianz / Zweck der Allianz / Sinn der Allianz / Aufgabe der Allianz / worum geht es bei der
    Allianz / was macht die Allianz eigentlich / was tut die Allianz / was will die Allianz / womit beschäftigt sich
    die Allianz / womit befasst sich die Allianz / worum kümmert sich die Allianz / was soll diese Allianz / wofür
    steht die Allianz / was bezweckt die Allianz ! Unterschied* / Frist / nächst* / Jahr / Monat, wozu / wofür /
    weshalb / warum + es diese Allianz / gibt es diese Allianz / gibt es die Allianz / die Allianz gibt / es die
    Allianz / die Allianz da / diese Allianz da / die Allianz gut / ist die Allianz / dient die Allianz / braucht es
    die Allianz ! noch eine / neue / Horizon / Unterschied*`,
};
