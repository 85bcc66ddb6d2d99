import { equalJitter } from "../equal-jitter.ts";

/** Most tries of one call. */
export const MOST_TRIES = 8;

const WAITS = { first: 100, longest: 5_000 };

/** What the SDK throws, as far as anything depends on it. */
export interface S3Trouble {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number; readonly headers?: Readonly<Record<string, string>> };
}

/** The HTTP status of what S3 answered; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const { $metadata, $response } = error as S3Trouble;
  return $metadata?.httpStatusCode ?? $response?.statusCode;
}

/**
 * Milliseconds to wait before a failed request is worth another try, or undefined where it is not: lost answers, 5xx, 408, 409
 * and 429 are, a clock that is off (the SDK has just learnt by how much), and a no without a reason that S3 gives: what came is
 * not S3's, or it was cut or spoilt underway. Waits double from a tenth of a second to five, each between half and the whole of
 * it (equal jitter).
 *
 * @param tried how often it was sent
 * @param chance from 0 to below 1
 * @param head whether it was HEAD: its nos have no reason
 */
export function waitAfter(error: unknown, tried: number, chance: number, head = false): number | undefined {
  if (tried >= MOST_TRIES || !isPassing(error as S3Trouble, head)) return undefined;
  return equalJitter(WAITS, tried, chance);
}

/** Whether S3 says that our clock is off. */
export function isSkew(error: unknown): boolean {
  return /^(RequestTimeTooSkewed|RequestExpired)$/.test((error as S3Trouble).name ?? "");
}

const LOST =
  /^(TimeoutError|AbortError|NetworkingError|RequestTimeout|RequestTimeoutException|SlowDown|InternalError)$/;

/** Reasons that another try does not take away. */
const FINAL = new Set(
  [
    "AccessDenied AccountProblem AllAccessDisabled UnauthorizedAccess UnauthorizedException NotSignedUp InvalidPayer",
    "InvalidAccessKeyId SignatureDoesNotMatch InvalidToken InvalidSecurity InvalidIdentityToken ExpiredToken",
    "ExpiredTokenException TokenRefreshRequired UnrecognizedClientException MissingSecurityHeader MissingAuthenticationToken",
    "NoSuchBucket NoSuchKey NoSuchUpload NoSuchVersion InvalidBucketName InvalidBucketOwnerAWSAccountID InvalidBucketState",
    "PermanentRedirect AuthorizationHeaderMalformed IllegalLocationConstraintException InvalidRegionName",
    "InvalidArgument InvalidRequest InvalidRange InvalidObjectState InvalidStorageClass InvalidPart InvalidPartOrder",
    "InvalidEncryptionAlgorithmError EntityTooLarge EntityTooSmall KeyTooLongError MetadataTooLarge MalformedXML",
    "MethodNotAllowed NotImplemented PreconditionFailed ServerSideEncryptionConfigurationNotFoundError",
  ].flatMap((some) => some.split(" ")),
);

function isPassing(error: S3Trouble, head: boolean): boolean {
  const { name = "", code = "", message = "" } = error;
  if (LOST.test(name) || isSkew(error)) return true;
  const status = statusOf(error);
  if (status === undefined)
    return /^(E[A-Z]+|ERR_STREAM_PREMATURE_CLOSE)$/.test(code) || /aborted|hang up/.test(message);
  // What came was no answer of S3's: cut short, or not its XML.
  if (status < 300) return true;
  if (status >= 500) return status !== 501;
  if (status === 408 || status === 409 || status === 429) return true;
  return !head && !FINAL.has(name) && !/^KMS\b/.test(name);
}
