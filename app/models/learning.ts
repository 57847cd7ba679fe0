import Entry from '#models/entry'

type Person = { id: number }
type Client = Parameters<typeof Entry.query>[0]

/** The entries that are learnings, found by themselves. */
const Learning = {
  of: (person: Person, client?: Client) => Entry.of(person, client).where('kind', 'learning'),
  kept: (person: Person, client?: Client) => Entry.kept(person, client).where('kind', 'learning'),
}

export default Learning
