import type { Answer } from '#src/answers/answer.ts';
import { plainText } from '#src/messages/plain-text.ts';
import { datesIn, type FoundDate } from '#test/support/questions/dates.ts';
import type { World } from '#test/support/questions/world.ts';

/** A question with what a right answer must and must not hold. */
export type Question = {
  readonly id: string;
  readonly now: string;
  readonly text: string;
  readonly lang: string;
  readonly locale?: string;
  readonly conversation?: string;
  readonly expect: {
    readonly kind: string | readonly string[];
    readonly locale?: string;
    readonly about_first?: readonly string[];
    /** Patterns that the text must match, and must not. */
    readonly all?: readonly string[];
    readonly none?: readonly string[];
    readonly min_sources?: number;
    /** The calls whose dates alone may be said. */
    readonly scope?: readonly string[];
    readonly dates_ok?: readonly string[];
    /** What holds instead, or is forbidden besides, where the answer is of one kind. */
    readonly per_kind?: Readonly<Partial<Record<Answer['kind'], OfKind>>>;
  };
};

type OfKind = {
  readonly about_first?: readonly string[];
  readonly all?: readonly string[];
  readonly none?: readonly string[];
};

export type Verdict = { readonly reasons: readonly string[]; readonly wrongDates: readonly string[] };

/**
 * Whether an answer is right, by the rules of the scorer that the example questions came with: kind,
 * language, main entry, patterns, sources, and no date that does not stand in the entries.
 */
export function check(question: Question, answer: Answer, world: World, earlier: readonly string[]): Verdict {
  const { expect } = question;
  const text = plainText(answer.message).replace(/[\u00a0\u202f\u2009\u2007]/g, ' ');
  const kinds = [expect.kind].flat();
  const own = expect.per_kind?.[answer.kind] ?? {};
  const forbidden = [...(expect.none ?? []), ...(own.none ?? [])];
  const wrongDates = datesIn(text)
    .filter((date) => isWrong(date, question, answer, world, earlier))
    .map((date) => date.text);
  const reasons = [
    ...(kinds.includes(answer.kind) ? [] : [`kind ${answer.kind}, expected ${kinds.join(' or ')}`]),
    ...languageFaults(question, answer),
    ...aboutFaults(question, answer),
    ...(own.all ?? expect.all ?? [])
      .filter((one) => !new RegExp(one, 'i').test(text))
      .map((one) => `lacks /${one}/`),
    ...forbidden.filter((one) => new RegExp(one, 'i').test(text)).map((one) => `says /${one}/`),
    ...wrongDates.map((date) => `wrong date ${date}`),
  ];
  return { reasons, wrongDates };
}

function languageFaults(question: Question, answer: Answer): readonly string[] {
  const wanted = question.expect.locale ?? question.locale ?? question.lang;
  return wanted === 'any' || answer.language === wanted
    ? []
    : [`language ${answer.language}, expected ${wanted}`];
}

function aboutFaults({ expect }: Question, { kind, about, citations }: Answer): readonly string[] {
  if (kind !== 'answer') return [];
  const sources = expect.min_sources ?? 1;
  const first = expect.per_kind?.[kind]?.about_first ?? expect.about_first;
  const isFirst = !first?.length || first.includes(about[0] ?? '');
  return [
    ...(isFirst ? [] : [`about ${about[0]}, expected ${first?.join(' or ')}`]),
    ...(citations.length >= sources ? [] : [`${citations.length} sources, expected ${sources}`]),
  ];
}

function isWrong(
  { readings }: FoundDate,
  { expect, now, text }: Question,
  { kind }: Answer,
  world: World,
  earlier: readonly string[],
): boolean {
  if (expect.kind === 'unknown') return true;
  const said = [text, ...earlier].flatMap((one) => datesIn(one).flatMap((date) => date.readings));
  const near = [now.slice(0, 10), ...(expect.dates_ok ?? [])].flatMap(withNeighbours);
  if (readings.some((day) => said.includes(day) || near.includes(day))) return false;
  if (!readings.some((day) => world.known.has(day))) return true;
  const scope = expect.scope;
  if (!scope || kind !== 'answer') return false;
  return !readings.some((day) => scope.some((call) => world.byCall.get(call)?.has(day)));
}

function withNeighbours(day: string): readonly string[] {
  const date = Temporal.PlainDate.from(day);
  return [-1, 0, 1].map((days) => date.add({ days }).toString());
}
