/** Whoever asks, and what is asked about: what makes a word of everyday one of a programme. */
export const WE = `
  wir / uns / unser / unsere / unseren / unserem / unserer / unseres / ihr / euch / euer / eure / euren / eurem /
  eurer / Projekt* / Vorhaben* / *projekt / *projekts / *projekte / *antrag / *antrags / *anträge / Antrag* /
  Bewerbung* / Förder* / *förderung / *partner / *partners / *partnern / Partner* / Konsorti* / Verbund* / Verein /
  Vereins / Uni / Unis / Universität* / Hochschul* / *institut / Institut* / Kommune* / Start up / Firma /
  Unternehmen / *doktorand / Doktorand* / Postdoc* / Forscher* / Team / Teams / Studie / Prototyp* / Allianz /
  Programm`;

/** That something is paid for. */
export const PAID = `
  zahl* / bezahl* / übernehm* / übernimmt / übernommen / erstatt* / ersetzt / *rechnen / *gerechnet / abrechenbar /
  absetz* / ansetz* / angesetzt / geltend / förder* / gefördert / zuwendungsfähig* / *finanzier / finanzier* /
  finanziell* / Mittel / Mitteln / Geld / Gelder / Geldern / Topf / Zuschuss / Budget / Kosten / Ausgaben / *projekt
  / *mittel / *mitteln / einplanen / anerkannt / anerkenn* / vergütet / bewillig* / drin / inklusive / dabei /
  aufkommen / kommt für / extra`;

export const APPLICATION = `
  Antrag / Anträge / Anträgen / Antrags / *antrag / *anträge / Bewerbung* / Formular / Unterlagen / Skizze / Skizzen
  / *skizze / Einreichung* / Unser Konzept / unser Konzept / unsere Idee / unserer Idee / Ideenskizze* / Proposal* /
  Vollantrag* / Projektidee*`;

/** To hand something in. */
export const SUBMIT = `
  einreich* / eingereicht / *reichen / bewerben / bewirbt / beworben / beantrag* / Antrag / Anträge / Antrags /
  Anträgen / Abgabe / abgeben / abgegeben / abzugeben / Bewerbung / Bewerbungen / Unterlagen / Skizze / Skizzen /
  Einreichung* / Einsendung* / Formular / Portal / Upload / hochlad* / hochgeladen / Abschick* / abschick* /
  abgeschickt / schicken / senden`;

export const PARTNER = `
  *partner / *partnern / *partners / *partnerin / *partnerinnen / Mitstreiter* / Konsortium / Konsortiums /
  Konsortien / Verbund / Verbünde / Projektteam*`;

export const REJECTED = `
  *gelehnt / *gelehnte / *gelehnten / *gelehnter / Ablehnung* / ablehn* / Absage / Absagen / abgesagt /
  durchgefallen* / rausgeflogen / gescheitert* / nicht bewilligt / nicht gefördert / nicht geschafft / nicht
  geklappt / knapp nicht / leer ausgegangen / Nein / nicht genommen / nicht ausgewählt / erfolglos* / gescheiterten
  / zurückgewiesen / beim ersten Mal / letztes Mal / letztes Jahr / ersten Anlauf / ersten Versuch`;

export const PROJECT = `
  Projekt* / *projekt / *projekts / Vorhaben* / Förderung / Förderzeitraum* / Bewilligungszeitraum* / Studie`;

/** Those who take part. */
export const TAKE_PART = `
  mitmach* / mitzumachen / mitmacht / teilnehm* / teilzunehmen / beteilig* / dabei / dabeisein / einsteigen /
  mitwirk* / mitforsch* / mitarbeiten / zugelassen / zulässig / infrage / in Frage / antragsberechtigt / berechtigt
  / bewerben / kooperieren / erlaubt / aufnehmen / einbinden / einbeziehen / dazu / dazukommen / dazuholen /
  willkommen / möglich / gefördert / Geld / Mittel / geht das / darf / dürfen / Problem`;

/** A house, a person, an enterprise. */
export const ORGANISATION = `
  Institut / Institute / *institut / Uni / Unis / Universität* / Hochschul* / Labor / Labore / Firma / Firmen /
  *firma / Unternehmen / Verein / Vereine / Einrichtung* / Organisation* / Partner / *partner / Team / Teams /
  Kolleg* / Forscher* / Wissenschaftler* / Gruppe / Gruppen / *gruppe / Stadt / Städte / Behörde* / Museum / Museen
  / Start up / Start ups / Arbeitsgruppe* / Partnerin / Partnern`;
