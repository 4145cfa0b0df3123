/** An object whose fields may hold anything. */
export type Json = Readonly<Record<string, unknown>>;

/** What a text from outside holds as JSON; null where that is none. */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** What came from outside as an object; an empty one where it is none. */
export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

/** What came from outside as a text; an empty one where it is none. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
