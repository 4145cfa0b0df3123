import type { Forms } from '#src/answers/lexicon/forms/forms.ts';

/** English. */
export const forms: Forms = {
  askers: 'us, me',
  'no-askers': 'the us',
  in: 'in',
  placing: 'in, at, near',
  'place-or-time': '',
  persons: 'er, ant, ants',
  plurals: 'ies, es, s',
  adjectives: '',
};
