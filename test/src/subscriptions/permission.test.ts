import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { inLanguage } from '#src/desk/visit.ts';
import type { Channel } from '#src/model/channel.ts';
import { NO_FILTER } from '#src/model/news-filter.ts';
import { AT_ONCE } from '#src/model/news-rhythm.ts';
import { USUAL_STYLE } from '#src/model/news-style.ts';
import type { Role } from '#src/model/person.ts';
import type { SubscribeRule } from '#src/ports/subscribe-rules.ts';
import { permissionTo } from '#src/subscriptions/permission.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const HERE: Channel = {
  id: '1',
  address: { tenant: { platform: 'slack', ref: 'T1' }, ref: 'C1' },
  name: 'quantum',
  kind: 'channel',
  languages: ['en'],
  timezone: null,
};

type Given = {
  readonly rule: SubscribeRule['who'];
  readonly role?: Role;
  readonly manages?: boolean | null;
  readonly owns?: boolean;
  readonly listed?: boolean;
  /** Where the subscription is, seen from the channel in which somebody acts. */
  readonly at?: Partial<Channel>;
};

async function permission({
  rule,
  role = 'everyone',
  manages = null,
  owns = false,
  listed = false,
  at,
}: Given) {
  const asker = {
    person: { platform: 'slack', ref: 'U1', name: 'Lena' },
    channel: HERE.address,
    conversation: 'C1',
    isOutsider: false,
    isGuest: false,
    isHeardAlone: false,
    language: 'en',
  };
  const owner = { ref: owns ? 'U1' : 'U2', name: 'x' };
  const held = {
    id: '1',
    channelId: '1',
    kind: 'news',
    owner,
    targets: [],
    filter: NO_FILTER,
    rhythm: AT_ONCE,
    style: USUAL_STYLE,
    paused: false,
    pausedReason: null,
  } as const;
  const never = async () => {
    throw new Error('nothing is written');
  };
  const deps = {
    roles: { of: async () => role, grant: never, revoke: never, list: never },
    subscribeRules: { of: async () => ({ who: rule, people: listed ? ['U1'] : ['U9'] }), set: never },
    subscriptions: {
      ofChannel: async () => [held],
      ownedBy: never,
      save: never,
      pause: never,
      resume: never,
      end: never,
    },
    manages: async () => manages,
  };
  const visit = inLanguage(words, { named: [], asker, channel: { ...HERE, isIntroduced: true } }, 'en');
  return (await permissionTo(deps, visit, { ...HERE, ...at }, 'news')).kind;
}

test.each<[Given, string]>([
  [{ rule: 'everyone' }, 'allowed'],
  [{ rule: 'managers', manages: true }, 'allowed'],
  [{ rule: 'managers', manages: false }, 'managers'],
  [{ rule: 'managers' }, 'managers-unknown'],
  [{ rule: 'managers', role: 'editor' }, 'managers-unknown'],
  [{ rule: 'managers', role: 'admin' }, 'allowed'],
  [{ rule: 'managers', owns: true }, 'allowed'],
  [{ rule: 'list' }, 'list'],
  [{ rule: 'list', manages: true }, 'list'],
  [{ rule: 'list', listed: true }, 'allowed'],
  [{ rule: 'list', at: { kind: 'direct' } }, 'allowed'],
  [{ rule: 'everyone', at: { id: '2' } }, 'owner'],
  [{ rule: 'everyone', at: { id: '2' }, owns: true }, 'allowed'],
  [{ rule: 'everyone', at: { id: '2' }, role: 'admin' }, 'allowed'],
  [{ rule: 'everyone', at: { id: '2', kind: 'direct' }, role: 'admin' }, 'owner'],
])('%j: %s', async (given, kind) => {
  expect(await permission(given)).toBe(kind);
});
