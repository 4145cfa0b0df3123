import { expect, test } from 'vitest';
import type { Reply } from '#src/messages/form.ts';
import type { Button, Part } from '#src/messages/message.ts';
import type { Asker } from '#src/model/person.ts';
import type { Desk } from '#src/ports/desk.ts';
import { fillIn } from '#test/support/replies.ts';

/** Deeds of people and of those who only pretend to be the platform's page. */
const TEXTS = [
  'help',
  'Wann ist die Frist?',
  '',
  ' ',
  'ü'.repeat(5000),
  '<b>**',
  '\u0000',
  "'; drop table x; --",
];
const NAMES = ['desk.command', 'nobody.knows', '', '__proto__', 'constructor', 'toString'];

export type OpenDesk = AsyncDisposable & {
  readonly desk: Desk;
  readonly asker: Asker;
  /** What makes this desk show a form; null for one that has none. */
  readonly asksForForm: string | null;
};

/** Everything of a reply, one after the other. */
function shown(reply: Reply): readonly Exclude<Reply, { kind: 'several' }>[] {
  return reply.kind === 'several' ? reply.replies.flatMap(shown) : [reply];
}

/** A reply that a platform can show: no empty message, no form that cannot be sent. */
function expectShowable(reply: Reply): void {
  for (const one of shown(reply)) {
    if (one.kind === 'message') {
      expect(one.message.language).toMatch(/^[a-z]{2}\b/);
      expect(one.message.summary.trim()).not.toBe('');
      expectVisible(one.message);
    }
    if (one.kind === 'form') {
      expect(one.form.submits.length).toBeGreaterThan(0);
      const ids = one.form.fields.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
}

function expectVisible({ parts, buttons }: { parts: readonly Part[]; buttons: readonly Button[] }): void {
  expect(parts.length).toBeGreaterThan(0);
  expect(buttons.every(({ label }) => label !== '')).toBe(true);
}

/** What every desk must do. */
export function deskContract(open: () => Promise<OpenDesk>): void {
  test.each(TEXTS.map((text) => [text]))(
    'whatever is written gets a reply that can be shown: %j',
    async (text) => {
      await using opened = await open();
      expectShowable(await opened.desk.write(opened.asker, text));
    },
  );

  test.each(TEXTS.map((text) => [text]))('so does what is written below a post: %j', async (text) => {
    await using opened = await open();
    expectShowable(await opened.desk.reply(opened.asker, '1772355000.000100', text));
  });

  test.each(NAMES)('so does a button that it never offered: %j', async (name) => {
    await using opened = await open();
    for (const values of [{}, { language: 'klingon', command: 'toString', kind: '__proto__' }]) {
      expectShowable(await opened.desk.press(opened.asker, { name, values }));
    }
  });

  test.each(NAMES)('so does a form that it never offered: %j', async (name) => {
    await using opened = await open();
    const form = { name, intent: 'save', values: {}, context: {} };
    expectShowable(await opened.desk.submit(opened.asker, form));
  });

  test('the buttons that it offers work', async () => {
    await using opened = await open();
    const { desk, asker } = opened;
    for (const one of shown(await desk.write(asker, 'help'))) {
      for (const button of one.kind === 'message' ? one.message.buttons : []) {
        if (button.kind === 'act') expectShowable(await desk.press(asker, button.action));
      }
    }
  });

  test('the form that it shows may be sent as it is, with any of its buttons', async () => {
    await using opened = await open();
    const { desk, asker, asksForForm } = opened;
    if (asksForForm === null) return;
    const action = { name: 'desk.command', values: { command: asksForForm } };
    const [reply] = shown(await desk.press(asker, action));
    if (reply?.kind !== 'form') throw new Error(`a form was expected, not ${JSON.stringify(reply)}`);
    expectShowable(reply);
    for (const { intent } of reply.form.submits) {
      expectShowable(await desk.submit(asker, fillIn(reply.form, {}, intent)));
    }
  });

  test.each([null, 'de', 'klingon'])(
    'its home can be shown, and its buttons work, to a reader of %s',
    async (language) => {
      await using opened = await open();
      const { desk } = opened;
      const asker = { ...opened.asker, language };
      const home = await desk.home(asker);
      expect(home.language).toMatch(/^[a-z]{2}\b/);
      expect(home.sections.length).toBeGreaterThan(0);
      for (const section of home.sections) {
        expectVisible(section);
        for (const button of section.buttons) {
          if (button.kind === 'act' && button.action.name !== 'language.choose') {
            expectShowable(await desk.press(asker, button.action));
          }
        }
      }
    },
  );

  test('what it offers to ask is asked as it stands, four things at most', async () => {
    await using opened = await open();
    const { desk, asker } = opened;
    const prompts = await desk.prompts(asker);
    expect(prompts.length).toBeLessThanOrEqual(4);
    for (const { title, text } of prompts) {
      expect(title.trim()).not.toBe('');
      expectShowable(await desk.write(asker, text));
    }
  });

  test('many may act at once', async () => {
    await using opened = await open();
    const { desk, asker } = opened;
    const people = Array.from({ length: 8 }, (_, at) => ({
      ...asker,
      person: { ...asker.person, ref: `p${at}` },
    }));
    for (const reply of await Promise.all(people.map((person) => desk.write(person, 'help')))) {
      expectShowable(reply);
    }
  });
}
