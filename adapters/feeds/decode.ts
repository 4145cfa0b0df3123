/**
 * Bytes to text: byte order mark, else valid UTF-8, else what the XML or HTML declares, else the
 * Content-Type, else windows-1252. Valid UTF-8 beats every label, because labels are often wrong.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decode(bytes, marked);
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked) return decode(bytes, unmarked);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(bytes, declared(bytes) ?? labelled(contentType) ?? 'windows-1252');
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

// A document begins with `<` or `{`; a zero beside it gives UTF-16 away.
function utf16WithoutMark([first, second]: Uint8Array): string | null {
  if (second === 0 && (first === 0x3c || first === 0x7b)) return 'utf-16le';
  if (first === 0 && (second === 0x3c || second === 0x7b)) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const found =
    /<\?xml[^>]*encoding=["']([\w.:-]+)["']/i.exec(head) ?? /<meta[^>]*charset=["']?([\w.:-]+)/i.exec(head);
  return known(found?.[1]);
}

function labelled(contentType: string | null): string | null {
  return known(/charset=["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
}

function known(label: string | undefined): string | null {
  if (label === undefined || /^utf-?8$/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  // In one call some Node versions turn 0x80–0x9F of windows-1252 into control characters.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
