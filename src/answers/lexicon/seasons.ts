import { fold } from '#src/model/fold.ts';

/** The seasons, folded. They differ by hemisphere, so that none is a time by itself. */
export const SEASONS: ReadonlySet<string> = new Set(
  'Frühling, Frühjahr, Sommer, Herbst, Winter, spring, summer, autumn, fall'.split(',').map(fold),
);
