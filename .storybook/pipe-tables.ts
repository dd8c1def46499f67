/** As much of a Markdown tree as tables are made of. */
interface Node {
  type: string;
  value?: string;
  children?: Node[];
  data?: { hName: string; hProperties: Readonly<Record<string, string | number>> };
}

/**
 * Tables as everybody writes them, with pipes. MDX knows only what CommonMark does, where such lines
 * are one paragraph. A pipe in a cell has to stand in code.
 */
export const pipeTables = () => replaceTables;

function replaceTables(node: Node): void {
  node.children = node.children?.map((child) => tableFrom(child) ?? child) ?? [];
  for (const child of node.children) if (child.children) replaceTables(child);
}

function tableFrom({ type, children = [] }: Node): Node | undefined {
  if (type !== 'paragraph' || !children[0]?.value?.startsWith('|')) return undefined;
  // The second line only underlines the first.
  const rows = rowsOf(children).filter((_, at) => at !== 1);
  const table = {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((content) => ({ type: 'tableCell', children: content })),
    })),
  };
  const heads = rows[0]?.map((cell) => cell.map(({ value = '' }) => value.trim()).join(' '));
  return {
    type: 'box',
    // It is moved sideways on narrow pages, by keyboard too.
    data: {
      hName: 'div',
      hProperties: {
        className: 'docs-scroll',
        role: 'region',
        ariaLabel: heads?.join(', ') ?? '',
        tabIndex: 0,
      },
    },
    children: [table],
  };
}

/** Each line begins and ends with a pipe. */
function rowsOf(children: readonly Node[]): Node[][][] {
  const rows: Node[][][] = [[]];
  const cells = (): Node[][] => rows[rows.length - 1] ?? [];
  for (const child of children) {
    const lines = child.type === 'text' ? (child.value ?? '').split('\n') : undefined;
    if (!lines) cells().at(-1)?.push(child);
    lines?.forEach((line, at) => {
      if (at > 0) rows.push([]);
      line.split('|').forEach((value, place) => {
        if (place > 0) cells().push([]);
        if (value !== '') cells().at(-1)?.push({ type: 'text', value });
      });
    });
  }
  return rows.map((row) => row.slice(0, -1));
}
