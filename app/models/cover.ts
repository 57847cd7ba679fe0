import { CoverSchema } from '#database/schema'

/** A picture on the storage disk that items, shared titles and people show, in two sizes. */
export default class Cover extends CoverSchema {}
