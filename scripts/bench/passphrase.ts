/** Of every journal that is measured. */
export const PASSPHRASE = 'nine herons over the quiet weir'
