import type { ModalView } from '@slack/types';
import { askerAt, type DeedDeps } from '#adapters/slack/hearing/deeds.ts';
import { filledValues } from '#adapters/slack/hearing/filled.ts';
import { type FormPlace, formMetadata, readFormMetadata } from '#adapters/slack/hearing/form-place.ts';
import { publishHome } from '#adapters/slack/hearing/home.ts';
import { doneModal, FIELD, modal, SUBMIT } from '#adapters/slack/hearing/modal.ts';
import type { Heard, Spot } from '#adapters/slack/hearing/spot.ts';
import type { Form, Reply } from '#src/messages/form.ts';
import { type Json, record, text } from '#src/messages/json.ts';
import type { Message } from '#src/messages/message.ts';
import { type SplitReply, splitReply } from '#src/messages/split-reply.ts';

/** Somebody sent a form with the button that Slack draws: mistakes and the next form are shown in its place. */
export async function submitted(deps: DeedDeps, heard: Heard): Promise<void> {
  const view = record(heard.body.view);
  const place = readFormMetadata(view.private_metadata, heard);
  if (place === null) return;
  const spot = spotOf(heard, place);
  const reply = await submit(deps, spot, place, view, place.intent);
  const split = splitReply(reply);
  const isShownInPlace = heard.acknowledgement.give(responseTo(deps, spot, split));
  const rest = isShownInPlace && split.next !== null ? split.aloud : [reply];
  await deps.speaker.say(spot, { kind: 'several', replies: rest });
  if (split.next === null) await showInHome(deps, spot);
}

/** Somebody pressed a button within a form: another purpose of it, such as a preview. */
export async function pressedInForm(deps: DeedDeps, heard: Heard, pushed: Json): Promise<void> {
  const view = record(heard.body.view);
  const place = readFormMetadata(view.private_metadata, heard);
  if (place === null || !text(pushed.action_id).startsWith(SUBMIT)) return;
  const spot = spotOf(heard, place);
  const reply = await submit(deps, spot, place, view, text(pushed.value));
  const split = splitReply(reply);
  const { said, next } = split;
  const isShown = next !== null || said.length > 0;
  const shown = next ? formAgain(deps, spot, next, said) : doneModal(deps.words, place, said);
  const isShownInPlace = isShown && (await isUpdated(deps, spot, text(view.id), shown));
  await deps.speaker.say(spot, { kind: 'several', replies: isShownInPlace ? besides(split) : [reply] });
  if (next === null) await showInHome(deps, spot);
}

/** What somebody sets up for themselves stands in their Home, from which the form may have come. */
async function showInHome(deps: DeedDeps, spot: Spot): Promise<void> {
  if (spot.kind === 'direct') await publishHome(deps, spot);
}

/** False where the form was closed meanwhile, or Slack refused: what was done is then told elsewhere. */
async function isUpdated({ api, log }: DeedDeps, { token }: Spot, viewId: string, view: ModalView) {
  try {
    await api('views.update', token, { view_id: viewId, view });
    return true;
  } catch (cause) {
    log.info('slack: a form was not changed', { cause: String(cause) });
    return false;
  }
}

async function submit(
  deps: DeedDeps,
  spot: Spot,
  { name, context }: FormPlace,
  view: Json,
  intent: string,
): Promise<Reply> {
  const asker = await askerAt(deps, spot);
  return deps.desk.submit(asker, { name, intent, context, values: filledValues(view) });
}

/** Undefined closes the form. */
function responseTo(deps: DeedDeps, spot: Spot, { said, next }: SplitReply): object | undefined {
  if (next === null) return undefined;
  const view = formAgain(deps, spot, next, said);
  const mistakes = next.fields.flatMap(({ id, error }) => (error === undefined ? [] : [[FIELD + id, error]]));
  const isDrawn = (field?: string) => view.blocks.some((block) => block.block_id === field);
  // Slack shows mistakes of its own accord and leaves everything as it was filled in, where it has their fields.
  if (mistakes.length > 0 && said.length === 0 && mistakes.every(([field]) => isDrawn(field))) {
    return { response_action: 'errors', errors: Object.fromEntries(mistakes) };
  }
  return { response_action: 'update', view };
}

function formAgain({ words }: DeedDeps, spot: Spot, form: Form, said: readonly Message[]) {
  return modal(words, form, said, formMetadata(form, spot));
}

/** What a form leaves unsaid: what is for the channel, and what can be pressed, since no button is drawn in it. */
function besides({ said, next, aloud }: SplitReply): readonly Reply[] {
  const pressable = next === null ? said.filter(({ buttons }) => buttons.length > 0) : [];
  return [...pressable.map((message): Reply => ({ kind: 'message', message, to: 'asker' })), ...aloud];
}

function spotOf({ body, tenant, access }: Heard, place: FormPlace): Spot {
  return {
    token: access.token,
    channel: { tenant: { ...tenant, ref: place.tenant }, ref: place.channel },
    person: text(record(body.user).id),
    isOutsider: place.isOutsider,
    thread: place.thread,
    // What a form says to the channel is meant for it, wherever the form came from.
    kind: place.isDirect ? 'direct' : 'channel',
    responseUrl: null,
    triggerId: null,
  };
}
