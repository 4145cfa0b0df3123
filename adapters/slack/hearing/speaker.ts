import { formMetadata } from '#adapters/slack/hearing/form-place.ts';
import { modal } from '#adapters/slack/hearing/modal.ts';
import type { Spot } from '#adapters/slack/hearing/spot.ts';
import { slackVoice, type Voice, type VoiceDeps } from '#adapters/slack/hearing/voice.ts';
import { sentence } from '#src/desk/replies.ts';
import type { Form, Reply } from '#src/messages/form.ts';
import type { Button, Message } from '#src/messages/message.ts';
import { showings } from '#src/messages/showings.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { KeptReplies } from '#src/ports/kept-replies.ts';

export type Speaker = {
  /** Shows what the desk replied, each part to those for whom it is. */
  say(spot: Spot, reply: Reply): Promise<void>;
  /** Says one sentence of the catalogue to the one who asked. */
  tell(spot: Spot, language: Language, key: TextKey): Promise<void>;
};

export type SpeakerDeps = VoiceDeps & { readonly keptReplies: KeptReplies };

/** The buttons of ours that the desk does not know; `id` is that of a kept reply. */
export const SHOW = 'slack.show';
export const OPEN = 'slack.open';

/** Shows replies in Slack: aloud in the channel or thread, privately, or as a form. */
export function slackSpeaker(deps: SpeakerDeps): Speaker {
  const voice = slackVoice(deps);
  return {
    async say(spot, reply) {
      for (const one of showings(reply, spot.kind)) {
        if (one.kind === 'form') await showForm(deps, voice, spot, one.form);
        else if (one.kind === 'offered') await offerToShow(deps, voice, spot, one.message);
        else await voice[one.kind](spot, one.message);
      }
    },
    tell: (spot, language, key) =>
      voice.privately(spot, sentence({ language }, deps.words.say(language, key))),
  };
}

async function offerToShow(deps: SpeakerDeps, voice: Voice, spot: Spot, message: Message): Promise<void> {
  const { language } = message;
  const reply: Reply = { kind: 'message', message, to: 'channel' };
  const show = await kept(deps, spot, reply, { language, saying: 'slack:show-to-everyone', name: SHOW });
  const buttons = show === null ? message.buttons : [...message.buttons, show];
  await voice.privately(spot, { ...message, buttons });
}

/** Opens a form where somebody pressed for it just now, else offers a button that does. */
async function showForm(deps: SpeakerDeps, voice: Voice, spot: Spot, form: Form): Promise<void> {
  if (spot.triggerId !== null && (await isOpened(deps, spot, spot.triggerId, form))) return;
  const { language, title } = form;
  const reply: Reply = { kind: 'form', form };
  const open = await kept(deps, spot, reply, { language, saying: 'slack:open-form', name: OPEN });
  const key = open === null ? 'chat:apology' : 'slack:form-waits';
  const text = deps.words.say(language, key, { title });
  await voice.privately(spot, sentence({ language }, text, open === null ? [] : [open]));
}

/** False where the time to open it was over, or Slack refused. */
async function isOpened({ api, words, log }: SpeakerDeps, spot: Spot, triggerId: string, form: Form) {
  const view = modal(words, form, [], formMetadata(form, spot));
  try {
    await api('views.open', spot.token, { trigger_id: triggerId, view });
    return true;
  } catch (cause) {
    log.info('slack: a form was not opened', { cause: String(cause) });
    return false;
  }
}

type Offered = { readonly language: Language; readonly saying: TextKey; readonly name: string };

/** A button for a reply that waits for it; null where it cannot be kept. */
async function kept(
  { keptReplies, words, log }: SpeakerDeps,
  spot: Spot,
  reply: Reply,
  { language, saying, name }: Offered,
): Promise<Button | null> {
  try {
    const id = await keptReplies.keep({ platform: 'slack', ref: spot.person }, reply);
    return { kind: 'act', label: words.say(language, saying), action: { name, values: { id, language } } };
  } catch (cause) {
    log.error('slack: a reply was not kept', {}, cause);
    return null;
  }
}
