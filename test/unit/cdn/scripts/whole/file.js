import { need } from './need.js';
globalThis.ran.push('file of whole', need);
