/** Marks an element as a part with a name, for the markup. */
export interface PartMark<Name extends string> {
  readonly "data-part": Name;
}

/**
 * The parts of an element that comes alive, by name: markup spreads them (`<dl {...guideParts.answers}>`), the program
 * asks for them by the same names. A misspelt part does not compile on either side.
 */
export function defineParts<const Names extends readonly string[]>(
  ...names: Names
): { readonly [Name in Names[number]]: PartMark<Name> } {
  return Object.fromEntries(names.map((name) => [name, { "data-part": name }])) as {
    readonly [Name in Names[number]]: PartMark<Name>;
  };
}
