import type { Card, CardAction } from '#adapters/adaptive-cards/card.ts';

/** What a person sees of a card, read from its JSON as Teams and the page read it. */
export function seenOf(card: Card): { text: string; links: string[]; buttons: string[] } {
  const texts: string[] = [];
  const links: string[] = [];
  const actions = actionsOf(card);
  for (const element of card.body) {
    if (element.type === 'TextBlock') texts.push(element.text);
    if (element.type !== 'RichTextBlock') continue;
    texts.push(element.inlines.map((run) => run.text).join(''));
    links.push(...element.inlines.flatMap((run) => run.selectAction?.url ?? []));
  }
  links.push(...actions.flatMap((action) => (action.type === 'Action.OpenUrl' ? action.url : [])));
  // Signs that no eye sees keep clients from reading markup.
  const text = texts.join('\n').replaceAll('\u2060', '');
  return { text, links, buttons: actions.map((action) => action.title) };
}

/** All that may be pressed on a card, from top to bottom. */
export function actionsOf({ body, actions }: Card): readonly CardAction[] {
  return [...body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : [])), ...actions];
}
