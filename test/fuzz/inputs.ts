/** Numbers from 0 to 1, the same ones for the same seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const LONGEST = 100_000;

const HOSTILE = [
  "'; drop table call; --",
  "' or '1'='1",
  '%_\\%',
  '((((((((((a+)+)+)+)+)+)+)+)+)+$',
  '<b><i><script>alert(1)</script>',
  '**_~`[x](javascript:y)`~_**',
  '<!channel> <@U012> <https://x.example|y>',
  '{{deadline}} $t(answers:unknown)',
  '\u0000\u0007\u001b[31m',
  '\u202e\u2066\u200b\u00ad\ufeff',
  '\ud800',
  '\udfff\ud800',
  '👩‍👩‍👧‍👦🎉',
  'é̂̃̄̅̆̇̈',
  '٣١.١٢.٢٠٣١',
  '量子の締め切りはいつですか',
  'क्वांटम की अंतिम तिथि',
  '31.2.2031 99/99/9999 Q9 2031-13-45',
  'call:kelp-prize-2031',
  'in 99999 Tagen',
  'zwischen dem 31. und 1.',
];

/** A question of somebody, or what somebody makes of one; `questions` are what it starts from. */
export function inputFrom(questions: readonly string[], next: () => number): string {
  const pick = <One>(list: readonly One[]): One => list[Math.floor(next() * list.length)] as One;
  const mutations: readonly ((text: string) => string)[] = [
    (text) => cut(text, next, ''),
    (text) => cut(text, next, pick([...text])),
    (text) => cut(text, next, String.fromCodePoint(Math.floor(next() * 0x10_ffff))),
    (text) => swap(text, next),
    (text) => text.toUpperCase(),
    (text) => text.replaceAll(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? 'ss'),
    (text) => shuffled(text.split(' '), next).join(' '),
    (text) => text.replaceAll(' ', next() < 0.5 ? '' : '-'),
    (text) => `${text} ${pick(questions)}`,
    (text) => `${pick(questions).split(' ').slice(0, 4).join(' ')} ${text.split(' ').slice(-3).join(' ')}`,
    (text) => `${pick(HOSTILE)} ${text}`,
    (text) => cut(text, next, pick(HOSTILE)),
    (text) => nested(text, Math.floor(next() * 40)),
  ];
  let text = pick(questions);
  for (let left = Math.floor(next() * 4); left > 0; left -= 1) text = pick(mutations)(text);
  if (next() < 0.01) text = `${text} `.repeat(Math.ceil(LONGEST / (text.length + 1)));
  if (next() < 0.01) text = noise(1 + Math.floor(next() * 2_000), next);
  return text.slice(0, LONGEST);
}

function cut(text: string, next: () => number, instead: string): string {
  const at = Math.floor(next() * text.length);
  return text.slice(0, at) + instead + text.slice(at + 1);
}

function swap(text: string, next: () => number): string {
  const at = Math.floor(next() * Math.max(1, text.length - 1));
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
}

function shuffled(words: readonly string[], next: () => number): readonly string[] {
  return words
    .map((word) => ({ word, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

function nested(text: string, depth: number): string {
  return '<div>*['.repeat(depth) + text + ']*</div>'.repeat(depth);
}

function noise(length: number, next: () => number): string {
  return String.fromCodePoint(...Array.from({ length }, () => Math.floor(next() * 0x10_ffff)));
}
