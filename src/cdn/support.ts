import '../support/support.define.ts';
