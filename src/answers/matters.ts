import { de } from '#src/answers/lexicon/matters/de.ts';
import { en } from '#src/answers/lexicon/matters/en.ts';
import type { Matter } from '#src/answers/lexicon/matters/matter.ts';
import { fold } from '#src/model/fold.ts';

/** What a text speaks of, and the words (folded) that belong to it. */
export type Spoken = { readonly matters: ReadonlySet<Matter>; readonly said: readonly string[] };

/** A text speaks of a matter that has every part of one of the ways to do so. */
type Way = readonly RegExp[];

const MATTERS = Object.keys(en) as readonly Matter[];
const WAYS: ReadonlyMap<Matter, readonly Way[]> = new Map(
  MATTERS.map((matter) => [matter, [de, en].flatMap((wordings) => waysOf(wordings[matter]))]),
);

/** What a text speaks of, in whatever words and either language. */
export function mattersIn(text: string): Spoken {
  const matters = MATTERS.filter((matter) => speaksOf(text, matter));
  const parts = matters.flatMap((matter) => WAYS.get(matter) ?? []).flat();
  const said = parts.flatMap((part) => [...fold(text).matchAll(part)]).flatMap(([words]) => words.split(' '));
  return { matters: new Set(matters), said };
}

export function speaksOf(text: string, matter: Matter): boolean {
  const folded = fold(text);
  return WAYS.get(matter)?.some((way) => way.every((part) => folded.search(part) >= 0)) ?? false;
}

function waysOf(list: string): readonly Way[] {
  return list.split(',').map((written) => written.split('+').map(partOf));
}

function partOf(written: string): RegExp {
  const alternatives = written.split('/').map((one) => one.trim().split(/\s+/).map(patternOf).join(' '));
  return new RegExp(`(?<!\\S)(?:${alternatives.join('|')})(?!\\S)`, 'g');
}

function patternOf(word: string): string {
  return `${word.startsWith('*') ? '\\S*' : ''}${fold(word)}${word.endsWith('*') ? '\\S*' : ''}`;
}
