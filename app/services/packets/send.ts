import { finished } from 'node:stream/promises'
import type { HttpContext } from '@adonisjs/core/http'
import type { PacketDocument } from '#services/packets/document'

type Response = HttpContext['response']

/** Answers with a packet as a Markdown file; where it is frozen, with its digest (RFC 9530). */
export function sendMarkdown(
  response: Response,
  markdown: string,
  { name, digest }: { name: string; digest?: string | null }
) {
  head(response, 'text/markdown; charset=utf-8', `${name}.md`)
  if (digest) {
    response.header('Repr-Digest', `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`)
  }
  return response.send(markdown)
}

/** Answers with a packet as a PDF. */
export async function sendPdf(
  response: Response,
  document: PacketDocument,
  { name, base = null }: { name: string; base?: string | null }
) {
  head(response, 'application/pdf', `${name}.pdf`)
  return response.send(await pdfBytes(document, base))
}

function head(response: Response, type: string, file: string) {
  response.header('Content-Type', type)
  response.header('Content-Disposition', `attachment; filename="${file}"`)
  response.header('X-Content-Type-Options', 'nosniff')
  response.header('Cache-Control', 'private, no-store')
}

/** What the file of a packet is called, in letters that every system takes. */
export const fileNameOf = (title: string) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'packet'

/**
 * A packet as a PDF in one piece: PDFKit writes it in thousands of small ones, each of which would be sent by
 * itself. What draws it is a megabyte of code, for who asks for it.
 */
export async function pdfBytes(document: PacketDocument, base: string | null = null) {
  const { packetPdf } = await import('#services/packets/pdf/index')
  const parts: Buffer[] = []
  const stream = packetPdf(document, base).on('data', (part: Buffer) => parts.push(part))
  await finished(stream)
  return Buffer.concat(parts)
}
