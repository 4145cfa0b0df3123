import { type Cue, cue, upTo, upToAny, WEIGHT } from '#src/findings/reading/cue.ts';
import { LETTERS } from '#src/findings/reading/handed-in.ts';

const OFFICES = 'office|services|dean|department|faculty|agency|sponsor|secretariat|council|ors|rso';
const FUNDERS_OFFICE = 'office|secretariat|council|foundation|department';
const DATE_FOLLOWS = '(?= (?:by|on|for|before|no later)|\\P{L}*$)';
const DUE_SOMEWHERE = 'applications?|proposals?|[lne]ois?|drafts?|forms?|packages?|outlines?|nominations?';
// Of the money that there is.
const SPENT = 'verfügbar|ausgeschöpft|erschöpft|aufgebraucht|last|exhausted|depleted|allocated|committed';
const INVITED =
  'applications?|proposals?|nominations?|submissions?|contributions?|abstracts?|ideas|pitches|tenders?|bids?|expressions? of interest|letters? of (?:intent|interest)|outlines?';
const RUNNING = 'calls?|competition|intake|(?:application|submission) (?:period|window)';
const CALLS_GERMAN = '\\p{L}*aufruf|\\p{L}*ausschreibung|call|\\p{L}*wettbewerb';
const BE_THERE = 'be|arrive|arrived|have(?:\\s+\\p{L}+){1,6}?';

/** What ends a time to hand in. */
export const DEADLINE_CUES: readonly Cue[] = [
  cue('deadline', WEIGHT.CERTAIN, [
    '(?!binde|zuschlags|nachweis|sperr|kündigungs|widerspruchs)\\p{L}*frist(?:en|ende)?',
    'fristverlängerung',
    '(?:ein|be|an|ab|vor|mel|teil)\\p{L}+schlu(?:ss|ß)',
    '\\p{L}*stichtage?[ns]?',
    '(?:einreichungs?|einreich|eingabe|abgabe|schlu(?:ss|ß)|bewerbungs|vorlage|antrags)termine?n?',
    '(?:einreichungs?|einreich|abgabe|schlu(?:ss|ß)|bewerbungs)dat(?:um|en)',
    'deadlines?(?! model)',
    'due(?! to)(?: dates?)?',
    `due to (?:the |our |your )?(?:(?!of |by )\\p{L}+ ){0,3}(?:${OFFICES})${DATE_FOLLOWS}`,
    `(?:${DUE_SOMEWHERE}) (?:(?:is|are) )?due to (?:the )?(?-i:\\p{Lu}{2,6})(?!-)`,
    'clos(?:es?|ed|ing)(?: dates?)?|shuts?',
    'cut-?offs?(?: dates?)?',
    'target dates?',
    'collection dates?|sammeltermine?n?',
    '(?:on or before |by )this date|bis zu diesem (?:tag|datum|termin)',
    'datum des (?:poststempels|(?:post)?eingangs)',
    '(?:es )?gilt (?:das datum des|der) (?:poststempels?|posteingangs?)',
    'invited full(?: (?:proposals?|applications?))?',
    'rückmeldung(?:en)? bitte|um rückmeldung',
    'termine? (?:zur|für die|der) (?:einreichung|abgabe|vorlage|bewerbung|antragstellung)(?: (?:von|der) \\p{L}+)?',
    'submission of (?:the |an? )?(?:\\p{L}+[ -]){0,3}(?:applications?|proposals?)',
    // "Ausschrei-bungsende", too, as copied pages have it.
    '\\p{L}*bungsende|(?:antrags?|einreichungs?|einreich|abgabe|aufruf|call|melde)ende',
    `(?:solange|bis|while|until)(?:\\s+\\p{L}+){1,4}?\\s+(?:${SPENT})`,
    '(?:antrags?|skizzen|bewerbungs|einreichungs?|einreich|ausschreibungs|teilnahme)(?:phase|fenster|zeitraum)',
    'laufzeit (?:der|des) (?:ausschreibung|(?:förder)?aufrufs|calls|wettbewerbs)',
    '(?:application|submission|competition|intake) dates',
    '(?:application|submission|intake) (?:window|period|portal)s?',
    'schlie(?:ß|ss)(?:t|en|ung)',
    'ende (?:der|des) (?:\\p{L}*(?:ausschreibung|aufrufs|wettbewerbs)|calls)',
    'end of (?:the )?(?:call|submission|application|competition|intake)s?(?: (?:period|phase))?',
    `(?:${RUNNING})(?: for \\p{L}+)? (?:runs?|is running)`,
    'date limite',
    'clôture',
  ]),
  cue('deadline', WEIGHT.PLAIN, [
    `(?:${INVITED})${upToAny(8)}\\s+(?:are|is) (?:(?:now|hereby|again|also) )?(?:invited|sought|solicited|welcomed?|requested)`,
  ]),
  cue('deadline', WEIGHT.LIKELY, [
    'einreichbar|beantragbar',
    'ein(?:gereicht|gegeben|zureichen|reichen|reicht|gehen|gegangen|gehend)',
    '(?:antrags|bewerbungs|post)?eingang|poststempels?|postmark(?:ed)?',
    '(?:(?:courier|date)[- ])?stamped|antragstellung|beantragung|\\p{L}*einreichung(?:en)?|abgabe',
    'vorlage|angebotsabgabe|skizzeneinreichung',
    'vor(?:gelegt|zulegen|legen|liegen)',
    'ab(?:gegeben|zugeben|geben|gibt)',
    '(?:ein|zu|ab|über)?(?:zu|ge)?(?:senden|sandt|schicken|schickt)|übermitteln?|übermittelt',
    'zu richten|zugehen',
    '(?:must|should|shall|(?:have|has|needs?|are|is) to) be (?:sent|e-?mailed|mailed|filed|lodged)',
    '(?:gestellt|beantragt) werden|zu (?:stellen|beantragen)',
    'reich(?:en?|t)(?=\\s)|angenommen|registrieren|an(?:melden|gemeldet)|benennen|bewerb(?:en|t)',
    'mitmachen|mitzumachen|hoch(?:zu|ge)?laden|entgegen(?:genommen)?|nimmt|bekunden|erbeten|möglich',
    'willkommen|interessenabfrage',
    'submit\\p{L}*|submissions?|apply|nominate|be nominated|accept(?:ed|s)|received|must receive',
    `reach(?=es us| us| the (?:\\p{L}+ )?(?:${FUNDERS_OFFICE}|ministry))`,
    'hand(?:ed)? in|upload\\p{L}*|send|register',
    'enter (?:the|our|this) (?:\\p{L}+ )?(?:competition|contest|prize|award)',
    'completed? (?:online|the (?:\\p{L}+ )?form)|takes|share|welcome|comments?',
    'vorgeschlagen|vorzuschlagen|returned|(?:call|submission|application|portal) closure',
    `(?:${CALLS_GERMAN})${upToAny(3)}\\s+läuft`,
    'bewerbung(?:en)? (?:für|um|zum) (?:\\S+ ){1,6}läuft',
    `läuft (?:die|der|das) (?:\\p{L}+ ){0,2}?(?:${CALLS_GERMAN}|bewerbung\\p{L}*|\\p{L}*frist)`,
    `(?:competition|contest|challenge|hackathon|intake|round)${upTo(3)} (?:ends|(?:to|will now) end)`,
    'endet|enden|endeten?|terminates?|geschlossen|ab(?=[\\s.]*$)',
    `(?:${BE_THERE}) (?:in|at|with) (?:our|the|this) (?:\\p{L}+ ){0,3}(?:${FUNDERS_OFFICE}|unit|centre|center)`,
    `interessierte[nr]?${upToAny(3)}\\s+(?:melden|wenden)`,
    'if (?:you are )?interested,? (?:please )?(?:contact|e-?mail|write to)',
    'interested \\p{L}+ (?:\\p{L}+ )?(?:contact|write to|get in touch)',
    `förder\\p{L}*${upToAny(4)}\\s+beantragen`,
    `(?:zuschüsse?|zuwendung\\p{L}*|stipendi\\p{L}+|mittel|gelder)${upToAny(2)}\\s+beantragen`,
    'soumis\\p{L}*|soumettre',
  ]),
  cue('deadline', WEIGHT.POSSIBLE, [
    '\\p{L}*skizzen?',
    '\\p{L}*antrag|\\p{L}*anträgen?|\\p{L}*formular',
    'interessens?bekundung\\p{L}*|bewerbung\\p{L}*|angebote?|(?-i:Angeboten)|teilnahmeanträge',
    'nominierung\\p{L}*|unterlagen|registrierung|anmeldung(?=: )|voranmeldung',
    'anmeldung zu[mr] \\p{L}*(?:wettbewerb|preis|ausschreibung|challenge)|interne (?:an)?meldung',
    'anmeldung (?:der|des|von|eine[rs]) (?:\\p{L}+ )?\\p{L}*(?:projekt|skizze|idee|vorhaben|antrag)\\p{L}*',
    'langfassung|vorschläge|\\p{L}*ideen|\\p{L}*konzepte',
    LETTERS,
    'registrations?|concept papers?|sketch(?:es)?|(?:pre-?)?proposals?|(?:pre-?)?applications?',
    'outlines?|abstracts?|papers?|nominations?|tenders?|bids?|rfps?|consultation',
    'initial contact|bis wann|(?:vorhaben|projekt|kurz)beschreibung(?:en)?',
    'an [^\\s@]{1,64}@\\S+',
    // A row of a table of deadlines is called no more than this.
    '(?:internal|external)(?: \\(\\p{L}+\\))?(?=[\\s|:]*$)',
    'open|offen|geöffnet|konsultation|\\p{L}*anhörung|stellungnahmen?|rounds?|runde|intakes?',
    '(?:stage|stufe|phase) [1-9]|[1-9]\\. (?:stufe|phase)',
  ]),
  cue('deadline', WEIGHT.HINT, [
    'ausgeschrieben|auszuschreiben|schreib(?:t|en)(?=(?:\\s+\\S+){1,14}?\\s+aus(?=[\\s.!]*$))',
    'absichtserklärung(?:en)?|verfügbarkeit(?=\\P{L}*$)|availability(?=\\P{L}*$)',
  ]),
];
