import type { RefCallback } from 'react'
import { tellHeight } from './tell-height.ts'

/** For a bar with buttons at the foot of a page: what is said in passing rises above it while it stands. */
export const footBar: RefCallback<HTMLElement> = tellHeight('--foot-bar')
