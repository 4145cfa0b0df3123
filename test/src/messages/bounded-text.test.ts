import { expect, test } from 'vitest';
import { boundedText } from '#src/messages/bounded-text.ts';

/** A request whose body comes in pieces of one byte, and whether all of it was asked for. */
function inPieces(text: string) {
  const bytes = new TextEncoder().encode(text);
  let given = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (given === bytes.length) return controller.close();
      controller.enqueue(bytes.slice(given, given + 1));
      given += 1;
    },
  });
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return { request, given: () => given };
}

test('a text is read whole, wherever its characters are cut, and as it was signed', async () => {
  const text = '\uFEFFFrist für 🗓';
  expect(await boundedText(inPieces(text).request, 100)).toBe(text);
});

test('of what is too long no more is read', async () => {
  const { request, given } = inPieces('x'.repeat(1000));
  expect(await boundedText(request, 10)).toBeNull();
  expect(given()).toBeLessThan(20);
});

test('no body is an empty text', async () => {
  expect(await boundedText(new Request('http://localhost/', { method: 'POST' }), 10)).toBe('');
});
