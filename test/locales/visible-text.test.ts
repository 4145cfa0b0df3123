import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Two words in a row are a sentence in the making. */
const WORDS = /\p{L}{2,} \p{L}{2,}/u;
const TAG = /<[^<>]*>/g;
const SPOKEN_ATTRIBUTE = /(?:aria-label|alt|title|placeholder)="[^"]*\p{L}{2,}/u;
/** What these properties hold is shown, one word or many. */
const SHOWN = new Set([
  'label',
  'text',
  'title',
  'summary',
  'note',
  'placeholder',
  'ariaLabel',
  'textContent',
]);
/** SQL, words by which a question or an announcement is understood, and what a language model is told: never said to a person. */
const NOT_SHOWN =
  /^(adapters\/postgres\/|src\/(answers\/lexicon|findings\/reading)\/|adapters\/language-model\/task\.ts$)/;

type Found = { readonly line: number; readonly text: string };

function visibleTexts(code: string): readonly Found[] {
  const found: Found[] = [];
  const look = (text: string, node: AnyNode, parents: readonly AnyNode[]) => {
    if ((WORDS.test(text) || isShown(text, parents)) && !isForDevelopers(parents)) {
      found.push({ line: node.loc?.start.line ?? 0, text });
    }
  };
  const program = parse(stripTypeScriptTypes(code), {
    ecmaVersion: 'latest',
    sourceType: 'module',
    locations: true,
  });
  ancestor(program, {
    Literal(node, _state, parents) {
      if (typeof node.value === 'string') look(node.value, node, parents as AnyNode[]);
    },
    TemplateLiteral(node, _state, parents) {
      const text = node.quasis.map((quasi) => quasi.value.cooked ?? '').join('\n');
      look(SPOKEN_ATTRIBUTE.test(text) ? text : text.replace(TAG, ''), node, parents as AnyNode[]);
    },
  });
  return found;
}

function isShown(text: string, parents: readonly AnyNode[]): boolean {
  const parent = parents.at(-2);
  if (!/\p{L}{2,}/u.test(text) || parent?.type !== 'Property' || parent.key.type !== 'Identifier')
    return false;
  return SHOWN.has(parent.key.name) && parent.value === parents.at(-1);
}

/** Errors are bugs, logs are for operators, imports are paths; nobody in a chat sees them. */
function isForDevelopers(parents: readonly AnyNode[]): boolean {
  return parents.some((node) => {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration')
      return node.source != null;
    if (node.type === 'NewExpression')
      return node.callee.type === 'Identifier' && node.callee.name.endsWith('Error');
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
    const on = node.callee.object;
    const name =
      on.type === 'Identifier'
        ? on.name
        : on.type === 'MemberExpression' && on.property.type === 'Identifier'
          ? on.property.name
          : '';
    return name === 'log';
  });
}

describe('the search itself', () => {
  test.each([
    ["const a = 'Guten Tag';", 1],
    ["const a = { label: 'Senden' };", 1],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a program, not a text
    ['const a = `Hello ${name} of you`;', 1],
    ["throw new Error('no such thing');", 0],
    ["deps.log.warn('a source failed', {});", 0],
    ["const a = 'answers:not-stated';", 0],
  ])('%s', (code, count) => expect(visibleTexts(code)).toHaveLength(count));
});

describe('nothing visible stands outside the catalogues', async () => {
  const folders = await Promise.all(
    ['src', 'adapters', 'jobs'].map(async (folder) =>
      (await readdir(join(ROOT, folder), { recursive: true })).map((path) => `${folder}/${path}`),
    ),
  );
  const files = folders.flat().filter((path) => !NOT_SHOWN.test(path));

  test.each(files.filter((path) => path.endsWith('.ts')))('%s', async (path) => {
    expect(visibleTexts(await readFile(join(ROOT, path), 'utf8'))).toEqual([]);
  });

  test.each(files.filter((path) => path.endsWith('.html')))('%s', async (path) => {
    const page = load(await readFile(join(ROOT, path), 'utf8'));
    expect(
      page('body')
        .text()
        .match(/\p{L}+/gu) ?? [],
    ).toEqual([]);
  });
});
