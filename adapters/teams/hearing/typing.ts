import type { Spot } from '#adapters/teams/hearing/spot.ts';
import type { Log } from '#src/ports/log.ts';

/** Below this nobody wonders whether they were heard. */
const LONG_MS = 1_000;

/**
 * What comes of the work; where that takes long, Teams shows meanwhile that the bot is writing, until its next message.
 * It does so in chats alone, and not in channels.
 */
export async function shownAsTyping<Result>(
  { log }: { readonly log: Log },
  { kind, connector, serviceUrl, conversationId }: Spot,
  work: Promise<Result>,
): Promise<Result> {
  if (kind !== 'direct') return work;
  const show = async () => {
    const answer = await connector.send(serviceUrl, conversationId, { type: 'typing' });
    if (answer.kind !== 'answered')
      log.info('teams: that it is writing was not shown', { answer: answer.kind });
  };
  const timer = setTimeout(show, LONG_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
