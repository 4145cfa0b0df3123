import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

// Without placeholders: what has any is said by the server.
const CLIENT_TEXTS = [
  'web:title',
  'web:unread',
  'web:cancel',
  'web:create',
  'web:new-channel',
  'web:new-channel.name',
  'web:new-channel.languages',
  'web:new-channel.timezone',
  'web:new-channel.timezone-hint',
  'web:private',
  'web:you',
  'web:link-opens',
  'web:working',
  'web:offline',
  'web:failed',
  'web:empty.title',
  'web:empty.hint',
  'web:question.next-deadline',
  'web:question.open-calls',
  'web:question.milestones',
  'web:question.new',
  'web:deed.news',
  'web:deed.deadlines',
  'web:deed.announce',
  'web:deed.help',
  'web:message-needed',
  'web:source.reachable',
  'web:source.unreachable',
  'web:source.not-polled-yet',
] as const;

/** What the page's scripts say, by key without the file. */
export function clientTexts(words: Words, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(CLIENT_TEXTS.map((key) => [key.slice('web:'.length), words.say(language, key)]));
}
