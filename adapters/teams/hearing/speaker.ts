import { formActivity } from '#adapters/teams/activity.ts';
import type { Spot } from '#adapters/teams/hearing/spot.ts';
import { teamsVoice, type Voice, type VoiceDeps } from '#adapters/teams/hearing/voice.ts';
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
export const SHOW = 'teams.show';
export const OPEN = 'teams.open';

/** Shows replies in Teams: aloud in the chat or thread, privately, or as a form. */
export function teamsSpeaker(deps: SpeakerDeps): Speaker {
  const voice = teamsVoice(deps);
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
  const id = await kept(deps, spot, { kind: 'message', message, to: 'channel' });
  const label = deps.words.say(language, 'teams:show-to-everyone');
  const show: readonly Button[] =
    id === null ? [] : [{ kind: 'act', label, action: { name: SHOW, values: { id, language } } }];
  await voice.privately(spot, { ...message, buttons: [...message.buttons, ...show] });
}

/**
 * Offers a form by a button, since Teams opens a dialog for whoever presses alone. Where the client has none, and
 * where the form cannot be kept until then, it is a card.
 */
async function showForm(deps: SpeakerDeps, voice: Voice, spot: Spot, form: Form): Promise<void> {
  const id = spot.hasDialogs ? await kept(deps, spot, { kind: 'form', form }) : null;
  if (id === null) {
    await voice.showPrivately(spot, formActivity(deps.words, form));
    return;
  }
  const { language, title } = form;
  const label = deps.words.say(language, 'teams:open-form');
  const action = { name: OPEN, values: { id, language } };
  const text = deps.words.say(language, 'teams:form-waits', { title });
  await voice.privately(
    spot,
    sentence({ language }, text, [{ kind: 'act', label, action, leadsTo: 'form' }]),
  );
}

/** The id of a reply that waits for a button; null where it cannot be kept. */
async function kept({ keptReplies, log }: SpeakerDeps, { person }: Spot, reply: Reply) {
  try {
    return await keptReplies.keep({ platform: 'teams', ref: person.ref }, reply);
  } catch (cause) {
    log.error('teams: a reply was not kept', {}, cause);
    return null;
  }
}
