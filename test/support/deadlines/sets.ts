import { readFile } from 'node:fs/promises';
import type { FoundDeadline } from '#src/findings/reading/find-deadlines.ts';
import { findDeadlines } from '#src/findings/reading/find-deadlines.ts';

/** What a person found in a text; kinds are finer than ours: the end of a range, an extended or internal deadline … */
type GoldDeadline = {
  /** A day, `--MM-DD` for one that comes each year, a month, or null. */
  readonly date: string | null;
  readonly time: string | null;
  readonly tz: string | null;
  readonly stage: unknown;
  readonly kind: string;
};

export type GoldText = {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly text: string;
  readonly deadlines: readonly GoldDeadline[];
};

export const SETS = ['examples', 'practice', 'further', 'held-out', 'fresh'] as const;

/** The texts of a set, French ones aside unless they are wanted. */
export async function readSet(name: string, language: 'fr' | 'all others' = 'all others') {
  const file = new URL(`../../fixtures/deadlines/${name}.jsonl`, import.meta.url);
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const texts = lines.map((line) => JSON.parse(line) as GoldText);
  return texts.filter(({ lang }) => (lang === 'fr') === (language === 'fr'));
}

export function findIn({ text, published, lang }: GoldText): readonly FoundDeadline[] {
  return findDeadlines({
    text,
    published: published === null ? null : Temporal.PlainDate.from(published),
    language: lang,
  });
}
