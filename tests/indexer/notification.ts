/** A record of S3's notifications, in the shape that AWS documents (version 2.1 of its message structure). */
export function told(
  key: string,
  { bucket = "acme-ml", event = "ObjectCreated:Put", sequencer = "0055AED6DCD90281E5" } = {},
): object {
  return {
    eventVersion: "2.1",
    eventSource: "aws:s3",
    awsRegion: "eu-central-1",
    eventTime: "2026-11-24T00:00:00.000Z",
    eventName: event,
    userIdentity: { principalId: "AWS:AROAEXAMPLE:contender" },
    requestParameters: { sourceIPAddress: "192.0.2.1" },
    responseElements: {
      "x-amz-request-id": "C3D13FE58DE4C810",
      "x-amz-id-2": "FMyUVURIY8/IgAtTv8xRjskZQpcIZ9KG4V5Wp6S7S",
    },
    s3: {
      s3SchemaVersion: "1.0",
      configurationId: "contender",
      bucket: { name: bucket, ownerIdentity: { principalId: "A3NL1KOZZKExample" }, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: encoded(key),
        size: 1024,
        eTag: "d41d8cd98f00b204e9800998ecf8427e",
        versionId: "096fKKXTRTtl3on89fVO.nfljtsv6qko",
        sequencer,
      },
    },
  };
}

/** As S3 writes a key: encoded as in a form, slashes as they are. */
function encoded(key: string): string {
  return encodeURIComponent(key).replaceAll("%20", "+").replaceAll("%2F", "/");
}

/** The body of a message with such records. */
export function notification(...records: object[]): string {
  return JSON.stringify({ Records: records });
}

/** A batch as Lambda hands it to a function. */
export function batch(messages: readonly { readonly id: string; readonly body: string }[]): object {
  return {
    Records: messages.map(({ id, body }) => ({
      messageId: id,
      receiptHandle: `handle-of-${id}`,
      body,
      attributes: { ApproximateReceiveCount: "1", SentTimestamp: "1763942400000", SenderId: "AIDAEXAMPLE" },
      messageAttributes: {},
      md5OfBody: "e4e68fb7bd0e697a0ae8f1bb342846b3",
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:eu-central-1:123456789012:contender-indexer",
      awsRegion: "eu-central-1",
    })),
  };
}
