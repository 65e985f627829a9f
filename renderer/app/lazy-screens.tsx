import { lazy, useState, type ComponentType, type ReactNode } from 'react';

// Home and overview are there at once; what lies behind a click is fetched while nobody waits for it.
const blueprint = fetched(() => import('#renderer/features/blueprint/index.ts'));
const details = fetched(() => import('#renderer/features/details/index.ts'));
const gallery = fetched(() => import('#renderer/features/gallery/index.ts'));
const importing = fetched(() => import('#renderer/features/importing/index.ts'));
const monitoring = fetched(() => import('#renderer/features/monitoring/index.ts'));
const needs = fetched(() => import('#renderer/features/needs/index.ts'));
const recovery = fetched(() => import('#renderer/features/recovery/index.ts'));
const resources = fetched(() => import('#renderer/features/resources/index.ts'));
const review = fetched(() => import('#renderer/features/review/index.ts'));
const settings = fetched(() => import('#renderer/features/settings/index.ts'));
const vision = fetched(() => import('#renderer/features/vision/index.ts'));
const workshop = fetched(() => import('#renderer/features/workshop/index.ts'));

export const BlueprintScreen = screen(blueprint, (module) => module.BlueprintScreen);
export const BrandsScreen = screen(settings, (module) => module.BrandsScreen);
export const EngagementSettingsScreen = screen(settings, (module) => module.EngagementSettingsScreen);
export const GalleryScreen = screen(gallery, (module) => module.GalleryScreen);
export const ImportScreen = screen(importing, (module) => module.ImportScreen);
export const MatrixBoard = screen(workshop, (module) => module.MatrixBoard);
export const MonitoringScreen = screen(monitoring, (module) => module.MonitoringScreen);
export const NeedsScreen = screen(needs, (module) => module.NeedsScreen);
export const ProfileScreen = screen(settings, (module) => module.ProfileScreen);
export const RecordPeek = screen(details, (module) => module.RecordPeek);
export const RemoveQuestion = screen(details, (module) => module.RemoveQuestion);
export const ResourcesScreen = screen(resources, (module) => module.ResourcesScreen);
export const ReviewScreen = screen(review, (module) => module.ReviewScreen);
export const SessionScreen = screen(workshop, (module) => module.SessionScreen);
export const SwotBoard = screen(workshop, (module) => module.SwotBoard);
export const VisionScreen = screen(vision, (module) => module.VisionScreen);
export const WorkshopListScreen = screen(workshop, (module) => module.WorkshopListScreen);
export const WorkshopScreen = screen(workshop, (module) => module.WorkshopScreen);
export const PlaceMissingScreen = screen(recovery, (module) => module.PlaceMissingScreen);
export const RecoveryScreen = screen(recovery, (module) => module.RecoveryScreen);
export const RestoreScreen = screen(recovery, (module) => module.RestoreScreen);
export const YourDataScreen = screen(settings, (module) => module.YourDataScreen);

/** Fetches the stages one after the other once the first screen stands, so that a click finds them there. */
export async function fetchScreens(): Promise<void> {
  for (const feature of [workshop, vision, needs, blueprint, resources, monitoring, importing, review, settings]) {
    await feature.fetch();
  }
}

interface Feature<M> {
  fetch(): Promise<M>;
  /** What was fetched; undefined until it is there. */
  now(): M | undefined;
}

function fetched<M>(load: () => Promise<M>): Feature<M> {
  let here: M | undefined;
  return { fetch: async () => (here = await load()), now: () => here };
}

// React's `lazy` waits a moment even for what is there already, and keys pressed in that moment go nowhere.
function screen<M, P extends object>(feature: Feature<M>, pick: (module: M) => ComponentType<P>): ComponentType<P> {
  const Later = lazy(async () => ({ default: pick(await feature.fetch()) }));
  return function Screen(props: P): ReactNode {
    // Chosen once for each time that the screen is opened: another component in its place would start it afresh.
    const [Here] = useState<ComponentType<P> | null>(() => {
      const module = feature.now();
      return module === undefined ? null : pick(module);
    });
    return Here === null ? <Later {...props} /> : <Here {...props} />;
  };
}
