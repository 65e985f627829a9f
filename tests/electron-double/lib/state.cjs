'use strict';
const { EventEmitter } = require('node:events');

/** What the parts of the double share. */
const state = {
  switches: new Map(),
  schemes: new Map(),
  appFolder: '.',
  manifest: {},
  isReady: false,
  isQuitting: false,
  userData: null,
  chromium: null,
  browserSession: null,
  context: null,
  /** Requests that were refused, for the tests. */
  blocked: [],
  /** Files that the application showed in their folder or opened, for the tests. */
  shown: [],
  windows: new Set(),
  windowsByTarget: new Map(),
  /** The window that has the focus. */
  focused: null,
};

/** `app://host/x` of a session is served as `http://host.app.<session>.localhost/x`: a secure origin of its own. */
function toHttp(address, partition) {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address);
  if (match === null || !state.schemes.has(match[1])) return address;
  return `http://${match[2]}.${match[1]}.${partition}.localhost${match[3] || '/'}`;
}

/** The address as the application knows it, with the session that it belongs to. */
function fromHttp(address) {
  const match = /^http:\/\/([^/?#]*)\.([a-z0-9+-]+)\.([a-z0-9-]+)\.localhost(?::\d+)?(.*)$/.exec(address);
  if (match === null || !state.schemes.has(match[2])) return { address, partition: 'default' };
  return { address: `${match[2]}://${match[1]}${match[4]}`, partition: match[3] };
}

module.exports = { state, toHttp, fromHttp, EventEmitter };
