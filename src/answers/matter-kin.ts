import type { Matter } from '#src/answers/lexicon/matters/matter.ts';

type Kin = Partial<Readonly<Record<Matter, readonly Matter[]>>>;

/** What is more general: an answer to "Which costs are eligible?" may tell of travel as well. */
const WIDER: Kin = {
  equipment: ['costs'],
  overheads: ['costs'],
  staff: ['costs'],
  travel: ['costs'],
  vat: ['costs'],
  childcare: ['costs'],
  subcontracts: ['costs'],
  insurance: ['costs'],
  advance: ['payment'],
  extension: ['duration'],
  late: ['deadline-extension'],
  'deadline-extension': ['late'],
  agreement: ['ownership'],
  feedback: ['decision'],
  decision: ['jury', 'criteria'],
  criteria: ['jury'],
  confidentiality: ['data'],
  data: ['ownership'],
  patents: ['ownership'],
  permits: ['exports'],
  customs: ['exports'],
  samples: ['exports'],
  ethics: ['animals'],
};

/** Whether each of the matters is one of the others or less general than one, and none of the others is anything else. */
export function areWithin(asked: ReadonlySet<Matter>, general: ReadonlySet<Matter>): boolean {
  const near = [...asked].map((matter) => [matter, ...(WIDER[matter] ?? [])]);
  return (
    general.isSubsetOf(new Set(near.flat())) && near.every((ones) => ones.some((one) => general.has(one)))
  );
}

/** What else a question is of that says whose a thing is, or that it is insured: the thing. */
const OF_THINGS: Kin = { ownership: ['data', 'equipment'], insurance: ['equipment'], patents: ['ownership'] };

/** Whether whoever speaks of both in the same words means both: whose the data are. */
export function areTwins(one: Matter, other: Matter): boolean {
  return [OF_THINGS[one], OF_THINGS[other]].some(
    (things) => things?.includes(one) || things?.includes(other),
  );
}

/** Matters of one thing: whoever speaks of several of a group asks for one answer, that need not tell of each. */
const OF_ONE_THING: readonly (readonly Matter[])[] = [
  ['customs', 'samples'],
  ['ethics', 'permits'],
  ['animals', 'permits'],
  ['jury', 'confidentiality'],
  ['early-start', 'costs'],
  ['early-start', 'equipment'],
  ['early-start', 'staff'],
  ['accessibility', 'signature'],
  ['find-partner', 'office'],
  ['proposal-language', 'attachments'],
  ['newsletter', 'template'],
];

/** Those of the matters asked of which one must be told. */
export function ofOneThing(matter: Matter, asked: ReadonlySet<Matter>): readonly Matter[] {
  const groups = OF_ONE_THING.filter((group) => group.includes(matter));
  return [matter, ...groups.flat().filter((one) => asked.has(one))];
}

/** Whether some matter is asked, or more general than one that is. */
export function isNear(matters: ReadonlySet<Matter>, asked: ReadonlySet<Matter>): boolean {
  return [...asked].some((matter) => [matter, ...(WIDER[matter] ?? [])].some((one) => matters.has(one)));
}
