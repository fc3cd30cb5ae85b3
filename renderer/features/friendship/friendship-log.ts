import type { Output } from '../../../core/contract.ts'

export type FriendshipLog = Output<'friendship.log'>
