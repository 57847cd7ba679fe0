import { insert } from './insert'

type Kept = { name: string; href: string; isImage: boolean }

const escaped = (name: string) => name.replace(/[[\]\\]/g, '')

/** Files that are pasted, dropped or chosen are kept at once and linked to where the caret was. */
export function takeFiles(editor: HTMLElement, area: HTMLTextAreaElement) {
  const { upload, uploading = '', failed = '' } = editor.dataset
  const note = editor.querySelector<HTMLElement>('[data-editor-note]')
  const say = (text: string) => note && (note.textContent = text)

  const send = async (files: File[]) => {
    const token = area.form?.querySelector<HTMLInputElement>('[name="_csrf"]')?.value
    if (!upload || !token || files.length === 0) return
    const data = new FormData()
    data.append('_csrf', token)
    for (const file of files) data.append('files', file, file.name || 'image.png')
    say(uploading)
    try {
      const answer = await fetch(upload, {
        method: 'POST',
        body: data,
        headers: { Accept: 'application/json' },
      })
      if (!answer.ok) throw new Error(await messageOf(answer))
      const kept = (await answer.json()) as Kept[]
      const links = kept.map(
        ({ name, href, isImage }) => `${isImage ? '!' : ''}[${escaped(name)}](${href})`
      )
      const at = area.selectionEnd
      const gap = at > 0 && area.value[at - 1] !== '\n' ? '\n' : ''
      insert(area, at, at, `${gap}${links.join('\n')}\n`)
      say('')
    } catch (error) {
      say((error instanceof Error && error.message) || failed)
    }
  }

  area.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])]
    // text that was copied along with a picture of it is meant as text
    if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return
    event.preventDefault()
    send(files)
  })
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
  editor.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    editor.classList.add('dropping')
  })
  editor.addEventListener('dragleave', () => editor.classList.remove('dropping'))
  editor.addEventListener('drop', (event) => {
    editor.classList.remove('dropping')
    if (!holdsFiles(event)) return
    event.preventDefault()
    send([...event.dataTransfer!.files])
  })
  editor.querySelector('[data-choose]')?.addEventListener('click', () => {
    const field = document.createElement('input')
    Object.assign(field, { type: 'file', multiple: true })
    field.addEventListener('change', () => send([...(field.files ?? [])]))
    field.click()
  })
}

/** What the server says about a file that it does not take, in the person's language. */
async function messageOf(answer: Response): Promise<string> {
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  return page.querySelector('.error-list li')?.textContent?.trim() ?? ''
}
