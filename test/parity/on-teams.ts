import type { Card } from '#adapters/adaptive-cards/card.ts';
import { parsed, record, text } from '#src/messages/json.ts';
import { wiredTeams } from '#test/adapters/teams/wired-teams.ts';
import { filledIn } from '#test/parity/card-inputs.ts';
import { layGround } from '#test/parity/ground.ts';
import { called, type Scene, type SeenForm, type Surface, type Who } from '#test/parity/surface.ts';
import type { TeamsMessage } from '#test/stand-ins/teams-channels.ts';
import type { Json } from '#test/support/payload-families.ts';
import { actionsOf, seenOf } from '#test/support/seen-card.ts';

const HERE = {
  appId: 'b07a0000-0000-4000-8000-000000000001',
  tenantId: '5c0e1a00-0000-4000-8000-00000000a11a',
};
const BOT = { id: `28:${HERE.appId}`, name: 'Allianzbote' };
const CHANNEL = { tenant: { platform: 'teams', ref: HERE.tenantId }, ref: '19:quantum@thread.tacv2' };
const IN_THREAD: Json = {
  channelId: 'msteams',
  recipient: BOT,
  conversation: {
    id: `${CHANNEL.ref};messageid=1772355000000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: HERE.tenantId,
  },
  channelData: {
    tenant: { id: HERE.tenantId },
    team: { id: '19:team@thread.tacv2' },
    channel: { id: CHANNEL.ref },
  },
  locale: 'de-DE',
};
const PEOPLE: Readonly<Record<Who, Json>> = {
  Lena: { id: '29:lena', name: 'Lena', aadObjectId: 'aad-lena' },
  Tom: { id: '29:tom', name: 'Tom', aadObjectId: 'aad-tom' },
};

/** Teams, as its servers hand in what people do; each writes in a thread of the channel and mentions the bot. */
export async function onTeams(): Promise<Surface> {
  await using stack = new AsyncDisposableStack();
  const admin = { platform: 'teams', ref: String(PEOPLE.Lena.aadObjectId) };
  const ground = stack.use(await layGround(CHANNEL, admin));
  const wired = stack.use(await wiredTeams(ground, [HERE]));
  const { teams, platform } = wired;
  await wired.start(ground.desk);
  const serviceUrl = teams.serviceUrl(HERE.tenantId);
  const nextId = ids();

  /** Hands in one activity, lets it come to its end, and looks what is new. */
  async function look(who: Who, happened: Json): Promise<Scene> {
    const before = teams.messages.length;
    const from = PEOPLE[who];
    const activity = { ...IN_THREAD, ...happened, id: nextId(), from, serviceUrl };
    const told = record(parsed((await wired.send(HERE.appId, activity)).text));
    await wired.idle();
    const { sentence, inPlace, dialog } = shownBy(told);
    const drawn: readonly Drawn[] = [
      ...teams.messages.slice(before).map((message) => ({ card: cardOf(message), isDialog: false })),
      ...inPlace.map((card) => ({ card, isDialog: false })),
      ...dialog.map((card) => ({ card, isDialog: true })),
    ];
    const said = drawn.filter(({ card }) => !isForm(card));
    const form = drawn.find(({ card }) => isForm(card));
    const buttons = said.flatMap(buttonsOf);
    return {
      said: [...said.map(({ card }) => seenOf(card).text), sentence].join('\n'),
      buttons: buttons.map(({ title }) => title),
      form: form ? formOf(who, form) : null,
      press: (label) => scene(who, pressed(buttons, label).press({})),
    };
  }

  async function scene(who: Who, happened: Json): Promise<Scene> {
    const shown = await look(who, happened);
    // Only some buttons bring a dialog; everything else brings a button that does.
    const open = shown.buttons.find((label) => OPENS.test(label));
    return open === undefined ? shown : shown.press(open);
  }

  function formOf(who: Who, drawn: Drawn): SeenForm {
    const buttons = buttonsOf(drawn);
    return {
      text: seenOf(drawn.card).text,
      buttons: buttons.map(({ title }) => title),
      send: (button, values = {}) => scene(who, pressed(buttons, button).press(filledIn(drawn.card, values))),
    };
  }

  const inChannel = () =>
    teams.messages.filter(({ conversation, onlyFor }) => onlyFor === null && isHere(conversation));

  const kept = stack.move();
  return {
    write: (said, who = 'Lena') => scene(who, mention(said)),
    async press(label, who = 'Lena') {
      const [post] = inChannel().slice(-1);
      if (!post) throw new Error('nothing stands in the channel');
      const conversation = { ...record(IN_THREAD.conversation), id: post.conversation };
      const happened = pressed(buttonsOf({ card: cardOf(post), isDialog: false }), label).press({});
      return scene(who, { ...happened, conversation, replyToId: post.activityId });
    },
    channel: async () => inChannel().map((message) => seenOf(cardOf(message)).text),
    bot: ground.bot(platform),
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

/** Said where only a dialog can be opened by a press. */
const OPENS = /^(?:Formular öffnen|Open form)$/;

function ids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `f:${last}`;
  };
}

const mention = (said: string): Json => ({
  type: 'message',
  text: `<at>${BOT.name}</at> ${said}`,
  entities: [{ type: 'mention', mentioned: BOT, text: `<at>${BOT.name}</at>` }],
});

/** A card as Teams draws it; from a dialog every button comes back in the same way. */
type Drawn = { readonly card: Card; readonly isDialog: boolean };

type DrawnButton = { readonly title: string; press(inputs: object): Json };

function buttonsOf({ card, isDialog }: Drawn): readonly DrawnButton[] {
  return actionsOf(card).flatMap((action) => {
    if (action.type === 'Action.OpenUrl') return [];
    const asks = isDialog ? submit : action.type === 'Action.Submit' ? fetchDialog : execute;
    return { title: action.title, press: (inputs: object) => asks({ ...action.data, ...inputs }) };
  });
}

function pressed(buttons: readonly DrawnButton[], label: string): DrawnButton {
  return called(label, buttons, ({ title }) => title);
}

const invoke = (name: string, value: object): Json => ({ type: 'invoke', name, value });
const fetchDialog = (data: object) => invoke('task/fetch', { data, context: { theme: 'default' } });
const submit = (data: object) => invoke('task/submit', { data, context: { theme: 'default' } });
const execute = (data: object) =>
  invoke('adaptiveCard/action', {
    action: { type: 'Action.Execute', verb: 'x', data },
    trigger: 'manual',
  });

const isHere = (conversation: string) => conversation.split(';')[0] === CHANNEL.ref;

function cardOf({ activity }: TeamsMessage): Card {
  return activity.attachments?.[0]?.content as Card;
}

function isForm({ body }: Card): boolean {
  return body.some((element) => 'label' in element);
}

/** What Teams draws of an answer to an invoke. */
function shownBy({ type, value, task }: Json) {
  const { card, ...dialog } = record(record(task).value);
  const isCard = type === 'application/vnd.microsoft.card.adaptive';
  return {
    sentence: isCard ? '' : text(value) || text(record(task).value),
    inPlace: isCard ? [value as Card] : [],
    dialog: dialog.title === undefined ? [] : [record(card).content as Card],
  };
}
