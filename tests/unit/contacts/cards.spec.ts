import { test } from '@japa/runner'
import fc from 'fast-check'
import { type CardContact, makeCard } from '#services/contacts/cards/make'
import { parseCards } from '#services/contacts/cards/parse'
import type { CardProperty } from '#services/contacts/cards/property'
import { readCard } from '#services/contacts/cards/read'
import { type CardVersion, CARD_VERSIONS, serialiseCard } from '#services/contacts/cards/serialise'

const read = (text: string) => readCard(parseCards(text).cards[0])!
const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n')
/** What an export of a contact that was just imported says. */
const again = (text: string, version: CardVersion) => {
  const { uid, ...contact } = read(text)
  return serialiseCard(makeCard({ ...contact, uid: uid ?? 'urn:x' }, version), version)
}
const linesOf = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)

/** As an address book of a telephone writes them. */
const APPLE = card(
  'VERSION:3.0',
  'PRODID:-//Apple Inc.//iOS 17.0//EN',
  'N:Silva;Ana;Maria;Dr.;',
  'FN:Dr. Ana Maria Silva',
  'NICKNAME:Aninha',
  'ORG:Halden;Marketing;Berlin',
  'TITLE:Head of marketing',
  'item1.EMAIL;type=INTERNET;type=pref:ana@halden.example',
  'item1.X-ABLabel:_$!<Other>!$_',
  'EMAIL;type=INTERNET;type=HOME:ana@home.example',
  'TEL;type=CELL;type=VOICE:+49 170 555 0142',
  'item2.ADR;type=WORK:;;Hauptstraße 1\\nHinterhaus;Berlin;;10115;Germany',
  'item2.X-ABADR:de',
  'item3.URL:https\\://ana.example/',
  'BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-14',
  'NOTE:Prefers a call\\, not a mail\\nDecides with Jonas',
  'CATEGORIES:clients,design',
  'IMPP;X-SERVICE-TYPE=Skype:skype:ana',
  'X-SOCIALPROFILE;type=twitter;x-user=ana:http\\://twitter.com/ana',
  'UID:6B29FC40-CA47-1067-B31D-00DD010662DA',
  'REV:2026-01-02T03:04:05Z'
)

const RFC_6350 = card(
  'VERSION:4.0',
  'FN:Simon Perreault',
  'N:Perreault;Simon;;;ing. jr,M.Sc.',
  'BDAY:--0203',
  'ANNIVERSARY:20090808T1430-0500',
  'GENDER:M',
  'LANG;PREF=1:fr',
  'ORG;TYPE=work:Viagenie',
  'ADR;TYPE=work:;Suite D2-630;2875 Laurier;Quebec;QC;G1V 2M2;Canada',
  'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254;ext=102',
  'EMAIL;TYPE=work:simon.perreault@viagenie.ca',
  'GEO;TYPE=work:geo:46.772673,-71.282945',
  'X-NOTE;LABEL="a ^^ caret, a ^\'quote^\' and^na break":kept'
)

test.group('vCards', () => {
  test('what a telephone writes is read into fields', ({ assert }) => {
    const { points, card: _, ...contact } = read(APPLE)
    assert.deepEqual(contact, {
      line: 1,
      uid: '6B29FC40-CA47-1067-B31D-00DD010662DA',
      full_name: 'Dr. Ana Maria Silva',
      company: 'Halden',
      role: 'Head of marketing',
      birthday: '--03-14',
      nicknames: 'Aninha',
      notes: 'Prefers a call, not a mail\nDecides with Jonas',
      tags: ['clients', 'design'],
    })
    assert.deepEqual(
      points.map(({ kind, label, value }) => [kind, label, value]),
      [
        ['email', 'Other', 'ana@halden.example'],
        ['email', 'home', 'ana@home.example'],
        ['phone', 'mobile', '+49 170 555 0142'],
        ['address', 'work', 'Hauptstraße 1\nHinterhaus\n10115 Berlin\nGermany'],
        ['web', '', 'https://ana.example/'],
      ]
    )
  })

  test('what was imported is exported again, each line of it', ({ assert }) => {
    for (const [text, version] of [
      [APPLE, '3.0'],
      [RFC_6350, '4.0'],
    ] as const) {
      const upper = (line: string) => line.replace(/^[^:]*/, (head) => head.toUpperCase())
      assert.sameMembers(
        linesOf(again(text, version))
          .map(upper)
          .filter((line) => line !== 'UID:urn:x'),
        linesOf(text).map(upper)
      )
    }
  })

  test('an export says what the contact says now', ({ assert }) => {
    const { uid, ...contact } = read(APPLE)
    const changed = { ...contact, uid: uid!, full_name: 'Ana Souza', company: 'Nordwind' }
    changed.points = contact.points.map((point, at) =>
      at === 0 ? { ...point, label: 'work' } : point
    )
    const lines = linesOf(serialiseCard(makeCard(changed, '3.0'), '3.0'))
    assert.includeMembers(lines, [
      'FN:Ana Souza',
      'N:Souza;Ana;;;',
      'ORG:Nordwind',
      'EMAIL;TYPE=work:ana@halden.example',
      'TITLE:Head of marketing',
    ])
    assert.isFalse(lines.some((line) => /Marketing;|item1|Dr\./.test(line)))
  })

  test('bytes and preferences are written as each version wants them', ({ assert }) => {
    const bytes = 'iVBORw0KGgo='
    const old = card('VERSION:3.0', 'FN:A', 'N:;A;;;', `PHOTO;ENCODING=b;TYPE=PNG:${bytes}`)
    const fresh = again(old, '4.0')
    assert.include(fresh, `PHOTO:data:image/png;base64,${bytes}`)
    assert.include(again(fresh, '3.0'), `PHOTO;ENCODING=b;TYPE=PNG:${bytes}`)
    const pref = card('VERSION:3.0', 'FN:A', 'EMAIL;TYPE=work,pref:a@example.com')
    assert.include(again(pref, '4.0'), 'EMAIL;TYPE=work;PREF=1:a@example.com')
  })

  test('quoted-printable and other letters of older cards are read', ({ assert }) => {
    const old = card(
      'VERSION:2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
      'TEL;CELL:0170 5550142',
      'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=',
      'two =3D 2'
    )
    const found = read(old)
    assert.equal(found.full_name, 'Jörg Müller')
    assert.equal(found.notes, 'one\ntwo = 2')
    assert.deepInclude(found.points[0], { kind: 'phone', label: 'mobile', value: '0170 5550142' })
  })

  test('a card that is wrong is named by its line and left out, all others are read', ({
    assert,
  }) => {
    const text =
      card('VERSION:3.0', 'FN:First') +
      card('VERSION:3.0', 'FN:Second', 'this is no line') +
      card('FN:Without a version') +
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Never ends\r\n` +
      card('VERSION:4.0', 'FN:Last') +
      'BEGIN:VCARD\nVERSION:4.0'
    const { cards, problems } = parseCards(text)
    assert.deepEqual(
      cards.map(({ line, properties }) => [line, properties[0].value]),
      [
        [1, 'First'],
        [16, 'Last'],
      ]
    )
    assert.deepEqual(problems, [
      { line: 8, reason: 'broken_line' },
      { line: 10, reason: 'version' },
      { line: 13, reason: 'no_end' },
      { line: 20, reason: 'no_end' },
    ])
    assert.deepEqual(parseCards('no card at all').problems, [{ line: 1, reason: 'no_begin' }])
  })

  test('no line is longer than 75 octets, and no letter is torn', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (value) => {
        const property: CardProperty = {
          name: 'X-A',
          params: [],
          // the sign for a torn letter may not be among what is given
          value: value.replace(/[\r\n\uFFFD]/g, ''),
        }
        const text = serialiseCard([property], '4.0')
        for (const line of text.split('\r\n')) {
          assert.isAtMost(Buffer.byteLength(line), 75)
          assert.isTrue(line.isWellFormed())
          assert.notInclude(line, '\uFFFD')
        }
      })
    )
  })

  test('whatever is written as a property is read again', () => {
    fc.assert(
      fc.property(fc.array(anyProperty(), { maxLength: 8 }), (properties) => {
        const text = serialiseCard(properties, '4.0')
        const [{ properties: found }] = parseCards(text).cards
        if (JSON.stringify(found) !== JSON.stringify(properties)) {
          throw new Error(`${JSON.stringify(found)}\n${JSON.stringify(properties)}`)
        }
      })
    )
  })

  test('whatever a contact says leaves and comes back, in both versions', () => {
    fc.assert(
      fc.property(anyContact(), fc.constantFrom(...CARD_VERSIONS), (said, version) => {
        const text = serialiseCard(makeCard(said, version), version)
        const { line: _, ...found } = read(text)
        const plain = ({ card: kept, points, tags, ...rest }: any) => ({
          ...rest,
          tags: [...tags].sort(),
          points: points.map(({ kind, label, value }: any) => [kind, label, value]),
        })
        const [one, other] = [plain(found), plain(said)].map((value) =>
          JSON.stringify(value, sorted)
        )
        if (one !== other) throw new Error(`${one}\n${other}\n${text}`)
      }),
      { numRuns: 300 }
    )
  })

  test('an import of what was exported from an import is the same', () => {
    fc.assert(
      fc.property(
        fc.array(anyLine(), { maxLength: 12 }),
        fc.constantFrom(...CARD_VERSIONS),
        (lines, version) => {
          const text = card(`VERSION:${version}`, 'FN:Ana', ...lines)
          const once = again(text, version)
          const twice = again(once, version)
          if (linesOf(once).sort().join('\n') !== linesOf(twice).sort().join('\n')) {
            throw new Error(`${once}\n${twice}`)
          }
        }
      ),
      { numRuns: 300 }
    )
  })

  test('no text makes the reader fail', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('BEGIN:VCARD', 'END:VCARD', 'VERSION:3.0', 'VERSION:4.0', ' x', '\t'),
            fc.string({ unit: 'binary', maxLength: 60 }),
            anyLine()
          ),
          { maxLength: 20 }
        ),
        (lines) => {
          for (const one of parseCards(lines.join('\n')).cards) readCard(one)
        }
      ),
      { numRuns: 500 }
    )
  })
})

const sorted = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value

const letters = fc.constantFrom(...'aäZ,;:"\\^\'=% éß💡')
const words = (maxLength: number) =>
  fc
    .string({ unit: letters, minLength: 1, maxLength })
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')

function anyProperty(): fc.Arbitrary<CardProperty> {
  const name = fc.constantFrom('X-A', 'NOTE', 'IMPP', 'PHOTO', 'GEO')
  const params = fc.array(
    fc.tuple(
      fc.constantFrom('TYPE', 'X-B', 'LABEL', 'PREF'),
      fc.array(fc.string({ unit: fc.constantFrom(...'ab:;,"^ \n\\ä'), maxLength: 8 }), {
        minLength: 1,
        maxLength: 3,
      })
    ),
    { maxLength: 3 }
  )
  return fc
    .tuple(
      fc.option(fc.constantFrom('item1', 'g')),
      name,
      params,
      fc.string({ unit: letters, maxLength: 120 })
    )
    .map(([group, one, some, value]) => ({
      ...(group && { group }),
      name: one,
      params: some as CardProperty['params'],
      value,
    }))
}

/** Lines of all kinds, right and wrong in their values. */
function anyLine(): fc.Arbitrary<string> {
  const head = fc.constantFrom(
    ...['EMAIL;TYPE=work', 'item1.EMAIL', 'item1.X-ABLabel', 'TEL;TYPE=cell,pref', 'ADR', 'URL'],
    ...[
      'ORG',
      'TITLE',
      'NOTE',
      'NICKNAME',
      'CATEGORIES',
      'BDAY',
      'N',
      'X-OTHER;A="b,c"',
      'UID',
      'FN',
    ]
  )
  const value = fc.oneof(
    fc.string({ unit: letters, maxLength: 40 }),
    fc.constantFrom(
      'ana@example.com',
      '+49 30 555 0142',
      ';;Street 1;Town;;123;',
      '--0314',
      '19880314'
    ),
    fc.constantFrom('https://example.com/', 'a,b\\,c', 'Silva;Ana;;;', '1988-03-14T10:00:00Z')
  )
  return fc.tuple(head, value).map(([one, other]) => `${one}:${other}`)
}

function anyContact(): fc.Arbitrary<CardContact> {
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
  const listed = (length: number) => words(length).filter((text) => !/[,;@]/.test(text))
  const label = fc.oneof(fc.constantFrom('', 'work', 'home', 'mobile', 'fax'), words(20))
  const point = fc.oneof(
    fc.record({
      kind: fc.constant('email' as const),
      label,
      value: fc.integer({ min: 0 }).map((at) => `p${at}@example.com`),
    }),
    fc.record({
      kind: fc.constant('phone' as const),
      label,
      value: fc.integer({ min: 1_000_000 }).map((at) => `+49 ${at}, ext 1`),
    }),
    fc.record({ kind: fc.constant('address' as const), label, value: words(60) }),
    fc.record({
      kind: fc.constant('web' as const),
      label,
      value: fc.integer({ min: 0 }).map((at) => `https://example.com/a,b;c?d=${at}`),
    })
  )
  return fc.record({
    uid: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    full_name: words(80),
    company: maybe(words(60)),
    role: maybe(words(60)),
    birthday: maybe(fc.constantFrom('1988-03-14', '--02-29', '0801-01-01')),
    nicknames: maybe(
      fc.uniqueArray(listed(20), { minLength: 1, maxLength: 3 }).map((all) => all.join(', '))
    ),
    notes: maybe(words(200).map((text) => text.replaceAll('=', '\n'))),
    tags: fc.uniqueArray(listed(20), { maxLength: 4 }),
    points: fc
      .uniqueArray(point, {
        maxLength: 6,
        selector: ({ kind, value }) => kind + value.toLowerCase(),
      })
      .map((all) =>
        ['email', 'phone', 'address', 'web'].flatMap((kind) =>
          all.filter((one) => one.kind === kind)
        )
      ),
    card: fc.constant([]),
  }) as fc.Arbitrary<CardContact>
}
