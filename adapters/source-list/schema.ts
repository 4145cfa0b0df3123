import { z } from 'zod';
import { saying } from '#adapters/yaml-file/rules.ts';
import { day, id, language, text, url } from '#adapters/yaml-file/values.ts';
import { SOURCE_KINDS } from '#src/model/source.ts';

// The list as it is written: snake_case, nothing filled in. A key without a value counts as missing.

const source = z.strictObject({
  id,
  name: z
    .record(language, text)
    .refine((name) => Object.keys(name).length > 0, saying('knowledge:expected-entries')),
  kind: z.enum(SOURCE_KINDS).nullish(),
  url: url.refine((address) => !address.includes('…'), saying('knowledge:bad-url')),
  language,
  listing: z
    .strictObject({
      item: text,
      title: text,
      link: text,
      published: text.nullish(),
      summary: text.nullish(),
      closing: text.nullish(),
    })
    .nullish(),
  // What is neither a feed nor a page.
  reader: z.enum(['eu-portal']).nullish(),
  enabled: z.boolean().nullish(),
  tested_on: day.nullish(),
  every_minutes: z.custom<number>(isInterval, saying('sources:bad-interval')).nullish(),
});

/** A whole source list. */
export const listSchema = z.strictObject({ sources: z.array(source) });

export type RawSource = z.output<typeof source>;

// A week at most: what is polled less often is no news.
function isInterval(minutes: unknown): boolean {
  return Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= 10_080;
}
