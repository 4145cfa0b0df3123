import { de } from '#src/answers/lexicon/thesaurus/de.ts';
import { en } from '#src/answers/lexicon/thesaurus/en.ts';
import type { Language } from '#src/model/language.ts';

/**
 * General words by which people mean nearly the same, a group each, in every language: what is asked for in one of them an
 * editor may have written in another. They serve curated answers alone: no name of an entry is found by them.
 */
export const THESAURUS: Readonly<Record<Language, readonly string[]>> = { de, en };

/** What two languages write alike and mean differently: says nothing without its language. */
export const FALSE_FRIENDS: readonly string[] = [
  'gift',
  'probe',
  'boot',
  'fund',
  'alter',
  'tag',
  'brand',
  'pet',
  'land',
  'stock',
  'bar',
  'stand',
  'lift',
];
