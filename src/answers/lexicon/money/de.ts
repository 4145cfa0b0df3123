import type { Lexicon } from '#src/answers/lexicon/concepts.ts';

/** German words for money, and for how much of it. */
export const money = {
  money: `
    wert, bringt, einbringt, springt … heraus, springt … raus, zu gewinnen, wie viel kann man … gewinnen, wie viel kann ich … gewinnen, wie viel können wir … gewinnen, was kann man … gewinnen, was können wir … gewinnen,
    Höchstbetrag, Höchstsumme, Mindestbetrag, Zuwendung, Geld, Gelder, Betrag, Summe, Fördersumme,
    Förderhöhe, Höhe, Fördergeld, Fördergelder, Fördermittel, Mittel, Budget, Euro, dotiert, Dotierung,
    Wochensatz, Monatssatz, Tagessatz, Preisgeld, Preis für, was ist der Preis, was sind die Preise, Zuschuss, Stipendium, Stipendienhöhe, Förderbetrag, Förderquote, Förderrahmen,
    maximale Förderung, Umfang, Dollar, bezahlt, zahlt, zahlen, gezahlt, finanzielle Unterstützung,
    Unterstützung, hoch ist die Förderung, hoch die Förderung, hoch fällt, Förderung, wie viel Kohle,
    wieviel Kohle, Obergrenze, Förderobergrenze, Maximalbetrag, Maximalförderung, Maximalsumme,
    Höchstförderung, Höchstfördersumme, *fördersumme, Gesamtbudget, Fördervolumen, Preisgelder, Zuschüsse,
    Finanzierung, Finanzspritze, zu holen, Prämie, Prämien, Vergütung, zahlte, zahlten, mit dem Geld,
    mit der Förderung, von der Förderung`,
  pays: 'zahlt, zahlen, bezahlt, bezahlen, zahlte, zahlten',
  'a-sum': `
    zu gewinnen, Betrag, Summe, Fördersumme, Förderbetrag, Förderhöhe, Höchstbetrag, Höchstsumme, Mindestbetrag,
    Maximalbetrag, Maximalsumme, Höchstförderung, Höchstfördersumme, Maximalförderung, Förderobergrenze,
    Förderquote, Stipendienhöhe, Dotierung, Preisgeld, Preis für, was ist der Preis, was sind die Preise, *fördersumme`,
  'at-most': 'Obergrenze, Umfang',
  'in-total': 'Gesamtbudget, Gesamtvolumen, Gesamtsumme, Gesamtbetrag, Gesamthöhe, Fördervolumen, insgesamt',
  funding: `
    Geld, Gelder, Förderung, Fördermittel, Mittel, Unterstützung, Finanzierung, Zuwendung, Budget,
    hoch ist die Förderung, hoch die Förderung`,
} satisfies Partial<Lexicon>;
