import { describe, expect, test } from 'vitest';
import { implementationsOf, portsIn, reaches } from '#test/contract/implementations.ts';

const PORT = { name: 'Bell', path: 'src/ports/bell.ts' };
const IMPORT = "import type { Bell } from '#src/ports/bell.ts';\n";

const found = (...texts: readonly string[]) =>
  implementationsOf(
    PORT,
    texts.map((text, at) => ({ path: `adapters/x/${at}.ts`, text })),
  );

describe('an implementation is found as', () => {
  test.each([
    ['a function', 'export function bell(): Bell {'],
    ['a function that waits', 'export async function bell(): Promise<Bell> {'],
    ['one over many lines', 'export function bell(\n  a: string,\n  b: () => void,\n): Bell {'],
    ['one with a generic', 'export function bell<T extends { a: 1 }>(a: T): Bell {'],
    ['the port and more', 'export function bell(): Bell & { readonly a: string[] } {'],
    ['more and the port', 'export function bell(): AsyncDisposable & Bell {'],
    ['more in braces and the port', 'export function bell(): { readonly a: 1 } & Bell {'],
    ['an arrow', 'export const bell = (a: string): Bell => ({ a });'],
    ['an arrow over many lines', 'export const bell = (\n  a: string,\n): Promise<\n  Bell\n> => make(a);'],
    ['a typed const', 'export const bell: Bell = {'],
    ['a typed const over lines', 'export const bell:\n  Bell =\n  {'],
    ['a const that is the port and more', 'const bell: Bell & { a: 1 } = {'],
    ['a const of a typed function', 'export const bell: (a: () => void) => Bell = (a) => ({'],
    ['what satisfies', 'export const bell = { ring() {} } satisfies Bell;'],
    ['what is asserted', 'export const bell = { ring() {} } as Bell;'],
    ['a class', 'export class Loud implements Other, Bell {'],
    ['a type of its own', 'export type Loud = Bell & { a: 1 };\nexport function bell(): Loud {'],
    ['a type by another name', 'type Loud = Bell;\nexport function bell(): Loud {'],
    ['an interface of its own', 'interface Loud extends Bell { a: 1 }\nexport const bell = (): Loud => ({'],
    ['beside a comment', 'export function bell(): /* it’s */ Bell {'],
  ])('%s', (_, text) => expect(found(`${IMPORT}\n${text}`)).toHaveLength(1));

  test.each([
    ["import type { Bell as Ringing } from '#src/ports/bell.ts';\nexport function bell(): Ringing {"],
    ["import type {\n  Other,\n  Bell,\n} from '#src/ports/bell.ts';\nexport function bell(): Bell {"],
    ["import { BELLS, type Bell } from '#src/ports/bell.ts';\nexport function bell(): Bell {"],
    ["import type * as Ports from '#src/ports/bell.ts';\nexport function bell(): Ports.Bell {"],
  ])('%s', (text) => expect(found(text)).toHaveLength(1));

  test('a function whose type stands in another file, whichever is read first', () => {
    const user = "import type { Loud } from '#adapters/x/1.ts';\nexport function bell(): Loud {";
    expect(found(user, `${IMPORT}export type Loud = Bell & { a: 1 };`)).toEqual(['adapters/x/0.ts']);
  });
});

describe('no implementation is', () => {
  test.each([
    ['a parameter', 'export function ring(bell: Bell): void {'],
    ['a part', 'export type Deps = { readonly bell: Bell };\nexport function deps(): Deps {'],
    ['a member of a type', 'export type Make = { bell(): Bell };'],
    ['a comment', '// export function bell(): Bell {'],
    ['a text', "export const a = 'export function bell(): Bell {';"],
    ['a part of what is returned', 'export function open(): { readonly bell: Bell } {'],
    ['a list', 'export const bells: readonly Bell[] = [];'],
    ['what may be missing', 'let bell: Bell | null = null;'],
    ['another name', 'export function bells(): Bells {'],
  ])('%s', (_, text) => expect(found(`${IMPORT}\n${text}`)).toEqual([]));

  test('something else of that name', () => {
    expect(found('type Bell = 1;\nexport function bell(): Bell {')).toEqual([]);
  });
});

test('ports are the interfaces that a file exports', () => {
  const text =
    'export interface Bell {\n}\ninterface Hidden {}\n// export interface Gone {\nexport type A = 1;\n';
  expect(portsIn({ path: PORT.path, text })).toEqual([PORT]);
});

test('a test reaches what it imports, through its own and through the parts of one house', () => {
  const texts = {
    'test/a.test.ts': "import { a } from '#test/support/a.ts';",
    'test/support/a.ts':
      "import {\n  a,\n} from '#adapters/x/a.ts';\nconst b = await import('#src/main.ts');",
    'adapters/x/a.ts': "import { b } from '#adapters/x/b.ts';",
    'src/main.ts': "import { c } from '#adapters/y/c.ts';",
  };
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
  const reached = ['adapters/x/a.ts', 'adapters/x/b.ts', 'src/main.ts', 'adapters/y/c.ts'];
  expect(reached.map((path) => reaches('test/a.test.ts', path, files))).toEqual([true, true, true, false]);
});
