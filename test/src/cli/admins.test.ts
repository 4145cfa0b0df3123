import { Readable } from 'node:stream';
import { Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { registerAdmins } from '#src/cli/admins.ts';
import type { CliContext } from '#src/cli/context.ts';
import { withConfiguredAdmins } from '#src/people/configured-admins.ts';
import type { PersonRef } from '#src/ports/roles.ts';
import { fakeRoles } from '#test/fakes/people.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));

function setUp(language = 'en', admins: readonly PersonRef[] = []) {
  const roles = withConfiguredAdmins(fakeRoles(), admins);
  const opened = { count: 0, closed: 0 };
  const run = async (...line: readonly string[]) => {
    const [out, err, codes]: [string[], string[], number[]] = [[], [], []];
    const context: CliContext = {
      words,
      language,
      env: {},
      input: Readable.from([]),
      write: (text) => out.push(text),
      tell: ({ key, values }) => err.push(words.say(language, key, values)),
      exitWith: (code) => codes.push(code),
    };
    const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
    registerAdmins(program, context, async () => {
      opened.count++;
      return { roles, close: async () => void opened.closed++ };
    });
    await program.parseAsync(['node', 'allianzbote', 'admins', ...line]);
    return { out, err, codes };
  };
  return { run, opened };
}

test('adds, lists and removes', async () => {
  const { run, opened } = setUp();
  expect(await run('list')).toEqual({ out: [], err: [], codes: [] });
  expect(await run('add', 'slack:U1')).toMatchObject({
    err: ['slack:U1 now has the role admin.'],
    codes: [],
  });
  await run('add', 'teams:29:abc', '--role', 'editor');
  expect((await run('list')).out).toEqual(['admin\tslack:U1', 'editor\tteams:29:abc']);
  expect(await run('remove', 'slack:U1')).toMatchObject({
    err: ['slack:U1 no longer has a role.'],
    codes: [],
  });
  expect(await run('remove', 'slack:U1')).toMatchObject({ codes: [1] });
  expect(opened.closed).toBe(opened.count);
});

test.each([[['remove', 'slack:U1']], [['add', 'slack:U1', '--role', 'editor']]])(
  '%j says plainly that ADMINS decides',
  async (line) => {
    const { run } = setUp('en', [{ platform: 'slack', ref: 'U1' }]);
    const { err, codes } = await run(...line);
    expect(err).toEqual([words.say('en', 'cli:admins.stays-admin', { person: 'slack:U1' })]);
    expect(codes).toEqual([1]);
    expect((await run('list')).out).toEqual(['admin\tslack:U1']);
  },
);

test.each(['U1', 'slack:', ':U1', 'Slack:U1', ''])(
  'the word %j is refused, and nothing is opened',
  async (word) => {
    const { run, opened } = setUp('de');
    const { err, codes } = await run('add', word);
    expect(err).toEqual([words.say('de', 'cli:admins.not-a-person', { word })]);
    expect(codes).toEqual([2]);
    expect(opened.count).toBe(0);
  },
);

test.each([[['add']], [['crown', 'slack:U1']]])('%j is refused', async (line) => {
  await expect(setUp().run(...line)).rejects.toBeInstanceOf(CommanderError);
});

test('a role that is none is named, with those there are', async () => {
  const { run, opened } = setUp();
  await expect(run('add', 'slack:U1', '--role', 'boss')).rejects.toMatchObject({
    texts: [
      {
        key: 'cli:mistake.not-possible',
        values: { option: '--role', word: 'boss', possible: 'admin, editor' },
      },
    ],
  });
  expect(opened.count).toBe(0);
});
