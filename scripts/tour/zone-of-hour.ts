/**
 * Takes this process to a time zone where it is about `hour` o'clock now, and names it for the browser, so
 * that tests and pictures come out the same at any time of day: evenings and nights have words of their own.
 */
export function moveToHour(hour: number, now = new Date()): string {
  // Zones reach from 12 hours behind UTC to 14 ahead.
  const ahead = ((hour - now.getUTCHours() + 36) % 24) - 12
  // "Etc/GMT" counts westwards: its minus is ahead of UTC.
  const zone = ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
  process.env['TZ'] = zone
  return zone
}
