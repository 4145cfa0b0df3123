/**
 * Whether the delivery is about this item or announcement (an SQL expression). The key begins with it, so that the
 * index which keeps keys unique finds them too: another one would be written into for every delivery, twice.
 */
export function isAbout(delivery: string, kind: 'news' | 'announcement', id: string): string {
  const above = `'${kind}:' || ${id}`;
  return `(${delivery}.key >= ${above} || ':' and ${delivery}.key < ${above} || ';')`;
}
