import { contradictions } from '#src/config/contradictions.ts';
import { type Config, SETTINGS, type Setting } from '#src/config/settings.ts';
import type { Text } from '#src/messages/text.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings, or every mistake in them. */
type ConfigReading =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Text[] };

/** Reads the environment. Empty counts as not set. */
export function readConfig(environment: Environment): ConfigReading {
  const mistakes: Text[] = [];
  const values = Object.entries(SETTINGS).map(([key, setting]): [string, unknown] => {
    const given = environment[setting.name]?.trim();
    if (!given) return [key, setting.fallback];
    const read = (setting as Setting<unknown>).read(given);
    if (read.kind === 'value') return [key, read.value];
    mistakes.push({ key: read.expected, values: { name: setting.name } });
    return [key, setting.fallback];
  });
  const config = Object.fromEntries(values) as Config;
  if (mistakes.length === 0) mistakes.push(...contradictions(config));
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'config', config };
}
