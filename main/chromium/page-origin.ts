/** A secure origin that no name server can know (RFC 6761, "invalid"); every answer comes from us. */
export const PAGE_ORIGIN = 'https://stillwater.invalid'
