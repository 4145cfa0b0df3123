import type { Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Delivery, DeliveryCause } from '#src/model/delivery.ts';

type CauseKind = DeliveryCause['kind'];

type DeliveryOf<Kind extends CauseKind> = Delivery & {
  readonly cause: Extract<DeliveryCause, { readonly kind: Kind }>;
  readonly channel: Channel;
};

type AnyDelivery = Delivery & { readonly channel: Channel };

/** What a delivery says. `gone`: its cause no longer holds. `failed`: it could not be written this time. */
export type Composition =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly cause: unknown };

/** By the id of the delivery. */
export type Compositions = ReadonlyMap<string, Composition>;

/** Writes what deliveries of one kind say, many at once, when they leave, so that they say what holds then. */
export type Composer<Kind extends CauseKind> = (
  deliveries: readonly DeliveryOf<Kind>[],
) => Promise<Compositions>;

/** One composer for each kind of cause. */
export type Composers = { readonly [Kind in CauseKind]: Composer<Kind> };

/** Lets the composer of each kind write its deliveries. Never rejects: what breaks fails its own kind alone. */
export async function compose(
  composers: Composers,
  deliveries: readonly AnyDelivery[],
): Promise<Compositions> {
  const written = await Promise.all([
    composeKind(composers, deliveries, 'news'),
    composeKind(composers, deliveries, 'reminder'),
    composeKind(composers, deliveries, 'announcement'),
    composeKind(composers, deliveries, 'notice'),
    composeKind(composers, deliveries, 'enquiry'),
  ]);
  return new Map(written.flatMap((compositions) => [...compositions]));
}

async function composeKind<Kind extends CauseKind>(
  composers: { readonly [One in Kind]: Composer<One> },
  deliveries: readonly AnyDelivery[],
  kind: Kind,
): Promise<Compositions> {
  const own = deliveries.filter((delivery): delivery is DeliveryOf<Kind> => delivery.cause.kind === kind);
  if (own.length === 0) return new Map();
  try {
    return await composers[kind](own);
  } catch (cause) {
    return new Map(own.map(({ id }) => [id, { kind: 'failed', cause }]));
  }
}

/**
 * Writes each delivery; those of one likeness read alike and are written once. One that cannot be written fails
 * alone.
 */
export function writeEach<One extends { readonly id: string }>(
  deliveries: readonly One[],
  likenessOf: (delivery: One) => string,
  write: (delivery: One) => Message | null,
): Compositions {
  const written = new Map<string, Composition>();
  return new Map(
    deliveries.map((delivery) => {
      const likeness = likenessOf(delivery);
      const composition = written.get(likeness) ?? tryToWrite(() => write(delivery));
      written.set(likeness, composition);
      return [delivery.id, composition];
    }),
  );
}

function tryToWrite(write: () => Message | null): Composition {
  try {
    const message = write();
    return message === null ? { kind: 'gone' } : { kind: 'message', message };
  } catch (cause) {
    return { kind: 'failed', cause };
  }
}
