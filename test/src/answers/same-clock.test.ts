import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainText } from '#src/messages/plain-text.ts';
import { askedWorld } from '#test/support/questions/asked-world.ts';

let ports: Awaited<ReturnType<typeof askedWorld>>;
beforeAll(async () => {
  ports = await askedWorld('world-harbour.yaml', '2026-05-18T09:00:00Z');
});
afterAll(() => ports[Symbol.asyncDispose]());

const OUTLINE = 'Wann muss die Skizze bei der Werftroboter-Ausschreibung eingereicht sein?';

test('a day that ends at the same moment on the other side is not told as the next one', async () => {
  const said = plainText((await ports.ask(OUTLINE)).message);
  expect(said).toContain('Projektskizze: Fr, 04.09.2026, Ende des Tages (Zagreb) · noch 109 Tage');
});

test('nor where somebody asks for the time there', async () => {
  await ports.ask(OUTLINE, 'c');
  const said = plainText((await ports.ask('Und wann ist das in Berlin?', 'c')).message);
  expect(said).toContain('Ende des Tages (Zagreb) = Fr, 04.09.2026, Ende des Tages (Berlin)');
});
