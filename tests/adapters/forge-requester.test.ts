import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { type TestContext, test } from "node:test";
import { type Call, MOST_REQUESTS, type Reach, requester } from "../../src/adapters/forge/remote/requester.ts";
import { ContenderError } from "../../src/errors.ts";
import { testClock } from "./forge-place.ts";
import { httpServer, json, type Serve } from "./http-server.ts";
import { refused } from "./refused.ts";

const TOKEN = "ghs_thisIsTheToken0123456789";
const READ: Call = { route: "GET /repos/{owner}/{repo}/thing", right: "contents: read" };
const WRITE: Call = { route: "POST /repos/{owner}/{repo}/thing", with: { body: "x" }, right: "pull-requests: write" };

/** A requester on a server that answers so. */
async function asking(t: TestContext, serve: Serve, rest: Partial<Reach> = {}) {
  const { url, asked } = await httpServer(t, serve);
  const clock = testClock();
  const ask = requester({ apiUrl: url, repository: "o/r", token: TOKEN, ...clock, ...rest });
  return { ask, asked, waits: clock.waits, url };
}

async function thrownBy(act: () => Promise<unknown>): Promise<ContenderError> {
  try {
    await act();
  } catch (error) {
    assert.ok(error instanceof ContenderError, String(error));
    return error;
  }
  return assert.fail("nothing was thrown");
}

const ok = (response: ServerResponse) => json(response, 200, { fine: true });

test("a request carries the token to the repository, and its answer comes back whole", async (t) => {
  const seen: (string | undefined)[] = [];
  const { ask, asked, waits } = await asking(t, (_number, request, response) => {
    seen.push(request.headers.authorization);
    json(response, 200, { id: 7 }, { "x-odd": "1" });
  });
  const { status, data, headers } = await ask.read(READ);
  assert.deepEqual([status, data, headers["x-odd"]], [200, { id: 7 }, "1"]);
  assert.deepEqual([asked, seen, waits, ask.sent()], [["GET /repos/o/r/thing"], [`token ${TOKEN}`], [], 1]);
});

/** What can happen to an answer, so that the request is worth another try. */
const TROUBLES: Record<string, (response: ServerResponse) => void> = {
  "500": (response) => json(response, 500, { message: "oops" }),
  "502 in HTML": (response) => void response.writeHead(502, { "content-type": "text/html" }).end("<html>"),
  "503": (response) => json(response, 503, {}),
  "408": (response) => json(response, 408, {}),
  "429": (response) => json(response, 429, {}, { "retry-after": "1" }),
  "403 secondary limit by its words": (response) =>
    json(response, 403, { message: "You have exceeded a secondary rate limit." }, { "retry-after": "2" }),
  "403 with retry-after": (response) => json(response, 403, { message: "wait" }, { "retry-after": "2" }),
  "200 with HTML": (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>hi</html>"),
  "200 with half of JSON": (response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end('{"fine": tr'),
  "200 without a body": (response) => void response.writeHead(200).end(),
  "a cut body": (response) => {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    response.write('{"fine":', () => response.destroy());
  },
  "a connection that is closed": (response) => response.destroy(),
};

for (const [trouble, happen] of Object.entries(TROUBLES)) {
  test(`${trouble}: asked again after a wait, and the next answer stands`, async (t) => {
    const { ask, waits } = await asking(t, (number, _request, response) =>
      number < 3 ? happen(response) : ok(response),
    );
    assert.deepEqual((await ask.read(READ)).data, { fine: true });
    assert.equal(waits.length, 2);
    assert.ok(waits.every((wait) => wait >= 250) && ask.sent() === 3, String(waits));
  });

  test(`${trouble}: without an end it is told as something to try again later`, async (t) => {
    const { ask, waits } = await asking(t, (_number, _request, response) => happen(response));
    const error = await thrownBy(() => ask.read(READ));
    assert.equal(error.exit, 75);
    assert.deepEqual([waits.length, ask.sent()], [5, 6]);
    assert.ok(!JSON.stringify(error.faults).includes(TOKEN));
  });
}

test("a connection that hangs is given up after its deadline", async (t) => {
  const { ask } = await asking(
    t,
    (number, _request, response) => {
      if (number > 1) ok(response);
    },
    { deadlines: { one: 50, all: 180_000 } },
  );
  assert.deepEqual((await ask.read(READ)).data, { fine: true });
  assert.equal(ask.sent(), 2);
});

test("a body that drips is given up after the same deadline", async (t) => {
  const serve: Serve = (number, _request, response) => {
    if (number > 1) return ok(response);
    response.writeHead(200, { "content-type": "application/json" });
    response.write("[");
  };
  const { ask } = await asking(t, serve, { deadlines: { one: 50, all: 180_000 } });
  assert.deepEqual((await ask.read(READ)).data, { fine: true });
});

test("waits double from half a second, each with half of it left to chance", async (t) => {
  const wait = async (chance: number) => {
    const { ask, waits } = await asking(t, (_number, _request, response) => json(response, 500, {}), {
      chance: () => chance,
    });
    await assert.rejects(() => ask.read(READ));
    return waits;
  };
  assert.deepEqual(await wait(0), [250, 500, 1000, 2000, 4000]);
  assert.deepEqual(await wait(0.5), [375, 750, 1500, 3000, 6000]);
});

test("a time that the forge names is waited for", async (t) => {
  const { ask, waits } = await asking(t, (number, _request, response) =>
    number === 1 ? json(response, 429, {}, { "retry-after": "17" }) : ok(response),
  );
  await ask.read(READ);
  assert.deepEqual(waits, [17_000]);
});

test("a limit that ends at a clock's time is waited for until then, and a second more", async (t) => {
  const now = Date.parse("2026-11-23T10:00:00Z");
  const reset = String(now / 1000 + 30);
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset };
  const { ask, waits } = await asking(
    t,
    (number, _request, response) =>
      number === 1 ? json(response, 403, { message: "API rate limit" }, headers) : ok(response),
    { now: () => now },
  );
  await ask.read(READ);
  assert.deepEqual(waits, [31_000]);
});

test("a limit that lasts longer than a job should sit is told with its time, at once", async (t) => {
  const now = Date.parse("2026-11-23T10:00:00Z");
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(now / 1000 + 1799) };
  const { ask, waits } = await asking(
    t,
    (_n, _r, response) => json(response, 403, { message: "rate limit exceeded" }, headers),
    {
      now: () => now,
    },
  );
  await assert.rejects(() => ask.read(READ), refused("busy", "2026-11-23T10:30:00Z", "limit"));
  assert.deepEqual([waits, ask.sent()], [[], 1]);
});

test("a secondary limit that names no time is given a minute", async (t) => {
  const { ask, waits } = await asking(t, (number, _request, response) =>
    number === 1 ? json(response, 403, { message: "You have triggered an abuse detection mechanism" }) : ok(response),
  );
  await ask.read(READ);
  assert.deepEqual(waits, [60_000]);
});

test("all requests and waits together have a deadline", async (t) => {
  const { ask, waits } = await asking(t, (_n, _r, response) => json(response, 429, {}, { "retry-after": "50" }));
  await assert.rejects(() => ask.read(READ), refused("busy", "run again"));
  assert.deepEqual(waits, [50_000, 50_000, 50_000]);
});

test("what is answered costs no patience, however slowly it comes", async (t) => {
  let time = 0;
  const serve: Serve = (number, _request, response) => {
    time += 60_000;
    if (number === 5) json(response, 502, {});
    else ok(response);
  };
  const { ask } = await asking(t, serve, { now: () => time });
  for (let i = 0; i < 5; i++) assert.equal((await ask.read(READ)).status, 200);
});

test("a change whose answer was lost is looked for before it is asked for again: there it is", async (t) => {
  const { ask, asked } = await asking(t, (_number, _request, response) => json(response, 502, {}));
  const looks: string[] = [];
  const done = await ask.write(
    WRITE,
    () => "answered",
    async () => {
      looks.push("look");
      return "found";
    },
  );
  assert.deepEqual([done, looks.length, asked.length], ["found", 1, 1]);
});

test("a change that a look does not find is asked for again, with a look before each try", async (t) => {
  const { ask, asked } = await asking(t, (number, _request, response) =>
    number < 4 ? json(response, 502, {}) : json(response, 201, { id: 3 }),
  );
  let looks = 0;
  const take = ({ data }: { data: unknown }) => (data as { id: number }).id;
  const id = await ask.write(WRITE, take, async () => void looks++ as undefined);
  assert.deepEqual([id, looks, asked.length], [3, 3, 4]);
});

test("a no is a no: it is not asked again, and names the right that is missing and where to give it", async (t) => {
  for (const [status, word] of [
    [401, "token"],
    [403, "pull-requests: write"],
    [404, "pull-requests: write"],
    [422, "Validation"],
  ] as const) {
    const { ask, asked } = await asking(t, (_n, _r, response) =>
      json(response, status, { message: "Validation or so" }),
    );
    const no = ask.write(
      WRITE,
      () => 1,
      async () => undefined,
    );
    await assert.rejects(() => no, refused("forge-refused", word, String(status), "o/r"));
    assert.equal(asked.length, 1);
  }
});

test("Gitea's no names its own rights", async (t) => {
  const { url } = await httpServer(t, (_n, _r, response) => json(response, 403, { message: "no" }));
  const reach = { apiUrl: `${url}/api/v1`, repository: "o/r", token: TOKEN, ...testClock() };
  const mark: Call = { route: "POST /repos/{owner}/{repo}/statuses/x", right: "statuses: write" };
  const no = requester(reach).write(
    mark,
    () => 1,
    async () => undefined,
  );
  await assert.rejects(() => no, refused("forge-refused", "contents: write", "write:repository"));
});

test("the switch that forbids pull requests of Actions is named", async (t) => {
  const message = "GitHub Actions is not permitted to create or approve pull requests.";
  const { ask } = await asking(t, (_n, _r, response) => json(response, 403, { message }));
  const no = ask.write(
    WRITE,
    () => 1,
    async () => undefined,
  );
  await assert.rejects(() => no, refused("forge-refused", "Allow GitHub Actions to create and approve", "Settings"));
});

test("statuses that a caller knows are answers, where the words fit", async (t) => {
  const { ask } = await asking(t, (_n, _r, response) =>
    json(response, 422, {
      message: "Validation Failed",
      errors: [{ message: "A pull request already exists for o:b." }],
    }),
  );
  const known = { ...READ, allow: [422], words: /already exists/ };
  assert.equal((await ask.read(known)).status, 422);
  await assert.rejects(() => ask.read({ ...known, words: /No commits/ }), refused("forge-refused", "already exists"));
  await assert.rejects(() => ask.read({ ...known, allow: [409] }), refused("forge-refused"));
});

test("a token that the forge repeats is not repeated by us, nor is a workflow command", async (t) => {
  const message = `Bad credentials: ${TOKEN}\n::set-env name=A::b`;
  const { ask } = await asking(t, (_n, _r, response) => json(response, 401, { message }));
  const error = await thrownBy(() => ask.read(READ));
  const told = JSON.stringify([error.message, error.faults]);
  assert.ok(!told.includes(TOKEN) && !told.includes("::") && !told.includes("\\n"), told);
});

test("a redirect on the same host is followed, to another one it is refused and the token stays here", async (t) => {
  const strangers: string[] = [];
  const stranger = await httpServer(t, (_n, request, response) => {
    strangers.push(String(request.headers.authorization));
    ok(response);
  });
  const { ask, asked, url } = await asking(t, (number, _request, response) => {
    if (number === 1) return void response.writeHead(301, { location: `${url}/repositories/7/thing` }).end();
    if (number === 2) return ok(response);
    response.writeHead(307, { location: `${stranger.url}/repos/o/r/thing` }).end();
  });
  assert.deepEqual((await ask.read(READ)).data, { fine: true });
  assert.deepEqual(asked, ["GET /repos/o/r/thing", "GET /repositories/7/thing"]);
  await assert.rejects(() => ask.read(READ), refused("forge-refused", "redirect", new URL(stranger.url).host));
  assert.deepEqual(strangers, []);
});

test("redirects in a circle come to an end", async (t) => {
  const { ask, asked } = await asking(
    t,
    (_n, _r, response) => void response.writeHead(302, { location: "/round" }).end(),
  );
  await assert.rejects(() => ask.read(READ), refused("forge-refused", "redirect"));
  assert.equal(asked.length, 4);
});

test("a list is read over all its pages, by number, whatever the links' addresses say", async (t) => {
  const { ask, asked } = await asking(t, (number, _request, response) => {
    const link = number < 3 ? { link: '<http://elsewhere.test/?page=9>; rel="next", <http://x>; rel="last"' } : {};
    json(response, 200, [number * 10, number * 10 + 1], link as Record<string, string>);
  });
  assert.deepEqual(await ask.all(READ), [10, 11, 20, 21, 30, 31]);
  assert.deepEqual(
    asked,
    [1, 2, 3].map((page) => `GET /repos/o/r/thing?per_page=100&page=${page}`),
  );
});

test("something else than a list is not taken for an empty one", async (t) => {
  const { ask } = await asking(t, (_n, _r, response) => json(response, 200, { message: "hm" }));
  await assert.rejects(() => ask.all(READ), refused("forge-failed", "list"));
});

test("whoever asks without an end is stopped, in clear words", async (t) => {
  const { ask, asked } = await asking(t, (_n, _r, response) =>
    json(response, 200, [1], { link: '<http://x>; rel="next"' }),
  );
  await assert.rejects(() => ask.all(READ), refused("forge-failed", String(MOST_REQUESTS), "thirty"));
  assert.equal(asked.length, MOST_REQUESTS);
});

test("an answer without an end is not read to it", async (t) => {
  const { ask } = await asking(t, (_number, _request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    const more = (): void => {
      while (response.write(Buffer.alloc(1 << 20, 32)));
      response.once("drain", more);
    };
    more();
  });
  await assert.rejects(() => ask.read(READ), refused("forge-failed", "32 MiB"));
});
