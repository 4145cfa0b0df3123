import { z } from 'zod';
import { country, localMoment } from '#adapters/knowledge-file/schema.ts';
import { id } from '#adapters/yaml-file/values.ts';

// What the checks across entries need, read from a file with mistakes as well: what is not as it should be
// is told by the schema and left out here, so that all mistakes are found in one run.

const forgiving = <Value extends z.ZodType>(value: Value) => value.nullish().catch(null);
const entries = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.object(shape).nullable().catch(null)).catch([]);
const references = z.array(forgiving(id)).catch([]);

const outlineSchema = z
  .object({
    organisations: entries({ id: forgiving(id), country: forgiving(country) }),
    topics: entries({ id: forgiving(id) }),
    calls: entries({
      id: forgiving(id),
      topics: references,
      funders: references,
      deadlines: entries({ id: forgiving(id), at: forgiving(localMoment), timezone: z.unknown().optional() }),
    }),
    milestones: entries({ id: forgiving(id), organisations: references, topics: references }),
    answers: entries({ id: forgiving(id) }),
  })
  .catch({ organisations: [], topics: [], calls: [], milestones: [], answers: [] });

export type Outline = z.output<typeof outlineSchema>;

export function outlineOf(data: unknown): Outline {
  return outlineSchema.parse(data);
}
