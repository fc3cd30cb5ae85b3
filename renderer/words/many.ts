/** "1 day", "3 days". */
export function many(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
