/** What a person should be told after an opening that succeeded. Names and numbers, never words of theirs. */
export type VaultNotice =
  /** The last save before a crash was not whole. It was never confirmed; its bytes lie in quarantine. */
  | { readonly kind: 'torn-tail'; readonly bytes: number }
  /** Files that this journal has and this folder has not, or not whole, yet. */
  | { readonly kind: 'waiting'; readonly files: readonly string[] }
  /** Whole files in the folder under keys that are not at hand: the key file that had them is damaged or not here. */
  | { readonly kind: 'keyless'; readonly files: readonly string[] }
  /** The log of the last run is gone from this computer; what was saved since its last sealing may be too. */
  | { readonly kind: 'log-missing'; readonly file: string }
  /** Another program changed the log while it was open. Everything was sealed from memory first. */
  | { readonly kind: 'log-changed'; readonly file: string }
  /** The note of what this computer has made durable was not as written; a new one was begun. */
  | { readonly kind: 'seen-changed' }
  /** Files went missing from the folder or were spoilt, and what this computer holds of them was put back. */
  | { readonly kind: 'healed'; readonly files: readonly string[] }
  /** So many files went missing at once that nothing was put back without asking. */
  | { readonly kind: 'many-missing'; readonly files: readonly string[] }
  /** What this computer kept for a fast start could not be read and was made anew from the journal folder. */
  | { readonly kind: 'rebuilt' }
  /** A computer has written with a clock more than a day ahead. */
  | { readonly kind: 'clock-ahead'; readonly device: string }
  /** Damaged files were moved to quarantine; everything readable in them was kept. */
  | { readonly kind: 'salvaged'; readonly files: readonly string[] }
  /**
   * Of what was in those it cannot be told what it was: some records may stand in an older version. `files`: those that
   * gave nothing at all.
   */
  | { readonly kind: 'perhaps-older'; readonly files: readonly string[] }
  /** After a salvage: there is an encrypted copy that these keys open. */
  | { readonly kind: 'copy-at-hand' }
  /** What the folder had lost came from an encrypted copy, as the key file did. */
  | { readonly kind: 'from-copy' }
  /** No record is here at all, and an encrypted copy is. */
  | { readonly kind: 'empty-beside-copies' }
  /** The disk of the journal folder is full: what was saved last lies in the logs on this computer alone, until it is sealed. */
  | { readonly kind: 'folder-full' }
  /** The same where the folder is gone, or its disk refuses for another reason. */
  | { readonly kind: 'folder-refuses' }
  /** An encrypted copy was due and could not be made. */
  | { readonly kind: 'copy-failed' }
