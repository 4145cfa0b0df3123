import { composersOf } from '#src/main/composers.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Asker } from '#src/model/person.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import { fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { fillIn, formOf } from '#test/support/replies.ts';
import { byName, LIMITS, sending } from '#test/support/sending.ts';
import type { WholeDesk } from '#test/support/whole-desk.ts';

const MIRA: Asker = {
  person: { platform: 'web', ref: 'mira', name: 'Mira' },
  channel: { tenant: { platform: 'web', ref: 'local' }, ref: 'mira' },
  conversation: 'mira',
  isOutsider: false,
  isGuest: false,
  isHeardAlone: false,
  language: 'en',
};

/** Mira, on the page, has asked the experts in a channel of another platform, who see her enquiry there. */
export async function enquiring(whole: WholeDesk, experts: ChannelAddress, platform: ChatPlatform) {
  const { stores, desk } = whole;
  const about = { name: 'experts', kind: 'channel', languages: ['en'], timezone: 'Europe/Berlin' } as const;
  await stores.places.ensure({ address: experts, ...about });
  await stores.places.introduce(experts);
  await stores.places.ensure({ address: MIRA.channel, ...about, name: 'Mira', kind: 'direct' });
  await stores.experts.add(experts, null);
  await desk.submit(MIRA, fillIn(formOf(await desk.write(MIRA, 'ask a human May we?')), {}, 'send'));
  const page = fakeChatPlatform({ name: 'web' });
  const platforms = [page, platform];
  // The other one is a server, which takes its time on a busy machine.
  const parts = {
    composers: composersOf(whole, byName(platforms)),
    limits: { ...LIMITS, requestSeconds: 10 },
  };
  const deliver = async () => {
    await using door = sending(whole.db, platforms, parts);
    await door.wake();
  };
  await deliver();
  return {
    /** Sends what is queued; what Mira was told by then, each message as it reads. */
    async told(): Promise<readonly string[]> {
      await deliver();
      return page.posts.map(({ message }) => JSON.stringify(message.parts));
    },
    state: async () => (await stores.enquiries.ofAsker(MIRA.person))[0]?.state,
  };
}
