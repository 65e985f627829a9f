import type { EngagementId } from '#shared/base/ids.ts';
import type { STAGES } from '#shared/domain/model/kinds-delivery.ts';

/** One of the six stages. */
export type Stage = (typeof STAGES)[number];

/** Addresses of the screens, as the part behind `#`. */
export const routes = {
  home: '/',
  profile: '/profile',
  brands: '/brands',
  yourData: '/your-data',
  gallery: '/gallery',
  /** Safe copies of what is no open engagement: the workspace, or what only the safe copies have. */
  safeCopies: (id: EngagementId): string => `/safe-copies/${id}`,
  restore: (id: EngagementId): string => `/e/${id}/restore`,
  engagement: (id: EngagementId): string => `/e/${id}`,
  settings: (id: EngagementId): string => `/e/${id}/settings`,
  stage: (id: EngagementId, stage: Stage): string => `/e/${id}/${stage}`,
  importing: (id: EngagementId): string => `/e/${id}/import`,
  workshops: (id: EngagementId): string => `/e/${id}/workshops`,
  workshop: (id: EngagementId, workshopId: string): string => `/e/${id}/workshops/${workshopId}`,
  session: (id: EngagementId, workshopId: string): string => `/e/${id}/workshops/${workshopId}/run`,
  swotBoard: (id: EngagementId, workshopId?: string): string =>
    `/e/${id}/board/swot${workshopId === undefined ? '' : `/${workshopId}`}`,
  matrixBoard: (id: EngagementId): string => `/e/${id}/board/matrix`,
} as const;
