import { lazy } from 'react';

// Home and overview are there at once; what lies behind a click is fetched while nobody waits for it.
const blueprint = async () => import('#renderer/features/blueprint/index.ts');
const gallery = async () => import('#renderer/features/gallery/index.ts');
const monitoring = async () => import('#renderer/features/monitoring/index.ts');
const needs = async () => import('#renderer/features/needs/index.ts');
const palette = async () => import('./command-palette.tsx');
const shortcuts = async () => import('./shortcut-sheet.tsx');
const resources = async () => import('#renderer/features/resources/index.ts');
const review = async () => import('#renderer/features/review/index.ts');
const settings = async () => import('#renderer/features/settings/index.ts');
const vision = async () => import('#renderer/features/vision/index.ts');
const workshop = async () => import('#renderer/features/workshop/index.ts');

export const CommandPalette = lazy(async () => ({ default: (await palette()).CommandPalette }));
export const ShortcutSheet = lazy(async () => ({ default: (await shortcuts()).ShortcutSheet }));
export const BlueprintScreen = lazy(async () => ({ default: (await blueprint()).BlueprintScreen }));
export const GalleryScreen = lazy(async () => ({ default: (await gallery()).GalleryScreen }));
export const MonitoringScreen = lazy(async () => ({ default: (await monitoring()).MonitoringScreen }));
export const NeedsScreen = lazy(async () => ({ default: (await needs()).NeedsScreen }));
export const ResourcesScreen = lazy(async () => ({ default: (await resources()).ResourcesScreen }));
export const ReviewScreen = lazy(async () => ({ default: (await review()).ReviewScreen }));
export const EngagementSettingsScreen = lazy(async () => ({ default: (await settings()).EngagementSettingsScreen }));
export const ProfileScreen = lazy(async () => ({ default: (await settings()).ProfileScreen }));
export const VisionScreen = lazy(async () => ({ default: (await vision()).VisionScreen }));
export const WorkshopListScreen = lazy(async () => ({ default: (await workshop()).WorkshopListScreen }));
export const WorkshopScreen = lazy(async () => ({ default: (await workshop()).WorkshopScreen }));
export const SwotBoard = lazy(async () => ({ default: (await workshop()).SwotBoard }));
export const MatrixBoard = lazy(async () => ({ default: (await workshop()).MatrixBoard }));

/** Fetches the stages one after the other once the first screen stands, so that a click finds them there. */
export async function fetchScreens(): Promise<void> {
  for (const fetch of [
    palette,
    shortcuts,
    vision,
    needs,
    blueprint,
    resources,
    monitoring,
    review,
    workshop,
    settings,
  ]) {
    await fetch();
  }
}
