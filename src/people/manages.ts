import type { Asker } from '#src/model/person.ts';

/** Whether somebody manages the channel in which they act; null where the platform cannot say. */
export type Manages = (asker: Asker) => Promise<boolean | null>;

/** Where no platform says who manages a channel. */
export const managersUnknown: Manages = async () => null;
