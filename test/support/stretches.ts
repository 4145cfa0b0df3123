import { readFile } from 'node:fs/promises';

/** A time in which the event loop of a process did not turn; all in milliseconds. */
export type Stretch = {
  /** Since 1970. */
  readonly endedAt: number;
  /** How long nobody was answered. */
  readonly wall: number;
  /** How long the thread worked in it: what other processes took from it is not counted. */
  readonly own: number;
};

/** The settings by which a process notes such times in the file. */
export function notingStretches(file: string) {
  const script = new URL('./note-stretches.ts', import.meta.url);
  return { NODE_OPTIONS: `--import=${script.href}`, STRETCHES_FILE: file };
}

/** The longest since that moment, by wall and by own work. */
export async function longestStretches(file: string, since: number): Promise<Omit<Stretch, 'endedAt'>> {
  const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
  const stretches = lines.map((line): Stretch => JSON.parse(line)).filter(({ endedAt }) => endedAt > since);
  return {
    wall: Math.max(0, ...stretches.map(({ wall }) => wall)),
    own: Math.max(0, ...stretches.map(({ own }) => own)),
  };
}
