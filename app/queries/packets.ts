import { packetShape } from '#api/v1/shapes/packet'
import { packetShareShape } from '#api/v1/shapes/packet_share'
import { byWords } from '#queries/by_words'
import { Table } from '#services/api/table'

/** A person's packets, as the page and the API list them. */
export const packetTable = new Table({
  table: 'packets',
  shape: packetShape,
  trash: true,
  filters: {
    q: byWords,
    state: {
      type: 'string',
      enum: ['draft', 'frozen'],
      description: 'Whether it follows the data, or stays as it was.',
      apply: (query, state) =>
        state === 'frozen' ? query.whereNotNull('frozen_at') : query.whereNull('frozen_at'),
    },
  },
  sorts: { title: { column: 'title_key', kind: 'text' }, created_at: 'moment', id: 'id' },
  sort: '-created_at',
})

/** The links to a packet. */
export const packetShareTable = new Table({
  table: 'packet_shares',
  shape: packetShareShape,
  sorts: { id: 'id' },
  sort: '-id',
})
