import type { Format } from '../feeds/feed-bodies.ts';
import { floorScript } from './floor-script.ts';

/** The two pages that are compared. */
export const PAGES = ['floor', 'finder'] as const;

export type PageName = (typeof PAGES)[number];

export const FLOOR_SCRIPT = `(${String(floorScript)})();`;

/** A page that lists the feed under `api`, an address without a slash at the end. */
export const pageOf = (name: PageName, format: Format, api: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Find a group</title>
${name === 'floor' ? floor(api) : finder(format, api)}
</html>
`;

const floor = (api: string) => `<script type="module" src="/floor.js"></script>
</head>
<body>
<h1>Find a group</h1>
<label for="query">Search</label> <input id="query" type="search">
<ul data-feed="${api}/groups"></ul>
</body>`;

const finder = (
  format: Format,
  api: string,
) => `<script type="module" src="/cdn/group-finder.js"></script>
</head>
<body>
<h1>Find a group</h1>
<peer-group-finder
  ${format === 'native' ? `api="${api}"` : `src="${api}/groups"`}
  time-zone="America/Denver"
></peer-group-finder>
</body>`;
