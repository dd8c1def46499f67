import '../group-finder/group-finder.define.ts';
