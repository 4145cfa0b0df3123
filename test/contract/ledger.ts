import { describe, expect, test } from 'vitest';
import type { DeliveryState } from '#src/model/delivery.ts';
import { UNPACED } from '#src/model/pace.ts';
import type { ClaimedDelivery, Ledger, LedgerEntry } from '#src/ports/ledger.ts';

type QueueOptions = {
  readonly updates?: string;
  readonly due?: number;
  readonly expires?: number;
  readonly state?: DeliveryState;
};

/** A ledger with nothing in it, and the means to fill it that are no part of the port. */
export type OpenLedger = AsyncDisposable & {
  readonly ledger: Ledger;
  channel(options?: { readonly platform?: string; readonly ref?: string }): Promise<string>;
  close(channelId: string): Promise<void>;
  queue(channelId: string, options?: QueueOptions): Promise<string>;
};

const LEASE = 60;
const REASON = { key: 'deliveries:reason.broken-off' } as const;
const ALL = { channel: null, since: null, state: null, limit: 100 } as const;

async function entry(ledger: Ledger, id: string): Promise<LedgerEntry | undefined> {
  return (await ledger.list(ALL)).find((found) => found.id === id);
}

const FAKE = { name: 'fake', pace: UNPACED, traces: false } as const;
const terms = (limit: number, leaseSeconds: number) => ({ limit, leaseSeconds, leadSeconds: 0 });

function only(claimed: readonly ClaimedDelivery[]): ClaimedDelivery {
  const [one, ...others] = claimed;
  if (!one || others.length > 0) throw new Error(`${claimed.length} deliveries were claimed`);
  return one;
}

const ids = (claimed: readonly ClaimedDelivery[]) => claimed.map(({ id }) => id);

/** What every ledger must do. */
export function ledgerContract(open: () => Promise<OpenLedger>): void {
  describe('claiming', () => {
    test('takes the oldest due delivery of each channel, and no second one until it is settled', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const [one, two] = [await opened.channel(), await opened.channel()];
      const first = await opened.queue(one);
      const second = await opened.queue(one);
      const other = await opened.queue(two);
      const claimed = await ledger.claim(FAKE, terms(10, LEASE));
      expect(ids(claimed)).toEqual([first, other]);
      expect(claimed[0]).toMatchObject({ attempts: 1, channelId: one, editRef: null });
      expect(await ledger.claim(FAKE, terms(10, LEASE))).toEqual([]);
      const [mine] = claimed;
      if (!mine) throw new Error('nothing claimed');
      await ledger.settle(UNPACED, [{ delivery: mine, step: { state: 'sent', messageRef: 'm1' } }]);
      expect(ids(await ledger.claim(FAKE, terms(10, LEASE)))).toEqual([second]);
    });

    test('takes nothing that is not due, expired, of another platform or of a closed channel', async () => {
      await using opened = await open();
      await opened.queue(await opened.channel(), { due: 60 });
      await opened.queue(await opened.channel(), { expires: -1 });
      await opened.queue(await opened.channel({ platform: 'other' }));
      const closed = await opened.channel();
      await opened.queue(closed);
      await opened.close(closed);
      expect(await opened.ledger.claim(FAKE, terms(10, LEASE))).toEqual([]);
    });

    test('is bounded', async () => {
      await using opened = await open();
      for (let count = 0; count < 5; count++) await opened.queue(await opened.channel());
      expect(await opened.ledger.claim(FAKE, terms(2, LEASE))).toHaveLength(2);
    });

    test('gives a delivery to one of many that ask at once', async () => {
      await using opened = await open();
      const { ledger } = opened;
      for (let channel = 0; channel < 20; channel++) {
        const id = await opened.channel();
        for (let count = 0; count < 3; count++) await opened.queue(id);
      }
      const claims = await Promise.all(Array.from({ length: 8 }, () => ledger.claim(FAKE, terms(10, LEASE))));
      const claimed = claims.flat();
      expect(new Set(ids(claimed)).size).toBe(claimed.length);
      expect(new Set(claimed.map(({ channelId }) => channelId)).size).toBe(claimed.length);
    });

    test('a channel waits for its next attempt, the others do not', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const [one, two] = [await opened.channel(), await opened.channel()];
      const first = await opened.queue(one);
      await opened.queue(one);
      const delivery = only(await ledger.claim(FAKE, terms(10, LEASE)));
      const other = await opened.queue(two);
      const step = { state: 'queued', afterSeconds: 60, holds: 'channel', reason: REASON } as const;
      await ledger.settle(UNPACED, [{ delivery, step }]);
      expect(ids(await ledger.claim(FAKE, terms(10, LEASE)))).toEqual([other]);
      expect(await entry(ledger, first)).toMatchObject({ state: 'queued', reason: REASON, attempts: 1 });
    });

    test('what waited for its next attempt goes first', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const channel = await opened.channel();
      const first = await opened.queue(channel);
      await opened.queue(channel, { due: -30 });
      const delivery = only(await ledger.claim(FAKE, terms(1, LEASE)));
      expect(delivery.id).not.toBe(first);
      expect(await ledger.list({ ...ALL, state: 'sending' })).toMatchObject([{ id: delivery.id }]);
      const again = { state: 'queued', afterSeconds: 0, holds: 'channel', reason: REASON } as const;
      await ledger.settle(UNPACED, [{ delivery, step: again }]);
      expect(ids(await ledger.claim(FAKE, terms(1, LEASE)))).toEqual([delivery.id]);
    });
  });

  describe('edits', () => {
    test('wait for the post they edit, and get its ref', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const channel = await opened.channel();
      const post = await opened.queue(channel, { due: 60 });
      await opened.queue(channel, { updates: post });
      expect(await ledger.claim(FAKE, terms(10, LEASE))).toEqual([]);
    });

    test('carry on the ref that an earlier edit gave the post', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const channel = await opened.channel();
      const post = await opened.queue(channel);
      for (const messageRef of ['m1', 'm2', 'm3']) {
        if (messageRef !== 'm1') await opened.queue(channel, { updates: post });
        const [claimed] = await ledger.claim(FAKE, terms(10, LEASE));
        if (!claimed) throw new Error('nothing claimed');
        expect(claimed.editRef).toBe({ m1: null, m2: 'm1', m3: 'm2' }[messageRef]);
        await ledger.settle(UNPACED, [{ delivery: claimed, step: { state: 'sent', messageRef } }]);
      }
    });

    test.each<QueueOptions>([{ state: 'given-up' }, { expires: -1 }])(
      'of what will never be sent, %o, have nothing to edit',
      async (never) => {
        await using opened = await open();
        const channel = await opened.channel();
        const post = await opened.queue(channel, never);
        const edit = await opened.queue(channel, { updates: post });
        const [claimed] = await opened.ledger.claim(FAKE, terms(10, LEASE));
        expect(claimed).toMatchObject({ id: edit, updates: post, editRef: null });
      },
    );
  });

  describe('doubt', () => {
    test('a lease that ended is taken up once, and only by asking', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const id = await opened.queue(await opened.channel());
      await ledger.claim(FAKE, terms(10, 0));
      expect(await ledger.claim(FAKE, terms(10, LEASE))).toEqual([]);
      const doubts = await Promise.all([1, 2, 3].map(() => ledger.claimInDoubt(FAKE, 10, LEASE)));
      expect(doubts.flat()).toMatchObject([{ id, attempts: 1, lookups: 0 }]);
      expect(await ledger.claimInDoubt(FAKE, 10, LEASE)).toEqual([]);
    });

    test('who dies before a request went out is known to have sent nothing', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const [left, stayed] = [
        await opened.queue(await opened.channel()),
        await opened.queue(await opened.channel()),
      ];
      const claimed = await ledger.claim(FAKE, terms(10, 0));
      const leaving = claimed.filter(({ id }) => id === left);
      expect([...(await ledger.depart(leaving))]).toEqual([left]);
      const doubts = await ledger.claimInDoubt(FAKE, 10, LEASE);
      expect(new Map(doubts.map(({ id, hasDeparted }) => [id, hasDeparted]))).toEqual(
        new Map([
          [left, true],
          [stayed, false],
        ]),
      );
      expect([...(await ledger.depart(claimed))]).toEqual([]);
    });

    test('a delivery that runs is not in doubt', async () => {
      await using opened = await open();
      await opened.queue(await opened.channel());
      await opened.ledger.claim(FAKE, terms(10, LEASE));
      expect(await opened.ledger.claimInDoubt(FAKE, 10, LEASE)).toEqual([]);
    });

    test('who comes too late changes nothing', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const id = await opened.queue(await opened.channel());
      const late = only(await ledger.claim(FAKE, terms(10, 0)));
      const asking = only(await ledger.claimInDoubt(FAKE, 10, LEASE));
      const absent = { state: 'queued', afterSeconds: 0, holds: 'channel', reason: REASON } as const;
      await ledger.settle(UNPACED, [{ delivery: asking, step: absent }]);
      await ledger.claim(FAKE, terms(10, LEASE));
      await ledger.settle(UNPACED, [{ delivery: late, step: { state: 'given-up', reason: REASON } }]);
      expect(await entry(ledger, id)).toMatchObject({ state: 'sending', attempts: 2 });
    });
  });

  describe('settling', () => {
    test.each(['given-up', 'unknown', 'withdrawn'] as const)('%s is final and says why', async (state) => {
      await using opened = await open();
      const { ledger } = opened;
      const id = await opened.queue(await opened.channel());
      const delivery = only(await ledger.claim(FAKE, terms(10, LEASE)));
      await ledger.settle(UNPACED, [{ delivery, step: { state, reason: REASON } }]);
      const settled = await entry(ledger, id);
      expect(settled).toMatchObject({ state, reason: REASON });
      expect(settled?.settledAt).not.toBeNull();
      expect(await ledger.claim(FAKE, terms(10, LEASE))).toEqual([]);
      expect(await ledger.secondsToNext('fake')).toBeNull();
    });

    test('many at once', async () => {
      await using opened = await open();
      const { ledger } = opened;
      for (let count = 0; count < 5; count++) await opened.queue(await opened.channel());
      const claimed = await ledger.claim(FAKE, terms(10, LEASE));
      await ledger.settle(
        UNPACED,
        claimed.map((delivery) => ({ delivery, step: { state: 'sent', messageRef: delivery.id } })),
      );
      const sent = await ledger.list({ ...ALL, state: 'sent' });
      expect(sent).toHaveLength(5);
      expect(sent.every((one) => one.messageRef === one.id && one.reason === null)).toBe(true);
    });
  });

  describe('sweeping', () => {
    test('expires, withdraws and explains, and does so once', async () => {
      await using opened = await open();
      const { ledger } = opened;
      const late = await opened.queue(await opened.channel(), { expires: -1 });
      const closed = await opened.channel();
      const unheard = await opened.queue(closed);
      await opened.close(closed);
      const elsewhere = await opened.queue(await opened.channel({ platform: 'other' }));
      for (const _ of [1, 2]) await ledger.sweep(['fake']);
      expect(await entry(ledger, late)).toMatchObject({ state: 'expired' });
      expect(await entry(ledger, unheard)).toMatchObject({ state: 'withdrawn' });
      expect(await entry(ledger, elsewhere)).toMatchObject({
        state: 'queued',
        reason: { key: 'deliveries:reason.platform-missing', values: { platform: 'other' } },
      });
    });
  });

  describe('what comes next', () => {
    test('is the soonest of what is due later and what will be in doubt', async () => {
      await using opened = await open();
      const { ledger } = opened;
      expect(await ledger.secondsToNext('fake')).toBeNull();
      await opened.queue(await opened.channel(), { due: 500 });
      const later = await ledger.secondsToNext('fake');
      expect(later).toBeGreaterThan(490);
      await opened.queue(await opened.channel());
      await ledger.claim(FAKE, terms(10, 100));
      const sooner = await ledger.secondsToNext('fake');
      expect(sooner).toBeGreaterThan(90);
      expect(sooner).toBeLessThanOrEqual(100);
    });

    test('leaves out what waits for its channel', async () => {
      await using opened = await open();
      const channel = await opened.channel();
      await opened.queue(channel, { due: -60 });
      await opened.queue(channel, { due: -60 });
      await opened.ledger.claim(FAKE, terms(10, 100));
      expect(await opened.ledger.secondsToNext('fake')).toBeGreaterThan(90);
    });
  });

  test('lists by channel, state and time, the newest first', async () => {
    await using opened = await open();
    const { ledger } = opened;
    const channel = await opened.channel({ ref: 'C1' });
    const first = await opened.queue(channel);
    const second = await opened.queue(channel, { state: 'expired' });
    await opened.queue(await opened.channel());
    const listed = async (filter: Parameters<Ledger['list']>[0]) =>
      (await ledger.list(filter)).map(({ id }) => id);
    expect(await listed({ ...ALL, channel: 'C1' })).toEqual([second, first]);
    expect(await listed({ ...ALL, channel, state: 'queued' })).toEqual([first]);
    expect(await listed({ ...ALL, limit: 1 })).toHaveLength(1);
    const future = Temporal.Instant.from('2100-01-01T00:00:00Z');
    expect(await listed({ ...ALL, since: future })).toEqual([]);
  });
}
