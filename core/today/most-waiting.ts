/** More at once would be a list of duties. From the domain guide. */
export const MOST_WAITING = 3
