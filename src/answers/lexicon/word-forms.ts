import type { Forms } from '#src/answers/lexicon/forms/forms.ts';
import { LEXICONS } from '#src/answers/lexicon/lexicons.ts';
import { fold } from '#src/model/fold.ts';

/** The words of this form in all languages, folded. */
export function wordsOf(...forms: readonly (keyof Forms)[]): ReadonlySet<string> {
  return new Set(forms.flatMap((form) => writtenIn(form).flat()).map(fold));
}

/** What is written for this form, a list for each language that has any. */
export function writtenIn(form: keyof Forms): readonly (readonly string[])[] {
  return Object.values(LEXICONS)
    .map(({ forms }) =>
      forms[form]
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .filter((list) => list.length > 0);
}

/** Tells whether a word (folded) is one of these forms, in any language, or a compound that ends with one written `*word`. */
export function isOneOf(...forms: readonly (keyof Forms)[]): (text: string) => boolean {
  const written = forms.flatMap((form) => writtenIn(form).flat());
  const ends = written.filter((one) => one.startsWith('*')).map(fold);
  const whole = new Set(written.filter((one) => !one.startsWith('*')).map(fold));
  return (text) => whole.has(text) || ends.some((end) => text.endsWith(end));
}

/** Finds the longest of the endings of this form that a folded word has, in any language. */
export function endingOf(form: keyof Forms): RegExp {
  return new RegExp(`(?:${[...wordsOf(form)].join('|')})$`);
}
