import { complaints } from '#test/adapters/adaptive-cards/renderer.ts';
import { doubles, type Json, list, record, within } from '#test/support/slack-limit-checks.ts';

// format-your-bot-messages has said 28 KB, 40 KB and 100 KB; the product promises to stay below all of them.
const BYTES = 24 * 1024;
// cards-format, “Adaptive Cards overflow menu”: what is more stands behind “…”.
const BUTTONS_SHOWN = 6;
// Stated nowhere; a button is one line and is cut off (cards-reference, “Buttons”).
const LABEL = 200;
const SHOWN = ['TextBlock', 'RichTextBlock', 'ActionSet', 'Input.Text', 'Input.ChoiceSet', 'Input.Time'];
// Teams fills in neither (cards-format), so that a reader would see the braces.
const FUNCTIONS = /\{\{\s*(DATE|TIME)\(/i;
const MARKDOWN_LINK = /\]\(/;

/** What Teams would refuse, or show as something else, in an activity that is to be sent; written apart from the adapter. */
export function teamsComplaints(activity: Json): readonly string[] {
  if (activity.type !== 'message') return [];
  const attachments = list(activity.attachments);
  const bytes = Buffer.byteLength(JSON.stringify(activity));
  return [
    ...within('summary', activity.summary, BYTES),
    // Beside a card, a text makes two messages of one, and neither has an id.
    ...(activity.text === undefined ? [] : ['a text beside the card']),
    ...(list(activity.entities).some(({ type }) => type === 'mention') ? ['somebody is called'] : []),
    ...(attachments.length === 1 ? [] : [`${attachments.length} attachments`]),
    ...(bytes > BYTES ? [`${bytes} bytes`] : []),
    ...attachments.flatMap(attachmentComplaints),
  ];
}

/** What stands in `attachments`, in a dialog and in a result alike. */
export function attachmentComplaints({ contentType, content }: Json): readonly string[] {
  if (contentType !== 'application/vnd.microsoft.card.adaptive') return [`attachment ${contentType}`];
  return cardComplaints(record(content));
}

/** A card wherever Teams shows one. */
function cardComplaints(card: Json): readonly string[] {
  const elements = list(card.body);
  const sets = [list(card.actions), ...elements.map((element) => list(element.actions))];
  return [
    ...complaints(card, BUTTONS_SHOWN),
    ...(card.version === '1.5' ? [] : [`version ${card.version}`]),
    ...(typeof card.lang === 'string' ? [] : ['no language']),
    ...within('fallbackText', card.fallbackText, BYTES),
    ...(elements.length > 0 ? [] : ['an empty card']),
    ...teamsPartComplaints(card),
    ...(FUNCTIONS.test(JSON.stringify(card)) ? ['a date that Teams does not fill in'] : []),
    ...elements.flatMap((element, at) =>
      elementComplaints(element, calledIn(card)).map((what) => `element ${at}: ${what}`),
    ),
    ...doubles(
      'id',
      elements.map(({ id }) => id),
    ),
    ...sets.flatMap(setComplaints),
  ];
}

/** Teams has a part of its own in a card for whom it calls, whose text stands in it. */
function teamsPartComplaints({ msteams, body }: Json): readonly string[] {
  const { entities, ...others } = record(msteams);
  const texts = list(body).map(({ text }) => text);
  return [
    ...Object.keys(others).map((name) => `${name} for Teams alone`),
    ...list(entities).flatMap(({ type, text, mentioned }) => [
      ...(type === 'mention' && /^<at>[^<>]+<\/at>$/.test(String(text)) ? [] : [`entity ${type} ${text}`]),
      ...(texts.includes(text) ? [] : [`${text} does not stand in the card`]),
      ...within('id', record(mentioned).id, 1_000),
      ...(`<at>${record(mentioned).name}</at>` === text ? [] : [`${text} is called otherwise`]),
    ]),
  ];
}

function calledIn({ msteams }: Json): readonly unknown[] {
  return list(record(msteams).entities).map(({ text }) => text);
}

function elementComplaints(element: Json, called: readonly unknown[]): readonly string[] {
  const { type } = element;
  if (!SHOWN.includes(String(type))) return [`unknown type ${type}`];
  if (type === 'RichTextBlock') return list(element.inlines).flatMap(runComplaints);
  if (type === 'TextBlock') return textComplaints(element, called);
  return type === 'ActionSet' ? [] : inputComplaints(element);
}

// A TextBlock reads markdown: in ours stands a heading or a mention, and nothing that could be a link.
function textComplaints({ text, wrap, style }: Json, called: readonly unknown[]): readonly string[] {
  return [
    ...within('text', text, 10_000),
    ...(wrap === true ? [] : ['a text that is cut off']),
    ...(style === 'heading' || called.includes(text) ? [] : ['a text that is neither heading nor mention']),
    ...(MARKDOWN_LINK.test(String(text)) ? ['markdown in a text'] : []),
  ];
}

function runComplaints({ type, text, selectAction }: Json): readonly string[] {
  if (type !== 'TextRun') return [`unknown run ${type}`];
  return [
    ...within('text', text, 20_000),
    ...(selectAction === undefined ? [] : addressOf(record(selectAction))),
  ];
}

function inputComplaints(input: Json): readonly string[] {
  const choices = list(input.choices);
  return [
    ...within('id', input.id, 200),
    ...within('label', input.label, 1_000),
    ...(input.isRequired === true ? within('error text', input.errorMessage, 1_000) : []),
    ...(input.type !== 'Input.ChoiceSet' || choices.length > 0 ? [] : ['nothing to choose from']),
    ...choices.flatMap(({ title, value }) => [
      ...within('choice', title, 1_000),
      // Those that are chosen come back joined by commas.
      ...(String(value).includes(',') ? [`a comma in ${value}`] : []),
    ]),
  ];
}

function setComplaints(actions: readonly Json[]): readonly string[] {
  const shown = actions.filter(({ mode }) => mode !== 'secondary').length;
  return [...(shown > BUTTONS_SHOWN ? [`${shown} buttons`] : []), ...actions.flatMap(actionComplaints)];
}

function actionComplaints(action: Json): readonly string[] {
  const label = within('button', action.title, LABEL);
  switch (action.type) {
    case 'Action.OpenUrl':
      return [...label, ...addressOf(action)];
    case 'Action.Submit':
      return [...label, ...dataComplaints(action)];
    case 'Action.Execute': {
      const fallback = record(action.fallback);
      const isSame = JSON.stringify(fallback.data) === JSON.stringify(action.data);
      return [
        ...label,
        ...within('verb', action.verb, 200),
        ...(fallback.type === 'Action.Submit' && isSame ? [] : ['no fall-back that says the same']),
        ...dataComplaints(action),
      ];
    }
    default:
      return [`unknown action ${action.type}`];
  }
}

function dataComplaints({ data }: Json): readonly string[] {
  return Object.keys(record(data)).length > 0 ? [] : ['a button that says nothing'];
}

function addressOf({ url }: Json): readonly string[] {
  return /^https?:\/\//i.test(String(url)) ? within('url', url, 3_000) : [`address ${url}`];
}
