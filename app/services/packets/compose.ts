import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Facts, MomentFact } from '#queries/packet_facts'
import { packetFacts } from '#queries/packet_facts'
import { type Group, type PacketDocument, type Section, without } from '#services/packets/document'
import { goalGroups } from '#services/packets/sections/goals'
import { decisionGroups, feedbackGroups, learningGroups } from '#services/packets/sections/moments'
import { skillGroups } from '#services/packets/sections/skills'
import { workGroups } from '#services/packets/sections/work'
import { type SectionName, tidySections } from '#services/packets/sections'
import { dateIn, oneLine, type Words } from '#services/packets/words'
import type { Person } from '#services/person'

/** What a packet is asked for, whether it is kept or only printed once. */
export type PacketPlan = {
  title: string
  audience: string
  introduction: string
  startsOn: string
  endsOn: string
  sections: readonly string[]
  leftOut: readonly string[]
}

export type Composed = {
  /** What it says as it is left. */
  document: PacketDocument
  /** All chapters that were asked for with all that is there, also what was left out. */
  all: Section[]
  /** What of the time is not marked shareable, and so in none of it. */
  hidden: { feedback: number; entries: number }
}

/** What a packet says of the data as they are, in the words of its person. */
export async function composePacket(
  person: Person,
  plan: PacketPlan,
  client?: TransactionClientContract
): Promise<Composed> {
  const names = tidySections(plan.sections)
  const period = { from: plan.startsOn, to: plan.endsOn }
  const facts = await packetFacts(person, { ...period, sections: names }, client)
  const words = { t: person.t, locale: person.user.locale }
  const all = names.map((name) => ({
    name,
    title: words.t(`packets.options.sections.${name}`),
    groups: groupsOf(name, names, facts, period, words),
  }))
  return {
    document: documentOf(person, plan, without(all, plan.leftOut), words),
    all,
    hidden: {
      feedback: names.includes('feedback') ? hiddenOf(facts, 'hidden_remark') : 0,
      entries: names.includes('learning') ? hiddenOf(facts, 'hidden_entry') : 0,
    },
  }
}

const hiddenOf = ({ moments }: Facts, wanted: MomentFact['type']) =>
  Number(moments.find(({ type }) => type === wanted)?.id ?? 0)

function groupsOf(
  name: SectionName,
  names: SectionName[],
  facts: Facts,
  period: { from: string; to: string },
  words: Words
): Group[] {
  switch (name) {
    case 'goals':
      return goalGroups(facts, period, words)
    case 'skills':
      return skillGroups(facts, period, words)
    case 'feedback':
      return feedbackGroups(facts, words)
    case 'decisions':
      return decisionGroups(facts, words)
    case 'learning':
      return learningGroups(facts, words)
    case 'work': {
      const told = names.includes('goals') ? facts.goals.map(({ id }) => id) : []
      return workGroups(facts, new Set(told), words)
    }
  }
}

/** Its fields stand in this order in every packet: the same data give the same bytes. */
function documentOf(
  { user }: Person,
  plan: PacketPlan,
  sections: Section[],
  words: Words
): PacketDocument {
  const { t, locale } = words
  return {
    format: 1,
    locale,
    title: oneLine(plan.title),
    author: oneLine(user.fullName),
    days: { from: plan.startsOn, to: plan.endsOn },
    facts: [
      { name: t('packets.facts.by'), value: oneLine(user.fullName) },
      { name: t('packets.facts.audience'), value: oneLine(plan.audience) },
      {
        name: t('packets.facts.period'),
        value: t('packets.facts.days', {
          from: dateIn(plan.startsOn, words),
          to: dateIn(plan.endsOn, words),
        }),
      },
    ].filter(({ value }) => value !== ''),
    introduction: plan.introduction.replace(/\r\n?/g, '\n').trim(),
    sections,
    empty: t('packets.nothing'),
    page: t('packets.page', { page: '{page}', pages: '{pages}' }),
  }
}
