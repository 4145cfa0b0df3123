import { alliance } from '#src/answers/lexicon/matters/de/alliance.ts';
import { application } from '#src/answers/lexicon/matters/de/application.ts';
import { costs } from '#src/answers/lexicon/matters/de/costs.ts';
import { decision } from '#src/answers/lexicon/matters/de/decision.ts';
import { apply } from '#src/answers/lexicon/matters/de/families/apply.ts';
import { carryOut } from '#src/answers/lexicon/matters/de/families/carry-out.ts';
import { run } from '#src/answers/lexicon/matters/de/families/run.ts';
import { takePart } from '#src/answers/lexicon/matters/de/families/take-part.ts';
import { money } from '#src/answers/lexicon/matters/de/money.ts';
import { partners } from '#src/answers/lexicon/matters/de/partners.ts';
import { project } from '#src/answers/lexicon/matters/de/project.ts';
import { rules } from '#src/answers/lexicon/matters/de/rules.ts';
import type { Wordings } from '#src/answers/lexicon/matters/matter.ts';
import { withFamilies } from '#src/answers/lexicon/matters/with-families.ts';

/** German. */
export const de: Wordings = withFamilies(
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
