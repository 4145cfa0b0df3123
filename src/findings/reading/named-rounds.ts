import { WIDEST } from '#src/findings/reading/plain-words.ts';
import { QUOTED } from '#src/findings/reading/quoted-names.ts';
import { WITHDRAWAL_WORDS } from '#src/findings/reading/withdrawal-words.ts';

const ROUND = new RegExp(
  String.raw`(?<!\p{L})(?:${WITHDRAWAL_WORDS.map(({ names }) => names.rounds).join('|')})(?!\p{L})`,
  'giu',
);

/** Whether words tell a call by what the title tells it by: its name, its season or its number. */
export function namesSame(words: string, title: string): boolean {
  const names = namesIn(words);
  return names.length > 0 && names.some((name) => isIn(name, title));
}

/** Whether they tell one by what the title has not. */
export function namesOther(words: string, title: string): boolean {
  const names = namesIn(words);
  return names.length > 0 && !names.some((name) => isIn(name, title));
}

function namesIn(words: string): readonly string[] {
  const some = words.slice(0, WIDEST);
  const called = WITHDRAWAL_WORDS.flatMap(({ names }) =>
    names.called ? [...some.matchAll(names.called)] : [],
  );
  return [
    ...[...some.matchAll(QUOTED)].map((match) => match[1] ?? '').filter((name) => name.length > 1),
    ...called.map((match) => match[1]?.trim() ?? ''),
    ...[...some.matchAll(ROUND)].map(([round]) => round),
  ];
}

function isIn(name: string, title: string): boolean {
  return title.toLowerCase().includes(name.toLowerCase());
}
