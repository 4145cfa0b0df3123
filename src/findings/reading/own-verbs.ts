import type { Role } from '#src/findings/reading/cue.ts';
import { partBefore, partBehind, sinceDate } from '#src/findings/reading/sentence-parts.ts';
import { wholeWords } from '#src/findings/reading/whole-words.ts';

/** What begins or is done on a day: whoever tells it, whatever deadline the sentence names, that day is none. */
type Verbs = { readonly de: RegExp; readonly deFinite: RegExp; readonly en: RegExp };

const BEGUN: Verbs = {
  de: wholeWords([
    'eingeleitet|(?:wieder)?eröffnet|gestartet|begonnen|angelaufen|freigegeben|freigeschaltet|aufgelegt|ausgerufen',
  ]),
  deFinite: wholeWords(['eröffne(?:t|ten?)|starte(?:t|ten?)|beginn(?:t|en)|begann(?:en)?|leitete']),
  en: wholeWords(['(?:re)?opened|launched|started|initiated|begun|began|commenced|kicked off']),
};

const DONE: Verbs = {
  de: wholeWords([
    'beschlossen|entschieden|beraten|diskutiert|erörtert|gebilligt|genehmigt|bestätigt|verabschiedet|abgelehnt|befürwortet|zugestimmt',
    'vorgelegt|vorgestellt|präsentiert|überreicht|übergeben|überwiesen|ausgezeichnet|verliehen|gekürt|geehrt',
    'bekannt ?gegeben|bekannt ?gemacht|veröffentlicht|publiziert|angekündigt|verkündet|vermeldet|mitgeteilt|informiert|benachrichtigt|erschienen|versandt|verschickt',
    'geändert|aktualisiert|angepasst|überarbeitet|ergänzt|erweitert|novelliert|korrigiert|verkürzt|verlängert|verschoben|erlassen|unterzeichnet|vereinbart|geeinigt|verständigt',
    'bewertet|begutachtet|geprüft|gesichtet|ausgewählt|bewilligt|ausgelost|gefördert|angefordert|aufgefordert|eingeladen',
    'gegründet|errichtet|eingerichtet|eingesetzt|eingeführt|eingeweiht|geschaffen|berufen|ernannt|gewählt|getroffen|getagt|zusammengekommen|notifiziert',
    '(?:in|außer) kraft (?:getreten|gesetzt|treten)|zurückgezogen|abgesagt',
  ]),
  deFinite: wholeWords([
    'entsch(?:eidet|eiden|ied|ieden)|besch(?:ließt|ließen|loss|lossen)|berät|beraten|beriet(?:en)?|tag(?:t|en|ten?)|billigten?|genehmigten?|bestätigten?|verabschiedeten?',
    'veröffentlichten?|präsentiert(?:en?)?|überreichten?|übergab(?:en)?|verkündeten?|unterzeichneten?|erschien(?:en)?|stimm(?:t|en|ten?)|stellten?|tr(?:itt|eten|at|aten)',
  ]),
  en: wholeWords([
    'decided|adopted|approved|agreed|passed|voted|ratified|endorsed|rejected|discussed|debated|confirmed|authori[sz]ed',
    'presented|announced|published|released|issued|posted|unveiled|introduced|communicated|notified|informed|named|honou?red|made available|made public',
    'updated|changed|amended|modified|revised|edited|corrected|signed|concluded|enacted|recorded',
    'reviewed|assessed|evaluated|judged|ranked|scored|selected|chosen|shortlisted|interviewed|screened|invited|adjudicated',
    'founded|established|created|set up|appointed|elected|incorporated|inaugurated|held|hosted|withdrawn|met|convened|(?:in|into) (?:force|effect)|offline|unavailable',
    'received (?:\\p{L}+ )?approval',
  ]),
};

const ROLES = [
  ['opening', BEGUN],
  ['decision', DONE],
] as const;

const HAS = wholeWords(['hat|haben|hatten?|ist|sind|wird|werden|wurden?|war|waren|worden']);
const MUST = wholeWords([
  'muss|müssen|müssten?|soll(?:en|ten?)?|kann|können|könnten?|darf|dürfen|spätestens',
  'must|should|shall|can|may|(?:has|have|is|are|needs?) to',
]);
// A verb of its own that makes the day an end, whatever else the sentence tells.
const ENDS = [
  'schließ(?:t|en)|schluss|geschlossen|ende[nt]|endeten?|beendet|läuft|laufen|abgelaufen|fällig',
  'clos(?:es?|ed|ing)|ends?|ended|due|deadlines?|expires?|falls?|until|by',
];
const ENDING = wholeWords(ENDS);
const OTHER_VERB = wholeWords([...ENDS, 'is|are|will']);

const ON_GERMAN = /(?<!\p{L})(?:am|vom)\s+$/iu;
const ON_ENGLISH = /(?<!\p{L})on\s+(?:the\s+)?$/iu;
const FRONT_ENGLISH = /^\P{L}*on\s+$/iu;
// "der am 5. Mai gestartete Wettbewerb"
const OF_NOUN = /^\s+(?:\p{Ll}+ )?\p{Ll}{3,}(?:t|en)e[nrsm]?\s+\p{Lu}/u;
const FARTHEST_WORDS = 10;

/** What the verb that a date belongs to says that it is; null where it could be one that ends something. */
export function roleByOwnVerb(said: string, behind: string): Role | null {
  const before = sinceDate(partBefore(said));
  if (OF_NOUN.test(behind) && ON_GERMAN.test(before)) return 'publication';
  if (MUST.test(before)) return null;
  for (const [role, verbs] of ROLES) {
    if (isDoneInGerman(verbs, before, behind) || isDoneInEnglish(verbs, before, behind)) return role;
  }
  return null;
}

/** "… hat am 5. Mai … beschlossen", "am 5. Mai wird … eingeleitet", "… beriet am 5. Mai". */
function isDoneInGerman({ de, deFinite }: Verbs, before: string, behind: string): boolean {
  if (!ON_GERMAN.test(before)) return false;
  const rest = partBehind(behind);
  if (MUST.test(rest)) return false;
  const toParticiple = upTo(de, rest);
  if (toParticiple !== null && HAS.test(before + rest)) return !ENDING.test(toParticiple);
  const toFinite = upTo(deFinite, firstWords(rest, 1));
  return toFinite !== null || isLastVerb(deFinite, before);
}

/** "The board decided … on 5 May", "will be presented on 5 May", "On 5 May, the board decided …". */
function isDoneInEnglish({ en }: Verbs, before: string, behind: string): boolean {
  if (!ON_ENGLISH.test(before)) return false;
  if (isLastVerb(en, before)) return true;
  if (!FRONT_ENGLISH.test(before)) return false;
  const sentence = partBehind(behind.replace(/^\s*,/u, ''));
  const toVerb = upTo(en, firstWords(sentence, FARTHEST_WORDS));
  return toVerb !== null && !ENDING.test(sentence) && !MUST.test(sentence);
}

/** Whether one of the verbs stands in the words, with none behind it that ends something. */
function isLastVerb(verbs: RegExp, words: string): boolean {
  const found = verbs.exec(words);
  return found !== null && !OTHER_VERB.test(words.slice(found.index + found[0].length));
}

/** What stands before the first of the verbs; null where there is none. */
function upTo(verbs: RegExp, words: string): string | null {
  const at = words.search(verbs);
  return at < 0 ? null : words.slice(0, at);
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/u, count).join(' ');
}
