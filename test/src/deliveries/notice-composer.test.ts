import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { noticeComposer } from '#src/deliveries/notice-composer.ts';
import { type EndingSecret, secretWarning } from '#src/deliveries/secret-warning.ts';
import type { Text } from '#src/messages/text.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const SECRET: EndingSecret = {
  id: 'app-1',
  tenant: { platform: 'teams', ref: 't1' },
  ends: Temporal.PlainDate.from('2026-12-14'),
};

async function composed(text: Text) {
  const channel = { languages: ['de', 'en'] };
  const deliveries = [{ id: 'd1', cause: { kind: 'notice', text }, channel }] as unknown as Parameters<
    ReturnType<typeof noticeComposer>
  >[0];
  const [written] = (await noticeComposer(words)(deliveries)).values();
  return written?.kind === 'message' ? written.message : null;
}

test('what can be put right leads to how, in each language', async () => {
  const message = await composed(secretWarning(words, SECRET, 21));
  const url = expect.stringMatching(/^https:\/\/learn\.microsoft\.com\//);
  expect(message).toMatchObject({
    summary: expect.stringMatching(
      /in 21 Tagen ab \(Mo, 14\.12\.2026\).* · .*in 21 days \(Mon 14 Dec 2026\)/,
    ),
    buttons: [
      { kind: 'open', label: 'So wird es behoben', url },
      { kind: 'open', label: 'How to fix it', url },
    ],
  });
});

test('any other notice has no button', async () => {
  const values = { channel: 'quantum', owners: 'Lena' };
  const message = await composed({ key: 'deliveries:notice.channel-closed', values });
  expect(message).toMatchObject({ buttons: [] });
});
