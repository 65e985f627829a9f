'use strict';
const { state } = require('./state.cjs');
const { strict } = require('./strict.cjs');

/** A session: its own protocol handlers, request filter and permissions. */
class Session {
  constructor() {
    this.handlers = new Map();
    this.filter = null;
    this.protocol = strict('protocol', {
      registerSchemesAsPrivileged: (schemes) => {
        if (state.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        for (const { scheme, privileges } of schemes) state.schemes.set(scheme, privileges ?? {});
      },
      handle: (scheme, handler) => {
        if (this.handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
        this.handlers.set(scheme, handler);
      },
    });
    this.webRequest = strict('webRequest', {
      onBeforeRequest: (filter, listener) => {
        this.filter = listener ?? filter;
      },
    });
  }

  setPermissionRequestHandler(handler) {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler) {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler) {
    this.devicePermission = handler;
  }

  setSpellCheckerEnabled(isEnabled) {
    this.spellChecker = isEnabled;
  }

  /** Whether the session's own filter lets a request through. */
  allows(url, resourceType) {
    return new Promise((resolve) => {
      if (this.filter === null) resolve(true);
      else this.filter({ url, method: 'GET', resourceType }, ({ cancel }) => resolve(cancel !== true));
    });
  }
}

const sessions = new Map([['default', new Session()]]);

/** The session of a partition; made when it is first asked for. */
function sessionOf(partition) {
  const name = partition ?? 'default';
  if (!sessions.has(name)) sessions.set(name, new Session());
  return sessions.get(name);
}

module.exports = { sessionOf };
