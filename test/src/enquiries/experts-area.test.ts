import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { inLanguage } from '#src/desk/visit.ts';
import { expertsArea } from '#src/enquiries/experts-area.ts';
import type { Channel } from '#src/model/channel.ts';
import { fakeRoles } from '#test/fakes/people.ts';
import { LENA } from '#test/support/whole-desk.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const CHANNEL: Channel = {
  id: '1',
  address: LENA.channel,
  name: 'fachleute',
  kind: 'channel',
  languages: ['de'],
  timezone: null,
};

/** The zone that is stored for the experts of a channel, by what the channel and the admin's own chat have. */
async function storedZone(ofChannel: string | null, ofAdmin: string | null): Promise<string | null> {
  const added: (string | null)[] = [];
  const roles = fakeRoles();
  await roles.grant(LENA.person, 'admin');
  const { actions } = expertsArea({
    roles,
    experts: {
      of: async () => [],
      add: async (_address, timezone) => added.push(timezone) > 0,
      remove: async () => false,
    },
    directChat: async () => (ofAdmin ? { ...CHANNEL, kind: 'direct', timezone: ofAdmin } : null),
  });
  const channel = { ...CHANNEL, timezone: ofChannel, isIntroduced: true };
  await actions['experts.here']?.(inLanguage(words, { named: [], asker: LENA, channel }, 'de'), {});
  return added[0] ?? null;
}

test('experts work in the zone of whoever makes a channel theirs, unless the channel has one', async () => {
  expect(await storedZone(null, 'America/Toronto')).toBe('America/Toronto');
  expect(await storedZone('Europe/Berlin', 'America/Toronto')).toBeNull();
  expect(await storedZone(null, null)).toBeNull();
});
