import type { Language } from '#src/model/language.ts';

/** A question handed to a human. */
export type Enquiry = {
  readonly id: string;
  readonly asker: { readonly platform: string; readonly ref: string; readonly name: string };
  /** The asker's: what they are told is said in it. */
  readonly language: Language;
  readonly question: string;
  readonly askedAt: Temporal.Instant;
  /** When those who answer will have had as many working hours as were promised. */
  readonly expectedBy: Temporal.Instant;
  /** An answered one may be closed too. */
  readonly state: 'open' | 'answered' | 'closed';
  readonly reply: { readonly text: string; readonly by: string } | null;
};

/** How long one is kept, whatever became of it; whoever asks is told so. */
export const ENQUIRIES_KEPT = Temporal.Duration.from({ months: 6 });

/** What people call it, the same in every language: `A-1042`. */
export function enquiryNumber({ id }: Pick<Enquiry, 'id'>): string {
  return `A-${id}`;
}
