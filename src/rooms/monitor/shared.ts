/** What both sides read of monitor: the engine and its words, without database and without React. */
export { isLayered, layerOf, sourceOf, titleOf } from './obligation/title-words.ts'
