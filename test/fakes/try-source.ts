import type { TrySource } from '#src/ports/try-source.ts';
import { item, itemsReading } from '#test/support/sources.ts';

/** A world in which every address that ends in `.xml` is a feed of two items, `slow` answers too late, and no other is any. */
export const fakeTry: TrySource = async ({ url }) => {
  if (url.includes('slow')) return null;
  if (url.endsWith('.xml')) return itemsReading(item('1'), item('2'));
  return {
    kind: 'fault',
    code: 'is-a-page',
    reason: { key: 'sources:fault.is-a-page' },
    retryAfterSeconds: null,
  };
};
