import { tagRef } from '#adapters/teams/cards/teams-card.ts';
import type { Activity } from '#adapters/teams/connector.ts';
import { cleanName } from '#src/messages/clean-text.ts';
import { type Json, list, record, text } from '#src/messages/json.ts';
import type { Mention } from '#src/model/mention.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&amp;': '&',
};

/**
 * The markup that Teams makes of what people write; anything else between pointed brackets is theirs. None reaches over
 * the next bracket: else a text of nothing but beginnings is read anew from each, which takes minutes.
 */
const LINES = /<\/?(?:p|div|br|li|ul|ol|blockquote|pre|h[1-6]|tr|table)\b[^<>]*>/gi;
const INLINE = /<\/?(?:at|quoted|span|a|b|i|u|s|em|strong|strike|code|font|img|emoji|td|th|tbody)\b[^<>]*>/gi;

/**
 * What a person wrote, out of what Teams makes of it: without the mention of the bot, other names as they were read
 * (channel-and-group-conversations, “Work with mentions”).
 */
export function writtenText(activity: Activity, botId: string): string {
  const without = namesOf(activity, botId).reduce(
    (written, said) => written.replaceAll(said, ' '),
    text(activity.text),
  );
  return plainText(withoutPlaces(without, activity));
}

// How the id of a channel, a team or a chat begins: who mentions one calls everybody there.
const PLACE = /^19:/;
const NAMES = String.raw`(?:\s|&nbsp;|</?(?:p|div)\b[^<>]*>|<at\b[^<>]*>[^<>]*</at>[,:;]?)+`;
const BEFORE = new RegExp(`^${NAMES}`, 'i');
const BEHIND = new RegExp(`(?<=[.!?…]["“”»)]*)${NAMES}$`, 'iu');

/** Without the channels and teams that stand among the names before what is said, or behind a whole sentence. */
function withoutPlaces(written: string, activity: Activity): string {
  const places = mentions(activity)
    .filter(({ mentioned }) => PLACE.test(text(record(mentioned).id)))
    .map((mention) => text(mention.text))
    .filter((said) => said !== '')
    .map((said) => new RegExp(`${RegExp.escape(said)}[,:;]?`, 'g'));
  const without = (run: string) => places.reduce((left, place) => left.replace(place, ' '), run);
  return [BEFORE, BEHIND].reduce((said, edge) => said.replace(edge, without), written);
}

/** Whether nothing stands before the mention of the bot, but for what is quoted. */
export function beginsWithMention(activity: Activity, botId: string): boolean {
  return namesOf(activity, botId).some((said) => {
    const [before, ...after] = text(activity.text).split(said);
    return after.length > 0 && plainText(before ?? '') === '';
  });
}

// How the ids of people begin, those whom Teams and those whom Entra knows; a team, a channel or a bot is none.
const PERSON = /^(?:29|8):/;

/** Whom a person named in it, besides the bot, each once: people, and tags, which stand for several. */
export function mentionsIn(activity: Activity, botId: string): readonly Mention[] {
  const named = mentions(activity).flatMap(({ mentioned, text: said }): readonly Mention[] => {
    const { id, type } = record(mentioned);
    const ref = type === 'tag' ? tagRef(text(id)) : text(id);
    const isKnown = type === 'tag' || PERSON.test(ref);
    const name = cleanName(plainText(text(said)));
    return isKnown && ref !== botId && name !== '' ? [{ ref, name }] : [];
  });
  return [...new Map(named.map((who) => [who.ref, who])).values()];
}

/** How the mentions of the bot are written. */
function namesOf(activity: Activity, botId: string): readonly string[] {
  return mentions(activity)
    .filter((mention) => record(mention.mentioned).id === botId)
    .map((mention) => text(mention.text))
    .filter((said) => said !== '');
}

/** Text of Teams as it is read: without markup and escapes. */
export function plainText(written: string): string {
  return written
    .replace(LINES, '\n')
    .replace(INLINE, '')
    .replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (escaped) => SIGNS[escaped] ?? escaped)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

/** Whether the bot is mentioned, as it has to be where more than two can read. */
export function mentionsBot(activity: Activity, botId: string): boolean {
  return mentions(activity).some((mention) => record(mention.mentioned).id === botId);
}

function mentions({ entities }: Activity): readonly Json[] {
  return list(entities)
    .map(record)
    .filter(({ type }) => type === 'mention');
}
