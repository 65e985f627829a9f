/**
 * Switches that open the program to others, or take its walls down. A packaged program does not start with one of them.
 * Their names are Chromium's and Node's own.
 */
const REFUSED: readonly RegExp[] = [
  /^--remote-debugging-(port|pipe|address|io-pipes)\b/,
  /^--inspect(-brk|-port|-publish-uid)?\b/,
  /^--(disable-web-security|allow-running-insecure-content|ignore-certificate-errors|disable-site-isolation-trials)\b/,
  /^--(no-sandbox|disable-(gpu-|namespace-|setuid-|seccomp-filter-)?sandbox|single-process|no-zygote)\b/,
  /^--(load-extension|proxy-server|proxy-pac-url|host-rules|host-resolver-rules|js-flags|log-net-log)\b/,
  /^--(user-data-dir|enable-logging|log-file)\b/,
];

/** The first argument that is such a switch; undefined for none. */
export function findRefusedSwitch(args: readonly string[]): string | undefined {
  return args.find((arg) => REFUSED.some((pattern) => pattern.test(arg.toLowerCase())));
}

/** Ends a packaged program that was started with such a switch; says which, never with its value. */
export function refuseSwitches(isPackaged: boolean, args: readonly string[], end: (code: number) => void): void {
  const found = isPackaged ? findRefusedSwitch(args) : undefined;
  if (found === undefined) return;
  process.stderr.write(`Quarterdeck does not start with ${found.split('=', 1)[0]}.\n`);
  end(1);
}
