/** 32 bytes in base64, and the name by which what was sealed says its key. */
export type SecretKey = { readonly id: string; readonly base64: string };

/** Makes secrets unreadable for whoever reads where they are stored. */
export interface Sealing {
  /** The key that seals now. Throws Trouble where there is none. */
  keyId(): string;
  /** How everything begins that was sealed with this key. */
  mark(keyId: string): string;
  /** `place` names the row and column it is for: nowhere else does it open. Throws Trouble where there is no key. */
  seal(secret: string, place: string): string;
  /** Throws Trouble, which names it, where the key of something sealed is missing. */
  requireKey(sealed: string): void;
  /** Throws Trouble where the key is missing, or where what is stored was altered or moved. */
  open(sealed: string, place: string): string;
}
