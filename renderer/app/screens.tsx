import { lazy, Suspense, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { engagementId, isId, recordId, type EngagementId } from '#shared/base/ids.ts';
import { m } from '#shared/messages/messages.ts';
import { BlueprintScreen } from '#renderer/features/blueprint/index.ts';
import {
  EngagementSettingsScreen,
  HomeScreen,
  OverviewScreen,
  ProfileScreen,
} from '#renderer/features/engagements/index.ts';
import { MonitoringScreen } from '#renderer/features/monitoring/index.ts';
import { NeedsScreen } from '#renderer/features/needs/index.ts';
import { EngagementProvider } from '#renderer/features/records/index.ts';
import { ResourcesScreen } from '#renderer/features/resources/index.ts';
import { ReviewScreen } from '#renderer/features/review/index.ts';
import { VisionScreen } from '#renderer/features/vision/index.ts';
import { MatrixBoard, SwotBoard, WorkshopListScreen, WorkshopScreen } from '#renderer/features/workshop/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { CommandLayer } from './command-layer.tsx';
import { Shell } from './shell.tsx';
import { routes } from './routes.ts';
import { SaveStatusBadge } from './save-status.tsx';

// The gallery shows every primitive; nobody waits for it at the start.
const GalleryScreen = lazy(async () => ({
  default: (await import('#renderer/features/gallery/index.ts')).GalleryScreen,
}));

/** Every address of the program and its screen. */
export function Screens(): ReactNode {
  return (
    <CommandLayer>
      <Switch>
        <Route path="/gallery">
          <Suspense>
            <GalleryScreen />
          </Suspense>
        </Route>
        <Route path="/e/:id/*?">{(params) => <EngagementScreens id={params.id} />}</Route>
        <Route path="/profile">
          <Shell>
            <ProfileScreen />
          </Shell>
        </Route>
        <Route path="/">
          <Shell>
            <Home />
          </Shell>
        </Route>
        <Route>
          <Shell>
            <NotFound />
          </Shell>
        </Route>
      </Switch>
    </CommandLayer>
  );
}

function Home(): ReactNode {
  const [, navigate] = useLocation();
  return <HomeScreen onOpen={(id) => navigate(routes.engagement(id))} />;
}

function EngagementScreens(props: { readonly id: string }): ReactNode {
  if (!isId(props.id)) return <NotFound />;
  const id = engagementId(props.id);
  return (
    <EngagementProvider id={id} key={id}>
      <Switch>
        <Route path="/e/:id/board/swot/:workshopId?">
          {(params) => <Swot id={id} workshopId={params.workshopId} />}
        </Route>
        <Route path="/e/:id/board/matrix">
          <Matrix id={id} />
        </Route>
        <Route>
          <Shell engagementId={id}>
            <StageScreens id={id} />
          </Shell>
        </Route>
      </Switch>
    </EngagementProvider>
  );
}

function StageScreens(props: { readonly id: EngagementId }): ReactNode {
  const { id } = props;
  const [, navigate] = useLocation();
  const openSwot = (workshopId?: string): void => navigate(routes.swotBoard(id, workshopId));
  const openMatrix = (): void => navigate(routes.matrixBoard(id));
  return (
    <Switch>
      <Route path="/e/:id">
        <OverviewScreen onOpenStage={(stage) => navigate(routes.stage(id, stage))} />
      </Route>
      <Route path="/e/:id/settings" component={EngagementSettingsScreen} />
      <Route path="/e/:id/vision" component={VisionScreen} />
      <Route path="/e/:id/needs">
        <NeedsScreen onOpenSwot={() => openSwot()} onOpenMatrix={openMatrix} />
      </Route>
      <Route path="/e/:id/blueprint" component={BlueprintScreen} />
      <Route path="/e/:id/resources" component={ResourcesScreen} />
      <Route path="/e/:id/monitoring" component={MonitoringScreen} />
      <Route path="/e/:id/review" component={ReviewScreen} />
      <Route path="/e/:id/workshops">
        <WorkshopListScreen onOpen={(workshopId) => navigate(routes.workshop(id, workshopId))} />
      </Route>
      <Route path="/e/:id/workshops/:workshopId">
        {(params) => (
          <WorkshopScreen
            workshopId={recordId(params.workshopId)}
            onOpenSwot={() => openSwot(params.workshopId)}
            onOpenMatrix={openMatrix}
            onLeave={() => navigate(routes.workshops(id))}
          />
        )}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

function Swot(props: { readonly id: EngagementId; readonly workshopId: string | undefined }): ReactNode {
  const [, navigate] = useLocation();
  const { id, workshopId } = props;
  const back = workshopId === undefined ? routes.stage(id, 'needs') : routes.workshop(id, workshopId);
  return (
    <SwotBoard
      workshopId={workshopId === undefined ? null : recordId(workshopId)}
      status={<SaveStatusBadge />}
      onLeave={() => navigate(back)}
    />
  );
}

function Matrix(props: { readonly id: EngagementId }): ReactNode {
  const [, navigate] = useLocation();
  return <MatrixBoard status={<SaveStatusBadge />} onLeave={() => navigate(routes.stage(props.id, 'needs'))} />;
}

function NotFound(): ReactNode {
  return <EmptyState title={m.app.notFoundTitle} body={m.app.notFoundBody} />;
}
