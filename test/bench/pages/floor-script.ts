/**
 * The whole script of the bare page that a finder is compared with: it fetches the same JSON,
 * parses it, and writes 25 rows in the feed's order, with no library, no check and no filter. It
 * keeps the parsed rows, as a list that can be searched must. The server sends it as text, so it
 * uses nothing from outside itself.
 */
export async function floorScript(): Promise<void> {
  type Row = Record<string, unknown>;
  const list = document.querySelector('ul');
  const response = await fetch(list?.dataset['feed'] ?? '');
  const json = JSON.parse(await response.text()) as Row[] | Record<string, Row[]>;
  const rows = Array.isArray(json) ? json : (json['groups'] ?? json['meetings'] ?? []);
  Object.assign(globalThis, { rows });

  const write = (parent: Element, tag: string, ...texts: unknown[]): Element => {
    const element = parent.appendChild(document.createElement(tag));
    element.textContent = texts.filter(Boolean).join(' ');
    return element;
  };
  const newRows = document.createElement('ul');
  for (const row of rows.slice(0, 25)) {
    const session = ((row['sessions'] ?? []) as Row[])[0] ?? row;
    const place = (row['place'] ?? {}) as Row;
    const item = write(newRows, 'li');
    item.setAttribute('part', 'group');
    write(item, 'h4', row['name'] ?? row['meeting_name']);
    write(
      item,
      'p',
      session['day'] ?? row['weekday_tinyint'],
      session['time'] ?? row['start_time'],
    );
    write(item, 'p', place['name'] ?? row['location'] ?? row['location_text'] ?? 'online');
  }
  list?.replaceChildren(...newRows.childNodes);
}
