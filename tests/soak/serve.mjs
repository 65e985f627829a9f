// The built browser host as a process of its own, so that it can be killed: serve.mjs PORT DATA-FOLDER
const [port, data] = process.argv.slice(2);
const { startLoopback } = await import(new URL('../../out/loopback/server.mjs', import.meta.url).href);
const started = await startLoopback({
  pages: new URL('../../out/renderer', import.meta.url).pathname,
  port: Number(port),
  data,
  version: 'soak',
  lastWindowGone: () => undefined,
});
console.log(started.ok ? started.value.address : `refused ${started.error.code}`);
