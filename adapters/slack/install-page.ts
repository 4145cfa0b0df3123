import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { InstallResult } from '#adapters/slack/install-result.ts';
import { escaped, seenText } from '#adapters/slack/plain-text.ts';
import type { Language } from '#src/model/language.ts';
import type { Words } from '#src/ports/words.ts';

const STATUS: Readonly<Record<InstallResult['kind'], number>> = {
  installed: 200,
  denied: 403,
  stale: 400,
  code: 400,
  unreachable: 502,
  failed: 500,
};

const STYLE = await readFile(new URL('install-page.css', import.meta.url), 'utf8');

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/**
 * Tells in every language how it ended, the reader's first: a page in one of them could not be turned, since its
 * address holds once. It runs nothing and loads nothing.
 */
export function installPage(
  words: Words,
  result: InstallResult,
  accepted: string | null,
  again: string,
): Response {
  const languages = readersFirst(words.languages, accepted);
  const sections = languages.map((language) => section(words, language, result, again)).join('\n');
  const [first = 'en'] = languages;
  const page = words.say(first, 'slack:install.page');
  const html = `<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${words.say(first, `slack:install.${result.kind}`)} · ${page}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main aria-labelledby="title">
<h1 id="title">${escaped(page)}</h1>
${sections}
</main>
</body>
</html>`;
  return new Response(html, { status: STATUS[result.kind], headers: HEADERS });
}

function section(words: Words, language: Language, result: InstallResult, again: string): string {
  const place = result.kind === 'installed' ? seenText(result.place) : '';
  const hint = words.say(language, `slack:install.${result.kind}-hint`, { place });
  const link = `<p><a href="${again}">${escaped(words.say(language, 'slack:install.again'))}</a></p>`;
  return `<section lang="${language}">
<h2>${escaped(words.say(language, `slack:install.${result.kind}`))}</h2>
<p>${escaped(hint)}</p>
${result.kind === 'installed' ? '' : link}
</section>`;
}

function readersFirst(languages: readonly Language[], accepted: string | null): readonly Language[] {
  const first = (accepted ?? '').trim().toLowerCase();
  return languages.toSorted((one, other) => Number(first.startsWith(other)) - Number(first.startsWith(one)));
}
