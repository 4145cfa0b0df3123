import { OF_APPLICANTS } from '#src/findings/reading/applicants.ts';
import { partBefore, partBehind } from '#src/findings/reading/sentence-parts.ts';
import { endsWithBisOrAm, endsWithByOrOn } from '#src/findings/reading/until-words.ts';
import { GOVERNMENT_GERMAN, JUDGES, JUDGES_GERMAN } from '#src/findings/reading/who-decides.ts';

// Those who answer, judge and decide.
const FUNDER = [
  `(?:\\p{L}+[ -])?(?:agency|agencies|council|foundation|ministry|department|office|secretariat|commission|committee|board|parliament|senate|cabinet|program(?:me)?|organi[sz]ers?|funders?|${JUDGES}|faculty|dean|vice-president)s?(?:[’']s (?:office|staff|team))?`,
  `(?:${GOVERNMENT_GERMAN}|${JUDGES_GERMAN}|projektträger|geschäftsstelle|stiftung|kuratorium|agentur|förder(?:er|erin|geber|in)|\\p{L}*mittelgeber|gremium|beirat|bundestag|bundesrat|landtag|parlament|kabinett|behörde|bewilligungsstelle|\\p{L}*amt|gutachter(?:innen)?|referat)(?:s|en)?`,
  'we|wir',
].join('|');
const ACRONYM = '\\p{Lu}[\\p{Lu}\\d]{2,}';

const PLANS =
  'will|would|shall|(?:expects?|intends?|plans?|aims?|hopes?|is|are) (?:to|going to)|(?:is|are) (?:planning|aiming|hoping) to|(?:is|are) expected to';
const ANSWERS = {
  // Present tense: nobody is asked for anything by these.
  now: 'responds?|replies|decides?|notif(?:y|ies)|informs?|contacts?|confirms?|considers?|debates?|discusses|acknowledges?|returns?|gets? back to',
  later:
    'respond|reply|answer|decide|notify|inform|contact|confirm|consider|debate|discuss|acknowledge|return|get back to|get in touch|publish|post|release|announce|invite|provide|communicate|make (?:a |its |their |all )?decisions?|review|assess|evaluate|select|choose|shortlist',
};
const ANSWERS_BY = new RegExp(
  `(?<!\\p{L})(?:${FUNDER})\\s+(?:(?:(?:${PLANS})\\s+(?:\\p{L}+\\s+){0,2}?(?:${ANSWERS.later}))|(?:\\p{L}+ly\\s+)?(?:${ANSWERS.now}))(?!\\p{L})([^,;:()]*)$`,
  'iu',
);
const ACRONYM_ANSWERS_BY = new RegExp(
  `(?<!\\p{L})${ACRONYM}\\s+(?:(?:${PLANS})\\s+(?:\\p{L}+\\s+){0,2}?(?:${ANSWERS.later})|(?:${ANSWERS.now}))(?!\\p{L})([^,;:()]*)$`,
  'u',
);

const FINITE =
  'entscheide[nt]|informier(?:t|en)|benachrichtig(?:t|en)|antworte[nt]|bestätig(?:t|en)|kontaktier(?:t|en)|veröffentlich(?:t|en)|prüf(?:t|en)|begutachte[nt]|bewerte[nt]|versende[nt]|verschick(?:t|en)|berät|behandel(?:t|n)|debattier(?:t|en)';
// These take a word that ends the sentence.
const SEPARABLE = [
  '(?:meldet|melden) sich(?=.*\\sbei(?!\\p{L}))',
  '(?:teilt|teilen)(?=.*\\smit[\\s.!]*$)',
  '(?:gibt|geben)(?=.*\\sbekannt[\\s.!]*$)',
  '(?:fordert|fordern)(?=.*\\sauf[\\s.!]*$)',
  '(?:nimmt|nehmen)(?=.*\\sstellung)',
];
const INFINITIVE =
  'entscheiden|informieren|benachrichtigen|antworten|beantworten|bestätigen|kontaktieren|veröffentlichen|mitteilen|bekannt ?geben|prüfen|begutachten|bewerten|auswählen|auffordern|einladen|stellung nehmen|versenden|verschicken|(?:sich )?melden|beraten';
const SOMEBODY = `(?:(?:der|die|das|den|unsere?|ihre?)\\s+)?(?:\\p{Ll}+\\s+)?(?:${FUNDER}|(?-i:${ACRONYM}))(?:\\s+\\p{Lu}\\p{L}+)?`;
const FUNDER_FIRST = new RegExp(
  `^\\P{L}*${SOMEBODY}\\s+(?:${FINITE}|${SEPARABLE.join('|')})(?!\\p{L})`,
  'iu',
);
const FUNDER_BEHIND = new RegExp(
  `^\\P{L}*(?:bis|spätestens)[^\\p{Co}]*\\p{Co}+[\\s\\p{Co}]*\\s(?:${FINITE}|${SEPARABLE.join('|')})\\s+${SOMEBODY}(?!\\p{L})`,
  'iu',
);
const WILL = new RegExp(
  `^\\P{L}*(?:${SOMEBODY}\\s+(?:wird|werden|will|wollen)|bis[^\\p{Co}]*\\p{Co}+[\\s\\p{Co}]*\\s(?:wird|werden|will|wollen)\\s+${SOMEBODY})(?!\\p{L}).*\\s(?:${INFINITIVE})[\\s.!]*$`,
  'iu',
);
// "entscheidet über die bis 5. Mai einzureichenden Anträge"
const PARTICIPLE = /^\s*(?:ein|vor|ab)(?:ge|zu)\p{L}+en?(?!\p{L})/iu;

// "Die Stiftung plant, die Anträge bis 5. Mai zu bewerten": who plans does it.
const PLANS_GERMAN =
  'plant|planen|beabsichtig(?:t|en)|bemüh(?:t|en) (?:sich|uns)|hofft|hoffen|strebt an|streben an|hat vor|haben vor';
const IT_IS_PLANNED = 'es ist (?:geplant|vorgesehen|beabsichtigt)|es wird angestrebt';
const PLANS_TO = new RegExp(
  `^\\P{L}*(?:${SOMEBODY}\\s+(?:${PLANS_GERMAN})|${IT_IS_PLANNED})(?:\\s+\\p{L}+)?,\\s[^,;:()–—\\p{Co}]*$`,
  'iu',
);
const TO_DECIDE =
  /\s(?:zu (?:entscheiden|informieren|benachrichtigen|antworten|beantworten|bestätigen|prüfen|begutachten|bewerten|sichten|beraten)|mitzuteilen|bekannt ?zu ?geben|auszuwählen|abzuschließen)[\s.!]*$/iu;
const IT_IS_PLANNED_TO = new RegExp(
  `^\\P{L}*it is (?:planned|intended|expected) to (?:${ANSWERS.later})(?!\\p{L})([^,;:()]*)$`,
  'iu',
);

/** Whether the verb of a day is one of those who answer: "The agencies will respond … by 5 May". */
export function isAnswerOfFunder(said: string, date: string, behind: string): boolean {
  return isEnglishAnswer(said) || isGermanAnswer(said, date, behind);
}

function isEnglishAnswer(said: string): boolean {
  if (!endsWithByOrOn(said)) return false;
  const [, between] =
    ANSWERS_BY.exec(said) ?? ACRONYM_ANSWERS_BY.exec(said) ?? IT_IS_PLANNED_TO.exec(said) ?? [];
  return between !== undefined && !OF_APPLICANTS.test(between);
}

function isGermanAnswer(said: string, date: string, behind: string): boolean {
  const before = partBefore(said);
  if (!endsWithBisOrAm(before) || PARTICIPLE.test(behind)) return false;
  const rest = partBehind(behind);
  if (PLANS_TO.test(said) && TO_DECIDE.test(rest)) return true;
  const part = before + date + rest;
  return [FUNDER_FIRST, FUNDER_BEHIND, WILL].some((pattern) => pattern.test(part));
}
