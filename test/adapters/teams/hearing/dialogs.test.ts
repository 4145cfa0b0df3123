import { describe, expect, test } from 'vitest';
import type { Card } from '#adapters/adaptive-cards/card.ts';
import type { InvokeAnswer } from '#adapters/teams/hearing/entrance.ts';
import type { Asker } from '#src/model/person.ts';
import {
  activityOf,
  askedTeams,
  buttonData,
  CHANNEL,
  mention,
  pressOf,
  storedPorts,
} from '#test/adapters/teams/hearing/asked-teams.ts';
import { smallDesk } from '#test/fakes/small-desk.ts';
import { freshDatabase } from '#test/support/database.ts';
import { seenOf } from '#test/support/seen-card.ts';

const SUBSCRIBE = { action: 'desk.command', values: { command: 'news-subscribe', language: 'de' } };
const ask = (data: unknown) => ({ type: 'invoke', name: 'task/fetch', value: { data } });
const send = (data: unknown) => ({ type: 'invoke', name: 'task/submit', value: { data } });

/** The card of a dialog; undefined where it closes or holds but a sentence. */
function cardIn(answer: InvokeAnswer | null): Card | undefined {
  const { task } = (answer?.body ?? {}) as { task?: { value?: { card?: { content?: Card } } } };
  return task?.value?.card?.content;
}

/** What the first button of a form sends when this was filled in. */
function filled(card: Card | undefined, label: string, values: Readonly<Record<string, string>>) {
  const inputs = Object.entries(values).map(([id, value]) => [`field:${id}`, value]);
  return { ...(buttonData(card, label) as object), ...Object.fromEntries(inputs) };
}

test('a button that leads to a form opens it as a dialog', async () => {
  await using world = await askedTeams({ desk: smallDesk() });
  const answer = await world.send(activityOf(ask(SUBSCRIBE)));
  expect(answer).toMatchObject({ status: 200, body: { task: { type: 'continue' } } });
  expect(seenOf(cardIn(answer) as Card).text).toContain('Meldungen abonnieren');
  await world.finish();
  expect(world.teams.messages).toEqual([]);
});

describe('a form that is sent', () => {
  test('comes back with what was wrong, and with what was filled in', async () => {
    await using world = await askedTeams({ desk: smallDesk() });
    const form = cardIn(await world.send(activityOf(ask(SUBSCRIBE))));
    const again = cardIn(
      await world.send(activityOf(send(filled(form, 'Speichern', { sources: '', title: 'Unseres' })))),
    );
    expect(seenOf(again as Card).text).toContain('Bitte mindestens eine Quelle wählen.');
    expect(again?.body).toContainEqual(expect.objectContaining({ id: 'field:title', value: 'Unseres' }));
  });

  test.each([
    ['in a personal chat closes, and what came of it is said there', {}, undefined, ['Gespeichert: Unseres']],
    ['in a channel tells whoever sent it in the dialog', CHANNEL, 'Gespeichert: Unseres', []],
  ])('%s', async (_, where, inDialog, inChat) => {
    await using world = await askedTeams({ desk: smallDesk() });
    const form = cardIn(await world.send(activityOf({ ...ask(SUBSCRIBE), ...where })));
    const data = filled(form, 'Speichern', { sources: 'bmds', title: 'Unseres' });
    const answer = await world.send(activityOf({ ...send(data), ...where }));
    await world.finish();
    const card = cardIn(answer);
    expect(card && seenOf(card).text).toBe(inDialog);
    expect(world.seen().map(({ text }) => text)).toEqual([
      ...inChat,
      'Dieser Kanal bekommt jetzt Meldungen.',
    ]);
    expect(world.seen().every(({ onlyFor }) => onlyFor === null)).toBe(true);
  });
});

test('a form asked for in words waits behind a button, for whoever asked alone', async () => {
  await using database = await freshDatabase();
  await using world = await askedTeams({ desk: formDesk(), ports: storedPorts(database) });
  await world.send(activityOf({ ...mention('abonnieren'), ...CHANNEL }));
  expect(world.seen()).toMatchObject([{ onlyFor: '29:lena', buttons: ['Formular öffnen'] }]);
  const open = buttonData(world.teams.messages[0]?.activity, 'Formular öffnen');
  const opened = await world.send(activityOf({ ...ask(open), ...CHANNEL }));
  expect(seenOf(cardIn(opened) as Card).text).toContain('Meldungen abonnieren');
  const other = { id: '29:max', name: 'Max', aadObjectId: 'aad-max' };
  const foreign = await world.send(activityOf({ ...ask(open), ...CHANNEL, from: other }));
  expect(seenOf(cardIn(foreign) as Card).text).toContain('gilt leider nicht mehr');
});

test('where a client has no dialogs the form is a card, filled in where it stands', async () => {
  await using world = await askedTeams({ desk: smallDesk() });
  await world.send(activityOf({ type: 'message', value: { ...SUBSCRIBE, msteams: { type: 'task/fetch' } } }));
  const form = world.teams.messages[0]?.activity;
  expect(world.seen()[0]?.text).toContain('Meldungen abonnieren');
  const press = pressOf(form, 'Speichern') as { value: { action: { data: object } } };
  const data = { ...press.value.action.data, 'field:sources': '', 'field:title': '' };
  const action = { ...press.value.action, data };
  const wrong = await world.send(activityOf({ ...press, value: { ...press.value, action } }));
  expect(wrong).toMatchObject({ body: { type: 'application/vnd.microsoft.card.adaptive' } });
  const saved = await world.send(
    activityOf({ ...press, value: { action: { ...action, data: { ...data, 'field:sources': 'bmds' } } } }),
  );
  const body = saved?.body as { value: Card } | undefined;
  expect(body && seenOf(body.value).text).toContain('Gespeichert');
  await world.finish();
  expect(world.seen().slice(1)).toMatchObject([{ text: 'Dieser Kanal bekommt jetzt Meldungen.' }]);
});

test.each([
  ['of another app', ask({ x: 1 })],
  ['of nothing', send(null)],
])('a dialog %s is closed', async (_, more) => {
  await using world = await askedTeams({ desk: smallDesk() });
  expect(await world.send(activityOf(more))).toEqual({ status: 200 });
});

/** A desk that answers everything with a form. */
function formDesk() {
  const desk = smallDesk();
  const action = { name: 'desk.command', values: { language: 'de' } };
  const write = (asker: Asker) => desk.press(asker, action);
  return { ...desk, write, reply: write };
}
