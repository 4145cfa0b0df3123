import { LESSONS } from '#src/findings/reading/gathering-names.ts';
import { LETTERS } from '#src/findings/reading/handed-in.ts';

/** What a date can be for a call. */
export type Role =
  | 'deadline'
  | 'publication'
  | 'opening'
  | 'project'
  | 'validity'
  | 'event'
  | 'decision'
  | 'report'
  | 'eligibility';

/** A word that tells what a date is; the heavier, the less it takes other words to be sure. */
export type Cue = { readonly role: Role; readonly weight: number; readonly pattern: RegExp };

const UNMISTAKABLE = 2;
const SETTLED = 1.5;
const CERTAIN = 1.2;
const PLAIN = 1.1;
const CLEAR = 1;
const LIKELY = 0.8;
const POSSIBLE = 0.6;
// A deadline with "bis" or as a range, and nothing alone.
const HINT = 0.36;

const ABOUT_APPLYING = `${LESSONS}|\\p{L}*sprechstunden?|training|info\\p{L}*(?:veranstaltung|tag|session)(?:en)?`;

/** German, English and a little French; each line is read as a whole word, `\p{L}*` opens it for compounds and endings. */
export const CUES: readonly Cue[] = [
  cue('deadline', CERTAIN, [
    '(?!binde|zuschlags|nachweis|sperr|kündigungs|widerspruchs)\\p{L}*frist(?:en|ende)?|fristverlängerung',
    '(?:ein|be|an|ab|vor|mel|teil)\\p{L}+schlu(?:ss|ß)',
    '\\p{L}*stichtage?[ns]?',
    '(?:einreichungs?|einreich|eingabe|abgabe|schlu(?:ss|ß)|bewerbungs|vorlage|antrags)termine?n?',
    'deadlines?(?! model)',
    'due(?! to)(?: dates?)?|due to (?:the |our |your )?(?:(?!of |by )\\p{L}+ ){0,3}(?:office|services|dean|department|faculty|agency|sponsor|secretariat|council|ors|rso)(?= (?:by|on|for|before|no later)|\\P{L}*$)',
    '(?:applications?|proposals?|[lne]ois?|drafts?|forms?|packages?|outlines?|nominations?) (?:(?:is|are) )?due to (?:the )?(?-i:\\p{Lu}{2,6})(?!-)',
    'clos(?:es?|ed|ing)(?: dates?)?|shuts?',
    'cut-?offs?(?: dates?)?',
    'target dates?',
    'collection dates?|sammeltermine?n?',
    '(?:on or before |by )this date|bis zu diesem (?:tag|datum|termin)',
    'datum des (?:poststempels|(?:post)?eingangs)|(?:es )?gilt (?:das datum des|der) (?:poststempels?|posteingangs?)',
    'invited full(?: (?:proposals?|applications?))?',
    'rückmeldung(?:en)? bitte|um rückmeldung',
    'termine? (?:zur|für die|der) (?:einreichung|abgabe|vorlage|bewerbung|antragstellung)(?: (?:von|der) \\p{L}+)?',
    'submission of (?:the |an? )?(?:\\p{L}+[ -]){0,3}(?:applications?|proposals?)',
    // "Ausschrei-bungsende", too, as copied pages have it.
    '\\p{L}*bungsende|(?:antrags?|einreichungs?|einreich|abgabe|aufruf|call|melde)ende',
    '(?:solange|bis|while|until)(?:\\s+\\p{L}+){1,4}?\\s+(?:verfügbar|ausgeschöpft|erschöpft|aufgebraucht|last|exhausted|depleted|allocated|committed)',
    '(?:antrags?|skizzen|bewerbungs|einreichungs?|einreich|ausschreibungs|teilnahme)(?:phase|fenster|zeitraum)',
    'laufzeit (?:der|des) (?:ausschreibung|(?:förder)?aufrufs|calls|wettbewerbs)',
    '(?:application|submission|competition|intake) dates',
    '(?:application|submission|intake) (?:window|period|portal)s?',
    'schlie(?:ß|ss)(?:t|en|ung)',
    'ende (?:der|des) (?:\\p{L}*(?:ausschreibung|aufrufs|wettbewerbs)|calls)|end of (?:the )?(?:call|submission|application|competition|intake)s?(?: (?:period|phase))?',
    '(?:calls?|competition|intake|(?:application|submission) (?:period|window))(?: for \\p{L}+)? (?:runs?|is running)',
    'date limite',
    'clôture',
  ]),
  cue('deadline', LIKELY, [
    'ein(?:gereicht|gegeben|zureichen|reichen|reicht|gehen|gegangen|gehend)',
    '(?:antrags|bewerbungs|post)?eingang|poststempels?|postmark(?:ed)?|(?:(?:courier|date)[- ])?stamped|antragstellung|beantragung|\\p{L}*einreichung(?:en)?|abgabe|vorlage|angebotsabgabe|skizzeneinreichung',
    'vor(?:gelegt|zulegen|legen|liegen)',
    'ab(?:gegeben|zugeben|geben|gibt)',
    '(?:ein|zu|ab|über)?(?:zu|ge)?(?:senden|sandt|schicken|schickt)|übermitteln?|übermittelt|zu richten|zugehen',
    '(?:must|should|shall|(?:have|has|needs?|are|is) to) be (?:sent|e-?mailed|mailed|filed|lodged)',
    '(?:gestellt|beantragt) werden|zu (?:stellen|beantragen)',
    'reich(?:en?|t)(?=\\s)|angenommen|registrieren|an(?:melden|gemeldet)|benennen|bewerb(?:en|t)|mitmachen|mitzumachen|hoch(?:zu|ge)?laden|entgegen(?:genommen)?|nimmt|bekunden|erbeten|möglich|willkommen|interessenabfrage',
    'submit\\p{L}*|submissions?|apply|nominate|be nominated|accept(?:ed|s)|received|must receive|reach(?=es us| us| the (?:\\p{L}+ )?(?:office|secretariat|council|foundation|department|ministry))|hand(?:ed)? in|upload\\p{L}*|send|register|enter (?:the|our|this) (?:\\p{L}+ )?(?:competition|contest|prize|award)|completed? (?:online|the (?:\\p{L}+ )?form)|takes|share|welcome|comments?',
    'vorgeschlagen|vorzuschlagen|returned|(?:call|submission|application|portal) closure',
    '(?:\\p{L}*aufruf|\\p{L}*ausschreibung|call|\\p{L}*wettbewerb)(?:\\s+\\S+){0,3}?\\s+läuft|bewerbung(?:en)? (?:für|um|zum) (?:\\S+ ){1,6}läuft|läuft (?:die|der|das) (?:\\p{L}+ ){0,2}?(?:\\p{L}*aufruf|\\p{L}*ausschreibung|call|\\p{L}*wettbewerb|bewerbung\\p{L}*|\\p{L}*frist)',
    '(?:competition|contest|challenge|hackathon|intake|round)(?:\\s+\\p{L}+){0,3}? (?:ends|(?:to|will now) end)',
    'endet|enden|endeten?|terminates?|geschlossen|ab(?=[\\s.]*$)',
    '(?:be|arrive|arrived|have(?:\\s+\\p{L}+){1,6}?) (?:in|at|with) (?:our|the|this) (?:\\p{L}+ ){0,3}(?:office|secretariat|council|foundation|department|unit|centre|center)',
    'interessierte[nr]?(?:\\s+\\S+){0,3}?\\s+(?:melden|wenden)|if (?:you are )?interested,? (?:please )?(?:contact|e-?mail|write to)|interested \\p{L}+ (?:\\p{L}+ )?(?:contact|write to|get in touch)',
    'förder\\p{L}*(?:\\s+\\S+){0,4}?\\s+beantragen|(?:zuschüsse?|zuwendung\\p{L}*|stipendi\\p{L}+|mittel|gelder)(?:\\s+\\S+){0,2}?\\s+beantragen',
    'soumis\\p{L}*|soumettre',
  ]),
  cue('deadline', POSSIBLE, [
    '\\p{L}*skizzen?',
    '\\p{L}*antrag|\\p{L}*anträgen?|\\p{L}*formular',
    'interessens?bekundung\\p{L}*|bewerbung\\p{L}*|angebote?|(?-i:Angeboten)|teilnahmeanträge|nominierung\\p{L}*|unterlagen|registrierung|anmeldung(?=: )|voranmeldung|anmeldung zu[mr] \\p{L}*(?:wettbewerb|preis|ausschreibung|challenge)|interne (?:an)?meldung|anmeldung (?:der|des|von|eine[rs]) (?:\\p{L}+ )?\\p{L}*(?:projekt|skizze|idee|vorhaben|antrag)\\p{L}*|langfassung|vorschläge|\\p{L}*ideen|\\p{L}*konzepte',
    LETTERS,
    'registrations?|concept papers?|sketch(?:es)?|(?:pre-?)?proposals?|(?:pre-?)?applications?|outlines?|abstracts?|papers?|nominations?|tenders?|bids?|rfps?|consultation',
    'initial contact|bis wann|(?:vorhaben|projekt|kurz)beschreibung(?:en)?',
    'an [^\\s@]{1,64}@\\S+',
    // A row of a table of deadlines is called no more than this.
    '(?:internal|external)(?: \\(\\p{L}+\\))?(?=[\\s|:]*$)',
    'open|offen|geöffnet|konsultation|\\p{L}*anhörung|stellungnahmen?|rounds?|runde|intakes?|(?:stage|stufe|phase) [1-9]|[1-9]\\. (?:stufe|phase)',
  ]),
  cue('deadline', HINT, [
    'ausgeschrieben|auszuschreiben|schreib(?:t|en)(?=(?:\\s+\\S+){1,14}?\\s+aus(?=[\\s.!]*$))',
    'absichtserklärung(?:en)?|verfügbarkeit(?=\\P{L}*$)|availability(?=\\P{L}*$)',
  ]),
  cue('publication', CLEAR, [
    // "Die Ausschreibung ist am 5. Mai erfolgt" tells when it came out.
    'erfolgt(?=[\\s.]*$)|veröffentlich\\p{L}*|bundesanzeiger|erschien\\p{L}*|erging|ergangen|stand|aktualisiert\\p{L}*|programmausschreibungen|ausschreibungs(?:termin|beginn)|amtsblatt',
    'publi(?:shed|cation|cations|é|ée)|issue[ds]?|released?|posted|announced?|dated|updated?|modified|launched|official journal|oj|amendment',
    'unterzeichne\\p{L}*|signed|founded|established|gegründet|created|tabled|agreement|treaty|declaration|verabschiedet|\\p{L}*vertrag|gesetz\\p{L}*|verordnung|\\p{L}*abkommen|erklärung|\\p{L}*bericht',
  ]),
  cue('publication', SETTLED, [
    '(?:ein|eine|einen|das|die|den) \\p{L}*(?:gesetz|gesetzentwurf|strategie) (?:vorlegen|vorzulegen)',
  ]),
  cue('publication', UNMISTAKABLE, [
    '(?:applications?|forms?|documents?|guidelines?|results?|templates?)(?:\\s+\\p{L}+){0,2}? (?:made|become|becomes) available',
  ]),
  cue('opening', SETTLED, [
    '(?:beginn|start|(?:er)?öffnung) (?:der|des) \\p{L}+',
    '(?:bewerbungs|antrags?|einreichungs?|einreich|ausschreibungs|anmelde|aufruf|call)(?:start|beginn)',
    '(?:start|beginning|opening) of (?:the )?(?:[\\p{L}-]+ ){0,3}(?:phase|period|window|call|portal|tool|system|site|submissions?|applications?)',
    '(?<=^\\s*[:–—-]\\s*)(?:applications?|submissions?|registrations?|intakes?|calls?|portals?|nominations?) open(?=\\P{L}*$)',
    'startschuss|erstmals|for the first time',
    'earliest(?: possible)? (?:submission|application)(?: dates?)?',
    '(?:will|to|can|shall) (?:re-?)?open',
    'calls?(?:\\s+\\S+){0,3}?\\s+(?:expected|anticipated|planned)',
  ]),
  cue('opening', CLEAR, [
    '(?:re-?)?opened (?:for|to) (?:\\p{L}+ ){0,2}(?:submissions?|applications?|proposals?|bids|entries)',
  ]),
  cue('opening', LIKELY, ['geöffnet(?=\\P{L}*$)']),
  cue('opening', PLAIN, [
    '(?:re-?)?open(?:s|ed|ing)(?: date)?|open date|(?:to|re)-? ?open|start(?:s|ed)?|begin\\p{L}*|began|commenc\\p{L}+|launch(?:es)?|available|invitation to tender',
    'startet\\p{L}*|gestartet|start|beginn|beginnt|begonnen|öffn\\p{L}*|öffnung|freigeschaltet|bereit',
  ]),
  cue('project', SETTLED, [
    '(?:projekte?|vorhaben|maßnahmen?|stipendi\\p{L}+|aufenthalte?|kurse?|reisen|förderung|förderzeitraum|förderphase)(?:\\s+\\S+){0,12}?\\s+(?:laufen|läuft|starten|startet|beginn(?:t|en)|ende[nt]|dauern)',
    '(?:projects?|placements?|grants?|fellowships?|scholarships?|stays?|stud(?:y|ies)|cohorts?|courses?|actions|internships?|funding|awards?|contracts?|program(?:me)?)(?:\\s+\\S+){0,3}?\\s+(?:start|begin|commence|run|end|issue)(?:s|ed)?',
    '(?:activities|events?|projects?|conferences?)(?:\\s+\\S+){0,3}?\\s+(?:occur\\p{L}+|taking place|running)',
    '(?:für|über) (?:die zeit|den zeitraum)(?=\\P{L}*$)|(?:budgets?|expen(?:se|diture)s?|costs)(?: (?:for|from|incurred))?(?=\\P{L}*$)',
    'eine förderung(?=\\P{L}*$)|funding is available|fertig ?(?:gestellt|zustellen)',
    'activated|taken up|take up|spent|expended|verausgab\\p{L}*|(?:funds?|funding|money|grants?|mittel)(?:\\s+\\S+){0,4}?\\s+(?:used|verwende[nt])',
    '(?:projekt)?laufzeit(?:\\s+\\S+){0,12}\\s+(?:ist|beträgt|endet|maximal|höchstens|längstens)',
    '(?:stichtag|frist|termin|datum) (?:zum|für den|des) (?:projekt|vorhaben|maßnahmen|förder)(?:start|beginn|endes?)',
    '(?:projects?|work|activities|vorhaben|projekte?)(?:\\s+\\S+){0,4}?\\s+(?:completed|finished|abgeschlossen|beendet|umgesetzt)',
  ]),
  cue('project', CLEAR, [
    '(?:projekt|vorhaben|förder|maßnahmen)(?:beginn|start|laufzeit|ende|zeitraum|periode|phase)',
    '\\p{L}*laufzeit|\\p{L}*zeitraum|durchführung\\p{L}*|durchgeführt|umgesetzt|bewillig(?!ungs(?:behörde|stelle))\\p{L}*|gewährt|gefördert\\p{L}*|funded|übergeben',
    '(?:earliest|project|funding|contract|award)(?: project)? (?:start|period|term|duration|dates?)(?: date)?|period of performance|runs?|kick-?off',
    'reisen|incurred|ausgaben|stell(?:t|en)(?:\\s+\\S+){1,14}?\\s+(?:bereit|ins netz)',
  ]),
  cue('project', POSSIBLE, ['läuft|laufen|lief|fiscal year|fy']),
  cue('validity', CERTAIN, [
    'gilt|gelten(?:de[nrs]?)?|gültig\\p{L}*|geltungsdauer|(?:in|außer) ?kraft(?:treten\\p{L}*)?|befristet|(?:binde|zuschlags|sperr)frist',
    'expir\\p{L}+(?: date)?|fixed[- ]term|(?:enters?|comes?) into force|in force|valid\\p{L}*|tenable|takes? effect',
  ]),
  cue('event', CLEAR, [
    '\\p{L}*veranstaltung\\p{L}*|\\p{L}*konferenz|\\p{L}*tagung|tagt|tagen|findet|finden|stattfinde\\p{L}*|\\p{L}*sprechstunden?|auswahlgespräch\\p{L}*|kolloqui\\p{L}*|\\p{L}*verleihung|\\p{L}*sitzung|öffnung der angebote|messe|info(?:rmations)?tage?',
    'abstimmung über|debatten?|aussprache|debated?|votes?',
    'webinars?|workshops?|conference|meetings?|town halls?|panel|interview\\p{L}*|briefing|brokerage|held|hold|takes? place|sessions?|ceremony|rebuttal|events?|seminar|symposium|met|meets|convenes?|convened',
  ]),
  cue('event', SETTLED, [
    `(?:${ABOUT_APPLYING})(?:\\s+\\S+){0,3}?\\s+(?:zu[rm]?|für|über|on|for|about)\\s+(?:\\S+\\s+){0,3}?\\S*(?:antragstell\\p{L}+|antragsschreib\\p{L}+|applications?|applicants|proposals?|funding|förder\\p{L}+|skizze\\p{L}*)`,
    '(?:complete|fill (?:in|out)|participate in|take part in|answer) (?:the|our|this|a) (?:\\p{L}+ )?(?:survey|questionnaire|poll)(?:(?: \\p{L}+){1,5})?',
    '(?:advis[oe]rs?|staff|officers?|experts?|colleagues?|team|we) (?:is|are|will be) (?:available|happy|here) (?:to|for)(?: \\p{L}+){1,5}',
    '(?:surveys?|polls?|\\p{L}*umfrage|\\p{L}*befragung)(?:\\s+\\p{L}+){0,6}? (?:closes?|open|runs?|endet|läuft)|recordings?(?:\\s+\\p{L}+){0,6}? available',
    'zu (?:sehen|besichtigen)(?=\\P{L}*$)|on (?:display|view)',
    'help ?desk(?: hours)?|office hours|sprechzeiten|hotel\\p{L}*|zimmerkontingent\\p{L}*',
    'early[- ]bird(?: \\p{L}+)?(?: ends?| closes?)?|frühbucher\\p{L}*',
    'downloads? (?:der|des|von|of|all|the)(?:\\s+\\p{L}+){1,2}|heruntergeladen(?: werden)?(?=\\P{L}*$)|be downloaded',
    '(?:offices?|university|campus|library) (?:(?:is|are|will be|remains?) )?closed|betriebsferien|maintenance|moratorium|wartung\\p{L}*',
    '(?:rück|bieter)?fragen|questions?|anmeldung(?:en)? (?:hierzu|dazu|dafür|zu[rm] \\p{L}*(?:veranstaltung|webinar|workshop))|to attend|rsvp',
  ]),
  cue('decision', CLEAR, [
    '\\p{L}*entscheid\\p{L}*|bekanntgabe|nachricht|bescheid\\p{L}*|\\p{L}*ergebnis\\p{L}*|\\p{L}*mitteilung|rückmeldung|einladung|eingeladen|benachrichtig\\p{L}*|begutachtung|jury|auswahl\\p{L}*',
    'results?|outcomes?|decisions?|decides|notif\\p{L}+(?! of intent)|notice of decision|informed|invit\\p{L}+|select\\p{L}+|response|repl(?:y|ies)|(?<!(?<!\\p{L})(?:due|submi\\p{L}+)(?:\\s+\\p{L}+){0,6}?\\s+for\\s+(?:[\\p{L}-]+\\s+){0,3})review|evaluation|assessment|award letters|reviews|reviewed|ranks?|ranked|(?<=^\\P{L}*)awards?|awards (?:are |will be )?(?:announced|made|issued|released|given)|notices? of awards?|shortlist\\p{L}*|answered|résultats',
  ]),
  cue('decision', SETTLED, [
    '(?:evaluation|review|assessment|selection|decision|adjudication) (?:period|phase|process)|(?:begutachtungs|bewertungs|prüf|entscheidungs)(?:phase|zeitraum|prozess)',
    '(?:awards?|offers?|grants?) (?:must|should|need to|have to) be accepted',
    '(?:respond|response|reply|replies)(?:\\s+\\S+){0,3}? (?:comments|reviews?|reviewers)|stellungnahmen? zu (?:den|ihren) gutachten',
    '(?:decisions?|results?)(?:\\s+\\S+){0,8}?\\s+(?:will be|are) (?:made|announced|taken|communicated|published|known|expected)',
    '(?:rückmeldung|antwort|bescheid|nachricht|mitteilung|entscheidung)(?:\\s+\\p{L}+){0,4}? erhalten|ergebnisse?(?:\\s+\\p{L}+){0,4}? (?:vor)?liegen|adjudicat(?:ed|ion)',
    '(?:geprüft|begutachtet|bewertet|gesichtet)(?=\\P{L}*$)',
    'invitations?(?:\\s+\\p{L}+){0,8}? (?:sent|issued|made)',
    '(?:aufforderung|einladung) zu[rm] (?:antragstellung|\\p{L}*antrag)',
    '(?:reviews|ranks|evaluates|assesses|selects|considers|discusses|adjudicates) (?:\\p{L}+ ){0,2}\\p{L}+',
    '(?:prüft|bewertet|sichtet|begutachtet|berät über|entscheidet über) (?:\\p{L}+ ){0,2}\\p{L}+',
    '(?:begutachtung|bewertung|prüfung|auswahl) (?:der|aller|von) (?:\\p{L}+ )?\\p{L}+(?: erfolgt)?',
    '(?:be|are) (?:notified|informed)(?:\\s+(?!(?:and|to|that|who|whether|if)(?!\\p{L}))[^\\s,;]+){0,8}',
    '(?:review|evaluation|assessment|selection) of (?:the )?(?:\\p{L}+ )?\\p{L}+',
  ]),
  cue('report', UNMISTAKABLE, [
    '(?:to|must|should) accept (?:the|an|your|their|this) (?:offer|award|grant|scholarship|fellowship|place)',
    'submit (?:\\S+ ){0,4}?(?:reports?|invoices?)',
    '(?:reports?|claims?|invoices?)(?:\\s+\\S+){0,4}?\\s+(?:due|submitted|received|sent)',
    '(?:reporting|reports?) (?:deadlines?|due dates?|period)',
    '(?:deadlines?|due dates?|extensions?)(?:\\s+(?:for|of|to))(?:\\s+(?!appl)\\p{L}+){0,4}? (?:reports?|reporting|invoices?|claims?)',
    'berichtsfristen?|\\p{L}*frist(?:en)? (?:für|zu[rm]?|der|des)(?:\\s+\\p{L}+){0,3}? \\p{L}*(?:berichte?[ns]?|nachweise?[ns]?|abrechnung(?:en)?)',
    '(?:payments?|instal?lments?|fees?|rest|balance)\\s+(?:is|are|will be)\\s+due',
  ]),
  cue('report', SETTLED, [
    '(?:aus)?zahlungs(?:antr\\p{L}+|anforderung\\p{L}*)|(?:änderungs|erstattungs|verlängerungs)antr\\p{L}+|(?:requests?|applications?) for (?:an |a \\p{L}+ )?extensions?(?: must be submitted| are (?:due|accepted))?|extension requests?|mittelanforderung\\p{L}*|payment requests?|reimbursements?',
    'abgerufen|abzurufen|receipts|belege',
    '\\p{L}*nachweis\\p{L}*|(?:ab)?rechnung(?:en)?|(?:schluss|zwischen|sach)berichte?n?|(?:final|progress) reports?|\\p{L}*abruf',
  ]),
  cue('eligibility', UNMISTAKABLE, [
    '\\p{L}*alter(?:sgrenze)?(?:\\s+\\p{L}+){0,3}? stichtag|stichtag für die (?:berechnung|bestimmung|feststellung|ermittlung)(?: (?:des|der) \\p{L}+)?|(?:cut-?off|reference) dates? for (?:determining|calculating|establishing)(?: \\p{L}+){0,4}|stichtag (?:für|des|der|zur) (?:\\p{L}+ )?\\p{L}*(?:alter|altersgrenze|alters|promotion)',
  ]),
  cue('eligibility', SETTLED, [
    '(?:absolviert|abgeschlossen|erworben|bestanden) haben|(?:gegründet|errichtet|promoviert|approbiert) (?:worden )?(?:sein|haben)|(?:been|be) (?:founded|established|incorporated)',
    '(?:must|should) have (?!submitted|applied|registered|uploaded)\\p{L}+ed',
    'enroll?ed|employed|born|conferred|immatrikuliert|eingeschrieben|geboren\\p{L}*|(?:deren|whose) (?:promotion|studium|abschluss|ph\\.?d|degree|doctorate|appointment)(?:\\s+\\S+){0,5}|zurücklieg\\p{L}+|stattgefunden|abgelegt',
  ]),
];

function cue(role: Role, weight: number, words: readonly string[]): Cue {
  return { role, weight, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}])`, 'giu') };
}
