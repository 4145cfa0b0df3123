import { PAID, WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { CostsMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const GOODS = `
  kaufen / gekauft / Kauf / einkaufen / anschaff* / angeschafft / Anschaffung* / zulegen / besorgen / bestellen /
  beschaffen / Beschaffung* / erwerben / leasen / Leasing / leihen / mieten / anmieten / ausleihen / ersetzen / neue
  / neuen / neuer / neues / Kaufpreis / Abschreibung* / Ersatzteil* / austauschen / anzuschaffen / zahlt ihr / zahlt
  / bezahlt / bezahlen / finanziert / finanzieren / übernehmt / übernommen / abrechnen / Projektmittel* /
  Fördermittel* / Fördergeld* / Topf / Budget / drin / bekommt / fördert / gefördert / kostet / Kosten`;
const THINGS = `
  Mikroskop* / Laptop* / Notebook* / Rechner / Computer* / Server* / Tablet* / Drucker / *drucker / Kamera* /
  Drohne* / Sensor* / *sensor / *sensoren / Pumpe / Pumpen / Sonde / Sonden / Messgerät* / Zentrifuge* / Chemikalien
  / Pipetten / Reagenzien / Handschuhe / Software / Softwarelizenz* / Lizenz / Lizenzen / Werkzeug* / Maschine /
  Maschinen / *maschine / Anlage / Material / Materialien / Laborbedarf / Labormaterial* / Möbel / Prüfstand* /
  Prüfstände / Werkbank / Transporter / Auto / Fahrzeug* / Laser* / Roboter / Bildschirm* / Handy* / Smartphone* /
  Ersatzteil* / Zubehör / Batterien / Kabel / Büromaterial / Papier`;
const WORKERS = `
  Doktorand* / *doktorand / Postdoc* / Postdok* / Hilfskraft / Hilfskräfte* / Hiwi* / Mitarbeit* / *mitarbeiter /
  Angestellte* / Beschäftigte* / Leute / Honorarkr* / Techniker* / Ingenieur* / Projektmanager* / Koordinator* /
  Praktikant* / Werkstudent* / Studierende / Student* / Professor* / Wissenschaftler* / Programmierer* / Stelle /
  Stellen / Teilzeitstelle* / Vollzeitstelle* / Planstelle* / Stammpersonal / Laborant* / Ehrenamtliche* / Personal
  / Kraft / Forscher*`;
const EMPLOYED = `
  einstell* / eingestellt / anstell* / angestellt / beschäftig* / bezahl* / zahlt / zahlen / finanzier* / vergüte* /
  entlohn* / abgerechnet / abrechn* / angesetzt / ansetz* / Stunden / Stundenlohn / Stundensätze / Stundensatz /
  Tarif / Tarifvertrag / Gehalt / verdienen / verdient / schaffen / Vertrag / Kosten / gefördert / förderfähig /
  übernehmt / übernommen / Mittel / Mitteln / befristet / Geld`;
const CHILDREN = `
  Kind / Kinder / Kindern / Kleinkind* / Baby / Babys / Tochter / Töchter / Sohn / Söhne / Säugling* / Zwillinge* /
  Kleinen / Nachwuchs / Oma / Familie / Familien / Alleinerziehend* / stille / stillen / Eltern / Elternteil /
  Mutter / Mütter / Vater`;
const OUTSIDE = `
  Dritte / Dritten / extern* / nach außen / nach draußen / außer Haus / auswärts / Dienstleister* / Agentur* /
  Freiberufler* / Freelancer* / Fremdfirma / Fremdfirmen / Ingenieurbüro* / Büro / Werkstatt / Selbstständige* /
  Firma / freier / freie / Berater* / Beratungsfirma / Labor / Übersetzer* / Grafiker* / Programmierer* /
  Auftragnehmer* / Moderator*`;
const TO_ORDER = `
  beauftrag* / vergeb* / vergibt / auslagern / ausgelagert / abgeben / machen lassen / erledigen lassen / fertigen /
  einkaufen / einbinden / zuarbeiten / ausschreiben / Angebote / Auftrag / Aufträge / weitergeben / durchführen
  lassen / lassen / bauen lassen / übernimmt / machen / heranziehen / hinzuziehen`;

const LENT =
  'leihen / leihe / leiht / ausleih* / ausgeliehen / auszuleihen / verleih* / geliehen / Leihgerät* / Geräteverleih';

/** What is paid for. */
export const costs: Wordings<CostsMatter> = {
  costs: `
    welche Kosten, welche Ausgaben, welche Posten, was für Kosten, welche Aufwendungen, förderfähig*,
    zuwendungsfähig*, erstattungsfähig*, abrechenbar, abrechnungsfähig*, was ist förderfähig, nicht förderfähig,
    wofür / für was / wozu / für welche Zwecke / wohin + Geld / Mittel / Mitteln / ausgeben / ausgegeben / verwenden
    / verwendet / Förderung / Fördergeld*, was + übernehmt ihr / übernehmen Sie / fördert ihr / zahlt ihr / bezahlt
    ihr / wird bezahlt / wird übernommen / wird erstattet, was + dürfen / darf / kann / können / lässt sich / alles
    + mit dem Geld / vom Geld / von dem Geld / mit den Mitteln / aus den Mitteln / aus der Förderung / abrechnen /
    abgerechnet / bezahlen / ausgeben / anerkannt / ansetzen / ins Budget, Catering / Buffet / Büfett / Essen /
    Verpflegung / Häppchen / Snacks / Kaffee / Bewirtung / Feier / *feier / Party / Blumen / Geschenke / Druck /
    Druckkosten / Porto / Flyer / Broschüre* / Plakate / Werbung / Raummiete / Saalmiete / Saal / Miete / mieten /
    Miet / Grundstück* / Gebäude* / Umbau* / umbauen / umgebaut / Neubau / bauen / Anbau / Schuppen / Halle / Dach /
    Renovier* / renovier* / Sanier* / sanieren / Garage / Container / Grund und Boden / Ackerfläche /
    Publikationsgebühr* / Publikationskosten / Tagungsgebühr* / Teilnahmegebühr* / Konferenzgebühr* / Bankgebühr* /
    Getränke / Prämie + ${PAID} ! Strom / Gemeinkosten / Pauschale, dürfen / darf / können / kann + Grundstück* /
    Gebäude* / Land / Haus / Boden / Acker / Immobilie* + kaufen / gekauft / Kauf / bauen / errichten / erwerben,
    Kauf + Grundstück* / Gebäude* / Land / Immobilie*, nicht gefördert / ausgeschlossen / nicht bezahlt / tabu /
    nicht übernommen / nicht ausgegeben + Kosten / Ausgaben / Geld / Mittel / was, Liste / Übersicht / Katalog +
    anerkannt / förderfähig* / Kosten / Ausgaben / erstattet, erstattet / übernommen / bezahlt / anerkannt / ersetzt
    + werden + welche Kosten / welche Ausgaben / was alles, Kosten + anerkannt / anerkennen / übernommen / erstattet
    ! Verwaltung / indirekte / Reise*, was alles / was genau + gefördert / bezahlt / drin / abgedeckt / übernommen /
    erstattet, Kostenarten + welche / erlaubt, was kann ich abrechnen / was können wir abrechnen / was darf ich
    abrechnen / was dürfen wir abrechnen, worauf darf man / wofür gibt es Geld / wofür gibt es kein Geld / wofür ist
    das Geld / wofür darf, was ihr nicht zahlt / was ihr bezahlt / was ihr zahlt / was zahlt ihr nicht / was wird
    nicht, förderfähige Ausgaben, geht das auf Projektkosten / über das Projekt laufen / übers Projekt / über das
    Projekt abrechnen, Negativliste, Positivliste, Bedingungen für Ausgaben`,
  equipment: `
    Ausrüstung* / *ausstattung / *geräte / *geräten ! ${LENT}, Gerät / Geräts + ${PAID}, Gerät / Geräts + ${GOODS},
    Anschaffung*, Sachmittel*, Verbrauchsmaterial*, Verbrauchsgüter*, Hardware + ${WE}, Hardware + ${PAID}, Investition*,
    Investitionsgüter*, Laborbedarf, Abschreibung* + ${PAID}, Abschreibung* + ${WE}, ${THINGS} + ${GOODS} + ${WE} !
    Flug / Zoll / Zollamt / Versand / ${LENT}, ${THINGS} + kaufen / gekauft / anschaff* / angeschafft / zulegen / besorgen /
    beschaffen / bestellen / leasen ! schon bestellt / bereits bestellt / schon gekauft, dürfen / darf / können /
    kann / könnten + kaufen / gekauft / anschaffen / angeschafft / zulegen / beschaffen / anzuschaffen + ${PAID} /
    wir / ich / man ! Grundstück* / Land / Gebäude* / Haus / Immobilie*, kaufen / mieten / leasen + oder + wir /
    Gerät* / Maschine* / ${THINGS}, Maschine* + kaufen / ${PAID}, neues Gerät, neue Geräte, neue Maschine,
    gebrauchte Geräte / gebrauchtes Gerät / gebraucht kaufen / Gebrauchtgerät*, Beamer / Headsets / Waage /
    Mikroskope / Kühlschrank / Gefrierschrank / Ultraschallgerät / Oszilloskop / Schrauben / Akkus /
    Arbeitsplatzrechner / Workstation* / Monitor* / Webcam* / Mikrofon* / Stativ* / Zelt* / Fahrrad* / Lastenrad* /
    Boot / Traktor / Bagger / Anhänger / Generator / Solarpanel* + kaufen / anschaffen / bezahlt / zahlt / abrechnen
    / erstattet / Projekt / neue / neuen / drin / dürfen / besorgen / mieten / holen ! ${LENT}, Neuanschaffung*,
    Ersatzbeschaffung*, Wertgrenze*, GWG, geringwertige*, Abnutzung, Restwert, Inventar*, Laborausrüstung, Technik +
    kaufen / anschaffen / neue`,
  overheads: `
    *gemeinkosten, Gemeinkosten*, Overhead*, Projektpauschale*, Kostenpauschale*, Verwaltungspauschale*,
    Programmpauschale*, Pauschalsatz*, indirekte* + Kosten / Ausgaben / Aufwand, Verwaltungskosten*,
    Verwaltungsaufwand, Verwaltungsgebühr*, laufende* Kosten, Nebenkosten, Betriebskosten, Vollkostenrechnung,
    Vollkosten, Infrastrukturkosten, Infrastrukturnutzung, Zuschlagssatz, Pauschale / pauschal / Aufschlag /
    Zuschlag / *zuschlag / obendrauf / anteilig / Prozent / umlegen / Umlage + Miete / Strom / Heizung / Verwaltung
    / Büro / Sekretariat / Buchhaltung / Infrastruktur / direkten Kosten / *verwaltung / Nebenkosten / Putz* /
    Hausmeister / Rechenzentrum / Heizkosten / Stromkosten / Telefon, Miete / Strom / Heizung / Heizkosten /
    Stromkosten / Stromrechnung / Büromiete / Sekretariat / Buchhaltung / Hausmeister / Putzdienst / Reinigung /
    Internetanschluss / Telefonkosten / Verwaltung + abrechn* / abgerechnet / geltend / einrechnen / ansetzen /
    erstattet / anteilig / übernommen / berechnen / umlegen / zahlt / bezahlt, für die Institution + Prozent /
    Anteil, an die Uni / an die Hochschule / an das Institut + Prozent / abführen / Abgabe, Verwaltung + Prozent /
    Anteil / Pauschale / Abgabe / zahlt / bezahlt / erstattet, Allgemeinkosten, allgemeine Kosten, Regiekosten,
    Strom und Miete / Miete und Strom / Miete und Heizung / Strom und Heizung, Raumkosten, Bürokosten, Fixkosten,
    Infrastrukturpauschale, indirekt*, Zuschlag für + Verwaltung / Gemein* / Infrastruktur, Wasser und Strom`,
  staff: `
    Personalkosten*, Personalmittel*, Personalausgaben, Personal + ${PAID}, Gehalt, Gehälter*, Gehaltskosten, Lohn,
    Löhne*, Lohnkosten*, Lohnnebenkosten, Arbeitgeberanteil*, Stundensatz*, Stundensätze*, Stundenlohn*,
    Tarifgruppe*, Entgeltgruppe*, Tarif + ${WE}, TVöD, TV L, Arbeitszeit* + ${PAID}, Arbeitsstunden + ${PAID},
    Arbeitszeit* + ${WE}, Honorar + ${PAID}, Honorare, Honorarkr*, *stelle / *stellen / Stelle / Stellen + bezahl* /
    finanzier* / *förder / schaffen / geschaffen / halbe / ganze / einrichten / besetzen / ausschreiben / zahlt !
    Koordinierungsstelle / anderen Topf / anderem Topf, ${WORKERS} + ${EMPLOYED} ! Flug* / Reise* / Visum /
    Versichert / versichert / Kita / Kind* / Babysit*, einstellen + ${WE}, Neueinstellung*, Postdoc-Stelle*,
    Hilfskraft, Hilfskräfte*, Hiwi*, Stipendium / Stipendien + zahlen / finanzieren / bezahlen, Lehrdeputat /
    freikaufen / Freistellung / freigestellt + ${WE} / Lehre / Professor* / Projekt, wissenschaftliche Mitarbeiter*
    / wissenschaftlichen Mitarbeiter* + ${WE} / bezahlt / zahlt / finanziert / einstellen, Überstunden,
    Personalmonate, Personenmonate, Vollzeitäquivalent*, Lohnfortzahlung, Krankengeld, Gehaltserhöhung,
    Stammpersonal, Festangestellte*, fest angestellt* + ${PAID}, jemanden einstellen / Leute einstellen / Personal
    einstellen / neue Leute, Doktorandenstelle*, Promotionsstelle*, Teilzeitkraft, Teilzeitkräfte + ${PAID},
    Minijob*, Aufwandsentschädigung*`,
  travel: `
    Reisekosten*, Dienstreise*, Reisemittel*, Reisespesen, Spesen, Fahrtkosten*, Flugkosten*, Hotelkosten,
    Übernachtungskosten, Tagegeld*, Kilometerpauschale*, Kilometergeld*, Verpflegungspauschale*, Forschungsreise*,
    Konferenzreise*, Tagungsreise*, Businessclass, Reisekostengesetz, Reise / Reisen / Anreise* / Dienstreisen /
    Fahrt / Fahrten / Fahrkarte* / *tickets / *ticket / Ticket / Tickets / Flug / Flüge / Flügen / Flugticket* /
    fliegen / Zugfahrt* / Zugticket* / Bahnfahrt* / Bahnticket* / Bahn / Zug / Mietwagen / Taxi / Auto / Hotel /
    Hotels / Hotelzimmer / Unterkunft / Unterkünfte / Übernachtung* / übernachten / erste Klasse / zweite Klasse /
    erster Klasse / Business Class / Abflug / Sprit / Benzin / Kilometer + ${PAID} ! Visum / Tochter / Kind / Kinder
    / Babys / kaufen / Sohn, Reisen / Reise / fliegen / Flüge / hinreisen / hinfahren / Anreise / Bahnfahrt /
    Zugfahrt / Fahrtkosten + zurück / ${WE} ! Visum / Einreise / versichert / Kind / Kinder / Oma / Tochter /
    Krankenschutz / Auslandskrankenschutz, Konferenz / Tagung / Kongress / Projekttreffen / Partnertreffen / Messort
    / Feldarbeit + fahren / reisen / fliegen / geht das / bezahlt / zahlt / Kosten / aufs Projekt / teilnehmen /
    müsste / erstattet / abrechnen ! Kita / Kind* / Tagesmutter / Babysitter / barrierefrei / Oma, Fähre / Taxi /
    Leihwagen / Parkgebühren / Tankquittung* / Bus / Shuttle / Bahncard / Schiff / Kongress + ${PAID} ! Fährt /
    kaufen, Konferenzbesuch*, Kongressteilnahme, Tagungsbesuch, Hin- und Rückfahrt, Hin und Rückflug, Rückflug,
    Hinflug, Anfahrt*, Zwischenstopp, Economy, Unterbringung + ${PAID}, Pension / Ferienwohnung / Airbnb + ${PAID},
    schlafen / pennen + ${PAID} + wo / Hotel / Treffen, zum Partner fahren / zum Partner fliegen / zum Partner
    reisen / zu unserem Partner / zum anderen Institut + fahren / fliegen / reisen / Wochen`,
  vat: `
    Mehrwertsteuer* + ${WE} / ${PAID} / förderfähig ! zahlt man, Mehrwertsteuer + ist / wird, *umsatzsteuer,
    Umsatzsteuer*, MwSt, USt, *vorsteuer, Vorsteuer*, brutto, netto, Steuer / Steuern / steuerpflichtig / Finanzamt
    / Steuersatz / Steuerbetrag / inklusive Steuer / 19 Prozent + ${WE} / Rechnung / Lieferanten / Preise / Angebote
    / Betrag / Beträge / Zuwendung / Zuschuss / Finanzplan / zurückholen, Steuer + abziehen / ausweisen / zurück /
    obendrauf / dazu / drauf / inbegriffen / enthalten, Reverse Charge, Steuerschuldnerschaft, vor Steuern / nach
    Steuern / ohne Steuer / mit Steuer / zuzüglich Steuer / plus Steuer, Steuerbefreit* / steuerfrei + Zuschuss /
    Zuwendung / ${WE}, Bruttobetrag, Nettobetrag, Bruttobeträge, Nettobeträge, Bruttopreise, Nettopreise`,
  childcare: `
    *kinderbetreuung, Kinderbetreuung*, Betreuungskosten, Babysitt*, Nanny, Tagesmutter, Tagesmütter, Krippe / Kita
    / Kitakosten / Hort / Kindergarten / Betreuung + ${PAID} / ${CHILDREN} / ${WE} / Konferenz / Treffen, mit Kind,
    mit Kindern, mit Baby, mit Familie, Elternzimmer, Stillzimmer, Familienzuschlag, familienfreundlich*,
    Vereinbarkeit + Familie, ${CHILDREN} + mitbringen / mitnehmen / mitkommen / mitreisen / mit ins / mitzunehmen /
    aufpassen / Betreuung / betreut / Unterstützung / Hilfe / Reise* / Aufenthalt / Forschungsaufenthalt / Kosten /
    Treffen / dabei haben / dabeihaben / Rücksicht / Flug / bezahlt / zahlt / Zuschuss / Ausland / mit zum / mit zur
    / kümmert / zu Hause, Spielecke, Kinderzimmer, Wickeltisch, Wickelraum, Schulferien + Kinder / Kind / Tochter /
    Sohn, Kinder hüten / Kind hüten, Au pair, Eltern-Kind-Zimmer, Eltern Kind Raum, Ferienbetreuung, Notbetreuung,
    Kleinkindbetreuung, Betreuung + Kleinen / Nachwuchs / Tochter / Sohn`,
  subcontracts: `
    Unterauftrag*, Unteraufträge*, Unterauftragnehmer*, Subunternehm*, Subauftr*, Nachunternehm*, Fremdleistung*,
    Fremdvergabe*, Werkvertr*, Auftragsvergabe, Vergaberecht + ${WE}, Outsourc*, outsourc*, Leistungen Dritter,
    externe Dienstleist*, Vergleichsangebot*, drei Angebote, Dienstleister* + ${PAID} / ${WE} / machen / vergeben /
    beauftrag*, ${OUTSIDE} + ${TO_ORDER} + ${WE} / Arbeit / Arbeiten / man / ich / dürfen / darf / kann ! Partner /
    mitmachen, Auftrag / Aufträge / Teilaufgabe* / Arbeiten / Arbeit + Dritte / vergeben / extern* / nach außen,
    lassen / beauftragen / einkaufen / beauftragt + Prototyp* / App / Programmierung / Umfrage / Evaluation /
    Evaluierung / Analyse / Analysen / Übersetzung* / Auswertung / Website / Webseite ! übersetzen lassen, PR
    Agentur / Werbeagentur / Softwarefirma / Softwarehaus / Webagentur / Marktforschungsinstitut / Druckerei /
    Designbüro / Auftragslabor / Auftragsforschung / Messbüro / Ingenieurbüro* + ${WE} / beauftragen / übernehmen /
    machen / dürfen, in unserem Auftrag / in Auftrag geben / in Auftrag gegeben, Zulieferer* + ${WE} / Antrag /
    nennen, extern vergeben / extern machen / extern einkaufen / Externe / externen / externer + Arbeit* / Auftrag*
    / dürfen / beauftrag* / machen / Firma / Büro / Labor / Hilfe / Partner, Arbeiten vergeben / Aufgaben vergeben /
    Arbeit abgeben / Aufgaben abgeben, Leistungen einkaufen / Leistung einkaufen / zukaufen / Dienstleistung*
    einkaufen / eingekaufte Leistung*, Lieferant / Lieferanten + nennen / Angebot / Antrag, fremde Hilfe`,
};
