import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Trouble } from '#src/messages/trouble.ts';
import type { Sealing, SecretKey } from '#src/ports/sealing.ts';

const ALGORITHM = 'aes-256-gcm';
const VERSION = 'v1';
// NIST SP 800-38D: 96 bits need no further hashing, 128 bits are the whole tag.
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals with AES-256-GCM: `v1.<key id>.<nonce, text and tag in base64url>`. The first key seals, every one opens.
 * Version, key id and place are the additional data, so that none of them can be exchanged.
 */
export function aesGcmSealing(keys: readonly SecretKey[]): Sealing {
  const sealingKey = () => {
    if (keys[0] === undefined) throw new Trouble([{ key: 'errors:secret-keys-needed' }]);
    return keys[0];
  };
  return {
    keyId: () => sealingKey().id,
    mark: markOf,
    seal(secret, place) {
      const key = sealingKey();
      const mark = markOf(key.id);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, bytesOf(key), nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(mark + place));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return mark + Buffer.concat([nonce, text, cipher.getAuthTag()]).toString('base64url');
    },
    requireKey: (sealed) => void keyOf(keys, sealed),
    open(sealed, place) {
      const [version, , body = ''] = sealed.split('.');
      if (version !== VERSION) throw broken(place);
      return opened(keyOf(keys, sealed), Buffer.from(body, 'base64url'), place);
    },
  };
}

function keyOf(keys: readonly SecretKey[], sealed: string): SecretKey {
  const [, id = ''] = sealed.split('.');
  const key = keys.find((known) => known.id === id);
  if (key === undefined) throw new Trouble([{ key: 'errors:secret-key-missing', values: { id } }]);
  return key;
}

function opened(key: SecretKey, sealed: Buffer, place: string): string {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw broken(place);
  const options = { authTagLength: TAG_BYTES };
  const decipher = createDecipheriv(ALGORITHM, bytesOf(key), sealed.subarray(0, NONCE_BYTES), options);
  decipher.setAAD(Buffer.from(markOf(key.id) + place));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const text = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch (cause) {
    throw broken(place, cause);
  }
}

function markOf(id: string): string {
  return `${VERSION}.${id}.`;
}

function bytesOf({ base64 }: SecretKey): Buffer {
  return Buffer.from(base64, 'base64');
}

function broken(place: string, cause?: unknown): Trouble {
  return new Trouble([{ key: 'errors:seal-broken', values: { place } }], { cause });
}
