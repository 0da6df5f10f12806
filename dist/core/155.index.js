export const id = 155;
export const ids = [155];
export const modules = {

/***/ 92155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AUDIT_CHECKS: () => (/* binding */ AUDIT_CHECKS)
/* harmony export */ });
/* harmony import */ var _pypi_description_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44978);

const AUDIT_CHECKS = [
    {
        id: 'WHL-22',
        key: 'readme',
        severity: 'error',
        asks: 'the long description renders',
        definedBy: 'readme_renderer, as warehouse/forklift/legacy.py calls it',
        needs: [asked('description', 'no file has a long description'), answered('description')],
        judge: judged('description', ({ contentType }, problems) => ({
            message: `${(0,_pypi_description_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOfRendering */ .k)(contentType)} ${problems.map(lineText).join(' ')}`,
            remedy: 'Correct the text and build again: PyPI refuses files whose description does not render. Roles and directives of Sphinx are unknown to it.',
        })),
    },
    {
        id: 'WHL-17',
        severity: 'error',
        asks: 'wheels of the stable ABI use only what the Python of their tag has',
        definedBy: 'PEP 384; abi3audit',
        needs: [asked('abi3', 'no wheel is tagged abi3'), answered('abi3')],
        judge: judged('abi3', (_, problems) => ({
            message: problems.map(({ text }) => text).join('; '),
            remedy: 'Build for the Python that has these symbols (Py_LIMITED_API, abi3-py3XX of PyO3) and tag the wheel for it, or do without them.',
        })),
    },
    {
        id: 'WHL-18',
        severity: 'error',
        asks: 'wheels need nothing that their platform tag does not promise',
        definedBy: 'auditwheel show, delvewheel show, delocate-listdeps',
        needs: [asked('platform', 'no wheel is tagged for a platform'), answered('platform')],
        judge: judged('platform', (_, problems) => ({
            message: problems.map(({ text }) => text).join('; '),
            remedy: 'Repair the wheel with auditwheel, delvewheel or delocate, or build it on the oldest system that its tag promises.',
        })),
    },
];
function asked(question, otherwise) {
    return ({ files }) => (files.some((file) => file[question] !== undefined) ? undefined : otherwise);
}
function answered(question) {
    return ({ files }) => {
        const verdicts = files.map((file) => file[question]).filter((verdict) => verdict !== undefined);
        const reasons = verdicts.flatMap((verdict) => (verdict.kind === 'not-judged' ? [verdict.because] : []));
        return reasons.length < verdicts.length ? undefined : [...new Set(reasons)].join('; ');
    };
}
function judged(question, say) {
    return ({ files }) => {
        const problems = new Map();
        for (const file of files) {
            const problem = problemOf(file, file[question], say);
            if (problem === undefined)
                continue;
            const known = problems.get(problem.message);
            if (known === undefined)
                problems.set(problem.message, { problem, names: [file.name] });
            else
                known.names.push(file.name);
        }
        return [...problems.values()].map(({ problem, names: [first = '', ...others] }) => ({
            ...problem,
            message: `${first}${others.length === 0 ? '' : ` and ${others.length} more`}: ${problem.message}`,
            subject: first,
        }));
    };
}
function problemOf(file, verdict, say) {
    switch (verdict?.kind) {
        case 'fails':
            return say(file, verdict.problems);
        case 'not-judged':
            return {
                severity: 'notice',
                message: `not judged, because ${verdict.because}`,
                remedy: 'Judge it where the tool runs, or accept that nobody has.',
            };
        case 'passes':
        case undefined:
            return undefined;
    }
}
function lineText({ text, line }) {
    return line === undefined ? text : `Line ${line}: ${text}`;
}


/***/ }),

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


/***/ })

};
