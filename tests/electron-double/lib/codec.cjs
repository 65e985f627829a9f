'use strict';
const fs = require('node:fs');
const path = require('node:path');

const toBase64 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
const source = fs.readFileSync(path.join(__dirname, '../codec.js'), 'utf8');

module.exports = new Function('toBase64', `${source}; return { encode, decode };`)(toBase64);
