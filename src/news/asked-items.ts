// With ids of ten digits the value of a button stays below what Slack takes.
const MOST_ASKED = 150;

/** Items as the value of a button; of too many the newest, which stand last. */
export function asked(itemIds: readonly string[]): string {
  return itemIds.slice(-MOST_ASKED).join();
}

/** The items that such a button is about; whatever else comes is none. */
export function itemsAsked({ items = '' }: Readonly<Record<string, string>>): readonly string[] {
  return items
    .split(',')
    .filter((id) => /^\d{1,18}$/.test(id))
    .slice(-MOST_ASKED);
}
