import { need } from './need.js';
globalThis.ran.push('file of changed-need', need);
