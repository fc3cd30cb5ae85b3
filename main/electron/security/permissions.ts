import type { Session } from 'electron'

/** Copying text out is all a page may ask of the system. */
const ALLOWED: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_, permission, answer) => answer(ALLOWED.has(permission)))
  session.setPermissionCheckHandler((_, permission) => ALLOWED.has(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_, answer) => answer(null))
}
