import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { SlackState } from '#test/stand-ins/slack.ts';
import type { SlackFaultPlan } from '#test/stand-ins/slack-faults.ts';

const PROGRAM = fileURLToPath(new URL('./slack-process.ts', import.meta.url));

/** The stand-in in another process. */
export type SlackProcess = AsyncDisposable & {
  readonly apiUrl: string;
  /** Faults by chance from now on. */
  plan(plan: SlackFaultPlan): Promise<void>;
  state(): Promise<SlackState>;
  forget(): Promise<void>;
};

/** A post or edit; `at` is when it came in, in milliseconds of the machine’s clock. */
type ToldPost = { readonly channel: string; readonly at: number };

/** Starts one; `enforcePaceWithin` as for the stand-in itself, `told` hears of every post and edit at once. */
export async function slackProcess(
  enforcePaceWithin: number | null = null,
  told: ((post: ToldPost) => void) | null = null,
): Promise<SlackProcess> {
  const words = [enforcePaceWithin ?? [], told === null ? [] : '--tell'].flat().map(String);
  const child = spawn(process.execPath, [PROGRAM, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const [url] = (await once(lines, 'line')) as [string];
  if (told !== null) lines.on('line', (line) => told(JSON.parse(line) as ToldPost));
  const ask = async (path: string, body?: object) => {
    const response = await fetch(`${url}/control/${path}`, { method: 'POST', body: JSON.stringify(body) });
    return response.json();
  };
  return {
    apiUrl: `${url}/api/`,
    async plan(plan) {
      await ask('plan', plan);
    },
    state: async () => (await ask('state')) as SlackState,
    async forget() {
      await ask('forget');
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, 'exit');
      child.stdin.end();
      await exited;
    },
  };
}
