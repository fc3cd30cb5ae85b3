export const PASSPHRASE = 'nine herons over the quiet weir'
