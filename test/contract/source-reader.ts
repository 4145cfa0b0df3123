import { expect, test } from 'vitest';
import type { Reading, SourceReader, Validators } from '#src/ports/source-reader.ts';
import { NO_VALIDATORS } from '#test/support/sources.ts';

/** What the publisher of a source does; of its two items two stands first, then one. */
export type Publishing = 'two-items' | 'other-item' | 'not-found' | 'busy-for-two-minutes' | 'no-feed';

/** A reader, and a publisher of which every source has its address. */
export type OpenReader = AsyncDisposable & {
  readonly reader: SourceReader;
  readonly urlOf: (publishing: Publishing) => string;
};

/** What a publisher of the suite sends along with its items. */
export const SENT_ALONG: Validators = { etag: '"1"', lastModified: null };

/** What every reader of sources must do. */
export function sourceReaderContract(open: () => Promise<OpenReader>): void {
  const read = (
    { reader, urlOf }: OpenReader,
    publishing: Publishing,
    validators: Validators = NO_VALIDATORS,
  ) => reader.read({ url: urlOf(publishing), language: 'de', reader: { kind: 'feed' } }, validators);

  const titles = (reading: Reading) =>
    reading.kind === 'items' ? reading.items.map(({ title }) => title) : reading.kind;

  test('what a source shows is read, each item once and under a key of its own', async () => {
    await using opened = await open();
    const reading = await read(opened, 'two-items');
    expect(titles(reading)).toEqual(['two', 'one']);
    const items = reading.kind === 'items' ? reading.items : [];
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
    for (const { key, language } of items) expect([key !== '', language]).toEqual([true, 'de']);
    expect(await read(opened, 'two-items')).toEqual(reading);
  });

  test('a source that nobody changed is told by what it sent along', async () => {
    await using opened = await open();
    const first = await read(opened, 'two-items');
    expect(first.kind === 'items' && first.validators).toEqual(SENT_ALONG);
    expect(await read(opened, 'two-items', SENT_ALONG)).toEqual({ kind: 'unchanged' });
    expect(titles(await read(opened, 'two-items', { etag: '"0"', lastModified: null }))).toHaveLength(2);
  });

  test.each(['not-found', 'busy-for-two-minutes', 'no-feed'] as const)(
    '%s is returned as a fault with a code and a reason, and never thrown',
    async (publishing) => {
      await using opened = await open();
      const reading = await read(opened, publishing);
      if (reading.kind !== 'fault') throw new Error(`a fault was expected, not ${reading.kind}`);
      expect(reading.code).not.toBe('');
      expect(reading.reason.key).toMatch(/^sources:/);
      expect(reading.retryAfterSeconds).toBe(publishing === 'busy-for-two-minutes' ? 120 : null);
    },
  );

  test.each(['two-items', 'no-feed'] as const)('%s is tried out as it is read', async (publishing) => {
    await using opened = await open();
    const source = { url: opened.urlOf(publishing), language: 'de', reader: { kind: 'feed' } } as const;
    expect(await opened.reader.tryOut(source)).toEqual(await read(opened, publishing));
  });

  test('sources that are read at once are not mixed up', async () => {
    await using opened = await open();
    const publishing = ['two-items', 'not-found', 'other-item', 'two-items'] as const;
    const readings = await Promise.all(publishing.map((one) => read(opened, one)));
    expect(readings.map(titles)).toEqual([['two', 'one'], 'fault', ['other'], ['two', 'one']]);
  });
}
