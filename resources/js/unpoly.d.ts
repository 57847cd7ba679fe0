/** The part of Unpoly that is used here; it ships no types of its own. */
declare module 'unpoly/unpoly.min.js'

type UpEvent = Event & {
  newFragment?: Element
  renderOptions?: Record<string, any>
  response?: UpResponse
  request?: UpRequest
  layer?: UpLayer
  origin?: unknown
  location?: string
  params?: UpParams
  /** The page was shown from memory and has been asked for again. */
  revalidating?: boolean
  skip?(): void
  value?: unknown
}
type UpParams = {
  toArray(): Array<{ name: string; value: unknown }>
  delete(name: string): void
}
type UpRequest = {
  url: string
  method: string
  layer?: UpLayer
  origin?: Element
  header(name: string): string | undefined
}
type UpResponse = {
  ok: boolean
  status: number
  url: string
  text: string
  method: string
  request: UpRequest
  header(name: string): string | null
}
type UpLayer = {
  element: HTMLElement
  location: string | null
  mode: string
  index: number
  isRoot(): boolean
  isOverlay(): boolean
  dismiss(value?: unknown): void
}

declare const up: {
  on(...args: any[]): () => void
  compiler(selector: string, fn: (element: any, data: any) => unknown): void
  compiler(selector: string, options: object, fn: (element: any, data: any) => unknown): void
  macro(selector: string, fn: (element: any) => void): void
  render(options: Record<string, any>): Promise<unknown>
  reload(target: string, options?: Record<string, any>): Promise<unknown>
  request(options: Record<string, any>): Promise<UpResponse>
  follow(link: Element): Promise<unknown>
  hello(element: Element): void
  cache: { expire(pattern?: string): void; evict(pattern?: string): void }
  layer: {
    current: UpLayer
    stack: UpLayer[]
    root: UpLayer
    config: Record<string, any>
    get(element: Element): UpLayer
    dismissOverlays(): void
  }
  link: { config: Record<string, any> }
  status: { config: Record<string, any> }
  form: { config: Record<string, any> }
  fragment: { config: Record<string, any> }
  script: { config: Record<string, any> }
  motion: { config: Record<string, any> }
  network: { config: Record<string, any> }
  log: { config: Record<string, any> }
  Response: any
  Aborted: any
  Offline: any
}
