import { html } from 'hono/html';
import { frame, type Html, languageSwitch, type SayText, type ShellOptions } from '#adapters/web/frame.ts';

/** The page itself; its script fills it. */
export function pageShell({ words, language, assets }: ShellOptions): Html {
  const say: SayText = (key) => words.say(language, key);
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
      ${places(say)}
      ${conversation(say)}
    </div>
    <dialog id="new-channel-dialog" aria-labelledby="new-channel-title"></dialog>
    <noscript><p class="notice">${say('web:needs-script')}</p></noscript>`;
  return frame({ words, language, assets }, 'page', content, [
    html`<script src="${assets}/adaptivecards.js" defer></script>`,
    html`<script src="${assets}/main.js" type="module"></script>`,
  ]);
}

function places(say: SayText): Html {
  return html`
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
      </div>`;
}

function conversation(say: SayText): Html {
  return html`
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
        ${composer(say)}
      </main>`;
}

function composer(say: SayText): Html {
  return html`
        <form id="composer" class="composer" novalidate>
          <label for="message">${say('web:message')}</label>
          <p id="message-error" class="error" hidden></p>
          <div class="line">
            <textarea id="message" rows="1" maxlength="2000" aria-describedby="message-hint message-error"></textarea>
            <button type="submit" class="primary">${say('web:send')}</button>
          </div>
          <p id="message-hint" class="hint">${say('web:message-hint')}</p>
        </form>`;
}
