import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Mention } from '#src/model/mention.ts';
import type { Asker } from '#src/model/person.ts';
import type { KnownChannel } from '#src/ports/places.ts';

/** What can be written as a command; its words stand in the catalogues as `chat:command.<name>`. */
export type CommandName =
  | 'help'
  | 'deadlines'
  | 'deadlines-subscribe'
  | 'deadlines-unsubscribe'
  | 'news-subscribe'
  | 'news-unsubscribe'
  | 'news-mention'
  | 'subscribe'
  | 'subscriptions'
  | 'subscribe-rule'
  | 'sources'
  | 'source-add'
  | 'source-care'
  | 'sources-import'
  | 'sources-export'
  | 'announce'
  | 'unknown-deliveries'
  | 'notices'
  | 'language'
  | 'enquiries'
  | 'experts'
  | 'unanswered'
  | 'answer-drafts'
  | 'findings'
  | 'why'
  | 'ask-human'
  | 'ask';

/** One thing that somebody did: who, where, and in which language they are answered. */
export type Visit = {
  readonly asker: Asker;
  readonly language: Language;
  /** null where the bot cannot post by itself, such as a terminal. */
  readonly channel: KnownChannel | null;
  /** Whom they mentioned in what they wrote. */
  readonly named: readonly Mention[];
  /** Says a text of the catalogue in `language`. */
  readonly say: (key: TextKey, values?: TextValues) => string;
};

export type Handle = (visit: Visit, values: Readonly<Record<string, string>>) => Promise<Reply>;

/** Replies to a question; the asker carries the language that the person chose. */
export type AnswerQuestion = (visit: Visit, text: string) => Promise<Reply>;

/** Takes what was written below a post of the bot’s, as the platform names it; null where that post asks for nothing. */
export type TakeReply = (visit: Visit, post: string, text: string) => Promise<Reply | null>;

type Fill = (visit: Visit, form: FilledForm) => Promise<Reply>;

/**
 * One subject of the desk. Actions and forms are named `area.verb`; a command is given what follows
 * its words as `rest`.
 */
export type Area = {
  readonly commands: Readonly<Partial<Record<CommandName, Handle>>>;
  readonly actions: Readonly<Record<string, Handle>>;
  readonly forms: Readonly<Record<string, Fill>>;
};

/** One area of all. Throws where two of them name the same command, action or form: one would never be reached. */
export function joinAreas(areas: readonly Area[]): Area {
  return {
    commands: joined(areas.map((area) => area.commands)),
    actions: joined(areas.map((area) => area.actions)),
    forms: joined(areas.map((area) => area.forms)),
  };
}

function joined<Entry>(parts: readonly Readonly<Record<string, Entry>>[]): Readonly<Record<string, Entry>> {
  const entries = parts.flatMap((part) => Object.entries(part));
  const twice = entries.find(([name], at) => entries.findIndex(([first]) => first === name) < at);
  if (twice) throw new Error(`two areas of the desk name "${twice[0]}"`);
  return Object.fromEntries(entries);
}
