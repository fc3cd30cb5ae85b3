/** Milliseconds that this thread has computed, however busy the computer was with others. */
export function threadCpu(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
