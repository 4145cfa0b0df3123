import type { DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import type { Heard } from '#adapters/slack/hearing/spot.ts';
import { linkUnfurls } from '#adapters/slack/unfurls.ts';
import { list, record, text } from '#src/messages/json.ts';
import { previewLinks } from '#src/previews/link-previews.ts';

/** Somebody shared links to sites with calls; while they are still writing, nobody has shared anything. */
export async function linksShared(deps: DeedDeps, { body, tenant, access }: Heard): Promise<void> {
  const event = record(body.event);
  const [channel, ts] = [text(event.channel), text(event.message_ts)];
  if (event.source === 'composer' || channel === '' || ts === '') return;
  const links = list(event.links).map((link) => text(record(link).url));
  const unfurls = linkUnfurls(await previewLinks(deps, { tenant, ref: channel }, links));
  if (unfurls === null) return;
  await deps
    .api('chat.unfurl', access.token, { channel, ts, unfurls })
    .catch((cause) => deps.log.info('slack: a preview was not shown', { cause: String(cause) }));
}
