import { appendFile, readFile } from 'node:fs/promises';
import { UNPACED } from '#src/model/pace.ts';
import type { ChatPlatform } from '#src/ports/chat-platform.ts';

/** A platform in a file, one line a post, so that it outlives the process that posts. */
export function filePlatform(
  file: string,
  options: {
    /** Whether it can tell if a delivery arrived. */
    readonly traces: boolean;
    /** What lies between the arrival of a post and the answer. */
    readonly answers: () => Promise<void>;
  },
): ChatPlatform {
  return {
    name: 'fake',
    pace: UNPACED,
    async start() {},
    async stop() {},
    async post(_channel, _message, deliveryId) {
      await appendFile(file, `${deliveryId}\n`);
      await options.answers();
      return { kind: 'sent', messageRef: deliveryId };
    },
    async update(_channel, messageRef) {
      return { kind: 'sent', messageRef };
    },
    async trace(_channel, deliveryId) {
      if (!options.traces) return { kind: 'cannot-be-known' };
      const hasArrived = (await postsIn(file)).includes(deliveryId);
      return hasArrived ? { kind: 'arrived', messageRef: deliveryId } : { kind: 'absent' };
    },
  };
}

/** The ids of the deliveries that arrived, in their order. */
export async function postsIn(file: string): Promise<readonly string[]> {
  return (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
}
