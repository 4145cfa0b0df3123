import { type Cue, cue, upTo, upToAny, WEIGHT } from '#src/findings/reading/cue.ts';
import { LESSONS } from '#src/findings/reading/gathering-names.ts';

const INFORMING = `${LESSONS}|\\p{L}*sprechstunden?|training|info\\p{L}*(?:veranstaltung|tag|session)(?:en)?`;
const APPLYING =
  'antragstell\\p{L}+|antragsschreib\\p{L}+|applications?|applicants|proposals?|funding|förder\\p{L}+|skizze\\p{L}*';
const ANSWERING = 'complete|fill (?:in|out)|participate in|take part in|answer';
const ADVISERS = 'advis[oe]rs?|staff|officers?|experts?|colleagues?|team|we';

/** What takes place. */
export const EVENT_CUES: readonly Cue[] = [
  cue('event', WEIGHT.CLEAR, [
    '\\p{L}*veranstaltung\\p{L}*|\\p{L}*konferenz|\\p{L}*tagung|tagt|tagen|findet|finden|stattfinde\\p{L}*',
    '\\p{L}*sprechstunden?|auswahlgespräch\\p{L}*|kolloqui\\p{L}*|\\p{L}*verleihung|\\p{L}*sitzung',
    'öffnung der angebote|messe|info(?:rmations)?tage?',
    'abstimmung über|debatten?|aussprache|debated?|votes?',
    'webinars?|workshops?|conference|meetings?|town halls?|panel|interview\\p{L}*|briefing|brokerage',
    'held|hold|takes? place|sessions?|ceremony|rebuttal|events?|seminar|symposium|met|meets|convenes?',
    'convened',
  ]),
  cue('event', WEIGHT.SETTLED, [
    `(?:${INFORMING})${upToAny(3)}\\s+(?:zu[rm]?|für|über|on|for|about)\\s+(?:\\S+\\s+){0,3}?\\S*(?:${APPLYING})`,
    `(?:${ANSWERING}) (?:the|our|this|a) (?:\\p{L}+ )?(?:survey|questionnaire|poll)(?:(?: \\p{L}+){1,5})?`,
    `(?:${ADVISERS}) (?:is|are|will be) (?:available|happy|here) (?:to|for)(?: \\p{L}+){1,5}`,
    `(?:surveys?|polls?|\\p{L}*umfrage|\\p{L}*befragung)${upTo(6)} (?:closes?|open|runs?|endet|läuft)`,
    `recordings?${upTo(6)} available`,
    'zu (?:sehen|besichtigen)(?=\\P{L}*$)|on (?:display|view)',
    'help ?desk(?: hours)?|office hours|sprechzeiten|hotel\\p{L}*|zimmerkontingent\\p{L}*',
    'early[- ]bird(?: \\p{L}+)?(?: ends?| closes?)?|frühbucher\\p{L}*',
    'downloads? (?:der|des|von|of|all|the)(?:\\s+\\p{L}+){1,2}|heruntergeladen(?: werden)?(?=\\P{L}*$)',
    'be downloaded',
    '(?:offices?|university|campus|library) (?:(?:is|are|will be|remains?) )?closed|betriebsferien',
    'maintenance|moratorium|wartung\\p{L}*',
    '(?:rück|bieter)?fragen|questions?',
    'anmeldung(?:en)? (?:hierzu|dazu|dafür|zu[rm] \\p{L}*(?:veranstaltung|webinar|workshop))|to attend',
    'rsvp',
  ]),
];
