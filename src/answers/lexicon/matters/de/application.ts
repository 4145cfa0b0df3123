import { APPLICATION, REJECTED, SUBMIT, WE } from '#src/answers/lexicon/matters/de/words.ts';
import type { ApplicationMatter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

const DEADLINE = `
  Frist / Fristen / Abgabefrist / *frist / Einsendeschluss / Stichtag / Abgabetermin / Abgabedatum / Abgabe / Termin
  / Fristende / Einreichungsfrist / Deadline / Bewerbungsschluss / Antragsfrist`;
const AGAIN = `
  noch einmal / nochmal / nochmals / noch mal / erneut / wieder / neu / überarbeitet* / überarbeiten / zweite Chance
  / zweiten Anlauf / zweiter Anlauf / dritter Anlauf / zweiten Versuch / zweiter Versuch / nächsten Runde / nächste
  Runde / nächstes Mal / noch ein Versuch / wieder einreichen / verbessert* / anpassen / warten / Aussichten /
  gleiche / gleichen / derselbe / denselben / abermals / noch eine Chance`;
const FORM = `
  Formular / Formulare / *formular / *formulare / Vorlage / Vorlagen / Vordruck* / Muster / *muster / Formblatt /
  Formblätter / Template* / Mustertext / Raster / Gliederung / Excel Tabelle / Word Datei / Word Vorlage /
  ausfüllbar* / Dokumente zum Ausfüllen`;
const ENCLOSED = `
  beifüg* / beizufügen / beigefügt / beileg* / beizulegen / beigelegt / anhängen / angehängt / mitschick* /
  mitgeschickt / mit rein / dazulegen / mitliefern / mitsenden / einreichen / Pflicht / nötig / braucht ihr /
  brauchen Sie / brauchen wir / mit in den Antrag / dabei sein / gehört / gehören / erforderlich / fehlt / hochladen
  / vorlegen / reicht / vollständig / verlangt / wollt ihr / Möchten Sie / sehen`;
const ENCLOSURES = `
  Unterlagen / Dokumente / Dokument / Anlagen / Anlage / Lebenslauf / Lebensläufe* / CVs / CV / Zeugnis* / Satzung /
  *satzung / Absichtserklärung* / Letter of Intent / Registerauszug / Handelsregisterauszug / Vereinsregisterauszug
  / Publikationsliste* / Publikationsverzeichnis / Empfehlungsschreiben / Referenzen / Fotos / Diagramme /
  Abbildungen / Angebote / Kostenvoranschlag* / Kostenvoranschläge / Jahresabschluss* / Bilanz / Bilanzen /
  Nachweise / Nachweis / Zeitplan / Gantt* / Unterstützungsschreiben / Videos / Video / Bescheinigung* / Zertifikat*`;
const SIGNED = `
  unterschr* / unterzeichn* / signier* / zeichn* / gezeichnet / Unterschriften / Namen druntersetzen / druntersetzen
  / Tinte / Autogramm / DocuSign / Stempel / eingescannt* / handschriftlich / abzeichnen / gegenzeichn* /
  unterschrieben`;
const HELP = `
  Hilfe / hilft / helfen / helft / unterstützt / Unterstützung / Beratung / berät / beraten / Tipps / Tipp /
  Ratschläge / Rat / Feedback / Rückmeldung / Einschätzung / gegenlesen / drüberschauen / draufschauen / anschauen /
  über unsere Idee schauen / telefonieren / besprechen / reden / sprechen / klären / durchgehen / vorstellen /
  Webinar / Infoveranstaltung / Fragen stellen / anrufen / Ansprechpartner / Workshop / Coaching / Schulung /
  vorfühlen / abklopfen / prüfen / diskutieren`;
const READERS = `
  lesen / liest / sehen / sieht / zu sehen / zu Gesicht / einsehen / Einsicht / bekommt / erfahren / erfährt /
  weiter / weitergegeben / weitergeben / weiterreichen / herausgeben / veröffentlicht / Internet / öffentlich /
  Konkurrenz / klaut / klauen / Ideenklau / abkupfern / geklaut / zugänglich / Zugriff / landet / landen /
  preisgeben / schwärzen / kopier* / Dritte / andere`;
const LANGUAGES = `
  Deutsch / Englisch / Französisch / Spanisch / Italienisch / Portugiesisch / Polnisch / Niederländisch / Dänisch /
  Schwedisch / Norwegisch / Finnisch / Griechisch / Russisch / Chinesisch / Japanisch / Koreanisch / Arabisch /
  Türkisch / Ukrainisch / Tschechisch / Ungarisch / Kroatisch / Lettisch / Litauisch / Estnisch / Rumänisch /
  Bulgarisch / Landessprache / Muttersprache / Fremdsprache / englischsprachig* / deutschsprachig* / fremdsprachig*
  / zweisprachig* / beiden Sprachen / mehrsprachig*`;
const WRITTEN = `
  schreiben / geschrieben / verfassen / verfasst / abfassen / abgefasst / einreich* / eingereicht / einzureichen /
  reichen / reiche / Antrag / Anträge / Antrags / Bewerbung / Bewerbungen / Skizze / Zusammenfassung / Kurzfassung /
  Gutachter / formulier* / Formulierungen / übersetz* / Übersetzung / Text / Texte / bewerben / beantragen /
  Antragstext / Unterlagen / abgeben / ausfüllen`;

/** The application, until it is handed in. */
export const application: Wordings<ApplicationMatter> = {
  late: `
    zu spät + ${SUBMIT} / ${WE} ! Pumpe / geliefert / Bericht / Teile, Minuten / Stunde / Stunden / Tag / Tage + zu
    spät, verspätet* + ${SUBMIT} / ${WE} ! Projektende / hat sich, Verspätung* + ${SUBMIT} / ${WE}, Nachfrist*,
    nachreich* + ${SUBMIT} / ${WE} / kann / noch, Nachreichung*, nachgereicht, nach der Frist + ${SUBMIT} / noch /
    möglich ! erfahren, nach der Deadline, nach Fristende, nach Fristablauf, Minuten nach + Frist, nach Einsendeschluss, nach dem
    Einsendeschluss, nach dem Stichtag + ${SUBMIT}, nach Ablauf + Frist / nachreichen / noch / einreichen ! Projekt,
    Fristversäumnis*, Kulanz* + ${SUBMIT} / ${WE} / Stunden / Tagen, Karenz*, Schonfrist, ${DEADLINE} + verpasst /
    versäumt / verpassen / versäumen / verschlafen / überschritten / überschreiten / nicht geschafft / nicht
    eingehalten / nicht einhalten / verschwitzt / gerissen + ${WE} / haben / ich / wenn / was ! nächste / nächsten /
    keinen Fall / welche, Poststempel*, gilt der Stempel, Portal / System / Upload / Server / Internet + abgestürzt
    / abgebrochen / ausgefallen / streikte / hing / ging nicht / Fehler / zusammengebrochen / down + ${SUBMIT} /
    kurz vor / Mitternacht / Frist, gestern / vorgestern / schon vorbei / gerade abgelaufen / knapp / schon
    abgelaufen / bereits abgelaufen / vorbei + Schluss / Termin / Frist / Deadline / Abgabe + noch / rein / aber /
    doch ! wann war / wann ist, vergessen + abzuschicken / abzugeben / Senden / einzureichen / hochzuladen / Frist,
    verschlafen / verpennt / verschwitzt + ${DEADLINE} / Abgabe / Ausschreibung / Antrag, eine Stunde zu spät / paar
    Minuten zu spät / einen Tag zu spät / ein Tag drüber / drüber + ${DEADLINE} / Antrag, in letzter Sekunde / in
    letzter Minute / auf den letzten Drücker + Portal / Strom / Fehler / Upload / Internet / hochladen / Server,
    Stromausfall + Antrag / Abgabe / Frist / Abend / hochladen, Ausnahme / Ausnahmen + ${DEADLINE} / Frist* / zu
    spät / verspätet / danach, Kurier / Post / Paket / Brief / Umschlag + zu spät / verloren / nach der Frist /
    liegen geblieben / kommt erst + Antrag / Unterlagen / Frist / Abgabe / gilt / zählt, wie streng + ${DEADLINE} /
    Frist / Stunde, erst heute gesehen / erst jetzt gesehen / erst jetzt entdeckt / zu spät gesehen / zu spät
    entdeckt / zu spät bemerkt, Ausschreibung schon zu / schon geschlossen / bereits geschlossen / seit gestern zu /
    gerade geschlossen + noch / trotzdem / rein / bewerben / können`,
  'deadline-extension': `
    Fristverlängerung*, Aufschub + ${WE} / Frist / Abgabe, Verlängerung der Frist, ${DEADLINE} + verlänger* /
    hinausschieb* / hinausgeschoben / aufgeschoben / verschieb* / verschoben / schieben / nach hinten / später /
    endgültig / verhandelbar / dehnbar / flexibel / in Stein / fix / Spielraum ! ins nächste Jahr / wurde / wann,
    späteres / spätere / späterer + Abgabe* / Einreich* / Termin / Abgabedatum, mehr Zeit / länger Zeit / etwas Zeit
    / extra Zeit / zwei Wochen mehr / Woche extra / eine Woche mehr / ein paar Tage mehr / Zusatzwoche / Bedenkzeit
    / Zeit geben / Tage länger + ${SUBMIT} / Abgabe / Frist / letztes Mal ! Projekt, später einreichen, später
    abgeben, nicht bis zum Ende der Ausschreibung, schaffen + ${DEADLINE} / Ausschreibung ! Ziele / Projekt,
    ${DEADLINE} + warten + könnt ihr / ihr / uns / erst, Abgabetermin + halten / einhalten / schaffen, Abgabe
    verschieben / Termin verschieben / Frist verlängern / Frist verschieben / Ausschreibung verlängern /
    Ausschreibung länger offen / länger offen lassen / länger geöffnet / länger offen, mehr Zeit + Antrag /
    Bewerbung / Abgabe / einreichen / Skizze / Frist / abgeben ! Projekt, Tage mehr / Tage extra / Woche mehr /
    Wochen länger / Tage drauf / Wochen drauf / noch eine Woche / noch zwei Wochen / noch ein paar Tage + ${SUBMIT}
    / geben / bekommen / Frist / Antrag / Abgabe ! Projekt / reichen zwei, so kurze Frist / so kurz ausgeschrieben /
    so wenig Zeit / zu wenig Zeit / knappe Frist + ${SUBMIT} / Frist / Ausschreibung / verlängern, Frist nicht zu
    halten / Frist nicht halten / Frist nicht einhalten, Nachspielzeit, Aufschub`,
  several: `
    mehrere / mehreren / zwei / drei / weiteren / zweiten / zweiter / mehr als einen / mehr als ein / mehr als eine
    / beide + Antrag / Anträge / Anträgen / Bewerbungen / Skizzen / Konsortien / Projektideen / Ideen / Vorschläge /
    Einreichungen + ${SUBMIT} / ${WE} / dürfen / darf / kann ! gescheitert / Ablehnung / abgelehnt / Angebote,
    mehrere / mehreren / zwei / drei + Konsortien / Verbünden / Projekten / Projekte + ${WE} / einreichen / dabei /
    beteiligt / mitmachen / gleichzeitig, mehrfach / zweimal / mehrmals / öfter / doppelt + bewerben / beantragen /
    einreichen / antreten / mitmachen / dabei, *mehrfachbewerbung, Mehrfachbewerbung*, Mehrfachantrag*,
    Mehrfacheinreichung*, Doppelbewerbung*, Zweitantrag*, parallel / gleichzeitig + beantragen / einreichen /
    bewerben / Anträge ! anderen / anderer, wie viele + Anträge / Skizzen / Bewerbungen / Projekte / Ideen + pro /
    je / darf / dürfen / kann / können / maximal / höchstens ! gefördert, pro Einrichtung / pro Person / je
    Einrichtung / pro Institut / pro Hochschule / pro Antragsteller / pro Verein / je Person + ein / eine / einen /
    einmal / begrenzt / Limit / nur / wie viele / maximal, noch ein weiteres Projekt / ein zweites Projekt /
    weiteres Vorhaben / zweites Vorhaben / zweite Idee, leite schon / bin schon / schon beteiligt / bereits
    beteiligt + Vorhaben / Projekt / Antrag + Partner / zweiten / weiteren / noch, getrennt antreten / getrennte
    Anträge / separate Anträge, Ideen + Verein / Institut / Uni / Gruppen + einigen / beide / entscheiden, andere
    Gruppe / anderes Team / zweites Team / zweite Gruppe / zwei Teams / zwei Gruppen / andere Abteilung /
    Nachbarinstitut + Institut / Uni / bewirbt / Antrag / bewerben / auch / beide / gegenseitig, kleines und ein
    großes / kleinen und einen großen / beides gleichzeitig / beide auf einmal, pro Fakultät / pro Fachbereich / pro
    Abteilung / je Fakultät / pro Organisation / pro Firma / pro Unternehmen + nur / wie viele / Grenze / Limit /
    ein / einen, Partner in zwei / Partner in mehreren / in zwei Anträgen / in mehreren Anträgen / in zwei Projekten
    / an zwei Projekten / an mehreren Projekten / bei zwei Projekten / an zwei Anträgen / zwei Konsortien / mehreren
    Konsortien, Konkurrenz im eigenen Haus / gegenseitig Konkurrenz / uns selbst Konkurrenz, zweiter Antrag /
    zweiten Antrag / noch einen Antrag / weiterer Antrag / weiteren Antrag / mehr als ein Antrag / mehr als einen
    Antrag / mehrere Anträge / zwei Anträge`,
  resubmission: `
    wieder einreichen, neu einreichen, nochmal einreichen, noch einmal einreichen, erneut einreichen,
    Wiedereinreichung*, Neueinreichung*, Wiederbewerbung, Wiederholungsantrag, zweite Chance + ${WE} / Absage,
    ${REJECTED} + ${AGAIN} + ${SUBMIT} / ${WE} / versuch* / Anlauf / Chance / Projekt / Absage / Ablehnung /
    Vorhaben / dürfen / Mal ! wann / letztes Jahr gab / extra / gab es, alte Skizze / alten Antrag / alter Antrag /
    gleichen Antrag / denselben Antrag / vorigen Antrag / früheren Antrag + noch mal / wieder / neu / überarbeitet /
    recyceln / verwenden / nochmal / noch einmal / schicken, zweite Fassung / überarbeitete Fassung / neue Fassung /
    verbesserte Fassung / überarbeiteter Antrag / überarbeiteten Antrag, Nein bekommen / Nein gesagt / habt uns
    abgelehnt / hattet ihr abgelehnt / wurden abgelehnt / wurde abgelehnt / wurden wir abgelehnt / sind wir
    abgelehnt + noch / wieder / nochmal / jetzt / neu / erneut / gesperrt / wann, gesperrt / Sperre + Ablehnung /
    abgelehnt / ${WE} + erneut / wieder / jetzt / für, Reserveliste / Warteliste / Nachrückerliste + ${WE} / noch /
    erneut, neuer Anlauf / neuen Anlauf / noch ein Anlauf / nochmal probieren / noch mal probieren / nochmal
    versuchen / noch mal versuchen / noch einmal versuchen / erneut versuchen / wieder bewerben / erneut bewerben /
    nochmal bewerben / noch einmal bewerben / neu bewerben, gescheiterten Antrag / abgelehnten Antrag / abgelehntes
    Projekt / abgelehnte Skizze / abgelehnter Antrag + ${AGAIN} / wiederverwenden / recyceln`,
  withdrawal: `
    Rückzieher, Rückzug + ${APPLICATION}, zurückzieh* + ${APPLICATION} / ${WE} ! Einwilligung / Zustimmung, zurückgezogen + ${APPLICATION},
    zurücknehm* + ${APPLICATION} / ${WE}, zurückgenommen + ${APPLICATION}, zurücktreten + ${APPLICATION} / ${WE},
    zurückrufen + ${APPLICATION}, stornier* + ${APPLICATION} / ${WE}, Stornierung + ${APPLICATION}, ${APPLICATION} +
    löschen / gelöscht / rückgängig / abmelden / absagen / streichen / aus dem Verfahren / canceln / aus dem Rennen
    / herausnehmen / rausnehmen / zurück / widerrufen / melden + wir / ich / unser* / doch ! schicken / Daten,
    Auswahlverfahren / Verfahren / Rennen + aussteigen / ausscheiden / nicht mehr / nehmen / abspringen,
    versehentlich + eingereicht / abgeschickt / geschickt, nicht mehr teilnehmen / doch nicht mehr / doch nicht
    teilnehmen / doch nicht einreichen + ${WE}, wieder aussteigen + ${WE} / hier / woanders, Antrag zurück /
    Bewerbung zurück / Skizze zurück + ziehen / nehmen / holen / haben / können / wollen / möchten, falsche Datei /
    falsche Version / falschen Antrag / aus Versehen / versehentlich + eingereicht / hochgeladen / abgeschickt /
    geschickt / löschen / löscht / ersetzen, umentschieden / anders überlegt / es sich anders / Meinung geändert /
    doch lieber nicht / doch nicht einreichen / doch nicht bewerben, abspringen + ${APPLICATION} / Verfahren /
    Auswahl / vor der Entscheidung / bevor, aus dem Verfahren / aus der Auswahl / aus dem Wettbewerb / aus dem
    Rennen, Einreichung zurück / Einreichung rückgängig / Einreichung löschen / Antrag löschen / Bewerbung löschen`,
  template: `
    *vorlage / *vorlagen / Vorlage / Vorlagen + ${WE} / ${APPLICATION} / ${SUBMIT} / gibt / wo / Budget / nehmen /
    Pflicht, *formular, *formulare, Formblatt*, Formblätter, Vordruck*, Musterantrag*, Mustervertr*, Musterbrief*,
    Mustertext*, Beispielantrag*, Beispielanträge, Template*, Muster + ${WE} / ${APPLICATION} / Finanzplan / gibt es
    / habt ihr / haben Sie, ausfüllbar*, zum Ausfüllen, ${FORM} + herunterladen / runterladen / Download /
    downloaden / finde / wo / bekomme / schickt / zuschicken / öffnen / lässt sich nicht / Pflicht / benutzen +
    ${WE} / ${APPLICATION} / ich / man / das, Beispiel / Beispiele / erfolgreiche / erfolgreicher / erfolgreichen /
    gelungene / alte + Antrag / Antrags / Anträge / Anträgen / Skizze / Skizzen / Bewerbung + ansehen / anschauen /
    zeigen / gibt / habt / einsehen / orientieren / Muster, Aufbau / Gliederung / Struktur / Format + Antrag /
    Antrags / Skizze + frei / vorgegeben / fest / vorgeschrieben / wie / welche / welches, Excel / Excel Tabelle /
    Word / Word Datei / Word Dokument / Tabelle fürs Budget / Budgettabelle + ${WE} / fehlt / wo / Vorlage / Antrag,
    wo trage ich / wo trag ich / worein / wo fülle ich / was muss ich ausfüllen / zum Herunterladen / zum Download /
    Downloadbereich, Excel Datei / Excel Vorlage / Exceldatei / Exceltabelle / Kalkulationsblatt /
    Kalkulationstabelle + ${WE} / finde / wo / Zahlen / Budget / gibt, bewilligter Antrag / bewilligten Antrag /
    bewilligte Anträge / Gewinnerantrag / alte Anträge / gelungener Antrag + ansehen / lesen / anschauen / sehen /
    zeigen / gibt / Beispiel, Mustervorlage, Musterdokument*, Musterschreiben, Musterformulierung*,
    Standardformular*, offizielles Formular / offizielle Vorlage / vorgeschriebenes Formular / eigenes Layout /
    eigenes Format / eigene Gliederung / freie Form / formlos + ${WE} / Antrag / Skizze / geht / einreichen / darf,
    Seitenränder / Schriftgröße / Zeilenabstand + Antrag / Skizze / ${WE}`,
  attachments: `
    welche Unterlagen + ${WE} / Pflicht / Antrag / beifügen / alles, welche Dokumente + ${WE} / Pflicht / Antrag /
    beifügen / alles, welche Anlagen, welche Nachweise + ${SUBMIT} / beilegen, welche Anhänge, *anhang / *anhänge /
    Anhang / Anhänge + ${WE} / ${APPLICATION} / darf / wie viele / maximal, beifüg*, beizufügen, beigefügt, beilegen
    + ${WE} / ich / man / Antrag, beizulegen, mitschicken + ${WE} / ich / soll, ${ENCLOSURES} + ${ENCLOSED} ! Satzung +
    übersetz* / Währung / Rechnung / Formular / veröffentl*, Lebenslauf, Lebensläufe, CVs, Absichtserklärung* +
    ${WE} / Partner / reicht, Letter of Intent, Registerauszug, Publikationsliste*, Unterstützungsschreiben,
    Empfehlungsschreiben, was + mit in den Antrag / mit dem Antrag / zum Antrag / in den Antrag / in die Bewerbung /
    zur Bewerbung / in die Mappe + alles / muss / gehört / müssen / rein / noch / außer / schicken, Checkliste*,
    Vollständig* + ${APPLICATION}, was gehört zum Antrag / was gehört in den Antrag / gehört alles in / gehört alles
    dazu / außer dem Antrag / neben dem Antrag / neben dem Antragstext / zusätzlich zum Antrag / zusätzlich zum Text
    / was noch dazu / was muss dazu / was muss noch dazu / was muss rein, Kurzbiografie* / Kurzlebenslauf / Kurzvita
    / Vita / Biografie*, Risikotabelle / Risikoplan / Literaturliste / Literaturverzeichnis / Quellenverzeichnis +
    nötig / Pflicht / brauch* / verlangt / gewünscht / dazu, Gemeinnützigkeit* + Nachweis / Bescheinigung /
    hochladen / beilegen / nachweisen, Video beilegen / Video beifügen / Bilder beifügen / Links einfügen / Links /
    Grafiken + Antrag / darf / erlaubt, hochladen + Satzung / Nachweis / Bescheinigung / Schreiben / Anlage,
    vollständige Unterlagen / fehlende Unterlagen / Unterlagen vollständig, Begleitschreiben / Anschreiben`,
  signature: `
    Unterschrift* + ${WE} / ${APPLICATION} / braucht / elektronisch / digital / original* / wer / reicht / nötig,
    elektronische Signatur, digitale Signatur, qualifizierte Signatur, e Signatur, DocuSign, Zeichnungsberechtig*,
    zeichnungsberechtigt*, unterschriftsberechtigt*, rechtsverbindlich* + ${WE} / unterschr* / unterzeichn* /
    Antrag, ${SIGNED} + ${APPLICATION} / Rektor* / Kanzler* / Präsident* / Dekan* / Vorstand / Leiter* / Leitung /
    Partner / Geschäftsführ* / Bürgermeister* / Projektleiter* / Chef* / Papier / reicht / wer muss / elektronisch /
    digital ! Geheim* / Gutachter / NDA / Vertrag, Stempel + Antrag / drauf / muss / Unterschrift, Original + Post,
    ausgedruckt + Post / schicken, per Post + Antrag / schicken / Original, Kürzel / Paraphe / paraphieren,
    Vollmacht*, bevollmächtigt*, gesetzlicher Vertreter / gesetzliche Vertreterin / Vertretungsberechtigt* /
    vertretungsberechtigt*, Name unten / Namen drunter / drunter / druntersetzen + ${WE} / wer / setzen / Antrag,
    unterschriebene Seite / Unterschriftenseite / letzte Seite / eingescannte Unterschrift / Unterschriftsblatt,
    Handyfoto + Unterschrift / Seite, kein Drucker / keinen Drucker, rechtlich bindend / offiziell absegnen, Siegel
    + ${APPLICATION} / braucht / Uni, Papierform / auf Papier / ausgedruckt / in Papier / Papierfassung + Antrag /
    einreichen / nötig / schicken / müssen / braucht / wollt, digital / elektronisch / per Mausklick / online +
    ${APPLICATION} + unterschr* / signier* / unterzeichn* / Unterschrift`,
  advice: `
    *antragsberatung, Beratung* + ${WE} / ${APPLICATION} / gibt / bietet ! Beratungsfirma / Jury, Sprechstunde* +
    Antragsteller* / gibt / habt / bietet / anbiet* / haben Sie, Beratungsgespräch*, Beratungstermin*,
    Beratungsangebot*, Infoveranstaltung* + ${WE} / gibt / Fragen, Infotermin*, Informationsveranstaltung*,
    Vorgespräch*, uns beraten, mich beraten, berät uns, berät mich, Erstberatung, Hotline, Helpdesk,
    Skizzenberatung, Antragswerkstatt, Schreibwerkstatt, Coaching, ${HELP} + ${APPLICATION} / Schreiben /
    Formulieren / Antragschreiben / beim Ausfüllen / Antragstellung / Antragsteller / Erstantragsteller + vorher /
    vorab / bevor / vor dem / gegenlesen / drüberschauen / jemand / hilft / helfen / Hilfe / bei / beim / Tipps /
    unterstützt / Unterstützung / Sprechstunde / Beratung / gehört / passt / klären / Entwurf / können wir / kann /
    zum ersten Mal / besprechen ! eingereicht / abgelehnt* / gescheitert* / Ablehnung / blind / Legasthenie /
    gehörlos / Behinderung* / Rollstuhl / nach der / Partner, vorher / vorab / vor dem Antrag / vor dem Einreichen /
    vor der Einreichung / vor der Abgabe / bevor wir einreichen / vor dem Abgabetermin + sprechen / reden /
    besprechen / fragen / anrufen / Feedback / Rückmeldung / schauen / anschauen / prüfen / diskutieren /
    telefonieren / Einschätzung / gegenlesen / abklären / checken / vorstellen ! eingesehen / Partner / NDA /
    absegnen / Gutachten / Erlaubnis / Einwilligung / Zustimmung, passt / passen + Idee / Vorhaben / Projekt / Thema + unsicher / ob / klären / fragen /
    telefonieren / jemand / anrufen ! Budget / Rahmen / Monate, Entwurf + lesen / gegenlesen / anschauen / schauen /
    Feedback, Tipps + Bewerbung / Antrag / guten, zum ersten Mal + Antrag / beantragen / dabei + hilft / Hilfe / wer
    / unterstützt, Webinar + Fragen stellen / Interessierte / Antragsteller* ! Uhr / wann, Idee vorstellen / Idee
    besprechen / Idee schildern / Idee mal / Idee kurz / unsere Idee + passt / sinnvoll / schauen / durchsprechen /
    Einschätzung / jemandem / mit euch / vorher / vorab, mal drüberlesen / drüberlesen / drüber lesen / drübergucken
    / drüber schauen / gegenlesen / Korrektur lesen / querlesen / durchlesen + ${WE} / Entwurf / Antrag / Skizze /
    jemand / kann, Anfänger / Neulinge / Neuling / Einsteiger / unerfahren / noch nie beantragt / noch nie einen
    Antrag / erste Mal / ersten Antrag / erster Antrag + Hilfe / hilft / Tipps / Antrag / beantragen / unterstützt /
    worauf / wer / Fehler / helfen, typische Fehler / häufige Fehler / häufigste Fehler / Fehler vermeiden, ob wir
    passen / ob das passt / ob es passt / ob wir zur Ausschreibung / passen wir / passt unser / passt unsere /
    thematisch passt / in den Rahmen passt, Gesprächstermin* / Termin vereinbaren / Termin mit euch /
    Beratungsstelle / Beratungsangebot / Antragsberatung / Antragscoaching / Kontaktstelle, ein offenes Ohr / Rat
    holen / um Rat / Rat von`,
  confidentiality: `
    *vertraulich, Vertraulichkeit*, Geheimhaltung*, Geheimhaltungserklärung*, Geheimhaltungsvereinbarung*,
    Geschäftsgeheimnis*, Betriebsgeheimnis*, Firmengeheimnis*, Verschwiegenheit*, NDA, NDAs, geheim + ${WE} /
    ${APPLICATION}, unter Verschluss + ${APPLICATION} / Idee / Angaben, streng geheim, schwärzen, Ideenklau, klaut /
    klauen / geklaut / abgekupfert / abkupfern / abschreiben + Idee / Ideen / jemand / Konkurrenz, Stillschweigen,
    ${APPLICATION} + ${READERS} + wer / jemand / Konkurrenz / Angst / öffentlich / Internet / andere / Dritte /
    weiter ! Muster / Beispiel / erfolgreiche / früher / Gutachten / Blind, unsere Unterlagen / unsere Idee / unser
    Konzept / unsere Ideen / unseren Ideen / unsere Skizze / unsere Daten + weiter / weitergeben / weitergegeben /
    sicher / geschützt / Konkurrenz / Internet / Dritte / landet, preisgeben + ${WE}, Konkurrenz + einreichen /
    erfährt / erfahren / mitlesen / sieht / Idee, wie viel + verraten / preisgeben / offenlegen,
    Informationsfreiheit*, zum Schweigen verpflichtet / zur Verschwiegenheit / schweigen + Gutachter* / Jury, wer
    alles / wie viele Leute / wie viele Augen + sehen / sieht / liest / lesen / Antrag / Idee / Skizze, nach außen
    dringen / nach außen dringt / an die Öffentlichkeit / durchsickern / sickert / rausgegeben / weitererzähl* /
    ausplaudern, Mitbewerber* / Konkurrent* / Wettbewerber* + sehen / lesen / Antrag / Idee / Jury / kopier* / klau*
    / erfahren / Einblick / Gutachter, Idee geschützt / Ideen geschützt / Idee schützen / Ideen schützen / Schutz
    unserer Idee / unsere Idee schützen / Idee sicher, Antrag nach der Begutachtung / Unterlagen nach der
    Begutachtung / Unterlagen vernichtet / Unterlagen danach / Unterlagen gelöscht, sensible Passagen / sensible
    Angaben / sensible Teile / sensible Informationen / interne Zahlen + ${WE} / Antrag / schwärzen / weglassen`,
  'proposal-language': `
    in welcher Sprache / welche Sprache / welchen Sprachen / welche Sprachen / welcher Sprache + ${WRITTEN} / ${WE},
    Antragssprache*, Einreichsprache*, Amtssprache* + ${WRITTEN}, ${LANGUAGES} + ${WRITTEN} / sein / alles / Antrag
    + auf / in / im / Nachteil / Antrag / müssen / muss / darf / dürfen / zusätzlich / oder / kann / wird / werden /
    reicht / können / lesen / geht ! Konto / Firma / Person / Förderer + wann / Frist / bis wann, Muttersprachler*,
    zweisprachig* + ${WRITTEN}, Übersetzung / übersetzen / übersetzt + ${WRITTEN} + ${WE} / Antrag / braucht /
    müssen / sollen / lassen / beglaubigt, Englischkenntnisse + ${WE} / Antrag, ${LANGUAGES} + kaum / kein /
    schlecht / nur / nicht / wenig + auf / sprechen / können / kann / Antrag / schreiben, holprig* + Formulierung* /
    Englisch / Text, auf Deutsch schreiben, auf Englisch schreiben, auf Deutsch einreichen, auf Englisch einreichen,
    auf Französisch einreichen, halb auf / halb deutsch / halb englisch / teils deutsch / teils englisch / teils
    auf, Übersetzungsprogramm* / DeepL / Google Translate / maschinell übersetz* / maschinelle Übersetzung, gutes
    Englisch / perfektes Englisch / fließend Englisch / kaum Englisch / kein Englisch / schlechtes Englisch / unser
    Englisch / mein Englisch / Schulenglisch, in unserer Sprache / in der eigenen Sprache / in eigener Sprache / in
    meiner Sprache / in Landessprache, nur Englisch / nur auf Englisch / ausschließlich Englisch / zwingend Englisch
    / Englisch Pflicht / Englisch zwingend / auf Englisch sein / auf Englisch verfasst / auf Deutsch verfasst / auf
    Deutsch sein / auf Englisch abgeben / auf Deutsch abgeben / auf Deutsch bewerben / auf Englisch bewerben / auf
    Deutsch beantragen, Deutsch oder Englisch / Englisch oder Deutsch, Grammatikfehler / Sprachfehler / sprachliche
    Fehler / sprachliche Mängel / Rechtschreibfehler + Antrag / ${WE}`,
  accessibility: `
    *barrierefrei, Barrierefreiheit*, Großdruck*, Großschrift, Screenreader*, Vorleseprogramm*, Bildschirmleser*,
    Braille*, Blindenschrift, Leichter Sprache, Leichte Sprache, einfacher Sprache + Ausschreibung / Unterlagen,
    Gebärdensprachdolmetsch*, Gebärdendolmetsch*, Untertitel*, Schriftdolmetsch*, Behinderung*, Behinderten*,
    behindertengerecht*, Schwerbehinder*, schwerbehindert*, Rollstuhl*, Rollstuhlfahrer*, schwerhörig*,
    sehbehindert*, Sehbehinder*, Legasthenie*, Legastheniker*, Autismus*, autistisch*, ADHS, Dyslexie,
    Nachteilsausgleich*, Assistenz + ${WE} / Person, chronisch krank*, Beeinträchtigung*, beeinträchtigt*,
    Induktionsschleife, blind / blinde / blinden / blinder / taub / taube + ${WE} / ich / Kollege* / Portal /
    Formular, mündlich + einreichen / Antrag, Alternativtext*, Hörgerät*, farbenblind*, Stufen / Treppen / Rampe /
    Aufzug / Fahrstuhl / Treppenhaus + Veranstaltung / Eingang / Gebäude / Rollstuhl / Saal / Treffen / Workshop,
    Vorlesesoftware / Sprachausgabe / Spracheingabe / Sprachsteuerung, Lernschwierigkeiten / Lernbehinderung /
    Leseschwäche / Rechtschreibschwäche / Lese Rechtschreib / LRS, einfachere Fassung / einfacher Text /
    vereinfachte Fassung / leicht verständlich* / leichter verständlich, nur mit Tastatur / ohne Maus /
    Tastaturbedienung, schlecht sehen / sehe schlecht / sieht schlecht / höre schlecht / hört schlecht / schlecht
    hören, Hörschleife, Gehbehinder* / gehbehindert*, motorisch*, Inklusion + ${WE} / Antragsteller / Hilfe,
    Kontrast, Blinde / Sehbehinderte`,
};
