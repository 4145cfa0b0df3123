import type { FilledForm, Reply } from '#src/messages/form.ts';
import type { TextKey, TextValues } from '#src/messages/text.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Language } from '#src/model/language.ts';
import type { Asker } from '#src/model/person.ts';

/** What can be written as a command; its words stand in the catalogues as `chat:command.<name>`. */
export type CommandName =
  | 'help'
  | 'deadlines'
  | 'deadlines-subscribe'
  | 'deadlines-unsubscribe'
  | 'news-subscribe'
  | 'news-unsubscribe'
  | 'subscriptions'
  | 'sources'
  | 'announce'
  | 'language'
  | 'ask';

/** One thing that somebody did: who, where, and in which language they are answered. */
export type Visit = {
  readonly asker: Asker;
  readonly language: Language;
  /** null where the bot cannot post by itself, such as a terminal. */
  readonly channel: Channel | null;
  /** Says a text of the catalogue in `language`. */
  readonly say: (key: TextKey, values?: TextValues) => string;
};

export type Handle = (visit: Visit, values: Readonly<Record<string, string>>) => Promise<Reply>;

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

/** Later areas win where two name the same thing. */
export function joinAreas(areas: readonly Area[]): Area {
  return {
    commands: Object.assign({}, ...areas.map((area) => area.commands)),
    actions: Object.assign({}, ...areas.map((area) => area.actions)),
    forms: Object.assign({}, ...areas.map((area) => area.forms)),
  };
}
