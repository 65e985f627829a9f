import { useSyncExternalStore, type ReactNode } from 'react';
import { TriangleAlert } from 'lucide-react';
import { Link, useLocation } from 'wouter';
import type { VaultErrorCode } from '#shared/ipc/vault.ts';
import { errorSentence } from '#shared/messages/en/errors.ts';
import { m } from '#shared/messages/messages.ts';
import { onOtherWindows, otherWindows } from '#renderer/data/other-windows.ts';
import { daysTooOld, useSecondFolder, useServices } from '#renderer/features/records/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorMessage } from '#renderer/ui/error-message.tsx';
import { routes } from './routes.ts';
import styles from './storage-notices.module.css';

const words = m.safeKeeping.notices;

/** What is wrong with the copies of the work, above whatever is on the screen. */
export function StorageNotices(): ReactNode {
  const { pump, host } = useServices();
  const status = useSyncExternalStore(
    (listener) => pump.onStatus(listener),
    () => pump.status,
  );
  const isReplaced = useSyncExternalStore(onOtherWindows, otherWindows) === 'replaced';
  if (isReplaced) {
    return (
      <div className={styles['notices']}>
        <ErrorMessage
          title={words.older}
          remedy={words.olderBody}
          action={<Button onPress={() => location.reload()}>{words.reload}</Button>}
        />
      </div>
    );
  }
  return (
    <div className={styles['notices']}>
      {status.state === 'failing' && (
        <ErrorMessage
          title={words.failing}
          remedy={`${errorSentence({ code: status.code })} ${words.stays}`}
          action={<FailingActions code={status.code} />}
        />
      )}
      {!host.capabilities.vault && <Notice title={words.alone} body={words.aloneNoCopy} />}
    </div>
  );
}

function FailingActions(props: { readonly code: VaultErrorCode }): ReactNode {
  const { pump } = useServices();
  if (props.code === 'vault-unproven') {
    return <Button onPress={() => location.reload()}>{words.reload}</Button>;
  }
  return (
    <>
      <Button onPress={() => void pump.kick()}>{words.retry}</Button>
      {props.code === 'vault-away' && <Link href={routes.yourData}>{words.look}</Link>}
    </>
  );
}

/** Says that the second folder is old, not there or not chosen where it should be; only where somebody has time for it. */
export function SecondFolderNotice(): ReactNode {
  const { host } = useServices();
  const { state, copy, isWorking } = useSecondFolder();
  const days = state === undefined ? null : daysTooOld(state);
  const [location] = useLocation();
  if (host.capabilities.copiesIn === 'browser' && state?.folder === null)
    return location === routes.yourData ? null : <InBrowserNotice />;
  if (state?.problem === 'folder-asks' && location !== routes.yourData) {
    return (
      <div className={styles['notices']}>
        <Notice
          title={words.asks}
          body={errorSentence({ code: state.problem })}
          action={
            <Button isDisabled={isWorking} onPress={copy}>
              {m.safeKeeping.second.copyNow}
            </Button>
          }
        />
      </div>
    );
  }
  if (state === undefined || days === null) return null;
  return (
    <div className={styles['notices']}>
      <Notice
        title={words.old(days)}
        body={state.problem === null ? words.oldBody : errorSentence({ code: state.problem })}
        action={<Link href={routes.yourData}>{words.look}</Link>}
      />
    </div>
  );
}

/** Copies that go with the site's data are no copies on the day that somebody clears it. */
function InBrowserNotice(): ReactNode {
  const { host } = useServices();
  const canGrant = host.capabilities.secondFolder !== 'none';
  return (
    <div className={styles['notices']}>
      <Notice
        title={words.inBrowser}
        body={`${words.inBrowserBody} ${canGrant ? words.grant : words.noGrant}`}
        action={<Link href={routes.yourData}>{words.look}</Link>}
      />
    </div>
  );
}

function Notice(props: { readonly title: string; readonly body: string; readonly action?: ReactNode }): ReactNode {
  return (
    <div role="note" aria-label={words.label} className={styles['notice']}>
      <TriangleAlert aria-hidden size={20} />
      <div>
        <strong>{props.title}</strong>
        <p>
          {props.body} {props.action}
        </p>
      </div>
    </div>
  );
}
