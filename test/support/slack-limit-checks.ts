export type Json = Readonly<Record<string, unknown>>;

/** Signs from which Slack makes mentions and links where they are not escaped. */
export const CODE_SIGNS = /[<>]|&(?!amp;|lt;|gt;)/;

export function plain(object: unknown, limit: number): readonly string[] {
  const { type, text, emoji } = record(object);
  return [
    ...(type === 'plain_text' && emoji === false ? [] : [`text object ${type} with emoji ${emoji}`]),
    ...(CODE_SIGNS.test(String(text)) ? ['a sign in a text object is not escaped'] : []),
    ...within('text object', text, limit),
  ];
}

export function address(url: unknown): readonly string[] {
  const isWeb = typeof url === 'string' && /^https?:\/\//i.test(url);
  return isWeb ? within('url', url, 3_000) : [`address ${url}`];
}

export function within(name: string, value: unknown, limit: number): readonly string[] {
  if (typeof value !== 'string') return [`${name} is ${typeof value}`];
  return value.length < 1 || value.length > limit ? [`${name} of ${value.length}`] : [];
}

export function sized(block: Json, limit: number): string[] {
  const { length } = list(block.elements);
  return length < 1 || length > limit ? [`${block.type} with ${length} elements`] : [];
}

export function doubles(what: string, ids: readonly unknown[]): readonly string[] {
  const given = ids.filter((id) => id !== undefined);
  return new Set(given).size === given.length ? [] : [`a ${what} occurs twice`];
}

export function list(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

export function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}
