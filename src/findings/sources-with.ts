import type { Call } from '#src/model/call.ts';
import { type Citation, distinctCitations } from '#src/model/citation.ts';

/** The sources of a call with the page on which somebody found what the entry says now, once. */
export function sourcesWith({ sources }: Pick<Call, 'sources'>, page: Citation | null): Call['sources'] {
  return page && !sources.some(({ url }) => url === page.url)
    ? distinctCitations([...sources, page])
    : sources;
}
