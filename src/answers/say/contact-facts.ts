import { type Context, say } from '#src/answers/context.ts';
import type { Fact } from '#src/messages/message.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Call } from '#src/model/call.ts';

/** Whom to ask about a call, as far as its entry says so. */
export function contactFacts(
  context: Pick<Context, 'words' | 'language'>,
  { contact }: Call,
): readonly Fact[] {
  const known: readonly (readonly [TextKey, string | null | undefined])[] = [
    ['answers:contact', contact?.name],
    ['answers:email', contact?.email],
    ['answers:phone', contact?.phone],
  ];
  return known.flatMap(([label, value]) => (value ? [{ label: say(context, label), value }] : []));
}
