/** The list that tests speak of, frozen: whatever `content/` holds, a test reads this one. */
export const LIST = 'tests/fixtures/list';
