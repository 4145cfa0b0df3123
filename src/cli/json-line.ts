// Enough to find the line by.
const MAX_WORD = 60;

/** Why a line of JSON cannot be used; `word` is what stands there instead of what was expected. */
export type LineFault<Code extends string> = {
  readonly id: unknown;
  readonly code: Code;
  readonly word: string;
};

type JsonLine =
  | { readonly kind: 'object'; readonly object: Readonly<Record<string, unknown>> }
  | { readonly kind: 'fault'; readonly fault: LineFault<'not-json' | 'not-an-object'> };

/** Reads a line that is to hold one JSON object. */
export function readJsonLine(line: string): JsonLine {
  const read = parse(line);
  if (read === undefined) return { kind: 'fault', fault: lineFault(null, 'not-json', line) };
  if (typeof read !== 'object' || read === null || Array.isArray(read)) {
    return { kind: 'fault', fault: lineFault(null, 'not-an-object', line) };
  }
  return { kind: 'object', object: read as Record<string, unknown> };
}

export function lineFault<Code extends string>(id: unknown, code: Code, word: string): LineFault<Code> {
  return { id, code, word: word.slice(0, MAX_WORD) };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
