import type { Look } from "../../../ports/settings.ts";
import type { Call, Requester } from "../remote/requester.ts";

/** Statuses by which a forge says that a token may not see something: GitHub hides it as 404. */
export const HIDING = [401, 403, 404] as const;

/** What stands at an address, or which right it takes to see it. */
export async function seen<T>(
  ask: Requester,
  call: Omit<Call, "allow">,
  needs: string,
  read: (data: unknown) => T,
): Promise<Look<T>> {
  const { status, data } = await ask.read({ ...call, allow: HIDING });
  return status < 300 ? { kind: "seen", value: read(data) } : { kind: "hidden", needs };
}

/** The entries of a list in an answer; none where there is no list. */
export function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function words(values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === "string");
}
