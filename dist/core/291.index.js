export const id = 291;
export const ids = [291];
export const modules = {

/***/ 44978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refusalOfRendering)
/* harmony export */ });
/* harmony import */ var _warehouse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13307);

function refusalOfRendering(contentType) {
    const how = contentType === undefined ? 'in the default format of reStructuredText' : `for '${contentType}'`;
    return `The description failed to render ${how}. See ${_warehouse_js__WEBPACK_IMPORTED_MODULE_0__/* .HELP */ ._$}#description-content-type for more information.`;
}


/***/ }),

/***/ 83614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ readWheelName),
/* harmony export */   ZQ: () => (/* binding */ readSdistName),
/* harmony export */   xz: () => (/* binding */ refusalOfFileName)
/* harmony export */ });
/* harmony import */ var _standards_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72389);
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _standards_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88607);



const EXTENSIONS = {
    sdist: ['.zip', '.tar.gz'],
    bdist_wheel: ['.whl'],
};
function refusalOfFileName(filename, fileType) {
    if (/[\0-\x1f\x7f]/.test(filename))
        return 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.';
    if (/[/\\]/.test(filename))
        return "Cannot upload a file with '/' or '\\' in the name.";
    const extension = /^.+?(\.tar\.gz|\.zip|\.whl)$/is.exec(filename)?.[1];
    if (extension === undefined)
        return ('Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 and ' +
            'https://peps.python.org/pep-0715/ for more information');
    return EXTENSIONS[fileType].includes(extension)
        ? undefined
        : `Invalid file extension: Extension ${extension} is invalid for filetype ${fileType}. ` +
            'See https://www.python.org/dev/peps/pep-0527 for more information.';
}
function readWheelName(filename) {
    const stem = filename.slice(0, -'.whl'.length);
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6)
        return `Invalid wheel filename (wrong number of parts): ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(stem)}`;
    const [name = '', versionText = '', build = ''] = parts;
    if (name.includes('__') || !/^[\p{L}\p{N}_.]*$/u.test(name))
        return `Invalid project name: ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(stem)}`;
    const version = (0,_standards_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(versionText);
    if (version === undefined)
        return `Invalid wheel filename (invalid version): ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(stem)}`;
    if (parts.length === 6 && !/^\d/.test(build))
        return `Invalid build number: ${build} in ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonRepr */ .U)(stem)}`;
    const platforms = (parts.at(-1) ?? '').toLowerCase().split('.');
    return { name: (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(name), spelled: { name, version: versionText }, version, platforms };
}
function readSdistName(filename, project, isPostrelease) {
    const stem = filename.replace(/\.(tar\.gz|zip)$/, '');
    const split = (dash) => {
        const version = dash < 0 ? undefined : (0,_standards_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(stem.slice(dash + 1));
        if (version === undefined)
            return undefined;
        const spelled = { name: stem.slice(0, dash), version: stem.slice(dash + 1) };
        return { name: (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeName */ .Pc)(spelled.name), spelled, version, platforms: [] };
    };
    const dash = stem.lastIndexOf('-');
    const read = split(dash);
    if (read === undefined || read.name === project || !isPostrelease)
        return read;
    return split(stem.lastIndexOf('-', dash - 1)) ?? read;
}


/***/ }),

/***/ 67259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPlatformWithTail),
/* harmony export */   L: () => (/* binding */ isAcceptedPlatform)
/* harmony export */ });
const MANYLINUX_ARCHES = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64|ppc64';
const MUSLLINUX_ARCHES = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const MACOS_ARCHES = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const FAMILIES = [
    /^(any|win32|win_amd64|win_arm64|win_ia64|linux_armv6l|linux_armv7l)$/,
    /^manylinux(1|2010)_(x86_64|i686)$/,
    /^manylinux2014_(x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)$/,
    new RegExp(`^manylinux_\\d+_\\d+_(${MANYLINUX_ARCHES})$`),
    new RegExp(`^musllinux_\\d+_\\d+_(${MUSLLINUX_ARCHES})$`),
    new RegExp(`^macosx_10_\\d+_(${MACOS_ARCHES})$`),
    new RegExp(`^macosx_(11|12|13|14|15|26)_0_(${MACOS_ARCHES})$`),
    /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
];
const OPEN_FAMILIES = [
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
    /^pyemscripten_\d+_\d+_wasm32/,
];
function isAcceptedPlatform(tag) {
    const lower = tag.toLowerCase();
    return [...FAMILIES, ...OPEN_FAMILIES].some((family) => family.test(lower));
}
function isPlatformWithTail(tag) {
    const lower = tag.toLowerCase();
    return OPEN_FAMILIES.some((family) => {
        const [taken] = family.exec(lower) ?? [];
        return taken !== undefined && taken.length < lower.length;
    });
}


/***/ }),

/***/ 99255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ CODE_MARKS),
/* harmony export */   X6: () => (/* binding */ refusalOfCode),
/* harmony export */   YP: () => (/* binding */ refusalOfMarks),
/* harmony export */   zq: () => (/* binding */ isScanned)
/* harmony export */ });
/* unused harmony export SCAN_LIMIT */
const POLICY = 'See https://pypi.org/policy/acceptable-use-policy/ for more information.';
const SCAN_LIMIT = 5 * 1024 ** 2;
const PYARMOR = [
    '__pyarmor__(__name__, __file__,',
    '__pyarmor_enter__',
    '__pyarmor_exit__',
    '__pyarmor_assert__',
    '__pyarmor_bcc__',
];
const SOURCE_DEFENDER = ['---BEGIN PYE FILE---', '---END PYE FILE---'];
const CODE_MARKS = [...PYARMOR, ...SOURCE_DEFENDER];
function isScanned(name, size = 0) {
    return (name.endsWith('.py') || name.endsWith('.pye')) && size <= SCAN_LIMIT;
}
function refusalOfCode(content) {
    return refusalOfMarks(new Set(CODE_MARKS.filter((mark) => content.includes(mark))));
}
function refusalOfMarks(marks) {
    if (PYARMOR.some((mark) => marks.has(mark)))
        return `PyArmor-encrypted content is not allowed. ${POLICY}`;
    return SOURCE_DEFENDER.every((mark) => marks.has(mark))
        ? `SourceDefender-encrypted content is not allowed. ${POLICY}`
        : undefined;
}


/***/ }),

/***/ 12092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JT: () => (/* binding */ refusalOfSdistArchive),
/* harmony export */   TZ: () => (/* binding */ refusalOfSdistContents),
/* harmony export */   _9: () => (/* binding */ refusalsOfSdist)
/* harmony export */ });
/* harmony import */ var _archive_zip_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5715);
/* harmony import */ var _standards_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72389);
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70030);
/* harmony import */ var _standards_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88607);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83614);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68420);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99255);
/* harmony import */ var _tar_listing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95474);
/* harmony import */ var _warehouse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13307);









const NOT_SPARSE = 'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information';
const ARCHIVE_RULES = [
    {
        name: 'one folder',
        judge: ({ top }) => top === '' || top === '/' ? (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .badArchive */ .Cb)('Incorrect number of top-level directories in sdist') : undefined,
    },
    {
        name: 'PKG-INFO',
        judge: ({ members, top }) => members.some(({ name }) => name === `${top}/PKG-INFO`)
            ? undefined
            : (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .badArchive */ .Cb)(`PKG-INFO not found at ${top}/PKG-INFO`),
    },
    {
        name: 'encrypted code',
        judge: ({ members }) => {
            for (const member of members) {
                const reason = member.refusalOfCode();
                if (reason !== undefined)
                    return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .badArchive */ .Cb)(reason);
            }
            return undefined;
        },
    },
];
function refusalOfSdistArchive(file) {
    const opened = openSdist(file);
    return typeof opened === 'string' ? (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .refused */ .J5)(opened) : (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .firstRefusal */ .Jz)(ARCHIVE_RULES, opened);
}
function openSdist(file, listed) {
    if ((0,_archive_zip_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeZip */ .f)(file.bytes) && (0,_tar_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .beginsAsTar */ .c)(file.bytes))
        return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .badArchive */ .Cb)(_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .BOTH_ZIP_AND_TAR */ .g7);
    if (listed !== undefined)
        return { ...file, members: listed, top: commonPath(listed.map(({ name }) => name)) };
    const listing = (0,_tar_listing_js__WEBPACK_IMPORTED_MODULE_6__/* .listTarGz */ .$)(file.bytes);
    switch (listing.kind) {
        case 'no tar':
            return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .badArchive */ .Cb)('File is not a tarfile');
        case 'unreadable':
            return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .badArchive */ .Cb)('None');
        case 'sparse':
            return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .badArchive */ .Cb)(NOT_SPARSE);
        case 'members':
            return openSdist(file, listing.members.map(listedMember));
    }
}
function listedMember({ name, isFile, content }) {
    const isCode = isFile && (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .isScanned */ .zq)(name, content.length);
    return { name, refusalOfCode: () => (isCode ? (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOfCode */ .X6)(content) : undefined) };
}
const CONTENT_RULES = [
    {
        name: 'file name',
        judge: (file) => {
            const version = (0,_standards_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)((0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formValue */ .WU)(file.form, 'version') ?? '');
            const read = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readSdistName */ .ZQ)(file.filename, (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeName */ .Pc)(file.project), version?.isPostrelease ?? false);
            if (read === undefined)
                return `Invalid source distribution filename: ${file.filename}`;
            if (read.name !== (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeName */ .Pc)(file.project))
                return `Start filename for ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(file.project)} with ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)((0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeName */ .L$)(file.project))}.`;
            const expected = `${(0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeName */ .L$)(file.project)}-${version?.normal ?? ''}.tar.gz`;
            return file.filename === expected
                ? undefined
                : `Filename ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(file.filename)} is invalid, should be ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(expected)}.`;
        },
    },
    {
        name: 'licence files',
        judge: ({ form, filename, members, top = '' }) => {
            if (members === undefined)
                return undefined;
            const names = new Set(members.map(({ name }) => name));
            const missing = form.get('license_file')?.find((path) => !names.has(`${top}/${path}`));
            return missing === undefined
                ? undefined
                : `License-File ${missing} does not exist in distribution file ${filename} at ${top}/${missing}`;
        },
    },
];
function refusalOfSdistContents(file) {
    const opened = file.form.has('license_file') ? openSdist(file) : file;
    return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .firstRefusal */ .Jz)(CONTENT_RULES, typeof opened === 'string' ? file : opened);
}
function refusalsOfSdist(file, listed) {
    const opened = openSdist(file, listed);
    const isListed = typeof opened !== 'string';
    const answers = [
        ['container', isListed ? undefined : opened],
        ...(isListed ? ARCHIVE_RULES.map(({ name, judge }) => [name, judge(opened)]) : []),
        ...CONTENT_RULES.map(({ name, judge }) => [name, judge(isListed ? opened : file)]),
    ];
    return new Map(answers.flatMap(([name, answer]) => (answer === undefined ? [] : [[name, answer]])));
}
function commonPath(names) {
    const split = names.map((name) => name.split('/').filter((part) => part !== '' && part !== '.'));
    const absolute = names.filter((name) => name.startsWith('/')).length;
    if (names.length === 0 || (absolute > 0 && absolute < names.length))
        return '';
    const [first = [], ...others] = split;
    const differs = first.findIndex((part, index) => others.some((parts) => parts[index] !== part));
    const shared = differs < 0 ? first : first.slice(0, differs);
    return `${absolute > 0 ? '/' : ''}${shared.join('/')}`;
}


/***/ }),

/***/ 95474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ listTarGz),
/* harmony export */   c: () => (/* binding */ beginsAsTar)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8485);
/* harmony import */ var _archive_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14927);



const BLOCK = 512;
const OTHER_COMPRESSIONS = ['BZh', '\xfd7zXZ\0'];
function listTarGz(source) {
    const packed = (0,_archive_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(source, 0, source.size);
    const start = packed.toString('latin1', 0, 6);
    if (isHeader(packed.subarray(0, BLOCK)) || OTHER_COMPRESSIONS.some((magic) => start.startsWith(magic)))
        return { kind: 'unreadable' };
    if (!start.startsWith('\x1f\x8b'))
        return { kind: 'no tar' };
    try {
        const tar = inflate(packed);
        return isZero(tar.subarray(0, BLOCK)) || isHeader(tar.subarray(0, BLOCK)) ? listTar(tar) : { kind: 'no tar' };
    }
    catch (thrown) {
        if (thrown instanceof _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .di)
            return { kind: 'unreadable' };
        throw thrown;
    }
}
function beginsAsTar(source) {
    const head = (0,_archive_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(source, 0, 64 * 1024);
    if (isHeader(head.subarray(0, BLOCK)))
        return true;
    if (head.length < 18 || head.readUInt16BE(0) !== 0x1f8b)
        return false;
    try {
        return isHeader(inflate(head).subarray(0, BLOCK));
    }
    catch (thrown) {
        if (thrown instanceof _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .di)
            return false;
        throw thrown;
    }
}
function listTar(tar) {
    const members = [];
    let path;
    for (let at = 0; at + BLOCK <= tar.length;) {
        const block = tar.subarray(at, at + BLOCK);
        if (isZero(block))
            break;
        if (!isHeader(block))
            return { kind: 'unreadable' };
        const type = block.toString('latin1', 156, 157);
        const size = numberAt(block, 124, 12);
        const content = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (content.length < size)
            return { kind: 'unreadable' };
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        if (type === 'S')
            return { kind: 'sparse' };
        if (type === 'x' || type === 'X') {
            const keys = paxKeys(content);
            if ([...keys.keys()].some((key) => key.startsWith('GNU.sparse.')))
                return { kind: 'sparse' };
            path = keys.get('path') ?? path;
        }
        else if (type === 'L')
            path = textOf(content);
        else if (type !== 'g' && type !== 'K') {
            members.push({ name: (path ?? nameIn(block)).replace(/\/+$/, ''), isFile: '\x000'.includes(type), content });
            path = undefined;
        }
    }
    return { kind: 'members', members };
}
function nameIn(block) {
    const prefix = block.toString('latin1', 257, 262) === 'ustar' ? textOf(block.subarray(345, 500)) : '';
    const name = textOf(block.subarray(0, 100));
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textOf(bytes) {
    const nul = bytes.indexOf(0);
    return (nul < 0 ? bytes : bytes.subarray(0, nul)).toString('utf8');
}
function paxKeys(content) {
    const keys = new Map();
    for (let at = 0; at < content.length;) {
        const length = Number.parseInt(content.toString('latin1', at, at + 20), 10);
        const record = content.subarray(at, at + length).toString('utf8');
        const [, key, value] = /^\d+ ([^=]+)=([^]*)\n$/.exec(record) ?? [];
        if (key === undefined || value === undefined)
            throw new _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .di('pax header has a malformed record');
        keys.set(key, value);
        at += length;
    }
    return keys;
}
function numberAt(block, at, length) {
    const field = block.subarray(at, at + length);
    if ((field[0] ?? 0) >= 0x80)
        return Number(field.readBigUInt64BE(length - 8));
    const digits = textOf(field).trim();
    return digits === '' ? 0 : Number.parseInt(digits, 8);
}
function isHeader(block) {
    if (block.length < BLOCK || isZero(block))
        return false;
    const sum = block.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
    return numberAt(block, 148, 8) === sum;
}
function isZero(block) {
    return block.every((byte) => byte === 0);
}
function inflate(packed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(packed.subarray(gzipHeaderLength(packed)), { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_0__.constants.Z_SYNC_FLUSH });
    }
    catch (cause) {
        throw new _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ArchiveError */ .di('gzip stream is damaged', { cause });
    }
}
function gzipHeaderLength(packed) {
    const flags = packed[3] ?? 0;
    let at = 10;
    if ((flags & 4) !== 0)
        at += 2 + packed.readUInt16LE(at);
    for (const text of [8, 16])
        if ((flags & text) !== 0)
            at = packed.indexOf(0, at) + 1;
    return (flags & 2) === 0 ? at : at + 2;
}


/***/ }),

/***/ 80083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rh: () => (/* binding */ refusalOfUpload),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   cF: () => (/* binding */ refusalOfDescription),
/* harmony export */   jF: () => (/* binding */ refusalOfNameLength),
/* harmony export */   kf: () => (/* binding */ refusalOfContents),
/* harmony export */   t1: () => (/* binding */ refusalOfSize),
/* harmony export */   tp: () => (/* binding */ FORM_RULES)
/* harmony export */ });
/* harmony import */ var _standards_content_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29894);
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70030);
/* harmony import */ var _description_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44978);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83614);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68420);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65478);
/* harmony import */ var _sdist_contents_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12092);
/* harmony import */ var _warehouse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13307);
/* harmony import */ var _wheel_contents_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24094);









function refusalOfDescription(form) {
    const description = (0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formValue */ .WU)(form, 'description');
    const declared = (0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formValue */ .WU)(form, 'description_content_type');
    if (description === undefined || !isRestructuredText(form) || description.trim() !== '')
        return undefined;
    return (0,_description_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOfRendering */ .k)(declared);
}
function refusalOfSize(size, project, limit = _warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .FILE_LIMIT */ .h1) {
    return size > limit
        ? `File too large. Limit for project ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(project)} is ${Math.floor(limit / 1024 ** 2)} MB. See ` +
            'https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase ' +
            'for more information.'
        : undefined;
}
function refusalOfNameLength(filename) {
    const bytes = Buffer.byteLength(filename);
    return bytes > _warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .FILENAME_LIMIT */ .qY ? (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .failing */ .Jr)(`the file name has ${bytes} bytes`, 'none') : undefined;
}
function refusalOfContents(file) {
    switch ((0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .fileTypeOf */ .UY)(file.form)) {
        case 'bdist_wheel':
            for (const [, refusal] of (0,_wheel_contents_js__WEBPACK_IMPORTED_MODULE_8__/* .refusalsOfWheel */ .IR)(file))
                return refusal;
            return undefined;
        case 'sdist':
            return (0,_sdist_contents_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalOfSdistArchive */ .JT)(file) ?? (0,_sdist_contents_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalOfSdistContents */ .TZ)(file);
        case undefined:
            return undefined;
    }
}
const FORM_RULES = [
    { name: 'form', judge: ({ form }) => (0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOfForm */ .SG)(form) },
    { name: 'metadata', judge: ({ form }) => (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOfMetadata */ .n)(form) },
    { name: 'description', judge: ({ form }) => refusalOfDescription(form) },
];
const UPLOAD_RULES = [
    ...FORM_RULES,
    {
        name: 'file name',
        judge: ({ form, filename }) => {
            const type = (0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .fileTypeOf */ .UY)(form);
            return type === undefined ? undefined : (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfFileName */ .xz)(filename, type);
        },
    },
    { name: 'length of the name', judge: ({ filename }) => refusalOfNameLength(filename) },
    { name: 'size', judge: ({ bytes, project }) => refusalOfSize(bytes.size, project) },
    { name: 'contents', judge: refusalOfContents },
];
function refusalOfUpload(file) {
    return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_7__/* .firstRefusal */ .Jz)(UPLOAD_RULES, file);
}
function notJudged(form) {
    return [
        ...(isRestructuredText(form) && (0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formValue */ .WU)(form, 'description') !== undefined
            ? ['description: whether docutils renders it without errors']
            : []),
        ...(form.has('attestations') ? ['attestations: whether they verify'] : []),
    ];
}
function isRestructuredText(form) {
    const declared = (0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formValue */ .WU)(form, 'description_content_type');
    return declared === undefined || (0,_standards_content_type_js__WEBPACK_IMPORTED_MODULE_0__/* .parseContentType */ .x)(declared).type === 'text/x-rst';
}


/***/ }),

/***/ 21329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ everyAnswerOf),
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83614);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68420);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65478);
/* harmony import */ var _upload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80083);
/* harmony import */ var _warehouse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13307);





function answerOf({ filename, type, size, project, form, contents }) {
    const ofForm = form === undefined ? undefined : (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_4__/* .firstRefusal */ .Jz)(_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .FORM_RULES */ .tp, { form: (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .readForm */ .vq)(form) });
    if (ofForm !== undefined)
        return ofForm;
    const outside = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOfFileName */ .xz)(filename, type) ?? (0,_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfSize */ .t1)(size, project);
    if (outside !== undefined)
        return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_4__/* .asRefusal */ .Zd)(outside);
    const [inside] = contents;
    return inside;
}
function everyAnswerOf({ filename, type, size, project, form, contents }) {
    const fields = form === undefined ? undefined : (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .readForm */ .vq)(form);
    const ofForm = fields === undefined
        ? []
        : [
            (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOfForm */ .SG)(fields),
            ...(0,_metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalsOfMetadata */ .G)(fields).map(({ refusal }) => refusal),
            (0,_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfDescription */ .cF)(fields),
        ];
    const outside = [...ofForm, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOfFileName */ .xz)(filename, type), (0,_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOfSize */ .t1)(size, project)];
    return [...outside.flatMap((one) => (one === undefined ? [] : [(0,_warehouse_js__WEBPACK_IMPORTED_MODULE_4__/* .asRefusal */ .Zd)(one)])), ...contents];
}
function verdictOf(file) {
    const refusal = answerOf(file);
    if (refusal !== undefined)
        return { kind: 'refuse', text: (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalText */ .Kw)(refusal) };
    const open = [
        ...(file.form === undefined ? ['it has no metadata that a form could be made of'] : (0,_upload_js__WEBPACK_IMPORTED_MODULE_3__/* .notJudged */ .be)((0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .readForm */ .vq)(file.form))),
        ...(file.unread === undefined ? [] : [file.unread]),
    ];
    return open.length === 0 ? { kind: 'accept' } : { kind: 'unknown', because: open.join('; ') };
}


/***/ }),

/***/ 49480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ isBomb),
/* harmony export */   d_: () => (/* binding */ WHEEL_ARCHIVE_RULES),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   s8: () => (/* binding */ openWheelFile),
/* harmony export */   sD: () => (/* binding */ metadataOfWheel),
/* harmony export */   tR: () => (/* binding */ WHEEL_FILE_RULES)
/* harmony export */ });
/* harmony import */ var _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8485);
/* harmony import */ var _archive_zip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25179);
/* harmony import */ var _archive_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5715);
/* harmony import */ var _archive_zip_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84039);
/* harmony import */ var _archive_wheel_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12084);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99255);
/* harmony import */ var _tar_listing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95474);
/* harmony import */ var _warehouse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13307);








const RATIO = 50;
const FREE_OF_RATIO = 64 * 1024 ** 2;
const ENCRYPTED = 0x1;
const NO_LIMITS = { entries: 1_000_000, unpacked: Infinity, ratio: Infinity };
const WHEEL_FILE_RULES = [
    {
        name: 'zip file',
        judge: ({ bytes }) => ((0,_archive_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeZip */ .f)(bytes) ? undefined : (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)('File is not a zipfile')),
    },
    {
        name: 'zip and tar',
        judge: ({ bytes }) => (0,_archive_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeZip */ .f)(bytes) && (0,_tar_listing_js__WEBPACK_IMPORTED_MODULE_5__/* .beginsAsTar */ .c)(bytes) ? (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)(_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .BOTH_ZIP_AND_TAR */ .g7) : undefined,
    },
];
const WHEEL_ARCHIVE_RULES = [
    { name: 'compression ratio', judge: judgeRatio },
    {
        name: 'compression type',
        judge: ({ zip }) => zip.members.every(({ method }) => method === 0 || method === 8)
            ? undefined
            : (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)('File does not use a supported compression type'),
    },
    {
        name: 'name and version',
        judge: ({ filename }) => filename.split('-').length < 3 ? (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)('Unable to parse name and version from wheel filename') : undefined,
    },
    {
        name: 'WHEEL',
        judge: ({ zip, distInfo }) => {
            const member = zip.find(`${distInfo}/WHEEL`);
            if (member === undefined)
                return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)(`WHEEL not found at ${distInfo}/WHEEL`);
            if (isEncrypted(member))
                return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .failing */ .Jr)('WHEEL in the wheel is encrypted');
            zip.read(member);
            return undefined;
        },
    },
    { name: 'encrypted code', judge: judgeCode },
    {
        name: 'framing',
        judge: ({ bytes, zip }) => {
            const reason = (0,_archive_zip_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOfZip */ .X)(bytes, zip.members);
            return reason === undefined
                ? undefined
                : (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)(`ZIP archive not accepted: ${reason}. See https://docs.pypi.org/archives for more information`);
        },
    },
];
function openWheelFile(file) {
    try {
        const zip = file.zip ?? (0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .openZip */ .Q)(file.bytes, NO_LIMITS);
        return { ...file, zip, distInfo: (0,_archive_wheel_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .distInfoNamedBy */ .xt)(file.filename) };
    }
    catch (thrown) {
        if (thrown instanceof _archive_archive_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ArchiveError */ .di)
            return undefined;
        throw thrown;
    }
}
function metadataOfWheel({ filename, bytes }) {
    return readIfThere((0,_archive_zip_js__WEBPACK_IMPORTED_MODULE_0__/* .openZip */ .Q)(bytes, NO_LIMITS), `${(0,_archive_wheel_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .distInfoNamedBy */ .xt)(filename)}/METADATA`);
}
function readIfThere(zip, name) {
    const member = zip.find(name);
    return member === undefined ? undefined : zip.read(member);
}
function judgeRatio({ zip, bytes }) {
    return isBomb(zip, bytes.size) ? (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)(`File exceeds compression ratio of ${RATIO}`) : undefined;
}
function isBomb({ unpackedSize }, size) {
    return unpackedSize > FREE_OF_RATIO && unpackedSize > size * RATIO;
}
function judgeCode({ zip, code }) {
    if (code === 'unread')
        return undefined;
    for (const member of zip.members.filter(({ name, size }) => (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .isScanned */ .zq)(name, size))) {
        if (isEncrypted(member))
            return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .failing */ .Jr)(`${member.name} in the wheel is encrypted`);
        const found = code?.(member.name);
        if (found?.damage !== undefined)
            return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)('None');
        const reason = found === undefined ? (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOfCode */ .X6)(zip.read(member)) : (0,_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOfMarks */ .YP)(found.marks);
        if (reason !== undefined)
            return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)(reason);
    }
    return undefined;
}
function isEncrypted(member) {
    return (member.flags & ENCRYPTED) !== 0;
}


/***/ }),

/***/ 24094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ missingLicenceFiles),
/* harmony export */   IR: () => (/* binding */ refusalsOfWheel),
/* harmony export */   rG: () => (/* binding */ unsupportedPlatform)
/* harmony export */ });
/* harmony import */ var _archive_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14927);
/* harmony import */ var _standards_entry_points_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(47170);
/* harmony import */ var _standards_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72389);
/* harmony import */ var _standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70030);
/* harmony import */ var _standards_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95159);
/* harmony import */ var _standards_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88607);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83614);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68420);
/* harmony import */ var _platform_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67259);
/* harmony import */ var _warehouse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13307);
/* harmony import */ var _wheel_archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(49480);











const NAME_RULES = [
    {
        name: 'platform tags',
        judge: ({ filename, read }) => {
            const tag = read.platforms.find((platform) => !(0,_platform_tags_js__WEBPACK_IMPORTED_MODULE_5__/* .isAcceptedPlatform */ .L)(platform));
            return tag === undefined ? undefined : unsupportedPlatform(filename, tag);
        },
    },
    {
        name: 'project',
        judge: ({ project, read }) => read.name === (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .normalizeName */ .Pc)(project)
            ? undefined
            : `Start filename for ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(project)} with ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)((0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeName */ .L$)(project))}.`,
    },
    {
        name: 'spelling of the name',
        judge: ({ filename, project, read }) => read.spelled.name === (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeName */ .L$)(project)
            ? undefined
            : `Filename ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(filename)} should contain the normalized project name ` +
                `${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)((0,_standards_name_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeName */ .L$)(project))}, not ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(read.spelled.name)}.`,
    },
    {
        name: 'version',
        judge: ({ form, read }) => {
            const version = (0,_standards_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)((0,_form_js__WEBPACK_IMPORTED_MODULE_4__/* .formValue */ .WU)(form, 'version') ?? '');
            return version === undefined || (0,_standards_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(version, read.version) === 0
                ? undefined
                : `Version in filename should be ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(version.normal)} not ${(0,_standards_python_repr_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonRepr */ .U)(read.version.normal)}.`;
        },
    },
];
const MEMBER_RULES = [
    {
        name: 'licence files',
        judge: (wheel) => {
            const [missing] = missingLicenceFiles(wheel);
            return missing === undefined
                ? undefined
                : `License-File ${missing} does not exist in distribution file ${wheel.filename} at ${wheel.distInfo}/licenses/${missing}`;
        },
    },
    { name: 'RECORD', judge: judgeRecord },
    { name: 'entry points', judge: judgeEntryPoints },
    {
        name: 'METADATA',
        judge: ({ filename, zip, distInfo }) => (0,_wheel_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)(zip, `${distInfo}/METADATA`) === undefined
            ? `Wheel '${filename}' does not contain the required METADATA file: ${distInfo}/METADATA`
            : undefined,
    },
];
const LENGTH_RULES = [
    {
        name: 'length of the name',
        judge: ({ filename }) => {
            const bytes = Buffer.byteLength(filename);
            if (bytes > _warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .FILENAME_LIMIT */ .qY)
                return (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .failing */ .Jr)(`the file name has ${bytes} bytes`, 'none');
            return bytes + '.metadata'.length > _warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .FILENAME_LIMIT */ .qY ? `Filename is too long: '${filename}'` : undefined;
        },
    },
];
function* refusalsOfWheel(file) {
    const unreadable = (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)((0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .badArchive */ .Cb)('None'));
    yield* (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalsBy */ .nz)(_wheel_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .WHEEL_FILE_RULES */ .tR, file, unreadable);
    const opened = (0,_wheel_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .openWheelFile */ .s8)(file);
    if (opened === undefined)
        yield ['directory', unreadable];
    else
        yield* (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalsBy */ .nz)(_wheel_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .WHEEL_ARCHIVE_RULES */ .d_, opened, unreadable);
    const damaged = (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .failing */ .Jr)('METADATA, RECORD or entry_points.txt in the wheel is damaged or encrypted');
    const read = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .readWheelName */ .JJ)(file.filename);
    if (typeof read === 'string')
        yield ['file name', (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)(read)];
    else
        yield* (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalsBy */ .nz)(NAME_RULES, { ...file, read }, damaged);
    if (opened !== undefined)
        yield* (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalsBy */ .nz)(MEMBER_RULES, opened, damaged);
    yield* (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalsBy */ .nz)(LENGTH_RULES, file, damaged);
}
function unsupportedPlatform(filename, tag) {
    return `Binary wheel '${filename}' has an unsupported platform tag '${tag}'.`;
}
function missingLicenceFiles({ form, zip, distInfo }) {
    const paths = form.get('license_file') ?? [];
    return paths.filter((path) => zip.find(`${distInfo}/licenses/${path}`) === undefined);
}
const TWO_BREAKS = /(?:^|\n|\r(?!\n))[\r\n]/;
function judgeRecord({ filename, zip, distInfo }) {
    const content = (0,_wheel_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)(zip, `${distInfo}/RECORD`);
    const text = content === undefined ? undefined : (0,_archive_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(content);
    if (text === undefined)
        return `Wheel '${filename}' does not contain the required RECORD file: ${distInfo}/RECORD`;
    if (!TWO_BREAKS.test(text))
        return undefined;
    const [line] = (0,_standards_record_js__WEBPACK_IMPORTED_MODULE_9__/* .parseRecord */ .H)(text).emptyLines;
    return line === undefined ? undefined : (0,_warehouse_js__WEBPACK_IMPORTED_MODULE_6__/* .failing */ .Jr)(`RECORD has an empty line at ${line}`);
}
function judgeEntryPoints({ filename, zip, distInfo }) {
    const content = (0,_wheel_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)(zip, `${distInfo}/entry_points.txt`);
    if (content === undefined)
        return undefined;
    const invalid = `Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`;
    const text = (0,_archive_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(content);
    if (text === undefined)
        return invalid;
    try {
        (0,_standards_entry_points_js__WEBPACK_IMPORTED_MODULE_10__/* .parseEntryPoints */ .f0)(text);
        return undefined;
    }
    catch (thrown) {
        if (thrown instanceof _standards_entry_points_js__WEBPACK_IMPORTED_MODULE_10__/* .EntryPointsError */ .YK)
            return invalid;
        throw thrown;
    }
}


/***/ }),

/***/ 87165:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["Nokia-Qt-exception-1.1"]');

/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
