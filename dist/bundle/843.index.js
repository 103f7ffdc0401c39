export const id = 843;
export const ids = [843];
export const modules = {

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError)
/* harmony export */ });
/** The command line was used wrongly: the message says what is wrong and what to write. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}


/***/ })

};
