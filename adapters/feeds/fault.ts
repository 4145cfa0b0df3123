import type { Text, TextKey } from '#src/messages/text.ts';
import type { Reading } from '#src/ports/source-reader.ts';

export type Fault = Extract<Reading, { readonly kind: 'fault' }>;

export type FaultCode =
  | 'bad-address'
  | 'forbidden-address'
  | 'host-not-found'
  | 'refused'
  | 'tls'
  | 'timeout'
  | 'broken-off'
  | 'too-large'
  | 'too-many-redirects'
  | 'bad-encoding'
  | 'status'
  | 'empty'
  | 'no-feed'
  | 'is-a-page'
  | 'layout-changed'
  | 'bad-selector'
  | 'unreadable'
  | 'no-file';

/** What keeps a source from being read, in words for the one who looks after it. */
export function fault(
  code: FaultCode,
  values: Text['values'] = {},
  retryAfterSeconds: number | null = null,
): Fault {
  const key: TextKey = `sources:fault.${code}`;
  return { kind: 'fault', code, reason: { key, values }, retryAfterSeconds };
}
