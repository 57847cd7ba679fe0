/** Whether a token may learn of feedback; a person may. */
export const mayReadFeedback = (scopes?: ReadonlySet<string>) =>
  !scopes || (scopes.has('feedback:read') && scopes.has('private:read'))
