import { answer, type DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { directSpot, openDirectChat } from '#adapters/slack/hearing/direct-chat.ts';
import { messageText } from '#adapters/slack/hearing/message-text.ts';
import { languageOf } from '#adapters/slack/hearing/people.ts';
import type { Heard, Spot } from '#adapters/slack/hearing/spot.ts';
import { SAVE_AS_REMINDER } from '#adapters/slack/save-as-reminder.ts';
import { record, text } from '#src/messages/json.ts';

/** Somebody wants to be reminded of what a message is about: in their direct chat, whoever wrote it wherever. */
export async function shortcutUsed(deps: DeedDeps, heard: Heard): Promise<void> {
  const { body } = heard;
  const person = text(record(body.user).id);
  if (body.callback_id !== SAVE_AS_REMINDER || person === '') return;
  const channel = await openDirectChat(deps, heard, person).catch((cause) => {
    deps.log.warn('slack: a direct chat was not opened', { tenant: heard.tenant.ref }, cause);
    return null;
  });
  if (channel === null) return apologise(deps, heard, person);
  const action = {
    name: 'subscriptions.from-message',
    values: { text: messageText(record(body.message)) },
  };
  await answer(deps, directSpot(heard, person, channel), (asker) => deps.desk.press(asker, action));
}

/** Where the message stands, and for the one who asked alone. */
async function apologise(deps: DeedDeps, heard: Heard, person: string): Promise<void> {
  const { people, speaker, words } = deps;
  const there = directSpot(heard, person, text(record(heard.body.channel).id));
  const spot: Spot = { ...there, kind: 'channel', responseUrl: text(heard.body.response_url) || null };
  await speaker.tell(spot, await languageOf(people, spot, words.languages), 'chat:apology');
}
