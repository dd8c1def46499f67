// Runs before every script, so it is written for old versions of Node as well: the project's own Node
// (the devDependency "node") is missing where its install script was blocked, and then npm silently
// falls back to whatever Node the machine has.
var wanted = 24;
var version = process.versions.node;

if (Number(version.split('.')[0]) < wanted) {
  console.error(
    [
      'This project runs on Node ' + wanted + ', and this is Node ' + version + '.',
      '',
      'npm brings the right Node along as a development dependency: nothing has to be installed by hand.',
      'Either its install script was blocked (--ignore-scripts), or a tool was started without npm.',
      '',
      '  install again:   npm ci',
      '  or only Node:    npm rebuild node',
      '  then start it through npm: "npm test", "npm run build", "npx <tool>".',
    ].join('\n'),
  );
  process.exit(1);
}
