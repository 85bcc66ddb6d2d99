import { crc32 } from "node:zlib";

/** 1980-01-01 00:00, the first time that an archive can hold, and the only one that ours do. */
const [DATE, TIME] = [0x21, 0];
const FILE_MODE = 0o100644;

/**
 * An archive of files, stored as they are: the same files give the same bytes on any machine and with any zlib, so that Terraform
 * sees a change only where there is one. Format: APPNOTE.TXT 6.3.10, §4.3.
 *
 * @param files contents by name, in the order in which they are to stand
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of files) {
    const named = Buffer.from(name, "utf8");
    const entry = Buffer.alloc(26);
    entry.writeUInt16LE(20, 0); // takes version 2.0 to unpack
    entry.writeUInt16LE(0x0800, 2); // names are UTF-8
    entry.writeUInt16LE(0, 4); // stored
    entry.writeUInt16LE(TIME, 6);
    entry.writeUInt16LE(DATE, 8);
    entry.writeUInt32LE(crc32(bytes), 10);
    entry.writeUInt32LE(bytes.length, 14);
    entry.writeUInt32LE(bytes.length, 18);
    entry.writeUInt16LE(named.length, 22);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), entry, named, Buffer.from(bytes));
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(FILE_MODE * 0x10000, 6); // of Unix: the mode in the upper half
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02", "latin1"), Buffer.from([20, 3]), entry, rest, named);
    offset += 4 + entry.length + named.length + bytes.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from("PK\x05\x06", "latin1"), end]);
}
