import type { Text } from '#src/messages/text.ts';

/** Where something stands in the data of a file: keys and positions, outermost first. */
export type Path = readonly (string | number)[];

/** What is wrong, or worth a look, at a place in the data. `onKey` points at the key itself, not at its value. */
export type Note = { readonly path: Path; readonly text: Text; readonly onKey?: boolean };

/** The same for the author of the file. `line` counts from 1; `path` reads `calls[0].deadlines[1].at`. */
export type Remark = {
  readonly file: string;
  readonly line: number;
  readonly path: string;
  readonly text: Text;
};

/** `['calls', 0, 'title']` -> `calls[0].title`. */
export function sayPath(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('');
}

/** What is wrong with the file as such, told at its first line. */
export function wholeFile(
  file: string,
  text: Text,
): {
  readonly kind: 'mistakes';
  readonly mistakes: readonly Remark[];
} {
  return { kind: 'mistakes', mistakes: [{ file, line: 1, path: '', text }] };
}
