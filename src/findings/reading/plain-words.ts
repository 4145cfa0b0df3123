import { QUOTED } from '#src/findings/reading/quoted-names.ts';

const BRACKETED = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/gu;
// However wide the gaps between its words, no more of a clause is looked at.
export const WIDEST = 1_500;
const LONGEST = 300;

/** The first words of a clause with one space between two of them. */
export function spacedWords(clause: string): string {
  return clause.slice(0, WIDEST).replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
}

/** Words without the names in quotation marks. */
export function withoutQuoted(words: string): string {
  return spacedWords(words.replace(QUOTED, ' ')).replaceAll(' :', ':');
}

/** The first words of a clause without what is in brackets, and without the names in quotation marks that are no `noun`. */
export function plainWords(clause: string, noun: RegExp): string {
  const words = clause
    .slice(0, WIDEST)
    .replace(BRACKETED, ' ')
    .replace(QUOTED, (_, name: string) => (noun.test(name) ? ` ${name} ` : ' '));
  return spacedWords(words.replace(/["“”„«»]/gu, ' ')).replaceAll(' ,', ',');
}
