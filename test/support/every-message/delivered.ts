import { loadWords } from '#adapters/i18next/words.ts';
import { announcementMessage, recalledMessage } from '#src/announcements/announcement-message.ts';
import { noticeComposer } from '#src/deliveries/notice-composer.ts';
import { enquiryMessage } from '#src/enquiries/enquiry-message.ts';
import type { Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Enquiry } from '#src/model/enquiry.ts';
import type { Language } from '#src/model/language.ts';
import { newsMessage } from '#src/news/news-message.ts';
import type { NewsItem, NewsPost, Story } from '#src/ports/news.ts';
import type { ReminderChange } from '#src/ports/reminders.ts';
import { reminderEditMessage } from '#src/reminders/reminder-edit-message.ts';
import { reminderMessage } from '#src/reminders/reminder-message.ts';
import { messageOf } from '#test/support/composed.ts';
import { item } from '#test/support/sources.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const at = Temporal.Instant.from;
const SOURCES = [{ title: 'NRC', url: 'https://nrc.canada.ca/quantum?a=1&b=2' }];

const STAGE = {
  callId: 'quantum',
  title: { de: 'Quantensensorik 2027', en: 'Quantum Sensing 2027' },
  label: { de: 'Gemeinsamer Antrag', en: 'joint proposal' },
  countries: ['DE', 'CA'],
  deadline: deadlineAt('2027-03-18T17:00', 'Europe/Berlin'),
  sources: SOURCES,
  checked: { on: '2027-03-02', by: null },
};

const ISED = { de: 'ISED Kanada', en: 'ISED Canada' };

const DISPUTED: typeof STAGE = {
  ...STAGE,
  deadline: {
    ...deadlineAt('2027-03-11T17:00', 'Europe/Berlin'),
    disputed: {
      confirmed: STAGE.deadline,
      claims: [{ kind: 'other-date', other: deadlineAt('2027-03-11T17:00', 'Europe/Berlin'), source: ISED }],
    },
  },
};

const PERHAPS_WITHDRAWN: typeof STAGE = {
  ...STAGE,
  deadline: {
    ...STAGE.deadline,
    disputed: { confirmed: STAGE.deadline, claims: [{ kind: 'withdrawn', source: ISED }] },
  },
};

const MOVED = { ...STAGE, deadline: deadlineAt('2027-04-08T17:00', 'Europe/Berlin') };

const ITEM: NewsItem = {
  ...item('q', {
    title: 'Quantum & <b>computing</b>',
    summary: 'Canada and Germany fund <!channel> sensors.',
    published: at('2026-05-01T22:30:00Z'),
    updated: at('2026-05-02T07:00:00Z'),
    language: 'en',
  }),
  id: '7',
  sourceId: 'ised',
  sourceName: { de: 'ISED Kanada', en: 'ISED Canada' },
  sourceKind: 'ministry',
  editedAt: null,
  firstSeen: at('2026-05-02T08:00:00Z'),
  version: 1,
};

const TWIN: NewsItem = {
  ...ITEM,
  id: '8',
  title: 'Quantique et <i>calcul</i>',
  url: 'https://example.org/fr/q',
  language: 'fr',
  sourceName: { de: 'ISDE Kanada', en: 'ISED Canada, French' },
};
const EDITED: NewsItem = {
  ...ITEM,
  id: '9',
  title: 'Rechenzentren <@U1>',
  language: 'de',
  editedAt: at('2026-05-02T12:10:00Z'),
};
const BURST = Array.from(
  { length: 7 },
  (_, nth): Story => [{ ...ITEM, id: `${nth}`, title: `Story ${nth}` }],
);
const SILENT = [{ name: { de: 'NRC Kanada', en: 'NRC Canada' }, since: at('2026-05-01T08:00:00Z') }];

/** As Slack names a group; elsewhere it is a name. */
const CALLED = { ref: 'S0QUANTUM', name: 'S0QUANTUM' };

function posted(...stories: readonly Story[]): NewsPost {
  return { stories, isDigest: false, template: '', mention: null, silent: [] };
}

const ANNOUNCEMENT = {
  title: { de: 'Treffen am Montag', en: 'Meeting on Monday' },
  body: { de: 'Um 15:00 Uhr in Berlin.\n\nBitte melden Sie sich an.', en: 'At 09:00 in Ottawa.' },
  announcedAt: at('2026-12-01T08:00Z'),
  correctedAt: null,
  correctedIn: [],
};
const CORRECTED = { ...ANNOUNCEMENT, correctedAt: at('2026-12-01T09:00Z'), correctedIn: ['de', 'en'] };

const ENQUIRY: Enquiry = {
  id: '1042',
  asker: { platform: 'slack', ref: 'U1', name: 'Mira <!channel>' },
  language: 'en',
  question: 'As a spin-off, may we apply as an SME & on the <German> side?',
  askedAt: at('2026-11-23T09:00:00Z'),
  expectedBy: at('2026-11-25T09:00:00Z'),
  state: 'open',
  reply: null,
};
const ANSWERED: Enquiry = {
  ...ENQUIRY,
  state: 'answered',
  reply: { text: 'Yes, you may.', by: 'Dr. Example' },
};

/** One of each kind that the bot sends by itself, in one language. */
export async function deliveredMessages(
  language: Language,
): Promise<readonly (readonly [kind: string, message: Message | null])[]> {
  const timezone = language === 'de' ? 'Europe/Berlin' : 'America/Toronto';
  const languages = [language];
  const address = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };
  const reader = { address, languages, timezone, hearsReplies: true };
  const reminder = (stage: typeof STAGE, now: string) =>
    reminderMessage(words, language, stage, reader, at(now));
  const wholeDay = { ...STAGE, deadline: deadlineAt('2027-03-18', 'Europe/Berlin') };
  const edit = (change: ReminderChange) =>
    reminderEditMessage(words, language, change, reader, at('2027-03-05T08:00:00Z'));
  return [
    ['news', newsMessage(words, posted([ITEM]), reader)],
    ['news-edited', newsMessage(words, posted([{ ...ITEM, editedAt: at('2026-05-02T12:10:00Z') }]), reader)],
    ['news-twins', newsMessage(words, posted([ITEM, TWIN]), reader)],
    [
      'news-digest',
      newsMessage(words, { ...posted([ITEM, TWIN], [EDITED]), isDigest: true, silent: SILENT }, reader),
    ],
    ['news-mention', newsMessage(words, { ...posted([ITEM]), mention: CALLED }, reader)],
    ['news-burst', newsMessage(words, posted(...BURST), reader)],
    ['reminder', reminder(STAGE, '2027-03-04T08:00:00Z')],
    ['reminder-without-time', reminder(wholeDay, '2027-03-04T08:00:00Z')],
    ['reminder-last-day', reminder(STAGE, '2027-03-18T08:00:00Z')],
    ['reminder-moved', edit({ kind: 'moved', stage: MOVED, told: STAGE.deadline })],
    ['reminder-disputed', reminder(DISPUTED, '2027-03-04T08:00:00Z')],
    ['reminder-perhaps-withdrawn', reminder(PERHAPS_WITHDRAWN, '2027-03-04T08:00:00Z')],
    ['reminder-moved-disputed', edit({ kind: 'moved', stage: DISPUTED, told: STAGE.deadline })],
    ['reminder-gone', edit({ kind: 'gone', call: STAGE, told: STAGE.deadline })],
    ['announcement', announcementMessage(words, ANNOUNCEMENT, languages, timezone)],
    ['correction', announcementMessage(words, CORRECTED, languages, timezone)],
    ['recall', recalledMessage(words, { recalledAt: at('2026-12-01T10:00Z') }, languages, timezone)],
    ['notice', await notice(reader)],
    ['enquiry', enquiryMessage(words, ENQUIRY, 'asked', reader)],
    ['enquiry-answered', enquiryMessage(words, ANSWERED, 'asked', reader)],
    ['enquiry-reminder', enquiryMessage(words, ENQUIRY, 'reminder', reader)],
    ['enquiry-second-reminder', enquiryMessage(words, ENQUIRY, 'second-reminder', reader)],
    ['enquiry-alarm', enquiryMessage(words, ENQUIRY, 'alarm', reader)],
    ['enquiry-answer', enquiryMessage(words, { ...ANSWERED, language }, 'answer', reader)],
    ['enquiry-overdue', enquiryMessage(words, { ...ENQUIRY, language }, 'overdue', reader)],
    ['enquiry-overdue-experts', enquiryMessage(words, { ...ENQUIRY, language }, 'overdue-experts', reader)],
  ];
}

async function notice(reader: Pick<Channel, 'languages' | 'timezone'>): Promise<Message | null> {
  const address = { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' };
  const channel: Channel = { ...reader, id: '1', address, name: 'quantum', kind: 'channel' };
  const cause = {
    kind: 'notice',
    text: { key: 'slack:channel-closed', values: { code: 'is_archived' } },
  } as const;
  const delivery = { id: 'd', key: 'k', channelId: '1', cause, updates: null, attempts: 1 };
  return messageOf(await noticeComposer(words)([{ ...delivery, channel }]));
}
