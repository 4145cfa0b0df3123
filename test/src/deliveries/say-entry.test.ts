import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { sayEntry } from '#src/deliveries/say-entry.ts';
import type { LedgerEntry } from '#src/ports/ledger.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const AT = Temporal.Instant.from('2027-03-04T08:00Z');
const ENTRY: LedgerEntry = {
  id: 'd1',
  key: 'k',
  cause: { kind: 'announcement', announcementId: '1', version: 2 },
  subject: { de: 'Treffen', en: 'Meeting' },
  channel: {
    id: '1',
    address: { tenant: { platform: 'teams', ref: 'T' }, ref: 'C1' },
    name: 'quantum',
    kind: 'channel',
    languages: ['de'],
    timezone: null,
  },
  isUpdate: false,
  state: 'sent',
  attempts: 1,
  reason: null,
  messageRef: 'm1',
  createdAt: AT,
  dueAt: AT,
  settledAt: AT,
};
const REMINDER = {
  kind: 'reminder',
  callId: 'quantum',
  stageId: 'outline',
  version: '2',
  leadDays: 14,
} as const;
const NOTICE = {
  key: 'deliveries:notice.missed',
  values: {
    channel: 'quantum',
    owner: 'Lena',
    kind: { key: 'subscriptions:kind.news' },
    title: { local: { de: 'Neues\nGesetz' } },
    reason: { key: 'deliveries:reason.never-planned' },
  },
} as const;

describe('a line of the ledger', () => {
  test.each<[string, Partial<LedgerEntry>, string, string]>([
    [
      'what nobody knows of says how to decide',
      { state: 'unknown', reason: { key: 'deliveries:reason.lookup-failed' } },
      'Ankündigung „Treffen“ · ungewiss, ob angekommen: Die Plattform konnte nicht gefragt werden, ob die Nachricht ' +
        'angekommen ist. Entscheiden: allianzbote deliveries resolve d1 --as sent|again',
      'announcement “Meeting” · arrival unknown: The platform could not be asked whether the message arrived. ' +
        'To decide: allianzbote deliveries resolve d1 --as sent|again',
    ],
    [
      'a correction says its version',
      { isUpdate: true },
      'Änderung der Ankündigung „Treffen“ (Fassung 2) · gesendet',
      'edit of the announcement “Meeting” (version 2) · sent',
    ],
    [
      'an edit of a reminder says what it was about, and not when it came',
      { isUpdate: true, cause: REMINDER },
      'Änderung einer Erinnerung an die Frist „Treffen“ (outline) · gesendet',
      'edit of a reminder of the deadline of “Meeting” (outline) · sent',
    ],
    [
      'what was decided says by whom',
      { reason: { key: 'deliveries:reason.sent-again', values: { by: 'Lena' } } },
      'gesendet: Erneut gesendet; entschieden hat das Lena.',
      'sent: Sent again as decided by Lena.',
    ],
    [
      'a recalled one says so',
      { state: 'withdrawn', reason: { key: 'deliveries:reason.recalled' } },
      'zurückgezogen: Die Ankündigung wurde zurückgezogen.',
      'withdrawn: The announcement was withdrawn.',
    ],
    [
      'a notice stands whole, on one line',
      { cause: { kind: 'notice', text: NOTICE }, subject: null },
      'Hinweis: Im Kanal „quantum“ ist nicht angekommen, was er abonniert hat (Nachrichten), zuletzt „Neues Gesetz“.',
      'notice: What the channel “quantum” subscribes to did not arrive there (News), most recently “Neues Gesetz”.',
    ],
  ])('%s', (_what, changes, german, english) => {
    const said = (language: string) => sayEntry(words, language, { ...ENTRY, ...changes });
    expect(said('de')).toContain(german);
    expect(said('en')).toContain(english);
    expect(said('de')).not.toContain('\n');
  });
});

test('what is said of an enquiry is named by its number', () => {
  const cause = { kind: 'enquiry', enquiryId: '1042', saying: 'answer', version: 2 } as const;
  const said = sayEntry(words, 'de', { ...ENTRY, cause, subject: null });
  expect(said).toContain('Antwort auf Anfrage A-1042');
});
