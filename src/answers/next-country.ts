import { OF_CALLS } from '#src/answers/marks.ts';
import type { Request } from '#src/answers/request.ts';

/** "Which country joins next?": who will be part of the alliance nothing tells; a deadline, or who may apply, is no answer. */
export function asksForNextCountry({ marks, words }: Pick<Request, 'marks' | 'words'>): boolean {
  const isOfCalls = OF_CALLS.some((mark) => mark !== 'submit' && marks.has(mark));
  const asksForOne = words.some(({ concepts }) => concepts.has('countries') && !concepts.has('named'));
  return marks.has('next') && asksForOne && !isOfCalls;
}
