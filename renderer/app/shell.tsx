import { Suspense, type ReactNode } from 'react';
import {
  Home,
  LayoutDashboard,
  LockKeyhole,
  Palette,
  Settings,
  ShieldCheck,
  UserRound,
  UsersRound,
} from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { EngagementId } from '#shared/base/ids.ts';
import { STAGES } from '#shared/domain/model/kinds-delivery.ts';
import { m, optionLabel } from '#shared/messages/messages.ts';
import { lockNow, useIsLockSet } from '#renderer/features/lock/index.ts';
import { Loading, useData, useServices } from '#renderer/features/records/index.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Logo } from '#renderer/ui/logo.tsx';
import { SkipLink } from '#renderer/ui/skip-link.tsx';
import { routes } from './routes.ts';
import { SaveStatusBadge } from './save-status.tsx';
import { SecondFolderNotice, StorageNotices } from './storage-notices.tsx';
import styles from './shell.module.css';

/** The frame around a screen: whose engagement it is, the stages, and where the work is saved. */
export function Shell(props: { readonly engagementId?: EngagementId; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['shell']}>
      <SkipLink href="#content">{m.app.skipToContent}</SkipLink>
      <aside className={styles['sidebar']}>
        <Link href={routes.home} className={styles['brand']} aria-label={m.app.brand}>
          <Logo />
        </Link>
        {props.engagementId === undefined ? <HomeNav /> : <EngagementNav id={props.engagementId} />}
        <footer className={styles['foot']}>
          <SaveStatusBadge />
          <LockButton />
        </footer>
      </aside>
      <main id="content" className={styles['content']} tabIndex={-1}>
        <StorageNotices />
        {props.engagementId === undefined && <SecondFolderNotice />}
        <Suspense fallback={<Loading />}>{props.children}</Suspense>
      </main>
    </div>
  );
}

/** Locks at once, where a lock is set. */
function LockButton(): ReactNode {
  const services = useServices();
  if (!useIsLockSet()) return null;
  return (
    <IconButton
      label={m.appLock.lockNow}
      icon={<LockKeyhole aria-hidden size={18} />}
      onPress={() => void lockNow(services).catch(reportError)}
    />
  );
}

function HomeNav(): ReactNode {
  return (
    <nav aria-label={m.app.home} className={styles['nav']}>
      <NavItem href={routes.home} icon={<Home aria-hidden size={18} />} label={m.app.home} />
      <NavItem href={routes.profile} icon={<UserRound aria-hidden size={18} />} label={m.app.profile} />
      <NavItem href={routes.brands} icon={<Palette aria-hidden size={18} />} label={m.branding.title} />
      <NavItem href={routes.yourData} icon={<ShieldCheck aria-hidden size={18} />} label={m.yourData.title} />
    </nav>
  );
}

function EngagementNav(props: { readonly id: EngagementId }): ReactNode {
  const { id } = props;
  const { value } = useData(['engagement']);
  const engagement = value?.all('engagement')[0];
  return (
    <>
      <div className={styles['client']} data-testid="client-name">
        <span
          className={styles['clientColour']}
          style={{ background: engagement?.accentColour || 'var(--qd-accent)' }}
          aria-hidden
        />
        <span>
          <bdi>{engagement?.client || m.common.loading}</bdi>
          {engagement?.isSample === true && <em className={styles['sample']}>{m.app.sample}</em>}
        </span>
      </div>
      <nav aria-label={m.app.navigation} className={styles['nav']}>
        <NavItem
          href={routes.engagement(id)}
          icon={<LayoutDashboard aria-hidden size={18} />}
          label={m.app.overview}
          exact
        />
        {STAGES.map((stage, index) => (
          <NavItem
            key={stage}
            href={routes.stage(id, stage)}
            icon={<span className={styles['stageNumber']}>{index + 1}</span>}
            label={optionLabel(stage)}
          />
        ))}
        <hr className={styles['rule']} />
        <NavItem href={routes.workshops(id)} icon={<UsersRound aria-hidden size={18} />} label={m.app.workshops} />
        <NavItem href={routes.settings(id)} icon={<Settings aria-hidden size={18} />} label={m.app.settings} />
        <NavItem href={routes.home} icon={<Home aria-hidden size={18} />} label={m.app.switchEngagement} exact />
      </nav>
    </>
  );
}

function NavItem(props: {
  readonly href: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly exact?: boolean;
}): ReactNode {
  const [location] = useLocation();
  const here = props.exact === true ? location === props.href : location.startsWith(props.href) && props.href !== '/';
  const current = here || location === props.href;
  return (
    <Link href={props.href} className={styles['navItem']} aria-current={current ? 'page' : undefined}>
      {props.icon}
      <span>{props.label}</span>
    </Link>
  );
}
