const OWN_LINK = /!?\[([^\]\n]*)\]\(\/[^)\s]*\)/g

/** A text for someone who cannot follow links into this application: of each, its words stay. */
export const withoutOwnLinks = (text: string) =>
  text.includes('](/') ? text.replace(OWN_LINK, '$1') : text
