export const id = 465;
export const ids = [465];
export const modules = {

/***/ 56465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BOTH_ZIP_AND_TAR: () => (/* reexport */ warehouse/* BOTH_ZIP_AND_TAR */.g7),
  DIGEST_FIELDS: () => (/* reexport */ pypi_form/* DIGEST_FIELDS */.ph),
  FILENAME_LIMIT: () => (/* reexport */ warehouse/* FILENAME_LIMIT */.qY),
  FILE_LIMIT: () => (/* reexport */ warehouse/* FILE_LIMIT */.h1),
  HELP: () => (/* reexport */ warehouse/* HELP */._$),
  LABEL_LIMIT: () => (/* reexport */ warehouse/* LABEL_LIMIT */.hS),
  PROJECT_LIMIT: () => (/* reexport */ warehouse/* PROJECT_LIMIT */.YC),
  RELEASE_STAYS_OPEN: () => (/* reexport */ warehouse/* RELEASE_STAYS_OPEN */.YR),
  SUMMARY_LIMIT: () => (/* reexport */ warehouse/* SUMMARY_LIMIT */.Jt),
  WAREHOUSE_COMMIT: () => (/* reexport */ warehouse/* WAREHOUSE_COMMIT */.G8),
  badArchive: () => (/* reexport */ warehouse/* badArchive */.Cb),
  failing: () => (/* reexport */ warehouse/* failing */.Jr),
  fileTypeOf: () => (/* reexport */ pypi_form/* fileTypeOf */.UY),
  firstRefusal: () => (/* reexport */ warehouse/* firstRefusal */.Jz),
  formValue: () => (/* reexport */ pypi_form/* formValue */.WU),
  isAcceptedPlatform: () => (/* reexport */ isAcceptedPlatform),
  metadataOfWheel: () => (/* reexport */ metadataOfWheel),
  notJudged: () => (/* reexport */ notJudged),
  pythonList: () => (/* reexport */ warehouse/* pythonList */.pf),
  readForm: () => (/* reexport */ pypi_form/* readForm */.vq),
  readSdistName: () => (/* reexport */ readSdistName),
  readWheelName: () => (/* reexport */ readWheelName),
  refusalOfContents: () => (/* reexport */ refusalOfContents),
  refusalOfDescription: () => (/* reexport */ refusalOfDescription),
  refusalOfFileName: () => (/* reexport */ refusalOfFileName),
  refusalOfForm: () => (/* reexport */ pypi_form/* refusalOfForm */.SG),
  refusalOfMetadata: () => (/* reexport */ metadata/* refusalOfMetadata */.n),
  refusalOfProjectName: () => (/* reexport */ refusalOfProjectName),
  refusalOfSize: () => (/* reexport */ refusalOfSize),
  refusalOfUpload: () => (/* reexport */ refusalOfUpload),
  refusalText: () => (/* reexport */ warehouse/* refusalText */.Kw),
  refused: () => (/* reexport */ warehouse/* refused */.J5)
});

// EXTERNAL MODULE: ./packages/core/src/standards/name.ts
var standards_name = __webpack_require__(72389);
// EXTERNAL MODULE: ./packages/core/src/standards/python-repr.ts
var python_repr = __webpack_require__(70030);
// EXTERNAL MODULE: ./packages/core/src/standards/version.ts + 5 modules
var standards_version = __webpack_require__(88607);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/file-name.ts



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
        return `Invalid wheel filename (wrong number of parts): ${(0,python_repr/* pythonRepr */.U)(stem)}`;
    const [name = '', versionText = '', build = ''] = parts;
    if (name.includes('__') || !/^[\p{L}\p{N}_.]*$/u.test(name))
        return `Invalid project name: ${(0,python_repr/* pythonRepr */.U)(stem)}`;
    const version = (0,standards_version/* parseVersion */.ot)(versionText);
    if (version === undefined)
        return `Invalid wheel filename (invalid version): ${(0,python_repr/* pythonRepr */.U)(stem)}`;
    if (parts.length === 6 && !/^\d/.test(build))
        return `Invalid build number: ${build} in ${(0,python_repr/* pythonRepr */.U)(stem)}`;
    const platforms = (parts.at(-1) ?? '').toLowerCase().split('.');
    return { name: (0,standards_name/* normalizeName */.Pc)(name), spelled: { name, version: versionText }, version, platforms };
}
function readSdistName(filename, project, isPostrelease) {
    const stem = filename.replace(/\.(tar\.gz|zip)$/, '');
    const split = (dash) => {
        const version = dash < 0 ? undefined : (0,standards_version/* parseVersion */.ot)(stem.slice(dash + 1));
        if (version === undefined)
            return undefined;
        const spelled = { name: stem.slice(0, dash), version: stem.slice(dash + 1) };
        return { name: (0,standards_name/* normalizeName */.Pc)(spelled.name), spelled, version, platforms: [] };
    };
    const dash = stem.lastIndexOf('-');
    const read = split(dash);
    if (read === undefined || read.name === project || !isPostrelease)
        return read;
    return split(stem.lastIndexOf('-', dash - 1)) ?? read;
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata.ts + 3 modules
var metadata = __webpack_require__(48653);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/platform-tags.ts
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
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
    /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32/,
];
function isAcceptedPlatform(tag) {
    const lower = tag.toLowerCase();
    return FAMILIES.some((family) => family.test(lower));
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/project-name.ts



function refusalOfProjectName(name, existing) {
    if (!(0,standards_name/* isValidName */.uV)(name))
        return `The name ${(0,python_repr/* pythonRepr */.U)(name)} is invalid.`;
    const others = [...existing];
    const page = `See ${warehouse/* HELP */._$}#project-name for more information.`;
    if (others.some((other) => (0,standards_name/* normalizeName */.Pc)(other) === (0,standards_name/* normalizeName */.Pc)(name)))
        return `The name ${(0,python_repr/* pythonRepr */.U)(name)} conflicts with an existing project. ${page}`;
    return others.some((other) => ultranormalize(other) === ultranormalize(name))
        ? `The name ${(0,python_repr/* pythonRepr */.U)(name)} is too similar to an existing project. ${page}`
        : undefined;
}
function ultranormalize(name) {
    return name.replace(/[._-]/g, '').replace(/[li]/gi, '1').replace(/o/gi, '0').toLowerCase();
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/content-type.ts
var content_type = __webpack_require__(95286);
// EXTERNAL MODULE: ./packages/core/src/archive/zip-directory.ts + 1 modules
var zip_directory = __webpack_require__(5715);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/scan.ts
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
function isScanned(name) {
    return name.endsWith('.py') || name.endsWith('.pye');
}
function refusalOfCode(content) {
    if (PYARMOR.some((mark) => content.includes(mark)))
        return `PyArmor-encrypted content is not allowed. ${POLICY}`;
    return SOURCE_DEFENDER.every((mark) => content.includes(mark))
        ? `SourceDefender-encrypted content is not allowed. ${POLICY}`
        : undefined;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./packages/core/src/archive/archive-error.ts
var archive_error = __webpack_require__(8485);
// EXTERNAL MODULE: ./packages/core/src/archive/bytes.ts
var bytes = __webpack_require__(14927);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/tar-listing.ts



const BLOCK = 512;
const OTHER_COMPRESSIONS = ['BZh', '\xfd7zXZ\0'];
function listTarGz(source) {
    const packed = (0,bytes/* readBytes */.io)(source, 0, source.size);
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
        if (thrown instanceof archive_error/* ArchiveError */.di)
            return { kind: 'unreadable' };
        throw thrown;
    }
}
function beginsAsTar(source) {
    const head = (0,bytes/* readBytes */.io)(source, 0, 64 * 1024);
    if (isHeader(head.subarray(0, BLOCK)))
        return true;
    if (head.length < 18 || head.readUInt16BE(0) !== 0x1f8b)
        return false;
    try {
        return isHeader(inflate(head).subarray(0, BLOCK));
    }
    catch (thrown) {
        if (thrown instanceof archive_error/* ArchiveError */.di)
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
            throw new archive_error/* ArchiveError */.di('pax header has a malformed record');
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
        return (0,external_node_zlib_.inflateRawSync)(packed.subarray(gzipHeaderLength(packed)), { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    }
    catch (cause) {
        throw new archive_error/* ArchiveError */.di('gzip stream is damaged', { cause });
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

;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/sdist-contents.ts









const NOT_SPARSE = 'tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives for more information';
const ARCHIVE_RULES = [
    {
        name: 'one folder',
        judge: ({ top }) => top === '' || top === '/' ? (0,warehouse/* badArchive */.Cb)('Incorrect number of top-level directories in sdist') : undefined,
    },
    {
        name: 'PKG-INFO',
        judge: ({ members, top }) => members.some(({ name }) => name === `${top}/PKG-INFO`)
            ? undefined
            : (0,warehouse/* badArchive */.Cb)(`PKG-INFO not found at ${top}/PKG-INFO`),
    },
    {
        name: 'encrypted code',
        judge: ({ members }) => {
            const scanned = members.filter(({ name, isFile, content }) => isFile && isScanned(name) && content.length <= SCAN_LIMIT);
            const reason = scanned.map(({ content }) => refusalOfCode(content)).find((found) => found !== undefined);
            return reason === undefined ? undefined : (0,warehouse/* badArchive */.Cb)(reason);
        },
    },
];
function refusalOfSdistArchive(file) {
    if ((0,zip_directory/* looksLikeZip */.f)(file.bytes) && beginsAsTar(file.bytes))
        return (0,warehouse/* refused */.J5)((0,warehouse/* badArchive */.Cb)(warehouse/* BOTH_ZIP_AND_TAR */.g7));
    const listing = listTarGz(file.bytes);
    switch (listing.kind) {
        case 'no tar':
            return (0,warehouse/* refused */.J5)((0,warehouse/* badArchive */.Cb)('File is not a tarfile'));
        case 'unreadable':
            return (0,warehouse/* refused */.J5)((0,warehouse/* badArchive */.Cb)('None'));
        case 'sparse':
            return (0,warehouse/* refused */.J5)((0,warehouse/* badArchive */.Cb)(NOT_SPARSE));
        case 'members':
            return (0,warehouse/* firstRefusal */.Jz)(ARCHIVE_RULES, { ...file, ...opened(listing.members) });
    }
}
const CONTENT_RULES = [
    {
        name: 'file name',
        judge: (file) => {
            const version = (0,standards_version/* parseVersion */.ot)((0,pypi_form/* formValue */.WU)(file.form, 'version') ?? '');
            const read = readSdistName(file.filename, (0,standards_name/* normalizeName */.Pc)(file.project), version?.isPostrelease ?? false);
            if (read === undefined)
                return `Invalid source distribution filename: ${file.filename}`;
            if (read.name !== (0,standards_name/* normalizeName */.Pc)(file.project))
                return `Start filename for ${(0,python_repr/* pythonRepr */.U)(file.project)} with ${(0,python_repr/* pythonRepr */.U)((0,standards_name/* escapeName */.L$)(file.project))}.`;
            const expected = `${(0,standards_name/* escapeName */.L$)(file.project)}-${version?.normal ?? ''}.tar.gz`;
            return file.filename === expected
                ? undefined
                : `Filename ${(0,python_repr/* pythonRepr */.U)(file.filename)} is invalid, should be ${(0,python_repr/* pythonRepr */.U)(expected)}.`;
        },
    },
    {
        name: 'licence files',
        judge: ({ form, filename, bytes }) => {
            const asked = form.get('license_file') ?? [];
            const listing = asked.length === 0 ? undefined : listTarGz(bytes);
            if (listing?.kind !== 'members')
                return undefined;
            const { top, members } = opened(listing.members);
            const names = new Set(members.map(({ name }) => name));
            const missing = asked.find((path) => !names.has(`${top}/${path}`));
            return missing === undefined
                ? undefined
                : `License-File ${missing} does not exist in distribution file ${filename} at ${top}/${missing}`;
        },
    },
];
function refusalOfSdistContents(file) {
    return (0,warehouse/* firstRefusal */.Jz)(CONTENT_RULES, file);
}
function opened(members) {
    return { members, top: commonPath(members.map(({ name }) => name)) };
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

// EXTERNAL MODULE: ./packages/core/src/archive/zip.ts
var zip = __webpack_require__(25179);
// EXTERNAL MODULE: ./packages/core/src/archive/zip-verdict.ts
var zip_verdict = __webpack_require__(84039);
// EXTERNAL MODULE: ./packages/core/src/standards/entry-points.ts
var entry_points = __webpack_require__(47170);
// EXTERNAL MODULE: ./packages/core/src/standards/record.ts
var record = __webpack_require__(95159);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/wheel-contents.ts















const RATIO = 50;
const FREE_OF_RATIO = 64 * 1024 ** 2;
const ENCRYPTED = 0x1;
const NO_LIMITS = { entries: 1_000_000, unpacked: Infinity, ratio: Infinity };
const wheel_contents_ARCHIVE_RULES = [
    { name: 'compression ratio', judge: judgeRatio },
    {
        name: 'compression type',
        judge: ({ zip }) => zip.members.every(({ method }) => method === 0 || method === 8)
            ? undefined
            : (0,warehouse/* badArchive */.Cb)('File does not use a supported compression type'),
    },
    {
        name: 'name and version',
        judge: ({ filename }) => filename.split('-').length < 3 ? (0,warehouse/* badArchive */.Cb)('Unable to parse name and version from wheel filename') : undefined,
    },
    {
        name: 'WHEEL',
        judge: ({ zip, distInfo }) => {
            const member = zip.find(`${distInfo}/WHEEL`);
            if (member === undefined)
                return (0,warehouse/* badArchive */.Cb)(`WHEEL not found at ${distInfo}/WHEEL`);
            if (isEncrypted(member))
                return (0,warehouse/* failing */.Jr)('WHEEL in the wheel is encrypted');
            zip.read(member);
            return undefined;
        },
    },
    { name: 'encrypted code', judge: ({ zip }) => judgeCode(zip) },
    {
        name: 'framing',
        judge: ({ bytes }) => {
            const reason = (0,zip_verdict/* refusalOfZip */.X)(bytes);
            return reason === undefined
                ? undefined
                : (0,warehouse/* badArchive */.Cb)(`ZIP archive not accepted: ${reason}. See https://docs.pypi.org/archives for more information`);
        },
    },
];
function refusalOfWheelArchive(file) {
    if (!(0,zip_directory/* looksLikeZip */.f)(file.bytes))
        return (0,warehouse/* refused */.J5)((0,warehouse/* badArchive */.Cb)('File is not a zipfile'));
    if (beginsAsTar(file.bytes))
        return (0,warehouse/* refused */.J5)((0,warehouse/* badArchive */.Cb)(warehouse/* BOTH_ZIP_AND_TAR */.g7));
    return whenDamaged((0,warehouse/* badArchive */.Cb)('None'), () => (0,warehouse/* firstRefusal */.Jz)(wheel_contents_ARCHIVE_RULES, openWheelFile(file)));
}
const wheel_contents_CONTENT_RULES = [
    {
        name: 'platform tags',
        judge: ({ filename, read }) => {
            const tag = read.platforms.find((platform) => !isAcceptedPlatform(platform));
            return tag === undefined ? undefined : `Binary wheel '${filename}' has an unsupported platform tag '${tag}'.`;
        },
    },
    {
        name: 'project',
        judge: ({ project, read }) => read.name === (0,standards_name/* normalizeName */.Pc)(project)
            ? undefined
            : `Start filename for ${(0,python_repr/* pythonRepr */.U)(project)} with ${(0,python_repr/* pythonRepr */.U)((0,standards_name/* escapeName */.L$)(project))}.`,
    },
    {
        name: 'spelling of the name',
        judge: ({ filename, project, read }) => read.spelled.name === (0,standards_name/* escapeName */.L$)(project)
            ? undefined
            : `Filename ${(0,python_repr/* pythonRepr */.U)(filename)} should contain the normalized project name ` +
                `${(0,python_repr/* pythonRepr */.U)((0,standards_name/* escapeName */.L$)(project))}, not ${(0,python_repr/* pythonRepr */.U)(read.spelled.name)}.`,
    },
    {
        name: 'version',
        judge: ({ form, read }) => {
            const version = (0,standards_version/* parseVersion */.ot)((0,pypi_form/* formValue */.WU)(form, 'version') ?? '');
            return version === undefined || (0,standards_version/* compareVersions */.Zy)(version, read.version) === 0
                ? undefined
                : `Version in filename should be ${(0,python_repr/* pythonRepr */.U)(version.normal)} not ${(0,python_repr/* pythonRepr */.U)(read.version.normal)}.`;
        },
    },
    {
        name: 'licence files',
        judge: ({ form, filename, zip, distInfo }) => {
            const missing = form.get('license_file')?.find((path) => zip.find(`${distInfo}/licenses/${path}`) === undefined);
            return missing === undefined
                ? undefined
                : `License-File ${missing} does not exist in distribution file ${filename} at ${distInfo}/licenses/${missing}`;
        },
    },
    { name: 'RECORD', judge: judgeRecord },
    { name: 'entry points', judge: judgeEntryPoints },
    {
        name: 'METADATA',
        judge: ({ filename, zip, distInfo }) => readIfThere(zip, `${distInfo}/METADATA`) === undefined
            ? `Wheel '${filename}' does not contain the required METADATA file: ${distInfo}/METADATA`
            : undefined,
    },
    {
        name: 'length of the name',
        judge: ({ filename }) => {
            const bytes = Buffer.byteLength(filename);
            if (bytes > warehouse/* FILENAME_LIMIT */.qY)
                return (0,warehouse/* failing */.Jr)(`the file name has ${bytes} bytes`, 'none');
            return bytes + '.metadata'.length > warehouse/* FILENAME_LIMIT */.qY ? `Filename is too long: '${filename}'` : undefined;
        },
    },
];
function refusalOfWheelContents(file) {
    const read = readWheelName(file.filename);
    if (typeof read === 'string')
        return (0,warehouse/* refused */.J5)(read);
    const damaged = (0,warehouse/* failing */.Jr)('METADATA, RECORD or entry_points.txt in the wheel is damaged or encrypted');
    return whenDamaged(damaged, () => (0,warehouse/* firstRefusal */.Jz)(wheel_contents_CONTENT_RULES, { ...openWheelFile(file), read }));
}
function metadataOfWheel(file) {
    return readIfThere((0,zip/* openZip */.Q)(file.bytes, NO_LIMITS), `${distInfoOf(file.filename)}/METADATA`);
}
function openWheelFile(file) {
    return { ...file, zip: (0,zip/* openZip */.Q)(file.bytes, NO_LIMITS), distInfo: distInfoOf(file.filename) };
}
function distInfoOf(filename) {
    const [name = '', version = ''] = filename.split('-');
    return `${name}-${version}.dist-info`;
}
function readIfThere(zip, name) {
    const member = zip.find(name);
    return member === undefined ? undefined : zip.read(member);
}
function judgeRatio({ zip, bytes }) {
    return zip.unpackedSize > FREE_OF_RATIO && zip.unpackedSize > bytes.size * RATIO
        ? (0,warehouse/* badArchive */.Cb)(`File exceeds compression ratio of ${RATIO}`)
        : undefined;
}
function judgeCode(zip) {
    for (const member of zip.members.filter(({ name, size }) => isScanned(name) && size <= SCAN_LIMIT)) {
        if (isEncrypted(member))
            return (0,warehouse/* failing */.Jr)(`${member.name} in the wheel is encrypted`);
        const reason = refusalOfCode(zip.read(member));
        if (reason !== undefined)
            return (0,warehouse/* badArchive */.Cb)(reason);
    }
    return undefined;
}
function isEncrypted(member) {
    return (member.flags & ENCRYPTED) !== 0;
}
function judgeRecord({ filename, zip, distInfo }) {
    const content = readIfThere(zip, `${distInfo}/RECORD`);
    const text = content === undefined ? undefined : utf8(content);
    if (text === undefined)
        return `Wheel '${filename}' does not contain the required RECORD file: ${distInfo}/RECORD`;
    const [line] = (0,record/* parseRecord */.H)(text).emptyLines;
    return line === undefined ? undefined : (0,warehouse/* failing */.Jr)(`RECORD has an empty line at ${line}`);
}
function judgeEntryPoints({ filename, zip, distInfo }) {
    const content = readIfThere(zip, `${distInfo}/entry_points.txt`);
    if (content === undefined)
        return undefined;
    const invalid = `Wheel '${filename}' has invalid entry points defined in the entry_points.txt file`;
    const text = utf8(content);
    if (text === undefined)
        return invalid;
    try {
        (0,entry_points/* parseEntryPoints */.f0)(text);
        return undefined;
    }
    catch (thrown) {
        if (thrown instanceof entry_points/* EntryPointsError */.YK)
            return invalid;
        throw thrown;
    }
}
function utf8(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
function whenDamaged(verdict, judge) {
    try {
        return judge();
    }
    catch (thrown) {
        if (!(thrown instanceof archive_error/* ArchiveError */.di))
            throw thrown;
        return typeof verdict === 'string' ? (0,warehouse/* refused */.J5)(verdict) : verdict;
    }
}

;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/upload.ts







function refusalOfDescription(form) {
    const description = (0,pypi_form/* formValue */.WU)(form, 'description');
    const declared = (0,pypi_form/* formValue */.WU)(form, 'description_content_type');
    if (description === undefined || !isRestructuredText(form) || description.trim() !== '')
        return undefined;
    const how = declared === undefined ? 'in the default format of reStructuredText' : `for '${declared}'`;
    return `The description failed to render ${how}. See ${warehouse/* HELP */._$}#description-content-type for more information.`;
}
function refusalOfSize(size, project) {
    return size > warehouse/* FILE_LIMIT */.h1
        ? `File too large. Limit for project '${project}' is ${warehouse/* FILE_LIMIT */.h1 / 1024 ** 2} MB. See ` +
            'https://docs.pypi.org/project-management/storage-limits#requesting-a-file-size-limit-increase ' +
            'for more information.'
        : undefined;
}
const ARCHIVES = {
    bdist_wheel: refusalOfWheelArchive,
    sdist: refusalOfSdistArchive,
};
const CONTENTS = {
    bdist_wheel: refusalOfWheelContents,
    sdist: refusalOfSdistContents,
};
function refusalOfContents(file) {
    const type = (0,pypi_form/* fileTypeOf */.UY)(file.form);
    return type === undefined ? undefined : (ARCHIVES[type](file) ?? CONTENTS[type](file));
}
const UPLOAD_RULES = [
    { name: 'form', judge: ({ form }) => (0,pypi_form/* refusalOfForm */.SG)(form) },
    { name: 'metadata', judge: ({ form }) => (0,metadata/* refusalOfMetadata */.n)(form) },
    { name: 'description', judge: ({ form }) => refusalOfDescription(form) },
    {
        name: 'file name',
        judge: ({ form, filename }) => {
            const type = (0,pypi_form/* fileTypeOf */.UY)(form);
            return type === undefined ? undefined : refusalOfFileName(filename, type);
        },
    },
    { name: 'size', judge: ({ bytes, project }) => refusalOfSize(bytes.size, project) },
    { name: 'contents', judge: refusalOfContents },
];
function refusalOfUpload(file) {
    return (0,warehouse/* firstRefusal */.Jz)(UPLOAD_RULES, file);
}
function notJudged(form) {
    return [
        ...(isRestructuredText(form) && (0,pypi_form/* formValue */.WU)(form, 'description') !== undefined
            ? ['description: whether docutils renders it without errors']
            : []),
        ...((0,pypi_form/* formValue */.WU)(form, 'license_expression') === undefined
            ? []
            : ['license-expression: whether it is a valid SPDX expression']),
        ...(form.has('attestations') ? ['attestations: whether they verify'] : []),
    ];
}
function isRestructuredText(form) {
    const declared = (0,pypi_form/* formValue */.WU)(form, 'description_content_type');
    return declared === undefined || (0,content_type/* parseContentType */.x)(declared).type === 'text/x-rst';
}

;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/index.ts











/***/ })

};
