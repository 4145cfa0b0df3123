import { z } from 'zod';
import {
  isCountryInAnyCase,
  isLocalMoment,
  isMilestoneDate,
  isTimezone,
  MAIN_LANGUAGES,
  saying,
  timezoneAsWritten,
} from '#adapters/yaml-file/rules.ts';
import { day, id, language, text, url } from '#adapters/yaml-file/values.ts';

// The file as it is written: snake_case, nothing filled in. A key without a value counts as missing.

export const country = text
  .refine(isCountryInAnyCase, saying('knowledge:bad-country'))
  .transform((code) => code.toUpperCase());
const timezone = text.refine(isTimezone, saying('knowledge:bad-timezone')).transform(timezoneAsWritten);
export const localMoment = text.refine(isLocalMoment, saying('knowledge:bad-deadline'));
// YAML reads a bare year as a number.
const coarseDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  text.refine(isMilestoneDate, saying('knowledge:bad-milestone-date')),
);

const isInMainLanguage = (versions: object) => MAIN_LANGUAGES.some((main) => Object.hasOwn(versions, main));
const inMainLanguage = saying('knowledge:no-main-language');
const localText = z.record(language, text).refine(isInMainLanguage, inMainLanguage);
const questions = z.record(language, z.array(text).min(1)).refine(isInMainLanguage, inMainLanguage);

const texts = z.array(text).nullish();
const ids = z.array(id).nullish();
const flag = z.boolean().nullish();
const citations = z.array(z.strictObject({ title: text.nullish(), url }));
const checked = z.strictObject({ on: day, by: text.nullish() }).nullish();
const contact = z
  .strictObject({ name: text.nullish(), email: text.nullish(), phone: text.nullish() })
  .nullish();

const described = {
  summary: localText.nullish(),
  plain: localText.nullish(),
  draft: flag,
};

const organisationSchema = z.strictObject({
  id,
  name: localText,
  aliases: texts,
  former_names: texts,
  country: country.nullish(),
  url: url.nullish(),
  ...described,
  sources: citations.nullish(),
});

const topicSchema = z.strictObject({
  id,
  name: localText,
  aliases: texts,
  ...described,
  sources: citations.nullish(),
});

const deadlineSchema = z.strictObject({
  id,
  label: localText.nullish(),
  at: localMoment,
  timezone: timezone.nullish(),
  countries: z.array(country).nullish(),
  internal: flag,
  checked,
});

const callSchema = z.strictObject({
  id,
  title: localText,
  aliases: texts,
  ...described,
  topics: ids,
  funders: ids,
  opens: day.nullish(),
  deadlines: z.array(deadlineSchema).nullish(),
  rolling: flag,
  status: z.enum(['postponed', 'cancelled', 'forecast']).nullish(),
  funding: localText.nullish(),
  eligibility: localText.nullish(),
  how_to_apply: localText.nullish(),
  contact,
  checked,
  sources: citations.min(1),
});

const milestoneSchema = z.strictObject({
  id,
  date: coarseDate,
  title: localText,
  ...described,
  organisations: ids,
  topics: ids,
  status: z.enum(['planned', 'done', 'cancelled']).nullish(),
  sources: citations.min(1),
});

const answerSchema = z.strictObject({
  id,
  questions,
  answer: localText,
  plain: localText.nullish(),
  sources: citations.min(1),
  draft: flag,
});

export const fileSchema = z.strictObject({
  organisations: z.array(organisationSchema).nullish(),
  topics: z.array(topicSchema).nullish(),
  calls: z.array(callSchema).nullish(),
  milestones: z.array(milestoneSchema).nullish(),
  answers: z.array(answerSchema).nullish(),
});

export type RawFile = z.output<typeof fileSchema>;
export type RawOrganisation = z.output<typeof organisationSchema>;
export type RawTopic = z.output<typeof topicSchema>;
export type RawDeadline = z.output<typeof deadlineSchema>;
export type RawCall = z.output<typeof callSchema>;
export type RawMilestone = z.output<typeof milestoneSchema>;
export type RawAnswer = z.output<typeof answerSchema>;
export type RawCitation = z.output<typeof citations>[number];
