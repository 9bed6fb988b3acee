/** The two colours that a browser shows around the site before any style is read; `tokens.css` has the same ones. */
export const brand = { colour: "#09514e", paper: "#fbfaf7" } as const;
