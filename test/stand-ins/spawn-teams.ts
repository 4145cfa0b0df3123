import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TeamsRequest } from '#test/stand-ins/teams.ts';
import type { TeamsMessage } from '#test/stand-ins/teams-channels.ts';
import type { FaultPlan } from '#test/stand-ins/teams-faults.ts';

const PROGRAM = fileURLToPath(new URL('./teams-process.ts', import.meta.url));

/** The stand-in in a process of its own. */
export type SpawnedTeams = AsyncDisposable & {
  readonly url: string;
  serviceUrl(tenant: string): string;
  /** Spoils requests from now on; tokens never. */
  spoil(plan: FaultPlan): Promise<void>;
  requests(): Promise<readonly TeamsRequest[]>;
  messages(): Promise<readonly Omit<TeamsMessage, 'activity'>[]>;
  clear(): Promise<void>;
};

/** A post; `at` is when it came in, in milliseconds of the machine’s clock. */
type ToldPost = { readonly channel: string; readonly at: number };

/** Starts it; it ends when it is disposed of, or with this process. `told` hears of every post at once. */
export async function spawnTeams(told: ((post: ToldPost) => void) | null = null): Promise<SpawnedTeams> {
  const words = told === null ? [] : ['--tell'];
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  if (told !== null) lines.on('line', (post) => told(JSON.parse(post) as ToldPost));
  const { url, controlUrl }: { url: string; controlUrl: string } = JSON.parse(line);
  async function ask<Value>(method: string, path: string, body?: FaultPlan): Promise<Value> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await fetch(controlUrl + path, init);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return (await response.json()) as Value;
  }
  return {
    url,
    serviceUrl: (tenant) => `${url}/${tenant}/`,
    spoil: (plan) => ask('PUT', '/faults', plan),
    requests: () => ask('GET', '/requests'),
    messages: () => ask('GET', '/messages'),
    clear: () => ask('DELETE', '/'),
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}
