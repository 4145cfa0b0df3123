import { type Cue, cue, upTo, upToAny, WEIGHT } from '#src/findings/reading/cue.ts';

const MADE_AVAILABLE = 'applications?|forms?|documents?|guidelines?|results?|templates?';

const WAYS_IN = 'phase|period|window|call|portal|tool|system|site';
const WHAT_OPENS = 'applications?|submissions?|registrations?|intakes?|calls?|portals?|nominations?';
// "5 May: applications open"
const NAME_BEHIND = '^\\s*[:–—-]\\s*';
const NO_MORE = '\\P{L}*$';

/** When a text or a call comes out, and when one can begin to hand in. */
export const OPENING_CUES: readonly Cue[] = [
  cue('publication', WEIGHT.CLEAR, [
    // "Die Ausschreibung ist am 5. Mai erfolgt" tells when it came out.
    'erfolgt(?=[\\s.]*$)|veröffentlich\\p{L}*|bundesanzeiger|erschien\\p{L}*|erging|ergangen|stand',
    'aktualisiert\\p{L}*|programmausschreibungen|ausschreibungs(?:termin|beginn)|amtsblatt',
    'publi(?:shed|cation|cations|é|ée)|issue[ds]?|released?|posted|announced?|dated|updated?|modified',
    'launched|official journal|oj|amendment',
    'unterzeichne\\p{L}*|signed|founded|established|gegründet|created|tabled|agreement|treaty',
    'declaration|verabschiedet|\\p{L}*vertrag|gesetz\\p{L}*|verordnung|\\p{L}*abkommen|erklärung',
    '\\p{L}*bericht',
  ]),
  cue('publication', WEIGHT.SETTLED, [
    '(?:ein|eine|einen|das|die|den) \\p{L}*(?:gesetz|gesetzentwurf|strategie) (?:vorlegen|vorzulegen)',
  ]),
  cue('publication', WEIGHT.UNMISTAKABLE, [
    `(?:${MADE_AVAILABLE})${upTo(2)} (?:made|become|becomes) available`,
  ]),
  cue('opening', WEIGHT.SETTLED, [
    '(?:beginn|start|(?:er)?öffnung) (?:der|des) \\p{L}+',
    '(?:bewerbungs|antrags?|einreichungs?|einreich|ausschreibungs|anmelde|aufruf|call)(?:start|beginn)',
    `(?:start|beginning|opening) of (?:the )?(?:[\\p{L}-]+ ){0,3}(?:${WAYS_IN}|submissions?|applications?)`,
    `(?<=${NAME_BEHIND})(?:${WHAT_OPENS}) open(?=${NO_MORE})`,
    'startschuss|erstmals|for the first time',
    'earliest(?: possible)? (?:submission|application)(?: dates?)?',
    '(?:will|to|can|shall) (?:re-?)?open',
    `calls?${upToAny(3)}\\s+(?:expected|anticipated|planned)`,
  ]),
  cue('opening', WEIGHT.CLEAR, [
    '(?:re-?)?opened (?:for|to) (?:\\p{L}+ ){0,2}(?:submissions?|applications?|proposals?|bids|entries)',
  ]),
  cue('opening', WEIGHT.LIKELY, ['geöffnet(?=\\P{L}*$)']),
  cue('opening', WEIGHT.PLAIN, [
    '(?:re-?)?open(?:s|ed|ing)(?: date)?|open date|(?:to|re)-? ?open|start(?:s|ed)?|begin\\p{L}*|began',
    'commenc\\p{L}+|launch(?:es)?|available|invitation to tender',
    'startet\\p{L}*|gestartet|start|beginn|beginnt|begonnen|öffn\\p{L}*|öffnung|freigeschaltet|bereit',
  ]),
];
