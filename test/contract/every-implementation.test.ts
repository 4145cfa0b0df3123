import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type File, implementationsOf, portsIn, reaches } from '#test/contract/implementations.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const ONE = 'one implementation, whose own test looks at its rows too; a second one makes this a suite';

/** The ports without a suite, and why. */
const WITHOUT: Readonly<Record<string, string>> = {
  Announcements: ONE,
  CallPages: ONE,
  ComingStages: ONE,
  Enquiries: ONE,
  Entries: 'one implementation, whose own test looks at its rows too; the other is the same within a time',
  Experts: ONE,
  Feedback: ONE,
  Findings: ONE,
  Housekeeping: ONE,
  Installations: ONE,
  Inbox: ONE,
  KeptReplies: ONE,
  News: ONE,
  NewsPreview: ONE,
  NewsReasons: ONE,
  NewsSearch: ONE,
  Noticeboard: ONE,
  Notices: ONE,
  Offers: ONE,
  Operations: ONE,
  Opml: ONE,
  PageSessions: ONE,
  PageStore: ONE,
  PlatformSignIn: ONE,
  Reminders: ONE,
  Sealing: ONE,
  SignInStates: ONE,
  SourceCare: ONE,
  SourceStates: ONE,
  SourceStore: ONE,
  SubscribeRules: ONE,
  Subscriptions: ONE,
  TeamPlaces: ONE,
  UnknownDeliveries: ONE,
  Watchdog: ONE,
  Turns: ONE,
  Words: ONE,
  Chooser: ONE,
  Clock: 'it promises a time and nothing of which one, so that there is nothing to hold it to',
  HttpRoutes: 'every implementation answers its own requests: only the shape is shared, which the types hold',
  Log: 'nothing comes back that could be looked at',
};

async function filesIn(folder: string): Promise<readonly File[]> {
  const names = await readdir(join(ROOT, folder), { recursive: true });
  return Promise.all(
    names
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => {
        const path = `${folder}/${name}`;
        return { path, text: await readFile(join(ROOT, path), 'utf8') };
      }),
  );
}

const files = (await Promise.all(['src', 'adapters', 'jobs', 'test'].map(filesIn))).flat();
const byPath = new Map(files.map((file) => [file.path, file]));
const ports = files.filter(({ path }) => path.startsWith('src/ports/')).flatMap(portsIn);
// What wires hands on what others made.
const makers = files.filter(({ path }) => !/^src\/(ports|main|cli)[/.]/.test(path));

/** The suites of a port: those that take one. */
function suitesOf(port: { readonly name: string; readonly path: string }): readonly string[] {
  return files
    .filter(({ path, text }) => /^test\/contract\/[\w-]+\.ts$/.test(path) && text.includes(`'#${port.path}'`))
    .filter(({ text }) => new RegExp(String.raw`\b${port.name}\b`).test(text))
    .flatMap(({ text }) => /export function (\w+Contract)\(/.exec(text)?.[1] ?? []);
}

const all = ports.map((port) => ({
  ...port,
  suites: suitesOf(port),
  implementations: implementationsOf(port, makers),
}));

describe('every port', () => {
  test.each(all)('$name has one suite, or a reason to have none', ({ name, suites }) => {
    expect(suites).toHaveLength(name in WITHOUT ? 0 : 1);
  });

  test.each(all)('$name is implemented', ({ name, implementations }) => {
    expect(implementations.length).toBeGreaterThan(0);
    if (WITHOUT[name] === ONE) expect(implementations).toHaveLength(1);
  });

  test('nothing else is excused', () => {
    expect(Object.keys(WITHOUT).filter((name) => !ports.some((port) => port.name === name))).toEqual([]);
  });
});

const obliged = all.flatMap(({ name, suites, implementations }) =>
  suites.flatMap((suite) => implementations.map((path) => ({ name, suite, path }))),
);

test.each(obliged)('$path runs $suite as $name', ({ suite, path }) => {
  const running = files
    .filter((file) => file.path.endsWith('.test.ts') && file.text.includes(`${suite}(`))
    .filter((file) => reaches(file.path, path, byPath));
  expect(running).not.toEqual([]);
});

test.each(obliged)('$path is no fake within a test', ({ path }) => {
  expect(path).not.toMatch(/^test\/(?!fakes\/)/);
});
