import { LIMITS } from '#adapters/slack/limits.ts';
import { seenText, shortened } from '#adapters/slack/plain-text.ts';
import type { Prompt } from '#src/messages/home.ts';

/** `prompts` of `assistant.threads.setSuggestedPrompts`; Slack states no limit for a title, so that of a button holds. */
export function suggestedPrompts(
  prompts: readonly Prompt[],
): readonly { readonly title: string; readonly message: string }[] {
  return prompts.map(({ title, text }) => ({
    title: shortened(seenText(title), LIMITS.buttonLabel),
    message: seenText(text),
  }));
}
