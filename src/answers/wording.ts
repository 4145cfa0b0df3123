import type { Context, Draft } from '#src/answers/context.ts';
import type { Mark } from '#src/answers/marks.ts';

/** A way to ask: the marks that the question must and must not have, and how sure they make it. */
export type Wording = {
  readonly sure: number;
  readonly has: readonly Mark[];
  readonly lacks?: readonly Mark[];
};

/** One thing that can be asked. */
export type Intent = {
  readonly name: string;
  readonly wordings: readonly Wording[];
  /** The answer, or null where this is not what was meant after all. */
  answer(context: Context): Promise<Draft | null>;
};

/** From here on a wording says by itself what is asked; below it is a guess. */
export const SURE = 2;
/** As little as what is named may be sure of, where the wording is. */
export const GUESS = 1;
/** As sure as somebody's own choice makes it. */
export const CHOSEN = 3;

/** How sure the marks of a question make this intent; 0 when none of its wordings fits. */
export function sureness(intent: Intent, marks: ReadonlySet<Mark>): number {
  const fitting = intent.wordings.filter(
    ({ has, lacks = [] }) => has.every((mark) => marks.has(mark)) && !lacks.some((mark) => marks.has(mark)),
  );
  return Math.max(0, ...fitting.map((wording) => wording.sure));
}
