export const id = 581;
export const ids = [581];
export const modules = {

/***/ 97581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askThread: () => (/* binding */ askThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _asset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89409);
/* harmony import */ var _member_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87357);




const MOST = 4;
const waiting = [];
const idle = [];
let started = 0;
function askThread(task) {
    return new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        const worker = idle.pop() ?? (started < Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), MOST) ? start() : undefined);
        if (worker !== undefined)
            takeNext(worker);
    });
}
function start() {
    started += 1;
    return new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker((0,_asset_js__WEBPACK_IMPORTED_MODULE_2__/* .assetPath */ .Q)(__webpack_require__.ab + "contents-worker.js"), { execArgv: [] });
}
function understood({ marks, ...content }) {
    return { ...content, marks: marks.length === 0 ? _member_content_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_MARKS */ .DE : new Set(marks) };
}
function takeNext(worker) {
    const next = waiting.shift();
    if (next === undefined) {
        worker.unref();
        idle.push(worker);
        return;
    }
    const fail = (error) => {
        started -= 1;
        next.reject(error);
        if (waiting.length > 0)
            takeNext(start());
    };
    worker.ref();
    worker.once('error', fail);
    worker.once('message', (found) => {
        worker.off('error', fail);
        next.resolve(found.map(understood));
        takeNext(worker);
    });
    worker.postMessage(next.task);
}


/***/ })

};
