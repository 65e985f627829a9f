import type { IsoDate } from '#shared/base/iso-date.ts';
import type { EngagementData } from '#shared/domain/engagement/engagement-data.ts';
import { projectDashboard } from '#shared/domain/monitoring/projected-dashboard.ts';
import { buildDashboardFrame } from '#shared/domain/workshop/dashboard-frame.ts';
import type { DashboardFrame } from '#shared/domain/workshop/frame.ts';
import { m } from '#shared/messages/messages.ts';

/** How far a key turns the pages of the wall. */
export const PAGE_STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** The dashboard as a room sees it, at one of its pages. */
export function dashboardFrame(data: EngagementData, today: IsoDate, page: number): DashboardFrame {
  const shown = projectDashboard(data, today);
  return buildDashboardFrame(shown, { title: m.dashboard.projected.title(shown.client), page });
}
