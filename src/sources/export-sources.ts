import type { Visit } from '#src/desk/area.ts';
import { tell, toAsker } from '#src/desk/replies.ts';
import type { Reply } from '#src/messages/form.ts';
import { pickText } from '#src/model/language.ts';
import type { ListedFeed, Opml } from '#src/ports/opml.ts';
import { isRead, type SourceCare, type SourceHealth } from '#src/ports/source-care.ts';

export type ExportDeps = { readonly sourceCare: Pick<SourceCare, 'list'>; readonly opml: Opml };

// Every platform shows so much whole; what is longer comes from the command line.
const MOST_SHOWN = 8_000;

/** The feeds among the sources that are read: no other reader can do anything with a page. */
export function feedsAmong(sources: readonly SourceHealth[], language: string): readonly ListedFeed[] {
  return sources
    .filter((source) => source.reader.kind === 'feed' && isRead(source))
    .map(({ name, url }) => ({ title: pickText(name, language).text, url }));
}

/** The list as OPML, to be copied. */
export async function exportSources({ sourceCare, opml }: ExportDeps, visit: Visit): Promise<Reply> {
  const feeds = feedsAmong(await sourceCare.list(), visit.language);
  if (feeds.length === 0) return tell(visit, 'chat:sources-none');
  const text = opml.write(visit.say('chat:sources-title'), feeds);
  if (text.length > MOST_SHOWN) return tell(visit, 'sources:export.too-long', { count: feeds.length });
  const summary = visit.say('sources:export.here', { count: feeds.length });
  return toAsker({
    language: visit.language,
    summary,
    parts: [
      { kind: 'text', text: summary, weight: 'strong' },
      { kind: 'text', text },
    ],
    buttons: [],
  });
}
