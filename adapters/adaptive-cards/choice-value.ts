// What `encodeURIComponent` makes of no text, and what a client would take for no choice at all.
const NOTHING = '%';

/** A choice's value as it travels: without commas, by which clients join those that are chosen, and never empty. */
export function encodeChoice(value: string): string {
  return value === '' ? NOTHING : encodeURIComponent(value);
}

/** Anybody may send anything: what was never encoded stays as it is. */
export function decodeChoice(value: string): string {
  if (value === NOTHING) return '';
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
