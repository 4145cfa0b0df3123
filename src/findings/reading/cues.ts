import type { Cue } from '#src/findings/reading/cue.ts';
import { DEADLINE_CUES } from '#src/findings/reading/deadline-cues.ts';
import { DECISION_CUES } from '#src/findings/reading/decision-cues.ts';
import { EVENT_CUES } from '#src/findings/reading/event-cues.ts';
import { OPENING_CUES } from '#src/findings/reading/opening-cues.ts';
import { PROJECT_CUES } from '#src/findings/reading/project-cues.ts';
import { REPORT_CUES } from '#src/findings/reading/report-cues.ts';

/** The words that tell what dates are, German, English and a little French; of those as near and heavy the first holds. */
export const CUES: readonly Cue[] = [
  ...DEADLINE_CUES,
  ...OPENING_CUES,
  ...PROJECT_CUES,
  ...EVENT_CUES,
  ...DECISION_CUES,
  ...REPORT_CUES,
];
