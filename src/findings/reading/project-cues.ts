import { type Cue, cue, upToAny, WEIGHT } from '#src/findings/reading/cue.ts';

const FUNDED_GERMAN =
  'projekte?|vorhaben|maßnahmen?|stipendi\\p{L}+|aufenthalte?|kurse?|reisen|förderung|förderzeitraum|förderphase';
const RUNS_GERMAN = 'laufen|läuft|starten|startet|beginn(?:t|en)|ende[nt]|dauern';
const FUNDED = 'projects?|placements?|grants?|fellowships?|scholarships?';
const STAYS =
  'stays?|stud(?:y|ies)|cohorts?|courses?|actions|internships?|funding|awards?|contracts?|program(?:me)?';
const COMPLETED = 'completed|finished|abgeschlossen|beendet|umgesetzt';
const FUNDED_TIME = 'projekt|vorhaben|maßnahmen|förder';

/** When something is done that is funded, and how long something holds. */
export const PROJECT_CUES: readonly Cue[] = [
  cue('project', WEIGHT.SETTLED, [
    `(?:${FUNDED_GERMAN})${upToAny(12)}\\s+(?:${RUNS_GERMAN})`,
    `(?:${FUNDED}|${STAYS})${upToAny(3)}\\s+(?:start|begin|commence|run|end|issue)(?:s|ed)?`,
    `(?:activities|events?|projects?|conferences?)${upToAny(3)}\\s+(?:occur\\p{L}+|taking place|running)`,
    '(?:für|über) (?:die zeit|den zeitraum)(?=\\P{L}*$)',
    '(?:budgets?|expen(?:se|diture)s?|costs)(?: (?:for|from|incurred))?(?=\\P{L}*$)',
    'eine förderung(?=\\P{L}*$)|funding is available|fertig ?(?:gestellt|zustellen)',
    'activated|taken up|take up|spent|expended|verausgab\\p{L}*',
    `(?:funds?|funding|money|grants?|mittel)${upToAny(4)}\\s+(?:used|verwende[nt])`,
    '(?:projekt)?laufzeit(?:\\s+\\S+){0,12}\\s+(?:ist|beträgt|endet|maximal|höchstens|längstens)',
    `(?:stichtag|frist|termin|datum) (?:zum|für den|des) (?:${FUNDED_TIME})(?:start|beginn|endes?)`,
    `(?:projects?|work|activities|vorhaben|projekte?)${upToAny(4)}\\s+(?:${COMPLETED})`,
  ]),
  cue('project', WEIGHT.CLEAR, [
    '(?:projekt|vorhaben|förder|maßnahmen)(?:beginn|start|laufzeit|ende|zeitraum|periode|phase)',
    '\\p{L}*laufzeit|\\p{L}*zeitraum|durchführung\\p{L}*|durchgeführt|umgesetzt',
    'bewillig(?!ungs(?:behörde|stelle))\\p{L}*|gewährt|gefördert\\p{L}*|funded|übergeben',
    '(?:earliest|project|funding|contract|award)(?: project)? (?:start|period|term|duration|dates?)(?: date)?',
    'period of performance|runs?|kick-?off',
    'reisen|incurred|ausgaben|stell(?:t|en)(?:\\s+\\S+){1,14}?\\s+(?:bereit|ins netz)',
  ]),
  cue('project', WEIGHT.POSSIBLE, ['läuft|laufen|lief|fiscal year|fy']),
  cue('validity', WEIGHT.CERTAIN, [
    'gilt|gelten(?:de[nrs]?)?|gültig\\p{L}*|geltungsdauer|(?:in|außer) ?kraft(?:treten\\p{L}*)?',
    'befristet|(?:binde|zuschlags|sperr)frist',
    'expir\\p{L}+(?: date)?|fixed[- ]term|(?:enters?|comes?) into force|in force|valid\\p{L}*|tenable',
    'takes? effect',
  ]),
];
