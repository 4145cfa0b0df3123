export type File = { readonly path: string; readonly text: string };

/** A type and the file that states it. */
type Known = { readonly name: string; readonly path: string };

/** The interfaces that a file of ports exports. */
export function portsIn({ path, text }: File): readonly Known[] {
  const found = code(text).matchAll(/\bexport\s+interface\s+(\w+)/g);
  return [...found].map((match) => ({ name: match[1] ?? '', path }));
}

/**
 * The files that make something which is the port: a function that returns it, a value or a class of its type.
 * TypeScript 7 gives no syntax tree, so the text is read: over line breaks, without comments, under whatever name
 * a file imports the port, and through types that are the port and more.
 */
export function implementationsOf(port: Known, files: readonly File[]): readonly string[] {
  const types = typesThatAre(port, files);
  const makes = (file: File) => namesIn(file, types).some((name) => isMade(name, code(file.text)));
  return files.filter(makes).map(({ path }) => path);
}

/** Whether a test imports that file, itself or through what tests share; within a house it may be any file's part. */
export function reaches(from: string, path: string, files: ReadonlyMap<string, File>): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    const next = importsOf(files.get(at)?.text ?? '').map((one) => one.path);
    for (const to of next) if (houseOf(at) === 'test' || houseOf(at) === houseOf(to)) seen.add(to);
  }
  return seen.has(path);
}

function houseOf(path: string): string {
  return /^adapters\/[^/]+|^\w+/.exec(path)?.[0] ?? '';
}

/** The port, and every type that is the port and more, in whatever order the files stand. */
function typesThatAre(port: Known, files: readonly File[]): readonly Known[] {
  const types = new Map([[`${port.path} ${port.name}`, port]]);
  for (let before = 0; before < types.size; ) {
    before = types.size;
    for (const { path, text } of files) {
      const names = namesIn({ path, text }, [...types.values()]);
      for (const name of names.flatMap((known) => derivedFrom(known, code(text)))) {
        types.set(`${path} ${name}`, { name, path });
      }
    }
  }
  return [...types.values()];
}

/** What these types are called in a file: as imported, or as declared there. */
function namesIn(file: File, types: readonly Known[]): readonly string[] {
  const imported = importsOf(file.text).flatMap(({ path, clause }) =>
    types.filter((type) => type.path === path).flatMap(({ name }) => localName(name, clause)),
  );
  return [...imported, ...types.filter(({ path }) => path === file.path).map(({ name }) => name)];
}

function localName(name: string, clause: string): readonly string[] {
  const whole = /\*\s*as\s+(\w+)/.exec(clause)?.[1];
  if (whole) return [`${whole}.${name}`];
  const one = new RegExp(String.raw`\b${name}\b(?:\s+as\s+(\w+))?`).exec(clause);
  return one ? [one[1] ?? name] : [];
}

function importsOf(text: string): readonly { readonly path: string; readonly clause: string }[] {
  const found = text.matchAll(/\b(?:import|export)\b([^'"`;()]*?)\(?\s*['"]#([^'"]+)['"]/g);
  return [...found].map(([, clause = '', path = '']) => ({ clause, path }));
}

/** Without comments and quoted text, so that neither is taken for code. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (found) =>
    found.startsWith('/') ? ' ' : "''",
  );
}

// A type that is the name, alone or with more: what may stand before it, and after it.
const BEFORE = String.raw`(?:(?:Promise|Readonly|Required)\s*<\s*|[\w.]+\s*&\s*|\{[^{}]*\}\s*&\s*|\(\s*)*`;
const AFTER = String.raw`[\s>)]*`;
const PARAMETERS = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;

function derivedFrom(name: string, text: string): readonly string[] {
  const type = name.replaceAll('.', String.raw`\.`);
  const alias = String.raw`\btype\s+(\w+)\s*=\s*&?\s*${BEFORE}\b${type}\b${AFTER}(?:[;&]|$|\b(?:export|const|type|function|async|interface|class)\b)`;
  const extended = String.raw`\binterface\s+(\w+)\s+extends\s+(?:[\w.]+\s*,\s*)*${type}\b`;
  return [alias, extended].flatMap((shape) =>
    [...text.matchAll(new RegExp(shape, 'g'))].map((match) => match[1] ?? ''),
  );
}

function isMade(name: string, text: string): boolean {
  const type = String.raw`${BEFORE}\b${name.replaceAll('.', String.raw`\.`)}\b${AFTER}`;
  return [
    // What a function returns that has a body; the member of a type ends instead.
    String.raw`\)\s*:\s*${type}(?:\{|=>|&)`,
    String.raw`\b(?:const|let)\s+\w+\s*:\s*(?:${PARAMETERS}\s*=>\s*)?${type}(?:&[^=;]*)?=(?!>)`,
    String.raw`\b(?:satisfies|as)\s+(?:${PARAMETERS}\s*=>\s*)?${type}`,
    String.raw`\bimplements\s+(?:[\w.]+\s*,\s*)*${type}`,
  ].some((shape) => new RegExp(shape).test(text));
}
