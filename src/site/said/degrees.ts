/** How urgent a call is, most urgent first; texts are named `care-…` and `care-…-when`. */
export const degrees = ["now", "call", "self"] as const;

type Degree = (typeof degrees)[number];

/** The text that says how to call, and whom; an app that fails is no matter of secure login. Pure. */
export const callHow = (isApp: boolean) => (isApp ? "call-how-app" : "call-how");

/**
 * The text that says when a degree is meant. Pure.
 * @param isApp set where an app fails and nobody is locked out: what is urgent is another thing then.
 */
export const careWhen = (degree: Degree, isApp: boolean) =>
  isApp && degree !== "now" ? (`care-app-${degree}-when` as const) : (`care-${degree}-when` as const);

/** The text that names a degree. Pure. @param isApp as above. */
export const careTitle = (degree: Degree, isApp: boolean) =>
  isApp && degree === "self" ? ("care-app-self" as const) : (`care-${degree}` as const);
