import { inLanguage } from '#src/desk/visit.ts';
import type { Words } from '#src/ports/words.ts';

const ADDRESS = { tenant: { platform: 'web', ref: 'local' }, ref: 'C1' };
const PERSON = { platform: 'web', ref: 'lena', name: 'Lena' };

/** Lena in a channel of Berlin that the bot knows. */
export function visitIn(words: Words, language: string) {
  const channel = {
    id: '1',
    address: ADDRESS,
    name: 'quantum',
    kind: 'channel',
    languages: [language],
    timezone: 'Europe/Berlin',
    isIntroduced: true,
  } as const;
  const asker = {
    person: PERSON,
    channel: ADDRESS,
    conversation: 'C1',
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language,
  };
  return inLanguage(words, { named: [], asker, channel }, language);
}
