import { hostsOf, idsOfCallsAbout } from '#src/findings/calls-about.ts';
import type { Call } from '#src/model/call.ts';
import type { CallPages } from '#src/ports/call-pages.ts';
import type { Entries } from '#src/ports/entries.ts';
import type { UnreadItem } from '#src/ports/findings.ts';

export type CallSources = {
  readonly callPages: Pick<CallPages, 'on'>;
  readonly entries: Pick<Entries, 'calls'>;
};

type Linked = Pick<UnreadItem, 'url' | 'confirmed'>;

/** Reads the calls that these items are about; tells those of each. Fails where the database does. */
export async function callsAbout(
  { callPages, entries }: CallSources,
  items: readonly Linked[],
): Promise<(item: Linked) => readonly Call[]> {
  const idsOf = idsOfCallsAbout(await callPages.on(hostsOf(items)));
  const ids = new Set(items.flatMap((item) => [...idsOf(item)]));
  const calls = await entries.calls({ kind: 'ids', ids: [...ids] });
  return (item) => {
    const own = idsOf(item);
    return calls.filter(({ id }) => own.has(id));
  };
}
