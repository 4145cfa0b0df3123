import type { Visit } from '#src/desk/area.ts';
import type { Field, FilledForm, Form } from '#src/messages/form.ts';
import type { Text, TextKey } from '#src/messages/text.ts';

/** What was wrong, by the id of its field. */
export type Mistakes = Readonly<Record<string, Text>>;

/** What a form shows beside what was filled in; `note` stands above the fields. */
export type FormState = { readonly mistakes: Mistakes; readonly note: string | null };

/** The values chosen in an any-of field, each once; a single one may come as a plain string. */
export function chosen(form: FilledForm, id: string): readonly string[] {
  const given = form.values[id] ?? [];
  const values = typeof given === 'string' ? [given] : given;
  return [...new Set(values.filter((value) => value !== ''))];
}

/**
 * What was written or chosen in any other field, without space around it, and without control characters
 * and broken code points, which PostgreSQL does not store.
 */
export function written(form: FilledForm, id: string): string {
  const given = form.values[id];
  if (typeof given !== 'string') return '';
  return given
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

/** At least one, and none that was not offered. */
export function isSome(values: readonly string[], offered: readonly string[]): boolean {
  return values.length > 0 && areAmong(values, offered);
}

export function areAmong(values: readonly string[], offered: readonly string[]): boolean {
  return values.every((value) => offered.includes(value));
}

/** The fields with what was wrong beside them. */
export function marked(visit: Visit, fields: readonly Field[], mistakes: Mistakes): readonly Field[] {
  return fields.map((field) => {
    const mistake = mistakes[field.id];
    return mistake ? { ...field, error: visit.say(mistake.key, mistake.values) } : field;
  });
}

/** A form that comes back with mistakes; its note names the fields, since some may be out of sight. */
export function namingMistakes(visit: Visit, form: Form, note: TextKey): Form {
  const wrong = form.fields.filter((field) => field.error !== undefined).map((field) => field.label);
  const fields = new Intl.ListFormat(visit.language, { type: 'unit' }).format(wrong);
  return { ...form, note: visit.say(note, { fields }) };
}
