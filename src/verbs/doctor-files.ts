import { severalEngines } from "./engine-pins.ts";
import type { Finding } from "./finding.ts";
import { fitsPattern } from "./path-pattern.ts";

const OLDEST = [20, 19] as const;

/** Whether this Node runs everything. @param version `process.version` */
export function nodeFinding(version: string): Finding {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const fits = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (fits) return { check: "node", state: "ok", what: `Node ${version}` };
  return {
    check: "node",
    state: "missing",
    what: `Node ${version}`,
    why: `Node ${OLDEST.join(".")} or newer is needed`,
    press: "install a newer Node",
  };
}

/** Whether git leaves the bytes of evidence and data alone. @param paths files whose digests count */
export function attributesFinding(text: string | undefined, paths: readonly string[]): Finding {
  const rules = linesOf(text);
  const turned = paths.filter((path) => {
    const last = rules.findLast(([pattern, ...attributes]) => {
      const says = attributes.some((name) => /^[-!]?text(=|$)|^binary$/.test(name));
      return says && fitsPattern(path, pattern!, false);
    });
    return !last?.some((name) => name === "-text" || name === "binary");
  });
  const check = "attributes";
  if (turned.length === 0) return { check, state: "ok", what: ".gitattributes keeps the bytes of evidence and data" };
  return {
    check,
    state: "missing",
    what: `.gitattributes lets git turn line ends in ${listed(turned)}`,
    why: "evidence and data have digests: on a machine that turns line ends they would not hold",
    press: `add \`${attributeFor(turned[0]!)}\` to .gitattributes`,
  };
}

function attributeFor(path: string): string {
  return path.startsWith("configs/champions/") ? "configs/champions/** -text" : `${path} -text`;
}

/** Whether somebody has to approve champions and workflows. @param text the file that the forge reads, undefined where there is none */
export function ownersFinding(forge: "github" | "gitea", file: string | undefined, text: string | undefined): Finding {
  const folder = forge === "github" ? ".github" : ".gitea";
  const paths = ["configs/champions/a.yaml", "configs/champions/a/model.json", `${folder}/workflows/promote.yml`];
  const check = "code owners";
  const patterns =
    forge === "github" ? "`/configs/champions/` and `/.github/`" : "`configs/champions/.*` and `.gitea/.*`";
  const press = `in ${file ?? `${folder}/CODEOWNERS`} write ${patterns}, an owner behind each`;
  const why = "whoever merges a promotion deploys: somebody who is named has to approve it";
  if (text === undefined) return { check, state: "missing", what: "there is no CODEOWNERS", why, press };
  const rules = linesOf(text);
  const fits = (path: string, pattern: string) =>
    forge === "github" ? fitsPattern(path, pattern, true) : fitsRegular(path, pattern);
  const free = paths.filter((path) => {
    const last = rules.findLast(([pattern]) => fits(path, pattern!));
    return !last?.slice(1).some((owner) => owner.includes("@"));
  });
  if (free.length === 0) return { check, state: "ok", what: `${file} names who approves champions and workflows` };
  return { check, state: "missing", what: `nobody owns ${listed(free)} in ${file}`, why, press };
}

/** Gitea's patterns are regular expressions on the whole path. One that is none fits nothing. */
function fitsRegular(path: string, pattern: string): boolean {
  const plain = pattern.replace(/^!/, "");
  if (plain.length > 200 || /[+*}]\)[+*{]/.test(plain)) return false;
  try {
    return new RegExp(`^(?:${plain})$`).test(path);
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const WANTED = ["experiment", "promote", "promotion-check"];

/** Whether the loop's workflows are there, and every action of somebody else is pinned. @param files text by path */
export function workflowsFinding(files: ReadonlyMap<string, string>): Finding {
  const check = "workflows";
  const stems = new Set([...files.keys()].map((path) => path.replace(/^.*\//, "").replace(/\.ya?ml$/, "")));
  const lacking = WANTED.filter((name) => !stems.has(name));
  if (lacking.length > 0) {
    return {
      check,
      state: "missing",
      what: `there is no workflow ${listed(lacking.map((name) => `${name}.yml`))}`,
      why: "without them nothing is trained, judged or proposed on the forge",
      press: "`contender init --github` (or `--gitea`) writes them",
    };
  }
  const loose = [...files].flatMap(([path, text]) => unpinned(text).map(({ line, uses }) => `${path}:${line} ${uses}`));
  if (loose.length > 0) {
    return {
      check,
      state: "missing",
      what: `not pinned by a digest: ${listed(loose)}`,
      why: "a tag can be moved: whoever moves it runs code with the job's rights",
      press: "write the commit behind the tag: `owner/name@<40 hex digits> # v1.2.3`",
    };
  }
  const several = severalEngines(files);
  if (several === undefined)
    return { check, state: "ok", what: "the workflows are there, every action is pinned by a digest" };
  return {
    check,
    state: "missing",
    what: several,
    why: "what one release recorded another may not give again: dispatch ▸ `reproduce` would be red for a good run",
    press: "write the newest one's commit everywhere, at `ref:` too: Dependabot moves `uses:` only",
  };
}

function unpinned(text: string): { line: number; uses: string }[] {
  return text.split(/\r?\n/).flatMap((content, at) => {
    const uses = /^\s*(?:-\s+)?uses:\s*["']?([^\s"'#]+)/.exec(content)?.[1];
    const fine =
      uses === undefined || uses.startsWith("./") || /@[0-9a-f]{40}$/.test(uses) || /@sha256:[0-9a-f]{64}$/.test(uses);
    return fine ? [] : [{ line: at + 1, uses }];
  });
}

function linesOf(text = ""): string[][] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, "").trim());
  return lines.filter((line) => line !== "").map((line) => line.split(/\s+/));
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
