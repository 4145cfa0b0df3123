const FIRST: readonly (readonly [string, string])[] = [
  ['Quanten', 'quantum'],
  ['Wasserstoff', 'hydrogen'],
  ['Meeres', 'marine'],
  ['Gletscher', 'glacier'],
  ['Batterie', 'battery'],
  ['Polar', 'polar'],
  ['Agrar', 'agricultural'],
  ['Wald', 'forest'],
  ['Krebs', 'cancer'],
  ['Vulkan', 'volcano'],
  ['Laser', 'laser'],
  ['Sprach', 'speech'],
  ['Robotik', 'robotics'],
  ['Impfstoff', 'vaccine'],
  ['Erdwärme', 'geothermal'],
];

const SECOND: readonly (readonly [string, string])[] = [
  ['sensorik', 'sensing'],
  ['speicher', 'storage'],
  ['chemie', 'chemistry'],
  ['modelle', 'models'],
  ['werkstoffe', 'materials'],
  ['ethik', 'ethics'],
  ['messnetze', 'observatories'],
  ['logistik', 'logistics'],
  ['bildgebung', 'imaging'],
  ['archive', 'archives'],
  ['simulation', 'simulation'],
  ['ökonomie', 'economics'],
  ['sicherheit', 'safety'],
  ['kartierung', 'mapping'],
];

export type Subject = { readonly de: string; readonly en: string };

/** The fields of an invented world: every first word with every second. */
export const SUBJECTS: readonly Subject[] = SECOND.flatMap(([end, other]) =>
  FIRST.map(([start, adjective]) => ({ de: start + end, en: `${adjective} ${other}` })),
);

export const COUNTRIES = ['DE', 'CA', 'NO', 'JP'] as const;
export const ZONES = ['Europe/Berlin', 'America/Toronto', 'Europe/Oslo', 'Asia/Tokyo'] as const;

const ONSETS = 'b br d dr f fl g gl h k kl kr l m n p pf r s sch st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ei au ie'.split(' ');
const CODAS = 'l n r s t ch ng rt st nd ll m'.split(' ');

/** A word that nothing means; the lower, the more often texts have it. */
export function fillerWord(nth: number): string {
  return syllable(nth * 7 + 3) + syllable(nth * 31 + Math.floor(nth / 50)) + (nth % 3 === 0 ? 'ung' : 'e');
}

function syllable(nth: number): string {
  const pick = (parts: readonly string[], at: number) => parts[at % parts.length] ?? '';
  const [second, third] = [Math.floor(nth / ONSETS.length), Math.floor(nth / ONSETS.length / VOWELS.length)];
  return pick(ONSETS, nth) + pick(VOWELS, second) + pick(CODAS, third);
}
