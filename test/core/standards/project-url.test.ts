import { describe, expect, test } from '@jest/globals'
import {
  flawOfUrl,
  problemOfProjectUrl,
  problemOfUrl,
  wellKnownLabel,
} from '../../../packages/core/src/standards/project-url.ts'

describe('URLs', () => {
  // Verdicts of rfc3986 2.0, which PyPI asks: it percent-encodes before it judges.
  test.each([
    ['https://example.org', undefined],
    ["HTTPS://user:pass@example.org:8080/~me/(x);v=1,2!$&'*+=@:?q=1#[fragment]", undefined],
    ['https://[::1]:8000/', undefined],
    ['https:///no/host', undefined],
    ['https://example.org/a b', undefined],
    ['https://exa mple.org:99999/', undefined],
    ['https://example.org:123456/', undefined],
    ['', 'has no scheme; expected http:// or https://'],
    ['example.org/x', 'has no scheme; expected http:// or https://'],
    ['//example.org', 'has no scheme; expected http:// or https://'],
    ['ftp://example.org', 'has the scheme ftp; expected http or https'],
    ['https://example.org:99999/', 'has the port 99999; the highest is 65535'],
    ['https://[::1]:99999/', 'has the port 99999; the highest is 65535'],
    ['https://example.org/[x', 'has "[" behind its host; write %5B'],
    ['https://example.org/?x]', 'has "]" behind its host; write %5D'],
  ])('%s: %s', (url, problem) => {
    expect(problemOfUrl(url)).toBe(problem)
  })

  test.each([
    ['https://user:p@example.org:8080/a//b/?q=1&r=%C3%BC#any thing', undefined],
    ['https://[::1]:8000/', undefined],
    ['https://127.0.0.1:/', undefined],
    ['https:///no/host', 'names no host'],
    ['https:path', 'names no host'],
    ['https://user@/', 'names no host'],
    ['https://example.org/a b', 'has " " in its path; write %20'],
    ['https://example.org/ü', 'has "ü" in its path; write %C3%BC'],
    ['https://example.org/100%', 'has a "%" in its path that no two hexadecimal digits follow; write %25'],
    ['https://example.org/?q=<x>', 'has "<" in its query; write %3C'],
    ['https://exa mple.org/', 'has " " in its host; write %20'],
    ['https://example.org:http/', 'has a port that is no number: http'],
    ['https://[::g]/', 'has a host that is no address: [::g]'],
    ['https://300.1.1.1/', 'has a host that is no address: 300.1.1.1'],
  ])('%s by the letter: %s', (url, flaw) => {
    expect(flawOfUrl(url)).toBe(flaw)
  })
})

describe('entries of project.urls', () => {
  test.each([
    ['Source', 'https://example.org', undefined],
    ['', 'https://example.org', 'Must have a label'],
    [
      'A very long label for a project URL',
      'https://example.org',
      "'A very long label for a project URL' must be 32 characters or less.",
    ],
    ['🎉'.repeat(32), 'https://example.org', undefined],
    ['Source', '', 'Must have a URL'],
    ['Source', 'example.org', "'example.org' is not a valid url"],
  ])('%s, %s: %s', (label, url, problem) => {
    expect(problemOfProjectUrl(label, url)).toBe(problem)
  })

  test.each([
    ['Homepage', 'homepage'],
    ['Home-Page', 'homepage'],
    ['Source Code', 'source'],
    ['GitHub', 'source'],
    ["What's New?", 'changelog'],
    ['Bug Tracker', 'issues'],
    ['Docs', 'documentation'],
    ['Release_Notes', 'releasenotes'],
    ['Sponsor', 'funding'],
    ['Chat', undefined],
  ])('the label %s is well known as %s', (label, known) => {
    expect(wellKnownLabel(label)).toBe(known)
  })
})
