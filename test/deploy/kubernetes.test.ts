import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deployment } from 'kubernetes-types/apps/v1.d.ts';
import type { Service } from 'kubernetes-types/core/v1.d.ts';
import type { PodDisruptionBudget } from 'kubernetes-types/policy/v1.d.ts';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { healthRoute } from '#adapters/http/health-route.ts';
import { SETTINGS } from '#src/config/settings.ts';
import { readDockerfile } from '#test/support/dockerfile.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'deploy/kubernetes');
const read = async (name: string) => parse(await readFile(join(FOLDER, name), 'utf8'));
const deployment: Deployment = await read('deployment.yaml');
const service: Service = await read('service.yaml');
const budget: PodDisruptionBudget = await read('disruption-budget.yaml');
const pod = deployment.spec?.template.spec;
const bot = pod?.containers[0];
const dockerfile = await readDockerfile();
const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));

const KINDS = { Deployment: 'apps/v1', Service: 'core/v1', PodDisruptionBudget: 'policy/v1' };

/**
 * What the compiler has against a manifest, held against the types that are made from Kubernetes' published schema.
 * That schema lets unknown keys through; an object written down in TypeScript may have none.
 */
async function mistakesIn(manifests: readonly { readonly kind?: string }[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'manifests-'));
  try {
    const lines = manifests.map(({ kind }, index) => {
      const group = KINDS[kind as keyof typeof KINDS];
      const type = `import('${ROOT}node_modules/kubernetes-types/${group}.d.ts').${kind}`;
      return `export const manifest${index}: Required<Pick<${type}, 'apiVersion' | 'kind' | 'metadata' | 'spec'>> = ${JSON.stringify(manifests[index])};\n`;
    });
    await writeFile(join(folder, 'manifests.ts'), lines.join(''));
    const words = ['--noEmit', '--strict', '--ignoreConfig', '--skipLibCheck', '--types', '', 'manifests.ts'];
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const { stdout, stderr, status } = spawnSync(tsc, words, { cwd: folder, encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}` || 'tsc did not run';
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('every manifest is what Kubernetes describes', async () => {
  expect((await readdir(FOLDER)).toSorted()).toEqual([
    'deployment.yaml',
    'disruption-budget.yaml',
    'service.yaml',
  ]);
  expect(await mistakesIn([deployment, service, budget])).toBe('');
});

test.each<[string, RegExp, object]>([
  ['an unknown key', /livenessProb/, { containers: [{ name: 'bot', livenessProb: {} }] }],
  ['a wrong type', /string.*number|number.*string/, { containers: [{ name: 7 }] }],
  ['a missing key', /containers/, { terminationGracePeriodSeconds: 30 }],
])('%s would be seen', async (_, complaint, spec) => {
  const template = { ...deployment.spec?.template, spec };
  const broken = { ...deployment, spec: { ...deployment.spec, template } };
  expect(await mistakesIn([broken])).toMatch(complaint);
});

test('two pods run what the Dockerfile builds, and all three manifests mean the same pods', () => {
  expect(deployment.spec?.replicas).toBe(2);
  expect(pod?.containers).toHaveLength(1);
  expect(bot?.image).toBe(`allianzbote:${version}`);
  for (const key of ['command', 'args', 'workingDir']) expect(bot).not.toHaveProperty(key);
  const labels = { 'app.kubernetes.io/name': 'allianzbote' };
  expect(deployment.spec?.selector.matchLabels).toEqual(labels);
  expect(deployment.spec?.template.metadata?.labels).toEqual(labels);
  expect(service.spec?.selector).toEqual(labels);
  expect(budget.spec?.selector?.matchLabels).toEqual(labels);
});

test('the port of the image has a name, and everything means it', () => {
  expect(bot?.ports).toEqual([{ name: 'http', containerPort: dockerfile.port }]);
  expect(service.spec?.ports?.map(({ targetPort }) => targetPort)).toEqual(['http']);
  const probes = [bot?.startupProbe, bot?.livenessProbe, bot?.readinessProbe];
  expect(probes.map((probe) => probe?.httpGet?.port)).toEqual(['http', 'http', 'http']);
});

test.each<[string, string | undefined, number]>([
  ['start', bot?.startupProbe?.httpGet?.path, 200],
  ['go on living', bot?.livenessProbe?.httpGet?.path, 200],
  ['be sent requests', bot?.readinessProbe?.httpGet?.path, 503],
])('a bot whose database is away may %s as its probe says', async (_, path, status) => {
  const away = healthRoute(async () => ({ ready: false, parts: { database: 'unreachable' } }));
  const answer = await away.handle(new Request(`http://bot${path}`), new AbortController().signal);
  expect(answer.status).toBe(status);
});

test('the secrets come from the Secret, and their names are settings', () => {
  const known = Object.values(SETTINGS).map(({ name }) => name);
  expect(bot?.env?.map(({ name }) => name)).toEqual(['DATABASE_URL', 'ACCESS_CODE']);
  for (const { name, value, valueFrom } of bot?.env ?? []) {
    expect(known).toContain(name);
    expect(value).toBeUndefined();
    expect(valueFrom).toEqual({ secretKeyRef: { name: 'allianzbote', key: name } });
  }
});

test('the pod has no more rights than it needs, and the time that its end takes', () => {
  expect(dockerfile.user).toBe('node');
  expect(pod?.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 });
  expect(bot?.securityContext).toEqual({
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
  });
  const waits = Number(bot?.lifecycle?.preStop?.exec?.command?.at(-1));
  expect(pod?.terminationGracePeriodSeconds).toBeGreaterThan(waits + 10);
});

test('one pod at a time may be taken away, and none before another is ready', () => {
  expect(budget.spec?.maxUnavailable).toBe(1);
  expect(deployment.spec?.strategy?.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 });
});
