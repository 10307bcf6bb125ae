import { SaxesParser } from 'saxes'
import { limits, RefusedError, refuse } from './limits.ts'

/** Attributes by name; the object has no prototype, so that no name in a file means anything. */
export type Attributes = Readonly<Record<string, string>>
export type Hear = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

/**
 * Reads XML as it comes, names without their prefix, and answers after each piece what `taken` has gathered.
 * Refuses any DTD, so no entity is ever declared, and texts that are no XML.
 */
export async function* readXml<Taken>(
  bytes: AsyncIterable<Buffer>,
  hear: Hear,
  taken: () => Taken,
): AsyncGenerator<Taken> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  let quiet = 0
  const heard =
    <Event>(listener: (event: Event) => void) =>
    (event: Event) => {
      quiet = 0
      listener(event)
    }
  parser.on('doctype', () => refuse('xml-with-dtd'))
  parser.on('error', () => refuse('broken', 'xml'))
  parser.on(
    'opentag',
    heard(tag => hear.open?.(local(tag.name), tag.attributes)),
  )
  parser.on(
    'closetag',
    heard(tag => hear.close?.(local(tag.name))),
  )
  parser.on(
    'text',
    heard(text => hear.text?.(text)),
  )
  parser.on(
    'cdata',
    heard(text => hear.text?.(text)),
  )
  const decoder = new TextDecoder()
  try {
    for await (const piece of bytes) {
      quiet += piece.length
      if (quiet > limits.stretch) refuse('cell-too-long')
      parser.write(decoder.decode(piece, { stream: true }))
      yield taken()
    }
    parser.write(decoder.decode()).close()
    yield taken()
  } catch (error) {
    if (error instanceof RefusedError) throw error
    refuse('broken', 'xml')
  }
}

/** Reads XML to its end. */
export const hearXml = async (bytes: AsyncIterable<Buffer>, hear: Hear): Promise<void> => {
  for await (const _ of readXml(bytes, hear, () => null));
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
