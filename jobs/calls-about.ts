import type { Call } from '#src/model/call.ts';
import type { CallPages } from '#src/ports/call-pages.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { UnreadItem } from '#src/ports/findings.ts';
import { pageAddress } from '#src/previews/page-address.ts';

export type CallSources = {
  readonly callPages: Pick<CallPages, 'on'>;
  readonly entries: Pick<Entries, 'calls'>;
};

type Linked = Pick<UnreadItem, 'url' | 'confirmed'>;

/** For each item the calls that name its page as a source, or that its deadlines were confirmed for. */
export async function callsAbout({ callPages, entries }: CallSources, items: readonly Linked[]) {
  const hosts = items.flatMap(({ url }) => (url && pageAddress(url)?.host) || []);
  const pages = await callPages.on([...new Set(hosts)]);
  const byAddress = Map.groupBy(pages, ({ url }) => pageAddress(url)?.address);
  const idsOf = (item: Linked): readonly string[] => {
    const address = item.url === null ? undefined : pageAddress(item.url)?.address;
    const named = address === undefined ? [] : (byAddress.get(address) ?? []);
    return [...new Set([...named, ...item.confirmed].map(({ callId }) => callId))];
  };
  const calls = await entries.calls({ kind: 'ids', ids: [...new Set(items.flatMap(idsOf))] });
  return (item: Linked): readonly Call[] => {
    const ids = idsOf(item);
    return calls.filter(({ id }) => ids.includes(id));
  };
}
