import type { Answer } from '#src/answers/answer.ts';
import type { Knowledge } from '#src/model/knowledge.ts';
import { check, type Question, type Verdict } from '#test/support/questions/check.ts';
import { worldOf } from '#test/support/questions/world.ts';

export type Answerer = (question: Question) => Promise<Answer>;

export type Marked = { readonly question: Question; readonly answer: Answer; readonly verdict: Verdict };

/** Puts all questions of a set, in their order, and marks the answers. */
export async function markAll(
  questions: readonly Question[],
  knowledge: Knowledge,
  answer: Answerer,
): Promise<readonly Marked[]> {
  const world = worldOf(knowledge);
  const said = new Map<string, readonly string[]>();
  const marked: Marked[] = [];
  for (const question of questions) {
    const { conversation, text } = question;
    const earlier = conversation === undefined ? [] : (said.get(conversation) ?? []);
    const given = await answer(question);
    marked.push({ question, answer: given, verdict: check(question, given, world, earlier) });
    if (conversation !== undefined) said.set(conversation, [...earlier, text]);
  }
  return marked;
}

export type Score = {
  readonly questions: number;
  readonly right: number;
  /** Answers with a wrong date. */
  readonly wrongDates: number;
  /** Answers to what cannot be known. */
  readonly answeredUnknown: number;
};

export function scoreOf(marked: readonly Marked[]): Score {
  const count = (is: (one: Marked) => boolean) => marked.filter(is).length;
  return {
    questions: marked.length,
    right: count(({ verdict }) => verdict.reasons.length === 0),
    wrongDates: count(({ verdict }) => verdict.wrongDates.length > 0),
    answeredUnknown: count(
      ({ question, answer }) => question.expect.kind === 'unknown' && answer.kind === 'answer',
    ),
  };
}
