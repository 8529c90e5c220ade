/** Milliseconds of processor time that `work` takes; unlike time on the clock, a busy machine hardly changes it. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
