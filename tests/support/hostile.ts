/** Texts that break out of where they stand, if anything lets them. */
export const HOSTILE = {
  tag: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  attribute: '" onfocus="alert(1)" autofocus="',
  single: "' onmouseover='alert(1)' x='",
  textarea: '</textarea><script>alert(1)</script>',
  title: '</title><script>alert(1)</script>',
  script: '</script><script>alert(1)</script><!--',
  mustache: '{{ 7*7 }} {{{ 7*7 }}} @if(true) @eval(1)',
  template: '${7*7} #{7*7} <%= 7*7 %>',
  link: '[press](javascript:alert(1)) <javascript:alert(1)> ![x](javascript:alert(1))',
  data: '[press](data:text/html,<script>alert(1)</script>)',
  icu: '{count, plural, one {x} other {y}} {title} <b>bold</b>',
  rightToLeft: '\u202Eevil\u202C \u2067מימין\u2069 العربية',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 e\u0301\u0301\u0301 \u200B\uFEFF',
  long: 'x'.repeat(500),
  url: 'javascript:alert(1)',
} as const

/** The hostile texts one after the other, cut to the length that there is room for. */
export function inTurn(from = 0): (most: number) => string {
  const texts = Object.values(HOSTILE)
  let at = from
  return (most) => texts[at++ % texts.length].slice(0, most)
}
