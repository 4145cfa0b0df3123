import { type Card, type CardElement, card } from '#adapters/adaptive-cards/card.ts';
import { partElements } from '#adapters/adaptive-cards/message-card.ts';
import { cardActivity, isTooLarge } from '#adapters/teams/activity.ts';
import { buttonRows } from '#adapters/teams/cards/button-rows.ts';
import type { Activity } from '#adapters/teams/connector.ts';
import type { Home, Section } from '#src/messages/home.ts';
import type { Words } from '#src/ports/words.ts';

/**
 * A home as one card, its sections with a line between and each with its own buttons; a card for each section
 * where they are too much for one.
 */
export function homeActivities(words: Words, { language, sections }: Home): readonly Activity[] {
  const title = words.say(language, 'teams:home');
  const activityOf = (shown: readonly Section[]) => cardActivity(title, card(language, title, bodyOf(shown)));
  const whole = activityOf(sections);
  return isTooLarge(whole) ? sections.map((section) => activityOf([section])) : [whole];
}

function bodyOf(sections: readonly Section[]): Card['body'] {
  return sections.flatMap((section, at) => {
    const [first, ...rest] = sectionElements(section);
    if (!first) return [];
    return [at === 0 ? first : { ...first, separator: true, spacing: 'large' }, ...rest];
  });
}

function sectionElements({ parts, buttons }: Section): readonly CardElement[] {
  return [...partElements(parts), ...buttonRows(buttons)];
}
