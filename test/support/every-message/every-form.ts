import { fileURLToPath } from 'node:url';
import type { Form } from '#src/messages/form.ts';
import { fakeLog } from '#test/fakes/log.ts';
import { knowledgeOf } from '#test/support/knowledge.ts';
import { fillIn, formOf } from '#test/support/replies.ts';
import { LENA, wholeDesk } from '#test/support/whole-desk.ts';

const DEMO = fileURLToPath(new URL('../../fixtures/questions/demo.yaml', import.meta.url));

/** What somebody writes to be shown a form, by its kind. */
const WRITTEN = {
  deadlines: { de: 'fristen abonnieren', en: 'deadlines subscribe' },
  news: { de: 'nachrichten abonnieren', en: 'news subscribe' },
  announcement: { de: 'ankündigen', en: 'announce' },
  rule: { de: 'abo-regel', en: 'subscribe rule' },
  enquiry: {
    de: 'einen menschen fragen Dürfen wir antreten?',
    en: 'ask a human May we apply?',
  },
} as const;

/** Each form that the bot shows, and the announcement's filled in wrongly: `deadlines.de`. */
export async function everyForm(): Promise<readonly (readonly [name: string, form: Form])[]> {
  const found: [string, Form][] = [];
  for (const language of ['de', 'en'] as const) {
    await using whole = await wholeDesk(fakeLog(), await knowledgeOf(DEMO), '2026-11-23T09:00:00Z');
    const asker = { ...LENA, language };
    await whole.stores.experts.add(LENA.channel, null);
    for (const [kind, line] of Object.entries(WRITTEN))
      found.push([`${kind}.${language}`, formOf(await whole.desk.write(asker, line[language]))]);
    const empty = formOf(await whole.desk.write(asker, WRITTEN.announcement[language]));
    const wrong = await whole.desk.submit(asker, fillIn(empty, {}, 'send'));
    found.push([`announcement-wrong.${language}`, formOf(wrong)]);
  }
  // The key of an announcement is new each time.
  return found.map(([name, form]) => [name, { ...form, context: { ...form.context, ...keyless(form) } }]);
}

function keyless({ context }: Form): Readonly<Record<string, string>> {
  return 'key' in context ? { key: '0' } : {};
}
