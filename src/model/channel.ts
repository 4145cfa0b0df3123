import type { Language } from '#src/model/language.ts';

/** One Slack workspace, Teams organisation, or the page itself; `ref` is the platform's own id. */
export type Tenant = { readonly platform: string; readonly ref: string };

/** A place on a platform, as the platform names it. */
export type ChannelAddress = { readonly tenant: Tenant; readonly ref: string };

/** Where a post goes: into a channel, or below an earlier post there, whose ref `under` is. */
export type Destination = ChannelAddress & { readonly under?: string };

/** A place on a platform where the bot posts, a direct chat included. */
export type Channel = {
  readonly id: string;
  readonly address: ChannelAddress;
  readonly name: string;
  readonly kind: 'channel' | 'direct';
  /** The languages it reads; two mean that each message comes in both. */
  readonly languages: readonly Language[];
  /** IANA zone; null until somebody was asked. */
  readonly timezone: string | null;
};
