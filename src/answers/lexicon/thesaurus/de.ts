import { doing } from '#src/answers/lexicon/thesaurus/de/doing.ts';
import { measures } from '#src/answers/lexicon/thesaurus/de/measures.ts';
import { people } from '#src/answers/lexicon/thesaurus/de/people.ts';
import { places } from '#src/answers/lexicon/thesaurus/de/places.ts';
import { research } from '#src/answers/lexicon/thesaurus/de/research.ts';
import { rules } from '#src/answers/lexicon/thesaurus/de/rules.ts';
import { things } from '#src/answers/lexicon/thesaurus/de/things.ts';

/** German. */
export const de: readonly string[] = [
  ...doing,
  ...things,
  ...people,
  ...rules,
  ...measures,
  ...places,
  ...research,
];
