import { html } from 'hono/html';
import { ownName } from '#src/messages/language-name.ts';
import type { TextKey } from '#src/messages/text.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

export type ShellOptions = {
  readonly words: Words;
  readonly language: Language;
  /** Where the page's files lie, such as `/assets/1a2b3c`. */
  readonly assets: string;
};

export type Html = ReturnType<typeof html>;

export type SayText = (key: TextKey) => string;

const STYLES = ['base', 'conversation', 'cards', 'dialogs', 'layout'];

/** What every document of the page has around its content. */
export function frame(
  { words, language, assets }: ShellOptions,
  kind: string,
  content: Html,
  scripts: readonly Html[],
): Html {
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${words.say(language, 'web:title')}</title>
    <link rel="icon" href="${assets}/icon.svg" />
    ${STYLES.map((name) => html`<link rel="stylesheet" href="${assets}/${name}.css" />`)}
    ${scripts}
  </head>
  <body class="${kind}">
    ${content}
  </body>
</html>`;
}

/** Each language is named in itself, and marked so for screen readers. */
export function languageSwitch(words: Words, language: Language): Html {
  const links = words.languages.map((other) => {
    const current = other === language ? 'true' : 'false';
    return html`<li><a href="?language=${other}" hreflang="${other}" lang="${other}" aria-current="${current}">${ownName(other)}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${words.say(language, 'web:language')}"><ul>${links}</ul></nav>`;
}
