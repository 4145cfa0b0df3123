import type { Outline } from '#adapters/knowledge-file/outline.ts';
import { type Countries, type FunderZone, isSkipped, zoneOfFunder } from '#adapters/knowledge-file/zones.ts';
import { type Note, type Path, sayPath } from '#adapters/yaml-file/remark.ts';
import { isTimezone } from '#adapters/yaml-file/rules.ts';
import type { Text, TextKey } from '#src/messages/text.ts';

type Id = string | null | undefined;
type Listed = readonly ({ readonly id?: Id } | null)[];
type Call = NonNullable<Outline['calls'][number]>;

/** Every mistake between entries: ids used twice, references to nothing, deadlines without an instant. */
export function checkEntries(
  outline: Outline,
  topics: ReadonlySet<string>,
  countries: Countries,
): readonly Note[] {
  const organisations = new Set(countries.keys());
  return [
    ...duplicateIds(outline.organisations, ['organisations']),
    ...duplicateIds(outline.topics, ['topics']),
    ...duplicateIds(outline.calls, ['calls']),
    ...duplicateIds(outline.milestones, ['milestones']),
    ...duplicateIds(outline.answers, ['answers']),
    ...outline.calls.flatMap((call, index) => {
      if (!call) return [];
      const path = ['calls', index];
      return [
        ...unknownIds(call.topics, [...path, 'topics'], topics, 'knowledge:unknown-topic'),
        ...unknownIds(call.funders, [...path, 'funders'], organisations, 'knowledge:unknown-organisation'),
        ...duplicateIds(call.deadlines, [...path, 'deadlines']),
        ...checkMoments(call, [...path, 'deadlines'], countries),
      ];
    }),
    ...outline.milestones.flatMap((milestone, index) => {
      if (!milestone) return [];
      const path = ['milestones', index];
      return [
        ...unknownIds(milestone.topics, [...path, 'topics'], topics, 'knowledge:unknown-topic'),
        ...unknownIds(
          milestone.organisations,
          [...path, 'organisations'],
          organisations,
          'knowledge:unknown-organisation',
        ),
      ];
    }),
  ];
}

function duplicateIds(list: Listed, path: Path): readonly Note[] {
  const firstOf = new Map<string, string>();
  return list.flatMap((entry, index): readonly Note[] => {
    if (!entry?.id) return [];
    const first = firstOf.get(entry.id);
    if (first === undefined) firstOf.set(entry.id, sayPath([...path, index]));
    const values = { value: entry.id, first: first ?? '' };
    return first === undefined
      ? []
      : [{ path: [...path, index, 'id'], text: { key: 'knowledge:duplicate-id', values } }];
  });
}

function unknownIds(
  ids: readonly Id[],
  path: Path,
  known: ReadonlySet<string>,
  key: TextKey,
): readonly Note[] {
  return ids.flatMap((id, index) =>
    !id || known.has(id) ? [] : [{ path: [...path, index], text: { key, values: { value: id } } }],
  );
}

function checkMoments(call: Call, path: Path, countries: Countries): readonly Note[] {
  const [first] = call.funders;
  // A funder that nothing defines is told on its own.
  const isFunderUnknown = call.funders.length > 0 && !countries.has(first ?? '');
  const funder = zoneOfFunder(call.funders, countries);
  return call.deadlines.flatMap((deadline, index): readonly Note[] => {
    if (!deadline) return [];
    const isMissing = deadline.timezone === undefined || deadline.timezone === null;
    if (isMissing && funder.kind !== 'one') {
      return isFunderUnknown ? [] : [{ path: [...path, index], text: zoneMissing(funder) }];
    }
    const timezone = isMissing && funder.kind === 'one' ? funder.timezone : deadline.timezone;
    return checkTime(deadline.at, timezone, [...path, index, 'at']);
  });
}

function zoneMissing(funder: Exclude<FunderZone, { kind: 'one' }>): Text {
  if (funder.kind === 'none') return { key: 'knowledge:zone-unknown' };
  return { key: 'knowledge:zone-ambiguous', values: { country: funder.country } };
}

function checkTime(at: Id, timezone: unknown, path: Path): readonly Note[] {
  if (!at || typeof timezone !== 'string' || !isTimezone(timezone)) return [];
  if (!at.includes('T') || !isSkipped(at, timezone)) return [];
  return [{ path, text: { key: 'knowledge:time-skipped', values: { value: at, timezone } } }];
}
