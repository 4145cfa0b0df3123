import { isLanguageOfTheWorld } from '#src/answers/language.ts';
import { questionWords } from '#src/answers/question-words.ts';
import type { CommandName } from '#src/desk/area.ts';
import { fold as folded } from '#src/model/fold.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

/** `rest` is what follows the words of the command, as it was written. */
export type Command = { readonly name: CommandName; readonly language: Language; readonly rest: string };

/** One way to write a command, folded. */
export type Phrase = {
  readonly name: CommandName;
  readonly language: Language;
  readonly words: readonly string[];
};

/** Whether more words may follow: none, one, or any. */
const MAY_FOLLOW: Readonly<Record<CommandName, 'nothing' | 'a word' | 'a text'>> = {
  help: 'nothing',
  deadlines: 'nothing',
  'deadlines-subscribe': 'nothing',
  'deadlines-unsubscribe': 'nothing',
  'news-subscribe': 'nothing',
  'news-unsubscribe': 'nothing',
  'news-mention': 'a text',
  subscribe: 'nothing',
  subscriptions: 'nothing',
  'subscribe-rule': 'nothing',
  sources: 'nothing',
  'source-add': 'a word',
  'source-care': 'nothing',
  'sources-import': 'nothing',
  'sources-export': 'nothing',
  announce: 'nothing',
  'unknown-deliveries': 'nothing',
  notices: 'nothing',
  language: 'a word',
  enquiries: 'nothing',
  experts: 'nothing',
  unanswered: 'nothing',
  'answer-drafts': 'nothing',
  findings: 'nothing',
  // Before the question, which begins with the same word.
  'ask-human': 'a text',
  why: 'a text',
  ask: 'a text',
};

// How people address the bot by habit, on any platform. Its mere name may be what a question is about, and a colon the
// first of `:wave:`.
const ADDRESS =
  /^\s*(?:@allianzbote\b|allianzbote\s*(?=[:,;!–—]|-\s)|\/allianz(?![\p{L}\p{N}])|\/)?(?:[\s,;!–—]|-\s|:(?![\w+'-]+:))*/iu;

/** What somebody wrote, without the `/allianz`, `/`, `@Allianzbote` or `Allianzbote,` before it. */
export function withoutAddress(text: string): string {
  return text.replace(ADDRESS, '').trim();
}

/** What stands before a command where others read along: Slack has one command for all of them, elsewhere it is a mention. */
export function addressOn(platform: string): string {
  return platform === 'slack' ? '/allianz' : '@Allianzbote';
}

/**
 * Reads commands in the words of every catalogue. Where two languages share a word, `preferred` decides.
 * Whatever is not exactly a command is null: a question.
 */
export function commandReader(words: Words): (text: string, preferred: Language) => Command | null {
  const phrases = words.languages.flatMap((language) => phrasesOf(words, language));
  return (text, preferred) => {
    const written = withoutAddress(text.normalize('NFC')).split(/\s+/u);
    const found = phrases.filter((phrase) => fits(phrase, written) && !asks(words, phrase, written));
    const phrase = found.find(({ language }) => language === preferred) ?? found[0];
    if (!phrase) return null;
    const rest = written.slice(phrase.words.length).join(' ');
    return { name: phrase.name, language: phrase.language, rest };
  };
}

/** Every way to write a command in a language, the usual one first. */
export function phrasesOf(words: Words, language: Language): readonly Phrase[] {
  const names = Object.keys(MAY_FOLLOW) as CommandName[];
  return names.flatMap((name) =>
    words
      .say(language, `chat:command.${name}`)
      .split('|')
      .map((phrase) => ({ name, language, words: phrase.trim().split(/\s+/u).map(fold) })),
  );
}

function fits(phrase: Phrase, written: readonly string[]): boolean {
  const { length } = phrase.words;
  if (!phrase.words.every((word, at) => word === fold(written[at] ?? ''))) return false;
  const following = written.length - length;
  const allowed = MAY_FOLLOW[phrase.name];
  return following === 0 || allowed === 'a text' || (allowed === 'a word' && following === 1);
}

/** "Language requirements" and "Sprache Antrag?" name no language: they are asked of a call. */
function asks({ languages }: Words, { name, words }: Phrase, written: readonly string[]): boolean {
  const [word = ''] = written.slice(words.length);
  const meant = folded(word);
  if (name !== 'language' || meant === '') return false;
  if (languages.includes(meant) || isLanguageOfTheWorld(meant)) return false;
  return word.endsWith('?') || questionWords(meant).some(({ concepts }) => concepts.size > 0);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[.!?:,;]+$/u, '');
}
