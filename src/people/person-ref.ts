import type { PersonRef } from '#src/ports/roles.ts';

const WORD = /^([a-z]+):(\S+)$/;

/** `slack:U012AB3CD` -> platform and id; null when the word is not of that form. */
export function readPersonRef(word: string): PersonRef | null {
  const [, platform, ref] = WORD.exec(word) ?? [];
  return platform && ref ? { platform, ref } : null;
}

export function sayPersonRef(person: PersonRef): string {
  return `${person.platform}:${person.ref}`;
}
