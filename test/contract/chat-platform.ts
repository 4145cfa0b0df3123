import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'vitest';
import { inAllLanguages, type Message } from '#src/messages/message.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';
import { fakeDesk } from '#test/fakes/desk.ts';

/** One message as a person sees it: the line that a notice shows, all its text, the addresses that can be followed, its buttons. */
type Seen = {
  readonly messageRef: string;
  readonly summary: string;
  readonly text: string;
  readonly links: readonly string[];
  readonly buttons: readonly string[];
};

/** A platform to try, with eyes in its channel. */
export type Subject = {
  readonly platform: ChatPlatform;
  readonly channel: ChannelAddress;
  readonly otherChannel: ChannelAddress;
  /** One that the platform does not have; null where it takes any. */
  readonly unknownChannel: ChannelAddress | null;
  /** Everything in a channel, the oldest first. */
  readonly see: (channel: ChannelAddress) => Promise<readonly Seen[]>;
  /** Whether it promises to show a delivery once however often it is posted. */
  readonly knowsRepeats: boolean;
  /** From now on every look-up is refused for so many seconds, or none where that is null; null where it cannot be. */
  readonly refuseLookUps: ((seconds: number | null) => void) | null;
  readonly dispose: () => Promise<void>;
};

export type Check = { readonly name: string; readonly run: (subject: Subject) => Promise<void> };

// Before every message that a check posts.
const QUEUED_AT = Temporal.Instant.from('2026-01-01T00:00:00Z');

const GERMAN: Message = {
  language: 'de',
  summary: 'Noch 14 Tage: Quantensensorik',
  parts: [
    { kind: 'title', text: 'Noch 14 Tage: Quantensensorik' },
    { kind: 'facts', facts: [{ label: 'Antrag', value: 'Do, 18.03.2027, 17:00 Uhr (Berlin)' }] },
    { kind: 'list', items: ['erstens', 'zweitens'] },
    {
      kind: 'sources',
      label: 'Quellen',
      citations: [{ title: 'Bekanntmachung', url: 'https://example.org/a' }],
    },
  ],
  buttons: [
    { kind: 'open', label: 'Zur Quelle', url: 'https://example.org/b' },
    { kind: 'act', label: 'Später', action: { name: 'later', values: { days: '1' } } },
  ],
};

const ENGLISH: Message = {
  language: 'en',
  summary: '14 days left: Quantum sensing',
  parts: [{ kind: 'text', text: '14 days left: Quantum sensing' }],
  buttons: [],
};

const MARKED = [
  '<!channel>',
  '<at>Everyone</at>',
  '<b>bold</b>',
  '[money](https://evil.example/)',
  '**strong**',
  '&lt;',
];
const HOSTILE: Message = {
  language: 'en',
  summary: MARKED.join(' '),
  parts: [
    { kind: 'title', text: MARKED.join(' ') },
    { kind: 'text', text: MARKED.join(' ') },
    { kind: 'list', items: MARKED },
    { kind: 'sources', label: 'x', citations: [{ title: 'x', url: 'javascript:alert(1)' }] },
  ],
  buttons: [{ kind: 'open', label: 'x', url: 'javascript:alert(1)' }],
};

function refOf(outcome: Outcome): string {
  assert.equal(outcome.kind, 'sent');
  return outcome.kind === 'sent' ? outcome.messageRef : '';
}

async function seeOne(subject: Subject, channel = subject.channel): Promise<Seen> {
  const [seen, ...more] = await subject.see(channel);
  assert.ok(seen, 'nothing is seen');
  assert.equal(more.length, 0, 'more than one message is seen');
  return seen;
}

/** What every chat platform must do; each check begins with a fresh, started subject. */
export const CHAT_PLATFORM_CHECKS: readonly Check[] = [
  {
    name: 'one post shows one message, in its channel only, under the id that is told',
    async run(subject) {
      const ref = refOf(await subject.platform.post(subject.channel, GERMAN, randomUUID()));
      assert.equal((await seeOne(subject)).messageRef, ref);
      assert.deepEqual(await subject.see(subject.otherChannel), []);
    },
  },
  {
    name: 'everything that a message holds is seen, links and buttons too',
    async run(subject) {
      await subject.platform.post(subject.channel, GERMAN, randomUUID());
      const { summary, text, links, buttons } = await seeOne(subject);
      assert.equal(summary, GERMAN.summary);
      const parts = [
        'Noch 14 Tage: Quantensensorik',
        'Antrag',
        'Do, 18.03.2027, 17:00 Uhr (Berlin)',
        'zweitens',
      ];
      for (const part of [...parts, 'Quellen', 'Bekanntmachung']) assert.ok(text.includes(part), part);
      assert.deepEqual([...links].toSorted(), ['https://example.org/a', 'https://example.org/b']);
      assert.deepEqual(buttons, ['Zur Quelle', 'Später']);
    },
  },
  {
    name: 'a message in two languages is one message',
    async run(subject) {
      await subject.platform.post(subject.channel, inAllLanguages([GERMAN, ENGLISH]), randomUUID());
      const { text } = await seeOne(subject);
      assert.ok(text.includes('Noch 14 Tage'));
      assert.ok(text.includes('14 days left'));
    },
  },
  {
    name: 'ids of messages are unique, and order is kept',
    async run({ platform, channel, see }) {
      const posted: string[] = [];
      for (const message of [GERMAN, ENGLISH, GERMAN]) {
        posted.push(refOf(await platform.post(channel, message, randomUUID())));
      }
      assert.equal(new Set(posted).size, 3);
      assert.ok(posted.every((ref) => ref !== ''));
      assert.deepEqual(
        (await see(channel)).map((seen) => seen.messageRef),
        posted,
      );
    },
  },
  {
    name: 'a delivery that the platform recognises is never shown twice',
    async run(subject) {
      if (!subject.knowsRepeats) return;
      const delivery = randomUUID();
      const first = refOf(await subject.platform.post(subject.channel, GERMAN, delivery));
      const second = refOf(await subject.platform.post(subject.channel, GERMAN, delivery));
      assert.equal(second, first);
      await seeOne(subject);
    },
  },
  {
    name: 'a trace finds what arrived, and nothing else',
    async run({ platform, channel, otherChannel }) {
      const delivery = randomUUID();
      const ref = refOf(await platform.post(channel, GERMAN, delivery));
      const found = await platform.trace(channel, delivery, QUEUED_AT);
      const missing = await platform.trace(channel, randomUUID(), QUEUED_AT);
      if (found.kind === 'cannot-be-known') return assert.equal(missing.kind, 'cannot-be-known');
      assert.deepEqual(found, { kind: 'arrived', messageRef: ref });
      assert.deepEqual(missing, { kind: 'absent' });
      assert.deepEqual(await platform.trace(otherChannel, delivery, QUEUED_AT), { kind: 'absent' });
    },
  },
  {
    name: 'a trace that the platform does not want yet says when, and tells nothing else',
    async run({ platform, channel, refuseLookUps }) {
      if (refuseLookUps === null) return;
      const delivery = randomUUID();
      const ref = refOf(await platform.post(channel, GERMAN, delivery));
      refuseLookUps(40);
      const refused = await platform.trace(channel, delivery, QUEUED_AT);
      assert.deepEqual(refused, { kind: 'again', afterSeconds: 40 });
      refOf(await platform.post(channel, GERMAN, randomUUID()));
      refuseLookUps(null);
      const found = await platform.trace(channel, delivery, QUEUED_AT);
      assert.deepEqual(found, { kind: 'arrived', messageRef: ref });
    },
  },
  {
    name: 'an update replaces the message in its place, and its id holds on',
    async run(subject) {
      const { platform, channel } = subject;
      const ref = refOf(await platform.post(channel, GERMAN, randomUUID()));
      const updated = refOf(await platform.update(channel, ref, ENGLISH));
      const seen = await seeOne(subject);
      assert.equal(seen.messageRef, updated);
      assert.ok(seen.text.includes('14 days left'));
      assert.ok(!seen.text.includes('Noch 14 Tage'));
      refOf(await platform.update(channel, updated, GERMAN));
      assert.ok((await seeOne(subject)).text.includes('Noch 14 Tage'));
    },
  },
  {
    name: 'an update of what is not there is given up',
    async run({ platform, channel, see }) {
      const outcome = await platform.update(channel, 'no-such-message', ENGLISH);
      assert.equal(outcome.kind, 'given-up');
      assert.deepEqual(await see(channel), []);
    },
  },
  {
    name: 'an unknown channel is given up, with a reason, and never throws',
    async run({ platform, unknownChannel }) {
      if (unknownChannel === null) return;
      for (const outcome of [
        await platform.post(unknownChannel, GERMAN, randomUUID()),
        await platform.update(unknownChannel, '1', GERMAN),
      ]) {
        assert.ok(outcome.kind === 'given-up' || outcome.kind === 'closed', outcome.kind);
        assert.ok(outcome.reason.key);
      }
    },
  },
  {
    name: 'text from outside arrives as plain characters',
    async run(subject) {
      await subject.platform.post(subject.channel, HOSTILE, randomUUID());
      const { text, links } = await seeOne(subject);
      for (const sign of MARKED) assert.ok(text.includes(sign), sign);
      assert.deepEqual(links, []);
    },
  },
  {
    name: 'whom a message mentions is named in it',
    async run(subject) {
      const who = { ref: 'S0QUANTUM', name: 'S0QUANTUM' };
      const parts = [{ kind: 'mention', who } as const, ...GERMAN.parts];
      refOf(await subject.platform.post(subject.channel, { ...GERMAN, parts }, randomUUID()));
      assert.ok((await seeOne(subject)).text.includes('S0QUANTUM'));
    },
  },
  {
    name: 'it stops and starts again, and what was posted is still there',
    async run(subject) {
      const { platform, channel } = subject;
      const ref = refOf(await platform.post(channel, GERMAN, randomUUID()));
      await platform.stop();
      await platform.start(fakeDesk());
      refOf(await platform.update(channel, ref, ENGLISH));
      assert.ok((await seeOne(subject)).text.includes('14 days left'));
    },
  },
];

/** Runs every check against a platform; each gets a subject of its own, which it starts and stops. */
export function chatPlatformContract(name: string, makeSubject: () => Promise<Subject>): void {
  describe(`${name} is a chat platform`, () => {
    test.each(CHAT_PLATFORM_CHECKS)('$name', (check) => tryCheck(check, makeSubject));
  });
}

/** Runs one check on a fresh subject; rejects where it fails. */
export async function tryCheck(check: Check, makeSubject: () => Promise<Subject>): Promise<void> {
  const subject = await makeSubject();
  try {
    await subject.platform.start(fakeDesk());
    await check.run(subject);
  } finally {
    await subject.platform.stop();
    await subject.dispose();
  }
}
