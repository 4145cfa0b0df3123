// Who judges what was handed in, and who governs; each is a part of a pattern for whole words.

export const JUDGES = 'reviewers?|referees?|jury|panels?';

export const JUDGES_GERMAN = '\\p{L}*jury|kommission|\\p{L}*ausschuss';

export const GOVERNMENT_GERMAN = '\\p{L}*regierung|\\p{L}*ministerium';
