import { notPossible } from '#src/cli/wrong-use.ts';
import type { Tenant } from '#src/model/channel.ts';

/** The tenant that `--tenant` gives: `slack:T012345`. */
export function readTenant(given: string): Tenant {
  const [, platform, ref] = /^(slack|teams|web):(\S+)$/.exec(given) ?? [];
  if (!platform || !ref) throw notPossible('--tenant', given, { key: 'cli:tenant-possible' });
  return { platform, ref };
}
