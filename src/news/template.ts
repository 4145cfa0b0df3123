import { cutText } from '#src/messages/cut-text.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Words } from '#src/ports/words.ts';

/** What a template can name, as it is stored: `{title}`. People write the word of their language instead. */
export const PLACEHOLDERS = ['title', 'summary', 'source', 'date', 'topics'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** One line of a post; `names` are the placeholders that brought its words. */
export type FilledLine = { readonly text: string; readonly names: readonly Placeholder[] };

const PLACED = /\{\s*(?<name>[^{}\n]*?)\s*\}/gu;

type Say = (key: TextKey) => string;

// The most letters that each brings; of what an item has, only many topics and a long name of its source are cut by it.
const BRINGS: Readonly<Record<Placeholder, number>> = {
  title: 500,
  summary: 320,
  source: 100,
  date: 40,
  topics: 300,
};

/** The most letters that a post by this template, as it is stored, can have. */
export function longestPost(template: string): number {
  return template.replaceAll(PLACED, (_, name: Placeholder) => 'x'.repeat(BRINGS[name])).length;
}

/** The first line in which a brace has no fellow; null where each has one. */
export function looseBrace(text: string): string | null {
  const line = text.split('\n').find((one) => /[{}]/.test(one.replaceAll(PLACED, '')));
  return line?.trim() ?? null;
}

/** The template as it is stored; `unknown` is the first thing in braces that no catalogue has. */
export function readTemplate(
  words: Words,
  text: string,
): { readonly template: string; readonly unknown: string | null } {
  let unknown: string | null = null;
  const template = text.replaceAll(PLACED, (written, name: string) => {
    const meant = PLACEHOLDERS.find((known) => known === name || isCalled(words, known, name));
    if (meant === undefined) unknown ??= written;
    return meant === undefined ? written : `{${meant}}`;
  });
  return { template, unknown };
}

function isCalled({ languages, say }: Words, placeholder: Placeholder, name: string): boolean {
  return languages.some(
    (language) =>
      say(language, `news:placeholder.${placeholder}`).toLowerCase() === name.toLocaleLowerCase(language),
  );
}

/** A stored template in the words of a reader. */
export function sayTemplate(say: Say, template: string): string {
  return template.replaceAll(PLACED, (_, name: Placeholder) => sayPlaceholder(say, name));
}

export function sayPlaceholder(say: Say, placeholder: Placeholder): string {
  return `{${say(`news:placeholder.${placeholder}`)}}`;
}

/** The lines of a stored template with what they name, cut where it is too long; one that would hold nothing of it falls away. */
export function fillTemplate(
  template: string,
  fill: (placeholder: Placeholder) => string,
): readonly FilledLine[] {
  const brought = (name: Placeholder) => cutText(fill(name), BRINGS[name]);
  return template.split('\n').flatMap((line): readonly FilledLine[] => {
    const named = [...line.matchAll(PLACED)].map(({ groups }) => groups?.name as Placeholder);
    const names = named.filter((name) => brought(name) !== '');
    const text = line.replaceAll(PLACED, (_, name: Placeholder) => brought(name)).trim();
    return text === '' || (named.length > 0 && names.length === 0) ? [] : [{ text, names }];
  });
}
