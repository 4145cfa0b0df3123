import type { Form } from '#src/messages/form.ts';
import type { ActButton, Button, Message } from '#src/messages/message.ts';
import { deadlineAt } from '#src/model/deadline.ts';
import type { Item } from '#src/model/item.ts';
import { found, readAs, showItems, withdrawn } from '#test/support/findings.ts';
import { formOf, messagesOf } from '#test/support/replies.ts';
import { item } from '#test/support/sources.ts';
import { LENA, type WholeDesk } from '#test/support/whole-desk.ts';

const LIST = { de: 'fristfunde', en: 'found deadlines' };
const ASK = { de: 'Wann endet DEMO-Q1?', en: 'When is DEMO-Q1 due?' };
const ABOUT: Partial<Item> = {
  title: 'Quantum <Sensing> & more: call for proposals',
  url: 'https://nrc.example/quantum?a=1&b=2',
  language: 'en',
};
const PAGE = item('q', ABOUT);
const LATER = item('later', ABOUT);
const FURTHER = found('2027-05-02T17:00', {
  timezone: 'America/Toronto',
  quote: 'Proposals are due <!channel> *2 May 2027*, 5 p.m. ET',
});

/** A finding, those that are at odds with an entry, what is answered meanwhile, and a decision. */
export async function findingMessages(
  whole: WholeDesk,
  language: 'de' | 'en',
): Promise<readonly (readonly [kind: string, message: Message | undefined])[]> {
  const asker = { ...LENA, language };
  const say = async (text: string) =>
    messagesOf(await whole.desk.write({ ...asker, conversation: text }, text));
  const deadline = deadlineAt('2027-03-11T17:00', 'Europe/Berlin');
  const conflicting = found('2027-03-11T17:00', {
    quote: 'Deadline: 11 March 2027, 17:00',
    against: { callId: 'demo-q1', stageId: 'joint', deadline },
  });
  await showItems(whole.db, PAGE);
  await readAs(whole.db, conflicting, FURTHER);
  const [, conflict, finding] = await say(LIST[language]);
  const [answer] = await say(ASK[language]);
  await whole.desk.press(asker, pressed(conflict?.buttons[0]).action);
  // To the minute, whenever the test runs.
  await whole.db.query(`update finding set decided_at = '2026-11-23T09:00Z' where decided_at is not null`);
  const [heading] = await say(LIST[language]);
  const [, decided] = messagesOf(await whole.desk.press(asker, pressed(heading?.buttons[0]).action));
  await showItems(whole.db, LATER);
  await readAs(
    whole.db,
    withdrawn({ callId: 'demo-q1', quote: 'This <!channel> call has been *withdrawn*.' }),
  );
  const [, withdrawal] = await say(LIST[language]);
  const [doubted] = await say(ASK[language]);
  return [
    ['finding', finding],
    ['finding-conflict', conflict],
    ['finding-decided', decided],
    ['answer-disputed', answer],
    ['finding-withdrawal', withdrawal],
    ['answer-perhaps-withdrawn', doubted],
  ];
}

/** The forms in which a finding is confirmed and discarded. */
export async function findingForms(
  whole: WholeDesk,
  language: 'de' | 'en',
): Promise<readonly (readonly [name: string, form: Form])[]> {
  const asker = { ...LENA, language };
  await showItems(whole.db, PAGE);
  await readAs(whole.db, FURTHER);
  const [, finding] = messagesOf(await whole.desk.write(asker, LIST[language]));
  const formBy = async (at: number) =>
    formOf(await whole.desk.press(asker, pressed(finding?.buttons[at]).action));
  return [
    [`finding-confirm.${language}`, await formBy(0)],
    [`finding-discard.${language}`, await formBy(1)],
  ];
}

function pressed(button: Button | undefined): ActButton {
  if (button?.kind !== 'act') throw new Error('there is nothing to press');
  return button;
}
