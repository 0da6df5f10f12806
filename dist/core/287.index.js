export const id = 287;
export const ids = [287];
export const modules = {

/***/ 93636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ filesMatching)
/* harmony export */ });
/* harmony import */ var _standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38375);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88315);


const NOT_SOURCE = /^(?:\.git|\.hg|\.venv|venv|\.tox|\.nox|node_modules|target|__pycache__|\.mypy_cache|\.ruff_cache)$/;
async function filesMatching(tree, dir, pattern) {
    const found = await matchesBelow(tree, dir, '.', pattern.split('/'));
    return [...new Set(found)].toSorted();
}
async function matchesBelow(tree, dir, at, [segment = '', ...rest]) {
    const names = await tree.names((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(dir, at));
    const folders = names.filter((name) => name.endsWith('/')).map((name) => name.slice(0, -1));
    const files = names.filter((name) => !name.endsWith('/'));
    const into = (names, segments) => Promise.all(names.map((name) => matchesBelow(tree, dir, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(at, name), segments))).then((found) => found.flat());
    if (segment === '**') {
        const deeper = await into(folders.filter((name) => !NOT_SOURCE.test(name)), ['**', ...rest]);
        const here = rest.length === 0 ? files.map((name) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(at, name)) : await matchesBelow(tree, dir, at, rest);
        return [...here, ...deeper];
    }
    const matcher = (0,_standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .segmentMatcher */ .kR)(segment);
    const fits = (name) => ((0,_standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isWild */ .pq)(segment) ? matcher.test(name) : name === segment);
    if (rest.length > 0)
        return into(folders.filter(fits), rest);
    return files.filter(fits).map((name) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .inTree */ ._Z)(at, name));
}


/***/ }),

/***/ 98625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readLicenseTexts),
/* harmony export */   j: () => (/* binding */ isLicenseName)
/* harmony export */ });
/* harmony import */ var _standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38375);
/* harmony import */ var _standards_license_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47571);
/* harmony import */ var _globbed_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93636);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88973);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88315);





const USUAL = ['LICEN[CS]E*', 'COPYING*', 'NOTICE*', 'AUTHORS*'];
const LICENSE_NAME = /^(?:un)?(?:licen[cs]e|copying)(?:[-._](?!third|3rd|vendor|bundled|depend).*)?$/i;
async function readLicenseTexts(tree, dir, { document }) {
    const stated = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(document.tables, 'project', 'license-files');
    const patterns = stated === undefined ? undefined : await matched(tree, dir, globsOf(stated));
    const usual = await matched(tree, dir, USUAL);
    const chosen = [...new Set((patterns ?? usual).flatMap(({ files }) => files))];
    const files = await Promise.all(chosen.map((file) => readText(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .inTree */ ._Z)(dir, file))));
    const named = (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(document.tables, 'project', 'license', 'file');
    return {
        patterns,
        files,
        named: named === undefined ? undefined : await readText(tree, (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .inTree */ ._Z)(dir, named)),
        elsewhere: files.some(({ file }) => isLicenseName(file)) ? undefined : await nearest(tree, dir),
    };
}
function isLicenseName(file) {
    return LICENSE_NAME.test(file.split('/').at(-1) ?? '');
}
function globsOf(stated) {
    const tables = { stated };
    return [
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(stated),
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(tables, 'stated', 'paths')),
        ...(0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)((0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(tables, 'stated', 'globs')),
    ];
}
function matched(tree, dir, patterns) {
    return Promise.all(patterns.map(async (pattern) => ({
        pattern,
        files: (0,_standards_glob_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .problemOfGlob */ .lb)(pattern) === undefined ? await (0,_globbed_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesMatching */ .N)(tree, dir, pattern) : [],
    })));
}
async function readText(tree, file) {
    const bytes = await tree.bytes(file);
    const text = bytes === undefined ? undefined : (0,_toml_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes);
    return {
        file,
        isUtf8: bytes === undefined ? undefined : text !== undefined,
        looksLike: text === undefined ? undefined : (0,_standards_license_text_js__WEBPACK_IMPORTED_MODULE_0__/* .recognizeLicense */ .M)(text),
    };
}
async function nearest(tree, dir) {
    for (const folder of (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .upwards */ .Hy)(dir)) {
        const found = (await tree.names(folder)).find((name) => isLicenseName(name));
        if (found !== undefined)
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .inTree */ ._Z)(folder, found);
    }
    return undefined;
}


/***/ }),

/***/ 43287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSourceTexts: () => (/* binding */ readSourceTexts)
});

// EXTERNAL MODULE: ./packages/core/src/project/changelog.ts + 3 modules
var project_changelog = __webpack_require__(88455);
// EXTERNAL MODULE: ./packages/core/src/project/license-texts.ts
var license_texts = __webpack_require__(98625);
// EXTERNAL MODULE: ./packages/core/src/standards/entry-points.ts
var entry_points = __webpack_require__(47170);
// EXTERNAL MODULE: ./packages/core/src/project/globbed-files.ts
var globbed_files = __webpack_require__(93636);
// EXTERNAL MODULE: ./packages/core/src/project/modules.ts
var project_modules = __webpack_require__(63634);
// EXTERNAL MODULE: ./packages/core/src/project/toml.ts + 1 modules
var toml = __webpack_require__(88973);
// EXTERNAL MODULE: ./packages/core/src/project/tree.ts
var project_tree = __webpack_require__(88315);
;// CONCATENATED MODULE: ./packages/core/src/project/stated-modules.ts





async function readStatedModules(tree, dir, { project, document }) {
    if (project === undefined)
        return new Map();
    const references = [project.scripts, project.guiScripts, ...project.entryPoints.values()]
        .flatMap((table) => [...table.values()])
        .flatMap((value) => (0,entry_points/* parseReference */.F2)(value)?.module ?? []);
    const names = ['import-names', 'import-namespaces']
        .flatMap((key) => (0,toml/* textsAt */.i1)(document.tables, 'project', key))
        .map((name) => name.replace(/\s*;.*$/, '').trim());
    const modules = [...new Set([...references, ...names])].filter((name) => /^\w+(\.\w+)*$/u.test(name));
    const roots = (0,project_modules/* sourceRoots */.Rq)(document.tables).map((root) => (0,project_tree/* inTree */._Z)(dir, root));
    return new Map(await Promise.all(modules.map(async (module) => [module, await findModule(tree, dir, roots, module)])));
}
async function findModule(tree, dir, roots, module) {
    const path = module.replaceAll('.', '/');
    const files = [`${path}.py`, `${path}/__init__.py`];
    for (const file of roots.flatMap((root) => files.map((one) => (0,project_tree/* inTree */._Z)(root, one)))) {
        const bytes = await tree.bytes(file);
        if (bytes !== undefined)
            return { kind: 'python', file, text: await tree.text(file) };
    }
    for (const pattern of files) {
        const [file] = (await (0,globbed_files/* filesMatching */.N)(tree, dir, `**/${pattern}`)).map((found) => (0,project_tree/* inTree */._Z)(dir, found));
        if (file !== undefined)
            return { kind: 'python', file, text: await tree.text(file) };
    }
    for (const folder of roots.map((root) => (0,project_tree/* inTree */._Z)(root, path)))
        if (await tree.isFolder(folder))
            return { kind: 'namespace', folder };
    return { kind: 'absent' };
}
async function readImportRoot(tree, dir, { document }) {
    const [first] = (0,project_modules/* sourceRoots */.Rq)(document.tables);
    const folder = first === undefined ? undefined : (0,project_tree/* inTree */._Z)(dir, first);
    if (folder === undefined || folder === dir)
        return undefined;
    const listed = await tree.names(folder);
    const found = await Promise.all(listed.map(async (name) => {
        const [, module] = /^(\w+)\.py$/u.exec(name) ?? [];
        if (module !== undefined)
            return [module];
        if (!/^\w+\/$/u.test(name))
            return [];
        const inside = await tree.names((0,project_tree/* inTree */._Z)(folder, name));
        return inside.includes('__init__.py') ? [name.slice(0, -1)] : [];
    }));
    return { folder, names: found.flat() };
}

;// CONCATENATED MODULE: ./packages/core/src/project/source-texts.ts




const AHEAD = 14 * 3_600_000;
async function readSourceTexts(project, { changelog, now }) {
    const { root, packageDir, pyproject, git } = project;
    const tree = (0,project_tree/* openTree */.rB)(root, git !== undefined);
    const [read, licenses, modules, importRoot] = await Promise.all([
        (0,project_changelog/* readChangelog */.Tn)(tree, packageDir, pyproject.document.tables, changelog),
        (0,license_texts/* readLicenseTexts */.U)(tree, packageDir, pyproject),
        readStatedModules(tree, packageDir, pyproject),
        readImportRoot(tree, packageDir, pyproject),
    ]);
    const today = new Date(now.getTime() + AHEAD).toISOString().slice(0, 10);
    return { changelog: read, licenses, modules, importRoot, today };
}


/***/ }),

/***/ 47571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recognizeLicense),
/* harmony export */   d: () => (/* binding */ baseLicense)
/* harmony export */ });
const MIT = /permission is hereby granted, free of charge, to any person obtaining a copy of this software/;
const BSD = /redistribution and use in source and binary forms, with or without modification/;
const ISC = /permission to use, copy, modify, and(?:\/or)? distribute this software for any purpose with or without fee/;
const ENDORSE = /neither the names? of|names? of .{0,80}may not be used to endorse|may be used to endorse or promote/;
const MARKS = [
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
];
const TITLE = 500;
function recognizeLicense(text) {
    const plain = text.toLowerCase().replace(/(?:[\s*#=_]|\/\/)+/g, ' ');
    const head = plain.slice(0, TITLE);
    return MARKS.find(({ title, says = [], not }) => (title?.test(head) ?? true) && says.every((words) => words.test(plain)) && not?.test(plain) !== true)?.id;
}
function baseLicense(id) {
    return id.replace(/(?:-only|-or-later|\+)$/i, '');
}


/***/ })

};
