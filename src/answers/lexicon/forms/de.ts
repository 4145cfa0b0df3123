import type { Forms } from '#src/answers/lexicon/forms/forms.ts';

/** German. */
export const forms: Forms = {
  askers: 'uns, mich, mir',
  'no-askers': '',
  in: 'in',
  placing: 'in, nach, bei',
  'place-or-time': 'nach, vor',
  persons: 'er, ern, erin, innen, ende, enden',
  plurals: 'ien, en, e, s',
  adjectives: 'e, en, er, es, em',
};
