'use strict';
const { EventEmitter } = require('node:events');

/** Two displays: a laptop's and a projector's. */
const BOUNDS = [
  { x: 0, y: 0, width: 1280, height: 800 },
  { x: 1280, y: 0, width: 1920, height: 1080 },
];

const displays = () => BOUNDS.map((bounds, index) => ({ id: index + 1, internal: index === 0, bounds }));

const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: displays,
  getPrimaryDisplay: () => displays()[0],
});

module.exports = { displays, screen };
