import fc, { type Arbitrary } from 'fast-check'

type Json = Record<string, any>

/** Values that fit a JSON Schema, for the part of it that the contract uses. */
export function valuesOf(schema: Json): Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(valuesOf))
  if (!schema.type) return fc.jsonValue()
  return fc.oneof(...[schema.type].flat().map((type: string) => ofType(type, schema)))
}

function ofType(type: string, schema: Json): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({
        min: schema.minimum ?? -(2 ** 31),
        max: schema.maximum ?? 2 ** 31,
      })
    case 'number':
      return fc.double({
        min: schema.minimum ?? -1e9,
        max: schema.maximum ?? 1e9,
        noNaN: true,
      })
    case 'array':
      return listsOf(schema)
    case 'object':
      return schema.properties ? objectsOf(schema) : fc.dictionary(fc.string(), fc.jsonValue())
    default:
      return textsOf(schema)
  }
}

function listsOf({ items = {}, minItems = 0, maxItems = 6, uniqueItems }: Json) {
  const lengths = { minLength: minItems, maxLength: Math.min(maxItems, Math.max(minItems, 6)) }
  return uniqueItems
    ? fc.uniqueArray(valuesOf(items), { ...lengths, comparator: 'IsStrictlyEqual' })
    : fc.array(valuesOf(items), lengths)
}

function objectsOf({ properties, required = [], minProperties = 0 }: Json) {
  const values = Object.entries(properties).map(([name, one]) => [name, valuesOf(one as Json)])
  return fc
    .record(Object.fromEntries(values), { requiredKeys: required })
    .filter((value) => Object.keys(value).length >= minProperties)
}

const DAYS = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

function textsOf({ format, pattern, minLength = 0, maxLength = 200 }: Json): Arbitrary<string> {
  if (format === 'date') return DAYS.map((text) => text.slice(0, 10))
  if (format === 'date-time') return DAYS
  if (format === 'email') return fc.emailAddress()
  if (format === 'uri') return fc.webUrl()
  const lengths = { minLength, maxLength: Math.min(maxLength, Math.max(minLength, 200)) }
  const form = pattern && new RegExp(pattern, 'u')
  // a form that takes words is a set of characters, the others are short and of their own kind
  if (form && !form.test('Words')) return fc.stringMatching(form)
  const plain = fc.oneof(
    fc.string({ ...lengths, unit: 'grapheme' }),
    fc.string({ ...lengths, unit: 'binary' }),
    fc.constantFrom(
      'Dune',
      'x'.repeat(lengths.maxLength),
      '🎬'.repeat(lengths.maxLength),
      '%',
      '\\'
    )
  )
  return plain.filter(
    (text) =>
      (!form || form.test(text)) && [...text].length <= maxLength && text.length >= minLength
  )
}

/** What nobody should send: of the wrong type, too long, too deep, half a character. */
export const oddValues: Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 31,
  '',
  ' ',
  '\0',
  'a\0b',
  '\u0007',
  '\ud83d',
  '\u202e',
  '👩‍👩‍👧‍👦',
  '💥'.repeat(300),
  'x'.repeat(501),
  'x'.repeat(120_000),
  '2026-02-30',
  '0000-00-00',
  '99999-01-01',
  '24:60',
  "'; drop table users; --",
  '<script>alert(1)</script>',
  '{{ 7*7 }}',
  '../../etc/passwd',
  '%00',
  'NaN',
  '1e999',
  [],
  [[]],
  [null],
  {},
  { length: 1e9 },
  { toString: 1, valueOf: 2 },
  { $ref: '0/id' },
  { constructor: { prototype: {} } },
  Array.from({ length: 2000 }, (_, at) => at),
  deep(40),
  deep(20)
)

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level++) value = level % 2 ? [value] : { a: value }
  return value
}

/** Field names that mean something to the language or to somebody's library. */
export const oddNames = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'user_id',
  'id',
  'trashed_at',
  '',
  ' ',
  'a.b',
  'a/b~c',
  '$where',
  '\0',
  'x'.repeat(3000)
)

type Mutation = { at: number; kind: 'replace' | 'leave out' | 'add'; name: string; value: unknown }

/** The same value with a few places made wrong. */
export const mutated = (values: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc
    .tuple(
      values,
      fc.array(
        fc.record<Mutation>({
          at: fc.nat({ max: 50 }),
          kind: fc.constantFrom('replace', 'leave out', 'add'),
          name: oddNames,
          value: oddValues,
        }),
        { minLength: 1, maxLength: 3 }
      )
    )
    .map(([value, mutations]) => mutations.reduce(mutate, structuredClone(value)))

function mutate(root: unknown, { at, kind, name, value: odd }: Mutation): unknown {
  const value = structuredClone(odd)
  const places = placesOf(root)
  if (places.length === 0 || (kind === 'replace' && at === 0)) return value
  const { holder, key } = places[at % places.length]
  if (kind === 'leave out') {
    delete holder[key]
  } else {
    // as JSON.parse does it: a field of its own, whatever it is called
    const field = { value, enumerable: true, configurable: true, writable: true }
    Object.defineProperty(holder, kind === 'add' ? name : key, field)
  }
  return root
}

function placesOf(value: any): Array<{ holder: any; key: string }> {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesOf(value[key])])
}

/** Bodies that are no JSON, or not quite. */
export const oddBodies: Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom<string | Buffer>(
    '',
    ' ',
    '{',
    '{"a":1',
    '{"name":"a","name":"b"}',
    '{"__proto__":{"name":"a"}}',
    '{"name":"a"} trailing',
    '{"name":1e400}',
    '{"name":-0}',
    "{'name':'a'}",
    '{"name":"\\ud83d"}',
    '{"name":"\\u0000"}',
    '\ufeff{"name":"a"}',
    'null',
    'true',
    '1',
    '"text"',
    '[]',
    '{}',
    'name=a&kind=film',
    '<name>a</name>',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from('{"name":"\xe9"}', 'latin1'),
    `{"a":"${'x'.repeat(300_000)}"}`
  ),
  fc.json(),
  fc.string({ unit: 'binary' }).map((text) => Buffer.from(text))
)

/** What may stand where an address has an id. */
export const oddParts = fc.oneof(
  fc.constantFrom(
    '0',
    '-1',
    '1.5',
    '01',
    '1e3',
    '999999999',
    '9999999999999999999999',
    'abc',
    'null',
    '%00',
    '%',
    '%zz',
    '%E0%A4%A',
    '%2e%2e',
    '..',
    '%2F',
    '%F0%9F%92%A5',
    'constructor',
    '__proto__',
    '1;2',
    "1'",
    'x'.repeat(5000)
  ),
  fc.string({ minLength: 1, maxLength: 20 }).map(encodeURIComponent)
)

/** Searches of addresses that no form writes. */
export const oddQueries = fc.constantFrom(
  '?',
  '?&&&=',
  '?nonsense=1',
  '?limit=0',
  '?limit=201',
  '?limit=1e1',
  '?limit=0x10',
  '?limit=-0',
  '?limit=NaN',
  '?limit=',
  '?limit[]=1',
  '?limit=1&limit=2',
  '?cursor=%00',
  '?cursor=e30',
  '?cursor=W10',
  '?cursor=WyJhIiwxXQ',
  '?cursor=WzFlMzA4XQ',
  `?cursor=${'x'.repeat(3000)}`,
  '?sort=password',
  '?sort=-',
  '?sort[]=id',
  '?fields=',
  '?fields=,',
  '?fields=id,id',
  '?fields=user_id',
  '?fields=id&fields=name',
  '?fields[]=id',
  '?fields[a]=id',
  '?fields=__proto__',
  '?fields=constructor',
  '?include=constructor',
  '?include=',
  '?filter=film',
  '?filter[]=film',
  '?filter[kind][]=film',
  '?filter[kind]=',
  '?filter[__proto__]=1',
  '?filter[constructor][prototype][a]=1',
  '?filter[a][b][c][d][e][f][g][h]=1',
  '?__proto__=1',
  '?%E0%A4%A=1',
  '?a=%E0%A4%A',
  '?q=%00',
  '?q=%ED%A0%80',
  `?q=${'x'.repeat(6000)}`,
  `?${Array.from({ length: 1200 }, (_, at) => `a${at}=1`).join('&')}`
)

/** Headers that a client, or somebody in between, could make of a mistake. */
export const oddHeaders: Arbitrary<Record<string, string>> = fc.constantFrom<
  Record<string, string>
>(
  { 'Content-Type': 'text/plain' },
  { 'Content-Type': 'application/x-www-form-urlencoded' },
  { 'Content-Type': 'multipart/form-data' },
  { 'Content-Type': 'multipart/form-data; boundary=x' },
  { 'Content-Type': 'application/jsonx' },
  { 'Content-Type': 'application/json; charset=latin1' },
  { 'Content-Type': '' },
  { 'Content-Encoding': 'gzip' },
  { 'If-Match': '' },
  { 'If-Match': '*' },
  { 'If-Match': 'W/"a", "b' },
  { 'If-Match': '"x"' },
  { 'If-None-Match': '*' },
  { 'If-None-Match': ',,,' },
  { 'Idempotency-Key': '' },
  { 'Idempotency-Key': 'a b' },
  { 'Idempotency-Key': 'k'.repeat(300) },
  { 'Idempotency-Key': 'the-same' },
  { Accept: 'text/html' },
  { Accept: 'nonsense' },
  { 'Accept-Language': 'de;q=x,,' },
  { 'X-HTTP-Method-Override': 'DELETE' },
  { Authorization: 'Bearer' },
  { Authorization: 'Bearer  ' },
  { Authorization: 'Basic bWF5YTp4' },
  { Authorization: `Bearer ${'x'.repeat(5000)}` },
  { Authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
  { Cookie: '%00=%; a=%E0%A4%A' },
  { Origin: 'https://elsewhere.example' },
  { Range: 'bytes=0-1' },
  { Expect: '100-continue' }
)
