import type { Command } from 'commander';
import type { CliContext } from '#src/cli/context.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Installations } from '#src/ports/installations.ts';
import type { Sealing } from '#src/ports/sealing.ts';

/** Opens what is stored sealed in the database that the settings name. */
export type OpenSecrets = () => Promise<{
  readonly installations: Pick<Installations, 'reseal'>;
  readonly sealing: Pick<Sealing, 'keyId'>;
  close(): Promise<void>;
}>;

/** `secrets rotate`: seals what is stored with the first key, so that earlier ones can go. */
export function registerSecrets(program: Command, context: CliContext, open: OpenSecrets): void {
  const say = (key: TextKey) => context.words.say(context.language, key);
  program
    .command('secrets')
    .description(say('cli:secrets.about'))
    .command('rotate')
    .description(say('cli:secrets.rotate.about'))
    .action(() => rotate(context, open));
}

async function rotate(context: CliContext, open: OpenSecrets): Promise<void> {
  const { installations, sealing, close } = await open();
  try {
    const id = sealing.keyId();
    const count = await installations.reseal();
    context.tell({ key: 'cli:secrets.rotated', values: { count, id } });
  } finally {
    await close();
  }
}
