export function isInstalled(base?: string): boolean
export function installIfStale(): void
