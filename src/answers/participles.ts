const SHORTEST_STEM = 4;
const LONGEST_PREFIX = 5;
// A prefix or none, "ge", a stem, and an ending: "aus-ge-zahl-t".
const PARTICIPLE = /^(.{2,5})?ge(.{4,})(?:t|en)$/;

/** Whether a German participle and a noun tell of the same, in either order: `geprüft` and `Schlussprüfung`. */
export function isParticipleOf(one: string, other: string): boolean {
  return hasStemOf(one, other) || hasStemOf(other, one);
}

function hasStemOf(participle: string, noun: string): boolean {
  const stem = stemOf(participle);
  return stem !== undefined && noun.endsWith('ung') && noun.includes(stem);
}

/** `geprüft` -> `prüf`, `ausgezahlt` -> `auszahl`; undefined for what is no participle. */
export function stemOf(text: string): string | undefined {
  const [, prefix = '', stem] = PARTICIPLE.exec(text) ?? [];
  return stem === undefined ? undefined : prefix + stem;
}

/** `Auszahlung` -> `ausgezahlt` and whatever else may be its participle, not knowing where its prefix ends. */
export function participlesOf(noun: string): readonly string[] {
  if (!noun.endsWith('ung')) return [];
  const stem = noun.slice(0, -'ung'.length);
  const most = Math.min(LONGEST_PREFIX, stem.length - SHORTEST_STEM);
  return Array.from({ length: Math.max(0, most + 1) }, (_, at) => `${stem.slice(0, at)}ge${stem.slice(at)}t`);
}

// "Schiffsführer", "führen", "Schiffsführende": who does it, by its verb.
const AGENT = /^(.{4,}?)(?:er|ers|ern|erin|erinnen|en)$/;
const DOING = /^(.{4,})(?:ende|enden|ender|endem|endes)$/;

/** Whether two German words tell of the same people, one made of the verb's stem, or the verb, and one of its participle. */
export function isAgentOf(one: string, other: string): boolean {
  return isDoing(one, other) || isDoing(other, one);
}

function isDoing(agent: string, doing: string): boolean {
  const stem = AGENT.exec(agent)?.[1];
  return stem !== undefined && DOING.exec(doing)?.[1] === stem;
}
