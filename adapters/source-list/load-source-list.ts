import { MAX_BYTES, readSourceList, type SourceListReading } from '#adapters/source-list/read-source-list.ts';
import { loadBytes } from '#adapters/yaml-file/file-bytes.ts';
import { wholeFile } from '#adapters/yaml-file/remark.ts';

/** Reads a source list from disk; one that is not there or cannot be read is a mistake like others. */
export async function loadSourceList(path: string): Promise<SourceListReading> {
  const bytes = await loadBytes(path, MAX_BYTES);
  return bytes instanceof Uint8Array ? readSourceList(bytes, path) : wholeFile(path, bytes);
}
