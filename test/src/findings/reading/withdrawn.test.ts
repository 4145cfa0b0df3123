import { expect, test } from 'vitest';
import { datesIn } from '#test/support/deadlines/dates-in.ts';

test.each([
  'The deadline of 1 May 2026 no longer applies.',
  'The call has been cancelled. The deadline of 1 May 2026 is void.',
  'Deadline: 1 May 2026. The deadline of 1 May 2026 for consortia has been withdrawn.',
  'Deadline: 1 May 2026 – cancelled',
  'Frist: 1. Mai 2026 (aufgehoben)',
  'Die Frist 1. Mai 2026 gilt damit nicht mehr.',
  'Die Frist zum 1. Mai 2026 entfällt.',
  'Die Einreichungsfrist am 1. Mai 2026 wurde aufgehoben.',
])('none is told of %j', (text) => expect(datesIn(text)).toEqual([]));

test.each([
  'Submit your claim by 1 May 2026 for events that were cancelled.',
  'Proposals that arrive after the deadline of 1 May 2026 are void.',
  'The deadline of 1 May 2026 is waived for applicants from Ukraine.',
  'The deadline of 1 May 2026 was not cancelled.',
  'Deadline: 1 May 2026 – void where prohibited',
  'Einreichung bis 1. Mai 2026 (Poststempel gilt nicht)',
  'Anträge bis 1. Mai 2026 (es gilt nicht das Datum des Poststempels)',
  'Die Frist am 1. Mai 2026 wird nicht aufgehoben.',
  'Die Frist 1. Mai 2026 gilt nicht mehr nur für Hochschulen.',
  'Applications received after 1 May 2026 are no longer accepted.',
  "Last year's winners may apply by 1 May 2026.",
  'As last year, the deadline is 1 May 2026.',
  'Wie im Vorjahr endet die Frist am 1. Mai 2026.',
  "Last year's call was a success, and applications are open until 1 May 2026.",
  "Last year's deadline was 3 May 2025; this year's is 1 May 2026.",
  'Last year, the call closed on 3 May 2025. It now closes on 1 May 2026.',
  'Im Vorjahr endete die Frist am 3. Mai 2025; die neue Frist endet am 1. Mai 2026.',
  'Die Frist endete im Vorjahr am 3. Mai 2025, dieses Jahr endet sie am 1. Mai 2026.',
  'Die Frist 3. Mai 2025 gilt nicht mehr, die neue Frist ist der 1. Mai 2026.',
])('only the one that holds is told of %j', (text) => expect(datesIn(text)).toEqual(['2026-05-01']));
