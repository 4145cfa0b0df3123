import { Readable } from 'node:stream';
import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { makeProgram } from '#src/cli.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

function program(language: string): Command {
  return makeProgram({
    words,
    language,
    env: {},
    input: Readable.from([]),
    write: () => undefined,
    tell: () => undefined,
    exitWith: () => undefined,
  });
}

function commandAt(language: string, path: readonly string[]): Command {
  const start = program(language);
  const found = path.reduce<Command | undefined>(
    (at, name) => at?.commands.find((command) => command.name() === name),
    start,
  );
  if (!found) throw new Error(`there is no command ${path.join(' ')}`);
  return found;
}

function helpOf(language: string, ...path: readonly string[]): string {
  return commandAt(language, path).helpInformation();
}

const every = program('en').commands.flatMap((command) => [
  [command.name()],
  ...command.commands.map((inner) => [command.name(), inner.name()]),
]);

describe('--help', () => {
  test.each([
    ['de', [], 'Aufruf: allianzbote [Optionen] <Befehl>'],
    ['en', [], 'Usage: allianzbote [options] <command>'],
    ['de', ['chat'], 'Aufruf: allianzbote chat'],
    ['de', ['serve'], 'Aufruf: allianzbote serve [Optionen]'],
    ['de', ['knowledge'], 'Aufruf: allianzbote knowledge <Befehl>'],
    ['de', ['knowledge', 'check'], 'Aufruf: allianzbote knowledge check [Optionen] <Datei>'],
    ['en', ['knowledge', 'export'], 'Usage: allianzbote knowledge export <file>'],
    ['de', ['ask'], 'Aufruf: allianzbote ask [Optionen] [Text]'],
    ['en', ['feed'], 'Usage: allianzbote feed [options] <url-or-file…>'],
  ] as const)('in %s, of %j, says what is taken and no more', (language, path, usage) => {
    expect(helpOf(language, ...path).split('\n')[0]).toBe(usage);
  });

  test.each(every)('of %s %s tells of --locale, and in German nothing in English', (...path) => {
    const help = helpOf('de', ...path.filter((name) => name !== undefined));
    expect(help).toMatch(/^Für jeden Befehl:\n\s+--locale <Sprache>\s+Sprache der Meldungen/m);
    expect(help).not.toMatch(/display help|Options:|Commands:|<(file|time|person|role|state|count)>/);
  });

  test.each(['de', 'en'])('in %s, describes commands and options in one style', (language) => {
    const commands = every.map((path) => commandAt(language, path));
    const about = commands.map((command) => command.description());
    // What a command does: third person, no full stop.
    const verb = language === 'de' ? /^\p{Ll}+t\b.*[^.]$/u : /^\p{Ll}+s\b.*[^.]$/u;
    expect(about.filter((text) => !verb.test(text))).toEqual([]);
    const options = commands.flatMap((command) => command.options.map(({ description }) => description));
    expect(options.filter((text) => !/^\p{Ll}.*[^.]$/u.test(text))).toEqual([]);
    expect(options.filter((text) => /^(print|remove) /.test(text))).toEqual([]);
  });

  test('names what holds without an option', () => {
    expect(helpOf('de', 'admins', 'add')).toMatch(
      /--role <Rolle>\s+die Rolle: admin, editor; ohne Angabe admin/,
    );
    expect(helpOf('en', 'deliveries')).toMatch(/1 to 100000; 100 by\s+default/);
  });
});
