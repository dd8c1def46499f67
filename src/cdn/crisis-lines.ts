import '../safety/crisis-lines.define.ts';
