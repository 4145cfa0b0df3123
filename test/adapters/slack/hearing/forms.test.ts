import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { choiceElement } from '#adapters/slack/hearing/choice-element.ts';
import { modal } from '#adapters/slack/hearing/modal.ts';
import type { FilledForm, Form, Reply } from '#src/messages/form.ts';
import type { Message } from '#src/messages/message.ts';
import { askedSlack } from '#test/adapters/slack/hearing/asked-slack.ts';
import { fakeDesk } from '#test/fakes/desk.ts';
import { viewComplaints } from '#test/support/slack-view-limits.ts';

type Json = Readonly<Record<string, unknown>>;

const words = await loadWords(new URL('../../../../locales/', import.meta.url));

const choices = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ value: `v${at}`, label: `Auswahl <${at}> ${'ä'.repeat(90)}` }));

const FORM: Form = {
  name: 'news.subscribe',
  language: 'de',
  title: 'Erinnerungen an Fristen abonnieren',
  note: 'Ein Hinweis & mehr.',
  fields: [
    { id: 'sources', label: 'Quellen', kind: 'any-of', required: true, value: ['v1'], choices: choices(3) },
    {
      id: 'calls',
      label: 'Ausschreibungen',
      kind: 'any-of',
      required: false,
      value: [],
      choices: choices(250),
    },
    {
      id: 'zone',
      label: 'Zeitzone',
      kind: 'one-of',
      required: true,
      value: 'v0',
      choices: [{ value: '', label: 'Bitte wählen' }, ...choices(120)],
    },
    { id: 'none', label: 'Nichts', kind: 'one-of', required: false, value: '', choices: [] },
    { id: 'title', label: 'Name', kind: 'line', value: 'Alt', required: true, maxLength: 80 },
    { id: 'why', label: 'Bemerkung', kind: 'paragraph', value: '', required: false, maxLength: 9_000 },
    { id: 'at', label: 'Uhrzeit', kind: 'time', required: true, value: '09:00' },
  ],
  submits: [
    { intent: 'save', label: 'Speichern' },
    { intent: 'preview', label: 'Vorschau' },
  ],
  context: { key: 'k1' },
};

const STATE = {
  'field-sources': { value: { type: 'checkboxes', selected_options: [{ value: 'v1' }, { value: 'v2' }] } },
  'field-calls': { value: { type: 'multi_static_select', selected_options: [] } },
  'field-zone': { value: { type: 'static_select', selected_option: { value: 'v0' } } },
  'field-title': { value: { type: 'plain_text_input', value: 'Neu\u0000' } },
  'field-why': { value: { type: 'plain_text_input', value: null } },
  'field-at': { value: { type: 'timepicker', selected_time: '10:30' } },
  other: { x: { type: 'plain_text_input', value: 'no field of ours' } },
};

const METADATA = JSON.stringify({
  name: 'news.subscribe',
  title: FORM.title,
  language: 'de',
  intent: 'save',
  context: { key: 'k1' },
  channel: 'C1',
  thread: null,
  isDirect: false,
});

const view = (more: Json = {}) => ({
  id: 'V1',
  type: 'modal',
  private_metadata: METADATA,
  state: { values: STATE },
  ...more,
});

function formBody(type: 'view_submission' | 'block_actions', more: Json = {}): Json {
  return {
    type,
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T1' },
    trigger_id: '3.1',
    view: view(),
    ...more,
  };
}

const said = (text: string, to: 'asker' | 'channel'): Extract<Reply, { kind: 'message' }> => ({
  kind: 'message',
  to,
  message: { language: 'de', summary: text, parts: [{ kind: 'text', text }], buttons: [] },
});

test('a form that waits for a source longer than a database may be silent is told as done', async () => {
  const source = Promise.withResolvers<Reply>();
  const desk = { ...fakeDesk(), submit: () => source.promise };
  await using world = await askedSlack({ desk, ports: { answerMs: 50 } });
  setTimeout(source.resolve, 200, said('Gespeichert.', 'asker'));
  await world.send(formBody('view_submission'));
  await world.finish();
  expect(world.slack.asked.at(-1)).toMatchObject({
    method: 'chat.postEphemeral',
    values: { text: 'Gespeichert.' },
  });
});

test('a form is within what Slack takes, however much there is to choose', () => {
  const shown = modal(words, FORM, [], METADATA);
  expect(viewComplaints({ ...shown })).toEqual([]);
  expect(JSON.stringify(shown)).toContain('Erinnerungen an Fristen abonnieren');
  // No half a title in the frame, where the whole one has no room.
  expect(shown.title.text).toBe('Allianzbote');
});

test('what has to be filled in is not called optional, whatever kind it is', () => {
  const shown: Json[] = modal(words, FORM, [], METADATA).blocks.map((block) => ({ ...block }));
  const inputs = shown.filter(({ type }) => type === 'input');
  const optional = inputs.map(({ block_id, optional }) => [block_id, optional]);
  expect(Object.fromEntries(optional)).toEqual({
    'field-sources': false,
    'field-calls': true,
    'field-zone': false,
    'field-title': false,
    'field-why': true,
    'field-at': false,
  });
});

test('what a form says of its preview stands above it', () => {
  const preview: Message = {
    language: 'de',
    summary: 'V',
    parts: [{ kind: 'text', text: 'So.' }],
    buttons: [],
  };
  const { blocks } = modal(words, { ...FORM, preview }, [], METADATA);
  const said = blocks.map((block) => JSON.stringify(block));
  const at = (text: string) => said.findIndex((block) => block.includes(text));
  expect(at('Ein Hinweis')).toBeGreaterThanOrEqual(0);
  expect(at('"So."')).toBe(at('Ein Hinweis') + 1);
});

describe('choices are', () => {
  const field = { id: 'f', label: 'F', value: [] as string[], required: false, kind: 'any-of' } as const;
  test.each([
    [0, undefined, 0],
    [10, 'checkboxes', 10],
    [11, 'multi_static_select', 11],
    [100, 'multi_static_select', 100],
    [101, 'multi_static_select', 101],
  ])('%i: %s', (count, type, kept) => {
    const element = choiceElement({ ...field, choices: choices(count) }) as Json | null;
    const groups = (element?.option_groups ?? []) as { options: unknown[] }[];
    const options = (element?.options ?? groups.flatMap((group) => group.options)) as unknown[];
    expect([element?.type, options.length]).toEqual([type, kept]);
  });
});

test('what was filled in comes to the desk, and a form that is done closes', async () => {
  const desk = fakeDesk({
    submit: () => ({ kind: 'several', replies: [said('Gespeichert', 'asker'), said('Ab jetzt', 'channel')] }),
  });
  await using world = await askedSlack({ desk });
  expect(await world.send(formBody('view_submission'))).toEqual({ status: 200, text: '' });
  await world.finish();
  const deed: FilledForm = {
    name: 'news.subscribe',
    intent: 'save',
    context: { key: 'k1' },
    values: { sources: ['v1', 'v2'], calls: [], zone: 'v0', title: 'Neu', why: '', at: '10:30' },
  };
  expect(desk.seen).toMatchObject([{ deed, asker: { channel: { ref: 'C1' } } }]);
  const private_ = world.slack.asked.filter(({ method }) => method === 'chat.postEphemeral');
  expect(private_).toMatchObject([{ values: { text: 'Gespeichert', user: 'U1' } }]);
  expect(world.slack.messages).toMatchObject([{ text: 'Ab jetzt', channel: 'C1' }]);
});

test('a form stays in the workspace where it was opened, and whoever opened it is who they were there', async () => {
  const desk = fakeDesk({ press: () => ({ kind: 'form', form: FORM }) });
  await using world = await askedSlack({ desk });
  const action = { name: 'news.open', values: {} };
  await world.send({
    type: 'block_actions',
    team: { id: 'T1' },
    user: { id: 'U1', team_id: 'T9' },
    container: { type: 'message', channel_id: 'C1' },
    trigger_id: '4.1',
    actions: [{ action_id: 'act-0-1', type: 'button', value: JSON.stringify(action) }],
  });
  await world.idle();
  const opened = world.slack.asked.find(({ method }) => method === 'views.open')?.values.view as Json;
  await world.send(
    formBody('view_submission', { view: view({ private_metadata: opened.private_metadata }) }),
  );
  await world.finish();
  const tenant = { platform: 'slack', ref: 'T1' };
  expect(desk.seen).toMatchObject([
    { asker: { isOutsider: true, channel: { tenant } } },
    { asker: { isOutsider: true, channel: { tenant } } },
  ]);
});

test('mistakes are shown beside their fields', async () => {
  const fields = FORM.fields.map((field) =>
    field.id === 'title' ? { ...field, error: 'Bitte ausfüllen.' } : field,
  );
  await using world = await askedSlack({
    desk: fakeDesk({ submit: () => ({ kind: 'form', form: { ...FORM, fields } }) }),
  });
  const { text } = await world.send(formBody('view_submission'));
  expect(JSON.parse(text)).toEqual({
    response_action: 'errors',
    errors: { 'field-title': 'Bitte ausfüllen.' },
  });
});

test('the next form comes in the place of the one before, with what is said above it', async () => {
  const replies = [said('So sähe es aus', 'asker'), { kind: 'form', form: FORM }] as const;
  await using world = await askedSlack({ desk: fakeDesk({ submit: () => ({ kind: 'several', replies }) }) });
  const { text } = await world.send(formBody('view_submission'));
  const { response_action, view: next } = JSON.parse(text);
  expect(response_action).toBe('update');
  expect(viewComplaints(next)).toEqual([]);
  expect(text).toContain('So sähe es aus');
  await world.finish();
  expect(world.slack.asked.filter(({ method }) => method === 'chat.postEphemeral')).toEqual([]);
});

test('another purpose of a form is a button in it, and what it brings is shown there', async () => {
  const replies = [said('So sähe es aus', 'asker'), { kind: 'form', form: FORM }] as const;
  const desk = fakeDesk({ submit: () => ({ kind: 'several', replies }) });
  await using world = await askedSlack({ desk });
  const actions = [{ type: 'button', action_id: 'submit-preview', value: 'preview' }];
  await world.send(formBody('block_actions', { actions }));
  await world.finish();
  expect(desk.seen).toMatchObject([{ deed: { intent: 'preview', values: { title: 'Neu' } } }]);
  const updated = world.slack.asked.filter(({ method }) => method === 'views.update');
  expect(updated).toMatchObject([{ values: { view_id: 'V1', view: { type: 'modal' } } }]);
  expect(JSON.stringify(updated)).toContain('So sähe es aus');
  expect(world.slack.complaints).toEqual([]);
});

test('what is pressed and brings no form is told in the form', async () => {
  await using world = await askedSlack({ desk: fakeDesk({ submit: () => said('Erledigt', 'asker') }) });
  const actions = [{ type: 'button', action_id: 'submit-send', value: 'send' }];
  await world.send(formBody('block_actions', { actions }));
  await world.finish();
  const updated = world.slack.asked.filter(({ method }) => method === 'views.update');
  expect(JSON.stringify(updated)).toContain('Erledigt');
  expect(world.slack.complaints).toEqual([]);
});

test('what can be pressed after a form is done stands where it was opened, since a form draws no buttons', async () => {
  const state = { kind: 'act', label: 'Was ist angekommen?', action: { name: 'state', values: {} } } as const;
  const sent = said('Wird gesendet', 'asker');
  const reply = { ...sent, message: { ...sent.message, buttons: [state] } };
  await using world = await askedSlack({ desk: fakeDesk({ submit: () => reply }) });
  const actions = [{ type: 'button', action_id: 'submit-send', value: 'send' }];
  await world.send(formBody('block_actions', { actions }));
  await world.finish();
  const told = world.slack.asked.filter(({ method }) => method === 'chat.postEphemeral');
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).toContain('Was ist angekommen?');
  expect(JSON.stringify(world.slack.asked)).toMatch(/views\.update.*Wird gesendet/);
});

test('what was done in a form that is closed meanwhile is told elsewhere', async () => {
  const replies = [said('Gesendet', 'asker'), said('Neues für alle', 'channel')];
  await using world = await askedSlack({
    desk: fakeDesk({ submit: () => ({ kind: 'several', replies }) }),
    slack: { refusals: { 'views.update': 'not_found' } },
  });
  const actions = [{ type: 'button', action_id: 'submit-send', value: 'send' }];
  await world.send(formBody('block_actions', { actions }));
  await world.finish();
  expect(world.slack.asked).toContainEqual(expect.objectContaining({ method: 'chat.postEphemeral' }));
  expect(world.slack.messages).toMatchObject([{ text: 'Neues für alle' }]);
});

test('a mistake in what cannot be drawn brings the form anew', async () => {
  const fields = FORM.fields.map((field) =>
    field.id === 'none' ? { ...field, error: 'Nichts da.' } : field,
  );
  const desk = fakeDesk({ submit: () => ({ kind: 'form', form: { ...FORM, fields } }) });
  await using world = await askedSlack({ desk });
  const { text } = await world.send(formBody('view_submission'));
  expect(JSON.parse(text)).toMatchObject({ response_action: 'update' });
});
