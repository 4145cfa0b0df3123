/** Where a feature is tried on one platform, or why that platform has it not. */
export type Cell =
  /** A test by its whole name, in a file below `test/`. */
  | { readonly kind: 'test'; readonly file: string; readonly name: string }
  /** A test of `everywhere.test.ts` or `everywhere-sources.test.ts`, which run on each of the surfaces. */
  | { readonly kind: 'everywhere'; readonly name: string }
  /** A check of the contract of chat platforms, which this file runs. */
  | { readonly kind: 'contract'; readonly file: string; readonly name: string }
  /** What the platform does not offer; `source` is its documentation, or the heading of one of our decisions. */
  | { readonly kind: 'limit'; readonly limit: string; readonly source: string };

export type Row = {
  readonly feature: string;
  readonly slack: Cell;
  readonly teams: Cell;
  readonly web: Cell;
};

export const tested = (file: string, name: string): Cell => ({ kind: 'test', file: `${file}.test.ts`, name });

/** The same feature by the same test on all three. */
export function everywhere(feature: string, name: string): Row {
  const cell: Cell = { kind: 'everywhere', name };
  return { feature, slack: cell, teams: cell, web: cell };
}

/** The same check of the contract on all three. */
export function byContract(feature: string, name: string): Row {
  const on = (file: string): Cell => ({ kind: 'contract', file: `adapters/${file}/platform.test.ts`, name });
  return { feature, slack: on('slack'), teams: on('teams'), web: on('web') };
}

export const limit = (what: string, source: string): Cell => ({ kind: 'limit', limit: what, source });

/** The page is ours, and what it does without stands in one of our decisions. */
export const onPage = (what: string): Cell => limit(what, 'What the page does without');
