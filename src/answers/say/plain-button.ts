import { type Context, say } from '#src/answers/context.ts';
import type { Button } from '#src/messages/message.ts';
import type { EntryRef } from '#src/model/knowledge.ts';
import type { LocalText } from '#src/model/language.ts';

/** The intent that the button for plain language brings back. */
export const PLAIN = 'plain';

/** The button to the version in plain language, where an editor wrote one. */
export function plainButton(context: Context, ref: EntryRef, plain: LocalText | null): readonly Button[] {
  if (!plain) return [];
  return [
    {
      kind: 'act',
      label: say(context, 'answers:plain-language'),
      action: { name: 'answers.choose', values: { entry: ref, intent: PLAIN, language: context.language } },
    },
  ];
}
