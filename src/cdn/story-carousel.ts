import '../story-carousel/story-carousel.define.ts';
