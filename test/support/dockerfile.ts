import { readFile } from 'node:fs/promises';

export type Dockerfile = {
  /** What is copied, relative to the root of the repository, and where to in the working folder, by line. */
  readonly copies: readonly { readonly from: readonly string[]; readonly to: string }[];
  readonly command: readonly string[];
  readonly healthCheck: { readonly test: readonly string[]; readonly options: ReadonlyMap<string, string> };
  readonly port: number;
  readonly environment: ReadonlyMap<string, string>;
  readonly user: string;
};

/** Our own Dockerfile, of which every instruction stands in the form that it is read in here. */
export async function readDockerfile(): Promise<Dockerfile> {
  const text = await readFile(new URL('../../Dockerfile', import.meta.url), 'utf8');
  const lines = text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const all = (instruction: string) =>
    lines
      .filter((line) => line.startsWith(`${instruction} `))
      .map((line) => line.slice(instruction.length + 1).trim());
  const one = (instruction: string) => {
    const [found, ...more] = all(instruction);
    if (found === undefined || more.length > 0)
      throw new Error(`expected one ${instruction} in the Dockerfile`);
    return found;
  };
  const check = /^(?<options>(--\S+\s+)*)CMD\s+(?<test>\[.*\])$/.exec(one('HEALTHCHECK'))?.groups ?? {};
  const pairs = (words: string): ReadonlyMap<string, string> =>
    new Map(
      words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => word.split('=', 2) as [string, string]),
    );
  return {
    copies: all('COPY').map((line) => {
      const words = line.split(/\s+/);
      return { from: words.slice(0, -1), to: words.at(-1) ?? '' };
    }),
    command: JSON.parse(one('CMD')),
    healthCheck: { test: JSON.parse(check.test ?? ''), options: pairs(check.options ?? '') },
    port: Number(one('EXPOSE')),
    environment: pairs(one('ENV')),
    user: one('USER'),
  };
}
