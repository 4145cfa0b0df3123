import {
  type AnnouncementFields,
  announcementMistakes,
  EMPTY_FIELDS,
  gapOf,
  readAnnouncementFields,
} from '#src/announcements/announcement-draft.ts';
import {
  type AnnouncementFormState,
  announcementForm,
  gapMistakes,
  sayGap,
} from '#src/announcements/announcement-form.ts';
import { openCorrection, submitCorrection } from '#src/announcements/correction.ts';
import { previewMessage } from '#src/announcements/preview.ts';
import { askRecall, recall } from '#src/announcements/recall.ts';
import { showState } from '#src/announcements/show-state.ts';
import type { Area, Handle, Visit } from '#src/desk/area.ts';
import { namingMistakes } from '#src/desk/filled-form.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import { act, actForForm, tell } from '#src/desk/replies.ts';
import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Announcements } from '#src/ports/announcements.ts';
import type { Clock } from '#src/ports/clock.ts';
import type { Places } from '#src/ports/places.ts';
import type { Roles } from '#src/ports/roles.ts';
import type { Words } from '#src/ports/words.ts';

export type AnnouncementDeps = {
  readonly words: Words;
  readonly clock: Clock;
  readonly roles: Roles;
  readonly places: Places;
  readonly announcements: Announcements;
  /** A key that nobody has had before, a UUID: one a form. */
  readonly newKey: () => string;
};

const KEY = /^[\w-]{1,64}$/;

/** Announcements of admins to channels of their own tenant. */
export function announcementArea(deps: AnnouncementDeps): Area {
  const open = (visit: Visit) => ifAdmin(deps, visit, (channels) => openForm(deps, visit, channels));
  const forAdmin =
    (work: (deps: AnnouncementDeps, visit: Visit, id: string) => Promise<Reply>): Handle =>
    (visit, { id = '' }) =>
      ifAdmin(deps, visit, () => work(deps, visit, id));
  return {
    commands: { announce: open },
    actions: {
      'announcements.open': open,
      'announcements.state': forAdmin(showState),
      'announcements.correct': forAdmin(openCorrection),
      'announcements.recall': forAdmin(askRecall),
      'announcements.recall-now': forAdmin(recall),
    },
    forms: {
      'announcements.correct': (visit, form) =>
        ifAdmin(deps, visit, () => submitCorrection(deps, visit, form)),
      'announcements.send': (visit, form) =>
        ifAdmin(deps, visit, (channels) => submit(deps, visit, channels, form)),
    },
  };
}

/** Gives the channels within reach. */
function ifAdmin(
  { roles, places }: AnnouncementDeps,
  visit: Visit,
  work: (channels: readonly Channel[]) => Promise<Reply>,
): Promise<Reply> {
  return ifAllowed(roles, visit, 'announce', 'announcements:not-allowed', async () => {
    const open = await places.channelsOf(visit.asker.channel.tenant);
    const channels = open.filter(({ kind }) => kind === 'channel');
    return channels.length > 0 ? work(channels) : tell(visit, 'announcements:no-channels');
  });
}

async function openForm(deps: AnnouncementDeps, visit: Visit, channels: readonly Channel[]): Promise<Reply> {
  const note = visit.say('announcements:form-hint');
  const state = { key: deps.newKey(), mistakes: {}, note, gap: null };
  const form = announcementForm(visit, EMPTY_FIELDS, deps.words.languages, channels, state);
  return { kind: 'form', form };
}

async function submit(
  deps: AnnouncementDeps,
  visit: Visit,
  channels: readonly Channel[],
  form: FilledForm,
): Promise<Reply> {
  const { key = '' } = form.context;
  if (!KEY.test(key)) return tell(visit, 'chat:outdated');
  const { languages } = deps.words;
  const fields = readAnnouncementFields(form, languages);
  const mistakes = announcementMistakes(fields, languages, channels);
  const again = (state: Omit<AnnouncementFormState, 'key'>) =>
    announcementForm(visit, fields, languages, channels, { key, ...state });
  if (Object.keys(mistakes).length > 0) {
    const wrong = again({ mistakes, note: '', gap: null });
    return { kind: 'form', form: namingMistakes(visit, wrong, 'announcements:mistakes') };
  }
  const gap = gapOf(fields, channels);
  const isWhole = gap.missing.length === 0;
  if (form.intent === 'send-served' || (form.intent === 'send' && isWhole)) {
    return send(deps, visit, { ...fields, channels: gap.served.map(({ id }) => id) }, key);
  }
  const preview = form.intent === 'preview' ? previewMessage(deps, visit, fields) : null;
  const note = preview ? 'announcements:preview-title' : 'announcements:form-hint';
  const filled = again(
    isWhole
      ? { mistakes: {}, note: visit.say(note), gap: null }
      : { mistakes: gapMistakes(visit, gap), note: sayGap(visit, gap), gap },
  );
  return { kind: 'form', form: preview ? { ...filled, preview } : filled };
}

async function send(
  deps: AnnouncementDeps,
  visit: Visit,
  fields: AnnouncementFields,
  key: string,
): Promise<Reply> {
  const { person, channel } = visit.asker;
  const { title, body, channels } = fields;
  const author = { ref: person.ref, name: person.name };
  const result = await deps.announcements.send(
    { key, tenant: channel.tenant, author, title, body },
    channels,
  );
  const another = actForForm(visit, 'announcements:another', 'announcements.open');
  if (result.kind === 'not-sent') return tell(visit, 'announcements:not-sent', {}, [another]);
  const buttons = [act(visit, 'announcements:show-state', 'announcements.state', { id: result.id }), another];
  return result.kind === 'sent'
    ? tell(visit, 'announcements:sent', { count: result.channels }, buttons)
    : tell(visit, 'announcements:already-sent', {}, buttons);
}
