import type { Context } from '#src/answers/context.ts';
import { plain } from '#src/answers/say/texts.ts';
import { sayCalledOff } from '#src/calls/say-dispute.ts';
import type { Part } from '#src/messages/message.ts';
import type { Call } from '#src/model/call.ts';

/** That a source calls the call off, once for all that is told of it. */
export function calledOffPart(
  { words, language }: Pick<Context, 'words' | 'language'>,
  call: Call,
): readonly Part[] {
  const note = sayCalledOff(words, language, call);
  return note === null ? [] : [plain(note)];
}
