import ts from "typescript";

/** One edit of a source text: what stands between two places is replaced. */
export interface Edit {
  readonly what: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Operators, and what each is taken for: a boundary moved, a comparison turned round, half of a condition left out. */
const others: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ["<="],
  [ts.SyntaxKind.LessThanEqualsToken]: ["<"],
  [ts.SyntaxKind.GreaterThanToken]: [">="],
  [ts.SyntaxKind.GreaterThanEqualsToken]: [">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ["!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ["==="],
  [ts.SyntaxKind.PlusToken]: ["-"],
  [ts.SyntaxKind.MinusToken]: ["+"],
};

const logical = new Set([ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken]);

/** What the errors say may be said otherwise: no behaviour depends on it. */
const isLeftOut = (node: ts.Node) =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isThrowStatement(node);

/** A condition that only tells TypeScript what something is: what follows it would be false anyway. */
const isNarrowing = (node: ts.Node) =>
  ts.isBinaryExpression(node) &&
  ts.isStringLiteral(node.operatorToken.kind === ts.SyntaxKind.InKeyword ? node.left : node.right) &&
  (node.operatorToken.kind === ts.SyntaxKind.InKeyword || node.left.getText() === "event.type");

/** Whether an event has a field at all: what asks for it is only reached by those that have it. */
const isPresence = (node: ts.Node) =>
  ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword && isNarrowing(node);

/** The replacements that one node of the syntax offers, each with the node it replaces. */
function* replacementsOf(node: ts.Node): Generator<readonly [ts.Node, string]> {
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    if (!isPresence(condition)) yield [condition, "true"];
    yield [condition, "false"];
  }
  if (ts.isBinaryExpression(node)) {
    for (const other of others[node.operatorToken.kind] ?? []) yield [node.operatorToken, other];
    if (logical.has(node.operatorToken.kind)) {
      yield [node, node.left.getText()];
      if (!isNarrowing(node.left)) yield [node, node.right.getText()];
    }
  }
  if (ts.isNumericLiteral(node)) yield [node, String(Number(node.text.replaceAll("_", "")) + 1)];
  // A law that is skipped, a case that is not noted, a search that is not begun.
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) yield [node, ";"];
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ["filter", "slice"].includes(node.expression.name.text)
  )
    yield [node, node.expression.expression.getText()];
  if (ts.isSpreadElement(node)) yield [node, "...[]"];
  if (ts.isReturnStatement(node) && node.expression && ts.isObjectLiteralExpression(node.expression))
    for (const one of node.expression.properties)
      if (ts.isPropertyAssignment(one) && ts.isPropertyAccessExpression(one.initializer))
        yield [one.initializer, "[]"];
  // A property that overrides what was spread before it.
  if (ts.isPropertyAssignment(node) && node.initializer.getText() === "[]") yield [node, "...{}"];
}

/** What a statement at the top of a file names: unlike its line, the name stays when others change. */
function ownerOf(statement: ts.Statement): string {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? "";
  return ts.isVariableStatement(statement)
    ? (statement.declarationList.declarations[0]?.name.getText() ?? "")
    : "";
}

/** Every edit that breaks a source text in one place, in the order of the text, each with a name of its own. Pure. */
export function editsOf(file: string, source: string): Edit[] {
  const edits: Edit[] = [];
  const named = new Map<string, number>();
  const visit = (node: ts.Node, owner: string): void => {
    if (isLeftOut(node)) return;
    for (const [replaced, text] of replacementsOf(node)) {
      const [was, is] = [replaced.getText(), text].map((one) => one.replace(/\s+/g, " ").slice(0, 60));
      const name = `${file} › ${owner}: ${was} → ${is}`;
      const count = (named.get(name) ?? 0) + 1;
      named.set(name, count);
      const what = count === 1 ? name : `${name} (${count})`;
      edits.push({ what, from: replaced.getStart(), to: replaced.getEnd(), text });
    }
    ts.forEachChild(node, (child) => visit(child, owner));
  };
  const { statements } = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  for (const statement of statements) visit(statement, ownerOf(statement));
  return edits;
}
