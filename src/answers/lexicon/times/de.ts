import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** German words for when, and for counting. */
export const times = {
  now: `
    gerade, grad, aktuell, derzeit, momentan, zurzeit, zur Zeit, jetzt, im Moment, augenblicklich,
    gegenwärtig, derzeitig, zum jetzigen Zeitpunkt, zum aktuellen Zeitpunkt, zum gegenwärtigen Zeitpunkt, zu diesem Zeitpunkt, im Augenblick, heute`,
  next: `
    nächste, nächster, nächstes, nächsten, nächstem, als nächstes, als nächste, als nächster, zunächst,
    kommende, kommenden, kommender, kommendes, folgende, folgenden, frühesten, früheste, demnächst,
    zuerst, nächstgelegene, als erstes, am ehesten, am frühesten, zuallererst, allernächste,
    allernächster, allernächstes, am dringendsten`,
  'before-that': 'davor, zuvor, und davor, und vorher',
  ago: 'her, lange her, vor wie vielen, wie lange zurück',
  'after-next': `
    danach, darauf, anschließend, im Anschluss, als Übernächstes, als Übernächste, übernächste,
    übernächster, übernächstes, übernächsten, und dann, dann, und weiter`,
  last: `
    letzte, letzter, letztes, letzten, letztem, zuletzt, vorige, vorigen, voriges, vergangene,
    vergangenen, vergangener, jüngste, jüngster, jüngsten, vorheriger`,
  recently: `
    kürzlich, neulich, in letzter Zeit, vor kurzem, jüngst, unlängst, neuerdings, zuletzt, gerade erst,
    seit kurzem, frisch, eben erst, in den letzten Wochen, in der letzten Zeit`,
  soon: `
    bald, demnächst, in Kürze, bevorstehend, bevorstehende, bevorstehenden, kurzfristig, dringend,
    brennt, brennen, dringendsten, in nächster Zeit, in Sicht, anstehend, später, früh, beeilen, sputen, ranhalten,
    unter den Nägeln`,
  still: `
    noch, immer noch, weiterhin, verbleiben, bleibt, bleiben, verbleibend, übrig, restlich, restlichen, Resttage, Restlaufzeit,
    Rest des, Rest vom`,
  this: 'diese, dieser, dieses, diesen, diesem, laufende, laufenden, laufendem',
  day: 'Tag, Tages',
  days: 'Tage, Tagen, Kalendertage, Werktage, Resttage, Restlaufzeit',
  week: 'Woche, Wochenende, Kalenderwoche',
  weeks: 'Wochen',
  month: 'Monatsende, Monatsanfang, Monatsbeginn, Monat, Monats',
  months: 'Monate, Monaten',
  quarter: 'Quartalsende, Quartal, Quartals, Vierteljahr',
  year: 'Jahresende, Jahresbeginn, Jahresanfang, Jahr, Jahres, Kalenderjahr, Jahre',
  today: 'heute, heutigen',
  tomorrow: 'morgen, morgigen',
  yesterday: 'gestern, gestrigen',
  until: 'bis, bis zum, bis zu, bis spätestens',
  before: 'vor, vor dem, vor der',
  from: 'ab, seit, seit dem, ab dem, von, beginnend',
  after: 'nach, nach dem, später als, folgt auf, folgen auf, folgt dem, folgt nach',
  between: 'zwischen, zw',
  within: 'innerhalb, in den, binnen, während, im Laufe',
  'end-of': 'Jahresende, Monatsende, Quartalsende, Ende, Ende des, Ende der',
  'start-of': `
    Jahresbeginn, Jahresanfang, Monatsanfang, Monatsbeginn, Anfang, Anfang des, Beginn des, Beginn`,
  'middle-of': 'Mitte',
  'time-of-day': `
    Uhrzeit, wie viel Uhr, wieviel Uhr, wie spät, welche Uhrzeit, um welche Zeit, welche Zeit, Uhr,
    wie früh ist, wie früh am Morgen, wie früh morgens, wie früh wäre, wie früh am Tag,
    Stunde, wann genau`,
  'time-there':
    'Zeitzone, Ortszeit, Zeit, umgerechnet, gerechnet, Lokalzeit, lokale Zeit, in welcher Zeitzone, vor Ort',
  first: `
    erste, erster, erstes, ersten, erstem, 1, Nummer 1, Nummer eins, Nr 1, erstere, ersterer, ersteres, ersteren, erstgenannte,
    erstgenannter, erstgenanntes, erstgenannten`,
  second: `
    zweite, zweiter, zweites, zweiten, zweitem, 2, Nummer 2, Nummer zwei, Nr 2, zweitgenannte, zweitgenannter,
    zweitgenanntes, zweitgenannten`,
  third: 'dritte, dritter, drittes, dritten, drittem, 3, Nummer 3, Nummer drei, Nr 3',
  fourth: 'vierte, vierter, viertes, vierten, viertem, 4, Nummer 4, Nummer vier, Nr 4',
  final:
    'letzte, letzter, letzten, letztes, endgültige, endgültig, abschließende, finale, letztere, letzterer, letzteres, letzteren, letztgenannte, letztgenannten',
} satisfies Partial<Lexicon>;
