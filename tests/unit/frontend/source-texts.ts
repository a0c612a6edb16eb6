import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const SOURCES = fileURLToPath(
  new URL("../../../app/frontend/src/", import.meta.url),
);

/** Attributes whose words a person reads or hears. */
const SPOKEN = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "confirmLabel",
  "description",
  "label",
  "placeholder",
  "submitLabel",
  "text",
  "title",
]);

const WORDS = /\p{L}{2}/u;

const literalOf = (node: ts.Node) =>
  ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
    ? node.getText()
    : undefined;

/** The words of an expression that ends up on the screen as it is. */
function shown(node: ts.Node): string[] {
  if (ts.isConditionalExpression(node))
    return [...shown(node.whenTrue), ...shown(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return shown(node.right);
  if (ts.isParenthesizedExpression(node)) return shown(node.expression);
  if (ts.isTemplateExpression(node)) {
    const fixed = [node.head, ...node.templateSpans.map((s) => s.literal)];
    return fixed.map(({ text }) => text);
  }
  return [literalOf(node) ?? ""];
}

function textsOfAttribute({ name, initializer }: ts.JsxAttribute): string[] {
  if (!SPOKEN.has(name.getText()) || !initializer) return [];
  if (!ts.isJsxExpression(initializer)) return [initializer.getText()];
  return initializer.expression ? shown(initializer.expression) : [];
}

function textsAt(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return [node.text];
  if (ts.isJsxAttribute(node)) return textsOfAttribute(node);
  if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
    return node.expression ? shown(node.expression) : [];
  if (ts.isPropertyAssignment(node) && SPOKEN.has(propertyName(node)))
    return shown(node.initializer);
  return [];
}

const propertyName = ({ name }: ts.PropertyAssignment) =>
  ts.isStringLiteralLike(name) ? name.text : name.getText();

/** Words that stand in a component's source instead of its translations. */
export function untranslatedIn(source: string, name = "x.tsx"): string[] {
  const file = ts.createSourceFile(
    name,
    source,
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...textsAt(node).filter((text) => WORDS.test(text)));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((text) => text.trim());
}

/** The page's components, as path and source. */
export function components(): { path: string; source: string }[] {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => ({ path, source: readFileSync(SOURCES + path, "utf8") }));
}
