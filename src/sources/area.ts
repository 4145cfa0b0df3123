import type { Area, Visit } from '#src/desk/area.ts';
import { ifAllowed } from '#src/desk/if-allowed.ts';
import type { Reply } from '#src/messages/form.ts';
import { type AddDeps, openAdd, submitAdd } from '#src/sources/add-source.ts';
import { openCare, remove, submitCare } from '#src/sources/care-for-source.ts';
import { exportSources } from '#src/sources/export-sources.ts';
import { type ListDeps, listSources } from '#src/sources/list-sources.ts';
import { openTakeOver, submitTakeOver, type TakeOverDeps } from '#src/sources/take-over.ts';

export type SourceDeps = ListDeps & AddDeps & TakeOverDeps;

/** Where news comes from: everyone sees it, admins look after it, for all channels of the bot alike. */
export function sourceArea(deps: SourceDeps): Area {
  const asAdmin = (visit: Visit, work: () => Promise<Reply>) =>
    ifAllowed(deps.roles, visit, 'care-for-sources', 'sources:not-allowed', work);
  return {
    commands: {
      sources: (visit) => listSources(deps, visit),
      'source-add': (visit, { rest = '' }) => asAdmin(visit, async () => openAdd(deps, visit, rest)),
      'source-care': (visit) => asAdmin(visit, () => openCare(deps, visit)),
      'sources-import': (visit) => asAdmin(visit, async () => openTakeOver(visit)),
      'sources-export': (visit) => asAdmin(visit, () => exportSources(deps, visit)),
    },
    actions: {
      'sources.remove': (visit, { source = '' }) => asAdmin(visit, () => remove(deps, visit, source)),
    },
    forms: {
      'sources.add': (visit, form) => asAdmin(visit, () => submitAdd(deps, visit, form)),
      'sources.care': (visit, form) => asAdmin(visit, () => submitCare(deps, visit, form)),
      'sources.import': (visit, form) => asAdmin(visit, () => submitTakeOver(deps, visit, form)),
    },
  };
}
