import type { Mistakes } from '#src/desk/filled-form.ts';

/** What is wrong with the one text of a form, by its field. */
export function textMistake(field: string, text: string, max: number): Mistakes {
  if (text === '') return { [field]: { key: 'enquiries:mistake.empty' } };
  if (text.length <= max) return {};
  return { [field]: { key: 'enquiries:mistake.too-long', values: { count: text.length, max } } };
}
