import type { Visit } from '#src/desk/area.ts';
import { written } from '#src/desk/filled-form.ts';
import { act, offerToSubscribe, toAsker } from '#src/desk/replies.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import type { Button } from '#src/messages/message.ts';
import type { Text } from '#src/messages/text.ts';
import type { DirectChat } from '#src/people/direct-chat.ts';
import type { ListedFeed, Opml } from '#src/ports/opml.ts';
import type { Added, SourceCare, SourceOwner } from '#src/ports/source-care.ts';
import type { TrySource } from '#src/ports/try-source.ts';
import { feedsListedIn } from '#src/sources/listed-feeds.ts';
import { webAddress } from '#src/sources/web-address.ts';

export type TakeOverDeps = {
  readonly sourceCare: SourceCare;
  readonly trySource: TrySource;
  readonly directChat: DirectChat;
  readonly opml: Opml;
};

/** What became of one feed of a list. */
export type TakenOver = ListedFeed &
  ({ readonly kind: Added | 'slow' } | { readonly kind: 'refused'; readonly reason: Text });

// What every platform takes in one field.
const MOST_TEXT = 3_000;
const AT_ONCE = 20;

const ARE_TAKEN: readonly TakenOver['kind'][] = ['added', 'switched-on', 'read-anew'];
const ARE_SOURCES: readonly TakenOver['kind'][] = [...ARE_TAKEN, 'there-already', 'listed'];

export function openTakeOver(visit: Visit): Reply {
  return { kind: 'form', form: takeOverForm(visit, '', null) };
}

export async function submitTakeOver(deps: TakeOverDeps, visit: Visit, form: FilledForm): Promise<Reply> {
  const text = written(form, 'list');
  const feeds = feedsListedIn(text, deps.opml);
  if (feeds.length === 0 || feeds.length > AT_ONCE) {
    const key = feeds.length === 0 ? 'sources:import.none' : 'sources:import.too-many';
    const error = visit.say(key, { count: feeds.length, most: AT_ONCE });
    return { kind: 'form', form: takeOverForm(visit, text, error) };
  }
  const chat = await deps.directChat(visit.asker);
  const owner = { tenant: visit.asker.channel.tenant, chatId: chat?.id ?? null };
  const taken = await takeOver(deps, feeds, visit.language, owner);
  return report(visit, taken, await subscribeButtons(deps, visit, taken));
}

/** Reads each feed live, all at once, and adds those that can be read. */
export function takeOver(
  { sourceCare, trySource }: Pick<TakeOverDeps, 'sourceCare' | 'trySource'>,
  feeds: readonly ListedFeed[],
  language: string,
  owner: SourceOwner | null,
): Promise<readonly TakenOver[]> {
  const takeOne = async (feed: ListedFeed): Promise<TakenOver> => {
    const url = webAddress(feed.url);
    if (url === null) return refused(feed, { key: 'sources:fault.bad-address', values: { url: feed.url } });
    const found = { url, language, reader: { kind: 'feed' } } as const;
    const reading = await trySource(found);
    if (reading === null) return { ...feed, kind: 'slow' };
    if (reading.kind === 'fault') return refused(feed, reading.reason);
    const name = { [language]: nameOf(feed) };
    return { ...feed, kind: await sourceCare.add({ ...found, name }, owner) };
  };
  return Promise.all(feeds.map(takeOne));
}

function refused(feed: ListedFeed, reason: Text): TakenOver {
  return { ...feed, kind: 'refused', reason };
}

function nameOf({ title, url }: ListedFeed): string {
  return (title ?? URL.parse(url)?.hostname ?? url).slice(0, 100);
}

/** One line on what became of a feed. */
export function sayTakenOver(taken: TakenOver): Text {
  const reason = taken.kind === 'refused' ? { reason: taken.reason } : {};
  return { key: `sources:import.${taken.kind}`, values: { name: nameOf(taken), ...reason } };
}

/** One press subscribes the channel to every feed of the list that is a source by now. */
async function subscribeButtons(
  { sourceCare }: TakeOverDeps,
  visit: Visit,
  taken: readonly TakenOver[],
): Promise<readonly Button[]> {
  const urls = taken.flatMap((one) => (ARE_SOURCES.includes(one.kind) ? webAddress(one.url) : []));
  const ids = (await sourceCare.list()).flatMap(({ id, url }) => (urls.includes(url) ? id : []));
  if (visit.channel === null || ids.length === 0) return offerToSubscribe(visit, 'news');
  return [act(visit, 'sources:import.subscribe', 'subscriptions.add-sources', { sources: ids.join() })];
}

function report(visit: Visit, taken: readonly TakenOver[], buttons: readonly Button[]): Reply {
  const { say, language } = visit;
  const count = taken.filter(({ kind }) => ARE_TAKEN.includes(kind)).length;
  const summary = say('sources:import.done', { count, total: taken.length });
  const items = taken.map(sayTakenOver).map(({ key, values }) => say(key, values));
  return toAsker({
    language,
    summary,
    parts: [
      { kind: 'text', text: summary, weight: 'strong' },
      { kind: 'list', items },
    ],
    buttons,
  });
}

function takeOverForm(visit: Visit, value: string, error: string | null): Form {
  const { say } = visit;
  return {
    name: 'sources.import',
    language: visit.language,
    title: say('sources:import.title'),
    note: error ?? say('sources:import.hint'),
    fields: [
      {
        id: 'list',
        kind: 'paragraph',
        label: say('sources:import.list'),
        value: value.slice(0, MOST_TEXT),
        required: true,
        maxLength: MOST_TEXT,
        ...(error && { error }),
      },
    ],
    submits: [{ intent: 'import', label: say('sources:import.do') }],
    context: { language: visit.language },
  };
}
