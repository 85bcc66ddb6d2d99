import { Composer, type Document, Lexer, Parser } from "yaml";
import { type Code, ContenderError, type Fault } from "../errors.ts";
import { placeOf } from "./yaml-text.ts";

/** Lists and mappings may stand inside one another this deep. */
export const MAX_YAML_DEPTH = 32;

const COLLECTIONS = new Set(["block-map", "block-seq", "flow-collection"]);

/**
 * Text ▸ the tree of its one YAML 1.2 document. The grammar is walked lexeme by lexeme first, with a look at the depth after
 * each: the composer recurses and would take the whole process down on 40 KB of `[`.
 *
 * @throws ContenderError with `code`: too deep, directives, several documents, or every syntax error at once (one a line).
 */
export function yamlTree(text: string, file: string, code: Code): Document.Parsed {
  const parser = new Parser();
  const tokens: ReturnType<Parser["next"]> extends Generator<infer T> ? T[] : never = [];
  const fault = (offset: number, rest: Omit<Fault, "file" | "line" | "column">): Fault => ({
    file,
    ...placeOf(text, offset),
    ...rest,
  });
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const depth = parser.stack.reduce((sum, token) => sum + (COLLECTIONS.has(token.type) ? 1 : 0), 0);
    if (depth > MAX_YAML_DEPTH) {
      throw new ContenderError(
        code,
        fault(at, {
          message: "lists and mappings stand too deep inside one another",
          expected: `at most ${MAX_YAML_DEPTH} levels`,
          found: `more than ${MAX_YAML_DEPTH}`,
          hint: "look for a bracket that is not closed",
        }),
      );
    }
  }
  for (const token of parser.end()) tokens.push(token);

  const faults: Fault[] = [];
  for (const token of tokens) {
    if (token.type !== "directive") continue;
    const hint = "take the line out";
    faults.push(fault(token.offset, { message: "a % directive stands in the file", found: token.source, hint }));
  }
  const documents = tokens.filter((token) => token.type === "document");
  if (documents.length > 1) {
    faults.push(
      fault(documents[1].offset, {
        message: "a second document begins here",
        expected: "one YAML document",
        found: `${documents.length} documents`,
        hint: "take the `---` out or split the file",
      }),
    );
  }
  if (faults.length > 0) throw new ContenderError(code, faults.slice(0, 20));

  const options = { version: "1.2", schema: "core", merge: false, uniqueKeys: false, intAsBigInt: true } as const;
  const [tree] = new Composer({ ...options, strict: true }).compose(tokens, true, text.length);
  for (const error of tree.errors) {
    const next = fault(error.pos[0], { message: `YAML can't be read: ${error.message.slice(0, 200)}` });
    if (!faults.some((earlier) => earlier.line === next.line)) faults.push(next);
  }
  if (faults.length > 0) throw new ContenderError(code, faults.slice(0, 20));
  return tree;
}
