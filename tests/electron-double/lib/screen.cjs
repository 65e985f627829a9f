'use strict';
const { EventEmitter } = require('node:events');

/** Two displays: a laptop's and a projector's. */
const BOUNDS = [
  { x: 0, y: 0, width: 1280, height: 800 },
  { x: 1280, y: 0, width: 1920, height: 1080 },
];

const displays = () =>
  BOUNDS.map((bounds, index) => ({ id: index + 1, internal: index === 0, bounds, workArea: bounds }));

/** Those that are plugged in; a test takes one out by its id and puts it back. */
const plugged = new Set(displays().map(({ id }) => id));

const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => displays().filter(({ id }) => plugged.has(id)),
  getPrimaryDisplay: () => screen.getAllDisplays()[0],
  getDisplayMatching: ({ x, y }) =>
    screen.getAllDisplays().find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y) ??
    screen.getPrimaryDisplay(),
});

function plug(id, isIn) {
  if (isIn) plugged.add(id);
  else plugged.delete(id);
  const display = displays().find((one) => one.id === id);
  screen.emit(isIn ? 'display-added' : 'display-removed', {}, display);
}

module.exports = { displays, plug, screen };
