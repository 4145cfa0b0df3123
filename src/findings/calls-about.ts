import type { CallPage } from '#src/ports/call-pages.ts';
import type { UnreadItem } from '#src/ports/findings.ts';
import { pageAddress } from '#src/previews/page-address.ts';

type Linked = Pick<UnreadItem, 'url' | 'confirmed'>;

/** The hosts of the items' pages, as `CallPages.on` takes them, each once. */
export function hostsOf(items: readonly Linked[]): readonly string[] {
  return [...new Set(items.flatMap(({ url }) => (url && pageAddress(url)?.host) || []))];
}

/** For an item the ids of the calls that name its page as a source, and those that its deadlines were confirmed for. */
export function idsOfCallsAbout(pages: readonly CallPage[]): (item: Linked) => ReadonlySet<string> {
  const byAddress = Map.groupBy(pages, ({ url }) => pageAddress(url)?.address);
  return ({ url, confirmed }) => {
    const address = url === null ? undefined : pageAddress(url)?.address;
    const named = address === undefined ? [] : (byAddress.get(address) ?? []);
    return new Set([...named, ...confirmed].map(({ callId }) => callId));
  };
}
