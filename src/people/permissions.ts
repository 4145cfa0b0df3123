import type { Role } from '#src/model/person.ts';

/** What not everybody may do everywhere, and who may: the whole rule in one table. */
const WHO_MAY = {
  announce: ['admin'],
  // Add, test, pause, resume and remove sources, and see what is wrong with them.
  'care-for-sources': ['admin'],
  // Decide about deliveries, and where the bot tells of its own work.
  operate: ['admin'],
  // See what was not answered, and write and publish answers.
  'edit-answers': ['admin', 'editor'],
  // See deadlines that were found in texts, and confirm them.
  'decide-findings': ['admin', 'editor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Deed = keyof typeof WHO_MAY;

export function may(role: Role, deed: Deed): boolean {
  return (WHO_MAY[deed] as readonly Role[]).includes(role);
}
