/** What a form or a single button would send, as it would send it without scripts. */
export function submission(form: HTMLFormElement, submitter?: HTMLElement | null) {
  const button = submitter instanceof HTMLButtonElement ? submitter : null
  return {
    url: button?.hasAttribute('formaction') ? button.formAction : form.action,
    data: new FormData(form, button),
  }
}

/** Sends it and gives the answer, whatever its status; throws when there is no answer. */
export async function post(url: string, data: FormData): Promise<UpResponse> {
  try {
    return await up.request({ url, method: 'POST', params: data, cache: false })
  } catch (answer) {
    if (answer instanceof up.Response) return answer as UpResponse
    throw answer
  }
}
