/** Ids come from outside; what is none cannot be found and must not reach the server's parser. */
export function isRowId(id: string): boolean {
  return /^\d{1,18}$/.test(id);
}
