import type { Visit } from '#src/desk/area.ts';
import type { Prompt } from '#src/messages/home.ts';
import { sayLocalText } from '#src/messages/local-text.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { ComingStages } from '#src/ports/coming-stages.ts';
import type { Offers } from '#src/ports/offers.ts';

export type PromptDeps = { readonly comingStages: ComingStages; readonly offers: Offers };

// Slack shows no more.
const MOST = 4;

/** What somebody may want to ask, from what is known now: what ends next, another open call, what the bot does. */
export async function promptsFor(
  { comingStages, offers }: PromptDeps,
  visit: Visit,
): Promise<readonly Prompt[]> {
  const [[next], calls] = await Promise.all([comingStages.next([{ kind: 'all' }], 1), offers.calls()]);
  const other = calls.find(({ ref }) => ref !== next?.callId);
  const about = (name: 'deadline' | 'call', title: string): Prompt => ({
    title: visit.say(`home:prompt.${name}`, { title }),
    text: visit.say(`home:prompt.${name}-text`, { title }),
  });
  const prompts: readonly Prompt[] = [
    ...(next ? [command(visit, 'chat:do.deadlines', 'chat:command.deadlines')] : []),
    ...(next ? [about('deadline', sayLocalText(visit, next.title))] : []),
    ...(other ? [about('call', sayLocalText(visit, other.name))] : []),
    command(visit, 'chat:do.deadlines-subscribe', 'chat:command.deadlines-subscribe'),
    command(visit, 'home:prompt.help', 'chat:command.help'),
  ];
  return prompts.slice(0, MOST);
}

/** The first way to write a command, in the reader's language. */
function command(visit: Visit, title: TextKey, phrases: TextKey): Prompt {
  const [text = ''] = visit.say(phrases).split('|');
  return { title: visit.say(title), text };
}
