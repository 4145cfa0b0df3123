import type { Context } from '#src/answers/context.ts';
import { plain } from '#src/answers/say/texts.ts';
import { sayCalledOff } from '#src/calls/say-dispute.ts';
import type { Part } from '#src/messages/message.ts';
import type { Call } from '#src/model/call.ts';

/** That a source calls the call off, where none of the dates among these parts says so. */
export function calledOffPart(
  { words, language }: Pick<Context, 'words' | 'language'>,
  call: Call,
  parts: readonly Part[],
): readonly Part[] {
  const note = sayCalledOff(words, language, call);
  const source = { local: call.calledOffBy ?? {} };
  const beside = words.say(language, 'findings:note.withdrawn', { source });
  const isSaid = parts.some(
    (part) => part.kind === 'facts' && part.facts.some(({ value }) => value.includes(beside)),
  );
  return note === null || isSaid ? [] : [plain(note)];
}
