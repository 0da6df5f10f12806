export const id = 978;
export const ids = [978];
export const modules = {

/***/ 43978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dependencyIndexes: () => (/* binding */ dependencyIndexes),
/* harmony export */   readDependencies: () => (/* binding */ readDependencies)
/* harmony export */ });
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53864);
/* harmony import */ var _standards_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72389);
/* harmony import */ var _standards_requirement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13931);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13671);
/* harmony import */ var _page_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86908);





const AT_ONCE = 8;
const PACE = { attempts: 2, first: 500, most: 2_000 };
const MOST = 200;
function dependencyIndexes(index, download) {
    return [...(index.isGuessed ? [index] : []), (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .downloadIndex */ .r)(download)];
}
async function readDependencies(services, indexes, requirements, own) {
    const wanted = [...new Set(requirements)].flatMap((requirement) => {
        const name = projectOf(requirement);
        return name === undefined || name === (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(own) ? [] : [{ requirement, name }];
    });
    const names = [...new Set(wanted.map(({ name }) => name))].slice(0, MOST);
    const silent = new Map();
    const found = new Map(await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(names, AT_ONCE, async (name) => [name, await firstThatKnows(services, indexes, name, silent)]));
    return wanted.flatMap(({ requirement, name }) => {
        const state = found.get(name);
        return state === undefined ? [] : [{ requirement, ...state }];
    });
}
function projectOf(text) {
    try {
        const { name, url } = (0,_standards_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRequirement */ .pP)(text);
        return url === undefined ? (0,_standards_name_js__WEBPACK_IMPORTED_MODULE_3__/* .normalizeName */ .Pc)(name) : undefined;
    }
    catch (thrown) {
        if (thrown instanceof _standards_requirement_js__WEBPACK_IMPORTED_MODULE_0__/* .RequirementError */ .Kr)
            return undefined;
        throw thrown;
    }
}
async function firstThatKnows(services, indexes, name, silent) {
    let last = { title: 'the index', page: { kind: 'read', page: undefined } };
    for (const index of indexes) {
        const page = silent.get(index) ?? (await (0,_page_state_js__WEBPACK_IMPORTED_MODULE_2__.readPageState)(services, index, name, PACE));
        last = { title: index.title, page };
        if (page.kind === 'unreadable')
            silent.set(index, page);
        if (page.kind === 'unreadable' || page.page !== undefined)
            return last;
    }
    return last;
}


/***/ })

};
