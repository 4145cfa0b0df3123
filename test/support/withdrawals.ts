import { type FoundWithdrawal, withdrawalIn } from '#src/findings/reading/find-withdrawal.ts';
import { readText } from '#src/findings/reading/read-text.ts';

/** What a text says of its call being off, when it came out on this day. */
export function withdrawalOf(text: string, day = '2027-02-01'): FoundWithdrawal | null {
  return withdrawalIn(readText({ text, published: Temporal.PlainDate.from(day), language: null }));
}

export function howCalledOff(text: string, day?: string): FoundWithdrawal['how'] | null {
  return withdrawalOf(text, day)?.how ?? null;
}
