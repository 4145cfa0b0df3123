import type { Forms } from '#src/answers/lexicon/forms/forms.ts';
import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { fold } from '#src/model/fold.ts';

/** The words of this form in all languages, folded. */
export function wordsOf(form: keyof Forms): ReadonlySet<string> {
  return new Set(
    Object.values(LEXICONS)
      .flatMap(({ forms }) => forms[form].split(','))
      .map(fold)
      .filter(Boolean),
  );
}

/** Finds the longest of the endings of this form that a folded word has, in any language. */
export function endingOf(form: keyof Forms): RegExp {
  return new RegExp(`(?:${[...wordsOf(form)].join('|')})$`);
}
