/**
 * The milliseconds of computing that some work takes this process, whatever else the machine does meanwhile.
 */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
