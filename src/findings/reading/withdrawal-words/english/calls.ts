import { GATHERINGS, LESSONS } from '#src/findings/reading/gathering-names.ts';
import { pattern, wordPattern } from '#src/findings/reading/withdrawal-words/patterns.ts';
import type { NameWords } from '#src/findings/reading/withdrawal-words/shape.ts';

// What funders call what one applies for, and where it stands in a sentence of which it is the subject or the object.

export const CALL = [
  '(?<!(?:conference|video|phone|telephone|zoom|teams|roll)[ -])(?:funding )?(?:call|(?<=(?:all|both) (?:\\p{L}+ ){0,2})calls)(?: for (?:expressions of interest|(?:\\p{L}+ )?(?:proposals|applications|projects|nominations|submissions)|tenders|papers))?(?![ -](?:cent(?:re|er)|log|back|quality))',
  '(?:funding |grant |research |award )opportunity|opportunity(?! (?:to|for|of))',
  '(?:funding )?(?:competition|intake|solicitation)|(?:funding|grants?|vouchers?|fellowship|scholarship|bursary) (?:scheme|stream|initiative|fund|line|envelope)',
  '(?<!(?:evening|cultural|social|event|side|supporting|computer|software) )(?:funding )?program(?:me)?',
  // Neither a round trip nor a round of interviews.
  '(?:funding |application |grant )?round(?!-| (?:trip|tables?)| of (?!the |this |our |funding|call))',
  "(?<=(?:(?:19|20)\\d\\d|year[’']s) )edition|(?<=the |this |our )(?:scheme|accelerator|challenge|fund)(?! (?:of|for|is that|to))",
].join('|');
export const THE = '(?:the|this|our|its|their)';
export const EVENT = `${LESSONS}|${GATHERINGS}|sessions?|briefings?|interviews?|site visits?`;
/** What is withdrawn in a call, and is none. */
export const WITHIN = `(?:applications?|applicants?|candidates?|proposals?|submissions?|entries|projects?|offers?|bids?|awards?|topics?|lots?|strands?|modules?|budgets?|deadlines?|dates?|prizes?|results?|pages?|texts?|websites?|portals?|officers?|offices?|managers?|committees?|jury|finals?|launch|ceremony|hotline|helpline|cent(?:re|er)|positions?|requirements?|registrations?|panels?|juries|annex(?:es)?|consultations?|surveys?|newsletters?|guides?|limits?|categor(?:y|ies)|${EVENT})(?!\\p{L})`;
const SMALL = '(?:if|not|never|that|which|who|whose|and|or|but)(?!\\p{L})';
// What is said within two commas is said of the call, and of nothing else.
const ASIDE = '(?:, [^,;:]{1,90},)?';
// "Is oversubscribed and is closed".
const AS_WELL = '(?: (?:is|was|has been) \\p{L}+ and)?';
export const GOES_ON = `${ASIDE}(?: (?!${SMALL}|${WITHIN})[^\\s,.;]+){0,6}?${ASIDE}${AS_WELL}`;
export const SOON = `(?:(?!${SMALL}|${WITHIN})\\p{L}+ )`;
const PLACE =
  '(?:in|under|for|to|with|of|from|by|on|about|at|within|after|before|during|through|into|as part of)';
const DETERMINER = '(?:the|this|these|that|our|its|their|an?)';
// "Interviews for the 2027 competition": behind these a call is no subject.
const NO_PLACE_BEFORE = `(?<!(?:^| )${PLACE} (?:${DETERMINER} )?(?:(?!${DETERMINER} )[\\p{L}\\d-]+ ){0,4})`;
export const SUBJECT = `${NO_PLACE_BEFORE}(?<![\\p{L}-])(?:${CALL})(?![\\p{L}-])`;
/** The words that tell one call from others: "the Spring 2027 Project Grant competition". */
export const NAMED = `(?:(?!(?:${PLACE}|${DETERMINER}|${SMALL})(?!\\p{L}))[^\\s,.;]+ ){0,7}?`;
export const OBJECT = `(?:${THE}|a|all|both) ${NAMED}(?:${CALL})(?![\\p{L}-])(?! ${WITHIN})`;
export const PASSIVE = `(?:is|are|was|were|had to be|will be|(?:has|have) ${SOON}?been|is being)`;
export const HAS = '(?:has|have|had to)(?:, [^,;:]{1,60},)?';
export const APPLICATIONS = '(?:applications|proposals|submissions|expressions of interest)';
export const SEASON = '(?:spring|summer|fall|autumn|winter)';
const PART =
  '(?:travel|equipment|mobility|staff|personnel|meetings?|conferences?|publications?|events?|streams?|tracks?|strands?|components?|categor(?:y|ies)|[\\p{L}-]+ (?:components?|streams?|tracks?|costs|expenses|activities))';
/** What is paid in a call, or applied for in a part of it. */
export const SOME_PART = `(?:the )?${PART}(?!\\p{L})`;

const FUND =
  '(?:Fund|Grant|Voucher|Stream(?! (?:of|under|within) )|Accelerator|Challenge|Prize|Award|Fellowship|Fellow|Scholarship|Initiative|Scheme|\\p{Lu}\\p{Ll}*grant|Bursary|Bursarie|Chair|Partnership|Internship|Rebate|Incentive|Residency|Residencie|Facility|Pilot|Bonus|Credit)s?';
const PART_OF_NAME = "\\p{Lu}[\\p{L}\\p{N}’'&–-]*";
const NO_PART =
  '(?:The|This|That|Our|Its|Their|A|An|All|Both|Under|For|In|To|Of|On|With|From|By|As|At|After|Since|While|Applications?|Proposals?|Funding|Due|Please|Interviews?|Webinars?|Workshops?|Registration|Round|Intake|Call|Update|Notice|Cancelled|Withdrawn|No|Cancel\\p{L}*|Pause) ';
export const NAMES: NameWords = {
  weak: null,
  feminine: 'call',
  other: 'call',
  strong: pattern(`(?<!\\p{L})(?:${CALL})\\s$`),
  called:
    /(?<!\p{L})(?!(?:The|This|Our|All|A) )((?:\p{Lu}[\p{L}\p{N}&’'-]* (?:of |and |& )?)(?:(?:\p{Lu}|\d)[\p{L}\p{N}&’'-]* (?:of |and |& )?){0,6})(?:call|competition|program(?:me)?|intake|round|fund|opportunity)(?!\p{L})/gu,
  rounds: `(?:round|intake|stage) \\d{1,2}|${SEASON}`,
  between: '(?:on|for|to|about|regarding) the|on|about|regarding|concerning',
  article: 'The',
  within: 'of|for|and|in|the|to|&',
  // "Northern Housing Innovation Stream", "Grants for Early Researchers".
  proper: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?!${NO_PART})${PART_OF_NAME}(?: (?:of|and|&))? ){1,6}?${FUND}(?: for(?: ${PART_OF_NAME}){1,6})?(?![\\p{L}-])`,
    'gu',
  ),
  isProperInTitle: false,
  isFeminine: null,
  notBefore: pattern(`^[”“"»«’‘]?\\s(?:streams?|tracks?|${WITHIN})`),
  noNoun: wordPattern([`${PLACE}|${DETERMINER}|and|or|is`]),
  none: wordPattern([
    '(?:notice|update|news|release|important|message|statement|decision|information|department|ministry|agency|council|government|minister|institute|foundation|university|cent(?:re|er)|office|programs?|strategy|closure|closing|expiration|cancell?ation|termination|suspension)',
  ]),
};
