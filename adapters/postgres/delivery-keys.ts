/**
 * Whether the delivery is about this item, announcement or enquiry (an SQL expression). The key begins with it, so that the
 * index which keeps keys unique finds them too: another one would be written into for every delivery, twice.
 */
export function isAbout(delivery: string, kind: 'news' | 'announcement' | 'enquiry', id: string): string {
  const above = `'${kind}:' || ${id}`;
  return `(${delivery}.key >= ${above} || ':' and ${delivery}.key < ${above} || ';')`;
}

/** Whether the delivery is an edit of this post, whose key that of each edit begins with. */
export function isEditOf(delivery: string, post: string): string {
  return `(${delivery}.key >= ${post}.key || ':' and ${delivery}.key < ${post}.key || ';'
    and ${delivery}.updates = ${post}.id)`;
}
