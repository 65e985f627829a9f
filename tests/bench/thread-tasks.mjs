/**
 * CPU in ms of each task on the main thread of the busiest page, from a trace of `toplevel` and `__metadata`.
 *
 * @param {readonly any[]} events
 * @returns {readonly number[]}
 */
export function tasksOfThread(events) {
  const threads = new Map();
  for (const event of events) {
    if (event.name === 'thread_name' && event.args.name === 'CrRendererMain') {
      threads.set(`${event.pid}/${event.tid}`, []);
    }
  }
  for (const { name, pid, tid, tdur } of events) {
    if (name.endsWith('RunTask') && tdur !== undefined) threads.get(`${pid}/${tid}`)?.push(tdur / 1000);
  }
  const sum = (costs) => costs.reduce((all, cost) => all + cost, 0);
  return [...threads.values()].toSorted((a, b) => sum(b) - sum(a))[0] ?? [];
}
