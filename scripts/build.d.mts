export function build(options?: { force?: boolean }): Promise<string[]>
export function buildPreload(folder?: string): Promise<void>
