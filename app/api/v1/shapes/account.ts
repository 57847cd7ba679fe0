import { ADMIN_ACTS } from '#models/admin_act'
import { SIGN_UP_MODES } from '#models/setting'
import { accountCounts } from '#queries/account_counts'
import { is, type Row, Shape } from '#services/api/shape'

const fields = {
  id: is.id(),
  full_name: is.text(),
  email: is.text(),
  is_admin: is.boolean('is_admin'),
  created_at: is.moment(),
  last_seen_at: is.maybe(is.moment()),
  disabled_at: is.maybe(is.moment()),
  deletion_asked_at: is.maybe(is.moment()),
  records: is.brought({
    schema: {
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 1 },
      description: 'How many records of each kind there are, those in the trash among them.',
    },
  }),
  bytes: is.brought({
    schema: { type: 'integer', minimum: 0, description: 'What the files take.' },
  }),
}

async function complete(rows: Row[]) {
  const counts = await accountCounts(rows.map(({ id }) => id))
  for (const row of rows) Object.assign(row, counts.get(row.id))
}

/** What administrators learn of an account: who, since when, how much; never what. */
export const accountShape = new Shape('Account', fields, {
  description: 'An account, with counts of what it holds and nothing of the content.',
  complete,
})

export const accountWithLinkShape = new Shape(
  'AccountWithLink',
  {
    ...fields,
    link: is.brought(
      is.maybe(
        is.text({
          description:
            'Where the person chooses a password; told once. Null where it was mailed to them: whoever has been here is sent it alone.',
        })
      )
    ),
  },
  { description: 'An account, and the link that was made for it.', complete }
)

const invitation = {
  id: is.id(),
  email: is.maybe(is.text()),
  created_at: is.moment(),
  expires_at: is.moment(),
}

export const invitationShape = new Shape('Invitation', invitation, {
  description: 'A link that lets someone sign up, until it is used or its time is over.',
})

export const invitationWithLinkShape = new Shape(
  'InvitationWithLink',
  { ...invitation, link: is.text({ description: 'Told once.' }) },
  { description: 'An invitation and its link.' }
)

export const instanceShape = new Shape(
  'Instance',
  {
    sign_up: is.oneOf(SIGN_UP_MODES),
    name: is.maybe(is.text()),
    time_zone: is.maybe(is.text({ description: 'An IANA name, for new accounts.' })),
  },
  { description: 'What holds for everyone; null is the usual.' }
)

export const trailShape = new Shape(
  'TrailLine',
  {
    id: is.id(),
    created_at: is.moment(),
    act: is.oneOf(ADMIN_ACTS),
    via: is.oneOf(['page', 'api', 'command', 'job']),
    actor_id: is.maybe(is.integer()),
    actor_name: is.maybe(is.text()),
    account_id: is.maybe(is.integer()),
    account_name: is.maybe(is.text()),
    account_email: is.maybe(is.text()),
    invited_email: is.maybe(is.text()),
    data: is.brought({ schema: { type: 'object', description: 'What the act was about.' } }),
  },
  {
    description: 'A line of what was done to accounts and settings. Names of who is gone are null.',
  }
)
