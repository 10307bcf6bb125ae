import { afterEach, beforeEach } from 'vitest'

export type Saved = { name: string; text: string }

/** What the page saves: jsdom reads no pieces of files and knows no downloads, so both are played here. */
export const catchSaved = (): Saved[] => {
  const saved: Saved[] = []
  const blobs = new Map<string, Blob>()
  const { click } = HTMLAnchorElement.prototype
  beforeEach(() => {
    saved.length = 0
    Blob.prototype.arrayBuffer = function () {
      return new Promise((resolve, reject) => {
        const reader = new FileReader()
        // Asked for as bytes, it answers with bytes.
        reader.onload = () => resolve(reader.result as ArrayBuffer)
        reader.onerror = () => reject(reader.error)
        reader.readAsArrayBuffer(this)
      })
    }
    URL.createObjectURL = blob => {
      const address = `blob:sossego/${blobs.size}`
      // The page gives nothing else.
      blobs.set(address, blob as Blob)
      return address
    }
    URL.revokeObjectURL = address => void blobs.delete(address)
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href)
      if (!blob) return click.call(this)
      void blob
        .arrayBuffer()
        .then(bytes => saved.push({ name: this.download, text: new TextDecoder().decode(bytes) }))
    }
  })
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click
  })
  return saved
}
