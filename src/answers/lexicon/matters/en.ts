import { alliance } from '#src/answers/lexicon/matters/en/alliance.ts';
import { application } from '#src/answers/lexicon/matters/en/application.ts';
import { costs } from '#src/answers/lexicon/matters/en/costs.ts';
import { decision } from '#src/answers/lexicon/matters/en/decision.ts';
import { apply } from '#src/answers/lexicon/matters/en/families/apply.ts';
import { carryOut } from '#src/answers/lexicon/matters/en/families/carry-out.ts';
import { run } from '#src/answers/lexicon/matters/en/families/run.ts';
import { takePart } from '#src/answers/lexicon/matters/en/families/take-part.ts';
import { money } from '#src/answers/lexicon/matters/en/money.ts';
import { partners } from '#src/answers/lexicon/matters/en/partners.ts';
import { project } from '#src/answers/lexicon/matters/en/project.ts';
import { rules } from '#src/answers/lexicon/matters/en/rules.ts';
import type { Wordings } from '#src/answers/lexicon/matters/matter.ts';
import { withFamilies } from '#src/answers/lexicon/matters/with-families.ts';

/** English. */
export const en: Wordings = withFamilies(
  {
    ...money,
    ...costs,
    ...application,
    ...partners,
    ...decision,
    ...project,
    ...rules,
    ...alliance,
  },
  apply,
  takePart,
  run,
  carryOut,
);
