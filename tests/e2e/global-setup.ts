import { build } from 'vite';

/** Builds the page on which the host's contract is tested; the product itself is built before by `npm test`. */
export default async function buildHostPage(): Promise<void> {
  const root = new URL('./host/page/', import.meta.url).pathname;
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    build: {
      outDir: new URL('../../out/test-host', import.meta.url).pathname,
      emptyOutDir: true,
      target: 'chrome150',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [`${root}index.html`, `${root}audience.html`] },
    },
  });
}
