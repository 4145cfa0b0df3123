import type { Matter, Wordings } from '#src/answers/lexicon/matters/matter.ts';

type Families = Partial<Readonly<Record<Matter, string>>>;

/** The wordings of each matter, with the further ways of speaking that stand in files of their own. */
export function withFamilies(wordings: Wordings, ...families: readonly Families[]): Wordings {
  const more = (matter: Matter) => families.flatMap((family) => family[matter] ?? []);
  const matters = Object.keys(wordings) as readonly Matter[];
  return Object.fromEntries(
    matters.map((matter) => [matter, [wordings[matter], ...more(matter)].join(', ')]),
  ) as Wordings;
}
