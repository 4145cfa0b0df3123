import { expect, test } from 'vitest';
import { trySources } from '#jobs/try-source.ts';
import type { Reading } from '#src/ports/source-reader.ts';
import { fakeReader } from '#test/fakes/source-reader.ts';
import { item, itemsReading, source } from '#test/support/sources.ts';

test('what is read in time is there', async () => {
  const reading = itemsReading(item('a'));
  expect(await trySources(fakeReader(() => reading))(source('bund'))).toBe(reading);
});

test('a slow source is read on, and is there for whoever asks again', async () => {
  const { promise, resolve } = Promise.withResolvers<Reading>();
  const reader = fakeReader(() => promise);
  const tried = trySources(reader, 1);
  expect(await tried(source('bund'))).toBeNull();
  const reading = itemsReading(item('a'));
  resolve(reading);
  expect(await tried(source('bund'))).toBe(reading);
  expect(reader.asked).toEqual(['bund']);
});

test('a reader that breaks is not kept', async () => {
  let isBroken = true;
  const reading = itemsReading(item('a'));
  const tried = trySources(
    fakeReader(() => {
      if (isBroken) throw new Error('broken');
      return reading;
    }),
  );
  await expect(tried(source('bund'))).rejects.toThrow('broken');
  isBroken = false;
  expect(await tried(source('bund'))).toBe(reading);
});
