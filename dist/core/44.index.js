export const id = 44;
export const ids = [44];
export const modules = {

/***/ 70044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BOTH_ZIP_AND_TAR: () => (/* reexport */ warehouse/* BOTH_ZIP_AND_TAR */.g7),
  DIGEST_FIELDS: () => (/* reexport */ pypi_form/* DIGEST_FIELDS */.ph),
  FILENAME_LIMIT: () => (/* reexport */ warehouse/* FILENAME_LIMIT */.qY),
  FILE_LIMIT: () => (/* reexport */ warehouse/* FILE_LIMIT */.h1),
  FORM_RULES: () => (/* reexport */ upload/* FORM_RULES */.tp),
  HELP: () => (/* reexport */ warehouse/* HELP */._$),
  LABEL_LIMIT: () => (/* reexport */ warehouse/* LABEL_LIMIT */.hS),
  NAME_WAS_USED: () => (/* reexport */ NAME_WAS_USED),
  ONE_SDIST: () => (/* reexport */ warehouse/* ONE_SDIST */.vJ),
  OTHER_DIGEST: () => (/* reexport */ OTHER_DIGEST),
  PROJECT_LIMIT: () => (/* reexport */ warehouse/* PROJECT_LIMIT */.YC),
  RELEASE_IS_CLOSED: () => (/* reexport */ RELEASE_IS_CLOSED),
  RELEASE_STAYS_OPEN: () => (/* reexport */ warehouse/* RELEASE_STAYS_OPEN */.YR),
  SUMMARY_LIMIT: () => (/* reexport */ warehouse/* SUMMARY_LIMIT */.Jt),
  WAREHOUSE_COMMIT: () => (/* reexport */ warehouse/* WAREHOUSE_COMMIT */.G8),
  asRefusal: () => (/* reexport */ warehouse/* asRefusal */.Zd),
  badArchive: () => (/* reexport */ warehouse/* badArchive */.Cb),
  everyAnswerOf: () => (/* reexport */ verdict/* everyAnswerOf */.H),
  failing: () => (/* reexport */ warehouse/* failing */.Jr),
  fileExists: () => (/* reexport */ fileExists),
  fileTypeOf: () => (/* reexport */ pypi_form/* fileTypeOf */.UY),
  firstRefusal: () => (/* reexport */ warehouse/* firstRefusal */.Jz),
  formValue: () => (/* reexport */ pypi_form/* formValue */.WU),
  isAcceptedPlatform: () => (/* reexport */ platform_tags/* isAcceptedPlatform */.L),
  isPlatformWithTail: () => (/* reexport */ platform_tags/* isPlatformWithTail */.K),
  looksLike: () => (/* reexport */ project_name/* looksLike */._4),
  metadataOfWheel: () => (/* reexport */ wheel_archive/* metadataOfWheel */.sD),
  notJudged: () => (/* reexport */ upload/* notJudged */.be),
  pythonList: () => (/* reexport */ warehouse/* pythonList */.pf),
  readForm: () => (/* reexport */ pypi_form/* readForm */.vq),
  readSdistName: () => (/* reexport */ file_name/* readSdistName */.ZQ),
  readWheelName: () => (/* reexport */ file_name/* readWheelName */.JJ),
  refusalOfContents: () => (/* reexport */ upload/* refusalOfContents */.kf),
  refusalOfDescription: () => (/* reexport */ upload/* refusalOfDescription */.cF),
  refusalOfFileName: () => (/* reexport */ file_name/* refusalOfFileName */.xz),
  refusalOfForm: () => (/* reexport */ pypi_form/* refusalOfForm */.SG),
  refusalOfMetadata: () => (/* reexport */ metadata/* refusalOfMetadata */.n),
  refusalOfNameLength: () => (/* reexport */ upload/* refusalOfNameLength */.jF),
  refusalOfNewProject: () => (/* reexport */ project_name/* refusalOfNewProject */.fD),
  refusalOfProjectName: () => (/* reexport */ project_name/* refusalOfProjectName */.GS),
  refusalOfProjectSize: () => (/* reexport */ project_size/* refusalOfProjectSize */.m),
  refusalOfRoom: () => (/* reexport */ refusalOfRoom),
  refusalOfSize: () => (/* reexport */ upload/* refusalOfSize */.t1),
  refusalOfUpload: () => (/* reexport */ upload/* refusalOfUpload */.Rh),
  refusalText: () => (/* reexport */ warehouse/* refusalText */.Kw),
  refusalsBy: () => (/* reexport */ warehouse/* refusalsBy */.nz),
  refusalsOfMetadata: () => (/* reexport */ metadata/* refusalsOfMetadata */.G),
  refusalsOfSdist: () => (/* reexport */ sdist_contents/* refusalsOfSdist */._9),
  refusalsOfWheel: () => (/* reexport */ wheel_contents/* refusalsOfWheel */.IR),
  refused: () => (/* reexport */ warehouse/* refused */.J5),
  verdictOf: () => (/* reexport */ verdict/* verdictOf */.V)
});

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/file-name.ts
var file_name = __webpack_require__(83614);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/form.ts
var pypi_form = __webpack_require__(68420);
// EXTERNAL MODULE: ./packages/core/src/standards/python-repr.ts
var python_repr = __webpack_require__(70030);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/project-size.ts
var project_size = __webpack_require__(67171);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/upload.ts
var upload = __webpack_require__(80083);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/warehouse.ts
var warehouse = __webpack_require__(13307);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/index-state.ts




const REUSE = `See ${warehouse/* HELP */._$}#file-name-reuse for more information.`;
function fileExists(filename, blake2b) {
    return `File already exists (${(0,python_repr/* pythonRepr */.U)(filename)}, with blake2_256 hash ${(0,python_repr/* pythonRepr */.U)(blake2b)}). ${REUSE}`;
}
const NAME_WAS_USED = `This filename was previously used by a file that has since been deleted. Use a different version. ${REUSE}`;
const RELEASE_IS_CLOSED = 'Uploading new files to releases older than 14 days is not allowed.';
const OTHER_DIGEST = 'The digest supplied does not match a digest calculated from the uploaded file.';
const CHUNK = 8096;
function refusalOfRoom(room) {
    const { size, held, project, fileLimit = warehouse/* FILE_LIMIT */.h1, projectLimit = warehouse/* PROJECT_LIMIT */.YC } = room;
    const ofFile = (0,upload/* refusalOfSize */.t1)(size, project, fileLimit);
    const ofProject = size === 0 ? undefined : (0,project_size/* refusalOfProjectSize */.m)(held + size, project, projectLimit);
    if (ofFile === undefined || ofProject === undefined)
        return ofFile ?? ofProject;
    return chunkBeyond(fileLimit) <= chunkBeyond(projectLimit - held) ? ofFile : ofProject;
}
function chunkBeyond(bytes) {
    return Math.floor(Math.max(bytes, 0) / CHUNK) + 1;
}

// EXTERNAL MODULE: ./packages/core/src/checks/pypi/metadata.ts + 5 modules
var metadata = __webpack_require__(65478);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/platform-tags.ts
var platform_tags = __webpack_require__(67259);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/project-name.ts + 1 modules
var project_name = __webpack_require__(92618);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/sdist-contents.ts
var sdist_contents = __webpack_require__(12092);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/verdict.ts
var verdict = __webpack_require__(21329);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/wheel-archive.ts
var wheel_archive = __webpack_require__(49480);
// EXTERNAL MODULE: ./packages/core/src/checks/pypi/wheel-contents.ts
var wheel_contents = __webpack_require__(24094);
;// CONCATENATED MODULE: ./packages/core/src/checks/pypi/index.ts
















/***/ })

};
