import { inLanguage } from '#src/desk/visit.ts';
import { homeOf } from '#src/home/home.ts';
import type { Home } from '#src/messages/home.ts';
import type { Channel } from '#src/model/channel.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Enquiry } from '#src/model/enquiry.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import type { Role } from '#src/model/person.ts';
import type { Subscription } from '#src/model/subscription.ts';
import type { Words } from '#src/ports/words.ts';
import { fakeClock } from '#test/fakes/clock.ts';

const TENANT = { platform: 'slack', ref: 'T1' };
const OWNER = { ref: 'U1', name: 'Lena' };

export const DIRECT: Channel = {
  id: '1',
  address: { tenant: TENANT, ref: 'D1' },
  name: 'Lena',
  kind: 'direct',
  languages: ['de'],
  timezone: 'Europe/Berlin',
};

const common = { owner: OWNER, paused: false, pausedReason: null };
const OWN: Subscription = {
  ...common,
  id: '1',
  channelId: DIRECT.id,
  kind: 'deadlines',
  targets: [{ kind: 'call', ref: 'q1' }],
  leadDays: [30, 14, 7, 1],
  remindAt: '09:00',
};

const stage = (callId: string, day: string) => ({
  callId,
  title: { de: `Quantensensorik ${callId}`, en: `Quantum Sensing ${callId}` },
  label: { de: 'Skizze', en: 'outline' },
  countries: ['CA'],
  deadline: deadlineAt(`${day}T17:00`, 'America/Toronto'),
  checked: { on: '2026-11-20', by: 'editors' },
  sources: [{ title: 'Notice <!channel>', url: `https://example.org/${callId}` }],
});

const ENQUIRY: Enquiry = {
  id: '1042',
  asker: { platform: 'slack', ref: 'U1', name: 'Lena' },
  language: 'de',
  question: 'Dürfen wir?',
  askedAt: Temporal.Instant.from('2026-11-23T08:00Z'),
  expectedBy: Temporal.Instant.from('2026-11-25T08:00Z'),
  state: 'open',
  reply: null,
};

export type HomeState = {
  readonly language: string;
  readonly role: Role;
  /** What reads in the direct chat, and in how many channels something was set up. */
  readonly reminders: boolean;
  readonly channels: number;
  /** Whether any of the calls that are followed ends some day; those of everyone do. */
  readonly follows: boolean;
  readonly channel?: Channel | null;
  readonly enquiries?: number;
  /** When the secret ends by which the bot is in this tenant. */
  readonly secretEnds?: string;
};

/** The home of somebody on Slack, on 23 November 2026, as the bot is in that state. */
export function homeIn(words: Words, state: HomeState): Promise<Home> {
  const { language, role, reminders, channels, follows, channel = DIRECT, secretEnds, enquiries = 0 } = state;
  const asker = {
    person: { platform: 'slack', ref: 'U1', name: 'Lena' },
    channel: DIRECT.address,
    conversation: 'D1',
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language,
  };
  const stages = [stage('q1', '2026-12-07'), stage('q2', '2027-01-15')];
  const owned = Array.from({ length: channels }, (_, at) => ({
    channel: { ...DIRECT, id: String(at + 2), kind: 'channel' as const, name: `quantum-${at} <b>` },
    subscription: {
      ...common,
      id: String(at + 2),
      channelId: String(at + 2),
      kind: 'news' as const,
      targets: [{ kind: 'source' as const, ref: 'nrc' }],
      filter: NO_FILTER,
      rhythm: AT_ONCE,
      style: USUAL_STYLE,
      paused: at === 1,
    },
  }));
  return homeOf(
    {
      words,
      clock: fakeClock('2026-11-23T09:00:00Z'),
      comingStages: {
        next: async (targets) => (targets.some(({ kind }) => kind === 'all') || follows ? stages : []),
      },
      roles: { of: async () => role },
      subscribeRules: { of: async () => ({ who: 'list', people: role === 'editor' ? ['U1'] : [] }) },
      subscriptions: {
        ownedBy: async () => [...(reminders ? [{ channel: DIRECT, subscription: OWN }] : []), ...owned],
        ofChannel: async () => (reminders ? [OWN] : []),
      },
      offers: {
        sources: async () => [{ ref: 'nrc', name: { en: 'NRC' } }],
        topics: async () => [],
        calls: async () => [{ ref: 'q1', name: stage('q1', '2026-12-07').title }],
        zones: async () => [],
      },
      enquiries: { ofAsker: async () => Array.from({ length: enquiries }, () => ENQUIRY) },
      operations: {
        stateOf: async () => ({
          polledAt: Temporal.Instant.from('2026-11-23T08:25Z'),
          sentAt: null,
          waiting: 3,
          unknown: 1,
          paused: 2,
        }),
      },
      sourceStates: { list: async () => [] },
      secrets: secretEnds
        ? [
            { id: 'a', tenant: TENANT, ends: Temporal.PlainDate.from(secretEnds) },
            { id: 'b', tenant: { ...TENANT, ref: 'T2' }, ends: Temporal.PlainDate.from(secretEnds) },
          ]
        : [],
    },
    inLanguage(words, { named: [], asker, channel: channel && { ...channel, isIntroduced: true } }, language),
  );
}
