import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { type AnyNode, type CallExpression, parse } from 'acorn';
import { ancestor } from 'acorn-walk';

const TESTS = new URL('../', import.meta.url);

/** The full names of the tests that a file below `test/` would run: what it is described by, and its title. */
export async function testNames(file: string): Promise<ReadonlySet<string>> {
  return namesIn(await readFile(new URL(file, TESTS), 'utf8'));
}

/** The same of its text. A test that is skipped, or only planned, is none. */
export function namesIn(code: string): ReadonlySet<string> {
  const names = new Set<string>();
  const program = parse(stripTypeScriptTypes(code), { ecmaVersion: 'latest', sourceType: 'module' });
  ancestor(program, {
    CallExpression(node, _state, parents) {
      const around = parents as AnyNode[];
      if (titleOf(node, 'test') === null || around.some(isOff)) return;
      names.add(around.flatMap(titlesOf).join(' > '));
    },
  });
  return names;
}

function titlesOf(node: AnyNode): readonly string[] {
  if (node.type !== 'CallExpression') return [];
  return [titleOf(node, 'describe') ?? titleOf(node, 'test') ?? []].flat();
}

function titleOf({ callee, arguments: [title] }: CallExpression, teller: 'test' | 'describe'): string | null {
  if (!tells(callee, teller)) return null;
  if (title?.type === 'Literal' && typeof title.value === 'string') return title.value;
  if (title?.type !== 'TemplateLiteral') return null;
  return title.quasis.map(({ value }) => value.cooked).join('…');
}

function isOff(node: AnyNode): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { property } = node.callee;
  return property.type === 'Identifier' && ['skip', 'todo'].includes(property.name);
}

/** `test`, `test.each(…)` and `test.skipIf(…)`, which skips where something is missing. */
function tells(callee: AnyNode, teller: string): boolean {
  if (callee.type === 'Identifier') return callee.name === teller;
  if (callee.type !== 'CallExpression' || callee.callee.type !== 'MemberExpression') return false;
  const { object, property } = callee.callee;
  const isKnown = property.type === 'Identifier' && ['each', 'skipIf'].includes(property.name);
  return isKnown && object.type === 'Identifier' && object.name === teller;
}
