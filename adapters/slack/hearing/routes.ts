import { back, gone, joined, moved, renamed } from '#adapters/slack/hearing/channel-events.ts';
import type { DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { submitted } from '#adapters/slack/hearing/forms.ts';
import { homeOpened } from '#adapters/slack/hearing/home.ts';
import { linksShared } from '#adapters/slack/hearing/links.ts';
import { threadStarted } from '#adapters/slack/hearing/pane.ts';
import { pressed } from '#adapters/slack/hearing/pressed.ts';
import { shortcutUsed } from '#adapters/slack/hearing/shortcut.ts';
import type { Heard } from '#adapters/slack/hearing/spot.ts';
import { commanded, mentioned, messaged } from '#adapters/slack/hearing/written.ts';

export type Handle = (deps: DeedDeps, heard: Heard) => Promise<void>;

/** What the bot acts on, by kind. Whatever has no line here is ignored on purpose. */
export const ROUTES: Readonly<Record<string, Handle>> = {
  'event:app_mention': mentioned,
  'event:message': messaged,
  command: commanded,
  block_actions: pressed,
  view_submission: submitted,
  message_action: shortcutUsed,
  'event:app_home_opened': homeOpened,
  'event:assistant_thread_started': threadStarted,
  'event:link_shared': linksShared,
  'event:member_joined_channel': joined,
  'event:channel_left': gone,
  'event:group_left': gone,
  'event:channel_archive': gone,
  'event:group_archive': gone,
  'event:channel_deleted': gone,
  'event:group_deleted': gone,
  'event:channel_unarchive': back,
  'event:group_unarchive': back,
  'event:channel_rename': renamed,
  'event:group_rename': renamed,
  'event:channel_id_changed': moved,
};
