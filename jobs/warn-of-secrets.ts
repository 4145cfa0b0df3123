import { daysLeftOf, type EndingSecret, secretWarning, stepOf } from '#src/deliveries/secret-warning.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Log } from '#src/ports/log.ts';
import type { Noticeboard } from '#src/ports/noticeboard.ts';
import type { Notices } from '#src/ports/notices.ts';
import type { Words } from '#src/ports/words.ts';

export type SecretParts = {
  readonly secrets: readonly EndingSecret[];
  readonly noticeboard: Noticeboard;
  readonly notices: Notices;
  readonly words: Words;
  readonly clock: Clock;
  readonly log: Log;
};

/** Tells of secrets that end soon, each step once: of all processes and runs one notice has the key. */
export async function warnOfSecrets(parts: SecretParts): Promise<void> {
  for (const secret of parts.secrets) await warn(parts, secret);
}

async function warn({ noticeboard, notices, words, clock, log }: SecretParts, secret: EndingSecret) {
  const daysLeft = daysLeftOf(secret, clock.now());
  const step = stepOf(daysLeft);
  if (daysLeft < 0) log.error('a secret has ended', { id: secret.id });
  if (step === null) return;
  const board = await noticeboard.of(secret.tenant);
  const key = `notice:secret:${secret.id}:${secret.ends}:${step}`;
  const isTold =
    board !== null && (await notices.tell(board.channel.id, key, secretWarning(words, secret, daysLeft)));
  if (isTold || board === null) log.warn('a secret ends soon', { id: secret.id, daysLeft });
}
