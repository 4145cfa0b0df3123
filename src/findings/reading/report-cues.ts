import { type Cue, cue, upTo, upToAny, WEIGHT } from '#src/findings/reading/cue.ts';

const OWED = 'reports?|reporting|invoices?|claims?';
const OWED_GERMAN = 'berichte?[ns]?|nachweise?[ns]?|abrechnung(?:en)?';

/** What is owed later, and what had to be so before. */
export const REPORT_CUES: readonly Cue[] = [
  cue('report', WEIGHT.UNMISTAKABLE, [
    '(?:to|must|should) accept (?:the|an|your|their|this) (?:offer|award|grant|scholarship|fellowship|place)',
    'submit (?:\\S+ ){0,4}?(?:reports?|invoices?)',
    `(?:reports?|claims?|invoices?)${upToAny(4)}\\s+(?:due|submitted|received|sent)`,
    '(?:reporting|reports?) (?:deadlines?|due dates?|period)',
    `(?:deadlines?|due dates?|extensions?)(?:\\s+(?:for|of|to))(?:\\s+(?!appl)\\p{L}+){0,4}? (?:${OWED})`,
    'berichtsfristen?',
    `\\p{L}*frist(?:en)? (?:für|zu[rm]?|der|des)${upTo(3)} \\p{L}*(?:${OWED_GERMAN})`,
    '(?:payments?|instal?lments?|fees?|rest|balance)\\s+(?:is|are|will be)\\s+due',
  ]),
  cue('report', WEIGHT.SETTLED, [
    '(?:aus)?zahlungs(?:antr\\p{L}+|anforderung\\p{L}*)',
    '(?:änderungs|erstattungs|verlängerungs)antr\\p{L}+',
    '(?:requests?|applications?) for (?:an |a \\p{L}+ )?extensions?(?: must be submitted| are (?:due|accepted))?',
    'extension requests?|mittelanforderung\\p{L}*|payment requests?|reimbursements?',
    'abgerufen|abzurufen|receipts|belege',
    '\\p{L}*nachweis\\p{L}*|(?:ab)?rechnung(?:en)?|(?:schluss|zwischen|sach)berichte?n?',
    '(?:final|progress) reports?|\\p{L}*abruf',
  ]),
  cue('eligibility', WEIGHT.UNMISTAKABLE, [
    `\\p{L}*alter(?:sgrenze)?${upTo(3)} stichtag`,
    'stichtag für die (?:berechnung|bestimmung|feststellung|ermittlung)(?: (?:des|der) \\p{L}+)?',
    '(?:cut-?off|reference) dates? for (?:determining|calculating|establishing)(?: \\p{L}+){0,4}',
    'stichtag (?:für|des|der|zur) (?:\\p{L}+ )?\\p{L}*(?:alter|altersgrenze|alters|promotion)',
  ]),
  cue('eligibility', WEIGHT.SETTLED, [
    '(?:absolviert|abgeschlossen|erworben|bestanden) haben',
    '(?:gegründet|errichtet|promoviert|approbiert) (?:worden )?(?:sein|haben)',
    '(?:been|be) (?:founded|established|incorporated)',
    '(?:must|should) have (?!submitted|applied|registered|uploaded)\\p{L}+ed',
    'enroll?ed|employed|born|conferred|immatrikuliert|eingeschrieben|geboren\\p{L}*',
    '(?:deren|whose) (?:promotion|studium|abschluss|ph\\.?d|degree|doctorate|appointment)(?:\\s+\\S+){0,5}',
    'zurücklieg\\p{L}+|stattgefunden|abgelegt',
  ]),
];
