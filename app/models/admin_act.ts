import { AdminActSchema } from '#database/schema'

/** Everything that is done to accounts and to the instance; a key of the language files each. */
export const ADMIN_ACTS = [
  'created',
  'link_sent',
  'link_made',
  'promoted',
  'demoted',
  'disabled',
  'restored',
  'signed_out',
  'deletion_asked',
  'deletion_called_off',
  'deleted',
  'password_set',
  'invited',
  'invitation_revoked',
  'sign_up_set',
  'name_set',
  'zone_set',
  'shared_item_added',
  'shared_item_changed',
  'shared_item_covered',
  'shared_item_uncovered',
  'shared_item_withdrawn',
  'shared_item_restored',
  'category_added',
  'category_renamed',
  'category_merged',
  'category_deleted',
  'library_imported',
  'library_described',
] as const
export type AdminActName = (typeof ADMIN_ACTS)[number]

/** A line of the trail: who did what to which account. The database refuses to change or remove one. */
export default class AdminAct extends AdminActSchema {}
