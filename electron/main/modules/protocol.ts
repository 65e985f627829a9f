import { protocol, type Session } from 'electron';
import { FROZEN } from '#shared/ipc/frozen-names.ts';
import { createPageHandler } from '#electron/pages/page-handler.ts';
import { BARE_HEADERS } from '#electron/pages/page-headers.ts';

/** Makes our scheme a secure origin of its own. Has to run before the application is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: FROZEN.scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built pages to a session. Files are read, not fetched: the session's own filter would cancel a fetch. */
export function servePages(session: Session, root: string): void {
  const answer = createPageHandler(root);
  session.protocol.handle(FROZEN.scheme, async (request) => {
    const { host } = new URL(request.url);
    if (host !== FROZEN.host) return new Response('Not found', { status: 404, headers: BARE_HEADERS });
    const { status, headers, body } = await answer(request.url, request.method);
    return new Response(body.byteLength === 0 ? null : new Uint8Array(body), { status, headers });
  });
}
