/** For each device the oldest key among its files. */
export function oldestEpochs(files: Iterable<readonly [device: string, epoch: number]>): Map<string, number> {
  const oldest = new Map<string, number>()
  for (const [device, epoch] of files) oldest.set(device, Math.min(epoch, oldest.get(device) ?? epoch))
  return oldest
}
