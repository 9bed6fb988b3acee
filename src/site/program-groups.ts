/**
 * Few files: each one is a round trip on a bad connection. What every page needs is one, what links and answers need
 * another, what devices need a third. Search shares with none of the last, so that it does not bring them along.
 */
export const programGroups = [
  {
    name: "page",
    test: /src\/(files\/load|language|offline)|search\/field\.|assistant\/(page|clear|preview-card|language)\.|preload-helper/,
    priority: 2,
  },
  {
    name: "state",
    test: /src\/(assistant\/(fragment|copy-text)|tree\/forest)\./,
    minShareCount: 2,
    priority: 1,
  },
  { name: "live", test: /src\/(?!search\/)|node_modules\/(@?preact|xstate)/, minShareCount: 2 },
];
