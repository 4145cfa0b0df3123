import { ASKING } from '#test/parity/rows/asking.ts';
import { PLACES } from '#test/parity/rows/places.ts';
import { SENDING } from '#test/parity/rows/sending.ts';
import { SUBSCRIBING } from '#test/parity/rows/subscribing.ts';
import { TRUST } from '#test/parity/rows/trust.ts';

/** Each feature, and by which test it holds on each platform or why that platform has it not. */
export const PARITY = [...ASKING, ...SUBSCRIBING, ...SENDING, ...PLACES, ...TRUST];
