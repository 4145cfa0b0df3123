import type { Text } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Delivery, DeliveryCause, EnquirySaying } from '#src/model/delivery.ts';
import type { ClaimedDelivery, DoubtfulDelivery } from '#src/ports/ledger.ts';

/** What every statement that reads a delivery `d` of a channel `c` of a tenant `t` selects. */
export const DELIVERY_COLUMNS = `d.id, d.key, d.kind, d.item_id, d.call_id, d.stage_id, d.stage_version, d.lead_days,
  d.announcement_id, d.notice, d.enquiry_id, d.saying, d.content_version, d.updates, d.replies_to, d.apart, d.attempts,
  c.id as channel_id, c.ref as channel_ref, c.name as channel_name, c.kind as channel_kind,
  c.languages, c.timezone, t.platform, t.ref as tenant_ref`;

/** The posts that a delivery edits or stands below. */
export const earlierPosts = (delivery: string) => `
  left join delivery edited on edited.id = ${delivery}.updates and edited.state = 'sent'
  left join delivery above on above.id = ${delivery}.replies_to and above.state = 'sent' and not ${delivery}.apart`;

export const REFS = 'edited.message_ref as edit_ref, above.message_ref as under_ref';

export type DeliveryRow = {
  readonly id: string;
  readonly key: string;
  readonly kind: DeliveryCause['kind'];
  readonly item_id: string | null;
  readonly call_id: string | null;
  readonly stage_id: string | null;
  readonly stage_version: string | null;
  readonly lead_days: number | null;
  readonly announcement_id: string | null;
  readonly notice: Text | null;
  readonly enquiry_id: string | null;
  readonly saying: EnquirySaying | null;
  readonly content_version: number | null;
  readonly updates: string | null;
  readonly attempts: number;
  readonly channel_id: string;
  readonly channel_ref: string;
  readonly channel_name: string;
  readonly channel_kind: Channel['kind'];
  readonly languages: readonly string[];
  readonly timezone: string | null;
  readonly platform: string;
  readonly tenant_ref: string;
};

/** A delivery with the lane that a process holds for it. */
export type ClaimedRow = DeliveryRow & {
  readonly edit_ref: string | null;
  readonly under_ref: string | null;
  readonly claim: string;
  readonly start_in: number;
};

export type DoubtfulRow = ClaimedRow & {
  readonly lookups: number;
  readonly departed: boolean;
  readonly created_at: Temporal.Instant;
};

// The attempt that is on its way is written down when it is settled.
export function toClaimed(row: ClaimedRow): ClaimedDelivery {
  const delivery = toDelivery(row);
  return {
    ...delivery,
    attempts: delivery.attempts + 1,
    editRef: row.edit_ref,
    destination: {
      ...delivery.channel.address,
      ...(row.under_ref === null ? {} : { under: row.under_ref }),
    },
    claim: row.claim,
    startInSeconds: row.start_in,
  };
}

export function toDoubtful(row: DoubtfulRow): DoubtfulDelivery {
  const { lookups, departed, created_at } = row;
  return { ...toClaimed(row), lookups, hasDeparted: departed, queuedAt: created_at };
}

export function toDelivery(row: DeliveryRow): Delivery & { readonly channel: Channel } {
  return {
    id: row.id,
    key: row.key,
    channelId: row.channel_id,
    cause: toCause(row),
    updates: row.updates,
    attempts: row.attempts,
    channel: {
      id: row.channel_id,
      address: { tenant: { platform: row.platform, ref: row.tenant_ref }, ref: row.channel_ref },
      name: row.channel_name,
      kind: row.channel_kind,
      languages: row.languages,
      timezone: row.timezone,
    },
  };
}

function toCause(row: DeliveryRow): DeliveryCause {
  const version = row.content_version ?? 1;
  if (row.kind === 'news') return { kind: 'news', itemId: required(row.item_id), version };
  if (row.kind === 'announcement') {
    return { kind: 'announcement', announcementId: required(row.announcement_id), version };
  }
  if (row.kind === 'notice') return { kind: 'notice', text: required(row.notice) };
  if (row.kind === 'enquiry') {
    return { kind: 'enquiry', enquiryId: required(row.enquiry_id), saying: required(row.saying), version };
  }
  return {
    kind: 'reminder',
    callId: required(row.call_id),
    stageId: required(row.stage_id),
    version: required(row.stage_version),
    leadDays: required(row.lead_days),
  };
}

// What a kind of delivery needs was written with it.
function required<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a delivery lacks what its kind is about');
  return value;
}
