import { inRepository } from "../config/in-repository.ts";
import { judgeDifferences, judgeOf } from "../config/judge.ts";
import { parseConfig } from "../config/parse-config.ts";
import { sha256 } from "../digest.ts";
import { ContenderError } from "../errors.ts";
import type { Commit, Rev } from "../ports/repo.ts";
import { pipelinePath } from "../registry/names.ts";
import { orUnread } from "../registry/or-unread.ts";
import { type Reproduced, reproduced } from "../registry/preview.ts";
import { type Marker, parseMarker } from "../report/marker.ts";
import { previewLead } from "../report/preview-lead.ts";
import type { Attempt } from "./attempt.ts";
import type { Desired } from "./desired.ts";
import type { World } from "./world.ts";

/** A record beside its preview, and the sentence that says so. */
export interface Beside {
  readonly reproduced: Reproduced;
  readonly lead: string;
}

/**
 * Looks up the previews that a push brought onto the default branch: in the comment of the pull request whose merge last changed
 * what a model's run stands on (config, pipeline, data), else of the one that made the head. Each comment is read once.
 *
 * @param ci whose comments: two workflows in one repository have a comment each
 */
export function previewsBefore(world: World, head: Rev, ci: string): (attempt: Attempt) => Promise<Beside> {
  const notes = new Map<Rev, Promise<{ marker: Marker; where: string } | undefined>>();
  const noteOf = (commit: Rev) => {
    const known = notes.get(commit) ?? read(commit);
    notes.set(commit, known);
    return known;
  };
  async function read(commit: Rev) {
    const note = await world.forge.noteBefore(commit, await commitsAfter(world, commit, head), ci);
    const marker = note && parseMarker(note.text);
    return marker && { marker, where: note.where };
  }
  return async ({ desired, trial }) => {
    const record = { run: trial.run.run, model: trial.judgement.challenger.model };
    const last = await lastChange(world, desired, head);
    for (const commit of new Set([last?.sha ?? head, head])) {
      const note = await noteOf(commit);
      const entry = note?.marker.models.find(({ model }) => model === desired.model);
      if (!note || !entry) continue;
      const found = reproduced(record, { run: entry.run, model: entry.digest, where: note.where });
      const moved = found.kind === "other-run" ? await movedSince(world, desired, note.marker.head) : [];
      const judge = await judgeEdits(world, desired, last);
      return { reproduced: found, lead: previewLead({ run: record.run, reproduced: found, moved, judge }) };
    }
    const none = reproduced(record, undefined);
    const judge = await judgeEdits(world, desired, last);
    return { reproduced: none, lead: previewLead({ run: record.run, reproduced: none, moved: [], judge }) };
  };
}

function standsOn({ file, config }: Desired): string[] {
  const { source } = config.data;
  return [file, pipelinePath(config.pipeline), ...(inRepository(source) ? [source] : [])];
}

async function lastChange(world: World, desired: Desired, head: Rev): Promise<Commit | undefined> {
  for await (const commit of world.repo.log(standsOn(desired), head, "own")) return commit;
  return undefined;
}

/** The commits that follow one on the way to the head, the nearest first. */
async function commitsAfter(world: World, commit: Rev, head: Rev): Promise<Rev[]> {
  const after: Rev[] = [];
  for await (const { sha } of world.repo.log([], head, "own")) {
    if (sha === commit) break;
    after.push(sha);
  }
  return after.reverse();
}

/** Files that are others than where the preview was made; undefined where the clone does not have that commit (a squashed merge). */
async function movedSince(world: World, desired: Desired, preview: Rev): Promise<string[] | undefined> {
  try {
    return preview === "" ? undefined : await world.repo.changed(standsOn(desired), preview);
  } catch (error) {
    if (error instanceof ContenderError && error.code === "repository-invalid") return undefined;
    throw error;
  }
}

/** Sections of the judge that a merge changed. */
async function judgeEdits({ repo }: World, { file, config }: Desired, merge: Commit | undefined): Promise<string[]> {
  const [before] = merge?.parents ?? [];
  if (!merge || before === undefined) return [];
  const was = await orUnread(async () => {
    const bytes = await repo.read(file, before);
    return bytes && parseConfig(bytes, file).config;
  });
  if (was === undefined || was === "unread") return []; // what could not be read judged nobody
  const edits: string[] = [...judgeDifferences(judgeOf(was), judgeOf(config))];
  const pipeline = pipelinePath(config.pipeline);
  const [old, now] = await Promise.all([before, merge.sha].map((at) => orUnread(() => repo.read(pipeline, at))));
  const same = old instanceof Uint8Array && now instanceof Uint8Array && sha256(old) === sha256(now);
  return same || edits.includes("pipeline") ? edits : [...edits, "pipeline"];
}
