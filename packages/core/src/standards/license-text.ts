// Which licence a text is. By the words that make it that licence; a table, not a measure of likeness.

interface LicenseMark {
  /** SPDX identifier without `-only` or `-or-later`: texts do not say which. */
  readonly id: string
  /** In the first lines. */
  readonly title?: RegExp
  /** Anywhere in the text. */
  readonly says?: readonly RegExp[]
  readonly not?: RegExp
}

const MIT = /permission is hereby granted, free of charge, to any person obtaining a copy of this software/
const BSD = /redistribution and use in source and binary forms, with or without modification/
const ISC = /permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/
const ENDORSE = /neither the names? of|names? of .{0,80}may not be used to endorse|may be used to endorse or promote/

/** The first row that applies: the particular stands before what it contains. */
const MARKS: readonly LicenseMark[] = [
  { id: 'AGPL-3.0', title: /gnu affero general public license.{0,40}version 3/ },
  { id: 'LGPL-3.0', title: /gnu lesser general public license.{0,40}version 3/ },
  { id: 'LGPL-2.1', title: /gnu lesser general public license.{0,40}version 2\.1/ },
  { id: 'LGPL-2.0', title: /gnu library general public license.{0,40}version 2/ },
  { id: 'GPL-3.0', title: /gnu general public license.{0,40}version 3/ },
  { id: 'GPL-2.0', title: /gnu general public license.{0,40}version 2/ },
  { id: 'GPL-1.0', title: /gnu general public license.{0,40}version 1/ },
  { id: 'Apache-2.0', title: /apache license,? *version 2\.0/ },
  { id: 'Apache-1.1', title: /apache software license,? *version 1\.1/ },
  { id: 'MPL-2.0', title: /mozilla public license,? *(?:version|v\.?) *2\.0/ },
  { id: 'MPL-1.1', title: /mozilla public license,? *(?:version|v\.?) *1\.1/ },
  { id: 'EPL-2.0', title: /eclipse public license *- *v(?:ersion)? *2\.0/ },
  { id: 'EPL-1.0', title: /eclipse public license *- *v(?:ersion)? *1\.0/ },
  { id: 'EUPL-1.2', title: /european union public licen[cs]e v\. ?1\.2/ },
  { id: 'Unicode-3.0', title: /unicode license v3/ },
  { id: 'CC0-1.0', title: /cc0 1\.0 universal/ },
  { id: 'CC-BY-4.0', title: /attribution 4\.0 international/ },
  { id: 'BSL-1.0', title: /boost software license - version 1\.0/ },
  { id: 'Artistic-2.0', title: /artistic license 2\.0/ },
  { id: 'OFL-1.1', title: /sil open font license version 1\.1/ },
  { id: 'MulanPSL-2.0', title: /mulan permissive software license.{0,3} *(?:version|v) *2|木兰宽松许可证/ },
  { id: 'WTFPL', title: /do what the fuck you want to public license/ },
  { id: 'UPL-1.0', title: /universal permissive license/ },
  { id: 'Unlicense', says: [/this is free and unencumbered software released into the public domain/] },
  {
    id: 'Zlib',
    says: [/this software is provided ['‘’"]as-is['‘’"]/, /altered source versions must be plainly marked/],
  },
  { id: 'bzip2-1.0.6', says: [BSD, /program, ["“]bzip2["”]/] },
  { id: 'BSD-4-Clause', says: [BSD, /all advertising materials mentioning features/] },
  { id: 'BSD-3-Clause', says: [BSD, ENDORSE] },
  { id: 'BSD-2-Clause', says: [BSD] },
  { id: 'MIT-0', says: [MIT], not: /permission notice .{0,60}shall be included/ },
  { id: 'MIT', says: [MIT] },
  { id: 'PSF-2.0', says: [/python software foundation license version 2/] },
  { id: 'ISC', says: [ISC, /copyright notice and this permission notice appear in all copies/] },
  { id: '0BSD', says: [ISC] },
  {
    id: 'HPND',
    says: [/permission to use, copy, modify,? and distribute this software and its documentation for any purpose/],
  },
]

/** Characters, white space counted once: licences may come behind a copyright line, their kin is named far below. */
const TITLE = 500

/**
 * The SPDX identifier of a licence by its text, the GNU ones without `-only` or `-or-later`; undefined for a text that is
 * none of the common ones.
 */
export function recognizeLicense(text: string): string | undefined {
  const plain = text.toLowerCase().replace(/(?:[\s*#=_]|\/\/)+/g, ' ')
  const head = plain.slice(0, TITLE)
  return MARKS.find(
    ({ title, says = [], not }) =>
      (title?.test(head) ?? true) && says.every((words) => words.test(plain)) && not?.test(plain) !== true,
  )?.id
}

/** An SPDX identifier without what texts do not say: `GPL-3.0-or-later` and `GPL-3.0+` become `GPL-3.0`. */
export function baseLicense(id: string): string {
  return id.replace(/(?:-only|-or-later|\+)$/i, '')
}
