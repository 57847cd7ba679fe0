/** Hours of failing after which a webhook is switched off. */
export const PATIENT_HOURS = 72

/** Webhooks of one person at most. */
export const MOST_WEBHOOKS = 20
