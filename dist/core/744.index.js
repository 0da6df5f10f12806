export const id = 744;
export const ids = [744];
export const modules = {

/***/ 38744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPackageTree: () => (/* binding */ readPackageTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20783);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63634);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88315);




async function readPackageTree(project) {
    const { root, dir, name = '', pyproject } = project;
    const tracked = project.git === undefined ? undefined : await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedFiles */ .O)(root);
    if (tracked === undefined)
        return undefined;
    const folder = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .inTree */ ._Z)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, dir).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'));
    const tops = (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .topLevelNames */ .s8)(name, pyproject.document.tables);
    for (const place of (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceRoots */ .Rq)(pyproject.document.tables)) {
        const prefix = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .inTree */ ._Z)(folder, place) === '.' ? '' : `${(0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .inTree */ ._Z)(folder, place)}/`;
        const inside = tracked.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
        const found = inside.filter((file) => tops.some((top) => file.startsWith(`${top}/`) || file === `${top}.py`));
        if (found.length > 0)
            return found;
    }
    return undefined;
}


/***/ })

};
