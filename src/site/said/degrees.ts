/** How urgent a call is, most urgent first; texts are named `care-…` and `care-…-when`. */
export const degrees = ["now", "call", "self"] as const;
