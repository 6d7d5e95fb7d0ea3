import * as aterforing from "/pkg/aterforing.js";

await aterforing.default();
window.aterforing = aterforing;
