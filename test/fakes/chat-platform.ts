import type { Message } from '#src/messages/message.ts';
import type { ChannelAddress } from '#src/model/channel.ts';
import type { Outcome } from '#src/model/delivery.ts';
import { type Pace, UNPACED } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';

/** What the fake does with one request; `lost` and `arrived` both look like a broken connection. */
export type Behaviour =
  | 'sends'
  | 'gives up'
  | 'unknown, lost'
  | 'unknown, arrived'
  | 'throws, lost'
  | 'throws, arrived'
  | 'hangs, lost'
  | 'hangs, arrived'
  | { readonly again: number };

/** One message in a channel, as somebody there would see it. */
type Posted = {
  readonly channel: string;
  readonly messageRef: string;
  readonly deliveryId: string;
  readonly message: Message;
};

export type FakeChatPlatform = ChatPlatform & {
  /** Every message, in the order in which it was posted, as it reads now. */
  readonly posts: readonly Posted[];
  /** How many requests came in, by kind. */
  readonly requests: { readonly post: number; readonly update: number; readonly trace: number };
  /** How many requests are waiting for their answer. */
  readonly open: number;
};

export type FakeOptions = {
  readonly name?: string;
  /** Whether it can tell if a delivery arrived. */
  readonly traces?: boolean;
  readonly pace?: Pace;
  /** For how many seconds it wants no look-up; null where it answers. */
  readonly refusesTrace?: () => number | null;
  /** Decides what happens to each post and update; all are sent without it. */
  readonly behaves?: (request: { channel: ChannelAddress; deliveryId: string | null }) => Behaviour;
  /** How long each request takes. */
  readonly takes?: () => Promise<void>;
};

/** A platform in memory; what its channels hold is there to be looked at. */
export function fakeChatPlatform(options: FakeOptions = {}): FakeChatPlatform {
  const {
    name = 'fake',
    traces = true,
    behaves = () => 'sends',
    takes = async () => {},
    pace = UNPACED,
    refusesTrace = () => null,
  } = options;
  const posts: Posted[] = [];
  const requests = { post: 0, update: 0, trace: 0 };
  let open = 0;

  async function answer(behaviour: Behaviour, messageRef: string, arrive: () => void): Promise<Outcome> {
    open++;
    try {
      await takes();
      if (behaviour === 'sends' || isArrived(behaviour)) arrive();
      return await outcomeOf(behaviour, messageRef);
    } finally {
      open--;
    }
  }

  return {
    name,
    pace,
    traces,
    hearsReplies: false,
    posts,
    requests,
    get open() {
      return open;
    },
    async start() {},
    async stop() {},
    post(channel, message, deliveryId) {
      const messageRef = `m${++requests.post}`;
      const posted = { channel: channel.ref, messageRef, deliveryId, message };
      return answer(behaves({ channel, deliveryId }), messageRef, () => posts.push(posted));
    },
    update(channel, messageRef, message) {
      requests.update++;
      const at = posts.findIndex((post) => post.channel === channel.ref && post.messageRef === messageRef);
      const edited = posts[at];
      if (!edited) return Promise.resolve({ kind: 'given-up', reason: REFUSED });
      return answer(behaves({ channel, deliveryId: null }), messageRef, () => {
        posts[at] = { ...edited, message };
      });
    },
    async trace(channel, deliveryId) {
      requests.trace++;
      if (!traces) return { kind: 'cannot-be-known' };
      const afterSeconds = refusesTrace();
      if (afterSeconds !== null) return { kind: 'again', afterSeconds };
      const found = posts.find((post) => post.channel === channel.ref && post.deliveryId === deliveryId);
      return found ? { kind: 'arrived', messageRef: found.messageRef } : { kind: 'absent' };
    },
  };
}

const REFUSED = { key: 'deliveries:reason.never-posted' } as const;
const BROKEN_OFF = { key: 'deliveries:reason.broken-off' } as const;

function isArrived(behaviour: Behaviour): boolean {
  return typeof behaviour === 'string' && behaviour.endsWith('arrived');
}

async function outcomeOf(behaviour: Behaviour, messageRef: string): Promise<Outcome> {
  if (typeof behaviour === 'object') {
    return { kind: 'again', afterSeconds: behaviour.again, holds: 'channel', reason: BROKEN_OFF };
  }
  if (behaviour === 'sends') return { kind: 'sent', messageRef };
  if (behaviour === 'gives up') return { kind: 'given-up', reason: REFUSED };
  if (behaviour.startsWith('throws')) throw new Error('connection reset');
  if (behaviour.startsWith('hangs')) return new Promise(() => {});
  return { kind: 'unknown', reason: BROKEN_OFF };
}
