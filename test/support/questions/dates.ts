import { de, en } from '#test/support/questions/month-names.ts';

export type FoundDate = { readonly text: string; readonly readings: readonly string[] };

const MONTHS = new Map([...de, ...en].map(([name, month]) => [name, month]));
const NAMES = [...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|');

const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => readonly (string | null)[]])[] = [
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})\\.?(?:st|nd|rd|th)?\\s*(?:of\\s+)?(${NAMES})\\.?,?\\s+(\\d{4})(?!\\d)`,
      'gi',
    ),
    ([, day, name, year]) => [iso(year, monthOf(name), day)],
  ],
  [
    new RegExp(`(?<!\\p{L})(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'giu'),
    ([, name, day, year]) => [iso(year, monthOf(name), day)],
  ],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g, ([, day, month, year]) => [iso(year, month, day)]],
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([, year, month, day]) => [iso(year, month, day)]],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g,
    ([, one, other, year]) => [iso(year, other, one), iso(year, one, other)],
  ],
];

/** Every date with day, month and year in a German or English text, with the days that it may mean. */
export function datesIn(text: string): readonly FoundDate[] {
  return FORMS.flatMap(([form, read]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const readings = read(match).filter((day) => day !== null);
      return readings.length > 0 ? [{ text: match[0], readings }] : [];
    }),
  );
}

function monthOf(name: string | undefined): number {
  return MONTHS.get(name?.toLowerCase() ?? '') ?? 0;
}

function iso(year: unknown, month: unknown, day: unknown): string | null {
  try {
    const fields = { year: Number(year), month: Number(month), day: Number(day) };
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
