import { defined } from '../model/defined.ts';
import { mapPoint, type MapPoint } from './map-point.ts';

/** A cell of the grid, by its centre, and what lies in it. */
export interface HexCell<Item> extends MapPoint {
  items: Item[];
}

/** The cells that hold something, and the size of a cell in parts of the map. */
export interface HexGrid<Item> {
  cells: HexCell<Item>[];
  width: number;
  height: number;
}

/**
 * Hexagonal binning (D. B. Carr et al., "Scatterplot matrix techniques for large N", Journal of the American
 * Statistical Association 82(398), 1987): gathers what lies on a map into cells whose rows are shifted by
 * half a cell in turn, each item in the cell with the nearest centre. Row by row from the top, without the
 * empty cells. All cells lie inside the map; those of d3-hexbin, whose plane has no borders, would stand out
 * of it by halves.
 */
export function hexbin<Item extends MapPoint>(items: readonly Item[]): HexGrid<Item> {
  const cells = [...Map.groupBy(items, (item) => nearestCell(item))]
    .sort(([a], [b]) => a - b)
    .map(([cell, members]) => ({
      ...centre(Math.floor(cell / GRID.columns), cell % GRID.columns),
      items: members,
    }));
  return { cells, width: 1 / (GRID.columns + 0.5), height: 1 / GRID.rows };
}

function nearestCell({ x, y }: MapPoint): number {
  const above = Math.floor(y * GRID.rows - 0.5);
  const [nearest] = [above, above + 1]
    .map((row) => Math.min(Math.max(row, 0), GRID.rows - 1))
    .map((row) => {
      const column = Math.round(x * (GRID.columns + 0.5) - 0.5 - shift(row));
      return { row, column: Math.min(Math.max(column, 0), GRID.columns - 1) };
    })
    .map((cell) => ({ ...cell, distance: distance(centre(cell.row, cell.column), { x, y }) }))
    .sort((a, b) => a.distance - b.distance || a.row - b.row);
  const { row, column } = defined(nearest);
  return row * GRID.columns + column;
}

function centre(row: number, column: number): MapPoint {
  return mapPoint((column + 0.5 + shift(row)) / (GRID.columns + 0.5), (row + 0.5) / GRID.rows);
}

function shift(row: number): number {
  return row % 2 === 0 ? 0 : 0.5;
}

function distance(a: MapPoint, b: MapPoint): number {
  return Math.hypot((a.x - b.x) * GRID.columns, (a.y - b.y) * GRID.rows);
}

/** Cells are about as wide as high on a map three wide and two high. */
const GRID = { columns: 24, rows: 18 } as const;
