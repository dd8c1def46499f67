import '../story-form/story-form.define.ts';
