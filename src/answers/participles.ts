import { wordsOf, writtenIn } from '#src/answers/lexicon/word-forms.ts';

const SHORTEST_STEM = 4;
const LONGEST_PREFIX = 5;

/** What stands before and behind the stem of a participle: "ge" and "t". */
type Frame = { readonly before: string; readonly behind: string };

const FRAMES = writtenIn('participles').map((list) => list.map(frameOf));
// A prefix or none, "ge", a stem, and an ending: "aus-ge-zahl-t".
const PARTICIPLES = FRAMES.flat().map(
  ({ before, behind }) => new RegExp(`^(.{2,${LONGEST_PREFIX}})?${before}(.{${SHORTEST_STEM},})${behind}$`),
);
// Verbs whose stem is in a noun make their participle as most do.
const OF_MOST_VERBS = FRAMES.flatMap((frames) => frames.slice(0, 1));
const NOUN_ENDINGS = [...wordsOf('verbal-nouns')];

function frameOf(written: string): Frame {
  const [before = '', behind = ''] = written.split('…');
  return { before, behind };
}

/** Whether a participle and a noun tell of the same, in either order: `geprüft` and `Schlussprüfung`. */
export function isParticipleOf(one: string, other: string): boolean {
  return hasStemOf(one, other) || hasStemOf(other, one);
}

function hasStemOf(participle: string, noun: string): boolean {
  if (!NOUN_ENDINGS.some((ending) => noun.endsWith(ending))) return false;
  const stem = stemOf(participle);
  return stem !== undefined && noun.includes(stem);
}

/** `geprüft` -> `prüf`, `ausgezahlt` -> `auszahl`; undefined for what is no participle. */
export function stemOf(text: string): string | undefined {
  for (const participle of PARTICIPLES) {
    const [, prefix = '', stem] = participle.exec(text) ?? [];
    if (stem !== undefined) return prefix + stem;
  }
  return undefined;
}

/** `Auszahlung` -> `ausgezahlt` and whatever else may be its participle, not knowing where its prefix ends. */
export function participlesOf(noun: string): readonly string[] {
  const ending = NOUN_ENDINGS.find((one) => noun.endsWith(one));
  if (ending === undefined) return [];
  const stem = noun.slice(0, -ending.length);
  const most = Math.min(LONGEST_PREFIX, stem.length - SHORTEST_STEM);
  return OF_MOST_VERBS.flatMap(({ before, behind }) =>
    Array.from(
      { length: Math.max(0, most + 1) },
      (_, at) => stem.slice(0, at) + before + stem.slice(at) + behind,
    ),
  );
}

// "Schiffsführer", "führen", "Schiffsführende": who does it, by its verb.
const AGENT = behindStem('doers');
const DOING = behindStem('doing');

function behindStem(form: 'doers' | 'doing'): RegExp {
  return new RegExp(`^(.{${SHORTEST_STEM},}?)(?:${[...wordsOf(form)].join('|')})$`);
}

/** Whether two words tell of the same people, one made of the verb's stem, or the verb, and one of its participle. */
export function isAgentOf(one: string, other: string): boolean {
  return isDoing(one, other) || isDoing(other, one);
}

function isDoing(agent: string, doing: string): boolean {
  const stem = AGENT.exec(agent)?.[1];
  return stem !== undefined && DOING.exec(doing)?.[1] === stem;
}
