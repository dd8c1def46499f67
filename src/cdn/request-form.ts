import '../request-form/request-form.define.ts';
