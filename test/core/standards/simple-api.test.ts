import { describe, expect, test } from '@jest/globals'
import {
  parseSimplePage,
  SIMPLE_ACCEPT,
  SIMPLE_JSON,
  SimplePageError,
} from '../../../packages/core/src/standards/simple-api.ts'

const SHA = 'ab'.repeat(32)
const PAGE = 'https://index.example/simple/demo/'
const parseJson = (page: unknown, type = SIMPLE_JSON) => parseSimplePage(JSON.stringify(page), type, PAGE)
const parseHtml = (html: string) => parseSimplePage(html, 'text/html; charset=UTF-8', PAGE)

describe('the JSON form (PEP 691)', () => {
  test.each(['1.0', '1.1', '1.2', '1.3', '1.4', '1.99'])('version %s', (version) => {
    const page = parseJson({ meta: { 'api-version': version }, name: 'demo', files: [] })
    expect(page).toEqual({ name: 'demo', status: undefined, files: [] })
  })

  test('all that a file may say', () => {
    const page = parseJson({
      meta: { 'api-version': '1.4', '_last-serial': 123 },
      name: 'demo',
      'project-status': { status: 'archived' },
      versions: ['1.0'],
      files: [
        {
          filename: 'demo-1.0-py3-none-any.whl',
          url: '../../packages/ab/demo-1.0-py3-none-any.whl#egg=demo',
          hashes: { sha256: SHA.toUpperCase() },
          'requires-python': '>=3.10',
          size: 1234,
          'upload-time': '2026-01-02T03:04:05.678901Z',
          yanked: 'broken',
          'core-metadata': { sha256: SHA },
          provenance: 'https://index.example/integrity/demo',
        },
      ],
    })
    expect(page.status).toBe('archived')
    expect(page.files).toEqual([
      {
        filename: 'demo-1.0-py3-none-any.whl',
        url: 'https://index.example/packages/ab/demo-1.0-py3-none-any.whl',
        sha256: SHA,
        requiresPython: '>=3.10',
        size: 1234,
        uploadTime: '2026-01-02T03:04:05.678901Z',
        yanked: 'broken',
        coreMetadata: SHA,
        provenance: 'https://index.example/integrity/demo',
      },
    ])
  })

  test.each([
    [{}, undefined],
    [{ 'core-metadata': false }, false],
    [{ 'core-metadata': true }, true],
    [{ 'core-metadata': { md5: 'x' } }, true],
    [{ 'core-metadata': 'text' }, undefined],
    [{ 'data-dist-info-metadata': { sha256: SHA } }, SHA],
    [{ 'dist-info-metadata': { sha256: SHA } }, SHA],
    [{ 'core-metadata': false, 'dist-info-metadata': { sha256: SHA } }, false],
  ])('metadata file by %j', (members, expected) => {
    const file = { filename: 'demo-1.0.tar.gz', url: '/demo-1.0.tar.gz', hashes: {}, ...members }
    expect(parseJson({ meta: { 'api-version': '1.0' }, files: [file] }).files[0]?.coreMetadata).toBe(expected)
  })

  test.each([
    [true, true],
    [false, false],
    ['', true],
    ['why', 'why'],
    [undefined, false],
  ])('yanked %j', (yanked, expected) => {
    const file = { filename: 'demo-1.0.tar.gz', url: '/demo-1.0.tar.gz', hashes: {}, yanked, 'requires-python': null }
    expect(parseJson({ meta: { 'api-version': '1.0' }, files: [file] }).files[0]).toMatchObject({ yanked: expected })
  })

  test.each([
    ['{', 'answers text that is not JSON, though its content type says so'],
    ['[]', 'answers JSON without meta.api-version'],
    ['{"meta":{"api-version":"1.0"}}', 'answers JSON without a list of files'],
    ['{"meta":{"api-version":"2.0"},"files":[]}', 'speaks version 2.0 of the simple API; expected 1.x'],
    ['{"meta":{"api-version":"1.0"},"files":[{"filename":"a"}]}', 'lists a file without filename or url'],
    ['{"meta":{"api-version":"1.0"},"files":[{"filename":"a","url":"https://["}]}', 'lists a file without'],
    ['{"meta":{"api-version":"1.0"},"files":[7]}', 'lists a file without filename or url'],
  ])('%s is refused', (text, message) => {
    const parse = () => parseSimplePage(text, SIMPLE_JSON, PAGE)
    expect(parse).toThrow(SimplePageError)
    expect(parse).toThrow(message)
  })
})

describe('the HTML form (PEP 503)', () => {
  test("PyPI's own page", () => {
    const page = parseHtml(`<!DOCTYPE html>
<html>
  <head>
    <meta name="pypi:repository-version" content="1.4">
    <meta name="pypi:project-status" content="active">
    <title>Links for demo</title>
  </head>
  <body>
    <abbr>no anchor</abbr><a>no address</a>
    <!-- <a href="hidden-1.0.tar.gz">hidden-1.0.tar.gz</a> -->
    <a href="https://files.example/ab/demo-1.0-py3-none-any.whl#sha256=${SHA}" data-requires-python="&gt;=3.10,&lt;4" data-dist-info-metadata="sha256=${SHA}" data-core-metadata="sha256=${SHA}" data-provenance="https://index.example/integrity">demo-1.0-py3-none-any.whl</a><br />
    <a href="../../packages/demo-1.0.tar.gz?a=1&amp;b=2#md5=0&amp;sha256=${SHA.toUpperCase()}" data-yanked="">demo-1.0.tar.gz</a><br />
  </body>
</html>
<!--SERIAL 123-->`)
    expect(page).toEqual({
      status: 'active',
      files: [
        {
          filename: 'demo-1.0-py3-none-any.whl',
          url: 'https://files.example/ab/demo-1.0-py3-none-any.whl',
          sha256: SHA,
          requiresPython: '>=3.10,<4',
          yanked: false,
          coreMetadata: SHA,
          provenance: 'https://index.example/integrity',
        },
        {
          filename: 'demo-1.0.tar.gz',
          url: 'https://index.example/packages/demo-1.0.tar.gz?a=1&b=2',
          sha256: SHA,
          yanked: true,
        },
      ],
    })
  })

  test('pages of other servers: unquoted, upper case, raw >, several lines, percent signs, a base', () => {
    const page = parseHtml(`<BASE HREF='/files/'><base href="ignored">
<A
  data-requires-python='>=3.8' data-yanked="it&#39;s &#x62;roken &unknown; &#99999999;"
  HREF=demo%2D1.0.tar.gz
>text for people</A>
<a href="sub/folder/">sub</a><a href="https://[">no address</a>
<a href="demo-%E4.zip" data-core-metadata=false>x</a><a/href="demo-2.0.zip" data-dist-info-metadata="true">x</a>`)
    expect(page.files).toEqual([
      {
        filename: 'demo-1.0.tar.gz',
        url: 'https://index.example/files/demo%2D1.0.tar.gz',
        requiresPython: '>=3.8',
        yanked: "it's broken &unknown; &#99999999;",
      },
      { filename: 'demo-%E4.zip', url: 'https://index.example/files/demo-%E4.zip', yanked: false, coreMetadata: false },
      { filename: 'demo-2.0.zip', url: 'https://index.example/files/demo-2.0.zip', yanked: false, coreMetadata: true },
    ])
  })

  test('a later major version is refused', () => {
    const html = '<meta name="pypi:repository-version" content="2.0">'
    expect(() => parseHtml(html)).toThrow('speaks version 2.0 of the simple API; expected 1.x')
  })

  test('a page of 2.3 MB is read at once', () => {
    const line = (n: number): string =>
      `<a href="https://files.example/packages/${n}/demo-1.${n}-py3-none-any.whl#sha256=${SHA}" data-requires-python="&gt;=3.8" data-core-metadata="sha256=${SHA}">demo-1.${n}-py3-none-any.whl</a><br />\n`
    const html = Array.from({ length: 8000 }, (_, n) => line(n)).join('')
    expect(html.length).toBeGreaterThan(2.3e6)
    const started = performance.now()
    expect(parseHtml(html).files).toHaveLength(8000)
    // Some 40 ms alone; the bound leaves room for a busy machine and still tells a quadratic reader.
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('hostile pages', () => {
  test.each(['<a ', '<a x="', `<a x='"`, '<a x = ', '<!--', '<'])(
    '%j without end costs no more than others',
    (piece) => {
      const started = performance.now()
      expect(parseHtml(piece.repeat(50_000)).files).toEqual([])
      expect(performance.now() - started).toBeLessThan(1000)
    },
  )
})

describe('content types', () => {
  test('JSON is asked for, HTML taken', () => {
    expect(SIMPLE_ACCEPT).toBe(
      'application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1',
    )
  })

  test.each(['text/html', 'Text/HTML;charset=utf-8', 'application/vnd.pypi.simple.v1+html'])('%s is HTML', (type) => {
    expect(parseSimplePage('<a href="demo-1.0.zip">x</a>', type, PAGE).files).toHaveLength(1)
  })

  test.each([undefined, '', 'text/plain', 'application/json'])('%s is refused', (type) => {
    expect(() => parseSimplePage('{}', type, PAGE)).toThrow(
      `answers with content type "${type ?? ''}"; expected ${SIMPLE_JSON} or text/html`,
    )
  })
})
