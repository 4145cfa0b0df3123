import type { Context } from '#src/answers/context.ts';

/** "Since when does the alliance exist?": of it as a whole nothing but its start tells that, no first event and no office of it. */
export function asksSinceWhenItIs({ request: { marks } }: Context): boolean {
  const asksSince = marks.has('from-when') || (marks.has('how-long') && marks.has('past'));
  return asksSince && marks.has('alliance') && !marks.has('a-name') && !marks.has('milestone');
}
