/** What a person should be told after an opening that succeeded. Names and numbers, never words of theirs. */
export type VaultNotice =
  /** The last save before a crash was not whole. It was never confirmed; its bytes lie in quarantine. */
  | { readonly kind: 'torn-tail'; readonly bytes: number }
  /** Files that this journal has and this folder has not, or not whole, yet. */
  | { readonly kind: 'waiting'; readonly files: readonly string[] }
  /** The log of the last run is gone from this computer; what was saved since its last sealing may be too. */
  | { readonly kind: 'log-missing'; readonly file: string }
  /** Another program changed the log while it was open. Everything was sealed from memory first. */
  | { readonly kind: 'log-changed'; readonly file: string }
  /** The note of what this computer has made durable was not as written; a new one was begun. */
  | { readonly kind: 'seen-changed' }
