/** What the length of an application is counted in, folded, in both languages. */
export const PAGE_WORDS: ReadonlySet<string> = new Set([
  'page',
  'pages',
  'characters',
  'words',
  'seite',
  'seiten',
  'zeichen',
  'woerter',
]);
