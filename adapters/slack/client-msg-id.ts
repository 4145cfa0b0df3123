import { createHash } from 'node:crypto';

// Ours alone, so that no other program makes the same ids from the same deliveries.
const NAMESPACE = Buffer.from('6d2b6f0e3c5d4f0b9a7e51c8d04f2a96', 'hex');

/**
 * The same id for the same delivery, always: a UUID of version 5 (RFC 9562). Slack is said to recognise a
 * repeat by it and does not document that, so nothing rests on it.
 */
export function clientMsgId(deliveryId: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(deliveryId).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
