import { Suspense, useEffect, type ReactNode } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { engagementId, isId, recordId, type EngagementId } from '#shared/base/ids.ts';
import { m } from '#shared/messages/messages.ts';
import { HomeScreen, OverviewScreen } from '#renderer/features/engagements/index.ts';
import { EngagementProvider, Loading } from '#renderer/features/records/index.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { CommandLayer } from './command-layer.tsx';
import { Shell } from './shell.tsx';
import { routes } from './routes.ts';
import { SaveStatusBadge } from './save-status.tsx';

import {
  BlueprintScreen,
  BrandsScreen,
  fetchScreens,
  EngagementSettingsScreen,
  GalleryScreen,
  ImportScreen,
  MatrixBoard,
  MonitoringScreen,
  NeedsScreen,
  ProfileScreen,
  RecordPeek,
  RemoveQuestion,
  ResourcesScreen,
  RestoreScreen,
  ReviewScreen,
  SessionScreen,
  SwotBoard,
  VisionScreen,
  WorkshopListScreen,
  WorkshopScreen,
  YourDataScreen,
} from './lazy-screens.tsx';

/** Every address of the program and its screen. */
export function Screens(): ReactNode {
  useEffect(() => {
    const idle = requestIdleCallback(() => void fetchScreens());
    return () => cancelIdleCallback(idle);
  }, []);
  return (
    <CommandLayer>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/gallery">
            <GalleryScreen />
          </Route>
          <Route path="/e/:id/*?">{(params) => <EngagementScreens id={params.id} />}</Route>
          <Route path="/brands">
            <Shell>
              <BrandsScreen />
            </Shell>
          </Route>
          <Route path="/your-data">
            <Shell>
              <YourData />
            </Shell>
          </Route>
          <Route path="/safe-copies/:id">
            {(params) => (
              <Shell>
                <SafeCopies id={params.id} />
              </Shell>
            )}
          </Route>
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
      </Suspense>
    </CommandLayer>
  );
}

function Home(): ReactNode {
  const [, navigate] = useLocation();
  return (
    <HomeScreen
      onOpen={(id) => navigate(routes.engagement(id))}
      onOpenStage={(id, stage) => navigate(routes.stage(id, stage))}
    />
  );
}

function YourData(): ReactNode {
  const [, navigate] = useLocation();
  return <YourDataScreen onLook={(id, isOpen) => navigate(isOpen ? routes.restore(id) : routes.safeCopies(id))} />;
}

function SafeCopies(props: { readonly id: string }): ReactNode {
  const [, navigate] = useLocation();
  if (!isId(props.id)) return <NotFound />;
  const id = engagementId(props.id);
  return <RestoreScreen key={id} engagementId={id} onOpen={(opened) => navigate(routes.engagement(opened))} />;
}

function EngagementScreens(props: { readonly id: string }): ReactNode {
  const [, navigate] = useLocation();
  if (!isId(props.id)) return <NotFound />;
  const id = engagementId(props.id);
  return (
    <EngagementProvider id={id} key={id}>
      <Switch>
        <Route path="/e/:id/board/swot/:workshopId?">
          {(params) => <Swot id={id} workshopId={params.workshopId} />}
        </Route>
        <Route path="/e/:id/workshops/:workshopId/run">
          {(params) => <Session id={id} workshopId={params.workshopId} />}
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
      <Suspense>
        <RecordPeek
          onShowRoom={(room) => navigate(room === 'workshop' ? routes.workshops(id) : routes.stage(id, room))}
        />
        <RemoveQuestion />
      </Suspense>
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
      <Route path="/e/:id/restore">
        <RestoreScreen engagementId={id} onOpen={(opened) => navigate(routes.engagement(opened))} />
      </Route>
      <Route path="/e/:id/vision" component={VisionScreen} />
      <Route path="/e/:id/needs">
        <NeedsScreen onOpenSwot={() => openSwot()} onOpenMatrix={openMatrix} />
      </Route>
      <Route path="/e/:id/blueprint" component={BlueprintScreen} />
      <Route path="/e/:id/resources" component={ResourcesScreen} />
      <Route path="/e/:id/monitoring">
        <MonitoringScreen onImport={() => navigate(routes.importing(id))} />
      </Route>
      <Route path="/e/:id/import">
        <ImportScreen onLeave={() => navigate(routes.stage(id, 'monitoring'))} />
      </Route>
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
            onRun={() => navigate(routes.session(id, params.workshopId))}
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

function Session(props: { readonly id: EngagementId; readonly workshopId: string }): ReactNode {
  const [, navigate] = useLocation();
  return (
    <SessionScreen
      workshopId={recordId(props.workshopId)}
      status={<SaveStatusBadge />}
      onLeave={() => navigate(routes.workshop(props.id, props.workshopId))}
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
