import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import { chatPlatformContract, type Subject } from '#test/contract/chat-platform.ts';
import { filePlatform, postedIn } from '#test/fakes/file-platform.ts';
import { plainMessage } from '#test/support/plain-message.ts';

const TENANT = { platform: 'fake', ref: 'T1' };

async function inFile(traces: boolean): Promise<Subject> {
  const folder = await mkdtemp(join(tmpdir(), 'posts-'));
  const file = join(folder, 'posts');
  await writeFile(file, '');
  return {
    platform: filePlatform(file, { traces, answers: async () => undefined }),
    channel: { tenant: TENANT, ref: 'C1' },
    otherChannel: { tenant: TENANT, ref: 'C2' },
    unknownChannel: null,
    knowsRepeats: false,
    refuseLookUps: null,
    see: async (channel) =>
      (await postedIn(file))
        .filter((posted) => posted.channel === channel.ref)
        .map(({ messageRef, message }) => ({ messageRef, ...plainMessage(message) })),
    dispose: () => rm(folder, { recursive: true }),
  };
}

describe.each([true, false])('where it can tell what arrived: %j', (traces) =>
  chatPlatformContract('the platform in a file', () => inFile(traces)),
);
