import { appendFile, readFile } from 'node:fs/promises';
import type { Message } from '#src/messages/message.ts';
import { UNPACED } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';

/** One message in a channel, as somebody there would see it. */
type Posted = { readonly channel: string; readonly messageRef: string; readonly message: Message };

type Line = Posted & { readonly kind: 'post' | 'edit' };

/** A platform in a file, one line a post or an edit, so that it outlives the process that posts. */
export function filePlatform(
  file: string,
  options: {
    /** Whether it can tell if a delivery arrived. */
    readonly traces: boolean;
    /** What lies between the arrival of a post and the answer. */
    readonly answers: () => Promise<void>;
  },
): ChatPlatform {
  const append = (line: Line) => appendFile(file, `${JSON.stringify(line)}\n`);
  const find = async (channel: string, messageRef: string) =>
    (await postedIn(file)).find((posted) => posted.channel === channel && posted.messageRef === messageRef);
  return {
    name: 'fake',
    pace: UNPACED,
    traces: options.traces,
    hearsReplies: false,
    async start() {},
    async stop() {},
    async post(channel, message, deliveryId) {
      await append({ kind: 'post', channel: channel.ref, messageRef: deliveryId, message });
      await options.answers();
      return { kind: 'sent', messageRef: deliveryId };
    },
    async update(channel, messageRef, message) {
      const edited = await find(channel.ref, messageRef);
      if (!edited) return { kind: 'given-up', reason: { key: 'deliveries:reason.never-posted' } };
      await append({ ...edited, kind: 'edit', message });
      await options.answers();
      return { kind: 'sent', messageRef };
    },
    async trace(channel, deliveryId) {
      if (!options.traces) return { kind: 'cannot-be-known' };
      const arrived = await find(channel.ref, deliveryId);
      return arrived ? { kind: 'arrived', messageRef: deliveryId } : { kind: 'absent' };
    },
  };
}

/** Every message in the order in which it was posted, as it reads now; one that was posted twice stands twice. */
export async function postedIn(file: string): Promise<readonly Posted[]> {
  const lines: readonly Line[] = (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return lines
    .filter(({ kind }) => kind === 'post')
    .map(
      (post) =>
        lines.findLast(
          ({ channel, messageRef }) => channel === post.channel && messageRef === post.messageRef,
        ) ?? post,
    );
}

/** The ids of the deliveries that arrived, in their order. */
export async function postsIn(file: string): Promise<readonly string[]> {
  return (await postedIn(file)).map(({ messageRef }) => messageRef);
}
