import { app, type Session } from 'electron';
import { isAllowedRequest, isOurPage } from './origin.ts';
import { isPermitted } from './permissions.ts';

/** What has to be set before the application is ready: no name is ever looked up, every renderer is sandboxed. */
export function hardenBeforeReady(): void {
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isOurPage(event.url)) event.preventDefault();
    });
  });
}

/** Closes a session to the outside: no request leaves, no permission is granted beyond the few that a board needs. */
export function hardenSession(session: Session, isPackaged: boolean): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isAllowedRequest(details.url, isPackaged) });
  });
  session.setPermissionRequestHandler((contents, permission, decide) => {
    decide(isPermitted(permission, contents.getURL()));
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin));
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
}
