import type { Channel, ChannelAddress, Tenant } from '#src/model/channel.ts';
import type { Enquiry } from '#src/model/enquiry.ts';
import type { PersonRef } from '#src/ports/roles.ts';

/** An enquiry before it is sent; `key` is its form's own, so that it is sent once. */
export type EnquiryDraft = Pick<Enquiry, 'asker' | 'language' | 'question' | 'expectedBy'> & {
  readonly key: string;
  /** When those who were asked are reminded. */
  readonly remindAt: Temporal.Instant;
  /** Where the asker reads what becomes of it. */
  readonly replyTo: Channel['id'];
  readonly experts: readonly Channel['id'][];
};

/** `settled`: somebody answered or closed it before; nothing was changed. */
export type EnquiryChange = 'done' | 'settled' | 'not-found';

/** Questions handed to humans; whatever is said about one leaves as a delivery. Ids may be any text. */
export interface Enquiries {
  /** Null where none of the channels takes enquiries any more. A second call with the same key gives the first one. */
  send(draft: EnquiryDraft): Promise<Enquiry | null>;
  find(ids: readonly string[]): Promise<readonly Enquiry[]>;
  /** The newest first. */
  ofAsker(asker: PersonRef): Promise<readonly Enquiry[]>;
  /** Null where the experts of this channel were not asked. */
  askedIn(channel: ChannelAddress, id: string): Promise<Enquiry | null>;
  /** The one of which a post tells the experts of this channel; `messageRef` is the platform's name of that post. */
  toldBy(channel: ChannelAddress, messageRef: string): Promise<Enquiry | null>;
  /** The first answer counts; it is on its way to the asker. */
  answer(channel: ChannelAddress, id: string, reply: NonNullable<Enquiry['reply']>): Promise<EnquiryChange>;
  /** The asker wants no answer any more, or has it. */
  close(asker: PersonRef, id: string): Promise<EnquiryChange>;
  /** Queues what a process that died did not, and reminds of what nobody answered in time, each once; how many left. */
  plan(): Promise<number>;
}

/** The channels whose members answer enquiries. */
export interface Experts {
  /**
   * Those who answer the people of a tenant: its own, else all. Closed channels are none. The zone is that of their
   * working hours.
   */
  of(tenant: Tenant): Promise<readonly Channel[]>;
  /** `timezone` holds where the channel has none of its own. False where it is no open channel. */
  add(address: ChannelAddress, timezone: string | null): Promise<boolean>;
  /** False where it was none. */
  remove(address: ChannelAddress): Promise<boolean>;
}
