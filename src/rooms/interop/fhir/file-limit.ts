/** 50 MB, as people count file sizes. A door that knows the size of a file refuses it before reading. */
export const maxFileBytes = 50_000_000
