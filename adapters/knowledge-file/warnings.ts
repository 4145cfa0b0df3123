import type { RawCall, RawDeadline, RawFile } from '#adapters/knowledge-file/schema.ts';
import { type Countries, type FunderZone, isRepeated, zoneOfFunder } from '#adapters/knowledge-file/zones.ts';
import type { Note, Path } from '#adapters/yaml-file/remark.ts';
import { MAIN_LANGUAGES } from '#adapters/yaml-file/rules.ts';
import type { Call, Stage } from '#src/model/call.ts';
import type { Knowledge } from '#src/model/knowledge.ts';

/** What is not wrong in a file without mistakes but deserves a look. */
export function warningsOf(file: RawFile, knowledge: Knowledge, countries: Countries): readonly Note[] {
  const calls = (file.calls ?? []).flatMap((raw, index) => {
    const call = knowledge.calls[index];
    return call ? ofCall(raw, call, zoneOfFunder(raw.funders ?? [], countries), ['calls', index]) : [];
  });
  return [...untitledSources(file, []), ...missingLanguages(file, []), ...calls];
}

function ofCall(raw: RawCall, call: Call, funder: FunderZone, path: Path): readonly Note[] {
  const stages = (raw.deadlines ?? []).flatMap((deadline, index) => {
    const at = [...path, 'deadlines', index];
    const stage = call.stages[index];
    return stage ? [...ofZone(deadline, stage, funder, at), ...ofOrder(call, index, at)] : [];
  });
  return [...ofOpening(call, funder, path), ...stages];
}

function ofOpening(call: Call, funder: FunderZone, path: Path): readonly Note[] {
  const hasZone = funder.kind === 'one' || call.stages.some((stage) => !stage.internal);
  if (call.opens === null || hasZone) return [];
  const at = [...path, 'opens'];
  if (funder.kind === 'none') return [{ path: at, text: { key: 'knowledge:opening-utc' } }];
  return [{ path: at, text: { key: 'knowledge:opening-last-zone', values: { country: funder.country } } }];
}

function ofZone(raw: RawDeadline, stage: Stage, funder: FunderZone, path: Path): readonly Note[] {
  const { local, timezone } = stage.deadline;
  const notes: Note[] = [];
  if (!raw.timezone && funder.kind === 'one') {
    const values = { timezone, country: funder.country };
    notes.push({ path, text: { key: 'knowledge:zone-assumed', values } });
  }
  if (local.includes('T') && isRepeated(local, timezone)) {
    const values = { value: local, timezone };
    notes.push({ path: [...path, 'at'], text: { key: 'knowledge:time-repeated', values } });
  }
  return notes;
}

function ofOrder(call: Call, index: number, path: Path): readonly Note[] {
  const stage = call.stages[index];
  if (!stage) return [];
  const at = [...path, 'at'];
  const notes: Note[] = [];
  if (call.opensAt && isBefore(stage.deadline.instant, call.opensAt)) {
    notes.push({ path: at, text: { key: 'knowledge:before-opening' } });
  }
  const others = call.stages.filter((other) => !other.internal);
  const above = call.stages
    .slice(0, index)
    .findLast((other) => !stage.internal && !other.internal && bindsSame(stage, other));
  if (above && isBefore(stage.deadline.instant, above.deadline.instant)) {
    notes.push({ path: at, text: { key: 'knowledge:stage-order', values: { above: above.id } } });
  }
  const isLate = others.every((other) => isBefore(other.deadline.instant, stage.deadline.instant));
  if (stage.internal && others.length > 0 && isLate) {
    notes.push({ path: at, text: { key: 'knowledge:internal-after-last' } });
  }
  return notes;
}

function bindsSame(one: Stage, other: Stage): boolean {
  const all = one.countries.length === 0 || other.countries.length === 0;
  return all || one.countries.some((country) => other.countries.includes(country));
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

function untitledSources(value: unknown, path: Path): readonly Note[] {
  return walk(value, path, (entry, at) => {
    if (at.at(-2) !== 'sources' || typeof entry.url !== 'string' || entry.title) return [];
    const values = { host: new URL(entry.url).hostname };
    return [{ path: at, text: { key: 'knowledge:source-untitled', values } }];
  });
}

// A mapping in which every key is a language is a text.
function missingLanguages(value: unknown, path: Path): readonly Note[] {
  return walk(value, path, (entry, at) => {
    const isText = MAIN_LANGUAGES.some((language) => Object.hasOwn(entry, language));
    const missing = MAIN_LANGUAGES.filter((language) => isText && !Object.hasOwn(entry, language));
    return missing.map((language) => ({
      path: at,
      text: { key: 'knowledge:language-missing', values: { language } },
    }));
  });
}

type Mapping = Readonly<Record<string, unknown>>;

function walk(
  value: unknown,
  path: Path,
  note: (entry: Mapping, at: Path) => readonly Note[],
): readonly Note[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => walk(entry, [...path, index], note));
  if (!isMapping(value)) return [];
  const below = Object.entries(value).flatMap(([key, entry]) => walk(entry, [...path, key], note));
  return [...note(value, path), ...below];
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
