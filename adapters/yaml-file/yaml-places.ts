import { type Document, isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Path } from '#adapters/yaml-file/remark.ts';

/** The offset at which a value starts, or its key; that of the nearest thing around it where it is missing. */
export type OffsetOf = (path: Path, onKey: boolean) => number;

/** Keys are looked up in an index, made once for each map: a file may be wrong in thousands of places. */
export function offsetsIn(document: Document): OffsetOf {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
    const index = indexes.get(map) ?? new Map(map.items.map((pair) => [nameOfKey(pair.key), pair]));
    indexes.set(map, index);
    return index.get(name);
  };
  return (path, onKey) => {
    let node: unknown = document.contents;
    let offset = startOf(node, 0);
    for (const [position, step] of path.entries()) {
      const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
      offset = startOf(pair?.key, offset);
      if (onKey && position === path.length - 1) return offset;
      node = isSeq(node) ? node.get(Number(step), true) : pair?.value;
      offset = startOf(node, offset);
    }
    return offset;
  };
}

export function nameOfKey(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** An alias starts where it stands, not where its anchor does. */
export function startOf(node: unknown, otherwise: number): number {
  return isNode(node) && node.range ? node.range[0] : otherwise;
}
