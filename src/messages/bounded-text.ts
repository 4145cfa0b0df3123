/** The body of a request as it was sent; null where it is longer, of which no more is read. */
export async function boundedText({ body }: Request, maxBytes: number): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let read = '';
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    read += decoder.decode(chunk, { stream: true });
  }
  return read + decoder.decode();
}
