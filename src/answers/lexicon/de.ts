import { applying } from '#src/answers/lexicon/applying/de.ts';
import { asking } from '#src/answers/lexicon/asking/de.ts';
import { choosing } from '#src/answers/lexicon/choosing/de.ts';
import type { Lexicon } from '#src/answers/lexicon/concepts.ts';
import { events } from '#src/answers/lexicon/events/de.ts';
import { fillers, joiningTopics } from '#src/answers/lexicon/fillers/de.ts';
import { forms } from '#src/answers/lexicon/forms/de.ts';
import { money } from '#src/answers/lexicon/money/de.ts';
import { synonyms } from '#src/answers/lexicon/synonyms/de.ts';
import { talk } from '#src/answers/lexicon/talk/de.ts';
import { times } from '#src/answers/lexicon/times/de.ts';

/** German. */
export const de: Lexicon = {
  numbers: 'eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf',
  forms,
  synonyms,
  ...asking,
  ...choosing,
  people:
    'pro Partner, je Partner, Wettbewerber, Wettbewerbern, Mitbewerber, Leute, Menschen, Personen, Seite, Seiten',
  participants: `
    Partner, Partnern, Partnerin, Partnerinnen, Teams, Beteiligte, Beteiligten, Teilnehmende,
    Teilnehmenden, Forschende, Forschenden`,
  asker: `
    wir sind, ich bin, bin, wir sitzen, ich sitze, sitzen wir, sitze ich, ich komme von, wir kommen von, ich komme aus, wir kommen aus, bin ich, sind wir,
    ich arbeite, wir arbeiten, ich studiere, wir studieren, ich forsche, wir forschen, ich erforsche, wir erforschen, ich betreibe, wir betreiben, ich berate,
    wir beraten, ich betreue, wir betreuen, für einen Vermerk, ich leite, wir leiten, ich vertrete,
    wir vertreten, ich unterrichte, wir unterrichten, passt zu, passt für, passen zu, passen für,
    eignet sich für, geeignet für`,
  spends:
    'Jahresbudget, Jahresetat, Jahreshaushalt, gibt … aus, geben … aus, gab … aus, ausgeben, ausgibt, ausgegeben, investiert in, investieren in',
  other: 'andere, anderen, anderer, anderes',
  dictates: 'sprich mir nach, sprechen Sie mir nach, wiederhole, wiederholen Sie',
  origin: 'aus',
  not: 'weder, nicht, außer, ausgenommen, abgesehen von',
  whether: 'ob, stimmt es',
  'yes-or-no': 'ja, nein',
  means: `
    steckt hinter der Abkürzung, steckt hinter dem Kürzel, verbirgt sich hinter der Abkürzung, verbirgt sich hinter dem Kürzel,
    mit vollem Namen, voller Name, vollständiger Name, ausgeschrieben, gemeint, bedeutet, bedeuten, heißt, steht für, stehen für, Abkürzung, Kürzel, Akronym, Begriff,
    Definition, versteht man unter, versteht ihr unter, Idee hinter, Gedanke hinter, Konzept hinter,
    Grundidee, verstehen Sie unter, was meint, hieß, hießen, nennt sich, nannte sich, nennen, genannt,
    umbenannt, Schlagwort, Modewort, Worthülse, Buzzword, Floskel`,
  describe: `
    welche Rolle spielt, welche Rolle hat, welche Rolle spielen, welche Aufgabe hat, welche Aufgaben hat, welche
    Aufgabe haben, welche Aufgaben haben, Rolle von, Rolle des, Rolle der, Aufgabe des, Aufgabe der, Aufgaben
    des, Aufgaben der, worum geht, worum handelt, erklären, erläutern, erläutere, beschreiben, erkläre, erklären Sie, erklär, beschreibe, beschreiben Sie,
    beschreib, erzähl, erzähle, erzählen Sie, Überblick über, Informationen zu, Infos zu, Info zu, mehr über,
    mehr zu, Einzelheiten, Details, was weißt du, was wissen Sie, Ziel, Ziele, gefördert wird, wird gefördert,
    werden gefördert, Inhalt, worum gehts, worum dreht, um was dreht, worum geht s, um was geht, um was gehts, wovon handelt, was verbirgt
    sich hinter, verbirgt sich, was steckt hinter, was ist das für, Zweck, Inhalte, Kurzbeschreibung,
    Zusammenfassung, Hintergrund, stell … vor, stellen … vor, fass … zusammen, fasse … zusammen, fassen …
    zusammen, Einzeiler, nie gehört, noch nie gehört, nie davon gehört, noch nie davon gehört, nichts davon gehört,
    nie von denen gehört, noch nie von denen gehört, nie von … gehört, noch nie von … gehört, habe nie … gehört,
    habe noch nie … gehört, hab noch nie … gehört, sagt mir nichts, sagt mir gar nichts,
    sagt mir überhaupt nichts, sagt uns nichts, sagt uns gar nichts`,
  list: `
    alles, alle, sämtliche, liste, auflisten, zeige, zeigen Sie, zeig, nenne, nennen Sie, nenn, Übersicht,
    Überblick, fass mir zusammen, fasse mir zusammen, fass zusammen, fasse zusammen, vollständige Liste,
    komplette Liste, ganze Liste`,
  'on-record': `
    gab es je, gab es jemals, gab es schon mal, gab es schon einmal, gab es mal, hat es je … gegeben, alle, sämtliche,
    kennst du, kennen Sie, kennt ihr, eingetragen`,
  exists: `
    etwas gegen, was gegen, gab es je, gab es jemals, gab es schon mal, gab es schon einmal, gab es mal, hat es je … gegeben,
    kommt etwas, kommt noch etwas, kommt noch was, kommt was, gibt es, gibt, gibts, existiert, existieren, vorhanden, habt ihr, haben Sie,
    Angebote, Angebot, irgendetwas, irgendwas, findet man, gibt s, auf etwas … bewerben, auf was … bewerben`,
  it: `
    es, das, dies, diese, dieser, dieses, diesen, darüber, dafür, dazu, davon, darum, daran, dort, dabei, da, sie, er,
    ihn, ihm, dessen, deren, denen, von denen, von diesen, von ihnen, unter denen, unter diesen, darunter,
    hiervon, das Ganze, dem Ganzen, des Ganzen, die Sache, der Sache`,
  among: `
    davon, darunter, hiervon, von denen, von diesen, von ihnen, unter denen, unter diesen, von den beiden,
    der beiden, der genannten, von den genannten`,
  points: 'der, die, den, dem, denen',
  one: 'eine, einer, eines, einen',
  and: 'und, sowie, außerdem, auch, plus',
  or: 'oder',
  'what-about': `
    was ist mit, wie ist es mit, wie sieht es mit, wie sieht es bei, und bei, und beim, und für, und zu,
    und zur, und zum, und der, und die, und das`,
  call: `
    Ausschreibung, *ausschreibung, Call, Bekanntmachung, *bekanntmachung, Aufruf, *aufruf, Programm,
    *programm, Förderprogramm, Wettbewerb, *wettbewerb, Förderlinie, Fördermaßnahme, Förderrichtlinie,
    Fördermöglichkeit, Förderangebot, Förderbekanntmachung, Challenge, Tender`,
  calls: `
    Ausschreibungen, *ausschreibungen, Ausschreibungsfront, Förderfront, Calls, Bekanntmachungen, *bekanntmachungen, Aufrufe, *aufrufe,
    Programme, *programme, Förderprogramme, Wettbewerbe, *wettbewerbe, Förderlinien, Fördermaßnahmen,
    Fördermöglichkeiten, Förderangebote, Förderungen, Fördertöpfe, Förderoptionen, Finanzierungsmöglichkeiten,
    Finanzierungsoptionen, Möglichkeiten der Förderung, woher bekommen wir Geld, woher bekomme ich Geld,
    woher bekommt man Geld, woher kriegen wir Geld, wo bekommen wir Geld, wo bekomme ich Geld, wo gibt es Geld`,
  deadline: `
    am dringendsten, Fristverlängerung, Verlängerung der Frist, Frist, *frist, Deadline, *deadline, Einsendeschluss,
    Abgabeschluss, Annahmeschluss, *schluss, fristmäßig, terminlich, Abgabefrist, Bewerbungsfrist, Einreichungsfrist,
    Antragsfrist, Stichtag, Abgabetermin, Einreichungstermin, Einreichtermin, Einreichdatum, Antragstermin,
    Bewerbungstermin, Anmeldetermin, Abgabedatum, Fristende, Fristablauf, Endtermin, Schlusstermin, Schlusszeit, Schlussuhrzeit,
    Termin für die Skizze, Termin für die … Skizze, Termin für die Skizzen, Termin für die … Skizzen, Termin für den Antrag, Termin für den … Antrag,
    Termin für die Anträge, Termin für die Bewerbung, Termin für die Einreichung, Termin für die Abgabe,
    muss … durch sein, müssen … durch sein, muss … fertig sein, müssen … fertig sein, letzter Tag, letzte Tag, letzten Tag, letzte Möglichkeit, letzter Termin, letzte Termin, spätestens,
    wie spät kann, bis wann, bis zu welchem, bis welchen, bis welchem, wie lange kann, wie lange können,
    wie lange darf, wie lange ist, bis welche Uhrzeit, bis zu welcher Uhrzeit, bis wie viel Uhr, bis um wie viel Uhr, bis wieviel Uhr, Abgabetag,
    *abgabetag, Torschluss, letzter Drücker, letzten Drücker, Bewerbungsende, Antragsende, Zeitlimit,
    Bewerbungsfenster, Antragsfenster, bis zu welchem Tag, bis zu welchem Datum`,
  deadlines: `
    Fristen, *fristen, Fristenfront, Deadlines, Abgabetermine, Stichtage, Einsendeschlüsse, Einreichungstermine, Abgaben,
    Antragstermine, Bewerbungstermine, Fristenden, Einreichtermine, Anmeldetermine, Termine zum Einreichen,
    Termine zum Abgeben, Termine zum Bewerben, Termine zur Einreichung, Termine zur Abgabe,
    Termine zur Antragstellung, Termine zur Bewerbung, Termine für Anträge, Termine für Einreichungen,
    Termine für Bewerbungen, Termine für die Einreichung, Termine für die Abgabe,
    Termine für die Antragstellung, Termine für die Bewerbung, Termine für Skizzen`,
  rolling: `
    keine Frist, keine feste Frist, keinen Stichtag, kein Stichtag, kein Fristende, keine Deadline,
    keinen Einsendeschluss, ohne Frist, ohne feste Frist, ohne Fristen, ohne Stichtag, ohne Deadline,
    ohne Einsendeschluss, jederzeit, laufend einreichen, laufend beantragen, fortlaufend`,
  ends: `
    raus, eilt, drängt, läuft … ab, laufen … ab, läuft … aus, laufen … aus, macht … zu, machen … zu,
    endet, enden, läuft ab, laufen ab, abläuft, ablaufen, läuft aus, laufen aus, ausläuft, auslaufen,
    schließt, schließen, zumacht, macht zu, machen zu, zu Ende, vorbei, fällig, da sein, vorliegen,
    eingehen, eingegangen, abzugeben, einzureichen, dran, ab, Ende, Abschluss, rein, verstreicht,
    verstreichen, macht … dicht, machen … dicht, beeilen, sputen, ranhalten, unter den Nägeln`,
  submit: `
    nehmt … an, nehmt … entgegen,
    lade … hoch, laden … hoch, lädt … hoch, gebe … ab, geben … ab, gibt … ab, reiche … ein, reichen … ein,
    reicht … ein, trete … an, treten … an, tritt … an, antreten, einreichen, einreiche, einreicht, reiche,
    reichen, reicht, abgeben, gebe ab, abgabe, beantragen, beantrage, beantragt, bewerben, bewerbe, bewirbt,
    bewirbst, teilnehmen, nehme teil, mitmachen, mache mit, einsenden, sende ein, registrieren, anmelden, melde
    an, melden an, Antrag stellen, Anträge stellen, stelle, stellen, loslegen, hochladen, einzureichen,
    einschicken, schick, geb ab, geb … ab, reich … ein, schick … ein, schick … ab, schick … hin, schicken, abschicken,
    abzuschicken, vorlegen, vorzulegen, einzusenden, einzuschicken, durch sein,
    nachreichen, mitzumachen, teilzunehmen, anzumelden, abgegeben, eingereicht, eingesendet, eingesandt,
    hochgeladen, nimmt … teil, nehmen … teil, macht … mit, machen … mit, meldet … an, melde … an, melden … an,
    schicke … ein, schicken … ein, sende … ein, senden … ein, verschicken, verschickt, auf etwas … bewerben, auf
    was … bewerben`,
  application: `
    Antrag, Anträge, Antrags, Bewerbung, Bewerbungen, Einreichung, Einreichungen, Unterlagen, Abgabe,
    Antragstellung, Antragstellende, Antragstellenden, Antragsteller, Antragstellerin, Antragstellerinnen,
    Antragstellern, Bewerber, Bewerberinnen, Vorhaben, Projekt, Projekte, Projekten, Idee, Förderantrag,
    Beiträge, Wettbewerbsbeiträge, Einsendungen, Förderanträge, Bewerbungsunterlagen, Antragsunterlagen, Projektideen`,
  'is-open': `
    noch offen, noch geöffnet,
    nimmt … an, nehmen … an, offen, offene, offenen, offener, geöffnet, läuft, laufen, laufend, laufende,
    laufenden, laufender, aktiv, aktive, aktiven, aktuelle, aktuellen, verfügbar, bewerben kann,
    derzeitige, derzeitigen, nehmen … entgegen, nimmt … entgegen, geöffnete, geöffneten, beantragbar,
    lief, liefen, ist … online, sind … online`,
  opens: `
    macht … auf, machen … auf, läuft … an, laufen … an, geht … los, öffnet, öffnen, startet, starten, eröffnet,
    eröffnen, anläuft, anlaufen, losgeht, geht los, freigeschaltet, Öffnung, Eröffnung, geht … auf, gehen … auf, geht …
    online, gehen … online, kommt … heraus, kommen … heraus, kommt … raus, kommen … raus, online gehen, ans
    Netz, aufgeht, aufgehen, aufmacht, aufmachen, gehts los, geht s los, Startschuss, noch nicht offen, noch
    nicht geöffnet, noch nicht gestartet`,
  'announced-only': `
    nur angekündigt, bisher nur angekündigt, erst angekündigt, lediglich angekündigt, bislang nur angekündigt,
    bloß angekündigt, angekündigt aber noch nicht, schon angekündigt aber noch nicht, nur in Aussicht gestellt`,
  'from-when': 'wie alt ist die Allianz, wie alt ist diese Allianz, ab wann, seit wann, wie früh, von wann',
  opened: `
    hat … geöffnet, haben … geöffnet, wurde … geöffnet, wurden … geöffnet, geöffnet wurden, freigeschaltet, aufgemacht, ausgeschrieben, eröffnet worden, eröffnet, eröffneten,
    geöffnet worden, geöffnet wurde, gestartet, gestarteten, startete, starteten, öffnete, öffneten,
    angelaufen, neu, neue, neuen, neuer, hinzugekommen, dazugekommen, neu dazugekommen, begonnen,
    ging … online, gingen … online, online gegangen, online gestellt, kam … heraus, kam … raus, ging … los,
    gingen … los, ging … auf, gingen … auf, machte … auf, aufgegangen, losgegangen`,
  closed: `
    schon vorbei, bereits vorbei, schon abgelaufen, bereits abgelaufen, schon rum, lief … ab, liefen … ab,
    lief … aus, liefen … aus, vorbei, geschlossen, geschlossene, geschlossenen, beendet, abgelaufen,
    abgelaufene, abgelaufenen, ausgelaufen, abgeschlossen, abgeschlossene, endete, endeten, schloss,
    schlossen, lief ab, liefen ab, lief aus, schon zu Ende gegangen, bereits zu Ende gegangen, zu Ende gegangen, zu Ende gingen, ging zu Ende, vergangene,
    vergangenen, verpasst, verschlafen, verpennt, ist … zu, sind … zu, ist … rum, ist … um, zugemacht, dichtgemacht, verstrichen,
    vorüber, abgelaufener`,
  status: `
    aus … geworden, kann ich schon, kann man schon, können wir schon, neues Datum, neuer Termin, neuen Termin,
    neue Frist, Status, Stand, noch möglich, noch gültig, noch aktuell, noch bewerben, noch einreichen, zu spät,
    verpasst, verschlafen, verpennt, noch offen, noch geöffnet, schon offen, schon geöffnet, schon zu, kommt … noch,
    noch mitmachen, noch teilnehmen, noch reinkommen, noch was zu machen, schon gestartet, schon losgegangen,
    schon vorbei, schon abgelaufen, schon rum, schon bewerben, schon einreichen, schon was einreichen, schon
    etwas einreichen, schon beantragen, schon abgeben, bereits bewerben, bereits einreichen, bereits beantragen`,
  stage: `
    Stufe, Stufen, Phase, Phasen, Schritt, Schritte, Runde, Etappe, zweistufig, einstufig, mehrstufig,
    *stufe`,
  ...money,
  funds: `
    trägt … mit, tragen … mit, mitträgt, mittragen, mitfinanziert, mitfinanzieren, kofinanziert, kofinanzieren,
    mitgefördert, mitgetragen, von wem, bezahlt, wird gefördert von, werden gefördert von, wird gefördert vom,
    fördert, finanziert, finanzieren, Fördergeber, Fördergebern, Förderer, Förderern, Geldgeber, Geldgebern, Mittelgeber,
    Mittelgebern, Förderinstitutionen, Förderorganisationen, Förderinstitution, Träger,
    Projektträger, getragen, steht hinter, steckt hinter, dahinter, schreibt aus, ausgeschrieben, ausschreibt,
    gefördert von, gefördert vom, bezahlt das, vergibt, vergeben, verantwortet, veranstaltet, ausrichtet,
    bietet, fördern, gefördert, kommt das Geld, stammt das Geld, kommt von, kommen von, kommt vom, kommen vom,
    stammt von, stammen von, stammt vom, stammen vom, Sponsor, Sponsoren, sponsert, spendiert, legt … auf,
    stellt … bereit, schreibt … aus, schreiben … aus`,
  funders: `
    Fördergeber, Fördergebern, Förderer, Förderern, Geldgeber, Geldgebern, Mittelgeber, Mittelgebern,
    Förderinstitutionen, Förderorganisationen, Sponsoren`,
  ...applying,
  lasts: `
    Projektlaufzeit, Projektdauer, Förderdauer, maximale Laufzeit, dauert, dauern, Dauer, Laufzeit, laufen,
    läuft, lang`,
  moved: `
    abgesagt, entfällt, fällt … aus, ausgefallen, gestrichen, verschoben, verlängert, verlegt, vertagt,
    hinausgeschoben, Fristverlängerung, Verlängerung der Frist, abgeblasen, auf Eis, gekippt,
    zurückgezogen, zurückgestellt, aufgeschoben, nachgeholt, nachholen`,
  'called-off': `
    abgesagt, entfällt, entfallen, fällt … aus, fallen … aus, ausgefallen, gestrichen, verschoben, vertagt, abgeblasen,
    auf Eis, gekippt, zurückgezogen, zurückgestellt, aufgeschoben, ausgesetzt`,
  alliance: `
    hat die Allianz … gemacht, hat die Allianz … getan, wie alt ist die Allianz, wie alt ist diese Allianz, Allianz angekündigt, Allianz verkündet,
    Allianz vorgestellt, Allianz bekannt gegeben, Allianz bekanntgegeben, Allianz, Allianzen, Partnerschaft,
    Zusammenarbeit, Kooperation, Initiative, Bündnis`,
  milestone: `
    Meilenstein, Ereignis, Veranstaltung, Termin, Treffen, Event, Etappenziel, Station, Etappe,
    Ereignisses`,
  milestones: `
    Meilensteine, Meilensteinen, Ereignisse, Ereignissen, Veranstaltungen, Termine, Terminen, Events,
    Zeitplan, Fahrplan, Zeitleiste, Chronik, Chronologie, Stationen, Geschehen`,
  happens: `
    folgt auf, folgen auf, wurde … veranstaltet, wurden … veranstaltet, ist … passiert, sind … passiert, ist … geschehen,
    hat sich … getroffen, haben sich … getroffen, hat sich … versammelt, haben sich … versammelt, kam … zusammen,
    kamen … zusammen, ist … zusammengekommen,
    kommt … zusammen, kommen … zusammen, sind … zusammengekommen, hat … getagt, haben … getagt,
    hat … getan, hat … ereignet, hat … stattgefunden, tut sich, tat sich, getan, trifft, trefft, treffen,
    trafen, passiert, passierte, geschieht, geschah, geschehen, stattfindet, stattfinden, stattgefunden,
    findet statt, finden statt, fand statt, fanden statt, findet, finden, fand, fanden, steht an, stehen an,
    ansteht, anstehen, anstehende, anstehenden, los, vor sich, ereignet, tagt, tagte, statt, steht bevor,
    steht … an, stehen … an, steht … bevor, stehen … bevor, steht … fest, stehen … fest, auf dem Programm,
    auf dem Plan, auf der Agenda, zugetragen`,
  past: `
    wurde … veranstaltet, wurden … veranstaltet, gewesen, ist … passiert, sind … passiert, ist … geschehen,
    hat … getan, hat … ereignet, hat … stattgefunden, getan, war, waren, wurde, wurden, hatte, hatten, fand,
    fanden, passierte, geschah, begann, begannen, tagte, gab es, bisher, bislang, schon, bereits`,
  begins: `
    Allianz angekündigt, Allianz verkündet, Allianz vorgestellt, Allianz bekannt gegeben, Allianz bekanntgegeben,
    wie alt ist die Allianz, wie alt ist diese Allianz,
    beginnt, beginnen, begann, begannen, Beginn, Start, startet, startete, gestartet, Gründung, gegründet,
    Auftakt, losgehen, losgehen soll, losgehen sollen, angefangen, anfing, anfingen, fängt … an, fangen … an, fing … an, ins Leben gerufen, Startschuss, aus der Taufe gehoben, Geburtsstunde, ihren Anfang, seinen Anfang,
    nahm … Anfang, losgelegt, legt … los, legen … los, legte … los, an den Start, geht … live, gehen … live, ging … live, gingen … live, live gegangen,
    live gehen,
    läuft … an, laufen … an, anläuft, anlaufen, rollt … an, rollen … an, Startschuss gefallen, Startschuss gegeben, die Arbeit auf, ihre Arbeit auf, seine Arbeit auf,
    den Betrieb auf, ihren Betrieb auf, seinen Betrieb auf, Arbeit … aufgenommen, Betrieb … aufgenommen`,
  planned: `
    geplant, geplante, geplanten, vorgesehen, kommt, kommen, ist … vor, sind … vor, hat … vor,
    haben … vor, Pläne, Planung, steht … an, stehen … an, steht an, stehen an, ansteht, anstehen,
    anstehende, anstehenden, steht … bevor, stehen … bevor, steht bevor, stehen bevor, angesetzt,
    soll … erreicht, sollen … erreicht, soll erreicht, sollen erreicht`,
  news: `
    was ist neu, was gibts neues, Neues, Neuigkeiten, Neuigkeit, Nachrichten, Meldungen, Meldung, News,
    Pressemitteilung, Pressemitteilungen, aktuelle Informationen, Neuestes, Schlagzeilen, Artikel über, Artikel zu,
    Artikel zum, Artikel zur, finde Artikel, suche Artikel, finde Meldungen, finde Nachrichten`,
  reports: 'hat … gemeldet, haben … gemeldet, hat … berichtet, haben … berichtet',
  searches: 'suche, suchen, suche Artikel, finde Artikel, finde Meldungen, finde Nachrichten',
  source: `
    Quelle, Quellen, Beleg, Belege, woher weißt, woher wissen, wo steht, Link, Webseite, Website,
    Homepage, Internetseite, Internetauftritt, Webadresse, Internetadresse, Homepageadresse, URL, nachlesen`,
  ...events,
  ...talk,
  ...times,
  briefly: `
    in aller Kürze, kurz gesagt, kurz gefasst, kurz und knapp, in einem Satz, in ein zwei Sätzen,
    in ein bis zwei Sätzen, in ein oder zwei Sätzen, in einem oder zwei Sätzen, in zwei Sätzen,
    in drei Sätzen, in zwei bis drei Sätzen, in ein paar Sätzen, in wenigen Sätzen, in kurzen Sätzen,
    in ein paar Worten, in wenigen Worten, in kurzen Worten`,
  countries: 'Land, Lands, Landes, Länder, Ländern, Staat, Staaten, Ausland, Drittstaaten, Drittländer',
  named: `
    verliehen, verleihen, Daten, Schaden, Schadens, ausgegeben, Start-up, Start-ups, Startup, Startups, Zusammenschluss, Ausschluss, Anschluss,
    *anschluss, Entschluss, Kurzschluss, Verschluss`,
  about: `
    mit, gegen, ohne, für, zu, zum, zur, über, bei, beim, von, vom, im, in, aus, durch, zum Thema, im Bereich,
    rund um, in Sachen, Frage zu, Frage zum, Frage zur`,
  article: 'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines',
  of: 'von, vom, für, zu, zum, zur, der, des',
  filler: `${fillers}, ${joiningTopics}`,
  decision: `
    Bescheid, Zusage, Zusagen, Absage, Absagen, Entscheidung, Entscheidungen, Entscheid, entscheidet,
    entscheiden, entschieden, Rückmeldung, erfahren wir, erfahre ich, wird bekannt, werden bekannt, bekannt wird, wird bekannt gegeben, wird bekanntgegeben, wissen wir, hören wir, höre ich,
    Förderzusage, Förderentscheidung, Auswahlentscheidung`,
};
