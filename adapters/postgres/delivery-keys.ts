/**
 * Whether the delivery is about this item, announcement or enquiry (an SQL expression). The key begins with it, so that the
 * index which keeps keys unique finds them too: another one would be written into for every delivery, twice.
 */
export function isAbout(delivery: string, kind: 'news' | 'announcement' | 'enquiry', id: string): string {
  const above = `'${kind}:' || ${id}`;
  return `(${delivery}.key >= ${above} || ':' and ${delivery}.key < ${above} || ';')`;
}
