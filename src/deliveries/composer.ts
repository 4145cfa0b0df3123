import type { Message } from '#src/messages/message.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Delivery, DeliveryCause } from '#src/model/delivery.ts';

type CauseKind = DeliveryCause['kind'];

type DeliveryOf<Kind extends CauseKind> = Delivery & {
  readonly cause: Extract<DeliveryCause, { readonly kind: Kind }>;
};

/**
 * Writes what a delivery says, when it leaves, so that it says what holds then.
 * Null where its cause has gone: the delivery is then withdrawn.
 */
export type Composer<Kind extends CauseKind> = (
  delivery: DeliveryOf<Kind>,
  channel: Channel,
) => Promise<Message | null>;

/** One composer for each kind of cause. */
export type Composers = { readonly [Kind in CauseKind]: Composer<Kind> };

/** Lets the composer for the delivery's kind write it. */
export function compose(composers: Composers, delivery: Delivery, channel: Channel): Promise<Message | null> {
  const { cause } = delivery;
  if (cause.kind === 'news') return composers.news({ ...delivery, cause }, channel);
  if (cause.kind === 'reminder') return composers.reminder({ ...delivery, cause }, channel);
  return composers.announcement({ ...delivery, cause }, channel);
}
