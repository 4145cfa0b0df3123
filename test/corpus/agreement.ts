import { plainText } from '#adapters/feeds/plain-text.ts';
import type { Item } from '#src/model/item.ts';
import type { Expected } from '#test/corpus/reference.ts';

export const MEASURES = ['entries', 'titles', 'links', 'ids', 'dates'] as const;
type Measure = (typeof MEASURES)[number];

/** How often something was as expected, of how often something was expected. */
export type Agreement = Readonly<Record<Measure, { right: number; of: number }>>;

export function noAgreementYet(): Agreement {
  return Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, of: 0 }])) as Agreement;
}

/** Adds one feed; its fields are compared only where the number of its entries is right. */
export function compare(sum: Agreement, items: readonly Item[], expected: readonly Expected[]): void {
  const isSame = items.length === expected.length;
  note(sum.entries, isSame);
  if (!isSame) return;
  for (const [index, { title, url, id, published }] of expected.entries()) {
    const item = items[index];
    const shown = plainText(title ?? '');
    if (shown) note(sum.titles, item?.title.slice(0, 400) === shown.slice(0, 400));
    const link = URL.parse(url?.trim() ?? '')?.href;
    if (link && /^https?:/.test(link)) note(sum.links, item?.url === link);
    if (id) note(sum.ids, item?.key === id.trim());
    if (published)
      note(
        sum.dates,
        [item?.published, item?.updated].some((found) => isAt(found, published)),
      );
  }
}

function isAt(found: Temporal.Instant | null | undefined, seconds: number): boolean {
  return found ? Math.floor(found.epochMilliseconds / 1000) === seconds : false;
}

function note(count: { right: number; of: number }, isRight: boolean): void {
  count.of += 1;
  if (isRight) count.right += 1;
}
