import { compose } from '@adonisjs/core/helpers'
import { CheckInSchema } from '#database/schema'
import { OwnedByUser } from '#models/mixins/owned_by_user'

/** How likely it seems that a goal will be reached: from 1, out of reach, to 5, certain. */
export const CONFIDENCES = [1, 2, 3, 4, 5] as const

/** What a person thinks of a goal on a day. */
export default class CheckIn extends compose(CheckInSchema, OwnedByUser) {}
