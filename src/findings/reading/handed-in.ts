// What applicants hand in and how they do; each is a part of a pattern for whole words.

/** What comes before an application in calls of more than one stage. */
export const LETTERS =
  'lois?|eois?|nois?|letters? of (?:intent|interest|inquiry)|(?:expressions?|statements?) of (?:interest|intent)|noti(?:ces?|fications?) of intent';

export const PAPERS = 'applications?|proposals?|nominations?|abstracts?';

export const PAPERS_GERMAN =
  '\\p{L}*antr[aä]ge?n?|\\p{L}*skizzen?|\\p{L}*bewerbung(?:en)?|einreichung(?:en)?';

/** What those who apply do, and not what was done by them. */
export const HAND_IN =
  'appl(?:y|ies)|submits?|register|send in|hand in|bewerben|bewirbt|einreichen|einzureichen|vorlegen|abgeben|einsenden|beantragen';
