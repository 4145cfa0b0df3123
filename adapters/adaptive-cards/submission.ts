import { decodeChoice } from '#adapters/adaptive-cards/choice-value.ts';
import { FIELD } from '#adapters/adaptive-cards/form-card.ts';
import type { Action } from '#src/messages/action.ts';
import { cleanText } from '#src/messages/clean-text.ts';
import type { FilledForm } from '#src/messages/form.ts';

/** What came back from a card: a button of a message, or a form. */
export type Submission =
  | { readonly kind: 'press'; readonly action: Action }
  | { readonly kind: 'submit'; readonly form: FilledForm };

const MAX_ENTRIES = 200;
const MAX_LENGTH = 20_000;

/** Reads a card's `data` with the inputs beside it; null where it is not one of ours. Anybody may send anything. */
export function readSubmission(data: unknown): Submission | null {
  if (!isRecord(data)) return null;
  if (isText(data.action)) {
    const values = texts(data.values);
    return values && { kind: 'press', action: { name: data.action, values } };
  }
  const { form: name, intent } = data;
  const fields = texts(data.fields);
  const context = texts(data.context);
  if (!isText(name) || !isText(intent) || !fields || !context) return null;
  const values: [string, string | readonly string[]][] = [];
  for (const [id, kind] of Object.entries(fields)) {
    const value = data[FIELD + id] ?? '';
    if (!isText(value)) return null;
    values.push([id, readValue(value, kind)]);
  }
  return { kind: 'submit', form: { name, intent, context, values: Object.fromEntries(values) } };
}

// Choices come back encoded, what a person typed as it is.
function readValue(value: string, origin: string): string | readonly string[] {
  if (origin === 'chosen-many') return value.split(',').filter(Boolean).map(decodeChoice).map(cleanText);
  return cleanText(origin === 'chosen' ? decodeChoice(value) : value);
}

function texts(value: unknown): Readonly<Record<string, string>> | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  return entries.length <= MAX_ENTRIES && entries.every(([, text]) => isText(text))
    ? Object.fromEntries(entries.map(([key, text]) => [cleanText(key), cleanText(String(text))]))
    : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LENGTH;
}
