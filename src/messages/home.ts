import type { Message } from '#src/messages/message.ts';
import type { Language } from '#src/model/language.ts';

/** One subject of a home, with the buttons that belong to it. */
export type Section = Pick<Message, 'parts' | 'buttons'>;

/** What a person sees of the bot before they ask anything: a tab of the platform, the most personal on top. */
export type Home = { readonly language: Language; readonly sections: readonly Section[] };

/** Something to ask with one press: how it is called, and what is then written. */
export type Prompt = { readonly title: string; readonly text: string };
