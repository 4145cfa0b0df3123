import type { Reading } from '#src/ports/source-reader.ts';
import { SENT_ALONG, sourceReaderContract } from '#test/contract/source-reader.ts';
import { fakeReader } from '#test/fakes/source-reader.ts';
import { faultReading, item, itemsReading } from '#test/support/sources.ts';

const READINGS: Readonly<Record<string, Reading>> = {
  'two-items': itemsReading(item('2', { title: 'two' }), item('1', { title: 'one' })),
  'other-item': itemsReading(item('3', { title: 'other' })),
  'not-found': faultReading(),
  'busy-for-two-minutes': faultReading(120),
  'no-feed': faultReading(),
};

sourceReaderContract(async () => ({
  reader: fakeReader((id, { etag }) => {
    const reading = READINGS[id] ?? faultReading();
    if (reading.kind !== 'items') return reading;
    return etag === SENT_ALONG.etag ? { kind: 'unchanged' } : { ...reading, validators: SENT_ALONG };
  }),
  urlOf: (publishing) => `https://example.org/${publishing}.xml`,
  [Symbol.asyncDispose]: async () => undefined,
}));
