import { z } from 'zod';
import type { Note, Path } from '#adapters/yaml-file/remark.ts';
import { MAIN_LANGUAGES } from '#adapters/yaml-file/rules.ts';
import type { Text, TextKey } from '#src/messages/text.ts';

const EXPECTED: Readonly<Record<string, TextKey>> = {
  string: 'knowledge:expected-text',
  array: 'knowledge:expected-list',
  boolean: 'knowledge:expected-boolean',
  object: 'knowledge:expected-mapping',
  record: 'knowledge:expected-mapping',
};

/** What zod found, as notes for the author. `data` is what was read, to quote values from. */
export function notesOf(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  data: unknown,
): readonly Note[] {
  return issues.flatMap((issue) => notesOfIssue(issue, schema, data));
}

function notesOfIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): readonly Note[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, path, key));
  if (issue.code === 'invalid_key') {
    return issue.issues.map((inner) => ({ path, text: textOf(inner, path.at(-1)), onKey: true }));
  }
  const value = path.reduce<unknown>(valueIn, data);
  const key = path.at(-1);
  if ((value === undefined || value === null) && typeof key === 'string') {
    return [{ path, text: { key: 'knowledge:missing', values: { key } } }];
  }
  return [{ path, text: textOf(issue, value) }];
}

function textOf(issue: z.core.$ZodIssue, value: unknown): Text {
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && typeof value === 'object')
      return { key: 'knowledge:expected-one-text' };
    return { key: EXPECTED[issue.expected] ?? 'knowledge:expected-mapping' };
  }
  if (issue.code === 'invalid_value') {
    return { key: 'knowledge:expected-one-of', values: { allowed: issue.values.join(', ') } };
  }
  if (issue.code === 'too_small') return { key: 'knowledge:expected-entries' };
  if (issue.code !== 'custom') throw new Error(`no text for ${issue.code}`);
  const key: TextKey = issue.params?.key;
  return { key, values: { value: String(value), languages: MAIN_LANGUAGES.join(', ') } };
}

function unknownKey(schema: z.ZodType, path: Path, key: string): Note {
  return {
    path: [...path, key],
    text: { key: 'knowledge:unknown-key', values: { key, allowed: knownKeys(schema, path).join(', ') } },
    onKey: true,
  };
}

function knownKeys(schema: z.ZodType, path: Path): readonly string[] {
  const at = path.reduce<unknown>((around, step) => {
    const outer = unwrap(around);
    if (outer instanceof z.ZodArray) return outer.element;
    return outer instanceof z.ZodObject ? outer.shape[step] : undefined;
  }, schema);
  const object = unwrap(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

function unwrap(schema: unknown): unknown {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return isWrapped ? unwrap(schema.unwrap()) : schema;
}

function valueIn(container: unknown, step: string | number): unknown {
  const isContainer = typeof container === 'object' && container !== null && Object.hasOwn(container, step);
  return isContainer ? Reflect.get(container, step) : undefined;
}
