import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { loadWords } from '#adapters/i18next/words.ts';
import { slackManifest } from '#adapters/slack/manifest.ts';
import { commandReader } from '#src/desk/commands.ts';

const words = await loadWords(new URL('../../../locales/', import.meta.url));
const SCHEMA = new URL('../../fixtures/slack/manifest.schema.1.0.0.json', import.meta.url);
const PUBLIC_URL = 'https://allianzbote.example.org';
const accepts = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
  JSON.parse(await readFile(SCHEMA, 'utf8')),
);

/** What Slack's schema says is wrong. */
function mistakes(manifest: unknown): readonly string[] {
  accepts(manifest);
  return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const VARIANTS = [null, PUBLIC_URL].flatMap((publicUrl) =>
  [false, true].map((mayReadHistory) => ({ publicUrl, mayReadHistory })),
);

describe('the manifest', () => {
  test.each(VARIANTS)('of %j is one that Slack takes', (options) => {
    expect(mistakes(slackManifest(words, options))).toEqual([]);
  });

  test('is held against a schema that refuses what is wrong', () => {
    const manifest = slackManifest(words, { publicUrl: null, mayReadHistory: false });
    const named = { ...manifest, display_information: { name: 'x'.repeat(36) } };
    expect(mistakes(named)).toHaveLength(1);
    expect(mistakes({ ...manifest, features: { agent_view: { prompts: [] } } })).toHaveLength(1);
  });

  test('by Socket Mode names no address and keeps one token, over HTTP it is installed by OAuth', () => {
    const socket = slackManifest(words, { publicUrl: null, mayReadHistory: false });
    expect(JSON.stringify(socket)).not.toContain('_url');
    expect(socket.settings).toMatchObject({ socket_mode_enabled: true, token_rotation_enabled: false });
    const http = slackManifest(words, { publicUrl: PUBLIC_URL, mayReadHistory: false });
    expect(JSON.stringify(http).match(/https:\/\/allianzbote\.example\.org\/slack\/\w+/g)).toHaveLength(4);
    expect(http.settings).toMatchObject({ token_rotation_enabled: true, org_deploy_enabled: true });
  });

  test('asks for the history of channels only where somebody wants that', () => {
    const scopesOf = (mayReadHistory: boolean) =>
      slackManifest(words, { publicUrl: null, mayReadHistory }).oauth_config?.scopes?.bot ?? [];
    expect(scopesOf(false).filter((scope) => scope.endsWith(':history'))).toEqual(['im:history']);
    expect(scopesOf(true)).toEqual([...scopesOf(false), 'channels:history', 'groups:history']);
  });

  test('hints at commands that there are', () => {
    const [command] =
      slackManifest(words, { publicUrl: null, mayReadHistory: false }).features?.slash_commands ?? [];
    const read = commandReader(words);
    const hinted = (command?.usage_hint ?? '').split(/ [|·] /);
    expect(hinted.length).toBeGreaterThan(5);
    expect(hinted.filter((text) => read(text, 'de') === null)).toEqual([]);
  });
});
