import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** German words for what happens to an event, and who has to do with it. */
export const events = {
  arrives: `
    kommt, kommen, zieht, ziehen, zieht … um, ziehen … um, umzieht, umziehen, geht nach, vertreten, zieht … ein,
    ziehen … ein, zieht … hin, ziehen … hin, einzieht, einziehen, siedelt … an, siedeln … an, lässt sich …
    nieder, niederlässt, seine Zelte, ihre Zelte, schlägt … auf, schlagen … auf, hinkommen, hinkommt, hinsollen`,
  founded: 'Gründung, gegründet, ins Leben gerufen',
  'in-use': `
    in Betrieb, in Betrieb genommen, in Betrieb gehen, Inbetriebnahme, betriebsbereit, einsatzbereit,
    startklar, den Betrieb auf, ihren Betrieb auf, seinen Betrieb auf, die Arbeit auf, ihre Arbeit auf, seine Arbeit auf,
    bezugsfertig, nutzbar, benutzbar, in Benutzung, in Gebrauch, in Nutzung, kann man … nutzen,
    kann ich … nutzen, können wir … nutzen, kann man … benutzen, wird … genutzt, werden … genutzt, im Einsatz`,
  achieved: `
    hat die Allianz … gemacht, hat die Allianz … getan, hat … erreicht, haben … erreicht, bisher getan, bisher gemacht, schon getan, schon gemacht, bislang getan, bislang gemacht, wurde … erreicht, wurden … erreicht, ist … erreicht, sind … erreicht,
    habt … erreicht, erreichte, erreichten, erreichter, hat … geschafft, haben … geschafft, habt … geschafft,
    wurde … geschafft, ist … geschafft, wurde … getan, wurde … gemacht, hat … erzielt, haben … erzielt, wurde … erzielt,
    Erreichtes`,
  involved: `
    wer ist beteiligt, wer ist alles beteiligt, wer macht mit, beteiligt, beteiligten sich, beteiligen sich, hängt … zusammen, hängen … zusammen,
    mitgewirkt, wirkt … mit, wirken … mit, mitwirkt, mitwirken, macht … mit, machen … mit, mitmacht, mitmachen,
    nimmt … teil, nehmen … teil, nahm … teil, nahmen … teil, teilnimmt, teilnehmen, teilgenommen, mitgemacht,
    ist … dabei, sind … dabei, war … dabei, waren … dabei, mit dabei, richtet … aus, richten … aus, ausrichtet,
    ausrichten, ausgerichtet, Ausrichter, veranstaltet, veranstalten, Veranstalter, Veranstalterin, organisiert,
    organisieren, Organisator, Organisatorin, Organisatoren, lädt … ein, laden … ein, steht hinter,
    stehen hinter, steckt hinter, stecken hinter, dahinter, zu tun, gehören zu, gehören zum, gehören zur,
    gehört zu, gehört zum, gehört zur, Teil von, Teil des, Teil der, Mitglied von, Mitglied der, Mitglied des,
    Mitglieder der, Mitglieder des`,
} satisfies Partial<Lexicon>;
