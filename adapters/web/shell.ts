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

const STYLES = ['base', 'conversation', 'cards', 'dialogs', 'layout'];

type Html = ReturnType<typeof html>;

/** The page itself; its script fills it. */
export function pageShell({ words, language, assets }: ShellOptions): Html {
  const say = (key: TextKey) => words.say(language, key);
  const content = html`
    <a class="skip" href="#message">${say('web:skip-to-message')}</a>
    <header class="top">
      <button type="button" class="quiet menu" id="menu" aria-expanded="false" aria-controls="places">
        ${say('web:channels')}
      </button>
      <p class="brand">${say('web:title')}</p>
      ${languageSwitch(words, language)}
      <p class="reader" id="reader"></p>
    </header>
    <div class="columns">
      <div class="places" id="places">
        <nav aria-labelledby="channels-title">
          <h2 id="channels-title">${say('web:channels')}</h2>
          <ul id="channels" class="channels"></ul>
          <button type="button" class="quiet" id="new-channel">${say('web:new-channel')}</button>
        </nav>
        <section aria-labelledby="sources-title">
          <details class="sources">
            <summary><h2 id="sources-title">${say('web:sources')}</h2> <span id="sources-sum"></span></summary>
            <ul id="sources"></ul>
          </details>
        </section>
      </div>
      <main class="conversation" aria-labelledby="channel-name">
        <div class="heading">
          <div>
            <h1 id="channel-name" tabindex="-1"></h1>
            <p id="channel-about" class="about"></p>
          </div>
          <ul id="deeds" class="deeds" aria-label="${say('web:deeds')}"></ul>
        </div>
        <div class="scroll" id="scroll" role="log" tabindex="0" aria-label="${say('web:messages')}">
          <button type="button" class="quiet older" id="older" hidden>${say('web:older')}</button>
          <div id="log"></div>
          <div id="empty" class="empty" hidden></div>
        </div>
        <p id="status" class="status" role="status"></p>
        <form id="composer" class="composer" novalidate>
          <label for="message">${say('web:message')}</label>
          <p id="message-error" class="error" hidden></p>
          <div class="line">
            <textarea id="message" rows="1" maxlength="2000" aria-describedby="message-hint message-error"></textarea>
            <button type="submit" class="primary">${say('web:send')}</button>
          </div>
          <p id="message-hint" class="hint">${say('web:message-hint')}</p>
        </form>
      </main>
    </div>
    <dialog id="new-channel-dialog" aria-labelledby="new-channel-title"></dialog>
    <noscript><p class="notice">${say('web:needs-script')}</p></noscript>`;
  return frame({ words, language, assets }, 'page', content, [
    html`<script src="${assets}/adaptivecards.js" defer></script>`,
    html`<script src="${assets}/main.js" type="module"></script>`,
  ]);
}

/** Where somebody signs in: with an access code, or with what the operator's link carries. */
export function signInShell(
  options: ShellOptions & { readonly by: 'code' | 'operator'; readonly mistake: TextKey | null },
): Html {
  const { words, language, assets, by, mistake } = options;
  const say = (key: TextKey) => words.say(language, key);
  const operator = by === 'operator';
  const label = operator ? say('web:operator-code') : say('web:access-code');
  const content = html`
    <header class="top">
      <p class="brand">${say('web:title')}</p>
      ${languageSwitch(words, language)}
    </header>
    <main class="sign-in">
      <h1>${operator ? say('web:operator-sign-in') : say('web:sign-in')}</h1>
      <p>${operator ? say('web:operator-sign-in-hint') : say('web:sign-in-hint')}</p>
      <form method="post" action="${operator ? '/operator' : '/sign-in'}" id="sign-in">
        <label for="code">${label}</label>
        <p id="code-error" class="error" ${mistake === null ? 'hidden' : ''}>
          ${mistake === null ? '' : say(mistake)}
        </p>
        <input id="code" name="code" type="password" required autocomplete="current-password"
          aria-describedby="code-error" aria-invalid="${mistake === null ? 'false' : 'true'}" />
        <button type="submit" class="primary">${say('web:sign-in-send')}</button>
      </form>
    </main>`;
  const scripts = operator ? [html`<script src="${assets}/operator.js" type="module"></script>`] : [];
  return frame(options, 'sign-in', content, scripts);
}

function frame(
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

// Each language is named in itself, and marked so for screen readers.
function languageSwitch(words: Words, language: Language): Html {
  const links = words.languages.map((other) => {
    const current = other === language ? 'true' : 'false';
    return html`<li><a href="?language=${other}" hreflang="${other}" lang="${other}" aria-current="${current}">${ownName(other)}</a></li>`;
  });
  return html`<nav class="languages" aria-label="${words.say(language, 'web:language')}"><ul>${links}</ul></nav>`;
}
