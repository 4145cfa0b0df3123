import { cleanName } from '#src/messages/clean-text.ts';
import type { Mention } from '#src/model/mention.ts';

const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A name or a link, as Slack writes it into a text: its sign, what it stands for, and how it is read. */
const MARKED = /<([@#!]?)([^<>|\s]+)(?:\|([^<>]*))?>/g;
const GROUP = 'subteam^';
const EVERYONE: ReadonlySet<string> = new Set(['channel', 'here', 'everyone']);

/**
 * What a person wrote, out of what Slack makes of it: without the mention of the bot, links and names as they were
 * read (docs.slack.dev, formatting message text).
 */
export function writtenText(given: string, botUserId: string | null): string {
  const read = withoutChannels(given).replace(MARKED, (_, sign: string, target: string, label?: string) => {
    if (sign === '@' && target === botUserId) return ' ';
    const who = mentionOf(sign, target, label);
    if (who) return `@${who.name}`;
    if (sign === '!' && EVERYONE.has(target)) return `@${target}`;
    return sign === '#' ? `#${label || target}` : label || target;
  });
  return unescaped(read).trim();
}

const CHANNEL = /<#[^<>]*>[,:;]?/g;
const NAMES = String.raw`(?:\s|<[@#!][^<>]*>[,:;]?)+`;
const BEFORE = new RegExp(`^${NAMES}`);
const BEHIND = new RegExp(`(?<=[.!?…]["“”»)]*)${NAMES}$`, 'u');

/** Without the channels that stand among the names before what is said, or behind a whole sentence: it says nothing of them. */
function withoutChannels(given: string): string {
  return [BEFORE, BEHIND].reduce(
    (said, edge) => said.replace(edge, (run) => run.replace(CHANNEL, ' ')),
    given,
  );
}

/** Whom a person named in it, besides the bot: people, and groups of them. */
export function mentionsIn(given: string, botUserId: string | null): readonly Mention[] {
  return [...given.matchAll(MARKED)]
    .map(([, sign = '', target = '', label]) => mentionOf(sign, target, label))
    .filter((who) => who !== null)
    .filter(({ ref }) => ref !== botUserId);
}

function mentionOf(sign: string, target: string, label: string | undefined): Mention | null {
  const isGroup = sign === '!' && target.startsWith(GROUP);
  if (sign !== '@' && !isGroup) return null;
  const ref = isGroup ? target.slice(GROUP.length) : target;
  return { ref, name: cleanName(unescaped(label ?? '')).replace(/^@/, '') || ref };
}

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (escaped) => SIGNS[escaped] ?? escaped);
}
