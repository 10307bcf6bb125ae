import { crc32, deflateRawSync } from 'node:zlib'

/** `mode`: Unix rights and kind of the entry. `flags`: the general purpose bits. `claims`: a size that is a lie. */
export type Part = { name: string; data: string | Buffer; mode?: number; flags?: number; claims?: number }

/** A zip, byte by byte, so that it may be as wrong as a test wants. */
export const zipOf = (parts: Part[]): Buffer => {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, mode = 0o100644, flags = 0x800, claims } of parts) {
    const whole = Buffer.from(data)
    const packed = deflateRawSync(whole)
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc(whole), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims ?? whole.length, 18)
    common.writeUInt16LE(title.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((mode << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, rest, title)
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, title, packed])
    local.push(head)
    offset += head.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

const crc = (data: Buffer): number => crc32(data)
