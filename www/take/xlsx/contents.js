/**
 * What the library makes of sheets before it zips them. It zips large ones in
 * workers that it puts together as blobs, which the form's policy forbids, and
 * then waits for ever; so that last step is done in write.ts, and this one is
 * taken from within the library.
 */
export { default as contentsOf } from "../../../node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js";
