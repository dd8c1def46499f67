import '../safety/quick-exit.define.ts';
