import assert from "node:assert/strict";
import { test } from "node:test";
import { findingsText } from "../../src/report/findings.ts";

test("findings, a line each, with where to press as an address that stays whole", () => {
  assert.equal(
    findingsText([
      { check: "git", state: "ok", what: "the default branch is main" },
      {
        check: "pull requests",
        state: "missing",
        what: "workflows may not create pull requests",
        why: "nothing is proposed",
        press: 'https://github.com/acme/models/settings/actions ▸ "Allow" `x`',
      },
      { check: "approvals", state: "unknown", what: "hidden", needs: "`administration: read`" },
    ]),
    `- ✓ **git** · the default branch is main
- ✗ **pull requests** · workflows may not create pull requests. **Why**: nothing is proposed. **Press**: <https://github.com/acme/models/settings/actions> ▸ "Allow" \`x\`
- ? **approvals** · hidden. **To see it**: \`administration: read\`

1 thing missing, 1 can't be seen from here.
`,
  );
  assert.match(findingsText([{ check: "git", state: "ok", what: "x" }]), /\nNothing is missing\.\n$/);
});

test("foreign words in a finding stay words", () => {
  const text = findingsText([
    { check: "configs", state: "missing", what: "configs/a.yaml:1 <b>@all</b> [x](y)\n::error::" },
  ]);
  assert.ok(!/<b>|@all|\]\(|::/.test(text), text);
});
