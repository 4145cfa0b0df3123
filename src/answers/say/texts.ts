import { type Context, say } from '#src/answers/context.ts';
import { sayLocalText, textReader } from '#src/messages/local-text.ts';
import type { Fact, Part } from '#src/messages/message.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Citation } from '#src/model/citation.ts';
import { type LocalText, pickText } from '#src/model/language.ts';

type Speaker = Pick<Context, 'words' | 'language'>;

/** The text in the answer's language; one that exists in another only is marked with it. */
export function sayText({ words, language }: Speaker, text: LocalText): string {
  return sayLocalText(textReader(words, language), text);
}

/** A text as a part, with the language it really is in. */
export function textPart(context: Speaker, text: LocalText): Part {
  const { language } = pickText(text, context.language);
  const isOwn = language === context.language;
  return { kind: 'text', text: sayText(context, text), ...(isOwn ? {} : { language }) };
}

export function titlePart(context: Speaker, title: LocalText, url: string | null | undefined): Part {
  const { language } = pickText(title, context.language);
  const isOwn = language === context.language;
  return {
    kind: 'title',
    text: capitalized(context, sayText(context, title)),
    ...(url ? { url } : {}),
    ...(isOwn ? {} : { language }),
  };
}

/** One fact where there is such a text, else none. */
export function factOf(context: Speaker, label: TextKey, text: LocalText | null): readonly Fact[] {
  return text ? [{ label: say(context, label), value: sayText(context, text) }] : [];
}

export function factsPart(facts: readonly Fact[]): readonly Part[] {
  return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
}

/** As at the start of a line; a name that is written otherwise ("eHealth") stays as it is. */
export function capitalized({ language }: Speaker, text: string): string {
  const isLower = /^\p{Ll}[\p{Ll}-]*(?![\p{L}\p{N}])/u.test(text);
  return isLower ? text.charAt(0).toLocaleUpperCase(language) + text.slice(1) : text;
}

export function plain(text: string): Part {
  return { kind: 'text', text };
}

/** The sources under an answer, each address once. */
export function sourcesPart(context: Speaker, citations: readonly Citation[]): readonly Part[] {
  if (citations.length === 0) return [];
  return [
    { kind: 'sources', label: say(context, 'answers:sources', { count: citations.length }), citations },
  ];
}
