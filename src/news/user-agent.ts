const PRODUCT = 'Allianzbote/0.1';

/** Tells publishers who asks and, where the operator gave one, whom to write to. */
export function userAgent(contact: string | null): string {
  // A header takes no line breaks and nothing beyond Latin-1.
  const printable = contact?.replace(/[^\x20-\x7e]/g, '').trim();
  return printable ? `${PRODUCT} (+${printable})` : PRODUCT;
}
