/** How a bucket of S3 is named: 3 to 63 lower-case letters, digits, dots and hyphens, the first and last no dot or hyphen. */
export const BUCKET_NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
