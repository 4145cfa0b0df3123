import { button, byId, element } from '#adapters/web/page/element.ts';
import type { Say } from '#adapters/web/page/message.ts';

const QUESTIONS = ['question.next-deadline', 'question.open-calls', 'question.milestones', 'question.new'];

/** What can be done in any channel, one button each; `choose` gets the desk's command. */
export function showDeeds(isOperator: boolean, say: Say, choose: (command: string) => void): void {
  const deeds: readonly (readonly [command: string, key: string])[] = [
    ['news-subscribe', 'deed.news'],
    ['deadlines-subscribe', 'deed.deadlines'],
    ...(isOperator ? [['announce', 'deed.announce'] as const] : []),
    ['help', 'deed.help'],
  ];
  const items = deeds.map(([command, key]) => choice(say(key), () => choose(command)));
  byId('deeds', HTMLElement).replaceChildren(...items);
}

/** What stands in a channel without messages: questions to begin with. */
export function showQuestions(say: Say, ask: (text: string) => void): void {
  const items = QUESTIONS.map((key) => choice(say(key), () => ask(say(key))));
  byId('empty', HTMLElement).replaceChildren(
    element('p', { class: 'empty-title' }, say('empty.title')),
    element('p', {}, say('empty.hint')),
    element('ul', {}, ...items),
  );
}

function choice(label: string, press: () => void): HTMLElement {
  return element('li', {}, button(label, 'quiet', press));
}
