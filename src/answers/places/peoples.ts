/** What makes of "kanad-isch" those who are so, and how many letters must stand before it: "Letter" and "Malerin" are no people. */
const GERMAN: readonly (readonly [least: number, endings: readonly string[]])[] = [
  [2, ['en']],
  [4, ['e', 'in', 'innen', 'ier', 'iern', 'iers', 'ierin', 'ierinnen']],
  [5, ['er', 'ern', 'ers', 'erin', 'erinnen']],
];
/** And of "brit-ish": Britons, Swedes, Spaniards. */
const ENGLISH: readonly string[] = ['s', 'e', 'es', 'on', 'ons', 'iard', 'iards'];
const MEN: readonly string[] = ['man', 'men', 'woman', 'women'];

/** "Briten", "Finns": what the people of a country may be called, folded, made of its adjective ("britisch", "finnish"). */
export function peopleOf(adjective: string): readonly string[] {
  if (adjective.endsWith('isch')) return stemsOf(adjective.slice(0, -'isch'.length)).flatMap(germanForms);
  const men = /[sc]h$/.test(adjective) ? MEN.map((end) => adjective + end) : [];
  if (!adjective.endsWith('ish')) return men;
  const stem = adjective.slice(0, -'ish'.length);
  return [...men, ...ENGLISH.map((end) => stem + end)];
}

/** "Franzoes-" is "Franzos-" as well, "poln-" is "Pol-". */
function stemsOf(stem: string): readonly string[] {
  return [...new Set([stem, stem.replace(/([ao])e(?=[^aeiou]+$)/, '$1'), stem.replace(/(?<=[lt])n$/, '')])];
}

function germanForms(stem: string): readonly string[] {
  // "Inder"
  const length = stem.endsWith('nd') ? Number.POSITIVE_INFINITY : stem.length;
  return GERMAN.flatMap(([least, endings]) => (length >= least ? endings.map((end) => stem + end) : []));
}
