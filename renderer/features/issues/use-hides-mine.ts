import { hidesMyPart } from '../../../core/issues/sides.ts'
import type { IssueDraft } from '../../../core/issues/issue.schema.ts'
import { useAboutSafety } from '../../bridge/use-gate.ts'

/** Where someone was afraid, hurt or controlled, in this card or at all, no field asks for their part or the other's side. */
export function useHidesMine(draft: Pick<IssueDraft, 'wasAfraidOrHurt'>): boolean {
  const isSafety = useAboutSafety()
  return isSafety || hidesMyPart(draft)
}
