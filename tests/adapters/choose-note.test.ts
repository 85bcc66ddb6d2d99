import assert from "node:assert/strict";
import { test } from "node:test";
import { alike, chooseNote, newest, type Situation, undecided } from "../../src/adapters/forge/choose-note.ts";
import { noteOf } from "./forge-contract.ts";

const [A, B, C] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
const note = (head: string, attempt = 1, text = "text") => noteOf(head, text, { attempt });
const ran = (head: string, round: number, attempt = 1) => noteOf(head, "text", { round, attempt });
const choose = (rest: Partial<Situation>) =>
  chooseNote({ text: note(A), create: true, there: [], head: A, older: false, ...rest });

test("where nothing stands a note is made, unless nobody asked for one", () => {
  assert.deepEqual(choose({}), { outcome: "written", create: true, rewrite: undefined, remove: [] });
  assert.deepEqual(choose({ create: false }), { outcome: "absent", create: false, rewrite: undefined, remove: [] });
});

test("the same text is left alone; a forge may have turned its line ends", () => {
  const there = [{ id: 4, text: note(A).replaceAll("\n", "\r\n") }];
  assert.deepEqual(choose({ there }), { outcome: "same", create: false, rewrite: undefined, remove: [] });
});

/** What stands on the thread, the note that comes, the thread's head: whose text is the last. */
const CASES: readonly [there: string, comes: string, head: string, wins: "comes" | "stays"][] = [
  [note(A), note(A, 1, "other"), A, "comes"],
  [note(A, 1), note(A, 2), A, "comes"],
  [note(A, 2), note(A, 1), A, "stays"],
  [note(A), note(B), B, "comes"],
  [note(B, 1), note(A, 9), B, "stays"],
  [note(A, 9), note(B, 1), B, "comes"],
  [note(A), note(B), C, "comes"],
  [note(A, 2), note(A, 1), C, "stays"],
  [ran(B, 200), ran(A, 100, 3), C, "stays"],
  [ran(A, 100), ran(B, 200), C, "comes"],
  [ran(B, 200), ran(A, 100), A, "comes"],
  [ran(B, 200), note(A), C, "comes"],
];

test("the thread's commit is newer than any other, then the later run, then the higher attempt; else who comes last", () => {
  for (const [text, comes, head, wins] of CASES) {
    const choice = choose({ text: comes, there: [{ id: 7, text }], head });
    const told = `${text} ${comes} ${head}`;
    assert.equal(choice.outcome, wins === "comes" ? "written" : "newer", told);
    assert.deepEqual(choice.rewrite, wins === "comes" ? { id: 7, text: comes } : undefined, told);
  }
});

test("a note that history knows to be older stays out", () => {
  const there = [{ id: 7, text: note(B) }];
  assert.equal(choose({ there, head: C, older: true }).outcome, "newer");
});

test("only where neither belongs to the thread's commit has history to be asked", () => {
  const there = { id: 1, text: note(B) };
  assert.equal(undecided(note(A), there, C), true);
  assert.equal(undecided(note(B), there, C), false);
  assert.equal(undecided(note(A), there, A), false);
  assert.equal(undecided(note(A), there, B), false);
  assert.equal(undecided(note(A), undefined, C), false);
});

test("of duplicates the first that was made stays and says the newest, whoever brings it", () => {
  const there = [
    { id: 9, text: note(A, 3) },
    { id: 2, text: note(A, 1) },
    { id: 5, text: note(A, 2) },
  ];
  const brings = (text: string) => choose({ text, there });
  assert.deepEqual(brings(note(A, 2)), {
    outcome: "newer",
    create: false,
    rewrite: { id: 2, text: note(A, 3) },
    remove: [9, 5],
  });
  assert.deepEqual(brings(note(A, 4)).rewrite, { id: 2, text: note(A, 4) });
  assert.deepEqual(brings(note(A, 3)).outcome, "written");
});

test("the newest of equals is the one that was made last", () => {
  const there = [
    { id: 3, text: note(A, 1, "last") },
    { id: 1, text: note(A, 1, "first") },
  ];
  assert.equal(newest(there, A)?.id, 3);
  assert.equal(newest([], A), undefined);
});

test("texts are alike whatever their line ends and blanks at the end, and not otherwise", () => {
  assert.ok(alike("a\nb", "a\r\nb\n \n"));
  assert.ok(!alike("a\nb", "a b"));
  assert.ok(!alike(" a", "a"));
});

test("a note without a marker is our own mistake", () => {
  assert.throws(() => choose({ text: "hello", there: [{ id: 1, text: note(A) }] }), { code: "internal" });
});
