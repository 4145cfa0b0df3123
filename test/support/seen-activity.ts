import type { Card } from '#adapters/adaptive-cards/card.ts';
import type { TeamsMessage } from '#test/stand-ins/teams-channels.ts';
import { seenOf } from '#test/support/seen-card.ts';

/** What people see of a message in Teams, where, and who; `onlyFor` is null for everyone. */
export function seenInTeams({ conversation, onlyFor, activity }: TeamsMessage) {
  const cards = (activity.attachments ?? []).map(({ content }) => seenOf(content as Card));
  return {
    conversation,
    onlyFor,
    text: cards.map(({ text }) => text).join('\n'),
    buttons: cards.flatMap(({ buttons }) => buttons),
  };
}
