import { describe, expect, test } from 'vitest';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import {
  CHAT_PLATFORM_CHECKS,
  chatPlatformContract,
  type Subject,
  tryCheck,
} from '#test/contract/chat-platform.ts';
import { type FakeChatPlatform, fakeChatPlatform } from '#test/fakes/chat-platform.ts';
import { plainMessage } from '#test/support/plain-message.ts';

const TENANT = { platform: 'fake', ref: 'T1' };

/** The fake, made faulty by `spoil`, and eyes on what it holds. */
async function faked(
  spoil: (fake: FakeChatPlatform) => Partial<ChatPlatform> = () => ({}),
): Promise<Subject> {
  let refusedFor: number | null = null;
  const fake = fakeChatPlatform({ refusesTrace: () => refusedFor });
  return {
    platform: { ...fake, ...spoil(fake) },
    channel: { tenant: TENANT, ref: 'C1' },
    otherChannel: { tenant: TENANT, ref: 'C2' },
    unknownChannel: null,
    knowsRepeats: false,
    refuseLookUps(seconds) {
      refusedFor = seconds;
    },
    see: async (channel) =>
      fake.posts
        .filter((post) => post.channel === channel.ref)
        .map((post) => ({ messageRef: post.messageRef, ...plainMessage(post.message) })),
    dispose: async () => {},
  };
}

chatPlatformContract('the fake', () => faked());

type Fault = { readonly name: string; readonly makeSubject: () => Promise<Subject> };

const FAULTS: readonly Fault[] = [
  {
    name: 'posts twice',
    makeSubject: () =>
      faked((fake) => ({
        async post(channel, message, deliveryId) {
          await fake.post(channel, message, deliveryId);
          return fake.post(channel, message, deliveryId);
        },
      })),
  },
  {
    name: 'posts a repeated delivery again',
    makeSubject: async () => ({ ...(await faked()), knowsRepeats: true }),
  },
  {
    name: 'drops an update and says that it was sent',
    makeSubject: () => faked(() => ({ update: async (_, messageRef) => ({ kind: 'sent', messageRef }) })),
  },
  {
    name: 'posts an update as a new message',
    makeSubject: () =>
      faked((fake) => ({ update: (channel, ref, message) => fake.post(channel, message, ref) })),
  },
  {
    name: 'loses the id of a message',
    makeSubject: () =>
      faked((fake) => ({
        async post(channel, message, deliveryId) {
          await fake.post(channel, message, deliveryId);
          return { kind: 'sent', messageRef: '' };
        },
      })),
  },
  {
    name: 'throws for an unknown channel',
    makeSubject: async () => ({
      ...(await faked(() => ({ post: () => Promise.reject(new Error('channel_not_found')) }))),
      unknownChannel: { tenant: TENANT, ref: 'C9' },
    }),
  },
  {
    name: 'finds every delivery',
    makeSubject: () => faked(() => ({ trace: async () => ({ kind: 'arrived', messageRef: 'm1' }) })),
  },
  {
    name: 'finds no delivery',
    makeSubject: () => faked(() => ({ trace: async () => ({ kind: 'absent' }) })),
  },
  {
    name: 'finds nothing while it wants no question',
    makeSubject: () =>
      faked((fake) => ({
        async trace(...asked) {
          const found = await fake.trace(...asked);
          return found.kind === 'again' ? { kind: 'absent' } : found;
        },
      })),
  },
  {
    name: 'posts into every channel',
    makeSubject: () =>
      faked((fake) => ({
        async post(channel, message, deliveryId) {
          await fake.post({ ...channel, ref: 'C2' }, message, deliveryId);
          return fake.post(channel, message, deliveryId);
        },
      })),
  },
  {
    name: 'leaves out the buttons',
    makeSubject: () =>
      faked((fake) => ({
        post: (channel, message, id) => fake.post(channel, { ...message, buttons: [] }, id),
      })),
  },
  {
    name: 'reads markup in text from outside',
    makeSubject: async () => {
      const subject = await faked();
      return {
        ...subject,
        see: async (channel) =>
          (await subject.see(channel)).map((seen) => ({
            ...seen,
            text: seen.text.replace(/<[^>]*>|\*\*/g, ''),
          })),
      };
    },
  },
  {
    name: 'forgets its messages when it stops',
    makeSubject: async () => {
      const subject = await faked();
      let forgotten = false;
      const stop = async () => {
        forgotten = true;
      };
      return {
        ...subject,
        platform: { ...subject.platform, stop },
        see: async (channel) => (forgotten ? [] : subject.see(channel)),
      };
    },
  },
];

describe('the contract of chat platforms refuses one that', () => {
  test.each(FAULTS)('$name', async ({ makeSubject }) => {
    const results = await Promise.allSettled(
      CHAT_PLATFORM_CHECKS.map((check) => tryCheck(check, makeSubject)),
    );
    expect(results.map((result) => result.status)).toContain('rejected');
  });
});
