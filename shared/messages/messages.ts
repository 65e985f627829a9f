import type { FieldName, Kind } from '../domain/model/kinds.ts';
import { app } from './en/app.ts';
import { appLock } from './en/app-lock.ts';
import { audience } from './en/audience.ts';
import { bin } from './en/bin.ts';
import { blueprint } from './en/blueprint.ts';
import { branding } from './en/branding.ts';
import { checkIns } from './en/check-ins.ts';
import { clusters } from './en/clusters.ts';
import { collect } from './en/collect.ts';
import { commands } from './en/commands.ts';
import { common } from './en/common.ts';
import { copiesPlace } from './en/copies-place.ts';
import { dashboard } from './en/dashboard.ts';
import { dayLog } from './en/day-log.ts';
import { editions } from './en/editions.ts';
import { engagementFiles } from './en/engagement-files.ts';
import { engagements } from './en/engagements.ts';
import { exporting } from './en/exporting.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { importing } from './en/importing.ts';
import { kinds } from './en/kinds.ts';
import { kpiFormulas, kpiSources } from './en/kpi-catalogue.ts';
import { monitoring } from './en/monitoring.ts';
import { needs } from './en/needs.ts';
import { options } from './en/options.ts';
import { grid, paste } from './en/paste.ts';
import { proposals } from './en/proposals.ts';
import { recovery, restoring } from './en/recovery.ts';
import { register } from './en/register.ts';
import { purge } from './en/purge.ts';
import { resources } from './en/resources.ts';
import { retention } from './en/retention.ts';
import { review } from './en/review.ts';
import { reviewed } from './en/reviewed.ts';
import { session } from './en/session.ts';
import { timeline } from './en/timeline.ts';
import { timeTravel } from './en/time-travel.ts';
import { versions } from './en/versions.ts';
import { vision } from './en/vision.ts';
import { workshop } from './en/workshop.ts';
import { safeKeeping } from './en/safe-keeping.ts';
import { yourData } from './en/your-data.ts';

const english = {
  app,
  bin,
  appLock,
  audience,
  blueprint,
  branding,
  checkIns,
  clusters,
  collect,
  commands,
  common,
  copiesPlace,
  dashboard,
  dayLog,
  editions,
  engagementFiles,
  engagements,
  exporting,
  grid,
  history,
  home,
  importing,
  // Every kind and every field has its word, or this does not compile.
  kinds: kinds satisfies { [K in Kind]: { one: string; many: string; fields: { [F in FieldName<K>]: string } } },
  kpiFormulas,
  kpiSources,
  monitoring,
  needs,
  options,
  paste,
  proposals,
  recovery,
  register,
  purge,
  resources,
  retention,
  restoring,
  review,
  reviewed,
  session,
  timeline,
  timeTravel,
  versions,
  vision,
  workshop,
  safeKeeping,
  yourData,
};

/** The shape of a language: English gives it, every other language has to fit. */
export type Catalogue = typeof english;

/** The words of the language that is in use on screen. Documents have a language of their own: `en/documents.ts`. */
export const m: Catalogue = english;

/** What a kind of record is called. */
export function kindName(kind: Kind, count: 'one' | 'many'): string {
  return m.kinds[kind][count];
}

/** What a field of a kind is called. */
export function fieldLabel(kind: Kind, field: string): string {
  return (m.kinds[kind].fields as Readonly<Record<string, string>>)[field] ?? field;
}

/** The words for a code of a closed list. */
export function optionLabel(code: string): string {
  return m.options[code] ?? code;
}
