import type { Call } from '#src/model/call.ts';

/** Whether an organisation among these ids pays for a call, or it is about a topic among them. */
export function isOfAny(
  { funders, topics }: Pick<Call, 'funders' | 'topics'>,
  ids: readonly string[],
): boolean {
  return ids.some((id) => funders.includes(id) || topics.includes(id));
}
