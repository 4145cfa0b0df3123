import type { SecretKey } from '#src/ports/sealing.ts';

/** A key that is always the same for the same id. */
export function secretKey(id: string): SecretKey {
  return { id, base64: Buffer.alloc(32, id).toString('base64') };
}
