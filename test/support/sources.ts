import type { Item } from '#src/model/item.ts';
import type { Source } from '#src/model/source.ts';
import type { Reading } from '#src/ports/source-reader.ts';

export const NO_VALIDATORS = { etag: null, lastModified: null };

export function source(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    name: { de: `Quelle ${id}`, en: `Source ${id}` },
    kind: null,
    // A publisher of its own, so that none waits for another.
    url: `https://${id}.example.org/${id}.xml`,
    language: 'de',
    reader: { kind: 'feed' },
    enabled: true,
    testedOn: '2026-03-19',
    everyMinutes: 60,
    ...given,
  };
}

export function item(key: string, given: Partial<Item> = {}): Item {
  return {
    key,
    title: `Title ${key}`,
    url: `https://example.org/items/${key}`,
    summary: `Summary ${key}`,
    published: Temporal.Instant.from('2026-01-10T09:00:00Z'),
    updated: null,
    language: 'de',
    categories: [],
    closing: null,
    whole: null,
    ...given,
  };
}

export function itemsReading(...items: readonly Item[]): Extract<Reading, { kind: 'items' }> {
  return { kind: 'items', items, validators: NO_VALIDATORS };
}

export function faultReading(retryAfterSeconds: number | null = null): Reading {
  return { kind: 'fault', code: 'timeout', reason: { key: 'sources:fault.empty' }, retryAfterSeconds };
}
