import type { HttpContext } from '@adonisjs/core/http'
import encryption from '@adonisjs/core/services/encryption'
import type Packet from '#models/packet'
import { LONGEST_SHARE, SHARE_DAYS } from '#models/packet_share'
import type PacketShare from '#models/packet_share'
import { presentHistory } from '#presenters/area'
import { presentPacket } from '#presenters/packet'
import { presentDocument, presentSections } from '#presenters/packet_document'
import { composePacket } from '#services/packets/compose'
import { leftOutOf, without } from '#services/packets/document'
import type { Person } from '#services/person'
import { momentInWords } from '#services/tasks/words'

/** Days that a link may last, to choose from. */
const CHOICES = [7, SHARE_DAYS, 30, 90, LONGEST_SHARE]

/** What the page of a packet shows: a draft follows the data, what is frozen stays. */
export async function showPacket(record: Packet, ctx: HttpContext) {
  const person = ctx.person!
  const shown = record.isFrozen ? await frozen(record, ctx) : await draft(record, person)
  return {
    record: presentPacket(record, person),
    ...shown,
    history: await presentHistory(person, 'packet', record.id),
  }
}

async function draft(record: Packet, person: Person) {
  const { t } = person
  const { document, all, hidden } = await composePacket(person, record)
  const chapters = all.map((section, at) => ({
    ...(presentSections(without([section], record.leftOut), true)[0] ?? { ...section, groups: [] }),
    out: leftOutOf(section, record.leftOut),
    hidden: hiddenIn(section.name, hidden, t),
    isFirst: at === 0,
    isLast: at === all.length - 1,
  }))
  return { isFrozen: false, chapters, document: presentDocument(document, { t, isOwner: true }) }
}

/** What stays private is said where it would stand, with the way to mark it. */
function hiddenIn(
  name: string,
  { feedback, entries }: { feedback: number; entries: number },
  t: Person['t']
) {
  if (name === 'feedback' && feedback > 0) {
    return { words: t('packets.hidden.feedback', { count: feedback }), href: '/feedback' }
  }
  if (name === 'learning' && entries > 0) {
    return { words: t('packets.hidden.entries', { count: entries }), href: '/journal' }
  }
  return null
}

async function frozen(record: Packet, ctx: HttpContext) {
  const person = ctx.person!
  const { t } = person
  const { document } = await record.content()
  return {
    isFrozen: true,
    document: presentDocument(document, { t, isOwner: true }),
    digest: record.digest,
    frozenAt: momentInWords(record.frozenAt!, person),
    shares: (await record.shares()).map((share) => shareRow(share, person)),
    link: linkMade(record, ctx),
    days: CHOICES.map((value) => ({ value, label: t('packets.shares.days', { count: value }) })),
    usual: SHARE_DAYS,
  }
}

function shareRow(share: PacketShare, person: Person) {
  const { t, clock } = person
  const words = (moment: PacketShare['expiresAt']) => momentInWords(moment, person)
  const state = share.revokedAt
    ? t('packets.shares.revoked', { when: words(share.revokedAt) })
    : share.isOpen(clock.now)
      ? t('packets.shares.open', { when: words(share.expiresAt) })
      : t('packets.shares.ended', { when: words(share.expiresAt) })
  return {
    id: share.id,
    name: share.name || t('packets.shares.nameless', { when: words(share.createdAt) }),
    state,
    isOpen: share.isOpen(clock.now),
    reads: t('packets.shares.reads', { count: share.reads }),
    lastRead: share.lastReadAt && t('packets.shares.last_read', { when: words(share.lastReadAt) }),
  }
}

/** The link that the page before this one made: it is shown once. */
function linkMade({ id }: Packet, { session }: HttpContext): string | null {
  const made = session.flashMessages.get('shared', null)
  return made?.packet === id ? encryption.decrypt<string>(made.url) : null
}
