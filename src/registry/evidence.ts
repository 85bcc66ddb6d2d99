import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import { parseModel } from "../model/parse-model.ts";
import { type Repo, type Rev, WORKTREE } from "../ports/repo.ts";
import { parseRecord } from "../records/record.ts";
import type { Run } from "../records/run.types.ts";
import validateRun from "../records/run.validate.ts";
import { becameBy } from "./became.ts";
import type { Champion } from "./champion.ts";
import { championFaults } from "./champion-faults.ts";
import { parseComparisonEvidence } from "./comparison-evidence.ts";
import { MOST_EVIDENCE } from "./most-evidence.ts";
import { championPaths, EVIDENCE } from "./names.ts";
import { parsePointer } from "./pointer.ts";
import type { Pointer } from "./pointer.types.ts";

/** A model's pointer at a revision, or undefined: it has no champion there. @throws ContenderError `pointer-invalid`. */
export async function readPointer(repo: Repo, model: string, at: Rev): Promise<Pointer | undefined> {
  const { pointer: file } = championPaths(model);
  const bytes = await repo.read(file, at);
  return bytes && parsePointer(bytes, file);
}

/**
 * A model's champion at a revision, verified; undefined where it has none. One that was rolled back to was compared with another
 * one than it replaces: then the history has to know the promotion that it became champion by.
 *
 * @throws ContenderError `pointer-invalid`; `evidence-missing` naming the files that are not there; `evidence-corrupt` naming
 * file, expected and found digest; `record-invalid` or `model-invalid` where another version wrote them.
 */
export async function readChampion(repo: Repo, model: string, at: Rev): Promise<Champion | undefined> {
  const pointer = await readPointer(repo, model, at);
  if (!pointer) return undefined;
  const bytes = await readEvidence(repo, model, at, pointer);
  const paths = championPaths(model);
  const champion: Champion = {
    pointer,
    manifest: parseRecord<Run>(bytes.manifest, validateRun, paths.manifest),
    artifact: parseModel(bytes.model, paths.model),
    modelDigest: pointer.digests.model,
    evidence: parseComparisonEvidence(bytes.comparison, paths.comparison),
    bytes,
  };
  const faults = championFaults(champion, model, await becameBy(repo, model, at, champion));
  if (faults.length > 0) throw new ContenderError("evidence-corrupt", faults);
  return champion;
}

async function readEvidence(repo: Repo, model: string, at: Rev, pointer: Pointer): Promise<Champion["bytes"]> {
  const paths = championPaths(model);
  const read = await Promise.all(EVIDENCE.map((piece) => repo.read(paths[piece], at)));
  const missing = EVIDENCE.filter((_piece, i) => read[i] === undefined);
  if (missing.length > 0) {
    const where = at === WORKTREE ? "in the checkout" : `in commit ${at.slice(0, 12)}`;
    const hint = `restore it: \`git log -- ${paths.folder}\``;
    throw new ContenderError(
      "evidence-missing",
      missing.map((piece) => ({
        file: paths[piece],
        message: `${paths[piece]} is not there ${where}, but ${paths.pointer} names it; ${hint}`,
        expected: `a file with SHA-256 ${pointer.digests[piece]}`,
        found: "nothing",
        hint,
      })),
    );
  }
  const [manifest, artifact, comparison] = read as [Uint8Array, Uint8Array, Uint8Array];
  const bytes = { manifest, model: artifact, comparison };
  const size = manifest.length + artifact.length + comparison.length;
  if (size > MOST_EVIDENCE) {
    throw new ContenderError("evidence-corrupt", {
      file: paths.folder,
      message: `${paths.folder} holds ${size} bytes of evidence; no promotion carries more than ${MOST_EVIDENCE}`,
      expected: `at most ${MOST_EVIDENCE} bytes`,
      found: `${size} bytes`,
      hint: `restore it: \`git log -- ${paths.folder}\``,
    });
  }
  const faults = EVIDENCE.flatMap((piece) => digestFault(paths[piece], bytes[piece], pointer.digests[piece]));
  if (faults.length > 0) throw new ContenderError("evidence-corrupt", faults);
  return bytes;
}

function digestFault(file: string, bytes: Uint8Array, digest: string) {
  const found = sha256(bytes);
  if (found === digest) return [];
  // Nothing that we write holds a carriage return: git put them in at checkout.
  const turned =
    sha256(Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1")) === digest;
  const hint = turned
    ? "git turned its line ends: put `configs/champions/** -text` into .gitattributes and check the file out again"
    : `restore it: \`git log -- ${file}\``;
  return [
    {
      file,
      message: `${file} is not what the pointer names: its SHA-256 is ${found}; ${hint}`,
      expected: `SHA-256 ${digest}`,
      found: `SHA-256 ${found}`,
      hint,
    },
  ];
}
