/** Kinds of card with keys of their own, today's first: all share the chart and the screens of the DSC+. */
export const tokenKinds = ["dsc-plus", "dsc", "gold", "platinum"] as const;

/** Whether a name is that of such a card. Pure. */
export function isTokenKind(name: string): name is (typeof tokenKinds)[number] {
  return (tokenKinds as readonly string[]).includes(name);
}
