import '../support/support.define.ts';
import '../safety/crisis-lines.define.ts';
import '../safety/quick-exit.define.ts';
