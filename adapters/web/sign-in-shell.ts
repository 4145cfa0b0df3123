import { html } from 'hono/html';
import { frame, type Html, languageSwitch, type SayText, type ShellOptions } from '#adapters/web/frame.ts';
import type { TextKey } from '#src/messages/text.ts';

/** Where somebody signs in: with an access code, or with what the operator's link carries. */
export function signInShell(
  options: ShellOptions & { readonly by: 'code' | 'operator'; readonly mistake: TextKey | null },
): Html {
  const { words, language, assets, by, mistake } = options;
  const say: SayText = (key) => words.say(language, key);
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
