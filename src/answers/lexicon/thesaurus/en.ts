import { doing } from '#src/answers/lexicon/thesaurus/en/doing.ts';
import { measures } from '#src/answers/lexicon/thesaurus/en/measures.ts';
import { people } from '#src/answers/lexicon/thesaurus/en/people.ts';
import { places } from '#src/answers/lexicon/thesaurus/en/places.ts';
import { research } from '#src/answers/lexicon/thesaurus/en/research.ts';
import { rules } from '#src/answers/lexicon/thesaurus/en/rules.ts';
import { things } from '#src/answers/lexicon/thesaurus/en/things.ts';

/** English. */
export const en: readonly string[] = [
  ...doing,
  ...things,
  ...people,
  ...rules,
  ...measures,
  ...places,
  ...research,
];
