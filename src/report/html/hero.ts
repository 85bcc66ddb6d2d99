import { prose } from "../escape.ts";
import { count, counted } from "../numbers.ts";
import { refitted } from "../parts-of.ts";
import type { ModelSection } from "../section.ts";
import { unreadJudge } from "../unread-judge.ts";
import { VERDICT_NAMES, verdictSentence } from "../verdict-sentence.ts";
import { wearLine } from "../wear-line.ts";
import { sentence } from "./from-markdown.ts";
import { type Child, el, type Markup } from "./markup.ts";

/** What a reader sees first: the model, the verdict in one sentence, what to do next. */
export function hero(input: ModelSection, id: string): Markup {
  const { verdict, comparison, judgeEdits, unread, run, judgement } = input;
  const refit = refitted(judgement);
  const words = verdictSentence(verdict, comparison).replace(/^\*\*[^*]*\*\*: /, "");
  const edited = judgeEdits.flatMap((edit, i): Child[] => [i === 0 ? "" : ", ", el("code", {}, edit)]);
  return el(
    "header",
    { class: `hero ${verdict.verdict}` },
    el("p", { class: "file" }, input.file),
    el("h2", { id }, input.model),
    unread === undefined ? undefined : el("p", { class: "judge" }, sentence(unreadJudge(unread))),
    judgeEdits.length === 0
      ? undefined
      : el(
          "p",
          { class: "judge" },
          el("strong", {}, "The judge of the base counts here"),
          ": the head edits its own judge (",
          edited,
          ").",
        ),
    el("p", { class: "verdict" }, VERDICT_NAMES[verdict.verdict]),
    el("p", { class: "lead" }, sentence(words)),
    refit === "" ? undefined : el("p", {}, sentence(refit)),
    el("p", { class: "next" }, el("strong", {}, "Next"), ": ", sentence(prose(input.next))),
    el(
      "p",
      { class: "facts" },
      [
        `${counted(run.rows.holdout, "holdout row")} in ${counted(run.rows.holdout_groups, "group")}`,
        `${count(run.rows.fitted)} rows fitted`,
        wearLine(input.wear).replace(/\.$/, ""),
      ]
        .filter((fact) => fact !== "")
        .map((fact) => el("span", {}, fact)),
    ),
  );
}
