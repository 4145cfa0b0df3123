import { inAllLanguages, type Message } from '#src/messages/message.ts';
import type { Channel, ChannelAddress } from '#src/model/channel.ts';
import type { CallPages } from '#src/ports/call-pages.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { Places } from '#src/ports/places.ts';
import type { Words } from '#src/ports/words.ts';
import { callPreview } from '#src/previews/call-preview.ts';
import { pageAddress } from '#src/previews/page-address.ts';

export type PreviewDeps = {
  readonly words: Words;
  readonly clock: Clock;
  readonly places: Pick<Places, 'find'>;
  readonly entries: Pick<Entries, 'calls'>;
  readonly callPages: CallPages;
};

/** What is shown below a link; `url` is the link as it was written. */
export type LinkPreview = { readonly url: string; readonly message: Message };

/** Somebody who shares a list of links does not want a wall below it. */
const MOST_LINKS = 2;
const NOT_SHOWN_FOR = Temporal.Duration.from({ minutes: 30 });

/**
 * What to show below the links of one message: for each page of exactly one public call that was not shown in this
 * channel lately. Nothing where the bot is not in the channel, nor below three links or more.
 */
export async function previewLinks(
  deps: PreviewDeps,
  address: ChannelAddress,
  links: readonly string[],
): Promise<readonly LinkPreview[]> {
  if (links.length > MOST_LINKS) return [];
  const found = await callsLinked(deps, links);
  const channel = found.size > 0 ? await deps.places.find(address) : null;
  if (channel === null) return [];
  const shown = await deps.callPages.noteShown(address, [...found.keys()], NOT_SHOWN_FOR);
  return previewsOf(
    deps,
    channel,
    shown.flatMap((page) => found.get(page) ?? []),
  );
}

/** The same for the one link that somebody has before them: they see it before they send it, and may take it away. */
export async function previewLink(
  deps: Pick<PreviewDeps, 'words' | 'clock' | 'entries' | 'callPages'>,
  readers: Readers,
  link: string,
): Promise<LinkPreview | null> {
  const found = await callsLinked(deps, [link]);
  const [preview = null] = await previewsOf(deps, readers, [...found.values()]);
  return preview;
}

/** For whom a preview is: two languages mean that it comes in both. */
type Readers = Pick<Channel, 'languages' | 'timezone'>;

async function previewsOf(
  { words, clock, entries }: Pick<PreviewDeps, 'words' | 'clock' | 'entries'>,
  readers: Readers,
  linked: readonly Linked[],
): Promise<readonly LinkPreview[]> {
  const calls = await entries.calls({ kind: 'ids', ids: linked.map(({ callId }) => callId) });
  const now = clock.now();
  return linked.flatMap(({ url, callId }) => {
    const call = calls.find(({ id }) => id === callId);
    if (!call) return [];
    const versions = readers.languages.map((language) => callPreview(words, language, call, readers, now));
    return [{ url, message: inAllLanguages(versions) }];
  });
}

type Linked = { readonly url: string; readonly callId: string };

/** The call behind each address. A page that several calls name is about none of them in particular. */
async function callsLinked(
  { callPages }: Pick<PreviewDeps, 'callPages'>,
  links: readonly string[],
): Promise<ReadonlyMap<string, Linked>> {
  const asked = links.flatMap((url) => {
    const page = pageAddress(url);
    return page ? [{ url, ...page }] : [];
  });
  const pages = asked.length > 0 ? await callPages.on(asked.map(({ host }) => host)) : [];
  const callsAt = Map.groupBy(pages, ({ url }) => pageAddress(url)?.address);
  return new Map(
    asked.flatMap(({ url, address }): [string, Linked][] => {
      const [callId, ...others] = new Set(callsAt.get(address)?.map((page) => page.callId));
      return callId === undefined || others.length > 0 ? [] : [[address, { url, callId }]];
    }),
  );
}
