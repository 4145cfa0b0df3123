import type { Compositions } from '#src/deliveries/composer.ts';
import type { Message } from '#src/messages/message.ts';

/** What the delivery `d` says; null where its cause has gone. */
export function messageOf(compositions: Compositions): Message | null {
  const composition = compositions.get('d');
  if (composition === undefined || composition.kind === 'failed')
    throw new Error('the delivery was not written');
  return composition.kind === 'message' ? composition.message : null;
}
