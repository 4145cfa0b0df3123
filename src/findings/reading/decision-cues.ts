import { type Cue, cue, upTo, upToAny, WEIGHT } from '#src/findings/reading/cue.ts';

// What is due for review is handed in.
const SUBMITTED_FOR = `(?<!\\p{L})(?:due|submi\\p{L}+)${upTo(6)}\\s+for\\s+(?:[\\p{L}-]+\\s+){0,3}`;
const TOLD = 'made|announced|taken|communicated|published|known|expected';

/** What is judged, decided and told. */
export const DECISION_CUES: readonly Cue[] = [
  cue('decision', WEIGHT.CLEAR, [
    '\\p{L}*entscheid\\p{L}*|bekanntgabe|nachricht|bescheid\\p{L}*|\\p{L}*ergebnis\\p{L}*|\\p{L}*mitteilung',
    'rückmeldung|einladung|eingeladen|benachrichtig\\p{L}*|begutachtung|jury|auswahl\\p{L}*',
    'results?|outcomes?|decisions?|decides|notif\\p{L}+(?! of intent)|notice of decision|informed',
    'invit\\p{L}+|select\\p{L}+|response|repl(?:y|ies)',
    `(?<!${SUBMITTED_FOR})review`,
    'evaluation|assessment|award letters|reviews|reviewed|ranks?|ranked|(?<=^\\P{L}*)awards?',
    'awards (?:are |will be )?(?:announced|made|issued|released|given)|notices? of awards?',
    'shortlist\\p{L}*|answered|résultats',
  ]),
  cue('decision', WEIGHT.SETTLED, [
    '(?:evaluation|review|assessment|selection|decision|adjudication) (?:period|phase|process)',
    '(?:begutachtungs|bewertungs|prüf|entscheidungs)(?:phase|zeitraum|prozess)',
    '(?:awards?|offers?|grants?) (?:must|should|need to|have to) be accepted',
    `(?:respond|response|reply|replies)${upToAny(3)} (?:comments|reviews?|reviewers)`,
    'stellungnahmen? zu (?:den|ihren) gutachten',
    `(?:decisions?|results?)${upToAny(8)}\\s+(?:will be|are) (?:${TOLD})`,
    `(?:rückmeldung|antwort|bescheid|nachricht|mitteilung|entscheidung)${upTo(4)} erhalten`,
    `ergebnisse?${upTo(4)} (?:vor)?liegen|adjudicat(?:ed|ion)`,
    '(?:geprüft|begutachtet|bewertet|gesichtet)(?=\\P{L}*$)',
    `invitations?${upTo(8)} (?:sent|issued|made)`,
    '(?:aufforderung|einladung) zu[rm] (?:antragstellung|\\p{L}*antrag)',
    '(?:reviews|ranks|evaluates|assesses|selects|considers|discusses|adjudicates) (?:\\p{L}+ ){0,2}\\p{L}+',
    '(?:prüft|bewertet|sichtet|begutachtet|berät über|entscheidet über) (?:\\p{L}+ ){0,2}\\p{L}+',
    '(?:begutachtung|bewertung|prüfung|auswahl) (?:der|aller|von) (?:\\p{L}+ )?\\p{L}+(?: erfolgt)?',
    '(?:be|are) (?:notified|informed)(?:\\s+(?!(?:and|to|that|who|whether|if)(?!\\p{L}))[^\\s,;]+){0,8}',
    '(?:review|evaluation|assessment|selection) of (?:the )?(?:\\p{L}+ )?\\p{L}+',
  ]),
];
